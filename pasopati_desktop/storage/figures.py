"""Queries between the pictures of statements and the consents of whom they show."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from pasopati_desktop.domain import consent as rules
from pasopati_desktop.domain import statements
from pasopati_desktop.domain.consent import DisplayLevel, Purpose, Restriction
from pasopati_desktop.domain.figures import Figure
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.storage.tables import Consent, Statement, StatementVersion, Work
from pasopati_desktop.storage.works import consent_of

_NAMED = '%"inmates",[[%'
"""In the canonical text of a statement with a picture of inmates, and in no other: a quotation mark
in somebody's words is written with a stroke before it."""
_IN_FORCE = (Status.APPROVED, Status.PUBLISHED, Status.ARCHIVED)
_CLOCKS_DIFFER = timedelta(days=1)
_CHUNK = 500


@dataclass(frozen=True)
class Shown:
    """A text that stands, with its pictures."""

    row: Statement
    figures: tuple[Figure, ...]

    @property
    def codes(self) -> frozenset[str]:
        """Subject codes of all who can be recognised."""
        return frozenset(
            inmate.subject_code for figure in self.figures for inmate in figure.inmates
        )


@dataclass(frozen=True)
class Signed:
    """The form that counts today for a consent that was named: the latest of the same work."""

    work: Work
    consent_id: int
    consent: rules.Consent


def signed(session: Session, ids: Collection[int], *, lock: bool = False) -> dict[int, Signed]:
    """Return the form that counts for each named consent; ids of no consent are left out.

    `lock`: until the transaction ends nobody withdraws one; who is withdrawing is waited for.
    """
    found: dict[int, Signed] = {}
    wanted = sorted(ids)
    for start in range(0, len(wanted), _CHUNK):
        chunk = wanted[start : start + _CHUNK]
        named = session.execute(
            select(Consent.id, Consent.work_id).where(Consent.id.in_(chunk))
        ).all()
        newest = _newest(session, {work_id for _, work_id in named}, lock=lock)
        found |= {number: newest[work_id] for number, work_id in named if work_id in newest}
    return found


def _newest(session: Session, works: Collection[int], *, lock: bool) -> dict[int, Signed]:
    latest = (
        select(func.max(Consent.id)).where(Consent.work_id.in_(works)).group_by(Consent.work_id)
    )
    query = (
        select(Work, Consent)
        .join(Consent, Consent.work_id == Work.id)
        .where(Consent.id.in_(latest))
    )
    if lock:
        query = query.with_for_update(read=True, of=(Work, Consent)).execution_options(
            populate_existing=True
        )
    rows = session.execute(query.order_by(Consent.id)).all()
    return {work.id: Signed(work, row.id, consent_of(row)) for work, row in rows}


def for_the_press(session: Session, limit: int) -> list[Signed]:
    """Return the newest forms that let a face go to the press, whether they still run or not."""
    latest = select(func.max(Consent.id)).group_by(Consent.work_id)
    rows = session.execute(
        select(Work, Consent)
        .join(Consent, Consent.work_id == Work.id)
        .where(
            Consent.id.in_(latest),
            Consent.level == DisplayLevel.NAME_AND_FACE,
            Consent.withdrawn_at.is_(None),
            Consent.restriction == Restriction.NONE,
        )
        .order_by(Consent.id.desc())
    )
    found: list[Signed] = []
    for work, row in rows:
        if Purpose.PRESS_RELEASE in row.purposes:
            found.append(Signed(work, row.id, consent_of(row)))
        if len(found) == limit:
            break
    return found


def shown_since(session: Session) -> datetime | None:
    """Return when the first consent to a face was recorded that was taken back since, or None.

    No text that was approved before can show it.
    """
    taken = select(Consent.work_id).where(
        or_(
            Consent.withdrawn_at.is_not(None),
            Consent.restriction != Restriction.NONE,
            Consent.is_child,
        )
    )
    never = select(Work.id).where(or_(Work.maker_is_child, Work.maker_is_patient))
    return session.scalar(
        select(func.min(Consent.recorded_at)).where(
            Consent.level == DisplayLevel.NAME_AND_FACE,
            or_(Consent.work_id.in_(taken), Consent.work_id.in_(never)),
        )
    )


def standing_with_inmates(session: Session, since: datetime | None = None) -> list[Shown]:
    """Return the texts that stand and show inmates, the newest first; approved after `since`."""
    query = (
        select(Statement, StatementVersion.content)
        .join(StatementVersion, StatementVersion.statement_id == Statement.id)
        .where(
            Statement.status.in_(_IN_FORCE),
            StatementVersion.number
            == func.coalesce(Statement.submitted_number, Statement.version_number),
            StatementVersion.content.like(_NAMED),
        )
    )
    if since is not None:
        query = query.where(Statement.approved_at >= since - _CLOCKS_DIFFER)
    rows = session.execute(query.order_by(Statement.id.desc()))
    return [Shown(row, statements.parse(text).figures) for row, text in rows]
