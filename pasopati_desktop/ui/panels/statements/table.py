"""The list of statements: one painted row of 74 px each, and the column around it."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.services.statement_views import RowFilter, StatementRow
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui import icons, theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.paint import (
    draw_centred,
    lay_out,
    paint_clock,
    paint_focus,
    paint_lines,
    paint_row_ground,
    paint_status,
)
from pasopati_desktop.ui.panels.statements import labels
from pasopati_desktop.ui.panels.statements.clock import clock_of
from pasopati_desktop.ui.theme import px
from pasopati_desktop.ui.widgets.buttons import IconButton, button
from pasopati_desktop.ui.widgets.search_field import SearchField
from pasopati_desktop.ui.widgets.virtual_list import PagedModel, VirtualList

Clock = Callable[[], datetime]


class StatementCards:
    """Draws one row: title, kind and number, status, and the clock or the time at the right."""

    height = 74

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def paint_row(
        self,
        painter: QPainter,
        rect: QRect,
        row: StatementRow,
        *,
        selected: bool,
        hovered: bool,
        ring: bool,
    ) -> None:
        paint_row_ground(painter, rect, selected=selected, hovered=hovered)
        left, right = rect.left() + px(16), rect.right() - px(12)
        room = right - left
        style = "card_lead" if row.is_waiting else "body_medium"
        title = lay_out(row.title, style, room)
        paint_lines(painter, left, rect.top() + px(9), title, style=style)
        second = QRect(left, rect.top() + px(27), room, px(16))
        draw_centred(painter, second, self.second_line(row), style="meta", ink="text3")
        line = QRect(left, rect.top() + px(46), room, px(20))
        end = self._paint_end(painter, line, row)
        status = line.adjusted(0, 0, -end, 0)
        paint_status(painter, status, row.status.value, labels.status_label(row.status))
        if ring:
            paint_focus(painter, rect.adjusted(0, 0, 0, -1), radius=2)

    def _paint_end(self, painter: QPainter, line: QRect, row: StatementRow) -> int:
        if row.due_at is not None and row.target is not None:
            state, text, rest = clock_of(row.due_at, row.target, self._clock())
            width = paint_clock(None, line, state, text, rest=rest, dense=True)
            box = QRect(line.right() + 1 - width, line.top(), width, line.height())
            paint_clock(painter, box, state, text, rest=rest, dense=True)
            return width
        text = words.table_time(row.changed_at, self._clock())
        return draw_centred(painter, line, text, style="meta", ink="text3", right=True)

    def second_line(self, row: StatementRow) -> str:
        middle = row.number or row.incident_number or ""
        version = f"v{row.version_number}"
        return " · ".join(part for part in (labels.kind_label(row.kind), middle, version) if part)

    def sentence(self, row: StatementRow) -> str:
        """Return the row in one sentence, for screen readers."""
        parts = [row.title, self.second_line(row), labels.status_label(row.status)]
        if row.is_waiting:
            parts.append(translate("Statements", "menunggu langkah saya"))
        if row.due_at is not None and row.target is not None:
            parts.append(clock_of(row.due_at, row.target, self._clock())[1])
        return ", ".join(parts)


class _Rows:
    """At most 500 rows in memory, as the list's page source."""

    def __init__(self, rows: Sequence[StatementRow] = ()) -> None:
        self.rows = list(rows)

    def count(self) -> int:
        return len(self.rows)

    def page(self, index: int, size: int) -> Sequence[StatementRow]:
        return self.rows[index : index + size]


class StatementColumn(QWidget):
    """Head with filter and *new*, the list, and what stands there when it is empty."""

    chosen = Signal(object)
    """The id of the statement the cursor went to, or None."""
    opened = Signal(object)
    new_requested = Signal()
    filter_changed = Signal()

    def __init__(self, clock: Clock, *, may_write: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.ground(self, "surface")
        theme.fix(self, width=256)
        self._rows = _Rows()
        self._model: PagedModel[StatementRow] = PagedModel(self._rows, self)
        self.list = VirtualList(self._model, StatementCards(clock), self)
        self.list.setAccessibleName(translate("Statements", "Daftar pernyataan"))
        self.list.setSelectionMode(VirtualList.SelectionMode.SingleSelection)
        column = theme.measure(QVBoxLayout(self), (0, 0, 0, 0), 0)
        column.addWidget(self._head(may_write=may_write))
        column.addWidget(self._filters())
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._nothing())
        column.addWidget(self._stack, 1)
        self.list.current_row.connect(self._choose)
        self.list.opened.connect(lambda row: self.opened.emit(row.id))

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
        self.new_button = QPushButton()
        self.new_button.setProperty("kind", "primary")
        self.new_button.setProperty("dense", True)
        self.new_button.setEnabled(may_write)
        self.new_button.setAccessibleName(translate("Statements", "Pernyataan baru"))
        self.new_button.setToolTip(
            translate("Statements", "Pernyataan baru (N)")
            if may_write
            else translate("Statements", "Peran ini tidak menulis pernyataan")
        )
        icons.set_icon(self.new_button, "plus", "onAccent", 18)
        theme.fix(self.new_button, width=32)
        self.new_button.clicked.connect(self.new_requested)
        line.addWidget(self.filter_button)
        line.addWidget(self.new_button)
        return theme.ground(head, "surface")

    def _filters(self) -> QWidget:
        self.filters = theme.ground(QWidget(), "sunken")
        box = theme.measure(QVBoxLayout(self.filters), (12, 8, 12, 10), 6)
        self.text = SearchField(translate("Statements", "Judul atau nomor"))
        self.text.setMaxLength(200)
        self.text.searched.connect(lambda _text: self.filter_changed.emit())
        self.status = QComboBox()
        self.status.setAccessibleName(translate("Statements", "Saring menurut status"))
        self.status.addItem(translate("Statements", "Semua status"), None)
        for status in Status:
            self.status.addItem(labels.status_label(status), status)
        self.kind = QComboBox()
        self.kind.setAccessibleName(translate("Statements", "Saring menurut jenis"))
        self.kind.addItem(translate("Statements", "Semua jenis"), None)
        for kind in StatementKind:
            self.kind.addItem(labels.kind_label(kind), kind)
        for combo in (self.status, self.kind):
            combo.currentIndexChanged.connect(self.filter_changed)
        box.addWidget(self.text)
        box.addWidget(self.status)
        box.addWidget(self.kind)
        box.addLayout(self._queue_switch())
        self.filters.hide()
        return self.filters

    def _queue_switch(self) -> QHBoxLayout:
        line = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 6)
        self._queues = QButtonGroup(self)
        for position, word in enumerate(
            (translate("Statements", "Semua"), translate("Statements", "Menunggu saya"))
        ):
            made = button(word, dense=True)
            made.setCheckable(True)
            made.setChecked(position == 0)
            self._queues.addButton(made, position)
            line.addWidget(made)
        line.addStretch(1)
        self._queues.idToggled.connect(lambda _id, on: self.filter_changed.emit() if on else None)
        return line

    def _nothing(self) -> QWidget:
        page = theme.ground(QWidget(), "surface")
        box = theme.measure(QVBoxLayout(page), (16, 48, 16, 16), 8)
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

    # What the panel asks for.

    def wanted(self) -> RowFilter:
        status, kind = self.status.currentData(), self.kind.currentData()
        return RowFilter(
            statuses=(Status(status),) if status else (),
            kind=StatementKind(kind) if kind else None,
            text=self.text.text(),
            waiting_only=self._queues.checkedId() == 1,
        )

    def is_filtered(self) -> bool:
        return self.wanted() != RowFilter()

    def clear_filter(self) -> None:
        self.text.clear()
        self.status.setCurrentIndex(0)
        self.kind.setCurrentIndex(0)
        self._queues.button(0).setChecked(True)
        self.filter_changed.emit()

    def focus_filter(self) -> None:
        self.filter_button.setChecked(True)
        self.text.setFocus()
        self.text.selectAll()

    def show_rows(self, rows: Sequence[StatementRow], keep: int | None) -> None:
        """Show other rows; the cursor stays on `keep` if it is among them, and tells nobody."""
        blocked = self.list.blockSignals(True)
        place = self.list.verticalScrollBar().value()
        self._rows.rows = list(rows)
        self._model.reload()
        self.list.updateGeometries()
        self.list.verticalScrollBar().setValue(place)
        if keep is not None:
            self.select(keep)
        self.list.blockSignals(blocked)
        self._stack.setCurrentIndex(0 if rows else 1)
        if not rows:
            self._tell_nothing()
        self.list.viewport().update()

    def select(self, statement_id: int) -> bool:
        for position, row in enumerate(self._rows.rows):
            if row.id == statement_id:
                self.list.select_row(position)
                return True
        return False

    def first_id(self) -> int | None:
        """Return the row to open first: one that waits for this officer, else the newest."""
        waiting = [row.id for row in self._rows.rows if row.is_waiting]
        return next(iter(waiting or [row.id for row in self._rows.rows]), None)

    def has_clocks(self) -> bool:
        return any(row.due_at is not None for row in self._rows.rows)

    def _choose(self, row: StatementRow | None) -> None:
        self.chosen.emit(row.id if row else None)

    def _fold_filters(self, shown: bool) -> None:
        self.filters.setVisible(shown)
        if shown:
            self.text.setFocus()

    def _tell_nothing(self) -> None:
        filtered = self.is_filtered()
        self.clear_button.setVisible(filtered)
        if filtered:
            self._nothing_title.setText(translate("Statements", "Tidak ada yang cocok"))
            self._nothing_text.setText(
                translate("Statements", "Longgarkan saringan, atau cari kata lain.")
            )
            return
        self._nothing_title.setText("")  # the empty state beside the list says it
        self._nothing_text.setText("")
