"""Dates as Indonesian portals write them, to UTC; a date that cannot be true is no date.

RFC 822, ISO 8601, `Sabtu, 21 November 2026 14.30 WIB`, `21/11/2026 14:30`, `Nov 21, 2026 2:30 PM`.
Without a zone WIB is meant. Day before month, always: `05/06/2026` is 5 June here.
"""

import re
from datetime import UTC, datetime, timedelta, timezone

WIB = timezone(timedelta(hours=7), "WIB")
EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)
FUTURE_TOLERANCE = timedelta(minutes=10)
"""Clocks differ a little. Beyond that it is a wrong zone or a wrong year."""
_MAX_CHARS = 80

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan januari january",
            "feb februari pebruari february peb",
            "mar maret march",
            "apr april",
            "mei may",
            "jun juni june",
            "jul juli july",
            "agu agt ags agust agustus aug august",
            "sep sept september",
            "okt oct oktober october",
            "nov nop november nopember",
            "des dec desember december",
        ),
        start=1,
    )
    for name in names.split()
}
_ZONES = {
    **dict.fromkeys(("wib",), 7 * 60),
    **dict.fromkeys(("wita",), 8 * 60),
    **dict.fromkeys(("wit",), 9 * 60),
    **dict.fromkeys(("z", "gmt", "utc", "ut"), 0),
    **dict.fromkeys(("edt",), -4 * 60),
    **dict.fromkeys(("est", "cdt"), -5 * 60),
    **dict.fromkeys(("cst", "mdt"), -6 * 60),
    **dict.fromkeys(("mst", "pdt"), -7 * 60),
    **dict.fromkeys(("pst",), -8 * 60),
}
"""Minutes east of UTC."""

_YEAR_FIRST = re.compile(r"(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)")
_NUMBERS = re.compile(r"(?:[^\W\d]+\.?,?\s+)?(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)")
_DAY_FIRST = re.compile(
    r"(?:[^\W\d]+['’]?[^\W\d]*\.?,?\s*)?(\d{1,2})[\s-]+([^\W\d]+)\.?,?[\s-]+(\d{4}|\d{2})(?!\d)"
)
_MONTH_FIRST = re.compile(r"(?:[^\W\d]+,\s+)?([^\W\d]+)\.?\s+(\d{1,2}),?\s+(\d{4})(?!\d)")
_TIME = re.compile(
    r"(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)?\s*(?:([ap])\.?m\b\.?)?", re.IGNORECASE
)
_ZONE = re.compile(r"\s*[(]?([+-])(\d{2}):?(\d{2})\b|\s*[(]?([a-zA-Z]{1,5})\b")
_LINK_WORDS = re.compile(r"(?:[\s,|T–-]|pukul|jam|at|-)*", re.IGNORECASE)


def read_date(text: str, now: datetime) -> datetime | None:
    """Return the moment `text` names, in UTC; None if unreadable, before 1990, or after `now`."""
    text = text.strip()[:_MAX_CHARS]
    found = _date(text)
    if found is None:
        return None
    year, month, day, end = found
    clock = _clock(text[end:])
    if clock is None:
        return None
    hour, minute, second, zone = clock
    if second == 60:  # a leap second
        second = 59
    try:
        moment = datetime(year, month, day, hour, minute, second, tzinfo=zone).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return plausible(moment, now)


def plausible(moment: datetime, now: datetime) -> datetime | None:
    """Return `moment` if a published text can be of it, else None."""
    return moment if EARLIEST <= moment <= now + FUTURE_TOLERANCE else None


def _date(text: str) -> tuple[int, int, int, int] | None:
    """Return year, month, day, and where the date ends in `text`."""
    if match := _YEAR_FIRST.match(text):
        return int(match[1]), int(match[2]), int(match[3]), match.end()
    if match := _DAY_FIRST.match(text):
        month = _MONTHS.get(match[2].lower())
        if month is not None:
            year = int(match[3])
            return year + 2000 if len(match[3]) == 2 else year, month, int(match[1]), match.end()
    if match := _NUMBERS.match(text):
        return int(match[3]), int(match[2]), int(match[1]), match.end()
    if match := _MONTH_FIRST.match(text):
        month = _MONTHS.get(match[1].lower())
        if month is not None:
            return int(match[3]), month, int(match[2]), match.end()
    return None


def _clock(rest: str) -> tuple[int, int, int, timezone] | None:
    """Read time and zone after the date; midnight WIB if there is none, None if senseless."""
    start = _LINK_WORDS.match(rest)
    rest = rest[start.end() :] if start else rest
    if not rest:
        return 0, 0, 0, WIB
    match = _TIME.match(rest)
    if match is None:
        return None
    hour, minute, second = int(match[1]), int(match[2]), int(match[3] or 0)
    if match[4]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if match[4] in "pP" else 0)
    zone = _zone(rest[match.end() :])
    return None if zone is None else (hour, minute, second, zone)


def _zone(rest: str) -> timezone | None:
    if not rest.strip(" )"):
        return WIB
    match = _ZONE.match(rest)
    if match is None:
        return None
    if match[1]:
        minutes = int(match[2]) * 60 + int(match[3])
        if minutes > 14 * 60:
            return None
        return timezone(timedelta(minutes=minutes if match[1] == "+" else -minutes))
    named = _ZONES.get(match[4].lower())
    return None if named is None else timezone(timedelta(minutes=named))
