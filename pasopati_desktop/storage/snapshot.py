"""A copy of a whole database in one SQLite file, from either engine, and back into either.

One format for both engines means that a unit can move from a single workstation to a server and
back with nothing but a backup.
"""

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, func, insert, select, text
from sqlalchemy.orm import Session

from pasopati_desktop.domain.audit import canonical
from pasopati_desktop.domain.errors import EnvironmentFailure
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.storage import audit, migrate
from pasopati_desktop.storage.audit import plain
from pasopati_desktop.storage.base import Base
from pasopati_desktop.storage.database import Database, explained
from pasopati_desktop.storage.tables import Draft, Meta

_BATCH = 2000
_NOT_COMPARED = frozenset({Meta.__tablename__, Draft.__tablename__})
"""Side tables that go on changing while a backup runs."""


def tables() -> list[Table]:
    """Return every table, those that others refer to first."""
    return list(Base.metadata.sorted_tables)


def take(database: Database, target: Path, control: JobControl) -> None:
    """Write a compact, consistent copy to `target`, which must not exist."""
    if database.is_sqlite:
        with explained(), database.engine.connect() as connection:
            raw = connection.connection.driver_connection
            if raw is None:
                raise EnvironmentFailure("database.missing")
            raw.execute("VACUUM INTO ?", (str(target),))
        return
    copy = Database(f"sqlite:///{target}")
    try:
        migrate.upgrade(copy)
        reader = database.engine.execution_options(isolation_level="REPEATABLE READ")
        writer = copy.engine.execution_options(begin="IMMEDIATE")
        with explained(), reader.connect() as source, writer.begin() as sink:
            _copy(source, sink, control)
        with explained(), copy.engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        copy.close()


def load(source_file: Path, database: Database, control: JobControl) -> None:
    """Fill an empty, migrated PostgreSQL database from a snapshot.

    Raises:
        EnvironmentFailure: `restore.not_empty`.
    """
    source = Database(f"sqlite:///{source_file}")
    try:
        with explained(), source.engine.connect() as reader, database.engine.begin() as sink:
            if sink.scalar(select(func.count()).select_from(Base.metadata.tables["audit"])):
                raise EnvironmentFailure("restore.not_empty")
            _copy(reader, sink, control)
            _reset_sequences(sink)
    finally:
        source.close()


def _copy(source: Connection, sink: Connection, control: JobControl) -> None:
    every = tables()
    for number, table in enumerate(every):
        control.step(number, len(every), table.name)
        for batch in _batches(source, table):
            sink.execute(insert(table), batch)


def _batches(source: Connection, table: Table) -> Iterator[list[dict[str, Any]]]:
    query = select(table).order_by(*table.primary_key.columns)
    result = source.execution_options(yield_per=_BATCH).execute(query)
    for partition in result.mappings().partitions():
        yield [dict(row) for row in partition]


def _reset_sequences(sink: Connection) -> None:
    for table in tables():
        column = table.autoincrement_column
        if column is None:
            continue
        name = sink.scalar(
            text("SELECT pg_get_serial_sequence(:table, :column)"),
            {"table": table.name, "column": column.name},
        )
        if name:
            highest = sink.scalar(select(func.max(column)))
            if highest is not None:
                sink.execute(text("SELECT setval(:name, :value)"), {"name": name, "value": highest})


def digests(session: Session, control: JobControl) -> dict[str, tuple[int, str]]:
    """Return `(rows, SHA-256)` of every table, the same for the same rows on either engine."""
    found: dict[str, tuple[int, str]] = {}
    every = [table for table in tables() if table.name not in _NOT_COMPARED]
    for number, table in enumerate(every):
        control.step(number, len(every), table.name)
        digest, rows = hashlib.sha256(), 0
        for batch in _batches(session.connection(), table):
            for row in batch:
                values = {name: plain(value) for name, value in row.items()}
                digest.update(canonical(values).encode(errors="surrogatepass"))
            rows += len(batch)
        found[table.name] = (rows, digest.hexdigest())
    return found


def anchor(database: Database) -> tuple[int, str]:
    with database.reading() as session:
        return audit.head(session)
