"""Queries about sources and what polling last saw of them."""

from datetime import datetime, timedelta

from sqlalchemy import Select, func, or_, select
from sqlalchemy.orm import Session

from pasopati_desktop.storage.tables import Source, SourceState

_IMPOSSIBLE_WAIT = timedelta(hours=26)


def with_state(session: Session) -> list[tuple[Source, SourceState | None]]:
    """Return all sources by group and name, each with its state if it was ever polled."""
    statement = (
        select(Source, SourceState)
        .outerjoin(SourceState, SourceState.source_id == Source.id)
        .order_by(Source.group, func.lower(Source.name), Source.id)
    )
    return [(row[0], row[1]) for row in session.execute(statement)]


def due(at: datetime) -> Select[Source, SourceState]:
    """Select what is switched on and whose time has come.

    A clock set back must not silence a source for months, so a due time further away than the
    longest possible wait counts as come.
    """
    return (
        select(Source, SourceState)
        .outerjoin(SourceState, SourceState.source_id == Source.id)
        .where(Source.enabled)
        .where(
            or_(
                SourceState.next_at.is_(None),
                SourceState.next_at <= at,
                SourceState.next_at > at + _IMPOSSIBLE_WAIT,
            )
        )
        .order_by(SourceState.next_at, Source.id)
    )


def urls(session: Session) -> set[str]:
    return set(session.execute(select(Source.url)).scalars())


def by_url(session: Session, url: str) -> Source | None:
    return session.execute(select(Source).where(Source.url == url)).scalar_one_or_none()


def state_of(session: Session, source_id: int) -> SourceState:
    """Return the state row of a source, made if it was never polled."""
    row = session.get(SourceState, source_id)
    if row is None:
        row = SourceState(source_id=source_id, error_code="", failures=0, items_seen=0)
        session.add(row)
    return row
