"""Title block, sections and paragraphs of a statement as ReportLab flowables."""

from collections.abc import Sequence
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import CondPageBreak, Flowable, Paragraph, Spacer

from pasopati_desktop.documents import fonts
from pasopati_desktop.documents.dates import long_date
from pasopati_desktop.documents.layout import PageSetup, Styles
from pasopati_desktop.documents.lines import fit_words
from pasopati_desktop.documents.measures import mm
from pasopati_desktop.documents.table import PagedTable, build_table
from pasopati_desktop.documents.text import MAX_CHARS, Block, blocks, pieces
from pasopati_desktop.domain.paper import PaperSection, StatementPaper

NO_NUMBER = "Nomor: — (diberikan saat disetujui)"
MAX_STRETCH = 0.7
"""What justification may add to a space, over the font size."""
SHORT_PARAGRAPH = 3
"""Lines. Such a paragraph is not cut, as one part would be a single line."""


class BodyParagraph(Paragraph):  # type: ignore[misc]  # reportlab ships no types
    """A justified paragraph whose last lines go along with the `tail` points that follow it."""

    tail = 0.0

    def breakLines(self, width: float | list[float]) -> Any:
        """Leave a line ragged rather than tear its words apart (before a long address, say)."""
        broken = super().breakLines(width)
        most = MAX_STRETCH * self.style.fontSize
        if broken.kind == 0:
            broken.lines = [
                (0 if spare > most * (len(words) - 1) else spare, words)
                for spare, words in broken.lines
            ]
        else:
            for line in broken.lines:
                if line.extraSpace > most * max(line.wordCount - 1, 0):
                    line.extraSpace = 0
        return broken

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        width, height = super().wrap(available_width, available_height)
        if height <= available_height < height + self.tail:
            return width, height + self.tail
        return width, height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        height = super().wrap(available_width, available_height)[1]
        leading = self.style.leading
        if height <= available_height:  # all would fit, but not what belongs to it
            lines = round(height / leading)
            if lines <= SHORT_PARAGRAPH:
                return []
            available_height = height - 2 * leading + 0.01
        parts: list[Flowable] = super().split(available_width, available_height)
        if len(parts) > 1:
            parts[-1].tail = self.tail
        return parts


def title_block(paper: StatementPaper, style: Styles, width: float) -> list[Flowable]:
    """Kind, number, urgency and title, centred."""
    number = f"Nomor: {paper.number}" if paper.number else NO_NUMBER
    story: list[Flowable] = [
        *plain(paper.kind_label, style.kind, width),
        *plain(number, style.centred, width),
        Spacer(1, 3 * mm),
    ]
    if label := fonts.one_line(paper.urgency_label):
        story += [_outlined(label, style, width), Spacer(1, 4 * mm)]
    story += plain(paper.title, style.title, width)
    story.append(Spacer(1, 5 * mm))
    return story


def sections(paper: StatementPaper, setup: PageSetup, style: Styles, tail: float) -> list[Flowable]:
    """The text. `tail` points that follow (the signature) keep company with its last lines."""
    story: list[Flowable] = []
    opening = opens_with_dateline(paper)
    parts = [
        (section, _section(section, setup, style, f"{dateline(paper)} – " if first else ""))
        for section, first in zip(
            paper.sections, [opening, *[False] * len(paper.sections)], strict=False
        )
    ]
    if not opening and paper.signatory is None:
        story += [*plain(dateline(paper), style.centred, setup.text_width), Spacer(1, 4 * mm)]
    content = [flowable for _, flowables in parts for flowable in flowables]
    if content and isinstance(content[-1], BodyParagraph | PagedTable):
        content[-1].tail = tail
    for section, flowables in parts:
        if fonts.one_line(section.heading):
            story += _heading(section.heading, flowables, style, setup.text_width)
        story += flowables
    return story


def dateline(paper: StatementPaper) -> str:
    place = fonts.one_line(paper.place)
    return f"{place}, {long_date(paper.dated)}" if place else long_date(paper.dated)


def opens_with_dateline(paper: StatementPaper) -> bool:
    """A press release opens with place and date; under a heading they go to the signature."""
    first = paper.sections[0] if paper.sections else PaperSection()
    return (
        paper.dateline_opens_text
        and not fonts.one_line(first.heading)
        and any(fonts.one_line(text) for text in first.paragraphs)
    )


def _section(
    section: PaperSection, setup: PageSetup, style: Styles, opening: str
) -> list[Flowable]:
    story: list[Flowable] = []
    for text in section.paragraphs:
        for block in blocks(text):
            story.append(_paragraph(block, style, opening, setup.text_width))
            opening = ""
    if section.table is not None:
        height = setup.size[1] - 60 * mm
        table = build_table(section.table, setup.text_width, style.cell_size, height)
        if table is not None:
            story.append(table)
    return story


def _paragraph(block: Block, style: Styles, opening: str, width: float) -> Paragraph:
    bold = f"<b>{fonts.markup(opening.rstrip(' –'))}</b> – " if opening else ""
    look = style.item if block.marker else style.body
    text = bold + fonts.markup(fitted(block.text, look, width))
    return BodyParagraph(text, look, bulletText=block.marker or None)


def _heading(
    text: str, following: Sequence[Flowable], style: Styles, width: float
) -> list[Flowable]:
    """A heading that is never the last thing on its page."""
    heading = plain(text, style.heading, width)
    height = sum(_height(part, width) for part in heading)
    if following:
        height += _lead(following[0], width)
    return [CondPageBreak(height + 1), *heading]


def _lead(flowable: Flowable, width: float) -> float:
    """Return the points that `flowable` needs at the foot of a page to begin there."""
    if isinstance(flowable, PagedTable):
        return flowable.lead + flowable.spaceBefore
    leading = flowable.style.leading
    lines = round(flowable.wrap(width, 1e9)[1] / leading)
    if lines <= SHORT_PARAGRAPH:
        return float(lines * leading) + float(getattr(flowable, "tail", 0.0))
    return float(2 * leading)


def _height(flowable: Flowable, width: float) -> float:
    return float(
        flowable.wrap(width, 1e9)[1] + flowable.getSpaceBefore() + flowable.getSpaceAfter()
    )


def heights(flowables: Sequence[Flowable], width: float) -> float:
    """Return the points that `flowables` take one under another, their spaces included."""
    return sum(_height(flowable, width) for flowable in flowables)


def plain(text: str, style: ParagraphStyle, width: float) -> list[Flowable]:
    """Return `text` in `style` over `width` points, line breaks kept; nothing for a blank text."""
    text = fonts.printable(text).strip()
    if not text:
        return []
    return [
        Paragraph(fonts.markup(fitted(piece, style, width)), style)
        for piece in pieces(text, MAX_CHARS)
    ]


def fitted(text: str, style: ParagraphStyle, width: float) -> str:
    """Return `text` printable, with no word too wide for `style` over `width` points."""
    room = width - style.leftIndent - style.rightIndent
    return fit_words(fonts.printable(text), style.fontName, style.fontSize, room)


def _outlined(label: str, style: Styles, width: float) -> Flowable:
    """The label in a box as wide as its words."""
    size = style.body.fontSize
    words = fonts.text_width(label, fonts.BOLD, size) + 1
    inset = max((width - words) / 2, 8)
    boxed = ParagraphStyle(
        "urgency",
        style.centred,
        fontName=fonts.BOLD,
        leading=size * fonts.LINE,
        leftIndent=inset,
        rightIndent=inset,
        borderWidth=0.8,
        borderColor="black",
        borderPadding=(2.5, 8, 3.5, 8),
        spaceBefore=3,
        spaceAfter=3,
    )
    return Paragraph(fonts.markup(fitted(label, boxed, width)), boxed)
