"""The number book on paper: rows of 6 mm on letterhead, drawn straight to the page.

A book may have a hundred thousand rows. ReportLab's tables grow faster than their rows do, so each
row is laid out once, pages are counted before the first is drawn, and cost stays the same per row.
Lengths are in points (1/72 inch); ReportLab counts from the bottom of the page.
"""

import io
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from pasopati_desktop.documents import fonts
from pasopati_desktop.documents.dates import long_time
from pasopati_desktop.documents.finish import finish
from pasopati_desktop.documents.layout import drawing
from pasopati_desktop.documents.letterhead import LOGO_HEIGHT_MM, LOGO_WIDTH_MM, LetterheadBlock
from pasopati_desktop.documents.lines import wrap
from pasopati_desktop.documents.logo import prepare_logo
from pasopati_desktop.documents.measures import mm
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.number_book import BookLine, BookPaper
from pasopati_desktop.domain.paper import PaperSize

ROW_MM = 6.0
SIZE = 8.0
LEADING = 3.5 * mm
"""Of a further line in the same row."""
LINE_WIDTH = 0.3
TOP_MM = 18.0
"""Upper margin of pages without letterhead."""
FOOT_MM = 12.0
FOOT_SIZE = 7.0
PAD = 1.3 * mm
PAPER_MM = {PaperSize.A4: (297.0, 210.0), PaperSize.F4: (330.0, 215.0)}
"""Lying: width and height."""
COLUMNS: tuple[tuple[str, float], ...] = (
    ("No.", 5.5),
    ("Tanggal", 8.5),
    ("Nomor", 16.0),
    ("Jenis", 11.5),
    ("Perihal", 33.5),
    ("Diberikan oleh", 11.0),
    ("Keterangan", 14.0),
)
"""Title and share of the width, in percent."""

Cells = tuple[str, ...]


@dataclass(frozen=True)
class _Place:
    """The measures of one book's pages."""

    width: float
    height: float
    left: float
    right: float
    bottom: float
    edges: tuple[float, ...]

    @classmethod
    def of(cls, paper: BookPaper) -> "_Place":
        head = paper.letterhead
        width, height = (side * mm for side in PAPER_MM[head.paper])
        left, right = head.margin_left * mm, width - head.margin_right * mm
        edges = [left]
        for _, share in COLUMNS:
            edges.append(edges[-1] + (right - left) * share / 100)
        return cls(width, height, left, right, max(head.margin_bottom, 20.0) * mm, tuple(edges))


class _Rows:
    """The lines of the book, broken where they are too long; the broken ones are few."""

    def __init__(self, lines: Sequence[BookLine], place: _Place) -> None:
        self._lines = lines
        self._broken: dict[int, tuple[Sequence[str], ...]] = {}
        self.heights = array("d")
        room = [b - a - 2 * PAD for a, b in zip(place.edges, place.edges[1:], strict=False)]
        for at, line in enumerate(lines):
            tall = 1
            cells = _cells(line)
            if any(
                len(text) > 6 and fonts.text_width(text, fonts.REGULAR, SIZE) > wide
                for text, wide in zip(cells, room, strict=True)
            ):
                parts = tuple(
                    wrap(text, fonts.REGULAR, SIZE, wide)
                    for text, wide in zip(cells, room, strict=True)
                )
                tall = max(len(part) for part in parts)
                self._broken[at] = parts
            self.heights.append(ROW_MM * mm + (tall - 1) * LEADING)

    def __len__(self) -> int:
        return len(self._lines)

    def cells(self, at: int) -> Iterator[tuple[int, Sequence[str]]]:
        """Yield column and lines of text of the row, blank cells left out."""
        broken = self._broken.get(at)
        if broken is not None:
            yield from ((column, part) for column, part in enumerate(broken) if any(part))
            return
        for column, text in enumerate(_cells(self._lines[at])):
            if text:
                yield column, (text,)


def _counted(numbers: int) -> str:
    return f"Jumlah: {numbers:,} nomor.".replace(",", ".", 1) if numbers else "Belum ada nomor."


def _cells(line: BookLine) -> Cells:
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
        text if text.isascii() and text.isprintable() else fonts.one_line(text) for text in texts
    )


def render_number_book(
    paper: BookPaper,
    lines: Sequence[BookLine],
    logo: bytes | None = None,
    control: JobControl | None = None,
) -> bytes:
    """Return the book as a PDF, PDF/A-2U, the same bytes for the same input.

    Raises:
        Refused: `logo.*`, or `letterhead.too_tall`.
        Cancelled: between two pages.
    """
    control = control or JobControl()
    fonts.register()
    book = _Book(paper, lines, logo, control)
    return finish(
        book.draw(),
        title=fonts.one_line(f"Buku Nomor: {paper.series_label}, {paper.period}"),
        author=fonts.one_line(paper.unit_name),
        subject="BNO Buku Nomor",
        moment=paper.made_at,
    )


class _Book:
    def __init__(
        self,
        paper: BookPaper,
        lines: Sequence[BookLine],
        logo: bytes | None,
        control: JobControl,
    ) -> None:
        self._paper = paper
        self._control = control
        self._place = place = _Place.of(paper)
        self._block = LetterheadBlock(replace(paper.letterhead, paper=PaperSize.A4), place.width)
        self._logo: Image.Image | None = (
            None if logo is None else prepare_logo(logo, LOGO_WIDTH_MM, LOGO_HEIGHT_MM)
        )
        control.step(0, max(1, len(lines)), "Buku nomor")
        self._rows = _Rows(lines, place)
        self._order = self._facts()
        self._pages = self._broken_into_pages()

    def _facts(self) -> list[str]:
        paper, place = self._paper, self._place
        told = [
            f"Unit: {paper.unit_name}",
            f"Seri: {paper.series_label}. Periode: {paper.period}. {_counted(len(self._rows))}",
            *paper.order,
        ]
        width = place.right - place.left
        return [
            part for line in told for part in wrap(fonts.one_line(line), fonts.REGULAR, 9.0, width)
        ]

    @property
    def _first_top(self) -> float:
        """Where the table begins on the first page."""
        heading = 8 * mm + len(self._order) * 4.2 * mm + 3 * mm
        return self._place.height - self._block.body_top - heading + 6 * mm

    def _broken_into_pages(self) -> list[tuple[int, int]]:
        """Return first row and end of each page; a book without rows has one page."""
        place, heights = self._place, self._rows.heights
        pages: list[tuple[int, int]] = []
        room = self._first_top - ROW_MM * mm - place.bottom
        begin = 0
        for at, height in enumerate(heights):
            if height > room and (at > begin or not pages):
                pages.append((begin, at))
                begin = at
                room = place.height - TOP_MM * mm - ROW_MM * mm - place.bottom
            room -= height
        pages.append((begin, len(heights)))
        return pages

    def draw(self) -> bytes:
        stream = io.BytesIO()
        place = self._place
        canvas = Canvas(
            stream,
            pagesize=(place.width, place.height),
            invariant=1,
            pageCompression=1,
            initialFontName=fonts.REGULAR,
        )
        total = len(self._pages)
        for number, (begin, end) in enumerate(self._pages, start=1):
            self._control.step(number, total, "Buku nomor")
            top = place.height - TOP_MM * mm
            if number == 1:
                self._draw_head(canvas)
                top = self._first_top
            self._draw_rows(canvas, begin, end, top)
            self._draw_foot(canvas, number, total)
            canvas.showPage()
        with drawing:  # the fonts are read here, and their files have one read position
            canvas.save()
        return stream.getvalue()

    def _draw_head(self, canvas: Canvas) -> None:
        place = self._place
        self._block.draw(canvas, place.height, self._logo)
        y = place.height - self._block.body_top + 2 * mm
        canvas.setFillGray(0)
        canvas.setFont(fonts.BOLD, 13)
        canvas.drawCentredString((place.left + place.right) / 2, y, "BUKU NOMOR")
        y -= 7 * mm
        canvas.setFont(fonts.REGULAR, 9)
        for line in self._order:
            canvas.drawString(place.left, y, line)
            y -= 4.2 * mm

    def _draw_rows(self, canvas: Canvas, begin: int, end: int, top: float) -> None:
        place = self._place
        canvas.setLineWidth(LINE_WIDTH)
        canvas.setStrokeGray(0)
        canvas.setFillGray(0)
        base = (ROW_MM * mm - SIZE * (fonts.ASCENT + fonts.DESCENT)) / 2 + SIZE * fonts.ASCENT
        bottom = top - ROW_MM * mm
        text = canvas.beginText()
        text.setFont(fonts.BOLD, SIZE, LEADING)
        for (title, _), x in zip(COLUMNS, place.edges, strict=False):
            text.setTextOrigin(x + PAD, top - base)
            text.textOut(title)
        text.setFont(fonts.REGULAR, SIZE, LEADING)
        rules = [(place.left, top, place.right, top), (place.left, bottom, place.right, bottom)]
        for at in range(begin, end):
            for column, parts in self._rows.cells(at):
                text.setTextOrigin(place.edges[column] + PAD, bottom - base)
                text.textOut(parts[0])
                for further, part in enumerate(parts[1:], start=1):
                    text.setTextOrigin(place.edges[column] + PAD, bottom - base - further * LEADING)
                    text.textOut(part)
            bottom -= self._rows.heights[at]
            rules.append((place.left, bottom, place.right, bottom))
        canvas.drawText(text)
        canvas.lines([*rules, *((x, top, x, bottom) for x in place.edges)])

    def _draw_foot(self, canvas: Canvas, number: int, total: int) -> None:
        paper, place = self._paper, self._place
        y = FOOT_MM * mm
        canvas.setFont(fonts.REGULAR, 9)
        canvas.drawCentredString(place.width / 2, y, f"Halaman {number} dari {total}")
        canvas.setFont(fonts.REGULAR, FOOT_SIZE)
        told = (
            f"Periode {paper.period} · dibuat oleh {paper.made_by} · diperiksa oleh"
            f" {paper.checked_by or '—'} · data per {long_time(paper.made_at)}"
        )
        canvas.drawString(place.left, y - 4 * mm, fonts.one_line(told))
        canvas.drawRightString(place.right, y, fonts.one_line(paper.class_label))
