"""The four-petal kawung: the program's mark, and the quiet pattern of empty and locked screens."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from pasopati_desktop.ui.theme.state import color, px


def _petals(painter: QPainter, centre: QPointF, side: float) -> None:
    """Draw four petals on the diagonals of a tile of `side` px."""
    painter.save()
    painter.translate(centre)
    painter.rotate(45)
    length, width = side * 0.60, side * 0.37
    for _ in range(4):
        painter.drawEllipse(QRectF(side * 0.045, -width / 2, length, width))
        painter.rotate(90)
    painter.restore()


def paint_mark(painter: QPainter, rect: QRect) -> None:
    """Draw the program's mark: the kawung on a rounded square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color("accent"))
    box = QRectF(rect)
    painter.drawRoundedRect(box, box.width() * 0.2, box.width() * 0.2)
    painter.setPen(QPen(color("onAccent"), box.width() * 0.055))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _petals(painter, box.center(), box.width() * 0.66)
    painter.restore()


def paint_pattern(
    painter: QPainter,
    rect: QRect,
    *,
    ink: str = "line",
    tile: int = 22,
    opacity: float = 1.0,
) -> None:
    """Fill `rect` with kawung outlines in tiles of `tile` px at 100 %."""
    side = px(tile)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(rect)
    painter.setOpacity(opacity)
    painter.setPen(QPen(color(ink), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for row in range(rect.height() // side + 2):
        for column in range(rect.width() // side + 2):
            centre = QPointF(rect.left() + column * side, rect.top() + row * side)
            _ring_petal(painter, centre, side, lean=45 if (row + column) % 2 else -45)
    painter.restore()


def _ring_petal(painter: QPainter, centre: QPointF, side: float, *, lean: int) -> None:
    painter.save()
    painter.translate(centre)
    painter.rotate(lean)
    painter.drawEllipse(QRectF(-side * 0.56, -side * 0.36, side * 1.12, side * 0.72))
    painter.restore()


def fade_edges(painter: QPainter, rect: QRect, ink: str) -> None:
    """Let a pattern end softly: cover its edges with the ground it lies on."""
    # Not at import: gradients bring 5 ms of enumerations the first window has no use for.
    from PySide6.QtGui import QRadialGradient

    ground = color(ink)
    clear = type(ground)(ground)
    clear.setAlpha(0)
    gradient = QRadialGradient(QPointF(rect.center()), 1.0)
    gradient.setCenter(0, 0)
    gradient.setFocalPoint(0, 0)
    gradient.setRadius(1.0)
    gradient.setColorAt(0.55, clear)
    gradient.setColorAt(1.0, ground)
    painter.save()
    painter.translate(QRectF(rect).center())
    painter.scale(rect.width() / 2, rect.height() / 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(gradient)
    painter.drawRect(QRectF(-1, -1, 2, 2))
    painter.restore()
