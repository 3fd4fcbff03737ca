"""Words given outside the program: recorded by one officer, witnessed by another, then a signature.

The signature is entered for the official who gave the word, bound to the SHA-256 that was recorded.
The official confirms it with the own PIN later, or disputes it. A disputed signature counts no
more: the text is not given out before it was given again, or the statement has ended.
"""

import logging
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from sqlalchemy.orm import Session

from pasopati_desktop.domain import off_system as rules
from pasopati_desktop.domain import workflow
from pasopati_desktop.domain.errors import InvalidInput, Refused, RuleViolation
from pasopati_desktop.domain.off_system import WordDraft
from pasopati_desktop.domain.people import Identity
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.domain.workflow import STEP_PERMISSION, Step
from pasopati_desktop.media.store import FileStore
from pasopati_desktop.services import auth, consents, guideline, signing
from pasopati_desktop.services.signing import Approval
from pasopati_desktop.services.statement_case import Case, open_case, require_text
from pasopati_desktop.services.workspace import Workspace, reads, writes
from pasopati_desktop.storage import off_system as queries
from pasopati_desktop.storage import officers
from pasopati_desktop.storage import statements as statement_queries
from pasopati_desktop.storage.tables import OffSystemApproval

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Evidence:
    """A photo or scan, in the store but on no record yet."""

    sha256: str
    size: int
    """Bytes."""
    media_type: str
    name: str


@dataclass(frozen=True)
class Signer:
    """Who could give one of the signatures that are due."""

    step: Step
    officer_id: int
    name: str
    title: str


def take_evidence(files: FileStore, source: Path) -> Evidence:
    """Keep the photo or scan of a word: PDF, JPEG, PNG or TIFF, at most 30 MB.

    Raises:
        Refused: `off_system.evidence_not_a_file`, `.evidence_too_large` or `.evidence_kind`.
        EnvironmentFailure: the store cannot be written.
    """
    try:
        taken = consents.take_form(files, source)
    except Refused as error:
        code = error.code.replace("consent.form_", "off_system.evidence_")
        raise Refused(code, **error.params) from error
    return Evidence(taken.sha256, taken.size, taken.media_type, source.name[:200])


@reads
def signers(workspace: Workspace, statement_id: int) -> tuple[Signer, ...]:
    """Return who could give a due signature by word of mouth: in the role today, no author.

    Raises:
        RecordMissing: `statement.missing`.
    """
    with workspace.reading() as session:
        case = open_case(workspace, session, statement_id, lock=False)
        due = workflow.open_steps(case.row.status, case.chain, case.trail.signed)
        found: list[Signer] = []
        for officer in officers.all_officers(session):
            who = officers.identity(session, officer.id, case.at)
            if (
                who is None
                or officer.id in case.trail.authors
                or officer.id == workspace.officer_id
            ):
                continue
            found += [
                Signer(step, officer.id, officer.name, who.title)
                for step in due
                if _may_give(case, who, step)
            ]
        return tuple(found)


def _may_give(case: Case, who: Identity, step: Step) -> bool:
    return who.reaches(STEP_PERMISSION[step], case.row.kind, case.severity)


@reads
def problems(workspace: Workspace, draft: WordDraft, *, text_saved_at: datetime) -> dict[str, str]:
    """Return field -> code, by the rule `record` applies; for the dialog."""
    found = rules.problems(draft, now=workspace.clock(), text_saved_at=text_saved_at)
    if draft.evidence_sha256 and not workspace.files.exists(draft.evidence_sha256):
        found["evidence"] = "off_system.evidence_missing"
    return found


@writes(Permission.RECORD_OFF_SYSTEM)
def record(
    workspace: Workspace,
    statement_id: int,
    draft: WordDraft,
    *,
    sha256: str,
    evidence: Evidence | None = None,
) -> int:
    """Write down a word about exactly the text of `sha256`; return its id. No signature yet.

    Raises:
        InvalidInput: a field is wrong.
        Conflict: `statement.text_changed`.
        RuleViolation: `statement.step_not_allowed`, `.four_eyes`; `off_system.not_a_signer`,
            `.signer_records` or `.pending`.
    """
    draft = replace(draft, evidence_sha256=evidence.sha256 if evidence else "")
    with workspace.writing() as session:
        case = open_case(workspace, session, statement_id)
        require_text(case, sha256)
        found = problems(workspace, draft, text_saved_at=case.version.saved_at)
        if found:
            raise InvalidInput(found, limit=rules.MAX_NOTE_CHARS)
        _require_signer(case, draft.officer_id or 0, draft.step, draft.given_at)
        if draft.officer_id == workspace.officer_id:
            raise RuleViolation("off_system.signer_records")
        for other in queries.of_statement(session, statement_id):
            if other.step is draft.step and _is_open(other) and other.sha256 == sha256:
                raise RuleViolation("off_system.pending")
        if evidence is not None:
            guideline.note_file(
                workspace, session, evidence.sha256, evidence.size, evidence.media_type
            )
        row = OffSystemApproval(
            statement_id=statement_id,
            version_number=case.version.number,
            sha256=sha256,
            step=draft.step,
            officer_id=draft.officer_id,
            channel=draft.channel.value,
            given_at=draft.given_at,
            note=" ".join(draft.note.split()),
            evidence_sha256=evidence.sha256 if evidence else None,
            evidence_name=evidence.name if evidence else None,
            recorded_by=workspace.officer_id,
            recorded_at=case.at,
        )
        session.add(row)
        session.flush()
        word_id = row.id
    log.info("off-system word recorded id=%d statement=%d", word_id, statement_id)
    return word_id


def _require_signer(case: Case, officer_id: int, step: Step, given_at: datetime) -> None:
    """Refuse a word of somebody who could not have signed then, or could not sign now.

    Raises:
        RuleViolation: `statement.step_not_allowed`, `statement.four_eyes` or
            `off_system.not_a_signer`.
    """
    if officer_id in case.trail.authors:
        raise RuleViolation("statement.four_eyes")
    if step not in workflow.open_steps(case.row.status, case.chain, case.trail.signed):
        raise RuleViolation("statement.step_not_allowed", status=case.row.status.value, step=step)
    for at in (given_at, case.at):
        who = officers.identity(case.session, officer_id, at)
        if who is None or not _may_give(case, who, step):
            raise RuleViolation("off_system.not_a_signer")


def _is_open(row: OffSystemApproval) -> bool:
    return row.witnessed_at is None and row.cancelled_at is None


@writes(Permission.RECORD_OFF_SYSTEM)
def witness(workspace: Workspace, word_id: int, *, secret: str) -> Approval | None:
    """Vouch for a recorded word by PIN: with that the signature counts; return an approval, if any.

    Raises:
        RuleViolation: `auth.wrong_pin`, `auth.locked`; `off_system.over`, `.same_person`,
            `.author_witness` or `.not_a_signer`; what `signing.sign` refuses.
        Conflict: `statement.text_changed`: the text is not the one that was recorded.
        InvalidInput: the text does not fulfil what the signature says.
        RecordMissing: `off_system.missing`.
    """
    auth.confirm(workspace, secret)
    with workspace.writing() as session:
        row = queries.locked(session, word_id)
        case = open_case(workspace, session, row.statement_id)
        if not _is_open(row):
            raise RuleViolation("off_system.over")
        if workspace.officer_id in {row.recorded_by, row.officer_id}:
            raise RuleViolation("off_system.same_person")
        if workspace.officer_id in case.trail.authors:
            raise RuleViolation("off_system.author_witness")
        require_text(case, row.sha256)
        _require_signer(case, row.officer_id, row.step, row.given_at)
        row.witness_id = workspace.officer_id
        row.witnessed_at = case.at
        session.flush()
        approval = signing.sign(
            case, row.step, row.sha256, officer_id=row.officer_id, off_system_id=row.id
        )
    log.info("off-system word witnessed id=%d", word_id)
    return approval


@writes(Permission.OWN_ACCOUNT)
def confirm(workspace: Workspace, word_id: int, *, secret: str) -> None:
    """Say by PIN that the word was one's own; that also takes an earlier dispute back.

    Raises:
        RuleViolation: `auth.wrong_pin`, `auth.locked`, `off_system.not_yours` or `.settled`.
        RecordMissing: `off_system.missing`.
    """
    auth.confirm(workspace, secret)
    with workspace.writing() as session:
        row = _own(workspace, session, word_id, disputed=True)
        row.confirmed_at = workspace.clock()
        statement_queries.locked(session, row.statement_id).changed_at = workspace.clock()
    log.info("off-system word confirmed id=%d", word_id)


@writes(Permission.OWN_ACCOUNT)
def dispute(workspace: Workspace, word_id: int, note: str, *, secret: str) -> None:
    """Say by PIN that the word was never given so. Head, team lead and secretary are told.

    Raises:
        InvalidInput: the note is too short or too long.
        RuleViolation: `auth.wrong_pin`, `auth.locked`, `off_system.not_yours` or `.settled`.
        RecordMissing: `off_system.missing`.
    """
    told = _note_of(note)
    auth.confirm(workspace, secret)
    with workspace.writing() as session:
        row = _own(workspace, session, word_id)
        row.disputed_at = workspace.clock()
        row.end_note = told
        statement_queries.locked(session, row.statement_id).changed_at = workspace.clock()
    log.warning("off-system word disputed id=%d", word_id)


def _note_of(note: str) -> str:
    if code := rules.note_problem(note):
        raise InvalidInput({"note": code}, limit=rules.MAX_NOTE_CHARS)
    return " ".join(note.split())


def _own(
    workspace: Workspace, session: Session, word_id: int, *, disputed: bool = False
) -> OffSystemApproval:
    """Return a word of this officer that waits for an answer; `disputed`: or was disputed."""
    row = queries.locked(session, word_id)
    if row.officer_id != workspace.officer_id:
        raise RuleViolation("off_system.not_yours")
    if row.witnessed_at is None or row.confirmed_at or (row.disputed_at and not disputed):
        raise RuleViolation("off_system.settled")
    return row


@writes(Permission.SAVE_DRAFT)
def cancel(workspace: Workspace, word_id: int, note: str) -> None:
    """Take a recorded word back before it was witnessed: its recorder, or whose word it is.

    Raises:
        InvalidInput: the note is too short or too long.
        RuleViolation: `off_system.over` or `off_system.not_yours`.
        RecordMissing: `off_system.missing`.
    """
    told = _note_of(note)
    with workspace.writing() as session:
        row = queries.locked(session, word_id)
        if not _is_open(row):
            raise RuleViolation("off_system.over")
        if workspace.officer_id not in {row.recorded_by, row.officer_id}:
            raise RuleViolation("off_system.not_yours")
        row.cancelled_at = workspace.clock()
        row.cancelled_by = workspace.officer_id
        row.end_note = told
    log.info("off-system word cancelled id=%d", word_id)
