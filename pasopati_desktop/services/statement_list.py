"""The list of statements over any number of rows: its order, its pages, its counts, its board.

SQL says most of a filter; what it cannot say is judged by `statement_queue`.
"""

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from pasopati_desktop.domain import days, desk_locks, workflow
from pasopati_desktop.domain.guideline import DocumentKind, UnitProfile
from pasopati_desktop.domain.people import Identity
from pasopati_desktop.domain.statement_filter import (
    BOARD,
    ENDED,
    RECENT_DAYS,
    REVIEWING,
    RUNNING,
    Condition,
    RowFilter,
    Sort,
)
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.services import guideline
from pasopati_desktop.services.statement_queue import (
    JUDGED,
    Chains,
    Due,
    Judge,
    trail_of,
    waits_for,
)
from pasopati_desktop.services.statement_views import StatementRow
from pasopati_desktop.services.workspace import Workspace, reads
from pasopati_desktop.storage import statement_list as queries
from pasopati_desktop.storage.off_system import disputed_words
from pasopati_desktop.storage.statement_list import Moment
from pasopati_desktop.storage.statements import Trail

MAX_ROWS = 500
"""Rows of one call."""

_EVERYTHING = RowFilter()


@dataclass(frozen=True)
class BoardColumn:
    """One status: how many there are, and the first of them."""

    status: Status
    count: int
    rows: tuple[StatementRow, ...]


@reads
def order(workspace: Workspace, wanted: RowFilter = _EVERYTHING) -> "array[int]":
    """Return the ids of the list in order; `rows` reads the part that is looked at."""
    with workspace.reading() as session:
        return _order(session, workspace.identity, wanted, _at(workspace, session, wanted))


@reads
def rows(workspace: Workspace, ids: Sequence[int]) -> list[StatementRow]:
    """Return at most 500 rows of `ids`, in that order; what is gone meanwhile is left out."""
    with workspace.reading() as session:
        return _rows(session, workspace.identity, ids[:MAX_ROWS], workspace.clock())


@reads
def counts(workspace: Workspace, wanted: Sequence[RowFilter]) -> list[int]:
    """Return how many statements each filter lets through."""
    found = []
    with workspace.reading() as session:
        judge = Judge(session, workspace.identity)
        for each in wanted:
            at = _at(workspace, session, each)
            if each.wanted & JUDGED:
                found.append(len(_order(session, workspace.identity, each, at, judge)))
            else:
                found.append(queries.count(session, each, at))
    return found


@reads
def waiting(workspace: Workspace) -> int:
    """Return how many statements wait for a step of this officer."""
    with workspace.reading() as session:
        judge = Judge(session, workspace.identity)
        return len(judge.ids(Condition.WAITING, workspace.clock()))


@reads
def board(
    workspace: Workspace, wanted: RowFilter = _EVERYTHING, limit: int = 40
) -> list[BoardColumn]:
    """Return the statements by status: what runs the longest in its status first, what ended last.

    `limit`: rows of a column; the count is whole. A filter by status leaves only those columns.
    """
    now = workspace.clock()
    with workspace.reading() as session:
        at = _at(workspace, session, wanted)
        who = workspace.identity
        chosen: dict[Status, Sequence[int]]
        if wanted.wanted & JUDGED:
            by_status, numbers = _grouped(session, who, replace(wanted, sort=Sort.AGE), at)
            chosen = {status: ids[:limit] for status, ids in by_status.items()}
        else:
            numbers = queries.counts_by_status(session, wanted, at)
            chosen = {
                status: queries.ids(session, _column(wanted, status), at, limit)
                for status in numbers
            }
        known = {
            row.id: row for ids in chosen.values() for row in _rows(session, who, list(ids), now)
        }
    return [
        BoardColumn(
            status,
            numbers.get(status, 0),
            tuple(known[at] for at in chosen.get(status, ()) if at in known),
        )
        for status in BOARD
        if not wanted.statuses or status in wanted.statuses
    ]


def _column(wanted: RowFilter, status: Status) -> RowFilter:
    sort = Sort.AGE if status in RUNNING else Sort.CHANGED
    return replace(wanted, statuses=(status,), sort=sort)


def _grouped(
    session: Session, who: Identity, wanted: RowFilter, at: Moment
) -> tuple[dict[Status, list[int]], dict[Status, int]]:
    """Return the judged ids by status; only statements that run can be among them."""
    status_of = {facts.id: facts.status for facts in queries.running(session, None, RUNNING)}
    found: dict[Status, list[int]] = {}
    for statement_id in _order(session, who, wanted, at):
        found.setdefault(status_of[statement_id], []).append(statement_id)
    return found, {status: len(ids) for status, ids in found.items()}


@reads
def writers(workspace: Workspace) -> list[tuple[int, str]]:
    """Return id and name of everybody who began a statement, to filter by."""
    with workspace.reading() as session:
        return queries.writers(session)


def rows_of(
    session: Session, who: Identity, chosen: RowFilter, now: datetime, limit: int | None = None
) -> list[StatementRow]:
    """Return the rows of a filter within a session that is open, at most `limit`."""
    at = _moment(session, who, chosen, now)
    ids = _order(session, who, chosen, at)[:limit]
    return [
        row
        for start in range(0, len(ids), MAX_ROWS)
        for row in _rows(session, who, ids[start : start + MAX_ROWS], now)
    ]


def waiting_count(session: Session, who: Identity, now: datetime) -> int:
    """Return how many statements wait for a step of `who`, within a session that is open."""
    return len(Judge(session, who).ids(Condition.WAITING, now))


# Order.


def _at(workspace: Workspace, session: Session, wanted: RowFilter) -> Moment:
    return _moment(session, workspace.identity, wanted, workspace.clock())


def _moment(session: Session, who: Identity, wanted: RowFilter, now: datetime) -> Moment:
    unit: UnitProfile = guideline.in_force(session, DocumentKind.UNIT).value
    zone = ZoneInfo(unit.timezone)

    return Moment(
        now=now,
        today=now.astimezone(zone).date(),
        officer_id=who.officer_id,
        changed_from=days.start_of(wanted.since, zone) if wanted.since else None,
        changed_before=days.end_of(wanted.until, zone) if wanted.until else None,
        published_from=now - timedelta(days=RECENT_DAYS),
    )


def _order(
    session: Session,
    who: Identity,
    wanted: RowFilter,
    at: Moment,
    judge: Judge | None = None,
) -> "array[int]":
    found: Iterable[int] = queries.ids(session, wanted, at)
    judged = wanted.wanted & JUDGED
    if judged or wanted.sort is Sort.DUE:
        judge = judge or Judge(session, who)
        for condition in judged:
            kept = judge.ids(condition, at.now)
            found = [statement_id for statement_id in found if statement_id in kept]
        if wanted.sort is Sort.DUE:
            deadlines = judge.deadlines()
            running = [each for each in found if each in deadlines]
            running.sort(key=deadlines.__getitem__)
            found = [*running, *(each for each in found if each not in deadlines)]
    return array("q", found)


# Rows.


def _rows(session: Session, who: Identity, ids: Sequence[int], now: datetime) -> list[StatementRow]:
    wanted = list(ids)
    if not wanted:
        return []
    known = queries.page(session, wanted)
    steps = queries.steps_of(session, wanted)
    authors = queries.authors_of(session, wanted)
    incidents = {row.incident_id for row in known.values() if row.incident_id is not None}
    stated = queries.stated_incidents(session, incidents)
    disputed = disputed_words(session, wanted)
    since = now - desk_locks.EXPIRES_AFTER
    reviewing = queries.reviewers(session, wanted, since, but=who.officer_id)
    chains = Chains(session)
    made = []
    for statement_id in wanted:
        row = known.get(statement_id)
        if row is None:
            continue
        taken = steps.get(statement_id, [])
        trail = trail_of(row, taken, authors.get(statement_id, ()), disputed)
        # Approved, but still in hand: it is this text that the clock ran for.
        is_told_of = row.incident_id in stated and row.status is not Status.APPROVED
        first: Due = (None, None) if is_told_of else chains.first_due(row)
        made.append(
            _made(
                who,
                row,
                chains,
                trail,
                first=first,
                reviewing=reviewing.get(statement_id, ()) if row.status in REVIEWING else (),
            )
        )
    return made


def _made(
    who: Identity,
    row: Any,
    chains: Chains,
    trail: Trail,
    *,
    first: Due,
    reviewing: tuple[str, ...],
) -> StatementRow:
    concerned = who.officer_id in trail.authors or who.officer_id in trail.signers
    step = chains.step_due(row)
    return StatementRow(
        id=row.id,
        kind=row.kind,
        title=row.title,
        status=row.status,
        access=row.access,
        number=row.number,
        version_number=row.version_number,
        incident_id=row.incident_id,
        incident_number=row.incident_number,
        changed_at=row.changed_at,
        due_at=first[0],
        target=first[1],
        is_waiting=row.status in RUNNING and waits_for(who, row, chains(row), trail),
        is_told=concerned and row.status in {Status.RETURNED, Status.REJECTED},
        status_since=row.since,
        step_due_at=step[0],
        step_target=step[1],
        reviewing=reviewing,
        severity=row.severity,
        embargo_until=row.embargo_until,
        review_on=row.review_on,
        is_disputed=row.status not in ENDED
        and bool(trail.disputed and workflow.lost(chains(row), trail.signed, trail.disputed)),
    )
