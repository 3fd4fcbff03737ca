"""Queries about words that were given outside the program."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from pasopati_desktop.domain.errors import RecordMissing
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.storage.tables import OffSystemApproval, Statement

_SIGNED = (Status.VERIFYING, Status.REVIEW, Status.APPROVAL, Status.APPROVED)
_ENDED = (Status.REJECTED, Status.WITHDRAWN, Status.CORRECTED, Status.VOIDED)


def locked(session: Session, word_id: int) -> OffSystemApproval:
    """Return a word as it is now, and keep other writers away from it until the end.

    Raises:
        RecordMissing: `off_system.missing`.
    """
    row = session.get(OffSystemApproval, word_id, with_for_update=True, populate_existing=True)
    if row is None:
        raise RecordMissing("off_system.missing", id=word_id)
    return row


def of_statement(session: Session, statement_id: int) -> list[OffSystemApproval]:
    """Return the words about a statement, the newest first."""
    return list(
        session.execute(
            select(OffSystemApproval)
            .where(OffSystemApproval.statement_id == statement_id)
            .order_by(OffSystemApproval.id.desc())
        ).scalars()
    )


def disputed_words(session: Session, statements: Iterable[int] | None = None) -> frozenset[int]:
    """Return the ids of the words that their officers dispute, of these statements or of all.

    Who took a dispute back has confirmed the word.
    """
    query = select(OffSystemApproval.id).where(
        OffSystemApproval.disputed_at.is_not(None), OffSystemApproval.confirmed_at.is_(None)
    )
    if statements is not None:
        query = query.where(OffSystemApproval.statement_id.in_(list(statements)))
    return frozenset(session.execute(query).scalars())


def unwitnessed(session: Session) -> list[tuple[OffSystemApproval, Statement]]:
    """Return the words that wait for a witness and are still about the text as it stands."""
    rows = session.execute(
        select(OffSystemApproval, Statement)
        .join(Statement, Statement.id == OffSystemApproval.statement_id)
        .where(
            OffSystemApproval.witnessed_at.is_(None),
            OffSystemApproval.cancelled_at.is_(None),
            OffSystemApproval.version_number == Statement.version_number,
            Statement.status.in_(_SIGNED),
        )
        .order_by(OffSystemApproval.id)
    )
    return [(row[0], row[1]) for row in rows]


def unconfirmed(session: Session, officer_id: int) -> list[tuple[OffSystemApproval, Statement]]:
    """Return what was entered in the officer's name and not confirmed or disputed yet."""
    rows = session.execute(
        select(OffSystemApproval, Statement)
        .join(Statement, Statement.id == OffSystemApproval.statement_id)
        .where(
            OffSystemApproval.officer_id == officer_id,
            OffSystemApproval.witnessed_at.is_not(None),
            OffSystemApproval.confirmed_at.is_(None),
            OffSystemApproval.disputed_at.is_(None),
        )
        .order_by(OffSystemApproval.id)
    )
    return [(row[0], row[1]) for row in rows]


def disputed(session: Session) -> list[tuple[OffSystemApproval, Statement]]:
    """Return the disputed words about statements that have not ended."""
    rows = session.execute(
        select(OffSystemApproval, Statement)
        .join(Statement, Statement.id == OffSystemApproval.statement_id)
        .where(
            OffSystemApproval.disputed_at.is_not(None),
            OffSystemApproval.confirmed_at.is_(None),
            Statement.status.not_in(_ENDED),
        )
        .order_by(OffSystemApproval.disputed_at.desc())
    )
    return [(row[0], row[1]) for row in rows]
