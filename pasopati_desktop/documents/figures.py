"""Pictures behind a text, two beside each other where they are upright. Lengths are in points."""

import io
from collections.abc import Mapping, Sequence
from typing import Any

from PIL import Image, ImageOps
from reportlab.platypus import Flowable, KeepTogether, Spacer

from pasopati_desktop.documents import tagging
from pasopati_desktop.documents.body import plain
from pasopati_desktop.documents.columns import Column, Columns
from pasopati_desktop.documents.embedding import draw_jpeg
from pasopati_desktop.documents.layout import PageSetup, Styles
from pasopati_desktop.documents.measures import mm
from pasopati_desktop.domain.clean_jpeg import metadata_left
from pasopati_desktop.domain.errors import Refused
from pasopati_desktop.domain.paper import PaperFigure

MAX_HEIGHT_MM = 95.0
PRINT_DPI = 220
"""Finer than this a laser printer shows no more of a photo."""
MAX_PIXELS = 50_000_000
_GAP = 5 * mm


class Picture(Flowable):  # type: ignore[misc]  # reportlab ships no types
    """One picture, centred, as large as its room and proportions allow."""

    def __init__(self, data: bytes, alternative: str) -> None:
        super().__init__()
        self._data = data
        self.alternative = alternative or "Gambar"
        with Image.open(io.BytesIO(data)) as opened:
            self._size = opened.size

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        del available_height
        wide, high = self._size
        scale = min(available_width / wide, MAX_HEIGHT_MM * mm / high)
        self.width = available_width
        self._drawn = (wide * scale, high * scale)
        self.height = self._drawn[1] + 2 * mm
        return self.width, self.height

    def draw(self) -> None:
        canvas: Any = self.canv
        width, height = self._drawn
        tagging.begin(canvas, tagging.figure_node(self.alternative))
        left = (self.width - width) / 2
        with Image.open(io.BytesIO(self._data)) as opened:
            draw_jpeg(canvas, self._data, opened, (left, 2 * mm, width, height))
        tagging.end(canvas)


def prepared(data: bytes, width: float) -> bytes:
    """Return a picture as a JPEG no finer than print needs over `width`, without metadata.

    Raises:
        Refused: `figure.unreadable` or `figure.too_many_pixels`.
    """
    try:
        with Image.open(io.BytesIO(data), formats=("PNG", "JPEG", "WEBP")) as opened:
            _refuse_huge(opened)
            wide = round(width / 72 * PRINT_DPI)
            high = round(MAX_HEIGHT_MM / 25.4 * PRINT_DPI)
            if _is_ready(data, opened, wide, high):
                return data
            if opened.format == "JPEG":
                opened.draft("RGB", (wide, high))
            picture = ImageOps.exif_transpose(opened)
            if picture.mode in {"CMYK", "YCbCr", "LAB", "HSV"}:
                picture = picture.convert("RGB")
            elif picture.mode.startswith("I"):  # 16 bit grey: the high byte has the meaning
                picture = picture.convert("I").point(lambda value: value / 256).convert("L")
            elif picture.mode not in {"RGB", "L"}:
                layer = picture.convert("RGBA")
                paper = Image.new("RGBA", layer.size, "white")
                paper.alpha_composite(layer)
                picture = paper.convert("RGB")
            picture.thumbnail((wide, high), Image.Resampling.LANCZOS)
            # Pixels only: a picture that was opened carries its comment into the new file.
            clean = Image.new(picture.mode, picture.size)
            clean.paste(picture)
            output = io.BytesIO()
            clean.save(output, "JPEG", quality=88, optimize=False)
    except Refused:
        raise
    except Exception as exc:  # decoders fail in many ways on hostile bytes
        raise Refused("figure.unreadable", reason=type(exc).__name__) from exc
    return output.getvalue()


def _is_ready(data: bytes, opened: Image.Image, wide: int, high: int) -> bool:
    """Return whether a picture is one that this module made: small, and nothing but a picture."""
    return (
        opened.format == "JPEG"
        and opened.mode in {"RGB", "L"}
        and (opened.width <= wide and opened.height <= high)
        and not metadata_left(data)
    )


def _refuse_huge(opened: Image.Image) -> None:
    if opened.width * opened.height > MAX_PIXELS:
        raise Refused("figure.too_many_pixels", limit=MAX_PIXELS)


def figure_blocks(
    figures: Sequence[PaperFigure],
    pictures: Mapping[str, bytes],
    setup: PageSetup,
    style: Styles,
) -> list[Flowable]:
    """Return the figures with their captions; upright ones stand two in a row."""
    story: list[Flowable] = []
    width = setup.text_width
    half = (width - _GAP) / 2
    waiting: list[tuple[Picture, PaperFigure]] = []

    def row() -> None:
        if not waiting:
            return
        if len(waiting) == 1:
            picture, figure = waiting[0]
            story.append(KeepTogether([picture, *_caption(figure, style, width)]))
        else:
            columns = [
                Column(number * (half + _GAP), half, [picture, *_caption(figure, style, half)])
                for number, (picture, figure) in enumerate(waiting)
            ]
            story.append(Columns(columns))
        story.append(Spacer(1, 3 * mm))
        waiting.clear()

    for figure in figures:
        data = pictures.get(figure.sha256)
        if data is None:
            row()
            story += plain(f"[Gambar tidak ditemukan: {figure.alternative}]", style.body, width)
            continue
        picture = Picture(prepared(data, width), figure.alternative)
        if picture._size[0] > picture._size[1] * 1.1:  # noqa: SLF001 - of this module
            row()
            waiting.append((picture, figure))
            row()
        else:
            waiting.append((picture, figure))
            if len(waiting) == 2:
                row()
    row()
    return [Spacer(1, 8 * mm), *story] if story else []


def _caption(figure: PaperFigure, style: Styles, width: float) -> list[Flowable]:
    return plain(figure.caption, style.caption, width, kind="Caption")
