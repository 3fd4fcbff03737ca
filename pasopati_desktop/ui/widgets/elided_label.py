"""One line of plain text that ends in an ellipsis where the room ends; whole as a tooltip."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget


class ElidedLabel(QLabel):
    """Keeps its whole text, and shows what fits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        self._short = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setMinimumWidth(1)

    @property
    def whole(self) -> str:
        return self._whole

    def show_text(self, text: str, short: str = "") -> None:
        """Show a text; `short` stands in for it where it does not fit."""
        self._whole, self._short = text, short
        self.setAccessibleName(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics, room = self.fontMetrics(), self.width()
        fits = not self._short or metrics.horizontalAdvance(self._whole) <= room
        wanted = self._whole if fits else self._short
        fitting = metrics.elidedText(wanted, Qt.TextElideMode.ElideRight, room)
        self.setText(fitting)
        self.setToolTip(self._whole if fitting != self._whole else "")
