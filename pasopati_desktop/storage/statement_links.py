"""Queries about the chain of a text and its corrections, and about days of review that came."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.storage.tables import Statement

MAX_LINKS = 50
"""Corrections of one text, far beyond what happens; a damaged chain must not run for ever."""

_OPEN = frozenset(
    {
        Status.DRAFT,
        Status.VERIFYING,
        Status.REVIEW,
        Status.APPROVAL,
        Status.RETURNED,
    }
)
HOLDS = (Status.APPROVED, Status.PUBLISHED)
"""What is in force, and may have to be looked at again."""


_TOOK_ITS_PLACE = (
    Status.APPROVED,
    Status.PUBLISHED,
    Status.ARCHIVED,
    Status.CORRECTED,
    Status.WITHDRAWN,
)
"""What became of a correction that was approved, but for being made void before it went out."""


@dataclass(frozen=True)
class Links:
    """The texts before and after one, the oldest first."""

    before: tuple[Statement, ...]
    after: tuple[Statement, ...]


def open_successor(session: Session, statement_id: int) -> Statement | None:
    """Return the correction that is in the making, if there is one."""
    return session.execute(
        select(Statement)
        .where(Statement.corrects_id == statement_id, Statement.status.in_(_OPEN))
        .order_by(Statement.id)
        .limit(1)
    ).scalar_one_or_none()


def awaits_correction(session: Session, row: Statement) -> bool:
    """Tell whether the text was corrected by nothing but what was made void since."""
    if row.status is not Status.CORRECTED:
        return False
    standing = select(Statement.id).where(
        Statement.corrects_id == row.id, Statement.status.in_(_TOOK_ITS_PLACE)
    )
    return session.execute(standing.limit(1)).first() is None


def links_of(session: Session, row: Statement) -> Links:
    """Return what the text corrects, back to the first one, and what corrects it."""
    before: list[Statement] = []
    seen = {row.id}
    current = row
    while current.corrects_id is not None and len(before) < MAX_LINKS:
        found = session.get(Statement, current.corrects_id)
        if found is None or found.id in seen:
            break
        before.insert(0, found)
        seen.add(found.id)
        current = found
    after: list[Statement] = []
    wanted = [row.id]
    while wanted and len(after) < MAX_LINKS:
        found_rows = [
            item
            for item in session.execute(
                select(Statement).where(Statement.corrects_id.in_(wanted)).order_by(Statement.id)
            ).scalars()
            if item.id not in seen
        ]
        after += found_rows
        seen |= {item.id for item in found_rows}
        wanted = [item.id for item in found_rows]
    return Links(tuple(before), tuple(after))


def to_review(session: Session, day: date, limit: int = 200) -> list[Statement]:
    """Return the texts that hold and whose day of review has come, the longest waiting first."""
    return list(
        session.execute(
            select(Statement)
            .where(
                Statement.status.in_(HOLDS),
                Statement.review_on.is_not(None),
                Statement.review_on <= day,
            )
            .order_by(Statement.review_on, Statement.id)
            .limit(limit)
        ).scalars()
    )
