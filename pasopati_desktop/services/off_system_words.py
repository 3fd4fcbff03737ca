"""Words given outside the program, as screens see them: of one statement, and what waits."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from pasopati_desktop.domain import workflow
from pasopati_desktop.domain.off_system import WordState
from pasopati_desktop.domain.release import GivenBy
from pasopati_desktop.domain.roles import Permission, Role
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.workflow import Status, Step
from pasopati_desktop.services.chain_book import book_of, chain_of
from pasopati_desktop.services.workspace import Workspace, reads
from pasopati_desktop.storage import off_system as queries
from pasopati_desktop.storage import officers
from pasopati_desktop.storage import statements as statement_queries
from pasopati_desktop.storage.statements import Trail
from pasopati_desktop.storage.tables import Incident, OffSystemApproval, Statement

_TOLD_OF_DISPUTES = frozenset({Role.HEAD_OF_UNIT, Role.TEAM_LEAD, Role.SECRETARY})


@dataclass(frozen=True)
class Word:
    id: int
    statement_id: int
    kind: StatementKind
    statement_title: str
    step: Step
    state: WordState
    signer: str
    channel: GivenBy
    given_at: datetime
    note: str
    evidence_sha256: str
    evidence_name: str
    sha256: str
    """Of the text it is about."""
    is_current: bool
    """Whether that is still the newest version."""
    recorder: str
    recorded_at: datetime
    witness: str
    witnessed_at: datetime | None
    settled_at: datetime | None
    """When it was confirmed, disputed or cancelled."""
    end_note: str
    status: Status
    """Of the statement."""
    stands: bool
    """It is disputed, and the signature that fell away with it is wanted still."""
    may_witness: bool
    may_settle: bool
    """Confirm it, or dispute it unless that was done, as the official whose name it bears."""
    may_cancel: bool


@reads
def of_statement(workspace: Workspace, statement_id: int) -> tuple[Word, ...]:
    """Return the words about a statement, the newest first."""
    with workspace.reading() as session:
        statement = statement_queries.get(session, statement_id)
        rows = queries.of_statement(session, statement_id)
        return _words(workspace, session, [(row, statement) for row in rows])


@reads
def to_witness(workspace: Workspace) -> tuple[Word, ...]:
    """Return the words this officer may witness."""
    with workspace.reading() as session:
        return witnessable(workspace, session)


def witnessable(workspace: Workspace, session: Session) -> tuple[Word, ...]:
    if not workspace.identity.may(Permission.RECORD_OFF_SYSTEM):
        return ()
    found = _words(workspace, session, queries.unwitnessed(session))
    return tuple(word for word in found if word.may_witness)


def to_settle(workspace: Workspace, session: Session) -> tuple[Word, ...]:
    """Return what was entered in this officer's name and waits for the own PIN."""
    found = queries.unconfirmed(session, workspace.officer_id or 0)
    return _words(workspace, session, found)


def disputed(workspace: Workspace, session: Session) -> tuple[Word, ...]:
    """Return the disputed words that are still in the way, for those who must hear of them."""
    if not workspace.identity.roles & _TOLD_OF_DISPUTES:
        return ()
    found = _words(workspace, session, queries.disputed(session))
    return tuple(word for word in found if word.stands)


def _words(
    workspace: Workspace, session: Session, rows: list[tuple[OffSystemApproval, Statement]]
) -> tuple[Word, ...]:
    if not rows:
        return ()
    names = {row.id: row.name for row in officers.all_officers(session)}
    statements = {statement.id: statement for _, statement in rows}
    trails = statement_queries.trails(session, statements.values())
    lost = {
        statement.id: _lost(session, statement, trails[statement.id])
        for statement in statements.values()
    }
    return tuple(
        _word(
            workspace,
            row,
            statement,
            names,
            authors=trails[statement.id].authors,
            lost=lost[statement.id],
        )
        for row, statement in rows
    )


def _lost(session: Session, row: Statement, trail: Trail) -> tuple[Step, ...]:
    if not trail.disputed:
        return ()
    incident = session.get(Incident, row.incident_id) if row.incident_id else None
    chain = chain_of(book_of(session, row), row, incident)
    return workflow.lost(chain, trail.signed, trail.disputed)


def _word(
    workspace: Workspace,
    row: OffSystemApproval,
    statement: Statement,
    names: dict[int, str],
    *,
    authors: frozenset[int],
    lost: tuple[Step, ...],
) -> Word:
    me = workspace.officer_id
    state = _state(row)
    involved = {row.recorded_by, row.officer_id} | authors
    return Word(
        id=row.id,
        statement_id=row.statement_id,
        kind=statement.kind,
        statement_title=statement.title,
        step=row.step,
        state=state,
        signer=names.get(row.officer_id, ""),
        channel=GivenBy(row.channel),
        given_at=row.given_at,
        note=row.note,
        evidence_sha256=row.evidence_sha256 or "",
        evidence_name=row.evidence_name or "",
        sha256=row.sha256,
        is_current=row.version_number == statement.version_number,
        recorder=names.get(row.recorded_by, ""),
        recorded_at=row.recorded_at,
        witness=names.get(row.witness_id or 0, ""),
        witnessed_at=row.witnessed_at,
        settled_at=row.confirmed_at or row.disputed_at or row.cancelled_at,
        end_note=row.end_note or "",
        status=statement.status,
        stands=state is WordState.DISPUTED and row.step in lost,
        may_witness=state is WordState.RECORDED
        and me not in involved
        and workspace.identity.may(Permission.RECORD_OFF_SYSTEM),
        may_settle=state in {WordState.WITNESSED, WordState.DISPUTED} and me == row.officer_id,
        may_cancel=state is WordState.RECORDED and me in {row.recorded_by, row.officer_id},
    )


def _state(row: OffSystemApproval) -> WordState:
    if row.cancelled_at is not None:
        return WordState.CANCELLED
    if row.confirmed_at is not None:
        return WordState.CONFIRMED  # also where a dispute was taken back
    if row.disputed_at is not None:
        return WordState.DISPUTED
    return WordState.WITNESSED if row.witnessed_at is not None else WordState.RECORDED
