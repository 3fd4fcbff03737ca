"""`pasopati db check | upgrade | info`."""

import argparse
from dataclasses import asdict

from pasopati_desktop import paths
from pasopati_desktop.commands import opened


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    for name, text, action in (
        ("check", "periksa pangkalan data, rujukan, jejak audit, dan berkas", _check),
        ("upgrade", "mutakhirkan skema, dengan cadangan lebih dulu", _upgrade),
        ("info", "versi dan jumlah baris", _info),
    ):
        parser = subparsers.add_parser(name, help=text)
        parser.add_argument("--json", action="store_true", help="keluaran JSON")
        parser.set_defaults(run=action)


def _check(args: argparse.Namespace) -> int:
    from pasopati_desktop.services import integrity

    with opened.workspace(args) as workspace:
        found = integrity.check_everything(workspace, opened.control(args))
    record: dict[str, object] = {"ok": not found, "findings": [asdict(item) for item in found]}
    lines = [f"{item.code} {item.table} {item.record} {item.detail}".strip() for item in found]
    opened.put(args, record, "\n".join(lines) or "Basis data dan berkas utuh.")
    return 0 if not found else 1


def _upgrade(args: argparse.Namespace) -> int:
    from pasopati_desktop.services import opening
    from pasopati_desktop.storage import migrate

    handle = opening.open_data(paths.locate(args.data_dir))
    before = handle.upgraded_from
    handle.close()
    record: dict[str, object] = {"ok": True, "from": before, "to": migrate.head()}
    opened.put(
        args, record, f"Skema {migrate.head()}" + (f", sebelumnya {before}." if before else ".")
    )
    return 0


def _info(args: argparse.Namespace) -> int:
    from pasopati_desktop.services import integrity

    with opened.workspace(args) as workspace:
        facts = integrity.diagnostics(workspace)
    record: dict[str, object] = asdict(facts)
    record["last_backup"] = facts.last_backup.isoformat() if facts.last_backup else None
    lines = [f"{name}: {value}" for name, value in record.items() if name != "counts"]
    lines += [f"  {name}: {count}" for name, count in facts.counts.items() if count]
    opened.put(args, record, "\n".join(lines))
    return 0
