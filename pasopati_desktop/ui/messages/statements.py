"""Sentences about statements: writing, signing, paper and publication."""

from pasopati_desktop.ui.i18n import translate


def sentences() -> dict[str, str]:
    """Built on call: the language is chosen at start-up."""
    return {**_writing(), **_signing(), **_release(), **_paper()}


def _writing() -> dict[str, str]:
    return {
        "statement.missing": translate(
            "messages", "Pernyataan itu tidak ada lagi. Data lain utuh. Muat ulang daftarnya."
        ),
        "statement.version_missing": translate(
            "messages", "Versi {number} tidak ditemukan. Versi lain utuh. Muat ulang daftarnya."
        ),
        "statement.not_editable": translate(
            "messages",
            "Naskah ini sudah dikirim, jadi tidak dapat diubah. Tulisan tetap ada di layar. "
            "Minta pemeriksa mengembalikannya dulu.",
        ),
        "statement.newer_version": translate(
            "messages",
            "Versi {version} tersedia: petugas lain lebih dulu menyimpan. "
            "Kedua naskah utuh. Gabungkan keduanya, atau baca dulu versi {version} di Riwayat.",
        ),
        "statement.unknown_section": translate(
            "messages",
            "Naskah ini memuat bagian yang tidak ada pada jenisnya, yang tidak akan tampil atau "
            "tercetak. Belum disimpan. Salin isinya ke bagian yang ada, atau muat ulang naskahnya.",
        ),
        "statement.kind_fixed": translate(
            "messages",
            "Jenis pernyataan tidak dapat diganti. Naskah utuh. Buat pernyataan baru.",
        ),
        "statement.text_damaged": translate(
            "messages",
            "Isi versi {version} tidak cocok dengan sidiknya. Tidak ada yang ditandatangani. "
            "Jalankan periksa jejak audit, dan pulihkan cadangan bila perlu.",
        ),
        "statement.too_many_rows": translate("messages", "Tulis paling banyak 200 baris."),
        "statement.no_claims": translate("messages", "Isi sedikitnya satu baris tudingan."),
        "statement.claim_incomplete": translate(
            "messages", "Lengkapi tudingan dan hasil verifikasi di setiap baris."
        ),
        "statement.unclassified": translate("messages", "Pilih kelas informasi (UU 14/2008)."),
        "statement.no_facts": translate("messages", "Tulis sedikitnya satu fakta."),
    }


def _signing() -> dict[str, str]:
    return {
        "statement.step_not_allowed": translate(
            "messages",
            "Langkah ini tidak berlaku lagi untuk status naskah sekarang. Tidak ada yang berubah. "
            "Muat ulang: mungkin petugas lain sudah lebih dulu.",
        ),
        "statement.already_signed": translate(
            "messages", "Langkah ini sudah ditandatangani. Tidak ada yang berubah. Muat ulang."
        ),
        "statement.four_eyes": translate(
            "messages",
            "Penyusun naskah tidak memeriksa naskahnya sendiri. Tidak ada yang berubah. "
            "Minta petugas lain.",
        ),
        "statement.chain_incomplete": translate(
            "messages",
            "Rantai persetujuan belum lengkap. Tidak ada yang berubah. "
            "Tunggu tanda tangan yang masih kurang.",
        ),
        "statement.text_changed": translate(
            "messages",
            "Naskah berubah sejak dibuka: kini versi {version}. Tidak ada yang ditandatangani. "
            "Baca versi terbaru, lalu ulangi.",
        ),
        "statement.signed_by_other": translate(
            "messages",
            "Naskah ini sudah punya berkas bertanda tangan atas nama {name}. Tidak ada yang "
            "disetujui. Minta {name} menyetujui ulang, atau batalkan naskah ini.",
        ),
        "statement.no_assignment": translate(
            "messages",
            "Tidak ada penugasan kepala yang berlaku hari ini untuk akun ini. "
            "Tidak ada yang disetujui. Minta admin mencatat SK atau surat perintahnya.",
        ),
        "statement.fact_without_source": translate(
            "messages",
            "Setiap fakta perlu status dan sumber. Bila naskah tidak dapat diubah di langkah ini, "
            "kembalikan kepada penyusun.",
        ),
        "statement.doubtful_fact_in_text": translate(
            "messages", "Keluarkan fakta yang belum terkonfirmasi atau keliru dari naskah."
        ),
        "statement.privacy_unchecked": translate(
            "messages", "Periksa data pribadi, lalu centang pemeriksaannya."
        ),
    }


def _release() -> dict[str, str]:
    return {
        "statement.internal_kind": translate(
            "messages",
            "Naskah ini bahan kerja di dalam, jadi tidak diterbitkan. Tidak ada yang keluar. "
            "Cetak untuk juru bicara, atau tulis siaran pers untuk umum.",
        ),
        "statement.public_kind": translate(
            "messages",
            "Naskah untuk umum diarsipkan sesudah terbit. Tidak ada yang berubah. "
            "Catat terbit dulu, atau batalkan naskahnya.",
        ),
        "statement.disputed": translate(
            "messages",
            "{name} menyanggah tanda tangan atas namanya, jadi naskah ini tertahan. Tidak ada yang "
            "dicatat, dicetak, disimpan, atau dikirim. Minta tanda tangan itu diberikan lagi, "
            "atau batalkan naskahnya.",
        ),
        "statement.exempt": translate(
            "messages",
            "Naskah ini berkelas dikecualikan, jadi tidak boleh terbit. Tidak ada yang dicatat. "
            "Mintakan uji konsekuensi kepada PPID.",
        ),
        "statement.no_concurrence": translate(
            "messages",
            "Tingkat insiden ini butuh persetujuan Kanwil (dan Ditjenpas bila luar biasa). "
            "Belum ada yang dicatat terbit. Catat persetujuannya dulu.",
        ),
        "statement.embargoed": translate(
            "messages",
            "Embargo belum lewat. Tidak ada yang dicatat. Terbitkan setelah waktunya.",
        ),
        "statement.before_approval": translate("messages", "Pilih waktu sesudah naskah disetujui."),
        "statement.word_before_text": translate(
            "messages",
            "Persetujuan atasan itu lebih lama daripada naskah yang sekarang, jadi belum dicatat. "
            "Mintalah persetujuan atas naskah ini, atau perbaiki waktunya.",
        ),
        "statement.link_or_proof": translate("messages", "Isi tautan atau bukti terbit."),
    }


def _paper() -> dict[str, str]:
    return {
        "statement.not_approved": translate(
            "messages",
            "Naskah ini belum disetujui, jadi belum ada berkas resminya. Cetak drafnya.",
        ),
        "statement.pdf_differs": translate(
            "messages",
            "Berkas resmi hilang atau rusak, dan pembuatan ulang tidak menghasilkan berkas yang "
            "sama. Naskah dan tanda tangan utuh. Pulihkan berkasnya dari cadangan.",
        ),
    }
