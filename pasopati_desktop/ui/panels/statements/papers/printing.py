"""From *Cetak* to the printer: the file through the system's queues, or pictures of its pages."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QMarginsF, QObject
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from pasopati_desktop.domain.errors import EnvironmentFailure, PasopatiError
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.paper import PaperSize
from pasopati_desktop.services import statement_papers, statement_preview, statement_proofs
from pasopati_desktop.services.statement_papers import Printed, Printer
from pasopati_desktop.services.statement_preview import Page, Preview
from pasopati_desktop.services.statement_views import StatementDetail
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.statements.workflow.dialogs import PrintChoice, PrintDialog
from pasopati_desktop.ui.tasks import TaskRunner

Told = Callable[[str, int], object]
Failed = Callable[[Exception], object]

_SIZES = {PaperSize.A4: (210.0, 297.0), PaperSize.F4: (215.0, 330.0)}
"""Millimetres."""


@dataclass(frozen=True)
class PrintItem:
    """A paper that can be printed, and the services that do it."""

    name: str
    """As the printer's queue shows it."""
    what: str
    """Under the dialog's title."""
    send: Callable[[Workspace, str, int, JobControl], Printed]
    """Called with printer and copies."""
    draw: Callable[[Workspace, JobControl], Preview]
    """For a printer that takes pictures of the pages."""
    log: Callable[[Workspace, str, str, int], object]
    """Enters what the screen printed as pictures: SHA-256 of the file, printer, copies."""


def item_of(detail: StatementDetail) -> PrintItem:
    """Return the paper of a statement: official once approved, else with the DRAF diagonal."""
    is_official = detail.number is not None
    send = statement_papers.print_official if is_official else statement_papers.print_draft
    return PrintItem(
        name=detail.number or detail.title,
        what=detail.number or translate("Statements", "Draf, dengan tulisan DRAF"),
        send=lambda workspace, printer, copies, control: send(
            workspace, detail.id, printer, copies, control
        ),
        draw=lambda workspace, control: (
            statement_proofs.official_pages(workspace, detail.id, control)
            if is_official
            else statement_preview.preview(workspace, detail.id, detail.content, control)
        ),
        log=lambda workspace, sha256, printer, copies: statement_papers.log_print(
            workspace, detail.id, sha256, printer, copies
        ),
    )


def proof_of(detail: StatementDetail) -> PrintItem:
    """Return the copy for use inside while an embargo runs, marked on every page."""
    return PrintItem(
        name=detail.number or detail.title,
        what=translate("Statements", "Salinan periksa, bertanda EMBARGO"),
        send=lambda workspace, printer, copies, control: statement_proofs.print_proof(
            workspace, detail.id, printer, copies, control
        ),
        draw=lambda workspace, control: statement_proofs.proof_pages(workspace, detail.id, control),
        log=lambda workspace, sha256, printer, copies: statement_papers.log_print(
            workspace, detail.id, sha256, printer, copies
        ),
    )


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
        """Print a statement: the official file once approved, else the draft."""
        self.begin_item(item_of(detail))

    def begin_item(self, item: PrintItem) -> None:
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
            on_done=lambda queues: self._ask(item, queues),
            on_failed=self.on_failed,
            owner=self,
            key="statement-printers",
        )

    def _ask(self, item: PrintItem, queues: list[Printer]) -> None:
        known = {queue.name for queue in queues}
        others = [name for name in QPrinterInfo.availablePrinterNames() if name not in known]
        choice = PrintDialog.ask(queues, others, item.what, self._window)
        if choice is not None:
            self.print_item(item, choice)

    def print_to(self, detail: StatementDetail, choice: PrintChoice) -> None:
        """Print a statement on the chosen printer."""
        self.print_item(item_of(detail), choice)

    def print_item(self, item: PrintItem, choice: PrintChoice) -> None:
        """Print on the chosen printer."""
        if choice.as_pictures:
            self._print_pictures(item, choice)
            return
        workspace = self.workspace

        def job(control: JobControl) -> Printed:
            return item.send(workspace, choice.printer, choice.copies, control)

        self.tasks.start(
            translate("Statements", "Mencetak {what}").format(what=item.name),
            job,
            on_done=lambda made: self.on_printed(made.printer, made.copies),
            on_failed=self.on_failed,
            owner=self,
        )

    def _print_pictures(self, item: PrintItem, choice: PrintChoice) -> None:
        workspace = self.workspace

        def job(control: JobControl) -> Preview:
            return item.draw(workspace, control)

        self.tasks.start(
            translate("Statements", "Menyiapkan cetakan"),
            job,
            on_done=lambda made: _PictureJob(self, item, choice, made).begin(),
            on_failed=self.on_failed,
            owner=self,
        )


class _PictureJob(QObject):
    """One page at a time is drawn in a task and painted here: a page is 35 MB at 300 dpi."""

    def __init__(
        self, desk: PrintDesk, item: PrintItem, choice: PrintChoice, paper: Preview
    ) -> None:
        super().__init__(desk)
        self._desk = desk
        self._item = item
        self._choice = choice
        self._paper = paper
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setPrinterName(choice.printer)
        self._printer.setCopyCount(choice.copies)
        self._printer.setDocName(item.name)
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
            self._item.log(desk.workspace, digest, choice.printer, choice.copies)
        except PasopatiError as error:
            desk.on_failed(error)
            return
        desk.on_printed(choice.printer, choice.copies)

    def _fail(self, error: Exception) -> None:
        self._painter.end()
        self._desk.on_failed(error)
        self.deleteLater()
