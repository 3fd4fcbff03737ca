"""News goes up: what the database wrote reaches the panels in the GUI thread, once a burst."""

from collections.abc import Set as AbstractSet

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from pasopati_desktop.domain.topics import Topic

BURST_MS = 30
"""A poll stores hundreds of rows in several transactions: the panels refresh once for them."""


class ChangeSignal(QObject):
    """`announce` may be called in any thread; `changed` is emitted in the GUI thread."""

    changed = Signal(frozenset)
    _noted = Signal(frozenset)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pending: frozenset[Topic] = frozenset()
        self._timer = QTimer(self, interval=BURST_MS, singleShot=True)
        self._timer.timeout.connect(self.flush)
        self._noted.connect(self._collect, Qt.ConnectionType.QueuedConnection)

    def announce(self, topics: AbstractSet[Topic]) -> None:
        """Tell that rows of `topics` were committed. Safe in a worker."""
        if topics:
            self._noted.emit(frozenset(topics))

    def flush(self) -> None:
        """Emit what is pending now."""
        self._timer.stop()
        topics, self._pending = self._pending, frozenset()
        if topics:
            self.changed.emit(topics)

    def _collect(self, topics: frozenset[Topic]) -> None:
        self._pending |= topics
        if not self._timer.isActive():
            self._timer.start()
