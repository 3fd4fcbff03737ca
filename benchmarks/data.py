"""Data folders with many invented records, made once a run and shared by the benchmarks.

`BENCH_ITEMS=1000000` measures at full size; `BENCH_DATA` names a folder to keep the data between
runs (a million items take some five minutes and 3 GB).
"""

import atexit
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

from benchmarks import audit_rows
from benchmarks.measure import size
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.media.store import FileStore
from pasopati_desktop.paths import DataDir
from pasopati_desktop.services import (
    opening,
    sample,
    sample_incidents,
    sample_items,
    sample_statements,
)
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.storage.database import Database

DEFAULT_ITEMS = 200_000


def sizes() -> tuple[int, int, int]:
    """Return n, 10 n and 100 n; the last is `BENCH_ITEMS`."""
    full = size("BENCH_ITEMS", DEFAULT_ITEMS)
    return full // 100, full // 10, full


@cache
def news_folder(items: int) -> DataDir:
    """Return a data folder with `items` news items."""

    def fill(workspace: Workspace) -> None:
        sample_items.fill(workspace.as_system(), items, JobControl())

    return _made(f"news-{items}", f"{items:,} news items", fill)


@cache
def statement_folder(count: int) -> DataDir:
    """Return a data folder with `count` statements, and incidents for some of them."""

    def fill(workspace: Workspace) -> None:
        monitor = sample.as_officer(workspace, "r.wulandari")
        sample_incidents.fill(monitor, max(5, count // 100), JobControl())
        sample_statements.fill(workspace.as_system(), count, JobControl())

    return _made(f"statements-{count}", f"{count:,} statements", fill)


@cache
def audit_folder(rows: int) -> DataDir:
    """Return a data folder whose audit trail is `rows` long."""
    return _made(
        f"audit-{rows}", f"{rows:,} rows of the trail", lambda it: audit_rows.fill(it, rows)
    )


def _made(name: str, what: str, fill: Callable[[Workspace], None]) -> DataDir:
    """Return the folder of that name; set up the sample office there and fill it, if need be."""
    top = _top() / name
    data = DataDir(top)
    done = top / "complete"
    if done.exists():
        return data
    shutil.rmtree(top, ignore_errors=True)
    top.mkdir(parents=True)
    print(f"# making {what}", file=sys.stderr, flush=True)
    opened = opening.open_data(data, url=f"sqlite:///{data.database}")
    try:
        sample.begin(opened.workspace)
        fill(opened.workspace)
    finally:
        opened.close()
    done.touch()
    return data


@cache
def _top() -> Path:
    if kept := os.environ.get("BENCH_DATA"):
        return Path(kept)
    folder = Path(tempfile.mkdtemp(prefix="pasopati-bench-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def workspace(data: DataDir) -> Workspace:
    """Open a folder for reading, with the rights of the program."""
    database = Database(f"sqlite:///{data.database}")
    return Workspace(database, FileStore(data.files), data).as_system()
