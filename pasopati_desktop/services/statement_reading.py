"""How rows, one statement whole and its chain are read from the tables."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from pasopati_desktop.domain import statements as rules
from pasopati_desktop.domain import workflow
from pasopati_desktop.domain.chains import needed_concurrence
from pasopati_desktop.domain.desk_locks import Purpose, purpose_of
from pasopati_desktop.domain.due import step_clock
from pasopati_desktop.domain.guideline import Level, Severity
from pasopati_desktop.domain.paper import ActingKind
from pasopati_desktop.domain.people import Identity
from pasopati_desktop.domain.release import AWAITS_WORD
from pasopati_desktop.domain.roles import Permission, Role
from pasopati_desktop.domain.statement_kinds import KINDS, StatementKind
from pasopati_desktop.domain.workflow import Chain, Status, Step
from pasopati_desktop.services import guideline
from pasopati_desktop.services.chain_book import book_of, chain_of
from pasopati_desktop.services.statement_outcome import may_turn_down, outcome_of
from pasopati_desktop.services.statement_views import (
    ChainLink,
    LinkState,
    StatementDetail,
    StepRow,
    VersionRow,
    offer_for,
)
from pasopati_desktop.storage import desk_locks, officers, statement_versions
from pasopati_desktop.storage import statements as queries
from pasopati_desktop.storage.off_system import disputed_words
from pasopati_desktop.storage.statement_versions import VersionEntry
from pasopati_desktop.storage.tables import (
    Assignment,
    DeskLock,
    Incident,
    Officer,
    Statement,
    StatementStep,
)

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

_OVER = frozenset(Status) - _RUNNING
"""Nobody signs any more: a signature that fell away by a dispute stays away."""

_LevelCache = dict[int, tuple[Level, ...]]


_Due = tuple[datetime | None, timedelta | None]
_About = tuple[StatementKind, Severity | None]
"""What a delegation may be limited by."""


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
    versions = statement_versions.listed(session, statement_id)
    newest = versions[0]
    text = queries.version(session, statement_id, newest.number).content
    taken = queries.steps(session, statement_id)
    disputed = disputed_words(session, [row.id])
    authors = statement_versions.authors(session, row.id, versions)
    trail = queries.trail(row, taken, authors, disputed)
    book = book_of(session, row)
    chain = chain_of(book, row, incident)
    severity = incident.severity if incident else None
    about = (row.kind, severity)
    offer = offer_for(who, row, chain, trail, severity)
    step_due_at, step_target = step_times(row, chain)
    valid = queries.valid_signatures(row, taken, disputed)
    counting = {step.id for step in valid}
    steps = tuple(_step_row(step, counting, disputed) for step in taken)
    links = _chain(session, row, chain, taken, valid, newest=newest, now=now, about=about)
    reviewers = _reviewers(session, who, row, now)
    due_at, target = _due(session, row, incident, {})
    concurrence: dict[str, dict[str, str]] = row.concurrence or {}
    needed = needed_concurrence(book, row.kind, incident.severity if incident else None)
    returned = steps[-1] if steps and steps[-1].step in {Step.RETURN, Step.REJECT} else None
    content = rules.parse(text)
    return StatementDetail(
        id=row.id,
        kind=row.kind,
        status=row.status,
        content=content,
        version_number=newest.number,
        sha256=newest.sha256,
        saved_at=newest.saved_at,
        saved_by=newest.author,
        number=row.number,
        approved_at=row.approved_at,
        pdf_sha256=row.pdf_sha256,
        incident_id=row.incident_id,
        incident_number=incident.number if incident else None,
        incident_title=incident.title if incident else "",
        severity=incident.severity if incident else None,
        due_at=due_at,
        target=target,
        versions=tuple(map(_version_row, versions)),
        steps=steps,
        chain=_reviewed(session, links, reviewers, about, now),
        offer=offer,
        may_edit=row.status is Status.DRAFT and who.may(Permission.WRITE_STATEMENT),
        may_send_back=offer is not None
        and not offer.blocked
        and offer.step in workflow.SIGNATURES
        and may_turn_down(row.status),
        may_record_concurrence=who.may(Permission.RECORD_CONCURRENCE)
        and bool(needed)
        and row.status in AWAITS_WORD,
        missing_concurrence=tuple(
            item for item in needed if concurrence.get(item, {}).get("sha256") != newest.sha256
        ),
        concurrence=concurrence,
        publication=row.publication,
        returned=returned,
        step_due_at=step_due_at,
        step_target=step_target,
        reviewing=tuple(lock.officer_name for lock in reviewers),
        disputed=workflow.lost(chain, trail.signed, trail.disputed),
        outcome=outcome_of(session, who, row, content, now),
    )


def step_times(row: Statement, chain: Chain) -> _Due:
    """Return when the stage it waits at has to be done, and its whole time."""
    clock = step_clock(chain, row.status, row.status_since or row.changed_at)
    return (clock.due_at, clock.due_at - clock.started_at) if clock else (None, None)


def _reviewers(session: Session, who: Identity, row: Statement, now: datetime) -> list[DeskLock]:
    """Return the marks of who else reads the text for a signature just now."""
    return [
        lock
        for lock in desk_locks.live(session, [row.id], now)
        if purpose_of(lock.purpose) is Purpose.REVIEW and lock.officer_id != who.officer_id
    ]


def _reviewed(
    session: Session,
    links: tuple[ChainLink, ...],
    reviewers: Sequence[DeskLock],
    about: _About,
    now: datetime,
) -> tuple[ChainLink, ...]:
    """Return the links with who reads the text for each: whoever holds the right to sign there."""
    if not reviewers:
        return links
    known = [
        (lock.officer_name, officers.identity(session, lock.officer_id, now)) for lock in reviewers
    ]
    found = []
    for link in links:
        if link.state is LinkState.NOW and link.step in workflow.SIGNATURES:
            permission = workflow.STEP_PERMISSION[link.step]
            names = [name for name, who in known if who and who.reaches(permission, *about)]
            link = replace(link, reviewing=tuple(names))  # noqa: PLW2901 - the same link, told more
        found.append(link)
    return tuple(found)


def _version_row(version: VersionEntry) -> VersionRow:
    return VersionRow(
        version.number, version.author, version.saved_at, version.sha256, version.name
    )


def _step_row(step: StatementStep, valid: set[int], disputed: frozenset[int]) -> StepRow:
    return StepRow(
        step=step.step,
        officer=step.officer_name,
        title=step.role_title,
        at=step.at,
        version_number=step.version_number,
        sha256=step.sha256,
        reason=step.reason,
        is_void=step.step in workflow.SIGNATURES and step.id not in valid,
        is_outside=step.off_system_id is not None,
        due_at=step.due_at,
        is_disputed=step.off_system_id in disputed,
    )


def _chain(
    session: Session,
    row: Statement,
    chain: Chain,
    taken: Sequence[StatementStep],
    counting: Sequence[StatementStep],
    *,
    newest: VersionEntry,
    now: datetime,
    about: _About,
) -> tuple[ChainLink, ...]:
    valid = {step.step: step for step in counting}
    void = {step.step: step for step in taken if step.step not in valid}
    with_writer = row.status in {Status.DRAFT, Status.RETURNED}
    links = [
        ChainLink(
            Step.SUBMIT,
            LinkState.NOW if with_writer else LinkState.DONE,
            newest.author,
            at=newest.saved_at,
        )
    ]
    due = workflow.open_steps(row.status, chain, frozenset(valid))
    for step in workflow.wanted(chain, frozenset(valid)):
        if done := valid.get(step):
            links.append(_link(done, LinkState.DONE))
        elif step in due:
            links.append(ChainLink(step, LinkState.NOW, *_expected(session, step, now, about)))
        elif step in void and (with_writer or row.status in _OVER):
            links.append(_link(void[step], LinkState.VOID))
        else:
            links.append(ChainLink(step, LinkState.NEXT, *_expected(session, step, now, about)))
    published = next((step for step in taken if step.step is Step.PUBLISH), None)
    if published is not None:
        links.append(_link(published, LinkState.DONE))
    elif KINDS[row.kind].is_public:
        is_now = row.status is Status.APPROVED and not due
        links.append(ChainLink(Step.PUBLISH, LinkState.NOW if is_now else LinkState.NEXT))
    return tuple(links)


def _link(step: StatementStep, state: LinkState) -> ChainLink:
    return ChainLink(step.step, state, step.officer_name, step.role_title, step.at)


def _expected(session: Session, step: Step, now: datetime, about: _About) -> tuple[str, str]:
    """Return name and position of who would take the step today, if it is but one officer."""
    role = workflow.STEP_ROLE[step]
    held = session.execute(
        officers.held_on(officers.day_of(session, now)).where(Assignment.role == role)
    ).scalars()
    rows = sorted((row for row in held if officers.scope_of(row).covers(*about)), key=_precedence)
    if not rows or (role is not Role.HEAD_OF_UNIT and len(rows) > 1):
        return "", ""
    officer = session.get(Officer, rows[-1].officer_id)
    return (officer.name if officer else ""), officers.title_of(rows[-1])


def _precedence(row: Assignment) -> tuple[bool, datetime]:
    return row.acting is not ActingKind.NONE, datetime.combine(row.valid_from, datetime.min.time())
