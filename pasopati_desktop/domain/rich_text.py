"""The text of a statement's section: paragraphs, headings, lists, quotes and tables as plain marks.

What is stored, hashed, compared and signed is this markup, a small part of CommonMark, so a text
can be read in any editor and two versions can be compared word by word. The marks:

    ## heading        ### smaller heading
    - item            1. item            (two spaces before the mark for each level)
    > quote
    | cell | cell |   the first row is the head
    **bold**  *italic*  [words](https://address)

A backslash takes the meaning of the mark behind it away. Blocks are parted by a blank line; items,
quote lines and table rows follow one another. A line break inside a paragraph is kept.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

MAX_LEVEL = 2
MARKS = "\\*[]|#>-`"
_LINK_SCHEMES = ("https://", "http://", "mailto:")


class BlockKind(StrEnum):
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    BULLET = "bullet"
    NUMBER = "number"
    QUOTE = "quote"
    TABLE = "table"


@dataclass(frozen=True)
class Span:
    """Words of one look. `text` may hold line breaks; `link` is an address, or blank."""

    text: str
    bold: bool = False
    italic: bool = False
    link: str = ""


Spans = tuple[Span, ...]


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


_HEADING = re.compile(r"(#{2,3}) +(.*)")
_BULLET = re.compile(r"( *)- +(.*)")
_NUMBER = re.compile(r"( *)(\d{1,4})\. +(.*)")
_QUOTE = re.compile(r"> ?(.*)")
_INLINE = re.compile(
    r"\\(?P<plain>[\\*\[\]|#>`.\-])"
    r"|(?P<bold>\*\*)"
    r"|(?P<italic>\*)"
    r"|\[(?P<words>(?:\\.|[^\]\\\n])*)\]\((?P<link>[^()\s]+)\)"
)


def parse(markup: str) -> tuple[Block, ...]:
    """Return the blocks of `markup`. Every text has a meaning: what is no mark is words."""
    found: list[Block] = []
    lines: list[str] = []

    def close() -> None:
        if lines:
            found.append(Block(BlockKind.PARAGRAPH, spans("\n".join(lines))))
            lines.clear()

    rows: list[str] = []
    quoting = False
    for line in [*markup.split("\n"), ""]:
        bare = line.strip()
        is_row = len(bare) > 1 and bare.startswith("|") and bare.endswith("|")
        if rows and not is_row:
            found.append(_table(rows))
            rows = []
        if is_row:
            close()
            rows.append(bare)
        elif not bare:
            close()
        elif block := _marked(line.rstrip()):
            close()
            if quoting and block.kind is BlockKind.QUOTE:
                together = (*found.pop().spans, Span("\n"), *block.spans)
                block = Block(block.kind, tuple(_joined(together)))
            found.append(block)
            quoting = block.kind is BlockKind.QUOTE
            continue
        else:
            lines.append(line.strip())
        quoting = False
    return tuple(_numbered(found))


def _marked(line: str) -> Block | None:
    if match := _HEADING.fullmatch(line):
        return Block(BlockKind.HEADING, spans(match[2].strip()), level=len(match[1]) - 1)
    if match := _BULLET.fullmatch(line):
        level = min(len(match[1]) // 2, MAX_LEVEL)
        return Block(BlockKind.BULLET, spans(match[2].strip()), level=level)
    if match := _NUMBER.fullmatch(line):
        level = min(len(match[1]) // 2, MAX_LEVEL)
        return Block(BlockKind.NUMBER, spans(match[3].strip()), level, int(match[2]))
    if match := _QUOTE.fullmatch(line):
        return Block(BlockKind.QUOTE, spans(match[1].strip()))
    return None


def _numbered(blocks: Iterable[Block]) -> Iterator[Block]:
    """Count numbered items on from the first of their list, whatever was typed."""
    counters: dict[int, int] = {}
    for block in blocks:
        if block.kind is BlockKind.NUMBER:
            count = counters[block.level] + 1 if block.level in counters else block.number
            counters = {level: n for level, n in counters.items() if level < block.level}
            counters[block.level] = count
            yield Block(block.kind, block.spans, block.level, count)
        else:
            if block.kind is BlockKind.BULLET:
                counters = {level: n for level, n in counters.items() if level < block.level}
            else:
                counters = {}
            yield block


def _table(lines: list[str]) -> Block:
    rows = [tuple(spans(cell.strip()) for cell in _cells(line)) for line in lines]
    if len(rows) > 1 and all(re.fullmatch(r":?-{3,}:?", c.strip()) for c in _cells(lines[1])):
        del rows[1]
    width = len(rows[0])
    return Block(
        BlockKind.TABLE, rows=tuple((*row[:width], *((),) * (width - len(row))) for row in rows)
    )


def _cells(line: str) -> list[str]:
    return re.split(r"(?<!\\)(?:\\\\)*\|", line[1:-1])


def spans(text: str) -> Spans:
    """Return the words of one block with their looks. A mark that is never closed is words."""
    bold_ends = len(_unescaped(text, "**")) % 2 == 0
    found: list[Span] = []
    bold = italic = False
    at = 0
    for match in _INLINE.finditer(text):
        if match.start() > at:
            found.append(Span(text[at : match.start()], bold, italic))
        at = match.end()
        if match["plain"] is not None:
            found.append(Span(match["plain"], bold, italic))
        elif match["bold"]:
            if bold or (bold_ends and "**" in text[at:]):
                bold = not bold
            else:
                found.append(Span("**", bold, italic))
        elif match["italic"]:
            if italic or _closes(text[at:]):
                italic = not italic
            else:
                found.append(Span("*", bold, italic))
        elif match["link"].lower().startswith(_LINK_SCHEMES):
            words = re.sub(r"\\(.)", r"\1", match["words"])
            found.append(Span(words or match["link"], bold, italic, match["link"]))
        else:
            found.append(Span(match.group(), bold, italic))
    if at < len(text):
        found.append(Span(text[at:], bold, italic))
    return tuple(_joined(found))


def _unescaped(text: str, mark: str) -> list[int]:
    bare = re.sub(r"\\.", "  ", text)
    return [match.start() for match in re.finditer(re.escape(mark), bare)]


def _closes(rest: str) -> bool:
    bare = re.sub(r"\\.", "  ", rest)
    return re.search(r"(?<!\*)\*(?!\*)|\*\*\*", bare) is not None


def _joined(parts: Iterable[Span]) -> Iterator[Span]:
    kept: Span | None = None
    for part in parts:
        if kept and (kept.bold, kept.italic, kept.link) == (part.bold, part.italic, part.link):
            kept = Span(kept.text + part.text, kept.bold, kept.italic, kept.link)
            continue
        if kept is not None and kept.text:
            yield kept
        kept = part
    if kept is not None and kept.text:
        yield kept


def plain(markup: str) -> str:
    """Return the words alone: one line for each block and each table cell.

    It is the text that `QTextDocument.toPlainText` gives for the same blocks, so a place in one is
    a place in the other.
    """
    lines: list[str] = []
    for block in parse(markup):
        if block.kind is BlockKind.TABLE:
            lines += ["".join(span.text for span in cell) for row in block.rows for cell in row]
        else:
            lines.append(block.text)
    return "\n".join(lines)


_ESCAPED = re.compile(r"[\\*\[\]|`]")
_AT_START = re.compile(r"^( *)(#{2,3} |- |> ?|\d{1,4}\. )", re.MULTILINE)


def escape(text: str) -> str:
    """Return markup whose words are exactly `text`, with no mark in it."""
    written = _ESCAPED.sub(lambda match: "\\" + match.group(), text)

    def guard(match: re.Match[str]) -> str:
        mark = match[2]
        if mark[0].isdigit():
            return match[1] + mark.replace(".", "\\.", 1)
        return f"{match[1]}\\{mark}"

    return _AT_START.sub(guard, written)


def write(blocks: Iterable[Block]) -> str:
    """Return the markup of `blocks` in its one normal form: `parse(write(blocks)) == blocks`."""
    lines: list[str] = []
    before: BlockKind | None = None
    for block in blocks:
        listed = {BlockKind.BULLET, BlockKind.NUMBER}
        if before is not None and not (before in listed and block.kind in listed):
            lines.append("")
        lines += _lines_of(block)
        before = block.kind
    return "\n".join(lines)


def _lines_of(block: Block) -> list[str]:
    indent = "  " * block.level
    match block.kind:
        case BlockKind.HEADING:
            return ["#" * (block.level + 1) + " " + _inline(block.spans)]
        case BlockKind.BULLET:
            return [f"{indent}- {_inline(block.spans)}"]
        case BlockKind.NUMBER:
            return [f"{indent}{block.number}. {_inline(block.spans)}"]
        case BlockKind.QUOTE:
            return [f"> {line}" for line in _inline(block.spans).split("\n")]
        case BlockKind.TABLE:
            made = ["| " + " | ".join(_inline(cell) for cell in row) + " |" for row in block.rows]
            return [made[0], "|" + " --- |" * len(block.rows[0]), *made[1:]]
        case _:
            return [_inline(block.spans)]


def _inline(parts: Spans) -> str:
    made = []
    for part in parts:
        words = escape(part.text)
        if part.link:
            words = f"[{words}]({part.link})"
        if part.italic:
            words = f"*{words}*"
        if part.bold:
            words = f"**{words}**"
        made.append(words)
    return "".join(made)
