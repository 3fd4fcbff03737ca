"""The desk behind the print dialog: every paper sent, told and logged the same way."""

import hashlib
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel

from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.services import endings, printing, statement_papers
from pasopati_desktop.ui.help import HelpDialog
from pasopati_desktop.ui.messages import Kind
from pasopati_desktop.ui.panels.statements.history import HistoryDialog
from pasopati_desktop.ui.panels.statements.listing.table import BOOK
from pasopati_desktop.ui.printing import screen_printers
from pasopati_desktop.ui.printing.dialog import PrintDialog
from pasopati_desktop.ui.printing.memory import Habit, PrintMemory
from pasopati_desktop.ui.unit.sheet_printer import SheetPrinter
from tests.data import PIN
from tests.statement_data import a_draft, a_press_release, at_status
from tests.ui.printing_kit import PrintRoom, answer, make_print_room, told
from tests.ui.statements_kit import Room, make_room, replaced

__all__ = ["make_print_room", "make_room"]

pytestmark = pytest.mark.parametrize("engine_url", ["sqlite"], indirect=True)


def test_an_official_paper_and_its_approval_sheet(
    room: Room, printer: PrintRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = a_press_release()
    body = "\n\n".join([plain.sections["body"]] * 12)
    long = replace(plain, sections={**plain.sections, "body": body})
    statement_id, _ = at_status(room.desk, Status.APPROVED, long)

    def choose(made: PrintDialog) -> None:
        made.form.pages.setText("1")
        made.form.copies.setValue(3)
        made.form.extra.setChecked(True)
        made.form.gray.click()

    asked = answer(monkeypatch, choose)
    panel = room.open(Role.SECRETARY, statement_id)
    told(room, panel.print_record)
    assert asked == ["Cetak pernyataan: HM.01.02-1"]
    assert room.notices[-1].text == "3 rangkap dikirim ke Kantor. Halaman 1."
    first, second = printer.jobs()
    for word in ("media=A4", "page-ranges=1", "print-scaling=none", "ColorModel=Gray", "3"):
        assert word in first
    assert "sides=two-sided-long-edge" in first
    assert second[second.index("-n") + 1] == "1"
    assert "Riwayat persetujuan" in second[second.index("-t") + 1]
    officer = room.desk.as_role(Role.SECRETARY)
    (row,) = printing.log_of(officer, f"statement/{statement_id}")
    assert (row.printer, row.copies) == ("Kantor", 3)
    assert row.chosen[1:] == ("A4", "bolak-balik", "tanpa warna")
    assert row.chosen[0].startswith("hlm. 1 dari ")
    official = statement_papers.official_pdf(officer, statement_id)
    assert printer.files()[0] == official
    assert row.pdf_sha256 == hashlib.sha256(official).hexdigest()
    assert len(printing.log_of(officer, f"approval_sheet/{statement_id}")) == 1
    assert PrintMemory.of(officer).habit() == Habit("Kantor", two_sided=True, gray=True)


def test_a_printer_that_went_away_is_told_and_nothing_is_logged(
    room: Room, printer: PrintRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    statement_id = a_draft(room.desk)
    answer(monkeypatch, lambda _made: None)
    panel = room.open(Role.WRITER, statement_id)
    for words_of_lp, code in (
        ("The printer or class does not exist.", "printer.missing"),
        ("Destination Kantor is not accepting jobs.", "printer.rejecting"),
        ("Too many active jobs.", "printer.refused"),
    ):
        printer.refuse(words_of_lp)
        notice = told(room, panel.print_record)
        assert (notice.code, notice.kind) == (code, Kind.BAD)
    assert printing.log_of(room.desk.as_role(Role.WRITER), f"statement/{statement_id}") == []


def test_a_text_withdrawn_while_the_dialog_was_open_comes_out_stamped(
    room: Room, printer: PrintRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    statement_id, _ = at_status(room.desk, Status.PUBLISHED)
    head = room.desk.as_role(Role.HEAD_OF_UNIT)
    reason = "Data penempatan keliru seluruhnya"
    answer(monkeypatch, lambda _made: endings.withdraw(head, statement_id, reason, PIN))
    panel = room.open(Role.SECRETARY, statement_id)
    told(room, panel.print_record)
    from pasopati_desktop.documents.preview import page_texts

    assert "DITARIK" in page_texts(printer.files()[0])[0]


def test_without_any_printer_nothing_is_asked(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(screen_printers, "names", list)
    replaced(monkeypatch, PrintDialog, None)
    panel = room.open(Role.WRITER, a_draft(room.desk))
    assert told(room, panel.print_record).code == "printer.none"


def test_who_may_not_print_is_told_at_once(room: Room, printer: PrintRoom) -> None:
    statement_id, _ = at_status(room.desk, Status.PUBLISHED)
    panel = room.open(Role.AUDITOR, statement_id)
    assert told(room, panel.print_record).code == "permission.missing"


def test_number_book_comparison_and_history_take_the_same_way(
    room: Room, printer: PrintRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    statement_id, _ = at_status(room.desk, Status.APPROVED)
    asked = answer(monkeypatch, lambda _made: None)
    panel = room.open(Role.SECRETARY, statement_id)
    panel.show_way(BOOK)
    assert panel.pages.book is not None
    told(room, panel.pages.book.print_button.click)
    told(room, panel.print_record)  # Ctrl+P, with the book before one's eyes
    officer = room.desk.as_role(Role.SECRETARY)
    assert [heading.split(":")[0] for heading in asked] == ["Cetak buku nomor"] * 2
    rows = printing.log_of(officer, "number_book/all", "number_book/statement")
    assert [row.copies for row in rows] == [1, 1]
    assert "sides=two-sided-short-edge" in printer.jobs()[0]

    shown: list[str] = []

    def history(detail: Any, acts: Any, parent: Any) -> None:
        made = HistoryDialog(detail, acts, parent)
        shown.extend(label.text() for label in made.findChildren(QLabel))
        made.print_button.click()
        made.deleteLater()

    monkeypatch.setattr(HistoryDialog, "ask", staticmethod(history))
    panel.show_record(statement_id)
    told(room, panel.show_history)
    assert asked[-1].startswith("Cetak lembar persetujuan")
    assert len(printing.log_of(officer, f"approval_sheet/{statement_id}")) == 1
    assert "Buku cetak" not in shown
    told(room, panel.show_history)
    (line,) = [text for text in shown if "1 rangkap" in text]
    assert "Kantor · 1 rangkap" in line
    assert officer.identity.name in line


def test_sheets_of_keys_and_of_the_emergency_account(
    room: Room, printer: PrintRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answer(monkeypatch, lambda _made: None)
    officer = room.desk.as_role(Role.SYSADMIN)
    pdf = statement_papers.draft_pdf(room.desk.as_role(Role.WRITER), a_draft(room.desk))
    panel = room.open(Role.WRITER)
    for workspace, secret in ((officer, True), (None, True), (officer, False)):
        sheets = SheetPrinter(
            room.tasks, panel, record="emergency_sheet", workspace=workspace, secret=secret
        )
        sheets.told.connect(room.notices.append)
        notice = told(room, partial(sheets.print, pdf, "Akun darurat"))
        assert notice.title == "1 rangkap dikirim ke Kantor."
    assert asked == ["Cetak lembar: Akun darurat"] * 3
    rows = printing.log_of(officer, "emergency_sheet")
    # While the unit is being set up there is nobody to log; of a secret no hash is kept.
    assert [row.pdf_sha256 for row in rows] == [hashlib.sha256(pdf).hexdigest(), ""]


def test_pages_of_help_take_the_same_way(
    room: Room, printer: PrintRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answer(monkeypatch, lambda _made: None)
    panel = room.open(Role.WRITER)
    made = HelpDialog.show_topic(panel, "pernyataan", "Pernyataan")
    made.print_button.click()
    room.qtbot.waitUntil(lambda: bool(made.told.text()), timeout=20_000)
    assert made.told.text() == "1 rangkap dikirim ke Kantor."
    assert asked == ["Cetak lembar: Bantuan: Pernyataan"]
    from pasopati_desktop.documents.preview import page_texts

    assert "Ctrl+P" in "".join(page_texts(printer.files()[0]))
    assert _letter_height(printer.files()[0], "Naskah resmi") > 5, "dust on paper"
    made.accept()


def _letter_height(pdf: bytes, words: str) -> float:
    """Return the height of the first letter of `words` on the first page, in points."""
    import pypdfium2

    with pypdfium2.PdfDocument(pdf) as document:
        page = document[0].get_textpage()
        _, bottom, _, top = page.get_charbox(page.get_text_range().index(words))
    return float(top - bottom)
