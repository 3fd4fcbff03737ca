<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="id_ID">
<context>
    <name>Checklist</name>
    <message>
        <source>dibebaskan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>tingkat {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tone {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}, aktif, Del menghapus</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Ada kesalahan program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data yang sudah tersimpan utuh, dan naskah yang sedang ditulis sudah disimpan sebagai draf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data yang sudah tersimpan utuh, tetapi draf terakhir tidak dapat disimpan. Salin tulisan yang penting sebelum menutup program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laporan di bawah tidak memuat nama atau isi data, dan tidak dikirim ke mana pun. Simpan untuk admin unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laporan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Salin laporan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;impan laporan …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tutup program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lanjutkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan laporan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas tidak dapat ditulis. Pilih folder lain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Senin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selasa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rabu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kamis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sabtu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minggu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Januari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Februari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juni</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agustus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oktober</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desember</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Ke isian pertama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} isian perlu diperbaiki sebelum disimpan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buang isian ini?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang sudah diketik belum disimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buang isian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanjut mengisi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Naskah yang belum disimpan dari {time} ditemukan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulihkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buang</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>boleh terbit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>wajib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, wajib</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Bantuan untuk layar ini belum ditulis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> atau </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar tombol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cetak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tutup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bantuan: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>{name} ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>Di mana saja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cari dan perintah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel ke-{n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buat baru di panel ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catat temuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saring daftar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunci layar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lipat navigasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bagian layar berikutnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bagian layar sebelumnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ambil atau muat ulang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bantuan layar ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layar Pantau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup yang paling atas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Layar terkunci</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PASOPATI Desktop terkunci</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kata sandi atau PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi atau PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulisan yang belum disimpan tetap ada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ganti petugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Buka kunci</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka kunci</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tersimpan {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka {panel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakai tema terang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakai tema gelap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buat baru di panel ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catat temuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muat ulang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saring daftar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunci layar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keluar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perbesar teks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perkecil teks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lipat navigasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bantuan layar ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar tombol</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Tutup pesan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pesan lagi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>{count} menunggu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ada alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navigasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tampilan tersimpan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewsCard</name>
    <message>
        <source>tone {tone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prioritas {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belum dibaca</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prioritas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disiarkan ulang oleh {n} media</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Cari dan perintah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cari berita, nomor insiden, kontak, naskah, atau perintah …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sebagian pencarian tidak selesai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mencari …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada yang cocok.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panah memilih · Enter membuka · Esc menutup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Pratinjau PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redupkan kertas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perkecil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perbesar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>halaman {n} dari {m}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoTile</name>
    <message>
        <source>Gambar disembunyikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Karya</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>LATIHAN · bukan kejadian sebenarnya</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Cari ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Ringan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sedang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luar biasa</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Masuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Akun biasa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Masuk dengan akun darurat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakai amplop tersegel dari brankas. Pemakaian dicatat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Akun darurat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Masuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi nama pengguna.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi kata sandi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memeriksa …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terlalu banyak percobaan. Coba lagi dalam {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock menyala</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masuk ke PASOPATI Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nama pengguna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama pengguna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kata sandi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lupa kata sandi? Hubungi admin unit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Statements</name>
    <message>
        <source>Siaran pers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klarifikasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifikasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telaah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persetujuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disetujui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terbit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arsip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dikembalikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditolak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditarik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diralat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penyusun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifikator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketua TKK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hukum / PPID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kepala</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dikirim ke verifikator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dinyatakan terverifikasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telaah disetujui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telaah hukum disetujui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dicatat terbit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diperbaiki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirim ke verifikator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perbaiki naskah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nyatakan terverifikasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setujui telaah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setujui telaah hukum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setujui dengan PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catat terbit …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naskah dikirim ke verifikator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naskah kembali ke draf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naskah dinyatakan terverifikasi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telaah disetujui.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telaah hukum disetujui.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naskah disetujui.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penerbitan tercatat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naskah dikembalikan kepada penyusun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naskah ditolak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penyusun tidak memeriksa naskahnya sendiri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menunggu penyusun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menunggu penyusun memperbaiki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menunggu verifikator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menunggu ketua TKK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menunggu pendamping hukum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menunggu kepala unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menunggu penghubung media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ditentukan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkala (Pasal 9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serta-merta (Pasal 10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setiap saat (Pasal 11)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dikecualikan (Pasal 17)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum diperiksa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terkonfirmasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sebagian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keliru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grup wartawan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laman unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media sosial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pos-el redaksi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Konferensi pers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kanwil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditjenpas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fakta dan sumbernya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>panjang naskah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UU 14/2008</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nama, NIK, data medis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tabel tudingan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} bagian wajib kosong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mulai dari {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabel tudingan kosong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baris tudingan belum lengkap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bagian wajib lengkap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semua bagian terisi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} kata, lazimnya {least}–{most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} dari {most} kata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada fakta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fakta meragukan di naskah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} fakta belum diperiksa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} fakta, semua terkonfirmasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} fakta diperiksa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelas informasi belum dipilih</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dikecualikan: tidak untuk terbit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{access}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirip data pribadi: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nomor identitas, blok, atau kamar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data pribadi belum diperiksa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanpa data pribadi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua huruf dapat dicetak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liberation Sans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak tercetak: {characters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dicetak sebagai kotak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>menunggu langkah saya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar pernyataan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pernyataan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saring daftar (F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saring daftar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pernyataan baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pernyataan baru (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peran ini tidak menulis pernyataan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judul atau nomor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cari judul atau nomor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saring menurut status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saring menurut jenis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua jenis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menunggu saya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hapus saringan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada yang cocok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longgarkan saringan, atau cari kata lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada pernyataan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekan N untuk menulis yang pertama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naskah yang dikirim penyusun akan tampil di sini.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sedang berjalan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dilewati</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dikembalikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gugur karena naskah berubah</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskBar</name>
    <message>
        <source>Pekerjaan latar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batalkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua pekerjaan latar selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batalkan {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pekerjaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membatalkan: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · menunggu giliran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · {done} dari {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>diralat: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disematkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lini masa</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tone</name>
    <message>
        <source>Positif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negatif</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Cari berita, nomor insiden, kontak, naskah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cari dan perintah ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cari …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cari berita, nomor insiden, kontak, naskah …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} alarm belum ditanggapi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petugas {name}, {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar tombol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunci layar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keluar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gelap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontras tinggi, terang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontras tinggi, gelap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukuran teks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>Januari,Februari,Maret,April,Mei,Juni,Juli,Agustus,September,Oktober,November,Desember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senin,Selasa,Rabu,Kamis,Jumat,Sabtu,Minggu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kemarin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baru saja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} m lalu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} hr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{h} j {m} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{h} j</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{m} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lewat {length}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Pekerjaan ini tidak dapat diselesaikan. Data yang sudah tersimpan utuh. Coba lagi; bila berulang, sampaikan kodenya kepada admin unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ada isian yang perlu diperbaiki. Belum ada yang disimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi bagian ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis paling banyak {limit} huruf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis paling banyak {limit} huruf, sekarang {length}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis sedikitnya {limit} huruf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih angka {low} sampai {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih hari yang sama atau sesudah mulainya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih waktu yang sudah lewat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih waktu yang akan datang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jam 00.00 sampai 23.59.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis tanggal seperti 21 Nov 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis angka saja.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis alamat seperti nama@contoh.id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mulai tautan dengan https:// atau http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih yang lain; ini sudah dipakai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {path} tidak ditemukan. Data lain utuh. Pilih berkas lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {path} tidak dapat dibaca. Data lain utuh. Periksa hak aksesnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {path} tidak dapat ditulis. Data utama utuh. Tutup berkas itu di program lain, atau pilih folder lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {path} terlalu besar. Belum ada yang disimpan. Pilih yang lebih kecil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pangkalan data sedang dipakai pekerjaan lain. Belum ada yang disimpan. Coba lagi sebentar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diska penuh. Yang sudah tersimpan utuh. Kosongkan ruang, lalu simpan lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pangkalan data hanya dapat dibaca. Isinya utuh. Periksa hak tulis folder data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas pangkalan data tidak dapat dibuka. Tidak ada yang diubah. Sambungkan lagi diskanya, atau pulihkan cadangan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pangkalan data rusak. Tidak ada yang ditulis ke dalamnya. Pulihkan cadangan terakhir yang teruji.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis pangkalan data {kind} tidak dikenal. Belum ada yang dibuka. Pakai alamat PostgreSQL, atau kosongkan untuk berkas setempat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemasangan program tidak lengkap: berkas pemutakhiran data hilang. Data utuh. Pasang ulang program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder data hanya dapat dibaca. Isinya utuh. Periksa hak tulis folder itu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data ini dibuat oleh versi PASOPATI yang lebih baru. Tidak ada yang diubah. Pasang versi program yang terbaru.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program sudah terbuka dengan data yang sama. Tidak ada yang berubah. Pakai jendela yang sudah terbuka.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pangkalan data tidak tersambung. Isinya utuh. Periksa jaringan, lalu coba lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan itu tidak ada lagi. Data lain utuh. Muat ulang daftarnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petugas lain lebih dulu menyimpan catatan ini. Tulisan tetap ada di layar. Bandingkan kedua versi, lalu simpan lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peran yang dipakai tidak berhak melakukan ini. Tidak ada yang berubah. Minta petugas yang berwenang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jaringan tidak tersambung. Pekerjaan luring tetap bisa dilakukan. Coba lagi begitu jaringan kembali.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} sedang berjalan. Tunggu sampai selesai, atau batalkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama pengguna atau kata sandi tidak cocok. Periksa Caps Lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi yang sekarang tidak cocok. Periksa Caps Lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terlalu banyak percobaan. Akun tetap aman. Coba lagi setelah {seconds} detik.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis sedikitnya 10 huruf; boleh beberapa kata biasa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jangan memuat nama pengguna di dalamnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakai sedikitnya empat huruf yang berbeda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketik kata sandi yang sama dua kali.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih kata sandi yang belum dipakai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis tepat 6 angka.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jangan angka kembar atau berurutan, seperti 111111 atau 123456.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketik PIN yang sama dua kali.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakai huruf a sampai z, angka, titik, garis; paling banyak 32, tanpa spasi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIP 18 angka tanpa spasi, atau kosongkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plh. dan Plt. perlu nomor SK atau surat perintah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih sedikitnya satu peran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama pengguna ini sudah dipakai. Pilih yang lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harus ada satu administrator aktif yang dapat masuk. Tidak ada yang berubah. Angkat administrator lain lebih dulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada Penanggung Jawab (Kepala) pada daftar pejabat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penyiapan sudah pernah dijalankan di folder data ini. Isinya tidak diubah. Tutup jendela ini, lalu masuk dengan akun yang ada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Akun ini tidak aktif. Hubungi admin unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi atau PIN tidak cocok. Periksa Caps Lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pencarian tidak selesai. Data utuh. Coba lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pencetak {printer} tidak ditemukan. Dokumen utuh. Pilih pencetak lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tombol {keys} sudah dipakai untuk {other}. Pilih tombol lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruang diska untuk folder data hampir habis. Data yang tersimpan utuh. Kosongkan sampai tersisa {needed_mb} MB (kini {free_mb} MB), lalu buka lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemulihan cadangan terputus sebelum selesai. Berkas cadangannya utuh. Jalankan pemulihan sekali lagi dari cadangan yang sama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder data berada di folder bersama jaringan ({kind}). Belum ada yang ditulis. Pilih folder di diska komputer ini; untuk beberapa komputer pakai PostgreSQL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempat folder data, {path}, ternyata sebuah berkas. Berkas itu tidak diubah. Pilih folder lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder data tidak dapat dipakai: {reason}. Belum ada yang ditulis. Periksa diskanya, atau pilih folder lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas itu bukan gambar PNG atau JPEG. Logo lama tetap dipakai. Simpan logonya sebagai PNG, lalu pilih lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas logo lebih besar dari 10 MB. Logo lama tetap dipakai. Pilih berkas yang lebih kecil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gambar logo lebih besar dari 25 juta piksel. Logo lama tetap dipakai. Perkecil gambarnya; 1.000 x 1.200 piksel sudah tajam di kertas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gambar logo hanya {width} x {height} piksel. Logo lama tetap dipakai. Pilih gambar yang lebih besar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gambar logo bergerak. Logo lama tetap dipakai. Pilih gambar yang diam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gambar logo rusak atau terpotong. Logo lama tetap dipakai. Salin ulang berkasnya, atau pilih gambar lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kop setinggi {height_mm} mm tidak menyisakan ruang untuk isi. Naskah utuh. Kurangi baris kop di profil unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dokumen itu bukan PDF yang utuh. Naskahnya tidak berubah. Buat sekali lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halaman {page} tidak ada; dokumen ini {pages} halaman.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halaman terlalu besar untuk ditampilkan. Dokumennya utuh. Perkecil tampilannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pencetak {printer} menolak: {reason}. Dokumen utuh dan belum dicetak. Periksa pencetaknya, atau pilih pencetak lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan cetak (CUPS) belum terpasang di komputer ini. Dokumen utuh. Simpan sebagai PDF, atau minta admin memasang cups-client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan cetak tidak menjawab. Dokumen utuh dan belum dicetak. Coba lagi sebentar lagi, atau simpan sebagai PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan cetak tidak menjawab dalam {seconds} detik; hasil kirim tidak diketahui. Dokumen utuh. Lihat antrean pencetak sebelum mencetak lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 sampai {limit} rangkap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat {host} tidak ditemukan. Berita yang sudah tersimpan utuh. Periksa sambungan internet dan ejaan alamatnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server {host} tidak dapat dihubungi. Berita yang sudah tersimpan utuh. Sumber ini dicoba lagi pada giliran berikutnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sertifikat keamanan {host} tidak sah. Tidak ada yang diambil. Periksa tanggal komputer ini, atau tanyakan ke pengelola laman.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sumber menjawab terlalu lambat. Berita yang sudah tersimpan utuh. Sumber ini dicoba lagi pada giliran berikutnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antrean ke {host} terlalu panjang. Berita yang sudah tersimpan utuh. Sumber ini dicoba lagi pada giliran berikutnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jawaban server {host} bukan jawaban laman yang benar. Tidak ada yang disimpan. Periksa alamat dan nomor portanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sambungan putus sebelum isi sumber lengkap. Tidak ada yang disimpan. Sumber ini dicoba lagi pada giliran berikutnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sumber menjawab dengan kode {status}. Berita yang sudah tersimpan utuh. Bila berulang, buka alamatnya di peramban dan perbarui.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {path} tidak ditemukan. Periksa nama dan foldernya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {path} tidak dapat dibaca. Periksa hak aksesnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat sumber tidak benar. Tulis seperti https://contoh.id/rss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat sumber harus berawalan https:// atau http://. Tidak ada yang diambil. Perbaiki alamatnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat {host} menunjuk ke jaringan dalam. Tidak ada yang diambil. Bila memang sumber intranet, izinkan di pengaturan sumber.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sumber mengalihkan lebih dari {limit} kali. Tidak ada yang diambil. Buka alamatnya di peramban dan pakai alamat akhirnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi sumber melebihi batas {limit} bita. Tidak ada yang disimpan. Periksa apakah alamatnya benar sebuah umpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi sumber dimampatkan dengan cara yang tidak dapat dibaca. Tidak ada yang disimpan. Laporkan ke pengelola laman.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} bukan berkas biasa. Pilih sebuah berkas umpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat ini berisi halaman laman, bukan umpan. Tidak ada yang disimpan. Cari alamat RSS atau Atom di laman itu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isinya bukan umpan berita ({found}). Tidak ada yang disimpan. Periksa alamatnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sumber menjawab tanpa isi. Berita yang sudah tersimpan utuh. Periksa alamatnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Umpan melebihi batas {limit} bita. Tidak ada yang disimpan. Periksa apakah alamatnya benar sebuah umpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Umpan memuat definisi yang dapat membebani komputer. Tidak ada yang disimpan. Laporkan ke pengelola laman.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {path} memuat makro. Tidak ada yang diimpor. Simpan ulang sebagai .xlsx atau .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {path} bukan tabel CSV atau XLSX. Tidak ada yang diimpor. Pilih berkas lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi berkas {path} jauh lebih besar daripada berkasnya. Tidak ada yang diimpor. Minta pengirim menyimpan ulang tabelnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabel melebihi {limit} baris. Tidak ada yang diimpor. Bagi menjadi beberapa berkas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolom judul tidak ada. Tidak ada yang diimpor. Beri judul kolom di baris pertama: judul, tautan, media, tanggal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolom alamat tidak ada. Tidak ada yang diimpor. Beri judul kolom di baris pertama: nama, alamat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabel kosong. Tidak ada yang diimpor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baris tanpa judul berita.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tautan tidak berawalan https:// atau http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal tidak terbaca atau belum terjadi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {path} bukan daftar sumber OPML. Tidak ada yang diimpor. Pilih berkas lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar melebihi {limit} sumber. Tidak ada yang diimpor. Bagi menjadi beberapa berkas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto tidak ditemukan. Pilih berkas lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Itu bukan berkas foto. Pilih satu berkas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto tidak dapat dibaca. Periksa hak akses atau sambungan kartunya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas foto ini kosong. Salin ulang dari kamera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto lebih besar dari 60 MB. Simpan ulang sebagai JPEG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto lebih dari 100 megapiksel. Perkecil dahulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas ini bukan foto yang dikenal. Pakai JPEG, PNG, WebP, TIFF, GIF, BMP, atau AVIF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto HEIC belum dapat dibaca di komputer ini. Simpan ulang sebagai JPEG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto ini rusak atau terpotong. Salin ulang dari kamera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis warna foto ini tidak dikenal. Simpan ulang sebagai JPEG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gambar masih memuat keterangan kamera. Gambar itu tidak diterbitkan. Ambil ulang fotonya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada persetujuan pembuat. Tampilkan karya saja, atau mintakan izin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persetujuan pembuat belum lengkap. Lengkapi formulirnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persetujuan pembuat sudah habis. Mintakan yang baru.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persetujuan sudah ditarik. Karya ini tidak boleh ditampilkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ada pembatasan pihak ketiga. Karya ini tidak boleh ditampilkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persetujuan tidak mencakup keperluan ini. Mintakan izin tambahan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persetujuan tidak mencakup kanal ini. Mintakan izin tambahan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tampilan melebihi yang disetujui. Turunkan tingkat tampilannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto menampakkan wajah tanpa persetujuan. Tutupi wajahnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persetujuan ini milik orang lain. Pilih persetujuan pembuatnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama dan wajah anak tidak pernah ditampilkan. Pakai inisial atau karya saja.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identitas orang sakit tidak pernah ditampilkan. Tampilkan karya saja.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jelaskan hak menolak dan menarik izin, lalu centang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lampirkan pindaian formulir bertanda tangan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi nama wali; pembuatnya anak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Karya tidak dapat pindah ke status itu sekarang. Tidak ada yang berubah. Selesaikan kurasinya dahulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Karya belum berstatus terbit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Karya ini sudah ditarik dari kanal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis kode seperti KRY-2026-0118.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih kategori dari daftar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi nama pembuat untuk tampilan ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tahun 1900 sampai tahun ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis angka bulat, nol atau lebih.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumlah pembagian harus tepat 100%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satu sampul dan paling banyak 8 foto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teks ini terlalu panjang. Ringkas dahulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hapus nomor 16 angka; itu dapat berupa NIK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hapus nomor blok, kamar, atau sel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hapus nama pembuat; tampilan yang dipilih menyembunyikannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambahkan sedikitnya satu foto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis teks alternatif, sedikitnya 10 huruf: apa yang tampak di foto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis keterangan foto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis sumber foto, seperti Foto: Humas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukuran terbit foto ini belum dibuat. Ambil ulang fotonya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder {path} berisi berkas lain, bukan galeri. Isinya tidak disentuh. Pilih folder kosong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galeri baru sudah terpasang, tetapi folder lama {path} tidak terhapus. Gambar yang ditarik mungkin masih di dalamnya. Hapus folder itu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galeri baru memuat tautan putus dan tidak dipasang. Galeri lama tetap utuh. Sampaikan pesan ini kepada admin unit: {links}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode ini sudah dipakai karya lain di galeri. Ubah kodenya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {path} rusak: isinya tidak cocok dengan sidik jarinya. Data lain utuh. Pulihkan dari cadangan, atau ambil ulang berkasnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diska penuh. Yang sudah tersimpan utuh. Kosongkan ruang, lalu coba lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama berkas di gudang tidak sah. Pilih ulang fotonya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadangan {folder} tidak ditemukan. Data utama utuh. Sambungkan diskanya, atau pilih cadangan lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadangan gagal diuji pada bagian {part}. Data utama utuh; cadangan sebelumnya tetap ada. Cadangkan sekali lagi, bila perlu ke diska lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadangan {folder} rusak. Data utama utuh dan tidak disentuh. Pilih cadangan lain yang teruji.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadangan tidak dapat ditulis: diska penuh atau tidak dapat ditulisi. Data utama utuh. Kosongkan ruang, atau pilih folder lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bagian {part} tidak ada di dalam cadangan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bagian {part} berbeda dari data saat dicadangkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pangkalan data tujuan sudah berisi. Tidak ada yang ditimpa. Pulihkan ke pangkalan data yang kosong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halaman berkas pangkalan data rusak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan merujuk ke catatan yang tidak ada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indeks pencarian tidak cocok dengan isinya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rantai jejak audit terputus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan ada tanpa jejak audit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi catatan berbeda dari jejak auditnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan hilang, padahal jejak auditnya ada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naskah pernyataan tidak cocok dengan sidik jarinya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas rusak atau hilang dari gudang berkas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bagian pangkalan data tidak dapat dibaca.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data unit belum disiapkan. Belum ada yang ditulis. Jalankan penyiapan pertama lebih dulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versi {version} pedoman tidak ditemukan. Data lain utuh. Periksa keutuhan data di Pengaturan, Diagnostik.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satu kode dipakai dua kali. Beri kode yang berbeda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skor terendah harus naik dari tingkat ke tingkat: mulai 0, paling tinggi 18.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakai hanya token yang tertera, dalam kurung kurawal: serial, year, month, month_roman, unit_code, class_code, type_code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sebut nomor urut tepat sekali, seperti {{serial}} atau {{serial:04}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pernyataan itu tidak ada lagi. Data lain utuh. Muat ulang daftarnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versi {number} tidak ditemukan. Versi lain utuh. Muat ulang daftarnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naskah ini sudah dikirim, jadi tidak dapat diubah. Tulisan tetap ada di layar. Minta pemeriksa mengembalikannya dulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versi {version} tersedia: petugas lain lebih dulu menyimpan. Kedua naskah utuh. Baca versi {version} di Riwayat, lalu simpan lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis pernyataan tidak dapat diganti. Naskah utuh. Buat pernyataan baru.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi versi {version} tidak cocok dengan sidiknya. Tidak ada yang ditandatangani. Jalankan periksa jejak audit, dan pulihkan cadangan bila perlu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis paling banyak 200 baris.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi sedikitnya satu baris tudingan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengkapi tudingan dan hasil verifikasi di setiap baris.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih kelas informasi (UU 14/2008).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis sedikitnya satu fakta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langkah ini tidak berlaku lagi untuk status naskah sekarang. Tidak ada yang berubah. Muat ulang: mungkin petugas lain sudah lebih dulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langkah ini sudah ditandatangani. Tidak ada yang berubah. Muat ulang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penyusun naskah tidak memeriksa naskahnya sendiri. Tidak ada yang berubah. Minta petugas lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rantai persetujuan belum lengkap. Tidak ada yang berubah. Tunggu tanda tangan yang masih kurang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naskah berubah sejak dibuka: kini versi {version}. Tidak ada yang ditandatangani. Baca versi terbaru, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada penugasan kepala yang berlaku hari ini untuk akun ini. Tidak ada yang disetujui. Minta admin mencatat SK atau surat perintahnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beri status dan sumber untuk setiap fakta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keluarkan fakta yang belum terkonfirmasi atau keliru dari naskah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periksa data pribadi, lalu centang pemeriksaannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN atau kata sandi tidak cocok. Tidak ada yang disetujui. Coba lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naskah ini berkelas dikecualikan, jadi tidak boleh terbit. Tidak ada yang dicatat. Mintakan uji konsekuensi kepada PPID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tingkat insiden ini butuh persetujuan Kanwil (dan Ditjenpas bila luar biasa). Belum ada yang dicatat terbit. Catat persetujuannya dulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embargo belum lewat. Tidak ada yang dicatat. Terbitkan setelah waktunya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih waktu sesudah naskah disetujui.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi tautan atau bukti terbit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naskah ini belum disetujui, jadi belum ada berkas resminya. Cetak drafnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas resmi hilang atau rusak, dan pembuatan ulang tidak menghasilkan berkas yang sama. Naskah dan tanda tangan utuh. Pulihkan berkasnya dari cadangan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halaman terlalu besar untuk ditampilkan. Naskah utuh. Perkecil tampilan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
