"""Small widgets around the paint functions: badge, tone, status, clock, tag, keycap, filter."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from pasopati_desktop.ui import paint
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.paint import never_raises
from pasopati_desktop.ui.theme import color, px

Draw = Callable[[QPainter | None, QRect], int]

_NOWHERE = QRect()


class Chip(QWidget):
    """Shows what a paint function draws; keeps its size by measuring with the same function."""

    def __init__(
        self, draw: Draw, sentence: str, parent: QWidget | None = None, *, height: int = 24
    ) -> None:
        super().__init__(parent)
        self._draw = draw
        self._height = height
        self.setAccessibleName(sentence)
        # Preferred, not Fixed: a fixed widget in a wider cell is centred instead of left.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_draw(self, draw: Draw, sentence: str) -> None:
        """Show something else."""
        self._draw = draw
        self.setAccessibleName(sentence)
        self.updateGeometry()
        self.update()

    def theme_changed(self) -> None:
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self._draw(None, _NOWHERE), px(self._height))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @never_raises
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._draw(painter, self.rect())
        painter.end()


class Badge(Chip):
    """Severity 1-4."""

    def __init__(self, level: int, parent: QWidget | None = None) -> None:
        super().__init__(lambda p, r: paint.paint_badge(p, r, level), self._said(level), parent)

    @staticmethod
    def _said(level: int) -> str:
        return translate("Chips", "tingkat {word}").format(word=paint.level_word(level))

    def set_level(self, level: int) -> None:
        self.set_draw(lambda p, r: paint.paint_badge(p, r, level), self._said(level))


class ToneChip(Chip):
    """`positive`, `neutral` or `negative`."""

    def __init__(self, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(lambda p, r: paint.paint_tone(p, r, tone), self._said(tone), parent)

    @staticmethod
    def _said(tone: str) -> str:
        return translate("Chips", "tone {word}").format(word=paint.tone_word(tone))

    def set_tone(self, tone: str) -> None:
        self.set_draw(lambda p, r: paint.paint_tone(p, r, tone), self._said(tone))


class StatusChip(Chip):
    """Glyph and word of a workflow status (`paint.STATUSES`)."""

    def __init__(self, status: str, word: str, parent: QWidget | None = None) -> None:
        super().__init__(lambda p, r: paint.paint_status(p, r, status, word), word, parent)

    def set_status(self, status: str, word: str) -> None:
        self.set_draw(lambda p, r: paint.paint_status(p, r, status, word), word)


class ClockChip(Chip):
    """A response clock (`paint.CLOCKS`); its label stands outside."""

    def __init__(
        self,
        state: str = "on_time",
        text: str = "",
        *,
        rest: float = 0.75,
        dense: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._dense = dense
        super().__init__(self._drawing(state, text, rest), text, parent)

    def _drawing(self, state: str, text: str, rest: float) -> Draw:
        dense = self._dense
        return lambda p, r: paint.paint_clock(p, r, state, text, rest=rest, dense=dense)

    def set_clock(self, state: str, text: str, rest: float, rule: str = "") -> None:
        """Show another moment of the clock; `rule` (deadline and rule) becomes the tooltip."""
        self.setToolTip(rule)
        self.set_draw(self._drawing(state, text, rest), text)


class Tag(Chip):
    """A quiet word in a box, such as a category or TERBATAS."""

    def __init__(self, text: str, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(lambda p, r: paint.paint_tag(p, r, text, icon), text, parent)

    def set_text(self, text: str, icon: str = "") -> None:
        self.set_draw(lambda p, r: paint.paint_tag(p, r, text, icon), text)


class Pill(Chip):
    """A word on the fill of a state: good, warn, bad, info or neu."""

    def __init__(self, text: str, kind: str = "neu", parent: QWidget | None = None) -> None:
        super().__init__(lambda p, r: paint.paint_pill(p, r, text, kind), text, parent)

    def set_text(self, text: str, kind: str = "neu") -> None:
        self.set_draw(lambda p, r: paint.paint_pill(p, r, text, kind), text)


class Keycap(Chip):
    """A key as printed on the keyboard."""

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(lambda p, r: paint.paint_keycap(p, r, keys), keys, parent)


class ConsentChip(Chip):
    """State of a maker's consent (see `paint.paint_consent`)."""

    def __init__(self, state: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(lambda p, r: paint.paint_consent(p, r, state, text), text, parent)

    def set_state(self, state: str, text: str) -> None:
        self.set_draw(lambda p, r: paint.paint_consent(p, r, state, text), text)


class Avatar(Chip):
    """Initials of an officer, 28 px."""

    def __init__(self, name: str, letters: str, parent: QWidget | None = None) -> None:
        def draw(painter: QPainter | None, rect: QRect) -> int:
            side = px(28)
            if painter is not None:
                top = rect.top() + (rect.height() - side) // 2
                paint.paint_avatar(painter, QRect(rect.left(), top, side, side), letters)
            return side

        super().__init__(draw, name, parent, height=28)


class FilterChip(QAbstractButton):
    """A filter: clicking opens its choices; an active one is removed by its × or the Del key."""

    removed = Signal()

    def __init__(self, text: str, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._active = False
        self._over = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_filter(text, active=False)

    def set_filter(self, text: str, *, active: bool) -> None:
        """Show the filter's value, such as `Status: terbuka`."""
        self._active = active
        self.setText(text)
        told = translate("Chips", "{text}, aktif, Del menghapus").format(text=text)
        self.setAccessibleName(told if active else text)
        self.updateGeometry()
        self.update()

    @property
    def active(self) -> bool:
        return self._active

    def theme_changed(self) -> None:
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        wide = paint.paint_filter(None, _NOWHERE, self.text(), self._icon, active=self._active)
        return QSize(wide, px(28))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @never_raises
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = self.rect()
        if self._over and not self._active:
            painter.fillRect(box.adjusted(1, px(4), -1, -px(4)), color("hover"))
        paint.paint_filter(painter, box, self.text(), self._icon, active=self._active)
        if self.hasFocus():
            paint.paint_focus(painter, box.adjusted(0, px(2), 0, -px(2)), 4)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._active and event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removed.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        on_cross = event.position().x() >= self.width() - px(24)
        if self._active and on_cross and self.rect().contains(event.position().toPoint()):
            self.setDown(False)
            self.removed.emit()
            return
        super().mouseReleaseEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._over = True
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._over = False
        super().leaveEvent(event)
