"""Statements on paper: drafts, the one official file, the approval sheet, and printing."""

import hashlib
import logging
import tempfile
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from pasopati_desktop.domain import statements as rules
from pasopati_desktop.domain.errors import EnvironmentFailure, RuleViolation
from pasopati_desktop.domain.guideline import DocumentKind
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.paper import (
    ActingKind,
    AuditSheet,
    AuditStep,
    AuditVersion,
    Letterhead,
    Signatory,
    StatementPaper,
)
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.domain.statements import StatementContent
from pasopati_desktop.services import guideline, people
from pasopati_desktop.services.statement_layout import (
    KIND_LABELS,
    STATUS_LABELS,
    STEP_LABELS,
    lay_out,
)
from pasopati_desktop.services.workspace import Workspace, reads, writes
from pasopati_desktop.storage import statement_versions
from pasopati_desktop.storage import statements as queries
from pasopati_desktop.storage.tables import PrintEntry, Statement

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Printed:
    """A job that the printer took over."""

    job: str
    """What the print system calls it."""
    printer: str
    copies: int
    pdf_sha256: str


@dataclass(frozen=True)
class Printer:
    name: str
    is_default: bool
    is_ready: bool


@reads
def paper_of(
    workspace: Workspace, statement_id: int, content: StatementContent | None = None
) -> StatementPaper:
    """Return what the statement's paper shows: frozen once approved, else as of today.

    `content`: an unsaved text to show instead; ignored once the statement is approved.

    Raises:
        RecordMissing: `statement.missing`.
    """
    signatory = people.expected_signatory(workspace)
    with workspace.reading() as session:
        row = queries.get(session, statement_id)
        if row.number is not None:
            return _official_paper(session, row)
        version = queries.version(session, statement_id, row.version_number)
        unit = guideline.in_force(session, DocumentKind.UNIT).value
        at = workspace.clock()
        return lay_out(
            rules.tidied(content) if content else rules.parse(version.content),
            letterhead=guideline.in_force(session, DocumentKind.LETTERHEAD).value,
            unit=unit,
            dated=at.astimezone(ZoneInfo(unit.timezone)).date(),
            written_at=version.saved_at,
            signatory=signatory,
        )


def _official_paper(session: Session, row: Statement) -> StatementPaper:
    """Return the paper of an approved statement, from nothing but what the approval fixed."""
    version = queries.version(session, row.id, row.submitted_number or row.version_number)
    if version.sha256 != row.approved_sha256:
        raise RuleViolation("statement.text_damaged", version=version.number)
    assert row.letterhead_version_id is not None  # noqa: S101 - set by the approving transaction
    assert row.unit_version_id is not None  # noqa: S101 - the same
    assert row.dated is not None  # noqa: S101 - the same
    assert row.approved_at is not None  # noqa: S101 - the same
    said = dict(row.signatory or {})
    paper = lay_out(
        rules.parse(version.content),
        letterhead=guideline.at_version(session, row.letterhead_version_id).value,
        unit=guideline.at_version(session, row.unit_version_id).value,
        dated=row.dated,
        written_at=row.approved_at,
        signatory=Signatory(**{**said, "acting": ActingKind(said.get("acting", ""))}),
    )
    return replace(paper, number=row.number, authenticity=row.token)


def _logo(workspace: Workspace, letterhead: Letterhead) -> bytes | None:
    return workspace.files.read(letterhead.logo_sha256) if letterhead.logo_sha256 else None


def _draw(workspace: Workspace, paper: StatementPaper, control: JobControl | None) -> bytes:
    from pasopati_desktop.documents.statement_pdf import render_statement

    return render_statement(paper, _logo(workspace, paper.letterhead), control)


@reads
def draft_pdf(
    workspace: Workspace,
    statement_id: int,
    content: StatementContent | None = None,
    control: JobControl | None = None,
) -> bytes:
    """Return the paper as a PDF: with the DRAF diagonal and no number before approval.

    `content`: an unsaved text to show instead of the newest version.

    Raises:
        Refused: the letterhead or its logo cannot be drawn.
        Cancelled: the officer cancelled.
    """
    paper = paper_of(workspace, statement_id, content)
    return _draw(workspace, paper, control)


@reads
def official_pdf(
    workspace: Workspace, statement_id: int, control: JobControl | None = None
) -> bytes:
    """Return the file of an approved statement: from the archive, or drawn again, byte for byte.

    Raises:
        RuleViolation: `statement.not_approved`.
        EnvironmentFailure: `statement.pdf_differs`: the archived file is lost and drawing again
            gives other bytes; or `file.damaged` and others of the store.
    """
    with workspace.reading() as session:
        row = queries.get(session, statement_id)
        if row.number is None:
            raise RuleViolation("statement.not_approved")
        recorded = row.pdf_sha256
    if recorded and workspace.files.exists(recorded):
        try:
            return workspace.files.read(recorded)
        except EnvironmentFailure as failure:
            log.warning("archived paper unreadable id=%d code=%s", statement_id, failure.code)
    data = _draw(workspace, paper_of(workspace, statement_id), control)
    if recorded and hashlib.sha256(data).hexdigest() != recorded:
        raise EnvironmentFailure("statement.pdf_differs", id=statement_id)
    return data


@writes(Permission.PRINT)
def archive(workspace: Workspace, statement_id: int, control: JobControl | None = None) -> str:
    """Keep the official file in the store and record its SHA-256; return that.

    May be repeated: after a crash between approval and archiving it gives the same file.

    Raises:
        RuleViolation: `statement.not_approved`.
        EnvironmentFailure: `statement.pdf_differs`, or the disk is full.
    """
    data = official_pdf(workspace, statement_id, control)
    stored = workspace.files.adopt_bytes(data)
    with workspace.reading() as session:
        if queries.get(session, statement_id).pdf_sha256 == stored.sha256:
            return stored.sha256
    with workspace.writing() as session:
        row = queries.locked(session, statement_id)
        if row.pdf_sha256 is not None and row.pdf_sha256 != stored.sha256:
            raise EnvironmentFailure("statement.pdf_differs", id=statement_id)
        row.pdf_sha256 = stored.sha256
        guideline.note_file(workspace, session, stored.sha256, stored.size, "application/pdf")
    log.info("statement archived id=%d sha256=%s", statement_id, stored.sha256)
    return stored.sha256


@reads
def approval_sheet(
    workspace: Workspace, statement_id: int, control: JobControl | None = None
) -> bytes:
    """Return report LOG: every version and step of a statement with its SHA-256.

    Raises:
        RecordMissing: `statement.missing`.
    """
    from pasopati_desktop.documents.sheets import render_audit_sheet

    with workspace.reading() as session:
        row = queries.get(session, statement_id)
        unit = guideline.in_force(session, DocumentKind.UNIT).value
        sheet = AuditSheet(
            letterhead=guideline.in_force(session, DocumentKind.LETTERHEAD).value,
            unit_name=unit.name,
            kind_label=KIND_LABELS[row.kind],
            title=row.title,
            status=STATUS_LABELS[row.status],
            versions=tuple(
                AuditVersion(version.number, version.author, version.saved_at, version.sha256)
                for version in reversed(statement_versions.listed(session, statement_id))
            ),
            steps=tuple(
                AuditStep(
                    STEP_LABELS[step.step],
                    step.officer_name,
                    step.role_title,
                    step.at,
                    step.version_number,
                    step.sha256,
                    step.reason,
                )
                for step in queries.steps(session, statement_id)
            ),
            made_at=workspace.clock(),
            made_by=workspace.identity.name,
            number=row.number,
        )
    return render_audit_sheet(sheet, _logo(workspace, sheet.letterhead), control)


@reads
def printers(workspace: Workspace) -> list[Printer]:
    """Return the printers of the system, the default first.

    Raises:
        EnvironmentFailure: `printer.no_cups`, `printer.server_gone` or `printer.timeout`.
    """
    from pasopati_desktop.documents import printing

    del workspace  # every officer sees the same printers
    usable = {printing.QueueState.IDLE, printing.QueueState.PRINTING}
    return [
        Printer(queue.name, queue.is_default, queue.state in usable)
        for queue in printing.list_queues()
    ]


@writes(Permission.PRINT)
def print_official(
    workspace: Workspace,
    statement_id: int,
    queue: str,
    copies: int = 1,
    control: JobControl | None = None,
) -> Printed:
    """Send the archived official file to a printer, and enter it in the print log.

    Raises:
        RuleViolation: `statement.not_approved`.
        InvalidInput: `copies` is out of range.
        EnvironmentFailure: `printer.*`; nothing was entered in the log.
    """
    sha256 = archive(workspace, statement_id, control)
    return _send(
        workspace, statement_id, workspace.files.path(sha256), sha256, queue=queue, copies=copies
    )


@writes(Permission.PRINT)
def print_draft(
    workspace: Workspace,
    statement_id: int,
    queue: str,
    copies: int = 1,
    control: JobControl | None = None,
) -> Printed:
    """Send the paper with the DRAF diagonal to a printer, and enter it in the print log.

    Raises:
        InvalidInput: `copies` is out of range.
        EnvironmentFailure: `printer.*`; nothing was entered in the log.
    """
    data = draft_pdf(workspace, statement_id, None, control)
    digest = hashlib.sha256(data).hexdigest()
    with tempfile.TemporaryDirectory(prefix="pasopati-cetak-") as folder:
        path = Path(folder) / "draf.pdf"
        path.write_bytes(data)
        return _send(workspace, statement_id, path, digest, queue=queue, copies=copies)


def _send(
    workspace: Workspace, statement_id: int, path: Path, sha256: str, *, queue: str, copies: int
) -> Printed:
    from pasopati_desktop.documents import printing

    paper = paper_of(workspace, statement_id)
    job = printing.print_file(
        path, queue, copies, paper.letterhead.paper, paper.number or f"Draf {statement_id}"
    )
    _log_print(workspace, statement_id, sha256, queue, copies)
    return Printed(job.id, queue, copies, sha256)


@writes(Permission.PRINT)
def log_print(
    workspace: Workspace, statement_id: int, pdf_sha256: str, printer: str, copies: int
) -> None:
    """Enter in the print log what the screen itself printed, as pictures of the pages."""
    _log_print(workspace, statement_id, pdf_sha256, printer, copies)


def _log_print(
    workspace: Workspace, statement_id: int, sha256: str, printer: str, copies: int
) -> None:
    at: datetime = workspace.clock()
    with workspace.writing() as session:
        session.add(
            PrintEntry(
                record=f"statement/{statement_id}",
                pdf_sha256=sha256,
                printer=printer[:200],
                copies=copies,
                printed_at=at,
                printed_by=workspace.officer_id,
            )
        )
    log.info("statement printed id=%d copies=%d", statement_id, copies)


@reads
def unprintable(workspace: Workspace, content: StatementContent) -> list[tuple[str, str]]:
    """Return the fields whose text has characters the paper's font lacks, and which."""
    from pasopati_desktop.documents.fonts import missing_glyphs
    from pasopati_desktop.domain.statement_rules import texts

    del workspace  # the font is the same for everybody
    found: dict[str, set[str]] = {}
    for field, text in texts(content):
        if not text.isascii() and (missing := missing_glyphs(text)):
            found.setdefault(field, set()).update(missing)
    return [(field, "".join(sorted(characters))) for field, characters in found.items()]
