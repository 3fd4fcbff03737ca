"""Karya on the screen: tiles, filters, one work, the gallery."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from pasopati_desktop.domain.consent import Badge, DisplayLevel
from pasopati_desktop.domain.works import WorkStatus
from pasopati_desktop.services import (
    consents,
    sample_works,
    work_reading,
    works,
)
from pasopati_desktop.storage.works import WorkFilter
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.messages import Kind
from pasopati_desktop.ui.panels.works.filters import Wanted
from pasopati_desktop.ui.panels.works.panel import WorksPanel
from pasopati_desktop.ui.panels.works.shelf import PictureShelf
from pasopati_desktop.ui.panels.works.withdrawal import Withdrawal, WithdrawalDialog
from pasopati_desktop.ui.widgets.photo_tile import HIDDEN
from pasopati_desktop.ui.widgets.row_table import ROW_ROLE
from tests.ui.works_kit import Room, app, count, room, tasks, tiles
from tests.works_data import (
    a_draft,
    added,
    curated,
    head,
    officer,
    published,
    taken,
    version,
)

__all__ = ["app", "room", "tasks"]


def test_an_empty_room_says_the_first_step(room: Room) -> None:
    panel = room.panel()
    assert panel._stack.currentWidget() is panel._nothing_page
    assert [made.text() for made in panel._nothing.buttons] == ["Karya baru"]
    assert not panel.detail.isVisible()


def test_tiles_tell_everything_in_one_sentence_and_hide_what_may_not_be_seen(room: Room) -> None:
    sample_works.fill(officer(room.desk), head(room.desk), 13)
    panel = room.panel()
    rows = [panel.grid.tiles.index(at).data(ROW_ROLE) for at in range(count(panel))]
    assert len(rows) == 13
    assert {bool(row.photo) for row in rows if row.consent in HIDDEN} == {False}
    spoken = {
        row.consent: panel.grid.tiles.index(at).data(Qt.ItemDataRole.AccessibleTextRole)
        for at, row in enumerate(rows)
    }
    assert spoken["withdrawn"].endswith("Ditarik, Izin ditarik, 2026-0006")
    assert "Habis 12 hr lagi" in spoken["expiring"]


def test_pictures_are_read_in_a_worker_and_only_those_that_may_be_shown(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    work = published(room.desk, 10)
    published(room.desk, 200)
    consents.withdraw(officer(room.desk), work, "Diminta pembuat")
    asked: list[str] = []
    get = PictureShelf.get

    def noted(self: PictureShelf, name: str) -> object:
        asked.append(name)
        return get(self, name)

    monkeypatch.setattr(PictureShelf, "get", noted)
    panel = room.panel()
    seen = work_reading.list_rows(officer(room.desk))
    panel.grid.viewport().repaint()
    room.qtbot.waitUntil(lambda: panel.grid._shelf.get(seen[0].thumbnail) is not None)
    panel.show_record(work)
    panel.detail.cover.repaint()
    wanted = {name for name in asked if name}
    with room.desk.nobody.database.reading() as session:
        from pasopati_desktop.storage import works as queries

        hidden = queries.photos_of(session, [work])[work][0]
    assert wanted
    assert not wanted & {name for name, _, _ in hidden.renditions}
    assert panel.detail.cover.accessibleName() == "Gambar disembunyikan"


def test_a_damaged_picture_leaves_the_others_alone(room: Room) -> None:
    work = added(room.desk, 10)
    added(room.desk, 200)
    row = work_reading.detail(officer(room.desk), work).row
    officer(room.desk).files.path(row.thumbnail).write_bytes(b"rusak")
    panel = room.panel()
    panel.show_record(work)
    shelf = panel.grid._shelf
    room.qtbot.waitUntil(lambda: shelf.is_broken(row.thumbnail))
    assert count(panel) == 2


def test_filters_join_are_named_and_removed(room: Room) -> None:
    added(room.desk, 1)
    curated(room.desk, 2, title="Kursi jati", category="furniture")
    panel = room.panel()
    panel.filters.want(Wanted(WorkFilter(category="furniture", status=WorkStatus.CURATED)))
    assert tiles(panel) == ["Kursi jati"]
    assert panel.filters.category.text() == "Kategori: Mebel/perkayuan"
    assert panel.filters.status.text() == "Status: Kurasi"
    QTest.keyClick(panel.filters.category, Qt.Key.Key_Delete)
    QTest.keyClick(panel.filters.status, Qt.Key.Key_Delete)
    assert count(panel) == 2
    panel.filters.want(Wanted(badge=Badge.WITHDRAWN))
    assert panel._stack.currentWidget() is panel._no_match_page
    assert panel._no_match.sentence.text() == "Izin ditarik"
    panel._no_match.buttons[0].click()
    assert count(panel) == 2
    assert panel.close_topmost() is False


def test_thousands_are_read_beside_the_window_and_keep_the_cursor(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    from pasopati_desktop.ui.panels.works import panel as module

    monkeypatch.setattr(module, "AT_ONCE", 5)
    sample_works.fill(officer(room.desk), head(room.desk), 13)
    panel = WorksPanel(officer(room.desk), room.tasks)
    assert count(panel) == 5, "the first page is there at once"
    room._show(panel)
    room.qtbot.waitUntil(lambda: count(panel) == 13)
    oldest = work_reading.list_rows(officer(room.desk))[-1]
    panel.show_record(oldest.id)
    room.qtbot.waitUntil(lambda: panel.grid.current_id() == oldest.id)
    panel.refresh()
    room.qtbot.waitUntil(lambda: not room.tasks.tasks())
    assert panel.grid.current_id() == oldest.id
    assert panel.detail.shown is not None
    assert panel.detail.shown.row.id == oldest.id


@pytest.mark.parametrize("height", [560, 692, 900])
def test_tiles_fill_the_row_whether_or_not_the_grid_scrolls(room: Room, height: int) -> None:
    sample_works.fill(officer(room.desk), head(room.desk), 8)
    panel = room.panel()
    panel.resize(1158, height)
    grid = panel.grid
    room.qtbot.waitUntil(lambda: grid.visualRect(grid.tiles.index(3)).left() > 500)
    assert grid.visualRect(grid.tiles.index(3)).top() == grid.visualRect(grid.tiles.index(0)).top()


# The detail and its acts.


def test_what_keeps_a_work_from_the_public_is_listed_and_the_act_disabled(room: Room) -> None:
    work = curated(room.desk)
    panel = room.panel(head(room.desk))
    panel.show_record(work)
    pane = panel.detail
    assert pane.reasons.isVisible()
    assert pane.reasons.reasons == (
        "Belum ada persetujuan pembuat. Tampilkan karya saja, atau mintakan izin.",
    )
    assert not pane.acts.step.isEnabled()
    assert pane.acts.reason.text() == "Belum dapat terbit: 1 hal di atas."
    assert not pane.acts.edit.isEnabled(), "the head of unit decides, others write"


def test_the_desk_reads_who_publishes(room: Room) -> None:
    work = curated(room.desk, level=DisplayLevel.WORK_ONLY)
    panel = room.panel()
    panel.show_record(work)
    assert not panel.detail.acts.step.isEnabled()
    assert panel.detail.acts.reason.text() == "Siap; kepala unit yang menerbitkan."


def test_publishing_and_building_are_told_with_the_next_step(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    work = curated(room.desk, level=DisplayLevel.WORK_ONLY)
    panel = room.panel(head(room.desk))
    panel.show_record(work)
    panel.detail.acts.step.click()
    assert room.told[-1].title == "KRY-2026-0001 terbit."
    assert not panel.detail.acts.step.isVisible()
    label, act = room.told[-1].actions[0]
    assert label == "Bangun galeri"
    act()
    assert not panel.build_button.isEnabled()
    room.qtbot.waitUntil(lambda: room.told[-1].title == "Galeri selesai: 1 karya.")
    opened: list[QUrl] = []
    monkeypatch.setattr(type(panel.acts), "show_folder", opened.append)
    room.told[-1].actions[0][1]()
    assert opened[0].toLocalFile() == str(officer(room.desk).data.site)
    assert panel.build_button.isEnabled()
    assert panel.footer.gallery.text() == "Galeri dibangun 14.32, 1 karya"


def test_a_build_that_is_cancelled_is_told_and_can_be_tried_again(room: Room) -> None:
    published(room.desk)
    panel = room.panel()
    panel.acts.build()
    room.tasks.cancel(room.tasks.tasks()[-1].number)
    room.qtbot.waitUntil(panel.build_button.isEnabled)
    said = {"Galeri tidak jadi dibangun.", "Galeri selesai: 1 karya."}
    assert room.told[-1].title in said, "it may have been too late to cancel"


def test_withdrawal_asks_with_numbers_and_leaves_a_red_chip(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    work = published(room.desk)
    panel = room.panel()
    panel.show_record(work)
    asked = []

    def answer(plan: consents.WithdrawalPlan, title: str, parent: QWidget) -> Withdrawal:
        dialog = WithdrawalDialog(plan, title, parent)
        asked.append((dialog.windowTitle(), dialog.primary_button.text()))
        dialog.deleteLater()
        return Withdrawal("Diminta pembuat", whole_person=False)

    monkeypatch.setattr(WithdrawalDialog, "ask", answer)
    panel.detail.acts.withdraw.click()
    assert asked == [("Tarik 1 karya dari 2 kanal?", "Tarik dari 2 kanal")]
    assert room.told[-1].kind is Kind.WARN
    assert panel.filters.alarm.text() == "1 izin ditarik, 2 kanal belum dibersihkan"
    assert panel.detail.status.accessibleName() == "Ditarik"
    assert not panel.detail.acts.withdraw.isEnabled()
    panel.filters.alarm.click()
    assert count(panel) == 1
    panel.acts.build()
    room.qtbot.waitUntil(lambda: panel.filters.alarm.text().startswith("1 izin ditarik, 1 kanal"))
    removals = work_reading.detail(officer(room.desk), work).removals
    panel.acts.mark_removed(next(row.id for row in removals if row.done_at is None))
    assert not panel.filters.alarm.isVisible()


def test_withdrawal_wants_a_reason_and_takes_the_persons_other_works(room: Room) -> None:
    first = published(room.desk)
    code = work_reading.detail(officer(room.desk), first).draft.subject_code
    published(room.desk, 200, subject_code=code)
    plan = consents.withdrawal_plan(officer(room.desk), first)
    dialog = WithdrawalDialog(plan, "KRY-2026-0001")
    room._show(dialog)
    dialog.submit()
    assert dialog.reason.error == "Isi bagian ini."
    dialog.form.whole_person.setChecked(True)
    assert dialog.windowTitle() == "Tarik 2 karya dari 2 kanal?"
    dialog.form.withdrawal_reason.setText("Diminta pembuat")
    dialog.submit()
    assert dialog.answer() == Withdrawal("Diminta pembuat", whole_person=True)
    assert dialog.result() == WithdrawalDialog.DialogCode.Accepted


def test_the_scan_is_compared_with_its_fingerprint(room: Room) -> None:
    work = published(room.desk)
    panel = room.panel()
    panel.show_record(work)
    card = panel.detail.consent
    room.qtbot.waitUntil(lambda: "cocok" in card.scan_words)
    officer(room.desk).files.path(card.scan).unlink()
    panel.refresh()
    room.qtbot.waitUntil(lambda: "hilang" in card.scan_words)


@pytest.mark.parametrize("width", [899, 683])
def test_in_a_small_window_grid_and_work_take_turns(room: Room, width: int) -> None:
    work = added(room.desk)
    panel = room.panel()
    panel.adapt(width)
    assert not panel.detail.isVisible()
    panel.grid.setFocus()
    QTest.keyClick(panel.grid, Qt.Key.Key_Return)
    assert panel.detail.isVisible()
    assert not panel.grid.isVisible()
    assert panel.detail.shown is not None
    assert panel.detail.shown.row.id == work
    assert panel.close_topmost() is True
    assert panel.grid.isVisible()


@pytest.mark.parametrize("factor", [1.0, 1.5, 2.0])
def test_nothing_needs_more_room_than_the_window_has(
    room: Room, app: QApplication, factor: float
) -> None:
    sample_works.fill(officer(room.desk), head(room.desk), 13)
    theme.apply(app, "light", factor)
    panel = room.panel()
    panel.adapt(round(1366 / factor))
    QApplication.processEvents()  # layouts are redone when asked for next
    rail = 208 if factor == 1.0 else round(56 * factor)
    assert panel.minimumSizeHint().width() <= 1366 - rail
    assert panel.minimumSizeHint().height() <= 768 - round(76 * factor)


def test_names_of_many_scripts_do_not_break_the_tiles(room: Room) -> None:
    for at, title in enumerate(("كوب خشبي 😀", "À" * 199, "\u200b", "長い名前" * 30)):
        photo = taken(officer(room.desk), at)
        draft = a_draft(photo, title=title + "x", maker_name="محمد 😀", photos=())
        works.add(officer(room.desk), draft)
    panel = room.panel()
    panel.grid.viewport().repaint()
    assert count(panel) == 4
    assert version(room.desk, 1)
