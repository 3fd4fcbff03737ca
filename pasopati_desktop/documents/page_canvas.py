"""The canvas under every paper: tags what is drawn, and writes the foot of each page at the end."""

from typing import TYPE_CHECKING, Any

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from pasopati_desktop.documents import fonts, tagging
from pasopati_desktop.documents.embedding import RawObject
from pasopati_desktop.documents.measures import mm
from pasopati_desktop.documents.typeset import Written, set_lines, write_line, write_lines
from pasopati_desktop.domain.paper import SignatureArea

if TYPE_CHECKING:
    from pasopati_desktop.documents.layout import PageSetup

FOOT_MM = 14.0
"""Base line of the page number above the lower edge."""
STATEMENT_SIZE = 7.0
"""Points, of the sentence on electronic signatures (handbook section 8)."""
STAMP_MM = 5.0
"""From the upper edge of the page to the box of the stamp: above the letterhead."""
STAMP_SIZE = 8.0
SIGNATURE_NAME = "tanda-tangan"
"""The named destination in the file that says where to sign."""
_FOOTER = "/Type/Pagination/Attached[/Bottom]/Subtype/Footer"
_HEADER = "/Type/Pagination/Attached[/Top]/Subtype/Header"


class PaperCanvas(Canvas):  # type: ignore[misc]  # reportlab ships no types
    """Keeps every page until the number of pages is known, then writes the foot of each."""

    def __init__(self, *args: Any, setup: "PageSetup", **kwargs: Any) -> None:
        # A face of ours from the first operator on: ReportLab would select an unembedded Helvetica.
        kwargs |= {"initialFontName": fonts.REGULAR, "pageCompression": 0}
        super().__init__(*args, **kwargs)
        self.tree = tagging.Tree()
        self.signature_area: SignatureArea | None = None
        self._setup = setup
        self._pages: list[dict[str, Any]] = []

    @property
    def page_index(self) -> int:
        return self._drawn if self._drawn is not None else len(self._pages)

    _drawn: int | None = None
    """The page whose foot is being written; None before the end."""

    def showPage(self) -> None:
        self._pages.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        names = []
        area = self.signature_area
        for number, page in enumerate(self._pages, start=1):
            self.__dict__.update(page)
            self._drawn = number - 1
            draw_foot(self, self._setup, number, len(self._pages))
            self._draw_stamp(number)
            names.append(self._doc.thisPageName())
            super().showPage()
            tagging.number_page(self._doc.idToObject[names[-1]], number - 1)
        catalog = self._doc.Catalog
        self.tree.write(self._doc, names)
        if area is not None:
            box = f"{area.left:.2f} {area.bottom:.2f} {area.right:.2f} {area.top:.2f}"
            page_number = self._doc.idToObjectNumberAndVersion[names[area.page]][0]
            catalog.Dests = pdfdoc.PDFDictionary(
                {SIGNATURE_NAME: RawObject(f"[{page_number} 0 R/FitR {box}]".encode("ascii"))}
            )
        super().save()

    def place_signature(self, left: float, bottom: float, width: float, height: float) -> None:
        """Note where to sign; lengths in the current coordinates."""
        x, y = self.absolutePosition(left, bottom)
        self.signature_area = SignatureArea(self.page_index, x, y, x + width, y + height)

    def _draw_stamp(self, number: int) -> None:
        """Draw the line above the page; a reader hears it once."""
        setup = self._setup
        text = fonts.shown_line(setup.stamp)
        if not text:
            return
        if number == 1:
            tagging.begin(self, tagging.Node("P"))
        else:
            tagging.artifact(self, _HEADER)
        width, height = setup.size
        room = width - 30 * mm
        size = STAMP_SIZE
        wide = fonts.text_width(text, fonts.BOLD, size)
        if wide > room:
            size = max(4.0, size * room / wide)
            while fonts.text_width(text, fonts.BOLD, size) > room:
                text = f"{text[:-2].rstrip()}…"
            wide = fonts.text_width(text, fonts.BOLD, size)
        self.setFillGray(0)
        self.setStrokeGray(0)
        self.setLineWidth(0.8)
        top = height - STAMP_MM * mm
        write_line(self, (width / 2, top - 9), text, fonts.BOLD, size, align="centre")
        tagging.end(self)
        tagging.artifact(self)
        self.rect((width - wide) / 2 - 5, top - 12, wide + 10, 12)
        tagging.end(self)


def draw_foot(canvas: Any, setup: "PageSetup", number: int, total: int) -> None:
    """Draw the foot of page `number` (from 1), all of it an artifact."""
    width, y = setup.size[0], FOOT_MM * mm
    left, right = setup.letterhead.margin_left * mm, setup.letterhead.margin_right * mm
    tagging.artifact(canvas, _FOOTER)
    canvas.setFillGray(0)
    middle = f"Halaman {number} dari {total}"
    write_line(canvas, (width / 2, y), middle, fonts.REGULAR, 9, align="centre")
    room = width - left - right
    notes = []
    if setup.foot_note:
        notes.append((fonts.shown_line(setup.foot_note)[:140], 7.5))
    if setup.foot_sentence:
        notes.append((fonts.shown_line(setup.foot_sentence), STATEMENT_SIZE))
    y -= 4 * mm
    for text, size in notes:
        for line in set_lines([(fonts.REGULAR, text)], size, room)[:3]:
            write_lines(canvas, [Written(line, left, y)], size)
            y -= size * 1.2
    if setup.class_label:
        label = fonts.shown_line(setup.class_label)[:40]
        _draw_label(canvas, label, width - right, FOOT_MM * mm)
    tagging.end(canvas)


def _draw_label(canvas: Any, label: str, right: float, y: float) -> None:
    size, gap = 9.0, 4.0
    width = fonts.text_width(label, fonts.BOLD, size)
    write_line(canvas, (right - gap, y), label, fonts.BOLD, size, align="right")
    canvas.setStrokeGray(0)
    canvas.setLineWidth(0.8)
    canvas.rect(right - width - 2 * gap, y - gap, width + 2 * gap, size + 1.4 * gap)
