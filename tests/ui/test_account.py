"""The own account: password, PIN, and the change that a temporary password forces."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pasopati_desktop.domain.errors import RuleViolation
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.services import account, auth, people
from pasopati_desktop.ui.account import AccountDialog, ChangePasswordDialog, PinDialog
from tests.data import PASSWORD, PIN
from tests.ui.office_kit import Office, doubled_mnemonics, office

__all__ = ["office"]

NEW = "kalimat baru yang panjang"


def errors(dialog: ChangePasswordDialog | PinDialog) -> dict[str, str]:
    assert dialog.form is not None
    return {name: field.error for name, field, _ in dialog.form.items() if field.error}


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        (("", "", ""), {"old": "Isi bagian ini.", "new": "Isi bagian ini."}),
        (
            (PASSWORD, "pendek", "pendek"),
            {"new": "Tulis sedikitnya 10 huruf; boleh beberapa kata biasa."},
        ),
        (
            (PASSWORD, "aaaaaaaaaaaa", "aaaaaaaaaaaa"),
            {"new": "Pakai sedikitnya empat huruf yang berbeda."},
        ),
        (
            (PASSWORD, "b.prasetyo hebat", "b.prasetyo hebat"),
            {"new": "Jangan memuat nama pengguna di dalamnya."},
        ),
        ((PASSWORD, PASSWORD, PASSWORD), {"new": "Pilih kata sandi yang belum dipakai."}),
        ((PASSWORD, NEW, NEW + "x"), {"again": "Ketik kata sandi yang sama dua kali."}),
        (
            (PASSWORD, "x" * 100000, "x" * 100000),
            {"new": "Tulis paling banyak 200 huruf, sekarang 32767."},
        ),
        (
            ("salah sekali", NEW, NEW),
            {"old": "Kata sandi yang sekarang tidak cocok. Periksa Caps Lock."},
        ),
    ],
)
def test_each_broken_rule_stands_beside_its_field(
    qtbot: QtBot, office: Office, typed: tuple[str, str, str], expected: dict[str, str]
) -> None:
    old, new, again = typed
    dialog = ChangePasswordDialog(office.as_role(Role.WRITER), None)
    qtbot.addWidget(dialog)
    dialog.ui.old.setText(old)
    dialog.ui.new.setText(new)
    dialog.ui.again.setText(again)
    dialog.submit()
    assert errors(dialog) == expected
    assert dialog.result() != ChangePasswordDialog.DialogCode.Accepted
    auth.confirm(office.as_role(Role.WRITER), PASSWORD)


def test_a_new_password_works_at_once(qtbot: QtBot, office: Office) -> None:
    writer = office.as_role(Role.WRITER)
    dialog = ChangePasswordDialog(writer, None, tasks=office.runner)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.ui.new.echoMode() is dialog.ui.new.EchoMode.Password
    for edit, text in ((dialog.ui.old, PASSWORD), (dialog.ui.new, NEW), (dialog.ui.again, NEW)):
        QTest.keyClicks(edit, text)
    QTest.keyClick(dialog.ui.again, Qt.Key.Key_Return)
    office.settle()
    assert dialog.result() == ChangePasswordDialog.DialogCode.Accepted
    auth.sign_in(office.desk.nobody, "b.prasetyo", NEW)
    with pytest.raises(RuleViolation):
        auth.sign_in(office.desk.nobody, "b.prasetyo", PASSWORD)


def test_after_a_temporary_password_the_change_cannot_be_put_off(
    qtbot: QtBot, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    writer = office.as_role(Role.WRITER)
    temporary = people.reset_password(office.as_role(Role.SYSADMIN), writer.officer_id or 0)
    made: list[ChangePasswordDialog] = []

    def exec_(dialog: ChangePasswordDialog) -> int:
        made.append(dialog)
        return 0

    monkeypatch.setattr(ChangePasswordDialog, "exec", exec_)
    ChangePasswordDialog.ask(writer, None)
    (dialog,) = made
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    dialog.close()
    assert dialog.isVisible()
    assert not dialog.cancel_button.isVisible()
    dialog.ui.old.setText(temporary)
    dialog.ui.new.setText(NEW)
    dialog.ui.again.setText(NEW)
    dialog.submit()
    assert dialog.result() == ChangePasswordDialog.DialogCode.Accepted
    assert not account.own(writer).must_change_password


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        (("", "12", "12"), {"password": "Isi bagian ini.", "pin": "Tulis tepat 6 angka."}),
        (
            (PASSWORD, "123456", "123456"),
            {"pin": "Jangan angka kembar atau berurutan, seperti 111111 atau 123456."},
        ),
        ((PASSWORD, "１２３４９１", "１２３４９１"), {"pin": "Tulis tepat 6 angka."}),
        ((PASSWORD, "739214", "739215"), {"again": "Ketik PIN yang sama dua kali."}),
        (
            ("salah sekali", "739214", "739214"),
            {"password": "Kata sandi yang sekarang tidak cocok. Periksa Caps Lock."},
        ),
    ],
)
def test_a_pin_has_rules_of_its_own(
    qtbot: QtBot, office: Office, typed: tuple[str, str, str], expected: dict[str, str]
) -> None:
    password, pin, again = typed
    dialog = PinDialog(office.as_role(Role.WRITER), None)
    qtbot.addWidget(dialog)
    dialog.ui.password.setText(password)
    dialog.ui.pin.setText(pin)
    dialog.ui.again.setText(again)
    dialog.submit()
    assert errors(dialog) == expected
    auth.confirm(office.as_role(Role.WRITER), PIN)


def test_the_account_shows_who_it_is_and_what_changed(
    qtbot: QtBot, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    writer = office.as_role(Role.WRITER)
    auth.sign_in(office.desk.nobody, "b.prasetyo", PASSWORD)
    dialog = AccountDialog(writer, office.runner, None)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.facts["Nama"] == "B. Prasetyo"
    assert dialog.facts["Peran"] == "Penulis naskah"
    assert dialog.facts["PIN"] == "sudah disetel"
    assert dialog.facts["Masuk sejak"] == "14.32"
    people.reset_password(office.as_role(Role.SYSADMIN), writer.officer_id or 0)
    monkeypatch.setattr(ChangePasswordDialog, "ask", lambda *_given, **_more: True)
    dialog.password_button.click()
    assert dialog.told.text() == "Kata sandi sudah diganti."
    assert dialog.facts["PIN"] == "belum ada"
    assert dialog.pin_button.text() == "Setel PIN …"


def test_the_emergency_account_gets_no_pin(qtbot: QtBot, office: Office) -> None:
    emergency = people.issue_emergency_account(office.as_role(Role.SYSADMIN))
    who = auth.sign_in(office.desk.nobody, emergency.username, emergency.password)
    dialog = AccountDialog(office.desk.nobody.as_officer(who), office.runner, None)
    qtbot.addWidget(dialog)
    assert not dialog.pin_button.isEnabled()


def test_mnemonics_are_unique(qtbot: QtBot, office: Office) -> None:
    writer = office.as_role(Role.WRITER)
    for dialog in (ChangePasswordDialog(writer, None), PinDialog(writer, None)):
        qtbot.addWidget(dialog)
        dialog.show()
        assert doubled_mnemonics(dialog) == []
