"""Where the n-th row of a long list is, without knowing all of them.

The list is newest first by id. Every `STRIDE`-th id is an anchor; a segment reaches from one anchor
to the next. Rows that come or go change one segment's size, so nothing has to be counted again.
"""

from array import array
from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate

STRIDE = 1000


class Segments:
    """`anchors` descend; the last segment holds `last` rows, every other one `STRIDE`."""

    def __init__(self, anchors: Sequence[int], last: int) -> None:
        # Negated, so that they ascend and can be searched.
        self._starts = array("q", [-anchor for anchor in anchors])
        self._sizes = array("q", [STRIDE] * len(anchors))
        if self._sizes:
            self._sizes[-1] = last
        self._before = self._sums()

    @property
    def count(self) -> int:
        return self._before[-1]

    @property
    def first(self) -> int | None:
        """The newest id, or None."""
        return -self._starts[0] if self._starts else None

    def locate(self, position: int) -> tuple[int, int]:
        """Return an id at or above the wanted row, and how many rows to pass over from there."""
        if not self._starts:
            return 0, 0
        number = bisect_left(self._before, position + 1) - 1
        number = min(max(number, 0), len(self._starts) - 1)
        return -self._starts[number], position - self._before[number]

    def before(self, item_id: int) -> tuple[int, int]:
        """Return how many rows stand before the segment of `item_id`, and the segment's anchor."""
        number = self._segment(item_id)
        return self._before[number], -self._starts[number]

    def remove(self, item_id: int) -> None:
        self._change(item_id, -1)

    def insert(self, item_id: int) -> None:
        """Note a row that came in the middle; one above the first needs new segments."""
        self._change(item_id, 1)

    def _change(self, item_id: int, by: int) -> None:
        if not self._starts:
            return
        number = self._segment(item_id)
        self._sizes[number] = max(0, self._sizes[number] + by)
        self._before = self._sums()

    def _segment(self, item_id: int) -> int:
        """Return the last segment whose anchor is at or above `item_id`."""
        after = bisect_left(self._starts, -item_id + 1)
        return max(0, after - 1)

    def _sums(self) -> "array[int]":
        return array("q", [0, *accumulate(self._sizes)])
