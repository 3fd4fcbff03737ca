"""Reads the code of a page from a picture: scans, and photographs taken in a hurry.

Runs in a child process (`inspection`): pictures come from outside. Each try costs more than the one
before; a clear scan needs the first only. Nothing here judges a code, it only reads.
"""

import time
from collections.abc import Iterator

import zxingcpp
from PIL import Image, ImageChops, ImageFilter, ImageOps

from pasopati_desktop.documents import code_grid, code_search
from pasopati_desktop.documents.code_grid import Quad

LIVELY_SIDE = 2600
"""Pixels of the longer side at which the first try is made."""
MOST_PIXELS = 40_000_000
"""Of an enlarged picture; more takes seconds and reads no better."""
SEARCHED_PIXELS = 14_000_000
"""Of a picture in which a code is looked for that the reader does not find."""
ASLANT_SIDE = 2600
"""Pixels of the longer side of a picture that is turned for the search."""
MOST_QUADS = 6
_MOMENT = 2.0
"""Seconds for the codes beside one that was read."""

_QR = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
_LOCAL, _GLOBAL = zxingcpp.Binarizer.LocalAverage, zxingcpp.Binarizer.GlobalHistogram

Look = tuple[Image.Image, zxingcpp.Binarizer]


def read(picture: Image.Image, wanted: str, seconds: float) -> tuple[str, ...]:
    """Return the texts of the codes in `picture`; stop at the first look that shows `wanted`.

    `seconds`: of the processor. All that this look shows is returned, the wanted ones first: a
    second code beside the first must not be overlooked. Codes of other kinds come last.
    """
    until = time.process_time() + seconds
    grey = ImageOps.exif_transpose(picture).convert("L")
    seen: dict[str, None] = {}
    for attempt in (_quick, _search, _search_aslant, _slow):
        for texts in attempt(grey, wanted, until):
            if ours := [text for text in texts if wanted in text]:
                return tuple(dict.fromkeys((*ours, *seen, *texts)))
            seen.update(dict.fromkeys(texts))
        if time.process_time() > until:
            break
    return tuple(seen)


def _quick(grey: Image.Image, wanted: str, until: float) -> Iterator[list[str]]:
    yield from _read(_looks(grey), wanted, until)


def _slow(grey: Image.Image, wanted: str, until: float) -> Iterator[list[str]]:
    yield from _read(_more_looks(grey), wanted, until)


def _read(looks: Iterator[Look], wanted: str, until: float) -> Iterator[list[str]]:
    """Yield for each look what the reader reads, and what it only found, module by module."""
    for look, binarizer in looks:
        found = list(_found(look, binarizer))
        texts = [text for text, _ in found if text]
        end = until
        if any(wanted in text for text in texts):  # the rest is worth a moment more, no longer
            end = min(until, time.process_time() + _MOMENT)
        unread = [quad for text, quad in found if not text][:MOST_QUADS]
        yield texts + [text for quad in unread if (text := code_grid.read(look, quad, wanted, end))]
        if time.process_time() > until:
            return


def _search(grey: Image.Image, wanted: str, until: float) -> Iterator[list[str]]:
    """Yield what stands where the picture looks like a code though the reader finds none."""
    factor = min(1.0, (SEARCHED_PIXELS / (grey.width * grey.height)) ** 0.5)
    searched = _scaled(grey, factor) if factor < 1 else grey
    for quad in code_search.places(searched, until):
        if text := code_grid.read(searched, quad, wanted, until):
            yield [text]


def _search_aslant(grey: Image.Image, wanted: str, until: float) -> Iterator[list[str]]:
    """Search a picture that was turned: finder patterns are looked for upright."""
    side = max(grey.size)
    small = _scaled(grey, min(1.0, ASLANT_SIDE / side))
    turned = small.rotate(45, Image.Resampling.BICUBIC, expand=True, fillcolor=200)
    yield from _search(turned, wanted, until)


def _found(picture: Image.Image, binarizer: zxingcpp.Binarizer) -> Iterator[tuple[str, Quad]]:
    for code in zxingcpp.read_barcodes(
        picture, formats=_QR, binarizer=binarizer, return_errors=True, try_invert=False
    ):
        place = code.position
        corners = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
        a, b, c, d = ((float(corner.x), float(corner.y)) for corner in corners)
        yield (code.text if code.valid else ""), (a, b, c, d)


def _lively(grey: Image.Image) -> Image.Image:
    longest = max(grey.size)
    return _scaled(grey, LIVELY_SIDE / longest) if longest > LIVELY_SIDE else grey


def _looks(grey: Image.Image) -> Iterator[Look]:
    """Yield what a clear scan or photograph is read from, the cheapest first."""
    first = _lively(grey)
    yield first, _LOCAL
    if first is not grey:
        yield grey, _LOCAL
    yield first, _GLOBAL
    yield _evened(first), _GLOBAL


def _more_looks(grey: Image.Image) -> Iterator[Look]:
    """Yield what seldom helps and takes long: larger, in parts, stretched, turned."""
    first = _lively(grey)
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
