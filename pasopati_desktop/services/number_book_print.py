"""The number book to a printer: drawn once, sent as it is, and entered in the print log.

The screen asks `for_print` off the GUI thread, lets the officer choose printer and pages, and then
calls `send`, or prints pictures of the pages itself and tells `log_print`.
"""

import hashlib
import logging
import tempfile
from dataclasses import dataclass
from pathlib import Path

from pasopati_desktop.domain.errors import InvalidInput
from pasopati_desktop.domain.guideline import DocumentKind
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.number_book import BookFilter
from pasopati_desktop.domain.paper import PaperSize
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.services import guideline, number_book
from pasopati_desktop.services.statement_papers import Printed
from pasopati_desktop.services.workspace import Workspace, reads, writes
from pasopati_desktop.storage.tables import PrintEntry

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class BookPrint:
    """A book that is ready to be printed. It stays what it is: what is sent is what was drawn."""

    pdf: bytes
    paper: PaperSize
    page_count: int
    title: str
    """What the queue calls the job, such as `Buku nomor 20260101-20261231`."""
    record: str
    """What the print log calls it, such as `number_book/statement`."""
    is_landscape: bool = True
    """The pages lie: wider than high."""

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.pdf).hexdigest()


@reads
def for_print(
    workspace: Workspace, wanted: BookFilter, control: JobControl | None = None
) -> BookPrint:
    """Return the book of the filter as a PDF, with what a printer must know of it.

    Raises:
        InvalidInput: the last day is before the first.
        RecordMissing: `number_book.empty`: no number was given in the period.
        Refused: the letterhead or its logo cannot be drawn.
        Cancelled: the officer cancelled between two pages.
    """
    from pasopati_desktop.documents.preview import page_count

    pdf = number_book.pdf(workspace, wanted, control)
    with workspace.reading() as session:
        paper = guideline.in_force(session, DocumentKind.LETTERHEAD).value.paper
    return BookPrint(
        pdf=pdf,
        paper=paper,
        page_count=page_count(pdf),
        title=f"Buku nomor {wanted.first:%Y%m%d}-{wanted.last:%Y%m%d}",
        record=f"number_book/{wanted.series or 'all'}"[:60],
    )


@writes(Permission.PRINT)
def send(workspace: Workspace, book: BookPrint, queue: str, copies: int = 1) -> Printed:
    """Send a drawn book to a printer, and enter it in the print log.

    Raises:
        InvalidInput: `copies` is out of range.
        EnvironmentFailure: `printer.*`; nothing was entered in the log.
    """
    from pasopati_desktop.documents import printing

    with tempfile.TemporaryDirectory(prefix="pasopati-cetak-") as folder:
        path = Path(folder) / "buku-nomor.pdf"
        path.write_bytes(book.pdf)
        job = printing.print_file(path, queue, copies, book.paper, book.title)
    log_print(workspace, book, queue, copies)
    return Printed(job.id, queue, copies, book.sha256)


@writes(Permission.PRINT)
def log_print(workspace: Workspace, book: BookPrint, printer: str, copies: int) -> None:
    """Enter in the print log a book that the screen itself printed, as pictures of the pages.

    Raises:
        InvalidInput: `copies` is less than one.
    """
    if copies < 1:
        raise InvalidInput({"copies": "input.required"})
    with workspace.writing() as session:
        session.add(
            PrintEntry(
                record=book.record,
                pdf_sha256=book.sha256,
                printer=printer[:200],
                copies=copies,
                printed_at=workspace.clock(),
                printed_by=workspace.officer_id,
            )
        )
    log.info("number book printed pages=%d copies=%d", book.page_count, copies)
