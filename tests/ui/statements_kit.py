"""The panel of statements as tests open it: real data, real tasks, each officer's own view."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.statement_checks import State
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.messages import Notice
from pasopati_desktop.ui.panels.statements.panel import StatementsPanel
from pasopati_desktop.ui.tasks import TaskRunner
from pasopati_desktop.ui.writing.fields import TextArea
from pasopati_desktop.ui.writing.rich_area import RichArea
from tests.data import Desk
from tests.ui.panel_kit import wait_until_calm


@dataclass
class Room:
    qtbot: QtBot
    desk: Desk
    tasks: TaskRunner
    notices: list[Notice] = field(default_factory=list)

    def open(self, role: Role, record: int | None = None, **more: Any) -> StatementsPanel:
        panel = StatementsPanel(self.desk.as_role(role), self.tasks, **more)
        panel.notice.connect(self.notices.append)
        self.qtbot.addWidget(panel)
        panel.resize(1158, 692)
        panel.adapt(1366)
        panel.show()
        if record is not None:
            panel.show_record(record)
        self.settle()
        return panel

    def settle(self) -> None:
        """Wait until typing has been noticed and nothing runs any more."""
        wait_until_calm(self.qtbot, self.tasks)


@pytest.fixture(name="room")
def make_room(qtbot: QtBot, qapp: QApplication, desk: Desk) -> Iterator[Room]:
    theme.apply(qapp, "light", 1.0)
    runner = TaskRunner()
    yield Room(qtbot, desk, runner)
    assert runner.shutdown(), "a worker did not stop"


def area(panel: StatementsPanel, code: str) -> RichArea | TextArea:
    return dict(panel.editor.form.areas())[code]


def codes(panel: StatementsPanel) -> dict[str, State]:
    return {line.check.code: line.check.state for line in panel.editor.checks.lines if line.check}


def replaced(monkeypatch: pytest.MonkeyPatch, dialog: type[Any], answer: object) -> None:
    """Let a dialog answer at once."""
    monkeypatch.setattr(dialog, "ask", classmethod(lambda cls, *_, **__: answer))
