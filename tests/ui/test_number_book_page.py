"""The number book on the screen: series, period, voids, gaps, paper and files."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.services import endings
from pasopati_desktop.ui.panels.statements.listing.table import BOOK, LIST
from pasopati_desktop.ui.panels.statements.number_book import page as number_book
from pasopati_desktop.ui.panels.statements.panel import StatementsPanel
from tests.data import PIN
from tests.statement_data import a_draft, a_press_release, at_status
from tests.ui.panel_kit import press, write
from tests.ui.statements_kit import Room, make_room

__all__ = ["make_room"]

pytestmark = pytest.mark.parametrize("engine_url", ["sqlite"], indirect=True)


def opened(
    room: Room, role: Role = Role.SECRETARY
) -> tuple[StatementsPanel, number_book.NumberBookPage]:
    panel = room.open(role)
    panel.show_way(BOOK)
    book = panel.pages.book
    assert book is not None
    return panel, book


def numbers(book: number_book.NumberBookPage) -> list[str]:
    return [row.number for row in book.model.rows if row is not None]


def test_the_book_tells_numbers_voids_and_their_order(room: Room) -> None:
    first, _ = at_status(room.desk, Status.APPROVED, a_press_release("Berlaku"))
    void, _ = at_status(room.desk, Status.APPROVED, a_press_release("Batal"))
    reason = "Kegiatan dibatalkan sebelum diumumkan"
    endings.void(room.desk.as_role(Role.HEAD_OF_UNIT), void, reason, PIN)
    panel, book = opened(room)
    assert numbers(book) == ["HM.01.02-2", "HM.01.02-1"]
    assert book.summary.text() == "2 nomor · 1 batal"
    assert book.order.accessibleName() == "Urut lengkap"
    assert book.table.hasFocus()
    told = [label.text() for label in book._detail.findChildren(type(book.summary))]
    assert reason in told
    assert "H. Kusuma" in told
    book.side.voids.setChecked(True)
    assert numbers(book) == ["HM.01.02-2"]
    book.side.text.setText("tidak ada")
    room.qtbot.waitUntil(lambda: numbers(book) == [])
    assert book._stack.currentWidget() is book._nothing
    book._nothing.buttons[0].click()
    assert len(numbers(book)) == 2
    press(Qt.Key.Key_Down)
    book.table.setFocus()
    press(Qt.Key.Key_End)
    press(Qt.Key.Key_Return)
    assert panel.column.mode == LIST
    assert panel.detail is not None
    assert panel.detail.id == first
    assert panel.close_topmost()
    assert panel.column.mode == BOOK


def test_the_period_is_typed_and_a_wrong_one_is_told_beside_the_field(room: Room) -> None:
    at_status(room.desk, Status.APPROVED)
    _panel, book = opened(room)
    side = book.side
    side.last.setFocus()
    side.last.selectAll()
    write("1 Jan 2020")
    press(Qt.Key.Key_Return)
    assert side._fields["last"].error
    assert side.wanted.last == date(2026, 12, 31)
    side.last.selectAll()
    write("kapan saja")
    press(Qt.Key.Key_Return)
    assert side._fields["last"].error
    side._this_month()
    assert (side.wanted.first, side.wanted.last) == (date(2026, 11, 1), date(2026, 11, 30))
    assert not side._fields["last"].error
    assert len(numbers(book)) == 1
    side._choose(date(2025, 1, 1), date(2025, 12, 31))
    assert book._stack.currentWidget() is book._empty
    assert not book.pdf_button.isEnabled()
    side._all_years()
    assert len(numbers(book)) == 1


def test_paper_and_files_are_written_where_the_officer_says(
    room: Room, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    at_status(room.desk, Status.APPROVED)
    _panel, book = opened(room)
    asked: list[str] = []

    def answer(_parent: object, name: str, _kinds: str) -> Path:
        asked.append(name)
        return tmp_path / name.removesuffix(".csv")  # the ending is put back

    monkeypatch.setattr(number_book, "chosen_path", answer)
    book.save_pdf()
    room.settle()
    assert asked == ["buku-nomor-20260101-20261231.pdf"]
    assert (tmp_path / asked[0]).read_bytes().startswith(b"%PDF")
    assert room.notices[-1].title.startswith("Buku nomor disimpan sebagai")
    book._save(".csv", "")
    room.settle()
    assert (tmp_path / "buku-nomor-20260101-20261231.csv").exists()
    monkeypatch.setattr(number_book, "chosen_path", lambda *_: tmp_path / "tidak" / "ada.pdf")
    book.save_pdf()
    room.settle()
    assert room.notices[-1].code == "file.not_writable"


def test_the_palette_leads_to_the_book(room: Room) -> None:
    a_draft(room.desk)
    panel = room.open(Role.AUDITOR)
    command = next(found for found in panel.commands() if found.key == "statements.book")
    command.run()
    assert panel.column.mode == BOOK
    assert panel.pages.book is not None
    assert panel.panes()
    panel.focus_filter()
    assert panel.pages.book.side.text.hasFocus()
