"""Step clocks of statements: what is late for this officer, reminders, and how long steps take."""

import logging
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from pasopati_desktop.domain import workflow
from pasopati_desktop.domain.due import REMINDER_GAP, CycleTime, Taken, cycle_time
from pasopati_desktop.domain.errors import RuleViolation
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.domain.statement_filter import REVIEWING, Condition, RowFilter
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.workflow import SIGNATURES, Status, Step
from pasopati_desktop.services import statement_list
from pasopati_desktop.services.statement_case import open_case
from pasopati_desktop.services.statement_views import offer_for
from pasopati_desktop.services.workspace import Workspace, reads, writes
from pasopati_desktop.storage import due as queries
from pasopati_desktop.storage import officers
from pasopati_desktop.storage.due import StepFacts
from pasopati_desktop.storage.tables import Reminder

log = logging.getLogger(__name__)

FIGURES_OVER = timedelta(days=90)
"""Cycle times are of the steps taken lately; older habits tell little of today's office."""
_TURN_OF_WRITER = {Status.RETURNED: Step.REVISE, Status.APPROVED: Step.PUBLISH}


@dataclass(frozen=True)
class LateStep:
    """A statement whose step is this officer's and overdue."""

    id: int
    kind: StatementKind
    title: str
    due_at: datetime


@dataclass(frozen=True)
class ReminderRow:
    by: str
    at: datetime


@reads
def late_steps(workspace: Workspace) -> tuple[LateStep, ...]:
    """Return what this officer is late with, the latest first."""
    now = workspace.clock()
    wanted = RowFilter(statuses=REVIEWING, conditions=frozenset({Condition.WAITING}))
    with workspace.reading() as session:
        rows = statement_list.rows_of(session, workspace.identity, wanted, now)
    late = [
        LateStep(row.id, row.kind, row.title, row.step_due_at)
        for row in rows
        if row.step_due_at is not None and row.step_due_at < now
    ]
    return tuple(sorted(late, key=lambda item: item.due_at))


@writes(Permission.SAVE_DRAFT)
def remind(workspace: Workspace, statement_id: int) -> None:
    """Ask those whose step is due not to forget a statement; it stands on their first screen.

    Raises:
        RecordMissing: `statement.missing`.
        RuleViolation: `due.nobody_waits`, `due.own_turn`, or `due.reminded_lately` (once an hour).
    """
    with workspace.writing() as session:
        case = open_case(workspace, session, statement_id)
        step = _TURN_OF_WRITER.get(case.row.status)
        if step is None:
            steps = workflow.open_steps(case.row.status, case.chain, case.trail.signed)
            step = steps[0] if steps else None
        if step is None:
            raise RuleViolation("due.nobody_waits")
        who = officers.identity(session, workspace.officer_id or 0, case.at)
        offer = offer_for(who, case.row, case.chain, case.trail, case.severity) if who else None
        if offer is not None and not offer.blocked and offer.step in SIGNATURES:
            raise RuleViolation("due.own_turn")
        last = queries.last_reminder(session, statement_id)
        if last is not None and last.at > case.at - REMINDER_GAP and last.step is step:
            rest = last.at + REMINDER_GAP - case.at
            raise RuleViolation(
                "due.reminded_lately",
                name=last.by_name,
                minutes=max(1, -(-int(rest.total_seconds()) // 60)),
            )
        session.add(
            Reminder(
                statement_id=statement_id,
                step=step,
                at=case.at,
                by_officer_id=workspace.officer_id,
                by_name=workspace.identity.name,
            )
        )
    log.info("reminded statement=%d step=%s", statement_id, step.value)


@reads
def last_reminder(workspace: Workspace, statement_id: int) -> ReminderRow | None:
    """Return the last reminder of a statement."""
    with workspace.reading() as session:
        row = queries.last_reminder(session, statement_id)
        return ReminderRow(row.by_name, row.at) if row else None


@reads
def cycle_times(workspace: Workspace, since: datetime | None = None) -> tuple[CycleTime, ...]:
    """Return how long each kind of signature took since then, in the order of the chain.

    Only figures of steps, never of officers. Without `since`: the last 90 days.
    """
    since = since or workspace.clock() - FIGURES_OVER
    with workspace.reading() as session:
        facts = queries.steps_of(session, queries.signed_since(session, since))
    return _figures(facts, since)


@reads
def cycle_of(workspace: Workspace, statement_id: int) -> tuple[CycleTime, ...]:
    """Return how long the signatures of one statement took."""
    with workspace.reading() as session:
        return _figures(queries.steps_of(session, [statement_id]), None)


def reminded(session: Session, statements: list[int], since: datetime) -> dict[int, ReminderRow]:
    """Return the newest reminder of each statement since then."""
    found = queries.reminders_since(session, statements, since) if statements else {}
    return {key: ReminderRow(row.by_name, row.at) for key, row in found.items()}


def _figures(facts: list[StepFacts], since: datetime | None) -> tuple[CycleTime, ...]:
    taken: dict[Step, list[Taken]] = {}
    by_statement: dict[int, list[StepFacts]] = {}
    for fact in facts:
        by_statement.setdefault(fact[0], []).append(fact)
    for steps in by_statement.values():
        for item, at in _lengths(steps):
            if since is None or at >= since:
                taken.setdefault(item.step, []).append(item)
    return tuple(cycle_time(step, taken[step]) for step in Step if step in taken)


def _lengths(steps: list[StepFacts]) -> list[tuple[Taken, datetime]]:
    """Return each signature with the time since its stage was entered.

    Signatures of one stage share its deadline, so the stage began with the last step before them.
    """
    found = []
    entered: datetime | None = None
    previous: StepFacts | None = None
    for fact in steps:
        _, step, at, due_at = fact
        same_stage = previous is not None and due_at is not None and previous[3] == due_at
        if previous is not None and not same_stage:
            entered = previous[2]
        if step in SIGNATURES and entered is not None:
            in_time = at <= due_at if due_at is not None else None
            found.append((Taken(step, at - entered, in_time), at))
        previous = fact
    return found
