"""Sentences about news sources: fetching, feeds, imported tables and source lists."""

from pasopati_desktop.ui.i18n import translate


def sentences() -> dict[str, str]:
    """Built on call: the language is chosen at start-up."""
    return {**_fetching(), **_refused(), **_feeds(), **_imports()}


def _fetching() -> dict[str, str]:
    return {
        "fetch.dns": translate(
            "messages",
            "Alamat {host} tidak ditemukan. Berita yang sudah tersimpan utuh. "
            "Periksa sambungan internet dan ejaan alamatnya.",
        ),
        "fetch.connect": translate(
            "messages",
            "Server {host} tidak dapat dihubungi. Berita yang sudah tersimpan utuh. "
            "Sumber ini dicoba lagi pada giliran berikutnya.",
        ),
        "fetch.tls": translate(
            "messages",
            "Sertifikat keamanan {host} tidak sah. Tidak ada yang diambil. "
            "Periksa tanggal komputer ini, atau tanyakan ke pengelola laman.",
        ),
        "fetch.deadline": translate(
            "messages",
            "Sumber menjawab terlalu lambat. Berita yang sudah tersimpan utuh. "
            "Sumber ini dicoba lagi pada giliran berikutnya.",
        ),
        "fetch.host_busy": translate(
            "messages",
            "Antrean ke {host} terlalu panjang. Berita yang sudah tersimpan utuh. "
            "Sumber ini dicoba lagi pada giliran berikutnya.",
        ),
        "fetch.protocol": translate(
            "messages",
            "Jawaban server {host} bukan jawaban laman yang benar. Tidak ada yang disimpan. "
            "Periksa alamat dan nomor portanya.",
        ),
        "fetch.cut_short": translate(
            "messages",
            "Sambungan putus sebelum isi sumber lengkap. Tidak ada yang disimpan. "
            "Sumber ini dicoba lagi pada giliran berikutnya.",
        ),
        "fetch.http_status": translate(
            "messages",
            "Sumber menjawab dengan kode {status}. Berita yang sudah tersimpan utuh. "
            "Bila berulang, buka alamatnya di peramban dan perbarui.",
        ),
        "fetch.file_missing": translate(
            "messages", "Berkas {path} tidak ditemukan. Periksa nama dan foldernya."
        ),
        "fetch.file_unreadable": translate(
            "messages", "Berkas {path} tidak dapat dibaca. Periksa hak aksesnya."
        ),
    }


def _refused() -> dict[str, str]:
    return {
        "fetch.bad_url": translate(
            "messages", "Alamat sumber tidak benar. Tulis seperti https://contoh.id/rss."
        ),
        "fetch.scheme": translate(
            "messages",
            "Alamat sumber harus berawalan https:// atau http://. Tidak ada yang diambil. "
            "Perbaiki alamatnya.",
        ),
        "fetch.private_address": translate(
            "messages",
            "Alamat {host} menunjuk ke jaringan dalam. Tidak ada yang diambil. "
            "Bila memang sumber intranet, izinkan di pengaturan sumber.",
        ),
        "fetch.too_many_redirects": translate(
            "messages",
            "Sumber mengalihkan lebih dari {limit} kali. Tidak ada yang diambil. "
            "Buka alamatnya di peramban dan pakai alamat akhirnya.",
        ),
        "fetch.too_large": translate(
            "messages",
            "Isi sumber melebihi batas {limit} bita. Tidak ada yang disimpan. "
            "Periksa apakah alamatnya benar sebuah umpan.",
        ),
        "fetch.bad_encoding": translate(
            "messages",
            "Isi sumber dimampatkan dengan cara yang tidak dapat dibaca. "
            "Tidak ada yang disimpan. Laporkan ke pengelola laman.",
        ),
        "fetch.not_a_file": translate(
            "messages", "{path} bukan berkas biasa. Pilih sebuah berkas umpan."
        ),
    }


def _feeds() -> dict[str, str]:
    return {
        "feed.is_html": translate(
            "messages",
            "Alamat ini berisi halaman laman, bukan umpan. Tidak ada yang disimpan. "
            "Cari alamat RSS atau Atom di laman itu.",
        ),
        "feed.not_a_feed": translate(
            "messages",
            "Isinya bukan umpan berita ({found}). Tidak ada yang disimpan. Periksa alamatnya.",
        ),
        "feed.no_content": translate(
            "messages",
            "Sumber menjawab tanpa isi. Berita yang sudah tersimpan utuh. Periksa alamatnya.",
        ),
        "feed.too_large": translate(
            "messages",
            "Umpan melebihi batas {limit} bita. Tidak ada yang disimpan. "
            "Periksa apakah alamatnya benar sebuah umpan.",
        ),
        "feed.entities": translate(
            "messages",
            "Umpan memuat definisi yang dapat membebani komputer. Tidak ada yang disimpan. "
            "Laporkan ke pengelola laman.",
        ),
    }


def _imports() -> dict[str, str]:
    return {
        "table.macros": translate(
            "messages",
            "Berkas {path} memuat makro. Tidak ada yang diimpor. "
            "Simpan ulang sebagai .xlsx atau .csv.",
        ),
        "table.not_a_table": translate(
            "messages",
            "Berkas {path} bukan tabel CSV atau XLSX. Tidak ada yang diimpor. Pilih berkas lain.",
        ),
        "table.bomb": translate(
            "messages",
            "Isi berkas {path} jauh lebih besar daripada berkasnya. Tidak ada yang diimpor. "
            "Minta pengirim menyimpan ulang tabelnya.",
        ),
        "table.too_large": translate(
            "messages",
            "Tabel melebihi {limit} baris. Tidak ada yang diimpor. Bagi menjadi beberapa berkas.",
        ),
        "table.no_title_column": translate(
            "messages",
            "Kolom judul tidak ada. Tidak ada yang diimpor. "
            "Beri judul kolom di baris pertama: judul, tautan, media, tanggal.",
        ),
        "table.empty": translate("messages", "Tabel kosong. Tidak ada yang diimpor."),
        "row.no_title": translate("messages", "Baris tanpa judul berita."),
        "row.bad_link": translate("messages", "Tautan tidak berawalan https:// atau http://."),
        "row.bad_date": translate("messages", "Tanggal tidak terbaca atau belum terjadi."),
        "opml.not_a_list": translate(
            "messages",
            "Berkas {path} bukan daftar sumber OPML. Tidak ada yang diimpor. Pilih berkas lain.",
        ),
        "opml.too_large": translate(
            "messages",
            "Daftar melebihi {limit} sumber. Tidak ada yang diimpor. Bagi menjadi beberapa berkas.",
        ),
        "opml.not_writable": translate(
            "messages",
            "Berkas {path} tidak dapat ditulis. Data utama utuh. "
            "Tutup berkas itu di program lain, atau pilih folder lain.",
        ),
    }
