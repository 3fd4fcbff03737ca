"""The list of statements over any number of rows: its order, its pages, its counts, its board.

Whose turn it is follows from the unit's chains, which are data. So SQL narrows to what still runs,
and each kind of case (status, kind, level, signatures) is judged once by the workflow's own rule.
"""

from array import array
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, cast
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from pasopati_desktop.domain import days, desk_locks, due
from pasopati_desktop.domain.chains import ChainBook
from pasopati_desktop.domain.guideline import DocumentKind, Level, UnitProfile
from pasopati_desktop.domain.people import Identity
from pasopati_desktop.domain.statement_filter import (
    BOARD,
    RECENT_DAYS,
    REVIEWING,
    RUNNING,
    Condition,
    RowFilter,
    Sort,
)
from pasopati_desktop.domain.statements import Concern
from pasopati_desktop.domain.workflow import Chain, Status, Step
from pasopati_desktop.services import guideline
from pasopati_desktop.services.chain_book import book_of
from pasopati_desktop.services.statement_views import StatementRow, offer_for
from pasopati_desktop.services.workspace import Workspace, reads
from pasopati_desktop.storage import statement_list as queries
from pasopati_desktop.storage import statements as statement_queries
from pasopati_desktop.storage.statement_list import Moment, Running, TakenStep
from pasopati_desktop.storage.statements import Trail
from pasopati_desktop.storage.tables import Statement, StatementStep

MAX_ROWS = 500
"""Rows of one call."""

_JUDGED = frozenset({Condition.WAITING, Condition.WITH_OTHERS, Condition.OVERDUE})
_NO_ROWS = RowFilter()


@dataclass(frozen=True)
class BoardColumn:
    """One status: how many there are, and the first of them."""

    status: Status
    count: int
    rows: tuple[StatementRow, ...]


@reads
def order(workspace: Workspace, wanted: RowFilter = _NO_ROWS) -> "array[int]":
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
        judge = _Judge(session, workspace.identity)
        for each in wanted:
            at = _at(workspace, session, each)
            if each.wanted & _JUDGED:
                found.append(len(_order(session, workspace.identity, each, at, judge)))
            else:
                found.append(queries.count(session, each, at))
    return found


@reads
def waiting(workspace: Workspace) -> int:
    """Return how many statements wait for a step of this officer."""
    with workspace.reading() as session:
        judge = _Judge(session, workspace.identity)
        return len(judge.ids(Condition.WAITING, workspace.clock()))


@reads
def board(workspace: Workspace, wanted: RowFilter = _NO_ROWS, limit: int = 40) -> list[BoardColumn]:
    """Return the statements by status: what runs the longest in its status first, what ended last.

    `limit`: rows of a column; the count is whole. A filter by status leaves only those columns.
    """
    now = workspace.clock()
    with workspace.reading() as session:
        at = _at(workspace, session, wanted)
        who = workspace.identity
        chosen: dict[Status, Sequence[int]]
        if wanted.wanted & _JUDGED:
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
    return len(_Judge(session, who).ids(Condition.WAITING, now))


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
    judge: "_Judge | None" = None,
) -> "array[int]":
    found: Iterable[int] = queries.ids(session, wanted, at)
    judged = wanted.wanted & _JUDGED
    if judged or wanted.sort is Sort.DUE:
        judge = judge or _Judge(session, who)
        for condition in judged:
            kept = judge.ids(condition, at.now)
            found = [statement_id for statement_id in found if statement_id in kept]
        if wanted.sort is Sort.DUE:
            deadlines = judge.deadlines()
            running = [each for each in found if each in deadlines]
            running.sort(key=deadlines.__getitem__)
            found = [*running, *(each for each in found if each not in deadlines)]
    return array("q", found)


class _Judge:
    """What waits, what is late: every statement that runs, each kind of case judged once."""

    def __init__(self, session: Session, who: Identity) -> None:
        self._session = session
        self._who = who
        self._chains = _Chains(session)
        self._known: list[Running] | None = None
        self._steps: dict[int, list[TakenStep]] | None = None
        self._stated: set[int] | None = None
        self._turns: dict[tuple[Any, ...], bool] = {}
        self._found: dict[Condition, frozenset[int]] = {}

    def ids(self, condition: Condition, now: datetime) -> frozenset[int]:
        if condition not in self._found:
            tests: dict[Condition, Callable[[Running], bool]] = {
                Condition.WAITING: self._waits,
                Condition.WITH_OTHERS: self._is_with_others,
                Condition.OVERDUE: lambda facts: self._is_late(facts, now),
            }
            test = tests[condition]
            found = frozenset(facts.id for facts in self._running() if test(facts))
            self._found[condition] = found
        return self._found[condition]

    def deadlines(self) -> dict[int, datetime]:
        """Return the nearest deadline of every statement that has one."""
        found = ((facts.id, self._nearest(facts)) for facts in self._running())
        return {statement_id: nearest for statement_id, nearest in found if nearest is not None}

    def _running(self) -> list[Running]:
        if self._known is None:
            self._known = queries.running(self._session, self._who.officer_id, RUNNING)
        return self._known

    def _trail(self, facts: Running) -> Trail:
        if self._steps is None:
            self._steps = queries.steps_in_review(self._session)
        me = frozenset({self._who.officer_id or 0})
        authors = me if facts.is_author else frozenset[int]()
        return _trail(facts, self._steps.get(facts.id, ()), authors)

    def _waits(self, facts: Running) -> bool:
        if facts.status is Status.DRAFT:
            return False
        trail = self._trail(facts)
        key = (facts.status, *_case(facts), trail.signed, facts.is_author)
        if key not in self._turns:
            self._turns[key] = waits_for(self._who, facts, self._chains(facts), trail)
        return self._turns[key]

    def _is_with_others(self, facts: Running) -> bool:
        is_mine = facts.is_author or facts.is_signer
        return is_mine and facts.status is not Status.DRAFT and not self._waits(facts)

    def _is_late(self, facts: Running, now: datetime) -> bool:
        nearest = self._nearest(facts)
        return nearest is not None and nearest < now

    def _nearest(self, facts: Running) -> datetime | None:
        step = self._chains.step_due(facts)
        first = self._chains.first_due(facts) if self._is_unstated(facts) else None
        found = [each for each, _ in (step, first or (None, None)) if each is not None]
        return min(found, default=None)

    def _is_unstated(self, facts: Running) -> bool:
        if facts.incident_id is None:
            return False
        if self._stated is None:
            incidents = {each.incident_id for each in self._running() if each.incident_id}
            self._stated = queries.stated_incidents(self._session, incidents)
        return facts.incident_id not in self._stated


def waits_for(who: Identity, facts: Any, chain: Chain, trail: Trail) -> bool:
    """Tell whether a step of `who` is due; `facts` has at least a status, a kind and a level."""
    offer = offer_for(who, facts, chain, trail, facts.severity)
    if offer is None or offer.blocked or facts.status is Status.DRAFT:
        return False
    return offer.step is not Step.REVISE or who.officer_id in trail.authors


def _case(facts: Any) -> tuple[Any, ...]:
    """Return all that the chain of a statement depends on."""
    return (
        facts.kind,
        facts.severity,
        facts.category,
        tuple(facts.concerns or ()),
        facts.submitted_number is None,
        facts.chain_version_id,
    )


def _trail(facts: Any, taken: Sequence[TakenStep], authors: Iterable[int]) -> Trail:
    # The rule reads a few fields only; facts and steps have them, without the rest of the row.
    return statement_queries.trail(
        cast("Statement", facts), cast("Sequence[StatementStep]", list(taken)), authors
    )


_Due = tuple[datetime | None, timedelta | None]


class _Chains:
    """Chains and level targets of many rows: each version read once, each case worked out once."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._books: dict[tuple[bool, int | None], ChainBook] = {}
        self._made: dict[tuple[Any, ...], Chain] = {}
        self._levels: dict[int, tuple[Level, ...]] = {}

    def __call__(self, facts: Any) -> Chain:
        case = _case(facts)
        chain = self._made.get(case)
        if chain is None:
            concerns = frozenset(Concern(item) for item in facts.concerns or ())
            chain = self._book(facts).chain_for(
                facts.kind, facts.severity, facts.category, concerns
            )
            self._made[case] = chain
        return chain

    def _book(self, facts: Any) -> ChainBook:
        key = (facts.submitted_number is None, facts.chain_version_id)
        if key not in self._books:
            self._books[key] = book_of(self._session, facts)
        return self._books[key]

    def step_due(self, facts: Any) -> _Due:
        """Return deadline and target of the stage the statement is at."""
        if facts.status not in REVIEWING:
            return None, None
        clock = due.step_clock(self(facts), facts.status, facts.since)
        return (clock.due_at, clock.due_at - clock.started_at) if clock else (None, None)

    def first_due(self, facts: Any) -> _Due:
        """Return deadline and target of the incident's first statement."""
        if facts.incident_id is None or facts.status not in RUNNING:
            return None, None
        version_id = facts.levels_version_id
        if version_id not in self._levels:
            self._levels[version_id] = guideline.at_version(self._session, version_id).value
        for level in self._levels[version_id]:
            if level.severity == facts.severity:
                target = timedelta(minutes=level.first_statement_minutes)
                return facts.detected_at + target, target
        return None, None


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
    since = now - desk_locks.EXPIRES_AFTER
    reviewing = queries.reviewers(session, wanted, since, but=who.officer_id)
    chains = _Chains(session)
    made = []
    for statement_id in wanted:
        row = known.get(statement_id)
        if row is None:
            continue
        taken = steps.get(statement_id, [])
        trail = _trail(row, taken, authors.get(statement_id, ()))
        # Approved, but still in hand: it is this text that the clock ran for.
        is_told_of = row.incident_id in stated and row.status is not Status.APPROVED
        first: _Due = (None, None) if is_told_of else chains.first_due(row)
        made.append(
            _made(
                who,
                row,
                chains,
                trail,
                first=first,
                reviewing=reviewing.get(statement_id) if row.status in REVIEWING else None,
            )
        )
    return made


def _made(
    who: Identity,
    row: Any,
    chains: _Chains,
    trail: Trail,
    *,
    first: _Due,
    reviewing: str | None,
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
    )
