"""Queries about officers and what they hold on a given day.

Days are the unit's: an assignment begins and ends at midnight in its own zone.
"""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy import Select, func, or_, select
from sqlalchemy.orm import Session

from pasopati_desktop.domain import delegation
from pasopati_desktop.domain.delegation import Scope
from pasopati_desktop.domain.guideline import DocumentKind, Severity, UnitProfile
from pasopati_desktop.domain.paper import ActingKind
from pasopati_desktop.domain.people import Identity, identity_of
from pasopati_desktop.domain.roles import Permission, Role, permissions_of
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.storage.tables import Assignment, GuidelineVersion, Officer


def zone_of(session: Session) -> ZoneInfo:
    """Return the zone of the unit as it is set up now; WIB before the set-up."""
    body = session.execute(
        select(GuidelineVersion.body)
        .where(GuidelineVersion.kind == DocumentKind.UNIT)
        .order_by(GuidelineVersion.number.desc())
        .limit(1)
    ).scalar_one_or_none()
    return ZoneInfo(str((body or {}).get("timezone") or UnitProfile.timezone))


def day_of(session: Session, at: datetime) -> date:
    """Return the unit's day of a moment."""
    return at.astimezone(zone_of(session)).date()


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
            held_on(day_of(session, at))
            .where(Assignment.officer_id == officer_id)
            .order_by(Assignment.id)
        ).scalars()
    )
    return identity_of(
        officer.id,
        officer.name,
        officer.username,
        frozenset(row.role for row in held),
        title=title_of(held[0]) if held else "",
        emergency=officer.is_emergency,
        scopes=_limits(held),
    )


def _limits(held: list[Assignment]) -> dict[Role, tuple[Scope, ...]]:
    """Return the scopes of the roles that are held by nothing but limited delegations."""
    whole = {row.role for row in held if not scope_of(row).is_limited}
    found: dict[Role, tuple[Scope, ...]] = {}
    for row in held:
        if row.role not in whole:
            found[row.role] = (*found.get(row.role, ()), scope_of(row))
    return found


def scope_of(assignment: Assignment) -> Scope:
    return delegation.decode(assignment.scope)


def holding(
    session: Session,
    officer_id: int,
    role: Role,
    at: datetime,
    *,
    kind: StatementKind | None = None,
    severity: Severity | None = None,
) -> Assignment | None:
    """Return the assignment by which the officer holds `role` now, the newest if several.

    With `kind` only one whose limits reach such a statement of an incident of `severity`.
    """
    held = session.execute(
        held_on(day_of(session, at))
        .where(Assignment.officer_id == officer_id, Assignment.role == role)
        .order_by(Assignment.valid_from.desc(), Assignment.id.desc())
    ).scalars()
    for row in held:
        if kind is None or scope_of(row).covers(kind, severity):
            return row
    return None


def ended_delegation(
    session: Session, officer_id: int, permission: Permission, at: datetime
) -> Assignment | None:
    """Return the delegation by which the officer last had `permission`, if it is over."""
    past = session.execute(
        select(Assignment)
        .where(
            Assignment.officer_id == officer_id,
            Assignment.delegated_by_id.is_not(None),
            Assignment.valid_to < day_of(session, at),
        )
        .order_by(Assignment.valid_to.desc(), Assignment.id.desc())
    ).scalars()
    return next((row for row in past if permission in permissions_of([row.role])), None)


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
