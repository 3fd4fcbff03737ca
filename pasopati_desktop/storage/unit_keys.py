"""Queries on the unit's keys, and on what introduced one."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from pasopati_desktop.storage.tables import Meta, Statement, UnitKey

LINK = "key_link/"
"""Before a key id: the name in `Meta` of what introduced that key. It proves itself by its
signature, so it needs no place in the audit trail."""


def active(session: Session) -> UnitKey | None:
    return session.execute(
        select(UnitKey)
        .where(UnitKey.retired_at.is_(None), UnitKey.revoked_at.is_(None))
        .order_by(UnitKey.id.desc())
        .limit(1)
    ).scalar_one_or_none()


def has_any(session: Session) -> bool:
    return session.execute(select(UnitKey.id).limit(1)).first() is not None


def by_key_id(session: Session, key_id: str) -> UnitKey | None:
    return session.execute(select(UnitKey).where(UnitKey.key_id == key_id)).scalar_one_or_none()


def newest_first(session: Session) -> list[UnitKey]:
    return list(session.execute(select(UnitKey).order_by(UnitKey.id.desc())).scalars())


def signed_counts(session: Session) -> dict[str, int]:
    """Return key id -> how many statements bear its code, for the keys that signed any."""
    rows = session.execute(
        select(Statement.key_id, func.count())
        .where(Statement.key_id.is_not(None))
        .group_by(Statement.key_id)
    )
    return {key_id: count for key_id, count in rows if key_id is not None}


def links(session: Session) -> dict[str, str]:
    """Return key id -> what was kept when another key introduced it."""
    rows = session.execute(select(Meta).where(Meta.name.startswith(LINK))).scalars()
    return {row.name.removeprefix(LINK): row.value for row in rows}


def keep_link(session: Session, key_id: str, value: str) -> None:
    session.add(Meta(name=f"{LINK}{key_id}", value=value))
