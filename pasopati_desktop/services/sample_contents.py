"""Words of the sample office's statements: one text of each kind, invented from end to end."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.statements import (
    ClaimRow,
    Disputed,
    Fact,
    FactStatus,
    InformationAccess,
    Letter,
    QuestionRow,
    StatementContent,
)

CONTACT = "Media Center Lapas Kelas I Cipinang\nTelepon (021) 000 0000, mediacenter@lapas.example"
ABOUT = (
    "Lembaga Pemasyarakatan Kelas I Cipinang melaksanakan pembinaan Warga Binaan di Jakarta Timur,"
    " antara lain melalui program kemandirian batik, mebel, dan pertanian."
)
REGIONAL = ("Kepala Kantor Wilayah Direktorat Jenderal Pemasyarakatan Jakarta",)
_MONTHS = (
    *("Januari", "Februari", "Maret", "April", "Mei", "Juni"),
    *("Juli", "Agustus", "September", "Oktober", "November", "Desember"),
)
_DAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")


@dataclass(frozen=True)
class When:
    """The day a text is written on, as texts say it."""

    at: datetime
    """In the unit's zone."""

    @property
    def day(self) -> date:
        return self.at.date()

    @property
    def date(self) -> str:
        return long_date(self.day)

    @property
    def weekday(self) -> str:
        return _DAYS[self.day.weekday()]

    @property
    def yesterday(self) -> str:
        return long_date(self.day - timedelta(days=1))

    def hour(self, minutes: int) -> str:
        """Return the time so many minutes from now, such as `06.10`."""
        return f"{self.at + timedelta(minutes=minutes):%H.%M}"

    @property
    def dateline(self) -> str:
        return f"JAKARTA, {self.date}"


def long_date(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def clarification(when: When) -> StatementContent:
    return StatementContent(
        StatementKind.CLARIFICATION,
        "Video lama perkelahian diunggah ulang",
        {
            "disputed": f"Unggahan akun video daring, {when.yesterday}, tanpa keterangan waktu.",
            "summary": "Unggahan menyatakan perkelahian terjadi pekan ini.",
            "actions": "Rekaman dibandingkan dengan laporan kejadian; pengunggah dihubungi.",
            "request": "Media dimohon mencantumkan bahwa rekaman dibuat pada tahun 2021.",
            "contact": CONTACT,
        },
        claims=(
            ClaimRow(
                "Perkelahian terjadi pekan ini",
                "Rekaman dibuat pada tahun 2021; tidak ada kejadian pekan ini",
                "Buku laporan regu pengamanan",
                FactStatus.WRONG,
            ),
        ),
        facts=(Fact("Rekaman dibuat pada tahun 2021", FactStatus.CONFIRMED, "Arsip kejadian"),),
        access=InformationAccess.ON_DEMAND,
        privacy_checked=True,
    )


def goods_clarification(when: When) -> StatementContent:
    """About a rumour that costs are asked for what is free."""
    return StatementContent(
        StatementKind.CLARIFICATION,
        "Penitipan barang untuk Warga Binaan tidak dipungut biaya",
        {
            "disputed": f"Pesan berantai di grup percakapan warga, beredar {when.yesterday}.",
            "summary": "Pesan menyatakan keluarga diminta membayar untuk menitipkan barang.",
            "actions": (
                "Petugas loket diperiksa, rekaman kamera loket tiga hari terakhir dilihat ulang,"
                " dan papan alur layanan dipasang di ruang tunggu."
            ),
            "request": (
                "Siapa pun yang pernah diminta membayar dimohon melapor lewat loket pengaduan."
                " Nama pelapor kami lindungi."
            ),
            "contact": CONTACT,
        },
        claims=(
            ClaimRow(
                "Setiap titipan dipungut Rp20.000",
                "Penitipan barang tidak dipungut biaya",
                "Papan tarif layanan dan rekaman loket",
                FactStatus.WRONG,
            ),
            ClaimRow(
                "Loket tutup lebih awal pada hari Kamis",
                "Loket tutup pukul 14.00 selama sepekan karena perbaikan listrik",
                "Pengumuman di papan layanan",
                FactStatus.PARTIAL,
            ),
        ),
        facts=(
            Fact("Penitipan tidak dipungut biaya", FactStatus.CONFIRMED, "Papan tarif layanan"),
            Fact("Loket tutup pukul 14.00", FactStatus.CONFIRMED, "Pengumuman papan layanan"),
        ),
        access=InformationAccess.PERIODIC,
        privacy_checked=True,
    )


def letter(kind: StatementKind, when: When) -> StatementContent:
    """Return a right of reply or of correction to a newspaper that does not exist."""
    is_reply = kind is StatementKind.RIGHT_OF_REPLY
    wish = "memuat hak jawab ini" if is_reply else "memuat koreksi ini"
    asked = (
        f"Kami memohon redaksi {wish} secara proporsional, selambat-lambatnya tiga hari kerja"
        " sejak surat ini diterima."
    )
    return StatementContent(
        kind,
        "Hak jawab atas berita dapur umum" if is_reply else "Koreksi jumlah peserta pelatihan",
        {
            "addressee": "Pemimpin Redaksi Warta Contoh\nJalan Media Nomor 7\nJakarta",
            "identity": (
                "Kami, Lembaga Pemasyarakatan Kelas I Cipinang, menyampaikan surat ini sebagai"
                " pihak yang diberitakan."
            ),
            "disputed": (
                f"Warta Contoh, {when.yesterday}, "
                + (
                    "“Dapur umum lapas tak pernah diperiksa”."
                    if is_reply
                    else "“Sepuluh orang lulus pelatihan mebel”."
                )
            ),
            "wrong": (
                "“Dapur umum itu tidak pernah diperiksa dinas kesehatan.”"
                if is_reply
                else "“Pelatihan hanya diikuti sepuluh orang.”"
            ),
            "truth": (
                "Dapur umum diperiksa dinas kesehatan dua kali setahun, terakhir pada bulan lalu."
                " Berita acara pemeriksaan kami lampirkan."
                if is_reply
                else "Pelatihan diikuti 32 orang dan semuanya lulus. Daftar hadir kami lampirkan."
            ),
            "request": asked,
            "attachments": "Berita acara pemeriksaan" if is_reply else "Daftar hadir pelatihan",
            "contact": CONTACT,
        },
        facts=(
            Fact("Dapur umum diperiksa dua kali setahun", FactStatus.CONFIRMED, "Berita acara")
            if is_reply
            else Fact("Pelatihan diikuti 32 orang", FactStatus.CONFIRMED, "Daftar hadir"),
        ),
        access=InformationAccess.ON_DEMAND,
        copies_to=("Dewan Pers",),
        privacy_checked=True,
        letter=Letter("Segera" if is_reply else "Penting", "1 berkas"),
        disputed=Disputed(when.day - timedelta(days=1), 240),
    )


def fact_sheet(when: When) -> StatementContent:
    first = When(when.at - timedelta(minutes=340))
    return StatementContent(
        StatementKind.FACT_SHEET,
        "Lembar fakta: keluhan kesehatan di dapur umum",
        {
            "event": "Sejumlah Warga Binaan mengeluh mual sesudah makan malam.",
            "time": f"Keluhan pertama pukul {when.hour(-340)} WIB, {first.weekday}, {first.date}.",
            "place": "Dapur umum dan klinik lapas.",
            "parties": "Warga Binaan, petugas blok, dokter klinik, dinas kesehatan.",
            "figures": (
                "| Keterangan | Jumlah |\n| --- | --- |\n| Diperiksa klinik | 41 orang |\n"
                "| Dirawat | **19 orang** |\n| Dirujuk ke rumah sakit | 0 orang |"
            ),
            "chronology": (
                "| Pukul | Kejadian |\n| --- | --- |\n"
                f"| {when.hour(-340)} | Keluhan pertama dilaporkan |\n"
                f"| {when.hour(-310)} | Dokter klinik memeriksa semua yang mengeluh |\n"
                f"| {when.hour(-170)} | Dapur umum dihentikan sementara |\n"
                f"| {when.hour(-90)} | Sampel makanan diserahkan kepada dinas kesehatan |"
            ),
            "actions": "- Perawatan di klinik\n- Sampel diserahkan\n- Keluarga dihubungi",
            "unconfirmed": "Penyebab keluhan; menunggu hasil laboratorium.",
        },
        facts=(
            Fact("19 orang dirawat", FactStatus.CONFIRMED, f"Dokter klinik, {when.hour(-15)}"),
            Fact("41 orang diperiksa", FactStatus.CONFIRMED, "Buku klinik"),
        ),
        access=InformationAccess.IMMEDIATE,
        privacy_checked=True,
    )


def questions(when: When) -> StatementContent:
    return StatementContent(
        StatementKind.Q_AND_A,
        "Tanya jawab: keluhan kesehatan di dapur umum",
        {
            "scope": (
                "Keluhan kesehatan di dapur umum; berlaku sampai pembaruan pukul"
                f" {when.hour(120)} WIB."
            ),
            "contact": CONTACT,
        },
        questions=(
            QuestionRow(
                "Berapa orang yang dirawat?",
                "19 orang dirawat di klinik lapas dan keadaannya stabil.",
                InformationAccess.IMMEDIATE,
                "Juru bicara",
            ),
            QuestionRow(
                "Apa penyebabnya?",
                "Belum diketahui. Sampel sedang diperiksa dinas kesehatan.",
                InformationAccess.IMMEDIATE,
                "Juru bicara",
            ),
            QuestionRow(
                "Apakah kunjungan ditutup?",
                "Kunjungan berjalan seperti biasa. Keluarga yang bersangkutan sudah dihubungi.",
                InformationAccess.PERIODIC,
                "Petugas layanan",
            ),
        ),
        facts=(Fact("19 orang dirawat", FactStatus.CONFIRMED, f"Dokter klinik, {when.hour(-15)}"),),
        access=InformationAccess.ON_DEMAND,
        privacy_checked=True,
    )


def talking_points(when: When) -> StatementContent:
    return StatementContent(
        StatementKind.TALKING_POINTS,
        "Pesan kunci juru bicara: keluhan kesehatan",
        {
            "message_1": "Yang sakit sudah ditangani dan keadaannya stabil.",
            "message_2": "Penyebabnya diperiksa pihak yang berwenang, kami tidak menduga-duga.",
            "message_3": "Keluarga mendengar kabar dari kami lebih dahulu.",
            "evidence": (
                f"- 19 orang dirawat, 41 diperiksa\n- Sampel diserahkan pukul {when.hour(-90)} WIB"
            ),
            "bridges": "Yang dapat saya sampaikan sekarang ialah langkah yang sudah kami ambil.",
            "bans": "Jangan menyebut nama, blok, atau dugaan penyebab. Sebutkan jam kabar lagi.",
        },
        facts=(Fact("19 orang dirawat", FactStatus.CONFIRMED, f"Dokter klinik, {when.hour(-15)}"),),
        access=InformationAccess.ON_DEMAND,
        privacy_checked=True,
    )


def apology(when: When) -> StatementContent:
    return StatementContent(
        StatementKind.APOLOGY,
        "Permohonan maaf atas antrean layanan kunjungan",
        {
            "event": (
                f"Pada {when.yesterday} keluarga menunggu sampai tiga jam karena sistem pendaftaran"
                " kunjungan berhenti bekerja."
            ),
            "apology": "Kami memohon maaf kepada seluruh keluarga yang menunggu pada hari itu.",
            "responsibility": (
                "Lembaga Pemasyarakatan Kelas I Cipinang bertanggung jawab penuh atas kejadian ini."
            ),
            "actions": (
                "Pendaftaran cadangan dengan kertas kini disiapkan di loket. Keluarga yang belum"
                " sempat bertemu mendapat jadwal pengganti pekan ini."
            ),
            "contact": CONTACT,
        },
        facts=(Fact("Antrean sampai tiga jam", FactStatus.CONFIRMED, "Buku loket kunjungan"),),
        access=InformationAccess.PERIODIC,
        privacy_checked=True,
    )


def condolence(_when: When) -> StatementContent:
    return StatementContent(
        StatementKind.CONDOLENCE,
        "Belasungkawa atas wafatnya seorang instruktur batik",
        {
            "condolence": (
                "Keluarga besar Lembaga Pemasyarakatan Kelas I Cipinang berdukacita atas wafatnya"
                " seorang instruktur batik yang bertahun-tahun membimbing Warga Binaan."
            ),
            "support": (
                "Petugas dan peserta kelas batik mendampingi keluarga almarhum dalam pemakaman."
            ),
            "contact": CONTACT,
        },
        access=InformationAccess.PERIODIC,
        privacy_checked=True,
    )
