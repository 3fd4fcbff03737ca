"""The timeline of an incident: rows on a rail, only ever added to."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
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


@dataclass(frozen=True)
class TimelineRow:
    """What happened, when, told by whom; `correction` stands below a struck text."""

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

    @property
    def sentence(self) -> str:
        parts = [self.time, self.text]
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
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return row.sentence
            case _:
                return None


class _TimelineDelegate(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(ROW_ROLE)
        lines = 2 if row is not None and row.correction else 1
        return QSize(px(280), px(26) + (lines - 1) * px(20))

    @never_raises
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, rect = index.data(ROW_ROLE), option.rect
        if row is None:
            return
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, color("selected"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, color("hover"))
        line = QRect(rect.left(), rect.top(), rect.width(), px(26))
        paint.draw_centred(painter, line.adjusted(px(8), 0, 0, 0), row.time, style="time")
        middle = rect.left() + px(8) + px(44) + px(12)
        painter.fillRect(middle, rect.top(), 1, rect.height(), color("line2"))
        ground = "selected" if option.state & QStyle.StateFlag.State_Selected else "surface"
        mark = px(16)
        top = line.top() + (line.height() - mark) // 2
        painter.fillRect(middle - mark // 2, top - 1, mark + 1, mark + 2, color(ground))
        icons.paint(painter, middle - mark // 2, top, row.icon, ink=row.ink, size=16)
        left = rect.left() + px(8) + px(44) + px(24) + px(8)
        right = self._paint_right(painter, line, row)
        text = QRect(left, line.top(), right - px(12) - left, line.height())
        wide = paint.draw_centred(
            painter, text, row.text, ink="text3" if row.correction else "text"
        )
        if row.correction:
            painter.fillRect(left, line.center().y(), wide, 1, color("text3"))
            below = QRect(left, line.bottom() + 1 - px(3), text.width(), px(20))
            paint.draw_centred(painter, below, row.correction, style="body_medium")
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint.paint_focus(painter, rect, 4)

    @staticmethod
    def _paint_right(painter: QPainter, line: QRect, row: TimelineRow) -> int:
        """Draw pin, who and when recorded, as room allows; return where they begin."""
        right = line.right() + 1 - px(8)
        if line.width() < px(420):
            return right
        for text, least in ((row.recorded, px(84)), (row.who, px(64))):
            if text:
                wide = max(least, theme.metrics("meta").horizontalAdvance(text))
                box = QRect(right - wide, line.top(), wide, line.height())
                paint.draw_centred(painter, box, text, style="meta", ink="text3", right=True)
                right -= wide + px(12)
        if row.pinned:
            right -= px(16)
            top = line.top() + (line.height() - px(16)) // 2
            icons.paint(painter, right, top, "pin", ink="accentText", size=16)
            right -= px(6)
        return right


class TimelineView(QListView):
    """A `TimelineModel` on its rail."""

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
        self.theme_changed()

    def theme_changed(self) -> None:
        self.setMinimumHeight(px(26) * 5)
        self.scheduleDelayedItemsLayout()

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
