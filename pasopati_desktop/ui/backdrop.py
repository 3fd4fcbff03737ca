"""The kawung ground with one card in the middle: sign-in and lock screen."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from pasopati_desktop.ui import theme
from pasopati_desktop.ui.brand import fill_with_pattern
from pasopati_desktop.ui.paint_guard import never_raises


class Backdrop(QWidget):
    """Paints the pattern; the card scrolls when the window is too low for large text."""

    def __init__(self, card: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.foot_left = theme.dress(QLabel(), "meta", "text2")
        self.foot_right = theme.dress(QLabel(), "meta", "text2")
        column = theme.measure(QVBoxLayout(self), (0, 0, 0, 24), 8)
        if card is None:
            return
        middle = QWidget()
        inner = theme.measure(QVBoxLayout(middle), (16, 16, 16, 16), 0)
        inner.addWidget(card, alignment=Qt.AlignmentFlag.AlignCenter)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(middle)
        column.addWidget(scroll, 1)
        foot = theme.measure(QHBoxLayout(), (16, 0, 16, 0), 24)
        foot.addStretch()
        for label in (self.foot_left, self.foot_right):
            label.setTextFormat(Qt.TextFormat.PlainText)
            foot.addWidget(label)
        foot.addStretch()
        column.addLayout(foot)

    @never_raises
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill_with_pattern(painter, self.rect())
        painter.end()
