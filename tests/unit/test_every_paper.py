"""Every PDF the program writes is what it says it is: PDF/A-2A and PDF/UA-1, for everybody to read.

The writers are looked for, not listed: a new one without a sample here fails.
"""

import importlib
import inspect
import io
import pkgutil
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

import pasopati_desktop.documents
from pasopati_desktop.documents.audit_sheet import (
    render_audit_sheet,
    render_audit_sheets,
    render_with_sheet,
)
from pasopati_desktop.documents.check_sheet import render_check
from pasopati_desktop.documents.comparison import render_comparison
from pasopati_desktop.documents.key_sheets import render_backup, render_newsroom
from pasopati_desktop.documents.number_book import render_number_book
from pasopati_desktop.documents.sheets import render_emergency_sheet
from pasopati_desktop.documents.statement_pdf import render_statement
from pasopati_desktop.domain.key_sheets import BackupSheet, CheckSheet, NewsroomSheet, PublicKeyLine
from pasopati_desktop.domain.number_book import BookLine, BookPaper
from pasopati_desktop.domain.paper import Letterhead
from pasopati_desktop.domain.verdicts import Verdict
from pasopati_desktop.domain.workflow import Status
from tests import papers, pdf_reading
from tests.papers import a_logo, a_paper
from tests.unit.test_comparison_paper import a_paper as a_comparison
from tests.unit.test_comparison_paper import changed
from tests.unit.test_documents_archive import failures, structure
from tests.unit.test_documents_preview_and_sheets import an_audit_sheet, an_emergency_sheet

NOT_PDF = {"docx_export.render_docx", "html_export.render_html", "preview.render_page"}
PRINTED_ONLY = {"help"}
"""Pages of the guide go to the printer and are nobody's record."""
HARD = "x" * 300 + " 漢字 ✓ 😀 → " + "Pernyataan tentang keadaan di dalam lembaga (keluarga) " * 6
DIGEST = "3f9ac1d2" * 8


def a_book(subject: str = "Panen raya", head: Letterhead = papers.KOP) -> BookPaper:
    return BookPaper(
        letterhead=head,
        unit_name="Lapas Contoh",
        series_label="Pernyataan",
        period="Tahun 2026",
        order=("2026: urut lengkap 1–2.", subject),
        made_at=papers.WRITTEN,
        made_by="Budi Contoh",
    )


def a_line(number: int = 1, subject: str = "Panen raya", note: str = "") -> BookLine:
    return BookLine(
        str(number),
        "21-11-2026",
        f"W.30-HM.01.02-{number:03}",
        "Siaran Pers",
        subject,
        "H. Kusuma",
        note,
    )


def a_verdict(reason: str = "verify.current", **changes: object) -> Verdict:
    found = Verdict(
        reason,
        number="HM.01.02-12",
        status=Status.PUBLISHED,
        dated=papers.WRITTEN.date(),
        title="Penanganan keluhan makanan",
        key_id="7cddea0d",
        given_sha256=DIGEST,
        opening=("Lembaga memastikan pelayanan berjalan.",),
    )
    return replace(found, **changes)  # type: ignore[arg-type]  # a test's keywords


def a_check(words: str = "siaran-pers.pdf") -> CheckSheet:
    results = (
        (words, a_verdict()),
        ("foto.png", a_verdict("verify.code_current", title=words)),
        ("lama.pdf", a_verdict("verify.swapped_text", foreign=(words,), missing=("dua", words))),
    )
    return CheckSheet(papers.KOP, "Lapas Contoh", results, papers.WRITTEN, "Budi Contoh")


def a_backup(words: str = "Lapas Contoh") -> BackupSheet:
    lines = tuple("A7K2-M9X4-" * 4 for _ in range(6))
    packed = "PASOPATI-KUNCI:" + "A7K2M9X4" * 20
    return BackupSheet(
        papers.KOP,
        words,
        "7cddea0d",
        papers.WRITTEN,
        lines,
        packed,
        papers.WRITTEN,
        "Budi Contoh",
    )


def a_newsroom(words: str = "Lapas Contoh") -> NewsroomSheet:
    since = papers.WRITTEN.date()
    keys = (PublicKeyLine("7cddea0d", DIGEST, since), PublicKeyLine("1", DIGEST, since, since))
    return NewsroomSheet(papers.KOP, words, words, keys, papers.WRITTEN, "Budi Contoh")


SAMPLES: dict[str, Callable[[str], bytes]] = {
    "statement_pdf.render_statement": lambda words: render_statement(
        a_paper(title=words[:600]), a_logo()
    ),
    "audit_sheet.render_audit_sheet": lambda words: render_audit_sheet(
        replace(an_audit_sheet(9), title=words), a_logo()
    ),
    "audit_sheet.render_audit_sheets": lambda words: render_audit_sheets(
        [an_audit_sheet(3), replace(an_audit_sheet(0), title=words, number=None)], a_logo()
    ),
    "audit_sheet.render_with_sheet": lambda words: render_with_sheet(
        a_paper(), replace(an_audit_sheet(3), title=words), a_logo()
    ),
    "check_sheet.render_check": lambda words: render_check(a_check(words), a_logo()),
    "comparison.render_comparison": lambda words: render_comparison(
        replace(a_comparison(changed(), changed()), title=words, values=(("Hal", words, "Baru"),))
    ),
    "key_sheets.render_backup": lambda words: render_backup(a_backup(words), a_logo()),
    "key_sheets.render_newsroom": lambda words: render_newsroom(a_newsroom(words), a_logo()),
    "number_book.render_number_book": lambda words: render_number_book(
        a_book(words), [a_line(1, words), a_line(2), a_line(3, note=words)], a_logo()
    ),
    "sheets.render_emergency_sheet": lambda words: render_emergency_sheet(
        an_emergency_sheet(unit_name=words), a_logo()
    ),
}


def writers() -> set[str]:
    """Return every function of the documents that hands out a finished paper."""
    found = set()
    for item in pkgutil.iter_modules(pasopati_desktop.documents.__path__):
        module = importlib.import_module(f"{pasopati_desktop.documents.__name__}.{item.name}")
        for name, function in inspect.getmembers(module, inspect.isfunction):
            gives = inspect.signature(function).return_annotation
            is_ours = name.startswith("render_") and function.__module__ == module.__name__
            if is_ours and gives in {bytes, "bytes"}:
                found.add(f"{item.name}.{name}")
    return found


def test_every_writer_has_a_sample() -> None:
    assert writers() - NOT_PDF == set(SAMPLES)


def test_nobody_else_finishes_a_paper() -> None:
    """Who finishes a paper or begins a long one is among the writers above."""
    folder = Path(pasopati_desktop.documents.__file__).parent
    makes = re.compile(r"(?<!def )\b(?:finish|LongPaper|LongFlow)\(")
    found = {
        path.stem
        for path in folder.parent.rglob("*.py")
        if path.parent.name == "documents" and makes.search(path.read_text("utf-8"))
    }
    assert found - {name.partition(".")[0] for name in SAMPLES} == {"long_flow"}
    beyond = {
        path.stem
        for path in folder.parent.rglob("*.py")
        if path.parent.name != "documents"
        and re.search(r"QPdfWriter|reportlab|LongPaper\(", path.read_text("utf-8"))
    }
    assert beyond == PRINTED_ONLY


@pytest.mark.parametrize("words", ["Panen raya", HARD], ids=["plain", "hard"])
@pytest.mark.parametrize("name", SAMPLES)
def test_every_paper_keeps_what_it_claims(name: str, words: str, tmp_path: Path) -> None:
    pdf = SAMPLES[name](words)
    assert failures(pdf) == {}
    pdf_reading.renders_silently(pdf, tmp_path)
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        told = opened.Root.Metadata.read_bytes().decode()
        assert str(opened.Root.Lang) == "id-ID"
        assert opened.Root.ViewerPreferences.DisplayDocTitle
        assert str(opened.docinfo["/Title"])
    assert "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>" in told
    assert "<pdfuaid:part>1</pdfuaid:part>" in told
    kinds = [kind for _, kind, _ in structure(pdf, tmp_path)]
    assert next(kind for kind in kinds if re.fullmatch(r"H\d", kind)) == "H1"


def test_each_check_stays_on_one_page() -> None:
    """A file's facts are not torn over the page: they are read beside its name."""
    reasons = ("verify.current", "verify.code_current")
    results = tuple((f"berkas-{at}.pdf", a_verdict(reasons[at % 2])) for at in range(8))
    sheet = CheckSheet(papers.KOP, "Lapas Contoh", results, papers.WRITTEN, "Budi Contoh")
    pages = pdf_reading.page_texts(render_check(sheet))
    assert len(pages) > 1
    for page in pages:
        assert page.count("berkas-") == page.count("7cddea0d") > 0
        assert page.count("BANDINGKAN") == page.count("Lembaga memastikan")
