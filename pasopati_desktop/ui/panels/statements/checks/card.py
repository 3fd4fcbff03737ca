"""The card *Pemeriksaan*: what blocks first, then what is worth a look, then what is in order.

Each line is a button that leads to its passage. Personal data and contradictions carry a second
act: they are confirmed with a sentence of why, which is signed with the text.
"""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from pasopati_desktop.domain.statement_checks import Check, State
from pasopati_desktop.domain.statements import Clearance
from pasopati_desktop.ui import icons, theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.link_button import LinkButton
from pasopati_desktop.ui.paint import draw_centred, never_raises, paint_focus
from pasopati_desktop.ui.panels.statements.checks import words as check_words
from pasopati_desktop.ui.panels.statements.checks.dialog import ClearanceDialog
from pasopati_desktop.ui.theme import px
from pasopati_desktop.ui.widgets.buttons import IconButton

_GLYPHS = {
    State.PASSED: ("circle-check", "good"),
    State.LOOK: ("triangle-alert", "warn"),
    State.MISSING: ("octagon-alert", "bad"),
}
MOST_SHOWN = 24
"""Lines of one state; who mends them sees the rest."""
TWO_COLUMNS = 420
"""px at 100 %; in a narrower card all lines stand below one another."""


def summary(checks: Sequence[Check]) -> str:
    """Return such as `5 lolos, 1 perlu dilihat`."""
    return check_words.summary(Counter(check.state for check in checks))


class CheckLine(QAbstractButton):
    """Glyph, what was found, what it is about. Pressing it leads to the passage."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.check: Check | None = None
        self._lines = ("", "")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_check(self, check: Check) -> None:
        if check == self.check:
            return
        self.check = check
        self._lines = check_words.check_lines(check)
        self.setText(". ".join(self._lines))
        self.setAccessibleName(f"{check_words.state_word(check.state)}: {self.text()}")
        self.setToolTip(self.text())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(200), px(38))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), px(38))

    def theme_changed(self) -> None:
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if event.modifiers() == Qt.KeyboardModifier.NoModifier:
                self.click()
                return
            event.ignore()  # Ctrl+Enter is the panel's
            return
        super().keyPressEvent(event)

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self.check is None:
            return
        painter = QPainter(self)
        name, ink = _GLYPHS[self.check.state]
        icons.paint(painter, px(5), px(3), name, ink=ink, size=16)
        left, room = px(29), self.width() - px(33)
        draw_centred(
            painter, QRect(left, px(1), room, px(18)), self._lines[0], style="label", ink="text"
        )
        draw_centred(
            painter, QRect(left, px(19), room, px(16)), self._lines[1], style="meta", ink="text3"
        )
        if self.hasFocus():
            paint_focus(painter, self.rect(), radius=4)
        painter.end()


class _Cell(QWidget):
    """A line, and beside it the act that clears it, where there is one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = theme.measure(QHBoxLayout(self), (0, 0, 0, 0), 4)
        self.line = CheckLine()
        self.act = LinkButton("", style="meta_strong", underline=False)
        row.addWidget(self.line, 1)
        row.addWidget(self.act)

    def show_check(self, check: Check, *, may_clear: bool) -> None:
        self.line.show_check(check)
        self.act.setVisible(may_clear and bool(check.key))
        word = translate("Checks", "Cabut") if check.note else translate("Checks", "Konfirmasi …")
        self.act.setText(word)
        said = translate("Checks", "{act}: {what}")
        self.act.setAccessibleName(said.format(act=word, what=self.line.text()))
        self.act.updateGeometry()


class ChecksCard(QFrame):
    """The lines under their sum; folds to the sum alone."""

    jump = Signal(object)
    """The `Check` whose passage is wanted."""
    again = Signal()
    cleared = Signal()
    """A finding was confirmed, or its confirmation taken back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "sunken")
        self.setAccessibleName(translate("Checks", "Pemeriksaan"))
        self._checks: tuple[Check, ...] = ()
        self._clearances: tuple[Clearance, ...] = ()
        self._read_only = False
        self._columns = 2
        self._cells: list[_Cell] = []
        self._heads: dict[State, QLabel] = {}
        column = theme.measure(QVBoxLayout(self), (11, 8, 11, 10), 6)
        column.addLayout(self._make_head())
        self._body = QWidget()
        self._grid = theme.measure(QGridLayout(self._body), (0, 0, 0, 0), 4)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        column.addWidget(self._body)
        for state in (State.MISSING, State.LOOK, State.PASSED):
            label = theme.dress(QLabel(), "meta_strong", "text2")
            label.setContentsMargins(px(5), px(4), 0, 0)
            self._heads[state] = label

    def _make_head(self) -> QHBoxLayout:
        head = theme.measure(QHBoxLayout(), (5, 0, 5, 0), 10)
        title = QLabel(translate("Checks", "Pemeriksaan"))
        head.addWidget(theme.dress(title, "body_strong", "text"))
        self._sum = theme.dress(QLabel(), "meta", "text3")
        self._sum.setWordWrap(True)
        head.addWidget(self._sum, 1)
        link = LinkButton(
            translate("Checks", "Periksa ulang"), style="meta_strong", underline=False
        )
        link.clicked.connect(self.again)
        head.addWidget(link)
        self.fold_button = IconButton("chevron-up", translate("Checks", "Lipat pemeriksaan"))
        self.fold_button.clicked.connect(lambda: self.fold(not self.is_folded()))
        head.addWidget(self.fold_button)
        return head

    # What the editor asks for.

    @property
    def lines(self) -> list[CheckLine]:
        """The lines that are shown, in order."""
        return [cell.line for cell in self._cells if not cell.isHidden()]

    def show_checks(self, checks: Sequence[Check]) -> None:
        checks = tuple(checks)
        if checks == self._checks:
            return
        self._checks = checks
        self._sum.setText(summary(checks))
        self._arrange()

    def summary(self) -> str:
        return self._sum.text()

    def worst(self) -> State:
        """Return the most serious state among the lines."""
        states = {check.state for check in self._checks}
        for state in (State.MISSING, State.LOOK):
            if state in states:
                return state
        return State.PASSED

    def blocking(self) -> tuple[Check, ...]:
        """Return what stands between the text and its next step."""
        return tuple(check for check in self._checks if check.state is State.MISSING)

    def clearances(self) -> tuple[Clearance, ...]:
        return self._clearances

    def set_clearances(self, clearances: Sequence[Clearance]) -> None:
        """Take over what was confirmed in the text that is shown now."""
        self._clearances = tuple(clearances)

    def set_read_only(self, read_only: bool) -> None:
        """Who may not write reads the reasons and confirms nothing."""
        if read_only != self._read_only:
            self._read_only = read_only
            self._arrange()

    def is_folded(self) -> bool:
        return self._body.isHidden()

    def fold(self, folded: bool) -> None:
        """Show the sum alone, or the lines again."""
        self._body.setVisible(not folded)
        icons.set_icon(self.fold_button, "chevron-down" if folded else "chevron-up", "text2")
        self.fold_button.set_name(
            translate("Checks", "Buka pemeriksaan")
            if folded
            else translate("Checks", "Lipat pemeriksaan")
        )

    def focus_first(self) -> None:
        """Open the card and go to its first line."""
        self.fold(folded=False)
        if self.lines:
            self.lines[0].setFocus(Qt.FocusReason.OtherFocusReason)

    # Inside.

    def _arrange(self) -> None:
        """Put every state's lines under its own head; widgets are used again."""
        at = row = 0
        for label in self._heads.values():
            self._grid.removeWidget(label)
            label.hide()
        for state, label in self._heads.items():
            of_state = [check for check in self._checks if check.state is state]
            if not of_state:
                continue
            label.setText(self._head_of(state, len(of_state)))
            self._grid.addWidget(label, row, 0, 1, 2)
            label.show()
            row += 1
            # What has to be read stands over the whole width, what is in order side by side.
            columns = self._columns if state is State.PASSED else 1
            for place, check in enumerate(of_state[:MOST_SHOWN]):
                cell = self._cell(at)
                at += 1
                cell.show_check(check, may_clear=not self._read_only)
                down, across = divmod(place, columns)
                self._grid.addWidget(cell, row + down, across, 1, 3 - columns)
                cell.show()
            row += -(-min(len(of_state), MOST_SHOWN) // columns)
        for cell in self._cells[at:]:
            cell.hide()
        self._order()

    def _head_of(self, state: State, count: int) -> str:
        words = {
            State.MISSING: translate("Checks", "Menghalangi langkah berikutnya"),
            State.LOOK: translate("Checks", "Perlu dilihat, tidak menghalangi"),
            State.PASSED: translate("Checks", "Lolos"),
        }[state]
        if count <= MOST_SHOWN:
            return words
        more = translate("Checks", "{words} · {n} lagi tidak tampil")
        return more.format(words=words, n=count - MOST_SHOWN)

    def _cell(self, at: int) -> _Cell:
        while len(self._cells) <= at:
            made = _Cell(self._body)
            made.line.clicked.connect(lambda _on=False, cell=made: self._press(cell))
            made.act.clicked.connect(lambda _on=False, cell=made: self._clear(cell))
            made.line.installEventFilter(self)
            self._cells.append(made)
        return self._cells[at]

    def _order(self) -> None:
        """Tab goes down the lines as they stand."""
        before: QWidget = self.fold_button
        for cell in self._cells:
            if not cell.isHidden():
                QWidget.setTabOrder(before, cell.line)
                QWidget.setTabOrder(cell.line, cell.act)
                before = cell.act

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(watched, CheckLine):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(event.key())  # type: ignore[attr-defined] # a key press has one
            lines = self.lines
            if step and watched in lines:
                to = min(max(lines.index(watched) + step, 0), len(lines) - 1)
                lines[to].setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        columns = 2 if self.width() >= px(TWO_COLUMNS) else 1
        if columns != self._columns:
            self._columns = columns
            self._arrange()

    def _press(self, cell: _Cell) -> None:
        if cell.line.check is not None:
            self.jump.emit(cell.line.check)

    def _clear(self, cell: _Cell) -> None:
        """Confirm a finding with a sentence of why, or take the confirmation back."""
        check = cell.line.check
        if check is None:
            return
        others = tuple(item for item in self._clearances if item.finding != check.key)
        if check.note:
            self._clearances = others
        else:
            note = ClearanceDialog.ask(check, self.window())
            if note is None:
                return
            self._clearances = (*others, Clearance(check.key, note))
        self.cleared.emit()
