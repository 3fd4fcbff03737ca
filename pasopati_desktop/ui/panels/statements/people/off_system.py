"""A word given outside the program is written down: by whom, how, when, and what proves it."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QPlainTextEdit, QWidget

from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.off_system import NEEDS_EVIDENCE, WordDraft
from pasopati_desktop.domain.release import GivenBy
from pasopati_desktop.domain.workflow import Step
from pasopati_desktop.services import off_system
from pasopati_desktop.services.off_system import Evidence, Signer
from pasopati_desktop.services.statement_views import StatementDetail
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui import messages, theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.statements import labels
from pasopati_desktop.ui.tasks import TaskRunner
from pasopati_desktop.ui.unit.fields import Fields
from pasopati_desktop.ui.unit.task_dialog import Act, TaskDialog
from pasopati_desktop.ui.unit.text import label
from pasopati_desktop.ui.widgets.buttons import button
from pasopati_desktop.ui.widgets.dialog import MEDIUM
from pasopati_desktop.ui.widgets.form_field import FormField
from pasopati_desktop.ui.widgets.moment_edit import MomentEdit


class EvidencePicker(QWidget):
    """A button and the name of what was chosen; the file is kept in a worker."""

    def __init__(self, workspace: Workspace, tasks: TaskRunner) -> None:
        super().__init__()
        self._workspace, self._tasks = workspace, tasks
        self.taken: Evidence | None = None
        row = theme.measure(QHBoxLayout(self), (0, 0, 0, 0), 10)
        self.button = button(
            translate("OffSystem", "Pilih berkas …"), icon="paperclip", on_click=self.choose
        )
        self.name = label("", "body", "text2")
        row.addWidget(self.button)
        row.addWidget(self.name, 1)
        self.field: FormField[EvidencePicker] = FormField(
            translate("OffSystem", "Foto atau pindaian"), self
        )
        self.setFocusProxy(self.button)

    @classmethod
    def ask_file(cls, parent: QWidget) -> str:
        """Let the officer choose the file. A test replaces this."""
        title = translate("OffSystem", "Pilih foto atau pindaian")
        kinds = translate("OffSystem", "Bukti (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)")
        return QFileDialog.getOpenFileName(parent, title, "", kinds)[0]

    def choose(self) -> None:
        if name := self.ask_file(self):
            self.take(Path(name))

    def take(self, path: Path) -> None:
        """Keep the file in the store; told beside the button."""
        files = self._workspace.files
        self.name.setText(translate("OffSystem", "Menyimpan {name} …").format(name=path.name))

        def done(taken: Evidence) -> None:
            self.taken = taken
            told = translate("OffSystem", "{name} · {size} · sidik {sha}")
            size = words.file_size(taken.size)
            self.name.setText(told.format(name=taken.name, size=size, sha=taken.sha256[:8]))
            self.field.set_error("")

        def failed(error: Exception) -> None:
            self.name.setText(self.taken.name if self.taken else "")
            notice = messages.explain(error)
            self.field.set_error(f"{notice.title} {notice.detail}".strip())

        def job(_control: JobControl) -> Evidence:
            return off_system.take_evidence(files, path)

        self._tasks.start(
            translate("OffSystem", "Menyimpan bukti"),
            job,
            on_done=done,
            on_failed=failed,
            owner=self,
            quiet=True,
        )


class RecordWordDialog(TaskDialog):
    """Who gave which signature, how, when, in what words, and what proves it."""

    def __init__(
        self,
        workspace: Workspace,
        tasks: TaskRunner,
        detail: StatementDetail,
        signers: tuple[Signer, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            translate("OffSystem", "Catat persetujuan di luar sistem"),
            detail.title,
            verb=translate("OffSystem", "Catat, lalu minta saksi"),
            width=MEDIUM,
            parent=parent,
        )
        self._workspace, self._detail = workspace, detail
        self.signer = QComboBox()
        for each in signers:
            told = f"{each.name} · {labels.link_label(each.step)}"
            self.signer.addItem(told, (each.step.value, each.officer_id))
        self.channel = QComboBox()
        for given in (GivenBy.PHONE, GivenBy.MESSAGE, GivenBy.LETTER):
            self.channel.addItem(labels.given_by_label(given), given.value)
        self.given_at = MomentEdit()
        self.given_at.set_moment(workspace.clock(), workspace.clock())
        self.note_edit = QPlainTextEdit()
        self.note_edit.setTabChangesFocus(True)
        theme.fix(self.note_edit, height=72)
        self.evidence = EvidencePicker(workspace, tasks)
        self._build()
        self.channel.currentIndexChanged.connect(lambda _at: self._tell_evidence())
        self._tell_evidence()

    def _build(self) -> None:
        fields = Fields()
        signer = FormField(translate("OffSystem", "&Pejabat"), self.signer, required=True)
        channel = FormField(translate("OffSystem", "&Lewat"), self.channel, required=True)
        given = FormField(translate("OffSystem", "&Waktu"), self.given_at, required=True)
        note = FormField(
            translate("OffSystem", "&Yang dikatakan"),
            self.note_edit,
            required=True,
            help_text=translate("OffSystem", "Kata-katanya, dan siapa yang mendengar."),
        )
        for name, field in (
            ("officer_id", signer),
            ("channel", channel),
            ("given_at", given),
            ("note", note),
            ("evidence", self.evidence.field),
        ):
            fields.adopt(name, field, limit=2000)
        bound = translate("OffSystem", "Terikat pada versi {n}, sidik {sha}.").format(
            n=self._detail.version_number,
            sha=" ".join((self._detail.sha256[:8], self._detail.sha256[8:16])),
        )
        rest = translate(
            "OffSystem", "Belum menjadi tanda tangan sebelum petugas lain menyaksikan."
        )
        self.body.addWidget(label(f"{bound} {rest}"))
        self.body.addWidget(signer)
        row = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 12)
        row.addWidget(channel, 1)
        row.addWidget(given, 1)
        self.body.addLayout(row)
        self.body.addWidget(note)
        self.body.addWidget(self.evidence.field)
        self.adopt_form(fields)

    def _tell_evidence(self) -> None:
        needed = GivenBy(str(self.channel.currentData())) in NEEDS_EVIDENCE
        self.evidence.field.set_help(
            translate("OffSystem", "Wajib: foto pesan atau pindaian surat; PDF, JPEG, PNG, TIFF.")
            if needed
            else translate("OffSystem", "Bila ada: PDF, JPEG, PNG, atau TIFF, paling besar 30 MB.")
        )

    def draft(self) -> WordDraft:
        chosen = self.signer.currentData()
        step, officer = chosen or (Step.APPROVE.value, None)
        taken = self.evidence.taken
        return WordDraft(
            Step(step),
            officer,
            GivenBy(str(self.channel.currentData())),
            self.given_at.moment() or self._workspace.clock(),
            self.note_edit.toPlainText(),
            taken.sha256 if taken else "",
            taken.name if taken else "",
        )

    def form_problems(self) -> Mapping[str, str]:
        found = off_system.problems(
            self._workspace, self.draft(), text_saved_at=self._detail.saved_at
        )
        if code := self.given_at.problem(required=True):
            found["given_at"] = code
        return found

    def act(self) -> Act:
        workspace, detail, draft = self._workspace, self._detail, self.draft()
        evidence = self.evidence.taken
        return lambda: off_system.record(
            workspace, detail.id, draft, sha256=detail.sha256, evidence=evidence
        )

    @classmethod
    def ask(
        cls,
        workspace: Workspace,
        tasks: TaskRunner,
        detail: StatementDetail,
        signers: tuple[Signer, ...],
        parent: QWidget | None,
    ) -> bool:
        dialog = cls(workspace, tasks, detail, signers, parent)
        return dialog.exec() == cls.DialogCode.Accepted
