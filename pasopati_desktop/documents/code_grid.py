"""Reads a code that was found but not read: blurred, shaken, noisy, scanned at 150 dots per inch.

Where the code lies is known by a few pixels. What every code of a size has alike (the three finder
patterns, the timing lines, the alignment patterns; ISO/IEC 18004, 6.3) is laid over it and moved
until it fits best. Then each module is one grey value, the mean of its own pixels, and the blur of
the neighbours can be taken out of it. The reader gets a clean drawing with those common parts in
place. Its own error correction says whether the rest is right.
"""

import math
import time
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import zxingcpp
from PIL import Image, ImageChops, ImageFilter, ImageOps, ImageStat

SIZES = (53, 57, 49)
"""Modules of a side of our codes (versions 9, 10 and 8), the usual first."""
_CENTRES = {49: (6, 24, 42), 53: (6, 26, 46), 57: (6, 28, 50)}
"""Of the alignment patterns, in both directions (annex E)."""
_QUIET = 4
_DOTS, _FEW_DOTS = 4, 2
"""Pixels of a module while it is measured."""
_DRAWN = 5
"""Pixels of a module that is given to the reader."""
_STEPS = (1.2, 0.6, 0.3, 0.15)
"""Modules by which a corner is moved."""
_FIT = 12.0
"""Grey values between light and dark of the common parts, below which there is no code."""
_SHARPER = (0, 90, 180, 300)
_WINDOWS = (5, 9)
_LEVEL = 7
"""Modules around one whose mean is taken for the middle between light and dark."""
_BLURS = (0.5, 0.7, 0.9)
"""Modules, standard deviation."""
_ROUNDS, _HASTE = 16, 1.6

_QR = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)

Corner = tuple[float, float]
Quad = tuple[Corner, Corner, Corner, Corner]
"""Top left, top right, bottom right, bottom left of a code, as the code stands."""


@dataclass(frozen=True)
class Common:
    """What every code of one size has alike, one pixel a module."""

    light: Image.Image
    """White where a module is light in every code."""
    dark: Image.Image
    """White where a module is dark in every code."""


@lru_cache(maxsize=len(SIZES))
def common(size: int) -> Common:
    light, dark = Image.new("L", (size, size)), Image.new("L", (size, size))

    def put(x: int, y: int, *, is_dark: bool) -> None:
        if 0 <= x < size and 0 <= y < size:
            dark.putpixel((x, y), 255 if is_dark else 0)
            light.putpixel((x, y), 0 if is_dark else 255)

    for at in range(8, size - 8):
        put(at, 6, is_dark=at % 2 == 0)
        put(6, at, is_dark=at % 2 == 0)
    for x in _CENTRES[size]:
        for y in _CENTRES[size]:
            if (x, y) in {(6, 6), (6, size - 7), (size - 7, 6)}:
                continue
            for across in range(-2, 3):
                for down in range(-2, 3):
                    put(x + across, y + down, is_dark=max(abs(across), abs(down)) != 1)
    for x, y in ((3, 3), (size - 4, 3), (3, size - 4)):
        for across in range(-4, 5):
            for down in range(-4, 5):
                put(x + across, y + down, is_dark=max(abs(across), abs(down)) in {0, 1, 3})
    return Common(light, dark)


def read(source: Image.Image, quad: Quad, wanted: str, until: float) -> str:
    """Return the text with `wanted` of the code that lies at `quad`, or nothing.

    `source`: grey. `until`: `time.process_time()` after which no more is tried.
    """
    fits = sorted(((fit(source, quad, size), size) for size in SIZES), reverse=True)
    for _, size in fits[:2]:
        if time.process_time() > until:
            break
        placed, best = _placed(source, quad, size, until)
        if best < _FIT:
            continue
        for drawing in _drawings(_modules(source, placed, size), size):
            for code in zxingcpp.read_barcodes(
                drawing, formats=_QR, is_pure=True, try_invert=False, try_rotate=False
            ):
                if wanted in code.text:
                    return str(code.text)
    return ""


def _placed(source: Image.Image, quad: Quad, size: int, until: float) -> tuple[Quad, float]:
    """Move the corners, one after the other, to where the common parts fit best."""
    module = (abs(quad[1][0] - quad[0][0]) + abs(quad[1][1] - quad[0][1])) / size
    best, most = quad, fit(source, quad, size)
    for step in _STEPS:
        by = max(module, 1.0) * step
        is_better = True
        while is_better and time.process_time() < until:
            is_better = False
            for tried in _moved(best, by):
                if (found := fit(source, tried, size)) > most:
                    best, most, is_better = tried, found, True
    return best, most


def _moved(quad: Quad, by: float) -> Iterator[Quad]:
    for corner in range(4):
        for x, y in ((by, 0.0), (-by, 0.0), (0.0, by), (0.0, -by)):
            a, b, c, d = (
                (place[0] + x, place[1] + y) if at == corner else place
                for at, place in enumerate(quad)
            )
            yield a, b, c, d


def fit(source: Image.Image, quad: Quad, size: int) -> float:
    """Return by how many grey values the common parts are told apart, light from dark."""
    return _told_apart(_modules(source, quad, size), size)


def likeness(source: Image.Image, quad: Quad, size: int) -> float:
    """Return the same over the contrast there: 1 for a drawing, near 0 for what is no code."""
    modules = _modules(source, quad, size, _FEW_DOTS)
    contrast = ImageStat.Stat(modules).stddev[0]
    return _told_apart(modules, size) / max(2 * contrast, 1.0)


def _told_apart(modules: Image.Image, size: int) -> float:
    parts = common(size)
    light = ImageStat.Stat(modules, parts.light).mean[0]
    return float(light - ImageStat.Stat(modules, parts.dark).mean[0])


def _modules(source: Image.Image, quad: Quad, size: int, dots: int = _DOTS) -> Image.Image:
    """Return the code at `quad` with one pixel a module."""
    side = size * dots
    flat = source.transform(
        (side, side),
        Image.Transform.PERSPECTIVE,
        coefficients(quad, 0, side),
        Image.Resampling.BILINEAR,
    )
    return flat.reduce(dots)


def _drawings(modules: Image.Image, size: int) -> Iterator[Image.Image]:
    """Yield clean drawings of what the modules may be."""
    even = ImageOps.autocontrast(modules, cutoff=1)
    for percent in _SHARPER:
        sharp = even.filter(ImageFilter.UnsharpMask(radius=1, percent=percent, threshold=0))
        for window in _WINDOWS:
            around = even.filter(ImageFilter.BoxBlur(window))
            # Light where a module is lighter than what is around it.
            yield _drawn(ImageChops.subtract(sharp, around, offset=128), size)
    grid = _levelled(even, size)
    for blur in _BLURS:
        clear = _unblurred(grid, size, blur)
        yield _drawn(Image.frombytes("L", (size, size), bytes(clear)), size)


def _drawn(modules: Image.Image, size: int) -> Image.Image:
    """Return a code from its modules, with what all codes have alike in its place."""
    parts = common(size)
    drawn = modules.point(_LIGHT)
    drawn = ImageChops.subtract(ImageChops.lighter(drawn, parts.light), parts.dark)
    scaled = drawn.resize((size * _DRAWN, size * _DRAWN), Image.Resampling.NEAREST)
    return ImageOps.expand(scaled, _QUIET * _DRAWN, 255)


_LIGHT = [255 if grey > 128 else 0 for grey in range(256)]

_Grid = list[list[float]]


def _levelled(modules: Image.Image, size: int) -> _Grid:
    """Return the modules as numbers around 0, without the shadows: light above, dark below."""
    around = modules.filter(ImageFilter.BoxBlur(_LEVEL)).tobytes()
    values = modules.tobytes()
    return [
        [float(values[at] - around[at]) for at in range(row * size, (row + 1) * size)]
        for row in range(size)
    ]


def _unblurred(grid: _Grid, size: int, blur: float) -> Iterator[int]:
    """Yield the modules as grey values, after a blur of `blur` modules was taken out.

    Landweber's iteration with values held between dark and light: what was guessed is blurred, and
    what is then missing is added.
    """
    near = math.erf(0.5 / blur / math.sqrt(2))
    next_, far = ((math.erf(edge / blur / math.sqrt(2)) - near) / 2 for edge in (1.5, 2.5))
    far -= next_
    power = near * near + 2 * next_ * next_ + 2 * far * far
    spread = math.sqrt(sum(value * value for row in grid for value in row)) / size
    full = max(spread / power, 1e-6)
    seen = [[value / full for value in row] for row in grid]
    guess = [[max(-1.0, min(1.0, value)) for value in row] for row in seen]
    for _ in range(_ROUNDS):
        again = _blurred(_turned(_blurred(_turned(guess), near, next_, far)), near, next_, far)
        guess = [
            [
                max(-1.0, min(1.0, old + _HASTE * (wanted - got)))
                for old, wanted, got in zip(olds, wanteds, gots, strict=True)
            ]
            for olds, wanteds, gots in zip(guess, seen, again, strict=True)
        ]
    for row in guess:
        for value in row:
            yield round(128 + 127 * value)


def _turned(grid: _Grid) -> _Grid:
    return [list(column) for column in zip(*grid, strict=True)]


def _blurred(grid: _Grid, near: float, next_: float, far: float) -> _Grid:
    """Blur along the rows; beyond the code it is light."""
    blurred = []
    for row in grid:
        wide = [1.0, 1.0, *row, 1.0, 1.0]
        blurred.append(
            [
                near * c + next_ * (b + d) + far * (a + e)
                for a, b, c, d, e in zip(wide, wide[1:], wide[2:], wide[3:], wide[4:], strict=False)
            ]
        )
    return blurred


def coefficients(quad: Quad, near: float, far: float) -> tuple[float, ...]:
    """Return Pillow's eight coefficients that bring `quad` into the square from `near` to `far`."""
    square: Quad = ((near, near), (far, near), (far, far), (near, far))
    rows: list[list[float]] = []
    for (x, y), (u, v) in zip(square, quad, strict=True):
        rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y, u])
        rows.append([0, 0, 0, x, y, 1, -v * x, -v * y, v])
    return _solved(rows)


def _solved(rows: list[list[float]]) -> tuple[float, ...]:
    """Solve the linear equations of a perspective (Gauss with pivots); straight if they cannot."""
    count = len(rows)
    for at in range(count):
        pivot = max(range(at, count), key=lambda row: abs(rows[row][at]))
        if abs(rows[pivot][at]) < 1e-9:
            return (1, 0, 0, 0, 1, 0, 0, 0)
        rows[at], rows[pivot] = rows[pivot], rows[at]
        head = rows[at]
        rows[at] = [value / head[at] for value in head]
        for other in range(count):
            if other != at and rows[other][at]:
                by = rows[other][at]
                rows[other] = [a - by * b for a, b in zip(rows[other], rows[at], strict=True)]
    return tuple(row[-1] for row in rows)
