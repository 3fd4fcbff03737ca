"""What the approval sheets of many statements tell, some hundred statements at a time."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from pasopati_desktop.domain.errors import RecordMissing
from pasopati_desktop.storage.statement_versions import VersionEntry
from pasopati_desktop.storage.tables import (
    Officer,
    OffSystemApproval,
    Statement,
    StatementFile,
    StatementStep,
    StatementVersion,
    VersionName,
)

AT_ONCE = 200
"""Statements of one round: five queries."""


@dataclass(frozen=True)
class History:
    """One statement with all that was done to it, the first first."""

    row: Statement
    versions: list[VersionEntry] = field(default_factory=list)
    steps: list[StatementStep] = field(default_factory=list)
    words: dict[int, tuple[OffSystemApproval, str]] = field(default_factory=dict)
    """Words given outside the program by their id, each with its witness's name."""
    files: list[StatementFile] = field(default_factory=list)
    """Scans and signed files."""


def stand_still(session: Session) -> None:
    """See one state of the data until the session ends; the first thing asked of a session.

    SQLite always does.
    """
    if session.get_bind().dialect.name != "sqlite":
        session.connection(execution_options={"isolation_level": "REPEATABLE READ"})


def histories(session: Session, statement_ids: Sequence[int]) -> Iterator[History]:
    """Yield the history of each statement in the order of `statement_ids`; none is kept.

    Raises:
        RecordMissing: `statement.missing`.
    """
    for begin in range(0, len(statement_ids), AT_ONCE):
        wanted = statement_ids[begin : begin + AT_ONCE]
        found = _round(session, wanted)
        for statement_id in wanted:
            if statement_id not in found:
                raise RecordMissing("statement.missing", id=statement_id)
            yield found[statement_id]


def _round(session: Session, wanted: Sequence[int]) -> dict[int, History]:
    statements = session.execute(select(Statement).where(Statement.id.in_(wanted))).scalars()
    found = {statement.id: History(statement) for statement in statements}
    version, named = StatementVersion, VersionName
    for row in session.execute(
        select(
            version.statement_id,
            version.number,
            version.author_id,
            Officer.name,
            version.saved_at,
            version.sha256,
            named.name.label("given"),
        )
        .outerjoin(Officer, Officer.id == version.author_id)
        .outerjoin(
            named,
            and_(named.statement_id == version.statement_id, named.number == version.number),
        )
        .where(version.statement_id.in_(wanted))
        .order_by(version.statement_id, version.number)
    ):
        found[row[0]].versions.append(
            VersionEntry(row[1], row[2], row[3] or "", row[4], row[5], row[6] or "")
        )
    step = StatementStep
    for taken in session.execute(
        select(step).where(step.statement_id.in_(wanted)).order_by(step.id)
    ).scalars():
        found[taken.statement_id].steps.append(taken)
    word = OffSystemApproval
    for said, witness in session.execute(
        select(word, Officer.name)
        .outerjoin(Officer, Officer.id == word.witness_id)
        .where(word.statement_id.in_(wanted))
    ):
        found[said.statement_id].words[said.id] = (said, witness or "")
    kept = StatementFile
    for item in session.execute(
        select(kept).where(kept.statement_id.in_(wanted)).order_by(kept.id)
    ).scalars():
        found[item.statement_id].files.append(item)
    return found
