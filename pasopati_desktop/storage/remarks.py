"""Queries about remarks on statements."""

from typing import NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from pasopati_desktop.domain.errors import RecordMissing
from pasopati_desktop.domain.remarks import RemarkKind, RemarkState
from pasopati_desktop.storage.tables import Officer, Remark, StatementStep


class Told(NamedTuple):
    """A remark with what other tables know about it."""

    remark: Remark
    step: StatementStep | None
    """The return or rejection it belongs to."""
    closed_by: str


def listed(session: Session, statement_id: int) -> list[Told]:
    """Return the remarks and replies of a statement, oldest first."""
    rows = session.execute(
        select(Remark, StatementStep, Officer.name)
        .outerjoin(StatementStep, StatementStep.id == Remark.step_id)
        .outerjoin(Officer, Officer.id == Remark.closed_by)
        .where(Remark.statement_id == statement_id)
        .order_by(Remark.id)
    )
    return [Told(row[0], row[1], row[2] or "") for row in rows]


def get(session: Session, remark_id: int) -> Remark:
    """Return the remark as it is now.

    Raises:
        RecordMissing: `remark.missing`.
    """
    row = session.get(Remark, remark_id, populate_existing=True)
    if row is None:
        raise RecordMissing("remark.missing", id=remark_id)
    return row


def count(session: Session, statement_id: int) -> int:
    query = select(func.count()).select_from(Remark).where(Remark.statement_id == statement_id)
    return session.execute(query).scalar_one()


def open_count(session: Session, statement_id: int) -> dict[RemarkKind, int]:
    """Return how many remarks of each kind wait for an answer; replies do not count."""
    rows = session.execute(
        select(Remark.kind, func.count())
        .where(
            Remark.statement_id == statement_id,
            Remark.state == RemarkState.OPEN,
            Remark.parent_id.is_(None),
        )
        .group_by(Remark.kind)
    )
    return {row[0]: row[1] for row in rows}
