"""A role and what carries it: position, Plh./Plt., decree, dates."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QWidget

from pasopati_desktop.domain.paper import ActingKind
from pasopati_desktop.domain.people import AssignmentDraft, assignment_problems
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.forms.ui_assignment_editor import Ui_AssignmentEditor
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.unit.fields import Fields
from pasopati_desktop.ui.unit.words import acting_word, role_word
from pasopati_desktop.ui.widgets.form_field import FormField

DATE_FORMAT = "d MMM yyyy"


class RoleChecks(QWidget):
    """Any number of roles, two columns; the arrow keys and Tab walk through them."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = theme.measure(QGridLayout(self), (0, 0, 0, 0), 0)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.boxes: dict[Role, QCheckBox] = {}
        half = (len(Role) + 1) // 2
        for at, role in enumerate(Role):
            box = QCheckBox(role_word(role))
            box.toggled.connect(lambda _on: self.changed.emit())
            grid.addWidget(box, at % half, at // half)
            self.boxes[role] = box

    def focusInEvent(self, _event: object) -> None:
        # Not a focus proxy: Tab would then come back here from wherever the chain passes.
        self.boxes[Role.HEAD_OF_UNIT].setFocus()

    def roles(self) -> tuple[Role, ...]:
        return tuple(role for role, box in self.boxes.items() if box.isChecked())

    def set_roles(self, roles: tuple[Role, ...]) -> None:
        for role, box in self.boxes.items():
            box.setChecked(role in roles)


class AssignmentForm(QWidget):
    """One role (`several=False`), or several under the same position and decree."""

    def __init__(
        self, today: date, unit_name: str, *, several: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._unit_name = unit_name
        self._proposed = ""
        self.form = Ui_AssignmentEditor()
        self.form.setupUi(self)
        self.checks = RoleChecks() if several else None
        self.combo = QComboBox() if not several else None
        self.fields = Fields(self.form, self)
        self._dress()
        self._set_dates(today, None)
        self._propose()

    def _dress(self) -> None:
        form = self.form
        theme.measure(form.column, (0, 0, 0, 0), 12)
        for row in (form.decree, form.dates):
            theme.measure(row, (0, 0, 0, 0), 12)
            row.setStretch(0, 1)
            row.setStretch(1, 1)
        role: FormField[Any]
        if self.checks is not None:
            role = FormField(translate("AssignmentForm", "Peran"), self.checks, required=True)
            self.checks.changed.connect(self._propose)
        else:
            assert self.combo is not None  # noqa: S101 - one of the two is made above
            for choice in Role:
                self.combo.addItem(role_word(choice), choice.value)
            role = FormField(translate("AssignmentForm", "Pe&ran"), self.combo, required=True)
            self.combo.currentIndexChanged.connect(lambda _at: self._propose())
        form.role_box.addWidget(role)
        self.fields.adopt("role", role)
        for kind in ActingKind:
            form.acting.addItem(acting_word(kind), kind.value)
        self.fields.add(
            "position_title",
            required=True,
            limit=200,
            help_text=translate("AssignmentForm", "Tertulis di atas tanda tangan."),
        )
        self.fields.add("acting")
        self.fields.add("decree_number", limit=120)
        self.fields.add("valid_from")
        self.fields.add("valid_to")
        for edit in (form.valid_from, form.valid_to):
            edit.setDisplayFormat(DATE_FORMAT)
        form.open_end.toggled.connect(lambda on: form.valid_to.setEnabled(not on))
        form.open_end.setChecked(True)

    def roles(self) -> tuple[Role, ...]:
        if self.checks is not None:
            return self.checks.roles()
        assert self.combo is not None  # noqa: S101 - one of the two is made above
        return (Role(str(self.combo.currentData())),)

    def set_value(self, drafts: tuple[AssignmentDraft, ...]) -> None:
        if not drafts:
            return
        first = drafts[0]
        if self.checks is not None:
            self.checks.set_roles(tuple(draft.role for draft in drafts))
        self.form.position_title.setText(first.position_title)
        self.form.acting.setCurrentIndex(self.form.acting.findData(first.acting.value))
        self.form.decree_number.setText(first.decree_number)
        self._set_dates(first.valid_from, first.valid_to)

    def value(self) -> tuple[AssignmentDraft, ...]:
        form = self.form
        end = None if form.open_end.isChecked() else _date(form.valid_to.date())
        return tuple(
            AssignmentDraft(
                role,
                form.position_title.text().strip(),
                ActingKind(form.acting.currentData()),
                form.decree_number.text().strip(),
                _date(form.valid_from.date()),
                end,
            )
            for role in self.roles()
        )

    def problems(self) -> dict[str, str]:
        drafts = self.value()
        if not drafts:
            return {"role": "input.choose_role"}
        found = assignment_problems(drafts[0])
        if len(drafts[0].decree_number) > 120:
            found["decree_number"] = "input.too_long"
        return found

    def show_problems(self, problems: Mapping[str, str]) -> None:
        self.fields.show(problems)

    def _set_dates(self, start: date, end: date | None) -> None:
        self.form.valid_from.setDate(QDate(start.year, start.month, start.day))
        last = end or date(start.year, 12, 31)
        self.form.valid_to.setDate(QDate(last.year, last.month, last.day))
        self.form.open_end.setChecked(end is None)

    def _propose(self) -> None:
        """Offer a position for the role, as long as nobody wrote another one."""
        if self.form.position_title.text() != self._proposed:
            return
        roles = self.roles()
        proposed = ""
        if Role.HEAD_OF_UNIT in roles:
            proposed = f"Kepala {self._unit_name}".strip()
        elif roles:
            proposed = role_word(roles[0])
        self._proposed = proposed
        self.form.position_title.setText(proposed)


def _date(value: QDate) -> date:
    return date(value.year(), value.month(), value.day())
