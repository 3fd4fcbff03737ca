"""A statement on the unit's letterhead: the same paper gives the same bytes, on every machine."""

from reportlab.platypus import Flowable, KeepTogether

from pasopati_desktop.documents import body
from pasopati_desktop.documents.finish import finish
from pasopati_desktop.documents.fonts import one_line
from pasopati_desktop.documents.layout import PageSetup, draw, styles
from pasopati_desktop.documents.letterhead import LOGO_HEIGHT_MM, LOGO_WIDTH_MM
from pasopati_desktop.documents.logo import prepare_logo
from pasopati_desktop.documents.signature import signature_block
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.paper import StatementPaper

DRAFT_WORD = "DRAF"
MAX_TAIL = 0.6
"""Share of a page that a signature block may take and still hold back lines of the text."""


def render_statement(
    paper: StatementPaper, logo: bytes | None = None, control: JobControl | None = None
) -> bytes:
    """Return `paper` as a PDF/A-2U file, with the DRAF diagonal while it has no number.

    All text of `paper` is plain text. Characters that the font lacks are printed as a box: ask
    `fonts.missing_glyphs` before approval.

    Raises:
        Refused: `logo.*`, or `letterhead.too_tall`.
        Cancelled: the officer cancelled; nothing was written.
    """
    setup = PageSetup(
        letterhead=paper.letterhead,
        logo=None if logo is None else prepare_logo(logo, LOGO_WIDTH_MM, LOGO_HEIGHT_MM),
        watermark=DRAFT_WORD if paper.is_draft else "",
        class_label=paper.class_label,
    )
    style = styles(paper.letterhead)
    signature = signature_block(paper, setup, style)
    tail = body.heights(signature, setup.text_width) + 2
    if tail > MAX_TAIL * setup.size[1]:
        tail = 0.0
    story: list[Flowable] = [
        *body.title_block(paper, style, setup.text_width),
        *body.sections(paper, setup, style, tail),
    ]
    if signature:
        story.append(KeepTogether(signature))
    number = f"Nomor {one_line(paper.number)}" if paper.number else "Draf"
    return finish(
        draw(story, setup, control),
        title=one_line(paper.title) or one_line(paper.kind_label),
        author=one_line(paper.author),
        subject=f"{one_line(paper.kind_label)}. {number}",
        moment=paper.written_at,
    )
