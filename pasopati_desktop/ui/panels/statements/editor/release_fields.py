"""Embargo, copies, the day to look again, and how the official signs."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDateTimeEdit, QGridLayout, QWidget

from pasopati_desktop.domain.statement_kinds import KINDS, Form
from pasopati_desktop.domain.statements import MAX_CELL_CHARS, Figure, Signing, StatementContent
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.statements.editor.particular_words import signing_label
from pasopati_desktop.ui.widgets.buttons import button
from pasopati_desktop.ui.widgets.form_dialog import moment_of, show_moment
from pasopati_desktop.ui.writing.field_group import FieldGroup, choice_box
from pasopati_desktop.ui.writing.fields import Field, TextArea


class ReleaseFields(FieldGroup):
    """Without an embargo a text is SEGERA."""

    figures_wanted = Signal()
    """The officer wants to see the pictures."""

    def __init__(self) -> None:
        super().__init__()
        self._embargo: datetime | None = None
        self.embargoed = self.tick_box(
            translate("Statements", "&Embargo, tidak disiarkan sebelum waktunya")
        )
        self.embargoed.toggled.connect(self._show_embargo)
        self.column.addWidget(self.embargoed)
        self.until = QDateTimeEdit()
        self.until.setDisplayFormat("d MMM yyyy, HH.mm")
        self.until.setCalendarPopup(True)
        self.until_field = Field(translate("Statements", "&Waktu embargo (WIB)"), self.until)
        self.until.calendarWidget().setAccessibleName(self.until.accessibleName())
        theme.dress_calendar(self.until.calendarWidget())
        self.until.dateTimeChanged.connect(self._embargo_edited)
        self.column.addWidget(self.until_field)
        self.copies = TextArea(MAX_CELL_CHARS, lines=2, style="body")
        self.copies.textChanged.connect(self.changed)
        self.copies_field = Field(
            translate("Statements", "&Tembusan"),
            self.copies,
            hint=translate("Statements", "Satu penerima satu baris"),
        )
        self.column.addWidget(self.copies_field)
        self._figures: tuple[Figure, ...] = ()
        self.figures_button = button("", icon="image", on_click=self.figures_wanted.emit)
        self.figures_field = Field(
            translate("Statements", "&Gambar"),
            self.figures_button,
            hint=translate("Statements", "Dicetak sesudah teks, dengan keterangan"),
        )
        self.figures_field.keep_narrow()
        self.column.addWidget(self.figures_field)
        self._show_figures()
        grid = theme.measure(QGridLayout(), (0, 0, 0, 0), 12)
        self.review_field, self.review = self.day_field(
            translate("Statements", "Ditinjau kembali"),
            translate("Statements", "Hari memeriksa apakah isinya masih benar"),
        )
        self.signing = choice_box()
        self.signing.addItems([signing_label(one) for one in Signing])
        self.signing.currentIndexChanged.connect(lambda _at: self.changed.emit())
        self.signing_field = Field(translate("Statements", "Tanda tangan"), self.signing)
        grid.addWidget(self.review_field, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.signing_field, 0, 1, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.column.addLayout(grid)
        theme.dress_form(self)
        self._show_embargo(on=False)

    def show_content(self, content: StatementContent) -> None:
        self.embargoed.setChecked(content.embargo_until is not None)
        if content.embargo_until is not None:
            show_moment(self.until, content.embargo_until)
        self._embargo = content.embargo_until
        if self.copies_to() != content.copies_to:
            self.copies.set_text("\n".join(content.copies_to))
        self._figures = content.figures
        self._show_figures()
        if content.review_on is not None or not self.review.problem():
            self.review.set_day(content.review_on)
        self.signing.setCurrentIndex(list(Signing).index(content.signing))
        self.signing_field.setVisible(KINDS[content.kind].form is not Form.SHEET)

    def applied(self, content: StatementContent) -> StatementContent:
        is_signed = KINDS[content.kind].form is not Form.SHEET
        chosen = list(Signing)[self.signing.currentIndex()]
        return replace(
            content,
            embargo_until=self.embargo_until(),
            copies_to=self.copies_to(),
            figures=self._figures,
            review_on=self.review.day(),
            signing=chosen if is_signed else content.signing,
        )

    def embargo_until(self) -> datetime | None:
        if not self.embargoed.isChecked():
            return None
        shown: datetime = moment_of(self.until)
        # The field shows minutes; a stored moment with seconds is kept as it is.
        if self._embargo is not None and abs((self._embargo - shown).total_seconds()) < 60:
            return self._embargo
        return shown

    def copies_to(self) -> tuple[str, ...]:
        lines = (line.strip() for line in self.copies.text().split("\n"))
        return tuple(line for line in lines if line)

    @property
    def figures(self) -> tuple[Figure, ...]:
        return self._figures

    def set_figures(self, figures: tuple[Figure, ...]) -> None:
        """Take over what the officer chose, as one change of the text."""
        if figures != self._figures:
            self._figures = figures
            self._show_figures()
            self.changed.emit()

    def _show_figures(self) -> None:
        count = len(self._figures)
        words = translate("Statements", "{n} gambar …") if count else ""
        self.figures_button.setText(
            words.format(n=count) or translate("Statements", "Tambah gambar …")
        )

    def set_default_embargo(self, moment: datetime) -> None:
        if not self.embargoed.isChecked():
            blocked = self.until.blockSignals(True)
            show_moment(self.until, moment)
            self.until.blockSignals(blocked)

    def controls(self) -> dict[str, QWidget]:
        return {
            "embargo_until": self.until_field,
            "copies_to": self.copies_field,
            "figures": self.figures_field,
            "review_on": self.review_field,
            "signing": self.signing_field,
        }

    def _show_embargo(self, on: bool) -> None:
        self.until_field.setVisible(on)

    def _embargo_edited(self) -> None:
        if self.embargoed.isChecked():
            self.changed.emit()
