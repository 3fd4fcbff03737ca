"""Liberation Sans for every paper, DejaVu Sans for signs it lacks, and what neither can print."""

import re
import threading
import unicodedata
from functools import cache
from xml.sax.saxutils import escape

from reportlab import rl_config
from reportlab.lib.fonts import addMapping
from reportlab.pdfbase import pdfmetrics

from pasopati_desktop import resources
from pasopati_desktop.documents.embedding import PaperFont

rl_config.useA85 = 0  # plain binary streams: smaller, and PDF/A readers like them
rl_config.invariant = 1  # the true date is written by `finish`

REGULAR = "LiberationSans"
BOLD = "LiberationSans-Bold"
ITALIC = "LiberationSans-Italic"
BOLD_ITALIC = "LiberationSans-BoldItalic"
FALLBACK = "DejaVuSans"
"""Has arrows, mathematical signs, check marks, Greek, Cyrillic: one look for all four faces."""
_FACES = {
    REGULAR: ("LiberationSans-Regular.ttf", 0, 0),
    BOLD: ("LiberationSans-Bold.ttf", 1, 0),
    ITALIC: ("LiberationSans-Italic.ttf", 0, 1),
    BOLD_ITALIC: ("LiberationSans-BoldItalic.ttf", 1, 1),
}
LINE = 1.149
"""Height of a single-spaced line over the font size, as word processors set Arial."""
ASCENT = 0.905
DESCENT = 0.212
"""Over the font size."""

REPLACEMENT = "□"
"""Printed for a character the font lacks: seen by everyone, unlike an empty space."""

_BREAKS = dict.fromkeys(map(ord, "\v\f\x85\u2028\u2029"), "\n")
_LOOKALIKES = {0x2011: "-", 0x202F: "\xa0", 0x2007: "\xa0"}
_USUAL = re.compile("[\n -~\u00a1-\u00ac\u00ae-\u017e‘’“”„–—…•]*")
"""A text of nothing else is clean, composed, and Liberation Sans has all of it."""
_lock = threading.Lock()


@cache
def _registered() -> frozenset[int]:
    covered: list[set[int]] = []
    for name, (file, bold, italic) in _FACES.items():
        font = PaperFont(name, str(resources.path("fonts", "liberation-sans", file)))
        pdfmetrics.registerFont(font)
        addMapping(REGULAR, bold, italic, name)
        covered.append(set(font.face.charToGlyph))
    return frozenset(set.intersection(*covered))


def register() -> frozenset[int]:
    """Make the four faces known to ReportLab; return the code points all of them have.

    Raises:
        FileNotFoundError: the installation is incomplete.
    """
    with _lock:
        return _registered()


@cache
def _fallback() -> frozenset[int]:
    font = PaperFont(FALLBACK, str(resources.path("fonts", "dejavu-sans", "DejaVuSans.ttf")))
    pdfmetrics.registerFont(font)
    return frozenset(font.face.charToGlyph)


def fallback() -> frozenset[int]:
    """Make the second font known to ReportLab, once it is needed; return its code points."""
    with _lock:
        return _fallback()


def clean(text: str) -> str:
    """Return `text` composed (NFC), with one kind of line break and nothing invisible.

    Control, format and surrogate characters go: they print nothing, but can reorder or hide
    words (bidirectional overrides) or damage the file.
    """
    if _USUAL.fullmatch(text):
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n").translate(_BREAKS)
    text = unicodedata.normalize("NFC", text).translate(_LOOKALIKES)
    table: dict[int, str | None] = {}
    for char in set(text):
        category = unicodedata.category(char)
        if char in "\n\xa0":
            continue
        if char == "\t" or category == "Zs":
            table[ord(char)] = " "
        elif category in {"Cc", "Cf", "Cs"} or "\ufe00" <= char <= "\ufe0f":
            table[ord(char)] = None
    return text.translate(table) if table else text


def missing_glyphs(text: str) -> frozenset[str]:
    """Return the characters of `text` that neither font can print, such as Chinese or Arabic.

    Letters written from right to left count as missing even where a font has them, and so do marks
    that must be placed on the letter before: set side by side they would be wrong, and look right
    to the officer.
    """
    lacking = foreign(clean(text))
    if not lacking:
        return lacking
    available = fallback()
    return frozenset(char for char in lacking if ord(char) not in available or _needs_shaping(char))


def _needs_shaping(char: str) -> bool:
    return unicodedata.bidirectional(char) in {"R", "AL", "AN"} or (
        unicodedata.category(char) in {"Mn", "Mc", "Me"}
    )


def foreign(text: str) -> frozenset[str]:
    """Return the characters of cleaned `text` that Liberation Sans cannot print."""
    if _USUAL.fullmatch(text):
        return frozenset()
    available = register()
    return frozenset(
        char
        for char in set(text)
        if char != "\n" and (ord(char) not in available or _needs_shaping(char))
    )


def shown(text: str) -> str:
    """Return `text` cleaned, for a line set in both fonts; what neither has is `REPLACEMENT`."""
    text = clean(text)
    if _USUAL.fullmatch(text):
        return text
    return text.translate(dict.fromkeys(map(ord, missing_glyphs(text)), REPLACEMENT))


def shown_line(text: str) -> str:
    """Return `shown` text with every run of white space as one space."""
    return re.sub(r"[ \n]+", " ", shown(text)).strip()


def printable(text: str) -> str:
    """Return `text` cleaned for Liberation Sans alone, what it lacks shown as `REPLACEMENT`."""
    text = clean(text)
    return text.translate(dict.fromkeys(map(ord, foreign(text)), REPLACEMENT))


def markup(text: str) -> str:
    """Return `text` safe inside ReportLab's paragraph markup; line breaks are kept."""
    return escape(printable(text)).replace("\n", "<br/>")


def one_line(text: str) -> str:
    """Return `text` printable, with every run of white space as one space."""
    return re.sub(r"[ \n]+", " ", printable(text)).strip()


class Advances(dict[str, float]):
    """Width of each character of one face over the font size; the second font's where it lacks."""

    def __init__(self, face: str) -> None:
        register()
        self._face = pdfmetrics.getFont(face).face
        super().__init__()

    def __missing__(self, char: str) -> float:
        code = 32 if char == "\xa0" else ord(char)
        face = self._face
        if code not in face.charToGlyph and code in fallback():
            face = pdfmetrics.getFont(FALLBACK).face
        width = self[char] = float(face.charWidths.get(code, face.defaultWidth)) / 1000
        return width


@cache
def advances(face: str) -> Advances:
    return Advances(face)


def text_width(text: str, font: str, size: float) -> float:
    """Return the width in points of `text` as `shown` or `printable` returned it."""
    return sum(map(advances(font).__getitem__, text)) * size
