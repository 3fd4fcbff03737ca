"""One paper of each kind and mark, as the golden pictures and the archive tests need them."""

from datetime import UTC, date, datetime

from pasopati_desktop.domain.guideline import UnitProfile
from pasopati_desktop.domain.paper import (
    ActingKind,
    Letterhead,
    Mark,
    PaperSize,
    Signatory,
    StatementPaper,
)
from pasopati_desktop.domain.statement_kinds import SECTIONS, StatementKind
from pasopati_desktop.domain.statements import (
    ClaimRow,
    Exemption,
    Fact,
    FactStatus,
    InformationAccess,
    Letter,
    QuestionRow,
    Signing,
    StatementContent,
)
from pasopati_desktop.services.statement_layout import Correction, lay_out
from tests.papers import KOP, LEAD, NUMBER, QUOTE, WRITTEN

UNIT = UnitProfile(
    name="Lembaga Pemasyarakatan Kelas I Cipinang",
    short_name="Lapas Kelas I Cipinang",
    city="Jakarta",
)
HEAD = Signatory(
    "Kepala Lembaga Pemasyarakatan Kelas I Cipinang",
    "Hadi Kusuma Contoh",
    "19700101 199501 1 001",
    ActingKind.DAILY,
)
TOKEN = "PASOPATI1:" + "A7K2M9X4" * 21
"""As long as a real code of authenticity."""
RICH = f"""{LEAD} Baca [keterangan lengkap](https://lapas.contoh.id/berita/2026/keterangan).

## Rincian penanganan

- **Pertama**, pertanggungjawaban pelayanan dilaporkan berkala
  - klinik lapas ✓
  - rumah sakit rujukan
- Kedua, *penyelenggaraan* dapur umum diperiksa

1. Sampel diserahkan
2. Dapur ditutup sementara

### Kata pejabat

> Keselamatan Warga Binaan adalah tanggung jawab kami, dan keluarga kami hubungi lebih dahulu.

| Pukul | Kejadian | Keterangan |
| --- | --- | --- |
| 06.10 | Keluhan pertama | **3** orang |
| 07.00 | Klinik bersiaga | *semua* petugas |

{QUOTE}"""
LINES = {"dateline", "quote_source"}


def content_of(kind: StatementKind, **changes: object) -> StatementContent:
    """Return a text of `kind` with every section filled."""
    sections = {}
    for spec in SECTIONS[kind]:
        if spec.is_line:
            sections[spec.code] = "JAKARTA, 21 November 2026"
        elif spec.rich:
            sections[spec.code] = f"{spec.label}: {QUOTE}"
        else:
            sections[spec.code] = "Media center, (021) 000 0000"
    if kind is StatementKind.PRESS_RELEASE:
        sections |= {"quote_source": "H. Kusuma, Plh. Kepala Lapas", "body": RICH}
    if "addressee" in sections:
        sections["addressee"] = "Pemimpin Redaksi Warta Contoh\nJalan Media Nomor 7\nJakarta"
    fields: dict[str, object] = {
        "kind": kind,
        "title": "Penanganan keluhan makanan di dapur umum",
        "sections": sections,
        "claims": (
            ClaimRow(LEAD, QUOTE, "https://contoh.invalid/berita/lama", FactStatus.WRONG),
            ClaimRow("Ada pungutan", "Tidak ada", "Papan tarif", FactStatus.PARTIAL),
        ),
        "facts": (
            Fact("19 Warga Binaan dirawat", FactStatus.CONFIRMED, "Klinik lapas, 13.40"),
            Fact("Sampel diserahkan", FactStatus.UNCONFIRMED, "Berita acara"),
        ),
        "questions": (
            QuestionRow("Berapa yang dirawat?", LEAD, InformationAccess.IMMEDIATE, "Juru bicara"),
            QuestionRow("Apa sebabnya?", "Masih diperiksa.", InformationAccess.EXEMPT, "Kepala"),
        ),
        "access": InformationAccess.IMMEDIATE,
        "copies_to": ("Kepala Kantor Wilayah", "Dewan Pers"),
        "privacy_checked": True,
        "letter": Letter("Segera", "1 berkas"),
    }
    return StatementContent(**{**fields, **changes})  # type: ignore[arg-type]  # a test's keywords


def paper_of(
    content: StatementContent, *, number: str | None = NUMBER, **changes: object
) -> StatementPaper:
    """Return the paper of `content`; `changes` are fields of the paper."""
    from dataclasses import replace

    letterhead = changes.pop("letterhead", KOP)
    correction, marks = changes.pop("correction", None), changes.pop("marks", ())
    assert isinstance(letterhead, Letterhead)
    assert correction is None or isinstance(correction, Correction)
    made = lay_out(
        content,
        letterhead=letterhead,
        unit=UNIT,
        dated=date(2026, 11, 21),
        written_at=WRITTEN,
        signatory=HEAD,
        version=(3, WRITTEN),
        correction=correction,
        marks=marks,  # type: ignore[arg-type]  # a test's keywords
    )
    return replace(made, number=number, **changes)  # type: ignore[arg-type]  # the same


def cases() -> dict[str, StatementPaper]:
    """Return the papers by name: each kind approved, and each mark and way of signing once."""
    from dataclasses import replace

    found = {
        kind.value.lower(): paper_of(content_of(kind), authenticity=TOKEN) for kind in StatementKind
    }
    release = content_of(StatementKind.PRESS_RELEASE)
    holding = content_of(StatementKind.HOLDING)
    condolence = content_of(StatementKind.CONDOLENCE)
    until = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
    found |= {
        "draft": paper_of(release, number=None),
        "exempt": paper_of(
            replace(
                holding,
                access=InformationAccess.EXEMPT,
                exemption=Exemption("Pasal 17", "Uji", "PPID", date(2030, 1, 1)),
            )
        ),
        "embargo": paper_of(replace(condolence, embargo_until=until)),
        "exercise": paper_of(condolence, marks=(Mark.EXERCISE,)),
        "exercise_draft": paper_of(condolence, number=None, marks=(Mark.EXERCISE,)),
        "correction": paper_of(
            holding, correction=Correction("RALAT 2", "HM.01.02-7", date(2026, 11, 3))
        ),
        "corrected": paper_of(
            holding,
            marks=(Mark.CORRECTED,),
            stamp="SALINAN — DIRALAT oleh Nomor HM.01.02-9, 24 November 2026",
        ),
        "withdrawn": paper_of(
            condolence, marks=(Mark.WITHDRAWN,), stamp="SALINAN — DITARIK, 24 November 2026"
        ),
        "voided": paper_of(
            condolence, marks=(Mark.VOIDED,), stamp="SALINAN — BATAL, 24 November 2026"
        ),
        "external": paper_of(replace(condolence, signing=Signing.EXTERNAL)),
        "certificate": paper_of(
            replace(condolence, signing=Signing.CERTIFICATE), authenticity=TOKEN
        ),
        "f4": paper_of(release, letterhead=replace(KOP, paper=PaperSize.F4), authenticity=TOKEN),
    }
    return found
