"""Title block, sections and paragraphs of a statement as flowables. Lengths are in points."""

from collections.abc import Sequence

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Spacer

from pasopati_desktop.documents import fonts, rich
from pasopati_desktop.documents.dates import long_date
from pasopati_desktop.documents.layout import PageSetup, Styles
from pasopati_desktop.documents.lines import fit_words
from pasopati_desktop.documents.measures import mm
from pasopati_desktop.documents.table import PagedTable, build_table
from pasopati_desktop.documents.tagging import Node
from pasopati_desktop.documents.text import blocks
from pasopati_desktop.documents.text_block import LEAST, TextBlock, outlined, pieces_of
from pasopati_desktop.documents.typeset import Piece
from pasopati_desktop.domain.paper import PaperSection, StatementPaper

NO_NUMBER = "Nomor: — (diberikan saat disetujui)"


def title_block(paper: StatementPaper, style: Styles, width: float) -> list[Flowable]:
    """Kind, number, what it corrects, urgency, title and version, centred."""
    number = f"Nomor: {paper.number}" if paper.number else NO_NUMBER
    story: list[Flowable] = [
        *plain(paper.kind_label, style.kind, width),
        *plain(paper.correction_label, style.kind, width),
        *plain(number, style.centred, width),
        *plain(paper.corrects, style.centred, width),
        Spacer(1, 3 * mm),
    ]
    if label := fonts.shown_line(paper.urgency_label):
        story += [outlined(label, style.body.fontSize), Spacer(1, 4 * mm)]
    story += plain(paper.title, style.title, width, kind="H1")
    story += plain(paper.version_note, style.centred, width)
    story.append(Spacer(1, 5 * mm))
    return story


def sections(paper: StatementPaper, setup: PageSetup, style: Styles, tail: float) -> list[Flowable]:
    """The text. `tail` points that follow (the signature) keep company with its last lines."""
    story: list[Flowable] = []
    opens = opens_with_dateline(paper)
    if not opens and paper.signatory is None and paper.letter is None:
        story += [*plain(dateline(paper), style.centred, setup.text_width), Spacer(1, 4 * mm)]
    for number, section in enumerate(paper.sections):
        opening = f"{dateline(paper)} – " if opens and number == 0 else ""
        headed = bool(fonts.shown_line(section.heading))
        if headed:
            story += _heading(section.heading, style)
        story += _section(section, setup, style, opening, level=2 if headed else 1)
    keep_company(story, tail, setup.text_width)
    return rich.keep_headings(story, setup.text_width)


def keep_company(story: Sequence[Flowable], tail: float, width: float) -> None:
    """Let the last two lines of `story` stay on one page with `tail` points that follow."""
    if tail <= 0:
        return
    lines = 0
    for part in reversed(story):
        if not isinstance(part, TextBlock | PagedTable):
            return
        part.tail = tail + float(part.getSpaceAfter())
        if isinstance(part, PagedTable) or part.node.kind[0] == "H":
            return
        lines += len(part.lines(width))
        if lines >= LEAST:
            return
        tail += _height(part, width)


def dateline(paper: StatementPaper) -> str:
    place = fonts.shown_line(paper.place)
    return f"{place}, {long_date(paper.dated)}" if place else long_date(paper.dated)


def opens_with_dateline(paper: StatementPaper) -> bool:
    """A press release opens with place and date; under a heading they go to the signature."""
    first = paper.sections[0] if paper.sections else PaperSection()
    return (
        paper.dateline_opens_text
        and not fonts.shown_line(first.heading)
        and any(fonts.shown_line(text) for text in first.paragraphs)
    )


def _section(
    section: PaperSection, setup: PageSetup, style: Styles, opening: str, *, level: int
) -> list[Flowable]:
    story: list[Flowable] = []
    lists = rich.Lists()
    for text in section.paragraphs:
        for block in blocks(text):
            words: list[Piece] = [(fonts.REGULAR, block.text)]
            if opening:
                words = [(fonts.BOLD, opening.rstrip(" –")), (fonts.REGULAR, f" – {block.text}")]
                opening = ""
            if block.marker:
                nodes = lists.item(0, numbered=block.marker[0].isalnum())
                story.append(rich.item_block(words, block.marker, style, 0, nodes))
            else:
                lists.close()
                story.append(TextBlock(words, style.body))
    story += rich.flowables(section.blocks, setup, style, level=level)
    if section.table is not None:
        height = setup.size[1] - 60 * mm
        table = build_table(section.table, setup.text_width, style.cell_size, height)
        if table is not None:
            story.append(table)
    return story


def _heading(text: str, style: Styles) -> list[Flowable]:
    words = fonts.shown(text).strip()
    return [TextBlock([(fonts.BOLD, words)], style.heading, Node("H2"), keeps_whole=True)]


def _height(flowable: Flowable, width: float) -> float:
    return float(
        flowable.wrap(width, 1e9)[1] + flowable.getSpaceBefore() + flowable.getSpaceAfter()
    )


def heights(flowables: Sequence[Flowable], width: float) -> float:
    """Return the points that `flowables` take one under another, their spaces included."""
    return sum(_height(flowable, width) for flowable in flowables)


def plain(text: str, style: ParagraphStyle, width: float, *, kind: str = "P") -> list[Flowable]:
    """Return `text` in `style`, line breaks kept; nothing for a blank text.

    `kind`: its element in the structure, such as `H1`. The lines are broken over the width of
    the frame; `width` is there for callers that measure.
    """
    del width
    words = fonts.shown(text).strip()
    if not words:
        return []
    whole = kind[0] == "H"
    return [TextBlock(pieces_of(words, style.fontName), style, Node(kind), keeps_whole=whole)]


def fitted(text: str, style: ParagraphStyle, width: float) -> str:
    """Return `text` printable, with no word too wide for `style` over `width` points."""
    room = width - style.leftIndent - style.rightIndent
    return fit_words(fonts.printable(text), style.fontName, style.fontSize, room)
