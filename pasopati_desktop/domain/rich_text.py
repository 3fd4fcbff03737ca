"""The text of a statement's section: paragraphs, headings, lists, quotes and tables as plain marks.

What is stored, hashed, compared and signed is this markup, a small part of CommonMark, so a text
can be read in any editor and two versions can be compared word by word. The marks:

    ## heading        ### smaller heading
    - item            1. item            (two spaces before the mark for each level)
    > quote
    | cell | cell |   the first row is the head
    **bold**  *italic*  [words](https://address)

A backslash takes the meaning of the mark behind it away. Blocks are parted by a blank line; items,
quote lines and table rows follow one another. A line break inside a paragraph or a quote is kept.
Every text has a meaning, found in linear time: what is no mark is words.

Equal looks have one form, the *normal* one: `parse` gives it, `write` makes it first, and
`parse(write(blocks)) == normal(blocks)`.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from pasopati_desktop.domain.rich_blocks import (
    ITEMS,
    MAX_COLUMNS,
    Block,
    BlockKind,
    Span,
    Spans,
    address,
    clean,
    normal,
)

__all__ = [
    "ITEMS",
    "MAX_COLUMNS",
    "Block",
    "BlockKind",
    "Span",
    "Spans",
    "address",
    "escape",
    "lines",
    "normal",
    "parse",
    "plain",
    "write",
]

# Reading.

_HEADING = re.compile(r"(#{2,3}) +(.*)")
_BULLET = re.compile(r"( *)- +(.*)")
_NUMBER = re.compile(r"( *)([0-9]{1,9})\. +(.*)")
_QUOTE = re.compile(r">(.*)")
_RULE = re.compile(r":?-{3,}:?")
# Possessive, and no bracket inside a bracket: each letter is looked at a fixed number of times.
_INLINE = re.compile(
    r"(?P<plain>(?:\\[!-/:-@\[-`{-~][^\\*\[]*+)++)"
    r"|(?P<stars>\*++)"
    r"|\[(?P<words>[^\[\]\\]*+(?:\\[\s\S][^\[\]\\]*+)*+)\]\((?P<link>[^()\s]++)\)"
)
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")


def parse(markup: str) -> tuple[Block, ...]:
    """Return the blocks of `markup` in their normal form."""
    return normal(_blocks(clean(markup)))


def _blocks(markup: str) -> Iterator[Block]:
    """Yield the blocks as they are written; lines that belong together are gathered first."""
    held: list[str] = []
    kind = BlockKind.PARAGRAPH
    for line in [*markup.split("\n"), ""]:
        bare = line.strip()
        if len(bare) > 1 and bare[0] == "|" and bare[-1] == "|":
            here = BlockKind.TABLE
        elif bare and bare[0] == ">":
            here, bare = BlockKind.QUOTE, bare[1:]
        else:
            here = BlockKind.PARAGRAPH
        item = _marked(line.rstrip()) if here is BlockKind.PARAGRAPH else None
        if held and (here is not kind or item or not bare):
            yield _table(held) if kind is BlockKind.TABLE else Block(kind, _spans("\n".join(held)))
            held = []
        if item:
            yield item
        elif bare:
            held.append(bare.strip())
        kind = here


def _marked(line: str) -> Block | None:
    if match := _HEADING.fullmatch(line):
        return Block(BlockKind.HEADING, _spans(match[2]), level=len(match[1]) - 1)
    if match := _BULLET.fullmatch(line):
        return Block(BlockKind.BULLET, _spans(match[2]), level=len(match[1]) // 2)
    if match := _NUMBER.fullmatch(line):
        return Block(BlockKind.NUMBER, _spans(match[3]), len(match[1]) // 2, int(match[2]))
    return None


def _table(lines: Sequence[str]) -> Block:
    rows = [_cells(line) for line in lines]
    if len(rows) > 1 and all(_RULE.fullmatch(cell.strip()) for cell in rows[1]):
        del rows[1]
    return Block(BlockKind.TABLE, rows=tuple(tuple(map(_spans, row)) for row in rows))


def _cells(line: str) -> list[str]:
    starts = [at.end() for at in re.finditer(r"\\[\s\S]|\|", line) if at.group() == "|"]
    ends = [start - 1 for start in starts[1:]]
    if starts[-1] < len(line):  # the last stroke is escaped, so it is a word of the last cell
        ends.append(len(line))
    cells = [line[start:end] for start, end in zip(starts, ends, strict=False)]
    return [*cells[: MAX_COLUMNS - 1], "\\|".join(cells[MAX_COLUMNS - 1 :])][: len(cells)]


@dataclass(frozen=True)
class _Stars:
    count: int
    may_open: bool
    may_close: bool


def _spans(text: str) -> Spans:
    """Return the words of one block with their looks. A mark that is never closed is words."""
    pieces: list[Span | _Stars] = []
    held: list[str] = []
    at = 0
    while match := _INLINE.search(text, at):
        held.append(text[at : match.start()])
        before, at = match.start(), match.end()
        if match["plain"]:
            held.append(_ESCAPE.sub(r"\1", match["plain"]))
        elif match["stars"]:
            pieces.append(Span("".join(held)))
            held = []
            pieces.append(
                _Stars(
                    at - before,
                    may_open=not text[at : at + 1].isspace() and at < len(text),
                    may_close=before > 0 and not text[before - 1].isspace(),
                )
            )
        elif link := address(match["link"]):
            words = _ESCAPE.sub(r"\1", match["words"])
            pieces.append(Span("".join(held)))
            held = []
            pieces.append(Span(words or link, link=link))
        else:
            at = before + 1
            held.append("[")
    pieces.append(Span("".join((*held, text[at:]))))
    return tuple(_looks(pieces))


def _looks(pieces: Sequence[Span | _Stars]) -> Iterator[Span]:
    """Give the words between two turns of a look that look."""
    turns = {2: _turns(pieces, bold=True), 1: _turns(pieces, bold=False)}
    bold = italic = False
    for place, piece in enumerate(pieces):
        if isinstance(piece, Span):
            yield replace(piece, bold=bold, italic=italic)
            continue
        turned = [width for width, places in turns.items() if place in places]
        if piece.count > sum(turned):
            yield Span("*" * (piece.count - sum(turned)), bold, italic)
        bold ^= 2 in turned
        italic ^= 1 in turned


def _turns(pieces: Sequence[Span | _Stars], *, bold: bool) -> set[int]:
    """Return the places at which a look begins or ends: one star italic, two bold, three both."""
    found: set[int] = set()
    opened: int | None = None
    counts = (2, 3) if bold else (1, 3)
    for place, piece in enumerate(pieces):
        if not isinstance(piece, _Stars) or piece.count not in counts:
            continue
        if opened is None and piece.may_open:
            opened = place
        elif opened is not None and piece.may_close:
            found |= {opened, place}
            opened = None
    return found


# Writing.

_MARKS = re.compile(r"[\\*\[\]|`]")
_AT_START = re.compile(r"(?:([0-9]{1,9})(?=\. )|(?=#{1,6} |- |>))")


def write(blocks: Iterable[Block]) -> str:
    """Return the markup of `blocks`; `parse` gives their normal form back."""
    made: list[str] = []
    before: BlockKind | None = None
    for block in normal(blocks):
        if before is not None:
            made.append("\n" if before in ITEMS and block.kind in ITEMS else "\n\n")
        made.append("\n".join(_written(block)))
        before = block.kind
    return "".join(made)


def _written(block: Block) -> list[str]:
    if block.kind is BlockKind.TABLE:
        rows = ["| " + " | ".join(map(_inline, row)) + " |" for row in block.rows]
        return [rows[0], "|" + " --- |" * len(block.rows[0]), *rows[1:]]
    lines = [_guarded(line) for line in _inline(block.spans).split("\n")]
    match block.kind:
        case BlockKind.HEADING:
            return ["#" * (block.level + 1) + " " + lines[0]]
        case BlockKind.BULLET:
            return ["  " * block.level + "- " + lines[0]]
        case BlockKind.NUMBER:
            return ["  " * block.level + f"{block.number}. " + lines[0]]
        case BlockKind.QUOTE:
            return ["> " + line for line in lines]
        case _:
            return lines


def _inline(parts: Spans) -> str:
    made: list[str] = []
    bold = italic = False
    for part in (*parts, Span("")):
        made.append("**" * (bold != part.bold) + "*" * (italic != part.italic))
        bold, italic = part.bold, part.italic
        words = _MARKS.sub(_escaped, part.text)
        made.append(f"[{words}]({part.link})" if part.link else words)
    return "".join(made)


def _escaped(match: re.Match[str]) -> str:
    return "\\" + match.group()


def _guarded(line: str) -> str:
    """Take the meaning away from what would be a mark at the start of a line."""
    match = _AT_START.match(line)
    return f"{match[1] or ''}\\{line[match.end() :]}" if match else line


def escape(text: str) -> str:
    """Return markup whose words are exactly those of `text`, with no mark in it."""
    lines = (line.strip() for line in clean(text).split("\n"))
    return "\n".join(_guarded(_MARKS.sub(_escaped, line)) for line in lines).strip("\n")


# Words alone.


def lines(blocks: Iterable[Block]) -> Iterator[str]:
    """Yield the words of each block, and of each cell of a table, without their marks."""
    for block in blocks:
        if block.kind is BlockKind.TABLE:
            yield from ("".join(span.text for span in cell) for row in block.rows for cell in row)
        else:
            yield block.text


def plain(markup: str) -> str:
    """Return the words alone: one line for each block and each table cell.

    Places in a text (of remarks, findings, marked passages) are counted in these letters.
    """
    return "\n".join(lines(parse(markup)))
