"""Words of dates, durations and numbers, as design.md section 8 writes them."""

from datetime import UTC, date, datetime, timedelta

import pytest

from pasopati_desktop.ui import format as words

NOW = datetime(2026, 11, 21, 7, 32, 8, tzinfo=UTC)
"""14.32.08 WIB on a Saturday."""


def test_dates_are_wib() -> None:
    assert words.long_date(NOW) == "Sabtu, 21 November 2026"
    assert words.short_date(date(2026, 8, 1)) == "1 Agu 2026"
    assert words.top_date(NOW) == "Sab, 21 Nov 2026"
    assert words.clock_seconds(NOW) == "14.32.08 WIB"
    late_evening = datetime(2026, 11, 21, 18, 0, tzinfo=UTC)
    assert words.medium_date(late_evening) == "22 November 2026"
    assert words.exact(late_evening) == "22 November 2026, 01.00 WIB"


def test_a_naive_moment_is_refused() -> None:
    with pytest.raises(ValueError, match="naive"):
        words.clock(datetime(2026, 11, 21, 7))  # noqa: DTZ001 - the point


@pytest.mark.parametrize(
    ("back", "expected"),
    [
        (timedelta(minutes=3), "14.29"),
        (timedelta(hours=20), "Kemarin"),
        (timedelta(days=40), "12 Okt"),
        (timedelta(days=400), "17 Okt 2025"),
    ],
)
def test_table_time(back: timedelta, expected: str) -> None:
    assert words.table_time(NOW - back, NOW) == expected


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [(0, "0 m"), (21 * 60, "21 m"), (3 * 3600, "3 j"), (12_000, "3 j 20 m"), (3900, "1 j 05 m"),
     (172_800, "2 hr"), (-5, "0 m")],
)  # fmt: skip
def test_durations(seconds: int, expected: str) -> None:
    assert words.duration(timedelta(seconds=seconds)) == expected


def test_clocks() -> None:
    assert words.remaining(timedelta(seconds=772)) == "00.12.52"
    assert words.remaining(timedelta(hours=3, minutes=13)) == "3 j 13 m"
    assert words.late(timedelta(minutes=4)) == "lewat 4 m"
    assert words.ago(NOW - timedelta(minutes=12), NOW) == "12 m lalu"
    assert words.ago(NOW - timedelta(hours=2), NOW) == "12.32"
    assert words.time_range(NOW, NOW + timedelta(hours=8)) == "14.32–22.32"


def test_numbers() -> None:
    assert words.count(1284) == "1.284"
    assert words.count(-1284) == "−1.284"
    assert words.percent(0.312) == "31,2%"
    assert words.decimal(-1.6, signed=True) == "−1,6"
    assert words.decimal(0.4, signed=True) == "+0,4"
    assert words.decimal(-0.04, 1) == "0,0"
    assert words.rupiah(850_000) == "Rp 850.000"
    assert words.measures(200, 115) == "200 x 115 cm"
    assert words.file_size(3_400_000) == "3,4 MB"
    assert words.initials("R. Wulandari") == "RW"
    assert words.initials("Kusuma") == "K"
    assert words.initials("  ") == ""


def test_a_unit_in_the_east_sees_its_own_time() -> None:
    moment = datetime(2026, 11, 21, 16, 30, tzinfo=UTC)
    words.use_zone("WIT")
    try:
        assert words.exact(moment) == "22 November 2026, 01.30 WIT"
    finally:
        words.use_zone("WIB")
    assert words.exact(moment) == "21 November 2026, 23.30 WIB"
