"""From a finished paper to a printer and into the print log, the same way for every paper.

The screen prepares a `PrintPaper` off the GUI thread, lets the officer choose, and then calls the
noun's own service, which looks at the record again; or it prints pictures of the pages itself and
calls `log_print`.
"""

import hashlib
import logging
import tempfile
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from pasopati_desktop.domain.errors import EnvironmentFailure
from pasopati_desktop.domain.paper import PaperSize
from pasopati_desktop.domain.printing import (
    Abilities,
    PrintOrder,
    PrintQueue,
    Scaling,
    Sides,
    check_order,
    ranges,
    sheet_of,
)
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.services.workspace import Workspace, reads, writes
from pasopati_desktop.storage import print_log
from pasopati_desktop.storage.tables import PrintEntry

log = logging.getLogger(__name__)

_BETWEEN = " | "
MAX_LOGGED_CHARS = 200


@dataclass(frozen=True)
class PrintPaper:
    """A finished document that is ready to be printed. It stays what it is."""

    pdf: bytes
    paper: PaperSize
    """What it was drawn for."""
    page_count: int
    title: str
    """What the queue calls the job, such as `HM.01.02-1`."""
    record: str
    """What the print log calls it, such as `statement/12`."""
    is_landscape: bool = False
    """The pages lie: wider than high."""
    is_secret: bool = False
    """It holds a password: no trace of its bytes is kept."""

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.pdf).hexdigest()


@dataclass(frozen=True)
class Printed:
    """A job that the printer took over."""

    job: str
    """What the print system calls it."""
    printer: str
    copies: int
    pdf_sha256: str


@dataclass(frozen=True)
class Picture:
    """Rows from the top on white, four bytes a pixel: blue, green, red, unused."""

    content: bytes
    width: int
    height: int
    stride: int


@dataclass(frozen=True)
class PrintRow:
    """A line of the print log."""

    at: datetime
    officer: str
    printer: str
    copies: int
    chosen: tuple[str, ...]
    """Pages, paper and sides, as they were printed."""
    pdf_sha256: str


def paper_of(pdf: bytes, *, title: str, record: str, is_secret: bool = False) -> PrintPaper:
    """Return a finished PDF with what a printer must know of it; its paper is that of page 1.

    Raises:
        Refused: `document.unreadable`.
    """
    from pasopati_desktop.documents.preview import page_sizes

    sizes = page_sizes(pdf)
    width, height = (length * 25.4 / 72 for length in sizes[0])
    wanted = min(
        (sheet_of(paper) for paper in PaperSize),
        key=lambda sheet: abs(sheet.height - max(width, height)),
    )
    return PrintPaper(
        pdf=pdf,
        paper=PaperSize(wanted.name),
        page_count=len(sizes),
        title=title,
        record=record[:60],
        is_landscape=width > height,
        is_secret=is_secret,
    )


def printers() -> list[PrintQueue]:
    """Return the printers of this computer, the default one first.

    Raises:
        EnvironmentFailure: `printer.no_cups`, `printer.server_gone` or `printer.timeout`.
    """
    from pasopati_desktop.documents.printing import list_queues

    return list_queues()


def queues_if_any() -> list[PrintQueue]:
    """Return the same, or nothing where there is no CUPS: the screen may know printers itself.

    Raises:
        EnvironmentFailure: `printer.timeout` or `printer.refused`.
    """
    try:
        return printers()
    except EnvironmentFailure as failure:
        if failure.code in {"printer.no_cups", "printer.server_gone"}:
            return []
        raise


def abilities(queue: str) -> Abilities:
    """Return what a queue holds and can do; of one that does not answer, nothing."""
    from pasopati_desktop.documents.print_abilities import try_abilities

    return try_abilities(queue)


def hand_over(paper: PrintPaper, order: PrintOrder) -> Printed:
    """Send a paper to its queue, and enter it nowhere.

    Raises:
        InvalidInput: copies or pages are out of range.
        EnvironmentFailure: `printer.*`.
    """
    from pasopati_desktop.documents.printing import print_file

    # Readable by this user only, and gone once CUPS has taken it.
    with tempfile.TemporaryDirectory(prefix="pasopati-cetak-") as folder:
        path = Path(folder) / "naskah.pdf"
        path.write_bytes(paper.pdf)
        job = print_file(
            path, order, paper=paper.paper, page_count=paper.page_count, title=paper.title
        )
    return Printed(job, order.printer, order.copies, paper.sha256)


def picture(paper: PrintPaper, page: int) -> Picture:
    """Return page number `page` (from 1) at 300 dots per inch.

    Raises:
        RecordMissing: `document.no_such_page`.
    """
    from pasopati_desktop.documents.preview import PRINT_SCALE, render_page

    image = render_page(paper.pdf, page - 1, PRINT_SCALE)
    return Picture(image.data, image.width, image.height, image.stride)


def send_within(paper: PrintPaper, order: PrintOrder, workspace: Workspace) -> Printed:
    """Send a paper and enter it in the log, inside the service that is running.

    Raises:
        PermissionDenied: the officer's rights do not reach any more; nothing was printed.
        InvalidInput: copies or pages are out of range.
        EnvironmentFailure: `printer.*`; nothing was entered in the log.
    """
    with workspace.writing():
        pass  # an officer whose account was closed a second ago prints nothing
    printed = hand_over(paper, order)
    enter(paper, order, workspace)
    return printed


@writes(Permission.PRINT)
def send(workspace: Workspace, paper: PrintPaper, order: PrintOrder) -> Printed:
    """Send a paper that no rule holds back to a printer, and enter it in the print log.

    Raises:
        InvalidInput: copies or pages are out of range.
        EnvironmentFailure: `printer.*`; nothing was entered in the log.
    """
    return send_within(paper, order, workspace)


@writes(Permission.PRINT)
def log_print(workspace: Workspace, paper: PrintPaper, order: PrintOrder) -> None:
    """Enter in the print log what the screen itself printed, as pictures of the pages.

    Raises:
        InvalidInput: copies or pages are out of range.
    """
    check_order(order, paper.page_count)
    enter(paper, order, workspace)


@writes(Permission.OWN_ACCOUNT)
def send_sheet(workspace: Workspace, paper: PrintPaper, order: PrintOrder) -> Printed:
    """Send a sheet that everybody who sees it may print, such as the result of a check.

    Raises:
        InvalidInput: copies or pages are out of range.
        EnvironmentFailure: `printer.*`; nothing was entered in the log.
    """
    return send_within(paper, order, workspace)


@writes(Permission.OWN_ACCOUNT)
def log_sheet(workspace: Workspace, paper: PrintPaper, order: PrintOrder) -> None:
    """Enter in the print log such a sheet that the screen itself printed.

    Raises:
        InvalidInput: copies or pages are out of range.
    """
    check_order(order, paper.page_count)
    enter(paper, order, workspace)


def enter(paper: PrintPaper, order: PrintOrder, workspace: Workspace) -> None:
    """Add a line to the print log, inside the service that is running."""
    with workspace.writing() as session:
        session.add(
            PrintEntry(
                record=paper.record,
                pdf_sha256="" if paper.is_secret else paper.sha256,
                printer=logged(paper, order),
                copies=order.copies,
                printed_at=workspace.clock(),
                printed_by=workspace.officer_id,
            )
        )
    log.info("printed record=%s copies=%d", paper.record, order.copies)


def logged(paper: PrintPaper, order: PrintOrder) -> str:
    """Return printer and choices as the log keeps them, such as `Kantor | hlm. 1-3 dari 5 | F4`."""
    sheet = order.sheet or sheet_of(paper.paper)
    pages = f"hlm. {ranges(order.pages)} dari {paper.page_count}"
    if not order.pages or len(order.pages) == paper.page_count:
        pages = f"{paper.page_count} hlm."
    chosen = [
        pages if len(pages) <= 80 else f"{len(order.pages)} dari {paper.page_count} hlm.",
        sheet.name[:30],
        *(["diperkecil"] if order.scaling is Scaling.FIT else []),
        *(["bolak-balik"] if order.sides in {Sides.LONG, Sides.SHORT} else []),
        *(["tanpa warna"] if order.gray else []),
    ]
    rest = _BETWEEN.join(["", *chosen])
    name = " ".join(order.printer.replace("|", "/").split())
    return name[: MAX_LOGGED_CHARS - len(rest)] + rest


@reads
def log_of(workspace: Workspace, *records: str) -> list[PrintRow]:
    """Return what was printed of some records, the newest first."""
    with workspace.reading() as session:
        return [
            PrintRow(
                at=entry.printed_at,
                officer=name,
                printer=entry.printer.split(_BETWEEN)[0],
                copies=entry.copies,
                chosen=tuple(entry.printer.split(_BETWEEN)[1:]),
                pdf_sha256=entry.pdf_sha256,
            )
            for entry, name in print_log.entries_of(session, records)
        ]
