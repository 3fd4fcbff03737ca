"""From a statement to paper through a real CUPS, and what is said when a printer is not there."""

from collections.abc import Generator
from pathlib import Path

import pytest

from pasopati_desktop.documents.files import write_whole
from pasopati_desktop.documents.print_abilities import abilities, try_abilities
from pasopati_desktop.documents.printing import list_queues, print_file
from pasopati_desktop.documents.statement_pdf import render_statement
from pasopati_desktop.domain.errors import EnvironmentFailure, InvalidInput
from pasopati_desktop.domain.paper import PaperSize
from pasopati_desktop.domain.printing import (
    Abilities,
    PrintOrder,
    PrintQueue,
    QueueState,
    Scaling,
    Sides,
    sheet_of,
)
from tests import papers, pdf_reading
from tests.papers import a_clarification
from tests.servers import cups

A4, F4 = sheet_of(PaperSize.A4), sheet_of(PaperSize.F4)
RICOH = "Ricoh-PDF_Printer-PDF.ppd"


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Generator[cups.CupsServer]:
    """That CUPS cannot start is a failure, not a skip."""
    started = cups.start()
    monkeypatch.setenv("CUPS_SERVER", started.address)
    yield started
    started.remove()


@pytest.fixture
def statement(tmp_path: Path) -> Path:
    path = tmp_path / "-klarifikasi 1.pdf"  # a name that looks like an option, with a space
    write_whole(path, render_statement(a_clarification(4)))
    return path


@pytest.fixture
def habits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file in which a user's own defaults are kept by `lpoptions`."""
    home = tmp_path / "home"
    (home / ".cups").mkdir(parents=True)
    monkeypatch.setenv("HOME", str(home))
    return home / ".cups" / "lpoptions"


def marked(path: Path, paper: PaperSize, pages: int, *, lies: bool = False) -> Path:
    """Write a file whose pages say their number at their upper and lower edge."""
    from reportlab.pdfgen.canvas import Canvas

    mm = 72 / 25.4
    sheet = sheet_of(paper)
    size = (sheet.height, sheet.width) if lies else (sheet.width, sheet.height)
    canvas = Canvas(str(path), pagesize=(size[0] * mm, size[1] * mm))
    for number in range(1, pages + 1):
        canvas.drawString(20 * mm, (size[1] - 10) * mm, f"ATAS{number}")
        canvas.drawString(20 * mm, 10 * mm, f"BAWAH{number}")
        canvas.showPage()
    canvas.save()
    return path


def sheets_of(pdf: bytes) -> list[tuple[int, int, str, int]]:
    """Return of each printed sheet its size in mm, its words, and where the first one stands."""
    import pypdfium2

    found = []
    for page in pypdfium2.PdfDocument(pdf):
        text = page.get_textpage()
        width, height = (round(length * 25.4 / 72) for length in page.get_size())
        below_top = height - round(text.get_charbox(0)[3] * 25.4 / 72)
        found.append((width, height, " ".join(text.get_text_bounded().split()), below_top))
    return found


def sent(
    server: cups.CupsServer, path: Path, order: PrintOrder, paper: PaperSize
) -> list[tuple[int, int, str, int]]:
    server.clear()
    print_file(path, order, paper=paper, page_count=5)
    return sheets_of(server.printed())


def code_of(caught: pytest.ExceptionInfo[EnvironmentFailure]) -> str:
    return caught.value.code


def test_statement_comes_out_of_the_printer(
    server: cups.CupsServer, statement: Path, tmp_path: Path
) -> None:
    server.run("lpadmin", "-d", cups.QUEUE)
    assert list_queues() == [PrintQueue(cups.QUEUE, is_default=True, state=QueueState.IDLE)]
    pages = len(pdf_reading.page_texts(statement.read_bytes()))
    job = print_file(
        statement,
        PrintOrder(cups.QUEUE),
        paper=PaperSize.A4,
        page_count=pages,
        title="Klarifikasi: video",
    )
    assert job == f"{cups.QUEUE}-1"
    printed = server.printed()
    text = pdf_reading.squeezed(pdf_reading.text(printed, tmp_path))
    assert pdf_reading.squeezed(papers.NUMBER) in text
    assert text.count("Terkonfirmasi") == 4  # as text, not as a picture of text
    assert f"Halaman{pages}dari{pages}" in text


def test_chosen_pages_on_the_paper_that_was_asked_for(
    server: cups.CupsServer, tmp_path: Path
) -> None:
    f4 = marked(tmp_path / "f4.pdf", PaperSize.F4, 5)
    own = sent(server, f4, PrintOrder(cups.QUEUE, pages=(1, 3, 4)), PaperSize.F4)
    assert [sheet[:3] for sheet in own] == [
        (215, 330, f"ATAS{number} BAWAH{number}") for number in (1, 3, 4)
    ]
    # In its true size on A4, the head stays whole and the foot is cut off.
    ((*size, words, below_top),) = sent(
        server, f4, PrintOrder(cups.QUEUE, pages=(2,), sheet=A4), PaperSize.F4
    )
    assert (*size, words) == (210, 297, "ATAS2")
    assert below_top == own[0][3]
    (fitted,) = sent(
        server,
        f4,
        PrintOrder(cups.QUEUE, pages=(5,), sheet=A4, scaling=Scaling.FIT),
        PaperSize.F4,
    )
    assert fitted[:3] == (210, 297, "ATAS5 BAWAH5")


def test_lying_pages_and_whole_documents(server: cups.CupsServer, tmp_path: Path) -> None:
    book = marked(tmp_path / "buku.pdf", PaperSize.A4, 5, lies=True)
    assert [sheet[:3] for sheet in sent(server, book, PrintOrder(cups.QUEUE), PaperSize.A4)] == [
        (297, 210, f"ATAS{number} BAWAH{number}") for number in range(1, 6)
    ]


def test_saved_habits_of_a_user_never_change_a_paper(
    server: cups.CupsServer, habits: Path, tmp_path: Path
) -> None:
    a4 = marked(tmp_path / "a4.pdf", PaperSize.A4, 5)
    plain = sent(server, a4, PrintOrder(cups.QUEUE), PaperSize.A4)
    habits.write_text(
        f"Default {cups.QUEUE} number-up=2 mirror=true landscape scaling=50 page-set=odd "
        "page-ranges=2 outputorder=reverse media=A6 orientation-requested=5 "
        "page-border=single position=bottom-left fit-to-page\n"
    )
    assert sent(server, a4, PrintOrder(cups.QUEUE), PaperSize.A4) == plain
    assert [sheet[:3] for sheet in plain] == [
        (210, 297, f"ATAS{number} BAWAH{number}") for number in range(1, 6)
    ]


def test_what_a_queue_holds_and_can_do(server: cups.CupsServer, habits: Path) -> None:
    found = abilities(cups.QUEUE)
    assert found.loaded is not None
    assert found.loaded.name == "A4"
    assert found.takes_any_size
    assert found.sides == ()
    assert found.state is QueueState.IDLE
    server.add_queue("Lantai2", RICOH)
    found = abilities("Lantai2")
    assert found.loaded is not None
    assert found.loaded.name == "Letter"
    assert not found.takes_any_size
    assert found.sides == (Sides.ONE, Sides.LONG, Sides.SHORT)
    assert found.gray == "ColorModel=Gray"
    habits.write_text("Default Lantai2 media=A4\n")
    found = abilities("Lantai2")
    assert found.loaded is not None
    assert found.loaded.name == "A4"
    server.run("cupsdisable", "Lantai2")
    assert abilities("Lantai2").state is QueueState.STOPPED
    assert abilities("Dibuang") == Abilities()
    server.run("lpadmin", "-p", "Polos", "-v", f"file:{server.out}/polos", "-E")  # no driver
    assert abilities("Polos").sheets == ()


def test_printer_that_is_gone(server: cups.CupsServer, statement: Path) -> None:
    with pytest.raises(EnvironmentFailure) as caught:
        print_file(statement, PrintOrder("Dibuang"), paper=PaperSize.A4, page_count=1)
    assert code_of(caught) == "printer.missing"
    assert caught.value.params["printer"] == "Dibuang"
    server.run("lpadmin", "-x", cups.QUEUE)
    with pytest.raises(EnvironmentFailure) as caught:
        print_file(statement, PrintOrder(cups.QUEUE), paper=PaperSize.A4, page_count=1)
    assert code_of(caught) == "printer.missing"
    assert list_queues() == []


def test_stopped_and_rejecting_queues_are_shown(server: cups.CupsServer, statement: Path) -> None:
    server.run("cupsdisable", cups.QUEUE)
    assert [queue.state for queue in list_queues()] == [QueueState.STOPPED]
    print_file(statement, PrintOrder(cups.QUEUE), paper=PaperSize.A4, page_count=1)
    assert cups.QUEUE in server.run("lpstat", "-o")  # it waits until the queue runs again
    server.run("cupsreject", cups.QUEUE)
    assert [queue.state for queue in list_queues()] == [QueueState.REJECTING]
    assert abilities(cups.QUEUE).state is QueueState.REJECTING
    with pytest.raises(EnvironmentFailure) as caught:
        print_file(statement, PrintOrder(cups.QUEUE), paper=PaperSize.A4, page_count=1)
    assert code_of(caught) == "printer.rejecting"


def test_print_server_that_is_switched_off(server: cups.CupsServer, statement: Path) -> None:
    server.stop()
    with pytest.raises(EnvironmentFailure) as caught:
        list_queues()
    assert code_of(caught) == "printer.server_gone"
    assert try_abilities(cups.QUEUE) == Abilities()
    with pytest.raises(EnvironmentFailure) as caught:
        print_file(statement, PrintOrder(cups.QUEUE), paper=PaperSize.A4, page_count=1)
    assert code_of(caught) == "printer.server_gone"


def test_computer_without_cups(
    monkeypatch: pytest.MonkeyPatch, statement: Path, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(EnvironmentFailure) as caught:
        list_queues()
    assert code_of(caught) == "printer.no_cups"
    assert try_abilities(cups.QUEUE) == Abilities()
    with pytest.raises(EnvironmentFailure) as caught:
        print_file(statement, PrintOrder(cups.QUEUE), paper=PaperSize.A4, page_count=1)
    assert code_of(caught) == "printer.no_cups"


def test_nothing_is_asked_of_the_printer_for_a_wrong_wish(statement: Path, tmp_path: Path) -> None:
    for order in (
        PrintOrder(cups.QUEUE, 0),
        PrintOrder(cups.QUEUE, 100),
        PrintOrder(cups.QUEUE, pages=(2,)),
    ):
        with pytest.raises(InvalidInput):
            print_file(statement, order, paper=PaperSize.A4, page_count=1)
    with pytest.raises(EnvironmentFailure) as caught:
        print_file(tmp_path / "tiada.pdf", PrintOrder(cups.QUEUE), paper=PaperSize.A4, page_count=1)
    assert code_of(caught) == "file.missing"
