"""Sentences about sign-in, accounts, officials, the first run and secrets."""

from pasopati_desktop.ui.i18n import translate


def sentences() -> dict[str, str]:
    """Built on call: the language is chosen at start-up."""
    return {**_signing(), **_secrets(), **_officers(), **_first_run()}


def _signing() -> dict[str, str]:
    return {
        "auth.wrong": translate(
            "messages",
            "Nama pengguna atau kata sandi tidak cocok. Periksa Caps Lock.",
        ),
        "auth.wrong_pin": translate(
            "messages",
            "Kata sandi atau PIN tidak cocok. Tidak ada yang berubah. Coba lagi.",
        ),
        "auth.wrong_password": translate(
            "messages",
            "Kata sandi yang sekarang tidak cocok. Periksa Caps Lock.",
        ),
        "auth.locked": translate(
            "messages",
            "Terlalu banyak percobaan. Akun tetap aman. Coba lagi setelah {seconds} detik.",
        ),
        "auth.disabled": translate(
            "messages",
            "Akun ini tidak aktif. Hubungi admin unit.",
        ),
    }


def _secrets() -> dict[str, str]:
    return {
        "input.password_short": translate(
            "messages",
            "Tulis sedikitnya 10 huruf; boleh beberapa kata biasa.",
        ),
        "input.password_has_username": translate(
            "messages",
            "Jangan memuat nama pengguna di dalamnya.",
        ),
        "input.password_simple": translate(
            "messages",
            "Pakai sedikitnya empat huruf yang berbeda.",
        ),
        "input.passwords_differ": translate(
            "messages",
            "Ketik kata sandi yang sama dua kali.",
        ),
        "input.same_as_old": translate(
            "messages",
            "Pilih kata sandi yang belum dipakai.",
        ),
        "input.pin_digits": translate(
            "messages",
            "Tulis tepat 6 angka.",
        ),
        "input.pin_simple": translate(
            "messages",
            "Jangan angka kembar atau berurutan, seperti 111111 atau 123456.",
        ),
        "input.pins_differ": translate(
            "messages",
            "Ketik PIN yang sama dua kali.",
        ),
    }


def _officers() -> dict[str, str]:
    return {
        "input.username": translate(
            "messages",
            "Pakai huruf a sampai z, angka, titik, garis; paling banyak 32, tanpa spasi.",
        ),
        "input.nip": translate(
            "messages",
            "NIP 18 angka tanpa spasi, atau kosongkan.",
        ),
        "input.required_for_acting": translate(
            "messages",
            "Plh. dan Plt. perlu nomor SK atau surat perintah.",
        ),
        "input.choose_role": translate(
            "messages",
            "Pilih sedikitnya satu peran.",
        ),
        "people.username_taken": translate(
            "messages",
            "Nama pengguna ini sudah dipakai. Pilih yang lain.",
        ),
        "people.last_admin": translate(
            "messages",
            "Harus ada satu administrator aktif yang dapat masuk. Tidak ada yang berubah. "
            "Angkat administrator lain lebih dulu.",
        ),
        "people.head_missing": translate(
            "messages",
            "Belum ada Penanggung Jawab (Kepala) pada daftar pejabat.",
        ),
    }


def _first_run() -> dict[str, str]:
    return {
        "set_up.done_before": translate(
            "messages",
            "Penyiapan sudah pernah dijalankan di folder data ini. Isinya tidak diubah. "
            "Tutup jendela ini, lalu masuk dengan akun yang ada.",
        ),
    }
