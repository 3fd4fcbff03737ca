"""What a list of statements is asked for: words, conditions, dates and order; kept as saved views.

A filter comes back from the database as JSON that another version of the program may have written,
so `decode` drops what it does not know instead of failing.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar

from pasopati_desktop.domain.guideline import Severity
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.statements import InformationAccess
from pasopati_desktop.domain.workflow import Status

MAX_TEXT_CHARS = 200
MAX_NAME_CHARS = 60
RECENT_DAYS = 30

T = TypeVar("T")

REVIEWING = (Status.VERIFYING, Status.REVIEW, Status.APPROVAL)
"""With the reviewers: a stage of the chain with a target runs."""

RUNNING = (Status.DRAFT, Status.RETURNED, *REVIEWING, Status.APPROVED)
"""Not given out and not ended: somebody still has to do something."""

IN_FORCE = (Status.APPROVED, Status.PUBLISHED, Status.ARCHIVED)
"""Signed, and nothing stands in its place."""

ENDED = (Status.CORRECTED, Status.WITHDRAWN, Status.VOIDED)

BOARD = (
    Status.DRAFT,
    Status.RETURNED,
    *REVIEWING,
    Status.APPROVED,
    Status.PUBLISHED,
    Status.ARCHIVED,
    Status.CORRECTED,
    Status.WITHDRAWN,
    Status.VOIDED,
    Status.REJECTED,
)
"""Every status once, in the order of the way a text takes."""


class Sort(StrEnum):
    CHANGED = "changed"
    """The last changed first."""
    DUE = "due"
    """The nearest deadline first, then those without one."""
    AGE = "age"
    """The longest in its status first."""
    TITLE = "title"
    NUMBER = "number"
    """The newest number first, then those without one."""
    LEVEL = "level"
    """The highest level of the incident first."""


class Condition(StrEnum):
    """What is true of a statement, for this officer or for everybody."""

    WAITING = "waiting"
    """A step of this officer is due."""
    OWN_DRAFT = "own_draft"
    """A draft this officer has written in."""
    WITH_OTHERS = "with_others"
    """This officer wrote or signed it, it still runs, and somebody else's step is due."""
    RETURNED = "returned"
    """It came back to this officer as its writer."""
    OVERDUE = "overdue"
    """The stage it is at, or the incident's first statement, is late."""
    EMBARGOED = "embargoed"
    """Its embargo has not passed."""
    REVIEW_DUE = "review_due"
    """Its day of review has come, and it is still in force."""
    REPLACED = "replaced"
    """Corrected, withdrawn or made void, or itself a correction."""
    RECENT = "recent"
    """Given out in the last 30 days."""


@dataclass(frozen=True)
class RowFilter:
    """Every part that is set must hold."""

    statuses: tuple[Status, ...] = ()
    kind: StatementKind | None = None
    text: str = ""
    """Words in title, number or the incident's number, in any case."""
    incident_id: int | None = None
    waiting_only: bool = False
    """The same as the condition `WAITING`."""
    conditions: frozenset[Condition] = frozenset()
    severity: Severity | None = None
    """Level of the incident."""
    access: InformationAccess | None = None
    writer_id: int | None = None
    """An officer who wrote any version."""
    since: date | None = None
    until: date | None = None
    """First and last day of the last change, in the unit's zone."""
    sort: Sort = Sort.CHANGED

    @property
    def wanted(self) -> frozenset[Condition]:
        """Return the conditions, `waiting_only` among them."""
        return self.conditions | {Condition.WAITING} if self.waiting_only else self.conditions

    @property
    def is_plain(self) -> bool:
        """Tell whether it lets everything through."""
        return replace(self, sort=Sort.CHANGED) == RowFilter()

    def with_condition(self, condition: Condition, *, on: bool) -> "RowFilter":
        kept = self.wanted - {condition}
        return replace(self, conditions=kept | {condition} if on else kept, waiting_only=False)


def encode(wanted: RowFilter) -> dict[str, Any]:
    """Return the filter as JSON can hold it; parts that are not set are left out."""
    body: dict[str, Any] = {
        "statuses": [status.value for status in wanted.statuses],
        "kind": wanted.kind.value if wanted.kind else None,
        "text": wanted.text,
        "incident_id": wanted.incident_id,
        "conditions": sorted(condition.value for condition in wanted.wanted),
        "severity": int(wanted.severity) if wanted.severity else None,
        "access": wanted.access.value if wanted.access else None,
        "writer_id": wanted.writer_id,
        "since": wanted.since.isoformat() if wanted.since else None,
        "until": wanted.until.isoformat() if wanted.until else None,
        "sort": wanted.sort.value,
    }
    return {name: value for name, value in body.items() if value not in (None, "", [])}


def decode(body: Mapping[str, Any]) -> RowFilter:
    """Return the filter that `encode` wrote; what is unknown or damaged is left out."""
    text = body.get("text")
    return RowFilter(
        statuses=tuple(_each(Status, body.get("statuses"))),
        kind=_one(StatementKind, body.get("kind")),
        text=text[:MAX_TEXT_CHARS] if isinstance(text, str) else "",
        incident_id=_number(body.get("incident_id")),
        conditions=frozenset(_each(Condition, body.get("conditions"))),
        severity=_one(Severity, body.get("severity")),
        access=_one(InformationAccess, body.get("access")),
        writer_id=_number(body.get("writer_id")),
        since=_one(date.fromisoformat, body.get("since")),
        until=_one(date.fromisoformat, body.get("until")),
        sort=_one(Sort, body.get("sort")) or Sort.CHANGED,
    )


def _one(make: Callable[[Any], T], value: object) -> T | None:
    try:
        return None if value is None else make(value)
    except (ValueError, TypeError):
        return None


def _each(make: Callable[[Any], T], values: object) -> Iterable[T]:
    if not isinstance(values, list):
        return
    for value in values:
        made = _one(make, value)
        if made is not None:
            yield made


def _number(value: object) -> int | None:
    if isinstance(value, int) and not isinstance(value, bool) and 0 < value < 2**63:
        return value
    return None


class ShippedView(StrEnum):
    """The views every officer has."""

    QUEUE = "queue"
    MY_DRAFTS = "my_drafts"
    WITH_OTHERS = "with_others"
    OVERDUE = "overdue"
    EMBARGO = "embargo"
    RECENT = "recent"
    REVIEW_DUE = "review_due"
    ALL = "all"


SHIPPED: dict[ShippedView, RowFilter] = {
    ShippedView.QUEUE: RowFilter(conditions=frozenset({Condition.WAITING}), sort=Sort.DUE),
    ShippedView.MY_DRAFTS: RowFilter(conditions=frozenset({Condition.OWN_DRAFT})),
    ShippedView.WITH_OTHERS: RowFilter(
        conditions=frozenset({Condition.WITH_OTHERS}), sort=Sort.AGE
    ),
    ShippedView.OVERDUE: RowFilter(conditions=frozenset({Condition.OVERDUE}), sort=Sort.DUE),
    ShippedView.EMBARGO: RowFilter(conditions=frozenset({Condition.EMBARGOED})),
    ShippedView.RECENT: RowFilter(conditions=frozenset({Condition.RECENT})),
    ShippedView.REVIEW_DUE: RowFilter(conditions=frozenset({Condition.REVIEW_DUE})),
    ShippedView.ALL: RowFilter(),
}


def name_problem(name: str) -> str | None:
    """Return the code of what is wrong with the name of a saved view, or None."""
    plain = " ".join(name.split())
    if not plain:
        return "input.required"
    return "input.too_long" if len(plain) > MAX_NAME_CHARS else None
