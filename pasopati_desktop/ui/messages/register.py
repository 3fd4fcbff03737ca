"""Sentences about the published register: what a check found, and why it cannot be signed."""

from pasopati_desktop.ui.i18n import translate


def sentences() -> dict[str, str]:
    """Built on call: the language is chosen at start-up."""
    return {**_found(), **_unreadable(), **_not_signed(), **_codes()}


def _found() -> dict[str, str]:
    return {
        "verify.register_current": translate(
            "messages",
            "Register asli, utuh, dan terbaru. Ditandatangani kunci {key}, tertanggal {made}, "
            "{n} naskah; isinya sama dengan arsip unit sekarang.",
        ),
        "verify.register_older": translate(
            "messages",
            "Register asli tetapi lama, tertanggal {made}. Sejak itu {changed} naskah berubah, "
            "atau kunci dan data unit. Ekspor ulang, lalu ganti yang di laman.",
        ),
        "verify.register_altered": translate(
            "messages",
            "Register ini diubah setelah ditandatangani, atau tanda tangannya palsu. Ia mengaku "
            "dari kunci {key}. Ganti berkas di laman dengan ekspor baru, dan lapor Kepala.",
        ),
        "verify.register_foreign_key": translate(
            "messages",
            "Register ini ditandatangani kunci lain ({key}), bukan kunci unit ini. Bila ada di "
            "laman unit, laman itu dikuasai orang lain: lapor Kepala dan kabari redaksi.",
        ),
        "verify.register_revoked_key": translate(
            "messages",
            "Register ini ditandatangani kunci {key}, yang sudah dicabut. Tanggalnya tidak dapat "
            "dipercaya. Ekspor ulang dengan kunci baru, lalu ganti yang di laman.",
        ),
        "verify.register_stranger": translate(
            "messages",
            "Register ini ditandatangani kunci unit, tetapi memuat naskah yang tidak ada di arsip. "
            "Mungkin kunci dicuri, atau dari pangkalan data lain. Lapor Kepala; bila bukan dari "
            "cadangan sendiri, cabut kuncinya.",
        ),
        "verify.register_unsigned": translate(
            "messages",
            "Register ini tidak ditandatangani, jadi siapa pun dapat menulisnya. Ekspor ulang di "
            "komputer yang kuncinya terbuka.",
        ),
        "verify.register_ahead": translate(
            "messages",
            "Register ini tertanggal {made}, di masa depan. Jam komputer ini atau jam pembuatnya "
            "keliru; periksa keduanya, lalu ekspor ulang.",
        ),
        "verify.page_altered": translate(
            "messages",
            "Register di dalamnya asli, tetapi halaman di sekelilingnya bukan buatan program ini. "
            "Mungkin dibuat versi lain, atau skripnya diubah. Ekspor ulang dan ganti halamannya.",
        ),
    }


def _unreadable() -> dict[str, str]:
    return {
        "verify.register_cut": translate(
            "messages", "Register ini terpotong. Tidak ada yang dinilai. Unduh atau salin ulang."
        ),
        "verify.register_malformed": translate(
            "messages",
            "Berkas ini bukan register unit, atau isinya rusak. Tidak ada yang dinilai. "
            "Pilih register.json atau verifikasi.html.",
        ),
        "verify.register_other_version": translate(
            "messages",
            "Register ini dibuat versi program yang lain. Tidak ada yang dinilai. Ekspor ulang, "
            "atau periksa dengan versi yang membuatnya.",
        ),
    }


def _not_signed() -> dict[str, str]:
    return {
        "register.key_locked": translate(
            "messages",
            "Register tidak ditulis: kunci {key} terkunci di komputer ini, jadi tidak dapat "
            "menandatanganinya. Berkas lama utuh. Buka kuncinya di Pengaturan, Kunci keaslian.",
        ),
        "register.key_ended": translate(
            "messages",
            "Register tidak ditulis: kunci unit sudah dicabut dan belum ada penggantinya. "
            "Berkas lama utuh. Buat kunci baru di Pengaturan, Kunci keaslian, lalu ekspor lagi.",
        ),
    }


def _codes() -> dict[str, str]:
    return {
        "key.uncoded": translate(
            "messages",
            "Naskah ini disetujui tanpa Kode keaslian. Nomor dan isinya sah; kode tidak dapat "
            "ditambahkan kemudian.",
        ),
        "verify.lookalike_number": translate(
            "messages",
            "Nomor ini tidak tercatat, hanya mirip nomor {twin}. Ada huruf dari aksara lain, O dan "
            "nol yang tertukar, garis panjang, atau tanda tak terlihat. Salah ketik atau tiruan: "
            "ketik ulang dengan tangan, dan periksa kodenya.",
        ),
        "verify.several_codes": translate(
            "messages",
            "Ada {n} Kode keaslian yang berbeda di sini; naskah unit hanya membawa satu. "
            "Belum dinilai. Periksa satu per satu, dan bandingkan isinya.",
        ),
    }
