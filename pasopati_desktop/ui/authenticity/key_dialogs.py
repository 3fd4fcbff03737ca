"""Dialogs of the unit's key: passphrases, revoking, restoring from paper."""

from collections.abc import Mapping
from datetime import date, datetime, time

from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QWidget

from pasopati_desktop.services import unit_keys
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.authenticity.strength import StrengthLine
from pasopati_desktop.ui.format import zone
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.tasks import TaskRunner
from pasopati_desktop.ui.unit.fields import Fields
from pasopati_desktop.ui.unit.task_dialog import Act, TaskDialog
from pasopati_desktop.ui.unit.text import label
from pasopati_desktop.ui.widgets.day_edit import DayEdit
from pasopati_desktop.ui.widgets.form_field import FormField


def _secret_edit() -> QLineEdit:
    made = QLineEdit()
    made.setEchoMode(QLineEdit.EchoMode.Password)
    made.setMaxLength(unit_keys.MAX_PASSPHRASE)
    return made


class _KeyDialog(TaskDialog):
    """Fields made here; what they hold goes to one service."""

    def __init__(
        self,
        title: str,
        line: str,
        verb: str,
        tasks: TaskRunner | None,
        parent: QWidget | None,
        *,
        danger: bool = False,
    ) -> None:
        super().__init__(title, line, verb=verb, tasks=tasks, danger=danger, parent=parent)
        self._fields_by_name = Fields()

    def put(self, name: str, made: FormField[QWidget], **params: object) -> None:
        self.body.addWidget(made)
        self._fields_by_name.adopt(name, made, **params)

    def put_secret(self, name: str, title: str, help_text: str = "") -> QLineEdit:
        edit = _secret_edit()
        made: FormField[QWidget] = FormField(title, edit, required=True, help_text=help_text)
        self.put(name, made, limit=unit_keys.MAX_PASSPHRASE, least=unit_keys.MIN_PASSPHRASE)
        return edit

    def ready(self) -> None:
        self.adopt_form(self._fields_by_name)


class NewKeyDialog(_KeyDialog):
    """A new key under a new passphrase."""

    def __init__(
        self, workspace: Workspace, tasks: TaskRunner | None, parent: QWidget, *, replaces: bool
    ) -> None:
        super().__init__(
            translate("KeyDialogs", "Ganti kunci keaslian")
            if replaces
            else translate("KeyDialogs", "Buat kunci keaslian"),
            translate(
                "KeyDialogs", "Kunci lama berhenti menandatangani; yang sudah terbit tetap sah."
            )
            if replaces
            else translate("KeyDialogs", "Sesudah ini setiap naskah yang disetujui membawa kode."),
            translate("KeyDialogs", "Ganti kunci")
            if replaces
            else translate("KeyDialogs", "Buat kunci"),
            tasks,
            parent,
        )
        self._workspace = workspace
        self.passphrase = self.put_secret(
            "passphrase",
            translate("KeyDialogs", "&Frasa sandi kunci"),
            translate(
                "KeyDialogs",
                "Sedikitnya 12 huruf, lebih baik beberapa kata. Tanpa frasa ini kunci tidak dapat "
                "dipulihkan.",
            ),
        )
        self.body.addWidget(StrengthLine(self.passphrase))
        self.repeated = self.put_secret("repeated", translate("KeyDialogs", "&Ulangi frasa sandi"))
        self.ready()

    def form_problems(self) -> Mapping[str, str]:
        return unit_keys.passphrase_problems(self.passphrase.text(), self.repeated.text())

    def act(self) -> Act:
        workspace, passphrase = self._workspace, self.passphrase.text()
        return lambda: unit_keys.make(workspace, passphrase)

    @classmethod
    def ask(
        cls, workspace: Workspace, tasks: TaskRunner | None, parent: QWidget, *, replaces: bool
    ) -> bool:
        dialog = cls(workspace, tasks, parent, replaces=replaces)
        return dialog.exec() == QDialog.DialogCode.Accepted


class UnlockDialog(_KeyDialog):
    def __init__(
        self, workspace: Workspace, tasks: TaskRunner | None, key_id: str, parent: QWidget
    ) -> None:
        super().__init__(
            translate("KeyDialogs", "Buka kunci di komputer ini"),
            translate("KeyDialogs", "Kunci {key}").format(key=key_id),
            translate("KeyDialogs", "Buka kunci"),
            tasks,
            parent,
        )
        self._workspace = workspace
        self._key_id = key_id
        self.passphrase = self.put_secret(
            "passphrase", translate("KeyDialogs", "&Frasa sandi kunci")
        )
        self.ready()

    def form_problems(self) -> Mapping[str, str]:
        return {} if self.passphrase.text() else {"passphrase": "input.required"}

    def act(self) -> Act:
        workspace, key_id, passphrase = self._workspace, self._key_id, self.passphrase.text()
        return lambda: unit_keys.unlock(workspace, key_id, passphrase)

    @classmethod
    def ask(
        cls, workspace: Workspace, tasks: TaskRunner | None, key_id: str, parent: QWidget
    ) -> bool:
        return cls(workspace, tasks, key_id, parent).exec() == QDialog.DialogCode.Accepted


class PassphraseDialog(_KeyDialog):
    def __init__(
        self, workspace: Workspace, tasks: TaskRunner | None, key_id: str, parent: QWidget
    ) -> None:
        super().__init__(
            translate("KeyDialogs", "Ganti frasa sandi kunci"),
            translate(
                "KeyDialogs",
                "Komputer lain dan lembar cadangan lama memakai frasa lama; buat baru.",
            ),
            translate("KeyDialogs", "Ganti frasa sandi"),
            tasks,
            parent,
        )
        self._workspace = workspace
        self._key_id = key_id
        self.old = self.put_secret("old", translate("KeyDialogs", "Frasa sandi &sekarang"))
        self.passphrase = self.put_secret(
            "passphrase", translate("KeyDialogs", "&Frasa sandi baru")
        )
        self.body.addWidget(StrengthLine(self.passphrase))
        self.repeated = self.put_secret("repeated", translate("KeyDialogs", "&Ulangi frasa baru"))
        self.ready()

    def form_problems(self) -> Mapping[str, str]:
        found = unit_keys.passphrase_problems(self.passphrase.text(), self.repeated.text())
        return {**found, **({} if self.old.text() else {"old": "input.required"})}

    def act(self) -> Act:
        workspace, key_id = self._workspace, self._key_id
        old, new = self.old.text(), self.passphrase.text()
        return lambda: unit_keys.change_passphrase(workspace, key_id, old, new)

    @classmethod
    def ask(
        cls, workspace: Workspace, tasks: TaskRunner | None, key_id: str, parent: QWidget
    ) -> bool:
        return cls(workspace, tasks, key_id, parent).exec() == QDialog.DialogCode.Accepted


class RestoreKeyDialog(_KeyDialog):
    def __init__(self, workspace: Workspace, tasks: TaskRunner | None, parent: QWidget) -> None:
        super().__init__(
            translate("KeyDialogs", "Pulihkan kunci dari lembar"),
            translate("KeyDialogs", "Ketik kedelapan baris, atau tempel hasil pindai kodenya."),
            translate("KeyDialogs", "Pulihkan kunci"),
            tasks,
            parent,
        )
        self._workspace = workspace
        self.lines = QPlainTextEdit()
        self.lines.setTabChangesFocus(True)
        theme.fix(self.lines, height=190)
        made: FormField[QWidget] = FormField(
            translate("KeyDialogs", "&Baris di lembar"), self.lines, required=True
        )
        self.put("lines", made)
        self.passphrase = self.put_secret(
            "passphrase", translate("KeyDialogs", "&Frasa sandi kunci")
        )
        self.ready()

    def form_problems(self) -> Mapping[str, str]:
        found = {} if self.lines.toPlainText().strip() else {"lines": "key.paper_length"}
        return {**found, **({} if self.passphrase.text() else {"passphrase": "input.required"})}

    def act(self) -> Act:
        workspace, typed = self._workspace, self.lines.toPlainText()
        passphrase = self.passphrase.text()
        return lambda: unit_keys.restore(workspace, typed, passphrase)

    @classmethod
    def ask(cls, workspace: Workspace, tasks: TaskRunner | None, parent: QWidget) -> bool:
        return cls(workspace, tasks, parent).exec() == QDialog.DialogCode.Accepted


class RevokeDialog(_KeyDialog):
    """Since which day the key is not to be believed, and why."""

    def __init__(
        self,
        workspace: Workspace,
        tasks: TaskRunner | None,
        key_id: str,
        today: date,
        parent: QWidget,
    ) -> None:
        super().__init__(
            translate("KeyDialogs", "Cabut kunci {key}?").format(key=key_id),
            translate("KeyDialogs", "Tidak dapat dibatalkan."),
            translate("KeyDialogs", "Cabut kunci"),
            tasks,
            parent,
            danger=True,
        )
        self._workspace = workspace
        self._key_id = key_id
        self.body.addWidget(
            label(
                translate(
                    "KeyDialogs",
                    "Pakai bila kunci dicuri, hilang, atau terbaca orang. Kode yang dibuatnya "
                    "sejak hari itu tidak dipercaya lagi; yang sebelumnya sah dengan catatan. "
                    "Sesudahnya buat kunci baru, ekspor ulang register, dan kabari redaksi.",
                )
            )
        )
        self.day = DayEdit()
        self.day.set_day(today)
        day: FormField[QWidget] = FormField(
            translate("KeyDialogs", "&Tidak dipercaya sejak hari"), self.day, required=True
        )
        self.put("since", day)
        self.reason = QLineEdit()
        self.reason.setMaxLength(unit_keys.MAX_REASON)
        reason: FormField[QWidget] = FormField(
            translate("KeyDialogs", "&Alasan"), self.reason, required=True
        )
        self.put("reason", reason, limit=unit_keys.MIN_REASON)
        self.ready()

    def form_problems(self) -> Mapping[str, str]:
        found: dict[str, str] = {}
        if self.day.day() is None:
            found["since"] = "input.not_a_date"
        if len(" ".join(self.reason.text().split())) < unit_keys.MIN_REASON:
            found["reason"] = "input.too_short"
        return found

    def act(self) -> Act:
        workspace, key_id, reason = self._workspace, self._key_id, self.reason.text()
        day = self.day.day()
        assert day is not None  # noqa: S101 - `form_problems` found none
        since = datetime.combine(day, time(), zone())
        return lambda: unit_keys.revoke(workspace, key_id, since, reason)

    @classmethod
    def ask(
        cls,
        workspace: Workspace,
        tasks: TaskRunner | None,
        key_id: str,
        today: date,
        parent: QWidget,
    ) -> bool:
        dialog = cls(workspace, tasks, key_id, today, parent)
        return dialog.exec() == QDialog.DialogCode.Accepted
