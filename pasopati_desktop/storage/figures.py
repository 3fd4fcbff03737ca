"""Queries between the pictures of statements and the consents of whom they show."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import exists, func, or_, select
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


def signed(session: Session, ids: Collection[int]) -> dict[int, Signed]:
    """Return the form that counts for each named consent; ids of no consent are left out."""
    found: dict[int, Signed] = {}
    wanted = sorted(ids)
    for start in range(0, len(wanted), _CHUNK):
        chunk = wanted[start : start + _CHUNK]
        named = session.execute(
            select(Consent.id, Consent.work_id).where(Consent.id.in_(chunk))
        ).all()
        newest = _newest(session, {work_id for _, work_id in named})
        found |= {number: newest[work_id] for number, work_id in named if work_id in newest}
    return found


def _newest(session: Session, works: Collection[int]) -> dict[int, Signed]:
    latest = (
        select(func.max(Consent.id)).where(Consent.work_id.in_(works)).group_by(Consent.work_id)
    )
    rows = session.execute(
        select(Work, Consent)
        .join(Consent, Consent.work_id == Work.id)
        .where(Consent.id.in_(latest))
    ).all()
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


def anybody_took_back(session: Session) -> bool:
    """Tell whether any consent was ever withdrawn or restricted, or a maker may never be shown."""
    return bool(
        session.scalar(
            select(
                or_(
                    exists().where(Consent.withdrawn_at.is_not(None)),
                    exists().where(Consent.restriction != Restriction.NONE),
                    exists().where(Consent.is_child),
                    exists().where(or_(Work.maker_is_child, Work.maker_is_patient)),
                )
            )
        )
    )


def standing_with_inmates(session: Session) -> list[Shown]:
    """Return the texts that stand and show inmates, the newest first."""
    rows = session.execute(
        select(Statement, StatementVersion.content)
        .join(StatementVersion, StatementVersion.statement_id == Statement.id)
        .where(
            Statement.status.in_(_IN_FORCE),
            StatementVersion.number
            == func.coalesce(Statement.submitted_number, Statement.version_number),
            StatementVersion.content.like(_NAMED),
        )
        .order_by(Statement.id.desc())
    )
    return [Shown(row, statements.parse(text).figures) for row, text in rows]
