"""The audit trail read backwards, a page at a time."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from pasopati_desktop.storage.tables.audit import AuditRow


def page(
    session: Session,
    *,
    before: int | None,
    limit: int,
    table: str = "",
    record: str = "",
    officer_id: int | None = None,
) -> list[AuditRow]:
    """Return at most `limit` rows older than sequence number `before`, the newest first."""
    query = select(AuditRow).order_by(AuditRow.seq.desc()).limit(limit)
    if before is not None:
        query = query.where(AuditRow.seq < before)
    if table:
        query = query.where(AuditRow.table_name == table)
    if record:
        query = query.where(AuditRow.record == record)
    if officer_id is not None:
        query = query.where(AuditRow.officer_id == officer_id)
    return list(session.execute(query).scalars())


def table_names(session: Session) -> list[str]:
    """Return every table named in the trail, sorted.

    One step of the index for each name: DISTINCT would walk all of a million rows.
    """
    found: list[str] = []
    last = ""
    while True:
        following = session.scalar(
            select(func.min(AuditRow.table_name)).where(AuditRow.table_name > last)
        )
        if following is None:
            return found
        found.append(following)
        last = following
