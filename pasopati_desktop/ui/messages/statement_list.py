"""Sentences about saved views and the number book."""

from pasopati_desktop.ui.i18n import translate


def sentences() -> dict[str, str]:
    return {
        "view.missing": translate(
            "messages", "Tampilan itu sudah tidak ada. Pernyataan utuh. Pilih tampilan lain."
        ),
        "view.name_taken": translate("messages", "Nama itu sudah dipakai tampilan lain."),
        "view.too_many": translate(
            "messages", "Paling banyak {limit} tampilan. Hapus satu yang tidak dipakai."
        ),
        "number_book.empty": translate(
            "messages", "Tidak ada nomor pada periode itu. Pilih tanggal atau seri lain."
        ),
        "number_book.kind": translate(
            "messages",
            "Jenis berkas {suffix} tidak dikenal. Tidak ada yang ditulis. "
            "Pakai .pdf, .xlsx, atau .csv.",
        ),
    }
