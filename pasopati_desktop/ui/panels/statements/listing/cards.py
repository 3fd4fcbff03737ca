"""How a statement is drawn in the list (74 px a row) and on the board (96 px a card)."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from pasopati_desktop.domain.statement_filter import REVIEWING, RUNNING
from pasopati_desktop.services.statement_views import StatementRow
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui import icons
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.paint import (
    draw_centred,
    lay_out,
    paint_clock,
    paint_focus,
    paint_lines,
    paint_row_ground,
    paint_status,
    text_width,
)
from pasopati_desktop.ui.panels.statements import field_words, labels
from pasopati_desktop.ui.panels.statements.clock import clock_of
from pasopati_desktop.ui.theme import color, px

Clock = Callable[[], datetime]


def nearest_clock(row: StatementRow) -> tuple[datetime, timedelta] | None:
    """Return deadline and target of what runs out first: the stage or the incident's clock."""
    pairs = ((row.due_at, row.target), (row.step_due_at, row.step_target))
    running = [(due, target) for due, target in pairs if due is not None and target is not None]
    return min(running, default=None)


def age(row: StatementRow, now: datetime) -> str:
    """Return how long it has been in its status, such as `2 j`."""
    return words.duration(now - (row.status_since or row.changed_at))


def state_words(row: StatementRow, now: datetime) -> str:
    """Return the status, with the age where reviewers wait: `2 j di Telaah`."""
    status = labels.status_label(row.status)
    if row.status not in REVIEWING:
        return status
    told = translate("Statements", "{age} di {status}")
    return told.format(age=age(row, now), status=status)


class _Painter:
    """What both forms share."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def second_line(self, row: StatementRow) -> str:
        middle = row.number or row.incident_number or ""
        version = f"v{row.version_number}"
        return " · ".join(part for part in (labels.kind_label(row.kind), middle, version) if part)

    def sentence(self, row: StatementRow) -> str:
        """Return the row in one sentence, for screen readers."""
        now = self._clock()
        parts = [row.title, self.second_line(row), state_words(row, now)]
        if row.is_waiting:
            parts.append(translate("Statements", "menunggu langkah saya"))
        if row.is_told:
            parts.append(translate("Statements", "kembali kepada saya"))
        if row.is_disputed:
            parts.append(translate("Statements", "tanda tangan disanggah"))
        if row.reviewing:
            names = field_words.listed(row.reviewing)
            parts.append(translate("Statements", "ditinjau {name}").format(name=names))
        if (running := nearest_clock(row)) is not None:
            parts.append(clock_of(*running, now)[1])
        return ", ".join(parts)

    def _paint_clock(self, painter: QPainter, line: QRect, row: StatementRow) -> int:
        """Draw the nearest clock at the right; return its width, 0 without one."""
        running = nearest_clock(row)
        if running is None:
            return 0
        state, text, rest = clock_of(*running, self._clock())
        width = paint_clock(None, line, state, text, rest=rest, dense=True)
        box = QRect(line.right() + 1 - width, line.top(), width, line.height())
        paint_clock(painter, box, state, text, rest=rest, dense=True)
        return width

    @staticmethod
    def _paint_second(painter: QPainter, line: QRect, row: StatementRow, text: str) -> None:
        """Draw a meta line; at its right a dispute, or an eye and who reviews just now."""
        room = line
        if row.is_disputed or row.reviewing:
            ink, icon = ("bad", "octagon-alert") if row.is_disputed else ("warn", "eye")
            word = labels.names_short(row.reviewing)
            if row.is_disputed:
                word = translate("Statements", "disanggah")
            wide = min(text_width(word, "meta_medium"), line.width() // 2)
            box = QRect(line.right() + 1 - wide, line.top(), wide, line.height())
            draw_centred(painter, box, word, style="meta_medium", ink=ink, right=True)
            at = box.left() - px(18)
            icons.paint(painter, at, line.top() + px(1), icon, ink=ink, size=14)
            room = line.adjusted(0, 0, at - line.right() - px(8), 0)
        draw_centred(painter, room, text, style="meta", ink="text3")

    @staticmethod
    def _paint_mark(painter: QPainter, rect: QRect, row: StatementRow) -> None:
        """Draw the dot of what waits for this officer."""
        if not row.is_waiting:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("accentText"))
        side = px(6)
        painter.drawEllipse(rect.left() + px(6), rect.top() + px(16), side, side)
        painter.restore()


class StatementCards(_Painter):
    """A row: title, kind and number, status with its age, the clock or the time at the right."""

    height = 74

    def paint_row(
        self,
        painter: QPainter,
        rect: QRect,
        row: StatementRow,
        *,
        selected: bool,
        hovered: bool,
        ring: bool,
    ) -> None:
        paint_row_ground(painter, rect, selected=selected, hovered=hovered)
        self._paint_mark(painter, rect, row)
        left, right = rect.left() + px(16), rect.right() - px(12)
        room = right - left
        style = "card_lead" if row.is_waiting else "body_medium"
        paint_lines(painter, left, rect.top() + px(9), lay_out(row.title, style, room), style=style)
        second = QRect(left, rect.top() + px(27), room, px(16))
        self._paint_second(painter, second, row, self.second_line(row))
        line = QRect(left, rect.top() + px(46), room, px(20))
        end = self._paint_end(painter, line, row)
        status = line.adjusted(0, 0, -end - px(6), 0)
        now = self._clock()
        word = state_words(row, now)
        if paint_status(None, status, row.status.value, word) > status.width():
            word = labels.status_label(row.status)
        paint_status(painter, status, row.status.value, word)
        if ring:
            paint_focus(painter, rect.adjusted(0, 0, 0, -1), radius=2)

    def _paint_end(self, painter: QPainter, line: QRect, row: StatementRow) -> int:
        if width := self._paint_clock(painter, line, row):
            return width
        text = words.table_time(row.changed_at, self._clock())
        return draw_centred(painter, line, text, style="meta", ink="text3", right=True)


class BoardCards(_Painter):
    """A card of a column: the status stands above it, so it tells age and clock instead."""

    height = 96

    def paint_row(
        self,
        painter: QPainter,
        rect: QRect,
        row: StatementRow,
        *,
        selected: bool,
        hovered: bool,
        ring: bool,
    ) -> None:
        paint_row_ground(painter, rect, selected=selected, hovered=hovered)
        self._paint_mark(painter, rect, row)
        left, right = rect.left() + px(16), rect.right() - px(10)
        room = right - left
        style = "card_lead" if row.is_waiting else "body_medium"
        lines = lay_out(row.title, style, room, 2)
        paint_lines(painter, left, rect.top() + px(9), lines, style=style)
        second = QRect(left, rect.top() + px(48), room, px(16))
        self._paint_second(painter, second, row, self.second_line(row))
        line = QRect(left, rect.top() + px(68), room, px(20))
        end = self._paint_clock(painter, line, row)
        now = self._clock()
        told = age(row, now) if row.status in RUNNING else words.table_time(row.changed_at, now)
        room_left = line.adjusted(0, 0, -end - px(6), 0)
        if row.status in RUNNING:
            icons.paint(painter, left, line.top() + px(3), "hourglass", ink="text3", size=14)
            room_left.adjust(px(20), 0, 0, 0)
        draw_centred(painter, room_left, told, style="meta", ink="text2")
        if ring:
            paint_focus(painter, rect.adjusted(0, 0, 0, -1), radius=2)
