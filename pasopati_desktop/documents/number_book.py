"""The number book on paper: rows of 6 mm on letterhead, drawn straight to the page.

A book may have a hundred thousand rows. ReportLab's tables grow faster than their rows do, so each
row is laid out once, pages are counted before the first is drawn, and cost stays the same per row.
The file is PDF/A-2A and PDF/UA-1 at any length: the cells of a page are written with the page, see
`long_paper`. Lengths are in points (1/72 inch); the page is counted from its bottom.
"""

from collections.abc import Sequence
from dataclasses import replace

from PIL import Image

from pasopati_desktop.documents import fonts, tagging
from pasopati_desktop.documents.book_rows import (
    COLUMNS,
    LEADING,
    PAD,
    ROW,
    SIZE,
    Page,
    Place,
    Rows,
    RowWriter,
)
from pasopati_desktop.documents.dates import long_time
from pasopati_desktop.documents.letterhead import LOGO_HEIGHT_MM, LOGO_WIDTH_MM, LetterheadBlock
from pasopati_desktop.documents.lines import wrap
from pasopati_desktop.documents.logo import prepare_logo
from pasopati_desktop.documents.long_paper import LongPaper
from pasopati_desktop.documents.measures import mm
from pasopati_desktop.documents.tagging import Node
from pasopati_desktop.documents.typeset import write_line
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.number_book import BookLine, BookPaper
from pasopati_desktop.domain.paper import PaperSize

LINE_WIDTH = 0.3
TOP_MM = 18.0
"""Upper margin of pages without letterhead."""
FOOT_MM = 12.0
FOOT_SIZE = 7.0
FACT_SIZE = 9.0
FACT_LEADING = 4.2 * mm
LAST_ROWS = 3
"""Rows that the last page has at least, if there are so many."""
_FOOTER = "/Type/Pagination/Attached[/Bottom]/Subtype/Footer"


def render_number_book(
    paper: BookPaper,
    lines: Sequence[BookLine],
    logo: bytes | None = None,
    control: JobControl | None = None,
) -> bytes:
    """Return the book as a PDF, PDF/A-2A and PDF/UA-1, the same bytes for the same input.

    Raises:
        Refused: `logo.*`, `letterhead.too_tall`, or `document.too_long` above a million rows.
        Cancelled: between two pages.
    """
    fonts.register()
    return _Book(paper, lines, logo, control or JobControl()).draw()


def _counted(numbers: int) -> str:
    return f"Jumlah: {numbers:,} nomor.".replace(",", ".", 1) if numbers else "Belum ada nomor."


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
        self._place = place = Place.of(paper.letterhead)
        self._block = LetterheadBlock(replace(paper.letterhead, paper=PaperSize.A4), place.width)
        self._logo: Image.Image | None = (
            None if logo is None else prepare_logo(logo, LOGO_WIDTH_MM, LOGO_HEIGHT_MM)
        )
        control.step(0, max(1, len(lines)), "Buku nomor")
        self._rows = Rows(lines, place)
        self._facts = self._set_facts()
        self._pages = self._broken_into_pages()
        self._told = fonts.shown_line(
            f"Periode {paper.period} · dibuat oleh {paper.made_by} · diperiksa oleh"
            f" {paper.checked_by or '—'} · data per {long_time(paper.made_at)}"
        )
        self._table = Node("Table")

    def _set_facts(self) -> list[list[str]]:
        """Return the lines of each fact above the table."""
        paper, place = self._paper, self._place
        told = [
            f"Unit: {paper.unit_name}",
            f"Seri: {paper.series_label}. Periode: {paper.period}. {_counted(len(self._rows))}",
            *paper.order,
        ]
        width = place.right - place.left
        return [wrap(fonts.shown_line(line), fonts.REGULAR, FACT_SIZE, width) for line in told]

    # Pages.

    @property
    def _first_top(self) -> float:
        """Where the table begins on the first page."""
        heading = 8 * mm + sum(map(len, self._facts)) * FACT_LEADING + 3 * mm
        return self._place.height - self._block.body_top - heading + 6 * mm

    def _broken_into_pages(self) -> list[Page]:
        """Return the pages; a book without rows has one. Only a row taller than a page is cut."""
        place, rows = self._place, self._rows
        whole = place.height - TOP_MM * mm - ROW - place.bottom
        room = self._first_top - ROW - place.bottom
        pages: list[Page] = []
        begin = skip = at = 0
        while at < len(rows):
            lines = rows.lines(at) - (skip if at == begin else 0)
            height = ROW + (lines - 1) * LEADING
            if height <= room:
                room -= height
                at += 1
                continue
            fitting = int((room - ROW) / LEADING) + 1 if height > whole else 0
            if fitting >= 2 or (height > whole and room == whole):
                before = rows.lines(at) - lines
                pages.append((begin, at + 1, skip, before + max(fitting, 1)))
                begin, skip = at, before + max(fitting, 1)
            else:
                pages.append((begin, at, skip, 0))
                begin, skip = at, 0
            room = whole
        pages.append((begin, at, skip, 0))
        return self._with_company(pages, whole)

    def _with_company(self, pages: list[Page], whole: float) -> list[Page]:
        """Bring rows of the page before to a last page that has only one or two."""
        if len(pages) < 2:
            return pages
        *others, (begin, end, skip, stop), (last, at, last_skip, _) = pages
        wanted = at - LAST_ROWS
        if last_skip or stop or last <= wanted or wanted - begin < LAST_ROWS:
            return pages
        if sum(self._rows.height(row) for row in range(wanted, at)) > whole:
            return pages
        return [*others, (begin, wanted, skip, 0), (wanted, end + at - last, 0, 0)]

    # Drawing.

    def draw(self) -> bytes:
        place, total = self._place, len(self._pages)
        paper = LongPaper((place.width, place.height))
        writer = RowWriter(paper, self._rows, place, self._table)
        for number, page in enumerate(self._pages, start=1):
            self._control.step(number, total, "Buku nomor")
            top = place.height - TOP_MM * mm
            if number == 1:
                self._draw_head(paper)
                top = self._first_top
            begin, end, *_ = page
            if begin < end or not len(self._rows):
                self._draw_table(paper, writer, page, top, is_first=not begin and not page[2])
            self._draw_foot(paper, number, total)
            paper.show_page()
        told = self._paper
        return paper.save(
            title=fonts.one_line(f"Buku Nomor: {told.series_label}, {told.period}"),
            author=fonts.one_line(told.unit_name),
            subject="BNO Buku Nomor",
            moment=told.made_at,
        )

    def _draw_head(self, paper: LongPaper) -> None:
        place = self._place
        alternative = f"Logo {fonts.one_line(self._paper.unit_name)}".strip()
        self._block.draw(paper, place.height, self._logo, alternative)
        y = place.height - self._block.body_top + 2 * mm
        paper.setFillGray(0)
        tagging.begin(paper, Node("H1"))
        middle = (place.left + place.right) / 2
        write_line(paper, (middle, y), "BUKU NOMOR", fonts.BOLD, 13, align="centre")
        tagging.end(paper)
        y -= 7 * mm
        for lines in self._facts:
            tagging.begin(paper, Node("P"))
            for line in lines:
                write_line(paper, (place.left, y), f"{line} ", fonts.REGULAR, FACT_SIZE)
                y -= FACT_LEADING
            tagging.end(paper)

    def _draw_table(
        self, paper: LongPaper, writer: RowWriter, page: Page, top: float, *, is_first: bool
    ) -> None:
        place = self._place
        paper.setFillGray(0)
        self._draw_titles(paper, top, is_first=is_first)
        bottoms = writer.write(page, top - ROW)
        tagging.artifact(paper)
        paper.setLineWidth(LINE_WIDTH)
        paper.setStrokeGray(0)
        levels = (top, top - ROW, *bottoms)
        paper.lines(
            [
                *((place.left, y, place.right, y) for y in levels),
                *((x, top, x, levels[-1]) for x in place.edges),
            ]
        )
        tagging.end(paper)

    def _draw_titles(self, paper: LongPaper, top: float, *, is_first: bool) -> None:
        """Draw the head of the table; on later pages it was heard before: an ornament."""
        row = Node("TR", Node("THead", self._table))
        y = top - self._place.base
        for (title, _), x in zip(COLUMNS, self._place.edges, strict=False):
            if is_first:
                tagging.begin(paper, Node("TH", row, attributes=tagging.COLUMN_HEADER))
            else:
                tagging.artifact(paper)
            write_line(paper, (x + PAD, y), f"{title} ", fonts.BOLD, SIZE)
            tagging.end(paper)

    def _draw_foot(self, paper: LongPaper, number: int, total: int) -> None:
        place, y = self._place, FOOT_MM * mm
        tagging.artifact(paper, _FOOTER)
        paper.setFillGray(0)
        middle = f"Halaman {number} dari {total}"
        write_line(paper, (place.width / 2, y), middle, fonts.REGULAR, 9, align="centre")
        y -= 4 * mm
        write_line(paper, (place.left, y), self._told, fonts.REGULAR, FOOT_SIZE)
        label = fonts.shown_line(self._paper.class_label)
        write_line(paper, (place.right, y), label, fonts.REGULAR, FOOT_SIZE, align="right")
        tagging.end(paper)
