"""Blocks of text (headings, lists, quotes, tables) as flowables. Lengths are in points."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import CondPageBreak, Flowable

from pasopati_desktop.documents import fonts
from pasopati_desktop.documents.layout import PageSetup, Styles
from pasopati_desktop.documents.measures import mm
from pasopati_desktop.documents.table import MAX_COLUMNS, Cell, PagedTable, build_cells
from pasopati_desktop.documents.tagging import Node, list_node
from pasopati_desktop.documents.text_block import TextBlock
from pasopati_desktop.documents.typeset import Piece
from pasopati_desktop.domain.rich_text import Block, BlockKind, Span

INDENT = 18.0
"""Of each level of a list."""
_FACES = {
    (False, False): fonts.REGULAR,
    (True, False): fonts.BOLD,
    (False, True): fonts.ITALIC,
    (True, True): fonts.BOLD_ITALIC,
}
_BULLETS = ("•", "–", "•")


def marker_of(block: Block) -> str:
    """Return what stands before an item: `1.`, `a.`, `1)` by level, as official letters count."""
    if block.kind is BlockKind.BULLET:
        return _BULLETS[block.level]
    if block.level == 1:
        return f"{letters(block.number)}."
    return f"{block.number}." if block.level == 0 else f"{block.number})"


def letters(number: int) -> str:
    """Return 1 as `a`, 26 as `z`, 27 as `aa`; zero and below as digits."""
    if number < 1:
        return str(number)
    found = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        found = chr(ord("a") + rest) + found
    return found


def with_addresses(spans: Iterable[Span]) -> list[Span]:
    """Return the spans with the address of each link behind its words: paper cannot be clicked."""
    found: list[Span] = []
    for span in spans:
        found.append(span)
        address = span.link.removeprefix("mailto:")
        if address and address.strip("/") not in span.text.strip():
            found.append(Span(f" ({address})"))
    return found


def pieces(spans: Iterable[Span], *, bold: bool = False) -> list[Piece]:
    """Return the words of `spans` with their faces, the addresses of links printed."""
    return [
        (_FACES[bold or span.bold, span.italic], fonts.shown(span.text))
        for span in with_addresses(spans)
        if span.text
    ]


class Lists:
    """The lists that are open: one element `L` for each level, as items follow one another."""

    def __init__(self, parent: Node | None = None) -> None:
        self._parent = parent
        self._open: list[tuple[Node, bool]] = []
        self._body: list[Node] = []

    def close(self) -> None:
        self._open.clear()
        self._body.clear()

    def item(self, level: int, *, numbered: bool) -> tuple[Node, Node]:
        """Return the elements of an item's marker and words."""
        del self._open[level + 1 :], self._body[level + 1 :]
        if self._open and len(self._open) > level and self._open[level][1] != numbered:
            del self._open[level:], self._body[level:]
        while len(self._open) <= level:
            depth = len(self._open)
            above = self._body[depth - 1] if 0 < depth <= len(self._body) else None
            if depth and above is None:
                above = Node("LI", self._open[-1][0])
                above = Node("LBody", above)
                self._body.append(above)
            self._open.append((list_node(above or self._parent, numbered=numbered), numbered))
        row = Node("LI", self._open[level][0])
        body = Node("LBody", row)
        del self._body[level:]
        self._body.append(body)
        return Node("Lbl", row), body


@lru_cache(maxsize=256)
def _item_style(style: ParagraphStyle, level: int, step: float) -> ParagraphStyle:
    indent = level * INDENT + step
    return ParagraphStyle(f"item{level}", style, leftIndent=indent, bulletIndent=level * INDENT)


def item_block(
    words: Iterable[Piece], marker: str, style: Styles, level: int, nodes: tuple[Node, Node]
) -> TextBlock:
    """Return an item of a list; a wide marker such as `100.` gets the room it needs."""
    wide = fonts.text_width(fonts.shown(marker), fonts.REGULAR, style.item.fontSize)
    step = max(INDENT, wide + 5)
    label, body = nodes
    return TextBlock(
        words, _item_style(style.item, level, step), body, marker=marker, marker_node=label
    )


def flowables(
    blocks: Sequence[Block], setup: PageSetup, style: Styles, *, level: int = 1
) -> list[Flowable]:
    """Return `blocks` for the page. `level`: of the heading above them, 1 for the title."""
    story: list[Flowable] = []
    lists = Lists()
    for block in blocks:
        if block.kind in {BlockKind.BULLET, BlockKind.NUMBER}:
            nodes = lists.item(block.level, numbered=block.kind is BlockKind.NUMBER)
            item = item_block(pieces(block.spans), marker_of(block), style, block.level, nodes)
            story.append(item)
            continue
        lists.close()
        if block.kind is BlockKind.TABLE:
            story += table(block, setup, style)
        elif block.kind is BlockKind.HEADING:
            look = style.heading if block.level <= 1 else style.subheading
            words = [(look.fontName, text) for _, text in pieces(block.spans)]
            node = Node(f"H{level + block.level}")
            story.append(TextBlock(words, look, node, keeps_whole=True))
        elif block.kind is BlockKind.QUOTE:
            node = Node("P", Node("BlockQuote"))
            story.append(TextBlock(pieces(block.spans), style.quote, node, bar=True))
        else:
            story.append(TextBlock(pieces(block.spans), style.body))
    return story


def table(block: Block, setup: PageSetup, style: Styles) -> list[Flowable]:
    """Return the table of a block: its first row is the head."""
    rows = [_cells(row, bold=not number) for number, row in enumerate(block.rows)]
    if not rows or not rows[0]:
        return []
    height = setup.size[1] - 60 * mm
    built = build_cells(rows[0], rows[1:], setup.text_width, style.cell_size, height)
    return [built] if built else []


def _cells(row: Sequence[Sequence[Span]], *, bold: bool) -> list[Cell]:
    cells = [tuple(pieces(cell, bold=bold)) for cell in row]
    if len(cells) <= MAX_COLUMNS:
        return cells
    rest: list[Piece] = []
    for cell in cells[MAX_COLUMNS - 1 :]:
        rest += [*cell, (fonts.REGULAR, "\n")]
    return [*cells[: MAX_COLUMNS - 1], tuple(rest[:-1])]


def keep_headings(story: Sequence[Flowable], width: float) -> list[Flowable]:
    """Return `story` with a page break before each heading that would stand last on its page."""
    found: list[Flowable] = []
    for at, flowable in enumerate(story):
        is_heading = isinstance(flowable, TextBlock) and flowable.node.kind[:1] == "H"
        before = story[at - 1] if at else None
        follows = isinstance(before, TextBlock) and before.node.kind[:1] == "H"
        if is_heading and not follows:
            found.append(CondPageBreak(_chain(story[at:], width) + 1))
        found.append(flowable)
    return found


def _chain(story: Sequence[Flowable], width: float) -> float:
    """Return the height of the headings `story` begins with, and of what must stand below them."""
    height = 0.0
    for flowable in story:
        if isinstance(flowable, TextBlock) and flowable.node.kind[:1] == "H":
            height += flowable.wrap(width, 1e9)[1]
            height += flowable.getSpaceBefore() + flowable.getSpaceAfter()
            continue
        return height + lead(flowable, width)
    return height


def lead(flowable: Flowable, width: float) -> float:
    """Return the points that `flowable` needs at the foot of a page to begin there."""
    if isinstance(flowable, PagedTable):
        return flowable.lead + flowable.spaceBefore
    if isinstance(flowable, TextBlock):
        return flowable.lead(width)
    return 0.0
