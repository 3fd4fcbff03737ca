"""Writing in the panel: Word files, facts, places, passages, and speed with long texts."""

from pathlib import Path

import docx
import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.statements import Fact, FactStatus, StatementContent, canonical
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.services import statements
from pasopati_desktop.ui.panels.statements.editor import word_import
from pasopati_desktop.ui.panels.statements.editor.editor import StatementEditor
from pasopati_desktop.ui.panels.statements.editor.fact_dialog import FactDialog
from pasopati_desktop.ui.panels.statements.editor.import_dialog import ImportDialog
from tests.statement_data import a_draft, a_press_release, at_status
from tests.ui.statements_kit import Room, area, make_room, replaced

__all__ = ["make_room"]

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def a_word_file(folder: Path) -> Path:
    document = docx.Document()
    document.add_heading("Gangguan listrik di blok dapur", 0)
    document.add_paragraph("Listrik padam sejak pukul 02.10.")
    document.add_heading("Kutipan", 1)
    document.add_paragraph("Kami memohon pengertian.")
    document.add_heading("Latar", 2)
    document.add_paragraph("Genset menyala.", style="List Bullet")
    path = folder / "rilis kiriman.docx"
    document.save(str(path))
    return path


def test_a_word_file_is_shown_first_then_put_where_it_belongs(
    room: Room, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    panel = room.open(Role.WRITER, a_draft(room.desk))
    before = canonical(panel.editor.content())
    asked: list[ImportDialog] = []

    def run(dialog: ImportDialog) -> int:
        asked.append(dialog)
        return int(dialog.DialogCode.Rejected if len(asked) == 1 else dialog.DialogCode.Accepted)

    monkeypatch.setattr(ImportDialog, "exec", run)
    monkeypatch.setattr(word_import, "ask_file", lambda _parent: a_word_file(tmp_path))
    panel.editor.tools.buttons["import"].click()
    room.qtbot.waitUntil(lambda: len(asked) == 1, timeout=10_000)
    codes = [box.currentData() for box in asked[0].targets]
    assert codes == ["body", "quote", "body"]
    assert canonical(panel.editor.content()) == before
    panel.editor.tools.buttons["import"].click()
    room.qtbot.waitUntil(lambda: len(asked) == 2, timeout=10_000)
    room.settle()
    body, quote = area(panel, "body").text(), area(panel, "quote").text()
    assert body.startswith("Sampel makanan")
    assert body.endswith(
        "## Gangguan listrik di blok dapur\n\nListrik padam sejak pukul 02.10.\n\n"
        "## Latar\n\n- Genset menyala."
    )
    assert quote == "Kami memahami kecemasan keluarga\n\nKami memohon pengertian."
    assert "Isi rilis kiriman.docx sudah masuk" in room.notices[-1].title
    area(panel, "body").undo()
    area(panel, "quote").undo()
    assert canonical(panel.editor.content()) == before


def test_an_import_may_take_the_place_of_what_stands_there(
    room: Room, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    panel = room.open(Role.WRITER, a_draft(room.desk))
    before = area(panel, "quote").text()

    def run(dialog: ImportDialog) -> int:
        dialog.targets[0].setCurrentIndex(dialog.targets[0].findData("title"))
        dialog.targets[2].setCurrentIndex(dialog.targets[2].findData(""))
        dialog.replacing.setChecked(True)
        return int(dialog.DialogCode.Accepted)

    monkeypatch.setattr(ImportDialog, "exec", run)
    drop(panel.editor, a_word_file(tmp_path))
    room.settle()
    assert panel.editor.title.text() == "Gangguan listrik di blok dapur"
    assert area(panel, "quote").text() == "Kami memohon pengertian."
    area(panel, "quote").undo()
    assert area(panel, "quote").text() == before


def drop(editor: StatementEditor, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    editor.dropEvent(event)


def test_a_bad_word_file_is_told_and_changes_nothing(room: Room, tmp_path: Path) -> None:
    panel = room.open(Role.WRITER, a_draft(room.desk))
    before = canonical(panel.editor.content())
    path = tmp_path / "rusak.docx"
    path.write_bytes(b"PK\x03\x04" + b"x" * 500)
    drop(panel.editor, path)
    room.settle()
    assert room.notices[-1].code == "word.broken"
    assert "Naskah di layar tidak berubah" in room.notices[-1].text
    assert canonical(panel.editor.content()) == before
    reader = room.open(Role.AUDITOR, at_status(room.desk, Status.VERIFYING)[0])
    told = len(room.notices)
    drop(reader.editor, path)  # who may only read imports nothing
    room.settle()
    assert len(room.notices) == told


def test_a_fact_goes_to_the_cursor_by_its_key(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    panel = room.open(Role.WRITER, a_draft(room.desk))
    lead = area(panel, "lead")
    lead.setFocus()
    lead.select(0, 8)
    replaced(monkeypatch, FactDialog, "*Tepat* 19 orang")
    QTest.keyClick(lead, Qt.Key.Key_F, CONTROL | SHIFT)
    assert lead.plain().startswith("*Tepat* 19 orang 19 Warga Binaan")
    assert lead.text().startswith("\\*Tepat\\*")


def test_f3_goes_from_place_to_place_and_typing_fills_it(room: Room) -> None:
    content = a_press_release(sections={"lead": "Pada {{hari}}.", "contact": "Telepon {{nomor}}"})
    panel = room.open(Role.WRITER, a_draft(room.desk, content))
    panel.editor.title.setFocus()
    QTest.keyClick(panel.editor.title, Qt.Key.Key_F3)
    lead = area(panel, "lead")
    assert lead.hasFocus()
    QTest.keyClicks(lead, "Sabtu")
    QTest.keyClick(lead, Qt.Key.Key_J, CONTROL)
    contact = area(panel, "contact")
    assert contact.hasFocus()
    QTest.keyClicks(contact, "110")
    made = panel.editor.content().sections
    assert (made["lead"], made["contact"]) == ("Pada Sabtu.", "Telepon 110")


def test_passages_are_reached_told_and_drawn_through_the_editor(room: Room) -> None:
    panel = room.open(Role.WRITER, a_draft(room.desk))
    editor = panel.editor
    start = area(panel, "body").plain().index("dinas")
    editor.jump_to("body", start, 5)
    assert editor.selection() == ("body", start, 5, "dinas")
    editor.jump_to("facts", 0, 2)
    assert editor.selection() == ("facts", 0, 2, "19")
    editor.set_marks([("body", start, 5, "comment")])
    assert len(area(panel, "body").extraSelections()) == 1
    editor.insert_text("quote", " baru")
    assert "baru" in area(panel, "quote").plain()
    editor.jump_to("copies_to")
    assert panel.editor.particulars.release.isVisible()


def test_a_reader_can_choose_a_passage_to_speak_about(room: Room) -> None:
    statement_id, _ = at_status(room.desk, Status.VERIFYING)
    panel = room.open(Role.VERIFIER, statement_id)
    panel.editor.jump_to("lead", 0, 7)
    assert panel.editor.selection() == ("lead", 0, 7, "Sebanya")


@pytest.mark.parametrize("kind", StatementKind)
def test_showing_a_text_of_any_kind_makes_nothing_unsaved(room: Room, kind: StatementKind) -> None:
    content = StatementContent(
        kind,
        "Judul",
        facts=(Fact("Satu", FactStatus.CONFIRMED, "Buku"),),
    )
    panel = room.open(Role.WRITER, a_draft(room.desk, content))
    assert panel.detail is not None
    assert panel.detail.kind is kind
    assert not panel.editor.is_dirty()


def test_long_texts_are_saved_whole(room: Room) -> None:
    """A paragraph as long as a section may be, without a blank, and with marks all over."""
    panel = room.open(Role.WRITER, a_draft(room.desk))
    for text in ("x" * 200_000, "*|[\\" * 50_000):
        body = area(panel, "body")
        body.selectAll()
        data = QMimeData()
        data.setText(text)
        body.insertFromMimeData(data)
        assert body.plain() == text[: len(body.plain())]
        panel.save()
        assert panel.detail is not None
        kept = statements.version_content(
            room.desk.as_role(Role.WRITER), panel.detail.id, panel.detail.version_number
        )
        assert kept.sections["body"] == body.text()


def test_tab_brings_each_field_into_view(room: Room) -> None:
    panel = room.open(Role.WRITER, a_draft(room.desk, a_press_release("Kunjungan")))
    panel.activateWindow()
    room.qtbot.waitUntil(panel.isActiveWindow)
    viewport = panel.editor._scroll.viewport()
    form = panel.editor.form
    form.title.setFocus()
    seen: set[QWidget] = set()
    while (at := QApplication.focusWidget()) is not None and form.isAncestorOf(at) | (at is form):
        assert at not in seen
        seen.add(at)
        top = at.mapTo(viewport, QPoint(0, 0)).y()
        assert 0 <= top < viewport.height(), at
        QTest.keyClick(at, Qt.Key.Key_Tab)
    assert {field for _, field in form.areas()} <= seen
