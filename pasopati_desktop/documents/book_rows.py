"""The rows of the number book: measured once, then written with their elements page by page.

Most rows are one line of plain letters, and there may be a hundred thousand: those are written
without an object for a cell. Lengths are in points.
"""

import re
from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from pasopati_desktop.documents import fonts
from pasopati_desktop.documents.long_paper import LongPaper
from pasopati_desktop.documents.long_tree import Written
from pasopati_desktop.documents.measures import mm
from pasopati_desktop.documents.tagging import Node
from pasopati_desktop.documents.typeset import Piece, ink_of, set_lines
from pasopati_desktop.domain.number_book import BookLine
from pasopati_desktop.domain.paper import Letterhead, PaperSize

ROW = 6.0 * mm
SIZE = 8.0
LEADING = 3.5 * mm
"""Of a further line in the same row."""
PAD = 1.3 * mm
PAPER_MM = {PaperSize.A4: (297.0, 210.0), PaperSize.F4: (330.0, 215.0)}
"""Lying: width and height."""
COLUMNS: tuple[tuple[str, float], ...] = (
    ("No.", 5.5),
    ("Tanggal", 8.0),
    ("Nomor", 16.0),
    ("Jenis", 11.0),
    ("Perihal", 32.0),
    ("Diberikan oleh", 13.0),
    ("Keterangan", 14.5),
)
"""Title and share of the width, in percent."""
_WIDEST = 1.02
"""Of the letters that ASCII has, over the font size: the sign @."""
_SPECIAL = re.compile(r"[()\\]")

Cell = tuple[str | tuple[Piece, ...], ...]
"""The lines of a broken cell: words of the usual face, or pieces. Kept by the ten thousand: what
holds nothing but strings costs the collector of memory nothing."""


@dataclass(frozen=True)
class Place:
    """The measures of one book's pages."""

    width: float
    height: float
    left: float
    right: float
    bottom: float
    edges: tuple[float, ...]
    base: float = (ROW - SIZE * (fonts.ASCENT + fonts.DESCENT)) / 2 + SIZE * fonts.ASCENT
    """From the upper edge of a row to its first base line."""

    @classmethod
    def of(cls, head: Letterhead) -> "Place":
        width, height = (side * mm for side in PAPER_MM[head.paper])
        left, right = head.margin_left * mm, width - head.margin_right * mm
        edges = [left]
        for _, share in COLUMNS:
            edges.append(edges[-1] + (right - left) * share / 100)
        return cls(width, height, left, right, max(head.margin_bottom, 20.0) * mm, tuple(edges))


class Rows:
    """The lines of the book, broken where they are too long; the broken ones are few."""

    def __init__(self, lines: Sequence[BookLine], place: Place) -> None:
        self._rows = lines
        self._broken: dict[int, tuple[Cell, ...]] = {}
        self._lines = array("H", [1]) * len(lines)
        rooms = [b - a - 2 * PAD for a, b in zip(place.edges, place.edges[1:], strict=False)]
        sure = [int(room / SIZE / _WIDEST) for room in rooms]
        for at in range(len(lines)):
            cells = self.cells(at)
            for text, room, few in zip(cells, rooms, sure, strict=True):
                if len(text) > few and _needs_setting(text, room):
                    parts = tuple(map(_set, cells, rooms))
                    self._broken[at] = parts
                    self._lines[at] = min(max(map(len, parts)), 65_535)
                    break

    def __len__(self) -> int:
        return len(self._rows)

    def lines(self, at: int) -> int:
        return self._lines[at]

    def height(self, at: int) -> float:
        return ROW + (self._lines[at] - 1) * LEADING

    def broken(self, at: int) -> tuple[Cell, ...] | None:
        """Return the cells of a row that is not one line of usual letters."""
        return self._broken.get(at)

    def cells(self, at: int) -> tuple[str, ...]:
        line = self._rows[at]
        texts = (
            line.serial,
            line.day,
            line.number,
            line.kind,
            line.subject,
            line.officer,
            line.note,
        )
        return tuple(
            [
                text if text.isascii() and text.isprintable() else fonts.shown_line(text)
                for text in texts
            ]
        )


def _needs_setting(text: str, room: float) -> bool:
    if not text.isascii() and fonts.foreign(text):
        return True
    return fonts.text_width(text, fonts.REGULAR, SIZE) > room


def _set(text: str, room: float) -> Cell:
    """Return the lines of a cell, each as its pieces; what parts two lines ends the first."""
    if not text:
        return ()
    lines = set_lines([(fonts.REGULAR, text)], SIZE, room)
    return tuple(
        [
            (*line.pieces, (fonts.REGULAR, line.glue))
            if len(line.pieces) > 1
            else f"{line.text}{'' if line.is_last else line.glue}"
            for line in lines
        ]
    )


@dataclass
class _Cut:
    """A row that goes on over the page: its elements are written when its last line is."""

    number: int
    body: int
    pieces: list[list[tuple[int, int]]]
    """Of each cell: page and number of the marked content."""


Page = tuple[int, int, int, int]
"""First row, row after the last, lines of the first row that stand on earlier pages, lines of the
last row that stand on this and earlier pages (0 for all)."""
_WIDTH = len(COLUMNS) + 1
"""Elements of a row: itself and its cells."""


class RowWriter:
    """Writes rows to pages of `paper`, and their elements into `table`."""

    def __init__(self, paper: LongPaper, rows: Rows, place: Place, table: Node) -> None:
        self._paper, self._rows, self._place, self._table = paper, rows, place, table
        self._ink = ink_of(paper)
        self._lefts = [f"{edge + PAD:.2f}" for edge in place.edges]
        self._cut: _Cut | None = None
        self._code: list[str] = []

    def write(self, page: Page, top: float) -> list[float]:
        """Write the rows of a page below `top`; return the lower edge of each."""
        begin, end, skip, stop = page
        paper = self._paper
        paper.tree.attach(self._table)
        self._code = ["BT", f"{self._ink.name(fonts.REGULAR)} {SIZE:g} Tf"]
        bottoms = []
        bottom = top
        if self._cut is not None:
            is_last = not (stop and end == begin + 1)
            lines = (self._rows.lines(begin) if is_last else stop) - skip
            self._go_on(self._cut, begin, skip, lines, bottom - self._place.base)
            if is_last:
                self._close_cut(self._cut)
            bottom -= ROW + (lines - 1) * LEADING
            bottoms.append(bottom)
            begin += 1
        if begin < end:
            bottoms += self._begun_here(begin, end, stop, bottom)
        paper.code("\n".join([*self._code, "ET"]))
        return bottoms

    def _begun_here(self, begin: int, end: int, stop: int, bottom: float) -> list[float]:
        """Write the rows that begin on this page, and the element that holds them."""
        paper, rows, base = self._paper, self._rows, self._place.base
        body = paper.file.reserve()
        first = paper.file.reserve((end - begin) * _WIDTH)
        whole = end - 1 if stop else end
        sources: list[str] = []
        bottoms = []
        number = first
        for at in range(begin, whole):
            self._whole(at, number, body, bottom - base, sources)
            number += _WIDTH
            bottom -= rows.height(at)
            bottoms.append(bottom)
        if sources:
            paper.file.put_all(first, sources)
        if stop:
            self._cut = _Cut(number, body, [[] for _ in COLUMNS])
            self._go_on(self._cut, whole, 0, stop, bottom - base)
            bottoms.append(bottom - ROW - (stop - 1) * LEADING)
        held = " ".join([f"{first + at * _WIDTH} 0 R" for at in range(end - begin)])
        paper.file.put(body, f"<</S/TBody/P {self._table.number} 0 R/K[{held}]>>")
        self._table.kids.append(Written("TBody", self._table, body))
        return bottoms

    def _whole(self, at: int, number: int, body: int, y: float, sources: list[str]) -> None:
        """Write a row at base line `y`, and its elements, from `number` on, into `sources`."""
        tree, page, code = self._paper.tree, self._paper.page_number, self._code
        held = " ".join([f"{cell} 0 R" for cell in range(number + 1, number + _WIDTH)])
        sources.append(f"<</S/TR/P {body} 0 R/K[{held}]>>")
        broken = self._rows.broken(at)
        mark = tree.marks
        marked = []
        for column, text in enumerate(self._rows.cells(at)):
            if not text:
                sources.append(f"<</S/TD/P {number} 0 R>>")
                continue
            code.append(f"/TD<</MCID {mark}>>BDC 1 0 0 1 {self._lefts[column]} {y:.2f} Tm")
            if broken is not None:
                self._lines(broken[column])
            elif text.isascii() and not _SPECIAL.search(text):
                code.append(f"({text})Tj EMC")
            else:
                self._show(fonts.REGULAR, text)
                code.append("EMC")
            sources.append(f"<</S/TD/P {number} 0 R/Pg {page} 0 R/K {mark}>>")
            marked.append(number + 1 + column)
            mark += 1
        tree.marked(marked)

    def _lines(self, lines: Cell) -> None:
        """Write the lines of a cell and end its mark."""
        code = self._code
        for number, line in enumerate(lines):
            if number:
                code.append(f"0 {-LEADING:.3f} Td")
            if isinstance(line, str):
                self._show(fonts.REGULAR, line)
                continue
            for face, text in line:
                self._show(face, text)
        code.append("EMC")

    def _show(self, face: str, text: str) -> None:
        """Show `text`; afterwards the first codes of the usual face are chosen, as before."""
        usual = self._ink.name(fonts.REGULAR)
        for name, shown in self._ink.show(face, text):
            if name == usual:
                self._code.append(f"({shown})Tj")
            else:
                self._code.append(f"{name} {SIZE:g} Tf({shown})Tj {usual} {SIZE:g} Tf")

    # A row taller than a page.

    def _go_on(self, cut: _Cut, at: int, skip: int, lines: int, y: float) -> None:
        """Write `lines` lines of each cell, from the line `skip` on."""
        tree = self._paper.tree
        for column, cell in enumerate(self._rows.broken(at) or ()):
            if not (part := cell[skip : skip + lines]):
                continue
            cut.pieces[column].append((self._paper.page_number, tree.marks))
            self._code.append(
                f"/TD<</MCID {tree.marks}>>BDC 1 0 0 1 {self._lefts[column]} {y:.2f} Tm"
            )
            tree.marked([cut.number + 1 + column])
            self._lines(part)

    def _close_cut(self, cut: _Cut) -> None:
        file, number = self._paper.file, cut.number
        held = " ".join(f"{cell} 0 R" for cell in range(number + 1, number + _WIDTH))
        file.put(number, f"<</S/TR/P {cut.body} 0 R/K[{held}]>>")
        for column, pieces in enumerate(cut.pieces):
            kids = "".join(f"<</Type/MCR/Pg {page} 0 R/MCID {mark}>>" for page, mark in pieces)
            file.put(number + 1 + column, f"<</S/TD/P {number} 0 R/K[{kids}]>>")
        self._cut = None
