"""Two versions on paper: removed words struck, added words underlined, in black on white.

Removed words are also slanted and added ones bold, so the marks survive a poor copier. Lengths are
in points (1/72 inch).
"""

from collections.abc import Iterable, Iterator, Sequence

from reportlab.lib.enums import TA_LEFT
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import CondPageBreak, Flowable, Spacer

from pasopati_desktop.documents import fonts, tagging
from pasopati_desktop.documents.body import plain
from pasopati_desktop.documents.dates import long_time
from pasopati_desktop.documents.finish import finish
from pasopati_desktop.documents.layout import PageSetup, draw, styles
from pasopati_desktop.documents.measures import mm
from pasopati_desktop.documents.table import build_facts, build_table
from pasopati_desktop.documents.tagging import Node
from pasopati_desktop.documents.text_block import TextBlock, first_base
from pasopati_desktop.documents.typeset import Line as SetLine
from pasopati_desktop.documents.typeset import Piece
from pasopati_desktop.domain.comparison_paper import ComparedVersion, ComparisonPaper
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.paper import PaperTable
from pasopati_desktop.domain.word_diff import Kind, Line, LineDiff, Look, spaced

SIZE = 10.0
TABLE_SIZE = 8.5
CELL = "  |  "
MAX_CHARS = 8_000
"""Characters of one block; a longer line is set as several."""
_FACES = {Kind.SAME: fonts.REGULAR, Kind.REMOVED: fonts.ITALIC, Kind.ADDED: fonts.BOLD}
_LEGEND = "dicoret = dihapus, digarisbawahi = ditambahkan"
_LOOKS = {
    Look.BOLD: "tebal",
    Look.ITALIC: "miring",
    Look.LINK: "tautan",
    Look.BLOCK: "bentuk paragraf",
    Look.SPACE: "spasi atau pindah baris",
}
_MARKERS = {"bullet": "–", "number": "–", "quote": "“"}


class MarkedBlock(TextBlock):
    """A text whose slanted pieces are struck and whose bold pieces are underlined."""

    def _part(self, lines: list[SetLine], *, first: bool) -> "MarkedBlock":
        part = MarkedBlock((), self.style, self.node)
        if first:
            part.marker, part.marker_node = self.marker, self.marker_node
        part._lines, part._set_width = lines, self._set_width
        return part

    def draw(self) -> None:
        super().draw()
        canvas, style = self.canv, self.style
        size = style.fontSize
        canvas.saveState()
        tagging.artifact(canvas)
        canvas.setStrokeGray(0)
        canvas.setLineWidth(0.7)
        base = self.height - first_base(size, style.leading)
        for number, line in enumerate(self._lines or ()):
            y = base - number * style.leading
            for face, begin, end in _ruled(line.pieces):
                above = 0.28 * size if face == fonts.ITALIC else -0.14 * size
                x = style.leftIndent
                canvas.line(x + begin * size, y + above, x + end * size, y + above)
        tagging.end(canvas)
        canvas.restoreState()


def _ruled(pieces: Sequence[Piece]) -> Iterator[tuple[str, float, float]]:
    """Yield the stretches to rule, over the font size, without the blanks at their ends.

    A sign that only the second font has is ruled like the piece before it.
    """
    at, last = 0.0, ""
    for face, text in pieces:
        wide = fonts.text_width(text, face, 1.0)
        ruled = last if face == fonts.FALLBACK else face
        if ruled in {fonts.ITALIC, fonts.BOLD} and text.strip():
            lead = fonts.text_width(text[: len(text) - len(text.lstrip())], face, 1.0)
            tail = fonts.text_width(text[len(text.rstrip()) :], face, 1.0)
            yield ruled, at + lead, at + wide - tail
        at, last = at + wide, ruled


def render_comparison(paper: ComparisonPaper, control: JobControl | None = None) -> bytes:
    """Return the comparison as a PDF.

    Raises:
        Refused: `letterhead.too_tall`.
        Cancelled: the officer cancelled.
    """
    made_at = long_time(paper.made_at, paper.timezone, paper.zone_label)
    setup = PageSetup(
        letterhead=paper.letterhead,
        class_label="Untuk internal",
        foot_note=f"Dibuat oleh {paper.made_by} · {made_at} · {_LEGEND}",
        is_bare=True,
    )
    style = styles(paper.letterhead)
    width = setup.text_width
    story: list[Flowable] = [
        *plain("PERBANDINGAN VERSI", style.kind, width, kind="H1"),
        Spacer(1, 4 * mm),
        *_versions(paper, setup),
        *plain(_sum(paper), style.small, width),
        Spacer(1, 3 * mm),
    ]
    text = ParagraphStyle("compared", style.item, fontSize=SIZE, leftIndent=0, bulletIndent=0)
    text.leading = SIZE * fonts.LINE * 1.2
    text.alignment = TA_LEFT
    text.hyphenationLang = ""
    text.spaceAfter = 0.45 * SIZE
    note = ParagraphStyle("note", text, fontSize=8.5, leading=8.5 * fonts.LINE * 1.1)
    for part in paper.parts:
        story += [CondPageBreak(18 * mm), *plain(part.heading, style.heading, width, kind="H2")]
        for line in part.lines:
            story += _line(line, paper, text, note)
    if paper.values:
        story += [CondPageBreak(24 * mm), *plain("Isian lain", style.heading, width, kind="H2")]
        for label, old, new in paper.values:
            pieces = [
                (fonts.REGULAR, fonts.shown(f"{label}: ")),
                (fonts.ITALIC, fonts.shown(old)),
                (fonts.REGULAR, " "),
                (fonts.BOLD, fonts.shown(new)),
            ]
            story.append(MarkedBlock(pieces, text, Node("P")))
    return finish(
        draw(story, setup, control),
        title=f"Perbandingan versi: {' '.join(fonts.clean(paper.title).split())}",
        author=" ".join(fonts.clean(paper.unit_name).split()),
        subject=f"{paper.old.label} dan {paper.new.label}",
        moment=paper.made_at,
    )


def _versions(paper: ComparisonPaper, setup: PageSetup) -> list[Flowable]:
    def cells(version: ComparedVersion) -> tuple[str, ...]:
        saved = long_time(version.saved_at, paper.timezone, paper.zone_label)
        digest = version.sha256
        grouped = " ".join(digest[at : at + 8] for at in range(0, len(digest), 8))
        written = "\n".join(filter(None, (version.author or "—", version.last_act)))
        return (version.label, written, saved, grouped)

    facts = (
        ("Naskah", paper.title),
        ("Jenis", paper.kind_label),
        ("Nomor", paper.number or "— (belum disetujui)"),
        ("Unit", paper.unit_name),
    )
    head = ("Versi", "Penyusun, langkah terakhir", "Disimpan", "SHA-256 isi")
    versions = PaperTable(head, (cells(paper.old), cells(paper.new)))
    built = (
        build_facts(facts, setup.text_width, TABLE_SIZE),
        build_table(versions, setup.text_width, TABLE_SIZE, setup.size[1] - 60 * mm),
    )
    return [table for table in built if table is not None]


def _sum(paper: ComparisonPaper) -> str:
    counts = paper.counts
    parts = [f"{counts.added} bagian baru", f"{counts.removed} bagian dihapus"]
    if others := counts.restyled + len(paper.values):
        parts.append(f"{others} isian atau gaya berubah")
    told = ", ".join(parts)
    if not (counts.added or counts.removed or others):
        told = "Tidak ada kata atau isian yang berubah"
    return f"{told}. Tanda: {_LEGEND}."


def _line(
    line: LineDiff, paper: ComparisonPaper, text: ParagraphStyle, note: ParagraphStyle
) -> Iterator[Flowable]:
    pieces = [*_pieces(line), *_status(line, paper)]
    block = (line.new or line.old or Line("")).block
    name, _, level = block.partition("-")
    style = text
    if name in _MARKERS:
        indent = 12 * (int(level or 0) + 1)
        style = ParagraphStyle(f"indented{indent}", text, leftIndent=indent)
    marker = _MARKERS.get(name, "")
    for part in _cut(pieces):
        if any(words.strip() for _, words in part):
            yield MarkedBlock(part, style, Node("P"), marker=marker)
            marker = ""
    looks = [_LOOKS[look] for look in line.looks if look in _LOOKS]
    if looks:
        told = fonts.shown(f"Gaya berubah: {', '.join(looks)}")
        yield TextBlock([(fonts.REGULAR, told)], note, Node("P"))


def _pieces(line: LineDiff) -> Iterator[Piece]:
    for gap, part in spaced(line.segments):
        words = part.old if part.kind is Kind.REMOVED else part.new
        yield fonts.REGULAR, gap
        yield _FACES[part.kind], fonts.shown(words.replace("\t", CELL))


def _status(line: LineDiff, paper: ComparisonPaper) -> Iterator[Piece]:
    """Yield the state of a row behind its words, both states where it changed."""
    old, new = (side.status if side else "" for side in (line.old, line.new))
    if not old and not new:
        return
    yield fonts.REGULAR, CELL
    word = {code: fonts.shown(paper.statuses.get(code, code)) for code in (old, new)}
    if Look.STATUS in line.looks:
        yield fonts.ITALIC, word[old]
        yield fonts.REGULAR, " "
        yield fonts.BOLD, word[new]
    elif line.old is not None and line.new is not None:
        yield fonts.REGULAR, word[new]
    else:
        yield (fonts.ITALIC, word[old]) if line.new is None else (fonts.BOLD, word[new])


def _cut(pieces: Iterable[Piece]) -> Iterator[list[Piece]]:
    """Yield the pieces in portions of at most `MAX_CHARS`, cut at a blank if there is one."""
    portion: list[Piece] = []
    room = MAX_CHARS
    for face, words in pieces:
        rest = words
        while len(rest) > room:
            at = rest.rfind(" ", 0, room) + 1 or room
            portion.append((face, rest[:at]))
            yield portion
            portion, rest, room = [], rest[at:], MAX_CHARS
        portion.append((face, rest))
        room -= len(rest)
    yield portion
