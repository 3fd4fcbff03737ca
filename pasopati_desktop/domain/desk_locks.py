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
    """One officer at a time; another one takes over."""
    REVIEW = "review"
    """Any number of officers, each with a mark of their own: they sign for different things."""


def slot_of(purpose: Purpose, officer_id: int) -> str:
    """Return the name under which a mark is kept: one for all writers, one for each reviewer.

    At most 12 letters fit, which leaves ten digits to the officer.
    """
    return purpose.value if purpose is Purpose.EDIT else f"r:{officer_id}"


def purpose_of(slot: str) -> Purpose:
    """Return what a mark was kept for, also one that an earlier version of the program kept."""
    return Purpose.EDIT if slot == Purpose.EDIT.value else Purpose.REVIEW


def note_problem(note: str) -> str:
    """Return the code of what is wrong with the note of a takeover, or nothing."""
    length = len(" ".join(note.split()))
    if length < MIN_NOTE_CHARS:
        return "input.too_short"
    return "input.too_long" if length > MAX_NOTE_CHARS else ""
