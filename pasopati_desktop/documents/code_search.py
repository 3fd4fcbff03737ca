"""Finds where a code may lie in a picture that is too blurred or noisy for the reader to find one.

A finder pattern is, from its middle outwards, dark, light and dark in widths of 3, 5 and 7 modules
(ISO/IEC 18004, 6.3.3). Three means around each pixel tell how much it looks like that, whatever the
noise, as long as the size of a module is about right; so several sizes are tried. Three such places
at a right angle and of equal distance may be a code.
"""

import math
import time
from collections.abc import Iterator
from dataclasses import dataclass

from PIL import Image, ImageChops, ImageFilter

from pasopati_desktop.documents import code_grid
from pasopati_desktop.documents.code_grid import SIZES, Corner, Quad

_MODULE = 2.2
"""Pixels of a module in the picture that is searched."""
_SMALLEST, _LARGEST = 1 / 1200, 1 / 90
"""Modules, over the longer side of a picture: from a small page far away to a code close by."""
_STEP = 1.13
_CELL = 5
_MOST_PEAKS = 130
_MOST_NEAR = 26
"""Of them, the strongest first, at the right distance of one: inside a code there are many."""
_LEAST = 6
"""Grey values that a finder pattern stands out by, at least."""
_MOST_QUADS = 40
_RINGED = 0.25
"""Likeness of three finder patterns, at least."""
_DARKER = 0.12
"""Share of the light that a code takes away, at least."""
_CLEARLY, _ALIKE = 0.5, 0.22
"""Likeness of what all codes have alike, below which a place is none."""
_MOST_PLACES = 10
_UNEVEN = 0.3
"""Share by which the two sides of a code seen at an angle may differ."""
_SKEW = 0.34
"""Cosine of the angle between them, at most: 70 to 110 degrees."""
_MOST_PIXELS = 8_000_000


@dataclass(frozen=True)
class _Peak:
    x: float
    y: float
    strength: int


def places(grey: Image.Image, until: float) -> Iterator[Quad]:
    """Yield where a code may lie: what is clearly one at once, what may be one at the end."""
    found: list[tuple[float, Quad]] = []
    given: list[Quad] = []
    longest = max(grey.size)
    module = max(_MODULE / 1.5, longest * _SMALLEST)
    while module <= longest * _LARGEST and time.process_time() < until:
        factor = _MODULE / module
        if grey.width * grey.height * factor * factor <= _MOST_PIXELS:
            found += _at_size(grey, factor, until)
            yield from _new(found, given, _CLEARLY)
        module *= _STEP
    yield from _new(found, given, _ALIKE)


def _new(found: list[tuple[float, Quad]], given: list[Quad], least: float) -> Iterator[Quad]:
    """Yield the places at least so alike that are not nearly one of those given before."""
    found.sort(key=lambda one: -one[0])
    for alike, quad in found[: 8 * _MOST_PLACES]:
        if alike < least or len(given) >= _MOST_PLACES:
            return
        if all(_far(quad, other) for other in given):
            given.append(quad)
            yield quad


def _far(one: Quad, other: Quad) -> bool:
    """Tell whether two places are not nearly the same."""
    side = math.dist(one[0], one[1])
    return max(math.dist(a, b) for a, b in zip(one, other, strict=True)) > side / 12


def _at_size(grey: Image.Image, factor: float, until: float) -> list[tuple[float, Quad]]:
    """Return the places found with modules of one size, with their fit."""
    size = (round(grey.width * factor), round(grey.height * factor))
    if min(size) < 60:
        return []
    small = grey.resize(size, Image.Resampling.BOX if factor < 1 else Image.Resampling.BICUBIC)
    found = []
    for quad, modules in _likely(_peaks(small), small):
        if time.process_time() > until:
            break
        alike = code_grid.likeness(small, quad, modules)
        if alike > _ALIKE:
            a, b, c, d = ((x / factor, y / factor) for x, y in quad)
            found.append((alike, (a, b, c, d)))
    return found


def _peaks(small: Image.Image) -> list[_Peak]:
    """Return where the picture looks most like the middle of a finder pattern."""
    three, five, seven = (
        small.filter(ImageFilter.BoxBlur((widths * _MODULE - 1) / 2)) for widths in (3, 5, 7)
    )
    # The light ring has 16 modules, the dark parts 9 and 24: light minus dark, from three means.
    dark = Image.blend(three, seven, 0.64)
    likeness = ImageChops.subtract(five, dark, scale=0.431)
    width, height = small.width // _CELL, small.height // _CELL
    cells = _strongest(likeness).resize((width, height), Image.Resampling.NEAREST)
    values = cells.tobytes()
    order = sorted(
        (at for at, value in enumerate(values) if value > _LEAST), key=lambda at: -values[at]
    )
    peaks: list[_Peak] = []
    for at in order[: 8 * _MOST_PEAKS]:
        x, y = _middle(likeness, at % width, at // width, values[at])
        if all(abs(x - peak.x) + abs(y - peak.y) > 4 * _MODULE for peak in peaks):
            peaks.append(_Peak(x, y, values[at]))
        if len(peaks) == _MOST_PEAKS:
            break
    return peaks


def _strongest(picture: Image.Image) -> Image.Image:
    """Return for each pixel the largest value around it."""
    for across, down in ((1, 0), (0, 1)):
        grown = picture
        for step in range(1, _CELL // 2 + 1):
            for by in (step, -step):
                moved = ImageChops.offset(picture, across * by, down * by)
                grown = ImageChops.lighter(grown, moved)
        picture = grown
    return picture


def _middle(likeness: Image.Image, column: int, row: int, value: int) -> tuple[float, float]:
    """Return the mean place of the strongest pixels in a cell and around it."""
    left, top = max(0, column * _CELL - 2), max(0, row * _CELL - 2)
    part = likeness.crop((left, top, left + _CELL + 5, top + _CELL + 5))
    wide = part.width
    strong = [at for at, found in enumerate(part.tobytes()) if found >= value * 0.93]
    if not strong:
        return left + wide / 2, top + wide / 2
    x = sum(at % wide for at in strong) / len(strong)
    y = sum(at // wide for at in strong) / len(strong)
    return left + x + 0.5, top + y + 0.5


def _likely(peaks: list[_Peak], small: Image.Image) -> list[tuple[Quad, int]]:
    """Return the quads that three peaks span and that are darker inside than around."""
    found: list[tuple[float, _Peak, _Peak, _Peak]] = []
    shortest = (min(SIZES) - 7) * _MODULE / 1.35
    longest = (max(SIZES) - 7) * _MODULE * 1.35
    light = _Level(small.filter(ImageFilter.BoxBlur(3.5 * _MODULE)))
    sharp = _Level(small.filter(ImageFilter.BoxBlur(1)))
    for corner in peaks:
        near = [
            (peak, peak.x - corner.x, peak.y - corner.y, length)
            for peak in peaks
            if shortest <= (length := math.hypot(peak.x - corner.x, peak.y - corner.y)) <= longest
        ][:_MOST_NEAR]
        for right, x, y, wide in near:
            for below, over, down, tall in near:
                if x * down - y * over <= 0 or abs(wide - tall) > _UNEVEN * (wide + tall) / 2:
                    continue
                if abs(x * over + y * down) > _SKEW * wide * tall:
                    continue
                if not light.is_darker_inside(corner, (x, y), (over, down)):
                    continue
                if (rings := sharp.rings(corner, (x, y), (over, down))) > _RINGED:
                    found.append((rings, corner, right, below))
    found.sort(key=lambda one: -one[0])
    return [
        (_spanned(corner, right, below, modules), modules)
        for _, corner, right, below in found[:_MOST_QUADS]
        for modules in SIZES
    ]


class _Level:
    """How light a picture is at a place, with what is around."""

    def __init__(self, picture: Image.Image) -> None:
        self._values = picture.tobytes()
        self._width, self._height = picture.size
        self._white = max(self._values)

    def _at(self, x: float, y: float) -> int:
        column, row = int(x), int(y)
        if 0 <= column < self._width and 0 <= row < self._height:
            return self._values[row * self._width + column]
        return 255

    def is_darker_inside(
        self, corner: _Peak, along: tuple[float, float], down: tuple[float, float]
    ) -> bool:
        """Tell whether a code there takes enough light away from the paper around it.

        Half of a code is dark, and that everywhere; lines of words are lighter between. Called for
        thousands of places, so the first light one within ends it.
        """
        (ax, ay), (dx, dy) = along, down
        inside, most = 0, self._white * (1 - _DARKER)
        for share, other in _INSIDE:
            x, y = corner.x + share * ax + other * dx, corner.y + share * ay + other * dy
            if (grey := self._at(x, y)) > most:
                return False
            inside = max(inside, grey)
        around = sorted(
            self._at(corner.x + share * ax + other * dx, corner.y + share * ay + other * dy)
            for share, other in _AROUND
        )
        return inside <= (around[1] + around[2]) / 2 * (1 - _DARKER)

    def rings(self, corner: _Peak, along: tuple[float, float], down: tuple[float, float]) -> float:
        """Return how much the three finder patterns look like that, turned as the code would be.

        Light minus dark of their rings, over the contrast there: 1 for a drawing.
        """
        size = (math.hypot(*along) + math.hypot(*down)) / 2 / _MODULE + 7
        modules = min(SIZES, key=lambda one: abs(one - size)) - 7
        ax, ay, dx, dy = (part / modules for part in (*along, *down))
        steps = [
            (column * ax + row * dx, column * ay + row * dy, sign) for column, row, sign in _RINGS
        ]
        total = whole = squares = 0
        for share, other in ((0, 0), (1, 0), (0, 1)):
            x = corner.x + share * along[0] + other * down[0]
            y = corner.y + share * along[1] + other * down[1]
            before = total
            for across, under, sign in steps:
                grey = self._at(x + across, y + under)
                total += sign * grey
                whole += grey
                squares += grey * grey
            if total <= before:  # one that looks like no ring ends it
                return 0.0
        count = 3 * len(_RINGS)
        spread = math.sqrt(max(squares / count - (whole / count) ** 2, 1.0))
        return total / count / spread


_INSIDE = ((0.5, 0.5), (0.25, 0.5), (0.75, 0.5), (0.5, 0.25), (0.5, 0.75))
_EIGHT = [(x, y) for x in (-1, 0, 1) for y in (-1, 0, 1) if x or y]
_RINGS = [(2 * x, 2 * y, 1) for x, y in _EIGHT] + [(3 * x, 3 * y, -1) for x, y in _EIGHT]
_AROUND = ((-0.28, 0.5), (1.28, 0.5), (0.5, -0.28), (0.5, 1.28))


def _spanned(corner: _Peak, right: _Peak, below: _Peak, modules: int) -> Quad:
    """Return the corners of the code whose finder patterns have their middles there."""
    between = modules - 7
    x, y = (right.x - corner.x) / between, (right.y - corner.y) / between
    over, down = (below.x - corner.x) / between, (below.y - corner.y) / between

    def at(column: float, row: float) -> Corner:
        return (
            corner.x + column * x + row * over,
            corner.y + column * y + row * down,
        )

    near, far = -3.5, between + 3.5
    return at(near, near), at(far, near), at(far, far), at(near, far)
