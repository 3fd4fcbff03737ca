"""Every kind and mark: fit for the archive, whole for a screen reader, silent when drawn."""

import re
from itertools import pairwise
from pathlib import Path

import pytest
from page import ValidationProfile, validate_pdf_bytes

from pasopati_desktop.documents import fonts
from pasopati_desktop.documents.audit_sheet import render_audit_sheet, render_with_sheet
from pasopati_desktop.documents.flow import section_blocks
from pasopati_desktop.documents.rich import with_addresses
from pasopati_desktop.documents.statement_pdf import render_statement
from pasopati_desktop.domain.paper import Letterhead, PaperSize, StatementPaper
from pasopati_desktop.domain.rich_text import BlockKind
from tests import papers, papers_by_kind, pdf_reading
from tests.papers import a_clarification, a_logo, a_paper
from tests.unit.test_documents_preview_and_sheets import an_audit_sheet

CASES = papers_by_kind.cases()
LABEL_ONLY = "PDFA2U-ID-CONFORMANCE-001"
"""The one rule of 2U that a file of the fuller form 2A breaks: it names another letter."""


def failures(pdf: bytes) -> dict[str, str]:
    found = {}
    for profile in (
        ValidationProfile.PDF_A_2U,
        ValidationProfile.PDF_A_2A,
        ValidationProfile.PDF_UA_1,
    ):
        for failure in validate_pdf_bytes(pdf, profile=profile).failures:
            found[failure.rule_id] = failure.message
    found.pop(LABEL_ONLY, None)
    return found


def structure(pdf: bytes, folder: Path) -> list[tuple[int, str, str]]:
    """Return depth, element and words of the structure tree, as poppler reads it."""
    told = pdf_reading.poppler("pdfinfo", "-struct-text", pdf=pdf, folder=folder)
    found: list[tuple[int, str, str]] = []
    for line in told.splitlines():
        depth, words = (len(line) - len(line.lstrip())) // 2, line.strip()
        if words.startswith('"'):
            at, kind, text = found[-1]
            found[-1] = (at, kind, text + words[1:].removesuffix('"'))
        elif words and not words.startswith("/"):
            found.append((depth, words.split()[0].rstrip(":"), ""))
        elif found and not words.startswith("/"):
            at, kind, text = found[-1]
            found[-1] = (at, kind, text + line.strip('"'))
    return found


def spoken(pdf: bytes, folder: Path) -> str:
    return pdf_reading.squeezed(" ".join(text for _, _, text in structure(pdf, folder)))


@pytest.mark.parametrize("name", CASES)
def test_every_paper_is_fit_for_the_archive_and_for_everybody(name: str, tmp_path: Path) -> None:
    pdf = render_statement(CASES[name], a_logo())
    assert failures(pdf) == {}
    pdf_reading.renders_silently(pdf, tmp_path)


def test_sheets_are_as_well(tmp_path: Path) -> None:
    for pdf in (
        render_audit_sheet(an_audit_sheet(30), a_logo()),
        render_with_sheet(a_paper(), an_audit_sheet(3), a_logo()),
        render_statement(a_paper(), a_logo()),
    ):
        assert failures(pdf) == {}
        pdf_reading.renders_silently(pdf, tmp_path)


def without_furniture(paper: StatementPaper, text: str) -> str:
    """Return the words without what stands on every page, which parts a text over two pages."""
    squeezed = re.sub(r"Halaman\d+dari\d+", "", pdf_reading.squeezed(text))
    marks = " ".join(mark.value for mark in paper.all_marks)
    for words in (paper.stamp, marks, paper.class_label):
        if words:
            squeezed = squeezed.replace(pdf_reading.squeezed(words), "")
    return squeezed


def words_of(paper: StatementPaper) -> list[str]:
    found = [paper.title]
    for section in paper.sections:
        found.append(section.heading)
        for block in section_blocks(section):
            if block.kind is BlockKind.TABLE:
                found += [span.text for row in block.rows for cell in row for span in cell]
            else:
                printed = "".join(span.text for span in with_addresses(block.spans))
                found += printed.split("\n")
    return [pdf_reading.squeezed(fonts.shown(text)) for text in found if text.strip()]


@pytest.mark.parametrize("name", CASES)
def test_what_is_heard_and_copied_is_what_was_written(name: str, tmp_path: Path) -> None:
    paper = CASES[name]
    pdf = render_statement(paper)
    heard = spoken(pdf, tmp_path)
    copied = without_furniture(paper, pdf_reading.text(pdf, tmp_path))
    also = without_furniture(paper, "".join(pdf_reading.page_texts(pdf)))
    for words in words_of(paper):
        for part in re.split(r"(?<=[.)])(?=\d)", words):
            assert part in heard
            assert part in copied
            assert part in also


def test_words_that_a_line_breaks_are_whole_for_a_reader(tmp_path: Path) -> None:
    pdf = render_statement(a_paper(), a_logo())
    assert "\u00ad" in pdf_reading.text(pdf, tmp_path), "no line was hyphenated: nothing shown"
    paragraphs = [text for _, kind, text in structure(pdf, tmp_path) if kind == "P"]
    whole = " ".join(" ".join(text.split()) for text in paragraphs)
    assert " ".join(papers.LEAD.split()) in whole
    assert " ".join(papers.QUOTE.split()) in whole


def test_headings_lists_and_tables_are_named(tmp_path: Path) -> None:
    tree = structure(render_statement(CASES["press_release"], a_logo()), tmp_path)
    kinds = [kind for _, kind, _ in tree]
    assert kinds[0] == "Document"
    headings = [kind for kind in kinds if re.fullmatch(r"H\d", kind)]
    assert headings[0] == "H1"
    assert all(int(b[1]) <= int(a[1]) + 1 for a, b in pairwise(headings))
    for kind in ("Figure", "L", "LI", "Lbl", "LBody", "BlockQuote", "Table", "TR", "TH", "TD"):
        assert kind in kinds
    items = [(depth, text.strip()) for depth, kind, text in tree if kind == "LBody"]
    depths = {text.split()[0]: depth for depth, text in items if text}
    assert depths["klinik"] > depths["Pertama,"]


def test_a_repeated_head_is_heard_once(tmp_path: Path) -> None:
    tree = structure(render_statement(a_clarification(20)), tmp_path)
    heads = [text.strip() for _, kind, text in tree if kind == "TH"]
    assert heads == ["Tudingan", "Hasil verifikasi", "Bukti", "Status"]
    rows = [kind for _, kind, _ in tree if kind == "TR"]
    assert len(rows) == 61


def test_page_furniture_is_not_heard(tmp_path: Path) -> None:
    pdf = render_statement(CASES["draft"])
    heard = spoken(pdf, tmp_path)
    assert "Halaman1dari" not in heard
    assert "DRAF" not in heard
    assert "Halaman 1 dari" in pdf_reading.page_texts(pdf)[0]


def test_logo_and_code_are_described() -> None:
    import io

    import pikepdf

    pdf = render_statement(CASES["condolence"], a_logo())
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        texts = [
            str(item.Alt)
            for item in opened.objects
            if isinstance(item, pikepdf.Dictionary) and "/Alt" in item
        ]
    assert len(texts) == 2
    assert texts[0] == "Logo Lembaga Pemasyarakatan Kelas I Cipinang"
    assert "keaslian" in texts[1]


@pytest.mark.parametrize("paper", [PaperSize.A4, PaperSize.F4])
def test_hard_texts_stay_fit_and_lose_nothing(paper: PaperSize, tmp_path: Path) -> None:
    from dataclasses import replace

    title = ("Pernyataan tentang keadaan di dalam lembaga " * 20)[:600].strip()
    letterhead: Letterhead = replace(papers.KOP, paper=paper)
    made = replace(
        a_clarification(134, letterhead=letterhead, title=title),
        copies_to=("x" * 300, "漢字 ✓ 😀", "a\u0301b\u200bc"),
    )
    pdf = render_statement(made, a_logo())
    assert failures(pdf) == {}
    assert pdf_reading.squeezed(title) in spoken(pdf, tmp_path)
    assert max(word.right for word in pdf_reading.words(pdf, tmp_path)) < 196


def test_both_fonts_are_embedded_and_subset(tmp_path: Path) -> None:
    pdf = render_statement(a_paper(title="Panen ✓ 😀"))
    table = pdf_reading.poppler("pdffonts", pdf=pdf, folder=tmp_path)
    rows = [line.split() for line in table.splitlines()[2:]]
    assert {row[0].split("+")[1].split("-")[0] for row in rows} == {"LiberationSans", "DejaVuSans"}
    assert all(row[-5:-2] == ["yes", "yes", "yes"] for row in rows)
    assert "Panen ✓ 😀" in pdf_reading.text(pdf, tmp_path)
