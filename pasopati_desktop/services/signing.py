"""Giving one signature inside a transaction: the same whether in person or outside the program.

`approvals` calls it for the officer at the desk; where a word came by telephone or on paper it is
entered for the officer who gave it, with `off_system_id`.
"""

from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from pasopati_desktop.domain import statement_rules
from pasopati_desktop.domain.errors import InvalidInput, RuleViolation
from pasopati_desktop.domain.guideline import DocumentKind
from pasopati_desktop.domain.paper import Signatory
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.statements import StatementContent
from pasopati_desktop.domain.workflow import STEP_PERMISSION, Status, Step
from pasopati_desktop.services import figure_consents, guideline, key_signing, numbers
from pasopati_desktop.services.statement_case import (
    Case,
    enter,
    following,
    held_by,
    open_case,
    require_reach,
    require_text,
)
from pasopati_desktop.storage import statement_links as links
from pasopati_desktop.storage.statement_papers import files as signed_files
from pasopati_desktop.storage.tables import Officer


@dataclass(frozen=True)
class Approval:
    number: str
    dated: date
    approved_at: datetime
    signatory: Signatory
    token: str | None = None
    """Kode keaslian; None where this workstation holds no usable key of the unit."""


def _privacy(content: StatementContent) -> dict[str, str]:
    return {} if content.privacy_checked else {"privacy_checked": "statement.privacy_unchecked"}


_GUARDS: dict[Step, Callable[[StatementContent], dict[str, str]]] = {
    Step.VERIFY: statement_rules.verify_problems,
    Step.REVIEW: _privacy,
    Step.LEGAL: _privacy,
    Step.SPOKESPERSON: _privacy,
    Step.APPROVE: _privacy,
}


def sign(
    case: Case,
    step: Step,
    sha256: str,
    *,
    officer_id: int | None = None,
    off_system_id: int | None = None,
) -> Approval | None:
    """Give the signature `step` to the text of `sha256`; an approval fixes number and paper too.

    `officer_id`: who gives it; the officer at the desk if None. That the officer holds the right
    to it is the caller's check.

    Raises:
        Conflict: `statement.text_changed`.
        InvalidInput: the text does not fulfil what the signature says, or somebody on a picture
            may not be shown (any more).
        RuleViolation: `statement.step_not_allowed`, `.four_eyes`, `.already_signed`,
            `.chain_incomplete`, `.no_assignment`, `.original_ended` or `.signed_by_other`;
            `delegation.out_of_scope`.
    """
    signer = officer_id or case.workspace.officer_id or 0
    status = following(case, step, officer_id=officer_id)
    require_text(case, sha256)
    require_reach(case, signer, STEP_PERMISSION[step])
    if found := _GUARDS[step](case.content):
        raise InvalidInput(found)
    if step is not Step.VERIFY:  # a consent may have ended since the text was handed in
        figure_consents.require_cleared(case)
    approval = None
    if step is Step.APPROVE:
        approval = _renew(case, signer) if case.row.number else _fix(case, signer)
    enter(case, step, status, officer_id=officer_id, off_system_id=off_system_id)
    return approval


def _fix(case: Case, officer_id: int) -> Approval:
    """Fix number, date, signatory, letterhead and unit as of now; close the text it corrects."""
    signatory = _signatory(case, officer_id)
    if case.row.corrects_id is not None:
        _correct(case, case.row.corrects_id, officer_id)
    session, row = case.session, case.row
    unit = guideline.in_force(session, DocumentKind.UNIT)
    letterhead = guideline.in_force(session, DocumentKind.LETTERHEAD)
    entry = numbers.take(
        replace(case.workspace, clock=lambda: case.at),
        session,
        "statement",
        subject=case.content.title,
        record=f"statement/{row.id}",
        kind=row.kind.value,
    )
    row.number = entry.number
    row.number_entry_id = entry.id
    row.dated = case.at.astimezone(ZoneInfo(unit.value.timezone)).date()
    row.letterhead_version_id = letterhead.version_id
    row.unit_version_id = unit.version_id
    row.signatory = asdict(signatory)
    row.approved_at = case.at
    row.approved_sha256 = case.version.sha256
    token = key_signing.token_for(case.workspace, session, row)
    return Approval(entry.number, row.dated, case.at, signatory, token)


def _renew(case: Case, officer_id: int) -> Approval:
    """Approve once more what was approved by a word that is disputed: number and day stay.

    Another official than the one on the paper is possible as long as nobody signed that paper.

    Raises:
        RuleViolation: `statement.no_assignment` or `statement.signed_by_other` (with `name`).
    """
    row = case.row
    assert row.number is not None  # noqa: S101 - an approved statement has one
    assert row.dated is not None  # noqa: S101 - the same
    signatory = _signatory(case, officer_id)
    if (stored := row.signatory or {}) != asdict(signatory):
        if signed_files(case.session, row.id):
            raise RuleViolation("statement.signed_by_other", name=str(stored.get("name", "")))
        row.signatory = asdict(signatory)
        row.pdf_sha256 = None  # drawn anew, with who signs it now
    return Approval(row.number, row.dated, case.at, signatory, row.token)


def _correct(case: Case, original_id: int, officer_id: int) -> None:
    """Give the corrected text its CORRECT step, in the transaction that approves its successor.

    Where it has that step by a correction that was made void since, this one takes its place.
    """
    original = open_case(case.workspace, case.session, original_id)
    if links.awaits_correction(case.session, original.row):
        return
    if original.row.status not in {Status.PUBLISHED, Status.ARCHIVED}:
        raise RuleViolation("statement.original_ended", status=original.row.status.value)
    reason = case.row.correction_reason or ""
    status = following(original, Step.CORRECT, officer_id=officer_id)
    enter(original, Step.CORRECT, status, reason=reason, officer_id=officer_id)
    original.row.ended_at = case.at
    original.row.ended_reason = reason


def _signatory(case: Case, officer_id: int) -> Signatory:
    """Return the approver as printed, by the assignment held at this moment."""
    officer = case.session.get_one(Officer, officer_id)
    held = held_by(case, officer.id, Role.HEAD_OF_UNIT)
    if held is None:
        raise RuleViolation("statement.no_assignment")
    return Signatory(held.position_title, officer.name, officer.nip, held.acting)
