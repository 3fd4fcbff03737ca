"""Response clocks: computed from stored times, so they survive restarts, sleep and power cuts.

Source: time targets of the guideline (versioned data), handbook section 4.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

SOON_SHARE = 0.25
"""The last quarter of the time is `due soon`."""


class ClockState(StrEnum):
    ON_TIME = "on_time"
    SOON = "soon"
    LATE = "late"
    DONE = "done"
    DONE_LATE = "done_late"
    WAIVED = "waived"


@dataclass(frozen=True)
class ResponseClock:
    started_at: datetime
    due_at: datetime
    done_at: datetime | None = None
    waived_reason: str = ""

    def state(self, now: datetime) -> ClockState:
        if self.waived_reason:
            return ClockState.WAIVED
        if self.done_at is not None:
            return ClockState.DONE if self.done_at <= self.due_at else ClockState.DONE_LATE
        if now > self.due_at:
            return ClockState.LATE
        whole = self.due_at - self.started_at
        return ClockState.SOON if self.due_at - now <= whole * SOON_SHARE else ClockState.ON_TIME

    def remaining(self, now: datetime) -> timedelta:
        """Return the time left; negative once late."""
        return self.due_at - (self.done_at or now)


def first_statement(
    detected_at: datetime, target_minutes: int, done_at: datetime | None
) -> ResponseClock:
    """Return the clock of the first statement: T0 is the time of detection."""
    return ResponseClock(detected_at, detected_at + timedelta(minutes=target_minutes), done_at)
