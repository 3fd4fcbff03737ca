"""T4: the news stream at any size, beside QSqlTableModel in a QTableView over the same file."""

from benchmarks import beside_qt, data
from benchmarks.measure import Measure


def run() -> list[Measure]:
    return beside_qt.rows(beside_qt.take("stream_window", data.sizes(), data.news_folder), "items")
