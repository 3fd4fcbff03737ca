"""T4 for statements: 50,000 in a list, beside QSqlTableModel in a QTableView over the same file."""

from benchmarks import beside_qt, data
from benchmarks.measure import Measure, size

DEFAULT_STATEMENTS = 50_000


def run() -> list[Measure]:
    full = size("BENCH_STATEMENTS", DEFAULT_STATEMENTS)
    counts = full // 100, full // 10, full
    taken = beside_qt.take("statements_window", counts, data.statement_folder)
    rows = beside_qt.rows(taken, "statements")
    for what, key in (
        ("my queue, over all rows, CPU", "queue"),
        ("counts of all views (worker), CPU", "counts"),
        ("words to look for, CPU", "words"),
        ("board with 12 columns, CPU", "board"),
    ):
        name, note = f"{what}, {full:,} statements", beside_qt.growth(taken, key)
        rows.append(Measure("T4", name, taken[-1].ours[key], "ms", note=note))
    return rows
