"""How a response clock is written: state, words, share of time left, limit. For chips and cells."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from pasopati_desktop.domain.clocks import ClockState, ResponseClock
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui.i18n import translate


@dataclass(frozen=True)
class ShownClock:
    """A moment of a clock, ready for `paint_clock`."""

    state: str
    text: str
    rest: float
    """Share of the whole time that is left, 0 to 1."""
    limit: str
    """Such as `batas 14.45`; with the date when that is not today."""
    rule: str
    """The deadline and the rule behind it, for the tooltip."""

    @property
    def is_running(self) -> bool:
        return self.state in {"on_time", "soon", "late"}

    @property
    def is_urgent(self) -> bool:
        return self.state in {"soon", "late"}


def shown(clock: ResponseClock, now: datetime) -> ShownClock:
    """Return how `clock` stands at `now`."""
    state = clock.state(now)
    left = clock.remaining(now)
    whole = clock.due_at - clock.started_at
    rest = left / whole if whole > timedelta(0) else 0.0
    return ShownClock(
        state=state.value,
        text=_text(state, clock, left),
        rest=min(1.0, max(0.0, rest)),
        limit=limit_of(clock.due_at, now),
        rule=translate("Clocks", "Tenggat {due}, {target} sejak diketahui").format(
            due=words.exact(clock.due_at), target=words.duration(whole)
        ),
    )


def limit_of(due_at: datetime, now: datetime) -> str:
    """Return such as `batas 14.45`, or `batas 20 Nov 14.45` on another day."""
    day = words.table_time(due_at, now)
    local = words.local(due_at)
    if local.date() == words.local(now).date():
        day = ""
    elif day == translate("format", "Kemarin"):
        day = words.short_date(due_at).rsplit(" ", 1)[0]
    when = " ".join(part for part in (day, words.clock(due_at)) if part)
    return translate("Clocks", "batas {when}").format(when=when)


def _text(state: ClockState, clock: ResponseClock, left: timedelta) -> str:
    match state:
        case ClockState.LATE:
            return words.late(-left)
        case ClockState.DONE:
            took = (clock.done_at or clock.due_at) - clock.started_at
            return translate("Clocks", "selesai {length}").format(length=words.duration(took))
        case ClockState.DONE_LATE:
            return translate("Clocks", "terlambat {length}").format(length=words.duration(-left))
        case ClockState.WAIVED:
            return translate("Clocks", "dibebaskan")
        case _:
            return words.remaining(left)
