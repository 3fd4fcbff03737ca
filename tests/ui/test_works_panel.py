"""Karya on the screen: tiles, filters, detail, editors, gallery; by mouse and by keyboard alone."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pasopati_desktop.domain.consent import Badge, DisplayLevel
from pasopati_desktop.domain.paper import ActingKind
from pasopati_desktop.domain.people import AssignmentDraft
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.works import WorkStatus
from pasopati_desktop.services import (
    consents,
    drafts,
    gallery,
    people,
    sample_works,
    work_reading,
    works,
)
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.storage.works import WorkFilter
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.drafts import DraftKeeper
from pasopati_desktop.ui.messages import Kind, Notice
from pasopati_desktop.ui.panels.works.consent_editor import ConsentEditor
from pasopati_desktop.ui.panels.works.editor import NEW_KEY, WorkEditor
from pasopati_desktop.ui.panels.works.filters import Wanted
from pasopati_desktop.ui.panels.works.panel import WorksPanel
from pasopati_desktop.ui.panels.works.photo_list import PhotoList
from pasopati_desktop.ui.panels.works.shelf import PictureShelf
from pasopati_desktop.ui.panels.works.typed import whole, written
from pasopati_desktop.ui.panels.works.withdrawal import Withdrawal, WithdrawalDialog
from pasopati_desktop.ui.tasks import TaskRunner
from pasopati_desktop.ui.widgets.day_edit import DayEdit, parse_day
from pasopati_desktop.ui.widgets.dialog import PasopatiDialog
from pasopati_desktop.ui.widgets.photo_tile import HIDDEN
from pasopati_desktop.ui.widgets.row_table import ROW_ROLE
from tests.data import Desk
from tests.ui.shell_fixtures import app
from tests.works_data import (
    SCAN,
    a_draft,
    added,
    curated,
    head,
    jpeg,
    officer,
    photo_file,
    published,
    taken,
    version,
)

__all__ = ["app"]

DialogT = TypeVar("DialogT", bound=PasopatiDialog)

SHOWN = (1158, 692)
"""px of the panel in a window of 1366x768."""


@pytest.fixture
def tasks(app: QApplication) -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    assert runner.shutdown()


@pytest.fixture
def room(qtbot: QtBot, desk: Desk, tasks: TaskRunner) -> "Room":
    return Room(qtbot, desk, tasks)


class Room:
    """Opens panels and editors on the desk, and hears what they tell."""

    def __init__(self, qtbot: QtBot, desk: Desk, tasks: TaskRunner) -> None:
        self.qtbot, self.desk, self.tasks = qtbot, desk, tasks
        self.told: list[Notice] = []

    def panel(self, who: Workspace | None = None) -> WorksPanel:
        panel = WorksPanel(who or officer(self.desk), self.tasks)
        panel.notice.connect(self.told.append)
        self._show(panel)
        panel.resize(*SHOWN)
        panel.adapt(1366)
        return panel

    def editor(self, work: int | None = None, keeper: DraftKeeper | None = None) -> WorkEditor:
        who = officer(self.desk)
        seen = work_reading.detail(who, work) if work is not None else None
        editor = WorkEditor(who, self.tasks, keeper, work=seen)
        self._show(editor)
        return editor

    def consent(self, work: int) -> ConsentEditor:
        who = officer(self.desk)
        editor = ConsentEditor(who, self.tasks, None, work_reading.detail(who, work))
        self._show(editor)
        return editor

    def _show(self, widget: QWidget) -> None:
        self.qtbot.addWidget(widget, before_close_func=forget_typing)
        with self.qtbot.waitActive(widget):
            widget.show()
            widget.activateWindow()

    def settled(self, photos: PhotoList) -> None:
        self.qtbot.waitUntil(lambda: photos.waiting() == 0)


def forget_typing(widget: QWidget) -> None:
    """At the end of a test nobody answers whether to drop what was typed."""
    if isinstance(widget, PasopatiDialog):
        widget._touched = False


def tiles(panel: WorksPanel) -> list[str]:
    return [panel.grid.tiles.index(at).data(ROW_ROLE).title for at in range(count(panel))]


def count(panel: WorksPanel) -> int:
    return panel.grid.tiles.rowCount()


# The grid.


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
    assert spoken["withdrawn"].endswith("Ditarik, Izin ditarik, C-2026-0006")
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


# The editor.


def fill(editor: WorkEditor) -> None:
    form = editor.form
    form.title.setText("Tas rajut")
    form.category.setCurrentIndex(form.category.findData("knitting_bags"))
    form.description.setPlainText("Tas belanja.")


def test_a_new_work_is_saved_with_its_photos_in_their_order(room: Room, tmp_path: Path) -> None:
    editor = room.editor()
    fill(editor)
    editor.photos.take([photo_file(tmp_path, "a.jpg", 10), photo_file(tmp_path, "b.jpg", 250)])
    editor.submit()
    assert editor.result() == 0
    assert editor.named("photos").error == "Tunggu sampai semua foto selesai diperiksa."
    room.settled(editor.photos)
    second = editor.photos.rows[1]
    second.form.alt.setText("Tas dilihat dari samping")
    second.form.shows_face.setChecked(True)
    second.up.click()
    editor.submit()
    seen = work_reading.detail(officer(room.desk), editor.work_id).draft
    assert [photo.alt for photo in seen.photos] == ["Tas dilihat dari samping", ""]
    assert [photo.shows_face for photo in seen.photos] == [True, False]
    assert seen.photos[0].credit == "Foto: Humas Lapas Kelas I Cipinang"


def test_bad_photos_are_told_beside_their_row_and_the_good_one_goes_on(
    room: Room, tmp_path: Path
) -> None:
    editor = room.editor()
    good = photo_file(tmp_path)
    (tmp_path / "salinan.jpg").write_bytes(good.read_bytes())
    (tmp_path / "palsu.jpg").write_text("<html>")
    with (tmp_path / "besar.jpg").open("wb") as stream:
        stream.truncate(61 * 1024 * 1024)
    (tmp_path / "map").mkdir()
    names = ("foto.jpg", "palsu.jpg", "besar.jpg", "map", "hilang.jpg", "salinan.jpg")
    editor.photos.take([tmp_path / name for name in names])
    room.settled(editor.photos)
    said = {row.file_name: row.form.state.text() for row in editor.photos.rows}
    assert "60 MB" in said["besar.jpg"]
    assert "bukan berkas foto" in said["map"]
    assert "tidak ditemukan" in said["hilang.jpg"]
    assert "bukan foto yang dikenal" in said["palsu.jpg"]
    assert "sudah ada di karya ini" in said["salinan.jpg"]
    assert len(editor.photos.photos()) == 1
    fill(editor)
    editor.submit()
    assert editor.work_id


def test_a_photo_of_another_work_is_taken_and_that_is_told(room: Room, tmp_path: Path) -> None:
    added(room.desk)
    editor = room.editor()
    editor.photos.take([photo_file(tmp_path)])
    room.settled(editor.photos)
    assert "juga dipakai di KRY-2026-0001" in editor.photos.rows[0].form.state.text()
    assert len(editor.photos.photos()) == 1


def test_photos_are_dropped_and_pasted_and_links_refused(room: Room, tmp_path: Path) -> None:
    editor = room.editor()
    data = QMimeData()
    far = QUrl("https://contoh.invalid/foto.jpg")
    data.setUrls([QUrl.fromLocalFile(str(photo_file(tmp_path))), far])
    at = QPoint(5, 5)
    enter = QDragEnterEvent(
        at,
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(editor.photos, enter)
    assert enter.isAccepted()
    drop = QDropEvent(
        at,
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(editor.photos, drop)
    picture = QImage(40, 30, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkGreen)
    QGuiApplication.clipboard().setImage(picture)
    editor.photos.zone.choose.setFocus()
    QTest.keyClick(editor.photos.zone.choose, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    room.settled(editor.photos)
    assert len(editor.photos.photos()) == 2
    refused = [row.form.state.text() for row in editor.photos.rows if row.is_refused]
    assert len(refused) == 1
    assert "tautan, bukan berkas" in refused[0]


def test_ten_photos_are_one_too_many(room: Room, tmp_path: Path) -> None:
    editor = room.editor()
    editor.photos.take([jpeg(shade, (40, 30)) for shade in range(10, 210, 20)])
    room.settled(editor.photos)
    assert len(editor.photos.photos()) == 9
    assert "paling banyak 8 foto" in editor.photos.rows[-1].form.state.text()


def test_errors_stand_beside_the_fields(room: Room, tmp_path: Path) -> None:
    editor = room.editor()
    editor.form.price.setText("mahal")
    editor.form.share_premi.setText("60")
    editor.form.programme.setText("kelas Blok C kamar 12")
    editor.photos.take([photo_file(tmp_path)])
    room.settled(editor.photos)
    editor.photos.rows[0].form.caption.setText("NIK 3171010101010001")
    editor.submit()
    told = {name: editor.named(name).error for name in ("title", "category", "price", "programme")}
    assert told == {
        "title": "Isi bagian ini.",
        "category": "Isi bagian ini.",
        "price": "Tulis angka saja.",
        "programme": "Hapus nomor blok, kamar, atau sel.",
    }
    assert editor.named("share_premi").error == "Jumlah pembagian harus tepat 100%."
    row = editor.photos.rows[0]
    assert row.fields["caption"].error == "Hapus nomor 16 angka; itu dapat berupa NIK."
    assert work_reading.list_rows(officer(room.desk)) == []


def test_who_saves_second_keeps_what_was_typed_and_sees_the_others(room: Room) -> None:
    work = added(room.desk)
    editor = room.editor(work)
    editor.form.title.setText("Judul saya")
    editor.form.description.setPlainText("Tulisan saya")
    before = work_reading.detail(officer(room.desk), work)
    theirs = replace(before.draft, description="Tulisan rekan", material="sutra")
    works.edit(officer(room.desk), work, theirs, before.version)
    editor.submit()
    assert editor.result() == 0
    assert editor.form.title.text() == "Judul saya"
    assert editor.form.material.text() == "sutra"
    assert editor.form.description.toPlainText() == "Tulisan saya"
    assert "Tulisan rekan" in editor.named("description")._help
    editor.submit()
    after = work_reading.detail(officer(room.desk), work).draft
    assert (after.title, after.description, after.material) == (
        "Judul saya", "Tulisan saya", "sutra",
    )  # fmt: skip


def test_an_edit_of_a_published_work_is_told_to_need_a_new_decision(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    work = published(room.desk)
    panel = room.panel()
    panel.show_record(work)

    def ask(*_: object, work: work_reading.WorkDetail, **__: object) -> tuple[int, WorkStatus]:
        draft = replace(work.draft, title="Judul lain")
        return work.row.id, works.edit(officer(room.desk), work.row.id, draft, work.version)

    monkeypatch.setattr(WorkEditor, "ask", ask)
    panel.detail.acts.edit.click()
    assert room.told[-1].title == "KRY-2026-0001 kembali ke kurasi."
    assert panel.detail.status.accessibleName() == "Kurasi"


def test_typing_survives_a_power_cut_photos_included(room: Room, tmp_path: Path) -> None:
    who = officer(room.desk)
    keeper = DraftKeeper(lambda key, body: drafts.keep(who, key, body))
    editor = room.editor(keeper=keeper)
    fill(editor)
    editor.photos.take([photo_file(tmp_path)])
    room.settled(editor.photos)
    editor.photos.rows[0].form.alt.setText("Tas dilihat dari depan")
    keeper.flush()
    assert [kept.key for kept in drafts.kept(who)] == [NEW_KEY]
    # The power is cut here: nothing is saved, nothing is closed. The next start:
    panel = room.panel()
    assert [label for label, _ in room.told[-1].actions] == ["Pulihkan", "Buang"]
    again = WorkEditor(who, room.tasks, DraftKeeper(lambda *_: None), restored=True)
    room._show(again)
    assert again.form.title.text() == "Tas rajut"
    again.submit()
    seen = work_reading.detail(who, again.work_id).draft
    assert seen.photos[0].alt == "Tas dilihat dari depan"
    assert panel.isVisible()
    keeper.release(NEW_KEY, discard=False)


def test_photos_of_a_withdrawn_work_are_hidden_in_the_editor_too(room: Room) -> None:
    work = published(room.desk)
    consents.withdraw(officer(room.desk), work, "Diminta pembuat")
    editor = room.editor(work)
    assert editor.photos.rows[0].picture_name == ""
    editor.form.title.setText("Judul tanpa gambar")
    editor.submit()
    assert work_reading.detail(officer(room.desk), work).draft.photos


def test_others_than_the_workshop_may_not_touch_the_price(room: Room) -> None:
    who = officer(room.desk)
    other = replace(who, identity=replace(who.identity, roles=frozenset({Role.CONTENT})))
    editor = WorkEditor(other, room.tasks)
    room._show(editor)
    assert not editor.form.price.isEnabled()
    assert editor.named("price")._help == "Harga diisi petugas karya (Giatja)."


def test_every_mnemonic_of_a_form_is_its_own(room: Room) -> None:
    from PySide6.QtWidgets import QAbstractButton, QLabel

    work = added(room.desk)
    for dialog in (room.editor(), room.consent(work)):
        texts = [w.text() for w in dialog.findChildren(QLabel) if w.buddy() is not None]
        texts += [w.text() for w in dialog.findChildren(QAbstractButton) if w.isVisible()]
        keys = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
        assert len(keys) == len(set(keys)), sorted(keys)


# Consents.


def test_an_unfinished_form_is_refused_field_by_field_or_kept_as_such(room: Room) -> None:
    work = added(room.desk)
    editor = room.consent(work)
    editor.submit()
    wrong = {name for name in ("purposes", "channels", "signed_at", "witness", "rights",
                               "form_sha256") if editor.named(name).error}  # fmt: skip
    assert len(wrong) == 6
    assert not editor.named("text_version").error
    editor.form.witness.setText("Petugas Giatja")
    editor.later_button.click()
    assert editor.result() == ConsentEditor.DialogCode.Accepted
    seen = work_reading.detail(officer(room.desk), work)
    assert seen.row.badge is Badge.PENDING
    again = room.consent(work)
    assert again.form.witness.text() == "Petugas Giatja"


def test_a_whole_form_makes_the_consent_active(room: Room, tmp_path: Path) -> None:
    work = added(room.desk)
    editor = room.consent(work)
    form = editor.form
    for box in (form.purpose_catalogue, form.channel_site, form.rights_explained):
        box.setChecked(True)
    form.signed_at.setText("14/5/2026")
    form.witness.setText("Petugas Giatja")
    (tmp_path / "surat.docx").write_bytes(b"PK")
    editor.take_scan(tmp_path / "surat.docx")
    room.qtbot.waitUntil(lambda: "PDF" in editor.named("form_sha256").error)
    (tmp_path / "izin.pdf").write_bytes(SCAN)
    editor.take_scan(tmp_path / "izin.pdf")
    room.qtbot.waitUntil(lambda: "izin.pdf" in form.form_name.text() and not editor._reading)
    form.valid_until.setText("31 Feb 2027")
    editor.submit()
    assert editor.named("valid_until").error == "Tulis tanggal seperti 21 Nov 2026."
    form.valid_until.setText("30 apr 2027")
    editor.submit()
    seen = work_reading.detail(officer(room.desk), work)
    assert seen.row.badge is Badge.ACTIVE
    assert seen.consent is not None
    assert seen.consent.valid_until == date(2027, 4, 30)
    panel = room.panel()
    panel.show_record(work)
    assert panel.detail.consent.title.text() == "Izin aktif sampai 30 April 2027"


# By keyboard alone: a work, its photo, its consent, the page.


def key(
    qtbot: QtBot, wanted: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None, "the focus is lost"
    QTest.keyClick(focused, wanted, modifier)


def write(qtbot: QtBot, text: str) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None, "the focus is lost"
    QTest.keyClicks(focused, text)


def when_open(kind: type[DialogT], act: Callable[[DialogT], None]) -> None:
    """Call `act` once a dialog of `kind` is open and has the focus; close it if that fails."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        focused = QApplication.focusWidget()
        if not isinstance(dialog, kind) or focused is None or not dialog.isAncestorOf(focused):
            QTimer.singleShot(10, look)
            return
        try:
            act(dialog)
            wrong = {field.name: field.error for field in dialog.fields if field.error}
            assert not dialog.isVisible(), (wrong, dialog.note.text(), dialog.focusWidget())
        except BaseException:
            dialog._touched = False
            dialog.reject()
            raise

    QTimer.singleShot(0, look)


def back_on(qtbot: QtBot, panel: WorksPanel) -> None:
    """Without a window manager nobody gives the focus back to the window behind a dialog."""
    with qtbot.waitActive(panel):
        panel.activateWindow()


def tab_to(qtbot: QtBot, widget: QWidget) -> None:
    for _ in range(80):
        if QApplication.focusWidget() is widget:
            return
        key(qtbot, Qt.Key.Key_Tab)
    raise AssertionError(f"no tab leads to {widget.objectName() or widget}")


def test_by_keyboard_alone_from_a_photo_to_the_page(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot, desk = room.qtbot, room.desk
    boss = head(desk)
    start = date(2026, 1, 2)
    duty = AssignmentDraft(Role.WORKS_OFFICER, "Giatja", ActingKind.NONE, "", start)
    people.assign(desk.as_role(Role.SYSADMIN), boss.officer_id or 0, duty)
    both = head(desk)
    panel = room.panel(both)
    done: list[str] = []

    def in_editor(editor: WorkEditor) -> None:
        write(qtbot, "Tas rajut motif tapis")
        tab_to(qtbot, editor.form.category)
        key(qtbot, Qt.Key.Key_R)
        assert editor.form.category.currentText() == "Rajut dan tas"
        tab_to(qtbot, editor.form.description)
        write(qtbot, "Tas belanja rajut.")
        tab_to(qtbot, editor.photos.zone.choose)
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(photo_file(tmp_path)))])
        QGuiApplication.clipboard().setMimeData(data)
        key(qtbot, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        room.settled(editor.photos)
        QGuiApplication.clipboard().clear()  # at exit Qt would free what Python made
        key(qtbot, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
        row = editor.photos.rows[0]
        for _ in range(12):
            if QApplication.focusWidget() is row.form.alt:
                break
            key(qtbot, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
        write(qtbot, "Tas rajut merah di atas meja")
        key(qtbot, Qt.Key.Key_Tab)
        write(qtbot, "Tampak depan")
        tab_to(qtbot, editor.form.level)
        key(qtbot, Qt.Key.Key_Down)
        tab_to(qtbot, editor.form.maker_name)
        write(qtbot, "Arman Maulana")
        done.append("editor")
        key(qtbot, Qt.Key.Key_Return)

    def in_consent(editor: ConsentEditor) -> None:
        form = editor.form
        for box in (form.purpose_catalogue, form.channel_site):
            tab_to(qtbot, box)
            key(qtbot, Qt.Key.Key_Space)
        for edit, text in ((form.signed_at, "14 Mei 2026"), (form.witness, "Petugas Giatja")):
            tab_to(qtbot, edit)
            write(qtbot, text)
        tab_to(qtbot, form.rights_explained)
        key(qtbot, Qt.Key.Key_Space)
        tab_to(qtbot, form.attach)
        key(qtbot, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: "izin.pdf" in form.form_name.text() and not editor._reading)
        tab_to(qtbot, editor.primary_button)
        done.append("consent")
        key(qtbot, Qt.Key.Key_Return)

    scan = tmp_path / "izin.pdf"
    scan.write_bytes(SCAN)
    monkeypatch.setattr(ConsentEditor, "ask_file", staticmethod(lambda _parent: str(scan)))
    panel.panes()[0].setFocus()
    when_open(WorkEditor, in_editor)
    key(qtbot, Qt.Key.Key_Space)
    assert done == ["editor"]
    back_on(qtbot, panel)
    assert tiles(panel) == ["Tas rajut motif tapis"]
    panel.grid.setFocus()
    key(qtbot, Qt.Key.Key_Return)
    acts = panel.detail.acts
    assert acts.edit.hasFocus()
    tab_to(qtbot, acts.consent)
    when_open(ConsentEditor, in_consent)
    key(qtbot, Qt.Key.Key_Space)
    assert done == ["editor", "consent"]
    back_on(qtbot, panel)
    for _ in ("curate", "publish"):
        tab_to(qtbot, acts.step)
        key(qtbot, Qt.Key.Key_Space)
    assert room.told[-1].title == "KRY-2026-0001 terbit."
    tab_to(qtbot, panel.build_button)
    key(qtbot, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: room.told[-1].title == "Galeri selesai: 1 karya.")
    page = both.data.site / "karya" / "KRY-2026-0001.html"
    text = page.read_text(encoding="utf-8")
    assert "Tas rajut motif tapis" in text
    assert "A.M." in text
    last = gallery.last(both)
    assert last is not None
    assert last.works == ("KRY-2026-0001",)


def test_letters_act_on_the_grid_and_never_while_typing(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    added(room.desk)
    asked: list[str] = []
    panel = room.panel()
    monkeypatch.setattr(type(panel.acts), "edit", lambda _self, _work: asked.append("edit"))
    monkeypatch.setattr(type(panel.acts), "add", lambda _self: asked.append("add"))
    panel.grid.setFocus()
    QTest.keyClicks(panel.grid, "en")
    assert asked == ["edit", "add"]
    QTest.keyClick(panel.grid, Qt.Key.Key_F)
    assert panel.filters.search.hasFocus()
    QTest.keyClicks(panel.filters.search, "en")
    assert asked == ["edit", "add"]


# Small parts.


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("21 Nov 2026", date(2026, 11, 21)),
        ("1 mei 2026", date(2026, 5, 1)),
        ("21/11/2026", date(2026, 11, 21)),
        ("2026-11-21", date(2026, 11, 21)),
        ("31 Feb 2026", None),
        ("1 m 2026", None),
        ("1 ju 2026", None),
        ("besok", None),
        ("", None),
        ("٢١ Nov 2026", date(2026, 11, 21)),
    ],
)
def test_days_are_read_as_people_write_them(text: str, day: date | None) -> None:
    assert parse_day(text) == day


def test_a_day_is_written_out_when_it_is_left(qtbot: QtBot, app: QApplication) -> None:
    edit = DayEdit()
    qtbot.addWidget(edit)
    edit.setText("21/11/2026")
    edit.editingFinished.emit()
    assert edit.text() == "21 Nov 2026"


@pytest.mark.parametrize(
    ("text", "number"), [("850.000", 850_000), ("Rp 850 000", 850_000), ("", None), (" 7 ", 7)]
)
def test_numbers_are_read_as_people_write_them(text: str, number: int | None) -> None:
    assert whole(text) == number
    assert whole(written(number)) == number


@pytest.mark.parametrize("text", ["-1", "1,5", "seribu", "１２", "1e3"])
def test_what_is_no_whole_number_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        whole(text)


def test_names_of_many_scripts_do_not_break_the_tiles(room: Room) -> None:
    for at, title in enumerate(("كوب خشبي 😀", "À" * 199, "\u200b", "長い名前" * 30)):
        photo = taken(officer(room.desk), at)
        draft = a_draft(photo, title=title + "x", maker_name="محمد 😀", photos=())
        works.add(officer(room.desk), draft)
    panel = room.panel()
    panel.grid.viewport().repaint()
    assert count(panel) == 4
    assert version(room.desk, 1)
