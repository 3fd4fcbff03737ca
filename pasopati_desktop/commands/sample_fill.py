"""`pasopati sample fill`: a large, reproducible data folder for benchmarks and training.

Each kind of record is made by a module `services/sample_<kind>.py` with
`fill(workspace, count, control) -> int`; a kind without its module is refused plainly.
"""

import argparse
import sys
import time
from importlib import import_module
from importlib.util import find_spec

from pasopati_desktop.commands import opened

KINDS = (
    ("items", "berita"),
    ("incidents", "insiden"),
    ("statements", "pernyataan"),
    ("works", "karya"),
)


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = subparsers.add_parser("fill", help="isi folder data dengan banyak data karangan")
    for kind, word in KINDS:
        parser.add_argument(f"--{kind}", type=_count, default=0, metavar="N", help=f"jumlah {word}")
    parser.add_argument("--json", action="store_true", help="keluaran JSON")
    parser.set_defaults(run=run)


def _count(text: str) -> int:
    number = int(text)
    if not 0 <= number <= 10_000_000:
        raise argparse.ArgumentTypeError("0 sampai 10.000.000")
    return number


def run(args: argparse.Namespace) -> int:
    """Return 0 when all is made, 2 when a kind cannot be made yet or nothing was asked for."""
    wanted = [(kind, word, getattr(args, kind)) for kind, word in KINDS if getattr(args, kind)]
    missing = [word for kind, word, _ in wanted if find_spec(_module(kind)) is None]
    if missing or not wanted:
        said = f"belum tersedia: {', '.join(missing)}" if missing else "sebut jumlahnya"
        print(said, file=sys.stderr)
        return 2
    with opened.workspace(args) as workspace:
        for kind, word, count in wanted:
            started = time.monotonic()
            made = import_module(_module(kind)).fill(workspace, count, opened.control(args))
            seconds = round(time.monotonic() - started, 1)
            record: dict[str, object] = {"kind": kind, "made": made, "seconds": seconds}
            opened.put(args, record, f"{made} {word} dibuat dalam {seconds} detik.")
    return 0


def _module(kind: str) -> str:
    return f"pasopati_desktop.services.sample_{kind}"
