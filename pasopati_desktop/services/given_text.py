"""The words of a given PDF against the words of our archived one.

Compared are letters and digits in their order: blanks, line breaks and hyphens come and go when a
program saves a PDF anew. The words that differ are named, so a reader sees what was swapped.

Copies that the program itself marks (DITARIK, not signed yet, with the approval sheet, masked)
carry words that the archived paper has not. Those are left out, and nothing else.
"""

import logging
import re
import unicodedata
from dataclasses import replace

from sqlalchemy.orm import Session

from pasopati_desktop.domain.errors import PasopatiError
from pasopati_desktop.domain.paper import Mark
from pasopati_desktop.domain.sequence_diff import common
from pasopati_desktop.domain.verdicts import Verdict, Way
from pasopati_desktop.services import authenticity_records as records
from pasopati_desktop.services import paper_stamps
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
_NUMBER_LINE = re.compile(r"^\s*Nomor\s*:?\s*(\S.{0,118}?)\s*$", re.MULTILINE)
_PAGE_COUNT = re.compile(r"Halaman \d+ dari \d+")
_SHEET = "RIWAYATPERSETUJUAN"
"""The heading of the approval sheet, which follows the text."""
_SHEET_FOOT = re.compile(r"^Dibuat oleh [^\n]{1,160} data per [^\n]{1,60}$", re.MULTILINE)
_MASKED = "\u2588"
_REDACTED = re.compile(rf"SALINAN {Mark.REDACTED.value} — \d+ bagian ditutup")


def with_code(
    workspace: Workspace, session: Session, row: Statement, verdict: Verdict, text: str
) -> Verdict:
    """Judge a PDF with a genuine code by its words."""
    ours = _archived_words(workspace, row)
    if ours is None:
        return replace(verdict, notes=(*verdict.notes, "verify.note_archive_missing"))
    if _squeezed(text) == _squeezed(ours):
        return replace(records.told(session, row, "verify.rewritten", Way.PDF), notes=verdict.notes)
    if _without_stamps(workspace, row, text) == _without_stamps(workspace, row, ours):
        return _marked_copy(verdict)
    if _without_sheet(workspace, row, text, ours):
        return _marked_copy(verdict, "verify.note_sheet")
    missing, foreign = differences(ours, text)
    return replace(
        records.told(session, row, "verify.swapped_text", Way.PDF),
        missing=missing,
        foreign=foreign,
        key_id=verdict.key_id,
    )


def _marked_copy(verdict: Verdict, *notes: str) -> Verdict:
    """Return the verdict of the code; of a text that holds, that this is a marked copy of it."""
    reason = verdict.reason
    return replace(
        verdict,
        reason="verify.marked_copy" if reason == "verify.code_current" else reason,
        notes=(*verdict.notes, *notes),
    )


def _without_stamps(workspace: Workspace, row: Statement, text: str) -> str:
    """Return the letters of `text` without the stamps a copy of this document may bear."""
    from pasopati_desktop.documents.audit_sheet import COPY_STAMP

    today, _ = paper_stamps.stamp_of(workspace, row.id)
    letters = _squeezed(_PAGE_COUNT.sub("", text))
    for stamp in (today, paper_stamps.UNSIGNED_STAMP, COPY_STAMP):
        letters = letters.replace(_squeezed(stamp), "") if stamp else letters
    for mark in (Mark.CORRECTED, Mark.WITHDRAWN, Mark.VOIDED):
        letters = letters.replace(mark.value, "")
    return letters


def _without_sheet(workspace: Workspace, row: Statement, text: str, ours: str) -> bool:
    """Tell whether `text` is ours with the approval sheet behind it."""
    given = _without_stamps(workspace, row, _SHEET_FOOT.sub("", text))
    before, heading, _ = given.rpartition(_SHEET)
    return bool(heading) and before == _without_stamps(workspace, row, ours)


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
    ours = _archived_words(workspace, row)
    if ours is not None and _squeezed(text) == _squeezed(ours):
        return records.told(session, row, "verify.same_text_no_code", Way.PDF)
    if ours is not None and _REDACTED.search(text) and _is_masked(_codeless(ours, row), text):
        return records.told(session, row, "verify.masked_copy", Way.PDF)
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
        words = found.group(1).split()
        first = first or " ".join(words)
        # On a letter place and date stand on the same line, behind the number.
        for end in range(len(words), max(0, len(words) - _MORE_WORDS), -1):
            number = " ".join(words[:end])
            if (row := queries.by_number(session, number)) is not None:
                return row, number
    return None, first


def _archived_words(workspace: Workspace, row: Statement) -> str | None:
    from pasopati_desktop.documents import preview

    if row.pdf_sha256 is None:
        return None
    try:
        return "\n".join(preview.page_texts(workspace.files.read(row.pdf_sha256)))
    except PasopatiError as error:
        log.warning("archived paper unreadable id=%d code=%s", row.id, error.code)
        return None


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
    kept = [run for run in runs if run][:MAX_RUNS]
    return tuple(run if len(run) <= RUN_CHARS else f"{run[: RUN_CHARS - 1]}…" for run in kept)
