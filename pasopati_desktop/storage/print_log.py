"""Queries on the print log."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from pasopati_desktop.storage.tables import Officer, PrintEntry


def entries_of(session: Session, records: Sequence[str]) -> list[tuple[PrintEntry, str]]:
    """Return the prints of some records with their officers' names, the newest first."""
    rows = session.execute(
        select(PrintEntry, Officer.name)
        .outerjoin(Officer, Officer.id == PrintEntry.printed_by)
        .where(PrintEntry.record.in_(records))
        .order_by(PrintEntry.printed_at.desc(), PrintEntry.id.desc())
    )
    return [(entry, name or "") for entry, name in rows]
