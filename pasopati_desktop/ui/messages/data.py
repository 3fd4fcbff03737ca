"""Sentences about the data folder, said before the main window opens."""

from pasopati_desktop.ui.i18n import translate


def sentences() -> dict[str, str]:
    """Built on call: the language is chosen at start-up."""
    return {
        "data.disk_full": translate(
            "messages",
            "Ruang diska untuk folder data hampir habis. Data yang tersimpan utuh. "
            "Kosongkan sampai tersisa {needed_mb} MB (kini {free_mb} MB), lalu buka lagi.",
        ),
        "data.half_restored": translate(
            "messages",
            "Pemulihan cadangan terputus sebelum selesai. Berkas cadangannya utuh. "
            "Jalankan pemulihan sekali lagi dari cadangan yang sama.",
        ),
        "data.network_share": translate(
            "messages",
            "Folder data berada di folder bersama jaringan ({kind}). Belum ada yang ditulis. "
            "Pilih folder di diska komputer ini; untuk beberapa komputer pakai PostgreSQL.",
        ),
        "data.not_a_folder": translate(
            "messages",
            "Tempat folder data, {path}, ternyata sebuah berkas. Berkas itu tidak diubah. "
            "Pilih folder lain.",
        ),
        "data.unusable": translate(
            "messages",
            "Folder data tidak dapat dipakai: {reason}. Belum ada yang ditulis. "
            "Periksa diskanya, atau pilih folder lain.",
        ),
    }
