"""Fixtures of the monitoring tests; each file imports what it needs."""

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pasopati_desktop.domain.roles import Role
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.panels.monitoring.panel import MonitoringPanel
from pasopati_desktop.ui.tasks import TaskRunner
from tests.data import NOW, Desk
from tests.news_data import an_item, put


@pytest.fixture
def app(qapp: QApplication) -> QApplication:
    theme.apply(qapp, "light", 1.0)
    return qapp


@pytest.fixture
def tasks(app: QApplication) -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    assert runner.shutdown()


Open = Callable[..., MonitoringPanel]


@pytest.fixture
def open_panel(desk: Desk, tasks: TaskRunner, qtbot: QtBot) -> Open:
    """Return a function that shows the panel to the holder of a role."""

    def show(role: Role = Role.MEDIA_MONITOR, width: int = 1366) -> MonitoringPanel:
        panel = MonitoringPanel(desk.as_role(role), tasks)
        qtbot.addWidget(panel)
        panel.resize(width - 208, 700)
        panel.adapt(width)
        with qtbot.waitActive(panel):
            panel.show()
            panel.activateWindow()
        panel.stream.list.setFocus()
        return panel

    return show


@pytest.fixture
def items(desk: Desk) -> list[int]:
    """Forty items, a minute apart, newest first."""
    return put(
        desk.nobody,
        [an_item(f"Berita {i} lapas", at=NOW - timedelta(minutes=i)) for i in range(40)],
    )


def settle(qtbot: QtBot, tasks: TaskRunner) -> None:
    qtbot.waitUntil(lambda: not tasks.tasks(), timeout=5000)
    QApplication.processEvents()
