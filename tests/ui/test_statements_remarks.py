"""Remarks as officers use them: chosen in the text, beside it, answered, accepted, by keyboard."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from pasopati_desktop.domain import rich_text
from pasopati_desktop.domain.remarks import Mark, RemarkDraft, RemarkState
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.statement_checks import State
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.services import approvals, remarks, statements
from pasopati_desktop.ui.panels.statements.panel import StatementsPanel
from pasopati_desktop.ui.panels.statements.remarks.cards import RemarkCard
from pasopati_desktop.ui.panels.statements.remarks.dialog import RemarkDialog, ReplyDialog
from tests.statement_data import a_draft, a_press_release, at_status
from tests.ui.statements_kit import Room, make_room, replaced

__all__ = ["make_room"]

pytestmark = pytest.mark.parametrize("engine_url", ["sqlite"], indirect=True)

BODY = rich_text.plain(a_press_release().sections["body"])


def passage(quote: str) -> Mark:
    return Mark("body", BODY.index(quote), len(quote), quote)


def said(room: Room, statement_id: int, role: Role = Role.VERIFIER, **more: Any) -> int:
    draft = RemarkDraft(
        more.get("place", passage("dinas kesehatan")), "Yang mana?", more.get("words")
    )
    return remarks.remark(room.desk.as_role(role), statement_id, draft)


def cards(panel: StatementsPanel) -> list[RemarkCard]:
    return panel.remarks.side.cards


def wide(panel: StatementsPanel) -> None:
    """Fold the paper away, so that the list stands beside the text."""
    panel.toggle_preview()
    QTest.qWait(30)


def test_a_comment_on_chosen_words_by_keyboard(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    statement_id, _ = at_status(room.desk, Status.VERIFYING)
    panel = room.open(Role.VERIFIER, statement_id)
    panel.editor.jump_to("body", *_reach("dinas kesehatan"))
    asked: list[tuple[Any, ...]] = []

    def ask(_cls: object, place: Mark, field: str, signs: bool, *_: object) -> RemarkDraft:
        asked.append((place, field, signs))
        return RemarkDraft(place, "Dinas provinsi?")

    monkeypatch.setattr(RemarkDialog, "ask", classmethod(ask))
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(panel, Qt.Key.Key_M, modifiers)
    assert asked == [(passage("dinas kesehatan"), "Tubuh", True)]
    (row,) = remarks.listed(room.desk.as_role(Role.WRITER), statement_id)
    assert (row.body, row.author) == ("Dinas provinsi?", "S. Maharani")
    assert panel.remarks.side.isVisible()
    assert "Dinas provinsi?" in cards(panel)[0].accessibleName()
    assert panel.remarks.link.text() == "Catatan (1)"


def _reach(quote: str) -> tuple[int, int]:
    return passage(quote).start, len(quote)


def test_open_remarks_are_marked_told_and_stepped_through(room: Room) -> None:
    statement_id = a_draft(room.desk)
    said(room, statement_id)
    said(room, statement_id, words="sudah ditemui", place=passage("telah dihubungi"))
    panel = room.open(Role.WRITER, statement_id)
    wide(panel)
    assert panel.remarks.side.isVisible()
    lines = {line.check.code: line.check for line in panel.editor.checks.lines if line.check}
    assert lines["remarks_open"].state is State.LOOK
    assert lines["remarks_open"].params == (("what", "1 catatan dan 1 usul masih terbuka"),)
    drawn: list[Any] = []
    panel.draw_marks = drawn.append  # type: ignore[method-assign,assignment] # what the desk draws
    panel.remarks.mark()
    assert drawn[-1] == [
        ("body", *_reach("dinas kesehatan"), "comment"),
        ("body", *_reach("telah dihubungi"), "suggestion"),
    ]
    QTest.keyClick(panel, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    assert panel.editor.selection() == ("body", *_reach("dinas kesehatan"), "dinas kesehatan")
    assert drawn[-1][0][-1] == "active"
    QTest.keyClick(panel, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    assert panel.editor.selection() == ("body", *_reach("telah dihubungi"), "telah dihubungi")
    QTest.keyClick(panel, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert panel.remarks.side._active == cards(panel)[0].row.id


def test_open_remarks_do_not_block_the_way(room: Room) -> None:
    statement_id = a_draft(room.desk)
    said(room, statement_id)
    panel = room.open(Role.WRITER, statement_id)
    panel.editor.acts.primary.click()
    room.settle()
    assert (
        statements.detail(room.desk.as_role(Role.WRITER), statement_id).status is Status.VERIFYING
    )


def test_accepting_keeps_what_was_typed_and_then_the_words(room: Room) -> None:
    statement_id = a_draft(room.desk)
    said(room, statement_id, words="sudah ditemui", place=passage("telah dihubungi"))
    panel = room.open(Role.WRITER, statement_id)
    wide(panel)
    panel.editor.restore(a_press_release("Judul yang baru diketik"))
    assert panel.editor.is_dirty()
    card = cards(panel)[0]
    assert "S. Maharani ikut menjadi penyusun" in _texts(card)
    card.links["accept"].click()
    detail = statements.detail(room.desk.as_role(Role.WRITER), statement_id)
    assert detail.version_number == 4
    assert detail.title == "Judul yang baru diketik"
    assert "dirawat sudah ditemui lebih dahulu" in detail.content.sections["body"]
    assert "sudah ditemui" in panel.editor.content().sections["body"]
    assert not panel.editor.is_dirty()
    assert room.notices[-1].title == "Usul S. Maharani masuk naskah sebagai versi 4."
    assert panel.remarks.rows[0].state is RemarkState.ACCEPTED
    assert cards(panel) == []
    panel.remarks.side.all_box.setChecked(True)
    assert "diterima oleh B. Prasetyo, versi 4" in _texts(cards(panel)[0])


def _texts(card: RemarkCard) -> str:
    from PySide6.QtWidgets import QLabel

    return "\n".join(label.text() for label in card.findChildren(QLabel))


def test_answering_closing_and_opening_again(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    statement_id = a_draft(room.desk)
    said(room, statement_id)
    panel = room.open(Role.WRITER, statement_id)
    wide(panel)
    replaced(monkeypatch, ReplyDialog, "Provinsi")
    cards(panel)[0].links["reply"].click()
    assert "Provinsi" in _texts(cards(panel)[0])
    cards(panel)[0].links["resolve"].click()
    assert cards(panel) == []
    assert panel.remarks.link.text() == "Catatan"
    panel.remarks.side.all_box.setChecked(True)
    cards(panel)[0].links["reopen"].click()
    assert panel.remarks.rows[0].is_open


def test_what_could_not_be_kept_comes_back_to_the_officer(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    statement_id, _ = at_status(room.desk, Status.VERIFYING)
    panel = room.open(Role.VERIFIER, statement_id)
    given: list[RemarkDraft | None] = []

    def ask(
        _cls: object, _place: Mark, _field: str, _signs: bool, *rest: Any
    ) -> RemarkDraft | None:
        given.append(rest[1])
        gone = Mark("body", 0, 5, "tidak ada kata ini di naskah")
        return RemarkDraft(gone, "Pikiran yang panjang") if len(given) == 1 else None

    monkeypatch.setattr(RemarkDialog, "ask", classmethod(ask))
    panel.remarks.add()
    assert [draft and draft.body for draft in given] == [None, "Pikiran yang panjang"]
    assert "Kata-kata itu sudah berubah" in room.notices[-1].detail


def test_the_marked_passages_of_a_return_are_shown_to_writer_and_signers(room: Room) -> None:
    statement_id, _ = at_status(room.desk, Status.REVIEW)
    approvals.send_back(
        room.desk.as_role(Role.TEAM_LEAD),
        statement_id,
        "Kalimat keluarga kurang jelas",
        marks=(passage("dihubungi lebih dahulu"),),
    )
    for role in (Role.WRITER, Role.VERIFIER):
        panel = room.open(role, statement_id)
        wide(panel)
        shown = _texts(cards(panel)[0])
        assert "Ditandai saat dikembalikan" in shown
        assert "Alasan: Kalimat keluarga kurang jelas" in shown
        assert "dihubungi lebih dahulu" in shown


def test_a_lost_passage_is_shown_with_its_words(room: Room) -> None:
    statement_id = a_draft(room.desk)
    said(room, statement_id)
    other = a_press_release(
        sections={**a_press_release().sections, "body": "Isi lain sama sekali."}
    )
    writer = room.desk.as_role(Role.WRITER)
    statements.save(writer, statement_id, other, base_version=2)
    panel = room.open(Role.WRITER, statement_id)
    wide(panel)
    shown = _texts(cards(panel)[0])
    assert "Kata-kata ini tidak ada lagi di naskah:" in shown
    assert "“dinas kesehatan”" in shown
    panel.remarks.side.step(1)  # leads to the field, not into the void
    assert panel.editor.content().sections["body"] == "Isi lain sama sekali."


def test_the_list_folds_and_stands_below_in_a_narrow_editor(room: Room) -> None:
    statement_id = a_draft(room.desk)
    said(room, statement_id)
    panel = room.open(Role.WRITER, statement_id)
    assert not panel.remarks.side.isVisible()  # narrow: only the link tells of it
    assert panel.remarks.link.text() == "Catatan (1)"
    panel.remarks.link.click()
    assert panel.remarks.side.isVisible()
    assert panel.remarks.side.width() > panel.editor.width() - 20
    wide(panel)
    assert panel.remarks.side.width() < panel.editor.width() // 2
    panel.remarks.side.close_button.click()
    assert not panel.remarks.side.isVisible()


def test_an_auditor_reads_and_says_nothing(room: Room) -> None:
    statement_id = a_draft(room.desk)
    said(room, statement_id)
    panel = room.open(Role.AUDITOR, statement_id)
    wide(panel)
    assert cards(panel)[0].links == {}
    assert not panel.remarks.side.add.isEnabled()


def test_many_remarks_are_shown_in_portions(room: Room) -> None:
    statement_id = a_draft(room.desk)
    verifier = room.desk.as_role(Role.VERIFIER)
    for number in range(70):
        remarks.remark(verifier, statement_id, RemarkDraft(None, f"Catatan {number} <b>&amp;"))
    panel = room.open(Role.WRITER, statement_id)
    wide(panel)
    assert len(cards(panel)) == 60
    panel.remarks.side.step(-1)
    assert len(cards(panel)) == 70
    assert panel.remarks.side._active == cards(panel)[-1].row.id


def test_the_dialog_checks_what_the_service_checks(room: Room) -> None:
    dialog = RemarkDialog(passage("telah dihubungi"), "Tubuh", signs=True)
    room.qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.review() == 1
    assert not dialog.warning.isVisible()
    dialog.suggests.setChecked(True)
    assert dialog.words.control.toPlainText() == "telah dihubungi"
    assert dialog.warning.isVisible()
    assert dialog.review() == 1  # the same words
    dialog.words.control.setPlainText("sudah ditemui")
    assert dialog.review() == 0
    assert dialog.draft() == RemarkDraft(passage("telah dihubungi"), "", "sudah ditemui")
    whole = RemarkDialog(None, "Seluruh naskah", signs=False)
    room.qtbot.addWidget(whole)
    whole.show()
    assert not whole.suggests.isVisible()
    edit = whole.text.control
    assert isinstance(edit, QPlainTextEdit)
    edit.setPlainText("x" * 4_001)
    assert whole.review() == 1
