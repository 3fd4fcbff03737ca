"""The unforeseen: drafts saved, report without personal data, never twice, never silent."""

import contextlib
import logging
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pasopati_desktop.domain.errors import EnvironmentFailure, PasopatiError
from pasopati_desktop.ui.crash_dialog import CrashDialog, CrashGuard
from pasopati_desktop.ui.crash_report import describe, scrub
from tests.ui.shell_fixtures import app

__all__ = ["app"]


@pytest.fixture
def guard(app: QApplication) -> Iterator[CrashGuard]:
    guard = CrashGuard("1.0")
    guard.install()
    yield guard
    guard.uninstall()


def raised(error: Exception) -> Exception:
    """Return `error` with a traceback."""

    def throw() -> None:
        raise error

    with contextlib.suppress(type(error)):
        throw()
    return error


class Shown:
    """Stands for the dialog: keeps the reports, always goes on."""

    def __init__(self) -> None:
        self.reports: list[str] = []
        self.safe: list[bool] = []

    def __call__(self, report: str, safe: bool) -> bool:
        self.reports.append(report)
        self.safe.append(safe)
        return True


def test_a_report_names_places_but_no_words_of_records() -> None:
    try:
        try:
            Path("/home/siti.maharani/rahasia.txt").read_bytes()
        except OSError as cause:
            raise ValueError("Siti Maharani, NIK 3171234567890001") from cause
    except ValueError as error:
        text = describe(
            ValueError, error, error.__traceback__, version="1.0", now=datetime.now(UTC)
        )
    assert "builtins.ValueError" in text
    assert "FileNotFoundError" in text
    assert "tests/ui/test_shell_crash.py:" in text
    for secret in ("Siti", "3171", "rahasia", "/home", str(Path.home())):
        assert secret not in text


def test_qt_messages_are_logged_without_paths_and_addresses(
    guard: CrashGuard, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING, logger="qt"):
        qWarning("cannot open /home/siti/rahasia.txt for siti@contoh.id 3171234567890001")
    assert "cannot open <path> for <address> <number>" in caplog.text
    assert scrub("QPainter::begin: Paint device") == "QPainter::begin: Paint device"


def test_drafts_are_saved_before_anything_is_shown(qtbot: QtBot, guard: CrashGuard) -> None:
    order: list[str] = []

    def show(report: str, safe: bool) -> bool:
        order.append(f"show {safe}")
        return True

    guard.register_saver(lambda: order.append("saved"))
    guard.show_with(show)
    guard.report(raised(KeyError("x")))
    qtbot.waitUntil(lambda: order == ["saved", "show True"])


def test_a_failing_saver_is_told_and_stops_nothing(qtbot: QtBot, guard: CrashGuard) -> None:
    shown = Shown()
    saved: list[bool] = []
    guard.register_saver(lambda: 1 / 0)
    guard.register_saver(lambda: saved.append(True))
    guard.show_with(shown)
    guard.report(raised(KeyError("x")))
    qtbot.waitUntil(lambda: shown.safe == [False])
    assert saved == [True]


def test_a_crash_inside_the_dialog_opens_no_second_one(qtbot: QtBot, guard: CrashGuard) -> None:
    shown: list[str] = []

    def show(report: str, safe: bool) -> bool:
        shown.append(report)
        guard.report(raised(ValueError("again")))
        QApplication.processEvents()
        raise RuntimeError("the dialog itself is broken")

    guard.show_with(show)
    guard.report(raised(KeyError("x")))
    qtbot.waitUntil(lambda: bool(shown))
    qtbot.wait(20)
    assert len(shown) == 1
    guard.report(raised(KeyError("later")))
    qtbot.waitUntil(lambda: len(shown) == 2)


def test_exceptions_of_slots_and_threads_arrive(
    qtbot: QtBot, guard: CrashGuard, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = Shown()
    guard.show_with(shown)
    empty: dict[str, int] = {}
    thread = threading.Thread(target=lambda: iter(()).__next__())
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(shown.reports) == 1)
    assert "StopIteration" in shown.reports[0]
    with qtbot.captureExceptions():
        # pytest-qt puts its own hook in place, so the guard's is called by hand here.
        sys.excepthook = guard._python
        QTimer.singleShot(0, lambda: empty["missing"])
        qtbot.waitUntil(lambda: len(shown.reports) == 2)
    assert "KeyError" in shown.reports[1]


def test_a_foreseen_error_becomes_a_bar(qtbot: QtBot, guard: CrashGuard) -> None:
    told: list[PasopatiError] = []
    guard.show_with(lambda report, safe: pytest.fail("dialog"))
    guard.handle_known(told.append)
    guard.report(raised(EnvironmentFailure("database.full")))
    qtbot.wait(10)
    assert [error.code for error in told] == ["database.full"]


def test_the_dialog_copies_saves_and_goes_on(
    qtbot: QtBot, app: QApplication, tmp_path: Path
) -> None:
    dialog = CrashDialog("isi laporan", drafts_safe=False)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.copy_button.click()
    assert QApplication.clipboard().text() == "isi laporan"
    dialog.write_to(tmp_path / "laporan.txt")
    assert (tmp_path / "laporan.txt").read_text(encoding="utf-8") == "isi laporan"
    dialog.write_to(tmp_path / "tidak" / "ada.txt")
    assert "Pilih folder lain" in dialog.text.toPlainText()
    dialog.reject()
    assert dialog.result() == CrashDialog.DialogCode.Accepted
    dialog.close_all()
    assert dialog.result() == CrashDialog.DialogCode.Rejected
