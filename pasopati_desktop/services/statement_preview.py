"""What the column beside the text shows: the paper's pages, and what the font cannot print."""

from dataclasses import dataclass
from pathlib import Path

from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.paper import PaperSize
from pasopati_desktop.domain.statements import StatementContent
from pasopati_desktop.services import approval_sheets, figure_consents, statement_papers
from pasopati_desktop.services.releases import dispute_gate, release_gate
from pasopati_desktop.services.workspace import Workspace, reads

SHOWN_PAGES = 20
"""Of a longer paper only these are drawn for the screen; print and file have all."""
SHARP = 2.0
PLAIN = 1.25
"""Pixels per point; many pages are drawn less sharp, to spare memory."""
MANY = 6


@dataclass(frozen=True)
class Page:
    """Rows from the top on white, four bytes a pixel: blue, green, red, unused."""

    content: bytes
    width: int
    height: int
    stride: int


@dataclass(frozen=True)
class Preview:
    pdf: bytes
    pages: tuple[Page, ...]
    page_count: int
    paper: PaperSize
    unprintable: tuple[tuple[str, str], ...]
    """Pairs of field and characters that come out as a box."""


@reads
def preview(
    workspace: Workspace,
    statement_id: int,
    content: StatementContent,
    control: JobControl | None = None,
) -> Preview:
    """Return the paper of `content` as pages, or the official file once approved.

    Raises:
        Refused: the letterhead or its logo cannot be drawn.
        Cancelled: a newer text is waiting.
    """
    control = control or JobControl()
    unprintable = tuple(statement_papers.unprintable(workspace, content))
    paper = statement_papers.paper_of(workspace, statement_id, content)
    if paper.is_draft:
        pdf = statement_papers.draft_pdf(workspace, statement_id, content, control)
    else:
        pdf = statement_papers.given_pdf(workspace, statement_id, control)
    count = _count(pdf)
    shown = min(count, SHOWN_PAGES)
    pages = []
    for number in range(shown):
        control.step(number, shown)
        pages.append(_page(pdf, number, SHARP if count <= MANY else PLAIN))
    return Preview(pdf, tuple(pages), count, paper.letterhead.paper, unprintable)


def _count(pdf: bytes) -> int:
    from pasopati_desktop.documents.preview import page_count

    return page_count(pdf)


def _page(pdf: bytes, number: int, scale: float) -> Page:
    from pasopati_desktop.documents.preview import render_page

    image = render_page(pdf, number, scale)
    return Page(image.data, image.width, image.height, image.stride)


@reads
def file_name(workspace: Workspace, statement_id: int) -> str:
    """Return a name for the file that works on every system, such as `HM.01.02-1.pdf`."""
    paper = statement_papers.paper_of(workspace, statement_id)
    name = paper.number or f"draf-{statement_id}"
    kept = "".join(c if c.isalnum() or c in "-_. " else "-" for c in name).strip(" .")
    return f"{kept or 'pernyataan'}.pdf"


@reads
def pdf_to_keep(
    workspace: Workspace, statement_id: int, control: JobControl | None = None
) -> bytes:
    """Return the draft, or what `given_pdf` gives of an approved text.

    Raises:
        RuleViolation: `statement.under_embargo`.
    """
    if statement_papers.paper_of(workspace, statement_id).is_draft:
        return statement_papers.draft_pdf(workspace, statement_id, None, control)
    release_gate(workspace, statement_id)
    return statement_papers.given_pdf(workspace, statement_id, control)


@reads
def pdf_to_sign(
    workspace: Workspace, statement_id: int, control: JobControl | None = None
) -> bytes:
    """Return the archived file without any stamp, to be signed outside; embargo or not.

    Raises:
        RuleViolation: `statement.not_approved`, `statement.disputed`, `statement.figure_held` or
            `.figure_out`.
    """
    dispute_gate(workspace, statement_id)
    figure_consents.gate(workspace, statement_id)
    return statement_papers.official_pdf(workspace, statement_id, control)


@reads
def save_sheet(
    workspace: Workspace, statement_id: int, path: Path, control: JobControl | None = None
) -> None:
    """Write the approval sheet (report LOG) where the officer wants it.

    Raises:
        EnvironmentFailure: `file.not_writable` or `file.disk_full`; what was there before stays.
    """
    from pasopati_desktop.documents.files import write_whole

    write_whole(path, approval_sheets.approval_sheet(workspace, statement_id, control))
