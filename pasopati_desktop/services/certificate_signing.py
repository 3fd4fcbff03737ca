"""Signing the archived document with an officer's own certificate (PAdES, handbook section 8 c).

Nothing is signed before the certificate was looked at; passwords, PINs and keys are used once and
kept nowhere.
"""

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pasopati_desktop.domain.errors import Refused
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.domain.signatures import FileKind, SignatureBox
from pasopati_desktop.domain.statements import Signing
from pasopati_desktop.services import statement_papers
from pasopati_desktop.services.signed_files import (
    FileRow,
    Incoming,
    check,
    files_of,
    keep,
    read_file,
    require_way,
    settings_of,
    trust_of,
)
from pasopati_desktop.services.workspace import Workspace, writes

if TYPE_CHECKING:
    from pasopati_desktop.documents.certificates import Credential


@dataclass(frozen=True)
class TokenPlace:
    """Where the officer's key is, if it is on a token."""

    library: Path
    label: str


@writes(Permission.SIGN_FILE)
def sign_with_file(
    workspace: Workspace,
    statement_id: int,
    path: Path,
    password: str,
    *,
    stamped: bool = False,
    control: JobControl | None = None,
) -> FileRow:
    """Sign the archived document with a PKCS#12 certificate; the second signer signs after it.

    The password and the key are used once and kept nowhere.

    Raises:
        RuleViolation: `statement.not_approved`, `signature.other_way`.
        Refused: `certificate.*` (nothing was signed) or `signature.too_many`.
        EnvironmentFailure: `signature.no_time_stamp`, `signature.failed`.
    """
    from pasopati_desktop.documents.certificates import from_pkcs12

    credential = from_pkcs12(read_file(path), password)
    return _sign(workspace, statement_id, nullcontext(credential), stamped=stamped, control=control)


@writes(Permission.SIGN_FILE)
def sign_with_token(
    workspace: Workspace,
    statement_id: int,
    place: TokenPlace,
    pin: str,
    *,
    stamped: bool = False,
    control: JobControl | None = None,
) -> FileRow:
    """Sign the archived document with the key on a PKCS#11 token.

    Raises:
        RuleViolation: `statement.not_approved`, `signature.other_way`.
        Refused: `token.wrong_pin`, `token.locked`, `certificate.*` or `signature.too_many`.
        EnvironmentFailure: `token.*`, `signature.no_time_stamp`, `signature.failed`.
    """
    from pasopati_desktop.documents.certificates import from_token

    opened = from_token(place.library, place.label, pin)
    return _sign(workspace, statement_id, opened, stamped=stamped, control=control)


def _sign(
    workspace: Workspace,
    statement_id: int,
    opened: "AbstractContextManager[Credential]",
    *,
    stamped: bool,
    control: JobControl | None,
) -> FileRow:
    from pasopati_desktop.documents import certificates, pades

    control = control or JobControl()
    require_way(workspace, statement_id, Signing.CERTIFICATE)
    trust = trust_of(workspace)
    settings = settings_of(workspace)
    before, base = _newest(workspace, statement_id, control)
    control.step(1, 3)
    with opened as credential:
        if code := certificates.problem(credential, trust, workspace.clock()):
            raise Refused(code, subject=credential.facts.subject)
        stamper = None
        if stamped and settings.stamp_url:
            stamper = pades.Stamper(_asker(settings.stamp_url))
        data = pades.sign(
            base,
            credential,
            at=workspace.clock(),
            reason="Persetujuan naskah resmi",
            box=_place(base) if before is None else None,
            stamper=stamper,
        )
    control.step(2, 3)
    report = check(workspace, statement_id, data, None)
    stored = workspace.files.adopt_bytes(data)
    file = Incoming(FileKind.CERTIFICATE, stored, "naskah-bertanda-tangan.pdf", report=report)
    with workspace.writing() as session:
        return keep(workspace, session, statement_id, file, after=before)


def _asker(url: str) -> Callable[[bytes], bytes]:
    from pasopati_desktop.sources import timestamp

    return lambda request: timestamp.ask(url, request)


def _place(archived: bytes) -> SignatureBox | None:
    from pasopati_desktop.documents.statement_pdf import signature_area

    area = signature_area(archived)
    if area is None:
        return None
    return SignatureBox(area.page, area.left, area.bottom, area.right, area.top)


def _newest(
    workspace: Workspace, statement_id: int, control: JobControl
) -> tuple[int | None, bytes]:
    """Return the file the next signer signs, and its id; the archived document for the first."""
    found = [row for row in files_of(workspace, statement_id) if row.kind is FileKind.CERTIFICATE]
    if found:
        return found[-1].id, workspace.files.read(found[-1].sha256)
    return None, statement_papers.official_pdf(workspace, statement_id, control)
