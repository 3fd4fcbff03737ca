"""The column of sections, grouped; arrows move, one is chosen."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from pasopati_desktop.ui import icons, paint, theme
from pasopati_desktop.ui.paint_guard import never_raises
from pasopati_desktop.ui.theme import color, px

_ENTRY = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True)
class Entry:
    key: str
    """Empty for the caption of a group."""
    title: str
    icon: str = ""


class _Delegate(QStyledItemDelegate):
    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        entry: Entry = index.data(_ENTRY)
        return QSize(px(196), px(34 if entry.key else 28))

    @never_raises
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        entry: Entry = index.data(_ENTRY)
        rect: QRect = option.rect
        painter.save()
        if not entry.key:
            line = rect.adjusted(px(12), px(8), 0, 0)
            paint.draw_centred(painter, line, entry.title, style="micro_strong", ink="text3")
            painter.restore()
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = rect.adjusted(0, 1, 0, -1)
        if chosen or over:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("accentSoft" if chosen else "hover"))
            painter.drawRoundedRect(box, px(6), px(6))
        if chosen:
            bar = QRect(box.left(), box.center().y() - px(10) + 1, px(3), px(20))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("accentText"))
            painter.drawRoundedRect(bar, px(1), px(1))
        top = box.top() + (box.height() - px(16)) // 2
        ink = "accentText" if chosen else "text2"
        icons.paint(painter, box.left() + px(12), top, entry.icon, ink=ink, size=16)
        words = box.adjusted(px(36), 0, -px(8), 0)
        style = "body_strong" if chosen else "label"
        paint.draw_centred(
            painter, words, entry.title, style=style, ink="text" if chosen else "text2"
        )
        focused = option.widget is not None and option.widget.hasFocus()
        if chosen and focused:
            paint.paint_focus(painter, box)
        painter.restore()


class SectionList(QListWidget):
    chosen = Signal(str)

    def __init__(self, entries: list[Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bare", True)
        self.setMouseTracking(True)
        self.setItemDelegate(_Delegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for entry in entries:
            item = QListWidgetItem(entry.title)
            item.setData(_ENTRY, entry)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, entry.title)
            if not entry.key:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(item)
        self.currentItemChanged.connect(self._tell)

    def select(self, key: str) -> None:
        """Choose without a signal."""
        for row in range(self.count()):
            item = self.item(row)
            if item is not None and item.data(_ENTRY).key == key:
                blocked = self.blockSignals(True)
                self.setCurrentItem(item)
                self.blockSignals(blocked)

    def theme_changed(self) -> None:
        self.scheduleDelayedItemsLayout()
        theme.fix(self, width=204)

    def _tell(self, current: QListWidgetItem | None) -> None:
        if current is not None and current.data(_ENTRY).key:
            self.chosen.emit(current.data(_ENTRY).key)
