"""Who can be recognised: declared by keyboard, led to by the checks, told afterwards."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pasopati_desktop.domain.figures import Figure, Recognisable
from pasopati_desktop.domain.release import Channel
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.statement_checks import Check, Group, State
from pasopati_desktop.domain.statements import content_hash, tidied
from pasopati_desktop.domain.workflow import Status, Step
from pasopati_desktop.services import consents, figure_consents, figures, statements
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.link_button import LinkButton
from pasopati_desktop.ui.panels.statements.checks.card import CheckLine
from pasopati_desktop.ui.panels.statements.editor.figures_dialog import FiguresDialog
from pasopati_desktop.ui.panels.statements.panel import StatementsPanel
from pasopati_desktop.ui.panels.statements.workflow.dialogs import PublishDialog
from pasopati_desktop.ui.panels.statements.workflow.endings_dialogs import EndingDialog
from pasopati_desktop.ui.panels.works.panel import WorksPanel
from pasopati_desktop.ui.theme.tokens import Mode
from tests import works_data
from tests.figure_data import a_figure, agreed, inmate_of, showing
from tests.statement_data import a_draft, at_status, status_of
from tests.ui.statements_kit import Room, make_room

__all__ = ["make_room"]

pytestmark = pytest.mark.parametrize("engine_url", ["sqlite"], indirect=True)


def opened(room: Room, *shown: Figure, at: int | None = None) -> FiguresDialog:
    view = room.desk.as_role(Role.WRITER)
    dialog = FiguresDialog(
        shown,
        lambda path: figures.take(view, path),
        lambda sha256: figures.picture(view, sha256),
        figure_consents.choices(view, shown),
        tasks=room.tasks,
        at=at,
    )
    room.qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def unseen(room: Room, **changes: object) -> Figure:
    return replace(a_figure(room.desk), recognisable=Recognisable.UNSEEN, **changes)  # type: ignore[arg-type] # test factory


def key(dialog: FiguresDialog, code: Qt.Key, times: int = 1) -> None:
    for _ in range(times):
        focused = dialog.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, code)


def test_an_officer_declares_with_the_keyboard_alone(room: Room) -> None:
    works = [agreed(room.desk, shade=60 + 10 * n) for n in range(2)]
    dialog = opened(room, unseen(room), at=0)
    assert dialog.focusWidget() is dialog.people.who
    assert not dialog.people.consents_field.isVisible()
    key(dialog, Qt.Key.Key_Down, list(Recognisable).index(Recognisable.INMATES))
    assert dialog.figures()[0].recognisable is Recognisable.INMATES
    assert dialog.people.consents_field.isVisible()
    key(dialog, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.people.consents
    key(dialog, Qt.Key.Key_Space)
    key(dialog, Qt.Key.Key_Down)
    key(dialog, Qt.Key.Key_Space)
    assert set(dialog.figures()[0].inmates) == {inmate_of(room.desk, work) for work in works}
    key(dialog, Qt.Key.Key_Space)
    assert len(dialog.figures()[0].inmates) == 1
    assert "1 dicentang" in dialog.people.consents.accessibleDescription()
    dialog.primary_button.click()
    assert not dialog.isVisible()


def test_another_declaration_forgets_the_inmates(room: Room) -> None:
    work = agreed(room.desk)
    dialog = opened(room, a_figure(room.desk, work))
    dialog.people.who.setCurrentIndex(list(Recognisable).index(Recognisable.NOBODY))
    assert dialog.figures()[0].inmates == ()
    assert dialog.figures()[0].recognisable is Recognisable.NOBODY


def test_each_picture_has_its_own_declaration(room: Room) -> None:
    work = agreed(room.desk)
    first, second = a_figure(room.desk, work), unseen(room, sha256="b" * 64, caption="Dapur")
    dialog = opened(room, first, second)
    assert dialog.people.who.currentData() == Recognisable.INMATES
    dialog.pictures.setCurrentRow(1)
    assert dialog.people.who.currentData() == Recognisable.UNSEEN
    assert "tidak ada di tempat simpan" in dialog.view.text()
    dialog.pictures.setCurrentRow(0)
    assert dialog.figures() == (first, second), "looking changed something"
    assert not dialog.touched, "looking counts as typing"
    dialog.pictures.setCurrentRow(1)
    dialog.people.who.setCurrentIndex(list(Recognisable).index(Recognisable.OFFICERS))
    dialog.up_button.click()
    assert [item.recognisable for item in dialog.figures()] == [
        Recognisable.OFFICERS,
        Recognisable.INMATES,
    ]
    assert "tidak ada di tempat simpan" in dialog.view.text(), "not the picture that was moved"


def test_a_consent_that_was_withdrawn_stands_first_and_says_so(room: Room) -> None:
    works = [agreed(room.desk, shade=60 + 10 * n) for n in range(8)]
    shown = a_figure(room.desk, works[0])
    consents.withdraw(works_data.officer(room.desk), works[0], "Diminta")
    dialog = opened(room, shown)
    listed = dialog.people.consents
    assert listed.count() == 8
    first = listed.item(0)
    assert "ditarik" in first.text()
    assert first.checkState() is Qt.CheckState.Checked
    assert dialog.people.search_field.isVisible()
    code = inmate_of(room.desk, works[5]).subject_code
    dialog.people.search.setText(code.lower())
    assert [listed.item(at).text()[:10] for at in range(listed.count())] == [code]
    assert dialog.figures()[0].inmates == shown.inmates, "searching unticked somebody"


def test_without_any_consent_the_dialog_says_what_to_do(room: Room) -> None:
    dialog = opened(room, a_figure(room.desk, recognisable=Recognisable.INMATES))
    assert "Catat di Karya" in dialog.people.consents.accessibleDescription()
    dialog.people.who.setCurrentIndex(list(Recognisable).index(Recognisable.PROTECTED))
    assert "tidak pernah ditampilkan" in dialog.people.who.accessibleDescription()


@pytest.mark.parametrize(("look", "scale"), [("dark", 1.0), ("light", 1.5), ("light", 2.0)])
def test_all_of_it_fits_or_scrolls(
    room: Room, qapp: QApplication, look: Mode, scale: float
) -> None:
    theme.apply(qapp, look, scale)
    agreed(room.desk)
    many = [a_figure(room.desk, caption="Keterangan panjang " * 12) for _ in range(8)]
    dialog = opened(room, *many, at=7)
    screen = dialog.screen().availableGeometry()
    assert dialog.height() <= screen.height()
    assert not dialog.add_button.isEnabled()
    assert dialog.primary_button.isVisible()
    theme.apply(qapp, "light", 1.0)


def about_pictures(panel: StatementsPanel) -> list[tuple[CheckLine, Check]]:
    return [
        (line, line.check)
        for line in panel.editor.checks.lines
        if line.check is not None and line.check.group is Group.PICTURES
    ]


# Led there by the checks.


def test_a_line_of_the_checks_opens_its_picture(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = a_figure(room.desk)
    statement_id = a_draft(room.desk, showing(seen, unseen(room, caption="Dapur")))
    panel = room.open(Role.WRITER, statement_id)
    ((line, check),) = about_pictures(panel)
    assert check.state is State.MISSING
    opened_at: list[int | None] = []

    def answer(
        _cls: object,
        /,
        shown: tuple[Figure, ...],
        *_args: object,
        at: int | None = None,
        **_more: object,
    ) -> tuple[Figure, ...]:
        opened_at.append(at)
        return tuple(replace(item, recognisable=Recognisable.NOBODY) for item in shown)

    monkeypatch.setattr(FiguresDialog, "ask", classmethod(answer))
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert opened_at == [1]
    room.settle()
    ((_, check),) = about_pictures(panel)
    assert (check.code, check.state) == ("pictures_cleared", State.PASSED)


def test_sending_a_text_with_an_unseen_picture_is_refused_on_the_screen(room: Room) -> None:
    statement_id = a_draft(room.desk, showing(unseen(room)))
    panel = room.open(Role.WRITER, statement_id)
    panel.editor.acts.taken.emit(Step.SUBMIT)
    room.settle()
    assert status_of(room.desk, statement_id) is Status.DRAFT
    release = panel.editor.particulars.release
    assert "belum dilihat" in release.figures_field.control.accessibleDescription()


def test_inmates_chosen_just_now_are_known_to_the_checks(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    work = agreed(room.desk)
    statement_id = a_draft(room.desk)
    panel = room.open(Role.WRITER, statement_id)
    figure = a_figure(room.desk, work)
    monkeypatch.setattr(FiguresDialog, "ask", classmethod(lambda _cls, *_, **__: (figure,)))
    panel.editor.particulars.release.figures_button.click()
    room.settle()
    assert [check.code for _, check in about_pictures(panel)] == ["pictures_cleared"]
    panel.save()
    saved = statements.detail(room.desk.as_role(Role.WRITER), statement_id)
    assert saved.content.figures == (figure,)
    assert saved.sha256 == content_hash(tidied(saved.content))


def test_a_signer_reads_who_was_declared(room: Room) -> None:
    work = agreed(room.desk)
    statement_id, _ = at_status(room.desk, Status.REVIEW, showing(a_figure(room.desk, work)))
    panel = room.open(Role.TEAM_LEAD, statement_id)
    told = panel.editor.particulars._words.text()
    assert f"Gambar 1: Ada Warga Binaan ({inmate_of(room.desk, work).subject_code})" in told


# Afterwards.


def test_a_withdrawal_is_told_on_the_text_and_leads_to_its_endings(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    work = agreed(room.desk)
    statement_id, _ = at_status(room.desk, Status.PUBLISHED, showing(a_figure(room.desk, work)))
    panel = room.open(Role.HEAD_OF_UNIT, statement_id)
    assert panel.figures.bar.isHidden()
    consents.withdraw(works_data.officer(room.desk), work, "Diminta")
    panel.refresh()
    assert "izin sudah ditarik" in panel.figures.bar.words.text()
    asked: list[Step] = []

    def ask(_cls: object, step: Step, *_args: object) -> bool:
        asked.append(step)
        return False

    monkeypatch.setattr(EndingDialog, "ask", classmethod(ask))
    (link,) = panel.figures.bar.links
    link.click()
    assert asked == [Step.WITHDRAW]


def test_the_room_of_works_names_the_text_and_opens_it(room: Room) -> None:
    work = agreed(room.desk)
    statement_id, _ = at_status(room.desk, Status.PUBLISHED, showing(a_figure(room.desk, work)))
    consents.withdraw(works_data.officer(room.desk), work, "Diminta")
    panel = WorksPanel(works_data.officer(room.desk), room.tasks)
    room.qtbot.addWidget(panel)
    panel.show()
    panel.show_record(work)
    assert "1 naskah" in panel.filters.alarm.text()
    went: list[tuple[str, object]] = []
    panel.navigate.connect(lambda where, what: went.append((where, what)))
    card = panel.detail.removals
    assert card.isVisible()
    number = statements.detail(works_data.officer(room.desk), statement_id).number
    link = card._shown[-1].findChildren(LinkButton)[-1]
    assert str(number) in link.accessibleName()
    link.click()
    assert went == [("statements", statement_id)]


def test_a_channel_nobody_agreed_to_is_told_where_it_is_chosen(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    work = agreed(room.desk)
    statement_id, _ = at_status(room.desk, Status.APPROVED, showing(a_figure(room.desk, work)))
    panel = room.open(Role.MEDIA_LIAISON, statement_id)
    dialogs: list[PublishDialog] = []

    def ask(cls: type[PublishDialog], /, *args: object, **more: object) -> None:
        dialogs.append(cls(*args, **more))  # type: ignore[arg-type] # as the panel calls it

    monkeypatch.setattr(PublishDialog, "ask", classmethod(ask))
    panel.editor.acts.taken.emit(Step.PUBLISH)
    (dialog,) = dialogs
    room.qtbot.addWidget(dialog)
    dialog.form.proof.setText("Grup pers")
    dialog.form.channel.setCurrentIndex(list(Channel).index(Channel.SOCIAL_MEDIA))
    assert "tidak mengizinkan kanal ini" in dialog.rules()["channel"]
    dialog.form.channel.setCurrentIndex(list(Channel).index(Channel.EMAIL))
    assert dialog.rules() == {}
