"""Sentences of works: photo intake, consent, what a text may tell, gallery, file store."""

from pasopati_desktop.ui.i18n import translate


def sentences() -> dict[str, str]:
    """Built on call: the language is chosen at start-up."""
    return {**_photos(), **_consent(), **_works(), **_site(), **_files()}


def _photos() -> dict[str, str]:
    return {
        "photo.missing": translate("messages", "Foto tidak ditemukan. Pilih berkas lain."),
        "photo.not_a_file": translate("messages", "Itu bukan berkas foto. Pilih satu berkas."),
        "photo.not_readable": translate(
            "messages", "Foto tidak dapat dibaca. Periksa hak akses atau sambungan kartunya."
        ),
        "photo.empty": translate("messages", "Berkas foto ini kosong. Salin ulang dari kamera."),
        "photo.too_many_bytes": translate(
            "messages", "Foto lebih besar dari 60 MB. Simpan ulang sebagai JPEG."
        ),
        "photo.too_many_pixels": translate(
            "messages", "Foto lebih dari 100 megapiksel. Perkecil dahulu."
        ),
        "photo.unknown_format": translate(
            "messages",
            "Berkas ini bukan foto yang dikenal. Pakai JPEG, PNG, WebP, TIFF, GIF, BMP, atau AVIF.",
        ),
        "photo.heif": translate(
            "messages", "Foto HEIC belum dapat dibaca di komputer ini. Simpan ulang sebagai JPEG."
        ),
        "photo.damaged": translate(
            "messages", "Foto ini rusak atau terpotong. Salin ulang dari kamera."
        ),
        "photo.unknown_colours": translate(
            "messages", "Jenis warna foto ini tidak dikenal. Simpan ulang sebagai JPEG."
        ),
        "photo.still_checking": translate(
            "messages", "Tunggu sampai semua foto selesai diperiksa."
        ),
        "photo.duplicate": translate("messages", "Foto ini sudah ada di karya ini. Lewati saja."),
        "photo.not_local": translate(
            "messages", "Itu tautan, bukan berkas. Simpan fotonya ke komputer ini dahulu."
        ),
        "photo.not_clean": translate(
            "messages",
            "Gambar masih memuat keterangan kamera. Gambar itu tidak diterbitkan. "
            "Ambil ulang fotonya.",
        ),
    }


def _consent() -> dict[str, str]:
    return {
        "consent.missing": translate(
            "messages", "Belum ada persetujuan pembuat. Tampilkan karya saja, atau mintakan izin."
        ),
        "consent.draft": translate(
            "messages", "Persetujuan pembuat belum lengkap. Lengkapi formulirnya."
        ),
        "consent.expired": translate(
            "messages", "Persetujuan pembuat sudah habis. Mintakan yang baru."
        ),
        "consent.withdrawn": translate(
            "messages", "Persetujuan sudah ditarik. Karya ini tidak boleh ditampilkan."
        ),
        "consent.blocked": translate(
            "messages", "Ada pembatasan pihak ketiga. Karya ini tidak boleh ditampilkan."
        ),
        "consent.purpose": translate(
            "messages", "Persetujuan tidak mencakup keperluan ini. Mintakan izin tambahan."
        ),
        "consent.channel": translate(
            "messages", "Persetujuan tidak mencakup kanal ini. Mintakan izin tambahan."
        ),
        "consent.level_exceeded": translate(
            "messages", "Tampilan melebihi yang disetujui. Turunkan tingkat tampilannya."
        ),
        "consent.face_not_covered": translate(
            "messages", "Foto menampakkan wajah tanpa persetujuan. Tutupi wajahnya."
        ),
        "consent.other_person": translate(
            "messages", "Persetujuan ini milik orang lain. Pilih persetujuan pembuatnya."
        ),
        "consent.child": translate(
            "messages",
            "Nama dan wajah anak tidak pernah ditampilkan. Pakai inisial atau karya saja.",
        ),
        "consent.patient": translate(
            "messages", "Identitas orang sakit tidak pernah ditampilkan. Tampilkan karya saja."
        ),
        "consent.rights_not_explained": translate(
            "messages", "Jelaskan hak menolak dan menarik izin, lalu centang."
        ),
        "consent.no_form": translate("messages", "Lampirkan pindaian formulir bertanda tangan."),
        "consent.form_not_a_file": translate(
            "messages", "Pindaian tidak dapat dibaca. Pilih satu berkas lain."
        ),
        "consent.form_still_read": translate("messages", "Tunggu sampai pindaian tersimpan."),
        "consent.form_too_large": translate(
            "messages", "Pindaian lebih dari 30 MB. Pindai ulang dengan 200 dpi."
        ),
        "consent.form_kind": translate("messages", "Lampirkan pindaian PDF, JPEG, PNG, atau TIFF."),
        "consent.ends_before_signing": translate(
            "messages", "Pilih tanggal setelah tanggal tanda tangan."
        ),
        "consent.nothing_to_withdraw": translate(
            "messages",
            "Tidak ada izin yang dapat ditarik. Karya ini tidak berubah. Muat ulang daftarnya.",
        ),
        "consent.withdrawn_by_act_only": translate(
            "messages",
            "Izin yang sudah ditarik tidak dapat dicatat ulang. Yang tersimpan tidak berubah. "
            "Mintakan formulir baru.",
        ),
        "consent.removal_missing": translate(
            "messages", "Tugas itu tidak ada lagi. Data lain utuh. Muat ulang daftarnya."
        ),
        "consent.site_is_built": translate(
            "messages",
            "Galeri dibersihkan dengan membangunnya. Tidak ada yang berubah. Tekan Bangun galeri.",
        ),
        "consent.no_guardian": translate("messages", "Isi nama wali; pembuatnya anak."),
    }


def _works() -> dict[str, str]:
    return {
        "work.step_not_allowed": translate(
            "messages",
            "Karya tidak dapat pindah ke status itu sekarang. Tidak ada yang berubah. "
            "Selesaikan kurasinya dahulu.",
        ),
        "work.missing": translate(
            "messages", "Karya itu tidak ada lagi. Data lain utuh. Muat ulang daftarnya."
        ),
        "work.price_not_yours": translate("messages", "Harga diisi petugas karya (Giatja)."),
        "work.bad_subject_code": translate(
            "messages", "Kode seperti S-7KQ2M9XA. Kosongkan untuk kode baru."
        ),
        "work.not_published": translate("messages", "Karya belum berstatus terbit."),
        "work.withdrawn": translate("messages", "Karya ini sudah ditarik dari kanal."),
        "work.bad_code": translate("messages", "Tulis kode seperti KRY-2026-0118."),
        "work.unknown_category": translate("messages", "Pilih kategori dari daftar."),
        "work.maker_needed": translate("messages", "Isi nama pembuat untuk tampilan ini."),
        "work.bad_year": translate("messages", "Tahun 1900 sampai tahun ini."),
        "work.bad_number": translate("messages", "Tulis angka bulat, nol atau lebih."),
        "work.shares_not_100": translate("messages", "Jumlah pembagian harus tepat 100%."),
        "work.too_many_photos": translate("messages", "Satu sampul dan paling banyak 8 foto."),
        "work.text_too_long": translate("messages", "Teks ini terlalu panjang. Ringkas dahulu."),
        "work.text_has_id_number": translate(
            "messages", "Hapus nomor 16 angka; itu dapat berupa NIK."
        ),
        "work.text_has_cell": translate("messages", "Hapus nomor blok, kamar, atau sel."),
        "work.text_names_maker": translate(
            "messages", "Hapus nama pembuat; tampilan yang dipilih menyembunyikannya."
        ),
        "work.no_photo": translate("messages", "Tambahkan sedikitnya satu foto."),
        "work.no_alt": translate(
            "messages", "Tulis teks alternatif, sedikitnya 10 huruf: apa yang tampak di foto."
        ),
        "work.no_caption": translate("messages", "Tulis keterangan foto."),
        "work.no_credit": translate("messages", "Tulis sumber foto, seperti Foto: Humas."),
        "work.no_rendition": translate(
            "messages", "Ukuran terbit foto ini belum dibuat. Ambil ulang fotonya."
        ),
    }


def _site() -> dict[str, str]:
    return {
        "site.folder_not_ours": translate(
            "messages",
            "Folder {path} berisi berkas lain, bukan galeri. Isinya tidak disentuh. "
            "Pilih folder kosong.",
        ),
        "site.own_folder": translate(
            "messages",
            "Itu folder situs milik unit. Isinya tidak disentuh. Pilih folder lain untuk salinan.",
        ),
        "site.not_removed": translate(
            "messages",
            "Galeri baru sudah terpasang, tetapi folder lama {path} tidak terhapus. "
            "Gambar yang ditarik mungkin masih di dalamnya. Hapus folder itu.",
        ),
        "site.broken_links": translate(
            "messages",
            "Galeri baru memuat tautan putus dan tidak dipasang. Galeri lama tetap utuh. "
            "Sampaikan pesan ini kepada admin unit: {links}.",
        ),
        "site.code_taken": translate(
            "messages", "Kode ini sudah dipakai karya lain di galeri. Ubah kodenya."
        ),
    }


def _files() -> dict[str, str]:
    return {
        "file.damaged": translate(
            "messages",
            "Berkas {path} rusak: isinya tidak cocok dengan sidik jarinya. Data lain utuh. "
            "Pulihkan dari cadangan, atau ambil ulang berkasnya.",
        ),
        "file.disk_full": translate(
            "messages",
            "Diska penuh. Yang sudah tersimpan utuh. Kosongkan ruang, lalu coba lagi.",
        ),
        "file.bad_name": translate(
            "messages", "Nama berkas di gudang tidak sah. Pilih ulang fotonya."
        ),
    }
