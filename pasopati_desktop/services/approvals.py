"""The way of a statement through its reviewers: each act is one transaction and one signature.

Every act reads status, text and signatures again inside its transaction, with the statement's row
locked, so of two workstations exactly one wins. A signature is given to a SHA-256.
"""

import logging
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from pasopati_desktop.domain import release, statement_rules, statements, workflow
from pasopati_desktop.domain.chains import ChainBook, needed_concurrence
from pasopati_desktop.domain.errors import (
    Conflict,
    InvalidInput,
    PermissionDenied,
    RuleViolation,
)
from pasopati_desktop.domain.guideline import DocumentKind
from pasopati_desktop.domain.paper import Signatory
from pasopati_desktop.domain.release import Authority, ConcurrenceDraft, PublicationDraft
from pasopati_desktop.domain.roles import Permission, Role
from pasopati_desktop.domain.statements import StatementContent
from pasopati_desktop.domain.workflow import STEP_PERMISSION, Chain, Status, Step
from pasopati_desktop.services import auth, guideline, numbers
from pasopati_desktop.services.chain_book import book_of, chain_of
from pasopati_desktop.services.workspace import Workspace, reads, writes
from pasopati_desktop.storage import officers
from pasopati_desktop.storage import statements as queries
from pasopati_desktop.storage.statements import Trail
from pasopati_desktop.storage.tables import (
    Incident,
    Officer,
    Statement,
    StatementStep,
    StatementVersion,
)

log = logging.getLogger(__name__)

Guard = Callable[[StatementContent], dict[str, str]]


@dataclass(frozen=True)
class Approval:
    number: str
    dated: date
    approved_at: datetime
    signatory: Signatory


@dataclass(frozen=True)
class _Case:
    """A statement under the lock, with all that a rule may ask."""

    session: Session
    row: Statement
    version: StatementVersion
    content: StatementContent
    incident: Incident | None
    book: ChainBook
    chain: Chain
    trail: Trail
    at: datetime


def _open(workspace: Workspace, session: Session, statement_id: int, *, lock: bool = True) -> _Case:
    row = (queries.locked if lock else queries.get)(session, statement_id)
    version = queries.version(session, statement_id, row.version_number)
    incident = session.get(Incident, row.incident_id) if row.incident_id else None
    content = statements.parse(version.content)
    book = book_of(session, row)
    if statements.content_hash(content) != version.sha256:
        raise RuleViolation("statement.text_damaged", version=version.number)
    return _Case(
        session=session,
        row=row,
        version=version,
        content=content,
        incident=incident,
        book=book,
        chain=chain_of(book, row, incident),
        trail=queries.trails(session, [row])[row.id],
        at=workspace.clock(),
    )


def _require_text(case: _Case, sha256: str) -> None:
    """Refuse a signature for a text the officer did not see."""
    if case.version.sha256 != sha256:
        raise Conflict("statement.text_changed", version=case.version.number)


def _advance(workspace: Workspace, case: _Case, step: Step) -> Status:
    return workflow.advance(
        case.row.status,
        step,
        authors=case.trail.authors,
        actor=workspace.officer_id or 0,
        chain=case.chain,
        signed=case.trail.signed,
    )


def _enter(
    workspace: Workspace, case: _Case, step: Step, following: Status, reason: str = ""
) -> None:
    """Append the step to the log and move the statement on."""
    officer = case.session.get_one(Officer, workspace.officer_id)
    held = officers.holding(case.session, officer.id, _role_of(step, case.row.status), case.at)
    case.session.add(
        StatementStep(
            statement_id=case.row.id,
            version_number=case.row.version_number,
            step=step,
            officer_id=officer.id,
            officer_name=officer.name,
            role_title=officers.title_of(held) if held else workspace.identity.title,
            at=case.at,
            sha256=case.version.sha256,
            reason=reason,
        )
    )
    if case.row.status is not following:
        case.row.status_since = case.at
    case.row.status = following
    case.row.changed_at = case.at
    log.info(
        "statement step id=%d version=%d step=%s status=%s",
        case.row.id,
        case.row.version_number,
        step.value,
        following.value,
    )


def _role_of(step: Step, status: Status) -> Role:
    if step in workflow.STEP_ROLE:
        return workflow.STEP_ROLE[step]
    reviewers = {Status.VERIFYING: Role.VERIFIER, Status.REVIEW: Role.TEAM_LEAD}
    return reviewers.get(status, Role.WRITER if status is Status.RETURNED else Role.HEAD_OF_UNIT)


@writes(Permission.WRITE_STATEMENT)
def submit(workspace: Workspace, statement_id: int, *, sha256: str) -> None:
    """Hand the newest version to the verifier.

    Raises:
        InvalidInput: a required section is empty, there is no fact, or no KIP class.
        Conflict: `statement.text_changed`: somebody saved another version meanwhile.
        RuleViolation: `statement.step_not_allowed`.
    """
    with workspace.writing() as session:
        case = _open(workspace, session, statement_id)
        following = _advance(workspace, case, Step.SUBMIT)
        _require_text(case, sha256)
        if found := statement_rules.submit_problems(case.content):
            raise InvalidInput(found, limit=statements.MAX_SECTION_CHARS)
        case.row.submitted_number = case.version.number
        chains = guideline.in_force(case.session, DocumentKind.CHAINS)
        case.row.chain_version_id = chains.version_id or None
        _enter(workspace, case, Step.SUBMIT, following)


def _sign(workspace: Workspace, statement_id: int, step: Step, sha256: str, guard: Guard) -> None:
    with workspace.writing() as session:
        case = _open(workspace, session, statement_id)
        following = _advance(workspace, case, step)
        _require_text(case, sha256)
        if found := guard(case.content):
            raise InvalidInput(found)
        _enter(workspace, case, step, following)


@writes(Permission.VERIFY_STATEMENT)
def verify(workspace: Workspace, statement_id: int, *, sha256: str) -> None:
    """Sign that every fact was checked, and that nothing doubtful stands in the text.

    Raises:
        InvalidInput: a fact lacks status or source, or a doubtful one stands in the text.
        Conflict: `statement.text_changed`.
        RuleViolation: `statement.step_not_allowed`, `.four_eyes` or `.already_signed`.
    """
    _sign(workspace, statement_id, Step.VERIFY, sha256, statement_rules.verify_problems)


def _privacy(content: StatementContent) -> dict[str, str]:
    return {} if content.privacy_checked else {"privacy_checked": "statement.privacy_unchecked"}


@writes(Permission.REVIEW_STATEMENT)
def review(workspace: Workspace, statement_id: int, *, sha256: str) -> None:
    """Sign as head of the team.

    Raises:
        InvalidInput: the privacy check is not ticked.
        Conflict: `statement.text_changed`.
        RuleViolation: `statement.step_not_allowed`, `.four_eyes` or `.already_signed`.
    """
    _sign(workspace, statement_id, Step.REVIEW, sha256, _privacy)


@writes(Permission.LEGAL_REVIEW)
def legal(workspace: Workspace, statement_id: int, *, sha256: str) -> None:
    """Sign as legal companion; in either order with the head of the team.

    Raises:
        InvalidInput: the privacy check is not ticked.
        Conflict: `statement.text_changed`.
        RuleViolation: `statement.step_not_allowed`, `.four_eyes` or `.already_signed`.
    """
    _sign(workspace, statement_id, Step.LEGAL, sha256, _privacy)


@writes(Permission.APPROVE_STATEMENT)
def approve(workspace: Workspace, statement_id: int, *, sha256: str, secret: str) -> Approval:
    """Approve exactly the text of `sha256`, proven by PIN or password.

    Number, date, signatory, letterhead and unit versions are fixed in the same transaction.

    Raises:
        RuleViolation: `auth.wrong_pin`, `auth.locked`, `statement.step_not_allowed`, `.four_eyes`,
            `.already_signed`, `.chain_incomplete` or `.no_assignment`.
        Conflict: `statement.text_changed`.
        InvalidInput: the unit's number pattern is wrong.
    """
    auth.confirm(workspace, secret)
    with workspace.writing() as session:
        case = _open(workspace, session, statement_id)
        following = _advance(workspace, case, Step.APPROVE)
        _require_text(case, sha256)
        signatory = _signatory(workspace, case)
        unit = guideline.in_force(session, DocumentKind.UNIT)
        letterhead = guideline.in_force(session, DocumentKind.LETTERHEAD)
        entry = numbers.take(
            replace(workspace, clock=lambda: case.at),
            session,
            "statement",
            subject=case.content.title,
            record=f"statement/{case.row.id}",
        )
        row = case.row
        row.number = entry.number
        row.number_entry_id = entry.id
        row.dated = case.at.astimezone(ZoneInfo(unit.value.timezone)).date()
        row.letterhead_version_id = letterhead.version_id
        row.unit_version_id = unit.version_id
        row.signatory = asdict(signatory)
        row.approved_at = case.at
        row.approved_sha256 = case.version.sha256
        _enter(workspace, case, Step.APPROVE, following)
        return Approval(entry.number, row.dated, case.at, signatory)


def _signatory(workspace: Workspace, case: _Case) -> Signatory:
    """Return the approver as printed, by the assignment held at this moment."""
    officer = case.session.get_one(Officer, workspace.officer_id)
    held = officers.holding(case.session, officer.id, Role.HEAD_OF_UNIT, case.at)
    if held is None:
        raise RuleViolation("statement.no_assignment")
    return Signatory(held.position_title, officer.name, officer.nip, held.acting)


@writes(Permission.SAVE_DRAFT)
def send_back(workspace: Workspace, statement_id: int, reason: str) -> None:
    """Return the text to its writer, as the reviewer in turn. All signatures become void.

    Raises:
        InvalidInput: the reason is shorter than 10 characters.
        PermissionDenied: it is not this officer's turn.
        RuleViolation: `statement.step_not_allowed` or `statement.four_eyes`.
    """
    _turn_down(workspace, statement_id, Step.RETURN, reason)


@writes(Permission.SAVE_DRAFT)
def reject(workspace: Workspace, statement_id: int, reason: str) -> None:
    """End the statement, as the reviewer in turn. It stays readable.

    Raises:
        InvalidInput: the reason is shorter than 10 characters.
        PermissionDenied: it is not this officer's turn.
        RuleViolation: `statement.step_not_allowed` or `statement.four_eyes`.
    """
    _turn_down(workspace, statement_id, Step.REJECT, reason)


def _turn_down(workspace: Workspace, statement_id: int, step: Step, reason: str) -> None:
    reason = " ".join(reason.split())
    if len(reason) < workflow.MIN_REASON_CHARS:
        raise InvalidInput({"reason": "input.too_short"}, limit=workflow.MIN_REASON_CHARS)
    if len(reason) > statements.MAX_CELL_CHARS:
        raise InvalidInput({"reason": "input.too_long"}, limit=statements.MAX_CELL_CHARS)
    with workspace.writing() as session:
        case = _open(workspace, session, statement_id)
        following = _advance(workspace, case, step)
        due = workflow.open_steps(case.row.status, case.chain, case.trail.signed)
        fresh = officers.identity(session, workspace.officer_id or 0, case.at)
        if fresh is None or not any(fresh.may(STEP_PERMISSION[item]) for item in due):
            raise PermissionDenied("permission.missing", permission=STEP_PERMISSION[due[0]].value)
        if workspace.officer_id in case.trail.authors:
            raise RuleViolation("statement.four_eyes")
        _enter(workspace, case, step, following, reason)


@writes(Permission.WRITE_STATEMENT)
def revise(workspace: Workspace, statement_id: int) -> None:
    """Take a returned text up again; the next change of it becomes a new version.

    Raises:
        RuleViolation: `statement.step_not_allowed`.
    """
    with workspace.writing() as session:
        case = _open(workspace, session, statement_id)
        _enter(workspace, case, Step.REVISE, _advance(workspace, case, Step.REVISE))


@writes(Permission.RECORD_CONCURRENCE)
def record_concurrence(workspace: Workspace, statement_id: int, draft: ConcurrenceDraft) -> None:
    """Write down the word of a higher office about the text as it stands.

    Raises:
        InvalidInput: a field is wrong.
        RuleViolation: `statement.step_not_allowed`: it is not with the reviewers or approved.
    """
    if found := release.concurrence_problems(draft, now=workspace.clock()):
        raise InvalidInput(found)
    with workspace.writing() as session:
        case = _open(workspace, session, statement_id)
        if case.row.status not in _AWAITS_WORD:
            raise RuleViolation("statement.step_not_allowed", status=case.row.status.value)
        said = {
            "name": draft.name.strip(),
            "position": draft.position.strip(),
            "given_by": draft.given_by.value,
            "at": draft.at.isoformat(),
            "evidence": draft.evidence.strip(),
            "sha256": case.version.sha256,
            "recorded_at": case.at.isoformat(),
        }
        case.row.concurrence = {**(case.row.concurrence or {}), draft.authority.value: said}
        case.row.changed_at = case.at
    log.info("concurrence recorded id=%d authority=%s", statement_id, draft.authority.value)


_AWAITS_WORD = frozenset({Status.VERIFYING, Status.REVIEW, Status.APPROVAL, Status.APPROVED})


def _release_problem(case: _Case, at: datetime) -> str | None:
    concurrence = {
        Authority(name): str(said["sha256"]) for name, said in (case.row.concurrence or {}).items()
    }
    return release.release_problem(
        case.content,
        chain_complete=workflow.is_complete(case.chain, case.trail.signed)
        and case.row.approved_sha256 == case.version.sha256,
        needed=needed_concurrence(
            case.book, case.row.kind, case.incident.severity if case.incident else None
        ),
        concurrence=concurrence,
        sha256=case.version.sha256,
        at=at,
    )


@reads
def release_obstacle(workspace: Workspace, statement_id: int) -> str | None:
    """Return the code of what forbids giving the approved text out now, or None."""
    with workspace.reading() as session:
        case = _open(workspace, session, statement_id, lock=False)
        return _release_problem(case, case.at)


@writes(Permission.RELEASE_STATEMENT)
def publish(workspace: Workspace, statement_id: int, draft: PublicationDraft) -> None:
    """Record that the approved text was given out: where, when, with link or proof.

    Raises:
        InvalidInput: a field is wrong.
        RuleViolation: `statement.step_not_allowed`, `.chain_incomplete`, `.unclassified`,
            `.exempt`, `.privacy_unchecked`, `.no_concurrence` or `.embargoed`.
    """
    with workspace.writing() as session:
        case = _open(workspace, session, statement_id)
        following = _advance(workspace, case, Step.PUBLISH)
        approved_at = case.row.approved_at or case.at
        found = release.publication_problems(draft, now=case.at, approved_at=approved_at)
        if found:
            raise InvalidInput(found)
        if code := _release_problem(case, draft.at):
            raise RuleViolation(code)
        case.row.published_at = draft.at
        case.row.publication = {
            "channel": draft.channel.value,
            "at": draft.at.isoformat(),
            "link": draft.link.strip(),
            "proof": draft.proof.strip(),
        }
        _enter(workspace, case, Step.PUBLISH, following)
