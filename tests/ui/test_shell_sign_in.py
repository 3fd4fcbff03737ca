"""Sign-in: refusals, lock-out, Caps Lock, the emergency account; never in the GUI thread."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextLayout
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from pasopati_desktop.domain.errors import RuleViolation
from pasopati_desktop.ui.caps_lock import CapsLockGuess
from pasopati_desktop.ui.sign_in import SignInWindow
from pasopati_desktop.ui.status_line import StatusLine
from pasopati_desktop.ui.tasks import TaskRunner
from pasopati_desktop.ui.window_state import WindowState
from tests.ui.shell_fixtures import app
from tests.ui.shell_kit import NOW

__all__ = ["app"]


class Gate:
    """Knows one officer; locks after a second wrong secret."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, str, bool, str]] = []

    def check(self, username: str, secret: str, emergency: bool) -> object:
        self.calls.append((username, secret, emergency, threading.current_thread().name))
        if secret == "benar":
            return username
        wrong = sum(call[1] != "benar" for call in self.calls)
        if wrong > 1:
            raise RuleViolation("auth.locked", seconds=1.2)
        raise RuleViolation("auth.wrong")


@pytest.fixture
def gate() -> Gate:
    return Gate()


@pytest.fixture
def window(qtbot: QtBot, app: QApplication, tmp_path: Path, gate: Gate) -> Iterator[SignInWindow]:
    runner = TaskRunner()
    window = SignInWindow(
        gate.check,
        runner,
        WindowState(tmp_path / "window.ini"),
        lambda: NOW,
        unit="Lapas Kelas I Cipinang",
        versions="Versi 1.0",
    )
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    with qtbot.waitExposed(window):
        pass
    yield window
    assert runner.shutdown()


def sign_in(window: SignInWindow, secret: str, username: str = "r.wulandari") -> None:
    form = window.card.form
    form.username.setText(username)
    form.secret.setFocus()
    QTest.keyClicks(form.secret, secret)
    QTest.keyClick(form.secret, Qt.Key.Key_Return)


def test_the_right_secret_enters_and_the_name_is_remembered(
    qtbot: QtBot, window: SignInWindow, gate: Gate, tmp_path: Path
) -> None:
    with qtbot.waitSignal(window.accepted) as accepted:
        sign_in(window, "benar")
        assert not window.card.form.submit.isEnabled(), "sent twice"
    assert accepted.args == ["r.wulandari"]
    assert gate.calls[0][3].startswith("task"), "checked in the GUI thread"
    assert WindowState(tmp_path / "window.ini").last_officer == "r.wulandari"
    assert window.card.form.secret.text() == ""


def test_a_wrong_secret_is_told_without_saying_which_was_wrong(
    qtbot: QtBot, window: SignInWindow
) -> None:
    sign_in(window, "salah")
    qtbot.waitUntil(lambda: "tidak cocok" in window.card.hint())
    assert "Nama pengguna atau kata sandi" in window.card.hint()
    assert window.card.form.secret.hasFocus()
    assert window.card.form.submit.isEnabled()


def test_lock_out_counts_down_and_then_opens_again(qtbot: QtBot, window: SignInWindow) -> None:
    sign_in(window, "salah")
    qtbot.waitUntil(lambda: "tidak cocok" in window.card.hint())
    sign_in(window, "salah")
    qtbot.waitUntil(lambda: "Coba lagi dalam 00.02" in window.card.hint())
    assert not window.card.form.submit.isEnabled()
    QTest.keyClick(window.card.form.secret, Qt.Key.Key_Return)
    qtbot.waitUntil(window.card.form.submit.isEnabled)
    assert window.card.hint() == ""


def test_heavy_work_is_told_to_begin_once_and_after_the_first_paint(
    qtbot: QtBot, app: QApplication, tmp_path: Path, gate: Gate
) -> None:
    runner = TaskRunner()
    told: list[bool] = []
    window = SignInWindow(gate.check, runner, WindowState(tmp_path / "w.ini"), lambda: NOW)
    qtbot.addWidget(window)
    window.painted.connect(lambda: told.append(window._painted))
    assert told == []
    with qtbot.waitSignal(window.painted):
        window.show()
    window.repaint()
    qtbot.wait(10)
    assert told == [True]
    assert runner.shutdown()


def test_empty_fields_are_told_beside_them(window: SignInWindow, gate: Gate) -> None:
    window.card.form.username.clear()
    window.card.form.submit.click()
    assert window.card.hint() == "Isi nama pengguna."
    window.card.form.username.setText("a")
    window.card.form.submit.click()
    assert window.card.hint() == "Isi kata sandi."
    assert gate.calls == []


def test_the_emergency_account_is_said_to_be_logged(
    qtbot: QtBot, window: SignInWindow, gate: Gate, tmp_path: Path
) -> None:
    window.card.form.other.click()
    assert "Pemakaian dicatat" in window.card.hint()
    with qtbot.waitSignal(window.accepted):
        sign_in(window, "benar", "darurat")
    assert gate.calls[0][2] is True
    assert WindowState(tmp_path / "window.ini").last_officer == ""


@pytest.mark.parametrize(
    ("text", "modifier", "on"),
    [
        ("a", Qt.KeyboardModifier.NoModifier, False),
        ("A", Qt.KeyboardModifier.ShiftModifier, False),
        ("A", Qt.KeyboardModifier.NoModifier, True),
        ("a", Qt.KeyboardModifier.ShiftModifier, True),
        ("7", Qt.KeyboardModifier.NoModifier, None),
        ("", Qt.KeyboardModifier.NoModifier, None),
    ],
)
def test_caps_lock_is_told_by_the_letters(
    text: str, modifier: Qt.KeyboardModifier, on: bool | None
) -> None:
    guess = CapsLockGuess()
    guess.see(QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_A, modifier, text))
    assert guess.on is on


def test_caps_lock_stands_under_the_field(qtbot: QtBot, window: SignInWindow) -> None:
    secret = window.card.form.secret
    secret.setFocus()
    QTest.keyClick(secret, Qt.Key.Key_CapsLock)
    assert window.card.hint() == "Caps Lock menyala"
    QTest.keyClick(secret, Qt.Key.Key_CapsLock)
    assert window.card.hint() == ""


def test_the_state_of_the_data_is_shown(window: SignInWindow) -> None:
    window.set_status([StatusLine("database", "Data setempat utuh, diperiksa 14.31", "good")])
    window.set_status([StatusLine("database", "Data setempat rusak", "bad")])
    assert window.card.form.status.count() == 1
    assert window.foot_right.text() == "Sabtu, 21 November 2026, 14.32 WIB"


def test_a_password_on_the_screen_is_not_broken_at_its_hyphen(window: SignInWindow) -> None:
    window.set_status([StatusLine("info", "masuk dengan sandi contoh-sandi", "info")])
    row = window.card.form.status.itemAt(0)
    assert row is not None
    line = row.widget()
    assert line is not None
    (label,) = (found for found in line.findChildren(QLabel) if found.text())
    lines = QTextLayout(label.text(), label.font())
    lines.beginLayout()
    first = lines.createLine()
    first.setLineWidth(label.fontMetrics().horizontalAdvance("masuk dengan sandi contoh-s"))
    lines.endLayout()
    assert label.text()[: first.textLength()].rstrip() == "masuk dengan sandi"


def test_no_heavy_library_is_imported_before_the_first_paint() -> None:
    code = (
        "import sys, pasopati_desktop.ui.sign_in, pasopati_desktop.ui.main_window;"
        "heavy = {'sqlalchemy', 'reportlab', 'PIL', 'pikepdf', 'pypdfium2', 'openpyxl', 'httpx'};"
        "sys.exit(' '.join(heavy & set(sys.modules)) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_imports_read_no_sources() -> None:
    """PySide's import hook reads each imported module's source; the program takes it away."""
    code = (
        "import inspect, sys\n"
        "from pasopati_desktop import app\n"
        "app.keep_imports_plain()\n"
        "read = []\n"
        "inspect.getsource = lambda thing: read.append(thing) or ''\n"
        "import pasopati_desktop.app.program, PySide6.QtSvg, PySide6.QtPrintSupport\n"
        "sys.exit(str(read) if read else 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
