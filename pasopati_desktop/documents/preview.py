"""Pages of a finished PDF as pictures, for the screen and for printers that need pixels.

pdfium may be used by one thread at a time, so everything here waits for one lock. The pictures are
plain bytes: a screen makes its own image of them without knowing pdfium.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pypdfium2

from pasopati_desktop.domain.errors import RecordMissing, Refused

POINTS_PER_INCH = 72
PRINT_SCALE = 300 / POINTS_PER_INCH
"""`scale` for a printer: 300 dots per inch, beyond which text on paper gains nothing."""
MAX_PIXELS = 60_000_000
"""About F4 at 600 dots per inch; more would be a mistake, not a page."""

_one_at_a_time = threading.Lock()


@dataclass(frozen=True)
class PageImage:
    """Rows from top to bottom on white, four bytes a pixel: blue, green, red, unused.

    That is `QImage.Format.Format_RGB32` on the machines we run on; `stride` is in bytes.
    """

    width: int
    height: int
    stride: int
    data: bytes


def page_count(pdf: bytes) -> int:
    """Return the number of pages.

    Raises:
        Refused: `document.unreadable`.
    """
    with _opened(pdf) as document:
        return len(document)


def page_sizes(pdf: bytes) -> tuple[tuple[float, float], ...]:
    """Return width and height of each page in points.

    Raises:
        Refused: `document.unreadable`.
    """
    with _opened(pdf) as document:
        return tuple(document.get_page_size(index) for index in range(len(document)))


def page_texts(pdf: bytes) -> tuple[str, ...]:
    """Return the words of each page, as pdfium reads them.

    Raises:
        Refused: `document.unreadable`.
    """
    found: list[str] = []
    with _opened(pdf) as document:
        for page in document:
            area = page.get_textpage()
            try:
                found.append(str(area.get_text_bounded()))
            finally:
                area.close()
                page.close()
    return tuple(found)


def render_page(pdf: bytes, page: int, scale: float) -> PageImage:
    """Return page number `page` (from 0) at `scale` pixels per point.

    Raises:
        Refused: `document.unreadable`, or `document.too_large` for the memory.
        RecordMissing: `document.no_such_page`.
    """
    with _opened(pdf) as document:
        if not 0 <= page < len(document):
            raise RecordMissing("document.no_such_page", page=page + 1, pages=len(document))
        width, height = document.get_page_size(page)
        if not 0 < width * height * scale * scale <= MAX_PIXELS:
            raise Refused("document.too_large", scale=scale)
        opened = document[page]
        try:
            bitmap = opened.render(scale=scale, force_bitmap_format=_BGRX, may_draw_forms=False)
            try:
                return PageImage(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
            finally:
                bitmap.close()
        finally:
            opened.close()


_BGRX = pypdfium2.raw.FPDFBitmap_BGRx


@contextmanager
def _opened(pdf: bytes) -> Iterator[pypdfium2.PdfDocument]:
    with _one_at_a_time:
        try:
            document = pypdfium2.PdfDocument(pdf)
        except pypdfium2.PdfiumError as exc:
            raise Refused("document.unreadable") from exc
        try:
            yield document
        finally:
            document.close()
