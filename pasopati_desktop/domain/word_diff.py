"""What changed between two texts, word by word: paragraphs are aligned first, then their words.

A changed look (bold, a paragraph that became a heading) is told, but it is no changed word. The
time is bounded, see `sequence_diff`: where the bound is reached, a whole paragraph counts as
replaced.
"""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from pasopati_desktop.domain.sequence_diff import Budget, Run, common

MAX_PAIRS = 900
"""Old times new lines of one hunk that are compared with one another, to see which belong."""
ALIKE = 0.34
"""Share of words that two lines have in common, for one to be the other one changed."""
_WORD = re.compile(r"\t|[^\S\t]*\S+(?:[^\S\t]+(?=\t|\Z))?|[^\S\t]+")
_ISLAND = 3
"""Letters of a lone common word that is not worth cutting a longer change in two for."""


class Kind(StrEnum):
    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


class Look(StrEnum):
    """What changed where the words did not."""

    BOLD = "bold"
    ITALIC = "italic"
    LINK = "link"
    BLOCK = "block"
    """A paragraph became a heading, an item, a quote, or a table row, or the other way round."""
    STATUS = "status"
    """Of a fact, a claim, or a question's class."""
    SPACE = "space"
    """Only blanks or line breaks between the words."""


Runs = tuple[tuple[int, bool, bool, str], ...]
"""Where a look begins: offset, bold, italic, link. In order; the first stands at 0."""


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph, heading, item, table row, or row of facts. Cells are parted by tabs."""

    text: str
    block: str = "paragraph"
    """`rich_text.BlockKind`, with the level of a heading or item; `row` for rows of a table."""
    runs: Runs = ()
    status: str = ""


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of words. SAME words may differ in the blanks between them: each side has its own."""

    kind: Kind
    old: str
    new: str
    is_restyled: bool = False


@dataclass(frozen=True, slots=True)
class LineDiff:
    """One line of either text, or of both where the one became the other."""

    old: Line | None
    new: Line | None
    segments: tuple[Segment, ...]
    looks: tuple[Look, ...] = ()

    @property
    def is_changed(self) -> bool:
        return bool(self.looks) or any(part.kind is not Kind.SAME for part in self.segments)


def compare_lines(
    old: Sequence[Line], new: Sequence[Line], budget: Budget | None = None
) -> tuple[LineDiff, ...]:
    """Return every line of both texts, in order; a removed line stands before an added one."""
    budget = budget or Budget()
    found: list[LineDiff] = []
    at = there = 0
    equal: list[Run] = common(
        [_normal(line.text) for line in old], [_normal(line.text) for line in new], budget
    )
    for i, j, length in [*equal, (len(old), len(new), 0)]:
        found += _hunk(old[at:i], new[there:j], budget)
        found += (
            _same(*pair) for pair in zip(old[i : i + length], new[j : j + length], strict=True)
        )
        at, there = i + length, j + length
    return tuple(found)


def _normal(text: str) -> str:
    return "\t".join(" ".join(cell.split()) for cell in text.split("\t"))


def _hunk(old: Sequence[Line], new: Sequence[Line], budget: Budget) -> Iterator[LineDiff]:
    """Pair the lines that became one another; the others were removed or added whole."""
    at = there = 0
    for i, j in [*_pairs(old, new, budget), (len(old), len(new))]:
        yield from (_gone(line) for line in old[at:i])
        yield from (_come(line) for line in new[there:j])
        if i < len(old) and j < len(new):
            yield _changed(old[i], new[j], budget)
        at, there = i + 1, j + 1


def _gone(line: Line) -> LineDiff:
    return LineDiff(line, None, (Segment(Kind.REMOVED, line.text, ""),))


def _come(line: Line) -> LineDiff:
    return LineDiff(None, line, (Segment(Kind.ADDED, "", line.text),))


def _pairs(old: Sequence[Line], new: Sequence[Line], budget: Budget) -> list[tuple[int, int]]:
    """Return which old line became which new one, so that the most words stay where they were."""
    if not old or not new:
        return []
    if len(old) * len(new) > MAX_PAIRS:
        return _in_turn(old, new, budget)
    ours = [Counter(line.text.split()) for line in old]
    theirs = [Counter(line.text.split()) for line in new]
    cost = sum(map(len, ours)) * len(theirs) + sum(map(len, theirs)) * len(ours)
    if not budget.take(cost // 4 + 1):
        return _in_turn(old, new, budget)
    likeness = [[_likeness(a, b) for b in theirs] for a in ours]
    best = [[0.0] * (len(theirs) + 1) for _ in range(len(ours) + 1)]
    for i in range(len(ours) - 1, -1, -1):
        for j in range(len(theirs) - 1, -1, -1):
            best[i][j] = max(best[i + 1][j], best[i][j + 1], best[i + 1][j + 1] + likeness[i][j])
    found = []
    i = j = 0
    while i < len(ours) and j < len(theirs):
        if likeness[i][j] and best[i][j] == best[i + 1][j + 1] + likeness[i][j]:
            found.append((i, j))
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return found


def _in_turn(old: Sequence[Line], new: Sequence[Line], budget: Budget) -> list[tuple[int, int]]:
    """Pair the first with the first, and so on, where they are alike."""
    found = []
    for at, (before, after) in enumerate(zip(old, new, strict=False)):
        if not budget.take(1 + (len(before.text) + len(after.text)) // 8):
            break
        if _likeness(Counter(before.text.split()), Counter(after.text.split())):
            found.append((at, at))
    return found


def _likeness(a: Counter[str], b: Counter[str]) -> float:
    """Return the share of words that both have, or 0 where that is too little."""
    words = a.total() + b.total()
    if not words:
        return 0.0
    shared = sum(min(count, b[word]) for word, count in a.items() if word in b)
    share = 2 * shared / words
    return share if share >= ALIKE else 0.0


def _same(old: Line, new: Line) -> LineDiff:
    """Compare two lines of the same words: only their looks may differ."""
    whole = (Segment(Kind.SAME, old.text, new.text),)
    if old == new:
        return LineDiff(old, new, whole)
    words = _words(old.text), _words(new.text)
    if len(words[0]) != len(words[1]):  # blanks between tabs
        return LineDiff(old, new, whole, (Look.SPACE,))
    return _line(old, new, *words, [(0, 0, len(words[0]))])


def _changed(old: Line, new: Line, budget: Budget) -> LineDiff:
    ours, theirs = _words(old.text), _words(new.text)
    runs = common(list(map(_key, ours)), list(map(_key, theirs)), budget)
    return _line(old, new, ours, theirs, _without_islands(runs, ours, theirs))


def _words(text: str) -> list[str]:
    """Return the words, each with the blanks before it, and the tabs between cells."""
    return _WORD.findall(text)


def _key(word: str) -> str:
    return word.strip() or word[:1]


def _without_islands(runs: Sequence[Run], ours: Sequence[str], theirs: Sequence[str]) -> list[Run]:
    """Drop a lone short word between two changes of several words: it only hinders reading."""
    kept: list[Run] = []
    at = there = 0
    for number, (i, j, length) in enumerate(runs):
        after = runs[number + 1] if number + 1 < len(runs) else (len(ours), len(theirs), 0)
        before_words = (i - at) + (j - there)
        after_words = (after[0] - i - length) + (after[1] - j - length)
        is_island = length == 1 and len(ours[i].strip()) <= _ISLAND
        if is_island and min(before_words, after_words) >= 2 and before_words + after_words >= 6:
            continue
        kept.append((i, j, length))
        at, there = i + length, j + length
    return kept


def _line(
    old: Line, new: Line, ours: Sequence[str], theirs: Sequence[str], runs: Sequence[Run]
) -> LineDiff:
    looks: set[Look] = set()
    if old.block != new.block:
        looks.add(Look.BLOCK)
    if old.status != new.status:
        looks.add(Look.STATUS)
    segments: list[Segment] = []
    sides = _Looks(old, ours), _Looks(new, theirs)
    at = there = 0
    for i, j, length in [*runs, (len(ours), len(theirs), 0)]:
        if at < i:
            segments.append(Segment(Kind.REMOVED, "".join(ours[at:i]), ""))
        if there < j:
            segments.append(Segment(Kind.ADDED, "", "".join(theirs[there:j])))
        segments += _kept(ours, theirs, (i, j, length), sides, looks)
        at, there = i + length, j + length
    is_reworded = any(part.kind is not Kind.SAME for part in segments)
    if not is_reworded and old.text != new.text:
        looks.add(Look.SPACE)
    return LineDiff(old, new, tuple(segments), tuple(look for look in Look if look in looks))


def _kept(
    ours: Sequence[str],
    theirs: Sequence[str],
    run: Run,
    sides: "tuple[_Looks, _Looks]",
    looks: set[Look],
) -> Iterator[Segment]:
    """Yield the words both sides have, parted where the look of some of them changed."""
    i, j, length = run
    if not sides[0] and not sides[1]:
        if length:
            yield Segment(Kind.SAME, "".join(ours[i : i + length]), "".join(theirs[j : j + length]))
        return
    differing = [sides[0].of(i + at) ^ sides[1].of(j + at) for at in range(length)]
    for restyled, group in groupby(range(length), key=lambda at: bool(differing[at])):
        places = list(group)
        first, end = places[0], places[-1] + 1
        looks.update(look for at in places for look, _ in differing[at])
        before, after = ours[i + first : i + end], theirs[j + first : j + end]
        yield Segment(Kind.SAME, "".join(before), "".join(after), restyled)


_Seen = frozenset[tuple[Look, str]]
_PLAIN: _Seen = frozenset()
_BARE = (False, False, "")


class _Looks:
    """The look of each word of a line, as what is special about it."""

    def __init__(self, line: Line, words: Sequence[str]) -> None:
        self._of: list[_Seen] = []
        if not any(run[1:] != _BARE for run in line.runs):
            return
        starts = [run[0] for run in line.runs]
        at = 0
        for word in words:
            begin, end = at + len(word) - len(word.lstrip()), at + len(word)
            first = max(0, bisect_right(starts, begin) - 1)
            seen: set[tuple[Look, str]] = set()
            for _, bold, italic, link in line.runs[first : bisect_left(starts, end)]:
                seen |= {(Look.BOLD, "")} if bold else set()
                seen |= {(Look.ITALIC, "")} if italic else set()
                seen |= {(Look.LINK, link)} if link else set()
            self._of.append(frozenset(seen))
            at = end

    def __bool__(self) -> bool:
        return bool(self._of)

    def of(self, at: int) -> _Seen:
        return self._of[at] if self._of else _PLAIN


def spaced(segments: Iterable[Segment]) -> Iterator[tuple[str, Segment]]:
    """Yield each segment with the blank that parts it from the one before, all in one line.

    A word removed at the begin of a line and the one in its place have no blank between them.
    """
    before = " "
    for part in segments:
        words = part.old if part.kind is Kind.REMOVED else part.new
        yield ("" if before[-1:].isspace() or words[:1].isspace() else " "), part
        before = words or before


@dataclass(frozen=True)
class Counts:
    """How many places have new words, and how many lost some."""

    added: int = 0
    removed: int = 0
    restyled: int = 0
    """Lines of which only the look changed."""

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(
            self.added + other.added, self.removed + other.removed, self.restyled + other.restyled
        )


def counts(lines: Iterable[LineDiff]) -> Counts:
    added = removed = restyled = 0
    for line in lines:
        kinds = [part.kind for part in line.segments if (part.old or part.new).strip()]
        added += kinds.count(Kind.ADDED)
        removed += kinds.count(Kind.REMOVED)
        restyled += bool(line.looks) and not {Kind.ADDED, Kind.REMOVED} & set(kinds)
    return Counts(added, removed, restyled)


def old_text(lines: Iterable[LineDiff]) -> str:
    """Return the text before: the lines of it that `compare_lines` was given."""
    return "\n".join(
        "".join(part.old for part in line.segments) for line in lines if line.old is not None
    )


def new_text(lines: Iterable[LineDiff]) -> str:
    return "\n".join(
        "".join(part.new for part in line.segments) for line in lines if line.new is not None
    )
