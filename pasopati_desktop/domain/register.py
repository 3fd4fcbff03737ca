"""The published register: its canonical bytes, its signature, and what it holds once read.

`register.json` is one JSON object. The unit's key signs `CONTEXT` and the SHA-256 of the canonical
form of everything in it but `signature`. Canonical are the bytes of RFC 8785 for what occurs here
(objects with ASCII names, lists, strings, whole numbers, null): names sorted, no blanks, UTF-8,
nothing escaped that need not be. So a register may be indented anew and stays signed, and whoever
checks it uses the very values that were checked.

A key that takes over from another is introduced by it: the former signs `LINK_CONTEXT`, its own
public key and the new one. Whoever holds the former key as good can follow that without a new sheet
of paper.

Sources: RFC 8032 (Ed25519), RFC 8785 (JSON canonicalization).
"""

import base64
import binascii
import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from pasopati_desktop.domain import authenticity
from pasopati_desktop.domain.errors import Refused

FORMAT = 2
"""Of the register: `unit`, `contact`, `made_at`, `keys` (id, public key, days, and who introduced
it), `statements` (number, date, title, kind, status, SHA-256 of the text and of the PDF, key id,
number of the successor, and the first paragraphs of the text to compare), and `signature` (id of
the key, 64 bytes in base64url)."""
CONTEXT = b"PASOPATI register 1\x00"
LINK_CONTEXT = b"PASOPATI kunci penerus 1\x00"
"""Two more openings than that of a code, so that no signature is taken for one of the others."""
MAX_BYTES = 64 * 1024 * 1024
MAX_PARTS = 4_000_000
"""Brackets and commas, before anything is read: 64 MB of empty lists would take 2 GB once read."""
MAX_DEPTH = 20
"""Ours has 4. What is read once must not be too deep for the next reading, a call further down."""
_PAGE_START = re.compile(rb'<script type="application/json" id="register">')
_PAGE_END = b"</script>"
_YEARS = (2020, 2200)
"""Of issue: beyond them a date cannot be brought to every zone, or is nonsense."""
_HEX_KEY = re.compile(r"[0-9a-f]{64}")
_KEY_ID = re.compile(r"[0-9a-f]{8}|")


@dataclass(frozen=True)
class Row:
    """A document of the register, as far as it is compared with the archive."""

    number: str
    sha256: str


@dataclass(frozen=True)
class Register:
    """A register that was read. Nothing of it is believed before its signature was checked."""

    body: Mapping[str, Any]
    """All of it but the signature."""
    made_at: datetime
    rows: tuple[Row, ...]
    public_keys: Mapping[str, str]
    """Key id -> public key as hexadecimal digits, as the register itself says."""
    signer: str
    """Key id; empty where it is not signed."""
    signature: bytes


def canonical(body: Mapping[str, Any]) -> bytes:
    """Return the bytes that stand for a register, its `signature` left out.

    Raises:
        ValueError: a value JSON has no single form for, such as a fraction or half a character.
    """
    _demand_plain(body)
    text = json.dumps(
        {name: value for name, value in body.items() if name != "signature"},
        ensure_ascii=False,
        sort_keys=True,
        separators=(",", ":"),
        allow_nan=False,
    )
    return text.encode("utf-8")


def signed_bytes(body: Mapping[str, Any]) -> bytes:
    """Return what the key signs for a register."""
    return CONTEXT + hashlib.sha256(canonical(body)).digest()


def link_bytes(former: bytes, successor: bytes) -> bytes:
    """Return what a key signs to introduce the one after it; both are public keys."""
    return LINK_CONTEXT + former + successor


def with_signature(body: Mapping[str, Any], key_id: str, signature: bytes) -> dict[str, Any]:
    return {**body, "signature": {"key": key_id, "value": coded(signature)}}


def coded(signature: bytes) -> str:
    """Return a signature as it stands in the register."""
    return base64.urlsafe_b64encode(signature).rstrip(b"=").decode("ascii")


def parse(data: bytes) -> Register:
    """Read `register.json`, or the register inside `verifikasi.html`.

    Raises:
        Refused: `verify.register_cut`, `verify.register_malformed`, or
            `verify.register_other_version` for the format of another version of the program.
    """
    found = _PAGE_START.search(data)
    if found is not None:
        inside, stop, _ = data[found.end() :].partition(_PAGE_END)
        if not stop:
            raise Refused("verify.register_cut")
        data = inside
    if sum(map(data.count, (b"[", b"{", b","))) > MAX_PARTS:
        raise Refused("verify.register_malformed")
    try:
        body = json.loads(data.decode("utf-8-sig"), object_pairs_hook=_once)
    except (ValueError, RecursionError) as error:
        inside = data.strip().lstrip(b"\xef\xbb\xbf")
        cut = inside.startswith(b"{") and not inside.endswith(b"}")
        raise Refused("verify.register_cut" if cut else "verify.register_malformed") from error
    return _taken_apart(body)


def is_page(data: bytes) -> bool:
    """Tell whether this is a page with a register in it, not the register alone."""
    return _PAGE_START.search(data) is not None


def looks_like(head: bytes) -> bool:
    """Tell whether a file that begins so is meant as a register or its page."""
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")[:64].lower()
    return start.startswith((b"{", b"<!doctype html", b"<html"))


def _taken_apart(body: object) -> Register:
    try:
        return _read(body)
    except (KeyError, TypeError, ValueError, RecursionError) as error:
        raise Refused("verify.register_malformed") from error


def _read(body: object) -> Register:
    if not isinstance(body, dict):
        raise TypeError(type(body))
    if body["format"] != FORMAT:
        raise Refused("verify.register_other_version")
    _demand_plain(body)
    made_at = datetime.fromisoformat(body["made_at"])
    if made_at.tzinfo is None or not _YEARS[0] <= made_at.year <= _YEARS[1]:
        raise ValueError(made_at)
    keys = {_text(key["id"]): _text(key["public"]) for key in body["keys"]}
    if len(keys) != len(body["keys"]) or not all(map(_names, keys, keys.values())):
        raise ValueError(keys)
    rows = tuple(Row(_text(row["number"]), _text(row["sha256"])) for row in body["statements"])
    signature = body.get("signature") or {"key": "", "value": ""}
    if not _KEY_ID.fullmatch(_text(signature["key"])):
        raise ValueError(signature)
    return Register(
        body={name: part for name, part in body.items() if name != "signature"},
        made_at=made_at,
        rows=rows,
        public_keys=keys,
        signer=_text(signature["key"]),
        signature=_decoded(_text(signature["value"])),
    )


def _names(key_id: str, public: str) -> bool:
    return bool(_HEX_KEY.fullmatch(public)) and authenticity.key_id(bytes.fromhex(public)) == key_id


def _text(value: object) -> str:
    if not isinstance(value, str) or "\0" in value:  # PostgreSQL cannot be asked for a NUL
        raise TypeError(type(value))
    return value


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Refuse a name that stands twice: two readers could take two different values."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a name stands twice")
    return found


def _demand_plain(value: object, room: int = MAX_DEPTH) -> None:
    """Raise ValueError unless everything in `value` has exactly one form in JSON.

    `room`: how deep it may go on.
    """
    if not room:
        raise ValueError("too deep")
    match value:
        case None:
            return
        case str():
            value.encode("utf-8")  # half a character is a UnicodeEncodeError, which is a ValueError
        case bool():
            raise ValueError(value)
        case int():
            if abs(value) >= 2**53:
                raise ValueError(value)
        case list() | tuple():
            for part in value:
                _demand_plain(part, room - 1)
        case Mapping():
            for name, part in value.items():
                if not (isinstance(name, str) and name.isascii()):
                    raise ValueError(name)
                _demand_plain(part, room - 1)
        case _:
            raise ValueError(type(value))


def _decoded(text: str) -> bytes:
    try:
        data = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except binascii.Error as error:
        raise ValueError(text) from error
    if coded(data) != text:
        raise ValueError(text)
    return data
