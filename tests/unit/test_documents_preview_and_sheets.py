"""Pages as pictures, sheets for envelope and archive, files that are whole or not there."""

import sys
from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from pasopati_desktop.documents.audit_sheet import render_audit_sheet
from pasopati_desktop.documents.files import write_whole
from pasopati_desktop.documents.preview import (
    PRINT_SCALE,
    page_count,
    page_sizes,
    render_page,
)
from pasopati_desktop.documents.sheets import render_emergency_sheet
from pasopati_desktop.documents.statement_pdf import render_statement
from pasopati_desktop.domain.errors import EnvironmentFailure, RecordMissing, Refused
from pasopati_desktop.domain.paper import (
    AuditSheet,
    AuditStep,
    AuditVersion,
    EmergencySheet,
    PaperSize,
)
from tests import papers, pdf_reading
from tests.papers import a_clarification, a_logo, a_paper

DIGEST = "3f9ac1d2" * 8


def an_emergency_sheet(**changes: object) -> EmergencySheet:
    sheet = EmergencySheet(
        papers.KOP, "Lapas Contoh", "darurat", "Kopi7-Ratu2-Bukit9", papers.WRITTEN, "Sari Contoh"
    )
    return replace(sheet, **changes)  # type: ignore[arg-type]  # a test's keywords


def an_audit_sheet(steps: int = 1) -> AuditSheet:
    step = AuditStep(
        "Dikembalikan", "Sari Contoh", "Verifikator", papers.WRITTEN, 1, DIGEST, "Angka keliru."
    )
    return AuditSheet(
        letterhead=papers.KOP,
        unit_name="Lapas Contoh",
        kind_label="Siaran pers",
        title="Penjelasan",
        status="Disetujui",
        versions=(AuditVersion(1, "Budi Contoh", papers.WRITTEN, DIGEST),),
        steps=(step,) * steps,
        made_at=papers.WRITTEN,
        made_by="Budi Contoh",
        number=papers.NUMBER,
    )


def test_page_is_drawn_on_white_at_300_dots_per_inch() -> None:
    pdf = render_statement(a_paper(), a_logo())
    image = render_page(pdf, 0, PRINT_SCALE)
    assert (image.width, image.height) == pytest.approx((2480, 3508), abs=2)
    assert len(image.data) == image.stride * image.height
    assert image.data[:3] == b"\xff\xff\xff"
    middle = (22 * 12 * image.stride) + 40 * 12 * 4  # inside the logo: 40 mm, 22 mm
    assert tuple(image.data[middle : middle + 3]) == (120, 40, 20)  # blue, green, red


def test_pages_are_counted_and_measured() -> None:
    pdf = render_statement(a_clarification(10))
    assert page_count(pdf) == len(pdf_reading.page_texts(pdf)) > 2
    assert all(size == pytest.approx((595.3, 841.9), abs=0.1) for size in page_sizes(pdf))


@pytest.mark.parametrize("data", [b"", b"bukan PDF", b"%PDF-1.7\n%%EOF"])
def test_unreadable_document_is_refused(data: bytes) -> None:
    with pytest.raises(Refused, match=r"document\.unreadable"):
        page_count(data)


def test_page_that_is_not_there_and_absurd_scale() -> None:
    pdf = render_statement(a_paper())
    with pytest.raises(RecordMissing, match=r"document\.no_such_page"):
        render_page(pdf, 9, 1)
    with pytest.raises(RecordMissing, match=r"document\.no_such_page"):
        render_page(pdf, -1, 1)
    for scale in (100, 0):
        with pytest.raises(Refused, match=r"document\.too_large"):
            render_page(pdf, 0, scale)


@pytest.fixture
def hasty_threads() -> Generator[None]:
    """Let threads take turns far more often than usual, so that a missing lock shows."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(usual)


@pytest.mark.usefixtures("hasty_threads")
def test_threads_may_draw_and_preview_at_once() -> None:
    expected = render_statement(a_clarification(2), a_logo())
    picture = render_page(expected, 1, 0.5)

    def work(number: int) -> bool:
        papers_agree = all(
            render_statement(a_clarification(2), a_logo()) == expected
            for _ in range(4 * (number % 2))
        )
        return papers_agree and all(render_page(expected, 1, 0.5) == picture for _ in range(20))

    with ThreadPoolExecutor(6) as pool:
        assert all(pool.map(work, range(6)))


def test_emergency_sheet_is_one_large_page(tmp_path: Path) -> None:
    letterhead = replace(papers.KOP, paper=PaperSize.F4)
    pdf = render_emergency_sheet(an_emergency_sheet(letterhead=letterhead), a_logo())
    [size] = page_sizes(pdf)
    assert size == pytest.approx((595.3, 841.9), abs=0.1)
    words = pdf_reading.words(pdf, tmp_path)
    secret = next(word for word in words if word.text == "Kopi7-Ratu2-Bukit9")
    assert secret.bottom - secret.top > 7  # mm
    text = pdf_reading.text(pdf, tmp_path)
    for expected in ("darurat", "RAHASIA", "21 November 2026, 14.32 WIB", "Lapas Contoh"):
        assert expected in text


def test_audit_sheet_tells_who_when_what(tmp_path: Path) -> None:
    pdf = render_audit_sheet(an_audit_sheet(40))
    assert page_count(pdf) > 2
    pages = pdf_reading.page_texts(pdf)
    assert all("Untuk internal" in page and "Dibuat oleh Budi Contoh" in page for page in pages)
    joined = pdf_reading.squeezed("".join(pages))
    assert joined.count(DIGEST) == 41
    assert joined.count("Angkakeliru.") == 40
    assert papers.NUMBER.replace("-", "") in joined
    pdf_reading.renders_silently(pdf, tmp_path)


def test_audit_sheet_without_steps_says_so(tmp_path: Path) -> None:
    pdf = render_audit_sheet(an_audit_sheet(0))
    assert "Belum ada." in pdf_reading.text(pdf, tmp_path)


def test_file_is_replaced_whole(tmp_path: Path) -> None:
    target = tmp_path / "surat.pdf"
    write_whole(target, b"lama")
    write_whole(target, b"baru")
    assert target.read_bytes() == b"baru"
    assert [path.name for path in tmp_path.iterdir()] == ["surat.pdf"]


def test_unwritable_place_is_told_plainly(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFailure, match=r"file\.not_writable"):
        write_whole(tmp_path / "tiada" / "surat.pdf", b"x")
    (tmp_path / "folder").mkdir()
    with pytest.raises(EnvironmentFailure, match=r"file\.not_writable"):
        write_whole(tmp_path / "folder", b"x")
    assert [path.name for path in tmp_path.iterdir()] == ["folder"]
