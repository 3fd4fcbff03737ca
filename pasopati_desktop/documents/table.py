"""A table that runs over pages: its header is repeated, and a tall row may be cut between lines.

ReportLab's own table measures everything again for each page and cannot cut a row under a repeated
header; here each cell is broken into lines once, so hundreds of rows cost the same each.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from reportlab.platypus import CondPageBreak, Flowable

from pasopati_desktop.documents import fonts, tagging
from pasopati_desktop.documents.measures import mm
from pasopati_desktop.documents.tagging import Node
from pasopati_desktop.documents.text_block import first_base
from pasopati_desktop.documents.typeset import Line, Piece, Written, set_lines, write_lines
from pasopati_desktop.domain.paper import PaperTable

Cell = tuple[Piece, ...]
"""Words of one cell, in the order of reading."""

PAD_X, PAD_Y = 1.6 * mm, 1.0 * mm
LINE_WIDTH = 0.3
LEAST_LINES = 2
"""Lines of a cut row on either side of the cut."""
WHOLE_LINES = 8
"""A row of no more lines is not cut at all: it goes to the next page."""
LEAST_OF_NAMES, MOST_OF_NAMES = 0.18, 0.4
"""Of the width, for the names in a table of facts."""
LAST_ROWS = 2
"""Rows of a table that goes on over the page stand on its last page at least."""
MAX_COLUMNS = 12
_FUZZ = 1e-6
_EVERYTHING = 1e9
"""Points. No page has them left, so what follows begins on the next."""


@dataclass(frozen=True)
class _Row:
    """A row as set, and the elements of the structure that it fills; a cut row has them twice."""

    cells: tuple[tuple[Line, ...], ...]
    nodes: tuple[Node, ...]

    @property
    def lines(self) -> int:
        return max(1, *(len(cell) for cell in self.cells))

    def cut(self, at: int) -> tuple["_Row", "_Row"]:
        return (
            _Row(tuple(cell[:at] for cell in self.cells), self.nodes),
            _Row(tuple(cell[at:] for cell in self.cells), self.nodes),
        )


@dataclass(frozen=True)
class _Look:
    widths: tuple[float, ...]
    size: float
    leading: float

    def height(self, row: _Row) -> float:
        return row.lines * self.leading + 2 * PAD_Y


class PagedTable(Flowable):  # type: ignore[misc]  # reportlab ships no types
    """`tail` points of what follows (the signature) stay on the page of the last row."""

    def __init__(
        self,
        header: _Row | None,
        rows: Sequence[_Row],
        look: _Look,
        tail: float = 0.0,
        *,
        is_continued: bool = False,
    ) -> None:
        super().__init__()
        self._header, self._rows, self._look = header, list(rows), look
        self.tail = tail
        self._is_continued = is_continued
        self.spaceBefore: float = 2.4 * mm
        self.spaceAfter: float = 3.5 * mm

    @property
    def lead(self) -> float:
        """Points that must fit under a heading for the table to begin there."""
        lead = self._header_height
        if self._rows:
            first = self._rows[0]
            least = first.lines if first.lines <= WHOLE_LINES else LEAST_LINES
            lead += least * self._look.leading + 2 * PAD_Y
        return lead + (self.tail if len(self._rows) == 1 else 0.0)

    @property
    def _header_height(self) -> float:
        return self._look.height(self._header) if self._header else 0.0

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = available_width
        self.height = self._header_height + sum(self._look.height(row) for row in self._rows)
        needed = self.height
        if needed <= available_height < needed + self.tail and len(self._rows) > 1:
            needed += self.tail
        return available_width, needed

    def split(self, _available_width: float, available_height: float) -> list[Flowable]:
        room = available_height - self._header_height
        fitting = 0
        for row in self._rows:
            height = self._look.height(row)
            if height > room + _FUZZ:
                break
            room -= height
            fitting += 1
        if fitting == len(self._rows):  # all would fit, but not what belongs to the last row
            return self._parts(self._rows[:-1], self._rows[-1:]) if fitting > 1 else []
        here, rest = self._rows[:fitting], self._rows[fitting:]
        if at := self._cut_at(rest[0], room):
            upper, lower = rest[0].cut(at)
            here, rest = [*here, upper], [lower, *rest[1:]]
        elif len(rest) < LAST_ROWS < len(here):  # no row stands alone under a repeated head
            moved = len(here) - LAST_ROWS + len(rest)
            upper_part, lower_part = self._parts(here[:moved], [*here[moved:], *rest])
            return [upper_part, CondPageBreak(_EVERYTHING), lower_part]
        return self._parts(here, rest) if here else []

    def _cut_at(self, row: _Row, room: float) -> int:
        if row.lines <= WHOLE_LINES:
            return 0
        at = math.floor((room - 2 * PAD_Y + _FUZZ) / self._look.leading)
        at = min(at, row.lines - LEAST_LINES)
        return at if at >= LEAST_LINES else 0

    def _parts(self, here: list[_Row], rest: list[_Row]) -> list[Flowable]:
        return [
            PagedTable(self._header, here, self._look, is_continued=self._is_continued),
            PagedTable(self._header, rest, self._look, self.tail, is_continued=True),
        ]

    def lead_in(self, _width: float) -> float:
        return self.lead + self.spaceBefore

    def draw(self) -> None:
        canvas = self.canv
        canvas.saveState()
        canvas.setFillGray(0)
        canvas.setStrokeGray(0)
        canvas.setLineWidth(LINE_WIDTH)
        top = self.height
        edges = [0.0]
        for width in self._look.widths:
            edges.append(edges[-1] + width)
        rules = [top]
        for row in ([self._header] if self._header else []) + self._rows:
            self._draw_row(row, edges, top, is_repeated=row is self._header and self._is_continued)
            top -= self._look.height(row)
            rules.append(top)
        tagging.artifact(canvas)
        for y in rules:
            canvas.line(0, y, edges[-1], y)
        for x in edges:
            canvas.line(x, rules[0], x, rules[-1])
        tagging.end(canvas)
        canvas.restoreState()

    def _draw_row(self, row: _Row, edges: list[float], top: float, *, is_repeated: bool) -> None:
        """Draw the cells. A header that is repeated was heard before: an ornament."""
        look, canvas = self._look, self.canv
        base = top - PAD_Y - first_base(look.size, look.leading)
        for cell, node, x in zip(row.cells, row.nodes, edges, strict=False):
            if not cell:
                if not is_repeated:
                    tagging.attach(canvas, node)
                continue
            if is_repeated:
                tagging.artifact(canvas)
            else:
                tagging.begin(canvas, node)
            write_lines(
                canvas,
                (
                    Written(line, x + PAD_X, base - number * look.leading)
                    for number, line in enumerate(cell)
                ),
                look.size,
            )
            tagging.end(canvas)


def build_table(
    table: PaperTable, width: float, size: float, max_height: float
) -> PagedTable | None:
    """Return the table set in `size` points over `width` points; None if it has no columns.

    Short rows are filled with empty cells, longer ones widen the table: nothing is dropped. A
    header taller than a third of `max_height` (the height of a page) is set as an ordinary row.
    """
    columns = max((len(row) for row in (table.header, *table.rows)), default=0)
    if columns > MAX_COLUMNS:  # too narrow to read: what is left over goes into the last column
        table = _folded(table)
    plain = [tuple(_cell(text, fonts.REGULAR) for text in row) for row in table.rows]
    header = tuple(_cell(text, fonts.BOLD) for text in table.header)
    return build_cells(header, plain, width, size, max_height)


def build_facts(facts: Sequence[tuple[str, str]], width: float, size: float) -> PagedTable | None:
    """Return a table of names and what is told of each; None for no facts.

    The names are heads of their rows, in a narrow column.
    """
    if not facts:
        return None
    rows = [(_cell(name, fonts.BOLD), _cell(told, fonts.REGULAR)) for name, told in facts]
    widest = max(fonts.text_width(_words(name), fonts.BOLD, size) for name, _ in rows)
    names = min(max(widest + 2 * PAD_X + 1, LEAST_OF_NAMES * width), MOST_OF_NAMES * width)
    look = _Look((names, width - names), size, size * fonts.LINE * 1.06)
    table = Node("Table")
    return PagedTable(None, [_set(row, look, table, is_fact=True) for row in rows], look)


def _cell(text: str, face: str) -> Cell:
    shown = fonts.shown(text).strip()
    return ((face, shown),) if shown else ()


def build_cells(
    header: Sequence[Cell],
    rows: Sequence[Sequence[Cell]],
    width: float,
    size: float,
    max_height: float,
) -> PagedTable | None:
    """Return a table of cells whose words are `fonts.shown`, as `build_table` does.

    Raises:
        ValueError: more than `MAX_COLUMNS` columns.
    """
    columns = max((len(row) for row in (header, *rows)), default=0)
    if columns == 0:
        return None
    if columns > MAX_COLUMNS:
        raise ValueError(columns)
    header = _padded(header, columns)
    filled = [_padded(row, columns) for row in rows]
    widths = column_widths(
        [_words(cell) for cell in header],
        [[_words(cell) for cell in row] for row in filled],
        width,
        size,
    )
    look = _Look(widths, size, size * fonts.LINE * 1.06)
    table = Node("Table")
    if not any(header):
        return PagedTable(None, [_set(row, look, table) for row in filled], look)
    set_header = _set(header, look, table, is_header=True)
    set_rows = [_set(row, look, table) for row in filled]
    if look.height(set_header) > max_height / 3:
        return PagedTable(None, [set_header, *set_rows], look)
    return PagedTable(set_header, set_rows, look)


def _words(cell: Cell) -> str:
    return "".join(text for _, text in cell)


def column_widths(
    header: Sequence[str], rows: Sequence[Sequence[str]], width: float, size: float
) -> tuple[float, ...]:
    """Share `width`: a column of long texts gets more, none less than its longest usual word."""
    weights, least = [], []
    for column, head in enumerate(header):
        texts = [row[column] for row in rows]
        mean = sum(map(len, texts)) / len(texts) if texts else 0
        weights.append(math.sqrt(min(max(mean, len(head) / 2, 4), 400)))
        words = {*head.split()} | {word for text in texts[:200] for word in text[:2000].split()}
        longest = max(
            (fonts.text_width(word, fonts.BOLD, size) for word in words if len(word) <= 18),
            default=0.0,
        )
        least.append(longest + 2 * PAD_X + 0.5)
    if sum(least) >= width:
        return tuple(width / len(weights) for _ in weights)
    spare = width - sum(least)
    ideal = [width * weight / sum(weights) for weight in weights]
    wanted = [max(0.0, want - low) for want, low in zip(ideal, least, strict=True)]
    total = sum(wanted)
    if total == 0:
        return tuple(low + spare / len(least) for low in least)
    return tuple(low + spare * want / total for low, want in zip(least, wanted, strict=True))


def _padded(row: Sequence[Cell], columns: int) -> tuple[Cell, ...]:
    return (*row, *([()] * (columns - len(row))))


def _folded(table: PaperTable) -> PaperTable:
    def fold(row: tuple[str, ...]) -> tuple[str, ...]:
        if len(row) <= MAX_COLUMNS:
            return row
        return (*row[: MAX_COLUMNS - 1], "\n".join(row[MAX_COLUMNS - 1 :]))

    return replace(table, header=fold(table.header), rows=tuple(map(fold, table.rows)))


def _set(
    row: Sequence[Cell],
    look: _Look,
    table: Node,
    *,
    is_header: bool = False,
    is_fact: bool = False,
) -> _Row:
    line = Node("TR", table)
    nodes = [
        Node("TH", line, attributes=tagging.COLUMN_HEADER) if is_header else Node("TD", line)
        for _ in row
    ]
    if is_fact:
        nodes[0] = Node("TH", line, attributes=tagging.ROW_HEADER)
    return _Row(
        tuple(
            tuple(set_lines(cell, look.size, width - 2 * PAD_X, hyphenate=True)) if cell else ()
            for cell, width in zip(row, look.widths, strict=True)
        ),
        tuple(nodes),
    )
