"""Severity badge, tone, tags, filters, keycap, counts, consent: words in a box."""

from typing import Final, Literal

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.paint.base import (
    EXCLAIM,
    Glyph,
    Look,
    icon_glyph,
    paint_capsule,
    stroke,
    text_width,
)
from pasopati_desktop.ui.theme.state import color, px

Tone = Literal["positive", "neutral", "negative"]
Kind = Literal["good", "warn", "bad", "info", "neu"]


def level_word(level: int) -> str:
    """Return the word of a communication level 1-4."""
    words = (
        translate("Severity", "Ringan"),
        translate("Severity", "Sedang"),
        translate("Severity", "Berat"),
        translate("Severity", "Luar biasa"),
    )
    return words[level - 1]


def tone_word(tone: str) -> str:
    """Return the word of a tone."""
    return {
        "positive": translate("Tone", "Positif"),
        "neutral": translate("Tone", "Netral"),
        "negative": translate("Tone", "Negatif"),
    }[tone]


def _octagon(rect: QRectF) -> QPolygonF:
    cut = rect.width() * 0.293
    x, y, right, bottom = rect.left(), rect.top(), rect.right(), rect.bottom()
    return QPolygonF(
        [
            QPointF(x + cut, y),
            QPointF(right - cut, y),
            QPointF(right, y + cut),
            QPointF(right, bottom - cut),
            QPointF(right - cut, bottom),
            QPointF(x + cut, bottom),
            QPointF(x, bottom - cut),
            QPointF(x, y + cut),
        ]
    )


def paint_level_glyph(painter: QPainter, rect: QRectF, level: int) -> None:
    """Draw ring, triangle, diamond or octagon: the level can be told without colour."""
    ink = color(f"level{level}")
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    if level == 1:
        pen = QPen(ink, rect.width() / 5)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        half = pen.widthF() / 2
        painter.drawEllipse(rect.adjusted(half, half, -half, -half))
    elif level == 2:
        points = (rect.bottomLeft(), QPointF(rect.center().x(), rect.top()), rect.bottomRight())
        painter.drawPolygon(QPolygonF(list(points)))
    elif level == 3:
        middle = rect.center()
        points4 = (
            QPointF(middle.x(), rect.top()),
            QPointF(rect.right(), middle.y()),
            QPointF(middle.x(), rect.bottom()),
            QPointF(rect.left(), middle.y()),
        )
        painter.drawPolygon(QPolygonF(list(points4)))
    else:
        painter.drawPolygon(_octagon(rect))
        painter.setPen(color("level4Fill"))
        stroke(painter, rect, EXCLAIM, 2.0)


def paint_badge(painter: QPainter | None, rect: QRect, level: int, text: str = "") -> int:
    """Draw the severity badge of `level` 1-4; level 4 is the only solid one."""
    look = Look(
        f"level{level}",
        f"level{level}Fill",
        border="level4Border" if level == 4 else "",
        solid=level == 4,
    )
    return paint_capsule(
        painter,
        rect,
        look,
        text or level_word(level),
        glyph=lambda p, r: paint_level_glyph(p, r, level),
        glyph_size=13 if level == 4 else 10,
    )


_TONES: Final[dict[str, tuple[Kind, tuple[tuple[float, ...], ...]]]] = {
    "positive": ("good", ((1.0, 7.0, 13.0, 7.0), (7.0, 1.0, 7.0, 13.0))),
    "neutral": ("neu", ((1.0, 4.6, 13.0, 4.6), (1.0, 9.4, 13.0, 9.4))),
    "negative": ("bad", ((1.0, 7.0, 13.0, 7.0),)),
}


def _sign(tone: str) -> Glyph:
    ink, marks = _TONES[tone]

    def draw(painter: QPainter, rect: QRectF) -> None:
        painter.setPen(color(ink))
        stroke(painter, rect, marks, 2.6)

    return draw


def paint_tone(
    painter: QPainter | None, rect: QRect, tone: str, text: str = "", *, bare: bool = False
) -> int:
    """Draw the tone pill: sign, word and colour. `bare` draws the sign alone (compact cards)."""
    ink = _TONES[tone][0]
    if bare:
        side = px(10)
        if painter is not None:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(rect.left(), rect.top() + (rect.height() - side) // 2, side, side)
            _sign(tone)(painter, box)
            painter.restore()
        return side
    look = Look(ink, f"{ink}Fill", radius=10)
    word = text or tone_word(tone)
    return paint_capsule(painter, rect, look, word, glyph=_sign(tone), glyph_size=8)


def paint_tag(
    painter: QPainter | None, rect: QRect, text: str, icon: str = "", *, height: int = 20
) -> int:
    """Draw a quiet tag, such as a category or the class of a record."""
    look = Look("text2", "", "line2", height=height, inset=7, style="meta_medium")
    if icon:
        glyph = icon_glyph(icon, "text2")
        return paint_capsule(painter, rect, look, text, glyph=glyph, glyph_size=14)
    return paint_capsule(painter, rect, look, text)


def paint_filter(
    painter: QPainter | None, rect: QRect, text: str, icon: str = "", *, active: bool = False
) -> int:
    """Draw a filter chip; an active one is filled and shows what removes it."""
    if not active:
        return paint_tag(painter, rect, text, icon)
    look = Look("accentText", "accentSoft", "", inset=8)
    if icon:
        glyph = icon_glyph(icon, "accentText")
        return paint_capsule(painter, rect, look, text, glyph=glyph, glyph_size=14, tail="×")
    return paint_capsule(painter, rect, look, text, tail="×")


def paint_pill(painter: QPainter | None, rect: QRect, text: str, kind: str = "neu") -> int:
    """Draw a filled chip in one of the five states, such as *draf siap*."""
    return paint_capsule(painter, rect, Look(kind, f"{kind}Fill"), text)


def paint_keycap(painter: QPainter | None, rect: QRect, text: str) -> int:
    """Draw a key as printed on the keyboard."""
    look = Look("text2", "sunken", "line2", inset=5, style="micro_strong")
    return paint_capsule(painter, rect, look, text)


def paint_count(
    painter: QPainter | None,
    rect: QRect,
    text: str,
    ink: str = "text2",
    *,
    alarm: bool = False,
) -> int:
    """Draw a count; an alarm is white on red, at least as wide as high."""
    if not alarm:
        look = Look(ink, "", "", inset=0, style="count")
        return paint_capsule(painter, rect, look, text)
    inset = max(5, round((20 - text_width(text, "count") / max(1.0, px(100) / 100)) / 2))
    look = Look("onBad", "badSolid", "", radius=10, inset=inset, style="count", solid=True)
    return paint_capsule(painter, rect, look, text)


_CONSENT: Final = {
    "active": ("good", "shield-check"),
    "expiring": ("warn", "clock"),
    "unnamed": ("neu", "user-check"),
    "pending": ("info", "pencil"),
    "withdrawn": ("bad", "ban"),
    "expired": ("bad", "clock"),
    "blocked": ("bad", "lock"),
    "none": ("neu", "circle-question-mark"),
}


def paint_consent(painter: QPainter | None, rect: QRect, state: str, text: str) -> int:
    """Draw the consent badge on its own opaque fill, for use over photos.

    `state`: active, expiring, unnamed, pending, withdrawn, expired, blocked or none.
    """
    ink, icon = _CONSENT.get(state, _CONSENT["none"])
    look = Look(ink, f"{ink}Fill", height=22, inset=6, gap=4)
    glyph = icon_glyph(icon, ink)
    return paint_capsule(painter, rect, look, text, glyph=glyph, glyph_size=14)
