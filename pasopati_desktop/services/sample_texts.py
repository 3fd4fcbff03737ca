"""Invented texts of every kind, whole enough to go the whole way; the same for the same seed."""

import random
from datetime import datetime, timedelta

from pasopati_desktop.domain.statement_kinds import KINDS, Rows, StatementKind
from pasopati_desktop.domain.statements import (
    ClaimRow,
    Concern,
    Disputed,
    Fact,
    FactStatus,
    InformationAccess,
    Letter,
    QuestionRow,
    StatementContent,
    tidied,
)

_KIND_SHARES = {
    StatementKind.PRESS_RELEASE: 46,
    StatementKind.HOLDING: 14,
    StatementKind.CLARIFICATION: 12,
    StatementKind.FACT_SHEET: 6,
    StatementKind.Q_AND_A: 5,
    StatementKind.TALKING_POINTS: 5,
    StatementKind.RIGHT_OF_REPLY: 4,
    StatementKind.RIGHT_OF_CORRECTION: 3,
    StatementKind.CONDOLENCE: 3,
    StatementKind.APOLOGY: 2,
}
"""Of a hundred texts. ERRATUM comes from correcting another one."""
_ACTS = (
    "Panen raya sayur hidroponik",
    "Pameran batik karya Warga Binaan",
    "Razia gabungan dan tindak lanjutnya",
    "Jadwal kunjungan hari libur",
    "Pelatihan mebel angkatan baru",
    "Layanan kesehatan keliling",
    "Penanganan keluhan makanan",
    "Penerimaan remisi umum",
    "Kunjungan kerja kepala kantor wilayah",
    "Video lama yang beredar kembali",
    "Kabar pungutan di ruang kunjungan",
    "Pemadaman listrik dan langkah darurat",
    "Banjir di jalan menuju lapas",
    "Lomba kebersihan blok hunian",
    "Donor darah petugas dan warga",
    "Peresmian dapur sehat",
    "Uji coba kunjungan daring",
    "Perpustakaan keliling bagi Warga Binaan",
    "Penguatan pengamanan akhir tahun",
    "Sidang tim pengamat pemasyarakatan",
)
_WHERE = ("di Lapas Kelas I Cipinang", "bersama mitra", "tahap kedua", "bagi keluarga", "")
_SENTENCES = (
    "Kegiatan berlangsung tertib dan diikuti petugas serta Warga Binaan sejak pagi.",
    "Data dihimpun dari buku jaga dan laporan regu pengamanan.",
    "Layanan kepada keluarga tetap berjalan seperti biasa.",
    "Hasil pemeriksaan dicatat dalam berita acara yang ditandatangani kedua pihak.",
    "Unit terkait telah dihubungi dan memberi keterangan yang sama.",
    "Perkembangan berikutnya disampaikan melalui juru bicara.",
    "Kami memahami kecemasan keluarga dan menyampaikan kabar lebih dahulu kepada mereka.",
    "Pembinaan kemandirian terus dilanjutkan sesuai jadwal bulan ini.",
    "Dinas kesehatan setempat ikut memeriksa dan memberi saran tertulis.",
    "Sebanyak 19 orang menerima layanan pada hari pertama.",
)
_ACCESS = (
    InformationAccess.PERIODIC,
    InformationAccess.IMMEDIATE,
    InformationAccess.ON_DEMAND,
    InformationAccess.EXEMPT,
)


class TextWriter:
    """Writes titles and contents."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._kinds = {
            only: tuple(kind for kind in _KIND_SHARES if KINDS[kind].is_public or not only)
            for only in (False, True)
        }

    def kind(self, *, public: bool) -> StatementKind:
        """Return a kind; with `public` one that is given out."""
        kinds = self._kinds[public]
        return self._chance.choices(kinds, [_KIND_SHARES[kind] for kind in kinds])[0]

    def title(self, number: int) -> str:
        """Return a title that no other number has."""
        where = self._chance.choice(_WHERE)
        words = f"{self._chance.choice(_ACTS)} {where}".strip()
        return f"{words}, catatan {number}"

    def content(
        self, kind: StatementKind, title: str, at: datetime, *, finished: bool, given_out: bool
    ) -> StatementContent:
        """Return a text saved at `at`; one that is not `finished` lacks what a submit asks for."""
        chance, spec = self._chance, KINDS[kind]
        access = chance.choice(_ACCESS[:3] if given_out else _ACCESS)
        has_embargo = finished and not given_out and chance.random() < 0.1
        sections = {
            section.code: self._paragraph(section.is_line)
            for section in (spec.sections if finished else spec.sections[:2])
        }
        is_letter = kind in {StatementKind.RIGHT_OF_REPLY, StatementKind.RIGHT_OF_CORRECTION}
        return tidied(
            StatementContent(
                kind,
                title,
                sections,
                claims=self._claims() if spec.rows is Rows.CLAIMS and finished else (),
                questions=self._questions(access) if spec.rows is Rows.QUESTIONS else (),
                facts=(
                    Fact("Kegiatan berlangsung tertib", FactStatus.CONFIRMED, "Laporan kegiatan"),
                    Fact("19 orang dilayani", FactStatus.CONFIRMED, "Buku jaga"),
                )
                if finished
                else (),
                access=access if finished else InformationAccess.UNCLASSIFIED,
                embargo_until=at + timedelta(days=chance.randint(2, 6)) if has_embargo else None,
                privacy_checked=finished,
                concerns=frozenset({Concern.VICTIM}) if chance.random() < 0.04 else frozenset(),
                family_informed=finished,
                letter=Letter() if is_letter else None,
                disputed=Disputed((at - timedelta(days=3)).date(), 400) if is_letter else None,
                review_on=(at + timedelta(days=180)).date() if chance.random() < 0.1 else None,
            )
        )

    def _paragraph(self, is_line: bool) -> str:
        chosen = self._chance.sample(_SENTENCES, 1 if is_line else 3)
        return " ".join(chosen)

    def _claims(self) -> tuple[ClaimRow, ...]:
        return (
            ClaimRow(
                "Kejadian berlangsung pekan ini",
                "Gambar direkam tiga tahun lalu",
                "Buku jaga",
                FactStatus.WRONG,
            ),
        )

    def _questions(self, access: InformationAccess) -> tuple[QuestionRow, ...]:
        answer = self._chance.choice(_SENTENCES)
        return (QuestionRow("Bagaimana keadaannya kini?", answer, access, "Juru bicara"),)
