"""Goes along the HTML of Word, LibreOffice, a browser or a sheet and makes blocks of it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from pasopati_desktop.domain.html_tokens import End, Note, Start, Text, tokens
from pasopati_desktop.domain.rich_text import (
    ITEMS,
    MAX_COLUMNS,
    Block,
    BlockKind,
    Span,
    address,
)


@dataclass(frozen=True)
class Cut:
    """What was left out of a paste, by kind."""

    images: int = 0
    objects: int = 0
    """Films, sounds, frames, embedded documents."""
    links: int = 0
    """Links that lead neither to a page nor to mail; their words stay."""
    hidden: int = 0
    """Passages that the source did not show."""
    deleted: int = 0
    """Passages that the source had struck as deleted."""
    letters: int = 0
    """Beyond the limit of the field."""

    def things(self) -> int:
        """Count what was left out besides letters."""
        return self.images + self.objects + self.links + self.hidden + self.deleted


@dataclass(frozen=True)
class Pasted:
    blocks: tuple[Block, ...]
    cut: Cut = Cut()


_BREAKS = frozenset(
    {
        *("address", "article", "aside", "body", "center", "dd", "details", "div", "dl", "dt"),
        *("fieldset", "figcaption", "figure", "footer", "form", "header", "hr", "html", "main"),
        *("nav", "p", "pre", "section", "summary", "caption", "legend", "option"),
    }
)
_HEADINGS = {f"h{n}": (1 if n < 3 else 2) for n in range(1, 7)}
_OBJECTS = frozenset({"iframe", "video", "audio", "object", "embed", "canvas", "svg", "math"})
_VOID = frozenset({"br", "hr", "img", "input", "col", "meta", "link", "embed", "wbr", "source"})
_BLANKS = re.compile(r"[ \t\r\n\f\xa0]{2,}|[\t\r\n\f]")
_HIDDEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", re.IGNORECASE
)
_WEIGHT = re.compile(r"font-weight\s*:\s*(\w+)", re.IGNORECASE)
_SLANT = re.compile(r"font-style\s*:\s*(\w+)", re.IGNORECASE)
_WORD_LIST = re.compile(r"mso-list\s*:\s*(?!ignore)[^;:]*?level(\d)", re.IGNORECASE)
_WORD_MARK = re.compile(r"mso-list\s*:\s*ignore", re.IGNORECASE)
_COUNTED = re.compile(r"\(?(\d{1,4})[.)]|\(?[a-zA-Z]{1,3}[.)]")
LONGEST_SIGN = 16
"""Letters of what Word writes before an item."""
_REACH = 60
"""Open tags that an end looks through for its beginning."""


@dataclass
class _Open:
    name: str
    bold: bool
    italic: bool
    link: str
    hidden: bool


class Walk:
    """Goes along the tokens once and gathers blocks of at most `room` letters."""

    def __init__(self, room: int) -> None:
        self.blocks: list[Block] = []
        self.cut = Cut()
        self._room = room
        self._spans: list[Span] = []
        self._open: list[_Open] = [_Open("", bold=False, italic=False, link="", hidden=False)]
        self._kind = BlockKind.PARAGRAPH
        self._level = 0
        self._number = 0
        self._lists: list[tuple[BlockKind, int]] = []
        self._quotes = 0
        self._depth = 0
        self._rows: list[list[list[Span]]] = []
        self._pre = 0
        self._mark: list[str] | None = None

    def walk(self, html: str) -> None:
        for token in tokens(html):
            match token:
                case Text(words):
                    self._text(words)
                case Start():
                    self._start(token)
                case End(name):
                    self._end(name)
                case Note(text):
                    self._note(text)
        while self._depth:
            self._end_table()
        self._flush()

    # Words.

    def _text(self, words: str) -> None:
        here = self._open[-1]
        if here.hidden:
            return
        if self._mark is not None:
            self._mark.append(words)
            if sum(map(len, self._mark)) < LONGEST_SIGN:
                return
            words, self._mark = "".join(self._mark), None  # no sign of a list after all
        if not self._pre:
            words = _BLANKS.sub(" ", words)
            if words.startswith(" ") and (not self._spans or self._spans[-1].text[-1:].isspace()):
                words = words[1:]
        if self._room < len(words):
            self.cut = replace(self.cut, letters=self.cut.letters + len(words) - self._room)
            words = words[: self._room]
        self._room -= len(words)
        if words:
            self._spans.append(Span(words, here.bold, here.italic, here.link))

    def _note(self, text: str) -> None:
        if "supportLists" in text:
            self._mark = []
        elif "endif" in text:
            self._end_mark()

    def _end_mark(self) -> None:
        """Read the sign that Word has written before an item."""
        if self._mark is None:
            return
        sign = "".join(self._mark).strip()
        self._mark = None
        if counted := _COUNTED.match(sign):
            self._kind = BlockKind.NUMBER
            self._number = int(counted[1]) if counted[1] else 1

    # Tags.

    def _start(self, tag: Start) -> None:
        name, here = tag.name, self._open[-1]
        style = tag.attributes.get("style", "")
        if name == "br":
            self._spans.append(Span("\n"))
        elif name == "img":
            self.cut = replace(self.cut, images=self.cut.images + 1)
        elif name in _OBJECTS:
            self.cut = replace(self.cut, objects=self.cut.objects + 1)
        elif name in _BREAKS or name in _HEADINGS or name == "blockquote":
            self._begin_block(name, style)
        elif name in {"ul", "ol"}:
            self._begin_list(tag)
        elif name == "li":
            self._begin_item()
        elif name in {"table", "tr", "td", "th"}:
            self._begin_cells(name, tag)
        if name in _VOID:
            return
        self._open.append(self._opened(tag, here, style))

    def _opened(self, tag: Start, here: _Open, style: str) -> _Open:
        name = tag.name
        made = replace(here, name=name)
        if name in {"b", "strong"}:
            made.bold = True
        elif name in {"i", "em", "cite"}:
            made.italic = True
        elif name == "a" and (target := tag.attributes.get("href", "")):
            made.link = address(target)
            if not made.link and not target.startswith("#"):
                self.cut = replace(self.cut, links=self.cut.links + 1)
        elif name == "del":
            made.hidden = True
            if not here.hidden:
                self.cut = replace(self.cut, deleted=self.cut.deleted + 1)
        if style:
            self._apply(style, made, here)
        return made

    def _apply(self, style: str, made: _Open, here: _Open) -> None:
        if weight := _WEIGHT.search(style):
            made.bold = weight[1] in {"bold", "bolder", "600", "700", "800", "900"}
        if slant := _SLANT.search(style):
            made.italic = slant[1] in {"italic", "oblique"}
        if _HIDDEN.search(style):
            made.hidden = True
            if not here.hidden:
                self.cut = replace(self.cut, hidden=self.cut.hidden + 1)
        if _WORD_MARK.search(style) and self._mark is None:
            self._mark = []

    def _end(self, name: str) -> None:
        if name in _BREAKS or name in _HEADINGS:
            self._end_block(name)
        elif name == "blockquote":
            self._flush()
            self._quotes = max(0, self._quotes - 1)
        elif name in {"ul", "ol"}:
            self._flush()
            if self._lists:
                self._lists.pop()
        elif name == "li":
            self._flush()
        elif name == "table":
            self._end_table()
        if name == "span" and self._mark:
            self._end_mark()
        least = max(1, len(self._open) - _REACH)
        for place in range(len(self._open) - 1, least - 1, -1):
            if self._open[place].name == name:
                del self._open[place:]
                break

    # Blocks.

    def _begin_block(self, name: str, style: str) -> None:
        if name == "pre":
            self._pre += 1
        elif name == "blockquote":
            self._flush()
            self._quotes += 1
        if self._lists and self._kind in ITEMS:  # an item ends with its own tag
            if self._spans:
                self._spans.append(Span(" "))
            return
        self._flush()
        if name in _HEADINGS:
            self._kind, self._level = BlockKind.HEADING, _HEADINGS[name]
        elif listed := _WORD_LIST.search(style):
            self._kind, self._level = BlockKind.BULLET, int(listed[1]) - 1

    def _end_block(self, name: str) -> None:
        if name == "pre":
            self._pre = max(0, self._pre - 1)
        if self._lists and self._kind in ITEMS:
            return
        self._flush()

    def _begin_list(self, tag: Start) -> None:
        self._flush()
        first = tag.attributes.get("start", "1")
        number = int(first) if first.isascii() and first.isdigit() and len(first) < 5 else 1
        kind = BlockKind.NUMBER if tag.name == "ol" else BlockKind.BULLET
        self._lists.append((kind, number - 1))

    def _begin_item(self) -> None:
        self._flush()
        kind, count = self._lists.pop() if self._lists else (BlockKind.BULLET, 0)
        self._lists.append((kind, count + 1))
        self._kind, self._level, self._number = kind, len(self._lists) - 1, count + 1

    def _flush(self) -> None:
        """End the block that is being gathered."""
        self._mark = None
        spans, kind = tuple(self._spans), self._kind
        self._spans = []
        self._kind = BlockKind.PARAGRAPH
        level, number = self._level, self._number
        self._level = self._number = 0
        if not spans:
            return
        if self._depth and self._rows and self._rows[-1]:
            self._rows[-1][-1] += (*spans, Span(" "))
            return
        if kind is BlockKind.PARAGRAPH and self._quotes:
            kind = BlockKind.QUOTE
        self.blocks.append(Block(kind, spans, level, number))

    # Tables. The words of a table in a cell stay, its cells do not.

    def _begin_cells(self, name: str, tag: Start) -> None:
        self._flush()
        if name == "table":
            self._depth += 1
            if self._depth == 1:
                self._rows = []
        elif self._depth == 1:
            if name == "tr" or not self._rows:
                self._rows.append([])
            if name != "tr":
                wide = tag.attributes.get("colspan", "1")
                count = int(wide) if wide.isascii() and wide.isdigit() and len(wide) < 3 else 1
                # Words go into the last cell, so what a wide cell covers stands before it.
                self._rows[-1] += [[] for _ in range(min(max(count, 1), MAX_COLUMNS))]

    def _end_table(self) -> None:
        self._flush()
        self._depth = max(0, self._depth - 1)
        if self._depth:
            return
        rows = [row for row in self._rows if _width(row)]
        self._rows = []
        width = max(map(_width, rows), default=0)
        if width > 1:
            made = tuple(tuple(map(tuple, row[:width])) for row in rows)
            self.blocks.append(Block(BlockKind.TABLE, rows=made))
        else:  # one column is layout, no table
            for row in rows:
                self.blocks += [Block(BlockKind.PARAGRAPH, tuple(cell)) for cell in row]


def _width(row: Sequence[Sequence[Span]]) -> int:
    """Return the cells of a row up to the last one with words."""
    said = [place for place, cell in enumerate(row) if any(span.text.strip() for span in cell)]
    return said[-1] + 1 if said else 0
