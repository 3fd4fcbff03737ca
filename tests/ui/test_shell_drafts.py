"""Drafts: saved only when changed, told once when they cannot be saved, offered back."""

from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pasopati_desktop.domain.errors import EnvironmentFailure
from pasopati_desktop.ui.drafts import DraftKeeper, restore_prompt
from pasopati_desktop.ui.format import WIB
from tests.ui.shell_fixtures import app

__all__ = ["app"]


class Table:
    def __init__(self) -> None:
        self.rows: list[tuple[str, dict[str, Any]]] = []
        self.full = False

    def save(self, key: str, content: dict[str, Any]) -> None:
        if self.full:
            raise EnvironmentFailure("database.full")
        self.rows.append((key, content))


def test_only_changes_are_saved(app: QApplication) -> None:
    table, text = Table(), {"judul": "A"}
    keeper = DraftKeeper(table.save)
    keeper.register("statement/7", lambda: text)
    assert keeper.flush() == 0, "opening an editor is no draft"
    text["judul"] = "B"
    assert keeper.flush() == 1
    assert keeper.flush() == 0
    assert table.rows == [("statement/7", {"judul": "B"})]


def test_it_saves_by_itself(qtbot: QtBot, app: QApplication) -> None:
    table, text = Table(), {"judul": "A"}
    keeper = DraftKeeper(table.save, interval=0.02)
    keeper.register("k", lambda: text)
    text["judul"] = "B"
    with qtbot.waitSignal(keeper.saved):
        pass
    keeper.release("k", discard=False)
    assert not keeper._timer.isActive()


def test_a_full_disk_is_told_once_and_tried_again(qtbot: QtBot, app: QApplication) -> None:
    table, text = Table(), {"judul": "A"}
    told: list[Any] = []
    keeper = DraftKeeper(table.save)
    keeper.failed.connect(told.append)
    keeper.register("k", lambda: text)
    text["judul"] = "B"
    table.full = True
    keeper.flush()
    keeper.flush()
    assert len(told) == 1
    table.full = False
    assert keeper.flush() == 1
    assert table.rows == [("k", {"judul": "B"})]


def test_saved_text_is_discarded_and_a_deleted_editor_is_forgotten(app: QApplication) -> None:
    table, owner = Table(), QObject()
    dropped: list[str] = []
    keeper = DraftKeeper(table.save, dropped.append)
    keeper.register("a", lambda: {"x": 1})
    keeper.release("a", discard=True)
    assert dropped == ["a"]
    content = {"x": 1}
    keeper.register("b", lambda: content, owner)
    owner.deleteLater()
    QApplication.sendPostedEvents(owner, 52)  # DeferredDelete
    content["x"] = 2
    assert keeper.flush() == 0


def test_an_editor_without_changes_keeps_nothing(app: QApplication) -> None:
    table = Table()
    keeper = DraftKeeper(table.save)
    keeper.register("a", lambda: None)
    assert keeper.flush() == 0


def test_the_prompt_says_when_and_offers_both(app: QApplication) -> None:
    done: list[str] = []
    notice = restore_prompt(
        datetime(2026, 11, 21, 14, 31, tzinfo=WIB),
        lambda: done.append("restored"),
        lambda: done.append("thrown"),
    )
    assert notice.title == "Naskah yang belum disimpan dari 14.31 ditemukan."
    assert [label for label, _ in notice.actions] == ["Pulihkan", "Buang"]
    notice.actions[0][1]()
    assert done == ["restored"]
