"""One measured process of `bench_statements`; see `lists`."""

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtWidgets import QApplication

from benchmarks import lists
from benchmarks.measure import cpu_ms

SIZE = (256, 680)
PEER = lists.Table("statement", "changed_at", ("kind", "title", "status", "number", "changed_at"))


def ours(app: QApplication, folder: Path) -> lists.Found:
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
    before = lists.resident_mb()
    began = time.perf_counter()
    column = StatementColumn(workspace, runner, may_write=True)
    column.resize(*SIZE)
    column.reload(None)
    opened = lists.painted_ms(column, began)
    while runner.tasks():  # the counts of the views; they are no part of a frame
        app.processEvents()
    found = lists.moved(app, column.list, before)
    queue, views = SHIPPED[ShippedView.QUEUE], list(SHIPPED.values())
    asked = {
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
    whole = lists.painted_ms(panel, began)
    runner.shutdown()
    workspace.database.close()
    return {"open": opened, **found, **asked, "rows": rows, "panel": whole}


if __name__ == "__main__":
    lists.run(ours, PEER)
