"""What the papers of the unit's key and of a check of authenticity show."""

from dataclasses import dataclass
from datetime import date, datetime

from pasopati_desktop.domain.paper import Letterhead
from pasopati_desktop.domain.verdicts import Verdict

PUBLIC_PREFIX = "PSPK1"


@dataclass(frozen=True)
class BackupSheet:
    """The sealed key on paper; without the passphrase it is useless."""

    letterhead: Letterhead
    unit_name: str
    key_id: str
    key_made_at: datetime
    lines: tuple[str, ...]
    """See `key_paper.lines`."""
    packed: str
    """The same for the QR code."""
    made_at: datetime
    made_by: str


@dataclass(frozen=True)
class PublicKeyLine:
    key_id: str
    public_key: str
    """64 hexadecimal digits."""
    since: date
    retired: date | None = None
    revoked: date | None = None

    @property
    def is_active(self) -> bool:
        return self.retired is None and self.revoked is None

    @property
    def scanned(self) -> str:
        """The key as the QR code of the sheet holds it, to be pasted into the public page."""
        return f"{PUBLIC_PREFIX}{self.public_key}"


@dataclass(frozen=True)
class NewsroomSheet:
    """The public keys, for newsrooms."""

    letterhead: Letterhead
    unit_name: str
    contact: str
    keys: tuple[PublicKeyLine, ...]
    made_at: datetime
    made_by: str


@dataclass(frozen=True)
class CheckSheet:
    """What was checked, when and by whom, and what was found."""

    letterhead: Letterhead
    unit_name: str
    results: tuple[tuple[str, Verdict], ...]
    """Name of the file or code, and the verdict."""
    made_at: datetime
    made_by: str
