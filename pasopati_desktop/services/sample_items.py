"""A large, reproducible stock of news for benchmarks and training."""

import logging
import random
from collections.abc import Sequence
from datetime import timedelta
from itertools import islice

from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.news import Triage
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.domain.sources import SourceDraft
from pasopati_desktop.services.sample_words import Writer
from pasopati_desktop.services.sources import insert
from pasopati_desktop.services.workspace import Workspace, writes
from pasopati_desktop.storage import news
from pasopati_desktop.storage import sources as source_queries
from pasopati_desktop.storage.news import NewItem

log = logging.getLogger(__name__)

SEED = 2026
BATCH = 5000
SPAN = timedelta(days=6 * 365)
MOST_SOURCES = 500
_DECISIONS = (Triage.IGNORED, Triage.NEW, Triage.WATCHED, Triage.RESPOND)
_SHARES = (75, 10, 11, 4)
"""Percent of items older than two days; the newest are mostly undecided."""


@writes(Permission.POLL)
def fill(workspace: Workspace, count: int, control: JobControl, *, seed: int = SEED) -> int:
    """Store `count` invented items of up to 500 invented sources over six years; return how many.

    The same seed and clock give the same items. They are meant for a folder of their own.

    Raises:
        Cancelled: between batches of 5,000; what was stored stays.
    """
    now = workspace.clock()
    writer = Writer(seed)
    sources = _sources(workspace, writer, min(MOST_SOURCES, max(5, count // 200)))
    chance = random.Random(seed + 1)  # noqa: S311 - invented data, the same every time
    weights = [1 / (rank + 1) for rank in range(len(sources))]
    texts = writer.items()
    start, step = now - SPAN, SPAN / max(count, 1)
    for first in range(0, count, BATCH):
        control.step(first, count, "berita")
        size = min(BATCH, count - first)
        chosen = chance.choices(sources, weights, k=size)
        older = now - timedelta(days=2)
        items = []
        for offset, (title, summary, stem) in enumerate(islice(texts, size)):
            number = first + offset
            at = start + step * number + step * chance.random()
            source_id, outlet = chosen[offset]
            decision = chance.choices(_DECISIONS, _SHARES)[0] if at < older else Triage.NEW
            items.append(
                NewItem(
                    source_id=source_id,
                    outlet=outlet,
                    guid=f"contoh:{seed}:{number}",
                    url=f"https://contoh.invalid/berita/{number}",
                    title=title,
                    summary=summary,
                    author="",
                    stem=stem,
                    published_at=at,
                    dated_by_feed=True,
                    fetched_at=at + timedelta(minutes=7),
                    triage=decision,
                )
            )
        items.reverse()
        with workspace.writing() as session:
            news.add(session, items, all_new=True)
    control.step(count, count, "berita")
    log.info("sample items stored count=%d sources=%d", count, len(sources))
    return count


def _sources(workspace: Workspace, writer: Writer, count: int) -> Sequence[tuple[int, str]]:
    """Return ids and outlets of the invented sources, made where they are missing; switched off."""
    with workspace.writing() as session:
        known = {source.url: source.id for source, _state in source_queries.with_state(session)}
        found = []
        for number in range(count):
            url, outlet = f"https://contoh.invalid/rss/{number}", writer.outlet(number)
            tier = 1 if number < 10 else 2 if number < 60 else 3
            draft = SourceDraft(outlet, url, outlet, tier=tier, enabled=False)
            source_id = known.get(url) or insert(workspace, session, draft).id
            found.append((source_id, outlet))
    return found
