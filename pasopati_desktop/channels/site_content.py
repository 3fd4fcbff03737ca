"""What the static gallery is made from, and what became of it. Values only."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from pasopati_desktop.domain.consent import Consent
from pasopati_desktop.domain.works import WorkDraft


@dataclass(frozen=True)
class SiteRendition:
    """A clean JPEG made by photo intake; never an original."""

    width: int
    height: int
    sha256: str
    source: Path


@dataclass(frozen=True)
class SiteWork:
    code: str
    """Such as `KRY-2026-0118`; becomes part of the address."""
    draft: WorkDraft
    category_label: str
    renditions: tuple[tuple[SiteRendition, ...], ...]
    """For each photo of the draft, in its order."""
    consent: Consent | None = None


@dataclass(frozen=True)
class SiteContent:
    unit_name: str
    works: tuple[SiteWork, ...]
    """In the order of the gallery."""
    now: datetime
    """Aware; consents are judged at this moment."""
    title: str = "Karya Warga Binaan"
    intro: str = ""
    contact: str = ""
    notice: str = ""
    """A line on top of every page, such as that this is sample data."""
    withdrawn: tuple[str, ...] = ()
    """Codes of works taken back: their address then says so, and nothing else."""


@dataclass(frozen=True)
class SiteReport:
    written: int
    """Files whose bytes are new."""
    unchanged: int
    removed: int
    """Files of the former site that are gone."""
    published: tuple[str, ...]
    """Codes of the works that are shown."""
    refused: tuple[tuple[str, tuple[str, ...]], ...]
    """Code and the reasons, for each work that was left out."""
