"""How the compared text looks, from the theme that is on."""

from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat

from pasopati_desktop.domain.word_diff import Kind, Line, Segment
from pasopati_desktop.ui import theme

INSET = 16
"""px at 100 %, of the text from the edges of its column."""


def _char(style: str, ink: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(theme.font(style))
    made.setForeground(theme.color(ink))
    return made


class CompareLooks:
    """Formats of one drawing, from the theme that is on."""

    def __init__(self) -> None:
        self.same = _char("reading", "text")
        self.label = _char("meta_strong", "text3")
        self.note = _char("meta", "text2")
        self.restyled = _char("reading", "text")
        self.restyled.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        self.added = _char("reading", "added")
        self.added.setBackground(theme.color("addedFill"))
        self.added.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        self.added.setFontWeight(QFont.Weight.DemiBold)
        self.removed = _char("reading", "removed")
        self.removed.setBackground(theme.color("removedFill"))
        self.removed.setFontStrikeOut(True)

    def of(self, part: Segment) -> QTextCharFormat:
        if part.kind is Kind.SAME:
            return self.restyled if part.is_restyled else self.same
        return self.added if part.kind is Kind.ADDED else self.removed


def block_format(line: Line | None, *, first: bool) -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setLineHeight(150, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    made.setTopMargin(0 if first else theme.px(8))
    kind = line.block.partition("-")[0] if line else ""
    if kind in {"bullet", "number", "quote"}:
        depth = int((line.block.partition("-")[2] if line else "") or 0)
        made.setLeftMargin(theme.px(14 + 16 * depth))
    return made


def marker(line: Line | None) -> str:
    """Return what stands before the words of an item or quote."""
    kind = line.block.partition("-")[0] if line else ""
    return {"bullet": "– ", "number": "– ", "quote": "“ "}.get(kind, "")


def inset(form: QTextBlockFormat) -> QTextBlockFormat:
    form.setLeftMargin(form.leftMargin() + theme.px(INSET))
    form.setRightMargin(theme.px(INSET))
    return form
