"""A field of formatted text: markup in and out, places in plain letters, and its measures."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from pasopati_desktop.domain.rich_text import Block, BlockKind, escape, parse
from pasopati_desktop.domain.statement_rules import VARIABLE
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.paint import never_raises
from pasopati_desktop.ui.writing import rich_marks, rich_writing, whole_text
from pasopati_desktop.ui.writing.rich_document import QUOTE, Reading, read
from pasopati_desktop.ui.writing.rich_marks import Mark

LONG_WORD = 2_000
"""Letters of a word beyond which Qt takes seconds to break it at words; then any letter will do."""
_MOVE = QTextCursor.MoveOperation
_KEEP = QTextCursor.MoveMode.KeepAnchor


class RichText(QTextEdit):
    """Shows markup and gives it back; grows with its text as `TextArea` does."""

    style_changed = Signal()
    """The cursor stands in words of another look, or in a block of another kind."""

    def __init__(self, limit: int, *, lines: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._limit = limit
        self._lines = lines
        self._loaded = ""
        self._loaded_blocks: tuple[Block, ...] = ()
        self._read: tuple[int, Reading] | None = None
        self._factor = theme.factor()
        self.setTabChangesFocus(True)
        self.setAcceptRichText(False)  # Qt's own reading of foreign text is never used
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizeAdjustPolicy(QTextEdit.SizeAdjustPolicy.AdjustIgnored)
        document = self.document()
        document.setDocumentMargin(0)
        document.setIndentWidth(theme.px(20))
        theme.dress(self, "reading")
        self._ink = rich_marks.InkHighlighter(document)
        self._set_wrap("")
        rich_writing.fill(document, ())
        document.contentsChanged.connect(self._forget_reading)
        document.documentLayout().documentSizeChanged.connect(self._fit)
        self.cursorPositionChanged.connect(self.style_changed)
        self.cursorPositionChanged.connect(self._follow)
        self.currentCharFormatChanged.connect(lambda _form: self.style_changed.emit())
        self._fit()

    # Text in and out.

    def set_text(self, markup: str) -> None:
        """Show another text; undo does not lead back beyond it."""
        if markup == self.text():
            return
        self._loaded, self._loaded_blocks = markup, parse(markup)
        self._set_wrap(markup)
        rich_writing.fill(self.document(), self._loaded_blocks)
        self._read = None
        self.moveCursor(_MOVE.Start)

    def text(self) -> str:
        """Return the markup: letter for letter what was shown, where nothing was changed."""
        found = self.reading()
        return self._loaded if found.blocks == self._loaded_blocks else found.markup

    def reading(self) -> Reading:
        """Return the text as blocks, with their places; kept until the document changes."""
        revision = self.document().revision()
        if self._read is None or self._read[0] != revision:
            self._read = (revision, read(self.document()))
        return self._read[1]

    def _forget_reading(self) -> None:
        """Qt counts the revision on as a change begins: what was read within it is old."""
        self._read = None

    def plain(self) -> str:
        return self.reading().plain

    def replace_all(self, blocks: Sequence[Block]) -> None:
        """Show other blocks as one step that can be undone."""
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()
        rich_writing.leave_list(cursor.block())
        cursor.setBlockFormat(rich_writing.block_format(BlockKind.PARAGRAPH))
        cursor.setBlockCharFormat(QTextCharFormat())
        self._insert(cursor, blocks)
        cursor.endEditBlock()

    def insert_blocks(self, blocks: Sequence[Block]) -> None:
        """Put blocks at the cursor, in place of what is chosen."""
        if not self.isReadOnly() and blocks:
            cursor = self.textCursor()
            self._insert(cursor, blocks)
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    def add_blocks(self, blocks: Sequence[Block]) -> None:
        """Put blocks behind the text, as one step that can be undone."""
        cursor = QTextCursor(self.document())
        cursor.movePosition(_MOVE.End)
        is_empty = not self.plain()
        cursor.beginEditBlock()
        if not is_empty and cursor.block().length() > 1:
            cursor.insertBlock(rich_writing.block_format(BlockKind.PARAGRAPH), QTextCharFormat())
        self._insert(cursor, blocks)
        cursor.endEditBlock()

    def insert_words(self, text: str) -> None:
        """Put plain words at the cursor; they bring no marks with them."""
        self.insert_blocks(parse(escape(text)))

    def _insert(self, cursor: QTextCursor, blocks: Sequence[Block]) -> None:
        self._set_wrap(" ".join(block.text for block in blocks))
        rich_writing.insert_blocks(cursor, blocks)

    # Places, counted in letters of the plain words.

    def select(self, start: int, length: int) -> None:
        """Choose a passage and bring it into view."""
        found = self.reading()
        cursor = self.textCursor()
        cursor.setPosition(found.place(start))
        cursor.setPosition(found.place(start + length), _KEEP)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def selected(self) -> tuple[int, int, str] | None:
        """Return start, length and words of the chosen passage."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        found = self.reading()
        start = found.offset(cursor.selectionStart())
        end = found.offset(cursor.selectionEnd())
        quote = found.plain[start:end]
        core = quote.strip()
        if not core:
            return None
        return start + quote.index(core), len(core), core

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Draw passages; a former drawing goes."""
        found = self.reading()
        rich_marks.show(
            self,
            [
                rich_marks.selection(
                    self.document(),
                    found.place(mark.start),
                    found.place(mark.start + mark.length),
                    mark.kind,
                )
                for mark in marks
            ],
        )

    def next_variable(self, back: bool = False) -> bool:
        """Choose the next place that waits for words; tell whether there is one."""
        cursor, read_now = self.textCursor(), self.reading()
        chosen = read_now.offset(cursor.selectionStart()), read_now.offset(cursor.selectionEnd())
        places = [match.span() for match in VARIABLE.finditer(read_now.plain)]
        found = rich_marks.next_place(places, chosen, back=back)
        if found is not None:
            self.select(found[0], found[1] - found[0])
        return found is not None

    # Measures.

    def set_read_only(self, read_only: bool) -> None:
        self.setReadOnly(read_only)
        flags = Qt.TextInteractionFlag.TextSelectableByMouse
        if read_only:
            self.setTextInteractionFlags(flags | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        theme.set_property(self, "bare", read_only)
        # Qt measures the frame of a scroll area again only at a change of style.
        QApplication.sendEvent(self, QEvent(QEvent.Type.StyleChange))
        self._fit()

    def theme_changed(self) -> None:
        """Take over colours at once, and measures where the text size has changed."""
        if self._factor != theme.factor():
            self._factor = theme.factor()
            self.document().setIndentWidth(theme.px(20))
            blocks = self.reading().blocks
            rich_writing.fill(self.document(), blocks)
            self._read = None
        self._ink.rehighlight()
        for table in rich_writing.tables(self.document()):
            table.setFormat(rich_writing.table_format(table.columns()))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(240), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(80), self.minimumHeight())

    def _set_wrap(self, added: str) -> None:
        longest = max(map(len, added.split()), default=0)
        modes = QTextOption.WrapMode
        if longest > LONG_WORD:
            self.setWordWrapMode(modes.WrapAnywhere)
        elif self.wordWrapMode() != modes.WrapAnywhere:
            self.setWordWrapMode(modes.WrapAtWordBoundaryOrAnywhere)

    def _follow(self) -> None:
        whole_text.follow(self)

    def _fit(self, _size: object = None) -> None:
        bare = bool(self.property("bare"))
        line = round(self.fontMetrics().lineSpacing() * rich_writing.LINE_PERCENT / 100)
        inset = theme.px(2) if bare else theme.px(16)
        least = line * (1 if bare else self._lines)
        most = whole_text.most_height(self)
        wanted = round(self.document().size().height())
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAsNeeded
            if wanted > most
            else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        height = min(max(wanted, least), most) + inset
        if height != self.height():
            self.setFixedHeight(height)
            QTimer.singleShot(0, self, self.ensureCursorVisible) if self.hasFocus() else None

    # Painting: the bar beside a quote.

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        layout = self.document().documentLayout()
        shift = self.verticalScrollBar().value()
        block = self.cursorForPosition(event.rect().topLeft()).block()
        while block.isValid():
            box = layout.blockBoundingRect(block)
            top = round(box.top()) - shift
            if top > event.rect().bottom():
                break
            if block.blockFormat().hasProperty(QUOTE):
                bar = QRect(0, top, theme.px(3), round(box.height()))
                painter.fillRect(bar, theme.color("line2"))
            block = block.next()
        painter.end()
