"""The block in which an official signs, the code of authenticity, and the list of copies.

Nothing here looks like an electronic signature. By hand, the space stays empty for pen and stamp.
With a certificate it stays empty as well, and the file says where it is (`PaperCanvas`), so that
the signing program puts its own mark there. For a signature given outside, the words that the rule
asks for stand in it, but only on an approved paper.
"""

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, KeepTogether, Spacer

from pasopati_desktop.documents import fonts
from pasopati_desktop.documents.body import dateline, heights, opens_with_dateline, plain
from pasopati_desktop.documents.columns import Column, Columns
from pasopati_desktop.documents.layout import PageSetup, Styles
from pasopati_desktop.documents.measures import mm
from pasopati_desktop.documents.rich import Lists, item_block
from pasopati_desktop.domain.paper import Signatory, StatementPaper
from pasopati_desktop.domain.statements import Signing

LEFT_MM = 115.0
"""From the left edge of the page."""
SPACE_MM = 22.0
"""For signature and stamp."""
FIELD_WIDTH_MM = 62.0
"""Of the area for a certificate's mark."""
SIGNED_BY = "Ditandatangani secara elektronik oleh:"
LAW_SENTENCE = (
    "UU ITE Pasal 5 Ayat 1: “Informasi Elektronik dan/atau Dokumen Elektronik dan/atau hasil "
    "cetaknya merupakan alat bukti hukum yang sah.” Dokumen ini ditandatangani secara elektronik "
    "menggunakan sertifikat elektronik yang diterbitkan BSrE."
)


class SignatureSpace(Flowable):  # type: ignore[misc]  # reportlab ships no types
    """Empty room; the file remembers where it is."""

    def __init__(self, left: float, width: float, height: float) -> None:
        super().__init__()
        self._left, self._field_width, self.height = left, width, height

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        del available_height
        self.width = available_width
        return available_width, self.height

    def draw(self) -> None:
        place = getattr(self.canv, "place_signature", None)
        if place is not None:
            place(self._left, 1 * mm, self._field_width, self.height - 2 * mm)


def foot_sentence(paper: StatementPaper) -> str:
    """Return what stands at the foot of each page: only where a signature is given outside."""
    if paper.signing is Signing.EXTERNAL and not paper.is_draft and paper.signatory is not None:
        return LAW_SENTENCE
    return ""


def closing(paper: StatementPaper, setup: PageSetup, style: Styles) -> list[Flowable]:
    """Return what stands under the text: signature with code, and copies, kept together."""
    width = setup.text_width
    left = (LEFT_MM - setup.letterhead.margin_left) * mm
    code = _code(paper)
    copies = _copies(paper, style, width)
    if paper.signatory is None:
        blocks = [Spacer(1, 5 * mm), code] if code else []
    else:
        signed = _signature(paper, paper.signatory, style, left, width)
        blocks = [Spacer(1, 5 * mm), *signed]
        if code and heights(signed, width) < setup.size[1] / 3:
            row = Columns((Column(0, left, (code,), at_foot=True), Column(0, width, signed)))
            blocks = [Spacer(1, 5 * mm), row]
        elif code:
            blocks += [Spacer(1, 3 * mm), code]
    return [*blocks, *copies]


def _code(paper: StatementPaper) -> Flowable | None:
    if not paper.authenticity:
        return None
    from pasopati_desktop.documents.qr import QrBlock

    return QrBlock(paper.authenticity, number=paper.number or "")


def _signature(
    paper: StatementPaper, signatory: Signatory, style: Styles, left: float, width: float
) -> list[Flowable]:
    """Place and date (unless the text opened with them), title, space, name, NIP."""
    column = ParagraphStyle("signatory", style.signature, leftIndent=left)
    name = ParagraphStyle("name", column, fontName=fonts.BOLD)
    story: list[Flowable] = []
    if paper.letter is None and not opens_with_dateline(paper):
        story += plain(dateline(paper), column, width)
    prefix = f"{signatory.acting.value} " if signatory.acting.value else ""
    title = f"{prefix}{signatory.title.strip().rstrip(',')},"
    if paper.signing is Signing.EXTERNAL and not paper.is_draft:
        story += [*plain(SIGNED_BY, column, width), *plain(title, column, width)]
    else:
        story += plain(title, column, width)
    field = min(FIELD_WIDTH_MM * mm, width - left)
    story.append(SignatureSpace(left, field, SPACE_MM * mm))
    story += plain(signatory.name, name, width)
    if fonts.shown_line(signatory.nip):
        story += plain(f"NIP. {signatory.nip}", column, width)
    return story


def _copies(paper: StatementPaper, style: Styles, width: float) -> list[Flowable]:
    copies = [text for text in map(fonts.shown_line, paper.copies_to) if text]
    if not copies:
        return []
    lists = Lists()
    small = ParagraphStyle("copy", style.small, spaceAfter=0)
    with_items = Styles(**{**vars(style), "item": small})
    return [
        Spacer(1, 7 * mm),
        *plain("Tembusan:", style.small, width),
        *(
            item_block(
                [(fonts.REGULAR, text)],
                f"{number}.",
                with_items,
                0,
                lists.item(0, numbered=True),
            )
            for number, text in enumerate(copies, start=1)
        ),
    ]


def kept(blocks: list[Flowable]) -> list[Flowable]:
    return [KeepTogether(blocks)] if blocks else []
