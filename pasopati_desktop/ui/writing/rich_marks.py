"""What is painted over a text and is no part of it: links, variables, remarks, findings."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtGui import (
    QColor,
    QPen,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from pasopati_desktop.domain.statement_rules import VARIABLE
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.writing.rich_document import units


class Mark(NamedTuple):
    """A passage to be drawn: its place in plain letters, and what it is."""

    start: int
    length: int
    kind: str
    """A key of `KINDS`; an unknown one is drawn as a comment."""


KINDS: dict[str, tuple[str, str]] = {
    "comment": ("infoFill", "info"),
    "suggestion": ("goodFill", "good"),
    "mark": ("warnFill", "warn"),
    "finding": ("badFill", "bad"),
    "fact": ("accentSoft", ""),
    "active": ("hitFill", "warn"),
}
"""Kind of a mark -> tokens of its ground and its underline."""


class InkHighlighter(QSyntaxHighlighter):
    """Gives links and variables their colours; only the block that changed is looked at again."""

    def highlightBlock(self, text: str) -> None:
        if "{{" in text:
            form = QTextCharFormat()
            form.setBackground(theme.color("hitFill"))
            form.setForeground(theme.color("hit"))
            form.setFontUnderline(True)
            form.setUnderlineColor(theme.color("warn"))
            for match in VARIABLE.finditer(text):
                self.setFormat(units(text[: match.start()]), units(match.group()), form)
        at = self.currentBlock().begin()
        while not at.atEnd():
            fragment = at.fragment()
            if fragment.isValid() and fragment.charFormat().isAnchor():
                form = QTextCharFormat()
                form.setForeground(theme.color("accentText"))
                form.setFontUnderline(True)
                start = fragment.position() - self.currentBlock().position()
                self.setFormat(start, fragment.length(), form)
            at += 1


def selection(document: QTextDocument, start: int, end: int, kind: str) -> QTextEdit.ExtraSelection:
    """Return one drawn passage; it moves along while the text is written."""
    ground, line = KINDS.get(kind, KINDS["comment"])
    made = QTextEdit.ExtraSelection()
    cursor = QTextCursor(document)
    last = max(0, document.characterCount() - 1)
    cursor.setPosition(min(start, last))
    cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
    form = QTextCharFormat()
    form.setBackground(QColor(theme.color(ground)))
    if line:
        form.setFontUnderline(True)
        form.setUnderlineColor(theme.color(line))
    if theme.is_contrast():
        form.setProperty(QTextCharFormat.Property.OutlinePen, QPen(theme.color("text")))
    made.cursor = cursor
    made.format = form
    return made


def show(area: QTextEdit | QPlainTextEdit, marks: Sequence[QTextEdit.ExtraSelection]) -> None:
    area.setExtraSelections(list(marks))


def next_place(
    places: Sequence[tuple[int, int]], chosen: tuple[int, int], *, back: bool
) -> tuple[int, int] | None:
    """Return the first place after, or the last one before, what is chosen."""
    start, end = chosen
    if back:
        return next((place for place in reversed(places) if place[1] <= start), None)
    return next((place for place in places if place[0] >= end), None)
