"""The letterhead as a form: lines, logo, paper, margins."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pasopati_desktop.domain.paper import Letterhead, PaperSize
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.forms.ui_letterhead_form import Ui_LetterheadForm
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.tasks import TaskRunner
from pasopati_desktop.ui.unit.fields import Fields
from pasopati_desktop.ui.unit.letterhead_lines import LetterheadLines
from pasopati_desktop.ui.unit.logo_picker import LogoPicker
from pasopati_desktop.ui.widgets.form_field import FormField

_NUMBERS = ("margin_left", "margin_right", "margin_bottom", "body_size", "line_spacing")


class LetterheadForm(QWidget):
    changed = Signal()

    def __init__(self, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_LetterheadForm()
        self.form.setupUi(self)
        self._base = Letterhead(())
        self.fields = Fields(self.form, self)
        self.lines = LetterheadLines()
        self.logo = LogoPicker(tasks)
        self._dress()
        self.lines.changed.connect(self.changed)
        self.logo.changed.connect(self.changed)
        self.fields.connect(self.changed.emit)

    def _dress(self) -> None:
        form = self.form
        theme.measure(form.column, (0, 0, 0, 0), 12)
        for row in (form.page, form.margins):
            theme.measure(row, (0, 0, 0, 0), 12)
        for size, words in (
            (PaperSize.A4, translate("LetterheadForm", "A4, 210 x 297 mm")),
            (PaperSize.F4, translate("LetterheadForm", "F4, 215 x 330 mm")),
        ):
            form.paper.addItem(words, size.value)
        lines = FormField(
            translate("LetterheadForm", "Baris kop, dari atas"),
            self.lines,
            required=True,
            help_text=translate(
                "LetterheadForm", "Baris yang terlalu lebar mengecil sampai 9 pt, lalu dilipat."
            ),
        )
        form.lines_box.addWidget(lines)
        form.logo_box.addWidget(FormField(translate("LetterheadForm", "Logo"), self.logo))
        self.fields.adopt("lines", lines, limit=200)
        for name in ("paper", "body_size", "line_spacing"):
            self.fields.add(name)
        for name in ("margin_left", "margin_right", "margin_bottom"):
            self.fields.add(name)
        QWidget.setTabOrder(self.lines.add_button, self.logo.choose_button)
        QWidget.setTabOrder(self.logo.choose_button, self.logo.remove_button)
        QWidget.setTabOrder(self.logo.remove_button, form.paper)

    def set_value(self, letterhead: Letterhead, logo: bytes | None) -> None:
        self._base = letterhead
        self.form.paper.setCurrentIndex(max(0, self.form.paper.findData(letterhead.paper.value)))
        for name in _NUMBERS:
            getattr(self.form, name).setValue(getattr(letterhead, name))
        self.logo.set_data(logo)
        self.lines.set_lines(letterhead.lines)

    def value(self) -> Letterhead:
        """Return the letterhead; its logo is told apart, by `logo.data()`."""
        numbers = {name: getattr(self.form, name).value() for name in _NUMBERS}
        return replace(
            self._base,
            lines=self.lines.lines(),
            paper=PaperSize(self.form.paper.currentData()),
            **numbers,
        )

    def show_problems(self, problems: Mapping[str, str]) -> None:
        told = dict(problems)
        if "size" in told:  # the spin boxes cannot hold such a size
            told.setdefault("lines", told.pop("size"))
        self.fields.show(told, low=6, high=20)

    def set_editable(self, on: bool) -> None:
        self.fields.set_enabled(on)
        self.logo.setEnabled(on)
