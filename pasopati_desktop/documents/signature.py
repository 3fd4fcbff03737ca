"""The block in which an official signs by hand, and the list of copies (tembusan).

Nothing here looks like an electronic signature: the space stays empty for pen and stamp.
"""

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph, Spacer

from pasopati_desktop.documents import fonts
from pasopati_desktop.documents.body import dateline, fitted, opens_with_dateline, plain
from pasopati_desktop.documents.layout import PageSetup, Styles
from pasopati_desktop.documents.measures import mm
from pasopati_desktop.domain.paper import StatementPaper

LEFT_MM = 115.0
"""From the left edge of the page."""
SPACE_MM = 22.0
"""For signature and stamp."""


def signature_block(paper: StatementPaper, setup: PageSetup, style: Styles) -> list[Flowable]:
    """Place and date (unless the text opened with them), title, space, name, NIP, copies."""
    story: list[Flowable] = []
    width = setup.text_width
    if (signatory := paper.signatory) is not None:
        column = ParagraphStyle(
            "signatory",
            style.signature,
            leftIndent=(LEFT_MM - setup.letterhead.margin_left) * mm,
        )
        prefix = f"{signatory.acting.value} " if signatory.acting.value else ""
        story.append(Spacer(1, 5 * mm))
        if not opens_with_dateline(paper):
            story += plain(dateline(paper), column, width)
        story += plain(f"{prefix}{signatory.title.strip().rstrip(',')},", column, width)
        story.append(Spacer(1, SPACE_MM * mm))
        story += plain(signatory.name, ParagraphStyle("name", column, fontName=fonts.BOLD), width)
        if fonts.one_line(signatory.nip):
            story += plain(f"NIP. {signatory.nip}", column, width)
    return story + _copies(paper, style, width)


def _copies(paper: StatementPaper, style: Styles, width: float) -> list[Flowable]:
    copies = [text for text in map(fonts.one_line, paper.copies_to) if text]
    if not copies:
        return []
    numbered = ParagraphStyle(
        "copy",
        style.small,
        leftIndent=16,
        bulletFontName=fonts.REGULAR,
        bulletFontSize=style.small.fontSize,
    )
    return [
        Spacer(1, 7 * mm),
        *plain("Tembusan:", style.small, width),
        *(
            Paragraph(
                fonts.markup(fitted(text, numbered, width)), numbered, bulletText=f"{number}."
            )
            for number, text in enumerate(copies, start=1)
        ),
    ]
