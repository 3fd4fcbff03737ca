"""How the services of signed files are called by an officer who may."""

import tempfile
from pathlib import Path

from pasopati_desktop.documents import certificates, pades
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.statements import Signing
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.services import certificate_signing, signed_files, statement_papers
from pasopati_desktop.services.certificate_signing import TokenPlace
from tests import pki
from tests.data import Desk
from tests.scenario import Scenario, Steps
from tests.statement_data import a_press_release, at_status

_PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b55"
    "0000000a49444154789c63f80f00010101001bb6ee560000000049454e44ae426082"
)


def kept(name: str, data: bytes) -> Path:
    path = Path(tempfile.mkdtemp(), name)
    path.write_bytes(data)
    return path


def approved(desk: Desk, way: Signing) -> int:
    return at_status(desk, Status.APPROVED, a_press_release(signing=way))[0]


def signed_outside(desk: Desk, statement_id: int, issued: pki.Issued | None = None) -> bytes:
    """Return the archived file as it comes back from a signing service."""
    pdf = statement_papers.official_pdf(desk.as_role(Role.SECRETARY), statement_id)
    issued = issued or pki.officer()
    credential = certificates.from_pkcs12(pki.pkcs12_of(issued), pki.PASSWORD)
    return pades.sign(pdf, credential, at=pki.now())


def _attach_scan(desk: Desk) -> Steps:
    statement_id = approved(desk, Signing.WET)
    path = kept("pindaian.png", _PIXEL)
    return desk.as_role(Role.SECRETARY), lambda view: signed_files.attach_scan(
        view, statement_id, path
    )


def _import_signed(desk: Desk) -> Steps:
    statement_id = approved(desk, Signing.EXTERNAL)
    path = kept("bsre.pdf", signed_outside(desk, statement_id))
    return desk.as_role(Role.SECRETARY), lambda view: signed_files.import_signed(
        view, statement_id, path
    )


def _keep_trust_file(desk: Desk) -> Steps:
    path = kept("ca.pem", pki.authority().pem)
    return desk.as_role(Role.SYSADMIN), lambda view: signed_files.keep_trust_file(view, path)


def _sign_with_file(desk: Desk) -> Steps:
    statement_id = approved(desk, Signing.CERTIFICATE)
    path = kept("petugas.p12", pki.pkcs12_of(pki.officer()))
    return desk.as_role(Role.HEAD_OF_UNIT), lambda view: certificate_signing.sign_with_file(
        view, statement_id, path, pki.PASSWORD
    )


def _sign_with_token(desk: Desk) -> Steps:
    statement_id = approved(desk, Signing.CERTIFICATE)
    place = TokenPlace(pki.a_token(), pki.TOKEN)
    return desk.as_role(Role.HEAD_OF_UNIT), lambda view: certificate_signing.sign_with_token(
        view, statement_id, place, pki.TOKEN_PIN
    )


SCENARIOS: dict[str, Scenario] = {
    "signed_files.attach_scan": _attach_scan,
    "signed_files.import_signed": _import_signed,
    "signed_files.keep_trust_file": _keep_trust_file,
    "certificate_signing.sign_with_file": _sign_with_file,
    "certificate_signing.sign_with_token": _sign_with_token,
}
