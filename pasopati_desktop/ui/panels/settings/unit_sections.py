"""Sections *Unit*, *Kop surat*, *Penomoran*."""

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QBoxLayout, QWidget

from pasopati_desktop.domain.guideline import DocumentKind, UnitProfile
from pasopati_desktop.domain.numbering import NumberingScheme
from pasopati_desktop.domain.paper import Letterhead
from pasopati_desktop.services import guideline, unit_papers
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.settings.section import Context
from pasopati_desktop.ui.panels.settings.versioned import VersionedSection
from pasopati_desktop.ui.unit.letterhead_form import LetterheadForm
from pasopati_desktop.ui.unit.letterhead_preview import LetterheadPreview
from pasopati_desktop.ui.unit.numbering_form import SERIES, NumberingForm
from pasopati_desktop.ui.unit.unit_form import UnitForm

BESIDE_FROM = 860
"""px at 100 %: a narrower section puts the preview under the form."""


class UnitSection(VersionedSection):
    kind = DocumentKind.UNIT

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            translate("Settings", "Unit"),
            translate("Settings", "Dipakai di kop, naskah, bilah atas, dan galeri."),
        )

    def build(self) -> None:
        self.form = UnitForm()
        self.form.changed.connect(self.edited)
        self.body.addWidget(self.form)

    def set_form(self, value: UnitProfile) -> None:
        self.form.set_value(value)

    def form_value(self) -> UnitProfile:
        return self.form.value()

    def show_problems(self, problems: dict[str, str]) -> None:
        self.form.show_problems(problems)

    def focus_first_error(self) -> None:
        self.form.fields.focus_first_error()

    def set_editable(self, on: bool) -> None:
        self.form.set_editable(on)

    def first(self) -> QWidget:
        return self.form.form.name

    def describe(self, value: UnitProfile) -> list[str]:
        lines = [
            f"{field.name}: {getattr(value, name)}"
            for name, field, _params in self.form.fields.items()
            if name != "zone"
        ]
        return [*lines, value.zone_label]


class LetterheadSection(VersionedSection):
    """The logo's bytes are a part of the value here: its hash is known only once it is stored."""

    kind = DocumentKind.LETTERHEAD

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            translate("Settings", "Kop surat"),
            translate("Settings", "Pratinjau memakai hasil cetak yang sebenarnya."),
            width=0,
        )

    def build(self) -> None:
        tasks = self.context.tasks
        self.form = LetterheadForm(tasks)
        self.preview = LetterheadPreview(tasks, self._subject, self.workspace.clock)
        theme.fix(self.preview, min_width=280, min_height=420)
        self._sides = theme.measure(QBoxLayout(QBoxLayout.Direction.LeftToRight), None, 24)
        self._sides.addWidget(self.form, 5)
        self._sides.addWidget(self.preview, 3)
        self.body.addLayout(self._sides)
        self.form.changed.connect(self.edited)
        self.form.changed.connect(self.preview.renew)

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        beside = self.width() / theme.factor() >= BESIDE_FROM
        ways = QBoxLayout.Direction
        self._sides.setDirection(ways.LeftToRight if beside else ways.TopToBottom)

    def set_form(self, value: Letterhead) -> None:
        self.form.set_value(value, unit_papers.logo_of(self.workspace, value))

    def form_value(self) -> tuple[Letterhead, bytes | None]:
        return replace(self.form.value(), logo_sha256=None), self.form.logo.data()

    def prepare(self, value: tuple[Letterhead, bytes | None]) -> Letterhead:
        letterhead, logo = value
        if logo is None:
            return letterhead
        return replace(letterhead, logo_sha256=guideline.keep_logo(self.workspace, logo))

    def rules(self, value: Any) -> dict[str, str]:
        return guideline.problems(self.kind, value[0])

    def show_problems(self, problems: dict[str, str]) -> None:
        self.form.show_problems(problems)

    def focus_first_error(self) -> None:
        self.form.fields.focus_first_error()

    def set_editable(self, on: bool) -> None:
        self.form.set_editable(on)

    def first(self) -> QWidget:
        edits = self.form.lines.edits()
        return edits[0] if edits else self.form.lines.add_button

    def describe(self, value: Any) -> list[str]:
        letterhead, has_logo = (
            (value[0], value[1] is not None)
            if isinstance(value, tuple)
            else (value, value.logo_sha256 is not None)
        )
        logo = (
            translate("Settings", "dengan logo")
            if has_logo
            else translate("Settings", "tanpa logo")
        )
        return [
            *(f"{line.text} · {line.size:g} pt" for line in letterhead.lines),
            logo,
            letterhead.paper.value,
            " / ".join(
                f"{getattr(letterhead, name):g} mm"
                for name in ("margin_left", "margin_right", "margin_bottom")
            ),
            f"{letterhead.body_size:g} pt, {letterhead.line_spacing:g}",
        ]

    def _subject(self) -> tuple[UnitProfile, Letterhead, bytes | None]:
        unit: UnitProfile = guideline.unit(self.workspace).value
        return unit, self.form.value(), self.form.logo.data()


class NumberingSection(VersionedSection):
    kind = DocumentKind.NUMBERING

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            translate("Settings", "Penomoran"),
            translate("Settings", "Nomor diberikan saat disetujui, tidak pernah dipakai ulang."),
        )

    def build(self) -> None:
        self.form = NumberingForm(self.workspace.clock)
        self.form.changed.connect(self.edited)
        self.body.addWidget(self.form)

    def set_form(self, value: NumberingScheme) -> None:
        self.form.set_value(value)

    def form_value(self) -> NumberingScheme:
        return self.form.value()

    def show_problems(self, problems: dict[str, str]) -> None:
        self.form.show_problems(problems)

    def focus_first_error(self) -> None:
        self.form.fields.focus_first_error()

    def set_editable(self, on: bool) -> None:
        self.form.set_editable(on)

    def first(self) -> QWidget:
        return self.form.form.unit_code

    def describe(self, value: NumberingScheme) -> list[str]:
        codes = [value.unit_code, value.class_code]
        names = [self.form.fields[name].name for name in ("unit_code", "class_code", *SERIES)]
        texts = [*codes, *(value.patterns.get(series, "") for series in SERIES)]
        lines = [f"{name}: {text}" for name, text in zip(names, texts, strict=True)]
        return [*lines, *self.form.kinds.describe(value)]
