"""The kinds of official texts and the parts each must have.

Sources: PASOPATI handbook section 7; UU 40/1999 and Peraturan Dewan Pers 9/2008 for the letters to
an editor; UU 14/2008 for the classes of answers.
"""

from dataclasses import dataclass
from enum import StrEnum


class StatementKind(StrEnum):
    HOLDING = "HOLDING"
    """Pernyataan awal: what is known in the first hour. No cause, no blame, no names."""
    PRESS_RELEASE = "PRESS_RELEASE"
    CLARIFICATION = "CLARIFICATION"
    RIGHT_OF_REPLY = "RIGHT_OF_REPLY"
    RIGHT_OF_CORRECTION = "RIGHT_OF_CORRECTION"
    FACT_SHEET = "FACT_SHEET"
    Q_AND_A = "Q_AND_A"
    TALKING_POINTS = "TALKING_POINTS"
    ERRATUM = "ERRATUM"
    APOLOGY = "APOLOGY"
    CONDOLENCE = "CONDOLENCE"


class Form(StrEnum):
    """How a kind stands on paper."""

    RELEASE = "release"
    """A centred title block with the number under it."""
    LETTER = "letter"
    """Nomor, Sifat, Lampiran and Hal at the left, `Yth.`, no title."""
    SHEET = "sheet"
    """A working paper of the spokesperson: title block, tables, no signature."""


class Rows(StrEnum):
    """The table a kind has besides its sections."""

    NONE = "none"
    CLAIMS = "claims"
    """What was said, what was found, by what evidence."""
    QUESTIONS = "questions"
    """Question, answer, class, and who may tell it."""


@dataclass(frozen=True)
class SectionSpec:
    code: str
    label: str
    hint: str = ""
    required: bool = True
    heading: bool = False
    """Whether the label is printed above the text."""
    rich: bool = True
    """Whether the text is markup of `rich_text`; else plain words."""
    is_line: bool = False
    """Whether it is one line, such as a name."""


@dataclass(frozen=True)
class KindSpec:
    kind: StatementKind
    form: Form
    sections: tuple[SectionSpec, ...]
    words: tuple[int, int]
    """Least and most words of a good text; the most of HOLDING is a rule, the others are advice."""
    rows: Rows = Rows.NONE
    needs_facts: bool = True
    is_public: bool = True
    """Whether it is given out; working papers are used inside."""
    is_full: bool = True
    """Whether the higher offices' concurrence is asked for (handbook section 6: full statement)."""


_CONTACT = SectionSpec(
    "contact", "Narahubung", "Nama, jabatan, nomor media center", heading=True, rich=False
)
_DISPUTED = SectionSpec(
    "disputed",
    "Pemberitaan yang dipersoalkan",
    "Media, judul, tautan, tanggal",
    heading=True,
)
_LETTER = (
    SectionSpec("addressee", "Yth.", "Pemimpin redaksi dan alamat medianya", rich=False),
    SectionSpec("identity", "Identitas", "Siapa yang menulis dan kedudukannya"),
    _DISPUTED,
    SectionSpec("wrong", "Bagian yang keliru", "Kutip kalimat yang dipersoalkan", heading=True),
    SectionSpec("truth", "Fakta yang benar", "Fakta dan buktinya", heading=True),
    SectionSpec("request", "Permintaan", "Apa yang diminta dan sampai kapan", heading=True),
    SectionSpec(
        "attachments", "Lampiran", "Bukti yang disertakan", required=False, heading=True, rich=False
    ),
    _CONTACT,
)

KINDS: dict[StatementKind, KindSpec] = {
    spec.kind: spec
    for spec in (
        KindSpec(
            StatementKind.HOLDING,
            Form.RELEASE,
            (
                SectionSpec("opening", "Pembuka", "Apa yang terjadi, di mana, kapan"),
                SectionSpec("known", "Yang diketahui", "Hanya yang sudah terkonfirmasi"),
                SectionSpec("unknown", "Yang belum diketahui", "Katakan terus terang"),
                SectionSpec("actions", "Tindakan yang dilakukan", "Apa yang sedang dikerjakan"),
                SectionSpec("empathy", "Empati", "Satu kalimat kepada yang terdampak"),
                SectionSpec("next_update", "Pembaruan berikutnya", "Jam dan salurannya"),
                SectionSpec("contact", "Juru bicara dan kontak", "Nama dan nomor", rich=False),
            ),
            words=(0, 150),
            is_full=False,
        ),
        KindSpec(
            StatementKind.PRESS_RELEASE,
            Form.RELEASE,
            (
                SectionSpec(
                    "dateline",
                    "Dateline",
                    "Kota dan tanggal, misalnya JAKARTA, 21 November 2026",
                    rich=False,
                    is_line=True,
                ),
                SectionSpec("lead", "Teras", "Apa, siapa, di mana, kapan, mengapa, bagaimana"),
                SectionSpec("body", "Tubuh", "Dari yang terpenting ke yang melengkapi"),
                SectionSpec("quote", "Kutipan", "Kalimat langsung narasumber"),
                SectionSpec(
                    "quote_source",
                    "Nama dan jabatan narasumber",
                    "Siapa yang dikutip",
                    rich=False,
                    is_line=True,
                ),
                SectionSpec("about", "Tentang lembaga", "Satu paragraf tentang unit", heading=True),
                _CONTACT,
            ),
            words=(300, 500),
        ),
        KindSpec(
            StatementKind.CLARIFICATION,
            Form.RELEASE,
            (
                SectionSpec(
                    "disputed",
                    "Pemberitaan yang diklarifikasi",
                    "Media, judul, tautan, tanggal",
                    heading=True,
                ),
                SectionSpec("summary", "Ringkasan tudingan", "Apa yang dituduhkan", heading=True),
                SectionSpec(
                    "actions",
                    "Tindakan yang dilakukan",
                    "Apa yang sudah dan sedang dikerjakan",
                    heading=True,
                ),
                SectionSpec(
                    "request",
                    "Permintaan",
                    "Apa yang diminta kepada media atau publik",
                    heading=True,
                ),
                _CONTACT,
            ),
            words=(0, 800),
            rows=Rows.CLAIMS,
        ),
        KindSpec(StatementKind.RIGHT_OF_REPLY, Form.LETTER, _LETTER, words=(0, 800)),
        KindSpec(StatementKind.RIGHT_OF_CORRECTION, Form.LETTER, _LETTER, words=(0, 800)),
        KindSpec(
            StatementKind.FACT_SHEET,
            Form.SHEET,
            (
                SectionSpec("event", "Peristiwa", "Apa yang terjadi", heading=True),
                SectionSpec("time", "Waktu", "Kapan, dengan jamnya", heading=True),
                SectionSpec("place", "Tempat", "Di mana", heading=True),
                SectionSpec("parties", "Pihak", "Siapa, tanpa nama Warga Binaan", heading=True),
                SectionSpec("figures", "Angka", "Jumlah dan satuannya", heading=True),
                SectionSpec("chronology", "Kronologi", "Jam dan kejadian", heading=True),
                SectionSpec("actions", "Tindakan", "Apa yang dikerjakan", heading=True),
                SectionSpec(
                    "unconfirmed",
                    "Yang belum dikonfirmasi",
                    "Apa yang masih diperiksa",
                    heading=True,
                ),
            ),
            words=(0, 1200),
        ),
        KindSpec(
            StatementKind.Q_AND_A,
            Form.SHEET,
            (
                SectionSpec("scope", "Pokok", "Tentang apa, sampai jam berapa berlaku"),
                _CONTACT,
            ),
            words=(0, 2000),
            rows=Rows.QUESTIONS,
            is_public=False,
        ),
        KindSpec(
            StatementKind.TALKING_POINTS,
            Form.SHEET,
            (
                SectionSpec("message_1", "Pesan kunci 1", "Satu kalimat", heading=True),
                SectionSpec("message_2", "Pesan kunci 2", "Satu kalimat", heading=True),
                SectionSpec("message_3", "Pesan kunci 3", "Satu kalimat", heading=True),
                SectionSpec("evidence", "Bukti", "Angka dan fakta pendukung", heading=True),
                SectionSpec(
                    "bridges", "Kalimat jembatan", "Cara kembali ke pesan kunci", heading=True
                ),
                SectionSpec(
                    "bans", "Larangan", "Apa yang tidak dikatakan, dan gantinya", heading=True
                ),
            ),
            words=(0, 800),
            is_public=False,
        ),
        KindSpec(
            StatementKind.ERRATUM,
            Form.RELEASE,
            (
                SectionSpec(
                    "corrected", "Yang diralat", "Nomor, judul dan tanggal naskah", heading=True
                ),
                SectionSpec("was", "Tertulis", "Kalimat yang keliru", heading=True),
                SectionSpec("is", "Seharusnya", "Kalimat yang benar", heading=True),
                SectionSpec("why", "Penjelasan", "Mengapa keliru, apa akibatnya", heading=True),
                _CONTACT,
            ),
            words=(0, 400),
        ),
        KindSpec(
            StatementKind.APOLOGY,
            Form.RELEASE,
            (
                SectionSpec("event", "Peristiwa", "Apa yang terjadi"),
                SectionSpec("apology", "Permohonan maaf", "Kepada siapa, atas apa"),
                SectionSpec("responsibility", "Tanggung jawab", "Siapa yang bertanggung jawab"),
                SectionSpec("actions", "Perbaikan", "Apa yang dilakukan dan kapan"),
                _CONTACT,
            ),
            words=(0, 400),
        ),
        KindSpec(
            StatementKind.CONDOLENCE,
            Form.RELEASE,
            (
                SectionSpec("condolence", "Ungkapan dukacita", "Kepada siapa"),
                SectionSpec("support", "Dukungan", "Apa yang dilakukan untuk keluarga"),
                _CONTACT,
            ),
            words=(0, 200),
            needs_facts=False,
        ),
    )
}

SECTIONS: dict[StatementKind, tuple[SectionSpec, ...]] = {
    kind: spec.sections for kind, spec in KINDS.items()
}


def section(kind: StatementKind, code: str) -> SectionSpec | None:
    """Return the section `code` of a kind, or None."""
    return next((spec for spec in SECTIONS[kind] if spec.code == code), None)
