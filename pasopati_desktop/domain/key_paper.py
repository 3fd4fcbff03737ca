"""The unit's key on paper: encrypted bytes as lines a person can type, each with its own check.

Eight lines of 18 characters: 16 of base32 (10 bytes) and 2 that check the line, so a slip of the
hand is found in its line. Letters and digits that look alike are read as the one that base32 knows.
"""

import base64
import binascii
import hashlib
import re

from pasopati_desktop.domain.errors import Refused

PREFIX = "PSKB1"
LINES = 8
_LINE_BYTES = 10
_CODED, _CHECK = 16, 2
SIZE = LINES * _LINE_BYTES
"""Bytes that a sheet holds."""
_NUMBERED = re.compile(r"^\s*\d{1,2}\s*[.):]\s*")
_LOOKS_LIKE = str.maketrans({"0": "O", "1": "I", "8": "B", "9": "G"})
_KEPT = re.compile(r"[^A-Z2-7]")
MAX_TYPED = 2000


def lines(data: bytes) -> tuple[str, ...]:
    """Return the lines to print, in groups of four characters.

    Raises:
        ValueError: `data` is not of `SIZE` bytes.
    """
    if len(data) != SIZE:
        raise ValueError(len(data))
    return tuple(_grouped(_line(number, data)) for number in range(LINES))


def packed(data: bytes) -> str:
    """Return the same in one word, for the QR code of the sheet."""
    return PREFIX + "".join(_line(number, data) for number in range(LINES))


def parse(typed: str) -> bytes:
    """Return the bytes of a typed or scanned sheet.

    Raises:
        Refused: `key.paper_length`, or `key.paper_line` with the `line` that is wrong.
    """
    if len(typed) > MAX_TYPED:
        raise Refused("key.paper_length")
    upper = typed.upper().replace(PREFIX, "\n")
    rows = [
        _KEPT.sub("", _NUMBERED.sub("", row).translate(_LOOKS_LIKE)) for row in upper.splitlines()
    ]
    rows = [row for row in rows if row]
    length = _CODED + _CHECK
    if len(rows) == 1:
        rows = [rows[0][at : at + length] for at in range(0, len(rows[0]), length)]
    if len(rows) != LINES:
        raise Refused("key.paper_length")
    return b"".join(_read(number, row) for number, row in enumerate(rows))


def _read(number: int, row: str) -> bytes:
    if len(row) != _CODED + _CHECK:
        raise Refused("key.paper_line", line=number + 1)
    try:
        part = base64.b32decode(row[:_CODED])
    except binascii.Error as error:
        raise Refused("key.paper_line", line=number + 1) from error
    if _check(number, part) != row[_CODED:]:
        raise Refused("key.paper_line", line=number + 1)
    return part


def _line(number: int, data: bytes) -> str:
    part = data[number * _LINE_BYTES : (number + 1) * _LINE_BYTES]
    return base64.b32encode(part).decode("ascii") + _check(number, part)


def _check(number: int, part: bytes) -> str:
    digest = hashlib.sha256(bytes([number]) + part).digest()
    return base64.b32encode(digest[:5]).decode("ascii")[:_CHECK]


def _grouped(row: str) -> str:
    groups = [row[at : at + 4] for at in range(0, _CODED, 4)]
    return " ".join([*groups, row[_CODED:]])
