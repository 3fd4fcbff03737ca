"""What stands in the head of a letter, and the publication that it answers."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QSpinBox, QWidget

from pasopati_desktop.domain.statement_kinds import KINDS, Form
from pasopati_desktop.domain.statements import Disputed, Letter, StatementContent
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.statements.editor.particular_words import PRIORITIES
from pasopati_desktop.ui.writing.field_group import FieldGroup, choice_box
from pasopati_desktop.ui.writing.fields import Field

_MOST_WORDS = 100_000


class LetterFields(FieldGroup):
    """Sources: UU 40/1999 and Peraturan Dewan Pers 9/2008 for the day and the length."""

    def __init__(self) -> None:
        super().__init__()
        grid = theme.measure(QGridLayout(), (0, 0, 0, 0), 12)
        self.priority = choice_box()
        self.priority.addItems(list(PRIORITIES))
        self.priority.currentIndexChanged.connect(lambda _at: self.changed.emit())
        self.attachment = QLineEdit()
        self.attachment.setMaxLength(200)
        self.attachment.textChanged.connect(lambda _text: self.changed.emit())
        self.published_field, self.published = self.day_field(
            translate("Statements", "Tanggal terbit berita"),
            translate("Statements", "Hak jawab paling lambat dua bulan sesudahnya"),
        )
        self.words = QSpinBox()
        self.words.setRange(0, _MOST_WORDS)
        self.words.setSingleStep(50)
        self.words.setSpecialValueText(translate("Statements", "belum dihitung"))
        self.words.valueChanged.connect(lambda _value: self.changed.emit())
        self.priority_field = Field(translate("Statements", "Sifat"), self.priority)
        self.words_field = Field(
            translate("Statements", "Panjang berita (kata)"),
            self.words,
            hint=translate("Statements", "Jawaban tidak lebih panjang dari beritanya"),
        )
        fields = (
            self.priority_field,
            Field(
                translate("Statements", "Lampiran surat"),
                self.attachment,
                hint=translate("Statements", "Misalnya: 1 berkas"),
            ),
            self.published_field,
            self.words_field,
        )
        for place, field in enumerate(fields):
            grid.addWidget(field, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.column.addLayout(grid)
        theme.dress_form(self)

    def show_content(self, content: StatementContent) -> None:
        letter, disputed = content.letter or Letter(), content.disputed or Disputed()
        if self.priority.findText(letter.priority) < 0:
            self.priority.addItem(letter.priority)
        self.priority.setCurrentText(letter.priority)
        self.attachment.setText(letter.attachment)
        if disputed.published_on is not None or not self.published.problem():
            self.published.set_day(disputed.published_on)
        self.words.setValue(disputed.words or 0)

    def applied(self, content: StatementContent) -> StatementContent:
        if KINDS[content.kind].form is not Form.LETTER:
            return content
        letter = Letter(self.priority.currentText(), self.attachment.text())
        disputed = Disputed(self.published.day(), self.words.value() or None)
        return replace(
            content,
            letter=None if content.letter is None and letter == Letter() else letter,
            disputed=None if content.disputed is None and disputed == Disputed() else disputed,
        )

    def controls(self) -> dict[str, QWidget]:
        return {
            "letter": self.priority_field,
            "published_on": self.published_field,
            "disputed_words": self.words_field,
        }
