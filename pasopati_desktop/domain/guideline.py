"""The guideline as versioned data: crisis categories, levels, and their shipped defaults.

Source of categories and level names: PASOPATI guideline (official); sub-types, score bands and
floors are grounded proposals that every unit may edit (handbook sections 2 and 3).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum


class DocumentKind(StrEnum):
    """Kinds of versioned data. Records keep the id of the version they were made under."""

    UNIT = "unit"
    LETTERHEAD = "letterhead"
    CATEGORIES = "categories"
    LEVELS = "levels"
    NUMBERING = "numbering"
    WORK_CATEGORIES = "work_categories"
    CHAINS = "chains"
    SIGNING = "signing"
    """Whom the unit trusts in electronic signatures, and its time-stamp service."""
    WORDING = "wording"
    """Words to avoid, abbreviations and titles that the checks look for."""


class Severity(IntEnum):
    """Communication severity, separate from the security status of the prison."""

    MINOR = 1
    MODERATE = 2
    SEVERE = 3
    EXTRAORDINARY = 4


@dataclass(frozen=True)
class Category:
    code: str
    label: str
    subtypes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Level:
    severity: Severity
    label: str
    min_score: int
    """Lowest sum of the six criteria (0..18) that proposes this level."""
    first_statement_minutes: int
    """Target for the first statement, minutes after T0 (first noticed by the media center)."""


@dataclass(frozen=True)
class UnitProfile:
    name: str
    """Such as `Lembaga Pemasyarakatan Kelas I Cipinang`."""
    short_name: str
    """Such as `Lapas Kelas I Cipinang`, in the top bar and in public credits."""
    city: str
    """The place printed before the date of a paper."""
    address: str = ""
    phone: str = ""
    website: str = ""
    email: str = ""
    media_center: str = "Media center"
    timezone: str = "Asia/Jakarta"
    zone_label: str = "WIB"
    about: str = ""
    """The paragraph `Tentang lembaga` of a press release."""
    idle_lock_minutes: int = 10


def unit_problems(unit: UnitProfile) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, limit in (("name", 160), ("short_name", 60), ("city", 60)):
        value = getattr(unit, name).strip()
        if not value:
            found[name] = "input.required"
        elif len(value) > limit:
            found[name] = "input.too_long"
    for name, limit in (
        ("address", 300),
        ("phone", 60),
        ("website", 120),
        ("email", 120),
        ("media_center", 60),
        ("about", 2000),
    ):
        if len(getattr(unit, name)) > limit:
            found[name] = "input.too_long"
    if not 1 <= unit.idle_lock_minutes <= 240:
        found["idle_lock_minutes"] = "input.out_of_range"
    return found


DEFAULT_CATEGORIES: tuple[Category, ...] = (
    Category(
        "KAMTIB",
        "Keamanan dan ketertiban",
        (
            "perkelahian",
            "kerusuhan atau pemberontakan",
            "penyanderaan",
            "pelarian",
            "kebakaran",
            "unjuk rasa atau mogok makan",
            "penyerangan dari luar",
            "penyelundupan narkoba atau telepon genggam",
            "temuan razia",
        ),
    ),
    Category(
        "KESEHATAN",
        "Kesehatan",
        (
            "wabah",
            "keracunan makanan",
            "kematian wajar",
            "kematian tidak wajar",
            "layanan medis",
        ),
    ),
    Category(
        "OPINI",
        "Opini publik",
        (
            "hoaks",
            "video viral",
            "pemberitaan tidak berimbang",
            "salah kutip",
            "kebocoran informasi",
            "aksi massa",
        ),
    ),
    Category(
        "INTEGRITAS",
        "Tata kelola dan integritas",
        (
            "pungli",
            "suap",
            "fasilitas mewah",
            "kekerasan petugas",
            "petugas tersangka",
            "pengadaan",
            "overkapasitas",
        ),
    ),
    Category(
        "BENCANA",
        "Bencana alam",
        ("banjir", "gempa", "angin", "kebakaran akibat alam", "gangguan listrik atau air"),
    ),
)

DEFAULT_LEVELS: tuple[Level, ...] = (
    Level(Severity.MINOR, "Ringan", 0, 480),
    Level(Severity.MODERATE, "Sedang", 5, 240),
    Level(Severity.SEVERE, "Berat", 9, 60),
    Level(Severity.EXTRAORDINARY, "Luar biasa", 13, 60),
)

CRITERIA = ("safety", "operations", "media_reach", "social_reach", "integrity", "attention")

DEFAULT_FLOORS: Mapping[str, Severity] = {
    "natural_death": Severity.MODERATE,
    "one_escape": Severity.MODERATE,
    "personal_data_leak": Severity.MODERATE,
    "unnatural_death": Severity.SEVERE,
    "escape_2_to_9": Severity.SEVERE,
    "riot": Severity.SEVERE,
    "fire_in_housing_block": Severity.SEVERE,
    "outbreak_20": Severity.SEVERE,
    "officer_named_suspect": Severity.SEVERE,
    "child_or_sexual_violence_victim": Severity.SEVERE,
    "three_deaths": Severity.EXTRAORDINARY,
    "escape_10": Severity.EXTRAORDINARY,
    "hostage": Severity.EXTRAORDINARY,
    "head_named_suspect": Severity.EXTRAORDINARY,
}


@dataclass(frozen=True)
class Assessment:
    """What the officer found: six criteria 0..3 and the flags that set a floor."""

    scores: Mapping[str, int] = field(default_factory=dict)
    flags: frozenset[str] = frozenset()


def floor_of(assessment: Assessment, floors: Mapping[str, Severity] = DEFAULT_FLOORS) -> Severity:
    return max((floors[flag] for flag in assessment.flags), default=Severity.MINOR)


def propose_level(
    assessment: Assessment,
    levels: tuple[Level, ...] = DEFAULT_LEVELS,
    floors: Mapping[str, Severity] = DEFAULT_FLOORS,
) -> Severity:
    """Return `max(band(score), max(floors))`.

    Source: severity matrix, handbook section 3.

    Raises:
        ValueError: a criterion is unknown or outside 0..3.
    """
    for name, score in assessment.scores.items():
        if name not in CRITERIA or not 0 <= score <= 3:
            raise ValueError(name, score)
    total = sum(assessment.scores.values())
    band = max(level.severity for level in levels if level.min_score <= total)
    return max(band, floor_of(assessment, floors))
