"""The news card, 104 px high or compact 64: laid out once for a width, painted often."""

from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from pasopati_desktop.ui import format as words
from pasopati_desktop.ui import icons, theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.paint import (
    Lines,
    draw_text,
    lay_out,
    paint_bar,
    paint_focus,
    paint_lines,
    paint_row_ground,
    paint_tag,
    paint_tone,
    text_width,
    tone_word,
)
from pasopati_desktop.ui.theme import px

_INSET = 16
_BAR = 48
_NOWHERE = QRect()
_KEPT = 512


@dataclass(frozen=True, slots=True)
class NewsCard:
    """What a card shows, ready made by the page loader. Hits are pairs of start and length."""

    id: int
    outlet: str
    tier: str
    time: str
    """As shown, such as `14.20`."""
    title: str
    excerpt: str = ""
    tone: str = "neutral"
    """Empty when nobody and nothing has judged it yet."""
    category: str = ""
    repeats: int = 0
    """How many other outlets carried it."""
    review: str = ""
    """Such as `Ditinjau B. Prasetyo`."""
    review_short: str = ""
    """Initials, when the rest does not fit."""
    priority: int | None = 0
    """0 to 100; None when there is no score."""
    unread: bool = True
    title_hits: tuple[tuple[int, int], ...] = ()
    excerpt_hits: tuple[tuple[int, int], ...] = ()


@dataclass(slots=True)
class _Layout:
    row: NewsCard
    width: int
    title: Lines
    excerpt: Lines
    outlet_width: int
    about: str
    value_width: int
    tag_at: int
    repeat_at: int
    repeat: str
    review: str
    review_width: int


class NewsCards:
    """Paints news cards for a `VirtualList`; `compact` shows one title line and a bare tone."""

    def __init__(self, *, compact: bool = False) -> None:
        self.compact = compact
        self.height = 64 if compact else 104
        self._layouts: OrderedDict[int, _Layout] = OrderedDict()
        self._factor = 0.0
        self._label = ""
        self._label_width = 0

    def sentence(self, row: NewsCard) -> str:
        """Return the card in one sentence, for screen readers."""
        parts = [
            row.outlet,
            row.time,
            row.title,
        ]
        if row.tone:
            parts.append(
                translate("NewsCard", "tone {tone}").format(tone=tone_word(row.tone).lower())
            )
        if row.priority is not None:
            parts.append(translate("NewsCard", "prioritas {n}").format(n=row.priority))
        if row.repeats:
            parts.append(_repeated(row.repeats))
        if row.review:
            parts.append(row.review)
        if row.unread:
            parts.append(translate("NewsCard", "belum dibaca"))
        return ", ".join(parts)

    def paint_row(
        self,
        painter: QPainter,
        rect: QRect,
        row: NewsCard,
        *,
        selected: bool,
        hovered: bool,
        ring: bool,
    ) -> None:
        """Draw one card in `rect`."""
        laid = self._laid_out(row, rect.width())
        paint_row_ground(painter, rect, selected=selected, hovered=hovered)
        self._paint_head(painter, rect, laid)
        if self.compact:
            self._paint_short(painter, rect, laid)
        else:
            self._paint_text(painter, rect, laid)
            self._paint_foot(painter, rect, laid)
        if ring:
            paint_focus(painter, rect.adjusted(0, 0, 0, -1), 4)

    def _laid_out(self, row: NewsCard, width: int) -> _Layout:
        if self._factor != theme.factor():
            self._layouts.clear()
            self._factor = theme.factor()
            self._label = translate("NewsCard", "prioritas")
            self._label_width = text_width(self._label, "meta")
        found = self._layouts.get(row.id)
        if found is not None and found.row is row and found.width == width:
            self._layouts.move_to_end(row.id)
            return found
        made = self._layouts[row.id] = self._lay_out(row, width)
        if len(self._layouts) > _KEPT:
            self._layouts.popitem(last=False)
        return made

    def _lay_out(self, row: NewsCard, width: int) -> _Layout:
        room = width - 2 * px(_INSET)
        style = _title_style(row)
        rows = 1 if self.compact else 2
        side = px(24) if self.compact else 0
        title = lay_out(row.title, style, room - side, rows, row.title_hits)
        excerpt: Lines = ()
        # Without chips at the foot the text takes their line.
        lines = 2 if row.tone or row.category or row.repeats or row.review else 3
        if not self.compact and len(title) < lines:
            excerpt = lay_out(row.excerpt, "body", room, lines - len(title), row.excerpt_hits)
        tag_at = paint_tone(None, _NOWHERE, row.tone) + px(8) if row.tone else 0
        repeat_at = tag_at
        if row.category:
            repeat_at += paint_tag(None, _NOWHERE, row.category) + px(8)
        repeat = _repeated(row.repeats) if row.repeats else ""
        used = repeat_at + (px(20) + text_width(repeat, "meta") + px(12) if repeat else 0)
        review = row.review
        review_width = text_width(review, "meta_medium") if review else 0
        if review and used + px(20) + review_width > room:
            review = row.review_short or words.initials(review)
            review_width = text_width(review, "meta_medium")
        if repeat and review and used + px(20) + review_width > room:
            repeat = words.count(row.repeats)
        return _Layout(
            row=row,
            width=width,
            title=title,
            excerpt=excerpt,
            outlet_width=text_width(row.outlet, "meta_strong"),
            about=" · ".join(part for part in (row.tier, row.time) if part),
            value_width=0 if row.priority is None else text_width(str(row.priority), "count"),
            tag_at=tag_at,
            repeat_at=repeat_at,
            repeat=repeat,
            review=review,
            review_width=review_width,
        )

    def _paint_head(self, painter: QPainter, rect: QRect, laid: _Layout) -> None:
        left, right = rect.left() + px(_INSET), rect.right() + 1 - px(_INSET)
        measured = theme.metrics("meta")
        y = rect.top() + px(10) + (px(16) + measured.ascent() - measured.descent()) // 2
        end = self._paint_priority(painter, rect, laid, y) if laid.value_width else right
        room = end - px(12) - left
        outlet = laid.row.outlet
        outlet_width = laid.outlet_width
        if outlet_width > room:
            outlet = theme.metrics("meta_strong").elidedText(outlet, _RIGHT, room)
            outlet_width = room
        draw_text(painter, left, y, outlet, style="meta_strong", ink="text2")
        room -= outlet_width + px(8)
        if room > px(24):
            about = laid.about
            if measured.horizontalAdvance(about) > room:
                about = measured.elidedText(about, _RIGHT, room)
            at = left + outlet_width + px(8)
            draw_text(painter, at, y, about, style="meta", ink="text3")

    def _paint_priority(self, painter: QPainter, rect: QRect, laid: _Layout, y: int) -> int:
        """Draw word, bar and value at the right; return where they begin."""
        right, score = rect.right() + 1 - px(_INSET), laid.row.priority or 0
        draw_text(painter, right - laid.value_width, y, str(score), style="count", ink="text")
        bar_left = right - px(24) - px(8) - px(_BAR)
        bar = QRect(bar_left, rect.top() + px(10), px(_BAR), px(16))
        paint_bar(painter, bar, score / 100, "text2")
        begin = bar_left - px(8) - self._label_width
        draw_text(painter, begin, y, self._label, style="meta", ink="text3")
        return begin

    def _paint_text(self, painter: QPainter, rect: QRect, laid: _Layout) -> None:
        left, top = rect.left() + px(_INSET), rect.top() + px(28)
        style = _title_style(laid.row)
        used = paint_lines(painter, left, top, laid.title, style=style)
        if laid.excerpt:
            paint_lines(painter, left, top + used, laid.excerpt, style="body", ink="text2")

    def _paint_short(self, painter: QPainter, rect: QRect, laid: _Layout) -> None:
        left, top = rect.left() + px(_INSET), rect.top() + px(32)
        paint_lines(painter, left, top, laid.title, style=_title_style(laid.row))
        if laid.row.tone:
            side = px(10)
            box = QRect(rect.right() + 1 - px(_INSET) - side, top, side, px(20))
            paint_tone(painter, box, laid.row.tone, bare=True)

    def _paint_foot(self, painter: QPainter, rect: QRect, laid: _Layout) -> None:
        row = laid.row
        left, right = rect.left() + px(_INSET), rect.right() + 1 - px(_INSET)
        line = QRect(left, rect.top() + px(73), right - left, px(20))
        measured = theme.metrics("meta")
        y = line.top() + (line.height() + measured.ascent() - measured.descent()) // 2
        if row.tone:
            paint_tone(painter, line, row.tone)
        if row.category:
            paint_tag(painter, line.adjusted(laid.tag_at, 0, 0, 0), row.category)
        if laid.repeat:
            at = left + laid.repeat_at
            icons.paint(painter, at, line.top() + px(3), "repeat-2", ink="text2", size=14)
            draw_text(painter, at + px(20), y, laid.repeat, style="meta", ink="text2")
        if laid.review:
            at = right - laid.review_width
            draw_text(painter, at, y, laid.review, style="meta_medium", ink="text2")
            at -= px(20)
            icons.paint(painter, at, line.top() + px(3), "eye", ink="text2", size=14)


_RIGHT = Qt.TextElideMode.ElideRight


def _title_style(row: NewsCard) -> str:
    return "card_title" if row.unread else "card_title_read"


def _repeated(number: int) -> str:
    return translate("NewsCard", "disiarkan ulang oleh {n} media").format(n=words.count(number))
