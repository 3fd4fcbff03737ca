"""Pages of official paper: frames, page numbers, watermark, and the styles of the text.

Lengths are in points (1/72 inch) unless a name says `_mm`. ReportLab counts from the bottom of the
page; `domain/paper.py` and the measures below count from the top, as a ruler on paper does.
"""

import io
import math
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PIL import Image
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from pasopati_desktop.documents import fonts, hyphenation, tagging
from pasopati_desktop.documents.letterhead import LetterheadBlock
from pasopati_desktop.documents.measures import mm
from pasopati_desktop.documents.page_canvas import PaperCanvas
from pasopati_desktop.documents.typeset import write_line
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.paper import Letterhead, PaperSize

PAGE_MM = {PaperSize.A4: (210.0, 297.0), PaperSize.F4: (215.0, 330.0)}
TOP_MM = 20.0
"""Upper margin of pages without a letterhead."""
WATERMARK_GREY = 0.88
"""12 % grey, drawn under the text."""
WATERMARK_SIZE = 150.0
"""Points; longer words are set smaller."""
WATERMARK_SHARE = 0.86
"""Of the diagonal of the page."""

drawing = threading.Lock()
"""ReportLab's fonts are shared and keep a read position: one paper is drawn at a time."""


@dataclass(frozen=True)
class PageSetup:
    """What is the same on every page of one paper."""

    letterhead: Letterhead
    logo: Image.Image | None = None
    watermark: str = ""
    class_label: str = ""
    foot_note: str = ""
    """Printed at the left of the foot, such as who made a report."""
    foot_sentence: str = ""
    """Small, under all else on every page: what the law says of electronic signatures."""
    stamp: str = ""
    """A line in a box above every page."""
    logo_alternative: str = "Logo"
    """What a reader who cannot see the logo is told."""
    is_bare: bool = False
    """No letterhead on the first page either: a working paper, not the office's word."""

    @property
    def size(self) -> tuple[float, float]:
        width, height = PAGE_MM[self.letterhead.paper]
        return width * mm, height * mm

    @property
    def text_width(self) -> float:
        head = self.letterhead
        return self.size[0] - (head.margin_left + head.margin_right) * mm


class _TaggedFrame(Frame):  # type: ignore[misc]  # reportlab ships no types
    """Gives a tag to what draws without one."""

    def add(self, flowable: Flowable, canvas: Any, **options: Any) -> int:
        start = len(canvas._code)  # noqa: SLF001 - ReportLab's own list of operators
        drawn: int = super().add(flowable, canvas, **options)
        if drawn:
            tagging.mark_untagged(canvas, start, str(getattr(flowable, "alternative", "")))
        return drawn


class _PaperDocument(BaseDocTemplate):  # type: ignore[misc]  # reportlab ships no types
    def __init__(self, setup: PageSetup, control: JobControl, total: int, stream: io.BytesIO):
        self._setup, self._control, self._total, self._placed = setup, control, total, 0
        head = setup.letterhead
        width, height = setup.size
        super().__init__(stream, pagesize=(width, height), invariant=1)
        self._block = LetterheadBlock(head, width)
        bottom = head.margin_bottom * mm
        later = self._template("later", height - TOP_MM * mm - bottom, self._later_page)
        if setup.is_bare:
            self.addPageTemplates([later])
            return
        room = height - self._block.body_top - bottom
        self.addPageTemplates([self._template("first", room, self._first_page), later])

    def _template(self, name: str, height: float, on_page: Any) -> PageTemplate:
        head = self._setup.letterhead
        frame = _TaggedFrame(
            head.margin_left * mm,
            head.margin_bottom * mm,
            self._setup.text_width,
            height,
            leftPadding=0,
            rightPadding=0,
            topPadding=0,
            bottomPadding=0,
            id=name,
        )
        return PageTemplate(id=name, frames=[frame], onPage=on_page, autoNextPageTemplate="later")

    def _first_page(self, canvas: Canvas, _document: BaseDocTemplate) -> None:
        self._draw_watermark(canvas)
        self._block.draw(
            canvas, self._setup.size[1], self._setup.logo, self._setup.logo_alternative
        )

    def _later_page(self, canvas: Canvas, _document: BaseDocTemplate) -> None:
        self._draw_watermark(canvas)

    def _draw_watermark(self, canvas: Canvas) -> None:
        """Draw before the text, so that no transparency is needed and every word stays black."""
        if not (word := self._setup.watermark):
            return
        width, height = self._setup.size
        room = math.hypot(width, height) * WATERMARK_SHARE
        size = min(WATERMARK_SIZE, room / fonts.text_width(word, fonts.BOLD, 1.0))
        canvas.saveState()
        tagging.artifact(canvas, "/Type/Pagination/Subtype/Watermark")
        canvas.setFillGray(WATERMARK_GREY)
        canvas.translate(width / 2, height / 2)
        canvas.rotate(math.degrees(math.atan2(height, width)))
        write_line(canvas, (0, -0.36 * size), word, fonts.BOLD, size, align="centre")
        tagging.end(canvas)
        canvas.restoreState()

    def afterFlowable(self, _flowable: Flowable) -> None:
        self._placed = min(self._placed + 1, self._total)
        self._control.step(self._placed, self._total)


def draw(story: Sequence[Flowable], setup: PageSetup, control: JobControl | None = None) -> bytes:
    """Set `story` on pages and return the PDF, not yet finished for the archive.

    Raises:
        Refused: `letterhead.too_tall`; the letterhead leaves no room for the text.
        Cancelled: the officer cancelled between two blocks.
    """
    control = control or JobControl()
    fonts.register()
    stream = io.BytesIO()
    flowables = list(story)
    with drawing:
        document = _PaperDocument(setup, control, len(flowables), stream)
        document.build(flowables, canvasmaker=lambda *a, **k: PaperCanvas(*a, setup=setup, **k))
    return stream.getvalue()


@dataclass(frozen=True)
class Styles:
    """The styles of one paper, all from the body size and spacing of its letterhead."""

    body: ParagraphStyle
    item: ParagraphStyle
    heading: ParagraphStyle
    title: ParagraphStyle
    kind: ParagraphStyle
    centred: ParagraphStyle
    signature: ParagraphStyle
    small: ParagraphStyle
    cell_size: float
    subheading: ParagraphStyle
    quote: ParagraphStyle
    caption: ParagraphStyle


def styles(letterhead: Letterhead) -> Styles:
    fonts.register()
    size = letterhead.body_size
    body = ParagraphStyle(
        "body",
        fontName=fonts.REGULAR,
        fontSize=size,
        leading=size * fonts.LINE * letterhead.line_spacing,
        alignment=TA_JUSTIFY,
        spaceAfter=0.6 * size,
        allowWidows=0,
        allowOrphans=0,
        bulletFontName=fonts.REGULAR,
        bulletFontSize=size,
        hyphenationLang=hyphenation.breaks,
        hyphenationMinWordLength=hyphenation.SHORTEST_WORD,
        embeddedHyphenation=1,
        splitLongWords=1,
    )
    ragged = ParagraphStyle("ragged", body, alignment=TA_LEFT, hyphenationLang="", spaceAfter=0)
    centred = ParagraphStyle("centred", ragged, alignment=TA_CENTER)
    heading = ParagraphStyle(
        "heading", ragged, fontName=fonts.BOLD, spaceBefore=0.5 * size, spaceAfter=0.25 * size
    )
    return Styles(
        body=body,
        item=ParagraphStyle("item", body, leftIndent=18, bulletIndent=0, spaceAfter=0.3 * size),
        heading=heading,
        title=_sized("title", centred, size + 2, fonts.BOLD, balanced=1),
        kind=_sized("kind", centred, size + 3, fonts.BOLD, balanced=1),
        centred=centred,
        signature=ParagraphStyle("signature", ragged, balanced=1),
        small=_sized("small", ragged, max(size - 1, 9), fonts.REGULAR),
        cell_size=max(size - 1.5, 8.5),
        subheading=ParagraphStyle(
            "subheading",
            heading,
            fontName=fonts.BOLD_ITALIC,
            spaceBefore=0.35 * size,
            spaceAfter=0.2 * size,
        ),
        quote=ParagraphStyle("quote", body, leftIndent=22, rightIndent=14),
        caption=ParagraphStyle(
            "caption",
            centred,
            fontName=fonts.ITALIC,
            fontSize=max(size - 1.5, 8.5),
            leading=max(size - 1.5, 8.5) * fonts.LINE * 1.1,
            spaceAfter=0.9 * size,
        ),
    )


def _sized(
    name: str, parent: ParagraphStyle, size: float, font: str, *, balanced: int = 0
) -> ParagraphStyle:
    leading = size * fonts.LINE * 1.1
    return ParagraphStyle(
        name, parent, fontName=font, fontSize=size, leading=leading, balanced=balanced
    )
