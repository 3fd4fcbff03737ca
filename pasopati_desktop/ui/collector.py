"""Python's cycle collector, kept to the GUI thread.

It runs in whichever thread happens to allocate, and a worker that frees a forgotten widget crashes
the program at random. So the automatic one is off and a timer of the GUI thread collects instead.
"""

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 5000
FULL_EVERY = 12
"""Rounds between two full collections: once a minute."""


class Collector(QObject):
    """Collects in the thread it was made in, until `stop`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_enabled = gc.isenabled()
        self._round = 0
        gc.disable()
        self._timer = QTimer(self, interval=INTERVAL_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect the young objects; every minute all of them."""
        self._round += 1
        gc.collect(2 if self._round % FULL_EVERY == 0 else 1)

    def stop(self) -> None:
        """Collect once more and give the collector back to Python, if it had it before."""
        self._timer.stop()
        gc.collect()
        if self._was_enabled:
            gc.enable()
