"""What a file holds besides words: subsets of the fonts, and the logo. Both are made once and kept.

Two papers of one office use nearly the same letters and the same logo, so most of this work is done
when a paper is drawn for the second time. Everything is written as it stands in the file.
"""

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from PIL import Image
from reportlab.pdfbase import pdfdoc, pdfmetrics
from reportlab.pdfbase.ttfonts import FF_NONSYMBOLIC, FF_SYMBOLIC, SUBSETN, TTFont

_BLOCK = 100
"""Entries that one `beginbfchar` may have (Adobe Technical Note 5014)."""


class RawObject(pdfdoc.PDFObject):  # type: ignore[misc]  # reportlab ships no types
    """An object written by us, as it stands in the file."""

    def __init__(self, source: bytes) -> None:
        self.source = source

    def format(self, _document: Any) -> bytes:
        return self.source


def packed(data: bytes, more: str = "") -> bytes:
    """Return the source of a compressed stream; `more`: further entries of its dictionary."""
    body = zlib.compress(data, 6)
    head = f"<<{more}/Filter/FlateDecode/Length {len(body)}>>\nstream\n".encode("ascii")
    # Behind a byte 13 a line feed would be taken for a part of the end of line that precedes it.
    return head + body + (b"\rendstream" if body.endswith(b"\r") else b"\nendstream")


def place(document: Any, name: str, source: bytes = b"null") -> int:
    """Add an object to ReportLab's `document`; return its number."""
    document.Reference(RawObject(source), name)
    return int(document.idToObjectNumberAndVersion[name][0])


@dataclass(frozen=True)
class Embedded:
    """One subset of one face, as sources; numbers of other objects are filled in later."""

    name: str
    file: bytes
    unicode_map: bytes
    descriptor: str
    widths: str
    last: int
    """The highest code."""

    def described(self, file: int) -> str:
        """Return the source of the descriptor; `file` is the number of the font's program."""
        return f"{self.descriptor}/FontFile2 {file} 0 R>>"

    def font(self, internal: str, descriptor: int, unicode_map: int) -> str:
        return (
            f"<</Type/Font/Subtype/TrueType/Name/{internal}/BaseFont/{self.name}"
            f"/FirstChar 0/LastChar {self.last}/Widths[{self.widths}]"
            f"/FontDescriptor {descriptor} 0 R/ToUnicode {unicode_map} 0 R>>"
        )


@lru_cache(maxsize=64)
def _embedded(font_name: str, number: int, subset: tuple[int, ...]) -> Embedded:
    face = pdfmetrics.getFont(font_name).face
    name = (SUBSETN(number) + b"+" + face.name).decode("ascii")
    data = face.makeSubset(list(subset))
    flags = face.flags & ~FF_NONSYMBOLIC | FF_SYMBOLIC
    box = " ".join(f"{edge:g}" for edge in face.bbox)
    descriptor = (
        f"<</Type/FontDescriptor/FontName/{name}/Flags {flags}/FontBBox[{box}]"
        f"/ItalicAngle {face.italicAngle:g}/Ascent {face.ascent:g}/Descent {face.descent:g}"
        f"/CapHeight {face.capHeight:g}/StemV {face.stemV:g}/MissingWidth {face.defaultWidth:g}"
    )
    widths = " ".join(f"{face.getCharWidth(code):.5g}" for code in subset)
    return Embedded(
        name,
        packed(data, f"/Length1 {len(data)}"),
        packed(_unicode_map(name, subset)),
        descriptor,
        widths,
        len(subset) - 1,
    )


def _unicode_map(name: str, subset: tuple[int, ...]) -> bytes:
    """Return the map from codes to characters; codes that stand for nothing are left out."""
    entries = [
        f"<{code:02X}> <{chr(char).encode('utf-16-be').hex().upper()}>"
        for code, char in enumerate(subset)
        if char
    ]
    blocks = [entries[at : at + _BLOCK] for at in range(0, len(entries), _BLOCK)]
    maps = "\n".join(
        f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks
    )
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        f"/CIDSystemInfo << /Registry ({name}) /Ordering ({name}) /Supplement 0 >> def\n"
        f"/CMapName /{name} def\n/CMapType 2 def\n1 begincodespacerange\n"
        f"<00> <{len(subset) - 1:02X}>\nendcodespacerange\n{maps}\n"
        "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"
    ).encode("ascii")


class PaperFont(TTFont):  # type: ignore[misc]  # reportlab ships no types
    """A TrueType font whose subsets are kept, with maps from codes to characters that are true."""

    def subsets(self, doc: Any) -> Iterator[tuple[str, Embedded]]:
        """Yield the name and the sources of each subset that `doc` uses; it is complete then."""
        state = self.state[doc]
        state.frozen = 1
        for number, subset in enumerate(state.subsets):
            internal = self.getSubsetInternalName(number, doc)[1:]
            yield internal, _embedded(self.fontName, number, tuple(subset))

    def addObjects(self, doc: Any) -> None:
        for internal, made in self.subsets(doc):
            file = place(doc, f"fontFile:{internal}", made.file)
            unicode_map = place(doc, f"toUnicode:{internal}", made.unicode_map)
            described = made.described(file)
            descriptor = place(doc, f"fontDescriptor:{internal}", described.encode("ascii"))
            font = made.font(internal, descriptor, unicode_map)
            place(doc, internal, font.encode("ascii"))
            fonts = doc.idToObject["BasicFonts"].dict
            fonts[internal] = pdfdoc.PDFObjectReference(internal)
        del self.state[doc]


@lru_cache(maxsize=8)
def _picture(data: bytes, size: tuple[int, int], mode: str) -> bytes:
    space = "/DeviceGray" if mode == "L" else "/DeviceRGB"
    return packed(
        data,
        f"/Type/XObject/Subtype/Image/Width {size[0]}/Height {size[1]}"
        f"/ColorSpace{space}/BitsPerComponent 8",
    )


def draw_picture(canvas: Any, picture: Image.Image, box: tuple[float, float, float, float]) -> None:
    """Draw a picture of mode `L` or `RGB` into `box`: left, bottom, width and height in points."""
    source = _picture(picture.tobytes(), picture.size, picture.mode)
    _draw_object(canvas, f"picture{len(source)}-{zlib.crc32(source)}", source, box)


def draw_jpeg(
    canvas: Any, data: bytes, picture: Image.Image, box: tuple[float, float, float, float]
) -> None:
    """Draw a JPEG of mode `L` or `RGB` as it is; `picture` is the same, opened."""
    space = "/DeviceGray" if picture.mode == "L" else "/DeviceRGB"
    head = (
        f"<</Type/XObject/Subtype/Image/Width {picture.width}/Height {picture.height}"
        f"/ColorSpace{space}/BitsPerComponent 8/Filter/DCTDecode/Length {len(data)}>>\nstream\n"
    ).encode("ascii")
    _draw_object(canvas, f"jpeg{len(data)}-{zlib.crc32(data)}", head + data + b"\nendstream", box)


def _draw_object(
    canvas: Any, name: str, source: bytes, box: tuple[float, float, float, float]
) -> None:
    document = canvas._doc  # noqa: SLF001 - ReportLab has no call for a picture that is ready
    if not document.hasForm(name):
        document.addForm(name, RawObject(source))
    canvas._formsinuse.append(name)  # noqa: SLF001 - the same
    left, bottom, width, height = box
    canvas._code.append(  # noqa: SLF001 - the same
        f"q {width:.3f} 0 0 {height:.3f} {left:.3f} {bottom:.3f} cm"
        f" /{document.getXObjectName(name)} Do Q"
    )
