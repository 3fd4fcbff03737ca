"""A PDF file written as it comes, for papers too long to be held in memory as objects.

ReportLab keeps every object of a file until it is saved, and a program that mends the file keeps
them once more: 400 bytes for a cell of a table. Here an object is bytes at once: small ones are
gathered into compressed object streams (ISO 32000-1, 7.5.7), and what is kept of each is eight
bytes, its place (7.5.8). The same objects give the same file, its identifier included.
"""

import hashlib
import io
import struct
from array import array
from collections.abc import Sequence
from itertools import accumulate

from pasopati_desktop.documents.embedding import packed
from pasopati_desktop.domain.errors import Refused

GATHERED = 200
"""Objects of one stream. A reader unpacks a whole stream to see one of them."""
MAX_OBJECTS = 8_388_607
"""Of one file in PDF/A-2 (ISO 19005-2, 6.1.13)."""
_HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_PACKED = 1 << 63
"""Marks the place of an object inside an object stream."""


class PdfFile:
    """Objects have numbers from 1; a number is reserved before it is written or referred to."""

    def __init__(self) -> None:
        self._out = io.BytesIO()
        self._out.write(_HEADER)
        self._places = array("Q", [0])
        self._numbers: list[int] = []
        self._sources: list[str] = []

    def reserve(self, count: int = 1) -> int:
        """Return the first of `count` new numbers in a row.

        Raises:
            Refused: `document.too_long`: an archive file cannot have so many objects.
        """
        first = len(self._places)
        if first + count > MAX_OBJECTS:
            raise Refused("document.too_long", limit=MAX_OBJECTS)
        self._places.extend([0] * count)
        return first

    def put(self, number: int, source: str) -> None:
        """Write a small object, anything but a stream, in ASCII."""
        self._numbers.append(number)
        self._sources.append(source)
        if len(self._numbers) >= GATHERED:
            self._gather()

    def put_all(self, first: int, sources: Sequence[str]) -> None:
        """Write small objects whose numbers follow one another."""
        self._numbers += range(first, first + len(sources))
        self._sources += sources
        if len(self._numbers) >= GATHERED:
            self._gather()

    def put_whole(self, number: int, source: bytes) -> None:
        """Write an object as it stands, such as a stream made elsewhere."""
        self._places[number] = self._out.tell()
        self._out.write(b"%d 0 obj\n" % number)
        self._out.write(source)
        self._out.write(b"\nendobj\n")

    def put_stream(self, number: int, data: bytes, entries: str = "") -> None:
        """Write a compressed stream; `entries`: further ones of its dictionary."""
        self.put_whole(number, packed(data, entries))

    def _gather(self) -> None:
        numbers, sources = self._numbers, self._sources
        if not numbers:
            return
        self._numbers, self._sources = [], []
        stream = self.reserve()
        starts = [0, *accumulate(len(source) + 1 for source in sources)]
        index = " ".join([f"{a} {b}" for a, b in zip(numbers, starts, strict=False)])
        data = "\n".join([index, *sources]).encode("ascii")
        self.put_stream(stream, data, f"/Type/ObjStm/N {len(numbers)}/First {len(index) + 1}")
        place = _PACKED | stream << 16
        for at, number in enumerate(numbers):
            self._places[number] = place | at

    def close(self, root: int, info: int) -> bytes:
        """Write what is left and where everything is; return the file.

        Raises:
            ValueError: a number was reserved and not written.
        """
        self._gather()
        table = self.reserve()
        start = self._places[table] = self._out.tell()
        if self._places.count(0) > 1:  # a place is never 0; number 0 is the head of the free ones
            raise ValueError("an object is missing")
        rows = bytearray(struct.pack(">BIH", 0, 0, 65535))
        pack = struct.Struct(">BIH").pack
        for place in self._places[1:]:
            if place & _PACKED:
                rows += pack(2, place >> 16 & 0xFFFF_FFFF, place & 0xFFFF)
            else:
                rows += pack(1, place, 0)
        identity = hashlib.sha256(self._out.getbuffer()).hexdigest()[:32]
        self.put_stream(
            table,
            bytes(rows),
            f"/Type/XRef/W[1 4 2]/Size {len(self._places)}/Root {root} 0 R/Info {info} 0 R"
            f"/ID[<{identity}><{identity}>]",
        )
        self._out.write(b"startxref\n%d\n%%%%EOF\n" % start)
        return self._out.getvalue()
