"""Papers for tests of documents: one whole statement, and variations by keyword."""

import io
from datetime import UTC, date, datetime

from PIL import Image

from pasopati_desktop.domain.paper import (
    ActingKind,
    Letterhead,
    LetterheadLine,
    PaperSection,
    PaperTable,
    Signatory,
    StatementPaper,
)

WRITTEN = datetime(2026, 11, 21, 7, 32, 8, tzinfo=UTC)
KOP = Letterhead(
    (
        LetterheadLine("KEMENTERIAN IMIGRASI DAN PEMASYARAKATAN"),
        LetterheadLine("REPUBLIK INDONESIA"),
        LetterheadLine("DIREKTORAT JENDERAL PEMASYARAKATAN"),
        LetterheadLine("KANTOR WILAYAH DAERAH KHUSUS JAKARTA"),
        LetterheadLine("LEMBAGA PEMASYARAKATAN KELAS I CIPINANG", 13, bold=True),
        LetterheadLine("Jalan Contoh Nomor 1, Jakarta Timur 13000", 9),
        LetterheadLine("Telepon (021) 000000; Laman lapas.contoh.id; Pos-el humas@contoh.id", 9),
    )
)
LEAD = (
    "Lembaga Pemasyarakatan Kelas I Cipinang menyampaikan bahwa pada Sabtu pagi sebanyak 19 Warga "
    "Binaan dirawat di klinik lapas dengan keluhan mual dan pusing. Seluruhnya telah ditangani "
    "petugas kesehatan dan berada dalam keadaan stabil, sedangkan penyelenggaraan kegiatan "
    "pembinaan kemandirian tetap berjalan sebagaimana biasanya."
)
QUOTE = (
    "“Keselamatan Warga Binaan adalah tanggung jawab kami,” ujar Kepala Lembaga Pemasyarakatan. "
    "Undang-Undang Nomor 22 Tahun 2022 tentang Pemasyarakatan mewajibkan pelayanan kesehatan yang "
    "layak; pertanggungjawaban atas pelaksanaannya dilaporkan berkala."
)
NUMBER = "WP.11.PAS.1-HM.01.02-123"
CLAIMS = PaperTable(
    ("Tudingan", "Hasil verifikasi", "Bukti", "Status"),
    (
        (
            "Beredar video yang menyebut terjadi perkelahian di blok hunian.",
            "Video direkam di tempat lain pada tahun 2019; kamera pengawas diperiksa.",
            "https://video.contoh.id/tonton/2019/perkelahian-di-luar-negeri-rekaman-lama",
            "Keliru",
        ),
        ("Ada pungutan dalam layanan kunjungan.", LEAD, "Papan tarif; buku pengaduan", "Sebagian"),
        ("Jumlah penghuni dua kali kapasitas.", "Sesuai data.", "Laporan harian", "Terkonfirmasi"),
    ),
)


def a_paper(**changes: object) -> StatementPaper:
    """An approved press release of about one page."""
    fields: dict[str, object] = {
        "kind_label": "SIARAN PERS",
        "title": "Penjelasan atas Keluhan Kesehatan Warga Binaan",
        "sections": (
            PaperSection("", (LEAD, QUOTE)),
            PaperSection("Narahubung", ("Media center Lapas Kelas I Cipinang",)),
        ),
        "letterhead": KOP,
        "place": "Jakarta",
        "dated": date(2026, 11, 21),
        "written_at": WRITTEN,
        "number": NUMBER,
        "urgency_label": "SEGERA",
        "signatory": Signatory(
            "Kepala Lembaga Pemasyarakatan Kelas I Cipinang",
            "Hadi Kusuma Contoh",
            "19700101 199501 1 001",
            ActingKind.DAILY,
        ),
        "copies_to": ("Kepala Kantor Wilayah", "Arsip"),
        "author": "Lembaga Pemasyarakatan Kelas I Cipinang",
    }
    return StatementPaper(**{**fields, **changes})  # type: ignore[arg-type]  # a test's keywords


def a_clarification(rows: int = 1, **changes: object) -> StatementPaper:
    """A clarification whose table has three times `rows` rows."""
    sections = (
        PaperSection("Ringkasan tudingan", (LEAD,)),
        PaperSection("Hasil verifikasi", (), PaperTable(CLAIMS.header, CLAIMS.rows * rows)),
        PaperSection("Permintaan", ("Kami meminta redaksi:\n1. memuat klarifikasi ini.",)),
    )
    return a_paper(**{"kind_label": "KLARIFIKASI", "sections": sections, **changes})


def a_logo(width: int = 400, height: int = 480, kind: str = "PNG") -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", (width, height), (20, 40, 120)).save(stream, kind)
    return stream.getvalue()
