"""Three-way merge of sequences: which parts one side changed, which both did.

The algorithm is that of diff3 (Khanna, Kunal, Pierce: "A formal investigation of diff3", 2007):
what stands in all three texts parts them into chunks; in each chunk the side that differs from the
base wins, and where both differ, and differently, there is a conflict.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True)
class Chunk(Generic[T]):
    """One part of the three sequences, in order. `agreed` is what stands there, or None."""

    base: tuple[T, ...]
    mine: tuple[T, ...]
    theirs: tuple[T, ...]

    @property
    def agreed(self) -> tuple[T, ...] | None:
        if self.mine in (self.base, self.theirs):
            return self.theirs
        return self.mine if self.theirs == self.base else None


def chunks(base: Sequence[T], mine: Sequence[T], theirs: Sequence[T]) -> Iterator[Chunk[T]]:
    """Part the three sequences; joined again, the chunks give each of them whole."""
    in_mine, in_theirs = _places(base, mine), _places(base, theirs)
    done = (0, 0, 0)
    for at, _ in enumerate(base):
        if at not in in_mine or at not in in_theirs:
            continue
        now = (at, in_mine[at], in_theirs[at])
        if done != now:
            yield _cut(base, mine, theirs, done, now)
        following = (now[0] + 1, now[1] + 1, now[2] + 1)
        yield _cut(base, mine, theirs, now, following)
        done = following
    end = (len(base), len(mine), len(theirs))
    if done != end:
        yield _cut(base, mine, theirs, done, end)


def _cut(
    base: Sequence[T],
    mine: Sequence[T],
    theirs: Sequence[T],
    first: tuple[int, int, int],
    last: tuple[int, int, int],
) -> Chunk[T]:
    return Chunk(
        tuple(base[first[0] : last[0]]),
        tuple(mine[first[1] : last[1]]),
        tuple(theirs[first[2] : last[2]]),
    )


def _places(base: Sequence[T], other: Sequence[T]) -> dict[int, int]:
    """Return where each item of `base` that is kept stands in `other`; both ascend together."""
    # SequenceMatcher needs hashable items; equal ones get one number.
    numbers: dict[T, int] = {}
    first = [numbers.setdefault(item, len(numbers)) for item in base]
    second = [numbers.setdefault(item, len(numbers)) for item in other]
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    return {
        block.a + step: block.b + step
        for block in matcher.get_matching_blocks()
        for step in range(block.size)
    }


_PARAGRAPH = re.compile(r"[^\n]*\n+|[^\n]+")
_WORD = re.compile(r"\s*\S+\s*?(?=\s|$)|\s+")


def paragraphs(text: str) -> list[str]:
    """Part a text after its line breaks; joined again it is the same."""
    return _PARAGRAPH.findall(text)


def words(text: str) -> list[str]:
    """Part a text into words, each with the blanks before it; joined again it is the same."""
    return _WORD.findall(text)


def merged_words(base: str, mine: str, theirs: str) -> str | None:
    """Return the three texts merged word by word, or None where both changed the same words."""
    made: list[str] = []
    for chunk in chunks(words(base), words(mine), words(theirs)):
        if chunk.agreed is None:
            return None
        made += chunk.agreed
    return "".join(made)
