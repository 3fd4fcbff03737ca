"""One measured process of `bench_statements`: our list or Qt's own table over the same file.

`python benchmarks/statements_window.py ours|peer FOLDER` prints one line of JSON.
"""

import json
import os
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView

from benchmarks.measure import cpu_ms
from benchmarks.stream_window import resident_mb, scroll

SIZE = (256, 680)


def ours(app: QApplication, folder: Path) -> dict[str, object]:
    from benchmarks import data
    from pasopati_desktop.domain.roles import Role
    from pasopati_desktop.domain.statement_filter import SHIPPED, RowFilter, ShippedView
    from pasopati_desktop.paths import DataDir
    from pasopati_desktop.services import sample, statement_list
    from pasopati_desktop.ui import theme
    from pasopati_desktop.ui.panels.statements.listing.table import StatementColumn
    from pasopati_desktop.ui.panels.statements.panel import StatementsPanel
    from pasopati_desktop.ui.tasks import TaskRunner

    theme.apply(app, "light", 1.0)
    workspace = sample.cast(data.workspace(DataDir(folder)))[Role.TEAM_LEAD]
    runner = TaskRunner()
    before = resident_mb()
    began = time.perf_counter()
    column = StatementColumn(workspace, runner, may_write=True)
    column.resize(*SIZE)
    column.reload(None)
    column.show()
    column.grab()
    opened = (time.perf_counter() - began) * 1000
    while runner.tasks():  # the counts of the views; they are no part of a frame
        app.processEvents()
    frames = scroll(app, column.list)
    began = time.perf_counter()
    bar = column.list.verticalScrollBar()
    bar.setValue(bar.maximum())
    column.list.viewport().repaint()
    jumped = (time.perf_counter() - began) * 1000
    memory = resident_mb() - before
    queue, views = SHIPPED[ShippedView.QUEUE], list(SHIPPED.values())
    found = {
        "queue": cpu_ms(lambda: statement_list.order(workspace, queue)),
        "counts": cpu_ms(lambda: statement_list.counts(workspace, views)),
        "words": cpu_ms(lambda: statement_list.order(workspace, RowFilter(text="panen 123"))),
        "board": cpu_ms(lambda: statement_list.board(workspace)),
    }
    rows = column.count()
    column.close()
    began = time.perf_counter()
    panel = StatementsPanel(workspace, runner)
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
        "rows": rows,
        "panel": whole,
        **found,
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
    model.setTable("statement")
    model.setSort(model.fieldIndex("changed_at"), Qt.SortOrder.DescendingOrder)
    view = QTableView()
    view.setModel(model)
    view.resize(700, 680)
    view.verticalHeader().setDefaultSectionSize(26)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    shown = {model.fieldIndex(name) for name in ("kind", "title", "status", "number", "changed_at")}
    for column in range(model.columnCount()):
        view.setColumnHidden(column, column not in shown)
    assert model.select()
    view.show()
    view.grab()
    opened = (time.perf_counter() - began) * 1000
    frames = scroll(app, view)
    began = time.perf_counter()
    while model.canFetchMore():
        model.fetchMore()
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
    }


if __name__ == "__main__":
    application = QApplication([])
    measured = {"ours": ours, "peer": peer}[sys.argv[1]]
    print(json.dumps(measured(application, Path(sys.argv[2]))), flush=True)
    os._exit(0)
