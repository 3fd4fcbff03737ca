"""What Beranda shows an officer: what waits for them, and until when. Nothing is made up."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from sqlalchemy.orm import Session

from pasopati_desktop.domain import workflow
from pasopati_desktop.domain.clocks import ResponseClock
from pasopati_desktop.domain.news import SourceState
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.workflow import SIGNATURES, Status, Step
from pasopati_desktop.services import (
    backups,
    due,
    home_desk,
    incident_reading,
    sources,
    unit_keys,
)
from pasopati_desktop.services.chain_book import book_of, chain_of
from pasopati_desktop.services.due import ReminderRow
from pasopati_desktop.services.home_desk import HomeDesk
from pasopati_desktop.services.incident_reading import IncidentRow
from pasopati_desktop.services.sources import SourceRow
from pasopati_desktop.services.statement_list import rows_of, waiting_count
from pasopati_desktop.services.statement_views import (
    RowFilter,
    StatementRow,
    offer_for,
)
from pasopati_desktop.services.workspace import Workspace, reads
from pasopati_desktop.storage import home as queries
from pasopati_desktop.storage import statements as statement_queries
from pasopati_desktop.storage.tables import Incident

ROWS = 5
"""Rows of each group; the rest is behind *Lihat semua*."""
_REMINDED_FOR = timedelta(days=7)

_WAITING = RowFilter(
    statuses=(
        Status.VERIFYING,
        Status.REVIEW,
        Status.APPROVAL,
        Status.APPROVED,
        Status.RETURNED,
    ),
    waiting_only=True,
)


@dataclass(frozen=True)
class WaitingStatement:
    """A statement whose next step is this officer's."""

    id: int
    kind: StatementKind
    title: str
    status: Status
    author: str
    version_number: int
    step: Step
    position: int
    """Which signature of the chain it is, from 1; 0 for a step that is no signature."""
    signatures: int
    clock: ResponseClock | None
    """Of the step, or of the incident's first statement if that runs out before it."""
    reminded: ReminderRow | None = None
    """Somebody asked not to forget it since it came here."""


@dataclass(frozen=True)
class OpenStatement:
    """The statement that is being worked on for the most urgent incident."""

    id: int
    status: Status
    since: datetime


@dataclass(frozen=True)
class Urgent:
    """The open incident whose clock is nearest to its deadline, before or after it."""

    incident: IncidentRow
    statement: OpenStatement | None


@dataclass(frozen=True)
class NewsToAnswer:
    id: int
    outlet: str
    title: str
    published_at: datetime


@dataclass(frozen=True)
class TroubledSource:
    """A source that fails or is silent, and the facts that say so."""

    id: int
    name: str
    host: str
    state: SourceState
    error_code: str
    http_status: int | None
    next_at: datetime | None
    newest_at: datetime | None
    usual_gap: timedelta | None


@dataclass(frozen=True)
class Overview:
    """All of Beranda. Groups hold at most `ROWS` rows; the counts are whole."""

    at: datetime
    urgent: Urgent | None
    waiting: tuple[WaitingStatement, ...]
    waiting_count: int
    clocks: tuple[IncidentRow, ...]
    clock_count: int
    news: tuple[NewsToAnswer, ...]
    news_count: int
    sources: tuple[TroubledSource, ...]
    troubled_count: int
    source_count: int
    backup_at: datetime | None
    """When the newest verified backup was made; None if there is none."""
    desk: HomeDesk
    """Outside words, late steps, what came back, and what ends soon."""
    key: str | None = None
    """Why papers carry no code, for who can change it or is about to approve."""

    @property
    def total(self) -> int:
        """How many things wait."""
        around = self.desk.waiting_count
        return self.waiting_count + around + self.clock_count + self.news_count

    @property
    def only_signatures(self) -> bool:
        return all(row.step in SIGNATURES for row in self.waiting)


@reads
def overview(workspace: Workspace) -> Overview:
    """Return what waits for the officer now."""
    now = workspace.clock()
    clocks = incident_reading.open_clocks(workspace, ROWS)
    with workspace.reading() as session:
        rows = rows_of(session, workspace.identity, _WAITING, now)
        rows.sort(key=lambda row: (_due_at(row) is None, _due_at(row) or now, row.changed_at))
        shown = rows[:ROWS]
        names = queries.authors(session, [row.id for row in shown])
        told = due.reminded(session, [row.id for row in shown], now - _REMINDED_FOR)
        waiting = tuple(
            _waiting(workspace, session, row, names.get(row.id, ""), told.get(row.id))
            for row in shown
        )
        desk = home_desk.read(workspace, session, now, ROWS)
        urgent = _urgent(session, clocks.nearest) if clocks.nearest else None
        news = tuple(
            NewsToAnswer(item.id, item.outlet, item.title, item.published_at)
            for item in queries.to_answer(session, ROWS)
        )
        news_count = queries.to_answer_count(session)
    troubled, troubled_count, source_count = _sources(workspace)
    backup = backups.latest(workspace)
    return Overview(
        at=now,
        urgent=urgent,
        waiting=waiting,
        waiting_count=len(rows),
        clocks=clocks.rows,
        clock_count=clocks.count,
        news=news,
        news_count=news_count,
        sources=troubled,
        troubled_count=troubled_count,
        source_count=source_count,
        backup_at=backup.made_at if backup else None,
        desk=desk,
        key=_key(workspace),
    )


def _key(workspace: Workspace) -> str | None:
    """Return `key.none` to who can make a key or approves, `key.locked` to who approves here."""
    may = workspace.identity.may
    approves = may(Permission.APPROVE_STATEMENT)
    if not approves and not may(Permission.MANAGE_UNIT):
        return None
    code = unit_keys.absence(workspace)
    return code if approves or code == "key.none" else None


def _due_at(row: StatementRow) -> datetime | None:
    clock = home_desk.step_clock(row)
    return clock.due_at if clock else None


@reads
def count(workspace: Workspace) -> int:
    """Return how many things wait: the navigation's count."""
    clocks = incident_reading.open_clocks(workspace, 0)
    with workspace.reading() as session:
        waiting = waiting_count(session, workspace.identity, workspace.clock())
        waiting += home_desk.waiting_count(workspace, session)
        return waiting + clocks.count + queries.to_answer_count(session)


def _waiting(
    workspace: Workspace,
    session: Session,
    row: StatementRow,
    author: str,
    told: ReminderRow | None,
) -> WaitingStatement:
    statement = statement_queries.get(session, row.id)
    trail = statement_queries.trails(session, [statement])[row.id]
    incident = session.get(Incident, row.incident_id) if row.incident_id else None
    chain = chain_of(book_of(session, statement), statement, incident)
    required = workflow.required(chain)
    offer = offer_for(workspace.identity, statement, chain, trail, row.severity)
    step = offer.step if offer is not None else Step.SUBMIT
    since = row.status_since or row.changed_at
    return WaitingStatement(
        id=row.id,
        kind=row.kind,
        title=row.title,
        status=row.status,
        author=author,
        version_number=row.version_number,
        step=step,
        position=required.index(step) + 1 if step in required else 0,
        signatures=len(required),
        clock=home_desk.step_clock(row),
        reminded=told if told is not None and told.at >= since else None,
    )


def _urgent(session: Session, incident: IncidentRow) -> Urgent:
    found = queries.in_work(session, incident.id)
    if found is None:
        return Urgent(incident, None)
    return Urgent(incident, OpenStatement(found.id, found.status, found.changed_at))


def _sources(workspace: Workspace) -> tuple[tuple[TroubledSource, ...], int, int]:
    rows = sources.list_sources(workspace)
    bad = {SourceState.FAILING, SourceState.SILENT}
    troubled = sorted((row for row in rows if row.state in bad), key=_trouble_first)
    shown = troubled[:ROWS]
    with workspace.reading() as session:
        gaps = queries.gaps(session, [row.id for row in shown])
    return (
        tuple(_troubled(row, gaps.get(row.id)) for row in shown),
        len(troubled),
        sum(1 for row in rows if row.state is not None),
    )


def _trouble_first(row: SourceRow) -> tuple[bool, int, str]:
    """Failing before silent, national before local."""
    return (row.state is SourceState.SILENT, row.draft.tier, row.draft.name.casefold())


def _troubled(row: SourceRow, gap: int | None) -> TroubledSource:
    return TroubledSource(
        id=row.id,
        name=row.draft.name,
        host=urlsplit(row.draft.url).hostname or "",
        state=row.state or SourceState.NEW,
        error_code=row.error_code,
        http_status=row.http_status,
        next_at=row.next_at,
        newest_at=row.newest_at,
        usual_gap=timedelta(seconds=gap) if gap is not None else None,
    )
