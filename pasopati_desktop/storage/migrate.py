"""Bring a database to the program's own revision, or say plainly why not."""

import logging
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from pasopati_desktop.domain.errors import EnvironmentFailure
from pasopati_desktop.storage.database import Database, explained

log = logging.getLogger(__name__)

_MIGRATION_LOCK = 0x50415349


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.set_main_option("path_separator", "os")
    return config


def head() -> str:
    """Return the revision this program writes."""
    found = ScriptDirectory.from_config(_config()).get_current_head()
    if found is None:
        raise EnvironmentFailure("database.no_migrations")
    return found


def current(database: Database) -> str | None:
    """Return the revision of the file or server; None for an empty one."""
    with explained(), database.engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def is_behind(database: Database) -> bool:
    """Tell whether an upgrade is due.

    Raises:
        EnvironmentFailure: `database.newer`: a newer program wrote it; nothing was touched.
    """
    revision = current(database)
    if revision is None:
        return True
    known = {script.revision for script in ScriptDirectory.from_config(_config()).walk_revisions()}
    if revision not in known:
        raise EnvironmentFailure("database.newer", revision=revision)
    return revision != head()


def upgrade(database: Database) -> None:
    """Run what is missing in one transaction; on any failure nothing of it stays."""
    config = _config()
    engine = database.engine.execution_options(begin="EXCLUSIVE")
    with explained(), engine.begin() as connection:
        if connection.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _MIGRATION_LOCK})
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        _check_references(connection)
    log.info("database upgraded revision=%s", head())


def _check_references(connection: Connection) -> None:
    if connection.dialect.name == "sqlite":
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
        if broken is not None:
            raise EnvironmentFailure("database.damaged")
