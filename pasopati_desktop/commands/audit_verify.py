"""`pasopati audit verify`: walk the chain and name the first broken row."""

import argparse

from pasopati_desktop.commands import opened


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = subparsers.add_parser("verify", help="periksa rantai jejak audit dari awal")
    parser.add_argument("--json", action="store_true", help="keluaran JSON")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Return 0 if the chain is whole, 1 if it is broken."""
    from pasopati_desktop.services import integrity

    with opened.workspace(args) as workspace:
        report = integrity.verify_audit(workspace, opened.control(args))
    whole = report.broken_at is None
    opened.put(
        args,
        {
            "ok": whole,
            "rows": report.rows,
            "head": report.head,
            "broken_at": report.broken_at,
            "reason": report.reason,
        },
        f"Jejak audit utuh: {report.rows} baris, kepala {report.head}."
        if whole
        else f"Jejak audit rusak mulai baris {report.broken_at} ({report.reason}).",
    )
    return 0 if whole else 1
