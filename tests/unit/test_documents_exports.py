"""One text as Word file, web page and message: all of it, nothing else, nothing that runs."""

import io
import re
import zipfile
from dataclasses import replace
from html.parser import HTMLParser

import mammoth
import pytest
from docx import Document
from hypothesis import given
from hypothesis import strategies as st

from pasopati_desktop.documents import fonts
from pasopati_desktop.documents.docx_export import render_docx
from pasopati_desktop.documents.flow import section_blocks
from pasopati_desktop.documents.html_export import render_html
from pasopati_desktop.documents.plain_export import LONG_LIMIT, SHORT_LIMIT, render_plain, split
from pasopati_desktop.domain.paper import StatementPaper
from pasopati_desktop.domain.rich_text import BlockKind
from tests import papers_by_kind, pdf_reading
from tests.papers import a_logo
from tests.unit.test_documents_hostile_text import HOSTILE, everywhere

CASES = papers_by_kind.cases()
KINDS = [name for name, paper in CASES.items() if not paper.is_draft]


class Page(HTMLParser):
    """Reads a page back: its words, and every tag with its attributes."""

    def __init__(self, page: bytes) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self._hidden = 0
        self.feed(page.decode())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self._hidden += tag in {"style", "title"}

    def handle_endtag(self, tag: str) -> None:
        self._hidden -= tag in {"style", "title"}

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.words.append(data)

    @property
    def text(self) -> str:
        return "".join(self.words)


def parts_of(paper: StatementPaper) -> list[str]:
    found = [paper.title, paper.number or "", *paper.copies_to]
    for section in paper.sections:
        found.append(section.heading)
        for block in section_blocks(section):
            if block.kind is BlockKind.TABLE:
                found += [span.text for row in block.rows for cell in row for span in cell]
            else:
                found += [span.text for span in block.spans]
    if paper.signatory:
        found += [paper.signatory.name, paper.signatory.nip]
    if paper.authenticity:
        found.append(paper.authenticity)
    return [fonts.clean(text) for text in found if text.strip()]


def docx_words(data: bytes) -> str:
    document = Document(io.BytesIO(data))
    parts = [line.text for line in document.paragraphs]
    parts += [
        line.text
        for table in document.tables
        for row in table.rows
        for cell in row.cells
        for line in cell.paragraphs
    ]
    return "\n".join(parts)


@pytest.mark.parametrize("name", KINDS)
def test_every_form_has_the_whole_text_number_and_code(name: str) -> None:
    paper = CASES[name]
    page = Page(render_html(paper, a_logo())).text
    word = docx_words(render_docx(paper, a_logo()))
    message = re.sub("[*_\u200b]", "", render_plain(paper).text)
    for text in parts_of(paper):
        for form in (page, word, message):
            assert pdf_reading.squeezed(text) in pdf_reading.squeezed(form)


def test_marks_stand_on_every_form() -> None:
    paper = CASES["corrected"]
    page = Page(render_html(paper)).text
    document = Document(io.BytesIO(render_docx(paper)))
    header = document.sections[0].header.paragraphs[0].text
    for form in (page, header, render_plain(paper).text):
        assert "DIRALAT" in form
        assert "HM.01.02-9" in form


@pytest.mark.parametrize("text", HOSTILE)
def test_a_page_runs_nothing_and_fetches_nothing(text: str) -> None:
    page = Page(render_html(everywhere(text), a_logo()))
    assert {tag for tag, _ in page.tags} <= {
        *("html", "head", "meta", "title", "style", "body", "main", "header", "p", "img", "br"),
        *("span", "strong", "em", "h1", "h2", "h3", "div", "table", "thead", "tbody", "tr", "th"),
        *("td", "ul", "ol", "li", "blockquote", "figure", "figcaption", "svg", "path"),
    }
    for _, attributes in page.tags:
        assert not any(name.startswith("on") for name in attributes)
        for name in ("href", "src", "action"):
            assert (attributes.get(name) or "data:image/png").startswith("data:image/png")
    assert pdf_reading.squeezed(fonts.clean(text)) in pdf_reading.squeezed(page.text)


@given(text=st.text(max_size=200))
def test_any_text_gives_a_page_a_word_file_and_a_message(text: str) -> None:
    paper = everywhere(text)
    page = Page(render_html(paper)).text
    word = docx_words(render_docx(paper))
    message = render_plain(paper).text.replace("\u200b", "")
    clean = pdf_reading.squeezed(fonts.clean(text))
    for form in (page, word, message):
        assert clean in pdf_reading.squeezed(form)


def test_a_page_is_whole_in_itself() -> None:
    page = render_html(CASES["press_release"], a_logo()).decode()
    assert 'http-equiv="Content-Security-Policy" content="default-src \'none\'' in page
    assert re.findall(r'(?:src|href)="(?!data:)', page) == []
    assert "<script" not in page
    assert "<svg role" in page


def test_lists_of_a_page_are_nested() -> None:
    page = render_html(CASES["press_release"]).decode()
    assert "<ul><li><strong>Pertama</strong>" in page
    assert "<ul><li>klinik lapas ✓</li><li>rumah sakit rujukan</li></ul></li><li>Kedua" in page
    assert page.count("<ul>") == page.count("</ul>")
    assert page.count("<li>") == page.count("</li>")


def test_the_word_file_can_be_read_back_with_its_structure() -> None:
    data = render_docx(CASES["press_release"], a_logo())
    made = mammoth.convert_to_html(io.BytesIO(data)).value
    assert "<h2>" in made
    assert "<strong>Pertama</strong>" in made
    assert re.search(r"<ol>\s*<li>Sampel diserahkan</li>", made)
    assert "<em>penyelenggaraan</em>" in made
    assert "06.10" in made


def test_each_list_of_a_word_file_counts_anew() -> None:
    from pasopati_desktop.domain import rich_text
    from pasopati_desktop.domain.paper import PaperSection

    text = "1. satu\n2. dua\n\njeda\n\n1. lagi\n  1. anak\n\njeda\n\n5. lima"
    paper = replace(CASES["condolence"], sections=(PaperSection(blocks=rich_text.parse(text)),))
    data = render_docx(paper)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        numbering = archive.read("word/numbering.xml").decode()
        body = archive.read("word/document.xml").decode()
    starts = re.findall(r'w:startOverride w:val="(\d+)"', numbering)
    assert starts == ["1", "1", "1", "5"]
    assert len(set(re.findall(r'w:numId w:val="(\d+)"', body))) == 4


def test_a_word_file_names_its_maker_and_nobody_else() -> None:
    facts = Document(io.BytesIO(render_docx(CASES["condolence"]))).core_properties
    assert facts.author == "Lembaga Pemasyarakatan Kelas I Cipinang"
    assert facts.comments == ""
    assert facts.title == CASES["condolence"].title


def test_whatsapp_marks_and_the_writers_own_stars() -> None:
    from pasopati_desktop.domain import rich_text
    from pasopati_desktop.domain.paper import PaperSection

    blocks = rich_text.parse("**tebal** dan *miring*; 5\\*3\\*2 nama_berkas_x\n\n> kata\n> dua")
    paper = replace(CASES["condolence"], sections=(PaperSection(blocks=blocks),))
    text = render_plain(paper).text
    assert "*tebal* dan _miring_; 5*\u200b3*\u200b2 nama_\u200bberkas_\u200bx" in text
    assert "> kata\n> dua" in text


@given(st.text(alphabet="abc \n", max_size=600), st.integers(10, 100))
def test_messages_are_cut_without_loss(text: str, limit: int) -> None:
    parts = split(text, limit)
    assert all(len(part) <= limit for part in parts)
    assert "".join("".join(parts).split()) == "".join(text.split())


def test_a_long_text_says_how_many_messages_it_makes() -> None:
    paper = CASES["condolence"]
    long = replace(paper, sections=tuple(paper.sections) * 200)
    made = render_plain(long)
    assert made.characters == len(made.text) > LONG_LIMIT
    assert made.long_parts == 2
    assert made.short_parts > LONG_LIMIT // SHORT_LIMIT
