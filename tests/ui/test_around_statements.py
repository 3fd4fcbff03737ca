"""The people around an open statement, on the screen: locks, merging, outside words, reminders."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from pasopati_desktop.domain.guideline import Severity
from pasopati_desktop.domain.merge_texts import Choice
from pasopati_desktop.domain.off_system import WordState
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.workflow import Status, Step
from pasopati_desktop.services import desk_locks, off_system_words, statements
from pasopati_desktop.services.statement_views import StatementDetail
from pasopati_desktop.ui.messages import Kind
from pasopati_desktop.ui.panels.statements.listing.cards import StatementCards
from pasopati_desktop.ui.panels.statements.panel import StatementsPanel
from pasopati_desktop.ui.panels.statements.people.locks import TakeoverDialog
from pasopati_desktop.ui.panels.statements.people.merge import MergeDialog
from pasopati_desktop.ui.panels.statements.people.off_system import RecordWordDialog
from pasopati_desktop.ui.panels.statements.people.off_system_witness import (
    ConfirmWordDialog,
    DisputeWordDialog,
    WitnessDialog,
)
from pasopati_desktop.ui.panels.statements.workflow.dialogs import SecretDialog
from tests.data import PIN
from tests.statement_data import a_draft, an_incident, at_status
from tests.ui.panel_kit import in_dialog, press, tab_to, write
from tests.ui.statements_kit import Room, area, make_room, replaced

__all__ = ["make_room"]


def at_desk(room: Room, role: Role, place: str, record: int) -> StatementsPanel:
    """Open the panel of an officer at another workstation."""
    view = replace(room.desk.as_role(role), workstation=place)
    original = room.desk.as_role
    try:
        object.__setattr__(room.desk, "as_role", lambda _role: view)
        return room.open(role, record)
    finally:
        object.__setattr__(room.desk, "as_role", original)


def bar_text(panel: StatementsPanel, name: str) -> str:
    bar = getattr(panel.desk.bars, name)
    return "" if bar.isHidden() else str(bar.words.text())


def click(panel: StatementsPanel, name: str, label: str) -> None:
    bar = getattr(panel.desk.bars, name)
    next(link for link in bar.links if link.text() == label).click()


def test_the_second_writer_is_told_takes_over_and_the_first_reads_why(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    statement_id = a_draft(room.desk)
    first = at_desk(room, Role.WRITER, "MEJA-1", statement_id)
    assert bar_text(first, "lock") == ""
    area(first, "lead").setFocus()
    QTest.keyClicks(area(first, "lead"), "Mulai ")
    second = at_desk(room, Role.TEAM_LEAD, "MEJA-2", statement_id)
    told = bar_text(second, "lock")
    assert told.startswith("B. Prasetyo sedang menulis sejak ")
    assert "di MEJA-1" in told
    replaced(monkeypatch, TakeoverDialog, "Penyusun sedang rapat")
    click(second, "lock", "Ambil alih …")
    assert bar_text(second, "lock") == ""
    first.desk.locks.beat()
    assert "D. Arya mengambil alih pukul " in bar_text(first, "takeover")
    assert "“Penyusun sedang rapat”" in bar_text(first, "takeover")
    assert area(first, "lead").toPlainText().startswith("Mulai ")
    assert bar_text(first, "lock").startswith("D. Arya sedang menulis")
    click(first, "takeover", "Sudah dibaca")
    first.desk.locks.beat()
    assert bar_text(first, "takeover") == ""


def test_going_on_writing_hushes_the_bar_and_leaving_frees_the_text(room: Room) -> None:
    statement_id, other = a_draft(room.desk), a_draft(room.desk)
    first = at_desk(room, Role.WRITER, "MEJA-1", statement_id)
    QTest.keyClicks(area(first, "lead"), "Mulai ")
    second = at_desk(room, Role.TEAM_LEAD, "MEJA-2", statement_id)
    click(second, "lock", "Tetap menulis")
    second.desk.locks.beat()
    assert bar_text(second, "lock") == ""
    first.show_record(other)
    look = desk_locks.look(room.desk.as_role(Role.AUDITOR), statement_id)
    assert look.holders == ()


def decide(choice: Choice) -> Callable[[MergeDialog], int]:
    def run(dialog: MergeDialog) -> int:
        for row in dialog.decisions:
            row.buttons.button(list(Choice).index(choice)).setChecked(True)
        assert dialog.primary_button.isEnabled()
        dialog.submit()
        return dialog.result()

    return run


def two_texts(room: Room) -> tuple[int, StatementsPanel]:
    """Two officers write; the lead saved, the writer's panel is returned, not saved yet."""
    statement_id = a_draft(room.desk)
    writer = at_desk(room, Role.WRITER, "MEJA-1", statement_id)
    lead = at_desk(room, Role.TEAM_LEAD, "MEJA-2", statement_id)
    for panel, lead_text, other in (
        (lead, "Teras ketua", ("quote", "Kutipan ketua")),
        (writer, "Teras penyusun", ("about", "Tentang penyusun")),
    ):
        area(panel, "lead").setPlainText(lead_text)
        area(panel, other[0]).setPlainText(other[1])
    assert lead.save_text()
    return statement_id, writer


def test_a_save_on_an_older_version_merges_and_keeps_both(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    statement_id, writer = two_texts(room)
    monkeypatch.setattr(MergeDialog, "exec", decide(Choice.MINE))
    writer.save()
    detail = statements.detail(room.desk.as_role(Role.AUDITOR), statement_id)
    assert detail.content.sections["lead"] == "Teras penyusun"
    assert detail.content.sections["quote"] == "Kutipan ketua"
    assert detail.content.sections["about"] == "Tentang penyusun"
    assert [row.author for row in detail.versions[:3]] == [
        "B. Prasetyo", "B. Prasetyo", "D. Arya",
    ]  # fmt: skip
    assert area(writer, "quote").toPlainText() == "Kutipan ketua"
    assert not writer.editor.is_dirty()
    told = [notice for notice in room.notices if notice.kind is Kind.GOOD]
    assert told[-1].title == "Digabung dan disimpan sebagai versi 5."


def test_putting_the_merge_off_loses_nothing(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    statement_id, writer = two_texts(room)
    replaced(monkeypatch, MergeDialog, None)
    writer.save()
    assert area(writer, "lead").toPlainText() == "Teras penyusun"
    assert writer.editor.is_dirty()
    bar = room.notices[-1]
    assert bar.code == "statement.newer_version"
    assert [label for label, _ in bar.actions] == ["Gabungkan …", "Riwayat"]
    versions = statements.detail(room.desk.as_role(Role.AUDITOR), statement_id).versions
    assert len(versions) == 3
    monkeypatch.undo()
    monkeypatch.setattr(MergeDialog, "exec", decide(Choice.BOTH))
    bar.actions[0][1]()
    assert not writer.editor.is_dirty()
    assert "Teras ketua" in area(writer, "lead").toPlainText()
    assert "Teras penyusun" in area(writer, "lead").toPlainText()


def test_a_merge_is_decided_by_keyboard_alone(room: Room) -> None:
    _, writer = two_texts(room)

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, MergeDialog)
        assert not dialog.primary_button.isEnabled()
        assert dialog.note.text() == "1 tempat belum dipilih."
        press(Qt.Key.Key_Space)
        press(Qt.Key.Key_Down)
        assert dialog.choices() == {0: Choice.MINE}
        tab_to(dialog.primary_button)
        press(Qt.Key.Key_Return)

    in_dialog(act)
    writer.save()
    assert area(writer, "lead").toPlainText() == "Teras penyusun"
    assert not writer.editor.is_dirty()


def test_a_reviewer_marks_the_text_while_the_panel_is_shown(room: Room) -> None:
    statement_id, _ = at_status(room.desk, Status.VERIFYING)
    verifier = at_desk(room, Role.VERIFIER, "MEJA-3", statement_id)
    lead = at_desk(room, Role.TEAM_LEAD, "MEJA-2", statement_id)
    assert bar_text(lead, "lock").startswith("Sedang ditinjau oleh S. Maharani sejak ")
    verifier.hide()
    lead.desk.locks.beat()
    assert bar_text(lead, "lock") == ""
    verifier.show()
    lead.desk.locks.beat()
    assert "S. Maharani" in bar_text(lead, "lock")


def test_the_bar_says_whose_turn_it_is_and_reminds_once_an_hour(room: Room) -> None:
    statement_id, _ = at_status(room.desk, Status.VERIFYING)
    panel = room.open(Role.WRITER, statement_id)
    assert bar_text(panel, "turn").startswith("Menunggu Verifikator (S. Maharani) · tenggat ")
    click(panel, "turn", "Ingatkan")
    assert room.notices[-1].title == "Pengingat terkirim."
    click(panel, "turn", "Ingatkan")
    assert room.notices[-1].code == "due.reminded_lately"
    room.desk.clock.forward(timedelta(hours=4, minutes=12))
    panel.desk._show_turn()
    assert "lewat 12 m dari tenggat" in bar_text(panel, "turn")
    assert panel.desk.bars.turn.property("bar") == "bad"
    own = room.open(Role.VERIFIER, statement_id)
    assert bar_text(own, "turn").startswith("Giliran Anda")
    assert own.desk.bars.turn.links == []


def fill_and_submit(fill: Callable[[Any], object]) -> Callable[[Any], int]:
    def run(dialog: Any) -> int:
        fill(dialog)
        dialog.submit()
        return int(dialog.result())

    return run


def test_a_word_is_recorded_witnessed_and_disputed(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    statement_id, _ = at_status(room.desk, Status.APPROVAL)
    note = "Setuju, kata Kepala lewat telepon."
    monkeypatch.setattr(
        RecordWordDialog, "exec", fill_and_submit(lambda d: d.note_edit.setPlainText(note))
    )
    secretary = room.open(Role.SECRETARY, statement_id)
    click(secretary, "turn", "Catat di luar sistem …")
    assert room.notices[-1].title == "Tercatat. Minta petugas lain menyaksikan."
    assert "menunggu saksi" in bar_text(secretary, "word")
    assert [link.text() for link in secretary.desk.bars.word.links] == ["Batalkan …"]
    monkeypatch.setattr(WitnessDialog, "exec", fill_and_submit(lambda d: d.secret.setText(PIN)))
    lead = room.open(Role.TEAM_LEAD, statement_id)
    click(lead, "word", "Saksikan …")
    room.settle()
    detail = statements.detail(room.desk.as_role(Role.AUDITOR), statement_id)
    assert detail.status is Status.APPROVED
    assert detail.pdf_sha256 is not None
    assert f"Disetujui dengan nomor {detail.number}." in [item.title for item in room.notices]

    def dispute(dialog: DisputeWordDialog) -> None:
        dialog.note_edit.setPlainText("Saya tidak pernah menelepon.")
        dialog.secret.setText(PIN)

    monkeypatch.setattr(DisputeWordDialog, "exec", fill_and_submit(dispute))
    head = room.open(Role.HEAD_OF_UNIT, statement_id)
    assert [link.text() for link in head.desk.bars.word.links] == ["Konfirmasi …", "Sanggah …"]
    click(head, "word", "Sanggah …")
    assert head.desk.bars.word.property("bar") == "bad"
    assert "H. Kusuma menyanggah tanda tangan" in bar_text(head, "word")


def test_a_wrong_pin_keeps_the_dialog_and_changes_nothing(room: Room) -> None:
    statement_id, sha256 = at_status(room.desk, Status.APPROVAL)
    from tests.unit.test_off_system import recorded

    recorded(room.desk, statement_id, sha256)
    lead = room.open(Role.TEAM_LEAD, statement_id)

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, WitnessDialog)
        tab_to(dialog.secret)
        write("000000")
        press(Qt.Key.Key_Return)
        assert "tidak cocok" in dialog._trouble_text.text()
        assert dialog.isVisible()
        dialog.secret.setText(PIN)
        tab_to(dialog.cancel_button)
        press(Qt.Key.Key_Space)

    in_dialog(act)
    click(lead, "word", "Saksikan …")
    view = room.desk.as_role(Role.AUDITOR)
    (word,) = off_system_words.of_statement(view, statement_id)
    assert word.state is WordState.RECORDED


def test_the_official_confirms_from_the_bar(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    from pasopati_desktop.services import off_system
    from tests.unit.test_off_system import recorded

    statement_id, sha256 = at_status(room.desk, Status.APPROVAL)
    word_id = recorded(room.desk, statement_id, sha256)
    off_system.witness(room.desk.as_role(Role.TEAM_LEAD), word_id, secret=PIN)
    monkeypatch.setattr(ConfirmWordDialog, "exec", fill_and_submit(lambda d: d.secret.setText(PIN)))
    head = room.open(Role.HEAD_OF_UNIT, statement_id)
    click(head, "word", "Konfirmasi …")
    assert bar_text(head, "word") == ""
    assert room.notices[-1].title == "Persetujuan dikonfirmasi."


def test_a_dispute_stops_the_liaison_and_a_new_approval_lets_go_on(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    from pasopati_desktop.services import off_system
    from tests.unit.test_disputed_words import DENIAL, approved_by_word

    statement_id, _, word_id = approved_by_word(room.desk)
    number = statements.detail(room.desk.as_role(Role.AUDITOR), statement_id).number
    off_system.dispute(room.desk.as_role(Role.HEAD_OF_UNIT), word_id, DENIAL, secret=PIN)
    liaison = room.open(Role.MEDIA_LIAISON, statement_id)
    acts = liaison.editor.acts
    assert not acts.primary.isEnabled()
    assert acts.why.text() == "Menunggu kepala unit"
    assert liaison.desk.bars.word.property("bar") == "bad"
    assert bar_text(liaison, "word").endswith(
        "Naskah tertahan: H. Kusuma menandatangani ulang, atau naskah dibatalkan (BATAL)."
    )
    assert [link.text() for link in liaison.desk.bars.word.links] == ["Catat di luar sistem …"]
    row = liaison.column.list.paged.row(0)
    assert row is not None
    cards = StatementCards(room.desk.clock)
    assert "tanda tangan disanggah" in cards.sentence(row)

    head = room.open(Role.HEAD_OF_UNIT, statement_id)
    assert head.editor.acts.primary.text() == "Setujui ulang dengan PIN"
    assert [link.text() for link in head.desk.bars.word.links] == ["Cabut sanggahan …"]

    def secret(cls: type[SecretDialog], detail: StatementDetail, parent: QWidget) -> str:
        dialog = cls(detail, parent)
        assert dialog.windowTitle() == "Setujui ulang siaran pers ini?"
        words = " ".join(item.text() for item in dialog.findChildren(QLabel))
        assert f"Nomor {number} dan tanggalnya tetap." in words
        dialog.deleteLater()
        return PIN

    monkeypatch.setattr(SecretDialog, "ask", classmethod(secret))
    head.steps.take(Step.APPROVE)
    room.settle()
    assert f"Disetujui dengan nomor {number}." in [item.title for item in room.notices]
    assert bar_text(head, "word") == ""
    liaison.refresh()
    assert liaison.editor.acts.primary.isEnabled()
    assert liaison.editor.acts.primary.text() == "Catat terbit …"


def test_the_official_takes_the_dispute_back(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    from pasopati_desktop.services import off_system
    from tests.unit.test_disputed_words import DENIAL, approved_by_word

    statement_id, _, word_id = approved_by_word(room.desk)
    off_system.dispute(room.desk.as_role(Role.HEAD_OF_UNIT), word_id, DENIAL, secret=PIN)
    monkeypatch.setattr(ConfirmWordDialog, "exec", fill_and_submit(lambda d: d.secret.setText(PIN)))
    head = room.open(Role.HEAD_OF_UNIT, statement_id)
    click(head, "word", "Cabut sanggahan …")
    assert bar_text(head, "word") == ""
    assert room.notices[-1].title == "Sanggahan dicabut; tanda tangannya dihitung lagi."


def test_two_reviewers_see_each_other(room: Room) -> None:
    incident = an_incident(room.desk, Severity.SEVERE)
    statement_id, _ = at_status(room.desk, Status.REVIEW, incident_id=incident)
    lead = at_desk(room, Role.TEAM_LEAD, "MEJA-1", statement_id)
    legal = at_desk(room, Role.LEGAL, "MEJA-2", statement_id)
    lead.desk.locks.beat()
    assert bar_text(lead, "lock").startswith("Sedang ditinjau oleh L. Hapsari sejak ")
    assert bar_text(legal, "lock").startswith("Sedang ditinjau oleh D. Arya sejak ")
    head = room.open(Role.HEAD_OF_UNIT, statement_id)
    told = bar_text(head, "lock")
    assert "D. Arya sejak " in told
    assert " dan L. Hapsari sejak " in told
    row = head.column.list.paged.row(0)
    assert row is not None
    assert "ditinjau D. Arya dan L. Hapsari" in StatementCards(room.desk.clock).sentence(row)
