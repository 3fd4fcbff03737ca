"""A paper as the text of a message: WhatsApp's own marks, and where to cut a long one."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from pasopati_desktop.documents import flow, rich
from pasopati_desktop.domain.paper import StatementPaper
from pasopati_desktop.domain.rich_text import Block, BlockKind, Span

SHORT_LIMIT = 4_096
"""Characters that many gateways and channels take as one message."""
LONG_LIMIT = 65_536
"""Characters that WhatsApp takes as one message."""
_MARKS = re.compile(r"([*_~`])")
_BREAK = "\u200b"
"""Zero-width space: behind a mark that was meant as a character, it keeps the mark one."""


@dataclass(frozen=True)
class PlainText:
    text: str
    characters: int
    short_parts: int
    """Messages of at most `SHORT_LIMIT` characters it makes."""
    long_parts: int
    """The same with `LONG_LIMIT`."""


def render_plain(paper: StatementPaper) -> PlainText:
    """Return the words of `paper` for a message, with number, signatory and code."""
    blocks: list[str] = [*(f"*{_literal(line)}*" for line in flow.notices(paper))]
    blocks += _letter_head(paper) if paper.letter is not None else _title(paper)
    for section in paper.sections:
        if heading := flow.clean_line(section.heading):
            blocks.append(f"*{_literal(heading)}*")
        blocks += _grouped(flow.section_blocks(section))
    if paper.letter is not None and paper.letter.closing:
        blocks.append(_literal(paper.letter.closing))
    if lines := flow.signature_lines(paper):
        blocks.append("\n".join(map(_literal, lines)))
    if copies := [line for line in map(flow.clean_line, paper.copies_to) if line]:
        numbered = (f"{number}. {_literal(line)}" for number, line in enumerate(copies, start=1))
        blocks.append("\n".join(("Tembusan:", *numbered)))
    if paper.authenticity:
        blocks.append(f"Kode keaslian:\n{paper.authenticity}")
    text = "\n\n".join(block for block in blocks if block)
    return PlainText(text, len(text), len(split(text, SHORT_LIMIT)), len(split(text, LONG_LIMIT)))


def _title(paper: StatementPaper) -> list[str]:
    kind = " ".join(
        filter(None, (flow.clean_line(paper.kind_label), flow.clean_line(paper.correction_label)))
    )
    head = [f"*{_literal(kind)}*"]
    if paper.number:
        head.append(f"Nomor: {_literal(flow.clean_line(paper.number))}")
    head += [
        _literal(line)
        for line in map(flow.clean_line, (paper.corrects, paper.urgency_label))
        if line
    ]
    title = [f"*{_literal(flow.clean_line(paper.title))}*"]
    if note := flow.clean_line(paper.version_note):
        title.append(_literal(note))
    return ["\n".join(head), "\n".join(title)]


def _letter_head(paper: StatementPaper) -> list[str]:
    assert paper.letter is not None  # noqa: S101 - asked by the caller
    rows = [f"{label}: {_literal(value)}" for label, value in flow.letter_rows(paper)]
    addressee = "\n".join(_literal(line.strip()) for line in paper.letter.addressee.split("\n"))
    corrects = [flow.clean_line(paper.corrects)] if paper.corrects else []
    return [
        "\n".join([flow.dateline(paper), *rows, *map(_literal, corrects)]),
        f"Yth.\n{addressee}",
        _literal(paper.letter.salutation),
    ]


def _grouped(blocks: Iterable[Block]) -> list[str]:
    """Return the blocks as paragraphs; items of one list stand without a blank line."""
    found: list[str] = []
    listed = False
    for block in blocks:
        text = _block(block)
        is_item = block.kind in {BlockKind.BULLET, BlockKind.NUMBER}
        if is_item and listed:
            found[-1] = f"{found[-1]}\n{text}"
        elif text:
            found.append(text)
        listed = is_item and bool(text)
    return found


def _block(block: Block) -> str:
    match block.kind:
        case BlockKind.HEADING:
            return f"*{_literal(block.text)}*"
        case BlockKind.BULLET | BlockKind.NUMBER:
            return f"{'   ' * block.level}{rich.marker_of(block)} {_words(block.spans)}"
        case BlockKind.QUOTE:
            return "\n".join(f"> {line}" for line in _words(block.spans).split("\n"))
        case BlockKind.TABLE:
            return _table(block)
        case _:
            return _words(block.spans)


def _table(block: Block) -> str:
    """Return the rows as items: a message has no columns. Each cell is named by its column."""
    heads = [_words(cell) for cell in block.rows[0]] if flow.has_head(block) else []
    rows = []
    for row in block.rows[1:]:
        cells = []
        for number, cell in enumerate(row):
            words = _words(cell)
            if words:
                name = heads[number] if number < len(heads) else ""
                cells.append(f"{name}: {words}" if name else words)
        rows.append("• " + "\n   ".join(cells))
    return "\n".join(rows)


def _words(spans: Iterable[Span]) -> str:
    return "".join(map(_span, rich.with_addresses(spans)))


def _span(span: Span) -> str:
    """Return the words with WhatsApp's marks, which must stand next to a letter on one line."""
    if not (span.bold or span.italic):
        return _literal(span.text)
    mark = ("*" if span.bold else "") + ("_" if span.italic else "")
    lines = []
    for line in span.text.split("\n"):
        words = line.strip()
        if not words:
            lines.append(line)
            continue
        before, after = line[: len(line) - len(line.lstrip())], line[len(line.rstrip()) :]
        lines.append(f"{before}{mark}{_literal(words)}{mark[::-1]}{after}")
    return "\n".join(lines)


def _literal(text: str) -> str:
    """Return `text` so that its own stars and underscores stay what they are."""
    return _MARKS.sub(rf"\1{_BREAK}", text) if _MARKS.search(text) else text


def split(text: str, limit: int) -> list[str]:
    """Cut `text` into messages of at most `limit` characters, between paragraphs if possible."""
    parts: list[str] = []
    while len(text) > limit:
        at = -1
        for mark in ("\n\n", "\n", " "):
            at = text.rfind(mark, limit // 2, limit)
            if at > 0:
                break
        cut = at if at > 0 else limit
        parts.append(text[:cut].rstrip())
        text = text[cut:].lstrip()
    return [*parts, text] if text or not parts else parts
