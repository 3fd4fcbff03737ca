"""What a forger can do without the key: numbers that look alike, two codes on one paper."""

from pathlib import Path

import pytest
from PIL import Image

from pasopati_desktop.documents import qr
from pasopati_desktop.domain.verdicts import Outcome
from pasopati_desktop.services import authenticity
from pasopati_desktop.ui import messages
from tests.authenticity_kit import a_key, a_released, visitor
from tests.data import Desk


def a_code_picture(text: str, module: int = 6) -> Image.Image:
    rows = qr.matrix(text)
    side = len(rows) + 2 * qr.QUIET
    picture = Image.new("L", (side, side), 255)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark:
                picture.putpixel((x + qr.QUIET, y + qr.QUIET), 0)
    return picture.resize((side * module, side * module), Image.Resampling.NEAREST)


def test_a_number_that_only_looks_alike_is_named_with_the_one_it_imitates(desk: Desk) -> None:
    a_key(desk)
    made = a_released(desk)
    assert made.number == "HM.01.02-1"
    view = visitor(desk)
    for typed in ("НМ.01.02-1", "HM.O1.O2-l", "HM.01.02–1"):
        verdict = authenticity.verify_text(view, typed)
        assert verdict.reason == "verify.lookalike_number"
        assert (verdict.outcome, verdict.authentic) == (Outcome.UNKNOWN, False)
        assert made.number in messages.text(verdict.reason, **verdict.facts)
    assert authenticity.verify_text(view, "HM.01.02-2").reason == "verify.no_such_number"


@pytest.mark.parametrize("engine_url", ["sqlite"], indirect=True)
def test_two_codes_are_not_judged_by_the_first(desk: Desk, tmp_path: Path) -> None:
    """A genuine code beside another one must not speak for the whole paper."""
    a_key(desk)
    first, second = a_released(desk), a_released(desk)
    view = visitor(desk)
    typed = authenticity.verify_text(view, f"{first.token}\n{second.token}")
    assert (typed.reason, typed.facts["n"], typed.authentic) == ("verify.several_codes", 2, False)
    codes = [a_code_picture(made.token) for made in (first, second)]
    for given, reason in (
        (codes, "verify.several_codes"),
        ([codes[0], codes[0]], "verify.code_current"),
    ):
        page = Image.new("L", (codes[0].width * 2 + 60, codes[0].height + 40), 255)
        page.paste(given[0], (10, 20))
        page.paste(given[1], (codes[0].width + 50, 20))
        path = tmp_path / "dua.png"
        page.save(path)
        assert authenticity.verify_file(view, path).reason == reason
