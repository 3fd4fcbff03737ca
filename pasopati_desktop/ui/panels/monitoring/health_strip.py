"""The strip over the stream: how the sources are doing, in one line of 40 px."""

from PySide6.QtCore import QRect, QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from pasopati_desktop.domain.news import SourceState
from pasopati_desktop.services.sources import Health
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.link_button import LinkButton
from pasopati_desktop.ui.paint import baseline, draw_text, paint_source_state, text_width
from pasopati_desktop.ui.panels.monitoring import labels
from pasopati_desktop.ui.theme import px
from pasopati_desktop.ui.widgets.chips import Chip

_ORDER = (
    SourceState.OK,
    SourceState.EMPTY,
    SourceState.NEW,
    SourceState.SILENT,
    SourceState.FAILING,
)


def draw_state(
    painter: QPainter | None, rect: QRect, state: SourceState, count: int, word: str
) -> int:
    """Draw glyph, count and word; return the width used."""
    glyph, gap = px(10), px(8)
    number = words.count(count)
    wide = text_width(number, "time")
    total = glyph + gap + wide + px(6) + text_width(word, "body")
    if painter is None:
        return total
    top = rect.top() + (rect.height() - glyph) / 2
    paint_source_state(painter, QRectF(rect.left(), top, glyph, glyph), state.value)
    y = baseline(rect, "body")
    x = rect.left() + glyph + gap
    draw_text(painter, x, y, number, style="time", ink="text")
    draw_text(painter, x + wide + px(6), y, word, style="body", ink="text2")
    return total


class StateCount(Chip):
    """One state of sources with its count."""

    def __init__(self, state: SourceState, count: int, parent: QWidget | None = None) -> None:
        word = labels.state_word(state)
        super().__init__(
            lambda painter, rect: draw_state(painter, rect, state, count, word),
            f"{words.count(count)} {word}",
            parent,
        )
        self.setToolTip(labels.state_meaning(state))


class HealthStrip(QFrame):
    """Counts of the five states, the last visit, and the way to the sources."""

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("edge", "bottom")
        theme.ground(self, "surface")
        theme.fix(self, height=40)
        row = theme.measure(QHBoxLayout(self), (16, 0, 16, 0), 22)
        title = theme.dress(QLabel(translate("Monitoring", "Sumber")), "body_strong", "text")
        row.addWidget(title)
        self._states = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 20)
        row.addLayout(self._states)
        row.addStretch(1)
        self._last = theme.dress(QLabel(), "meta", "text3")
        row.addWidget(self._last)
        link = LinkButton(
            translate("Monitoring", "Kesehatan sumber"), style="body_medium", underline=False
        )
        link.clicked.connect(self.opened)
        self.link = link
        row.addWidget(link)

    def show_health(self, health: Health, *, offline: bool) -> None:
        """Show the counts; `offline` when the last round reached nothing at all."""
        while (item := self._states.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for state in _ORDER:
            count = health.counts.get(state, 0)
            if count or state is SourceState.OK:
                self._states.addWidget(StateCount(state, count))
        if health.off:
            off = translate("Monitoring", "{n} mati").format(n=words.count(health.off))
            self._states.addWidget(theme.dress(QLabel(off), "body", "text3"))
        if offline:
            self._last.setText(translate("Monitoring", "Luring: tidak ada sumber yang tersambung"))
        elif health.last_polled_at is None:
            self._last.setText(translate("Monitoring", "belum pernah diambil"))
        else:
            text = translate("Monitoring", "terakhir diambil {time}")
            self._last.setText(text.format(time=words.clock(health.last_polled_at)))
            self._last.setToolTip(words.exact(health.last_polled_at))
        theme.dress(self._last, "meta", "warn" if offline else "text3")
