"""Sentences about certificates, tokens, signatures and signed files."""

from pasopati_desktop.ui.i18n import translate


def sentences() -> dict[str, str]:
    """Built on call: the language is chosen at start-up."""
    return {**_certificates(), **_tokens(), **_signatures(), **_files()}


def _certificates() -> dict[str, str]:
    return {
        "certificate.wrong_password": translate(
            "messages",
            "Kata sandi sertifikat salah. Tidak ada yang ditandatangani. Ketik sekali lagi.",
        ),
        "certificate.unreadable": translate(
            "messages",
            "Berkas itu bukan sertifikat yang terbaca. Tidak ada yang berubah. "
            "Pilih berkas .p12, .pfx, .cer, .pem atau .crl yang utuh.",
        ),
        "certificate.no_key": translate(
            "messages",
            "Tidak ditemukan tepat satu kunci dengan sertifikatnya. Tidak ada yang ditandatangani. "
            "Minta berkas yang lengkap kepada penerbit sertifikat.",
        ),
        "certificate.not_yet_valid": translate(
            "messages",
            "Sertifikat {subject} belum mulai berlaku. Tidak ada yang ditandatangani. "
            "Periksa tanggal komputer, atau tunggu sampai berlaku.",
        ),
        "certificate.expired": translate(
            "messages",
            "Masa berlaku sertifikat {subject} sudah lewat. Tidak ada yang ditandatangani. "
            "Perpanjang di penerbitnya, lalu pilih berkas yang baru.",
        ),
        "certificate.wrong_usage": translate(
            "messages",
            "Sertifikat {subject} tidak dibuat untuk menandatangani dokumen. "
            "Tidak ada yang ditandatangani. Pilih sertifikat tanda tangan.",
        ),
        "certificate.revoked": translate(
            "messages",
            "Sertifikat {subject} sudah dicabut penerbitnya. Tidak ada yang ditandatangani. "
            "Minta sertifikat baru.",
        ),
        "certificate.untrusted": translate(
            "messages",
            "Penerbit sertifikat {subject} belum dipercaya unit ini. Tidak ada yang "
            "ditandatangani. Tambahkan penerbitnya di Pengaturan, atau pilih sertifikat lain.",
        ),
        "certificate.list_outdated": translate(
            "messages",
            "Daftar pencabutan dari penerbit {subject} sudah kedaluwarsa. Tidak ada yang "
            "ditandatangani. Impor daftar yang baru di Pengaturan.",
        ),
    }


def _tokens() -> dict[str, str]:
    return {
        "token.no_library": translate(
            "messages",
            "Pustaka token tidak ada di {path}. Tidak ada yang ditandatangani. "
            "Pasang perangkat lunak token, lalu pilih berkas pustakanya di Pengaturan.",
        ),
        "token.not_there": translate(
            "messages",
            "Token {token} tidak terpasang. Tidak ada yang ditandatangani. "
            "Pasang tokennya, tunggu lampunya, lalu coba lagi.",
        ),
        "token.failed": translate(
            "messages",
            "Token tidak menjawab. Tidak ada yang ditandatangani. Cabut, pasang lagi, lalu coba.",
        ),
        "token.wrong_pin": translate(
            "messages",
            "PIN token salah. Tidak ada yang ditandatangani. "
            "Ketik sekali lagi; token mengunci diri setelah beberapa kali salah.",
        ),
        "token.locked": translate(
            "messages",
            "Token terkunci karena PIN salah berkali-kali. Tidak ada yang ditandatangani. "
            "Buka kuncinya di penerbit token.",
        ),
    }


def _signatures() -> dict[str, str]:
    return {
        "signature.other_way": translate(
            "messages",
            "Naskah ini disetujui dengan cara tanda tangan lain. Tidak ada yang berubah. "
            "Cara tanda tangan dipilih di keterangan naskah sebelum diajukan.",
        ),
        "signature.too_many": translate(
            "messages",
            "Naskah ini sudah ditandatangani {count} pejabat. Tidak ada yang ditambahkan.",
        ),
        "signature.no_time_stamp": translate(
            "messages",
            "Layanan cap waktu tidak menjawab. Tidak ada yang ditandatangani. "
            "Coba lagi, atau tanda tangani tanpa cap waktu.",
        ),
        "signature.failed": translate(
            "messages",
            "Tanda tangan gagal dibuat. Dokumen arsip utuh. Coba sekali lagi.",
        ),
        "signature.signed_meanwhile": translate(
            "messages",
            "Pejabat lain baru saja menandatangani naskah ini; tanda tangan ini belum ditambahkan. "
            "Coba lagi supaya keduanya tercatat.",
        ),
        "signature.too_much_trust": translate(
            "messages", "Paling banyak 40 berkas penerbit dan daftar pencabutan."
        ),
    }


def _files() -> dict[str, str]:
    return {
        "signature.not_a_pdf": translate(
            "messages",
            "Berkas itu bukan PDF yang utuh. Tidak ada yang ditambahkan. "
            "Minta berkas yang ditandatangani sekali lagi.",
        ),
        "signature.encrypted": translate(
            "messages",
            "PDF itu dikunci dengan kata sandi. Tidak ada yang ditambahkan. "
            "Minta berkas tanpa kata sandi.",
        ),
        "signature.none_in_file": translate(
            "messages",
            "Di {name} tidak ada tanda tangan elektronik. Tidak ada yang ditambahkan. "
            "Untuk kertas yang ditandatangani basah, pilih Lampirkan pindaian.",
        ),
        "signature.broken": translate(
            "messages",
            "Tanda tangan {signer} rusak: isi berkas berubah sesudah ditandatangani. "
            "Tidak ada yang ditambahkan. Minta berkas aslinya.",
        ),
        "signature.changed_after": translate(
            "messages",
            "Sesudah tanda tangan {signer} ada yang ditambahkan ke berkas itu. "
            "Tidak ada yang ditambahkan ke naskah. Minta berkas aslinya.",
        ),
        "signature.other_text": translate(
            "messages",
            "Isi {name} lain daripada naskah yang disetujui. Tidak ada yang ditambahkan. "
            "Periksa apakah berkasnya tertukar.",
        ),
        "signature.not_a_scan": translate(
            "messages",
            "Pindaian harus berupa PDF, JPEG atau PNG. Tidak ada yang ditambahkan. "
            "Pindai sekali lagi ke salah satunya.",
        ),
        "signature.file_too_large": translate(
            "messages",
            "Berkas {name} lebih besar dari {limit} MB. Tidak ada yang ditambahkan. "
            "Pindai dengan 300 dpi hitam putih.",
        ),
        "signature.file_missing": translate(
            "messages", "Berkas bertanda tangan itu tidak ada lagi di catatan naskah."
        ),
        "pdf.encrypted": translate(
            "messages",
            "PDF itu dikunci dengan kata sandi, jadi isinya tidak dapat dibaca. "
            "Tidak ada yang berubah. Minta berkas tanpa kata sandi.",
        ),
        "pdf.unreadable": translate(
            "messages",
            "PDF itu rusak atau terpotong. Tidak ada yang berubah. Minta berkasnya sekali lagi.",
        ),
        "pdf.too_long": translate(
            "messages",
            "PDF itu lebih dari {limit} halaman atau terlalu panjang untuk diperiksa. "
            "Tidak ada yang berubah. Pilih berkas pernyataan saja.",
        ),
    }
