"""The kawung ground with one card in the middle: sign-in and lock screen."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
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
        self._middle: QWidget | None = None
        if card is None:
            return
        self._column = column
        self._middle = QWidget()
        inner = theme.measure(QVBoxLayout(self._middle), (16, 16, 16, 16), 0)
        inner.addWidget(card, alignment=Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._middle, 1)
        foot = theme.measure(QHBoxLayout(), (16, 0, 16, 0), 24)
        foot.addStretch()
        for label in (self.foot_left, self.foot_right):
            label.setTextFormat(Qt.TextFormat.PlainText)
            foot.addWidget(label)
        foot.addStretch()
        column.addLayout(foot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the card scroll from the moment it does not fit; most windows never need it."""
        super().resizeEvent(event)
        middle = self._middle
        if middle is None or middle.minimumSizeHint().height() <= self.height() - theme.px(56):
            return
        self._middle = None
        self._column.removeWidget(middle)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(middle)
        self._column.insertWidget(0, scroll, 1)

    @never_raises
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill_with_pattern(painter, self.rect())
        painter.end()
