"""What tests of the incident screens share: a draft, a shown panel."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pasopati_desktop.domain.guideline import Severity
from pasopati_desktop.domain.incidents import IncidentDraft
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui.drafts import DraftKeeper
from pasopati_desktop.ui.panels.incidents.panel import IncidentsPanel
from pasopati_desktop.ui.tasks import TaskRunner
from pasopati_desktop.ui.widgets.dialog import PasopatiDialog
from tests.data import NOW, Desk


def a_draft(**changes: object) -> IncidentDraft:
    draft = IncidentDraft(
        title="Dugaan keracunan makanan di dapur umum",
        category="KESEHATAN",
        severity=Severity.SEVERE,
        detected_at=NOW - timedelta(minutes=47),
        place="Dapur umum",
    )
    return replace(draft, **changes)  # type: ignore[arg-type] # any field


@pytest.fixture(autouse=True)
def no_question(monkeypatch: pytest.MonkeyPatch) -> None:
    """A dialog that is closed with typing in it would ask, and wait for ever."""
    monkeypatch.setattr(PasopatiDialog, "confirm_discard", lambda _self: True)


@pytest.fixture
def monitor(desk: Desk) -> Workspace:
    return desk.as_role(Role.MEDIA_MONITOR)


@pytest.fixture
def show(qtbot: QtBot, app: QApplication) -> "Show":
    return Show(qtbot)


class Show:
    """Opens a panel in a shown window."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot

    def __call__(self, workspace: Workspace, keeper: DraftKeeper | None = None) -> IncidentsPanel:
        panel = IncidentsPanel(workspace, TaskRunner(), drafts=keeper)
        self._qtbot.addWidget(panel)
        panel.resize(1158, 720)
        panel.adapt(1366)
        with self._qtbot.waitActive(panel):
            panel.show()
        return panel
