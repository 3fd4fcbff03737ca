"""The card *Pemeriksaan*: six lines, each a button that leads to its field."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
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
from pasopati_desktop.ui import icons, theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.link_button import LinkButton
from pasopati_desktop.ui.paint import draw_centred, never_raises, paint_focus
from pasopati_desktop.ui.panels.statements import labels
from pasopati_desktop.ui.theme import px

_GLYPHS = {
    State.PASSED: ("circle-check", "good"),
    State.LOOK: ("triangle-alert", "warn"),
    State.MISSING: ("octagon-alert", "bad"),
}


def summary(checks: Sequence[Check]) -> str:
    """Return such as `5 lolos, 1 perlu dilihat`."""
    passed = sum(check.state is State.PASSED for check in checks)
    parts = [translate("Statements", "{n} lolos").format(n=passed)]
    if rest := len(checks) - passed:
        parts.append(translate("Statements", "{n} perlu dilihat").format(n=rest))
    return ", ".join(parts)


class CheckLine(QAbstractButton):
    """Glyph, what was found, what it is about. Pressing it leads to the field."""

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
        self._lines = labels.check_lines(check)
        self.setText(". ".join(self._lines))
        self.setAccessibleName(self.text())
        self.setToolTip(self.text())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(200), px(38))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), px(38))

    def theme_changed(self) -> None:
        self.updateGeometry()

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


class ChecksCard(QFrame):
    """The lines in two columns, with their sum at the top."""

    jump = Signal(str)
    """Name of a field."""
    again = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "sunken")
        self._checks: tuple[Check, ...] = ()
        column = theme.measure(QVBoxLayout(self), (11, 8, 11, 10), 6)
        head = theme.measure(QHBoxLayout(), (5, 0, 5, 0), 10)
        title = QLabel(translate("Statements", "Pemeriksaan"))
        head.addWidget(theme.dress(title, "body_strong", "text"))
        self._sum = theme.dress(QLabel(), "meta", "text3")
        head.addWidget(self._sum, 1)
        link = LinkButton(
            translate("Statements", "Periksa ulang"), style="meta_strong", underline=False
        )
        link.clicked.connect(self.again)
        head.addWidget(link)
        column.addLayout(head)
        self._grid = theme.measure(QGridLayout(), (0, 0, 0, 0), 4)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        column.addLayout(self._grid)
        self.lines = [CheckLine(self) for _ in range(6)]
        for position, line in enumerate(self.lines):
            line.clicked.connect(lambda _on=False, line=line: self._press(line))
            self._grid.addWidget(line, position // 2, position % 2)

    def show_checks(self, checks: Sequence[Check]) -> None:
        self._checks = tuple(checks)
        self._sum.setText(summary(self._checks))
        for line, check in zip(self.lines, self._checks, strict=False):
            line.show_check(check)

    def summary(self) -> str:
        return self._sum.text()

    def worst(self) -> State:
        """Return the most serious state among the lines."""
        states = {check.state for check in self._checks}
        for state in (State.MISSING, State.LOOK):
            if state in states:
                return state
        return State.PASSED

    def _press(self, line: CheckLine) -> None:
        if line.check is not None:
            self.jump.emit(line.check.field)
