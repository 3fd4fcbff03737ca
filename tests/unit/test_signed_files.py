"""Signed forms of a statement: kept as they came, and never what they are not."""

from pathlib import Path

import pytest

from pasopati_desktop.documents import certificates, pades
from pasopati_desktop.domain.errors import Conflict, PasopatiError, Refused, RuleViolation
from pasopati_desktop.domain.guideline import DocumentKind
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.signatures import FileKind, SigningSettings
from pasopati_desktop.domain.statements import Signing
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.services import (
    certificate_signing,
    guideline,
    signed_files,
    statement_papers,
)
from pasopati_desktop.services.signed_files import FileRow
from tests import pki
from tests.data import Desk
from tests.scenarios.signed_files import approved, kept, signed_outside
from tests.statement_data import a_press_release, at_status


def trusting(desk: Desk) -> None:
    """Let the unit trust the test's authority."""
    admin = desk.as_role(Role.SYSADMIN)
    sha256, facts = signed_files.keep_trust_file(admin, kept("ca.pem", pki.authority().pem))
    assert [fact.subject for fact in facts] == ["Otoritas Uji"]
    settings = SigningSettings(trust_files=(sha256,))
    guideline.amend(admin, DocumentKind.SIGNING, settings, "Penerbit pertama")


def sign(desk: Desk, statement_id: int, issued: pki.Issued | None = None) -> FileRow:
    path = kept("petugas.p12", pki.pkcs12_of(issued or pki.officer()))
    head = desk.as_role(Role.HEAD_OF_UNIT)
    return certificate_signing.sign_with_file(head, statement_id, path, pki.PASSWORD)


def test_the_head_signs_with_a_certificate_and_another_after(desk: Desk) -> None:
    trusting(desk)
    statement_id = approved(desk, Signing.CERTIFICATE)
    first = sign(desk, statement_id)
    assert first.report is not None
    assert first.report.holds_archived
    assert first.report.is_sound
    (fact,) = first.report.signatures
    assert fact.is_trusted
    second = sign(desk, statement_id, pki.officer("Dra. Ratna", key=pki.rsa_key(2)))
    assert second.report is not None
    assert [fact.signer for fact in second.report.signatures] == ["H. Kusuma", "Dra. Ratna"]
    rows = signed_files.files_of(desk.as_role(Role.AUDITOR), statement_id)
    assert [row.kind for row in rows] == [FileKind.CERTIFICATE, FileKind.CERTIFICATE]
    data = signed_files.file_bytes(desk.as_role(Role.AUDITOR), second.id)
    archived = statement_papers.official_pdf(desk.as_role(Role.AUDITOR), statement_id)
    assert data.startswith(archived)
    with pytest.raises(Refused, match="too_many"):
        sign(desk, statement_id, pki.officer("Orang ketiga"))


@pytest.mark.parametrize(
    ("issued", "code"),
    [
        (pki.officer(ends=-pki.YEARS / 2), "certificate.expired"),
        (pki.officer(usage={"key_agreement": True}), "certificate.wrong_usage"),
        (pki.officer(issuer=pki.authority("Otoritas Lain")), "certificate.untrusted"),
    ],
)
def test_nothing_is_signed_with_a_bad_certificate(
    desk: Desk, issued: pki.Issued, code: str
) -> None:
    trusting(desk)
    statement_id = approved(desk, Signing.CERTIFICATE)
    with pytest.raises(Refused, match=code):
        sign(desk, statement_id, issued)
    assert signed_files.files_of(desk.as_role(Role.AUDITOR), statement_id) == ()


def test_the_way_of_signing_is_the_one_that_was_approved(desk: Desk) -> None:
    statement_id = approved(desk, Signing.WET)
    with pytest.raises(RuleViolation, match="other_way"):
        sign(desk, statement_id)
    draft, _ = at_status(desk, Status.REVIEW, a_press_release(signing=Signing.CERTIFICATE))
    with pytest.raises(RuleViolation, match="not_approved"):
        sign(desk, draft)


def test_a_file_signed_outside_is_kept_as_it_came(desk: Desk) -> None:
    statement_id = approved(desk, Signing.EXTERNAL)
    data = signed_outside(desk, statement_id)
    secretary = desk.as_role(Role.SECRETARY)
    row = signed_files.import_signed(secretary, statement_id, kept("kembali.pdf", data))
    assert row.report is not None
    assert row.report.same_words
    assert not row.report.signatures[0].is_trusted  # nobody named an authority
    assert signed_files.file_bytes(secretary, row.id) == data


def test_a_file_that_is_not_ours_is_refused(desk: Desk) -> None:
    statement_id = approved(desk, Signing.EXTERNAL)
    other = approved(desk, Signing.EXTERNAL)
    secretary = desk.as_role(Role.SECRETARY)
    archived = statement_papers.official_pdf(secretary, statement_id)
    good = signed_outside(desk, statement_id)
    middle = len(archived) // 2
    broken = good[:middle] + bytes([good[middle] ^ 1]) + good[middle + 1 :]
    tailed = good + b"\n% tambahan\n"
    for data, code in (
        (archived, "none_in_file"),
        (signed_outside(desk, other), "other_text"),
        (broken, r"signature\.|pdf\."),
        (tailed, "changed_after"),
        (b"%PDF-1.7 dan seterusnya", "not_a_pdf"),
        (b"PK\x03\x04", "not_a_pdf"),
        (b"", "not_a_pdf"),
    ):
        with pytest.raises(Refused, match=code):
            signed_files.import_signed(secretary, statement_id, kept("berkas.pdf", data))
    assert signed_files.files_of(secretary, statement_id) == ()


def test_a_service_may_rewrite_the_file_and_add_its_line(desk: Desk, tmp_path: Path) -> None:
    """Some services save the document anew before they sign it; the words are what counts."""
    import pikepdf

    statement_id = approved(desk, Signing.EXTERNAL)
    secretary = desk.as_role(Role.SECRETARY)
    path = tmp_path / "anew.pdf"
    path.write_bytes(statement_papers.official_pdf(secretary, statement_id))
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        pdf.docinfo["/Producer"] = "Layanan Tanda Tangan"
        pdf.save(path)
    credential = certificates.from_pkcs12(pki.pkcs12_of(pki.officer()), pki.PASSWORD)
    path.write_bytes(pades.sign(path.read_bytes(), credential, at=pki.now()))
    row = signed_files.import_signed(secretary, statement_id, path)
    assert row.report is not None
    assert (row.report.holds_archived, row.report.same_words) == (False, True)


def test_two_who_sign_at_once_do_not_lose_one(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    statement_id = approved(desk, Signing.CERTIFICATE)
    real = signed_files.check
    began: list[bool] = []

    def meanwhile(*args: object) -> object:
        if not began:
            began.append(True)
            sign(desk, statement_id, pki.officer("Dra. Ratna", key=pki.rsa_key(2)))
        return real(*args)  # type: ignore[arg-type] # the same arguments

    monkeypatch.setattr(certificate_signing, "check", meanwhile)
    with pytest.raises(Conflict, match="signed_meanwhile"):
        sign(desk, statement_id)
    rows = signed_files.files_of(desk.as_role(Role.AUDITOR), statement_id)
    assert [row.report.signatures[0].signer for row in rows if row.report] == ["Dra. Ratna"]


@pytest.mark.parametrize("data", [b"", b"GIF89a", b"%PDF-1.7", b"\x89PNG\r\n\x1a\nrusak"])
def test_what_is_no_scan_is_refused(desk: Desk, data: bytes) -> None:
    statement_id = approved(desk, Signing.WET)
    with pytest.raises(PasopatiError):
        signed_files.attach_scan(desk.as_role(Role.SECRETARY), statement_id, kept("a", data))
    assert signed_files.files_of(desk.as_role(Role.AUDITOR), statement_id) == ()
