"""Official numbers: one counter a series and year, taken inside the transaction that uses it.

A number never stands for two documents: where no number tells the year the counter of a new year
follows on the highest one ever given, and the number book refuses the same number twice.
"""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, case, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from pasopati_desktop.domain import numbering
from pasopati_desktop.domain.numbering import NumberingScheme
from pasopati_desktop.storage.tables import Counter, NumberEntry, Statement


def _next_serial(connection: Connection, series: str, year: int, first: int) -> int:
    make = postgresql.insert if connection.dialect.name == "postgresql" else sqlite.insert
    following = case((Counter.last < first, first), else_=Counter.last + 1)
    statement = (
        make(Counter)
        .values(series=series, year=year, last=first)
        .on_conflict_do_update(index_elements=["series", "year"], set_={"last": following})
        .returning(Counter.last)
    )
    return connection.execute(statement).scalar_one()


def _going_on(connection: Connection, series: str, local: datetime) -> tuple[int, int]:
    """Return the year to count in and what follows on the highest number ever given.

    On the last evening of a year a workstation whose clock is ahead may have begun the next year
    already; whoever comes after it counts there too, so that the book stays in order. The rows are
    locked until the transaction ends.
    """
    rows = select(Counter.year, Counter.last).where(Counter.series == series)
    known = {row.year: row.last for row in connection.execute(rows.with_for_update())}
    tomorrow = (local + timedelta(days=1)).year
    year = tomorrow if tomorrow in known else local.year
    return year, max(known.values(), default=0) + 1


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

    The year is the one the serial is counted in: the office's, not UTC's. Raises InvalidInput when
    the unit's pattern is wrong.
    """
    local = at.astimezone(zone)
    connection = session.connection()
    counted_in, first = local.year, 1
    if not scheme.begins_at_one(series, kind):
        counted_in, first = _going_on(connection, counter, local)
    serial = _next_serial(connection, counter, counted_in, first)
    number = numbering.render(
        scheme.pattern_of(series, kind),
        serial=serial,
        year=local.year,
        month=local.month,
        codes=scheme.codes_for(kind),
    )
    return serial, counted_in, number


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


def bearer(session: Session, series: str, number: str) -> NumberEntry | None:
    """Return the entry of the document that bears a number already.

    Counters and patterns keep numbers apart by themselves; codes that were changed and changed
    back may not.
    """
    query = select(NumberEntry)
    if series == "statement":  # kinds may count on their own, and share the numbers all the same
        query = query.join(Statement, Statement.number_entry_id == NumberEntry.id)
        query = query.where(Statement.number == number)
    else:
        query = query.where(NumberEntry.series == series, NumberEntry.number == number)
    return session.execute(query).scalars().first()
