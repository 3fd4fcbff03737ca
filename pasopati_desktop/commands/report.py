"""`pasopati report CODE --from --to --out FILE`.

The number book (BNO) is written as the file's name ends: .pdf, .xlsx or .csv.
"""

import argparse
from datetime import UTC, date, datetime
from pathlib import Path

from pasopati_desktop.commands import opened
from pasopati_desktop.domain.errors import InvalidInput


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = subparsers.add_parser(
        "report", help="laporan; sekarang: LOG (riwayat persetujuan), BNO (buku nomor)"
    )
    parser.add_argument("code", metavar="KODE", type=str.upper)
    parser.add_argument("--from", dest="first", required=True, metavar="TTTT-BB-HH")
    parser.add_argument("--to", dest="last", metavar="TTTT-BB-HH", help="bawaan: hari ini")
    parser.add_argument("--out", required=True, type=Path, metavar="BERKAS")
    parser.add_argument(
        "--series",
        default="statement",
        metavar="SERI",
        help="untuk BNO: statement (bawaan), incident, issue, work, atau all",
    )
    parser.add_argument("--json", action="store_true", help="keluaran JSON")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Return 0 when the file was written, 1 when the period holds nothing, 2 for wrong input."""
    from pasopati_desktop.documents.files import write_whole
    from pasopati_desktop.domain.errors import RecordMissing
    from pasopati_desktop.domain.number_book import BookFilter
    from pasopati_desktop.services import number_book, reports
    from pasopati_desktop.storage.officers import day_of

    if args.code not in reports.CODES:
        raise InvalidInput({"code": "report.unknown_code"}, known=", ".join(reports.CODES))
    first = _day(args.first, "from")
    with opened.workspace(args) as workspace:
        with workspace.reading() as session:
            last = _day(args.last, "to") if args.last else day_of(session, datetime.now(UTC))
        if last < first:
            raise InvalidInput({"to": "input.before_start"})
        control = opened.control(args)
        try:
            if args.code == "BNO":
                series = "" if args.series == "all" else args.series
                number_book.save(workspace, BookFilter(first, last, series), args.out, control)
            else:
                write_whole(args.out, reports.approval_log(workspace, first, last, control))
        except RecordMissing as missing:
            if missing.code not in {"report.empty", "number_book.empty"}:
                raise
            opened.put(
                args, {"ok": False, "reason": missing.code}, "Tidak ada data pada periode itu."
            )
            return 1
    opened.put(args, {"ok": True, "file": str(args.out)}, f"Laporan disimpan di {args.out}")
    return 0


def _day(text: str, field: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise InvalidInput({field: "input.date"}) from None
