"""Queries that a statement's paper asks: its successor and signed files."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from pasopati_desktop.domain.signatures import FileKind
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.storage.tables import Statement, StatementFile


def approved_successor(session: Session, statement_id: int) -> Statement | None:
    """Return the newest approved text that corrects this one; none that was made void."""
    return session.execute(
        select(Statement)
        .where(
            Statement.corrects_id == statement_id,
            Statement.number.is_not(None),
            Statement.status != Status.VOIDED,
        )
        .order_by(Statement.id.desc())
        .limit(1)
    ).scalar_one_or_none()


def newest_file(session: Session, statement_id: int, kind: FileKind) -> str | None:
    """Return the SHA-256 of the last file of this kind."""
    return session.execute(
        select(StatementFile.sha256)
        .where(StatementFile.statement_id == statement_id, StatementFile.kind == kind)
        .order_by(StatementFile.id.desc())
        .limit(1)
    ).scalar_one_or_none()


def files(session: Session, statement_id: int) -> list[StatementFile]:
    """Return scans and signed files, the first added first."""
    return list(
        session.execute(
            select(StatementFile)
            .where(StatementFile.statement_id == statement_id)
            .order_by(StatementFile.id)
        ).scalars()
    )
