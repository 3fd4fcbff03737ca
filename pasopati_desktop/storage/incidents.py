"""Queries about incidents."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, NamedTuple

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


class Sort(StrEnum):
    """What the register may be ordered by."""

    SEVERITY = "severity"
    TITLE = "title"
    CATEGORY = "category"
    CLOCK = "clock"
    OWNER = "owner"
    CHANGED = "changed"


class ClockFacts(NamedTuple):
    """What the clock of the first statement is computed from."""

    id: int
    detected_at: datetime
    severity: Severity
    levels_version_id: int
    stated_at: datetime | None
    """When the first statement was approved."""


def _conditions(query: Select[Any], wanted: IncidentFilter) -> Select[Any]:
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


def ids(session: Session, wanted: IncidentFilter, sort: Sort, *, descending: bool) -> list[int]:
    """Return the register's order, whole: some 80 kB for 10,000 incidents.

    `Sort.CLOCK` is not known here: it needs the guideline (see `clock_facts`).
    """
    keys: dict[Sort, Any] = {
        Sort.SEVERITY: Incident.severity,
        Sort.TITLE: func.lower(Incident.title),
        Sort.CATEGORY: Incident.category,
        Sort.OWNER: func.lower(func.coalesce(Officer.name, "")),
        Sort.CHANGED: Incident.changed_at,
    }
    query = _conditions(select(Incident.id), wanted)
    if sort is Sort.OWNER:
        query = query.join(Officer, Officer.id == Incident.owner_id, isouter=True)
    key = keys[sort]
    order = (key.desc(), Incident.id.desc()) if descending else (key, Incident.id)
    return list(session.execute(query.order_by(*order)).scalars())


def clock_facts(session: Session, wanted: IncidentFilter) -> list[ClockFacts]:
    """Return what is needed to tell every clock of the filter, without reading whole rows."""
    first = (
        select(Statement.incident_id, func.min(Statement.approved_at).label("stated_at"))
        .where(Statement.approved_at.is_not(None))
        .group_by(Statement.incident_id)
        .subquery()
    )
    query = select(
        Incident.id,
        Incident.detected_at,
        Incident.severity,
        Incident.levels_version_id,
        first.c.stated_at,
    ).join(first, first.c.incident_id == Incident.id, isouter=True)
    return [ClockFacts(*row) for row in session.execute(_conditions(query, wanted))]


def by_ids(session: Session, wanted: Sequence[int]) -> list[tuple[Incident, str | None]]:
    """Return the incidents of `wanted` that are there, with their owners, in no order."""
    query = (
        select(Incident, Officer.name)
        .join(Officer, Officer.id == Incident.owner_id, isouter=True)
        .where(Incident.id.in_(wanted))
    )
    return [(entry, name) for entry, name in session.execute(query)]


def stated_at(session: Session, wanted: Sequence[int]) -> dict[int, datetime]:
    """Return when the first statement about each incident was approved, where one was."""
    query = (
        select(Statement.incident_id, func.min(Statement.approved_at))
        .where(Statement.incident_id.in_(wanted), Statement.approved_at.is_not(None))
        .group_by(Statement.incident_id)
    )
    return {
        incident_id: at
        for incident_id, at in session.execute(query)
        if incident_id is not None and at is not None
    }


def counts_by_status(session: Session) -> dict[IncidentStatus, int]:
    rows = session.execute(select(Incident.status, func.count()).group_by(Incident.status))
    found = dict.fromkeys(IncidentStatus, 0)
    for status, number in rows:
        found[status] = number
    return found


def timeline(session: Session, incident_id: int) -> list[tuple[TimelineEntry, str | None]]:
    """Return the entries, the latest event first; of equal times the later recorded first."""
    query = (
        select(TimelineEntry, Officer.name)
        .join(Officer, Officer.id == TimelineEntry.recorded_by, isouter=True)
        .where(TimelineEntry.incident_id == incident_id)
        .order_by(TimelineEntry.happened_at.desc(), TimelineEntry.id.desc())
    )
    return [(entry, name) for entry, name in session.execute(query)]


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


def statements_of(session: Session, incident_id: int) -> list[Statement]:
    return list(
        session.execute(
            select(Statement).where(Statement.incident_id == incident_id).order_by(Statement.id)
        ).scalars()
    )


def has_item(session: Session, incident_id: int, item_id: int) -> bool:
    return session.get(IncidentItem, (incident_id, item_id)) is not None
