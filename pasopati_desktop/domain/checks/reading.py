"""A text as the checks read it: its passages in order, and the words of each, once."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from pasopati_desktop.domain.checks.finding import Check, Group, State
from pasopati_desktop.domain.statement_rules import texts
from pasopati_desktop.domain.statements import StatementContent

_WORD = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_LINK = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_TABLES = frozenset({"claims", "questions", "facts"})
_CELLS = {"claims": 3, "questions": 3, "facts": 2}


class Word(NamedTuple):
    """A word or number. A tuple, because a long text has thousands."""

    text: str
    low: str
    start: int
    end: int

    @property
    def is_number(self) -> bool:
        return self.text[0].isdigit()


@dataclass(frozen=True)
class Passage:
    """The plain words of one section, or of one cell of a table."""

    field: str
    text: str
    row: int | None = None
    cell: int = 0

    @cached_property
    def open_text(self) -> str:
        """The words with every address blanked out, at the same places."""
        if "://" not in self.text and "www." not in self.text.lower():
            return self.text
        return _LINK.sub(lambda match: " " * len(match.group()), self.text)

    @cached_property
    def words(self) -> tuple[Word, ...]:
        text = self.open_text
        return tuple(
            Word(match.group(), match.group().lower(), match.start(), match.end())
            for match in _WORD.finditer(text)
        )


def read(content: StatementContent) -> tuple[Passage, ...]:
    """Return what is printed of `content`, in reading order; blank parts are left out."""
    return tuple(passage for passage in _passages(content) if passage.text.strip())


def _passages(content: StatementContent) -> Iterator[Passage]:
    seen: dict[str, int] = {}
    for field, text in texts(content):
        if field in _TABLES:
            at = seen.get(field, 0)
            seen[field] = at + 1
            yield Passage(field, text, *divmod(at, _CELLS[field]))
        else:
            yield Passage(field, text)


def facts_of(content: StatementContent) -> tuple[Passage, ...]:
    """Return the cells of the table of facts, which is not printed."""
    return tuple(
        Passage("facts", text, row, cell)
        for row, fact in enumerate(content.facts)
        for cell, text in enumerate((fact.text, fact.source))
        if text.strip()
    )


def sentences(passage: Passage) -> Iterator[tuple[Word, ...]]:
    """Yield the words of each sentence. A stop inside `14.30` or `Dr. A` ends none."""
    current: list[Word] = []
    text = passage.open_text
    for word in passage.words:
        if current and _ends(text[current[-1].end : word.start], current[-1], word):
            yield tuple(current)
            current = []
        current.append(word)
    if current:
        yield tuple(current)


def _ends(between: str, before: Word, after: Word) -> bool:
    if "\n" in between or "!" in between or "?" in between:
        return True
    if "." not in between:
        return False
    is_initial = len(before.text) <= 3 and before.text[:1].isupper() and not before.is_number
    return not is_initial and (after.text[:1].isupper() or after.is_number)


def look(
    code: str, group: Group, passage: Passage, span: tuple[int, int], **params: object
) -> Check:
    """Return a finding that is worth a look, at its place in `passage`."""
    return Check(
        code,
        State.LOOK,
        passage.field,
        tuple(params.items()),
        group,
        start=span[0],
        length=span[1] - span[0],
        row=passage.row,
        cell=passage.cell,
    )
