"""A signature given by telephone, message or on paper: recorded, witnessed, later confirmed.

Source: office procedure for approvals outside the program (F57): one officer writes the word down
with its proof, a second one witnesses it, and only then it counts; the official confirms or
disputes it at the next sign-in.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from pasopati_desktop.domain.release import CLOCK_SLACK, GivenBy
from pasopati_desktop.domain.workflow import SIGNATURES, Step

MIN_NOTE_CHARS = 10
MAX_NOTE_CHARS = 2000
NEEDS_EVIDENCE = frozenset({GivenBy.LETTER, GivenBy.MESSAGE})
"""Paper and messages leave something to photograph; of a call there is only the note."""


@dataclass(frozen=True)
class WordDraft:
    """What the recorder was told, by whom and how."""

    step: Step
    officer_id: int | None
    """Who gave the word."""
    channel: GivenBy
    given_at: datetime
    note: str
    """What was said, in the recorder's words."""
    evidence_sha256: str = ""
    """Photo or scan in the file store."""
    evidence_name: str = ""


class WordState(StrEnum):
    RECORDED = "recorded"
    """Waits for its witness; no signature yet."""
    WITNESSED = "witnessed"
    """Counts as the signature; waits for the official's own word."""
    CONFIRMED = "confirmed"
    DISPUTED = "disputed"
    CANCELLED = "cancelled"


def problems(draft: WordDraft, *, now: datetime, text_saved_at: datetime) -> dict[str, str]:
    """Return field -> code of what is wrong with the record.

    `text_saved_at`: of the version it is about; nobody agrees to a text before it is there.
    """
    found: dict[str, str] = {}
    if draft.step not in SIGNATURES:
        found["step"] = "off_system.step"
    if draft.officer_id is None:
        found["officer_id"] = "off_system.nobody"
    if draft.given_at > now + CLOCK_SLACK:
        found["given_at"] = "input.in_future"
    elif draft.given_at < text_saved_at - CLOCK_SLACK:
        found["given_at"] = "off_system.before_text"
    if code := note_problem(draft.note):
        found["note"] = code
    if draft.channel in NEEDS_EVIDENCE and not draft.evidence_sha256:
        found["evidence"] = "off_system.no_evidence"
    return found


def note_problem(note: str) -> str:
    """Return the code of what is wrong with a note, or nothing."""
    length = len(" ".join(note.split()))
    if length < MIN_NOTE_CHARS:
        return "off_system.note_short"
    return "off_system.note_long" if length > MAX_NOTE_CHARS else ""
