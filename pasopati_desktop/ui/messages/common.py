"""Sentences of the whole program: input, files, data folder, tasks, rights."""

from pasopati_desktop.ui.i18n import translate


def sentences() -> dict[str, str]:
    """Built on call: the language is chosen at start-up."""
    return {
        "other.unnamed": translate(
            "messages",
            "Pekerjaan ini tidak dapat diselesaikan. Data yang sudah tersimpan utuh. "
            "Coba lagi; bila berulang, sampaikan kodenya kepada admin unit.",
        ),
        "input.invalid": translate(
            "messages", "Ada isian yang perlu diperbaiki. Belum ada yang disimpan."
        ),
        "input.required": translate("messages", "Isi bagian ini."),
        "input.too_long": translate("messages", "Tulis paling banyak {limit} huruf."),
        "input.too_long_now": translate(
            "messages", "Tulis paling banyak {limit} huruf, sekarang {length}."
        ),
        "input.too_short": translate("messages", "Tulis sedikitnya {limit} huruf."),
        "input.out_of_range": translate("messages", "Pilih angka {low} sampai {high}."),
        "input.before_start": translate("messages", "Pilih hari yang sama atau sesudah mulainya."),
        "input.in_future": translate("messages", "Pilih waktu yang sudah lewat."),
        "input.in_past": translate("messages", "Pilih waktu yang akan datang."),
        "input.not_a_time": translate("messages", "Jam 00.00 sampai 23.59."),
        "input.not_a_date": translate("messages", "Tulis tanggal seperti 21 Nov 2026."),
        "input.not_a_number": translate("messages", "Tulis angka saja."),
        "input.not_an_address": translate("messages", "Tulis alamat seperti nama@contoh.id."),
        "input.not_a_link": translate("messages", "Mulai tautan dengan https:// atau http://."),
        "input.taken": translate("messages", "Pilih yang lain; ini sudah dipakai."),
        "file.missing": translate(
            "messages", "Berkas {path} tidak ditemukan. Data lain utuh. Pilih berkas lain."
        ),
        "file.not_readable": translate(
            "messages", "Berkas {path} tidak dapat dibaca. Data lain utuh. Periksa hak aksesnya."
        ),
        "file.not_writable": translate(
            "messages",
            "Berkas {path} tidak dapat ditulis. Data utama utuh. "
            "Tutup berkas itu di program lain, atau pilih folder lain.",
        ),
        "file.too_large": translate(
            "messages",
            "Berkas {path} terlalu besar. Belum ada yang disimpan. Pilih yang lebih kecil.",
        ),
        "data.read_only": translate(
            "messages",
            "Folder data hanya dapat dibaca. Isinya utuh. Periksa hak tulis folder itu.",
        ),
        "data.in_use": translate(
            "messages",
            "Program sudah terbuka dengan data yang sama. Tidak ada yang berubah. "
            "Pakai jendela yang sudah terbuka.",
        ),
        "record.changed_by_other": translate(
            "messages",
            "Petugas lain lebih dulu menyimpan catatan ini. Tulisan tetap ada di layar. "
            "Bandingkan kedua versi, lalu simpan lagi.",
        ),
        "permission.missing": translate(
            "messages",
            "Peran yang dipakai tidak berhak melakukan ini. Tidak ada yang berubah. "
            "Minta petugas yang berwenang.",
        ),
        "record.missing": translate(
            "messages", "Catatan itu tidak ada lagi. Data lain utuh. Muat ulang daftarnya."
        ),
        "network.unreachable": translate(
            "messages",
            "Jaringan tidak tersambung. Pekerjaan luring tetap bisa dilakukan. "
            "Coba lagi begitu jaringan kembali.",
        ),
        "task.already_running": translate(
            "messages", "{name} sedang berjalan. Tunggu sampai selesai, atau batalkan."
        ),
        "search.failed": translate("messages", "Pencarian tidak selesai. Data utuh. Coba lagi."),
        "printer.missing": translate(
            "messages",
            "Pencetak {printer} tidak ditemukan. Dokumen utuh. Pilih pencetak lain.",
        ),
        "settings.key_taken": translate(
            "messages", "Tombol {keys} sudah dipakai untuk {other}. Pilih tombol lain."
        ),
    }
