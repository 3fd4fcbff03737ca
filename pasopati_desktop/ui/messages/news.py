"""Sentences about news items, lists of them, and describing sources."""

from pasopati_desktop.ui.i18n import translate


def sentences() -> dict[str, str]:
    """Built on call: the language is chosen at start-up."""
    return {
        "news.missing": translate(
            "messages",
            "Berita itu tidak ada lagi. Berita lain utuh. Muat ulang daftarnya.",
        ),
        "news.no_link": translate(
            "messages", "Berita ini tidak memiliki tautan. Isinya tetap tersimpan di sini."
        ),
        "news.link_not_opened": translate(
            "messages",
            "Peramban tidak dapat dibuka. Data utuh. Salin tautannya dan buka sendiri.",
        ),
        "source.missing": translate(
            "messages",
            "Sumber itu tidak ada lagi. Beritanya tetap tersimpan. Muat ulang daftarnya.",
        ),
        "input.source_known": translate("messages", "Alamat ini sudah ada di daftar sumber."),
        "input.source_url": translate(
            "messages", "Tulis alamat seperti https://contoh.id/rss, atau pilih berkas umpan."
        ),
        "input.url_password": translate(
            "messages", "Hapus nama dan kata sandi dari alamat; alamat ikut tertulis di ekspor."
        ),
        "input.interval": translate("messages", "Tulis 5 sampai 1.440 menit."),
        "input.too_many": translate("messages", "Pilih paling banyak {limit} berita."),
        "table.no_url_column": translate(
            "messages",
            "Kolom alamat tidak ada. Tidak ada yang diimpor. "
            "Beri judul kolom di baris pertama: nama, alamat, media, kelompok.",
        ),
    }
