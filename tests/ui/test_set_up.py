"""The first run: by keyboard alone, with bad input, back and forth, to the sealed envelope."""

from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from pasopati_desktop.domain import letterheads
from pasopati_desktop.domain.errors import RuleViolation
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.services import auth, guideline, set_up
from pasopati_desktop.services.set_up import FirstOfficer, Ready, SetUp
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui.set_up import SampleBar, SetUpDone, SetUpWindow
from pasopati_desktop.ui.tasks import TaskRunner
from pasopati_desktop.ui.unit.logo_picker import LogoPicker
from pasopati_desktop.ui.unit.officer_dialog import OfficerDialog
from pasopati_desktop.ui.unit.sheet_printer import SheetPrinter
from pasopati_desktop.ui.window_state import WindowState
from tests import data
from tests.data import NOW, UNIT
from tests.pdf_reading import page_texts
from tests.ui.office_kit import doubled_mnemonics, focused, press, type_text
from tests.ui.set_up_kit import (
    HEAD,
    KEY_STEP,
    PASSPHRASE,
    PASSWORD,
    SUMMARY_STEP,
    a_picture,
    bad_logos,
    empty,
    fill,
    runner,
    window,
)

__all__ = ["empty", "runner", "window"]


def test_the_whole_first_run_by_keyboard(
    qtbot: QtBot, window: SetUpWindow, empty: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    wizard = window.wizard
    asked: list[tuple[object, ...]] = []

    def ask_first(*given: object) -> FirstOfficer:
        asked.append(given)
        return HEAD

    monkeypatch.setattr(OfficerDialog, "ask_first", ask_first)
    press(Qt.Key.Key_Return)
    assert wizard.at == 0
    type_text("Lembaga Pemasyarakatan Kelas II Contoh")
    press(Qt.Key.Key_Tab)
    type_text("Lapas Contoh")
    press(Qt.Key.Key_Tab)
    type_text("Kota Contoh")
    press(Qt.Key.Key_Return)
    assert wizard.at == 1
    type_text("RI ")
    press(Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)  # a mnemonic clicks after 100 ms
    regional = wizard.letterhead_page.letterhead.lines.edits()[3]
    qtbot.waitUntil(lambda: focused() is regional)
    assert regional.selectedText() == letterheads.OPEN_PLACE
    assert wizard.at == 1
    type_text("JAWA CONTOH")
    assert regional.text() == "KANTOR WILAYAH JAWA CONTOH"
    press(Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: wizard.at == 2)
    press(Qt.Key.Key_Return)
    assert asked[0][:3] == (date(2026, 11, 21), "Lembaga Pemasyarakatan Kelas II Contoh", [])
    assert wizard.officials_page.officials == [HEAD]
    press(Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: wizard.at == 3)
    type_text("A. Teknisi")
    press(Qt.Key.Key_Tab, times=2)
    type_text(PASSWORD)
    press(Qt.Key.Key_Tab)
    type_text(PASSWORD)
    press(Qt.Key.Key_Return)
    assert wizard.at == KEY_STEP
    assert focused() is wizard.key_page.passphrase
    type_text(PASSPHRASE)
    press(Qt.Key.Key_Tab)
    type_text(PASSPHRASE)
    press(Qt.Key.Key_Return)
    assert wizard.at == SUMMARY_STEP
    assert "Lembaga Pemasyarakatan Kelas II Contoh, Kota Contoh" in wizard.summary_page.lines
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.finish is not None)
    assert window.finish is not None
    assert focused() is window.finish.card.print_button
    press(Qt.Key.Key_Tab, times=2)
    assert focused() is window.finish.card.check
    press(Qt.Key.Key_Space)
    with qtbot.waitSignal(window.finished) as finished:
        press(Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)
    done = finished.args[0]
    assert isinstance(done, SetUpDone)
    assert done.with_sample
    who = auth.sign_in(empty, done.username, PASSWORD)
    assert who.roles == {Role.SYSADMIN}
    assert auth.sign_in(empty, done.account.username, done.account.password).is_emergency
    assert auth.sign_in(empty, "h.kusuma", "ABCD-EFGH-JKLM").roles == {Role.HEAD_OF_UNIT}
    head = guideline.letterhead(empty.as_officer(who)).value
    assert head.lines[0].text == "RI KEMENTERIAN IMIGRASI DAN PEMASYARAKATAN"
    usual = letterheads.default_letterhead(UNIT)
    assert (head.margin_left, head.margin_right, head.margin_bottom, head.body_size) == (
        usual.margin_left,
        usual.margin_right,
        usual.margin_bottom,
        usual.body_size,
    )


def test_errors_stand_beside_the_fields_and_go_as_they_are_mended(window: SetUpWindow) -> None:
    window.begin()
    wizard = window.wizard
    press(Qt.Key.Key_Return)
    assert wizard.at == 0
    fields = wizard.unit_page.unit.fields
    assert [fields[name].error for name in ("name", "short_name", "city")] == [
        "Isi bagian ini."
    ] * 3
    assert "3 isian" in wizard.note.text()
    assert focused() is wizard.unit_page.unit.form.name
    type_text("x" * 300)
    assert fields["name"].error == "Tulis paling banyak 160 huruf, sekarang 300."
    wizard.unit_page.unit.set_value(UNIT)
    assert not any(field.error for field in fields.all())
    assert wizard.note.text() == ""
    press(Qt.Key.Key_Return)
    assert wizard.at == 1


def test_going_back_loses_nothing(window: SetUpWindow) -> None:
    window.begin()
    fill(window)
    wizard = window.wizard
    wizard.next()
    wizard.letterhead_page.letterhead.lines.edits()[0].setText("KEMENTERIAN CONTOH")
    wizard.next()
    wizard.officials_page.officials.append(HEAD)
    for _ in range(3):
        wizard.back_button.click()
    assert window.stack.currentIndex() == 0
    window.begin()
    for _ in range(5):
        wizard.next()
    assert wizard.at == SUMMARY_STEP
    plan = wizard.plan()
    assert plan.unit == UNIT
    assert plan.letterhead.lines[0].text == "KEMENTERIAN CONTOH"
    assert plan.officials == (HEAD,)


def test_the_letterhead_is_proposed_from_the_unit_until_somebody_writes(
    window: SetUpWindow,
) -> None:
    window.begin()
    fill(window)
    wizard = window.wizard
    wizard.next()
    assert "CIPINANG" in wizard.plan().letterhead.lines[4].text
    wizard.back()
    wizard.unit_page.unit.form.name.setText("Rutan Contoh")
    wizard.next()
    assert wizard.plan().letterhead.lines[4].text == "RUTAN CONTOH"
    wizard.letterhead_page.letterhead.lines.edits()[4].setText("TULISAN SENDIRI")
    wizard.back()
    wizard.unit_page.unit.form.name.setText("Lapas Lain")
    wizard.next()
    assert wizard.plan().letterhead.lines[4].text == "TULISAN SENDIRI"


def test_the_letterhead_is_drawn_as_it_will_be_printed(qtbot: QtBot, window: SetUpWindow) -> None:
    window.begin()
    fill(window)
    window.wizard.next()
    page = window.wizard.letterhead_page
    qtbot.waitUntil(lambda: page.preview.shown > 0, timeout=15_000)
    assert page.preview.preview.page_count == 1
    lines = page.letterhead.lines
    for edit in lines.edits():
        edit.setText("KEMENTERIAN " * 16)
    qtbot.waitUntil(lambda: "tidak menyisakan ruang" in page.preview.trouble.text(), timeout=15_000)
    assert page.preview.preview.page_count == 1, "the old page stays"


def told(picker: LogoPicker, words: str) -> bool:
    return words in picker.line


def test_wrong_logos_are_refused_beside_the_button_and_change_nothing(
    qtbot: QtBot, window: SetUpWindow, tmp_path: Path
) -> None:
    window.begin()
    fill(window)
    window.wizard.next()
    picker = window.wizard.letterhead_page.letterhead.logo
    good = a_picture(tmp_path, "lambang.png", (400, 480))
    picker.take(good)
    qtbot.waitUntil(lambda: picker.data() is not None)
    assert "400 x 480 piksel" in picker.line
    for path, words in bad_logos(tmp_path):
        picker.take(path)
        qtbot.waitUntil(partial(told, picker, words), timeout=15_000)
        assert picker.data() == good.read_bytes()
    assert window.wizard.plan().logo == good.read_bytes()


def test_an_administrator_named_as_an_official_is_told_on_its_page(window: SetUpWindow) -> None:
    window.begin()
    fill(window)
    wizard = window.wizard
    wizard.officials_page.officials.append(HEAD)
    wizard.account_page.form.username.setText("h.kusuma")
    wizard.open(3)
    wizard.next()
    assert wizard.at == 3
    assert "sudah dipakai" in wizard.account_page.fields["username"].error


def test_the_rules_of_the_password_are_ticked_while_typing(window: SetUpWindow) -> None:
    window.begin()
    fill(window)
    page = window.wizard.account_page
    page.form.password.setText("pendek")
    page.form.again.setText("lain")
    window.wizard.open(3)
    window.wizard.next()
    assert "10 huruf" in page.fields["password"].error
    assert page.fields["again"].error == "Ketik kata sandi yang sama dua kali."
    assert page.rules.accessibleName().count("terpenuhi") == 2
    page.form.password.setText(PASSWORD)
    assert page.rules.accessibleName().count("terpenuhi") == 3


def test_what_the_service_refuses_is_told_and_can_be_tried_again(
    qtbot: QtBot, window: SetUpWindow, empty: Workspace
) -> None:
    set_up.run(empty, data.plan())
    window.begin()
    fill(window)
    window.wizard.open(SUMMARY_STEP)
    window.wizard.next_button.click()
    qtbot.waitUntil(lambda: "Penyiapan sudah pernah dijalankan" in window.wizard.note.text())
    assert window.wizard.next_button.isEnabled()
    assert window.finish is None


def test_a_megabyte_pasted_is_cut_and_told(window: SetUpWindow) -> None:
    window.begin()
    fill(window)
    form = window.wizard.unit_page.unit.form
    QApplication.clipboard().setText("kata " * 200_000)
    form.name.setFocus()
    form.name.selectAll()
    form.name.paste()
    form.about.setFocus()
    form.about.selectAll()
    form.about.paste()
    window.wizard.next()
    fields = window.wizard.unit_page.unit.fields
    assert "paling banyak 160 huruf" in fields["name"].error
    assert fields["about"].error == "Tulis paling banyak 2000 huruf, sekarang 20000."
    QApplication.clipboard().clear()


def test_the_emergency_account_must_be_acknowledged_and_can_be_saved(
    qtbot: QtBot, window: SetUpWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.begin()
    fill(window)
    window.wizard.open(SUMMARY_STEP)
    window.wizard.next_button.click()
    qtbot.waitUntil(lambda: window.finish is not None)
    assert window.finish is not None
    assert window.enter_button is not None
    assert not window.enter_button.isEnabled()
    asked: list[bool] = []

    def stay(_window: SetUpWindow) -> bool:
        asked.append(True)
        return False

    monkeypatch.setattr(SetUpWindow, "confirm_close", stay)
    window.close()
    assert asked == [True]
    assert window.isVisible()
    target = tmp_path / "akun.pdf"
    monkeypatch.setattr(SheetPrinter, "ask_target", lambda _self, _name: target)
    window.finish.card.save_button.click()
    card = window.finish.card
    qtbot.waitUntil(lambda: "Lembar disimpan" in card.told.text())
    assert card.account.password in page_texts(target.read_bytes())[0]
    assert window.enter_note.isVisible()
    window.finish.card.check.click()
    assert not window.enter_note.isVisible()
    with qtbot.waitSignal(window.finished):
        window.enter_button.click()


def test_the_start_names_as_many_steps_as_the_wizard_has(window: SetUpWindow) -> None:
    words = " ".join(each.text() for each in window.start.findChildren(QLabel))
    assert len(window.wizard.pages) == 6
    assert "Enam langkah" in words
    assert "kunci keaslian" in words


def test_closing_asks_only_when_something_was_typed(
    qtbot: QtBot, window: SetUpWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bool] = []

    def stay(_window: SetUpWindow) -> bool:
        asked.append(True)
        return False

    monkeypatch.setattr(SetUpWindow, "confirm_close", stay)
    window.begin()
    type_text("L")
    window.close()
    assert asked == [True]
    assert window.isVisible()
    monkeypatch.setattr(SetUpWindow, "confirm_close", lambda _self: True)
    with qtbot.waitSignal(window.closed):
        window.close()


def test_sample_data_are_one_click_away_and_so_is_their_end(
    qtbot: QtBot, window: SetUpWindow
) -> None:
    with qtbot.waitSignal(window.sample_chosen):
        press(Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
    removed: list[bool] = []
    bar = SampleBar(lambda: removed.append(True))
    qtbot.addWidget(bar)
    bar.remove_button.click()
    assert removed == [True]


def test_mnemonics_of_every_step_are_unique(window: SetUpWindow) -> None:
    window.begin()
    fill(window)
    for at in range(6):
        window.wizard.open(at)
        assert doubled_mnemonics(window.wizard) == [], at


def test_a_failing_run_keeps_what_was_typed(
    qtbot: QtBot, qapp: QApplication, runner: TaskRunner, tmp_path: Path
) -> None:
    def fail(_plan: SetUp) -> Ready:
        raise RuleViolation("people.last_admin")

    window = SetUpWindow(fail, runner, WindowState(tmp_path / "w.ini"), lambda: NOW)
    qtbot.addWidget(window, before_close_func=lambda _window: window.leave())
    window.show()
    window.begin()
    fill(window)
    window.wizard.open(SUMMARY_STEP)
    window.wizard.next_button.click()
    qtbot.waitUntil(lambda: "administrator aktif" in window.wizard.note.text())
    assert window.wizard.plan().unit == UNIT
