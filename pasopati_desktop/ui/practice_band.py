"""LATIHAN: the hatched band that stands on every screen while a drill runs."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pasopati_desktop.ui import theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.paint_guard import never_raises


class PracticeBand(QWidget):
    """24 px at 100 % text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = translate("PracticeBand", "LATIHAN · bukan kejadian sebenarnya")
        self.setAccessibleName(self._words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.fix(self, height=24)

    @never_raises
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("warnFill"))
        painter.fillRect(self.rect(), QBrush(theme.color("warn"), Qt.BrushStyle.BDiagPattern))
        wide = theme.metrics("meta_strong").horizontalAdvance(self._words) + theme.px(24)
        plate = QRect((self.width() - wide) // 2, 0, wide, self.height())
        painter.fillRect(plate, theme.color("warnFill"))
        painter.setFont(theme.font("meta_strong"))
        painter.setPen(theme.color("warn"))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, self._words)
        painter.end()
