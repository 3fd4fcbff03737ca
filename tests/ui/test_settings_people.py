"""Pengaturan, group *Orang*: officials, roles, accounts, the emergency account."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from pasopati_desktop.domain.delegation import DelegationDraft
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.services import auth, delegation, people
from pasopati_desktop.services.set_up import FirstOfficer
from pasopati_desktop.ui.messages import Kind, Notice
from pasopati_desktop.ui.panels.settings.accounts_section import AccountsSection
from pasopati_desktop.ui.panels.settings.officials_section import (
    EndAssignmentDialog,
    OfficialsSection,
)
from pasopati_desktop.ui.panels.settings.panel import SettingsPanel
from pasopati_desktop.ui.unit.emergency import EmergencyDialog
from pasopati_desktop.ui.unit.officer_dialog import AssignmentDialog, OfficerDialog
from pasopati_desktop.ui.unit.secret_dialog import SecretDialog
from tests.ui.office_kit import (
    Office,
    office,
)
from tests.ui.settings_kit import Open, notices, open_panel, unit_section

__all__ = ["notices", "office", "open_panel"]


def officials(panel: SettingsPanel) -> OfficialsSection:
    section = panel.open("officials")
    assert isinstance(section, OfficialsSection)
    return section


def test_an_officer_is_added_with_a_password_shown_once(
    office: Office, open_panel: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    section = officials(open_panel(Role.SYSADMIN))
    shown: list[tuple[str, str, str]] = []

    def run(dialog: OfficerDialog) -> int:
        dialog.person.form.name.setText("Siti Contoh 🙂")
        dialog.person.form.username.setText("s.contoh")
        assert dialog.assignment.checks is not None
        dialog.assignment.checks.boxes[Role.SPOKESPERSON].setChecked(True)
        dialog.submit()
        office.settle()
        return dialog.result()

    monkeypatch.setattr(OfficerDialog, "exec", run)
    monkeypatch.setattr(
        SecretDialog, "show_once", lambda name, user, secret, _p: shown.append((name, user, secret))
    )
    section.add()
    (told,) = shown
    assert told[:2] == ("Siti Contoh 🙂", "s.contoh")
    who = auth.sign_in(office.desk.nobody, "s.contoh", told[2])
    assert who.roles == {Role.SPOKESPERSON}
    chosen = section.officer()
    assert chosen is not None
    assert chosen.username == "s.contoh"


def test_a_user_name_taken_meanwhile_is_told_beside_the_field(qtbot: QtBot, office: Office) -> None:
    admin = office.as_role(Role.SYSADMIN)

    def save(value: FirstOfficer) -> object:
        return people.add_officer(admin, value.officer, value.password, value.assignments)

    dialog = OfficerDialog(
        "Tambah petugas",
        verb="Tambah petugas",
        today=date(2026, 11, 21),
        unit_name="Lapas",
        save=save,
        tasks=office.runner,
    )
    qtbot.addWidget(dialog)
    dialog.person.form.name.setText("Lain")
    dialog.person.form.username.setText("admin")
    assert dialog.assignment.checks is not None
    dialog.assignment.checks.boxes[Role.WRITER].setChecked(True)
    dialog.submit()
    office.settle()
    assert dialog.form is not None
    assert "sudah dipakai" in dialog.form["username"].error
    assert dialog.person.form.name.text() == "Lain"


def test_a_role_is_given_and_ended_by_date(
    qtbot: QtBot, office: Office, open_panel: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    section = officials(open_panel(Role.SYSADMIN))
    section.table.select_where(lambda row: row.username == "d.arya")

    def give(dialog: AssignmentDialog) -> int:
        form = dialog.assignment.form
        form.acting.setCurrentIndex(1)
        dialog.submit()
        assert "SK" in dialog.assignment.fields["decree_number"].error
        form.decree_number.setText("SK-7")
        dialog.submit()
        office.settle()
        return dialog.result()

    monkeypatch.setattr(AssignmentDialog, "exec", give)
    section.assign()
    rows = [row for row in people.list_assignments(section.workspace) if row.decree_number]
    assert [(row.role, row.decree_number) for row in rows] == [(Role.HEAD_OF_UNIT, "SK-7")]
    section.role_table.select_where(lambda row: row.role is Role.TEAM_LEAD)

    def end(dialog: EndAssignmentDialog) -> int:
        dialog.last_day.setDate(dialog.last_day.date().addYears(-5))
        dialog.submit()
        office.settle()
        assert dialog.form is not None
        assert dialog.form["valid_to"].error == "Pilih hari yang sama atau sesudah mulainya."
        dialog.last_day.setDate(dialog.last_day.date().addYears(5).addDays(-1))
        dialog.submit()
        office.settle()
        return dialog.result()

    monkeypatch.setattr(EndAssignmentDialog, "exec", end)
    section.end()
    assert Role.TEAM_LEAD not in office.desk.as_username("d.arya").identity.roles


def test_a_delegation_is_not_lengthened_past_its_letter(
    qtbot: QtBot, office: Office, open_panel: Open
) -> None:
    head, day = office.desk.as_role(Role.HEAD_OF_UNIT), office.desk.clock.now.date()
    secretary = office.desk.as_role(Role.SECRETARY).officer_id
    delegation.hand_over(
        head, DelegationDraft(Role.HEAD_OF_UNIT, secretary, "SP-12/2026", day, day)
    )
    section = officials(open_panel(Role.SYSADMIN))
    row = next(row for row in people.list_assignments(section.workspace) if row.given_by)
    dialog = EndAssignmentDialog(section.context, row, section)
    qtbot.addWidget(dialog)
    hints = [item.text() for item in dialog.findChildren(QLabel)]
    assert any(text.startswith("Surat pelimpahan berlaku sampai ") for text in hints)
    dialog.last_day.setDate(dialog.last_day.date().addDays(1))
    dialog.submit()
    office.settle()
    assert dialog.form is not None
    assert dialog.form["valid_to"].error == (
        "Tidak melewati hari terakhir yang disepakati. Perpanjang dengan surat baru."
    )


def accounts(panel: SettingsPanel) -> AccountsSection:
    section = panel.open("accounts")
    assert isinstance(section, AccountsSection)
    return section


def test_a_reset_password_is_shown_once_and_works(
    office: Office, open_panel: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    section = accounts(open_panel(Role.SYSADMIN))
    shown: list[str] = []
    monkeypatch.setattr(SecretDialog, "show_once", lambda _n, _u, secret, _p: shown.append(secret))
    monkeypatch.setattr(AccountsSection, "confirm_reset", lambda _self, _row: True)
    section.table.select_where(lambda row: row.username == "b.prasetyo")
    section.reset_button.click()
    office.settle()
    auth.sign_in(office.desk.nobody, "b.prasetyo", shown[0])
    row = section.officer()
    assert row is not None
    assert (row.username, row.has_pin) == ("b.prasetyo", False)


def test_the_last_administrator_cannot_be_closed(
    open_panel: Open, notices: list[Notice], monkeypatch: pytest.MonkeyPatch
) -> None:
    section = accounts(open_panel(Role.SYSADMIN))
    monkeypatch.setattr(AccountsSection, "confirm_close", lambda _self, _row: True)
    section.table.select_where(lambda row: row.username == "admin")
    section.active_button.click()
    assert notices[-1].code == "people.last_admin"
    section.table.select_where(lambda row: row.username == "b.prasetyo")
    section.active_button.click()
    assert notices[-1].kind is Kind.GOOD
    assert section.active_button.text() == "Aktifkan akun"
    section.active_button.click()
    assert section.active_button.text() == "Nonaktifkan …"


def test_the_emergency_account_is_renewed_and_shown_once(
    office: Office, open_panel: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    section = accounts(open_panel(Role.SYSADMIN))
    shown: list[tuple[str, bytes]] = []

    def show_once(given: people.EmergencyAccount, make: Callable[[], bytes], *_: object) -> None:
        shown.append((given.password, make()))

    monkeypatch.setattr(EmergencyDialog, "show_once", show_once)
    monkeypatch.setattr(AccountsSection, "confirm_renewal", lambda _self: True)
    section.emergency_button.click()
    office.settle()
    (told,) = shown
    assert told[1].startswith(b"%PDF")
    assert auth.sign_in(office.desk.nobody, "darurat", told[0]).is_emergency
    section.refresh()
    assert "Terakhir dipakai 14.32" in section.emergency_line.text()


def test_what_an_officer_may_not_do_is_disabled(open_panel: Open) -> None:
    panel = open_panel(Role.WRITER)
    people_here = officials(panel)
    here = accounts(panel)
    for button in (
        people_here.add_button,
        people_here.edit_button,
        people_here.assign_button,
        people_here.end_button,
        here.reset_button,
        here.active_button,
        here.emergency_button,
    ):
        assert not button.isEnabled(), button.text()
    unit = unit_section(panel)
    assert unit.form.form.name.isReadOnly()
    assert not unit.save_button.isVisible()
