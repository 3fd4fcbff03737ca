"""Backups: made, restored at once into a scratch place, and compared before they count.

A backup is a folder: `pasopati.sqlite3`, and `manifest.json` with the SHA-256 of everything. Files
of the store lie once in a pool beside the backups, since their name is their content.
"""

import hashlib
import json
import logging
import os
import shutil
import tempfile
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import select

from pasopati_desktop import __version__
from pasopati_desktop.domain.audit import canonical
from pasopati_desktop.domain.errors import EnvironmentFailure, RecordMissing
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.domain.topics import Topic
from pasopati_desktop.media.store import FileStore
from pasopati_desktop.paths import DataDir
from pasopati_desktop.services import auth
from pasopati_desktop.services.workspace import Workspace, reads, writes
from pasopati_desktop.storage import check, migrate, snapshot
from pasopati_desktop.storage.audit import Change
from pasopati_desktop.storage.database import Database, record_batch
from pasopati_desktop.storage.tables import StoredFile

log = logging.getLogger(__name__)

DATABASE_NAME = "pasopati.sqlite3"
MANIFEST_NAME = "manifest.json"
POOL_NAME = "files"
KEPT = 30
"""Older backups are removed once this many newer ones were verified."""


@dataclass(frozen=True)
class BackupRow:
    folder: Path
    made_at: datetime
    size: int
    """Bytes of the database copy."""
    rows: int
    audit_head: str
    is_verified: bool


@dataclass(frozen=True)
class Fault:
    """What is wrong with a backup: the part, and the code of the reason."""

    part: str
    code: str


@reads
def list_backups(workspace: Workspace, root: Path | None = None) -> list[BackupRow]:
    """Return the backups of the unit, the newest first; unreadable ones are left out."""
    return backups_in(root or workspace.data.backups)


@reads
def latest(workspace: Workspace) -> BackupRow | None:
    """Return the newest verified backup. Folders are named by time, so one manifest is read."""
    for manifest in sorted(workspace.data.backups.glob(f"*/{MANIFEST_NAME}"), reverse=True):
        row = _row_of(manifest)
        if row is not None and row.is_verified:
            return row
    return None


def backups_in(root: Path) -> list[BackupRow]:
    found = [row for path in root.glob(f"*/{MANIFEST_NAME}") if (row := _row_of(path)) is not None]
    return sorted(found, key=lambda row: row.made_at, reverse=True)


def _row_of(manifest: Path) -> BackupRow | None:
    try:
        facts = _read_manifest(manifest.parent)
    except EnvironmentFailure:
        return None
    return BackupRow(
        manifest.parent,
        datetime.fromisoformat(facts["made_at"]),
        int(facts["database"]["size"]),
        sum(rows for rows, _ in facts["tables"].values()),
        facts["audit"]["head"],
        is_verified=bool(facts["verified"]),
    )


@writes(Permission.BACKUP)
def create(workspace: Workspace, control: JobControl, root: Path | None = None) -> BackupRow:
    """Make a backup, restore it into a scratch folder, compare, and only then let it count.

    Raises:
        EnvironmentFailure: `backup.not_verified`, `backup.disk_full` or a code of the database;
            what was there before stays.
    """
    folder = _make(
        workspace.database,
        workspace.data,
        root or workspace.data.backups,
        workspace.clock(),
        control,
    )
    row = next(item for item in backups_in(folder.parent) if item.folder == folder)
    with workspace.writing() as session:
        facts: dict[str, object] = {"folder": folder.name, "audit_head": row.audit_head}
        record_batch(session, Change("backup", folder.name, None, facts), Topic.OPERATIONS)
    _prune(folder.parent)
    return row


def before_upgrade(database: Database, data: DataDir, at: datetime) -> None:
    """Make and verify a backup before a migration touches anything."""
    folder = data.backups / f"{_stamp(at)}-sebelum-pemutakhiran"
    folder.mkdir(parents=True)
    snapshot.take(database, folder / DATABASE_NAME, JobControl())
    copy = Database(f"sqlite:///{folder / DATABASE_NAME}")
    try:
        with copy.engine.connect() as connection:
            sound = connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar()
    finally:
        copy.close()
    if sound != "ok":
        raise EnvironmentFailure("backup.not_verified", folder=folder)
    log.info("backup before upgrade folder=%s", folder.name)


def _make(database: Database, data: DataDir, root: Path, at: datetime, control: JobControl) -> Path:
    folder = root / _stamp(at)
    partial = root / f"{folder.name}.partial"
    try:
        shutil.rmtree(partial, ignore_errors=True)
        partial.mkdir(parents=True)
        before = snapshot.anchor(database)
        control.step(0, 6, "database")
        snapshot.take(database, partial / DATABASE_NAME, control)
        control.step(1, 6, "compare")
        facts = _describe(database, partial, at, before, control)
        control.step(2, 6, "files")
        _fill_pool(FileStore(data.files), root / POOL_NAME, facts["files"], control)
        control.step(3, 6, "manifest")
        _write_manifest(partial, facts)
        partial.replace(folder)
        control.step(4, 6, "restore")
        if faults := prove(folder, control):
            raise EnvironmentFailure("backup.not_verified", folder=folder, part=faults[0].part)
        control.step(5, 6, "done")
        _write_manifest(folder, {**facts, "verified": True})
    except OSError as error:
        raise EnvironmentFailure("backup.disk_full", path=root) from error
    finally:
        shutil.rmtree(partial, ignore_errors=True)
    log.info("backup made folder=%s rows=%d", folder.name, facts["audit"]["rows"])
    return folder


def _stamp(at: datetime) -> str:
    return at.astimezone().strftime("%Y-%m-%d_%H-%M-%S-%f")


def _describe(
    database: Database, folder: Path, at: datetime, before: tuple[int, str], control: JobControl
) -> dict[str, Any]:
    """Return the manifest's facts; while nobody writes, the copy must equal the original."""
    file = folder / DATABASE_NAME
    copy = Database(f"sqlite:///{file}")
    try:
        with copy.reading() as session:
            tables = snapshot.digests(session, control)
            files = list(
                session.execute(select(StoredFile.sha256).order_by(StoredFile.sha256)).scalars()
            )
        rows, head = snapshot.anchor(copy)
        revision = migrate.current(copy)
        with copy.engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        copy.close()
    if before == (rows, head) == snapshot.anchor(database):
        with database.reading() as session:
            live = snapshot.digests(session, control)
        changed = {name for name in tables if tables[name] != live[name]}
        if changed and snapshot.anchor(database) == before and "source_state" not in changed:
            raise EnvironmentFailure("backup.not_verified", folder=folder, part=min(changed))
    return {
        "format": 1,
        "made_at": at.isoformat(),
        "program": __version__,
        "revision": revision,
        "database": {"sha256": _file_hash(file), "size": file.stat().st_size},
        "tables": {name: list(digest) for name, digest in tables.items()},
        "files": files,
        "audit": {"rows": rows, "head": head},
        "verified": False,
    }


def _file_hash(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _fill_pool(store: FileStore, pool: Path, names: list[str], control: JobControl) -> None:
    kept = FileStore(pool)
    for number, sha256 in enumerate(names):
        control.step(number, len(names), "files")
        if not kept.exists(sha256):
            kept.adopt_bytes(store.read(sha256))


def _seal(facts: dict[str, Any]) -> str:
    return hashlib.sha256(canonical({**facts, "seal": ""}).encode()).hexdigest()


def _write_manifest(folder: Path, facts: dict[str, Any]) -> None:
    partial = folder / f"{MANIFEST_NAME}.partial"
    sealed = {**facts, "seal": _seal(facts)}
    with partial.open("w", encoding="utf-8") as stream:
        json.dump(sealed, stream, ensure_ascii=False, indent=1, sort_keys=True)
        stream.flush()
        os.fsync(stream.fileno())
    partial.replace(folder / MANIFEST_NAME)


def _read_manifest(folder: Path) -> dict[str, Any]:
    try:
        facts: dict[str, Any] = json.loads((folder / MANIFEST_NAME).read_text(encoding="utf-8"))
        sound = facts["format"] == 1 and facts["seal"] == _seal(facts)
    except FileNotFoundError:
        raise RecordMissing("backup.missing", folder=folder) from None
    except (OSError, ValueError, LookupError, TypeError) as error:
        raise EnvironmentFailure("backup.damaged", folder=folder, part=MANIFEST_NAME) from error
    if not sound:
        raise EnvironmentFailure("backup.damaged", folder=folder, part=MANIFEST_NAME)
    return facts


def verify(folder: Path, control: JobControl) -> list[Fault]:
    """Return what is wrong with a backup on disk: its manifest, database and files."""
    try:
        facts = _read_manifest(folder)
    except EnvironmentFailure:
        return [Fault(MANIFEST_NAME, "backup.damaged")]
    found: list[Fault] = []
    database = folder / DATABASE_NAME
    if not database.is_file():
        found.append(Fault(DATABASE_NAME, "backup.part_missing"))
    elif _file_hash(database) != facts["database"]["sha256"]:
        found.append(Fault(DATABASE_NAME, "backup.damaged"))
    pool = FileStore(folder.parent / POOL_NAME)
    for number, sha256 in enumerate(facts["files"]):
        control.step(number, len(facts["files"]), "files")
        try:
            pool.read(sha256)
        except EnvironmentFailure:
            found.append(Fault(sha256, "backup.damaged"))
    return found


def prove(folder: Path, control: JobControl) -> list[Fault]:
    """Restore a backup into a scratch folder and compare everything; return what differs."""
    if found := verify(folder, control):
        return found
    facts = _read_manifest(folder)
    with tempfile.TemporaryDirectory(prefix="uji-pulih-", dir=folder.parent) as scratch:
        data = DataDir(Path(scratch))
        _put_back(folder, facts, data, control)
        copy = Database(f"sqlite:///{data.database}")
        try:
            with copy.reading() as session:
                tables = snapshot.digests(session, control)
                broken = check.examine(session, control)
        finally:
            copy.close()
        differs = [
            name for name, digest in tables.items() if list(digest) != facts["tables"].get(name)
        ]
        damaged = FileStore(data.files).verify(control, frozenset(facts["files"]))
    return [
        *(Fault(name, "backup.differs") for name in differs),
        *(Fault(f"{item.table}/{item.record}", item.code) for item in broken),
        *(Fault(item.sha256, "backup.damaged") for item in damaged),
    ]


@writes(Permission.BACKUP)
def authorise_restore(workspace: Workspace, folder: Path, secret: str) -> None:
    """Prove who asks and write down that a restore begins; the caller then closes the data.

    Raises:
        RuleViolation: the PIN or password is wrong.
    """
    auth.confirm(workspace, secret)
    with workspace.writing() as session:
        facts: dict[str, object] = {"folder": folder.name}
        record_batch(session, Change("restore", folder.name, None, facts), Topic.OPERATIONS)


def restore(data: DataDir, folder: Path, at: datetime, control: JobControl) -> Path | None:
    """Put a verified backup in place of the data; return where the former database was kept.

    The data must be closed. Killed half-way, the marker stays and the restore is simply run again.

    Raises:
        EnvironmentFailure: `backup.damaged` before anything was touched, or `backup.disk_full`.
    """
    if verify(folder, control):
        raise EnvironmentFailure("backup.damaged", folder=folder, part="")
    facts = _read_manifest(folder)
    try:
        data.root.mkdir(parents=True, exist_ok=True)
        data.restore_marker.write_text(str(folder), encoding="utf-8")
        kept = _put_aside(data, at)
        _put_back(folder, facts, data, control)
        data.restore_marker.unlink()
    except OSError as error:
        raise EnvironmentFailure("backup.disk_full", path=data.root) from error
    log.info("restored folder=%s", folder.name)
    return kept


def restore_to_server(database: Database, data: DataDir, folder: Path, control: JobControl) -> None:
    """Fill an empty PostgreSQL database from a backup, files included.

    Raises:
        EnvironmentFailure: `restore.not_empty`, or the backup is damaged.
    """
    if verify(folder, control):
        raise EnvironmentFailure("backup.damaged", folder=folder, part="")
    facts = _read_manifest(folder)
    if migrate.is_behind(database):
        migrate.upgrade(database)
    snapshot.load(folder / DATABASE_NAME, database, control)
    _fill_pool(FileStore(folder.parent / POOL_NAME), data.files, facts["files"], control)


def _put_aside(data: DataDir, at: datetime) -> Path | None:
    """Move the present database, with its log, where it can be found again."""
    if not data.database.exists():
        return None
    aside = data.backups / f"{_stamp(at)}-sebelum-pemulihan"
    aside.mkdir(parents=True)
    for suffix in ("-wal", "-shm", ""):  # the log first: a foreign log corrupts a database
        part = data.database.with_name(data.database.name + suffix)
        if part.exists():
            part.replace(aside / part.name)
    return aside


def _put_back(folder: Path, facts: dict[str, Any], data: DataDir, control: JobControl) -> None:
    partial = data.database.with_name(data.database.name + ".partial")
    shutil.copyfile(folder / DATABASE_NAME, partial)
    with partial.open("rb+") as stream:
        os.fsync(stream.fileno())
    partial.replace(data.database)
    _fill_pool(FileStore(folder.parent / POOL_NAME), data.files, facts["files"], control)


def _prune(root: Path) -> None:
    verified = [row for row in backups_in(root) if row.is_verified]
    for row in verified[KEPT:]:
        shutil.rmtree(row.folder, ignore_errors=True)
