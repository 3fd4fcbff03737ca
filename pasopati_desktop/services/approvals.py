"""The way of a statement through its reviewers: each act is one transaction and one signature.

Every act reads status, text and signatures again inside its transaction, with the statement's row
locked, so of two workstations exactly one wins. A signature is given to a SHA-256.
"""

from collections.abc import Sequence

from pasopati_desktop.domain import statements, workflow
from pasopati_desktop.domain.errors import InvalidInput, PermissionDenied, RuleViolation
from pasopati_desktop.domain.guideline import DocumentKind
from pasopati_desktop.domain.remarks import Mark, RemarkKind
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.domain.workflow import STEP_PERMISSION, STEP_ROLE, Step
from pasopati_desktop.services import auth, guideline, signing, statement_checking
from pasopati_desktop.services.signing import Approval
from pasopati_desktop.services.statement_case import (
    Case,
    enter,
    following,
    open_case,
    reason_of,
    require_reach,
    require_text,
)
from pasopati_desktop.services.workspace import Workspace, writes
from pasopati_desktop.storage import officers
from pasopati_desktop.storage.tables import Officer, Remark, StatementStep

__all__ = [
    "Approval",
    "approve",
    "initial",
    "legal",
    "reject",
    "review",
    "revise",
    "send_back",
    "submit",
    "verify",
]

MAX_MARKS = 200


@writes(Permission.WRITE_STATEMENT)
def submit(workspace: Workspace, statement_id: int, *, sha256: str) -> None:
    """Hand the newest version to the verifier.

    Raises:
        InvalidInput: a required section is empty, there is no fact, or no KIP class; personal
            data or a contradiction was found and not cleared.
        Conflict: `statement.text_changed`: somebody saved another version meanwhile.
        RuleViolation: `statement.step_not_allowed`.
    """
    with workspace.writing() as session:
        case = open_case(workspace, session, statement_id)
        status = following(case, Step.SUBMIT)
        require_text(case, sha256)
        found = statement_checking.submit_problems(workspace, session, case.row, case.content)
        if found:
            raise InvalidInput(found, limit=statements.MAX_SECTION_CHARS)
        case.row.submitted_number = case.version.number
        chains = guideline.in_force(case.session, DocumentKind.CHAINS)
        case.row.chain_version_id = chains.version_id or None
        enter(case, Step.SUBMIT, status)


def _sign(workspace: Workspace, statement_id: int, step: Step, sha256: str) -> Approval | None:
    with workspace.writing() as session:
        return signing.sign(open_case(workspace, session, statement_id), step, sha256)


@writes(Permission.VERIFY_STATEMENT)
def verify(workspace: Workspace, statement_id: int, *, sha256: str) -> None:
    """Sign that every fact was checked, and that nothing doubtful stands in the text.

    Raises:
        InvalidInput: a fact lacks status or source, or a doubtful one stands in the text.
        Conflict: `statement.text_changed`.
        RuleViolation: `statement.step_not_allowed`, `.four_eyes` or `.already_signed`.
    """
    _sign(workspace, statement_id, Step.VERIFY, sha256)


@writes(Permission.REVIEW_STATEMENT)
def review(workspace: Workspace, statement_id: int, *, sha256: str) -> None:
    """Sign as head of the team.

    Raises:
        InvalidInput: the privacy check is not ticked.
        Conflict: `statement.text_changed`.
        RuleViolation: `statement.step_not_allowed`, `.four_eyes` or `.already_signed`.
    """
    _sign(workspace, statement_id, Step.REVIEW, sha256)


@writes(Permission.LEGAL_REVIEW)
def legal(workspace: Workspace, statement_id: int, *, sha256: str) -> None:
    """Sign as legal companion; in either order with the head of the team.

    Raises:
        InvalidInput: the privacy check is not ticked.
        Conflict: `statement.text_changed`.
        RuleViolation: `statement.step_not_allowed`, `.four_eyes` or `.already_signed`.
    """
    _sign(workspace, statement_id, Step.LEGAL, sha256)


@writes(Permission.INITIAL_STATEMENT)
def initial(workspace: Workspace, statement_id: int, *, sha256: str) -> None:
    """Give the spokesperson's initial, where the chain asks for it.

    Raises:
        InvalidInput: the privacy check is not ticked.
        Conflict: `statement.text_changed`.
        RuleViolation: `statement.step_not_allowed`, `.four_eyes` or `.already_signed`.
    """
    _sign(workspace, statement_id, Step.SPOKESPERSON, sha256)


@writes(Permission.APPROVE_STATEMENT)
def approve(workspace: Workspace, statement_id: int, *, sha256: str, secret: str) -> Approval:
    """Approve exactly the text of `sha256`, proven by PIN or password.

    Number, date, signatory, letterhead and unit versions are fixed in the same transaction; where
    the text corrects another one, that one becomes CORRECTED with it.

    Raises:
        RuleViolation: `auth.wrong_pin`, `auth.locked`, `auth.disabled`,
            `statement.step_not_allowed`, `.four_eyes`, `.already_signed`, `.chain_incomplete`,
            `.no_assignment` or `.original_ended`.
        Conflict: `statement.text_changed`.
        InvalidInput: the privacy check is not ticked, or the unit's number pattern is wrong.
    """
    auth.confirm(workspace, secret)
    approval = _sign(workspace, statement_id, Step.APPROVE, sha256)
    assert approval is not None  # noqa: S101 - the step APPROVE always makes one
    return approval


@writes(Permission.SAVE_DRAFT)
def send_back(
    workspace: Workspace, statement_id: int, reason: str, marks: Sequence[Mark] = ()
) -> None:
    """Return the text to its writer, as the reviewer in turn. All signatures become void.

    Raises:
        InvalidInput: the reason is shorter than 10 characters.
        PermissionDenied: it is not this officer's turn.
        RuleViolation: `statement.step_not_allowed` or `statement.four_eyes`.
    """
    _turn_down(workspace, statement_id, Step.RETURN, reason, marks)


@writes(Permission.SAVE_DRAFT)
def reject(
    workspace: Workspace, statement_id: int, reason: str, marks: Sequence[Mark] = ()
) -> None:
    """End the statement, as the reviewer in turn. It stays readable.

    Raises:
        InvalidInput: the reason is shorter than 10 characters.
        PermissionDenied: it is not this officer's turn.
        RuleViolation: `statement.step_not_allowed` or `statement.four_eyes`.
    """
    _turn_down(workspace, statement_id, Step.REJECT, reason, marks)


def _turn_down(
    workspace: Workspace, statement_id: int, step: Step, reason: str, marks: Sequence[Mark]
) -> None:
    reason = reason_of(reason)
    with workspace.writing() as session:
        case = open_case(workspace, session, statement_id)
        status = following(case, step)
        turn = _turn_of(case)
        if workspace.officer_id in case.trail.authors:
            raise RuleViolation("statement.four_eyes")
        entry = enter(case, step, status, reason=reason, role=STEP_ROLE[turn])
        _keep_marks(case, entry, marks)


def _turn_of(case: Case) -> Step:
    """Return the due signature the officer could give; who may not sign may not turn down."""
    workspace = case.workspace
    due = workflow.open_steps(case.row.status, case.chain, case.trail.signed)
    fresh = officers.identity(case.session, workspace.officer_id or 0, case.at)
    for step in due:
        permission = STEP_PERMISSION[step]
        if fresh is not None and fresh.reaches(permission, case.row.kind, case.severity):
            return step
    for step in due:
        require_reach(case, workspace.officer_id or 0, STEP_PERMISSION[step])
    wanted = STEP_PERMISSION[due[0]] if due else Permission.REVIEW_STATEMENT
    raise PermissionDenied("permission.missing", permission=wanted.value)


def _keep_marks(case: Case, entry: StatementStep, marks: Sequence[Mark]) -> None:
    """Tie the marked passages to the return, where the writer and all signers see them."""
    officer = case.session.get_one(Officer, entry.officer_id)
    for mark in marks[:MAX_MARKS]:
        case.session.add(
            Remark(
                statement_id=case.row.id,
                version_number=entry.version_number,
                kind=RemarkKind.MARK,
                field=mark.field[:60],
                start=max(0, mark.start),
                length=max(0, mark.length),
                quote=mark.quote[: statements.MAX_CELL_CHARS],
                step_id=entry.id,
                author_id=officer.id,
                author_name=officer.name,
                made_at=case.at,
            )
        )


@writes(Permission.WRITE_STATEMENT)
def revise(workspace: Workspace, statement_id: int) -> None:
    """Take a returned text up again; the next change of it becomes a new version.

    Raises:
        RuleViolation: `statement.step_not_allowed`.
    """
    with workspace.writing() as session:
        case = open_case(workspace, session, statement_id)
        enter(case, Step.REVISE, following(case, Step.REVISE))
