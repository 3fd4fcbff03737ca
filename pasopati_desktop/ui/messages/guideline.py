"""Sentences about the unit's versioned data: letterhead, categories, levels, numbers."""

from pasopati_desktop.ui.i18n import translate


def sentences() -> dict[str, str]:
    """Built on call: the language is chosen at start-up."""
    return {
        "guideline.not_set_up": translate(
            "messages",
            "Data unit belum disiapkan. Belum ada yang ditulis. "
            "Jalankan penyiapan pertama lebih dulu.",
        ),
        "guideline.version_missing": translate(
            "messages",
            "Versi {version} pedoman tidak ditemukan. Data lain utuh. "
            "Periksa keutuhan data di Pengaturan, Diagnostik.",
        ),
        "guideline.code_twice": translate(
            "messages",
            "Satu kode dipakai dua kali. Beri kode yang berbeda.",
        ),
        "input.line_too_long": translate("messages", "Setiap baris paling banyak {limit} huruf."),
        "guideline.bands_not_rising": translate(
            "messages",
            "Skor terendah harus naik dari tingkat ke tingkat: mulai 0, paling tinggi 18.",
        ),
        "numbering.unknown_token": translate(
            "messages",
            "Pakai hanya token yang tertera, dalam kurung kurawal: "
            "serial, year, month, month_roman, unit_code, class_code, type_code.",
        ),
        "numbering.clash": translate(
            "messages",
            "Jenis yang berhitung sendiri butuh pola yang berbeda, supaya tidak ada dua naskah "
            "bernomor sama. Tambahkan {{type_code}} atau kode lain.",
        ),
        "numbering.taken": translate(
            "messages",
            "Nomor {number} sudah dipakai naskah lain ({subject}). Tidak ada nomor yang diambil "
            "dan naskah belum berubah. Ubah pola atau kode di Pengaturan, Penomoran, lalu ulangi.",
        ),
        "numbering.serial_once": translate(
            "messages",
            "Sebut nomor urut tepat sekali, seperti {{serial}} atau {{serial:04}}.",
        ),
    }
