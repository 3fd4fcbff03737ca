"""Rows of a large table read a page at a time, a few pages kept."""

from collections import OrderedDict
from collections.abc import Sequence
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from pasopati_desktop.ui.widgets.row_table import ROW_ROLE

Index = QModelIndex | QPersistentModelIndex
RowT = TypeVar("RowT")
RowT_co = TypeVar("RowT_co", covariant=True)

_ROOT = QModelIndex()
_WORDS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class PageSource(Protocol[RowT_co]):
    """Where rows come from: fast local reads, called in the GUI thread."""

    def count(self) -> int:
        """Return how many rows there are."""
        ...

    def page(self, index: int, size: int) -> Sequence[RowT_co]:
        """Return rows `index` to `index + size`, fewer at the end."""
        ...


class PagedModel(QAbstractListModel, Generic[RowT]):
    """Rows of a `PageSource`, a few pages of them in memory."""

    PAGE = 60
    PAGES = 24

    def __init__(self, source: PageSource[RowT] | None = None, parent: Any = None) -> None:
        super().__init__(parent)
        self._source = source
        self._count = source.count() if source is not None else 0
        self._pages: OrderedDict[int, Sequence[RowT]] = OrderedDict()
        self.say: Any = str
        """Returns a row's sentence; the view sets it."""

    def set_source(self, source: PageSource[RowT] | None) -> None:
        """Show other rows from the start."""
        self._source = source
        self.reload()

    def reload(self) -> None:
        """Count and read again; the view keeps its place by the caller's `select_where`."""
        self.beginResetModel()
        self._pages.clear()
        self._count = self._source.count() if self._source is not None else 0
        self.endResetModel()

    def refresh_row(self, row: int) -> None:
        """Read the page of one row again, after a change of that row only."""
        self._pages.pop(row // self.PAGE, None)
        index = self.index(row)
        self.dataChanged.emit(index, index)

    def rows_added(self, number: int) -> None:
        """Tell that `number` rows came in front; the view keeps its rows where they are."""
        if number > 0:
            self.beginInsertRows(QModelIndex(), 0, number - 1)
            self._pages.clear()
            self._count += number
            self.endInsertRows()

    def row_removed(self, row: int) -> None:
        """Tell that one row is gone; `VirtualList.drop_row` also takes care of the cursor."""
        if 0 <= row < self._count:
            self.beginRemoveRows(QModelIndex(), row, row)
            for number in [page for page in self._pages if page >= row // self.PAGE]:
                del self._pages[number]
            self._count -= 1
            self.endRemoveRows()

    def row(self, position: int) -> RowT | None:
        """Return the row object at `position`, reading its page if need be."""
        number, offset = divmod(position, self.PAGE)
        page = self._pages.get(number)
        if page is None:
            if self._source is None:
                return None
            page = self._pages[number] = self._source.page(number * self.PAGE, self.PAGE)
            if len(self._pages) > self.PAGES:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        return page[offset] if offset < len(page) else None

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == ROW_ROLE and index.isValid():
            return self.row(index.row())
        if role in _WORDS and index.isValid():
            row = self.row(index.row())
            return None if row is None else self.say(row)
        return None
