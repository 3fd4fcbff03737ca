"""A list of a million rows of one height, read a page at a time.

`QListView` lays out every row before it shows the first; this view computes where a row is.
It stays a `QListView` for selection, keyboard and screen readers.
"""

from typing import Any, Protocol

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from pasopati_desktop.ui.paint import never_raises
from pasopati_desktop.ui.theme import color, px
from pasopati_desktop.ui.widgets.paged_model import PagedModel, PageSource

__all__ = ["CardPainter", "PageSource", "PagedModel", "VirtualList", "paint_blank"]

Index = QModelIndex | QPersistentModelIndex


class CardPainter(Protocol):
    """Draws one row. `height` is px at 100 %."""

    height: int

    def paint_row(
        self, painter: QPainter, rect: QRect, row: Any, *, selected: bool, hovered: bool, ring: bool
    ) -> None: ...

    def sentence(self, row: Any) -> str:
        """Return the row in one sentence, for screen readers."""
        ...


_SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect


class VirtualList(QListView):
    """Shows a `PagedModel` through a `CardPainter`."""

    opened = Signal(object)
    """The row object, by Enter or double click."""
    current_row = Signal(object)
    """The row object the cursor went to, or None."""

    def __init__(
        self, model: PagedModel[Any], cards: CardPainter, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._cards = cards
        self.paged = model
        self._hovered = -1
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        model.say = cards.sentence
        self.setModel(model)
        self.doubleClicked.connect(self._open)
        model.rowsRemoved.connect(self._shrink)

    def _shrink(self) -> None:
        self.updateGeometries()
        self.viewport().update()

    @property
    def row_height(self) -> int:
        """Height of every row in px today."""
        return px(self._cards.height)

    def theme_changed(self) -> None:
        self.set_cards(self._cards)

    def set_cards(self, cards: CardPainter) -> None:
        """Draw the rows another way, such as compact; the top row stays on top."""
        top = self.verticalOffset() / max(1, self.row_height)
        self._cards = cards
        self.updateGeometries()
        self.verticalScrollBar().setValue(round(top * self.row_height))
        self.viewport().update()

    def select_row(self, row: int) -> None:
        """Put the cursor on a row and show it."""
        if 0 <= row < self.paged.rowCount():
            index = self.paged.index(row)
            self.selectionModel().setCurrentIndex(index, _SELECT)
            self.scrollTo(index)

    def drop_row(self, row: int) -> None:
        """Take a row away that is done with: the cursor goes to the next, the list stays put."""
        place = self.verticalOffset()
        if self.currentIndex().row() == row and row + 1 < self.paged.rowCount():
            self.select_row(row + 1)
        self.paged.row_removed(row)
        self.verticalScrollBar().setValue(place)

    def selected_rows(self) -> list[Any]:
        """Return the selected row objects from the top."""
        found = sorted(index.row() for index in self.selectedIndexes())
        return [self.paged.row(position) for position in found]

    # Geometry, computed instead of laid out.

    def doItemsLayout(self) -> None:
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        height = self.row_height
        bar = self.verticalScrollBar()
        room = self.viewport().height()
        bar.setSingleStep(height // 2)
        bar.setPageStep(room)
        bar.setRange(0, max(0, self.paged.rowCount() * height - room))

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        """Keep the rows on screen under the pointer: what came in front moves the scroll bar."""
        super().rowsInserted(parent, start, end)
        above = self.verticalOffset()
        self.updateGeometries()
        if above > 0 and start * self.row_height <= above:
            self.verticalScrollBar().setValue(above + (end - start + 1) * self.row_height)
        self.viewport().update()

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        return 0

    def isIndexHidden(self, _index: Index) -> bool:
        return False

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid():
            return QRect()
        return self._rect_of(index.row())

    def _rect_of(self, row: int) -> QRect:
        height = self.row_height
        return QRect(0, row * height - self.verticalOffset(), self.viewport().width(), height)

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = (point.y() + self.verticalOffset()) // self.row_height
        if point.y() < 0 or not 0 <= row < self.paged.rowCount():
            return QModelIndex()
        return self.paged.index(row)

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        if not index.isValid():
            return
        height, room = self.row_height, self.viewport().height()
        top = index.row() * height
        now = self.verticalOffset()
        if hint == QAbstractItemView.ScrollHint.PositionAtTop:
            now = top
        elif hint == QAbstractItemView.ScrollHint.PositionAtCenter:
            now = top - (room - height) // 2
        elif top < now:
            now = top
        elif top + height > now + room:
            now = top + height - room
        self.verticalScrollBar().setValue(now)

    def scrollContentsBy(self, _dx: int, dy: int) -> None:
        self.viewport().scroll(0, dy)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        moves = QAbstractItemView.CursorAction
        last = self.paged.rowCount() - 1
        page = max(1, self.viewport().height() // self.row_height - 1)
        steps = {
            moves.MoveUp: -1,
            moves.MovePrevious: -1,
            moves.MoveDown: 1,
            moves.MoveNext: 1,
            moves.MovePageUp: -page,
            moves.MovePageDown: page,
            moves.MoveHome: -last - 1,
            moves.MoveEnd: last + 1,
        }
        start = max(0, self.currentIndex().row())
        return self.paged.index(min(last, max(0, start + steps.get(action, 0))))

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        height, offset, last = self.row_height, self.verticalOffset(), self.paged.rowCount() - 1
        if last < 0:
            return
        rect = rect.normalized()
        first = min(last, max(0, (rect.top() + offset) // height))
        end = min(last, max(0, (rect.bottom() + offset) // height))
        chosen = QItemSelection(self.paged.index(first), self.paged.index(end))
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        view = self.viewport().rect()
        for part in (selection.at(i) for i in range(selection.size())):
            top, bottom = self._rect_of(part.top()), self._rect_of(part.bottom())
            region += top.united(bottom).intersected(view)
        return region

    # What is seen.

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        height, offset = self.row_height, self.verticalOffset()
        exposed = event.rect()
        count = self.paged.rowCount()
        first = max(0, (exposed.top() + offset) // height)
        last = min(count - 1, (exposed.bottom() + offset) // height)
        selected, current = self.selectionModel(), self.currentIndex().row()
        focused = self.hasFocus()
        for position in range(first, last + 1):
            row, rect = self.paged.row(position), self._rect_of(position)
            if row is None:
                paint_blank(painter, rect)
                continue
            self._cards.paint_row(
                painter,
                rect,
                row,
                selected=selected.isSelected(self.paged.index(position)),
                hovered=position == self._hovered,
                ring=focused and position == current,
            )
        below = (last + 1) * height - offset if count else 0
        if below <= exposed.bottom():
            rest = QRect(0, max(0, below), self.viewport().width(), exposed.bottom() + 1)
            painter.fillRect(rest, color("surface"))
        painter.end()

    def currentChanged(self, current: Any, previous: Any) -> None:
        super().currentChanged(current, previous)
        self.scrollTo(current)
        self.viewport().update()
        self.current_row.emit(self.paged.row(current.row()) if current.isValid() else None)

    def _open(self, index: QModelIndex) -> None:
        row = self.paged.row(index.row())
        if row is not None:
            self.opened.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }
        key = event.key()
        current = self.currentIndex()
        if plain and key in {Qt.Key.Key_J, Qt.Key.Key_K}:
            self.select_row(current.row() + (1 if key == Qt.Key.Key_J else -1))
        elif plain and key == Qt.Key.Key_Space and current.isValid():
            self.selectionModel().select(current, QItemSelectionModel.SelectionFlag.Toggle)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and current.isValid():
            self._open(current)
        elif plain and event.text().isalnum():
            event.ignore()  # single letters are the panel's keys, not a search by typing
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.indexAt(event.position().toPoint()).row())
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            for position in (self._hovered, row):
                if position >= 0:
                    self.viewport().update(self._rect_of(position))
            self._hovered = row


def paint_blank(painter: QPainter, rect: QRect) -> None:
    """Draw a row that is not read yet: two blocks where its lines will stand."""
    painter.fillRect(rect, color("surface"))
    for top, share in ((12, 0.3), (34, 0.7)):
        width = int(rect.width() * share)
        painter.fillRect(rect.left() + px(16), rect.top() + px(top), width, px(10), color("line"))
