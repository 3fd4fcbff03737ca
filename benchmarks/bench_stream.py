"""T4: the news stream at any size, beside QSqlTableModel in a QTableView over the same file."""

import json
import statistics
import subprocess
import sys
from pathlib import Path
from typing import Any

from benchmarks import data
from benchmarks.measure import Measure, percentile

ROUNDS = 3
_WINDOW = Path(__file__).with_name("stream_window.py")


def run() -> list[Measure]:
    taken = [(items, *_in_turn(items)) for items in data.sizes()]
    items, ours, peer = taken[-1]
    rows = []
    for what, key, unit, limit in (
        ("opening", "open", "ms", 300.0),
        ("scroll frame p95, CPU", "frame", "ms", 16.0),
        ("jump to the end", "jump", "ms", 100.0),
        ("memory added", "memory", "MB", 60.0),
    ):
        growth = " ".join(f"{row[1][key]:.1f}" for row in taken)
        note = f"n/100, n/10, n: {growth}"
        if key == "jump" and not peer["complete"]:
            note += f"; peer gave up at {peer['rows']:,.0f} rows"
        if key == "open":
            note += f"; whole panel {ours['panel']:.0f} ms"
        rows.append(
            Measure(
                "T4",
                f"{what}, {items:,} items",
                ours[key],
                unit,
                peer[key],
                "QSqlTableModel",
                limit=limit,
                note=note,
            )
        )
    return rows


def _in_turn(items: int) -> tuple[dict[str, float], dict[str, float]]:
    """Return the medians of both over some processes each, one after the other."""
    folder = data.news_folder(items).root
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
