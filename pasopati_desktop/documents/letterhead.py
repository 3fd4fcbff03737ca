"""The kop: logo box, centred lines, two rules.

Measures: handbook section 8, after Permenkumham 31/2020; millimetres from the top left corner.
"""

from dataclasses import dataclass

from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from pasopati_desktop.documents import fonts, tagging
from pasopati_desktop.documents.embedding import draw_picture
from pasopati_desktop.documents.lines import wrap
from pasopati_desktop.documents.measures import mm
from pasopati_desktop.documents.tagging import Node, figure_node
from pasopati_desktop.documents.typeset import write_line
from pasopati_desktop.domain.errors import Refused
from pasopati_desktop.domain.paper import Letterhead

TOP_MM = 10.0
LOGO_WIDTH_MM, LOGO_HEIGHT_MM = 20.0, 24.0
TEXT_INDENT_MM = 24.0
"""From the left margin to the box in which the lines are centred."""
LEADING = 1.15
"""Line height over size: the seven lines of a prison run from 10 to 42 mm."""
SMALLEST_SIZE = 9.0
RULE_GAP_MM = 1.95
"""From the last line to the thick rule, which so lies at 44 mm under seven lines."""
THICK, THIN = 1.5, 0.5
"""Points."""
BETWEEN_RULES_MM = 0.8
BODY_GAP_MM = 11.0
"""From the thick rule to the text: two lines of 12 pt."""


@dataclass(frozen=True)
class _Line:
    text: str
    font: str
    size: float


class LetterheadBlock:
    """One letterhead, measured for a page of `page_width` points.

    Raises:
        Refused: `letterhead.too_tall` if it would cover more than a third of an A4 page.
    """

    def __init__(self, letterhead: Letterhead, page_width: float) -> None:
        fonts.register()
        self._left = letterhead.margin_left * mm
        self._right = page_width - letterhead.margin_right * mm
        self._text_left = self._left + TEXT_INDENT_MM * mm
        width = self._right - self._text_left
        self._lines = [
            set_line
            for line in letterhead.lines
            for set_line in _fit(line.text, line.size, bold=line.bold, width=width)
        ]
        text_bottom = TOP_MM * mm + sum(line.size * LEADING for line in self._lines)
        logo_bottom = (TOP_MM + LOGO_HEIGHT_MM) * mm
        self._rule = max(text_bottom, logo_bottom) + RULE_GAP_MM * mm
        if self._rule > 100 * mm:
            raise Refused("letterhead.too_tall", height_mm=round(self._rule / mm))

    @property
    def body_top(self) -> float:
        """Points from the upper edge of the page to the first line of the text."""
        return self._rule + BODY_GAP_MM * mm

    def draw(
        self,
        canvas: Canvas,
        page_height: float,
        logo: Image.Image | None,
        logo_alternative: str = "Logo",
    ) -> None:
        canvas.saveState()
        canvas.setFillGray(0)
        canvas.setStrokeGray(0)
        if logo is not None:
            tagging.begin(canvas, figure_node(logo_alternative))
            self._draw_logo(canvas, page_height, logo)
            tagging.end(canvas)
        node = Node("P")
        centre = (self._text_left + self._right) / 2
        top = page_height - TOP_MM * mm
        for line in self._lines:
            height = line.size * LEADING
            above = (height - (fonts.ASCENT + fonts.DESCENT) * line.size) / 2
            base = top - above - fonts.ASCENT * line.size
            tagging.begin(canvas, node)
            write_line(canvas, (centre, base), line.text, line.font, line.size, align="centre")
            tagging.end(canvas)
            top -= height
        tagging.artifact(canvas)
        y = page_height - self._rule
        canvas.setLineWidth(THICK)
        canvas.line(self._left, y, self._right, y)
        y -= THICK / 2 + BETWEEN_RULES_MM * mm + THIN / 2
        canvas.setLineWidth(THIN)
        canvas.line(self._left, y, self._right, y)
        tagging.end(canvas)
        canvas.restoreState()

    def _draw_logo(self, canvas: Canvas, page_height: float, logo: Image.Image) -> None:
        """Centre the logo in its box, as large as its proportions allow."""
        box_width, box_height = LOGO_WIDTH_MM * mm, LOGO_HEIGHT_MM * mm
        scale = min(box_width / logo.width, box_height / logo.height)
        width, height = logo.width * scale, logo.height * scale
        left = self._left + (box_width - width) / 2
        bottom = page_height - TOP_MM * mm - (box_height + height) / 2
        draw_picture(canvas, logo, (left, bottom, width, height))


def _fit(text: str, size: float, *, bold: bool, width: float) -> list[_Line]:
    """Shrink to 9 points before wrapping: a title of the state is one line where it can be."""
    font = fonts.BOLD if bold else fonts.REGULAR
    text = fonts.shown_line(text)
    if not text:
        return []
    natural = fonts.text_width(text, font, size)
    if natural > width:
        size = max(min(size, SMALLEST_SIZE), int(size * width / natural * 10) / 10)
    return [_Line(part, font, size) for part in wrap(text, font, size, width)]
