"""The timeline of an incident: rows on a rail, only ever added to. Long texts wrap."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from pasopati_desktop.ui import icons, paint, theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.paint import never_raises
from pasopati_desktop.ui.theme import color, px
from pasopati_desktop.ui.widgets.row_table import ROW_ROLE

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

_ROW, _DAY, _LINE, _PAD = 26, 24, 18, 4
"""px at 100 %: a row of one line, the name of a day above it, one line, above and below."""


@dataclass(frozen=True)
class TimelineRow:
    """What happened, when, told by whom; `correction` stands below the struck texts."""

    id: int
    time: str
    text: str
    icon: str = "message-square-text"
    ink: str = "text2"
    who: str = ""
    recorded: str = ""
    """Such as `dicatat 14.25`."""
    pinned: bool = False
    correction: str = ""
    struck_too: tuple[str, ...] = ()
    """Corrections that were corrected themselves, oldest first."""
    day: str = ""
    """The day's name, above the first row of a day."""

    @property
    def lines(self) -> tuple[tuple[str, bool], ...]:
        """The texts from top to bottom; True for one that is struck through."""
        if not self.correction:
            return ((self.text, False),)
        struck = tuple((text, True) for text in (self.text, *self.struck_too))
        return (*struck, (self.correction, False))

    @property
    def sentence(self) -> str:
        parts = [self.day, self.time, self.text]
        if self.correction:
            parts.append(translate("Timeline", "diralat: {text}").format(text=self.correction))
        if self.pinned:
            parts.append(translate("Timeline", "disematkan"))
        return ", ".join(part for part in (*parts, self.who, self.recorded) if part)


class TimelineModel(QAbstractListModel):
    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._rows: list[TimelineRow] = []

    def set_rows(self, rows: Sequence[TimelineRow]) -> None:
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.text
            case _ if role == ROW_ROLE:
                return row
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.sentence
            case _:
                return None


def _style_of(row: TimelineRow, *, struck: bool) -> str:
    return "body_medium" if row.correction and not struck else "body"


def _right_parts(row: TimelineRow, width: int) -> list[tuple[str, int]]:
    """Return who and when recorded with their widths, the rightmost first, as room allows."""
    if width < px(420):
        return []
    measured = theme.metrics("meta")
    return [
        (text, max(px(least), measured.horizontalAdvance(text)))
        for text, least in ((row.recorded, 84), (row.who, 64))
        if text
    ]


def _text_rect(row: TimelineRow, width: int) -> tuple[int, int]:
    """Return where the texts begin and how wide they may be."""
    left = px(8) + px(44) + px(24) + px(8)
    right = width - px(8) - sum(wide + px(12) for _, wide in _right_parts(row, width))
    if row.pinned:
        right -= px(22)
    return left, max(px(80), right - px(8) - left)


@lru_cache(maxsize=2000)
def _broken(text: str, style: str, width: int, _factor: float) -> tuple[str, ...]:
    """Break a text into lines at words, or within a word that is wider than a line."""
    layout = QTextLayout(text.replace("\n", "\u2028"), theme.font(style))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    found = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        found.append(text[line.textStart() : line.textStart() + line.textLength()].rstrip())
    layout.endLayout()
    return tuple(found) or ("",)


def _lines(row: TimelineRow, width: int) -> list[tuple[str, str, bool]]:
    """Return every line of the row's texts: text, style, whether struck."""
    found = []
    for text, struck in row.lines:
        style = _style_of(row, struck=struck)
        found += [(line, style, struck) for line in _broken(text, style, width, theme.factor())]
    return found


class _TimelineDelegate(QStyledItemDelegate):
    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(ROW_ROLE)
        width = self._view.viewport().width()
        if row is None:
            return QSize(px(280), px(_ROW))
        _, room = _text_rect(row, width)
        high = max(px(_ROW), len(_lines(row, room)) * px(_LINE) + 2 * px(_PAD))
        return QSize(px(280), high + (px(_DAY) if row.day else 0))

    @never_raises
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, rect = index.data(ROW_ROLE), option.rect
        if row is None:
            return
        middle = rect.left() + px(8) + px(44) + px(12)
        if row.day:
            head = QRect(rect.left() + px(8), rect.top(), rect.width() - px(16), px(_DAY))
            paint.draw_centred(painter, head, row.day, style="meta_strong", ink="text3")
            rect = rect.adjusted(0, px(_DAY), 0, 0)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, color("selected"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, color("hover"))
        line = QRect(rect.left(), rect.top(), rect.width(), px(_ROW))
        paint.draw_centred(painter, line.adjusted(px(8), 0, 0, 0), row.time, style="time")
        painter.fillRect(middle, rect.top(), 1, rect.height(), color("line2"))
        mark = px(16)
        top = line.top() + (line.height() - mark) // 2
        ground = color("selected" if selected else "surface")
        painter.fillRect(middle - mark // 2, top - 1, mark + 1, mark + 2, ground)
        icons.paint(painter, middle - mark // 2, top, row.icon, ink=row.ink, size=16)
        self._paint_right(painter, line, row)
        self._paint_texts(painter, rect, row)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint.paint_focus(painter, rect, 4)

    @staticmethod
    def _paint_texts(painter: QPainter, rect: QRect, row: TimelineRow) -> None:
        left, room = _text_rect(row, rect.width())
        lines = _lines(row, room)
        top = rect.top() + px(_PAD)
        for text, style, struck in lines:
            line = QRect(rect.left() + left, top, room, px(_LINE))
            ink = "text3" if struck else "text"
            wide = paint.draw_centred(painter, line, text, style=style, ink=ink)
            if struck:
                painter.fillRect(line.left(), line.center().y(), wide, 1, color(ink))
            top += px(_LINE)

    @staticmethod
    def _paint_right(painter: QPainter, line: QRect, row: TimelineRow) -> None:
        right = line.right() + 1 - px(8)
        for text, wide in _right_parts(row, line.width()):
            box = QRect(right - wide, line.top(), wide, line.height())
            paint.draw_centred(painter, box, text, style="meta", ink="text3", right=True)
            right -= wide + px(12)
        if row.pinned:
            top = line.top() + (line.height() - px(16)) // 2
            icons.paint(painter, right - px(16), top, "pin", ink="accentText", size=16)


class TimelineView(QListView):
    """A `TimelineModel` on its rail."""

    opened = Signal(object)
    """The `TimelineRow`, by Enter or double click."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = TimelineModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(_TimelineDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("Timeline", "Lini masa"))
        self.doubleClicked.connect(self._open)
        self.theme_changed()

    def theme_changed(self) -> None:
        self.setMinimumHeight(px(_ROW) * 5)
        self.scheduleDelayedItemsLayout()

    def current(self) -> TimelineRow | None:
        """Return the row with the cursor."""
        row = self.currentIndex().data(ROW_ROLE)
        return row if isinstance(row, TimelineRow) else None

    def select(self, row_id: int) -> None:
        """Put the cursor on the row of `row_id`, if it is there."""
        for position in range(self.rows.rowCount()):
            index = self.rows.index(position)
            if index.data(ROW_ROLE).id == row_id:
                self.setCurrentIndex(index)
                self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }
        key = event.key()
        if plain and key in {Qt.Key.Key_J, Qt.Key.Key_K}:
            self._step(1 if key == Qt.Key.Key_J else -1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._open(self.currentIndex())
        elif plain and event.text().isalnum():
            event.ignore()  # single letters are the page's keys, not a search by typing
        else:
            super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        row = self.currentIndex().row() + by
        if 0 <= row < self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(row))
            self.scrollTo(self.rows.index(row))

    def _open(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if row is not None:
            self.opened.emit(row)

    def content_height(self) -> int:
        """Return the height of all rows at today's width."""
        option = QStyleOptionViewItem()
        delegate = self.itemDelegate()
        return sum(
            delegate.sizeHint(option, self.rows.index(position)).height()
            for position in range(self.rows.rowCount())
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()  # texts wrap elsewhere now
