"""What the register says of one document, as part of a verdict."""

from dataclasses import replace

from sqlalchemy.orm import Session

from pasopati_desktop.domain import rich_text, statements
from pasopati_desktop.domain.statement_rules import texts
from pasopati_desktop.domain.verdicts import CURRENT, Verdict, Way
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.storage import authenticity as queries
from pasopati_desktop.storage import statements as statement_queries
from pasopati_desktop.storage.tables import Statement

OPENING_PARAGRAPHS = 3
OPENING_CHARS = 280
_ENDED = {
    Status.CORRECTED: "corrected",
    Status.WITHDRAWN: "withdrawn",
    Status.VOIDED: "voided",
}


def by_status(session: Session, row: Statement, prefix: str, way: Way) -> Verdict:
    """Return the verdict that the document's status gives; `prefix` is `verify.` or `…code_`."""
    if row.status in CURRENT:
        reason = f"{prefix}current"
    else:
        reason = f"{prefix}{_ENDED.get(row.status, 'withdrawn')}"
    return told(session, row, reason, way)


def told(session: Session, row: Statement, reason: str, way: Way) -> Verdict:
    """Return a verdict with all that the register knows of the document."""
    notes = ("verify.note_unpublished",) if row.status is Status.APPROVED else ()
    return Verdict(
        reason,
        way,
        number=row.number,
        status=row.status,
        signed_at=row.approved_at,
        dated=row.dated,
        title=row.title,
        statement_id=row.id,
        key_id=row.key_id or "",
        successor=queries.successor_of(session, row.id),
        ended_reason=row.ended_reason or "",
        opening=opening(session, row),
        notes=notes,
    )


def with_sample_note(verdict: Verdict, *, is_sample: bool) -> Verdict:
    """Add that the document is invented, where the whole folder is."""
    if verdict.statement_id is None or not is_sample:
        return verdict
    return replace(verdict, notes=(*verdict.notes, "verify.note_sample"))


def opening(session: Session, row: Statement) -> tuple[str, ...]:
    """Return the first paragraphs of the approved text, without marks."""
    version = statement_queries.version(session, row.id, row.submitted_number or row.version_number)
    content = statements.parse(version.content)
    found: list[str] = []
    for field, text in texts(content):
        if field in {"title", "dateline", "copies_to"}:
            continue
        for paragraph in rich_text.plain(text).split("\n"):
            if words := " ".join(paragraph.split()):
                found.append(_cut(words))
            if len(found) == OPENING_PARAGRAPHS:
                return tuple(found)
    return tuple(found)


def _cut(words: str) -> str:
    return words if len(words) <= OPENING_CHARS else f"{words[: OPENING_CHARS - 1].rstrip()}…"
