"""`pasopati backup create | verify | restore`."""

import argparse
from datetime import UTC, datetime
from pathlib import Path

from pasopati_desktop import paths
from pasopati_desktop.commands import opened
from pasopati_desktop.domain.errors import RecordMissing


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    create = subparsers.add_parser("create", help="buat cadangan, pulihkan, bandingkan")
    create.add_argument("--to", metavar="FOLDER", type=Path, help="folder cadangan lain")
    verify = subparsers.add_parser("verify", help="uji cadangan dengan memulihkannya")
    verify.add_argument("folder", nargs="?", type=Path, help="bawaan: cadangan terbaru")
    restore = subparsers.add_parser("restore", help="pulihkan cadangan ke folder data")
    restore.add_argument("folder", type=Path)
    for parser, action in ((create, _create), (verify, _verify), (restore, _restore)):
        parser.add_argument("--json", action="store_true", help="keluaran JSON")
        parser.set_defaults(run=action)


def _create(args: argparse.Namespace) -> int:
    from pasopati_desktop.services import backups

    with opened.workspace(args) as workspace:
        row = backups.create(workspace, opened.control(args), args.to)
    record: dict[str, object] = {
        "ok": True,
        "folder": str(row.folder),
        "made_at": row.made_at.isoformat(),
        "rows": row.rows,
        "audit_head": row.audit_head,
    }
    opened.put(args, record, f"Cadangan dibuat dan teruji pulih: {row.folder}")
    return 0


def _verify(args: argparse.Namespace) -> int:
    from pasopati_desktop.services import backups

    folder = args.folder
    if folder is None:
        rows = backups.backups_in(paths.locate(args.data_dir).backups)
        if not rows:
            raise RecordMissing("backup.missing", folder=paths.locate(args.data_dir).backups)
        folder = rows[0].folder
    elif not folder.is_dir():
        raise RecordMissing("backup.missing", folder=folder)
    faults = backups.prove(folder, opened.control(args))
    record: dict[str, object] = {
        "ok": not faults,
        "folder": str(folder),
        "faults": [{"part": fault.part, "code": fault.code} for fault in faults],
    }
    said = "Cadangan utuh dan teruji pulih" if not faults else f"Cadangan rusak: {faults[0].part}"
    opened.put(args, record, f"{said}: {folder}")
    return 0 if not faults else 1


def _restore(args: argparse.Namespace) -> int:
    from pasopati_desktop.services import backups, opening
    from pasopati_desktop.storage.database import Database

    if not args.folder.is_dir():
        raise RecordMissing("backup.missing", folder=args.folder)
    data = paths.check_usable(paths.locate(args.data_dir).root, allow_half_restored=True)
    record: dict[str, object] = {"ok": True, "folder": str(args.folder), "former": None}
    with paths.hold(data):
        database = Database(opening.database_url(data))
        try:
            if not database.is_sqlite:
                backups.restore_to_server(database, data, args.folder, opened.control(args))
                opened.put(args, record, "Cadangan dipulihkan ke pangkalan data server.")
                return 0
        finally:
            database.close()
        kept = backups.restore(data, args.folder, datetime.now(UTC), opened.control(args))
    record["former"] = str(kept) if kept else None
    aside = f" Data sebelumnya disimpan di {kept}." if kept else ""
    opened.put(args, record, f"Cadangan dipulihkan ke {data.root}.{aside}")
    return 0
