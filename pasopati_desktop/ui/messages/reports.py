"""Sentences about reports, the tour and sample data."""

from pasopati_desktop.ui.i18n import translate


def sentences() -> dict[str, str]:
    return {
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
