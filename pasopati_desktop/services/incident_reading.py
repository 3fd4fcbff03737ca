"""What screens show of incidents: the register's rows and one incident's page."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from pasopati_desktop.domain import clocks
from pasopati_desktop.domain.clocks import ResponseClock
from pasopati_desktop.domain.errors import RecordMissing
from pasopati_desktop.domain.guideline import Severity
from pasopati_desktop.domain.incidents import (
    EntryKind,
    IncidentDraft,
    IncidentStatus,
    InformationClass,
)
from pasopati_desktop.domain.statements import Status
from pasopati_desktop.services import guideline
from pasopati_desktop.services.workspace import Workspace, reads
from pasopati_desktop.storage import incidents as queries
from pasopati_desktop.storage.incidents import IncidentFilter
from pasopati_desktop.storage.tables import Incident, Officer


@dataclass(frozen=True)
class IncidentRow:
    """A line of the register."""

    id: int
    number: str
    title: str
    place: str
    category: str
    category_label: str
    severity: Severity
    status: IncidentStatus
    information_class: InformationClass
    owner: str
    detected_at: datetime
    changed_at: datetime
    clock: ResponseClock
    """Until the first approved statement."""


@dataclass(frozen=True)
class TimelineRow:
    id: int
    happened_at: datetime
    recorded_at: datetime
    recorded_by: str
    kind: EntryKind
    text: str
    pinned: bool
    corrects_id: int | None
    corrected_by_id: int | None


@dataclass(frozen=True)
class LinkedItem:
    id: int
    outlet: str
    title: str
    url: str
    published_at: datetime


@dataclass(frozen=True)
class LinkedStatement:
    id: int
    title: str
    status: Status
    number: str | None


@dataclass(frozen=True)
class LevelRow:
    old: Severity | None
    new: Severity
    reason: str
    changed_at: datetime
    changed_by: str


@dataclass(frozen=True)
class IncidentDetail:
    row: IncidentRow
    draft: IncidentDraft
    """The fields as they stand, ready for the editor."""
    version: int
    categories_version: int
    timeline: tuple[TimelineRow, ...]
    items: tuple[LinkedItem, ...]
    statements: tuple[LinkedStatement, ...]
    levels: tuple[LevelRow, ...]


@reads
def list_rows(
    workspace: Workspace,
    wanted: IncidentFilter = IncidentFilter(),  # noqa: B008 - frozen and empty
    limit: int = 500,
    offset: int = 0,
) -> list[IncidentRow]:
    """Return the register, the incident changed last first."""
    with workspace.reading() as session:
        return [
            _row(session, incident, owner)
            for incident, owner in queries.page(session, wanted, limit, offset)
        ]


@reads
def counts(workspace: Workspace) -> dict[IncidentStatus, int]:
    with workspace.reading() as session:
        return queries.counts_by_status(session)


def _row(session: Session, incident: Incident, owner: str | None) -> IncidentRow:
    categories = guideline.at_version(session, incident.categories_version_id).value
    levels = guideline.at_version(session, incident.levels_version_id).value
    minutes = next(
        level.first_statement_minutes for level in levels if level.severity == incident.severity
    )
    label = next((item.label for item in categories if item.code == incident.category), "")
    return IncidentRow(
        id=incident.id,
        number=incident.number,
        title=incident.title,
        place=incident.place,
        category=incident.category,
        category_label=label or incident.category,
        severity=incident.severity,
        status=incident.status,
        information_class=incident.information_class,
        owner=owner or "",
        detected_at=incident.detected_at,
        changed_at=incident.changed_at,
        clock=clocks.first_statement(
            incident.detected_at, minutes, queries.first_statement_at(session, incident.id)
        ),
    )


@reads
def detail(workspace: Workspace, incident_id: int) -> IncidentDetail:
    """Return all that the incident's page shows.

    Raises:
        RecordMissing: there is no such incident.
    """
    with workspace.reading() as session:
        incident = get(session, incident_id)
        names = {row.id: row.name for row in session.execute(select(Officer)).scalars()}
        entries = queries.timeline(session, incident_id)
        corrected = {entry.corrects_id: entry.id for entry, _ in entries if entry.corrects_id}
        return IncidentDetail(
            row=_row(session, incident, names.get(incident.owner_id or 0)),
            draft=_draft(incident),
            version=incident.version,
            categories_version=incident.categories_version_id,
            timeline=tuple(
                TimelineRow(
                    entry.id,
                    entry.happened_at,
                    entry.recorded_at,
                    name or "",
                    entry.kind,
                    entry.text,
                    entry.pinned,
                    entry.corrects_id,
                    corrected.get(entry.id),
                )
                for entry, name in entries
            ),
            items=tuple(
                LinkedItem(item.id, item.outlet, item.title, item.url, item.published_at)
                for item in queries.items(session, incident_id)
            ),
            statements=tuple(
                LinkedStatement(item.id, item.title, item.status, item.number)
                for item in queries.statements_of(session, incident_id)
            ),
            levels=tuple(
                LevelRow(
                    item.old,
                    item.new,
                    item.reason,
                    item.changed_at,
                    names.get(item.changed_by or 0, ""),
                )
                for item in queries.level_changes(session, incident_id)
            ),
        )


def _draft(incident: Incident) -> IncidentDraft:
    return IncidentDraft(
        title=incident.title,
        category=incident.category,
        severity=incident.severity,
        detected_at=incident.detected_at,
        occurred_at=incident.occurred_at,
        reported_at=incident.reported_at,
        place=incident.place,
        source=incident.source,
        description=incident.description,
        subtype=incident.subtype,
        owner_id=incident.owner_id,
        information_class=incident.information_class,
    )


def get(session: Session, incident_id: int) -> Incident:
    incident = session.get(Incident, incident_id)
    if incident is None:
        raise RecordMissing("incident.missing", id=incident_id)
    return incident
