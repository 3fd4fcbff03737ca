"""One round of visits: fetch and read in threads, then one short transaction for what came.

A round holds no session while it waits for the network. Rows are stored as they arrive, many
sources in one transaction when they arrive together. When nothing answers and every failure is one
of name lookup or connection (of more than one host), the office is offline, and no source is
blamed.
"""

import logging
from collections.abc import Iterable
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from pasopati_desktop.analysis.stemming import stem_text
from pasopati_desktop.domain.errors import PasopatiError
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.news import FeedItem, usual_gap
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.services.source_reading import NETWORK_CODES, Reader, Visit
from pasopati_desktop.services.workspace import Workspace, reads, writes
from pasopati_desktop.storage import news, sources
from pasopati_desktop.storage.news import NewItem
from pasopati_desktop.storage.tables import Source, SourceState

log = logging.getLogger(__name__)

WORKERS = 16
OFFLINE_WAIT = timedelta(minutes=2)
"""How soon to look again whether the network is back."""
EARLIEST = datetime.fromisoformat("1990-01-01T00:00:00+00:00")


@dataclass(frozen=True)
class SourceFailure:
    source_id: int
    name: str
    code: str


@dataclass(frozen=True)
class PollResult:
    polled: int
    """Sources visited."""
    unchanged: int
    """Sources that had nothing new to say (304)."""
    new_items: int
    failures: tuple[SourceFailure, ...]
    offline: bool
    """Nothing could be reached at all: the office's own network is down."""


@dataclass(frozen=True)
class _Target:
    source_id: int
    name: str
    outlet: str
    url: str
    interval: float
    """Seconds."""
    allow_private: bool
    etag: str | None
    last_modified: str | None
    failures: int

    @property
    def is_file(self) -> bool:
        return self.url.startswith("file:")


@dataclass(frozen=True)
class _Outcome:
    """What one visit led to; made in a worker, stored by the round."""

    target: _Target
    visit: Visit | None
    items: tuple[NewItem, ...] = ()
    error: PasopatiError | None = None

    @property
    def is_network(self) -> bool:
        return self.error is not None and self.error.code in NETWORK_CODES


@dataclass
class _Tally:
    polled: int = 0
    unchanged: int = 0
    new_items: int = 0
    answered: int = 0
    failures: list[SourceFailure] = field(default_factory=list)
    unreached: list[_Outcome] = field(default_factory=list)
    """Judged at the end of the round: their fault, or the office's line."""


@reads
def due_count(workspace: Workspace) -> int:
    """Return how many sources are to be visited now."""
    with workspace.reading() as session:
        return len(session.execute(sources.due(workspace.clock())).all())


@writes(Permission.POLL)
def poll(
    workspace: Workspace,
    control: JobControl,
    *,
    only: Iterable[int] | None = None,
    workers: int = WORKERS,
) -> PollResult:
    """Visit every source that is due, or those of `only` whether due or not.

    Raises:
        Cancelled: between sources; what was fetched by then is stored.
        EnvironmentFailure: the database cannot be written.
    """
    targets = _targets(workspace, only)
    tally = _Tally()
    if targets:
        _round(workspace, control, targets, workers, tally)
    unreached = tally.unreached
    # One silent host says little; several, and not a single answer, say that the line is down.
    hosts = {urlsplit(outcome.target.url).hostname for outcome in unreached}
    offline = len(hosts) > 1 and not tally.answered
    if unreached:
        _store(workspace, unreached, tally, offline=offline)
    result = PollResult(
        tally.polled, tally.unchanged, tally.new_items, tuple(tally.failures), offline
    )
    if targets:
        log.info(
            "poll done sources=%d new=%d unchanged=%d failed=%d offline=%s",
            result.polled,
            result.new_items,
            result.unchanged,
            len(result.failures),
            offline,
        )
    return result


def _targets(workspace: Workspace, only: Iterable[int] | None) -> list[_Target]:
    wanted = None if only is None else set(only)
    with workspace.reading() as session:
        pairs: list[tuple[Source, SourceState | None]]
        if wanted is None:
            pairs = [(row[0], row[1]) for row in session.execute(sources.due(workspace.clock()))]
        else:
            pairs = [pair for pair in sources.with_state(session) if pair[0].id in wanted]
        return [
            _Target(
                source_id=source.id,
                name=source.name,
                outlet=source.outlet,
                url=source.url,
                interval=source.interval_minutes * 60.0,
                allow_private=source.allow_private,
                etag=state.etag if state else None,
                last_modified=state.last_modified if state else None,
                failures=state.failures if state else 0,
            )
            for source, state in pairs
        ]


def _round(
    workspace: Workspace,
    control: JobControl,
    targets: list[_Target],
    workers: int,
    tally: _Tally,
) -> None:
    inner = JobControl()  # its progress is of bytes; only its cancel is wanted
    now = workspace.clock()
    pool = ThreadPoolExecutor(workers, thread_name_prefix="poll")
    with Reader(connections=workers) as reader:
        try:
            pending = {pool.submit(_visit, reader, target, now, inner) for target in targets}
            while pending:
                done, pending = wait(pending, timeout=0.5, return_when=FIRST_COMPLETED)
                outcomes = [future.result() for future in done]
                tally.unreached += [outcome for outcome in outcomes if outcome.is_network]
                reached = [outcome for outcome in outcomes if not outcome.is_network]
                if reached:
                    tally.answered += sum(not one.target.is_file for one in reached)
                    _store(workspace, reached, tally, offline=False)
                what = outcomes[-1].target.name if outcomes else ""
                control.step(len(targets) - len(pending), len(targets), what)
        except BaseException:
            inner.cancel()
            raise
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


def _visit(reader: Reader, target: _Target, now: datetime, control: JobControl) -> _Outcome:
    """Runs in a worker: fetch, read, clean, stem. No database here."""
    try:
        visit = reader.visit(
            target.url,
            allow_private=target.allow_private,
            now=now,
            etag=target.etag,
            last_modified=target.last_modified,
            control=control,
        )
    except PasopatiError as error:
        return _Outcome(target, None, error=error)
    items = visit.feed.items if visit.feed else ()
    return _Outcome(target, visit, tuple(new_item(target, item, now) for item in items))


def new_item(target: _Target, item: FeedItem, now: datetime) -> NewItem:
    published = item.published
    return NewItem(
        source_id=target.source_id,
        outlet=target.outlet,
        guid=item.id,
        url=item.link,
        title=item.title,
        summary=item.summary,
        author=item.author,
        stem=stem_text(f"{item.title} {item.summary}"),
        published_at=published or max(now, EARLIEST),
        dated_by_feed=published is not None,
        fetched_at=now,
    )


def _store(workspace: Workspace, outcomes: list[_Outcome], tally: _Tally, *, offline: bool) -> None:
    now = workspace.clock()
    items = [item for outcome in outcomes for item in outcome.items]
    with workspace.writing() as session:
        news.lock(session)  # before a source's first state is written, too
        for outcome in outcomes:
            _note(sources.state_of(session, outcome.target.source_id), outcome, now, offline)
        tally.new_items += len(news.add(session, items))
    for outcome in outcomes:
        tally.polled += 1
        if outcome.visit is not None and outcome.visit.feed is None:
            tally.unchanged += 1
        if outcome.error is not None:
            tally.failures.append(
                SourceFailure(outcome.target.source_id, outcome.target.name, outcome.error.code)
            )


def _note(state: SourceState, outcome: _Outcome, now: datetime, offline: bool) -> None:
    """Write down how the visit went. An office without network keeps every source's record."""
    from pasopati_desktop.sources.pace import jittered, next_wait

    target, visit = outcome.target, outcome.visit
    if offline:
        state.next_at = now + OFFLINE_WAIT
        return
    state.polled_at = now
    if visit is None:
        error = outcome.error
        state.error_code = error.code if error else "fetch.protocol"
        state.http_status = _number(error.params.get("status")) if error else None
        state.failures = target.failures + 1
        asked = error.params.get("retry_after") if error else None
        pause = float(asked) if isinstance(asked, int | float) else None
    else:
        state.error_code, state.failures = "", 0
        state.ok_at = now
        state.http_status = visit.status
        state.etag = visit.etag
        # Half a validator is none.
        state.last_modified = visit.last_modified if len(visit.last_modified or "") <= 100 else None
        pause = visit.retry_after
        if visit.feed is not None:
            _note_feed(state, outcome)
    wait_seconds = jittered(next_wait(target.interval, state.failures, pause))
    state.next_at = now + timedelta(seconds=max(wait_seconds, pause or 0.0))


def _note_feed(state: SourceState, outcome: _Outcome) -> None:
    dated = [item.published_at for item in outcome.items if item.dated_by_feed]
    state.items_seen = len(outcome.items)
    if dated:
        newest = max(dated)
        state.newest_at = max(newest, state.newest_at) if state.newest_at else newest
    gap = usual_gap(dated)
    if gap is not None:
        state.gap_seconds = int(gap.total_seconds())


def _number(value: object) -> int | None:
    return value if isinstance(value, int) else None
