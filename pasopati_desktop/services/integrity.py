"""Is everything whole: the audit chain, the database, the files? And what is installed?"""

import platform
import sqlite3
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, select, text

from pasopati_desktop import __version__
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.services.backups import list_backups
from pasopati_desktop.services.workspace import Workspace, reads
from pasopati_desktop.storage import audit, check, migrate
from pasopati_desktop.storage.audit import ChainReport
from pasopati_desktop.storage.base import Base
from pasopati_desktop.storage.check import Finding
from pasopati_desktop.storage.tables import StoredFile


@dataclass(frozen=True)
class Diagnostics:
    """Facts for the diagnostics page and the log bundle; nothing personal."""

    program: str
    python: str
    system: str
    engine: str
    engine_version: str
    revision: str
    data_folder: str
    database_bytes: int
    file_bytes: int
    counts: dict[str, int]
    """Rows of each table."""
    last_backup: datetime | None


@reads
def verify_audit(workspace: Workspace, control: JobControl | None = None) -> ChainReport:
    """Walk the audit chain; name the first row that does not fit."""
    with workspace.reading() as session:
        return audit.verify(session, control)


@reads
def audit_rows(workspace: Workspace) -> int:
    """Return the number of the last row of the trail; it grows with every change anywhere."""
    with workspace.reading() as session:
        return audit.head(session)[0]


@reads
def check_everything(workspace: Workspace, control: JobControl | None = None) -> list[Finding]:
    """Return every fault of the database and of the files its records point to."""
    control = control or JobControl()
    with workspace.reading() as session:
        found = check.examine(session, control)
        expected = frozenset(session.execute(select(StoredFile.sha256)).scalars())
    damaged = workspace.files.verify(control, expected)
    return [*found, *(Finding("check.file", "stored_file", item.sha256) for item in damaged)]


@reads
def sweep_files(workspace: Workspace) -> int:
    """Remove files older than a day that no record points to; return how many.

    A crash between writing a file and its row leaves one; a row never points at nothing.
    """
    with workspace.reading() as session:
        referenced = frozenset(session.execute(select(StoredFile.sha256)).scalars())
    return workspace.files.sweep(referenced, timedelta(days=1), workspace.clock())


@reads
def diagnostics(workspace: Workspace) -> Diagnostics:
    sqlite = workspace.database.is_sqlite
    with workspace.reading() as session:
        counts = {
            table.name: session.scalar(select(func.count()).select_from(table)) or 0
            for table in Base.metadata.sorted_tables
        }
        version = "" if sqlite else str(session.scalar(text("SHOW server_version")))
        size = session.scalar(
            text("SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()")
            if sqlite
            else text("SELECT pg_database_size(current_database())")
        )
        file_bytes = session.scalar(select(func.sum(StoredFile.size)))
    backups = [row for row in list_backups(workspace) if row.is_verified]
    return Diagnostics(
        program=__version__,
        python=platform.python_version(),
        system=platform.platform(),
        engine=workspace.database.engine.dialect.name,
        engine_version=sqlite3.sqlite_version if sqlite else version,
        revision=migrate.current(workspace.database) or "",
        data_folder=str(workspace.data.root),
        database_bytes=int(size or 0),
        file_bytes=int(file_bytes or 0),
        counts=counts,
        last_backup=backups[0].made_at if backups else None,
    )
