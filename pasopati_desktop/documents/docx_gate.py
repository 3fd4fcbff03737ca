"""Looks at a Word file before anything reads it: what it is, how large it becomes, what is in it.

Nothing is believed that the file says of itself: sizes are bounded before they are unpacked, and
the text is counted by a parser that keeps nothing and refuses any declaration of entities.
"""

import io
import re
import zipfile
import zlib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from xml.parsers import expat

from pasopati_desktop.domain.errors import EnvironmentFailure, Refused
from pasopati_desktop.domain.jobs import JobControl

MAX_FILE_BYTES = 50_000_000
MAX_PART_BYTES = 12_000_000
"""Unpacked size of one part that is read; 200,000 letters of Word are about 3 MB."""
MAX_ENTRIES = 4_000
MAX_ELEMENTS = 300_000
MAX_DEPTH = 120
_CHUNK = 262_144
_OLE = b"\xd0\xcf\x11\xe0"
"""First bytes of an encrypted .docx, and of the .doc of old."""
_MAIN = re.compile(r"word/document\d*\.xml")
_READ = re.compile(
    r"\[Content_Types\]\.xml|_rels/\.rels|word/(?:document\d*|styles|numbering|footnotes|endnotes)"
    r"\.xml|word/_rels/(?:document\d*|footnotes|endnotes)\.xml\.rels"
)
_COUNTED = {
    "ins": "inserted",
    "moveTo": "inserted",
    "del": "deleted",
    "moveFrom": "deleted",
    "drawing": "pictures",
    "pict": "pictures",
    "object": "objects",
    "commentReference": "comments",
}
_BROKEN = (
    *(zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, EOFError, NotImplementedError),
    *(OSError, ValueError, OverflowError, RuntimeError),
)
"""What the zip reader raises on what is no whole archive."""
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"


@dataclass(frozen=True)
class Sight:
    """What a Word file holds besides its text; all of it stays outside, and is told."""

    inserted: int = 0
    """Tracked insertions; their words are taken."""
    deleted: int = 0
    """Tracked deletions; their words are left."""
    pictures: int = 0
    objects: int = 0
    comments: int = 0
    macros: bool = False


def admit(path: Path, control: JobControl) -> tuple[io.BytesIO, Sight]:
    """Return a Word file with nothing in it but its text, and what was in the whole one.

    Raises:
        Refused: `word.empty`, `word.locked`, `word.not_word`, `word.broken`, `word.too_large`.
        EnvironmentFailure: `word.unreadable`.
        Cancelled: between parts.
    """
    data = _bytes_of(path)
    control.step(0, 0)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _admitted(archive, control)
    except _BROKEN as error:
        raise Refused("word.broken") from error


def _bytes_of(path: Path) -> bytes:
    try:
        if path.stat().st_size > MAX_FILE_BYTES:
            raise Refused("word.too_large")
        data = path.read_bytes()
    except OSError as error:
        raise EnvironmentFailure("word.unreadable", name=path.name) from error
    if not data:
        raise Refused("word.empty")
    if data.startswith(_OLE):
        raise Refused("word.locked")
    if not data.startswith(b"PK"):
        raise Refused("word.not_word")
    return data


def _admitted(archive: zipfile.ZipFile, control: JobControl) -> tuple[io.BytesIO, Sight]:
    entries = archive.infolist()
    if len(entries) > MAX_ENTRIES:
        raise Refused("word.too_large")
    by_name = {entry.filename: entry for entry in entries}
    if not any(map(_MAIN.fullmatch, by_name)) or "[Content_Types].xml" not in by_name:
        raise Refused("word.not_word")
    if any(entry.flag_bits & 0x1 for entry in entries):
        raise Refused("word.locked")
    counts: Counter[str] = Counter()
    clean = io.BytesIO()
    with zipfile.ZipFile(clean, "w", zipfile.ZIP_STORED) as target:
        for name in sorted(filter(_READ.fullmatch, by_name)):
            control.step(0, 0)
            if by_name[name].file_size > MAX_PART_BYTES:
                raise Refused("word.too_large")
            part = archive.read(name)
            _count(part, counts, control)
            target.writestr(name, part)
    clean.seek(0)
    has_macros = any("vbaproject" in name.lower() for name in by_name)
    told = {name: counts[name] for name in set(_COUNTED.values())}
    return clean, Sight(**told, macros=has_macros)


def _count(part: bytes, counts: Counter[str], control: JobControl) -> None:
    """Count what is in a part; refuse what no word processor writes."""
    parser = expat.ParserCreate(namespace_separator=" ")
    depth = 0

    def start(name: str, _attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        counts["elements"] += 1
        if depth > MAX_DEPTH or counts["elements"] > MAX_ELEMENTS:
            raise Refused("word.too_large")
        space, _, local = name.rpartition(" ")
        if local in _COUNTED and space in {_WORD, _STRICT}:
            counts[_COUNTED[local]] += 1

    def end(_name: str) -> None:
        nonlocal depth
        depth -= 1

    def refuse(*_: object) -> None:
        raise Refused("word.not_word")

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    try:
        for at in range(0, len(part), _CHUNK):
            control.step(at, len(part))
            parser.Parse(part[at : at + _CHUNK], False)
        parser.Parse(b"", True)
    except expat.ExpatError as error:
        raise Refused("word.broken") from error
