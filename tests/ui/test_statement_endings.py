"""The screens of the endings: bars, acts, dialogs, recipients; by clicks and by keys."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from pasopati_desktop.domain.errors import EnvironmentFailure
from pasopati_desktop.domain.remarks import RemarkKind
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.workflow import Status, Step
from pasopati_desktop.services import endings, releases, statements
from pasopati_desktop.storage.tables import Remark
from pasopati_desktop.ui.message_stack import MessageStack
from pasopati_desktop.ui.panels.statements.panel import StatementsPanel
from pasopati_desktop.ui.panels.statements.workflow.dialogs import ReasonDialog
from pasopati_desktop.ui.panels.statements.workflow.endings_desk import OutcomeBars
from pasopati_desktop.ui.panels.statements.workflow.endings_dialogs import (
    CorrectionDialog,
    EndingDialog,
)
from pasopati_desktop.ui.panels.statements.workflow.recipients import (
    RecipientDialog,
    RecipientsDialog,
    ToldDialog,
)
from tests.data import PIN
from tests.statement_data import (
    REASON,
    a_press_release,
    a_working_paper,
    at_initial,
    at_status,
    bring_to,
    status_of,
)
from tests.ui.panel_kit import in_dialog, press, tab_to
from tests.ui.statements_kit import Room, area, make_room, replaced

__all__ = ["make_room"]


def bars(panel: StatementsPanel) -> OutcomeBars:
    (found,) = panel.findChildren(OutcomeBars)
    return found


def menu_words(panel: StatementsPanel) -> list[str]:
    return [action.text() for action in panel.editor.acts.menu.actions()]


def test_what_stands_in_the_row_follows_role_and_state(room: Room) -> None:
    statement_id, _ = at_status(room.desk, Status.APPROVED)
    acts = room.open(Role.HEAD_OF_UNIT, statement_id).editor.acts
    assert not acts.correct.isVisible()
    assert not acts.recipients.isVisible()
    assert acts.more.isVisible()
    room_bring = at_status(room.desk, Status.PUBLISHED, a_press_release("Kedua"))[0]
    panel = room.open(Role.SECRETARY, room_bring)
    assert panel.editor.acts.correct.isVisible()
    assert panel.editor.acts.recipients.text() == "Penerima (1) …"
    assert menu_words(panel) == ["Arsipkan"]
    head = room.open(Role.HEAD_OF_UNIT, room_bring)
    assert menu_words(head) == ["Tarik …"]
    assert not head.editor.acts.primary.isVisible()
    assert head.editor.acts.first() in head.panes()  # F6 does not step over the row
    offered = {command.title: command for command in head.commands()}
    assert {"Penerima (1) …", "Tarik …"} <= set(offered)
    taken: list[object] = []
    head.editor.acts.ended.disconnect()
    head.editor.acts.ended.connect(taken.append)
    offered["Tarik …"].run()
    assert taken == [Step.WITHDRAW]
    assert not room.open(Role.VERIFIER, room_bring).editor.acts.more.isVisible()


def test_ctrl_enter_gives_the_spokesperson_s_initial(room: Room) -> None:
    statement_id, _ = at_initial(room.desk)
    panel = room.open(Role.SPOKESPERSON, statement_id)
    assert panel.editor.acts.primary.text() == "Paraf juru bicara"
    QTest.keyClick(panel, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    room.settle()
    assert status_of(room.desk, statement_id) is Status.APPROVAL
    assert room.notices[-1].title == "Paraf juru bicara tercatat."


def test_a_withdrawal_asks_reason_and_pin_and_tells_the_next_act(room: Room, qtbot: QtBot) -> None:
    statement_id, _ = at_status(room.desk, Status.PUBLISHED)
    panel = room.open(Role.HEAD_OF_UNIT, statement_id)
    detail = panel.detail
    assert detail is not None
    dialog = EndingDialog(
        Step.WITHDRAW, room.desk.as_role(Role.HEAD_OF_UNIT), detail, room.tasks, panel
    )
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.submit()
    assert dialog.form is not None
    assert dialog.form["reason"].error == "Tulis sedikitnya 10 huruf."
    assert dialog.form["secret"].error == "Isi bagian ini."
    QTest.keyClicks(dialog.reason_edit, REASON)
    QTest.keyClicks(dialog.secret, "000000")
    dialog.submit()
    room.settle()
    assert dialog.isVisible()  # a wrong PIN drops nothing that was typed
    assert dialog.reason() == REASON
    assert status_of(room.desk, statement_id) is Status.PUBLISHED
    dialog.secret.setText(PIN)
    dialog.submit()
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=10_000)
    panel.refresh()
    room.settle()
    state = bars(panel).state
    assert state.words.text().startswith("Ditarik oleh H. Kusuma")
    assert REASON in state.words.text()
    assert panel.editor.acts.recipients.text() == "Penerima (1 belum diberi tahu) …"


def test_making_void_keeps_the_number_and_says_so(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    statement_id, _ = at_status(room.desk, Status.APPROVED)
    panel = room.open(Role.HEAD_OF_UNIT, statement_id)

    def ask(step: Step, *_: object) -> bool:
        assert step is Step.VOID
        endings.void(room.desk.as_role(Role.HEAD_OF_UNIT), statement_id, REASON, PIN)
        return True

    monkeypatch.setattr(EndingDialog, "ask", ask)
    panel.editor.acts.menu.actions()[0].trigger()
    room.settle()
    assert room.notices[-1].title == "Naskah dibatalkan."
    assert "HM.01.02-1" in panel.editor._meta.whole
    assert bars(panel).state.words.text().startswith("Dibatalkan oleh H. Kusuma")
    assert not panel.editor.acts.primary.isVisible()


def test_a_correction_opens_its_draft_and_both_know_each_other(room: Room, qtbot: QtBot) -> None:
    statement_id, _ = at_status(room.desk, Status.PUBLISHED)
    panel = room.open(Role.WRITER, statement_id)
    detail = panel.detail
    assert detail is not None
    dialog = CorrectionDialog(room.desk.as_role(Role.WRITER), detail, panel)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.kind.setCurrentIndex(1)
    QTest.keyClicks(dialog.reason_edit, REASON)
    dialog.submit()
    assert isinstance(dialog.outcome, int)
    panel.show_record(dialog.outcome)
    room.settle()
    assert panel.detail is not None
    assert panel.detail.kind is StatementKind.ERRATUM
    state = bars(panel).state
    assert state.words.text().startswith("RALAT 1 atas HM.01.02-1")
    state.links[0].click()
    room.settle()
    assert panel.detail.id == statement_id
    assert bars(panel).state.words.text().startswith("RALAT 1 sedang disiapkan (Draf)")
    assert not panel.editor.acts.correct.isVisible()  # only one at a time
    bars(panel).state.links[0].click()
    room.settle()
    assert panel.detail.kind is StatementKind.ERRATUM


def test_a_void_correction_leaves_the_way_to_another_one(room: Room, qtbot: QtBot) -> None:
    first, _ = at_status(room.desk, Status.PUBLISHED)
    writer, head = room.desk.as_role(Role.WRITER), room.desk.as_role(Role.HEAD_OF_UNIT)
    second = endings.begin_correction(writer, first, REASON)
    statements.save(writer, second, a_press_release("Ralat"), base_version=1)
    bring_to(room.desk, second, Status.APPROVED)
    panel = room.open(Role.HEAD_OF_UNIT, second)
    assert menu_words(panel) == ["Batalkan …"]
    assert panel.detail is not None
    asked = EndingDialog(Step.VOID, head, panel.detail, room.tasks, panel)
    qtbot.addWidget(asked)
    assert any("mulai ralat yang baru" in item.text() for item in asked.findChildren(QLabel))
    endings.void(head, second, REASON, PIN)
    panel = room.open(Role.WRITER, first)
    assert "dibatalkan sebelum terbit" in bars(panel).state.words.text()
    assert panel.editor.acts.correct.isVisible()
    third = endings.begin_correction(writer, first, REASON)
    panel = room.open(Role.WRITER, first)
    bars(panel).state.links[0].click()
    room.settle()
    assert panel.detail is not None
    assert panel.detail.id == third


def test_archiving_asks_nothing(room: Room) -> None:
    statement_id, _ = at_status(room.desk, Status.PUBLISHED)
    panel = room.open(Role.SECRETARY, statement_id)
    panel.editor.acts.menu.actions()[0].trigger()
    room.settle()
    assert status_of(room.desk, statement_id) is Status.ARCHIVED
    assert room.notices[-1].title == "Naskah diarsipkan."


def test_an_embargo_is_told_above_the_text_with_the_copies_that_may_be_made(room: Room) -> None:
    until = room.desk.clock.now + timedelta(hours=2)
    statement_id, _ = at_status(room.desk, Status.APPROVED, a_press_release(embargo_until=until))
    panel = room.open(Role.MEDIA_LIAISON, statement_id)
    hold = bars(panel).hold
    assert hold.words.text().startswith("Embargo sampai 21 November 2026")
    assert [link.text() for link in hold.links] == ["Cetak salinan periksa …", "Simpan …"]
    panel.steps.take(Step.PUBLISH)  # as a screen that was not read again since might
    room.settle()
    assert room.notices[-1].code == "statement.embargoed"
    room.desk.clock.forward(timedelta(hours=3))
    panel.refresh()
    assert hold.isHidden()


def test_a_warning_about_one_text_leaves_the_screen_when_another_opens(room: Room) -> None:
    until = room.desk.clock.now + timedelta(hours=2)
    held, _ = at_status(room.desk, Status.APPROVED, a_press_release(embargo_until=until))
    free, _ = at_status(room.desk, Status.APPROVED, a_press_release("Panen hidroponik"))
    panel = room.open(Role.MEDIA_LIAISON, held)
    stack = MessageStack()
    room.qtbot.addWidget(stack)
    panel.notice.connect(stack.push)
    panel.outdated.connect(stack.withdraw)
    panel.steps.take(Step.PUBLISH)
    room.settle()
    assert [bar.notice.code for bar in stack.bars()] == ["statement.embargoed"]
    panel.refresh()
    assert [bar.notice.code for bar in stack.bars()] == ["statement.embargoed"]
    panel.tell_error(EnvironmentFailure("database.full"))
    panel.show_record(free)
    assert [bar.notice.code for bar in stack.bars()] == ["database.full"]


def test_the_day_of_review_is_told_above_the_text(room: Room) -> None:
    content = a_press_release(review_on=date(2026, 11, 21))
    statement_id, _ = at_status(room.desk, Status.PUBLISHED, content)
    hold = bars(room.open(Role.WRITER, statement_id)).hold
    assert hold.words.text().startswith("Hari tinjau ulang 21 November 2026 tiba.")
    assert [link.text() for link in hold.links] == ["Ralat …"]


def test_recipients_are_added_and_marked_by_keys(
    room: Room, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    statement_id, _ = at_status(room.desk, Status.PUBLISHED)
    liaison = room.desk.as_role(Role.MEDIA_LIAISON)
    endings.withdraw(room.desk.as_role(Role.HEAD_OF_UNIT), statement_id, REASON, PIN)
    dialog = RecipientsDialog(liaison, statements.detail(liaison, statement_id))
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.sum.text() == "1 belum diberi tahu"

    more = RecipientDialog(liaison, statements.detail(liaison, statement_id), dialog)
    qtbot.addWidget(more)
    more.show()
    more.submit()
    assert more.form is not None
    assert more.form["recipient"].error == "Isi penerima, tautan, atau bukti."
    QTest.keyClicks(more.recipient, "Warta Contoh")
    more.submit()
    assert not more.isVisible()
    dialog.refresh()
    assert [row.name for row in dialog._model.rows] == ["", "Warta Contoh"]

    told = ToldDialog(liaison, releases.recipients_of(liaison, statement_id)[0], dialog)
    qtbot.addWidget(told)
    told.show()
    QTest.keyClicks(told.note_edit, "Pesan grup")
    QTest.keyClick(told.note_edit, Qt.Key.Key_Return)
    assert not told.isVisible()
    dialog.refresh()
    assert dialog.sum.text() == "1 belum diberi tahu"
    assert dialog.told_button.text() == "Hapus tanda"
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)  # takes the mark back
    assert dialog.sum.text() == "2 belum diberi tahu"
    replaced(monkeypatch, ToldDialog, answer=True)


def test_others_read_the_recipients_and_change_nothing(room: Room, qtbot: QtBot) -> None:
    statement_id, _ = at_status(room.desk, Status.PUBLISHED)
    auditor = room.desk.as_role(Role.AUDITOR)
    dialog = RecipientsDialog(auditor, statements.detail(auditor, statement_id))
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.add_button.isVisible()
    assert not dialog.told_button.isVisible()


def chosen(panel: StatementsPanel, code: str, words: str) -> None:
    """Choose words of a section, as a reviewer does with the mouse."""
    field = area(panel, code)
    field.setTextCursor(field.document().find(words))


def test_passages_chosen_before_go_along_with_a_return(room: Room) -> None:
    statement_id, _ = at_status(room.desk, Status.VERIFYING)
    panel = room.open(Role.VERIFIER, statement_id)
    chosen(panel, "lead", "19 Warga Binaan")
    chosen(panel, "body", "dinas kesehatan")
    chosen(panel, "contact", "Media center")

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, ReasonDialog)
        assert [box.text() for box in dialog.boxes] == [
            "Teras: “19 Warga Binaan”",
            "Tubuh: “dinas kesehatan”",
            "Narahubung: “Media center”",
        ]
        QTest.keyClicks(dialog.form.reason, "Angka belum sama dengan klinik")
        tab_to(dialog.boxes[1])
        press(Qt.Key.Key_Space)  # that one was chosen by mistake
        dialog.primary_button.click()

    in_dialog(act)
    panel.editor.acts.send_back.click()
    room.settle()
    assert status_of(room.desk, statement_id) is Status.RETURNED
    with room.desk.nobody.reading() as session:
        rows = [(row.kind, row.field, row.start, row.quote) for row in session.query(Remark)]
    assert rows == [
        (RemarkKind.MARK, "lead", 9, "19 Warga Binaan"),
        (RemarkKind.MARK, "contact", 0, "Media center"),
    ]


def test_a_reviewer_goes_back_to_choose_and_finds_the_reason_again(room: Room) -> None:
    statement_id, _ = at_status(room.desk, Status.VERIFYING)
    panel = room.open(Role.VERIFIER, statement_id)

    def begin(dialog: QDialog) -> None:
        assert isinstance(dialog, ReasonDialog)
        assert dialog.boxes == []
        assert "tutup kotak ini" in dialog.told.text()
        QTest.keyClicks(dialog.form.reason, "Angka belum sama")
        press(Qt.Key.Key_Escape)

    in_dialog(begin)
    panel.editor.acts.send_back.click()
    assert status_of(room.desk, statement_id) is Status.VERIFYING
    chosen(panel, "lead", "19 Warga Binaan")

    def again(dialog: QDialog) -> None:
        assert isinstance(dialog, ReasonDialog)
        assert dialog.reason() == "Angka belum sama"
        assert len(dialog.boxes) == 1
        dialog.primary_button.click()

    in_dialog(again)
    panel.editor.acts.send_back.click()
    room.settle()
    assert status_of(room.desk, statement_id) is Status.RETURNED
    assert panel.steps._begun == {}


def test_the_liaison_waits_for_the_minute_in_which_the_embargo_ends(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    until = room.desk.clock.now + timedelta(hours=2)
    statement_id, _ = at_status(room.desk, Status.APPROVED, a_press_release(embargo_until=until))
    panel = room.open(Role.MEDIA_LIAISON, statement_id)
    acts = panel.editor.acts
    taken: list[object] = []
    acts.taken.connect(taken.append)
    assert not acts.primary.isEnabled()
    assert acts.why.text().startswith("Embargo sampai ")
    assert acts.primary.toolTip() == acts.why.text()
    QTest.keyClick(panel, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    acts.set_busy(True)
    acts.set_busy(False)
    assert not acts.primary.isEnabled()
    assert taken == []
    panel._tick()
    assert not acts.primary.isEnabled()
    room.desk.clock.forward(timedelta(hours=2))
    panel._tick()  # as it does each second
    assert acts.primary.isEnabled()
    assert acts.why.text() == ""
    assert bars(panel).hold.isHidden()
    waits = room.open(Role.VERIFIER, statement_id).editor.acts
    assert waits.why.text() == "Menunggu penghubung media"


def test_the_secretary_lays_a_working_paper_aside(room: Room) -> None:
    statement_id, _ = at_status(room.desk, Status.APPROVED, a_working_paper())
    other = room.open(Role.WRITER, statement_id).editor.acts
    assert not other.primary.isEnabled()
    assert other.why.text() == "Bahan kerja di dalam; sekretaris mengarsipkannya"
    panel = room.open(Role.SECRETARY, statement_id)
    assert panel.editor.acts.primary.text() == "Arsipkan"
    assert not panel.editor.acts.more.isVisible()
    QTest.keyClick(panel, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    room.settle()
    assert status_of(room.desk, statement_id) is Status.ARCHIVED
    assert room.notices[-1].title == "Bahan kerja diarsipkan."
    assert not panel.editor.acts.recipients.isVisible()
    assert not panel.editor.acts.correct.isVisible()
