"""A text field of many lines that survives any paste."""

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QPlainTextEdit

MAX_PASTE = 20_000
"""Letters. More is never a text for a form, and laying out a megabyte stops the window."""


class LongText(QPlainTextEdit):
    """Takes the first `MAX_PASTE` letters of a paste; the form then says how many are too many."""

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            self.insertPlainText(source.text()[:MAX_PASTE].replace("\0", ""))
