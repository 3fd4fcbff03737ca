"""One result: the big word, the sentence, what is known, what to compare, and what to do next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from pasopati_desktop.domain.verdicts import Outcome, Verdict
from pasopati_desktop.ui import icons, messages, theme
from pasopati_desktop.ui.authenticity import words
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.unit.text import label
from pasopati_desktop.ui.widgets.buttons import button


class ResultCard(QFrame):
    opened = Signal(int)
    """Id of the statement to open."""

    def __init__(self, name: str, verdict: Verdict, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.verdict = verdict
        self.setProperty("card", "card")
        word = words.verdict_word(verdict)
        said = words.sentence(verdict, name)
        self.setAccessibleName(f"{name}: {word}. {said}")
        column = theme.measure(QVBoxLayout(self), (16, 12, 16, 12), 8)
        column.addLayout(self._head(word))
        self.sentence = label(said, "body", "text")
        column.addWidget(self.sentence)
        for note in verdict.notes:
            column.addWidget(label(messages.text(note), "meta", "text2"))
        if rows := words.details(verdict):
            if verdict.statement_id is not None and verdict.outcome is Outcome.NOT_AUTHENTIC:
                title = translate("Authenticity", "Naskah unit yang tercatat")
                column.addWidget(label(title, "body_strong", "text"))
            column.addLayout(self._details(rows))
        self._compare(column)
        self._differences(column)
        column.addLayout(self._acts())

    def theme_changed(self) -> None:
        ink = words.verdict_ink(self.verdict)
        self._mark.setPixmap(icons.pixmap(words.verdict_icon(self.verdict), ink, 24))

    def _head(self, word: str) -> QHBoxLayout:
        row = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 10)
        ink = words.verdict_ink(self.verdict)
        self._mark = QLabel()
        self._mark.setPixmap(icons.pixmap(words.verdict_icon(self.verdict), ink, 24))
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        texts = theme.measure(QVBoxLayout(), (0, 0, 0, 0), 0)
        self.word = label(word, "page_title", ink)
        texts.addWidget(self.word)
        texts.addWidget(label(breakable(self.name), "meta", "text3"))
        row.addLayout(texts, 1)
        return row

    def _details(self, rows: list[tuple[str, str]]) -> QGridLayout:
        grid = theme.measure(QGridLayout(), (0, 0, 0, 0), 4)
        grid.setColumnStretch(1, 1)
        for at, (name, value) in enumerate(rows):
            top = Qt.AlignmentFlag.AlignTop
            told = theme.dress(QLabel(name), "meta", "text3")
            grid.addWidget(theme.fix(told, min_width=96), at, 0, top)
            shown = label(breakable(value), "body", "text")
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(shown, at, 1)
        return grid

    def _compare(self, column: QVBoxLayout) -> None:
        if not self.verdict.must_compare or not self.verdict.opening:
            return
        title = translate("Authenticity", "Bandingkan dengan awal teks yang tercatat")
        column.addWidget(label(title, "body_strong", "text"))
        frame = theme.ground(QFrame(), "sunken")
        inside = theme.measure(QVBoxLayout(frame), (12, 8, 12, 8), 6)
        for paragraph in self.verdict.opening:
            inside.addWidget(label(paragraph, "reading", "text"))
        column.addWidget(frame)

    def _differences(self, column: QVBoxLayout) -> None:
        for runs, title, ink in (
            (
                self.verdict.foreign,
                translate("Authenticity", "Hanya ada di berkas ini"),
                "bad",
            ),
            (self.verdict.missing, self._missing_title(), "good"),
        ):
            if runs:
                column.addWidget(label(title, "body_strong", "text"))
                column.addWidget(
                    label("\n".join(f"• {breakable(run)}" for run in runs), "body", ink)
                )

    def _missing_title(self) -> str:
        if self.verdict.reason == "verify.seen_differs":
            return translate("Authenticity", "Yang tertulis di arsip pada tempat itu")
        return translate("Authenticity", "Hanya ada di arsip unit")

    def _acts(self) -> QHBoxLayout:
        row = theme.measure(QHBoxLayout(), (0, 4, 0, 0), 8)
        self.open_button = button(
            translate("Authenticity", "Buka naskah"), icon="file-text", dense=True
        )
        statement = self.verdict.statement_id
        self.open_button.setVisible(statement is not None)
        self.open_button.clicked.connect(lambda: self.opened.emit(statement or 0))
        self.copy_button = button(
            translate("Authenticity", "Salin hasil"), "quiet", icon="copy", dense=True
        )
        self.copy_button.clicked.connect(self.copy)
        row.addWidget(self.open_button)
        row.addWidget(self.copy_button)
        row.addStretch(1)
        return row

    def copy(self) -> None:
        QGuiApplication.clipboard().setText(words.as_text(self.verdict, self.name))


def breakable(text: str) -> str:
    """Let a word without blanks break: a label cannot be narrower than its longest word."""
    return " ".join(
        "\u200b".join(word[at : at + 24] for at in range(0, len(word), 24))
        if len(word) > 24
        else word
        for word in text.split(" ")
    )
