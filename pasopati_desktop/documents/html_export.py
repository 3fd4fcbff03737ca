"""A paper as one web page: everything inside it, nothing fetched, no script.

Every word is escaped; tags come from here alone. A content security policy in the page forbids what
a later editor might paste into it.
"""

import base64
import io
from collections.abc import Iterable, Mapping, Sequence
from html import escape

from pasopati_desktop.documents import flow, fonts
from pasopati_desktop.documents.figures import prepared
from pasopati_desktop.documents.letterhead import LOGO_HEIGHT_MM, LOGO_WIDTH_MM
from pasopati_desktop.documents.logo import prepare_logo
from pasopati_desktop.documents.rich import with_addresses
from pasopati_desktop.domain.paper import StatementPaper
from pasopati_desktop.domain.rich_text import Block, BlockKind, Span

_POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
_STYLE = """
body { margin: 0; background: #f2f2f2; color: #000;
  font: 16px/1.5 Arial, "Liberation Sans", sans-serif; }
main { max-width: 42em; margin: 0 auto; padding: 2em; background: #fff; }
header { display: flex; gap: 1em; align-items: center; text-align: center;
  border-bottom: 3px double #000; padding-bottom: .6em; margin-bottom: 1.6em; }
header img { max-width: 5em; max-height: 6em; }
header p { margin: 0; flex: 1; line-height: 1.25; }
h1 { font-size: 1.25em; text-align: center; line-height: 1.3; }
h2 { font-size: 1.05em; margin: 1.2em 0 .3em; }
h3 { font-size: 1em; font-style: italic; margin: 1em 0 .3em; }
.kind, .number { text-align: center; margin: 0; }
.kind { font-weight: bold; font-size: 1.2em; }
.label { text-align: center; margin: .8em 0; }
.label span, .notice { border: 1.5px solid #000; padding: .15em .7em; font-weight: bold; }
.notice { text-align: center; }
.words p { hyphens: auto; overflow-wrap: anywhere; }
blockquote { margin: 1em 0 1em 1em; padding-left: 1em; border-left: 3px solid #888; }
table { border-collapse: collapse; width: 100%; margin: .8em 0; }
th, td { border: 1px solid #000; padding: .3em .5em; text-align: left; vertical-align: top;
  overflow-wrap: anywhere; }
.letter th, .letter td { border: 0; padding: 0 .6em 0 0; font-weight: normal; }
.letter th { white-space: nowrap; width: 1%; }
.sign { margin: 2em 0 0 50%; }
.sign p { margin: 0; }
.sign .name { margin-top: 4.5em; font-weight: bold; }
.copies { font-size: .9em; }
figure { margin: 1.2em 0; text-align: center; }
figure img { max-width: 100%; }
figcaption { font-size: .9em; font-style: italic; }
.code { margin-top: 1.5em; font-size: .75em; overflow-wrap: anywhere; }
.code svg { width: 25mm; height: 25mm; display: block; }
@media print { body { background: #fff; font-size: 11pt; } main { padding: 0; max-width: none; }
  h1, h2, h3 { break-after: avoid; } tr, figure, .sign { break-inside: avoid; } }
@page { margin: 20mm 20mm 25mm 30mm; }
"""


def render_html(
    paper: StatementPaper,
    logo: bytes | None = None,
    pictures: Mapping[str, bytes] | None = None,
) -> bytes:
    """Return the page as UTF-8.

    Raises:
        Refused: `logo.*` or `figure.*`.
    """
    title = flow.clean_line(paper.title)
    head = _letter(paper) if paper.letter is not None else _title(paper)
    body = [
        *(f'<p class="notice">{escape(line)}</p>' for line in flow.notices(paper)),
        _letterhead(paper, logo),
        *head,
        '<div class="words">',
        *_sections(paper),
        "</div>",
        *_end(paper),
        *_figures(paper, pictures or {}),
    ]
    page = (
        '<!DOCTYPE html>\n<html lang="id">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{escape(title)}</title>\n"
        f'<meta name="author" content="{escape(flow.clean_line(paper.author))}">\n'
        f"<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n"
        + "\n".join(part for part in body if part)
        + "\n</main>\n</body>\n</html>\n"
    )
    return page.encode("utf-8", "replace")


def _letterhead(paper: StatementPaper, logo: bytes | None) -> str:
    image = ""
    if logo is not None:
        picture = prepare_logo(logo, LOGO_WIDTH_MM, LOGO_HEIGHT_MM)
        stream = io.BytesIO()
        picture.save(stream, "PNG")
        alternative = escape(f"Logo {flow.clean_line(paper.author)}")
        image = f'<img alt="{alternative}" src="{_data(stream.getvalue(), "png")}">'
    lines = []
    for line in paper.letterhead.lines:
        words = escape(flow.clean_line(line.text))
        if words:
            size = f"font-size:{line.size / 12:.2f}em"
            lines.append(
                f'<strong style="{size}">{words}</strong>'
                if line.bold
                else f'<span style="{size}">{words}</span>'
            )
    return f"<header>{image}<p>{'<br>'.join(lines)}</p></header>"


def _title(paper: StatementPaper) -> list[str]:
    number = f"Nomor: {paper.number}" if paper.number else "Nomor: — (diberikan saat disetujui)"
    urgency = flow.clean_line(paper.urgency_label)
    lines = [("kind", paper.kind_label), ("kind", paper.correction_label), ("number", number)]
    lines.append(("number", paper.corrects))
    found = [f'<p class="{name}">{_inline(text)}</p>' for name, text in lines if text]
    if urgency:
        found.append(f'<p class="label"><span>{escape(urgency)}</span></p>')
    found.append(f"<h1>{_inline(paper.title)}</h1>")
    if paper.version_note:
        found.append(f'<p class="number">{_inline(paper.version_note)}</p>')
    return found


def _letter(paper: StatementPaper) -> list[str]:
    assert paper.letter is not None  # noqa: S101 - asked by the caller
    rows = "".join(
        f"<tr><th scope=row>{label}</th><td>: {escape(value)}</td></tr>"
        for label, value in flow.letter_rows(paper)
    )
    corrects = f"<p>{_inline(paper.corrects)}</p>" if paper.corrects else ""
    return [
        f'<p style="text-align:right">{escape(flow.dateline(paper))}</p>',
        f'<table class="letter">{rows}</table>',
        corrects,
        f"<p>Yth.<br>{_lines(paper.letter.addressee)}</p>",
        f"<p>{_lines(paper.letter.salutation)}</p>",
    ]


def _sections(paper: StatementPaper) -> Iterable[str]:
    for section in paper.sections:
        if heading := flow.clean_line(section.heading):
            yield f"<h2>{escape(heading)}</h2>"
        yield from _blocks(flow.section_blocks(section))
    if paper.letter is not None and paper.letter.closing:
        yield f"<p>{_lines(paper.letter.closing)}</p>"


def _blocks(blocks: Iterable[Block]) -> Iterable[str]:
    """Yield the blocks; items that follow one another make one list."""
    items: list[Block] = []
    for block in blocks:
        if block.kind in {BlockKind.BULLET, BlockKind.NUMBER}:
            items.append(block)
            continue
        if items:
            yield _list(items, 0)
            items = []
        yield _block(block)
    if items:
        yield _list(items, 0)


def _list(items: Sequence[Block], base: int) -> str:
    """Return the items of level `base` as lists, deeper ones inside the item before them."""
    made: list[str] = []
    kind: BlockKind | None = None
    at = 0
    while at < len(items):
        item = items[at]
        level = max(base, item.level)
        end = at + 1
        while end < len(items) and items[end].level > level:
            end += 1
        if item.kind is not kind:
            made += [_LIST_END[kind]] if kind else []
            kind = item.kind
            look = 'type="a" ' if level == 1 else ""
            made.append(f'<ol {look}start="{item.number}">' if kind is BlockKind.NUMBER else "<ul>")
        inner = _list(items[at + 1 : end], level + 1) if end > at + 1 else ""
        made.append(f"<li>{_spans(item.spans)}{inner}</li>")
        at = end
    return "".join((*made, _LIST_END[kind])) if kind else ""


_LIST_END = {BlockKind.NUMBER: "</ol>", BlockKind.BULLET: "</ul>"}


def _block(block: Block) -> str:
    match block.kind:
        case BlockKind.HEADING:
            level = min(block.level + 1, 3)
            return f"<h{level}>{_spans(block.spans)}</h{level}>"
        case BlockKind.QUOTE:
            return f"<blockquote><p>{_spans(block.spans)}</p></blockquote>"
        case BlockKind.TABLE:
            return _table(block)
        case _:
            return f"<p>{_spans(block.spans)}</p>"


def _table(block: Block) -> str:
    rows = []
    if flow.has_head(block):
        cells = "".join(f"<th scope=col>{_spans(cell)}</th>" for cell in block.rows[0])
        rows.append(f"<thead><tr>{cells}</tr></thead>")
    body = "".join(
        f"<tr>{''.join(f'<td>{_spans(cell)}</td>' for cell in row)}</tr>" for row in block.rows[1:]
    )
    return f"<table>{''.join(rows)}<tbody>{body}</tbody></table>"


def _spans(spans: Iterable[Span]) -> str:
    """Return the words with their looks.

    An address is printed and is no link: newsrooms read it before they open it.
    """
    made = []
    for span in with_addresses(spans):
        words = _lines(span.text)
        if span.italic:
            words = f"<em>{words}</em>"
        if span.bold:
            words = f"<strong>{words}</strong>"
        made.append(words)
    return "".join(made)


def _figures(paper: StatementPaper, pictures: Mapping[str, bytes]) -> Iterable[str]:
    for figure in paper.figures:
        data = pictures.get(figure.sha256)
        if data is None:
            yield f"<p>[Gambar tidak ditemukan: {_inline(figure.alternative)}]</p>"
            continue
        source = _data(prepared(data, 480), "jpeg")
        yield (
            f'<figure><img alt="{_inline(figure.alternative)}" src="{source}">'
            f"<figcaption>{_inline(figure.caption)}</figcaption></figure>"
        )


def _end(paper: StatementPaper) -> Iterable[str]:
    lines = flow.signature_lines(paper)
    if paper.signatory is not None and lines:
        name = flow.clean_line(paper.signatory.name)
        made = []
        for line in lines:
            look = ' class="name"' if line == name else ""
            made.append(f"<p{look}>{escape(line)}</p>")
        yield f'<div class="sign">{"".join(made)}</div>'
    elif lines:
        yield "".join(f"<p>{escape(line)}</p>" for line in lines)
    copies = [line for line in map(flow.clean_line, paper.copies_to) if line]
    if copies:
        items = "".join(f"<li>{escape(line)}</li>" for line in copies)
        yield f'<div class="copies"><p>Tembusan:</p><ol>{items}</ol></div>'
    if paper.authenticity:
        yield (
            f'<div class="code">{_qr(paper.authenticity)}'
            f"<strong>Kode keaslian</strong><br>{escape(paper.authenticity)}</div>"
        )


def _qr(token: str) -> str:
    from pasopati_desktop.documents.qr import ALTERNATIVE, QUIET, matrix

    rows = matrix(token)
    side = len(rows) + 2 * QUIET
    path = "".join(
        f"M{x + QUIET} {y + QUIET}h1v1h-1z"
        for y, row in enumerate(rows)
        for x, dark in enumerate(row)
        if dark
    )
    return (
        f'<svg role="img" aria-label="{escape(ALTERNATIVE)}" viewBox="0 0 {side} {side}" '
        f'shape-rendering="crispEdges"><path d="{path}"/></svg>'
    )


def _inline(text: str) -> str:
    return escape(flow.clean_line(text))


def _lines(text: str) -> str:
    return escape(fonts.clean(text)).replace("\n", "<br>")


def _data(data: bytes, kind: str) -> str:
    return f"data:image/{kind};base64,{base64.b64encode(data).decode()}"
