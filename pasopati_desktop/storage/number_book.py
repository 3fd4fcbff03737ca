"""Reading the number book at any size: the order of ids, pages of rows, and the check for gaps."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, case, func, or_, select
from sqlalchemy.orm import Session

from pasopati_desktop.domain.number_book import BookFilter
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.workflow import Status, Step
from pasopati_desktop.storage.tables import (
    Counter,
    NumberEntry,
    Officer,
    OffSystemApproval,
    Statement,
    StatementStep,
)

_N: Any = NumberEntry.__table__.c
_S: Any = Statement.__table__.c
MOST_WORDS = 8
_AT_ONCE = 2000


class Entry(NamedTuple):
    id: int
    series: str
    year: int
    serial: int
    number: str
    subject: str
    record: str
    given_at: datetime
    given_by: str | None
    voided_at: datetime | None
    void_reason: str
    kind: StatementKind | None
    """Of the statement it was given to."""
    status: Status | None


class Outside(NamedTuple):
    """How an approval came that was given outside the program."""

    officer: str
    """Who gave it; the number was taken by the witness's hand."""
    channel: str
    """See `release.GivenBy`."""
    witness: str
    is_disputed: bool


class YearFacts(NamedTuple):
    series: str
    year: int
    first: int
    last: int
    total: int
    voids: int
    counter: int
    """The last serial the counter gave out."""


def _conditions(wanted: BookFilter, begin: datetime, end: datetime) -> list[ColumnElement[bool]]:
    found = [_N.given_at >= begin, _N.given_at < end]
    if wanted.series:
        found.append(_of(wanted.series))
    if wanted.voids_only:
        found.append(_N.voided_at.is_not(None))
    for word in wanted.text.casefold().split()[:MOST_WORDS]:
        plain = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        columns = (_N.number, _N.subject)
        found.append(
            or_(*(func.lower(column).like(f"%{plain}%", escape="\\") for column in columns))
        )
    return found


def _of(name: str) -> ColumnElement[bool]:
    """Return whether a number is of a series, or of one of its kinds that count on their own."""
    return or_(_N.series == name, _N.series.startswith(f"{name}/", autoescape=True))


def ids(
    session: Session, wanted: BookFilter, begin: datetime, end: datetime, *, descending: bool
) -> list[int]:
    """Return the ids of the numbers given in `[begin, end)`, by series, year and serial."""
    order = (_N.year, _N.serial)
    ordered = [column.desc() for column in order] if descending else list(order)
    query = select(_N.id).where(*_conditions(wanted, begin, end))
    return list(session.execute(query.order_by(_N.series, *ordered)).scalars())


_ENTRY = (
    select(
        _N.id,
        _N.series,
        _N.year,
        _N.serial,
        _N.number,
        _N.subject,
        _N.record,
        _N.given_at,
        Officer.name,
        _N.voided_at,
        _N.void_reason,
        _S.kind,
        _S.status,
    )
    .select_from(NumberEntry)
    .outerjoin(Officer, Officer.id == _N.given_by)
    .outerjoin(Statement, (_S.number == _N.number) & (_S.number_entry_id == _N.id))
)


def page(session: Session, wanted: Sequence[int]) -> dict[int, Entry]:
    """Return the entries of `wanted`."""
    rows = session.execute(_ENTRY.where(_N.id.in_(wanted)))
    return {row[0]: Entry._make(row) for row in rows}


def entries(
    session: Session, wanted: BookFilter, begin: datetime, end: datetime
) -> Iterator[Entry]:
    """Yield the numbers in order, without holding more than some thousands."""
    query = _ENTRY.where(*_conditions(wanted, begin, end))
    query = query.order_by(_N.series, _N.year, _N.serial).execution_options(yield_per=_AT_ONCE)
    for row in session.execute(query):
        yield Entry._make(row)


def voided_by(session: Session, wanted: Iterable[int] | None = None) -> dict[int, str]:
    """Return who made each number void, from the step that did it; of all numbers for None."""
    query = (
        select(_S.number_entry_id, StatementStep.officer_name)
        .join(Statement, _S.id == StatementStep.statement_id)
        .where(StatementStep.step == Step.VOID, _S.number_entry_id.is_not(None))
    )
    if wanted is not None:
        query = query.where(_S.number_entry_id.in_(list(wanted)))
    return {row[0]: row[1] for row in session.execute(query)}


def given_outside(session: Session, wanted: Iterable[int] | None = None) -> dict[int, Outside]:
    """Return the numbers whose approval came by telephone, message or letter; of all for None."""
    word: Any = OffSystemApproval.__table__.c
    step: Any = StatementStep.__table__.c
    query = (
        select(
            _S.number_entry_id,
            step.officer_name,
            word.channel,
            Officer.name,
            word.disputed_at,
            word.confirmed_at,
        )
        .select_from(OffSystemApproval)
        .join(
            StatementStep,
            (step.statement_id == word.statement_id) & (step.off_system_id == word.id),
        )
        .join(Statement, _S.id == word.statement_id)
        .outerjoin(Officer, Officer.id == word.witness_id)
        .where(step.step == Step.APPROVE, _S.number_entry_id.is_not(None))
        .order_by(step.id)
    )
    if wanted is not None:
        query = query.where(_S.number_entry_id.in_(list(wanted)))
    return {
        row[0]: Outside(row[1], row[2], row[3] or "", row[4] is not None and row[5] is None)
        for row in session.execute(query)
    }


def series(session: Session) -> list[tuple[str, int, int]]:
    """Return each series with its first and last year."""
    query = select(_N.series, func.min(_N.year), func.max(_N.year)).group_by(_N.series)
    return [(row[0], row[1], row[2]) for row in session.execute(query.order_by(_N.series))]


def years(session: Session, name: str = "") -> list[YearFacts]:
    """Return what the check for gaps asks of each series and year, the oldest first."""
    query = (
        select(
            _N.series,
            _N.year,
            func.min(_N.serial),
            func.max(_N.serial),
            func.count(),
            func.sum(case((_N.voided_at.is_not(None), 1), else_=0)),
            func.coalesce(func.max(Counter.last), 0),
        )
        .select_from(NumberEntry)
        .outerjoin(Counter, (Counter.series == _N.series) & (Counter.year == _N.year))
        .group_by(_N.series, _N.year)
        .order_by(_N.series, _N.year)
    )
    if name:
        query = query.where(_of(name))
    return [YearFacts._make(row) for row in session.execute(query)]


def serials(session: Session, name: str, year: int) -> list[tuple[int, int]]:
    """Return each serial of a year with the version of the patterns it was given by."""
    query = select(_N.serial, _N.numbering_version_id).where(_N.series == name, _N.year == year)
    return [(row[0], row[1]) for row in session.execute(query.order_by(_N.serial))]
