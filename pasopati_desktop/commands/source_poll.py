"""`pasopati source poll`: visit every due source once, for a scheduler."""

import argparse
from typing import TYPE_CHECKING

from pasopati_desktop.commands import opened
from pasopati_desktop.ui import messages

if TYPE_CHECKING:
    from pasopati_desktop.services.polling import SourceFailure


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = subparsers.add_parser("poll", help="ambil berita dari semua sumber yang jatuh tempo")
    parser.add_argument("--all", action="store_true", help="juga yang belum jatuh tempo")
    parser.add_argument("--json", action="store_true", help="keluaran JSON")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Return 0 unless nothing at all could be reached, then 1."""
    from pasopati_desktop.services import polling, sources

    with opened.workspace(args) as workspace:
        only = None
        if args.all:
            rows = sources.list_sources(workspace)
            only = [row.id for row in rows if row.draft.enabled]
        result = polling.poll(workspace, opened.control(args), only=only)
    record: dict[str, object] = {
        "ok": not result.offline,
        "sources": result.polled,
        "unchanged": result.unchanged,
        "new_items": result.new_items,
        "offline": result.offline,
        "failures": [
            {"source": failure.name, "code": failure.code, "reason": _reason(failure)}
            for failure in result.failures
        ],
    }
    said = (
        f"{result.polled} sumber dikunjungi, {result.new_items} berita baru, "
        f"{len(result.failures)} gagal."
    )
    opened.put(args, record, f"Luring: {said}" if result.offline else said)
    if not args.json:
        for failure in result.failures:
            print(f"  {failure.name}: {_reason(failure)} ({failure.code})")
    return 1 if result.offline else 0


def _reason(failure: "SourceFailure") -> str:
    return messages.text(failure.code, host=failure.name)
