"""The rows of the number book as they lie in the database."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from pasopati_desktop.storage.tables import NumberEntry


def book(session: Session, series: str, year: int) -> list[NumberEntry]:
    """Return what was given in a year, in order."""
    return list(
        session.execute(
            select(NumberEntry)
            .where(NumberEntry.series == series, NumberEntry.year == year)
            .order_by(NumberEntry.serial)
        ).scalars()
    )
