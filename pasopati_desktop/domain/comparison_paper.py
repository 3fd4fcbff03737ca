"""What the printed comparison of two versions shows."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from pasopati_desktop.domain.paper import Letterhead
from pasopati_desktop.domain.word_diff import Counts, LineDiff


@dataclass(frozen=True)
class ComparedVersion:
    label: str
    """Such as `Versi 2 · sebelum rapat`."""
    author: str
    saved_at: datetime
    sha256: str
    last_act: str = ""
    """Such as `Dikembalikan oleh D. Arya, 21 November 2026, 14.12 WIB`."""


@dataclass(frozen=True)
class ComparedPart:
    """A text or table with its heading."""

    heading: str
    lines: tuple[LineDiff, ...]


@dataclass(frozen=True)
class ComparisonPaper:
    letterhead: Letterhead
    """Only its page size and margins are used."""
    unit_name: str
    kind_label: str
    title: str
    old: ComparedVersion
    new: ComparedVersion
    parts: tuple[ComparedPart, ...]
    values: tuple[tuple[str, str, str], ...]
    """Particulars: label, before, now."""
    counts: Counts
    statuses: Mapping[str, str]
    """Words for the states of rows."""
    made_at: datetime
    made_by: str
    number: str | None = None
    timezone: str = ""
    zone_label: str = "WIB"
