"""Add or change an officer; in the first run nothing is written yet."""

from collections.abc import Callable, Collection, Mapping
from datetime import date

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from pasopati_desktop.domain.people import AssignmentDraft, OfficerDraft, officer_problems
from pasopati_desktop.services import people
from pasopati_desktop.services.people import OfficerRow
from pasopati_desktop.services.set_up import FirstOfficer
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.forms.ui_officer_editor import Ui_OfficerEditor
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.tasks import TaskRunner
from pasopati_desktop.ui.unit.assignment_form import AssignmentForm
from pasopati_desktop.ui.unit.fields import Fields
from pasopati_desktop.ui.unit.task_dialog import Act, TaskDialog
from pasopati_desktop.ui.unit.text import label
from pasopati_desktop.ui.widgets.buttons import button
from pasopati_desktop.ui.widgets.dialog import MEDIUM, NARROW


class PersonForm(QWidget):
    """Name, user name, NIP."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_OfficerEditor()
        self.form.setupUi(self)
        theme.measure(self.form.column, (0, 0, 0, 0), 12)
        theme.measure(self.form.person, (0, 0, 0, 0), 12)
        self.fields = Fields(self.form, self)
        self.fields.add(
            "name",
            required=True,
            limit=120,
            help_text=translate("PersonForm", "Tercetak di bawah tanda tangan."),
        )
        self.fields.add(
            "username",
            required=True,
            limit=32,
            help_text=translate("PersonForm", "Untuk masuk; huruf kecil tanpa spasi."),
        )
        self.fields.add(
            "nip", help_text=translate("PersonForm", "18 angka; kosongkan bila tak dicetak.")
        )

    def set_value(self, draft: OfficerDraft) -> None:
        self.form.name.setText(draft.name)
        self.form.username.setText(draft.username)
        self.form.nip.setText(draft.nip)

    def value(self) -> OfficerDraft:
        return OfficerDraft(
            self.form.username.text().strip().lower(),
            self.form.name.text().strip(),
            "".join(self.form.nip.text().split()),
        )


class AccessBox(QWidget):
    """Whether the officer can sign in, and the temporary password to hand over."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = theme.measure(QVBoxLayout(self), (0, 0, 0, 0), 4)
        self.check = QCheckBox(translate("AccessBox", "&Dapat masuk, dengan kata sandi sementara:"))
        self.secret = QLineEdit(people.temporary_password())
        self.secret.setReadOnly(True)
        self.secret.setAccessibleName(translate("AccessBox", "Kata sandi sementara"))
        theme.dress(self.secret, "body_strong")
        copy = button(translate("AccessBox", "Salin"), "quiet", icon="copy", dense=True)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.secret.text()))
        row = theme.measure(QHBoxLayout(), (24, 0, 0, 0), 8)
        row.addWidget(self.secret, 1)
        row.addWidget(copy)
        self._rest = (self.secret, copy)
        column.addWidget(self.check)
        column.addLayout(row)
        column.addWidget(
            label(
                translate(
                    "AccessBox", "Diganti sendiri saat pertama masuk. Catat lalu serahkan langsung."
                ),
                "meta",
                "text3",
            )
        )
        self.check.toggled.connect(self._toggle)
        self.check.setChecked(True)

    def password(self) -> str | None:
        return self.secret.text() if self.check.isChecked() else None

    def set_password(self, password: str | None) -> None:
        self.check.setChecked(password is not None)
        if password is not None:
            self.secret.setText(password)

    def _toggle(self, on: bool) -> None:
        for widget in self._rest:
            widget.setEnabled(on)


class OfficerDialog(TaskDialog):
    """Collects an officer with roles. `save` gets the result, or nothing is done with it."""

    def __init__(
        self,
        title: str,
        *,
        verb: str,
        today: date,
        unit_name: str,
        taken: Collection[str] = (),
        first: FirstOfficer | None = None,
        save: Callable[[FirstOfficer], object] | None = None,
        tasks: TaskRunner | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, verb=verb, tasks=tasks, width=MEDIUM, parent=parent)
        self._taken = {name.lower() for name in taken}
        self._save = save
        self.person = PersonForm()
        self.assignment = AssignmentForm(today, unit_name, several=True)
        self.access = AccessBox()
        for widget in (self.person, self.assignment, self.access):
            self.body.addWidget(widget)
        self.adopt_form(_together(self.person.fields, self.assignment.fields))
        if first is not None:
            self.person.set_value(first.officer)
            self.assignment.set_value(first.assignments)
            self.access.set_password(first.password)
        self.person.form.name.setFocus()

    def value(self) -> FirstOfficer:
        return FirstOfficer(
            self.person.value(), self.assignment.value(), self.access.password(), None
        )

    def form_problems(self) -> Mapping[str, str]:
        draft = self.person.value()
        found = {**officer_problems(draft), **self.assignment.problems()}
        if draft.username.lower() in self._taken:
            found["username"] = "people.username_taken"
        return found

    def act(self) -> Act:
        value, save = self.value(), self._save
        return lambda: save(value) if save is not None else None

    @classmethod
    def ask_first(
        cls,
        today: date,
        unit_name: str,
        taken: Collection[str],
        first: FirstOfficer | None,
        parent: QWidget,
    ) -> FirstOfficer | None:
        """Ask for an official of the first run; return nothing if cancelled."""
        dialog = cls(
            translate("OfficerDialog", "Ubah pejabat")
            if first
            else translate("OfficerDialog", "Tambah pejabat"),
            verb=translate("OfficerDialog", "Simpan perubahan")
            if first
            else translate("OfficerDialog", "Tambah pejabat"),
            today=today,
            unit_name=unit_name,
            taken=taken,
            first=first,
            parent=parent,
        )
        return dialog.value() if dialog.exec() == cls.DialogCode.Accepted else None

    @classmethod
    def ask_new(
        cls, workspace: Workspace, tasks: TaskRunner, today: date, unit_name: str, parent: QWidget
    ) -> FirstOfficer | None:
        """Add an officer; return what was added, with the password to hand over."""

        def save(value: FirstOfficer) -> object:
            return people.add_officer(workspace, value.officer, value.password, value.assignments)

        dialog = cls(
            translate("OfficerDialog", "Tambah petugas"),
            verb=translate("OfficerDialog", "Tambah petugas"),
            today=today,
            unit_name=unit_name,
            taken=[row.username for row in people.list_officers(workspace)],
            save=save,
            tasks=tasks,
            parent=parent,
        )
        return dialog.value() if dialog.exec() == cls.DialogCode.Accepted else None


class EditOfficerDialog(TaskDialog):
    """Change name, user name or NIP of an officer."""

    def __init__(
        self, workspace: Workspace, tasks: TaskRunner, row: OfficerRow, parent: QWidget
    ) -> None:
        super().__init__(
            translate("OfficerDialog", "Ubah petugas"),
            translate("OfficerDialog", "Naskah lama tetap memakai nama saat itu."),
            verb=translate("OfficerDialog", "Simpan petugas"),
            tasks=tasks,
            width=NARROW,
            parent=parent,
        )
        self._workspace = workspace
        self._row = row
        self.person = PersonForm()
        self.person.set_value(OfficerDraft(row.username, row.name, row.nip))
        self.body.addWidget(self.person)
        self.adopt_form(self.person.fields)

    def form_problems(self) -> Mapping[str, str]:
        return officer_problems(self.person.value())

    def act(self) -> Act:
        workspace, row, draft = self._workspace, self._row, self.person.value()
        return lambda: people.edit_officer(workspace, row.id, draft, row.version)

    @classmethod
    def ask(cls, workspace: Workspace, tasks: TaskRunner, row: OfficerRow, parent: QWidget) -> bool:
        dialog = cls(workspace, tasks, row, parent)
        return dialog.exec() == cls.DialogCode.Accepted


class AssignmentDialog(TaskDialog):
    """Give an officer one more role."""

    def __init__(
        self,
        workspace: Workspace,
        tasks: TaskRunner,
        row: OfficerRow,
        *,
        today: date,
        unit_name: str,
        parent: QWidget,
    ) -> None:
        super().__init__(
            translate("OfficerDialog", "Beri peran kepada {name}").format(name=row.name[:60]),
            verb=translate("OfficerDialog", "Beri peran"),
            tasks=tasks,
            width=NARROW,
            parent=parent,
        )
        self._workspace = workspace
        self._row = row
        self.assignment = AssignmentForm(today, unit_name, several=False)
        self.body.addWidget(self.assignment)
        self.adopt_form(self.assignment.fields)

    def form_problems(self) -> Mapping[str, str]:
        return self.assignment.problems()

    def act(self) -> Act:
        workspace, officer = self._workspace, self._row.id
        draft: AssignmentDraft = self.assignment.value()[0]
        return lambda: people.assign(workspace, officer, draft)

    @classmethod
    def ask(
        cls,
        workspace: Workspace,
        tasks: TaskRunner,
        row: OfficerRow,
        *,
        today: date,
        unit_name: str,
        parent: QWidget,
    ) -> bool:
        dialog = cls(workspace, tasks, row, today=today, unit_name=unit_name, parent=parent)
        return dialog.exec() == cls.DialogCode.Accepted


def _together(*forms: Fields) -> Fields:
    """Return the fields of several forms as those of one."""
    whole = Fields()
    for form in forms:
        whole.take_from(form)
    return whole
