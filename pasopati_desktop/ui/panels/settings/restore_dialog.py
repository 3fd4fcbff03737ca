"""Before a restore: what will be replaced, and who asks."""

from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QWidget

from pasopati_desktop.services import backups, integrity
from pasopati_desktop.services.backups import BackupRow
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.format import count
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.settings.section import Context
from pasopati_desktop.ui.unit.fields import Fields
from pasopati_desktop.ui.unit.task_dialog import Act, TaskDialog
from pasopati_desktop.ui.unit.text import label
from pasopati_desktop.ui.widgets.dialog import MEDIUM
from pasopati_desktop.ui.widgets.form_field import FormField


class RestoreDialog(TaskDialog):
    def __init__(self, context: Context, row: BackupRow, when: str, parent: QWidget) -> None:
        super().__init__(
            translate("Restore", "Pulihkan cadangan {when}?").format(when=when),
            translate("Restore", "Program menutup data, menggantinya, lalu meminta masuk lagi."),
            verb=translate("Restore", "Pulihkan cadangan"),
            tasks=context.tasks,
            width=MEDIUM,
            danger=True,
            parent=parent,
        )
        self._context = context
        self._row = row
        self.body.addWidget(self._what())
        self.secret = QLineEdit()
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        field = FormField(translate("Restore", "&PIN atau kata sandi"), self.secret, required=True)
        fields = Fields()
        fields.adopt("secret", field)
        self.body.addWidget(field)
        self.adopt_form(fields)

    def _what(self) -> QFrame:
        now = integrity.diagnostics(self._context.workspace)
        box = QFrame()
        box.setProperty("card", "sunken")
        grid = theme.measure(QGridLayout(box), (16, 12, 16, 12), 8)
        grid.setColumnStretch(1, 1)
        rows = (
            (
                translate("Restore", "Diganti"),
                translate("Restore", "seluruh data sekarang: {n} catatan").format(
                    n=count(sum(now.counts.values()))
                ),
            ),
            (
                translate("Restore", "Menjadi"),
                translate("Restore", "isi cadangan: {n} catatan").format(n=count(self._row.rows)),
            ),
            (
                translate("Restore", "Tetap ada"),
                translate(
                    "Restore",
                    "data sekarang disisihkan ke folder cadangan, berakhiran sebelum-pemulihan",
                ),
            ),
            (
                translate("Restore", "Hilang"),
                translate("Restore", "yang ditulis sesudah cadangan itu dibuat"),
            ),
        )
        for at, (name, words) in enumerate(rows):
            grid.addWidget(theme.fix(label(name, "label", "text3"), min_width=80), at, 0)
            grid.addWidget(label(words, "body", "text"), at, 1)
        return box

    def form_problems(self) -> dict[str, str]:
        return {} if self.secret.text() else {"secret": "input.required"}

    def act(self) -> Act:
        workspace, folder, secret = self._context.workspace, self._row.folder, self.secret.text()
        return lambda: backups.authorise_restore(workspace, folder, secret)

    @classmethod
    def ask(cls, context: Context, row: BackupRow, when: str, parent: QWidget) -> bool:
        return cls(context, row, when, parent).exec() == cls.DialogCode.Accepted
