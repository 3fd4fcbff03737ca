"""Reads the code of a page from a picture: scans, and photographs taken in a hurry.

Runs in a child process (`inspection`): pictures come from outside. Each try costs more than the one
before; a clear scan needs the first only. Nothing here judges a code, it only reads.
"""

import time
from collections.abc import Iterator

import zxingcpp
from PIL import Image, ImageChops, ImageFilter, ImageOps

LIVELY_SIDE = 2600
"""Pixels of the longer side at which the first try is made."""
MOST_PIXELS = 40_000_000
"""Of an enlarged picture; more takes seconds and reads no better."""
MODULE_PIXELS = 9
"""Of a code that was found but not read, once it is straightened."""
_VERSIONS = (53, 57, 49)
"""Modules of a side of our codes, the usual first."""
_QUIET = 4
_MOMENT = 2.0
"""Seconds for the codes beside one that was read."""

_QR = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
_LOCAL, _GLOBAL = zxingcpp.Binarizer.LocalAverage, zxingcpp.Binarizer.GlobalHistogram

Corner = tuple[float, float]
Quad = tuple[Corner, Corner, Corner, Corner]
"""Top left, top right, bottom right, bottom left of a code, as the code stands."""


def read(picture: Image.Image, wanted: str, seconds: float) -> tuple[str, ...]:
    """Return the texts of the codes in `picture`; stop at the first look that shows `wanted`.

    `seconds`: how long may be tried. All that this look shows is returned, the wanted ones first: a
    second code beside the first must not be overlooked. Codes of other kinds come last.
    """
    until = time.monotonic() + seconds
    grey = ImageOps.exif_transpose(picture).convert("L")
    seen: dict[str, None] = {}
    for attempt, binarizer in _attempts(grey):
        quads: list[Quad] = []
        ours: dict[str, None] = {}
        for text, quad in _found(attempt, binarizer):
            if wanted in text:
                ours[text] = None
            elif text:
                seen[text] = None
            elif len(quads) < 6:
                quads.append(quad)
        if ours:  # what else is there is worth a moment more, and no longer
            until = min(until, time.monotonic() + _MOMENT)
        for quad in quads:
            if text := _straightened(attempt, quad, wanted, until):
                ours[text] = None
        if ours:
            return (*ours, *seen)
        if time.monotonic() > until:
            break
    return tuple(seen)


def _found(picture: Image.Image, binarizer: zxingcpp.Binarizer) -> Iterator[tuple[str, Quad]]:
    for code in zxingcpp.read_barcodes(
        picture, formats=_QR, binarizer=binarizer, return_errors=True, try_invert=False
    ):
        place = code.position
        corners = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
        a, b, c, d = ((float(corner.x), float(corner.y)) for corner in corners)
        yield (code.text if code.valid else ""), (a, b, c, d)


def _attempts(grey: Image.Image) -> Iterator[tuple[Image.Image, zxingcpp.Binarizer]]:
    """Yield what to look at, the cheapest first."""
    longest = max(grey.size)
    first = _scaled(grey, LIVELY_SIDE / longest) if longest > LIVELY_SIDE else grey
    yield first, _LOCAL
    if first is not grey:
        yield grey, _LOCAL
    yield first, _GLOBAL
    even = _evened(first)
    yield even, _GLOBAL
    for factor in (1.5, 2.0, 3.0):
        if grey.width * grey.height * factor * factor <= MOST_PIXELS:
            larger = _scaled(grey, factor)
            yield larger, _LOCAL
            yield _sharp(larger), _LOCAL
    if first is not grey and grey.width * grey.height <= MOST_PIXELS:
        yield _evened(grey), _LOCAL
    for tile in _tiles(grey):
        yield tile, _LOCAL
        yield _evened(tile), _GLOBAL
    for width, height in ((1.3, 1.0), (1.0, 1.3), (1.6, 1.0), (1.0, 1.6)):
        size = (round(first.width * width), round(first.height * height))
        yield first.resize(size, Image.Resampling.BICUBIC), _LOCAL
    for degrees in (12, -12, 25, -25, 40):
        yield first.rotate(degrees, Image.Resampling.BICUBIC, expand=True, fillcolor=255), _LOCAL


def _scaled(picture: Image.Image, factor: float) -> Image.Image:
    size = (max(1, round(picture.width * factor)), max(1, round(picture.height * factor)))
    return picture.resize(size, Image.Resampling.LANCZOS)


def _sharp(picture: Image.Image) -> Image.Image:
    return picture.filter(ImageFilter.UnsharpMask(radius=2.5, percent=180, threshold=0))


def _evened(picture: Image.Image) -> Image.Image:
    """Take shadows out: each pixel against the mean around it."""
    around = picture.filter(ImageFilter.BoxBlur(max(8, max(picture.size) // 60)))
    return ImageChops.subtract(picture, around, scale=0.5, offset=190)


def _tiles(grey: Image.Image) -> Iterator[Image.Image]:
    """Yield overlapping parts, enlarged: a code is small on a whole page."""
    count = 3
    width, height = grey.width / count, grey.height / count
    factor = min(3.0, max(1.0, 1800 / max(width, height, 1)))
    for row in range(count):
        for column in range(count):
            box = (
                max(0, round((column - 0.25) * width)),
                max(0, round((row - 0.25) * height)),
                min(grey.width, round((column + 1.25) * width)),
                min(grey.height, round((row + 1.25) * height)),
            )
            yield _sharp(_scaled(grey.crop(box), factor))


def _straightened(source: Image.Image, quad: Quad, wanted: str, until: float) -> str:
    """Return the text of a code that was found but not read, seen from straight above."""
    for modules in _VERSIONS:
        if time.monotonic() > until:
            return ""
        side = (modules + 2 * _QUIET) * MODULE_PIXELS
        flat = source.transform(
            (side, side), Image.Transform.PERSPECTIVE, _to(quad, side), Image.Resampling.BICUBIC
        )
        soft = flat.filter(ImageFilter.GaussianBlur(MODULE_PIXELS / 4))
        for look in (flat, _sharp(flat), soft, ImageOps.autocontrast(soft, cutoff=2)):
            for binarizer in (_LOCAL, _GLOBAL):
                for text, _ in _found(look, binarizer):
                    if wanted in text:
                        return text
    return ""


def _to(quad: Quad, side: int) -> tuple[float, ...]:
    """Return Pillow's eight coefficients that bring `quad` into a square with a quiet zone."""
    margin = _QUIET * MODULE_PIXELS
    near, far = float(margin), float(side - margin)
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
