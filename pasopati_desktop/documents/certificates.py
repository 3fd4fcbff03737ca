"""Officers' certificates: PKCS#12 files and PKCS#11 tokens, looked at before anything is signed.

pyHanko signs with an expired certificate without a word at level B, so dates, usage, trust and
revocation are asked for here first.
"""

import re
from collections.abc import Generator, Iterable, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pasopati_desktop.domain.errors import EnvironmentFailure, Refused
from pasopati_desktop.domain.signatures import CertificateFacts, certificate_problem

if TYPE_CHECKING:
    from asn1crypto.x509 import Certificate
    from pyhanko.sign import Signer

MAX_BYTES = 1 << 20
_PEM = re.compile(rb"-----BEGIN ([A-Z0-9 ]+)-----.*?-----END \1-----", re.DOTALL)


@dataclass(frozen=True)
class Credential:
    """A key that can sign, with its certificate and those above it."""

    signer: "Signer"
    facts: CertificateFacts


@dataclass(frozen=True)
class Trust:
    """Whom the unit trusts: authorities, and lists of certificates that were revoked."""

    roots: tuple["Certificate", ...] = ()
    crls: tuple[bytes, ...] = ()


def read_trust(files: Iterable[bytes]) -> Trust:
    """Return the authorities and revocation lists in `files` (PEM or DER, several in one PEM).

    Raises:
        Refused: `certificate.unreadable`.
    """
    from asn1crypto import crl, x509

    roots: list[Certificate] = []
    lists: list[bytes] = []
    for der in (part for data in files for part in _ders(data)):
        try:
            found = x509.Certificate.load(der)
            found.subject.human_friendly  # noqa: B018 - parsing is lazy
            roots.append(found)
        except (ValueError, TypeError):
            try:
                crl.CertificateList.load(der).issuer.human_friendly  # noqa: B018 - as above
            except (ValueError, TypeError) as error:
                raise Refused("certificate.unreadable") from error
            lists.append(der)
    return Trust(tuple(roots), tuple(lists))


def _ders(data: bytes) -> list[bytes]:
    from asn1crypto import pem

    if len(data) > MAX_BYTES:
        raise Refused("certificate.unreadable")
    blocks = [match.group(0) for match in _PEM.finditer(data)]
    try:
        return [pem.unarmor(block)[2] for block in blocks] or [data]
    except ValueError as error:
        raise Refused("certificate.unreadable") from error


def from_pkcs12(data: bytes, password: str) -> Credential:
    """Open a PKCS#12 file (.p12, .pfx).

    Raises:
        Refused: `certificate.wrong_password`, `certificate.unreadable` or `certificate.no_key`.
    """
    from asn1crypto import pkcs12
    from pyhanko.sign.signers import SimpleSigner

    if len(data) > MAX_BYTES:
        raise Refused("certificate.unreadable")
    try:
        pkcs12.Pfx.load(data, strict=True)["auth_safe"].native  # noqa: B018 - parsing is lazy
    except (ValueError, TypeError, KeyError) as error:
        raise Refused("certificate.unreadable") from error
    try:
        signer = SimpleSigner.load_pkcs12_data(data, [], passphrase=password.encode())
    except (ValueError, TypeError) as error:
        raise Refused("certificate.wrong_password") from error
    if signer is None or signer.signing_cert is None:
        raise Refused("certificate.no_key")
    return Credential(signer, facts_of(signer.signing_cert))


@contextmanager
def from_token(
    library: Path, token: str, pin: str, certificate: str | None = None
) -> Generator[Credential]:
    """Open a PKCS#11 token (smart card, USB key) for the time of one signature.

    Args:
        library: the maker's PKCS#11 library.
        token: label of the token.
        pin: the officer's.
        certificate: label of the certificate; None where there is only one.

    Raises:
        EnvironmentFailure: `token.no_library`, `token.not_there` or `token.failed`.
        Refused: `token.wrong_pin`, `token.locked` or `certificate.no_key`.
    """
    import pkcs11
    from pyhanko.config.pkcs11 import TokenCriteria
    from pyhanko.sign.pkcs11 import PKCS11Signer, open_pkcs11_session

    if not library.is_file():
        raise EnvironmentFailure("token.no_library", path=library)
    try:
        session = open_pkcs11_session(
            str(library), token_criteria=TokenCriteria(label=token), user_pin=pin
        )
    except (pkcs11.PinIncorrect, pkcs11.PinInvalid, pkcs11.PinLenRange) as error:
        raise Refused("token.wrong_pin") from error
    except pkcs11.PinLocked as error:
        raise Refused("token.locked") from error
    except (pkcs11.NoSuchToken, LookupError) as error:
        raise EnvironmentFailure("token.not_there", token=token) from error
    except Exception as error:
        if type(error).__name__ == "PKCS11Error" or "token" in str(error).lower():
            raise EnvironmentFailure("token.not_there", token=token) from error
        raise EnvironmentFailure("token.failed") from error
    with session:
        label = certificate or _only_certificate(session)
        signer = PKCS11Signer(session, cert_label=label, key_label=label)
        try:
            facts = facts_of(signer.signing_cert)
        except Exception as error:
            raise Refused("certificate.no_key") from error
        yield Credential(signer, facts)


def _only_certificate(session: Any) -> str:
    from pkcs11 import Attribute, ObjectClass

    labels = {
        str(item[Attribute.LABEL])
        for item in session.get_objects({Attribute.CLASS: ObjectClass.PRIVATE_KEY})
    }
    if len(labels) != 1:
        raise Refused("certificate.no_key")
    return labels.pop()


def facts_of(certificate: "Certificate") -> CertificateFacts:
    """Return what the certificate says of itself."""
    usage = certificate.key_usage_value
    uses = set(usage.native) if usage is not None else {"digital_signature"}
    return CertificateFacts(
        subject=_name(certificate.subject.native),
        issuer=_name(certificate.issuer.native),
        serial=f"{certificate.serial_number:x}",
        not_before=certificate.not_valid_before.astimezone(UTC),
        not_after=certificate.not_valid_after.astimezone(UTC),
        may_sign=bool(uses & {"digital_signature", "non_repudiation"}),
    )


def _name(parts: dict[str, object]) -> str:
    for key in ("common_name", "organization_name"):
        if value := parts.get(key):
            return str(value)[:200]
    return ", ".join(str(value) for value in parts.values())[:200]


def problem(credential: Credential, trust: Trust, now: datetime) -> str | None:
    """Return the code of what forbids signing, or None. Nothing is fetched from the network.

    Revocation is looked up in the unit's lists; without one for the issuer it stays unknown, which
    does not forbid. Trust is asked for only where the unit has named authorities.
    """
    if code := certificate_problem(credential.facts, now):
        return code
    if not trust.roots:
        return None
    return path_problem(credential.signer.signing_cert, _others(credential), trust, now)


def _others(credential: Credential) -> "Sequence[Certificate]":
    return list(credential.signer.cert_registry)


def path_problem(
    certificate: "Certificate | None", others: "Iterable[Certificate]", trust: Trust, now: datetime
) -> str | None:
    """Return the code of why `certificate` does not lead to an authority the unit trusts."""
    from pyhanko_certvalidator import CertificateValidator, ValidationContext
    from pyhanko_certvalidator.errors import (
        InsufficientRevinfoError,
        PathBuildingError,
        PathValidationError,
        RevokedError,
        ValidationError,
    )
    from pyhanko_certvalidator.policy_decl import (
        CertRevTrustPolicy,
        RevocationCheckingPolicy,
        RevocationCheckingRule,
    )

    # A list of the issuer's is asked even where the certificate names no address for it.
    known = certificate is not None and _has_list(certificate, trust)
    rule = RevocationCheckingRule
    policy = RevocationCheckingPolicy(
        ee_certificate_rule=rule.CRL_REQUIRED if known else rule.NO_CHECK,
        intermediate_ca_cert_rule=rule.NO_CHECK,
    )
    context = ValidationContext(
        trust_roots=trust.roots,
        other_certs=others,
        crls=trust.crls,
        moment=now,
        revinfo_policy=CertRevTrustPolicy(policy, retroactive_revinfo=True),
        allow_fetching=False,
    )
    validator = CertificateValidator(certificate, validation_context=context)
    try:
        _run(validator.async_validate_path())
    except RevokedError:
        return "certificate.revoked"
    except InsufficientRevinfoError:
        return "certificate.list_outdated"
    except (PathBuildingError, PathValidationError, ValidationError):
        return "certificate.untrusted"
    return None


def _has_list(certificate: "Certificate", trust: Trust) -> bool:
    from asn1crypto import crl

    return any(crl.CertificateList.load(der).issuer == certificate.issuer for der in trust.crls)


def _run(awaitable: Any) -> Any:
    import asyncio

    return asyncio.run(awaitable)
