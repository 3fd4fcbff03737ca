"""An incident by keyboard alone: registered, a line added to its timeline, and corrected."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from pasopati_desktop.domain.guideline import Severity
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.services import incident_reading
from pasopati_desktop.storage import audit, check
from pasopati_desktop.ui.panels.incidents.editor import IncidentEditor
from pasopati_desktop.ui.panels.incidents.entry_editor import EntryEditor
from pasopati_desktop.ui.panels.incidents.panel import IncidentsPanel
from pasopati_desktop.ui.tasks import TaskRunner
from tests.data import Desk
from tests.ui.panel_kit import focused, in_dialog, press, tab_to, write
from tests.ui.shell_fixtures import app

__all__ = ["app"]

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot, app: QApplication) -> IncidentsPanel:
    made = IncidentsPanel(desk.as_role(Role.MEDIA_MONITOR), TaskRunner())
    qtbot.addWidget(made)
    made.resize(1158, 720)
    made.adapt(1366)
    with qtbot.waitActive(made):
        made.show()
    made.panes()[0].setFocus()
    return made


def fill_in(dialog: QDialog) -> None:
    assert isinstance(dialog, IncidentEditor)
    form = dialog.form
    write("Dugaan keracunan makanan di dapur umum")
    press(Qt.Key.Key_Tab)
    assert focused() is form.category
    write("Kes")  # a list is chosen from by its letters
    tab_to(form.place)
    write("Dapur umum")
    tab_to(dialog.matrix.rows[0])
    for score in "212202":
        write(score)
        press(Qt.Key.Key_Tab)
    assert form.severity.currentData() == Severity.SEVERE
    press(Qt.Key.Key_Return, CTRL)


def write_entry(text: str) -> None:
    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, EntryEditor)
        assert focused() is dialog.form.text
        write(text)  # the text to correct is selected, so typing replaces it
        press(Qt.Key.Key_Return, CTRL)

    in_dialog(act)


def test_an_incident_is_registered_noted_and_corrected_by_keyboard(
    panel: IncidentsPanel, desk: Desk, qtbot: QtBot
) -> None:
    in_dialog(fill_in)
    press(Qt.Key.Key_N)
    assert panel.page.isVisible()
    assert panel.page.head.number.text() == "/ INS-2026-0001"

    write_entry("17 orang dirawat di klinik")
    press(Qt.Key.Key_L)
    row = panel.page.timeline.current()
    assert row is not None
    assert row.text == "17 orang dirawat di klinik"

    write_entry("19 orang dirawat di klinik")
    press(Qt.Key.Key_Return)
    row = panel.page.timeline.current()
    assert row is not None
    assert row.text == "17 orang dirawat di klinik"
    assert row.correction.startswith("19 orang dirawat di klinik (diralat R. Wulandari")

    panel.close_topmost()
    assert focused() is panel.register.table
    found = incident_reading.list_rows(desk.as_role(Role.AUDITOR))
    assert [(r.number, r.severity, r.category) for r in found] == [
        ("INS-2026-0001", Severity.SEVERE, "KESEHATAN")
    ]
    with desk.nobody.database.reading() as session:
        assert audit.verify(session).broken_at is None
        assert check.examine(session) == []


def test_escape_drops_an_empty_dialog_without_a_question(panel: IncidentsPanel) -> None:
    in_dialog(lambda _dialog: press(Qt.Key.Key_Escape))
    press(Qt.Key.Key_N)
    assert panel.register.isVisible()
