"""Sentences about a statement in other forms, and about its pictures."""

from pasopati_desktop.ui.i18n import translate


def sentences() -> dict[str, str]:
    """Built on call: the language is chosen at start-up."""
    return {
        "redaction.nothing": translate(
            "messages",
            "Tidak ada bagian yang dipilih ditemukan dalam naskah. Tidak ada salinan yang dibuat. "
            "Centang temuan, atau tandai bagian di teks.",
        ),
        "redaction.leak": translate(
            "messages",
            "Salinan tidak disimpan karena {count} kata yang harus ditutup masih terbaca di "
            "dalamnya. Naskah asli utuh. Tandai bagian itu lebih lengkap, lalu coba lagi.",
        ),
        "statement.too_many_figures": translate("messages", "Pilih paling banyak 8 gambar."),
        "statement.figure_undescribed": translate(
            "messages", "Tulis penjelasan setiap gambar, untuk pembaca yang tidak melihatnya."
        ),
        "figure.too_large": translate(
            "messages",
            "Berkas gambar lebih besar dari 40 MB. Naskah tidak berubah. "
            "Pilih gambar yang lebih kecil.",
        ),
        "statement.unprintable": translate(
            "messages",
            "Ganti huruf yang tampil sebagai kotak di pratinjau: huruf cetak tidak memilikinya.",
        ),
        "figure.unreadable": translate(
            "messages",
            "Gambar ini tidak dapat dibaca. Naskah tidak berubah. "
            "Pakai PNG, JPEG, atau WebP yang utuh.",
        ),
        "figure.too_many_pixels": translate(
            "messages",
            "Gambar ini terlalu besar: paling banyak {limit} piksel. Naskah tidak berubah. "
            "Perkecil gambarnya dahulu.",
        ),
    }
