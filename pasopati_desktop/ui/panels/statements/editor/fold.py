"""A part of the form that folds to one line, which then says what stands in it."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QVBoxLayout, QWidget

from pasopati_desktop.ui import icons, theme
from pasopati_desktop.ui.paint import draw_centred, never_raises, paint_focus
from pasopati_desktop.ui.theme import px


class FoldHead(QAbstractButton):
    """Chevron, title, and the line that tells what is inside while folded."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setText(title)
        self.setCheckable(True)
        self.setChecked(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(title)
        self._told = ""

    def tell(self, told: str) -> None:
        self._told = told
        self.setAccessibleDescription(told)
        self.setToolTip(told)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(200), px(36))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), px(36))

    def theme_changed(self) -> None:
        self.updateGeometry()

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        middle = (self.height() - px(16)) // 2
        name = "chevron-down" if self.isChecked() else "chevron-right"
        icons.paint(painter, px(8), middle, name, ink="text2", size=16)
        wide = theme.metrics("label").horizontalAdvance(self.text())
        draw_centred(
            painter, QRect(px(30), 0, wide, self.height()), self.text(), style="label", ink="text"
        )
        left = px(30) + wide + px(10)
        if not self.isChecked() and self._told:
            room = QRect(left, 0, self.width() - left - px(8), self.height())
            draw_centred(painter, room, self._told, style="meta", ink="text3")
        if self.hasFocus():
            paint_focus(painter, self.rect(), radius=8)
        painter.end()


class Fold(QFrame):
    """Put fields into `body`."""

    toggled = Signal(bool)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "sunken")
        column = theme.measure(QVBoxLayout(self), (0, 0, 0, 0), 0)
        self.head = FoldHead(title)
        self.head.toggled.connect(self._toggle)
        column.addWidget(self.head)
        self._inside = QWidget()
        self.body = theme.measure(QVBoxLayout(self._inside), (12, 4, 12, 12), 12)
        column.addWidget(self._inside)

    def tell(self, told: str) -> None:
        """Say what stands inside, for the folded line."""
        self.head.tell(told)

    def fold(self, *, folded: bool) -> None:
        self.head.setChecked(not folded)

    def is_folded(self) -> bool:
        return not self.head.isChecked()

    def holds(self, widget: QWidget) -> bool:
        return self._inside.isAncestorOf(widget)

    def _toggle(self, on: bool) -> None:
        self._inside.setVisible(on)
        self.toggled.emit(on)
