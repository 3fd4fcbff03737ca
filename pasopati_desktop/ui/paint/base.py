"""Ground of the paint functions: text on a baseline and shapes.

Every `paint_*` function takes a painter and a rectangle, draws at its left, vertically centred,
and returns the width used in px. With `None` for the painter it only measures.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from pasopati_desktop.ui import icons
from pasopati_desktop.ui.theme.fonts import font, metrics
from pasopati_desktop.ui.theme.state import color, is_contrast, px

Glyph = Callable[[QPainter, QRectF], None]


def baseline(rect: QRect, style: str) -> int:
    """Return the baseline that centres one line of `style` in `rect`."""
    measured = metrics(style)
    return rect.top() + (rect.height() + measured.ascent() - measured.descent()) // 2


def text_width(text: str, style: str) -> int:
    return metrics(style).horizontalAdvance(text)


def draw_text(painter: QPainter, x: int, y: int, text: str, *, style: str, ink: str) -> None:
    """Draw one line with its baseline at `y`."""
    painter.setFont(font(style))
    painter.setPen(color(ink))
    painter.drawText(x, y, text)


def draw_centred(
    painter: QPainter,
    rect: QRect,
    text: str,
    *,
    style: str = "body",
    ink: str = "text",
    right: bool = False,
) -> int:
    """Draw one elided line, vertically centred in `rect`; return its width."""
    measured = metrics(style)
    wide = measured.horizontalAdvance(text)
    if wide > rect.width():
        text = measured.elidedText(text, Qt.TextElideMode.ElideRight, max(0, rect.width()))
        wide = measured.horizontalAdvance(text)
    x = rect.right() + 1 - wide if right else rect.left()
    draw_text(painter, x, baseline(rect, style), text, style=style, ink=ink)
    return wide


@dataclass(frozen=True)
class Look:
    """A capsule's tokens and its measures at 100 %."""

    ink: str
    fill: str = ""
    border: str = ""
    height: int = 20
    radius: float = 4
    inset: int = 8
    gap: int = 6
    style: str = "meta_strong"
    solid: bool = False
    """Keeps its fill in high contrast, where soft fills become 2 px borders."""


def paint_capsule(
    painter: QPainter | None,
    rect: QRect,
    look: Look,
    text: str,
    *,
    glyph: Glyph | None = None,
    glyph_size: int = 0,
    tail: str = "",
) -> int:
    """Draw a rounded box with an optional glyph, a word and an optional tail such as `×`."""
    inset, gap = px(look.inset), px(look.gap)
    mark = px(glyph_size) + (gap if text else 0) if glyph else 0
    words = text_width(text, look.style)
    end = gap + text_width(tail, look.style) if tail else 0
    width = inset + mark + words + end + inset
    if painter is None:
        return width
    height = px(look.height)
    box = QRect(rect.left(), rect.top() + (rect.height() - height) // 2, width, height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _box(painter, box, look)
    x = box.left() + inset
    if glyph:
        side = px(glyph_size)
        glyph(painter, QRectF(x, box.top() + (height - side) // 2, side, side))
        x += mark
    y = baseline(box, look.style)
    draw_text(painter, x, y, text, style=look.style, ink=look.ink)
    if tail:
        draw_text(painter, x + words + gap, y, tail, style=look.style, ink=look.ink)
    painter.restore()
    return width


def _box(painter: QPainter, box: QRect, look: Look) -> None:
    border, pen_width = look.border, 1.0
    if not (look.fill or look.border):
        return
    if is_contrast() and not look.solid:
        border, pen_width = look.ink, 2.0
    radius = min(px(look.radius), box.height() / 2)
    painter.setBrush(color(look.fill) if look.fill else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(color(border), pen_width) if border else Qt.PenStyle.NoPen)
    half = pen_width / 2 if border else 0
    painter.drawRoundedRect(QRectF(box).adjusted(half, half, -half, -half), radius, radius)


def icon_glyph(name: str, ink: str, size: int = 14) -> Glyph:
    """Return a glyph that draws a Lucide icon."""

    def draw(painter: QPainter, rect: QRectF) -> None:
        icons.paint(painter, round(rect.x()), round(rect.y()), name, ink=ink, size=size)

    return draw


def stroke(
    painter: QPainter, rect: QRectF, marks: tuple[tuple[float, ...], ...], width: float
) -> None:
    """Draw polylines given in a 14 x 14 box, scaled to `rect`, in the painter's pen colour."""
    unit = rect.width() / 14
    pen = QPen(painter.pen().color(), width * unit)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for points in marks:
        pairs = zip(points[::2], points[1::2], strict=True)
        painter.drawPolyline(
            QPolygonF([QPointF(rect.x() + x * unit, rect.y() + y * unit) for x, y in pairs])
        )


CHECK = ((3.9, 7.2, 6.2, 9.5, 10.2, 4.9),)
ARROW_UP = ((7.0, 10.2, 7.0, 4.0), (4.3, 6.6, 7.0, 3.9, 9.7, 6.6))
BAR = ((4.0, 7.0, 10.0, 7.0),)
CROSS = ((4.7, 4.7, 9.3, 9.3), (9.3, 4.7, 4.7, 9.3))
RETURN = ((6.1, 3.8, 3.7, 6.2, 6.1, 8.6), (3.7, 6.2, 8.4, 6.2, 10.0, 7.2, 10.3, 9.6))
EXCLAIM = ((7.0, 2.6, 7.0, 8.0), (7.0, 11.2, 7.0, 11.3))
