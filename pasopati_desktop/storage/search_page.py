"""A page of search results on SQLite in one statement, without the object layer.

Common words are found in 0.1 ms; building and unpacking a statement through SQLAlchemy takes ten
times that, and a search runs at every pause of typing. The SQL below is the whole of it.
"""

import sqlite3
from datetime import datetime
from functools import cache

from pasopati_desktop.domain.news import Triage, first_item_id
from pasopati_desktop.domain.search import NewsFilter
from pasopati_desktop.storage.search import fts5_query
from pasopati_desktop.storage.stream import ItemRow

_SEPARATOR = "\x1f"
_SELECT = """
SELECT n.id, n.source_id, n.outlet, coalesce(s.tier, 4), n.title, n.summary, n.url, n.published_at,
    n.dated_by_feed, n.triage, n.note <> '', coalesce(o.name, ''),
    (SELECT group_concat(i.title, char(31)) FROM issue_item x JOIN issue i ON i.id = x.issue_id
        WHERE x.item_id = n.id)
FROM news_fts f CROSS JOIN news_item n ON n.id = f.rowid
LEFT JOIN source s ON s.id = n.source_id
LEFT JOIN officer o ON o.id = n.triaged_by
WHERE news_fts MATCH ?"""
_TRIAGE = """
    AND EXISTS (SELECT 1 FROM news_item t INDEXED BY ix_news_item_id_triage_source_id
        WHERE t.id = f.rowid AND t.triage = ?)"""
_ISSUE = """
    AND f.rowid IN (SELECT item_id FROM issue_item WHERE issue_id = ?)"""
_SINCE = """
    AND f.rowid >= ?"""
_BELOW = """
    AND f.rowid < ?"""
_ORDER = """
ORDER BY f.rowid DESC LIMIT ?"""


@cache
def _statement(*, triage: bool, issue: bool, since: bool, below: bool) -> str:
    parts = ((_TRIAGE, triage), (_ISSUE, issue), (_SINCE, since), (_BELOW, below))
    return _SELECT + "".join(part for part, wanted in parts if wanted) + _ORDER


def page(
    connection: sqlite3.Connection, wanted: NewsFilter, *, below: int | None, limit: int
) -> list[ItemRow]:
    """Return items that hold every term of `wanted.query`, newest first, older than `below`."""
    bounds = [below] if below is not None else []
    if wanted.until is not None:
        bounds.append(first_item_id(wanted.until))
    values: list[object] = [fts5_query(wanted.query, wanted.source_id)]
    if wanted.triage is not None:
        values.append(wanted.triage.value)
    if wanted.issue_id is not None:
        values.append(wanted.issue_id)
    if wanted.since is not None:
        values.append(first_item_id(wanted.since))
    if bounds:
        values.append(min(bounds))
    sql = _statement(
        triage=wanted.triage is not None,
        issue=wanted.issue_id is not None,
        since=wanted.since is not None,
        below=bool(bounds),
    )
    make, parse, triages = tuple.__new__, datetime.fromisoformat, _TRIAGES
    # Spelled out: fifty rows through a constructor take longer than finding them.
    return [
        make(
            ItemRow,
            (
                item,
                source,
                outlet,
                tier,
                title,
                summary,
                url,
                parse(f"{at}+00:00"),
                dated == 1,
                triages[triage],
                noted == 1,
                officer,
                tuple(issues.split(_SEPARATOR)) if issues else (),
            ),
        )
        for (
            item,
            source,
            outlet,
            tier,
            title,
            summary,
            url,
            at,
            dated,
            triage,
            noted,
            officer,
            issues,
        ) in connection.execute(sql, (*values, limit))
    ]


_TRIAGES = {triage.value: triage for triage in Triage}
