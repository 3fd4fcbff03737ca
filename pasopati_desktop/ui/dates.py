"""Dates and times as the office writes them. Everything is shown in WIB (UTC+7, no summer time)."""

from datetime import datetime, timedelta, timezone

from pasopati_desktop.ui.i18n import translate

WIB = timezone(timedelta(hours=7), "WIB")


def weekdays() -> list[str]:
    return [
        translate("Dates", "Senin"),
        translate("Dates", "Selasa"),
        translate("Dates", "Rabu"),
        translate("Dates", "Kamis"),
        translate("Dates", "Jumat"),
        translate("Dates", "Sabtu"),
        translate("Dates", "Minggu"),
    ]


def months() -> list[str]:
    return [
        translate("Dates", "Januari"),
        translate("Dates", "Februari"),
        translate("Dates", "Maret"),
        translate("Dates", "April"),
        translate("Dates", "Mei"),
        translate("Dates", "Juni"),
        translate("Dates", "Juli"),
        translate("Dates", "Agustus"),
        translate("Dates", "September"),
        translate("Dates", "Oktober"),
        translate("Dates", "November"),
        translate("Dates", "Desember"),
    ]


def clock_time(moment: datetime) -> str:
    """Return `14.30`."""
    return f"{moment.astimezone(WIB):%H.%M}"


def short_date(moment: datetime) -> str:
    """Return `Sab, 21 Nov 2026`."""
    local = moment.astimezone(WIB)
    day, month = weekdays()[local.weekday()], months()[local.month - 1]
    return f"{day[:3]}, {local.day} {month[:3]} {local.year}"


def long_date(moment: datetime) -> str:
    """Return `Sabtu, 21 November 2026`."""
    local = moment.astimezone(WIB)
    return f"{weekdays()[local.weekday()]}, {local.day} {months()[local.month - 1]} {local.year}"
