"""Dates, durations, counts and sizes as the interface writes them.

Moments are aware and shown in the unit's zone: WIB, WITA or WIT. Every function returns finished
text.
"""

from datetime import date, datetime, timedelta, timezone
from typing import Final

from pasopati_desktop.ui.i18n import translate

WIB: Final = timezone(timedelta(hours=7), "WIB")
"""Indonesia's western time; it has no summer time."""
ZONES: Final = {
    "WIB": WIB,
    "WITA": timezone(timedelta(hours=8), "WITA"),
    "WIT": timezone(timedelta(hours=9), "WIT"),
}


class _Shown:
    """The zone of the unit that is open; one for the whole interface."""

    label = "WIB"


def use_zone(label: str) -> None:
    """Show all moments in WIB, WITA or WIT from now on; an unknown label keeps WIB."""
    _Shown.label = label if label in ZONES else "WIB"


def zone() -> timezone:
    """Return the zone that moments are shown and typed in."""
    return ZONES[_Shown.label]


MINUS: Final = "−"
RANGE: Final = "–"

_MINUTE = 60
_HOUR = 3600
_DAY = 86400


def _months() -> list[str]:
    return translate(
        "format",
        "Januari,Februari,Maret,April,Mei,Juni,Juli,Agustus,September,Oktober,November,Desember",
    ).split(",")


def _days() -> list[str]:
    return translate("format", "Senin,Selasa,Rabu,Kamis,Jumat,Sabtu,Minggu").split(",")


def local(moment: datetime) -> datetime:
    """Return an aware moment in the unit's zone.

    Raises:
        ValueError: the moment is naive.
    """
    if moment.tzinfo is None:
        raise ValueError("naive moment")
    return moment.astimezone(zone())


def _day(value: date | datetime) -> date:
    return local(value).date() if isinstance(value, datetime) else value


def long_date(value: date | datetime) -> str:
    """Return such as `Sabtu, 21 November 2026`."""
    day = _day(value)
    return f"{_days()[day.weekday()]}, {medium_date(day)}"


def medium_date(value: date | datetime) -> str:
    """Return such as `21 November 2026`."""
    day = _day(value)
    return f"{day.day} {_months()[day.month - 1]} {day.year}"


def short_date(value: date | datetime) -> str:
    """Return such as `21 Nov 2026`, for tables."""
    day = _day(value)
    return f"{day.day} {_months()[day.month - 1][:3]} {day.year}"


def top_date(value: date | datetime) -> str:
    """Return such as `Sab, 21 Nov 2026`, for the top bar."""
    return f"{_days()[_day(value).weekday()][:3]}, {short_date(value)}"


def clock(moment: datetime) -> str:
    """Return such as `14.30`."""
    return f"{local(moment):%H.%M}"


def clock_seconds(moment: datetime) -> str:
    """Return such as `14.32.08 WIB`, for the top bar."""
    return f"{local(moment):%H.%M.%S} {_Shown.label}"


def clock_zone(moment: datetime) -> str:
    """Return such as `14.30 WIB`."""
    return f"{clock(moment)} {_Shown.label}"


def exact(moment: datetime) -> str:
    """Return such as `21 November 2026, 14.20 WIB`, for record heads and tooltips."""
    return f"{medium_date(moment)}, {clock_zone(moment)}"


def table_time(moment: datetime, now: datetime) -> str:
    """Return the time alone for today, `Kemarin`, a day of this year, or a full date."""
    day, today = _day(moment), _day(now)
    if day == today:
        return clock(moment)
    if day == today - timedelta(days=1):
        return translate("format", "Kemarin")
    if day.year == today.year:
        return short_date(day).rsplit(" ", 1)[0]
    return short_date(day)


def time_range(start: datetime, end: datetime) -> str:
    """Return such as `14.00–22.00`."""
    return f"{clock(start)}{RANGE}{clock(end)}"


def ago(moment: datetime, now: datetime) -> str:
    """Return `12 m lalu` under one hour, else the table time; give the exact time as tooltip."""
    seconds = (now - moment).total_seconds()
    if 0 <= seconds < _MINUTE:
        return translate("format", "baru saja")
    if 0 <= seconds < _HOUR:
        return translate("format", "{n} m lalu").format(n=int(seconds // _MINUTE))
    return table_time(moment, now)


def duration(length: timedelta) -> str:
    """Return `21 m`, `3 j 20 m` or `2 hr`; whole minutes, rounded down."""
    seconds = max(0, int(length.total_seconds()))
    if seconds >= 2 * _DAY:
        return translate("format", "{n} hr").format(n=count(seconds // _DAY))
    hours, minutes = divmod(seconds // _MINUTE, 60)
    if hours and minutes:
        return translate("format", "{h} j {m} m").format(h=hours, m=f"{minutes:02d}")
    if hours:
        return translate("format", "{h} j").format(h=hours)
    return translate("format", "{m} m").format(m=minutes)


def remaining(length: timedelta) -> str:
    """Return the text of a running clock: `00.12.52` under one hour, else a duration."""
    seconds = max(0, int(length.total_seconds()))
    if seconds < _HOUR:
        minutes, rest = divmod(seconds, _MINUTE)
        return f"00.{minutes:02d}.{rest:02d}"
    return duration(length)


def late(length: timedelta) -> str:
    """Return such as `lewat 4 m`."""
    return translate("format", "lewat {length}").format(length=duration(length))


def count(number: int) -> str:
    """Return such as `1.284`; a negative number carries a true minus sign."""
    text = f"{abs(number):,}".replace(",", ".")
    return f"{MINUS}{text}" if number < 0 else text


def decimal(number: float, places: int = 1, *, signed: bool = False) -> str:
    """Return such as `31,2`; `signed` writes `+0,4` and `−1,6`."""
    whole, _, part = f"{abs(number):,.{places}f}".partition(".")
    text = whole.replace(",", ".") + (f",{part}" if part else "")
    if number < 0 and any(digit not in "0.," for digit in text):
        return MINUS + text
    return f"+{text}" if signed and number > 0 else text


def percent(share: float, places: int = 1) -> str:
    """Return a share of 1 such as `31,2%`."""
    return decimal(share * 100, places) + "%"


def rupiah(amount: int) -> str:
    """Return whole rupiah such as `Rp 850.000`."""
    text = f"Rp {count(abs(amount))}"
    return f"{MINUS}{text}" if amount < 0 else text


def measures(*sides: float, unit: str = "cm") -> str:
    """Return such as `200 x 115 cm`."""
    return " x ".join(decimal(side, 0 if side == int(side) else 1) for side in sides) + f" {unit}"


def file_size(size: int) -> str:
    """Return a size in bytes such as `640 B`, `12 kB`, `3,4 MB` (powers of 1000)."""
    value = float(size)
    for unit in ("B", "kB", "MB"):
        if value < 1000:
            return f"{decimal(value, 0 if unit != 'MB' else 1)} {unit}"
        value /= 1000
    return f"{decimal(value, 1)} GB"


def initials(name: str) -> str:
    """Return at most two letters such as `RW` for `R. Wulandari`."""
    words = [word for word in name.replace(".", " ").split() if word[0].isalpha()]
    return "".join(
        word[0] for word in (words[:1] + words[-1:] if len(words) > 1 else words)
    ).upper()
