"""Queries of the first screen: few rows, each found by an index."""

from collections.abc import Iterable

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from pasopati_desktop.domain.news import Triage
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.storage.tables import (
    NewsItem,
    Officer,
    SourceState,
    Statement,
    StatementVersion,
)

IN_WORK = (Status.DRAFT, Status.RETURNED, Status.VERIFYING, Status.REVIEW, Status.APPROVAL)
"""A statement somebody still works on."""


def to_answer(session: Session, limit: int) -> list[NewsItem]:
    """Return the newest items marked *perlu respons*."""
    return list(
        session.execute(
            select(NewsItem)
            .where(NewsItem.triage == Triage.RESPOND)
            .order_by(NewsItem.id.desc())
            .limit(limit)
        ).scalars()
    )


def to_answer_count(session: Session) -> int:
    counted = select(func.count()).select_from(NewsItem).where(NewsItem.triage == Triage.RESPOND)
    return session.scalar(counted) or 0


def authors(session: Session, statements: Iterable[int]) -> dict[int, str]:
    """Return who wrote the newest version of each statement."""
    query = (
        select(StatementVersion.statement_id, Officer.name)
        .join(Statement, Statement.id == StatementVersion.statement_id)
        .join(Officer, Officer.id == StatementVersion.author_id)
        .where(
            StatementVersion.statement_id.in_(list(statements)),
            StatementVersion.number == Statement.version_number,
        )
    )
    return {row[0]: row[1] for row in session.execute(query)}


def in_work(session: Session, incident_id: int) -> Statement | None:
    """Return the statement about an incident that was worked on last, if none is out yet."""
    return session.execute(
        select(Statement)
        .where(Statement.incident_id == incident_id, Statement.status.in_(IN_WORK))
        .order_by(Statement.changed_at.desc(), Statement.id.desc())
        .limit(1)
    ).scalar_one_or_none()


def gaps(session: Session, sources: Iterable[int]) -> dict[int, int]:
    """Return the usual seconds between two items of each source, where they are known."""
    query = select(SourceState.source_id, SourceState.gap_seconds).where(
        SourceState.source_id.in_(list(sources)), SourceState.gap_seconds.is_not(None)
    )
    return {source: gap for source, gap in session.execute(query) if gap is not None}
