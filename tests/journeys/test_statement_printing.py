"""The official file of an approved statement through a real CUPS, entered in the print log."""

from pathlib import Path

import pytest

from pasopati_desktop.domain.errors import EnvironmentFailure
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.services import statement_papers
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
        queues = statement_papers.printers(officer)
        assert [(queue.name, queue.is_ready) for queue in queues] == [(cups.QUEUE, True)]
        printed = statement_papers.print_official(officer, statement_id, cups.QUEUE, 2)
        text = pdf_reading.squeezed(pdf_reading.text(server.printed(), tmp_path))
        server.stop()
        with pytest.raises(EnvironmentFailure, match="printer.server_gone"):
            statement_papers.print_official(officer, statement_id, cups.QUEUE, 1)
    finally:
        server.remove()
    assert pdf_reading.squeezed("Nomor: HM.01.02-1 SEGERA") in text
    assert "DRAF" not in text
    with desk.nobody.reading() as session:
        entry = session.query(PrintEntry).one()
    assert (entry.record, entry.copies) == (f"statement/{statement_id}", 2)
    assert entry.pdf_sha256 == printed.pdf_sha256
    assert entry.printed_by == officer.officer_id
