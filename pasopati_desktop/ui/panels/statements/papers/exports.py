"""*Ekspor*: one text as PDF, Word file, web page, message, or copy with words masked."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from pasopati_desktop.domain.errors import PasopatiError
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.statements import Signing
from pasopati_desktop.services import statement_exports, statement_preview
from pasopati_desktop.services.statement_exports import Redacted
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import messages
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panel import Command
from pasopati_desktop.ui.panels.statements.papers.redaction_dialog import RedactionDialog
from pasopati_desktop.ui.panels.statements.workflow.steps import Room
from pasopati_desktop.ui.tasks import TaskRunner

PDF, WORD, PAGE = "PDF (*.pdf)", "Word (*.docx)", "HTML (*.html)"
Make = Callable[[JobControl], bytes]


def chosen_path(parent: QWidget, name: str, kind: str) -> Path | None:
    """Ask where to keep a file; return nothing if the officer cancelled. A test replaces this."""
    from PySide6.QtWidgets import QFileDialog

    title = translate("Statements", "Simpan ekspor")
    path, _ = QFileDialog.getSaveFileName(parent, title, name, kind)
    return Path(path) if path else None


class ExportDesk(QObject):
    """Every act saves what was typed first, so that file and record agree."""

    def __init__(
        self, room: Room, window: QWidget, workspace: Workspace, tasks: TaskRunner
    ) -> None:
        super().__init__(window)
        self._room = room
        self._window = window
        self._workspace = workspace
        self._tasks = tasks

    def show_menu(self, at: QPushButton) -> None:
        """Open the menu above its button, or in the middle while that is folded away."""
        menu = self.menu()
        if at.isVisible():
            corner = at.mapToGlobal(QPoint(0, 0)) - QPoint(0, menu.sizeHint().height())
        else:
            corner = self._window.mapToGlobal(self._window.rect().center())
        menu.popup(corner)

    def commands(self, at: QPushButton) -> list[Command]:
        """Return what Ctrl+K offers for the open statement; `at` is the button of the menu."""
        name = translate("Statements", "Tanda tangan dan berkas")
        signing = Command("statements.signed_files", name, self.show_signed_files, "stamp")
        if self._room.detail is None:
            return [signing]
        name = translate("Statements", "Ekspor")
        forms = "PDF Word DOCX HTML WhatsApp"
        return [
            signing,
            Command("statements.export", name, lambda: self.show_menu(at), "download", words=forms),
        ]

    def menu(self) -> QMenu:
        """Return what the open statement can be turned into now."""
        menu = QMenu(self._window)
        detail = self._room.detail
        if detail is None:
            return menu
        approved = detail.number is not None
        menu.addAction(translate("Statements", "PDF …"), self.save_pdf)
        if approved and detail.content.signing is Signing.EXTERNAL:
            menu.addAction(
                translate("Statements", "PDF untuk ditandatangani di luar …"), self.save_to_sign
            )
        entries: list[tuple[str, Callable[[], object], bool]] = [
            (translate("Statements", "PDF dengan lembar persetujuan …"), self.save_sheet, approved),
            (translate("Statements", "Word (DOCX) …"), self.save_word, True),
            (translate("Statements", "Halaman web (HTML) …"), self.save_page, approved),
            (translate("Statements", "Salin teks WhatsApp"), self.copy_message, approved),
            (translate("Statements", "Salinan disamarkan …"), self.save_redacted, approved),
        ]
        for name, act, is_open in entries:
            action = menu.addAction(name, act)
            action.setEnabled(is_open)
        menu.addSeparator()
        signing = menu.addAction(
            translate("Statements", "Tanda tangan dan berkas …"), self.show_signed_files
        )
        signing.setEnabled(approved)
        if not approved:
            menu.addSeparator()
            hint = menu.addAction(
                translate("Statements", "Bentuk lain menunggu persetujuan naskah")
            )
            hint.setEnabled(False)
        return menu

    def show_signed_files(self) -> None:
        """Open the signed forms of the approved text: scans, files signed outside or here."""
        from pasopati_desktop.ui.signing.files_dialog import SignedFilesDialog

        detail = self._room.detail
        if detail is not None and detail.number is not None:
            SignedFilesDialog.ask(detail, self._workspace, self._tasks, self._window)
            self._room.refresh()

    def save_pdf(self) -> None:
        if statement_id := self._ready():
            workspace = self._workspace
            self._keep(
                translate("Statements", "Menyimpan PDF"),
                (self._name(statement_id, "pdf"), PDF),
                lambda control: statement_preview.pdf_to_keep(workspace, statement_id, control),
            )

    def save_to_sign(self) -> None:
        if statement_id := self._ready():
            workspace = self._workspace
            self._keep(
                translate("Statements", "Menyimpan PDF"),
                (self._name(statement_id, "pdf", "-untuk-tanda-tangan"), PDF),
                lambda control: statement_preview.pdf_to_sign(workspace, statement_id, control),
            )

    def save_sheet(self) -> None:
        if statement_id := self._ready():
            workspace = self._workspace
            self._keep(
                translate("Statements", "Membuat salinan dengan lembar persetujuan"),
                (self._name(statement_id, "pdf", "-dengan-lembar"), PDF),
                lambda control: statement_exports.copy_with_sheet(workspace, statement_id, control),
            )

    def save_word(self) -> None:
        if statement_id := self._ready():
            workspace = self._workspace
            self._keep(
                translate("Statements", "Membuat berkas Word"),
                (self._name(statement_id, "docx"), WORD),
                lambda control: statement_exports.word_file(workspace, statement_id, control),
            )

    def save_page(self) -> None:
        if statement_id := self._ready():
            workspace = self._workspace
            self._keep(
                translate("Statements", "Membuat halaman web"),
                (self._name(statement_id, "html"), PAGE),
                lambda control: statement_exports.web_page(workspace, statement_id, control),
            )

    def copy_message(self) -> None:
        """Put the text for a messenger on the clipboard and say how long it is."""
        if not (statement_id := self._ready()):
            return
        try:
            made = statement_exports.message(self._workspace, statement_id)
        except PasopatiError as error:
            self._room.tell_error(error)
            return
        QGuiApplication.clipboard().setText(made.text)
        text = translate("Statements", "Teks disalin: {n} karakter.")
        hint = ""
        if made.long_parts > 1:
            hint = translate(
                "Statements", "WhatsApp menerima 65.536 karakter: kirim sebagai {n} pesan."
            ).format(n=made.long_parts)
        elif made.short_parts > 1:
            hint = translate(
                "Statements",
                "Untuk saluran yang menerima 4.096 karakter, kirim sebagai {n} pesan.",
            ).format(n=made.short_parts)
        dots = f"{made.characters:,}".replace(",", ".")
        self._room.tell(messages.good(text.format(n=dots), hint))

    def save_redacted(self) -> None:
        """Let the officer choose what is masked, then keep the copy."""
        if not (statement_id := self._ready()):
            return
        workspace = self._workspace
        try:
            words = RedactionDialog.ask(
                lambda names: statement_exports.findings(workspace, statement_id, names),
                statement_exports.readable_text(workspace, statement_id),
                self._window,
            )
        except PasopatiError as error:
            self._room.tell_error(error)
            return
        if words is None:
            return
        path = chosen_path(self._window, self._name(statement_id, "pdf", "-disamarkan"), PDF)
        if path is None:
            return

        def job(control: JobControl) -> Redacted:
            made = statement_exports.redacted_pdf(workspace, statement_id, words, control)
            statement_exports.save(workspace, made.pdf, path)
            return made

        text = translate("Statements", "{n} bagian ditutup; salinan disimpan sebagai {name}.")
        self._tasks.start(
            translate("Statements", "Membuat salinan disamarkan"),
            job,
            on_done=lambda made: self._room.tell(
                messages.good(text.format(n=made.count, name=path.name))
            ),
            on_failed=self._room.tell_error,
            owner=self,
        )

    def _ready(self) -> int | None:
        """Save what was typed; return the statement's id, or None if that failed."""
        if not self._room.save_text() or self._room.detail is None:
            return None
        return self._room.detail.id

    def _name(self, statement_id: int, suffix: str, more: str = "") -> str:
        stem = statement_preview.file_name(self._workspace, statement_id).removesuffix(".pdf")
        return f"{stem}{more}.{suffix}"

    def _keep(self, what: str, target: tuple[str, str], make: Make) -> None:
        path = chosen_path(self._window, *target)
        if path is None:
            return
        workspace = self._workspace
        text = translate("Statements", "Disimpan sebagai {name}.")
        self._tasks.start(
            what,
            lambda control: statement_exports.save(workspace, make(control), path),
            on_done=lambda _none: self._room.tell(messages.good(text.format(name=path.name))),
            on_failed=self._room.tell_error,
            owner=self,
        )
