"""Words and icons of incidents: criteria, special circumstances, kinds of entries, statuses."""

from typing import NamedTuple

from pasopati_desktop.domain.incidents import EntryKind, IncidentStatus, InformationClass
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.ui.i18n import translate


class Criterion(NamedTuple):
    """One of the six criteria, and what its scores 0 to 3 mean."""

    code: str
    label: str
    meanings: tuple[str, str, str, str]


def criteria() -> tuple[Criterion, ...]:
    """Return the criteria of the severity matrix (handbook section 3), in order."""
    tr = translate
    return (
        Criterion(
            "safety",
            tr("Matrix", "Korban"),
            (
                tr("Matrix", "tidak ada"),
                tr("Matrix", "luka ringan"),
                tr("Matrix", "luka berat, atau 5 orang luka ringan"),
                tr("Matrix", "meninggal"),
            ),
        ),
        Criterion(
            "operations",
            tr("Matrix", "Gangguan"),
            (
                tr("Matrix", "tidak ada"),
                tr("Matrix", "satu blok atau layanan, di bawah 4 jam"),
                tr("Matrix", "beberapa blok, 4 jam lebih, atau bantuan Kanwil"),
                tr("Matrix", "kendali hilang, Polri/TNI dipanggil, atau 2 orang lari"),
            ),
        ),
        Criterion(
            "media_reach",
            tr("Matrix", "Sorotan media"),
            (
                tr("Matrix", "tidak ada"),
                tr("Matrix", "media lokal, 1 sampai 4 berita"),
                tr("Matrix", "media nasional, atau 5 sampai 20 berita"),
                tr("Matrix", "TV nasional, lebih dari 20 berita, atau media asing"),
            ),
        ),
        Criterion(
            "social_reach",
            tr("Matrix", "Media sosial"),
            (
                tr("Matrix", "tidak ada"),
                tr("Matrix", "di bawah 10.000 tayangan"),
                tr("Matrix", "10.000 sampai 500.000 tayangan"),
                tr("Matrix", "lebih dari 500.000, atau menjadi tren"),
            ),
        ),
        Criterion(
            "integrity",
            tr("Matrix", "Integritas"),
            (
                tr("Matrix", "tidak ada"),
                tr("Matrix", "dugaan pelanggaran disiplin"),
                tr("Matrix", "petugas dituduh, atau penyelidikan APH"),
                tr("Matrix", "petugas atau pimpinan menjadi tersangka"),
            ),
        ),
        Criterion(
            "attention",
            tr("Matrix", "Perhatian pihak lain"),
            (
                tr("Matrix", "tidak ada"),
                tr("Matrix", "keluarga, LSM, media setempat"),
                tr("Matrix", "Kanwil, DPRD, Ombudsman, Komnas HAM"),
                tr("Matrix", "Menteri, DPR, Presiden"),
            ),
        ),
    )


def flags() -> dict[str, str]:
    """Return the special circumstances that set a floor, by code."""
    tr = translate
    return {
        "natural_death": tr("Matrix", "Kematian wajar"),
        "one_escape": tr("Matrix", "Satu orang lari"),
        "personal_data_leak": tr("Matrix", "Kebocoran data pribadi"),
        "unnatural_death": tr("Matrix", "Kematian tidak wajar"),
        "escape_2_to_9": tr("Matrix", "2 sampai 9 orang lari"),
        "riot": tr("Matrix", "Kerusuhan"),
        "fire_in_housing_block": tr("Matrix", "Kebakaran di blok hunian"),
        "outbreak_20": tr("Matrix", "Wabah, 20 orang atau lebih"),
        "officer_named_suspect": tr("Matrix", "Petugas menjadi tersangka"),
        "child_or_sexual_violence_victim": tr("Matrix", "Korban anak atau kekerasan seksual"),
        "three_deaths": tr("Matrix", "3 orang meninggal atau lebih"),
        "escape_10": tr("Matrix", "10 orang lari atau lebih"),
        "hostage": tr("Matrix", "Penyanderaan"),
        "head_named_suspect": tr("Matrix", "Kepala unit menjadi tersangka"),
    }


class EntryLook(NamedTuple):
    label: str
    icon: str
    ink: str


def entry_look(kind: EntryKind) -> EntryLook:
    """Return how a kind of timeline entry is named and drawn."""
    tr = translate
    return {
        EntryKind.NOTE: EntryLook(tr("Timeline", "Catatan"), "message-square-text", "text2"),
        EntryKind.FACT: EntryLook(tr("Timeline", "Fakta terkonfirmasi"), "circle-check", "good"),
        EntryKind.CONTACT: EntryLook(tr("Timeline", "Kontak dengan pihak luar"), "phone", "text2"),
        EntryKind.TEAM: EntryLook(tr("Timeline", "Tim"), "users-round", "accentText"),
        EntryKind.NEWS: EntryLook(tr("Timeline", "Berita"), "radar", "text2"),
        EntryKind.LEVEL: EntryLook(tr("Timeline", "Tingkat"), "triangle-alert", "warn"),
        EntryKind.STATEMENT: EntryLook(tr("Timeline", "Pernyataan"), "file-text", "accentText"),
        EntryKind.STATUS: EntryLook(tr("Timeline", "Status"), "flag", "text2"),
        EntryKind.CORRECTION: EntryLook(tr("Timeline", "Ralat"), "pencil", "text2"),
    }[kind]


def status_tabs() -> dict[IncidentStatus, str]:
    """Return the tabs of the register, in order."""
    return {
        IncidentStatus.OPEN: translate("Incidents", "Terbuka"),
        IncidentStatus.EVALUATION: translate("Incidents", "Menunggu evaluasi"),
        IncidentStatus.CLOSED: translate("Incidents", "Selesai"),
    }


def class_icon(value: InformationClass) -> str:
    return {
        InformationClass.OPEN: "eye",
        InformationClass.LIMITED: "lock",
        InformationClass.EXEMPT: "eye-off",
    }[value]


def statement_status(status: Status) -> str:
    """Return where a statement is, in words."""
    return {
        Status.DRAFT: translate("Incidents", "draf"),
        Status.VERIFYING: translate("Incidents", "verifikasi"),
        Status.REVIEW: translate("Incidents", "telaah"),
        Status.APPROVAL: translate("Incidents", "persetujuan"),
        Status.APPROVED: translate("Incidents", "disetujui"),
        Status.PUBLISHED: translate("Incidents", "terbit"),
        Status.ARCHIVED: translate("Incidents", "arsip"),
        Status.RETURNED: translate("Incidents", "dikembalikan"),
        Status.REJECTED: translate("Incidents", "ditolak"),
        Status.WITHDRAWN: translate("Incidents", "ditarik"),
        Status.CORRECTED: translate("Incidents", "diralat"),
        Status.VOIDED: translate("Incidents", "batal"),
    }[status]
