"""*Tanda tangan dan berkas*: the signed forms of one approved statement, and how to add one."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from pasopati_desktop.domain.errors import PasopatiError
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.domain.statements import Signing
from pasopati_desktop.services import (
    certificate_signing,
    signed_copies,
    signed_files,
    statement_preview,
)
from pasopati_desktop.services.certificate_signing import TokenPlace
from pasopati_desktop.services.signed_copies import Ended
from pasopati_desktop.services.signed_files import FileRow
from pasopati_desktop.services.statement_views import StatementDetail
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import icons, messages, theme
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
        self.body.addWidget(self._ended_bar())
        self._list = theme.measure(QVBoxLayout(), (0, 0, 0, 0), 8)
        self.body.addLayout(self._list)
        self.as_came = label(words.as_came(), "meta", "text3")
        self.body.addWidget(self.as_came)
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

    def _ended_bar(self) -> QFrame:
        """What became of the text, and the paper that says so."""
        self.ended_bar = QFrame()
        self.ended_bar.setProperty("bar", "bad")
        column = theme.measure(QVBoxLayout(self.ended_bar), (12, 10, 12, 10), 8)
        self._ended_words = label("", "body", "text")
        column.addWidget(self._ended_words)
        self.stamped_button = button("", icon="download", on_click=self._keep_stamped)
        self.stamped_button.setAutoDefault(False)
        line = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 0)
        line.addWidget(self.stamped_button)
        line.addStretch(1)
        column.addLayout(line)
        return self.ended_bar

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

    def _run(self, what: str, job: Callable[[JobControl], object], told: str = "") -> None:
        self._set_busy(what)
        self._tasks.start(
            what,
            job,
            on_done=lambda _row: self._done(told),
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

    def _done(self, told: str) -> None:
        self._trouble.setText("")
        self._set_busy("")
        self._show_rows()
        self.note.setText(told or translate("Signing", "Tersimpan di naskah ini."))
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
            over = signed_copies.ended(self._workspace, self._detail.id)
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
            self._list.addWidget(self._card(row, over))
        self._show_ended(over)
        self.as_came.setVisible(bool(self.rows) and over is None)
        self._fit()

    def _show_ended(self, over: Ended | None) -> None:
        self.ended_bar.setVisible(over is not None)
        if over is not None:
            self._ended_words.setText(words.ended(over))
            text = translate("Signing", "Simpan PDF resmi bercap {mark} …")
            self.stamped_button.setText(text.format(mark=over.mark))
            icons.renew(self.stamped_button)  # with a gap before the words

    def _card(self, row: FileRow, over: Ended | None) -> QFrame:
        card = QFrame()
        card.setProperty("card", "card")
        outer = theme.measure(QHBoxLayout(card), (16, 10, 12, 10), 12)
        column = theme.measure(QVBoxLayout(), (0, 0, 0, 0), 2)
        column.addWidget(heading(words.kind_of(row.kind)))
        column.addWidget(label(row.name, "body", "text"))
        if over is not None:
            column.addWidget(label(words.without_stamp(over), "meta_strong", "bad"))
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
        workspace = self._workspace
        try:  # asked anew: it may have been withdrawn since the dialog was opened
            over = signed_copies.ended(workspace, self._detail.id)
        except PasopatiError as error:
            self._fail(error)
            return
        path = kept_file(self, signed_copies.copy_name(row.name, over))
        if path is None:
            return
        self._run(
            translate("Signing", "Menyimpan salinan"),
            lambda _control: signed_files.save_copy(workspace, row.id, path),
            words.copied(path.name, over),
        )

    def _keep_stamped(self) -> None:
        workspace, statement_id = self._workspace, self._detail.id
        path = kept_file(self, statement_preview.file_name(workspace, statement_id))
        if path is None:
            return
        self._run(
            translate("Signing", "Membuat PDF"),
            lambda control: signed_copies.save_stamped(workspace, statement_id, path, control),
            words.copied(path.name, None),
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
