"""The code on paper, read by a program that did not write it: zbar, from pages drawn by poppler."""

import subprocess
from pathlib import Path

import pytest

from pasopati_desktop.documents import qr
from pasopati_desktop.documents.body import plain
from pasopati_desktop.documents.finish import finish
from pasopati_desktop.documents.layout import PageSetup, draw, styles
from pasopati_desktop.domain import authenticity
from pasopati_desktop.domain.paper import Letterhead, LetterheadLine
from tests.authenticity_kit import a_key, an_approved, kept
from tests.data import NOW, Desk
from tests.pdf_reading import page_texts, renders_silently

HEAD = Letterhead(lines=(LetterheadLine("KEMENTERIAN"), LetterheadLine("LAPAS")))


def read_by_zbar(pdf: bytes, dpi: int, folder: Path) -> list[str]:
    stem = folder / f"halaman-{dpi}"
    subprocess.run(
        ["pdftoppm", "-r", str(dpi), "-png", str(kept(folder, pdf)), str(stem)],
        check=True,
        timeout=60,
    )
    found: list[str] = []
    for picture in sorted(folder.glob(f"halaman-{dpi}*.png")):
        done = subprocess.run(
            ["zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", str(picture)],
            capture_output=True,
            check=False,
            timeout=60,
        )
        found += done.stdout.decode().split()
    return found


def a_page(token: str, number: str) -> bytes:
    setup, style = PageSetup(letterhead=HEAD), styles(HEAD)
    text = plain("Sebanyak 19 Warga Binaan dirawat di klinik lapas.", style.body, setup.text_width)
    return finish(
        draw([*text, qr.QrBlock(token, number=number)], setup),
        title="Uji",
        author="",
        subject="Uji",
        moment=NOW,
    )


@pytest.mark.parametrize("dpi", [200, 300])
@pytest.mark.parametrize("length", [9, 17, 36])
def test_zbar_reads_codes_of_every_length(dpi: int, length: int, tmp_path: Path) -> None:
    number = "W6.PAS.PAS3-UM.01.01-0006 TAHUN 2022"[:length]
    body = authenticity.body("0f1e2d3c", NOW.date(), number, "5a" * 32)
    token = authenticity.write(body, bytes(range(64)))
    assert read_by_zbar(a_page(token, number), dpi, tmp_path) == [token]


@pytest.mark.parametrize("engine_url", ["sqlite"], indirect=True)
def test_zbar_reads_the_released_paper(desk: Desk, tmp_path: Path) -> None:
    a_key(desk)
    made = an_approved(desk)
    for dpi in (200, 300):
        assert read_by_zbar(made.pdf, dpi, tmp_path) == [made.token]
    text = "".join(page_texts(made.pdf))
    assert "Kode keaslian" in text
    assert made.number in text
    without = an_approved(desk)
    assert without.token != made.token


def test_the_block_is_25_mm_with_its_quiet_zone_and_always_the_same(tmp_path: Path) -> None:
    token = authenticity.write(
        authenticity.body("0f1e2d3c", NOW.date(), "HM.01.02-1", "5a" * 32), bytes(64)
    )
    block = qr.QrBlock(token, number="HM.01.02-1")
    width, height = block.wrap(1000, 1000)
    assert width == pytest.approx(25 / 25.4 * 72)
    assert height == pytest.approx(width + qr.label_height())
    assert "HM.01.02-1" in block.alternative
    pdf = a_page(token, "HM.01.02-1")
    assert pdf == a_page(token, "HM.01.02-1")
    renders_silently(pdf, tmp_path)


def test_runs_cover_exactly_the_dark_modules() -> None:
    for row in qr.matrix("PSP1" + "a" * 160):
        covered = {at for start, length in qr._runs(row) for at in range(start, start + length)}
        assert covered == {at for at, dark in enumerate(row) if dark}


def test_a_very_long_number_still_fits_on_the_label(tmp_path: Path) -> None:
    number = "W6.PAS.PAS3-UM.01.01-0006 TAHUN 2022 " * 3
    body = authenticity.body("0f1e2d3c", NOW.date(), number, "5a" * 32)
    token = authenticity.write(body, bytes(64))
    assert len(token) <= authenticity.MAX_CHARS
    assert read_by_zbar(a_page(token, number), 200, tmp_path) == [token]
