"""The officers' plain text as blocks for the page. Nothing of it is read as markup."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pasopati_desktop.documents import fonts

MAX_CHARS = 8_000
"""One block. Longer ones cost ReportLab more than their length to break into lines."""

_ITEM = re.compile(r"(\d{1,3}[.)]|[a-z][.)]|[-–•])[ ]+(?=\S)")
_BLANK_LINE = re.compile(r"\n[ ]*\n+")


@dataclass(frozen=True)
class Block:
    """A paragraph, or a list's item with its `marker` such as `1.`; `text` may hold line breaks."""

    text: str
    marker: str = ""


def blocks(text: str) -> Iterator[Block]:
    """Yield the paragraphs and list items of `text`, none longer than `MAX_CHARS`."""
    for paragraph in _BLANK_LINE.split(fonts.shown(text)):
        lines = [line.strip() for line in paragraph.strip().split("\n")]
        if not any(lines):
            continue
        if not any(_ITEM.match(line) for line in lines):
            yield from map(Block, pieces("\n".join(lines), MAX_CHARS))
            continue
        for line in filter(None, lines):
            found = _ITEM.match(line)
            marker = found.group(1) if found else ""
            first, *others = pieces(line[found.end() :] if found else line, MAX_CHARS)
            yield Block(first, marker)
            yield from map(Block, others)


def pieces(text: str, limit: int) -> list[str]:
    """Cut `text` into parts of at most `limit` characters, at white space if there is any."""
    parts = []
    while len(text) > limit:
        at = max(text.rfind(" ", limit // 2, limit), text.rfind("\n", limit // 2, limit))
        cut = at if at > 0 else limit
        parts.append(text[:cut])
        text = text[cut:].lstrip()
    return [*parts, text]
