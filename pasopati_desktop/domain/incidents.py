"""Incidents: what a person must give to register one, and what may change afterwards."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from pasopati_desktop.domain.guideline import Assessment, Severity, floor_of

MAX_TITLE_CHARS = 300
MAX_ENTRY_CHARS = 4000
LIMITS = {
    "title": MAX_TITLE_CHARS,
    "place": 200,
    "source": 300,
    "description": 20_000,
    "subtype": 80,
}
"""Most letters of each field."""
MIN_REASON_CHARS = 20
CLOCK_SLACK = timedelta(minutes=2)
"""Workstation clocks differ a little; a time this far ahead is still `now`."""


class InformationClass(StrEnum):
    """Who may see a record (UU 14/2008)."""

    OPEN = "TERBUKA"
    LIMITED = "TERBATAS"
    EXEMPT = "DIKECUALIKAN"


class IncidentStatus(StrEnum):
    OPEN = "open"
    EVALUATION = "evaluation"
    CLOSED = "closed"


_STATUS_STEPS: frozenset[tuple[IncidentStatus, IncidentStatus]] = frozenset(
    {
        (IncidentStatus.OPEN, IncidentStatus.EVALUATION),
        (IncidentStatus.OPEN, IncidentStatus.CLOSED),
        (IncidentStatus.EVALUATION, IncidentStatus.CLOSED),
        (IncidentStatus.EVALUATION, IncidentStatus.OPEN),
        (IncidentStatus.CLOSED, IncidentStatus.OPEN),
    }
)


class EntryKind(StrEnum):
    NOTE = "note"
    NEWS = "news"
    LEVEL = "level"
    FACT = "fact"
    TEAM = "team"
    STATEMENT = "statement"
    CONTACT = "contact"
    STATUS = "status"
    CORRECTION = "correction"


WRITTEN_BY_HAND = (EntryKind.NOTE, EntryKind.FACT, EntryKind.CONTACT, EntryKind.TEAM)
"""What an officer may choose for an entry."""
BY_PROGRAM = frozenset({EntryKind.NEWS, EntryKind.LEVEL, EntryKind.STATEMENT, EntryKind.STATUS})
"""Lines that tell of another act; undoing the act adds its own line, so they are not corrected."""


@dataclass(frozen=True)
class IncidentDraft:
    title: str
    category: str
    """Code of a category of the guideline version in force."""
    severity: Severity
    detected_at: datetime
    """T0: first noticed by the media center; the clocks start here."""
    occurred_at: datetime | None = None
    """When it happened; None if not known yet."""
    reported_at: datetime | None = None
    """When the media center was told by somebody else, if it was."""
    place: str = ""
    source: str = ""
    description: str = ""
    subtype: str = ""
    owner_id: int | None = None
    information_class: InformationClass = InformationClass.OPEN


@dataclass(frozen=True)
class EntryDraft:
    """One line of the timeline: when it happened, and what."""

    happened_at: datetime
    text: str
    kind: EntryKind = EntryKind.NOTE
    pinned: bool = False


def problems(draft: IncidentDraft, *, now: datetime, categories: frozenset[str]) -> dict[str, str]:
    """Return field -> code of the broken rule; empty when the draft may be registered."""
    found: dict[str, str] = {}
    if not draft.title.strip():
        found["title"] = "input.required"
    if draft.category not in categories:
        found["category"] = "input.required"
    latest = now + CLOCK_SLACK
    for name in ("detected_at", "occurred_at", "reported_at"):
        value: datetime | None = getattr(draft, name)
        if value is not None and value > latest:
            found[name] = "input.in_future"
    if draft.occurred_at is not None and draft.occurred_at > draft.detected_at:
        found.setdefault("occurred_at", "incident.after_detected")
    for name, limit in LIMITS.items():
        if len(getattr(draft, name).strip()) > limit:
            found[name] = "input.too_long"
    return found


def entry_problems(draft: EntryDraft, *, now: datetime) -> dict[str, str]:
    found: dict[str, str] = {}
    if not draft.text.strip():
        found["text"] = "input.required"
    elif len(draft.text.strip()) > MAX_ENTRY_CHARS:
        found["text"] = "input.too_long"
    if draft.happened_at > now + CLOCK_SLACK:
        found["happened_at"] = "input.in_future"
    return found


def level_change_problems(
    old: Severity, new: Severity, floor: Severity, reason: str, *, may_lower: bool
) -> dict[str, str]:
    """Return what forbids the change.

    Source: handbook section 3: anyone may raise with a reason; only the head of unit lowers, with
    a reason of at least 20 characters and never below a floor.
    """
    found: dict[str, str] = {}
    if new == old:
        found["severity"] = "incident.same_level"
    if not reason.strip():
        found["reason"] = "input.required"
    if new != old and new < floor:
        found["severity"] = "incident.below_floor"
    if new < old:
        if not may_lower:
            found["severity"] = "incident.only_head_lowers"
        if 0 < len(reason.strip()) < MIN_REASON_CHARS:
            found["reason"] = "input.reason_short"
    return found


def floor_after(floor: Severity, assessment: Assessment | None, *, may_lower: bool) -> Severity:
    """Return the floor after `assessment`: only who may lower levels may lower a floor.

    Without an assessment it stays.
    """
    if assessment is None:
        return floor
    found = floor_of(assessment)
    return found if may_lower else max(floor, found)


def status_change_problems(old: IncidentStatus, new: IncidentStatus, reason: str) -> dict[str, str]:
    """Return what forbids the change: every one is a decision, so it carries its reason."""
    found: dict[str, str] = {}
    if (old, new) not in _STATUS_STEPS:
        found["status"] = "incident.status_not_allowed"
    if not reason.strip():
        found["reason"] = "input.required"
    elif len(reason.strip()) < MIN_REASON_CHARS:
        found["reason"] = "input.reason_short"
    return found
