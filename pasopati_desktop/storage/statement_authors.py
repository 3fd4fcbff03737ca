"""Whose words stand in a text, for the four-eyes rule: more people than those who saved it.

Besides the authors of its versions: whoever suggested words that were accepted, and, where a text
was taken over whole to be corrected, whoever wrote the text it corrects.
"""

from collections.abc import Iterable
from functools import cache

from sqlalchemy import (
    CTE,
    BindParameter,
    ColumnElement,
    CompoundSelect,
    Integer,
    Select,
    bindparam,
    literal,
    or_,
    select,
    union,
)
from sqlalchemy.orm import Session, aliased

from pasopati_desktop.domain.remarks import RemarkKind, RemarkState
from pasopati_desktop.storage.tables import Remark, Statement, StatementVersion


def _suggesters() -> Select[int, int]:
    return select(Remark.statement_id, Remark.author_id).where(
        Remark.kind == RemarkKind.SUGGESTION, Remark.state == RemarkState.ACCEPTED
    )


def _taken_over(only: BindParameter[int] | None = None) -> CTE:
    """Return pairs of a correction (`heir`) and each text before it that it took over whole.

    `only`: of these heirs. An erratum has words of its own; a correction of the same kind takes
    the text over.
    """
    heir, before = aliased(Statement), aliased(Statement)
    begun = (
        select(heir.id.label("heir"), before.id.label("before"))
        .join(before, before.id == heir.corrects_id)
        .where(heir.corrects_id.is_not(None), before.kind == heir.kind)
    )
    if only is not None:
        begun = begun.where(heir.id.in_(only))
    pairs = begun.cte("taken_over", recursive=True)
    middle, first = aliased(Statement), aliased(Statement)
    return pairs.union(
        select(pairs.c.heir, first.id)
        .join(middle, middle.id == pairs.c.before)
        .join(first, first.id == middle.corrects_id)
        .where(first.kind == middle.kind)
    )


_WANTED = bindparam("wanted", expanding=True, type_=Integer)
"""The statements that are asked about, in the two questions below."""


@cache
def _helped_question() -> Select[int, int]:
    return _suggesters().where(Remark.statement_id.in_(_WANTED)).distinct()


@cache  # putting it together takes longer than the answer, and it is asked at every look
def _wrote_before_question() -> CompoundSelect[int, int | None]:
    pairs = _taken_over(_WANTED)
    wrote = select(pairs.c.heir, StatementVersion.author_id).join(
        StatementVersion, StatementVersion.statement_id == pairs.c.before
    )
    proposed = select(pairs.c.heir, Remark.author_id).join(
        Remark, Remark.statement_id == pairs.c.before
    )
    return union(
        wrote,
        proposed.where(Remark.kind == RemarkKind.SUGGESTION, Remark.state == RemarkState.ACCEPTED),
    )


def co_authors(session: Session, wanted: Iterable[int]) -> dict[int, set[int]]:
    """Return whose words stand in each text besides those of its own versions' authors."""
    ids = {"wanted": list(wanted)}
    found: dict[int, set[int]] = {}
    for statement_id, author_id in session.execute(_helped_question(), ids):
        found.setdefault(statement_id, set()).add(author_id)
    for statement_id, writer_id in session.execute(_wrote_before_question(), ids):
        if writer_id is not None:
            found.setdefault(statement_id, set()).add(writer_id)
    return found


def wrote(officer_id: int | None) -> ColumnElement[bool]:
    """Return, for a query of statements, whether the officer's words stand in it."""
    me = officer_id or 0
    own = select(literal(1)).where(  # answered from an index alone
        StatementVersion.statement_id == Statement.id, StatementVersion.author_id == me
    )
    suggested = (
        _suggesters()
        .with_only_columns(literal(1))
        .where(Remark.statement_id == Statement.id, Remark.author_id == me)
    )
    pairs = _taken_over()
    heirs = union(
        select(pairs.c.heir)
        .join(StatementVersion, StatementVersion.statement_id == pairs.c.before)
        .where(StatementVersion.author_id == me),
        select(pairs.c.heir)
        .join(Remark, Remark.statement_id == pairs.c.before)
        .where(
            Remark.author_id == me,
            Remark.kind == RemarkKind.SUGGESTION,
            Remark.state == RemarkState.ACCEPTED,
        ),
    )
    return or_(
        own.correlate(Statement).exists(),
        suggested.correlate(Statement).exists(),
        Statement.id.in_(heirs),
    )
