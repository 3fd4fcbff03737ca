"""A statement in other forms: Word, web page, message, and a copy with words masked.

What leaves the office passes `releases.release_gate` (approved, embargo over) and is refused where
the text is EXEMPT. A Word file may be made of a draft as well: it says so on every page.
"""

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from pasopati_desktop.domain import redaction
from pasopati_desktop.domain.errors import Refused, RuleViolation
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.paper import StatementPaper
from pasopati_desktop.domain.redaction import Finding, MaskKind
from pasopati_desktop.domain.statement_kinds import KINDS
from pasopati_desktop.services import approval_sheets, paper_stamps, statement_papers
from pasopati_desktop.services.releases import release_gate
from pasopati_desktop.services.statement_layout import EXEMPT_LABEL
from pasopati_desktop.services.workspace import Workspace, reads
from pasopati_desktop.storage import statements as queries

log = logging.getLogger(__name__)


_FURNITURE = "Nomor Halaman dari Tembusan NIP Sifat Lampiran Hal Yth SALINAN bagian ditutup"
"""Words that every paper has, whatever was masked."""


_CONTACTS = frozenset({MaskKind.PHONE, MaskKind.EMAIL})


@dataclass(frozen=True)
class Message:
    """The text for a messenger, its length in characters, and how many messages it makes."""

    text: str
    characters: int
    short_parts: int
    """With at most 4,096 characters each."""
    long_parts: int
    """With at most 65,536, the limit of WhatsApp."""


@dataclass(frozen=True)
class Redacted:
    pdf: bytes
    count: int
    """Places that were masked."""


def _given_out(workspace: Workspace, statement_id: int, *, pictures: bool = True) -> StatementPaper:
    """Return the paper that may leave the office now, with the stamps of today.

    Raises:
        RuleViolation: `statement.not_approved`, `statement.under_embargo`,
            `statement.internal_kind`, `statement.exempt`, or `.figure_held` or `.figure_out`.
    """
    release_gate(workspace, statement_id, pictures=pictures)
    with workspace.reading() as session:
        if not KINDS[queries.get(session, statement_id).kind].is_public:
            raise RuleViolation("statement.internal_kind")
    paper = _stamped(workspace, statement_id)
    if paper.class_label == EXEMPT_LABEL:
        raise RuleViolation("statement.exempt")
    return paper


def _stamped(workspace: Workspace, statement_id: int) -> StatementPaper:
    paper = statement_papers.paper_of(workspace, statement_id)
    stamp, marks = paper_stamps.stamp_of(workspace, statement_id)
    return replace(paper, stamp=stamp, marks=(*paper.marks, *marks))


@reads
def word_file(workspace: Workspace, statement_id: int, control: JobControl | None = None) -> bytes:
    """Return a Word file to edit. An approved text passes the gate; a draft is marked DRAF.

    Raises:
        RuleViolation: `statement.under_embargo` or `statement.exempt`.
    """
    from pasopati_desktop.documents.docx_export import render_docx

    paper = _stamped(workspace, statement_id)
    if not paper.is_draft:
        paper = _given_out(workspace, statement_id)
    (control or JobControl()).step(0, 1)
    pictures = statement_papers.pictures_of(workspace, paper)
    return render_docx(paper, statement_papers.logo_of(workspace, paper.letterhead), pictures)


@reads
def web_page(workspace: Workspace, statement_id: int, control: JobControl | None = None) -> bytes:
    """Return one HTML file that needs nothing else.

    Raises:
        RuleViolation: `statement.not_approved`, `statement.under_embargo` or `statement.exempt`.
    """
    from pasopati_desktop.documents.html_export import render_html

    paper = _given_out(workspace, statement_id)
    (control or JobControl()).step(0, 1)
    pictures = statement_papers.pictures_of(workspace, paper)
    return render_html(paper, statement_papers.logo_of(workspace, paper.letterhead), pictures)


@reads
def message(workspace: Workspace, statement_id: int) -> Message:
    """Return the text for WhatsApp and the like.

    Raises:
        RuleViolation: `statement.not_approved`, `statement.under_embargo` or `statement.exempt`.
    """
    from pasopati_desktop.documents.plain_export import render_plain

    made = render_plain(_given_out(workspace, statement_id, pictures=False))
    return Message(made.text, made.characters, made.short_parts, made.long_parts)


@reads
def findings(
    workspace: Workspace, statement_id: int, names: Sequence[str] = ()
) -> tuple[Finding, ...]:
    """Return what a redacted copy would mask by rule: numbers, addresses, cells and `names`.

    Raises:
        RuleViolation: `statement.not_approved` or `statement.under_embargo`.
    """
    release_gate(workspace, statement_id, pictures=False)
    paper = _stamped(workspace, statement_id)
    head = "\n".join(line.text for line in paper.letterhead.lines)
    found = redaction.findings(paper, names)
    # The unit's own telephone and address stand in its letterhead: to mask them hides nothing.
    return tuple(item for item in found if item.kind not in _CONTACTS or item.text not in head)


@reads
def readable_text(workspace: Workspace, statement_id: int) -> str:
    """Return the words of the text, one line a paragraph, for marking passages by hand.

    Raises:
        RecordMissing: `statement.missing`.
    """
    paper = statement_papers.paper_of(workspace, statement_id)
    return "\n".join(text.strip() for text in redaction.texts(paper) if text.strip())


@reads
def redacted_pdf(
    workspace: Workspace,
    statement_id: int,
    words: Sequence[str],
    control: JobControl | None = None,
) -> Redacted:
    """Return a copy in which `words` are gone, marked DISAMARKAN with the number of places.

    An EXEMPT text may be given out this way: leaving out its secret parts is what the law asks. The
    finished file is searched for the masked words before it is handed over.

    Raises:
        RuleViolation: `statement.not_approved` or `statement.under_embargo`.
        Refused: `redaction.nothing`: no place was found; `redaction.leak`.
    """
    from pasopati_desktop.documents.redacted import leaks

    release_gate(workspace, statement_id, pictures=False)
    paper, count = redaction.masked(_stamped(workspace, statement_id), words)
    if not count:
        raise Refused("redaction.nothing")
    pdf = statement_papers.draw(workspace, paper, control)
    head = (line.text for line in paper.letterhead.lines)
    kept = "\n".join((*head, paper.author, paper.kind_label, paper.number or "", _FURNITURE))
    if found := leaks(pdf, words, kept):
        log.error("redacted copy still holds masked words id=%d count=%d", statement_id, len(found))
        raise Refused("redaction.leak", count=len(found))
    log.info("redacted copy made id=%d places=%d", statement_id, count)
    return Redacted(pdf, count)


@reads
def save(workspace: Workspace, data: bytes, path: Path) -> None:
    """Write an export where the officer wants it, whole or not at all.

    Raises:
        EnvironmentFailure: `file.not_writable` or `file.disk_full`; what was there before stays.
    """
    from pasopati_desktop.documents.files import write_whole

    del workspace  # every officer may keep what was given out
    write_whole(path, data)


@reads
def copy_with_sheet(
    workspace: Workspace, statement_id: int, control: JobControl | None = None
) -> bytes:
    """Return a copy of the approved text with its approval sheet as the last pages.

    Raises:
        RuleViolation: `statement.not_approved` or `statement.under_embargo`.
    """
    release_gate(workspace, statement_id)
    return approval_sheets.copy_with_sheet(workspace, statement_id, control)
