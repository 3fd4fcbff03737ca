"""Sources of news: described, tested and switched by people; how each one is doing."""

import logging
from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from pasopati_desktop.domain.errors import Conflict, InvalidInput, RecordMissing
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.news import FeedItem, SourceHealth
from pasopati_desktop.domain.news import SourceState as HealthState
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.domain.sources import (
    MAX_NAME_CHARS,
    SourceDraft,
    address_problem,
    source_problems,
)
from pasopati_desktop.services.workspace import Workspace, reads, writes
from pasopati_desktop.storage import sources as queries
from pasopati_desktop.storage.tables import Source, SourceState

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class SourceRow:
    id: int
    draft: SourceDraft
    version: int
    state: HealthState | None
    """None for a source that is switched off."""
    polled_at: datetime | None
    ok_at: datetime | None
    newest_at: datetime | None
    next_at: datetime | None
    error_code: str
    http_status: int | None
    failures: int
    """Failed visits in a row."""
    items_seen: int
    """Items in the feed at the last good visit."""


@dataclass(frozen=True)
class Health:
    """How many sources are in each state, and when the last visit was."""

    counts: dict[HealthState, int]
    off: int
    last_polled_at: datetime | None

    @property
    def total(self) -> int:
        return sum(self.counts.values()) + self.off

    @property
    def troubled(self) -> int:
        return self.counts.get(HealthState.FAILING, 0) + self.counts.get(HealthState.SILENT, 0)


@dataclass(frozen=True)
class TrialResult:
    """What the parser made of a source that was tried; nothing was stored."""

    kind: str
    """`rss`, `atom`, `rdf` or `json`."""
    title: str
    items: tuple[FeedItem, ...]
    left_out: int


@reads
def list_sources(workspace: Workspace) -> list[SourceRow]:
    """Return all sources by group and name."""
    now = workspace.clock()
    with workspace.reading() as session:
        return [_row(source, state, now) for source, state in queries.with_state(session)]


@reads
def health(workspace: Workspace) -> Health:
    rows = list_sources(workspace)
    counts = Counter(row.state for row in rows if row.state is not None)
    polled = [row.polled_at for row in rows if row.polled_at is not None]
    off = sum(1 for row in rows if row.state is None)
    return Health(dict(counts), off, max(polled, default=None))


def _row(source: Source, state: SourceState | None, now: datetime) -> SourceRow:
    seen = state or SourceState(failures=0, items_seen=0, error_code="")
    facts = SourceHealth(
        last_tried_at=seen.polled_at,
        last_good_at=seen.ok_at,
        last_error=seen.error_code or None,
        http_status=seen.http_status,
        items_in_feed=seen.items_seen if seen.ok_at else None,
        newest_item_at=seen.newest_at,
        usual_gap=timedelta(seconds=seen.gap_seconds) if seen.gap_seconds is not None else None,
    )
    return SourceRow(
        id=source.id,
        draft=SourceDraft(
            name=source.name,
            url=source.url,
            outlet=source.outlet,
            group=source.group,
            tier=source.tier,
            interval_minutes=source.interval_minutes,
            enabled=source.enabled,
            allow_private=source.allow_private,
        ),
        version=source.version,
        state=facts.state(now) if source.enabled else None,
        polled_at=seen.polled_at,
        ok_at=seen.ok_at,
        newest_at=seen.newest_at,
        next_at=seen.next_at,
        error_code=seen.error_code,
        http_status=seen.http_status,
        failures=seen.failures,
        items_seen=seen.items_seen,
    )


@reads
def try_source(
    workspace: Workspace, url: str, *, allow_private: bool = False, control: JobControl
) -> TrialResult:
    """Visit an address or file once and say what the parser makes of it. Uses the network.

    Raises:
        InvalidInput: the address cannot be one.
        PasopatiError: why there is no feed; codes of `fetch.*` and `feed.*`.
    """
    from pasopati_desktop.services.source_reading import Reader

    if problem := address_problem(url):
        raise InvalidInput({"url": problem})
    with Reader(connections=1) as reader:
        visit = reader.visit(
            url.strip(), allow_private=allow_private, now=workspace.clock(), control=control
        )
    feed = visit.feed
    if feed is None:  # an answer 304 to a question without conditions
        return TrialResult("", "", (), 0)
    return TrialResult(feed.kind, feed.title, feed.items, feed.left_out)


@writes(Permission.MANAGE_SOURCES)
def add(workspace: Workspace, draft: SourceDraft) -> int:
    """Add a source; it is polled at the next turn. Return its id.

    Raises:
        InvalidInput: a field is wrong, or the address is there already.
    """
    _require_sound(draft)
    with workspace.writing() as session:
        source_id = insert(workspace, session, draft).id
    log.info("source added id=%d", source_id)
    return source_id


def insert(workspace: Workspace, session: Session, draft: SourceDraft) -> Source:
    """Insert the row inside the caller's transaction; the draft was checked before."""
    if queries.by_url(session, draft.url.strip()) is not None:
        raise InvalidInput({"url": "input.source_known"})
    source = Source(created_at=workspace.clock())
    _fill(source, draft)
    session.add(source)
    session.flush()
    return source


def _require_sound(draft: SourceDraft) -> None:
    if found := source_problems(draft):
        raise InvalidInput(found, limit=MAX_NAME_CHARS)


def _fill(source: Source, draft: SourceDraft) -> None:
    source.name = draft.name.strip()
    source.outlet = draft.outlet.strip() or draft.name.strip()
    source.url = draft.url.strip()
    source.group = draft.group
    source.tier = draft.tier
    source.interval_minutes = draft.interval_minutes
    source.enabled = draft.enabled
    source.allow_private = draft.allow_private


@writes(Permission.MANAGE_SOURCES)
def edit(workspace: Workspace, source_id: int, draft: SourceDraft, version: int) -> None:
    """Change a source; a new address starts with a clean record and is visited at once.

    Raises:
        InvalidInput: a field is wrong, or another source has the address.
        Conflict: somebody else saved first.
        RecordMissing: the source is gone.
    """
    _require_sound(draft)
    with workspace.writing() as session:
        source = _existing(session, source_id)
        if source.version != version:
            raise Conflict("record.changed_by_other")
        same = queries.by_url(session, draft.url.strip())
        if same is not None and same.id != source_id:
            raise InvalidInput({"url": "input.source_known"})
        if source.url != draft.url.strip():
            state = session.get(SourceState, source_id)
            if state is not None:
                session.delete(state)
        _fill(source, draft)


@writes(Permission.MANAGE_SOURCES)
def set_enabled(workspace: Workspace, source_id: int, *, enabled: bool) -> None:
    """Switch a source on or off; its items stay.

    Raises:
        RecordMissing: the source is gone.
    """
    with workspace.writing() as session:
        _existing(session, source_id).enabled = enabled
    log.info("source switched id=%d enabled=%s", source_id, enabled)


def _existing(session: Session, source_id: int) -> Source:
    source = session.get(Source, source_id)
    if source is None:
        raise RecordMissing("source.missing")
    return source
