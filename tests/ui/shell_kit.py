"""A window with small panels, for tests of the shell."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from pasopati_desktop.domain.errors import RuleViolation
from pasopati_desktop.domain.topics import Topic
from pasopati_desktop.ui.change_signal import ChangeSignal
from pasopati_desktop.ui.main_window import MainWindow, Shell
from pasopati_desktop.ui.panel import Badge, Panel, PanelSpec
from pasopati_desktop.ui.shortcuts import KeyMap
from pasopati_desktop.ui.tasks import TaskRunner
from pasopati_desktop.ui.top_bar import OfficerLine, UnitLine
from pasopati_desktop.ui.window_state import WindowState

NOW = datetime(2026, 11, 21, 7, 32, 8, tzinfo=UTC)
"""14.32.08 WIB on a Saturday."""

SECRET = "kawung-1234"


class NotePanel(Panel):
    """A filter, a text; writes down what the window asked of it."""

    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.INCIDENTS})
    help_topic: ClassVar[str] = "insiden"

    def __init__(self, title: str) -> None:
        super().__init__()
        self.asked: list[Any] = []
        self.width_told = 0
        self.filter = QLineEdit()
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        column = QVBoxLayout(self)
        for widget in (QLabel(title), self.filter, self.text):
            column.addWidget(widget)

    def refresh(self) -> None:
        self.asked.append("refresh")

    def new_record(self) -> None:
        self.asked.append("new")

    def show_record(self, record_id: object) -> None:
        self.asked.append(record_id)

    def focus_filter(self) -> None:
        self.filter.setFocus()

    def reload(self) -> None:
        self.asked.append("reload")

    def panes(self) -> Sequence[QWidget]:
        return (self.filter, self.text)

    def adapt(self, effective_width: int) -> None:
        self.width_told = effective_width


TITLES = (
    ("home", "Beranda", "house", Badge(7)),
    ("monitor", "Pemantauan", "radar", Badge(38)),
    ("incidents", "Insiden", "siren", Badge(3, alarm=True)),
    ("statements", "Pernyataan", "file-text", Badge(4)),
    ("works", "Karya & Kegiatan", "palette", Badge(2)),
    ("contacts", "Kontak", "contact-round", None),
    ("reports", "Laporan", "chart-column", Badge(1)),
    ("settings", "Pengaturan", "settings", None),
)


@dataclass
class Desk:
    """A window and everything it stands on."""

    window: MainWindow
    runner: TaskRunner
    changes: ChangeSignal
    made: list[str] = field(default_factory=list)

    def panel(self) -> NotePanel:
        panel = self.window.stack.panel()
        assert isinstance(panel, NotePanel)
        return panel


def unlock(secret: str) -> object:
    if secret != SECRET:
        raise RuleViolation("auth.wrong_pin")
    return "officer"


def open_desk(folder: Path, **more: Any) -> Desk:
    """Return a shown window of 1366x768 with eight panels."""
    made: list[str] = []

    def factory(key: str, title: str) -> Callable[[], Panel]:
        def make() -> Panel:
            made.append(key)
            return NotePanel(title)

        return make

    specs = [
        PanelSpec(
            key,
            title,
            icon,
            factory(key, title),
            badge=lambda badge=badge: badge,  # type: ignore[misc]  # mypy: lambda with default
            badge_topics=frozenset({Topic.INCIDENTS}),
            at_foot=key == "settings",
        )
        for key, title, icon, badge in TITLES
    ]
    state = WindowState(folder / "window.ini")
    runner, changes = TaskRunner(), ChangeSignal()
    given: dict[str, Any] = {
        "runner": runner,
        "changes": changes,
        "state": state,
        "keys": KeyMap(state.settings),
        "clock": lambda: NOW,
        "unlock": unlock,
        "unit": UnitLine("Lapas Kelas I Cipinang", "Media center", "giliran siang"),
        "officer": OfficerLine("R. Wulandari", "Operator"),
        "version": "1.0",
        "home": "home",
    }
    window = MainWindow(specs, Shell(**(given | more)))
    window.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
    if "window/geometry" not in state.settings.allKeys():
        window.resize(1366, 768)
    window.show()
    window.activateWindow()
    return Desk(window, runner, changes, made)
