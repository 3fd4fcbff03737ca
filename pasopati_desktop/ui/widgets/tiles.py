"""Clock tile, fact card, checklist row: the small cards of an incident's page."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from pasopati_desktop.ui import icons, paint, theme
from pasopati_desktop.ui.announce import announce
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.paint import never_raises
from pasopati_desktop.ui.paint.base import BAR, CHECK, stroke
from pasopati_desktop.ui.theme import color, px
from pasopati_desktop.ui.widgets.chips import ClockChip


class ClockTile(QFrame):
    """A response clock with its name and limit. A change of state is announced, a tick is not."""

    def __init__(self, label: str, limit: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "sunken")
        self._state = ""
        self._label = label
        column = theme.measure(QVBoxLayout(self), (12, 6, 12, 6), 2)
        self._name = theme.dress(QLabel(label), "meta_medium", "text2")
        column.addWidget(self._name)
        row = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 10)
        self.chip = ClockChip()
        self._limit = theme.dress(QLabel(limit), "meta", "text2")
        row.addWidget(self.chip)
        row.addWidget(self._limit)
        row.addStretch(1)
        column.addLayout(row)
        theme.fix(self, min_height=60)

    def set_clock(
        self, state: str, text: str, *, rest: float = 0.0, limit: str = "", rule: str = ""
    ) -> None:
        """Show a moment of the clock (`paint.CLOCKS`); `limit` such as `batas 14.45`."""
        if limit:
            self._limit.setText(limit)
        said = f"{self._label}: {text}, {self._limit.text()}"
        self.setAccessibleName(said)
        if self._state and state != self._state:
            announce(self, said)
        self._state = state
        self.chip.set_clock(state, text, rest, rule)


class FactCard(QFrame):
    """One fact: what, source and time, and whether it may be published."""

    activated = Signal()

    def __init__(
        self, fact: str, source: str, *, public: bool | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("card", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = theme.measure(QVBoxLayout(self), (10, 7, 10, 7), 2)
        text = theme.dress(QLabel(fact), "body", "text")
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        column.addWidget(text)
        row = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 6)
        about = theme.dress(QLabel(source), "meta", "text3")
        about.setTextFormat(Qt.TextFormat.PlainText)
        about.setWordWrap(True)
        row.addWidget(about, 1)
        said = [fact, source]
        self._eye = QLabel()
        self._public = public
        if public is not None:
            word = translate("Facts", "boleh terbit") if public else translate("Facts", "internal")
            said.append(word)
            row.addWidget(self._eye)
            row.addWidget(theme.dress(QLabel(word), "meta_medium", "good" if public else "text2"))
        column.addLayout(row)
        self.setAccessibleName(", ".join(said))
        self.theme_changed()

    def theme_changed(self) -> None:
        if self._public is not None:
            name, ink = ("eye", "good") if self._public else ("eye-off", "text2")
            self._eye.setPixmap(icons.pixmap(name, ink, 14))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.activated.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.activated.emit()

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            paint.paint_focus(painter, self.rect(), 8)
            painter.end()


class ChecklistRow(QAbstractButton):
    """An item to tick: the whole row reacts. A waived item shows a dash and its reason."""

    def __init__(
        self,
        text: str,
        role: str = "",
        *,
        time: str = "",
        due: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role, self._time, self._due = role, time, due
        self._waived = False
        self._over = False
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._tell()

    def set_row(
        self, *, done: bool, time: str = "", due: bool = False, waived_because: str = ""
    ) -> None:
        """Show the item's state: `time` is when done or the limit; `due` marks a near limit."""
        self._time, self._due = time, due
        self._waived = bool(waived_because)
        if waived_because:
            self._role = waived_because
        self.setChecked(done)
        self._tell()
        self.update()

    def _tell(self) -> None:
        parts = [self.text().replace("&", ""), self._role, self._time]
        if self._waived:
            parts.append(translate("Checklist", "dibebaskan"))
        self.setAccessibleName(", ".join(part for part in parts if part))

    def theme_changed(self) -> None:
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(px(240), px(42))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), px(42))

    @never_raises
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._over and self.isEnabled():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("hover"))
            painter.drawRoundedRect(self.rect(), px(6), px(6))
        side = px(16)
        box = QRectF(px(4), (self.height() - side) // 2, side, side)
        self._paint_box(painter, box)
        left = px(30)
        top = (self.height() - px(18) - px(16)) // 2
        muted = self.isChecked() or self._waived
        first = QRect(left, top, self.width() - left - px(4), px(18))
        ink = "disabled" if not self.isEnabled() else "text2" if muted else "text"
        style = "body" if muted else "body_medium"
        paint.draw_centred(painter, first, self.text(), style=style, ink=ink)
        second = QRect(left, top + px(18), first.width(), px(16))
        due = self._due and not muted
        used = paint.draw_centred(
            painter,
            second,
            self._time,
            style="meta_strong" if due else "meta",
            ink="warn" if due else "text2",
            right=True,
        )
        paint.draw_centred(
            painter, second.adjusted(0, 0, -used - px(8), 0), self._role, style="meta", ink="text3"
        )
        if self.hasFocus():
            paint.paint_focus(painter, self.rect())
        painter.end()

    def _paint_box(self, painter: QPainter, box: QRectF) -> None:
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("good"))
        else:
            pen = QPen(color("field"), max(1.0, px(15) / 10))
            painter.setPen(pen)
            painter.setBrush(color("surface"))
            box = box.adjusted(0.75, 0.75, -0.75, -0.75)
        painter.drawRoundedRect(box, px(4), px(4))
        if self.isChecked() or self._waived:
            painter.setPen(color("onGlyph" if self.isChecked() else "text2"))
            stroke(painter, box, CHECK if self.isChecked() else BAR, 1.8)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._over = True
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._over = False
        super().leaveEvent(event)
