"""Pemantauan: what an officer sees and does, by keyboard alone; dialogs are asked for by name."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pasopati_desktop.domain.issues import IssueDraft
from pasopati_desktop.domain.news import Triage
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.search import NewsFilter
from pasopati_desktop.services import news
from pasopati_desktop.ui.messages import Notice
from pasopati_desktop.ui.panels.monitoring.dialogs import IssueChoice, IssueDialog, TextDialog
from pasopati_desktop.ui.panels.monitoring.panel import MonitoringPanel
from pasopati_desktop.ui.tasks import TaskRunner
from tests.data import NOW, Desk
from tests.news_data import a_source, an_item, feed_file, put
from tests.ui.monitoring_kit import Open, app, items, open_panel, settle, tasks

__all__ = ["app", "items", "open_panel", "tasks"]


def press(panel: MonitoringPanel, key: Qt.Key, text: str = "") -> None:
    QTest.keyClick(panel.stream.list, key)


def triage_of(desk: Desk, item: int) -> Triage:
    return news.detail(desk.nobody.as_system(), item).triage


def test_the_first_row_is_chosen_and_shown(
    open_panel: Open, items: list[int], qtbot: QtBot
) -> None:
    panel = open_panel()
    qtbot.waitUntil(lambda: panel.detail.item is not None)
    assert panel.detail.item is not None
    assert panel.detail.item.id == items[0]
    assert panel.stream.count.text() == "40 dari 40"


def test_1_ignores_and_the_cursor_goes_to_the_next(
    open_panel: Open, items: list[int], desk: Desk
) -> None:
    panel = open_panel()
    press(panel, Qt.Key.Key_1)
    assert triage_of(desk, items[0]) is Triage.IGNORED
    assert panel.stream.current_id() == items[1]
    assert panel.stream.model.rowCount() == 39
    press(panel, Qt.Key.Key_2)
    assert triage_of(desk, items[1]) is Triage.WATCHED
    assert panel.stream.current_id() == items[2]


def test_u_takes_it_back(
    open_panel: Open, items: list[int], desk: Desk, qtbot: QtBot, tasks: TaskRunner
) -> None:
    panel = open_panel()
    press(panel, Qt.Key.Key_1)
    press(panel, Qt.Key.Key_U)
    settle(qtbot, tasks)
    assert triage_of(desk, items[0]) is Triage.NEW
    assert panel.stream.model.rowCount() == 40
    assert panel.stream.current_id() == items[1], "the cursor stays where it was"


def test_the_toast_takes_it_back_and_moves_nothing(
    open_panel: Open, items: list[int], desk: Desk, qtbot: QtBot, tasks: TaskRunner
) -> None:
    panel = open_panel()
    place = panel.stream.list.mapToGlobal(QPoint(0, 0))
    press(panel, Qt.Key.Key_2)
    assert panel.acts.toast.isVisible()
    assert panel.acts.toast.text.text() == "1 berita dipantau."
    assert panel.stream.list.mapToGlobal(QPoint(0, 0)) == place
    panel.acts.toast.link.click()
    settle(qtbot, tasks)
    assert triage_of(desk, items[0]) is Triage.NEW
    assert not panel.acts.toast.isVisible()


def test_3_asks_for_a_reason(
    open_panel: Open, items: list[int], desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = open_panel()
    monkeypatch.setattr(TextDialog, "ask_reason", lambda *_: None)
    press(panel, Qt.Key.Key_3)
    assert triage_of(desk, items[0]) is Triage.NEW
    monkeypatch.setattr(TextDialog, "ask_reason", lambda *_: "Keluarga bertanya")
    press(panel, Qt.Key.Key_3)
    found = news.detail(desk.nobody.as_system(), items[0])
    assert (found.triage, found.note) == (Triage.RESPOND, "Keluarga bertanya")


def test_4_hands_the_items_to_the_incident_panel(
    open_panel: Open, items: list[int], qtbot: QtBot, desk: Desk
) -> None:
    panel = open_panel()
    with qtbot.waitSignal(panel.navigate) as signal:
        press(panel, Qt.Key.Key_4)
    assert signal.args == ["incidents", {"from_items": [items[0]]}]
    assert triage_of(desk, items[0]) is Triage.NEW


def test_a_marked_range_is_decided_at_once(open_panel: Open, items: list[int], desk: Desk) -> None:
    panel = open_panel()
    for _ in range(3):
        QTest.keyClick(panel.stream.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    press(panel, Qt.Key.Key_1)
    assert [triage_of(desk, item) for item in items[:5]] == [Triage.IGNORED] * 4 + [Triage.NEW]
    assert panel.stream.current_id() == items[4]


def test_more_than_can_be_marked_are_refused(
    open_panel: Open, items: list[int], desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pasopati_desktop.ui.panels.monitoring.acts.MAX_MARKED", 10)
    panel = open_panel()
    panel.stream.list.selectAll()
    with qtbot.waitSignal(panel.notice) as signal:
        press(panel, Qt.Key.Key_1)
    assert "10" in signal.args[0].text
    assert triage_of(desk, items[0]) is Triage.NEW


def test_letters_in_the_search_field_are_text(
    open_panel: Open, items: list[int], desk: Desk, qtbot: QtBot, tasks: TaskRunner
) -> None:
    panel = open_panel()
    press(panel, Qt.Key.Key_F)
    assert panel.stream.search.hasFocus()
    QTest.keyClicks(panel.stream.search, '"berita 1"')
    QTest.keyClick(panel.stream.search, Qt.Key.Key_Return)
    settle(qtbot, tasks)
    assert triage_of(desk, items[0]) is Triage.NEW
    assert panel.stream.model.rowCount() == 1
    card = panel.stream.model.row(0)
    assert card is not None
    assert card.title_hits == ((0, 8),)
    panel.close_topmost()
    settle(qtbot, tasks)
    assert panel.stream.model.rowCount() == 40


def test_new_items_wait_in_a_pill_and_nothing_moves(
    open_panel: Open, items: list[int], desk: Desk, qtbot: QtBot, tasks: TaskRunner
) -> None:
    panel = open_panel()
    bar = panel.stream.list.verticalScrollBar()
    bar.setValue(1000)
    panel.stream.list.select_row(12)
    place = bar.value()
    top = panel.stream.list.indexAt(QPoint(10, 10))
    before = panel.stream.model.row(top.row())
    put(desk.nobody, [an_item(f"Baru {i}", at=NOW + timedelta(minutes=i)) for i in range(4)])
    panel.refresh()
    settle(qtbot, tasks)
    assert panel.stream.pill.isVisible()
    assert panel.stream.pill.text() == "4 berita baru"
    assert bar.value() == place
    after = panel.stream.model.row(panel.stream.list.indexAt(QPoint(10, 10)).row())
    assert before is not None
    assert after is not None
    assert before.id == after.id
    assert panel.stream.current_id() == items[12]
    panel.stream.pill.click()
    settle(qtbot, tasks)
    first = panel.stream.model.row(0)
    assert first is not None
    assert first.title == "Baru 3"
    assert not panel.stream.pill.isVisible()


def test_items_that_come_in_the_middle_do_not_move_the_view(
    open_panel: Open, items: list[int], desk: Desk, qtbot: QtBot, tasks: TaskRunner
) -> None:
    panel = open_panel()
    bar = panel.stream.list.verticalScrollBar()
    panel.stream.list.select_row(20)
    bar.setValue(20 * panel.stream.list.row_height)
    late = [an_item(f"Terlambat {i}", at=NOW - timedelta(minutes=3, seconds=i)) for i in range(5)]
    put(desk.nobody, late)
    panel.refresh()
    settle(qtbot, tasks)
    assert panel.stream.model.rowCount() == 45
    assert panel.stream.current_id() == items[20]
    at = panel.stream.list.indexAt(QPoint(10, 10)).row()
    card = panel.stream.model.row(at)
    assert card is not None
    assert card.id == items[20]


def test_another_officers_decision_arrives(
    open_panel: Open, items: list[int], desk: Desk, qtbot: QtBot, tasks: TaskRunner
) -> None:
    panel = open_panel()
    panel.stream.list.select_row(5)
    news.triage(desk.as_role(Role.TEAM_LEAD), items[:3], Triage.IGNORED)
    panel.refresh()
    settle(qtbot, tasks)
    assert panel.stream.model.rowCount() == 37
    assert panel.stream.current_id() == items[5]


def test_an_issue_is_made_and_listed(
    open_panel: Open,
    items: list[int],
    qtbot: QtBot,
    tasks: TaskRunner,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    panel = open_panel()
    choice = IssueChoice(None, IssueDraft("Keracunan", "KESEHATAN"))
    monkeypatch.setattr(IssueDialog, "ask", lambda *_: choice)
    with qtbot.waitSignal(panel.notice) as signal:
        press(panel, Qt.Key.Key_I)
    settle(qtbot, tasks)
    notice: Notice = signal.args[0]
    assert "ISU-2026-0001" in notice.text
    view = panel.views.views()[-1]
    assert (view.title, view.count) == ("Keracunan", 1)
    panel.choose(view)
    settle(qtbot, tasks)
    assert panel.stream.model.rowCount() == 1
    card = panel.stream.model.row(0)
    assert card is not None
    assert card.category == "Keracunan"


def test_an_officer_without_the_right_sees_why(
    open_panel: Open, items: list[int], desk: Desk
) -> None:
    panel = open_panel(Role.AUDITOR)
    assert not panel.detail.buttons[Triage.IGNORED].isEnabled()
    assert panel.detail.refusal.text()
    press(panel, Qt.Key.Key_1)
    assert triage_of(desk, items[0]) is Triage.NEW


def test_a_note_is_kept(
    open_panel: Open, items: list[int], desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = open_panel()
    monkeypatch.setattr(TextDialog, "ask_note", lambda *_: "Hubungi dokter jaga")
    press(panel, Qt.Key.Key_N)
    assert news.detail(desk.nobody.as_system(), items[0]).note == "Hubungi dokter jaga"


def test_without_sources_the_next_step_is_shown(open_panel: Open) -> None:
    panel = open_panel()
    assert panel.pages.currentWidget() is panel.start
    assert [made.text() for made in panel.start.buttons] == ["Tambah sumber", "Impor OPML"]


def test_a_search_without_result_repeats_it_and_offers_a_way_out(
    open_panel: Open, items: list[int], qtbot: QtBot, tasks: TaskRunner
) -> None:
    panel = open_panel()
    panel.focus_filter()
    panel.stream.search.setText("tidakadasamasekali")
    QTest.keyClick(panel.stream.search, Qt.Key.Key_Return)
    settle(qtbot, tasks)
    assert panel.stream.pages.currentWidget() is panel.stream.empty
    assert "tidakadasamasekali" in panel.stream.empty.sentence.text()
    panel.stream.empty.buttons[0].click()
    settle(qtbot, tasks)
    assert panel.stream.model.rowCount() == 40


def test_the_last_item_triaged_leaves_a_calm_list(
    open_panel: Open, desk: Desk, qtbot: QtBot, tasks: TaskRunner
) -> None:
    put(desk.nobody, [an_item("Satu-satunya")])
    panel = open_panel()
    press(panel, Qt.Key.Key_1)
    panel.refresh()
    settle(qtbot, tasks)
    assert panel.stream.empty.title.text() == "Semua berita sudah dipilah"


def test_f5_fetches_and_shows_what_came(
    open_panel: Open, desk: Desk, qtbot: QtBot, tasks: TaskRunner, tmp_path: Path
) -> None:
    a_source(desk, feed_file(tmp_path, "u.xml", [("g", "Dari umpan", NOW - timedelta(hours=1))]))
    panel = open_panel()
    with qtbot.waitSignal(panel.notice, timeout=5000) as signal:
        panel.reload()
    settle(qtbot, tasks)
    assert "1 berita baru" in signal.args[0].text
    card = panel.stream.model.row(0)
    assert card is not None
    assert card.title == "Dari umpan"


def test_a_record_is_found_from_elsewhere(
    open_panel: Open, items: list[int], desk: Desk, qtbot: QtBot, tasks: TaskRunner
) -> None:
    news.triage(desk.as_role(Role.TEAM_LEAD), [items[7]], Triage.IGNORED)
    panel = open_panel()
    panel.show_record(items[7])
    settle(qtbot, tasks)
    assert panel.stream.current_id() == items[7]
    assert panel.detail.item is not None
    assert panel.detail.item.id == items[7]


def test_a_capped_search_grows_when_its_end_comes_near(
    open_panel: Open,
    desk: Desk,
    qtbot: QtBot,
    tasks: TaskRunner,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("services.news", "ui.panels.monitoring.rows"):
        monkeypatch.setattr(f"pasopati_desktop.{name}.COUNT_CAP", 30)
    put(desk.nobody, [an_item(f"Lapas {i}", at=NOW - timedelta(minutes=i)) for i in range(75)])
    panel = open_panel()
    panel.focus_filter()
    panel.stream.search.setText("lapas")
    QTest.keyClick(panel.stream.search, Qt.Key.Key_Return)
    settle(qtbot, tasks)
    assert panel.stream.model.rowCount() == 31
    assert panel.stream.count.text().startswith("31+")
    for _ in range(3):
        bar = panel.stream.list.verticalScrollBar()
        bar.setValue(bar.maximum())
        settle(qtbot, tasks)
    assert panel.stream.model.rowCount() == 75
    ids = [card.id for at in range(75) if (card := panel.stream.model.row(at))]
    assert ids == sorted(set(ids), reverse=True)


def test_narrow_windows_show_one_page_at_a_time(open_panel: Open, items: list[int]) -> None:
    panel = open_panel(width=800)
    assert panel.stream.isVisible()
    assert not panel.detail.isVisible()
    press(panel, Qt.Key.Key_Return)
    assert panel.detail.isVisible()
    assert not panel.stream.isVisible()
    assert panel.close_topmost()
    assert panel.stream.isVisible()


@pytest.mark.parametrize("width", [1100, 1366, 1920])
def test_collapse_follows_the_design(open_panel: Open, items: list[int], width: int) -> None:
    panel = open_panel(width=width)
    assert panel.views.isVisible() == (width >= 1280)
    assert panel.stream.view_button.isVisible() == (width < 1280)


def test_foreign_markup_stays_text(open_panel: Open, desk: Desk, qtbot: QtBot) -> None:
    put(desk.nobody, [an_item("<b>tebal</b>", "<img src=x onerror=alert(1)>")])
    panel = open_panel()
    panel.read_now()
    for label in (panel.detail.title, panel.detail.summary):
        assert label.textFormat() is Qt.TextFormat.PlainText


def test_a_card_says_itself_without_what_nobody_judged(open_panel: Open, items: list[int]) -> None:
    panel = open_panel()
    index = panel.stream.model.index(0)
    said = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    assert said.startswith("Warta Uji, 14.32, Berita 0 lapas")
    assert "tone" not in said
    assert "prioritas" not in said


def test_nothing_is_lost_when_the_list_is_read_twice_at_once(
    open_panel: Open, items: list[int], qtbot: QtBot, tasks: TaskRunner
) -> None:
    panel = open_panel()
    for _ in range(5):
        panel.refresh()
    panel.choose(panel.views.views()[3])
    settle(qtbot, tasks)
    assert panel.stream.title.text() == "Semua berita"
    assert panel.stream.rows is not None
    assert panel.stream.rows.wanted == NewsFilter()
