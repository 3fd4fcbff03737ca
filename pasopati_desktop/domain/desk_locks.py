"""Who writes or reviews a statement just now: told to others, never in their way.

A lock saves nothing from being overwritten; the version check of each save does that.
"""

from datetime import timedelta
from enum import StrEnum

EXPIRES_AFTER = timedelta(seconds=60)
"""Without a refresh; a workstation that lost its power holds nothing for longer."""
REFRESH_EVERY = timedelta(seconds=20)
MIN_NOTE_CHARS = 10
MAX_NOTE_CHARS = 500


class Purpose(StrEnum):
    EDIT = "edit"
    REVIEW = "review"


def note_problem(note: str) -> str:
    """Return the code of what is wrong with the note of a takeover, or nothing."""
    length = len(" ".join(note.split()))
    if length < MIN_NOTE_CHARS:
        return "input.too_short"
    return "input.too_long" if length > MAX_NOTE_CHARS else ""
