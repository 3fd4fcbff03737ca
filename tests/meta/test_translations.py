"""The catalogues are whole: every string collected, translated, with its placeholders, compiled."""

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pasopati_desktop.ui import format as words
from pasopati_desktop.ui import i18n
from pasopati_desktop.ui.widgets.day_edit import parse_day

ROOT = Path(__file__).resolve().parents[2]
CATALOGUES = sorted((ROOT / "resources" / "translations").glob("*.ts"))
ENGLISH = ROOT / "resources" / "translations" / "pasopati_en.ts"

PLACEHOLDER = re.compile(r"{{|}}|{[^{}]*}|%n|%L?\d")
MNEMONIC = re.compile(r"&([^&\s])")


def messages(file: Path) -> Iterator[tuple[str, str, str]]:
    """Yield context, source and finished translation; an unfinished one is an empty string."""
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            done = translation is not None and translation.get("type") is None
            text = "".join(translation.itertext()) if done and translation is not None else ""
            yield context.findtext("name", ""), message.findtext("source", ""), text


@pytest.mark.parametrize("file", CATALOGUES, ids=lambda file: file.stem)
def test_nothing_is_left_untranslated(file: Path) -> None:
    found = list(messages(file))
    assert len(found) > 100
    assert [pair[:2] for pair in found if not pair[2].strip()] == []
    assert {source for context, source, _text in found if not context} == set(), "not our words"


def test_every_string_of_the_sources_is_collected() -> None:
    done = subprocess.run(
        [sys.executable, "ui/translate.py", "--check"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=10,
    )
    assert done.returncode == 0, f"run ui/translate.py, then translate: {done.stdout}{done.stderr}"


def test_placeholders_and_mnemonics_are_kept() -> None:
    wrong = [
        (source, text)
        for _context, source, text in messages(ENGLISH)
        if set(PLACEHOLDER.findall(source)) != set(PLACEHOLDER.findall(text))
        or len(MNEMONIC.findall(source)) != len(MNEMONIC.findall(text))
    ]
    assert wrong == []


def test_mnemonics_stay_unique_in_each_form() -> None:
    """In the context of a form, that is of a `.ui` file, all labels are on screen together.

    Texts that share their letter in the source too are those of one control in turn.
    """
    parsed = (ET.parse(form).getroot() for form in ROOT.glob("ui/*.ui"))  # noqa: S314 - our own
    forms = {root.findtext("class") for root in parsed}
    found: dict[tuple[str, str], dict[str, str]] = {}
    for context, source, text in messages(ENGLISH):
        for key in MNEMONIC.findall(text) if context in forms else ():
            letter = MNEMONIC.findall(source)[0].casefold()
            found.setdefault((context, key.casefold()), {}).setdefault(letter, text)
    assert len(found) > 50
    assert {place: texts for place, texts in found.items() if len(texts) > 1} == {}


def test_lists_of_words_keep_their_length() -> None:
    lists = {
        source: text
        for context, source, text in messages(ENGLISH)
        if context == "format" and source.count(",") > 3
    }
    assert sorted(text.count(",") + 1 for text in lists.values()) == [7, 12]


@pytest.mark.parametrize("file", CATALOGUES, ids=lambda file: file.stem)
def test_the_compiled_file_is_fresh(file: Path, tmp_path: Path) -> None:
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    made = tmp_path / "made.qm"
    subprocess.run([str(tool), "-silent", str(file), "-qm", str(made)], check=True, timeout=10)
    compiled = file.with_suffix(".qm").read_bytes()
    assert compiled == made.read_bytes(), "run ui/translate.py"


@pytest.mark.parametrize("language", list(i18n.LANGUAGES))
def test_a_day_written_out_is_read_back(qtbot: QtBot, qapp: QApplication, language: str) -> None:
    """A field writes what it understood; in no language may it refuse its own writing."""
    installed = i18n.install(qapp, language)
    try:
        days = [date(2026, month, 21) for month in range(1, 13)]
        for write in (words.short_date, words.medium_date):
            assert [parse_day(write(day)) for day in days] == days
    finally:
        i18n.remove(qapp, installed)


def test_every_language_on_offer_has_its_catalogue(qtbot: QtBot, qapp: QApplication) -> None:
    seen = set()
    for language in i18n.LANGUAGES:
        installed = i18n.install(qapp, language)
        seen.add(i18n.translate("TopBar", "Keluar"))
        i18n.remove(qapp, installed)
    assert len(seen) == len(i18n.LANGUAGES)
