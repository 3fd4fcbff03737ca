"""A table of frozen rows: one model for all panels, a two-line register delegate, a view.

The rows are values; the model knows no database. A column says how a row is written, sorted and,
where a word is not enough, painted.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from pasopati_desktop.ui import theme
from pasopati_desktop.ui.paint import draw_centred, never_raises, paint_row_ground
from pasopati_desktop.ui.theme import px

Index = QModelIndex | QPersistentModelIndex
RowT = TypeVar("RowT")

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
SORT_ROLE = Qt.ItemDataRole.UserRole + 2
COLUMN_ROLE = Qt.ItemDataRole.UserRole + 3

_ROOT = QModelIndex()

CellPaint = Callable[[QPainter, QRect, Any], object]


@dataclass(frozen=True)
class Column(Generic[RowT]):
    """How one column shows a row. Measures are px at 100 %."""

    title: str
    text: Callable[[RowT], str]
    sort_key: Callable[[RowT], Any] | None = None
    second: Callable[[RowT], str] | None = None
    """The second line of a two-line cell."""
    paint: Callable[[QPainter, QRect, RowT], object] | None = None
    """Draws the cell instead of its text; the ground is already painted."""
    width: int = 120
    flexible: bool = False
    """Takes the room that is left; `width` is then its least width."""
    right: bool = False
    style: str = "body"
    ink: str = "text2"
    collapse: int = 0
    """Order in which columns go when room is short: 1 first; 0 never."""


class RowTableModel(QAbstractTableModel, Generic[RowT]):
    """Rows and columns of a table."""

    def __init__(
        self,
        columns: Sequence[Column[RowT]],
        sentence: Callable[[RowT], str] | None = None,
        parent: Any = None,
    ) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._rows: Sequence[RowT] = ()
        self._sentence = sentence

    @property
    def columns(self) -> tuple[Column[RowT], ...]:
        return self._columns

    @property
    def rows(self) -> Sequence[RowT]:
        return self._rows

    def set_rows(self, rows: Sequence[RowT]) -> None:
        """Show `rows`. A list is copied; a sequence that reads its rows when asked stays lazy."""
        self.beginResetModel()
        self._rows = list(rows) if isinstance(rows, list) else rows
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row, column = self._rows[index.row()], self._columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.text(row)
            case _ if role == ROW_ROLE:
                return row
            case _ if role == COLUMN_ROLE:
                return column
            case _ if role == SORT_ROLE:
                return column.sort_key(row) if column.sort_key else column.text(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._said(row, column, index.column())
            case _:
                return None

    def _said(self, row: RowT, column: Column[RowT], position: int) -> str:
        """One sentence for the row at its first cell; the other cells say title and text."""
        if position == 0 and self._sentence:
            return self._sentence(row)
        parts = [column.text(row), column.second(row) if column.second else ""]
        return f"{column.title}: {', '.join(part for part in parts if part)}"

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if self._columns[section].right else _LEFT
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None


_LEFT = Qt.AlignmentFlag.AlignLeft


class RegisterDelegate(QStyledItemDelegate):
    """Paints cells of one or two lines; `hovered` is the row under the pointer, or -1."""

    INSET = 8

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self.hovered = -1
        self.row_height = 48

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(px(80), px(self.row_height))

    @never_raises
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        first = index.column() == 0
        paint_row_ground(
            painter, rect, selected=selected, hovered=index.row() == self.hovered, bar=first
        )
        row, column = index.data(ROW_ROLE), index.data(COLUMN_ROLE)
        if row is None or column is None:
            return
        left = px(16) if first else px(self.INSET)
        inner = rect.adjusted(left, 0, -px(self.INSET), -1)
        painter.save()
        painter.setClipRect(rect)
        if column.paint is not None:
            column.paint(painter, inner, row)
        elif column.second is not None:
            paint_two_lines(painter, inner, column.text(row), column.second(row))
        else:
            text = column.text(row)
            draw_centred(
                painter, inner, text, style=column.style, ink=column.ink, right=column.right
            )
        painter.restore()


def paint_two_lines(
    painter: QPainter,
    rect: QRect,
    first: str,
    second: str,
    *,
    style: str = "card_lead",
) -> None:
    """Draw a lead line and a meta line, centred together in `rect`, each elided."""
    if not second:
        draw_centred(painter, rect, first, style=style)
        return
    upper, lower = px(18), px(16)
    top = rect.top() + (rect.height() - upper - lower) // 2
    line = QRect(rect.left(), top, rect.width(), upper)
    draw_centred(painter, line, first, style=style)
    line = QRect(rect.left(), top + upper, rect.width(), lower)
    draw_centred(painter, line, second, style="meta", ink="text3")


def full_text(index: Index) -> str:
    """Return what an elided cell hides, for its tooltip."""
    row, column = index.data(ROW_ROLE), index.data(COLUMN_ROLE)
    if row is None or column is None or column.paint is not None:
        return ""
    second = column.second(row) if column.second else ""
    return "\n".join(part for part in (column.text(row), second) if part)


def is_elided(index: Index, width: int) -> bool:
    """Tell whether the cell's text is wider than `width` px."""
    row, column = index.data(ROW_ROLE), index.data(COLUMN_ROLE)
    if row is None or column is None or column.paint is not None:
        return False
    style = "card_lead" if column.second else column.style
    second = column.second(row) if column.second else ""
    return (
        theme.metrics(style).horizontalAdvance(column.text(row)) > width
        or theme.metrics("meta").horizontalAdvance(second) > width
    )
