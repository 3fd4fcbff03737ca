"""Puts blocks into a `QTextDocument`, and arranges its lists, headings, quotes and tables.

Only the few looks that blocks know ever enter a document: no font, size or colour of elsewhere.
Colours are painted over it (`rich_marks`), so they follow the theme.
"""

from collections.abc import Iterable, Sequence

from PySide6.QtGui import (
    QBrush,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextList,
    QTextListFormat,
    QTextTable,
    QTextTableFormat,
)

from pasopati_desktop.domain.rich_text import ITEMS, Block, BlockKind, Spans
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.writing.rich_document import (
    QUOTE,
    char_format,
    flat,
    items_of,
    kind_of,
    table_of,
)

_LINE = "\u2028"
LINE_PERCENT = 128
"""Of the font's own line: 22 px for 14 px letters (design.md 3, reading)."""
LONG_LIST = 400
"""Items after which a further list of Qt's goes on with the numbers: its time is the square."""
_BULLETS = (
    QTextListFormat.Style.ListDisc,
    QTextListFormat.Style.ListCircle,
    QTextListFormat.Style.ListSquare,
)


def block_format(kind: BlockKind, level: int = 0) -> QTextBlockFormat:
    """Return the measures of a block at today's text size."""
    form = QTextBlockFormat()
    form.setLineHeight(LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    form.setBottomMargin(theme.px(3 if kind in ITEMS else 8))
    if kind is BlockKind.HEADING:
        form.setHeadingLevel(level)
        form.setTopMargin(theme.px(6))
        form.setBottomMargin(theme.px(4))
    elif kind is BlockKind.QUOTE:
        form.setProperty(QUOTE, 1)
        form.setTopMargin(theme.px(6))
        form.setLeftMargin(theme.px(14))
    return form


def base_format(kind: BlockKind, level: int = 0) -> QTextCharFormat:
    """Return the look of a block's words that carry no look of their own."""
    form = QTextCharFormat()
    if kind is BlockKind.HEADING:
        theme.font("body_strong")  # loads the weight
        form.setFontWeight(QFont.Weight.DemiBold)
        if level == 1:
            form.setProperty(QTextCharFormat.Property.FontSizeAdjustment, 1)
    return form


def insert_spans(cursor: QTextCursor, spans: Spans, base: QTextCharFormat) -> None:
    for span in spans:
        cursor.insertText(span.text.replace("\n", _LINE), char_format(span, base))


class _Lists:
    """The lists that are open while blocks follow one another; the rule of `_numbered`."""

    def __init__(self) -> None:
        self._open: dict[int, tuple[BlockKind, QTextList]] = {}

    def put(self, cursor: QTextCursor, kind: BlockKind, level: int, number: int) -> None:
        """Make the cursor's block an item; begin a list where none goes on.

        To add a block takes Qt as long as the list is, so what is in its place stays.
        """
        known, now = self._going_on(kind, level), items_of(cursor.block())
        if known is not None:
            if now is None or now.objectIndex() != known.objectIndex():
                known.add(cursor.block())
            return
        if now is not None and now.item(0) == cursor.block():
            self._open[level] = (kind, now)
            return
        form = QTextListFormat()
        form.setIndent(level + 1)
        if kind is BlockKind.NUMBER:
            form.setStyle(QTextListFormat.Style.ListDecimal)
            form.setStart(number)
        else:
            form.setStyle(_BULLETS[min(level, len(_BULLETS) - 1)])
        self._open[level] = (kind, cursor.createList(form))

    def join(self, form: QTextBlockFormat, kind: BlockKind, level: int) -> None:
        """Let a block that is made with `form` be an item of the list that goes on."""
        known = self._going_on(kind, level)
        if known is not None:
            form.setObjectIndex(known.objectIndex())

    def _going_on(self, kind: BlockKind, level: int) -> QTextList | None:
        self._open = {at: kept for at, kept in self._open.items() if at <= level}
        known = self._open.get(level)
        goes_on = known is not None and known[0] is kind and known[1].count() < LONG_LIST
        return known[1] if known is not None and goes_on else None

    def close(self) -> None:
        self._open = {}


def insert_blocks(cursor: QTextCursor, blocks: Sequence[Block]) -> None:
    """Put `blocks` in place of what the cursor has chosen, as one step of undo."""
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    if table_of(cursor) is not None:
        insert_spans(cursor, flat(blocks), cursor.blockCharFormat())
    elif len(blocks) == 1 and blocks[0].kind is BlockKind.PARAGRAPH:
        insert_spans(cursor, blocks[0].spans, base_format(*kind_of(cursor.block())))
    else:
        first = cursor.block().position()
        _insert_many(cursor, blocks)
        relist(cursor.document(), cursor.document().findBlock(first), cursor.block())
    cursor.endEditBlock()


def _insert_many(cursor: QTextCursor, blocks: Sequence[Block]) -> None:
    lists = _Lists()
    is_fresh = cursor.block().length() == 1
    for block in blocks:
        if block.kind is BlockKind.TABLE:
            lists.close()
            _insert_table(cursor, block)
            is_fresh = True
            continue
        form, base = block_format(block.kind, block.level), base_format(block.kind, block.level)
        if is_fresh:
            leave_list(cursor.block())
            cursor.setBlockFormat(form)
            cursor.setBlockCharFormat(base)
        else:
            if block.kind in ITEMS:
                lists.join(form, block.kind, block.level)
            cursor.insertBlock(form, base)
        is_fresh = False
        if block.kind in ITEMS:
            lists.put(cursor, block.kind, block.level, block.number)
        else:
            lists.close()
        insert_spans(cursor, block.spans, base)


def fill(document: QTextDocument, blocks: Sequence[Block]) -> None:
    """Show `blocks`; undo does not lead back beyond them."""
    document.setUndoRedoEnabled(False)
    document.clear()
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.setBlockFormat(block_format(BlockKind.PARAGRAPH))
    if blocks:
        _insert_many(cursor, blocks)
    cursor.endEditBlock()
    document.setUndoRedoEnabled(True)
    document.setModified(False)


# Tables.


def table_format(columns: int) -> QTextTableFormat:
    form = QTextTableFormat()
    form.setHeaderRowCount(1)
    form.setBorder(1)
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderBrush(QBrush(theme.color("field")))
    form.setBorderCollapse(True)
    form.setCellPadding(theme.px(5))
    form.setCellSpacing(0)
    form.setTopMargin(theme.px(6))
    form.setBottomMargin(theme.px(8))
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    share = QTextLength(QTextLength.Type.PercentageLength, 100 / columns)
    form.setColumnWidthConstraints([share] * columns)
    return form


def head_format() -> QTextCharFormat:
    theme.font("body_strong")
    form = QTextCharFormat()
    form.setFontWeight(QFont.Weight.DemiBold)
    return form


def cell_format() -> QTextBlockFormat:
    form = block_format(BlockKind.PARAGRAPH)
    form.setBottomMargin(0)
    return form


def _insert_table(cursor: QTextCursor, block: Block) -> None:
    table = new_table(cursor, len(block.rows), len(block.rows[0]))
    for row, cells in enumerate(block.rows):
        base = head_format() if row == 0 else QTextCharFormat()
        for column, spans in enumerate(cells):
            if spans:
                insert_spans(table.cellAt(row, column).firstCursorPosition(), spans, base)
    make_plain_after(table)
    cursor.setPosition(table.lastPosition() + 1)


def make_plain_after(table: QTextTable) -> None:
    """Let what follows a table be an ordinary paragraph."""
    cursor = table.lastCursorPosition()
    cursor.setPosition(table.lastPosition() + 1)
    _make_plain(cursor)


def _make_plain(cursor: QTextCursor) -> None:
    leave_list(cursor.block())
    cursor.setBlockFormat(block_format(BlockKind.PARAGRAPH))
    cursor.setBlockCharFormat(QTextCharFormat())


def new_table(cursor: QTextCursor, rows: int, columns: int) -> QTextTable:
    """Insert an empty table, ready to be typed into."""
    if cursor.block().length() == 1:
        _make_plain(cursor)
    table = cursor.insertTable(rows, columns, table_format(columns))
    dress_table(table)
    return table


def dress_table(table: QTextTable) -> None:
    """Give every cell its measures, and the first row the look of a head."""
    for row in range(table.rows()):
        for column in range(table.columns()):
            cursor = table.cellAt(row, column).firstCursorPosition()
            cursor.setBlockFormat(cell_format())
            base = head_format() if row == 0 else QTextCharFormat()
            cursor.setBlockCharFormat(base)


def tables(document: QTextDocument) -> Iterable[QTextTable]:
    return [frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)]


# Blocks.


def chosen_blocks(cursor: QTextCursor) -> list[QTextBlock]:
    """Return the blocks that a selection touches, cells of tables left out."""
    document = cursor.document()
    block = document.findBlock(cursor.selectionStart())
    last = cursor.selectionEnd()
    found: list[QTextBlock] = []
    while block.isValid() and block.position() <= last:
        if table_of(QTextCursor(block)) is None:
            found.append(block)
        block = block.next()
    return found


def leave_list(block: QTextBlock) -> None:
    items = items_of(block)
    if items is not None:
        items.remove(block)


def set_kind(cursor: QTextCursor, kind: BlockKind, level: int = 0) -> None:
    """Make the chosen blocks paragraphs, headings, quotes or items."""
    found = chosen_blocks(cursor)
    if not found:
        return
    edit = QTextCursor(cursor)
    edit.beginEditBlock()
    for block in found:
        before, depth = kind_of(block)
        if kind in ITEMS:
            level = depth if before in ITEMS else 0
        leave_list(block)
        edit.setPosition(block.position())
        edit.setBlockFormat(block_format(kind, level))
        edit.setBlockCharFormat(base_format(kind, level))
        if BlockKind.HEADING in {kind, before}:
            _restyle(block, kind, level)
        if kind in ITEMS:
            _Lists().put(edit, kind, level, 1)
    relist(cursor.document(), found[0], found[-1])
    edit.endEditBlock()


def _restyle(block: QTextBlock, kind: BlockKind, level: int) -> None:
    """Give all words of a block its base look; italics and links stay."""
    base = base_format(kind, level)
    edit = QTextCursor(block)
    edit.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    form = QTextCharFormat()
    form.setFontWeight(base.fontWeight() or QFont.Weight.Normal)
    adjusted = QTextCharFormat.Property.FontSizeAdjustment
    form.setProperty(adjusted, base.intProperty(adjusted))
    edit.mergeCharFormat(form)


def change_level(cursor: QTextCursor, by: int) -> bool:
    """Move the chosen items one level in or out; tell whether any could be moved."""
    found = [block for block in chosen_blocks(cursor) if items_of(block) is not None]
    levels = [kind_of(block)[1] + by for block in found]
    if not found or not all(0 <= level < len(_BULLETS) for level in levels):
        return False
    edit = QTextCursor(cursor)
    edit.beginEditBlock()
    for block, level in zip(found, levels, strict=True):
        kind, _ = kind_of(block)
        leave_list(block)
        edit.setPosition(block.position())
        _Lists().put(edit, kind, level, 1)
    relist(cursor.document(), found[0], found[-1])
    edit.endEditBlock()
    return True


def relist(document: QTextDocument, first: QTextBlock, last: QTextBlock) -> None:
    """Put items that follow one another into the lists that their kinds and levels make."""
    while first.previous().isValid() and items_of(first.previous()) is not None:
        first = first.previous()
    while last.next().isValid() and items_of(last.next()) is not None:
        last = last.next()
    lists = _Lists()
    block, cursor = first, QTextCursor(document)
    end = last.position()
    while block.isValid() and block.position() <= end:
        items = items_of(block)
        if items is None:
            lists.close()
        else:
            kind, level = kind_of(block)
            number = items.format().start() if kind is BlockKind.NUMBER else 0
            cursor.setPosition(block.position())
            lists.put(cursor, kind, level, number)
        block = block.next()
