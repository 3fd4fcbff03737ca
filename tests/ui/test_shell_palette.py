"""Ctrl+K: commands and records by keyboard; late answers are ignored."""

import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pasopati_desktop.domain.errors import EnvironmentFailure
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.ui.palette import Hit, Palette, SearchProvider
from tests.ui.shell_fixtures import app
from tests.ui.shell_kit import Desk, open_desk

__all__ = ["app"]


class Records:
    """Answers after `gate` opens, for each query on its own."""

    def __init__(self) -> None:
        self.gates: dict[str, threading.Event] = {}
        self.asked: list[str] = []

    def search(self, words: str, _control: JobControl) -> Sequence[Hit]:
        self.asked.append(words)
        if words in self.gates:
            self.gates[words].wait(5)
        return [Hit("incidents", 42, f"Insiden {words}", "INS-2026-0042")]


@pytest.fixture
def records() -> Records:
    return Records()


@pytest.fixture
def desk(qtbot: QtBot, app: QApplication, tmp_path: Path, records: Records) -> Iterator[Desk]:
    opened = open_desk(tmp_path, search=(SearchProvider("Insiden", records.search),))
    qtbot.addWidget(opened.window)
    with qtbot.waitActive(opened.window):
        pass
    yield opened
    for gate in records.gates.values():
        gate.set()
    assert opened.runner.shutdown()
    opened.window.leave()


def opened(qtbot: QtBot, desk: Desk) -> Palette:
    desk.panel().filter.setFocus()
    QTest.keyClick(desk.panel().filter, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = QApplication.activeModalWidget()
    assert isinstance(palette, Palette)
    return palette


def test_a_panel_by_three_letters_and_enter(qtbot: QtBot, desk: Desk) -> None:
    palette = opened(qtbot, desk)
    QTest.keyClicks(palette.edit, "pernya")
    QTest.keyClick(palette.edit, Qt.Key.Key_Return)
    assert desk.window.stack.key == "statements"


def test_a_record_is_found_and_opened(qtbot: QtBot, desk: Desk) -> None:
    palette = opened(qtbot, desk)
    QTest.keyClicks(palette.edit, "dapur umum")
    qtbot.waitUntil(lambda: palette.titles() == ["Insiden dapur umum"])
    QTest.keyClick(palette.edit, Qt.Key.Key_Return)
    assert desk.window.stack.key == "incidents"
    assert desk.panel().asked == [42]


def test_an_answer_to_older_words_never_shows(qtbot: QtBot, desk: Desk, records: Records) -> None:
    records.gates["dapur"] = threading.Event()
    palette = opened(qtbot, desk)
    QTest.keyClicks(palette.edit, "dapur")
    qtbot.waitUntil(lambda: records.asked == ["dapur"])
    palette.edit.selectAll()
    QTest.keyClicks(palette.edit, "listrik")
    qtbot.waitUntil(lambda: palette.titles() == ["Insiden listrik"])
    records.gates["dapur"].set()
    qtbot.waitUntil(lambda: desk.runner.tasks() == [])
    assert palette.titles() == ["Insiden listrik"]
    palette.reject()


def test_closing_while_searching_is_harmless(qtbot: QtBot, desk: Desk, records: Records) -> None:
    records.gates["dapur"] = threading.Event()
    palette = opened(qtbot, desk)
    QTest.keyClicks(palette.edit, "dapur")
    qtbot.waitUntil(lambda: records.asked == ["dapur"])
    QTest.keyClick(palette.edit, Qt.Key.Key_Escape)
    qtbot.wait(20)
    records.gates["dapur"].set()
    qtbot.waitUntil(lambda: desk.runner.tasks() == [])


def test_typing_on_the_search_field_opens_it(qtbot: QtBot, desk: Desk) -> None:
    desk.window.top_bar.search.setFocus()
    QTest.keyClick(desk.window.top_bar.search, Qt.Key.Key_K)
    palette = QApplication.activeModalWidget()
    assert isinstance(palette, Palette)
    QTest.keyClicks(palette.edit, "unci")
    assert palette.titles() == ["Kunci layar"]
    palette.reject()


def test_arrows_move_and_wrap(qtbot: QtBot, desk: Desk) -> None:
    palette = opened(qtbot, desk)
    rows = len(palette.titles())
    QTest.keyClick(palette.edit, Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == rows - 1
    QTest.keyClick(palette.edit, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 0
    palette.reject()


def test_what_was_used_last_stands_first(qtbot: QtBot, desk: Desk) -> None:
    palette = opened(qtbot, desk)
    QTest.keyClicks(palette.edit, "lapor")
    QTest.keyClick(palette.edit, Qt.Key.Key_Return)
    again = opened(qtbot, desk)
    assert again.titles()[0] == "Buka Laporan"
    again.reject()


def test_nothing_found_says_so(qtbot: QtBot, desk: Desk, records: Records) -> None:
    palette = opened(qtbot, desk)
    QTest.keyClicks(palette.edit, "z")
    QTest.keyClick(palette.edit, Qt.Key.Key_Return)
    assert palette.isVisible()
    assert palette.foot.text() == "Tidak ada yang cocok."
    palette.reject()


def test_a_failing_search_leaves_the_commands(
    qtbot: QtBot, app: QApplication, tmp_path: Path
) -> None:
    def fail(words: str, control: JobControl) -> Sequence[Hit]:
        raise EnvironmentFailure("search.failed")

    desk = open_desk(tmp_path, search=(SearchProvider("Berita", fail),))
    qtbot.addWidget(desk.window)
    with qtbot.waitActive(desk.window):
        pass
    palette = opened(qtbot, desk)
    QTest.keyClicks(palette.edit, "kunci")
    qtbot.waitUntil(lambda: palette.foot.text() == "Sebagian pencarian tidak selesai.")
    assert palette.titles() == ["Kunci layar"]
    palette.reject()
    assert desk.runner.shutdown()
    desk.window.leave()
