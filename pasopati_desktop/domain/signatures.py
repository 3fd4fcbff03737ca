"""Signed files of a statement and what a check of them may say (handbook section 8)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class FileKind(StrEnum):
    WET_SCAN = "WET_SCAN"
    """The paper signed by hand, scanned."""
    EXTERNAL = "EXTERNAL"
    """Signed electronically outside and received back."""
    CERTIFICATE = "CERTIFICATE"
    """Signed in the program with the officer's certificate (PAdES)."""


@dataclass(frozen=True)
class CertificateFacts:
    """What a certificate says of itself."""

    subject: str
    issuer: str
    serial: str
    """Hexadecimal."""
    not_before: datetime
    not_after: datetime
    may_sign: bool
    """Its key usage allows signing documents (digitalSignature or nonRepudiation)."""


@dataclass(frozen=True)
class SignatureBox:
    """Where the signature stands on the paper, points from the lower left corner."""

    page: int
    """0 for the first."""
    left: float
    bottom: float
    right: float
    top: float


class Coverage(StrEnum):
    WHOLE_FILE = "whole_file"
    REVISION = "revision"
    """The file as it was when this signature was given; others were added after it."""
    PART = "part"
    """Something was changed or added that no signature covers."""


@dataclass(frozen=True)
class SignatureFact:
    """What a check found about one signature in a file."""

    field: str
    signer: str
    issuer: str
    claimed_at: datetime | None
    """The signer's own clock."""
    stamped_at: datetime | None
    """From a time-stamp authority, if there is one."""
    is_intact: bool
    """The bytes it covers are the bytes that were signed."""
    is_trusted: bool
    """Its certificate leads to an authority the unit trusts."""
    coverage: Coverage
    problem: str = ""
    """Code of what is wrong, or blank."""


@dataclass(frozen=True)
class FileReport:
    """What is known of a signed file that was added to a statement."""

    holds_archived: bool
    """The file begins with our archived document, byte for byte."""
    same_words: bool
    """Its pages say the same words as our archived document."""
    signatures: tuple[SignatureFact, ...] = ()

    @property
    def is_sound(self) -> bool:
        """Every signature is intact, and the last one covers the whole file."""
        return (
            bool(self.signatures)
            and all(fact.is_intact and not fact.problem for fact in self.signatures)
            and self.signatures[-1].coverage is Coverage.WHOLE_FILE
        )


@dataclass(frozen=True)
class SigningSettings:
    """What the unit set up for electronic signatures."""

    trust_files: tuple[str, ...] = ()
    """SHA-256 of certificates of authorities and revocation lists in the file store."""
    stamp_url: str = ""
    """A time-stamp authority (RFC 3161); blank for signatures without a time stamp."""
    token_library: str = ""
    """PKCS#11 library of the officers' tokens on this kind of workstation."""


def settings_problems(settings: SigningSettings) -> dict[str, str]:
    """Return field -> code of what is wrong with a new version."""
    found: dict[str, str] = {}
    if settings.stamp_url and not settings.stamp_url.startswith(("https://", "http://")):
        found["stamp_url"] = "input.not_a_link"
    for name in ("stamp_url", "token_library"):
        if len(getattr(settings, name)) > 500:
            found[name] = "input.too_long"
    if len(settings.trust_files) > 40:
        found["trust_files"] = "signature.too_much_trust"
    return found


MAX_SIGNERS = 2


def certificate_problem(facts: CertificateFacts, now: datetime) -> str | None:
    """Return the code of what forbids signing with this certificate, or None.

    Revocation and trust are looked at by the adapter, which has the lists.
    """
    if now < facts.not_before:
        return "certificate.not_yet_valid"
    if now > facts.not_after:
        return "certificate.expired"
    if not facts.may_sign:
        return "certificate.wrong_usage"
    return None
