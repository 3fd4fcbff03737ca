"""Works as tiles: photo, consent, title, maker, status. Without consent no photo is painted."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPainterPath, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from pasopati_desktop.ui import icons, paint
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.paint import never_raises
from pasopati_desktop.ui.theme import color, px
from pasopati_desktop.ui.widgets.row_table import ROW_ROLE

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

TILE, TILE_HIGH, PHOTO_HIGH, GAP = 184, 220, 148, 12
LEAST, MOST = 168, 220

HIDDEN: frozenset[str] = frozenset({"withdrawn", "expired", "blocked"})
"""Consent states in which the photo is not painted at all."""


@dataclass(frozen=True)
class PhotoTile:
    """A work. `photo` names the picture for the loader; it is asked only when it may be shown."""

    id: int
    title: str
    about: str
    """Kind and maker, such as `Batik dan tekstil · A.M.`."""
    status: str
    status_word: str
    code: str
    consent: str = "none"
    consent_word: str = ""
    photo: str = ""

    @property
    def sentence(self) -> str:
        parts = [self.title, self.about, self.status_word, self.consent_word, self.code]
        return ", ".join(part for part in parts if part)


class PhotoTileModel(QAbstractListModel):
    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._rows: list[PhotoTile] = []

    def set_rows(self, rows: Sequence[PhotoTile]) -> None:
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
                return row.title
            case _ if role == ROW_ROLE:
                return row
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.sentence
            case _:
                return None


class PhotoTileDelegate(QStyledItemDelegate):
    """`load` returns the bytes of a small rendition, or None while there is none."""

    def __init__(self, load: Callable[[str], bytes | None], parent: Any = None) -> None:
        super().__init__(parent)
        self._load = load
        self._pictures: dict[str, QPixmap | None] = {}
        self.width = TILE
        """Width of a tile in px today; the view fills its row."""

    def forget(self, photo: str = "") -> None:
        """Load one picture, or all, again."""
        if photo:
            self._pictures.pop(photo, None)
        else:
            self._pictures.clear()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(self.width + px(GAP), px(TILE_HIGH) + px(GAP))

    @never_raises
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if row is None:
            return
        room = option.rect
        card = QRect(room.left(), room.top(), self.width, px(TILE_HIGH))
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(card), px(8), px(8))
        painter.setClipPath(outline)
        painter.fillRect(card, color("surface"))
        photo = QRect(card.left(), card.top(), card.width(), px(PHOTO_HIGH))
        if row.consent in HIDDEN:
            self._paint_hidden(painter, photo)
        else:
            self._paint_photo(painter, photo, row)
        if row.consent_word:
            corner = QRect(card.left() + px(8), card.top() + px(8), card.width() - px(16), px(22))
            paint.paint_consent(painter, corner, row.consent, row.consent_word)
        self._paint_words(painter, card, row)
        painter.setClipping(False)
        wide = px(2) if selected else 1
        half = wide / 2
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color("focus" if selected else "field" if hovered else "line"), wide))
        painter.drawRoundedRect(QRectF(card).adjusted(half, half, -half, -half), px(8), px(8))
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint.paint_focus(painter, card.adjusted(px(3), px(3), -px(3), -px(3)), 6)
        painter.restore()

    @staticmethod
    def _paint_hidden(painter: QPainter, photo: QRect) -> None:
        painter.fillRect(photo, color("sunken"))
        mark = px(24)
        left = photo.center().x() - mark // 2
        top = photo.center().y() - mark // 2
        icons.paint(painter, left, top, "eye-off", ink="text3", size=24)
        text = translate("PhotoTile", "Gambar disembunyikan")
        wide = paint.text_width(text, "meta")
        below = QRect(photo.center().x() - wide // 2, top + mark + px(4), wide, px(16))
        paint.draw_centred(painter, below, text, style="meta", ink="text2")

    def _paint_photo(self, painter: QPainter, photo: QRect, row: PhotoTile) -> None:
        picture = self.picture(row.photo)
        if picture is None:
            painter.fillRect(photo, color("sunken"))
            mark = px(24)
            at = photo.center()
            icons.paint(
                painter, at.x() - mark // 2, at.y() - mark // 2, "image", ink="text3", size=24
            )
            return
        size = picture.size()
        scale = max(photo.width() / size.width(), photo.height() / size.height())
        wide, high = photo.width() / scale, photo.height() / scale
        source = QRectF((size.width() - wide) / 2, (size.height() - high) / 2, wide, high)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(QRectF(photo), picture, source)

    def picture(self, name: str) -> QPixmap | None:
        """Return what to paint; override where pictures come later, from a worker."""
        if not name:
            return None
        if name not in self._pictures:
            content = self._load(name)
            image = QImage.fromData(content) if content else QImage()
            self._pictures[name] = None if image.isNull() else QPixmap.fromImage(image)
        return self._pictures[name]

    @staticmethod
    def _paint_words(painter: QPainter, card: QRect, row: PhotoTile) -> None:
        left, width = card.left() + px(11), card.width() - px(22)
        top = card.top() + px(PHOTO_HIGH) + px(7)
        line = QRect(left, top, width, px(18))
        paint.draw_centred(painter, line, row.title, style="body_strong")
        line = QRect(left, top + px(18), width, px(16))
        paint.draw_centred(painter, line, row.about, style="meta", ink="text3")
        line = QRect(left, top + px(38), width, px(20))
        used = paint.draw_centred(painter, line, row.code, style="meta", ink="text3", right=True)
        left_part = line.adjusted(0, 0, -used - px(6), 0)
        paint.paint_status(painter, left_part, row.status, row.status_word)


class PhotoGrid(QListView):
    """Tiles that fill the row, 168 to 220 px wide."""

    opened = Signal(object)

    def __init__(self, load: Callable[[str], bytes | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tiles = PhotoTileModel(self)
        self.delegate = PhotoTileDelegate(load, self)
        self.setModel(self.tiles)
        self.setItemDelegate(self.delegate)
        self.setProperty("bare", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("PhotoTile", "Karya"))
        self.doubleClicked.connect(self._open)

    def _open(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if row is not None:
            self.opened.emit(row)

    def selected_rows(self) -> list[PhotoTile]:
        found = sorted(self.selectedIndexes(), key=lambda index: index.row())
        return [index.data(ROW_ROLE) for index in found]

    def theme_changed(self) -> None:
        self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fill()
        super().resizeEvent(event)

    def _fill(self) -> None:
        gap = px(GAP)
        # The view lays out as if the scroll bar were there, so that it does not come and go.
        bar = self.verticalScrollBar()
        extent = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, bar)
        room = self.maximumViewportSize().width() - extent - 1
        count = max(1, (room + gap) // (px(LEAST) + gap))
        self.delegate.width = max(px(LEAST), min(px(MOST), room // count - gap))
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentIndex()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and current.isValid():
            self._open(current)
        elif event.key() == Qt.Key.Key_Space and current.isValid():
            self.selectionModel().select(current, QItemSelectionModel.SelectionFlag.Toggle)
        elif event.text().isalnum():
            event.ignore()  # single letters are the panel's keys
        else:
            super().keyPressEvent(event)
