"""Texts and tables one under another on the pages of a long paper, which does not keep them.

Breaks as ReportLab's frames do: what does not fit is asked to split, and goes to the next page if
it will not. Lengths are in points; the page is counted from its bottom.
"""

from collections.abc import Iterable

from reportlab.platypus import CondPageBreak, Flowable, Spacer

from pasopati_desktop.documents import tagging
from pasopati_desktop.documents.layout import TOP_MM, PageSetup
from pasopati_desktop.documents.letterhead import LetterheadBlock
from pasopati_desktop.documents.long_paper import LongPaper
from pasopati_desktop.documents.measures import mm
from pasopati_desktop.documents.page_canvas import draw_foot

_FUZZ = 1e-6


class LongFlow:
    """Parts that each begin on a letterhead: `begin`, `add`, `end`; and the next.

    Raises:
        Refused: `letterhead.too_tall`.
    """

    def __init__(self, setup: PageSetup) -> None:
        self.paper = LongPaper(setup.size)
        self._setup = setup
        self._block = LetterheadBlock(setup.letterhead, setup.size[0])
        self._bottom = setup.letterhead.margin_bottom * mm
        self._top = setup.size[1] - TOP_MM * mm
        self._y = self._top
        self._is_at_top = True
        self._space = 0.0
        """Asked for below what was set last."""

    def begin(self, bookmark: str) -> None:
        """Begin a part on a new page; `bookmark` is what a reader jumps to it by."""
        self.paper.tree.begin_part()
        self.paper.bookmark(bookmark)
        setup = self._setup
        self._block.draw(self.paper, setup.size[1], setup.logo, setup.logo_alternative)
        self._begin_at(setup.size[1] - self._block.body_top)

    def end(self) -> None:
        """Show the last page of the part; nothing of it is kept."""
        self._show()
        self.paper.tree.close_part()

    def add(self, story: Iterable[Flowable]) -> None:
        """Set `story` under what was set before.

        Raises:
            ValueError: something is taller than a page and cannot be split.
        """
        for flowable in story:
            waiting = [flowable]
            while waiting:
                waiting = [*self._place(waiting[0]), *waiting[1:]]

    def _place(self, flowable: Flowable) -> list[Flowable]:
        """Set the flowable, or what of it fits; return what is left for the next page."""
        if isinstance(flowable, CondPageBreak):
            if self._y - self._bottom < flowable.height and not self._is_at_top:
                self._new_page()
            return []
        if isinstance(flowable, Spacer):
            self._y -= 0.0 if self._is_at_top else min(flowable.height, self._y - self._bottom)
            return []
        above = 0.0 if self._is_at_top else max(flowable.getSpaceBefore() - self._space, 0.0)
        room = self._y - self._bottom - above
        width = self._setup.text_width
        if room > 0 and flowable.wrap(width, room)[1] <= room + _FUZZ:
            self._draw(flowable, above)
            return []
        parts: list[Flowable] = flowable.split(width, room) if room > 0 else []
        if parts:
            parts[0].wrap(width, room)
            self._draw(parts[0], above)
            self._new_page()
            return parts[1:]
        if self._is_at_top and self._y == self._top:  # under a letterhead there is less room
            raise ValueError(f"taller than a page: {type(flowable).__name__}")
        self._new_page()
        return [flowable]

    def _draw(self, flowable: Flowable, above: float) -> None:
        self._y -= above + flowable.height
        start = len(self.paper._code)  # noqa: SLF001 - as ReportLab's canvas calls it
        flowable.drawOn(self.paper, self._setup.letterhead.margin_left * mm, self._y)
        tagging.mark_untagged(self.paper, start, str(getattr(flowable, "alternative", "")))
        self._space = flowable.getSpaceAfter()
        self._y -= self._space
        self._is_at_top = False

    def _new_page(self) -> None:
        self._show()
        self._begin_at(self._top)

    def _show(self) -> None:
        self.paper.show_page(self._draw_foot)

    def _draw_foot(self, paper: LongPaper, number: int, total: int) -> None:
        draw_foot(paper, self._setup, number, total)

    def _begin_at(self, top: float) -> None:
        self._y, self._is_at_top, self._space = top, True, 0.0
