"""Where a text says another figure, time or name than its facts or an earlier statement.

Two figures conflict when they count the same thing; two times when their sentences are about the
same thing. It is a comparison of words, so every find can be cleared with a sentence of why.

Source: handbook section 6 (facts in the text) and 13 (one narrative).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from functools import lru_cache

from pasopati_desktop.domain.checks.finding import (
    MOST_OF_ONE,
    Check,
    Earlier,
    Group,
    key_of,
)
from pasopati_desktop.domain.checks.quantities import Figures, Quantity, Sentence, figures
from pasopati_desktop.domain.checks.reading import Passage, look
from pasopati_desktop.domain.statements import Fact, FactStatus

_STOP = re.compile(r"[\n.,;:()]")
_SHARED = 0.6
"""Share of the shorter sentence's words that the other has as well."""
_MOST_EARLIER = 10
_MOST_CHARS = 20_000
"""Of an earlier text."""
_SAME_NAME = 0.86
"""Likeness above which two names are one, spelled in two ways."""


_NOT_OUR_CLAIM = frozenset(
    {
        *("contact", "copies_to", "addressee"),
        *("corrected", "was", "why"),  # an ERRATUM names the wrong figure beside the right one
        *("disputed", "summary", "wrong"),  # what others wrote
    }
)


def conflicts(
    passages: Sequence[Passage], facts: Sequence[Fact], earlier: Sequence[Earlier]
) -> list[Check]:
    """Return the conflicts, each with the key by which somebody clears it."""
    if not facts and not earlier:
        return []
    ours = figures([p for p in passages if p.field not in _NOT_OUR_CLAIM])
    found: list[Check] = []
    seen: set[str] = set()
    for where, theirs in _others(facts, earlier):
        for check in _between(ours, theirs, where):
            if check.key not in seen:
                seen.add(check.key)
                found.append(check)
            if len(found) >= MOST_OF_ONE:
                return found
    return found


def _others(facts: Sequence[Fact], earlier: Sequence[Earlier]) -> Iterator[tuple[str, Figures]]:
    stated = [fact for fact in facts if fact.status is not FactStatus.WRONG]
    if stated:
        cells = [Passage("facts", fact.text, at) for at, fact in enumerate(stated)]
        yield "", figures(cells)
    for text in earlier[:_MOST_EARLIER]:
        yield text.label, _earlier(text.text[:_MOST_CHARS])


@lru_cache(maxsize=2 * _MOST_EARLIER)
def _earlier(text: str) -> Figures:
    """Read what was given out once: it never changes, and every keystroke asks for it."""
    return figures([Passage("earlier", text)])


def _between(ours: Figures, theirs: Figures, where: str) -> Iterator[Check]:
    yield from _quantities(ours.quantities, theirs.quantities, where)
    yield from _moments(ours.sentences, theirs.sentences, where)
    yield from _names(ours, theirs, where)


def _quantities(
    ours: Sequence[Quantity], theirs: Sequence[Quantity], where: str
) -> Iterator[Check]:
    by_word: dict[str, list[Quantity]] = {}
    for other in theirs:
        for word in other.about:
            by_word.setdefault(word, []).append(other)
    for mine in ours:
        near = {id(other): other for word in mine.about for other in by_word.get(word, ())}
        same = [
            other
            for other in near.values()
            if mine.about <= other.about or other.about <= mine.about
        ]
        if same and all(other.value != mine.value for other in same):
            yield _conflict(
                "conflict_number",
                mine.passage,
                (mine.start, mine.end),
                _shown(mine.passage, mine.start, mine.end),
                _shown(same[0].passage, same[0].start, same[0].end),
                where,
            )


def _shown(passage: Passage, start: int, end: int) -> str:
    """Return the figure with the words behind it, such as `21 dirawat`."""
    behind = _STOP.split(passage.text[end : end + 30], maxsplit=1)[0]
    words = behind.split()[:3]
    tail = " ".join(words[:-1] if len(behind) == 30 and len(words) > 1 else words)
    return f"{passage.text[start:end]} {tail}".strip()


def _moments(ours: Sequence[Sentence], theirs: Sequence[Sentence], where: str) -> Iterator[Check]:
    for mine in ours:
        for other in theirs:
            if not _alike(mine.about, other.about):
                continue
            for code, own, foreign in (
                ("conflict_time", mine.times, other.times),
                ("conflict_date", mine.days, other.days),
            ):
                known = {value for value, _, _ in foreign}
                said = {value for value, _, _ in own}
                if not known or not said or known & said:
                    continue
                value, start, end = own[0]
                first = foreign[0]
                yield _conflict(
                    code,
                    mine.passage,
                    (start, end),
                    mine.passage.text[start:end] or value,
                    other.passage.text[first[1] : first[2]],
                    where,
                )


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    least = min(len(one), len(other))
    shared = len(one & other)
    return shared >= 2 and shared >= _SHARED * least


def _names(ours: Figures, theirs: Figures, where: str) -> Iterator[Check]:
    known = set(theirs.names)
    by_letter: dict[str, list[str]] = {}
    for name in known:
        by_letter.setdefault(name[0], []).append(name)
    for name, (passage, start, end) in ours.names.items():
        if name in known:
            continue
        for other in by_letter.get(name[0], ()):
            if abs(len(other) - len(name)) <= 2 and _is_slip(name, other):
                yield _conflict("conflict_name", passage, (start, end), name, other, where)
                break


def _is_slip(one: str, other: str) -> bool:
    """Whether two names have as many words and differ by a letter or two."""
    if one.count(" ") != other.count(" ") or one.casefold() == other.casefold():
        return False
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.real_quick_ratio() >= _SAME_NAME <= matcher.ratio()


def _conflict(  # noqa: PLR0917 - two sides, a place and a name
    code: str, passage: Passage, span: tuple[int, int], what: str, other: str, where: str
) -> Check:
    name = f"{code}_earlier" if where else code
    made = look(name, Group.CONFLICTS, passage, span, what=what, other=other, where=where)
    return replace(made, key=key_of(code, what, other, where))
