"""From a return to the approval of the changed text, through the comparison, as officers go."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from pasopati_desktop.domain.remarks import Mark, RemarkDraft, RemarkKind
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.statements import StatementContent
from pasopati_desktop.domain.workflow import Status, Step
from pasopati_desktop.services import approvals, comparison, remarks, statements
from pasopati_desktop.ui.panels.statements.comparing import papers as compare_papers
from pasopati_desktop.ui.panels.statements.history import HistoryDialog
from pasopati_desktop.ui.panels.statements.panel import StatementsPanel
from pasopati_desktop.ui.panels.statements.workflow.dialogs import (
    ReasonDialog,
    SecretDialog,
    TurnedDown,
)
from tests.data import PIN
from tests.statement_data import (
    a_draft,
    a_press_release,
    an_incident,
    at_status,
    bring_to,
    sha_of,
    status_of,
)
from tests.ui.statements_kit import Room, make_room, replaced

__all__ = ["make_room"]

pytestmark = pytest.mark.parametrize("engine_url", ["sqlite"], indirect=True)

CTRL = Qt.KeyboardModifier.ControlModifier


def changed() -> StatementContent:
    old = a_press_release()
    body = old.sections["body"].replace("belum diketahui", "sedang dicari dinas")
    return replace(old, sections={**old.sections, "body": body})


def come_back(room: Room, *, until: Status = Status.APPROVAL) -> int:
    """The head returned the text, the writer changed it, the others signed again."""
    incident = an_incident(room.desk)
    statement_id, _ = at_status(room.desk, Status.APPROVAL, incident_id=incident)
    head, writer = (room.desk.as_role(role) for role in (Role.HEAD_OF_UNIT, Role.WRITER))
    approvals.send_back(head, statement_id, "Sebab kejadian belum tepat")
    approvals.revise(writer, statement_id)
    statements.save(writer, statement_id, changed(), base_version=2)
    approvals.submit(writer, statement_id, sha256=sha_of(room.desk, statement_id))
    bring_to(room.desk, statement_id, until)
    return statement_id


def press(
    panel: StatementsPanel, key: Qt.Key, modifiers: Any = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(panel.compares.page.view if panel.compares.is_open else panel, key, modifiers)


def test_the_head_approves_on_what_changed_by_keyboard_alone(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    statement_id = come_back(room)
    replaced(monkeypatch, SecretDialog, PIN)
    panel = room.open(Role.HEAD_OF_UNIT, statement_id)
    panel.editor.acts.primary.setFocus()
    press(panel, Qt.Key.Key_Return, CTRL)
    room.settle()
    page = panel.compares.page
    assert page.found is not None
    assert page.found.old is not None
    assert (page.found.old.ref.number, page.found.new.ref.number) == (2, 3)
    assert [stop.said for stop in page.stops] == ["belum diketahui diganti sedang dicari dinas"]
    press(panel, Qt.Key.Key_J)
    assert page.at == 0
    assert status_of(room.desk, statement_id) is Status.APPROVAL
    press(panel, Qt.Key.Key_Return, CTRL)
    room.settle()
    assert status_of(room.desk, statement_id) is Status.APPROVED
    assert not panel.compares.is_open


def test_the_reviewer_of_a_returned_text_sees_the_difference_first(room: Room) -> None:
    statement_id = come_back(room, until=Status.VERIFYING)
    panel = room.open(Role.VERIFIER, statement_id)
    panel.editor.acts.primary.click()
    room.settle()
    page = panel.compares.page
    assert panel.compares.is_open
    assert page.step is Step.VERIFY
    assert page.primary.text() == "Nyatakan terverifikasi"
    page.primary.click()
    room.settle()
    assert status_of(room.desk, statement_id) is Status.REVIEW
    assert not panel.compares.is_open


def test_a_first_review_is_signed_at_once(room: Room) -> None:
    statement_id, _ = at_status(room.desk, Status.VERIFYING)
    panel = room.open(Role.VERIFIER, statement_id)
    panel.editor.acts.primary.click()
    room.settle()
    assert not panel.compares.is_open
    assert status_of(room.desk, statement_id) is Status.REVIEW


def test_words_marked_in_the_comparison_go_along_with_the_return(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    statement_id = come_back(room)
    given: list[Any] = []

    def ask(_cls: object, /, *_: Any, marks: Sequence[Mark], **__: Any) -> TurnedDown:
        given.append(marks)
        return TurnedDown("Dinas yang mana belum disebut", tuple(marks), is_meant=True)

    monkeypatch.setattr(ReasonDialog, "ask", classmethod(ask))
    panel = room.open(Role.HEAD_OF_UNIT, statement_id)
    panel.editor.acts.primary.click()
    room.settle()
    page = panel.compares.page
    cursor = page.view.document().find("sedang dicari dinas")
    page.view.setTextCursor(cursor)
    page.send_back.click()
    room.settle()
    assert status_of(room.desk, statement_id) is Status.RETURNED
    assert not panel.compares.is_open
    (row,) = remarks.listed(room.desk.as_role(Role.WRITER), statement_id)
    assert (row.kind, row.mark.quote) == (RemarkKind.MARK, "sedang dicari dinas")
    assert row.place is not None


def test_what_somebody_else_did_meanwhile_closes_or_renews_the_page(room: Room) -> None:
    statement_id = come_back(room)
    panel = room.open(Role.HEAD_OF_UNIT, statement_id)
    panel.editor.acts.primary.click()
    room.settle()
    head = room.desk.as_role(Role.HEAD_OF_UNIT)
    approvals.send_back(head, statement_id, "Ditarik dari meja lain")
    panel.refresh()
    assert not panel.compares.is_open
    writer_panel = room.open(Role.AUDITOR, statement_id)
    press(writer_panel, Qt.Key.Key_D, CTRL)
    room.settle()
    assert writer_panel.compares.is_open
    writer = room.desk.as_role(Role.WRITER)
    approvals.revise(writer, statement_id)
    statements.save(writer, statement_id, a_press_release("Judul ketiga"), base_version=3)
    writer_panel.refresh()
    room.settle()
    found = writer_panel.compares.page.found
    assert found is not None
    assert found.new.ref.number == 4
    assert "kini versi 4" in room.notices[-1].title


def test_open_remarks_are_told_beside_the_approval(room: Room) -> None:
    statement_id, _ = at_status(room.desk, Status.APPROVAL)
    legal = room.desk.as_role(Role.LEGAL)
    remarks.remark(legal, statement_id, RemarkDraft(None, "Judul terlalu panjang"))
    panel = room.open(Role.HEAD_OF_UNIT, statement_id)
    panel.editor.acts.primary.click()
    room.settle()
    assert panel.compares.page.why.text() == "1 catatan masih terbuka"
    assert panel.compares.page.primary.isEnabled()


def test_two_versions_chosen_in_the_history_and_named(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    statement_id = a_draft(room.desk)
    writer = room.desk.as_role(Role.WRITER)
    for number in range(2, 6):
        text = a_press_release(f"Judul ke-{number}")
        statements.save(writer, statement_id, text, base_version=number)

    def use(dialog: HistoryDialog) -> int:
        room.qtbot.addWidget(dialog)
        dialog.show()
        dialog.versions.setCurrentRow(2)
        dialog.name.control.setText(" sebelum  rapat ")
        QTest.keyClick(dialog.name.control, Qt.Key.Key_Return)
        assert dialog.isVisible()
        assert dialog.versions.item(2).text().startswith("Versi 4 · sebelum rapat\n")
        assert dialog.chosen() == (4, 6)
        dialog.versions.item(0).setSelected(False)
        dialog.versions.item(3).setSelected(True)
        assert dialog.compare_button.text() == "Bandingkan versi 3 dan 4"
        dialog.compare_button.click()
        return 1

    monkeypatch.setattr(HistoryDialog, "exec", use)
    panel = room.open(Role.WRITER, statement_id)
    panel.show_history()
    room.settle()
    page = panel.compares.page
    assert page.found is not None
    assert page.found.old is not None
    assert (page.found.old.ref.number, page.found.new.ref.number) == (3, 4)
    assert page.new.box.currentText() == "Versi 4 · sebelum rapat"
    page.new.box.setCurrentIndex(0)
    page.new.box.activated.emit(0)
    room.settle()
    assert page.found.new.ref.number == 6
    assert panel.close_topmost()
    assert not panel.compares.is_open


def test_the_facts_lead_to_the_incident(room: Room) -> None:
    statement_id = come_back(room, until=Status.VERIFYING)
    panel = room.open(Role.VERIFIER, statement_id)
    press(panel, Qt.Key.Key_D, CTRL)
    room.settle()
    page = panel.compares.page
    assert "Persetujuan verifikator dan ketua TKK atas versi 2 gugur." in page.facts_rest.text()
    assert page.found is not None
    with room.qtbot.waitSignal(panel.navigate) as gone:
        page.facts_requested.emit()
    assert gone.args == ["incidents", page.found.incident_id]


def test_the_comparison_is_kept_as_a_file(
    room: Room, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    statement_id = come_back(room)
    panel = room.open(Role.AUDITOR, statement_id)
    press(panel, Qt.Key.Key_D, CTRL)
    room.settle()
    path = tmp_path / "beda.pdf"
    monkeypatch.setattr(compare_papers, "chosen_path", lambda _parent, _name: path)
    panel.compares.page.saver.click()
    room.settle()
    assert path.read_bytes().startswith(b"%PDF")
    assert room.notices[-1].title == "PDF disimpan sebagai beda.pdf."


def test_an_error_of_the_comparison_is_told_and_the_page_closes(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    statement_id = a_draft(room.desk)
    panel = room.open(Role.WRITER, statement_id)
    panel.compares.open_versions(comparison.VersionRef(statement_id, 99), 2)
    room.settle()
    assert not panel.compares.is_open
    assert room.notices[-1].code == "statement.version_missing"


def test_no_label_is_cut_at_large_text(room: Room) -> None:
    from PySide6.QtWidgets import QApplication

    from pasopati_desktop.ui import theme

    statement_id = come_back(room)
    panel = room.open(Role.HEAD_OF_UNIT, statement_id)
    panel.editor.acts.primary.click()
    room.settle()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, "light", 1.5)
    panel.resize(1310, 692)
    panel.adapt(910)
    QTest.qWait(150)
    page = panel.compares.page
    for label in page.findChildren(QLabel):
        if label.isVisible() and label.text() and not label.wordWrap():
            assert label.width() >= label.sizeHint().width(), label.text()
