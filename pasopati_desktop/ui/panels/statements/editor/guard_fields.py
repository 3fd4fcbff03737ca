"""Class of information, why it is exempt, the privacy check, and whom a text touches."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from pasopati_desktop.domain.statements import (
    MAX_CELL_CHARS,
    Concern,
    Exemption,
    InformationAccess,
    StatementContent,
)
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.statements import labels
from pasopati_desktop.ui.panels.statements.editor import particular_words
from pasopati_desktop.ui.writing.field_group import FieldGroup, choice_box
from pasopati_desktop.ui.writing.fields import Field, TextArea


class GuardFields(FieldGroup):
    """Sources: UU 14/2008 articles 9 to 11 and 17; UU 27/2022; handbook section 4, RES."""

    def __init__(self) -> None:
        super().__init__()
        self._access = choice_box()
        self._access.addItems([labels.access_label(item) for item in InformationAccess])
        self.access_field = Field(
            translate("Statements", "&Kelas informasi"), self._access, required=True
        )
        self._access.currentIndexChanged.connect(self._access_chosen)
        self.column.addWidget(self.access_field)
        self._exempt = self._exemption()
        self.column.addWidget(self._exempt)
        self.privacy = self.tick_box(
            translate("Statements", "Data &pribadi diperiksa: tanpa NIK, data medis, blok, kamar")
        )
        self.column.addWidget(self.privacy)
        self.column.addLayout(self._concerns())

    def _exemption(self) -> QWidget:
        card = QWidget()
        grid = theme.measure(QGridLayout(card), (0, 0, 0, 0), 12)
        self.clause = QLineEdit()
        self.officer = QLineEdit()
        for edit in (self.clause, self.officer):
            edit.setMaxLength(300)
            edit.textChanged.connect(lambda _text: self.changed.emit())
        self.test = TextArea(MAX_CELL_CHARS, lines=2, style="body")
        self.test.textChanged.connect(self.changed)
        self.until_field, self.until = self.day_field(
            translate("Statements", "Dikecualikan sampai"), ""
        )
        self.clause_field = Field(
            translate("Statements", "Dasar pengecualian"),
            self.clause,
            hint=translate("Statements", "Misalnya: Pasal 17 huruf h angka 2"),
            required=True,
        )
        fields = (
            self.clause_field,
            Field(translate("Statements", "PPID yang memutuskan"), self.officer),
            Field(
                translate("Statements", "Catatan uji konsekuensi"),
                self.test,
                hint=translate("Statements", "Akibat bila dibuka, dan kepentingan publiknya"),
            ),
            self.until_field,
        )
        for place, field in enumerate(fields):
            grid.addWidget(field, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        return card

    def _concerns(self) -> QVBoxLayout:
        column = theme.measure(QVBoxLayout(), (0, 0, 0, 0), 6)
        line = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 12)
        line.addWidget(theme.dress(QLabel(translate("Statements", "Menyangkut")), "label", "text"))
        self.concerns = {
            concern: self.tick_box(particular_words.concern_label(concern).capitalize())
            for concern in Concern
        }
        for box in self.concerns.values():
            box.toggled.connect(self._show_family)
            line.addWidget(box)
        line.addStretch(1)
        column.addLayout(line)
        self.family = self.tick_box(
            translate("Statements", "Keluarga atau korban sudah diberi tahu lebih dahulu")
        )
        column.addWidget(self.family)
        return column

    def show_content(self, content: StatementContent) -> None:
        self._access.setCurrentIndex(list(InformationAccess).index(content.access))
        exemption = content.exemption or Exemption()
        self.clause.setText(exemption.clause)
        self.officer.setText(exemption.officer)
        self.test.set_text(exemption.consequence_test)
        if exemption.until is not None or not self.until.problem():
            self.until.set_day(exemption.until)
        self.privacy.setChecked(content.privacy_checked)
        for concern, box in self.concerns.items():
            box.setChecked(concern in content.concerns)
        self.family.setChecked(content.family_informed)
        self._show_exemption()
        self._show_family()

    def applied(self, content: StatementContent) -> StatementContent:
        access = self.access()
        exemption = Exemption(
            self.clause.text(), self.test.text(), self.officer.text(), self.until.day()
        )
        if access is not InformationAccess.EXEMPT:
            kept = content.exemption if content.access is access else None
        else:
            is_empty = exemption == Exemption() and content.exemption is None
            kept = None if is_empty else exemption
        concerns = frozenset(one for one, box in self.concerns.items() if box.isChecked())
        return replace(
            content,
            access=access,
            exemption=kept,
            privacy_checked=self.privacy.isChecked(),
            concerns=concerns,
            family_informed=self.family.isChecked(),
        )

    def access(self) -> InformationAccess:
        return list(InformationAccess)[self._access.currentIndex()]

    def controls(self) -> dict[str, QWidget]:
        return {
            "access": self.access_field,
            "exemption": self.clause_field,
            "privacy_checked": self.privacy,
            "family_informed": self.family,
            "concerns": self.concerns[Concern.VICTIM],
        }

    def _access_chosen(self) -> None:
        self._show_exemption()
        self.changed.emit()

    def _show_exemption(self) -> None:
        self._exempt.setVisible(self.access() is InformationAccess.EXEMPT)

    def _show_family(self) -> None:
        shown = any(box.isChecked() for box in self.concerns.values())
        self.family.setVisible(shown or self.family.isChecked())
