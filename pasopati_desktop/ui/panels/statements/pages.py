"""The ways to see the statements besides the list: board and number book, made when first shown."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from pasopati_desktop.domain.statement_filter import ShippedView
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panel import Command
from pasopati_desktop.ui.panels.statements.listing import words as list_words
from pasopati_desktop.ui.panels.statements.listing.board import Board
from pasopati_desktop.ui.panels.statements.listing.table import BOARD, BOOK, LIST, StatementColumn
from pasopati_desktop.ui.panels.statements.number_book.page import NumberBookPage
from pasopati_desktop.ui.tasks import TaskRunner

_PANELS = {"incident": "incidents", "work": "works", "issue": "monitoring"}


class Pages(QObject):
    """Knows which way is shown, and the pages of board and number book."""

    opened = Signal(object)
    """The id of a statement that was opened from a page."""
    elsewhere = Signal(str, object)
    """Panel and id of another record that has a number."""
    back = Signal()
    told = Signal(object)
    """A `Notice`."""
    list_wanted = Signal(object)
    """A `RowFilter` to show as a list."""

    def __init__(
        self,
        workspace: Workspace,
        tasks: TaskRunner,
        column: StatementColumn,
        stack: QStackedWidget,
    ) -> None:
        super().__init__(stack)
        self._workspace = workspace
        self._tasks = tasks
        self._column = column
        self._stack = stack
        self._board: Board | None = None
        self._book: NumberBookPage | None = None
        self._width = 0

    @property
    def board(self) -> Board | None:
        return self._board

    @property
    def book(self) -> NumberBookPage | None:
        return self._book

    def show(self, mode: str) -> None:
        """Show a way, read freshly."""
        if mode == BOARD and self._board is None:
            self._board = self._made_board()
        if mode == BOOK and self._book is None:
            self._book = self._made_book()
        self._column.show_mode(mode)
        self.refresh()
        if (page := self.page()) is not None:
            self._stack.setCurrentWidget(page)

    def page(self) -> Board | NumberBookPage | None:
        """Return the page of the way that is shown; None for the list."""
        return {BOARD: self._board, BOOK: self._book}.get(self._column.mode)

    def refresh(self) -> None:
        """Read the page that is shown again."""
        if self._column.mode == BOARD and self._board is not None:
            view = self._column.views.current
            title = view.title if view else translate("StatementList", "Saringan sendiri")
            self._board.show_board(self._column.wanted(), title)
        elif self._column.mode == BOOK and self._book is not None:
            self._book.refresh()

    def adapt(self, effective_width: int, *, alone: bool) -> None:
        """`alone`: nothing stands beside the page."""
        if self._board is not None:
            self._board.show_alone(alone)
        if self._book is not None:
            self._book.adapt(effective_width)
            self._book.show_alone(alone)

    def _made_board(self) -> Board:
        board = Board(self._workspace)
        board.opened.connect(self.opened)
        board.back.connect(self.back)
        board.failed.connect(self.told)
        board.cleared.connect(self._column.clear_filter)
        board.more.connect(self._show_more)
        self._stack.addWidget(board)
        return board

    def _show_more(self, status: Status) -> None:
        from dataclasses import replace

        self.list_wanted.emit(replace(self._column.wanted(), statuses=(status,)))

    def _made_book(self) -> NumberBookPage:
        book = NumberBookPage(self._workspace, self._tasks)
        book.opened.connect(self._open_record)
        book.back.connect(self.back)
        book.told.connect(self.told)
        self._stack.addWidget(book)
        self._column.add_page(book.side)
        return book

    def _open_record(self, kind: str, record_id: int) -> None:
        if kind == "statement":
            self.opened.emit(record_id)
        elif kind in _PANELS:
            self.elsewhere.emit(_PANELS[kind], record_id)

    def first_pane(self) -> QWidget | None:
        page = self.page()
        return page.first_pane() if page is not None else None


def way_commands(
    show: Callable[[str], object], choose: Callable[[ShippedView], object]
) -> Sequence[Command]:
    """Return what Ctrl+K offers: the ways to see the statements, and the shipped views."""
    ways = (
        ("statements.list", translate("Statements", "Daftar pernyataan"), LIST, "list"),
        ("statements.board", translate("Statements", "Papan pernyataan"), BOARD, "layout-grid"),
        ("statements.book", translate("Statements", "Buku nomor"), BOOK, "book-open"),
    )
    said = translate("Statements", "Pernyataan: {view}")
    words = translate("Statements", "agenda nomor surat urut batal")
    return [
        *(
            Command(key, title, lambda way=way: show(way), icon, words=words if way == BOOK else "")  # type: ignore[misc] # bound now
            for key, title, way, icon in ways
        ),
        *(
            Command(
                f"statements.view.{view.value}",
                said.format(view=list_words.view_title(view)),
                lambda view=view: choose(view),  # type: ignore[misc] # bound now
                list_words.VIEW_ICONS[view],
            )
            for view in ShippedView
        ),
    ]
