"""`make bench`: run every `bench_*.py`, or those named, and print one table.

Only ratios are promises; absolute figures depend on the machine and its load, which is said.
"""

import importlib
import os
import sys
import time
import traceback
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # peers come with their byte code; so do we

from benchmarks.measure import Measure


def main(names: list[str]) -> int:
    here = Path(__file__).resolve().parent
    chosen = names or sorted(path.stem for path in here.glob("bench_*.py"))
    rows: list[Measure] = []
    failed: list[str] = []
    whole = time.perf_counter()
    for name in chosen:
        print(f"# {name}, load {os.getloadavg()[0]:.1f}", file=sys.stderr, flush=True)
        began = time.perf_counter()
        try:
            rows += importlib.import_module(f"benchmarks.{name}").run()
        except Exception:  # noqa: BLE001  the others still have something to tell
            traceback.print_exc()
            failed.append(name)
        print(f"# {name} took {time.perf_counter() - began:.0f} s", file=sys.stderr, flush=True)
    print_table(rows)
    missed = sum(row.met is False for row in rows)
    minutes = (time.perf_counter() - whole) / 60
    print(f"{len(rows)} measures, {missed} missed, in {minutes:.1f} minutes", end="")
    print(f"; failed: {', '.join(failed)}" if failed else "")
    return 1 if missed or failed else 0


def print_table(rows: list[Measure]) -> None:
    head = ("", "measure", "ours", "peer", "ratio", "target", "met", "note")
    lines = [head, *(_line(row) for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(head))]
    for line in lines:
        cells = (cell.ljust(width) for cell, width in zip(line, widths, strict=True))
        print("  ".join(cells).rstrip())


def _line(row: Measure) -> tuple[str, ...]:
    peer = f"{row.peer:.2f} {row.unit} {row.peer_name}" if row.peer is not None else "-"
    ratio = f"{row.ratio:.2f}x" if row.ratio is not None else "-"
    targets = []
    if row.ratio_target is not None:
        targets.append(f"<= {row.ratio_target}x")
    if row.limit is not None:
        targets.append(f"<= {row.limit} {row.unit}")
    met = {True: "yes", False: "NO", None: "-"}[row.met]
    return (
        row.target,
        row.what,
        f"{row.ours:.2f} {row.unit}",
        peer,
        ratio,
        ", ".join(targets) or "-",
        met,
        row.note,
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
