"""The official file of an approved statement through a real CUPS, entered in the print log."""

import hashlib
from pathlib import Path

import pytest

from pasopati_desktop.domain.errors import EnvironmentFailure
from pasopati_desktop.domain.printing import PrintOrder
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.services import approval_sheets, printing, statement_papers
from pasopati_desktop.storage.tables import PrintEntry
from tests import pdf_reading
from tests.data import Desk
from tests.servers import cups
from tests.statement_data import at_status

pytestmark = pytest.mark.parametrize("engine_url", ["sqlite"], indirect=True)


def test_the_archived_file_comes_out_and_is_logged(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    statement_id, _ = at_status(desk, Status.APPROVED)
    officer = desk.as_role(Role.SECRETARY)
    server = cups.start()
    monkeypatch.setenv("CUPS_SERVER", server.address)
    try:
        assert [(queue.name, queue.is_ready) for queue in printing.printers()] == [
            (cups.QUEUE, True)
        ]
        order = PrintOrder(cups.QUEUE, 2)
        printed = statement_papers.print_official(officer, statement_id, order)
        text = pdf_reading.squeezed(pdf_reading.text(server.printed(), tmp_path))
        server.clear()
        again = statement_papers.print_official(officer, statement_id, PrintOrder(cups.QUEUE))
        server.printed()
        server.clear()
        sheet = approval_sheets.for_print(officer, statement_id)
        printing.send(officer, sheet, PrintOrder(cups.QUEUE))
        history = pdf_reading.squeezed(pdf_reading.text(server.printed(), tmp_path))
        server.stop()
        with pytest.raises(EnvironmentFailure, match=r"printer\.server_gone"):
            statement_papers.print_official(officer, statement_id, order)
    finally:
        server.remove()
    assert pdf_reading.squeezed("Nomor: HM.01.02-1 SEGERA") in text
    assert "DRAF" not in text
    assert "RIWAYAT" in history.upper()
    # A reprint is the archived file, byte for byte.
    archived = statement_papers.official_pdf(officer, statement_id)
    assert printed.pdf_sha256 == again.pdf_sha256 == hashlib.sha256(archived).hexdigest()
    rows = printing.log_of(officer, f"statement/{statement_id}")
    count = statement_papers.for_print(officer, statement_id).page_count
    assert [(row.printer, row.copies, row.chosen) for row in rows] == [
        (cups.QUEUE, 1, (f"{count} hlm.", "A4")),
        (cups.QUEUE, 2, (f"{count} hlm.", "A4")),
    ]
    assert {row.pdf_sha256 for row in rows} == {printed.pdf_sha256}
    assert {row.officer for row in rows} == {officer.identity.name}
    assert len(printing.log_of(officer, f"approval_sheet/{statement_id}")) == 1
    with desk.nobody.reading() as session:
        entry = session.query(PrintEntry).first()
    assert entry is not None
    assert entry.printed_by == officer.officer_id
