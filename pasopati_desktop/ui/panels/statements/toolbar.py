"""The few tools that a plain text has: list, quotation marks, undo and redo."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QWidget

from pasopati_desktop.ui import theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.widgets.buttons import IconButton


class TextBar(QFrame):
    """Acts on the text area that had the focus last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._area: QPlainTextEdit | None = None
        self.setProperty("edge", "bottom")
        line = theme.measure(QHBoxLayout(self), (12, 2, 16, 4), 4)
        for icon, name, keys, act in (
            ("list", translate("Statements", "Jadikan daftar"), "", self.make_list),
            ("message-square-text", translate("Statements", "Beri tanda kutip"), "", self.quote),
            ("undo-2", translate("Statements", "Urungkan"), "Ctrl+Z", self.undo),
            ("redo-2", translate("Statements", "Ulangi"), "Ctrl+Shift+Z", self.redo),
        ):
            made = IconButton(icon, name, keys=keys, box=28)
            made.clicked.connect(act)
            line.addWidget(made)
        hint = QLabel(translate("Statements", "Teks polos; baris kosong memisahkan paragraf"))
        line.addSpacing(theme.px(8))
        line.addWidget(theme.dress(hint, "meta", "text3"), 1)

    def follow(self, area: QPlainTextEdit) -> None:
        """Remember `area` whenever it gets the focus."""
        area.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QPlainTextEdit):
            self._area = watched
        return super().eventFilter(watched, event)

    def _target(self) -> QPlainTextEdit | None:
        from shiboken6 import isValid

        area = self._area
        return area if area is not None and isValid(area) and not area.isReadOnly() else None

    def make_list(self) -> None:
        """Put `- ` before each chosen line, or take it away where all have it."""
        area = self._target()
        if area is None:
            return
        cursor = area.textCursor()
        start, end = sorted((cursor.anchor(), cursor.position()))
        cursor.setPosition(start)
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        lines = cursor.selectedText().split("\u2029")
        listed = all(line.startswith("- ") for line in lines if line.strip())
        made = [line[2:] if listed else f"- {line}" if line.strip() else line for line in lines]
        cursor.insertText("\n".join(made) if any(lines) else "- ")
        area.setFocus()

    def quote(self) -> None:
        """Put the chosen words between quotation marks."""
        area = self._target()
        if area is not None:
            cursor = area.textCursor()
            cursor.insertText(f"“{cursor.selectedText()}”")
            area.setFocus()

    def undo(self) -> None:
        if (area := self._target()) is not None:
            area.undo()
            area.setFocus()

    def redo(self) -> None:
        if (area := self._target()) is not None:
            area.redo()
            area.setFocus()
