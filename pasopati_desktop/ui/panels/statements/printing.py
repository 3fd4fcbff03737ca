"""From *Cetak* to the printer: the file through the system's queues, or pictures of its pages."""

from collections.abc import Callable

from PySide6.QtCore import QMarginsF, QObject
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from pasopati_desktop.domain.errors import EnvironmentFailure, PasopatiError
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.paper import PaperSize
from pasopati_desktop.services import statement_papers, statement_preview
from pasopati_desktop.services.statement_papers import Printed, Printer
from pasopati_desktop.services.statement_preview import Page, Preview
from pasopati_desktop.services.statement_views import StatementDetail
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.statements.dialogs import PrintChoice, PrintDialog
from pasopati_desktop.ui.tasks import TaskRunner

Told = Callable[[str, int], object]
Failed = Callable[[Exception], object]

_SIZES = {PaperSize.A4: (210.0, 297.0), PaperSize.F4: (215.0, 330.0)}
"""Millimetres."""


class PrintDesk(QObject):
    """Asks for the printer and sees a paper through to it."""

    def __init__(
        self,
        workspace: Workspace,
        tasks: TaskRunner,
        window: QWidget,
        *,
        on_printed: Told,
        on_failed: Failed,
    ) -> None:
        super().__init__(window)
        self.workspace = workspace
        self.tasks = tasks
        self._window = window
        self.on_printed = on_printed
        self.on_failed = on_failed

    def begin(self, detail: StatementDetail) -> None:
        """Look for printers, ask, print."""
        workspace = self.workspace

        def look(_control: JobControl) -> list[Printer]:
            try:
                return statement_papers.printers(workspace)
            except EnvironmentFailure as failure:
                if failure.code in {"printer.no_cups", "printer.server_gone"}:
                    return []  # the screen may still know printers of its own
                raise

        self.tasks.start(
            translate("Statements", "Mencari pencetak"),
            look,
            on_done=lambda queues: self._ask(detail, queues),
            on_failed=self.on_failed,
            owner=self,
            key="statement-printers",
        )

    def _ask(self, detail: StatementDetail, queues: list[Printer]) -> None:
        known = {queue.name for queue in queues}
        others = [name for name in QPrinterInfo.availablePrinterNames() if name not in known]
        what = detail.number or translate("Statements", "Draf, dengan tulisan DRAF")
        choice = PrintDialog.ask(queues, others, what, self._window)
        if choice is not None:
            self.print_to(detail, choice)

    def print_to(self, detail: StatementDetail, choice: PrintChoice) -> None:
        """Print on the chosen printer."""
        if choice.as_pictures:
            self._print_pictures(detail, choice)
            return
        workspace = self.workspace
        is_official = detail.number is not None
        send = statement_papers.print_official if is_official else statement_papers.print_draft

        def job(control: JobControl) -> Printed:
            return send(workspace, detail.id, choice.printer, choice.copies, control)

        self.tasks.start(
            translate("Statements", "Mencetak {what}").format(what=detail.number or detail.title),
            job,
            on_done=lambda made: self.on_printed(made.printer, made.copies),
            on_failed=self.on_failed,
            owner=self,
        )

    def _print_pictures(self, detail: StatementDetail, choice: PrintChoice) -> None:
        workspace = self.workspace

        def job(control: JobControl) -> Preview:
            return statement_preview.preview(workspace, detail.id, detail.content, control)

        self.tasks.start(
            translate("Statements", "Menyiapkan cetakan"),
            job,
            on_done=lambda made: _PictureJob(self, detail, choice, made).begin(),
            on_failed=self.on_failed,
            owner=self,
        )


class _PictureJob(QObject):
    """One page at a time is drawn in a task and painted here: a page is 35 MB at 300 dpi."""

    def __init__(
        self, desk: PrintDesk, detail: StatementDetail, choice: PrintChoice, paper: Preview
    ) -> None:
        super().__init__(desk)
        self._desk = desk
        self._detail = detail
        self._choice = choice
        self._paper = paper
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setPrinterName(choice.printer)
        self._printer.setCopyCount(choice.copies)
        self._printer.setDocName(detail.number or detail.title)
        width, height = _SIZES[paper.paper]
        size = QPageSize(QPageSize.PageSizeId.A4)
        if paper.paper is not PaperSize.A4:
            from PySide6.QtCore import QSizeF

            size = QPageSize(QSizeF(width, height), QPageSize.Unit.Millimeter)
        layout = QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
        self._printer.setPageLayout(layout)
        self._printer.setFullPage(True)
        self._painter = QPainter()

    def begin(self) -> None:
        if not self._printer.isValid() or not self._painter.begin(self._printer):
            self._desk.on_failed(EnvironmentFailure("printer.missing", queue=self._choice.printer))
            self.deleteLater()
            return
        self._page(0)

    def _page(self, number: int) -> None:
        desk, pdf = self._desk, self._paper.pdf
        desk.tasks.start(
            translate("Statements", "Mencetak halaman {n}").format(n=number + 1),
            lambda _control: statement_preview.printer_page(desk.workspace, pdf, number),
            on_done=lambda page: self._paint(number, page),
            on_failed=self._fail,
            owner=self,
        )

    def _paint(self, number: int, page: Page) -> None:
        form = QImage.Format.Format_RGB32
        image = QImage(page.content, page.width, page.height, page.stride, form)
        if number:
            self._printer.newPage()
        self._painter.drawImage(self._painter.viewport(), image)
        if number + 1 < self._paper.page_count:
            self._page(number + 1)
            return
        self._painter.end()
        self._log()
        self.deleteLater()

    def _log(self) -> None:
        import hashlib

        choice, desk = self._choice, self._desk
        digest = hashlib.sha256(self._paper.pdf).hexdigest()
        try:
            statement_papers.log_print(
                desk.workspace, self._detail.id, digest, choice.printer, choice.copies
            )
        except PasopatiError as error:
            desk.on_failed(error)
            return
        desk.on_printed(choice.printer, choice.copies)

    def _fail(self, error: Exception) -> None:
        self._painter.end()
        self._desk.on_failed(error)
        self.deleteLater()
