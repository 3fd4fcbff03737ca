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

from pasopati_desktop.documents import fonts, hyphenation
from pasopati_desktop.documents.letterhead import LetterheadBlock
from pasopati_desktop.documents.measures import mm
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.paper import Letterhead, PaperSize

PAGE_MM = {PaperSize.A4: (210.0, 297.0), PaperSize.F4: (215.0, 330.0)}
TOP_MM = 20.0
"""Upper margin of pages without a letterhead."""
FOOT_MM = 14.0
"""Base line of the page number above the lower edge."""
WATERMARK_GREY = 0.88
"""12 % grey, drawn under the text."""
WATERMARK_SIZE = 150.0

_drawing = threading.Lock()
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

    @property
    def size(self) -> tuple[float, float]:
        width, height = PAGE_MM[self.letterhead.paper]
        return width * mm, height * mm

    @property
    def text_width(self) -> float:
        head = self.letterhead
        return self.size[0] - (head.margin_left + head.margin_right) * mm


class _PaperCanvas(Canvas):  # type: ignore[misc]  # reportlab ships no types
    """Keeps every page until the number of pages is known, then writes the foot of each."""

    def __init__(self, *args: Any, setup: PageSetup, **kwargs: Any) -> None:
        # A face of ours from the first operator on: ReportLab would select an unembedded Helvetica.
        super().__init__(*args, **{**kwargs, "initialFontName": fonts.REGULAR})
        self._setup = setup
        self._pages: list[dict[str, Any]] = []

    def showPage(self) -> None:
        self._pages.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        for number, page in enumerate(self._pages, start=1):
            self.__dict__.update(page)
            self._draw_foot(number, len(self._pages))
            super().showPage()
        super().save()

    def _draw_foot(self, number: int, total: int) -> None:
        setup = self._setup
        width, y = setup.size[0], FOOT_MM * mm
        self.setFillGray(0)
        self.setFont(fonts.REGULAR, 9)
        self.drawCentredString(width / 2, y, f"Halaman {number} dari {total}")
        left, right = setup.letterhead.margin_left * mm, setup.letterhead.margin_right * mm
        if setup.foot_note:
            self.setFont(fonts.REGULAR, 7.5)
            self.drawString(left, y - 4 * mm, fonts.one_line(setup.foot_note)[:140])
        if setup.class_label:
            self._draw_label(fonts.one_line(setup.class_label)[:40], width - right, y)

    def _draw_label(self, label: str, right: float, y: float) -> None:
        size, gap = 9.0, 4.0
        width = fonts.text_width(label, fonts.BOLD, size)
        self.setFont(fonts.BOLD, size)
        self.drawRightString(right - gap, y, label)
        self.setStrokeGray(0)
        self.setLineWidth(0.8)
        self.rect(right - width - 2 * gap, y - gap, width + 2 * gap, size + 1.4 * gap)


class _PaperDocument(BaseDocTemplate):  # type: ignore[misc]  # reportlab ships no types
    def __init__(self, setup: PageSetup, control: JobControl, total: int, stream: io.BytesIO):
        self._setup, self._control, self._total, self._placed = setup, control, total, 0
        head = setup.letterhead
        width, height = setup.size
        super().__init__(stream, pagesize=(width, height), invariant=1)
        self._block = LetterheadBlock(head, width)
        bottom = head.margin_bottom * mm
        self.addPageTemplates(
            [
                self._template("first", height - self._block.body_top - bottom, self._first_page),
                self._template("later", height - TOP_MM * mm - bottom, self._later_page),
            ]
        )

    def _template(self, name: str, height: float, on_page: Any) -> PageTemplate:
        head = self._setup.letterhead
        frame = Frame(
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
        self._block.draw(canvas, self._setup.size[1], self._setup.logo)

    def _later_page(self, canvas: Canvas, _document: BaseDocTemplate) -> None:
        self._draw_watermark(canvas)

    def _draw_watermark(self, canvas: Canvas) -> None:
        """Draw before the text, so that no transparency is needed and every word stays black."""
        if not (word := self._setup.watermark):
            return
        width, height = self._setup.size
        canvas.saveState()
        canvas.setFillGray(WATERMARK_GREY)
        canvas.setFont(fonts.BOLD, WATERMARK_SIZE)
        canvas.translate(width / 2, height / 2)
        canvas.rotate(math.degrees(math.atan2(height, width)))
        canvas.drawCentredString(0, -0.36 * WATERMARK_SIZE, word)
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
    with _drawing:
        document = _PaperDocument(setup, control, len(flowables), stream)
        document.build(flowables, canvasmaker=lambda *a, **k: _PaperCanvas(*a, setup=setup, **k))
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
        title=_sized("title", centred, size + 2, fonts.BOLD),
        kind=_sized("kind", centred, size + 3, fonts.BOLD),
        centred=centred,
        signature=ragged,
        small=_sized("small", ragged, max(size - 1, 9), fonts.REGULAR),
        cell_size=max(size - 1.5, 8.5),
    )


def _sized(name: str, parent: ParagraphStyle, size: float, font: str) -> ParagraphStyle:
    return ParagraphStyle(
        name, parent, fontName=font, fontSize=size, leading=size * fonts.LINE * 1.1
    )
