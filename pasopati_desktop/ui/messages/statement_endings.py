"""Sentences about how a statement ends: corrected, withdrawn, void; embargo; who received it."""

from pasopati_desktop.ui.i18n import translate


def sentences() -> dict[str, str]:
    """Built on call: the language is chosen at start-up."""
    return {**_ending(), **_leaving(), **_chains()}


def _ending() -> dict[str, str]:
    return {
        "statement.original_ended": translate(
            "messages",
            "Naskah asal sudah ditarik atau diralat, jadi ralat ini tidak punya tempat lagi. "
            "Tidak ada yang disetujui dan nomor tidak terpakai. Tolak ralat ini.",
        ),
        "statement.correction_open": translate(
            "messages",
            "Ralat untuk naskah ini sudah dimulai: “{title}”. Tidak ada yang dibuat. "
            "Lanjutkan ralat itu.",
        ),
        "statement.correction_kind": translate(
            "messages", "Pilih jenis yang sama dengan asalnya, atau Ralat."
        ),
        "permission.account_closed": translate(
            "messages",
            "Akun yang dipakai baru saja dinonaktifkan. Tidak ada yang berubah; naskah dan "
            "tanda tangan yang ada tetap utuh. Hubungi admin unit.",
        ),
    }


def _leaving() -> dict[str, str]:
    return {
        "statement.under_embargo": translate(
            "messages",
            "Naskah ini diembargo sampai {until}. Tidak ada yang dicetak, disimpan, atau dikirim. "
            "Pakai salinan periksa untuk keperluan dalam, atau tunggu waktunya.",
        ),
        "statement.no_embargo": translate(
            "messages",
            "Embargo naskah ini sudah lewat atau tidak ada. Tidak ada yang dibuat. "
            "Pakai berkas resminya.",
        ),
        "statement.recipient_missing": translate(
            "messages", "Penerima itu tidak ada lagi di daftar. Data lain utuh. Muat ulang."
        ),
        "statement.nothing_to_tell": translate(
            "messages",
            "Naskah ini masih berlaku, jadi belum ada yang perlu diberitahukan. "
            "Tidak ada yang berubah.",
        ),
        "statement.before_publication": translate(
            "messages", "Pilih waktu sesudah naskah pertama kali diberikan."
        ),
        "statement.recipient_or_proof": translate("messages", "Isi penerima, tautan, atau bukti."),
    }


def _chains() -> dict[str, str]:
    return {
        "chain.count": translate("messages", "Tulis 1 sampai 40 aturan."),
        "chain.gap": translate(
            "messages",
            "Ada jenis atau tingkat yang tidak kena aturan mana pun. Tambahkan satu aturan untuk "
            "semua jenis dan semua tingkat di paling bawah.",
        ),
        "chain.never_used": translate(
            "messages",
            "Aturan ini tidak pernah terpakai: aturan di atasnya sudah mencakup semuanya. "
            "Naikkan atau hapus.",
        ),
        "chain.stages": translate(
            "messages", "Urutannya verifikasi, telaah, lalu persetujuan kepala."
        ),
        "chain.fast_only_holding": translate(
            "messages", "Jalur cepat tanpa telaah hanya untuk pernyataan awal."
        ),
        "chain.first_and_last": translate(
            "messages", "Verifikator selalu pertama, kepala selalu terakhir."
        ),
        "chain.signatures": translate(
            "messages", "Pilih sedikitnya satu penelaah, masing-masing satu kali."
        ),
        "chain.minutes": translate("messages", "Tulis 1 sampai 43.200 menit (30 hari)."),
    }
