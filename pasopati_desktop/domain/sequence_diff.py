"""What two sequences have in common, found in bounded time.

Sources: patience diff (B. Cohen) for anchors that occur once on either side, and E. W. Myers, "An
O(ND) Difference Algorithm and Its Variations" (1986), for what lies between them. Both stop when
their budget is used up: what is not looked at then counts as replaced, so a hostile text costs
about as much as a long one and the answer stays right, only coarser.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Sequence
from dataclasses import dataclass

Run = tuple[int, int, int]
"""Place in the old sequence, place in the new one, and how many items are the same there."""

STEPS = 200_000
"""Of the whole comparison; a step is one comparison of two items, about 0.3 microseconds."""
MAX_EDITS = 400
"""Edits that one stretch without anchors may have before it counts as replaced."""


@dataclass
class Budget:
    """Steps that are left. Shared by all parts of one comparison."""

    steps: int = STEPS

    def take(self, steps: int) -> bool:
        """Use `steps` up, or tell that there are not so many left."""
        if steps > self.steps:
            return False
        self.steps -= steps
        return True


def common(
    old: Sequence[Hashable], new: Sequence[Hashable], budget: Budget | None = None
) -> list[Run]:
    """Return the runs that both sequences have, in order and without overlap."""
    budget = budget or Budget()
    known: dict[Hashable, int] = {}
    a = [known.setdefault(item, len(known)) for item in old]
    b = [known.setdefault(item, len(known)) for item in new]
    pairs: list[tuple[int, int]] = []
    waiting = [(0, len(a), 0, len(b))]
    while waiting:
        waiting += _stretch(a, b, waiting.pop(), pairs, budget)
    return _runs(sorted(pairs))


def _runs(pairs: Sequence[tuple[int, int]]) -> list[Run]:
    found: list[Run] = []
    for i, j in pairs:
        if found:
            at, there, length = found[-1]
            if (at + length, there + length) == (i, j):
                found[-1] = (at, there, length + 1)
                continue
        found.append((i, j, 1))
    return found


_Stretch = tuple[int, int, int, int]


def _stretch(
    a: list[int], b: list[int], part: _Stretch, pairs: list[tuple[int, int]], budget: Budget
) -> list[_Stretch]:
    """Pair what is surely the same in one stretch; return the stretches that are left over."""
    low, high, below, above = part
    while low < high and below < above and a[low] == b[below]:
        pairs.append((low, below))
        low, below = low + 1, below + 1
    while low < high and below < above and a[high - 1] == b[above - 1]:
        high, above = high - 1, above - 1
        pairs.append((high, above))
    if low == high or below == above or not budget.take(high - low + above - below):
        return []
    ours, theirs = Counter(a[low:high]), Counter(b[below:above])
    places = {b[j]: j for j in range(below, above)}
    anchors = [
        (i, places[a[i]]) for i in range(low, high) if ours[a[i]] == 1 and theirs.get(a[i]) == 1
    ]
    if not anchors:
        shared = ours.keys() & theirs.keys()
        left = [i for i in range(low, high) if a[i] in shared]
        right = [j for j in range(below, above) if b[j] in shared]
        found = _myers([a[i] for i in left], [b[j] for j in right], budget)
        pairs += [(left[i], right[j]) for i, j in found]
        return []
    parts = []
    for i, j in _rising(anchors):
        pairs.append((i, j))
        parts.append((low, i, below, j))
        low, below = i + 1, j + 1
    parts.append((low, high, below, above))
    return parts


def _rising(anchors: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the longest part of `anchors` whose second places rise too."""
    tops: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for at, (_, j) in enumerate(anchors):
        place = bisect_left(tops, j)
        before.append(ends[place - 1] if place else -1)
        if place == len(tops):
            tops.append(j)
            ends.append(at)
        else:
            tops[place] = j
            ends[place] = at
    found = []
    at = ends[-1] if ends else -1
    while at >= 0:
        found.append(anchors[at])
        at = before[at]
    return found[::-1]


def _myers(a: list[int], b: list[int], budget: Budget) -> list[tuple[int, int]]:
    """Return the pairs of a shortest edit, or none where that takes too many edits."""
    n, m = len(a), len(b)
    if not n or not m:
        return []
    most = min(n + m, MAX_EDITS)
    reach = [0] * (2 * most + 3)
    trace: list[list[int]] = []
    middle = most + 1
    for edits in range(most + 1):
        trace.append(reach[middle - edits - 1 : middle + edits + 2])
        used = edits + 1
        for k in range(-edits, edits + 1, 2):
            if k == -edits or (k != edits and reach[middle + k - 1] < reach[middle + k + 1]):
                x = reach[middle + k + 1]
            else:
                x = reach[middle + k - 1] + 1
            begun = x
            y = x - k
            while x < n and y < m and a[x] == b[y]:
                x, y = x + 1, y + 1
            used += x - begun
            reach[middle + k] = x
            if x >= n and y >= m:
                return _walk_back(trace, n, m)
        if not budget.take(used):
            return []
    return []


def _walk_back(trace: list[list[int]], x: int, y: int) -> list[tuple[int, int]]:
    pairs: list[tuple[int, int]] = []
    for edits in range(len(trace) - 1, -1, -1):
        reach, middle = trace[edits], edits + 1
        k = x - y
        down = k == -edits or (k != edits and reach[middle + k - 1] < reach[middle + k + 1])
        from_k = k + 1 if down else k - 1
        from_x = reach[middle + from_k] if edits else 0
        from_y = from_x - from_k if edits else 0
        while x > from_x and y > from_y and x > 0 and y > 0:
            if edits and (x, y) == ((from_x, from_y + 1) if down else (from_x + 1, from_y)):
                break
            x, y = x - 1, y - 1
            pairs.append((x, y))
        x, y = from_x, from_y
    return pairs
