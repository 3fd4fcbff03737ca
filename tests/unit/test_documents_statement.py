"""The statement's PDF, read back by other programs than those that drew it."""

import io
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from pasopati_desktop.documents.statement_pdf import render_statement
from pasopati_desktop.domain.errors import Refused
from pasopati_desktop.domain.jobs import Cancelled, JobControl
from pasopati_desktop.domain.paper import ActingKind, LetterheadLine, PaperSection, PaperSize
from tests import papers, pdf_reading
from tests.papers import a_clarification, a_logo, a_paper
from tests.pdf_reading import POINTS_PER_MM, Word

TOLERANCE = 0.6
"""Millimetres."""


def shapes(pdf: bytes, kind: int) -> list[tuple[float, float, float, float]]:
    """Left, top, right, bottom in mm of the first page's objects of pdfium's `kind`."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        page = document[0]
        height = page.get_height()
        found = []
        for shape in page.get_objects([kind]):
            left, bottom, right, top = shape.get_bounds()
            box = (left, height - top, right, height - bottom)
            found.append(tuple(edge / POINTS_PER_MM for edge in box))
        return found
    finally:
        document.close()


def line_of(words: list[Word], first: str, page: int = 0) -> list[Word]:
    """The words on the line that begins with `first`."""
    start = next(word for word in words if word.text == first and word.page == page)
    return [w for w in words if w.page == page and abs(w.bottom - start.bottom) < 0.3]


def centre(line: list[Word]) -> float:
    return (min(word.left for word in line) + max(word.right for word in line)) / 2


def test_letterhead_has_the_official_measures(tmp_path: Path) -> None:
    pdf = render_statement(a_paper(), a_logo(400, 480))
    words = pdf_reading.words(pdf, tmp_path)
    for first in ("KEMENTERIAN", "REPUBLIK", "DIREKTORAT", "KANTOR", "LEMBAGA", "Jalan", "Telepon"):
        assert centre(line_of(words, first)) == pytest.approx(122, abs=TOLERANCE)
    assert line_of(words, "KEMENTERIAN")[0].top == pytest.approx(10.5, abs=0.5)  # of the capitals
    assert line_of(words, "Telepon")[0].bottom == pytest.approx(42, abs=TOLERANCE)
    [logo] = shapes(pdf, pypdfium2.raw.FPDF_PAGEOBJ_IMAGE)
    assert logo == pytest.approx((30, 10, 50, 34), abs=0.1)
    thick, thin = sorted(
        (box for box in shapes(pdf, pypdfium2.raw.FPDF_PAGEOBJ_PATH) if box[2] - box[0] > 155),
        key=lambda box: box[1],
    )
    assert (thick[0], thick[2]) == pytest.approx((30, 190), abs=TOLERANCE)
    assert (thick[1] + thick[3]) / 2 == pytest.approx(44, abs=0.2)
    gap = (thin[1] + thin[3] - thick[1] - thick[3]) / 2 - (1.5 + 0.5) / 2 / POINTS_PER_MM
    assert gap == pytest.approx(0.8, abs=0.1)
    assert line_of(words, "SIARAN")[0].top == pytest.approx(55, abs=2)


def test_wide_logo_keeps_its_proportions_in_its_box() -> None:
    pdf = render_statement(a_paper(), a_logo(900, 300))
    [logo] = shapes(pdf, pypdfium2.raw.FPDF_PAGEOBJ_IMAGE)
    assert logo == pytest.approx((30, 22 - 10 / 3, 50, 22 + 10 / 3), abs=0.1)


def test_empty_logo_box_is_allowed() -> None:
    assert shapes(render_statement(a_paper()), pypdfium2.raw.FPDF_PAGEOBJ_IMAGE) == []


@pytest.mark.parametrize(
    ("paper", "width", "height"), [(PaperSize.A4, 210, 297), (PaperSize.F4, 215, 330)]
)
def test_text_stays_inside_the_margins(
    paper: PaperSize, width: float, height: float, tmp_path: Path
) -> None:
    letterhead = replace(papers.KOP, paper=paper)
    sections = (PaperSection("", (papers.LEAD, papers.QUOTE) * 12),)
    pdf = render_statement(a_paper(letterhead=letterhead, sections=sections))
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        box = [float(edge) / POINTS_PER_MM for edge in opened.pages[0].mediabox[2:]]
    assert box == pytest.approx([width, height], abs=0.1)
    words = pdf_reading.words(pdf, tmp_path)
    foot = height - 25
    assert {word.page for word in words} == {0, 1, 2}
    for word in words:
        assert word.left > 30 - TOLERANCE
        assert word.right < width - 20 + TOLERANCE
        assert word.bottom < foot + TOLERANCE or word.top > foot + 5  # or the page number
        assert word.page == 0 or word.top > 20 - TOLERANCE


def test_signature_begins_at_115_mm_with_room_to_sign(tmp_path: Path) -> None:
    words = pdf_reading.words(render_statement(a_paper()), tmp_path)
    acting = next(word for word in words if word.text == "Plh.")
    name = next(word for word in words if word.text == "Hadi")
    nip = next(word for word in words if word.text == "NIP.")
    assert [acting.left, name.left, nip.left] == pytest.approx([115] * 3, abs=TOLERANCE)
    title_end = next(word for word in words if word.text == "Cipinang," and word.left > 110)
    assert name.top - title_end.bottom == pytest.approx(22, abs=1.5)


def test_definitive_head_has_no_prefix(tmp_path: Path) -> None:
    signatory = a_paper().signatory
    assert signatory is not None
    definitive = replace(signatory, acting=ActingKind.NONE)
    text = pdf_reading.text(render_statement(a_paper(signatory=definitive)), tmp_path)
    assert "Plh." not in text
    task = replace(signatory, acting=ActingKind.TASK)
    text = pdf_reading.text(render_statement(a_paper(signatory=task)), tmp_path)
    assert "Plt. Kepala" in text


def test_draft_says_so_on_each_page_and_has_no_number(tmp_path: Path) -> None:
    draft = render_statement(a_clarification(8, number=None))
    pages = pdf_reading.page_texts(draft)
    assert len(pages) > 1
    assert all("DRAF" in pdf_reading.squeezed(page) for page in pages)
    text = pdf_reading.text(draft, tmp_path)
    assert "Nomor: — (diberikan saat disetujui)" in text
    final = render_statement(a_clarification(8))
    assert not any("DRAF" in pdf_reading.squeezed(page) for page in pdf_reading.page_texts(final))
    assert f"Nomor: {papers.NUMBER}" in pdf_reading.text(final, tmp_path)


def test_draft_word_lies_under_the_text_in_twelve_percent_grey() -> None:
    document = pypdfium2.PdfDocument(render_statement(a_paper(number=None)))
    try:
        bitmap = document[0].render(scale=1, grayscale=True)
        shades = bytes(bitmap.buffer)
        bitmap.close()
    finally:
        document.close()
    grey = round(0.88 * 255)
    assert sum(abs(shade - grey) <= 1 for shade in shades) > 10_000
    document = pypdfium2.PdfDocument(render_statement(a_paper(number=None)))
    try:
        page = document[0]
        kinds, reading = [pypdfium2.raw.FPDF_PAGEOBJ_TEXT], page.get_textpage()
        first = next(page.get_objects(kinds, textpage=reading))
        assert first.extract().strip() == "DRAF"
    finally:
        document.close()


def test_every_page_is_numbered_and_classed(tmp_path: Path) -> None:
    pdf = render_statement(a_clarification(8, class_label="DIKECUALIKAN"))
    pages = pdf_reading.page_texts(pdf)
    for number, page in enumerate(pages, start=1):
        assert f"Halaman {number} dari {len(pages)}" in page
        assert "DIKECUALIKAN" in page
    line = line_of(pdf_reading.words(pdf, tmp_path), "Halaman")
    assert centre([word for word in line if word.left < 130]) == pytest.approx(105, abs=TOLERANCE)


def test_press_release_opens_with_the_dateline(tmp_path: Path) -> None:
    text = pdf_reading.text(render_statement(a_paper()), tmp_path)
    assert "Jakarta, 21 November 2026 – Lembaga Pemasyarakatan" in text
    assert text.count("21 November 2026") == 1


def test_under_a_heading_place_and_date_stand_with_the_signature(tmp_path: Path) -> None:
    pdf = render_statement(a_clarification())
    words = pdf_reading.words(pdf, tmp_path)
    place = next(word for word in words if word.text == "Jakarta," and word.left > 100)
    assert place.left == pytest.approx(115, abs=TOLERANCE)


def test_table_repeats_its_header_and_loses_no_word(tmp_path: Path) -> None:
    paper = a_clarification(10)
    pdf = render_statement(paper)
    pages = pdf_reading.page_texts(pdf)
    with_table = [page for page in pages if "Keliru" in page]
    assert len(with_table) > 2
    assert all("Tudingan" in page and "Hasil verifikasi" in page for page in with_table)
    joined = "".join(pages)
    table = paper.sections[1].table
    assert table is not None
    assert joined.count("Terkonfirmasi") == sum("Terkonfirmasi" in row for row in table.rows)
    words = pdf_reading.words(pdf, tmp_path)
    assert max(word.right for word in words) < 190 + TOLERANCE


def test_tall_row_is_cut_between_lines(tmp_path: Path) -> None:
    long = " ".join(f"kata{number}" for number in range(3000))
    sections = (PaperSection("Hasil", (), replace(papers.CLAIMS, rows=(("a", long, "b", "c"),))),)
    pdf = render_statement(a_paper(sections=sections))
    found = pdf_reading.squeezed("".join(pdf_reading.page_texts(pdf)))
    assert [number for number in range(3000) if f"kata{number}" not in found] == []
    assert all(word.bottom < 285 for word in pdf_reading.words(pdf, tmp_path))


@pytest.mark.parametrize("lines", range(0, 44, 3))
def test_no_heading_and_no_signature_stands_alone(lines: int, tmp_path: Path) -> None:
    """Push the last section over the foot of the page, three lines at a time."""
    filler = "\n".join(f"baris {number}" for number in range(lines)) or "baris"
    closing = " ".join(["Demikian pernyataan ini kami sampaikan kepada media dan masyarakat."] * 5)
    sections = (PaperSection("", (filler,)), PaperSection("Penutup", (closing,)))
    words = pdf_reading.words(render_statement(a_paper(sections=sections)), tmp_path)
    heading = next(word for word in words if word.text == "Penutup")
    under = {
        round(word.top)
        for word in words
        if word.page == heading.page and word.top > heading.bottom and word.text != "Halaman"
    }
    assert len(under) >= 3  # two lines of text and the page number, at least
    acting = next(word for word in words if word.text == "Plh.")
    above = {
        round(word.top)
        for word in words
        if word.page == acting.page and word.top < acting.top - 3 and word.left < 100
    }
    assert len(above) >= 2


@pytest.mark.parametrize("step", range(12))
def test_a_signature_takes_a_last_line_along(step: int, tmp_path: Path) -> None:
    """Move the foot of the page by half a millimetre at a time, over more than one line."""
    letterhead = replace(papers.KOP, margin_bottom=25 + step / 2)
    title = "Penjelasan atas keluhan kesehatan Warga Binaan dan " * 12
    words = pdf_reading.words(
        render_statement(a_paper(title=title, letterhead=letterhead)), tmp_path
    )
    contact = next(word for word in words if word.text == "Narahubung")
    acting = next(word for word in words if word.text == "Plh.")
    assert contact.page == acting.page


def test_all_fonts_are_embedded_liberation_sans(tmp_path: Path) -> None:
    table = pdf_reading.poppler("pdffonts", pdf=render_statement(a_paper()), folder=tmp_path)
    rows = [line.split() for line in table.splitlines()[2:]]
    assert rows
    for row in rows:
        assert row[0].split("+")[1].startswith("LiberationSans")
        assert row[-5:-2] == ["yes", "yes", "yes"]  # embedded, subset, with Unicode table


def test_extracted_text_is_the_source_text(tmp_path: Path) -> None:
    paper = a_paper()
    found = pdf_reading.squeezed(pdf_reading.text(render_statement(paper), tmp_path))
    for section in paper.sections:
        for paragraph in section.paragraphs:
            assert pdf_reading.squeezed(paragraph) in found


def test_metadata_is_true_and_indonesian(tmp_path: Path) -> None:
    pdf = render_statement(a_paper())
    info = pdf_reading.poppler("pdfinfo", "-isodates", pdf=pdf, folder=tmp_path)
    assert "Title:           Penjelasan atas Keluhan Kesehatan Warga Binaan" in info
    assert "Author:          Lembaga Pemasyarakatan Kelas I Cipinang" in info
    with pikepdf.open(tmp_path / "read-back.pdf") as opened:
        assert str(opened.Root.Lang) == "id-ID"
        assert str(opened.docinfo["/CreationDate"]) == "D:20261121143208+07'00'"
        metadata = opened.open_metadata()
        assert metadata.pdfa_status == "2A"
        assert metadata["xmp:CreateDate"] == "2026-11-21T14:32:08+07:00"
        assert "/DestOutputProfile" in opened.Root.OutputIntents[0]


def test_same_paper_gives_the_same_bytes_in_another_process(tmp_path: Path) -> None:
    program = (
        "import hashlib\n"
        "from pasopati_desktop.documents.statement_pdf import render_statement\n"
        "from tests.papers import a_clarification, a_logo\n"
        "pdf = render_statement(a_clarification(3), a_logo())\n"
        "print(hashlib.sha256(pdf).hexdigest())\n"
    )
    root = Path(__file__).resolve().parents[2]
    hashes = {
        subprocess.run(
            [sys.executable, "-c", program],
            cwd=root,
            env={"PYTHONPATH": str(root), "PYTHONHASHSEED": seed, "TZ": zone},
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for seed, zone in (("1", "UTC"), ("2", "WIT-9"))
    }
    assert len(hashes) == 1
    assert render_statement(a_paper()) != render_statement(a_paper(place="Bekasi"))


def test_long_letterhead_line_shrinks_then_wraps(tmp_path: Path) -> None:
    lines = (
        *papers.KOP.lines[:4],
        LetterheadLine("LEMBAGA PEMASYARAKATAN PEREMPUAN DAN ANAK KELAS IIB CONTOH RAYA", 13),
        LetterheadLine("JALAN " + "PANJANG " * 20, 12),
    )
    pdf = render_statement(a_paper(letterhead=replace(papers.KOP, lines=lines)))
    words = pdf_reading.words(pdf, tmp_path)
    shrunk = line_of(words, "LEMBAGA")
    assert shrunk[-1].text == "RAYA"
    assert shrunk[0].bottom - shrunk[0].top < 12 / POINTS_PER_MM * 1.15
    head = [word for word in words if word.top < 55 and word.text == "PANJANG"]
    assert len(head) == 20
    assert len({round(word.top, 1) for word in head}) > 1
    assert all(word.left > 54 - TOLERANCE and word.right < 190 + TOLERANCE for word in head)


def test_letterhead_that_fills_the_page_is_refused() -> None:
    letterhead = replace(papers.KOP, lines=(LetterheadLine("BARIS"),) * 60)
    with pytest.raises(Refused, match=r"letterhead\.too_tall"):
        render_statement(a_paper(letterhead=letterhead))


def test_progress_is_told_and_cancel_stops() -> None:
    told: list[tuple[int, int]] = []
    render_statement(a_paper(), control=JobControl(lambda done, all_, _: told.append((done, all_))))
    assert told
    assert all(done <= total for done, total in told)
    control = JobControl()
    control.cancel()
    with pytest.raises(Cancelled):
        render_statement(a_paper(), control=control)
