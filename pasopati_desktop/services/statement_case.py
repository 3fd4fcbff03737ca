"""One statement under its lock, with all that a rule may ask, and the one way a step is entered.

A part of the transactions of `approvals`, `signing`, `releases` and `endings`: those services read
status, text and signatures again here, with the row locked, so of two workstations one wins.
"""

import logging
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from pasopati_desktop.domain import statements, workflow
from pasopati_desktop.domain.chains import ChainBook
from pasopati_desktop.domain.errors import Conflict, InvalidInput, RuleViolation
from pasopati_desktop.domain.guideline import Severity
from pasopati_desktop.domain.roles import Permission, Role
from pasopati_desktop.domain.statement_kinds import KINDS
from pasopati_desktop.domain.statements import StatementContent
from pasopati_desktop.domain.workflow import Chain, Status, Step
from pasopati_desktop.services.chain_book import book_of, chain_of
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.storage import off_system, officers
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

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Case:
    """A statement under the lock, as it is now."""

    workspace: Workspace
    session: Session
    row: Statement
    version: StatementVersion
    content: StatementContent
    incident: Incident | None
    book: ChainBook
    chain: Chain
    trail: Trail
    at: datetime

    @property
    def severity(self) -> Severity | None:
        return self.incident.severity if self.incident else None

    @property
    def lost(self) -> tuple[Step, ...]:
        """Signatures that are wanted and fell away by a dispute."""
        return workflow.lost(self.chain, self.trail.signed, self.trail.disputed)

    @property
    def due_at(self) -> datetime | None:
        """When the stage it is at has to be done; None outside the review."""
        stage = workflow.stage_of(self.chain, self.row.status)
        since = self.row.status_since or self.row.changed_at
        return since + timedelta(minutes=stage.minutes) if stage else None


def open_case(
    workspace: Workspace, session: Session, statement_id: int, *, lock: bool = True
) -> Case:
    """Return the statement with its text, checked against its hash.

    Raises:
        RecordMissing: `statement.missing`.
        RuleViolation: `statement.text_damaged`: the stored text is not the one that was hashed.
    """
    row = (queries.locked if lock else queries.get)(session, statement_id)
    version = queries.version(session, statement_id, row.version_number)
    incident = session.get(Incident, row.incident_id) if row.incident_id else None
    content = statements.parse(version.content)
    if statements.content_hash(content) != version.sha256:
        raise RuleViolation("statement.text_damaged", version=version.number)
    book = book_of(session, row)
    return Case(
        workspace=workspace,
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


def require_text(case: Case, sha256: str) -> None:
    """Refuse a signature for a text the officer did not see."""
    if case.version.sha256 != sha256:
        raise Conflict("statement.text_changed", version=case.version.number)


def reason_of(reason: str) -> str:
    """Return a reason in one line.

    Raises:
        InvalidInput: it is shorter than 10 characters, or far too long.
    """
    reason = " ".join(reason.split())
    if len(reason) < workflow.MIN_REASON_CHARS:
        raise InvalidInput({"reason": "input.too_short"}, limit=workflow.MIN_REASON_CHARS)
    if len(reason) > statements.MAX_CELL_CHARS:
        raise InvalidInput({"reason": "input.too_long"}, limit=statements.MAX_CELL_CHARS)
    return reason


def following(case: Case, step: Step, *, officer_id: int | None = None) -> Status:
    """Return the status after `step`, taken by `officer_id` or else by the officer at the desk.

    Raises:
        RuleViolation: see `workflow.advance`.
    """
    return workflow.advance(
        case.row.status,
        step,
        authors=case.trail.authors,
        actor=officer_id or case.workspace.officer_id or 0,
        chain=case.chain,
        signed=case.trail.signed,
        is_public=KINDS[case.row.kind].is_public,
    )


def require_undisputed(case: Case) -> None:
    """Refuse what only a text may that rests on no disputed word.

    Raises:
        RuleViolation: `statement.disputed`, with the `name` of who disputes.
    """
    if case.lost:
        raise disputed_problem(case)


def disputed_problem(case: Case) -> RuleViolation:
    """Return the refusal of a text that rests on a disputed word, naming who disputes it."""
    disputed = off_system.disputed_words(case.session, [case.row.id])
    found = [
        case.session.get_one(Officer, word.officer_id).name
        for word in off_system.of_statement(case.session, case.row.id)
        if word.id in disputed and word.step in case.lost
    ]
    return RuleViolation("statement.disputed", name=", ".join(dict.fromkeys(found)))


def enter(
    case: Case,
    step: Step,
    status: Status,
    *,
    reason: str = "",
    role: Role | None = None,
    officer_id: int | None = None,
    off_system_id: int | None = None,
) -> StatementStep:
    """Append the step to the log and move the statement on to `status`.

    `officer_id`: who gave the word, where that is not the officer at the desk; then
    `off_system_id` says how it came. `role`: in which role, where the step itself does not say.

    Raises:
        RuleViolation: `delegation.out_of_scope`.
    """
    officer = case.session.get_one(Officer, officer_id or case.workspace.officer_id)
    row = case.row
    if step in workflow.STEP_PERMISSION:
        require_reach(case, officer.id, workflow.STEP_PERMISSION[step])
    entry = StatementStep(
        statement_id=row.id,
        version_number=row.version_number,
        step=step,
        officer_id=officer.id,
        officer_name=officer.name,
        role_title=_title(case, officer.id, role or workflow.STEP_ROLE.get(step, Role.WRITER)),
        at=case.at,
        sha256=case.version.sha256,
        reason=reason,
        due_at=case.due_at,
        off_system_id=off_system_id,
    )
    case.session.add(entry)
    if row.status is not status:
        row.status_since = case.at
    row.status = status
    row.changed_at = case.at
    case.session.flush()
    log.info(
        "statement step id=%d version=%d step=%s status=%s",
        row.id,
        row.version_number,
        step.value,
        status.value,
    )
    return entry


def require_reach(case: Case, officer_id: int, permission: Permission) -> None:
    """Refuse an act on a statement that the officer's delegation does not reach.

    Raises:
        RuleViolation: `delegation.out_of_scope`.
    """
    who = officers.identity(case.session, officer_id, case.at)
    if who is None or not who.may(permission):
        return  # another rule's refusal
    if not who.reaches(permission, case.row.kind, case.severity):
        raise RuleViolation("delegation.out_of_scope")


def held_by(case: Case, officer_id: int, role: Role) -> Assignment | None:
    """Return the assignment by which the officer acts on this statement in `role`."""
    return officers.holding(
        case.session, officer_id, role, case.at, kind=case.row.kind, severity=case.severity
    )


def _title(case: Case, officer_id: int, role: Role) -> str:
    """Return the position the officer takes the step in, or another one that is held."""
    if held := held_by(case, officer_id, role):
        return officers.title_of(held)
    known = officers.identity(case.session, officer_id, case.at)
    return known.title if known else ""
