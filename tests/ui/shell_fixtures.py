"""Fixtures of the shell tests; each file imports what it needs."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pasopati_desktop.ui import theme
from tests.ui.shell_kit import Desk, open_desk


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """The application in the light theme at 100 %, put back afterwards."""
    theme.apply(qapp, "light", 1.0)
    yield qapp
    if (theme.mode(), theme.factor()) != ("light", 1.0):
        theme.apply(qapp, "light", 1.0)


@pytest.fixture
def desk(qtbot: QtBot, app: QApplication, tmp_path: Path) -> Iterator[Desk]:
    opened = open_desk(tmp_path)
    qtbot.addWidget(opened.window)
    with qtbot.waitActive(opened.window):
        pass
    yield opened
    assert opened.runner.shutdown()
    opened.window.leave()
