"""T4 for statements: 50,000 in a list, beside QSqlTableModel in a QTableView over the same file."""

import json
import statistics
import subprocess
import sys
from pathlib import Path
from typing import Any

from benchmarks import data
from benchmarks.measure import Measure, percentile, size

ROUNDS = 3
DEFAULT_STATEMENTS = 50_000
_WINDOW = Path(__file__).with_name("statements_window.py")


def sizes() -> tuple[int, int, int]:
    """Return n, 10 n and 100 n; the last is `BENCH_STATEMENTS`."""
    full = size("BENCH_STATEMENTS", DEFAULT_STATEMENTS)
    return full // 100, full // 10, full


def run() -> list[Measure]:
    taken = [(count, *_in_turn(count)) for count in sizes()]
    count, ours, peer = taken[-1]
    rows = []
    for what, key, unit, limit in (
        ("opening", "open", "ms", 300.0),
        ("scroll frame p95, CPU", "frame", "ms", 16.0),
        ("jump to the end", "jump", "ms", 100.0),
        ("memory added", "memory", "MB", 60.0),
    ):
        note = f"n/100, n/10, n: {_growth(taken, key)}"
        if key == "open":
            note += f"; whole panel {ours['panel']:.0f} ms"
        rows.append(
            Measure(
                "T4",
                f"{what}, {count:,} statements",
                ours[key],
                unit,
                peer[key],
                "QSqlTableModel",
                limit=limit,
                note=note,
            )
        )
    for what, key in (
        ("my queue, over all rows, CPU", "queue"),
        ("counts of all views (worker), CPU", "counts"),
        ("words to look for, CPU", "words"),
        ("board with 12 columns, CPU", "board"),
    ):
        note = f"n/100, n/10, n: {_growth(taken, key)}"
        rows.append(Measure("T4", f"{what}, {count:,} statements", ours[key], "ms", note=note))
    return rows


def _growth(taken: list[tuple[int, dict[str, float], dict[str, float]]], key: str) -> str:
    return " ".join(f"{row[1][key]:.1f}" for row in taken)


def _in_turn(count: int) -> tuple[dict[str, float], dict[str, float]]:
    """Return the medians of both over some processes each, one after the other."""
    folder = data.statement_folder(count).root
    pairs = [(_child("ours", folder), _child("peer", folder)) for _ in range(ROUNDS)]
    return _median([a for a, _ in pairs]), _median([b for _, b in pairs])


def _child(kind: str, folder: Path) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, str(_WINDOW), kind, str(folder)],
        check=True,
        capture_output=True,
        text=True,
    )
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    found["frame"] = percentile(found.pop("frames"), 0.95)
    return found


def _median(found: list[dict[str, Any]]) -> dict[str, float]:
    return {key: statistics.median(float(one[key]) for one in found) for key in found[0]}
