"""The number book for a printer."""

from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.number_book import BookFilter
from pasopati_desktop.services import number_book, printing
from pasopati_desktop.services.printing import PrintPaper
from pasopati_desktop.services.workspace import Workspace, reads


@reads
def for_print(
    workspace: Workspace, wanted: BookFilter, control: JobControl | None = None
) -> PrintPaper:
    """Return the book of the filter with what a printer must know of it.

    Raises:
        InvalidInput: the last day is before the first.
        RecordMissing: `number_book.empty`: no number was given in the period.
        Refused: the letterhead or its logo cannot be drawn.
        Cancelled: the officer cancelled between two pages.
    """
    return printing.paper_of(
        number_book.pdf(workspace, wanted, control),
        title=f"Buku nomor {wanted.first:%Y%m%d}-{wanted.last:%Y%m%d}",
        record=f"number_book/{wanted.series or 'all'}",
    )
