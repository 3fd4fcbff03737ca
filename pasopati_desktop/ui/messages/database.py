"""Sentences about the database itself."""

from pasopati_desktop.ui.i18n import translate


def sentences() -> dict[str, str]:
    """Built on call: the language is chosen at start-up."""
    return {
        "database.locked": translate(
            "messages",
            "Pangkalan data sedang dipakai pekerjaan lain. Belum ada yang disimpan. "
            "Coba lagi sebentar.",
        ),
        "database.full": translate(
            "messages",
            "Diska penuh. Yang sudah tersimpan utuh. Kosongkan ruang, lalu simpan lagi.",
        ),
        "database.read_only": translate(
            "messages",
            "Pangkalan data hanya dapat dibaca. Isinya utuh. Periksa hak tulis folder data.",
        ),
        "database.missing": translate(
            "messages",
            "Berkas pangkalan data tidak dapat dibuka. Tidak ada yang diubah. "
            "Sambungkan lagi diskanya, atau pulihkan cadangan.",
        ),
        "database.damaged": translate(
            "messages",
            "Pangkalan data rusak. Tidak ada yang ditulis ke dalamnya. "
            "Pulihkan cadangan terakhir yang teruji.",
        ),
        "database.newer": translate(
            "messages",
            "Data ini dibuat oleh versi PASOPATI yang lebih baru. Tidak ada yang diubah. "
            "Pasang versi program yang terbaru.",
        ),
        "database.unreachable": translate(
            "messages",
            "Pangkalan data tidak tersambung. Isinya utuh. Periksa jaringan, lalu coba lagi.",
        ),
        "database.unsupported": translate(
            "messages",
            "Jenis pangkalan data {kind} tidak dikenal. Belum ada yang dibuka. "
            "Pakai alamat PostgreSQL, atau kosongkan untuk berkas setempat.",
        ),
        "database.no_migrations": translate(
            "messages",
            "Pemasangan program tidak lengkap: berkas pemutakhiran data hilang. Data utuh. "
            "Pasang ulang program.",
        ),
    }
