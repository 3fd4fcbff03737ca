"""The left column: head, ways to see the statements, views, filter, and the list itself."""

from array import array
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from pasopati_desktop.domain.statement_filter import SHIPPED, RowFilter, ShippedView
from pasopati_desktop.services import statement_list
from pasopati_desktop.services.statement_views import StatementRow
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import icons, theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.statements.listing.cards import StatementCards
from pasopati_desktop.ui.panels.statements.listing.filters import FilterFold
from pasopati_desktop.ui.panels.statements.listing.view_list import ViewList, ViewPicker
from pasopati_desktop.ui.panels.statements.listing.views import ViewDesk
from pasopati_desktop.ui.tasks import TaskRunner
from pasopati_desktop.ui.widgets.buttons import IconButton
from pasopati_desktop.ui.widgets.tabs import Tab, ViewSwitch
from pasopati_desktop.ui.widgets.virtual_list import PagedModel, VirtualList

LIST, BOARD, BOOK = "list", "board", "book"
"""The ways to see the statements."""


class ListRows:
    """The page source: all ids in order, rows read as they are looked at."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self.ids: array[int] = array("q")
        self.has_clocks = False
        """Whether a row that was read has a clock that runs."""

    def load(self, wanted: RowFilter) -> None:
        self.ids = statement_list.order(self._workspace, wanted)
        self.has_clocks = False

    def count(self) -> int:
        return len(self.ids)

    def page(self, index: int, size: int) -> Sequence[StatementRow]:
        rows = statement_list.rows(self._workspace, self.ids[index : index + size])
        self.has_clocks |= any(row.due_at or row.step_due_at for row in rows)
        return rows

    def position(self, statement_id: int) -> int | None:
        try:
            return self.ids.index(statement_id)
        except ValueError:
            return None


class StatementColumn(QWidget):
    """Shows the list, or what belongs beside board and number book instead of it."""

    chosen = Signal(object)
    """The id of the statement the cursor went to, or None."""
    opened = Signal(object)
    new_requested = Signal()
    check_requested = Signal()
    """*Periksa keaslian* was pressed."""
    filter_changed = Signal()
    mode_chosen = Signal(str)
    """`list`, `board` or `book`."""

    def __init__(
        self,
        workspace: Workspace,
        tasks: TaskRunner,
        *,
        may_write: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        theme.ground(self, "surface")
        theme.fix(self, width=256)
        self._workspace = workspace
        self._mode = LIST
        self._views_shown = False
        self._rows = ListRows(workspace)
        self._model: PagedModel[StatementRow] = PagedModel(self._rows, self)
        self.list = VirtualList(self._model, StatementCards(workspace.clock), self)
        self.list.setAccessibleName(translate("Statements", "Daftar pernyataan"))
        self.list.setSelectionMode(VirtualList.SelectionMode.SingleSelection)
        self.views = ViewDesk(workspace, tasks, self)
        self.filters = FilterFold(workspace)
        self.text = self.filters.text
        column = theme.measure(QVBoxLayout(self), (0, 0, 0, 0), 0)
        column.addWidget(self._head(may_write=may_write))
        column.addWidget(self._ways())
        column.addWidget(self._picker_line())
        column.addWidget(self.filters)
        self._stack = QStackedWidget()
        self._nothing_page = self._nothing()
        self.view_list = ViewList(self.views)
        for page in (self.list, self._nothing_page, self.view_list):
            self._stack.addWidget(page)
        column.addWidget(self._stack, 1)
        self.filters.hide()
        self._wire()

    def _wire(self) -> None:
        self.list.current_row.connect(self._choose)
        self.list.opened.connect(lambda row: self.opened.emit(row.id))
        self.filters.changed.connect(self._filtered)
        self.filters.save_requested.connect(self.views.save_current)
        self.views.chosen.connect(self.show_filter)
        self.views.changed.connect(self._offer_save)
        self.switch.chosen.connect(self.mode_chosen)

    def _head(self, *, may_write: bool) -> QWidget:
        head = theme.fix(QWidget(), height=51)
        line = theme.measure(QHBoxLayout(head), (16, 0, 12, 0), 4)
        line.addWidget(
            theme.dress(QLabel(translate("Statements", "Pernyataan")), "detail_title", "text"), 1
        )
        self.filter_button = IconButton(
            "funnel", translate("Statements", "Saring daftar"), keys="F", size=18
        )
        self.filter_button.setCheckable(True)
        self.filter_button.toggled.connect(self._fold_filters)
        self.check_button = IconButton(
            "shield-check", translate("Statements", "Periksa keaslian berkas atau foto"), size=18
        )
        self.check_button.clicked.connect(self.check_requested)
        self.new_button = QPushButton()
        self.new_button.setProperty("kind", "primary")
        self.new_button.setProperty("dense", True)
        self.new_button.setAccessibleName(translate("Statements", "Pernyataan baru"))
        self.new_button.setEnabled(may_write)
        self.new_button.setToolTip(
            translate("Statements", "Pernyataan baru (N)")
            if may_write
            else translate("Statements", "Peran ini tidak menulis pernyataan")
        )
        icons.set_icon(self.new_button, "plus", "onAccent", 18)
        theme.fix(self.new_button, width=32)
        self.new_button.clicked.connect(self.new_requested)
        for made in (self.check_button, self.filter_button, self.new_button):
            line.addWidget(made)
        return theme.ground(head, "surface")

    def _ways(self) -> QWidget:
        self.switch = ViewSwitch(
            [
                Tab(LIST, translate("Statements", "Daftar")),
                Tab(BOARD, translate("Statements", "Papan")),
                Tab(BOOK, translate("Statements", "Buku nomor")),
            ]
        )
        around = theme.ground(QWidget(), "surface")
        line = theme.measure(QHBoxLayout(around), (8, 0, 4, 2), 0)
        line.addWidget(self.switch)
        line.addStretch(1)
        return around

    def _picker_line(self) -> QWidget:
        self.picker = ViewPicker(self.views)
        self._picker_row = theme.ground(QWidget(), "surface")
        line = theme.measure(QHBoxLayout(self._picker_row), (12, 2, 12, 8), 0)
        line.addWidget(self.picker)
        return self._picker_row

    def _nothing(self) -> QWidget:
        page = theme.ground(QWidget(), "surface")
        box = theme.measure(QVBoxLayout(page), (16, 32, 16, 16), 8)
        self._nothing_title = theme.dress(QLabel(), "card_title", "text")
        self._nothing_text = theme.dress(QLabel(), "body", "text2")
        for label in (self._nothing_title, self._nothing_text):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            box.addWidget(label)
        self.clear_button = QPushButton(translate("Statements", "Hapus saringan"))
        self.clear_button.clicked.connect(self.clear_filter)
        box.addWidget(self.clear_button, 0, Qt.AlignmentFlag.AlignLeft)
        box.addStretch(1)
        return page

    # Ways to see.

    @property
    def mode(self) -> str:
        return self._mode

    def show_mode(self, mode: str) -> None:
        """Show what belongs beside the list, the board or the number book."""
        self._mode = mode
        self.switch.set_current(mode)
        self._settle()

    def add_page(self, page: QWidget) -> None:
        """Take what stands in the column while the number book is shown."""
        self._book_page = page
        self._stack.addWidget(page)

    def _settle(self) -> None:
        beside = self._mode != BOOK
        self._picker_row.setVisible(self._mode == LIST)
        self.filter_button.setVisible(beside)
        self.filters.setVisible(beside and self.filter_button.isChecked())
        if self._mode == BOOK:
            self._stack.setCurrentWidget(self._book_page)
        elif self._mode == BOARD:
            self._stack.setCurrentWidget(self.view_list)
        else:
            self._stack.setCurrentWidget(self.list if self._rows.count() else self._nothing_page)

    # The filter.

    def wanted(self) -> RowFilter:
        return self.filters.wanted

    def is_filtered(self) -> bool:
        return not self.wanted().is_plain

    def clear_filter(self) -> None:
        self.show_filter(RowFilter())

    def show_filter(self, wanted: RowFilter) -> None:
        """List by another filter."""
        self.filters.set_wanted(wanted)
        self._filtered()

    def _filtered(self) -> None:
        self.list.verticalScrollBar().setValue(0)
        self.views.mark(self.wanted())
        self.filter_changed.emit()

    def _offer_save(self) -> None:
        self.filters.offer_save(self.views.can_save())

    def focus_filter(self) -> None:
        self.filter_button.setChecked(True)
        self.text.setFocus()
        self.text.selectAll()

    def _fold_filters(self, shown: bool) -> None:
        self.filters.setVisible(shown)
        if shown:
            self.text.setFocus()

    # The list.

    def reload(self, keep: int | None) -> None:
        """Read the order again. The cursor stays on `keep` if the list has it, and tells nobody.

        The list stays where it is scrolled to, unless `keep` was in view and has moved out of it.

        Raises:
            PasopatiError: the data cannot be read; the old rows stay.
        """
        seen = self._in_view(keep)
        self._rows.load(self.wanted())
        blocked = self.list.blockSignals(True)
        place = self.list.verticalScrollBar().value()
        self._model.reload()
        self.list.updateGeometries()
        self.list.verticalScrollBar().setValue(place)
        if keep is not None:
            self.select(keep, scroll=False)
            if seen and not self._in_view(keep):
                self.select(keep)
        self.list.blockSignals(blocked)
        self.picker.show_count(self._rows.count())
        self.views.refresh()
        if not self._rows.count():
            self._tell_nothing()
        self._settle()
        self.list.viewport().update()

    def rows(self) -> list[StatementRow]:
        """Return the first page of the rows."""
        return list(self._rows.page(0, PagedModel.PAGE))

    def count(self) -> int:
        return self._rows.count()

    def select(self, statement_id: int, *, scroll: bool = True) -> bool:
        """Put the cursor on a statement, if the list has it."""
        position = self._rows.position(statement_id)
        if position is None:
            return False
        place = self.list.verticalScrollBar().value()
        self.list.select_row(position)
        if not scroll:
            self.list.verticalScrollBar().setValue(place)
        return True

    def _in_view(self, statement_id: int | None) -> bool:
        """Tell whether the row of a statement is in the list and not scrolled away."""
        position = None if statement_id is None else self._rows.position(statement_id)
        if position is None:
            return False
        row = self.list.visualRect(self._model.index(position, 0))
        return self.list.viewport().rect().intersects(row)

    def first_id(self) -> int | None:
        """Return the row to open first: one that waits for this officer, else the topmost."""
        waiting = statement_list.order(self._workspace, SHIPPED[ShippedView.QUEUE])
        first = next((item for item in waiting if self._rows.position(item) is not None), None)
        return first if first is not None else next(iter(self._rows.ids), None)

    def has_clocks(self) -> bool:
        return self._rows.has_clocks

    def _choose(self, row: StatementRow | None) -> None:
        self.chosen.emit(row.id if row else None)

    def _tell_nothing(self) -> None:
        filtered = self.is_filtered()
        self.clear_button.setVisible(filtered)
        if not filtered:
            self._nothing_title.setText("")  # the empty state beside the list says it
            self._nothing_text.setText("")
            return
        view = self.views.current
        if view is not None:
            title = translate("Statements", "{view}: kosong")
            self._nothing_title.setText(title.format(view=view.title))
            self._nothing_text.setText(translate("Statements", "Tidak ada naskah di tampilan ini."))
            return
        self._nothing_title.setText(translate("Statements", "Tidak ada yang cocok"))
        told = translate("Statements", "Saringan: {filter}. Longgarkan, atau cari kata lain.")
        self._nothing_text.setText(told.format(filter=self.filters.told()))
