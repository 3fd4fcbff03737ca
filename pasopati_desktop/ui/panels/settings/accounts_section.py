"""Section *Akun*: who can sign in, PINs, temporary passwords, the emergency account."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.domain.topics import Topic
from pasopati_desktop.services import guideline, people, unit_papers
from pasopati_desktop.services.people import EmergencyAccount, OfficerRow
from pasopati_desktop.ui import messages, theme
from pasopati_desktop.ui.format import table_time
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.settings.section import Context, Section
from pasopati_desktop.ui.unit.emergency import EmergencyDialog
from pasopati_desktop.ui.unit.secret_dialog import SecretDialog
from pasopati_desktop.ui.unit.text import heading, label
from pasopati_desktop.ui.widgets.buttons import button
from pasopati_desktop.ui.widgets.dialog import ask
from pasopati_desktop.ui.widgets.row_table import Column, RowTableModel
from pasopati_desktop.ui.widgets.table_view import RowTable


def state_word(row: OfficerRow) -> str:
    if not row.is_active:
        return translate("Accounts", "nonaktif")
    if not row.can_sign_in:
        return translate("Accounts", "belum dapat masuk")
    return translate("Accounts", "dapat masuk")


class AccountsSection(Section):
    topics = frozenset({Topic.PEOPLE})
    permission = Permission.MANAGE_PEOPLE

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            translate("Settings", "Akun"),
            translate("Settings", "Kata sandi dan PIN tidak pernah dapat dibaca, hanya diganti."),
            width=960,
        )
        row = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 8)
        self.reset_button = button(
            translate("Accounts", "Setel ulang kata sandi …"), icon="key-round", on_click=self.reset
        )
        self.active_button = button("", icon="user-check", on_click=self.switch)
        row.addWidget(self.reset_button)
        row.addWidget(self.active_button)
        row.addStretch(1)
        self.body.addLayout(row)
        clock = context.workspace.clock
        columns: list[Column[OfficerRow]] = [
            Column(
                translate("Accounts", "Petugas"),
                lambda row: row.name,
                second=lambda row: row.username,
                width=200,
                flexible=True,
            ),
            Column(translate("Accounts", "Keadaan"), state_word, width=150),
            Column(
                "PIN",
                lambda row: (
                    translate("Accounts", "ada") if row.has_pin else translate("Accounts", "belum")
                ),
                width=80,
            ),
            Column(
                translate("Accounts", "Terakhir masuk"),
                lambda row: (
                    table_time(row.last_sign_in_at, clock()) if row.last_sign_in_at else "—"
                ),
                width=130,
                collapse=1,
            ),
        ]
        self._model: RowTableModel[OfficerRow] = RowTableModel(
            columns, lambda row: f"{row.name}, {row.username}, {state_word(row)}"
        )
        self.table = RowTable()
        self.table.setModel(self._model)
        self.table.setAccessibleName(translate("Accounts", "Akun"))
        self.table.current_row.connect(lambda _row: self._arrange())
        frame = QFrame()
        frame.setProperty("card", "card")
        around = theme.measure(QHBoxLayout(frame), (1, 1, 1, 1), 0)
        around.addWidget(self.table)
        theme.fix(frame, height=33 + 48 * 6 + 2)
        self.body.addWidget(frame)
        self.body.addWidget(self._emergency_box())

    def _emergency_box(self) -> QFrame:
        box = QFrame()
        box.setProperty("card", "sunken")
        column = theme.measure(QVBoxLayout(box), (16, 12, 16, 12), 6)
        column.addWidget(heading(translate("Accounts", "Akun darurat")))
        self.emergency_line = label("", "body", "text2")
        column.addWidget(self.emergency_line)
        row = theme.measure(QHBoxLayout(), (0, 6, 0, 0), 8)
        self.emergency_button = button(
            translate("Accounts", "Terbitkan akun darurat baru …"),
            icon="printer",
            on_click=self.renew_emergency,
        )
        row.addWidget(self.emergency_button)
        row.addStretch(1)
        column.addLayout(row)
        return box

    def refresh(self) -> None:
        kept = self.officer()
        rows = people.list_officers(self.workspace)
        shown = [row for row in rows if not row.is_emergency]
        self._model.set_rows(shown)
        wanted = kept.id if kept else (shown[0].id if shown else 0)
        self.table.select_where(lambda row: row.id == wanted)
        emergency = next((row for row in rows if row.is_emergency), None)
        self.emergency_line.setText(self._emergency_words(emergency))
        self._arrange()

    def first(self) -> QWidget:
        return self.table

    def officer(self) -> OfficerRow | None:
        rows = self.table.selected_rows()
        return rows[0] if rows else None

    def reset(self) -> None:
        row = self.officer()
        if row is None or not self.confirm_reset(row):
            return
        workspace = self.workspace

        def job(_control: JobControl) -> str:
            return people.reset_password(workspace, row.id)

        self.context.tasks.start(
            translate("Accounts", "Menyetel ulang kata sandi"),
            job,
            on_done=lambda secret: self._show_secret(row, secret),
            on_failed=self.context.tell_error,
            owner=self,
            quiet=True,
        )

    def confirm_reset(self, row: OfficerRow) -> bool:
        """Ask before a password and PIN end. A test replaces this."""
        return ask(
            self,
            translate("Accounts", "Setel ulang kata sandi {name}?").format(name=row.name[:80]),
            translate(
                "Accounts",
                "Kata sandi lama dan PIN tidak berlaku lagi. Kata sandi sementara tampil sekali.",
            ),
            translate("Accounts", "Setel ulang kata sandi"),
        )

    def switch(self) -> None:
        """Close the account, or open it again."""
        row = self.officer()
        if row is None or (row.is_active and not self.confirm_close(row)):
            return
        try:
            people.set_active(self.workspace, row.id, active=not row.is_active)
        except Exception as error:  # noqa: BLE001 - `tell_error` raises what nobody foresaw
            self.context.tell_error(error)
            return
        self.refresh()
        told = (
            translate("Accounts", "Akun dinonaktifkan. Namanya tetap ada di catatan lama.")
            if row.is_active
            else translate("Accounts", "Akun aktif kembali.")
        )
        self.context.tell(messages.good(told))

    def confirm_close(self, row: OfficerRow) -> bool:
        """Ask before an officer is locked out. A test replaces this."""
        return ask(
            self,
            translate("Accounts", "Nonaktifkan akun {name}?").format(name=row.name[:80]),
            translate(
                "Accounts", "Petugas ini langsung tidak dapat menyimpan apa pun. Dapat dibuka lagi."
            ),
            translate("Accounts", "Nonaktifkan akun"),
        )

    def renew_emergency(self) -> None:
        if not self.confirm_renewal():
            return
        workspace = self.workspace
        self.context.tasks.start(
            translate("Accounts", "Menerbitkan akun darurat"),
            lambda _control: people.issue_emergency_account(workspace),
            on_done=self._show_emergency,
            on_failed=self.context.tell_error,
            owner=self,
            quiet=True,
        )

    def confirm_renewal(self) -> bool:
        """Ask before the sealed sheet becomes worthless. A test replaces this."""
        return ask(
            self,
            translate("Accounts", "Terbitkan akun darurat baru?"),
            translate("Accounts", "Lembar di brankas langsung tidak berlaku. Siapkan pencetak."),
            translate("Accounts", "Terbitkan akun baru"),
        )

    def _show_secret(self, row: OfficerRow, secret: str) -> None:
        self.refresh()
        SecretDialog.show_once(row.name, row.username, secret, self)

    def _show_emergency(self, account: EmergencyAccount) -> None:
        self.refresh()
        workspace = self.workspace
        unit, head = guideline.unit(workspace).value, guideline.letterhead(workspace).value
        at, by = workspace.clock(), workspace.identity.name

        def make_sheet() -> bytes:
            logo = unit_papers.logo_of(workspace, head)
            return unit_papers.emergency_sheet(unit, head, account, at=at, made_by=by, logo=logo)

        EmergencyDialog.show_once(account, make_sheet, self.context.tasks, self, workspace)

    def _emergency_words(self, row: OfficerRow | None) -> str:
        if row is None:
            return translate("Accounts", "Belum ada. Terbitkan, cetak, dan simpan di brankas.")
        if row.last_sign_in_at is None:
            return translate("Accounts", "Tersegel, belum pernah dipakai.")
        words = translate("Accounts", "Terakhir dipakai {time}. Terbitkan yang baru.")
        return words.format(time=table_time(row.last_sign_in_at, self.workspace.clock()))

    def _arrange(self) -> None:
        row, may = self.officer(), self.may_change
        self.reset_button.setEnabled(may and row is not None and row.is_active)
        self.active_button.setEnabled(may and row is not None)
        self.active_button.setText(
            translate("Accounts", "Aktifkan akun")
            if row is not None and not row.is_active
            else translate("Accounts", "Nonaktifkan …")
        )
        self.emergency_button.setEnabled(may)
