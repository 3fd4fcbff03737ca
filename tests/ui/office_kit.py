"""An office on SQLite for tests of screens: services for real, a runner, a settings file."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pasopati_desktop.domain.roles import Role
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.tasks import TaskRunner
from pasopati_desktop.ui.window_state import WindowState
from tests import data
from tests.data import Clock, Desk


@dataclass
class Office:
    desk: Desk
    runner: TaskRunner
    state: WindowState
    folder: Path
    settle: Callable[[], None]
    """Wait until no task runs or waits."""

    def as_role(self, role: Role) -> Workspace:
        return self.desk.as_role(role)


@pytest.fixture
def office(
    qtbot: QtBot, qapp: QApplication, sqlite_template: Path, tmp_path: Path
) -> Iterator[Office]:
    theme.apply(qapp, "light", 1.0)
    folder = tmp_path / "data"
    folder.mkdir()
    shutil.copyfile(sqlite_template, folder / "pasopati.sqlite3")
    clock = Clock()
    workspace = data.open_workspace(f"sqlite:///{folder / 'pasopati.sqlite3'}", folder, clock)
    runner = TaskRunner()

    def settle() -> None:
        qtbot.waitUntil(lambda: not runner.tasks(), timeout=30_000)

    yield Office(
        Desk(workspace, clock), runner, WindowState(tmp_path / "window.ini"), tmp_path, settle
    )
    assert runner.shutdown()
    workspace.database.close()
    if (theme.mode(), theme.factor()) != ("light", 1.0):
        theme.apply(qapp, "light", 1.0)
    theme.set_reduced_motion(False)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    return widget


def type_text(text: str) -> None:
    """Type into whatever has the focus."""
    QTest.keyClicks(focused(), text)


def press(
    key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, times: int = 1
) -> None:
    """Press a key on whatever has the focus."""
    for _ in range(times):
        QTest.keyClick(focused(), key, modifier)


def shown_texts(root: QWidget) -> str:
    """Return all words on visible labels of `root`."""
    from PySide6.QtWidgets import QLabel

    return "\n".join(label.text() for label in root.findChildren(QLabel) if label.isVisibleTo(root))


def doubled_mnemonics(root: QWidget) -> list[str]:
    """Return mnemonics that two visible labels or buttons of `root` share."""
    from PySide6.QtWidgets import QAbstractButton, QLabel

    found: list[str] = []
    widgets: list[QLabel | QAbstractButton] = [
        *root.findChildren(QLabel),
        *root.findChildren(QAbstractButton),
    ]
    for widget in widgets:
        text = widget.text().replace("&&", "")
        buddy = not isinstance(widget, QLabel) or widget.buddy() is not None
        if widget.isVisibleTo(root) and buddy and "&" in text:
            found.append(text[text.index("&") + 1].lower())
    return sorted({letter for letter in found if found.count(letter) > 1})
