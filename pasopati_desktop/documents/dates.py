"""Dates as official paper writes them. Indonesia has three times of day and no summer time."""

from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

WIB = timezone(timedelta(hours=7), "WIB")
_MONTHS = (
    *("Januari", "Februari", "Maret", "April", "Mei", "Juni"),
    *("Juli", "Agustus", "September", "Oktober", "November", "Desember"),
)


def long_date(day: date) -> str:
    """Return such as `26 November 2025`."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def long_time(moment: datetime, zone: str = "", label: str = "WIB") -> str:
    """Return an aware moment such as `26 November 2025, 14.30 WIB`.

    `zone` and `label` are those of the unit, such as `Asia/Makassar` and `WITA`.
    """
    local = moment.astimezone(ZoneInfo(zone) if zone else WIB)
    return f"{long_date(local)}, {local:%H.%M} {label}"
