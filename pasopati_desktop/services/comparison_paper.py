"""The comparison on paper: drawn, kept as a file, printed. Its words are Indonesian always."""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from pasopati_desktop.documents.dates import long_date, long_time
from pasopati_desktop.domain.comparison_paper import ComparedPart, ComparedVersion, ComparisonPaper
from pasopati_desktop.domain.content_diff import Value
from pasopati_desktop.domain.figures import Recognisable
from pasopati_desktop.domain.guideline import DocumentKind, UnitProfile
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.statement_kinds import KINDS, StatementKind
from pasopati_desktop.domain.statements import Concern, FactStatus, InformationAccess, Signing
from pasopati_desktop.services import comparison, guideline, printing
from pasopati_desktop.services.comparison import Comparison, VersionInfo, VersionRef
from pasopati_desktop.services.printing import PrintPaper
from pasopati_desktop.services.statement_layout import KIND_LABELS, STEP_LABELS
from pasopati_desktop.services.workspace import Workspace, reads
from pasopati_desktop.storage import statements as queries

_FIELDS = {
    "title": "Judul",
    "claims": "Tabel tudingan",
    "questions": "Tabel tanya jawab",
    "facts": "Fakta dan sumbernya",
    "figures": "Gambar",
    "copies_to": "Tembusan",
}
_VALUES = {
    "access": "Kelas informasi",
    "embargo_until": "Embargo",
    "privacy_checked": "Pemeriksaan data pribadi",
    "concerns": "Menyangkut",
    "family_informed": "Keluarga lebih dulu diberi tahu",
    "exemption.clause": "Dasar pengecualian",
    "exemption.consequence_test": "Uji konsekuensi",
    "exemption.officer": "PPID yang memutuskan",
    "exemption.until": "Dikecualikan sampai",
    "letter.priority": "Sifat surat",
    "letter.attachment": "Lampiran surat",
    "disputed.published_on": "Tanggal pemberitaan",
    "disputed.words": "Panjang pemberitaan (kata)",
    "review_on": "Tinjau ulang pada",
    "signing": "Cara tanda tangan",
    "clearances": "Temuan yang dikonfirmasi",
}
_WORDS: dict[object, str] = {
    InformationAccess.UNCLASSIFIED: "belum ditentukan",
    InformationAccess.PERIODIC: "berkala (Pasal 9)",
    InformationAccess.IMMEDIATE: "serta-merta (Pasal 10)",
    InformationAccess.ON_DEMAND: "setiap saat (Pasal 11)",
    InformationAccess.EXEMPT: "dikecualikan (Pasal 17)",
    FactStatus.CONFIRMED: "terkonfirmasi",
    FactStatus.PARTIAL: "sebagian",
    FactStatus.UNCONFIRMED: "belum terkonfirmasi",
    FactStatus.WRONG: "keliru",
    Signing.WET: "basah dan cap",
    Signing.EXTERNAL: "elektronik di luar (BSrE)",
    Signing.CERTIFICATE: "sertifikat petugas",
    Concern.VICTIM: "korban",
    Concern.CHILD: "anak",
}
_STATUSES = {
    "": "belum diperiksa",
    Recognisable.NOBODY.value: "tidak ada yang dapat dikenali",
    Recognisable.OFFICERS.value: "hanya petugas atau tokoh publik",
    Recognisable.INMATES.value: "ada Warga Binaan",
    Recognisable.PROTECTED.value: "anak, orang sakit, korban, saksi, keluarga",
    **{item.value: _WORDS[item] for item in (*FactStatus, *InformationAccess)},
}


def field_heading(kind: StatementKind, code: str) -> str:
    """Return the heading of a field on the paper."""
    if code in _FIELDS:
        return _FIELDS[code]
    specs = [*KINDS[kind].sections, *(spec for item in KINDS.values() for spec in item.sections)]
    return next((spec.label for spec in specs if spec.code == code), code)


def _value(field: str, value: Value, unit: UnitProfile) -> str:
    match value:
        case bool():
            text = "sudah" if value else "belum"
        case datetime():
            text = long_time(value, unit.timezone, unit.zone_label)
        case date():
            text = long_date(value)
        case tuple():
            text = ", ".join(_WORDS[item] for item in value)
        case None if field == "embargo_until":
            text = "segera"
        case _:
            text = _WORDS.get(value, str(value or "").strip())
    return text or "—"


def _label(info: VersionInfo) -> str:
    if info.official:
        return f"Naskah yang diralat, {info.official}"
    return f"Versi {info.ref.number}" + (f" · {info.name}" if info.name else "")


def _version(info: VersionInfo, unit: UnitProfile) -> ComparedVersion:
    act = ""
    if info.step is not None and info.step_at is not None:
        at = long_time(info.step_at, unit.timezone, unit.zone_label)
        act = f"{STEP_LABELS[info.step]}: {info.step_by}, {at}"
    return ComparedVersion(_label(info), info.author, info.saved_at, info.sha256, act)


def _pair(
    workspace: Workspace, statement_id: int, old: VersionRef, new: VersionRef
) -> tuple[Comparison, ComparisonPaper]:
    found = comparison.compare(workspace, statement_id, old, new.number)
    before = found.old or found.new  # an old one was asked for, so there is one
    with workspace.reading() as session:
        unit: UnitProfile = guideline.in_force(session, DocumentKind.UNIT).value
        letterhead = guideline.in_force(session, DocumentKind.LETTERHEAD).value
        number = queries.get(session, statement_id).number
    paper = ComparisonPaper(
        letterhead=replace(letterhead, logo_sha256=None),
        unit_name=unit.name,
        kind_label=KIND_LABELS[found.kind],
        title=found.title,
        old=_version(before, unit),
        new=_version(found.new, unit),
        parts=tuple(
            ComparedPart(field_heading(found.kind, field.field), field.lines)
            for field in found.diff.fields
        ),
        values=tuple(
            (
                _VALUES.get(change.field, change.field),
                _value(change.field, change.old, unit),
                _value(change.field, change.new, unit),
            )
            for change in found.diff.values
        ),
        counts=found.diff.counts,
        statuses=_STATUSES,
        made_at=workspace.clock(),
        made_by=workspace.identity.name,
        number=number,
        timezone=unit.timezone,
        zone_label=unit.zone_label,
    )
    return found, paper


@reads
def pdf(
    workspace: Workspace,
    statement_id: int,
    old: VersionRef,
    new: VersionRef,
    control: JobControl | None = None,
) -> bytes:
    """Return the comparison of two versions as a PDF.

    Raises:
        RecordMissing: `statement.missing` or `statement.version_missing`.
        Cancelled: the officer cancelled.
    """
    from pasopati_desktop.documents.comparison import render_comparison

    return render_comparison(_pair(workspace, statement_id, old, new)[1], control)


@reads
def for_print(
    workspace: Workspace,
    statement_id: int,
    old: VersionRef,
    new: VersionRef,
    control: JobControl | None = None,
) -> PrintPaper:
    """Return the comparison with what a printer must know of it.

    Raises:
        RecordMissing: `statement.missing` or `statement.version_missing`.
    """
    return printing.paper_of(
        pdf(workspace, statement_id, old, new, control),
        title=f"Perbandingan {statement_id} v{old.number} v{new.number}",
        record=f"comparison/{statement_id}",
    )


def file_name(found: Comparison) -> str:
    """Return a name for the file such as `beda-12-v2-v3.pdf`."""
    old = found.old.ref.number if found.old else 0
    return f"beda-{found.statement_id}-v{old}-v{found.new.ref.number}.pdf"


@reads
def save_pages(
    workspace: Workspace,
    statement_id: int,
    old: VersionRef,
    new: VersionRef,
    *,
    path: Path,
    control: JobControl | None = None,
) -> None:
    """Write the comparison where the officer wants it.

    Raises:
        EnvironmentFailure: `file.not_writable` or `file.disk_full`; what was there before stays.
    """
    from pasopati_desktop.documents.files import write_whole

    write_whole(path, pdf(workspace, statement_id, old, new, control))
