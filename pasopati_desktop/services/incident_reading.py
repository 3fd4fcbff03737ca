"""What screens show of incidents: the register's rows and one incident's page."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from pasopati_desktop.domain import clocks
from pasopati_desktop.domain.clocks import ClockState, ResponseClock
from pasopati_desktop.domain.errors import RecordMissing
from pasopati_desktop.domain.guideline import Assessment, Category, Level, Severity
from pasopati_desktop.domain.incidents import (
    EntryKind,
    IncidentDraft,
    IncidentStatus,
    InformationClass,
)
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.services import guideline
from pasopati_desktop.services.workspace import Workspace, reads
from pasopati_desktop.storage import incidents as queries
from pasopati_desktop.storage.incidents import ClockFacts, IncidentFilter, Sort
from pasopati_desktop.storage.tables import Incident, NewsItem, Officer

MAX_ROWS = 500


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
    level_label: str
    """The level's name in the guideline version it was judged by."""
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
    kind: StatementKind
    title: str
    status: Status
    number: str | None
    version_number: int
    changed_at: datetime


@dataclass(frozen=True)
class LevelRow:
    old: Severity | None
    new: Severity
    reason: str
    assessment: Assessment | None
    changed_at: datetime
    changed_by: str


@dataclass(frozen=True)
class IncidentDetail:
    row: IncidentRow
    draft: IncidentDraft
    """The fields as they stand, ready for the editor."""
    version: int
    floor: Severity
    assessment: Assessment | None
    """The last one that was made; None if levels were decided without."""
    categories_number: int
    """Number of the version of the category list it was registered under."""
    recorded_at: datetime
    timeline: tuple[TimelineRow, ...]
    items: tuple[LinkedItem, ...]
    statements: tuple[LinkedStatement, ...]
    levels: tuple[LevelRow, ...]


@dataclass(frozen=True)
class ClockCount:
    """How the clocks of the open incidents stand."""

    open: int
    soon: int
    late: int

    @property
    def need_action(self) -> int:
        return self.soon + self.late


@dataclass(frozen=True)
class OpenClocks:
    rows: tuple[IncidentRow, ...]
    count: int
    nearest: IncidentRow | None


class _Guides:
    """Versions of the guideline, decoded once however many incidents were made under them."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._values: dict[int, Any] = {}

    def _value(self, version_id: int) -> Any:
        if version_id not in self._values:
            self._values[version_id] = guideline.at_version(self._session, version_id).value
        return self._values[version_id]

    def level(self, version_id: int, severity: Severity) -> Level:
        levels: tuple[Level, ...] = self._value(version_id)
        return next(level for level in levels if level.severity == severity)

    def category_label(self, version_id: int, code: str) -> str:
        categories: tuple[Category, ...] = self._value(version_id)
        return next((item.label for item in categories if item.code == code), code)

    def clock(self, facts: ClockFacts) -> ResponseClock:
        minutes = self.level(facts.levels_version_id, facts.severity).first_statement_minutes
        return clocks.first_statement(facts.detected_at, minutes, facts.stated_at)


@reads
def list_rows(
    workspace: Workspace,
    wanted: IncidentFilter = IncidentFilter(),  # noqa: B008 - frozen and empty
    limit: int = MAX_ROWS,
) -> list[IncidentRow]:
    """Return the first rows of the register, the incident changed last first."""
    return rows(workspace, order(workspace, wanted)[:limit])


@reads
def order(
    workspace: Workspace,
    wanted: IncidentFilter = IncidentFilter(),  # noqa: B008 - frozen and empty
    sort: Sort = Sort.CHANGED,
    *,
    descending: bool = True,
) -> list[int]:
    """Return the ids of the register in order; `rows` reads the part that is looked at.

    By clock: running ones by their deadline, then those whose statement is out.
    """
    with workspace.reading() as session:
        if sort is not Sort.CLOCK:
            return queries.ids(session, wanted, sort, descending=descending)
        guides = _Guides(session)
        keyed = []
        for facts in queries.clock_facts(session, wanted):
            clock = guides.clock(facts)
            keyed.append((clock.done_at is not None, clock.due_at, facts.id))
        return [item[-1] for item in sorted(keyed, reverse=descending)]


@reads
def rows(workspace: Workspace, ids: Sequence[int]) -> list[IncidentRow]:
    """Return at most 500 rows of `ids`, in that order; what is gone meanwhile is left out."""
    wanted = list(ids[:MAX_ROWS])
    if not wanted:
        return []
    with workspace.reading() as session:
        guides = _Guides(session)
        stated = queries.stated_at(session, wanted)
        found = {
            incident.id: _row(guides, incident, owner, stated.get(incident.id))
            for incident, owner in queries.by_ids(session, wanted)
        }
    return [found[incident_id] for incident_id in wanted if incident_id in found]


@reads
def counts(workspace: Workspace) -> dict[IncidentStatus, int]:
    with workspace.reading() as session:
        return queries.counts_by_status(session)


@reads
def clock_count(workspace: Workspace) -> ClockCount:
    """Return how many clocks of open incidents run out soon or are late: the navigation's count."""
    now = workspace.clock()
    with workspace.reading() as session:
        guides = _Guides(session)
        facts = queries.clock_facts(session, IncidentFilter(status=IncidentStatus.OPEN))
        states = [guides.clock(each).state(now) for each in facts]
    return ClockCount(len(states), states.count(ClockState.SOON), states.count(ClockState.LATE))


@reads
def open_clocks(workspace: Workspace, limit: int) -> OpenClocks:
    """Return the clocks of open incidents that still wait for their first statement.

    Only `limit` rows are read whole, those with the earliest deadline, and the one nearest to its
    own: a clock that can still be met comes before one that was lost long ago.
    """
    now = workspace.clock()
    with workspace.reading() as session:
        guides = _Guides(session)
        facts = queries.clock_facts(session, IncidentFilter(status=IncidentStatus.OPEN))
        running = [(guides.clock(each).due_at, each) for each in facts if not each.stated_at]
    if not running or not limit:
        return OpenClocks((), len(running), None)
    running.sort(key=lambda pair: (pair[0], pair[1].id))
    nearest = min(running, key=lambda pair: (abs(pair[0] - now), -pair[1].severity))[1].id
    shown = [each.id for _, each in running[:limit]]
    found = rows(workspace, [*shown, nearest])
    return OpenClocks(tuple(found[:-1]), len(running), found[-1])


@reads
def news(workspace: Workspace, items: Sequence[int]) -> list[LinkedItem]:
    """Return news items by id, the newest first: what an incident is about to be made of."""
    with workspace.reading() as session:
        found = (session.get(NewsItem, item_id) for item_id in dict.fromkeys(items[:MAX_ROWS]))
        made = [_linked(item) for item in found if item is not None]
    return sorted(made, key=lambda item: item.id, reverse=True)


def _linked(item: NewsItem) -> LinkedItem:
    return LinkedItem(item.id, item.outlet, item.title, item.url, item.published_at)


def _row(
    guides: _Guides, incident: Incident, owner: str | None, stated_at: datetime | None
) -> IncidentRow:
    level = guides.level(incident.levels_version_id, incident.severity)
    return IncidentRow(
        id=incident.id,
        number=incident.number,
        title=incident.title,
        place=incident.place,
        category=incident.category,
        category_label=guides.category_label(incident.categories_version_id, incident.category),
        severity=incident.severity,
        level_label=level.label,
        status=incident.status,
        information_class=incident.information_class,
        owner=owner or "",
        detected_at=incident.detected_at,
        changed_at=incident.changed_at,
        clock=clocks.first_statement(
            incident.detected_at, level.first_statement_minutes, stated_at
        ),
    )


def _assessment(body: dict[str, Any] | None) -> Assessment | None:
    return None if body is None else Assessment(body["scores"], frozenset(body["flags"]))


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
        levels = queries.level_changes(session, incident_id)
        judged = [item.assessment for item in levels if item.assessment is not None]
        stated = queries.stated_at(session, [incident_id])
        categories = guideline.at_version(session, incident.categories_version_id)
        corrected = {entry.corrects_id: entry.id for entry, _ in entries if entry.corrects_id}
        return IncidentDetail(
            row=_row(
                _Guides(session),
                incident,
                names.get(incident.owner_id or 0),
                stated.get(incident_id),
            ),
            draft=_draft(incident),
            version=incident.version,
            floor=incident.floor,
            assessment=_assessment(judged[-1] if judged else None),
            categories_number=categories.number,
            recorded_at=incident.recorded_at,
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
            items=tuple(_linked(item) for item in queries.items(session, incident_id)),
            statements=tuple(
                LinkedStatement(
                    item.id,
                    item.kind,
                    item.title,
                    item.status,
                    item.number,
                    item.version_number,
                    item.changed_at,
                )
                for item in queries.statements_of(session, incident_id)
            ),
            levels=tuple(
                LevelRow(
                    item.old,
                    item.new,
                    item.reason,
                    _assessment(item.assessment),
                    item.changed_at,
                    names.get(item.changed_by or 0, ""),
                )
                for item in levels
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
