"""What is pasted or imported, as blocks: from HTML of any program, cells, or plain text.

Only what `rich_text` knows comes in: no picture, script, font, size or colour. `Cut` says what was
left out.
"""

import csv
import re
from collections.abc import Sequence
from dataclasses import replace
from html import escape as html_escape

from pasopati_desktop.domain.html_walk import Cut, Pasted, Walk
from pasopati_desktop.domain.rich_blocks import clean
from pasopati_desktop.domain.rich_text import (
    ITEMS,
    Block,
    BlockKind,
    Span,
    Spans,
    escape,
    lines,
    normal,
    parse,
)

__all__ = ["MAX_HTML_CHARS", "Cut", "Pasted", "from_html", "from_text", "to_html"]

MAX_HTML_CHARS = 8_000_000
"""A paste beyond is read as plain text."""
MAX_BLOCKS = 2_000
"""Paragraphs and items of one paste; a field takes minutes over ten times as many."""
MAX_TABLE_ROWS = 300


def from_html(html: str, room: int) -> Pasted:
    """Return what HTML says as blocks of at most `room` letters."""
    walk = Walk(room)
    walk.walk(html)
    return _bounded(Pasted(normal(walk.blocks), walk.cut))


def _bounded(pasted: Pasted) -> Pasted:
    """Leave out what a field cannot hold, and count its letters."""
    blocks = list(pasted.blocks[:MAX_BLOCKS])
    left = sum(map(len, lines(pasted.blocks[MAX_BLOCKS:])))
    for place, block in enumerate(blocks):
        if len(block.rows) > MAX_TABLE_ROWS:
            rest = replace(block, rows=block.rows[MAX_TABLE_ROWS:])
            left += sum(map(len, lines([rest])))
            blocks[place] = replace(block, rows=block.rows[:MAX_TABLE_ROWS])
    cut = replace(pasted.cut, letters=pasted.cut.letters + left)
    return Pasted(tuple(blocks), cut) if left else pasted


# Cells and plain text.

_SIGN = re.compile(r"[•·▪◦●‣]\s*|[-–*]\s+")
_DIGITS = re.compile(r"(\d{1,3})[.)]\s+")


def from_text(text: str, room: int) -> Pasted:
    """Return plain text as blocks: cells of a table, items, paragraphs."""
    cut = Cut(letters=max(0, len(text) - room))
    text = text[: max(0, room)]
    if cells := _cells(text):
        return _bounded(Pasted(normal([Block(BlockKind.TABLE, rows=cells)]), cut))
    return _bounded(Pasted(normal(_listed(text)), cut))


def _cells(text: str) -> tuple[tuple[Spans, ...], ...]:
    """Return the cells of a copied sheet: every line has the same number of tabs."""
    body = text.rstrip("\r\n")
    if "\t" not in body or "\n" not in body:
        return ()
    try:
        rows = list(csv.reader(body.splitlines(keepends=True), delimiter="\t"))
    except csv.Error:
        return ()
    rows = [row for row in rows if any(cell.strip() for cell in row)]
    widths = {len(row) for row in rows}
    if len(rows) < 2 or len(widths) != 1 or widths == {1}:
        return ()
    return tuple(tuple((Span(cell),) for cell in row) for row in rows)


def _listed(text: str) -> list[Block]:
    """Return lines that begin with a list's sign as items, two or more of a kind together."""
    made: list[Block] = []
    held: list[str] = []
    rows = [*clean(text).split("\n"), ""]
    signs = [_sign(line.strip()) for line in rows]
    for place, line in enumerate(rows):
        kind, number, rest = signs[place]
        near = {signs[other][0] for other in (place - 1, place + 1) if 0 <= other < len(rows)}
        if kind is not None and (kind in near or line.strip()[:1] in "•·▪◦●‣"):
            made += parse(escape("\n".join(held)))
            held = []
            level = (len(line) - len(line.lstrip())) // 2
            made.append(Block(kind, (Span(rest),), level, number))
        else:
            held.append(line)
    return [*made, *parse(escape("\n".join(held)))]


def _sign(line: str) -> tuple[BlockKind | None, int, str]:
    if match := _SIGN.match(line):
        return BlockKind.BULLET, 0, line[match.end() :]
    if match := _DIGITS.match(line):
        return BlockKind.NUMBER, int(match[1]), line[match.end() :]
    return None, 0, line


# Back to HTML, for a paste elsewhere.


def to_html(blocks: Sequence[Block]) -> str:
    """Return blocks as simple HTML without any style; `from_html` gives them back."""
    made: list[str] = []
    levels: list[str] = []
    for block in blocks:
        depth = block.level + 1 if block.kind in ITEMS else 0
        tag = "ol" if block.kind is BlockKind.NUMBER else "ul"
        while levels and (len(levels) > depth or (len(levels) == depth and levels[-1] != tag)):
            made.append(f"</{levels.pop()}>")
        while len(levels) < depth:
            start = f' start="{block.number}"' if tag == "ol" else ""
            made.append(f"<{tag}{start}>")
            levels.append(tag)
        made.append(_html_of(block))
    made += [f"</{tag}>" for tag in reversed(levels)]
    return "".join(made)


def _html_of(block: Block) -> str:
    match block.kind:
        case BlockKind.TABLE:
            rows = ("".join(f"<td>{_html(cell)}</td>" for cell in row) for row in block.rows)
            return "<table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>"
        case BlockKind.HEADING:
            tag = "h2" if block.level == 1 else "h3"
            return f"<{tag}>{_html(block.spans)}</{tag}>"
        case BlockKind.QUOTE:
            return f"<blockquote>{_html(block.spans)}</blockquote>"
        case BlockKind.BULLET | BlockKind.NUMBER:
            return f"<li>{_html(block.spans)}</li>"
        case _:
            return f"<p>{_html(block.spans)}</p>"


def _html(spans: Spans) -> str:
    made = []
    for span in spans:
        words = html_escape(span.text, quote=False).replace("\n", "<br>")
        words = f"<i>{words}</i>" if span.italic else words
        words = f"<b>{words}</b>" if span.bold else words
        made.append(f'<a href="{html_escape(span.link)}">{words}</a>' if span.link else words)
    return "".join(made)
