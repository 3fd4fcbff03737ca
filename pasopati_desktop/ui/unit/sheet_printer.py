"""Prints one sheet: through CUPS where there is a queue, else by the system's own dialog."""

from pathlib import Path

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QWidget

from pasopati_desktop.domain.errors import EnvironmentFailure
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.services import unit_papers
from pasopati_desktop.ui import messages
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.messages import Notice
from pasopati_desktop.ui.tasks import TaskRunner
from pasopati_desktop.ui.widgets.dialog import PasopatiDialog
from pasopati_desktop.ui.widgets.form_field import FormField

PRINT_SCALE = 300 / 72


class PrinterDialog(PasopatiDialog):
    """Which printer."""

    def __init__(self, names: list[str], parent: QWidget | None, *, secret: bool = True) -> None:
        line = translate("PrinterDialog", "Ambil sendiri hasilnya; lembar ini memuat kata sandi.")
        super().__init__(
            translate("PrinterDialog", "Cetak lembar"),
            line if secret else "",
            verb=translate("PrinterDialog", "Cetak lembar"),
            parent=parent,
        )
        self.printer = QComboBox()
        self.printer.addItems(names)
        self.body.addWidget(FormField(translate("PrinterDialog", "&Pencetak"), self.printer))

    @classmethod
    def ask(cls, names: list[str], parent: QWidget | None, *, secret: bool = True) -> str | None:
        """Return the chosen queue, or nothing if cancelled."""
        dialog = cls(names, parent, secret=secret)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        return dialog.printer.currentText() if accepted else None


class SheetPrinter(QObject):
    """Prints or saves one finished PDF; what happened is told by `told`."""

    done = Signal()
    """Printed or saved."""
    told = Signal(object)
    """A `Notice`."""

    def __init__(self, tasks: TaskRunner, parent: QWidget, *, secret: bool = True) -> None:
        """`secret`: the sheet holds a password, and the words around it say so."""
        super().__init__(parent)
        self._secret = secret
        self._tasks = tasks
        self._host = parent

    def print(self, pdf: bytes, title: str) -> None:
        def job(_control: JobControl) -> list[str]:
            return [queue.name for queue in unit_papers.printers()]

        self._tasks.start(
            translate("SheetPrinter", "Mencari pencetak"),
            job,
            on_done=lambda names: self._choose(names, pdf, title),
            on_failed=lambda error: self._without_cups(error, pdf),
            owner=self,
            quiet=True,
        )

    def save(self, pdf: bytes, name: str) -> None:
        target = self.ask_target(name)
        if target is None:
            return
        self._tasks.start(
            translate("SheetPrinter", "Menyimpan PDF"),
            lambda _control: unit_papers.save_pdf(pdf, target),
            on_done=lambda _none: self._finish(
                translate("SheetPrinter", "Lembar disimpan di {name}.").format(name=target.name),
                translate("SheetPrinter", "Hapus berkasnya setelah dicetak; ia memuat kata sandi.")
                if self._secret
                else "",
            ),
            on_failed=self._fail,
            owner=self,
            quiet=True,
        )

    def ask_target(self, name: str) -> Path | None:
        """Ask where to save. A test replaces this."""
        chosen, _ = QFileDialog.getSaveFileName(
            self._host, translate("SheetPrinter", "Simpan PDF"), name, "PDF (*.pdf)"
        )
        return Path(chosen) if chosen else None

    def _choose(self, names: list[str], pdf: bytes, title: str) -> None:
        if not names:
            self._by_system_dialog(pdf)
            return
        queue = (
            PrinterDialog.ask(names, self._host)
            if self._secret
            else PrinterDialog.ask(names, self._host, secret=False)
        )
        if queue is None:
            return
        self._tasks.start(
            translate("SheetPrinter", "Mencetak lembar"),
            lambda _control: unit_papers.print_secret(pdf, queue, title),
            on_done=lambda _job: self._finish(
                translate("SheetPrinter", "Lembar dikirim ke {printer}.").format(printer=queue)
            ),
            on_failed=self._fail,
            owner=self,
        )

    def _without_cups(self, error: Exception, pdf: bytes) -> None:
        if isinstance(error, EnvironmentFailure) and error.code == "printer.no_cups":
            self._by_system_dialog(pdf)
        else:
            self._fail(error)

    def _by_system_dialog(self, pdf: bytes) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo

        if not QPrinterInfo.availablePrinterNames():
            self.told.emit(
                messages.warn(
                    translate("SheetPrinter", "Belum ada pencetak di komputer ini."),
                    translate("SheetPrinter", "Simpan sebagai PDF, atau salin dengan tangan."),
                )
            )
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setFullPage(True)
        if QPrintDialog(printer, self._host).exec() != QDialog.DialogCode.Accepted:
            return
        painter = QPainter(printer)
        for number, page in enumerate(unit_papers.pages(pdf, PRINT_SCALE)):
            if number:
                printer.newPage()
            form = QImage.Format.Format_RGB32
            image = QImage(page.data, page.width, page.height, page.stride, form)
            room = printer.pageRect(QPrinter.Unit.DevicePixel)
            painter.drawImage(QRectF(room), image)
        painter.end()
        self._finish(translate("SheetPrinter", "Lembar dikirim ke pencetak."))

    def _finish(self, title: str, detail: str = "") -> None:
        self.told.emit(messages.good(title, detail))
        self.done.emit()

    def _fail(self, error: Exception) -> None:
        notice: Notice = messages.explain(error)
        self.told.emit(notice)
