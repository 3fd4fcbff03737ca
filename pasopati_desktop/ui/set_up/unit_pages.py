"""Steps 1 and 2: who the unit is, and what its paper looks like."""

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from pasopati_desktop.domain import letterheads
from pasopati_desktop.domain.guideline import UnitProfile
from pasopati_desktop.domain.paper import Letterhead
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.set_up.page import Page
from pasopati_desktop.ui.tasks import TaskRunner
from pasopati_desktop.ui.unit.letterhead_form import LetterheadForm
from pasopati_desktop.ui.unit.letterhead_preview import LetterheadPreview
from pasopati_desktop.ui.unit.unit_form import UnitForm

BESIDE_FROM = 900
"""Effective px of the card: below it the preview stands under the form."""


class UnitPage(Page):
    prefix = "unit."

    def __init__(self) -> None:
        super().__init__(
            translate("SetUp", "Profil unit"),
            translate(
                "SetUp", "Dipakai di kop, naskah, bilah atas, dan galeri. Bisa diubah nanti."
            ),
        )
        self.unit = UnitForm()
        self.unit.set_value(UnitProfile("", "", ""))
        self.unit.changed.connect(self.changed)
        self.body.addWidget(self.unit)

    def first(self) -> QWidget:
        return self.unit.form.name

    def value(self) -> UnitProfile:
        return self.unit.value()

    def show_problems(self, problems: Mapping[str, str]) -> None:
        self.unit.show_problems(problems)

    def focus_first_error(self) -> None:
        self.unit.fields.focus_first_error()


class LetterheadPage(Page):
    prefix = "letterhead."

    def __init__(
        self,
        tasks: TaskRunner,
        unit: Callable[[], UnitProfile],
        clock: Callable[[], datetime],
    ) -> None:
        super().__init__(
            translate("SetUp", "Kop surat dan logo"),
            translate("SetUp", "Diusulkan dari profil unit; sesuaikan dengan kop yang berlaku."),
            width=0,
        )
        self._unit = unit
        self._proposed: Letterhead | None = None
        self.letterhead = LetterheadForm(tasks)
        self.preview = LetterheadPreview(tasks, self._subject, clock)
        self._sides = theme.measure(QBoxLayout(QBoxLayout.Direction.LeftToRight), None, 24)
        self._sides.addWidget(self.letterhead, 6)
        self._sides.addWidget(self.preview, 5)
        theme.fix(self.preview, min_height=420, min_width=280)
        self.body.addLayout(self._sides)
        self.letterhead.changed.connect(self._changed)

    def enter(self) -> None:
        """Propose lines from the unit, as long as nobody wrote other ones."""
        proposed = letterheads.proposed_letterhead(self._unit())
        if self._proposed is None:
            self._proposed = proposed
            self.letterhead.set_value(proposed, self.logo())
        elif self.letterhead.value().lines == self._proposed.lines:
            self._proposed = proposed
            self.letterhead.lines.set_lines(proposed.lines)
        self.preview.renew()

    def first(self) -> QWidget:
        edits = self.letterhead.lines.edits()
        return edits[0] if edits else self.letterhead.lines.add_button

    def value(self) -> Letterhead:
        if self._proposed is None:  # not seen yet: what would be proposed
            return letterheads.proposed_letterhead(self._unit())
        return self.letterhead.value()

    def logo(self) -> bytes | None:
        return self.letterhead.logo.data()

    def show_problems(self, problems: Mapping[str, str]) -> None:
        self.letterhead.show_problems(problems)

    def focus_first_error(self) -> None:
        """Go to the open place of a proposed line, marked so that typing fills it."""
        for edit in self.letterhead.lines.edits():
            if (text := edit.text().rstrip()).endswith(letterheads.OPEN_PLACE):
                edit.setFocus(Qt.FocusReason.OtherFocusReason)
                edit.setSelection(len(text) - len(letterheads.OPEN_PLACE), len(edit.text()))
                return
        self.letterhead.fields.focus_first_error()

    def adapt(self, effective_width: int) -> None:
        beside = effective_width >= BESIDE_FROM
        ways = QBoxLayout.Direction
        self._sides.setDirection(ways.LeftToRight if beside else ways.TopToBottom)

    def _subject(self) -> tuple[UnitProfile, Letterhead, bytes | None]:
        return self._unit(), self.value(), self.logo()

    def _changed(self) -> None:
        self.changed.emit()
        self.preview.renew()
