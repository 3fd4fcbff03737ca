"""News items from a table: findings of another office, an archive, a clipping service."""

import logging
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from pasopati_desktop.analysis.stemming import stem_text
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.news import canonical_url
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.services.workspace import Workspace, writes
from pasopati_desktop.storage import news
from pasopati_desktop.storage.news import NewItem

if TYPE_CHECKING:
    from pasopati_desktop.sources.tables import ImportRow

log = logging.getLogger(__name__)

BATCH = 1000
"""Rows in one transaction: one fsync each, and a cancel is heard soon."""


@dataclass(frozen=True)
class BadRow:
    number: int
    """As the spreadsheet shows it."""
    code: str
    value: str


@dataclass(frozen=True)
class ImportReport:
    new: int
    known: int
    """Rows that had been imported before."""
    errors: tuple[BadRow, ...]
    """The first thousand; `error_count` counts all."""
    error_count: int


@writes(Permission.POLL)
def import_items(workspace: Workspace, path: Path, control: JobControl) -> ImportReport:
    """Store the rows of a CSV or XLSX file as news items; bad rows are reported, not stored.

    Raises:
        PasopatiError: the file cannot be read at all; codes of `table.*`, `fetch.file_*`.
        Cancelled: between batches; what was stored stays, and a second import skips it.
    """
    from pasopati_desktop.sources.tables import read_items

    now = workspace.clock()
    found = read_items(path, now=now)
    rows = sorted(found.rows, key=lambda row: (row.published or now, -row.number))
    new = 0
    for start in range(0, len(rows), BATCH):
        control.step(start, len(rows), path.name)
        part = [_item(row, now) for row in reversed(rows[start : start + BATCH])]
        with workspace.writing() as session:
            new += len(news.add(session, part))
    control.step(len(rows), len(rows), path.name)
    log.info("items imported new=%d rows=%d errors=%d", new, len(rows), found.error_count)
    return ImportReport(
        new,
        len(rows) - new,
        tuple(BadRow(error.number, error.code, error.value) for error in found.errors),
        found.error_count,
    )


def _item(row: "ImportRow", now: datetime) -> NewItem:
    return NewItem(
        source_id=None,
        outlet=row.outlet,
        # Without a link, the same title of the same outlet on the same day is the same item.
        guid=canonical_url(row.link)
        or f"{row.outlet}\n{row.title}\n{row.published.date() if row.published else ''}",
        url=row.link,
        title=row.title,
        summary=row.summary,
        author=row.author,
        stem=stem_text(f"{row.title} {row.summary}"),
        published_at=row.published or now,
        dated_by_feed=row.published is not None,
        fetched_at=now,
    )
