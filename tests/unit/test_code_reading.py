"""Reading the code of a page that was scanned badly, photographed in a hurry, folded or stamped."""

import io
import random
import time
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFilter

from pasopati_desktop.documents import code_grid, code_reading, code_search, inspection, qr
from pasopati_desktop.services import authenticity
from tests import photos
from tests.authenticity_kit import a_key, a_released, kept, visitor
from tests.data import Desk
from tests.photos import Shot

HARD = {
    "a very harsh scan of 150 dpi": Shot(
        dpi=150, turn=1.7, blur=1.0, noise=20, contrast=0.6, quality=40
    ),
    "a blurred photograph": Shot(
        dpi=250, turn=-1, tilt=0.2, skew=0.1, blur=2.2, noise=8, shadow=0.5, quality=60
    ),
    "a shaken photograph": Shot(dpi=300, turn=6, tilt=0.1, blur=0.8, shake=6, noise=6, shadow=0.3),
    "a photograph in the dark": Shot(
        dpi=200, turn=3, tilt=0.1, blur=0.6, noise=12, contrast=0.35, shadow=0.7
    ),
    "a fold": Shot(dpi=200, turn=3, blur=1.2, noise=8, shadow=0.3, fold=150),
    "a stamp": Shot(dpi=250, turn=3, tilt=0.05, blur=0.6, noise=6, stamp=150),
}


@pytest.mark.parametrize("length", [150, 164, 178, 190])
def test_what_all_codes_have_alike_is_so_in_every_code(length: int) -> None:
    chance = random.Random(length)
    token = "PSP1" + "".join(chance.choices("abcXYZ0189-_", k=length - 4))
    rows = qr.matrix(token)
    assert len(rows) in code_grid.SIZES
    parts = code_grid.common(len(rows))
    for y, row in enumerate(rows):
        for x, is_dark in enumerate(row):
            assert not (is_dark and parts.light.getpixel((x, y))), (x, y)
            assert not (not is_dark and parts.dark.getpixel((x, y))), (x, y)


def a_drawing(token: str, module: int) -> tuple[Image.Image, code_grid.Quad]:
    """Draw a code on a page with some lines of words; return its corners too."""
    rows = qr.matrix(token)
    side = len(rows) * module
    page = Image.new("L", (side * 4, side * 4), 240)
    pen = ImageDraw.Draw(page)
    for line in range(12):
        pen.text((side // 4, side // 5 * line // 2), "Warga Binaan dirawat di klinik lapas " * 3)
    left, top = side, 2 * side
    for y, row in enumerate(rows):
        for x, is_dark in enumerate(row):
            if is_dark:
                corner = (left + x * module, top + y * module)
                pen.rectangle((*corner, corner[0] + module - 1, corner[1] + module - 1), fill=20)
    far, low = float(left + side), float(top + side)
    return page, ((float(left), float(top)), (far, float(top)), (far, low), (float(left), low))


def test_a_place_a_module_off_is_mended() -> None:
    token = "PSP1" + "aB3-" * 44
    page, (a, b, c, d) = a_drawing(token, 4)
    off = ((a[0] - 2, a[1] + 3), (b[0] + 3, b[1] - 2), (c[0] + 4, c[1] + 3), (d[0] - 3, d[1] - 2))
    until = time.process_time() + 10
    assert code_grid.read(page, off, "PSP1", until) == token
    blurred = page.filter(ImageFilter.GaussianBlur(2.4))
    assert code_grid.read(blurred, off, "PSP1", until) == token
    assert code_grid.read(blurred, off, "PSP2", until) == ""
    elsewhere = ((9.0, 9.0), (160.0, 9.0), (160.0, 160.0), (9.0, 160.0))
    assert code_grid.read(page, elsewhere, "PSP1", until) == ""


def test_a_blurred_code_is_found_and_a_page_of_words_is_none() -> None:
    page, (corner, *_) = a_drawing("PSP1" + "aB3-" * 44, 4)
    blurred = page.filter(ImageFilter.GaussianBlur(2.4))
    first = next(code_search.places(blurred, time.process_time() + 10))
    assert max(abs(a - b) for a, b in zip(first[0], corner, strict=True)) < 8
    words, _ = a_drawing("PSP1" + "aB3-" * 44, 4)
    words.paste(240, (0, words.height // 3, words.width, words.height))
    start = time.process_time()
    assert code_reading.read(words, "PSP1", 1.5) == ()
    assert time.process_time() - start < 4


@pytest.mark.parametrize("engine_url", ["sqlite"], indirect=True)
def test_hard_pictures_are_read(desk: Desk, tmp_path: Path) -> None:
    a_key(desk)
    made = a_released(desk)
    whole = photos.page(made.pdf)
    # As somebody would photograph it who was asked for the code.
    paper = whole.crop(
        (0, round(0.55 * whole.height), whole.width // 2, round(0.85 * whole.height))
    )
    unread = []
    for name, shot in HARD.items():
        picture = Image.open(io.BytesIO(photos.take(paper, shot)))
        found = code_reading.read(picture, "PSP1", inspection.READ_SECONDS)
        if found[:1] != (made.token,):
            unread.append(name)
    assert unread == []
    blank = Image.new("L", (600, 800), 230)
    bad = photos.take(whole, Shot(dpi=150, turn=1, blur=0.9, noise=16, contrast=0.7, quality=50))
    out = io.BytesIO()
    first = Image.open(io.BytesIO(bad))
    first.save(out, "PDF", resolution=150, save_all=True, append_images=[blank])
    scan = authenticity.verify_file(visitor(desk), kept(tmp_path, out.getvalue()))
    assert (scan.reason, scan.number) == ("verify.code_current", made.number)
