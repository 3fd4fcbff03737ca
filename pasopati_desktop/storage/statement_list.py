"""Reading the list of statements at any size: the order of ids, narrow facts, and pages of rows.

Texts are never read here. What SQL cannot say (whose turn it is, what is late: both depend on the
unit's chains) is decided by the service from `Running` rows, which are few: only statements that
still run have them.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Row, Select, case, exists, func, literal, or_, select
from sqlalchemy.orm import Session

from pasopati_desktop.domain.desk_locks import Purpose
from pasopati_desktop.domain.guideline import Severity
from pasopati_desktop.domain.statement_filter import (
    ENDED,
    IN_FORCE,
    REVIEWING,
    RUNNING,
    Condition,
    RowFilter,
    Sort,
)
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.workflow import SIGNATURES, Status, Step
from pasopati_desktop.storage.statement_authors import co_authors, wrote
from pasopati_desktop.storage.tables import (
    DeskLock,
    Incident,
    Officer,
    Statement,
    StatementStep,
    StatementVersion,
)

_S: Any = Statement.__table__.c
_I: Any = Incident.__table__.c
_SINCE = func.coalesce(_S.status_since, _S.changed_at)
MOST_WORDS = 8


@dataclass(frozen=True)
class Moment:
    """What a filter is measured against."""

    now: datetime
    today: date
    """In the unit's zone."""
    officer_id: int | None
    changed_from: datetime | None = None
    changed_before: datetime | None = None
    published_from: datetime | None = None
    """Since when a text counts as given out of late."""


class Running(NamedTuple):
    """A statement that still runs, with no more than a rule may ask."""

    id: int
    status: Status
    kind: StatementKind
    chain_version_id: int | None
    submitted_number: int | None
    version_number: int
    concerns: list[str] | None
    since: datetime
    incident_id: int | None
    severity: Severity | None
    category: str | None
    levels_version_id: int | None
    detected_at: datetime | None
    is_author: bool
    """The officer wrote any version of it."""
    is_signer: bool
    """The officer signed it, perhaps in vain."""


class TakenStep(NamedTuple):
    """A step, with what the validity of a signature depends on."""

    statement_id: int
    id: int
    step: Step
    version_number: int
    sha256: str
    officer_id: int
    off_system_id: int | None


def _signed(officer_id: int | None) -> ColumnElement[bool]:
    return exists(
        select(literal(1))
        .select_from(StatementStep)
        .where(
            StatementStep.statement_id == Statement.id,
            StatementStep.officer_id == (officer_id or 0),
            StatementStep.step.in_(SIGNATURES),
        )
        .correlate(Statement)
    )


def _conditions(wanted: RowFilter, at: Moment) -> list[ColumnElement[bool]]:
    """Return what SQL can say. `WAITING`, `WITH_OTHERS` and `OVERDUE` it narrows only."""
    found: list[ColumnElement[bool]] = []
    if wanted.statuses:
        found.append(_S.status.in_(wanted.statuses))
    if wanted.kind is not None:
        found.append(_S.kind == wanted.kind)
    if wanted.incident_id is not None:
        found.append(_S.incident_id == wanted.incident_id)
    if wanted.severity is not None:
        found.append(_I.severity == wanted.severity)
    if wanted.access is not None:
        found.append(_S.access == wanted.access)
    if wanted.writer_id is not None:
        found.append(wrote(wanted.writer_id))
    if at.changed_from is not None:
        found.append(_S.changed_at >= at.changed_from)
    if at.changed_before is not None:
        found.append(_S.changed_at < at.changed_before)
    found += [_word(word) for word in wanted.text.casefold().split()[:MOST_WORDS]]
    found += [_said(condition, at) for condition in sorted(wanted.wanted)]
    return found


def _said(condition: Condition, at: Moment) -> ColumnElement[bool]:
    said: ColumnElement[bool]
    match condition:
        case Condition.WAITING | Condition.WITH_OTHERS:
            after_draft = tuple(status for status in RUNNING if status is not Status.DRAFT)
            said = _S.status.in_(after_draft)
        case Condition.OVERDUE:
            said = _S.status.in_(RUNNING)
        case Condition.OWN_DRAFT:
            said = (_S.status == Status.DRAFT) & wrote(at.officer_id)
        case Condition.RETURNED:
            said = (_S.status == Status.RETURNED) & wrote(at.officer_id)
        case Condition.EMBARGOED:
            said = (_S.embargo_until > at.now) & _is_none_but((*RUNNING, Status.PUBLISHED))
        case Condition.REVIEW_DUE:
            said = (_S.review_on <= at.today) & _is_none_but(IN_FORCE)
        case Condition.REPLACED:
            said = or_(_S.status.in_(ENDED), _S.corrects_id.is_not(None))
        case Condition.RECENT:
            said = (_S.published_at >= at.published_from) & (_S.published_at <= at.now)
    return said


def _is_none_but(statuses: Iterable[Status]) -> ColumnElement[bool]:
    """Return whether the status is one of these, in words that lead no planner to its index.

    The date beside it lets few rows through, the status many.
    """
    wanted = set(statuses)
    excluded: ColumnElement[bool] = _S.status.not_in([s for s in Status if s not in wanted])
    return excluded


def _word(word: str) -> ColumnElement[bool]:
    pattern = f"%{_escaped(word)}%"
    return or_(
        *(
            func.lower(func.coalesce(column, "")).like(pattern, escape="\\")
            for column in (_S.title, _S.number, _I.number)
        )
    )


def _escaped(word: str) -> str:
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _needs_incident(wanted: RowFilter) -> bool:
    return bool(wanted.text.strip()) or wanted.severity is not None or wanted.sort is Sort.LEVEL


def _chosen(query: Select[Any], wanted: RowFilter, at: Moment) -> Select[Any]:
    query = query.select_from(Statement)
    if _needs_incident(wanted):
        query = query.outerjoin(Incident, Incident.id == Statement.incident_id)
    return query.where(*_conditions(wanted, at))


_NEWEST = (_S.changed_at.desc(), _S.id.desc())
_ORDERS: dict[Sort, tuple[Any, ...]] = {
    Sort.CHANGED: _NEWEST,
    Sort.DUE: _NEWEST,  # deadlines are the service's matter; the rest stands in this order
    Sort.AGE: (_SINCE, _S.id),
    Sort.TITLE: (func.lower(_S.title), _S.id),
    Sort.NUMBER: (case((_S.approved_at.is_(None), 1), else_=0), _S.approved_at.desc(), *_NEWEST),
    Sort.LEVEL: (func.coalesce(_I.severity, 0).desc(), *_NEWEST),
}


def ids(session: Session, wanted: RowFilter, at: Moment, limit: int | None = None) -> list[int]:
    """Return the ids that SQL lets through, in the order of `wanted.sort`."""
    query = _chosen(select(_S.id), wanted, at).order_by(*_ORDERS[wanted.sort])
    return list(session.execute(query.limit(limit) if limit else query).scalars())


def count(session: Session, wanted: RowFilter, at: Moment) -> int:
    return session.scalar(_chosen(select(func.count()), wanted, at)) or 0


def counts_by_status(session: Session, wanted: RowFilter, at: Moment) -> dict[Status, int]:
    query = _chosen(select(_S.status, func.count()), wanted, at).group_by(_S.status)
    return {row[0]: row[1] for row in session.execute(query)}


def running(session: Session, officer_id: int | None, statuses: Iterable[Status]) -> list[Running]:
    """Return the facts of every statement in `statuses`."""
    query = (
        select(
            _S.id,
            _S.status,
            _S.kind,
            _S.chain_version_id,
            _S.submitted_number,
            _S.version_number,
            _S.concerns,
            _SINCE,
            _S.incident_id,
            _I.severity,
            _I.category,
            _I.levels_version_id,
            _I.detected_at,
            wrote(officer_id),
            _signed(officer_id),
        )
        .select_from(Statement)
        .outerjoin(Incident, Incident.id == Statement.incident_id)
        .where(_S.status.in_(tuple(statuses)))
    )
    return [Running._make(row) for row in session.execute(query)]


_TAKEN = select(
    StatementStep.statement_id,
    StatementStep.id,
    StatementStep.step,
    StatementStep.version_number,
    StatementStep.sha256,
    StatementStep.officer_id,
    StatementStep.off_system_id,
).order_by(StatementStep.id)


def _by_statement(rows: Iterable[Row[Any]]) -> dict[int, list[TakenStep]]:
    found: dict[int, list[TakenStep]] = {}
    for row in rows:
        found.setdefault(row[0], []).append(TakenStep._make(row))
    return found


_SIGNED = (*REVIEWING, Status.APPROVED)
"""Where a signature may be due: an approved text asks for one more when its level rises."""


def steps_in_review(session: Session) -> dict[int, list[TakenStep]]:
    """Return the steps of every statement that may wait for a signature, oldest first."""
    query = _TAKEN.join(Statement, Statement.id == StatementStep.statement_id)
    return _by_statement(session.execute(query.where(_S.status.in_(_SIGNED))))


def steps_of(session: Session, wanted: Sequence[int]) -> dict[int, list[TakenStep]]:
    return _by_statement(session.execute(_TAKEN.where(StatementStep.statement_id.in_(wanted))))


def authors_of(session: Session, wanted: Sequence[int]) -> dict[int, set[int]]:
    """Return whose words stand in each statement, from indexes alone."""
    query = (
        select(StatementVersion.statement_id, StatementVersion.author_id)
        .where(StatementVersion.statement_id.in_(wanted))
        .distinct()
    )
    found: dict[int, set[int]] = {}
    for statement_id, author in session.execute(query):
        if author is not None:
            found.setdefault(statement_id, set()).add(author)
    for statement_id, others in co_authors(session, wanted).items():
        found.setdefault(statement_id, set()).update(others)
    return found


_ROW = (
    select(
        _S.id,
        _S.kind,
        _S.title,
        _S.status,
        _S.access,
        _S.number,
        _S.version_number,
        _S.submitted_number,
        _S.chain_version_id,
        _S.concerns,
        _S.incident_id,
        _I.number.label("incident_number"),
        _I.severity,
        _I.category,
        _I.levels_version_id,
        _I.detected_at,
        _S.changed_at,
        _SINCE.label("since"),
        _S.embargo_until,
        _S.review_on,
    )
    .select_from(Statement)
    .outerjoin(Incident, Incident.id == Statement.incident_id)
)


def page(session: Session, wanted: Sequence[int]) -> dict[int, Any]:
    """Return the rows of `wanted` that are there, with the columns of `_ROW`."""
    return {row.id: row for row in session.execute(_ROW.where(_S.id.in_(wanted)))}


def stated_incidents(session: Session, incidents: Iterable[int]) -> set[int]:
    """Return the incidents for which a statement has been approved."""
    wanted = set(incidents)
    if not wanted:
        return set()
    query = select(_S.incident_id).where(_S.approved_at.is_not(None)).distinct()
    if len(wanted) <= 500:  # an index on the incident; else one walk over the table is less
        query = query.where(_S.incident_id.in_(wanted))
    return {row for row in session.execute(query).scalars() if row in wanted}


def reviewers(
    session: Session, wanted: Sequence[int], since: datetime, *, but: int | None
) -> dict[int, tuple[str, ...]]:
    """Return who else reviews each statement just now: whose mark was renewed after `since`.

    `but`: the officer who asks.
    """
    query = (
        select(DeskLock.statement_id, DeskLock.officer_name)
        .where(
            DeskLock.statement_id.in_(wanted),
            DeskLock.purpose != Purpose.EDIT.value,
            DeskLock.refreshed_at > since,
            DeskLock.officer_id != (but or 0),
        )
        .order_by(DeskLock.since, DeskLock.officer_id)
    )
    found: dict[int, tuple[str, ...]] = {}
    for statement_id, name in session.execute(query):
        found[statement_id] = (*found.get(statement_id, ()), name)
    return found


def writers(session: Session) -> list[tuple[int, str]]:
    """Return the officers who began a statement, by name."""
    began = select(_S.created_by).where(_S.created_by.is_not(None)).distinct()
    query = select(Officer.id, Officer.name).where(Officer.id.in_(began))
    return [(row[0], row[1]) for row in session.execute(query.order_by(Officer.name, Officer.id))]
