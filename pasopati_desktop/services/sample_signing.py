"""The sample office's certificate, and the letter that is signed with it."""

from pathlib import Path

from pasopati_desktop.domain.guideline import DocumentKind
from pasopati_desktop.domain.signatures import SigningSettings
from pasopati_desktop.services import certificate_signing, guideline, signed_files
from pasopati_desktop.services.signed_files import FileRow
from pasopati_desktop.services.workspace import Workspace

CERTIFICATE = "sertifikat-contoh.p12"
"""In the sample folder, so that whoever practises can sign with it too."""
PASSWORD = "sertifikat contoh"  # noqa: S105 - opens a certificate that only the sample office trusts


def sign(admin: Workspace, head: Workspace, statement_id: int) -> FileRow:
    """Let the unit trust a made-up authority, and the head sign an approved text.

    Raises:
        RuleViolation: `signature.other_way`: the text was approved for another way of signing.
    """
    from pasopati_desktop.documents import sample_certificate

    folder = admin.data.root
    made = sample_certificate.make(head.identity.name, PASSWORD, head.clock())
    authority, certificate = folder / "otoritas-contoh.pem", folder / CERTIFICATE
    _write(authority, made.authority)
    _write(certificate, made.pkcs12)
    sha256, _ = signed_files.keep_trust_file(admin, authority)
    settings = SigningSettings(trust_files=(sha256,))
    guideline.amend(admin, DocumentKind.SIGNING, settings, "Penerbit contoh untuk latihan")
    return certificate_signing.sign_with_file(head, statement_id, certificate, PASSWORD)


def _write(path: Path, data: bytes) -> None:
    from pasopati_desktop.documents.files import write_whole

    write_whole(path, data)
