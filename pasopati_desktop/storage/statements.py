"""Queries about statements, their versions and their steps."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from pasopati_desktop.domain import statements
from pasopati_desktop.domain.errors import RecordMissing
from pasopati_desktop.domain.signatures import FileKind
from pasopati_desktop.domain.statements import StatementContent
from pasopati_desktop.domain.workflow import SIGNATURES, Step
from pasopati_desktop.storage.off_system import disputed_words
from pasopati_desktop.storage.statement_authors import co_authors
from pasopati_desktop.storage.tables import (
    Statement,
    StatementFile,
    StatementStep,
    StatementVersion,
)


@dataclass(frozen=True)
class Trail:
    """Who wrote and who signed one statement, enough to know whose turn it is."""

    authors: frozenset[int]
    signed: frozenset[Step]
    """What counts: given to the text that is with the reviewers, and disputed by nobody."""
    signers: frozenset[int]
    """Everybody who ever signed, also what was voided since."""
    began: bool = False
    """Whether the newest version was ever handed in."""
    disputed: frozenset[Step] = frozenset()
    """Signatures to that text whose officers say that they never gave them so."""


def get(session: Session, statement_id: int) -> Statement:
    """Return the statement.

    Raises:
        RecordMissing: `statement.missing`.
    """
    row = session.get(Statement, statement_id)
    if row is None:
        raise RecordMissing("statement.missing", id=statement_id)
    return row


def locked(session: Session, statement_id: int) -> Statement:
    """Return the statement as it is now, and keep other writers away from it until the end.

    On SQLite the whole writing transaction does that.

    Raises:
        RecordMissing: `statement.missing`.
    """
    row = session.execute(
        select(Statement)
        .where(Statement.id == statement_id)
        .with_for_update()
        .execution_options(populate_existing=True)
    ).scalar_one_or_none()
    if row is None:
        raise RecordMissing("statement.missing", id=statement_id)
    return row


def version(session: Session, statement_id: int, number: int) -> StatementVersion:
    """Return one version of the text.

    Raises:
        RecordMissing: `statement.version_missing`.
    """
    row = session.execute(
        select(StatementVersion).where(
            StatementVersion.statement_id == statement_id, StatementVersion.number == number
        )
    ).scalar_one_or_none()
    if row is None:
        raise RecordMissing("statement.version_missing", number=number)
    return row


def content_of(session: Session, row: Statement) -> StatementContent:
    """Return the text that is with the reviewers or was approved, else the newest."""
    number = row.submitted_number or row.version_number
    return statements.parse(version(session, row.id, number).content)


def steps(session: Session, statement_id: int) -> list[StatementStep]:
    return list(
        session.execute(
            select(StatementStep)
            .where(StatementStep.statement_id == statement_id)
            .order_by(StatementStep.id)
        ).scalars()
    )


def trails(session: Session, rows: Iterable[Statement]) -> dict[int, Trail]:
    """Return the trail of each statement, in a few queries."""
    wanted = {row.id: row for row in rows}
    if not wanted:
        return {}
    authors: dict[int, set[int]] = {key: set() for key in wanted}
    for statement_id, author in session.execute(
        select(StatementVersion.statement_id, StatementVersion.author_id)
        .where(StatementVersion.statement_id.in_(wanted))
        .distinct()
    ):
        if author is not None:
            authors[statement_id].add(author)
    for statement_id, others in co_authors(session, wanted).items():
        authors[statement_id] |= others
    taken: dict[int, list[StatementStep]] = {key: [] for key in wanted}
    for step in session.execute(
        select(StatementStep)
        .where(StatementStep.statement_id.in_(wanted))
        .order_by(StatementStep.id)
    ).scalars():
        taken[step.statement_id].append(step)
    disputed = disputed_words(session, wanted)
    return {key: trail(row, taken[key], authors[key], disputed) for key, row in wanted.items()}


def trail(
    row: Statement,
    taken: Sequence[StatementStep],
    authors: Iterable[int],
    disputed: Collection[int],
) -> Trail:
    """Return who signed the text that is with the reviewers: only since it was handed in last.

    A signature counts for one version and one hash. What came before a return is void, and so is
    what rests on one of the `disputed` words (their ids).
    """
    given = valid_signatures(row, taken, ())
    signed = frozenset(step.step for step in given if step.off_system_id not in disputed)
    return Trail(
        authors=frozenset(authors),
        signed=signed,
        disputed=frozenset(step.step for step in given) - signed,
        signers=frozenset(step.officer_id for step in taken if step.step in SIGNATURES),
        began=any(step.version_number == row.version_number for step in taken),
    )


def valid_signatures(
    row: Statement, taken: Sequence[StatementStep], disputed: Collection[int]
) -> list[StatementStep]:
    """Return the signatures that count; `disputed` are ids of words given outside the program."""
    starts = [at for at, step in enumerate(taken) if step.step is Step.SUBMIT]
    ends = [
        at for at, step in enumerate(taken) if step.step in {Step.RETURN, Step.REJECT, Step.REVISE}
    ]
    if not starts or (ends and ends[-1] > starts[-1]):
        return []
    handed_in = taken[starts[-1]]
    return [
        step
        for step in taken[starts[-1] + 1 :]
        if step.step in SIGNATURES
        and step.version_number == row.submitted_number
        and step.sha256 == handed_in.sha256
        and step.off_system_id not in disputed
    ]


def with_steps_between(session: Session, begin: datetime, end: datetime) -> list[int]:
    """Return the ids of statements with a step in `[begin, end)`, in the order they were made."""
    return list(
        session.execute(
            select(StatementStep.statement_id)
            .where(StatementStep.at >= begin, StatementStep.at < end)
            .distinct()
            .order_by(StatementStep.statement_id)
        ).scalars()
    )


def last_file(session: Session, statement_id: int, kind: FileKind) -> int | None:
    """Return the id of the newest signed file of a kind."""
    return session.scalar(
        select(StatementFile.id)
        .where(StatementFile.statement_id == statement_id, StatementFile.kind == kind)
        .order_by(StatementFile.id.desc())
        .limit(1)
    )
