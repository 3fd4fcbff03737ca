"""The photos of a work in the editor: drop them, paste them, choose them; each is looked at."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from itertools import pairwise
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QShortcut,
)
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from pasopati_desktop.domain.errors import PasopatiError
from pasopati_desktop.domain.works import MAX_PHOTOS, WorkPhoto
from pasopati_desktop.services import photos
from pasopati_desktop.services.photos import StoredRendition, TakenPhoto
from pasopati_desktop.services.work_reading import PhotoView
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import messages, theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.paint import never_raises
from pasopati_desktop.ui.panels.works.icon_label import IconLabel
from pasopati_desktop.ui.panels.works.photo_row import PICTURE, PhotoRow
from pasopati_desktop.ui.panels.works.shelf import PictureShelf
from pasopati_desktop.ui.tasks import TaskRunner
from pasopati_desktop.ui.theme import color, px
from pasopati_desktop.ui.widgets.buttons import button

SUFFIXES = "*.jpg *.jpeg *.png *.webp *.tif *.tiff *.gif *.bmp *.avif *.heic"
INTAKE = "photo-intake"
"""Task key: one photo after the other, since each takes some hundred MB while it is decoded."""


class DropZone(QFrame):
    """Where photos are dropped; the button beside the words does the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._over = False
        row = theme.measure(QHBoxLayout(self), (16, 14, 16, 14), 12)
        row.addWidget(IconLabel("upload", "text2", 24))
        said = translate("Works", "Seret foto ke sini atau tempel dengan Ctrl+V")
        self.words = theme.dress(QLabel(said), "body", "text2")
        self.words.setWordWrap(True)
        row.addWidget(self.words, 1)
        self.choose = button(translate("Works", "Pilih foto …"), icon="image")
        self.choose.setAutoDefault(False)  # Enter in a field saves; it opens no files
        row.addWidget(self.choose)

    def set_over(self, over: bool) -> None:
        self._over = over
        self.update()

    @never_raises
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(color("accentText" if self._over else "field"), px(2) if self._over else 1)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(color("accentSoft" if self._over else "sunken"))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), px(8), px(8))
        painter.end()


class PhotoList(QWidget):
    """Rows in the order of the work; the first is the cover."""

    changed = Signal()

    def __init__(
        self, workspace: Workspace, tasks: TaskRunner, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._tasks = tasks
        self._shelf = PictureShelf(workspace, tasks, PICTURE, self)
        self.rows: list[PhotoRow] = []
        self.default_credit = ""
        self._before: QWidget | None = None
        self._after: QWidget | None = None
        self.setAcceptDrops(True)
        column = theme.measure(QVBoxLayout(self), (0, 0, 0, 0), 8)
        self._lines = theme.measure(QVBoxLayout(), (0, 0, 0, 0), 8)
        column.addLayout(self._lines)
        self.zone = DropZone()
        self.zone.choose.clicked.connect(lambda _checked=False: self.choose())
        column.addWidget(self.zone)
        self.setFocusProxy(self.zone.choose)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.paste)

    # What it holds.

    def photos(self) -> tuple[WorkPhoto, ...]:
        return tuple(row.photo() for row in self.rows if row.counts)

    def taken(self) -> tuple[TakenPhoto, ...]:
        return tuple(row.taken for row in self.rows if row.counts and row.taken is not None)

    def waiting(self) -> int:
        """Return how many are still being looked at."""
        return sum(1 for row in self.rows if not row.sha256 and not row.is_refused)

    def show_photos(
        self, shown: Sequence[WorkPhoto], views: Sequence[PhotoView], *, hidden: bool
    ) -> None:
        """Show the photos of a record; where consent fails they are hidden here too."""
        small = {view.sha256: view.renditions[-1][0] for view in views}
        for photo in shown:
            row = self._add_row("")
            row.show_photo(photo, small.get(photo.sha256, ""), hidden=hidden)
        self._number()

    def state(self) -> list[dict[str, object]]:
        """Return what is to be kept of the rows that count."""
        return [
            {
                "photo": asdict(row.photo()),
                "taken": asdict(row.taken) if row.taken is not None else None,
                "name": row.file_name,
            }
            for row in self.rows
            if row.counts
        ]

    def restore(self, kept: Sequence[Mapping[str, Any]]) -> None:
        """Show again what `state` returned, as far as its files are still in the store."""
        views = {row.sha256: row for row in self.rows}
        for row in list(self.rows):
            if row.counts and row.sha256 not in {item["photo"]["sha256"] for item in kept}:
                self._drop(row)
        for item in kept:
            photo = WorkPhoto(**item["photo"])
            row_now = views.get(photo.sha256)
            if row_now is not None:
                row_now.show_photo(photo, row_now.picture_name)
            elif item["taken"]:
                self._restore_taken(photo, item["taken"], str(item["name"]))
        order = {item["photo"]["sha256"]: at for at, item in enumerate(kept)}
        self.rows.sort(key=lambda row: order.get(row.sha256, len(order)))
        self._number()

    def _restore_taken(self, photo: WorkPhoto, body: Mapping[str, Any], name: str) -> None:
        renditions = tuple(StoredRendition(**item) for item in body["renditions"])
        taken = TakenPhoto(**{**body, "renditions": renditions})
        row = self._add_row(name)
        files = self._workspace.files
        if all(files.exists(sha) for sha in (taken.sha256, *(r.sha256 for r in renditions))):
            row.show_photo(photo, renditions[-1].sha256)
            row.accept(taken, "")
        else:
            row.refuse(messages.text("photo.missing"))

    def show_problems(self, rules: Mapping[str, str]) -> list[str]:
        """Show rules such as `photos.1.alt` in their rows; return the sentences of the others."""
        told = []
        counting = [row for row in self.rows if row.counts]
        for row in counting:
            for name in row.fields:
                row.set_problem(name, "")
        for key, code in rules.items():
            parts = key.split(".")
            if len(parts) == 3 and int(parts[1]) < len(counting):
                counting[int(parts[1])].set_problem(parts[2], messages.text(code))
            else:
                told.append(messages.text(code))
        return told

    # Taking photos in.

    def choose(self) -> None:
        self.take([Path(name) for name in self.ask_files(self)])

    @classmethod
    def ask_files(cls, parent: QWidget) -> list[str]:
        """Let the officer choose files. A test replaces this."""
        title = translate("Works", "Pilih foto karya")
        kinds = translate("Works", "Foto ({kinds});;Semua berkas (*)").format(kinds=SUFFIXES)
        return QFileDialog.getOpenFileNames(parent, title, "", kinds)[0]

    def paste(self) -> None:
        data = QGuiApplication.clipboard().mimeData()
        if data is not None:
            self.take_data(data)

    def take_data(self, data: QMimeData) -> None:
        """Take what was dropped or pasted: files, or a picture."""
        if data.hasUrls():
            far = [url for url in data.urls() if not url.isLocalFile()]
            self.take([Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()])
            if far:
                row = self._add_row(far[0].toDisplayString()[:60])
                row.refuse(messages.text("photo.not_local"))
        elif data.hasImage():
            picture = data.imageData()
            if isinstance(picture, QImage) and not picture.isNull():
                buffer = QBuffer()
                buffer.open(QIODevice.OpenModeFlag.WriteOnly)
                picture.save(buffer, "PNG")  # type: ignore[call-overload] # stub lacks str
                self.take([bytes(buffer.data().data())])

    def take(self, sources: Sequence[Path | bytes]) -> None:
        """Look at each in a worker, one after the other."""
        room = MAX_PHOTOS - sum(1 for row in self.rows if not row.is_refused)
        for source in sources:
            pasted = translate("Works", "Gambar tempelan")
            row = self._add_row(source.name if isinstance(source, Path) else pasted)
            if room <= 0:
                row.refuse(messages.text("work.too_many_photos"))
                continue
            room -= 1
            self._start(row, source)
        self._number()
        self.changed.emit()

    def _start(self, row: PhotoRow, source: Path | bytes) -> None:
        files = self._workspace.files
        row.task = self._tasks.start(
            translate("Works", "Memeriksa foto {name}").format(name=row.file_name),
            lambda control: photos.prepare(files, source, control),
            on_done=lambda taken: self._done(row, taken),
            on_failed=lambda error: self._failed(row, error),
            on_cancelled=lambda: self._drop(row),
            key=INTAKE,
            owner=row,
        )

    def _done(self, row: PhotoRow, taken: TakenPhoto) -> None:
        row.task = 0
        if row not in self.rows:
            return
        if any(other.sha256 == taken.sha256 for other in self.rows if not other.is_refused):
            row.refuse(messages.text("photo.duplicate"))
            return
        elsewhere = photos.used_in(self._workspace, taken.sha256)
        note = translate("Works", "juga dipakai di {codes}").format(codes=", ".join(elsewhere[:3]))
        row.accept(taken, self.default_credit, note if elsewhere else "")
        self._number()

    def _failed(self, row: PhotoRow, error: Exception) -> None:
        row.task = 0
        if not isinstance(error, PasopatiError):
            row.refuse(messages.text("photo.damaged"))
            raise error
        notice = messages.explain(error)
        row.refuse(f"{notice.title} {notice.detail}".strip())

    # The rows.

    def _add_row(self, name: str) -> PhotoRow:
        row = PhotoRow(name, self._shelf.get)
        self._shelf.arrived.connect(row.picture.update)
        row.changed.connect(self.changed)
        row.moved.connect(lambda by: self._move(row, by))
        row.removed.connect(lambda: self._remove(row))
        self.rows.append(row)
        self._lines.addWidget(row)
        return row

    def _move(self, row: PhotoRow, by: int) -> None:
        at = self.rows.index(row)
        to = max(0, min(len(self.rows) - 1, at + by))
        self.rows.insert(to, self.rows.pop(at))
        self._number()
        (row.up if by < 0 and row.up.isEnabled() else row.down).setFocus()
        self.changed.emit()

    def _remove(self, row: PhotoRow) -> None:
        if row.task:
            self._tasks.cancel(row.task)
        self._drop(row)
        self.zone.choose.setFocus()

    def _drop(self, row: PhotoRow) -> None:
        if row in self.rows:
            self.rows.remove(row)
            self._lines.removeWidget(row)
            row.hide()
            row.deleteLater()
            self._number()
            self.changed.emit()

    def _number(self) -> None:
        for row in self.rows:
            self._lines.removeWidget(row)
        for at, row in enumerate(self.rows):
            self._lines.insertWidget(at, row)
            row.set_place(at, len(self.rows))
        self._order_tabs()
        said = translate("Works", "{n} dari {most} foto")
        self.zone.setToolTip(said.format(n=len(self.photos()), most=MAX_PHOTOS))

    def set_neighbours(self, before: QWidget, after: QWidget) -> None:
        """Stand between two fields in the order of the Tab key."""
        self._before, self._after = before, after
        self._order_tabs()

    def _order_tabs(self) -> None:
        if self._before is None or self._after is None:
            return
        stops: list[QWidget] = [self._before]
        for row in self.rows:
            stops += row.stops()
        stops += [self.zone.choose, self._after]
        for first, second in pairwise(stops):
            QWidget.setTabOrder(first, second)

    # Drag and drop.

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            self.zone.set_over(True)
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.zone.set_over(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.zone.set_over(False)
        self.take_data(event.mimeData())
        event.acceptProposedAction()
