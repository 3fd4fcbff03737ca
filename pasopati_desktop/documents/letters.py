"""The head of a letter: Nomor, Sifat, Lampiran and Hal at the left, place and date at the right.

Measures: handbook section 8, after Permenkumham 31/2020. Lengths are in points.
"""

from collections.abc import Sequence

from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Spacer

from pasopati_desktop.documents import fonts
from pasopati_desktop.documents.body import dateline, plain
from pasopati_desktop.documents.columns import Column, Columns
from pasopati_desktop.documents.layout import Styles
from pasopati_desktop.documents.measures import mm
from pasopati_desktop.documents.tagging import Node
from pasopati_desktop.documents.text_block import TextBlock, pieces_of
from pasopati_desktop.domain.paper import LetterOpening, StatementPaper

LABEL_WIDTH = 19.0 * mm
"""The longest label with its colon."""
DATE_SHARE = 0.36
"""Of the text's width, kept for place and date."""
NO_NUMBER = "— (diberikan saat disetujui)"


def letter_head(
    paper: StatementPaper, letter: LetterOpening, style: Styles, width: float
) -> list[Flowable]:
    """Return the lines above the text of a letter, `Yth.` and salutation included."""
    rows = (
        ("Nomor", paper.number or NO_NUMBER),
        ("Sifat", letter.priority or "Biasa"),
        ("Lampiran", letter.attachment or "—"),
        ("Hal", paper.title),
    )
    story: list[Flowable] = []
    for number, (label, value) in enumerate(rows):
        story.append(_row(paper, label, value, style, width, with_date=number == 0))
    for line in filter(None, (paper.correction_label, paper.corrects)):
        story += plain(line, style.signature, width)
    story += [
        Spacer(1, 7 * mm),
        *plain("Yth.", style.signature, width),
        *plain(letter.addressee, style.signature, width),
        Spacer(1, 6 * mm),
    ]
    if letter.salutation:
        story += [*plain(letter.salutation, style.signature, width), Spacer(1, 2.5 * mm)]
    return story


def _row(
    paper: StatementPaper, label: str, value: str, style: Styles, width: float, *, with_date: bool
) -> Flowable:
    node = Node("H1" if label == "Hal" else "P")
    look = style.signature
    columns: list[Column] = [
        Column(0, LABEL_WIDTH, [TextBlock(pieces_of(label), look)]),
        Column(LABEL_WIDTH, 3 * mm, [TextBlock(pieces_of(":"), look)]),
    ]
    left = LABEL_WIDTH + 3 * mm
    room = width - left - (DATE_SHARE * width if with_date else 0.2 * width)
    bold = fonts.BOLD if label == "Hal" else fonts.REGULAR
    columns.append(Column(left, room, [TextBlock(pieces_of(value.strip(), bold), look, node)]))
    if with_date:
        right = ParagraphStyle("dated", look, alignment=TA_RIGHT)
        at = width * (1 - DATE_SHARE)
        columns.append(
            Column(at, width * DATE_SHARE, [TextBlock(pieces_of(dateline(paper)), right)])
        )
    return Columns(columns)


def letter_end(letter: LetterOpening, style: Styles, width: float) -> Sequence[Flowable]:
    return plain(letter.closing, style.body, width)
