"""The view of a register: rows as units, hover, focus ring, J/K, Space to mark, columns that go."""

from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableView,
    QToolTip,
    QWidget,
)

from pasopati_desktop.ui.paint import never_raises, paint_focus
from pasopati_desktop.ui.theme import px
from pasopati_desktop.ui.widgets.row_table import (
    ROW_ROLE,
    Column,
    RegisterDelegate,
    full_text,
    is_elided,
)

_SELECT_ROW = (
    QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
)
_TOGGLE_ROW = QItemSelectionModel.SelectionFlag.Toggle | QItemSelectionModel.SelectionFlag.Rows


class RowTable(QTableView):
    """A table of `RowTableModel` (or a proxy over one)."""

    opened = Signal(object)
    """The row object, by Enter or double click."""
    current_row = Signal(object)
    """The row object the cursor went to, or None."""

    def __init__(self, parent: QWidget | None = None, *, row_height: int = 48) -> None:
        super().__init__(parent)
        self._delegate = RegisterDelegate(self)
        self._delegate.row_height = row_height
        self._row_height = row_height
        self._shown: tuple[int, ...] = ()
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.doubleClicked.connect(self._open)
        self.theme_changed()

    def theme_changed(self) -> None:
        self.verticalHeader().setDefaultSectionSize(px(self._row_height))
        self.horizontalHeader().setFixedHeight(px(33))
        self._fit_columns()

    def setModel(self, model: Any) -> None:
        super().setModel(model)
        if model is not None:
            self._fit_columns()

    def set_compact(self, on: bool) -> None:
        """Use rows of 32 px instead of 48."""
        self._row_height = self._delegate.row_height = 32 if on else 48
        self.theme_changed()

    def selected_rows(self) -> list[Any]:
        """Return the row objects marked or selected, from the top."""
        model = self.selectionModel()
        found = sorted(model.selectedRows() if model else [], key=lambda index: index.row())
        return [index.data(ROW_ROLE) for index in found]

    def select_where(self, test: Any) -> bool:
        """Put the cursor on the first row where `test(row)` holds; tell whether there is one."""
        model = self.model()
        for position in range(model.rowCount() if model is not None else 0):
            index = model.index(position, 0)
            if test(index.data(ROW_ROLE)):
                self.selectionModel().setCurrentIndex(index, _SELECT_ROW)
                self.scrollTo(index)
                return True
        return False

    def currentChanged(self, current: Any, previous: Any) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        self.current_row.emit(current.data(ROW_ROLE) if current.isValid() else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }
        key = event.key()
        if plain and key in {Qt.Key.Key_J, Qt.Key.Key_K}:
            self._step(1 if key == Qt.Key.Key_J else -1)
        elif plain and key == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.selectionModel().select(self.currentIndex(), _TOGGLE_ROW)
        elif plain and key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self._go(0 if key == Qt.Key.Key_Home else self.model().rowCount() - 1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._open(self.currentIndex())
        elif event.text().isalnum() and plain:
            event.ignore()  # single letters are the panel's keys, not a search by typing
        else:
            super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        self._go(self.currentIndex().row() + by)

    def _go(self, row: int) -> None:
        model = self.model()
        if model is None or not 0 <= row < model.rowCount():
            return
        index = model.index(row, 0)
        self.selectionModel().setCurrentIndex(index, _SELECT_ROW)
        self.scrollTo(index)

    def _open(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if row is not None:
            self.opened.emit(row)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.rowAt(round(event.position().y())))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def _hover(self, row: int) -> None:
        if row != self._delegate.hovered:
            self._delegate.hovered = row
            self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            width = self.visualRect(index).width() - px(16)
            text = full_text(index) if index.isValid() and is_elided(index, width) else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().viewportEvent(event)

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        current = self.currentIndex()
        if not self.hasFocus() or not current.isValid():
            return
        rect = self.visualRect(current)
        painter = QPainter(self.viewport())
        paint_focus(painter, QRect(0, rect.top(), self.viewport().width(), rect.height() - 1), 4)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _columns(self) -> tuple[Column[Any], ...]:
        model: Any = self.model()
        while hasattr(model, "sourceModel"):
            model = model.sourceModel()
        return getattr(model, "columns", ())

    def _fit_columns(self) -> None:
        """Hide columns in their order of collapse until the rest fits; the flexible one grows."""
        columns = self._columns()
        room = self.viewport().width()
        if not columns or room <= 0:
            return
        shown = list(range(len(columns)))
        for at in sorted(shown, key=lambda i: columns[i].collapse or 1_000):
            if sum(px(columns[i].width) for i in shown) <= room or not columns[at].collapse:
                break
            shown.remove(at)
        spare = max(0, room - sum(px(columns[i].width) for i in shown))
        growing = [i for i in shown if columns[i].flexible] or shown[-1:]
        for position, column in enumerate(columns):
            self.setColumnHidden(position, position not in shown)
            extra = spare // len(growing) if position in growing else 0
            self.setColumnWidth(position, px(column.width) + extra)
