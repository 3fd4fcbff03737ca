"""Say a sentence to a screen reader without moving the focus."""

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, sentence: str) -> None:
    from PySide6.QtGui import (
        QAccessible,
        QAccessibleAnnouncementEvent,
    )

    if sentence and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))
