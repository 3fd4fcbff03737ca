"""Guess whether Caps Lock is on: Qt has no question for it, but the letters tell."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent


class CapsLockGuess:
    """`on` is None until the first letter or Caps Lock press that tells."""

    def __init__(self) -> None:
        self.on: bool | None = None

    def see(self, event: QKeyEvent) -> None:
        """Learn from a key press."""
        if event.key() == Qt.Key.Key_CapsLock:
            # Unknown before: the first press is far more often the one that turns it on.
            self.on = not self.on
            return
        letter = event.text()
        if len(letter) == 1 and letter.isalpha() and letter.lower() != letter.upper():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.on = letter.isupper() != shift
