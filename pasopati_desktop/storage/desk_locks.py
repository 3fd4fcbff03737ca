"""Queries about who writes or reviews a statement just now."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from pasopati_desktop.domain.desk_locks import EXPIRES_AFTER
from pasopati_desktop.storage.tables import DeskLock, LockTakeover


def get(session: Session, statement_id: int, slot: str) -> DeskLock | None:
    """Return the lock, live or not, and keep it from changing until the end of the transaction.

    `slot`: see `domain.desk_locks.slot_of`.
    """
    return session.get(DeskLock, (statement_id, slot), with_for_update=True, populate_existing=True)


def live(session: Session, statements: Iterable[int], now: datetime) -> list[DeskLock]:
    """Return the locks that were refreshed lately."""
    wanted = list(statements)
    if not wanted:
        return []
    return list(
        session.execute(
            select(DeskLock)
            .where(DeskLock.statement_id.in_(wanted), DeskLock.refreshed_at > now - EXPIRES_AFTER)
            .order_by(DeskLock.since, DeskLock.officer_id)
        ).scalars()
    )


def takeovers(session: Session, statement_id: int) -> list[LockTakeover]:
    """Return every takeover, the newest first."""
    return list(
        session.execute(
            select(LockTakeover)
            .where(LockTakeover.statement_id == statement_id)
            .order_by(LockTakeover.id.desc())
        ).scalars()
    )
