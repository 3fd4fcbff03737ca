"""Queries about works, their photos, consents and channels."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from typing import Any

from sqlalchemy import Select, func, or_, select
from sqlalchemy.orm import Session

from pasopati_desktop.domain import consent as consent_rules
from pasopati_desktop.domain import works as work_rules
from pasopati_desktop.domain.consent import Channel, Purpose
from pasopati_desktop.domain.works import PUBLIC_STATUSES, WorkDraft, WorkStatus
from pasopati_desktop.storage.tables import (
    ChannelRemoval,
    Consent,
    SitePublication,
    Work,
    WorkPhoto,
)

_CHUNK = 500
"""Ids in one IN list; SQLite's limit is far above, its planner is not."""


@dataclass(frozen=True)
class WorkFilter:
    """What the grid shows; None and blank mean all."""

    status: WorkStatus | None = None
    category: str = ""
    words: str = ""


def _filtered(wanted: WorkFilter) -> Select[Work]:
    query = select(Work)
    if wanted.status is not None:
        query = query.where(Work.status == wanted.status)
    if wanted.category:
        query = query.where(Work.category == wanted.category)
    for word in wanted.words.split()[:8]:
        pattern = "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
        columns = (Work.title, Work.code, Work.maker_name, Work.material, Work.technique)
        query = query.where(or_(*(column.ilike(pattern, escape="\\") for column in columns)))
    return query


def page(session: Session, wanted: WorkFilter, limit: int | None, offset: int = 0) -> list[Work]:
    """Return works, the newest number first."""
    query = _filtered(wanted).order_by(Work.id.desc()).offset(offset)
    return list(session.execute(query if limit is None else query.limit(limit)).scalars())


def count(session: Session, wanted: WorkFilter) -> int:
    return session.scalar(select(func.count()).select_from(_filtered(wanted).subquery())) or 0


def counts_by_status(session: Session) -> dict[WorkStatus, int]:
    rows = session.execute(select(Work.status, func.count()).group_by(Work.status))
    found = dict.fromkeys(WorkStatus, 0)
    for status, number in rows:
        found[status] = number
    return found


def public_works(session: Session) -> list[Work]:
    """Return what the gallery asks for, the newest first; whether it may is asked again there."""
    query = select(Work).where(Work.status.in_(PUBLIC_STATUSES)).order_by(Work.id.desc())
    return list(session.execute(query).scalars())


def _chunks(ids: Iterable[int]) -> Iterable[list[int]]:
    wanted = list(ids)
    for start in range(0, len(wanted), _CHUNK):
        yield wanted[start : start + _CHUNK]


def photos_of(session: Session, ids: Iterable[int]) -> dict[int, list[WorkPhoto]]:
    """Return the photos of each work, its cover first."""
    found: dict[int, list[WorkPhoto]] = {}
    for chunk in _chunks(ids):
        query = select(WorkPhoto).where(WorkPhoto.work_id.in_(chunk))
        for photo in session.execute(query.order_by(WorkPhoto.position, WorkPhoto.id)).scalars():
            found.setdefault(photo.work_id, []).append(photo)
    return found


def consents_of(session: Session, ids: Iterable[int]) -> dict[int, list[Consent]]:
    """Return the consents of each work, the latest first: it is the one that counts."""
    found: dict[int, list[Consent]] = {}
    for chunk in _chunks(ids):
        query = select(Consent).where(Consent.work_id.in_(chunk)).order_by(Consent.id.desc())
        for consent in session.execute(query).scalars():
            found.setdefault(consent.work_id, []).append(consent)
    return found


def works_of_person(session: Session, subject_code: str) -> list[Work]:
    query = select(Work).where(Work.subject_code == subject_code).order_by(Work.id)
    return list(session.execute(query).scalars())


def works_with_photo(session: Session, sha256: str) -> list[str]:
    """Return the codes of the works that show this very photo."""
    query = (
        select(Work.code)
        .join(WorkPhoto, WorkPhoto.work_id == Work.id)
        .where(WorkPhoto.sha256 == sha256)
        .order_by(Work.id)
    )
    return list(session.execute(query).scalars())


def open_removals(session: Session, channel: Channel | None = None) -> list[ChannelRemoval]:
    query = select(ChannelRemoval).where(ChannelRemoval.done_at.is_(None))
    if channel is not None:
        query = query.where(ChannelRemoval.channel == channel)
    return list(session.execute(query.order_by(ChannelRemoval.id)).scalars())


def removals_of(session: Session, work_id: int) -> list[ChannelRemoval]:
    query = select(ChannelRemoval).where(ChannelRemoval.work_id == work_id)
    return list(session.execute(query.order_by(ChannelRemoval.id)).scalars())


def last_publication(session: Session) -> SitePublication | None:
    query = select(SitePublication).order_by(SitePublication.id.desc()).limit(1)
    return session.execute(query).scalar_one_or_none()


def withdrawn_codes(session: Session) -> list[str]:
    """Return the codes of works that were public once and whose latest consent was withdrawn."""
    latest = select(func.max(Consent.id)).group_by(Consent.work_id)
    query = (
        select(Work.code)
        .join(Consent, Consent.work_id == Work.id)
        .where(Consent.id.in_(latest), Consent.withdrawn_at.is_not(None))
        .where(Work.published_at.is_not(None))
        .order_by(Work.id)
    )
    return list(session.execute(query).scalars())


DRAFT_COLUMNS = tuple(
    item.name for item in fields(WorkDraft) if item.name not in {"photos", "shares"}
)
CONSENT_COLUMNS = tuple(
    item.name for item in fields(consent_rules.Consent) if item.name not in {"purposes", "channels"}
)


def draft_of(work: Work, photos: Sequence[WorkPhoto]) -> WorkDraft:
    """Return the record as a person typed it."""
    values: dict[str, Any] = {name: getattr(work, name) for name in DRAFT_COLUMNS}
    premi, pnbp, modal = work.shares
    return WorkDraft(
        **values,
        shares=(premi, pnbp, modal),
        photos=tuple(
            work_rules.WorkPhoto(
                photo.sha256, photo.alt, photo.caption, photo.credit, photo.shows_face
            )
            for photo in photos
        ),
    )


def consent_of(row: Consent) -> consent_rules.Consent:
    values: dict[str, Any] = {name: getattr(row, name) for name in CONSENT_COLUMNS}
    return consent_rules.Consent(
        **values,
        purposes=frozenset(Purpose(item) for item in row.purposes),
        channels=frozenset(Channel(item) for item in row.channels),
    )
