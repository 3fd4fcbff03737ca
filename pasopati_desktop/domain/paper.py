"""What goes on official paper. Lengths are millimetres from the top left corner of the page.

Measures: Permenkumham 31/2020 for the page; the letterhead is the office's own versioned data.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum


class PaperSize(StrEnum):
    A4 = "A4"
    """210 x 297 mm."""
    F4 = "F4"
    """215 x 330 mm."""


@dataclass(frozen=True)
class LetterheadLine:
    text: str
    size: float = 12.0
    """Points; shrinks to 9 before the line wraps."""
    bold: bool = False


@dataclass(frozen=True)
class Letterhead:
    """The top of every paper of the unit (kop). An empty logo box is allowed."""

    lines: tuple[LetterheadLine, ...]
    logo_sha256: str | None = None
    paper: PaperSize = PaperSize.A4
    margin_left: float = 30.0
    margin_right: float = 20.0
    margin_bottom: float = 25.0
    body_size: float = 11.0
    """Points."""
    line_spacing: float = 1.15


class ActingKind(StrEnum):
    NONE = ""
    DAILY = "Plh."
    TASK = "Plt."


@dataclass(frozen=True)
class Signatory:
    """Who signs, as printed; frozen into the document that was approved."""

    title: str
    """Such as `Kepala Lembaga Pemasyarakatan Kelas I Cipinang`."""
    name: str
    nip: str = ""
    acting: ActingKind = ActingKind.NONE


@dataclass(frozen=True)
class PaperTable:
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class PaperSection:
    """One part of the text. Paragraphs are plain text; a blank heading prints none."""

    heading: str = ""
    paragraphs: tuple[str, ...] = ()
    table: PaperTable | None = None


@dataclass(frozen=True)
class StatementPaper:
    """All that a statement's PDF shows, and nothing else: same paper, same bytes."""

    kind_label: str
    """Such as `SIARAN PERS`, printed above the number."""
    title: str
    sections: tuple[PaperSection, ...]
    letterhead: Letterhead
    place: str
    dated: date
    written_at: datetime
    """Aware; becomes the creation date inside the file (the approval time once approved)."""
    number: str | None = None
    """None before approval: the paper then says so and carries the DRAF diagonal."""
    urgency_label: str = ""
    """`SEGERA` or `EMBARGO s.d. …`."""
    signatory: Signatory | None = None
    copies_to: tuple[str, ...] = field(default=())
    """Tembusan."""
    class_label: str = ""
    """`DIKECUALIKAN` prints on every page."""
    author: str = ""
    """The unit's name, for the file's metadata."""
    dateline_opens_text: bool = True
    """Place and date open the first paragraph if it has no heading; else the signature has them."""

    @property
    def is_draft(self) -> bool:
        return self.number is None


@dataclass(frozen=True)
class EmergencySheet:
    """The emergency account, printed once for the sealed envelope in the head's safe."""

    letterhead: Letterhead
    unit_name: str
    username: str
    password: str
    made_at: datetime
    """Aware."""
    made_by: str


@dataclass(frozen=True)
class AuditVersion:
    number: int
    """1 for the first text handed in."""
    written_by: str
    written_at: datetime
    sha256: str
    """Of the version's text, 64 hexadecimal digits."""


@dataclass(frozen=True)
class AuditStep:
    """One signature, return or rejection of the approval chain."""

    step: str
    """Such as `Verifikasi` or `Dikembalikan`."""
    officer: str
    role: str
    at: datetime
    version: int
    sha256: str
    """Of the text the officer saw."""
    note: str = ""
    """The reason of a return or rejection."""


@dataclass(frozen=True)
class AuditSheet:
    """Riwayat Persetujuan (report LOG) of one statement."""

    letterhead: Letterhead
    unit_name: str
    kind_label: str
    title: str
    status: str
    versions: tuple[AuditVersion, ...]
    steps: tuple[AuditStep, ...]
    made_at: datetime
    """When the sheet was made; its data are of the same moment."""
    made_by: str
    number: str | None = None
    checked_by: str = ""
    class_label: str = "Untuk internal"
