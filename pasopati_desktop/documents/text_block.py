"""A paragraph, heading, item or quote as one flowable. Lengths are in points."""

from collections.abc import Iterable, Sequence
from typing import Any

from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable

from pasopati_desktop.documents import fonts, tagging
from pasopati_desktop.documents.tagging import Node
from pasopati_desktop.documents.typeset import (
    MAX_STRETCH,
    SOFT_HYPHEN,
    Line,
    Piece,
    Written,
    set_lines,
    write_line,
    write_lines,
)

SHORT = 3
"""Lines. Such a paragraph is not cut, as one part would be a single line."""
MAX_WHOLE = 12
"""Lines of a heading; one that is longer is cut like any text."""
LEAST = 2
"""Lines of a cut paragraph on either side of the cut."""
MOST_BALANCED = 4
"""Lines. What is longer is a text, not a title."""
_FUZZ = 1e-6


class TextBlock(Flowable):  # type: ignore[misc]  # reportlab ships no types
    """Set `pieces` in `style`; `tail` points of what follows stay with its last lines.

    Of the style it takes font size, leading, alignment, indents, spaces, `hyphenationLang`
    (anything true lets words be broken) and `balanced` (a few lines of about one length).
    `keeps_whole` is for what must not be cut, such as a heading. `bar`: draw a rule at the left,
    as beside a quote.
    """

    def __init__(
        self,
        pieces: Iterable[Piece],
        style: ParagraphStyle,
        node: Node | None = None,
        *,
        marker: str = "",
        marker_node: Node | None = None,
        tail: float = 0.0,
        bar: bool = False,
        keeps_whole: bool = False,
    ) -> None:
        super().__init__()
        self.style = style
        self.node = node or Node("P")
        self.marker, self.marker_node = marker, marker_node
        self.tail = tail
        self.bar = bar
        self.keeps_whole = keeps_whole
        self._pieces: Sequence[Piece] = tuple(pieces)
        self._lines: list[Line] | None = None
        self._set_width = -1.0

    @property
    def text(self) -> str:
        return "".join(text for _, text in self._pieces)

    def lines(self, width: float) -> list[Line]:
        """Return the lines over `width` points, indents included."""
        if self._lines is None or (self._pieces and width != self._set_width):
            room = width - self.style.leftIndent - self.style.rightIndent
            self._lines = self._set(max(room, self.style.fontSize))
            self._set_width = width
        return self._lines

    def _set(self, room: float) -> list[Line]:
        """Break the lines over `room` points; balanced ones over as little as keeps their number.

        So a title does not leave its last word alone in the middle of a line of its own.
        """
        hyphenate = bool(getattr(self.style, "hyphenationLang", ""))
        size = self.style.fontSize
        lines = set_lines(self._pieces, size, room, hyphenate=hyphenate)
        if not getattr(self.style, "balanced", False) or not 1 < len(lines) <= MOST_BALANCED:
            return lines
        enough, scarce = room, max(line.width for line in lines) / len(lines)
        while enough - scarce > size / 2:
            middle = (enough + scarce) / 2
            tried = set_lines(self._pieces, size, middle, hyphenate=hyphenate)
            if len(tried) > len(lines) or _splits_words(tried, lines):
                scarce = middle
            else:
                enough, lines = middle, tried
        return lines

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = available_width
        self.height = len(self.lines(available_width)) * self.style.leading
        if self.height <= available_height + _FUZZ < self.height + self.tail:
            return available_width, self.height + self.tail
        return available_width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        lines = self.lines(available_width)
        leading = self.style.leading
        fitting = int((available_height + _FUZZ) / leading)
        if fitting >= len(lines):  # all would fit, but not what belongs to it
            fitting = len(lines) - LEAST
        fitting = min(fitting, len(lines) - LEAST)
        if fitting > LEAST and lines[fitting - 1].text.endswith(SOFT_HYPHEN):
            fitting -= 1  # no word is broken over two pages
        whole = self.keeps_whole and len(lines) <= MAX_WHOLE
        if whole or len(lines) <= SHORT or fitting < LEAST:
            return []
        return [self._part(lines[:fitting], first=True), self._part(lines[fitting:], first=False)]

    def _part(self, lines: list[Line], *, first: bool) -> "TextBlock":
        part = TextBlock((), self.style, self.node, bar=self.bar)
        if first:
            part.marker, part.marker_node = self.marker, self.marker_node
        else:
            part.tail = self.tail
        part._lines, part._set_width = lines, self._set_width
        return part

    def draw(self) -> None:
        canvas, style = self.canv, self.style
        canvas.saveState()
        canvas.setFillGray(0)
        if self.bar:
            tagging.artifact(canvas)
            canvas.setLineWidth(1.2)
            canvas.setStrokeGray(0.55)
            x = style.leftIndent - 8
            canvas.line(x, style.leading * 0.1, x, self.height - style.leading * 0.05)
            tagging.end(canvas)
        top = self.height - first_base(style.fontSize, style.leading)
        if self.marker:
            if self.marker_node is not None:
                tagging.begin(canvas, self.marker_node)
            x = style.leftIndent - 5
            write_line(canvas, (x, top), self.marker, fonts.REGULAR, style.fontSize, align="right")
            if self.marker_node is not None:
                tagging.end(canvas)
        tagging.begin(canvas, self.node)
        write_lines(canvas, self._written(top), style.fontSize)
        tagging.end(canvas)
        canvas.restoreState()

    def _written(self, top: float) -> Iterable[Written]:
        style = self.style
        room = self.width - style.leftIndent - style.rightIndent
        for number, line in enumerate(self._lines or ()):
            x, stretch = style.leftIndent, 0.0
            spare = room - line.width
            if style.alignment == TA_CENTER:
                x += spare / 2
            elif style.alignment == TA_RIGHT:
                x += spare
            elif style.alignment == TA_JUSTIFY and not line.is_last and spare > 0:
                text = line.text
                gaps = text.count(" ") + text.count("\xa0")
                if gaps and spare <= MAX_STRETCH * style.fontSize * gaps:
                    stretch = spare / gaps
            yield Written(line, x, top - number * style.leading, stretch)

    def lead(self, width: float) -> float:
        """Return the points it needs at the foot of a page to begin there."""
        count = len(self.lines(width))
        if self.keeps_whole or count <= SHORT:
            return count * float(self.style.leading) + self.tail
        return LEAST * float(self.style.leading)


def _splits_words(tried: Sequence[Line], lines: Sequence[Line]) -> bool:
    """Whether the narrower setting cut a word that was whole: other words between the spaces."""
    return _words(tried) != _words(lines)


def _words(lines: Sequence[Line]) -> list[str]:
    return " ".join(line.text for line in lines).split()


def first_base(size: float, leading: float) -> float:
    """Return how far the first base line lies below the upper edge of a block."""
    return (leading - size * (fonts.ASCENT + fonts.DESCENT)) / 2 + fonts.ASCENT * size


def pieces_of(text: str, face: str = fonts.REGULAR) -> list[Piece]:
    """Return plain words as pieces for a block."""
    return [(face, fonts.shown(text))]


def outlined(label: str, size: float) -> "Outlined":
    """Return a centred label in a box as wide as its words."""
    return Outlined(label, size)


class Outlined(Flowable):  # type: ignore[misc]  # reportlab ships no types
    """A label such as SEGERA in a box, centred; a long one is broken."""

    PAD_X, PAD_Y = 8.0, 3.0

    def __init__(self, label: str, size: float) -> None:
        super().__init__()
        self._label, self._size = label, size
        self._leading = size * fonts.LINE * 1.05
        self._lines: list[Line] = []

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        room = available_width - 2 * self.PAD_X
        self._lines = set_lines([(fonts.BOLD, self._label)], self._size, room)
        self.width = available_width
        self.height = len(self._lines) * self._leading + 2 * self.PAD_Y
        return self.width, self.height

    def draw(self) -> None:
        canvas: Any = self.canv
        wide = max(line.width for line in self._lines) + 2 * self.PAD_X
        canvas.saveState()
        tagging.artifact(canvas)
        canvas.setStrokeGray(0)
        canvas.setLineWidth(0.8)
        canvas.rect((self.width - wide) / 2, 0, wide, self.height)
        tagging.end(canvas)
        top = self.height - self.PAD_Y - first_base(self._size, self._leading)
        tagging.begin(canvas, Node("P"))
        write_lines(
            canvas,
            (
                Written(line, (self.width - line.width) / 2, top - number * self._leading)
                for number, line in enumerate(self._lines)
            ),
            self._size,
        )
        tagging.end(canvas)
        canvas.restoreState()
