"""The settings panel for tests."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from pasopati_desktop.domain.roles import Role
from pasopati_desktop.ui.messages import Notice
from pasopati_desktop.ui.panels.settings.panel import SettingsPanel
from pasopati_desktop.ui.panels.settings.unit_sections import (
    UnitSection,
)
from pasopati_desktop.ui.shortcuts import KeyMap
from tests.ui.office_kit import (
    Office,
)

Open = Callable[[Role], SettingsPanel]


@pytest.fixture
def notices() -> list[Notice]:
    return []


@pytest.fixture
def open_panel(qtbot: QtBot, office: Office, notices: list[Notice]) -> Open:
    def open_as(role: Role) -> SettingsPanel:
        keys = KeyMap(office.state.settings)
        panel = SettingsPanel(office.as_role(role), office.runner, state=office.state, keys=keys)
        panel.notice.connect(notices.append)
        panel.resize(1158, 640)
        qtbot.addWidget(panel)
        panel.show()
        office.settle()
        return panel

    return open_as


def unit_section(panel: SettingsPanel) -> UnitSection:
    section = panel.open("unit")
    assert isinstance(section, UnitSection)
    return section
