"""Sentences about letterheads, logos, finished documents and printers."""

from pasopati_desktop.ui.i18n import translate


def sentences() -> dict[str, str]:
    """Built on call: the language is chosen at start-up."""
    return {**_letterhead(), **_printers()}


def _letterhead() -> dict[str, str]:
    return {
        "logo.not_an_image": translate(
            "messages",
            "Berkas itu bukan gambar PNG atau JPEG. Logo lama tetap dipakai. "
            "Simpan logonya sebagai PNG, lalu pilih lagi.",
        ),
        "logo.too_large": translate(
            "messages",
            "Berkas logo lebih besar dari 10 MB. Logo lama tetap dipakai. "
            "Pilih berkas yang lebih kecil.",
        ),
        "logo.too_many_pixels": translate(
            "messages",
            "Gambar logo lebih besar dari 25 juta piksel. Logo lama tetap dipakai. "
            "Perkecil gambarnya; 1.000 x 1.200 piksel sudah tajam di kertas.",
        ),
        "logo.too_small": translate(
            "messages",
            "Gambar logo hanya {width} x {height} piksel. Logo lama tetap dipakai. "
            "Pilih gambar yang lebih besar.",
        ),
        "logo.animated": translate(
            "messages",
            "Gambar logo bergerak. Logo lama tetap dipakai. Pilih gambar yang diam.",
        ),
        "logo.svg": translate(
            "messages",
            "Logo SVG dipilih lewat tombol Pilih logo, yang menggambarnya dahulu. "
            "Logo lama tetap dipakai. Pilih lewat tombol itu, atau simpan sebagai PNG.",
        ),
        "logo.svg_active": translate(
            "messages",
            "Logo SVG ini memuat program, gambar lain, tautan, atau gerak, jadi tidak dibuka. "
            "Logo lama tetap dipakai. Simpan sebagai SVG polos atau PNG, lalu pilih lagi.",
        ),
        "logo.svg_damaged": translate(
            "messages",
            "Logo SVG ini rusak, kosong, atau tanpa ukuran. Logo lama tetap dipakai. "
            "Simpan logonya sebagai PNG, lalu pilih lagi.",
        ),
        "logo.svg_too_large": translate(
            "messages",
            "Logo SVG ini terlalu besar atau terlalu rumit. Logo lama tetap dipakai. "
            "Simpan logonya sebagai PNG, lalu pilih lagi.",
        ),
        "logo.damaged": translate(
            "messages",
            "Gambar logo rusak atau terpotong. Logo lama tetap dipakai. "
            "Salin ulang berkasnya, atau pilih gambar lain.",
        ),
        "letterhead.open_place": translate(
            "messages", "Lengkapi baris yang berakhir dengan titik-titik, misalnya kantor wilayah."
        ),
        "letterhead.too_tall": translate(
            "messages",
            "Kop setinggi {height_mm} mm tidak menyisakan ruang untuk isi. Naskah utuh. "
            "Kurangi baris kop di profil unit.",
        ),
        "document.unreadable": translate(
            "messages",
            "Dokumen itu bukan PDF yang utuh. Naskahnya tidak berubah. Buat sekali lagi.",
        ),
        "document.no_such_page": translate(
            "messages", "Halaman {page} tidak ada; dokumen ini {pages} halaman."
        ),
        "document.too_long": translate(
            "messages",
            "Daftar ini terlalu panjang untuk satu PDF. Tidak ada yang ditulis. Pilih masa yang "
            "lebih pendek, atau simpan sebagai lembar kerja atau CSV.",
        ),
        "document.too_large": translate(
            "messages",
            "Halaman terlalu besar untuk ditampilkan. Dokumennya utuh. Perkecil tampilannya.",
        ),
    }


def _printers() -> dict[str, str]:
    return {
        "printer.refused": translate(
            "messages",
            "Pencetak {printer} menolak: {reason}. Dokumen utuh dan belum dicetak. "
            "Periksa pencetaknya, atau pilih pencetak lain.",
        ),
        "printer.rejecting": translate(
            "messages",
            "Antrean {printer} menolak cetakan. Dokumen utuh dan belum dicetak. "
            "Pilih pencetak lain, atau minta admin membuka antreannya.",
        ),
        "printer.none": translate(
            "messages",
            "Belum ada pencetak di komputer ini. Dokumen utuh. "
            "Pasang pencetak, atau simpan sebagai PDF.",
        ),
        "printer.stopped": translate(
            "messages",
            "Pencetakan ke {printer} dihentikan. Dokumen utuh dan tidak masuk buku cetak. "
            "Periksa apakah ada halaman yang sudah keluar.",
        ),
        "printer.no_cups": translate(
            "messages",
            "Layanan cetak (CUPS) belum terpasang di komputer ini. Dokumen utuh. "
            "Simpan sebagai PDF, atau minta admin memasang cups-client.",
        ),
        "printer.server_gone": translate(
            "messages",
            "Layanan cetak tidak menjawab. Dokumen utuh dan belum dicetak. "
            "Coba lagi sebentar lagi, atau simpan sebagai PDF.",
        ),
        "printer.timeout": translate(
            "messages",
            "Layanan cetak tidak menjawab dalam {seconds} detik; hasil kirim tidak diketahui. "
            "Dokumen utuh. Lihat antrean pencetak sebelum mencetak lagi.",
        ),
        "print.copies_out_of_range": translate("messages", "1 sampai {limit} rangkap."),
        "print.pages_unreadable": translate(
            "messages", "“{piece}” bukan halaman. Tulis seperti 1-3, 5."
        ),
        "print.pages_from_one": translate("messages", "Halaman dihitung mulai dari 1."),
        "print.pages_backwards": translate("messages", "“{piece}” terbalik. Tulis {turned}."),
        "print.pages_beyond": translate(
            "messages", "Halaman {page} tidak ada; naskah ini {pages} halaman."
        ),
        "print.pages_too_long": translate("messages", "Paling panjang {limit} huruf."),
        "print.no_odd_page": translate("messages", "Tidak ada halaman ganjil di antaranya."),
        "print.no_even_page": translate("messages", "Tidak ada halaman genap di antaranya."),
    }
