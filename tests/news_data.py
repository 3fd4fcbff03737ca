"""News for tests: feeds as text, items put straight into the database."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from xml.sax.saxutils import escape

from pasopati_desktop.analysis.stemming import stem_text
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.sources import SourceDraft
from pasopati_desktop.services import sources
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.storage import news
from pasopati_desktop.storage.audit import Actor
from pasopati_desktop.storage.news import NewItem
from tests.data import NOW, Desk


def rss(items: Sequence[tuple[str, str, datetime | None]], title: str = "Warta Uji") -> str:
    """Return a feed of (guid, title, published)."""
    entries = "".join(
        f"<item><guid isPermaLink='false'>{escape(guid)}</guid><title>{escape(name)}</title>"
        f"<link>https://warta.contoh.id/{escape(guid)}</link>"
        + (f"<pubDate>{format_datetime(at)}</pubDate>" if at else "")
        + f"<description>Ringkasan {escape(name)}</description></item>"
        for guid, name, at in items
    )
    return (
        f'<?xml version="1.0"?><rss version="2.0"><channel><title>{escape(title)}</title>'
        f"<link>https://warta.contoh.id/</link>{entries}</channel></rss>"
    )


def feed_file(folder: Path, name: str, items: Sequence[tuple[str, str, datetime | None]]) -> str:
    """Write a feed and return its `file:` address."""
    path = folder / name
    path.write_text(rss(items), "utf-8")
    return path.as_uri()


def a_source(desk: Desk, url: str, **changes: object) -> int:
    draft = SourceDraft(**{"name": f"Sumber {url[-20:]}", "url": url, **changes})  # type: ignore[arg-type] # test factory
    return sources.add(desk.as_role(Role.MEDIA_MONITOR), draft)


def an_item(
    title: str,
    summary: str = "",
    *,
    at: datetime = NOW - timedelta(hours=1),
    source_id: int | None = None,
    guid: str = "",
    outlet: str = "Warta Uji",
) -> NewItem:
    return NewItem(
        source_id=source_id,
        outlet=outlet,
        guid=guid or f"{title}/{at.isoformat()}",
        url="https://warta.contoh.id/1",
        title=title,
        summary=summary,
        author="",
        stem=stem_text(f"{title} {summary}"),
        published_at=at,
        dated_by_feed=True,
        fetched_at=NOW,
    )


def put(workspace: Workspace, items: Sequence[NewItem]) -> list[int]:
    """Store items without a poll; return their ids in the order of `items`."""
    actor = Actor(None, "uji", "MEJA-1", "test.put", NOW)
    with workspace.database.writing(actor) as session:
        news.add(session, items)
    with workspace.database.reading() as session:
        from sqlalchemy import select

        from pasopati_desktop.storage.tables import NewsItem

        rows = session.execute(select(NewsItem.guid_hash, NewsItem.id))
        by_hash = {row[0]: row[1] for row in rows}
    return [by_hash[item.guid_hash] for item in items]
