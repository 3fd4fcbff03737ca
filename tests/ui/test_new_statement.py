"""Beginning a statement from an incident: two keys to an initial statement, and the places."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pasopati_desktop.domain.guideline import Severity
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.statement_rules import open_variables
from pasopati_desktop.services import statements, templates
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.panels.statements.beginning.new_dialog import NewStatementDialog
from tests.data import UNIT, Desk
from tests.statement_data import an_incident
from tests.ui.panel_kit import focused, in_dialog
from tests.ui.statements_kit import Room, make_room

__all__ = ["make_room"]

pytestmark = pytest.mark.parametrize("engine_url", ["sqlite"], indirect=True)


@pytest.fixture(name="incident")
def make_incident(desk: Desk) -> int:
    return an_incident(desk)


@pytest.fixture(name="dialog")
def make_dialog(
    qtbot: QtBot, qapp: QApplication, desk: Desk, incident: int
) -> Iterator[NewStatementDialog]:
    theme.apply(qapp, "light", 1.0)
    dialog = NewStatementDialog(desk.as_role(Role.WRITER), [(incident, "INS-1 · Dapur")], incident)
    qtbot.addWidget(dialog)
    dialog.show()
    yield dialog
    dialog.confirm_discard = lambda: True  # type: ignore[method-assign] # nobody is there to ask


def test_ctrl_n_and_enter_enter_make_an_initial_statement(room: Room) -> None:
    incident = an_incident(room.desk)
    panel = room.open(Role.WRITER)

    def two_keys(_dialog: object) -> None:
        QTest.keyClick(focused(), Qt.Key.Key_Return)
        QTest.keyClick(focused(), Qt.Key.Key_Return)

    in_dialog(two_keys)
    panel.show_record({"new_for_incident": incident})
    assert panel.detail is not None
    assert panel.detail.kind is StatementKind.HOLDING
    assert panel.detail.incident_id == incident
    assert panel.detail.title == "Dugaan keracunan makanan di dapur umum"
    content = panel.detail.content
    assert UNIT.name in content.sections["opening"]
    assert open_variables(content), "what nobody knows yet stays marked"


def test_ctrl_n_finds_the_incident_that_waits_for_its_first_statement(room: Room) -> None:
    incident = an_incident(room.desk)
    panel = room.open(Role.WRITER)

    def accept(dialog: object) -> None:
        assert isinstance(dialog, NewStatementDialog)
        assert dialog.incident.currentData() == incident
        dialog.primary_button.click()
        dialog.primary_button.click()

    in_dialog(accept)
    panel.new_record()
    assert panel.detail is not None
    assert panel.detail.kind is StatementKind.HOLDING
    room.desk.clock.forward(timedelta(hours=2))

    def refuse(dialog: object) -> None:
        assert isinstance(dialog, NewStatementDialog)
        assert dialog.incident.currentData() is None
        dialog.reject()

    in_dialog(refuse)
    panel.new_record()


def test_what_fits_the_incident_is_proposed_and_shown(dialog: NewStatementDialog) -> None:
    assert dialog.list.hasFocus()
    assert "YANG BELUM DIKETAHUI" in dialog.preview.toPlainText()
    assert UNIT.name in dialog.preview.toPlainText()
    assert "{{jumlah terdampak}}" in dialog.preview.toPlainText()
    draft = dialog.draft()
    assert draft.template is not None
    assert draft.template.code == "awal-kesehatan-sedang"


def test_letters_filter_the_list_and_arrows_go_back_to_it(dialog: NewStatementDialog) -> None:
    QTest.keyClick(dialog.list, Qt.Key.Key_R)
    assert dialog.search.hasFocus()
    QTest.keyClicks(dialog.search, "alat")
    QTest.keyClick(dialog.search, Qt.Key.Key_Down)
    QTest.qWait(250)
    assert dialog.list.hasFocus()
    assert {row.kind for row in dialog._model.rows} == {StatementKind.ERRATUM}
    dialog.search.setText("tidak ada yang begini")
    dialog._filter()
    assert not dialog.primary_button.isEnabled()
    assert dialog.preview.toPlainText() == "Tidak ada templat yang cocok."


def test_the_places_are_asked_unknown_first_with_what_is_known_filled_in(
    dialog: NewStatementDialog,
) -> None:
    dialog.primary_button.click()
    fields = list(dialog._places.values())
    assert fields[0].control.hasFocus()
    assert fields[0].control.text() == ""
    assert dialog._places["nama unit"].control.text() == UNIT.name
    assert dialog._places["jam pembaruan"].control.text() == "17.00 WIB"
    blank = sum(not field.control.text() for field in fields)
    assert dialog.note.text() == f"{blank} isian kosong tetap bertanda di naskah"
    QTest.keyClicks(fields[0].control, "hari ini")
    assert dialog.note.text().startswith(str(blank - 1))
    dialog.back_button.click()
    assert dialog.list.isVisible()
    dialog.primary_button.click()
    assert dialog._places["hari dan tanggal kejadian"].control.text() == "hari ini"
    dialog.primary_button.click()
    assert not dialog.isVisible()
    values = dict(dialog.draft().template.values)  # type: ignore[union-attr] # one was chosen
    assert "hari ini" in values.values()


def test_another_incident_brings_other_proposals(
    qtbot: QtBot, desk: Desk, incident: int, dialog: NewStatementDialog
) -> None:
    desk.clock.forward(timedelta(seconds=1))
    other = an_incident(desk, Severity.SEVERE, "KAMTIB")
    dialog.incident.addItem("INS-2", other)
    dialog.incident.setCurrentIndex(dialog.incident.findData(other))
    draft = dialog.draft()
    assert draft.incident_id == other
    assert draft.template is not None
    assert draft.template.code == "awal-kamtib-berat"
    dialog.incident.addItem("INS-9", 99)
    dialog.incident.setCurrentIndex(dialog.incident.findData(99))
    assert "tidak" in dialog.note.text()


def test_a_text_without_template_asks_for_its_title(
    qtbot: QtBot, qapp: QApplication, desk: Desk
) -> None:
    dialog = NewStatementDialog(desk.as_role(Role.WRITER), [], None)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.list.select_where(lambda row: row.row is None and row.kind is StatementKind.HOLDING)
    dialog.primary_button.click()
    dialog.primary_button.click()
    assert dialog.isVisible()
    assert dialog._title.error == "Isi bagian ini."
    QTest.keyClicks(dialog._title.control, "Tanpa templat")
    dialog.primary_button.click()
    made = statements.create(desk.as_role(Role.WRITER), dialog.draft())
    assert statements.detail(desk.as_role(Role.WRITER), made).title == "Tanpa templat"


def test_an_inactive_template_is_not_offered(qtbot: QtBot, desk: Desk, incident: int) -> None:
    secretary = desk.as_role(Role.SECRETARY)
    templates.set_active(secretary, "awal-kesehatan-sedang", "Tidak dipakai", active=False)
    dialog = NewStatementDialog(desk.as_role(Role.WRITER), [(incident, "INS-1")], incident)
    qtbot.addWidget(dialog)
    codes = {row.row.template.code for row in dialog._model.rows if row.row}
    assert "awal-kesehatan-sedang" not in codes
    assert len(codes) > 30
