"""Editors of small tables, by keyboard: facts, tudingan of a clarification, questions."""

from collections.abc import Callable, Sequence
from typing import Generic, NamedTuple, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from pasopati_desktop.domain.statements import (
    MAX_CELL_CHARS,
    MAX_ROWS,
    ClaimRow,
    Fact,
    FactStatus,
    InformationAccess,
    QuestionRow,
)
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.statements import labels
from pasopati_desktop.ui.widgets.buttons import IconButton, button
from pasopati_desktop.ui.writing.fields import TextArea, select

RowT = TypeVar("RowT")
Choice = FactStatus | InformationAccess | None


class Choices(NamedTuple):
    """What a row is chosen to be: a caption, and the values with their words."""

    caption: str
    values: tuple[Choice, ...]
    words: Callable[[Choice], str]


def _status_word(choice: Choice) -> str:
    return labels.fact_label(choice if isinstance(choice, FactStatus) else None)


def _access_word(choice: Choice) -> str:
    known = choice if isinstance(choice, InformationAccess) else InformationAccess.UNCLASSIFIED
    return labels.access_label(known)


class RowCard(QFrame):
    """One row: its cells, its status, and the buttons that move or remove it."""

    changed = Signal()
    moved = Signal(int)
    removed = Signal()
    paste_cut = Signal(int)

    def __init__(self, name: str, captions: Sequence[str], wide: int, choices: Choices) -> None:
        super().__init__()
        self._wide = wide
        self._choices = choices
        self.setProperty("card", "sunken")
        self.cells: list[TextArea] = []
        column = theme.measure(QVBoxLayout(self), (12, 4, 6, 10), 2)
        head = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 0)
        head.addWidget(theme.dress(QLabel(name), "meta_strong", "text2"), 1)
        self._add_buttons(head, name)
        column.addLayout(head)
        self._grid = theme.measure(QGridLayout(), (0, 0, 6, 0), 8)
        self._grid.setVerticalSpacing(theme.px(8))
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        column.addLayout(self._grid)
        for caption in captions:
            cell = TextArea(MAX_CELL_CHARS, lines=1, style="body")
            cell.textChanged.connect(self.changed)
            cell.paste_cut.connect(self.paste_cut)
            self._place(name, caption, cell)
            self.cells.append(cell)
        self.status = QComboBox()
        for choice in choices.values:
            self.status.addItem(choices.words(choice), choice)
        contents = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.status.setSizeAdjustPolicy(contents)
        self.status.setMinimumContentsLength(10)
        self.status.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self._word = theme.dress(QLabel(), "body_medium", "text")
        self._place(name, choices.caption, self.status, self._word)

    def _place(self, name: str, caption: str, control: QWidget, *others: QWidget) -> None:
        """Put a control under its caption."""
        box = theme.measure(QVBoxLayout(), (0, 0, 0, 0), 2)
        label = theme.dress(QLabel(caption), "meta", "text3")
        label.setBuddy(control)
        control.setAccessibleName(f"{name}, {caption}")
        for widget in (label, control, *others):
            box.addWidget(widget)
        box.addStretch(1)
        self._boxes = [*getattr(self, "_boxes", []), box]

    def arrange(self) -> None:
        """Lay the controls out, once all are there: the wide ones alone, then two by two."""
        for row, box in enumerate(self._boxes[: self._wide]):
            self._grid.addLayout(box, row, 0, 1, 2)
        for position, box in enumerate(self._boxes[self._wide :]):
            self._grid.addLayout(box, self._wide + position // 2, position % 2)

    def _add_buttons(self, line: QHBoxLayout, name: str) -> None:
        self.buttons: list[IconButton] = []
        for icon, tip, keys, act in (
            ("arrow-up", translate("Statements", "Naikkan {name}"), "Alt+↑", -1),
            ("arrow-down", translate("Statements", "Turunkan {name}"), "Alt+↓", 1),
            ("trash-2", translate("Statements", "Hapus {name}"), "", 0),
        ):
            made = IconButton(icon, tip.format(name=name), keys=keys, box=28)
            made.clicked.connect(self._press(act))
            self.buttons.append(made)
            line.addWidget(made)

    def chosen(self) -> Choice:
        return self._choices.values[self.status.currentIndex()]

    def choose(self, choice: Choice) -> None:
        self.status.setCurrentIndex(self._choices.values.index(choice))

    def _press(self, act: int) -> Callable[[], None]:
        return lambda: self.moved.emit(act) if act else self.removed.emit()

    def keyPressEvent(self, event: object) -> None:
        key = getattr(event, "key", int)()
        modifiers = getattr(event, "modifiers", int)()
        if modifiers == Qt.KeyboardModifier.AltModifier and key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.moved.emit(-1 if key == Qt.Key.Key_Up else 1)
            return
        super().keyPressEvent(event)  # type: ignore[arg-type] # Qt's own event object

    def set_read_only(self, read_only: bool) -> None:
        for cell in self.cells:
            cell.set_read_only(read_only)
        self.status.setVisible(not read_only)
        self._word.setText(self.status.currentText())
        self._word.setVisible(read_only)
        for made in self.buttons:
            made.setVisible(not read_only)


class RowsEditor(QWidget, Generic[RowT]):
    """A title, the rows one under another, and a button for one more."""

    changed = Signal()
    paste_cut = Signal(int)

    def __init__(
        self,
        title: str,
        row_name: str,
        captions: Sequence[str],
        choices: Choices,
        add_label: str,
        *,
        hint: str = "",
        wide: int = 0,
    ) -> None:
        super().__init__()
        self._row_name = row_name
        self._captions = tuple(captions)
        self._choices = choices
        self._wide = wide
        self._cards: list[RowCard] = []
        self._reading = False
        column = theme.measure(QVBoxLayout(self), (0, 0, 0, 0), 6)
        head = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 6)
        self.label = theme.dress(QLabel(title), "label", "text")
        self._mark = theme.dress(QLabel(translate("Statements", "wajib")), "meta", "text3")
        head.addWidget(self.label)
        head.addWidget(self._mark)
        head.addStretch(1)
        column.addLayout(head)
        self._list = theme.measure(QVBoxLayout(), (0, 0, 0, 0), 6)
        column.addLayout(self._list)
        self._hint = hint
        self._help = theme.dress(QLabel(hint), "meta", "text3")
        self._help.setWordWrap(True)
        column.addWidget(self._help)
        self.add_button = button(add_label, icon="plus", dense=True)
        self.add_button.clicked.connect(self.add_row)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)

    def focus_cell(self, row: int, cell: int, start: int | None = None, length: int = 0) -> bool:
        """Go to a cell and select a passage of it; tell whether there is such a cell."""
        if not 0 <= row < len(self._cards) or not 0 <= cell < len(self._cards[row].cells):
            return False
        control = self._cards[row].cells[cell]
        control.setFocus(Qt.FocusReason.OtherFocusReason)
        if start is not None:
            select(control, start, length)
        return True

    def cells(self) -> list[TextArea]:
        """Return all cells in reading order; `remarks.field_words` counts along them."""
        return [cell for card in self._cards for cell in card.cells]

    def rows(self) -> tuple[RowT, ...]:
        return tuple(
            self._row([cell.toPlainText() for cell in card.cells], card.chosen())
            for card in self._cards
        )

    def set_rows(self, rows: Sequence[RowT]) -> None:
        if tuple(rows) == self.rows():
            return
        values = [self._values(row) for row in rows]
        while len(self._cards) > len(values):
            self._drop(self._cards[-1])
        while len(self._cards) < len(values):
            self._append()
        for card, (texts, choice) in zip(self._cards, values, strict=True):
            self._fill(card, texts, choice)
            card.set_read_only(self._reading)

    def set_read_only(self, read_only: bool) -> None:
        self._reading = read_only
        for card in self._cards:
            card.set_read_only(read_only)
        self.add_button.setVisible(not read_only)
        self._mark.setVisible(not read_only)
        theme.dress(
            self.label,
            "meta_medium" if read_only else "label",
            "text3" if read_only else "text",
        )
        self._help.setVisible(not read_only and bool(self._help.text()))

    def set_problem(self, problem: str) -> None:
        self._help.setText(problem or self._hint)
        ink = "bad" if problem else "text3"
        theme.dress(self._help, "meta_medium" if problem else "meta", ink)
        self._help.setVisible(bool(self._help.text()) and (bool(problem) or not self._reading))

    def add_row(self) -> None:
        if len(self._cards) < MAX_ROWS:
            card = self._append()
            card.cells[0].setFocus()
            self.changed.emit()

    def setFocus(self, *_reason: object) -> None:
        """Give the focus to the first cell, or to the button that makes one."""
        target: QWidget = self._cards[0].cells[0] if self._cards else self.add_button
        target.setFocus()

    def _append(self) -> RowCard:
        name = self._row_name.format(n=len(self._cards) + 1)
        card = RowCard(name, self._captions, self._wide, self._choices)
        card.arrange()
        card.changed.connect(self.changed)
        card.paste_cut.connect(self.paste_cut)
        card.moved.connect(lambda by, card=card: self._move(card, by))
        card.removed.connect(lambda card=card: self._remove(card))
        card.set_read_only(self._reading)
        self._cards.append(card)
        self._list.addWidget(card)
        return card

    def _drop(self, card: RowCard) -> None:
        self._cards.remove(card)
        self._list.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _remove(self, card: RowCard) -> None:
        at = self._cards.index(card)
        values = [self._read(other) for other in self._cards if other is not card]
        self._drop(self._cards[-1])
        self._refill(values)
        target = self._cards[min(at, len(self._cards) - 1)].cells[0] if self._cards else None
        (target or self.add_button).setFocus()
        self.changed.emit()

    def _move(self, card: RowCard, by: int) -> None:
        at = self._cards.index(card)
        to = at + by
        if self._reading or not 0 <= to < len(self._cards):
            return
        values = [self._read(other) for other in self._cards]
        values[at], values[to] = values[to], values[at]
        self._refill(values)
        self._cards[to].cells[0].setFocus()
        self.changed.emit()

    def _read(self, card: RowCard) -> tuple[list[str], Choice]:
        return [cell.toPlainText() for cell in card.cells], card.chosen()

    def _refill(self, values: Sequence[tuple[Sequence[str], Choice]]) -> None:
        for card, (texts, choice) in zip(self._cards, values, strict=True):
            self._fill(card, texts, choice)

    def _fill(self, card: RowCard, texts: Sequence[str], choice: Choice) -> None:
        for cell, text in zip(card.cells, texts, strict=True):
            cell.set_text(text)
        card.choose(choice)

    def _row(self, texts: Sequence[str], choice: Choice) -> RowT:
        raise NotImplementedError

    def _values(self, row: RowT) -> tuple[tuple[str, ...], Choice]:
        raise NotImplementedError


class FactsEditor(RowsEditor[Fact]):
    """Each fact, where it was checked, and what came of it."""

    def __init__(self) -> None:
        super().__init__(
            translate("Statements", "Fakta"),
            translate("Statements", "Fakta {n}"),
            (translate("Statements", "Yang dinyatakan"), translate("Statements", "Sumber")),
            Choices(translate("Statements", "Status"), (None, *FactStatus), _status_word),
            translate("Statements", "Tambah fakta"),
            hint=translate(
                "Statements", "Yang belum terkonfirmasi atau keliru tidak boleh ada di naskah."
            ),
            wide=1,
        )

    def _row(self, texts: Sequence[str], choice: Choice) -> Fact:
        return Fact(texts[0], choice if isinstance(choice, FactStatus) else None, texts[1])

    def _values(self, row: Fact) -> tuple[tuple[str, ...], Choice]:
        return (row.text, row.source), row.status


class ClaimsEditor(RowsEditor[ClaimRow]):
    """What was said, what was found, by what evidence."""

    def __init__(self) -> None:
        super().__init__(
            translate("Statements", "Tabel tudingan"),
            translate("Statements", "Baris {n}"),
            (
                translate("Statements", "Tudingan"),
                translate("Statements", "Hasil verifikasi"),
                translate("Statements", "Bukti"),
            ),
            Choices(translate("Statements", "Status"), tuple(FactStatus), _status_word),
            translate("Statements", "Tambah baris"),
            hint=translate("Statements", "Satu tudingan satu baris; dicetak sebagai tabel."),
        )

    def _row(self, texts: Sequence[str], choice: Choice) -> ClaimRow:
        status = choice if isinstance(choice, FactStatus) else FactStatus.UNCONFIRMED
        return ClaimRow(texts[0], texts[1], texts[2], status)

    def _values(self, row: ClaimRow) -> tuple[tuple[str, ...], Choice]:
        return (row.claim, row.finding, row.evidence), row.status


class QuestionsEditor(RowsEditor[QuestionRow]):
    """What the press may ask, the agreed answer, its class, and who may tell it."""

    def __init__(self) -> None:
        super().__init__(
            translate("Statements", "Tanya jawab"),
            translate("Statements", "Pertanyaan {n}"),
            (
                translate("Statements", "Pertanyaan"),
                translate("Statements", "Jawaban"),
                translate("Statements", "Disampaikan oleh"),
            ),
            Choices(
                translate("Statements", "Kelas informasi"), tuple(InformationAccess), _access_word
            ),
            translate("Statements", "Tambah pertanyaan"),
            hint=translate("Statements", "Yang dikecualikan tidak disampaikan kepada media."),
            wide=2,
        )

    def _row(self, texts: Sequence[str], choice: Choice) -> QuestionRow:
        known = choice if isinstance(choice, InformationAccess) else InformationAccess.UNCLASSIFIED
        return QuestionRow(texts[0], texts[1], known, texts[2])

    def _values(self, row: QuestionRow) -> tuple[tuple[str, ...], Choice]:
        return (row.question, row.answer, row.told_by), row.access
