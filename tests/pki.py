"""Home-made certificates for tests: an authority, officers good and bad, a list of revoked ones."""

import os
import subprocess
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

PASSWORD = "kata sandi sertifikat"
TOKEN = "Petugas"
TOKEN_PIN = "123456"
YEARS = timedelta(days=3600)
"""Long enough that the fixed day of the tests lies within."""
Key = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey


def now() -> datetime:
    return datetime.now(UTC).replace(microsecond=0)


@dataclass(frozen=True)
class Issued:
    certificate: x509.Certificate
    key: Key

    @property
    def der(self) -> bytes:
        return self.certificate.public_bytes(serialization.Encoding.DER)

    @property
    def pem(self) -> bytes:
        return self.certificate.public_bytes(serialization.Encoding.PEM)


@cache
def rsa_key(number: int) -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def _name(common: str) -> x509.Name:
    return x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, "ID"),
            x509.NameAttribute(NameOID.COMMON_NAME, common),
        ]
    )


@cache
def authority(common: str = "Otoritas Uji") -> Issued:
    key = rsa_key(hash(common) % 1000)
    made = (
        x509.CertificateBuilder()
        .subject_name(_name(common))
        .issuer_name(_name(common))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now() - timedelta(days=3650))
        .not_valid_after(now() + timedelta(days=3650))
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .add_extension(_usage(key_cert_sign=True, crl_sign=True), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, hashes.SHA256())
    )
    return Issued(made, key)


def _usage(**uses: bool) -> x509.KeyUsage:
    names = (
        *("digital_signature", "content_commitment", "key_encipherment", "data_encipherment"),
        *("key_agreement", "key_cert_sign", "crl_sign", "encipher_only", "decipher_only"),
    )
    return x509.KeyUsage(**{name: uses.get(name, False) for name in names})


def officer(
    common: str = "H. Kusuma",
    *,
    begins: timedelta = -YEARS,
    ends: timedelta = YEARS,
    usage: dict[str, bool] | None = None,
    key: Key | None = None,
    issuer: Issued | None = None,
    stamping: bool = False,
) -> Issued:
    """Issue a certificate; `usage` None means that it may sign."""
    issuer = issuer or authority()
    key = key or rsa_key(1)
    uses = usage if usage is not None else {"digital_signature": True, "content_commitment": True}
    builder = (
        x509.CertificateBuilder()
        .subject_name(_name(common))
        .issuer_name(issuer.certificate.subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now() + begins)
        .not_valid_after(now() + ends)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(**uses), critical=True)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer.key.public_key()),
            critical=False,
        )
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )
    if stamping:
        purpose = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING])
        builder = builder.add_extension(purpose, critical=True)
    return Issued(builder.sign(issuer.key, hashes.SHA256()), key)


def pkcs12_of(issued: Issued, password: str = PASSWORD, *, issuer: Issued | None = None) -> bytes:
    return pkcs12.serialize_key_and_certificates(
        b"petugas",
        issued.key,
        issued.certificate,
        [(issuer or authority()).certificate],
        serialization.BestAvailableEncryption(password.encode()),
    )


def revocation_list(*revoked: Issued, issuer: Issued | None = None) -> bytes:
    issuer = issuer or authority()
    builder = (
        x509.CertificateRevocationListBuilder()
        .issuer_name(issuer.certificate.subject)
        .last_update(now() - timedelta(days=1))
        .next_update(now() + timedelta(days=30))
    )
    for item in revoked:
        builder = builder.add_revoked_certificate(
            x509.RevokedCertificateBuilder()
            .serial_number(item.certificate.serial_number)
            .revocation_date(now() - timedelta(days=2))
            .build()
        )
    made = builder.sign(issuer.key, hashes.SHA256())
    return made.public_bytes(serialization.Encoding.DER)


@cache
def a_token() -> Path:
    """Return the library of a software token that holds one key and its certificate.

    A process reads the token's settings once, so there is one token for all tests in it.
    """
    import pkcs11
    from pkcs11.util.rsa import decode_rsa_private_key
    from pkcs11.util.x509 import decode_x509_certificate

    library = next(Path("/usr/lib").rglob("libsofthsm2.so"), Path("/usr/lib/libsofthsm2.so"))
    folder = Path(tempfile.mkdtemp(prefix="token-"))
    (folder / "tokens").mkdir()
    settings = folder / "softhsm2.conf"
    settings.write_text(f"directories.tokendir = {folder / 'tokens'}\nobjectstore.backend = file\n")
    os.environ["SOFTHSM2_CONF"] = str(settings)
    command = ["softhsm2-util", "--init-token", "--free", "--label", TOKEN]
    command += ["--pin", TOKEN_PIN, "--so-pin", "654321"]
    subprocess.run(command, check=True, capture_output=True)
    issued = officer()
    raw = issued.key.private_bytes(
        serialization.Encoding.DER,
        serialization.PrivateFormat.TraditionalOpenSSL,
        serialization.NoEncryption(),
    )
    with (
        pkcs11.lib(str(library))
        .get_token(token_label=TOKEN)
        .open(rw=True, user_pin=TOKEN_PIN) as session
    ):
        for thing in (decode_rsa_private_key(raw), decode_x509_certificate(issued.der)):
            marks = {pkcs11.Attribute.LABEL: "kunci", pkcs11.Attribute.TOKEN: True}
            session.create_object(thing | marks)
    return library
