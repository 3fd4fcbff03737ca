"""A field to search or filter by: magnifier, key hint, Esc empties it."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from pasopati_desktop.ui import icons, paint
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.theme import px

_PAUSE_MS = 200


class SearchField(QLineEdit):
    """Emits `searched` when typing pauses, at once on Enter or when emptied."""

    searched = Signal(str)

    def __init__(self, placeholder: str, keys: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self._last = ""
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        if keys:
            self.setToolTip(translate("SearchField", "Cari ({keys})").format(keys=keys))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self.textChanged.connect(self._changed)
        self.returnPressed.connect(self._tell)

        self.theme_changed()

    def theme_changed(self) -> None:
        room = paint.paint_keycap(None, self.rect(), self._keys) if self._keys else 0
        self.setTextMargins(px(24), 0, room, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    @paint.never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        lens = QPainter(self)
        icons.paint(lens, px(11), (self.height() - px(16)) // 2, "search", ink="text3", size=16)
        lens.end()
        if self._keys and not self.text():
            wide = paint.paint_keycap(None, self.rect(), self._keys)
            painter = QPainter(self)
            paint.paint_keycap(
                painter, self.rect().adjusted(self.width() - wide - px(8), 0, 0, 0), self._keys
            )
            painter.end()

    def _changed(self, text: str) -> None:
        if text:
            self._pause.start()
        else:
            self._tell()

    def _tell(self) -> None:
        self._pause.stop()
        if self.text() != self._last:
            self._last = self.text()
            self.searched.emit(self._last)
