"""What is said of files that a check of authenticity cannot judge, and beside its verdicts."""

from pasopati_desktop.ui.i18n import translate


def sentences() -> dict[str, str]:
    return {**_unreadable(), **_notes()}


def _unreadable() -> dict[str, str]:
    return {
        "verify.too_large": translate(
            "messages", "Berkas {path} terlalu besar untuk sebuah pernyataan. Tidak dibaca."
        ),
        "verify.empty": translate(
            "messages", "Berkas ini kosong. Tidak ada yang dinilai. Salin ulang berkasnya."
        ),
        "verify.not_a_document": translate(
            "messages",
            "Ini bukan PDF atau foto (JPEG, PNG, TIFF, WEBP). Tidak ada yang dinilai. "
            "Pilih berkas naskah atau fotonya.",
        ),
        "verify.heic": translate(
            "messages",
            "Foto HEIC dari telepon tidak dapat dibuka program ini. Tidak ada yang dinilai. "
            "Minta dikirim ulang sebagai JPEG: kirim lewat WhatsApp sebagai foto (bukan dokumen), "
            "atau di iPhone pilih Pengaturan > Kamera > Format > Paling Kompatibel lalu potret "
            "lagi. Tangkapan layar fotonya juga dapat dipakai.",
        ),
        "verify.encrypted": translate(
            "messages",
            "PDF ini terkunci kata sandi, jadi isinya tidak dibaca. Naskah unit tidak pernah "
            "dikunci; minta berkas aslinya.",
        ),
        "verify.damaged": translate(
            "messages",
            "PDF ini rusak, jadi isinya tidak terbaca. Ia tidak sama dengan arsip mana pun. "
            "Minta kiriman ulang.",
        ),
        "verify.truncated": translate(
            "messages",
            "PDF ini terpotong di belakang. Ia tidak sama dengan arsip mana pun. "
            "Minta kiriman ulang.",
        ),
        "verify.cut": translate(
            "messages",
            "Berkas ini terpotong: {bytes} bita terakhir dari arsip nomor {number} hilang. "
            "Minta kiriman ulang, atau pakai berkas dari arsip.",
        ),
        "verify.office_file": translate(
            "messages",
            "Ini dokumen Word atau dokumen kantor lain, bukan PDF. Siapa pun dapat mengubahnya, "
            "jadi tidak dinilai. Minta PDF aslinya.",
        ),
        "verify.not_a_file": translate(
            "messages",
            "{path} adalah folder atau perangkat, bukan berkas. Tidak dibaca. "
            "Pilih berkas PDF atau fotonya.",
        ),
        "verify.image_damaged": translate(
            "messages",
            "Gambar ini rusak atau terpotong. Tidak ada yang dinilai. Minta kiriman ulang.",
        ),
        "verify.too_many_pixels": translate(
            "messages",
            "Gambar ini terlalu besar (lebih dari 130 juta piksel). Tidak ada yang dinilai. "
            "Perkecil, atau potong bagian yang memuat kode.",
        ),
        "verify.takes_too_long": translate(
            "messages",
            "Berkas ini terlalu rumit dan pembacaannya dihentikan. Ia tidak sama dengan arsip mana "
            "pun. Naskah unit selalu terbaca dalam sekejap.",
        ),
    }


def _notes() -> dict[str, str]:
    return {
        "verify.note_unpublished": translate("messages", "Sudah disetujui, belum dicatat terbit."),
        "verify.note_key_revoked": translate(
            "messages",
            "Kuncinya kemudian dicabut; tanda tangan ini dibuat sebelum hari pencabutan dan "
            "tercatat di unit.",
        ),
        "verify.note_sheet": translate(
            "messages", "Lembar persetujuan di belakang naskah dan kaki halamannya tidak diperiksa."
        ),
        "verify.note_script": translate(
            "messages", "Berkas ini memuat program (JavaScript), yang tidak ada di naskah unit."
        ),
        "verify.note_attachment": translate(
            "messages", "Ada berkas lain di dalam PDF ini. Jangan dibuka; arsip tidak memuatnya."
        ),
        "verify.note_annotation": translate(
            "messages",
            "Ada catatan, cap, atau gambar yang ditempelkan di halaman; arsip tidak memuatnya.",
        ),
        "verify.note_form": translate(
            "messages", "Ada isian formulir atau kolom tanda tangan; arsip tidak memuatnya."
        ),
        "verify.note_layer": translate(
            "messages",
            "Ada lapisan yang dapat disembunyikan: program lain atau cetakan dapat menampilkan isi "
            "yang lain.",
        ),
        "verify.note_link": translate(
            "messages", "Ada tautan yang tidak ada di arsip. Jangan diklik."
        ),
        "verify.note_title": translate(
            "messages", "Judul di bilah penampil PDF bukan judul yang tercatat."
        ),
        "verify.note_unseen": translate(
            "messages", "Tambahannya tidak terlihat di halaman, hanya terbaca oleh program."
        ),
        "verify.note_look_same": translate(
            "messages",
            "Halamannya berupa gambar. Dibandingkan dengan arsip pada 200 dpi, tidak ada beda yang "
            "terlihat.",
        ),
        "verify.note_look_unchecked": translate(
            "messages", "Hanya kata-katanya yang dicocokkan; tampilannya tidak diperiksa."
        ),
        "verify.note_sample": translate("messages", "Ini naskah contoh, bukan naskah sungguhan."),
        "verify.note_archive_missing": translate(
            "messages", "Arsip PDF-nya tidak ada di komputer ini, jadi isinya belum dibandingkan."
        ),
    }
