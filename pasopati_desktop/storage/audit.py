"""Writes the audit chain beside every change, and walks it again.

The rows are collected while a transaction flushes and appended just before it commits, so a change
and its trace are one transaction. Rows of one database form one chain.
"""

import enum
import logging
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import lru_cache
from json.encoder import encode_basestring
from typing import Any

from sqlalchemy import Connection, func, insert, inspect, select, text
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from pasopati_desktop.domain.audit import GENESIS, canonical, chained_hash
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.storage.base import Base
from pasopati_desktop.storage.tables.audit import AuditRow

log = logging.getLogger(__name__)

HIDDEN = "***"
_CHAIN_LOCK = 0x5041534F  # any number that every workstation uses for the one chain


@dataclass(frozen=True)
class Actor:
    """Who writes, from where, and by which service."""

    officer_id: int | None
    name: str
    workstation: str
    action: str
    at: datetime


@dataclass(frozen=True)
class Change:
    table: str
    record: str
    before: dict[str, object] | None
    after: dict[str, object] | None


@dataclass(frozen=True)
class ChainReport:
    rows: int
    head: str
    broken_at: int | None = None
    """Sequence number of the first row that does not fit, or None."""
    reason: str = ""


def plain(value: object) -> object:
    """Return `value` as JSON can hold it, the same on both engines."""
    match value:
        case enum.Enum():
            return value.value
        case datetime():
            return value.astimezone(UTC).isoformat(timespec="microseconds")
        case date():
            return value.isoformat()
        case bytes():
            return value.hex()
        case tuple() | list():
            return [plain(item) for item in value]
        case dict():
            return {str(key): plain(item) for key, item in value.items()}
        case frozenset() | set():
            return sorted(str(plain(item)) for item in value)
        case _:
            return value


def _values(row: Base, names: list[str]) -> dict[str, object]:
    return {
        name: HIDDEN
        if name in row.secrets and getattr(row, name) is not None
        else plain(getattr(row, name))
        for name in names
    }


def changes_of(session: Session) -> Iterator[Change]:
    """Yield what a flush wrote, before and after, for every audited row of `session`."""
    for row in session.new:
        if isinstance(row, Base) and row.audited:
            names = list(inspect(row).mapper.column_attrs.keys())
            yield Change(row.__tablename__, _key(row), None, _values(row, names))
    for row in session.dirty:
        if not (isinstance(row, Base) and row.audited):
            continue
        state = inspect(row)
        before: dict[str, object] = {}
        after: dict[str, object] = {}
        for name in state.mapper.column_attrs.keys():  # noqa: SIM118 - not a mapping
            history = state.attrs[name].history
            if not history.has_changes():
                continue
            secret = name in row.secrets
            before[name] = (
                HIDDEN if secret else plain(history.deleted[0] if history.deleted else None)
            )
            after[name] = HIDDEN if secret else plain(history.added[0] if history.added else None)
        if after:
            column = state.mapper.version_id_col
            if column is not None:  # bumped by the mapper itself, without a history
                name = state.mapper.get_property_by_column(column).key
                after[name] = getattr(row, name)
            yield Change(row.__tablename__, _key(row), before, after)
    for row in session.deleted:
        if isinstance(row, Base) and row.audited:
            names = list(inspect(row).mapper.column_attrs.keys())
            yield Change(row.__tablename__, _key(row), _values(row, names), None)


def _key(row: Base) -> str:
    mapper = inspect(row).mapper
    return "/".join(str(plain(value)) for value in mapper.primary_key_from_instance(row))


def append(connection: Connection, actor: Actor, changes: list[Change]) -> None:
    """Append one row for each change to the chain, inside the caller's transaction."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _CHAIN_LOCK})
    last = connection.execute(
        select(AuditRow.seq, AuditRow.hash).order_by(AuditRow.seq.desc()).limit(1)
    ).first()
    seq, previous = (last.seq, last.hash) if last else (0, GENESIS)
    rows: list[dict[str, Any]] = []
    for change in changes:
        seq += 1
        line = canonical(
            {
                "seq": seq,
                "at": plain(actor.at),
                "officer": actor.officer_id,
                "name": actor.name,
                "workstation": actor.workstation,
                "action": actor.action,
                "table": change.table,
                "record": change.record,
                "before": change.before,
                "after": change.after,
            }
        )
        previous = chained_hash(previous, line)
        rows.append(
            {
                "seq": seq,
                "at": actor.at,
                "officer_id": actor.officer_id,
                "action": actor.action,
                "table_name": change.table,
                "record": change.record,
                "body": line,
                "hash": previous,
            }
        )
    if rows:
        connection.execute(insert(AuditRow), rows)


def head(session: Session) -> tuple[int, str]:
    """Return the number and hash of the last row: the anchor to print or send elsewhere."""
    last = session.execute(
        select(AuditRow.seq, AuditRow.hash).order_by(AuditRow.seq.desc()).limit(1)
    ).first()
    return (last.seq, last.hash) if last else (0, GENESIS)


def bodies(session: Session, batch: int = 5000) -> Iterator[AuditRow]:
    """Yield the rows in order, without holding more than a batch in memory."""
    after = 0
    while True:
        rows = (
            session.execute(
                select(AuditRow).where(AuditRow.seq > after).order_by(AuditRow.seq).limit(batch)
            )
            .scalars()
            .all()
        )
        if not rows:
            return
        yield from rows
        after = rows[-1].seq
        session.expunge_all()


_PAGE = 500
"""Rows read at once while verifying: no more fit the processor's own cache."""
_COLUMNS = "officer_id, action, table_name, record, body, hash FROM audit"
_READ = {
    "sqlite": f"SELECT seq, at, {_COLUMNS} WHERE seq > ? ORDER BY seq LIMIT ?",
    "postgresql": (
        f"SELECT seq, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), {_COLUMNS}"
        " WHERE seq > %s ORDER BY seq LIMIT %s"
    ),
}


def verify(session: Session, control: JobControl | None = None) -> ChainReport:
    """Walk the chain from its first row; name the first row that does not fit.

    The columns beside the chained text are compared with it, so a change there shows as well.
    """
    total = session.scalar(select(func.count()).select_from(AuditRow)) or 0
    connection = session.connection()
    query = _READ[connection.dialect.name]
    previous, expected, page = GENESIS, 0, _PAGE
    while True:
        try:
            rows = connection.exec_driver_sql(query, (expected, page)).fetchall()
        except OperationalError as error:
            if "decode" not in str(error.orig).lower():
                raise
            if page == 1:  # bytes that are no text: no such row was ever written
                return ChainReport(total, previous, expected + 1, "hash")
            page = 1
            continue
        if not rows:
            break
        for seq, at, officer, action, table, record, body, stored in rows:
            expected += 1
            if seq != expected:
                return ChainReport(total, previous, expected, "missing")
            is_text = isinstance(body, str)  # SQLite keeps anything in any column
            previous = chained_hash(previous, body if is_text else "")
            if previous != stored or not is_text:
                return ChainReport(total, previous, expected, "hash")
            head, middle, tail = _between(action, officer, table)
            if not (
                body.startswith(head)
                and f'"at":"{str(at).replace(" ", "T")}+00:00","before":' in body
                and f'{middle}{encode_basestring(str(record))},"seq":{seq}{tail}' in body
            ):
                return ChainReport(total, previous, expected, "columns")
        if control:
            control.step(expected, max(total, 1))
    if expected != total:
        return ChainReport(total, previous, expected + 1, "order")
    return ChainReport(total, previous)


@lru_cache(maxsize=1000)
def _between(action: object, officer: object, table: object) -> tuple[str, str, str]:
    """Return what chained text begins with, and what stands there around record and number.

    Canonical JSON has its keys in order, so columns are compared in two pieces, without parsing
    the text whole. Kept for the few services, officers and tables there are.
    """
    return (
        f'{{"action":{encode_basestring(str(action))},"after":',
        f',"officer":{"null" if officer is None else officer},"record":',
        f',"table":{encode_basestring(str(table))},"workstation":',
    )
