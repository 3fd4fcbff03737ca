"""Queries about how long steps take, and who was reminded."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from pasopati_desktop.domain.workflow import Step
from pasopati_desktop.storage.tables import Reminder, StatementStep

StepFacts = tuple[int, Step, datetime, datetime | None]
"""Statement, step, when it was taken, when it was due."""


def steps_of(session: Session, statements: Iterable[int]) -> list[StepFacts]:
    """Return every step of the statements, in the order they were taken."""
    rows = session.execute(
        select(
            StatementStep.statement_id, StatementStep.step, StatementStep.at, StatementStep.due_at
        )
        .where(StatementStep.statement_id.in_(list(statements)))
        .order_by(StatementStep.statement_id, StatementStep.id)
    )
    return [(row[0], row[1], row[2], row[3]) for row in rows]


def signed_since(session: Session, since: datetime) -> list[int]:
    """Return the statements with a step since then."""
    return list(
        session.execute(
            select(StatementStep.statement_id).where(StatementStep.at >= since).distinct()
        ).scalars()
    )


def last_reminder(session: Session, statement_id: int) -> Reminder | None:
    return session.execute(
        select(Reminder)
        .where(Reminder.statement_id == statement_id)
        .order_by(Reminder.id.desc())
        .limit(1)
    ).scalar_one_or_none()


def reminders_since(
    session: Session, statements: Iterable[int], since: datetime
) -> dict[int, Reminder]:
    """Return the newest reminder of each statement since then."""
    rows = session.execute(
        select(Reminder)
        .where(Reminder.statement_id.in_(list(statements)), Reminder.at >= since)
        .order_by(Reminder.id)
    ).scalars()
    return {row.statement_id: row for row in rows}
