"""T16: the audit chain verified, beside bare SHA-256 over the same bytes; and `db check` of it.

The peer hashes what the chain hashes, row by row, from bytes that lie in memory already: no file,
no columns, nothing compared. CPU of processes of their own, so that each peak is its own.
"""

from benchmarks import data
from benchmarks.measure import Measure, child, medians, size

ROUNDS = 3
DEFAULT_ROWS = 1_000_000


def run() -> list[Measure]:
    full = size("BENCH_AUDIT", DEFAULT_ROWS)
    counts = (full // 100, full // 10, full)
    taken = [_at(rows) for rows in counts]
    ours, peer, check = taken[-1]
    verified, checked = [row[0] for row in taken], [row[2] for row in taken]
    cpu = f"{_growth(verified, 'cpu', 2)} s; {ours['cpu'] / peer['stream']:.1f}x of one digest"
    return [
        Measure(
            "T16",
            f"audit verify, {full:,} rows, CPU",
            ours["cpu"],
            "s",
            peer["rows"],
            "SHA-256 row by row",
            ratio_target=8.0,
            note=cpu,
        ),
        Measure(
            "T16",
            f"audit verify, {full:,} rows, peak memory",
            ours["peak"],
            "MB",
            limit=200.0,
            note=f"{_growth(verified, 'peak')} MB",
        ),
        Measure(
            "T16",
            f"db check, {full:,} rows of the trail, CPU",
            check["cpu"],
            "s",
            note=f"{_growth(checked, 'cpu', 1)} s",
        ),
        Measure(
            "T16",
            f"db check, {full:,} rows of the trail, peak memory",
            check["peak"],
            "MB",
            limit=200.0,
            note=f"{_growth(checked, 'peak')} MB",
        ),
    ]


def _growth(found: list[dict[str, float]], key: str, digits: int = 0) -> str:
    return "n/100, n/10, n: " + " ".join(f"{one[key]:.{digits}f}" for one in found)


def _at(rows: int) -> tuple[dict[str, float], dict[str, float], dict[str, float]]:
    folder = str(data.audit_folder(rows).root)
    pairs = [
        (child("audit_process", "verify", folder), child("audit_process", "peer", folder))
        for _ in range(ROUNDS)
    ]
    check = child("audit_process", "check", folder)
    return medians([a for a, _ in pairs]), medians([b for _, b in pairs]), check
