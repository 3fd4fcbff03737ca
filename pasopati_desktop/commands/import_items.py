"""`pasopati import items FILE`: news items from CSV or XLSX, with the rows that are wrong."""

import argparse
from pathlib import Path

from pasopati_desktop.commands import opened


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = subparsers.add_parser("items", help="impor berita dari tabel CSV atau XLSX")
    parser.add_argument("file", type=Path, metavar="BERKAS")
    parser.add_argument("--json", action="store_true", help="keluaran JSON")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Return 0 if every row was good, 1 if some were not; the good ones are stored."""
    from pasopati_desktop.services import news_imports
    from pasopati_desktop.ui import messages

    with opened.workspace(args) as workspace:
        report = news_imports.import_items(workspace, args.file, opened.control(args))
    record: dict[str, object] = {
        "file": str(args.file),
        "ok": report.error_count == 0,
        "new": report.new,
        "known": report.known,
        "error_count": report.error_count,
        "errors": [
            {
                "row": row.number,
                "code": row.code,
                "value": row.value,
                "reason": messages.text(row.code),
            }
            for row in report.errors
        ],
    }
    said = f"{report.new} berita baru, {report.known} sudah ada, {report.error_count} baris salah."
    opened.put(args, record, said)
    if not args.json:
        for row in report.errors:
            print(f"  baris {row.number}: {messages.text(row.code)} {row.value}".rstrip())
    return 1 if report.error_count else 0
