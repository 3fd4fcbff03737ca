"""A row of work: glyph, two lines, level, clock, and what opening it does. Enter opens it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from pasopati_desktop.ui import icons, paint, theme
from pasopati_desktop.ui.clocks import ShownClock
from pasopati_desktop.ui.paint import never_raises
from pasopati_desktop.ui.theme import color, px
from pasopati_desktop.ui.widgets.buttons import button
from pasopati_desktop.ui.widgets.row_table import paint_two_lines


@dataclass(frozen=True)
class WorkLine:
    """What a row shows. `status` draws a workflow glyph in place of the icon."""

    key: str
    """Tells rows apart when they are drawn anew, such as `incident/12`."""
    lead: str
    meta: str = ""
    icon: str = ""
    ink: str = "text2"
    status: str = ""
    level: int = 0
    level_word: str = ""
    clock: ShownClock | None = None
    word: str = ""
    """A short word at the right, such as the state of a source."""
    word_ink: str = "text2"
    act: str = ""
    """The word of the button at the right; without one the row itself is all there is to press."""

    @property
    def sentence(self) -> str:
        """The row as a screen reader says it."""
        clock = f"{self.clock.text}, {self.clock.limit}" if self.clock else ""
        parts = (self.lead, self.meta, self.level_word, clock, self.word)
        return ", ".join(part for part in parts if part)


class WorkRow(QAbstractButton):
    """One tab stop; `clicked` by Enter, Space or a click anywhere. Up/Down or J/K move on."""

    moved = Signal(int)
    """1 or -1: the officer wants the next or the former row."""

    def __init__(self, line: WorkLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = line
        self._tools: list[QWidget] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._button = button(line.act, dense=True, parent=self) if line.act else None
        if self._button is not None:
            # The row is the one tab stop and does the same, so the button is for the mouse.
            self._button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._button.clicked.connect(self.click)
        self.show_line(line)

    @property
    def line(self) -> WorkLine:
        return self._line

    def show_line(self, line: WorkLine) -> None:
        """Show another moment of the same row; the word of its button stays."""
        self._line = line
        self.setText(line.lead)
        act = f", {line.act}" if line.act else ""
        self.setAccessibleName(line.sentence + act)
        self.update()

    def add_tool(self, widget: QWidget, on_click: Callable[[], object]) -> None:
        """Put an icon button at the right end."""
        widget.setParent(self)
        if isinstance(widget, QAbstractButton):
            widget.clicked.connect(lambda _checked=False: on_click())
        self._tools.append(widget)
        widget.show()
        self._place()

    def sizeHint(self) -> QSize:
        return QSize(px(280), px(44))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), px(44))

    def theme_changed(self) -> None:
        self.updateGeometry()
        self._place()

    def _buttons(self) -> list[QWidget]:
        return [*([self._button] if self._button else []), *self._tools]

    def _place(self) -> None:
        right = self.width() - px(12)
        for widget in reversed(self._buttons()):
            hint = widget.sizeHint()
            wide = max(hint.width(), widget.minimumWidth())
            high = px(28) if widget is self._button else max(hint.height(), widget.minimumHeight())
            widget.setGeometry(right - wide, (self.height() - high) // 2, wide, high)
            right -= wide + px(4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_J}:
            self.moved.emit(1)
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_K}:
            self.moved.emit(-1)
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            self.setToolTip(self._hidden_text())
        return super().event(event)

    def _hidden_text(self) -> str:
        """Return what does not fit, and the rule of the clock."""
        line = self._line
        room = self._text_rect(self._right_edge(None)).width()
        wide = max(
            theme.metrics("body_medium").horizontalAdvance(line.lead),
            theme.metrics("meta").horizontalAdvance(line.meta),
        )
        said = [line.lead, line.meta] if wide > room else []
        return "\n".join(part for part in (*said, line.clock.rule if line.clock else "") if part)

    def _text_rect(self, right: int) -> QRect:
        left = px(46) if self._line.icon or self._line.status else px(16)
        return QRect(left, 0, max(0, right - left), self.height())

    @never_raises
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isDown() or self.underMouse():
            painter.fillRect(self.rect(), color("press" if self.isDown() else "hover"))
        line = self._line
        if line.status:
            side = px(18)
            box = QRectF(px(16), (self.height() - side) // 2, side, side)
            paint.paint_status_glyph(painter, box, line.status)
        elif line.icon:
            top = (self.height() - px(18)) // 2
            icons.paint(painter, px(16), top, line.icon, ink=line.ink, size=18)
        rect = self._text_rect(self._right_edge(painter))
        paint_two_lines(painter, rect, line.lead, line.meta, style="body_medium")
        if self.hasFocus():
            paint.paint_focus(painter, self.rect().adjusted(px(2), px(1), -px(2), -px(1)), 6)
        painter.end()

    def _right_edge(self, painter: QPainter | None) -> int:
        """Draw what stands at the right, from the right; return where the words must end."""
        line, right = self._line, self.width() - px(16)
        if shown := self._buttons():
            right = min(widget.x() for widget in shown) - px(12)
        if line.word:
            wide = theme.metrics("meta_medium").horizontalAdvance(line.word)
            if painter is not None:
                box = QRect(right - wide, 0, wide, self.height())
                paint.draw_centred(painter, box, line.word, style="meta_medium", ink=line.word_ink)
            right -= wide + px(12)
        if line.clock is not None:
            clock = line.clock
            wide = paint.paint_clock(None, self.rect(), clock.state, clock.text, rest=clock.rest)
            if painter is not None:
                box = QRect(right - wide, 0, wide, self.height())
                paint.paint_clock(painter, box, clock.state, clock.text, rest=clock.rest)
            right -= max(wide, px(132)) + px(12)
        if line.level and self.width() >= px(480):
            wide = px(112)
            if painter is not None:
                box = QRect(right - wide, 0, wide, self.height())
                paint.paint_badge(painter, box, line.level, line.level_word)
            right -= wide + px(12)
        return right
