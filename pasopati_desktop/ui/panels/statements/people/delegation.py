"""*Limpahkan wewenang*: role, officer, letter, days and limits; and how a delegation ends early."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QWidget,
)

from pasopati_desktop.domain.delegation import MAX_LETTER_CHARS, DelegationDraft, Scope
from pasopati_desktop.domain.guideline import Severity
from pasopati_desktop.domain.paper import ActingKind
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.services import delegation
from pasopati_desktop.services.delegation import DelegationRow, OwnRole
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.paint.badges import level_word
from pasopati_desktop.ui.panels.statements import labels
from pasopati_desktop.ui.unit.assignment_form import DATE_FORMAT
from pasopati_desktop.ui.unit.fields import Fields
from pasopati_desktop.ui.unit.task_dialog import Act, TaskDialog
from pasopati_desktop.ui.unit.words import acting_word, role_word
from pasopati_desktop.ui.widgets.dialog import MEDIUM
from pasopati_desktop.ui.widgets.form_field import FormField, line_field


class KindChecks(QWidget):
    """The kinds of statement a delegation is limited to, in three columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = theme.measure(QGridLayout(self), (0, 0, 0, 0), 0)
        grid.setHorizontalSpacing(theme.px(8))
        self.boxes: dict[StatementKind, QCheckBox] = {}
        for at, kind in enumerate(StatementKind):
            box = QCheckBox(labels.kind_label(kind))
            grid.addWidget(box, at // 3, at % 3)
            self.boxes[kind] = box
        for column in range(3):
            grid.setColumnStretch(column, 1)

    def focusInEvent(self, _event: object) -> None:
        self.boxes[StatementKind.HOLDING].setFocus()

    def chosen(self) -> tuple[StatementKind, ...]:
        return tuple(kind for kind, box in self.boxes.items() if box.isChecked())


class DelegationDialog(TaskDialog):
    """The roles offered are those the officer holds in the own right."""

    def __init__(
        self, workspace: Workspace, own: tuple[OwnRole, ...], today: date, parent: QWidget | None
    ) -> None:
        super().__init__(
            translate("Delegation", "Limpahkan wewenang"),
            translate(
                "Delegation",
                "Berlaku pada harinya dan berakhir sendiri; naskah memuat Plh. atau Plt.",
            ),
            verb=translate("Delegation", "Limpahkan"),
            width=MEDIUM,
            parent=parent,
        )
        self._workspace = workspace
        self.role = QComboBox()
        for item in own:
            self.role.addItem(role_word(item.role), item.role.value)
        self.delegate = QComboBox()
        self.delegate.addItem(translate("Delegation", "Pilih petugas"), None)
        for person in delegation.candidates(workspace):
            shown = " · ".join(part for part in (person.name, person.title) if part)
            self.delegate.addItem(shown, person.id)
        self.acting = QComboBox()
        for kind in (ActingKind.DAILY, ActingKind.TASK):
            self.acting.addItem(acting_word(kind), kind.value)
        for combo in (self.role, self.delegate, self.acting):
            combo.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            combo.setMinimumContentsLength(12)
        self.first_day, self.last_day = _day_edit(today), _day_edit(today)
        self.level = QComboBox()
        self.level.addItem(translate("Delegation", "Semua tingkat"), None)
        for level in Severity:
            upto = translate("Delegation", "Sampai {level}").format(level=level_word(level))
            self.level.addItem(upto, int(level))
        self.kinds = KindChecks()
        self._build()

    def _build(self) -> None:
        tr = translate
        letter: FormField[QLineEdit] = line_field(
            tr("Delegation", "&Nomor surat"),
            required=True,
            help_text=tr("Delegation", "Surat perintah Plh. atau Plt."),
            limit=MAX_LETTER_CHARS,
        )
        self.letter = letter.control
        fields = Fields()
        role = FormField(tr("Delegation", "&Peran"), self.role, required=True)
        delegate = FormField(tr("Delegation", "&Kepada"), self.delegate, required=True)
        acting = FormField(tr("Delegation", "&Sebagai"), self.acting, required=True)
        first = FormField(tr("Delegation", "&Hari pertama"), self.first_day, required=True)
        last = FormField(tr("Delegation", "Hari te&rakhir"), self.last_day, required=True)
        level = FormField(
            tr("Delegation", "&Tingkat insiden"),
            self.level,
            help_text=tr("Delegation", "Di atas itu tetap pejabatnya sendiri."),
        )
        kinds = FormField(
            tr("Delegation", "&Jenis naskah"),
            self.kinds,
            help_text=tr("Delegation", "Tanpa centang: semua jenis."),
        )
        for name, field in (
            ("role", role),
            ("delegate_id", delegate),
            ("acting", acting),
            ("letter_number", letter),
            ("first_day", first),
            ("last_day", last),
            ("max_level", level),
            ("kinds", kinds),
        ):
            fields.adopt(name, field, limit=MAX_LETTER_CHARS)
        for pair in ((role, delegate), (acting, letter), (first, last)):
            row = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 12)
            for field in pair:
                row.addWidget(field, 1)
            self.body.addLayout(row)
        self.body.addWidget(kinds)
        self.body.addWidget(level)
        self.adopt_form(fields)

    def draft(self) -> DelegationDraft:
        level = self.level.currentData()
        return DelegationDraft(
            role=Role(str(self.role.currentData())),
            delegate_id=self.delegate.currentData(),
            letter_number=self.letter.text(),
            first_day=_day(self.first_day.date()),
            last_day=_day(self.last_day.date()),
            acting=ActingKind(str(self.acting.currentData())),
            scope=Scope(self.kinds.chosen(), Severity(level) if level is not None else None),
        )

    def form_problems(self) -> Mapping[str, str]:
        return delegation.problems(self._workspace, self.draft())

    def act(self) -> Act:
        workspace, draft = self._workspace, self.draft()
        return lambda: delegation.hand_over(workspace, draft)

    @classmethod
    def ask(
        cls, workspace: Workspace, own: tuple[OwnRole, ...], today: date, parent: QWidget | None
    ) -> bool:
        """Open the dialog; tell whether a role was handed over."""
        return cls(workspace, own, today, parent).exec() == cls.DialogCode.Accepted


class EndDelegationDialog(TaskDialog):
    """Its last day, no earlier than what was signed under it."""

    def __init__(
        self, workspace: Workspace, row: DelegationRow, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            translate("Delegation", "Akhiri pelimpahan kepada {name}?").format(name=row.delegate),
            translate("Delegation", "Yang sudah ditandatangani tetap sah."),
            verb=translate("Delegation", "Akhiri pelimpahan"),
            danger=True,
            parent=parent,
        )
        self._workspace, self._row = workspace, row
        earliest = delegation.earliest_end(workspace, row.id)
        self.last_day = _day_edit(earliest)
        self.last_day.setMinimumDate(QDate(earliest.year, earliest.month, earliest.day))
        self.last_day.setMaximumDate(QDate(row.last_day.year, row.last_day.month, row.last_day.day))
        field = FormField(
            translate("Delegation", "&Hari terakhir"),
            self.last_day,
            required=True,
            help_text=self._help(earliest),
        )
        self.body.addWidget(field)
        fields = Fields()
        fields.adopt("last_day", field)
        self.adopt_form(fields)

    def _help(self, earliest: date) -> str:
        day = words.medium_date(earliest)
        if earliest < self._row.first_day:
            told = translate("Delegation", "{day}: tidak pernah berlaku.")
        elif earliest < words.local(self._workspace.clock()).date():
            told = translate("Delegation", "{day}: berakhir saat ini juga.")
        else:
            told = translate("Delegation", "{day}: hari ini sudah ada yang ditandatangani.")
        return told.format(day=day)

    def act(self) -> Act:
        workspace, row, day = self._workspace, self._row, _day(self.last_day.date())
        return lambda: delegation.end_early(workspace, row.id, day)

    @classmethod
    def ask(cls, workspace: Workspace, row: DelegationRow, parent: QWidget | None) -> bool:
        return cls(workspace, row, parent).exec() == cls.DialogCode.Accepted


def scope_words(scope: Scope) -> str:
    """Return what a delegation is limited to, in words."""
    parts = [labels.kind_label(kind) for kind in scope.kinds]
    told = ", ".join(parts)
    if scope.max_level is not None:
        level = translate("Delegation", "sampai {level}").format(
            level=level_word(scope.max_level).lower()
        )
        told = f"{told}, {level}" if told else level
    return told or translate("Delegation", "semua naskah")


def _day_edit(day: date) -> QDateEdit:
    edit = QDateEdit()
    edit.setCalendarPopup(True)
    edit.setDisplayFormat(DATE_FORMAT)
    edit.setDate(QDate(day.year, day.month, day.day))
    return edit


def _day(value: QDate) -> date:
    return date(value.year(), value.month(), value.day())
