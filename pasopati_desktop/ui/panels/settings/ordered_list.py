"""A table of things in their order, with the buttons that change and move them."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from pasopati_desktop.ui.widgets.row_table import RowTableModel
from pasopati_desktop.ui.widgets.table_view import RowTable

T = TypeVar("T")


class OrderedList(QWidget, Generic[T]):
    """Subclasses make table, model and the five buttons: add, edit, up, down, remove."""

    changed = Signal()

    table: RowTable
    _model: RowTableModel[T]
    buttons: list[QPushButton]

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editable = True
        self._items: list[T] = []

    def focusInEvent(self, _event: object) -> None:
        self.table.setFocus()

    def set_value(self, items: Sequence[T]) -> None:
        self._items = list(items)
        self._renew(0)

    def value(self) -> tuple[T, ...]:
        return tuple(self._items)

    def set_editable(self, on: bool) -> None:
        self._editable = on
        self._arrange()

    def remove(self) -> None:
        at = self._current()
        if at is not None:
            del self._items[at]
            self._renew(min(at, len(self._items) - 1))

    def move_current(self, step: int) -> None:
        at = self._current()
        if at is None or not 0 <= at + step < len(self._items):
            return
        self._items.insert(at + step, self._items.pop(at))
        self._renew(at + step)

    def _current(self) -> int | None:
        index = self.table.currentIndex()
        return index.row() if index.isValid() else None

    def _renew(self, select: int) -> None:
        self._model.set_rows(self._items)
        if 0 <= select < len(self._items):
            wanted = self._items[select]
            self.table.select_where(lambda row: row is wanted)
        self._arrange()
        self.changed.emit()

    def _arrange(self) -> None:
        at, count = self._current(), len(self._items)
        chosen = at is not None and self._editable
        may = (
            self._editable,
            chosen,
            chosen and at != 0,
            chosen and at != count - 1,
            chosen and count > 1,
        )
        for made, on in zip(self.buttons, may, strict=True):
            made.setEnabled(on)
