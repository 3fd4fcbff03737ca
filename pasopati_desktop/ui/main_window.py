"""The window: navigation, top bar, messages, panels, task bar; it knows none of their business."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction, QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from pasopati_desktop.domain.topics import Topic
from pasopati_desktop.ui import messages, theme
from pasopati_desktop.ui.change_signal import ChangeSignal
from pasopati_desktop.ui.drafts import DraftKeeper
from pasopati_desktop.ui.format import clock
from pasopati_desktop.ui.help import HelpDialog
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.idle import IdleWatch
from pasopati_desktop.ui.lock import LockScreen, Unlock
from pasopati_desktop.ui.message_stack import MessageStack
from pasopati_desktop.ui.messages import Notice
from pasopati_desktop.ui.navigation import Navigation, SavedView
from pasopati_desktop.ui.palette import Palette, SearchProvider
from pasopati_desktop.ui.panel import Command, Panel, PanelSpec
from pasopati_desktop.ui.panel_stack import PanelStack
from pasopati_desktop.ui.practice_band import PracticeBand
from pasopati_desktop.ui.shortcuts import KeyMap
from pasopati_desktop.ui.status_line import StatusLine
from pasopati_desktop.ui.task_bar import TaskBar
from pasopati_desktop.ui.tasks import Task, TaskRunner
from pasopati_desktop.ui.top_bar import OfficerLine, TopBar, UnitLine
from pasopati_desktop.ui.window_acts import window_acts, window_commands
from pasopati_desktop.ui.window_state import WindowState

log = logging.getLogger(__name__)

RAIL_BELOW = 1280
NARROW_BELOW = 1024
"""Effective px: window width divided by the text factor."""


@dataclass(frozen=True)
class Shell:
    """What the window stands on; the composition root fills it."""

    runner: TaskRunner
    changes: ChangeSignal
    state: WindowState
    keys: KeyMap
    clock: Callable[[], datetime]
    unlock: Unlock
    unit: UnitLine
    officer: OfficerLine
    version: str
    search: Sequence[SearchProvider] = ()
    commands: Sequence[Command] = ()
    drafts: DraftKeeper | None = None
    idle_minutes: float = 0.0
    """Minutes without input until the lock screen; 0 never."""
    practice: bool = False
    home: str = ""
    """Key of the panel to open when none is remembered."""
    bar: Callable[[], QWidget] | None = None
    """Makes a bar that stays under the top bar, such as the one of sample data."""


class MainWindow(QMainWindow):
    """Panels are made lazily; everything else is told by signals."""

    profile_requested = Signal()
    sign_out_requested = Signal()
    """Drafts are kept already."""
    closing = Signal()
    """The window closes: shut the workers and the data down."""

    def __init__(self, specs: Sequence[PanelSpec], shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._specs = list(specs)
        self._lock: LockScreen | None = None
        self._help: HelpDialog | None = None
        self._focus_before_lock: QWidget | None = None
        self._leaving = False
        self._status: list[StatusLine] = []
        self._saved_at: datetime | None = None
        self.setWindowTitle("PASOPATI Desktop")
        shell.keys.name_panels(spec.title for spec in self._specs)
        self._build()
        self._wire()
        self._add_actions()
        shell.state.restore_window(self)
        self.refresh_badges()
        self.adapt()
        first = shell.state.panel if self.stack.spec(shell.state.panel) else shell.home
        self.open_panel(first if self.stack.spec(first) else self._specs[0].key)

    # What the composition root and panels ask for.

    def open_panel(self, key: str, record_id: object = None) -> None:
        """Show a panel, and a record of it if one is given."""
        if self.stack.spec(key) is None:
            log.warning("no such panel key=%s", key)
            return
        panel = self.stack.open(key)
        if record_id is not None:
            panel.show_record(record_id)
        if not self.is_locked():
            self.stack.take_focus()

    def tell(self, notice: Notice) -> None:
        """Show a message bar."""
        self.stack_of_messages.push(notice)

    def tell_error(self, error: BaseException) -> None:
        """Show a foreseen failure; anything else is raised for the crash dialog."""
        self.tell(messages.explain(error))

    def set_saved_views(self, views: Sequence[SavedView]) -> None:
        self.navigation.set_views(views)

    def set_status(self, lines: Sequence[StatusLine]) -> None:
        """Show facts at the right of the task bar; the time of the last save follows them."""
        self._status = list(lines)
        saved = []
        if self._saved_at is not None:
            words = translate("MainWindow", "Tersimpan {time}")
            saved = [StatusLine("history", words.format(time=clock(self._saved_at)))]
        self.task_bar.set_status([*self._status, *saved])

    def mark_saved(self) -> None:
        """Say that something was saved just now."""
        self._saved_at = self._shell.clock()
        self.set_status(self._status)

    def set_practice(self, on: bool) -> None:
        self.practice_band.setVisible(on)

    def refresh_badges(self, topics: frozenset[Topic] | None = None) -> None:
        """Read the counts again: all, or those that depend on `topics`."""
        for spec in self._specs:
            if spec.badge is not None and (topics is None or spec.badge_topics & topics):
                self.navigation.set_badge(spec.key, spec.badge())

    def set_idle_minutes(self, minutes: float) -> None:
        """Lock after another time without input from now on; 0 never."""
        self._idle.set_minutes(minutes)

    def specs(self) -> list[PanelSpec]:
        return list(self._specs)

    def effective_width(self) -> int:
        return round(self.width() / theme.factor())

    def set_look(self, mode: str, factor: float) -> None:
        """Put another theme or text size on and remember it."""
        app = QApplication.instance()
        chosen = next((known for known in theme.MODES if known == mode), theme.MODES[0])
        if isinstance(app, QApplication):
            theme.apply(app, chosen, factor)
        self._shell.state.store_look(chosen, theme.factor())
        self.adapt()

    # Locking.

    def is_locked(self) -> bool:
        return self._lock is not None

    def lock_screen(self) -> LockScreen | None:
        return self._lock

    def lock(self) -> None:
        """Cover everything and ask for the secret; nothing is closed."""
        if self._lock is not None:
            return
        self._flush_drafts()
        officer = f"{self._shell.officer.name} · {self._shell.officer.role}"
        host = QApplication.activeModalWidget() or self
        self._lock = LockScreen(
            officer, self._shell.unlock, self._shell.runner, self._shell.clock, host
        )
        self._focus_before_lock = QApplication.focusWidget()
        self._lock.unlocked.connect(self._unlocked)
        self._lock.switch_requested.connect(self._switch_officer)
        self._lock.lock()

    def _unlocked(self) -> None:
        screen, self._lock = self._lock, None
        if screen is not None:
            screen.deleteLater()
        self._idle.touch()
        if self._focus_before_lock is not None and self._focus_before_lock.isVisible():
            self._focus_before_lock.setFocus()

    def _switch_officer(self) -> None:
        self._unlocked()
        self.sign_out()

    def sign_out(self) -> None:
        self._flush_drafts()
        self.sign_out_requested.emit()

    # Keyboard.

    def open_palette(self, text: str = "") -> Palette:
        palette = Palette(
            self.commands(),
            self._shell.search,
            self._shell.runner,
            self._shell.state,
            go=self.open_panel,
            parent=self,
            text=text,
        )
        palette.open_over(self)
        return palette

    def commands(self) -> list[Command]:
        """Return what Ctrl+K offers now: of the panel, of the window, of the program."""
        panel = self.stack.panel()
        shown = self._shell.keys.shown
        opened = [
            Command(
                f"panel.{spec.key}",
                translate("MainWindow", "Buka {panel}").format(panel=spec.title),
                lambda key=spec.key: self.open_panel(key),  # type: ignore[misc]  # default
                spec.icon,
                shown(f"panel.{number}"),
            )
            for number, spec in enumerate(self._specs, start=1)
        ]
        return [
            *(panel.commands() if panel else ()),
            *self._shell.commands,
            *opened,
            *window_commands(self, shown),
        ]

    def next_pane(self, step: int = 1) -> None:
        """F6: go to the next part of the window."""
        panel = self.stack.panel()
        panes: list[QWidget] = [self.navigation, self.top_bar.search]
        panes += [bar.close_button for bar in self.stack_of_messages.bars()[:1]]
        panes += [pane for pane in (panel.panes() if panel else ()) if pane.isVisible()]
        if self.task_bar.cancel.isVisible():
            panes.append(self.task_bar.cancel)
        focused = QApplication.focusWidget()
        now = next((n for n, pane in enumerate(panes) if _holds(pane, focused)), -1)
        panes[(now + step) % len(panes)].setFocus()

    def escape(self) -> None:
        """Close the topmost thing; never discard."""
        panel = self.stack.panel()
        if self.stack_of_messages.close_topmost() or (panel and panel.close_topmost()):
            return
        focused = QApplication.focusWidget()
        if panel is not None and focused is not None and not panel.isAncestorOf(focused):
            self.stack.take_focus()

    def fold(self) -> None:
        self._shell.state.folded = not self._shell.state.folded
        self.adapt()

    def show_help(self) -> HelpDialog:
        panel, spec = self.stack.panel(), self.stack.spec(self.stack.key)
        topic = panel.help_topic if panel else "beranda"
        self._help = HelpDialog.show_topic(self, topic, spec.title if spec else "")
        return self._help

    def show_keys(self) -> HelpDialog:
        self._help = HelpDialog.show_keys(self, self._shell.keys)
        return self._help

    # Qt.

    def adapt(self) -> None:
        """Collapse or unfold for the present width and text size."""
        width = self.effective_width()
        self.navigation.set_rail(width < RAIL_BELOW or self._shell.state.folded)
        self.top_bar.set_narrow(width < NARROW_BELOW)
        self.task_bar.set_narrow(width < NARROW_BELOW)
        self.stack.adapt(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.adapt()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self._lock is not None:
            self._lock.raise_()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._leaving and (
            self.is_locked() or not all(panel.may_close() for panel in self.stack.panels())
        ):
            event.ignore()
            return
        if self._lock is not None:
            self._lock.release()
        self._flush_drafts()
        self._shell.state.panel = self.stack.key
        self._shell.state.store_window(self)
        self._shell.state.settings.sync()
        self._disconnect()
        super().closeEvent(event)
        self.closing.emit()

    def leave(self) -> None:
        """Close without asking the panels, after sign-out or at the end of the session."""
        self._leaving = True
        self.close()

    def _build(self) -> None:
        shell = self._shell
        self.navigation = Navigation(
            self._specs, shell.version, lambda n: shell.keys.shown(f"panel.{n}")
        )
        self.top_bar = TopBar(shell.unit, shell.officer, shell.clock, shell.keys.shown)
        self.practice_band = PracticeBand()
        self.practice_band.setVisible(shell.practice)
        self.stack_of_messages = MessageStack()
        self.stack = PanelStack(self._specs)
        self.task_bar = TaskBar(shell.runner)
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101 - there is no window without one
        self._idle = IdleWatch(app, shell.idle_minutes, parent=self)
        right = theme.measure(QVBoxLayout(), (0, 0, 0, 0), 0)
        bars = [shell.bar()] if shell.bar is not None else []
        for widget in (self.top_bar, self.practice_band, *bars, self.stack_of_messages):
            right.addWidget(widget)
        right.addWidget(self.stack, 1)
        right.addWidget(self.task_bar)
        root = QWidget()
        row = theme.measure(QHBoxLayout(root), (0, 0, 0, 0), 0)
        row.addWidget(self.navigation)
        row.addLayout(right, 1)
        theme.ground(root, "canvas")
        self.setCentralWidget(root)

    def _wire(self) -> None:
        shell, bar = self._shell, self.top_bar
        self.navigation.chosen.connect(self.open_panel)
        self.stack.made.connect(self._adopt)
        self.stack.switched.connect(self.navigation.select)
        self.stack_of_messages.left_empty.connect(self.stack.take_focus)
        bar.search_requested.connect(self.open_palette)
        bar.search.typed.connect(self.open_palette)
        bar.profile_requested.connect(self.profile_requested)
        bar.lock_requested.connect(self.lock)
        bar.sign_out_requested.connect(self.sign_out)
        bar.keys_requested.connect(self.show_keys)
        bar.look_chosen.connect(self.set_look)
        shell.changes.changed.connect(self._changed)
        theme.changed.connect(self.adapt)
        shell.runner.failed.connect(self._task_failed)
        self._idle.idle.connect(self.lock)
        if shell.drafts is not None:
            shell.drafts.saved.connect(self.mark_saved)
            shell.drafts.failed.connect(self.tell_error)

    def _disconnect(self) -> None:
        self._shell.changes.changed.disconnect(self._changed)
        theme.changed.disconnect(self.adapt)
        self._shell.runner.failed.disconnect(self._task_failed)

    def _adopt(self, panel: Panel) -> None:
        panel.notice.connect(self.tell)
        panel.outdated.connect(self.stack_of_messages.withdraw)
        panel.navigate.connect(self.open_panel)

    def _changed(self, topics: frozenset[Topic]) -> None:
        self.stack.changed(topics)
        self.refresh_badges(topics)

    def _task_failed(self, _task: Task, error: Exception) -> None:
        self.tell_error(error)

    def _flush_drafts(self) -> None:
        if self._shell.drafts is not None:
            self._shell.drafts.flush()

    def _add_actions(self) -> None:
        for key, act in window_acts(self).items():
            action = QAction(self)
            action.setShortcuts(self._shell.keys.keys(key))
            action.triggered.connect(lambda _=False, act=act: act())
            self.addAction(action)


def _holds(pane: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and (pane is focused or pane.isAncestorOf(focused))
