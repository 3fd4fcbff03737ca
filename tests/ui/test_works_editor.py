"""The editors of works and consents: photos, errors, second editors, drafts."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pasopati_desktop.domain.consent import Badge
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.works import WorkStatus
from pasopati_desktop.services import (
    consents,
    drafts,
    work_reading,
    works,
)
from pasopati_desktop.ui.drafts import DraftKeeper
from pasopati_desktop.ui.panels.works.consent_editor import ConsentEditor
from pasopati_desktop.ui.panels.works.editor import NEW_KEY, WorkEditor
from pasopati_desktop.ui.panels.works.typed import whole, written
from pasopati_desktop.ui.widgets.day_edit import DayEdit, parse_day
from tests.ui.works_kit import Room, app, room, tasks
from tests.works_data import (
    SCAN,
    added,
    jpeg,
    officer,
    photo_file,
    published,
)

__all__ = ["app", "room", "tasks"]


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
