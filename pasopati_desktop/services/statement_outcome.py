"""What became of a statement after its approval, as a screen sees it: links, ending, recipients."""

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from pasopati_desktop.domain import release
from pasopati_desktop.domain.guideline import DocumentKind
from pasopati_desktop.domain.people import Identity
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.domain.statement_kinds import KINDS, StatementKind
from pasopati_desktop.domain.statements import StatementContent
from pasopati_desktop.domain.workflow import (
    STEP_PERMISSION,
    TRANSITIONS,
    Status,
    Step,
    steps_from,
)
from pasopati_desktop.services import guideline
from pasopati_desktop.services.workspace import Workspace, reads
from pasopati_desktop.storage import distribution
from pasopati_desktop.storage import statement_links as links
from pasopati_desktop.storage.tables import Statement

ENDED = frozenset({Status.CORRECTED, Status.WITHDRAWN})
"""After these everybody who received the text has to be told."""
_GIVEN_OUT = frozenset({Status.PUBLISHED, Status.ARCHIVED, *ENDED})


@dataclass(frozen=True)
class Linked:
    """Another text of the chain of corrections."""

    id: int
    title: str
    status: Status
    number: str | None
    correction_number: int | None


@dataclass(frozen=True)
class Outcome:
    before: tuple[Linked, ...] = ()
    """What it corrects, the first text first."""
    after: tuple[Linked, ...] = ()
    """What corrects it, or is to."""
    correction_number: int | None = None
    correction_reason: str = ""
    ended_at: datetime | None = None
    ended_reason: str = ""
    embargo_until: datetime | None = None
    """While it keeps the approved text inside."""
    review_due: date | None = None
    """The day of review, once it has come."""
    recipients: int = 0
    untold: int = 0
    """Recipients of a text that no longer holds whom nobody has told."""
    awaits_correction: bool = False
    """It was corrected, and the correction was made void before it went out."""
    acts: tuple[Step, ...] = ()
    """Endings that this officer may begin now: CORRECT, WITHDRAW, VOID, ARCHIVE."""
    given_out: bool = False
    """It left the office, whatever became of it since."""
    may_record_recipients: bool = False


def was_given_out(kind: StatementKind, status: Status) -> bool:
    """Tell whether a text left the office; a working paper in the archive never did."""
    return status in _GIVEN_OUT and KINDS[kind].is_public


def outcome_of(
    session: Session, who: Identity, row: Statement, content: StatementContent, now: datetime
) -> Outcome:
    chain = links.links_of(session, row)
    given_out = was_given_out(row.kind, row.status)
    count = distribution.count(session, row.id) if given_out else 0
    awaits = links.awaits_correction(session, row)
    return Outcome(
        before=tuple(map(_linked, chain.before)),
        after=tuple(map(_linked, chain.after)),
        correction_number=row.correction_number,
        correction_reason=row.correction_reason or "",
        ended_at=row.ended_at,
        ended_reason=row.ended_reason or "",
        embargo_until=release.running_embargo(content, row.status, now=now),
        review_due=_review_due(session, row, now),
        recipients=count,
        untold=distribution.untold(session, row.id) if row.status in ENDED else 0,
        awaits_correction=awaits,
        acts=_acts(session, who, row, awaits=awaits),
        given_out=given_out,
        may_record_recipients=given_out and who.may(Permission.RELEASE_STATEMENT),
    )


def _linked(row: Statement) -> Linked:
    return Linked(row.id, row.title, row.status, row.number, row.correction_number)


def _today(session: Session, now: datetime) -> date:
    unit = guideline.in_force(session, DocumentKind.UNIT).value
    return now.astimezone(ZoneInfo(unit.timezone)).date()


def _review_due(session: Session, row: Statement, now: datetime) -> date | None:
    if row.review_on is None or row.status not in links.HOLDS:
        return None
    return row.review_on if row.review_on <= _today(session, now) else None


def _acts(session: Session, who: Identity, row: Statement, *, awaits: bool) -> tuple[Step, ...]:
    """Return what the table allows from here and the officer may; the services check it again."""
    steps = steps_from(row.status, is_public=KINDS[row.kind].is_public)
    found = []
    correctable = Step.CORRECT in steps or awaits
    may_correct = correctable and who.may(Permission.WRITE_STATEMENT)
    if may_correct and links.open_successor(session, row.id) is None:
        found.append(Step.CORRECT)
    ends = (Step.ARCHIVE, Step.WITHDRAW, Step.VOID)
    found += [step for step in ends if step in steps and who.may(STEP_PERMISSION[step])]
    return tuple(found)


@dataclass(frozen=True)
class ReviewRow:
    """A text that holds and whose day of review has come."""

    id: int
    kind: StatementKind
    title: str
    number: str | None
    status: Status
    review_on: date


@reads
def due_for_review(workspace: Workspace) -> list[ReviewRow]:
    """Return the approved and published texts that somebody has to look at again, oldest first."""
    with workspace.reading() as session:
        day = _today(session, workspace.clock())
        return [
            ReviewRow(row.id, row.kind, row.title, row.number, row.status, row.review_on)
            for row in links.to_review(session, day)
            if row.review_on is not None
        ]


def may_turn_down(status: Status) -> bool:
    """Tell whether a reviewer may return or reject from here."""
    return any(item.source is status and item.step is Step.RETURN for item in TRANSITIONS)
