"""How rows, one statement whole and its chain are read from the tables."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from pasopati_desktop.domain import statements as rules
from pasopati_desktop.domain import workflow
from pasopati_desktop.domain.chains import ChainBook, needed_concurrence
from pasopati_desktop.domain.guideline import Level
from pasopati_desktop.domain.paper import ActingKind
from pasopati_desktop.domain.people import Identity
from pasopati_desktop.domain.roles import Permission, Role
from pasopati_desktop.domain.workflow import Chain, Status, Step
from pasopati_desktop.services import guideline
from pasopati_desktop.services.chain_book import book_of, chain_of
from pasopati_desktop.services.statement_views import (
    ChainLink,
    LinkState,
    RowFilter,
    StatementDetail,
    StatementRow,
    StepRow,
    VersionRow,
    offer_for,
)
from pasopati_desktop.storage import officers
from pasopati_desktop.storage import statements as queries
from pasopati_desktop.storage.statements import Trail
from pasopati_desktop.storage.tables import (
    Assignment,
    Incident,
    Officer,
    Statement,
    StatementStep,
    StatementVersion,
)

MAX_ROWS = 500

_RUNNING = frozenset(
    {
        Status.DRAFT,
        Status.RETURNED,
        Status.VERIFYING,
        Status.REVIEW,
        Status.APPROVAL,
        Status.APPROVED,
    }
)

_LevelCache = dict[int, tuple[Level, ...]]


def rows_of(session: Session, who: Identity, chosen: RowFilter) -> list[StatementRow]:
    found = queries.listed(
        session,
        statuses=chosen.statuses,
        kind=chosen.kind,
        text=chosen.text,
        incident_id=chosen.incident_id,
        limit=MAX_ROWS,
    )
    trails = queries.trails(session, [row[0] for row in found])
    levels: _LevelCache = {}
    books = _Books(session)
    made = (
        _row(
            who,
            row,
            incident,
            trails[row.id],
            chain_of(books(row), row, incident),
            due=_due(session, row, incident, levels),
        )
        for row, incident in found
    )
    return [row for row in made if row.is_waiting or not chosen.waiting_only]


class _Books:
    """The chains of many rows, each version read once."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._known: dict[tuple[bool, int | None], ChainBook] = {}

    def __call__(self, row: Statement) -> ChainBook:
        key = (row.submitted_number is None, row.chain_version_id)
        if key not in self._known:
            self._known[key] = book_of(self._session, row)
        return self._known[key]


_Due = tuple[datetime | None, timedelta | None]


def _row(
    who: Identity,
    row: Statement,
    incident: Incident | None,
    trail: Trail,
    chain: Chain,
    *,
    due: _Due,
) -> StatementRow:
    concerned = who.officer_id in trail.authors or who.officer_id in trail.signers
    return StatementRow(
        id=row.id,
        kind=row.kind,
        title=row.title,
        status=row.status,
        access=row.access,
        number=row.number,
        version_number=row.version_number,
        incident_id=row.incident_id,
        incident_number=incident.number if incident else None,
        changed_at=row.changed_at,
        due_at=due[0],
        target=due[1],
        is_waiting=_is_waiting(who, row, chain, trail),
        is_told=concerned and row.status in {Status.RETURNED, Status.REJECTED},
        is_sample=row.is_sample,
    )


def _is_waiting(who: Identity, row: Statement, chain: Chain, trail: Trail) -> bool:
    offer = offer_for(who, row, chain, trail)
    if offer is None or offer.blocked or row.status is Status.DRAFT:
        return False
    return offer.step is not Step.REVISE or who.officer_id in trail.authors


def _due(
    session: Session,
    row: Statement,
    incident: Incident | None,
    levels: _LevelCache,
) -> _Due:
    if incident is None or row.status not in _RUNNING:
        return None, None
    version_id = incident.levels_version_id
    if version_id not in levels:
        levels[version_id] = guideline.at_version(session, version_id).value
    for level in levels[version_id]:
        if level.severity == incident.severity:
            target = timedelta(minutes=level.first_statement_minutes)
            return incident.detected_at + target, target
    return None, None


def detail_of(session: Session, who: Identity, statement_id: int, now: datetime) -> StatementDetail:
    row = queries.get(session, statement_id)
    incident = session.get(Incident, row.incident_id) if row.incident_id else None
    versions = queries.versions(session, statement_id)
    taken = queries.steps(session, statement_id)
    authors = {version.author_id for version, _ in versions if version.author_id is not None}
    trail = queries.trail(row, taken, authors)
    newest, author = versions[0]
    book = book_of(session, row)
    chain = chain_of(book, row, incident)
    offer = offer_for(who, row, chain, trail)
    valid = {step.id for step in queries.valid_signatures(row, taken)}
    steps = tuple(_step_row(step, valid) for step in taken)
    due_at, target = _due(session, row, incident, {})
    concurrence: dict[str, dict[str, str]] = row.concurrence or {}
    needed = needed_concurrence(book, row.kind, incident.severity if incident else None)
    returned = steps[-1] if steps and steps[-1].step in {Step.RETURN, Step.REJECT} else None
    return StatementDetail(
        id=row.id,
        kind=row.kind,
        status=row.status,
        content=rules.parse(newest.content),
        version_number=newest.number,
        sha256=newest.sha256,
        saved_at=newest.saved_at,
        saved_by=author,
        number=row.number,
        approved_at=row.approved_at,
        pdf_sha256=row.pdf_sha256,
        incident_id=row.incident_id,
        incident_number=incident.number if incident else None,
        incident_title=incident.title if incident else "",
        severity=incident.severity if incident else None,
        due_at=due_at,
        target=target,
        versions=tuple(_version_row(version, name) for version, name in versions),
        steps=steps,
        chain=_chain(session, row, chain, taken, now),
        offer=offer,
        may_edit=row.status is Status.DRAFT and who.may(Permission.WRITE_STATEMENT),
        may_send_back=offer is not None and not offer.blocked and offer.step in workflow.SIGNATURES,
        may_record_concurrence=who.may(Permission.RECORD_CONCURRENCE)
        and bool(needed)
        and row.status not in {Status.DRAFT, Status.RETURNED, Status.REJECTED, Status.PUBLISHED},
        missing_concurrence=tuple(
            item for item in needed if concurrence.get(item, {}).get("sha256") != newest.sha256
        ),
        concurrence=concurrence,
        publication=row.publication,
        returned=returned,
    )


def _version_row(version: StatementVersion, author: str) -> VersionRow:
    return VersionRow(version.number, author, version.saved_at, version.sha256)


def _step_row(step: StatementStep, valid: set[int]) -> StepRow:
    return StepRow(
        step=step.step,
        officer=step.officer_name,
        title=step.role_title,
        at=step.at,
        version_number=step.version_number,
        sha256=step.sha256,
        reason=step.reason,
        is_void=step.step in workflow.SIGNATURES and step.id not in valid,
    )


def _chain(
    session: Session,
    row: Statement,
    chain: Chain,
    taken: Sequence[StatementStep],
    now: datetime,
) -> tuple[ChainLink, ...]:
    newest, author = queries.versions(session, row.id)[0]
    valid = {step.step: step for step in queries.valid_signatures(row, taken)}
    void = {step.step: step for step in taken if step.step not in valid}
    with_writer = row.status in {Status.DRAFT, Status.RETURNED}
    links = [
        ChainLink(
            Step.SUBMIT,
            LinkState.NOW if with_writer else LinkState.DONE,
            author,
            at=newest.saved_at,
        )
    ]
    due = workflow.open_steps(row.status, chain, frozenset(valid))
    for step in workflow.required(chain):
        if done := valid.get(step):
            links.append(_link(done, LinkState.DONE))
        elif step in due:
            links.append(ChainLink(step, LinkState.NOW, *_expected(session, step, now)))
        elif step in void and with_writer:
            links.append(_link(void[step], LinkState.VOID))
        else:
            links.append(ChainLink(step, LinkState.NEXT, *_expected(session, step, now)))
    published = next((step for step in taken if step.step is Step.PUBLISH), None)
    if published is not None:
        links.append(_link(published, LinkState.DONE))
    else:
        state = LinkState.NOW if row.status is Status.APPROVED else LinkState.NEXT
        links.append(ChainLink(Step.PUBLISH, state))
    return tuple(links)


def _link(step: StatementStep, state: LinkState) -> ChainLink:
    return ChainLink(step.step, state, step.officer_name, step.role_title, step.at)


def _expected(session: Session, step: Step, now: datetime) -> tuple[str, str]:
    """Return name and position of who would take the step today, if it is but one officer."""
    role = workflow.STEP_ROLE[step]
    held = session.execute(
        officers.held_on(officers.day_of(session, now)).where(Assignment.role == role)
    ).scalars()
    rows = sorted(held, key=_precedence)
    if not rows or (role is not Role.HEAD_OF_UNIT and len(rows) > 1):
        return "", ""
    officer = session.get(Officer, rows[-1].officer_id)
    return (officer.name if officer else ""), officers.title_of(rows[-1])


def _precedence(row: Assignment) -> tuple[bool, datetime]:
    return row.acting is not ActingKind.NONE, datetime.combine(row.valid_from, datetime.min.time())
