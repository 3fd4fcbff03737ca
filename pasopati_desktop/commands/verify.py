"""`pasopati verify FILE...`: is this PDF or photographed page an authentic, current statement?"""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from pasopati_desktop.commands import opened

if TYPE_CHECKING:
    from pasopati_desktop.domain.verdicts import Verdict
    from pasopati_desktop.services.workspace import Workspace


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = subparsers.add_parser("verify", help="periksa keaslian PDF atau foto naskah unit ini")
    parser.add_argument(
        "files",
        nargs="*",
        type=Path,
        metavar="BERKAS",
        help="PDF, JPEG, PNG, TIFF, WEBP, atau register.json dan verifikasi.html dari laman unit",
    )
    parser.add_argument(
        "--code",
        action="append",
        default=[],
        metavar="TEKS",
        help="teks kode keaslian atau nomor naskah",
    )
    parser.add_argument(
        "--export-page",
        type=Path,
        metavar="FOLDER",
        help="tulis register.json bertanda tangan dan verifikasi.html untuk laman unit",
    )
    parser.add_argument("--json", action="store_true", help="satu objek JSON per baris")
    parser.set_defaults(run=run, parser=parser)


def run(args: argparse.Namespace) -> int:
    """Return 0 if all are authentic and current, 1 if one is not, 2 if one cannot be read."""
    from pasopati_desktop.domain.errors import EnvironmentFailure
    from pasopati_desktop.domain.verdicts import Verdict
    from pasopati_desktop.services import authenticity, given_text

    if not args.files and not args.code and args.export_page is None:
        args.parser.error("sebutkan BERKAS, --code, atau --export-page")
    worst = 0
    with opened.workspace(args) as workspace:
        if args.export_page is not None:
            _export(args, workspace)
        control = opened.control(args)
        for path in args.files:
            try:
                verdict = authenticity.verify_file(workspace, path, control)
            except EnvironmentFailure as failure:
                verdict = Verdict(failure.code)
                worst = 2
            _tell(args, str(path), given_text.shown(path.name), verdict)
            worst = max(worst, 0 if verdict.authentic else 1)
        for code in args.code:
            verdict = authenticity.verify_text(workspace, code)
            _tell(args, "", given_text.shown(code[:40]), verdict)
            worst = max(worst, 0 if verdict.authentic else 1)
    return worst


def _tell(args: argparse.Namespace, file: str, name: str, verdict: "Verdict") -> None:
    from pasopati_desktop.ui import messages

    record: dict[str, object] = {
        "file": file or name,
        "authentic": verdict.authentic,
        "reason": verdict.reason,
        "number": verdict.number,
        "status": verdict.status.value if verdict.status else None,
        "signed_at": verdict.signed_at.isoformat() if verdict.signed_at else None,
        "outcome": verdict.outcome.value,
        "compare": verdict.must_compare,
        "title": verdict.title or None,
        "dated": verdict.dated.isoformat() if verdict.dated else None,
        "key": verdict.key_id or None,
        "successor": verdict.successor or None,
        "missing": list(verdict.missing),
        "foreign": list(verdict.foreign),
        "opening": list(verdict.opening),
        "notes": list(verdict.notes),
        "sha256": verdict.given_sha256 or None,
    }
    facts: dict[str, object] = {
        "path": name,
        "number": verdict.number or "-",
        "successor": verdict.successor or "-",
        **verdict.facts,
    }
    lines = [f"{name}: {messages.text(verdict.reason, **facts)}"]
    lines += [f"  {messages.text(note)}" for note in verdict.notes]
    if verdict.must_compare:
        lines += [f"  {verdict.title}", *(f"  > {paragraph}" for paragraph in verdict.opening)]
    lines += [f"  + {words}" for words in verdict.foreign]
    lines += [f"  - {words}" for words in verdict.missing]
    opened.put(args, record, "\n".join(lines))


def _export(args: argparse.Namespace, workspace: "Workspace") -> None:
    from pasopati_desktop.services import register

    done = register.export(workspace, args.export_page)
    record: dict[str, object] = {
        "out": str(args.export_page),
        "statements": done.statements,
        "keys": done.keys,
    }
    opened.put(args, record, f"Register {done.statements} naskah ditulis di {args.export_page}.")
