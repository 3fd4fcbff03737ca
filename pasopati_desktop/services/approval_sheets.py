"""The approval history of a statement on paper, alone, behind a copy of it, or of many."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session

from pasopati_desktop.domain.guideline import DocumentKind, UnitProfile
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.paper import AuditSheet, AuditStep, AuditVersion, AuditWord, Letterhead
from pasopati_desktop.domain.release import Authority, GivenBy
from pasopati_desktop.domain.signatures import FileKind
from pasopati_desktop.services import guideline, paper_stamps, printing, statement_papers
from pasopati_desktop.services.printing import PrintPaper
from pasopati_desktop.services.statement_layout import KIND_LABELS, STATUS_LABELS, STEP_LABELS
from pasopati_desktop.services.workspace import Workspace, reads
from pasopati_desktop.storage import approval_sheets as queries
from pasopati_desktop.storage.approval_sheets import History
from pasopati_desktop.storage.tables import OffSystemApproval, StatementStep

AUTHORITY_LABELS = {
    Authority.REGIONAL: "Kantor Wilayah",
    Authority.DIRECTORATE: "Direktorat Jenderal Pemasyarakatan",
}
GIVEN_BY_LABELS = {
    GivenBy.LETTER: "Surat",
    GivenBy.MESSAGE: "Pesan",
    GivenBy.PHONE: "Telepon",
}
_FILE_LABELS = {
    FileKind.WET_SCAN: "Pindaian naskah bertanda tangan basah",
    FileKind.EXTERNAL: "Berkas bertanda tangan elektronik, diterima kembali",
    FileKind.CERTIFICATE: "Berkas bertanda tangan dengan sertifikat",
}
_Words = Mapping[int, tuple[OffSystemApproval, str]]


@reads
def sheet_of(workspace: Workspace, statement_id: int) -> AuditSheet:
    """Return what the approval sheet of a statement says, as of now.

    Raises:
        RecordMissing: `statement.missing`.
    """
    with workspace.reading() as session:
        return next(_sheets(workspace, session, [statement_id]))


def _sheets(
    workspace: Workspace, session: Session, statement_ids: Sequence[int]
) -> Iterator[AuditSheet]:
    """Yield the sheets one after another; none is kept."""
    unit: UnitProfile = guideline.in_force(session, DocumentKind.UNIT).value
    letterhead: Letterhead = guideline.in_force(session, DocumentKind.LETTERHEAD).value
    at = workspace.clock()
    for history in queries.histories(session, statement_ids):
        row = history.row
        yield AuditSheet(
            letterhead=letterhead,
            unit_name=unit.name,
            kind_label=KIND_LABELS[row.kind],
            title=row.title,
            status=STATUS_LABELS[row.status],
            versions=tuple(
                AuditVersion(item.number, item.author, item.saved_at, item.sha256, item.name)
                for item in history.versions
            ),
            steps=tuple(_step(step, history.words, unit) for step in history.steps),
            made_at=at,
            made_by=workspace.identity.name,
            number=row.number,
            words=_words(history),
            files=_files(history),
            timezone=unit.timezone,
            zone_label=unit.zone_label,
        )


def _step(step: StatementStep, words: _Words, unit: UnitProfile) -> AuditStep:
    notes = [step.reason] if step.reason else []
    if step.off_system_id is not None and step.off_system_id in words:
        notes.append(_given_outside(*words[step.off_system_id], unit))
    return AuditStep(
        STEP_LABELS[step.step],
        step.officer_name,
        step.role_title,
        step.at,
        step.version_number,
        step.sha256,
        "\n".join(notes),
        step.due_at,
    )


def _given_outside(word: OffSystemApproval, witness: str, unit: UnitProfile) -> str:
    """Return how a word came that was given outside the program, and before whom."""
    from pasopati_desktop.documents.dates import long_time

    given = long_time(word.given_at, unit.timezone, unit.zone_label)
    parts = [f"Di luar sistem: {GIVEN_BY_LABELS[GivenBy(word.channel)].lower()}, {given}."]
    if witness:
        parts.append(f"Saksi: {witness}.")
    if word.disputed_at is not None and word.confirmed_at is None:
        parts.append("DISANGGAH oleh pejabatnya; tidak dihitung sebagai tanda tangan.")
    elif word.confirmed_at is not None:
        confirmed = long_time(word.confirmed_at, unit.timezone, unit.zone_label)
        parts.append(f"Dikonfirmasi pejabatnya {confirmed}.")
    else:
        parts.append("Belum dikonfirmasi pejabatnya.")
    return " ".join(parts)


def _words(history: History) -> tuple[AuditWord, ...]:
    row = history.row
    if not row.concurrence:
        return ()
    current = row.submitted_number or row.version_number
    [sha256] = [item.sha256 for item in history.versions if item.number == current]
    return tuple(
        AuditWord(
            AUTHORITY_LABELS[Authority(authority)],
            str(said["name"]),
            str(said["position"]),
            GIVEN_BY_LABELS[GivenBy(said["given_by"])],
            datetime.fromisoformat(said["at"]),
            str(said["evidence"]),
            said["sha256"] == sha256,
        )
        for authority, said in sorted(row.concurrence.items())
    )


def _files(history: History) -> tuple[tuple[str, str], ...]:
    row = history.row
    found = [("Naskah resmi (PDF)", row.pdf_sha256)] if row.pdf_sha256 else []
    found += [(f"{_FILE_LABELS[item.kind]}: {item.name}", item.sha256) for item in history.files]
    return tuple(found)


@reads
def approval_sheet(
    workspace: Workspace, statement_id: int, control: JobControl | None = None
) -> bytes:
    """Return report LOG: every version and step of a statement with its SHA-256.

    Raises:
        RecordMissing: `statement.missing`.
    """
    return approval_sheets(workspace, [statement_id], control)


@reads
def for_print(
    workspace: Workspace, statement_id: int, control: JobControl | None = None
) -> PrintPaper:
    """Return the approval sheet of a statement with what a printer must know of it.

    Raises:
        RecordMissing: `statement.missing`.
    """
    return printing.paper_of(
        approval_sheet(workspace, statement_id, control),
        title=f"Riwayat persetujuan {statement_id}",
        record=f"approval_sheet/{statement_id}",
    )


@reads
def approval_sheets(
    workspace: Workspace, statement_ids: list[int], control: JobControl | None = None
) -> bytes:
    """Return the sheets of several statements as one paper; there may be thousands.

    Raises:
        RecordMissing: `statement.missing`.
        Refused: the letterhead or its logo cannot be drawn.
        Cancelled: the officer cancelled between two sheets.
    """
    from pasopati_desktop.documents.audit_sheet import render_audit_sheets

    with workspace.reading() as session:
        queries.stand_still(session)  # every sheet is of the same moment
        letterhead: Letterhead = guideline.in_force(session, DocumentKind.LETTERHEAD).value
        logo = statement_papers.logo_of(workspace, letterhead)
        sheets = _sheets(workspace, session, statement_ids)
        return render_audit_sheets(sheets, logo, control, count=len(statement_ids))


@reads
def copy_with_sheet(
    workspace: Workspace, statement_id: int, control: JobControl | None = None
) -> bytes:
    """Return a copy of the statement with the approval sheet as its last pages.

    The archived file stays what was approved; this copy says above every page that it is one.

    Raises:
        RecordMissing: `statement.missing`.
    """
    from pasopati_desktop.documents.audit_sheet import render_with_sheet

    stamp, marks = paper_stamps.stamp_of(workspace, statement_id)
    paper = statement_papers.paper_of(workspace, statement_id)
    paper = replace(paper, stamp=stamp, marks=(*paper.marks, *marks))
    logo = statement_papers.logo_of(workspace, paper.letterhead)
    return render_with_sheet(paper, sheet_of(workspace, statement_id), logo, control)
