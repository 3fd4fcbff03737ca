"""Without a key Beranda and the page of a text say so in one line, with the way there."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.services import unit_keys
from pasopati_desktop.ui.panels.home.panel import HomePanel
from pasopati_desktop.ui.panels.statements.workflow.dialogs import SecretDialog
from pasopati_desktop.ui.tasks import TaskRunner
from tests.authenticity_kit import PASSPHRASE, a_key, an_approved
from tests.data import PIN, Desk
from tests.statement_data import a_press_release, at_status
from tests.ui.panel_kit import press
from tests.ui.shell_fixtures import app
from tests.ui.statements_kit import Room, make_room, replaced

__all__ = ["app", "make_room"]

pytestmark = pytest.mark.usefixtures("app")
sqlite_only = pytest.mark.parametrize("engine_url", ["sqlite"], indirect=True)


def home(desk: Desk, qtbot: QtBot, role: Role) -> tuple[HomePanel, list[tuple[str, object]]]:
    panel = HomePanel(desk.as_role(role), TaskRunner())
    asked: list[tuple[str, object]] = []
    panel.navigate.connect(lambda key, record: asked.append((key, record)))
    qtbot.addWidget(panel)
    panel.resize(1158, 720)
    panel.adapt(1366)
    with qtbot.waitActive(panel):
        panel.show()
    return panel, asked


@sqlite_only
def test_beranda_names_the_missing_key_to_who_can_make_it(desk: Desk, qtbot: QtBot) -> None:
    panel, asked = home(desk, qtbot, Role.SYSADMIN)
    assert panel.key.isVisible()
    assert "Belum ada kunci keaslian" in panel.key.words.text()
    assert panel.key.links[0] in panel.panes()
    panel.key.links[0].setFocus()
    press(Qt.Key.Key_Space)
    assert asked == [("settings", "authenticity")]
    key = a_key(desk)
    panel.refresh()
    assert not panel.key.isVisible()
    unit_keys.lock(desk.as_role(Role.SYSADMIN), key)
    panel.refresh()
    assert not panel.key.isVisible()  # nobody approves as administrator
    head, _ = home(desk, qtbot, Role.HEAD_OF_UNIT)
    assert "terkunci di komputer ini" in head.key.words.text()
    unit_keys.unlock(desk.as_role(Role.SYSADMIN), key, PASSPHRASE)
    head.refresh()
    assert not head.key.isVisible()


@sqlite_only
def test_who_can_do_nothing_about_it_is_left_alone(desk: Desk, qtbot: QtBot) -> None:
    panel, _ = home(desk, qtbot, Role.MEDIA_MONITOR)
    assert not panel.key.isVisible()


@sqlite_only
def test_the_page_says_it_before_the_approval_and_the_message_only_in_a_word(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    statement_id, _ = at_status(room.desk, Status.APPROVAL, a_press_release())
    writer = room.open(Role.WRITER, statement_id)
    assert not writer.key.isVisible()
    head = room.open(Role.HEAD_OF_UNIT, statement_id)
    assert head.key.isVisible()
    assert [link.text() for link in head.key.links] == ["Buat kunci"]
    replaced(monkeypatch, SecretDialog, PIN)
    head.editor.acts.primary.click()
    room.settle()
    head.compares.page.primary.click()
    room.settle()
    assert [notice.detail for notice in room.notices] == ["Tanpa kode keaslian."]
    liaison = room.open(Role.MEDIA_LIAISON, statement_id)
    assert "disetujui tanpa Kode keaslian" in liaison.key.words.text()
    assert liaison.key.links == []


@sqlite_only
def test_with_a_key_nothing_is_said(room: Room) -> None:
    a_key(room.desk)
    waiting, _ = at_status(room.desk, Status.APPROVAL, a_press_release())
    assert not room.open(Role.HEAD_OF_UNIT, waiting).key.isVisible()
    made = an_approved(room.desk)
    assert not room.open(Role.MEDIA_LIAISON, made.statement_id).key.isVisible()
