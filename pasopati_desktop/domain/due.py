"""When the step a statement waits for has to be taken, and when one may be reminded of it.

Source: PASOPATI handbook section 6 (chains by level) and 14, rule 9: computed from stored times.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median

from pasopati_desktop.domain.clocks import ResponseClock
from pasopati_desktop.domain.workflow import Chain, Status, Step

REMINDER_GAP = timedelta(hours=1)
"""At most one reminder of a statement in this time: more would be noise, not news."""


def step_clock(chain: Chain, status: Status, since: datetime) -> ResponseClock | None:
    """Return the clock of the stage that `status` waits for; None where nobody has to sign."""
    for stage in chain:
        if stage.status is status:
            return ResponseClock(since, since + timedelta(minutes=stage.minutes))
    return None


@dataclass(frozen=True)
class Taken:
    """One signature: how long it took, and whether it came in time (None: no target then)."""

    step: Step
    length: timedelta
    in_time: bool | None


@dataclass(frozen=True)
class CycleTime:
    """How long one kind of step takes."""

    step: Step
    count: int
    median: timedelta
    in_time: float | None
    """Share of those with a target that were in time, 0 to 1; None without any."""


def cycle_time(step: Step, taken: list[Taken]) -> CycleTime:
    """Return the figures of `taken`, which is not empty and all of one kind."""
    judged = [item.in_time for item in taken if item.in_time is not None]
    return CycleTime(
        step=step,
        count=len(taken),
        median=timedelta(seconds=round(median(item.length.total_seconds() for item in taken))),
        in_time=sum(judged) / len(judged) if judged else None,
    )
