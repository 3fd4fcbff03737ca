"""Whatever officers paste, the paper is made, shows it as text, and pulls nothing in."""

import io
import time
import unicodedata
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pasopati_desktop.documents.fonts import REPLACEMENT, missing_glyphs, shown
from pasopati_desktop.documents.statement_pdf import render_statement
from pasopati_desktop.domain.paper import (
    Letterhead,
    LetterheadLine,
    PaperSection,
    PaperTable,
    Signatory,
    StatementPaper,
)
from tests import papers, pdf_reading
from tests.papers import a_clarification, a_paper

HOSTILE = [
    '<img src="/etc/hostname" width="10" height="10"/>',
    '<img src="file:///etc/hostname"/>',
    '<img src="http://contoh.invalid/x.png"/>',
    "<font color=\"[[[getattr(pow, Word('__globals__'))['os'].system('true')]]]\">x</font>",
    '<a href="javascript:alert(1)">tautan</a>',
    "5 < 6 & <b>x",
    "</para><para>",
    '<!DOCTYPE x [<!ENTITY xxe SYSTEM "file:///etc/passwd">]>&xxe;',
    "nol\x00 dan \x1b[31m",
    "surogat \ud800 sendiri",
    "\u202eterbalik\u202c",
    "<br/>" * 20,
    "&amp;&#0;&#x202e;",
    "%s {0} {title} %(x)s",
    "(kurung) \\ \\n ) Tj ET",
    "a" * 300,
    "https://contoh.id/" + "jalur-panjang/" * 40,
]


def everywhere(text: str) -> StatementPaper:
    """A paper with `text` at every place that takes text."""
    return StatementPaper(
        kind_label=text,
        title=text,
        sections=(
            PaperSection(text, (text, f"1. {text}"), PaperTable((text, "b"), ((text, text),))),
        ),
        letterhead=Letterhead((LetterheadLine(text[:100]), LetterheadLine("Unit"))),
        place=text,
        dated=papers.WRITTEN.date(),
        written_at=papers.WRITTEN,
        number=text,
        urgency_label=text,
        signatory=Signatory(text, text, text),
        copies_to=(text,),
        class_label=text,
        author=text,
    )


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_printed_as_text(text: str, tmp_path: Path) -> None:
    pdf = render_statement(a_paper(sections=(PaperSection("", (text,)),), place="Jakarta"))
    found = pdf_reading.squeezed(pdf_reading.text(pdf, tmp_path))
    assert pdf_reading.squeezed(shown(text)) in found
    pdf = render_statement(everywhere(text))
    pdf_reading.renders_silently(pdf, tmp_path)
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        for page in opened.pages:
            assert "/Annots" not in page
            assert list(page.get_images()) == []
    words = pdf_reading.words(pdf, tmp_path)
    assert max(word.right for word in words) < 191


def compatible(text: str) -> str:
    """Pdfium takes ligatures and wide forms apart, as searching in a text does."""
    return pdf_reading.squeezed(unicodedata.normalize("NFKC", text))


@given(text=st.text(max_size=400))
def test_any_text_gives_a_readable_paper(text: str) -> None:
    pdf = render_statement(everywhere(text))
    joined = compatible("".join(pdf_reading.page_texts(pdf)))
    assert "Halaman1dari" in joined
    for char in set(compatible(shown(text))):
        assert char in joined


@given(text=st.text(alphabet=st.characters(codec="utf-8"), min_size=1, max_size=50))
def test_what_cannot_be_printed_is_named_and_visible(text: str) -> None:
    missing = missing_glyphs(text)
    seen = shown(text)
    assert missing_glyphs(seen) == frozenset()
    assert (REPLACEMENT in seen) == bool(missing or REPLACEMENT in text)


def test_what_no_font_has_is_missing_not_silent(tmp_path: Path) -> None:
    assert missing_glyphs("Ahmad 漢 أحمد क biasa “é”") >= {"漢", "أ", "ح", "क"}
    assert missing_glyphs("😀 ✓ → ≥ ₫ Ж Ω ♥ Ƀ") == frozenset()
    assert missing_glyphs("Ahmad “é” – — … ‘a’ Rp1.000 ² ½ °C") == frozenset()
    pdf = render_statement(a_paper(title="Panen 漢 raya ✓"))
    assert f"Panen {REPLACEMENT} raya ✓" in pdf_reading.text(pdf, tmp_path)


def test_megabyte_of_text_and_long_table_stay_quick(tmp_path: Path) -> None:
    started = time.process_time()
    paper = a_clarification(134)
    sections = (*paper.sections, PaperSection("Tempelan", ("kata " * 200_000,)))
    pdf = render_statement(a_paper(sections=sections))
    assert time.process_time() - started < 30
    joined = "".join(pdf_reading.page_texts(pdf))
    assert joined.count("Terkonfirmasi") == 134
    assert joined.count("kata ") + joined.count("kata\r") >= 199_000


def test_title_of_300_characters_wraps(tmp_path: Path) -> None:
    title = ("Pernyataan tentang keadaan di dalam lembaga " * 8)[:300].strip()
    pdf = render_statement(a_paper(title=title))
    assert pdf_reading.squeezed(title) in pdf_reading.squeezed(pdf_reading.text(pdf, tmp_path))
