"""The sample office: something on every page of a desk, and the mark of practice on papers."""

from collections.abc import Generator
from pathlib import Path

import pytest

from pasopati_desktop.documents.preview import page_texts
from pasopati_desktop.domain.jobs import Cancelled, JobControl
from pasopati_desktop.domain.number_book import BookFilter
from pasopati_desktop.domain.signatures import FileKind
from pasopati_desktop.domain.statement_filter import RowFilter
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.paths import DataDir
from pasopati_desktop.services import (
    authenticity,
    comparison,
    delegation,
    integrity,
    number_book,
    opening,
    releases,
    remarks,
    sample,
    signed_files,
    statement_list,
    statement_papers,
    statements,
)
from pasopati_desktop.services.workspace import Workspace


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Generator[Workspace]:
    folder = DataDir(tmp_path_factory.mktemp("unit") / "contoh")
    sample.make(folder, JobControl())
    opened = opening.open_data(folder, url=f"sqlite:///{folder.database}")
    yield opened.workspace
    opened.close()


def by_status(view: Workspace) -> dict[Status, int]:
    return {row.status: row.id for row in statements.list_rows(view)}


def test_the_data_is_whole_and_ends_at_the_present(office: Workspace) -> None:
    head = sample.as_officer(office, "h.kusuma")
    assert integrity.check_everything(head) == []
    assert integrity.verify_audit(head).broken_at is None
    assert all(row.changed_at <= head.clock() for row in statements.list_rows(head))


def test_every_page_of_a_trainee_shows_something(office: Workspace) -> None:
    head, writer = (sample.as_officer(office, name) for name in ("h.kusuma", "b.prasetyo"))
    rows = statements.list_rows(head)
    assert len(rows) >= 15
    assert {row.status for row in rows} >= set(Status) - {Status.ARCHIVED}
    for name in ("h.kusuma", "d.arya", "s.maharani", "b.prasetyo"):
        assert statement_list.waiting(sample.as_officer(office, name)) > 0, name
    columns = {column.status: column.count for column in statement_list.board(head, RowFilter())}
    for status in (Status.DRAFT, Status.VERIFYING, Status.REVIEW, Status.APPROVAL):
        assert columns[status] > 0, status
    assert any(row.step_due_at and row.step_due_at < head.clock() for row in rows), "overdue"
    found = by_status(writer)
    assert remarks.open_remarks(writer, found[Status.DRAFT]).total == 2
    assert remarks.open_remarks(writer, found[Status.RETURNED]).marks == 1
    assert comparison.for_signing(head, found[Status.APPROVAL]).old is not None
    assert all(line.told_at for line in releases.recipients_of(head, found[Status.CORRECTED]))
    assert delegation.list_rows(head)
    today = head.clock().date()
    summary = number_book.summary(head, BookFilter(today.replace(month=1, day=1), today))
    assert summary.is_whole


def test_every_paper_says_that_it_is_practice(office: Workspace, tmp_path: Path) -> None:
    head = sample.as_officer(office, "h.kusuma")
    published = by_status(head)[Status.PUBLISHED]
    path = tmp_path / "naskah.pdf"
    path.write_bytes(statement_papers.official_pdf(head, published))
    for page in page_texts(path.read_bytes()):
        assert "LATIHAN" in page
    verdict = authenticity.verify_file(head, path)
    assert verdict.authentic
    assert "verify.note_sample" in verdict.notes


def test_a_letter_is_signed_with_a_certificate_named_as_a_sample(office: Workspace) -> None:
    head = sample.as_officer(office, "h.kusuma")
    letter = next(row for row in statements.list_rows(head) if row.title.startswith("Hak jawab"))
    (row,) = signed_files.files_of(head, letter.id)
    assert row.kind is FileKind.CERTIFICATE
    assert row.report is not None
    (fact,) = row.report.signatures
    assert "CONTOH" in fact.signer
    assert fact.is_trusted


def test_what_a_broken_attempt_left_is_made_anew(tmp_path: Path) -> None:
    """The folder appears when it is whole; a half one is neither opened nor kept."""
    folder = DataDir(tmp_path / "contoh")
    control = JobControl()
    control.cancel()
    with pytest.raises(Cancelled):
        sample.make(folder, control)
    assert not folder.root.exists()
