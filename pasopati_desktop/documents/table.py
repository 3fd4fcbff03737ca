"""A table that runs over pages: its header is repeated, and a tall row may be cut between lines.

ReportLab's own table measures everything again for each page and cannot cut a row under a repeated
header; here each cell is broken into lines once, so hundreds of rows cost the same each.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from reportlab.platypus import Flowable

from pasopati_desktop.documents import fonts
from pasopati_desktop.documents.lines import wrap
from pasopati_desktop.documents.measures import mm
from pasopati_desktop.domain.paper import PaperTable

PAD_X, PAD_Y = 1.6 * mm, 1.0 * mm
LINE_WIDTH = 0.3
LEAST_LINES = 2
"""Lines of a cut row on either side of the cut."""
MAX_COLUMNS = 12
_FUZZ = 1e-6


@dataclass(frozen=True)
class _Row:
    cells: tuple[tuple[str, ...], ...]

    @property
    def lines(self) -> int:
        return max(1, *(len(cell) for cell in self.cells))

    def cut(self, at: int) -> tuple["_Row", "_Row"]:
        return _Row(tuple(c[:at] for c in self.cells)), _Row(tuple(c[at:] for c in self.cells))


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
        self, header: _Row | None, rows: Sequence[_Row], look: _Look, tail: float = 0.0
    ) -> None:
        super().__init__()
        self._header, self._rows, self._look = header, list(rows), look
        self.tail = tail
        self.spaceBefore: float = 1.5 * mm
        self.spaceAfter: float = 3.5 * mm

    @property
    def lead(self) -> float:
        """Points that must fit under a heading for the table to begin there."""
        lead = self._header_height
        if self._rows:
            first = self._rows[0]
            lead += min(self._look.height(first), LEAST_LINES * self._look.leading + 2 * PAD_Y)
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
        return self._parts(here, rest) if here else []

    def _cut_at(self, row: _Row, room: float) -> int:
        at = math.floor((room - 2 * PAD_Y + _FUZZ) / self._look.leading)
        at = min(at, row.lines - LEAST_LINES)
        return at if at >= LEAST_LINES else 0

    def _parts(self, here: list[_Row], rest: list[_Row]) -> list[Flowable]:
        return [
            PagedTable(self._header, here, self._look),
            PagedTable(self._header, rest, self._look, self.tail),
        ]

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
            self._draw_row(row, edges, top, fonts.BOLD if row is self._header else fonts.REGULAR)
            top -= self._look.height(row)
            rules.append(top)
        for y in rules:
            canvas.line(0, y, edges[-1], y)
        for x in edges:
            canvas.line(x, rules[0], x, rules[-1])
        canvas.restoreState()

    def _draw_row(self, row: _Row, edges: list[float], top: float, font: str) -> None:
        look = self._look
        first = top - PAD_Y - (look.leading - look.size * (fonts.ASCENT + fonts.DESCENT)) / 2
        for cell, x in zip(row.cells, edges, strict=False):
            if not cell:
                continue
            text = self.canv.beginText(x + PAD_X, first - fonts.ASCENT * look.size)
            text.setFont(font, look.size, look.leading)
            for line in cell:
                text.textLine(line)
            self.canv.drawText(text)


def build_table(
    table: PaperTable, width: float, size: float, max_height: float
) -> PagedTable | None:
    """Return the table set in `size` points over `width` points; None if it has no columns.

    Short rows are filled with empty cells, longer ones widen the table: nothing is dropped. A
    header taller than a third of `max_height` (the height of a page) is set as an ordinary row.
    """
    columns = max((len(row) for row in (table.header, *table.rows)), default=0)
    if columns == 0:
        return None
    if columns > MAX_COLUMNS:  # too narrow to read: what is left over goes into the last column
        return build_table(_folded(table), width, size, max_height)
    header = _padded(table.header, columns)
    rows = [_padded(row, columns) for row in table.rows]
    widths = column_widths(header, rows, width, size)
    look = _Look(widths, size, size * fonts.LINE * 1.06)
    set_rows = [_set(row, look, fonts.REGULAR) for row in rows]
    if not any(header):
        return PagedTable(None, set_rows, look)
    set_header = _set(header, look, fonts.BOLD)
    if look.height(set_header) > max_height / 3:
        return PagedTable(None, [set_header, *set_rows], look)
    return PagedTable(set_header, set_rows, look)


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
            (fonts.text_width(fonts.one_line(w), fonts.BOLD, size) for w in words if len(w) <= 18),
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


def _padded(row: Sequence[str], columns: int) -> tuple[str, ...]:
    return (*row, *([""] * (columns - len(row))))


def _folded(table: PaperTable) -> PaperTable:
    def fold(row: tuple[str, ...]) -> tuple[str, ...]:
        if len(row) <= MAX_COLUMNS:
            return row
        return (*row[: MAX_COLUMNS - 1], "\n".join(row[MAX_COLUMNS - 1 :]))

    return replace(table, header=fold(table.header), rows=tuple(map(fold, table.rows)))


def _set(row: Sequence[str], look: _Look, font: str) -> _Row:
    return _Row(
        tuple(
            tuple(_lines(text, font, look.size, width - 2 * PAD_X))
            for text, width in zip(row, look.widths, strict=True)
        )
    )


def _lines(text: str, font: str, size: float, width: float) -> list[str]:
    lines: list[str] = []
    for part in fonts.printable(text).strip().split("\n"):
        one = " ".join(part.split(" ")).strip()
        lines += wrap(one, font, size, width, hyphenate=True)
    return lines if lines != [""] else []
