"""Blocks to a `QTextDocument` and back, with the places of one in the other.

A document holds what a person is typing: blanks at the ends of lines, empty lines, letters beyond
the basic plane as two halves. The blocks hold the normal form. `Reading` knows both, and maps a
place in the document to a place in the plain words and back.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextList,
    QTextTable,
)

from pasopati_desktop.domain.rich_blocks import clean
from pasopati_desktop.domain.rich_text import Block, BlockKind, Span, Spans, normal, write

QUOTE = QTextFormat.Property.BlockQuoteLevel
_LINE = "\u2028"
"""Qt's line break inside a block."""
BOLD = QFont.Weight.Bold.value


@dataclass(frozen=True)
class Run:
    """Letters that stand together in both: `place` counts as Qt does, `offset` in letters."""

    place: int
    offset: int
    text: str

    def place_of(self, offset: int) -> int:
        return self.place + units(self.text[: max(0, offset - self.offset)])

    def offset_of(self, place: int) -> int:
        return self.offset + letters_before(self.text, max(0, place - self.place))


def units(text: str) -> int:
    """Return the length of `text` as Qt counts it: letters beyond the basic plane are two."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def letters_before(text: str, place: int) -> int:
    """Return how many letters of `text` stand before a place as Qt counts it."""
    if text.isascii():
        return min(place, len(text))
    halves = text.encode("utf-16-le", "surrogatepass")[: 2 * place]
    return len(halves.decode("utf-16-le", errors="ignore"))


@dataclass(frozen=True)
class Reading:
    """A document as it was read: its blocks in the normal form, and where their words stand."""

    blocks: tuple[Block, ...]
    runs: tuple[Run, ...]
    plain: str

    @cached_property
    def markup(self) -> str:
        return write(self.blocks)

    @cached_property
    def _places(self) -> list[int]:
        return [run.place for run in self.runs]

    @cached_property
    def _offsets(self) -> list[int]:
        return [run.offset for run in self.runs]

    def place(self, offset: int) -> int:
        """Return where the letter at `offset` of the plain words stands in the document."""
        if not self.runs:
            return 0
        found = max(0, bisect_right(self._offsets, offset) - 1)
        return self.runs[found].place_of(offset)

    def offset(self, place: int) -> int:
        """Return the plain offset of a place in the document, or of the next one that has one."""
        if not self.runs:
            return 0
        found = bisect_right(self._places, place) - 1
        if found < 0:
            return self.runs[0].offset
        return self.runs[found].offset_of(place)


def items_of(block: QTextBlock) -> QTextList | None:
    """Return the list that a block is an item of, if any."""
    return block.textList()


def table_of(cursor: QTextCursor) -> QTextTable | None:
    """Return the table that a cursor stands in, if any."""
    return cursor.currentTable()


def kind_of(block: QTextBlock) -> tuple[BlockKind, int]:
    """Return the kind and level of a text block outside of tables."""
    items = items_of(block)
    if items is not None:
        shown = items.format()
        is_number = shown.style() == shown.Style.ListDecimal
        return (
            BlockKind.NUMBER if is_number else BlockKind.BULLET,
            max(0, shown.indent() - 1),
        )
    form = block.blockFormat()
    if form.headingLevel():
        return BlockKind.HEADING, form.headingLevel()
    return (BlockKind.QUOTE if form.hasProperty(QUOTE) else BlockKind.PARAGRAPH), 0


class _Reader:
    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.runs: list[Run] = []
        self._plain: list[str] = []
        self._length = 0
        self._counts: dict[int, int] = {}

    def read(self, document: QTextDocument) -> Reading:
        at = document.rootFrame().begin()
        while not at.atEnd():
            frame, block = at.currentFrame(), at.currentBlock()
            if isinstance(frame, QTextTable):
                self._read_table(frame)
            elif block.isValid():
                self._read_block(block)
            at += 1
        return Reading(normal(self.blocks), tuple(self.runs), "\n".join(self._plain))

    def _read_block(self, block: QTextBlock) -> None:
        text = block.text()
        if not text or text.isspace():
            self._count(block)
            return
        kind, level = kind_of(block)
        number = self._count(block)
        bold = kind is not BlockKind.HEADING
        self.blocks.append(Block(kind, tuple(spans_of(block, bold=bold)), level, number))
        for line, start in _lines(text):
            self._add_line(block.position() + start, line)

    def _count(self, block: QTextBlock) -> int:
        """Return the number that Qt shows before an item."""
        items = items_of(block)
        if items is None:
            return 0
        key = items.objectIndex()
        self._counts[key] = self._counts.get(key, -1) + 1
        return items.format().start() + self._counts[key]

    def _read_table(self, table: QTextTable) -> None:
        rows: list[tuple[Spans, ...]] = []
        for row in range(table.rows()):
            cells: list[Spans] = []
            for column in range(table.columns()):
                cell = table.cellAt(row, column)
                block, last = cell.firstCursorPosition().block(), cell.lastPosition()
                parts: list[Span] = []
                text = ""
                start = block.position()
                while block.isValid() and block.position() <= last:
                    if parts:
                        parts.append(Span(" "))
                        text += " "
                    parts += spans_of(block, bold=row > 0)
                    text += block.text().replace(_LINE, " ")
                    block = block.next()
                cells.append(tuple(parts))
                self._add_line(start, text, always=True)
            rows.append(tuple(cells))
        self.blocks.append(Block(BlockKind.TABLE, rows=tuple(rows)))

    def _add_line(self, place: int, text: str, *, always: bool = False) -> None:
        """Note one line of the plain words and where its letters stand."""
        core = clean(text).strip()
        if not core and not always:
            return
        if self._plain:
            self._length += 1
        self._plain.append(core)
        if core in text:
            self.runs.append(Run(place + units(text[: text.index(core)]), self._length, core))
        else:
            self._add_letters(place, text, core)
        self._length += len(core)

    def _add_letters(self, place: int, text: str, core: str) -> None:
        """Note a line that holds letters which no text may hold, letter by letter."""
        done = 0
        for letter in text:
            if done < len(core) and letter == core[done]:
                self.runs.append(Run(place, self._length + done, letter))
                done += 1
            place += units(letter)


def _lines(text: str) -> Iterator[tuple[str, int]]:
    start = 0
    for line in text.split(_LINE):
        yield line, start
        start += units(line) + 1


def spans_of(block: QTextBlock, *, bold: bool = True) -> Iterator[Span]:
    """Yield the words of a text block with their looks; `bold` tells whether weight is a look."""
    at = block.begin()
    while not at.atEnd():
        fragment = at.fragment()
        if fragment.isValid():
            form = fragment.charFormat()
            yield Span(
                fragment.text().replace(_LINE, "\n"),
                bold and form.fontWeight() >= BOLD,
                form.fontItalic(),
                form.anchorHref() if form.isAnchor() else "",
            )
        at += 1


def read(document: QTextDocument) -> Reading:
    """Return what a document says."""
    return _Reader().read(document)


def char_format(span: Span, base: QTextCharFormat) -> QTextCharFormat:
    """Return the look of a span upon that of its block."""
    if span.look == (False, False, ""):
        return base
    form = QTextCharFormat(base)
    if span.bold:
        form.setFontWeight(QFont.Weight.Bold)
    form.setFontItalic(span.italic)
    if span.link:
        form.setAnchor(True)
        form.setAnchorHref(span.link)
    return form


def one_line(block: Block) -> Spans:
    """Return the words of any block as one line of spans, for a place that holds no blocks."""
    if block.kind is not BlockKind.TABLE:
        return block.spans
    cells: list[Span] = []
    for row in block.rows:
        for cell in row:
            cells += (*cell, Span(" "))
    return tuple(cells)


def flat(blocks: Sequence[Block]) -> Spans:
    """Return blocks as one line, for a cell of a table."""
    parts: list[Span] = []
    for block in blocks:
        parts += (*one_line(block), Span(" "))
    (made,) = normal([Block(BlockKind.BULLET, tuple(parts))]) or (Block(BlockKind.BULLET),)
    return made.spans
