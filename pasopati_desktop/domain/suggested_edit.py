"""Putting suggested words into a text: only the passage changes, the looks around it stay."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from pasopati_desktop.domain import rich_text
from pasopati_desktop.domain.remarks import ROWS, Mark, field_words, is_line
from pasopati_desktop.domain.rich_text import Block, BlockKind, Span, Spans
from pasopati_desktop.domain.statement_kinds import section
from pasopati_desktop.domain.statements import StatementContent, upgraded


def replaced(content: StatementContent, mark: Mark, words: str) -> StatementContent | None:
    """Return `content` with `words` in the place of the passage; None where that cannot be.

    It cannot be in rows, over the border of a table's cell, or where the passage does not stand.
    """
    content = upgraded(content)
    text = field_words(content, mark.field)
    end = mark.start + mark.length
    if mark.field in ROWS or mark.length <= 0 or text[mark.start : end] != mark.quote:
        return None
    if is_line(content, mark.field):
        words = " ".join(words.split())
    spec = section(content.kind, mark.field)
    if mark.field == "title":
        return replace(content, title=text[: mark.start] + words + text[end:])
    if spec is not None and not spec.rich:
        made = text[: mark.start] + words + text[end:]
    else:
        blocks = _in_blocks(rich_text.parse(content.sections[mark.field]), mark, words)
        if blocks is None:
            return None
        made = rich_text.write(blocks)
    return replace(content, sections={**content.sections, mark.field: made})


@dataclass(frozen=True)
class _Slot:
    """A line of the plain words: a block, or a cell of a table."""

    at: int
    """Number of the block."""
    begin: int
    spans: Spans
    row: int = -1
    column: int = -1

    @property
    def end(self) -> int:
        return self.begin + sum(len(span.text) for span in self.spans)


def _slots(blocks: Sequence[Block]) -> Iterator[_Slot]:
    begin = 0
    for at, block in enumerate(blocks):
        cells: list[tuple[Spans, int, int]] = [(block.spans, -1, -1)]
        if block.kind is BlockKind.TABLE:
            cells = [
                (cell, row, column)
                for row, line in enumerate(block.rows)
                for column, cell in enumerate(line)
            ]
        for spans, row, column in cells:
            slot = _Slot(at, begin, spans, row, column)
            yield slot
            begin = slot.end + 1


def _in_blocks(blocks: Sequence[Block], mark: Mark, words: str) -> list[Block] | None:
    end = mark.start + mark.length
    touched = [slot for slot in _slots(blocks) if slot.begin <= end and slot.end >= mark.start]
    # A passage that ends at the end of a line does not touch the next one.
    touched = [slot for slot in touched if slot.begin < end] or touched[:1]
    touched = [slot for slot in touched if slot.end > mark.start] or touched[:1]
    if not touched:
        return None
    first, last = touched[0], touched[-1]
    if len(touched) > 1 and any(slot.row >= 0 for slot in touched):
        return None
    head = _cut(first.spans, 0, mark.start - first.begin)
    tail = _cut(last.spans, end - last.begin, last.end - last.begin)
    look = next(
        iter(_cut(first.spans, mark.start - first.begin, first.end - first.begin)), Span("")
    )
    whole_link = look.link if not any(part.link for part in (*head[-1:], *tail[:1])) else ""
    spans = (*head, replace(look, text=words, link=whole_link if words else ""), *tail)
    block = blocks[first.at]
    made = replace(block, spans=tuple(span for span in spans if span.text))
    if first.row >= 0:
        rows = [list(row) for row in block.rows]
        rows[first.row][first.column] = made.spans
        made = replace(block, rows=tuple(map(tuple, rows)))
    return [*blocks[: first.at], made, *blocks[last.at + 1 :]]


def _cut(spans: Spans, begin: int, end: int) -> Spans:
    """Return the part of `spans` between two offsets."""
    found, at = [], 0
    for span in spans:
        text = span.text[max(0, begin - at) : max(0, end - at)]
        if text:
            found.append(replace(span, text=text))
        at += len(span.text)
    return tuple(found)
