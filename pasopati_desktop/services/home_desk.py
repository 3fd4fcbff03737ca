"""What Beranda tells of the people around the texts: outside words, late steps, what came back."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from pasopati_desktop.domain.clocks import ResponseClock
from pasopati_desktop.domain.delegation import ENDING_SOON, Term
from pasopati_desktop.domain.roles import Permission, Role
from pasopati_desktop.domain.statement_filter import REVIEWING, Condition, RowFilter, Sort
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.services import delegation, off_system_words
from pasopati_desktop.services.delegation import DelegationRow
from pasopati_desktop.services.off_system_words import Word
from pasopati_desktop.services.statement_list import rows_of
from pasopati_desktop.services.statement_views import StatementRow
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.storage import officers

LATE_READERS = frozenset({Role.TEAM_LEAD, Role.HEAD_OF_UNIT})
"""Who is told of the steps that others are late with."""
RETURNED_DAYS = 7
"""A rejected text is told for so long; a returned one until it is taken up again."""
EMBARGO_SOON = timedelta(hours=24)


@dataclass(frozen=True)
class HomeDesk:
    """Groups hold all their rows; they are few by nature, or cut by the caller."""

    disputed: tuple[Word, ...]
    to_settle: tuple[Word, ...]
    """Entered in this officer's name: confirm or dispute."""
    to_witness: tuple[Word, ...]
    late: tuple[StatementRow, ...]
    """Steps of others that are overdue, the latest first."""
    late_count: int
    returned: tuple[StatementRow, ...]
    """Came back or rejected, and this officer wrote or signed it."""
    delegations: tuple[DelegationRow, ...]
    """Of this officer, given or received, that end soon."""
    embargoes: tuple[StatementRow, ...]
    reviews: tuple[StatementRow, ...]
    """In force, and its day of review has come."""

    @property
    def waiting_count(self) -> int:
        """How many of them wait for this officer."""
        return len(self.to_settle) + len(self.to_witness)


def read(workspace: Workspace, session: Session, now: datetime, limit: int) -> HomeDesk:
    who = workspace.identity
    late: list[StatementRow] = []
    if who.roles & LATE_READERS:
        overdue = RowFilter(
            statuses=REVIEWING, conditions=frozenset({Condition.OVERDUE}), sort=Sort.DUE
        )
        late = [row for row in rows_of(session, who, overdue, now) if _is_late(row, now)]
    return HomeDesk(
        disputed=off_system_words.disputed(workspace, session),
        to_settle=off_system_words.to_settle(workspace, session),
        to_witness=off_system_words.witnessable(workspace, session),
        late=tuple(late[:limit]),
        late_count=len(late),
        returned=_returned(workspace, session, now)[:limit],
        delegations=_ending(workspace, session, now),
        embargoes=_embargoes(workspace, session, now)[:limit],
        reviews=_reviews(workspace, session, now)[:limit],
    )


def waiting_count(workspace: Workspace, session: Session) -> int:
    """Return how many outside words wait for this officer."""
    return len(off_system_words.to_settle(workspace, session)) + len(
        off_system_words.witnessable(workspace, session)
    )


def _is_late(row: StatementRow, now: datetime) -> bool:
    return not row.is_waiting and row.step_due_at is not None and row.step_due_at < now


def step_clock(row: StatementRow) -> ResponseClock | None:
    """Return the clock that runs out first: of the step, or of the incident's first statement."""
    found = [
        ResponseClock(due - target, due)
        for due, target in ((row.step_due_at, row.step_target), (row.due_at, row.target))
        if due is not None and target is not None
    ]
    return min(found, key=lambda clock: clock.due_at, default=None)


def _returned(workspace: Workspace, session: Session, now: datetime) -> tuple[StatementRow, ...]:
    wanted = RowFilter(statuses=(Status.RETURNED, Status.REJECTED))
    since = now - timedelta(days=RETURNED_DAYS)
    return tuple(
        row
        for row in rows_of(session, workspace.identity, wanted, now)
        if row.is_told
        and not row.is_waiting
        and (row.status is Status.RETURNED or (row.status_since or row.changed_at) >= since)
    )


def _ending(workspace: Workspace, session: Session, now: datetime) -> tuple[DelegationRow, ...]:
    last = officers.day_of(session, now) + ENDING_SOON
    me = workspace.officer_id
    return tuple(
        row
        for row in delegation.rows_of(workspace, session)
        if row.term is Term.CURRENT
        and row.last_day <= last
        and me in {row.giver_id, row.delegate_id}
    )


def _embargoes(workspace: Workspace, session: Session, now: datetime) -> tuple[StatementRow, ...]:
    if not workspace.identity.may(Permission.RELEASE_STATEMENT):
        return ()
    wanted = RowFilter(
        statuses=(Status.APPROVED,), conditions=frozenset({Condition.EMBARGOED}), sort=Sort.AGE
    )
    return tuple(
        row
        for row in rows_of(session, workspace.identity, wanted, now)
        if row.embargo_until is not None and row.embargo_until <= now + EMBARGO_SOON
    )


def _reviews(workspace: Workspace, session: Session, now: datetime) -> tuple[StatementRow, ...]:
    if not workspace.identity.may(Permission.WRITE_STATEMENT):
        return ()
    wanted = RowFilter(conditions=frozenset({Condition.REVIEW_DUE}))
    return tuple(rows_of(session, workspace.identity, wanted, now))
