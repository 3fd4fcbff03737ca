"""Queries about issues and the items they are made of."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from pasopati_desktop.domain.issues import IssueStatus
from pasopati_desktop.storage.tables import Issue, IssueItem


def with_counts(session: Session, *, running: bool) -> list[tuple[Issue, int]]:
    """Return issues and how many items each has, newest first; `running` leaves out closed ones."""
    counted = (
        select(IssueItem.issue_id, func.count().label("size"))
        .group_by(IssueItem.issue_id)
        .subquery()
    )
    statement = (
        select(Issue, func.coalesce(counted.c.size, 0))
        .outerjoin(counted, counted.c.issue_id == Issue.id)
        .order_by(Issue.created_at.desc(), Issue.id.desc())
    )
    if running:
        statement = statement.where(Issue.status != IssueStatus.CLOSED.value)
    return [(row[0], row[1]) for row in session.execute(statement)]


def linked(session: Session, issue_id: int) -> set[int]:
    """Return the ids of an issue's items."""
    return set(
        session.execute(select(IssueItem.item_id).where(IssueItem.issue_id == issue_id)).scalars()
    )
