"""Words of works and consents, built on call."""

from collections.abc import Iterable
from datetime import timedelta

from pasopati_desktop.domain.consent import (
    Badge,
    Channel,
    Consent,
    ConsentState,
    DisplayLevel,
    Purpose,
    Restriction,
    ends_at,
)
from pasopati_desktop.domain.works import WorkStatus
from pasopati_desktop.services.work_reading import WorkRow
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui.i18n import translate

GLYPHS = {
    WorkStatus.DRAFT: "draft",
    WorkStatus.CURATED: "review",
    WorkStatus.PUBLISHED: "published",
    WorkStatus.SOLD: "approved",
    WorkStatus.ARCHIVED: "archived",
}
"""Status -> glyph of `paint.paint_status`."""


def status_word(status: WorkStatus) -> str:
    return {
        WorkStatus.DRAFT: translate("Works", "Konsep"),
        WorkStatus.CURATED: translate("Works", "Kurasi"),
        WorkStatus.PUBLISHED: translate("Works", "Terbit"),
        WorkStatus.SOLD: translate("Works", "Terjual"),
        WorkStatus.ARCHIVED: translate("Works", "Arsip"),
    }[status]


def shown_status(row: WorkRow) -> tuple[str, str]:
    """Return glyph and word; a withdrawn consent outweighs the status."""
    if row.is_withdrawn:
        return "withdrawn", translate("Works", "Ditarik")
    return GLYPHS[row.status], status_word(row.status)


def badge_word(badge: Badge, days_left: int | None = None) -> str:
    if badge is Badge.EXPIRING:
        if days_left is None:
            return translate("Works", "Segera habis")
        if days_left <= 0:
            return translate("Works", "Habis hari ini")
        return translate("Works", "Habis {n} hr lagi").format(n=days_left)
    return {
        Badge.ACTIVE: translate("Works", "Izin aktif"),
        Badge.UNNAMED: translate("Works", "Tanpa nama"),
        Badge.PENDING: translate("Works", "Izin diproses"),
        Badge.WITHDRAWN: translate("Works", "Izin ditarik"),
        Badge.EXPIRED: translate("Works", "Izin habis"),
        Badge.BLOCKED: translate("Works", "Izin dibatasi"),
        Badge.NONE: translate("Works", "Belum ada izin"),
    }[badge]


def level_word(level: DisplayLevel) -> str:
    return {
        DisplayLevel.WORK_ONLY: translate("Works", "Karya saja, tanpa nama"),
        DisplayLevel.INITIALS_NO_FACE: translate("Works", "Inisial, tanpa wajah"),
        DisplayLevel.NAME_NO_FACE: translate("Works", "Nama, tanpa wajah"),
        DisplayLevel.NAME_AND_FACE: translate("Works", "Nama dan wajah"),
    }[level]


def purpose_word(purpose: Purpose) -> str:
    return {
        Purpose.CATALOGUE: translate("Works", "katalog"),
        Purpose.EXHIBITION: translate("Works", "pameran"),
        Purpose.SOCIAL_MEDIA: translate("Works", "media sosial"),
        Purpose.PRESS_RELEASE: translate("Works", "siaran pers"),
        Purpose.INTERVIEW: translate("Works", "wawancara"),
    }[purpose]


def channel_word(channel: Channel) -> str:
    return {
        Channel.SITE: translate("Works", "galeri"),
        Channel.WORDPRESS: translate("Works", "laman unit"),
        Channel.SOCIAL_MEDIA: translate("Works", "media sosial"),
        Channel.PRINT: translate("Works", "cetakan"),
        Channel.PRESS: translate("Works", "pers"),
    }[channel]


def restriction_word(restriction: Restriction) -> str:
    return {
        Restriction.NONE: translate("Works", "Tidak ada"),
        Restriction.WITNESS_PROTECTION: translate("Works", "Perlindungan saksi (LPSK)"),
        Restriction.PENDING_CASE: translate("Works", "Perkara masih berjalan"),
        Restriction.VICTIM: translate("Works", "Menyangkut korban"),
        Restriction.HIGH_RISK: translate("Works", "Risiko tinggi"),
        Restriction.OTHER: translate("Works", "Lainnya"),
    }[restriction]


def purposes_line(purposes: Iterable[Purpose]) -> str:
    """Return the purposes in the order of the form, such as `katalog, pameran`."""
    ticked = frozenset(purposes)
    return ", ".join(purpose_word(item) for item in Purpose if item in ticked)


def channels_line(channels: Iterable[Channel]) -> str:
    ticked = frozenset(channels)
    return ", ".join(channel_word(item) for item in Channel if item in ticked)


def consent_title(consent: Consent, state: ConsentState) -> str:
    """Return the head of the consent card, such as `Izin aktif sampai 14 Mei 2027`."""
    end = ends_at(consent)
    last = words.medium_date(end - timedelta(minutes=1)) if end is not None else ""
    match state:
        case ConsentState.ACTIVE:
            return translate("Works", "Izin aktif sampai {day}").format(day=last)
        case ConsentState.EXPIRED:
            return translate("Works", "Izin habis {day}").format(day=last)
        case ConsentState.WITHDRAWN if consent.withdrawn_at is not None:
            day = words.medium_date(consent.withdrawn_at)
            return translate("Works", "Izin ditarik {day}").format(day=day)
        case ConsentState.BLOCKED:
            return translate("Works", "Izin dibatasi pihak ketiga")
        case _:
            return translate("Works", "Formulir izin belum lengkap")


def short_code(code: str) -> str:
    """Return the code as tiles show it: `2026-0118`."""
    return code.replace("KRY-", "")
