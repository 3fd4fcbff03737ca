"""One measured process of `bench_stream`; see `lists`."""

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtWidgets import QApplication

from benchmarks import lists

SIZE = (700, 680)
PEER = lists.Table("news_item", "id", ("outlet", "title", "summary", "published_at"))


def ours(app: QApplication, folder: Path) -> lists.Found:
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
    before = lists.resident_mb()
    began = time.perf_counter()
    column = StreamColumn()
    column.resize(*SIZE)
    rows = StreamRows(workspace, load(workspace, NewsFilter()), lambda _triage: False)
    column.show_rows(rows, keep_place=False)
    found = {"open": lists.painted_ms(column, began), **lists.moved(app, column.list, before)}
    column.close()
    runner = TaskRunner()
    began = time.perf_counter()
    panel = MonitoringPanel(workspace, runner)
    panel.resize(1158, 680)
    panel.adapt(1366)
    whole = lists.painted_ms(panel, began)
    runner.shutdown()
    workspace.database.close()
    return {**found, "rows": rows.count(), "panel": whole}


if __name__ == "__main__":
    lists.run(ours, PEER)
