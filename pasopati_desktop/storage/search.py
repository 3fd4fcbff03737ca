"""Full text on both engines: one query, the same items, newest first.

SQLite: FTS5 walks its posting lists by rowid, which is the item's id, so `ORDER BY rowid DESC
LIMIT 50` reads fifty rows however common the word. PostgreSQL has no such order: matches are
counted up to a cap; few are sorted, for many the table is walked from its newest end. What was
typed never reaches either query language: terms are letters and digits only, and quoted.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import (
    BindParameter,
    Boolean,
    ColumnElement,
    Select,
    Text,
    bindparam,
    column,
    func,
    select,
    table,
    text,
)
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import Session
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.visitors import InternalTraversal

from pasopati_desktop.domain.news import first_item_id
from pasopati_desktop.domain.search import NewsFilter, Query, Term, TermKind
from pasopati_desktop.storage.tables import IssueItem, NewsItem

CAP = 10_000
"""Matches that PostgreSQL sorts. Above it a walk from the newest finds fifty sooner."""

_FTS = table("news_fts", column("rowid"))
_N: Any = NewsItem.__table__.c
_DECIDED = text(
    "EXISTS (SELECT 1 FROM news_item n INDEXED BY ix_news_item_id_triage_source_id"
    " WHERE n.id = news_fts.rowid AND n.triage = :triage)"
)


class FtsMatch(ColumnElement[bool]):
    """True for items that hold every term: `news_fts MATCH …`, or up to two `@@` on PostgreSQL.

    The terms are bound values, so one compiled statement serves every search of the same shape.
    """

    __visit_name__ = "fts_match"
    _traverse_internals: Any = [  # noqa: RUF012 - SQLAlchemy's own form
        ("fts5", InternalTraversal.dp_clauseelement),
        ("stems", InternalTraversal.dp_clauseelement),
        ("words", InternalTraversal.dp_clauseelement),
        ("kinds", InternalTraversal.dp_plain_obj),
    ]
    type = Boolean()

    def __init__(self, query: Query, source_id: int | None = None) -> None:
        query = _of_source(query, source_id)
        stems = [term for term in query if term.kind is TermKind.WORD]
        words = [term for term in query if term.kind is not TermKind.WORD]
        self.fts5 = _bound(fts5_query(query))
        self.stems = _bound(" & ".join(_tsquery(term) for term in stems))
        self.words = _bound(" & ".join(_tsquery(term) for term in words))
        self.kinds = (bool(stems), bool(words))

    def self_group(self, against: Any = None) -> "FtsMatch":  # noqa: ARG002 - SQLAlchemy's signature
        """Stand as it is: `MATCH … = 1`, as a boolean column would be written, is an error."""
        return self


def fts_match(query: Query, source_id: int | None = None) -> FtsMatch:
    """Return the condition that an item holds every term of `query`, and is of the source.

    On SQLite it is a condition on `news_fts`, so that `ORDER BY news_fts.rowid` streams.
    """
    return FtsMatch(query, source_id)


def source_token(source_id: int) -> str:
    """Return the word that every item of a source carries in its stems.

    A common word of a rare source is then an intersection of two posting lists; without it every
    match of the word is looked up (measured: 1 ms against 60 ms at a million items).
    """
    return f"qsrc{source_id}q"


@compiles(FtsMatch, "sqlite")
def _match_sqlite(element: FtsMatch, compiler: SQLCompiler, **kw: Any) -> str:
    return f"news_fts MATCH {compiler.process(element.fts5, **kw)}"


@compiles(FtsMatch, "postgresql")
def _match_postgresql(element: FtsMatch, compiler: SQLCompiler, **kw: Any) -> str:
    parts = []
    has_stems, has_words = element.kinds
    if has_stems:
        asked = f"to_tsquery('simple', {compiler.process(element.stems, **kw)})"
        parts.append(f"to_tsvector('simple', news_item.stem) @@ {asked}")
    if has_words:
        asked = f"to_tsquery('simple', {compiler.process(element.words, **kw)})"
        parts.append(f"news_words(news_item.title, news_item.summary) @@ {asked}")
    return f"({' AND '.join(parts)})"


def _bound(value: str) -> BindParameter[str]:
    return bindparam(None, value, type_=Text(), unique=True)


def _of_source(query: Query, source_id: int | None) -> Query:
    if source_id is None:
        return query
    return (Term(TermKind.WORD, (source_token(source_id),)), *query)


def fts5_query(
    query: Query,
    source_id: int | None = None,
    beginnings: Mapping[Term, Sequence[str]] | None = None,
) -> str:
    """Return `query` in the language of FTS5, every term quoted.

    `beginnings` has the words that begin as a term does, where somebody looked them up.
    """
    known = beginnings or {}
    return " AND ".join(_fts5(term, known.get(term, ())) for term in _of_source(query, source_id))


def _fts5(term: Term, begun: Sequence[str]) -> str:
    if begun:
        any_of = " OR ".join(_quoted(word) for word in begun)
        return f"{{title summary}} : ({any_of})"
    words = " ".join(term.tokens).replace('"', '""')
    match term.kind:
        case TermKind.WORD:
            return f'stem : "{words}"'
        case TermKind.EXACT:
            return f'{{title summary}} : "{words}"'
        case TermKind.PREFIX:
            return f'{{title summary}} : "{words}" *'


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'


def _tsquery(term: Term) -> str:
    quoted = [f"'{token.replace(_QUOTE, _QUOTE * 2)}'" for token in term.tokens]
    if term.kind is TermKind.PREFIX:
        return f"{quoted[0]}:*"
    return "(" + " <-> ".join(quoted) + ")"


_QUOTE = "'"


def matching_ids(
    session: Session, wanted: NewsFilter, *, below: int | None = None, limit: int
) -> list[int]:
    """Return ids of `wanted`, newest first, older than `below`; at most `limit` of them."""
    if not wanted.query:
        statement = select(_N.id).where(*_conditions(wanted, _N.id, below))
        statement = statement.where(*_narrow(wanted))
        return list(session.execute(statement.order_by(_N.id.desc()).limit(limit)).scalars())
    if session.get_bind().dialect.name == "sqlite":
        return list(session.execute(_sqlite_matches(wanted, below).limit(limit)).scalars())
    return _postgresql_matches(session, wanted, below, limit)


def _sqlite_matches(wanted: NewsFilter, below: int | None) -> Select[Any]:
    found = _FTS.c.rowid
    match = fts_match(wanted.query, wanted.source_id)
    statement = select(found).where(match, *_conditions(wanted, found, below))
    if wanted.triage is not None:
        # A lookup in the narrow index, not in the wide table; EXISTS keeps the order of the walk.
        statement = statement.where(_DECIDED.bindparams(triage=wanted.triage.value))
    return statement.order_by(found.desc())


def _conditions(
    wanted: NewsFilter, ids: ColumnElement[int], below: int | None
) -> list[ColumnElement[bool]]:
    """Dates are ranges of ids, so they cost nothing."""
    found: list[ColumnElement[bool]] = []
    if wanted.since is not None:
        found.append(ids >= first_item_id(wanted.since))
    bounds = [below] if below is not None else []
    if wanted.until is not None:
        bounds.append(first_item_id(wanted.until))
    if bounds:
        found.append(ids < min(bounds))
    if wanted.issue_id is not None:
        of_issue = select(IssueItem.item_id).where(IssueItem.issue_id == wanted.issue_id)
        found.append(ids.in_(of_issue))
    return found


def _narrow(wanted: NewsFilter) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if wanted.triage is not None:
        found.append(_N.triage == wanted.triage)
    if wanted.source_id is not None:
        found.append(_N.source_id == wanted.source_id)
    return found


def _postgresql_matches(
    session: Session, wanted: NewsFilter, below: int | None, limit: int
) -> list[int]:
    match = fts_match(wanted.query, wanted.source_id)
    conditions = [match, *_conditions(wanted, _N.id, below)]
    few = (
        select(_N.id, _N.triage)
        .where(*conditions)
        .limit(CAP + 1)
        .cte("few")
        .prefix_with("MATERIALIZED")
    )
    size = select(func.count()).select_from(few).scalar_subquery()
    kept = select(few.c.id, size)
    if wanted.triage is not None:
        kept = kept.where(few.c.triage == wanted.triage)
    rows = session.execute(kept.order_by(few.c.id.desc()).limit(limit)).all()
    count = rows[0][1] if rows else session.scalar(select(func.count()).select_from(few))
    if (count or 0) <= CAP:
        return [row[0] for row in rows]
    walk = select(_N.id).where(*conditions, *_narrow(wanted))
    return list(session.execute(walk.order_by(_N.id.desc()).limit(limit)).scalars())
