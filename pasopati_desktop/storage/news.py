"""News items going in: ids in time order, one bulk insert, one audit row for a batch.

Bulk work goes through Core; edits of single items through the ORM, so that versions are checked.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import BigInteger, column, func, insert, select, text, values
from sqlalchemy.orm import Session

from pasopati_desktop.domain.news import MAX_SEQUENCE, SEQUENCE_BITS, Triage, make_item_id
from pasopati_desktop.domain.topics import Topic
from pasopati_desktop.storage.audit import Change, plain
from pasopati_desktop.storage.database import record_batch
from pasopati_desktop.storage.search import source_token
from pasopati_desktop.storage.tables import NewsItem

T = TypeVar("T")

_NEWS_LOCK = 0x4E455753  # any number that every workstation uses
_CHUNK = 500
"""Values in one statement; engines have limits."""


@dataclass(frozen=True, slots=True)
class NewItem:
    """An item on its way in; texts are clean already. Everything but the id."""

    source_id: int | None
    outlet: str
    guid: str
    """The source's own id, or the canonical link: what tells items of one source apart."""
    url: str
    title: str
    summary: str
    author: str
    stem: str
    published_at: datetime
    dated_by_feed: bool
    fetched_at: datetime
    triage: Triage = Triage.NEW

    @property
    def guid_hash(self) -> str:
        return hashlib.sha256(self.guid.encode()).hexdigest()[:32]


def add(session: Session, items: Sequence[NewItem], *, all_new: bool = False) -> list[int]:
    """Insert what is not there yet, audited as one batch; return the ids, oldest first.

    `items` stand newest first, as feeds give them; that order is kept within a second. `all_new`
    skips the search for known ones (generated data).
    """
    if not items:
        return []
    lock(session)
    fresh = [(item.guid_hash, item) for item in items] if all_new else _not_stored(session, items)
    if not fresh:
        return []
    rows = _with_ids(session, fresh)
    session.execute(insert(NewsItem.__table__), rows)  # type: ignore[arg-type] # a Table
    record_batch(session, batch_change(rows), Topic.NEWS)
    return [row["id"] for row in rows]


def lock(session: Session) -> None:
    """Let one workstation at a time store news, until its transaction ends.

    Two would give out the same ids, or store an item twice. SQLite's writers wait for each other
    anyway.
    """
    if session.get_bind().dialect.name == "postgresql":
        with session.no_autoflush:
            session.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _NEWS_LOCK})


def batch_change(rows: Sequence[dict[str, Any]]) -> Change:
    """Return the audit line of a batch: its ids, and one hash over everything inserted."""
    ids = [row["id"] for row in rows]
    after: dict[str, object] = {"count": len(rows), "ids": ids, "sha256": digest(rows)}
    return Change("news_item", f"{ids[0]}..{ids[-1]}", None, after)


_HASHED = ("id", "source_id", "outlet", "guid_hash", "url", "title", "summary", "author")


def digest(rows: Iterable[dict[str, Any]]) -> str:
    """Return SHA-256 over what the sources said, row after row."""
    whole = hashlib.sha256()
    for row in rows:
        values_ = [row[name] for name in _HASHED] + [plain(row["published_at"])]
        whole.update(json.dumps(values_, ensure_ascii=False, separators=(",", ":")).encode())
    return whole.hexdigest()


def _not_stored(session: Session, items: Sequence[NewItem]) -> list[tuple[str, NewItem]]:
    """Return those whose guid the source has not given before, each once."""
    by_source: dict[int | None, dict[str, NewItem]] = {}
    for item in items:
        by_source.setdefault(item.source_id, {}).setdefault(item.guid_hash, item)
    fresh: list[tuple[str, NewItem]] = []
    for source_id, found in by_source.items():
        stored: set[str] = set()
        for hashes in chunks(list(found), _CHUNK):
            stored.update(
                session.execute(
                    select(NewsItem.guid_hash).where(
                        NewsItem.source_id == source_id
                        if source_id is not None
                        else NewsItem.source_id.is_(None),
                        NewsItem.guid_hash.in_(hashes),
                    )
                ).scalars()
            )
        fresh += [(guid, item) for guid, item in found.items() if guid not in stored]
    return fresh


def _with_ids(session: Session, fresh: list[tuple[str, NewItem]]) -> list[dict[str, Any]]:
    """Return rows in the order of their ids: the full-text index wants them ascending."""
    by_second: dict[int, list[tuple[str, NewItem]]] = {}
    for entry in reversed(fresh):
        second = make_item_id(entry[1].published_at, 0) >> SEQUENCE_BITS
        by_second.setdefault(second, []).append(entry)
    free = _next_sequences(session, sorted(by_second))
    rows = []
    for second in sorted(by_second):
        for offset, (guid_hash, item) in enumerate(by_second[second]):
            sequence = free.get(second, 0) + offset
            if sequence > MAX_SEQUENCE:
                raise OverflowError(f"over a million items in the second {second}")
            rows.append(_row(second << SEQUENCE_BITS | sequence, guid_hash, item))
    return rows


def _next_sequences(session: Session, seconds: list[int]) -> dict[int, int]:
    """Return the first free sequence of each second that holds items already."""
    found: dict[int, int] = {}
    for part in chunks(seconds, _CHUNK):
        # A common table expression: SQLite cannot name the column of a bare VALUES.
        asked = (
            values(column("start", BigInteger), name="asked")
            .data([(second << SEQUENCE_BITS,) for second in part])
            .cte("asked")
        )
        highest = (
            select(func.max(NewsItem.id))
            .where(NewsItem.id >= asked.c.start, NewsItem.id <= asked.c.start + MAX_SEQUENCE)
            .correlate(asked)
            .scalar_subquery()
        )
        for item_id in session.execute(select(highest).select_from(asked)).scalars():
            if item_id is not None:
                found[item_id >> SEQUENCE_BITS] = (item_id & MAX_SEQUENCE) + 1
    return found


def _row(item_id: int, guid_hash: str, item: NewItem) -> dict[str, Any]:
    return {
        "id": item_id,
        "source_id": item.source_id,
        "outlet": item.outlet[:120],
        "guid_hash": guid_hash,
        "url": item.url,
        "title": item.title,
        "summary": item.summary,
        "author": item.author,
        "stem": f"{item.stem} {source_token(item.source_id)}" if item.source_id else item.stem,
        "published_at": item.published_at,
        "dated_by_feed": item.dated_by_feed,
        "fetched_at": item.fetched_at,
        "triage": item.triage,
        "note": "",
        "version": 1,
    }


def chunks(entries: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    for start in range(0, len(entries), size):
        yield entries[start : start + size]
