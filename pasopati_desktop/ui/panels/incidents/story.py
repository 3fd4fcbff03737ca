"""The entries of an incident as rows of the timeline: days, corrections under what they correct."""

from collections.abc import Sequence
from datetime import datetime

from pasopati_desktop.services import incident_reading
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.incidents import labels
from pasopati_desktop.ui.widgets.timeline import TimelineRow

Entry = incident_reading.TimelineRow


def rows(entries: Sequence[Entry], now: datetime) -> list[TimelineRow]:
    """Return a row for each entry that corrects no other; the latest event stands first."""
    by_id = {entry.id: entry for entry in entries}
    found: list[TimelineRow] = []
    today = words.local(now).date()
    shown_day = today  # today's rows need no heading
    for entry in entries:
        if entry.corrects_id in by_id:
            continue
        day = words.local(entry.happened_at).date()
        heading = words.long_date(day) if day != shown_day else ""
        shown_day = day
        found.append(_row(entry, by_id, heading))
    return found


def _row(entry: Entry, by_id: dict[int, Entry], heading: str) -> TimelineRow:
    chain = [entry]
    while (next_id := chain[-1].corrected_by_id) in by_id and next_id is not None:
        chain.append(by_id[next_id])
    last = chain[-1]
    look = labels.entry_look(entry.kind)
    return TimelineRow(
        id=entry.id,
        time=words.clock(entry.happened_at),
        text=entry.text,
        icon=look.icon,
        ink=look.ink,
        who=entry.recorded_by or translate("IncidentPage", "program"),
        recorded=_recorded(entry),
        pinned=last.pinned,
        correction=_correction(entry, last) if last is not entry else "",
        struck_too=tuple(item.text for item in chain[1:-1]),
        day=heading,
    )


def _recorded(entry: Entry) -> str:
    """Return when it was written down; the day too, when that is not the day of the event."""
    told = translate("IncidentPage", "dicatat {time}")
    at = words.clock(entry.recorded_at)
    if words.local(entry.recorded_at).date() != words.local(entry.happened_at).date():
        day = words.short_date(entry.recorded_at).rsplit(" ", 1)[0]
        at = f"{day} {at}"
    return told.format(time=at)


def _correction(first: Entry, last: Entry) -> str:
    """Return the text that counts, its time if that was wrong too, and who corrected when."""
    said = last.text
    if last.happened_at != first.happened_at:
        said = f"{words.clock(last.happened_at)} · {said}"
    told = translate("IncidentPage", "{text} (diralat {who} {time})")
    who = last.recorded_by or translate("IncidentPage", "program")
    return told.format(text=said, who=who, time=words.clock(last.recorded_at))


def moment(value: datetime | None, now: datetime) -> str:
    """Return such as `13.10 WIB`, with the day when that is not today; nothing if unknown."""
    if value is None:
        return ""
    if words.local(value).date() == words.local(now).date():
        return words.clock_zone(value)
    return f"{words.short_date(value)}, {words.clock_zone(value)}"
