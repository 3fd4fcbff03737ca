"""Rows of the stream: where they come from and how an item becomes a card.

A plain view is known by one anchor in a thousand rows, so a million are counted, scrolled and
jumped in. A search or an issue is a list of ids that grows by a thousand when its end comes near.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from pasopati_desktop.analysis.highlight import hits
from pasopati_desktop.domain.news import Triage
from pasopati_desktop.domain.search import NewsFilter, Query
from pasopati_desktop.domain.segments import Segments
from pasopati_desktop.services import news
from pasopati_desktop.services.news import COUNT_CAP, NewsRow
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui.panels.monitoring import labels
from pasopati_desktop.ui.widgets.stream import NewsCard


@dataclass(frozen=True)
class Loaded:
    """What a worker read for a list."""

    wanted: NewsFilter
    segments: Segments | None
    """Of a plain view."""
    ids: list[int]
    """Of a search or an issue, newest first."""


def load(workspace: Workspace, wanted: NewsFilter, ceiling: int | None = None) -> Loaded:
    """Read where the rows of `wanted` are, for a plain view from `ceiling` down."""
    if wanted.is_exact:
        return Loaded(wanted, news.segments(workspace, wanted, ceiling), [])
    return Loaded(wanted, None, news.found_ids(workspace, wanted, limit=COUNT_CAP + 1))


class StreamRows:
    """A `PageSource` of cards; knows the place of every id and follows single changes."""

    def __init__(
        self, workspace: Workspace, loaded: Loaded, hide_decided: Callable[[Triage], bool]
    ) -> None:
        self._workspace = workspace
        self._wanted = loaded.wanted
        self._segments = loaded.segments
        self._ids = loaded.ids
        self._ended = len(loaded.ids) <= COUNT_CAP
        self.leaves = hide_decided
        """Whether an item with this decision leaves the list."""

    @property
    def wanted(self) -> NewsFilter:
        return self._wanted

    @property
    def is_capped(self) -> bool:
        """Whether there are more than are known; the count is then shown with a plus."""
        return self._segments is None and not self._ended

    @property
    def first_id(self) -> int | None:
        if self._segments is not None:
            return self._segments.first
        return self._ids[0] if self._ids else None

    def count(self) -> int:
        return len(self._ids) if self._segments is None else self._segments.count

    def page(self, index: int, size: int) -> Sequence[NewsCard]:
        if self._segments is not None:
            start, skip = self._segments.locate(index)
            rows = news.rows_at(self._workspace, self._wanted, start, skip, size)
        else:
            rows = news.rows_of(self._workspace, self._ids[index : index + size])
        now = self._workspace.clock()
        view = self._wanted.triage
        return [card(row, self._wanted.query, now, view) for row in rows]

    def position(self, item_id: int) -> int:
        """Return the place of an item, or where it would stand."""
        if self._segments is not None:
            if not self._segments.count:
                return 0
            before, anchor = self._segments.before(item_id)
            return before + news.rows_above(self._workspace, self._wanted, anchor, item_id)
        return sum(1 for known in self._ids if known > item_id)

    def remove(self, item_id: int) -> None:
        if self._segments is not None:
            self._segments.remove(item_id)
        elif item_id in self._ids:
            self._ids.remove(item_id)

    def more(self) -> list[int]:
        """Read the next thousand ids of a capped list; for a worker."""
        last = self._ids[-1] if self._ids else None
        return news.found_ids(self._workspace, self._wanted, below=last, limit=COUNT_CAP + 1)

    def extend(self, ids: list[int]) -> None:
        """Append what `more` read."""
        last = self._ids[-1] if self._ids else None
        self._ids += [item_id for item_id in ids if last is None or item_id < last]
        self._ended = len(ids) <= COUNT_CAP


def card(row: NewsRow, query: Query, now: datetime, view: Triage | None = None) -> NewsCard:
    """Return what a card shows of an item; the state only where the view does not say it."""
    told = row.triage not in {Triage.NEW, view}
    state = labels.triage_word(row.triage) if told else ""
    return NewsCard(
        id=row.id,
        outlet=row.outlet,
        tier=labels.tier_word(row.tier) if row.source_id is not None else "",
        time=shown_time(row.published_at, now),
        title=row.title,
        excerpt=row.summary,
        tone="",
        category=row.issues[0] if row.issues else "",
        review=" · ".join(part for part in (state, row.triaged_by if told else "") if part),
        review_short=state,
        priority=None,
        unread=row.triage is Triage.NEW,
        title_hits=hits(row.title, query),
        excerpt_hits=hits(row.summary, query),
    )


def shown_time(moment: datetime, now: datetime) -> str:
    """Return `14.20` today, `Kemarin 14.20`, else a day and the time."""
    day = words.table_time(moment, now)
    time = words.clock(moment)
    return time if day == time else f"{day}, {time}"
