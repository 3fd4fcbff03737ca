"""The print dialog and the desk behind it: what is asked, warned of, sent and logged."""

import hashlib
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QCheckBox, QLabel
from pytestqt.qtbot import QtBot

from pasopati_desktop.domain.paper import PaperSize
from pasopati_desktop.domain.printing import (
    Abilities,
    PrintOrder,
    PrintQueue,
    QueueState,
    Scaling,
    Sheet,
    Sides,
    Trouble,
    sheet_of,
)
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.services import endings, printing, statement_papers
from pasopati_desktop.services.printing import PrintPaper
from pasopati_desktop.ui.help import HelpDialog
from pasopati_desktop.ui.messages import Kind, Notice
from pasopati_desktop.ui.panels.statements.history import HistoryDialog
from pasopati_desktop.ui.panels.statements.listing.table import BOOK
from pasopati_desktop.ui.printing import screen_printers, words
from pasopati_desktop.ui.printing.dialog import PrintChoice, PrintDialog, PrintQuestion
from pasopati_desktop.ui.printing.items import sheet_item
from pasopati_desktop.ui.printing.memory import Habit, PrintMemory
from pasopati_desktop.ui.printing.pictures import PictureJob
from pasopati_desktop.ui.unit.sheet_printer import SheetPrinter
from tests.data import PIN
from tests.statement_data import a_draft, a_press_release, at_status
from tests.ui.panel_kit import press
from tests.ui.printing_kit import PrintRoom, ink, make_print_room
from tests.ui.statements_kit import Room, make_room, replaced

__all__ = ["make_print_room", "make_room"]

pytestmark = pytest.mark.parametrize("engine_url", ["sqlite"], indirect=True)

A4, F4 = sheet_of(PaperSize.A4), sheet_of(PaperSize.F4)
KANTOR = PrintQueue("Kantor", is_default=True, state=QueueState.IDLE)
OFFICE = Abilities(
    (A4, F4), A4, True, (Sides.ONE, Sides.LONG, Sides.SHORT), "ColorModel=Gray", (), QueueState.IDLE
)


def dialog(
    room: Room,
    *,
    paper: PaperSize = PaperSize.A4,
    known: Abilities | None = OFFICE,
    queue: PrintQueue = KANTOR,
    lies: bool = False,
    **more: Any,
) -> PrintDialog:
    question = PrintQuestion(
        "Cetak pernyataan",
        "HM.01.02-1",
        PrintPaper(b"", paper, 5, "HM.01.02-1", "statement/1", lies),
        [queue],
        known={} if known is None else {queue.name: known},
        **more,
    )
    made = PrintDialog(question)
    room.qtbot.addWidget(made)
    made.show()
    return made


def note(made: PrintDialog, name: str) -> str:
    found = made._helps[name]
    return found.text() if found.isVisibleTo(made) else ""


def test_pages_are_checked_while_they_are_typed(room: Room) -> None:
    made = dialog(room)
    assert made.choice().order == PrintOrder("Kantor", 1, (), A4, Scaling.TRUE, Sides.LONG, "")
    assert note(made, "pages") == "Semua, 5 halaman."
    made.form.pages.setFocus()
    for text, told in (
        ("0", "Halaman dihitung mulai dari 1."),
        ("5-2", "“5-2” terbalik; maksudnya 2-5?"),
        ("9", "Halaman 9 tidak ada; naskah ini 5 halaman."),
        ("satu", "“satu” bukan halaman. Tulis seperti 1-3, 5."),
    ):
        made.form.pages.setText(text)
        assert note(made, "pages") == told
        assert not made.primary_button.isEnabled()
        press(Qt.Key.Key_Return)
        assert made.isVisible(), "it was sent all the same"
    made.form.pages.setText("1–3; 5")
    assert note(made, "pages") == "4 dari 5 halaman: 1-3, 5."
    assert made.choice().order.pages == (1, 2, 3, 5)
    assert made.note.text() == "4 halaman, 2 lembar kertas"
    made.form.parity.setCurrentIndex(2)
    assert made.choice().order.pages == (2,)
    made.form.pages.setText("1-5")
    made.form.parity.setCurrentIndex(0)
    assert made.choice().order.pages == (), "all of them are no choice"
    assert made.primary_button.isEnabled()


def test_f4_where_the_queue_uses_a4_is_warned_of(room: Room) -> None:
    made = dialog(room, paper=PaperSize.F4)
    assert made.paper is not None
    assert made.paper.sheet.name == "F4"
    start = "Naskah ini F4 (215 × 330 mm), Kantor memakai A4 (210 × 297 mm)."
    assert note(made, "paper") == f"{start} Isi laci dengan F4 dulu."
    choices = [made.form.paper.itemText(at) for at in range(made.form.paper.count())]
    assert choices == [
        "F4 (215 × 330 mm), ukuran asli",
        "A4 (210 × 297 mm), ukuran asli",
        "A4 (210 × 297 mm), diperkecil jadi 90 %",
    ]
    made.form.paper.setCurrentIndex(1)
    assert note(made, "paper") == f"{start} 33 mm di bawah dan 5 mm di kanan terpotong."
    made.form.paper.setCurrentIndex(2)
    assert "diperkecil sampai sekitar 90 %" in note(made, "paper")
    order = made.choice().order
    assert (order.sheet, order.scaling) == (A4, Scaling.FIT)
    assert made.primary_button.isEnabled()


def test_lying_pages_lose_their_right_edge(room: Room) -> None:
    made = dialog(room, paper=PaperSize.F4, lies=True)
    made.form.paper.setCurrentIndex(1)
    assert "5 mm di bawah dan 33 mm di kanan terpotong" in note(made, "paper")
    assert made.sides is Sides.SHORT


def test_a_paper_that_fits_nowhere_must_be_chosen(room: Room) -> None:
    only_a4 = Abilities((A4,), A4)
    made = dialog(room, paper=PaperSize.F4, known=only_a4)
    assert note(made, "paper").endswith("Pilih kertas dan cara mencetaknya.")
    assert not made.primary_button.isEnabled()
    made.form.paper.setCurrentIndex(1)
    assert made.primary_button.isEnabled()
    folio = Abilities((A4, Sheet("Folio", 210, 330, "Folio")), A4)
    made = dialog(room, paper=PaperSize.F4, known=folio)
    assert "Tepi berkurang 5 mm di kanan; teks tetap utuh." in note(made, "paper")
    larger = dialog(room, known=Abilities((F4,), F4))
    assert "Naskah muat seluruhnya" in note(larger, "paper")


def test_a_printer_that_does_not_tell_and_one_that_is_still_asked(room: Room) -> None:
    made = dialog(room, known=Abilities())
    assert note(made, "paper").startswith("Kantor tidak memberi tahu kertasnya.")
    assert made.primary_button.isEnabled()
    assert made.choice().order.sheet == A4
    assert made.choice().order.sides is None
    waiting = dialog(room, known=None)
    assert note(waiting, "paper") == "Menanyakan kertas di Kantor …"
    assert not waiting.primary_button.isEnabled()
    waiting._learn("Lain", OFFICE)
    assert not waiting.primary_button.isEnabled()
    waiting._learn("Kantor", OFFICE)
    assert waiting.primary_button.isEnabled()


def test_stopped_rejecting_and_missing_printers(room: Room) -> None:
    troubled = Abilities((A4,), A4, troubles=(Trouble.NO_PAPER,), state=QueueState.STOPPED)
    made = dialog(room, known=troubled)
    assert note(made, "printer").startswith("Antrean ini berhenti (kertas habis)")
    assert made.primary_button.isEnabled(), "CUPS keeps the job until the queue runs again"
    made = dialog(room, queue=PrintQueue("Kantor", True, QueueState.REJECTING), known=Abilities())
    assert note(made, "printer") == "Antrean ini menolak cetakan. Pilih pencetak lain."
    assert not made.primary_button.isEnabled()
    none = PrintDialog(PrintQuestion("Cetak", "Draf", PrintPaper(b"", PaperSize.A4, 1, "", ""), []))
    room.qtbot.addWidget(none)
    none.show()
    assert note(none, "printer") == "Pasang pencetak dulu, atau simpan PDF."
    assert not none.primary_button.isEnabled()


def test_copies_are_limited_and_many_are_asked_about(room: Room) -> None:
    made = dialog(room)
    made.form.copies.setValue(20)
    assert note(made, "copies") == ""
    made.form.copies.setValue(21)
    assert note(made, "copies") == "21 rangkap: pastikan memang sebanyak itu."
    made.form.copies.setValue(500)
    assert made.choice().order.copies == 99


def test_choices_of_a_printer_that_cannot_are_not_offered(room: Room) -> None:
    made = dialog(room, known=Abilities((A4,), A4), extra_label="Cetak juga &lembar")
    assert not made.form.sides.isEnabled()
    assert not made.form.gray.isVisibleTo(made)
    assert made.form.extra.isVisibleTo(made)
    plain = dialog(room)
    assert not plain.form.extra.isVisibleTo(plain)
    plain.form.gray.click()
    plain.form.sides.setCurrentIndex(0)
    plain.form.sides.activated.emit(0)
    order = plain.choice().order
    assert (order.gray, order.sides) == ("ColorModel=Gray", Sides.ONE)
    assert plain.habit() == Habit("Kantor", two_sided=False, gray=True)
    again = dialog(room, habit=plain.habit())
    assert again.sides is Sides.ONE
    assert again.form.gray.isChecked()


def test_mnemonics_are_unique_and_every_field_has_one(room: Room) -> None:
    made = dialog(room, extra_label="Cetak juga &lembar persetujuan, satu rangkap")
    texts = [label.text() for label in made.findChildren(QLabel) if label.buddy() is not None]
    texts += [box.text() for box in made.findChildren(QCheckBox)]
    keys = [text[text.index("&") + 1].casefold() for text in texts]
    assert len(keys) == 8
    assert len(set(keys)) == len(keys), texts


def test_habits_are_kept_for_each_officer(room: Room) -> None:
    one, two = room.desk.as_role(Role.SECRETARY), room.desk.as_role(Role.WRITER)
    kept = Habit("Kantor", two_sided=False, gray=True)
    PrintMemory.of(one).keep(kept)
    assert PrintMemory.of(one).habit() == kept
    assert PrintMemory.of(two).habit() == Habit()
    nobody = PrintMemory.of(None)
    nobody.keep(kept)
    assert nobody.habit() == Habit()


# The desk.


def told(room: Room, act: Callable[[], object]) -> Notice:
    """Do something and return what the officer is told in the end."""
    before = len(room.notices)
    act()
    room.qtbot.waitUntil(
        lambda: len(room.notices) > before and not room.tasks.tasks(), timeout=20_000
    )
    return room.notices[-1]


def answer(monkeypatch: pytest.MonkeyPatch, choose: Callable[[PrintDialog], object]) -> list[str]:
    """Let the real dialog be filled by `choose` and accepted; return what it was about."""
    asked: list[str] = []

    def ask(question: PrintQuestion, probe: Any, keep: Any, parent: Any) -> PrintChoice:
        made = PrintDialog(question, probe, parent)
        asked.append(f"{question.heading}: {question.what}")
        choose(made)
        assert made.primary_button.isEnabled()
        keep(made.habit())
        choice = made.choice()
        made.deleteLater()
        return choice

    monkeypatch.setattr(PrintDialog, "ask", staticmethod(ask))
    return asked


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


# Pictures of the pages.


def to_file(monkeypatch: pytest.MonkeyPatch, target: Path) -> list[QPrinter]:
    made: list[QPrinter] = []
    real = screen_printers.printer_for

    def printer_for(order: PrintOrder, paper: PrintPaper) -> QPrinter:
        found = real(order, paper)
        found.setOutputFileName(str(target))
        made.append(found)
        return found

    monkeypatch.setattr(screen_printers, "printer_for", printer_for)
    return made


def numbered(path: Path, paper: PaperSize, *, lies: bool = False) -> bytes:
    from tests.journeys.test_printing import marked

    return marked(path, paper, 5, lies=lies).read_bytes()


@pytest.mark.parametrize(
    ("order", "size", "bottom"),
    [
        (PrintOrder("Gambar", pages=(2, 4)), (215, 330), 321),
        (PrintOrder("Gambar", pages=(2, 4), sheet=A4), (210, 297), None),
        (PrintOrder("Gambar", pages=(2, 4), sheet=A4, scaling=Scaling.FIT), (210, 297), 289),
    ],
)
def test_pictures_keep_true_size_unless_asked(
    room: Room,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    order: PrintOrder,
    size: tuple[int, int],
    bottom: int | None,
) -> None:
    target = tmp_path / "cetakan.pdf"
    (tmp_path / "in").mkdir()
    to_file(monkeypatch, target)
    data = numbered(tmp_path / "in" / "naskah.pdf", PaperSize.F4)
    logged: list[PrintOrder] = []
    run_pictures(room, data, order, logged)
    assert logged == [order]
    printed = target.read_bytes()
    from pasopati_desktop.documents.preview import page_count

    assert page_count(printed) == 2
    width, height, box = ink(printed, 0)
    assert abs(width - size[0]) <= 1  # Qt knows 8.5 x 13 inches
    assert height == size[1]
    assert abs(box[1] - 8) <= 2
    if bottom is None:
        assert box[3] < 20  # the last line is below the sheet, the head is where it was
    else:
        assert abs(box[3] - bottom) <= 3


def run_pictures(
    room: Room, data: bytes, order: PrintOrder, logged: list[PrintOrder]
) -> list[Exception | None]:
    ended: list[Exception | None] = []
    panel = room.open(Role.WRITER)
    item = sheet_item(
        None,
        "Cetak",
        "Naskah",
        lambda _control: printing.paper_of(data, title="Naskah", record="statement/1"),
    )
    item = replace(item, log=lambda _paper, made: logged.append(made))
    paper = printing.paper_of(data, title="Naskah", record="statement/1")
    PictureJob(
        room.tasks,
        item,
        paper,
        order,
        on_done=lambda: ended.append(None),
        on_failed=ended.append,
        parent=panel,
    ).begin()
    room.qtbot.waitUntil(lambda: bool(ended), timeout=20_000)
    return ended


def test_lying_pages_as_pictures(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "cetakan.pdf"
    made = to_file(monkeypatch, target)
    data = numbered(tmp_path / "buku.pdf", PaperSize.A4, lies=True)
    run_pictures(room, data, PrintOrder("Gambar", 2, (5,), gray="gray"), [])
    assert ink(target.read_bytes(), 0)[:2] == (297, 210)
    assert made[0].colorMode() is QPrinter.ColorMode.GrayScale
    assert made[0].copyCount() == 2


def test_a_picture_job_that_fails_half_way_is_taken_back_and_not_logged(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from pasopati_desktop.domain.errors import Refused

    to_file(monkeypatch, tmp_path / "cetakan.pdf")
    data = numbered(tmp_path / "naskah.pdf", PaperSize.A4)
    real = printing.picture

    def picture(paper: PrintPaper, page: int) -> printing.Picture:
        if page == 3:
            raise Refused("document.unreadable")
        return real(paper, page)

    monkeypatch.setattr(printing, "picture", picture)
    logged: list[PrintOrder] = []
    (error,) = run_pictures(room, data, PrintOrder("Gambar"), logged)
    assert isinstance(error, Refused)
    assert logged == []
    (beyond,) = run_pictures(room, data, PrintOrder("Gambar", pages=(9,)), logged)
    assert beyond is not None
    assert logged == []


def test_a_whole_way_as_pictures_is_logged(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    target = tmp_path / "cetakan.pdf"
    to_file(monkeypatch, target)
    monkeypatch.setattr(screen_printers, "names", lambda: ["Gambar"])
    statement_id, _ = at_status(room.desk, Status.APPROVED)

    def choose(made: PrintDialog) -> None:
        assert made.form.printer.currentText() == "Gambar (sebagai gambar)"
        made.form.extra.setChecked(True)

    answer(monkeypatch, choose)
    panel = room.open(Role.WRITER, statement_id)
    panel.print_record()
    officer = room.desk.as_role(Role.WRITER)
    room.qtbot.waitUntil(
        lambda: bool(printing.log_of(officer, f"approval_sheet/{statement_id}")), timeout=20_000
    )
    room.qtbot.waitUntil(lambda: not room.tasks.tasks())
    (row,) = printing.log_of(officer, f"statement/{statement_id}")
    assert (row.printer, row.copies) == ("Gambar", 1)
    assert target.read_bytes().startswith(b"%PDF")


def test_what_the_system_says_of_a_printer_it_does_not_know(qtbot: QtBot, room: Room) -> None:
    assert screen_printers.abilities("Tidak ada") == Abilities()
    assert isinstance(QPrinterInfo.availablePrinterNames(), list)
    assert words.short_name("A" * 80) == "A" * 19 + "…" + "A" * 12


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
    made.accept()
