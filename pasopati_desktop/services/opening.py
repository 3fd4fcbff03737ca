"""Open the data folder: check it, hold it, bring it up to date, or say plainly why not."""

import logging
import os
import platform
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.orm import Session

from pasopati_desktop import paths
from pasopati_desktop.domain.errors import EnvironmentFailure
from pasopati_desktop.media.store import FileStore
from pasopati_desktop.paths import DataDir, InstanceLock
from pasopati_desktop.services import backups
from pasopati_desktop.services.workspace import Workspace, latest_time, now_utc
from pasopati_desktop.storage import migrate
from pasopati_desktop.storage.database import Database, explained
from pasopati_desktop.storage.tables import Meta

log = logging.getLogger(__name__)

DATABASE_VARIABLE = "PASOPATI_DATABASE_URL"
"""A PostgreSQL address for several workstations; without it the folder's own SQLite file."""

CLOCK_TOLERANCE = timedelta(minutes=5)


@dataclass
class OpenData:
    """A workspace together with what has to be given back when the program ends."""

    workspace: Workspace
    lock: InstanceLock
    upgraded_from: str | None = None
    """The revision before an upgrade at this start."""
    clock_behind: timedelta | None = None
    """How far the machine's clock stands before the latest time the data has seen."""
    after_crash: bool = False
    """The last run did not end in order."""

    def close(self) -> None:
        """End in order: mark it, close the database, let the next start in."""
        try:
            _mark(self.workspace.database, "clean_close", "yes")
        except EnvironmentFailure as failure:
            log.warning("close not marked code=%s", failure.code)
        self.workspace.database.close()
        self.lock.release()


def database_url(data: DataDir) -> str:
    chosen = os.environ.get(DATABASE_VARIABLE, "")
    return chosen or f"sqlite:///{data.database}"


def open_data(
    data: DataDir,
    *,
    url: str | None = None,
    clock: Callable[[], datetime] = now_utc,
    progress: Callable[[str], None] = lambda _step: None,
) -> OpenData:
    """Open what is in `data`, made new where there is nothing yet.

    Raises:
        EnvironmentFailure: the folder or database cannot be used; the code says why, and nothing
            was changed.
        Conflict: `data.in_use`: another instance of the program holds the folder.
    """
    paths.check_usable(data.root)
    lock = paths.hold(data)
    try:
        return _open_held(data, lock, url or database_url(data), clock, progress)
    except BaseException:
        lock.release()
        raise


def _open_held(
    data: DataDir,
    lock: InstanceLock,
    url: str,
    clock: Callable[[], datetime],
    progress: Callable[[str], None],
) -> OpenData:
    progress("opening")
    database = Database(url)
    try:
        upgraded_from = _bring_up_to_date(database, data, clock, progress)
        after_crash = _mark(database, "clean_close", "no") == "no"
        if after_crash and database.is_sqlite:
            progress("checking")
            _quick_check(database)
        with database.reading() as session:
            latest = latest_time(session)
    except BaseException:
        database.close()
        raise
    workspace = Workspace(
        database=database,
        files=FileStore(data.files),
        data=data,
        clock=clock,
        workstation=platform.node() or "tanpa nama",
    )
    behind = latest - clock() if latest and latest - clock() > CLOCK_TOLERANCE else None
    log.info(
        "opened engine=%s after_crash=%s clock_behind=%s",
        database.engine.dialect.name,
        after_crash,
        behind,
    )
    return OpenData(workspace, lock, upgraded_from, behind, after_crash)


def _bring_up_to_date(
    database: Database,
    data: DataDir,
    clock: Callable[[], datetime],
    progress: Callable[[str], None],
) -> str | None:
    if not migrate.is_behind(database):
        return None
    before = migrate.current(database)
    if before is not None:
        progress("backing_up")
        backups.before_upgrade(database, data, clock())
    progress("upgrading")
    migrate.upgrade(database)
    return before


def _quick_check(database: Database) -> None:
    with database.reading() as session:
        if session.scalar(text("PRAGMA quick_check(1)")) != "ok":
            raise EnvironmentFailure("database.damaged")


def _mark(database: Database, name: str, value: str) -> str | None:
    """Set a fact about the installation; return what it was before."""
    engine = database.engine.execution_options(begin="IMMEDIATE")
    with explained(), Session(engine) as session, session.begin():
        row = session.get(Meta, name)
        if row is None:
            session.add(Meta(name=name, value=value))
            return None
        before, row.value = row.value, value
        return before


def folder_of(chosen: str | Path | None) -> DataDir:
    return paths.locate(chosen)
