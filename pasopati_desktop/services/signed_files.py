"""The signed forms of an approved statement: scans, files signed outside, files signed here.

A file that comes back is kept as it came, never rewritten; what its check found is kept beside it.
Nothing is signed before the certificate was looked at.
"""

import logging
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from pasopati_desktop.domain import statements as rules
from pasopati_desktop.domain.errors import (
    Conflict,
    EnvironmentFailure,
    RecordMissing,
    Refused,
    RuleViolation,
)
from pasopati_desktop.domain.guideline import DocumentKind
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.domain.signatures import (
    CertificateFacts,
    Coverage,
    FileKind,
    FileReport,
    SignatureFact,
    SigningSettings,
)
from pasopati_desktop.domain.statements import Signing
from pasopati_desktop.media.store import StoredFile
from pasopati_desktop.services import guideline, releases, statement_papers
from pasopati_desktop.services.workspace import Workspace, reads, writes
from pasopati_desktop.storage import statements as queries
from pasopati_desktop.storage.tables import StatementFile

if TYPE_CHECKING:
    from pasopati_desktop.documents.certificates import Trust

log = logging.getLogger(__name__)

MAX_BYTES = 60_000_000
"""Of a file that is added; a scan of ten pages has some 5 MB."""
SPARE_WORDS = 160
"""That a signing service may add to all pages together: its own line and a code."""
_PICTURES = {b"\xff\xd8\xff": "image/jpeg", b"\x89PNG": "image/png"}


@dataclass(frozen=True)
class FileRow:
    """A signed form of a statement."""

    id: int
    kind: FileKind
    name: str
    size: int
    sha256: str
    added_at: datetime
    report: FileReport | None
    """None for a scan: nothing in it can be checked."""


@reads
def files_of(workspace: Workspace, statement_id: int) -> tuple[FileRow, ...]:
    """Return the signed forms of a statement, the first added first."""
    with workspace.reading() as session:
        rows = session.execute(
            select(StatementFile)
            .where(StatementFile.statement_id == statement_id)
            .order_by(StatementFile.id)
        ).scalars()
        return tuple(_row(row) for row in rows)


def _row(row: StatementFile) -> FileRow:
    report = _report(row.report) if row.report else None
    return FileRow(row.id, row.kind, row.name, row.size, row.sha256, row.added_at, report)


def _report(raw: dict[str, Any]) -> FileReport:
    def moment(text: str | None) -> datetime | None:
        return datetime.fromisoformat(text) if text else None

    facts = tuple(
        SignatureFact(
            **{
                **fact,
                "claimed_at": moment(fact["claimed_at"]),
                "stamped_at": moment(fact["stamped_at"]),
                "coverage": Coverage(fact["coverage"]),
            }
        )
        for fact in raw["signatures"]
    )
    return FileReport(raw["holds_archived"], raw["same_words"], facts)


def _plain(report: FileReport) -> dict[str, Any]:
    return {
        "holds_archived": report.holds_archived,
        "same_words": report.same_words,
        "signatures": [
            {
                "field": fact.field,
                "signer": fact.signer,
                "issuer": fact.issuer,
                "claimed_at": fact.claimed_at.isoformat() if fact.claimed_at else None,
                "stamped_at": fact.stamped_at.isoformat() if fact.stamped_at else None,
                "is_intact": fact.is_intact,
                "is_trusted": fact.is_trusted,
                "coverage": fact.coverage.value,
                "problem": fact.problem,
            }
            for fact in report.signatures
        ],
    }


@reads
def file_bytes(workspace: Workspace, file_id: int) -> bytes:
    """Return a signed form as it was received.

    Raises:
        RecordMissing: `signature.file_missing`.
        EnvironmentFailure: the stored file is damaged.
    """
    with workspace.reading() as session:
        row = session.get(StatementFile, file_id)
        if row is None:
            raise RecordMissing("signature.file_missing", id=file_id)
        sha256 = row.sha256
    return workspace.files.read(sha256)


@reads
def save_copy(workspace: Workspace, file_id: int, path: Path) -> None:
    """Write a signed form to `path` as it came, whole or not at all; see `signed_copies`.

    Raises:
        RuleViolation: what `releases.release_gate` refuses, such as `statement.under_embargo`.
        EnvironmentFailure: the file cannot be read or written.
    """
    from pasopati_desktop.documents.files import write_whole

    with workspace.reading() as session:
        row = session.get(StatementFile, file_id)
        if row is None:
            raise RecordMissing("signature.file_missing", id=file_id)
        statement_id = row.statement_id
    releases.release_gate(workspace, statement_id)
    write_whole(path, file_bytes(workspace, file_id))


@writes(Permission.SIGN_FILE)
def attach_scan(workspace: Workspace, statement_id: int, path: Path) -> FileRow:
    """Keep a scan of the paper that was signed by hand: PDF, JPEG or PNG.

    Raises:
        RuleViolation: `statement.not_approved`.
        Refused: `signature.not_a_scan`, `signature.file_too_large`, `pdf.encrypted`.
        EnvironmentFailure: the file cannot be read or kept.
    """
    data = read_file(path)
    kind = next((found for start, found in _PICTURES.items() if data.startswith(start)), "")
    if kind:
        _require_picture(data)
    elif data.startswith(b"%PDF-"):
        from pasopati_desktop.documents.pdf_words import words

        words(data)  # opens every page once
        kind = "application/pdf"
    else:
        raise Refused("signature.not_a_scan", name=path.name)
    file = Incoming(FileKind.WET_SCAN, workspace.files.adopt_bytes(data), path.name, kind)
    with workspace.writing() as session:
        return keep(workspace, session, statement_id, file)


def _require_picture(data: bytes) -> None:
    from pasopati_desktop.media.photos import check_photo

    seen = check_photo(data)
    if not seen.accepted:
        raise Refused(seen.reason or "signature.not_a_scan")


@writes(Permission.SIGN_FILE)
def import_signed(
    workspace: Workspace, statement_id: int, path: Path, control: JobControl | None = None
) -> FileRow:
    """Keep a file that was signed electronically outside, exactly as it was received.

    Raises:
        RuleViolation: `statement.not_approved`, `signature.other_way`.
        Refused: `signature.none_in_file`, `signature.broken`, `signature.changed_after`,
            `signature.other_text`, or the file cannot be read as a PDF.
        EnvironmentFailure: the file cannot be read or kept.
    """
    control = control or JobControl()
    data = read_file(path)
    if not data.startswith(b"%PDF-"):
        raise Refused("signature.not_a_pdf", name=path.name)
    require_way(workspace, statement_id, Signing.EXTERNAL)
    report = check(workspace, statement_id, data, control)
    if not report.signatures:
        raise Refused("signature.none_in_file", name=path.name)
    for fact in report.signatures:
        if fact.problem in {"signature.broken", "signature.changed_after"}:
            raise Refused(fact.problem, signer=fact.signer)
    if report.signatures[-1].coverage is not Coverage.WHOLE_FILE:
        raise Refused("signature.changed_after", signer=report.signatures[-1].signer)
    if not report.same_words:
        raise Refused("signature.other_text", name=path.name)
    stored = workspace.files.adopt_bytes(data)
    file = Incoming(FileKind.EXTERNAL, stored, path.name, report=report)
    with workspace.writing() as session:
        return keep(workspace, session, statement_id, file)


@reads
def check(
    workspace: Workspace, statement_id: int, data: bytes, control: JobControl | None = None
) -> FileReport:
    """Return what is found about a signed file of this statement; nothing is kept.

    Raises:
        RuleViolation: `statement.not_approved`.
        Refused: it cannot be read as a PDF.
    """
    from pasopati_desktop.documents import pades, pdf_words

    archived = statement_papers.official_pdf(workspace, statement_id, control)
    facts = pades.inspect(data, trust_of(workspace), workspace.clock())
    whole = data.startswith(archived)
    same = whole or pdf_words.holds(
        pdf_words.words(data, control), pdf_words.words(archived, control), spare=SPARE_WORDS
    )
    return FileReport(whole, same, facts)


@reads
def trust_of(workspace: Workspace) -> "Trust":
    """Return the authorities and revocation lists that the unit named."""
    from pasopati_desktop.documents.certificates import read_trust

    settings = settings_of(workspace)
    return read_trust(workspace.files.read(sha256) for sha256 in settings.trust_files)


@reads
def settings_of(workspace: Workspace) -> SigningSettings:
    """Return what the unit set up for electronic signatures."""
    with workspace.reading() as session:
        found: guideline.Versioned[SigningSettings] = guideline.in_force(
            session, DocumentKind.SIGNING
        )
        return found.value


@reads
def trust_facts(workspace: Workspace, sha256: str) -> tuple[CertificateFacts, ...]:
    """Return the certificates in a kept trust file; nothing for a revocation list.

    Raises:
        EnvironmentFailure: the stored file is missing or damaged.
    """
    from pasopati_desktop.documents.certificates import facts_of, read_trust

    found = read_trust([workspace.files.read(sha256)])
    return tuple(facts_of(item) for item in found.roots)


@writes(Permission.MANAGE_UNIT)
def keep_trust_file(workspace: Workspace, path: Path) -> tuple[str, tuple[CertificateFacts, ...]]:
    """Keep a certificate or revocation list; return its SHA-256 and what certificates it holds.

    Raises:
        Refused: `certificate.unreadable`.
    """
    from pasopati_desktop.documents.certificates import facts_of, read_trust

    data = read_file(path)
    found = read_trust([data])
    stored = workspace.files.adopt_bytes(data)
    with workspace.writing() as session:
        guideline.note_file(
            workspace, session, stored.sha256, stored.size, "application/x-x509-ca-cert"
        )
    return stored.sha256, tuple(facts_of(item) for item in found.roots)


@reads
def require_way(workspace: Workspace, statement_id: int, way: Signing) -> None:
    """Refuse a way of signing that the approved paper does not provide for."""
    with workspace.reading() as session:
        row = queries.get(session, statement_id)
        if row.number is None:
            raise RuleViolation("statement.not_approved")
        version = queries.version(session, statement_id, row.submitted_number or 1)
        chosen = rules.parse(version.content).signing
    if chosen is not way:
        raise RuleViolation("signature.other_way", chosen=chosen.value)


def read_file(path: Path) -> bytes:
    try:
        with path.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise EnvironmentFailure("file.missing", path=path) from error
    except OSError as error:
        raise EnvironmentFailure("file.not_readable", path=path) from error
    if len(data) > MAX_BYTES:
        raise Refused("signature.file_too_large", name=path.name, limit=MAX_BYTES // 1_000_000)
    return data


@dataclass(frozen=True)
class Incoming:
    """A file of the store about to be entered."""

    kind: FileKind
    stored: StoredFile
    name: str
    media_type: str = "application/pdf"
    report: FileReport | None = None


def keep(
    workspace: Workspace,
    session: Session,
    statement_id: int,
    file: Incoming,
    *,
    after: int | None = None,
) -> FileRow:
    """Enter a file that the store has already; `after`: the file this one was signed after.

    Raises:
        RuleViolation: `statement.not_approved`.
        Conflict: `signature.signed_meanwhile`.
    """
    kind, report = file.kind, file.report
    row = queries.locked(session, statement_id)
    if row.number is None:
        raise RuleViolation("statement.not_approved")
    if kind is FileKind.CERTIFICATE and queries.last_file(session, statement_id, kind) != after:
        raise Conflict("signature.signed_meanwhile")
    sha256, size = file.stored.sha256, file.stored.size
    guideline.note_file(workspace, session, sha256, size, file.media_type)
    added = StatementFile(
        statement_id=statement_id,
        kind=kind,
        sha256=sha256,
        size=size,
        name=file.name[-200:],
        report=_plain(report) if report else None,
        added_at=workspace.clock(),
        added_by=workspace.officer_id,
    )
    session.add(added)
    session.flush()
    log.info("signed file kept id=%d kind=%s", statement_id, kind.value)
    return _row(added)
