"""The list of statements as officers use it: views, filters, board, by mouse and by keyboard."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.statement_filter import Condition, RowFilter, ShippedView, Sort
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.services import sample_statements, saved_views
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.panels.statements.listing.cards import StatementCards, state_words
from pasopati_desktop.ui.panels.statements.listing.table import BOARD, LIST
from pasopati_desktop.ui.panels.statements.listing.view_dialogs import DaysDialog, NameDialog
from pasopati_desktop.ui.panels.statements.panel import StatementsPanel
from tests.statement_data import a_clarification, a_draft, a_press_release, at_status, bring_to
from tests.ui.panel_kit import in_dialog, press, tab_to
from tests.ui.statements_kit import Room, make_room, replaced

__all__ = ["make_room"]

pytestmark = pytest.mark.parametrize("engine_url", ["sqlite"], indirect=True)


def shown(panel: StatementsPanel) -> list[int]:
    return list(panel.column._rows.ids)


def act_of(menu: QMenu, *titles: str) -> Callable[[], None]:
    """Return the entry of a menu by its path, as a call."""
    for title in titles[:-1]:
        menu = next(act.menu() for act in menu.actions() if act.text() == title)  # type: ignore[assignment] # a submenu
    found = next(act for act in menu.actions() if act.text().partition("\t")[0] == titles[-1])
    return found.trigger


def test_the_list_is_filtered_by_words_and_says_when_nothing_fits(room: Room) -> None:
    first = a_draft(room.desk, a_press_release("Panen hidroponik"))
    second, _ = at_status(room.desk, Status.VERIFYING, a_clarification("Video lama"))
    panel = room.open(Role.VERIFIER)
    assert shown(panel) == [second, first]
    QTest.keyClick(panel, Qt.Key.Key_F)
    assert panel.column.text.hasFocus()
    QTest.keyClicks(panel.column.text, "panen")
    room.qtbot.waitUntil(lambda: shown(panel) == [first])
    panel.column.text.setText("x" * 250)
    room.qtbot.waitUntil(panel.column.clear_button.isVisible)
    assert len(panel.column.text.text()) == 200
    assert "xxx" in panel.column._nothing_text.text()
    panel.column.clear_button.click()
    assert shown(panel) == [second, first]
    assert panel.column.text.text() == ""


def test_a_statement_that_moves_out_of_view_is_followed_and_the_reader_s_place_is_kept(
    room: Room,
) -> None:
    drafts = [a_draft(room.desk, a_press_release(f"Panen ke-{n}")) for n in range(30)]
    panel = room.open(Role.WRITER, drafts[0])  # the oldest: at the foot of the list
    bar = panel.column.list.verticalScrollBar()
    foot = bar.value()
    assert foot > 0
    bring_to(room.desk, drafts[0], Status.VERIFYING)
    panel.refresh()
    assert panel.column._in_view(drafts[0])
    bar.setValue(foot if shown(panel).index(drafts[0]) < 15 else 0)
    place = bar.value()
    panel.refresh()
    assert bar.value() == place


def test_the_menu_sets_parts_and_chips_take_them_away(room: Room) -> None:
    draft = a_draft(room.desk, a_press_release("Panen"))
    clarification, _ = at_status(room.desk, Status.VERIFYING, a_clarification("Video"))
    panel = room.open(Role.VERIFIER)
    panel.column.filter_button.setChecked(True)
    fold = panel.column.filters
    act_of(fold.menu(), "Jenis", "Klarifikasi")()
    assert shown(panel) == [clarification]
    act_of(fold.menu(), "Status", "Masih berjalan")()
    act_of(fold.menu(), "Keadaan", "Menunggu saya")()
    assert list(fold._chips) == ["statuses", "kind", "condition/waiting"]
    assert fold.wanted.kind is StatementKind.CLARIFICATION
    act_of(fold.menu(), "Penyusun", "B. Prasetyo")()
    assert shown(panel) == [clarification]
    for name in list(fold._chips):
        fold._chips[name].removed.emit()
    assert fold.wanted.is_plain
    assert shown(panel) == [clarification, draft]
    act_of(fold.menu(), "Waktu perubahan", "Hari ini")()
    assert len(shown(panel)) == 2
    act_of(fold._sorts(), "Judul")()
    assert shown(panel) == [draft, clarification]
    act_of(fold.menu(), "Hapus saringan")()
    assert fold.wanted == RowFilter(sort=Sort.TITLE)


def test_a_span_of_days_is_typed_as_people_write_it(room: Room) -> None:
    a_draft(room.desk)
    panel = room.open(Role.WRITER)

    def ask(dialog: object) -> None:
        assert isinstance(dialog, DaysDialog)
        dialog.first.setText("21/11/2026")
        dialog.last.setText("1 Jan 2026")
        dialog.submit()
        assert dialog._last.error
        dialog.last.setText("22 november 2026")
        dialog.submit()

    in_dialog(ask)
    panel.column.filters._ask_days()
    wanted = panel.column.wanted()
    assert (str(wanted.since), str(wanted.until)) == ("2026-11-21", "2026-11-22")
    assert list(panel.column.filters._chips) == ["days"]


def test_views_count_what_they_hold_and_the_queue_is_one_click_away(room: Room) -> None:
    a_draft(room.desk)
    waiting, _ = at_status(room.desk, Status.VERIFYING)
    panel = room.open(Role.VERIFIER)
    desk = panel.column.views
    counts = {view.key: view.count for view in desk.views()}
    assert counts["queue"] == 1
    assert counts["all"] == 2
    act_of(desk.menu(panel), "Antrean saya")()
    assert shown(panel) == [waiting]
    assert desk.current is not None
    assert desk.current.key == "queue"
    assert "Antrean saya" in panel.column.picker.accessibleName()
    act_of(desk.menu(panel), "Draf saya")()
    assert shown(panel) == []
    assert panel.column._nothing_title.text() == "Draf saya: kosong"
    panel._choose_view(ShippedView.ALL)
    assert len(shown(panel)) == 2


def test_a_filter_is_kept_renamed_moved_removed_and_put_back(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_draft(room.desk)
    panel = room.open(Role.WRITER)
    panel.column.filter_button.setChecked(True)
    desk = panel.column.views
    assert not panel.column.filters.save_button.isVisible()
    act_of(panel.column.filters.menu(), "Keadaan", "Lewat tenggat")()
    act_of(panel.column.filters.menu(), "Jenis", "Siaran pers")()
    assert panel.column.filters.save_button.isVisible()
    replaced(monkeypatch, NameDialog, "Siaran telat")
    panel.column.filters.save_button.click()
    assert desk.current is not None
    assert desk.current.title == "Siaran telat"
    assert not panel.column.filters.save_button.isVisible()
    act_of(panel.column.filters.menu(), "Keadaan", "Lewat tenggat")()  # off again
    replaced(monkeypatch, NameDialog, "Semua siaran")
    panel.column.filters.save_button.click()
    own = [view for view in desk.views() if view.own_id is not None]
    assert [view.title for view in own] == ["Siaran telat", "Semua siaran"]
    replaced(monkeypatch, NameDialog, "Siaran lewat tenggat")
    desk.rename(own[0])
    desk.move(own[0], 1)
    assert [view.title for view in desk.views()[-2:]] == ["Semua siaran", "Siaran lewat tenggat"]
    desk.remove(desk.views()[-1])
    notice = room.notices[-1]
    assert "dihapus" in notice.title
    assert [label for label, _ in notice.actions] == ["Urungkan"]
    assert len(saved_views.own(room.desk.as_role(Role.WRITER))) == 1
    notice.actions[0][1]()
    kept = saved_views.own(room.desk.as_role(Role.WRITER))
    assert [view.name for view in kept] == ["Semua siaran", "Siaran lewat tenggat"]


def test_a_view_needs_a_name_that_is_free(room: Room) -> None:
    a_draft(room.desk)
    panel = room.open(Role.WRITER)
    saved_views.keep(room.desk.as_role(Role.WRITER), "Lewat", RowFilter(text="x"))
    panel.refresh()
    panel.column.show_filter(RowFilter(text="y"))

    def ask(dialog: object) -> None:
        assert isinstance(dialog, NameDialog)
        dialog.submit()
        assert dialog.field.error
        dialog.name.setText(" LEWAT ")
        dialog.submit()
        assert dialog.field.error == "Nama itu sudah dipakai tampilan lain."
        dialog.name.setText("Lewat juga")
        dialog.submit()

    in_dialog(ask)
    panel.column.views.save_current()
    assert [view.name for view in saved_views.own(room.desk.as_role(Role.WRITER))] == [
        "Lewat",
        "Lewat juga",
    ]


def test_the_board_is_walked_by_arrows_and_enter_opens(room: Room) -> None:
    drafts = [a_draft(room.desk, a_press_release(f"Draf {n}")) for n in range(2)]
    review, _ = at_status(room.desk, Status.REVIEW)
    panel = room.open(Role.TEAM_LEAD)
    panel.column.switch.setFocus()
    press(Qt.Key.Key_Right)
    assert panel.column.mode == BOARD
    board = panel.pages.board
    assert board is not None
    column = board.column(Status.DRAFT)
    assert column is not None
    assert column.cards.hasFocus()
    assert column.current_id() == drafts[0]
    press(Qt.Key.Key_J)
    assert column.current_id() == drafts[1]
    press(Qt.Key.Key_Right)
    other = board.column(Status.REVIEW)
    assert other is not None
    assert other.cards.hasFocus()
    assert other.current_id() == review
    assert "menunggu langkah saya" in other.cards.model().index(0, 0).data()
    press(Qt.Key.Key_Right)  # no further column has cards
    assert other.cards.hasFocus()
    press(Qt.Key.Key_Return)
    assert panel.column.mode == LIST
    assert panel.detail is not None
    assert panel.detail.id == review
    assert panel.close_topmost()  # back to where it was opened from
    assert panel.column.mode == BOARD
    assert not panel.close_topmost()


def test_the_board_follows_views_and_shows_the_rest_as_a_list(room: Room) -> None:
    at_status(room.desk, Status.VERIFYING)
    sample_statements.fill(room.desk.nobody.as_system(), 700, JobControl())
    panel = room.open(Role.VERIFIER)
    panel.show_way(BOARD)
    board = panel.pages.board
    assert board is not None
    archive = board.column(Status.ARCHIVED)
    assert archive is not None
    assert archive.rest.isVisible()
    assert archive.rest.text().endswith(" lagi")
    assert archive.cards.paged.rowCount() == 40
    items = panel.column.view_list.items()
    items[0].click()  # Antrean saya
    assert panel.column.wanted().conditions == frozenset({Condition.WAITING})
    assert not archive.rest.isVisible()
    assert board.title.text() == "Antrean saya"
    panel.column.clear_filter()
    archive.rest.click()
    assert panel.column.mode == LIST
    assert panel.column.wanted().statuses == (Status.ARCHIVED,)
    assert len(shown(panel)) > 400


def test_an_empty_board_says_so_and_lets_go(room: Room) -> None:
    a_draft(room.desk)
    panel = room.open(Role.AUDITOR)
    panel.column.show_filter(RowFilter(text="tidak ada"))
    panel.show_way(BOARD)
    board = panel.pages.board
    assert board is not None
    assert board._stack.currentWidget() is board._nothing
    board._nothing.buttons[0].click()
    assert board._stack.currentWidget() is board._scroll


def test_views_beside_the_board_by_keyboard(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    a_draft(room.desk)
    writer = room.desk.as_role(Role.WRITER)
    for name in ("Satu", "Dua"):
        saved_views.keep(writer, name, RowFilter(text=name))
    panel = room.open(Role.WRITER)
    panel.show_way(BOARD)
    views = panel.column.view_list
    views.items()[0].setFocus()
    for _ in range(9):
        press(Qt.Key.Key_Down)
    assert views.items()[9].hasFocus()
    press(Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert [view.name for view in saved_views.own(writer)] == ["Dua", "Satu"]
    press(Qt.Key.Key_Return)
    assert panel.column.wanted() == RowFilter(text="Dua")
    replaced(monkeypatch, NameDialog, "Tiga")
    press(Qt.Key.Key_F2)
    press(Qt.Key.Key_Delete)
    assert [view.name for view in saved_views.own(writer)] == ["Satu"]


@pytest.mark.parametrize("width", [700, 1000, 1366, 1700])
def test_ways_fit_every_width_and_esc_leads_back(room: Room, width: int) -> None:
    a_draft(room.desk)
    panel = room.open(Role.WRITER)
    panel.resize(width - 60, 600)
    panel.adapt(width)
    for mode in (BOARD, "book"):
        panel.show_way(mode)
        page = panel.pages.page()
        assert page is not None
        assert page.isVisible()
        alone = not panel.column.isVisible()
        assert page.back_button.isVisible() is alone
        if alone:
            assert panel.close_topmost()
            assert panel.column.isVisible()
            assert not page.isVisible()
    panel.show_way(LIST)
    assert panel.column.isVisible()
    assert panel._views_frame.isVisible() is (width >= 1600)


def test_the_list_is_walked_by_tab(room: Room) -> None:
    a_draft(room.desk)
    panel = room.open(Role.AUDITOR)
    panel.column.filter_button.setFocus()
    fold = panel.column.filters
    for wanted in (panel.column.switch, panel.column.picker, panel.column.list):
        tab_to(wanted)
    panel.column.filter_button.setChecked(True)
    assert panel.column.text.hasFocus()
    for control in (fold.add_button, fold.sort_button, panel.column.list):
        tab_to(control)


@pytest.mark.parametrize(
    ("mode", "factor"), [("light", 1.0), ("dark", 1.5), ("contrast_dark", 2.0)]
)
def test_rows_are_painted_in_every_theme_with_the_longest_words(
    room: Room, mode: str, factor: float
) -> None:
    from PySide6.QtWidgets import QApplication

    long = "Pemberitahuan " * 20
    at_status(room.desk, Status.REVIEW, a_press_release(long[:299]))
    panel = room.open(Role.TEAM_LEAD)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    modes = [known for known in theme.MODES if known == mode] or [theme.MODES[-1]]
    theme.apply(app, modes[0], factor)
    room.desk.clock.forward(timedelta(hours=30))
    assert not panel.column.list.grab().toImage().isNull()
    panel.show_way(BOARD)
    assert not panel.grab().toImage().isNull()
    cards = StatementCards(room.desk.clock)
    row = panel.column.rows()[0]
    assert "30 j di Telaah" in cards.sentence(row) or "1 hr" in state_words(
        row, room.desk.clock.now
    )
    theme.apply(app, "light", 1.0)
