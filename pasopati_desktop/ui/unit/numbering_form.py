"""Codes and number patterns, each with the number it would give now."""

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pasopati_desktop.domain import numbering
from pasopati_desktop.domain.errors import InvalidInput
from pasopati_desktop.domain.numbering import NumberingScheme
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.format import local
from pasopati_desktop.ui.forms.ui_numbering_form import Ui_NumberingForm
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.unit.fields import Fields
from pasopati_desktop.ui.unit.kind_numbers import KindNumbers
from pasopati_desktop.ui.unit.text import label

SERIES = ("statement", "incident", "issue", "work")
EXAMPLE_SERIAL = 42


class NumberingForm(QWidget):
    changed = Signal()

    def __init__(self, clock: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self.form = Ui_NumberingForm()
        self.form.setupUi(self)
        theme.measure(self.form.column, (0, 0, 0, 0), 12)
        theme.measure(self.form.codes, (0, 0, 0, 0), 12)
        self.fields = Fields(self.form, self)
        self.fields.add(
            "unit_code",
            limit=40,
            help_text=translate("Numbering", "Kosongkan sampai ditetapkan; jangan ditebak."),
        )
        self.fields.add("class_code", limit=40)
        for series in SERIES:
            self.fields.add(series, required=True, limit=80)
        rule = translate(
            "Numbering",
            "Nomor yang memuat {year} mulai lagi dari 1 setiap Januari. Tanpa {year} nomor terus"
            " berlanjut, sehingga tidak pernah ada dua naskah bernomor sama.",
        )
        self.rule = label(rule, "meta", "text2")
        self.form.column.addWidget(self.rule)
        self.kinds = KindNumbers()
        self.kinds.changed.connect(self._renew)
        self.form.column.addWidget(self.kinds)
        tokens = translate("Numbering", "Token: {tokens}")
        names = ("serial", "serial:04", "year", "month", "month_roman", "unit_code", "class_code")
        written = "  ".join(f"{{{name}}}" for name in (*names, "type_code"))
        self.form.column.addWidget(label(tokens.format(tokens=written), "meta", "text3"))
        self.fields.connect(self._renew)

    def set_value(self, scheme: NumberingScheme) -> None:
        self.form.unit_code.setText(scheme.unit_code)
        self.form.class_code.setText(scheme.class_code)
        for series in SERIES:
            getattr(self.form, series).setText(scheme.patterns.get(series, ""))
        self.kinds.set_value(scheme)
        self._renew()

    def value(self) -> NumberingScheme:
        return NumberingScheme(
            self.form.unit_code.text().strip(),
            self.form.class_code.text().strip(),
            {
                **{series: getattr(self.form, series).text().strip() for series in SERIES},
                **self.kinds.patterns(),
            },
            self.kinds.codes(),
            self.kinds.own_series(),
        )

    def show_problems(self, problems: Mapping[str, str]) -> None:
        rest = self.fields.show(problems)
        self.kinds.show_problems(rest)

    def set_editable(self, on: bool) -> None:
        self.fields.set_enabled(on)
        self.kinds.set_editable(on)

    def _renew(self) -> None:
        scheme, now = self.value(), local(self._clock())
        for series in SERIES:
            example = _example(scheme, series, "", now)
            words = translate("Numbering", "Contoh: {number}").format(number=example)
            self.fields[series].set_help(words if example else "")
        self.kinds.show_examples(
            {kind: _example(scheme, "statement", kind, now) for kind in StatementKind}
        )
        self.changed.emit()


def _example(scheme: NumberingScheme, series: str, kind: str, now: datetime) -> str:
    """Return what the pattern would give now, or nothing while it is wrong."""
    try:
        return numbering.render(
            scheme.pattern_of(series, kind),
            serial=EXAMPLE_SERIAL,
            year=now.year,
            month=now.month,
            codes=scheme.codes_for(kind),
        )[:120]
    except InvalidInput:
        return ""
