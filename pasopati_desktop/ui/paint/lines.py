"""Text in one or two lines with hit words: laid out once, painted often.

Positions are px from the left of the text block; `hits` are pairs of start and length.
"""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QTextLayout, QTextOption

from pasopati_desktop.ui.theme.fonts import font, line_height, metrics
from pasopati_desktop.ui.theme.state import color, is_contrast, px

Hits = Sequence[tuple[int, int]]


class Piece(NamedTuple):
    x: float
    width: float
    text: str
    hit: bool


Lines = tuple[tuple[Piece, ...], ...]


def lay_out(text: str, style: str, width: int, max_lines: int = 1, hits: Hits = ()) -> Lines:
    """Break `text` into at most `max_lines` lines of `width` px; the last one is elided."""
    text = text.replace("\n", " ").replace("\u2028", " ")
    if not text or width <= 0:
        return ()
    layout = QTextLayout(text, font(style))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    found: list[tuple[int, int]] = []
    layout.beginLayout()
    while len(found) < max_lines:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        found.append((line.textStart(), line.textLength()))
    layout.endLayout()
    start, length = found[-1]
    if start + length < len(text):
        shown = metrics(style).elidedText(text[start:], Qt.TextElideMode.ElideRight, width)
        found[-1] = (start, -1)
    else:
        shown = ""
    lines = []
    for start, length in found:
        row = shown if length < 0 else text[start : start + length].rstrip()
        lines.append(_pieces(row, start, style, hits))
    return tuple(lines)


def _pieces(row: str, start: int, style: str, hits: Hits) -> tuple[Piece, ...]:
    measure = metrics(style).horizontalAdvance
    kept = len(row) - 1 if row.endswith("…") else len(row)
    marks = sorted(
        (max(0, at - start), min(kept, at + length - start))
        for at, length in hits
        if at + length > start and at < start + kept
    )
    pieces: list[Piece] = []
    position = 0
    for first, end in marks:
        begin = max(first, position)  # overlapping hits count as one
        if end <= begin:
            continue
        for part, is_hit in ((row[position:begin], False), (row[begin:end], True)):
            if part:
                x = measure(row[: position if not is_hit else begin])
                pieces.append(Piece(x, measure(part), part, is_hit))
        position = end
    if rest := row[position:]:
        pieces.append(Piece(measure(row[:position]), measure(rest), rest, False))
    return tuple(pieces)


def paint_lines(
    painter: QPainter,
    x: int,
    y: int,
    lines: Lines,
    *,
    style: str,
    ink: str = "text",
) -> int:
    """Draw laid-out lines with their top left corner at `x`, `y`; return the height in px."""
    step = line_height(style)
    measured = metrics(style)
    offset = (step + measured.ascent() - measured.descent()) // 2
    painter.setFont(font(style))
    painter.setPen(color(ink))
    for row in lines:
        for piece in row:
            if piece.hit:
                _paint_hit(painter, x + piece.x, y, step, piece)
                painter.setPen(color("hit"))
                painter.drawText(QPointF(x + piece.x, y + offset), piece.text)
                painter.setPen(color(ink))
            else:
                painter.drawText(QPointF(x + piece.x, y + offset), piece.text)
        y += step
    return len(lines) * step


def _paint_hit(painter: QPainter, x: float, y: int, step: int, piece: Piece) -> None:
    grow = px(2)
    box = QRectF(x - grow, y, piece.width + 2 * grow, step)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color("hitFill"))
    painter.drawRoundedRect(box, px(3), px(3))
    painter.setBrush(color("hit" if is_contrast() else "warn"))
    painter.drawRect(QRectF(x, y + step - px(2.5), piece.width, max(1.0, px(15) / 10)))
    painter.restore()


def plain(lines: Lines) -> str:
    """Return the text as shown, for tests and tooltips."""
    return " ".join("".join(piece.text for piece in row) for row in lines)
