"""Sentences about Word files that somebody wants to take a text from."""

from pasopati_desktop.ui.i18n import translate


def sentences() -> dict[str, str]:
    """Built on call: the language is chosen at start-up."""
    return {
        "word.empty": translate(
            "messages",
            "Berkas Word itu kosong. Naskah di layar tidak berubah. "
            "Simpan ulang berkasnya di Word, lalu impor lagi.",
        ),
        "word.locked": translate(
            "messages",
            "Berkas itu terkunci kata sandi atau berformat .doc lama. "
            "Naskah di layar tidak berubah. Buka di Word, simpan sebagai .docx tanpa kata sandi, "
            "lalu impor lagi.",
        ),
        "word.not_word": translate(
            "messages",
            "Berkas itu bukan dokumen Word (.docx). Naskah di layar tidak berubah. "
            "Pilih berkas .docx, atau salin isinya lalu tempel.",
        ),
        "word.broken": translate(
            "messages",
            "Berkas Word itu rusak dan tidak dapat dibaca. Naskah di layar tidak berubah. "
            "Buka dan simpan ulang di Word, atau minta kiriman baru.",
        ),
        "word.too_large": translate(
            "messages",
            "Berkas Word itu terlalu besar untuk naskah. Naskah di layar tidak berubah. "
            "Salin bagian yang diperlukan saja, lalu tempel.",
        ),
        "word.unreadable": translate(
            "messages",
            "Berkas {name} tidak dapat dibuka. Naskah di layar tidak berubah. "
            "Tutup berkas itu di program lain, atau salin ke komputer ini lebih dahulu.",
        ),
        "word.no_text": translate(
            "messages",
            "Tidak ada teks di berkas Word itu, mungkin hanya gambar. "
            "Naskah di layar tidak berubah. Ketik isinya, atau pilih berkas lain.",
        ),
    }
