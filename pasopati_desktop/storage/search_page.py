"""A page of search results on SQLite in one statement, without the object layer.

Common words are found in 0.1 ms; building and unpacking a statement through SQLAlchemy takes ten
times that, and a search runs at every pause of typing. The SQL below is the whole of it.
"""

import sqlite3
from collections.abc import Sequence
from datetime import datetime
from functools import cache

from pasopati_desktop.domain.news import Triage, first_item_id
from pasopati_desktop.domain.search import NewsFilter, Query, Term, TermKind
from pasopati_desktop.storage.search import fts5_query
from pasopati_desktop.storage.stream import ItemRow

MOST_WORDS = 120
"""Words with one beginning that are looked for one by one; each costs some 30 µs to find."""
_INDEXED = 3
"""The index keeps beginnings of two and three letters ready (`prefix` of its definition)."""

_WORDS = """
CREATE VIRTUAL TABLE IF NOT EXISTS temp.news_terms
    USING fts5vocab('main', 'news_fts', 'instance')"""
_NEXT_WORD = """
SELECT term FROM temp.news_terms WHERE term >= ? AND term < ? LIMIT 1"""

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
    beginnings = _beginnings(connection, wanted.query)
    if not all(beginnings.values()):
        return []
    values: list[object] = [fts5_query(wanted.query, wanted.source_id, beginnings)]
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


def _beginnings(connection: sqlite3.Connection, query: Query) -> dict[Term, Sequence[str]]:
    """Return the words of the index for those terms that are the beginning of a few only.

    FTS5 merges everything that a beginning finds before it gives the first item; words joined by
    OR are walked from the newest and stop at the fiftieth (a million items: 1 ms instead of 20).
    """
    found: dict[Term, Sequence[str]] = {}
    for term in query:
        # Other letters than ASCII the index may have folded in another way than we would.
        beginning = term.tokens[0]
        if term.kind is TermKind.PREFIX and len(beginning) > _INDEXED and beginning.isascii():
            words = _words(connection, beginning)
            if words is not None:
                found[term] = words
    return found


def _words(connection: sqlite3.Connection, beginning: str) -> list[str] | None:
    """Return all words of the index that begin so, or nothing when there are too many."""
    connection.execute(_WORDS)
    words: list[str] = []
    at, end = beginning, f"{beginning}\U0010ffff"
    while row := connection.execute(_NEXT_WORD, (at, end)).fetchone():
        if len(words) == MOST_WORDS:
            return None
        words.append(row[0])
        at = f"{row[0]}\x01"  # the next word: no letter sorts before this
    return words


_TRIAGES = {triage.value: triage for triage in Triage}
