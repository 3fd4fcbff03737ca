"""The copies of a document that the program itself marks, drawn again to compare a given one.

A stamp that the document does not bear is no stamp of ours: only what may be drawn today counts,
and the copies that were given out before today's stamp came.
"""

import hashlib
import logging
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from pasopati_desktop.domain.errors import PasopatiError
from pasopati_desktop.domain.paper import Mark, StatementPaper
from pasopati_desktop.services import approval_sheets, paper_stamps, statement_papers
from pasopati_desktop.services.workspace import Workspace, reads
from pasopati_desktop.storage.tables import Statement

log = logging.getLogger(__name__)

FOOT = 62.0
"""Points at the foot of a copy with its sheet, where its maker, its time and page count stand."""
_COPY = "SALINAN"
_SHEET = re.compile(r"RIWAYAT\s+PERSETUJUAN")
"""The heading of the approval sheet, which follows the text."""
_SHEET_FOOT = re.compile(r"^Dibuat oleh [^\n]{1,160} data per [^\n]{1,60}$", re.MULTILINE)
_PAGE_COUNT = re.compile(r"Halaman \d+ dari \d+")


@dataclass(frozen=True)
class MarkedCopy:
    pdf: bytes
    has_sheet: bool = False


@reads
def drawn(workspace: Workspace, row: Statement, text: str) -> Iterator[MarkedCopy]:
    """Yield the marked copies of the document that `text` may be."""
    if _COPY not in text:
        return
    try:
        stamp, marks = paper_stamps.stamp_of(workspace, row.id)
        paper = statement_papers.paper_of(workspace, row.id)
        stamps: dict[str, tuple[Mark, ...]] = {
            stamp: marks,
            paper_stamps.UNSIGNED_STAMP: (),
            "": (),
        }
        for words, across in stamps.items():
            stamped = replace(paper, stamp=words, marks=(*paper.marks, *across))
            if _SHEET.search(text):
                yield MarkedCopy(_with_sheet(workspace, row, stamped), has_sheet=True)
            elif words:
                yield MarkedCopy(statement_papers.draw(workspace, stamped, None))
    except PasopatiError as error:
        log.warning("marked copy not drawn id=%d code=%s", row.id, error.code)


def _with_sheet(workspace: Workspace, row: Statement, paper: StatementPaper) -> bytes:
    from pasopati_desktop.documents.audit_sheet import render_with_sheet

    logo = statement_papers.logo_of(workspace, paper.letterhead)
    return render_with_sheet(paper, approval_sheets.sheet_of(workspace, row.id), logo)


def before_sheet(text: str) -> str | None:
    """Return the text before the approval sheet, without its foot; None if there is no sheet."""
    found = list(_SHEET.finditer(text))
    if not found:
        return None
    return _PAGE_COUNT.sub("", _SHEET_FOOT.sub("", text[: found[-1].start()]))


@reads
def is_drawn_as_then(workspace: Workspace, statement_id: int) -> bool:
    """Tell whether this version of the program draws the document as it was archived."""
    try:
        with workspace.reading() as session:
            archived = session.get_one(Statement, statement_id).pdf_sha256
        paper = statement_papers.paper_of(workspace, statement_id)
        now = statement_papers.draw(workspace, paper, None)
    except PasopatiError as error:
        log.warning("paper not drawn id=%d code=%s", statement_id, error.code)
        return False
    return hashlib.sha256(now).hexdigest() == archived
