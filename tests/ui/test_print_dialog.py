"""The print dialog: what it asks, warns of and holds back."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel

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
from pasopati_desktop.services.printing import PrintPaper
from pasopati_desktop.ui.printing.dialog import PrintDialog, PrintQuestion
from pasopati_desktop.ui.printing.memory import Habit, PrintMemory
from tests.ui.panel_kit import press
from tests.ui.statements_kit import Room, make_room

__all__ = ["make_room"]

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
        ("5-2", "“5-2” terbalik. Tulis 2-5."),
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
