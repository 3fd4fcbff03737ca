"""Idle lock: nothing readable, nothing lost, back with the secret only."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

from pasopati_desktop.ui.idle import IdleWatch
from pasopati_desktop.ui.lock import STAYS_VISIBLE, LockScreen
from tests.ui.shell_fixtures import app, desk
from tests.ui.shell_kit import SECRET, Desk

__all__ = ["app", "desk"]


def locked(desk: Desk) -> LockScreen:
    desk.window.lock()
    screen = desk.window.lock_screen()
    assert screen is not None
    return screen


def test_ctrl_l_locks_and_the_secret_opens(qtbot: QtBot, desk: Desk) -> None:
    text = desk.panel().text
    text.setFocus()
    text.setPlainText("belum disimpan")
    QTest.keyClick(text, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    screen = desk.window.lock_screen()
    assert screen is not None
    qtbot.waitUntil(screen.card.form.secret.hasFocus)
    QTest.keyClicks(screen.card.form.secret, SECRET)
    QTest.keyClick(screen.card.form.secret, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not desk.window.is_locked())
    desk.window.activateWindow()
    qtbot.waitUntil(text.hasFocus)
    assert text.toPlainText() == "belum disimpan"


def test_a_wrong_secret_keeps_it_locked_and_says_so(qtbot: QtBot, desk: Desk) -> None:
    screen = locked(desk)
    QTest.keyClicks(screen.card.form.secret, "salah")
    QTest.keyClick(screen.card.form.secret, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "tidak cocok" in screen.card.hint())
    assert desk.window.is_locked()
    assert screen.card.form.secret.text() == ""
    qtbot.waitUntil(screen.card.form.secret.hasFocus)


def test_nothing_of_any_window_shows_through(qtbot: QtBot, desk: Desk) -> None:
    desk.panel().text.setPlainText("RAHASIA " * 200)
    dialog = QDialog(desk.window)
    dialog.resize(300, 200)
    dialog.open()
    with qtbot.waitExposed(dialog):
        pass
    locked(desk)
    QApplication.processEvents()
    for window in (desk.window, dialog):
        covers = [cover for cover in window.children() if type(cover).__name__ == "Cover"]
        assert len(covers) == 1
        assert covers[0].rect() == window.rect()  # type: ignore[attr-defined]  # a QWidget
        assert window.childAt(QPoint(window.width() // 2, window.height() // 2)) is covers[0]
    desk.window.resize(900, 700)
    QApplication.processEvents()
    corner = desk.window.childAt(QPoint(890, 690))
    assert corner is not None
    assert corner.rect() == desk.window.rect()
    dialog.close()


def test_an_open_dialog_keeps_its_text(qtbot: QtBot, desk: Desk) -> None:
    dialog = QDialog(desk.window)
    edit = QLineEdit()
    QVBoxLayout(dialog).addWidget(edit)
    dialog.open()
    with qtbot.waitExposed(dialog):
        pass
    edit.setText("setengah jadi")
    screen = locked(desk)
    screen.card.submitted.emit("", SECRET)
    qtbot.waitUntil(lambda: not desk.window.is_locked())
    assert dialog.isVisible()
    assert edit.text() == "setengah jadi"
    dialog.close()


def test_a_dialog_that_opens_while_locked_is_covered_and_does_not_lock_out(
    qtbot: QtBot, desk: Desk
) -> None:
    screen = locked(desk)
    late = QDialog(desk.window)
    edit = QLineEdit("RAHASIA")
    QVBoxLayout(late).addWidget(edit)
    late.open()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is screen)
    assert any(cover.parent() is late for cover in screen.covers())
    for letter in SECRET:  # through the window, as the system delivers keys
        QTest.keyClick(screen.windowHandle(), Qt.Key(ord(letter.upper())))
    QTest.keyClick(screen.windowHandle(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not desk.window.is_locked())
    assert late.isVisible()
    assert edit.text() == "RAHASIA"
    late.close()


def test_escape_and_closing_do_not_open_it(qtbot: QtBot, desk: Desk) -> None:
    screen = locked(desk)
    QTest.keyClick(screen, Qt.Key.Key_Escape)
    screen.close()
    desk.window.close()
    assert screen.isVisible()
    assert desk.window.isVisible()


def test_the_windows_keys_do_nothing_while_locked(qtbot: QtBot, desk: Desk) -> None:
    screen = locked(desk)
    handle = screen.windowHandle()
    QTest.keyClick(handle, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(handle, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert desk.window.stack.key == "home"
    assert desk.panel().asked == []


def test_layar_pantau_may_stay(qtbot: QtBot, desk: Desk) -> None:
    wall = QDialog()
    qtbot.addWidget(wall)
    wall.setProperty(STAYS_VISIBLE, True)
    wall.show()
    screen = locked(desk)
    assert [cover.parent() for cover in screen.covers()] == [desk.window]


def test_another_officer_can_take_over(qtbot: QtBot, desk: Desk) -> None:
    screen = locked(desk)
    with qtbot.waitSignal(desk.window.sign_out_requested):
        screen.card.form.other.click()
    assert not desk.window.is_locked()


def test_the_window_locks_by_itself(qtbot: QtBot, desk: Desk) -> None:
    desk.window._idle.set_minutes(0.001)
    qtbot.wait(80)
    desk.window._idle.check()
    assert desk.window.is_locked()


def test_idle_is_told_once_and_input_puts_it_off(qtbot: QtBot, desk: Desk) -> None:
    now = [1000.0]
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    watch = IdleWatch(app, 10, seconds=lambda: now[0])
    told: list[bool] = []
    watch.idle.connect(lambda: told.append(True))
    now[0] += 599
    watch.check()
    assert told == []
    handle = desk.window.windowHandle()
    QTest.mouseMove(handle, QPoint(300, 300))
    QTest.keyClick(handle, Qt.Key.Key_Shift)
    now[0] += 599
    watch.check()
    assert told == []
    now[0] += 2
    watch.check()
    watch.check()
    assert told == [True]
    watch.set_minutes(0)
    watch.touch()
    now[0] += 9999
    watch.check()
    assert told == [True]
