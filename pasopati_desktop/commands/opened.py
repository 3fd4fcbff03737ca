"""What commands share: the data folder opened for the program itself, and plain output."""

import argparse
import json
import sys
from collections.abc import Generator
from contextlib import contextmanager

from pasopati_desktop import logs, paths
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.services import opening
from pasopati_desktop.services.workspace import Workspace


@contextmanager
def workspace(args: argparse.Namespace) -> Generator[Workspace]:
    """Yield the data folder's workspace with the rights of the program, not of an officer."""
    data = paths.locate(args.data_dir)
    opened = opening.open_data(data)
    log_file = logs.start(data.logs)
    try:
        yield opened.workspace.as_system()
    finally:
        opened.close()
        log_file.close()


def control(args: argparse.Namespace) -> JobControl:
    """Return a control that shows progress on a terminal's error stream, and nothing otherwise."""
    if getattr(args, "json", False) or not sys.stderr.isatty():
        return JobControl()

    def show(done: int, total: int, what: str) -> None:
        print(f"\r{what[:40]:40} {done}/{total}", end="", file=sys.stderr, flush=True)

    return JobControl(show)


def put(args: argparse.Namespace, record: dict[str, object], line: str) -> None:
    """Print one JSON object a line with `--json`, else the Indonesian line."""
    print(json.dumps(record, ensure_ascii=False) if args.json else line, flush=True)
