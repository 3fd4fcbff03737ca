"""Many rows at once, each still with its line in the audit trail; for sample data.

The unit of work would write the same, object by object, in some fifty times the time.
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import func, insert, select, text
from sqlalchemy.orm import Session

from pasopati_desktop.storage.audit import Change, plain
from pasopati_desktop.storage.base import Base
from pasopati_desktop.storage.database import record_batch


def next_id(session: Session, kind: type[Base]) -> int:
    """Return the first id that is free; the caller's transaction is the only writer."""
    column = kind.__table__.c["id"]
    return (session.scalar(select(func.max(column))) or 0) + 1


def insert_traced(session: Session, kind: type[Base], rows: Sequence[dict[str, Any]]) -> None:
    """Insert `rows`, which name their own ids; columns they leave out get their default.

    Raises:
        ValueError: the table is not audited, or has no topic.
    """
    if not rows:
        return
    if not kind.audited or kind.topic is None:
        raise ValueError(kind.__tablename__)
    table: Any = kind.__table__
    blank = {
        column.name: column.default.arg
        if column.default is not None and column.default.is_scalar
        else None
        for column in table.columns
    }
    if "version" in blank:  # the mapper's own counter
        blank["version"] = 1
    whole = [{**blank, **row} for row in rows]
    session.execute(insert(table), whole)
    for row in whole:
        after = {name: plain(value) for name, value in row.items()}
        change = Change(kind.__tablename__, str(row["id"]), None, after)
        record_batch(session, change, kind.topic)


def advance_ids(session: Session, kind: type[Base]) -> None:
    """Let PostgreSQL's own counter go on behind the ids that were named."""
    if session.get_bind().dialect.name == "postgresql":
        name = kind.__tablename__
        session.execute(
            text(
                f"SELECT setval(pg_get_serial_sequence('{name}', 'id'),"  # noqa: S608 - our table
                f" (SELECT max(id) FROM {name}))"
            )
        )
