"""Roles handed over for some days: by whom, to whom, for what, and how they end.

A delegation is an assignment that names its giver. It begins and ends by itself with the unit's
day; what was signed under it keeps the words `Plh.` or `Plt.` for good.
"""

import logging
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from datetime import time as clock_time

from sqlalchemy import select
from sqlalchemy.orm import Session

from pasopati_desktop.domain import delegation as rules
from pasopati_desktop.domain.delegation import DelegationDraft, Scope, Term, term_of
from pasopati_desktop.domain.errors import InvalidInput, RecordMissing, RuleViolation
from pasopati_desktop.domain.paper import ActingKind
from pasopati_desktop.domain.roles import Permission, Role
from pasopati_desktop.services.workspace import Workspace, reads, writes
from pasopati_desktop.storage import officers as queries
from pasopati_desktop.storage.tables import Assignment, Officer, StatementStep

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class OwnRole:
    """A role the officer holds in the own right, and may hand over."""

    role: Role
    position_title: str
    until: date | None
    """Last day of the own assignment."""


@dataclass(frozen=True)
class Candidate:
    id: int
    name: str
    title: str
    """The position of today."""


@dataclass(frozen=True)
class DelegationRow:
    id: int
    role: Role
    position_title: str
    acting: ActingKind
    giver_id: int
    giver: str
    delegate_id: int
    delegate: str
    letter_number: str
    first_day: date
    last_day: date
    scope: Scope
    term: Term
    may_end: bool
    """Whether this officer may end it before its last day."""


@reads
def own_roles(workspace: Workspace) -> tuple[OwnRole, ...]:
    """Return what the officer may hand over today."""
    with workspace.reading() as session:
        today = queries.day_of(session, workspace.clock())
        held = session.execute(
            queries.held_on(today)
            .where(
                Assignment.officer_id == workspace.officer_id,
                Assignment.delegated_by_id.is_(None),
                Assignment.role.in_(rules.DELEGABLE),
            )
            .order_by(Assignment.id)
        ).scalars()
        return tuple(OwnRole(row.role, row.position_title, row.valid_to) for row in held)


@reads
def has_new_rights(workspace: Workspace) -> bool:
    """Tell whether the officer may do something else now than at sign-in.

    A delegation that began or ended meanwhile is the usual reason; the rights themselves are looked
    up in every transaction.
    """
    if workspace.officer_id is None:
        return False
    with workspace.reading() as session:
        fresh = queries.identity(session, workspace.officer_id, workspace.clock())
    return fresh is not None and (fresh.permissions, fresh.scopes) != (
        workspace.identity.permissions,
        workspace.identity.scopes,
    )


@reads
def candidates(workspace: Workspace) -> tuple[Candidate, ...]:
    """Return who may be given a role: active officers who can sign in and administer nothing."""
    with workspace.reading() as session:
        at = workspace.clock()
        found = []
        for officer in queries.all_officers(session):
            who = queries.identity(session, officer.id, at)
            if officer.id == workspace.officer_id or who is None or not _can_act(officer):
                continue
            if Role.SYSADMIN not in who.roles:
                found.append(Candidate(officer.id, officer.name, who.title))
        return tuple(found)


def _can_act(officer: Officer) -> bool:
    return officer.is_active and not officer.is_emergency and officer.password_hash is not None


@reads
def list_rows(workspace: Workspace) -> tuple[DelegationRow, ...]:
    """Return every delegation: those in force, then those to come, then the past, newest first."""
    with workspace.reading() as session:
        return rows_of(workspace, session)


def rows_of(workspace: Workspace, session: Session) -> tuple[DelegationRow, ...]:
    today = queries.day_of(session, workspace.clock())
    names = {row.id: row.name for row in queries.all_officers(session)}
    found = session.execute(
        select(Assignment)
        .where(Assignment.delegated_by_id.is_not(None))
        .order_by(Assignment.valid_from.desc(), Assignment.id.desc())
    ).scalars()
    may_end_all = _is_head(workspace, session, today)
    rows = [_row(workspace, row, names, today, may_end_all=may_end_all) for row in found]
    order = (Term.CURRENT, Term.COMING, Term.PAST)
    return tuple(sorted(rows, key=lambda row: order.index(row.term)))


def _row(
    workspace: Workspace,
    row: Assignment,
    names: dict[int, str],
    today: date,
    *,
    may_end_all: bool,
) -> DelegationRow:
    giver, last = row.delegated_by_id or 0, row.valid_to or date.max
    term = term_of(row.valid_from, row.valid_to, today)
    return DelegationRow(
        id=row.id,
        role=row.role,
        position_title=row.position_title,
        acting=row.acting,
        giver_id=giver,
        giver=names.get(giver, ""),
        delegate_id=row.officer_id,
        delegate=names.get(row.officer_id, ""),
        letter_number=row.decree_number,
        first_day=row.valid_from,
        last_day=last,
        scope=queries.scope_of(row),
        term=term,
        may_end=term is not Term.PAST and (may_end_all or giver == workspace.officer_id),
    )


def _is_head(workspace: Workspace, session: Session, today: date) -> bool:
    """The head of unit in person may end any; who stands in for the head takes nothing back."""
    held = session.execute(
        queries.held_on(today).where(
            Assignment.officer_id == workspace.officer_id,
            Assignment.role == Role.HEAD_OF_UNIT,
            Assignment.delegated_by_id.is_(None),
        )
    )
    return held.first() is not None


@reads
def problems(workspace: Workspace, draft: DelegationDraft) -> dict[str, str]:
    """Return field -> code, by the rules `hand_over` applies; for the dialog."""
    with workspace.reading() as session:
        return _problems(workspace, session, draft)


def _problems(workspace: Workspace, session: Session, draft: DelegationDraft) -> dict[str, str]:
    at = workspace.clock()
    found = rules.problems(draft, today=queries.day_of(session, at))
    giver = workspace.officer_id
    if "role" not in found and "last_day" not in found:
        found |= _own_problems(session, giver, draft)
    if draft.delegate_id is None:
        return found
    delegate = session.get(Officer, draft.delegate_id)
    if delegate is None or not _can_act(delegate):
        found["delegate_id"] = "delegation.not_active"
    elif delegate.id == giver:
        found["delegate_id"] = "delegation.to_oneself"
    elif "last_day" not in found:
        found |= _delegate_problems(session, draft)
    return found


def _own_problems(session: Session, giver: int | None, draft: DelegationDraft) -> dict[str, str]:
    """Only what one holds in the own right can be handed over, and for no longer."""
    held = session.execute(
        queries.held_on(draft.first_day).where(
            Assignment.officer_id == giver,
            Assignment.role == draft.role,
            Assignment.delegated_by_id.is_(None),
        )
    ).scalars()
    ends = [row.valid_to for row in held]
    if not ends:
        return {"role": "delegation.not_own"}
    if all(end is not None and end < draft.last_day for end in ends):
        return {"last_day": "delegation.beyond_own_term"}
    for row in _meeting(session, draft):
        if row.delegated_by_id == giver and queries.scope_of(row).meets(draft.scope):
            return {"first_day": "delegation.overlaps"}
    return {}


def _delegate_problems(session: Session, draft: DelegationDraft) -> dict[str, str]:
    for row in _meeting(session, draft, Role.SYSADMIN):
        if row.officer_id == draft.delegate_id:
            return {"delegate_id": "delegation.to_administrator"}
    for row in _meeting(session, draft):
        same = row.officer_id == draft.delegate_id
        if same and queries.scope_of(row).meets(draft.scope):
            return {"delegate_id": "delegation.holds_already"}
    return {}


def _meeting(
    session: Session, draft: DelegationDraft, role: Role | None = None
) -> list[Assignment]:
    """Return the assignments of the role that share a day with the draft."""
    found = session.execute(
        select(Assignment).where(
            Assignment.role == (role or draft.role), Assignment.valid_from <= draft.last_day
        )
    ).scalars()
    return [row for row in found if row.valid_to is None or row.valid_to >= draft.first_day]


@writes(Permission.DELEGATE)
def hand_over(workspace: Workspace, draft: DelegationDraft) -> int:
    """Hand an own role over for the days of the draft; return the id of the assignment.

    Raises:
        InvalidInput: a field is wrong; nothing was handed over.
    """
    with workspace.writing() as session:
        _lock_roles(session)
        if found := _problems(workspace, session, draft):
            raise InvalidInput(found, limit=rules.MAX_LETTER_CHARS)
        own = queries.holding(
            session, workspace.officer_id or 0, draft.role, _noon(draft.first_day, session)
        )
        row = Assignment(
            officer_id=draft.delegate_id,
            role=draft.role,
            position_title=own.position_title if own else "",
            acting=draft.acting,
            decree_number=draft.letter_number.strip(),
            valid_from=draft.first_day,
            valid_to=draft.last_day,
            delegated_by_id=workspace.officer_id,
            scope=rules.encode(draft.scope),
        )
        session.add(row)
        session.flush()
        delegation_id = row.id
    log.info("role handed over id=%d role=%s", delegation_id, draft.role.value)
    return delegation_id


def _lock_roles(session: Session) -> None:
    """Let one officer at a time hand over: two of the same role at once would both pass."""
    first = session.execute(select(Officer.id).order_by(Officer.id).limit(1)).scalar_one()
    session.execute(select(Officer.id).where(Officer.id == first).with_for_update())


def _noon(day: date, session: Session) -> datetime:
    zone = queries.zone_of(session)
    return datetime.combine(day, clock_time(12), zone).astimezone(UTC)


@reads
def earliest_end(workspace: Workspace, delegation_id: int) -> date:
    """Return the earliest last day that still may be chosen: what was signed stays covered.

    Raises:
        RecordMissing: `delegation.missing`.
    """
    with workspace.reading() as session:
        return _earliest_end(session, _get(session, delegation_id), workspace.clock())


def _get(session: Session, delegation_id: int) -> Assignment:
    row = session.get(Assignment, delegation_id, with_for_update=True)
    if row is None or row.delegated_by_id is None:
        raise RecordMissing("delegation.missing", id=delegation_id)
    return row


def _earliest_end(session: Session, row: Assignment, at: datetime) -> date:
    today = queries.day_of(session, at)
    if row.valid_from > today:
        return row.valid_from - timedelta(days=1)  # it never comes into force
    midnight = datetime.combine(today, clock_time(), queries.zone_of(session))
    signed = session.execute(
        select(StatementStep.id)
        .where(
            StatementStep.officer_id == row.officer_id,
            StatementStep.role_title == queries.title_of(row),
            StatementStep.at >= midnight,
        )
        .limit(1)
    ).first()
    return today if signed else today - timedelta(days=1)


def end_problem(session: Session, row: Assignment, last_day: date, at: datetime) -> str:
    """Return the code of what is wrong with another last day of a delegation, or nothing."""
    earliest = _earliest_end(session, row, at)
    return rules.end_problem(last_day, earliest=earliest, agreed=row.valid_to)


@writes(Permission.DELEGATE)
def end_early(workspace: Workspace, delegation_id: int, last_day: date) -> None:
    """Let a delegation end on `last_day`; yesterday ends it at once. What was signed stays.

    Raises:
        InvalidInput: the day lies after the agreed end, or before what was signed under it.
        RecordMissing: `delegation.missing`.
        RuleViolation: `delegation.over` or `delegation.not_yours`.
    """
    with workspace.writing() as session:
        row = _get(session, delegation_id)
        today = queries.day_of(session, workspace.clock())
        if term_of(row.valid_from, row.valid_to, today) is Term.PAST:
            raise RuleViolation("delegation.over")
        is_giver = row.delegated_by_id == workspace.officer_id
        if not is_giver and not _is_head(workspace, session, today):
            raise RuleViolation("delegation.not_yours")
        if code := end_problem(session, row, last_day, workspace.clock()):
            raise InvalidInput({"last_day": code})
        row.valid_to = last_day
    log.info("delegation ended early id=%d", delegation_id)
