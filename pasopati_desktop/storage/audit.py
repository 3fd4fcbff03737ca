"""Writes the audit chain beside every change, and walks it again.

The rows are collected while a transaction flushes and appended just before it commits, so a change
and its trace are one transaction. Rows of one database form one chain.
"""

import enum
import logging
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Connection, func, insert, inspect, select, text
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


def verify(session: Session, control: JobControl | None = None) -> ChainReport:
    """Walk the chain from its first row; name the first row that does not fit.

    The columns beside the chained text are compared with it, so a change there shows as well.
    """
    total = session.scalar(select(func.count()).select_from(AuditRow)) or 0
    columns = (
        AuditRow.seq,
        AuditRow.at,
        AuditRow.officer_id,
        AuditRow.action,
        AuditRow.table_name,
        AuditRow.record,
        AuditRow.body,
        AuditRow.hash,
    )
    previous, expected = GENESIS, 0
    while True:
        rows = session.execute(
            select(*columns).where(AuditRow.seq > expected).order_by(AuditRow.seq).limit(5000)
        ).all()
        if not rows:
            break
        for row in rows:
            expected += 1
            if row.seq != expected:
                return ChainReport(total, previous, expected, "missing")
            previous = chained_hash(previous, row.body)
            if previous != row.hash:
                return ChainReport(total, previous, expected, "hash")
            if not _agrees(row):
                return ChainReport(total, previous, expected, "columns")
        if control:
            control.step(expected, max(total, 1))
    if expected != total:
        return ChainReport(total, previous, expected + 1, "order")
    return ChainReport(total, previous)


def _agrees(row: Any) -> bool:
    """Tell whether the plain columns say what the chained text says, without parsing it whole."""
    start = f'{{"action":{canonical_text(row.action)},"after":'
    marks = (
        f'"at":"{plain(row.at)}"',
        f'"officer":{"null" if row.officer_id is None else row.officer_id},',
        f'"record":{canonical_text(row.record)},"seq":{row.seq},"table":{canonical_text(row.table_name)},',
    )
    body: str = row.body
    return body.startswith(start) and all(mark in body for mark in marks)


def canonical_text(value: str) -> str:
    return canonical({"v": value})[5:-1]
