"""The window by keyboard: panels, panes, Esc, what is remembered, what is refreshed."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from pasopati_desktop.domain.errors import EnvironmentFailure
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.topics import Topic
from pasopati_desktop.ui import messages, theme
from pasopati_desktop.ui.help import page
from tests.ui.shell_fixtures import app, desk
from tests.ui.shell_kit import Desk, open_desk

__all__ = ["app", "desk"]

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def press(
    qtbot: QtBot,
    desk: Desk,
    key: Qt.Key,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    target = QApplication.focusWidget() or desk.window
    QTest.keyClick(target, key, modifiers)


def test_panels_are_made_at_their_first_visit(desk: Desk) -> None:
    assert desk.made == ["home"]
    desk.window.open_panel("incidents")
    desk.window.open_panel("home")
    desk.window.open_panel("incidents")
    assert desk.made == ["home", "incidents"]


@pytest.mark.parametrize("modifier", [CTRL, CTRL | Qt.KeyboardModifier.KeypadModifier])
def test_ctrl_digit_opens_panels_on_both_digit_blocks(
    qtbot: QtBot, desk: Desk, modifier: Qt.KeyboardModifier
) -> None:
    press(qtbot, desk, Qt.Key.Key_3, modifier)
    assert desk.window.stack.key == "incidents"
    assert desk.window.navigation.item("incidents").isChecked()
    press(qtbot, desk, Qt.Key.Key_8, modifier)
    assert desk.window.stack.key == "settings"


def test_verbs_reach_the_panel_while_a_text_field_has_focus(qtbot: QtBot, desk: Desk) -> None:
    desk.panel().text.setFocus()
    press(qtbot, desk, Qt.Key.Key_N, CTRL)
    press(qtbot, desk, Qt.Key.Key_F5)
    press(qtbot, desk, Qt.Key.Key_R, CTRL)
    assert desk.panel().asked == ["new", "reload", "reload"]
    press(qtbot, desk, Qt.Key.Key_F, CTRL)
    assert desk.panel().filter.hasFocus()


def test_f6_walks_all_panes_and_comes_back(qtbot: QtBot, desk: Desk) -> None:
    desk.panel().filter.setFocus()
    seen = []
    for _ in range(4):
        press(qtbot, desk, Qt.Key.Key_F6)
        seen.append(QApplication.focusWidget())
    panel, window = desk.panel(), desk.window
    home = window.navigation.item("home")
    assert seen == [panel.text, home, window.top_bar.search, panel.filter]
    press(qtbot, desk, Qt.Key.Key_F6, SHIFT)
    assert window.top_bar.search.hasFocus()
    press(qtbot, desk, Qt.Key.Key_Tab, CTRL)
    assert panel.filter.hasFocus()


def test_arrows_and_enter_in_the_navigation(qtbot: QtBot, desk: Desk) -> None:
    desk.window.navigation.setFocus()
    press(qtbot, desk, Qt.Key.Key_Down)
    press(qtbot, desk, Qt.Key.Key_Down)
    press(qtbot, desk, Qt.Key.Key_Return)
    assert desk.window.stack.key == "incidents"
    assert desk.panel().filter.hasFocus()


def test_focus_comes_back_to_where_it_was_in_a_panel(desk: Desk) -> None:
    desk.panel().text.setFocus()
    desk.window.open_panel("monitor")
    desk.window.open_panel("home")
    assert desk.panel().text.hasFocus()


def test_focus_comes_back_after_a_dialog(qtbot: QtBot, desk: Desk) -> None:
    desk.panel().text.setFocus()
    dialog = QDialog(desk.window)
    dialog.open()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    dialog.reject()
    desk.window.activateWindow()  # a window manager does this; offscreen there is none
    qtbot.waitUntil(desk.panel().text.hasFocus)


def test_escape_goes_back_to_the_panel_and_keeps_text(qtbot: QtBot, desk: Desk) -> None:
    desk.panel().text.setPlainText("belum disimpan")
    desk.window.top_bar.officer.setFocus()
    press(qtbot, desk, Qt.Key.Key_Escape)
    assert desk.panel().isAncestorOf(QApplication.focusWidget() or desk.window)
    press(qtbot, desk, Qt.Key.Key_Escape)
    assert desk.panel().text.toPlainText() == "belum disimpan"


def test_a_record_is_opened_in_its_panel(desk: Desk) -> None:
    desk.panel().navigate.emit("incidents", 42)
    assert desk.window.stack.key == "incidents"
    assert desk.panel().asked == [42]


def test_an_unknown_panel_changes_nothing(desk: Desk) -> None:
    desk.panel().navigate.emit("nowhere", 1)
    assert desk.window.stack.key == "home"


def test_hidden_panels_refresh_when_they_are_shown(qtbot: QtBot, desk: Desk) -> None:
    desk.window.open_panel("incidents")
    hidden = desk.panel()
    desk.window.open_panel("home")
    shown = desk.panel()
    with qtbot.waitSignal(desk.changes.changed):
        for _ in range(20):
            desk.changes.announce(frozenset({Topic.INCIDENTS}))
    assert shown.asked == ["refresh"]
    assert hidden.asked == []
    desk.window.open_panel("incidents")
    assert hidden.asked == ["refresh"]


def test_changes_of_other_topics_refresh_nothing(qtbot: QtBot, desk: Desk) -> None:
    with qtbot.waitSignal(desk.changes.changed):
        desk.changes.announce(frozenset({Topic.WORKS}))
    assert desk.panel().asked == []


def test_foreseen_failures_become_a_bar_and_unforeseen_ones_do_not(desk: Desk) -> None:
    desk.window.tell_error(EnvironmentFailure("database.full"))
    bar = desk.window.stack_of_messages.bars()[0]
    assert bar.notice.title == "Diska penuh."
    assert bar.notice.text.endswith("(database.full)")
    with pytest.raises(ZeroDivisionError):
        desk.window.tell_error(ZeroDivisionError())


def test_a_failed_task_is_told(qtbot: QtBot, desk: Desk) -> None:
    def job(_control: JobControl) -> None:
        raise EnvironmentFailure("network.unreachable")

    desk.runner.start("Ambil berita", job, on_done=lambda _: None)
    qtbot.waitUntil(lambda: len(desk.window.stack_of_messages.bars()) == 1)


def test_window_panel_and_look_are_remembered(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    desk.window.resize(800, 700)  # the offscreen screen is 800x800
    desk.window.open_panel("works")
    desk.window.set_look("dark", 1.25)
    desk.window.fold()
    desk.window.close()
    again = open_desk(tmp_path)
    qtbot.addWidget(again.window)
    assert again.window.stack.key == "works"
    assert again.window.size() == desk.window.size()
    assert again.window.navigation.is_rail()
    assert again.window._shell.state.look() == ("dark", 1.25)
    assert again.runner.shutdown()
    again.window.leave()


def test_a_damaged_settings_file_still_opens_a_window(
    qtbot: QtBot, app: QApplication, tmp_path: Path
) -> None:
    (tmp_path / "window.ini").write_bytes(
        b"[window]\ngeometry=\x00\xff\npanel=gone\n[look]\nfactor=besar\nmode=plaid\n[keys]\nlock=]]"
    )
    opened = open_desk(tmp_path)
    qtbot.addWidget(opened.window)
    assert opened.window.stack.key == "home"
    assert opened.window._shell.state.look() == ("light", 1.0)
    assert opened.runner.shutdown()
    opened.window.leave()


def test_navigation_says_counts_to_a_screen_reader(desk: Desk) -> None:
    item = desk.window.navigation.item("incidents")
    assert item.accessibleName() == "Insiden, 3 menunggu, ada alarm"


def test_the_clock_shows_wib_whatever_the_computer_thinks(desk: Desk) -> None:
    assert desk.window.top_bar._time.text() == "14.32.08 WIB"
    assert desk.window.top_bar._date.text() == "Sab, 21 Nov 2026"


def test_theme_and_text_size_change_while_open(desk: Desk) -> None:
    desk.window.set_look("dark", 1.5)
    assert theme.is_dark()
    assert desk.window.navigation.is_rail()
    assert desk.window.top_bar.height() == 72
    desk.window.set_look("light", 1.0)
    assert not desk.window.navigation.is_rail()


def test_practice_band_can_be_put_on(desk: Desk) -> None:
    assert not desk.window.practice_band.isVisible()
    desk.window.set_practice(True)
    assert desk.window.practice_band.isVisible()


def test_task_bar_shows_long_work_and_cancels_it(qtbot: QtBot, desk: Desk) -> None:
    import time

    def job(control: JobControl) -> None:
        for _ in range(10_000):
            control.step(2, 3, "halaman 2 dari 3")
            time.sleep(0.005)

    bar = desk.window.task_bar
    desk.runner.start("Membuat PDF siaran pers", job, on_done=lambda _: None)
    assert bar.text() == "Semua pekerjaan latar selesai"
    qtbot.waitUntil(lambda: bar.text() == "Membuat PDF siaran pers · halaman 2 dari 3")
    bar.cancel.click()
    qtbot.waitUntil(lambda: bar.text() == "Semua pekerjaan latar selesai")


def test_help_opens_the_page_of_the_panel(qtbot: QtBot, desk: Desk) -> None:
    press(qtbot, desk, Qt.Key.Key_F1)
    dialog = desk.window._help
    assert dialog is not None
    assert "Insiden" in dialog.browser.toPlainText()
    dialog.close()


def test_the_key_map_lists_every_binding(desk: Desk) -> None:
    dialog = desk.window.show_keys()
    text = dialog.browser.toPlainText()
    assert "F6 atau Ctrl+Tab" in text
    assert all(binding.title in text for binding in desk.window._shell.keys.bindings())
    dialog.close()


def test_every_command_of_the_window_runs(desk: Desk) -> None:
    for command in desk.window.commands():
        if command.key in {"window.lock", "window.help", "window.keys"}:
            continue
        command.run()


def test_bars_stack_three_and_good_ones_leave(qtbot: QtBot, desk: Desk) -> None:
    stack = desk.window.stack_of_messages
    for number in range(5):
        desk.window.tell(messages.warn(f"Peringatan {number}."))
    desk.window.tell(messages.warn("Peringatan 4."))
    shown = [bar.notice.title for bar in stack.bars() if bar.isVisible()]
    assert shown == ["Peringatan 4.", "Peringatan 3.", "Peringatan 2."]
    assert stack._more.text() == "+2"
    stack._more.click()
    assert all(bar.isVisible() for bar in stack.bars())
    stack.clear()
    assert desk.window.stack_of_messages.bars() == []


def test_words_from_outside_are_never_markup(desk: Desk) -> None:
    desk.window.tell(messages.warn("<b>x</b>", "<img src='file:///etc/passwd'>"))
    assert "&lt;img" in desk.window.stack_of_messages.bars()[0]._words.text()


@pytest.mark.parametrize(
    "topic", ["beranda", "pemantauan", "insiden", "pernyataan", "karya", "pengaturan", "masuk"]
)
def test_every_screen_has_a_help_page(topic: str) -> None:
    assert page(topic).startswith("# ")
    assert "belum ditulis" not in page(topic)
