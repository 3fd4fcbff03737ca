"""The places of a template: for each `{{nama}}` in its text an explanation, a proposal, an example.

The rows follow the text while it is typed: a new place gets a row, one that is gone loses its row
and gets its words back when it returns.
"""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from pasopati_desktop.domain.templates import MAX_EXPLANATION_CHARS, Variable
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.unit.text import label


class _Row(QWidget):
    """One place with its three lines."""

    changed = Signal()

    def __init__(self, variable: Variable) -> None:
        super().__init__()
        self.name = variable.name
        grid = theme.measure(QGridLayout(self), (0, 0, 0, 0), 6)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        head = theme.dress(QLabel("{{" + variable.name + "}}"), "label", "text")
        head.setWordWrap(True)
        grid.addWidget(head, 0, 0, 1, 3)
        self.explanation = self._line(
            translate("TemplatePlaces", "Penjelasan (wajib)"), variable.explanation
        )
        self.default = self._line(translate("TemplatePlaces", "Usulan kata"), variable.default)
        self.example = self._line(translate("TemplatePlaces", "Contoh"), variable.example)
        grid.addWidget(self.explanation, 1, 0, 1, 3)
        grid.addWidget(self.default, 2, 0, 1, 2)
        grid.addWidget(self.example, 2, 2)

    def _line(self, caption: str, text: str) -> QLineEdit:
        edit = QLineEdit(text)
        edit.setMaxLength(MAX_EXPLANATION_CHARS)
        edit.setPlaceholderText(caption)
        edit.setAccessibleName(f"{self.name}, {caption}")
        edit.setToolTip(caption)
        edit.setCursorPosition(0)
        edit.textChanged.connect(lambda _text: self.changed.emit())
        return edit

    def value(self) -> Variable:
        return Variable(
            self.name,
            self.explanation.text().strip(),
            self.default.text().strip(),
            self.example.text().strip(),
        )


class Places(QWidget):
    """A row for each place, in the order of the text."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = theme.measure(QVBoxLayout(self), (0, 0, 0, 0), 12)
        self._empty = label(
            translate("TemplatePlaces", "Tulis isian seperti {{nama unit}} di dalam teks."),
            "body",
            "text3",
        )
        self._column.addWidget(self._empty)
        self._rows: dict[str, _Row] = {}
        self._known: dict[str, Variable] = {}

    def set_value(self, variables: Sequence[Variable]) -> None:
        self._known |= {variable.name: variable for variable in variables}
        self.follow([variable.name for variable in variables])

    def follow(self, names: Sequence[str]) -> None:
        """Show a row for each of `names`, and no other."""
        if list(self._rows) == list(names):
            return
        self._known |= {name: row.value() for name, row in self._rows.items()}
        for name in [name for name in self._rows if name not in names]:
            row = self._rows.pop(name)
            row.hide()
            row.deleteLater()
        ordered: dict[str, _Row] = {}
        for name in names:
            row = self._rows.get(name) or self._made(name)
            self._column.removeWidget(row)
            self._column.addWidget(row)
            row.show()
            ordered[name] = row
        self._rows = ordered
        self._empty.setVisible(not ordered)

    def value(self) -> tuple[Variable, ...]:
        return tuple(row.value() for row in self._rows.values())

    def setFocus(self, *_reason: object) -> None:
        """Go to the first explanation that is missing."""
        rows = list(self._rows.values())
        bare = [row for row in rows if not row.explanation.text().strip()]
        if rows:
            (bare or rows)[0].explanation.setFocus()

    def _made(self, name: str) -> _Row:
        row = _Row(self._known.get(name, Variable(name, "")))
        row.changed.connect(self.changed)
        theme.redo(row)
        return row
