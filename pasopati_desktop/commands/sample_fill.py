"""`pasopati sample fill`: a large, reproducible data folder for benchmarks and training.

Only a blank folder, or one that holds sample data already, is filled: invented records never get
among a unit's own.
"""

import argparse
import sys
import time
from collections.abc import Callable

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
    """Return 0 when all is made, 2 when nothing was asked for or the folder is a unit's own."""
    wanted = [(kind, word, getattr(args, kind)) for kind, word in KINDS if getattr(args, kind)]
    if not wanted:
        print("pasopati: sebut jumlahnya, misalnya --items 1000", file=sys.stderr)
        return 2
    from pasopati_desktop.domain.roles import Role
    from pasopati_desktop.services import (
        sample,
        sample_incidents,
        sample_items,
        sample_statements,
        sample_works,
    )

    control = opened.control(args)
    with opened.workspace(args) as workspace:
        sample.claim(workspace)
        cast = sample.cast(workspace)
        makers: dict[str, Callable[[int], int]] = {
            "items": lambda count: sample_items.fill(workspace, count, control),
            "incidents": lambda count: sample_incidents.fill(
                cast[Role.MEDIA_MONITOR], count, control
            ),
            "statements": lambda count: sample_statements.fill(workspace, count, control),
            "works": lambda count: sample_works.fill(
                cast[Role.WORKS_OFFICER], cast[Role.HEAD_OF_UNIT], count, control
            ),
        }
        for kind, word, count in wanted:
            started = time.monotonic()
            made = makers[kind](count)
            seconds = round(time.monotonic() - started, 1)
            record: dict[str, object] = {"kind": kind, "made": made, "seconds": seconds}
            opened.put(args, record, f"{made} {word} dibuat dalam {seconds} detik.")
    return 0
