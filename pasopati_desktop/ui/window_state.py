"""What the window remembers between two starts: place, panel, folded navigation, theme, text."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QApplication, QWidget

from pasopati_desktop.ui import i18n, theme

SMALLEST: Final = (1024, 640)
"""px; the smallest window at 100 % text."""


FRAME: Final = 40
"""px left for the title bar, so that the task bar of the window is not below the screen."""


class WindowState:
    """An ini file in the data folder: it moves with the data and needs no registry."""

    def __init__(self, file: Path) -> None:
        self.settings = QSettings(str(file), QSettings.Format.IniFormat)

    def restore_window(self, window: QWidget) -> None:
        """Put the window where it was; fit it to the screen when it is the first time."""
        screen = QApplication.primaryScreen().availableGeometry()
        window.setMinimumSize(min(SMALLEST[0], screen.width()), min(SMALLEST[1], screen.height()))
        stored = self.settings.value("window/geometry")
        if not (isinstance(stored, QByteArray) and window.restoreGeometry(stored)):
            window.resize(min(1366, screen.width()), min(768, screen.height() - FRAME))

    def store_window(self, window: QWidget) -> None:
        self.settings.setValue("window/geometry", window.saveGeometry())

    def look(self) -> tuple[theme.Mode, float]:
        """Return theme mode and text factor."""
        stored = str(self.settings.value("look/mode", "light"))
        mode = next((known for known in theme.MODES if known == stored), theme.MODES[0])
        return mode, self._number("look/factor", 1.0)

    def store_look(self, mode: str, factor: float) -> None:
        self.settings.setValue("look/mode", mode)
        self.settings.setValue("look/factor", f"{factor:.2f}")

    @property
    def language(self) -> str:
        """One of `i18n.LANGUAGES`; it is installed when the program starts."""
        stored = str(self.settings.value("look/language", "id"))
        return stored if stored in i18n.LANGUAGES else "id"

    @language.setter
    def language(self, code: str) -> None:
        self.settings.setValue("look/language", code)

    @property
    def panel(self) -> str:
        return str(self.settings.value("window/panel", ""))

    @panel.setter
    def panel(self, key: str) -> None:
        self.settings.setValue("window/panel", key)

    @property
    def folded(self) -> bool:
        return str(self.settings.value("window/folded", "false")) == "true"

    @folded.setter
    def folded(self, on: bool) -> None:
        self.settings.setValue("window/folded", "true" if on else "false")

    @property
    def last_officer(self) -> str:
        """The user name that signed in last on this workstation."""
        return str(self.settings.value("sign_in/officer", ""))

    @last_officer.setter
    def last_officer(self, username: str) -> None:
        self.settings.setValue("sign_in/officer", username)

    def recent_commands(self) -> list[str]:
        return [part for part in str(self.settings.value("palette/recent", "")).split("|") if part]

    def store_recent_commands(self, keys: Sequence[str]) -> None:
        self.settings.setValue("palette/recent", "|".join(keys))

    def _number(self, key: str, default: float) -> float:
        try:
            return float(str(self.settings.value(key, default)))
        except ValueError:  # somebody edited the file
            return default
