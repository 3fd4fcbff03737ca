"""One measured process of `bench_stream`: our stream or Qt's own table over the same file.

`python benchmarks/stream_window.py ours|peer FOLDER` prints one line of JSON. A process of its own,
so that memory and caches of one do not count for the other.
"""

import json
import os
import resource
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView

FRAMES = 200
SIZE = (700, 680)
GIVE_UP_SECONDS = 30.0
"""For the jump to the end of a model that must fetch all rows before it knows where that is."""


def resident_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 1024 / 1024


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


def ours(app: QApplication, folder: Path) -> dict[str, object]:
    from benchmarks import data
    from pasopati_desktop.domain.search import NewsFilter
    from pasopati_desktop.paths import DataDir
    from pasopati_desktop.ui import theme
    from pasopati_desktop.ui.panels.monitoring.panel import MonitoringPanel
    from pasopati_desktop.ui.panels.monitoring.rows import StreamRows, load
    from pasopati_desktop.ui.panels.monitoring.stream import StreamColumn
    from pasopati_desktop.ui.tasks import TaskRunner

    theme.apply(app, "light", 1.0)
    workspace = data.workspace(DataDir(folder))
    with workspace.reading() as session:
        session.connection()
    before = resident_mb()
    began = time.perf_counter()
    column = StreamColumn()
    column.resize(*SIZE)
    rows = StreamRows(workspace, load(workspace, NewsFilter()), lambda _triage: False)
    column.show_rows(rows, keep_place=False)
    column.show()
    column.grab()
    opened = (time.perf_counter() - began) * 1000
    frames = scroll(app, column.list)
    began = time.perf_counter()
    bar = column.list.verticalScrollBar()
    bar.setValue(bar.maximum())
    column.list.viewport().repaint()
    jumped = (time.perf_counter() - began) * 1000
    memory = resident_mb() - before
    column.close()
    runner = TaskRunner()
    began = time.perf_counter()
    panel = MonitoringPanel(workspace, runner)
    panel.resize(1158, 680)
    panel.adapt(1366)
    panel.show()
    panel.grab()
    whole = (time.perf_counter() - began) * 1000
    runner.shutdown()
    workspace.database.close()
    return {
        "open": opened,
        "frames": frames,
        "jump": jumped,
        "memory": memory,
        "rows": rows.count(),
        "panel": whole,
    }


def peer(app: QApplication, folder: Path) -> dict[str, object]:
    from PySide6.QtCore import Qt
    from PySide6.QtSql import QSqlDatabase, QSqlTableModel

    from pasopati_desktop.paths import DataDir

    database = QSqlDatabase.addDatabase("QSQLITE")
    database.setDatabaseName(str(DataDir(folder).database))
    assert database.open()
    before = resident_mb()
    began = time.perf_counter()
    model = QSqlTableModel(None, database)
    model.setTable("news_item")
    model.setSort(0, Qt.SortOrder.DescendingOrder)
    view = QTableView()
    view.setModel(model)
    view.resize(*SIZE)
    view.verticalHeader().setDefaultSectionSize(26)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    for column in range(model.columnCount()):
        view.setColumnHidden(column, column not in {2, 5, 6, 9})
    assert model.select()
    view.show()
    view.grab()
    opened = (time.perf_counter() - began) * 1000
    frames = scroll(app, view)
    began = time.perf_counter()
    complete = True
    while model.canFetchMore():
        model.fetchMore()
        if time.perf_counter() - began > GIVE_UP_SECONDS:
            complete = False
            break
    view.scrollToBottom()
    view.viewport().repaint()
    jumped = (time.perf_counter() - began) * 1000
    memory = resident_mb() - before
    return {
        "open": opened,
        "frames": frames,
        "jump": jumped,
        "memory": memory,
        "rows": model.rowCount(),
        "complete": complete,
    }


if __name__ == "__main__":
    application = QApplication([])
    kind = {"ours": ours, "peer": peer}[sys.argv[1]]
    print(json.dumps(kind(application, Path(sys.argv[2]))), flush=True)
    os._exit(0)  # a model over a million rows takes seconds to be taken apart
