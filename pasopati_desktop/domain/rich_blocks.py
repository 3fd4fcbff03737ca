"""Blocks and spans of a formatted text, and the one normal form of equal looks.

`rich_text` reads and writes them as marks.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

MAX_LEVEL = 2
MAX_COLUMNS = 12
"""Of a table on a page; what stands beyond goes into the last cell."""
MAX_ADDRESS_CHARS = 2_000
_MAX_NUMBER = 9_999
_LINK_SCHEMES = ("https://", "http://", "mailto:")


class BlockKind(StrEnum):
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    BULLET = "bullet"
    NUMBER = "number"
    QUOTE = "quote"
    TABLE = "table"


ITEMS = frozenset({BlockKind.BULLET, BlockKind.NUMBER})
_MANY_LINES = frozenset({BlockKind.PARAGRAPH, BlockKind.QUOTE})


@dataclass(frozen=True)
class Span:
    """Words of one look. `text` may hold line breaks; `link` is an address, or blank."""

    text: str
    bold: bool = False
    italic: bool = False
    link: str = ""

    @property
    def look(self) -> tuple[bool, bool, str]:
        return (self.bold, self.italic, self.link)


Spans = tuple[Span, ...]
Look = tuple[bool, bool, str]


@dataclass(frozen=True)
class Block:
    """One block. `level` is 1 or 2 for headings and 0 to 2 for items; `number` counts items."""

    kind: BlockKind
    spans: Spans = ()
    level: int = 0
    number: int = 0
    rows: tuple[tuple[Spans, ...], ...] = ()
    """Of a table: rows of cells, the head first; every row has as many cells as the head."""

    @property
    def text(self) -> str:
        return "".join(span.text for span in self.spans)


_UNSAFE = re.compile(r"[\s()\\|<>\"`\[\]]")


def address(text: str) -> str:
    """Return a link's address in its one safe form; blank if it may not stand in a text."""
    made = _UNSAFE.sub(
        lambda match: "".join(f"%{byte:02X}" for byte in match.group().encode()),
        clean(text).replace("\n", "").strip(),
    )
    scheme = next((known for known in _LINK_SCHEMES if made.lower().startswith(known)), "")
    is_whole = scheme and len(scheme) < len(made) <= MAX_ADDRESS_CHARS
    return made if is_whole else ""


# The normal form.

_BREAKS = dict.fromkeys((0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029), "\n")
_UNWANTED = {
    **{code: None for code in (*range(32), 127) if chr(code) not in "\n\t"},
    **dict.fromkeys((*range(0xD800, 0xE000), *range(0xFDD0, 0xFDF0), 0xFEFF, 0xFFFC)),
    **_BREAKS,
}
"""Nothing a text may hold: controls, halves of pairs, and letters that Qt keeps for itself."""
_ANY_UNWANTED = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f\x85\u2028\u2029\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffc]"
)


def clean(text: str) -> str:
    if not _ANY_UNWANTED.search(text):
        return text
    return text.replace("\r\n", "\n").translate(_UNWANTED)


def normal(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """Return blocks that say the same, in the one form that is written and compared.

    Lines lose blanks at their ends, spans of one look are one, blanks between two looks have what
    both share, blocks without words go, levels and numbers are those of their list. Headings and
    heads of tables are bold by what they are, so no span of them is.
    """
    return tuple(_numbered(made for block in blocks for made in _normal(block)))


def _normal(block: Block) -> Iterator[Block]:
    kind = block.kind
    if kind is BlockKind.TABLE:
        rows = [
            tuple(_one_line(cell, bold=place > 0) for cell in _fitting(row))
            for place, row in enumerate(block.rows)
        ]
        width = max(map(len, rows), default=0)
        if width:
            full = tuple((*row, *((),) * (width - len(row))) for row in rows)
            yield Block(kind, rows=full)
    elif kind in _MANY_LINES:
        held: list[list[Span]] = []
        for line in [*_lines(block.spans), []]:
            if line:
                held.append(line)
            elif held:
                yield Block(kind, _joined(held))
                held = []
    elif words := _one_line(block.spans, bold=kind is not BlockKind.HEADING):
        level = block.level
        if kind is BlockKind.HEADING:
            yield Block(kind, words, level=min(max(level, 1), 2))
        else:
            number = min(max(block.number, 0), _MAX_NUMBER) if kind is BlockKind.NUMBER else 0
            yield Block(kind, words, min(max(level, 0), MAX_LEVEL), number)


def _fitting(row: Sequence[Spans]) -> Sequence[Spans]:
    """Return at most as many cells as a table has; the last one takes what stands beyond."""
    if len(row) <= MAX_COLUMNS:
        return row
    rest: list[Span] = []
    for cell in row[MAX_COLUMNS - 1 :]:
        rest += (*([Span(" | ")] if rest else []), *cell)
    return (*row[: MAX_COLUMNS - 1], tuple(rest))


def _one_line(parts: Spans, *, bold: bool) -> Spans:
    """Return the words in one line; where all is drawn bold anyway, bold is no look."""
    if not bold:
        parts = tuple(replace(part, bold=False) for part in parts)
    lines = [line for line in _lines(parts) if line]
    return _joined(lines, " ")


def _lines(parts: Spans) -> list[list[Span]]:
    lines: list[list[Span]] = [[]]
    for part in parts:
        link = address(part.link) if part.link else ""
        first, *others = clean(part.text).split("\n")
        lines[-1].append(Span(first, part.bold, part.italic, link))
        lines += ([Span(text, part.bold, part.italic, link)] for text in others)
    return [_trimmed(line) for line in lines]


def _trimmed(line: Sequence[Span]) -> list[Span]:
    """Take the blanks at both ends away, and give those between two looks what both share."""
    made: list[Span] = []
    gap: list[str] = []
    for part in line:
        core = part.text.strip()
        if not core:
            gap.append(part.text)
            continue
        start = part.text.index(core[0])
        gap.append(part.text[:start])
        if made and (blanks := "".join(gap)):
            made.append(_between(blanks, made[-1], part))
        made.append(replace(part, text=core))
        gap = [part.text[start + len(core) :]]
    return made


def _between(blanks: str, left: Span, right: Span) -> Span:
    return Span(
        blanks,
        left.bold and right.bold,
        left.italic and right.italic,
        left.link if left.link == right.link else "",
    )


def _joined(lines: Sequence[Sequence[Span]], by: str = "\n") -> Spans:
    """Return the spans of several lines as one row of spans, neighbours of one look together."""
    parts: list[Span] = []
    for line in lines:
        if parts:
            parts.append(_between(by, parts[-1], line[0]))
        parts += line
    made: list[Span] = []
    held: list[str] = []
    for place, part in enumerate(parts):
        held.append(part.text)
        if place + 1 == len(parts) or parts[place + 1].look != part.look:
            made.append(replace(part, text="".join(held)))
            held = []
    return tuple(made)


def _numbered(blocks: Iterable[Block]) -> Iterator[Block]:
    """Count numbered items on from the first of their list, whatever was typed."""
    counters: dict[int, int] = {}
    for block in blocks:
        if block.kind not in ITEMS:
            counters = {}
            yield block
            continue
        count = counters[block.level] + 1 if block.level in counters else block.number
        counters = {level: n for level, n in counters.items() if level < block.level}
        if block.kind is BlockKind.NUMBER:
            counters[block.level] = count
            yield replace(block, number=count)
        else:
            yield block
