"""An icon beside words that follows the theme."""

from PySide6.QtWidgets import QLabel, QWidget

from pasopati_desktop.ui import icons


class IconLabel(QLabel):
    def __init__(
        self, icon: str = "", ink: str = "text2", size: float = 14, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._size = size
        self.show_icon(icon, ink)

    def show_icon(self, icon: str, ink: str) -> None:
        self._icon, self._ink = icon, ink
        self.theme_changed()

    def theme_changed(self) -> None:
        if self._icon:
            self.setPixmap(icons.pixmap(self._icon, self._ink, self._size))
        else:
            self.clear()
