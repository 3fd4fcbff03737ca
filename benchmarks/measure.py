"""What a benchmark reports: our figure beside a peer's, taken in the same run, and the ratio."""

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Measure:
    """`ratio_target` is for ours/peer; `limit` for ours alone, in `unit`. Both may be given."""

    target: str
    """Such as `T1`."""
    what: str
    ours: float
    unit: str
    peer: float | None = None
    peer_name: str = ""
    ratio_target: float | None = None
    limit: float | None = None
    note: str = ""

    @property
    def ratio(self) -> float | None:
        return self.ours / self.peer if self.peer else None

    @property
    def met(self) -> bool | None:
        verdicts = []
        if self.ratio_target is not None and self.ratio is not None:
            verdicts.append(self.ratio <= self.ratio_target)
        if self.limit is not None:
            verdicts.append(self.ours <= self.limit)
        return all(verdicts) if verdicts else None


def in_turn(
    ours: Callable[[], float], peer: Callable[[], float], rounds: int = 7
) -> tuple[float, float]:
    """Return the medians of both, measured one after the other in every round."""
    pairs = [(ours(), peer()) for _ in range(rounds + 1)][1:]  # the first warms the caches
    return statistics.median(a for a, _ in pairs), statistics.median(b for _, b in pairs)


def wall_ms(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    return (time.perf_counter() - began) * 1000


def cpu_ms(act: Callable[[], object]) -> float:
    """CPU of this thread: what a busy machine disturbs least."""
    began = time.thread_time()
    act()
    return (time.thread_time() - began) * 1000


def percentile(values: list[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, round(share * (len(ordered) - 1)))]


def peak_mb() -> float:
    """Return the most memory this program had resident.

    Not `ru_maxrss`: a process inherits that from the one that started it.
    """
    status = Path("/proc/self/status").read_text()
    line = next(line for line in status.splitlines() if line.startswith("VmHWM:"))
    return int(line.split()[1]) / 1024


def size(name: str, default: int) -> int:
    """Return how many records to measure with: `BENCH_ITEMS=1000000 make bench`."""
    return int(os.environ.get(name, default))


def child(script: str, *arguments: str) -> dict[str, Any]:
    """Run a module of this folder as a process of its own; return the JSON of its last line.

    Raises:
        RuntimeError: it failed; with what it said.
    """
    done = subprocess.run(
        [sys.executable, str(Path(__file__).with_name(f"{script}.py")), *arguments],
        check=False,
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise RuntimeError(f"{script} {' '.join(arguments)}: {done.stderr}")
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def medians(found: list[dict[str, Any]]) -> dict[str, float]:
    return {key: statistics.median(float(one[key]) for one in found) for key in found[0]}
