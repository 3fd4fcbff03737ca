"""The words of a given PDF against the words of our archived one.

Compared are letters and digits in their order: blanks, line breaks and hyphens come and go when a
program saves a PDF anew. The words that differ are named, so a reader sees what was swapped. Equal
words are no proof: what is seen is compared afterwards (`given_look`).

Copies that the program itself marks (DITARIK, not signed yet, with the approval sheet, masked) are
drawn again and compared with that.
"""

import logging
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from pasopati_desktop.domain.errors import PasopatiError
from pasopati_desktop.domain.paper import Mark
from pasopati_desktop.domain.sequence_diff import common
from pasopati_desktop.domain.verdicts import Verdict, Way
from pasopati_desktop.services import authenticity_records as records
from pasopati_desktop.services import marked_copies, statement_papers
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.storage import authenticity as queries
from pasopati_desktop.storage.tables import Statement

log = logging.getLogger(__name__)

MAX_RUNS = 6
RUN_CHARS = 120
MAX_WORDS = 40_000
_MORE_WORDS = 8
"""That may follow a number on its line: the place may have several."""
_DRAFT = "diberikan saat disetujui"
"""Stands in the place of the number on a draft."""
_DROPPED = re.compile(r"[\s\-\u00ad\u2010\u2011\u2012\u2013\u200b\ufffe\ufeff\x02]+")
_NUMBER_LINE = re.compile(r"^[ \t]*+Nomor[ \t]*+:?[ \t]*+(\S.{0,118}?)[ \t\r]*+$", re.MULTILINE)
"""Possessive: ten thousand blanks behind the word must not be parted in every possible way."""
_PAGE_COUNT = re.compile(r"Halaman \d+ dari \d+")
_MASKED = "\u2588"
_REDACTED = re.compile(rf"SALINAN {Mark.REDACTED.value} — \d+ bagian ditutup")
_UNSEEN = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufffe]+"
)
"""Never shown as a file has them: they move the cursor, or turn the words around."""
PAGE = "\f"


@dataclass(frozen=True)
class Likened:
    """A verdict by the words, and the paper that the file must still look like."""

    verdict: Verdict
    paper: bytes = b""
    """Empty where there is nothing to compare."""
    first: int = 0
    """How many pages of it (0: all)."""
    foot: float = 0.0
    """Points at the foot that may differ."""
    is_picture: bool = False
    """The file has no words: only what is seen can be compared."""
    is_copy: bool = False
    """The paper is no archived one but drawn again."""
    words_differ: bool = False
    """The verdict stands already; looks only tell whether the difference is seen."""


def with_code(
    workspace: Workspace, session: Session, row: Statement, verdict: Verdict, text: str
) -> Likened:
    """Judge a PDF with a genuine code by its words; `text`: empty where it has none."""
    archived = _archived(workspace, row)
    if archived is None:
        return Likened(replace(verdict, notes=(*verdict.notes, "verify.note_archive_missing")))
    if not text.strip():
        return Likened(verdict, archived, is_picture=True)
    pages = page_words(archived)
    ours = "\n".join(pages)
    if _squeezed(text) == _squeezed(ours):
        told = records.told(session, row, "verify.rewritten", Way.PDF)
        return Likened(replace(told, notes=verdict.notes), archived)
    if (copy := _marked_copy(workspace, row, verdict, text)) is not None:
        return copy
    missing, foreign = differences(ours, text)
    return Likened(
        replace(
            records.told(session, row, _change(pages, text, missing, foreign), Way.PDF),
            missing=missing,
            foreign=foreign,
            key_id=verdict.key_id,
            facts={"pages": len(text.split(PAGE)), "ours": len(pages)},
        ),
        archived,
        words_differ=True,
    )


def _change(
    pages: tuple[str, ...], text: str, missing: tuple[str, ...], foreign: tuple[str, ...]
) -> str:
    """Return the reason that says how the words were changed."""
    given = Counter(map(_squeezed, text.split(PAGE)))
    ours = Counter(map(_squeezed, pages))
    if Counter(_words(text)) == Counter(_words("\n".join(pages))):
        return "verify.rearranged"
    if given < ours:
        return "verify.pages_missing"
    if ours < given:
        return "verify.pages_added"
    if not missing:
        return "verify.added_text"
    return "verify.swapped_text" if foreign else "verify.removed_text"


def _marked_copy(
    workspace: Workspace, row: Statement, verdict: Verdict, text: str
) -> Likened | None:
    """Return the verdict of a copy that the program marked itself; None if it is none."""
    reason = verdict.reason
    marked = replace(
        verdict, reason="verify.marked_copy" if reason == "verify.code_current" else reason
    )
    given = _squeezed(text)
    for copy in marked_copies.drawn(workspace, row, text):
        pages = page_words(copy.pdf)
        if not copy.has_sheet:
            if given == _squeezed("\n".join(pages)):
                return Likened(marked, copy.pdf, is_copy=True)
            continue
        before, foot = (
            marked_copies.before_sheet(text),
            marked_copies.before_sheet(PAGE.join(pages)),
        )
        if before is not None and foot is not None and _squeezed(before) == _squeezed(foot):
            noted = replace(marked, notes=(*marked.notes, "verify.note_sheet"))
            first = foot.count(PAGE)
            return Likened(noted, copy.pdf, first, marked_copies.FOOT, is_copy=True)
    return None


def _is_masked(ours: str, text: str) -> bool:
    """Tell whether `text` is ours but for masked passages, and without the code."""
    whole = _PAGE_COUNT.sub("", ours)
    given = _REDACTED.sub("", _PAGE_COUNT.sub("", text))
    pieces = [part for part in re.split(f"{_MASKED}+", _squeezed(given)) if part]
    letters, at = _squeezed(whole), 0
    for piece in (part.replace(Mark.REDACTED.value, "") for part in pieces):
        found = letters.find(piece, at)
        if found < 0:
            return False
        at = found + len(piece)
    return True


def without_code(workspace: Workspace, session: Session, text: str) -> Verdict:
    """Judge a PDF without a code by the number it gives itself."""
    if _DRAFT in text:
        return Verdict("verify.draft")
    row, claimed = _claimed(session, text)
    if row is None:
        return Verdict("verify.not_in_register", number=claimed)
    archived = _archived(workspace, row)
    ours = "\n".join(page_words(archived)) if archived is not None else None
    unseen = ("verify.note_look_unchecked",)
    if ours is not None and _squeezed(text) == _squeezed(ours):
        told = records.told(session, row, "verify.same_text_no_code", Way.PDF)
        return replace(told, notes=(*told.notes, *unseen))
    if ours is not None and _REDACTED.search(text) and _is_masked(_codeless(ours, row), text):
        told = records.told(session, row, "verify.masked_copy", Way.PDF)
        return replace(told, notes=(*told.notes, *unseen))
    missing, foreign = differences(ours or "", text)
    return replace(
        records.told(session, row, "verify.text_differs", Way.PDF), missing=missing, foreign=foreign
    )


def _codeless(ours: str, row: Statement) -> str:
    """Return our words without the caption under the code, which a masked copy has not."""
    return re.sub(rf"Kode keaslian\s+{re.escape(row.number or '')}", "", ours)


def _claimed(session: Session, text: str) -> tuple[Statement | None, str | None]:
    """Return the document whose number stands on a line `Nomor`, and the first such number."""
    first: str | None = None
    for found in _NUMBER_LINE.finditer(text[:50_000]):
        words = shown(found.group(1)).split()
        first = first or " ".join(words) or None
        # On a letter place and date stand on the same line, behind the number.
        for end in range(len(words), max(0, len(words) - _MORE_WORDS), -1):
            number = " ".join(words[:end])
            if (row := queries.by_number(session, number)) is not None:
                return row, number
    return None, first


def _archived(workspace: Workspace, row: Statement) -> bytes | None:
    """Return the archived file, drawn again where this computer has it not."""
    if row.pdf_sha256 is None:
        return None
    try:
        return statement_papers.official_pdf(workspace, row.id)
    except PasopatiError as error:
        log.warning("archived paper unreadable id=%d code=%s", row.id, error.code)
        return None


def page_words(pdf: bytes) -> tuple[str, ...]:
    from pasopati_desktop.documents import preview

    return preview.page_texts(pdf)


def _squeezed(text: str) -> str:
    return _DROPPED.sub("", unicodedata.normalize("NFKC", text))


def differences(ours: str, given: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the runs of words that only our text has, and those that only the given one has."""
    old, new = _words(ours), _words(given)
    runs = [*common(old, new), (len(old), len(new), 0)]
    missing: list[str] = []
    foreign: list[str] = []
    at = there = 0
    for start, begin, length in runs:
        missing.append(" ".join(old[at:start]))
        foreign.append(" ".join(new[there:begin]))
        at, there = start + length, begin + length
    return _first(missing), _first(foreign)


def _words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKC", text)
    plain = re.sub(r"[\u00ad\ufffe\x02]\s*|-\n", "", plain)
    return plain.split()[:MAX_WORDS]


def _first(runs: list[str]) -> tuple[str, ...]:
    kept = [run for run in map(shown, runs) if run][:MAX_RUNS]
    return tuple(run if len(run) <= RUN_CHARS else f"{run[: RUN_CHARS - 1]}…" for run in kept)


def shown(text: str) -> str:
    """Return text from outside without what would steer a terminal or turn a line around."""
    return " ".join(_UNSEEN.sub(" ", text).split())
