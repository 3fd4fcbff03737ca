"""`photo check` as a person or a script calls it."""

import argparse
import json
import re
from pathlib import Path

import pytest

from pasopati_desktop import resources
from pasopati_desktop.commands import photo_check
from pasopati_desktop.media import sample_pictures
from pasopati_desktop.media.photos import check_photo
from pasopati_desktop.ui import messages
from pasopati_desktop.ui.messages import works

SAMPLES = sorted(resources.path("samples", "photos").glob("*.jpg"))
CHAIR = resources.path("samples", "photos", "kursi-jati.jpg")


def called(*arguments: str) -> int:
    parser = argparse.ArgumentParser()
    photo_check.add_parser(parser.add_subparsers(required=True))
    args = parser.parse_args(["check", *arguments])
    return int(args.run(args))


def test_one_json_object_a_line_in_order(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "rusak.jpg"
    broken.write_bytes(CHAIR.read_bytes()[:5000])
    assert called("--json", str(broken), str(CHAIR)) == 1
    answers = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert answers == [
        {"file": str(broken), "accepted": False, "reason": "photo.damaged",
         "width": 1600, "height": 1200, "format": "JPEG"},
        {"file": str(CHAIR), "accepted": True, "reason": None,
         "width": 1600, "height": 1200, "format": "JPEG"},
    ]  # fmt: skip


def test_accepted_files_are_told_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert called(str(CHAIR)) == 0
    assert capsys.readouterr().out == f"{CHAIR}: diterima, JPEG, 1600 x 1200 piksel\n"


def test_what_is_no_file_is_wrong_use(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert called("--json", str(tmp_path / "tiada.jpg"), str(tmp_path), str(CHAIR)) == 2
    seen = capsys.readouterr()
    assert len(seen.out.splitlines()) == 3
    assert len(seen.err.splitlines()) == 2
    assert "Foto tidak ditemukan" in seen.err
    assert "Traceback" not in seen.err


def test_a_name_that_is_no_text_is_survived(capsys: pytest.CaptureFixture[str]) -> None:
    assert called("--json", "foto\udcff.jpg") == 2
    assert json.loads(capsys.readouterr().out)["reason"] == "photo.missing"


def test_every_sample_picture_is_accepted_and_small() -> None:
    assert {path.stem for path in SAMPLES} == set(sample_pictures.PICTURES)
    for path in SAMPLES:
        assert path.stat().st_size <= sample_pictures.MAX_BYTES
        assert check_photo(path).accepted


def test_a_sample_picture_can_be_drawn_again(tmp_path: Path) -> None:
    data = sample_pictures.draw("kursi-jati", seed=3)
    assert check_photo(data).accepted
    assert len(data) <= sample_pictures.MAX_BYTES
    assert data != sample_pictures.draw("kursi-jati", seed=4)


@pytest.mark.parametrize("area", ["photo", "consent", "work", "site"])
def test_every_code_of_ours_has_its_sentence(area: str) -> None:
    package = Path(photo_check.__file__).parents[1]
    files = [*(package / "media").glob("*.py"), *(package / "channels").glob("*.py")]
    files += [package / "domain" / name for name in ("consent.py", "works.py")]
    found = {
        code
        for path in files
        for code in re.findall(rf'"({area}\.[a-z_]+)"', path.read_text(encoding="utf-8"))
        if not code.endswith(".html")
    }
    found |= {f"consent.{word}" for word in ("draft", "expired", "withdrawn", "blocked")}
    assert len(found) >= 4
    assert {code for code in found if not messages.known(code)} == set()


def test_sentences_follow_the_words_of_the_house() -> None:
    for code, sentence in works.sentences().items():
        assert sentence.endswith("."), code
        assert not re.search(r"!|silakan|mohon maaf|\bAnda\b", sentence, re.IGNORECASE), code
