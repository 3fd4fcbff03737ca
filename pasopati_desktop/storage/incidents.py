"""Queries about incidents."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, func, or_, select
from sqlalchemy.orm import Session

from pasopati_desktop.domain.guideline import Severity
from pasopati_desktop.domain.incidents import IncidentStatus
from pasopati_desktop.storage.tables import (
    Incident,
    IncidentItem,
    LevelChange,
    NewsItem,
    Officer,
    Statement,
    TimelineEntry,
)


@dataclass(frozen=True)
class IncidentFilter:
    """What the register shows; None and blank mean all."""

    status: IncidentStatus | None = None
    severity: Severity | None = None
    category: str = ""
    words: str = ""


def _filtered(wanted: IncidentFilter) -> Select[Incident, str | None]:
    query = select(Incident, Officer.name).join(
        Officer, Officer.id == Incident.owner_id, isouter=True
    )
    if wanted.status is not None:
        query = query.where(Incident.status == wanted.status)
    if wanted.severity is not None:
        query = query.where(Incident.severity == wanted.severity)
    if wanted.category:
        query = query.where(Incident.category == wanted.category)
    for word in wanted.words.split()[:8]:
        pattern = "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
        query = query.where(
            or_(
                Incident.title.ilike(pattern, escape="\\"),
                Incident.number.ilike(pattern, escape="\\"),
                Incident.place.ilike(pattern, escape="\\"),
            )
        )
    return query


def page(
    session: Session, wanted: IncidentFilter, limit: int, offset: int
) -> list[tuple[Incident, str | None]]:
    """Return the register's rows, the one changed last first."""
    query = _filtered(wanted).order_by(Incident.changed_at.desc(), Incident.id.desc())
    return [tuple(row) for row in session.execute(query.limit(limit).offset(offset))]


def count(session: Session, wanted: IncidentFilter) -> int:
    return session.scalar(select(func.count()).select_from(_filtered(wanted).subquery())) or 0


def counts_by_status(session: Session) -> dict[IncidentStatus, int]:
    rows = session.execute(select(Incident.status, func.count()).group_by(Incident.status))
    found = dict.fromkeys(IncidentStatus, 0)
    found.update(dict(tuple(row) for row in rows))
    return found


def timeline(session: Session, incident_id: int) -> list[tuple[TimelineEntry, str | None]]:
    """Return the entries, the latest event first; of equal times the later recorded first."""
    query = (
        select(TimelineEntry, Officer.name)
        .join(Officer, Officer.id == TimelineEntry.recorded_by, isouter=True)
        .where(TimelineEntry.incident_id == incident_id)
        .order_by(TimelineEntry.happened_at.desc(), TimelineEntry.id.desc())
    )
    return [tuple(row) for row in session.execute(query)]


def items(session: Session, incident_id: int) -> list[NewsItem]:
    return list(
        session.execute(
            select(NewsItem)
            .join(IncidentItem, IncidentItem.item_id == NewsItem.id)
            .where(IncidentItem.incident_id == incident_id)
            .order_by(NewsItem.id.desc())
        ).scalars()
    )


def level_changes(session: Session, incident_id: int) -> list[LevelChange]:
    return list(
        session.execute(
            select(LevelChange)
            .where(LevelChange.incident_id == incident_id)
            .order_by(LevelChange.id)
        ).scalars()
    )


def first_statement_at(session: Session, incident_id: int) -> datetime | None:
    """Return when the first statement about the incident was approved."""
    return session.scalar(
        select(func.min(Statement.approved_at)).where(Statement.incident_id == incident_id)
    )


def statements_of(session: Session, incident_id: int) -> list[Statement]:
    return list(
        session.execute(
            select(Statement).where(Statement.incident_id == incident_id).order_by(Statement.id)
        ).scalars()
    )


def has_item(session: Session, incident_id: int, item_id: int) -> bool:
    return session.get(IncidentItem, (incident_id, item_id)) is not None
