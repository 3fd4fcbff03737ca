"""Is the data whole? Pages, references, full-text index, and every audited row against its trail.

`quick_check` sees broken pages but not a flipped bit in a text. The audit trail holds the last
state of every audited row, so comparing the two finds a change of any single column.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import inspect, select, text
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Mapper, Session

from pasopati_desktop.domain import statements
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.storage import audit
from pasopati_desktop.storage.audit import HIDDEN, plain
from pasopati_desktop.storage.base import Base
from pasopati_desktop.storage.tables import NewsItem, StatementVersion

_BATCH = 2000
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
    """Return everything found wrong, in the order it was looked for."""
    control = control or JobControl()
    found: list[Finding] = []
    for number, look in enumerate((_pages, _references, _full_text, _chain, _rows, _texts)):
        control.step(number, 6)
        try:
            found.extend(look(session))
        except _UNREADABLE as error:
            found.append(Finding("check.unreadable", detail=type(error).__name__))
            session.rollback()
    control.step(6, 6)
    return found


def _is_sqlite(session: Session) -> bool:
    return session.get_bind().dialect.name == "sqlite"


def _pages(session: Session) -> Iterator[Finding]:
    if _is_sqlite(session):
        for (line,) in session.execute(text("PRAGMA integrity_check(20)")):
            if line != "ok":
                yield Finding("check.pages", detail=str(line)[:200])


def _references(session: Session) -> Iterator[Finding]:
    if _is_sqlite(session):
        for row in session.execute(text("PRAGMA foreign_key_check")):
            yield Finding("check.reference", table=row[0], record=str(row[1]), detail=str(row[2]))


def _full_text(session: Session) -> Iterator[Finding]:
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


def _chain(session: Session) -> Iterator[Finding]:
    report = audit.verify(session)
    if report.broken_at is not None:
        yield Finding("check.audit", "audit", str(report.broken_at), report.reason)


States = dict[tuple[str, str], dict[str, Any] | None]


def last_states(session: Session) -> States:
    """Return what the trail says each audited row is now; None for a deleted one."""
    states: States = {}
    for row in audit.bodies(session):
        line = json.loads(row.body)
        key = (line["table"], line["record"])
        if line["after"] is None:
            states[key] = None
        else:
            states[key] = {**(states.get(key) or {}), **line["after"]}
    return states


def _rows(session: Session) -> Iterator[Finding]:
    states = last_states(session)
    for mapper in Base.registry.mappers:
        kind: Any = mapper.class_
        if not kind.audited or kind is NewsItem:
            continue
        name = kind.__tablename__
        try:
            yield from _table_rows(session, mapper, states)
        except _UNREADABLE as error:
            yield Finding("check.unreadable", name, detail=type(error).__name__)
            session.rollback()


def _table_rows(session: Session, mapper: Mapper[Any], states: States) -> Iterator[Finding]:
    kind: Any = mapper.class_
    name = kind.__tablename__
    seen: set[str] = set()
    for row in session.execute(select(kind)).scalars().yield_per(_BATCH):
        key = "/".join(str(plain(value)) for value in mapper.primary_key_from_instance(row))
        seen.add(key)
        expected = states.get((name, key))
        if expected is None:
            yield Finding("check.untraced", name, key)
            continue
        for column in inspect(kind).column_attrs.keys():  # noqa: SIM118 - not a mapping
            value = plain(getattr(row, column))
            if expected.get(column) not in (value, HIDDEN):
                yield Finding("check.row_changed", name, key, column)
    for (table, key), state in states.items():
        if table == name and state is not None and key not in seen:
            yield Finding("check.row_missing", name, key)


def _texts(session: Session) -> Iterator[Finding]:
    for row in session.execute(select(StatementVersion)).scalars().yield_per(_BATCH):
        try:
            sound = statements.content_hash(statements.parse(row.content)) == row.sha256
        except (ValueError, LookupError, TypeError):
            sound = False
        if not sound:
            yield Finding("check.text", "statement_version", str(row.id))
