"""Queries about officers and what they hold on a given day."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy import Select, func, or_, select
from sqlalchemy.orm import Session

from pasopati_desktop.domain.paper import ActingKind
from pasopati_desktop.domain.people import Identity, identity_of
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.storage.tables import Assignment, Officer

OFFICE_ZONE = ZoneInfo("Asia/Jakarta")
"""Assignments run by the office's days. Units in WITA or WIT are an hour or two off at midnight,
which never takes a right away in office hours."""


def day_of(at: datetime) -> date:
    return at.astimezone(OFFICE_ZONE).date()


def held_on(day: date) -> Select[Assignment]:
    return select(Assignment).where(
        Assignment.valid_from <= day, or_(Assignment.valid_to.is_(None), Assignment.valid_to >= day)
    )


def title_of(assignment: Assignment) -> str:
    """Return the position as printed, `Plh.` or `Plt.` in front."""
    if assignment.acting is ActingKind.NONE:
        return assignment.position_title
    return f"{assignment.acting.value} {assignment.position_title}"


def identity(session: Session, officer_id: int, at: datetime) -> Identity | None:
    """Return the officer with the rights of that moment; None when unknown or disabled."""
    officer = session.get(Officer, officer_id, populate_existing=True)
    if officer is None or not officer.is_active:
        return None
    held = list(
        session.execute(
            held_on(day_of(at)).where(Assignment.officer_id == officer_id).order_by(Assignment.id)
        ).scalars()
    )
    return identity_of(
        officer.id,
        officer.name,
        officer.username,
        frozenset(row.role for row in held),
        title=title_of(held[0]) if held else "",
        emergency=officer.is_emergency,
    )


def holding(session: Session, officer_id: int, role: Role, at: datetime) -> Assignment | None:
    """Return the assignment by which the officer holds `role` now, the newest if several."""
    return session.execute(
        held_on(day_of(at))
        .where(Assignment.officer_id == officer_id, Assignment.role == role)
        .order_by(Assignment.valid_from.desc(), Assignment.id.desc())
        .limit(1)
    ).scalar_one_or_none()


def by_username(session: Session, username: str) -> Officer | None:
    return session.execute(
        select(Officer).where(Officer.username == username.strip().lower())
    ).scalar_one_or_none()


def count(session: Session) -> int:
    return session.scalar(select(func.count()).select_from(Officer)) or 0


def all_officers(session: Session) -> list[Officer]:
    return list(session.execute(select(Officer).order_by(Officer.name, Officer.id)).scalars())


def assignments(session: Session) -> list[Assignment]:
    return list(
        session.execute(
            select(Assignment).order_by(Assignment.valid_from.desc(), Assignment.id.desc())
        ).scalars()
    )
