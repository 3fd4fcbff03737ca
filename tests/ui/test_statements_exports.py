"""*Ekspor*: what the menu offers, what the files hold, and copies with words masked."""

import io
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from pasopati_desktop.domain.redaction import Finding, MaskKind
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.statements import Signing
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.ui.panels.statements.papers import exports
from pasopati_desktop.ui.panels.statements.papers.redaction_dialog import RedactionDialog
from tests import pdf_reading
from tests.statement_data import a_draft, a_press_release, at_status
from tests.ui.statements_kit import Room, make_room, replaced

__all__ = ["make_room"]

pytestmark = pytest.mark.parametrize("engine_url", ["sqlite"], indirect=True)


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where every export of the test goes, under the name that was proposed."""
    monkeypatch.setattr(exports, "chosen_path", lambda _parent, name, _kind: tmp_path / name)
    return tmp_path


def offered(panel: Any) -> dict[str, bool]:
    menu = panel.exports.menu()
    return {action.text(): action.isEnabled() for action in menu.actions() if action.text()}


def test_a_draft_may_only_be_kept_as_a_marked_draft(room: Room, kept: Path) -> None:
    panel = room.open(Role.WRITER, a_draft(room.desk))
    names = offered(panel)
    assert [name for name, on in names.items() if on] == ["PDF …", "Word (DOCX) …"]
    panel.exports.save_word()
    room.settle()
    [file] = kept.glob("*.docx")
    words = Document(str(file))
    assert "DRAF" in words.sections[0].header.paragraphs[0].text
    panel.exports.copy_message()
    assert room.notices[-1].code == "statement.not_approved"
    panel.exports.save_page()
    room.settle()
    assert room.notices[-1].code == "statement.not_approved"
    assert not list(kept.glob("*.html"))


def test_every_form_carries_the_number(room: Room, kept: Path, tmp_path: Path) -> None:
    statement_id, _ = at_status(room.desk, Status.APPROVED)
    panel = room.open(Role.WRITER, statement_id)
    assert all(offered(panel).values())
    for act in (panel.exports.save_word, panel.exports.save_page, panel.exports.save_sheet):
        act()
        room.settle()
        assert room.notices[-1].code == "", room.notices[-1]
    page = (kept / "HM.01.02-1.html").read_text()
    document = Document(io.BytesIO((kept / "HM.01.02-1.docx").read_bytes()))
    copy = "".join(pdf_reading.page_texts((kept / "HM.01.02-1-dengan-lembar.pdf").read_bytes()))
    panel.exports.copy_message()
    message = QGuiApplication.clipboard().text()
    for text in (page, "\n".join(line.text for line in document.paragraphs), copy, message):
        assert "HM.01.02-1" in text
        assert "19 Warga Binaan dirawat" in text
    assert "RIWAYAT PERSETUJUAN" in copy
    assert f"{len(message):,}".replace(",", ".") in room.notices[-1].title


def test_a_text_signed_outside_is_offered_clean_for_signing(room: Room, kept: Path) -> None:
    content = replace(a_press_release(), signing=Signing.EXTERNAL)
    statement_id, _ = at_status(room.desk, Status.APPROVED, content)
    panel = room.open(Role.WRITER, statement_id)
    assert "PDF untuk ditandatangani di luar …" in offered(panel)
    panel.exports.save_to_sign()
    panel.exports.save_pdf()
    room.settle()
    clean = "".join(
        pdf_reading.page_texts((kept / "HM.01.02-1-untuk-tanda-tangan.pdf").read_bytes())
    )
    copy = "".join(pdf_reading.page_texts((kept / "HM.01.02-1.pdf").read_bytes()))
    assert "BELUM DITANDATANGANI" not in clean
    assert "BELUM DITANDATANGANI" in copy
    assert "Ditandatangani secara elektronik oleh:" in clean


def test_a_redacted_copy_is_made_from_what_is_ticked(
    room: Room, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    statement_id, _ = at_status(room.desk, Status.APPROVED)
    panel = room.open(Role.WRITER, statement_id)
    replaced(monkeypatch, RedactionDialog, ["tetap berjalan seperti biasa", "Sabtu pagi"])
    panel.exports.save_redacted()
    room.settle()
    data = (kept / "HM.01.02-1-disamarkan.pdf").read_bytes()
    text = "".join(pdf_reading.page_texts(data))
    assert "Sabtu pagi" not in text
    assert "tetap berjalan" not in text
    assert "DISAMARKAN — 2 bagian ditutup" in text
    assert room.notices[-1].title.startswith("2 bagian ditutup")
    replaced(monkeypatch, RedactionDialog, ["kata yang tidak ada"])
    panel.exports.save_redacted()
    room.settle()
    assert room.notices[-1].code == "redaction.nothing"


def found_by(names: Sequence[str]) -> tuple[Finding, ...]:
    ruled = (Finding(MaskKind.PHONE, "0812 3456 7890", 2, "telepon 0812 3456 7890"),)
    return (*(Finding(MaskKind.NAME, name, 1, name) for name in names), *ruled)


def test_the_dialog_keeps_ticks_and_marks_by_hand(room: Room) -> None:
    dialog = RedactionDialog(found_by, "Ahmad Subarjo di blok A\nbaris kedua")
    room.qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.words() == ["0812 3456 7890"]
    dialog.found.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert dialog.words() == []
    assert not dialog.primary_button.isEnabled()
    dialog.names.setFocus()
    QTest.keyClicks(dialog.names, "Ahmad Subarjo, Budi")
    room.qtbot.waitUntil(lambda: bool(dialog.words()))
    assert dialog.words() == ["Ahmad Subarjo", "Budi"], "the unticked number came back"
    dialog.mark()
    assert "Pilih kata" in dialog.note.text()
    cursor = dialog.text.textCursor()
    cursor.setPosition(14)
    cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    dialog.text.setTextCursor(cursor)
    dialog.mark_button.click()
    assert dialog.words() == ["di blok A", "baris kedua", "Ahmad Subarjo", "Budi"]
    assert dialog.primary_button.isEnabled()


def test_ctrl_k_opens_the_forms_also_while_the_preview_is_folded_away(room: Room) -> None:
    statement_id, _ = at_status(room.desk, Status.APPROVED)
    panel = room.open(Role.MEDIA_LIAISON, statement_id)
    for wanted in (True, False):
        assert panel.preview.export_button.isVisible() is wanted
        found = {command.key: command for command in panel.commands()}
        assert "WhatsApp" in found["statements.export"].words
        found["statements.export"].run()
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert menu.actions()[0].text() == "PDF …"
        menu.close()
        panel.toggle_preview()
