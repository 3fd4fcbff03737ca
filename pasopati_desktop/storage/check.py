"""Is the data whole? Pages, references, full-text index, and every audited row against its trail.

`quick_check` sees broken pages but not a flipped bit in a text. The audit trail holds the last
state of every audited row, so comparing the two finds a change of any single column.
"""

import json
import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from sqlalchemy import Column, ColumnElement, Row, func, select, text, tuple_
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Mapper, Session

from pasopati_desktop.domain import statements
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.storage import audit
from pasopati_desktop.storage.audit import HIDDEN, plain
from pasopati_desktop.storage.base import Base
from pasopati_desktop.storage.tables import NewsItem, StatementVersion
from pasopati_desktop.storage.tables.audit import AuditRow

_RECORDS = 500
"""Of these at once: a text may have many thousand words."""
_NUMBER = re.compile(r"0|[1-9][0-9]{0,17}")
"""A key as the program writes it, of 18 digits at most: no column takes a larger one."""
_UNREADABLE = (DatabaseError, ValueError, LookupError, TypeError)
"""What a value raises that no column of its kind can hold: no such status, a number for a day."""


@dataclass(frozen=True)
class Finding:
    """One thing that is wrong: where, and what kind of wrong."""

    code: str
    table: str = ""
    record: str = ""
    detail: str = ""


def examine(session: Session, control: JobControl | None = None) -> list[Finding]:
    """Return everything found wrong, in the order it was looked for.

    However long the trail is, no more than some hundred records of it are in memory at once.

    Raises:
        Cancelled: between two pages of rows.
    """
    control = control or JobControl()
    found: list[Finding] = []
    looks = (_pages, _references, _full_text, _chain, _rows, _texts)
    for number, look in enumerate(looks):
        beat = JobControl(partial(_beat, control, number, len(looks)))
        beat.step(0, 0)
        _stand_still(session)
        try:
            found.extend(look(session, beat))
        except _UNREADABLE as error:
            found.append(Finding("check.unreadable", detail=type(error).__name__))
            session.rollback()
    control.step(len(looks), len(looks))
    return found


def _beat(control: JobControl, number: int, looks: int, *_inside: object) -> None:
    """Pass a step inside one look on: the bar shows the looks, a cancel stops anywhere."""
    control.step(number, looks)


def _stand_still(session: Session) -> None:
    """See one state of the data for as long as a transaction lasts; SQLite always does."""
    if not _is_sqlite(session) and not session.in_transaction():
        session.connection(execution_options={"isolation_level": "REPEATABLE READ"})


def _is_sqlite(session: Session) -> bool:
    return session.get_bind().dialect.name == "sqlite"


def _pages(session: Session, _beat: JobControl) -> Iterator[Finding]:
    if _is_sqlite(session):
        for (line,) in session.execute(text("PRAGMA integrity_check(20)")):
            if line != "ok":
                yield Finding("check.pages", detail=str(line)[:200])


def _references(session: Session, _beat: JobControl) -> Iterator[Finding]:
    if _is_sqlite(session):
        for row in session.execute(text("PRAGMA foreign_key_check")):
            yield Finding("check.reference", table=row[0], record=str(row[1]), detail=str(row[2]))


def _full_text(session: Session, _beat: JobControl) -> Iterator[Finding]:
    if _is_sqlite(session):
        try:
            session.execute(
                text("INSERT INTO news_fts(news_fts, rank) VALUES ('integrity-check', 1)")
            )
        except DatabaseError as error:
            session.rollback()
            if "malformed" not in str(error.orig):  # locked or full: not the index's fault
                raise
            yield Finding("check.full_text", table="news_fts")
        else:
            session.rollback()  # asking is written as an INSERT: nobody else could save meanwhile


def _chain(session: Session, beat: JobControl) -> Iterator[Finding]:
    report = audit.verify(session, beat)
    if report.broken_at is not None:
        yield Finding("check.audit", "audit", str(report.broken_at), report.reason)


State = dict[str, Any] | None
"""What the trail says of a record now, by column; None once it was deleted."""


@dataclass(frozen=True)
class _Shape:
    """An audited table, with its keys as the trail writes them: `12`, or `3/77` for two columns."""

    table: str
    names: list[str]
    """Of the columns, as the mapped class calls them."""
    columns: list[Column[Any]]
    keys: list[Column[Any]]
    places: list[int]
    """Where the keys stand among the columns."""

    @classmethod
    def of(cls, mapper: Mapper[Any]) -> "_Shape":
        names = [attribute.key for attribute in mapper.column_attrs]
        columns: list[Any] = [attribute.columns[0] for attribute in mapper.column_attrs]
        keys: list[Any] = [*mapper.primary_key]
        places = [names.index(mapper.get_property_by_column(key).key) for key in keys]
        return cls(mapper.class_.__tablename__, names, columns, keys, places)

    def record(self, row: Row[Any]) -> str:
        return "/".join(str(plain(row[place])) for place in self.places)

    def key(self, record: str) -> tuple[object, ...] | None:
        """Return what to look for; nothing where the program never writes such a key."""
        parts = record.split("/") if len(self.keys) > 1 else [record]
        if len(parts) != len(self.keys):
            return None
        found = []
        for column, part in zip(self.keys, parts, strict=True):
            number = column.type.python_type is int
            if number and not _NUMBER.fullmatch(part):
                return None
            found.append(int(part) if number else part)
        return tuple(found)

    def among(self, keys: Collection[tuple[object, ...]]) -> ColumnElement[bool]:
        if len(self.keys) == 1:
            return self.keys[0].in_([key for (key,) in keys])
        return tuple_(*self.keys).in_(keys)


def _rows(session: Session, beat: JobControl) -> Iterator[Finding]:
    for mapper in Base.registry.mappers:
        kind: Any = mapper.class_
        if not kind.audited or kind is NewsItem:
            continue
        try:
            yield from _table_rows(session, _Shape.of(mapper), beat)
        except _UNREADABLE as error:
            yield Finding("check.unreadable", kind.__tablename__, detail=type(error).__name__)
            session.rollback()
            _stand_still(session)


def _table_rows(session: Session, shape: _Shape, beat: JobControl) -> Iterator[Finding]:
    name, traced = shape.table, 0
    for states in _last_states(session, name):
        beat.step(0, 0)
        rows = _standing(session, shape, states)
        traced += len(rows)
        for record, expected in states.items():
            row = rows.get(record)
            if expected is None:
                if row is not None:
                    yield Finding("check.untraced", name, record)
            elif row is None:
                yield Finding("check.row_missing", name, record)
            else:
                for column, value in zip(shape.names, row, strict=True):
                    if expected.get(column) not in (plain(value), HIDDEN):
                        yield Finding("check.row_changed", name, record, column)
    standing = select(func.count()).select_from(shape.columns[0].table)
    if session.scalar(standing) != traced:
        yield from _untraced(session, shape, beat)


def _last_states(session: Session, table: str) -> Iterator[dict[str, State]]:
    """Yield what the trail says each record of a table is now, some hundred records at a time."""
    after = ""
    while True:
        further = AuditRow.table_name == table, AuditRow.record > after
        page = select(AuditRow.record).where(*further).distinct().order_by(AuditRow.record)
        last = session.scalar(select(func.max(page.limit(_RECORDS).subquery().c.record)))
        if last is None:
            return
        told = select(AuditRow.record, AuditRow.body).where(*further, AuditRow.record <= last)
        in_order = told.order_by(AuditRow.record, AuditRow.seq)
        states: dict[str, State] = {}
        for record, body in session.execute(in_order).yield_per(_RECORDS):
            now = json.loads(body)["after"]
            states[record] = None if now is None else {**(states.get(record) or {}), **now}
        yield states
        after = last


def _standing(session: Session, shape: _Shape, records: Iterable[str]) -> dict[str, Row[Any]]:
    """Return the rows of a table that stand under these keys."""
    keys = [key for record in records if (key := shape.key(record)) is not None]
    found = session.execute(select(*shape.columns).where(shape.among(keys)))
    return {shape.record(row): row for row in found}


def _untraced(session: Session, shape: _Shape, beat: JobControl) -> Iterator[Finding]:
    """Name the rows that no row of the trail tells of."""
    after: tuple[object, ...] | None = None
    while True:
        page = select(*shape.keys).order_by(*shape.keys).limit(_RECORDS)
        if after is not None:
            page = page.where(tuple_(*shape.keys) > tuple_(*after))
        keys = [tuple(row) for row in session.execute(page)]
        if not keys:
            return
        beat.step(0, 0)
        records = {"/".join(str(plain(value)) for value in key) for key in keys}
        told = select(AuditRow.record).where(
            AuditRow.table_name == shape.table, AuditRow.record.in_(records)
        )
        for record in sorted(records - set(session.scalars(told.distinct()))):
            yield Finding("check.untraced", shape.table, record)
        after = keys[-1]


def _texts(session: Session, beat: JobControl) -> Iterator[Finding]:
    for number, row in enumerate(
        session.execute(select(StatementVersion)).scalars().yield_per(_RECORDS)
    ):
        if number % _RECORDS == 0:
            beat.step(0, 0)
        try:
            sound = statements.content_hash(statements.parse(row.content)) == row.sha256
        except (ValueError, LookupError, TypeError):
            sound = False
        if not sound:
            yield Finding("check.text", "statement_version", str(row.id))
