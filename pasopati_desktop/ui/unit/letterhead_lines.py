"""The lines of a letterhead: text, size, bold, order. Every part is a real control."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pasopati_desktop.domain.paper import LetterheadLine
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.widgets.buttons import IconButton, button

MOST_LINES = 10


@dataclass(frozen=True)
class _Row:
    box: QWidget
    text: QLineEdit
    size: QDoubleSpinBox
    bold: QCheckBox
    up: IconButton
    down: IconButton
    remove: IconButton

    def line(self) -> LetterheadLine:
        return LetterheadLine(self.text.text().strip(), self.size.value(), self.bold.isChecked())


class _LineEdit(QLineEdit):
    moved = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(step)
        else:
            super().keyPressEvent(event)


class LetterheadLines(QWidget):
    """Alt+Up and Alt+Down move the line under the cursor."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []
        self._editable = True
        self._column = theme.measure(QVBoxLayout(self), (0, 0, 0, 0), 4)
        self.add_button: QPushButton = button(
            translate("Letterhead", "Tambah baris"), icon="plus", on_click=self.add_line, dense=True
        )
        foot = theme.measure(QHBoxLayout(), (0, 4, 0, 0), 8)
        foot.addWidget(self.add_button)
        foot.addStretch(1)
        self._column.addLayout(foot)

    def set_lines(self, lines: tuple[LetterheadLine, ...]) -> None:
        for row in self._rows:
            row.box.hide()
            row.box.deleteLater()
        self._rows = []
        for line in lines:
            self._insert(line)
        self._arrange()
        self.changed.emit()

    def lines(self) -> tuple[LetterheadLine, ...]:
        return tuple(row.line() for row in self._rows if row.text.text().strip())

    def set_editable(self, on: bool) -> None:
        """Let the lines be changed, or only read."""
        self._editable = on
        self._arrange()

    def edits(self) -> list[QLineEdit]:
        return [row.text for row in self._rows]

    def add_line(self) -> None:
        if len(self._rows) < MOST_LINES:
            self._insert(LetterheadLine(""))
            self._arrange()
            self._rows[-1].text.setFocus()

    def focusInEvent(self, _event: object) -> None:
        (self._rows[0].text if self._rows else self.add_button).setFocus()

    def _insert(self, line: LetterheadLine) -> None:
        box = QWidget()
        layout = theme.measure(QHBoxLayout(box), (0, 0, 0, 0), 4)
        text = _LineEdit(line.text)
        text.setCursorPosition(0)
        size = QDoubleSpinBox(decimals=1, minimum=6.0, maximum=20.0, singleStep=0.5)
        size.setSuffix(translate("Letterhead", " pt"))
        size.setValue(line.size)
        theme.fix(size, width=84)
        bold = QCheckBox(translate("Letterhead", "Tebal"))
        bold.setChecked(line.bold)
        icons = [
            IconButton("arrow-up", translate("Letterhead", "Naikkan"), keys="Alt+↑", box=28),
            IconButton("arrow-down", translate("Letterhead", "Turunkan"), keys="Alt+↓", box=28),
            IconButton("trash-2", translate("Letterhead", "Hapus baris"), box=28),
        ]
        row = _Row(box, text, size, bold, *icons)
        layout.addWidget(text, 1)
        for widget in (size, bold, *icons):
            layout.addWidget(widget)
        text.textChanged.connect(lambda _text: self.changed.emit())
        size.valueChanged.connect(lambda _value: self.changed.emit())
        bold.toggled.connect(lambda _on: self.changed.emit())
        text.moved.connect(lambda step: self._move(row, step))
        row.up.clicked.connect(lambda: self._move(row, -1))
        row.down.clicked.connect(lambda: self._move(row, 1))
        row.remove.clicked.connect(lambda: self._remove(row))
        self._rows.append(row)
        self._column.insertWidget(len(self._rows) - 1, box)
        theme.redo(box)

    def _move(self, row: _Row, step: int) -> None:
        at = self._rows.index(row)
        to = at + step
        if not 0 <= to < len(self._rows):
            return
        self._rows.insert(to, self._rows.pop(at))
        self._column.removeWidget(row.box)
        self._column.insertWidget(to, row.box)
        self._arrange()
        row.text.setFocus()
        self.changed.emit()

    def _remove(self, row: _Row) -> None:
        at = self._rows.index(row)
        self._rows.remove(row)
        row.box.hide()
        row.box.deleteLater()
        self._arrange()
        near = self._rows[min(at, len(self._rows) - 1)].text if self._rows else self.add_button
        near.setFocus()
        self.changed.emit()

    def _arrange(self) -> None:
        """Name the controls by their line, order the tabs, and stop at the limit."""
        previous: QWidget | None = None
        for number, row in enumerate(self._rows, 1):
            words = translate("Letterhead", "Baris kop {n}").format(n=number)
            row.text.setAccessibleName(words)
            row.size.setAccessibleName(
                translate("Letterhead", "Ukuran huruf baris {n}").format(n=number)
            )
            row.bold.setAccessibleName(translate("Letterhead", "Baris {n} tebal").format(n=number))
            may = self._editable
            row.text.setReadOnly(not may)
            for part in (row.size, row.bold, row.remove):
                part.setEnabled(may)
            row.up.setEnabled(may and number > 1)
            row.down.setEnabled(may and number < len(self._rows))
            for widget in (row.text, row.size, row.bold, row.up, row.down, row.remove):
                if previous is not None:
                    QWidget.setTabOrder(previous, widget)
                previous = widget
        if previous is not None:
            QWidget.setTabOrder(previous, self.add_button)
        full = len(self._rows) >= MOST_LINES
        self.add_button.setEnabled(self._editable and not full)
        self.add_button.setToolTip(
            translate("Letterhead", "Paling banyak {n} baris.").format(n=MOST_LINES) if full else ""
        )
