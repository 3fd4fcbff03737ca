"""The register: tabs by status, filters, sortable table, key hints, empty states."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from pasopati_desktop.domain.incidents import IncidentStatus
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.services import guideline, incident_reading
from pasopati_desktop.services.incident_reading import IncidentRow
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.storage.incidents import IncidentFilter, Sort
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.incidents import labels, table
from pasopati_desktop.ui.panels.incidents.filters import FilterBar
from pasopati_desktop.ui.panels.incidents.key_hints import KeyHints
from pasopati_desktop.ui.widgets.buttons import button
from pasopati_desktop.ui.widgets.empty_state import EmptyState
from pasopati_desktop.ui.widgets.paged_rows import PagedRows
from pasopati_desktop.ui.widgets.row_table import RowTableModel
from pasopati_desktop.ui.widgets.table_view import RowTable
from pasopati_desktop.ui.widgets.tabs import SegmentedTabs, Tab

_TICK_MS = 1000
_NARROW = 1024


class Register(QWidget):
    """Says what was chosen; what happens then is the panel's business."""

    opened = Signal(int)
    """Id of an incident."""
    new_asked = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._sort, self._descending = Sort.CHANGED, True
        self._may_register = workspace.identity.may(Permission.REGISTER_INCIDENT)
        self.table = RowTable()
        self.table.setAccessibleName(translate("Register", "Register insiden"))
        self.model: RowTableModel[IncidentRow] = RowTableModel(
            table.columns(workspace.clock, lambda: self.table.isColumnHidden(table.CATEGORY)),
            sentence=lambda row: table.sentence(row, workspace.clock()),
            parent=self.table,
        )
        self.table.setModel(self.model)
        self.filters = FilterBar(IncidentFilter(status=IncidentStatus.OPEN))
        self._stack = QStackedWidget()
        self._empty, self._nothing = self._empty_state(), self._no_results()
        for page in (self.table, self._empty, self._nothing):
            self._stack.addWidget(page)
        self.hints = KeyHints(
            (
                ("Enter", translate("Register", "buka")),
                ("N", translate("Register", "insiden baru")),
                ("F", translate("Register", "saring")),
                ("J K", translate("Register", "turun, naik")),
            ),
            translate("Register", "Jam dihitung dari waktu tersimpan, juga saat program ditutup"),
        )
        column = theme.measure(QVBoxLayout(self), (0, 0, 0, 0), 0)
        column.addWidget(self._bar())
        column.addWidget(self.filters)
        column.addWidget(self._stack, 1)
        column.addWidget(self.hints)
        self._tick = QTimer(self, interval=_TICK_MS)
        self._wire()

    def _wire(self) -> None:
        header = self.table.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicator(table.SORTS.index(self._sort), Qt.SortOrder.DescendingOrder)
        header.sortIndicatorChanged.connect(self._sort_by_header)
        self.table.opened.connect(lambda row: self.opened.emit(row.id))
        self.filters.changed.connect(self._filtered)
        self.filters.sort_chosen.connect(self.sort_by)
        self.tabs.chosen.connect(lambda key: self.show_status(IncidentStatus(key)))
        self._tick.timeout.connect(self._repaint_clocks)

    def _bar(self) -> QFrame:
        bar = theme.ground(QFrame(), "surface")
        bar.setProperty("edge", "bottom")
        row = theme.measure(QHBoxLayout(bar), (16, 0, 16, 0), 20)
        title = QLabel(translate("Register", "Insiden"))
        row.addWidget(theme.dress(title, "page_title", "text"))
        self.tabs = SegmentedTabs([])
        row.addWidget(self.tabs)
        row.addStretch(1)
        why = QLabel(translate("Register", "Peran ini hanya membaca insiden"))
        why.setVisible(not self._may_register)
        row.addWidget(theme.dress(why, "meta", "text3"))
        self.new_button = button(
            translate("Register", "Insiden baru"),
            "primary",
            icon="plus",
            on_click=self.new_asked.emit,
        )
        self.new_button.setEnabled(self._may_register)
        row.addWidget(self.new_button)
        return theme.fix(bar, height=52)

    def _empty_state(self) -> EmptyState:
        new = (translate("Register", "Insiden baru"), self.new_asked.emit)
        return EmptyState("siren", "", "", primary=new if self._may_register else None)

    def _no_results(self) -> EmptyState:
        clear = (translate("Register", "Hapus saringan"), self._clear_filters)
        return EmptyState("funnel", "", "", other=clear)

    # Reading.

    def refresh(self) -> None:
        """Read order and counts again; the cursor stays on its incident."""
        current, wanted = self.current_id(), self.filters.wanted
        counts = incident_reading.counts(self._workspace)
        self.tabs.set_tabs(
            [
                Tab(status.value, title, words.count(counts[status]))
                for status, title in labels.status_tabs().items()
            ]
        )
        self.tabs.set_current((wanted.status or IncidentStatus.OPEN).value)
        self.filters.show_filter(
            guideline.levels(self._workspace).value,
            guideline.categories(self._workspace).value,
            self._sort,
        )
        ids = incident_reading.order(
            self._workspace, wanted, self._sort, descending=self._descending
        )
        bar = self.table.verticalScrollBar()
        kept = bar.value()
        self.model.set_rows(PagedRows(ids, self._read))  # type: ignore[arg-type]  # a row that is gone is None, and the views take it
        bar.setValue(kept)
        if ids:
            self._put_cursor(ids.index(current) if current in ids else 0, scroll=False)
        self._show_state(len(ids))

    def _read(self, ids: Sequence[int]) -> Sequence[IncidentRow]:
        return incident_reading.rows(self._workspace, ids)

    def _ids(self) -> Sequence[int]:
        rows = self.model.rows
        return rows.ids if isinstance(rows, PagedRows) else []

    def current_id(self) -> int | None:
        ids, at = self._ids(), self.table.currentIndex().row()
        return ids[at] if 0 <= at < len(ids) else None

    def select(self, incident_id: int) -> None:
        """Put the cursor on an incident, if the filter shows it."""
        if incident_id in self._ids():
            self._put_cursor(self._ids().index(incident_id))

    def _put_cursor(self, position: int, *, scroll: bool = True) -> None:
        index = self.model.index(position, 0)
        self.table.setCurrentIndex(index)
        if scroll:
            self.table.scrollTo(index)

    def _show_state(self, found: int) -> None:
        status = self.filters.wanted.status
        clocks = incident_reading.clock_count(self._workspace)
        text = translate("Register", "{n} insiden").format(n=words.count(found))
        if status is IncidentStatus.OPEN and clocks.need_action:
            told = translate("Register", "{n} jam perlu tindakan")
            text += " · " + told.format(n=words.count(clocks.need_action))
        self.filters.summary.setText(text)
        if found:
            self._stack.setCurrentWidget(self.table)
        elif self.filters.is_filtered:
            title = translate("Register", "Tidak ada insiden yang cocok")
            told = translate("Register", "Saringan: {filter}.")
            self._nothing.set_text(title, told.format(filter=self.filters.told()))
            self._stack.setCurrentWidget(self._nothing)
        else:
            self._empty.set_text(*_empty_words(status or IncidentStatus.OPEN))
            self._stack.setCurrentWidget(self._empty)

    # Filtering and sorting.

    def _filtered(self) -> None:
        self.table.verticalScrollBar().setValue(0)
        self.refresh()

    def _clear_filters(self) -> None:
        self.filters.clear()
        self.table.setFocus()

    def show_status(self, status: IncidentStatus) -> None:
        self.filters.choose(status=status)

    def sort_by(self, sort: Sort) -> None:
        """Order by `sort`: level and change from the top, everything else from the first."""
        falling = sort in {Sort.SEVERITY, Sort.CHANGED}
        order = Qt.SortOrder.DescendingOrder if falling else Qt.SortOrder.AscendingOrder
        self.table.horizontalHeader().setSortIndicator(table.SORTS.index(sort), order)

    def _sort_by_header(self, section: int, order: Qt.SortOrder) -> None:
        if 0 <= section < len(table.SORTS):
            self._sort = table.SORTS[section]
            self._descending = order == Qt.SortOrder.DescendingOrder
            self.refresh()

    # Behaviour.

    def focus_filter(self) -> None:
        self.filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.search.selectAll()

    def first_pane(self) -> QWidget:
        """Return where the officer goes on: the list, or the step that fills it."""
        shown = self._stack.currentWidget()
        if isinstance(shown, EmptyState) and shown.buttons:
            return shown.buttons[0]
        return self.table if shown is self.table else self.tabs

    def adapt(self, effective_width: int) -> None:
        self.hints.set_note_visible(effective_width >= _NARROW)
        self.filters.summary.setVisible(effective_width >= _NARROW)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if plain and event.key() == Qt.Key.Key_N and self._may_register:
            self.new_asked.emit()
        elif plain and event.key() == Qt.Key.Key_F:
            self.focus_filter()
        elif event.key() == Qt.Key.Key_Down and self.filters.search.hasFocus():
            self.table.setFocus()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tick.stop()

    def _repaint_clocks(self) -> None:
        """Only the column of the clocks; everything else stands still."""
        left = self.table.columnViewportPosition(table.CLOCK)
        viewport = self.table.viewport()
        viewport.update(QRect(left, 0, self.table.columnWidth(table.CLOCK), viewport.height()))


def _empty_words(status: IncidentStatus) -> tuple[str, str]:
    """Return title and sentence of an empty tab: what will stand here, and the first step."""
    return {
        IncidentStatus.OPEN: (
            translate("Register", "Tidak ada insiden terbuka"),
            translate("Register", "Daftarkan kejadian di sini, atau jadikan insiden dari berita."),
        ),
        IncidentStatus.EVALUATION: (
            translate("Register", "Tidak ada yang menunggu evaluasi"),
            translate("Register", "Insiden pindah ke sini saat responsnya diakhiri."),
        ),
        IncidentStatus.CLOSED: (
            translate("Register", "Belum ada insiden yang selesai"),
            translate("Register", "Insiden pindah ke sini saat kepala unit menyatakan selesai."),
        ),
    }[status]
