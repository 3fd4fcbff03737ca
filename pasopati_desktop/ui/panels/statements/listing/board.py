"""The board: a column for each state of the workflow, a card for each statement in it.

A card is opened, never dragged: a state changes only by a step that the rules allow.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from pasopati_desktop.domain.errors import PasopatiError
from pasopati_desktop.domain.statement_filter import RowFilter
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.services import statement_list
from pasopati_desktop.services.statement_list import BoardColumn
from pasopati_desktop.services.statement_views import StatementRow
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui import messages, theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.link_button import LinkButton
from pasopati_desktop.ui.paint import draw_centred, never_raises, paint_status
from pasopati_desktop.ui.panels.statements import labels
from pasopati_desktop.ui.panels.statements.listing.cards import BoardCards, Clock
from pasopati_desktop.ui.theme import px
from pasopati_desktop.ui.widgets.buttons import IconButton
from pasopati_desktop.ui.widgets.empty_state import EmptyState
from pasopati_desktop.ui.widgets.virtual_list import PagedModel, VirtualList

WIDTH = 232
"""Of a column, px at 100 %."""
LIMIT = 40
"""Cards of a column; the rest is behind *n lagi*."""


class _Cards:
    """The rows of one column, all in memory: there are few."""

    def __init__(self) -> None:
        self.rows: Sequence[StatementRow] = ()

    def count(self) -> int:
        return len(self.rows)

    def page(self, index: int, size: int) -> Sequence[StatementRow]:
        return self.rows[index : index + size]


class _CardList(VirtualList):
    sideways = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }
        if plain and event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self.sideways.emit(1 if event.key() == Qt.Key.Key_Right else -1)
        else:
            super().keyPressEvent(event)


class _Head(QWidget):
    """Glyph and word of the status, and how many there are."""

    def __init__(self, status: Status) -> None:
        super().__init__()
        self._status = status
        self._count = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.ground(self, "sunken")

    def show_count(self, count: int) -> None:
        self._count = words.count(count)
        self.setAccessibleName(f"{labels.status_label(self._status)} {self._count}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(120), px(36))

    def theme_changed(self) -> None:
        self.updateGeometry()

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        box = QRect(px(16), 0, self.width() - px(28), self.height())
        wide = draw_centred(painter, box, self._count, style="count", ink="text3", right=True)
        room = box.adjusted(0, 0, -wide - px(8), 0)
        paint_status(painter, room, self._status.value, labels.status_label(self._status))
        painter.end()


class _Column(QFrame):
    """One status."""

    more = Signal(object)
    """The status whose other statements the officer asks for."""

    def __init__(self, status: Status, clock: Clock) -> None:
        super().__init__()
        self.status = status
        self._source = _Cards()
        self._model: PagedModel[StatementRow] = PagedModel(self._source, self)
        self.cards = _CardList(self._model, BoardCards(clock), self)
        self.cards.setSelectionMode(VirtualList.SelectionMode.SingleSelection)
        self.cards.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setProperty("edge", "right")
        theme.ground(self, "surface")
        theme.fix(self, width=WIDTH)
        box = theme.measure(QVBoxLayout(self), (0, 0, 1, 0), 0)
        self._head = _Head(status)
        box.addWidget(self._head)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.cards)
        self._stack.addWidget(self._nobody())
        box.addWidget(self._stack, 1)
        self.rest = LinkButton("", style="meta_strong")
        self.rest.clicked.connect(lambda: self.more.emit(self.status))
        self._foot = QWidget()
        foot = theme.measure(QHBoxLayout(self._foot), (16, 4, 12, 6), 0)
        foot.addWidget(self.rest)
        foot.addStretch(1)
        box.addWidget(self._foot)

    @staticmethod
    def _nobody() -> QWidget:
        page = theme.ground(QWidget(), "surface")
        box = theme.measure(QVBoxLayout(page), (16, 12, 16, 12), 0)
        told = translate("StatementBoard", "Kosong")
        box.addWidget(theme.dress(QLabel(told), "meta", "text3"))
        box.addStretch(1)
        return page

    def show_column(self, column: BoardColumn) -> None:
        current = self.current_id()
        place = self.cards.verticalScrollBar().value()
        self._source.rows = column.rows
        self._model.reload()
        self.cards.updateGeometries()
        self.cards.verticalScrollBar().setValue(place)
        for position, row in enumerate(column.rows):
            if row.id == current:
                self.cards.select_row(position)
        self._head.show_count(column.count)
        name = translate("StatementBoard", "{status}, {n} pernyataan")
        status = labels.status_label(self.status)
        self.cards.setAccessibleName(name.format(status=status, n=words.count(column.count)))
        left = column.count - len(column.rows)
        self._foot.setVisible(left > 0)
        told = translate("StatementBoard", "{n} lagi").format(n=words.count(left))
        self.rest.setText(told)
        self.rest.setAccessibleName(f"{status}: {told}")
        self._stack.setCurrentIndex(0 if column.rows else 1)

    def current_id(self) -> int | None:
        row = self._model.row(self.cards.currentIndex().row())
        return row.id if row is not None else None

    def has_clocks(self) -> bool:
        return any(row.due_at or row.step_due_at for row in self._source.rows)


class Board(QWidget):
    """All columns beside each other; arrows go between cards and columns, Enter opens."""

    opened = Signal(object)
    """The id of a statement."""
    more = Signal(object)
    """A status: its statements as a list."""
    back = Signal()
    """To the column at the left, where a narrow window has no room for both."""
    cleared = Signal()
    """Let the board show everything again."""
    failed = Signal(object)
    """A `Notice`."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._columns: dict[Status, _Column] = {}
        self._at: Status | None = None
        theme.ground(self, "surface")
        box = theme.measure(QVBoxLayout(self), (0, 0, 0, 0), 0)
        box.addWidget(self._bar())
        self._line_widget = theme.ground(QWidget(), "surface")
        self._line = theme.measure(QHBoxLayout(self._line_widget), (0, 0, 0, 0), 0)
        self._line.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._line_widget)
        self._nothing = EmptyState(
            "funnel",
            translate("StatementBoard", "Tidak ada yang cocok"),
            translate("StatementBoard", "Longgarkan saringan, atau pilih tampilan lain."),
            other=(translate("StatementBoard", "Tampilkan semua"), self.cleared.emit),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self._scroll)
        self._stack.addWidget(self._nothing)
        box.addWidget(self._stack, 1)

    def _bar(self) -> QFrame:
        bar = theme.ground(QFrame(), "surface")
        bar.setProperty("edge", "bottom")
        line = theme.measure(QHBoxLayout(bar), (16, 0, 16, 0), 8)
        self.back_button = IconButton(
            "arrow-left", translate("StatementBoard", "Ke tampilan dan saringan"), keys="Esc"
        )
        self.back_button.clicked.connect(self.back)
        self.back_button.hide()
        line.addWidget(self.back_button)
        self.title = theme.dress(QLabel(), "detail_title", "text")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        line.addWidget(self.title)
        self.summary = theme.dress(QLabel(), "meta", "text3")
        line.addWidget(self.summary)
        line.addStretch(1)
        hint = translate("StatementBoard", "Keadaan berubah lewat langkahnya, bukan digeser")
        self._hint = theme.dress(QLabel(hint), "meta", "text3")
        line.addWidget(self._hint)
        return theme.fix(bar, height=51)

    # Reading.

    def show_board(self, wanted: RowFilter, title: str) -> None:
        """Read the board again; the cursor and the places stay."""
        try:
            columns = statement_list.board(self._workspace, wanted, LIMIT)
        except PasopatiError as error:
            self.failed.emit(messages.explain(error))
            return
        shown = [column.status for column in columns]
        if shown != list(self._columns):
            self._build(shown)
        for column in columns:
            self._columns[column.status].show_column(column)
        total = sum(column.count for column in columns)
        self.title.setText(title)
        told = translate("StatementBoard", "{n} pernyataan")
        self.summary.setText(told.format(n=words.count(total)))
        self._stack.setCurrentIndex(0 if total else 1)
        self._give_tab_stop()

    def _build(self, statuses: list[Status]) -> None:
        while (old := self._line.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._columns = {}
        for status in statuses:
            column = _Column(status, self._workspace.clock)
            column.cards.opened.connect(lambda row: self.opened.emit(row.id))
            column.cards.sideways.connect(partial(self._aside, status))
            column.cards.clicked.connect(partial(self._went_to, status))
            column.more.connect(self.more)
            self._line.addWidget(column)
            self._columns[status] = column
        self._line.addStretch(1)

    def _went_to(self, status: Status, _index: object = None) -> None:
        self._at = status
        self._give_tab_stop()

    def _give_tab_stop(self) -> None:
        """Let Tab stop at one column only: where the cursor is, or the first with cards."""
        filled = [
            status for status, column in self._columns.items() if column.cards.paged.rowCount()
        ]
        if self._at not in filled:
            self._at = filled[0] if filled else None
        for status, column in self._columns.items():
            policy = Qt.FocusPolicy.StrongFocus if status is self._at else Qt.FocusPolicy.ClickFocus
            column.cards.setFocusPolicy(policy)

    def _aside(self, status: Status, step: int) -> None:
        """Go to the next column that has cards, to the card at the same height."""
        order = [at for at, column in self._columns.items() if column.cards.paged.rowCount()]
        position = order.index(status) + step
        if not 0 <= position < len(order):
            return
        row = self._columns[status].cards.currentIndex().row()
        self._at = order[position]
        column = self._columns[self._at]
        self._give_tab_stop()
        column.cards.setFocus()
        column.cards.select_row(min(max(row, 0), column.cards.paged.rowCount() - 1))
        self._scroll.ensureWidgetVisible(column, px(8), 0)

    # What the panel asks for.

    def column(self, status: Status) -> _Column | None:
        return self._columns.get(status)

    def first_pane(self) -> QWidget:
        """Return where the focus goes: the column of the cursor."""
        if self._at is None:
            return self._nothing.buttons[0]
        cards = self._columns[self._at].cards
        if not cards.currentIndex().isValid():
            cards.select_row(0)
        return cards

    def show_alone(self, alone: bool) -> None:
        """Offer the way back where nothing stands beside the board."""
        self.back_button.setVisible(alone)
        self._hint.setVisible(not alone)

    def tick(self) -> None:
        for column in self._columns.values():
            if column.has_clocks():
                column.cards.viewport().update()
