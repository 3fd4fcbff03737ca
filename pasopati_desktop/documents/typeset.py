"""Lines of text: where they break, and how they are written to the page.

A text is a run of pieces, each of one face. Words are broken between Indonesian syllables; the
hyphen that a line break brings is U+00AD (soft hyphen) in the file, so a reader that copies or
speaks the text has the whole word. A space stands at the end of each line for the same reason.
Lengths are in points.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from reportlab.pdfbase import pdfmetrics

from pasopati_desktop.documents import fonts, hyphenation
from pasopati_desktop.documents.lines import chop

Piece = tuple[str, str]
"""Face and text as `fonts.shown` returned it."""
Word = tuple[Piece, ...]

SOFT_HYPHEN = "\u00ad"
MAX_STRETCH = 0.7
"""What justification may add to a space, over the font size; a looser line is left ragged."""
LOOSE = 0.12
"""Below this stretch a line is good enough not to break the next word."""
MAX_HYPHENS = 2
"""Lines one under another that may end with a broken word."""
_SPACE = 569 / 2048
"""Width of a space in all faces of Liberation Sans, over the font size."""
_LETTERS = re.compile(r"(\W*)([^\W\d_]+)(\W*)")


@dataclass(slots=True)
class Line:
    pieces: list[Piece]
    width: float
    """Without the space or the hyphen's successor at its end, with the hyphen."""
    is_last: bool = False
    """Of its paragraph, or before a line break that was typed."""
    glue: str = " "
    """What parts it from the next line: a space, or nothing inside a word."""

    @property
    def text(self) -> str:
        return "".join(text for _, text in self.pieces)


_LONG = 40
"""Characters. Longer words are not worth remembering."""
_WIDEST = 400
"""Characters that no line can hold; what follows them need not be measured."""


@lru_cache(maxsize=40_000)
def _known_width(face: str, text: str) -> float:
    return sum(map(fonts.advances(face).__getitem__, text))


def _width(face: str, text: str) -> float:
    if len(text) > _LONG:
        return sum(map(fonts.advances(face).__getitem__, text[:_WIDEST]))
    return _known_width(face, text)


def word_width(word: Word) -> float:
    """Return the width of a word over the font size."""
    if len(word) == 1:
        return _width(*word[0])
    return sum(_width(face, text) for face, text in word)


def in_both_fonts(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Yield the pieces, with the signs that only the second font has in pieces of their own."""
    for face, text in pieces:
        foreign = fonts.foreign(text)
        if not foreign:
            yield face, text
            continue
        start = 0
        for at in range(1, len(text) + 1):
            if at == len(text) or (text[at] in foreign) != (text[start] in foreign):
                yield (fonts.FALLBACK if text[start] in foreign else face), text[start:at]
                start = at


def set_lines(
    pieces: Iterable[Piece], size: float, width: float, *, hyphenate: bool = False
) -> list[Line]:
    """Break the text into lines of at most `width`; a line break typed is kept."""
    lines: list[Line] = []
    for words in _paragraphs(in_both_fonts(pieces)):
        lines += _broken(words, size, width / size, hyphenate=hyphenate)
    return lines


def _paragraphs(pieces: Iterable[Piece]) -> Iterator[list[Word]]:
    """Yield the words of each typed line. A word may be of several faces."""
    words: list[Word] = []
    open_word: list[Piece] = []
    for face, text in pieces:
        for number, part in enumerate(text.split("\n")):
            if number:
                yield [*words, tuple(open_word)] if open_word else words
                words, open_word = [], []
            if not open_word and part and part[0] != " " and part[-1] != " ":
                *whole, last = part.split(" ")  # the usual way: all of one face
                words += [((face, word),) for word in whole if word]
                open_word = [(face, last)]
                continue
            for index, word in enumerate(part.split(" ")):
                if index and open_word:
                    words.append(tuple(open_word))
                    open_word = []
                if word:
                    open_word.append((face, word))
    yield [*words, tuple(open_word)] if open_word else words


def _broken(words: list[Word], size: float, limit: float, *, hyphenate: bool) -> list[Line]:
    """Fill lines one after another. Widths here are over the font size."""
    lines: list[Line] = []
    current: list[Word] = []
    used, hyphens = 0.0, 0

    def close(glue: str) -> None:
        nonlocal current, used
        lines.append(Line(_joined(current), used * size, glue=glue))
        current, used = [], 0.0

    for original in words:
        word = original
        while True:
            wide = word_width(word)
            needed = used + wide + (_SPACE if current else 0.0)
            if needed <= limit + 1e-6:
                current.append(word)
                used = needed
                break
            room = limit - used - (_SPACE if current else 0.0)
            gaps = len(current) - 1
            tight = gaps > 0 and (limit - used) <= LOOSE * gaps
            cut = None
            if hyphenate and not tight and hyphens < MAX_HYPHENS:
                cut = _cut(word, room)
            if cut is not None:
                head, word = cut
                current.append(head)
                used = limit - room + word_width(head)
                hyphens += head[0][1].endswith(SOFT_HYPHEN)
                close("")
            elif current:
                hyphens = 0
                close(" ")
            else:
                head, word = _chopped(word, limit)
                current.append(head)
                used = word_width(head)
                close("")
                if not word:
                    break
    if current or not lines or lines[-1].glue == " ":
        close("")
    lines[-1].is_last = True
    lines[-1].glue = " "
    return lines


def _joined(words: Sequence[Word]) -> list[Piece]:
    """Return the words with their spaces, neighbours of one face together."""
    if not words:
        return []
    face = words[0][0][0]
    if all(len(word) == 1 and word[0][0] == face for word in words):
        return [(face, " ".join([word[0][1] for word in words]))]
    found: list[Piece] = []
    for number, word in enumerate(words):
        for part, (face, text) in enumerate(word):
            said = f" {text}" if number and not part and face != fonts.FALLBACK else text
            if number and not part and face == fonts.FALLBACK:
                before, words_before = found[-1]
                if before == fonts.FALLBACK:  # spaces are of the first font
                    found.append((fonts.REGULAR, " "))
                else:
                    found[-1] = (before, f"{words_before} ")
            if found and found[-1][0] == face:
                found[-1] = (face, found[-1][1] + said)
            else:
                found.append((face, said))
    return found


def _cut(word: Word, room: float) -> tuple[Word, Word] | None:
    """Return `word` broken so that its head fits into `room`, or None."""
    if len(word) > 1 or room <= 0 or word[0][0] == fonts.FALLBACK:
        return None
    face, text = word[0]
    if "-" in text[2:-2]:
        for at in range(len(text) - 2, 1, -1):
            if text[at - 1] == "-" and text[at] != "-" and _width(face, text[:at]) <= room:
                return ((face, text[:at]),), ((face, text[at:]),)
        return None
    if not (found := _LETTERS.fullmatch(text)):
        return None
    before, letters, after = found.groups()
    for head, tail in hyphenation.breaks(letters):
        start = f"{before}{head}{SOFT_HYPHEN}"
        if _width(face, start) <= room:
            return ((face, start),), ((face, tail + after),)
    return None


def _chopped(word: Word, limit: float) -> tuple[Word, Word]:
    """Cut a word that is wider than a line: an address, or three hundred letters."""
    head: list[Piece] = []
    used = 0.0
    for number, (face, text) in enumerate(word):
        wide = _width(face, text)
        if used + wide <= limit:
            head.append((face, text))
            used += wide
            continue
        if head and not used + _width(face, text[0]) <= limit:
            return tuple(head), word[number:]
        room = max(limit - used, _width(face, text[0]))
        first = chop(text[:_WIDEST], face, 1.0, room, at_most=1)[0]
        rest = text[len(first) :]
        tail = word[number + 1 :]
        return (*head, (face, first)), ((face, rest), *tail) if rest else tail
    return word, ()


_ESCAPED = {code: f"\\{code:03o}" for code in (*range(32), *range(127, 256))}
_SPECIAL = re.compile(r"[()\\\x00-\x1f\x7f]")
_ESCAPED |= {ord(char): "\\" + char for char in "()\\"}


class Ink:
    """The codes that one file gives to the characters of its fonts."""

    def __init__(self, document: Any) -> None:
        self._document = document
        self._tables: dict[str, dict[int, str]] = {}
        self._others: dict[str, set[str]] = {}
        self._names: dict[str, str] = {}

    def name(self, face: str) -> str:
        """Return what the file calls the first codes of `face`, in which a code is its letter."""
        font = pdfmetrics.getFont(face)
        font._assignState(self._document)  # noqa: SLF001 - before the font's name is asked
        name: str = font.getSubsetInternalName(0, self._document)
        self._names[face] = name
        return name

    def show(self, face: str, text: str) -> Iterator[tuple[str, str]]:
        """Yield pairs of a font's name in the file and the escaped string to show in it."""
        if text.isascii() and not _SPECIAL.search(text):  # a code is its letter (ASCII-readable)
            yield self._names.get(face) or self.name(face), text
            return
        font = pdfmetrics.getFont(face)
        table = self._tables.setdefault(face, {})
        others = self._others.setdefault(face, set())
        for char in dict.fromkeys(text):  # in their order: codes are the same in every run
            if ord(char) not in table and char not in others:
                [(subset, code)] = font.splitString(char, self._document)
                if subset:
                    others.add(char)
                else:
                    table[ord(char)] = _ESCAPED.get(code[0], chr(code[0]))
        if others and not others.isdisjoint(text):
            for subset, codes in font.splitString(text, self._document):
                name = font.getSubsetInternalName(subset, self._document)
                yield name, "".join(_ESCAPED.get(code, chr(code)) for code in codes)
        else:
            yield font.getSubsetInternalName(0, self._document), text.translate(table)


def ink_of(canvas: Any) -> Ink:
    """Return the ink of the file that `canvas` writes."""
    document = canvas._doc  # noqa: SLF001 - fonts are kept per document, not per canvas
    ink: Ink | None = getattr(document, "ink", None)
    if ink is None:
        ink = document.ink = Ink(document)
    return ink


@dataclass(slots=True)
class Written:
    """One line with the place of its left end and base line."""

    line: Line
    x: float
    y: float
    stretch: float = 0.0
    """Added to each space."""


def write_lines(canvas: Any, lines: Iterable[Written], size: float) -> None:
    """Write `lines` in `size` as one text object. Word spacing is as before afterwards."""
    ink = ink_of(canvas)
    code = ["BT"]
    x = y = stretch = 0.0
    font = ""
    for item in lines:
        line = item.line
        if not line.pieces:
            continue
        code.append(f"{item.x - x:.3f} {item.y - y:.3f} Td")
        x, y = item.x, item.y
        if item.stretch != stretch:
            stretch = item.stretch
            code.append(f"{stretch:.4f} Tw")
        *others, (last_face, last) = line.pieces
        if last_face == fonts.FALLBACK:  # spaces are of the first font
            ending = [(last_face, last), (fonts.REGULAR, line.glue)]
        else:
            ending = [(last_face, last + line.glue)]
        for face, text in (*others, *ending):
            for name, shown in ink.show(face, text):
                if name != font:
                    font = name
                    code.append(f"{name} {size:g} Tf")
                code.append(f"({shown}) Tj")
    if stretch:
        code.append("0 Tw")
    code.append("ET")
    canvas._code.append("\n".join(code))  # noqa: SLF001 - canvas calls cost ten times as much


def write_line(
    canvas: Any, at: tuple[float, float], text: str, face: str, size: float, *, align: str = "left"
) -> None:
    """Write one line; `at` is the `left`, `centre` or `right` end of its base line, see `align`."""
    pieces = list(in_both_fonts([(face, text)]))
    width = sum(_width(*piece) for piece in pieces) * size
    left = at[0] - {"left": 0.0, "centre": width / 2, "right": width}[align]
    write_lines(canvas, [Written(Line(pieces, width, glue=""), left, at[1])], size)
