"""Sentences about templates and the lists of words."""

from pasopati_desktop.ui.i18n import translate


def sentences() -> dict[str, str]:
    """Built on call: the language is chosen at start-up."""
    return {**_templates(), **_wording()}


def _templates() -> dict[str, str]:
    return {
        "template.missing": translate(
            "messages",
            "Templat itu tidak ditemukan. Pernyataan yang memakainya tetap utuh. "
            "Muat ulang daftarnya, atau mulai dari naskah kosong.",
        ),
        "template.exists": translate(
            "messages",
            "Kode templat itu sudah dipakai. Tulisan tetap ada di layar. Beri kode lain.",
        ),
        "template.code": translate(
            "messages", "Tulis kode dengan huruf kecil, angka, dan tanda hubung saja."
        ),
        "template.unknown_section": translate(
            "messages", "Ada bagian yang tidak dimiliki jenis ini. Pindahkan isinya."
        ),
        "template.empty": translate("messages", "Isi sedikitnya satu bagian."),
        "template.braces": translate(
            "messages",
            "Kurung kurawal tidak berpasangan. Tulis setiap isian seperti {{{{nama unit}}}}, "
            "tanpa isian di dalam isian.",
        ),
        "template.too_many_variables": translate(
            "messages", "Satu templat memuat paling banyak 60 isian."
        ),
        "template.variable_twice": translate(
            "messages", "Satu isian dijelaskan dua kali. Hapus salah satunya."
        ),
        "template.variable_name": translate(
            "messages", "Nama isian diawali huruf dan paling panjang 80 huruf."
        ),
        "template.variable_too_long": translate(
            "messages", "Penjelasan, usulan, dan contoh isian paling panjang 200 huruf."
        ),
        "template.variable_in_variable": translate(
            "messages",
            "Isian tidak boleh memuat isian lain, karena dapat berputar tanpa akhir. "
            "Tulis kata biasa pada penjelasan, usulan, dan contohnya.",
        ),
        "template.variable_unexplained": translate(
            "messages", "Beri penjelasan untuk setiap isian di dalam teks."
        ),
        "template.variable_unused": translate(
            "messages", "Ada isian yang tidak dipakai di dalam teks. Hapus atau pakailah."
        ),
    }


def _wording() -> dict[str, str]:
    return {
        "wording.pair": translate(
            "messages", "Tulis setiap baris sebagai singkatan = kepanjangan."
        ),
        "wording.twice": translate("messages", "Satu kata tertulis dua kali. Hapus salah satunya."),
        "wording.too_many": translate("messages", "Satu daftar memuat paling banyak 400 baris."),
    }
