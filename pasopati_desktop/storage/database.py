"""One way into the data: `reading()` and `writing()`, on SQLite and on PostgreSQL alike.

SQLite runs with WAL and `synchronous=FULL`, so an acknowledged save survives a power cut, and every
write begins IMMEDIATE, so nobody meets a lock in the middle of a change.
"""

import logging
import sqlite3
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import DatabaseError as SqlDatabaseError
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from pasopati_desktop.domain.errors import Conflict, EnvironmentFailure
from pasopati_desktop.domain.topics import Topic
from pasopati_desktop.storage import audit
from pasopati_desktop.storage.audit import Actor, Change
from pasopati_desktop.storage.base import Base

log = logging.getLogger(__name__)

BUSY_MILLISECONDS = 5000
_PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    f"busy_timeout={BUSY_MILLISECONDS}",
    "cache_size=-65536",
    "temp_store=MEMORY",
    "mmap_size=0",
    "recursive_triggers=ON",
)
# trusted_schema stays on: with it off SQLite < 3.44 calls FTS5 in a trigger unsafe, and the
# triggers are what keeps the index in step with the rows whoever writes them.


def make_engine(url: str) -> Engine:
    """Return an engine with the settings both kinds of database need."""
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        engine = create_engine(
            parsed, connect_args={"isolation_level": None, "check_same_thread": False}
        )
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
        return engine
    if parsed.get_backend_name() == "postgresql":
        return create_engine(
            parsed.set(drivername="postgresql+psycopg"),
            pool_pre_ping=True,
            connect_args={"connect_timeout": 5, "options": "-c timezone=UTC"},
        )
    raise EnvironmentFailure("database.unsupported", kind=parsed.get_backend_name())


def _prepare_sqlite(connection: sqlite3.Connection, _record: object) -> None:
    cursor = connection.cursor()
    for pragma in _PRAGMAS:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    mode = connection.get_execution_options().get("begin", "DEFERRED")
    connection.exec_driver_sql(f"BEGIN {mode}")


class Database:
    """A database that is open: hands out sessions and announces what was changed."""

    def __init__(
        self, url: str, on_change: Callable[[frozenset[Topic]], None] | None = None
    ) -> None:
        self.url = url
        self.engine = make_engine(url)
        self._writer = self.engine.execution_options(begin="IMMEDIATE")
        self._on_change = on_change or (lambda _topics: None)

    @property
    def is_sqlite(self) -> bool:
        return self.engine.dialect.name == "sqlite"

    @property
    def path(self) -> Path | None:
        name = self.engine.url.database
        return Path(name) if self.is_sqlite and name else None

    def announce_to(self, on_change: Callable[[frozenset[Topic]], None]) -> None:
        """Name who hears of committed changes; called in the thread that committed."""
        self._on_change = on_change

    def close(self) -> None:
        self.engine.dispose()

    @contextmanager
    def reading(self) -> Generator[Session]:
        """Yield a session whose changes, if any, are thrown away."""
        with explained(), Session(self.engine, autoflush=False) as session:
            yield session  # closing it rolls back

    @contextmanager
    def bare(self) -> Generator[sqlite3.Connection]:
        """Lend the driver's connection for hand-written SELECTs, of SQLite only.

        Raises:
            EnvironmentFailure: as `reading` does.
        """
        with explained():
            lent = self.engine.raw_connection()
        try:
            connection = lent.driver_connection
            assert isinstance(connection, sqlite3.Connection)  # noqa: S101 - the caller asked first
            yield connection
        except sqlite3.Error as error:
            raise _sqlite_failure(str(error).lower()) or error from error
        finally:
            lent.close()

    @contextmanager
    def writing(self, actor: Actor) -> Generator[Session]:
        """Commit on success, roll back on any exception, then announce what was touched.

        Raises:
            Conflict: somebody else saved the same record first.
            EnvironmentFailure: the database is locked, full, read-only, damaged or gone.
        """
        changes: list[Change] = []
        touched: set[Topic] = set()

        def note(session: Session, *_: object) -> None:
            for row in (*session.new, *session.dirty, *session.deleted):
                if isinstance(row, Base) and row.topic is not None:
                    touched.add(row.topic)
            changes.extend(audit.changes_of(session))

        def seal(session: Session) -> None:
            session.flush()
            audit.append(session.connection(), actor, changes)

        with explained(), Session(self._writer, expire_on_commit=False) as session:
            event.listen(session, "after_flush", note)
            event.listen(session, "before_commit", seal)
            session.info["touched"] = touched
            session.info["changes"] = changes
            with session.begin():
                yield session
        if touched:
            self._on_change(frozenset(touched))


def record_batch(session: Session, change: Change, topic: Topic) -> None:
    """Audit and announce a bulk write that the unit of work does not see.

    Bulk inserts of news leave one row that names the batch and its SHA-256, not one row an item.
    """
    session.info["changes"].append(change)
    session.info["touched"].add(topic)


@contextmanager
def explained() -> Generator[None]:
    try:
        yield
    except StaleDataError as stale:
        raise Conflict("record.changed_by_other") from stale
    except IntegrityError:
        raise
    except (OperationalError, SqlDatabaseError) as error:
        raise _failure(error) from error


def _failure(error: DBAPIError) -> Exception:
    said = str(error.orig).lower()
    original: Any = error.orig
    if isinstance(original, sqlite3.Error):
        return _sqlite_failure(said) or error
    if getattr(original, "sqlstate", None) is None or error.connection_invalidated:
        return EnvironmentFailure("database.unreachable")
    state = str(original.sqlstate)
    code = next((code for marks, code in _SERVER_STATES if state.startswith(marks)), None)
    return EnvironmentFailure(code) if code else error


def _sqlite_failure(said: str) -> EnvironmentFailure | None:
    for words, code in _FILE_TROUBLE:
        if any(word in said for word in words):
            return EnvironmentFailure(code)
    return None


_FILE_TROUBLE = (
    (("locked", "busy"), "database.locked"),
    (("full",), "database.full"),
    (("readonly", "read-only"), "database.read_only"),
    (("unable to open",), "database.missing"),
    (("malformed", "not a database", "disk i/o"), "database.damaged"),
)
_SERVER_STATES = (
    (("08", "57P"), "database.unreachable"),
    (("40001", "40P01", "55P03"), "database.locked"),
    (("53100",), "database.full"),
    (("25006",), "database.read_only"),
)
"""SQLSTATE classes of PostgreSQL, appendix A of its manual."""
