"""Numbers of each kind of statement: its code, a pattern of its own, a counter of its own."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QLabel, QLineEdit, QWidget

from pasopati_desktop.domain.numbering import MAX_CODE_CHARS, NumberingScheme
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.ui import messages, theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.statements import labels
from pasopati_desktop.ui.unit.text import label

MAX_PATTERN_CHARS = 80


class KindNumbers(QFrame):
    """A row for each kind. Blank: the pattern of all statements."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(8))
        grid.setVerticalSpacing(theme.px(4))
        heads = (
            translate("Numbering", "Jenis naskah"),
            translate("Numbering", "Kode jenis"),
            translate("Numbering", "Pola sendiri"),
            translate("Numbering", "Hitung sendiri"),
            translate("Numbering", "Contoh"),
        )
        for column, head in enumerate(heads):
            grid.addWidget(theme.dress(QLabel(head), "label", "text"), 0, column)
        self._codes: dict[StatementKind, QLineEdit] = {}
        self._patterns: dict[StatementKind, QLineEdit] = {}
        self._own: dict[StatementKind, QCheckBox] = {}
        self._examples: dict[StatementKind, QLabel] = {}
        for row, kind in enumerate(StatementKind, 1):
            self._add_row(grid, row, kind)
        grid.setColumnStretch(2, 2)
        grid.setColumnStretch(4, 1)
        self.error = label("", "meta_medium", "bad")
        self.error.hide()
        grid.addWidget(self.error, len(StatementKind) + 1, 0, 1, 5)

    def _add_row(self, grid: QGridLayout, row: int, kind: StatementKind) -> None:
        name = labels.kind_label(kind)
        code, pattern = QLineEdit(), QLineEdit()
        code.setMaxLength(MAX_CODE_CHARS)
        pattern.setMaxLength(MAX_PATTERN_CHARS)
        pattern.setPlaceholderText(translate("Numbering", "seperti Pernyataan"))
        theme.fix(code, width=88)
        own = QCheckBox()
        example = theme.dress(QLabel(), "meta", "text3")
        example.setTextFormat(Qt.TextFormat.PlainText)
        example.setMinimumWidth(1)
        for control, text in (
            (code, translate("Numbering", "Kode jenis {kind}")),
            (pattern, translate("Numbering", "Pola {kind}")),
            (own, translate("Numbering", "{kind} hitung sendiri")),
        ):
            control.setAccessibleName(text.format(kind=name))
        code.textChanged.connect(lambda _text: self.changed.emit())
        pattern.textChanged.connect(lambda _text: self.changed.emit())
        own.toggled.connect(lambda _on: self.changed.emit())
        self._codes[kind], self._patterns[kind] = code, pattern
        self._own[kind], self._examples[kind] = own, example
        cells = (theme.dress(QLabel(name), "body", "text2"), code, pattern, own, example)
        for column, cell in enumerate(cells):
            grid.addWidget(cell, row, column)

    def set_value(self, scheme: NumberingScheme) -> None:
        for kind in StatementKind:
            self._codes[kind].setText(scheme.type_codes.get(kind, ""))
            self._patterns[kind].setText(scheme.patterns.get(f"statement/{kind}", ""))
            self._own[kind].setChecked(kind in scheme.own_series)

    def codes(self) -> dict[str, str]:
        typed = {kind.value: edit.text().strip() for kind, edit in self._codes.items()}
        return {kind: code for kind, code in typed.items() if code}

    def patterns(self) -> dict[str, str]:
        """Return the patterns that were typed, by the name they are stored under."""
        typed = {f"statement/{kind}": edit.text().strip() for kind, edit in self._patterns.items()}
        return {name: pattern for name, pattern in typed.items() if pattern}

    def own_series(self) -> tuple[str, ...]:
        return tuple(kind.value for kind, box in self._own.items() if box.isChecked())

    def show_examples(self, examples: Mapping[StatementKind, str]) -> None:
        for kind, shown in self._examples.items():
            shown.setText(examples.get(kind, ""))

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Mark the wrong cells; the sentences stand below, each with its kind."""
        told = []
        text = translate("Numbering", "{kind}: {problem}")
        for kind in StatementKind:
            wrong_code = problems.get(f"type_codes/{kind}", "")
            wrong_pattern = problems.get(f"statement/{kind}", "")
            theme.set_property(self._codes[kind], "invalid", bool(wrong_code))
            theme.set_property(self._patterns[kind], "invalid", bool(wrong_pattern))
            told += [
                text.format(
                    kind=labels.kind_label(kind), problem=messages.text(code, limit=MAX_CODE_CHARS)
                )
                for code in (wrong_code, wrong_pattern)
                if code
            ]
        self.error.setText("\n".join(told))
        self.error.setVisible(bool(told))

    def describe(self, scheme: NumberingScheme) -> list[str]:
        """Return what the kinds have of their own as lines, to compare two versions."""
        own = translate("Numbering", "hitung sendiri")
        lines = []
        for kind in StatementKind:
            parts = (
                scheme.type_codes.get(kind, ""),
                scheme.patterns.get(f"statement/{kind}", ""),
                own if kind in scheme.own_series else "",
            )
            if any(parts):
                told = " · ".join(part for part in parts if part)
                lines.append(f"{labels.kind_label(kind)}: {told}")
        return lines

    def set_editable(self, on: bool) -> None:
        for edit in (*self._codes.values(), *self._patterns.values()):
            edit.setReadOnly(not on)
        for box in self._own.values():
            box.setEnabled(on)
