"""Sentences about reports, the check of authenticity, the tour and sample data."""

from pasopati_desktop.ui.i18n import translate


def sentences() -> dict[str, str]:
    return {
        "verify.current": translate(
            "messages", "Asli dan berlaku, nomor {number}. Isinya sama persis dengan arsip unit."
        ),
        "verify.superseded": translate(
            "messages", "Asli tetapi tidak berlaku lagi, nomor {number}. Minta naskah penggantinya."
        ),
        "verify.not_in_register": translate(
            "messages",
            "Tidak ada arsip yang sama persis. Berkas ini bukan terbitan unit, atau sudah diubah.",
        ),
        "verify.too_large": translate(
            "messages", "Berkas {path} terlalu besar untuk sebuah pernyataan. Tidak dibaca."
        ),
        "report.unknown_code": translate(
            "messages", "Kode laporan itu belum ada. Yang tersedia: {known}."
        ),
        "report.empty": translate(
            "messages", "Tidak ada data pada periode itu. Pilih tanggal lain."
        ),
        "tour.folder_not_empty": translate(
            "messages", "Folder {path} berisi hal lain. Pilih folder kosong untuk hasil perjalanan."
        ),
        "sample.not_sample": translate(
            "messages", "Folder {path} bukan data contoh. Tidak ada yang diubah. Pilih folder lain."
        ),
    }
