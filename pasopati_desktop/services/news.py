"""The stream of news: lists of any length, one item in full, and what officers make of items."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from pasopati_desktop.analysis.stemming import stem_word
from pasopati_desktop.domain import search
from pasopati_desktop.domain.errors import Conflict, InvalidInput, RecordMissing
from pasopati_desktop.domain.news import Triage
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.domain.search import NewsFilter, Query
from pasopati_desktop.domain.segments import Segments
from pasopati_desktop.services.workspace import Workspace, reads, writes
from pasopati_desktop.storage import search as full_text
from pasopati_desktop.storage import search_page, stream
from pasopati_desktop.storage.news import chunks
from pasopati_desktop.storage.stream import ItemRow
from pasopati_desktop.storage.tables import Issue, IssueItem, NewsItem, Officer, Source

log = logging.getLogger(__name__)

COUNT_CAP = 1000
"""Search results are counted to here and then shown as `1.000+`."""
MAX_NOTE_CHARS = 4000
MAX_MARKED = 500
"""Items that one act may touch."""

NewsRow = ItemRow


@dataclass(frozen=True)
class ViewCounts:
    new: int = 0
    watched: int = 0
    respond: int = 0
    all: int = 0


@dataclass(frozen=True)
class NewsDetail:
    id: int
    source_id: int | None
    source_name: str
    outlet: str
    tier: int
    title: str
    summary: str
    author: str
    url: str
    published_at: datetime
    dated_by_feed: bool
    fetched_at: datetime
    triage: Triage
    triaged_by: str
    triaged_at: datetime | None
    note: str
    issues: tuple[tuple[int, str, str], ...]
    """Id, number and title."""
    version: int


@dataclass(frozen=True)
class Before:
    """How an item stood before an act, so that the act can be undone."""

    item_id: int
    triage: Triage
    triaged_by: int | None
    triaged_at: datetime | None
    note: str
    version: int
    """After the act: whoever changed the item since then is not overwritten."""


def query(text: str) -> Query:
    """Return the terms of what was typed into the search field."""
    return search.parse(text, stem_word)


@reads
def view_counts(workspace: Workspace) -> ViewCounts:
    """Return how many items each view holds; some 40 ms a million items."""
    with workspace.reading() as session:
        found = stream.triage_counts(session)
    return ViewCounts(
        found.get(Triage.NEW, 0),
        found.get(Triage.WATCHED, 0),
        found.get(Triage.RESPOND, 0),
        sum(found.values()),
    )


@reads
def segments(workspace: Workspace, wanted: NewsFilter, ceiling: int | None = None) -> Segments:
    """Return where the rows of a plain view are (`wanted.is_exact`), from `ceiling` down."""
    with workspace.reading() as session:
        return stream.segments(session, wanted, ceiling)


@reads
def rows_at(
    workspace: Workspace, wanted: NewsFilter, start: int, skip: int, size: int
) -> list[NewsRow]:
    """Return rows of a plain view, beginning `skip` rows below the id `start`."""
    with workspace.reading() as session:
        ids = stream.page_ids(session, wanted, start, skip, size)
        return stream.rows(session, ids)


@reads
def rows_of(workspace: Workspace, ids: Sequence[int]) -> list[NewsRow]:
    """Return the items of `ids` that are there, newest first."""
    with workspace.reading() as session:
        return stream.rows(session, list(ids))


@reads
def rows_above(workspace: Workspace, wanted: NewsFilter, start: int, item_id: int) -> int:
    """Return how many rows of a plain view stand from the id `start` down to above `item_id`."""
    with workspace.reading() as session:
        return stream.rows_between(session, wanted, start, item_id)


@reads
def found_ids(
    workspace: Workspace, wanted: NewsFilter, *, below: int | None = None, limit: int = COUNT_CAP
) -> list[int]:
    """Return ids of what a search or an issue holds, newest first, older than `below`."""
    with workspace.reading() as session:
        return full_text.matching_ids(session, wanted, below=below, limit=limit)


@reads
def newest(
    workspace: Workspace, wanted: NewsFilter, *, below: int | None = None, limit: int = 50
) -> list[NewsRow]:
    """Return a page of whatever is wanted, newest first; `below` is the last id of the page before.

    With words this is the search.
    """
    if wanted.query and workspace.database.is_sqlite:
        with workspace.database.bare() as connection:
            return search_page.page(connection, wanted, below=below, limit=limit)
    with workspace.reading() as session:
        ids = full_text.matching_ids(session, wanted, below=below, limit=limit)
        return stream.rows(session, ids)


@reads
def newer_count(workspace: Workspace, wanted: NewsFilter, item_id: int) -> int:
    """Return how many items of a plain view are newer than `item_id`, counted to 1,000."""
    with workspace.reading() as session:
        return stream.newer_than(session, wanted, item_id, COUNT_CAP)


@reads
def detail(workspace: Workspace, item_id: int) -> NewsDetail:
    """Return one item in full.

    Raises:
        RecordMissing: it is gone.
    """
    with workspace.reading() as session:
        item = _existing(session, item_id)
        source = session.get(Source, item.source_id) if item.source_id is not None else None
        officer = session.get(Officer, item.triaged_by) if item.triaged_by is not None else None
        issues = session.execute(
            select(Issue.id, Issue.number, Issue.title)
            .join(IssueItem, IssueItem.issue_id == Issue.id)
            .where(IssueItem.item_id == item_id)
            .order_by(Issue.id)
        )
        return NewsDetail(
            id=item.id,
            source_id=item.source_id,
            source_name=source.name if source else "",
            outlet=item.outlet,
            tier=source.tier if source else 4,
            title=item.title,
            summary=item.summary,
            author=item.author,
            url=item.url,
            published_at=item.published_at,
            dated_by_feed=item.dated_by_feed,
            fetched_at=item.fetched_at,
            triage=item.triage,
            triaged_by=officer.name if officer else "",
            triaged_at=item.triaged_at,
            note=item.note,
            issues=tuple((row[0], row[1], row[2]) for row in issues),
            version=item.version,
        )


@writes(Permission.TRIAGE)
def triage(
    workspace: Workspace, item_ids: Sequence[int], decision: Triage, reason: str = ""
) -> tuple[Before, ...]:
    """Mark items; return what `undo` needs. `reason` is kept in the note.

    Raises:
        InvalidInput: RESPOND without a reason, or too many items.
        RecordMissing: an item is gone; nothing was changed.
    """
    reason = reason.strip()
    if decision is Triage.RESPOND and not reason:
        raise InvalidInput({"reason": "input.required"})
    if len(reason) > MAX_NOTE_CHARS:
        raise InvalidInput({"reason": "input.too_long"}, limit=MAX_NOTE_CHARS)
    with workspace.writing() as session:
        before = decide(workspace, session, item_ids, decision, reason)
    log.info("news triaged count=%d decision=%s", len(before), decision.value)
    return before


def decide(
    workspace: Workspace,
    session: Session,
    item_ids: Sequence[int],
    decision: Triage,
    reason: str = "",
) -> tuple[Before, ...]:
    """Mark items inside the caller's transaction, such as the one that opens an incident."""
    if len(item_ids) > MAX_MARKED:
        raise InvalidInput({"items": "input.too_many"}, limit=MAX_MARKED)
    now = workspace.clock()
    changed: list[tuple[NewsItem, Before]] = []
    for item in _all_of(session, item_ids):
        before = Before(item.id, item.triage, item.triaged_by, item.triaged_at, item.note, 0)
        item.triage = decision
        item.triaged_by = workspace.officer_id
        item.triaged_at = now
        if reason:
            item.note = "\n".join(part for part in (item.note, reason) if part)
        changed.append((item, before))
    session.flush()
    return tuple(
        Before(
            before.item_id,
            before.triage,
            before.triaged_by,
            before.triaged_at,
            before.note,
            item.version,
        )
        for item, before in changed
    )


@writes(Permission.TRIAGE)
def undo(workspace: Workspace, before: Sequence[Before]) -> None:
    """Put items back as they were before an act.

    Raises:
        Conflict: somebody changed one of them since; nothing was changed.
    """
    stood = {entry.item_id: entry for entry in before}
    with workspace.writing() as session:
        for item in _all_of(session, list(stood)):
            entry = stood[item.id]
            if item.version != entry.version:
                raise Conflict("record.changed_by_other")
            item.triage = entry.triage
            item.triaged_by = entry.triaged_by
            item.triaged_at = entry.triaged_at
            item.note = entry.note
    log.info("triage undone count=%d", len(stood))


@writes(Permission.TRIAGE)
def set_note(workspace: Workspace, item_id: int, note: str, version: int) -> None:
    """Change the note of an item.

    Raises:
        InvalidInput: the note is too long.
        Conflict: somebody else changed the item first.
        RecordMissing: the item is gone.
    """
    note = note.strip()
    if len(note) > MAX_NOTE_CHARS:
        raise InvalidInput({"note": "input.too_long"}, limit=MAX_NOTE_CHARS)
    with workspace.writing() as session:
        item = _existing(session, item_id)
        if item.version != version:
            raise Conflict("record.changed_by_other")
        item.note = note


def _existing(session: Session, item_id: int) -> NewsItem:
    item = session.get(NewsItem, item_id)
    if item is None:
        raise RecordMissing("news.missing")
    return item


def _all_of(session: Session, item_ids: Sequence[int]) -> list[NewsItem]:
    wanted = list(dict.fromkeys(item_ids))
    found: list[NewsItem] = []
    for part in chunks(wanted, 500):
        found += session.execute(select(NewsItem).where(NewsItem.id.in_(part))).scalars()
    if len(found) != len(wanted):
        raise RecordMissing("news.missing")
    return found
