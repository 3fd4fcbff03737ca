"""Press releases of the sample office, invented from end to end."""

from dataclasses import replace
from datetime import timedelta

from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.statements import (
    Fact,
    FactStatus,
    InformationAccess,
    StatementContent,
)
from pasopati_desktop.services.sample_contents import ABOUT, CONTACT, REGIONAL, When

VAGUE = "Penyebabnya diduga bahan ikan dan sedang diperiksa."
"""The sentence the reviewer marks in the first version of the day's release."""
PLAIN = "Penyebab kejadian belum diketahui dan masih diperiksa dinas kesehatan."
STIFF = "Sehubungan dengan hal tersebut, dapur umum dihentikan sementara."
"""The words for which somebody suggests better ones."""
BETTER = "Dapur umum dihentikan sementara sampai pemeriksaan selesai."


def treatment(when: When) -> StatementContent:
    """Return the first version of the day's main release."""
    body = (
        "Keluhan pertama diterima petugas blok sesudah makan malam. Dokter klinik memeriksa 41"
        " orang yang mengeluh; 22 orang kembali sesudah diperiksa, dan keluarga mereka yang dirawat"
        f" telah dihubungi lebih dahulu.\n\n{VAGUE} Sampel makanan dan air telah diserahkan kepada"
        f" dinas kesehatan. {STIFF} Selama itu makanan disiapkan oleh penyedia yang diawasi klinik"
        " dan petugas kesehatan lingkungan.\n\n## Langkah yang sudah diambil\n\n"
        "- Perawatan di klinik lapas dengan dua dokter dan empat perawat\n"
        "- Pemeriksaan ulang seluruh bahan makanan di gudang dapur\n"
        "- Pemberitahuan kepada keluarga dan Kantor Wilayah\n\n"
        "| Pukul | Kejadian |\n| --- | --- |\n"
        f"| {when.hour(-340)} | Keluhan pertama dilaporkan |\n"
        f"| {when.hour(-170)} | Dapur umum dihentikan sementara |\n"
        f"| {when.hour(-90)} | Sampel diserahkan kepada dinas kesehatan |\n\n"
        "Kunjungan keluarga berjalan seperti biasa. Keluarga yang ingin menanyakan keadaan"
        " kerabatnya dilayani petugas di loket informasi atau melalui telepon media center. Petugas"
        " pembinaan menghubungi kembali keluarga yang kerabatnya dirawat setiap kali ada perubahan"
        " keadaan, sehingga kabar pertama selalu datang dari lapas.\n\n"
        "Pengawasan dapur umum diperketat: bahan diperiksa saat datang, suhu penyimpanan dicatat"
        " setiap empat jam, dan contoh makanan disimpan dua hari. Hasil pemeriksaan dinas kesehatan"
        " akan diumumkan apa adanya, termasuk bila ditemukan kekurangan pada pihak kami.\n\n"
        "Kami memahami kecemasan keluarga. Pembaruan berikutnya disampaikan pukul"
        f" {when.hour(120)} WIB"
        " melalui media center, atau lebih cepat bila hasil pemeriksaan sudah diterima."
    )
    return StatementContent(
        StatementKind.PRESS_RELEASE,
        "Penanganan 19 Warga Binaan yang mengeluh mual di Lapas Kelas I Cipinang",
        {
            "dateline": when.dateline,
            "lead": (
                "Lembaga Pemasyarakatan Kelas I Cipinang memastikan 19 Warga Binaan yang mengeluh"
                " mual telah dirawat di klinik lapas dan keadaannya stabil."
            ),
            "body": body,
            "quote": (
                "Keselamatan Warga Binaan adalah tanggung jawab kami. Setiap perkembangan akan kami"
                " sampaikan apa adanya."
            ),
            "quote_source": "D. Arya, Ketua Tim Komunikasi Krisis",
            "about": ABOUT,
            "contact": CONTACT,
        },
        facts=(
            Fact(
                "19 Warga Binaan dirawat di klinik lapas",
                FactStatus.CONFIRMED,
                f"Dokter klinik, {when.hour(-15)}",
            ),
            Fact("41 orang diperiksa", FactStatus.CONFIRMED, "Buku klinik"),
            Fact("22 orang kembali sesudah diperiksa", FactStatus.CONFIRMED, "Buku klinik"),
            Fact(
                "Sampel makanan telah diserahkan kepada dinas kesehatan",
                FactStatus.CONFIRMED,
                f"Berita acara penyerahan, {when.hour(-90)}",
            ),
        ),
        access=InformationAccess.IMMEDIATE,
        privacy_checked=True,
        family_informed=True,
        copies_to=REGIONAL,
    )


def _release(when: When, title: str, lead: str, body: str, fact: str) -> StatementContent:
    return StatementContent(
        StatementKind.PRESS_RELEASE,
        title,
        {
            "dateline": when.dateline,
            "lead": lead,
            "body": body,
            "quote": "Yang dipelajari di sini menjadi bekal ketika kembali ke tengah masyarakat.",
            "quote_source": "H. Kusuma, Kepala Lembaga Pemasyarakatan Kelas I Cipinang",
            "about": ABOUT,
            "contact": CONTACT,
        },
        facts=(Fact(fact, FactStatus.CONFIRMED, "Catatan seksi kegiatan kerja"),),
        access=InformationAccess.PERIODIC,
        privacy_checked=True,
    )


def harvest(when: When) -> StatementContent:
    """Return the release with the wrong figure, which is corrected later."""
    return _release(
        when,
        "Panen raya sayur hidroponik Warga Binaan",
        "Warga Binaan memanen 120 kilogram selada dari kebun hidroponik.",
        "Kebun dikelola bersama petugas program kemandirian sejak awal tahun. Hasil panen dipakai"
        " dapur umum dan dijual di kios lapas.",
        "120 kilogram selada",
    )


def visits(when: When) -> StatementContent:
    """Return the release that is withdrawn."""
    return _release(
        when,
        "Jam layanan kunjungan akhir pekan ditambah",
        "Layanan kunjungan akhir pekan dibuka dua jam lebih lama mulai bulan depan.",
        "Pendaftaran dibuka pukul 07.30 WIB. Setiap keluarga mendapat waktu tiga puluh menit.",
        "Tambahan dua jam setiap akhir pekan",
    )


def fair(when: When) -> StatementContent:
    """Return the release whose occasion was called off before it was given out."""
    return _release(
        when,
        "Pameran batik kawung di balai kota",
        "Tiga puluh kain batik karya Warga Binaan dipamerkan di balai kota.",
        "Pameran berlangsung dua hari dan terbuka untuk umum. Kain dibuat di bengkel batik lapas.",
        "Tiga puluh kain dipamerkan",
    )


def certificates(when: When) -> StatementContent:
    """Return the release under embargo."""
    content = _release(
        when,
        "Penyerahan sertifikat kompetensi kepada 32 Warga Binaan",
        "Sebanyak 32 Warga Binaan menerima sertifikat kompetensi pertukangan kayu.",
        "Uji kompetensi dilaksanakan lembaga sertifikasi di bengkel mebel lapas selama dua hari.",
        "32 orang lulus uji kompetensi",
    )
    local = (when.at + timedelta(days=2)).replace(hour=9, minute=0, second=0, microsecond=0)
    return replace(content, embargo_until=local)


def library(when: When) -> StatementContent:
    return _release(
        when,
        "Perpustakaan lapas menerima 400 buku dari warga",
        "Perpustakaan Lapas Kelas I Cipinang menerima 400 buku sumbangan warga sekitar.",
        "Buku dipilah bersama petugas pembinaan dan dapat dipinjam mulai pekan depan. Minat baca"
        " Warga Binaan terus tumbuh: rata-rata 60 buku dipinjam setiap hari.",
        "400 buku diterima",
    )


def barista(when: When) -> StatementContent:
    return _release(
        when,
        "Pelatihan barista angkatan ketiga dimulai",
        "Dua belas Warga Binaan mengikuti pelatihan barista selama tiga pekan.",
        "Pelatihan dibimbing pelaku usaha kopi dari Jakarta Timur. Peserta belajar menyangrai,"
        " menyeduh, dan menghitung biaya usaha.",
        "Dua belas peserta",
    )


def workshop(when: When) -> StatementContent:
    return _release(
        when,
        "Bengkel mebel menerima pesanan 200 kursi sekolah",
        "Bengkel mebel Lapas Kelas I Cipinang mengerjakan 200 kursi untuk sekolah dasar.",
        "Pesanan dikerjakan delapan belas Warga Binaan selama enam pekan di bawah bimbingan"
        " instruktur. Upah dan bagi hasil dicatat dalam buku premi masing-masing.",
        "200 kursi dipesan",
    )


def clean_up(when: When) -> StatementContent:
    return _release(
        when,
        "Kerja bakti bersama warga sekitar",
        "Petugas dan warga sekitar membersihkan saluran air di depan lapas.",
        "Kerja bakti diadakan setiap bulan menjelang musim hujan.",
        "Kerja bakti diadakan setiap bulan",
    )
