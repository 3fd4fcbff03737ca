"""T11: the number book of 1,000 to 100,000 rows, beside ReportLab's canvas drawn to directly.

Both draw the same cells of the same rows on lying A4, with header, rules and page numbers, each run
in a process of its own, so that the peak of memory is its own. Ours also counts pages first, breaks
long subjects into lines and finishes the file as PDF/A-2U.
"""

import json
import statistics
import subprocess
import sys
from pathlib import Path
from typing import Any

from benchmarks.measure import Measure, size

ROUNDS = 3
DEFAULT_ROWS = 100_000
_PROCESS = Path(__file__).with_name("number_book_process.py")


def run() -> list[Measure]:
    full = size("BENCH_ROWS", DEFAULT_ROWS)
    counts = (full // 100, full // 10, full)
    taken = []
    for count in counts:
        pairs = [(_child("ours", count), _child("peer", count)) for _ in range(ROUNDS)]
        taken.append((_median([a for a, _ in pairs]), _median([b for _, b in pairs])))
    ours, peer = taken[-1]
    growth = ours["cpu"] / taken[-2][0]["cpu"]
    seconds = " ".join(f"{row[0]['cpu']:.2f}" for row in taken)
    return [
        Measure(
            "T11",
            f"number book, {full:,} rows, CPU",
            ours["cpu"],
            "s",
            peer["cpu"],
            "bare canvas",
            ratio_target=2.0,
            note=f"n/100, n/10, n: {seconds} s; {ours['pages']:.0f} pages",
        ),
        Measure("T11", "n against n/10 rows, CPU", growth, "times", limit=11.0),
        Measure(
            "T11",
            f"number book, {full:,} rows, peak memory",
            ours["peak"],
            "MB",
            peer["peak"],
            "bare canvas",
            limit=400.0,
        ),
    ]


def _child(kind: str, rows: int) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, str(_PROCESS), kind, str(rows)],
        check=True,
        capture_output=True,
        text=True,
    )
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def _median(found: list[dict[str, Any]]) -> dict[str, float]:
    return {key: statistics.median(float(one[key]) for one in found) for key in found[0]}
