"""For tests of panels on real data: typing into dialogs that wait, and walking by Tab."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget


def in_dialog(act: Callable[[QDialog], object]) -> None:
    """Run `act` in the next modal dialog, once it is shown. A failure closes the dialog."""

    def look(tries: int = 100) -> None:
        dialog = QApplication.activeModalWidget()
        at = QApplication.focusWidget()
        if not isinstance(dialog, QDialog) or at is None or at.window() is not dialog:
            if tries:
                QTimer.singleShot(10, lambda: look(tries - 1))
            return
        try:
            act(dialog)
        except BaseException:
            dialog.done(0)
            raise

    QTimer.singleShot(0, look)


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is."""
    QTest.keyClick(focused(), key, modifier)


def write(text: str) -> None:
    """Type where the focus is."""
    QTest.keyClicks(focused(), text)


def focused() -> QWidget:
    """Return what has the focus. Offscreen no window manager gives it back after a dialog."""
    for _ in range(200):
        if QApplication.focusWidget() is not None:
            break
        for window in QApplication.topLevelWidgets():
            if window.isVisible() and not isinstance(window, QDialog):
                window.activateWindow()
        QTest.qWait(10)
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    return widget


def tab_to(wanted: QWidget, limit: int = 40) -> None:
    """Go to a widget by Tab alone; fails when it cannot be reached."""
    for _ in range(limit):
        at = QApplication.focusWidget()
        if at is wanted:
            return
        press(Qt.Key.Key_Tab)
    raise AssertionError(f"not reached by Tab: {wanted.accessibleName() or wanted}")
