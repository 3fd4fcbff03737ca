"""The grid: tiles of works, their pictures from the shelf."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from pasopati_desktop.domain.consent import Badge
from pasopati_desktop.services.work_reading import WorkRow
from pasopati_desktop.ui.panels.works import labels
from pasopati_desktop.ui.panels.works.shelf import PictureShelf
from pasopati_desktop.ui.widgets.photo_tile import (
    Index,
    PhotoGrid,
    PhotoTile,
    PhotoTileDelegate,
)
from pasopati_desktop.ui.widgets.row_table import ROW_ROLE


def tiles(rows: Sequence[WorkRow]) -> list[PhotoTile]:
    """Return the tiles of rows; each word is looked up once, not ten thousand times."""
    statuses: dict[tuple[object, bool], tuple[str, str]] = {}
    badges: dict[tuple[Badge, int | None], str] = {}
    made = []
    for row in rows:
        status = (row.status, row.is_withdrawn)
        if status not in statuses:
            statuses[status] = labels.shown_status(row)
        badge = (row.badge, row.days_left)
        if badge not in badges:
            badges[badge] = labels.badge_word(*badge)
        made.append(_tile(row, *statuses[status], badges[badge]))
    return made


def _tile(row: WorkRow, glyph: str, word: str, consent_word: str) -> PhotoTile:
    return PhotoTile(
        id=row.id,
        title=row.title,
        about=f"{row.category_label} · {row.maker}",
        status=glyph,
        status_word=word,
        code=labels.short_code(row.code),
        consent=row.badge.value,
        consent_word=consent_word,
        photo=row.thumbnail,
    )


class _ShelfDelegate(PhotoTileDelegate):
    def __init__(self, shelf: PictureShelf, parent: QWidget) -> None:
        super().__init__(lambda _name: None, parent)
        self._shelf = shelf

    def picture(self, name: str) -> QPixmap | None:
        return self._shelf.get(name)


class WorkGrid(PhotoGrid):
    """Shows rows and keeps cursor and place when they are read again."""

    current_work = Signal(object)
    """Id of the work the cursor is on, or None."""

    def __init__(self, shelf: PictureShelf, parent: QWidget | None = None) -> None:
        self._filling = False  # Qt calls back while the base class is still being made
        self._shelf = shelf
        super().__init__(lambda _name: None, parent)
        self.delegate = _ShelfDelegate(shelf, self)
        self.setItemDelegate(self.delegate)
        shelf.arrived.connect(self.viewport().update)

    def set_works(self, rows: list[WorkRow]) -> None:
        kept, place = self.current_id(), self.verticalScrollBar().value()
        self._filling = True
        self.tiles.set_rows(tiles(rows))
        self._filling = False
        if kept is None or not self.choose(kept):
            self.current_work.emit(None)
        self.verticalScrollBar().setValue(place)

    def current_id(self) -> int | None:
        row = self.currentIndex().data(ROW_ROLE)
        return row.id if isinstance(row, PhotoTile) else None

    def choose(self, work_id: int) -> bool:
        """Put the cursor on a work; tell whether it is among the tiles."""
        for at in range(self.tiles.rowCount()):
            index = self.tiles.index(at)
            row = index.data(ROW_ROLE)
            if isinstance(row, PhotoTile) and row.id == work_id:
                self.selectionModel().setCurrentIndex(
                    index, QItemSelectionModel.SelectionFlag.ClearAndSelect
                )
                return True
        return False

    def choose_first(self) -> None:
        if self.tiles.rowCount():
            self.selectionModel().setCurrentIndex(
                self.tiles.index(0), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )

    def theme_changed(self) -> None:
        self._shelf.forget()
        super().theme_changed()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if not self._filling:
            row = current.data(ROW_ROLE)
            self.current_work.emit(row.id if isinstance(row, PhotoTile) else None)
