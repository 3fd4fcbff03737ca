"""Prints pictures of the pages, on printers that do not take the file itself."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QImage, QPageLayout, QPainter

from pasopati_desktop.domain.errors import EnvironmentFailure, PasopatiError
from pasopati_desktop.domain.printing import PrintOrder, Scaling, check_order
from pasopati_desktop.services import printing
from pasopati_desktop.services.printing import Picture, PrintPaper
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.printing import screen_printers
from pasopati_desktop.ui.printing.items import PrintItem
from pasopati_desktop.ui.tasks import TaskRunner

_DOTS_PER_INCH = 300
"""Of `printing.picture`."""
_POINTS_PER_INCH = 72


class PictureJob(QObject):
    """One page at a time is drawn in a task and painted here: a page is 35 MB at 300 dpi.

    A job that fails, is cancelled half-way or cannot be logged is taken back from the printer.
    """

    def __init__(
        self,
        tasks: TaskRunner,
        item: PrintItem,
        paper: PrintPaper,
        order: PrintOrder,
        *,
        on_done: Callable[[], object],
        on_failed: Callable[[Exception], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._item = item
        self._paper = paper
        self._order = order
        self._on_done = on_done
        self._on_failed = on_failed
        self._pages = order.pages or tuple(range(1, paper.page_count + 1))
        self._painter = QPainter()

    def begin(self) -> None:
        try:
            check_order(self._order, self._paper.page_count)
        except PasopatiError as error:
            self._end(error)
            return
        self._printer = screen_printers.printer_for(self._order, self._paper)
        if not self._printer.isValid() or not self._painter.begin(self._printer):
            self._end(EnvironmentFailure("printer.missing", printer=self._order.printer))
            return
        self._page(0)

    def _page(self, at: int) -> None:
        paper, page = self._paper, self._pages[at]
        self._tasks.start(
            translate("Printing", "Mencetak halaman {n}").format(n=page),
            lambda _control: printing.picture(paper, page),
            on_done=lambda picture: self._paint(at, picture),
            on_failed=self._take_back,
            on_cancelled=self._take_back,
            owner=self,
        )

    def _paint(self, at: int, picture: Picture) -> None:
        form = QImage.Format.Format_RGB32
        image = QImage(picture.content, picture.width, picture.height, picture.stride, form)
        if at and not self._printer.newPage():
            self._take_back(EnvironmentFailure("printer.missing", printer=self._order.printer))
            return
        self._painter.drawImage(self._place(image), image)
        if at + 1 < len(self._pages):
            self._page(at + 1)
            return
        try:  # before the job is let go: whose right has ended since prints nothing unnoticed
            self._item.log(self._paper, self._order)
        except PasopatiError as error:
            self._take_back(error)
            return
        self._painter.end()
        self._end(None)

    def _place(self, image: QImage) -> QRectF:
        """Return where the page comes to lie, in dots from the sheet's upper left corner."""
        dots = self._printer.resolution() / _DOTS_PER_INCH
        width, height = image.width() * dots, image.height() * dots
        if self._order.scaling is Scaling.TRUE:
            return QRectF(0, 0, width, height)
        resolution = self._printer.resolution()
        layout = self._printer.pageLayout()
        layout.setUnits(QPageLayout.Unit.Point)
        full, edge = layout.fullRectPixels(resolution), layout.minimumMargins()
        wide = full.width() - (edge.left() + edge.right()) * resolution / _POINTS_PER_INCH
        high = full.height() - (edge.top() + edge.bottom()) * resolution / _POINTS_PER_INCH
        factor = min(1.0, wide / width, high / height)
        width, height = width * factor, height * factor
        return QRectF((full.width() - width) / 2, (full.height() - height) / 2, width, height)

    def _take_back(self, error: Exception | None = None) -> None:
        self._printer.abort()
        if self._painter.isActive():
            self._painter.end()
        self._end(error or EnvironmentFailure("printer.stopped", printer=self._order.printer))

    def _end(self, error: Exception | None) -> None:
        self.deleteLater()
        if error is None:
            self._on_done()
        else:
            self._on_failed(error)
