"""The field in which a section is written: formatted text of the few looks that a paper has."""

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QKeyEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from pasopati_desktop.domain import paste
from pasopati_desktop.domain.rich_text import Block, BlockKind
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.writing import rich_writing, whole_text
from pasopati_desktop.ui.writing.pasted import blocks_of
from pasopati_desktop.ui.writing.rich_base import RichText
from pasopati_desktop.ui.writing.rich_document import BOLD, kind_of, read, table_of

_MOVE = QTextCursor.MoveOperation
_KEEP = QTextCursor.MoveMode.KeepAnchor
_CONTROL = Qt.KeyboardModifier.ControlModifier
_ONE_LINE = frozenset({BlockKind.BULLET, BlockKind.NUMBER, BlockKind.HEADING})
_KIND_KEYS: dict[Qt.Key, tuple[BlockKind, int]] = {
    Qt.Key.Key_0: (BlockKind.PARAGRAPH, 0),
    Qt.Key.Key_ParenRight: (BlockKind.PARAGRAPH, 0),
    Qt.Key.Key_1: (BlockKind.HEADING, 1),
    Qt.Key.Key_Exclam: (BlockKind.HEADING, 1),
    Qt.Key.Key_2: (BlockKind.HEADING, 2),
    Qt.Key.Key_At: (BlockKind.HEADING, 2),
    Qt.Key.Key_7: (BlockKind.NUMBER, 0),
    Qt.Key.Key_Ampersand: (BlockKind.NUMBER, 0),
    Qt.Key.Key_8: (BlockKind.BULLET, 0),
    Qt.Key.Key_Asterisk: (BlockKind.BULLET, 0),
    Qt.Key.Key_9: (BlockKind.QUOTE, 0),
    Qt.Key.Key_ParenLeft: (BlockKind.QUOTE, 0),
}
"""With Ctrl+Shift; the second of each pair is what a US keyboard sends for it."""


class RichArea(RichText):
    """Tab leaves the field, except that it moves an item of a list."""

    paste_cut = Signal(int)
    """How many letters of a paste were left out."""
    paste_cleaned = Signal(object)
    """`paste.Cut`: what of a paste has no place in a text."""

    # Looks.

    def is_bold(self) -> bool:
        return self.currentCharFormat().fontWeight() >= BOLD

    def is_italic(self) -> bool:
        return self.currentCharFormat().fontItalic()

    def kind(self) -> tuple[BlockKind, int]:
        """Return kind and level of the block with the cursor."""
        cursor = self.textCursor()
        if table_of(cursor) is not None:
            return BlockKind.TABLE, 0
        return kind_of(cursor.block())

    def toggle_bold(self) -> None:
        if self.isReadOnly() or self._is_head():
            return
        weight = QFont.Weight.Normal if self.is_bold() else QFont.Weight.Bold
        theme.font("brand")  # loads the weight
        form = QTextCharFormat()
        form.setFontWeight(weight)
        self.mergeCurrentCharFormat(form)

    def toggle_italic(self) -> None:
        if not self.isReadOnly():
            form = QTextCharFormat()
            form.setFontItalic(not self.is_italic())
            self.mergeCurrentCharFormat(form)

    def set_kind(self, kind: BlockKind, level: int = 0) -> None:
        """Make the chosen blocks of a kind, or paragraphs again where all are of it."""
        if self.isReadOnly():
            return
        cursor = self.textCursor()
        found = [kind_of(block) for block in rich_writing.chosen_blocks(cursor)]
        same = kind in {BlockKind.BULLET, BlockKind.NUMBER, BlockKind.QUOTE, BlockKind.HEADING}
        if same and all(
            one == kind and (kind is not BlockKind.HEADING or at == level) for one, at in found
        ):
            kind, level = BlockKind.PARAGRAPH, 0
        rich_writing.set_kind(cursor, kind, level)
        self.style_changed.emit()

    def link(self) -> tuple[str, str]:
        """Return words and address of the chosen or touched link; both may be blank."""
        cursor = self._link_cursor()
        return cursor.selectedText(), cursor.charFormat().anchorHref()

    def set_link(self, words: str, address: str) -> None:
        """Put a link in place of what is chosen; a blank address takes the link away."""
        cursor = self._link_cursor()
        base = rich_writing.base_format(*self.kind())
        if address:
            base.setAnchor(True)
            base.setAnchorHref(address)
        cursor.insertText(words or address, base)
        cursor.setCharFormat(rich_writing.base_format(*self.kind()))
        self.setTextCursor(cursor)

    def _link_cursor(self) -> QTextCursor:
        """Return a cursor over the selection, or over the link that it stands in."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            return cursor
        at = cursor.block().begin()
        while not at.atEnd():
            fragment = at.fragment()
            start, end = fragment.position(), fragment.position() + fragment.length()
            if fragment.charFormat().isAnchor() and start <= cursor.position() <= end:
                cursor.setPosition(start)
                cursor.setPosition(end, _KEEP)
                break
            at += 1
        return cursor

    def _is_head(self) -> bool:
        """Tell whether all words here are bold by what they are."""
        cursor = self.textCursor()
        table = table_of(cursor)
        if table is not None:
            return table.cellAt(cursor).row() == 0
        return kind_of(cursor.block())[0] is BlockKind.HEADING

    # Keys.

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab move an item in, Shift+Tab out; where it cannot move, leave the field."""
        keys = QGuiApplication.keyboardModifiers()
        moves = not self.isReadOnly() and self.hasFocus() and not keys & _CONTROL
        if moves and rich_writing.change_level(self.textCursor(), 1 if forward else -1):
            return True
        return super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if whole_text.is_for_the_page(self, event):
            event.ignore()
            return
        if not self.isReadOnly() and (self._format_key(event) or self._block_key(event)):
            event.accept()
            return
        super().keyPressEvent(event)

    def _format_key(self, event: QKeyEvent) -> bool:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = Qt.Key(event.key())
        if held == _CONTROL and key in {Qt.Key.Key_B, Qt.Key.Key_I}:
            (self.toggle_bold if key is Qt.Key.Key_B else self.toggle_italic)()
            return True
        if held == _CONTROL | Qt.KeyboardModifier.ShiftModifier and key in _KIND_KEYS:
            self.set_kind(*_KIND_KEYS[key])
            return True
        return False

    def _block_key(self, event: QKeyEvent) -> bool:
        """Let Enter and Backspace end a list, heading or quote."""
        cursor = self.textCursor()
        if cursor.hasSelection() or event.modifiers() & _CONTROL:
            return False
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if table_of(cursor) is not None:
            if is_enter:
                self.moveCursor(_MOVE.NextCell)
            return is_enter
        kind, level = kind_of(cursor.block())
        if kind is BlockKind.PARAGRAPH:
            return False
        if event.key() == Qt.Key.Key_Backspace:
            if cursor.atBlockStart():
                self._end_kind(cursor, kind, level)
            return cursor.atBlockStart()
        return is_enter and self._enter(event, cursor, kind, level)

    def _enter(self, event: QKeyEvent, cursor: QTextCursor, kind: BlockKind, level: int) -> bool:
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            return kind in _ONE_LINE  # no line break inside an item or a heading
        if cursor.block().length() == 1:
            self._end_kind(cursor, kind, level)
            return True
        if kind is BlockKind.HEADING and cursor.atBlockEnd():
            cursor.insertBlock(rich_writing.block_format(BlockKind.PARAGRAPH), QTextCharFormat())
            self.setTextCursor(cursor)
            return True
        return False

    def _end_kind(self, cursor: QTextCursor, kind: BlockKind, level: int) -> None:
        """Take an item one level out, and anything else back to a paragraph."""
        if kind in {BlockKind.BULLET, BlockKind.NUMBER} and level > 0:
            rich_writing.change_level(cursor, -1)
        else:
            rich_writing.set_kind(cursor, BlockKind.PARAGRAPH)

    # Paste: only what blocks know comes in.

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Leave files to the form, which imports them."""
        return (source.hasHtml() or source.hasText()) and not _has_files(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self.isReadOnly():
            return
        room = self._limit - len(self.plain())
        pasted = blocks_of(source, max(0, room))
        self.insert_blocks(pasted.blocks)
        if pasted.cut.letters:
            self.paste_cut.emit(pasted.cut.letters)
        if pasted.cut.things():
            self.paste_cleaned.emit(pasted.cut)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy plain words, and HTML of our own marks for a paste into another section."""
        data = QMimeData()
        fragment = self.textCursor().selection()
        data.setText(fragment.toPlainText())
        data.setHtml(paste.to_html(self._chosen_blocks()))
        return data

    def _chosen_blocks(self) -> tuple[Block, ...]:
        copy = QTextDocument()
        QTextCursor(copy).insertFragment(self.textCursor().selection())
        return read(copy).blocks


def _has_files(source: QMimeData) -> bool:
    return any(url.isLocalFile() for url in source.urls())
