"""One measured process of `bench_audit`: `verify|check|peer FOLDER` prints one line of JSON."""

import hashlib
import json
import sqlite3
import sys
import time
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.measure import peak_mb

_CHUNK = 5000
"""Rows the peer has in memory before it hashes them; reading them is not counted."""


def verify(folder: Path) -> dict[str, float]:
    from benchmarks import data
    from pasopati_desktop.paths import DataDir
    from pasopati_desktop.services import integrity

    workspace = data.workspace(DataDir(folder))
    began = time.process_time()
    report = integrity.verify_audit(workspace)
    used = time.process_time() - began
    assert report.broken_at is None
    return {"cpu": used, "peak": peak_mb(), "rows": report.rows}


def check(folder: Path) -> dict[str, float]:
    from benchmarks import data
    from pasopati_desktop.paths import DataDir
    from pasopati_desktop.services import integrity

    workspace = data.workspace(DataDir(folder))
    began = time.process_time()
    found = integrity.check_everything(workspace)
    used = time.process_time() - began
    assert found == []
    return {"cpu": used, "peak": peak_mb()}


def peer(folder: Path) -> dict[str, float]:
    from pasopati_desktop.paths import DataDir

    by_row = one = 0.0
    digest = hashlib.sha256()
    for rows in _hashed(DataDir(folder).database):
        began = time.process_time()
        for row in rows:
            hashlib.sha256(row).hexdigest()
        between = time.process_time()
        for row in rows:
            digest.update(row)
        by_row += between - began
        one += time.process_time() - between
    return {"rows": by_row, "stream": one, "peak": peak_mb()}


def _hashed(database: Path) -> Iterator[list[bytes]]:
    """Yield what the hash of each row covers: the hash before it, and its canonical text."""
    connection = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
    rows = connection.execute("SELECT body, hash FROM audit ORDER BY seq")
    before = "0" * 64
    for first in rows:
        made = []
        for body, found in chain([first], rows.fetchmany(_CHUNK)):
            made.append((before + body).encode())
            before = found
        yield made
    connection.close()


if __name__ == "__main__":
    measured = {"verify": verify, "check": check, "peer": peer}[sys.argv[1]]
    print(json.dumps(measured(Path(sys.argv[2]))), flush=True)
