"""A paper as one run of blocks, for what is not a PDF: Word files, web pages, messages."""

from collections.abc import Iterator

from pasopati_desktop.documents import fonts
from pasopati_desktop.documents.dates import long_date
from pasopati_desktop.documents.text import blocks
from pasopati_desktop.domain.paper import PaperSection, PaperTable, StatementPaper
from pasopati_desktop.domain.rich_text import Block, BlockKind, Span


def clean_line(text: str) -> str:
    """Return `text` on one line, without what hides or reorders words."""
    return " ".join(fonts.clean(text).split())


def section_blocks(section: PaperSection) -> Iterator[Block]:
    """Yield a section's paragraphs, blocks and table, without its heading.

    An item of a list that was typed in plain text keeps the mark it was typed with.
    """
    for text in section.paragraphs:
        typed: list[str] = []
        for block in blocks(text):
            if block.marker:
                typed.append(f"{block.marker} {block.text}")
                continue
            if typed:
                yield Block(BlockKind.PARAGRAPH, (Span("\n".join(typed)),))
                typed = []
            yield Block(BlockKind.PARAGRAPH, (Span(block.text),))
        if typed:
            yield Block(BlockKind.PARAGRAPH, (Span("\n".join(typed)),))
    for rich in section.blocks:
        yield Block(
            rich.kind,
            tuple(_cleaned(span) for span in rich.spans),
            rich.level,
            rich.number,
            tuple(tuple(tuple(map(_cleaned, cell)) for cell in row) for row in rich.rows),
        )
    if section.table is not None and (table := table_block(section.table)) is not None:
        yield table


def _cleaned(span: Span) -> Span:
    return Span(fonts.clean(span.text), span.bold, span.italic, span.link)


def table_block(table: PaperTable) -> Block | None:
    """Return a table of plain cells as a block, its head first; None for one without columns."""
    columns = max((len(row) for row in (table.header, *table.rows)), default=0)
    if columns == 0:
        return None

    def row(cells: tuple[str, ...]) -> tuple[tuple[Span, ...], ...]:
        filled = (*cells, *([""] * (columns - len(cells))))
        return tuple((Span(fonts.clean(text).strip()),) for text in filled)

    return Block(BlockKind.TABLE, rows=(row(table.header), *map(row, table.rows)))


def has_head(block: Block) -> bool:
    return bool(block.rows) and any(span.text for cell in block.rows[0] for span in cell)


def notices(paper: StatementPaper) -> list[str]:
    """Return what must be said above the text: marks, stamp, class."""
    marks = " · ".join(mark.value for mark in paper.all_marks)
    return [
        line for line in (marks, clean_line(paper.stamp), clean_line(paper.class_label)) if line
    ]


def dateline(paper: StatementPaper) -> str:
    place = clean_line(paper.place)
    return f"{place}, {long_date(paper.dated)}" if place else long_date(paper.dated)


def signature_lines(paper: StatementPaper) -> list[str]:
    """Return who signs, in lines: place and date, title, name, NIP. Nothing that looks signed."""
    signatory = paper.signatory
    if signatory is None:
        return [dateline(paper)] if paper.letter is None else []
    prefix = f"{signatory.acting.value} " if signatory.acting.value else ""
    lines = [] if paper.letter is not None else [dateline(paper)]
    lines += [f"{prefix}{clean_line(signatory.title).rstrip(',')},", clean_line(signatory.name)]
    if nip := clean_line(signatory.nip):
        lines.append(f"NIP. {nip}")
    return lines


def letter_rows(paper: StatementPaper) -> list[tuple[str, str]]:
    """Return the head of a letter as pairs of label and value; nothing for other forms."""
    letter = paper.letter
    if letter is None:
        return []
    return [
        ("Nomor", clean_line(paper.number or "") or "— (diberikan saat disetujui)"),
        ("Sifat", clean_line(letter.priority) or "Biasa"),
        ("Lampiran", clean_line(letter.attachment) or "—"),
        ("Hal", clean_line(paper.title)),
    ]
