"""The response clock of a statement: from stored times, so it survives restart and sleep."""

from datetime import datetime, timedelta

from pasopati_desktop.ui import format as words

SOON = 0.25
"""The last quarter of the time allowed."""


def clock_of(due_at: datetime, target: timedelta, now: datetime) -> tuple[str, str, float]:
    """Return state, text and the share of time left, for `paint_clock`."""
    left = due_at - now
    share = left / target if target else 0.0
    if left < timedelta(0):
        return "late", words.late(-left), 0.0
    return ("soon" if share <= SOON else "on_time"), words.remaining(left), share
