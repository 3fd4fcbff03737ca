"""Pictures for the screen: read in a worker, kept for as long as there is room."""

from collections import OrderedDict

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QImageReader, QPixmap

from pasopati_desktop.domain.errors import PasopatiError
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.services import photos
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.tasks import TaskRunner
from pasopati_desktop.ui.theme import px

CAPACITY = 400
"""Pictures; of tiles that is about 50 MB."""
_BATCH = 6
"""Read at once: decoding them takes the GUI thread about a frame."""
_WAITING = 60
"""Wishes kept: what was scrolled past long ago is not read any more."""


class PictureShelf(QObject):
    """`get` returns a picture or None and fetches it; `arrived` then asks to paint again."""

    arrived = Signal()

    def __init__(
        self,
        workspace: Workspace,
        tasks: TaskRunner,
        box: tuple[int, int],
        parent: QObject | None = None,
    ) -> None:
        """`box` is what a picture must cover, in px at 100 % text."""
        super().__init__(parent)
        self._workspace = workspace
        self._tasks = tasks
        self._box = box
        self._kept: OrderedDict[str, QPixmap | None] = OrderedDict()
        self._wanted: OrderedDict[str, None] = OrderedDict()
        self._busy = False
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._fetch)

    def get(self, name: str) -> QPixmap | None:
        """Return the picture of a stored file, if it is here already."""
        if not name:
            return None
        if name in self._kept:
            self._kept.move_to_end(name)
            return self._kept[name]
        self._wanted[name] = None
        self._wanted.move_to_end(name)
        while len(self._wanted) > _WAITING:
            self._wanted.popitem(last=False)
        if not self._busy:
            self._soon.start()
        return None

    def is_broken(self, name: str) -> bool:
        """Tell whether the file was tried and is missing or damaged."""
        return name in self._kept and self._kept[name] is None

    def forget(self) -> None:
        """Read everything anew: the measures have changed."""
        self._kept.clear()

    def _fetch(self) -> None:
        if self._busy or not self._wanted:
            return
        # The latest wishes first: they are what is on the screen now.
        names = [self._wanted.popitem()[0] for _ in range(min(_BATCH, len(self._wanted)))]
        self._busy = True
        workspace = self._workspace

        def read(control: JobControl) -> dict[str, bytes | None]:
            found: dict[str, bytes | None] = {}
            for at, name in enumerate(names):
                control.step(at, len(names))
                try:
                    found[name] = photos.picture(workspace, name)
                except PasopatiError:
                    found[name] = None
            return found

        try:
            self._tasks.start(
                translate("Works", "Memuat gambar"),
                read,
                on_done=self._put,
                on_failed=lambda _error: self._put(dict.fromkeys(names)),
                on_cancelled=lambda: self._put({}),
                owner=self,
                quiet=True,
            )
        except RuntimeError:  # the window closes: nobody will see the picture
            self._wanted.clear()

    def _put(self, found: dict[str, bytes | None]) -> None:
        for name, data in found.items():
            self._kept[name] = self._decoded(data) if data is not None else None
        while len(self._kept) > CAPACITY:
            self._kept.popitem(last=False)
        self._busy = False
        self.arrived.emit()
        if self._wanted:
            self._soon.start()

    def _decoded(self, data: bytes) -> QPixmap | None:
        """Decode no larger than needed: JPEG gives smaller sizes nearly for nothing."""
        buffer = QBuffer()
        buffer.setData(QByteArray(data))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        reader = QImageReader(buffer)
        size = reader.size()
        app = QGuiApplication.instance()
        ratio = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
        wide, high = (px(side) * ratio for side in self._box)
        if size.isValid() and size.width() and size.height():
            scale = max(wide / size.width(), high / size.height())
            if scale < 1:
                reader.setScaledSize(
                    QSize(max(1, round(size.width() * scale)), max(1, round(size.height() * scale)))
                )
        image = reader.read()
        return None if image.isNull() else QPixmap.fromImage(image)
