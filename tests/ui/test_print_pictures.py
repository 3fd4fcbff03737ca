"""Pictures of the pages: right pages, true size, taken back when they fail."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from pytestqt.qtbot import QtBot

from pasopati_desktop.domain.errors import PermissionDenied
from pasopati_desktop.domain.paper import PaperSize
from pasopati_desktop.domain.printing import (
    Abilities,
    PrintOrder,
    Scaling,
    sheet_of,
)
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.services import people, printing, statement_papers
from pasopati_desktop.services.printing import PrintPaper
from pasopati_desktop.ui.printing import screen_printers, words
from pasopati_desktop.ui.printing.dialog import PrintDialog
from pasopati_desktop.ui.printing.items import paper_item, sheet_item
from pasopati_desktop.ui.printing.pictures import PictureJob
from tests.statement_data import at_status
from tests.ui.printing_kit import answer, ink
from tests.ui.statements_kit import Room, make_room

__all__ = ["make_room"]

pytestmark = pytest.mark.parametrize("engine_url", ["sqlite"], indirect=True)

A4 = sheet_of(PaperSize.A4)


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


def test_what_cannot_be_logged_is_taken_back(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    to_file(monkeypatch, tmp_path / "cetakan.pdf")
    taken_back: list[QPrinter] = []

    def abort(printer: QPrinter) -> bool:
        taken_back.append(printer)  # a file cannot be taken back, a job of Windows can
        return True

    monkeypatch.setattr(QPrinter, "abort", abort)
    statement_id, _ = at_status(room.desk, Status.APPROVED)
    writer = room.desk.as_role(Role.WRITER)
    paper = statement_papers.for_print(writer, statement_id)
    admin = room.desk.as_role(Role.SYSADMIN)
    people.set_active(admin, writer.officer_id or 0, active=False)
    told: list[Exception | None] = []
    item = paper_item(writer, "Cetak", "Naskah", lambda _control: paper)
    job = PictureJob(
        room.tasks,
        item,
        paper,
        PrintOrder("Gambar"),
        on_done=lambda: told.append(None),
        on_failed=told.append,
        parent=room.tasks,
    )
    job.begin()
    room.qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert isinstance(told[0], PermissionDenied)
    assert len(taken_back) == 1
    assert printing.log_of(room.desk.as_role(Role.HEAD_OF_UNIT), paper.record) == []


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
