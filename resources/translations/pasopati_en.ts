<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="id_ID">
<context>
    <name>AccessBox</name>
    <message>
        <source>&amp;Dapat masuk, dengan kata sandi sementara:</source>
        <translation>&amp;Can sign in, with a temporary password:</translation>
    </message>
    <message>
        <source>Kata sandi sementara</source>
        <translation>Temporary password</translation>
    </message>
    <message>
        <source>Salin</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Diganti sendiri saat pertama masuk. Catat lalu serahkan langsung.</source>
        <translation>The officer changes it at the first sign-in. Note it, then hand it over in person.</translation>
    </message>
</context>
<context>
    <name>Account</name>
    <message>
        <source>Akun saya</source>
        <translation>My account</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Ganti kata sandi …</source>
        <translation>Change password …</translation>
    </message>
    <message>
        <source>belum ada</source>
        <translation>not set</translation>
    </message>
    <message>
        <source>sudah disetel</source>
        <translation>set</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Peran</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Nama pengguna</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Masuk sejak</source>
        <translation>Signed in since</translation>
    </message>
    <message>
        <source>Ganti PIN …</source>
        <translation>Change PIN …</translation>
    </message>
    <message>
        <source>Setel PIN …</source>
        <translation>Set PIN …</translation>
    </message>
    <message>
        <source>Kata sandi sudah diganti.</source>
        <translation>Password changed.</translation>
    </message>
    <message>
        <source>PIN sudah disimpan.</source>
        <translation>PIN saved.</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>nonaktif</source>
        <translation>inactive</translation>
    </message>
    <message>
        <source>belum dapat masuk</source>
        <translation>cannot sign in yet</translation>
    </message>
    <message>
        <source>dapat masuk</source>
        <translation>can sign in</translation>
    </message>
    <message>
        <source>Setel ulang kata sandi …</source>
        <translation>Reset password …</translation>
    </message>
    <message>
        <source>Petugas</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>ada</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>belum</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Terakhir masuk</source>
        <translation>Last sign-in</translation>
    </message>
    <message>
        <source>Akun</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Akun darurat</source>
        <translation>Emergency account</translation>
    </message>
    <message>
        <source>Terbitkan akun darurat baru …</source>
        <translation>Issue new emergency account …</translation>
    </message>
    <message>
        <source>Menyetel ulang kata sandi</source>
        <translation>Resetting the password</translation>
    </message>
    <message>
        <source>Setel ulang kata sandi {name}?</source>
        <translation>Reset the password of {name}?</translation>
    </message>
    <message>
        <source>Kata sandi lama dan PIN tidak berlaku lagi. Kata sandi sementara tampil sekali.</source>
        <translation>The old password and PIN stop working. The temporary password is shown once.</translation>
    </message>
    <message>
        <source>Setel ulang kata sandi</source>
        <translation>Reset password</translation>
    </message>
    <message>
        <source>Akun dinonaktifkan. Namanya tetap ada di catatan lama.</source>
        <translation>Account deactivated. The name stays in old records.</translation>
    </message>
    <message>
        <source>Akun aktif kembali.</source>
        <translation>Account active again.</translation>
    </message>
    <message>
        <source>Nonaktifkan akun {name}?</source>
        <translation>Deactivate the account of {name}?</translation>
    </message>
    <message>
        <source>Petugas ini langsung tidak dapat menyimpan apa pun. Dapat dibuka lagi.</source>
        <translation>This officer can save nothing from now on. It can be reopened.</translation>
    </message>
    <message>
        <source>Nonaktifkan akun</source>
        <translation>Deactivate account</translation>
    </message>
    <message>
        <source>Menerbitkan akun darurat</source>
        <translation>Issuing emergency account</translation>
    </message>
    <message>
        <source>Terbitkan akun darurat baru?</source>
        <translation>Issue a new emergency account?</translation>
    </message>
    <message>
        <source>Lembar di brankas langsung tidak berlaku. Siapkan pencetak.</source>
        <translation>The sheet in the safe stops working at once. Have a printer ready.</translation>
    </message>
    <message>
        <source>Terbitkan akun baru</source>
        <translation>Issue new account</translation>
    </message>
    <message>
        <source>Belum ada. Terbitkan, cetak, dan simpan di brankas.</source>
        <translation>None yet. Issue one, print it and keep it in the safe.</translation>
    </message>
    <message>
        <source>Tersegel, belum pernah dipakai.</source>
        <translation>Sealed, never used.</translation>
    </message>
    <message>
        <source>Terakhir dipakai {time}. Terbitkan yang baru.</source>
        <translation>Last used {time}. Issue a new one.</translation>
    </message>
    <message>
        <source>Aktifkan akun</source>
        <translation>Activate account</translation>
    </message>
    <message>
        <source>Nonaktifkan …</source>
        <translation>Deactivate …</translation>
    </message>
</context>
<context>
    <name>AssignmentEditor</name>
    <message>
        <source>Peran</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>&amp;Jabatan seperti tercetak</source>
        <translation>&amp;Position as printed</translation>
    </message>
    <message>
        <source>Jabatan seperti tercetak</source>
        <translation>Position as printed</translation>
    </message>
    <message>
        <source>&amp;Kedudukan</source>
        <translation>&amp;Standing</translation>
    </message>
    <message>
        <source>Kedudukan</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>Nomor &amp;SK atau surat perintah</source>
        <translation>Number of SK or &amp;order</translation>
    </message>
    <message>
        <source>Nomor SK atau surat perintah</source>
        <translation>Number of SK or order</translation>
    </message>
    <message>
        <source>&amp;Mulai berlaku</source>
        <translation>&amp;Valid from</translation>
    </message>
    <message>
        <source>Mulai berlaku</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>&amp;Hari terakhir</source>
        <translation>&amp;Last day</translation>
    </message>
    <message>
        <source>Hari terakhir</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>&amp;Tanpa batas akhir</source>
        <translation>No en&amp;d date</translation>
    </message>
</context>
<context>
    <name>AssignmentForm</name>
    <message>
        <source>Peran</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Pe&amp;ran</source>
        <translation>&amp;Role</translation>
    </message>
    <message>
        <source>Tertulis di atas tanda tangan.</source>
        <translation>Printed above the signature.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>&amp;Jenis catatan</source>
        <translation>&amp;Kind of record</translation>
    </message>
    <message>
        <source>&amp;Petugas</source>
        <translation>&amp;Officer</translation>
    </message>
    <message>
        <source>Muat yang terbaru</source>
        <translation>Load the newest</translation>
    </message>
    <message>
        <source>Jejak audit</source>
        <translation>Audit trail</translation>
    </message>
    <message>
        <source>Muat yang lebih lama</source>
        <translation>Load older ones</translation>
    </message>
    <message>
        <source>Isi perubahan</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Waktu</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Petugas</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Perbuatan</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Komputer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>{n} baris ditampilkan, terbaru di atas.</source>
        <translation>{n} rows shown, newest on top.</translation>
    </message>
    <message>
        <source>Tidak ada perubahan dengan saringan ini.</source>
        <translation>No changes match this filter.</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Pilih satu baris.</source>
        <translation>Choose one row.</translation>
    </message>
    <message>
        <source>Isian</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Sebelum</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Sesudah</source>
        <translation>After</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>menyalin pangkalan data</source>
        <translation>copying the database</translation>
    </message>
    <message>
        <source>membandingkan</source>
        <translation>comparing</translation>
    </message>
    <message>
        <source>menyalin berkas</source>
        <translation>copying files</translation>
    </message>
    <message>
        <source>menulis daftar isi</source>
        <translation>writing the table of contents</translation>
    </message>
    <message>
        <source>menguji pulih</source>
        <translation>trying to restore</translation>
    </message>
    <message>
        <source>selesai</source>
        <translation>done</translation>
    </message>
    <message>
        <source>Cadangkan sekarang</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Cadangkan ke folder lain …</source>
        <translation>Back up to another folder …</translation>
    </message>
    <message>
        <source>Lihat folder lain …</source>
        <translation>Look in another folder …</translation>
    </message>
    <message>
        <source>Daftar cadangan</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Uji cadangan ini</source>
        <translation>Test this backup</translation>
    </message>
    <message>
        <source>Pulihkan …</source>
        <translation>Restore …</translation>
    </message>
    <message>
        <source>Dibuat</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Ukuran</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Uji pulih</source>
        <translation>Restore test</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>lulus</source>
        <translation>passed</translation>
    </message>
    <message>
        <source>belum teruji</source>
        <translation>not tested</translation>
    </message>
    <message>
        <source>Batalkan cadangan</source>
        <translation>Cancel backup</translation>
    </message>
    <message>
        <source>Folder: {path}</source>
        <translation>Folder: {path}</translation>
    </message>
    <message>
        <source>Pilih folder untuk cadangan</source>
        <translation>Choose a folder for the backup</translation>
    </message>
    <message>
        <source>Pilih folder berisi cadangan</source>
        <translation>Choose a folder that holds backups</translation>
    </message>
    <message>
        <source>Kembali ke folder data</source>
        <translation>Back to the data folder</translation>
    </message>
    <message>
        <source>Menguji cadangan</source>
        <translation>Testing backup</translation>
    </message>
    <message>
        <source>Mencadangkan</source>
        <translation>Backing up</translation>
    </message>
    <message>
        <source>Mencadangkan …</source>
        <translation>Backing up …</translation>
    </message>
    <message>
        <source>Mencadangkan: {what}</source>
        <translation>Backing up: {what}</translation>
    </message>
    <message>
        <source>Cadangan {time} lulus uji pulih.</source>
        <translation>Backup {time} passed the restore test.</translation>
    </message>
    <message>
        <source>Tersimpan di {path}.</source>
        <translation>Saved in {path}.</translation>
    </message>
    <message>
        <source>Pencadangan dibatalkan.</source>
        <translation>Backup cancelled.</translation>
    </message>
    <message>
        <source>Cadangan sebelumnya tetap ada.</source>
        <translation>Earlier backups remain.</translation>
    </message>
    <message>
        <source>Cadangan {when} utuh dan dapat dipulihkan.</source>
        <translation>Backup {when} is intact and can be restored.</translation>
    </message>
    <message>
        <source>Cadangan {when} tidak lulus: {n} kesalahan.</source>
        <translation>Backup {when} did not pass: {n} errors.</translation>
    </message>
    <message>
        <source>Pangkalan data bersama dipulihkan admin server: pasopati backup restore.</source>
        <translation>A shared database is restored by the server&apos;s administrator: pasopati backup restore.</translation>
    </message>
    <message>
        <source>Belum ada cadangan di folder ini.</source>
        <translation>No backups in this folder yet.</translation>
    </message>
</context>
<context>
    <name>Categories</name>
    <message>
        <source>Tambah …</source>
        <translation>Add …</translation>
    </message>
    <message>
        <source>Ubah …</source>
        <translation>Edit …</translation>
    </message>
    <message>
        <source>Naikkan</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Turunkan</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Daftar kategori</source>
        <translation>Categories</translation>
    </message>
</context>
<context>
    <name>CategoryDialog</name>
    <message>
        <source>Ubah kategori</source>
        <translation>Edit category</translation>
    </message>
    <message>
        <source>Tambah kategori</source>
        <translation>Add category</translation>
    </message>
    <message>
        <source>Berlaku setelah disimpan sebagai versi baru.</source>
        <translation>Takes effect once saved as a new version.</translation>
    </message>
    <message>
        <source>Pakai kategori</source>
        <translation>Use category</translation>
    </message>
</context>
<context>
    <name>CategoryEditor</name>
    <message>
        <source>Kategori</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>&amp;Kode</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>&amp;Nama kategori</source>
        <translation>Category &amp;name</translation>
    </message>
    <message>
        <source>Nama kategori</source>
        <translation>Category name</translation>
    </message>
    <message>
        <source>&amp;Jenis di dalamnya, satu per baris</source>
        <translation>&amp;Kinds inside, one per line</translation>
    </message>
    <message>
        <source>Jenis di dalamnya, satu per baris</source>
        <translation>Kinds inside, one per line</translation>
    </message>
</context>
<context>
    <name>ChangePassword</name>
    <message>
        <source>Ganti kata sandi</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>Kata sandi se&amp;karang</source>
        <translation>Cu&amp;rrent password</translation>
    </message>
    <message>
        <source>Kata sandi sekarang</source>
        <translation>Current password</translation>
    </message>
    <message>
        <source>Kata sandi &amp;baru</source>
        <translation>&amp;New password</translation>
    </message>
    <message>
        <source>Kata sandi baru</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Kata sandi baru sekali &amp;lagi</source>
        <translation>New password once &amp;more</translation>
    </message>
    <message>
        <source>Kata sandi baru sekali lagi</source>
        <translation>New password once more</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>dibebaskan</source>
        <translation>waived</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>tingkat {word}</source>
        <translation>level {word}</translation>
    </message>
    <message>
        <source>tone {word}</source>
        <translation>tone {word}</translation>
    </message>
    <message>
        <source>{text}, aktif, Del menghapus</source>
        <translation>{text}, active, Del removes it</translation>
    </message>
</context>
<context>
    <name>Clocks</name>
    <message>
        <source>Tenggat {due}, {target} sejak diketahui</source>
        <translation>Deadline {due}, {target} after detection</translation>
    </message>
    <message>
        <source>batas {when}</source>
        <translation>limit {when}</translation>
    </message>
    <message>
        <source>selesai {length}</source>
        <translation>done after {length}</translation>
    </message>
    <message>
        <source>terlambat {length}</source>
        <translation>{length} late</translation>
    </message>
    <message>
        <source>dibebaskan</source>
        <translation>waived</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Tidak ada yang ditimpa. Sesuaikan tulisan, lalu simpan lagi.</source>
        <translation>Nothing was overwritten. Adjust the text, then save again.</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Yang berlaku</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Di layar ini</source>
        <translation>On this screen</translation>
    </message>
    <message>
        <source>Isinya sama.</source>
        <translation>The content is the same.</translation>
    </message>
</context>
<context>
    <name>ConsentEditor</name>
    <message>
        <source>Izin pembuat</source>
        <translation>Maker&apos;s consent</translation>
    </message>
    <message>
        <source>Yang disetujui</source>
        <translation>What is agreed</translation>
    </message>
    <message>
        <source>&amp;Tampilan yang disetujui</source>
        <translation>&amp;Display agreed to</translation>
    </message>
    <message>
        <source>Tampilan yang disetujui</source>
        <translation>Display agreed to</translation>
    </message>
    <message>
        <source>Keperluan</source>
        <translation>Purposes</translation>
    </message>
    <message>
        <source>katalog</source>
        <translation>catalogue</translation>
    </message>
    <message>
        <source>pameran</source>
        <translation>exhibition</translation>
    </message>
    <message>
        <source>media sosial</source>
        <translation>social media</translation>
    </message>
    <message>
        <source>siaran pers</source>
        <translation>press release</translation>
    </message>
    <message>
        <source>wawancara</source>
        <translation>interview</translation>
    </message>
    <message>
        <source>Kanal</source>
        <translation>Channels</translation>
    </message>
    <message>
        <source>galeri</source>
        <translation>gallery</translation>
    </message>
    <message>
        <source>laman unit</source>
        <translation>unit website</translation>
    </message>
    <message>
        <source>cetakan</source>
        <translation>print</translation>
    </message>
    <message>
        <source>pers</source>
        <translation>press</translation>
    </message>
    <message>
        <source>&amp;Data yang ditampilkan dan alasannya</source>
        <translation>D&amp;ata shown, and why</translation>
    </message>
    <message>
        <source>Data yang ditampilkan dan alasannya</source>
        <translation>Data shown, and why</translation>
    </message>
    <message>
        <source>&amp;Versi teks persetujuan</source>
        <translation>Consent &amp;text version</translation>
    </message>
    <message>
        <source>Versi teks persetujuan</source>
        <translation>Consent text version</translation>
    </message>
    <message>
        <source>&amp;Bahasa</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>Bahasa</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Dasar &amp;hukum</source>
        <translation>Legal &amp;basis</translation>
    </message>
    <message>
        <source>Dasar hukum</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Penandatanganan</source>
        <translation>Signing</translation>
    </message>
    <message>
        <source>Tan&amp;ggal tanda tangan</source>
        <translation>Date si&amp;gned</translation>
    </message>
    <message>
        <source>Tanggal tanda tangan</source>
        <translation>Date signed</translation>
    </message>
    <message>
        <source>Ber&amp;laku sampai</source>
        <translation>Valid &amp;until</translation>
    </message>
    <message>
        <source>Berlaku sampai</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Tanggal b&amp;ebas</source>
        <translation>&amp;Release date</translation>
    </message>
    <message>
        <source>Tanggal bebas</source>
        <translation>Release date</translation>
    </message>
    <message>
        <source>Petugas &amp;saksi</source>
        <translation>&amp;Witness officer</translation>
    </message>
    <message>
        <source>Petugas saksi</source>
        <translation>Witness officer</translation>
    </message>
    <message>
        <source>&amp;Wali (bila pembuatnya anak)</source>
        <translation>Guardian (if the maker is a c&amp;hild)</translation>
    </message>
    <message>
        <source>Wali (bila pembuatnya anak)</source>
        <translation>Guardian (if the maker is a child)</translation>
    </message>
    <message>
        <source>&amp;Pembatasan pihak ketiga</source>
        <translation>Third-&amp;party restriction</translation>
    </message>
    <message>
        <source>Pembatasan pihak ketiga</source>
        <translation>Third-party restriction</translation>
    </message>
    <message>
        <source>Hak yang bersangkutan</source>
        <translation>Rights of the maker</translation>
    </message>
    <message>
        <source>Hak menolak dan menarik izin sudah dijelaskan</source>
        <translation>The right to refuse and withdraw was explained</translation>
    </message>
    <message>
        <source>Penasihat hukum sudah diberi tahu (bila ada)</source>
        <translation>Legal counsel was informed (if any)</translation>
    </message>
    <message>
        <source>Pindaian formulir</source>
        <translation>Scan of the form</translation>
    </message>
    <message>
        <source>Lampirkan p&amp;indaian …</source>
        <translation>Attach s&amp;can …</translation>
    </message>
</context>
<context>
    <name>ConsentWithdrawal</name>
    <message>
        <source>Tarik dari kanal</source>
        <translation>Withdraw from channels</translation>
    </message>
    <message>
        <source>&amp;Alasan, tanpa data pribadi</source>
        <translation>&amp;Reason, without personal data</translation>
    </message>
    <message>
        <source>Alasan, tanpa data pribadi</source>
        <translation>Reason, without personal data</translation>
    </message>
    <message>
        <source>Tarik juga karya lain dari pembuat yang sama</source>
        <translation>Also withdraw other works of the same maker</translation>
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
    <name>DayEdit</name>
    <message>
        <source>21 Nov 2026</source>
        <translation>21 Nov 2026</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Periksa keutuhan</source>
        <translation>Check integrity</translation>
    </message>
    <message>
        <source>Buka folder data</source>
        <translation>Open data folder</translation>
    </message>
    <message>
        <source>Simpan paket log …</source>
        <translation>Save log package …</translation>
    </message>
    <message>
        <source>Program dan data</source>
        <translation>Program and data</translation>
    </message>
    <message>
        <source>Jumlah catatan</source>
        <translation>Number of records</translation>
    </message>
    <message>
        <source>Membaca keterangan</source>
        <translation>Reading particulars</translation>
    </message>
    <message>
        <source>jejak audit</source>
        <translation>audit trail</translation>
    </message>
    <message>
        <source>pangkalan data dan berkas</source>
        <translation>database and files</translation>
    </message>
    <message>
        <source>Memeriksa keutuhan</source>
        <translation>Checking integrity</translation>
    </message>
    <message>
        <source>Folder data tidak dapat dibuka di sini.</source>
        <translation>The data folder cannot be opened here.</translation>
    </message>
    <message>
        <source>Menyimpan paket log</source>
        <translation>Saving log package</translation>
    </message>
    <message>
        <source>Simpan paket log</source>
        <translation>Save log package</translation>
    </message>
    <message>
        <source>Paket log disimpan: {name}.</source>
        <translation>Log package saved: {name}.</translation>
    </message>
    <message>
        <source>Nama, nomor, dan alamat orang sudah dicoret.</source>
        <translation>Names, numbers and addresses of people are struck out.</translation>
    </message>
    <message>
        <source>Semua utuh, diperiksa {time}. {n} baris jejak audit bersambung tanpa putus.</source>
        <translation>All intact, checked {time}. {n} rows of the audit trail join without a gap.</translation>
    </message>
    <message>
        <source>Jejak audit terputus mulai baris {n}.</source>
        <translation>The audit trail is broken from row {n}.</translation>
    </message>
    <message>
        <source>Dan {n} temuan lain.</source>
        <translation>And {n} more findings.</translation>
    </message>
    <message>
        <source>Jangan menulis lagi. Simpan paket log, lalu pulihkan cadangan teruji.</source>
        <translation>Write nothing more. Save the log package, then restore a tested backup.</translation>
    </message>
    <message>
        <source>belum ada</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Sistem</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Pangkalan data</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Susunan data</source>
        <translation>Data layout</translation>
    </message>
    <message>
        <source>Folder data</source>
        <translation>Data folder</translation>
    </message>
    <message>
        <source>Besar data</source>
        <translation>Size of data</translation>
    </message>
    <message>
        <source>Besar berkas</source>
        <translation>Size of files</translation>
    </message>
    <message>
        <source>Cadangan teruji terakhir</source>
        <translation>Last tested backup</translation>
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
    <name>Emergency</name>
    <message>
        <source>Akun darurat dipakai bila semua petugas lain tidak dapat masuk. Cetak lembarnya, segel di amplop, dan simpan di brankas Kepala. Kata sandi ini tidak dapat ditampilkan lagi.</source>
        <translation>The emergency account is for when no other officer can sign in. Print the sheet, seal it in an envelope and keep it in the Head&apos;s safe. This password cannot be shown again.</translation>
    </message>
    <message>
        <source>&amp;Cetak lembar …</source>
        <translation>&amp;Print sheet …</translation>
    </message>
    <message>
        <source>Simpan &amp;PDF …</source>
        <translation>Save P&amp;DF …</translation>
    </message>
    <message>
        <source>Lembar sudah dicetak atau &amp;disalin, dan akan disimpan tersegel</source>
        <translation>The sheet is printed or &amp;copied and will be kept sealed</translation>
    </message>
    <message>
        <source>Nama masuk</source>
        <translation>Sign-in name</translation>
    </message>
    <message>
        <source>Kata sandi</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Akun darurat</source>
        <translation>Emergency account</translation>
    </message>
    <message>
        <source>Membuat lembar akun darurat</source>
        <translation>Making the emergency sheet</translation>
    </message>
    <message>
        <source>Akun darurat baru</source>
        <translation>New emergency account</translation>
    </message>
    <message>
        <source>Lembar lama tidak berlaku lagi. Musnahkan lembar lama.</source>
        <translation>The old sheet no longer works. Destroy it.</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>EntryEditor</name>
    <message>
        <source>Tambah catatan</source>
        <translation>Add entry</translation>
    </message>
    <message>
        <source>Lini masa hanya bisa ditambah; kekeliruan diralat</source>
        <translation>The timeline can only be added to; errors are corrected</translation>
    </message>
    <message>
        <source>Ralat catatan</source>
        <translation>Correct entry</translation>
    </message>
    <message>
        <source>Catatan semula dicoret dan tetap terbaca</source>
        <translation>The first entry is struck out and stays readable</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>boleh terbit</source>
        <translation>may be published</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>internal</translation>
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
    <name>Home</name>
    <message>
        <source>Cadangan</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Cadangkan sekarang</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Minta sekretaris mencadangkan</source>
        <translation>Ask the secretary to back up</translation>
    </message>
    <message>
        <source>Membuat cadangan</source>
        <translation>Making a backup</translation>
    </message>
    <message>
        <source>Siaran pers</source>
        <translation>Press release</translation>
    </message>
    <message>
        <source>Klarifikasi</source>
        <translation>Clarification</translation>
    </message>
    <message>
        <source>Penyusun {name}</source>
        <translation>Author {name}</translation>
    </message>
    <message>
        <source>versi {n}</source>
        <translation>version {n}</translation>
    </message>
    <message>
        <source>langkah {n} dari {total}, {step}</source>
        <translation>step {n} of {total}, {step}</translation>
    </message>
    <message>
        <source>Setujui …</source>
        <translation>Approve …</translation>
    </message>
    <message>
        <source>Terbitkan …</source>
        <translation>Publish …</translation>
    </message>
    <message>
        <source>Perbaiki</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Tinjau</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>pengiriman</source>
        <translation>sending</translation>
    </message>
    <message>
        <source>verifikasi</source>
        <translation>verification</translation>
    </message>
    <message>
        <source>telaah</source>
        <translation>review</translation>
    </message>
    <message>
        <source>telaah hukum</source>
        <translation>legal review</translation>
    </message>
    <message>
        <source>persetujuan</source>
        <translation>approval</translation>
    </message>
    <message>
        <source>siap diterbitkan</source>
        <translation>ready to publish</translation>
    </message>
    <message>
        <source>dikembalikan untuk diperbaiki</source>
        <translation>returned for correction</translation>
    </message>
    <message>
        <source>Pernyataan awal · {number}</source>
        <translation>First statement · {number}</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>dicoba lagi {time}</source>
        <translation>tried again {time}</translation>
    </message>
    <message>
        <source>gagal</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>diam</source>
        <translation>silent</translation>
    </message>
    <message>
        <source>Belum pernah memberi berita</source>
        <translation>Never delivered news</translation>
    </message>
    <message>
        <source>Tidak ada berita {length}</source>
        <translation>No news for {length}</translation>
    </message>
    <message>
        <source>biasanya tiap {length}</source>
        <translation>usually every {length}</translation>
    </message>
    <message>
        <source>Pernyataan awal belum ada naskahnya.</source>
        <translation>The first statement has no text yet.</translation>
    </message>
    <message>
        <source>masih draf</source>
        <translation>still a draft</translation>
    </message>
    <message>
        <source>menunggu verifikasi</source>
        <translation>waiting for verification</translation>
    </message>
    <message>
        <source>menunggu telaah</source>
        <translation>waiting for review</translation>
    </message>
    <message>
        <source>menunggu persetujuan</source>
        <translation>waiting for approval</translation>
    </message>
    <message>
        <source>Naskah pernyataan awal {where}, diubah {time}.</source>
        <translation>Text of the first statement {where}, changed {time}.</translation>
    </message>
    <message>
        <source>Belum ada cadangan teruji</source>
        <translation>No tested backup yet</translation>
    </message>
    <message>
        <source>Data hanya ada di diska komputer ini</source>
        <translation>The data is only on this computer&apos;s disk</translation>
    </message>
    <message>
        <source>Teruji {time}, {age} lalu</source>
        <translation>Tested {time}, {age} ago</translation>
    </message>
    <message>
        <source>Cadangan sudah lama</source>
        <translation>The backup is old</translation>
    </message>
    <message>
        <source>Cadangan utuh</source>
        <translation>Backup intact</translation>
    </message>
    <message>
        <source>Pekerjaan saya sekarang</source>
        <translation>My work now</translation>
    </message>
    <message>
        <source>Insiden baru</source>
        <translation>New incident</translation>
    </message>
    <message>
        <source>Buka Pemantauan</source>
        <translation>Open Monitoring</translation>
    </message>
    <message>
        <source>{n} hal menunggu</source>
        <translation>{n} waiting</translation>
    </message>
    <message>
        <source>tidak ada yang menunggu</source>
        <translation>nothing waiting</translation>
    </message>
    <message>
        <source>Menunggu persetujuan Anda</source>
        <translation>Waiting for your approval</translation>
    </message>
    <message>
        <source>Lihat semua</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Perlu respons</source>
        <translation>Needs response</translation>
    </message>
    <message>
        <source>Jam respons terbuka</source>
        <translation>Open response clocks</translation>
    </message>
    <message>
        <source>Buka register</source>
        <translation>Open register</translation>
    </message>
    <message>
        <source>Sumber bermasalah</source>
        <translation>Sources in trouble</translation>
    </message>
    <message>
        <source>Periksa</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Menunggu tindakan Anda</source>
        <translation>Waiting for your action</translation>
    </message>
    <message>
        <source>{n} dari {total}</source>
        <translation>{n} of {total}</translation>
    </message>
    <message>
        <source>Tidak ada yang menunggu</source>
        <translation>Nothing is waiting</translation>
    </message>
    <message>
        <source>Langkah berikutnya: baca berita baru di Pemantauan.</source>
        <translation>Next step: read the new news in Monitoring.</translation>
    </message>
    <message>
        <source>Belum ada sumber berita</source>
        <translation>No news sources yet</translation>
    </message>
    <message>
        <source>Tambahkan sumber di Pemantauan; berita pertama masuk sendiri.</source>
        <translation>Add sources in Monitoring; the first news comes in by itself.</translation>
    </message>
    <message>
        <source>Buka naskah</source>
        <translation>Open text</translation>
    </message>
    <message>
        <source>Buat pernyataan</source>
        <translation>Make statement</translation>
    </message>
    <message>
        <source>Buka insiden</source>
        <translation>Open incident</translation>
    </message>
    <message>
        <source>Cadangan dibuat dan diuji.</source>
        <translation>Backup made and tested.</translation>
    </message>
    <message>
        <source>Paling mendesak</source>
        <translation>Most urgent</translation>
    </message>
    <message>
        <source>{time} tersisa</source>
        <translation>{time} left</translation>
    </message>
    <message>
        <source>{limit} WIB</source>
        <translation>{limit} WIB</translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>{name} ({keys})</source>
        <translation>{name} ({keys})</translation>
    </message>
</context>
<context>
    <name>IncidentEditor</name>
    <message>
        <source>&amp;Judul insiden</source>
        <translation>&amp;Incident title</translation>
    </message>
    <message>
        <source>Judul insiden</source>
        <translation>Incident title</translation>
    </message>
    <message>
        <source>&amp;Kategori utama</source>
        <translation>Main &amp;category</translation>
    </message>
    <message>
        <source>Kategori utama</source>
        <translation>Main category</translation>
    </message>
    <message>
        <source>Je&amp;nis kejadian</source>
        <translation>&amp;Kind of event</translation>
    </message>
    <message>
        <source>Jenis kejadian</source>
        <translation>Kind of event</translation>
    </message>
    <message>
        <source>&amp;Diketahui (WIB)</source>
        <translation>&amp;Detected (WIB)</translation>
    </message>
    <message>
        <source>Diketahui (WIB)</source>
        <translation>Detected (WIB)</translation>
    </message>
    <message>
        <source>&amp;Terjadi (WIB)</source>
        <translation>&amp;Happened (WIB)</translation>
    </message>
    <message>
        <source>Terjadi (WIB)</source>
        <translation>Happened (WIB)</translation>
    </message>
    <message>
        <source>Di&amp;laporkan (WIB)</source>
        <translation>&amp;Reported (WIB)</translation>
    </message>
    <message>
        <source>Dilaporkan (WIB)</source>
        <translation>Reported (WIB)</translation>
    </message>
    <message>
        <source>&amp;Penanggung jawab</source>
        <translation>&amp;Owner</translation>
    </message>
    <message>
        <source>Penanggung jawab</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>T&amp;ingkat</source>
        <translation>&amp;Level</translation>
    </message>
    <message>
        <source>Tingkat</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Kelas infor&amp;masi</source>
        <translation>In&amp;formation class</translation>
    </message>
    <message>
        <source>Kelas informasi</source>
        <translation>Information class</translation>
    </message>
    <message>
        <source>Temp&amp;at</source>
        <translation>&amp;Place</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>&amp;Sumber</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>Sumber</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Kete&amp;rangan</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Kosongkan jam bila belum diketahui</source>
        <translation>Leave the time empty if not known yet</translation>
    </message>
    <message>
        <source>Pilih kategori</source>
        <translation>Choose a category</translation>
    </message>
    <message>
        <source>Pilih tingkat</source>
        <translation>Choose a level</translation>
    </message>
    <message>
        <source>Belum ditentukan</source>
        <translation>Not decided yet</translation>
    </message>
    <message>
        <source>Lebih rendah dari usul program</source>
        <translation>Lower than the program proposes</translation>
    </message>
    <message>
        <source>Lebih tinggi dari usul program</source>
        <translation>Higher than the program proposes</translation>
    </message>
    <message>
        <source>{number} · tingkat diubah lewat tindakannya sendiri</source>
        <translation>{number} · the level is changed by its own action</translation>
    </message>
    <message>
        <source>Ubah insiden</source>
        <translation>Edit incident</translation>
    </message>
    <message>
        <source>Simpan perubahan</source>
        <translation>Save changes</translation>
    </message>
    <message>
        <source>{n} berita ikut ditautkan dan bisa dilepas lagi nanti</source>
        <translation>{n} news items are linked and can be unlinked later</translation>
    </message>
    <message>
        <source>Jadikan insiden</source>
        <translation>Make an incident</translation>
    </message>
    <message>
        <source>Insiden baru</source>
        <translation>New incident</translation>
    </message>
    <message>
        <source>Nomor diberikan saat didaftarkan</source>
        <translation>The number is given on registering</translation>
    </message>
    <message>
        <source>Daftarkan insiden</source>
        <translation>Register incident</translation>
    </message>
</context>
<context>
    <name>IncidentPage</name>
    <message>
        <source>Insiden</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Kembali ke register (Esc)</source>
        <translation>Back to the register (Esc)</translation>
    </message>
    <message>
        <source>Ubah</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Ubah tingkat …</source>
        <translation>Change level …</translation>
    </message>
    <message>
        <source>Buat pernyataan</source>
        <translation>Make statement</translation>
    </message>
    <message>
        <source>Status insiden</source>
        <translation>Incident status</translation>
    </message>
    <message>
        <source>Peran ini hanya membaca insiden.</source>
        <translation>This role only reads incidents.</translation>
    </message>
    <message>
        <source>Pernyataan ditulis oleh penulis naskah.</source>
        <translation>Statements are written by the writer.</translation>
    </message>
    <message>
        <source>(oleh kepala unit)</source>
        <translation>(by the head of unit)</translation>
    </message>
    <message>
        <source>Diketahui {time}</source>
        <translation>Detected {time}</translation>
    </message>
    <message>
        <source>belum ada</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>PJ {name}</source>
        <translation>Owner {name}</translation>
    </message>
    <message>
        <source>daftar kategori versi {n}</source>
        <translation>category list version {n}</translation>
    </message>
    <message>
        <source>belum diketahui</source>
        <translation>not known yet</translation>
    </message>
    <message>
        <source>Pernyataan awal</source>
        <translation>First statement</translation>
    </message>
    <message>
        <source>Terjadi</source>
        <translation>Happened</translation>
    </message>
    <message>
        <source>Dilaporkan</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Lini masa</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Ralat …</source>
        <translation>Correct …</translation>
    </message>
    <message>
        <source>Tambah catatan</source>
        <translation>Add entry</translation>
    </message>
    <message>
        <source>tambah catatan</source>
        <translation>add entry</translation>
    </message>
    <message>
        <source>ralat catatan</source>
        <translation>correct entry</translation>
    </message>
    <message>
        <source>pernyataan</source>
        <translation>statement</translation>
    </message>
    <message>
        <source>ubah</source>
        <translation>edit</translation>
    </message>
    <message>
        <source>register</source>
        <translation>register</translation>
    </message>
    <message>
        <source>Lini masa hanya bisa ditambah</source>
        <translation>The timeline can only be added to</translation>
    </message>
    <message>
        <source>{n} catatan, hanya bisa ditambah</source>
        <translation>{n} entries, can only be added to</translation>
    </message>
    <message>
        <source>Catatan yang ditulis program tidak diralat</source>
        <translation>Entries written by the program are not corrected</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Particulars</translation>
    </message>
    <message>
        <source>Pernyataan</source>
        <translation>Statements</translation>
    </message>
    <message>
        <source>Berita terkait</source>
        <translation>Related news</translation>
    </message>
    <message>
        <source>Riwayat tingkat</source>
        <translation>Level history</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Sumber</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Belum ada naskah. Tombol P memulai pernyataan awal.</source>
        <translation>No text yet. Key P starts the first statement.</translation>
    </message>
    <message>
        <source>versi {n}</source>
        <translation>version {n}</translation>
    </message>
    <message>
        <source>Tampilkan {n} lagi</source>
        <translation>Show {n} more</translation>
    </message>
    <message>
        <source>Ringkas</source>
        <translation>Show less</translation>
    </message>
    <message>
        <source>Belum ada berita. Tautkan dari Pemantauan.</source>
        <translation>No news yet. Link some from Monitoring.</translation>
    </message>
    <message>
        <source>Lepas berita {outlet}</source>
        <translation>Unlink news of {outlet}</translation>
    </message>
    <message>
        <source>program</source>
        <translation>program</translation>
    </message>
    <message>
        <source>skor {n} dari 18</source>
        <translation>score {n} of 18</translation>
    </message>
    <message>
        <source>dicatat {time}</source>
        <translation>recorded {time}</translation>
    </message>
    <message>
        <source>{text} (diralat {who} {time})</source>
        <translation>{text} (corrected {who} {time})</translation>
    </message>
</context>
<context>
    <name>IncidentTable</name>
    <message>
        <source>Tingkat</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Insiden</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Jam</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>PJ</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>belum ada</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>Diubah</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Pernyataan awal</source>
        <translation>First statement</translation>
    </message>
    <message>
        <source>tingkat {level}</source>
        <translation>level {level}</translation>
    </message>
    <message>
        <source>tingkat</source>
        <translation>level</translation>
    </message>
    <message>
        <source>judul</source>
        <translation>title</translation>
    </message>
    <message>
        <source>kategori</source>
        <translation>category</translation>
    </message>
    <message>
        <source>tenggat</source>
        <translation>deadline</translation>
    </message>
    <message>
        <source>penanggung jawab</source>
        <translation>owner</translation>
    </message>
    <message>
        <source>terakhir diubah</source>
        <translation>last changed</translation>
    </message>
</context>
<context>
    <name>Incidents</name>
    <message>
        <source>Terbuka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Menunggu evaluasi</source>
        <translation>Awaiting evaluation</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Siaran pers</source>
        <translation>Press release</translation>
    </message>
    <message>
        <source>Klarifikasi</source>
        <translation>Clarification</translation>
    </message>
    <message>
        <source>draf</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>verifikasi</source>
        <translation>verification</translation>
    </message>
    <message>
        <source>telaah</source>
        <translation>review</translation>
    </message>
    <message>
        <source>persetujuan</source>
        <translation>approval</translation>
    </message>
    <message>
        <source>disetujui</source>
        <translation>approved</translation>
    </message>
    <message>
        <source>terbit</source>
        <translation>published</translation>
    </message>
    <message>
        <source>arsip</source>
        <translation>archived</translation>
    </message>
    <message>
        <source>dikembalikan</source>
        <translation>returned</translation>
    </message>
    <message>
        <source>ditolak</source>
        <translation>rejected</translation>
    </message>
    <message>
        <source>ditarik</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>diralat</source>
        <translation>corrected</translation>
    </message>
    <message>
        <source>Insiden baru</source>
        <translation>New incident</translation>
    </message>
    <message>
        <source>Tambah catatan lini masa</source>
        <translation>Add timeline entry</translation>
    </message>
    <message>
        <source>Ubah tingkat insiden</source>
        <translation>Change incident level</translation>
    </message>
    <message>
        <source>Peran ini hanya membaca insiden.</source>
        <translation>This role only reads incidents.</translation>
    </message>
    <message>
        <source>Insiden {number} didaftarkan.</source>
        <translation>Incident {number} registered.</translation>
    </message>
    <message>
        <source>Perubahan tersimpan.</source>
        <translation>Changes saved.</translation>
    </message>
    <message>
        <source>Tingkat diubah.</source>
        <translation>Level changed.</translation>
    </message>
    <message>
        <source>Status insiden diubah.</source>
        <translation>Incident status changed.</translation>
    </message>
    <message>
        <source>Berita {outlet} dilepas dari insiden.</source>
        <translation>News of {outlet} unlinked from the incident.</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>IssueEditor</name>
    <message>
        <source>Isu</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>&amp;Masukkan ke</source>
        <translation>&amp;Put into</translation>
    </message>
    <message>
        <source>Masukkan ke</source>
        <translation>Put into</translation>
    </message>
    <message>
        <source>&amp;Judul isu (wajib)</source>
        <translation>&amp;Issue title (required)</translation>
    </message>
    <message>
        <source>Judul isu</source>
        <translation>Issue title</translation>
    </message>
    <message>
        <source>Topik yang diikuti, bukan judul satu berita.</source>
        <translation>A topic to follow, not the headline of one item.</translation>
    </message>
    <message>
        <source>&amp;Kategori (wajib)</source>
        <translation>&amp;Category (required)</translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Per&amp;kembangan</source>
        <translation>&amp;Trend</translation>
    </message>
    <message>
        <source>Perkembangan</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>&amp;Ringkasan</source>
        <translation>&amp;Summary</translation>
    </message>
    <message>
        <source>Ringkasan</source>
        <translation>Summary</translation>
    </message>
</context>
<context>
    <name>KeptDialog</name>
    <message>
        <source>Draf tersimpan otomatis</source>
        <translation>Draft kept automatically</translation>
    </message>
    <message>
        <source>Tulisan yang belum disimpan dari {time} ditemukan.</source>
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
        <source>Tutup yang paling atas</source>
        <translation>Close the topmost</translation>
    </message>
    <message>
        <source>Buka {panel}</source>
        <translation>Open {panel}</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Tombol untuk {act}</source>
        <translation>Key for {act}</translation>
    </message>
    <message>
        <source>Bawaan: {keys}</source>
        <translation>Default: {keys}</translation>
    </message>
    <message>
        <source>Pakai tombol ini</source>
        <translation>Use this key</translation>
    </message>
    <message>
        <source>Tekan tombolnya</source>
        <translation>Press the key</translation>
    </message>
    <message>
        <source>Kosongkan untuk kembali ke bawaan.</source>
        <translation>Leave empty to return to the default.</translation>
    </message>
    <message>
        <source>Ubah tombol …</source>
        <translation>Change key …</translation>
    </message>
    <message>
        <source>Kembali ke bawaan</source>
        <translation>Back to default</translation>
    </message>
    <message>
        <source>Kartu tombol …</source>
        <translation>Key card …</translation>
    </message>
    <message>
        <source>Perbuatan</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>Tombol</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Di mana</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Daftar tombol</source>
        <translation>Key map</translation>
    </message>
    <message>
        <source>Huruf tunggal hanya berlaku bila kursor tidak di isian.</source>
        <translation>Single letters work only while the cursor is not in a field.</translation>
    </message>
</context>
<context>
    <name>Letterhead</name>
    <message>
        <source>Tambah baris</source>
        <translation>Add line</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Tebal</source>
        <translation>Bold</translation>
    </message>
    <message>
        <source>Naikkan</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Turunkan</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Hapus baris</source>
        <translation>Delete line</translation>
    </message>
    <message>
        <source>Baris kop {n}</source>
        <translation>Letterhead line {n}</translation>
    </message>
    <message>
        <source>Ukuran huruf baris {n}</source>
        <translation>Font size of line {n}</translation>
    </message>
    <message>
        <source>Baris {n} tebal</source>
        <translation>Line {n} bold</translation>
    </message>
    <message>
        <source>Paling banyak {n} baris.</source>
        <translation>At most {n} lines.</translation>
    </message>
</context>
<context>
    <name>LetterheadForm</name>
    <message>
        <source>Kop surat</source>
        <translation>Letterhead</translation>
    </message>
    <message>
        <source>&amp;Ukuran kertas</source>
        <translation>&amp;Paper size</translation>
    </message>
    <message>
        <source>Ukuran kertas</source>
        <translation>Paper size</translation>
    </message>
    <message>
        <source>Ukuran &amp;huruf isi</source>
        <translation>&amp;Text size</translation>
    </message>
    <message>
        <source>Ukuran huruf isi</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Jarak &amp;baris</source>
        <translation>&amp;Line spacing</translation>
    </message>
    <message>
        <source>Jarak baris</source>
        <translation>Line spacing</translation>
    </message>
    <message>
        <source>Tepi kir&amp;i</source>
        <translation>Le&amp;ft margin</translation>
    </message>
    <message>
        <source>Tepi kiri</source>
        <translation>Left margin</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Tepi ka&amp;nan</source>
        <translation>&amp;Right margin</translation>
    </message>
    <message>
        <source>Tepi kanan</source>
        <translation>Right margin</translation>
    </message>
    <message>
        <source>Tepi ba&amp;wah</source>
        <translation>B&amp;ottom margin</translation>
    </message>
    <message>
        <source>Tepi bawah</source>
        <translation>Bottom margin</translation>
    </message>
    <message>
        <source>A4, 210 x 297 mm</source>
        <translation>A4, 210 x 297 mm</translation>
    </message>
    <message>
        <source>F4, 215 x 330 mm</source>
        <translation>F4, 215 x 330 mm</translation>
    </message>
    <message>
        <source>Baris kop, dari atas</source>
        <translation>Letterhead lines, from the top</translation>
    </message>
    <message>
        <source>Baris yang terlalu lebar mengecil sampai 9 pt, lalu dilipat.</source>
        <translation>Lines that are too wide shrink to 9 pt, then wrap.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
</context>
<context>
    <name>LetterheadPreview</name>
    <message>
        <source>Pratinjau kop</source>
        <translation>Letterhead preview</translation>
    </message>
    <message>
        <source>Menggambar kop</source>
        <translation>Drawing the letterhead</translation>
    </message>
</context>
<context>
    <name>LevelChange</name>
    <message>
        <source>T&amp;ingkat baru</source>
        <translation>&amp;New level</translation>
    </message>
    <message>
        <source>Tingkat baru</source>
        <translation>New level</translation>
    </message>
    <message>
        <source>&amp;Alasan</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>LevelDialog</name>
    <message>
        <source>{number} · sekarang {level}</source>
        <translation>{number} · now {level}</translation>
    </message>
    <message>
        <source>Ubah tingkat</source>
        <translation>Change level</translation>
    </message>
    <message>
        <source>Menurunkan tingkat hanya oleh kepala unit</source>
        <translation>Only the head of unit lowers the level</translation>
    </message>
    <message>
        <source>Pilih tingkat</source>
        <translation>Choose a level</translation>
    </message>
</context>
<context>
    <name>LevelForm</name>
    <message>
        <source>Tingkat</source>
        <translation>Levels</translation>
    </message>
    <message>
        <source>Nama tingkat &amp;1</source>
        <translation>Level &amp;1 name</translation>
    </message>
    <message>
        <source>Nama tingkat 1</source>
        <translation>Level 1 name</translation>
    </message>
    <message>
        <source>Skor terendah</source>
        <translation>Lowest score</translation>
    </message>
    <message>
        <source>Skor terendah tingkat 1</source>
        <translation>Lowest score of level 1</translation>
    </message>
    <message>
        <source>Pernyataan pertama</source>
        <translation>First statement</translation>
    </message>
    <message>
        <source>Pernyataan pertama tingkat 1</source>
        <translation>First statement of level 1</translation>
    </message>
    <message>
        <source> menit</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>Nama tingkat &amp;2</source>
        <translation>Level &amp;2 name</translation>
    </message>
    <message>
        <source>Nama tingkat 2</source>
        <translation>Level 2 name</translation>
    </message>
    <message>
        <source>Skor terendah tingkat 2</source>
        <translation>Lowest score of level 2</translation>
    </message>
    <message>
        <source>Pernyataan pertama tingkat 2</source>
        <translation>First statement of level 2</translation>
    </message>
    <message>
        <source>Nama tingkat &amp;3</source>
        <translation>Level &amp;3 name</translation>
    </message>
    <message>
        <source>Nama tingkat 3</source>
        <translation>Level 3 name</translation>
    </message>
    <message>
        <source>Skor terendah tingkat 3</source>
        <translation>Lowest score of level 3</translation>
    </message>
    <message>
        <source>Pernyataan pertama tingkat 3</source>
        <translation>First statement of level 3</translation>
    </message>
    <message>
        <source>Nama tingkat &amp;4</source>
        <translation>Level &amp;4 name</translation>
    </message>
    <message>
        <source>Nama tingkat 4</source>
        <translation>Level 4 name</translation>
    </message>
    <message>
        <source>Skor terendah tingkat 4</source>
        <translation>Lowest score of level 4</translation>
    </message>
    <message>
        <source>Pernyataan pertama tingkat 4</source>
        <translation>First statement of level 4</translation>
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
    <name>Logo</name>
    <message>
        <source>Pilih logo …</source>
        <translation>Choose logo …</translation>
    </message>
    <message>
        <source>Lepas logo</source>
        <translation>Remove logo</translation>
    </message>
    <message>
        <source>Pilih logo</source>
        <translation>Choose logo</translation>
    </message>
    <message>
        <source>Gambar (*.png *.jpg *.jpeg);;Semua berkas (*)</source>
        <translation>Images (*.png *.jpg *.jpeg);;All files (*)</translation>
    </message>
    <message>
        <source>Memeriksa logo</source>
        <translation>Checking the logo</translation>
    </message>
    <message>
        <source>{name} · {kind} {width} x {height} piksel</source>
        <translation>{name} · {kind} {width} x {height} pixels</translation>
    </message>
    <message>
        <source>PNG atau JPEG, paling besar 10 MB. Tanpa logo, tempatnya dibiarkan kosong.</source>
        <translation>PNG or JPEG, at most 10 MB. Without a logo its place stays empty.</translation>
    </message>
</context>
<context>
    <name>Look</name>
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
        <source>Berganti saat program dibuka lagi.</source>
        <translation>Changes when the program is next opened.</translation>
    </message>
    <message>
        <source>Tanpa pudar dan geser</source>
        <translation>Without fading and sliding</translation>
    </message>
    <message>
        <source>Untuk semua komputer unit ini; tersimpan sebagai versi profil unit.</source>
        <translation>For all computers of this unit; saved as a version of the unit profile.</translation>
    </message>
    <message>
        <source>Simpan waktu kunci</source>
        <translation>Save lock time</translation>
    </message>
    <message>
        <source>Kunci layar setelah {n} menit</source>
        <translation>Lock the screen after {n} minutes</translation>
    </message>
    <message>
        <source>Layar terkunci setelah {n} menit tidak dipakai.</source>
        <translation>The screen locks after {n} idle minutes.</translation>
    </message>
    <message>
        <source>{language} dipakai mulai program dibuka lagi.</source>
        <translation>{language} is used from the next start of the program.</translation>
    </message>
</context>
<context>
    <name>LookForm</name>
    <message>
        <source>Tampilan</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>&amp;Tema</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>Tema</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>&amp;Ukuran teks</source>
        <translation>Text &amp;size</translation>
    </message>
    <message>
        <source>Ukuran teks</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>&amp;Bahasa</source>
        <translation>L&amp;anguage</translation>
    </message>
    <message>
        <source>Bahasa</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Kurangi &amp;gerak</source>
        <translation>Reduce &amp;motion</translation>
    </message>
    <message>
        <source>&amp;Kunci layar setelah tidak dipakai</source>
        <translation>&amp;Lock the screen when idle for</translation>
    </message>
    <message>
        <source>Kunci layar setelah tidak dipakai</source>
        <translation>Lock the screen when idle for</translation>
    </message>
    <message>
        <source> menit</source>
        <translation> minutes</translation>
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
    <name>Matrix</name>
    <message>
        <source>Usul program</source>
        <translation>Program proposes</translation>
    </message>
    <message>
        <source>Panah, angka 0 sampai 3, atau klik</source>
        <translation>Arrows, digits 0 to 3, or click</translation>
    </message>
    <message>
        <source>Keadaan khusus</source>
        <translation>Special circumstances</translation>
    </message>
    <message>
        <source>Keadaan khusus, spasi mencentang</source>
        <translation>Special circumstances, space ticks</translation>
    </message>
    <message>
        <source>{name}: tingkat sedikitnya {level}</source>
        <translation>{name}: level at least {level}</translation>
    </message>
    <message>
        <source>belum dinilai</source>
        <translation>not rated</translation>
    </message>
    <message>
        <source>Nilai enam hal di atas, 0 sampai 3; tingkatnya diusulkan.</source>
        <translation>Rate the six points above, 0 to 3; the level is proposed.</translation>
    </message>
    <message>
        <source>skor {n} dari 18</source>
        <translation>score {n} of 18</translation>
    </message>
    <message>
        <source>Skor {low} sampai {high} berarti {level}.</source>
        <translation>Score {low} to {high} means {level}.</translation>
    </message>
    <message>
        <source>Batas bawah {level}: {why}.</source>
        <translation>Floor {level}: {why}.</translation>
    </message>
    <message>
        <source>Batas bawah: tidak ada.</source>
        <translation>Floor: none.</translation>
    </message>
    <message>
        <source>Korban</source>
        <translation>Victims</translation>
    </message>
    <message>
        <source>tidak ada</source>
        <translation>none</translation>
    </message>
    <message>
        <source>luka ringan</source>
        <translation>minor injury</translation>
    </message>
    <message>
        <source>luka berat, atau 5 orang luka ringan</source>
        <translation>serious injury, or 5 with minor injuries</translation>
    </message>
    <message>
        <source>meninggal</source>
        <translation>death</translation>
    </message>
    <message>
        <source>Gangguan</source>
        <translation>Disruption</translation>
    </message>
    <message>
        <source>satu blok atau layanan, di bawah 4 jam</source>
        <translation>one block or service, under 4 hours</translation>
    </message>
    <message>
        <source>beberapa blok, 4 jam lebih, atau bantuan Kanwil</source>
        <translation>several blocks, over 4 hours, or help from Kanwil</translation>
    </message>
    <message>
        <source>kendali hilang, Polri/TNI dipanggil, atau 2 orang lari</source>
        <translation>control lost, police or army called, or 2 escaped</translation>
    </message>
    <message>
        <source>Sorotan media</source>
        <translation>Media attention</translation>
    </message>
    <message>
        <source>media lokal, 1 sampai 4 berita</source>
        <translation>local media, 1 to 4 items</translation>
    </message>
    <message>
        <source>media nasional, atau 5 sampai 20 berita</source>
        <translation>national media, or 5 to 20 items</translation>
    </message>
    <message>
        <source>TV nasional, lebih dari 20 berita, atau media asing</source>
        <translation>national TV, over 20 items, or foreign media</translation>
    </message>
    <message>
        <source>Media sosial</source>
        <translation>Social media</translation>
    </message>
    <message>
        <source>di bawah 10.000 tayangan</source>
        <translation>under 10,000 views</translation>
    </message>
    <message>
        <source>10.000 sampai 500.000 tayangan</source>
        <translation>10,000 to 500,000 views</translation>
    </message>
    <message>
        <source>lebih dari 500.000, atau menjadi tren</source>
        <translation>over 500,000, or trending</translation>
    </message>
    <message>
        <source>Integritas</source>
        <translation>Integrity</translation>
    </message>
    <message>
        <source>dugaan pelanggaran disiplin</source>
        <translation>suspected breach of discipline</translation>
    </message>
    <message>
        <source>petugas dituduh, atau penyelidikan APH</source>
        <translation>officer accused, or inquiry by law enforcement</translation>
    </message>
    <message>
        <source>petugas atau pimpinan menjadi tersangka</source>
        <translation>officer or leader named suspect</translation>
    </message>
    <message>
        <source>Perhatian pihak lain</source>
        <translation>Attention of others</translation>
    </message>
    <message>
        <source>keluarga, LSM, media setempat</source>
        <translation>family, NGO, local media</translation>
    </message>
    <message>
        <source>Kanwil, DPRD, Ombudsman, Komnas HAM</source>
        <translation>Kanwil, DPRD, Ombudsman, Komnas HAM</translation>
    </message>
    <message>
        <source>Menteri, DPR, Presiden</source>
        <translation>Minister, DPR, President</translation>
    </message>
    <message>
        <source>Kematian wajar</source>
        <translation>Natural death</translation>
    </message>
    <message>
        <source>Satu orang lari</source>
        <translation>One escape</translation>
    </message>
    <message>
        <source>Kebocoran data pribadi</source>
        <translation>Leak of personal data</translation>
    </message>
    <message>
        <source>Kematian tidak wajar</source>
        <translation>Unnatural death</translation>
    </message>
    <message>
        <source>2 sampai 9 orang lari</source>
        <translation>2 to 9 escaped</translation>
    </message>
    <message>
        <source>Kerusuhan</source>
        <translation>Riot</translation>
    </message>
    <message>
        <source>Kebakaran di blok hunian</source>
        <translation>Fire in a housing block</translation>
    </message>
    <message>
        <source>Wabah, 20 orang atau lebih</source>
        <translation>Outbreak, 20 or more people</translation>
    </message>
    <message>
        <source>Petugas menjadi tersangka</source>
        <translation>Officer named suspect</translation>
    </message>
    <message>
        <source>Korban anak atau kekerasan seksual</source>
        <translation>Child victim or sexual violence</translation>
    </message>
    <message>
        <source>3 orang meninggal atau lebih</source>
        <translation>3 or more deaths</translation>
    </message>
    <message>
        <source>10 orang lari atau lebih</source>
        <translation>10 or more escaped</translation>
    </message>
    <message>
        <source>Penyanderaan</source>
        <translation>Hostage taking</translation>
    </message>
    <message>
        <source>Kepala unit menjadi tersangka</source>
        <translation>Head of unit named suspect</translation>
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
        <translation>time</translation>
    </message>
    <message>
        <source>{name}, jam</source>
        <translation>{name}, time</translation>
    </message>
    <message>
        <source>{name}, tanggal</source>
        <translation>{name}, date</translation>
    </message>
</context>
<context>
    <name>Monitoring</name>
    <message>
        <source>Jadikan isu</source>
        <translation>Make an issue</translation>
    </message>
    <message>
        <source>Tidak ada yang dapat diurungkan.</source>
        <translation>Nothing to undo.</translation>
    </message>
    <message>
        <source>Keputusan atas {n} berita diurungkan.</source>
        <translation>The decision on {n} news items was undone.</translation>
    </message>
    <message>
        <source>{n} berita masuk isu {number}.</source>
        <translation>{n} news items added to issue {number}.</translation>
    </message>
    <message>
        <source>Rincian berita</source>
        <translation>News details</translation>
    </message>
    <message>
        <source>Pilih satu berita untuk membaca rinciannya.</source>
        <translation>Choose one item to read its details.</translation>
    </message>
    <message>
        <source>Isi berita</source>
        <translation>News text</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Buka tautan di peramban</source>
        <translation>Open link in browser</translation>
    </message>
    <message>
        <source>Keputusan</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Isu</source>
        <translation>Issues</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tulis catatan</source>
        <translation>Write note</translation>
    </message>
    <message>
        <source>Asal</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Abaikan</source>
        <translation>Ignore</translation>
    </message>
    <message>
        <source>Pantau</source>
        <translation>Watch</translation>
    </message>
    <message>
        <source>Perlu respons</source>
        <translation>Needs response</translation>
    </message>
    <message>
        <source>Jadikan krisis</source>
        <translation>Make a crisis</translation>
    </message>
    <message>
        <source>Peran yang dipakai tidak berhak memilah berita.</source>
        <translation>The role in use may not sort news.</translation>
    </message>
    <message>
        <source>Tanpa media</source>
        <translation>No outlet</translation>
    </message>
    <message>
        <source>Ubah catatan</source>
        <translation>Edit note</translation>
    </message>
    <message>
        <source>Sistem</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Impor tabel atau catatan tangan</source>
        <translation>Imported table or typed by hand</translation>
    </message>
    <message>
        <source>Diambil {time}</source>
        <translation>Fetched {time}</translation>
    </message>
    <message>
        <source>Sumber tidak memberi waktu terbit; dipakai waktu ambil.</source>
        <translation>The source gives no publishing time; the fetch time is used.</translation>
    </message>
    <message>
        <source>Tandai {n} berita perlu respons</source>
        <translation>Mark {n} items as needing response</translation>
    </message>
    <message>
        <source>Alasan tersimpan sebagai catatan pada berita</source>
        <translation>The reason is kept as a note on the item</translation>
    </message>
    <message>
        <source>Tandai perlu respons</source>
        <translation>Mark as needing response</translation>
    </message>
    <message>
        <source>&amp;Alasan</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Dibaca semua petugas, tidak ikut terbit</source>
        <translation>Read by all officers, never published</translation>
    </message>
    <message>
        <source>Simpan catatan</source>
        <translation>Save note</translation>
    </message>
    <message>
        <source>&amp;Catatan</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Ubah isu</source>
        <translation>Edit issue</translation>
    </message>
    <message>
        <source>Jadikan {n} berita isu</source>
        <translation>Make {n} news items an issue</translation>
    </message>
    <message>
        <source>Isu baru langsung bernomor</source>
        <translation>A new issue gets its number at once</translation>
    </message>
    <message>
        <source>Simpan isu</source>
        <translation>Save issue</translation>
    </message>
    <message>
        <source>Isu baru</source>
        <translation>New issue</translation>
    </message>
    <message>
        <source>Pilih kategori</source>
        <translation>Choose a category</translation>
    </message>
    <message>
        <source>Tidak ada berita yang cocok</source>
        <translation>No news matches</translation>
    </message>
    <message>
        <source>Saringan: {words}</source>
        <translation>Filter: {words}</translation>
    </message>
    <message>
        <source>Hapus saringan</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>Semua berita sudah dipilah</source>
        <translation>All news is sorted</translation>
    </message>
    <message>
        <source>Berita baru muncul di sini begitu diambil.</source>
        <translation>New items appear here as soon as they are fetched.</translation>
    </message>
    <message>
        <source>Lihat semua berita</source>
        <translation>Show all news</translation>
    </message>
    <message>
        <source>Belum ada berita di tampilan ini</source>
        <translation>No news in this view yet</translation>
    </message>
    <message>
        <source>Tandai berita dengan tombol 1 sampai 4.</source>
        <translation>Mark news with keys 1 to 4.</translation>
    </message>
    <message>
        <source>Belum ada berita</source>
        <translation>No news yet</translation>
    </message>
    <message>
        <source>Sumber sudah ada. Ambil beritanya sekarang.</source>
        <translation>Sources are there. Fetch their news now.</translation>
    </message>
    <message>
        <source>Ambil sekarang</source>
        <translation>Fetch now</translation>
    </message>
    <message>
        <source>Mengambil berita</source>
        <translation>Fetching news</translation>
    </message>
    <message>
        <source>{sources} sumber diambil, {new} berita baru.</source>
        <translation>{sources} sources fetched, {new} new items.</translation>
    </message>
    <message>
        <source>{n} sumber gagal.</source>
        <translation>{n} sources failed.</translation>
    </message>
    <message>
        <source>Ambil berita sekarang</source>
        <translation>Fetch news now</translation>
    </message>
    <message>
        <source>Kesehatan sumber</source>
        <translation>Source health</translation>
    </message>
    <message>
        <source>Tambah sumber</source>
        <translation>Add source</translation>
    </message>
    <message>
        <source>Sumber</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>{n} mati</source>
        <translation>{n} off</translation>
    </message>
    <message>
        <source>Luring: tidak ada sumber yang tersambung</source>
        <translation>Offline: no source is connected</translation>
    </message>
    <message>
        <source>belum pernah diambil</source>
        <translation>never fetched</translation>
    </message>
    <message>
        <source>terakhir diambil {time}</source>
        <translation>last fetched {time}</translation>
    </message>
    <message>
        <source>Perlu ditriase</source>
        <translation>To be sorted</translation>
    </message>
    <message>
        <source>Diabaikan</source>
        <translation>Ignored</translation>
    </message>
    <message>
        <source>Dipantau</source>
        <translation>Watched</translation>
    </message>
    <message>
        <source>Krisis</source>
        <translation>Crisis</translation>
    </message>
    <message>
        <source>{n} berita dikembalikan untuk ditriase.</source>
        <translation>{n} items returned for sorting.</translation>
    </message>
    <message>
        <source>{n} berita diabaikan.</source>
        <translation>{n} items ignored.</translation>
    </message>
    <message>
        <source>{n} berita dipantau.</source>
        <translation>{n} items watched.</translation>
    </message>
    <message>
        <source>{n} berita perlu respons.</source>
        <translation>{n} items need response.</translation>
    </message>
    <message>
        <source>{n} berita menjadi krisis.</source>
        <translation>{n} items became a crisis.</translation>
    </message>
    <message>
        <source>Nasional</source>
        <translation>National</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>Regional</translation>
    </message>
    <message>
        <source>Lokal</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>mati</source>
        <translation>off</translation>
    </message>
    <message>
        <source>baru</source>
        <translation>new</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>kosong</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>diam</source>
        <translation>silent</translation>
    </message>
    <message>
        <source>gagal</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>Belum pernah diambil.</source>
        <translation>Never fetched.</translation>
    </message>
    <message>
        <source>Pengambilan terakhir berhasil.</source>
        <translation>The last fetch succeeded.</translation>
    </message>
    <message>
        <source>Umpan dapat dibaca, tetapi tanpa berita.</source>
        <translation>The feed is readable but has no news.</translation>
    </message>
    <message>
        <source>Lama tidak ada berita baru.</source>
        <translation>No new items for a long time.</translation>
    </message>
    <message>
        <source>Pengambilan terakhir gagal.</source>
        <translation>The last fetch failed.</translation>
    </message>
    <message>
        <source>Resmi</source>
        <translation>Official</translation>
    </message>
    <message>
        <source>Muncul</source>
        <translation>Emerging</translation>
    </message>
    <message>
        <source>Naik</source>
        <translation>Rising</translation>
    </message>
    <message>
        <source>Puncak</source>
        <translation>Peak</translation>
    </message>
    <message>
        <source>Reda</source>
        <translation>Fading</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Belum ada sumber berita</source>
        <translation>No news sources yet</translation>
    </message>
    <message>
        <source>Berita dari umpan media masuk ke sini untuk dipilah.</source>
        <translation>News from media feeds comes in here to be sorted.</translation>
    </message>
    <message>
        <source>Impor OPML</source>
        <translation>Import OPML</translation>
    </message>
    <message>
        <source>Membaca berita</source>
        <translation>Reading news</translation>
    </message>
    <message>
        <source>Semua waktu</source>
        <translation>Any time</translation>
    </message>
    <message>
        <source>24 jam</source>
        <translation>24 hours</translation>
    </message>
    <message>
        <source>7 hari</source>
        <translation>7 days</translation>
    </message>
    <message>
        <source>30 hari</source>
        <translation>30 days</translation>
    </message>
    <message>
        <source>1 tahun</source>
        <translation>1 year</translation>
    </message>
    <message>
        <source>Daftar berita</source>
        <translation>News list</translation>
    </message>
    <message>
        <source>Pilih tampilan</source>
        <translation>Choose view</translation>
    </message>
    <message>
        <source>Saring</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Saring (F)</source>
        <translation>Filter (F)</translation>
    </message>
    <message>
        <source>Cari kata, &quot;frasa&quot;, atau awal*</source>
        <translation>Search word, &quot;phrase&quot; or begin*</translation>
    </message>
    <message>
        <source>Su&amp;mber</source>
        <translation>So&amp;urce</translation>
    </message>
    <message>
        <source>Semua sumber</source>
        <translation>All sources</translation>
    </message>
    <message>
        <source>Tutup saringan</source>
        <translation>Close filter</translation>
    </message>
    <message>
        <source>{n} dari {total}</source>
        <translation>{n} of {total}</translation>
    </message>
    <message>
        <source>{n} berita baru</source>
        <translation>{n} new items</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Urungkan (U)</source>
        <translation>Undo (U)</translation>
    </message>
    <message>
        <source>Semua berita</source>
        <translation>All news</translation>
    </message>
    <message>
        <source>{title}, {n} berita</source>
        <translation>{title}, {n} items</translation>
    </message>
    <message>
        <source>Tampilan</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>Isu berjalan</source>
        <translation>Running issues</translation>
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
        <translation>tone {tone}</translation>
    </message>
    <message>
        <source>prioritas {n}</source>
        <translation>priority {n}</translation>
    </message>
    <message>
        <source>belum dibaca</source>
        <translation>unread</translation>
    </message>
    <message>
        <source>prioritas</source>
        <translation>priority</translation>
    </message>
    <message>
        <source>disiarkan ulang oleh {n} media</source>
        <translation>repeated by {n} outlets</translation>
    </message>
</context>
<context>
    <name>Numbering</name>
    <message>
        <source>Kosongkan sampai ditetapkan; jangan ditebak.</source>
        <translation>Leave empty until it is assigned; do not guess.</translation>
    </message>
    <message>
        <source>Token: {tokens}</source>
        <translation>Tokens: {tokens}</translation>
    </message>
    <message>
        <source>Contoh: {number}</source>
        <translation>Example: {number}</translation>
    </message>
</context>
<context>
    <name>NumberingForm</name>
    <message>
        <source>Penomoran</source>
        <translation>Numbering</translation>
    </message>
    <message>
        <source>Kode &amp;unit</source>
        <translation>&amp;Unit code</translation>
    </message>
    <message>
        <source>Kode unit</source>
        <translation>Unit code</translation>
    </message>
    <message>
        <source>W6.PAS.PAS3</source>
        <translation>W6.PAS.PAS3</translation>
    </message>
    <message>
        <source>Kode &amp;klasifikasi</source>
        <translation>&amp;Class code</translation>
    </message>
    <message>
        <source>Kode klasifikasi</source>
        <translation>Class code</translation>
    </message>
    <message>
        <source>Pola nomor &amp;pernyataan</source>
        <translation>&amp;Statement number pattern</translation>
    </message>
    <message>
        <source>Pola nomor pernyataan</source>
        <translation>Statement number pattern</translation>
    </message>
    <message>
        <source>Pola nomor &amp;insiden</source>
        <translation>&amp;Incident number pattern</translation>
    </message>
    <message>
        <source>Pola nomor insiden</source>
        <translation>Incident number pattern</translation>
    </message>
    <message>
        <source>Pola nomor i&amp;su</source>
        <translation>Issu&amp;e number pattern</translation>
    </message>
    <message>
        <source>Pola nomor isu</source>
        <translation>Issue number pattern</translation>
    </message>
    <message>
        <source>Pola kode k&amp;arya</source>
        <translation>&amp;Work code pattern</translation>
    </message>
    <message>
        <source>Pola kode karya</source>
        <translation>Work code pattern</translation>
    </message>
</context>
<context>
    <name>OfficerDialog</name>
    <message>
        <source>Ubah pejabat</source>
        <translation>Edit official</translation>
    </message>
    <message>
        <source>Tambah pejabat</source>
        <translation>Add official</translation>
    </message>
    <message>
        <source>Simpan perubahan</source>
        <translation>Save changes</translation>
    </message>
    <message>
        <source>Tambah petugas</source>
        <translation>Add officer</translation>
    </message>
    <message>
        <source>Ubah petugas</source>
        <translation>Edit officer</translation>
    </message>
    <message>
        <source>Naskah lama tetap memakai nama saat itu.</source>
        <translation>Old texts keep the name of their time.</translation>
    </message>
    <message>
        <source>Simpan petugas</source>
        <translation>Save officer</translation>
    </message>
    <message>
        <source>Beri peran kepada {name}</source>
        <translation>Give {name} a role</translation>
    </message>
    <message>
        <source>Beri peran</source>
        <translation>Give role</translation>
    </message>
</context>
<context>
    <name>OfficerEditor</name>
    <message>
        <source>Petugas</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>&amp;Nama lengkap, dengan gelar</source>
        <translation>Full &amp;name, with titles</translation>
    </message>
    <message>
        <source>Nama lengkap, dengan gelar</source>
        <translation>Full name, with titles</translation>
    </message>
    <message>
        <source>Nama p&amp;engguna</source>
        <translation>&amp;User name</translation>
    </message>
    <message>
        <source>Nama pengguna</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>s.maharani</source>
        <translation>s.maharani</translation>
    </message>
    <message>
        <source>N&amp;IP</source>
        <translation>N&amp;IP</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>18 angka</source>
        <translation>18 digits</translation>
    </message>
</context>
<context>
    <name>Officials</name>
    <message>
        <source>Petugas</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Peran dan jabatan hari ini</source>
        <translation>Roles and positions today</translation>
    </message>
    <message>
        <source>tanpa peran</source>
        <translation>no role</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>aktif</source>
        <translation>active</translation>
    </message>
    <message>
        <source>nonaktif</source>
        <translation>inactive</translation>
    </message>
    <message>
        <source>Peran</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Dasar</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Sampai</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Berlaku</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>ya</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>tidak</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Akhiri peran {role}?</source>
        <translation>End the role {role}?</translation>
    </message>
    <message>
        <source>Yang sudah ditandatangani tetap sah.</source>
        <translation>What was signed stays valid.</translation>
    </message>
    <message>
        <source>Akhiri peran</source>
        <translation>End role</translation>
    </message>
    <message>
        <source>&amp;Hari terakhir</source>
        <translation>&amp;Last day</translation>
    </message>
    <message>
        <source>Tambah petugas …</source>
        <translation>Add officer …</translation>
    </message>
    <message>
        <source>Ubah …</source>
        <translation>Edit …</translation>
    </message>
    <message>
        <source>Beri peran …</source>
        <translation>Give role …</translation>
    </message>
    <message>
        <source>Akhiri peran …</source>
        <translation>End role …</translation>
    </message>
    <message>
        <source>Peran petugas ini</source>
        <translation>Roles of this officer</translation>
    </message>
    <message>
        <source>Petugas ditambahkan.</source>
        <translation>Officer added.</translation>
    </message>
    <message>
        <source>Petugas disimpan.</source>
        <translation>Officer saved.</translation>
    </message>
    <message>
        <source>Peran diberikan.</source>
        <translation>Role given.</translation>
    </message>
    <message>
        <source>Peran berakhir pada hari itu.</source>
        <translation>The role ends on that day.</translation>
    </message>
    <message>
        <source>Peran {name}</source>
        <translation>Roles of {name}</translation>
    </message>
    <message>
        <source>Belum ada peran: petugas ini hanya dapat membaca.</source>
        <translation>No role yet: this officer can only read.</translation>
    </message>
    <message>
        <source>Pejabat</source>
        <translation>Official</translation>
    </message>
    <message>
        <source>Peran dan jabatan</source>
        <translation>Role and position</translation>
    </message>
    <message>
        <source>Masuk</source>
        <translation>Sign-in</translation>
    </message>
    <message>
        <source>sandi sementara</source>
        <translation>temporary password</translation>
    </message>
    <message>
        <source>belum</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>&amp;Tambah pejabat …</source>
        <translation>&amp;Add official …</translation>
    </message>
    <message>
        <source>&amp;Ubah …</source>
        <translation>&amp;Edit …</translation>
    </message>
    <message>
        <source>&amp;Hapus dari daftar</source>
        <translation>&amp;Remove from list</translation>
    </message>
    <message>
        <source>Daftar pejabat</source>
        <translation>Officials</translation>
    </message>
    <message>
        <source>Belum ada pejabat. Boleh dilewati; tambahkan nanti di Pengaturan.</source>
        <translation>No officials yet. You may skip this and add them later in Settings.</translation>
    </message>
    <message>
        <source>Belum ada Penanggung Jawab: naskah belum dapat disetujui.</source>
        <translation>No Penanggung Jawab (head) yet: texts cannot be approved.</translation>
    </message>
    <message>
        <source>{n} pejabat. Enter mengubah, peran dapat ditambah nanti.</source>
        <translation>{n} officials. Enter edits; roles can be added later.</translation>
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
    <name>Panels</name>
    <message>
        <source>Beranda</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Pemantauan</source>
        <translation>Monitoring</translation>
    </message>
    <message>
        <source>Insiden</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Pernyataan</source>
        <translation>Statements</translation>
    </message>
    <message>
        <source>Karya</source>
        <translation>Works</translation>
    </message>
    <message>
        <source>Pengaturan</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message>
        <source>Buat kata sandi sendiri</source>
        <translation>Make your own password</translation>
    </message>
    <message>
        <source>Ganti kata sandi</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>Kata sandi sementara hanya untuk sekali masuk.</source>
        <translation>The temporary password serves one sign-in only.</translation>
    </message>
    <message>
        <source>Sedikitnya 10 huruf; kalimat pendek paling mudah diingat.</source>
        <translation>At least 10 characters; a short sentence is easiest to remember.</translation>
    </message>
</context>
<context>
    <name>PasswordRules</name>
    <message>
        <source>sedikitnya {n} huruf; kalimat pendek paling mudah diingat</source>
        <translation>at least {n} characters; a short sentence is easiest to remember</translation>
    </message>
    <message>
        <source>sedikitnya empat huruf yang berbeda</source>
        <translation>at least four different characters</translation>
    </message>
    <message>
        <source>tidak memuat nama pengguna</source>
        <translation>does not contain the user name</translation>
    </message>
    <message>
        <source>Aturan kata sandi</source>
        <translation>Password rules</translation>
    </message>
    <message>
        <source>terpenuhi</source>
        <translation>met</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Pratinjau PDF</source>
        <translation>PDF preview</translation>
    </message>
    <message>
        <source>Redupkan kertas</source>
        <translation>Dim the paper</translation>
    </message>
    <message>
        <source>Perkecil</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Perbesar</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>halaman {n} dari {m}</source>
        <translation>page {n} of {m}</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Tercetak di bawah tanda tangan.</source>
        <translation>Printed below the signature.</translation>
    </message>
    <message>
        <source>Untuk masuk; huruf kecil tanpa spasi.</source>
        <translation>For signing in; lower case, no spaces.</translation>
    </message>
    <message>
        <source>18 angka; kosongkan bila tak dicetak.</source>
        <translation>18 digits; leave empty if not printed.</translation>
    </message>
</context>
<context>
    <name>PhotoRow</name>
    <message>
        <source>Foto</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Teks alternatif: apa yang tampak di foto</source>
        <translation>Alternative text: what the photo shows</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Sumber foto</source>
        <translation>Photo credit</translation>
    </message>
    <message>
        <source>Memperlihatkan wajah</source>
        <translation>Shows a face</translation>
    </message>
</context>
<context>
    <name>PhotoTile</name>
    <message>
        <source>Gambar disembunyikan</source>
        <translation>Picture hidden</translation>
    </message>
    <message>
        <source>Karya</source>
        <translation>Work</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>Setel PIN</source>
        <translation>Set PIN</translation>
    </message>
    <message>
        <source>PIN 6 angka menyetujui naskah dan membuka kunci layar.</source>
        <translation>The 6-digit PIN approves texts and unlocks the screen.</translation>
    </message>
    <message>
        <source>Simpan PIN</source>
        <translation>Save PIN</translation>
    </message>
    <message>
        <source>Membuktikan bahwa ini pemilik akunnya.</source>
        <translation>Proves that this is the owner of the account.</translation>
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
    <name>PrinterDialog</name>
    <message>
        <source>Cetak lembar</source>
        <translation>Print sheet</translation>
    </message>
    <message>
        <source>Ambil sendiri hasilnya; lembar ini memuat kata sandi.</source>
        <translation>Fetch the print yourself; the sheet holds a password.</translation>
    </message>
    <message>
        <source>&amp;Pencetak</source>
        <translation>&amp;Printer</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Versi {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Membuka data</source>
        <translation>Opening data</translation>
    </message>
    <message>
        <source>Data utuh, diperiksa {time}</source>
        <translation>Data intact, checked {time}</translation>
    </message>
    <message>
        <source>Bekerja penuh tanpa jaringan</source>
        <translation>Works fully without a network</translation>
    </message>
    <message>
        <source>Program sebelumnya tidak ditutup dengan benar; data utuh</source>
        <translation>The program was not closed properly last time; data intact</translation>
    </message>
    <message>
        <source>Jam komputer mundur; periksa tanggal dan jam</source>
        <translation>The computer&apos;s clock went back; check date and time</translation>
    </message>
    <message>
        <source>Buka data contoh</source>
        <translation>Open sample data</translation>
    </message>
    <message>
        <source>Data contoh: masuk sebagai {name} dengan sandi {password}</source>
        <translation>Sample data: sign in as {name} with password {password}</translation>
    </message>
    <message>
        <source>Menyiapkan data contoh</source>
        <translation>Preparing sample data</translation>
    </message>
    <message>
        <source>Menghapus data contoh</source>
        <translation>Deleting sample data</translation>
    </message>
    <message>
        <source>Memulihkan cadangan</source>
        <translation>Restoring backup</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Saring judul, nomor, tempat</source>
        <translation>Filter title, number, place</translation>
    </message>
    <message>
        <source>semua</source>
        <translation>all</translation>
    </message>
    <message>
        <source>Tingkat: {value}</source>
        <translation>Level: {value}</translation>
    </message>
    <message>
        <source>Kategori: {value}</source>
        <translation>Category: {value}</translation>
    </message>
    <message>
        <source>Urut: {value}</source>
        <translation>Sort: {value}</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Register insiden</source>
        <translation>Incident register</translation>
    </message>
    <message>
        <source>buka</source>
        <translation>open</translation>
    </message>
    <message>
        <source>insiden baru</source>
        <translation>new incident</translation>
    </message>
    <message>
        <source>saring</source>
        <translation>filter</translation>
    </message>
    <message>
        <source>turun, naik</source>
        <translation>down, up</translation>
    </message>
    <message>
        <source>Jam dihitung dari waktu tersimpan, juga saat program ditutup</source>
        <translation>Clocks run from the stored time, also while the program is closed</translation>
    </message>
    <message>
        <source>Insiden</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Peran ini hanya membaca insiden</source>
        <translation>This role only reads incidents</translation>
    </message>
    <message>
        <source>Insiden baru</source>
        <translation>New incident</translation>
    </message>
    <message>
        <source>Hapus saringan</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>{n} insiden</source>
        <translation>{n} incidents</translation>
    </message>
    <message>
        <source>{n} jam perlu tindakan</source>
        <translation>{n} clocks need action</translation>
    </message>
    <message>
        <source>Tidak ada insiden yang cocok</source>
        <translation>No incident matches</translation>
    </message>
    <message>
        <source>Saringan: {filter}.</source>
        <translation>Filter: {filter}.</translation>
    </message>
    <message>
        <source>Tidak ada insiden terbuka</source>
        <translation>No open incidents</translation>
    </message>
    <message>
        <source>Daftarkan kejadian di sini, atau jadikan insiden dari berita.</source>
        <translation>Register an event here, or make an incident from news.</translation>
    </message>
    <message>
        <source>Tidak ada yang menunggu evaluasi</source>
        <translation>Nothing awaits evaluation</translation>
    </message>
    <message>
        <source>Insiden pindah ke sini saat responsnya diakhiri.</source>
        <translation>Incidents move here when their response ends.</translation>
    </message>
    <message>
        <source>Belum ada insiden yang selesai</source>
        <translation>No finished incidents yet</translation>
    </message>
    <message>
        <source>Insiden pindah ke sini saat kepala unit menyatakan selesai.</source>
        <translation>Incidents move here when the head of unit declares them finished.</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Pulihkan cadangan {when}?</source>
        <translation>Restore backup {when}?</translation>
    </message>
    <message>
        <source>Program menutup data, menggantinya, lalu meminta masuk lagi.</source>
        <translation>The program closes the data, replaces it, then asks to sign in again.</translation>
    </message>
    <message>
        <source>Pulihkan cadangan</source>
        <translation>Restore backup</translation>
    </message>
    <message>
        <source>&amp;PIN atau kata sandi</source>
        <translation>&amp;PIN or password</translation>
    </message>
    <message>
        <source>Diganti</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>seluruh data sekarang: {n} catatan</source>
        <translation>all data of now: {n} records</translation>
    </message>
    <message>
        <source>Menjadi</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>isi cadangan: {n} catatan</source>
        <translation>content of the backup: {n} records</translation>
    </message>
    <message>
        <source>Tetap ada</source>
        <translation>Remains</translation>
    </message>
    <message>
        <source>data sekarang disisihkan ke folder cadangan, berakhiran sebelum-pemulihan</source>
        <translation>data of now is set aside in the backup folder, ending in sebelum-pemulihan</translation>
    </message>
    <message>
        <source>Hilang</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>yang ditulis sesudah cadangan itu dibuat</source>
        <translation>what was written after that backup was made</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Penanggung Jawab (Kepala)</source>
        <translation>Penanggung Jawab (head)</translation>
    </message>
    <message>
        <source>Ketua TKK</source>
        <translation>TKK lead (crisis team)</translation>
    </message>
    <message>
        <source>Sekretaris dan arsip</source>
        <translation>Secretary and archive</translation>
    </message>
    <message>
        <source>Juru bicara</source>
        <translation>Spokesperson</translation>
    </message>
    <message>
        <source>Verifikator fakta</source>
        <translation>Fact verifier</translation>
    </message>
    <message>
        <source>Pemantau media</source>
        <translation>Media monitor</translation>
    </message>
    <message>
        <source>Penulis naskah</source>
        <translation>Writer</translation>
    </message>
    <message>
        <source>Produksi konten</source>
        <translation>Content production</translation>
    </message>
    <message>
        <source>Penghubung media</source>
        <translation>Media liaison</translation>
    </message>
    <message>
        <source>Penghubung Kanwil dan Ditjenpas</source>
        <translation>Kanwil and Ditjenpas liaison</translation>
    </message>
    <message>
        <source>Pendamping hukum, PPID</source>
        <translation>Legal adviser, PPID</translation>
    </message>
    <message>
        <source>Penanggung jawab karya</source>
        <translation>Works officer</translation>
    </message>
    <message>
        <source>Pengawas (hanya membaca)</source>
        <translation>Supervisor (reads only)</translation>
    </message>
    <message>
        <source>Administrator sistem</source>
        <translation>System administrator</translation>
    </message>
    <message>
        <source>Pejabat definitif</source>
        <translation>Permanent official</translation>
    </message>
    <message>
        <source>Plh., pelaksana harian</source>
        <translation>Plh., acting day to day</translation>
    </message>
    <message>
        <source>Plt., pelaksana tugas</source>
        <translation>Plt., acting with full task</translation>
    </message>
    <message>
        <source>Hanya dapat diubah oleh: {roles}.</source>
        <translation>Can be changed only by: {roles}.</translation>
    </message>
    <message>
        <source>Hanya dapat dibaca oleh: {roles}.</source>
        <translation>Can be read only by: {roles}.</translation>
    </message>
</context>
<context>
    <name>SampleBar</name>
    <message>
        <source>Data contoh.</source>
        <translation>Sample data.</translation>
    </message>
    <message>
        <source>Semua nama dan kejadian di sini karangan.</source>
        <translation>All names and events here are invented.</translation>
    </message>
    <message>
        <source>Hapus data contoh</source>
        <translation>Delete sample data</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Insiden</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Pernyataan</source>
        <translation>Statements</translation>
    </message>
    <message>
        <source>Berita</source>
        <translation>News</translation>
    </message>
    <message>
        <source>Karya</source>
        <translation>Works</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Cari ({keys})</source>
        <translation>Search ({keys})</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>Kata sandi sementara</source>
        <translation>Temporary password</translation>
    </message>
    <message>
        <source>Untuk {name}</source>
        <translation>For {name}</translation>
    </message>
    <message>
        <source>Sudah saya catat</source>
        <translation>I have noted it</translation>
    </message>
    <message>
        <source>Nama pengguna: {name}</source>
        <translation>User name: {name}</translation>
    </message>
    <message>
        <source>Salin</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Hanya ditampilkan sekali. Serahkan langsung kepada orangnya; kata sandi ini diganti saat pertama masuk.</source>
        <translation>Shown only once. Hand it over in person; this password is changed at the first sign-in.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Akun darurat dipakai.</source>
        <translation>The emergency account is in use.</translation>
    </message>
    <message>
        <source>Terbitkan akun darurat baru setelah selesai, di Pengaturan.</source>
        <translation>Issue a new emergency account afterwards, in Settings.</translation>
    </message>
    <message>
        <source>Jam komputer mundur dari catatan terakhir.</source>
        <translation>The computer&apos;s clock is behind the last record.</translation>
    </message>
    <message>
        <source>Betulkan tanggal dan jam agar tenggat dihitung benar.</source>
        <translation>Correct date and time so that deadlines are counted right.</translation>
    </message>
    <message>
        <source>Data dimutakhirkan; cadangan dibuat dulu.</source>
        <translation>Data updated; a backup was made first.</translation>
    </message>
    <message>
        <source>Tulisan yang belum disimpan dari {time} ditemukan.</source>
        <translation>Unsaved text of {time} was found.</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Buang</source>
        <translation>Throw away</translation>
    </message>
    <message>
        <source>Belum ada cadangan</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>Cadangan teruji {time}</source>
        <translation>Tested backup {time}</translation>
    </message>
    <message>
        <source>Mengambil berita</source>
        <translation>Fetching news</translation>
    </message>
    <message>
        <source>Mode luring sejak {time}.</source>
        <translation>Offline since {time}.</translation>
    </message>
    <message>
        <source>Berita diambil lagi begitu jaringan kembali; pekerjaan lain tetap bisa.</source>
        <translation>News is fetched again once the network is back; all other work goes on.</translation>
    </message>
    <message>
        <source>Coba sekarang</source>
        <translation>Try now</translation>
    </message>
    <message>
        <source>Membuat cadangan harian</source>
        <translation>Making the daily backup</translation>
    </message>
</context>
<context>
    <name>SetPin</name>
    <message>
        <source>Setel PIN</source>
        <translation>Set PIN</translation>
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
        <source>&amp;PIN baru</source>
        <translation>&amp;New PIN</translation>
    </message>
    <message>
        <source>PIN baru</source>
        <translation>New PIN</translation>
    </message>
    <message>
        <source>PIN sekali &amp;lagi</source>
        <translation>PIN once &amp;more</translation>
    </message>
    <message>
        <source>PIN sekali lagi</source>
        <translation>PIN once more</translation>
    </message>
</context>
<context>
    <name>SetUp</name>
    <message>
        <source>Akun administrator</source>
        <translation>Administrator account</translation>
    </message>
    <message>
        <source>Mengurus akun, data unit, dan cadangan. Tidak berhak atas isi naskah, jadi bukan akun untuk bekerja sehari-hari.</source>
        <translation>Looks after accounts, unit data and backups. It has no rights over texts, so it is not for daily work.</translation>
    </message>
    <message>
        <source>Akun darurat dibuat otomatis</source>
        <translation>The emergency account is made automatically</translation>
    </message>
    <message>
        <source>Untuk keadaan semua petugas tidak dapat masuk. Kata sandinya tampil sekali di akhir penyiapan: cetak, segel, simpan di brankas Kepala. Setiap pemakaiannya tercatat.</source>
        <translation>For when no officer can sign in. Its password is shown once at the end of the set-up: print it, seal it, keep it in the Head&apos;s safe. Each use is recorded.</translation>
    </message>
    <message>
        <source>Unit sudah siap</source>
        <translation>The unit is ready</translation>
    </message>
    <message>
        <source>Dua hal yang hanya tampil sekali, sebelum masuk.</source>
        <translation>Two things shown only once, before signing in.</translation>
    </message>
    <message>
        <source>Akun darurat</source>
        <translation>Emergency account</translation>
    </message>
    <message>
        <source>Kata sandi sementara</source>
        <translation>Temporary password</translation>
    </message>
    <message>
        <source>Serahkan langsung kepada orangnya; diganti saat pertama masuk.</source>
        <translation>Hand it over in person; it is changed at the first sign-in.</translation>
    </message>
    <message>
        <source>Pejabat dan peran</source>
        <translation>Officials and roles</translation>
    </message>
    <message>
        <source>Siapa menulis, memeriksa, dan menyetujui. Penulis tidak boleh menyetujui naskahnya sendiri, jadi perlu beberapa orang.</source>
        <translation>Who writes, checks and approves. Writers may not approve their own text, so several people are needed.</translation>
    </message>
    <message>
        <source>Selamat datang di PASOPATI Desktop</source>
        <translation>Welcome to PASOPATI Desktop</translation>
    </message>
    <message>
        <source>Folder data ini masih kosong.</source>
        <translation>This data folder is still empty.</translation>
    </message>
    <message>
        <source>&amp;Siapkan unit ini</source>
        <translation>&amp;Set up this unit</translation>
    </message>
    <message>
        <source>&amp;Coba dengan data contoh</source>
        <translation>&amp;Try with sample data</translation>
    </message>
    <message>
        <source>Untuk bekerja</source>
        <translation>To work</translation>
    </message>
    <message>
        <source>Lima langkah, sekitar sepuluh menit: profil unit, kop surat, pejabat, akun administrator, ringkasan.</source>
        <translation>Five steps, about ten minutes: unit profile, letterhead, officials, administrator account, summary.</translation>
    </message>
    <message>
        <source>Untuk melihat-lihat</source>
        <translation>To look around</translation>
    </message>
    <message>
        <source>Unit karangan dengan berita, insiden, dan naskah. Disimpan terpisah, dihapus sekali klik.</source>
        <translation>An invented unit with news, incidents and texts. Kept apart, deleted with one click.</translation>
    </message>
    <message>
        <source>Data contoh dan ringkasan</source>
        <translation>Sample data and summary</translation>
    </message>
    <message>
        <source>Periksa sekali lagi. Semuanya ditulis sekaligus, atau tidak sama sekali.</source>
        <translation>Check once more. Everything is written at once, or nothing is.</translation>
    </message>
    <message>
        <source>&amp;Mulai kosong, hanya data unit ini</source>
        <translation>Start &amp;empty, only this unit&apos;s data</translation>
    </message>
    <message>
        <source>Siapkan juga &amp;data contoh untuk berlatih</source>
        <translation>Also prepare sample &amp;data to practise with</translation>
    </message>
    <message>
        <source>Data contoh</source>
        <translation>Sample data</translation>
    </message>
    <message>
        <source>Data contoh disimpan terpisah dari data unit dan dapat dihapus sekali klik.</source>
        <translation>Sample data is kept apart from the unit&apos;s data and deleted with one click.</translation>
    </message>
    <message>
        <source>Ringkasan</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>dengan logo</source>
        <translation>with logo</translation>
    </message>
    <message>
        <source>tanpa logo</source>
        <translation>without logo</translation>
    </message>
    <message>
        <source>{n} baris, {logo}, {paper}</source>
        <translation>{n} lines, {logo}, {paper}</translation>
    </message>
    <message>
        <source>{n} pejabat, {able} dapat masuk</source>
        <translation>{n} officials, {able} can sign in</translation>
    </message>
    <message>
        <source>belum ada; tambahkan di Pengaturan</source>
        <translation>none yet; add them in Settings</translation>
    </message>
    <message>
        <source>{name}, masuk sebagai {username}</source>
        <translation>{name}, signs in as {username}</translation>
    </message>
    <message>
        <source>Ubah</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Ubah {step}</source>
        <translation>Edit {step}</translation>
    </message>
    <message>
        <source>Profil unit</source>
        <translation>Unit profile</translation>
    </message>
    <message>
        <source>Dipakai di kop, naskah, bilah atas, dan galeri. Bisa diubah nanti.</source>
        <translation>Used in letterhead, texts, top bar and gallery. Can be changed later.</translation>
    </message>
    <message>
        <source>Kop surat dan logo</source>
        <translation>Letterhead and logo</translation>
    </message>
    <message>
        <source>Diusulkan dari profil unit; sesuaikan dengan kop yang berlaku.</source>
        <translation>Proposed from the unit profile; adjust it to the letterhead in force.</translation>
    </message>
    <message>
        <source>PASOPATI Desktop: penyiapan pertama</source>
        <translation>PASOPATI Desktop: first set-up</translation>
    </message>
    <message>
        <source>Tutup sebelum menyimpan akun darurat?</source>
        <translation>Close before keeping the emergency account?</translation>
    </message>
    <message>
        <source>Unit sudah siap. Akun darurat tidak dapat ditampilkan lagi; administrator dapat menerbitkan yang baru di Pengaturan.</source>
        <translation>The unit is ready. The emergency account cannot be shown again; the administrator can issue a new one in Settings.</translation>
    </message>
    <message>
        <source>Tutup penyiapan</source>
        <translation>Close set-up</translation>
    </message>
    <message>
        <source>Tutup penyiapan ini?</source>
        <translation>Close this set-up?</translation>
    </message>
    <message>
        <source>Yang sudah diketik belum disimpan dan akan hilang.</source>
        <translation>What was typed is not saved and will be lost.</translation>
    </message>
    <message>
        <source>Menyiapkan unit</source>
        <translation>Setting up the unit</translation>
    </message>
    <message>
        <source>&amp;Masuk ke PASOPATI</source>
        <translation>S&amp;ign in to PASOPATI</translation>
    </message>
    <message>
        <source>Centang dulu bahwa akun darurat sudah dicetak atau disalin.</source>
        <translation>First tick that the emergency account is printed or copied.</translation>
    </message>
    <message>
        <source>Kop dan logo</source>
        <translation>Letterhead, logo</translation>
    </message>
    <message>
        <source>Pejabat</source>
        <translation>Officials</translation>
    </message>
    <message>
        <source>Masuk</source>
        <translation>Sign-in</translation>
    </message>
    <message>
        <source>&amp;Kembali</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Lanjut</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>&amp;Siapkan unit</source>
        <translation>&amp;Set up unit</translation>
    </message>
    <message>
        <source>Ada isian yang ditolak. Periksa setiap langkah.</source>
        <translation>Some fields were refused. Check each step.</translation>
    </message>
    <message>
        <source>Menulis data unit …</source>
        <translation>Writing unit data …</translation>
    </message>
    <message>
        <source>Penyiapan unit</source>
        <translation>Unit set-up</translation>
    </message>
    <message>
        <source>{n} isian perlu diperbaiki sebelum lanjut.</source>
        <translation>{n} fields need correction before you go on.</translation>
    </message>
</context>
<context>
    <name>SetUpAccount</name>
    <message>
        <source>Akun administrator</source>
        <translation>Administrator account</translation>
    </message>
    <message>
        <source>&amp;Nama administrator</source>
        <translation>Name of the &amp;administrator</translation>
    </message>
    <message>
        <source>Nama administrator</source>
        <translation>Name of the administrator</translation>
    </message>
    <message>
        <source>Nama &amp;pengguna</source>
        <translation>&amp;User name</translation>
    </message>
    <message>
        <source>Nama pengguna</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Kata &amp;sandi</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Kata sandi</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Kata sandi sekali lag&amp;i</source>
        <translation>Password once &amp;more</translation>
    </message>
    <message>
        <source>Kata sandi sekali lagi</source>
        <translation>Password once more</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Akun</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Kata sandi dan PIN tidak pernah dapat dibaca, hanya diganti.</source>
        <translation>Passwords and PINs can never be read, only changed.</translation>
    </message>
    <message>
        <source>Jejak audit</source>
        <translation>Audit trail</translation>
    </message>
    <message>
        <source>Setiap perubahan: siapa, kapan, di komputer mana, apa isinya.</source>
        <translation>Every change: who, when, on which computer, what.</translation>
    </message>
    <message>
        <source>Cadangan</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Setiap cadangan langsung dipulihkan ke tempat uji dan dibandingkan sebelum dianggap sah.</source>
        <translation>Each backup is restored at once to a test place and compared before it counts.</translation>
    </message>
    <message>
        <source>Diagnostik</source>
        <translation>Diagnostics</translation>
    </message>
    <message>
        <source>Untuk memeriksa, dan untuk memberi tahu yang membantu.</source>
        <translation>To check, and to tell those who help.</translation>
    </message>
    <message>
        <source>Kategori krisis</source>
        <translation>Crisis categories</translation>
    </message>
    <message>
        <source>Bidang insiden dan jenis di dalamnya. Kode dipakai di laporan.</source>
        <translation>Fields of incidents and the kinds within. The codes are used in reports.</translation>
    </message>
    <message>
        <source>Karya: kategori</source>
        <translation>Works: categories</translation>
    </message>
    <message>
        <source>Kelompok karya di galeri dan katalog.</source>
        <translation>Groups of works in gallery and catalogue.</translation>
    </message>
    <message>
        <source>Tingkat</source>
        <translation>Levels</translation>
    </message>
    <message>
        <source>Jumlah skor enam kriteria (0 sampai 18) mengusulkan tingkat; tenggat pernyataan pertama dihitung sejak diketahui.</source>
        <translation>The sum of six scores (0 to 18) proposes the level; the deadline of the first statement runs from detection.</translation>
    </message>
    <message>
        <source>{label}: mulai skor {score}, {minutes} menit</source>
        <translation>{label}: from score {score}, {minutes} minutes</translation>
    </message>
    <message>
        <source>Pejabat &amp; peran</source>
        <translation>Officials &amp; roles</translation>
    </message>
    <message>
        <source>Peran bertanggal dan berdasar SK. Petugas tidak pernah dihapus.</source>
        <translation>Roles have dates and rest on an SK. Officers are never deleted.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Kop surat</source>
        <translation>Letterhead</translation>
    </message>
    <message>
        <source>Penomoran</source>
        <translation>Numbering</translation>
    </message>
    <message>
        <source>Orang</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Pedoman</source>
        <translation>Guideline</translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Komputer ini</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>Tampilan</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Tombol</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Bagian pengaturan</source>
        <translation>Settings sections</translation>
    </message>
    <message>
        <source>Pengaturan: {section}</source>
        <translation>Settings: {section}</translation>
    </message>
    <message>
        <source>Tutup tanpa menyimpan pengaturan?</source>
        <translation>Close without saving settings?</translation>
    </message>
    <message>
        <source>Perubahan di bagian {section} belum disimpan.</source>
        <translation>Changes in section {section} are not saved.</translation>
    </message>
    <message>
        <source>Tutup tanpa menyimpan</source>
        <translation>Close without saving</translation>
    </message>
    <message>
        <source>Pengaturan</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Dipakai di kop, naskah, bilah atas, dan galeri.</source>
        <translation>Used in letterhead, texts, top bar and gallery.</translation>
    </message>
    <message>
        <source>Pratinjau memakai hasil cetak yang sebenarnya.</source>
        <translation>The preview uses the real print.</translation>
    </message>
    <message>
        <source>dengan logo</source>
        <translation>with logo</translation>
    </message>
    <message>
        <source>tanpa logo</source>
        <translation>without logo</translation>
    </message>
    <message>
        <source>Nomor diberikan saat disetujui, tidak pernah dipakai ulang.</source>
        <translation>Numbers are given on approval and never reused.</translation>
    </message>
    <message>
        <source>Berlaku di komputer ini, langsung terlihat.</source>
        <translation>For this computer, seen at once.</translation>
    </message>
    <message>
        <source>Enter mengubah. Perubahan berlaku saat masuk berikutnya.</source>
        <translation>Enter changes. Changes take effect at the next sign-in.</translation>
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
    <name>SheetPrinter</name>
    <message>
        <source>Mencari pencetak</source>
        <translation>Looking for printers</translation>
    </message>
    <message>
        <source>Menyimpan PDF</source>
        <translation>Saving PDF</translation>
    </message>
    <message>
        <source>Lembar disimpan di {name}.</source>
        <translation>Sheet saved in {name}.</translation>
    </message>
    <message>
        <source>Hapus berkasnya setelah dicetak; ia memuat kata sandi.</source>
        <translation>Delete the file after printing; it holds a password.</translation>
    </message>
    <message>
        <source>Simpan PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Mencetak lembar</source>
        <translation>Printing sheet</translation>
    </message>
    <message>
        <source>Lembar dikirim ke {printer}.</source>
        <translation>Sheet sent to {printer}.</translation>
    </message>
    <message>
        <source>Belum ada pencetak di komputer ini.</source>
        <translation>This computer has no printer yet.</translation>
    </message>
    <message>
        <source>Simpan sebagai PDF, atau salin dengan tangan.</source>
        <translation>Save as PDF, or copy it by hand.</translation>
    </message>
    <message>
        <source>Lembar dikirim ke pencetak.</source>
        <translation>Sheet sent to the printer.</translation>
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
    <name>SourceEditor</name>
    <message>
        <source>Sumber berita</source>
        <translation>News source</translation>
    </message>
    <message>
        <source>&amp;Alamat umpan (wajib)</source>
        <translation>Feed &amp;address (required)</translation>
    </message>
    <message>
        <source>Alamat umpan</source>
        <translation>Feed address</translation>
    </message>
    <message>
        <source>https://contoh.id/rss</source>
        <translation>https://contoh.id/rss</translation>
    </message>
    <message>
        <source>Pilih &amp;berkas …</source>
        <translation>Choose &amp;file …</translation>
    </message>
    <message>
        <source>&amp;Uji sumber</source>
        <translation>&amp;Test source</translation>
    </message>
    <message>
        <source>RSS, Atom, atau JSON Feed; atau berkas umpan di komputer ini.</source>
        <translation>RSS, Atom or JSON Feed; or a feed file on this computer.</translation>
    </message>
    <message>
        <source>&amp;Nama sumber (wajib)</source>
        <translation>Source &amp;name (required)</translation>
    </message>
    <message>
        <source>Nama sumber</source>
        <translation>Source name</translation>
    </message>
    <message>
        <source>Nama &amp;media di kartu berita</source>
        <translation>&amp;Outlet on the news card</translation>
    </message>
    <message>
        <source>Nama media di kartu berita</source>
        <translation>Outlet on the news card</translation>
    </message>
    <message>
        <source>Kosongkan bila sama dengan nama sumber.</source>
        <translation>Leave empty if the same as the source name.</translation>
    </message>
    <message>
        <source>&amp;Kelompok</source>
        <translation>&amp;Group</translation>
    </message>
    <message>
        <source>&amp;Jangkauan</source>
        <translation>&amp;Reach</translation>
    </message>
    <message>
        <source>Ambil &amp;setiap</source>
        <translation>Fetch &amp;every</translation>
    </message>
    <message>
        <source>Kelompok</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Jangkauan</source>
        <translation>Reach</translation>
    </message>
    <message>
        <source>Ambil setiap, menit</source>
        <translation>Fetch every, minutes</translation>
    </message>
    <message>
        <source> menit</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>Ambil berita dari sumber &amp;ini</source>
        <translation>Fetch news from t&amp;his source</translation>
    </message>
    <message>
        <source>I&amp;zinkan alamat jaringan kantor (intranet)</source>
        <translation>Allow &amp;intranet addresses</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Ubah sumber</source>
        <translation>Edit source</translation>
    </message>
    <message>
        <source>Sumber baru</source>
        <translation>New source</translation>
    </message>
    <message>
        <source>Uji dulu: judul dan beritanya tampil sebelum disimpan</source>
        <translation>Test first: title and news are shown before saving</translation>
    </message>
    <message>
        <source>Simpan sumber</source>
        <translation>Save source</translation>
    </message>
    <message>
        <source>Umpan (*.xml *.rss *.atom *.json);;Semua berkas (*)</source>
        <translation>Feeds (*.xml *.rss *.atom *.json);;All files (*)</translation>
    </message>
    <message>
        <source>Pilih berkas umpan</source>
        <translation>Choose feed file</translation>
    </message>
    <message>
        <source>Sedang menguji …</source>
        <translation>Testing …</translation>
    </message>
    <message>
        <source>Menguji sumber</source>
        <translation>Testing source</translation>
    </message>
    <message>
        <source>{title} · {n} berita</source>
        <translation>{title} · {n} news items</translation>
    </message>
    <message>
        <source>Tanpa judul</source>
        <translation>No title</translation>
    </message>
    <message>
        <source>Umpan ini dapat dibaca, tetapi belum berisi berita.</source>
        <translation>This feed is readable but has no news yet.</translation>
    </message>
    <message>
        <source>Belum pernah diambil</source>
        <translation>Never fetched</translation>
    </message>
    <message>
        <source>{n} berita di umpan</source>
        <translation>{n} items in the feed</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Sumber</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Kelompok</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Terakhir diambil</source>
        <translation>Last fetched</translation>
    </message>
    <message>
        <source>Kesehatan sumber</source>
        <translation>Source health</translation>
    </message>
    <message>
        <source>Daftar sumber</source>
        <translation>Source list</translation>
    </message>
    <message>
        <source>Belum ada sumber</source>
        <translation>No sources yet</translation>
    </message>
    <message>
        <source>Tambahkan umpan RSS media, atau mulai dari daftar awal.</source>
        <translation>Add RSS feeds of media, or begin with the starter list.</translation>
    </message>
    <message>
        <source>Tambah sumber</source>
        <translation>Add source</translation>
    </message>
    <message>
        <source>Pakai daftar awal</source>
        <translation>Use the starter list</translation>
    </message>
    <message>
        <source>Cari nama sumber</source>
        <translation>Search source names</translation>
    </message>
    <message>
        <source>&amp;Ubah …</source>
        <translation>E&amp;dit …</translation>
    </message>
    <message>
        <source>&amp;Matikan</source>
        <translation>Switch &amp;off</translation>
    </message>
    <message>
        <source>&amp;Impor …</source>
        <translation>&amp;Import …</translation>
    </message>
    <message>
        <source>&amp;Ekspor OPML …</source>
        <translation>&amp;Export OPML …</translation>
    </message>
    <message>
        <source>&amp;Tambah sumber</source>
        <translation>&amp;Add source</translation>
    </message>
    <message>
        <source>Tu&amp;tup</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>{n} sumber</source>
        <translation>{n} sources</translation>
    </message>
    <message>
        <source>&amp;Aktifkan</source>
        <translation>Switch &amp;on</translation>
    </message>
    <message>
        <source>Peran ini tidak mengatur sumber.</source>
        <translation>This role does not manage sources.</translation>
    </message>
    <message>
        <source>Daftar sumber (*.opml *.xml *.xlsx *.csv);;Semua (*)</source>
        <translation>Source lists (*.opml *.xml *.xlsx *.csv);;All (*)</translation>
    </message>
    <message>
        <source>Impor daftar sumber</source>
        <translation>Import source list</translation>
    </message>
    <message>
        <source>{added} sumber ditambahkan dalam keadaan mati, {known} sudah ada.</source>
        <translation>{added} sources added, switched off; {known} already there.</translation>
    </message>
    <message>
        <source>{n} tidak dapat dipakai.</source>
        <translation>{n} cannot be used.</translation>
    </message>
    <message>
        <source>Ekspor daftar sumber</source>
        <translation>Export source list</translation>
    </message>
    <message>
        <source>{n} sumber diekspor.</source>
        <translation>{n} sources exported.</translation>
    </message>
</context>
<context>
    <name>StatementConcurrence</name>
    <message>
        <source>Persetujuan atasan</source>
        <translation>Concurrence from above</translation>
    </message>
    <message>
        <source>&amp;Dari</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation>From</translation>
    </message>
    <message>
        <source>&amp;Nama pejabat</source>
        <translation>&amp;Name of official</translation>
    </message>
    <message>
        <source>Nama pejabat</source>
        <translation>Name of official</translation>
    </message>
    <message>
        <source>&amp;Jabatan</source>
        <translation>&amp;Position</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>&amp;Cara</source>
        <translation>By &amp;means of</translation>
    </message>
    <message>
        <source>Cara</source>
        <translation>By means of</translation>
    </message>
    <message>
        <source>&amp;Waktu (WIB)</source>
        <translation>&amp;Time (WIB)</translation>
    </message>
    <message>
        <source>Waktu (WIB)</source>
        <translation>Time (WIB)</translation>
    </message>
    <message>
        <source>&amp;Bukti</source>
        <translation>&amp;Evidence</translation>
    </message>
    <message>
        <source>Bukti</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Nomor surat, atau tempat pesan dan catatan telepon disimpan.</source>
        <translation>Letter number, or where messages and phone notes are kept.</translation>
    </message>
</context>
<context>
    <name>StatementNew</name>
    <message>
        <source>Pernyataan baru</source>
        <translation>New statement</translation>
    </message>
    <message>
        <source>&amp;Jenis</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>&amp;Insiden</source>
        <translation>&amp;Incident</translation>
    </message>
    <message>
        <source>Insiden</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Tingkat insiden menentukan siapa yang harus menyetujui.</source>
        <translation>The level of the incident decides who must approve.</translation>
    </message>
    <message>
        <source>J&amp;udul</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>Judul</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Dicetak di bawah nomor. Kosong berarti judul insiden.</source>
        <translation>Printed below the number. Empty means the incident&apos;s title.</translation>
    </message>
</context>
<context>
    <name>StatementParticulars</name>
    <message>
        <source>Keterangan naskah</source>
        <translation>Particulars of the text</translation>
    </message>
    <message>
        <source>&amp;Kelas informasi</source>
        <translation>&amp;Information class</translation>
    </message>
    <message>
        <source>Kelas informasi</source>
        <translation>Information class</translation>
    </message>
    <message>
        <source>Data &amp;pribadi sudah diperiksa: tanpa NIK, data medis, blok, atau kamar</source>
        <translation>Personal data &amp;checked: no NIK, medical data, block or cell</translation>
    </message>
    <message>
        <source>&amp;Embargo, tidak disiarkan sebelum</source>
        <translation>&amp;Embargo, not to be published before</translation>
    </message>
    <message>
        <source>&amp;Waktu embargo (WIB)</source>
        <translation>Embargo &amp;time (WIB)</translation>
    </message>
    <message>
        <source>Waktu embargo (WIB)</source>
        <translation>Embargo time (WIB)</translation>
    </message>
    <message>
        <source>&amp;Tembusan</source>
        <translation>C&amp;opies to</translation>
    </message>
    <message>
        <source>Tembusan</source>
        <translation>Copies to</translation>
    </message>
    <message>
        <source>Satu penerima satu baris.</source>
        <translation>One recipient per line.</translation>
    </message>
</context>
<context>
    <name>StatementPrint</name>
    <message>
        <source>Cetak</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>&amp;Pencetak</source>
        <translation>&amp;Printer</translation>
    </message>
    <message>
        <source>Pencetak</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>&amp;Rangkap</source>
        <translation>&amp;Copies</translation>
    </message>
    <message>
        <source>Rangkap</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Rangkap dan pencetak dicatat di buku cetak.</source>
        <translation>Copies and printer are recorded in the print log.</translation>
    </message>
</context>
<context>
    <name>StatementPublish</name>
    <message>
        <source>Catat terbit</source>
        <translation>Record publication</translation>
    </message>
    <message>
        <source>&amp;Kanal</source>
        <translation>C&amp;hannel</translation>
    </message>
    <message>
        <source>Kanal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>&amp;Waktu terbit (WIB)</source>
        <translation>&amp;Time published (WIB)</translation>
    </message>
    <message>
        <source>Waktu terbit (WIB)</source>
        <translation>Time published (WIB)</translation>
    </message>
    <message>
        <source>&amp;Tautan</source>
        <translation>&amp;Link</translation>
    </message>
    <message>
        <source>Tautan</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Tautan atau bukti, salah satu wajib.</source>
        <translation>Link or evidence, one of them is required.</translation>
    </message>
    <message>
        <source>&amp;Bukti</source>
        <translation>&amp;Evidence</translation>
    </message>
    <message>
        <source>Bukti</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Misalnya nama grup dan jumlah anggota, atau daftar penerima.</source>
        <translation>For example group name and member count, or a list of recipients.</translation>
    </message>
</context>
<context>
    <name>StatementReason</name>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>&amp;Alasan</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Dibaca penyusun dan semua yang sudah menandatangani.</source>
        <translation>Read by the author and by everyone who signed.</translation>
    </message>
</context>
<context>
    <name>StatementSecret</name>
    <message>
        <source>PIN atau kata sandi</source>
        <translation>PIN or password</translation>
    </message>
    <message>
        <source>&amp;PIN atau kata sandi</source>
        <translation>&amp;PIN or password</translation>
    </message>
    <message>
        <source>Diminta lagi karena tindakan ini memakai nama Kepala.</source>
        <translation>Asked again because this acts in the name of the Head.</translation>
    </message>
</context>
<context>
    <name>Statements</name>
    <message>
        <source>Siaran pers</source>
        <translation>Press release</translation>
    </message>
    <message>
        <source>Klarifikasi</source>
        <translation>Clarification</translation>
    </message>
    <message>
        <source>Draf</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Verifikasi</source>
        <translation>Verification</translation>
    </message>
    <message>
        <source>Telaah</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Persetujuan</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>Disetujui</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Terbit</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Arsip</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>Dikembalikan</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Ditolak</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Ditarik</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Diralat</source>
        <translation>Corrected</translation>
    </message>
    <message>
        <source>Penyusun</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Verifikator</source>
        <translation>Verifier</translation>
    </message>
    <message>
        <source>Ketua TKK</source>
        <translation>TKK lead</translation>
    </message>
    <message>
        <source>Hukum</source>
        <translation>Legal</translation>
    </message>
    <message>
        <source>Kepala</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>Dikirim ke verifikator</source>
        <translation>Sent to verifier</translation>
    </message>
    <message>
        <source>Dinyatakan terverifikasi</source>
        <translation>Declared verified</translation>
    </message>
    <message>
        <source>Telaah disetujui</source>
        <translation>Review approved</translation>
    </message>
    <message>
        <source>Telaah hukum disetujui</source>
        <translation>Legal review approved</translation>
    </message>
    <message>
        <source>Dicatat terbit</source>
        <translation>Publication recorded</translation>
    </message>
    <message>
        <source>Diperbaiki</source>
        <translation>Corrected</translation>
    </message>
    <message>
        <source>Kirim ke verifikator</source>
        <translation>Send to verifier</translation>
    </message>
    <message>
        <source>Perbaiki naskah</source>
        <translation>Correct text</translation>
    </message>
    <message>
        <source>Nyatakan terverifikasi</source>
        <translation>Declare verified</translation>
    </message>
    <message>
        <source>Setujui telaah</source>
        <translation>Approve review</translation>
    </message>
    <message>
        <source>Setujui telaah hukum</source>
        <translation>Approve legal review</translation>
    </message>
    <message>
        <source>Setujui dengan PIN</source>
        <translation>Approve with PIN</translation>
    </message>
    <message>
        <source>Catat terbit …</source>
        <translation>Record publication …</translation>
    </message>
    <message>
        <source>Naskah dikirim ke verifikator.</source>
        <translation>Text sent to the verifier.</translation>
    </message>
    <message>
        <source>Naskah kembali ke draf.</source>
        <translation>Text is a draft again.</translation>
    </message>
    <message>
        <source>Naskah dinyatakan terverifikasi.</source>
        <translation>Text declared verified.</translation>
    </message>
    <message>
        <source>Telaah disetujui.</source>
        <translation>Review approved.</translation>
    </message>
    <message>
        <source>Telaah hukum disetujui.</source>
        <translation>Legal review approved.</translation>
    </message>
    <message>
        <source>Naskah disetujui.</source>
        <translation>Text approved.</translation>
    </message>
    <message>
        <source>Penerbitan tercatat.</source>
        <translation>Publication recorded.</translation>
    </message>
    <message>
        <source>Naskah dikembalikan kepada penyusun.</source>
        <translation>Text returned to its author.</translation>
    </message>
    <message>
        <source>Naskah ditolak.</source>
        <translation>Text rejected.</translation>
    </message>
    <message>
        <source>Penyusun tidak memeriksa naskahnya sendiri</source>
        <translation>Authors do not check their own text</translation>
    </message>
    <message>
        <source>Menunggu penyusun</source>
        <translation>Waiting for the author</translation>
    </message>
    <message>
        <source>Menunggu penyusun memperbaiki</source>
        <translation>Waiting for the author to correct</translation>
    </message>
    <message>
        <source>Menunggu verifikator</source>
        <translation>Waiting for the verifier</translation>
    </message>
    <message>
        <source>Menunggu ketua TKK</source>
        <translation>Waiting for the TKK lead</translation>
    </message>
    <message>
        <source>Menunggu pendamping hukum</source>
        <translation>Waiting for the legal adviser</translation>
    </message>
    <message>
        <source>Menunggu kepala unit</source>
        <translation>Waiting for the head of unit</translation>
    </message>
    <message>
        <source>Menunggu penghubung media</source>
        <translation>Waiting for the media liaison</translation>
    </message>
    <message>
        <source>Belum ditentukan</source>
        <translation>Not decided yet</translation>
    </message>
    <message>
        <source>Berkala (Pasal 9)</source>
        <translation>Periodic (Article 9)</translation>
    </message>
    <message>
        <source>Serta-merta (Pasal 10)</source>
        <translation>Immediate (Article 10)</translation>
    </message>
    <message>
        <source>Setiap saat (Pasal 11)</source>
        <translation>On demand (Article 11)</translation>
    </message>
    <message>
        <source>Dikecualikan (Pasal 17)</source>
        <translation>Exempt (Article 17)</translation>
    </message>
    <message>
        <source>Belum diperiksa</source>
        <translation>Not checked</translation>
    </message>
    <message>
        <source>Terkonfirmasi</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Sebagian</source>
        <translation>Partly</translation>
    </message>
    <message>
        <source>Belum</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Keliru</source>
        <translation>Wrong</translation>
    </message>
    <message>
        <source>Grup wartawan</source>
        <translation>Journalists&apos; group</translation>
    </message>
    <message>
        <source>Laman unit</source>
        <translation>Unit website</translation>
    </message>
    <message>
        <source>Media sosial</source>
        <translation>Social media</translation>
    </message>
    <message>
        <source>Pos-el redaksi</source>
        <translation>Newsroom e-mail</translation>
    </message>
    <message>
        <source>Konferensi pers</source>
        <translation>Press conference</translation>
    </message>
    <message>
        <source>Bagian wajib mengikuti jenisnya; naskah langsung menjadi draf</source>
        <translation>Required sections follow the kind; the text starts as a draft</translation>
    </message>
    <message>
        <source>Buat draf</source>
        <translation>Make draft</translation>
    </message>
    <message>
        <source>Tanpa insiden</source>
        <translation>Without incident</translation>
    </message>
    <message>
        <source>Tolak pernyataan ini?</source>
        <translation>Reject this statement?</translation>
    </message>
    <message>
        <source>Kembalikan kepada penyusun?</source>
        <translation>Return to the author?</translation>
    </message>
    <message>
        <source>Tolak pernyataan</source>
        <translation>Reject statement</translation>
    </message>
    <message>
        <source>Kembalikan naskah</source>
        <translation>Return text</translation>
    </message>
    <message>
        <source>Tulis sedikitnya {least} huruf, sekarang {now}.</source>
        <translation>Write at least {least} characters, now {now}.</translation>
    </message>
    <message>
        <source>Setujui {kind} ini?</source>
        <translation>Approve this {kind}?</translation>
    </message>
    <message>
        <source>Setujui dan beri nomor</source>
        <translation>Approve and number</translation>
    </message>
    <message>
        <source>Yang disetujui: versi {n}, sidik {sha}.</source>
        <translation>What is approved: version {n}, hash {sha}.</translation>
    </message>
    <message>
        <source>Nomor, tanggal, dan penanda tangan dikunci saat ini juga.</source>
        <translation>Number, date and signatory are fixed at this moment.</translation>
    </message>
    <message>
        <source>Catat terbit</source>
        <translation>Record publication</translation>
    </message>
    <message>
        <source>Catat persetujuan atasan</source>
        <translation>Record concurrence from above</translation>
    </message>
    <message>
        <source>Catat persetujuan</source>
        <translation>Record concurrence</translation>
    </message>
    <message>
        <source>Cetak pernyataan</source>
        <translation>Print statement</translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>{name} (berhenti)</source>
        <translation>{name} (stopped)</translation>
    </message>
    <message>
        <source>{name} (sebagai gambar)</source>
        <translation>{name} (as image)</translation>
    </message>
    <message>
        <source>Pasang pencetak dulu, atau simpan PDF.</source>
        <translation>Set up a printer first, or save a PDF.</translation>
    </message>
    <message>
        <source>Kanwil</source>
        <translation>Kanwil</translation>
    </message>
    <message>
        <source>Ditjenpas</source>
        <translation>Ditjenpas</translation>
    </message>
    <message>
        <source>Surat</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Fakta dan sumbernya</source>
        <translation>Facts and their sources</translation>
    </message>
    <message>
        <source>panjang naskah</source>
        <translation>length of text</translation>
    </message>
    <message>
        <source>UU 14/2008</source>
        <translation>UU 14/2008</translation>
    </message>
    <message>
        <source>nama, NIK, data medis</source>
        <translation>names, NIK, medical data</translation>
    </message>
    <message>
        <source>tabel tudingan</source>
        <translation>table of allegations</translation>
    </message>
    <message>
        <source>{count} bagian wajib kosong</source>
        <translation>{count} required sections empty</translation>
    </message>
    <message>
        <source>mulai dari {first}</source>
        <translation>begin with {first}</translation>
    </message>
    <message>
        <source>Tabel tudingan kosong</source>
        <translation>Table of allegations is empty</translation>
    </message>
    <message>
        <source>Baris tudingan belum lengkap</source>
        <translation>Allegation rows are incomplete</translation>
    </message>
    <message>
        <source>Bagian wajib lengkap</source>
        <translation>Required sections complete</translation>
    </message>
    <message>
        <source>semua bagian terisi</source>
        <translation>all sections filled</translation>
    </message>
    <message>
        <source>{count} kata, lazimnya {least}–{most}</source>
        <translation>{count} words, usually {least}–{most}</translation>
    </message>
    <message>
        <source>{count} dari {most} kata</source>
        <translation>{count} of {most} words</translation>
    </message>
    <message>
        <source>Belum ada fakta</source>
        <translation>No facts yet</translation>
    </message>
    <message>
        <source>Fakta meragukan di naskah</source>
        <translation>Doubtful facts in the text</translation>
    </message>
    <message>
        <source>{count} fakta belum diperiksa</source>
        <translation>{count} facts not checked</translation>
    </message>
    <message>
        <source>{count} fakta, semua terkonfirmasi</source>
        <translation>{count} facts, all confirmed</translation>
    </message>
    <message>
        <source>{count} fakta diperiksa</source>
        <translation>{count} facts checked</translation>
    </message>
    <message>
        <source>Kelas informasi belum dipilih</source>
        <translation>Information class not chosen</translation>
    </message>
    <message>
        <source>Dikecualikan: tidak untuk terbit</source>
        <translation>Exempt: not for publication</translation>
    </message>
    <message>
        <source>{access}</source>
        <translation>{access}</translation>
    </message>
    <message>
        <source>Mirip data pribadi: {what}</source>
        <translation>Looks like personal data: {what}</translation>
    </message>
    <message>
        <source>nomor identitas, blok, atau kamar</source>
        <translation>identity number, block or cell</translation>
    </message>
    <message>
        <source>Data pribadi belum diperiksa</source>
        <translation>Personal data not checked</translation>
    </message>
    <message>
        <source>Tanpa data pribadi</source>
        <translation>No personal data</translation>
    </message>
    <message>
        <source>Semua huruf dapat dicetak</source>
        <translation>All characters can be printed</translation>
    </message>
    <message>
        <source>Liberation Sans</source>
        <translation>Liberation Sans</translation>
    </message>
    <message>
        <source>Tidak tercetak: {characters}</source>
        <translation>Cannot be printed: {characters}</translation>
    </message>
    <message>
        <source>dicetak sebagai kotak</source>
        <translation>printed as boxes</translation>
    </message>
    <message>
        <source>menunggu langkah saya</source>
        <translation>waiting for my step</translation>
    </message>
    <message>
        <source>Daftar pernyataan</source>
        <translation>Statements</translation>
    </message>
    <message>
        <source>Pernyataan</source>
        <translation>Statements</translation>
    </message>
    <message>
        <source>Saring daftar</source>
        <translation>Filter list</translation>
    </message>
    <message>
        <source>Pernyataan baru</source>
        <translation>New statement</translation>
    </message>
    <message>
        <source>Pernyataan baru (N)</source>
        <translation>New statement (N)</translation>
    </message>
    <message>
        <source>Peran ini tidak menulis pernyataan</source>
        <translation>This role does not write statements</translation>
    </message>
    <message>
        <source>Judul atau nomor</source>
        <translation>Title or number</translation>
    </message>
    <message>
        <source>Saring menurut status</source>
        <translation>Filter by status</translation>
    </message>
    <message>
        <source>Semua status</source>
        <translation>All statuses</translation>
    </message>
    <message>
        <source>Saring menurut jenis</source>
        <translation>Filter by kind</translation>
    </message>
    <message>
        <source>Semua jenis</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Menunggu saya</source>
        <translation>Waiting for me</translation>
    </message>
    <message>
        <source>Hapus saringan</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok</source>
        <translation>Nothing matches</translation>
    </message>
    <message>
        <source>Longgarkan saringan, atau cari kata lain.</source>
        <translation>Loosen the filter, or search for other words.</translation>
    </message>
    <message>
        <source>Belum ada pernyataan</source>
        <translation>No statements yet</translation>
    </message>
    <message>
        <source>Tulis siaran pers atau klarifikasi; petugas lain yang menyetujuinya.</source>
        <translation>Write a press release or clarification; another officer approves it.</translation>
    </message>
    <message>
        <source>Pratinjau PDF</source>
        <translation>PDF preview</translation>
    </message>
    <message>
        <source>Riwayat pernyataan</source>
        <translation>Statement history</translation>
    </message>
    <message>
        <source>Naskah yang dikirim penyusun akan tampil di sini.</source>
        <translation>Texts sent by their authors will appear here.</translation>
    </message>
    <message>
        <source>{n} lolos</source>
        <translation>{n} OK</translation>
    </message>
    <message>
        <source>{n} perlu dilihat</source>
        <translation>{n} to check</translation>
    </message>
    <message>
        <source>Pemeriksaan</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Periksa ulang</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>wajib</source>
        <translation>required</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Fakta</source>
        <translation>Fact</translation>
    </message>
    <message>
        <source> · gugur</source>
        <translation> · void</translation>
    </message>
    <message>
        <source>Simpan riwayat PDF …</source>
        <translation>Save history as PDF …</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Versi</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Versi {n}, {at}
{who}</source>
        <translation>Version {n}, {at}
{who}</translation>
    </message>
    <message>
        <source>Isi versi</source>
        <translation>Content of the version</translation>
    </message>
    <message>
        <source>Langkah</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Belum ada langkah: naskah masih draf.</source>
        <translation>No steps yet: the text is a draft.</translation>
    </message>
    <message>
        <source>Naikkan {name}</source>
        <translation>Move {name} up</translation>
    </message>
    <message>
        <source>Turunkan {name}</source>
        <translation>Move {name} down</translation>
    </message>
    <message>
        <source>Hapus {name}</source>
        <translation>Delete {name}</translation>
    </message>
    <message>
        <source>Fakta {n}</source>
        <translation>Fact {n}</translation>
    </message>
    <message>
        <source>Sumber</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Yang dinyatakan</source>
        <translation>What is stated</translation>
    </message>
    <message>
        <source>Tambah fakta</source>
        <translation>Add fact</translation>
    </message>
    <message>
        <source>Yang belum terkonfirmasi atau keliru tidak boleh ada di naskah.</source>
        <translation>What is unconfirmed or wrong must not stand in the text.</translation>
    </message>
    <message>
        <source>Tabel tudingan</source>
        <translation>Table of allegations</translation>
    </message>
    <message>
        <source>Baris {n}</source>
        <translation>Row {n}</translation>
    </message>
    <message>
        <source>Tudingan</source>
        <translation>Allegation</translation>
    </message>
    <message>
        <source>Hasil verifikasi</source>
        <translation>Result of verification</translation>
    </message>
    <message>
        <source>Bukti</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Tambah baris</source>
        <translation>Add line</translation>
    </message>
    <message>
        <source>Satu tudingan satu baris; dicetak sebagai tabel.</source>
        <translation>One allegation per row; printed as a table.</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Simpan versi (Ctrl+S)</source>
        <translation>Save version (Ctrl+S)</translation>
    </message>
    <message>
        <source>Catat persetujuan atasan …</source>
        <translation>Record concurrence …</translation>
    </message>
    <message>
        <source>Kembalikan …</source>
        <translation>Return …</translation>
    </message>
    <message>
        <source>Tolak …</source>
        <translation>Reject …</translation>
    </message>
    <message>
        <source>{act} (Ctrl+Enter)</source>
        <translation>{act} (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>sekarang</source>
        <translation>now</translation>
    </message>
    <message>
        <source>Riwayat</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Judul</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Pernyataan pertama paling lambat {time}</source>
        <translation>First statement no later than {time}</translation>
    </message>
    <message>
        <source>tersimpan {time}</source>
        <translation>saved {time}</translation>
    </message>
    <message>
        <source>Versi {n}</source>
        <translation>Version {n}</translation>
    </message>
    <message>
        <source>belum disimpan</source>
        <translation>not saved</translation>
    </message>
    <message>
        <source>{what} oleh {who}, {at}. {why}</source>
        <translation>{what} by {who}, {at}. {why}</translation>
    </message>
    <message>
        <source>Tanpa judul</source>
        <translation>No title</translation>
    </message>
    <message>
        <source>Simpan sebagai versi {n}</source>
        <translation>Save as version {n}</translation>
    </message>
    <message>
        <source>{n} huruf dari tempelan tidak ikut.</source>
        <translation>{n} pasted characters were left out.</translation>
    </message>
    <message>
        <source>Satu bagian memuat paling banyak {limit} huruf.</source>
        <translation>One section holds at most {limit} characters.</translation>
    </message>
    <message>
        <source>Simpan PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Menyimpan PDF</source>
        <translation>Saving PDF</translation>
    </message>
    <message>
        <source>Membuat riwayat persetujuan</source>
        <translation>Making the approval history</translation>
    </message>
    <message>
        <source>riwayat-{id}.pdf</source>
        <translation>riwayat-{id}.pdf</translation>
    </message>
    <message>
        <source>PDF disimpan sebagai {name}.</source>
        <translation>PDF saved as {name}.</translation>
    </message>
    <message>
        <source>{n} rangkap dikirim ke {printer}.</source>
        <translation>{n} copies sent to {printer}.</translation>
    </message>
    <message>
        <source>Kelas informasi: {access}</source>
        <translation>Information class: {access}</translation>
    </message>
    <message>
        <source>Data pribadi sudah diperiksa penyusun</source>
        <translation>Personal data checked by the author</translation>
    </message>
    <message>
        <source>Embargo sampai {time}</source>
        <translation>Embargo until {time}</translation>
    </message>
    <message>
        <source>Tembusan: {names}</source>
        <translation>Copies to: {names}</translation>
    </message>
    <message>
        <source>Cetak (Ctrl+P)</source>
        <translation>Print (Ctrl+P)</translation>
    </message>
    <message>
        <source>Simpan PDF …</source>
        <translation>Save PDF …</translation>
    </message>
    <message>
        <source>seperti cetakan</source>
        <translation>as printed</translation>
    </message>
    <message>
        <source>sama dengan hasil cetak</source>
        <translation>same as the print</translation>
    </message>
    <message>
        <source>Membuat pratinjau</source>
        <translation>Making preview</translation>
    </message>
    <message>
        <source>{paper} · {n} halaman</source>
        <translation>{paper} · pages: {n}</translation>
    </message>
    <message>
        <source>Mencari pencetak</source>
        <translation>Looking for printers</translation>
    </message>
    <message>
        <source>Draf, dengan tulisan DRAF</source>
        <translation>Draft, marked DRAF</translation>
    </message>
    <message>
        <source>Mencetak {what}</source>
        <translation>Printing {what}</translation>
    </message>
    <message>
        <source>Menyiapkan cetakan</source>
        <translation>Preparing the print</translation>
    </message>
    <message>
        <source>Mencetak halaman {n}</source>
        <translation>Printing page {n}</translation>
    </message>
    <message>
        <source>Persetujuan {who} tercatat.</source>
        <translation>Concurrence of {who} recorded.</translation>
    </message>
    <message>
        <source>Menyetujui dan membuat PDF</source>
        <translation>Approving and making PDF</translation>
    </message>
    <message>
        <source>Disetujui dengan nomor {number}.</source>
        <translation>Approved with number {number}.</translation>
    </message>
    <message>
        <source>Jadikan daftar</source>
        <translation>Make a list</translation>
    </message>
    <message>
        <source>Beri tanda kutip</source>
        <translation>Put in quotes</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Ulangi</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Teks polos; baris kosong memisahkan paragraf</source>
        <translation>Plain text; an empty line parts paragraphs</translation>
    </message>
</context>
<context>
    <name>StatusChange</name>
    <message>
        <source>&amp;Alasan</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>StatusDialog</name>
    <message>
        <source>Masuk ke lini masa, sedikitnya 20 huruf</source>
        <translation>Goes into the timeline, at least 20 characters</translation>
    </message>
    <message>
        <source>Akhiri respons insiden ini?</source>
        <translation>End the response to this incident?</translation>
    </message>
    <message>
        <source>Akhiri respons</source>
        <translation>End response</translation>
    </message>
    <message>
        <source>Nyatakan insiden ini selesai?</source>
        <translation>Declare this incident finished?</translation>
    </message>
    <message>
        <source>Nyatakan selesai</source>
        <translation>Declare finished</translation>
    </message>
    <message>
        <source>Buka lagi insiden ini?</source>
        <translation>Reopen this incident?</translation>
    </message>
    <message>
        <source>Buka lagi insiden</source>
        <translation>Reopen incident</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>selesai</source>
        <translation>done</translation>
    </message>
    <message>
        <source>sedang berjalan</source>
        <translation>under way</translation>
    </message>
    <message>
        <source>belum</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>dilewati</source>
        <translation>skipped</translation>
    </message>
    <message>
        <source>dikembalikan</source>
        <translation>returned</translation>
    </message>
    <message>
        <source>gugur karena naskah berubah</source>
        <translation>void because the text changed</translation>
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
        <translation>corrected: {text}</translation>
    </message>
    <message>
        <source>disematkan</source>
        <translation>pinned</translation>
    </message>
    <message>
        <source>Lini masa</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Fakta terkonfirmasi</source>
        <translation>Confirmed fact</translation>
    </message>
    <message>
        <source>Kontak dengan pihak luar</source>
        <translation>Contact with outsiders</translation>
    </message>
    <message>
        <source>Tim</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Berita</source>
        <translation>News</translation>
    </message>
    <message>
        <source>Tingkat</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Pernyataan</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Ralat</source>
        <translation>Correction</translation>
    </message>
</context>
<context>
    <name>TimelineEntry</name>
    <message>
        <source>&amp;Waktu kejadian (WIB)</source>
        <translation>&amp;Time of event (WIB)</translation>
    </message>
    <message>
        <source>Waktu kejadian (WIB)</source>
        <translation>Time of event (WIB)</translation>
    </message>
    <message>
        <source>&amp;Jenis catatan</source>
        <translation>&amp;Kind of entry</translation>
    </message>
    <message>
        <source>Jenis catatan</source>
        <translation>Kind of entry</translation>
    </message>
    <message>
        <source>&amp;Catatan</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>&amp;Sematkan sebagai catatan penting</source>
        <translation>&amp;Pin as important</translation>
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
        <translation>Search news, incidents, contacts, texts …</translation>
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
        <translation>Officer</translation>
    </message>
    <message>
        <source>Peran petugas</source>
        <translation>Officer roles</translation>
    </message>
    <message>
        <source>Data unit dan pedoman</source>
        <translation>Unit data and guideline</translation>
    </message>
    <message>
        <source>Sumber berita</source>
        <translation>News source</translation>
    </message>
    <message>
        <source>Keadaan sumber</source>
        <translation>State of sources</translation>
    </message>
    <message>
        <source>Berita</source>
        <translation>News</translation>
    </message>
    <message>
        <source>Kiriman berita</source>
        <translation>News delivery</translation>
    </message>
    <message>
        <source>Isu</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Berita pada isu</source>
        <translation>News in issues</translation>
    </message>
    <message>
        <source>Insiden</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Berita pada insiden</source>
        <translation>News in incidents</translation>
    </message>
    <message>
        <source>Perubahan tingkat</source>
        <translation>Level changes</translation>
    </message>
    <message>
        <source>Linimasa insiden</source>
        <translation>Incident timeline</translation>
    </message>
    <message>
        <source>Pernyataan</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Versi naskah</source>
        <translation>Text versions</translation>
    </message>
    <message>
        <source>Langkah persetujuan</source>
        <translation>Approval steps</translation>
    </message>
    <message>
        <source>Pencetakan</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>Buku nomor</source>
        <translation>Number book</translation>
    </message>
    <message>
        <source>Karya</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Foto karya</source>
        <translation>Photos of works</translation>
    </message>
    <message>
        <source>Persetujuan publikasi</source>
        <translation>Publication consents</translation>
    </message>
    <message>
        <source>Penarikan dari kanal</source>
        <translation>Withdrawal from channels</translation>
    </message>
    <message>
        <source>Penerbitan galeri</source>
        <translation>Gallery publication</translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Cadangan</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Pemulihan</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Aktifkan atau nonaktifkan akun</source>
        <translation>Activate or deactivate account</translation>
    </message>
    <message>
        <source>Tambah sumber</source>
        <translation>Add source</translation>
    </message>
    <message>
        <source>Ubah sumber</source>
        <translation>Edit source</translation>
    </message>
    <message>
        <source>Nyalakan atau matikan sumber</source>
        <translation>Switch source on or off</translation>
    </message>
    <message>
        <source>Tambah sumber awal</source>
        <translation>Add starter sources</translation>
    </message>
    <message>
        <source>Impor daftar sumber</source>
        <translation>Import source list</translation>
    </message>
    <message>
        <source>Ambil berita</source>
        <translation>Fetch news</translation>
    </message>
    <message>
        <source>Impor berita</source>
        <translation>Import news</translation>
    </message>
    <message>
        <source>Tandai berita</source>
        <translation>Mark news</translation>
    </message>
    <message>
        <source>Urungkan tanda berita</source>
        <translation>Undo news mark</translation>
    </message>
    <message>
        <source>Catat pada berita</source>
        <translation>Note on news</translation>
    </message>
    <message>
        <source>Buka isu</source>
        <translation>Open issue</translation>
    </message>
    <message>
        <source>Ubah isu</source>
        <translation>Edit issue</translation>
    </message>
    <message>
        <source>Tambah berita ke isu</source>
        <translation>Add news to issue</translation>
    </message>
    <message>
        <source>Lepas berita dari isu</source>
        <translation>Unlink news from issue</translation>
    </message>
    <message>
        <source>Catat insiden</source>
        <translation>Register incident</translation>
    </message>
    <message>
        <source>Ubah insiden</source>
        <translation>Edit incident</translation>
    </message>
    <message>
        <source>Ubah tingkat</source>
        <translation>Change level</translation>
    </message>
    <message>
        <source>Tambah linimasa</source>
        <translation>Add to timeline</translation>
    </message>
    <message>
        <source>Ralat linimasa</source>
        <translation>Correct timeline</translation>
    </message>
    <message>
        <source>Tautkan berita</source>
        <translation>Link news</translation>
    </message>
    <message>
        <source>Lepas berita</source>
        <translation>Unlink news</translation>
    </message>
    <message>
        <source>Menunggu evaluasi</source>
        <translation>Awaiting evaluation</translation>
    </message>
    <message>
        <source>Tutup insiden</source>
        <translation>Close incident</translation>
    </message>
    <message>
        <source>Buka lagi insiden</source>
        <translation>Reopen incident</translation>
    </message>
    <message>
        <source>Buat naskah</source>
        <translation>Make text</translation>
    </message>
    <message>
        <source>Simpan naskah</source>
        <translation>Save text</translation>
    </message>
    <message>
        <source>Tautkan ke insiden</source>
        <translation>Link to incident</translation>
    </message>
    <message>
        <source>Kirim ke verifikator</source>
        <translation>Send to verifier</translation>
    </message>
    <message>
        <source>Verifikasi</source>
        <translation>Verification</translation>
    </message>
    <message>
        <source>Telaah</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Telaah hukum</source>
        <translation>Legal review</translation>
    </message>
    <message>
        <source>Setujui</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Terbitkan naskah</source>
        <translation>Publish text</translation>
    </message>
    <message>
        <source>Kembalikan naskah</source>
        <translation>Return text</translation>
    </message>
    <message>
        <source>Tolak naskah</source>
        <translation>Reject text</translation>
    </message>
    <message>
        <source>Perbaiki naskah</source>
        <translation>Correct text</translation>
    </message>
    <message>
        <source>Catat persetujuan atasan</source>
        <translation>Record concurrence from above</translation>
    </message>
    <message>
        <source>Arsipkan PDF</source>
        <translation>Archive PDF</translation>
    </message>
    <message>
        <source>Catat pencetakan</source>
        <translation>Record printing</translation>
    </message>
    <message>
        <source>Cetak draf</source>
        <translation>Print draft</translation>
    </message>
    <message>
        <source>Cetak resmi</source>
        <translation>Print official text</translation>
    </message>
    <message>
        <source>Tambah karya</source>
        <translation>Add work</translation>
    </message>
    <message>
        <source>Ubah karya</source>
        <translation>Edit work</translation>
    </message>
    <message>
        <source>Pindah status karya</source>
        <translation>Move work status</translation>
    </message>
    <message>
        <source>Terbitkan karya</source>
        <translation>Publish work</translation>
    </message>
    <message>
        <source>Catat persetujuan publikasi</source>
        <translation>Record publication consent</translation>
    </message>
    <message>
        <source>Tarik persetujuan publikasi</source>
        <translation>Withdraw publication consent</translation>
    </message>
    <message>
        <source>Tandai sudah ditarik</source>
        <translation>Mark as withdrawn</translation>
    </message>
    <message>
        <source>Bangun galeri</source>
        <translation>Build gallery</translation>
    </message>
    <message>
        <source>Jejak audit</source>
        <translation>Audit trail</translation>
    </message>
    <message>
        <source>Penyiapan pertama</source>
        <translation>First set-up</translation>
    </message>
    <message>
        <source>Masuk</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Konfirmasi PIN</source>
        <translation>Confirm PIN</translation>
    </message>
    <message>
        <source>Ganti kata sandi</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>Setel PIN</source>
        <translation>Set PIN</translation>
    </message>
    <message>
        <source>Tambah petugas</source>
        <translation>Add officer</translation>
    </message>
    <message>
        <source>Ubah petugas</source>
        <translation>Edit officer</translation>
    </message>
    <message>
        <source>Setel ulang kata sandi</source>
        <translation>Reset password</translation>
    </message>
    <message>
        <source>Beri peran</source>
        <translation>Give role</translation>
    </message>
    <message>
        <source>Akhiri peran</source>
        <translation>End role</translation>
    </message>
    <message>
        <source>Terbitkan akun darurat</source>
        <translation>Issue emergency account</translation>
    </message>
    <message>
        <source>Versi baru</source>
        <translation>New version</translation>
    </message>
    <message>
        <source>Simpan logo</source>
        <translation>Save logo</translation>
    </message>
    <message>
        <source>Cadangkan</source>
        <translation>Back up</translation>
    </message>
    <message>
        <source>Mulai pemulihan</source>
        <translation>Start restore</translation>
    </message>
</context>
<context>
    <name>UnitForm</name>
    <message>
        <source>Tercetak di kop dan siaran pers.</source>
        <translation>Printed in letterhead and press releases.</translation>
    </message>
    <message>
        <source>Di bilah atas dan galeri.</source>
        <translation>In the top bar and the gallery.</translation>
    </message>
    <message>
        <source>Mendahului tanggal di naskah.</source>
        <translation>Stands before the date in texts.</translation>
    </message>
    <message>
        <source>Alinea penutup setiap siaran pers; boleh nanti.</source>
        <translation>Closing paragraph of every press release; may come later.</translation>
    </message>
    <message>
        <source>Profil unit</source>
        <translation>Unit profile</translation>
    </message>
    <message>
        <source>&amp;Nama resmi unit</source>
        <translation>&amp;Official name of the unit</translation>
    </message>
    <message>
        <source>Nama resmi unit</source>
        <translation>Official name of the unit</translation>
    </message>
    <message>
        <source>Lembaga Pemasyarakatan Kelas I Cipinang</source>
        <translation>Lembaga Pemasyarakatan Kelas I Cipinang</translation>
    </message>
    <message>
        <source>Nama &amp;singkat</source>
        <translation>&amp;Short name</translation>
    </message>
    <message>
        <source>Nama singkat</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Lapas Kelas I Cipinang</source>
        <translation>Lapas Kelas I Cipinang</translation>
    </message>
    <message>
        <source>K&amp;ota</source>
        <translation>&amp;City</translation>
    </message>
    <message>
        <source>Kota</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Jakarta</source>
        <translation>Jakarta</translation>
    </message>
    <message>
        <source>&amp;Alamat</source>
        <translation>&amp;Address</translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>&amp;Telepon</source>
        <translation>&amp;Telephone</translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>&amp;Pos-el</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>Pos-el</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>La&amp;man</source>
        <translation>&amp;Website</translation>
    </message>
    <message>
        <source>Laman</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Nama tempat ker&amp;ja</source>
        <translation>Work&amp;place name</translation>
    </message>
    <message>
        <source>Nama tempat kerja</source>
        <translation>Workplace name</translation>
    </message>
    <message>
        <source>&amp;Zona waktu</source>
        <translation>Time &amp;zone</translation>
    </message>
    <message>
        <source>Zona waktu</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Tentang l&amp;embaga</source>
        <translation>About the &amp;institution</translation>
    </message>
    <message>
        <source>Tentang lembaga</source>
        <translation>About the institution</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Versi</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>{n} · berlaku</source>
        <translation>{n} · in force</translation>
    </message>
    <message>
        <source>Sejak</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Oleh</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Menyimpan versi</source>
        <translation>Saving version</translation>
    </message>
    <message>
        <source>Versi {n} berlaku.</source>
        <translation>Version {n} is in force.</translation>
    </message>
    <message>
        <source>Catatan lama tetap memakai versinya sendiri.</source>
        <translation>Old records keep their own version.</translation>
    </message>
    <message>
        <source>Simpan sebagai versi {n}</source>
        <translation>Save as version {n}</translation>
    </message>
    <message>
        <source>Versi {n} tersedia, disimpan petugas lain. Tulisan di layar tetap ada.</source>
        <translation>Version {n} exists, saved by another officer. The text on screen is kept.</translation>
    </message>
    <message>
        <source>Versi {n} dan tulisan ini</source>
        <translation>Version {n} and this text</translation>
    </message>
    <message>
        <source>Bandingkan</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Pakai yang berlaku</source>
        <translation>Use the one in force</translation>
    </message>
    <message>
        <source>Riwayat versi</source>
        <translation>Version history</translation>
    </message>
    <message>
        <source>Enter memuat isi versi itu ke formulir, belum menyimpannya.</source>
        <translation>Enter loads that version into the form without saving it.</translation>
    </message>
    <message>
        <source>penyiapan</source>
        <translation>set-up</translation>
    </message>
    <message>
        <source>Versi {n} berlaku sejak {time}: {reason}</source>
        <translation>Version {n} in force since {time}: {reason}</translation>
    </message>
    <message>
        <source>Kembali ke isi versi {n}</source>
        <translation>Back to the content of version {n}</translation>
    </message>
    <message>
        <source>Misalnya: nomor telepon baru per 1 Desember</source>
        <translation>For example: new phone number from 1 December</translation>
    </message>
    <message>
        <source>Alasan perubahan</source>
        <translation>Reason for the change</translation>
    </message>
    <message>
        <source>Batalkan</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>WorkEditor</name>
    <message>
        <source>Karya</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>&amp;Nama karya</source>
        <translation>&amp;Name of work</translation>
    </message>
    <message>
        <source>Nama karya</source>
        <translation>Name of work</translation>
    </message>
    <message>
        <source>&amp;Kategori</source>
        <translation>&amp;Category</translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>&amp;Tahun</source>
        <translation>&amp;Year</translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>&amp;Deskripsi</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>Deskripsi</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Foto</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Pembuat</source>
        <translation>Maker</translation>
    </message>
    <message>
        <source>Tam&amp;pilan pembuat</source>
        <translation>How the maker is &amp;shown</translation>
    </message>
    <message>
        <source>Tampilan pembuat</source>
        <translation>How the maker is shown</translation>
    </message>
    <message>
        <source>Na&amp;ma pembuat (internal)</source>
        <translation>&amp;Maker&apos;s name (internal)</translation>
    </message>
    <message>
        <source>Nama pembuat (internal)</source>
        <translation>Maker&apos;s name (internal)</translation>
    </message>
    <message>
        <source>K&amp;ode pembuat</source>
        <translation>Ma&amp;ker code</translation>
    </message>
    <message>
        <source>Kode pembuat</source>
        <translation>Maker code</translation>
    </message>
    <message>
        <source>Pembuat berusia di bawah 18 tahun</source>
        <translation>The maker is under 18</translation>
    </message>
    <message>
        <source>Menyangkut orang sakit</source>
        <translation>Concerns a sick person</translation>
    </message>
    <message>
        <source>Rincian</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>P&amp;rogram atau unit kerja</source>
        <translation>&amp;Programme or work unit</translation>
    </message>
    <message>
        <source>Program atau unit kerja</source>
        <translation>Programme or work unit</translation>
    </message>
    <message>
        <source>&amp;Bahan</source>
        <translation>M&amp;aterials</translation>
    </message>
    <message>
        <source>Bahan</source>
        <translation>Materials</translation>
    </message>
    <message>
        <source>T&amp;eknik</source>
        <translation>&amp;Technique</translation>
    </message>
    <message>
        <source>Teknik</source>
        <translation>Technique</translation>
    </message>
    <message>
        <source>&amp;Ukuran atau berat</source>
        <translation>Size or &amp;weight</translation>
    </message>
    <message>
        <source>Ukuran atau berat</source>
        <translation>Size or weight</translation>
    </message>
    <message>
        <source>&amp;Warna</source>
        <translation>Co&amp;lour</translation>
    </message>
    <message>
        <source>Warna</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Pen&amp;ghargaan atau pameran</source>
        <translation>Awards or e&amp;xhibitions</translation>
    </message>
    <message>
        <source>Penghargaan atau pameran</source>
        <translation>Awards or exhibitions</translation>
    </message>
    <message>
        <source>Penjualan</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>&amp;Harga (Rp)</source>
        <translation>P&amp;rice (Rp)</translation>
    </message>
    <message>
        <source>Harga (Rp)</source>
        <translation>Price (Rp)</translation>
    </message>
    <message>
        <source>Tersedi&amp;a (buah)</source>
        <translation>Available (p&amp;ieces)</translation>
    </message>
    <message>
        <source>Tersedia (buah)</source>
        <translation>Available (pieces)</translation>
    </message>
    <message>
        <source>Pesanan (har&amp;i)</source>
        <translation>To &amp;order (days)</translation>
    </message>
    <message>
        <source>Pesanan (hari)</source>
        <translation>To order (days)</translation>
    </message>
    <message>
        <source>Kontak peme&amp;sanan</source>
        <translation>Orderin&amp;g contact</translation>
    </message>
    <message>
        <source>Kontak pemesanan</source>
        <translation>Ordering contact</translation>
    </message>
    <message>
        <source>Tautan toko</source>
        <translation>Shop link</translation>
    </message>
    <message>
        <source>Internal, tidak pernah terbit</source>
        <translation>Internal, never published</translation>
    </message>
    <message>
        <source>Biaya bahan (Rp)</source>
        <translation>Cost of materials (Rp)</translation>
    </message>
    <message>
        <source>Premi (%)</source>
        <translation>Premium (%)</translation>
    </message>
    <message>
        <source>PNBP (%)</source>
        <translation>PNBP (%)</translation>
    </message>
    <message>
        <source>Modal (%)</source>
        <translation>Capital (%)</translation>
    </message>
</context>
<context>
    <name>Works</name>
    <message>
        <source>Turunkan ke kurasi</source>
        <translation>Take down to curation</translation>
    </message>
    <message>
        <source>Buka lagi untuk kurasi</source>
        <translation>Reopen for curation</translation>
    </message>
    <message>
        <source>Tandai dikurasi</source>
        <translation>Mark as curated</translation>
    </message>
    <message>
        <source>Kembalikan ke konsep</source>
        <translation>Return to concept</translation>
    </message>
    <message>
        <source>Batalkan terjual</source>
        <translation>Undo sold</translation>
    </message>
    <message>
        <source>Tandai terjual</source>
        <translation>Mark as sold</translation>
    </message>
    <message>
        <source>Arsipkan karya</source>
        <translation>Archive work</translation>
    </message>
    <message>
        <source>Ubah</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Ubah karya (E)</source>
        <translation>Edit work (E)</translation>
    </message>
    <message>
        <source>Catat izin …</source>
        <translation>Record consent …</translation>
    </message>
    <message>
        <source>Status lain</source>
        <translation>Other statuses</translation>
    </message>
    <message>
        <source>Tarik dari kanal …</source>
        <translation>Withdraw …</translation>
    </message>
    <message>
        <source>Terbitkan</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Peran ini hanya membaca karya.</source>
        <translation>This role only reads works.</translation>
    </message>
    <message>
        <source>Petugas karya yang mengubah dan mencatat izin.</source>
        <translation>The works officer edits and records consents.</translation>
    </message>
    <message>
        <source>Izin ditarik: hanya izin baru membuka jalan ke galeri.</source>
        <translation>Consent withdrawn: only a new consent opens the way to the gallery.</translation>
    </message>
    <message>
        <source>Karya arsip dikurasi lagi sebelum dapat terbit.</source>
        <translation>An archived work is curated again before it can be published.</translation>
    </message>
    <message>
        <source>Belum dapat terbit: {n} hal di atas.</source>
        <translation>Cannot be published yet: {n} points above.</translation>
    </message>
    <message>
        <source>Siap; kepala unit yang menerbitkan.</source>
        <translation>Ready; the head of unit publishes.</translation>
    </message>
    <message>
        <source>{code} kembali ke kurasi.</source>
        <translation>{code} is back in curation.</translation>
    </message>
    <message>
        <source>Isinya berubah; kepala unit memutuskan lagi.</source>
        <translation>Its content changed; the head of unit decides again.</translation>
    </message>
    <message>
        <source>{code} terbit.</source>
        <translation>{code} published.</translation>
    </message>
    <message>
        <source>Tampil setelah galeri dibangun.</source>
        <translation>Shown once the gallery is built.</translation>
    </message>
    <message>
        <source>Bangun galeri</source>
        <translation>Build gallery</translation>
    </message>
    <message>
        <source>{n} kanal belum dibersihkan.</source>
        <translation>{n} channels not cleared.</translation>
    </message>
    <message>
        <source>Membangun galeri</source>
        <translation>Building gallery</translation>
    </message>
    <message>
        <source>Galeri selesai: {n} karya.</source>
        <translation>Gallery done: {n} works.</translation>
    </message>
    <message>
        <source>Buka folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>{n} karya tidak ikut.</source>
        <translation>{n} works left out.</translation>
    </message>
    <message>
        <source>Galeri tidak jadi dibangun.</source>
        <translation>The gallery was not built.</translation>
    </message>
    <message>
        <source>Yang lama tetap utuh.</source>
        <translation>The old one is intact.</translation>
    </message>
    <message>
        <source>Karya saja; tidak perlu izin</source>
        <translation>Work only; no consent needed</translation>
    </message>
    <message>
        <source>Tampilan</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>Keperluan</source>
        <translation>Purposes</translation>
    </message>
    <message>
        <source>Kanal</source>
        <translation>Channels</translation>
    </message>
    <message>
        <source>Saksi</source>
        <translation>Witness</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Sebab</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>pindaian cocok</source>
        <translation>scan matches</translation>
    </message>
    <message>
        <source>pindaian rusak atau hilang</source>
        <translation>scan damaged or missing</translation>
    </message>
    <message>
        <source>memeriksa pindaian</source>
        <translation>checking scan</translation>
    </message>
    <message>
        <source>Formulir</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Catat izin pembuat</source>
        <translation>Record the maker&apos;s consent</translation>
    </message>
    <message>
        <source>Catat izin</source>
        <translation>Record consent</translation>
    </message>
    <message>
        <source>Simpan yang ada dulu</source>
        <translation>Save what is there</translation>
    </message>
    <message>
        <source>Disimpan sebagai izin yang masih diproses</source>
        <translation>Saved as a consent in progress</translation>
    </message>
    <message>
        <source>Kosong: 12 bulan, atau sehari sebelum bebas</source>
        <translation>Empty: 12 months, or the day before release</translation>
    </message>
    <message>
        <source>Contoh: inisial, agar pembeli tahu pembuatnya</source>
        <translation>Example: initials, so that buyers know the maker</translation>
    </message>
    <message>
        <source>Pindaian sudah tersimpan</source>
        <translation>The scan is stored</translation>
    </message>
    <message>
        <source>Pilih pindaian formulir</source>
        <translation>Choose scan of the form</translation>
    </message>
    <message>
        <source>Pindaian (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)</source>
        <translation>Scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Menyimpan {name} …</source>
        <translation>Storing {name} …</translation>
    </message>
    <message>
        <source>Menyimpan pindaian</source>
        <translation>Storing scan</translation>
    </message>
    <message>
        <source>Gambar disembunyikan</source>
        <translation>Picture hidden</translation>
    </message>
    <message>
        <source>Belum ada foto</source>
        <translation>No photos yet</translation>
    </message>
    <message>
        <source>Berkas gambar rusak atau hilang</source>
        <translation>Picture file damaged or missing</translation>
    </message>
    <message>
        <source>Belum dibersihkan</source>
        <translation>Not cleared</translation>
    </message>
    <message>
        <source>Sudah dibersihkan</source>
        <translation>Cleared</translation>
    </message>
    <message>
        <source>Tidak tampil di galeri</source>
        <translation>Not shown in the gallery</translation>
    </message>
    <message>
        <source>Sebelum dapat terbit</source>
        <translation>Before it can be published</translation>
    </message>
    <message>
        <source>hubungi</source>
        <translation>on request</translation>
    </message>
    <message>
        <source>tersedia {n}</source>
        <translation>{n} available</translation>
    </message>
    <message>
        <source>pesanan {n} hari</source>
        <translation>to order, {n} days</translation>
    </message>
    <message>
        <source>{n} foto</source>
        <translation>{n} photos</translation>
    </message>
    <message>
        <source>{n} memperlihatkan wajah</source>
        <translation>{n} show a face</translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Pembuat</source>
        <translation>Maker</translation>
    </message>
    <message>
        <source>Bahan, teknik</source>
        <translation>Materials, technique</translation>
    </message>
    <message>
        <source>Ukuran</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Harga</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Foto</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>lengkap</source>
        <translation>complete</translation>
    </message>
    <message>
        <source>belum lengkap</source>
        <translation>incomplete</translation>
    </message>
    <message>
        <source>Teks alternatif</source>
        <translation>Alternative text</translation>
    </message>
    <message>
        <source>tampil</source>
        <translation>shown</translation>
    </message>
    <message>
        <source>belum</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Galeri</source>
        <translation>Gallery</translation>
    </message>
    <message>
        <source>Karya lain</source>
        <translation>Other works</translation>
    </message>
    <message>
        <source>Ubah karya</source>
        <translation>Edit work</translation>
    </message>
    <message>
        <source>Karya baru</source>
        <translation>New work</translation>
    </message>
    <message>
        <source>Simpan perubahan</source>
        <translation>Save changes</translation>
    </message>
    <message>
        <source>Simpan karya</source>
        <translation>Save work</translation>
    </message>
    <message>
        <source>Foto: Humas {unit}</source>
        <translation>Photo: Humas {unit}</translation>
    </message>
    <message>
        <source>Selain karya saja, semua perlu izin pembuat</source>
        <translation>All but work only need the maker&apos;s consent</translation>
    </message>
    <message>
        <source>Publik hanya melihat yang diizinkan tampilan</source>
        <translation>The public sees only what the display allows</translation>
    </message>
    <message>
        <source>Kosongkan untuk kode baru; sama bagi semua karya seorang pembuat</source>
        <translation>Leave empty for a new code; the same for all works of one maker</translation>
    </message>
    <message>
        <source>Kosong berarti hubungi</source>
        <translation>Empty means on request</translation>
    </message>
    <message>
        <source>Pilih kategori</source>
        <translation>Choose a category</translation>
    </message>
    <message>
        <source>Petugas lain menyimpan: {value}</source>
        <translation>Another officer saved: {value}</translation>
    </message>
    <message>
        <source>Disimpan sebagai konsep; nomornya diberi saat disimpan</source>
        <translation>Saved as a concept; it gets its number on saving</translation>
    </message>
    <message>
        <source>{code} · perubahan isi mengembalikan karya ke kurasi</source>
        <translation>{code} · changed content returns the work to curation</translation>
    </message>
    <message>
        <source>Tampilkan karya yang ditarik</source>
        <translation>Show withdrawn works</translation>
    </message>
    <message>
        <source>Saring</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>{n} izin ditarik, {m} kanal belum dibersihkan</source>
        <translation>Withdrawn: {n}, channels to clear: {m}</translation>
    </message>
    <message>
        <source>Semua kategori</source>
        <translation>All categories</translation>
    </message>
    <message>
        <source>Semua status</source>
        <translation>All statuses</translation>
    </message>
    <message>
        <source>Semua izin</source>
        <translation>All consents</translation>
    </message>
    <message>
        <source>semua</source>
        <translation>all</translation>
    </message>
    <message>
        <source>Kategori: {value}</source>
        <translation>Category: {value}</translation>
    </message>
    <message>
        <source>Status: {value}</source>
        <translation>Status: {value}</translation>
    </message>
    <message>
        <source>Izin: {value}</source>
        <translation>Consent: {value}</translation>
    </message>
    <message>
        <source>Galeri belum pernah dibangun</source>
        <translation>The gallery was never built</translation>
    </message>
    <message>
        <source>Galeri dibangun {time}, {n} karya</source>
        <translation>Gallery built {time}, {n} works</translation>
    </message>
    <message>
        <source>{n} tidak ikut</source>
        <translation>{n} left out</translation>
    </message>
    <message>
        <source>{n} dari {total}</source>
        <translation>{n} of {total}</translation>
    </message>
    <message>
        <source>Konsep</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Kurasi</source>
        <translation>Curation</translation>
    </message>
    <message>
        <source>Terbit</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Terjual</source>
        <translation>Sold</translation>
    </message>
    <message>
        <source>Arsip</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>Ditarik</source>
        <translation>Pulled</translation>
    </message>
    <message>
        <source>Segera habis</source>
        <translation>Ends soon</translation>
    </message>
    <message>
        <source>Habis hari ini</source>
        <translation>Ends today</translation>
    </message>
    <message>
        <source>Habis {n} hr lagi</source>
        <translation>{n} d left</translation>
    </message>
    <message>
        <source>Izin aktif</source>
        <translation>Consent active</translation>
    </message>
    <message>
        <source>Tanpa nama</source>
        <translation>No name</translation>
    </message>
    <message>
        <source>Izin diproses</source>
        <translation>Consent in progress</translation>
    </message>
    <message>
        <source>Izin ditarik</source>
        <translation>Consent withdrawn</translation>
    </message>
    <message>
        <source>Izin habis</source>
        <translation>Consent ended</translation>
    </message>
    <message>
        <source>Izin dibatasi</source>
        <translation>Consent restricted</translation>
    </message>
    <message>
        <source>Belum ada izin</source>
        <translation>No consent yet</translation>
    </message>
    <message>
        <source>Karya saja, tanpa nama</source>
        <translation>Work only, no name</translation>
    </message>
    <message>
        <source>Inisial, tanpa wajah</source>
        <translation>Initials, no face</translation>
    </message>
    <message>
        <source>Nama, tanpa wajah</source>
        <translation>Name, no face</translation>
    </message>
    <message>
        <source>Nama dan wajah</source>
        <translation>Name and face</translation>
    </message>
    <message>
        <source>katalog</source>
        <translation>catalogue</translation>
    </message>
    <message>
        <source>pameran</source>
        <translation>exhibition</translation>
    </message>
    <message>
        <source>media sosial</source>
        <translation>social media</translation>
    </message>
    <message>
        <source>siaran pers</source>
        <translation>press release</translation>
    </message>
    <message>
        <source>wawancara</source>
        <translation>interview</translation>
    </message>
    <message>
        <source>galeri</source>
        <translation>gallery</translation>
    </message>
    <message>
        <source>laman unit</source>
        <translation>unit website</translation>
    </message>
    <message>
        <source>cetakan</source>
        <translation>print</translation>
    </message>
    <message>
        <source>pers</source>
        <translation>press</translation>
    </message>
    <message>
        <source>Tidak ada</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Perlindungan saksi (LPSK)</source>
        <translation>Witness protection (LPSK)</translation>
    </message>
    <message>
        <source>Perkara masih berjalan</source>
        <translation>Case still pending</translation>
    </message>
    <message>
        <source>Menyangkut korban</source>
        <translation>Concerns a victim</translation>
    </message>
    <message>
        <source>Risiko tinggi</source>
        <translation>High risk</translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Izin aktif sampai {day}</source>
        <translation>Consent active until {day}</translation>
    </message>
    <message>
        <source>Izin habis {day}</source>
        <translation>Consent ended {day}</translation>
    </message>
    <message>
        <source>Izin ditarik {day}</source>
        <translation>Consent withdrawn {day}</translation>
    </message>
    <message>
        <source>Izin dibatasi pihak ketiga</source>
        <translation>Consent restricted by a third party</translation>
    </message>
    <message>
        <source>Formulir izin belum lengkap</source>
        <translation>Consent form incomplete</translation>
    </message>
    <message>
        <source>Tidak ada karya yang cocok</source>
        <translation>No work matches</translation>
    </message>
    <message>
        <source>Hapus saringan</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>Kembali ke daftar</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Karya</source>
        <translation>Works</translation>
    </message>
    <message>
        <source>Buka folder galeri</source>
        <translation>Open gallery folder</translation>
    </message>
    <message>
        <source>Karya baru (N)</source>
        <translation>New work (N)</translation>
    </message>
    <message>
        <source>Karya Warga Binaan tampil di sini, dengan foto dan izinnya.</source>
        <translation>Works of Warga Binaan appear here, with photos and consents.</translation>
    </message>
    <message>
        <source>Belum ada karya</source>
        <translation>No works yet</translation>
    </message>
    <message>
        <source>Membaca karya</source>
        <translation>Reading works</translation>
    </message>
    <message>
        <source>Memeriksa pindaian</source>
        <translation>Checking scan</translation>
    </message>
    <message>
        <source>Membangun …</source>
        <translation>Building …</translation>
    </message>
    <message>
        <source>Seret foto ke sini atau tempel dengan Ctrl+V</source>
        <translation>Drag photos here or paste with Ctrl+V</translation>
    </message>
    <message>
        <source>Pilih foto …</source>
        <translation>Choose photos …</translation>
    </message>
    <message>
        <source>Pilih foto karya</source>
        <translation>Choose photos of the work</translation>
    </message>
    <message>
        <source>Foto ({kinds});;Semua berkas (*)</source>
        <translation>Photos ({kinds});;All files (*)</translation>
    </message>
    <message>
        <source>Gambar tempelan</source>
        <translation>Pasted picture</translation>
    </message>
    <message>
        <source>Memeriksa foto {name}</source>
        <translation>Checking photo {name}</translation>
    </message>
    <message>
        <source>juga dipakai di {codes}</source>
        <translation>also used in {codes}</translation>
    </message>
    <message>
        <source>{n} dari {most} foto</source>
        <translation>{n} of {most} photos</translation>
    </message>
    <message>
        <source>Naikkan foto</source>
        <translation>Move photo up</translation>
    </message>
    <message>
        <source>Turunkan foto</source>
        <translation>Move photo down</translation>
    </message>
    <message>
        <source>Buang foto</source>
        <translation>Remove photo</translation>
    </message>
    <message>
        <source>Sampul</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Foto {n}</source>
        <translation>Photo {n}</translation>
    </message>
    <message>
        <source>Memeriksa {name} …</source>
        <translation>Checking {name} …</translation>
    </message>
    <message>
        <source>Memuat gambar</source>
        <translation>Loading picture</translation>
    </message>
    <message>
        <source>Tarik juga {n} karya lain dari pembuat yang sama</source>
        <translation>Also withdraw {n} other works of the same maker</translation>
    </message>
    <message>
        <source>Tarik {works} karya dari {n} kanal?</source>
        <translation>Withdraw {works} works from {n} channels?</translation>
    </message>
    <message>
        <source>Tarik dari {n} kanal</source>
        <translation>Withdraw from {n} channels</translation>
    </message>
    <message>
        <source>Gambar langsung disembunyikan dan karya keluar dari ekspor baru. Yang harus dibersihkan: {channels}.</source>
        <translation>The picture is hidden at once and the work leaves new exports. To be cleared: {channels}.</translation>
    </message>
    <message>
        <source>Tarik izin {works} karya?</source>
        <translation>Withdraw the consent of {works} works?</translation>
    </message>
    <message>
        <source>Tarik izin</source>
        <translation>Withdraw consent</translation>
    </message>
    <message>
        <source>Karya ini belum pernah terbit. Gambarnya langsung disembunyikan.</source>
        <translation>This work was never published. Its picture is hidden at once.</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>Januari,Februari,Maret,April,Mei,Juni,Juli,Agustus,September,Oktober,November,Desember</source>
        <translation>January,February,March,April,May,June,July,August,September,October,November,December</translation>
    </message>
    <message>
        <source>Senin,Selasa,Rabu,Kamis,Jumat,Sabtu,Minggu</source>
        <translation>Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday</translation>
    </message>
    <message>
        <source>Kemarin</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>baru saja</source>
        <translation>just now</translation>
    </message>
    <message>
        <source>{n} m lalu</source>
        <translation>{n} m ago</translation>
    </message>
    <message>
        <source>{n} hr</source>
        <translation>{n} d</translation>
    </message>
    <message>
        <source>{h} j {m} m</source>
        <translation>{h} h {m} m</translation>
    </message>
    <message>
        <source>{h} j</source>
        <translation>{h} h</translation>
    </message>
    <message>
        <source>{m} m</source>
        <translation>{m} m</translation>
    </message>
    <message>
        <source>lewat {length}</source>
        <translation>{length} late</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Pekerjaan ini tidak dapat diselesaikan. Data yang sudah tersimpan utuh. Coba lagi; bila berulang, sampaikan kodenya kepada admin unit.</source>
        <translation>This job could not be finished. Saved data is intact. Try again; if it recurs, give the code to the unit&apos;s administrator.</translation>
    </message>
    <message>
        <source>Ada isian yang perlu diperbaiki. Belum ada yang disimpan.</source>
        <translation>Some fields need correction. Nothing was saved.</translation>
    </message>
    <message>
        <source>Isi bagian ini.</source>
        <translation>Fill this in.</translation>
    </message>
    <message>
        <source>Tulis paling banyak {limit} huruf.</source>
        <translation>Write at most {limit} characters.</translation>
    </message>
    <message>
        <source>Tulis paling banyak {limit} huruf, sekarang {length}.</source>
        <translation>Write at most {limit} characters, now {length}.</translation>
    </message>
    <message>
        <source>Tulis sedikitnya {limit} huruf.</source>
        <translation>Write at least {limit} characters.</translation>
    </message>
    <message>
        <source>Pilih angka {low} sampai {high}.</source>
        <translation>Choose a number from {low} to {high}.</translation>
    </message>
    <message>
        <source>Pilih hari yang sama atau sesudah mulainya.</source>
        <translation>Choose the starting day or a later one.</translation>
    </message>
    <message>
        <source>Pilih waktu yang sudah lewat.</source>
        <translation>Choose a time in the past.</translation>
    </message>
    <message>
        <source>Pilih waktu yang akan datang.</source>
        <translation>Choose a time in the future.</translation>
    </message>
    <message>
        <source>Jam 00.00 sampai 23.59.</source>
        <translation>Time from 00.00 to 23.59.</translation>
    </message>
    <message>
        <source>Tulis tanggal seperti 21 Nov 2026.</source>
        <translation>Write the date like 21 Nov 2026.</translation>
    </message>
    <message>
        <source>Tulis angka saja.</source>
        <translation>Write digits only.</translation>
    </message>
    <message>
        <source>Tulis alamat seperti nama@contoh.id.</source>
        <translation>Write an address like nama@contoh.id.</translation>
    </message>
    <message>
        <source>Mulai tautan dengan https:// atau http://.</source>
        <translation>Begin the link with https:// or http://.</translation>
    </message>
    <message>
        <source>Pilih yang lain; ini sudah dipakai.</source>
        <translation>Choose another; this one is taken.</translation>
    </message>
    <message>
        <source>Berkas {path} tidak ditemukan. Data lain utuh. Pilih berkas lain.</source>
        <translation>File {path} was not found. Other data is intact. Choose another file.</translation>
    </message>
    <message>
        <source>Berkas {path} tidak dapat dibaca. Data lain utuh. Periksa hak aksesnya.</source>
        <translation>File {path} cannot be read. Other data is intact. Check its access rights.</translation>
    </message>
    <message>
        <source>Berkas {path} tidak dapat ditulis. Data utama utuh. Tutup berkas itu di program lain, atau pilih folder lain.</source>
        <translation>File {path} cannot be written. The main data is intact. Close the file in other programs, or choose another folder.</translation>
    </message>
    <message>
        <source>Berkas {path} terlalu besar. Belum ada yang disimpan. Pilih yang lebih kecil.</source>
        <translation>File {path} is too large. Nothing was saved. Choose a smaller one.</translation>
    </message>
    <message>
        <source>Pangkalan data sedang dipakai pekerjaan lain. Belum ada yang disimpan. Coba lagi sebentar.</source>
        <translation>The database is busy with another job. Nothing was saved. Try again in a moment.</translation>
    </message>
    <message>
        <source>Diska penuh. Yang sudah tersimpan utuh. Kosongkan ruang, lalu simpan lagi.</source>
        <translation>The disk is full. What was saved is intact. Free some space, then save again.</translation>
    </message>
    <message>
        <source>Pangkalan data hanya dapat dibaca. Isinya utuh. Periksa hak tulis folder data.</source>
        <translation>The database is read-only. Its content is intact. Check write access to the data folder.</translation>
    </message>
    <message>
        <source>Berkas pangkalan data tidak dapat dibuka. Tidak ada yang diubah. Sambungkan lagi diskanya, atau pulihkan cadangan.</source>
        <translation>The database file cannot be opened. Nothing was changed. Reconnect the disk, or restore a backup.</translation>
    </message>
    <message>
        <source>Pangkalan data rusak. Tidak ada yang ditulis ke dalamnya. Pulihkan cadangan terakhir yang teruji.</source>
        <translation>The database is damaged. Nothing was written to it. Restore the last tested backup.</translation>
    </message>
    <message>
        <source>Jenis pangkalan data {kind} tidak dikenal. Belum ada yang dibuka. Pakai alamat PostgreSQL, atau kosongkan untuk berkas setempat.</source>
        <translation>Database kind {kind} is unknown. Nothing was opened. Use a PostgreSQL address, or leave it empty for a local file.</translation>
    </message>
    <message>
        <source>Pemasangan program tidak lengkap: berkas pemutakhiran data hilang. Data utuh. Pasang ulang program.</source>
        <translation>The program&apos;s installation is incomplete: data update files are missing. Data is intact. Reinstall the program.</translation>
    </message>
    <message>
        <source>Folder data hanya dapat dibaca. Isinya utuh. Periksa hak tulis folder itu.</source>
        <translation>The data folder is read-only. Its content is intact. Check write access to that folder.</translation>
    </message>
    <message>
        <source>Data ini dibuat oleh versi PASOPATI yang lebih baru. Tidak ada yang diubah. Pasang versi program yang terbaru.</source>
        <translation>This data was made by a newer version of PASOPATI. Nothing was changed. Install the latest version.</translation>
    </message>
    <message>
        <source>Program sudah terbuka dengan data yang sama. Tidak ada yang berubah. Pakai jendela yang sudah terbuka.</source>
        <translation>The program is already open with the same data. Nothing changed. Use the window that is open.</translation>
    </message>
    <message>
        <source>Pangkalan data tidak tersambung. Isinya utuh. Periksa jaringan, lalu coba lagi.</source>
        <translation>The database is not connected. Its content is intact. Check the network, then try again.</translation>
    </message>
    <message>
        <source>Catatan itu tidak ada lagi. Data lain utuh. Muat ulang daftarnya.</source>
        <translation>That record is no longer there. Other data is intact. Reload the list.</translation>
    </message>
    <message>
        <source>Petugas lain lebih dulu menyimpan catatan ini. Tulisan tetap ada di layar. Bandingkan kedua versi, lalu simpan lagi.</source>
        <translation>Another officer saved this record first. The text is still on screen. Compare both versions, then save again.</translation>
    </message>
    <message>
        <source>Peran yang dipakai tidak berhak melakukan ini. Tidak ada yang berubah. Minta petugas yang berwenang.</source>
        <translation>The role in use may not do this. Nothing changed. Ask an officer who may.</translation>
    </message>
    <message>
        <source>Jaringan tidak tersambung. Pekerjaan luring tetap bisa dilakukan. Coba lagi begitu jaringan kembali.</source>
        <translation>The network is not connected. Work goes on offline. Try again once the network is back.</translation>
    </message>
    <message>
        <source>{name} sedang berjalan. Tunggu sampai selesai, atau batalkan.</source>
        <translation>{name} is running. Wait until it ends, or cancel it.</translation>
    </message>
    <message>
        <source>Nama pengguna atau kata sandi tidak cocok. Periksa Caps Lock.</source>
        <translation>User name or password does not match. Check Caps Lock.</translation>
    </message>
    <message>
        <source>Kata sandi atau PIN tidak cocok. Tidak ada yang berubah. Coba lagi.</source>
        <translation>Password or PIN does not match. Nothing changed. Try again.</translation>
    </message>
    <message>
        <source>Kata sandi yang sekarang tidak cocok. Periksa Caps Lock.</source>
        <translation>The current password does not match. Check Caps Lock.</translation>
    </message>
    <message>
        <source>Terlalu banyak percobaan. Akun tetap aman. Coba lagi setelah {seconds} detik.</source>
        <translation>Too many attempts. The account is safe. Try again after {seconds} seconds.</translation>
    </message>
    <message>
        <source>Tulis sedikitnya 10 huruf; boleh beberapa kata biasa.</source>
        <translation>Write at least 10 characters; a few plain words will do.</translation>
    </message>
    <message>
        <source>Jangan memuat nama pengguna di dalamnya.</source>
        <translation>Do not include the user name.</translation>
    </message>
    <message>
        <source>Pakai sedikitnya empat huruf yang berbeda.</source>
        <translation>Use at least four different characters.</translation>
    </message>
    <message>
        <source>Ketik kata sandi yang sama dua kali.</source>
        <translation>Type the same password twice.</translation>
    </message>
    <message>
        <source>Pilih kata sandi yang belum dipakai.</source>
        <translation>Choose a password that was not used before.</translation>
    </message>
    <message>
        <source>Tulis tepat 6 angka.</source>
        <translation>Write exactly 6 digits.</translation>
    </message>
    <message>
        <source>Jangan angka kembar atau berurutan, seperti 111111 atau 123456.</source>
        <translation>No repeated or running digits, such as 111111 or 123456.</translation>
    </message>
    <message>
        <source>Ketik PIN yang sama dua kali.</source>
        <translation>Type the same PIN twice.</translation>
    </message>
    <message>
        <source>Pakai huruf a sampai z, angka, titik, garis; paling banyak 32, tanpa spasi.</source>
        <translation>Use letters a to z, digits, dots, dashes; at most 32, no spaces.</translation>
    </message>
    <message>
        <source>NIP 18 angka tanpa spasi, atau kosongkan.</source>
        <translation>NIP has 18 digits without spaces, or leave it empty.</translation>
    </message>
    <message>
        <source>Plh. dan Plt. perlu nomor SK atau surat perintah.</source>
        <translation>Plh. and Plt. need the number of an SK or order.</translation>
    </message>
    <message>
        <source>Pilih sedikitnya satu peran.</source>
        <translation>Choose at least one role.</translation>
    </message>
    <message>
        <source>Nama pengguna ini sudah dipakai. Pilih yang lain.</source>
        <translation>This user name is taken. Choose another.</translation>
    </message>
    <message>
        <source>Harus ada satu administrator aktif yang dapat masuk. Tidak ada yang berubah. Angkat administrator lain lebih dulu.</source>
        <translation>There must be one active administrator who can sign in. Nothing changed. Appoint another administrator first.</translation>
    </message>
    <message>
        <source>Belum ada Penanggung Jawab (Kepala) pada daftar pejabat.</source>
        <translation>There is no Penanggung Jawab (head) among the officials yet.</translation>
    </message>
    <message>
        <source>Penyiapan sudah pernah dijalankan di folder data ini. Isinya tidak diubah. Tutup jendela ini, lalu masuk dengan akun yang ada.</source>
        <translation>Set-up was already run in this data folder. Its content was not changed. Close this window, then sign in with an existing account.</translation>
    </message>
    <message>
        <source>Akun ini tidak aktif. Hubungi admin unit.</source>
        <translation>This account is not active. Ask the unit&apos;s administrator.</translation>
    </message>
    <message>
        <source>Pencarian tidak selesai. Data utuh. Coba lagi.</source>
        <translation>The search did not finish. Data is intact. Try again.</translation>
    </message>
    <message>
        <source>Pencetak {printer} tidak ditemukan. Dokumen utuh. Pilih pencetak lain.</source>
        <translation>Printer {printer} was not found. The document is intact. Choose another printer.</translation>
    </message>
    <message>
        <source>Tombol {keys} sudah dipakai untuk {other}. Pilih tombol lain.</source>
        <translation>Key {keys} is already used for {other}. Choose another key.</translation>
    </message>
    <message>
        <source>Ruang diska untuk folder data hampir habis. Data yang tersimpan utuh. Kosongkan sampai tersisa {needed_mb} MB (kini {free_mb} MB), lalu buka lagi.</source>
        <translation>Disk space for the data folder is nearly used up. Saved data is intact. Free space up to {needed_mb} MB (now {free_mb} MB), then open again.</translation>
    </message>
    <message>
        <source>Pemulihan cadangan terputus sebelum selesai. Berkas cadangannya utuh. Jalankan pemulihan sekali lagi dari cadangan yang sama.</source>
        <translation>Restoring a backup broke off before its end. The backup files are intact. Run the restore once more from the same backup.</translation>
    </message>
    <message>
        <source>Folder data berada di folder bersama jaringan ({kind}). Belum ada yang ditulis. Pilih folder di diska komputer ini; untuk beberapa komputer pakai PostgreSQL.</source>
        <translation>The data folder is in a shared network folder ({kind}). Nothing was written. Choose a folder on this computer&apos;s disk; for several computers use PostgreSQL.</translation>
    </message>
    <message>
        <source>Tempat folder data, {path}, ternyata sebuah berkas. Berkas itu tidak diubah. Pilih folder lain.</source>
        <translation>The place of the data folder, {path}, is a file. That file was not changed. Choose another folder.</translation>
    </message>
    <message>
        <source>Folder data tidak dapat dipakai: {reason}. Belum ada yang ditulis. Periksa diskanya, atau pilih folder lain.</source>
        <translation>The data folder cannot be used: {reason}. Nothing was written. Check the disk, or choose another folder.</translation>
    </message>
    <message>
        <source>Berkas itu bukan gambar PNG atau JPEG. Logo lama tetap dipakai. Simpan logonya sebagai PNG, lalu pilih lagi.</source>
        <translation>That file is not a PNG or JPEG picture. The old logo stays in use. Save the logo as PNG, then choose again.</translation>
    </message>
    <message>
        <source>Berkas logo lebih besar dari 10 MB. Logo lama tetap dipakai. Pilih berkas yang lebih kecil.</source>
        <translation>The logo file is larger than 10 MB. The old logo stays in use. Choose a smaller file.</translation>
    </message>
    <message>
        <source>Gambar logo lebih besar dari 25 juta piksel. Logo lama tetap dipakai. Perkecil gambarnya; 1.000 x 1.200 piksel sudah tajam di kertas.</source>
        <translation>The logo picture is larger than 25 million pixels. The old logo stays in use. Make it smaller; 1,000 x 1,200 pixels is sharp on paper.</translation>
    </message>
    <message>
        <source>Gambar logo hanya {width} x {height} piksel. Logo lama tetap dipakai. Pilih gambar yang lebih besar.</source>
        <translation>The logo picture is only {width} x {height} pixels. The old logo stays in use. Choose a larger picture.</translation>
    </message>
    <message>
        <source>Gambar logo bergerak. Logo lama tetap dipakai. Pilih gambar yang diam.</source>
        <translation>The logo picture moves. The old logo stays in use. Choose a still picture.</translation>
    </message>
    <message>
        <source>Gambar logo rusak atau terpotong. Logo lama tetap dipakai. Salin ulang berkasnya, atau pilih gambar lain.</source>
        <translation>The logo picture is damaged or cut off. The old logo stays in use. Copy the file again, or choose another picture.</translation>
    </message>
    <message>
        <source>Kop setinggi {height_mm} mm tidak menyisakan ruang untuk isi. Naskah utuh. Kurangi baris kop di profil unit.</source>
        <translation>A letterhead {height_mm} mm high leaves no room for content. The text is intact. Remove letterhead lines in the unit profile.</translation>
    </message>
    <message>
        <source>Dokumen itu bukan PDF yang utuh. Naskahnya tidak berubah. Buat sekali lagi.</source>
        <translation>That document is not an intact PDF. The text did not change. Make it once more.</translation>
    </message>
    <message>
        <source>Halaman {page} tidak ada; dokumen ini {pages} halaman.</source>
        <translation>Page {page} does not exist; this document has {pages} pages.</translation>
    </message>
    <message>
        <source>Halaman terlalu besar untuk ditampilkan. Dokumennya utuh. Perkecil tampilannya.</source>
        <translation>The page is too large to show. The document is intact. Zoom out.</translation>
    </message>
    <message>
        <source>Pencetak {printer} menolak: {reason}. Dokumen utuh dan belum dicetak. Periksa pencetaknya, atau pilih pencetak lain.</source>
        <translation>Printer {printer} refused: {reason}. The document is intact and not printed. Check the printer, or choose another.</translation>
    </message>
    <message>
        <source>Layanan cetak (CUPS) belum terpasang di komputer ini. Dokumen utuh. Simpan sebagai PDF, atau minta admin memasang cups-client.</source>
        <translation>The print service (CUPS) is not installed on this computer. The document is intact. Save as PDF, or ask the administrator to install cups-client.</translation>
    </message>
    <message>
        <source>Layanan cetak tidak menjawab. Dokumen utuh dan belum dicetak. Coba lagi sebentar lagi, atau simpan sebagai PDF.</source>
        <translation>The print service does not answer. The document is intact and not printed. Try again shortly, or save as PDF.</translation>
    </message>
    <message>
        <source>Layanan cetak tidak menjawab dalam {seconds} detik; hasil kirim tidak diketahui. Dokumen utuh. Lihat antrean pencetak sebelum mencetak lagi.</source>
        <translation>The print service did not answer within {seconds} seconds; whether it printed is not known. The document is intact. Look at the printer&apos;s queue before printing again.</translation>
    </message>
    <message>
        <source>1 sampai {limit} rangkap.</source>
        <translation>1 to {limit} copies.</translation>
    </message>
    <message>
        <source>Alamat {host} tidak ditemukan. Berita yang sudah tersimpan utuh. Periksa sambungan internet dan ejaan alamatnya.</source>
        <translation>Address {host} was not found. Stored news is intact. Check the internet connection and the spelling of the address.</translation>
    </message>
    <message>
        <source>Server {host} tidak dapat dihubungi. Berita yang sudah tersimpan utuh. Sumber ini dicoba lagi pada giliran berikutnya.</source>
        <translation>Server {host} cannot be reached. Stored news is intact. This source is tried again on its next turn.</translation>
    </message>
    <message>
        <source>Sertifikat keamanan {host} tidak sah. Tidak ada yang diambil. Periksa tanggal komputer ini, atau tanyakan ke pengelola laman.</source>
        <translation>The security certificate of {host} is not valid. Nothing was fetched. Check this computer&apos;s date, or ask the site&apos;s owner.</translation>
    </message>
    <message>
        <source>Sumber menjawab terlalu lambat. Berita yang sudah tersimpan utuh. Sumber ini dicoba lagi pada giliran berikutnya.</source>
        <translation>The source answers too slowly. Stored news is intact. This source is tried again on its next turn.</translation>
    </message>
    <message>
        <source>Antrean ke {host} terlalu panjang. Berita yang sudah tersimpan utuh. Sumber ini dicoba lagi pada giliran berikutnya.</source>
        <translation>The queue to {host} is too long. Stored news is intact. This source is tried again on its next turn.</translation>
    </message>
    <message>
        <source>Jawaban server {host} bukan jawaban laman yang benar. Tidak ada yang disimpan. Periksa alamat dan nomor portanya.</source>
        <translation>The answer of server {host} is not a proper web answer. Nothing was stored. Check the address and its port number.</translation>
    </message>
    <message>
        <source>Sambungan putus sebelum isi sumber lengkap. Tidak ada yang disimpan. Sumber ini dicoba lagi pada giliran berikutnya.</source>
        <translation>The connection broke before the source was complete. Nothing was stored. This source is tried again on its next turn.</translation>
    </message>
    <message>
        <source>Sumber menjawab dengan kode {status}. Berita yang sudah tersimpan utuh. Bila berulang, buka alamatnya di peramban dan perbarui.</source>
        <translation>The source answers with code {status}. Stored news is intact. If it recurs, open the address in a browser and update it.</translation>
    </message>
    <message>
        <source>Berkas {path} tidak ditemukan. Periksa nama dan foldernya.</source>
        <translation>File {path} was not found. Check its name and folder.</translation>
    </message>
    <message>
        <source>Berkas {path} tidak dapat dibaca. Periksa hak aksesnya.</source>
        <translation>File {path} cannot be read. Check its access rights.</translation>
    </message>
    <message>
        <source>Alamat sumber tidak benar. Tulis seperti https://contoh.id/rss.</source>
        <translation>The source&apos;s address is not correct. Write it like https://contoh.id/rss.</translation>
    </message>
    <message>
        <source>Alamat sumber harus berawalan https:// atau http://. Tidak ada yang diambil. Perbaiki alamatnya.</source>
        <translation>The source&apos;s address must begin with https:// or http://. Nothing was fetched. Correct the address.</translation>
    </message>
    <message>
        <source>Alamat {host} menunjuk ke jaringan dalam. Tidak ada yang diambil. Bila memang sumber intranet, izinkan di pengaturan sumber.</source>
        <translation>Address {host} points into an internal network. Nothing was fetched. If it is an intranet source, allow it in the source&apos;s settings.</translation>
    </message>
    <message>
        <source>Sumber mengalihkan lebih dari {limit} kali. Tidak ada yang diambil. Buka alamatnya di peramban dan pakai alamat akhirnya.</source>
        <translation>The source redirects more than {limit} times. Nothing was fetched. Open the address in a browser and use the final one.</translation>
    </message>
    <message>
        <source>Isi sumber melebihi batas {limit} bita. Tidak ada yang disimpan. Periksa apakah alamatnya benar sebuah umpan.</source>
        <translation>The source exceeds the limit of {limit} bytes. Nothing was stored. Check whether the address is really a feed.</translation>
    </message>
    <message>
        <source>Isi sumber dimampatkan dengan cara yang tidak dapat dibaca. Tidak ada yang disimpan. Laporkan ke pengelola laman.</source>
        <translation>The source is compressed in a way that cannot be read. Nothing was stored. Tell the site&apos;s owner.</translation>
    </message>
    <message>
        <source>{path} bukan berkas biasa. Pilih sebuah berkas umpan.</source>
        <translation>{path} is not an ordinary file. Choose a feed file.</translation>
    </message>
    <message>
        <source>Alamat ini berisi halaman laman, bukan umpan. Tidak ada yang disimpan. Cari alamat RSS atau Atom di laman itu.</source>
        <translation>This address holds a web page, not a feed. Nothing was stored. Look for an RSS or Atom address on that page.</translation>
    </message>
    <message>
        <source>Isinya bukan umpan berita ({found}). Tidak ada yang disimpan. Periksa alamatnya.</source>
        <translation>The content is not a news feed ({found}). Nothing was stored. Check the address.</translation>
    </message>
    <message>
        <source>Sumber menjawab tanpa isi. Berita yang sudah tersimpan utuh. Periksa alamatnya.</source>
        <translation>The source answers without content. Stored news is intact. Check the address.</translation>
    </message>
    <message>
        <source>Umpan melebihi batas {limit} bita. Tidak ada yang disimpan. Periksa apakah alamatnya benar sebuah umpan.</source>
        <translation>The feed exceeds the limit of {limit} bytes. Nothing was stored. Check whether the address is really a feed.</translation>
    </message>
    <message>
        <source>Umpan memuat definisi yang dapat membebani komputer. Tidak ada yang disimpan. Laporkan ke pengelola laman.</source>
        <translation>The feed holds definitions that can overload the computer. Nothing was stored. Tell the site&apos;s owner.</translation>
    </message>
    <message>
        <source>Berkas {path} memuat makro. Tidak ada yang diimpor. Simpan ulang sebagai .xlsx atau .csv.</source>
        <translation>File {path} holds macros. Nothing was imported. Save it again as .xlsx or .csv.</translation>
    </message>
    <message>
        <source>Berkas {path} bukan tabel CSV atau XLSX. Tidak ada yang diimpor. Pilih berkas lain.</source>
        <translation>File {path} is not a CSV or XLSX table. Nothing was imported. Choose another file.</translation>
    </message>
    <message>
        <source>Isi berkas {path} jauh lebih besar daripada berkasnya. Tidak ada yang diimpor. Minta pengirim menyimpan ulang tabelnya.</source>
        <translation>The content of {path} is far larger than the file. Nothing was imported. Ask the sender to save the table again.</translation>
    </message>
    <message>
        <source>Tabel melebihi {limit} baris. Tidak ada yang diimpor. Bagi menjadi beberapa berkas.</source>
        <translation>The table exceeds {limit} rows. Nothing was imported. Split it into several files.</translation>
    </message>
    <message>
        <source>Kolom judul tidak ada. Tidak ada yang diimpor. Beri judul kolom di baris pertama: judul, tautan, media, tanggal.</source>
        <translation>The title column is missing. Nothing was imported. Name the columns in the first row: judul, tautan, media, tanggal.</translation>
    </message>
    <message>
        <source>Tabel kosong. Tidak ada yang diimpor.</source>
        <translation>The table is empty. Nothing was imported.</translation>
    </message>
    <message>
        <source>Baris tanpa judul berita.</source>
        <translation>Row without a headline.</translation>
    </message>
    <message>
        <source>Tautan tidak berawalan https:// atau http://.</source>
        <translation>The link does not begin with https:// or http://.</translation>
    </message>
    <message>
        <source>Tanggal tidak terbaca atau belum terjadi.</source>
        <translation>The date is unreadable or in the future.</translation>
    </message>
    <message>
        <source>Berkas {path} bukan daftar sumber OPML. Tidak ada yang diimpor. Pilih berkas lain.</source>
        <translation>File {path} is not an OPML source list. Nothing was imported. Choose another file.</translation>
    </message>
    <message>
        <source>Daftar melebihi {limit} sumber. Tidak ada yang diimpor. Bagi menjadi beberapa berkas.</source>
        <translation>The list exceeds {limit} sources. Nothing was imported. Split it into several files.</translation>
    </message>
    <message>
        <source>Foto tidak ditemukan. Pilih berkas lain.</source>
        <translation>The photo was not found. Choose another file.</translation>
    </message>
    <message>
        <source>Itu bukan berkas foto. Pilih satu berkas.</source>
        <translation>That is not a photo file. Choose one file.</translation>
    </message>
    <message>
        <source>Foto tidak dapat dibaca. Periksa hak akses atau sambungan kartunya.</source>
        <translation>The photo cannot be read. Check its access rights or the card&apos;s connection.</translation>
    </message>
    <message>
        <source>Berkas foto ini kosong. Salin ulang dari kamera.</source>
        <translation>This photo file is empty. Copy it again from the camera.</translation>
    </message>
    <message>
        <source>Foto lebih besar dari 60 MB. Simpan ulang sebagai JPEG.</source>
        <translation>The photo is larger than 60 MB. Save it again as JPEG.</translation>
    </message>
    <message>
        <source>Foto lebih dari 100 megapiksel. Perkecil dahulu.</source>
        <translation>The photo has more than 100 megapixels. Make it smaller first.</translation>
    </message>
    <message>
        <source>Berkas ini bukan foto yang dikenal. Pakai JPEG, PNG, WebP, TIFF, GIF, BMP, atau AVIF.</source>
        <translation>This file is not a known photo. Use JPEG, PNG, WebP, TIFF, GIF, BMP or AVIF.</translation>
    </message>
    <message>
        <source>Foto HEIC belum dapat dibaca di komputer ini. Simpan ulang sebagai JPEG.</source>
        <translation>HEIC photos cannot be read on this computer yet. Save it again as JPEG.</translation>
    </message>
    <message>
        <source>Foto ini rusak atau terpotong. Salin ulang dari kamera.</source>
        <translation>This photo is damaged or cut off. Copy it again from the camera.</translation>
    </message>
    <message>
        <source>Jenis warna foto ini tidak dikenal. Simpan ulang sebagai JPEG.</source>
        <translation>The colour kind of this photo is unknown. Save it again as JPEG.</translation>
    </message>
    <message>
        <source>Tunggu sampai semua foto selesai diperiksa.</source>
        <translation>Wait until all photos are checked.</translation>
    </message>
    <message>
        <source>Foto ini sudah ada di karya ini. Lewati saja.</source>
        <translation>This photo is already in this work. Skip it.</translation>
    </message>
    <message>
        <source>Itu tautan, bukan berkas. Simpan fotonya ke komputer ini dahulu.</source>
        <translation>That is a link, not a file. Save the photo on this computer first.</translation>
    </message>
    <message>
        <source>Gambar masih memuat keterangan kamera. Gambar itu tidak diterbitkan. Ambil ulang fotonya.</source>
        <translation>The picture still holds camera data. It was not published. Take in the photo again.</translation>
    </message>
    <message>
        <source>Belum ada persetujuan pembuat. Tampilkan karya saja, atau mintakan izin.</source>
        <translation>The maker has not consented yet. Show the work only, or ask for consent.</translation>
    </message>
    <message>
        <source>Persetujuan pembuat belum lengkap. Lengkapi formulirnya.</source>
        <translation>The maker&apos;s consent is incomplete. Complete the form.</translation>
    </message>
    <message>
        <source>Persetujuan pembuat sudah habis. Mintakan yang baru.</source>
        <translation>The maker&apos;s consent has ended. Ask for a new one.</translation>
    </message>
    <message>
        <source>Persetujuan sudah ditarik. Karya ini tidak boleh ditampilkan.</source>
        <translation>Consent was withdrawn. This work may not be shown.</translation>
    </message>
    <message>
        <source>Ada pembatasan pihak ketiga. Karya ini tidak boleh ditampilkan.</source>
        <translation>There is a third-party restriction. This work may not be shown.</translation>
    </message>
    <message>
        <source>Persetujuan tidak mencakup keperluan ini. Mintakan izin tambahan.</source>
        <translation>The consent does not cover this purpose. Ask for it as well.</translation>
    </message>
    <message>
        <source>Persetujuan tidak mencakup kanal ini. Mintakan izin tambahan.</source>
        <translation>The consent does not cover this channel. Ask for it as well.</translation>
    </message>
    <message>
        <source>Tampilan melebihi yang disetujui. Turunkan tingkat tampilannya.</source>
        <translation>The display goes beyond what was agreed. Lower the display level.</translation>
    </message>
    <message>
        <source>Foto menampakkan wajah tanpa persetujuan. Tutupi wajahnya.</source>
        <translation>The photo shows a face without consent. Cover the face.</translation>
    </message>
    <message>
        <source>Persetujuan ini milik orang lain. Pilih persetujuan pembuatnya.</source>
        <translation>This consent belongs to someone else. Choose the maker&apos;s consent.</translation>
    </message>
    <message>
        <source>Nama dan wajah anak tidak pernah ditampilkan. Pakai inisial atau karya saja.</source>
        <translation>Name and face of a child are never shown. Use initials or the work only.</translation>
    </message>
    <message>
        <source>Identitas orang sakit tidak pernah ditampilkan. Tampilkan karya saja.</source>
        <translation>The identity of a sick person is never shown. Show the work only.</translation>
    </message>
    <message>
        <source>Jelaskan hak menolak dan menarik izin, lalu centang.</source>
        <translation>Explain the right to refuse and withdraw, then tick the box.</translation>
    </message>
    <message>
        <source>Lampirkan pindaian formulir bertanda tangan.</source>
        <translation>Attach a scan of the signed form.</translation>
    </message>
    <message>
        <source>Pindaian tidak dapat dibaca. Pilih satu berkas lain.</source>
        <translation>The scan cannot be read. Choose one other file.</translation>
    </message>
    <message>
        <source>Tunggu sampai pindaian tersimpan.</source>
        <translation>Wait until the scan is stored.</translation>
    </message>
    <message>
        <source>Pindaian lebih dari 30 MB. Pindai ulang dengan 200 dpi.</source>
        <translation>The scan is larger than 30 MB. Scan again at 200 dpi.</translation>
    </message>
    <message>
        <source>Lampirkan pindaian PDF, JPEG, PNG, atau TIFF.</source>
        <translation>Attach a PDF, JPEG, PNG or TIFF scan.</translation>
    </message>
    <message>
        <source>Pilih tanggal setelah tanggal tanda tangan.</source>
        <translation>Choose a date after the signing date.</translation>
    </message>
    <message>
        <source>Tidak ada izin yang dapat ditarik. Karya ini tidak berubah. Muat ulang daftarnya.</source>
        <translation>There is no consent to withdraw. This work did not change. Reload the list.</translation>
    </message>
    <message>
        <source>Izin yang sudah ditarik tidak dapat dicatat ulang. Yang tersimpan tidak berubah. Mintakan formulir baru.</source>
        <translation>A withdrawn consent cannot be recorded again. What is stored did not change. Ask for a new form.</translation>
    </message>
    <message>
        <source>Tugas itu tidak ada lagi. Data lain utuh. Muat ulang daftarnya.</source>
        <translation>That task is no longer there. Other data is intact. Reload the list.</translation>
    </message>
    <message>
        <source>Galeri dibersihkan dengan membangunnya. Tidak ada yang berubah. Tekan Bangun galeri.</source>
        <translation>The gallery is cleared by building it. Nothing changed. Press Build gallery.</translation>
    </message>
    <message>
        <source>Isi nama wali; pembuatnya anak.</source>
        <translation>Fill in the guardian&apos;s name; the maker is a child.</translation>
    </message>
    <message>
        <source>Karya tidak dapat pindah ke status itu sekarang. Tidak ada yang berubah. Selesaikan kurasinya dahulu.</source>
        <translation>The work cannot move to that status now. Nothing changed. Finish its curation first.</translation>
    </message>
    <message>
        <source>Karya itu tidak ada lagi. Data lain utuh. Muat ulang daftarnya.</source>
        <translation>That work is no longer there. Other data is intact. Reload the list.</translation>
    </message>
    <message>
        <source>Harga diisi petugas karya (Giatja).</source>
        <translation>The price is set by the works officer (Giatja).</translation>
    </message>
    <message>
        <source>Kode seperti S-7KQ2M9XA. Kosongkan untuk kode baru.</source>
        <translation>A code like S-7KQ2M9XA. Leave empty for a new code.</translation>
    </message>
    <message>
        <source>Karya belum berstatus terbit.</source>
        <translation>The work is not published yet.</translation>
    </message>
    <message>
        <source>Karya ini sudah ditarik dari kanal.</source>
        <translation>This work is already withdrawn from the channels.</translation>
    </message>
    <message>
        <source>Tulis kode seperti KRY-2026-0118.</source>
        <translation>Write a code like KRY-2026-0118.</translation>
    </message>
    <message>
        <source>Pilih kategori dari daftar.</source>
        <translation>Choose a category from the list.</translation>
    </message>
    <message>
        <source>Isi nama pembuat untuk tampilan ini.</source>
        <translation>Fill in the maker&apos;s name for this display.</translation>
    </message>
    <message>
        <source>Tahun 1900 sampai tahun ini.</source>
        <translation>Year from 1900 to this year.</translation>
    </message>
    <message>
        <source>Tulis angka bulat, nol atau lebih.</source>
        <translation>Write a whole number, zero or more.</translation>
    </message>
    <message>
        <source>Jumlah pembagian harus tepat 100%.</source>
        <translation>The shares must add up to exactly 100%.</translation>
    </message>
    <message>
        <source>Satu sampul dan paling banyak 8 foto.</source>
        <translation>One cover and at most 8 photos.</translation>
    </message>
    <message>
        <source>Teks ini terlalu panjang. Ringkas dahulu.</source>
        <translation>This text is too long. Shorten it first.</translation>
    </message>
    <message>
        <source>Hapus nomor 16 angka; itu dapat berupa NIK.</source>
        <translation>Remove the 16-digit number; it may be a NIK.</translation>
    </message>
    <message>
        <source>Hapus nomor blok, kamar, atau sel.</source>
        <translation>Remove block, room or cell numbers.</translation>
    </message>
    <message>
        <source>Hapus nama pembuat; tampilan yang dipilih menyembunyikannya.</source>
        <translation>Remove the maker&apos;s name; the chosen display hides it.</translation>
    </message>
    <message>
        <source>Tambahkan sedikitnya satu foto.</source>
        <translation>Add at least one photo.</translation>
    </message>
    <message>
        <source>Tulis teks alternatif, sedikitnya 10 huruf: apa yang tampak di foto.</source>
        <translation>Write alternative text, at least 10 characters: what the photo shows.</translation>
    </message>
    <message>
        <source>Tulis keterangan foto.</source>
        <translation>Write the photo&apos;s caption.</translation>
    </message>
    <message>
        <source>Tulis sumber foto, seperti Foto: Humas.</source>
        <translation>Write the photo credit, like Foto: Humas.</translation>
    </message>
    <message>
        <source>Ukuran terbit foto ini belum dibuat. Ambil ulang fotonya.</source>
        <translation>The publishing size of this photo was not made yet. Take in the photo again.</translation>
    </message>
    <message>
        <source>Folder {path} berisi berkas lain, bukan galeri. Isinya tidak disentuh. Pilih folder kosong.</source>
        <translation>Folder {path} holds other files, not a gallery. Its content was not touched. Choose an empty folder.</translation>
    </message>
    <message>
        <source>Itu folder situs milik unit. Isinya tidak disentuh. Pilih folder lain untuk salinan.</source>
        <translation>That is the unit&apos;s own site folder. Its content was not touched. Choose another folder for the copy.</translation>
    </message>
    <message>
        <source>Galeri baru sudah terpasang, tetapi folder lama {path} tidak terhapus. Gambar yang ditarik mungkin masih di dalamnya. Hapus folder itu.</source>
        <translation>The new gallery is in place, but the old folder {path} was not deleted. Withdrawn pictures may still be in it. Delete that folder.</translation>
    </message>
    <message>
        <source>Galeri baru memuat tautan putus dan tidak dipasang. Galeri lama tetap utuh. Sampaikan pesan ini kepada admin unit: {links}.</source>
        <translation>The new gallery holds broken links and was not put in place. The old gallery is intact. Give this message to the unit&apos;s administrator: {links}.</translation>
    </message>
    <message>
        <source>Kode ini sudah dipakai karya lain di galeri. Ubah kodenya.</source>
        <translation>This code is already used by another work in the gallery. Change its code.</translation>
    </message>
    <message>
        <source>Berkas {path} rusak: isinya tidak cocok dengan sidik jarinya. Data lain utuh. Pulihkan dari cadangan, atau ambil ulang berkasnya.</source>
        <translation>File {path} is damaged: its content does not match its hash. Other data is intact. Restore it from a backup, or take in the file again.</translation>
    </message>
    <message>
        <source>Diska penuh. Yang sudah tersimpan utuh. Kosongkan ruang, lalu coba lagi.</source>
        <translation>The disk is full. What was saved is intact. Free some space, then try again.</translation>
    </message>
    <message>
        <source>Nama berkas di gudang tidak sah. Pilih ulang fotonya.</source>
        <translation>The file name in the store is not valid. Choose the photo again.</translation>
    </message>
    <message>
        <source>Cadangan {folder} tidak ditemukan. Data utama utuh. Sambungkan diskanya, atau pilih cadangan lain.</source>
        <translation>Backup {folder} was not found. The main data is intact. Connect the disk, or choose another backup.</translation>
    </message>
    <message>
        <source>Cadangan gagal diuji pada bagian {part}. Data utama utuh; cadangan sebelumnya tetap ada. Cadangkan sekali lagi, bila perlu ke diska lain.</source>
        <translation>The backup failed its test at part {part}. The main data is intact; earlier backups remain. Back up once more, if need be to another disk.</translation>
    </message>
    <message>
        <source>Cadangan {folder} rusak. Data utama utuh dan tidak disentuh. Pilih cadangan lain yang teruji.</source>
        <translation>Backup {folder} is damaged. The main data is intact and was not touched. Choose another tested backup.</translation>
    </message>
    <message>
        <source>Cadangan tidak dapat ditulis: diska penuh atau tidak dapat ditulisi. Data utama utuh. Kosongkan ruang, atau pilih folder lain.</source>
        <translation>The backup cannot be written: the disk is full or write-protected. The main data is intact. Free some space, or choose another folder.</translation>
    </message>
    <message>
        <source>Bagian {part} tidak ada di dalam cadangan.</source>
        <translation>Part {part} is missing from the backup.</translation>
    </message>
    <message>
        <source>Bagian {part} berbeda dari data saat dicadangkan.</source>
        <translation>Part {part} differs from the data when it was backed up.</translation>
    </message>
    <message>
        <source>Pangkalan data tujuan sudah berisi. Tidak ada yang ditimpa. Pulihkan ke pangkalan data yang kosong.</source>
        <translation>The target database is not empty. Nothing was overwritten. Restore to an empty database.</translation>
    </message>
    <message>
        <source>Halaman berkas pangkalan data rusak.</source>
        <translation>A page of the database file is damaged.</translation>
    </message>
    <message>
        <source>Catatan merujuk ke catatan yang tidak ada.</source>
        <translation>A record refers to a record that does not exist.</translation>
    </message>
    <message>
        <source>Indeks pencarian tidak cocok dengan isinya.</source>
        <translation>The search index does not match the content.</translation>
    </message>
    <message>
        <source>Rantai jejak audit terputus.</source>
        <translation>The chain of the audit trail is broken.</translation>
    </message>
    <message>
        <source>Catatan ada tanpa jejak audit.</source>
        <translation>A record has no audit trail.</translation>
    </message>
    <message>
        <source>Isi catatan berbeda dari jejak auditnya.</source>
        <translation>A record differs from its audit trail.</translation>
    </message>
    <message>
        <source>Catatan hilang, padahal jejak auditnya ada.</source>
        <translation>A record is missing although its audit trail is there.</translation>
    </message>
    <message>
        <source>Naskah pernyataan tidak cocok dengan sidik jarinya.</source>
        <translation>A statement&apos;s text does not match its hash.</translation>
    </message>
    <message>
        <source>Berkas rusak atau hilang dari gudang berkas.</source>
        <translation>A file is damaged or missing from the file store.</translation>
    </message>
    <message>
        <source>Bagian pangkalan data tidak dapat dibaca.</source>
        <translation>Part of the database cannot be read.</translation>
    </message>
    <message>
        <source>Data unit belum disiapkan. Belum ada yang ditulis. Jalankan penyiapan pertama lebih dulu.</source>
        <translation>The unit&apos;s data is not set up. Nothing was written. Run the first set-up first.</translation>
    </message>
    <message>
        <source>Versi {version} pedoman tidak ditemukan. Data lain utuh. Periksa keutuhan data di Pengaturan, Diagnostik.</source>
        <translation>Guideline version {version} was not found. Other data is intact. Check data integrity in Settings, Diagnostics.</translation>
    </message>
    <message>
        <source>Satu kode dipakai dua kali. Beri kode yang berbeda.</source>
        <translation>A code is used twice. Give each its own code.</translation>
    </message>
    <message>
        <source>Setiap baris paling banyak {limit} huruf.</source>
        <translation>Each line has at most {limit} characters.</translation>
    </message>
    <message>
        <source>Skor terendah harus naik dari tingkat ke tingkat: mulai 0, paling tinggi 18.</source>
        <translation>The lowest score must rise from level to level: from 0, at most 18.</translation>
    </message>
    <message>
        <source>Pakai hanya token yang tertera, dalam kurung kurawal: serial, year, month, month_roman, unit_code, class_code, type_code.</source>
        <translation>Use only the tokens listed, in curly brackets: serial, year, month, month_roman, unit_code, class_code, type_code.</translation>
    </message>
    <message>
        <source>Sebut nomor urut tepat sekali, seperti {{serial}} atau {{serial:04}}.</source>
        <translation>Name the serial number exactly once, like {{serial}} or {{serial:04}}.</translation>
    </message>
    <message>
        <source>Pernyataan itu tidak ada lagi. Data lain utuh. Muat ulang daftarnya.</source>
        <translation>That statement is no longer there. Other data is intact. Reload the list.</translation>
    </message>
    <message>
        <source>Versi {number} tidak ditemukan. Versi lain utuh. Muat ulang daftarnya.</source>
        <translation>Version {number} was not found. Other versions are intact. Reload the list.</translation>
    </message>
    <message>
        <source>Naskah ini sudah dikirim, jadi tidak dapat diubah. Tulisan tetap ada di layar. Minta pemeriksa mengembalikannya dulu.</source>
        <translation>This text was sent, so it cannot be changed. What was written is still on screen. Ask the checker to return it first.</translation>
    </message>
    <message>
        <source>Versi {version} tersedia: petugas lain lebih dulu menyimpan. Kedua naskah utuh. Baca versi {version} di Riwayat, lalu simpan lagi.</source>
        <translation>Version {version} exists: another officer saved first. Both texts are intact. Read version {version} in History, then save again.</translation>
    </message>
    <message>
        <source>Jenis pernyataan tidak dapat diganti. Naskah utuh. Buat pernyataan baru.</source>
        <translation>The kind of a statement cannot be changed. The text is intact. Make a new statement.</translation>
    </message>
    <message>
        <source>Isi versi {version} tidak cocok dengan sidiknya. Tidak ada yang ditandatangani. Jalankan periksa jejak audit, dan pulihkan cadangan bila perlu.</source>
        <translation>The content of version {version} does not match its hash. Nothing was signed. Check the audit trail, and restore a backup if need be.</translation>
    </message>
    <message>
        <source>Tulis paling banyak 200 baris.</source>
        <translation>Write at most 200 lines.</translation>
    </message>
    <message>
        <source>Isi sedikitnya satu baris tudingan.</source>
        <translation>Fill in at least one allegation row.</translation>
    </message>
    <message>
        <source>Lengkapi tudingan dan hasil verifikasi di setiap baris.</source>
        <translation>Complete allegation and result of verification in each row.</translation>
    </message>
    <message>
        <source>Pilih kelas informasi (UU 14/2008).</source>
        <translation>Choose an information class (UU 14/2008).</translation>
    </message>
    <message>
        <source>Tulis sedikitnya satu fakta.</source>
        <translation>Write at least one fact.</translation>
    </message>
    <message>
        <source>Langkah ini tidak berlaku lagi untuk status naskah sekarang. Tidak ada yang berubah. Muat ulang: mungkin petugas lain sudah lebih dulu.</source>
        <translation>This step no longer fits the text&apos;s status. Nothing changed. Reload: another officer may have been first.</translation>
    </message>
    <message>
        <source>Langkah ini sudah ditandatangani. Tidak ada yang berubah. Muat ulang.</source>
        <translation>This step is already signed. Nothing changed. Reload.</translation>
    </message>
    <message>
        <source>Penyusun naskah tidak memeriksa naskahnya sendiri. Tidak ada yang berubah. Minta petugas lain.</source>
        <translation>Authors do not check their own text. Nothing changed. Ask another officer.</translation>
    </message>
    <message>
        <source>Rantai persetujuan belum lengkap. Tidak ada yang berubah. Tunggu tanda tangan yang masih kurang.</source>
        <translation>The approval chain is incomplete. Nothing changed. Wait for the missing signatures.</translation>
    </message>
    <message>
        <source>Naskah berubah sejak dibuka: kini versi {version}. Tidak ada yang ditandatangani. Baca versi terbaru, lalu ulangi.</source>
        <translation>The text changed since it was opened: now version {version}. Nothing was signed. Read the latest version, then repeat.</translation>
    </message>
    <message>
        <source>Tidak ada penugasan kepala yang berlaku hari ini untuk akun ini. Tidak ada yang disetujui. Minta admin mencatat SK atau surat perintahnya.</source>
        <translation>This account has no appointment as head in force today. Nothing was approved. Ask the administrator to record the SK or order.</translation>
    </message>
    <message>
        <source>Beri status dan sumber untuk setiap fakta.</source>
        <translation>Give each fact a status and a source.</translation>
    </message>
    <message>
        <source>Keluarkan fakta yang belum terkonfirmasi atau keliru dari naskah.</source>
        <translation>Take unconfirmed or wrong facts out of the text.</translation>
    </message>
    <message>
        <source>Periksa data pribadi, lalu centang pemeriksaannya.</source>
        <translation>Check personal data, then tick the check.</translation>
    </message>
    <message>
        <source>Naskah ini berkelas dikecualikan, jadi tidak boleh terbit. Tidak ada yang dicatat. Mintakan uji konsekuensi kepada PPID.</source>
        <translation>This text is classed exempt, so it may not be published. Nothing was recorded. Ask PPID for a consequence test.</translation>
    </message>
    <message>
        <source>Tingkat insiden ini butuh persetujuan Kanwil (dan Ditjenpas bila luar biasa). Belum ada yang dicatat terbit. Catat persetujuannya dulu.</source>
        <translation>The level of this incident needs the concurrence of Kanwil (and Ditjenpas if extraordinary). No publication was recorded. Record the concurrence first.</translation>
    </message>
    <message>
        <source>Embargo belum lewat. Tidak ada yang dicatat. Terbitkan setelah waktunya.</source>
        <translation>The embargo has not passed. Nothing was recorded. Publish after its time.</translation>
    </message>
    <message>
        <source>Pilih waktu sesudah naskah disetujui.</source>
        <translation>Choose a time after the text was approved.</translation>
    </message>
    <message>
        <source>Isi tautan atau bukti terbit.</source>
        <translation>Fill in a link or evidence of publication.</translation>
    </message>
    <message>
        <source>Naskah ini belum disetujui, jadi belum ada berkas resminya. Cetak drafnya.</source>
        <translation>This text is not approved, so it has no official file yet. Print its draft.</translation>
    </message>
    <message>
        <source>Berkas resmi hilang atau rusak, dan pembuatan ulang tidak menghasilkan berkas yang sama. Naskah dan tanda tangan utuh. Pulihkan berkasnya dari cadangan.</source>
        <translation>The official file is missing or damaged, and making it again does not give the same file. Text and signatures are intact. Restore the file from a backup.</translation>
    </message>
    <message>
        <source>Asli dan berlaku, nomor {number}. Isinya sama persis dengan arsip unit.</source>
        <translation>Genuine and in force, number {number}. The content is exactly that of the unit&apos;s archive.</translation>
    </message>
    <message>
        <source>Asli tetapi tidak berlaku lagi, nomor {number}. Minta naskah penggantinya.</source>
        <translation>Genuine but no longer in force, number {number}. Ask for the text that replaces it.</translation>
    </message>
    <message>
        <source>Tidak ada arsip yang sama persis. Berkas ini bukan terbitan unit, atau sudah diubah.</source>
        <translation>No archived file is exactly the same. This file is not from the unit, or was changed.</translation>
    </message>
    <message>
        <source>Berkas {path} terlalu besar untuk sebuah pernyataan. Tidak dibaca.</source>
        <translation>File {path} is too large for a statement. It was not read.</translation>
    </message>
    <message>
        <source>Kode laporan itu belum ada. Yang tersedia: {known}.</source>
        <translation>That report code does not exist. Available: {known}.</translation>
    </message>
    <message>
        <source>Tidak ada data pada periode itu. Pilih tanggal lain.</source>
        <translation>No data in that period. Choose another date.</translation>
    </message>
    <message>
        <source>Folder {path} berisi hal lain. Pilih folder kosong untuk hasil perjalanan.</source>
        <translation>Folder {path} holds other things. Choose an empty folder for the tour&apos;s results.</translation>
    </message>
    <message>
        <source>Folder {path} bukan data contoh. Tidak ada yang diubah. Pilih folder lain.</source>
        <translation>Folder {path} is not sample data. Nothing was changed. Choose another folder.</translation>
    </message>
    <message>
        <source>Insiden itu tidak ada. Data lain utuh. Muat ulang daftarnya.</source>
        <translation>That incident does not exist. Other data is intact. Reload the list.</translation>
    </message>
    <message>
        <source>Pilih waktu sebelum atau sama dengan waktu diketahui.</source>
        <translation>Choose a time before or equal to the time of detection.</translation>
    </message>
    <message>
        <source>Pilih tingkat yang lain dari sekarang.</source>
        <translation>Choose a level other than the present one.</translation>
    </message>
    <message>
        <source>Hanya kepala unit yang menurunkan tingkat.</source>
        <translation>Only the head of unit lowers the level.</translation>
    </message>
    <message>
        <source>Tingkat tidak boleh di bawah batas bawah keadaan yang dicentang.</source>
        <translation>The level may not be below the floor of the ticked circumstances.</translation>
    </message>
    <message>
        <source>Status insiden sudah berubah. Tidak ada yang ditulis. Muat ulang halamannya.</source>
        <translation>The incident&apos;s status has changed. Nothing was written. Reload the page.</translation>
    </message>
    <message>
        <source>Catatan lini masa itu tidak ada. Data lain utuh. Muat ulang halamannya.</source>
        <translation>That timeline entry does not exist. Other data is intact. Reload the page.</translation>
    </message>
    <message>
        <source>Catatan ini sudah diralat petugas lain. Ralat itu tetap ada. Ralat catatan yang terbaru.</source>
        <translation>Another officer already corrected this entry. That correction stays. Correct the newest entry.</translation>
    </message>
    <message>
        <source>Catatan ini ditulis program dan tidak diralat. Tidak ada yang berubah. Ubah tingkat, tautan berita, atau pernyataannya.</source>
        <translation>This entry was written by the program and is not corrected. Nothing changed. Change the level, the news links or the statement.</translation>
    </message>
    <message>
        <source>Tulis sedikitnya {limit} huruf, sekarang {now}.</source>
        <translation>Write at least {limit} characters, now {now}.</translation>
    </message>
    <message>
        <source>Isu itu tidak ada lagi. Beritanya tetap tersimpan. Muat ulang daftarnya.</source>
        <translation>That issue is no longer there. Its news is kept. Reload the list.</translation>
    </message>
    <message>
        <source>Berita itu tidak ada lagi. Berita lain utuh. Muat ulang daftarnya.</source>
        <translation>That news item is no longer there. Other news is intact. Reload the list.</translation>
    </message>
    <message>
        <source>Berita ini tidak memiliki tautan. Isinya tetap tersimpan di sini.</source>
        <translation>This news item has no link. Its content is kept here.</translation>
    </message>
    <message>
        <source>Peramban tidak dapat dibuka. Data utuh. Salin tautannya dan buka sendiri.</source>
        <translation>The browser cannot be opened. Data is intact. Copy the link and open it yourself.</translation>
    </message>
    <message>
        <source>Sumber itu tidak ada lagi. Beritanya tetap tersimpan. Muat ulang daftarnya.</source>
        <translation>That source is no longer there. Its news is kept. Reload the list.</translation>
    </message>
    <message>
        <source>Alamat ini sudah ada di daftar sumber.</source>
        <translation>This address is already in the source list.</translation>
    </message>
    <message>
        <source>Tulis alamat seperti https://contoh.id/rss, atau pilih berkas umpan.</source>
        <translation>Write an address like https://contoh.id/rss, or choose a feed file.</translation>
    </message>
    <message>
        <source>Hapus nama dan kata sandi dari alamat; alamat ikut tertulis di ekspor.</source>
        <translation>Remove name and password from the address; addresses are written to exports.</translation>
    </message>
    <message>
        <source>Tulis 5 sampai 1.440 menit.</source>
        <translation>Write 5 to 1,440 minutes.</translation>
    </message>
    <message>
        <source>Pilih paling banyak {limit} berita.</source>
        <translation>Choose at most {limit} news items.</translation>
    </message>
    <message>
        <source>Kolom alamat tidak ada. Tidak ada yang diimpor. Beri judul kolom di baris pertama: nama, alamat, media, kelompok.</source>
        <translation>The address column is missing. Nothing was imported. Name the columns in the first row: nama, alamat, media, kelompok.</translation>
    </message>
</context>
</TS>
