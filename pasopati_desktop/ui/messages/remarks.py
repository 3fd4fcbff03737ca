"""Sentences about remarks, suggested edits and names of versions."""

from pasopati_desktop.ui.i18n import translate


def sentences() -> dict[str, str]:
    """Built on call: the language is chosen at start-up."""
    return {**_making(), **_closing()}


def _making() -> dict[str, str]:
    return {
        "remark.missing": translate(
            "messages", "Catatan itu tidak ada lagi. Naskah utuh. Muat ulang naskahnya."
        ),
        "remark.too_long": translate("messages", "Tulis paling banyak {limit} huruf."),
        "remark.no_passage": translate("messages", "Pilih dulu kata-kata yang diusulkan berubah."),
        "remark.no_suggestion_here": translate(
            "messages", "Tabel dan tembusan tidak menerima usul kata. Tulis sebagai catatan."
        ),
        "remark.same_words": translate("messages", "Usulnya sama dengan naskah. Ubah katanya."),
        "remark.passage_too_long": translate(
            "messages", "Pilih bagian yang lebih pendek: paling banyak {limit} huruf."
        ),
        "remark.passage_gone": translate(
            "messages", "Kata-kata itu sudah berubah sejak dipilih. Pilih lagi di naskah terbaru."
        ),
        "remark.text_settled": translate(
            "messages",
            "Naskah ini tidak dapat berubah lagi, jadi tidak menerima catatan baru. "
            "Catatan lama tetap terbaca. Untuk memperbaikinya, buat ralat.",
        ),
        "remark.too_many": translate(
            "messages",
            "Naskah ini sudah punya {limit} catatan. Tidak ada yang ditambah. "
            "Bicarakan langsung, lalu tutup catatan yang sudah selesai.",
        ),
        "version.name_too_long": translate(
            "messages", "Nama versi paling banyak {limit} huruf. Pendekkan namanya."
        ),
    }


def _closing() -> dict[str, str]:
    return {
        "remark.closed": translate(
            "messages",
            "Catatan ini sudah ditutup petugas lain. Tidak ada yang berubah. Muat ulang.",
        ),
        "remark.not_closed": translate(
            "messages", "Catatan ini masih terbuka. Tidak ada yang berubah."
        ),
        "remark.accepted": translate(
            "messages",
            "Usul ini sudah diterima dan katanya ada di naskah. Tidak ada yang berubah. "
            "Ubah naskahnya bila perlu.",
        ),
        "remark.is_suggestion": translate("messages", "Usul diterima atau ditolak, bukan ditutup."),
        "remark.no_suggestion": translate("messages", "Catatan ini tidak mengusulkan kata."),
        "remark.place_lost": translate(
            "messages",
            "Kata-kata yang diusulkan berubah tidak ada lagi di naskah. Naskah dan usul utuh. "
            "Salin usulnya dengan tangan, lalu tolak usul ini.",
        ),
    }
