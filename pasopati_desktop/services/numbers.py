"""Official numbers, taken inside the transaction of the act that needs one."""

from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from pasopati_desktop.domain.errors import RuleViolation
from pasopati_desktop.domain.guideline import DocumentKind, UnitProfile
from pasopati_desktop.domain.numbering import NumberingScheme
from pasopati_desktop.services import guideline
from pasopati_desktop.services.guideline import Versioned
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.storage import numbers as queries
from pasopati_desktop.storage.tables import NumberEntry


def take(
    workspace: Workspace,
    session: Session,
    series: str,
    *,
    subject: str,
    record: str,
    kind: str = "",
) -> NumberEntry:
    """Allocate the next number of `series` and enter it in the number book.

    `kind`: of a statement; it may have a pattern, a code and a counter of its own.

    Raises:
        InvalidInput: the unit's pattern is wrong.
        RuleViolation: `numbering.taken`: another document bears this number; none was taken.
    """
    scheme: Versioned[NumberingScheme] = guideline.in_force(session, DocumentKind.NUMBERING)
    unit: Versioned[UnitProfile] = guideline.in_force(session, DocumentKind.UNIT)
    at = workspace.clock()
    counter = scheme.value.series_of(series, kind)
    serial, year, number = queries.allocate(
        session,
        scheme.value,
        series,
        counter=counter,
        at=at,
        zone=ZoneInfo(unit.value.timezone),
        kind=kind,
    )
    if taken := queries.bearer(session, series, number):
        raise RuleViolation("numbering.taken", number=number, subject=taken.subject)
    return queries.enter(
        session,
        series=counter,
        year=year,
        serial=serial,
        number=number,
        subject=subject,
        record=record,
        numbering_version_id=scheme.version_id,
        at=at,
        officer_id=workspace.officer_id,
    )


def void(session: Session, entry_id: int, reason: str, *, at: datetime) -> None:
    """Mark a number in the book as voided, inside the caller's transaction. It is never reused."""
    entry = session.get_one(NumberEntry, entry_id)
    entry.voided_at = at
    entry.void_reason = reason
