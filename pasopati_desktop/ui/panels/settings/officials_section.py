"""Section *Pejabat & peran*: who is here, which roles they hold, by which decree, until when."""

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QFrame, QHBoxLayout, QWidget

from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.domain.topics import Topic
from pasopati_desktop.services import guideline, people
from pasopati_desktop.services.people import AssignmentRow, OfficerRow
from pasopati_desktop.ui import messages, theme
from pasopati_desktop.ui.format import short_date
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.settings.section import Context, Section
from pasopati_desktop.ui.panels.statements.people.delegation_list import DelegationsDialog
from pasopati_desktop.ui.unit.assignment_form import DATE_FORMAT
from pasopati_desktop.ui.unit.fields import Fields
from pasopati_desktop.ui.unit.officer_dialog import (
    AssignmentDialog,
    EditOfficerDialog,
    OfficerDialog,
)
from pasopati_desktop.ui.unit.secret_dialog import SecretDialog
from pasopati_desktop.ui.unit.task_dialog import Act, TaskDialog
from pasopati_desktop.ui.unit.text import heading, label
from pasopati_desktop.ui.unit.words import role_word, roles_line
from pasopati_desktop.ui.widgets.buttons import button
from pasopati_desktop.ui.widgets.form_field import FormField
from pasopati_desktop.ui.widgets.row_table import Column, RowTableModel
from pasopati_desktop.ui.widgets.table_view import RowTable


def _officer_columns() -> list[Column[OfficerRow]]:
    return [
        Column(
            translate("Officials", "Petugas"),
            lambda row: row.name,
            second=lambda row: row.username,
            width=180,
            flexible=True,
        ),
        Column(
            translate("Officials", "Peran dan jabatan hari ini"),
            lambda row: roles_line(row.roles) or translate("Officials", "tanpa peran"),
            second=lambda row: row.title,
            width=240,
            flexible=True,
        ),
        Column("NIP", lambda row: row.nip, width=160, collapse=1),
        Column(
            translate("Officials", "Keadaan"),
            lambda row: (
                translate("Officials", "aktif")
                if row.is_active
                else translate("Officials", "nonaktif")
            ),
            width=96,
        ),
    ]


def _assignment_columns() -> list[Column[AssignmentRow]]:
    return [
        Column(
            translate("Officials", "Peran"),
            lambda row: role_word(row.role),
            second=lambda row: f"{row.acting.value} {row.position_title}".strip(),
            width=220,
            flexible=True,
        ),
        Column(
            translate("Officials", "Dasar"),
            lambda row: row.decree_number or "—",
            second=lambda row: (
                translate("Officials", "dari {name}").format(name=row.given_by)
                if row.given_by
                else ""
            ),
            width=140,
            collapse=1,
        ),
        Column(translate("Officials", "Mulai"), lambda row: short_date(row.valid_from), width=104),
        Column(
            translate("Officials", "Sampai"),
            lambda row: short_date(row.valid_to) if row.valid_to else "—",
            width=104,
        ),
        Column(
            translate("Officials", "Berlaku"),
            lambda row: (
                translate("Officials", "ya") if row.in_force else translate("Officials", "tidak")
            ),
            width=80,
        ),
    ]


class EndAssignmentDialog(TaskDialog):
    """The last day of a role."""

    def __init__(self, context: Context, row: AssignmentRow, parent: QWidget) -> None:
        super().__init__(
            translate("Officials", "Akhiri peran {role}?").format(role=role_word(row.role)),
            translate("Officials", "Yang sudah ditandatangani tetap sah."),
            verb=translate("Officials", "Akhiri peran"),
            tasks=context.tasks,
            parent=parent,
        )
        self._context = context
        self._row = row
        self.last_day = QDateEdit()
        self.last_day.setCalendarPopup(True)
        self.last_day.setDisplayFormat(DATE_FORMAT)
        day = max(context.today(), row.valid_from)
        self.last_day.setDate(QDate(day.year, day.month, day.day))
        hint = ""
        if row.given_by and row.valid_to is not None:
            hint = translate(
                "Officials",
                "Surat pelimpahan berlaku sampai {day}; untuk lebih lama perlu surat baru.",
            ).format(day=short_date(row.valid_to))
        field = FormField(
            translate("Officials", "&Hari terakhir"), self.last_day, required=True, help_text=hint
        )
        self.body.addWidget(field)
        fields = Fields()
        fields.adopt("valid_to", field)
        self.adopt_form(fields)

    def act(self) -> Act:
        workspace, row = self._context.workspace, self._row
        chosen = self.last_day.date()
        day = row.valid_from.replace(year=chosen.year(), month=chosen.month(), day=chosen.day())
        return lambda: people.end_assignment(workspace, row.id, day)

    @classmethod
    def ask(cls, context: Context, row: AssignmentRow, parent: QWidget) -> bool:
        return cls(context, row, parent).exec() == cls.DialogCode.Accepted


class OfficialsSection(Section):
    topics = frozenset({Topic.PEOPLE})
    permission = Permission.MANAGE_PEOPLE

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            translate("Settings", "Pejabat & peran"),
            translate(
                "Settings", "Peran bertanggal dan berdasar SK. Petugas tidak pernah dihapus."
            ),
            width=960,
        )
        self._assignments: list[AssignmentRow] = []
        row = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 8)
        self.add_button = button(
            translate("Officials", "Tambah petugas …"), "primary", icon="plus", on_click=self.add
        )
        self.edit_button = button(
            translate("Officials", "Ubah …"), icon="pencil", on_click=self.edit
        )
        self.assign_button = button(
            translate("Officials", "Beri peran …"), icon="badge-check", on_click=self.assign
        )
        self.delegate_button = button(
            translate("Officials", "Pelimpahan wewenang …"),
            icon="users-round",
            on_click=self.show_delegations,
        )
        for made in (
            self.add_button,
            self.edit_button,
            self.assign_button,
            self.delegate_button,
        ):
            row.addWidget(made)
        row.addStretch(1)
        self.body.addLayout(row)
        self._officers: RowTableModel[OfficerRow] = RowTableModel(
            _officer_columns(),
            lambda row: f"{row.name}, {roles_line(row.roles)}, {row.title}",
        )
        self.table = RowTable()
        self.table.setModel(self._officers)
        self.table.setAccessibleName(translate("Officials", "Petugas"))
        self.table.current_row.connect(lambda _row: self._show_assignments())
        self.table.opened.connect(lambda _row: self.edit())
        self.body.addWidget(_framed(self.table, 33 + 48 * 4 + 2))
        foot = theme.measure(QHBoxLayout(), (0, 8, 0, 0), 8)
        self.whose = heading("")
        foot.addWidget(self.whose, 1)
        self.end_button = button(
            translate("Officials", "Akhiri peran …"), icon="calendar", on_click=self.end
        )
        foot.addWidget(self.end_button)
        self.body.addLayout(foot)
        self._roles: RowTableModel[AssignmentRow] = RowTableModel(
            _assignment_columns(),
            lambda row: f"{role_word(row.role)}, {row.position_title}, {row.decree_number}",
        )
        self.role_table = RowTable()
        self.role_table.setModel(self._roles)
        self.role_table.setAccessibleName(translate("Officials", "Peran petugas ini"))
        self.role_table.current_row.connect(lambda _row: self._arrange())
        self.body.addWidget(_framed(self.role_table, 33 + 48 * 2 + 2))
        self.hint = label("", "meta", "text3")
        self.body.addWidget(self.hint)

    def refresh(self) -> None:
        kept = self.officer()
        self._assignments = people.list_assignments(self.workspace)
        rows = [row for row in people.list_officers(self.workspace) if not row.is_emergency]
        self._officers.set_rows(rows)
        wanted = kept.id if kept else (rows[0].id if rows else 0)
        self.table.select_where(lambda row: row.id == wanted)
        self._show_assignments()

    def first(self) -> QWidget:
        return self.table

    def officer(self) -> OfficerRow | None:
        rows = self.table.selected_rows()
        return rows[0] if rows else None

    def add(self) -> None:
        unit = guideline.unit(self.workspace).value
        made = OfficerDialog.ask_new(
            self.workspace, self.context.tasks, self.context.today(), unit.name, self
        )
        if made is None:
            return
        self.refresh()
        self.table.select_where(lambda row: row.username == made.officer.username)
        if made.password:
            SecretDialog.show_once(made.officer.name, made.officer.username, made.password, self)
        self._told(translate("Officials", "Petugas ditambahkan."))

    def edit(self) -> None:
        row = self.officer()
        if row is None or not self.may_change:
            return
        if EditOfficerDialog.ask(self.workspace, self.context.tasks, row, self):
            self._told(translate("Officials", "Petugas disimpan."))
        self.refresh()

    def assign(self) -> None:
        row = self.officer()
        if row is None:
            return
        unit = guideline.unit(self.workspace).value
        if AssignmentDialog.ask(
            self.workspace,
            self.context.tasks,
            row,
            today=self.context.today(),
            unit_name=unit.name,
            parent=self,
        ):
            self.refresh()
            self._told(translate("Officials", "Peran diberikan."))

    def show_delegations(self) -> None:
        """Who stands in for whom; everybody may look, who holds a role may hand it over."""
        if DelegationsDialog.ask(self.workspace, self):
            self.refresh()

    def end(self) -> None:
        rows = self.role_table.selected_rows()
        if rows and EndAssignmentDialog.ask(self.context, rows[0], self):
            self.refresh()
            self._told(translate("Officials", "Peran berakhir pada hari itu."))

    def _told(self, title: str) -> None:
        self.context.tell(messages.good(title))

    def _show_assignments(self) -> None:
        row = self.officer()
        words = translate("Officials", "Peran {name}")
        self.whose.setText(words.format(name=row.name) if row else "")
        chosen = [item for item in self._assignments if row and item.officer_id == row.id]
        self._roles.set_rows(chosen)
        if chosen:
            self.role_table.select_where(lambda _row: True)
        else:
            self.hint.setText(
                translate("Officials", "Belum ada peran: petugas ini hanya dapat membaca.")
            )
        self.hint.setVisible(row is not None and not chosen)
        self._arrange()

    def _arrange(self) -> None:
        row, may = self.officer(), self.may_change
        self.add_button.setEnabled(may)
        self.edit_button.setEnabled(may and row is not None)
        self.assign_button.setEnabled(may and row is not None)
        roles = self.role_table.selected_rows()
        open_end = bool(roles) and roles[0].valid_to is None
        runs = bool(roles) and bool(roles[0].given_by) and not roles[0].is_over
        self.end_button.setEnabled(may and (open_end or runs))


def _framed(table: QWidget, height: int) -> QFrame:
    frame = QFrame()
    frame.setProperty("card", "card")
    around = theme.measure(QHBoxLayout(frame), (1, 1, 1, 1), 0)
    around.addWidget(table)
    theme.fix(frame, height=height)
    return frame
