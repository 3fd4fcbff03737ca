"""T11: number book and approval histories (LOG) of 1,000 to 100,000 rows, beside a bare canvas.

The peer is ReportLab's canvas drawn to directly. Both draw the same cells of the same rows, with
header, rules and page numbers, each run in a process of its own, so that the peak of memory is its
own. Ours also counts pages, breaks long subjects into lines, tags every cell and writes the file as
PDF/A-2A and PDF/UA-1; the peer's is neither tagged nor fit for the archive.
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
_BOOK = Path(__file__).with_name("number_book_process.py")
_LOG = Path(__file__).with_name("approval_log_process.py")


def run() -> list[Measure]:
    full = size("BENCH_ROWS", DEFAULT_ROWS)
    return [*_paper("number book", _BOOK, full), *_paper("approval histories", _LOG, full)]


def _paper(name: str, process: Path, full: int) -> list[Measure]:
    taken = []
    for count in (full // 100, full // 10, full):
        pairs = [
            (_child(process, "ours", count), _child(process, "peer", count)) for _ in range(ROUNDS)
        ]
        taken.append((_median([a for a, _ in pairs]), _median([b for _, b in pairs])))
    ours, peer = taken[-1]
    growth = ours["cpu"] / taken[-2][0]["cpu"]
    seconds = " ".join(f"{row[0]['cpu']:.2f}" for row in taken)
    return [
        Measure(
            "T11",
            f"{name}, {full:,} rows, CPU",
            ours["cpu"],
            "s",
            peer["cpu"],
            "bare canvas",
            ratio_target=2.0,
            note=f"n/100, n/10, n: {seconds} s",
        ),
        Measure("T11", f"{name}, n against n/10 rows, CPU", growth, "times", limit=11.0),
        Measure(
            "T11",
            f"{name}, {full:,} rows, peak memory",
            ours["peak"],
            "MB",
            peer["peak"],
            "bare canvas",
            limit=400.0,
        ),
    ]


def _child(process: Path, kind: str, rows: int) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, str(process), kind, str(rows)],
        check=True,
        capture_output=True,
        text=True,
    )
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def _median(found: list[dict[str, Any]]) -> dict[str, float]:
    return {key: statistics.median(float(one[key]) for one in found) for key in found[0]}
