"""T5: search through the service, newest 50, beside the best hand-written query on bare sqlite3.

Both return the same fields of the same items. CPU of the thread; medians over words of a kind.
"""

import sqlite3
import statistics
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from benchmarks import data
from benchmarks.measure import Measure, cpu_ms, percentile
from pasopati_desktop.domain.news import Triage, first_item_id
from pasopati_desktop.domain.search import NewsFilter
from pasopati_desktop.services import news
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.storage.search import source_token

ROUNDS = 15
PAGE = 50
_KINDS: dict[str, tuple[str, ...]] = {
    "common word": ("petugas", "lapas", "pembinaan", "kunjungan"),
    "two words": ("pelatihan batik", "razia blok", "layanan keluarga"),
    "phrase": ('"warga binaan"', '"blok hunian"', '"kepala kantor"'),
    "prefix": ("narko*", "pelat*", "keluar*"),
    "rare word": ("=tenunnya", "=ditulisnya", "sabunya"),
}
_SQL = """
SELECT n.id, n.source_id, n.outlet, coalesce(s.tier, 4), n.title, n.summary, n.url, n.published_at,
    n.dated_by_feed, n.triage, n.note <> '', coalesce(o.name, ''),
    (SELECT group_concat(i.title, char(31)) FROM issue_item x JOIN issue i ON i.id = x.issue_id
        WHERE x.item_id = n.id)
FROM news_fts f CROSS JOIN news_item n ON n.id = f.rowid
LEFT JOIN source s ON s.id = n.source_id LEFT JOIN officer o ON o.id = n.triaged_by
WHERE news_fts MATCH ? {more} ORDER BY f.rowid DESC LIMIT 50"""


@dataclass
class _Timed:
    ours: list[float] = field(default_factory=list)
    peer: list[float] = field(default_factory=list)


def run() -> list[Measure]:
    rows: list[Measure] = []
    medians: dict[str, list[str]] = {}
    for items in data.sizes():
        rows = _at(items)
        for row in rows:
            medians.setdefault(row.what, []).append(f"{row.ours:.2f}")
    return [
        Measure(
            row.target,
            f"{row.what}, {items:,} items",
            row.ours,
            row.unit,
            row.peer,
            row.peer_name,
            row.ratio_target,
            row.limit,
            "; ".join(
                part
                for part in (row.note, f"n/100, n/10, n: {' '.join(medians[row.what])}")
                if part
            ),
        )
        for row in rows
    ]


def _at(items: int) -> list[Measure]:
    workspace = data.workspace(data.news_folder(items))
    path = workspace.database.path
    assert path is not None
    bare = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    bare.execute("PRAGMA cache_size=-65536")
    try:
        return _measure(workspace, bare)
    finally:
        bare.close()
        workspace.database.close()


def _measure(workspace: Workspace, bare: sqlite3.Connection) -> list[Measure]:
    middle = workspace.clock()
    rare = bare.execute(
        "SELECT source_id FROM news_item GROUP BY source_id ORDER BY count(*) LIMIT 1"
    ).fetchone()[0]
    month = {"since": middle - timedelta(days=700), "until": middle - timedelta(days=670)}
    filters: dict[str, dict[str, Any]] = {
        "": {},
        " + decision": {"triage": Triage.WATCHED},
        " + 30 days": month,
        " + rare source": {"source_id": rare},
    }
    rows = []
    for suffix, more in filters.items():
        slowest = 0.0
        for kind, words in _KINDS.items():
            timed = _Timed()
            for word in words:
                wanted = NewsFilter(query=news.query(word), **more)
                _time(workspace, bare, wanted, timed)
            high = percentile(timed.ours, 0.95)
            slowest = max(slowest, high)
            rows.append(
                Measure(
                    "T5",
                    f"{kind}{suffix}",
                    statistics.median(timed.ours),
                    "ms",
                    statistics.median(timed.peer),
                    "sqlite3",
                    ratio_target=1.5,
                    note=f"p95 {high:.2f} ms",
                )
            )
        limit = 50.0 if "rare source" in suffix else 10.0
        what = f"p95 of the slowest kind{suffix}"
        rows.append(Measure("T5", what, slowest, "ms", limit=limit))
    return rows


def _time(
    workspace: Workspace, bare: sqlite3.Connection, wanted: NewsFilter, timed: _Timed
) -> None:
    sql, values = _best(wanted)
    ids = [row.id for row in news.newest(workspace, wanted, limit=PAGE)]
    assert ids == [row[0] for row in bare.execute(sql, values)]
    for _ in range(ROUNDS):
        timed.ours.append(cpu_ms(lambda: news.newest(workspace, wanted, limit=PAGE)))
        timed.peer.append(cpu_ms(lambda: bare.execute(sql, values).fetchall()))


def _best(wanted: NewsFilter) -> tuple[str, tuple[object, ...]]:
    """Write the query by hand, as somebody would who knows the file."""
    terms = []
    for term in wanted.query:
        words = " ".join(term.tokens)
        if term.kind.value == "word":
            terms.append(f'stem : "{words}"')
        else:
            star = " *" if term.kind.value == "prefix" else ""
            terms.append(f'{{title summary}} : "{words}"{star}')
    more, values = "", list[object]()
    if wanted.source_id is not None:
        terms.insert(0, f'stem : "{source_token(wanted.source_id)}"')
    if wanted.triage is not None:
        more += (
            " AND EXISTS (SELECT 1 FROM news_item t INDEXED BY ix_news_item_id_triage_source_id"
            " WHERE t.id = f.rowid AND t.triage = ?)"
        )
        values.append(wanted.triage.value)
    if wanted.since is not None and wanted.until is not None:
        more += " AND f.rowid >= ? AND f.rowid < ?"
        values += [first_item_id(wanted.since), first_item_id(wanted.until)]
    return _SQL.format(more=more), (" AND ".join(terms), *values)
