"""Queries of the check of authenticity: archived files, documents by number, keys."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, union_all
from sqlalchemy.orm import Session

from pasopati_desktop.domain.signatures import FileKind
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.storage.tables import (
    Statement,
    StatementFile,
    StatementVersion,
    StoredFile,
    UnitKey,
)


@dataclass(frozen=True)
class Archived:
    """A file of the unit in the archive."""

    sha256: str
    size: int
    statement_id: int
    kind: FileKind | None
    """None for the program's own PDF."""


@dataclass(frozen=True)
class Key:
    key_id: str
    public: bytes
    retired_at: datetime | None
    revoked_at: datetime | None


def archived(session: Session, sha256: str) -> Archived | None:
    """Return the archived file with exactly this hash; the program's own PDF first."""
    own = session.execute(
        select(Statement.id).where(Statement.pdf_sha256 == sha256).limit(1)
    ).scalar_one_or_none()
    if own is not None:
        return Archived(sha256, 0, own, None)
    kept = session.execute(
        select(StatementFile)
        .where(StatementFile.sha256 == sha256)
        .order_by(StatementFile.id)
        .limit(1)
    ).scalar_one_or_none()
    return Archived(sha256, kept.size, kept.statement_id, kept.kind) if kept else None


def sizes(session: Session, most: int) -> list[tuple[str, int]]:
    """Return hash and size of every archived file up to `most` bytes."""
    own = (
        select(StoredFile.sha256, StoredFile.size)
        .join(Statement, Statement.pdf_sha256 == StoredFile.sha256)
        .where(StoredFile.size <= most)
    )
    kept = select(StatementFile.sha256, StatementFile.size).where(StatementFile.size <= most)
    found = session.execute(union_all(own, kept)).all()
    return [(str(row[0]), int(row[1])) for row in found]


def by_number(session: Session, number: str) -> Statement | None:
    """Return the document, the newest where another year gave the same number."""
    return session.execute(
        select(Statement)
        .where(Statement.number == number)
        .order_by(Statement.dated.desc(), Statement.id.desc())
        .limit(1)
    ).scalar_one_or_none()


def numbers(session: Session) -> list[tuple[int, str]]:
    """Return id and number of every numbered document."""
    rows = session.execute(
        select(Statement.id, Statement.number).where(Statement.number.is_not(None))
    )
    return [(row[0], str(row[1])) for row in rows]


def successor_of(session: Session, statement_id: int) -> str:
    """Return the number of the approved document that corrects this one; the newest.

    One that was made void corrects nothing.
    """
    number = session.execute(
        select(Statement.number)
        .where(
            Statement.corrects_id == statement_id,
            Statement.number.is_not(None),
            Statement.status != Status.VOIDED,
        )
        .order_by(Statement.id.desc())
        .limit(1)
    ).scalar_one_or_none()
    return number or ""


def has_version(session: Session, statement_id: int, sha256: str) -> bool:
    """Tell whether an earlier or later version of the statement's text had this hash."""
    query = (
        select(StatementVersion.id)
        .where(StatementVersion.statement_id == statement_id, StatementVersion.sha256 == sha256)
        .limit(1)
    )
    return session.execute(query).first() is not None


def keys(session: Session, key_id: str) -> list[Key]:
    rows = session.execute(select(UnitKey).where(UnitKey.key_id == key_id)).scalars()
    return [
        Key(row.key_id, bytes.fromhex(row.public_key), row.retired_at, row.revoked_at)
        for row in rows
    ]


def published(session: Session) -> list[Statement]:
    """Return what was given out, the earliest first; what of it may be told, rules say."""
    ended = (Status.PUBLISHED, Status.ARCHIVED, Status.CORRECTED, Status.WITHDRAWN)
    return list(
        session.execute(
            select(Statement)
            .where(Statement.number.is_not(None), Statement.status.in_(ended))
            .order_by(Statement.approved_at, Statement.id)
        ).scalars()
    )
