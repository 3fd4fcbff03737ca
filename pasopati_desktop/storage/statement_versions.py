"""Versions of a text as lists show them, without the texts, and who counts as their author."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from pasopati_desktop.domain import statements
from pasopati_desktop.storage.statement_authors import co_authors
from pasopati_desktop.storage.tables import Officer, StatementVersion, VersionName


class VersionEntry(NamedTuple):
    number: int
    author_id: int | None
    author: str
    """Blank where the program wrote it."""
    saved_at: datetime
    sha256: str
    name: str
    """What an officer calls it, or blank."""


def section_codes(session: Session, statement_id: int) -> frozenset[str]:
    """Return the codes of every section that some version of the text has; reads all of them."""
    found = session.execute(
        select(StatementVersion.content).where(StatementVersion.statement_id == statement_id)
    ).scalars()
    return frozenset(code for text in found for code in statements.parse(text).sections)


def listed(session: Session, statement_id: int) -> list[VersionEntry]:
    """Return the versions of a statement, the newest first. No text is read."""
    version, named = StatementVersion, VersionName
    rows = session.execute(
        select(
            version.number,
            version.author_id,
            Officer.name,
            version.saved_at,
            version.sha256,
            named.name.label("given"),
        )
        .outerjoin(Officer, Officer.id == version.author_id)
        .outerjoin(
            named,
            and_(named.statement_id == version.statement_id, named.number == version.number),
        )
        .where(version.statement_id == statement_id)
        .order_by(version.number.desc())
    )
    return [
        VersionEntry(row[0], row[1], row[2] or "", row[3], row[4], row[5] or "") for row in rows
    ]


def name_of(session: Session, statement_id: int, number: int) -> VersionName | None:
    return session.execute(
        select(VersionName).where(
            VersionName.statement_id == statement_id, VersionName.number == number
        )
    ).scalar_one_or_none()


def authors(session: Session, statement_id: int, versions: Sequence[VersionEntry]) -> set[int]:
    """Return everybody whose words stand in the text or once stood there."""
    wrote = {version.author_id for version in versions if version.author_id is not None}
    return wrote | co_authors(session, [statement_id]).get(statement_id, set())
