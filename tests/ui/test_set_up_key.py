"""The step of the unit's key in the first run: made at once, skipped honestly, its first papers."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pasopati_desktop.domain.authenticity import KeyState
from pasopati_desktop.domain.people import SYSTEM
from pasopati_desktop.services import auth, unit_keys
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.storage import key_file
from pasopati_desktop.ui.set_up import SetUpWindow
from pasopati_desktop.ui.unit.sheet_printer import SheetPrinter
from tests.pdf_reading import page_texts
from tests.ui.office_kit import focused, press, type_text
from tests.ui.set_up_kit import (
    KEY_STEP,
    PASSPHRASE,
    PASSWORD,
    SUMMARY_STEP,
    empty,
    fill,
    runner,
    window,
)

__all__ = ["empty", "runner", "window"]


def chosen(target: Path, _name: str) -> Path:
    return target


def at_the_end(qtbot: QtBot, window: SetUpWindow) -> None:
    window.wizard.open(SUMMARY_STEP)
    window.wizard.next_button.click()
    qtbot.waitUntil(lambda: window.finish is not None, timeout=20_000)


def test_the_key_is_made_with_the_unit_and_open_here(
    qtbot: QtBot,
    window: SetUpWindow,
    empty: Workspace,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window.begin()
    fill(window)
    at_the_end(qtbot, window)
    view = empty.as_officer(SYSTEM)
    (row,) = unit_keys.list_keys(view)
    assert (row.state, row.is_open) == (KeyState.ACTIVE, True)
    assert unit_keys.obstacle(view) is None
    assert window.finish is not None
    card = window.finish.key_card
    assert card is not None
    assert row.key_id in card.state.text()
    backup, news = tmp_path / "cadangan.pdf", tmp_path / "redaksi.pdf"
    for made, target in ((card.backup_save_button, backup), (card.news_save_button, news)):
        monkeypatch.setattr(SheetPrinter, "ask_target", partial(chosen, target))
        made.click()
        qtbot.waitUntil(target.exists, timeout=15_000)
    qtbot.waitUntil(lambda: "Lembar disimpan" in card.told.text())
    assert row.public_key in "".join(page_texts(news.read_bytes())).replace(" ", "").replace(
        "\r\n", ""
    )
    lines = [line for line in page_texts(backup.read_bytes())[0].splitlines() if line[1:3] == ". "]
    key_file.forget(empty.data.keys, row.key_id)
    officer = empty.as_officer(auth.sign_in(empty, "admin", PASSWORD))
    assert unit_keys.restore(officer, "\n".join(lines[:8]), PASSPHRASE) == row.key_id


def test_bad_passphrases_are_told_beside_the_field(window: SetUpWindow) -> None:
    window.begin()
    fill(window)
    wizard, page = window.wizard, window.wizard.key_page
    page.passphrase.clear()
    page.repeated.clear()
    wizard.open(KEY_STEP)
    assert focused() is page.passphrase
    press(Qt.Key.Key_Return)
    assert wizard.at == KEY_STEP
    assert "sedikitnya 12 huruf" in page.fields["passphrase"].error
    type_text("lapas kelas satu")
    assert "Lemah" in page.strength.said.text()
    assert page.passphrase.accessibleDescription() == page.strength.said.text()
    type_text(" rumah panggung sungai kelabu")
    assert page.strength.said.text() == "Kuat."
    press(Qt.Key.Key_Return)
    assert wizard.at == KEY_STEP
    assert page.fields["repeated"].error == "Kedua frasa sandi tidak sama."


def test_later_is_said_for_what_it_is(qtbot: QtBot, window: SetUpWindow, empty: Workspace) -> None:
    window.begin()
    fill(window)
    wizard, page = window.wizard, window.wizard.key_page
    page.passphrase.setText("pendek")
    wizard.open(KEY_STEP)
    press(Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(page.later.isChecked)
    assert not page.passphrase.isVisible()
    press(Qt.Key.Key_Return)
    assert wizard.at == SUMMARY_STEP
    assert wizard.summary_page.lines[KEY_STEP].startswith("nanti")
    at_the_end(qtbot, window)
    assert window.finish is not None
    assert window.finish.key_card is None
    assert unit_keys.obstacle(empty.as_officer(SYSTEM)) == "key.none"


def test_a_folder_that_cannot_keep_the_key_does_not_stop_the_set_up(
    qtbot: QtBot, window: SetUpWindow, empty: Workspace
) -> None:
    empty.data.keys.parent.mkdir(parents=True, exist_ok=True)
    empty.data.keys.write_text("a file where the folder should be")
    window.begin()
    fill(window)
    at_the_end(qtbot, window)
    assert window.finish is not None
    assert window.finish.key_card is not None
    assert "tidak dapat ditulis" in window.finish.key_card.state.text()
    (row,) = unit_keys.list_keys(empty.as_officer(SYSTEM))
    assert (row.state, row.is_open) == (KeyState.ACTIVE, False)
