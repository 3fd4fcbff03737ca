"""T4, what its windows share: opening, scrolling, jumping, memory, for our list and for Qt's own.

A window is measured in a process of its own (`stream_window`, `statements_window`), so that memory
and caches of one do not count for the other: `WINDOW ours|peer FOLDER` prints one line of JSON.
"""

import json
import os
import resource
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtSql import QSqlDatabase, QSqlTableModel
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView, QWidget

FRAMES = 200
GIVE_UP_SECONDS = 30.0
"""For the jump to the end of a model that must fetch all rows before it knows where that is."""

Found = dict[str, object]


def resident_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 1024 / 1024


def painted_ms(window: QWidget, began: float) -> float:
    """Show and paint what was made since `began` (of `time.perf_counter`)."""
    window.show()
    window.grab()
    return (time.perf_counter() - began) * 1000


def scroll(app: QApplication, view: QAbstractItemView) -> list[float]:
    """Return CPU ms of each of many frames, a hundred and some pixels further each."""
    bar = view.verticalScrollBar()
    step = 130 if bar.maximum() > 100_000 else max(1, bar.maximum() // FRAMES)
    frames = []
    for number in range(1, FRAMES + 1):
        began = time.thread_time()
        bar.setValue(min(bar.maximum(), number * step))
        view.viewport().repaint()
        frames.append((time.thread_time() - began) * 1000)
        app.processEvents()
    return frames


def moved(app: QApplication, view: QAbstractItemView, before: float) -> Found:
    """Scroll, jump to the end, and say what memory was added to `before`."""
    frames = scroll(app, view)
    began = time.perf_counter()
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum())
    view.viewport().repaint()
    jumped = (time.perf_counter() - began) * 1000
    return {"frames": frames, "jump": jumped, "memory": resident_mb() - before}


@dataclass(frozen=True)
class Table:
    """What the peer shows: QSqlTableModel in a QTableView over the same file."""

    name: str
    newest: str
    """The column it is sorted by."""
    shown: tuple[str, ...]

    def measure(self, app: QApplication, folder: Path) -> Found:
        from pasopati_desktop.paths import DataDir

        database = QSqlDatabase.addDatabase("QSQLITE")
        database.setDatabaseName(str(DataDir(folder).database))
        assert database.open()
        before = resident_mb()
        began = time.perf_counter()
        model = QSqlTableModel(None, database)
        model.setTable(self.name)
        model.setSort(model.fieldIndex(self.newest), Qt.SortOrder.DescendingOrder)
        view = QTableView()
        view.setModel(model)
        view.resize(700, 680)
        view.verticalHeader().setDefaultSectionSize(26)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        shown = {model.fieldIndex(name) for name in self.shown}
        for column in range(model.columnCount()):
            view.setColumnHidden(column, column not in shown)
        assert model.select()
        opened = painted_ms(view, began)
        frames = scroll(app, view)
        began = time.perf_counter()
        while model.canFetchMore() and time.perf_counter() - began < GIVE_UP_SECONDS:
            model.fetchMore()
        view.scrollToBottom()
        view.viewport().repaint()
        return {
            "open": opened,
            "frames": frames,
            "jump": (time.perf_counter() - began) * 1000,
            "memory": resident_mb() - before,
            "rows": model.rowCount(),
            "complete": not model.canFetchMore(),
        }


def run(ours: Callable[[QApplication, Path], Found], peer: Table) -> None:
    """Be the measured process."""
    app = QApplication([])
    kind = {"ours": ours, "peer": peer.measure}[sys.argv[1]]
    print(json.dumps(kind(app, Path(sys.argv[2]))), flush=True)
    os._exit(0)  # a model over a million rows takes seconds to be taken apart
