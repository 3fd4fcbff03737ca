"""*Tanda tangan dan berkas*: the signed forms of one approved statement, and how to add one."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from pasopati_desktop.domain.errors import PasopatiError
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.domain.statements import Signing
from pasopati_desktop.services import certificate_signing, signed_files
from pasopati_desktop.services.certificate_signing import TokenPlace
from pasopati_desktop.services.signed_files import FileRow
from pasopati_desktop.services.statement_views import StatementDetail
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import messages, theme
from pasopati_desktop.ui.announce import announce
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.signing import words
from pasopati_desktop.ui.signing.certificate_dialog import CertificateDialog, Choice
from pasopati_desktop.ui.tasks import TaskRunner
from pasopati_desktop.ui.unit.text import heading, label
from pasopati_desktop.ui.unit.words import who_may
from pasopati_desktop.ui.widgets.buttons import button
from pasopati_desktop.ui.widgets.dialog import MEDIUM, PasopatiDialog


def opened_file(parent: QWidget | None, title: str, kinds: str) -> Path | None:
    """Ask for a file; a test replaces this."""
    path, _ = QFileDialog.getOpenFileName(parent, title, "", kinds)
    return Path(path) if path else None


def kept_file(parent: QWidget | None, name: str) -> Path | None:
    """Ask where to keep a copy; a test replaces this."""
    path, _ = QFileDialog.getSaveFileName(parent, translate("Signing", "Simpan salinan"), name)
    return Path(path) if path else None


class SignedFilesDialog(PasopatiDialog):
    """The verb is the way of signing that the approved paper asks for."""

    def __init__(
        self,
        detail: StatementDetail,
        workspace: Workspace,
        tasks: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        self._detail = detail
        self._workspace = workspace
        self._tasks = tasks
        self._way = detail.content.signing
        super().__init__(
            translate("Signing", "Tanda tangan dan berkas"),
            f"{detail.number or ''} · {detail.title}",
            verb=_verb(self._way),
            icon="stamp",
            width=MEDIUM,
            parent=parent,
        )
        self.cancel_button.setText(translate("Signing", "Tutup"))
        self.body.addWidget(label(words.way_of(self._way), "body", "text2"))
        self._trouble = label("", "body_strong", "bad")
        self._trouble.hide()
        self.body.addWidget(self._trouble)
        self._list = theme.measure(QVBoxLayout(), (0, 0, 0, 0), 8)
        self.body.addLayout(self._list)
        self.scan_button = button(
            translate("Signing", "Lampirkan &pindaian …"),
            icon="paperclip",
            on_click=self._attach_scan,
        )
        self.scan_button.setAutoDefault(False)
        self.scan_button.setVisible(self._way is not Signing.WET)
        line = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 8)
        line.addWidget(self.scan_button)
        line.addStretch(1)
        self.body.addLayout(line)
        self.body.addStretch(1)
        may = workspace.identity.may(Permission.SIGN_FILE)
        for control in (self.primary_button, self.scan_button):
            control.setEnabled(may)
        if not may:
            self.note.setText(who_may(Permission.SIGN_FILE))
        self.rows: tuple[FileRow, ...] = ()
        self._show_rows()

    # The verb.

    def submit(self) -> None:
        match self._way:
            case Signing.WET:
                self._attach_scan()
            case Signing.EXTERNAL:
                self._import()
            case Signing.CERTIFICATE:
                self._sign()

    def _attach_scan(self) -> None:
        path = opened_file(
            self,
            translate("Signing", "Pilih pindaian"),
            translate("Signing", "Pindaian (*.pdf *.jpg *.jpeg *.png)"),
        )
        if path is not None:
            workspace, number = self._workspace, self._detail.id
            self._run(
                translate("Signing", "Melampirkan pindaian"),
                lambda _control: signed_files.attach_scan(workspace, number, path),
            )

    def _import(self) -> None:
        path = opened_file(
            self,
            translate("Signing", "Pilih PDF yang sudah ditandatangani"),
            translate("Signing", "PDF (*.pdf)"),
        )
        if path is not None:
            workspace, number = self._workspace, self._detail.id
            self._run(
                translate("Signing", "Memeriksa tanda tangan"),
                lambda control: signed_files.import_signed(workspace, number, path, control),
            )

    def _sign(self) -> None:
        try:
            settings = signed_files.settings_of(self._workspace)
        except PasopatiError as error:
            self._fail(error)
            return
        choice = CertificateDialog.ask(self._detail.title, settings, self)
        if choice is not None:
            self._run(
                translate("Signing", "Menandatangani naskah"),
                self._signing(choice, settings.token_library),
            )

    def _signing(self, choice: Choice, library: str) -> Callable[[JobControl], object]:
        workspace, number = self._workspace, self._detail.id

        def job(control: JobControl) -> object:
            if choice.file is not None:
                return certificate_signing.sign_with_file(
                    workspace,
                    number,
                    choice.file,
                    choice.secret,
                    stamped=choice.stamped,
                    control=control,
                )
            place = TokenPlace(Path(library), choice.token)
            return certificate_signing.sign_with_token(
                workspace, number, place, choice.secret, stamped=choice.stamped, control=control
            )

        return job

    def _run(self, what: str, job: Callable[[JobControl], object]) -> None:
        self._set_busy(what)
        self._tasks.start(
            what,
            job,
            on_done=lambda _row: self._done(),
            on_failed=self._fail,
            on_cancelled=lambda: self._set_busy(""),
            owner=self,
        )

    def _set_busy(self, what: str) -> None:
        may = self._workspace.identity.may(Permission.SIGN_FILE)
        self.primary_button.setEnabled(not what and may)
        self.scan_button.setEnabled(not what and may)
        self.note.setText(f"{what} …" if what else "")
        self._trouble.setVisible(bool(self._trouble.text()) and not what)

    def _done(self) -> None:
        self._trouble.setText("")
        self._set_busy("")
        self._show_rows()
        self.note.setText(translate("Signing", "Tersimpan di naskah ini."))
        announce(self, self.note.text())

    def _fail(self, error: BaseException) -> None:
        notice = messages.explain(error)
        self._set_busy("")
        self._trouble.setText(notice.text)
        self._trouble.show()
        announce(self, notice.text)
        self._fit()

    # The files.

    def _show_rows(self) -> None:
        try:
            self.rows = signed_files.files_of(self._workspace, self._detail.id)
        except PasopatiError as error:
            self._fail(error)
            return
        while (item := self._list.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        if not self.rows:
            self._list.addWidget(
                label(translate("Signing", "Belum ada berkas bertanda tangan."), "body", "text3")
            )
        for row in self.rows:
            self._list.addWidget(self._card(row))
        self._fit()

    def _card(self, row: FileRow) -> QFrame:
        card = QFrame()
        card.setProperty("card", "card")
        outer = theme.measure(QHBoxLayout(card), (16, 10, 12, 10), 12)
        column = theme.measure(QVBoxLayout(), (0, 0, 0, 0), 2)
        column.addWidget(heading(words.kind_of(row.kind)))
        column.addWidget(label(row.name, "body", "text"))
        for line in words.lines_of(row):
            column.addWidget(label(line, "meta", "text2"))
        outer.addLayout(column, 1)
        keep = button(translate("Signing", "Simpan salinan …"), dense=True)
        keep.setAutoDefault(False)
        keep.setAccessibleName(translate("Signing", "Simpan salinan {name}").format(name=row.name))
        keep.clicked.connect(lambda: self._keep_copy(row))
        outer.addWidget(keep, 0, Qt.AlignmentFlag.AlignTop)
        return card

    def _keep_copy(self, row: FileRow) -> None:
        path = kept_file(self, row.name)
        if path is None:
            return
        workspace = self._workspace
        self._run(
            translate("Signing", "Menyimpan salinan"),
            lambda _control: signed_files.save_copy(workspace, row.id, path),
        )

    @classmethod
    def ask(
        cls,
        detail: StatementDetail,
        workspace: Workspace,
        tasks: TaskRunner,
        parent: QWidget | None,
    ) -> None:
        """Open the dialog until it is closed."""
        cls(detail, workspace, tasks, parent).exec()


def _verb(way: Signing) -> str:
    return {
        Signing.WET: translate("Signing", "Lampirkan pindaian …"),
        Signing.EXTERNAL: translate("Signing", "Impor berkas bertanda tangan …"),
        Signing.CERTIFICATE: translate("Signing", "Tanda tangani dengan sertifikat …"),
    }[way]
