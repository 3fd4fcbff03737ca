"""Statements as screens see them: rows, one statement whole, and whose turn it is."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from pasopati_desktop.domain import workflow
from pasopati_desktop.domain.guideline import Severity
from pasopati_desktop.domain.people import Identity
from pasopati_desktop.domain.release import Authority
from pasopati_desktop.domain.statement_filter import (
    RowFilter as RowFilter,  # noqa: PLC0414 - what lists are asked for is named here too
)
from pasopati_desktop.domain.statement_kinds import KINDS, StatementKind
from pasopati_desktop.domain.statements import InformationAccess, StatementContent
from pasopati_desktop.domain.workflow import STEP_PERMISSION, Chain, Status, Step
from pasopati_desktop.services.statement_outcome import Outcome
from pasopati_desktop.storage.statements import Trail
from pasopati_desktop.storage.tables import Statement

_ACTS: dict[Status, tuple[Step, ...]] = {
    Status.DRAFT: (Step.SUBMIT,),
    Status.RETURNED: (Step.REVISE,),
    Status.APPROVED: (Step.PUBLISH, Step.ARCHIVE),
}
"""What is due where no signature is; the first that the kind of text knows."""


class LinkState(StrEnum):
    DONE = "done"
    NOW = "now"
    NEXT = "next"
    VOID = "void"
    """Given to a text that was returned since, or disputed."""


@dataclass(frozen=True)
class StatementRow:
    id: int
    kind: StatementKind
    title: str
    status: Status
    access: InformationAccess
    number: str | None
    version_number: int
    incident_id: int | None
    incident_number: str | None
    changed_at: datetime
    due_at: datetime | None
    """When the first statement of the incident is due; None once given out, or without one."""
    target: timedelta | None
    """The whole time allowed, from T0 to `due_at`."""
    is_waiting: bool
    """A step of this officer is due."""
    is_told: bool
    """It came back, and this officer wrote or signed it."""
    status_since: datetime | None = None
    """When it came to its status."""
    step_due_at: datetime | None = None
    """When the stage it is at has to be done; None where no stage runs."""
    step_target: timedelta | None = None
    reviewing: tuple[str, ...] = ()
    """Who else looks at it for a signature just now, the first to begin first."""
    severity: Severity | None = None
    """Level of the incident."""
    embargo_until: datetime | None = None
    review_on: date | None = None
    is_disputed: bool = False
    """A signature that is wanted was given outside, and its officer disputes it."""


@dataclass(frozen=True)
class Offer:
    """The step that is due. `blocked` is the code of why this officer may not take it."""

    step: Step
    blocked: str = ""


@dataclass(frozen=True)
class ChainLink:
    step: Step
    state: LinkState
    officer: str = ""
    title: str = ""
    """The position, `Plh.` included."""
    at: datetime | None = None
    reviewing: tuple[str, ...] = ()
    """Who else reads the text for this signature just now."""


@dataclass(frozen=True)
class VersionRow:
    number: int
    author: str
    saved_at: datetime
    sha256: str
    name: str = ""
    """What an officer calls it, such as `sebelum rapat`."""


@dataclass(frozen=True)
class StepRow:
    step: Step
    officer: str
    title: str
    at: datetime
    version_number: int
    sha256: str
    reason: str
    is_void: bool
    """A signature that no longer counts: the text came back, or it is disputed."""
    is_outside: bool = False
    """Given by telephone, message or on paper, and entered before a witness."""
    due_at: datetime | None = None
    """When its stage had to be done; None without a target."""
    is_disputed: bool = False
    """Given outside, and its officer says that it was never given so."""


@dataclass(frozen=True)
class StatementDetail:
    id: int
    kind: StatementKind
    status: Status
    content: StatementContent
    version_number: int
    sha256: str
    """Of the newest version: what a signature is given to."""
    saved_at: datetime
    saved_by: str
    number: str | None
    approved_at: datetime | None
    pdf_sha256: str | None
    incident_id: int | None
    incident_number: str | None
    incident_title: str
    severity: Severity | None
    due_at: datetime | None
    target: timedelta | None
    versions: tuple[VersionRow, ...]
    steps: tuple[StepRow, ...]
    chain: tuple[ChainLink, ...]
    offer: Offer | None
    """None when nothing is due any more."""
    may_edit: bool
    may_send_back: bool
    """Return or reject, as the reviewer in turn."""
    may_record_concurrence: bool
    missing_concurrence: tuple[Authority, ...]
    concurrence: dict[str, dict[str, str]]
    publication: dict[str, str] | None
    returned: StepRow | None
    """The last return or rejection, while it stands."""
    step_due_at: datetime | None = None
    step_target: timedelta | None = None
    reviewing: tuple[str, ...] = ()
    """Who else reads it for a signature just now, the first to begin first."""
    disputed: tuple[Step, ...] = ()
    """Signatures that are wanted and fell away because their officers dispute them."""
    outcome: Outcome = Outcome()  # noqa: RUF009 - frozen, so one for all is safe

    @property
    def title(self) -> str:
        return self.content.title


def offer_for(
    who: Identity,
    row: Statement,
    chain: Chain,
    trail: Trail,
    severity: Severity | None = None,
) -> Offer | None:
    """Return the due step, one that the officer may take if there is one.

    `severity`: of its incident; a delegation may reach to a level only.
    """
    due = workflow.open_steps(row.status, chain, trail.signed)
    if not due and row.status in _ACTS:
        known = workflow.steps_from(row.status, is_public=KINDS[row.kind].is_public)
        due = tuple(step for step in _ACTS[row.status] if step in known)[:1]
    offers = [Offer(step, _blocked(who, step, row, trail, severity)) for step in due]
    return next((offer for offer in offers if not offer.blocked), offers[0] if offers else None)


def _blocked(
    who: Identity, step: Step, row: Statement, trail: Trail, severity: Severity | None
) -> str:
    permission = STEP_PERMISSION[step]
    if not who.may(permission):
        return "permission.missing"
    if not who.reaches(permission, row.kind, severity):
        return "delegation.out_of_scope"
    if step in workflow.SIGNATURES and who.officer_id in trail.authors:
        return "statement.four_eyes"
    return ""
