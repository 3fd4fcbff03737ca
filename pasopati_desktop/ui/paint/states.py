"""Workflow status, source state and response clocks: a glyph beside or before words."""

from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from pasopati_desktop.ui.paint.base import (
    ARROW_UP,
    BAR,
    CHECK,
    CROSS,
    EXCLAIM,
    RETURN,
    Look,
    draw_centred,
    paint_capsule,
    stroke,
    text_width,
)
from pasopati_desktop.ui.theme.state import color, px

_RINGS: Final = {
    "draft": ("text3", -1.0),
    "verifying": ("info", 0.25),
    "review": ("info", 0.5),
    "approval": ("warn", 0.75),
}
_DISCS: Final = {
    "approved": ("good", CHECK),
    "published": ("good", ARROW_UP),
    "archived": ("text3", BAR),
    "returned": ("warn", RETURN),
    "corrected": ("info", RETURN),
    "rejected": ("bad", CROSS),
    "withdrawn": ("bad", BAR),
    "voided": ("text3", CROSS),
}

STATUSES: Final = (*_RINGS, *_DISCS)

_SOURCES: Final = {
    "ok": "good",
    "empty": "text3",
    "new": "text3",
    "silent": "warn",
    "failing": "bad",
}

CLOCKS: Final = ("on_time", "soon", "late", "done", "done_late", "waived")


def paint_status_glyph(painter: QPainter, rect: QRectF, status: str) -> None:
    """Draw the glyph of a status: the pie fills with the step, then discs with a mark.

    Raises:
        KeyError: not in `STATUSES` (upper case is accepted, as the domain writes them).
    """
    status = status.lower()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if status in _RINGS:
        ink, share = _RINGS[status]
        _pie(painter, rect, ink, share)
    else:
        ink, marks = _DISCS[status]
        disc(painter, rect, ink)
        painter.setPen(color("onGlyph"))
        stroke(painter, rect, marks, 1.7)
    painter.restore()


def disc(painter: QPainter, rect: QRectF, ink: str) -> None:
    """Fill a disc; give it a whole-pixel box or it looks dented."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(ink))
    painter.drawEllipse(rect)


def _pie(painter: QPainter, rect: QRectF, ink: str, share: float) -> None:
    unit = rect.width() / 14
    pen = QPen(color(ink), 1.5 * unit)
    half = pen.widthF() / 2
    ring = rect.adjusted(half, half, -half, -half)
    if share < 0:
        pen.setDashPattern([1.9, 1.35])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(ring)
    if share > 0:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(ink))
        inner = ring.adjusted(2 * unit, 2 * unit, -2 * unit, -2 * unit)
        painter.drawPie(inner, 90 * 16, round(-share * 360 * 16))


def paint_pie(painter: QPainter, rect: QRectF, ink: str, share: float) -> None:
    """Draw a ring with a filled part, `share` of 1; below 0 a dashed ring."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _pie(painter, rect, ink, share)
    painter.restore()


def paint_status(painter: QPainter | None, rect: QRect, status: str, word: str) -> int:
    """Draw glyph and word without a fill; the word is always in `text`."""
    side, gap = px(14), px(6)
    width = side + gap + text_width(word, "meta_medium")
    if painter is not None:
        box = QRectF(rect.left(), rect.top() + (rect.height() - side) // 2, side, side)
        paint_status_glyph(painter, box, status)
        left = side + gap
        draw_centred(painter, rect.adjusted(left, 0, 0, 0), word, style="meta_medium")
    return min(width, rect.width()) if painter is not None else width


def paint_source_state(painter: QPainter, rect: QRectF, state: str) -> None:
    """Draw the state of a news source: disc, ring, dotted ring, triangle or square."""
    ink = _SOURCES[state]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(ink))
    if state == "ok":
        painter.drawEllipse(rect)
    elif state == "silent":
        top = QPointF(rect.center().x(), rect.top())
        painter.drawPolygon(QPolygonF([rect.bottomLeft(), top, rect.bottomRight()]))
    elif state == "failing":
        painter.drawRect(rect)
    else:
        pen = QPen(color(ink), rect.width() / 5)
        if state == "new":
            pen.setDashPattern([1.2, 1.1])
        half = pen.widthF() / 2
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(rect.adjusted(half, half, -half, -half))
    painter.restore()


_CLOCKS: Final = {
    "on_time": ("neu", "neuFill", ""),
    "soon": ("warn", "warnFill", ""),
    "late": ("onBad", "badSolid", ""),
    "done": ("good", "goodFill", ""),
    "done_late": ("warn", "warnFill", ""),
    "waived": ("text2", "", "line2"),
}
_CLOCK_MARKS: Final = {"late": EXCLAIM, "done": CHECK, "done_late": CHECK, "waived": BAR}


def paint_clock(
    painter: QPainter | None,
    rect: QRect,
    state: str,
    text: str,
    *,
    rest: float = 0.75,
    dense: bool = False,
) -> int:
    """Draw a response clock. `state` is one of `CLOCKS`; `rest` is the share of time left.

    The label stands outside, never in the chip.
    """
    ink, fill, border = _CLOCKS[state]
    look = Look(
        ink,
        fill,
        border,
        height=20 if dense else 24,
        radius=12,
        style="count",
        solid=state == "late",
    )

    def glyph(painter: QPainter, box: QRectF) -> None:
        marks = _CLOCK_MARKS.get(state)
        if marks is None:
            _rest_arc(painter, box, ink, rest)
        else:
            painter.setPen(color(ink))
            stroke(painter, box, marks, 2.0 if state == "late" else 1.7)

    return paint_capsule(painter, rect, look, text, glyph=glyph, glyph_size=14)


def _rest_arc(painter: QPainter, box: QRectF, ink: str, rest: float) -> None:
    unit = box.width() / 14
    ring = box.adjusted(1.5 * unit, 1.5 * unit, -1.5 * unit, -1.5 * unit)
    faded = color(ink)
    pen = QPen(faded, 2 * unit)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setOpacity(0.28)
    painter.setPen(pen)
    painter.drawEllipse(ring)
    painter.setOpacity(1.0)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    # The part left is shown from twelve o'clock backwards, so it shrinks like a clock hand moves.
    painter.drawArc(ring, 90 * 16, round(max(0.0, min(1.0, rest)) * 360 * 16))
