"""Prints or saves one sheet: of the emergency account, of a key, of a check."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from pasopati_desktop.services import printing, unit_papers
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import messages
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.messages import Notice
from pasopati_desktop.ui.printing.desk import PrintDesk
from pasopati_desktop.ui.printing.items import sheet_item
from pasopati_desktop.ui.tasks import TaskRunner


class SheetPrinter(QObject):
    """Prints or saves one finished PDF; what happened is told by `told`."""

    done = Signal()
    """Printed or saved."""
    told = Signal(object)
    """A `Notice`."""

    def __init__(
        self,
        tasks: TaskRunner,
        parent: QWidget,
        *,
        record: str,
        workspace: Workspace | None = None,
        secret: bool = True,
    ) -> None:
        """Prepare for one kind of sheet.

        Args:
            tasks: Runs what takes time.
            parent: Its window carries the dialogs.
            record: What the print log calls the sheet, such as `key_sheet`.
            workspace: None while the unit is being set up; nothing is logged then.
            secret: The sheet holds a password, and the words around it say so.
        """
        super().__init__(parent)
        self._secret = secret
        self._record = record
        self._workspace = workspace
        self._tasks = tasks
        self._host = parent
        self._prints = PrintDesk(
            workspace, tasks, parent, on_printed=self._printed, on_failed=self._fail
        )

    def print(self, pdf: bytes, title: str) -> None:
        note = translate("SheetPrinter", "Ambil sendiri hasilnya; lembar ini memuat kata sandi.")
        record, secret = self._record, self._secret
        self._prints.begin(
            sheet_item(
                self._workspace,
                translate("SheetPrinter", "Cetak lembar"),
                title,
                lambda _control: printing.paper_of(
                    pdf, title=title, record=record, is_secret=secret
                ),
                note if secret else "",
            )
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

    def _printed(self, notice: Notice) -> None:
        self.told.emit(notice)
        self.done.emit()

    def _finish(self, title: str, detail: str = "") -> None:
        self.told.emit(messages.good(title, detail))
        self.done.emit()

    def _fail(self, error: Exception) -> None:
        notice: Notice = messages.explain(error)
        self.told.emit(notice)
