"""The program's mark and its quiet pattern, as widgets."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from pasopati_desktop.ui import kawung, theme
from pasopati_desktop.ui.paint_guard import never_raises

_TILE = 22
_PERIOD = 2
"""The pattern repeats every two tiles."""


def fill_with_pattern(painter: QPainter, area: QRect) -> None:
    """Fill `area` with the pattern of sign-in and lock screen.

    One period is drawn and repeated as a brush: 2,000 single petals cost more than the window.
    """
    side = theme.px(_TILE) * _PERIOD
    ratio = painter.device().devicePixelRatio()
    tile = QPixmap(QSize(round(side * ratio), round(side * ratio)))
    tile.setDevicePixelRatio(ratio)
    tile.fill(theme.color("canvas"))
    inner = QPainter(tile)
    kawung.paint_pattern(inner, QRect(0, 0, side, side), tile=_TILE, opacity=0.6)
    inner.end()
    painter.drawTiledPixmap(area, tile)


class BrandHead(QWidget):
    """Mark, name and version at the top of the navigation; the mark alone in the rail."""

    def __init__(self, version: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._version = version
        self._rail = False
        self.setAccessibleName(f"PASOPATI Desktop {version}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.fix(self, height=54)

    def set_rail(self, rail: bool) -> None:
        self._rail = rail
        self.update()

    @never_raises
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = theme.px(28)
        left = (self.width() - side) // 2 if self._rail else theme.px(14)
        kawung.paint_mark(painter, QRect(left, theme.px(14), side, side))
        if not self._rail:
            painter.setFont(theme.font("brand"))
            painter.setPen(theme.color("text"))
            x, wide = theme.px(52), self.width() - theme.px(56)
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRect(x, theme.px(11), wide, theme.px(20)), flags, "PASOPATI")
            painter.setFont(theme.font("micro"))
            painter.setPen(theme.color("text3"))
            under = QRect(x, theme.px(30), wide, theme.px(14))
            painter.drawText(under, flags, f"Desktop {self._version}")
        painter.end()


class Mark(QWidget):
    """The mark alone, such as on the sign-in card."""

    def __init__(self, size: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.fix(self, width=size, height=size)

    @never_raises
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        kawung.paint_mark(painter, self.rect())
        painter.end()
