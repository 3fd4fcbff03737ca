"""Incidents: register, edit, raise and lower the level, keep the timeline, link the news."""

import logging
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from pasopati_desktop.domain import incidents as rules
from pasopati_desktop.domain.errors import (
    Conflict,
    InvalidInput,
    RecordMissing,
    RuleViolation,
)
from pasopati_desktop.domain.guideline import Assessment, DocumentKind, Severity, floor_of
from pasopati_desktop.domain.incidents import (
    EntryDraft,
    EntryKind,
    IncidentDraft,
)
from pasopati_desktop.domain.news import Triage
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.services import guideline, news, numbers
from pasopati_desktop.services.incident_reading import get
from pasopati_desktop.services.workspace import Workspace, reads, writes
from pasopati_desktop.storage import incidents as queries
from pasopati_desktop.storage.tables import (
    Incident,
    IncidentItem,
    LevelChange,
    NewsItem,
    TimelineEntry,
)

log = logging.getLogger(__name__)


def _category_codes(session: Session) -> frozenset[str]:
    return frozenset(
        item.code for item in guideline.in_force(session, DocumentKind.CATEGORIES).value
    )


@reads
def problems(workspace: Workspace, draft: IncidentDraft) -> dict[str, str]:
    """Return field -> code, by the same rule that `register` applies; for the editor."""
    with workspace.reading() as session:
        return rules.problems(draft, now=workspace.clock(), categories=_category_codes(session))


@writes(Permission.REGISTER_INCIDENT)
def register(
    workspace: Workspace,
    draft: IncidentDraft,
    items: Sequence[int] = (),
    issue_id: int | None = None,
    assessment: Assessment | None = None,
) -> int:
    """Record an incident under the next number of its year, with the news it came from.

    `assessment` is what the level was judged by; its flags set the floor.

    Raises:
        InvalidInput: a field is wrong; nothing was written.
    """
    floor = floor_of(assessment) if assessment is not None else Severity.MINOR
    with workspace.writing() as session:
        now = workspace.clock()
        found = rules.problems(draft, now=now, categories=_category_codes(session))
        if draft.severity < floor:
            found["severity"] = "incident.below_floor"
        if found:
            raise InvalidInput(found)
        incident = Incident(
            number=f"?{now.timestamp()}",
            categories_version_id=guideline.in_force(session, DocumentKind.CATEGORIES).version_id,
            levels_version_id=guideline.in_force(session, DocumentKind.LEVELS).version_id,
            severity=draft.severity,
            floor=floor,
            issue_id=issue_id,
            recorded_at=now,
            recorded_by=workspace.officer_id,
            changed_at=now,
        )
        _fill(incident, draft)
        session.add(incident)
        session.flush()
        entry = numbers.take(
            workspace,
            session,
            "incident",
            subject=incident.title,
            record=f"incident/{incident.id}",
        )
        incident.number = entry.number
        reason = "Tingkat saat didaftarkan"
        session.add(
            _level_change(workspace, incident, None, draft.severity, reason, assessment=assessment)
        )
        note(
            workspace,
            session,
            incident,
            EntryKind.NOTE,
            "Insiden didaftarkan",
            at=draft.detected_at,
        )
        for item_id in dict.fromkeys(items):
            _link(workspace, session, incident, item_id)
        news.decide(workspace, session, list(dict.fromkeys(items)), Triage.CRISIS)
        incident_id, number = incident.id, incident.number
    log.info("incident registered id=%d number=%s items=%d", incident_id, number, len(items))
    return incident_id


def _fill(incident: Incident, draft: IncidentDraft) -> None:
    incident.title = draft.title.strip()
    incident.category = draft.category
    incident.subtype = draft.subtype.strip()
    incident.detected_at = draft.detected_at
    incident.occurred_at = draft.occurred_at
    incident.reported_at = draft.reported_at
    incident.place = draft.place.strip()
    incident.source = draft.source.strip()
    incident.description = draft.description.strip()
    incident.owner_id = draft.owner_id
    incident.information_class = draft.information_class


@writes(Permission.REGISTER_INCIDENT)
def edit(workspace: Workspace, incident_id: int, draft: IncidentDraft, version: int) -> None:
    """Change the fields; the level has an act of its own.

    Raises:
        InvalidInput: a field is wrong.
        Conflict: somebody else saved first; nothing was overwritten.
    """
    with workspace.writing() as session:
        now = workspace.clock()
        if found := rules.problems(draft, now=now, categories=_category_codes(session)):
            raise InvalidInput(found)
        incident = get(session, incident_id)
        if incident.version != version:
            raise Conflict("record.changed_by_other")
        if draft.category != incident.category:
            in_force = guideline.in_force(session, DocumentKind.CATEGORIES)
            incident.categories_version_id = in_force.version_id
        _fill(incident, draft)
        if session.is_modified(incident):
            incident.changed_at = now


@writes(Permission.REGISTER_INCIDENT)
def change_level(
    workspace: Workspace,
    incident_id: int,
    new: Severity,
    reason: str,
    assessment: Assessment | None = None,
) -> None:
    """Raise, or as head of unit lower, the level; written to the history and the timeline.

    A new assessment may raise the floor; only who may lower levels may lower it again.

    Raises:
        InvalidInput: the rule of handbook section 3 forbids it.
    """
    with workspace.writing() as session:
        incident = get(session, incident_id)
        old = incident.severity
        may_lower = workspace.identity.may(Permission.LOWER_LEVEL)
        floor = rules.floor_after(incident.floor, assessment, may_lower=may_lower)
        found = rules.level_change_problems(old, new, floor, reason, may_lower=may_lower)
        if found:
            raise InvalidInput(found)
        incident.severity = new
        incident.floor = floor
        incident.changed_at = workspace.clock()
        incident.levels_version_id = guideline.in_force(session, DocumentKind.LEVELS).version_id
        labels = {
            level.severity: level.label
            for level in guideline.in_force(session, DocumentKind.LEVELS).value
        }
        session.add(
            _level_change(workspace, incident, old, new, reason.strip(), assessment=assessment)
        )
        verb = "dinaikkan" if new > old else "diturunkan"
        said = f"Tingkat {verb} dari {labels[old]} ke {labels[new]}: {reason.strip()}"
        note(workspace, session, incident, EntryKind.LEVEL, said)
    log.info("incident level changed id=%d old=%d new=%d", incident_id, old, new)


def _level_change(
    workspace: Workspace,
    incident: Incident,
    old: Severity | None,
    new: Severity,
    reason: str,
    *,
    assessment: Assessment | None,
) -> LevelChange:
    judged = None
    if assessment is not None:
        judged = {"scores": dict(assessment.scores), "flags": sorted(assessment.flags)}
    return LevelChange(
        incident_id=incident.id,
        old=old,
        new=new,
        reason=reason,
        assessment=judged,
        levels_version_id=incident.levels_version_id,
        changed_at=workspace.clock(),
        changed_by=workspace.officer_id,
    )


@writes(Permission.REGISTER_INCIDENT)
def add_entry(workspace: Workspace, incident_id: int, draft: EntryDraft) -> int:
    """Add a line to the timeline: event time and recorded time stand side by side.

    Raises:
        InvalidInput: the text is missing or the time lies ahead.
    """
    if found := rules.entry_problems(draft, now=workspace.clock()):
        raise InvalidInput(found)
    with workspace.writing() as session:
        incident = get(session, incident_id)
        entry = note(
            workspace, session, incident, draft.kind, draft.text.strip(), at=draft.happened_at
        )
        entry.pinned = draft.pinned
        session.flush()
        return entry.id


@writes(Permission.REGISTER_INCIDENT)
def correct_entry(workspace: Workspace, entry_id: int, draft: EntryDraft) -> int:
    """Correct a line by a further one; the first stays, struck through.

    Raises:
        InvalidInput: the text is missing or the time lies ahead.
        Conflict: somebody corrected it already.
        RuleViolation: the program wrote it of another act.
    """
    if found := rules.entry_problems(draft, now=workspace.clock()):
        raise InvalidInput(found)
    with workspace.writing() as session:
        old = session.get(TimelineEntry, entry_id)
        if old is None:
            raise RecordMissing("incident.entry_missing", id=entry_id)
        if old.kind in rules.BY_PROGRAM:
            raise RuleViolation("incident.entry_of_program")
        if session.query(TimelineEntry).filter_by(corrects_id=entry_id).first() is not None:
            raise Conflict("incident.entry_corrected_before")
        incident = get(session, old.incident_id)
        entry = note(
            workspace,
            session,
            incident,
            EntryKind.CORRECTION,
            draft.text.strip(),
            at=draft.happened_at,
        )
        entry.corrects_id = entry_id
        entry.pinned = draft.pinned
        session.flush()
        return entry.id


def note(
    workspace: Workspace,
    session: Session,
    incident: Incident,
    kind: EntryKind,
    text: str,
    *,
    at: datetime | None = None,
) -> TimelineEntry:
    """Add a line to the timeline inside the caller's transaction."""
    now = workspace.clock()
    entry = TimelineEntry(
        incident_id=incident.id,
        happened_at=at or now,
        recorded_at=now,
        recorded_by=workspace.officer_id,
        kind=kind,
        text=text,
    )
    incident.changed_at = now
    session.add(entry)
    return entry


def note_statement(workspace: Workspace, session: Session, incident_id: int, text: str) -> None:
    """Let the statement workflow leave its line, inside its own transaction."""
    note(workspace, session, get(session, incident_id), EntryKind.STATEMENT, text)


@writes(Permission.REGISTER_INCIDENT)
def link_items(workspace: Workspace, incident_id: int, items: Sequence[int]) -> int:
    """Link news to an incident; return how many were not linked before."""
    with workspace.writing() as session:
        incident = get(session, incident_id)
        return sum(_link(workspace, session, incident, item_id) for item_id in dict.fromkeys(items))


def _link(workspace: Workspace, session: Session, incident: Incident, item_id: int) -> bool:
    if queries.has_item(session, incident.id, item_id):
        return False
    item = session.get(NewsItem, item_id)
    if item is None:
        raise RecordMissing("news.missing", id=item_id)
    now = workspace.clock()
    session.add(
        IncidentItem(
            incident_id=incident.id, item_id=item_id, added_at=now, added_by=workspace.officer_id
        )
    )
    said = f"Berita {item.outlet} ditautkan: {item.title}"
    note(workspace, session, incident, EntryKind.NEWS, said, at=min(item.published_at, now))
    return True


@writes(Permission.REGISTER_INCIDENT)
def unlink_item(workspace: Workspace, incident_id: int, item_id: int) -> None:
    """Take a news item off an incident; the item and the timeline stay."""
    with workspace.writing() as session:
        incident = get(session, incident_id)
        link = session.get(IncidentItem, (incident_id, item_id))
        if link is None:
            return
        item = session.get_one(NewsItem, item_id)
        session.delete(link)
        said = f"Tautan berita {item.outlet} dilepas: {item.title}"
        note(workspace, session, incident, EntryKind.NEWS, said)
