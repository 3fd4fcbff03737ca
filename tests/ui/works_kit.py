"""A desk with a task runner, panels and editors of Karya on it; fixtures for their tests."""

from collections.abc import Iterator
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pasopati_desktop.services import (
    work_reading,
)
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui.drafts import DraftKeeper
from pasopati_desktop.ui.messages import Notice
from pasopati_desktop.ui.panels.works.consent_editor import ConsentEditor
from pasopati_desktop.ui.panels.works.editor import WorkEditor
from pasopati_desktop.ui.panels.works.panel import WorksPanel
from pasopati_desktop.ui.panels.works.photo_list import PhotoList
from pasopati_desktop.ui.tasks import TaskRunner
from pasopati_desktop.ui.widgets.dialog import PasopatiDialog
from pasopati_desktop.ui.widgets.row_table import ROW_ROLE
from tests.data import Desk
from tests.ui.shell_fixtures import app
from tests.works_data import (
    officer,
)

__all__ = ["app"]

DialogT = TypeVar("DialogT", bound=PasopatiDialog)

SHOWN = (1158, 692)
"""px of the panel in a window of 1366x768."""


@pytest.fixture
def tasks(app: QApplication) -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    assert runner.shutdown()


@pytest.fixture
def room(qtbot: QtBot, desk: Desk, tasks: TaskRunner) -> "Room":
    return Room(qtbot, desk, tasks)


class Room:
    """Opens panels and editors on the desk, and hears what they tell."""

    def __init__(self, qtbot: QtBot, desk: Desk, tasks: TaskRunner) -> None:
        self.qtbot, self.desk, self.tasks = qtbot, desk, tasks
        self.told: list[Notice] = []

    def panel(self, who: Workspace | None = None) -> WorksPanel:
        panel = WorksPanel(who or officer(self.desk), self.tasks)
        panel.notice.connect(self.told.append)
        self._show(panel)
        panel.resize(*SHOWN)
        panel.adapt(1366)
        return panel

    def editor(self, work: int | None = None, keeper: DraftKeeper | None = None) -> WorkEditor:
        who = officer(self.desk)
        seen = work_reading.detail(who, work) if work is not None else None
        editor = WorkEditor(who, self.tasks, keeper, work=seen)
        self._show(editor)
        return editor

    def consent(self, work: int) -> ConsentEditor:
        who = officer(self.desk)
        editor = ConsentEditor(who, self.tasks, None, work_reading.detail(who, work))
        self._show(editor)
        return editor

    def _show(self, widget: QWidget) -> None:
        self.qtbot.addWidget(widget, before_close_func=forget_typing)
        with self.qtbot.waitActive(widget):
            widget.show()
            widget.activateWindow()

    def settled(self, photos: PhotoList) -> None:
        self.qtbot.waitUntil(lambda: photos.waiting() == 0)


def forget_typing(widget: QWidget) -> None:
    """At the end of a test nobody answers whether to drop what was typed."""
    if isinstance(widget, PasopatiDialog):
        widget._touched = False


def tiles(panel: WorksPanel) -> list[str]:
    return [panel.grid.tiles.index(at).data(ROW_ROLE).title for at in range(count(panel))]


def count(panel: WorksPanel) -> int:
    return panel.grid.tiles.rowCount()
