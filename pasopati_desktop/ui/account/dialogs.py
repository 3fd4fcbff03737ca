"""Own password, own PIN, and what the program knows of the officer."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QWidget

from pasopati_desktop.domain.people import password_problem, pin_problem
from pasopati_desktop.services import account, auth
from pasopati_desktop.services.account import OwnAccount
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.format import table_time
from pasopati_desktop.ui.forms.ui_change_password import Ui_ChangePassword
from pasopati_desktop.ui.forms.ui_set_pin import Ui_SetPin
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.tasks import TaskRunner
from pasopati_desktop.ui.unit.fields import Fields
from pasopati_desktop.ui.unit.task_dialog import Act, TaskDialog
from pasopati_desktop.ui.unit.text import label
from pasopati_desktop.ui.unit.words import roles_line
from pasopati_desktop.ui.widgets.buttons import button
from pasopati_desktop.ui.widgets.dialog import PasopatiDialog


class ChangePasswordDialog(TaskDialog):
    """`forced` after a temporary password: it cannot be put off."""

    def __init__(
        self,
        workspace: Workspace,
        parent: QWidget | None,
        *,
        tasks: TaskRunner | None = None,
        forced: bool = False,
    ) -> None:
        super().__init__(
            translate("Password", "Buat kata sandi sendiri")
            if forced
            else translate("Password", "Ganti kata sandi"),
            translate("Password", "Kata sandi sementara hanya untuk sekali masuk.")
            if forced
            else "",
            verb=translate("Password", "Ganti kata sandi"),
            tasks=tasks,
            parent=parent,
        )
        self._workspace = workspace
        self._forced = forced
        self._username = workspace.identity.username
        self.ui = Ui_ChangePassword()
        holder = QWidget()
        self.ui.setupUi(holder)
        theme.measure(self.ui.column, (0, 0, 0, 0), 12)
        fields = Fields(self.ui, holder)
        fields.add("old", required=True)
        fields.add(
            "new",
            required=True,
            limit=200,
            help_text=translate(
                "Password", "Sedikitnya 10 huruf; kalimat pendek paling mudah diingat."
            ),
        )
        fields.add("again", required=True)
        self.body.addWidget(holder)
        self.adopt_form(fields)
        if forced:
            self.cancel_button.hide()

    def form_problems(self) -> Mapping[str, str]:
        old, new = self.ui.old.text(), self.ui.new.text()
        found: dict[str, str] = {}
        if not old:
            found["old"] = "input.required"
        if not new:
            found["new"] = "input.required"
        elif problem := password_problem(new, self._username):
            found["new"] = problem
        elif new == old:
            found["new"] = "input.same_as_old"
        if self.ui.again.text() != new:
            found["again"] = "input.passwords_differ"
        return found

    def act(self) -> Act:
        workspace, old, new = self._workspace, self.ui.old.text(), self.ui.new.text()
        return lambda: auth.change_password(workspace, old, new)

    def show_problems(self, problems: Mapping[str, str], **params: object) -> int:
        told = {
            name: "auth.wrong_password" if code == "auth.wrong" else code
            for name, code in problems.items()
        }
        return super().show_problems(told, **params)

    def reject(self) -> None:
        if not self._forced:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._forced:
            event.ignore()
        else:
            super().closeEvent(event)

    @classmethod
    def ask(
        cls,
        workspace: Workspace,
        parent: QWidget | None,
        *,
        tasks: TaskRunner | None = None,
        forced: bool | None = None,
    ) -> bool:
        """Open the dialog; by default it is forced when the password was handed out."""
        if forced is None:
            forced = auth.must_change_password(workspace)
        dialog = cls(workspace, parent, tasks=tasks, forced=forced)
        return dialog.exec() == cls.DialogCode.Accepted


class PinDialog(TaskDialog):
    def __init__(
        self, workspace: Workspace, parent: QWidget | None, *, tasks: TaskRunner | None = None
    ) -> None:
        super().__init__(
            translate("Pin", "Setel PIN"),
            translate("Pin", "PIN 6 angka menyetujui naskah dan membuka kunci layar."),
            verb=translate("Pin", "Simpan PIN"),
            tasks=tasks,
            parent=parent,
        )
        self._workspace = workspace
        self.ui = Ui_SetPin()
        holder = QWidget()
        self.ui.setupUi(holder)
        theme.measure(self.ui.column, (0, 0, 0, 0), 12)
        theme.measure(self.ui.pins, (0, 0, 0, 0), 12)
        for edit in (self.ui.pin, self.ui.again):
            edit.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        fields = Fields(self.ui, holder)
        fields.add(
            "password",
            required=True,
            help_text=translate("Pin", "Membuktikan bahwa ini pemilik akunnya."),
        )
        fields.add("pin", required=True)
        fields.add("again", required=True)
        self.body.addWidget(holder)
        self.adopt_form(fields)

    def form_problems(self) -> Mapping[str, str]:
        found: dict[str, str] = {}
        if not self.ui.password.text():
            found["password"] = "input.required"  # noqa: S105 - a code, not a secret
        if problem := pin_problem(self.ui.pin.text()):
            found["pin"] = problem
        if self.ui.again.text() != self.ui.pin.text():
            found["again"] = "input.pins_differ"
        return found

    def act(self) -> Act:
        workspace, password, pin = self._workspace, self.ui.password.text(), self.ui.pin.text()
        return lambda: auth.set_pin(workspace, password, pin)

    def show_problems(self, problems: Mapping[str, str], **params: object) -> int:
        told = {
            name: "auth.wrong_password" if code == "auth.wrong" else code
            for name, code in problems.items()
        }
        return super().show_problems(told, **params)

    @classmethod
    def ask(
        cls, workspace: Workspace, parent: QWidget | None, *, tasks: TaskRunner | None = None
    ) -> bool:
        return cls(workspace, parent, tasks=tasks).exec() == cls.DialogCode.Accepted


class AccountDialog(PasopatiDialog):
    """Name, roles, PIN; from the officer menu."""

    def __init__(self, workspace: Workspace, tasks: TaskRunner, parent: QWidget | None) -> None:
        super().__init__(
            translate("Account", "Akun saya"),
            verb=translate("Account", "Tutup"),
            parent=parent,
        )
        self._workspace = workspace
        self._tasks = tasks
        self.cancel_button.hide()
        self._box = QFrame()
        self._box.setProperty("card", "sunken")
        self._grid = theme.measure(QGridLayout(self._box), (16, 12, 16, 12), 8)
        self._grid.setColumnStretch(1, 1)
        self.body.addWidget(self._box)
        row = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 8)
        self.password_button = button(
            translate("Account", "Ganti kata sandi …"),
            icon="key-round",
            on_click=self.change_password,
        )
        self.pin_button = button("", icon="lock", on_click=self.set_pin)
        for made in (self.password_button, self.pin_button):
            made.setAutoDefault(False)
            row.addWidget(made)
        row.addStretch(1)
        self.body.addLayout(row)
        self.told = label("", "meta_medium", "good")
        self.told.hide()
        self.body.addWidget(self.told)
        self.facts: dict[str, str] = {}
        self.show_account(account.own(workspace))

    def show_account(self, own: OwnAccount) -> None:
        while self._grid.count():
            item = self._grid.takeAt(0)
            if item is not None and (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        none = translate("Account", "belum ada")
        last = (
            table_time(own.last_sign_in_at, self._workspace.clock())
            if own.last_sign_in_at
            else none
        )
        pin = translate("Account", "sudah disetel") if own.has_pin else none
        self.facts = {
            translate("Account", "Nama"): own.name,
            translate("Account", "Jabatan"): own.title or none,
            translate("Account", "Peran"): roles_line(own.roles) or none,
            translate("Account", "Nama pengguna"): own.username,
            "NIP": own.nip or none,
            "PIN": pin,
            translate("Account", "Masuk sejak"): last,
        }
        for at, (name, value) in enumerate(self.facts.items()):
            self._grid.addWidget(theme.fix(label(name, "label", "text3"), min_width=110), at, 0)
            shown = label(value, "body", "text")
            shown.setAccessibleName(f"{name}: {value}")
            self._grid.addWidget(shown, at, 1)
        self.pin_button.setText(
            translate("Account", "Ganti PIN …")
            if own.has_pin
            else translate("Account", "Setel PIN …")
        )
        self.pin_button.setEnabled(not own.is_emergency)

    def change_password(self) -> None:
        if ChangePasswordDialog.ask(self._workspace, self, tasks=self._tasks, forced=False):
            self._say(translate("Account", "Kata sandi sudah diganti."))

    def set_pin(self) -> None:
        if PinDialog.ask(self._workspace, self, tasks=self._tasks):
            self._say(translate("Account", "PIN sudah disimpan."))

    def _say(self, text: str) -> None:
        self.told.setText(text)
        self.told.show()
        self.show_account(account.own(self._workspace))
        self._fit()

    @classmethod
    def ask(cls, workspace: Workspace, tasks: TaskRunner, parent: QWidget | None) -> None:
        cls(workspace, tasks, parent).exec()
