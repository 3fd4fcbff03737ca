"""Kode keaslian: the text of the QR code on an official paper, and what a check may say of it.

A code says: this unit's key vouches that the text with this SHA-256 was approved under this number
on this date. It proves where a text comes from; it is no electronic signature under UU ITE.

Layout. `PSP1` (name and version), then base64url without padding of these bytes:

| bytes | content |
|---|---|
| 4 | key id: the first bytes of the SHA-256 of the public key |
| 2 | date of the document, days since 1 January 2000, big endian |
| 1 | n = length of the number in bytes; 255 means that its SHA-256 (32 bytes) follows instead |
| n | the number, UTF-8; at most 36 bytes. A longer one is hashed, and one with invisible signs |
| 32 | SHA-256 of the canonical text (`statements.canonical`) |
| 64 | Ed25519 signature over `CONTEXT` and all bytes before |

The longest code has 190 characters: version 10 of the QR standard with error correction M, which
scanners read at 25 mm from 200 dpi upward.

Sources: RFC 8032 (Ed25519), RFC 4648 section 5 (base64url), ISO/IEC 18004 (QR).
"""

import base64
import binascii
import hashlib
import re
import unicodedata
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import islice

from pasopati_desktop.domain.errors import Refused

PREFIX = "PSP1"
CONTEXT = b"PASOPATI kode keaslian 1\x00"
"""Keeps a signature from being taken for one over anything else."""
MAX_CHARS = 190
MAX_NUMBER_BYTES = 36
MAX_STARTS = 400
"""Places in one text that are tried as the start of a code."""
SHORT_ID_CHARS = 8
"""Hexadecimal digits of a key id."""
_HASHED = 255
_EPOCH = date(2000, 1, 1)
_HEAD, _HASH, _SIGNATURE = 7, 32, 64
_SHORTEST = _HEAD + 1 + _HASH + _SIGNATURE
_TOKEN = re.compile(rf"{PREFIX}[A-Za-z0-9_-]{{100,{MAX_CHARS - len(PREFIX)}}}(?![A-Za-z0-9_-])")
_SPACE = re.compile(r"[\s\u00ad\u200b\ufeff]+")
_LINE_END = re.compile(r"[ \t]*[\r\n]+[ \t>]*|[\u00ad\u200b\ufeff]+")
"""Where a messenger or a letter breaks a code in two."""
_INVISIBLE = frozenset({"Cc", "Cf", "Co", "Zl", "Zp"})
"""Categories of signs that change what a number looks like, or what a terminal does."""


@dataclass(frozen=True)
class Claim:
    """What a code says, before anybody asked whether it is true."""

    key_id: str
    dated: date
    sha256: str
    """Of the canonical text, 64 hexadecimal digits."""
    number: str | None
    """None where the code holds only `number_sha256`."""
    number_sha256: str

    def names(self, number: str) -> bool:
        """Tell whether the code is about the document `number`."""
        return number_hash(number) == self.number_sha256


@dataclass(frozen=True)
class Token:
    """A code taken apart. `signed` is what the key signed; whether it did is not known yet."""

    claim: Claim
    signed: bytes
    signature: bytes
    text: str


def number_hash(number: str) -> str:
    return hashlib.sha256(number.encode("utf-8", "surrogatepass")).hexdigest()


def key_id(public_key: bytes) -> str:
    """Return the 8 hexadecimal digits that name a public key of 32 bytes."""
    return hashlib.sha256(public_key).hexdigest()[:SHORT_ID_CHARS]


def body(key: str, dated: date, number: str, sha256: str) -> bytes:
    """Return the bytes of a code before its signature.

    Raises:
        ValueError: the date is before 2000 or after 2179, or an argument is no hexadecimal text.
    """
    days = (dated - _EPOCH).days
    if not 0 <= days <= 0xFFFF:
        raise ValueError(dated)
    head, digest = bytes.fromhex(key), bytes.fromhex(sha256)
    if len(head) != 4 or len(digest) != _HASH:
        raise ValueError(key, sha256)
    raw = number.encode("utf-8")
    if 0 < len(raw) <= MAX_NUMBER_BYTES and is_plain(number):
        named = bytes([len(raw)]) + raw
    else:
        named = bytes([_HASHED]) + bytes.fromhex(number_hash(number))
    return head + days.to_bytes(2, "big") + named + digest


def is_plain(number: str) -> bool:
    """Tell whether a number holds only signs that are seen: no controls, no marks of direction."""
    return not any(unicodedata.category(sign) in _INVISIBLE for sign in number)


def signed_bytes(of: bytes) -> bytes:
    """Return what the key signs for the bytes of a code."""
    return CONTEXT + of


def write(of: bytes, signature: bytes) -> str:
    """Return the code of `body` and its signature of 64 bytes."""
    text = base64.urlsafe_b64encode(of + signature).rstrip(b"=").decode("ascii")
    return PREFIX + text


def parse(text: str) -> Token:
    """Take a code apart. White space within it, as a messenger or a hand puts it, is left out.

    Raises:
        Refused: `code.malformed`: the text is no code of ours, or is cut or mistyped.
    """
    packed = _SPACE.sub("", text)
    if len(packed) > MAX_CHARS or not packed.startswith(PREFIX):
        raise Refused("code.malformed")
    coded = packed[len(PREFIX) :]
    try:
        data = base64.b64decode(coded + "=" * (-len(coded) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError) as error:
        raise Refused("code.malformed") from error
    if base64.urlsafe_b64encode(data).rstrip(b"=").decode("ascii") != coded:
        raise Refused("code.malformed")  # two spellings of one code would be two codes
    return _taken_apart(data, packed)


def _taken_apart(data: bytes, text: str) -> Token:
    if len(data) < _SHORTEST:
        raise Refused("code.malformed")
    length = data[_HEAD - 1]
    hashed = length == _HASHED
    size = _HASH if hashed else length
    if not hashed and not 1 <= length <= MAX_NUMBER_BYTES:
        raise Refused("code.malformed")
    if len(data) != _HEAD + size + _HASH + _SIGNATURE:
        raise Refused("code.malformed")
    named = data[_HEAD : _HEAD + size]
    number: str | None = None
    if not hashed:
        try:
            number = named.decode("utf-8")
        except UnicodeDecodeError as error:
            raise Refused("code.malformed") from error
        if not is_plain(number):
            raise Refused("code.malformed")  # it would be shown before its signature is checked
    of, signature = data[:-_SIGNATURE], data[-_SIGNATURE:]
    claim = Claim(
        key_id=data[:4].hex(),
        dated=_EPOCH + timedelta(days=int.from_bytes(data[4:6], "big")),
        sha256=of[-_HASH:].hex(),
        number=number,
        number_sha256=named.hex() if number is None else number_hash(number),
    )
    return Token(claim, signed_bytes(of), signature, text)


def find_all(text: str) -> tuple[str, ...]:
    """Return every different whole code in a longer text, in their order.

    A code says by itself how long it is, so one that was broken over lines is put together again.
    """
    found = [hit.group(0) for hit in _TOKEN.finditer(text)]
    packed = _SPACE.sub("", text)
    for joined in (_LINE_END.sub("", text), packed if packed.startswith(PREFIX) else ""):
        starts = islice(re.finditer(PREFIX, joined), MAX_STARTS)
        found += [_cut(joined, at.start()) for at in starts]
    return tuple(code for code in dict.fromkeys(found) if _is_whole(code))


def find(text: str) -> str | None:
    """Return the first code that stands in a longer text, such as a pasted message.

    Where none is whole it is what looks most like one, so that it can be called cut or mistyped.
    """
    for code in find_all(text):
        return code
    if (hit := _TOKEN.search(text)) is not None:
        return hit.group(0)
    packed = _SPACE.sub("", text)
    if packed.startswith(PREFIX) and len(packed) <= MAX_CHARS:
        return packed
    return None


def _cut(text: str, at: int) -> str:
    """Return the code that begins at `at`, as long as its own bytes say."""
    head = text[at + len(PREFIX) : at + len(PREFIX) + 12]
    try:
        length = base64.b64decode(head, altchars=b"-_", validate=True)[_HEAD - 1]
    except (binascii.Error, ValueError, IndexError):
        return ""
    size = _HEAD + (_HASH if length == _HASHED else length) + _HASH + _SIGNATURE
    return text[at : at + len(PREFIX) + (size * 8 + 5) // 6]


def _is_whole(code: str) -> bool:
    try:
        parse(code)
    except Refused:
        return False
    return True


class KeyState(StrEnum):
    ACTIVE = "ACTIVE"
    RETIRED = "RETIRED"
    """No longer signs; what it signed stays good."""
    REVOKED = "REVOKED"
    """Stolen or lost; from its day on its signatures are not believed."""


def key_state(retired_at: datetime | None, revoked_at: datetime | None) -> KeyState:
    if revoked_at is not None:
        return KeyState.REVOKED
    return KeyState.RETIRED if retired_at is not None else KeyState.ACTIVE
