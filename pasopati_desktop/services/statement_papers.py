"""Statements on paper: drafts, the one official file, the approval sheet, and printing."""

import hashlib
import logging
from dataclasses import replace
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from pasopati_desktop.domain import statements as rules
from pasopati_desktop.domain.errors import EnvironmentFailure, RuleViolation
from pasopati_desktop.domain.guideline import DocumentKind
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.paper import (
    ActingKind,
    Letterhead,
    Mark,
    Signatory,
    StatementPaper,
)
from pasopati_desktop.domain.printing import PrintOrder
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.domain.statements import StatementContent
from pasopati_desktop.services import guideline, paper_stamps, people, printing
from pasopati_desktop.services.printing import Printed, PrintPaper
from pasopati_desktop.services.releases import release_gate
from pasopati_desktop.services.statement_layout import (
    Correction,
    lay_out,
)
from pasopati_desktop.services.workspace import Workspace, reads, writes
from pasopati_desktop.storage import statements as queries
from pasopati_desktop.storage.tables import Incident, Statement

log = logging.getLogger(__name__)


@reads
def paper_of(
    workspace: Workspace, statement_id: int, content: StatementContent | None = None
) -> StatementPaper:
    """Return what the statement's paper shows: frozen once approved, else as of today.

    `content`: an unsaved text to show instead; ignored once the statement is approved.

    Raises:
        RecordMissing: `statement.missing`.
    """
    with workspace.reading() as session:
        row = queries.get(session, statement_id)
        if row.number is not None:
            return _official_paper(workspace, session, row)
        incident = session.get(Incident, row.incident_id) if row.incident_id else None
        severity = incident.severity if incident else None
        signatory = people.signatory_on(session, workspace.clock(), row.kind, severity)
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
            version=(version.number, version.saved_at),
            correction=_correction(session, row),
            marks=_marks(workspace),
        )


def _correction(session: Session, row: Statement) -> Correction | None:
    """Return what the statement corrects; number and date of that one are fixed for good."""
    original = session.get(Statement, row.corrects_id) if row.corrects_id else None
    if original is None or original.number is None:
        return None
    return Correction(f"RALAT {row.correction_number or 1}", original.number, original.dated)


def _marks(workspace: Workspace) -> tuple[Mark, ...]:
    return (Mark.EXERCISE,) if workspace.data.is_sample else ()


def _official_paper(workspace: Workspace, session: Session, row: Statement) -> StatementPaper:
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
        version=(version.number, version.saved_at),
        correction=_correction(session, row),
        marks=_marks(workspace),
    )
    return replace(paper, number=row.number, authenticity=row.token)


@reads
def logo_of(workspace: Workspace, letterhead: Letterhead) -> bytes | None:
    """Return the logo that a letterhead names; None if it has none."""
    return workspace.files.read(letterhead.logo_sha256) if letterhead.logo_sha256 else None


@reads
def draw(workspace: Workspace, paper: StatementPaper, control: JobControl | None) -> bytes:
    """Return `paper` as a finished PDF with the logo of its letterhead."""
    from pasopati_desktop.documents.statement_pdf import render_statement

    return render_statement(
        paper,
        logo_of(workspace, paper.letterhead),
        control,
        pictures=pictures_of(workspace, paper),
    )


@reads
def pictures_of(workspace: Workspace, paper: StatementPaper) -> dict[str, bytes]:
    """Return the bytes of the paper's figures by their SHA-256, as far as the store has them."""
    wanted = {figure.sha256 for figure in paper.figures}
    return {
        sha256: workspace.files.read(sha256)
        for sha256 in sorted(wanted)
        if workspace.files.exists(sha256)
    }


@reads
def draft_pdf(
    workspace: Workspace,
    statement_id: int,
    content: StatementContent | None = None,
    control: JobControl | None = None,
) -> bytes:
    """Return the paper as a PDF: with the DRAF diagonal and no number before approval.

    A text that was approved meanwhile is no draft any more: then it is what `given_pdf` gives.

    `content`: an unsaved text to show instead of the newest version.

    Raises:
        Refused: the letterhead or its logo cannot be drawn.
        RuleViolation: `statement.under_embargo`: it was approved meanwhile.
        Cancelled: the officer cancelled.
    """
    paper = paper_of(workspace, statement_id, content)
    if not paper.is_draft:
        release_gate(workspace, statement_id)
        return given_pdf(workspace, statement_id, control)
    return draw(workspace, paper, control)


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
    data = draw(workspace, paper_of(workspace, statement_id), control)
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
def given_pdf(workspace: Workspace, statement_id: int, control: JobControl | None = None) -> bytes:
    """Return the copy that leaves the office today: signed file, stamped copy or archived file.

    Archived bytes are never changed: a stamped copy is drawn anew from what the approval fixed.

    Raises:
        RuleViolation: `statement.not_approved`.
        EnvironmentFailure: a file of the store is damaged.
    """
    stamp, marks = paper_stamps.stamp_of(workspace, statement_id)
    if stamp:
        paper = paper_of(workspace, statement_id)
        if paper.is_draft:
            raise RuleViolation("statement.not_approved")
        stamped = replace(paper, stamp=stamp, marks=(*paper.marks, *marks))
        return draw(workspace, stamped, control)
    with workspace.reading() as session:
        signed = paper_stamps.signed_file(session, queries.get(session, statement_id))
    if signed:
        return workspace.files.read(signed)
    return official_pdf(workspace, statement_id, control)


@reads
def for_print(
    workspace: Workspace, statement_id: int, control: JobControl | None = None
) -> PrintPaper:
    """Return what is printed of a statement today: what `given_pdf` gives, or the draft.

    Raises:
        RuleViolation: `statement.under_embargo`.
        EnvironmentFailure: a file of the store is damaged.
    """
    paper = paper_of(workspace, statement_id)
    if paper.is_draft:
        pdf = draft_pdf(workspace, statement_id, None, control)
    else:
        release_gate(workspace, statement_id)
        pdf = given_pdf(workspace, statement_id, control)
    title = paper.number or f"Draf {statement_id}"
    return printing.paper_of(pdf, title=title, record=f"statement/{statement_id}")


@writes(Permission.PRINT)
def print_official(
    workspace: Workspace,
    statement_id: int,
    order: PrintOrder,
    control: JobControl | None = None,
) -> Printed:
    """Send the official file to a printer, as `given_pdf` gives it, and enter it in the log.

    Raises:
        RuleViolation: `statement.not_approved` or `statement.under_embargo`.
        InvalidInput: copies or pages are out of range.
        EnvironmentFailure: `printer.*`; nothing was entered in the log.
    """
    release_gate(workspace, statement_id)
    archive(workspace, statement_id, control)
    return printing.send_within(for_print(workspace, statement_id, control), order, workspace)


@writes(Permission.PRINT)
def print_draft(
    workspace: Workspace,
    statement_id: int,
    order: PrintOrder,
    control: JobControl | None = None,
) -> Printed:
    """Send the paper with the DRAF diagonal to a printer, and enter it in the print log.

    Raises:
        RuleViolation: `statement.under_embargo`: it was approved meanwhile.
        InvalidInput: copies or pages are out of range.
        EnvironmentFailure: `printer.*`; nothing was entered in the log.
    """
    return printing.send_within(for_print(workspace, statement_id, control), order, workspace)


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
