"""Labels of forms and pages: plain text that wraps."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from pasopati_desktop.ui import theme


def label(text: str, style: str = "body", ink: str = "text2") -> QLabel:
    """Return a wrapping label; what comes from outside is never read as markup."""
    made = theme.dress(QLabel(text), style, ink)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return made


def heading(text: str) -> QLabel:
    return theme.dress(QLabel(text), "body_strong", "text")
