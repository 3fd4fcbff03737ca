"""Official numbers: one counter a series and year, taken inside the transaction that uses it."""

from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from pasopati_desktop.domain import numbering
from pasopati_desktop.domain.numbering import NumberingScheme
from pasopati_desktop.storage.tables import Counter, NumberEntry


def _next_serial(connection: Connection, series: str, year: int, first: int) -> int:
    make = postgresql.insert if connection.dialect.name == "postgresql" else sqlite.insert
    statement = (
        make(Counter)
        .values(series=series, year=year, last=first)
        .on_conflict_do_update(index_elements=["series", "year"], set_={"last": Counter.last + 1})
        .returning(Counter.last)
    )
    return connection.execute(statement).scalar_one()


def _next_after_last_year(connection: Connection, series: str, year: int) -> int:
    """Return what follows on the last number of the years before."""
    earlier = (
        select(Counter.last)
        .where(Counter.series == series, Counter.year < year)
        .order_by(Counter.year.desc())
        .limit(1)
        .with_for_update()
    )
    return (connection.execute(earlier).scalar() or 0) + 1


def allocate(
    session: Session,
    scheme: NumberingScheme,
    series: str,
    *,
    counter: str,
    at: datetime,
    zone: ZoneInfo,
    kind: str = "",
) -> tuple[int, int, str]:
    """Return `(serial, year, number)`; the counter's row is locked until the transaction ends.

    The year is the office's, not UTC's. Raises InvalidInput when the unit's pattern is wrong.
    """
    local = at.astimezone(zone)
    connection = session.connection()
    first = 1
    if not scheme.begins_at_one(series, kind):
        first = _next_after_last_year(connection, counter, local.year)
    serial = _next_serial(connection, counter, local.year, first)
    number = numbering.render(
        scheme.pattern_of(series, kind),
        serial=serial,
        year=local.year,
        month=local.month,
        codes=scheme.codes_for(kind),
    )
    return serial, local.year, number


def enter(
    session: Session,
    *,
    series: str,
    year: int,
    serial: int,
    number: str,
    subject: str,
    record: str,
    numbering_version_id: int,
    at: datetime,
    officer_id: int | None,
) -> NumberEntry:
    """Write a number into the number book and return its row."""
    entry = NumberEntry(
        series=series,
        year=year,
        serial=serial,
        number=number,
        subject=subject[:300],
        record=record,
        numbering_version_id=numbering_version_id,
        given_at=at,
        given_by=officer_id,
    )
    session.add(entry)
    session.flush()
    return entry


def book(session: Session, series: str, year: int) -> list[NumberEntry]:
    return list(
        session.execute(
            select(NumberEntry)
            .where(NumberEntry.series == series, NumberEntry.year == year)
            .order_by(NumberEntry.serial)
        ).scalars()
    )
