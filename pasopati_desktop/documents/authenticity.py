"""The unit's Ed25519 key: made, sealed under a passphrase, used to sign and to check.

A sealed key is the text of 76 bytes in base64url: salt 16, nonce 12, and 48 of AES-256-GCM (the
seed of 32 bytes and the tag). The key of AES comes from the passphrase by Argon2id with the second
recommended setting of RFC 9106 (3 passes, 4 lanes, 64 MiB; some 0.2 s). The key id is bound in as
associated data, so a sealed key cannot be put under another name.
"""

import base64
import binascii
import os
import unicodedata
from dataclasses import dataclass
from typing import NamedTuple

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from pasopati_desktop.domain import authenticity
from pasopati_desktop.domain.errors import Refused, RuleViolation

_CONTEXT = b"PASOPATI kunci unit 1\x00"
_SALT, _NONCE, _SEED = 16, 12, 32
SEALED_BYTES = _SALT + _NONCE + _SEED + 16


class Cost(NamedTuple):
    """What Argon2id spends on one passphrase; `memory_cost` in KiB."""

    iterations: int
    lanes: int
    memory_cost: int


_COST = Cost(3, 4, 65_536)
"""Not in the sealed text: with another cost no key that was sealed before would open."""


@dataclass(frozen=True)
class Sealed:
    """A key that was just sealed. `wrapping` opens it without the passphrase: keep it apart."""

    key_id: str
    public: bytes
    text: str
    wrapping: bytes


def make(passphrase: str) -> Sealed:
    """Return a new random key, sealed."""
    return seal(os.urandom(_SEED), passphrase)


def seal(seed: bytes, passphrase: str) -> Sealed:
    """Return the key of `seed`, sealed under a passphrase with a new salt."""
    public = _private(seed).public_key().public_bytes_raw()
    name = authenticity.key_id(public)
    salt, nonce = os.urandom(_SALT), os.urandom(_NONCE)
    wrapping = _derive(passphrase, salt)
    data = salt + nonce + AESGCM(wrapping).encrypt(nonce, seed, _bound(name))
    return Sealed(name, public, base64.urlsafe_b64encode(data).decode("ascii"), wrapping)


def wrapping_key(sealed: str, passphrase: str) -> bytes:
    """Return what the passphrase gives for this sealed key; it may be the wrong one.

    Raises:
        Refused: `key.damaged`.
    """
    return _derive(passphrase, _parts(sealed)[0])


def unseal(sealed: str, wrapping: bytes, key_id: str) -> bytes:
    """Return the seed.

    Raises:
        RuleViolation: `key.wrong_passphrase`; a changed byte cannot be told from that.
        Refused: `key.damaged`.
    """
    _, nonce, coded = _parts(sealed)
    try:
        seed = AESGCM(wrapping).decrypt(nonce, coded, _bound(key_id))
    except (InvalidTag, ValueError) as error:
        raise RuleViolation("key.wrong_passphrase") from error
    if authenticity.key_id(_private(seed).public_key().public_bytes_raw()) != key_id:
        raise Refused("key.damaged")
    return seed


def sealed_bytes(sealed: str) -> bytes:
    """Return the bytes of a sealed key, for its sheet of paper.

    Raises:
        Refused: `key.damaged`.
    """
    return b"".join(_parts(sealed))


def sealed_text(data: bytes) -> str:
    """Return the sealed key of the bytes of a sheet."""
    return base64.urlsafe_b64encode(data).decode("ascii")


def sign(seed: bytes, message: bytes) -> bytes:
    return _private(seed).sign(message)


def is_signed(public: bytes, message: bytes, signature: bytes) -> bool:
    """Tell whether the holder of `public` (32 bytes) signed `message`."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def _private(seed: bytes) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(seed)


def _derive(passphrase: str, salt: bytes) -> bytes:
    # One spelling: the same letters typed on another keyboard are the same passphrase.
    typed = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    passes, lanes, memory = _COST
    derivation = Argon2id(salt=salt, length=32, iterations=passes, lanes=lanes, memory_cost=memory)
    return derivation.derive(typed)


def _bound(key_id: str) -> bytes:
    return _CONTEXT + bytes.fromhex(key_id)


def _parts(sealed: str) -> tuple[bytes, bytes, bytes]:
    try:
        data = base64.b64decode(sealed, altchars=b"-_", validate=True)
    except (binascii.Error, ValueError) as error:
        raise Refused("key.damaged") from error
    if len(data) != SEALED_BYTES:
        raise Refused("key.damaged")
    return data[:_SALT], data[_SALT : _SALT + _NONCE], data[_SALT + _NONCE :]
