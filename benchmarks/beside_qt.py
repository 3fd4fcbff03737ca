"""T4, the other half of `lists`: runs the windows in turn and makes the rows of the table."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from benchmarks.measure import Measure, child, medians, percentile
from pasopati_desktop.paths import DataDir

ROUNDS = 3
LIMITS = (
    ("opening", "open", "ms", 300.0),
    ("scroll frame p95, CPU", "frame", "ms", 16.0),
    ("jump to the end", "jump", "ms", 100.0),
    ("memory added", "memory", "MB", 60.0),
)


@dataclass(frozen=True)
class Taken:
    """Medians at one size, of ours and of the peer."""

    count: int
    ours: dict[str, float]
    peer: dict[str, float]


def take(
    window: str, counts: tuple[int, int, int], folder: Callable[[int], DataDir]
) -> list[Taken]:
    return [Taken(count, *_in_turn(window, str(folder(count).root))) for count in counts]


def rows(taken: list[Taken], noun: str) -> list[Measure]:
    """Return the measures of T4 at the largest size, with how each grew."""
    last = taken[-1]
    found = []
    for what, key, unit, limit in LIMITS:
        note = growth(taken, key)
        if key == "jump" and not last.peer["complete"]:
            note += f"; peer gave up at {last.peer['rows']:,.0f} rows"
        if key == "open":
            note += f"; whole panel {last.ours['panel']:.0f} ms"
        found.append(
            Measure(
                "T4",
                f"{what}, {last.count:,} {noun}",
                last.ours[key],
                unit,
                last.peer[key],
                "QSqlTableModel",
                limit=limit,
                note=note,
            )
        )
    return found


def growth(taken: list[Taken], key: str) -> str:
    return "n/100, n/10, n: " + " ".join(f"{at.ours[key]:.1f}" for at in taken)


def _in_turn(window: str, folder: str) -> tuple[dict[str, float], dict[str, float]]:
    """Return the medians of both over some processes each, one after the other."""
    pairs = [(_one(window, "ours", folder), _one(window, "peer", folder)) for _ in range(ROUNDS)]
    return medians([a for a, _ in pairs]), medians([b for _, b in pairs])


def _one(window: str, kind: str, folder: str) -> dict[str, Any]:
    found = child(window, kind, folder)
    found["frame"] = percentile(found.pop("frames"), 0.95)
    return found
