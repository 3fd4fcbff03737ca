"""A paper as a Word file to edit: letterhead, number, real headings, lists and tables."""

import io
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from pasopati_desktop.documents import flow, fonts
from pasopati_desktop.documents.docx_lists import Lists
from pasopati_desktop.documents.figures import MAX_HEIGHT_MM, prepared
from pasopati_desktop.documents.layout import PAGE_MM, TOP_MM
from pasopati_desktop.documents.letterhead import LOGO_HEIGHT_MM, LOGO_WIDTH_MM
from pasopati_desktop.documents.logo import prepare_logo
from pasopati_desktop.documents.rich import with_addresses
from pasopati_desktop.documents.signature import LEFT_MM, SPACE_MM
from pasopati_desktop.documents.table import column_widths
from pasopati_desktop.domain.paper import StatementPaper
from pasopati_desktop.domain.rich_text import Block, BlockKind, Span

if TYPE_CHECKING:
    from docx.document import Document as DocumentType
    from docx.table import Table
    from docx.text.paragraph import Paragraph

FONT = "Arial"
MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_CELL_SIZE = 9.5
"""Points."""
_QR_SCALE = 8
"""Pixels of a module in the picture of the code."""


def render_docx(
    paper: StatementPaper,
    logo: bytes | None = None,
    pictures: Mapping[str, bytes] | None = None,
) -> bytes:
    """Return the file. What is written in it proves nothing: the official paper is the PDF.

    Raises:
        Refused: `logo.*` or `figure.*`.
    """
    document = Document()
    writer = _Writer(document, paper)
    writer.letterhead(logo)
    if paper.letter is not None:
        writer.letter_head()
    else:
        writer.title_block()
    for section in paper.sections:
        if heading := flow.clean_line(section.heading):
            document.add_heading(heading, 2)
        writer.blocks(flow.section_blocks(section))
    if paper.letter is not None and paper.letter.closing:
        writer.paragraph([Span(fonts.clean(paper.letter.closing))])
    writer.signature()
    writer.figures(pictures or {})
    output = io.BytesIO()
    document.save(output)
    return output.getvalue()


class _Writer:
    def __init__(self, document: "DocumentType", paper: StatementPaper) -> None:
        self._document, self._paper = document, paper
        self._lists = Lists(document)
        self._page()
        self._styles()
        self._header_and_foot()
        facts = document.core_properties
        facts.title = flow.clean_line(paper.title)[:255]
        facts.author = facts.last_modified_by = flow.clean_line(paper.author)[:255]
        facts.subject = flow.clean_line(f"{paper.kind_label}. {paper.number or 'Draf'}")[:255]
        facts.comments = facts.keywords = facts.category = ""
        facts.language = "id-ID"
        facts.created = facts.modified = paper.written_at.replace(tzinfo=None)
        facts.revision = 1

    def _page(self) -> None:
        section, head = self._document.sections[0], self._paper.letterhead
        width, height = PAGE_MM[head.paper]
        section.page_width, section.page_height = Mm(width), Mm(height)
        section.left_margin, section.right_margin = Mm(head.margin_left), Mm(head.margin_right)
        section.bottom_margin, section.top_margin = Mm(head.margin_bottom), Mm(TOP_MM)
        section.header_distance, section.footer_distance = Mm(6), Mm(12)
        self._width_mm = width - head.margin_left - head.margin_right

    def _styles(self) -> None:
        size, spacing = self._paper.letterhead.body_size, self._paper.letterhead.line_spacing
        styles = self._document.styles
        sizes = (("Normal", size), ("Title", size + 2), ("Heading 2", size), ("Heading 3", size))
        for name, points in sizes:
            style = styles[name]
            style.font.name, style.font.size = FONT, Pt(points)
            style.font.color.rgb = None
            fonts_of = style.element.get_or_add_rPr().get_or_add_rFonts()
            for kind in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
                fonts_of.set(qn(kind), FONT)
            for kind in ("w:asciiTheme", "w:hAnsiTheme", "w:cstheme", "w:eastAsiaTheme"):
                fonts_of.attrib.pop(qn(kind), None)
            for colour in style.element.rPr.findall(qn("w:color")):
                style.element.rPr.remove(colour)
            language = OxmlElement("w:lang")
            language.set(qn("w:val"), "id-ID")
            style.element.rPr.append(language)
        normal = styles["Normal"].paragraph_format
        normal.space_after, normal.line_spacing = Pt(0.6 * size), spacing
        for name, italic in (("Heading 2", False), ("Heading 3", True), ("Title", False)):
            styles[name].font.bold, styles[name].font.italic = True, italic
            styles[name].paragraph_format.keep_with_next = True
        title = styles["Title"].paragraph_format
        title.alignment, title.space_after = WD_ALIGN_PARAGRAPH.CENTER, Pt(size)
        for border in styles["Title"].element.pPr.findall(qn("w:pBdr")):
            styles["Title"].element.pPr.remove(border)

    def _header_and_foot(self) -> None:
        section = self._document.sections[0]
        notices = flow.notices(self._paper)
        if notices:
            line = section.header.paragraphs[0]
            line.alignment = WD_ALIGN_PARAGRAPH.CENTER
            run = line.add_run(" — ".join(notices))
            run.bold, run.font.size = True, Pt(9)
        self._document.styles["Footer"].font.size = Pt(9)
        foot = section.footer.paragraphs[0]
        foot.alignment = WD_ALIGN_PARAGRAPH.CENTER
        for text, field in (("Halaman ", "PAGE"), (" dari ", "NUMPAGES")):
            foot.add_run(text)
            _field(foot.add_run(), field)

    def letterhead(self, logo: bytes | None) -> None:
        lines = [line for line in self._paper.letterhead.lines if flow.clean_line(line.text)]
        table = self._document.add_table(rows=1, cols=2)
        _set_widths(table, (24.0, self._width_mm - 24))
        left, right = table.rows[0].cells
        if logo is not None:
            picture = prepare_logo(logo, LOGO_WIDTH_MM, LOGO_HEIGHT_MM)
            stream = io.BytesIO()
            picture.save(stream, "PNG")
            wide = min(LOGO_WIDTH_MM, LOGO_HEIGHT_MM * picture.width / picture.height)
            stream.seek(0)
            shape = left.paragraphs[0].add_run().add_picture(stream, width=Mm(wide))
            _describe(shape, f"Logo {flow.clean_line(self._paper.author)}")
        cell = right.paragraphs[0]
        cell.alignment = WD_ALIGN_PARAGRAPH.CENTER
        cell.paragraph_format.line_spacing, cell.paragraph_format.space_after = 1.0, Pt(2)
        for number, line in enumerate(lines):
            run = cell.add_run(flow.clean_line(line.text))
            run.bold, run.font.size = line.bold, Pt(line.size)
            if number < len(lines) - 1:
                run.add_break()
        rule = self._document.add_paragraph()
        rule.paragraph_format.space_after = Pt(18)
        rule.paragraph_format.line_spacing = Pt(3)
        _rule(rule)

    def title_block(self) -> None:
        paper, size = self._paper, self._paper.letterhead.body_size
        number = f"Nomor: {paper.number}" if paper.number else "Nomor: — (diberikan saat disetujui)"
        lines = (
            (paper.kind_label, size + 3, True),
            (paper.correction_label, size + 3, True),
            (number, size, False),
            (paper.corrects, size, False),
            (paper.urgency_label, size, True),
        )
        for text, points, bold in lines:
            if words := flow.clean_line(text):
                self._centred(words, points, bold=bold)
        self._document.add_paragraph(flow.clean_line(paper.title), "Title")
        if note := flow.clean_line(paper.version_note):
            self._centred(note, size, bold=False)

    def _centred(self, words: str, points: float, *, bold: bool) -> None:
        line = self._document.add_paragraph()
        line.alignment = WD_ALIGN_PARAGRAPH.CENTER
        line.paragraph_format.space_after = Pt(3)
        run = line.add_run(words)
        run.bold, run.font.size = bold, Pt(points)

    def letter_head(self) -> None:
        paper, letter = self._paper, self._paper.letter
        assert letter is not None  # noqa: S101 - asked by the caller
        rows = flow.letter_rows(paper)
        table = self._document.add_table(rows=len(rows), cols=3)
        _set_widths(table, (22.0, self._width_mm - 77, 55.0))
        for number, (label, value) in enumerate(rows):
            words = (label, f": {value}", flow.dateline(paper) if number == 0 else "")
            for cell, text in zip(table.rows[number].cells, words, strict=True):
                line = cell.paragraphs[0]
                line.paragraph_format.space_after = Pt(0)
                line.add_run(text)
            table.rows[number].cells[2].paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT
        if paper.corrects:
            self._plain(flow.clean_line(paper.corrects))
        self._plain("")
        self._plain(f"Yth.\n{fonts.clean(letter.addressee)}")
        self._plain("")
        if letter.salutation:
            self._plain(flow.clean_line(letter.salutation), after=6)

    def _plain(self, text: str, *, indent_mm: float = 0.0, after: float = 0.0) -> "Paragraph":
        line = self._document.add_paragraph()
        line.paragraph_format.space_after = Pt(after)
        line.paragraph_format.left_indent = Mm(indent_mm)
        _words(line, [Span(text)])
        return line

    def blocks(self, blocks: Iterable[Block]) -> None:
        self._lists.close()
        for block in blocks:
            if block.kind in {BlockKind.BULLET, BlockKind.NUMBER}:
                line = self.paragraph(block.spans)
                line.paragraph_format.space_after = Pt(3)
                self._lists.number(line, block)
                continue
            self._lists.close()
            if block.kind is BlockKind.HEADING:
                line = self._document.add_heading(level=min(block.level + 1, 3))
                _words(line, block.spans)
            elif block.kind is BlockKind.TABLE:
                self._table(block)
            else:
                line = self.paragraph(block.spans)
                if block.kind is BlockKind.QUOTE:
                    line.paragraph_format.left_indent = Mm(8)
                    line.paragraph_format.right_indent = Mm(5)

    def paragraph(self, spans: Sequence[Span]) -> "Paragraph":
        line = self._document.add_paragraph()
        if not any("\n" in span.text for span in spans):  # Word tears a justified short line apart
            line.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
        _words(line, spans)
        return line

    def _table(self, block: Block) -> None:
        rows = block.rows if flow.has_head(block) else block.rows[1:]
        if not rows:
            return
        table = self._document.add_table(rows=len(rows), cols=len(rows[0]))
        table.style = "Table Grid"
        words = [["".join(span.text for span in cell) for cell in row] for row in rows]
        shares = column_widths(words[0], words[1:], self._width_mm * 72 / 25.4, _CELL_SIZE)
        _set_widths(table, [share * 25.4 / 72 for share in shares])
        for number, row in enumerate(rows):
            is_head = number == 0 and flow.has_head(block)
            for cell, spans in zip(table.rows[number].cells, row, strict=True):
                line = cell.paragraphs[0]
                line.paragraph_format.space_after = Pt(1)
                line.paragraph_format.line_spacing = 1.0
                bold = [Span(span.text, True, span.italic, span.link) for span in spans]
                _words(line, bold if is_head else spans, size=_CELL_SIZE)
            if is_head:
                properties = table.rows[number]._tr.get_or_add_trPr()  # noqa: SLF001 - no public way
                properties.append(OxmlElement("w:tblHeader"))
        self._document.add_paragraph().paragraph_format.space_after = Pt(2)

    def figures(self, pictures: Mapping[str, bytes]) -> None:
        for figure in self._paper.figures:
            data = pictures.get(figure.sha256)
            if data is None:
                self._plain(f"[Gambar tidak ditemukan: {flow.clean_line(figure.alternative)}]")
                continue
            line = self._document.add_paragraph()
            line.alignment = WD_ALIGN_PARAGRAPH.CENTER
            line.paragraph_format.keep_with_next = True
            stream = io.BytesIO(prepared(data, self._width_mm * 72 / 25.4))
            shape = line.add_run().add_picture(stream)
            share = min(1.0, Mm(self._width_mm) / shape.width, Mm(MAX_HEIGHT_MM) / shape.height)
            shape.width, shape.height = round(shape.width * share), round(shape.height * share)
            _describe(shape, flow.clean_line(figure.alternative))
            caption = self._document.add_paragraph()
            caption.alignment = WD_ALIGN_PARAGRAPH.CENTER
            caption.add_run(flow.clean_line(figure.caption)).italic = True

    def signature(self) -> None:
        paper = self._paper
        indent = LEFT_MM - paper.letterhead.margin_left if paper.signatory else 0.0
        name = flow.clean_line(paper.signatory.name) if paper.signatory else ""
        if self._document.paragraphs:  # the signature does not stand alone on a page
            self._document.paragraphs[-1].paragraph_format.keep_with_next = True
        for line in flow.signature_lines(paper):
            made = self._plain(line, indent_mm=indent)
            made.paragraph_format.keep_with_next = True
            if line == name:
                made.paragraph_format.space_before = Mm(SPACE_MM)
                for run in made.runs:
                    run.bold = True
        copies = [line for line in map(flow.clean_line, paper.copies_to) if line]
        if copies:
            self._plain("Tembusan:").paragraph_format.space_before = Mm(7)
            for number, line in enumerate(copies, start=1):
                self._plain(f"{number}. {line}")
        if paper.authenticity:
            self._code(paper.authenticity)

    def _code(self, token: str) -> None:
        from PIL import Image

        from pasopati_desktop.documents.qr import ALTERNATIVE, QUIET, SIZE_MM, matrix

        rows = matrix(token)
        side = len(rows) + 2 * QUIET
        picture = Image.new("1", (side, side), 1)
        for y, row in enumerate(rows):
            for x, dark in enumerate(row):
                if dark:
                    picture.putpixel((x + QUIET, y + QUIET), 0)
        stream = io.BytesIO()
        picture.resize((side * _QR_SCALE,) * 2, Image.Resampling.NEAREST).save(stream, "PNG")
        stream.seek(0)
        line = self._document.add_paragraph()
        line.paragraph_format.space_before = Mm(5)
        shape = line.add_run().add_picture(stream, width=Mm(SIZE_MM))
        _describe(shape, ALTERNATIVE)
        for text, size in (("Kode keaslian", 8.0), (token, 6.5)):
            self._plain(text).runs[0].font.size = Pt(size)


def _words(line: "Paragraph", spans: Iterable[Span], *, size: float | None = None) -> None:
    for span in with_addresses(spans):
        for number, part in enumerate(span.text.split("\n")):
            run = line.add_run(part)
            run.bold, run.italic = span.bold or None, span.italic or None
            if size is not None:
                run.font.size = Pt(size)
            if number < span.text.count("\n"):
                run.add_break()


def _set_widths(table: "Table", widths_mm: Sequence[float]) -> None:
    """Set the widths twice: some programs read the grid, others the cells."""
    table.autofit = False
    for column, wide in zip(table.columns, widths_mm, strict=True):
        column.width = Mm(wide)
        for cell in column.cells:
            cell.width = Mm(wide)


def _field(run: Any, code: str) -> None:
    """Let Word fill in a number: PAGE or NUMPAGES."""
    for kind, text in (("begin", ""), ("", code), ("end", "")):
        if kind:
            part = OxmlElement("w:fldChar")
            part.set(qn("w:fldCharType"), kind)
        else:
            part = OxmlElement("w:instrText")
            part.set(qn("xml:space"), "preserve")
            part.text = text
        run._r.append(part)  # noqa: SLF001 - python-docx has no call for fields


def _rule(paragraph: "Paragraph") -> None:
    """Draw the double rule under a letterhead."""
    borders = OxmlElement("w:pBdr")
    top = OxmlElement("w:top")
    for name, value in (("val", "thickThinSmallGap"), ("sz", "18"), ("space", "1")):
        top.set(qn(f"w:{name}"), value)
    borders.append(top)
    paragraph._p.get_or_add_pPr().append(borders)  # noqa: SLF001 - no call for borders


def _describe(shape: Any, text: str) -> None:
    """Tell readers who cannot see the picture what it shows."""
    shape._inline.docPr.set("descr", text)  # noqa: SLF001 - python-docx has no call for it
