"""For tests of panels on real data: typing into dialogs that wait, and walking by Tab."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from pasopati_desktop.ui.tasks import TaskRunner

_SHORT_PAUSE_MS = 500


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


def begins_soon() -> bool:
    """Tell whether a short pause runs anywhere, after which a screen reads, draws or checks."""
    return any(
        timer.isActive() and timer.isSingleShot() and timer.interval() <= _SHORT_PAUSE_MS
        for window in QApplication.topLevelWidgets()
        for timer in window.findChildren(QTimer)
    )


def wait_until_calm(qtbot: QtBot, tasks: TaskRunner) -> None:
    """Wait until typing has been noticed and nothing runs any more."""
    calm = 0

    def is_calm() -> bool:
        nonlocal calm
        calm = 0 if tasks.tasks() or begins_soon() else calm + 1
        return calm > 4  # what was done may set off something else

    qtbot.waitUntil(is_calm, timeout=15_000)


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
