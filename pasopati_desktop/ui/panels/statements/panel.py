"""Pernyataan: the list, one statement with its text and chain, and its paper beside it.

Instead of a statement the room can show the board by state or the number book; see `pages`.
"""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QWidget

from pasopati_desktop.domain.errors import PasopatiError
from pasopati_desktop.domain.statement_filter import RowFilter, ShippedView
from pasopati_desktop.domain.topics import Topic
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.drafts import DraftKeeper
from pasopati_desktop.ui.panel import Command
from pasopati_desktop.ui.panels.statements.beginning.first_steps import (
    begin_statement,
    empty_state,
    panel_commands,
)
from pasopati_desktop.ui.panels.statements.collapse import VIEWS, arrange, arrange_page
from pasopati_desktop.ui.panels.statements.listing.table import BOOK, LIST
from pasopati_desktop.ui.panels.statements.listing.view_list import ViewList
from pasopati_desktop.ui.panels.statements.open_statement import OpenStatement
from pasopati_desktop.ui.panels.statements.pages import Pages, way_commands
from pasopati_desktop.ui.panels.statements.people.key_bar import KeyBar
from pasopati_desktop.ui.tasks import TaskRunner
from pasopati_desktop.ui.widgets.current_stack import CurrentStack

TICK_MS = 1000


class StatementsPanel(OpenStatement):
    """Columns and their keys; what officers do with a statement is in `steps`."""

    topics: ClassVar[frozenset[Topic]] = frozenset(
        {Topic.STATEMENTS, Topic.INCIDENTS, Topic.WORKS}  # a consent may end under a picture
    )
    help_topic: ClassVar[str] = "pernyataan"

    def __init__(
        self,
        workspace: Workspace,
        tasks: TaskRunner,
        parent: QWidget | None = None,
        *,
        drafts: DraftKeeper | None = None,
    ) -> None:
        super().__init__(workspace, tasks, parent, drafts)
        self._tasks = tasks
        self._width = 0
        self._preview_wanted: bool | None = None
        self._reading_page = False
        self._came_from = LIST
        self._build()
        self.pages = Pages(workspace, tasks, self.column, self._middle)
        self._wire()
        self.refresh()

    def _build(self) -> None:
        line = theme.measure(QHBoxLayout(self), (0, 0, 0, 0), 0)
        self._views_frame = QFrame()
        self._views_frame.setProperty("edge", "right")
        beside = theme.measure(QHBoxLayout(self._views_frame), (0, 0, 1, 0), 0)
        beside.addWidget(ViewList(self.column.views))
        theme.fix(self._views_frame, width=VIEWS)
        line.addWidget(self._views_frame)
        self._list_frame = QFrame()
        self._list_frame.setProperty("edge", "right")
        inside = theme.measure(QHBoxLayout(self._list_frame), (0, 0, 1, 0), 0)
        inside.addWidget(self.column)
        line.addWidget(self._list_frame)
        self._middle = CurrentStack()
        self._empty = empty_state(self.new_record if self.may_write else None)
        self._middle.addWidget(self.editor)
        self._middle.addWidget(self._empty)
        line.addWidget(self._middle, 1)
        line.addWidget(self.preview)

    def _wire(self) -> None:
        self.column.opened.connect(self._open_page)
        self.column.new_requested.connect(self.new_record)
        self.column.check_requested.connect(self.check_authenticity)
        self.column.mode_chosen.connect(self.show_way)
        self.column.filter_changed.connect(self.pages.refresh)
        self.column.views.told.connect(self.notice)
        self.pages.opened.connect(self._open_from_page)
        self.pages.elsewhere.connect(self.navigate)
        self.pages.told.connect(self.notice)
        self.key = KeyBar(self._workspace, self.navigate.emit)
        self.editor.bars.addWidget(self.key)
        self.editor.shown.connect(self.key.follow)
        self.pages.back.connect(self.close_topmost)
        self.pages.list_wanted.connect(self._show_as_list)
        self._ticking = QTimer(self, interval=TICK_MS)
        self._ticking.timeout.connect(self._tick)
        for keys, act in (
            ("Ctrl+Return", self.editor.acts.take),
            ("Ctrl+Enter", self.editor.acts.take),
            ("Ctrl+Shift+P", self.toggle_preview),
            ("Ctrl+D", self.compares.open),
        ):
            shortcut = QShortcut(QKeySequence.fromString(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # What the window calls.

    def refresh(self) -> None:
        self._reload_list()
        if self._detail is None:
            first = self.column.first_id()
            if first is not None:
                self._show(first)
        else:
            self._reload_detail()
        self.pages.refresh()
        self._settle()

    def new_record(self) -> None:
        self.new_statement(None)

    def show_record(self, record_id: object) -> None:
        """Open a statement by its id, or begin one: `{"new_for_incident": incident id}`."""
        if isinstance(record_id, dict):
            self.new_statement(record_id.get("new_for_incident"))
            return
        if isinstance(record_id, int | str) and str(record_id).isdigit():
            self._open_one(int(record_id))

    def focus_filter(self) -> None:
        self._reading_page = False
        self._arrange()
        if self.column.mode == BOOK and self.pages.book is not None:
            self.pages.book.side.text.setFocus()
            return
        self.column.focus_filter()

    def panes(self) -> Sequence[QWidget]:
        page = self.pages.first_pane()
        found: list[QWidget]
        if self.compares.is_open:
            found = self.compares.panes()
        elif page is not None:
            found = [self.column.switch, page]
        else:
            found = [self.column.list]
            if self._detail is not None:
                found += [self.editor.first_field(), self.editor.acts.first()]
                found.append(self.preview.print_button)
        return [pane for pane in found if pane.isVisibleTo(self) and pane.isEnabled()] or found

    def commands(self) -> Sequence[Command]:
        begun = panel_commands(
            self.new_record if self.may_write else None, self.toggle_preview, self.show_history
        )
        ways = way_commands(self.show_way, self._choose_view)
        own = [
            *self.compares.commands(),
            *self.remarks.commands(),
            *self.exports.commands(self.preview.export_button),
            *(self.editor.acts.commands() if self._detail is not None else ()),
        ]
        return [*begun, *ways, *own, *self.desk.commands()]

    def adapt(self, effective_width: int) -> None:
        self._width = effective_width
        self._arrange()

    def close_topmost(self) -> bool:
        """Go back: from a statement to the page it was opened from, from a page to the column."""
        if self.compares.close():
            return True
        if self._came_from != LIST and self.column.mode == LIST:
            self.show_way(self._came_from)
            return True
        if self._reading_page and not self._list_frame.isVisibleTo(self):
            self._reading_page = False
            self._preview_wanted = None
            self._arrange()
            (self.column.list if self.column.mode == LIST else self.column.switch).setFocus()
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if plain and event.key() == Qt.Key.Key_N:
            self.new_record()
        elif plain and event.key() == Qt.Key.Key_F:
            self.focus_filter()
        elif plain and event.key() in {Qt.Key.Key_J, Qt.Key.Key_K}:
            QApplication.sendEvent(self.pages.first_pane() or self.column.list, event)
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ticking.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._ticking.stop()

    def _tick(self) -> None:
        super()._tick()
        if self.pages.board is not None and self.pages.page() is self.pages.board:
            self.pages.board.tick()

    # Ways and views.

    def show_way(self, mode: str) -> None:
        """Show list, board or number book."""
        self.compares.close()
        self._came_from = LIST
        self.pages.show(mode)
        self._reading_page = mode != LIST
        self._settle()
        if (pane := self.pages.first_pane()) is not None:
            pane.setFocus()

    def _choose_view(self, view: ShippedView) -> None:
        if self.column.mode == BOOK:
            self.show_way(LIST)
        self._reading_page = self.column.mode != LIST
        self.column.views.choose_shipped(view)

    def _show_as_list(self, wanted: RowFilter) -> None:
        self.show_way(LIST)
        self.column.show_filter(wanted)
        self.column.list.setFocus()

    # One statement.

    def _open_one(self, statement_id: int) -> None:
        if self.column.mode != LIST:
            self.pages.show(LIST)
        self._show(statement_id)
        self._reading_page = True
        self._settle()

    def _open_from_page(self, statement_id: int) -> None:
        came_from = self.column.mode
        self._open_one(statement_id)
        self._came_from = came_from
        self.panes()[min(1, len(self.panes()) - 1)].setFocus()

    def _open_page(self, statement_id: int) -> None:
        self._choose(statement_id)
        self._reading_page = True
        self._arrange()
        self.panes()[min(1, len(self.panes()) - 1)].setFocus()

    def new_statement(self, incident_id: object) -> None:
        """Ask what to begin with, and begin a draft."""
        if not self.may_write:
            return
        try:
            statement_id = begin_statement(self._workspace, incident_id, self)
        except PasopatiError as error:
            self.tell_error(error)
            return
        if statement_id is None:
            return
        self._reload_list()
        self._open_one(statement_id)
        self.editor.jump_to_start()

    def check_authenticity(self) -> None:
        """Judge a file that somebody sent."""
        from pasopati_desktop.ui.authenticity.dialog import AuthenticityDialog

        AuthenticityDialog.show_for(
            self._workspace, self._tasks, self, lambda _panel, record: self.show_record(record)
        )

    # Paper.

    def toggle_preview(self) -> None:
        self._preview_wanted = not self.preview.isVisibleTo(self)
        self._arrange()

    def print_record(self) -> None:
        if self.compares.is_open:
            self.compares.print_pages()
        elif self.column.mode == BOOK and self.pages.book is not None:
            self.pages.book.print_book()
        else:
            self.papers.print_paper()

    def show_history(self) -> None:
        self.papers.show_history()

    # Collapsing: preview first, then the list.

    def _settle(self) -> None:
        shown = self._detail is not None
        page = self.pages.page()
        self._middle.setCurrentWidget(page or (self.editor if shown else self._empty))
        self._arrange()

    def _arrange(self) -> None:
        if self.pages.page() is not None:
            made = arrange_page(self._width, reading=self._reading_page)
        else:
            made = arrange(
                self._width,
                shown=self._detail is not None,
                preview=self._preview_wanted,
                reading=self._reading_page,
            )
        self._views_frame.setVisible(made.views)
        self._list_frame.setVisible(made.list)
        self._middle.setVisible(made.editor)
        self.preview.setVisible(made.preview)
        theme.fix(self.column, width=made.list_width)
        self.pages.adapt(self._width, alone=not made.list)
