"""Small questions of the list: the name of a view, and a span of days."""

from datetime import date
from typing import Any

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QWidget

from pasopati_desktop.domain.statement_filter import MAX_NAME_CHARS, name_problem
from pasopati_desktop.ui import messages, theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.widgets.day_edit import DayEdit
from pasopati_desktop.ui.widgets.dialog import PasopatiDialog
from pasopati_desktop.ui.widgets.form_field import FormField


class NameDialog(PasopatiDialog):
    """What a view is called."""

    def __init__(self, name: str, taken: frozenset[str], parent: QWidget | None) -> None:
        title = translate("StatementList", "Simpan tampilan")
        if name:
            title = translate("StatementList", "Ganti nama tampilan")
        line = translate("StatementList", "Saringan dan urutannya tersimpan, hanya untuk akun ini.")
        super().__init__(title, line, verb=title, parent=parent)
        self._taken = taken
        self.name = QLineEdit(name)
        self.name.setMaxLength(MAX_NAME_CHARS)
        self.field = FormField(translate("StatementList", "&Nama"), self.name, required=True)
        self.add_field(self.field)
        self.name.selectAll()

    def problems(self) -> dict[FormField[Any], str]:
        text = " ".join(self.name.text().split())
        code = name_problem(text)
        if code is None and text.casefold() in self._taken:
            code = "view.name_taken"
        return {self.field: messages.text(code, limit=MAX_NAME_CHARS)} if code else {}

    @classmethod
    def ask(cls, name: str, taken: frozenset[str], parent: QWidget | None) -> str | None:
        """Return the name, or nothing if cancelled. `taken` are case-folded."""
        dialog = cls(name, taken, parent)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        return " ".join(dialog.name.text().split()) if accepted else None


class DaysDialog(PasopatiDialog):
    """From a day to a day; either may be left open."""

    def __init__(self, first: date | None, last: date | None, parent: QWidget | None) -> None:
        super().__init__(
            translate("StatementList", "Saring menurut waktu"),
            translate("StatementList", "Hari perubahan terakhir, keduanya ikut dihitung."),
            verb=translate("StatementList", "Saring"),
            parent=parent,
        )
        row = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 12)
        self.first, self.last = DayEdit(), DayEdit()
        self.first.set_day(first)
        self.last.set_day(last)
        self._first = FormField(translate("StatementList", "&Dari"), self.first)
        self._last = FormField(translate("StatementList", "&Sampai"), self.last)
        self.add_field(self._first, row)
        self.add_field(self._last, row)
        self.body.addLayout(row)

    def problems(self) -> dict[FormField[Any], str]:
        found: dict[FormField[Any], str] = {}
        for field, edit in ((self._first, self.first), (self._last, self.last)):
            if code := edit.problem():
                found[field] = messages.text(code)
        first, last = self.first.day(), self.last.day()
        if not found and first and last and last < first:
            found[self._last] = messages.text("input.before_start")
        return found

    @classmethod
    def ask(
        cls, first: date | None, last: date | None, parent: QWidget | None
    ) -> tuple[date | None, date | None] | None:
        """Return the two days, or nothing if cancelled."""
        dialog = cls(first, last, parent)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        return (dialog.first.day(), dialog.last.day()) if accepted else None
