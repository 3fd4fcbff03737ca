"""Queries about who received a statement."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from pasopati_desktop.domain.errors import RecordMissing
from pasopati_desktop.storage.tables import Distribution


def get(session: Session, line_id: int) -> Distribution:
    """Return one line, kept from other writers until the end.

    Raises:
        RecordMissing: `statement.recipient_missing`.
    """
    row = session.execute(
        select(Distribution).where(Distribution.id == line_id).with_for_update()
    ).scalar_one_or_none()
    if row is None:
        raise RecordMissing("statement.recipient_missing", id=line_id)
    return row


def of(session: Session, statement_id: int) -> list[Distribution]:
    """Return the recipients as they were written down; the publication itself is the first."""
    return list(
        session.execute(
            select(Distribution)
            .where(Distribution.statement_id == statement_id)
            .order_by(Distribution.id)
        ).scalars()
    )


def count(session: Session, statement_id: int) -> int:
    return (
        session.scalar(
            select(func.count())
            .select_from(Distribution)
            .where(Distribution.statement_id == statement_id)
        )
        or 0
    )


def untold(session: Session, statement_id: int) -> int:
    """Return how many recipients nobody has told yet."""
    return (
        session.scalar(
            select(func.count())
            .select_from(Distribution)
            .where(Distribution.statement_id == statement_id, Distribution.told_at.is_(None))
        )
        or 0
    )
