"""The dialog for an official: what it refuses, and how Tab walks through it."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pasopati_desktop.domain.paper import ActingKind
from pasopati_desktop.domain.people import OfficerDraft
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.ui.set_up import SetUpWindow
from pasopati_desktop.ui.unit.officer_dialog import OfficerDialog
from tests.ui.office_kit import focused, press
from tests.ui.set_up_kit import empty, runner, window

__all__ = ["empty", "runner", "window"]


def test_an_official_is_judged_beside_the_fields(qtbot: QtBot, window: SetUpWindow) -> None:
    dialog = OfficerDialog(
        "Tambah pejabat",
        verb="Tambah pejabat",
        today=date(2026, 11, 21),
        unit_name="Lapas Contoh",
        taken=["h.kusuma"],
        parent=window,
    )
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.submit()
    assert dialog.form is not None
    assert dialog.form["role"].error == "Pilih sedikitnya satu peran."
    person, role = dialog.person.form, dialog.assignment.form
    person.name.setText("محمد يوسف 🙂 S.H.")
    person.username.setText("H.Kusuma")
    person.nip.setText("123")
    checks = dialog.assignment.checks
    assert checks is not None
    checks.boxes[Role.HEAD_OF_UNIT].setChecked(True)
    assert role.position_title.text() == "Kepala Lapas Contoh"
    role.position_title.setText("K" * 300)
    role.acting.setCurrentIndex(1)
    role.open_end.setChecked(False)
    role.valid_to.setDate(role.valid_from.date().addDays(-1))
    dialog.submit()
    errors = {name: field.error for name, field, _ in dialog.form.items() if field.error}
    assert errors == {
        "username": "Nama pengguna ini sudah dipakai. Pilih yang lain.",
        "nip": "NIP 18 angka tanpa spasi, atau kosongkan.",
        "position_title": "Tulis paling banyak 200 huruf, sekarang 300.",
        "decree_number": "Plh. dan Plt. perlu nomor SK atau surat perintah.",
        "valid_to": "Pilih hari yang sama atau sesudah mulainya.",
    }
    person.username.setText("m.yusuf")
    person.nip.setText("1980 0101 2005 0110 01")
    role.position_title.setText("Kepala Lapas Contoh")
    role.decree_number.setText("SK-1")
    role.open_end.setChecked(True)
    dialog.submit()
    assert dialog.result() == OfficerDialog.DialogCode.Accepted
    made = dialog.value()
    assert made.officer == OfficerDraft("m.yusuf", "محمد يوسف 🙂 S.H.", "198001012005011001")
    assert made.assignments[0].acting is ActingKind.DAILY
    assert made.password


def test_tab_walks_an_official_from_top_to_bottom(qtbot: QtBot, window: SetUpWindow) -> None:
    dialog = OfficerDialog(
        "Tambah pejabat",
        verb="Tambah pejabat",
        today=date(2026, 11, 21),
        unit_name="Lapas Contoh",
        parent=window,
    )
    dialog.show()
    dialog.activateWindow()
    person, role = dialog.person.form, dialog.assignment.form
    qtbot.waitUntil(person.name.hasFocus)
    qtbot.wait(20)  # the order follows the places, which are known once all is laid out
    assert dialog.assignment.checks is not None
    boxes = dialog.assignment.checks.boxes
    expected = [
        person.name,
        person.username,
        person.nip,
        boxes[Role.HEAD_OF_UNIT],
        boxes[Role.CONTENT],
    ]
    assert tab_through(len(expected)) == expected
    role.position_title.setFocus()
    expected = [
        role.position_title,
        role.acting,
        role.decree_number,
        role.valid_from,
        role.open_end,
        dialog.access.check,
    ]
    assert tab_through(len(expected)) == expected
    role.open_end.setChecked(False)
    role.valid_from.setFocus()
    assert tab_through(3) == [role.valid_from, role.valid_to, role.open_end]
    dialog.access.check.setFocus()
    press(Qt.Key.Key_Tab, times=3)
    assert focused() is dialog.cancel_button


def tab_through(count: int) -> list[QWidget]:
    """Return what has the focus, and what Tab goes to from there; `count` in all."""
    found = [focused()]
    for _ in range(count - 1):
        tab_on()
        found.append(focused())
    tab_on()
    return found


def tab_on() -> None:
    """Leave the present field: inside a date, Tab goes from day to month to year first."""
    before = focused()
    for _ in range(3):
        press(Qt.Key.Key_Tab)
        if focused() is not before:
            return
