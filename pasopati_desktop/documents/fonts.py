"""Liberation Sans for every paper, and what of a text it cannot print."""

import re
import threading
import unicodedata
from functools import cache
from xml.sax.saxutils import escape

from reportlab import rl_config
from reportlab.lib.fonts import addMapping
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from pasopati_desktop import resources

rl_config.useA85 = 0  # plain binary streams: smaller, and PDF/A readers like them
rl_config.invariant = 1  # the true date is written by `finish`

REGULAR = "LiberationSans"
BOLD = "LiberationSans-Bold"
ITALIC = "LiberationSans-Italic"
_FACES = {
    REGULAR: ("LiberationSans-Regular.ttf", 0, 0),
    BOLD: ("LiberationSans-Bold.ttf", 1, 0),
    ITALIC: ("LiberationSans-Italic.ttf", 0, 1),
    "LiberationSans-BoldItalic": ("LiberationSans-BoldItalic.ttf", 1, 1),
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
_lock = threading.Lock()


@cache
def _registered() -> frozenset[int]:
    covered: list[set[int]] = []
    for name, (file, bold, italic) in _FACES.items():
        font = TTFont(name, str(resources.path("fonts", "liberation-sans", file)))
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


def clean(text: str) -> str:
    """Return `text` composed (NFC), with one kind of line break and nothing invisible.

    Control, format and surrogate characters go: they print nothing, but can reorder or hide
    words (bidirectional overrides) or damage the file.
    """
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
    return text.translate(table)


def missing_glyphs(text: str) -> frozenset[str]:
    """Return the characters of `text` that cannot be printed, such as emoji or Arabic.

    Letters written from right to left count as missing even where the font has them: set in
    the order of Latin text they would be wrong, and look right to the officer.
    """
    available = register()
    return frozenset(
        char
        for char in set(clean(text))
        if char != "\n"
        and (ord(char) not in available or unicodedata.bidirectional(char) in {"R", "AL", "AN"})
    )


def printable(text: str) -> str:
    """Return `text` cleaned, each character that cannot be printed shown as `REPLACEMENT`."""
    text = clean(text)
    return text.translate(dict.fromkeys(map(ord, missing_glyphs(text)), REPLACEMENT))


def markup(text: str) -> str:
    """Return `text` safe inside ReportLab's paragraph markup; line breaks are kept."""
    return escape(printable(text)).replace("\n", "<br/>")


def one_line(text: str) -> str:
    """Return `text` printable, with every run of white space as one space."""
    return re.sub(r"[ \n]+", " ", printable(text)).strip()


def text_width(text: str, font: str, size: float) -> float:
    """Return the width in points of printable `text`."""
    register()
    return float(pdfmetrics.stringWidth(text, font, size))
