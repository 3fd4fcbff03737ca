"""Reading the list of news at any size: where the n-th row is, and a page of rows from there.

No statement here passes over more than `STRIDE` rows of an index; wide rows are read by id only.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from pasopati_desktop.domain.news import Triage, first_item_id
from pasopati_desktop.domain.search import NewsFilter as NewsFilter  # noqa: PLC0414 - named here too
from pasopati_desktop.domain.segments import STRIDE, Segments
from pasopati_desktop.storage.tables import Issue, IssueItem, NewsItem, Officer, Source

_N: Any = NewsItem.__table__.c


class ItemRow(NamedTuple):
    """An item as a list shows it. A tuple: fifty are made for every pause of typing."""

    id: int
    source_id: int | None
    outlet: str
    tier: int
    title: str
    summary: str
    url: str
    published_at: datetime
    dated_by_feed: bool
    triage: Triage
    has_note: bool
    triaged_by: str
    issues: tuple[str, ...]
    """Titles of the issues it belongs to."""


@dataclass(frozen=True)
class _Range:
    """The narrow index to walk, and the conditions it answers by itself."""

    table: str
    where: str
    values: dict[str, object]


def _range(session: Session, wanted: NewsFilter, ceiling: int | None) -> _Range:
    conditions, values = [], dict[str, object]()
    index = "ix_news_item_id_triage_source_id"
    if wanted.triage is not None:
        index = "ix_news_item_triage_id"
        conditions.append("triage = :triage")
        values["triage"] = wanted.triage.value
    if wanted.source_id is not None:
        index = "ix_news_item_source_id_id_triage"
        conditions.append("source_id = :source_id")
        values["source_id"] = wanted.source_id
    if wanted.since is not None:
        conditions.append("id >= :since")
        values["since"] = first_item_id(wanted.since)
    if wanted.until is not None:
        conditions.append("id < :until")
        values["until"] = first_item_id(wanted.until)
    if ceiling is not None:
        conditions.append("id <= :ceiling")
        values["ceiling"] = ceiling
    # SQLite would rather search its table by id, and read a gigabyte on the way.
    is_sqlite = session.get_bind().dialect.name == "sqlite"
    table = f"news_item INDEXED BY {index}" if is_sqlite else "news_item"
    return _Range(table, " AND ".join(conditions) or "1 = 1", values)


def segments(session: Session, wanted: NewsFilter, ceiling: int | None = None) -> Segments:
    """Return where the rows of a plain view are; one walk over an index, some 40 ms a million."""
    at = _range(session, wanted, ceiling)
    newest = f"SELECT id FROM {at.table} WHERE {at.where}"  # noqa: S608 - made of our constants
    sql = f"""
        WITH RECURSIVE anchors(at) AS (
            SELECT ({newest} ORDER BY id DESC LIMIT 1)
            UNION ALL
            SELECT ({newest} AND id < anchors.at ORDER BY id DESC LIMIT 1 OFFSET {STRIDE - 1})
            FROM anchors WHERE anchors.at IS NOT NULL)
        SELECT at FROM anchors WHERE at IS NOT NULL"""  # noqa: S608 - the same
    anchors = list(session.execute(text(sql), at.values).scalars())
    if not anchors:
        return Segments((), 0)
    rest = f"SELECT count(*) FROM {at.table} WHERE {at.where} AND id <= :last"  # noqa: S608 - the same
    last = session.scalar(text(rest), {**at.values, "last": anchors[-1]}) or 0
    return Segments(anchors, last)


def page_ids(session: Session, wanted: NewsFilter, start: int, skip: int, size: int) -> list[int]:
    """Return `size` ids from the one `skip` rows below `start` on; `skip` at most `STRIDE`."""
    at = _range(session, wanted, None)
    sql = f"""SELECT id FROM {at.table} WHERE {at.where} AND id <= :start
        ORDER BY id DESC LIMIT :size OFFSET :skip"""  # noqa: S608 - made of our constants
    values = {**at.values, "start": start, "skip": skip, "size": size}
    return list(session.execute(text(sql), values).scalars())


def rows_between(session: Session, wanted: NewsFilter, start: int, above: int) -> int:
    """Return how many rows of the view stand from `start` down to, but not at, `above`."""
    at = _range(session, wanted, None)
    sql = f"SELECT count(*) FROM {at.table} WHERE {at.where} AND id <= :start AND id > :above"  # noqa: S608 - the same
    values = {**at.values, "start": start, "above": above}
    return session.scalar(text(sql), values) or 0


def newer_than(session: Session, wanted: NewsFilter, item_id: int, cap: int) -> int:
    """Return how many rows of the view are newer, counted to `cap`."""
    at = _range(session, wanted, None)
    sql = f"""SELECT count(*) FROM (SELECT 1 FROM {at.table}
        WHERE {at.where} AND id > :seen LIMIT :cap) AS newer"""  # noqa: S608 - the same
    return session.scalar(text(sql), {**at.values, "seen": item_id, "cap": cap}) or 0


def triage_counts(session: Session) -> dict[Triage, int]:
    """Return how many items each view holds; one walk over an index."""
    counted = select(NewsItem.triage, func.count()).group_by(NewsItem.triage)
    return {row[0]: row[1] for row in session.execute(counted)}


_PAGE = (
    select(
        _N.id,
        _N.source_id,
        _N.outlet,
        func.coalesce(Source.tier, 4),
        _N.title,
        _N.summary,
        _N.url,
        _N.published_at,
        _N.dated_by_feed,
        _N.triage,
        _N.note != "",
        func.coalesce(Officer.name, ""),
    )
    .outerjoin(Source, Source.id == _N.source_id)
    .outerjoin(Officer, Officer.id == _N.triaged_by)
    .order_by(_N.id.desc())
)


def rows(session: Session, ids: list[int]) -> list[ItemRow]:
    """Return the items of `ids` that are there, newest first."""
    if not ids:
        return []
    titles: dict[int, list[str]] = {}
    linked = (
        select(IssueItem.item_id, Issue.title)
        .join(Issue, Issue.id == IssueItem.issue_id)
        .where(IssueItem.item_id.in_(ids))
        .order_by(Issue.id)
    )
    for item_id, title in session.execute(linked):
        titles.setdefault(item_id, []).append(title)
    found = session.execute(_PAGE.where(_N.id.in_(ids)))
    return [ItemRow(*(*row, tuple(titles.get(row[0], ())))) for row in found]
