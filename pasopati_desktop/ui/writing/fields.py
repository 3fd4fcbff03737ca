"""Labelled text areas that grow with their text, up to a height, and tell what is wrong."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from pasopati_desktop.domain.rich_text import Block, lines
from pasopati_desktop.domain.statement_rules import VARIABLE
from pasopati_desktop.ui import icons, theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.writing import rich_marks, whole_text
from pasopati_desktop.ui.writing.rich_document import letters_before, units
from pasopati_desktop.ui.writing.rich_marks import Mark


class TextArea(QPlainTextEdit):
    """Plain text. Tab leaves it; what is pasted is cut at the limit, and that is told."""

    paste_cut = Signal(int)
    """How many letters of the paste were left out."""

    def __init__(
        self,
        limit: int,
        *,
        lines: int = 2,
        style: str = "reading",
        one_line: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._limit = limit
        self._lines = lines
        self._style = style
        self._one_line = one_line
        self._ink = rich_marks.InkHighlighter(self.document())
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizeAdjustPolicy(QPlainTextEdit.SizeAdjustPolicy.AdjustIgnored)
        theme.dress(self, style)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.cursorPositionChanged.connect(self._follow)
        self._fit()

    def set_text(self, text: str) -> None:
        """Show another text; undo does not lead back beyond it."""
        if text != self.toPlainText():
            self.setPlainText(text)

    def text(self) -> str:
        return self.toPlainText()

    def plain(self) -> str:
        return self.toPlainText()

    # Places are counted in letters; Qt counts a letter beyond the basic plane as two.

    def select(self, start: int, length: int) -> None:
        """Choose a passage and bring it into view."""
        text = self.toPlainText()
        cursor = self.textCursor()
        cursor.setPosition(units(text[: max(0, start)]))
        cursor.setPosition(units(text[: max(0, start + length)]), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def selected(self) -> tuple[int, int, str] | None:
        """Return start, length and words of the chosen passage."""
        start, end = self._chosen()
        quote = self.toPlainText()[start:end]
        core = quote.strip()
        return (start + quote.index(core), len(core), core) if core else None

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Draw passages; a former drawing goes."""
        text = self.toPlainText()
        made = []
        for mark in marks:
            start = units(text[: mark.start])
            end = units(text[: mark.start + mark.length])
            made.append(rich_marks.selection(self.document(), start, end, mark.kind))
        rich_marks.show(self, made)

    def add_blocks(self, blocks: Sequence[Block]) -> None:
        """Put the words of blocks behind the text, as one step that can be undone."""
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        by = " " if self._one_line else "\n"
        before = by if self.toPlainText() else ""
        cursor.insertText(before + by.join(lines(blocks)))

    def replace_all(self, blocks: Sequence[Block]) -> None:
        """Show the words of blocks, as one step that can be undone."""
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText((" " if self._one_line else "\n").join(lines(blocks)))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Leave files to the form, which imports them."""
        return source.hasText() and not any(url.isLocalFile() for url in source.urls())

    def insert_words(self, text: str) -> None:
        """Put plain words at the cursor, in place of what is chosen."""
        if not self.isReadOnly():
            self.insertPlainText(" ".join(text.split("\n")) if self._one_line else text)

    def next_variable(self, back: bool = False) -> bool:
        """Choose the next place that waits for words; tell whether there is one."""
        places = [match.span() for match in VARIABLE.finditer(self.toPlainText())]
        found = rich_marks.next_place(places, self._chosen(), back=back)
        if found is not None:
            self.select(found[0], found[1] - found[0])
        return found is not None

    def _chosen(self) -> tuple[int, int]:
        text, cursor = self.toPlainText(), self.textCursor()
        start = letters_before(text, cursor.selectionStart())
        return start, letters_before(text, cursor.selectionEnd())

    def set_read_only(self, read_only: bool) -> None:
        self.setReadOnly(read_only)
        flags = Qt.TextInteractionFlag.TextSelectableByMouse
        if read_only:
            self.setTextInteractionFlags(flags | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        theme.set_property(self, "bare", read_only)
        # Qt measures the frame of a scroll area again only at a change of style.
        QApplication.sendEvent(self, QEvent(QEvent.Type.StyleChange))
        self._fit()

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = source.text()
        room = self._limit - len(self.toPlainText()) + len(self.textCursor().selectedText())
        if len(text) > room:
            self.paste_cut.emit(len(text) - max(0, room))
            text = text[: max(0, room)]
        self.insert_words(text)
        self.ensureCursorVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if whole_text.is_for_the_page(self, event):
            event.ignore()
            return
        if self._one_line and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
            return
        super().keyPressEvent(event)

    def theme_changed(self) -> None:
        self._ink.rehighlight()
        self._fit()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type] # Qt's own event object
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(240), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(80), self.minimumHeight())

    def _follow(self) -> None:
        whole_text.follow(self)

    def _fit(self, _size: object = None) -> None:
        line = self.fontMetrics().lineSpacing()
        rows = round(self.document().documentLayout().documentSize().height())
        bare = bool(self.property("bare"))
        inset = theme.px(2) if bare else theme.px(16)
        least = line * (1 if bare else self._lines)
        most = whole_text.most_height(self)
        wanted = (
            min(max(rows * line, least), most) + inset + round(self.document().documentMargin())
        )
        scrolls = rows * line > most
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAsNeeded
            if scrolls
            else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        if wanted != self.height():
            self.setFixedHeight(wanted)


class Field(QWidget):
    """A label, a control, help below; an error replaces the help."""

    def __init__(
        self,
        label: str,
        control: QWidget,
        *,
        hint: str = "",
        required: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.control = control
        self._hint = hint
        self.setFocusProxy(control)
        box = theme.measure(QVBoxLayout(self), (0, 0, 0, 0), 4)
        head = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 6)
        self.label = theme.dress(QLabel(label), "label", "text")
        self.label.setBuddy(control)
        self._mark = theme.dress(QLabel(translate("Statements", "wajib")), "meta", "text3")
        self._mark.setVisible(required)
        self._required = required
        head.addWidget(self.label)
        head.addWidget(self._mark)
        head.addStretch(1)
        foot = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 6)
        self._icon = QLabel()
        self._help = theme.dress(QLabel(hint), "meta", "text3")
        self._help.setWordWrap(True)
        self._help.setTextFormat(Qt.TextFormat.PlainText)
        foot.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self._help, 1)
        box.addLayout(head)
        box.addWidget(control)
        box.addLayout(foot)
        control.setAccessibleName(label.replace("&", ""))
        self._icon.hide()
        self._help.setVisible(bool(hint))

    def keep_narrow(self) -> None:
        """Leave the control, such as a button, at its own width; the help keeps the field's."""
        layout = self.layout()
        if layout is not None:
            layout.setAlignment(self.control, Qt.AlignmentFlag.AlignLeft)

    def set_problem(self, problem: str) -> None:
        """Show the rule that is broken, or the help again."""
        theme.set_property(self.control, "invalid", bool(problem))
        self._help.setText(problem or self._hint)
        theme.dress(self._help, "meta_medium" if problem else "meta", "bad" if problem else "text3")
        self._icon.setVisible(bool(problem))
        if problem:
            self._icon.setPixmap(icons.pixmap("octagon-alert", "bad", 14))
        self._help.setVisible(bool(self._help.text()) and (bool(problem) or self._is_written()))
        self.control.setAccessibleDescription(problem or self._hint)

    def set_reading(self, reading: bool) -> None:
        """Take *wajib* and the help away while nobody may write."""
        self._mark.setVisible(self._required and not reading)
        self._help.setVisible(bool(self._hint) and not reading)
        theme.dress(
            self.label, "meta_medium" if reading else "label", "text3" if reading else "text"
        )

    def _is_written(self) -> bool:
        return takes_input(self.control)


def takes_input(control: QWidget) -> bool:
    """Tell whether a control takes input now."""
    read_only = getattr(control, "isReadOnly", None)
    return control.isEnabled() and not (read_only() if callable(read_only) else False)


def select(control: QWidget, start: int, length: int) -> None:
    """Select `length` letters from `start` of a control's plain words, and show them."""
    if isinstance(control, QLineEdit):
        text = control.text()
        first = units(text[:start])
        control.setSelection(first, units(text[: start + length]) - first)
    elif callable(choose := getattr(control, "select", None)):
        choose(start, length)
