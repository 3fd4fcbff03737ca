"""Pernyataan as officers use it: by mouse and keyboard, each in their own role."""

import time
from datetime import timedelta

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pasopati_desktop.domain.release import Channel, PublicationDraft
from pasopati_desktop.domain.rich_text import plain
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.statement_checks import State
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.services import approvals, drafts, statements
from pasopati_desktop.services.statements import NewStatement
from pasopati_desktop.ui import i18n
from pasopati_desktop.ui.drafts import DraftKeeper
from pasopati_desktop.ui.panels.statements.beginning.new_dialog import NewStatementDialog
from pasopati_desktop.ui.panels.statements.people.merge import MergeDialog
from pasopati_desktop.ui.panels.statements.workflow.dialogs import (
    PublishDialog,
    ReasonDialog,
    SecretDialog,
    TurnedDown,
)
from tests.data import PIN
from tests.statement_data import (
    a_clarification,
    a_draft,
    a_press_release,
    an_incident,
    at_status,
    status_of,
)
from tests.ui.statements_kit import Room, area, codes, make_room, replaced

__all__ = ["make_room"]

pytestmark = pytest.mark.parametrize("engine_url", ["sqlite"], indirect=True)


def test_an_empty_room_says_the_first_step(room: Room) -> None:
    writer, verifier = room.open(Role.WRITER), room.open(Role.VERIFIER)
    assert writer._empty.isVisible()
    assert [made.text() for made in writer._empty.buttons] == ["Pernyataan baru"]
    assert verifier._empty.buttons == []
    assert not writer.preview.isVisible()
    assert not verifier.column.new_button.isEnabled()


def test_what_waits_for_the_officer_is_open_at_once(room: Room) -> None:
    waiting, _ = at_status(room.desk, Status.APPROVAL)
    a_draft(room.desk, a_press_release("Yang lebih baru"))
    panel = room.open(Role.HEAD_OF_UNIT)
    assert panel.detail is not None
    assert panel.detail.id == waiting
    acts = panel.editor.acts
    assert acts.primary.text() == "Setujui dengan PIN"
    assert acts.primary.isEnabled()
    assert acts.send_back.isVisible()
    assert acts.reject.isVisible()
    assert area(panel, "body").isReadOnly()
    assert not panel.editor.form.title_field.isVisible()
    assert panel.preview.pages.page_count == 1


@pytest.mark.parametrize(
    ("role", "reason"),
    [
        (Role.WRITER, "Menunggu verifikator"),
        (Role.AUDITOR, "Menunggu verifikator"),
        (Role.VERIFIER, ""),
    ],
)
def test_whose_turn_it_is_not_reads_only_and_learns_why(
    room: Room, role: Role, reason: str
) -> None:
    statement_id, _ = at_status(room.desk, Status.VERIFYING)
    panel = room.open(role, statement_id)
    assert panel.editor.acts.why.text() == reason
    assert panel.editor.acts.primary.isEnabled() is (not reason)
    assert panel.editor.acts.send_back.isVisible() is (not reason)
    assert area(panel, "lead").isReadOnly()
    assert not panel.editor.tools.isVisible()


def test_typing_is_checked_previewed_and_saved_with_ctrl_s(room: Room) -> None:
    statement_id = a_draft(room.desk)
    panel = room.open(Role.WRITER, statement_id)
    before = panel.preview.pages._paper.pages[0]
    lead = area(panel, "lead")
    lead.setFocus()
    lead.selectAll()
    QTest.keyClicks(lead, "Teras baru")
    assert panel.editor.is_dirty()
    room.settle()
    assert panel.preview.pages._paper.pages[0] != before
    assert "belum disimpan" in panel.editor._meta.whole
    panel.save()
    assert not panel.editor.is_dirty()
    assert "Versi 3" in panel.editor._meta.whole
    kept = statements.version_content(room.desk.as_role(Role.WRITER), statement_id, 3)
    assert kept.sections["lead"] == "Teras baru"
    panel.save()  # the same text again makes no version
    assert len(statements.detail(room.desk.as_role(Role.WRITER), statement_id).versions) == 3


def test_a_step_that_is_taken_takes_the_warning_of_the_refused_try_away(room: Room) -> None:
    statement_id = a_draft(room.desk, a_press_release(facts=()))
    panel = room.open(Role.WRITER, statement_id)
    gone: list[str] = []
    panel.outdated.connect(lambda notice: gone.append(notice.title))
    panel.editor.acts.primary.click()
    assert "menghalangi pengiriman" in room.notices[-1].title
    warned = room.notices[-1].title
    panel.editor.form.facts.set_rows(a_press_release().facts)
    panel._typed()
    panel.editor.acts.primary.click()
    room.settle()
    assert status_of(room.desk, statement_id) is Status.VERIFYING
    assert gone == [warned]


def test_a_field_reached_by_its_letter_is_scrolled_to(room: Room) -> None:
    panel = room.open(Role.WRITER, a_draft(room.desk, a_press_release()))
    area(panel, "dateline").setFocus()
    box = panel.editor.form.particulars.guard.privacy
    assert box.visibleRegion().isEmpty()
    box.setFocus(Qt.FocusReason.ShortcutFocusReason)
    room.qtbot.waitUntil(lambda: not box.visibleRegion().isEmpty(), timeout=2000)


def test_submitting_shows_what_is_missing_beside_the_fields(room: Room) -> None:
    statement_id = a_draft(room.desk, a_press_release(sections={"lead": "Teras"}, facts=()))
    panel = room.open(Role.WRITER, statement_id)
    assert codes(panel)["section_missing"] is State.MISSING
    panel.editor.checks.fold(folded=True)
    panel.editor.acts.primary.click()
    assert status_of(room.desk, statement_id) is Status.DRAFT
    assert "menghalangi pengiriman" in room.notices[-1].title
    assert area(panel, "dateline").property("invalid")
    assert not area(panel, "lead").property("invalid")
    assert not panel.editor.checks.is_folded()
    assert panel.editor.checks.lines[0].hasFocus()
    QTest.keyClick(panel.editor.checks.lines[0], Qt.Key.Key_Return)
    assert area(panel, "dateline").hasFocus()
    line = next(line for line in panel.editor.checks.lines if line.check.field == "facts")  # type: ignore[union-attr] # shown
    line.click()
    assert panel.editor.facts.add_button.hasFocus()


def test_the_whole_way_through_the_primary_button(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    statement_id = a_draft(room.desk, incident_id=an_incident(room.desk))
    replaced(monkeypatch, SecretDialog, PIN)
    proof = PublicationDraft(
        Channel.EMAIL, room.desk.clock.now + timedelta(seconds=20), proof="Redaksi"
    )
    replaced(monkeypatch, PublishDialog, proof)
    for role, button, following in (
        (Role.WRITER, "Kirim ke verifikator", Status.VERIFYING),
        (Role.VERIFIER, "Nyatakan terverifikasi", Status.REVIEW),
        (Role.TEAM_LEAD, "Setujui telaah", Status.APPROVAL),
        (Role.HEAD_OF_UNIT, "Setujui dengan PIN", Status.APPROVED),
        (Role.MEDIA_LIAISON, "Catat terbit …", Status.PUBLISHED),
    ):
        panel = room.open(role, statement_id)
        assert panel.editor.acts.primary.text() == button
        QTest.keyClick(
            panel.editor.acts.primary, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
        )
        room.settle()
        if following is Status.APPROVED:  # the text stands there first, then the PIN is asked
            assert panel.compares.is_open
            QTest.keyClick(
                panel.compares.page.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
            )
            room.settle()
        assert not panel.compares.is_open
        assert status_of(room.desk, statement_id) is following, room.notices[-1]
        assert panel.detail is not None
        assert panel.detail.status is following
    numbered = [notice.title for notice in room.notices if "HM.01.02-1" in notice.title]
    assert numbered == ["Disetujui dengan nomor HM.01.02-1."]
    detail = statements.detail(room.desk.as_role(Role.AUDITOR), statement_id)
    assert detail.pdf_sha256 is not None
    assert room.desk.nobody.files.exists(detail.pdf_sha256)


def test_a_wrong_pin_is_told_and_nothing_is_approved(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    statement_id, _ = at_status(room.desk, Status.APPROVAL)
    replaced(monkeypatch, SecretDialog, "000000")
    panel = room.open(Role.HEAD_OF_UNIT, statement_id)
    panel.editor.acts.primary.click()
    room.settle()
    panel.compares.page.primary.click()
    room.settle()
    assert panel.compares.is_open
    assert panel.compares.page.primary.isEnabled()
    assert room.notices[-1].code == "auth.wrong_pin"
    assert panel.editor.acts.primary.isEnabled()
    assert status_of(room.desk, statement_id) is Status.APPROVAL


def test_another_workstation_was_first(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    statement_id, sha256 = at_status(room.desk, Status.APPROVAL)
    panel = room.open(Role.HEAD_OF_UNIT, statement_id)
    head = room.desk.as_role(Role.HEAD_OF_UNIT)
    approvals.approve(head, statement_id, sha256=sha256, secret=PIN)
    replaced(monkeypatch, SecretDialog, PIN)
    panel.editor.acts.primary.click()
    room.settle()
    panel.compares.page.primary.click()
    room.settle()
    assert not panel.compares.is_open
    assert room.notices[-1].code == "statement.already_signed"
    assert panel.detail is not None
    assert panel.detail.number == "HM.01.02-1"


def test_a_return_needs_a_reason_and_the_writer_reads_it(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    statement_id, _ = at_status(room.desk, Status.VERIFYING)
    told = TurnedDown("Sumber fakta kedua belum ada", (), is_meant=True)
    replaced(monkeypatch, ReasonDialog, told)
    panel = room.open(Role.VERIFIER, statement_id)
    panel.editor.acts.send_back.click()
    assert status_of(room.desk, statement_id) is Status.RETURNED
    writer = room.open(Role.WRITER, statement_id)
    assert writer.editor._returned_card.isVisible()
    assert "Sumber fakta kedua belum ada" in writer.editor._returned.text()
    writer.editor.acts.primary.click()  # Perbaiki naskah
    assert status_of(room.desk, statement_id) is Status.DRAFT
    assert not area(writer, "lead").isReadOnly()


def test_the_second_editor_is_told_and_both_texts_are_kept(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    statement_id = a_draft(room.desk)
    panel = room.open(Role.WRITER, statement_id)
    panel.editor.title.setText("Dari penulis")
    other = a_press_release("Dari sekretaris")
    statements.save(room.desk.as_role(Role.SECRETARY), statement_id, other, base_version=2)
    panel.refresh()  # as the change signal does
    assert room.notices[-1].code == "statement.newer_version"
    assert panel.editor.title.text() == "Dari penulis"
    replaced(monkeypatch, MergeDialog, None)  # put off
    panel.save()
    labels = [label for label, _ in room.notices[-1].actions]
    assert labels == ["Gabungkan …", "Riwayat"]
    replaced(monkeypatch, MergeDialog, a_press_release("Dari penulis"))
    room.notices[-1].actions[0][1]()
    workspace = room.desk.as_role(Role.WRITER)
    assert statements.version_content(workspace, statement_id, 3).title == "Dari sekretaris"
    assert statements.version_content(workspace, statement_id, 4).title == "Dari penulis"


def test_an_unsaved_text_waits_while_another_is_read(room: Room) -> None:
    first, second = a_draft(room.desk), a_draft(room.desk, a_clarification())
    panel = room.open(Role.WRITER, first)
    panel.editor.title.setText("Belum selesai")
    panel.show_record(second)
    assert not panel.editor.is_dirty()
    assert panel.editor.claims.isVisible()
    panel.show_record(first)
    assert panel.editor.title.text() == "Belum selesai"
    assert panel.editor.is_dirty()


def test_what_was_typed_survives_the_end_of_the_program(room: Room) -> None:
    statement_id = a_draft(room.desk)
    workspace = room.desk.as_role(Role.WRITER)

    def keeper() -> DraftKeeper:
        return DraftKeeper(
            lambda key, body: drafts.keep(workspace, key, body),
            lambda key: drafts.discard(workspace, key),
        )

    first = keeper()
    panel = room.open(Role.WRITER, statement_id, drafts=first)
    panel.editor.title.setText("Sebelum listrik padam")
    assert first.flush() == 1
    again = room.open(Role.WRITER, statement_id, drafts=keeper())
    offer = room.notices[-1]
    assert [label for label, _ in offer.actions] == ["Pulihkan", "Buang"]
    offer.actions[0][1]()
    assert again.editor.title.text() == "Sebelum listrik padam"
    again.save()
    assert drafts.kept(workspace) == []


def test_a_huge_paste_and_odd_letters_do_no_harm(room: Room) -> None:
    panel = room.open(Role.WRITER, a_draft(room.desk))
    body = area(panel, "body")
    data = QMimeData()
    data.setText("Kalimat yang ditempel. " * 45_000)
    started = time.monotonic()
    body.insertFromMimeData(data)
    panel.save()
    assert time.monotonic() - started < 5
    assert len(body.toPlainText()) == 200_000
    assert "huruf dari tempelan tidak ikut" in room.notices[-1].title
    assert panel.detail is not None
    assert panel.detail.version_number == 3
    body.setPlainText("Emoji 😀 dan العربية")
    panel.editor.title.setText("J" * 400)
    room.settle()
    assert len(panel.editor.title.text()) == 300
    assert codes(panel)["glyphs_missing"] is State.MISSING
    assert panel.width() == 1158


def test_the_list_moves_by_letters_and_n_begins_a_statement(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    older, newer = a_draft(room.desk), a_draft(room.desk, a_clarification())
    panel = room.open(Role.WRITER)
    assert panel.detail is not None
    assert panel.detail.id == newer
    panel.column.list.setFocus()
    QTest.keyClick(panel.column.list, Qt.Key.Key_J)
    assert panel.detail.id == older
    new = NewStatement(StatementKind.CLARIFICATION, "Baru sekali")
    replaced(monkeypatch, NewStatementDialog, new)
    QTest.keyClick(panel.column.list, Qt.Key.Key_N)
    assert panel.detail.title == "Baru sekali"
    assert panel.detail.may_edit
    replaced(monkeypatch, NewStatementDialog, None)
    panel.show_record({"new_for_incident": an_incident(room.desk)})
    assert panel.detail.title == "Baru sekali"


def test_in_a_narrow_window_enter_opens_and_esc_returns(room: Room) -> None:
    a_draft(room.desk)
    panel = room.open(Role.WRITER)
    panel.resize(700, 600)
    panel.adapt(760)
    assert panel.column.isVisible()
    assert not panel.editor.isVisible()
    panel.column.list.setFocus()
    QTest.keyClick(panel.column.list, Qt.Key.Key_Return)
    assert panel.editor.isVisible()
    assert not panel.column.isVisible()
    assert panel.close_topmost()
    assert panel.column.isVisible()
    assert not panel.close_topmost()


def test_ctrl_enter_hands_in_from_inside_the_text(room: Room) -> None:
    statement_id = a_draft(room.desk)
    panel = room.open(Role.WRITER, statement_id)
    body = area(panel, "body")
    body.setFocus()
    before = body.toPlainText()
    QTest.keyClick(body, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert status_of(room.desk, statement_id) is Status.VERIFYING
    assert panel.detail is not None
    assert plain(panel.detail.content.sections["body"]) == before


def test_the_keys_act_also_while_qt_speaks_indonesian(room: Room, qapp: QApplication) -> None:
    at_status(room.desk, Status.APPROVAL)
    installed = i18n.install(qapp, "id")
    try:
        panel = room.open(Role.HEAD_OF_UNIT)
        own = [one for one in panel.findChildren(QShortcut) if one.parent() is panel]
        keys = [one.key().toString() for one in own]
        assert len(set(keys)) == len(keys), "two keys became one, and neither acts"
        taken: list[object] = []
        panel.editor.acts.taken.disconnect()
        panel.editor.acts.taken.connect(taken.append)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            QTest.keyClick(panel, key, Qt.KeyboardModifier.ControlModifier)
        assert len(taken) == 2
    finally:
        i18n.remove(qapp, installed)
