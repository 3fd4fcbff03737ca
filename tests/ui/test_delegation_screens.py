"""Handing a role over on the screen: by keyboard, from the palette and from the officials."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from pasopati_desktop.domain.delegation import Scope, Term
from pasopati_desktop.domain.guideline import Severity
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.services import delegation
from pasopati_desktop.ui.messages import Notice
from pasopati_desktop.ui.panels.home.panel import HomePanel
from pasopati_desktop.ui.panels.statements.people.delegation import (
    DelegationDialog,
    EndDelegationDialog,
    scope_words,
)
from pasopati_desktop.ui.panels.statements.people.delegation_list import DelegationsDialog
from pasopati_desktop.ui.tasks import TaskRunner
from tests.data import Desk
from tests.statement_data import at_status
from tests.ui.office_kit import doubled_mnemonics
from tests.ui.panel_kit import in_dialog, press, tab_to, write
from tests.ui.shell_fixtures import app
from tests.unit.test_delegation import a_draft, handed

__all__ = ["app"]

pytestmark = pytest.mark.usefixtures("app")

TODAY = date(2026, 11, 21)


def a_dialog(desk: Desk, qtbot: QtBot) -> DelegationDialog:
    head = desk.as_role(Role.HEAD_OF_UNIT)
    dialog = DelegationDialog(head, delegation.own_roles(head), TODAY, None)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
    assert doubled_mnemonics(dialog) == []
    return dialog


def test_a_role_is_handed_over_by_keyboard_alone(desk: Desk, qtbot: QtBot) -> None:
    dialog = a_dialog(desk, qtbot)
    tab_to(dialog.delegate)
    write("N")
    assert dialog.delegate.currentText().startswith("N. Sari")
    tab_to(dialog.letter)
    write("W10.PAS-SP.12")
    tab_to(dialog.kinds.boxes[StatementKind.CLARIFICATION])
    press(Qt.Key.Key_Space)
    tab_to(dialog.level)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    tab_to(dialog.primary_button)
    press(Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    (row,) = delegation.list_rows(desk.as_role(Role.AUDITOR))
    assert (row.delegate, row.letter_number, row.term) == (
        "N. Sari",
        "W10.PAS-SP.12",
        Term.CURRENT,
    )
    assert row.scope == Scope((StatementKind.CLARIFICATION,), Severity.MODERATE)
    assert scope_words(row.scope) == "Klarifikasi, sampai sedang"


def test_what_is_wrong_stands_beside_its_field_and_nothing_is_lost(
    desk: Desk, qtbot: QtBot
) -> None:
    dialog = a_dialog(desk, qtbot)
    dialog.letter.setText("   ")
    dialog.submit()
    assert dialog.isVisible()
    assert dialog.form is not None
    assert dialog.form["delegate_id"].error == "Pilih petugas yang menerima wewenang."
    assert dialog.form["letter_number"].error.startswith("Plh. dan Plt. perlu nomor")
    dialog.last_day.setDate(QDate(2026, 11, 1))
    dialog.submit()
    assert dialog.form["last_day"].error
    assert delegation.list_rows(desk.as_role(Role.AUDITOR)) == ()


def test_the_list_ends_what_runs_and_offers_nothing_to_who_holds_nothing(
    desk: Desk, qtbot: QtBot
) -> None:
    handed(desk)
    head = desk.as_role(Role.HEAD_OF_UNIT)
    dialog = DelegationsDialog(head)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.end_button.isEnabled()
    in_dialog(end_at_once)
    dialog.end()
    assert dialog.changed
    (row,) = delegation.list_rows(head)
    assert row.term is Term.PAST
    assert not dialog.end_button.isEnabled()
    other = DelegationsDialog(desk.as_role(Role.WRITER))
    qtbot.addWidget(other)
    other.show()
    assert not other.primary_button.isEnabled()
    assert "tidak memegang peran" in other.note.text()


def end_at_once(asked: QDialog) -> None:
    assert isinstance(asked, EndDelegationDialog)
    assert asked.last_day.date() == QDate(2026, 11, 20)
    asked.submit()


def test_the_first_screen_tells_what_ends_soon_and_whose_rights_changed(
    desk: Desk, qtbot: QtBot
) -> None:
    secretary = desk.as_role(Role.SECRETARY)
    tasks = TaskRunner()
    panel = HomePanel(secretary, tasks)
    qtbot.addWidget(panel)
    told: list[str] = []
    panel.notice.connect(lambda notice: told.append(notice.title))
    delegation.hand_over(
        desk.as_role(Role.HEAD_OF_UNIT), a_draft(desk, last_day=TODAY + timedelta(days=1))
    )
    panel.refresh()
    (line,) = panel.soon.work_rows()
    assert line.line.lead == "Anda Plh. Penanggung Jawab (Kepala)"
    assert line.line.meta == "berakhir 22 November 2026"
    panel.watch.look()
    panel.watch.look()
    assert told == ["Wewenang akun ini berubah."]


def test_a_step_that_became_overdue_is_told_once_wherever_one_is(desk: Desk, qtbot: QtBot) -> None:
    statement_id, _ = at_status(desk, Status.VERIFYING)
    panel = HomePanel(desk.as_role(Role.VERIFIER), TaskRunner())
    qtbot.addWidget(panel)
    told: list[Notice] = []
    gone: list[tuple[str, object]] = []
    panel.notice.connect(told.append)
    panel.navigate.connect(lambda key, record: gone.append((key, record)))
    panel.watch.look()
    assert told == []
    desk.clock.forward(timedelta(hours=4, minutes=1))
    panel.watch.look()
    panel.watch.look()
    (notice,) = told
    assert notice.title.startswith("Langkah Anda lewat tenggat 18.32")
    notice.actions[0][1]()
    assert gone == [("statements", statement_id)]
