"""Notices that nobody touches keyboard or mouse any more.

Input reaches a `QWindow` before any widget, so the filter sits there: a filter on the application
would run Python for every paint and timer event of the program.
"""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


def boot_seconds() -> float:
    """Return seconds that also pass while the computer sleeps, where the system can tell."""
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()


class IdleWatch(QObject):
    """Emits `idle` once after `minutes` without input, and again after the next input."""

    idle = Signal()

    def __init__(
        self,
        app: QGuiApplication,
        minutes: float,
        *,
        seconds: Callable[[], float] = boot_seconds,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._seconds = seconds
        self._limit = minutes * 60
        self._last = seconds()
        self._told = False
        app.focusWindowChanged.connect(self._watch)
        self._watch(app.focusWindow())
        self._timer = QTimer(self, interval=5000)
        self._timer.timeout.connect(self.check)
        self._timer.start()

    def set_minutes(self, minutes: float) -> None:
        """Change the limit; 0 never locks."""
        self._limit = minutes * 60

    def touch(self) -> None:
        """Count as input."""
        self._last = self._seconds()
        self._told = False

    def check(self) -> None:
        """Emit `idle` if it is time."""
        if self._limit > 0 and not self._told and self._seconds() - self._last >= self._limit:
            self._told = True
            self.idle.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT:
            self.touch()
        return False

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)
