<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="id_ID">
<context>
    <name>AssignmentEditor</name>
    <message>
        <source>Peran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Jabatan seperti tercetak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jabatan seperti tercetak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kedudukan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kedudukan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor &amp;SK atau surat perintah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor SK atau surat perintah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mulai berlaku</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mulai berlaku</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hari terakhir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari terakhir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tanpa batas akhir</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CategoryEditor</name>
    <message>
        <source>Kategori</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nama kategori</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama kategori</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Jenis di dalamnya, satu per baris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis di dalamnya, satu per baris</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangePassword</name>
    <message>
        <source>Ganti kata sandi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi se&amp;karang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi sekarang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi &amp;baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi baru sekali &amp;lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi baru sekali lagi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <name>Clocks</name>
    <message>
        <source>Tenggat {due}, {target} sejak diketahui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batas {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selesai {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terlambat {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dibebaskan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Ada kesalahan program</source>
        <translation>Something went wrong in the program</translation>
    </message>
    <message>
        <source>Data yang sudah tersimpan utuh, dan naskah yang sedang ditulis sudah disimpan sebagai draf.</source>
        <translation>Saved data is intact, and the text being written has been kept as a draft.</translation>
    </message>
    <message>
        <source>Data yang sudah tersimpan utuh, tetapi draf terakhir tidak dapat disimpan. Salin tulisan yang penting sebelum menutup program.</source>
        <translation>Saved data is intact, but the last draft could not be kept. Copy important text before closing the program.</translation>
    </message>
    <message>
        <source>Laporan di bawah tidak memuat nama atau isi data, dan tidak dikirim ke mana pun. Simpan untuk admin unit.</source>
        <translation>The report below holds no names and no data, and is sent nowhere. Save it for the unit&apos;s administrator.</translation>
    </message>
    <message>
        <source>Laporan</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>&amp;Salin laporan</source>
        <translation>&amp;Copy report</translation>
    </message>
    <message>
        <source>S&amp;impan laporan …</source>
        <translation>S&amp;ave report …</translation>
    </message>
    <message>
        <source>&amp;Tutup program</source>
        <translation>Close &amp;program</translation>
    </message>
    <message>
        <source>&amp;Lanjutkan</source>
        <translation>&amp;Go on</translation>
    </message>
    <message>
        <source>Simpan laporan</source>
        <translation>Save report</translation>
    </message>
    <message>
        <source>Berkas tidak dapat ditulis. Pilih folder lain.</source>
        <translation>The file cannot be written. Choose another folder.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Senin</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Selasa</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Rabu</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>Kamis</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Jumat</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Sabtu</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Minggu</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>Januari</source>
        <translation>January</translation>
    </message>
    <message>
        <source>Februari</source>
        <translation>February</translation>
    </message>
    <message>
        <source>Maret</source>
        <translation>March</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>Mei</source>
        <translation>May</translation>
    </message>
    <message>
        <source>Juni</source>
        <translation>June</translation>
    </message>
    <message>
        <source>Juli</source>
        <translation>July</translation>
    </message>
    <message>
        <source>Agustus</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>Oktober</source>
        <translation>October</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>Desember</source>
        <translation>December</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Ke isian pertama</source>
        <translation>To the first field</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>{n} isian perlu diperbaiki sebelum disimpan</source>
        <translation>{n} fields need correction before saving</translation>
    </message>
    <message>
        <source>Buang isian ini?</source>
        <translation>Throw this input away?</translation>
    </message>
    <message>
        <source>Yang sudah diketik belum disimpan.</source>
        <translation>What was typed is not saved.</translation>
    </message>
    <message>
        <source>Buang isian</source>
        <translation>Throw away</translation>
    </message>
    <message>
        <source>Lanjut mengisi</source>
        <translation>Keep typing</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Naskah yang belum disimpan dari {time} ditemukan.</source>
        <translation>Unsaved text of {time} was found.</translation>
    </message>
    <message>
        <source>Pulihkan</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Buang</source>
        <translation>Throw away</translation>
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
        <translation>required</translation>
    </message>
    <message>
        <source>{label}, wajib</source>
        <translation>{label}, required</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Bantuan untuk layar ini belum ditulis.</source>
        <translation>Help for this screen is not written yet.</translation>
    </message>
    <message>
        <source> atau </source>
        <translation> or </translation>
    </message>
    <message>
        <source>Daftar tombol</source>
        <translation>Key map</translation>
    </message>
    <message>
        <source>&amp;Cetak</source>
        <translation>&amp;Print</translation>
    </message>
    <message>
        <source>&amp;Tutup</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Bantuan: {title}</source>
        <translation>Help: {title}</translation>
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
    <name>IncidentEditor</name>
    <message>
        <source>&amp;Judul insiden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judul insiden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kategori utama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kategori utama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je&amp;nis kejadian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis kejadian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Diketahui (WIB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diketahui (WIB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Terjadi (WIB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terjadi (WIB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di&amp;laporkan (WIB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dilaporkan (WIB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Penanggung jawab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penanggung jawab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ingkat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tingkat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelas infor&amp;masi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelas informasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temp&amp;at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sumber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sumber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kete&amp;rangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>Di mana saja</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Cari dan perintah</source>
        <translation>Search and commands</translation>
    </message>
    <message>
        <source>Panel ke-{n}</source>
        <translation>Panel {n}</translation>
    </message>
    <message>
        <source>Buat baru di panel ini</source>
        <translation>New in this panel</translation>
    </message>
    <message>
        <source>Catat temuan</source>
        <translation>Record a finding</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Saring daftar</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarms</translation>
    </message>
    <message>
        <source>Kunci layar</source>
        <translation>Lock the screen</translation>
    </message>
    <message>
        <source>Lipat navigasi</source>
        <translation>Fold the navigation</translation>
    </message>
    <message>
        <source>Bagian layar berikutnya</source>
        <translation>Next part of the screen</translation>
    </message>
    <message>
        <source>Bagian layar sebelumnya</source>
        <translation>Previous part of the screen</translation>
    </message>
    <message>
        <source>Ambil atau muat ulang</source>
        <translation>Fetch or reload</translation>
    </message>
    <message>
        <source>Bantuan layar ini</source>
        <translation>Help for this screen</translation>
    </message>
    <message>
        <source>Layar Pantau</source>
        <translation>Wall display</translation>
    </message>
    <message>
        <source>Tutup yang paling atas</source>
        <translation>Close the topmost</translation>
    </message>
    <message>
        <source>Buka {panel}</source>
        <translation>Open {panel}</translation>
    </message>
</context>
<context>
    <name>LetterheadForm</name>
    <message>
        <source>Kop surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ukuran kertas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukuran kertas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukuran &amp;huruf isi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukuran huruf isi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jarak &amp;baris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jarak baris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tepi kir&amp;i</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tepi kiri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tepi ka&amp;nan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tepi kanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tepi ba&amp;wah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tepi bawah</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelChange</name>
    <message>
        <source>T&amp;ingkat baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tingkat baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Alasan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelForm</name>
    <message>
        <source>Tingkat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama tingkat &amp;1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama tingkat 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skor terendah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skor terendah tingkat 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pernyataan pertama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pernyataan pertama tingkat 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> menit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama tingkat &amp;2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama tingkat 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skor terendah tingkat 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pernyataan pertama tingkat 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama tingkat &amp;3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama tingkat 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skor terendah tingkat 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pernyataan pertama tingkat 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama tingkat &amp;4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama tingkat 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skor terendah tingkat 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pernyataan pertama tingkat 4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Layar terkunci</source>
        <translation>Screen locked</translation>
    </message>
    <message>
        <source>PASOPATI Desktop terkunci</source>
        <translation>PASOPATI Desktop is locked</translation>
    </message>
    <message>
        <source>&amp;Kata sandi atau PIN</source>
        <translation>&amp;Password or PIN</translation>
    </message>
    <message>
        <source>Kata sandi atau PIN</source>
        <translation>Password or PIN</translation>
    </message>
    <message>
        <source>Tulisan yang belum disimpan tetap ada.</source>
        <translation>Unsaved text stays.</translation>
    </message>
    <message>
        <source>&amp;Ganti petugas</source>
        <translation>&amp;Another officer</translation>
    </message>
    <message>
        <source>&amp;Buka kunci</source>
        <translation>&amp;Unlock</translation>
    </message>
    <message>
        <source>Buka kunci</source>
        <translation>Unlock</translation>
    </message>
</context>
<context>
    <name>LookForm</name>
    <message>
        <source>Tampilan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tema</source>
        <translation type="unfinished">Theme</translation>
    </message>
    <message>
        <source>&amp;Ukuran teks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukuran teks</source>
        <translation type="unfinished">Text size</translation>
    </message>
    <message>
        <source>Kurangi &amp;gerak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kunci layar setelah tidak dipakai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunci layar setelah tidak dipakai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> menit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tersimpan {time}</source>
        <translation>Saved {time}</translation>
    </message>
    <message>
        <source>Buka {panel}</source>
        <translation>Open {panel}</translation>
    </message>
    <message>
        <source>Pakai tema terang</source>
        <translation>Use the light theme</translation>
    </message>
    <message>
        <source>Pakai tema gelap</source>
        <translation>Use the dark theme</translation>
    </message>
    <message>
        <source>Buat baru di panel ini</source>
        <translation>New in this panel</translation>
    </message>
    <message>
        <source>Catat temuan</source>
        <translation>Record a finding</translation>
    </message>
    <message>
        <source>Muat ulang</source>
        <translation>Reload</translation>
    </message>
    <message>
        <source>Saring daftar</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>Kunci layar</source>
        <translation>Lock the screen</translation>
    </message>
    <message>
        <source>Keluar</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Perbesar teks</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Perkecil teks</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Lipat navigasi</source>
        <translation>Fold the navigation</translation>
    </message>
    <message>
        <source>Bantuan layar ini</source>
        <translation>Help for this screen</translation>
    </message>
    <message>
        <source>Daftar tombol</source>
        <translation>Key map</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Tutup pesan</source>
        <translation>Close message</translation>
    </message>
    <message>
        <source>{count} pesan lagi</source>
        <translation>{count} more messages</translation>
    </message>
</context>
<context>
    <name>MomentEdit</name>
    <message>
        <source>jam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, jam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, tanggal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>{count} menunggu</source>
        <translation>{count} waiting</translation>
    </message>
    <message>
        <source>ada alarm</source>
        <translation>with alarm</translation>
    </message>
    <message>
        <source>Navigasi</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Tampilan tersimpan</source>
        <translation>Saved views</translation>
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
    <name>NumberingForm</name>
    <message>
        <source>Penomoran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode &amp;unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W6.PAS.PAS3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode &amp;klasifikasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode klasifikasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pola nomor &amp;pernyataan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pola nomor pernyataan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pola nomor &amp;insiden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pola nomor insiden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pola nomor i&amp;su</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pola nomor isu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pola kode k&amp;arya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pola kode karya</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficerEditor</name>
    <message>
        <source>Petugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nama lengkap, dengan gelar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama lengkap, dengan gelar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama p&amp;engguna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama pengguna</source>
        <translation type="unfinished">User name</translation>
    </message>
    <message>
        <source>s.maharani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;IP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>18 angka</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Cari dan perintah</source>
        <translation>Search and commands</translation>
    </message>
    <message>
        <source>Cari berita, nomor insiden, kontak, naskah, atau perintah …</source>
        <translation>Search news, incident numbers, contacts, texts or commands …</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Sebagian pencarian tidak selesai.</source>
        <translation>Part of the search did not finish.</translation>
    </message>
    <message>
        <source>Mencari …</source>
        <translation>Searching …</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok.</source>
        <translation>Nothing fits.</translation>
    </message>
    <message>
        <source>Panah memilih · Enter membuka · Esc menutup</source>
        <translation>Arrows choose · Enter opens · Esc closes</translation>
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
        <translation>EXERCISE · not a real event</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Penanggung Jawab (Kepala)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketua TKK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sekretaris dan arsip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juru bicara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifikator fakta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemantau media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penulis naskah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Produksi konten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penghubung media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penghubung Kanwil dan Ditjenpas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pendamping hukum, PPID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penanggung jawab karya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengawas (hanya membaca)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator sistem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pejabat definitif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plh., pelaksana harian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plt., pelaksana tugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hanya dapat diubah oleh: {roles}.</source>
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
    <name>SetPin</name>
    <message>
        <source>Setel PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kata sandi</source>
        <translation type="unfinished">&amp;Password</translation>
    </message>
    <message>
        <source>Kata sandi</source>
        <translation type="unfinished">Password</translation>
    </message>
    <message>
        <source>&amp;PIN baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN sekali &amp;lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN sekali lagi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetUpAccount</name>
    <message>
        <source>Akun administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nama administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama &amp;pengguna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama pengguna</source>
        <translation type="unfinished">User name</translation>
    </message>
    <message>
        <source>Kata &amp;sandi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi</source>
        <translation type="unfinished">Password</translation>
    </message>
    <message>
        <source>Kata sandi sekali lag&amp;i</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi sekali lagi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Ringan</source>
        <translation>Minor</translation>
    </message>
    <message>
        <source>Sedang</source>
        <translation>Moderate</translation>
    </message>
    <message>
        <source>Berat</source>
        <translation>Severe</translation>
    </message>
    <message>
        <source>Luar biasa</source>
        <translation>Extraordinary</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Masuk</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>&amp;Akun biasa</source>
        <translation>&amp;Ordinary account</translation>
    </message>
    <message>
        <source>&amp;Masuk dengan akun darurat</source>
        <translation>&amp;Sign in with the emergency account</translation>
    </message>
    <message>
        <source>Pakai amplop tersegel dari brankas. Pemakaian dicatat.</source>
        <translation>Use the sealed envelope from the safe. Its use is recorded.</translation>
    </message>
    <message>
        <source>&amp;Akun darurat</source>
        <translation>&amp;Emergency account</translation>
    </message>
    <message>
        <source>&amp;Masuk</source>
        <translation>&amp;Sign in</translation>
    </message>
    <message>
        <source>Isi nama pengguna.</source>
        <translation>Enter the user name.</translation>
    </message>
    <message>
        <source>Isi kata sandi.</source>
        <translation>Enter the password.</translation>
    </message>
    <message>
        <source>Memeriksa …</source>
        <translation>Checking …</translation>
    </message>
    <message>
        <source>Terlalu banyak percobaan. Coba lagi dalam {time}.</source>
        <translation>Too many attempts. Try again in {time}.</translation>
    </message>
    <message>
        <source>Caps Lock menyala</source>
        <translation>Caps Lock is on</translation>
    </message>
    <message>
        <source>Masuk ke PASOPATI Desktop</source>
        <translation>Sign in to PASOPATI Desktop</translation>
    </message>
    <message>
        <source>&amp;Nama pengguna</source>
        <translation>&amp;User name</translation>
    </message>
    <message>
        <source>Nama pengguna</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>&amp;Kata sandi</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Kata sandi</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Lupa kata sandi? Hubungi admin unit.</source>
        <translation>Forgot the password? Ask the unit&apos;s administrator.</translation>
    </message>
</context>
<context>
    <name>StatementConcurrence</name>
    <message>
        <source>Persetujuan atasan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nama pejabat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama pejabat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Jabatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Waktu (WIB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waktu (WIB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bukti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bukti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor surat, atau tempat pesan dan catatan telepon disimpan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementNew</name>
    <message>
        <source>Pernyataan baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Jenis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insiden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insiden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tingkat insiden menentukan siapa yang harus menyetujui.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J&amp;udul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dicetak di bawah nomor. Kosong berarti judul insiden.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementParticulars</name>
    <message>
        <source>Keterangan naskah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kelas informasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelas informasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data &amp;pribadi sudah diperiksa: tanpa NIK, data medis, blok, atau kamar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Embargo, tidak disiarkan sebelum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Waktu embargo (WIB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waktu embargo (WIB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tembusan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tembusan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satu penerima satu baris.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementPrint</name>
    <message>
        <source>Cetak</source>
        <translation type="unfinished">Print</translation>
    </message>
    <message>
        <source>&amp;Pencetak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pencetak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rangkap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rangkap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rangkap dan pencetak dicatat di buku cetak.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementPublish</name>
    <message>
        <source>Catat terbit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kanal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kanal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Waktu terbit (WIB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waktu terbit (WIB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tautan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tautan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tautan atau bukti, salah satu wajib.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bukti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bukti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misalnya nama grup dan jumlah anggota, atau daftar penerima.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementReason</name>
    <message>
        <source>Alasan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Alasan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dibaca penyusun dan semua yang sudah menandatangani.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementSecret</name>
    <message>
        <source>PIN atau kata sandi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;PIN atau kata sandi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diminta lagi karena tindakan ini memakai nama Kepala.</source>
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
        <source>Bagian wajib mengikuti jenisnya; naskah langsung menjadi draf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buat draf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanpa insiden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolak pernyataan ini?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembalikan kepada penyusun?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolak pernyataan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembalikan naskah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis sedikitnya {least} huruf, sekarang {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setujui {kind} ini?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setujui dan beri nomor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang disetujui: versi {n}, sidik {sha}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor, tanggal, dan penanda tangan dikunci saat ini juga.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catat terbit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catat persetujuan atasan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catat persetujuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cetak pernyataan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation type="unfinished">Print</translation>
    </message>
    <message>
        <source>{name} (berhenti)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (sebagai gambar)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasang pencetak dulu, atau simpan PDF.</source>
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
        <translation type="unfinished">Filter the list</translation>
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
    <message>
        <source>giliran sekarang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} lolos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} perlu dilihat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemeriksaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periksa ulang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wajib</source>
        <translation type="unfinished">required</translation>
    </message>
    <message>
        <source>Status {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naikkan baris {n} (Alt+Atas)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turunkan baris {n} (Alt+Bawah)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hapus baris {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fakta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sumber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambah fakta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang belum terkonfirmasi atau keliru tidak boleh ada di naskah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabel tudingan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tudingan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hasil verifikasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bukti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambah baris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satu tudingan satu baris; dicetak sebagai tabel.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusChange</name>
    <message>
        <source>&amp;Alasan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alasan</source>
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
        <translation>Background work</translation>
    </message>
    <message>
        <source>Batalkan</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Semua pekerjaan latar selesai</source>
        <translation>All background work is done</translation>
    </message>
    <message>
        <source>Batalkan {name}</source>
        <translation>Cancel {name}</translation>
    </message>
    <message>
        <source>{count} pekerjaan</source>
        <translation>{count} jobs</translation>
    </message>
    <message>
        <source>Membatalkan: {name}</source>
        <translation>Cancelling: {name}</translation>
    </message>
    <message>
        <source>{name} · menunggu giliran</source>
        <translation>{name} · waiting its turn</translation>
    </message>
    <message>
        <source>{name} · {done} dari {total}</source>
        <translation>{name} · {done} of {total}</translation>
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
    <name>TimelineEntry</name>
    <message>
        <source>&amp;Waktu kejadian (WIB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waktu kejadian (WIB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Jenis catatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis catatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Catatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sematkan sebagai catatan penting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tone</name>
    <message>
        <source>Positif</source>
        <translation>Positive</translation>
    </message>
    <message>
        <source>Netral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Negatif</source>
        <translation>Negative</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Cari berita, nomor insiden, kontak, naskah</source>
        <translation>Search news, incident numbers, contacts, texts</translation>
    </message>
    <message>
        <source>Cari dan perintah ({keys})</source>
        <translation>Search and commands ({keys})</translation>
    </message>
    <message>
        <source>Cari …</source>
        <translation>Search …</translation>
    </message>
    <message>
        <source>Cari berita, nomor insiden, kontak, naskah …</source>
        <translation>Search news, incident numbers, contacts, texts …</translation>
    </message>
    <message>
        <source>{count} alarm belum ditanggapi</source>
        <translation>{count} alarms not acknowledged</translation>
    </message>
    <message>
        <source>Tidak ada alarm</source>
        <translation>No alarms</translation>
    </message>
    <message>
        <source>Petugas {name}, {role}</source>
        <translation>Officer {name}, {role}</translation>
    </message>
    <message>
        <source>Profil</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Daftar tombol</source>
        <translation>Key map</translation>
    </message>
    <message>
        <source>Kunci layar</source>
        <translation>Lock the screen</translation>
    </message>
    <message>
        <source>Keluar</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Tema</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Terang</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Gelap</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Kontras tinggi, terang</source>
        <translation>High contrast, light</translation>
    </message>
    <message>
        <source>Kontras tinggi, gelap</source>
        <translation>High contrast, dark</translation>
    </message>
    <message>
        <source>Ukuran teks</source>
        <translation>Text size</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>Petugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peran petugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data unit dan pedoman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sumber berita</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berita</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiriman berita</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan berita</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berita pada isu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insiden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berita pada insiden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linimasa insiden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pernyataan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versi naskah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persetujuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persetujuan atasan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penerbitan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pencetakan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buku nomor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Karya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto karya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persetujuan publikasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemulihan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keterangan pangkalan data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jejak audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penghitung nomor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penyiapan pertama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masuk</source>
        <translation type="unfinished">Sign in</translation>
    </message>
    <message>
        <source>Konfirmasi PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ganti kata sandi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setel PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambah petugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ubah petugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setel ulang kata sandi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aktifkan atau nonaktifkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beri peran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Akhiri peran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terbitkan akun darurat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versi baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadangkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mulai pemulihan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnitForm</name>
    <message>
        <source>Tercetak di kop dan siaran pers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di bilah atas dan galeri.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mendahului tanggal di naskah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alinea penutup setiap siaran pers; boleh nanti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profil unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nama resmi unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama resmi unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lembaga Pemasyarakatan Kelas I Cipinang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama &amp;singkat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama singkat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapas Kelas I Cipinang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K&amp;ota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jakarta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Alamat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Telepon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pos-el</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pos-el</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La&amp;man</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama tempat ker&amp;ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama tempat kerja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Zona waktu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zona waktu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tentang l&amp;embaga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tentang lembaga</source>
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
    <message>
        <source>Asli dan berlaku, nomor {number}. Isinya sama persis dengan arsip unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asli tetapi tidak berlaku lagi, nomor {number}. Minta naskah penggantinya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada arsip yang sama persis. Berkas ini bukan terbitan unit, atau sudah diubah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {path} terlalu besar untuk sebuah pernyataan. Tidak dibaca.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode laporan itu belum ada. Yang tersedia: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada data pada periode itu. Pilih tanggal lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder {path} berisi hal lain. Pilih folder kosong untuk hasil perjalanan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder {path} bukan data contoh. Tidak ada yang dihapus.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
