"""Days of the unit as spans of moments, also at the ends of the calendar."""

from datetime import UTC, date, datetime, time, timedelta, tzinfo

_FIRST = datetime.min.replace(tzinfo=UTC) + timedelta(days=2)
_LAST = datetime.max.replace(tzinfo=UTC) - timedelta(days=2)


def start_of(day: date, zone: tzinfo) -> datetime:
    """Return the first moment of a day, in UTC."""
    if day <= _FIRST.date():
        return _FIRST
    if day >= _LAST.date():
        return _LAST
    return datetime.combine(day, time(), zone).astimezone(UTC)


def end_of(day: date, zone: tzinfo) -> datetime:
    """Return the first moment after a day, in UTC."""
    return start_of(day + timedelta(days=1), zone) if day < _LAST.date() else _LAST
