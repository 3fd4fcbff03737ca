"""Two officers wrote in the same text: both texts merged against the version both began with.

Field by field; inside a text by paragraph, then by words; inside a table by row. What both changed
in different ways is a conflict that a person decides. Nothing is dropped in silence: every word
that a side added stands in the merged text or in a conflict.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, TypeVar

from pasopati_desktop.domain import figures
from pasopati_desktop.domain.merge_lines import chunks, merged_words, paragraphs
from pasopati_desktop.domain.statements import StatementContent, canonical, parse, upgraded

T = TypeVar("T")


class Choice(StrEnum):
    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"
    """Theirs, then mine: where both are words or rows."""


@dataclass(frozen=True)
class Conflict:
    """A place that both changed in different ways."""

    number: int
    """Its place among the conflicts, from 0."""
    field: str
    """Code of the section, `title`, `facts`, `access`, …"""
    base: object
    mine: object
    theirs: object
    may_keep_both: bool = False


@dataclass(frozen=True)
class Merged:
    """The proposal and what is to be decided. `content` takes both sides of every conflict."""

    base: StatementContent
    mine: StatementContent
    theirs: StatementContent
    content: StatementContent
    conflicts: tuple[Conflict, ...]

    def resolved(self, choices: Mapping[int, Choice]) -> StatementContent:
        """Return the text with every conflict decided; what is not decided keeps the proposal."""
        return _merged(
            self.base,
            self.mine,
            self.theirs,
            lambda conflict: choices.get(conflict.number, _proposal(conflict)),
        )


def merge(base: StatementContent, mine: StatementContent, theirs: StatementContent) -> Merged:
    """Merge `mine` and `theirs`, both begun on `base`. All three are of one kind."""
    base, mine, theirs = (_normal(content) for content in (base, mine, theirs))
    found: list[Conflict] = []

    def note(conflict: Conflict) -> Choice:
        found.append(conflict)
        return _proposal(conflict)

    content = _merged(base, mine, theirs, note)
    return Merged(base, mine, theirs, content, tuple(found))


def _proposal(conflict: Conflict) -> Choice:
    return Choice.BOTH if conflict.may_keep_both else Choice.THEIRS


def _normal(content: StatementContent) -> StatementContent:
    """Return the content as it is stored: today's format, no blanks around, no empty parts."""
    return parse(canonical(upgraded(content)))


Decide = Callable[[Conflict], Choice]


class _Sides:
    """Asks for a decision at each conflict, numbering them as they come."""

    def __init__(self, decide: Decide) -> None:
        self._decide = decide
        self._count = 0

    def choose(self, field: str, base: T, mine: T, theirs: T, *, both: T | None = None) -> T:
        conflict = Conflict(self._count, field, base, mine, theirs, both is not None)
        self._count += 1
        match self._decide(conflict):
            case Choice.MINE:
                return mine
            case Choice.BOTH if both is not None:
                return both
            case _:
                return theirs

    def value(self, field: str, base: T, mine: T, theirs: T) -> T:
        """Merge what is taken whole: a class, a date, a tick."""
        if mine in (base, theirs):
            return theirs
        return mine if theirs == base else self.choose(field, base, mine, theirs)

    def text(self, field: str, base: str, mine: str, theirs: str) -> str:
        """Merge words: by paragraph, and inside one that both changed by words."""
        made: list[str] = []
        for chunk in chunks(paragraphs(base), paragraphs(mine), paragraphs(theirs)):
            if chunk.agreed is not None:
                made += chunk.agreed
                continue
            before, ours, other = ("".join(part) for part in (chunk.base, chunk.mine, chunk.theirs))
            together = merged_words(before, ours, other)
            if together is None:
                both = _joined(other, ours)
                together = self.choose(field, before, ours, other, both=both)
            made.append(together)
        return "".join(made)

    def line(self, field: str, base: str, mine: str, theirs: str) -> str:
        """Merge a single line; two different ones never stand side by side."""
        together = merged_words(base, mine, theirs)
        return self.choose(field, base, mine, theirs) if together is None else together

    def rows(
        self, field: str, base: Sequence[T], mine: Sequence[T], theirs: Sequence[T]
    ) -> tuple[T, ...]:
        """Merge rows of a table. A row is taken whole: its status was given to its words."""
        made: list[T] = []
        for chunk in chunks(base, mine, theirs):
            if chunk.agreed is not None:
                made += chunk.agreed
            elif len(chunk.base) == len(chunk.mine) == len(chunk.theirs):
                for before, ours, other in zip(chunk.base, chunk.mine, chunk.theirs, strict=True):
                    made += self._row(field, before, ours, other)
            else:
                made += self._rows(field, chunk.base, chunk.mine, chunk.theirs)
        return tuple(made)

    def _row(self, field: str, base: T, mine: T, theirs: T) -> tuple[T, ...]:
        if mine in (base, theirs):
            return (theirs,)
        return (mine,) if theirs == base else self._rows(field, (base,), (mine,), (theirs,))

    def _rows(
        self, field: str, base: tuple[T, ...], mine: tuple[T, ...], theirs: tuple[T, ...]
    ) -> tuple[T, ...]:
        both = (*theirs, *(row for row in mine if row not in theirs))
        return self.choose(field, base, mine, theirs, both=both)


def _joined(first: str, second: str) -> str:
    if not first or not second or first.endswith("\n"):
        return first + second
    return f"{first}\n\n{second}"


def _merged(
    base: StatementContent, mine: StatementContent, theirs: StatementContent, decide: Decide
) -> StatementContent:
    sides = _Sides(decide)
    codes = dict.fromkeys((*base.sections, *mine.sections, *theirs.sections))
    title = sides.line("title", base.title, mine.title, theirs.title)
    sections = {
        code: sides.text(
            code,
            base.sections.get(code, ""),
            mine.sections.get(code, ""),
            theirs.sections.get(code, ""),
        )
        for code in sorted(codes)
    }
    made = replace(
        base,
        title=title,
        sections=sections,
        claims=sides.rows("claims", base.claims, mine.claims, theirs.claims),
        questions=sides.rows("questions", base.questions, mine.questions, theirs.questions),
        facts=sides.rows("facts", base.facts, mine.facts, theirs.facts),
        copies_to=sides.rows("copies_to", base.copies_to, mine.copies_to, theirs.copies_to),
        figures=figures.merged(
            sides.rows("figures", base.figures, mine.figures, theirs.figures),
            mine.figures,
            theirs.figures,
        ),
        clearances=sides.rows("clearances", base.clearances, mine.clearances, theirs.clearances),
        concerns=_set(base.concerns, mine.concerns, theirs.concerns),
        **_values(sides, base, mine, theirs),
    )
    made = _normal(made)
    if made in (mine, theirs):
        return made
    # A text that nobody has read as a whole was checked by nobody, unless both checked theirs.
    checked = mine.privacy_checked and theirs.privacy_checked
    return replace(made, privacy_checked=checked)


_WHOLE = (
    "access",
    "embargo_until",
    "privacy_checked",
    "family_informed",
    "exemption",
    "letter",
    "disputed",
    "review_on",
    "signing",
)


def _values(
    sides: _Sides, base: StatementContent, mine: StatementContent, theirs: StatementContent
) -> dict[str, Any]:
    return {
        name: sides.value(name, getattr(base, name), getattr(mine, name), getattr(theirs, name))
        for name in _WHOLE
    }


def _set(base: frozenset[T], mine: frozenset[T], theirs: frozenset[T]) -> frozenset[T]:
    gone = (base - mine) | (base - theirs)
    return (base | mine | theirs) - gone
