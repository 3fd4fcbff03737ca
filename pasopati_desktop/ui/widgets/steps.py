"""The stepper of an incident and the approval chain of a statement."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QLineF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from pasopati_desktop.ui import paint, theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.paint import never_raises
from pasopati_desktop.ui.paint.base import CHECK, CROSS, RETURN, stroke
from pasopati_desktop.ui.theme import color, px

State = Literal["done", "now", "next", "skipped", "returned", "void"]

_DISC = 22


@dataclass(frozen=True)
class Step:
    """A stage or a role; `lines` stand under its name: person, time, count, reason."""

    name: str
    state: State = "next"
    lines: tuple[str, ...] = ()
    share: float = 0.0
    """Of the pie of the current approval step; 0 shows the step's number instead."""


def _state_word(state: State) -> str:
    return {
        "done": translate("Steps", "selesai"),
        "now": translate("Steps", "sedang berjalan"),
        "next": translate("Steps", "belum"),
        "skipped": translate("Steps", "dilewati"),
        "returned": translate("Steps", "dikembalikan"),
        "void": translate("Steps", "gugur karena naskah berubah"),
    }[state]


class _Steps(QWidget):
    """Discs on a line, equal columns."""

    NAME = "body_medium"
    LINE = "meta"
    LINES = 1
    NOW_INK = "accentText"

    def __init__(self, steps: Sequence[Step] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[Step, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_steps(steps)

    def set_steps(self, steps: Sequence[Step]) -> None:
        self._steps = tuple(steps)
        said = [
            ", ".join((f"{at}. {step.name}", _state_word(step.state), *step.lines))
            for at, step in enumerate(self._steps, 1)
        ]
        self.setAccessibleName("; ".join(said))
        self.setToolTip("\n".join(said))
        self.update()

    def theme_changed(self) -> None:
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        text = theme.line_height(self.NAME) + self.LINES * theme.line_height(self.LINE)
        return QSize(px(88) * max(1, len(self._steps)), px(_DISC) + px(4) + text)

    def minimumSizeHint(self) -> QSize:
        return QSize(px(56) * max(1, len(self._steps)), self.sizeHint().height())

    @never_raises
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        count = max(1, len(self._steps))
        for at, step in enumerate(self._steps):
            left = at * self.width() // count
            right = (at + 1) * self.width() // count
            disc = QRectF(left + 1, 1, px(_DISC) - 2, px(_DISC) - 2)
            if at + 1 < count:
                done = step.state == "done"
                painter.setPen(QPen(color("good" if done else "line2"), px(2)))
                y = px(_DISC) / 2
                painter.drawLine(QLineF(left + px(_DISC) + px(6), y, right - px(4), y))
            self._paint_disc(painter, disc, step, at + 1)
            self._paint_words(painter, QRect(left, 0, right - left - px(6), self.height()), step)
        painter.end()

    def _paint_disc(self, painter: QPainter, disc: QRectF, step: Step, number: int) -> None:
        state = step.state
        marks = {"done": CHECK, "returned": RETURN, "void": CROSS}.get(state)
        if marks is not None:
            paint.disc(painter, disc, {"done": "good", "returned": "warn"}.get(state, "neu"))
            painter.setPen(color("onGlyph"))
            stroke(painter, disc, marks, 1.5)
            return
        if state == "now" and step.share:
            paint.paint_pie(painter, disc, self.NOW_INK, step.share)
            return
        ink = self.NOW_INK if state == "now" else "field"
        pen = QPen(color(ink), px(2) if state == "now" else max(1.0, px(15) / 10))
        if state == "skipped" or (state == "next" and self.LINES > 1):
            pen.setDashPattern([2.0, 1.6])
        painter.setPen(pen)
        painter.setBrush(color("accentSoft") if state == "now" else Qt.BrushStyle.NoBrush)
        half = pen.widthF() / 2
        painter.drawEllipse(disc.adjusted(half, half, -half, -half))
        if state == "now" or (state == "next" and self.LINES == 1):
            text = str(number)
            box = disc.toAlignedRect()
            x = box.left() + (box.width() - paint.text_width(text, "count")) // 2
            ink = self.NOW_INK if state == "now" else "text2"
            paint.draw_text(painter, x, paint.baseline(box, "count"), text, style="count", ink=ink)

    def _paint_words(self, painter: QPainter, cell: QRect, step: Step) -> None:
        far = step.state in {"next", "skipped"}
        style = "body_strong" if step.state == "now" and self.LINES == 1 else self.NAME
        top = px(_DISC) + px(4)
        high = theme.line_height(self.NAME)
        row = QRect(cell.left(), top, cell.width(), high)
        wide = paint.draw_centred(
            painter, row, step.name, style=style, ink="text2" if far else "text"
        )
        if step.state == "void":
            painter.fillRect(row.left(), row.center().y(), wide, 1, color("text2"))
        top += high
        step_high = theme.line_height(self.LINE)
        for at, text in enumerate(step.lines[: self.LINES]):
            last_now = step.state == "now" and at == min(self.LINES, len(step.lines)) - 1
            row = QRect(cell.left(), top, cell.width(), step_high)
            ink = self.NOW_INK if last_now else "text3"
            bold = "micro_strong" if self.LINES > 1 else self.LINE
            paint.draw_centred(painter, row, text, style=bold if last_now else self.LINE, ink=ink)
            top += step_high


class Stepper(_Steps):
    """The stages of an incident: number, name, time or count."""


class ApprovalChain(_Steps):
    """Who signs: role, name, time. The current step shows the pie and *meninjau 14.30*."""

    NAME = "meta_strong"
    LINE = "meta"
    LINES = 2
    NOW_INK = "warn"
