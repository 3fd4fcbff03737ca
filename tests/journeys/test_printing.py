"""From a statement to paper through a real CUPS, and what is said when a printer is not there."""

from collections.abc import Generator
from pathlib import Path

import pytest

from pasopati_desktop.documents.files import write_whole
from pasopati_desktop.documents.printing import (
    PrintQueue,
    QueueState,
    list_queues,
    print_file,
)
from pasopati_desktop.documents.statement_pdf import render_statement
from pasopati_desktop.domain.errors import EnvironmentFailure, InvalidInput
from pasopati_desktop.domain.paper import PaperSize
from tests import papers, pdf_reading
from tests.papers import a_clarification
from tests.servers import cups


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


def code_of(caught: pytest.ExceptionInfo[EnvironmentFailure]) -> str:
    return caught.value.code


def test_statement_comes_out_of_the_printer(
    server: cups.CupsServer, statement: Path, tmp_path: Path
) -> None:
    server.run("lpadmin", "-d", cups.QUEUE)
    assert list_queues() == [PrintQueue(cups.QUEUE, is_default=True, state=QueueState.IDLE)]
    job = print_file(statement, cups.QUEUE, 1, PaperSize.A4, title="Klarifikasi: video")
    assert job.id == f"{cups.QUEUE}-1"
    printed = server.printed()
    text = pdf_reading.squeezed(pdf_reading.text(printed, tmp_path))
    assert pdf_reading.squeezed(papers.NUMBER) in text
    assert text.count("Terkonfirmasi") == 4  # as text, not as a picture of text
    pages = len(pdf_reading.page_texts(statement.read_bytes()))
    assert f"Halaman{pages}dari{pages}" in text


def test_printer_that_is_gone(server: cups.CupsServer, statement: Path) -> None:
    with pytest.raises(EnvironmentFailure) as caught:
        print_file(statement, "Dibuang", 1, PaperSize.A4)
    assert code_of(caught) == "printer.missing"
    assert caught.value.params["printer"] == "Dibuang"
    server.run("lpadmin", "-x", cups.QUEUE)
    with pytest.raises(EnvironmentFailure) as caught:
        print_file(statement, cups.QUEUE, 1, PaperSize.A4)
    assert code_of(caught) == "printer.missing"
    assert list_queues() == []


def test_stopped_and_rejecting_queues_are_shown(server: cups.CupsServer, statement: Path) -> None:
    server.run("cupsdisable", cups.QUEUE)
    assert [queue.state for queue in list_queues()] == [QueueState.STOPPED]
    server.run("cupsreject", cups.QUEUE)
    assert [queue.state for queue in list_queues()] == [QueueState.REJECTING]
    with pytest.raises(EnvironmentFailure) as caught:
        print_file(statement, cups.QUEUE, 1, PaperSize.A4)
    assert code_of(caught) == "printer.refused"
    assert "not accepting" in str(caught.value.params["reason"])


def test_print_server_that_is_switched_off(server: cups.CupsServer, statement: Path) -> None:
    server.stop()
    with pytest.raises(EnvironmentFailure) as caught:
        list_queues()
    assert code_of(caught) == "printer.server_gone"
    with pytest.raises(EnvironmentFailure) as caught:
        print_file(statement, cups.QUEUE, 1, PaperSize.A4)
    assert code_of(caught) == "printer.server_gone"


def test_computer_without_cups(
    monkeypatch: pytest.MonkeyPatch, statement: Path, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(EnvironmentFailure) as caught:
        list_queues()
    assert code_of(caught) == "printer.no_cups"
    with pytest.raises(EnvironmentFailure) as caught:
        print_file(statement, cups.QUEUE)
    assert code_of(caught) == "printer.no_cups"


def test_nothing_is_asked_of_the_printer_for_a_wrong_wish(statement: Path, tmp_path: Path) -> None:
    for copies in (0, 100):
        with pytest.raises(InvalidInput):
            print_file(statement, cups.QUEUE, copies)
    with pytest.raises(EnvironmentFailure) as caught:
        print_file(tmp_path / "tiada.pdf", cups.QUEUE)
    assert code_of(caught) == "file.missing"
