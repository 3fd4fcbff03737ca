"""How a statement ends after its approval: corrected, withdrawn, made void, or archived.

Nothing is taken away: the old text stays readable, its number stays in the book, and what became
of it is written beside it.
"""

import logging

from sqlalchemy.orm import Session

from pasopati_desktop.domain import correction, statement_rules, workflow
from pasopati_desktop.domain import statements as rules
from pasopati_desktop.domain.errors import InvalidInput, RuleViolation
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.domain.statement_kinds import KINDS, StatementKind
from pasopati_desktop.domain.workflow import Status, Step
from pasopati_desktop.services import auth, numbers
from pasopati_desktop.services.statement_case import (
    Case,
    enter,
    following,
    open_case,
    reason_of,
    require_undisputed,
)
from pasopati_desktop.services.workspace import Workspace, writes
from pasopati_desktop.storage import statement_links as links
from pasopati_desktop.storage.tables import Statement, StatementVersion

log = logging.getLogger(__name__)

MAX_VOID_REASON_CHARS = 300
"""The number book keeps no more."""


@writes(Permission.WRITE_STATEMENT)
def begin_correction(
    workspace: Workspace, statement_id: int, reason: str, kind: StatementKind | None = None
) -> int:
    """Begin the successor of a text that was given out; return its id.

    `kind`: ERRATUM for a notice of the error; None or the same kind for the whole text anew. The
    successor goes the whole chain. The original holds until the head of unit approves it.

    Raises:
        InvalidInput: the reason is shorter than 10 characters, or the kind is another.
        RuleViolation: `statement.step_not_allowed`: it was not given out, or has ended otherwise
            than by a correction that was made void;
            `statement.correction_open`: a successor is in the making already (with `id`);
            `statement.internal_kind`: a working paper was never given out.
    """
    reason = reason_of(reason)
    with workspace.writing() as session:
        case = open_case(workspace, session, statement_id)
        row = case.row
        awaits = links.awaits_correction(session, row)
        if row.status not in {Status.PUBLISHED, Status.ARCHIVED} and not awaits:
            raise RuleViolation("statement.step_not_allowed", status=row.status.value)
        is_public = KINDS[row.kind].is_public
        if code := workflow.kind_problem(row.status, Step.CORRECT, is_public=is_public):
            raise RuleViolation(code)
        wanted = kind or row.kind
        if wanted not in {row.kind, StatementKind.ERRATUM}:
            raise InvalidInput({"kind": "statement.correction_kind"})
        if (open_one := links.open_successor(session, row.id)) is not None:
            raise RuleViolation("statement.correction_open", id=open_one.id, title=open_one.title)
        number = (row.correction_number or 0) + 1
        content = rules.tidied(
            correction.successor_of(
                case.content, wanted, number=number, named=_named(row), reason=reason
            )
        )
        if found := statement_rules.save_problems(content):
            raise InvalidInput(found, limit=rules.MAX_TITLE_CHARS)
        successor = Statement(
            kind=wanted,
            title=content.title,
            status=Status.DRAFT,
            status_since=case.at,
            access=content.access,
            incident_id=row.incident_id,
            concerns=sorted(content.concerns) or None,
            corrects_id=row.id,
            correction_number=number,
            correction_reason=reason,
            created_at=case.at,
            created_by=workspace.officer_id,
            changed_at=case.at,
        )
        session.add(successor)
        session.flush()
        session.add(
            StatementVersion(
                statement_id=successor.id,
                number=1,
                content=rules.canonical(content),
                sha256=rules.content_hash(content),
                author_id=workspace.officer_id,
                saved_at=case.at,
            )
        )
        row.changed_at = case.at
        successor_id = successor.id
    log.info("correction begun id=%d successor=%d number=%d", statement_id, successor_id, number)
    return successor_id


def _named(row: Statement) -> str:
    from pasopati_desktop.documents.dates import long_date

    parts = [f"Nomor {row.number}" if row.number else "", f"“{row.title}”"]
    parts.append(f"tanggal {long_date(row.dated)}" if row.dated else "")
    return ", ".join(part for part in parts if part)


@writes(Permission.APPROVE_STATEMENT)
def withdraw(workspace: Workspace, statement_id: int, reason: str, secret: str) -> None:
    """Take back a text that was given out. It stays readable, marked DITARIK.

    Raises:
        InvalidInput: the reason is shorter than 10 characters.
        RuleViolation: `auth.wrong_pin`, `auth.locked` or `statement.step_not_allowed`.
    """
    reason = reason_of(reason)
    auth.confirm(workspace, secret)
    with workspace.writing() as session:
        case = open_case(workspace, session, statement_id)
        _end(case, Step.WITHDRAW, reason)


@writes(Permission.APPROVE_STATEMENT)
def void(workspace: Workspace, statement_id: int, reason: str, secret: str) -> None:
    """Make an approved text void before it was given out. Its number stays in the book, voided.

    The text that a correction was to replace stays DIRALAT: what is wrong in it is wrong still.
    Another correction of it may begin.

    Raises:
        InvalidInput: the reason is shorter than 10 characters or longer than 300.
        RuleViolation: `auth.wrong_pin`, `auth.locked` or `statement.step_not_allowed`.
    """
    reason = reason_of(reason)
    if len(reason) > MAX_VOID_REASON_CHARS:
        raise InvalidInput({"reason": "input.too_long"}, limit=MAX_VOID_REASON_CHARS)
    auth.confirm(workspace, secret)
    with workspace.writing() as session:
        case = open_case(workspace, session, statement_id)
        following(case, Step.VOID)
        _void_number(session, case, reason)
        _end(case, Step.VOID, reason)


def _void_number(session: Session, case: Case, reason: str) -> None:
    if case.row.number_entry_id is not None:
        numbers.void(session, case.row.number_entry_id, reason, at=case.at)


def _end(case: Case, step: Step, reason: str) -> None:
    enter(case, step, following(case, step), reason=reason)
    case.row.ended_at = case.at
    case.row.ended_reason = reason


@writes(Permission.ARCHIVE_STATEMENT)
def archive(workspace: Workspace, statement_id: int) -> None:
    """Lay a text that was given out aside; it may still be corrected or withdrawn.

    A working paper is laid aside once it is approved, and rests there.

    Raises:
        RuleViolation: `statement.step_not_allowed`; of an approved text `statement.public_kind`
            (it is for the public and not out yet), `.chain_incomplete` or `.disputed`.
    """
    with workspace.writing() as session:
        case = open_case(workspace, session, statement_id)
        status = following(case, Step.ARCHIVE)
        if case.row.status is Status.APPROVED:
            require_undisputed(case)
            if not workflow.is_complete(case.chain, case.trail.signed):
                raise RuleViolation("statement.chain_incomplete")
        enter(case, Step.ARCHIVE, status)
