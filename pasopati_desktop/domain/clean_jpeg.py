"""The segments of a JPEG file, to prove that it carries a picture and nothing else.

Source: ITU-T T.81 annex B.
"""

_SOI, _EOI, _SOS, _APP0 = 0xD8, 0xD9, 0xDA, 0xE0
_PICTURE = {0xC0, 0xC1, 0xC2, 0xC4, 0xDB, 0xDD, _SOS}
"""Frames, Huffman tables, quantisation tables, restart interval, scan."""
_JFIF_BYTES = 16
"""A JFIF header with no thumbnail in it."""


def metadata_left(data: bytes) -> tuple[str, ...]:
    """Return what the file holds beside its picture, such as `APP1` or `COM`; empty means clean."""
    if data[:2] != bytes((0xFF, _SOI)):
        return ("not a JPEG",)
    left: list[str] = []
    at = 2
    while True:
        if at + 2 > len(data) or data[at] != 0xFF:
            return (*left, "broken off")
        marker = data[at + 1]
        if marker == _EOI:
            if len(data) > at + 2:
                left.append("trailer")
            return tuple(left)
        length = int.from_bytes(data[at + 2 : at + 4], "big")
        if marker == _APP0:
            if length != _JFIF_BYTES or data[at + 4 : at + 9] != b"JFIF\0":
                left.append("APP0")
        elif marker not in _PICTURE:
            left.append(_name(marker))
        at += 2 + max(length, 2)
        if marker == _SOS:
            at = _end_of_scan(data, at)


def _name(marker: int) -> str:
    if 0xE0 <= marker <= 0xEF:
        return f"APP{marker - 0xE0}"
    return "COM" if marker == 0xFE else f"marker {marker:02X}"


def _end_of_scan(data: bytes, at: int) -> int:
    """Return where the next real marker stands: not a stuffed byte, not a restart."""
    while True:
        at = data.find(b"\xff", at)
        if at < 0 or at + 1 >= len(data):
            return len(data)
        if data[at + 1] != 0 and not 0xD0 <= data[at + 1] <= 0xD7:
            return at
        at += 2
