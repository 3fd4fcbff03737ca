"""What goes with a text: class and protection, the letter's head, release. Three folding groups."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from pasopati_desktop.domain.statement_kinds import KINDS, Form
from pasopati_desktop.domain.statements import InformationAccess, StatementContent
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.statements.editor import particular_words
from pasopati_desktop.ui.panels.statements.editor.fold import Fold
from pasopati_desktop.ui.panels.statements.editor.guard_fields import GuardFields
from pasopati_desktop.ui.panels.statements.editor.letter_fields import LetterFields
from pasopati_desktop.ui.panels.statements.editor.release_fields import ReleaseFields
from pasopati_desktop.ui.writing.fields import Field


class Particulars(QWidget):
    """The groups while writing; a few lines of words while reading."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filling = False
        self._loaded: StatementContent | None = None
        column = theme.measure(QVBoxLayout(self), (0, 0, 0, 0), 8)
        self.guard = GuardFields()
        self.letter = LetterFields()
        self.release = ReleaseFields()
        self._groups = (
            (Fold(translate("Statements", "Kelas dan perlindungan")), self.guard),
            (Fold(translate("Statements", "Surat dan berita yang dijawab")), self.letter),
            (Fold(translate("Statements", "Penerbitan")), self.release),
        )
        for fold, fields in self._groups:
            fold.body.addWidget(fields)
            fields.changed.connect(self._touched)
            column.addWidget(fold)
        self._groups[2][0].fold(folded=True)
        self._words = theme.dress(QLabel(), "body", "text2")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self._words)
        self._words.hide()

    def show_content(self, content: StatementContent) -> None:
        self._filling = True
        self._loaded = content
        try:
            for _, fields in self._groups:
                fields.show_content(content)
        finally:
            self._filling = False
        form = KINDS[content.kind].form
        self._groups[1][0].setVisible(form is Form.LETTER and not self._words.isVisibleTo(self))
        self._words.setText("\n".join(particular_words.sentences(content)))
        self._tell()

    def applied(self, content: StatementContent) -> StatementContent:
        """Return `content` with what stands in the groups; what is not shown stays as it was."""
        loaded = self._loaded
        if loaded is not None:
            content = replace(
                content,
                access=loaded.access,
                exemption=loaded.exemption,
                letter=loaded.letter,
                disputed=loaded.disputed,
                signing=loaded.signing,
            )
        for _, fields in self._groups:
            content = fields.applied(content)
        return content

    def set_default_embargo(self, moment: datetime) -> None:
        """Begin at `moment` when an embargo is switched on for the first time."""
        self.release.set_default_embargo(moment)

    def set_read_only(self, read_only: bool) -> None:
        for fold, _ in self._groups:
            fold.setVisible(not read_only)
        kind = self._loaded.kind if self._loaded is not None else None
        is_letter = kind is not None and KINDS[kind].form is Form.LETTER
        self._groups[1][0].setVisible(is_letter and not read_only)
        self._words.setVisible(read_only)

    def set_problems(self, problems: Mapping[str, str]) -> None:
        for fold, fields in self._groups:
            known = {name: problems[name] for name in fields.controls() if name in problems}
            fields.set_problems(known)
            if known:
                fold.fold(folded=False)

    def control(self, name: str) -> QWidget | None:
        """Return the field of that name, unfolded, or the words where nobody may write."""
        for fold, fields in self._groups:
            found = fields.controls().get(name)
            if found is not None:
                if self._words.isVisibleTo(self):
                    return self._words
                fold.fold(folded=False)
                return found.control if isinstance(found, Field) else found
        return None

    def access(self) -> InformationAccess:
        return self.guard.access()

    def _touched(self) -> None:
        if not self._filling:
            self._tell()
            self.changed.emit()

    def _tell(self) -> None:
        if self._loaded is None:
            return
        now = self.applied(self._loaded)
        told = (
            particular_words.guarding(now),
            particular_words.letter(now),
            particular_words.releasing(now),
        )
        for (fold, _), lines in zip(self._groups, told, strict=True):
            fold.tell(" · ".join(lines))
