"""A statement on the unit's letterhead: the same paper gives the same bytes, on every machine."""

import io
from collections.abc import Mapping, Sequence

from reportlab.platypus import Flowable

from pasopati_desktop.documents import body
from pasopati_desktop.documents.figures import figure_blocks
from pasopati_desktop.documents.finish import finish
from pasopati_desktop.documents.fonts import clean
from pasopati_desktop.documents.layout import PageSetup, draw, styles
from pasopati_desktop.documents.letterhead import LOGO_HEIGHT_MM, LOGO_WIDTH_MM
from pasopati_desktop.documents.letters import letter_end, letter_head
from pasopati_desktop.documents.logo import prepare_logo
from pasopati_desktop.documents.page_canvas import SIGNATURE_NAME
from pasopati_desktop.documents.signature import closing, foot_sentence, kept
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.paper import SignatureArea, StatementPaper

MAX_TAIL = 0.6
"""Share of a page that a signature block may take and still hold back lines of the text."""
NO_PICTURES: Mapping[str, bytes] = {}


def render_statement(
    paper: StatementPaper,
    logo: bytes | None = None,
    control: JobControl | None = None,
    *,
    pictures: Mapping[str, bytes] = NO_PICTURES,
) -> bytes:
    """Return `paper` as a tagged PDF/A-2A and PDF/UA-1 file, with its marks across each page.

    All text of `paper` is plain text or blocks. Characters that both fonts lack are printed as a
    box: ask `fonts.missing_glyphs` before approval. `pictures`: the bytes of `paper.figures` by
    their SHA-256; a picture that is not there is named in its place.

    Raises:
        Refused: `logo.*`, or `letterhead.too_tall`.
        Cancelled: the officer cancelled; nothing was written.
    """
    setup = page_setup(paper, logo)
    return finished(paper, draw(statement_story(paper, setup, pictures), setup, control))


def page_setup(paper: StatementPaper, logo: bytes | None) -> PageSetup:
    """Return what is the same on every page of `paper`.

    Raises:
        Refused: `logo.*`.
    """
    return PageSetup(
        letterhead=paper.letterhead,
        logo=None if logo is None else prepare_logo(logo, LOGO_WIDTH_MM, LOGO_HEIGHT_MM),
        watermark=" ".join(dict.fromkeys(mark.value for mark in paper.all_marks)),
        class_label=paper.class_label,
        foot_sentence=foot_sentence(paper),
        stamp=paper.stamp,
        logo_alternative=f"Logo {paper.author}".strip(),
    )


def statement_story(
    paper: StatementPaper, setup: PageSetup, pictures: Mapping[str, bytes] = NO_PICTURES
) -> list[Flowable]:
    """Return the flowables of `paper`, in order."""
    style = styles(paper.letterhead)
    width = setup.text_width
    end = closing(paper, setup, style)
    tail = body.heights(end, width) + 2
    if tail > MAX_TAIL * setup.size[1]:
        tail = 0.0
    if paper.letter is not None:
        head = letter_head(paper, paper.letter, style, width)
        last: Sequence[Flowable] = letter_end(paper.letter, style, width)
    else:
        head = body.title_block(paper, style, width)
        last = ()
    story = [*head, *body.sections(paper, setup, style, 0.0 if last else tail), *last]
    if last:
        body.keep_company(story, tail, width)
    # Pictures stand behind the signature, which so stays with the text it is given to.
    return [*story, *kept(end), *figure_blocks(paper.figures, pictures, setup, style)]


def finished(paper: StatementPaper, drawn: bytes) -> bytes:
    """Return the drawn file with the paper's own metadata."""
    number = f"Nomor {_line(paper.number)}" if paper.number else "Draf"
    return finish(
        drawn,
        title=_line(paper.title) or _line(paper.kind_label),
        author=_line(paper.author),
        subject=f"{_line(paper.kind_label)}. {number}",
        moment=paper.written_at,
    )


def _line(text: str) -> str:
    return " ".join(clean(text).split())


def signature_area(pdf: bytes) -> SignatureArea | None:
    """Return where `pdf`, made by `render_statement`, leaves room for a certificate's mark."""
    import pikepdf

    with pikepdf.open(io.BytesIO(pdf)) as opened:
        places = opened.Root.get("/Dests", pikepdf.Dictionary())
        place = places.get(f"/{SIGNATURE_NAME}")
        if place is None:
            return None
        pages = [page.obj.objgen for page in opened.pages]
        left, bottom, right, top = (float(edge) for edge in list(place)[2:6])
        return SignatureArea(pages.index(place[0].objgen), left, bottom, right, top)
