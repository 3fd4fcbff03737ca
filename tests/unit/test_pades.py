"""Electronic signatures: given only with a sound certificate, checked by three other programs."""

import shutil
import subprocess
from datetime import timedelta
from pathlib import Path

import pytest
from asn1crypto import keys
from asn1crypto import x509 as asn1
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec

from pasopati_desktop.documents import certificates, pades
from pasopati_desktop.documents.certificates import Trust
from pasopati_desktop.documents.statement_pdf import render_statement
from pasopati_desktop.domain.errors import EnvironmentFailure, Refused
from pasopati_desktop.domain.signatures import Coverage, SignatureBox
from tests import pki
from tests.papers import a_paper

BOX = SignatureBox(0, 330, 90, 500, 152)


@pytest.fixture(scope="module")
def archived() -> bytes:
    return render_statement(a_paper())


@pytest.fixture(scope="module")
def trust() -> Trust:
    return certificates.read_trust([pki.authority().pem, pki.revocation_list()])


def credential(issued: pki.Issued | None = None) -> certificates.Credential:
    return certificates.from_pkcs12(pki.pkcs12_of(issued or pki.officer()), pki.PASSWORD)


def signed(pdf: bytes, issued: pki.Issued | None = None, box: SignatureBox | None = BOX) -> bytes:
    return pades.sign(pdf, credential(issued), at=pki.now(), place="Jakarta", box=box)


def nss(folder: Path) -> Path:
    """Return a certificate store that trusts the test's authority, for poppler."""
    store = folder / "nss"
    store.mkdir()
    ca = folder / "ca.pem"
    ca.write_bytes(pki.authority().pem)
    subprocess.run(["certutil", "-N", "-d", f"sql:{store}", "--empty-password"], check=True)
    trust = ["-n", "ca", "-t", "CT,C,C", "-i", str(ca)]
    subprocess.run(["certutil", "-A", "-d", f"sql:{store}", *trust], check=True)
    return store


def pdfsig(pdf: bytes, folder: Path) -> str:
    file = folder / "signed.pdf"
    file.write_bytes(pdf)
    command = ["pdfsig", "-nssdir", f"sql:{nss(folder)}", str(file)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize("box", [BOX, None], ids=["seen", "unseen"])
def test_a_signature_holds_for_three_programs(
    archived: bytes, trust: Trust, tmp_path: Path, box: SignatureBox | None
) -> None:
    pdf = signed(archived, box=box)
    assert pdf.startswith(archived)
    (fact,) = pades.inspect(pdf, trust, pki.now())
    assert (fact.signer, fact.is_intact, fact.is_trusted) == ("H. Kusuma", True, True)
    assert (fact.coverage, fact.problem) == (Coverage.WHOLE_FILE, "")
    said = pdfsig(pdf, tmp_path)
    assert "Signature is Valid" in said
    assert "Certificate is Trusted" in said
    assert openssl_verifies(pdf, tmp_path)
    broken = pdf.replace(b"/Type/Page", b"/Type/PagE", 1) if b"/Type/Page" in pdf else flipped(pdf)
    assert not openssl_verifies(broken, tmp_path)


def openssl_verifies(pdf: bytes, folder: Path) -> bool:
    """Cut the signature out by its ByteRange and let openssl check it."""
    start = pdf.rindex(b"/ByteRange")
    numbers = pdf[pdf.index(b"[", start) + 1 : pdf.index(b"]", start)].split()
    a, b, c, d = (int(number) for number in numbers)
    cms = bytes.fromhex(pdf[a + b + 1 : c - 1].decode()).rstrip(b"\0")
    files = {"content": pdf[a : a + b] + pdf[c : c + d], "cms": cms, "ca": pki.authority().pem}
    for name, data in files.items():
        (folder / name).write_bytes(data)
    command = ["openssl", "cms", "-verify", "-binary", "-purpose", "any", "-inform", "DER"]
    command += ["-in", str(folder / "cms"), "-content", str(folder / "content")]
    command += ["-CAfile", str(folder / "ca"), "-out", str(folder / "out")]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def flipped(pdf: bytes, at: int = 2000) -> bytes:
    return pdf[:at] + bytes([pdf[at] ^ 1]) + pdf[at + 1 :]


def test_a_changed_file_is_named(archived: bytes, trust: Trust) -> None:
    pdf = signed(archived)
    for at in (len(archived) // 3, len(archived) // 2, len(archived) + 200):
        try:
            facts = pades.inspect(flipped(pdf, at), trust, pki.now())
        except Refused:
            continue
        assert not all(fact.is_intact and not fact.problem for fact in facts), at


def test_what_is_added_after_the_signature_is_named(archived: bytes, trust: Trust) -> None:
    (fact,) = pades.inspect(signed(archived) + b"\n% tambahan\n", trust, pki.now())
    assert fact.coverage is not Coverage.WHOLE_FILE


def test_two_sign_and_a_third_is_refused(archived: bytes, trust: Trust) -> None:
    second = pki.officer("Dra. Ratna", key=pki.rsa_key(2))
    both = signed(signed(archived), second)
    facts = pades.inspect(both, trust, pki.now())
    assert [fact.signer for fact in facts] == ["H. Kusuma", "Dra. Ratna"]
    assert all(fact.is_intact and fact.is_trusted and not fact.problem for fact in facts)
    assert [fact.coverage for fact in facts] == [Coverage.REVISION, Coverage.WHOLE_FILE]
    with pytest.raises(Refused, match="too_many"):
        signed(both)


def test_an_elliptic_key_signs_as_well(archived: bytes, trust: Trust) -> None:
    issued = pki.officer(key=ec.generate_private_key(ec.SECP256R1()))
    (fact,) = pades.inspect(signed(archived, issued), trust, pki.now())
    assert fact.is_trusted


@pytest.mark.parametrize("box", [BOX, None], ids=["seen", "unseen"])
def test_the_archive_form_is_kept(archived: bytes, box: SignatureBox | None) -> None:
    from page import ValidationProfile, validate_pdf_bytes

    pdf = signed(archived, box=box)
    for profile in (ValidationProfile.PDF_A_2A, ValidationProfile.PDF_UA_1):
        before = validate_pdf_bytes(archived, profile=profile)
        assert before.is_compliant
        report = validate_pdf_bytes(pdf, profile=profile)
        failures = {failure.rule_id: failure.message for failure in report.failures}
        assert failures == {}


@pytest.mark.parametrize(
    ("issued", "code"),
    [
        (pki.officer(ends=timedelta(days=-1)), "certificate.expired"),
        (pki.officer(begins=timedelta(days=1)), "certificate.not_yet_valid"),
        (pki.officer(usage={"key_encipherment": True}), "certificate.wrong_usage"),
        (pki.officer(issuer=pki.authority("Otoritas Lain")), "certificate.untrusted"),
        (pki.officer(), None),
    ],
)
def test_a_bad_certificate_is_known_before_anything_is_signed(
    issued: pki.Issued, code: str | None, trust: Trust
) -> None:
    assert certificates.problem(credential(issued), trust, pki.now()) == code


def test_a_revoked_certificate_is_known() -> None:
    issued = pki.officer()
    trust = certificates.read_trust([pki.authority().der, pki.revocation_list(issued)])
    assert certificates.problem(credential(issued), trust, pki.now()) == "certificate.revoked"


def test_what_is_no_certificate_file_is_refused() -> None:
    good = pki.pkcs12_of(pki.officer())
    with pytest.raises(Refused, match=r"certificate\.wrong_password"):
        certificates.from_pkcs12(good, "salah")
    for bad in (b"", b"\0" * 100, good[: len(good) // 2], b"%PDF-1.7", b"x" * (2 << 20)):
        with pytest.raises(Refused, match=r"certificate\.(unreadable|wrong_password)"):
            certificates.from_pkcs12(bad, pki.PASSWORD)
    with pytest.raises(Refused, match=r"certificate\.unreadable"):
        certificates.read_trust([b"bukan sertifikat"])


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7\n", b"\x89PNG", b"%PDF-1.4\n" + b"1 0 obj" * 999])
def test_what_is_no_pdf_is_refused(data: bytes, trust: Trust) -> None:
    with pytest.raises(Refused, match=r"signature\.not_a_pdf"):
        pades.sign(data, credential(), at=pki.now())
    with pytest.raises(Refused, match=r"signature\.not_a_pdf"):
        pades.inspect(data, trust, pki.now())


def test_a_time_stamp_makes_level_b_t(archived: bytes, trust: Trust) -> None:
    from pyhanko.sign.timestamps import DummyTimeStamper

    clock = pki.officer(
        "Jam Uji", usage={"digital_signature": True}, key=pki.rsa_key(3), stamping=True
    )
    raw = clock.key.private_bytes(
        serialization.Encoding.DER,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    desk = DummyTimeStamper(
        asn1.Certificate.load(clock.der), keys.PrivateKeyInfo.load(raw), fixed_dt=pki.now()
    )
    pdf = pades.sign(archived, credential(), at=pki.now(), box=BOX, stamper=desk)
    (fact,) = pades.inspect(pdf, trust, pki.now())
    assert fact.stamped_at is not None
    assert fact.is_trusted

    def dead(_request: bytes) -> bytes:
        raise EnvironmentFailure("signature.no_time_stamp")

    with pytest.raises(EnvironmentFailure, match=r"signature\.no_time_stamp"):
        pades.sign(archived, credential(), at=pki.now(), stamper=pades.Stamper(dead))


@pytest.fixture(scope="module")
def token() -> Path:
    return pki.a_token()


def test_a_token_signs(token: Path, archived: bytes, trust: Trust) -> None:
    with certificates.from_token(token, pki.TOKEN, pki.TOKEN_PIN) as found:
        assert certificates.problem(found, trust, pki.now()) is None
        pdf = pades.sign(archived, found, at=pki.now(), box=BOX)
    (fact,) = pades.inspect(pdf, trust, pki.now())
    assert fact.is_trusted


def test_a_token_that_refuses_is_told(token: Path, tmp_path: Path) -> None:
    with (
        pytest.raises(Refused, match=r"token\.wrong_pin"),
        certificates.from_token(token, pki.TOKEN, "000000"),
    ):
        pass
    with (
        pytest.raises(EnvironmentFailure, match=r"token\.not_there"),
        certificates.from_token(token, "Tidak ada", pki.TOKEN_PIN),
    ):
        pass
    with (
        pytest.raises(EnvironmentFailure, match=r"token\.no_library"),
        certificates.from_token(tmp_path / "tiada.so", pki.TOKEN, pki.TOKEN_PIN),
    ):
        pass
    assert shutil.which("softhsm2-util")
