"""What goes on official paper. Lengths are millimetres from the top left corner of the page.

Measures: Permenkumham 31/2020 for the page; the letterhead is the office's own versioned data.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from pasopati_desktop.domain.rich_text import Block
from pasopati_desktop.domain.statement_kinds import Form
from pasopati_desktop.domain.statements import Signing


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
    """One part of the text: plain paragraphs, then blocks, then a table; a blank heading is none.

    A plain paragraph may hold several, parted by blank lines, and lists as people type them.
    """

    heading: str = ""
    paragraphs: tuple[str, ...] = ()
    table: PaperTable | None = None
    blocks: tuple[Block, ...] = ()


class Mark(StrEnum):
    """A word that lies across every page, in light grey under the text."""

    DRAFT = "DRAF"
    EXERCISE = "LATIHAN"
    CORRECTED = "DIRALAT"
    WITHDRAWN = "DITARIK"
    VOIDED = "BATAL"
    REDACTED = "DISAMARKAN"
    EMBARGO = "EMBARGO"


@dataclass(frozen=True)
class LetterOpening:
    """What stands above a letter, besides number and subject (Hal), which is the title."""

    addressee: str
    """Whom it is to and where, in lines, without `Yth.`."""
    priority: str = "Biasa"
    """Sifat."""
    attachment: str = ""
    """Lampiran; a dash is printed if there is none."""
    salutation: str = "Dengan hormat,"
    closing: str = ""
    """The last paragraph, such as thanks for the attention."""


@dataclass(frozen=True)
class PaperFigure:
    """A picture after the text. The bytes are handed over beside the paper, by their hash."""

    sha256: str
    caption: str
    alternative: str
    """What a reader who cannot see it is told."""


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
    form: Form = Form.RELEASE
    letter: LetterOpening | None = None
    """Of a letter only."""
    version_note: str = ""
    """Of a working paper: number and time of the version, under the title."""
    correction_label: str = ""
    """Such as `RALAT 2`, in the title block."""
    corrects: str = ""
    """Such as `Meralat Nomor …, tanggal …`, under the number."""
    marks: tuple[Mark, ...] = ()
    """Besides DRAF, which a paper without a number always has."""
    stamp: str = ""
    """A line in a box above every page, such as `SALINAN — DIRALAT oleh nomor …`."""
    signing: Signing = Signing.WET
    authenticity: str | None = None
    """The text of the code of authenticity, printed as a QR code beside the signature."""
    figures: tuple[PaperFigure, ...] = ()

    @property
    def is_draft(self) -> bool:
        return self.number is None

    @property
    def all_marks(self) -> tuple[Mark, ...]:
        return (Mark.DRAFT, *self.marks) if self.is_draft else self.marks


@dataclass(frozen=True)
class SignatureArea:
    """Where an official signs: points from the lower left corner of page `page` (from 0)."""

    page: int
    left: float
    bottom: float
    right: float
    top: float


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
    timezone: str = "Asia/Jakarta"
    zone_label: str = "WIB"


@dataclass(frozen=True)
class AuditVersion:
    number: int
    """1 for the first text handed in."""
    written_by: str
    written_at: datetime
    sha256: str
    """Of the version's text, 64 hexadecimal digits."""
    name: str = ""
    """What an officer calls it."""


@dataclass(frozen=True)
class AuditStep:
    """One signature, return or rejection of the approval chain."""

    step: str
    """Such as `Verifikasi` or `Dikembalikan`."""
    officer: str
    role: str
    """The position as held at that time, `Plh.` included."""
    at: datetime
    version: int
    sha256: str
    """Of the text the officer saw."""
    note: str = ""
    """The reason of a return or rejection; how and before whom a word was given outside."""
    due_at: datetime | None = None
    """When the stage had to be done."""


@dataclass(frozen=True)
class AuditWord:
    """The word of a higher office, typed in with its proof."""

    authority: str
    """Such as `Kantor Wilayah`."""
    name: str
    position: str
    given_by: str
    """Such as `Telepon`."""
    at: datetime
    evidence: str
    is_for_this_text: bool
    """Whether it was given to the text as it stands now."""


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
    words: tuple[AuditWord, ...] = ()
    files: tuple[tuple[str, str], ...] = ()
    """Pairs of what a file is and its SHA-256: the official file, scans, signed files."""
    timezone: str = "Asia/Jakarta"
    zone_label: str = "WIB"
