"""Keys can be changed; no key means two things; bars close by the rules."""

from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pasopati_desktop.domain.errors import RuleViolation
from pasopati_desktop.ui import messages
from pasopati_desktop.ui.message_stack import MessageStack
from pasopati_desktop.ui.shortcuts import KeyMap
from pasopati_desktop.ui.window_state import WindowState
from tests.ui.shell_fixtures import app, desk
from tests.ui.shell_kit import Desk

__all__ = ["app", "desk"]


@pytest.fixture
def keys(app: QApplication, tmp_path: Path) -> KeyMap:
    return KeyMap(WindowState(tmp_path / "window.ini").settings)


def test_no_two_acts_share_a_key(keys: KeyMap) -> None:
    used = [key.toString() for binding in keys.bindings() for key in keys.keys(binding.key)]
    assert sorted(set(used)) == sorted(used)


def test_no_key_needs_alt_gr_a_bracket_or_only_a_function_key(keys: KeyMap) -> None:
    for binding in keys.bindings():
        assert not any("Ctrl+Alt" in name for name in binding.default)
        assert not any(sign in name for name in binding.default for sign in "[]{}`~^")
        if any(name.rpartition("+")[2][1:].isdigit() for name in binding.default):
            assert len(binding.default) > 1, f"{binding.key} has no second way"


def test_a_changed_key_is_kept_and_can_be_put_back(keys: KeyMap, tmp_path: Path) -> None:
    keys.change("lock", "Ctrl+Shift+K")
    again = KeyMap(WindowState(tmp_path / "window.ini").settings)
    assert again.keys("lock") == [QKeySequence("Ctrl+Shift+K")]
    keys.change("lock")
    assert keys.keys("lock") == [QKeySequence("Ctrl+L")]


def test_a_taken_key_is_refused_and_nothing_changes(keys: KeyMap) -> None:
    with pytest.raises(RuleViolation) as caught:
        keys.change("lock", "Ctrl+N")
    assert caught.value.code == "settings.key_taken"
    assert keys.keys("lock") == [QKeySequence("Ctrl+L")]
    assert "Buat baru" in messages.explain(caught.value).title


def test_the_key_map_names_the_panels(desk: Desk) -> None:
    titles = {b.key: b.title for b in desk.window._shell.keys.bindings()}
    assert titles["panel.3"] == "Buka Insiden"
    assert titles["panel.8"] == "Buka Pengaturan"


def test_the_key_map_has_no_panel_that_is_not_there(keys: KeyMap) -> None:
    before = [binding.key for binding in keys.bindings()]
    keys.name_panels(["Beranda", "Pemantauan", "Insiden", "Pernyataan", "Karya", "Pengaturan"])
    titles = [binding.title for binding in keys.bindings()]
    assert not any(title.startswith("Panel ke-") for title in titles)
    assert titles[1:7] == [
        "Buka Beranda",
        "Buka Pemantauan",
        "Buka Insiden",
        "Buka Pernyataan",
        "Buka Karya",
        "Buka Pengaturan",
    ]
    left = [key for key in before if key not in {"panel.7", "panel.8"}]
    assert [binding.key for binding in keys.bindings()] == left
    assert keys.keys("panel.8") == []
    keys.change("lock", "Ctrl+8")  # free for something that is there
    assert keys.keys("lock") == [QKeySequence("Ctrl+8")]


def test_good_news_leaves_by_itself_and_bad_news_stays(qtbot: QtBot, app: QApplication) -> None:
    stack = MessageStack()
    good = stack.push(messages.good("Tersimpan."))
    bad = stack.push(messages.Notice(messages.Kind.BAD, "Gagal."))
    assert (good._time.isActive(), good._time.interval()) == (True, 8000)
    assert not bad._time.isActive()
    good._time.setInterval(1)
    qtbot.waitUntil(lambda: stack.bars() == [bad])
    assert stack.bars() == [bad]
    bad.close_button.click()
    assert stack.bars() == []


def test_an_action_closes_its_bar_and_acts_once(app: QApplication) -> None:
    stack = MessageStack()
    done: list[int] = []
    bar = stack.push(messages.info("Versi 4 tersedia.", "", ("Bandingkan", lambda: done.append(1))))
    bar.buttons[0].click()
    assert done == [1]
    assert stack.bars() == []
