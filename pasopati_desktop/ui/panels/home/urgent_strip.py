"""The most urgent thing: the clock nearest to its deadline, and the act that stops it."""

from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from pasopati_desktop.services.home import Urgent
from pasopati_desktop.ui import clocks, theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.paint import never_raises, paint_badge
from pasopati_desktop.ui.panels.home import lines
from pasopati_desktop.ui.theme import px
from pasopati_desktop.ui.widgets.buttons import button
from pasopati_desktop.ui.widgets.chips import Badge, ClockChip

_ACROSS, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class _OneLine(QLabel):
    """A label that elides instead of widening the window; the tooltip has the whole."""

    def minimumSizeHint(self) -> QSize:
        return QSize(px(80), super().minimumSizeHint().height())

    @never_raises
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        painter.setFont(self.font())
        metrics = self.fontMetrics()
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(self.text() if shown != self.text() else "")
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter), shown)
        painter.end()


class UrgentStrip(QFrame):
    """96 high; a bar at the left that is red only while the clock asks for haste."""

    acted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "card")
        self._found: Urgent | None = None
        self._ink = "text3"
        self._row = theme.measure(QBoxLayout(_ACROSS, self), (28, 12, 24, 12), 20)
        words = theme.measure(QVBoxLayout(), (0, 0, 0, 0), 4)
        head = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 10)
        self._caption = theme.dress(
            QLabel(translate("Home", "Paling mendesak")), "meta_strong", "bad"
        )
        self._badge = Badge(1)
        self._about = theme.dress(_OneLine(), "meta", "text2")
        head.addWidget(self._caption)
        head.addWidget(self._badge)
        head.addWidget(self._about, 1)
        words.addLayout(head)
        self._title = theme.dress(_OneLine(), "detail_title", "text")
        self._detail = theme.dress(_OneLine(), "body", "text2")
        for label in (self._about, self._title, self._detail):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        words.addWidget(self._title)
        words.addWidget(self._detail)
        self._row.addLayout(words, 1)
        side = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 20)
        self._clock = theme.measure(QBoxLayout(_DOWN), (0, 0, 0, 0), 4)
        self._clock.addStretch(1)
        self.chip = ClockChip()
        self._clock.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignCenter)
        self._limit = theme.dress(QLabel(), "meta", "text2")
        self._clock.addWidget(self._limit, 0, Qt.AlignmentFlag.AlignCenter)
        self._clock.addStretch(1)
        side.addLayout(self._clock, 1)
        self.act = button("", "primary", on_click=self.acted.emit)
        side.addWidget(self.act, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(side)
        theme.fix(self, min_height=98)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_narrow(self, *, narrow: bool) -> None:
        """Put clock and act below the words, so that large text keeps its whole title."""
        self._row.setDirection(_DOWN if narrow else _ACROSS)
        self._clock.setDirection(_ACROSS if narrow else _DOWN)
        theme.measure(self._row, (28, 12, 24, 12), 10 if narrow else 20)

    def show_urgent(self, found: Urgent, act: str, now: datetime) -> None:
        """Show the incident; `act` is what the primary button does."""
        self._found = found
        incident = found.incident
        level, word = int(incident.severity), incident.level_label
        told = translate("Chips", "tingkat {word}").format(word=word)
        self._badge.set_draw(lambda p, r: paint_badge(p, r, level, word), told)
        self._about.setText(f"{incident.number} · {incident.category_label}")
        self._title.setText(incident.title)
        self._detail.setText(lines.urgent(found, now))
        self.act.setText(act)
        self.act.setAccessibleName(f"{act}: {incident.title}")
        self.tick(now)

    def tick(self, now: datetime) -> None:
        """Show the clock at this second."""
        if self._found is None:
            return
        shown = clocks.shown(self._found.incident.clock, now)
        text = shown.text
        if shown.state != "late":
            text = translate("Home", "{time} tersisa").format(time=shown.text)
        self.chip.set_clock(shown.state, text, shown.rest, shown.rule)
        self._limit.setText(translate("Home", "{limit} WIB").format(limit=shown.limit))
        self._ink = "bad" if shown.is_urgent else "text3"
        theme.dress(self._caption, "", self._ink)
        labels = (self._caption, self._about, self._title, self._detail)
        said = [*(label.text() for label in labels), text, shown.limit]
        self.setAccessibleName(", ".join(said))
        self.update()

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(self._ink))
        painter.drawRoundedRect(px(8), px(8), px(4), self.height() - px(16), px(2), px(2))
        painter.end()
