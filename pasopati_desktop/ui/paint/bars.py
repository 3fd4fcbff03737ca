"""Progress, priority, stage dashes, score blocks, avatar, focus ring, selection bar."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from pasopati_desktop.ui.paint.base import baseline, draw_text, text_width
from pasopati_desktop.ui.theme.state import color, focus_width, is_contrast, px


def paint_bar(
    painter: QPainter,
    rect: QRect,
    share: float,
    ink: str = "accent",
    *,
    height: int = 4,
) -> None:
    """Draw a bar filled to `share` of 1, vertically centred in `rect`."""
    high = px(height)
    box = QRectF(rect.left(), rect.top() + (rect.height() - high) // 2, rect.width(), high)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if is_contrast():
        painter.setPen(QPen(color("line2"), 1))
        painter.setBrush(color("surface"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), high / 2, high / 2)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("line2"))
        painter.drawRoundedRect(box, high / 2, high / 2)
    painter.setPen(Qt.PenStyle.NoPen)
    box.setWidth(box.width() * max(0.0, min(1.0, share)))
    if box.width() > 0:
        painter.setBrush(color(ink))
        painter.drawRoundedRect(box, high / 2, high / 2)
    painter.restore()


def paint_dashes(
    painter: QPainter | None,
    rect: QRect,
    done: int,
    total: int,
    ink: str = "accent",
    *,
    dash: int = 13,
) -> int:
    """Draw `total` dashes, the first `done` filled: stages of an incident, parts of a score."""
    wide, gap, high = px(dash), px(4), px(4)
    width = total * wide + (total - 1) * gap
    if painter is None:
        return width
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    top = rect.top() + (rect.height() - high) // 2
    for position in range(total):
        box = QRectF(rect.left() + position * (wide + gap), top, wide, high)
        if position < done:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color(ink))
        elif is_contrast():
            painter.setPen(QPen(color("line2"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            box.adjust(0.5, 0.5, -0.5, -0.5)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("line2"))
        painter.drawRoundedRect(box, high / 2, high / 2)
    painter.restore()
    return width


def paint_avatar(painter: QPainter, rect: QRect, letters: str) -> None:
    """Draw the officer's initials on a disc that fills `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color("accentText"), 1) if is_contrast() else Qt.PenStyle.NoPen)
    painter.setBrush(color("accentSoft"))
    painter.drawEllipse(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5))
    x = rect.left() + (rect.width() - text_width(letters, "meta_strong")) // 2
    y = baseline(rect, "meta_strong")
    draw_text(painter, x, y, letters, style="meta_strong", ink="accentText")
    painter.restore()


def paint_focus(painter: QPainter, rect: QRect, radius: float = 6) -> None:
    """Draw the focus ring just inside `rect`."""
    width = focus_width()
    half = width / 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color("focus"), width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), px(radius), px(radius))
    painter.restore()


def paint_row_ground(
    painter: QPainter,
    rect: QRect,
    *,
    selected: bool,
    hovered: bool,
    ground: str = "surface",
    bar: bool = True,
) -> None:
    """Fill a row: selected (with its 3 px bar at the left), hovered or plain, and its hairline."""
    ink = "selected" if selected else "hover" if hovered else ground
    painter.fillRect(rect, color(ink))
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, color("line"))
    if selected and bar:
        painter.fillRect(rect.left(), rect.top(), px(3), rect.height(), color("accentText"))
