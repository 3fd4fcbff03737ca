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
    <name>Around</name>
    <message>
        <source>Ingatkan</source>
        <translation>Remind</translation>
    </message>
    <message>
        <source>Catat di luar sistem …</source>
        <translation>Record off-system …</translation>
    </message>
    <message>
        <source>Pengingat terkirim.</source>
        <translation>Reminder sent.</translation>
    </message>
    <message>
        <source>Tampil di Beranda petugas yang ditunggu.</source>
        <translation>Shown on Home of the officer waited for.</translation>
    </message>
    <message>
        <source>Limpahkan wewenang (Plh., Plt.)</source>
        <translation>Delegate authority (Plh., Plt.)</translation>
    </message>
    <message>
        <source>Ingatkan petugas yang ditunggu</source>
        <translation>Remind the officer waited for</translation>
    </message>
    <message>
        <source>Catat persetujuan di luar sistem</source>
        <translation>Record off-system approval</translation>
    </message>
    <message>
        <source>Giliran Anda</source>
        <translation>Your turn</translation>
    </message>
    <message>
        <source>Menunggu {who}</source>
        <translation>Waiting for {who}</translation>
    </message>
    <message>
        <source>{late} dari tenggat {time}</source>
        <translation>{late}, due {time}</translation>
    </message>
    <message>
        <source>tenggat {time}, sisa {left}</source>
        <translation>due {time}, {left} left</translation>
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
    <name>Authenticity</name>
    <message>
        <source>Naskah unit yang tercatat</source>
        <translation>Recorded texts of the unit</translation>
    </message>
    <message>
        <source>Bandingkan dengan awal teks yang tercatat</source>
        <translation>Compare with the beginning of the recorded text</translation>
    </message>
    <message>
        <source>Hanya ada di berkas ini</source>
        <translation>Only in this file</translation>
    </message>
    <message>
        <source>Yang tertulis di arsip pada tempat itu</source>
        <translation>What the archive says in that place</translation>
    </message>
    <message>
        <source>Hanya ada di arsip unit</source>
        <translation>Only in the unit&apos;s archive</translation>
    </message>
    <message>
        <source>Buka naskah</source>
        <translation>Open text</translation>
    </message>
    <message>
        <source>Salin hasil</source>
        <translation>Copy result</translation>
    </message>
    <message>
        <source>Periksa keaslian</source>
        <translation>Check authenticity</translation>
    </message>
    <message>
        <source>PDF, pindaian, foto halaman, teks kode, nomor naskah, atau register dari laman unit. Berkas hanya dibaca di komputer ini.</source>
        <translation>PDF, scan, photo of a page, text of a code, number of a document, or the register from the unit&apos;s site. Files are only read on this computer.</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cetak hasil …</source>
        <translation>Print result …</translation>
    </message>
    <message>
        <source>Simpan hasil …</source>
        <translation>Save result …</translation>
    </message>
    <message>
        <source>Jatuhkan PDF atau foto di sini, beberapa sekaligus boleh</source>
        <translation>Drop PDFs or photos here, several at once if need be</translation>
    </message>
    <message>
        <source>&amp;Pilih berkas …</source>
        <translation>&amp;Choose files …</translation>
    </message>
    <message>
        <source>Te&amp;mpel gambar atau kode</source>
        <translation>&amp;Paste picture or code</translation>
    </message>
    <message>
        <source>Teks &amp;kode atau nomor naskah</source>
        <translation>Code &amp;text or number of the text</translation>
    </message>
    <message>
        <source>Teks kode atau nomor naskah</source>
        <translation>Code text or number of the text</translation>
    </message>
    <message>
        <source>P&amp;eriksa</source>
        <translation>C&amp;heck</translation>
    </message>
    <message>
        <source>Hentikan pemeriksaan</source>
        <translation>Stop checking</translation>
    </message>
    <message>
        <source>Pilih berkas untuk diperiksa</source>
        <translation>Choose files to check</translation>
    </message>
    <message>
        <source>Naskah, foto, dan register (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.webp *.json *.html);;Semua berkas (*)</source>
        <translation>Documents, photos and registers (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.webp *.json *.html);;All files (*)</translation>
    </message>
    <message>
        <source>{n} berkas pertama diperiksa; sisanya belum.</source>
        <translation>The first {n} files are checked; the rest are not.</translation>
    </message>
    <message>
        <source>Papan klip tidak memuat berkas, gambar, atau teks.</source>
        <translation>The clipboard holds no file, picture or text.</translation>
    </message>
    <message>
        <source>Gambar tempelan</source>
        <translation>Pasted picture</translation>
    </message>
    <message>
        <source>Memeriksa keaslian</source>
        <translation>Checking authenticity</translation>
    </message>
    <message>
        <source>{name}: {said}</source>
        <translation>{name}: {said}</translation>
    </message>
    <message>
        <source>Memeriksa {name} · {at} dari {total}</source>
        <translation>Checking {name} · {at} of {total}</translation>
    </message>
    <message>
        <source>hasil-periksa-keaslian.pdf</source>
        <translation>hasil-periksa-keaslian.pdf</translation>
    </message>
    <message>
        <source>Membuat lembar hasil</source>
        <translation>Making the result sheet</translation>
    </message>
    <message>
        <source>Asli</source>
        <translation>Genuine</translation>
    </message>
    <message>
        <source>Kode asli, bandingkan isinya</source>
        <translation>Code genuine, compare the content</translation>
    </message>
    <message>
        <source>Tidak berlaku lagi</source>
        <translation>No longer in force</translation>
    </message>
    <message>
        <source>Tidak asli</source>
        <translation>Not genuine</translation>
    </message>
    <message>
        <source>Tidak dikenal</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Tidak terbaca</source>
        <translation>Unreadable</translation>
    </message>
    <message>
        <source>Nomor tercatat, bandingkan isinya</source>
        <translation>Number is recorded, compare the content</translation>
    </message>
    <message>
        <source>tanpa nomor</source>
        <translation>not given</translation>
    </message>
    <message>
        <source>(belum ada)</source>
        <translation>(none yet)</translation>
    </message>
    <message>
        <source>Disetujui, belum terbit</source>
        <translation>Approved, not published</translation>
    </message>
    <message>
        <source>Berlaku</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Berlaku, diarsipkan</source>
        <translation>In force, archived</translation>
    </message>
    <message>
        <source>Diralat</source>
        <translation>Corrected</translation>
    </message>
    <message>
        <source>Ditarik</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>{status}: {reason}</source>
        <translation>{status}: {reason}</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Judul</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Pengganti</source>
        <translation>Replaced by</translation>
    </message>
    <message>
        <source>Disetujui</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Kunci</source>
        <translation>Key</translation>
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
    <name>Chains</name>
    <message>
        <source>Ubah aturan</source>
        <translation>Edit rule</translation>
    </message>
    <message>
        <source>Tambah aturan</source>
        <translation>Add rule</translation>
    </message>
    <message>
        <source>Berlaku setelah disimpan sebagai versi baru.</source>
        <translation>Takes effect once saved as a new version.</translation>
    </message>
    <message>
        <source>Pakai aturan</source>
        <translation>Use rule</translation>
    </message>
    <message>
        <source>Jenis naskah</source>
        <translation>Kind of text</translation>
    </message>
    <message>
        <source>Tanpa centang: semua jenis.</source>
        <translation>No tick: all kinds.</translation>
    </message>
    <message>
        <source>Tingkat insiden</source>
        <translation>Incident level</translation>
    </message>
    <message>
        <source>Tanpa centang: semua tingkat.</source>
        <translation>No tick: all levels.</translation>
    </message>
    <message>
        <source>Salah satu dari yang menelaah sudah cukup</source>
        <translation>One of the reviewers is enough</translation>
    </message>
    <message>
        <source>Telaah</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Verifikator selalu pertama dan kepala selalu terakhir.</source>
        <translation>The verifier is always first and the head always last.</translation>
    </message>
    <message>
        <source>Sasaran waktu</source>
        <translation>Target times</translation>
    </message>
    <message>
        <source>Persetujuan atasan sebelum terbit</source>
        <translation>Concurrence from above before publication</translation>
    </message>
    <message>
        <source>Tetap wajib pada tingkat berat dan luar biasa.</source>
        <translation>Always required at severe and extraordinary level.</translation>
    </message>
    <message>
        <source>{who}: tidak</source>
        <translation>{who}: no</translation>
    </message>
    <message>
        <source>{who}: menelaah</source>
        <translation>{who}: reviews</translation>
    </message>
    <message>
        <source>{who}: selalu wajib</source>
        <translation>{who}: always required</translation>
    </message>
    <message>
        <source>{stage}: </source>
        <translation>{stage}: </translation>
    </message>
    <message>
        <source> menit</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>Tanpa insiden</source>
        <translation>Without incident</translation>
    </message>
    <message>
        <source>Korban</source>
        <translation>Victims</translation>
    </message>
    <message>
        <source>Anak</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>Semua jenis</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>Semua tingkat</source>
        <translation>All levels</translation>
    </message>
    <message>
        <source>{minutes} menit</source>
        <translation>{minutes} minutes</translation>
    </message>
    <message>
        <source>{before} dan {last}</source>
        <translation>{before} and {last}</translation>
    </message>
    <message>
        <source>{before} atau {last}</source>
        <translation>{before} or {last}</translation>
    </message>
    <message>
        <source>({choice}) dan {beside}</source>
        <translation>({choice}) and {beside}</translation>
    </message>
    <message>
        <source>Aturan {n}: {rule}</source>
        <translation>Rule {n}: {rule}</translation>
    </message>
    <message>
        <source>Pendamping hukum ikut: {about}</source>
        <translation>Legal adviser takes part: {about}</translation>
    </message>
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
        <source>Aturan rantai persetujuan</source>
        <translation>Approval chain rules</translation>
    </message>
    <message>
        <source>Berlaku untuk</source>
        <translation>Applies to</translation>
    </message>
    <message>
        <source>Rantai</source>
        <translation>Chain</translation>
    </message>
    <message>
        <source>Atasan</source>
        <translation>From above</translation>
    </message>
    <message>
        <source>Aturan {n}: {problem}</source>
        <translation>Rule {n}: {problem}</translation>
    </message>
    <message>
        <source>Pendamping hukum ikut menelaah</source>
        <translation>Legal adviser also reviews</translation>
    </message>
    <message>
        <source>Bila kategori insidennya</source>
        <translation>If the incident&apos;s category is</translation>
    </message>
    <message>
        <source>Bila naskah menyangkut</source>
        <translation>If the text concerns</translation>
    </message>
    <message>
        <source>Muat rantai bawaan</source>
        <translation>Load default chains</translation>
    </message>
    <message>
        <source>Mengisi formulir dengan rantai bawaan; belum menyimpannya</source>
        <translation>Fills the form with the default chains without saving them</translation>
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
    <name>Checks</name>
    <message>
        <source>Konfirmasi</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Alasan ini ikut ditandatangani dan dibaca setiap pemeriksa sesudah Anda.</source>
        <translation>This reason is signed too and read by every checker after you.</translation>
    </message>
    <message>
        <source>&amp;Mengapa boleh tetap ada</source>
        <translation>&amp;Why it may stay</translation>
    </message>
    <message>
        <source>Misalnya: angka terbaru dari klinik pukul 15.00</source>
        <translation>For example: latest figure from the clinic at 15.00</translation>
    </message>
    <message>
        <source>Tulis sedikitnya {least} huruf.</source>
        <translation>Write at least {least} characters.</translation>
    </message>
    <message>
        <source>{about} · dikonfirmasi: {note}</source>
        <translation>{about} · confirmed: {note}</translation>
    </message>
    <message>
        <source>Lolos</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Perlu dilihat</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>Menghalangi</source>
        <translation>Blocking</translation>
    </message>
    <message>
        <source>{n} menghalangi</source>
        <translation>{n} blocking</translation>
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
        <source>bagian wajib</source>
        <translation>required section</translation>
    </message>
    <message>
        <source>tabel fakta</source>
        <translation>table of facts</translation>
    </message>
    <message>
        <source>tabel tudingan</source>
        <translation>table of allegations</translation>
    </message>
    <message>
        <source>tabel pertanyaan</source>
        <translation>table of questions</translation>
    </message>
    <message>
        <source>panjang naskah</source>
        <translation>length of text</translation>
    </message>
    <message>
        <source>{sentence}</source>
        <translation>{sentence}</translation>
    </message>
    <message>
        <source>{label}</source>
        <translation>{label}</translation>
    </message>
    <message>
        <source>Judul kosong</source>
        <translation>Title empty</translation>
    </message>
    <message>
        <source>{what}</source>
        <translation>{what}</translation>
    </message>
    <message>
        <source>catatan dan usul</source>
        <translation>notes and suggestions</translation>
    </message>
    <message>
        <source>Kosong: {label}</source>
        <translation>Empty: {label}</translation>
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
        <source>Tabel pertanyaan kosong</source>
        <translation>Table of questions is empty</translation>
    </message>
    <message>
        <source>Baris pertanyaan belum lengkap</source>
        <translation>Question rows are incomplete</translation>
    </message>
    <message>
        <source>Belum diisi: {name}</source>
        <translation>Not filled in: {name}</translation>
    </message>
    <message>
        <source>isian templat</source>
        <translation>template fields</translation>
    </message>
    <message>
        <source>Belum ada fakta</source>
        <translation>No facts yet</translation>
    </message>
    <message>
        <source>{count} fakta tanpa status atau sumber</source>
        <translation>{count} facts without status or source</translation>
    </message>
    <message>
        <source>diperlukan verifikator</source>
        <translation>needed by the verifier</translation>
    </message>
    <message>
        <source>Fakta meragukan di naskah</source>
        <translation>Doubtful facts in the text</translation>
    </message>
    <message>
        <source>keluarkan, atau pastikan dulu</source>
        <translation>take them out, or confirm them first</translation>
    </message>
    <message>
        <source>{count} kata, paling banyak {most}</source>
        <translation>{count} words, at most {most}</translation>
    </message>
    <message>
        <source>panjang pernyataan awal</source>
        <translation>length of a first statement</translation>
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
        <source>UU 14/2008</source>
        <translation>UU 14/2008</translation>
    </message>
    <message>
        <source>Peraturan Dewan Pers 9/2008</source>
        <translation>Peraturan Dewan Pers 9/2008</translation>
    </message>
    <message>
        <source>waktu terbit</source>
        <translation>time of publication</translation>
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
        <source>Dasar pengecualian belum lengkap</source>
        <translation>Basis of exemption incomplete</translation>
    </message>
    <message>
        <source>Masa pengecualian sudah lewat</source>
        <translation>Exemption period has passed</translation>
    </message>
    <message>
        <source>Keluarga belum diberi tahu</source>
        <translation>Family not informed yet</translation>
    </message>
    <message>
        <source>keluarga atau korban mendengar lebih dulu</source>
        <translation>family or victims hear it first</translation>
    </message>
    <message>
        <source>Kontak tanpa telepon atau pos-el</source>
        <translation>Contact without telephone or e-mail</translation>
    </message>
    <message>
        <source>narahubung</source>
        <translation>contact person</translation>
    </message>
    <message>
        <source>Waktu embargo sudah lewat</source>
        <translation>Embargo time has passed</translation>
    </message>
    <message>
        <source>“{what}” tetapi ada embargo</source>
        <translation>“{what}” but under embargo</translation>
    </message>
    <message>
        <source>Tanggal tinjau ulang sudah lewat</source>
        <translation>Review date has passed</translation>
    </message>
    <message>
        <source>Tanggal berita belum diisi</source>
        <translation>Date of the news not filled in</translation>
    </message>
    <message>
        <source>{count} kata, beritanya {most}</source>
        <translation>{count} words, the news had {most}</translation>
    </message>
    <message>
        <source>jawaban tidak lebih panjang (UU 40/1999)</source>
        <translation>the reply is no longer than the news (UU 40/1999)</translation>
    </message>
    <message>
        <source>Tanggal berita di masa depan</source>
        <translation>Date of the news is in the future</translation>
    </message>
    <message>
        <source>Hari ke-{days}, sisa {left} hari</source>
        <translation>Day {days}, {left} days left</translation>
    </message>
    <message>
        <source>Hari ke-{days}: lewat dua bulan</source>
        <translation>Day {days}: past two months</translation>
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
        <source>hapus, atau konfirmasi</source>
        <translation>delete, or confirm</translation>
    </message>
    <message>
        <source>Data pribadi belum diperiksa</source>
        <translation>Personal data not checked</translation>
    </message>
    <message>
        <source>nama, NIK, data medis dan keluarga</source>
        <translation>names, NIK, medical and family data</translation>
    </message>
    <message>
        <source>Mirip NIK: {what}</source>
        <translation>Looks like a NIK: {what}</translation>
    </message>
    <message>
        <source>Nomor registrasi: {what}</source>
        <translation>Registration number: {what}</translation>
    </message>
    <message>
        <source>Blok atau kamar: {what}</source>
        <translation>Block or room: {what}</translation>
    </message>
    <message>
        <source>Alamat rumah: {what}</source>
        <translation>Home address: {what}</translation>
    </message>
    <message>
        <source>Telepon pribadi: {what}</source>
        <translation>Private telephone: {what}</translation>
    </message>
    <message>
        <source>Pos-el pribadi: {what}</source>
        <translation>Private e-mail: {what}</translation>
    </message>
    <message>
        <source>Data kesehatan: {what}</source>
        <translation>Health data: {what}</translation>
    </message>
    <message>
        <source>Data keluarga: {what}</source>
        <translation>Family data: {what}</translation>
    </message>
    <message>
        <source>Perkara atau hukuman: {what}</source>
        <translation>Case or sentence: {what}</translation>
    </message>
    <message>
        <source>kata yang dihindari</source>
        <translation>word to avoid</translation>
    </message>
    <message>
        <source>cara menulis resmi</source>
        <translation>official style</translation>
    </message>
    <message>
        <source>“{what}”</source>
        <translation>“{what}”</translation>
    </message>
    <message>
        <source>lebih baik: {instead}</source>
        <translation>better: {instead}</translation>
    </message>
    <message>
        <source>“{what}” menyalahkan</source>
        <translation>“{what}” lays blame</translation>
    </message>
    <message>
        <source>sebelum fakta diketahui</source>
        <translation>before the facts are known</translation>
    </message>
    <message>
        <source>Mirip nama: {what}</source>
        <translation>Looks like a name: {what}</translation>
    </message>
    <message>
        <source>pernyataan awal tidak menyebut nama</source>
        <translation>a first statement gives no names</translation>
    </message>
    <message>
        <source>Belum ada kalimat empati</source>
        <translation>No words of empathy yet</translation>
    </message>
    <message>
        <source>naskah menyebut korban atau yang terdampak</source>
        <translation>the text mentions victims or people affected</translation>
    </message>
    <message>
        <source>{what} belum dipanjangkan</source>
        <translation>{what} not written out yet</translation>
    </message>
    <message>
        <source>{full}</source>
        <translation>{full}</translation>
    </message>
    <message>
        <source>Singkatan {what}</source>
        <translation>Abbreviation {what}</translation>
    </message>
    <message>
        <source>panjangkan pada sebutan pertama</source>
        <translation>write out at first mention</translation>
    </message>
    <message>
        <source>tulis {right}</source>
        <translation>write {right}</translation>
    </message>
    <message>
        <source>“{what}”: tulis {better}</source>
        <translation>“{what}”: write {better}</translation>
    </message>
    <message>
        <source>“{what}” tanpa zona waktu</source>
        <translation>“{what}” without time zone</translation>
    </message>
    <message>
        <source>misalnya {better}</source>
        <translation>for example {better}</translation>
    </message>
    <message>
        <source>“{what}” bukan tanggal</source>
        <translation>“{what}” is not a date</translation>
    </message>
    <message>
        <source>periksa kalender</source>
        <translation>check the calendar</translation>
    </message>
    <message>
        <source>“{what}” tidak cocok</source>
        <translation>“{what}” does not match</translation>
    </message>
    <message>
        <source>tanggal itu hari {better}</source>
        <translation>that date is a {better}</translation>
    </message>
    <message>
        <source>Teras belum menjawab: {questions}</source>
        <translation>Lead does not answer yet: {questions}</translation>
    </message>
    <message>
        <source>apa, siapa, di mana, kapan, mengapa, bagaimana</source>
        <translation>what, who, where, when, why, how</translation>
    </message>
    <message>
        <source>di tabel fakta: {other}</source>
        <translation>in the table of facts: {other}</translation>
    </message>
    <message>
        <source>pada {where}: {other}</source>
        <translation>in {where}: {other}</translation>
    </message>
    <message>
        <source>“{what}” berbeda</source>
        <translation>“{what}” differs</translation>
    </message>
    <message>
        <source>“{what}” beda ejaan</source>
        <translation>“{what}” spelt differently</translation>
    </message>
    <message>
        <source>siapa yang dapat dikenali</source>
        <translation>who can be recognised</translation>
    </message>
    <message>
        <source>izin {who}</source>
        <translation>consent {who}</translation>
    </message>
    <message>
        <source>Gambar {number} belum dijelaskan</source>
        <translation>Picture {number} is not described yet</translation>
    </message>
    <message>
        <source>bagi pembaca yang tidak melihat</source>
        <translation>for readers who cannot see it</translation>
    </message>
    <message>
        <source>Gambar {number} belum dilihat</source>
        <translation>Picture {number} has not been looked at</translation>
    </message>
    <message>
        <source>Gambar {number} tidak boleh tampil</source>
        <translation>Picture {number} must not be shown</translation>
    </message>
    <message>
        <source>anak, orang sakit, korban, saksi, keluarga</source>
        <translation>child, sick person, victim, witness, family</translation>
    </message>
    <message>
        <source>Gambar {number}: izin belum dipilih</source>
        <translation>Picture {number}: no consent chosen</translation>
    </message>
    <message>
        <source>ada Warga Binaan</source>
        <translation>there are inmates</translation>
    </message>
    <message>
        <source>Gambar {number}: terlalu banyak orang</source>
        <translation>Picture {number}: too many people</translation>
    </message>
    <message>
        <source>Gambar {number}: izin tidak ditemukan</source>
        <translation>Picture {number}: consent not found</translation>
    </message>
    <message>
        <source>Gambar {number}: izin sudah ditarik</source>
        <translation>Picture {number}: consent was withdrawn</translation>
    </message>
    <message>
        <source>Gambar {number}: dibatasi pihak ketiga</source>
        <translation>Picture {number}: restricted by a third party</translation>
    </message>
    <message>
        <source>Gambar {number}: izin sudah habis</source>
        <translation>Picture {number}: consent has expired</translation>
    </message>
    <message>
        <source>Gambar {number}: izin belum lengkap</source>
        <translation>Picture {number}: consent is incomplete</translation>
    </message>
    <message>
        <source>Gambar {number}: izin tanpa siaran pers</source>
        <translation>Picture {number}: consent without press releases</translation>
    </message>
    <message>
        <source>Gambar {number}: izin tanpa kanal pers</source>
        <translation>Picture {number}: consent without the press channel</translation>
    </message>
    <message>
        <source>Gambar {number}: izin tidak mencakup wajah</source>
        <translation>Picture {number}: consent does not cover the face</translation>
    </message>
    <message>
        <source>Gambar {number}: wajah anak</source>
        <translation>Picture {number}: a child&apos;s face</translation>
    </message>
    <message>
        <source>tidak pernah ditampilkan</source>
        <translation>is never shown</translation>
    </message>
    <message>
        <source>Gambar {number}: orang sakit</source>
        <translation>Picture {number}: a sick person</translation>
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
        <source>semua bagian dan baris terisi</source>
        <translation>all sections and rows filled</translation>
    </message>
    <message>
        <source>Semua isian terisi</source>
        <translation>All fields filled</translation>
    </message>
    <message>
        <source>{count} fakta, semua terkonfirmasi</source>
        <translation>{count} facts, all confirmed</translation>
    </message>
    <message>
        <source>dengan sumbernya</source>
        <translation>with their sources</translation>
    </message>
    <message>
        <source>{count} fakta diperiksa</source>
        <translation>{count} facts checked</translation>
    </message>
    <message>
        <source>Angka dan nama sejalan</source>
        <translation>Figures and names agree</translation>
    </message>
    <message>
        <source>dengan fakta dan naskah terdahulu</source>
        <translation>with the facts and earlier texts</translation>
    </message>
    <message>
        <source>Tanpa data pribadi</source>
        <translation>No personal data</translation>
    </message>
    <message>
        <source>{count} gambar boleh tampil</source>
        <translation>{count} pictures may be shown</translation>
    </message>
    <message>
        <source>orangnya sudah diperiksa</source>
        <translation>the people were checked</translation>
    </message>
    <message>
        <source>Keluarga sudah diberi tahu</source>
        <translation>Family informed</translation>
    </message>
    <message>
        <source>mendengar lebih dulu dari kita</source>
        <translation>they heard it first from us</translation>
    </message>
    <message>
        <source>Pilihan kata baik</source>
        <translation>Wording fine</translation>
    </message>
    <message>
        <source>tanpa kata yang dihindari</source>
        <translation>no words to avoid</translation>
    </message>
    <message>
        <source>Ada kalimat empati</source>
        <translation>Words of empathy present</translation>
    </message>
    <message>
        <source>kepada yang terdampak</source>
        <translation>to those affected</translation>
    </message>
    <message>
        <source>Singkatan dan jabatan baik</source>
        <translation>Abbreviations, titles fine</translation>
    </message>
    <message>
        <source>menurut daftar unit</source>
        <translation>by the unit&apos;s lists</translation>
    </message>
    <message>
        <source>Angka, jam, tanggal baik</source>
        <translation>Figures, times, dates fine</translation>
    </message>
    <message>
        <source>Teras menjawab 5W1H</source>
        <translation>Lead answers 5W1H</translation>
    </message>
    <message>
        <source>Narahubung dapat dihubungi</source>
        <translation>Contact can be reached</translation>
    </message>
    <message>
        <source>telepon atau pos-el</source>
        <translation>telephone or e-mail</translation>
    </message>
    <message>
        <source>{access}</source>
        <translation>{access}</translation>
    </message>
    <message>
        <source>Embargo dan tinjau ulang baik</source>
        <translation>Embargo, review date fine</translation>
    </message>
    <message>
        <source>Panjang dan waktu surat baik</source>
        <translation>Letter length, timing fine</translation>
    </message>
    <message>
        <source>UU 40/1999, Peraturan Dewan Pers 9/2008</source>
        <translation>UU 40/1999, Peraturan Dewan Pers 9/2008</translation>
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
        <source>Jelaskan perbedaan ini</source>
        <translation>Explain this difference</translation>
    </message>
    <message>
        <source>Konfirmasi data ini</source>
        <translation>Confirm this data</translation>
    </message>
    <message>
        <source>Cabut</source>
        <translation>Revoke</translation>
    </message>
    <message>
        <source>Konfirmasi …</source>
        <translation>Confirm …</translation>
    </message>
    <message>
        <source>{act}: {what}</source>
        <translation>{act}: {what}</translation>
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
        <source>Lipat pemeriksaan</source>
        <translation>Fold checks</translation>
    </message>
    <message>
        <source>Buka pemeriksaan</source>
        <translation>Open checks</translation>
    </message>
    <message>
        <source>Menghalangi langkah berikutnya</source>
        <translation>Blocks the next step</translation>
    </message>
    <message>
        <source>Perlu dilihat, tidak menghalangi</source>
        <translation>To check, does not block</translation>
    </message>
    <message>
        <source>{words} · {n} lagi tidak tampil</source>
        <translation>{words} · {n} more not shown</translation>
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
    <name>Delegation</name>
    <message>
        <source>Limpahkan wewenang</source>
        <translation>Delegate authority</translation>
    </message>
    <message>
        <source>Berlaku pada harinya dan berakhir sendiri; naskah memuat Plh. atau Plt.</source>
        <translation>Valid on its days and ends by itself; texts carry Plh. or Plt.</translation>
    </message>
    <message>
        <source>Limpahkan</source>
        <translation>Delegate</translation>
    </message>
    <message>
        <source>Pilih petugas</source>
        <translation>Choose an officer</translation>
    </message>
    <message>
        <source>Semua tingkat</source>
        <translation>All levels</translation>
    </message>
    <message>
        <source>Sampai {level}</source>
        <translation>Up to {level}</translation>
    </message>
    <message>
        <source>&amp;Nomor surat</source>
        <translation>Letter &amp;number</translation>
    </message>
    <message>
        <source>Surat perintah Plh. atau Plt.</source>
        <translation>Order for Plh. or Plt.</translation>
    </message>
    <message>
        <source>&amp;Peran</source>
        <translation>&amp;Role</translation>
    </message>
    <message>
        <source>&amp;Kepada</source>
        <translation>&amp;To</translation>
    </message>
    <message>
        <source>&amp;Sebagai</source>
        <translation>&amp;As</translation>
    </message>
    <message>
        <source>&amp;Hari pertama</source>
        <translation>&amp;First day</translation>
    </message>
    <message>
        <source>Hari te&amp;rakhir</source>
        <translation>&amp;Last day</translation>
    </message>
    <message>
        <source>&amp;Tingkat insiden</source>
        <translation>&amp;Incident level</translation>
    </message>
    <message>
        <source>Di atas itu tetap pejabatnya sendiri.</source>
        <translation>Above that, only the official in person.</translation>
    </message>
    <message>
        <source>&amp;Jenis naskah</source>
        <translation>&amp;Kind of text</translation>
    </message>
    <message>
        <source>Tanpa centang: semua jenis.</source>
        <translation>No tick: all kinds.</translation>
    </message>
    <message>
        <source>Akhiri pelimpahan kepada {name}?</source>
        <translation>End the delegation to {name}?</translation>
    </message>
    <message>
        <source>Yang sudah ditandatangani tetap sah.</source>
        <translation>What was signed stays valid.</translation>
    </message>
    <message>
        <source>Akhiri pelimpahan</source>
        <translation>End delegation</translation>
    </message>
    <message>
        <source>&amp;Hari terakhir</source>
        <translation>&amp;Last day</translation>
    </message>
    <message>
        <source>{day}: tidak pernah berlaku.</source>
        <translation>{day}: never in force.</translation>
    </message>
    <message>
        <source>{day}: berakhir saat ini juga.</source>
        <translation>{day}: ends at this moment.</translation>
    </message>
    <message>
        <source>{day}: hari ini sudah ada yang ditandatangani.</source>
        <translation>{day}: something was already signed today.</translation>
    </message>
    <message>
        <source>sampai {level}</source>
        <translation>up to {level}</translation>
    </message>
    <message>
        <source>semua naskah</source>
        <translation>all texts</translation>
    </message>
    <message>
        <source>berlaku</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>akan berlaku</source>
        <translation>coming</translation>
    </message>
    <message>
        <source>berakhir</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>Pelaksana</source>
        <translation>Acting officer</translation>
    </message>
    <message>
        <source>dari {name}</source>
        <translation>for {name}</translation>
    </message>
    <message>
        <source>Wewenang</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>Surat</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Hari</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>tidak pernah berlaku</source>
        <translation>never in force</translation>
    </message>
    <message>
        <source>s.d. {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>{role} dari {giver} kepada {delegate}, {state}</source>
        <translation>{role} from {giver} to {delegate}, {state}</translation>
    </message>
    <message>
        <source>Pelimpahan wewenang</source>
        <translation>Delegation of authority</translation>
    </message>
    <message>
        <source>Plh. dan Plt. yang berlaku, akan berlaku, dan sudah berakhir</source>
        <translation>Plh. and Plt. in force, coming and ended</translation>
    </message>
    <message>
        <source>Limpahkan wewenang …</source>
        <translation>Delegate authority …</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Akhiri …</source>
        <translation>End …</translation>
    </message>
    <message>
        <source>Akun ini tidak memegang peran yang dapat dilimpahkan.</source>
        <translation>This account holds no role that can be delegated.</translation>
    </message>
    <message>
        <source>Belum pernah ada pelimpahan.</source>
        <translation>No delegations yet.</translation>
    </message>
    <message>
        <source>{role}, {scope}. Surat {letter}.</source>
        <translation>{role}, {scope}. Letter {letter}.</translation>
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
    <name>Endings</name>
    <message>
        <source>&amp;Alasan</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Ralat naskah ini?</source>
        <translation>Correct this text?</translation>
    </message>
    <message>
        <source>Mulai ralat</source>
        <translation>Start correction</translation>
    </message>
    <message>
        <source>Ralat menjadi draf baru dan melalui seluruh rantai persetujuan. Naskah ini sudah diralat dan tidak berlaku lagi; ralat yang dibatalkan tidak terbit.</source>
        <translation>The correction becomes a new draft and goes through the whole chain of approval. This text is corrected already and no longer holds; the correction that was made void is not released.</translation>
    </message>
    <message>
        <source>Ralat menjadi draf baru dan melalui seluruh rantai persetujuan. Naskah ini tetap berlaku sampai kepala menyetujui ralatnya.</source>
        <translation>The correction becomes a new draft and goes through the whole approval chain. This text stays in force until the head approves its correction.</translation>
    </message>
    <message>
        <source>Apa yang keliru dan dari mana diketahui. Dibaca semua.</source>
        <translation>What is wrong and how it was found. Read by all.</translation>
    </message>
    <message>
        <source>Naskah penuh: {kind}</source>
        <translation>Full text: {kind}</translation>
    </message>
    <message>
        <source>Pemberitahuan ralat: tertulis dan seharusnya</source>
        <translation>Correction notice: as written and as it should be</translation>
    </message>
    <message>
        <source>&amp;Bentuk ralat</source>
        <translation>&amp;Form of correction</translation>
    </message>
    <message>
        <source>Ralat ini tidak akan terbit. Nomornya tetap di buku nomor, bertanda batal dengan alasan ini. Naskah asalnya tetap bertanda diralat: mulai ralat yang baru dari sana.</source>
        <translation>This correction will not be released. Its number stays in the number book, marked void with this reason. The original stays marked as corrected: begin a new correction from there.</translation>
    </message>
    <message>
        <source>Batalkan naskah ini?</source>
        <translation>Void this text?</translation>
    </message>
    <message>
        <source>Tarik naskah ini?</source>
        <translation>Withdraw this text?</translation>
    </message>
    <message>
        <source>Batalkan naskah</source>
        <translation>Void text</translation>
    </message>
    <message>
        <source>Tarik naskah</source>
        <translation>Withdraw text</translation>
    </message>
    <message>
        <source>Naskah tidak akan terbit. Nomornya tetap di buku nomor, bertanda batal dengan alasan ini, dan tidak dipakai lagi.</source>
        <translation>The text will not be published. Its number stays in the number book, marked void with this reason, and is not used again.</translation>
    </message>
    <message>
        <source>Naskah tetap dapat dibaca, bertanda DITARIK pada cetakan baru. Sesudahnya, tandai setiap penerima yang sudah diberi tahu.</source>
        <translation>The text stays readable, marked DITARIK on new prints. Afterwards, tick off each recipient who was informed.</translation>
    </message>
    <message>
        <source>Tersimpan bersama naskah dan jejak persetujuannya.</source>
        <translation>Kept with the text and its approval trail.</translation>
    </message>
    <message>
        <source>&amp;PIN atau kata sandi sendiri</source>
        <translation>Own &amp;PIN or password</translation>
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
    <name>Figures</name>
    <message>
        <source>Gambar naskah</source>
        <translation>Pictures of the text</translation>
    </message>
    <message>
        <source>Dicetak sesudah teks. Data kamera dihapus. Pernyataan siapa yang dapat dikenali ikut ditandatangani.</source>
        <translation>Printed after the text. Camera data is removed. What is declared about who can be recognised is signed with the text.</translation>
    </message>
    <message>
        <source>Pakai</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Gambar</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Tambah …</source>
        <translation>Add …</translation>
    </message>
    <message>
        <source>Naik</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>&amp;Keterangan di kertas</source>
        <translation>&amp;Caption on paper</translation>
    </message>
    <message>
        <source>&amp;Penjelasan bagi yang tidak melihat</source>
        <translation>&amp;Description for those who cannot see it</translation>
    </message>
    <message>
        <source>Apa yang tampak, dalam satu kalimat.</source>
        <translation>What it shows, in one sentence.</translation>
    </message>
    <message>
        <source>Gambar (*.jpg *.jpeg *.png *.webp)</source>
        <translation>Pictures (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
    <message>
        <source>Pilih gambar</source>
        <translation>Choose picture</translation>
    </message>
    <message>
        <source>Menyiapkan gambar</source>
        <translation>Preparing the picture</translation>
    </message>
    <message>
        <source>Menyiapkan {name} …</source>
        <translation>Preparing {name} …</translation>
    </message>
    <message>
        <source>{n} dari paling banyak {all} gambar</source>
        <translation>{n} of at most {all} pictures</translation>
    </message>
    <message>
        <source>Gambar tidak ada di tempat simpan.</source>
        <translation>The picture is not in the store.</translation>
    </message>
    <message>
        <source>Belum ada gambar.</source>
        <translation>No pictures yet.</translation>
    </message>
    <message>
        <source>Gambar terpilih</source>
        <translation>Selected picture</translation>
    </message>
    <message>
        <source>{who}: {n} izin</source>
        <translation>{who}: {n} consents</translation>
    </message>
    <message>
        <source>{what}. Naskah ditahan. Catat izin baru di Karya, atau batalkan.</source>
        <translation>{what}. The text is held. Record a new consent in Works, or make the text void.</translation>
    </message>
    <message>
        <source>{what}. Ralat tanpa gambar itu, atau tarik naskah ini.</source>
        <translation>{what}. Correct the text without that picture, or withdraw it.</translation>
    </message>
    <message>
        <source>{what}. Salinan baru ditahan. Ralat, atau catat izin barunya.</source>
        <translation>{what}. New copies are held. Correct the text, or record a new consent.</translation>
    </message>
    <message>
        <source>&amp;Siapa yang dapat dikenali</source>
        <translation>&amp;Who can be recognised</translation>
    </message>
    <message>
        <source>&amp;Cari kode atau karya</source>
        <translation>&amp;Find a code or work</translation>
    </message>
    <message>
        <source>&amp;Izin mereka</source>
        <translation>&amp;Their consents</translation>
    </message>
    <message>
        <source>Belum ada izin yang mencakup siaran pers, kanal pers, dan wajah. Catat di Karya, atau ganti gambarnya.</source>
        <translation>No consent covers press releases, the press channel and the face yet. Record one in Works, or change the picture.</translation>
    </message>
    <message>
        <source>{n} dicentang, paling banyak {most}. Spasi mencentang.</source>
        <translation>{n} ticked, at most {most}. Space ticks.</translation>
    </message>
    <message>
        <source>sampai {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>Lihat wajah, tubuh, pakaian, nama di baju, dan tempatnya. Selama belum dilihat, naskah tidak dapat diajukan.</source>
        <translation>Look at faces, bodies, clothes, names on shirts, and the place. Until it has been looked at, the text cannot be submitted.</translation>
    </message>
    <message>
        <source>Wajah yang dikaburkan harus sudah kabur di berkasnya; program ini tidak mengaburkan.</source>
        <translation>A blurred face must be blurred in the file already; this program does not blur.</translation>
    </message>
    <message>
        <source>Petugas yang sedang bertugas, atau tokoh publik di acara terbuka.</source>
        <translation>Officers on duty, or public figures at an open event.</translation>
    </message>
    <message>
        <source>Setiap orang perlu izin untuk siaran pers, kanal pers, dan wajah.</source>
        <translation>Each person needs a consent for press releases, the press channel and the face.</translation>
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
        <source>Penyusun {name}</source>
        <translation>Writer {name}</translation>
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
        <source>{name} menyanggah persetujuannya ({step}) lewat {channel}</source>
        <translation>{name} disputes the approval in their name ({step}) by {channel}</translation>
    </message>
    <message>
        <source>disanggah</source>
        <translation>disputed</translation>
    </message>
    <message>
        <source>Dicatat atas nama Anda ({step}) lewat {channel} oleh {recorder}</source>
        <translation>Recorded in your name ({step}) by {channel} by {recorder}</translation>
    </message>
    <message>
        <source>konfirmasi</source>
        <translation>confirm</translation>
    </message>
    <message>
        <source>Persetujuan {name} ({step}) lewat {channel}, dicatat {recorder}; perlu saksi</source>
        <translation>Approval of {name} ({step}) by {channel}, recorded by {recorder}; needs a witness</translation>
    </message>
    <message>
        <source>saksi</source>
        <translation>witness</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Menunggu {step}</source>
        <translation>Waiting for {step}</translation>
    </message>
    <message>
        <source>sedang ditinjau {name}</source>
        <translation>being reviewed by {name}</translation>
    </message>
    <message>
        <source>biasanya {length} · {n} langkah</source>
        <translation>median {length} · {n} steps</translation>
    </message>
    <message>
        <source>{share} tepat waktu</source>
        <translation>{share} on time</translation>
    </message>
    <message>
        <source>{acting} {role}: {name}</source>
        <translation>{acting} {role}: {name}</translation>
    </message>
    <message>
        <source>Anda {acting} {role}</source>
        <translation>You are {acting} {role}</translation>
    </message>
    <message>
        <source>berakhir hari ini</source>
        <translation>ends today</translation>
    </message>
    <message>
        <source>berakhir {day}</source>
        <translation>ends {day}</translation>
    </message>
    <message>
        <source>Embargo sampai {time}</source>
        <translation>Embargo until {time}</translation>
    </message>
    <message>
        <source>Tinjau ulang: masih berlaku?</source>
        <translation>Review: still valid?</translation>
    </message>
    <message>
        <source>Tinjau ulang sejak {day}: masih berlaku?</source>
        <translation>Due for review since {day}: still valid?</translation>
    </message>
    <message>
        <source>Diingatkan {name} {time}</source>
        <translation>Reminded by {name} {time}</translation>
    </message>
    <message>
        <source>paraf juru bicara</source>
        <translation>spokesperson&apos;s initials</translation>
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
        <source>Persetujuan di luar sistem</source>
        <translation>Off-system approvals</translation>
    </message>
    <message>
        <source>Lewat tenggat pada petugas lain</source>
        <translation>Overdue with other officers</translation>
    </message>
    <message>
        <source>Dikembalikan atau ditolak</source>
        <translation>Returned or rejected</translation>
    </message>
    <message>
        <source>Segera berakhir</source>
        <translation>Ending soon</translation>
    </message>
    <message>
        <source>Pelimpahan</source>
        <translation>Delegations</translation>
    </message>
    <message>
        <source>Lama langkah, 90 hari</source>
        <translation>Length of steps, 90 days</translation>
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
        <source>Periksa keaslian …</source>
        <translation>Check authenticity …</translation>
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
    <message>
        <source>Langkah Anda lewat tenggat {time}.</source>
        <translation>Your step passed its due time {time}.</translation>
    </message>
    <message>
        <source>Wewenang akun ini berubah.</source>
        <translation>The rights of this account have changed.</translation>
    </message>
    <message>
        <source>Keluar lalu masuk lagi agar layar mengikutinya.</source>
        <translation>Sign out and in again for the screen to follow.</translation>
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
        <source>batal</source>
        <translation>void</translation>
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
    <name>KeyBar</name>
    <message>
        <source>Buat kunci</source>
        <translation>Make a key</translation>
    </message>
    <message>
        <source>Buka kunci</source>
        <translation>Open the key</translation>
    </message>
    <message>
        <source>Belum ada kunci keaslian: naskah terbit tanpa kode.</source>
        <translation>No authenticity key yet: texts are released without a code.</translation>
    </message>
    <message>
        <source>Kunci keaslian terkunci di komputer ini: naskah yang disetujui di sini tanpa kode.</source>
        <translation>The authenticity key is locked on this computer: texts approved here get no code.</translation>
    </message>
    <message>
        <source>Minta admin ke Pengaturan, Kunci keaslian.</source>
        <translation>Ask the administrator to go to Settings, Authenticity key.</translation>
    </message>
</context>
<context>
    <name>KeyDialogs</name>
    <message>
        <source>Ganti kunci keaslian</source>
        <translation>Replace authenticity key</translation>
    </message>
    <message>
        <source>Buat kunci keaslian</source>
        <translation>Make authenticity key</translation>
    </message>
    <message>
        <source>Kunci lama berhenti menandatangani; yang sudah terbit tetap sah.</source>
        <translation>The old key stops signing; what was published stays genuine.</translation>
    </message>
    <message>
        <source>Sesudah ini setiap naskah yang disetujui membawa kode.</source>
        <translation>From then on each approved text carries a code.</translation>
    </message>
    <message>
        <source>Ganti kunci</source>
        <translation>Replace key</translation>
    </message>
    <message>
        <source>Buat kunci</source>
        <translation>Make key</translation>
    </message>
    <message>
        <source>&amp;Frasa sandi kunci</source>
        <translation>Key &amp;passphrase</translation>
    </message>
    <message>
        <source>Sedikitnya 12 huruf, lebih baik beberapa kata. Tanpa frasa ini kunci tidak dapat dipulihkan.</source>
        <translation>At least 12 characters, better several words. Without it the key cannot be restored.</translation>
    </message>
    <message>
        <source>&amp;Ulangi frasa sandi</source>
        <translation>&amp;Repeat passphrase</translation>
    </message>
    <message>
        <source>Buka kunci di komputer ini</source>
        <translation>Unlock key on this computer</translation>
    </message>
    <message>
        <source>Kunci {key}</source>
        <translation>Key {key}</translation>
    </message>
    <message>
        <source>Buka kunci</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Ganti frasa sandi kunci</source>
        <translation>Change key passphrase</translation>
    </message>
    <message>
        <source>Komputer lain dan lembar cadangan lama memakai frasa lama; buat baru.</source>
        <translation>Other computers and old backup sheets keep the old passphrase; make new ones.</translation>
    </message>
    <message>
        <source>Ganti frasa sandi</source>
        <translation>Change passphrase</translation>
    </message>
    <message>
        <source>Frasa sandi &amp;sekarang</source>
        <translation>&amp;Current passphrase</translation>
    </message>
    <message>
        <source>&amp;Frasa sandi baru</source>
        <translation>&amp;New passphrase</translation>
    </message>
    <message>
        <source>&amp;Ulangi frasa baru</source>
        <translation>&amp;Repeat new passphrase</translation>
    </message>
    <message>
        <source>Pulihkan kunci dari lembar</source>
        <translation>Restore key from sheet</translation>
    </message>
    <message>
        <source>Ketik kedelapan baris, atau tempel hasil pindai kodenya.</source>
        <translation>Type all eight lines, or paste the scanned code.</translation>
    </message>
    <message>
        <source>Pulihkan kunci</source>
        <translation>Restore key</translation>
    </message>
    <message>
        <source>&amp;Baris di lembar</source>
        <translation>&amp;Lines on the sheet</translation>
    </message>
    <message>
        <source>Cabut kunci {key}?</source>
        <translation>Revoke key {key}?</translation>
    </message>
    <message>
        <source>Tidak dapat dibatalkan.</source>
        <translation>This cannot be undone.</translation>
    </message>
    <message>
        <source>Cabut kunci</source>
        <translation>Revoke key</translation>
    </message>
    <message>
        <source>Pakai bila kunci dicuri, hilang, atau terbaca orang. Kode yang dibuatnya sejak hari itu tidak dipercaya lagi; yang sebelumnya sah dengan catatan. Sesudahnya buat kunci baru, ekspor ulang register, dan kabari redaksi.</source>
        <translation>Use this if the key was stolen, lost or seen by others. Codes it made from that day on are no longer trusted; earlier ones are valid with a note. Afterwards make a new key, export the register again and inform the newsrooms.</translation>
    </message>
    <message>
        <source>&amp;Tidak dipercaya sejak hari</source>
        <translation>Not &amp;trusted from</translation>
    </message>
    <message>
        <source>&amp;Alasan</source>
        <translation>&amp;Reason</translation>
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
    <name>KeySection</name>
    <message>
        <source>cadangan-kunci-{key}.pdf</source>
        <translation>cadangan-kunci-{key}.pdf</translation>
    </message>
    <message>
        <source>Simpan lembar cadangan sebagai berkas?</source>
        <translation>Save the backup sheet as a file?</translation>
    </message>
    <message>
        <source>Berkasnya hanya dilindungi frasa sandi kunci. Lebih aman dicetak langsung; hapus berkasnya setelah dicetak.</source>
        <translation>The file is protected only by the key passphrase. Printing directly is safer; delete the file after printing.</translation>
    </message>
    <message>
        <source>Simpan berkas</source>
        <translation>Save file</translation>
    </message>
    <message>
        <source>kunci-publik.pdf</source>
        <translation>kunci-publik.pdf</translation>
    </message>
    <message>
        <source>Membuat lembar</source>
        <translation>Making sheet</translation>
    </message>
    <message>
        <source>Kunci publik disalin.</source>
        <translation>Public key copied.</translation>
    </message>
    <message>
        <source>Mengekspor register</source>
        <translation>Exporting register</translation>
    </message>
    <message>
        <source>Pilih folder untuk register dan halaman verifikasi</source>
        <translation>Choose a folder for the register and the verification page</translation>
    </message>
    <message>
        <source>{n} naskah terbit ada di register.</source>
        <translation>{n} published texts are in the register.</translation>
    </message>
    <message>
        <source>Unggah {page} dan register.json ke laman unit.</source>
        <translation>Upload {page} and register.json to the unit&apos;s website.</translation>
    </message>
    <message>
        <source>Kunci sebelumnya</source>
        <translation>Earlier keys</translation>
    </message>
    <message>
        <source>terbuka di komputer ini</source>
        <translation>unlocked on this computer</translation>
    </message>
    <message>
        <source>terkunci di komputer ini</source>
        <translation>locked on this computer</translation>
    </message>
    <message>
        <source>Kunci {key}, {state}</source>
        <translation>Key {key}, {state}</translation>
    </message>
    <message>
        <source>Dibuat {day}. Menandatangani {n} naskah.</source>
        <translation>Made {day}. Signed {n} texts.</translation>
    </message>
    <message>
        <source>Dibuat {day}. Menandatangani {n} naskah. Naskah yang disetujui di komputer ini tidak membawa kode sampai kunci dibuka.</source>
        <translation>Made {day}. Signed {n} texts. Texts approved on this computer carry no code until the key is unlocked.</translation>
    </message>
    <message>
        <source>Kunci publik: {key}</source>
        <translation>Public key: {key}</translation>
    </message>
    <message>
        <source>Diperkenalkan kunci {by}.</source>
        <translation>Introduced by key {by}.</translation>
    </message>
    <message>
        <source>Terbuka di: {places}. Pembukanya adalah berkas pribadi di folder data komputer itu ({folder}), tanpa frasa sandi; siapa pun yang memegang akun komputer dan pangkalan data dapat menandatangani. Berkas itu tidak ikut dicadangkan.</source>
        <translation>Open on: {places}. What opens it is a private file in that computer&apos;s data folder ({folder}), without a passphrase; whoever holds the computer account and the database can sign. The file is not backed up.</translation>
    </message>
    <message>
        <source>Kunci {key}, dicabut sejak {day}: {reason}</source>
        <translation>Key {key}, revoked from {day}: {reason}</translation>
    </message>
    <message>
        <source>Kunci {key}, diganti {day}; {n} naskah</source>
        <translation>Key {key}, replaced {day}; {n} texts</translation>
    </message>
    <message>
        <source>Cabut …</source>
        <translation>Revoke …</translation>
    </message>
    <message>
        <source>Kunci keaslian dibuat dan terbuka di komputer ini.</source>
        <translation>Authenticity key made and unlocked on this computer.</translation>
    </message>
    <message>
        <source>Cetak lembar cadangannya sekarang, simpan di brankas.</source>
        <translation>Print its backup sheet now and keep it in the safe.</translation>
    </message>
    <message>
        <source>Kunci lama memperkenalkannya; ekspor ulang register.</source>
        <translation>The former key introduced it; export the register again.</translation>
    </message>
    <message>
        <source>Kunci lama terkunci di sini, jadi tidak memperkenalkannya: ekspor ulang register dan serahkan lembar redaksi baru.</source>
        <translation>The former key is locked here, so it did not introduce it: export the register again and hand out a new newsroom sheet.</translation>
    </message>
    <message>
        <source>Kunci keaslian terbuka di komputer ini.</source>
        <translation>Authenticity key unlocked on this computer.</translation>
    </message>
    <message>
        <source>Frasa sandi kunci diganti.</source>
        <translation>Key passphrase changed.</translation>
    </message>
    <message>
        <source>Cetak lembar cadangan baru dan musnahkan yang lama.</source>
        <translation>Print a new backup sheet and destroy the old one.</translation>
    </message>
    <message>
        <source>Kunci {key} dicabut.</source>
        <translation>Key {key} revoked.</translation>
    </message>
    <message>
        <source>Buat kunci baru dan ekspor ulang halaman verifikasi.</source>
        <translation>Make a new key and export the verification page again.</translation>
    </message>
    <message>
        <source>Kunci dipulihkan dan terbuka di komputer ini.</source>
        <translation>Key restored and unlocked on this computer.</translation>
    </message>
    <message>
        <source>Cetak lembar cadangan …</source>
        <translation>Print backup sheet …</translation>
    </message>
    <message>
        <source>Simpan lembar …</source>
        <translation>Save sheet …</translation>
    </message>
    <message>
        <source>Pulihkan dari lembar …</source>
        <translation>Restore from sheet …</translation>
    </message>
    <message>
        <source>Cetak lembar redaksi …</source>
        <translation>Print newsroom sheet …</translation>
    </message>
    <message>
        <source>Simpan lembar redaksi …</source>
        <translation>Save newsroom sheet …</translation>
    </message>
    <message>
        <source>Salin sebagai teks</source>
        <translation>Copy as text</translation>
    </message>
    <message>
        <source>Ekspor register dan halaman verifikasi …</source>
        <translation>Export register and verification page …</translation>
    </message>
    <message>
        <source>Cadangan di kertas</source>
        <translation>Backup on paper</translation>
    </message>
    <message>
        <source>Lembar ini memuat kunci dalam keadaan terkunci. Simpan di brankas, terpisah dari frasa sandinya. Cadangan data pun memuat kunci yang terkunci.</source>
        <translation>This sheet holds the key in locked form. Keep it in the safe, apart from its passphrase. Data backups hold the locked key too.</translation>
    </message>
    <message>
        <source>Untuk redaksi dan masyarakat</source>
        <translation>For newsrooms and the public</translation>
    </message>
    <message>
        <source>Bagikan lembar kunci publik kepada redaksi, dan taruh halaman verifikasi di laman unit. Ekspor ulang setiap ada naskah terbit, diralat, atau ditarik.</source>
        <translation>Hand the public key sheet to newsrooms, and put the verification page on the unit&apos;s website. Export again whenever a text is published, corrected or withdrawn.</translation>
    </message>
    <message>
        <source>Buat kunci …</source>
        <translation>Make key …</translation>
    </message>
    <message>
        <source>Buka di komputer ini …</source>
        <translation>Unlock on this computer …</translation>
    </message>
    <message>
        <source>Ganti kunci …</source>
        <translation>Replace key …</translation>
    </message>
    <message>
        <source>Tutup kunci di komputer ini</source>
        <translation>Lock key on this computer</translation>
    </message>
    <message>
        <source>Ganti frasa sandi …</source>
        <translation>Change passphrase …</translation>
    </message>
    <message>
        <source>Cabut kunci …</source>
        <translation>Revoke key …</translation>
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
    <name>Locks</name>
    <message>
        <source>Ambil alih dari {name}?</source>
        <translation>Take over from {name}?</translation>
    </message>
    <message>
        <source>{name} diberi tahu. Tulisannya tidak hilang.</source>
        <translation>{name} is told. Nothing they wrote is lost.</translation>
    </message>
    <message>
        <source>Ambil alih</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>&amp;Catatan</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Misalnya: penyusun sedang rapat, naskah harus terbit.</source>
        <translation>For example: the writer is in a meeting, the text must go out.</translation>
    </message>
    <message>
        <source>{name} sejak {time}</source>
        <translation>{name} since {time}</translation>
    </message>
    <message>
        <source>Sedang ditinjau oleh {names}.</source>
        <translation>Being reviewed by {names}.</translation>
    </message>
    <message>
        <source>{name} sedang menulis sejak {time}, di {place}.</source>
        <translation>{name} has been writing since {time}, at {place}.</translation>
    </message>
    <message>
        <source>Akun ini juga</source>
        <translation>This account too</translation>
    </message>
    <message>
        <source>Bila tetap menulis, kedua tulisan digabung saat disimpan.</source>
        <translation>If you go on writing, both texts are merged on saving.</translation>
    </message>
    <message>
        <source>Ambil alih …</source>
        <translation>Take over …</translation>
    </message>
    <message>
        <source>Tetap menulis</source>
        <translation>Go on writing</translation>
    </message>
    <message>
        <source>{name} mengambil alih pukul {time}: “{note}”.</source>
        <translation>{name} took over at {time}: “{note}”.</translation>
    </message>
    <message>
        <source>Tulisan di layar ini utuh; simpan untuk menggabungkannya.</source>
        <translation>What is on this screen is intact; save to merge it.</translation>
    </message>
    <message>
        <source>Sudah dibaca</source>
        <translation>Read</translation>
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
        <source>Gambar (*.png *.jpg *.jpeg *.svg);;Semua berkas (*)</source>
        <translation>Pictures (*.png *.jpg *.jpeg *.svg);;All files (*)</translation>
    </message>
    <message>
        <source>PNG, JPEG, atau SVG, paling besar 10 MB. Tanpa logo, tempatnya dibiarkan kosong.</source>
        <translation>PNG, JPEG or SVG, at most 10 MB. Without a logo its place stays empty.</translation>
    </message>
    <message>
        <source>Memeriksa logo</source>
        <translation>Checking the logo</translation>
    </message>
    <message>
        <source>{name} · {kind} {width} x {height} piksel</source>
        <translation>{name} · {kind} {width} x {height} pixels</translation>
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
    <name>Merge</name>
    <message>
        <source>Versi {n}</source>
        <translation>Version {n}</translation>
    </message>
    <message>
        <source>Tulisan saya</source>
        <translation>My text</translation>
    </message>
    <message>
        <source>Keduanya, berurutan</source>
        <translation>Both, in order</translation>
    </message>
    <message>
        <source>Gabungkan dua tulisan</source>
        <translation>Merge two texts</translation>
    </message>
    <message>
        <source>{name} menyimpan versi {n} selagi naskah ini ditulis. Kedua tulisan tetap ada sebagai versi.</source>
        <translation>{name} saved version {n} while this text was being written. Both are kept as versions.</translation>
    </message>
    <message>
        <source>Simpan gabungan</source>
        <translation>Save merged text</translation>
    </message>
    <message>
        <source>Versi {n} · {name}</source>
        <translation>Version {n} · {name}</translation>
    </message>
    <message>
        <source>Gabungan</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>Tidak ada yang bertentangan: semua perubahan masuk.</source>
        <translation>Nothing conflicts: all changes go in.</translation>
    </message>
    <message>
        <source>{n} tempat diubah keduanya; pilih untuk masing-masing</source>
        <translation>{n} places were changed by both; choose for each</translation>
    </message>
    <message>
        <source>{n} tempat belum dipilih.</source>
        <translation>{n} places not chosen yet.</translation>
    </message>
    <message>
        <source>Digabung dan disimpan sebagai versi {n}.</source>
        <translation>Merged and saved as version {n}.</translation>
    </message>
    <message>
        <source>Kedua tulisan asal ada di Riwayat.</source>
        <translation>Both original texts are in History.</translation>
    </message>
    <message>
        <source>Pengecualian</source>
        <translation>Exemption</translation>
    </message>
    <message>
        <source>Kepala surat</source>
        <translation>Head of the letter</translation>
    </message>
    <message>
        <source>Pemberitaan yang dijawab</source>
        <translation>News being answered</translation>
    </message>
    <message>
        <source>Catatan pemeriksaan</source>
        <translation>Check notes</translation>
    </message>
    <message>
        <source>(dihapus)</source>
        <translation>(deleted)</translation>
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
    <name>NewStatement</name>
    <message>
        <source>Tanpa templat: {kind}</source>
        <translation>No template: {kind}</translation>
    </message>
    <message>
        <source>Bagian wajib kosong, isian unit sudah ada</source>
        <translation>Required sections empty, the unit&apos;s fields filled in</translation>
    </message>
    <message>
        <source>Pernyataan baru</source>
        <translation>New statement</translation>
    </message>
    <message>
        <source>Enter memakai usulan teratas; sisanya dapat diisi nanti</source>
        <translation>Enter uses the top proposal; the rest can be filled in later</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Pilih lagi</source>
        <translation>Choose again</translation>
    </message>
    <message>
        <source>Tanpa insiden</source>
        <translation>Without incident</translation>
    </message>
    <message>
        <source>&amp;Insiden</source>
        <translation>&amp;Incident</translation>
    </message>
    <message>
        <source>Menentukan usulan, isian, dan siapa yang menyetujui</source>
        <translation>Decides proposals, fields and who approves</translation>
    </message>
    <message>
        <source>Cari templat</source>
        <translation>Search templates</translation>
    </message>
    <message>
        <source>Isi templat</source>
        <translation>Fill in template</translation>
    </message>
    <message>
        <source>Mulai dari</source>
        <translation>Start from</translation>
    </message>
    <message>
        <source>Buat draf</source>
        <translation>Make draft</translation>
    </message>
    <message>
        <source>&amp;Judul</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>Dicetak di bawah nomor</source>
        <translation>Printed below the number</translation>
    </message>
    <message>
        <source>Misalnya: {example}</source>
        <translation>For example: {example}</translation>
    </message>
    <message>
        <source>{n} isian kosong tetap bertanda di naskah</source>
        <translation>{n} empty fields stay marked in the text</translation>
    </message>
    <message>
        <source>Tidak ada templat yang cocok.</source>
        <translation>No template matches.</translation>
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
    <name>NumberBook</name>
    <message>
        <source>Simpan buku nomor</source>
        <translation>Save number book</translation>
    </message>
    <message>
        <source>Buku nomor</source>
        <translation>Number book</translation>
    </message>
    <message>
        <source>Tidak ada nomor yang cocok</source>
        <translation>No number matches</translation>
    </message>
    <message>
        <source>Longgarkan kata yang dicari, atau tampilkan yang berlaku juga.</source>
        <translation>Loosen the search words, or show those in force too.</translation>
    </message>
    <message>
        <source>Hapus saringan</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>Ke seri dan periode</source>
        <translation>To series and period</translation>
    </message>
    <message>
        <source>Ekspor …</source>
        <translation>Export …</translation>
    </message>
    <message>
        <source>Simpan PDF …</source>
        <translation>Save PDF …</translation>
    </message>
    <message>
        <source>Cetak …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Cetak buku nomor (Ctrl+P)</source>
        <translation>Print the number book (Ctrl+P)</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>{n} nomor</source>
        <translation>{n} numbers</translation>
    </message>
    <message>
        <source>{n} batal</source>
        <translation>{n} void</translation>
    </message>
    <message>
        <source>Urut lengkap</source>
        <translation>Complete sequence</translation>
    </message>
    <message>
        <source>Ada nomor yang hilang</source>
        <translation>Numbers are missing</translation>
    </message>
    <message>
        <source>Belum ada nomor pada periode ini</source>
        <translation>No numbers in this period yet</translation>
    </message>
    <message>
        <source>Nomor diberikan saat pernyataan disetujui.</source>
        <translation>Numbers are given when a statement is approved.</translation>
    </message>
    <message>
        <source>Cetak buku nomor</source>
        <translation>Print the number book</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Lembar kerja (.xlsx) …</source>
        <translation>Spreadsheet (.xlsx) …</translation>
    </message>
    <message>
        <source>Lembar kerja (*.xlsx)</source>
        <translation>Spreadsheet (*.xlsx)</translation>
    </message>
    <message>
        <source>Teks berpemisah (.csv) …</source>
        <translation>Comma-separated text (.csv) …</translation>
    </message>
    <message>
        <source>Teks berpemisah (*.csv)</source>
        <translation>Comma-separated text (*.csv)</translation>
    </message>
    <message>
        <source>Buku nomor disimpan sebagai {name}.</source>
        <translation>Number book saved as {name}.</translation>
    </message>
    <message>
        <source>Membuat buku nomor</source>
        <translation>Making number book</translation>
    </message>
    <message>
        <source>Nomor atau perihal</source>
        <translation>Number or subject</translation>
    </message>
    <message>
        <source>&amp;Seri</source>
        <translation>&amp;Series</translation>
    </message>
    <message>
        <source>Hanya yang batal</source>
        <translation>Void only</translation>
    </message>
    <message>
        <source>Pemeriksaan urutan</source>
        <translation>Sequence check</translation>
    </message>
    <message>
        <source>&amp;Dari</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>S&amp;ampai</source>
        <translation>&amp;To</translation>
    </message>
    <message>
        <source>Bulan ini</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Tahun ini</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Belum ada nomor pada tahun itu.</source>
        <translation>No numbers in that year yet.</translation>
    </message>
    <message>
        <source>Semua seri</source>
        <translation>All series</translation>
    </message>
    <message>
        <source>Pernyataan</source>
        <translation>Statements</translation>
    </message>
    <message>
        <source>Insiden</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Isu</source>
        <translation>Issues</translation>
    </message>
    <message>
        <source>Karya</source>
        <translation>Works</translation>
    </message>
    <message>
        <source>{label}: {kind}</source>
        <translation>{label}: {kind}</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Nomor dan perihal</source>
        <translation>Number and subject</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Diberikan oleh</source>
        <translation>Given by</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Seri</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Urutan</source>
        <translation>Sequence</translation>
    </message>
    <message>
        <source>{serial} pada tahun {year}</source>
        <translation>{serial} in {year}</translation>
    </message>
    <message>
        <source>Diberikan</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>Oleh</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Dibatalkan</source>
        <translation>Voided</translation>
    </message>
    <message>
        <source>Dibatalkan oleh</source>
        <translation>Voided by</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Keadaan naskah</source>
        <translation>State of the text</translation>
    </message>
    <message>
        <source>{how}, disaksikan {witness}</source>
        <translation>{how}, witnessed by {witness}</translation>
    </message>
    <message>
        <source>Lewat</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Disanggah pejabatnya</source>
        <translation>Disputed by the official</translation>
    </message>
    <message>
        <source>Persetujuan</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>{gaps}, dan {n} lagi</source>
        <translation>{gaps}, and {n} more</translation>
    </message>
    <message>
        <source>Tidak ada: {gaps}</source>
        <translation>Missing: {gaps}</translation>
    </message>
    <message>
        <source>Urut lengkap {range}</source>
        <translation>Complete sequence {range}</translation>
    </message>
    <message>
        <source>, {n} batal</source>
        <translation>, {n} void</translation>
    </message>
</context>
<context>
    <name>Numbering</name>
    <message>
        <source>Kosongkan sampai ditetapkan; jangan ditebak.</source>
        <translation>Leave empty until it is assigned; do not guess.</translation>
    </message>
    <message>
        <source>Nomor yang memuat {year} mulai lagi dari 1 setiap Januari. Tanpa {year} nomor terus berlanjut, sehingga tidak pernah ada dua naskah bernomor sama.</source>
        <translation>Numbers with {year} start again from 1 each January. Without {year} they run on, so that no two texts ever share a number.</translation>
    </message>
    <message>
        <source>Token: {tokens}</source>
        <translation>Tokens: {tokens}</translation>
    </message>
    <message>
        <source>Contoh: {number}</source>
        <translation>Example: {number}</translation>
    </message>
    <message>
        <source>Jenis naskah</source>
        <translation>Kind of text</translation>
    </message>
    <message>
        <source>Kode jenis</source>
        <translation>Kind code</translation>
    </message>
    <message>
        <source>Pola sendiri</source>
        <translation>Own pattern</translation>
    </message>
    <message>
        <source>Hitung sendiri</source>
        <translation>Own count</translation>
    </message>
    <message>
        <source>Contoh</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>seperti Pernyataan</source>
        <translation>as Statements</translation>
    </message>
    <message>
        <source>Kode jenis {kind}</source>
        <translation>Kind code of {kind}</translation>
    </message>
    <message>
        <source>Pola {kind}</source>
        <translation>Pattern of {kind}</translation>
    </message>
    <message>
        <source>{kind} hitung sendiri</source>
        <translation>{kind} has its own count</translation>
    </message>
    <message>
        <source>{kind}: {problem}</source>
        <translation>{kind}: {problem}</translation>
    </message>
    <message>
        <source>hitung sendiri</source>
        <translation>own count</translation>
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
    <name>OffSystem</name>
    <message>
        <source>Pilih berkas …</source>
        <translation>Choose file …</translation>
    </message>
    <message>
        <source>Foto atau pindaian</source>
        <translation>Photo or scan</translation>
    </message>
    <message>
        <source>Pilih foto atau pindaian</source>
        <translation>Choose photo or scan</translation>
    </message>
    <message>
        <source>Bukti (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)</source>
        <translation>Evidence (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Menyimpan {name} …</source>
        <translation>Storing {name} …</translation>
    </message>
    <message>
        <source>{name} · {size} · sidik {sha}</source>
        <translation>{name} · {size} · hash {sha}</translation>
    </message>
    <message>
        <source>Menyimpan bukti</source>
        <translation>Storing evidence</translation>
    </message>
    <message>
        <source>Catat persetujuan di luar sistem</source>
        <translation>Record off-system approval</translation>
    </message>
    <message>
        <source>Catat, lalu minta saksi</source>
        <translation>Record, then ask for a witness</translation>
    </message>
    <message>
        <source>&amp;Pejabat</source>
        <translation>&amp;Official</translation>
    </message>
    <message>
        <source>&amp;Lewat</source>
        <translation>&amp;By means of</translation>
    </message>
    <message>
        <source>&amp;Waktu</source>
        <translation>&amp;Time</translation>
    </message>
    <message>
        <source>&amp;Yang dikatakan</source>
        <translation>What was &amp;said</translation>
    </message>
    <message>
        <source>Kata-katanya, dan siapa yang mendengar.</source>
        <translation>The words, and who heard them.</translation>
    </message>
    <message>
        <source>Terikat pada versi {n}, sidik {sha}.</source>
        <translation>Bound to version {n}, hash {sha}.</translation>
    </message>
    <message>
        <source>Belum menjadi tanda tangan sebelum petugas lain menyaksikan.</source>
        <translation>Not a signature until another officer witnesses it.</translation>
    </message>
    <message>
        <source>Wajib: foto pesan atau pindaian surat; PDF, JPEG, PNG, TIFF.</source>
        <translation>Required: photo of the message or scan of the letter; PDF, JPEG, PNG, TIFF.</translation>
    </message>
    <message>
        <source>Bila ada: PDF, JPEG, PNG, atau TIFF, paling besar 30 MB.</source>
        <translation>If any: PDF, JPEG, PNG or TIFF, at most 30 MB.</translation>
    </message>
    <message>
        <source>Cabut sanggahan …</source>
        <translation>Withdraw the dispute …</translation>
    </message>
    <message>
        <source>Catat di luar sistem …</source>
        <translation>Record outside the system …</translation>
    </message>
    <message>
        <source>Saksikan …</source>
        <translation>Witness …</translation>
    </message>
    <message>
        <source>Konfirmasi …</source>
        <translation>Confirm …</translation>
    </message>
    <message>
        <source>Sanggah …</source>
        <translation>Dispute …</translation>
    </message>
    <message>
        <source>Batalkan …</source>
        <translation>Cancel …</translation>
    </message>
    <message>
        <source>Tidak ada pejabat lain untuk langkah ini.</source>
        <translation>No other official for this step.</translation>
    </message>
    <message>
        <source>Periksa peran yang berlaku hari ini di Pengaturan, Pejabat.</source>
        <translation>Check the roles in force today in Settings, Officials.</translation>
    </message>
    <message>
        <source>Tercatat. Minta petugas lain menyaksikan.</source>
        <translation>Recorded. Ask another officer to witness it.</translation>
    </message>
    <message>
        <source>Disetujui dengan nomor {number}.</source>
        <translation>Approved with number {number}.</translation>
    </message>
    <message>
        <source>Disaksikan; tanda tangannya sah.</source>
        <translation>Witnessed; the signature is valid.</translation>
    </message>
    <message>
        <source>Membuat PDF</source>
        <translation>Making PDF</translation>
    </message>
    <message>
        <source>Persetujuan dikonfirmasi.</source>
        <translation>Approval confirmed.</translation>
    </message>
    <message>
        <source>Sanggahan dicabut; tanda tangannya dihitung lagi.</source>
        <translation>The dispute was withdrawn; the signature counts again.</translation>
    </message>
    <message>
        <source>Sanggahan tercatat dan diumumkan.</source>
        <translation>Dispute recorded and announced.</translation>
    </message>
    <message>
        <source>Catatan dibatalkan.</source>
        <translation>Record cancelled.</translation>
    </message>
    <message>
        <source>Naskah sudah keluar: tarik (DITARIK) atau ralat.</source>
        <translation>The text has already gone out: withdraw it (DITARIK) or correct it.</translation>
    </message>
    <message>
        <source>Naskah tertahan: {signer} menandatangani ulang, atau naskah dibatalkan (BATAL).</source>
        <translation>The text is held: {signer} signs again, or it is made void (BATAL).</translation>
    </message>
    <message>
        <source>Tanda tangan itu tidak dihitung dan harus diberikan lagi, atau naskah kembali.</source>
        <translation>That signature does not count and must be given again, or the text goes back.</translation>
    </message>
    <message>
        <source>{signer} menyanggah tanda tangan ({step}) yang dicatat lewat {channel}: “{why}”. Dicatat {recorder}, disaksikan {witness}. {advice}</source>
        <translation>{signer} disputes the signature ({step}) recorded by {channel}: “{why}”. Recorded by {recorder}, witnessed by {witness}. {advice}</translation>
    </message>
    <message>
        <source>Persetujuan {signer} ({step}) yang dicatat {recorder} untuk naskah lama tidak berlaku lagi: naskahnya berubah.</source>
        <translation>The approval of {signer} ({step}) that {recorder} recorded for an earlier text no longer holds: the text has changed.</translation>
    </message>
    <message>
        <source>Persetujuan {signer} ({step}) lewat {channel} pukul {at} dicatat {recorder}; menunggu saksi, belum menjadi tanda tangan.</source>
        <translation>Approval of {signer} ({step}) by {channel} at {at}, recorded by {recorder}; waiting for a witness, not a signature yet.</translation>
    </message>
    <message>
        <source>Tanda tangan {signer} ({step}) dicatat {recorder} lewat {channel} dan disaksikan {witness}; menunggu konfirmasi {signer}.</source>
        <translation>Signature of {signer} ({step}) recorded by {recorder}, by {channel}, and witnessed by {witness}; waiting for {signer} to confirm.</translation>
    </message>
    <message>
        <source>&amp;PIN atau kata sandi sendiri</source>
        <translation>Own &amp;PIN or password</translation>
    </message>
    <message>
        <source>Tanpa foto atau pindaian.</source>
        <translation>No photo or scan.</translation>
    </message>
    <message>
        <source>Bukti</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Simpan salinan bukti …</source>
        <translation>Save copy of evidence …</translation>
    </message>
    <message>
        <source>{name} · sidik {sha}</source>
        <translation>{name} · hash {sha}</translation>
    </message>
    <message>
        <source>Simpan salinan bukti</source>
        <translation>Save copy of evidence</translation>
    </message>
    <message>
        <source>Saksikan persetujuan {name}?</source>
        <translation>Witness the approval of {name}?</translation>
    </message>
    <message>
        <source>Saksikan dan sahkan</source>
        <translation>Witness and validate</translation>
    </message>
    <message>
        <source>Cabut sanggahan sendiri?</source>
        <translation>Withdraw your own dispute?</translation>
    </message>
    <message>
        <source>Konfirmasi persetujuan sendiri?</source>
        <translation>Confirm your own approval?</translation>
    </message>
    <message>
        <source>Cabut sanggahan</source>
        <translation>Withdraw the dispute</translation>
    </message>
    <message>
        <source>Konfirmasi persetujuan</source>
        <translation>Confirm approval</translation>
    </message>
    <message>
        <source>Sanggah persetujuan atas nama sendiri?</source>
        <translation>Dispute the approval in your name?</translation>
    </message>
    <message>
        <source>Tanda tangan ini tidak dihitung lagi dan naskah tertahan sampai ditandatangani ulang. Kepala, ketua TKK, dan sekretaris diberi tahu.</source>
        <translation>This signature no longer counts and the text is held until it is signed again. The head, the team lead and the secretary are told.</translation>
    </message>
    <message>
        <source>Sanggah</source>
        <translation>Dispute</translation>
    </message>
    <message>
        <source>Batalkan catatan persetujuan {name}?</source>
        <translation>Cancel the recorded approval of {name}?</translation>
    </message>
    <message>
        <source>Batalkan catatan</source>
        <translation>Cancel record</translation>
    </message>
    <message>
        <source>&amp;Alasan</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>{signer} ({step}) lewat {channel}, {time}: “{note}”. Dicatat {recorder}, {at}.</source>
        <translation>{signer} ({step}) by {channel}, {time}: “{note}”. Recorded by {recorder}, {at}.</translation>
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
        <source>dari {name}</source>
        <translation>from {name}</translation>
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
        <source>Surat pelimpahan berlaku sampai {day}; untuk lebih lama perlu surat baru.</source>
        <translation>The letter of delegation is valid until {day}; for longer a new letter is needed.</translation>
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
        <source>Pelimpahan wewenang …</source>
        <translation>Delegation of authority …</translation>
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
    <name>Printing</name>
    <message>
        <source>Menyiapkan cetakan</source>
        <translation>Preparing to print</translation>
    </message>
    <message>
        <source>Menanyakan pencetak</source>
        <translation>Asking the printers</translation>
    </message>
    <message>
        <source>Mencetak {what}</source>
        <translation>Printing {what}</translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Keduanya</source>
        <translation>Both</translation>
    </message>
    <message>
        <source>Hanya ganjil</source>
        <translation>Odd only</translation>
    </message>
    <message>
        <source>Hanya genap</source>
        <translation>Even only</translation>
    </message>
    <message>
        <source>{name} (berhenti)</source>
        <translation>{name} (stopped)</translation>
    </message>
    <message>
        <source>{name} (menolak)</source>
        <translation>{name} (rejecting)</translation>
    </message>
    <message>
        <source>{name} (sebagai gambar)</source>
        <translation>{name} (as pictures)</translation>
    </message>
    <message>
        <source>Pilih kertas …</source>
        <translation>Choose the paper …</translation>
    </message>
    <message>
        <source>Pasang pencetak dulu, atau simpan PDF.</source>
        <translation>Install a printer first, or save as PDF.</translation>
    </message>
    <message>
        <source>Menanyakan kertas di {printer} …</source>
        <translation>Asking for the paper in {printer} …</translation>
    </message>
    <message>
        <source>Untuk bolak-balik: cetak ganjil, balik kertasnya, lalu cetak genap.</source>
        <translation>For two sides: print odd pages, turn the paper, then print even pages.</translation>
    </message>
    <message>
        <source>{n} rangkap: pastikan memang sebanyak itu.</source>
        <translation>{n} copies: make sure you mean that many.</translation>
    </message>
    <message>
        <source>Mencetak halaman {n}</source>
        <translation>Printing page {n}</translation>
    </message>
    <message>
        <source>{name} ({width} × {height} mm)</source>
        <translation>{name} ({width} × {height} mm)</translation>
    </message>
    <message>
        <source>{sheet}, diperkecil jadi {n} %</source>
        <translation>{sheet}, reduced to {n} %</translation>
    </message>
    <message>
        <source>{sheet}, ukuran asli</source>
        <translation>{sheet}, true size</translation>
    </message>
    <message>
        <source>{printer} tidak memberi tahu kertasnya. Pastikan {sheet} ada di lacinya.</source>
        <translation>{printer} does not tell its paper. Make sure {sheet} is in its tray.</translation>
    </message>
    <message>
        <source>Sama dengan kertas naskah dan kertas di pencetak.</source>
        <translation>Same as the paper of the document and the paper in the printer.</translation>
    </message>
    <message>
        <source>Pilih kertas dan cara mencetaknya.</source>
        <translation>Choose the paper and how to print.</translation>
    </message>
    <message>
        <source>Isi laci dengan {sheet} dulu.</source>
        <translation>Fill the tray with {sheet} first.</translation>
    </message>
    <message>
        <source>Naskah ini {document}.</source>
        <translation>This document is {document}.</translation>
    </message>
    <message>
        <source>Naskah ini {document}, {printer} memakai {loaded}.</source>
        <translation>This document is {document}, {printer} uses {loaded}.</translation>
    </message>
    <message>
        <source>Halaman diperkecil sampai sekitar {n} %, huruf ikut mengecil.</source>
        <translation>Pages are reduced to about {n} %, the letters with them.</translation>
    </message>
    <message>
        <source>{n} mm di bawah</source>
        <translation>{n} mm at the bottom</translation>
    </message>
    <message>
        <source>{n} mm di kanan</source>
        <translation>{n} mm at the right</translation>
    </message>
    <message>
        <source>Naskah muat seluruhnya; sisa kertas kosong.</source>
        <translation>The document fits wholly; the rest of the paper stays empty.</translation>
    </message>
    <message>
        <source> dan </source>
        <translation> and </translation>
    </message>
    <message>
        <source>Tepi berkurang {edge}; teks tetap utuh.</source>
        <translation>The margin shrinks {edge}; the text stays whole.</translation>
    </message>
    <message>
        <source>{edge} terpotong.</source>
        <translation>{edge} is cut off.</translation>
    </message>
    <message>
        <source>Antrean ini menolak cetakan. Pilih pencetak lain.</source>
        <translation>This queue rejects jobs. Choose another printer.</translation>
    </message>
    <message>
        <source>kertas habis</source>
        <translation>out of paper</translation>
    </message>
    <message>
        <source>kertas macet</source>
        <translation>paper jam</translation>
    </message>
    <message>
        <source>penutup terbuka</source>
        <translation>cover open</translation>
    </message>
    <message>
        <source>tinta atau toner habis</source>
        <translation>out of ink or toner</translation>
    </message>
    <message>
        <source>tidak tersambung</source>
        <translation>not connected</translation>
    </message>
    <message>
        <source>Antrean ini berhenti; cetakan menunggu sampai dijalankan lagi.</source>
        <translation>This queue is stopped; the job waits until it is started again.</translation>
    </message>
    <message>
        <source>Antrean ini berhenti ({what}); cetakan menunggu sampai dijalankan lagi.</source>
        <translation>This queue is stopped ({what}); the job waits until it is started again.</translation>
    </message>
    <message>
        <source>Pencetak melapor: {what}.</source>
        <translation>The printer reports: {what}.</translation>
    </message>
    <message>
        <source>Satu sisi</source>
        <translation>One side</translation>
    </message>
    <message>
        <source>Bolak-balik, sisi panjang</source>
        <translation>Two sides, long edge</translation>
    </message>
    <message>
        <source>Bolak-balik, sisi pendek</source>
        <translation>Two sides, short edge</translation>
    </message>
    <message>
        <source>Semua, {n} halaman.</source>
        <translation>All, {n} pages.</translation>
    </message>
    <message>
        <source>{n} dari {count} halaman: {pages}.</source>
        <translation>{n} of {count} pages: {pages}.</translation>
    </message>
    <message>
        <source>{pages} halaman, {sheets} lembar kertas</source>
        <translation>{pages} pages, {sheets} sheets of paper</translation>
    </message>
    <message>
        <source>{n} rangkap dikirim ke {printer}.</source>
        <translation>{n} copies sent to {printer}.</translation>
    </message>
    <message>
        <source>Halaman {pages}.</source>
        <translation>Page {pages}.</translation>
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
        <source>Data contoh: {name}, sandi {password}, PIN {pin}</source>
        <translation>Sample data: {name}, password {password}, PIN {pin}</translation>
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
    <name>Recipients</name>
    <message>
        <source>Tambah penerima</source>
        <translation>Add recipient</translation>
    </message>
    <message>
        <source>Catat penerima</source>
        <translation>Record recipient</translation>
    </message>
    <message>
        <source>&amp;Saluran</source>
        <translation>C&amp;hannel</translation>
    </message>
    <message>
        <source>&amp;Waktu</source>
        <translation>&amp;Time</translation>
    </message>
    <message>
        <source>&amp;Penerima</source>
        <translation>&amp;Recipient</translation>
    </message>
    <message>
        <source>Media, daftar, atau orang.</source>
        <translation>Media outlet, list or person.</translation>
    </message>
    <message>
        <source>&amp;Tautan</source>
        <translation>&amp;Link</translation>
    </message>
    <message>
        <source>&amp;Bukti</source>
        <translation>&amp;Evidence</translation>
    </message>
    <message>
        <source>Bila tanpa tautan: di mana buktinya disimpan.</source>
        <translation>If there is no link: where the evidence is kept.</translation>
    </message>
    <message>
        <source>Sudah diberi tahu?</source>
        <translation>Informed?</translation>
    </message>
    <message>
        <source>Tandai sudah diberi tahu</source>
        <translation>Mark as informed</translation>
    </message>
    <message>
        <source>&amp;Caranya</source>
        <translation>&amp;How</translation>
    </message>
    <message>
        <source>Misalnya: pesan di grup, telepon kepada redaktur.</source>
        <translation>For example: message in the group, call to the editor.</translation>
    </message>
    <message>
        <source>Penerima naskah</source>
        <translation>Recipients of the text</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Tambah …</source>
        <translation>Add …</translation>
    </message>
    <message>
        <source>{n} belum diberi tahu</source>
        <translation>{n} not informed yet</translation>
    </message>
    <message>
        <source>Hapus tanda</source>
        <translation>Remove mark</translation>
    </message>
    <message>
        <source>Sudah diberi tahu …</source>
        <translation>Informed …</translation>
    </message>
    <message>
        <source>belum</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>Penerima</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Waktu</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Tautan atau bukti</source>
        <translation>Link or evidence</translation>
    </message>
    <message>
        <source>Diberi tahu</source>
        <translation>Informed</translation>
    </message>
</context>
<context>
    <name>Redaction</name>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nomor panjang (NIK, NIP)</source>
        <translation>Long number (NIK, NIP)</translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Pos-el</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Blok atau kamar</source>
        <translation>Block or room</translation>
    </message>
    <message>
        <source>Ditandai sendiri</source>
        <translation>Marked by hand</translation>
    </message>
    <message>
        <source>Salinan disamarkan</source>
        <translation>Redacted copy</translation>
    </message>
    <message>
        <source>Kata yang ditutup hilang dari berkas, bukan hanya dihitamkan. Naskah asli tetap.</source>
        <translation>Redacted words are gone from the file, not just blackened. The original text stays.</translation>
    </message>
    <message>
        <source>Buat salinan …</source>
        <translation>Make copy …</translation>
    </message>
    <message>
        <source>Nama, dipisah dengan koma</source>
        <translation>Names, separated by commas</translation>
    </message>
    <message>
        <source>&amp;Nama yang ditutup</source>
        <translation>&amp;Names to redact</translation>
    </message>
    <message>
        <source>Bagian nama juga ditutup: Ahmad Subarjo dan Ahmad.</source>
        <translation>Parts of a name are redacted too: Ahmad Subarjo and Ahmad.</translation>
    </message>
    <message>
        <source>Yang akan ditutup</source>
        <translation>To be redacted</translation>
    </message>
    <message>
        <source>&amp;Teks naskah</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>Teks naskah</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Tutup yang dipilih</source>
        <translation>Redact selection</translation>
    </message>
    <message>
        <source>Pilih kata di teks dahulu.</source>
        <translation>First select words in the text.</translation>
    </message>
    <message>
        <source>{n} tempat</source>
        <translation>{n} places</translation>
    </message>
    <message>
        <source>&amp;Yang akan ditutup: {n} dari {all}</source>
        <translation>To be &amp;redacted: {n} of {all}</translation>
    </message>
    <message>
        <source>Belum ada yang ditutup: tulis nama, atau tandai di teks.</source>
        <translation>Nothing is redacted yet: write names, or mark words in the text.</translation>
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
        <source>Periksa keaslian naskah …</source>
        <translation>Check authenticity of a text …</translation>
    </message>
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
        <source>Kata sandi di bawah hanya tampil sekali, sebelum masuk.</source>
        <translation>The password below is shown only once, before signing in.</translation>
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
        <source>Kunci keaslian</source>
        <translation>Authenticity key</translation>
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
        <source>Enam langkah, sekitar sepuluh menit: profil unit, kop surat, pejabat, akun administrator, kunci keaslian, ringkasan.</source>
        <translation>Six steps, about ten minutes: unit profile, letterhead, officials, administrator account, authenticity key, summary.</translation>
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
        <source>dibuat sekarang, terbuka di komputer ini</source>
        <translation>made now, open on this computer</translation>
    </message>
    <message>
        <source>nanti; sampai itu naskah terbit tanpa kode</source>
        <translation>later; until then texts are released without a code</translation>
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
    <message>
        <source>Kunci {key} dibuat dan terbuka di komputer ini. Lembar cadangan: simpan di brankas, terpisah dari frasanya. Lembar redaksi: serahkan langsung, sekali.</source>
        <translation>Key {key} was made and is open on this computer. Backup sheet: keep it in the safe, apart from its passphrase. Newsroom sheet: hand it over in person, once.</translation>
    </message>
    <message>
        <source>Cetak cadangan &amp;kunci …</source>
        <translation>Print &amp;key backup …</translation>
    </message>
    <message>
        <source>Simpan cadangan …</source>
        <translation>Save backup …</translation>
    </message>
    <message>
        <source>Cetak lembar &amp;redaksi …</source>
        <translation>Print newsroom &amp;sheet …</translation>
    </message>
    <message>
        <source>Simpan lembar redaksi …</source>
        <translation>Save newsroom sheet …</translation>
    </message>
    <message>
        <source>Kunci unit menandatangani Kode keaslian di setiap naskah yang disetujui, agar redaksi dapat memeriksa asalnya. Tanpa kunci, naskah terbit tanpa kode.</source>
        <translation>The unit&apos;s key signs the authenticity code of every approved text, so that newsrooms can check where it comes from. Without a key, texts are released without a code.</translation>
    </message>
    <message>
        <source>&amp;Buat kunci sekarang</source>
        <translation>&amp;Make the key now</translation>
    </message>
    <message>
        <source>&amp;Nanti di Pengaturan</source>
        <translation>&amp;Later in Settings</translation>
    </message>
    <message>
        <source>&amp;Frasa sandi kunci</source>
        <translation>&amp;Key passphrase</translation>
    </message>
    <message>
        <source>Sedikitnya 12 huruf; empat kata yang tidak berhubungan.</source>
        <translation>At least 12 characters; four words that have nothing to do with each other.</translation>
    </message>
    <message>
        <source>&amp;Ulangi frasa sandi</source>
        <translation>&amp;Repeat the passphrase</translation>
    </message>
    <message>
        <source>Siapkan brankas</source>
        <translation>Have the safe ready</translation>
    </message>
    <message>
        <source>Frasa ini tidak disimpan di mana pun; tanpa frasa, kunci tidak dapat dipulihkan. Di akhir penyiapan cetak lembar cadangan untuk brankas, terpisah dari frasanya, dan lembar kunci publik untuk redaksi.</source>
        <translation>The passphrase is stored nowhere; without it the key cannot be restored. At the end of the set-up print the backup sheet for the safe, kept apart from the passphrase, and the public-key sheet for newsrooms.</translation>
    </message>
    <message>
        <source>Sampai kuncinya dibuat</source>
        <translation>Until the key is made</translation>
    </message>
    <message>
        <source>Naskah tetap disetujui dan bernomor, tetapi tanpa Kode keaslian, dan kode tidak dapat ditambahkan kemudian. Beranda mengingatkan sampai kunci dibuat di Pengaturan, Kunci keaslian.</source>
        <translation>Texts are still approved and numbered, but without an authenticity code, and a code cannot be added later. Home reminds you until the key is made in Settings, Authenticity key.</translation>
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
        <source>Tanda tangan</source>
        <translation>Signatures</translation>
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
        <source>Pilihan kata</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>Templat naskah</source>
        <translation>Text templates</translation>
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
    <message>
        <source>Kunci keaslian</source>
        <translation>Authenticity key</translation>
    </message>
    <message>
        <source>Kunci unit menandatangani Kode keaslian di setiap naskah yang disetujui. Ia membuktikan asal teks dan bukan tanda tangan elektronik menurut UU ITE.</source>
        <translation>The unit&apos;s key signs the authenticity code in each approved text. It proves where a text comes from and is not an electronic signature under UU ITE.</translation>
    </message>
    <message>
        <source>Rantai persetujuan</source>
        <translation>Approval chain</translation>
    </message>
    <message>
        <source>Aturan pertama yang cocok dipakai. Naskah yang sudah dikirim tetap mengikuti rantai pada saat dikirim.</source>
        <translation>The first rule that fits is used. Texts already sent keep the chain of that time.</translation>
    </message>
    <message>
        <source>Dipakai saat memulai pernyataan. Naskah lama tetap memakai versinya sendiri.</source>
        <translation>Used when starting a statement. Old texts keep their own version.</translation>
    </message>
    <message>
        <source>Dipakai kartu Pemeriksaan pada setiap pernyataan. Satu kata atau frasa per baris; imbuhan umum ikut dikenali.</source>
        <translation>Used by the Checks card of each statement. One word or phrase per line; common affixes are recognised too.</translation>
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
        <source>Ambil sendiri hasilnya; lembar ini memuat kata sandi.</source>
        <translation>Collect it yourself; this sheet holds a password.</translation>
    </message>
    <message>
        <source>Cetak lembar</source>
        <translation>Print sheet</translation>
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
    <name>Signing</name>
    <message>
        <source>Pilih sertifikat penerbit atau daftar pencabutan</source>
        <translation>Choose issuer certificate or revocation list</translation>
    </message>
    <message>
        <source>Sertifikat (*.cer *.crt *.pem *.der *.crl);;Semua berkas (*)</source>
        <translation>Certificates (*.cer *.crt *.pem *.der *.crl);;All files (*)</translation>
    </message>
    <message>
        <source>Pilih pustaka token</source>
        <translation>Choose token library</translation>
    </message>
    <message>
        <source>Pustaka (*.so *.dll *.dylib);;Semua berkas (*)</source>
        <translation>Libraries (*.so *.dll *.dylib);;All files (*)</translation>
    </message>
    <message>
        <source>Tanda tangan</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Penerbit sertifikat yang dipercaya unit ini, layanan cap waktu, dan token.</source>
        <translation>Certificate issuers this unit trusts, time stamp service and token.</translation>
    </message>
    <message>
        <source>Penerbit dan daftar pencabutan</source>
        <translation>Issuers and revocation lists</translation>
    </message>
    <message>
        <source>Tanpa penerbit, tanda tangan tetap diperiksa keutuhannya, tetapi ditulis “penerbit belum dipercaya”. Program tidak mengambil apa pun dari internet.</source>
        <translation>Without an issuer, signatures are still checked to be intact, but marked “issuer not trusted yet”. The program fetches nothing from the internet.</translation>
    </message>
    <message>
        <source>Tambah berkas …</source>
        <translation>Add file …</translation>
    </message>
    <message>
        <source>Keluarkan</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>&amp;Layanan cap waktu</source>
        <translation>Time &amp;stamp service</translation>
    </message>
    <message>
        <source>Alamat RFC 3161; kosong berarti tanpa cap waktu</source>
        <translation>RFC 3161 address; empty means no time stamp</translation>
    </message>
    <message>
        <source>&amp;Pustaka token (PKCS#11)</source>
        <translation>Token &amp;library (PKCS#11)</translation>
    </message>
    <message>
        <source>Berkas dari pembuat token; kosong bila tidak ada</source>
        <translation>File from the token&apos;s maker; empty if none</translation>
    </message>
    <message>
        <source>Pilih …</source>
        <translation>Choose …</translation>
    </message>
    <message>
        <source>Layanan cap waktu: {url}</source>
        <translation>Time stamp service: {url}</translation>
    </message>
    <message>
        <source>Pustaka token: {path}</source>
        <translation>Token library: {path}</translation>
    </message>
    <message>
        <source>Daftar pencabutan {hash}</source>
        <translation>Revocation list {hash}</translation>
    </message>
    <message>
        <source>Pilih sertifikat</source>
        <translation>Choose certificate</translation>
    </message>
    <message>
        <source>Sertifikat (*.p12 *.pfx);;Semua berkas (*)</source>
        <translation>Certificates (*.p12 *.pfx);;All files (*)</translation>
    </message>
    <message>
        <source>Tanda tangani dengan sertifikat</source>
        <translation>Sign with a certificate</translation>
    </message>
    <message>
        <source>Tanda tangani naskah</source>
        <translation>Sign text</translation>
    </message>
    <message>
        <source>&amp;Berkas sertifikat (.p12, .pfx)</source>
        <translation>&amp;Certificate file (.p12, .pfx)</translation>
    </message>
    <message>
        <source>&amp;Token atau kartu (PKCS#11)</source>
        <translation>&amp;Token or card (PKCS#11)</translation>
    </message>
    <message>
        <source>Be&amp;rkas</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Nama token</source>
        <translation>Token &amp;name</translation>
    </message>
    <message>
        <source>Seperti tertulis di perangkat lunak tokennya</source>
        <translation>As written in the token&apos;s software</translation>
    </message>
    <message>
        <source>Kata &amp;sandi atau PIN sertifikat</source>
        <translation>&amp;Password or PIN of the certificate</translation>
    </message>
    <message>
        <source>Dipakai sekali, tidak disimpan</source>
        <translation>Used once, not stored</translation>
    </message>
    <message>
        <source>Sertakan &amp;cap waktu (perlu internet)</source>
        <translation>Include time &amp;stamp (needs internet)</translation>
    </message>
    <message>
        <source>Token belum dapat dipakai: pustakanya belum dipilih di Pengaturan, Tanda tangan.</source>
        <translation>The token cannot be used yet: its library is not chosen in Settings, Signatures.</translation>
    </message>
    <message>
        <source>Simpan salinan</source>
        <translation>Save copy</translation>
    </message>
    <message>
        <source>Tanda tangan dan berkas</source>
        <translation>Signatures and files</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Lampirkan &amp;pindaian …</source>
        <translation>Attach &amp;scan …</translation>
    </message>
    <message>
        <source>Pilih pindaian</source>
        <translation>Choose scan</translation>
    </message>
    <message>
        <source>Pindaian (*.pdf *.jpg *.jpeg *.png)</source>
        <translation>Scans (*.pdf *.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Melampirkan pindaian</source>
        <translation>Attaching scan</translation>
    </message>
    <message>
        <source>Pilih PDF yang sudah ditandatangani</source>
        <translation>Choose signed PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Memeriksa tanda tangan</source>
        <translation>Checking signatures</translation>
    </message>
    <message>
        <source>Menandatangani naskah</source>
        <translation>Signing text</translation>
    </message>
    <message>
        <source>Tersimpan di naskah ini.</source>
        <translation>Stored with this text.</translation>
    </message>
    <message>
        <source>Belum ada berkas bertanda tangan.</source>
        <translation>No signed files yet.</translation>
    </message>
    <message>
        <source>Simpan PDF resmi bercap {mark} …</source>
        <translation>Save the official PDF stamped {mark} …</translation>
    </message>
    <message>
        <source>Simpan salinan …</source>
        <translation>Save copy …</translation>
    </message>
    <message>
        <source>Simpan salinan {name}</source>
        <translation>Save copy of {name}</translation>
    </message>
    <message>
        <source>Menyimpan salinan</source>
        <translation>Saving copy</translation>
    </message>
    <message>
        <source>Membuat PDF</source>
        <translation>Making the PDF</translation>
    </message>
    <message>
        <source>Lampirkan pindaian …</source>
        <translation>Attach scan …</translation>
    </message>
    <message>
        <source>Impor berkas bertanda tangan …</source>
        <translation>Import signed file …</translation>
    </message>
    <message>
        <source>Tanda tangani dengan sertifikat …</source>
        <translation>Sign with a certificate …</translation>
    </message>
    <message>
        <source>Pindaian tanda tangan basah</source>
        <translation>Scan of ink signature</translation>
    </message>
    <message>
        <source>Ditandatangani di luar program</source>
        <translation>Signed outside the program</translation>
    </message>
    <message>
        <source>Ditandatangani dengan sertifikat</source>
        <translation>Signed with a certificate</translation>
    </message>
    <message>
        <source>Cetak, tanda tangani dan cap, lalu lampirkan pindaiannya di sini.</source>
        <translation>Print, sign and stamp it, then attach the scan here.</translation>
    </message>
    <message>
        <source>Simpan PDF resminya, tanda tangani di layanan elektronik, lalu impor hasilnya.</source>
        <translation>Save the official PDF, sign it in the electronic service, then import the result.</translation>
    </message>
    <message>
        <source>Tanda tangani di sini dengan sertifikat pejabat; paling banyak dua penanda tangan.</source>
        <translation>Sign here with the official&apos;s certificate; at most two signatories.</translation>
    </message>
    <message>
        <source>Salinan dibuat persis seperti berkas yang diterima, tanpa tambahan apa pun.</source>
        <translation>The copy is exactly the file that was received, with nothing added.</translation>
    </message>
    <message>
        <source>{told}. Berkas di bawah tetap disimpan persis seperti diterima, tanpa cap itu. Kepada siapa pun di luar, berikan PDF resmi yang bercap.</source>
        <translation>{told}. The file below is kept exactly as received, without that stamp. Give anybody outside the stamped official PDF.</translation>
    </message>
    <message>
        <source>{mark} · berkas ini tidak bercap</source>
        <translation>{mark} · this file bears no stamp</translation>
    </message>
    <message>
        <source>Salinan disimpan sebagai {name}.</source>
        <translation>Copy saved as {name}.</translation>
    </message>
    <message>
        <source>Salinan disimpan sebagai {name}; naskahnya {mark}.</source>
        <translation>Copy saved as {name}; its text is {mark}.</translation>
    </message>
    <message>
        <source>{at} · {size} KB · SHA-256 {hash}</source>
        <translation>{at} · {size} KB · SHA-256 {hash}</translation>
    </message>
    <message>
        <source>waktu tidak diketahui</source>
        <translation>time unknown</translation>
    </message>
    <message>
        <source>RUSAK</source>
        <translation>BROKEN</translation>
    </message>
    <message>
        <source>sah, penerbit dipercaya</source>
        <translation>valid, issuer trusted</translation>
    </message>
    <message>
        <source>utuh, penerbit belum dipercaya unit ini</source>
        <translation>intact, issuer not trusted by this unit yet</translation>
    </message>
    <message>
        <source>, dengan cap waktu</source>
        <translation>, with time stamp</translation>
    </message>
    <message>
        <source>{signer} ({issuer}), {when}{stamped}: {state}</source>
        <translation>{signer} ({issuer}), {when}{stamped}: {state}</translation>
    </message>
    <message>
        <source>Berisi dokumen arsip kami, bita demi bita.</source>
        <translation>Holds our archived document, byte for byte.</translation>
    </message>
    <message>
        <source>Disimpan ulang oleh layanannya; isinya sama kata demi kata.</source>
        <translation>Saved again by the service; the content is the same word for word.</translation>
    </message>
    <message>
        <source>Isinya lain daripada naskah yang disetujui.</source>
        <translation>Its content differs from the approved text.</translation>
    </message>
    <message>
        <source>{subject} · diterbitkan {issuer} · berlaku s.d. {until}</source>
        <translation>{subject} · issued by {issuer} · valid until {until}</translation>
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
        <source>Tutu&amp;p</source>
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
    <name>StatementBoard</name>
    <message>
        <source>Kosong</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>{status}, {n} pernyataan</source>
        <translation>{status}, {n} statements</translation>
    </message>
    <message>
        <source>{n} lagi</source>
        <translation>{n} more</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok</source>
        <translation>Nothing matches</translation>
    </message>
    <message>
        <source>Longgarkan saringan, atau pilih tampilan lain.</source>
        <translation>Loosen the filter, or choose another view.</translation>
    </message>
    <message>
        <source>Tampilkan semua</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Ke tampilan dan saringan</source>
        <translation>To views and filter</translation>
    </message>
    <message>
        <source>Keadaan berubah lewat langkahnya, bukan digeser</source>
        <translation>The state changes by its steps, not by dragging</translation>
    </message>
    <message>
        <source>{n} pernyataan</source>
        <translation>{n} statements</translation>
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
    <name>StatementList</name>
    <message>
        <source>Judul atau nomor</source>
        <translation>Title or number</translation>
    </message>
    <message>
        <source>Saring</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Simpan tampilan …</source>
        <translation>Save view …</translation>
    </message>
    <message>
        <source>Urutan: {order}</source>
        <translation>Order: {order}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Tingkat insiden</source>
        <translation>Incident level</translation>
    </message>
    <message>
        <source>Kelas informasi</source>
        <translation>Information class</translation>
    </message>
    <message>
        <source>Penyusun</source>
        <translation>Writer</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Waktu perubahan</source>
        <translation>Time of change</translation>
    </message>
    <message>
        <source>Hapus saringan</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>Insiden</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Hari ini</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>7 hari terakhir</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>30 hari terakhir</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>Tahun ini</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>Rentang …</source>
        <translation>Period …</translation>
    </message>
    <message>
        <source>Antrean saya</source>
        <translation>My queue</translation>
    </message>
    <message>
        <source>Draf saya</source>
        <translation>My drafts</translation>
    </message>
    <message>
        <source>Menunggu orang lain</source>
        <translation>Waiting for others</translation>
    </message>
    <message>
        <source>Lewat tenggat</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Embargo</translation>
    </message>
    <message>
        <source>Terbit 30 hari</source>
        <translation>Published, 30 days</translation>
    </message>
    <message>
        <source>Perlu ditinjau ulang</source>
        <translation>Due for review</translation>
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
        <source>Dikembalikan kepada saya</source>
        <translation>Returned to me</translation>
    </message>
    <message>
        <source>Embargo berjalan</source>
        <translation>Under embargo</translation>
    </message>
    <message>
        <source>Ralat, ditarik, batal</source>
        <translation>Corrected, withdrawn, void</translation>
    </message>
    <message>
        <source>Terakhir diubah</source>
        <translation>Last changed</translation>
    </message>
    <message>
        <source>Tenggat terdekat</source>
        <translation>Due soonest</translation>
    </message>
    <message>
        <source>Terlama di tahapnya</source>
        <translation>Longest in its stage</translation>
    </message>
    <message>
        <source>Judul</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Nomor terbaru</source>
        <translation>Newest number</translation>
    </message>
    <message>
        <source>Terbaru</source>
        <translation>Newest</translation>
    </message>
    <message>
        <source>Tenggat</source>
        <translation>Due time</translation>
    </message>
    <message>
        <source>Terlama</source>
        <translation>Longest</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Tingkat</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Masih berjalan</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Sedang diperiksa</source>
        <translation>Being checked</translation>
    </message>
    <message>
        <source>Terbit dan arsip</source>
        <translation>Published and archived</translation>
    </message>
    <message>
        <source>Berakhir</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>{n} status</source>
        <translation>{n} statuses</translation>
    </message>
    <message>
        <source>Tingkat {word}</source>
        <translation>Level {word}</translation>
    </message>
    <message>
        <source>Sejak {day}</source>
        <translation>Since {day}</translation>
    </message>
    <message>
        <source>Sampai {day}</source>
        <translation>Until {day}</translation>
    </message>
    <message>
        <source>tidak dikenal</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>Saringan sendiri</source>
        <translation>Own filter</translation>
    </message>
    <message>
        <source>Simpan tampilan</source>
        <translation>Save view</translation>
    </message>
    <message>
        <source>Ganti nama tampilan</source>
        <translation>Rename view</translation>
    </message>
    <message>
        <source>Saringan dan urutannya tersimpan, hanya untuk akun ini.</source>
        <translation>Filter and order are stored, for this account only.</translation>
    </message>
    <message>
        <source>&amp;Nama</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Saring menurut waktu</source>
        <translation>Filter by time</translation>
    </message>
    <message>
        <source>Hari perubahan terakhir, keduanya ikut dihitung.</source>
        <translation>Day of the last change, both days included.</translation>
    </message>
    <message>
        <source>&amp;Dari</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>&amp;Sampai</source>
        <translation>&amp;To</translation>
    </message>
    <message>
        <source>Tampilan: {title}, {n} pernyataan</source>
        <translation>View: {title}, {n} statements</translation>
    </message>
    <message>
        <source>Tampilan</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>{title}, {n} pernyataan</source>
        <translation>{title}, {n} statements</translation>
    </message>
    <message>
        <source>Menghitung tampilan</source>
        <translation>Counting views</translation>
    </message>
    <message>
        <source>Tampilan “{name}” dihapus.</source>
        <translation>View “{name}” deleted.</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Simpan saringan ini …</source>
        <translation>Save this filter …</translation>
    </message>
    <message>
        <source>Ganti nama …</source>
        <translation>Rename …</translation>
    </message>
    <message>
        <source>Geser ke atas</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Geser ke bawah</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Hapus tampilan</source>
        <translation>Delete view</translation>
    </message>
    <message>
        <source>Perbarui dengan saringan ini</source>
        <translation>Update with this filter</translation>
    </message>
    <message>
        <source>Tampilan saya</source>
        <translation>My views</translation>
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
        <source>&amp;Kertas</source>
        <translation>Pap&amp;er</translation>
    </message>
    <message>
        <source>Kertas</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>&amp;Halaman</source>
        <translation>Pa&amp;ges</translation>
    </message>
    <message>
        <source>Halaman</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Semua, atau 1-3, 5</source>
        <translation>All, or 1-3, 5</translation>
    </message>
    <message>
        <source>&amp;Ganjil atau genap</source>
        <translation>&amp;Odd or even</translation>
    </message>
    <message>
        <source>Ganjil atau genap</source>
        <translation>Odd or even</translation>
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
        <source>&amp;Sisi kertas</source>
        <translation>&amp;Sides of the paper</translation>
    </message>
    <message>
        <source>Sisi kertas</source>
        <translation>Sides of the paper</translation>
    </message>
    <message>
        <source>Tanpa &amp;warna</source>
        <translation>Without co&amp;lour</translation>
    </message>
</context>
<context>
    <name>StatementPublish</name>
    <message>
        <source>Catat terbit</source>
        <translation>Record publication</translation>
    </message>
    <message>
        <source>&amp;Saluran</source>
        <translation>C&amp;hannel</translation>
    </message>
    <message>
        <source>Saluran</source>
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
        <translation>Read by the writer and by everyone who signed.</translation>
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
        <source>Pernyataan awal</source>
        <translation>First statement</translation>
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
        <source>Hak jawab</source>
        <translation>Right of reply</translation>
    </message>
    <message>
        <source>Hak koreksi</source>
        <translation>Right of correction</translation>
    </message>
    <message>
        <source>Lembar fakta</source>
        <translation>Fact sheet</translation>
    </message>
    <message>
        <source>Tanya jawab</source>
        <translation>Questions and answers</translation>
    </message>
    <message>
        <source>Pokok bicara</source>
        <translation>Talking points</translation>
    </message>
    <message>
        <source>Ralat</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Permohonan maaf</source>
        <translation>Apology</translation>
    </message>
    <message>
        <source>Belasungkawa</source>
        <translation>Condolences</translation>
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
        <source>Batal</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>Penyusun</source>
        <translation>Writer</translation>
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
        <source>Juru bicara</source>
        <translation>Spokesperson</translation>
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
        <source>Diparaf juru bicara</source>
        <translation>Initialled by spokesperson</translation>
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
        <source>Dibatalkan</source>
        <translation>Voided</translation>
    </message>
    <message>
        <source>Diarsipkan</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>Setujui ulang dengan PIN</source>
        <translation>Approve again with PIN</translation>
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
        <source>Paraf juru bicara</source>
        <translation>Spokesperson&apos;s initials</translation>
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
        <source>Paraf juru bicara tercatat.</source>
        <translation>Spokesperson&apos;s initials recorded.</translation>
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
        <source>Bahan kerja diarsipkan.</source>
        <translation>Working paper archived.</translation>
    </message>
    <message>
        <source>Naskah dikembalikan kepada penyusun.</source>
        <translation>Text returned to its writer.</translation>
    </message>
    <message>
        <source>Naskah ditolak.</source>
        <translation>Text rejected.</translation>
    </message>
    <message>
        <source>Penyusun tidak memeriksa naskahnya sendiri</source>
        <translation>Writers do not check their own text</translation>
    </message>
    <message>
        <source>Di luar pelimpahan wewenang</source>
        <translation>Outside the delegated authority</translation>
    </message>
    <message>
        <source>Menunggu penyusun</source>
        <translation>Waiting for the writer</translation>
    </message>
    <message>
        <source>Menunggu penyusun memperbaiki</source>
        <translation>Waiting for the writer to correct</translation>
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
        <source>Menunggu juru bicara</source>
        <translation>Waiting for the spokesperson</translation>
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
        <source>Bahan kerja di dalam; sekretaris mengarsipkannya</source>
        <translation>Internal working paper; the secretary archives it</translation>
    </message>
    <message>
        <source>{first} +{n}</source>
        <translation>{first} +{n}</translation>
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
        <source>surat</source>
        <translation>letter</translation>
    </message>
    <message>
        <source>telepon</source>
        <translation>telephone</translation>
    </message>
    <message>
        <source>Tolak pernyataan ini?</source>
        <translation>Reject this statement?</translation>
    </message>
    <message>
        <source>Kembalikan kepada penyusun?</source>
        <translation>Return to the writer?</translation>
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
        <source>Bagian yang disorot ikut ditandai untuk penyusun:</source>
        <translation>The highlighted passages are marked for the writer:</translation>
    </message>
    <message>
        <source>Tidak ada bagian yang disorot. Untuk menunjuk bagiannya: tutup kotak ini, sorot di naskah (satu sorotan tiap bagian), lalu buka lagi. Alasan yang sudah ditulis tetap ada.</source>
        <translation>No passage is highlighted. To point at one: close this box, highlight it in the text (one highlight a passage), and open it again. The reason already written stays.</translation>
    </message>
    <message>
        <source>{field}: “{words}”</source>
        <translation>{field}: “{words}”</translation>
    </message>
    <message>
        <source>Setujui ulang {kind} ini?</source>
        <translation>Approve this {kind} again?</translation>
    </message>
    <message>
        <source>Setujui {kind} ini?</source>
        <translation>Approve this {kind}?</translation>
    </message>
    <message>
        <source>Setujui ulang</source>
        <translation>Approve again</translation>
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
        <source>Nomor {number} dan tanggalnya tetap. Sesudah ini naskah boleh keluar.</source>
        <translation>Number {number} and its date stay. After this the text may go out.</translation>
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
        <source>Seluruh naskah</source>
        <translation>Whole text</translation>
    </message>
    <message>
        <source>Tabel tanya jawab</source>
        <translation>Table of questions and answers</translation>
    </message>
    <message>
        <source>Fakta dan sumbernya</source>
        <translation>Facts and their sources</translation>
    </message>
    <message>
        <source>Gambar</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Tembusan</source>
        <translation>Copies to</translation>
    </message>
    <message>
        <source>Kelas informasi</source>
        <translation>Information class</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Embargo</translation>
    </message>
    <message>
        <source>Pemeriksaan data pribadi</source>
        <translation>Check of personal data</translation>
    </message>
    <message>
        <source>Menyangkut</source>
        <translation>Concerns</translation>
    </message>
    <message>
        <source>Keluarga lebih dulu diberi tahu</source>
        <translation>Family informed first</translation>
    </message>
    <message>
        <source>Dasar pengecualian</source>
        <translation>Basis of exemption</translation>
    </message>
    <message>
        <source>Uji konsekuensi</source>
        <translation>Consequence test</translation>
    </message>
    <message>
        <source>PPID yang memutuskan</source>
        <translation>PPID who decided</translation>
    </message>
    <message>
        <source>Dikecualikan sampai</source>
        <translation>Exempt until</translation>
    </message>
    <message>
        <source>Sifat surat</source>
        <translation>Priority of the letter</translation>
    </message>
    <message>
        <source>Lampiran surat</source>
        <translation>Attachments of the letter</translation>
    </message>
    <message>
        <source>Tanggal pemberitaan</source>
        <translation>Date of the news</translation>
    </message>
    <message>
        <source>Panjang pemberitaan (kata)</source>
        <translation>Length of the news (words)</translation>
    </message>
    <message>
        <source>Tinjau ulang pada</source>
        <translation>Review on</translation>
    </message>
    <message>
        <source>Cara tanda tangan</source>
        <translation>Way of signing</translation>
    </message>
    <message>
        <source>Temuan yang dikonfirmasi</source>
        <translation>Confirmed findings</translation>
    </message>
    <message>
        <source>sudah</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>belum</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Segera</source>
        <translation>Immediate</translation>
    </message>
    <message>
        <source>Sertifikat pejabat</source>
        <translation>Official&apos;s certificate</translation>
    </message>
    <message>
        <source>Belum dilihat</source>
        <translation>Not looked at yet</translation>
    </message>
    <message>
        <source>Tidak ada yang dapat dikenali</source>
        <translation>Nobody can be recognised</translation>
    </message>
    <message>
        <source>Hanya petugas atau tokoh publik</source>
        <translation>Only officers or public figures</translation>
    </message>
    <message>
        <source>Ada Warga Binaan</source>
        <translation>There are inmates</translation>
    </message>
    <message>
        <source>Anak, orang sakit, korban, saksi, keluarga</source>
        <translation>Child, sick person, victim, witness, family</translation>
    </message>
    <message>
        <source>korban</source>
        <translation>victims</translation>
    </message>
    <message>
        <source>anak</source>
        <translation>children</translation>
    </message>
    <message>
        <source>Basah dan cap</source>
        <translation>Ink and stamp</translation>
    </message>
    <message>
        <source>Elektronik di luar (BSrE)</source>
        <translation>Electronic, outside (BSrE)</translation>
    </message>
    <message>
        <source>tebal</source>
        <translation>bold</translation>
    </message>
    <message>
        <source>miring</source>
        <translation>italic</translation>
    </message>
    <message>
        <source>tautan</source>
        <translation>link</translation>
    </message>
    <message>
        <source>bentuk paragraf</source>
        <translation>kind of paragraph</translation>
    </message>
    <message>
        <source>spasi atau pindah baris</source>
        <translation>spaces or line breaks</translation>
    </message>
    <message>
        <source>Gaya berubah: {what}</source>
        <translation>Style changed: {what}</translation>
    </message>
    <message>
        <source>Naskah yang diralat, {number}</source>
        <translation>Corrected text, {number}</translation>
    </message>
    <message>
        <source>disetujui verifikator</source>
        <translation>approved by verifier</translation>
    </message>
    <message>
        <source>disetujui ketua TKK</source>
        <translation>approved by TKK lead</translation>
    </message>
    <message>
        <source>disetujui pendamping hukum</source>
        <translation>approved by legal adviser</translation>
    </message>
    <message>
        <source>diparaf juru bicara</source>
        <translation>initialled by spokesperson</translation>
    </message>
    <message>
        <source>disetujui kepala</source>
        <translation>approved by head</translation>
    </message>
    <message>
        <source>dikembalikan {who}</source>
        <translation>returned by {who}</translation>
    </message>
    <message>
        <source>ditolak {who}</source>
        <translation>rejected by {who}</translation>
    </message>
    <message>
        <source>Naskah utuh, versi {n}</source>
        <translation>Whole text, version {n}</translation>
    </message>
    <message>
        <source>Beda {number} dan versi {n}</source>
        <translation>Difference between {number} and version {n}</translation>
    </message>
    <message>
        <source>Beda versi {old} dan versi {new}</source>
        <translation>Difference between version {old} and version {new}</translation>
    </message>
    <message>
        <source>verifikator</source>
        <translation>verifier</translation>
    </message>
    <message>
        <source>ketua TKK</source>
        <translation>TKK lead</translation>
    </message>
    <message>
        <source>pendamping hukum</source>
        <translation>legal adviser</translation>
    </message>
    <message>
        <source>juru bicara</source>
        <translation>spokesperson</translation>
    </message>
    <message>
        <source>kepala</source>
        <translation>head</translation>
    </message>
    <message>
        <source>{most} dan {last}</source>
        <translation>{most} and {last}</translation>
    </message>
    <message>
        <source>{n} lainnya</source>
        <translation>{n} others</translation>
    </message>
    <message>
        <source>{n} fakta berubah: {names}</source>
        <translation>{n} facts changed: {names}</translation>
    </message>
    <message>
        <source>Persetujuan {who} atas versi {n} gugur.</source>
        <translation>The approval of version {n} by {who} is void.</translation>
    </message>
    <message>
        <source>Versi {n} sudah disetujui {who}.</source>
        <translation>Version {n} was approved by {who}.</translation>
    </message>
    <message>
        <source>Data pribadi belum diperiksa</source>
        <translation>Personal data not checked</translation>
    </message>
    <message>
        <source>{age} di {status}</source>
        <translation>{age} in {status}</translation>
    </message>
    <message>
        <source>menunggu langkah saya</source>
        <translation>waiting for my step</translation>
    </message>
    <message>
        <source>kembali kepada saya</source>
        <translation>back with me</translation>
    </message>
    <message>
        <source>tanda tangan disanggah</source>
        <translation>signature disputed</translation>
    </message>
    <message>
        <source>ditinjau {name}</source>
        <translation>being reviewed by {name}</translation>
    </message>
    <message>
        <source>disanggah</source>
        <translation>disputed</translation>
    </message>
    <message>
        <source>Daftar pernyataan</source>
        <translation>Statements</translation>
    </message>
    <message>
        <source>Papan pernyataan</source>
        <translation>Statement board</translation>
    </message>
    <message>
        <source>Buku nomor</source>
        <translation>Number book</translation>
    </message>
    <message>
        <source>Pernyataan: {view}</source>
        <translation>Statements: {view}</translation>
    </message>
    <message>
        <source>agenda nomor surat urut batal</source>
        <translation>register letter numbers sequence void</translation>
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
        <source>Periksa keaslian berkas atau foto</source>
        <translation>Check authenticity of a file or photo</translation>
    </message>
    <message>
        <source>Daftar</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Papan</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Saringan: {filter}. Longgarkan, atau cari kata lain.</source>
        <translation>Filter: {filter}. Loosen it, or search other words.</translation>
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
        <source>Hapus saringan</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>{view}: kosong</source>
        <translation>{view}: empty</translation>
    </message>
    <message>
        <source>Tidak ada naskah di tampilan ini.</source>
        <translation>No texts in this view.</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok</source>
        <translation>Nothing matches</translation>
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
        <translation>Texts sent by their writers will appear here.</translation>
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
        <source> · disanggah, tidak dihitung</source>
        <translation> · disputed, does not count</translation>
    </message>
    <message>
        <source> · gugur</source>
        <translation> · void</translation>
    </message>
    <message>
        <source> · di luar sistem</source>
        <translation> · off system</translation>
    </message>
    <message>
        <source>{n} rangkap</source>
        <translation>{n} copies</translation>
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
        <source>Cetak riwayat …</source>
        <translation>Print history …</translation>
    </message>
    <message>
        <source>Versi</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Isi versi</source>
        <translation>Content of the version</translation>
    </message>
    <message>
        <source>misalnya sebelum rapat</source>
        <translation>for example before the meeting</translation>
    </message>
    <message>
        <source>&amp;Nama versi</source>
        <translation>Version &amp;name</translation>
    </message>
    <message>
        <source>Simpan nama</source>
        <translation>Save name</translation>
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
        <source>Buku cetak</source>
        <translation>Print log</translation>
    </message>
    <message>
        <source>Bandingkan versi {old} dan {new}</source>
        <translation>Compare versions {old} and {new}</translation>
    </message>
    <message>
        <source>Bandingkan versi</source>
        <translation>Compare versions</translation>
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
        <source>Pertanyaan {n}</source>
        <translation>Question {n}</translation>
    </message>
    <message>
        <source>Pertanyaan</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Jawaban</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Disampaikan oleh</source>
        <translation>Answered by</translation>
    </message>
    <message>
        <source>Tambah pertanyaan</source>
        <translation>Add question</translation>
    </message>
    <message>
        <source>Yang dikecualikan tidak disampaikan kepada media.</source>
        <translation>What is exempt is not told to the media.</translation>
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
        <source>Lainnya</source>
        <translation>Other</translation>
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
        <source>meninjau</source>
        <translation>reviewing</translation>
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
        <source>Gabungkan …</source>
        <translation>Merge …</translation>
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
        <source>{n} hal menghalangi pengiriman.</source>
        <translation>{n} points block sending.</translation>
    </message>
    <message>
        <source>Naskah tetap ada di layar. Tekan Enter pada setiap baris untuk pergi ke tempatnya.</source>
        <translation>The text stays on screen. Press Enter on a row to go to its place.</translation>
    </message>
    <message>
        <source>Simpan PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Simpan ekspor</source>
        <translation>Save export</translation>
    </message>
    <message>
        <source>Tanda tangan dan berkas</source>
        <translation>Signatures and files</translation>
    </message>
    <message>
        <source>PDF …</source>
        <translation>PDF …</translation>
    </message>
    <message>
        <source>PDF untuk ditandatangani di luar …</source>
        <translation>PDF to be signed outside …</translation>
    </message>
    <message>
        <source>PDF dengan lembar persetujuan …</source>
        <translation>PDF with approval sheet …</translation>
    </message>
    <message>
        <source>Word (DOCX) …</source>
        <translation>Word (DOCX) …</translation>
    </message>
    <message>
        <source>Halaman web (HTML) …</source>
        <translation>Web page (HTML) …</translation>
    </message>
    <message>
        <source>Salin teks WhatsApp</source>
        <translation>Copy WhatsApp text</translation>
    </message>
    <message>
        <source>Salinan disamarkan …</source>
        <translation>Redacted copy …</translation>
    </message>
    <message>
        <source>Tanda tangan dan berkas …</source>
        <translation>Signatures and files …</translation>
    </message>
    <message>
        <source>Bentuk lain menunggu persetujuan naskah</source>
        <translation>Other forms wait for the text&apos;s approval</translation>
    </message>
    <message>
        <source>Menyimpan PDF</source>
        <translation>Saving PDF</translation>
    </message>
    <message>
        <source>Membuat salinan dengan lembar persetujuan</source>
        <translation>Making copy with approval sheet</translation>
    </message>
    <message>
        <source>Membuat berkas Word</source>
        <translation>Making Word file</translation>
    </message>
    <message>
        <source>Membuat halaman web</source>
        <translation>Making web page</translation>
    </message>
    <message>
        <source>Teks disalin: {n} karakter.</source>
        <translation>Text copied: {n} characters.</translation>
    </message>
    <message>
        <source>WhatsApp menerima 65.536 karakter: kirim sebagai {n} pesan.</source>
        <translation>WhatsApp accepts 65,536 characters: send it as {n} messages.</translation>
    </message>
    <message>
        <source>Untuk saluran yang menerima 4.096 karakter, kirim sebagai {n} pesan.</source>
        <translation>For channels that accept 4,096 characters, send it as {n} messages.</translation>
    </message>
    <message>
        <source>{n} bagian ditutup; salinan disimpan sebagai {name}.</source>
        <translation>{n} parts redacted; copy saved as {name}.</translation>
    </message>
    <message>
        <source>Membuat salinan disamarkan</source>
        <translation>Making redacted copy</translation>
    </message>
    <message>
        <source>Disimpan sebagai {name}.</source>
        <translation>Saved as {name}.</translation>
    </message>
    <message>
        <source>Membuat salinan periksa</source>
        <translation>Making checking copy</translation>
    </message>
    <message>
        <source>salinan-periksa-{id}.pdf</source>
        <translation>salinan-periksa-{id}.pdf</translation>
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
        <source>Membuat perbandingan PDF</source>
        <translation>Making PDF comparison</translation>
    </message>
    <message>
        <source>Basah, dengan cap dinas</source>
        <translation>Ink, with official stamp</translation>
    </message>
    <message>
        <source>TTE di luar program (BSrE)</source>
        <translation>Electronic signature outside the program (BSrE)</translation>
    </message>
    <message>
        <source>Sertifikat pejabat di program ini</source>
        <translation>Official&apos;s certificate in this program</translation>
    </message>
    <message>
        <source>Kelas informasi: {access}</source>
        <translation>Information class: {access}</translation>
    </message>
    <message>
        <source>Alasan: {clause}; PPID {officer}; sampai {until}</source>
        <translation>Reason: {clause}; PPID {officer}; until {until}</translation>
    </message>
    <message>
        <source>Data pribadi sudah diperiksa penyusun</source>
        <translation>Personal data checked by the writer</translation>
    </message>
    <message>
        <source>Menyangkut {who}</source>
        <translation>Concerns {who}</translation>
    </message>
    <message>
        <source>keluarga sudah diberi tahu</source>
        <translation>family informed</translation>
    </message>
    <message>
        <source>keluarga belum diberi tahu</source>
        <translation>family not informed yet</translation>
    </message>
    <message>
        <source>Sifat: {priority}</source>
        <translation>Priority: {priority}</translation>
    </message>
    <message>
        <source>Lampiran: {what}</source>
        <translation>Attachments: {what}</translation>
    </message>
    <message>
        <source>Berita terbit {day}</source>
        <translation>News published {day}</translation>
    </message>
    <message>
        <source>Berita sepanjang {n} kata</source>
        <translation>News of {n} words</translation>
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
        <source>Ditinjau kembali {day}</source>
        <translation>To be reviewed {day}</translation>
    </message>
    <message>
        <source>Gambar {n}: {who}</source>
        <translation>Picture {n}: {who}</translation>
    </message>
    <message>
        <source>Tanda tangan: {how}</source>
        <translation>Signature: {how}</translation>
    </message>
    <message>
        <source>Cetak (Ctrl+P)</source>
        <translation>Print (Ctrl+P)</translation>
    </message>
    <message>
        <source>Ekspor</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>PDF, Word, web, WhatsApp, salinan disamarkan</source>
        <translation>PDF, Word, web, WhatsApp, redacted copy</translation>
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
        <source>Draf, dengan tulisan DRAF</source>
        <translation>Draft, marked DRAF</translation>
    </message>
    <message>
        <source>Cetak juga &amp;lembar persetujuan, satu rangkap</source>
        <translation>Print the &amp;approval sheet as well, one copy</translation>
    </message>
    <message>
        <source>Cetak salinan periksa</source>
        <translation>Print a check copy</translation>
    </message>
    <message>
        <source>Salinan periksa, bertanda EMBARGO</source>
        <translation>Checking copy, marked EMBARGO</translation>
    </message>
    <message>
        <source>Cetak lembar persetujuan</source>
        <translation>Print approval sheet</translation>
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
        <source>Tanpa kode keaslian.</source>
        <translation>Without an authenticity code.</translation>
    </message>
    <message>
        <source>Naskah ini tidak membawa kode keaslian.</source>
        <translation>This text carries no authenticity code.</translation>
    </message>
    <message>
        <source>Persetujuan dan nomornya sah. Kunci unit belum dibuat atau terkunci di komputer ini; minta admin membuka Pengaturan, Kunci keaslian.</source>
        <translation>The approval and its number are valid. The unit&apos;s key is not made or is locked on this computer; ask the administrator to open Settings, Authenticity key.</translation>
    </message>
    <message>
        <source>Perbandingan versi</source>
        <translation>Comparison of versions</translation>
    </message>
    <message>
        <source>Sebelumnya  K</source>
        <translation>Previous  K</translation>
    </message>
    <message>
        <source>Berikutnya  J</source>
        <translation>Next  J</translation>
    </message>
    <message>
        <source>Cetak perbandingan</source>
        <translation>Print comparison</translation>
    </message>
    <message>
        <source>Simpan perbandingan PDF</source>
        <translation>Save comparison as PDF</translation>
    </message>
    <message>
        <source>Tutup  Esc</source>
        <translation>Close  Esc</translation>
    </message>
    <message>
        <source>Versi lama</source>
        <translation>Old version</translation>
    </message>
    <message>
        <source>Versi baru</source>
        <translation>New version</translation>
    </message>
    <message>
        <source>Lihat tabel fakta</source>
        <translation>Show the table of facts</translation>
    </message>
    <message>
        <source>Membandingkan …</source>
        <translation>Comparing …</translation>
    </message>
    <message>
        <source>Yang ditandatangani selalu versi terbaru.</source>
        <translation>What is signed is always the latest version.</translation>
    </message>
    <message>
        <source>+ {n} bagian baru</source>
        <translation>+ {n} new parts</translation>
    </message>
    <message>
        <source>− {n} dihapus</source>
        <translation>− {n} deleted</translation>
    </message>
    <message>
        <source>{n} isian atau gaya</source>
        <translation>{n} fields or styles</translation>
    </message>
    <message>
        <source>Tidak ada kata atau isian yang berubah.</source>
        <translation>No words or fields changed.</translation>
    </message>
    <message>
        <source>Sidiknya berbeda, tetapi semua kata dan isian terbaca sama.</source>
        <translation>The hash differs, but all words and fields read the same.</translation>
    </message>
    <message>
        <source>Naskah ditampilkan utuh: belum ada pembanding.</source>
        <translation>The text is shown whole: there is nothing to compare with yet.</translation>
    </message>
    <message>
        <source>Perubahan {n} dari {all}: {what}</source>
        <translation>Change {n} of {all}: {what}</translation>
    </message>
    <message>
        <source>Membandingkan versi</source>
        <translation>Comparing versions</translation>
    </message>
    <message>
        <source>Naskah berubah selagi dibaca: kini versi {n}.</source>
        <translation>The text changed while it was read: now version {n}.</translation>
    </message>
    <message>
        <source>Perbandingannya dimuat ulang. Tidak ada yang ditandatangani.</source>
        <translation>The comparison was reloaded. Nothing was signed.</translation>
    </message>
    <message>
        <source>Bandingkan versi pernyataan</source>
        <translation>Compare statement versions</translation>
    </message>
    <message>
        <source>beda perubahan diff</source>
        <translation>difference changes diff</translation>
    </message>
    <message>
        <source>Naskah yang dibandingkan</source>
        <translation>Texts compared</translation>
    </message>
    <message>
        <source>Tanpa pembanding</source>
        <translation>Nothing to compare with</translation>
    </message>
    <message>
        <source>{old} diganti {new}</source>
        <translation>{old} replaced by {new}</translation>
    </message>
    <message>
        <source>ditambah {new}</source>
        <translation>added {new}</translation>
    </message>
    <message>
        <source>dihapus {old}</source>
        <translation>deleted {old}</translation>
    </message>
    <message>
        <source>{n} baris lain ada di perbandingan yang dicetak.</source>
        <translation>{n} more rows are in the printed comparison.</translation>
    </message>
    <message>
        <source>Isian lain</source>
        <translation>Other fields</translation>
    </message>
    <message>
        <source>{label}dari {old} menjadi {new}</source>
        <translation>{label}from {old} to {new}</translation>
    </message>
    <message>
        <source>Cetak salinan periksa …</source>
        <translation>Print checking copy …</translation>
    </message>
    <message>
        <source>Simpan …</source>
        <translation>Save …</translation>
    </message>
    <message>
        <source>Ralat …</source>
        <translation>Correct …</translation>
    </message>
    <message>
        <source>Tarik …</source>
        <translation>Withdraw …</translation>
    </message>
    <message>
        <source>Batalkan …</source>
        <translation>Void …</translation>
    </message>
    <message>
        <source>Arsipkan</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Ralat dimulai sebagai draf.</source>
        <translation>Correction started as a draft.</translation>
    </message>
    <message>
        <source>Naskah asal tetap bertanda diralat.</source>
        <translation>The original stays marked as corrected.</translation>
    </message>
    <message>
        <source>Naskah asal tetap berlaku sampai ralatnya disetujui.</source>
        <translation>The original text stays in force until its correction is approved.</translation>
    </message>
    <message>
        <source>Naskah ditarik.</source>
        <translation>Text withdrawn.</translation>
    </message>
    <message>
        <source>Naskah tetap dapat dibaca. Beri tahu para penerimanya.</source>
        <translation>The text stays readable. Inform its recipients.</translation>
    </message>
    <message>
        <source>Naskah dibatalkan.</source>
        <translation>Text voided.</translation>
    </message>
    <message>
        <source>Nomornya tetap di buku nomor, bertanda batal.</source>
        <translation>Its number stays in the number book, marked void.</translation>
    </message>
    <message>
        <source>Naskah diarsipkan.</source>
        <translation>Text archived.</translation>
    </message>
    <message>
        <source>RALAT {n}</source>
        <translation>RALAT {n}</translation>
    </message>
    <message>
        <source>Buka naskah asal</source>
        <translation>Open original text</translation>
    </message>
    <message>
        <source>Buka RALAT {n}</source>
        <translation>Open RALAT {n}</translation>
    </message>
    <message>
        <source>Penerima ({n} belum diberi tahu) …</source>
        <translation>Recipients ({n} not informed yet) …</translation>
    </message>
    <message>
        <source>Penerima ({n}) …</source>
        <translation>Recipients ({n}) …</translation>
    </message>
    <message>
        <source>Embargo sampai {time}. Sebelum itu hanya salinan periksa.</source>
        <translation>Embargo until {time}. Before that only the checking copy.</translation>
    </message>
    <message>
        <source>Hari tinjau ulang {day} tiba. Periksa apakah naskah masih berlaku.</source>
        <translation>Review day {day} has come. Check whether the text is still valid.</translation>
    </message>
    <message>
        <source>Diralat {at}: {why} Ralat itu dibatalkan sebelum terbit; belum ada penggantinya.</source>
        <translation>Corrected {at}: {why} That correction was made void before its release; there is no successor yet.</translation>
    </message>
    <message>
        <source>Diralat {at}: {why}</source>
        <translation>Corrected {at}: {why}</translation>
    </message>
    <message>
        <source>Ditarik oleh {who}, {at}: {why}</source>
        <translation>Withdrawn by {who}, {at}: {why}</translation>
    </message>
    <message>
        <source>Dibatalkan oleh {who}, {at}: {why} Nomornya batal.</source>
        <translation>Voided by {who}, {at}: {why} Its number is void.</translation>
    </message>
    <message>
        <source>{label} atas {original}: {why}</source>
        <translation>{label} of {original}: {why}</translation>
    </message>
    <message>
        <source>{label} sedang disiapkan ({status}). Naskah ini masih berlaku.</source>
        <translation>{label} is being prepared ({status}). This text is still in force.</translation>
    </message>
    <message>
        <source>Sisipkan fakta</source>
        <translation>Insert fact</translation>
    </message>
    <message>
        <source>Kalimat masuk di tempat kursor, persis seperti diperiksa.</source>
        <translation>The sentence goes in at the cursor, exactly as checked.</translation>
    </message>
    <message>
        <source>Sisipkan</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Fakta naskah ini</source>
        <translation>Facts of this text</translation>
    </message>
    <message>
        <source>tidak boleh ada di naskah</source>
        <translation>may not stand in the text</translation>
    </message>
    <message>
        <source>Belum ada fakta yang boleh ada di naskah</source>
        <translation>No facts may stand in the text yet</translation>
    </message>
    <message>
        <source>&amp;Kelas informasi</source>
        <translation>&amp;Information class</translation>
    </message>
    <message>
        <source>Data &amp;pribadi diperiksa: tanpa NIK, data medis, blok, kamar</source>
        <translation>&amp;Personal data checked: no NIK, medical data, block, room</translation>
    </message>
    <message>
        <source>Misalnya: Pasal 17 huruf h angka 2</source>
        <translation>For example: Pasal 17 huruf h angka 2</translation>
    </message>
    <message>
        <source>Catatan uji konsekuensi</source>
        <translation>Notes of the consequence test</translation>
    </message>
    <message>
        <source>Akibat bila dibuka, dan kepentingan publiknya</source>
        <translation>What disclosure would cause, and the public interest</translation>
    </message>
    <message>
        <source>Keluarga atau korban sudah diberi tahu lebih dahulu</source>
        <translation>Family or victims were informed first</translation>
    </message>
    <message>
        <source>Impor dari Word</source>
        <translation>Import from Word</translation>
    </message>
    <message>
        <source>Masukkan ke naskah</source>
        <translation>Put into the text</translation>
    </message>
    <message>
        <source>&amp;Ganti isi bagian yang dituju</source>
        <translation>&amp;Replace the content of the target sections</translation>
    </message>
    <message>
        <source>Tanpa judul, di awal</source>
        <translation>No heading, at the beginning</translation>
    </message>
    <message>
        <source>{n} kata</source>
        <translation>{n} words</translation>
    </message>
    <message>
        <source>Judul naskah</source>
        <translation>Title of the text</translation>
    </message>
    <message>
        <source>Tidak dibawa</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>{part} masuk ke</source>
        <translation>{part} goes into</translation>
    </message>
    <message>
        <source>Bagian yang dituju masih kosong.</source>
        <translation>The target section is still empty.</translation>
    </message>
    <message>
        <source>Isi lama diganti: {names}. Ctrl+Z mengembalikannya.</source>
        <translation>Old content is replaced: {names}. Ctrl+Z brings it back.</translation>
    </message>
    <message>
        <source>Isi lama tetap, yang baru di bawahnya: {names}.</source>
        <translation>Old content stays, the new goes below it: {names}.</translation>
    </message>
    <message>
        <source>Berkas ini memuat perubahan terlacak: {new} sisipan ikut, {old} hapusan tidak ikut.</source>
        <translation>This file has tracked changes: {new} insertions are taken in, {old} deletions are not.</translation>
    </message>
    <message>
        <source>Makro di berkas ini tidak dibaca dan tidak ikut.</source>
        <translation>Macros in this file are not read and not taken in.</translation>
    </message>
    <message>
        <source>{n} gambar</source>
        <translation>{n} pictures</translation>
    </message>
    <message>
        <source>{n} objek sisipan</source>
        <translation>{n} embedded objects</translation>
    </message>
    <message>
        <source>{n} komentar</source>
        <translation>{n} comments</translation>
    </message>
    <message>
        <source>Tidak ikut: {what}.</source>
        <translation>Left out: {what}.</translation>
    </message>
    <message>
        <source>{n} huruf di akhir berkas tidak ikut: terlalu panjang.</source>
        <translation>{n} characters at the end of the file were left out: too long.</translation>
    </message>
    <message>
        <source>Tanggal terbit berita</source>
        <translation>Date the news was published</translation>
    </message>
    <message>
        <source>Hak jawab paling lambat dua bulan sesudahnya</source>
        <translation>Right of reply within two months of it</translation>
    </message>
    <message>
        <source>belum dihitung</source>
        <translation>not counted yet</translation>
    </message>
    <message>
        <source>Sifat</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Panjang berita (kata)</source>
        <translation>Length of the news (words)</translation>
    </message>
    <message>
        <source>Jawaban tidak lebih panjang dari beritanya</source>
        <translation>The reply is no longer than the news</translation>
    </message>
    <message>
        <source>Misalnya: 1 berkas</source>
        <translation>For example: 1 file</translation>
    </message>
    <message>
        <source>Tautan</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Ke laman atau pos-el; dicetak dengan alamatnya.</source>
        <translation>To a website or e-mail; printed with its address.</translation>
    </message>
    <message>
        <source>Pasang tautan</source>
        <translation>Set link</translation>
    </message>
    <message>
        <source>&amp;Kata yang ditautkan</source>
        <translation>&amp;Words of the link</translation>
    </message>
    <message>
        <source>&amp;Alamat</source>
        <translation>&amp;Address</translation>
    </message>
    <message>
        <source>https://, http:// atau mailto:; kosong untuk melepas tautan</source>
        <translation>https://, http:// or mailto:; empty to remove the link</translation>
    </message>
    <message>
        <source>Tulis alamat laman atau pos-el, misalnya https://contoh.go.id</source>
        <translation>Write a website or e-mail address, such as https://contoh.go.id</translation>
    </message>
    <message>
        <source>Kelas dan perlindungan</source>
        <translation>Class and protection</translation>
    </message>
    <message>
        <source>Surat dan berita yang dijawab</source>
        <translation>Letter and news answered</translation>
    </message>
    <message>
        <source>Penerbitan</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>{n} tautan yang bukan laman atau pos-el</source>
        <translation>{n} links that are not a website or e-mail</translation>
    </message>
    <message>
        <source>{n} bagian tersembunyi</source>
        <translation>{n} hidden parts</translation>
    </message>
    <message>
        <source>{n} bagian yang dicoret sumbernya</source>
        <translation>{n} parts struck out in their source</translation>
    </message>
    <message>
        <source>Tempelan dibersihkan.</source>
        <translation>Pasted text cleaned.</translation>
    </message>
    <message>
        <source>&amp;Embargo, tidak disiarkan sebelum waktunya</source>
        <translation>&amp;Embargo, not released before its time</translation>
    </message>
    <message>
        <source>&amp;Waktu embargo (WIB)</source>
        <translation>Embargo &amp;time (WIB)</translation>
    </message>
    <message>
        <source>&amp;Tembusan</source>
        <translation>C&amp;opies to</translation>
    </message>
    <message>
        <source>Satu penerima satu baris</source>
        <translation>One recipient per line</translation>
    </message>
    <message>
        <source>&amp;Gambar</source>
        <translation>Pict&amp;ures</translation>
    </message>
    <message>
        <source>Dicetak sesudah teks, dengan keterangan</source>
        <translation>Printed after the text, with captions</translation>
    </message>
    <message>
        <source>Ditinjau kembali</source>
        <translation>To be reviewed</translation>
    </message>
    <message>
        <source>Hari memeriksa apakah isinya masih benar</source>
        <translation>Day to check whether it is still right</translation>
    </message>
    <message>
        <source>Tanda tangan</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>{n} gambar …</source>
        <translation>{n} pictures …</translation>
    </message>
    <message>
        <source>Tambah gambar …</source>
        <translation>Add picture …</translation>
    </message>
    <message>
        <source>Ditandai saat ditolak</source>
        <translation>Marked on rejecting</translation>
    </message>
    <message>
        <source>Ditandai saat dikembalikan</source>
        <translation>Marked on returning</translation>
    </message>
    <message>
        <source>Usul kata</source>
        <translation>Suggested words</translation>
    </message>
    <message>
        <source>Usul hapus</source>
        <translation>Suggested deletion</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>selesai oleh {who}</source>
        <translation>settled by {who}</translation>
    </message>
    <message>
        <source>diterima oleh {who}, versi {n}</source>
        <translation>accepted by {who}, version {n}</translation>
    </message>
    <message>
        <source>ditolak oleh {who}</source>
        <translation>rejected by {who}</translation>
    </message>
    <message>
        <source>ditarik kembali oleh {who}</source>
        <translation>taken back by {who}</translation>
    </message>
    <message>
        <source>{n} catatan</source>
        <translation>{n} notes</translation>
    </message>
    <message>
        <source>{n} usul</source>
        <translation>{n} suggestions</translation>
    </message>
    <message>
        <source>{n} bagian yang ditandai</source>
        <translation>{n} marked parts</translation>
    </message>
    <message>
        <source>{what} masih terbuka</source>
        <translation>{what} still open</translation>
    </message>
    <message>
        <source>Alasan: {why}</source>
        <translation>Reason: {why}</translation>
    </message>
    <message>
        <source>Bila diterima, {who} ikut menjadi penyusun dan tidak dapat memeriksa naskah ini.</source>
        <translation>If accepted, {who} becomes a writer too and cannot check this text.</translation>
    </message>
    <message>
        <source>Kata-kata ini tidak ada lagi di naskah:</source>
        <translation>These words are no longer in the text:</translation>
    </message>
    <message>
        <source>Terima usul</source>
        <translation>Accept suggestion</translation>
    </message>
    <message>
        <source>Tarik usul</source>
        <translation>Take back suggestion</translation>
    </message>
    <message>
        <source>Tolak usul</source>
        <translation>Reject suggestion</translation>
    </message>
    <message>
        <source>Tandai selesai</source>
        <translation>Mark as settled</translation>
    </message>
    <message>
        <source>Buka lagi</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Balas</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Catatan ({n})</source>
        <translation>Notes ({n})</translation>
    </message>
    <message>
        <source>Usul {who} masuk naskah sebagai versi {n}.</source>
        <translation>The suggestion of {who} went into the text as version {n}.</translation>
    </message>
    <message>
        <source>{who} kini ikut penyusun, jadi tidak memeriksa naskah ini.</source>
        <translation>{who} is now a writer too, so does not check this text.</translation>
    </message>
    <message>
        <source>Beri catatan pada naskah</source>
        <translation>Add a note to the text</translation>
    </message>
    <message>
        <source>komentar usul saran</source>
        <translation>comment suggestion proposal</translation>
    </message>
    <message>
        <source>Tampilkan atau lipat catatan</source>
        <translation>Show or fold notes</translation>
    </message>
    <message>
        <source>Beri catatan</source>
        <translation>Add note</translation>
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
        <source>&amp;Usulkan kata pengganti</source>
        <translation>&amp;Suggest other words</translation>
    </message>
    <message>
        <source>&amp;Kata pengganti</source>
        <translation>&amp;Replacement</translation>
    </message>
    <message>
        <source>Bila diterima, kata ini masuk naskah dan pengusulnya ikut menjadi penyusun: tidak lagi dapat memeriksa atau menyetujui naskah ini. Catatan biasa tidak mengubah hak itu.</source>
        <translation>If accepted, these words go into the text and whoever suggested them becomes a writer too: no longer able to check or approve this text. A plain note does not change that right.</translation>
    </message>
    <message>
        <source>Simpan usul</source>
        <translation>Save suggestion</translation>
    </message>
    <message>
        <source>Balas catatan</source>
        <translation>Reply to note</translation>
    </message>
    <message>
        <source>Simpan balasan</source>
        <translation>Save reply</translation>
    </message>
    <message>
        <source>&amp;Balasan</source>
        <translation>&amp;Reply</translation>
    </message>
    <message>
        <source>Catatan pada naskah</source>
        <translation>Notes on the text</translation>
    </message>
    <message>
        <source>Beri catatan pada yang dipilih</source>
        <translation>Add note to selection</translation>
    </message>
    <message>
        <source>Catatan sebelumnya</source>
        <translation>Previous note</translation>
    </message>
    <message>
        <source>Catatan berikutnya</source>
        <translation>Next note</translation>
    </message>
    <message>
        <source>Lipat catatan</source>
        <translation>Fold notes</translation>
    </message>
    <message>
        <source>Tampilkan yang sudah selesai</source>
        <translation>Show settled ones</translation>
    </message>
    <message>
        <source>Catatan, {n} terbuka</source>
        <translation>Notes, {n} open</translation>
    </message>
    <message>
        <source>Semua catatan selesai.</source>
        <translation>All notes are settled.</translation>
    </message>
    <message>
        <source>Belum ada catatan. Pilih kata di naskah, lalu tekan Ctrl+Shift+M.</source>
        <translation>No notes yet. Select words in the text, then press Ctrl+Shift+M.</translation>
    </message>
    <message>
        <source>Tampilkan {n} lagi</source>
        <translation>Show {n} more</translation>
    </message>
    <message>
        <source>Sisipkan tabel {rows} × {columns}</source>
        <translation>Insert table {rows} × {columns}</translation>
    </message>
    <message>
        <source>Tambah baris di bawah</source>
        <translation>Add row below</translation>
    </message>
    <message>
        <source>Tambah kolom di kanan</source>
        <translation>Add column at right</translation>
    </message>
    <message>
        <source>Hapus baris ini</source>
        <translation>Delete this row</translation>
    </message>
    <message>
        <source>Hapus kolom ini</source>
        <translation>Delete this column</translation>
    </message>
    <message>
        <source>Hapus tabel</source>
        <translation>Delete table</translation>
    </message>
    <message>
        <source>Paragraf</source>
        <translation>Paragraph</translation>
    </message>
    <message>
        <source>Judul kecil</source>
        <translation>Small heading</translation>
    </message>
    <message>
        <source>Dokumen Word (*.docx *.docm)</source>
        <translation>Word documents (*.docx *.docm)</translation>
    </message>
    <message>
        <source>Membaca {name}</source>
        <translation>Reading {name}</translation>
    </message>
    <message>
        <source>Isi {name} sudah masuk ke naskah.</source>
        <translation>The content of {name} is in the text.</translation>
    </message>
    <message>
        <source>Belum disimpan; Ctrl+Z di tiap bagian mengembalikannya.</source>
        <translation>Not saved yet; Ctrl+Z in each section takes it out again.</translation>
    </message>
    <message>
        <source>Judul dan paragraf</source>
        <translation>Heading and paragraph</translation>
    </message>
    <message>
        <source>Tebal</source>
        <translation>Bold</translation>
    </message>
    <message>
        <source>Miring</source>
        <translation>Italic</translation>
    </message>
    <message>
        <source>Daftar berbutir</source>
        <translation>Bulleted list</translation>
    </message>
    <message>
        <source>Daftar bernomor</source>
        <translation>Numbered list</translation>
    </message>
    <message>
        <source>Kutipan</source>
        <translation>Quotation</translation>
    </message>
    <message>
        <source>Tautan …</source>
        <translation>Link …</translation>
    </message>
    <message>
        <source>Tabel</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Isian berikutnya</source>
        <translation>Next field</translation>
    </message>
    <message>
        <source>Sisipkan fakta …</source>
        <translation>Insert fact …</translation>
    </message>
    <message>
        <source>Impor dari Word …</source>
        <translation>Import from Word …</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Ulangi</source>
        <translation>Redo</translation>
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
    <name>Strength</name>
    <message>
        <source>{n} dari {least} huruf</source>
        <translation>{n} of {least} characters</translation>
    </message>
    <message>
        <source>Lemah: mudah ditebak. Tambah kata yang tidak biasa.</source>
        <translation>Weak: easy to guess. Add unusual words.</translation>
    </message>
    <message>
        <source>Cukup. Satu kata lagi lebih baik.</source>
        <translation>Fair. One more word is better.</translation>
    </message>
    <message>
        <source>Kuat.</source>
        <translation>Strong.</translation>
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
    <name>TemplateDialog</name>
    <message>
        <source>Simpan templat</source>
        <translation>Save template</translation>
    </message>
    <message>
        <source>Simpan sebagai versi {n}</source>
        <translation>Save as version {n}</translation>
    </message>
    <message>
        <source>Ubah templat</source>
        <translation>Edit template</translation>
    </message>
    <message>
        <source>Templat baru</source>
        <translation>New template</translation>
    </message>
    <message>
        <source>Berlaku untuk pernyataan yang dimulai sesudahnya</source>
        <translation>For statements started afterwards</translation>
    </message>
    <message>
        <source>Teks</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Isian</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>Pratinjau</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Alasan p&amp;erubahan</source>
        <translation>&amp;Reason for the change</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>&amp;Nama templat</source>
        <translation>Template &amp;name</translation>
    </message>
    <message>
        <source>&amp;Kode</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>&amp;Jenis</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>Ka&amp;tegori</source>
        <translation>C&amp;ategory</translation>
    </message>
    <message>
        <source>Tin&amp;gkat</source>
        <translation>Le&amp;vel</translation>
    </message>
    <message>
        <source>Ke&amp;las informasi</source>
        <translation>&amp;Information class</translation>
    </message>
    <message>
        <source>Kapan &amp;dipakai</source>
        <translation>&amp;When to use</translation>
    </message>
    <message>
        <source>J&amp;udul</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>Baris tudingan</source>
        <translation>Allegation rows</translation>
    </message>
    <message>
        <source>Baris pertanyaan</source>
        <translation>Question rows</translation>
    </message>
    <message>
        <source>Satu baris: tudingan | hasil verifikasi | bukti</source>
        <translation>One row: allegation | result of verification | evidence</translation>
    </message>
    <message>
        <source>Satu baris: pertanyaan | jawaban</source>
        <translation>One row: question | answer</translation>
    </message>
</context>
<context>
    <name>TemplatePlaces</name>
    <message>
        <source>Penjelasan (wajib)</source>
        <translation>Explanation (required)</translation>
    </message>
    <message>
        <source>Usulan kata</source>
        <translation>Suggested words</translation>
    </message>
    <message>
        <source>Contoh</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>Tulis isian seperti {{nama unit}} di dalam teks.</source>
        <translation>Write fields like {{nama unit}} in the text.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
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
    <name>TemplatesSection</name>
    <message>
        <source>&amp;Alasan</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Cari templat</source>
        <translation>Search templates</translation>
    </message>
    <message>
        <source>Templat baru …</source>
        <translation>New template …</translation>
    </message>
    <message>
        <source>Ubah …</source>
        <translation>Edit …</translation>
    </message>
    <message>
        <source>Nonaktifkan …</source>
        <translation>Deactivate …</translation>
    </message>
    <message>
        <source>Pulihkan bawaan …</source>
        <translation>Restore default …</translation>
    </message>
    <message>
        <source>Templat</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Versi</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Daftar templat</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>Pratinjau</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Riwayat versi</source>
        <translation>Version history</translation>
    </message>
    <message>
        <source>Sejak</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Enter menampilkan isi versi itu</source>
        <translation>Enter shows the content of that version</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok.</source>
        <translation>Nothing fits.</translation>
    </message>
    <message>
        <source>Aktifkan …</source>
        <translation>Activate …</translation>
    </message>
    <message>
        <source>Versi {n} templat ini berlaku.</source>
        <translation>Version {n} of this template is in force.</translation>
    </message>
    <message>
        <source>Nonaktifkan templat ini?</source>
        <translation>Deactivate this template?</translation>
    </message>
    <message>
        <source>Nonaktifkan</source>
        <translation>Deactivate</translation>
    </message>
    <message>
        <source>Aktifkan templat ini?</source>
        <translation>Activate this template?</translation>
    </message>
    <message>
        <source>Aktifkan</source>
        <translation>Activate</translation>
    </message>
    <message>
        <source>Pulihkan teks bawaan?</source>
        <translation>Restore the default text?</translation>
    </message>
    <message>
        <source>Pulihkan bawaan</source>
        <translation>Restore default</translation>
    </message>
    <message>
        <source>{n}</source>
        <translation>{n}</translation>
    </message>
    <message>
        <source>bawaan</source>
        <translation>default</translation>
    </message>
    <message>
        <source>{n} · nonaktif</source>
        <translation>{n} · inactive</translation>
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
        <source>Persetujuan di luar sistem</source>
        <translation>Off-system approval</translation>
    </message>
    <message>
        <source>Pengambilalihan naskah</source>
        <translation>Takeover of text</translation>
    </message>
    <message>
        <source>Pengingat</source>
        <translation>Reminder</translation>
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
        <source>Buat kunci keaslian</source>
        <translation>Make authenticity key</translation>
    </message>
    <message>
        <source>Buka kunci keaslian</source>
        <translation>Unlock authenticity key</translation>
    </message>
    <message>
        <source>Tutup kunci keaslian</source>
        <translation>Lock authenticity key</translation>
    </message>
    <message>
        <source>Ganti frasa sandi kunci</source>
        <translation>Change key passphrase</translation>
    </message>
    <message>
        <source>Cabut kunci keaslian</source>
        <translation>Revoke authenticity key</translation>
    </message>
    <message>
        <source>Pulihkan kunci keaslian</source>
        <translation>Restore authenticity key</translation>
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
        <source>Gabungkan dua tulisan</source>
        <translation>Merge two texts</translation>
    </message>
    <message>
        <source>Ambil alih naskah</source>
        <translation>Take over text</translation>
    </message>
    <message>
        <source>Ingatkan petugas</source>
        <translation>Remind officer</translation>
    </message>
    <message>
        <source>Limpahkan wewenang</source>
        <translation>Delegate authority</translation>
    </message>
    <message>
        <source>Akhiri pelimpahan</source>
        <translation>End delegation</translation>
    </message>
    <message>
        <source>Catat persetujuan di luar sistem</source>
        <translation>Record off-system approval</translation>
    </message>
    <message>
        <source>Saksikan persetujuan</source>
        <translation>Witness approval</translation>
    </message>
    <message>
        <source>Konfirmasi persetujuan sendiri</source>
        <translation>Confirm own approval</translation>
    </message>
    <message>
        <source>Sanggah persetujuan</source>
        <translation>Dispute approval</translation>
    </message>
    <message>
        <source>Batalkan catatan persetujuan</source>
        <translation>Cancel recorded approval</translation>
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
        <source>Paraf juru bicara</source>
        <translation>Spokesperson&apos;s initials</translation>
    </message>
    <message>
        <source>Catat penerima naskah</source>
        <translation>Record recipient of text</translation>
    </message>
    <message>
        <source>Penerima diberi tahu</source>
        <translation>Recipient informed</translation>
    </message>
    <message>
        <source>Hapus tanda penerima</source>
        <translation>Remove a recipient&apos;s mark</translation>
    </message>
    <message>
        <source>Cetak salinan periksa</source>
        <translation>Print checking copy</translation>
    </message>
    <message>
        <source>Mulai ralat</source>
        <translation>Start correction</translation>
    </message>
    <message>
        <source>Tarik naskah</source>
        <translation>Withdraw text</translation>
    </message>
    <message>
        <source>Batalkan naskah</source>
        <translation>Void text</translation>
    </message>
    <message>
        <source>Arsipkan naskah</source>
        <translation>Archive text</translation>
    </message>
    <message>
        <source>Simpan gambar naskah</source>
        <translation>Save pictures of text</translation>
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
        <source>Catat pencetakan lembar</source>
        <translation>Record the printing of a sheet</translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Cetak lembar</source>
        <translation>Print sheet</translation>
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
        <source>Berlaku bawaan program.</source>
        <translation>The program&apos;s default is in force.</translation>
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
    <name>Wording</name>
    <message>
        <source>&amp;Kata yang dihindari</source>
        <translation>&amp;Words to avoid</translation>
    </message>
    <message>
        <source>Boleh dengan gantinya: napi = Warga Binaan</source>
        <translation>May give a replacement: napi = Warga Binaan</translation>
    </message>
    <message>
        <source>Kata yang &amp;menyalahkan</source>
        <translation>&amp;Blaming words</translation>
    </message>
    <message>
        <source>Sebelum fakta diketahui, misalnya lalai atau ulah</source>
        <translation>Before facts are known, such as lalai or ulah</translation>
    </message>
    <message>
        <source>Kata &amp;empati</source>
        <translation>Words of &amp;empathy</translation>
    </message>
    <message>
        <source>Salah satunya ada bila naskah menyangkut korban</source>
        <translation>One of them is present when the text concerns victims</translation>
    </message>
    <message>
        <source>&amp;Singkatan</source>
        <translation>&amp;Abbreviations</translation>
    </message>
    <message>
        <source>WBP = Warga Binaan Pemasyarakatan</source>
        <translation>WBP = Warga Binaan Pemasyarakatan</translation>
    </message>
    <message>
        <source>&amp;Jabatan dan gelar</source>
        <translation>&amp;Positions and titles</translation>
    </message>
    <message>
        <source>Kalapas = Kepala Lembaga Pemasyarakatan, atau S.H.</source>
        <translation>Kalapas = Kepala Lembaga Pemasyarakatan, or S.H.</translation>
    </message>
    <message>
        <source>Muat daftar bawaan</source>
        <translation>Load default lists</translation>
    </message>
    <message>
        <source>Mengisi formulir dengan daftar bawaan; belum menyimpannya</source>
        <translation>Fills the form with the default lists without saving them</translation>
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
        <source>Ralat atau tarik naskah {numbers}.</source>
        <translation>Correct or withdraw texts {numbers}.</translation>
    </message>
    <message>
        <source>{n} kanal belum dibersihkan.</source>
        <translation>{n} channels not cleared.</translation>
    </message>
    <message>
        <source>Orangnya tampak di naskah.</source>
        <translation>The person can be seen in texts.</translation>
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
        <source>naskah {number}</source>
        <translation>text {number}</translation>
    </message>
    <message>
        <source>Buka naskah</source>
        <translation>Open text</translation>
    </message>
    <message>
        <source>Buka naskah {number}</source>
        <translation>Open text {number}</translation>
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
        <source>{n} izin ditarik, {m} kanal dan {k} naskah belum dibersihkan</source>
        <translation>{n} consents withdrawn, {m} channels and {k} texts not cleaned yet</translation>
    </message>
    <message>
        <source>{n} izin ditarik, {m} kanal belum dibersihkan</source>
        <translation>Withdrawn: {n}, channels to clear: {m}</translation>
    </message>
    <message>
        <source>{k} naskah memuat orang yang izinnya ditarik</source>
        <translation>{k} texts show people whose consent was withdrawn</translation>
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
    <message>
        <source>Orangnya tampak di naskah {numbers}: ralat atau tarik naskah itu.</source>
        <translation>The person can be seen in texts {numbers}: correct or withdraw them.</translation>
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
        <source>Logo SVG dipilih lewat tombol Pilih logo, yang menggambarnya dahulu. Logo lama tetap dipakai. Pilih lewat tombol itu, atau simpan sebagai PNG.</source>
        <translation>An SVG logo is chosen with the Choose logo button, which draws it first. The old logo stays in use. Choose it with that button, or save it as PNG.</translation>
    </message>
    <message>
        <source>Logo SVG ini memuat program, gambar lain, tautan, atau gerak, jadi tidak dibuka. Logo lama tetap dipakai. Simpan sebagai SVG polos atau PNG, lalu pilih lagi.</source>
        <translation>This SVG logo holds programs, other pictures, links or movement, so it was not opened. The old logo stays in use. Save it as plain SVG or PNG, then choose again.</translation>
    </message>
    <message>
        <source>Logo SVG ini rusak, kosong, atau tanpa ukuran. Logo lama tetap dipakai. Simpan logonya sebagai PNG, lalu pilih lagi.</source>
        <translation>This SVG logo is damaged, empty or without a size. The old logo stays in use. Save the logo as PNG, then choose again.</translation>
    </message>
    <message>
        <source>Logo SVG ini terlalu besar atau terlalu rumit. Logo lama tetap dipakai. Simpan logonya sebagai PNG, lalu pilih lagi.</source>
        <translation>This SVG logo is too large or too complex. The old logo stays in use. Save the logo as PNG, then choose again.</translation>
    </message>
    <message>
        <source>Gambar logo rusak atau terpotong. Logo lama tetap dipakai. Salin ulang berkasnya, atau pilih gambar lain.</source>
        <translation>The logo picture is damaged or cut off. The old logo stays in use. Copy the file again, or choose another picture.</translation>
    </message>
    <message>
        <source>Lengkapi baris yang berakhir dengan titik-titik, misalnya kantor wilayah.</source>
        <translation>Complete the line that ends in an open place, such as the regional office.</translation>
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
        <source>Daftar ini terlalu panjang untuk satu PDF. Tidak ada yang ditulis. Pilih masa yang lebih pendek, atau simpan sebagai lembar kerja atau CSV.</source>
        <translation>This list is too long for one PDF. Nothing was written. Choose a shorter period, or save as a spreadsheet or CSV.</translation>
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
        <source>Antrean {printer} menolak cetakan. Dokumen utuh dan belum dicetak. Pilih pencetak lain, atau minta admin membuka antreannya.</source>
        <translation>The queue {printer} rejects jobs. The document is whole and not printed yet. Choose another printer, or ask the administrator to open the queue.</translation>
    </message>
    <message>
        <source>Belum ada pencetak di komputer ini. Dokumen utuh. Pasang pencetak, atau simpan sebagai PDF.</source>
        <translation>There is no printer on this computer yet. The document is whole. Install a printer, or save as PDF.</translation>
    </message>
    <message>
        <source>Pencetakan ke {printer} dihentikan. Dokumen utuh dan tidak masuk buku cetak. Periksa apakah ada halaman yang sudah keluar.</source>
        <translation>Printing to {printer} was stopped. The document is whole and not in the print log. Check whether pages have come out.</translation>
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
        <source>“{piece}” bukan halaman. Tulis seperti 1-3, 5.</source>
        <translation>“{piece}” is not a page. Write such as 1-3, 5.</translation>
    </message>
    <message>
        <source>Halaman dihitung mulai dari 1.</source>
        <translation>Pages are counted from 1.</translation>
    </message>
    <message>
        <source>“{piece}” terbalik. Tulis {turned}.</source>
        <translation>“{piece}” is reversed. Write {turned}.</translation>
    </message>
    <message>
        <source>Halaman {page} tidak ada; naskah ini {pages} halaman.</source>
        <translation>There is no page {page}; this document has {pages} pages.</translation>
    </message>
    <message>
        <source>Paling panjang {limit} huruf.</source>
        <translation>At most {limit} characters.</translation>
    </message>
    <message>
        <source>Tidak ada halaman ganjil di antaranya.</source>
        <translation>There is no odd page among them.</translation>
    </message>
    <message>
        <source>Tidak ada halaman genap di antaranya.</source>
        <translation>There is no even page among them.</translation>
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
        <source>Jenis yang berhitung sendiri butuh pola yang berbeda, supaya tidak ada dua naskah bernomor sama. Tambahkan {{type_code}} atau kode lain.</source>
        <translation>Kinds with their own count need a different pattern, so that no two texts share a number. Add {{type_code}} or another code.</translation>
    </message>
    <message>
        <source>Nomor {number} sudah dipakai naskah lain ({subject}). Tidak ada nomor yang diambil dan naskah belum berubah. Ubah pola atau kode di Pengaturan, Penomoran, lalu ulangi.</source>
        <translation>Number {number} is already used by another text ({subject}). No number was taken and the text has not changed. Change the pattern or code in Settings, Numbering, then repeat.</translation>
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
        <source>Versi {version} tersedia: petugas lain lebih dulu menyimpan. Kedua naskah utuh. Gabungkan keduanya, atau baca dulu versi {version} di Riwayat.</source>
        <translation>Version {version} exists: another officer saved first. Both texts are intact. Merge them, or first read version {version} in History.</translation>
    </message>
    <message>
        <source>Naskah ini memuat bagian yang tidak ada pada jenisnya, yang tidak akan tampil atau tercetak. Belum disimpan. Salin isinya ke bagian yang ada, atau muat ulang naskahnya.</source>
        <translation>This text holds a section that its kind does not have, which would be neither shown nor printed. Not saved yet. Copy its words to a section that exists, or load the text again.</translation>
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
        <translation>Writers do not check their own text. Nothing changed. Ask another officer.</translation>
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
        <source>Naskah ini sudah punya berkas bertanda tangan atas nama {name}. Tidak ada yang disetujui. Minta {name} menyetujui ulang, atau batalkan naskah ini.</source>
        <translation>This text already has a signed file in the name of {name}. Nothing was approved. Ask {name} to approve again, or make this text void.</translation>
    </message>
    <message>
        <source>Tidak ada penugasan kepala yang berlaku hari ini untuk akun ini. Tidak ada yang disetujui. Minta admin mencatat SK atau surat perintahnya.</source>
        <translation>This account has no appointment as head in force today. Nothing was approved. Ask the administrator to record the SK or order.</translation>
    </message>
    <message>
        <source>Setiap fakta perlu status dan sumber. Bila naskah tidak dapat diubah di langkah ini, kembalikan kepada penyusun.</source>
        <translation>Every fact needs a status and a source. If the text cannot be changed at this step, return it to the writer.</translation>
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
        <source>Naskah ini bahan kerja di dalam, jadi tidak diterbitkan. Tidak ada yang keluar. Cetak untuk juru bicara, atau tulis siaran pers untuk umum.</source>
        <translation>This text is a working paper for use inside, so it is not published. Nothing has left. Print it for the spokesperson, or write a press release for the public.</translation>
    </message>
    <message>
        <source>Naskah untuk umum diarsipkan sesudah terbit. Tidak ada yang berubah. Catat terbit dulu, atau batalkan naskahnya.</source>
        <translation>Public texts are archived after release. Nothing changed. Record the release first, or make the text void.</translation>
    </message>
    <message>
        <source>{name} menyanggah tanda tangan atas namanya, jadi naskah ini tertahan. Tidak ada yang dicatat, dicetak, disimpan, atau dikirim. Minta tanda tangan itu diberikan lagi, atau batalkan naskahnya.</source>
        <translation>{name} disputes the signature in that name, so this text is held. Nothing was recorded, printed, saved or sent. Have the signature given again, or make the text void.</translation>
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
        <source>Persetujuan atasan itu lebih lama daripada naskah yang sekarang, jadi belum dicatat. Mintalah persetujuan atas naskah ini, atau perbaiki waktunya.</source>
        <translation>That concurrence is older than the present text, so it was not recorded. Ask for concurrence on this text, or correct its time.</translation>
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
        <source>Asli dan berlaku, nomor {number}. Ini {kind}, sama persis dengan arsip unit.</source>
        <translation>Genuine and in force, number {number}. This is {kind}, exactly as in the unit&apos;s archive.</translation>
    </message>
    <message>
        <source>Kodenya asli dan nomor {number} berlaku. Kode hanya membuktikan asalnya: bandingkan isinya dengan teks yang tercatat.</source>
        <translation>The code is genuine and number {number} is in force. A code only proves the origin: compare the content with the recorded text.</translation>
    </message>
    <message>
        <source>Nomor {number} tercatat dan berlaku. Nomor saja tidak membuktikan apa pun: bandingkan judul dan isinya, dan periksa kodenya.</source>
        <translation>Number {number} is recorded and in force. A number alone proves nothing: compare title and content, and check the code.</translation>
    </message>
    <message>
        <source>Asli tetapi sudah diralat, nomor {number}. Yang berlaku nomor {successor}.</source>
        <translation>Genuine but corrected, number {number}. In force: number {successor}.</translation>
    </message>
    <message>
        <source>Asli tetapi sudah ditarik, nomor {number}. Jangan dipakai lagi.</source>
        <translation>Genuine but withdrawn, number {number}. Do not use it any more.</translation>
    </message>
    <message>
        <source>Asli tetapi batal, nomor {number}. Naskah ini tidak pernah diterbitkan.</source>
        <translation>Genuine but void, number {number}. This text was never published.</translation>
    </message>
    <message>
        <source>Kodenya asli, tetapi nomor {number} sudah diralat. Yang berlaku nomor {successor}.</source>
        <translation>The code is genuine, but number {number} was corrected. In force: number {successor}.</translation>
    </message>
    <message>
        <source>Kodenya asli, tetapi nomor {number} sudah ditarik. Jangan dipakai lagi.</source>
        <translation>The code is genuine, but number {number} was withdrawn. Do not use it any more.</translation>
    </message>
    <message>
        <source>Kodenya asli, tetapi nomor {number} batal. Naskah ini tidak pernah diterbitkan.</source>
        <translation>The code is genuine, but number {number} is void. This text was never published.</translation>
    </message>
    <message>
        <source>Berkas ini diubah. {bytes} bita berbeda dari arsip nomor {number}. Minta berkas aslinya dari unit.</source>
        <translation>This file was changed. {bytes} bytes differ from the archive of number {number}. Ask the unit for the original file.</translation>
    </message>
    <message>
        <source>Berkas ini ditambahi {bytes} bita di belakang arsip nomor {number}. Tambahan dapat mengubah yang terlihat. Bila itu tanda tangan elektronik, daftarkan berkasnya dulu.</source>
        <translation>This file has {bytes} bytes added after the archive of number {number}. Additions can change what is seen. If they are an electronic signature, enter the file first.</translation>
    </message>
    <message>
        <source>Bukan berkas asli: disimpan ulang. Kodenya asli; kata-kata dan tampilan tiap halaman sama dengan arsip nomor {number}. Bitanya tidak dijamin: pakai berkas dari arsip.</source>
        <translation>Not the original file: saved again. The code is genuine; the words and the look of each page equal the archive of number {number}. Its bytes are not vouched for: use the file from the archive.</translation>
    </message>
    <message>
        <source>Bukan berkas asli: disimpan ulang. Kodenya asli dan kata-katanya cocok dengan nomor {number}, tetapi tampilannya tidak dapat diperiksa: cocokkan dengan arsip.</source>
        <translation>Not the original file: saved again. The code is genuine and the words match number {number}, but its look cannot be checked: compare it with the archive.</translation>
    </message>
    <message>
        <source>Yang terlihat di halaman {pages} berbeda dari arsip nomor {number}, di bawah kode yang asli. Ada yang ditutupi, disembunyikan, diganti, atau digeser. Jangan dipakai.</source>
        <translation>What is seen on page {pages} differs from the archive of number {number}, under a genuine code. Something was covered, hidden, replaced or moved. Do not use it.</translation>
    </message>
    <message>
        <source>Bukan berkas asli: disimpan ulang. Yang terlihat sama dengan arsip nomor {number}, tetapi huruf yang tersimpan lain: salin dan cari memberi kata yang salah.</source>
        <translation>Not the original file: saved again. What is seen equals the archive of number {number}, but the stored letters differ: copying and searching give wrong words.</translation>
    </message>
    <message>
        <source>Arsip nomor {number} ada utuh di dalam berkas ini, tetapi {bytes} bita ditambahkan di sekelilingnya. Program lain dapat menampilkan isi lain. Pakai berkas dari unit.</source>
        <translation>The archive of number {number} is whole inside this file, but {bytes} bytes were added around it. Other programs may show other content. Use the unit&apos;s file.</translation>
    </message>
    <message>
        <source>Kata-katanya sama dengan nomor {number}, tetapi urutan atau letaknya lain: halaman ditukar atau diputar, atau kalimat dipindah. Jangan dipakai.</source>
        <translation>The words equal number {number}, but their order or place differs: pages were swapped or turned, or sentences moved. Do not use it.</translation>
    </message>
    <message>
        <source>Halaman ditambahkan di bawah kode yang asli: berkas ini {pages} halaman, arsip nomor {number} {ours} halaman. Jangan dipakai.</source>
        <translation>Pages were added under a genuine code: this file has {pages} pages, the archive of number {number} {ours} pages. Do not use it.</translation>
    </message>
    <message>
        <source>Ada halaman yang dihilangkan: berkas ini {pages} halaman, arsip nomor {number} {ours} halaman. Jangan dipakai; minta berkas yang utuh.</source>
        <translation>Pages were left out: this file has {pages} pages, the archive of number {number} {ours} pages. Do not use it; ask for the whole file.</translation>
    </message>
    <message>
        <source>Isinya ditambahi di bawah kode yang asli, dengan kata yang tidak ada pada nomor {number}. Jangan dipakai; lihat tambahannya di bawah.</source>
        <translation>Content was added under a genuine code, with words that number {number} does not have. Do not use it; see the additions below.</translation>
    </message>
    <message>
        <source>Sebagian isinya dihilangkan di bawah kode yang asli: kata-kata nomor {number} tidak lengkap. Jangan dipakai; lihat yang hilang di bawah.</source>
        <translation>Part of the content was left out under a genuine code: the words of number {number} are not complete. Do not use it; see below what is missing.</translation>
    </message>
    <message>
        <source>Salinan bertanda dari nomor {number}, yang berlaku. Kodenya asli dan kata-katanya sama dengan naskah yang tercatat; hanya tanda salinannya yang bertambah.</source>
        <translation>Marked copy of number {number}, which is in force. Its code is genuine and its words are those of the recorded text; only the marks of the copy were added.</translation>
    </message>
    <message>
        <source>Salinan disamarkan dari nomor {number} tanpa kode keaslian: tidak dapat dibuktikan. Kata yang terbaca sama dengan naskah yang tercatat; mintalah penegasan dari unit.</source>
        <translation>Redacted copy of number {number} without an authenticity code: it cannot be proved. The words that can be read are those of the recorded text; ask the unit to confirm.</translation>
    </message>
    <message>
        <source>Isinya diganti di bawah kode yang asli. Kata-katanya berbeda dari nomor {number} yang tercatat. Jangan dipakai; lihat bedanya di bawah.</source>
        <translation>The content was replaced under a genuine code. The words differ from number {number} as recorded. Do not use it; see the differences below.</translation>
    </message>
    <message>
        <source>Memakai nomor {number}, tetapi isinya lain dan tidak ada kode keaslian. Jangan dipakai; lihat bedanya di bawah.</source>
        <translation>Uses number {number}, but the content is different and there is no authenticity code. Do not use it; see the differences below.</translation>
    </message>
    <message>
        <source>Kata-katanya sama dengan nomor {number}, tetapi ini bukan berkas arsip dan tanpa kode keaslian. Pakai berkas dari unit.</source>
        <translation>The words are those of number {number}, but this is not the archived file and has no authenticity code. Use the file from the unit.</translation>
    </message>
    <message>
        <source>Ini draf, bukan naskah resmi. Belum disetujui dan belum bernomor. Jangan dikutip.</source>
        <translation>This is a draft, not an official text. Not approved and not numbered. Do not quote it.</translation>
    </message>
    <message>
        <source>PDF ini memuat program (JavaScript) dan tidak dikenal. Naskah unit tidak pernah memuat program. Jangan dibuka di komputer lain.</source>
        <translation>This PDF holds a program (JavaScript) and is unknown. Texts of the unit never hold programs. Do not open it on other computers.</translation>
    </message>
    <message>
        <source>Tidak ada arsip yang sama persis. Berkas ini bukan terbitan unit, atau sudah diubah.</source>
        <translation>No archived file is exactly the same. This file is not from the unit, or was changed.</translation>
    </message>
    <message>
        <source>Tidak ada arsip yang sama persis. Berkas sebesar ini bukan naskah unit; isinya tidak dibaca.</source>
        <translation>No archived file is exactly the same. A file this large is not a text of the unit; its content was not read.</translation>
    </message>
    <message>
        <source>Itu bukan Kode keaslian yang utuh. Salin ulang seluruh teks kodenya.</source>
        <translation>That is not a whole authenticity code. Copy the whole text of the code again.</translation>
    </message>
    <message>
        <source>Kode ini terpotong atau salah ketik. Tidak dapat dinilai. Pindai atau salin ulang.</source>
        <translation>This code is cut off or mistyped. It cannot be judged. Scan or copy it again.</translation>
    </message>
    <message>
        <source>Kode ini ditandatangani kunci lain ({key}), bukan kunci unit ini. Naskahnya bukan dari unit.</source>
        <translation>This code was signed by another key ({key}), not the key of this unit. The text is not from the unit.</translation>
    </message>
    <message>
        <source>Tanda tangan kode ini palsu atau rusak. Ia mengaku dari kunci {key} dan nomor {number}. Jangan dipakai.</source>
        <translation>The signature of this code is forged or damaged. It claims key {key} and number {number}. Do not use it.</translation>
    </message>
    <message>
        <source>Kode ini benar ditandatangani kunci unit, tetapi nomor {number} tidak tercatat. Mungkin dari basis data lain atau kunci dicuri. Laporkan kepada admin.</source>
        <translation>This code was truly signed by the unit&apos;s key, but number {number} is not recorded. It may come from another database, or the key was stolen. Report it to the administrator.</translation>
    </message>
    <message>
        <source>Kode ini memakai kunci unit dan nomor {number}, tetapi untuk teks lain dari yang tercatat. Jangan dipakai; laporkan kepada admin.</source>
        <translation>This code uses the unit&apos;s key and number {number}, but for a text other than the recorded one. Do not use it; report it to the administrator.</translation>
    </message>
    <message>
        <source>Kode ini untuk versi lama naskah nomor {number}, bukan versi yang disetujui. Minta naskah yang berlaku.</source>
        <translation>This code is for an old version of text number {number}, not the approved one. Ask for the text in force.</translation>
    </message>
    <message>
        <source>Kunci {key} sudah dicabut. Tanda tangannya untuk nomor {number} tidak dipercaya. Minta naskah baru dari unit.</source>
        <translation>Key {key} was revoked. Its signature for number {number} is not trusted. Ask the unit for a new text.</translation>
    </message>
    <message>
        <source>Nomor {number} tidak tercatat. Periksa ejaannya, seperti tertulis di naskah. Bila memang begitu, naskahnya bukan dari unit.</source>
        <translation>Number {number} is not recorded. Check its spelling, as written on the text. If it is right, the text is not from the unit.</translation>
    </message>
    <message>
        <source>Ada kode QR, tetapi bukan Kode keaslian unit. Potret bagian yang berlabel Kode keaslian; bila tidak ada, naskahnya tidak membawa kode.</source>
        <translation>There is a QR code, but not an authenticity code of the unit. Photograph the part labelled Kode keaslian; if there is none, the text carries no code.</translation>
    </message>
    <message>
        <source>Kode tidak terbaca. Bukan berarti palsu. Potret lebih dekat, lurus dari atas, terang, dan tidak goyang; atau pindai 200 dpi; atau ketik nomornya.</source>
        <translation>The code cannot be read. That does not mean it is forged. Photograph it closer, straight from above, well lit and steady; or scan at 200 dpi; or type the number.</translation>
    </message>
    <message>
        <source>Berkas {path} terlalu besar untuk sebuah pernyataan. Tidak dibaca.</source>
        <translation>File {path} is too large for a statement. It was not read.</translation>
    </message>
    <message>
        <source>Berkas ini kosong. Tidak ada yang dinilai. Salin ulang berkasnya.</source>
        <translation>This file is empty. Nothing was judged. Copy the file again.</translation>
    </message>
    <message>
        <source>Ini bukan PDF atau foto (JPEG, PNG, TIFF, WEBP). Tidak ada yang dinilai. Pilih berkas naskah atau fotonya.</source>
        <translation>This is not a PDF or photo (JPEG, PNG, TIFF, WEBP). Nothing was judged. Choose the file of the text or a photo of it.</translation>
    </message>
    <message>
        <source>Foto HEIC dari telepon tidak dapat dibuka program ini. Tidak ada yang dinilai. Minta dikirim ulang sebagai JPEG: kirim lewat WhatsApp sebagai foto (bukan dokumen), atau di iPhone pilih Pengaturan &gt; Kamera &gt; Format &gt; Paling Kompatibel lalu potret lagi. Tangkapan layar fotonya juga dapat dipakai.</source>
        <translation>This program cannot open HEIC photos from telephones. Nothing was judged. Ask for it as JPEG: send it by WhatsApp as a photo (not as a document), or on an iPhone choose Settings &gt; Camera &gt; Formats &gt; Most Compatible and take it again. A screenshot of the photo serves as well.</translation>
    </message>
    <message>
        <source>PDF ini terkunci kata sandi, jadi isinya tidak dibaca. Naskah unit tidak pernah dikunci; minta berkas aslinya.</source>
        <translation>This PDF is locked with a password, so its content was not read. Texts of the unit are never locked; ask for the original file.</translation>
    </message>
    <message>
        <source>PDF ini rusak, jadi isinya tidak terbaca. Ia tidak sama dengan arsip mana pun. Minta kiriman ulang.</source>
        <translation>This PDF is damaged, so its content cannot be read. It does not match any archived file. Ask for it to be sent again.</translation>
    </message>
    <message>
        <source>PDF ini terpotong di belakang. Ia tidak sama dengan arsip mana pun. Minta kiriman ulang.</source>
        <translation>This PDF is cut off at the end. It does not match any archived file. Ask for it to be sent again.</translation>
    </message>
    <message>
        <source>Berkas ini terpotong: {bytes} bita terakhir dari arsip nomor {number} hilang. Minta kiriman ulang, atau pakai berkas dari arsip.</source>
        <translation>This file is cut off: the last {bytes} bytes of the archive of number {number} are missing. Ask for it to be sent again, or use the file from the archive.</translation>
    </message>
    <message>
        <source>Ini dokumen Word atau dokumen kantor lain, bukan PDF. Siapa pun dapat mengubahnya, jadi tidak dinilai. Minta PDF aslinya.</source>
        <translation>This is a Word or other office document, not a PDF. Anybody can change it, so it is not judged. Ask for the original PDF.</translation>
    </message>
    <message>
        <source>{path} adalah folder atau perangkat, bukan berkas. Tidak dibaca. Pilih berkas PDF atau fotonya.</source>
        <translation>{path} is a folder or a device, not a file. It is not read. Choose the PDF file or the photo.</translation>
    </message>
    <message>
        <source>Gambar ini rusak atau terpotong. Tidak ada yang dinilai. Minta kiriman ulang.</source>
        <translation>This picture is damaged or cut off. Nothing was judged. Ask for it to be sent again.</translation>
    </message>
    <message>
        <source>Gambar ini terlalu besar (lebih dari 130 juta piksel). Tidak ada yang dinilai. Perkecil, atau potong bagian yang memuat kode.</source>
        <translation>This picture is too large (more than 130 million pixels). Nothing was judged. Make it smaller, or cut out the part with the code.</translation>
    </message>
    <message>
        <source>Berkas ini terlalu rumit dan pembacaannya dihentikan. Ia tidak sama dengan arsip mana pun. Naskah unit selalu terbaca dalam sekejap.</source>
        <translation>This file is too complex and reading it was stopped. It does not match any archived file. Texts of the unit are always read in a moment.</translation>
    </message>
    <message>
        <source>Sudah disetujui, belum dicatat terbit.</source>
        <translation>Approved, publication not recorded yet.</translation>
    </message>
    <message>
        <source>Kuncinya kemudian dicabut; tanda tangan ini dibuat sebelum hari pencabutan dan tercatat di unit.</source>
        <translation>The key was revoked later; this signature was made before the day of revocation and is recorded by the unit.</translation>
    </message>
    <message>
        <source>Lembar persetujuan di belakang naskah dan kaki halamannya tidak diperiksa.</source>
        <translation>The approval sheet behind the text and the page footers are not checked.</translation>
    </message>
    <message>
        <source>Berkas ini memuat program (JavaScript), yang tidak ada di naskah unit.</source>
        <translation>This file holds a program (JavaScript), which texts of the unit never do.</translation>
    </message>
    <message>
        <source>Ada berkas lain di dalam PDF ini. Jangan dibuka; arsip tidak memuatnya.</source>
        <translation>There is another file inside this PDF. Do not open it; the archive does not have it.</translation>
    </message>
    <message>
        <source>Ada catatan, cap, atau gambar yang ditempelkan di halaman; arsip tidak memuatnya.</source>
        <translation>There is a note, stamp or picture put on a page; the archive does not have it.</translation>
    </message>
    <message>
        <source>Ada isian formulir atau kolom tanda tangan; arsip tidak memuatnya.</source>
        <translation>There is a form field or a signature field; the archive does not have it.</translation>
    </message>
    <message>
        <source>Ada lapisan yang dapat disembunyikan: program lain atau cetakan dapat menampilkan isi yang lain.</source>
        <translation>There is a layer that can be hidden: other programs or a printout may show other content.</translation>
    </message>
    <message>
        <source>Ada tautan yang tidak ada di arsip. Jangan diklik.</source>
        <translation>There is a link that the archive does not have. Do not click it.</translation>
    </message>
    <message>
        <source>Judul di bilah penampil PDF bukan judul yang tercatat.</source>
        <translation>The title in the viewer&apos;s title bar is not the recorded title.</translation>
    </message>
    <message>
        <source>Tambahannya tidak terlihat di halaman, hanya terbaca oleh program.</source>
        <translation>The addition cannot be seen on the page, only read by programs.</translation>
    </message>
    <message>
        <source>Halamannya berupa gambar. Dibandingkan dengan arsip pada 200 dpi, tidak ada beda yang terlihat.</source>
        <translation>The pages are pictures. Compared with the archive at 200 dpi, no difference can be seen.</translation>
    </message>
    <message>
        <source>Hanya kata-katanya yang dicocokkan; tampilannya tidak diperiksa.</source>
        <translation>Only the words were compared; the look was not checked.</translation>
    </message>
    <message>
        <source>Ini naskah contoh, bukan naskah sungguhan.</source>
        <translation>This is a sample text, not a real one.</translation>
    </message>
    <message>
        <source>Arsip PDF-nya tidak ada di komputer ini, jadi isinya belum dibandingkan.</source>
        <translation>Its archived PDF is not on this computer, so the content was not compared.</translation>
    </message>
    <message>
        <source>Unit belum mempunyai kunci keaslian. Naskah disetujui tanpa kode. Buat kuncinya di Pengaturan, Kunci keaslian.</source>
        <translation>The unit has no authenticity key yet. Texts are approved without a code. Make the key in Settings, Authenticity key.</translation>
    </message>
    <message>
        <source>Kunci keaslian terkunci di komputer ini. Naskah yang disetujui di sini tanpa kode. Minta admin membukanya di Pengaturan, Kunci keaslian.</source>
        <translation>The authenticity key is locked on this computer. Texts approved here have no code. Ask the administrator to unlock it in Settings, Authenticity key.</translation>
    </message>
    <message>
        <source>Kunci {key} tidak ada lagi. Kunci lain utuh. Muat ulang daftarnya.</source>
        <translation>Key {key} is no longer there. Other keys are intact. Reload the list.</translation>
    </message>
    <message>
        <source>Kunci {key} sudah diganti atau dicabut. Tidak ada yang berubah. Pakai kunci terbaru.</source>
        <translation>Key {key} was replaced or revoked. Nothing changed. Use the newest key.</translation>
    </message>
    <message>
        <source>Kunci {key} sudah dicabut. Tidak ada yang berubah.</source>
        <translation>Key {key} was already revoked. Nothing changed.</translation>
    </message>
    <message>
        <source>Frasa sandi tidak cocok dengan kunci ini. Tidak ada yang berubah. Periksa huruf besar dan spasinya.</source>
        <translation>The passphrase does not match this key. Nothing changed. Check capitals and spaces.</translation>
    </message>
    <message>
        <source>Data kunci ini rusak. Tidak ada yang berubah. Pulihkan dari lembar cadangannya.</source>
        <translation>The data of this key is damaged. Nothing changed. Restore it from its backup sheet.</translation>
    </message>
    <message>
        <source>Berkas kunci {path} tidak dapat ditulis, jadi kunci terkunci di komputer ini. Kuncinya utuh. Periksa ruang dan izin folder data, lalu buka lagi.</source>
        <translation>Key file {path} cannot be written, so the key is locked on this computer. The key is intact. Check space and access of the data folder, then unlock again.</translation>
    </message>
    <message>
        <source>Berkas kunci {path} tidak dapat dihapus. Kunci masih terbuka di komputer ini. Tutup program lain, lalu ulangi.</source>
        <translation>Key file {path} cannot be deleted. The key is still unlocked on this computer. Close other programs, then repeat.</translation>
    </message>
    <message>
        <source>Ketik kedelapan baris, masing-masing 18 huruf. Atau tempel hasil pindai kodenya.</source>
        <translation>Type all eight lines, 18 characters each. Or paste the scanned code.</translation>
    </message>
    <message>
        <source>Baris {line} salah ketik. Cocokkan lagi dengan lembar.</source>
        <translation>Line {line} is mistyped. Compare it with the sheet again.</translation>
    </message>
    <message>
        <source>Tulis sedikitnya {least} huruf, lebih baik beberapa kata.</source>
        <translation>Write at least {least} characters, better several words.</translation>
    </message>
    <message>
        <source>Kedua frasa sandi tidak sama.</source>
        <translation>The two passphrases are not the same.</translation>
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
    <message>
        <source>Ada data pribadi atau perbedaan angka yang belum dijelaskan. Perbaiki naskah, atau konfirmasi di kartu Pemeriksaan.</source>
        <translation>There is personal data or a difference in figures not explained yet. Correct the text, or confirm it on the Checks card.</translation>
    </message>
    <message>
        <source>Isi semua tempat bertanda {{{{…}}}} atau hapus.</source>
        <translation>Fill in all places marked {{{{…}}}} or delete them.</translation>
    </message>
    <message>
        <source>Ringkas pernyataan awal sampai paling banyak 150 kata.</source>
        <translation>Shorten the first statement to at most 150 words.</translation>
    </message>
    <message>
        <source>Beri tahu keluarga atau korban lebih dulu, lalu centang.</source>
        <translation>Inform family or victims first, then tick the box.</translation>
    </message>
    <message>
        <source>Lengkapi dasar pengecualian: pasal, uji konsekuensi, pejabat PPID, dan tanggal akhir.</source>
        <translation>Complete the basis of exemption: article, consequence test, PPID officer and end date.</translation>
    </message>
    <message>
        <source>Isi sedikitnya satu pertanyaan.</source>
        <translation>Fill in at least one question.</translation>
    </message>
    <message>
        <source>Lengkapi pertanyaan dan jawaban di setiap baris.</source>
        <translation>Complete question and answer in each row.</translation>
    </message>
    <message>
        <source>Pilih peran yang menandatangani naskah.</source>
        <translation>Choose a role that signs texts.</translation>
    </message>
    <message>
        <source>Pilih petugas yang menerima wewenang.</source>
        <translation>Choose the officer who receives the authority.</translation>
    </message>
    <message>
        <source>Pilih Plh. atau Plt.</source>
        <translation>Choose Plh. or Plt.</translation>
    </message>
    <message>
        <source>Mulai hari ini atau sesudahnya.</source>
        <translation>Begin today or later.</translation>
    </message>
    <message>
        <source>Paling lama 366 hari. Perpanjang nanti dengan surat baru.</source>
        <translation>At most 366 days. Extend it later with a new letter.</translation>
    </message>
    <message>
        <source>Peran ini bukan milik sendiri pada hari itu; limpahan tidak diteruskan.</source>
        <translation>This role is not your own on that day; delegated roles are not passed on.</translation>
    </message>
    <message>
        <source>Tidak melewati hari terakhir peran sendiri.</source>
        <translation>Not beyond the last day of your own role.</translation>
    </message>
    <message>
        <source>Peran ini sudah dilimpahkan pada hari yang sama. Akhiri dulu, atau pilih hari lain.</source>
        <translation>This role is already delegated on the same day. End that first, or choose another day.</translation>
    </message>
    <message>
        <source>Akun petugas ini tidak aktif atau tidak dapat masuk.</source>
        <translation>This officer&apos;s account is inactive or cannot sign in.</translation>
    </message>
    <message>
        <source>Pilih petugas lain.</source>
        <translation>Choose another officer.</translation>
    </message>
    <message>
        <source>Administrator sistem tidak memegang wewenang atas naskah.</source>
        <translation>The system administrator holds no authority over texts.</translation>
    </message>
    <message>
        <source>Petugas ini sudah memegang peran itu pada hari yang sama.</source>
        <translation>This officer already holds that role on the same day.</translation>
    </message>
    <message>
        <source>Terlalu awal: hari itu sudah lewat atau sudah ada yang ditandatangani.</source>
        <translation>Too early: that day has passed or something was already signed.</translation>
    </message>
    <message>
        <source>Tidak melewati hari terakhir yang disepakati. Perpanjang dengan surat baru.</source>
        <translation>Not beyond the last day agreed. Extend it with a new letter.</translation>
    </message>
    <message>
        <source>Pelimpahan itu tidak ada. Data lain utuh. Muat ulang daftarnya.</source>
        <translation>That delegation does not exist. Other data is intact. Reload the list.</translation>
    </message>
    <message>
        <source>Pelimpahan ini sudah berakhir. Tidak ada yang berubah.</source>
        <translation>This delegation has ended. Nothing changed.</translation>
    </message>
    <message>
        <source>Hanya pemberi wewenang atau kepala unit yang mengakhirinya. Tidak ada yang berubah.</source>
        <translation>Only who gave the authority or the head of unit ends it. Nothing changed.</translation>
    </message>
    <message>
        <source>Pelimpahan wewenang tidak mencakup naskah ini. Tidak ada yang ditandatangani. Minta pejabatnya sendiri, atau surat pelimpahan yang lebih luas.</source>
        <translation>The delegated authority does not cover this text. Nothing was signed. Ask the official in person, or for a wider letter of delegation.</translation>
    </message>
    <message>
        <source>Pelimpahan sebagai {title} berakhir {day}. Tidak ada yang ditandatangani dan naskah utuh. Minta pejabatnya sendiri, atau surat pelimpahan baru.</source>
        <translation>The delegation as {title} ended {day}. Nothing was signed and the text is intact. Ask the official in person, or for a new letter of delegation.</translation>
    </message>
    <message>
        <source>Naskah ini tidak menunggu siapa pun. Tidak ada yang diingatkan.</source>
        <translation>This text is waiting for nobody. Nobody was reminded.</translation>
    </message>
    <message>
        <source>Langkah ini giliran sendiri. Tidak ada yang diingatkan.</source>
        <translation>This step is your own turn. Nobody was reminded.</translation>
    </message>
    <message>
        <source>{name} sudah mengingatkan dalam satu jam ini. Tidak dikirim dua kali. Coba lagi setelah {minutes} menit.</source>
        <translation>{name} already sent a reminder within this hour. It is not sent twice. Try again after {minutes} minutes.</translation>
    </message>
    <message>
        <source>Pilih langkah yang ditandatangani.</source>
        <translation>Choose the step that is signed.</translation>
    </message>
    <message>
        <source>Pilih pejabat yang memberi persetujuan.</source>
        <translation>Choose the official who approves.</translation>
    </message>
    <message>
        <source>Pilih waktu sesudah versi naskah ini disimpan.</source>
        <translation>Choose a time after this version of the text was saved.</translation>
    </message>
    <message>
        <source>Tulis apa yang dikatakan, sedikitnya 10 huruf.</source>
        <translation>Write what was said, at least 10 characters.</translation>
    </message>
    <message>
        <source>Lampirkan foto atau pindaian surat atau pesannya.</source>
        <translation>Attach a photo or scan of the letter or message.</translation>
    </message>
    <message>
        <source>Berkas bukti tidak ada lagi. Pilih sekali lagi.</source>
        <translation>The evidence file is no longer there. Choose it once more.</translation>
    </message>
    <message>
        <source>Berkas itu tidak dapat dibaca. Isian tetap ada. Pilih berkas lain.</source>
        <translation>That file cannot be read. What was filled in stays. Choose another file.</translation>
    </message>
    <message>
        <source>Berkas itu lebih dari 30 MB. Isian tetap ada. Pilih yang lebih kecil.</source>
        <translation>That file is larger than 30 MB. What was filled in stays. Choose a smaller one.</translation>
    </message>
    <message>
        <source>Berkas itu bukan PDF, JPEG, PNG, atau TIFF. Isian tetap ada. Pilih berkas lain.</source>
        <translation>That file is not a PDF, JPEG, PNG or TIFF. What was filled in stays. Choose another file.</translation>
    </message>
    <message>
        <source>Catatan persetujuan itu tidak ada. Data lain utuh. Muat ulang.</source>
        <translation>That recorded approval does not exist. Other data is intact. Reload.</translation>
    </message>
    <message>
        <source>Pejabat itu tidak memegang peran ini pada waktu itu, atau akunnya tidak aktif lagi. Tidak ada yang ditandatangani. Periksa pejabat dan waktunya.</source>
        <translation>That official did not hold this role at that time, or the account is no longer active. Nothing was signed. Check official and time.</translation>
    </message>
    <message>
        <source>Persetujuan sendiri tidak dicatat sendiri. Tidak ada yang dicatat. Tandatangani langsung di program ini.</source>
        <translation>Nobody records their own approval. Nothing was recorded. Sign directly in this program.</translation>
    </message>
    <message>
        <source>Persetujuan untuk langkah ini sudah dicatat dan menunggu saksi. Tidak ada yang berubah. Minta petugas lain menyaksikannya.</source>
        <translation>Approval for this step is already recorded and waits for a witness. Nothing changed. Ask another officer to witness it.</translation>
    </message>
    <message>
        <source>Catatan ini sudah disaksikan atau dibatalkan. Tidak ada yang berubah. Muat ulang.</source>
        <translation>This record was already witnessed or cancelled. Nothing changed. Reload.</translation>
    </message>
    <message>
        <source>Pencatat dan pemberi persetujuan tidak menjadi saksi. Tidak ada yang ditandatangani. Minta petugas ketiga.</source>
        <translation>Neither who recorded nor who approved can be the witness. Nothing was signed. Ask a third officer.</translation>
    </message>
    <message>
        <source>Penyusun naskah tidak menjadi saksi. Tidak ada yang ditandatangani. Minta petugas lain.</source>
        <translation>A writer of the text cannot be the witness. Nothing was signed. Ask another officer.</translation>
    </message>
    <message>
        <source>Catatan ini atas nama petugas lain. Tidak ada yang berubah.</source>
        <translation>This record is in another officer&apos;s name. Nothing changed.</translation>
    </message>
    <message>
        <source>Catatan ini belum disaksikan, atau sudah dijawab. Tidak ada yang berubah. Muat ulang.</source>
        <translation>This record was not witnessed yet, or was already answered. Nothing changed. Reload.</translation>
    </message>
    <message>
        <source>Catatan itu tidak ada lagi. Naskah utuh. Muat ulang naskahnya.</source>
        <translation>That note is no longer there. The text is intact. Reload the text.</translation>
    </message>
    <message>
        <source>Pilih dulu kata-kata yang diusulkan berubah.</source>
        <translation>First select the words to be changed.</translation>
    </message>
    <message>
        <source>Tabel dan tembusan tidak menerima usul kata. Tulis sebagai catatan.</source>
        <translation>Tables and copies-to lines take no suggested words. Write it as a note.</translation>
    </message>
    <message>
        <source>Usulnya sama dengan naskah. Ubah katanya.</source>
        <translation>The suggestion is the same as the text. Change the words.</translation>
    </message>
    <message>
        <source>Pilih bagian yang lebih pendek: paling banyak {limit} huruf.</source>
        <translation>Select a shorter part: at most {limit} characters.</translation>
    </message>
    <message>
        <source>Kata-kata itu sudah berubah sejak dipilih. Pilih lagi di naskah terbaru.</source>
        <translation>Those words have changed since they were selected. Select again in the latest text.</translation>
    </message>
    <message>
        <source>Naskah ini tidak dapat berubah lagi, jadi tidak menerima catatan baru. Catatan lama tetap terbaca. Untuk memperbaikinya, buat ralat.</source>
        <translation>This text can no longer change, so it takes no new notes. Old notes stay readable. To put it right, make a correction.</translation>
    </message>
    <message>
        <source>Naskah ini sudah punya {limit} catatan. Tidak ada yang ditambah. Bicarakan langsung, lalu tutup catatan yang sudah selesai.</source>
        <translation>This text already has {limit} notes. Nothing was added. Talk it over, then close the notes that are settled.</translation>
    </message>
    <message>
        <source>Nama versi paling banyak {limit} huruf. Pendekkan namanya.</source>
        <translation>A version name has at most {limit} characters. Shorten the name.</translation>
    </message>
    <message>
        <source>Catatan ini sudah ditutup petugas lain. Tidak ada yang berubah. Muat ulang.</source>
        <translation>Another officer already closed this note. Nothing changed. Reload.</translation>
    </message>
    <message>
        <source>Catatan ini masih terbuka. Tidak ada yang berubah.</source>
        <translation>This note is still open. Nothing changed.</translation>
    </message>
    <message>
        <source>Usul ini sudah diterima dan katanya ada di naskah. Tidak ada yang berubah. Ubah naskahnya bila perlu.</source>
        <translation>This suggestion was accepted and its words are in the text. Nothing changed. Edit the text if need be.</translation>
    </message>
    <message>
        <source>Usul diterima atau ditolak, bukan ditutup.</source>
        <translation>A suggestion is accepted or rejected, not closed.</translation>
    </message>
    <message>
        <source>Catatan ini tidak mengusulkan kata.</source>
        <translation>This note suggests no words.</translation>
    </message>
    <message>
        <source>Kata-kata yang diusulkan berubah tidak ada lagi di naskah. Naskah dan usul utuh. Salin usulnya dengan tangan, lalu tolak usul ini.</source>
        <translation>The words to be changed are no longer in the text. Text and suggestion are intact. Copy the suggestion by hand, then reject it.</translation>
    </message>
    <message>
        <source>Kata sandi sertifikat salah. Tidak ada yang ditandatangani. Ketik sekali lagi.</source>
        <translation>The certificate&apos;s password is wrong. Nothing was signed. Type it once more.</translation>
    </message>
    <message>
        <source>Berkas itu bukan sertifikat yang terbaca. Tidak ada yang berubah. Pilih berkas .p12, .pfx, .cer, .pem atau .crl yang utuh.</source>
        <translation>That file is not a readable certificate. Nothing changed. Choose an intact .p12, .pfx, .cer, .pem or .crl file.</translation>
    </message>
    <message>
        <source>Tidak ditemukan tepat satu kunci dengan sertifikatnya. Tidak ada yang ditandatangani. Minta berkas yang lengkap kepada penerbit sertifikat.</source>
        <translation>There is not exactly one key with its certificate. Nothing was signed. Ask the certificate&apos;s issuer for a complete file.</translation>
    </message>
    <message>
        <source>Sertifikat {subject} belum mulai berlaku. Tidak ada yang ditandatangani. Periksa tanggal komputer, atau tunggu sampai berlaku.</source>
        <translation>Certificate {subject} is not valid yet. Nothing was signed. Check the computer&apos;s date, or wait until it is valid.</translation>
    </message>
    <message>
        <source>Masa berlaku sertifikat {subject} sudah lewat. Tidak ada yang ditandatangani. Perpanjang di penerbitnya, lalu pilih berkas yang baru.</source>
        <translation>Certificate {subject} has expired. Nothing was signed. Renew it with its issuer, then choose the new file.</translation>
    </message>
    <message>
        <source>Sertifikat {subject} tidak dibuat untuk menandatangani dokumen. Tidak ada yang ditandatangani. Pilih sertifikat tanda tangan.</source>
        <translation>Certificate {subject} was not made for signing documents. Nothing was signed. Choose a signing certificate.</translation>
    </message>
    <message>
        <source>Sertifikat {subject} sudah dicabut penerbitnya. Tidak ada yang ditandatangani. Minta sertifikat baru.</source>
        <translation>Certificate {subject} was revoked by its issuer. Nothing was signed. Ask for a new certificate.</translation>
    </message>
    <message>
        <source>Penerbit sertifikat {subject} belum dipercaya unit ini. Tidak ada yang ditandatangani. Tambahkan penerbitnya di Pengaturan, atau pilih sertifikat lain.</source>
        <translation>This unit does not trust the issuer of certificate {subject} yet. Nothing was signed. Add the issuer in Settings, or choose another certificate.</translation>
    </message>
    <message>
        <source>Daftar pencabutan dari penerbit {subject} sudah kedaluwarsa. Tidak ada yang ditandatangani. Impor daftar yang baru di Pengaturan.</source>
        <translation>The revocation list of issuer {subject} has expired. Nothing was signed. Import the new list in Settings.</translation>
    </message>
    <message>
        <source>Pustaka token tidak ada di {path}. Tidak ada yang ditandatangani. Pasang perangkat lunak token, lalu pilih berkas pustakanya di Pengaturan.</source>
        <translation>The token library is not at {path}. Nothing was signed. Install the token&apos;s software, then choose its library file in Settings.</translation>
    </message>
    <message>
        <source>Token {token} tidak terpasang. Tidak ada yang ditandatangani. Pasang tokennya, tunggu lampunya, lalu coba lagi.</source>
        <translation>Token {token} is not plugged in. Nothing was signed. Plug it in, wait for its light, then try again.</translation>
    </message>
    <message>
        <source>Token tidak menjawab. Tidak ada yang ditandatangani. Cabut, pasang lagi, lalu coba.</source>
        <translation>The token does not answer. Nothing was signed. Unplug it, plug it in again, then try.</translation>
    </message>
    <message>
        <source>PIN token salah. Tidak ada yang ditandatangani. Ketik sekali lagi; token mengunci diri setelah beberapa kali salah.</source>
        <translation>The token&apos;s PIN is wrong. Nothing was signed. Type it once more; the token locks itself after several wrong attempts.</translation>
    </message>
    <message>
        <source>Token terkunci karena PIN salah berkali-kali. Tidak ada yang ditandatangani. Buka kuncinya di penerbit token.</source>
        <translation>The token is locked because of repeated wrong PINs. Nothing was signed. Have the token&apos;s issuer unlock it.</translation>
    </message>
    <message>
        <source>Naskah ini disetujui dengan cara tanda tangan lain. Tidak ada yang berubah. Cara tanda tangan dipilih di keterangan naskah sebelum diajukan.</source>
        <translation>This text was approved with another way of signing. Nothing changed. The way of signing is chosen in the text&apos;s particulars before it is sent.</translation>
    </message>
    <message>
        <source>Naskah ini sudah ditandatangani {count} pejabat. Tidak ada yang ditambahkan.</source>
        <translation>This text was already signed by {count} officials. Nothing was added.</translation>
    </message>
    <message>
        <source>Layanan cap waktu tidak menjawab. Tidak ada yang ditandatangani. Coba lagi, atau tanda tangani tanpa cap waktu.</source>
        <translation>The time stamp service does not answer. Nothing was signed. Try again, or sign without a time stamp.</translation>
    </message>
    <message>
        <source>Tanda tangan gagal dibuat. Dokumen arsip utuh. Coba sekali lagi.</source>
        <translation>The signature could not be made. The archived document is intact. Try once more.</translation>
    </message>
    <message>
        <source>Pejabat lain baru saja menandatangani naskah ini; tanda tangan ini belum ditambahkan. Coba lagi supaya keduanya tercatat.</source>
        <translation>Another official has just signed this text; this signature was not added yet. Try again so that both are recorded.</translation>
    </message>
    <message>
        <source>Paling banyak 40 berkas penerbit dan daftar pencabutan.</source>
        <translation>At most 40 files of issuers and revocation lists.</translation>
    </message>
    <message>
        <source>Berkas itu bukan PDF yang utuh. Tidak ada yang ditambahkan. Minta berkas yang ditandatangani sekali lagi.</source>
        <translation>That file is not an intact PDF. Nothing was added. Ask for the signed file once more.</translation>
    </message>
    <message>
        <source>PDF itu dikunci dengan kata sandi. Tidak ada yang ditambahkan. Minta berkas tanpa kata sandi.</source>
        <translation>That PDF is locked with a password. Nothing was added. Ask for a file without a password.</translation>
    </message>
    <message>
        <source>Di {name} tidak ada tanda tangan elektronik. Tidak ada yang ditambahkan. Untuk kertas yang ditandatangani basah, pilih Lampirkan pindaian.</source>
        <translation>There is no electronic signature in {name}. Nothing was added. For paper signed in ink, choose Attach scan.</translation>
    </message>
    <message>
        <source>Tanda tangan {signer} rusak: isi berkas berubah sesudah ditandatangani. Tidak ada yang ditambahkan. Minta berkas aslinya.</source>
        <translation>The signature of {signer} is broken: the file&apos;s content changed after signing. Nothing was added. Ask for the original file.</translation>
    </message>
    <message>
        <source>Sesudah tanda tangan {signer} ada yang ditambahkan ke berkas itu. Tidak ada yang ditambahkan ke naskah. Minta berkas aslinya.</source>
        <translation>Something was added to that file after the signature of {signer}. Nothing was added to the text. Ask for the original file.</translation>
    </message>
    <message>
        <source>Isi {name} lain daripada naskah yang disetujui. Tidak ada yang ditambahkan. Periksa apakah berkasnya tertukar.</source>
        <translation>The content of {name} differs from the approved text. Nothing was added. Check whether the files were mixed up.</translation>
    </message>
    <message>
        <source>Pindaian harus berupa PDF, JPEG atau PNG. Tidak ada yang ditambahkan. Pindai sekali lagi ke salah satunya.</source>
        <translation>A scan must be PDF, JPEG or PNG. Nothing was added. Scan it once more as one of these.</translation>
    </message>
    <message>
        <source>Berkas {name} lebih besar dari {limit} MB. Tidak ada yang ditambahkan. Pindai dengan 300 dpi hitam putih.</source>
        <translation>File {name} is larger than {limit} MB. Nothing was added. Scan at 300 dpi in black and white.</translation>
    </message>
    <message>
        <source>Berkas bertanda tangan itu tidak ada lagi di catatan naskah.</source>
        <translation>That signed file is no longer in the text&apos;s records.</translation>
    </message>
    <message>
        <source>PDF itu dikunci dengan kata sandi, jadi isinya tidak dapat dibaca. Tidak ada yang berubah. Minta berkas tanpa kata sandi.</source>
        <translation>That PDF is locked with a password, so its content cannot be read. Nothing changed. Ask for a file without a password.</translation>
    </message>
    <message>
        <source>PDF itu rusak atau terpotong. Tidak ada yang berubah. Minta berkasnya sekali lagi.</source>
        <translation>That PDF is damaged or cut off. Nothing changed. Ask for the file once more.</translation>
    </message>
    <message>
        <source>PDF itu lebih dari {limit} halaman atau terlalu panjang untuk diperiksa. Tidak ada yang berubah. Pilih berkas pernyataan saja.</source>
        <translation>That PDF has more than {limit} pages or is too long to check. Nothing changed. Choose the statement&apos;s file only.</translation>
    </message>
    <message>
        <source>Naskah asal sudah ditarik atau diralat, jadi ralat ini tidak punya tempat lagi. Tidak ada yang disetujui dan nomor tidak terpakai. Tolak ralat ini.</source>
        <translation>The original text was withdrawn or corrected, so this correction has no place any more. Nothing was approved and no number was used. Reject this correction.</translation>
    </message>
    <message>
        <source>Ralat untuk naskah ini sudah dimulai: “{title}”. Tidak ada yang dibuat. Lanjutkan ralat itu.</source>
        <translation>A correction of this text was already started: “{title}”. Nothing was made. Go on with that correction.</translation>
    </message>
    <message>
        <source>Pilih jenis yang sama dengan asalnya, atau Ralat.</source>
        <translation>Choose the kind of the original, or Correction.</translation>
    </message>
    <message>
        <source>Akun yang dipakai baru saja dinonaktifkan. Tidak ada yang berubah; naskah dan tanda tangan yang ada tetap utuh. Hubungi admin unit.</source>
        <translation>The account in use was just deactivated. Nothing changed; text and signatures are intact. Ask the unit&apos;s administrator.</translation>
    </message>
    <message>
        <source>Naskah ini diembargo sampai {until}. Tidak ada yang dicetak, disimpan, atau dikirim. Pakai salinan periksa untuk keperluan dalam, atau tunggu waktunya.</source>
        <translation>This text is under embargo until {until}. Nothing was printed, saved or sent. Use the checking copy for internal needs, or wait for the time.</translation>
    </message>
    <message>
        <source>Embargo naskah ini sudah lewat atau tidak ada. Tidak ada yang dibuat. Pakai berkas resminya.</source>
        <translation>The embargo of this text has passed or there is none. Nothing was made. Use the official file.</translation>
    </message>
    <message>
        <source>Penerima itu tidak ada lagi di daftar. Data lain utuh. Muat ulang.</source>
        <translation>That recipient is no longer in the list. Other data is intact. Reload.</translation>
    </message>
    <message>
        <source>Naskah ini masih berlaku, jadi belum ada yang perlu diberitahukan. Tidak ada yang berubah.</source>
        <translation>This text is still in force, so there is nothing to inform about yet. Nothing changed.</translation>
    </message>
    <message>
        <source>Pilih waktu sesudah naskah pertama kali diberikan.</source>
        <translation>Choose a time after the text was first handed out.</translation>
    </message>
    <message>
        <source>Isi penerima, tautan, atau bukti.</source>
        <translation>Fill in a recipient, a link or evidence.</translation>
    </message>
    <message>
        <source>Tulis 1 sampai 40 aturan.</source>
        <translation>Write 1 to 40 rules.</translation>
    </message>
    <message>
        <source>Ada jenis atau tingkat yang tidak kena aturan mana pun. Tambahkan satu aturan untuk semua jenis dan semua tingkat di paling bawah.</source>
        <translation>Some kind or level is covered by no rule. Add one rule for all kinds and all levels at the very bottom.</translation>
    </message>
    <message>
        <source>Aturan ini tidak pernah terpakai: aturan di atasnya sudah mencakup semuanya. Naikkan atau hapus.</source>
        <translation>This rule is never used: a rule above it already covers everything. Move it up or delete it.</translation>
    </message>
    <message>
        <source>Urutannya verifikasi, telaah, lalu persetujuan kepala.</source>
        <translation>The order is verification, review, then the head&apos;s approval.</translation>
    </message>
    <message>
        <source>Jalur cepat tanpa telaah hanya untuk pernyataan awal.</source>
        <translation>The fast lane without review is only for first statements.</translation>
    </message>
    <message>
        <source>Verifikator selalu pertama, kepala selalu terakhir.</source>
        <translation>The verifier is always first, the head always last.</translation>
    </message>
    <message>
        <source>Pilih sedikitnya satu penelaah, masing-masing satu kali.</source>
        <translation>Choose at least one reviewer, each only once.</translation>
    </message>
    <message>
        <source>Tulis 1 sampai 43.200 menit (30 hari).</source>
        <translation>Write 1 to 43,200 minutes (30 days).</translation>
    </message>
    <message>
        <source>Tidak ada bagian yang dipilih ditemukan dalam naskah. Tidak ada salinan yang dibuat. Centang temuan, atau tandai bagian di teks.</source>
        <translation>None of the chosen parts was found in the text. No copy was made. Tick findings, or mark parts in the text.</translation>
    </message>
    <message>
        <source>Salinan tidak disimpan karena {count} kata yang harus ditutup masih terbaca di dalamnya. Naskah asli utuh. Tandai bagian itu lebih lengkap, lalu coba lagi.</source>
        <translation>The copy was not saved because {count} words to be redacted can still be read in it. The original text is intact. Mark that part more fully, then try again.</translation>
    </message>
    <message>
        <source>Pilih paling banyak 8 gambar.</source>
        <translation>Choose at most 8 pictures.</translation>
    </message>
    <message>
        <source>Tulis penjelasan setiap gambar, untuk pembaca yang tidak melihatnya.</source>
        <translation>Write a description of each picture, for readers who cannot see it.</translation>
    </message>
    <message>
        <source>Berkas gambar lebih besar dari 40 MB. Naskah tidak berubah. Pilih gambar yang lebih kecil.</source>
        <translation>The picture file is larger than 40 MB. The text did not change. Choose a smaller picture.</translation>
    </message>
    <message>
        <source>Ganti huruf yang tampil sebagai kotak di pratinjau: huruf cetak tidak memilikinya.</source>
        <translation>Replace the characters shown as boxes in the preview: the print font does not have them.</translation>
    </message>
    <message>
        <source>Gambar ini tidak dapat dibaca. Naskah tidak berubah. Pakai PNG, JPEG, atau WebP yang utuh.</source>
        <translation>This picture cannot be read. The text did not change. Use an intact PNG, JPEG or WebP.</translation>
    </message>
    <message>
        <source>Gambar ini terlalu besar: paling banyak {limit} piksel. Naskah tidak berubah. Perkecil gambarnya dahulu.</source>
        <translation>This picture is too large: at most {limit} pixels. The text did not change. Make the picture smaller first.</translation>
    </message>
    <message>
        <source>Tampilan itu sudah tidak ada. Pernyataan utuh. Pilih tampilan lain.</source>
        <translation>That view is no longer there. Statements are intact. Choose another view.</translation>
    </message>
    <message>
        <source>Nama itu sudah dipakai tampilan lain.</source>
        <translation>That name is used by another view.</translation>
    </message>
    <message>
        <source>Paling banyak {limit} tampilan. Hapus satu yang tidak dipakai.</source>
        <translation>At most {limit} views. Delete one that is not used.</translation>
    </message>
    <message>
        <source>Tidak ada nomor pada periode itu. Pilih tanggal atau seri lain.</source>
        <translation>No numbers in that period. Choose another date or series.</translation>
    </message>
    <message>
        <source>Jenis berkas {suffix} tidak dikenal. Tidak ada yang ditulis. Pakai .pdf, .xlsx, atau .csv.</source>
        <translation>File type {suffix} is unknown. Nothing was written. Use .pdf, .xlsx or .csv.</translation>
    </message>
    <message>
        <source>Templat itu tidak ditemukan. Pernyataan yang memakainya tetap utuh. Muat ulang daftarnya, atau mulai dari naskah kosong.</source>
        <translation>That template was not found. Statements that use it are intact. Reload the list, or start from an empty text.</translation>
    </message>
    <message>
        <source>Kode templat itu sudah dipakai. Tulisan tetap ada di layar. Beri kode lain.</source>
        <translation>That template code is already used. What was written is still on screen. Give another code.</translation>
    </message>
    <message>
        <source>Tulis kode dengan huruf kecil, angka, dan tanda hubung saja.</source>
        <translation>Write the code in lower case letters, digits and hyphens only.</translation>
    </message>
    <message>
        <source>Ada bagian yang tidak dimiliki jenis ini. Pindahkan isinya.</source>
        <translation>There is a section that this kind does not have. Move its content.</translation>
    </message>
    <message>
        <source>Isi sedikitnya satu bagian.</source>
        <translation>Fill in at least one section.</translation>
    </message>
    <message>
        <source>Kurung kurawal tidak berpasangan. Tulis setiap isian seperti {{{{nama unit}}}}, tanpa isian di dalam isian.</source>
        <translation>Curly brackets do not pair. Write each field like {{{{nama unit}}}}, with no field inside a field.</translation>
    </message>
    <message>
        <source>Satu templat memuat paling banyak 60 isian.</source>
        <translation>A template holds at most 60 fields.</translation>
    </message>
    <message>
        <source>Satu isian dijelaskan dua kali. Hapus salah satunya.</source>
        <translation>A field is explained twice. Delete one of them.</translation>
    </message>
    <message>
        <source>Nama isian diawali huruf dan paling panjang 80 huruf.</source>
        <translation>A field name begins with a letter and has at most 80 characters.</translation>
    </message>
    <message>
        <source>Penjelasan, usulan, dan contoh isian paling panjang 200 huruf.</source>
        <translation>Explanation, suggestion and example of a field have at most 200 characters.</translation>
    </message>
    <message>
        <source>Isian tidak boleh memuat isian lain, karena dapat berputar tanpa akhir. Tulis kata biasa pada penjelasan, usulan, dan contohnya.</source>
        <translation>A field may not hold another field, as it could turn in circles without end. Write plain words in its explanation, suggestion and example.</translation>
    </message>
    <message>
        <source>Beri penjelasan untuk setiap isian di dalam teks.</source>
        <translation>Give an explanation for each field in the text.</translation>
    </message>
    <message>
        <source>Ada isian yang tidak dipakai di dalam teks. Hapus atau pakailah.</source>
        <translation>There is a field that the text does not use. Delete it or use it.</translation>
    </message>
    <message>
        <source>Tulis setiap baris sebagai singkatan = kepanjangan.</source>
        <translation>Write each line as abbreviation = full form.</translation>
    </message>
    <message>
        <source>Satu kata tertulis dua kali. Hapus salah satunya.</source>
        <translation>A word is written twice. Delete one of them.</translation>
    </message>
    <message>
        <source>Satu daftar memuat paling banyak 400 baris.</source>
        <translation>A list holds at most 400 lines.</translation>
    </message>
    <message>
        <source>Berkas Word itu kosong. Naskah di layar tidak berubah. Simpan ulang berkasnya di Word, lalu impor lagi.</source>
        <translation>That Word file is empty. The text on screen did not change. Save the file again in Word, then import it again.</translation>
    </message>
    <message>
        <source>Berkas itu terkunci kata sandi atau berformat .doc lama. Naskah di layar tidak berubah. Buka di Word, simpan sebagai .docx tanpa kata sandi, lalu impor lagi.</source>
        <translation>That file is locked with a password or in the old .doc format. The text on screen did not change. Open it in Word, save it as .docx without a password, then import it again.</translation>
    </message>
    <message>
        <source>Berkas itu bukan dokumen Word (.docx). Naskah di layar tidak berubah. Pilih berkas .docx, atau salin isinya lalu tempel.</source>
        <translation>That file is not a Word document (.docx). The text on screen did not change. Choose a .docx file, or copy its content and paste it.</translation>
    </message>
    <message>
        <source>Berkas Word itu rusak dan tidak dapat dibaca. Naskah di layar tidak berubah. Buka dan simpan ulang di Word, atau minta kiriman baru.</source>
        <translation>That Word file is damaged and cannot be read. The text on screen did not change. Open and save it again in Word, or ask for it to be sent again.</translation>
    </message>
    <message>
        <source>Berkas Word itu terlalu besar untuk naskah. Naskah di layar tidak berubah. Salin bagian yang diperlukan saja, lalu tempel.</source>
        <translation>That Word file is too large for a text. The text on screen did not change. Copy only the part needed, then paste it.</translation>
    </message>
    <message>
        <source>Berkas {name} tidak dapat dibuka. Naskah di layar tidak berubah. Tutup berkas itu di program lain, atau salin ke komputer ini lebih dahulu.</source>
        <translation>File {name} cannot be opened. The text on screen did not change. Close the file in other programs, or copy it to this computer first.</translation>
    </message>
    <message>
        <source>Tidak ada teks di berkas Word itu, mungkin hanya gambar. Naskah di layar tidak berubah. Ketik isinya, atau pilih berkas lain.</source>
        <translation>There is no text in that Word file, perhaps only pictures. The text on screen did not change. Type the content, or choose another file.</translation>
    </message>
    <message>
        <source>Ada gambar yang belum dilihat. Pilih siapa yang dapat dikenali di sana.</source>
        <translation>There is a picture nobody has looked at. Choose who can be recognised in it.</translation>
    </message>
    <message>
        <source>Anak, orang sakit, korban, saksi, dan keluarga tidak pernah ditampilkan. Hapus atau ganti gambarnya.</source>
        <translation>Children, sick people, victims, witnesses and families are never shown. Remove or change the picture.</translation>
    </message>
    <message>
        <source>Pilih izin setiap Warga Binaan yang dapat dikenali di gambar.</source>
        <translation>Choose the consent of each inmate who can be recognised in the picture.</translation>
    </message>
    <message>
        <source>Terlalu banyak orang di satu gambar. Pilih gambar lain.</source>
        <translation>Too many people in one picture. Choose another picture.</translation>
    </message>
    <message>
        <source>Izin orang di gambar tidak ditemukan. Pilih izinnya lagi, atau ganti gambarnya.</source>
        <translation>The consent of a person in the picture was not found. Choose it again, or change the picture.</translation>
    </message>
    <message>
        <source>Izin orang di gambar sudah ditarik. Hapus atau ganti gambarnya.</source>
        <translation>The consent of a person in the picture was withdrawn. Remove or change the picture.</translation>
    </message>
    <message>
        <source>Ada pembatasan pihak ketiga atas orang di gambar. Hapus gambarnya.</source>
        <translation>A third party restricts a person in the picture. Remove the picture.</translation>
    </message>
    <message>
        <source>Izin orang di gambar sudah habis. Mintakan yang baru, atau ganti gambarnya.</source>
        <translation>The consent of a person in the picture has expired. Ask for a new one, or change the picture.</translation>
    </message>
    <message>
        <source>Formulir izin orang di gambar belum lengkap. Lengkapi di Karya.</source>
        <translation>The consent form of a person in the picture is incomplete. Complete it in Works.</translation>
    </message>
    <message>
        <source>Izin orang di gambar tidak mencakup siaran pers. Mintakan izin tambahan.</source>
        <translation>The consent of a person in the picture does not cover press releases. Ask for an additional consent.</translation>
    </message>
    <message>
        <source>Izin orang di gambar tidak mencakup wajah. Ganti gambarnya.</source>
        <translation>The consent of a person in the picture does not cover the face. Change the picture.</translation>
    </message>
    <message>
        <source>Izin orang di gambar tidak mencakup pers. Mintakan izin tambahan.</source>
        <translation>The consent of a person in the picture does not cover the press. Ask for an additional consent.</translation>
    </message>
    <message>
        <source>Wajah anak tidak pernah ditampilkan. Hapus atau ganti gambarnya.</source>
        <translation>A child&apos;s face is never shown. Remove or change the picture.</translation>
    </message>
    <message>
        <source>Orang sakit tidak pernah ditampilkan. Hapus atau ganti gambarnya.</source>
        <translation>Sick people are never shown. Remove or change the picture.</translation>
    </message>
    <message>
        <source>Orang di gambar tidak mengizinkan kanal ini. Pilih kanal lain, atau mintakan izin tambahan.</source>
        <translation>A person in the picture does not allow this channel. Choose another channel, or ask for an additional consent.</translation>
    </message>
    <message>
        <source>Naskah ditahan karena gambar {number}: izin orangnya tidak berlaku. Naskah utuh, tetapi yang sudah disetujui tidak dapat diubah. Catat izin barunya di Karya, atau batalkan naskah ini dan buat lagi tanpa gambar itu.</source>
        <translation>The text is held because of picture {number}: the consent of a person in it is not valid. The text is whole, but what was approved cannot be changed. Record a new consent in Works, or make this text void and write it again without that picture.</translation>
    </message>
    <message>
        <source>Salinan tidak dibuat karena gambar {number}: izin orangnya tidak berlaku lagi. Naskah tetap dapat dibaca di sini. Ralat tanpa gambar itu, tarik naskahnya, atau kirim teksnya saja (WhatsApp).</source>
        <translation>No copy was made because of picture {number}: the consent of a person in it is no longer valid. The text can still be read here. Correct it without that picture, withdraw it, or send the words only (WhatsApp).</translation>
    </message>
    <message>
        <source>Register asli, utuh, dan terbaru. Ditandatangani kunci {key}, tertanggal {made}, {n} naskah; isinya sama dengan arsip unit sekarang.</source>
        <translation>The register is genuine, whole and the newest. Signed by key {key}, dated {made}, {n} texts; its content equals the unit&apos;s archive now.</translation>
    </message>
    <message>
        <source>Register asli tetapi lama, tertanggal {made}. Sejak itu {changed} naskah berubah, atau kunci dan data unit. Ekspor ulang, lalu ganti yang di laman.</source>
        <translation>The register is genuine but old, dated {made}. Since then {changed} texts changed, or the key and the unit&apos;s data. Export again, and replace the one on the site.</translation>
    </message>
    <message>
        <source>Register ini diubah setelah ditandatangani, atau tanda tangannya palsu. Ia mengaku dari kunci {key}. Ganti berkas di laman dengan ekspor baru, dan lapor Kepala.</source>
        <translation>This register was altered after it was signed, or its signature is forged. It claims to be from key {key}. Replace the file on the site with a new export, and tell the head.</translation>
    </message>
    <message>
        <source>Register ini ditandatangani kunci lain ({key}), bukan kunci unit ini. Bila ada di laman unit, laman itu dikuasai orang lain: lapor Kepala dan kabari redaksi.</source>
        <translation>This register was signed by another key ({key}), not by this unit&apos;s. If it is on the unit&apos;s site, somebody else controls that site: tell the head and the newsrooms.</translation>
    </message>
    <message>
        <source>Register ini ditandatangani kunci {key}, yang sudah dicabut. Tanggalnya tidak dapat dipercaya. Ekspor ulang dengan kunci baru, lalu ganti yang di laman.</source>
        <translation>This register was signed by key {key}, which was revoked. Its date cannot be trusted. Export again with a new key, and replace the one on the site.</translation>
    </message>
    <message>
        <source>Register ini ditandatangani kunci unit, tetapi memuat naskah yang tidak ada di arsip. Mungkin kunci dicuri, atau dari pangkalan data lain. Lapor Kepala; bila bukan dari cadangan sendiri, cabut kuncinya.</source>
        <translation>This register was signed by the unit&apos;s key, but holds texts that are not in the archive. Perhaps the key was stolen, or it is from another database. Tell the head; unless it is from your own backup, revoke the key.</translation>
    </message>
    <message>
        <source>Register ini tidak ditandatangani, jadi siapa pun dapat menulisnya. Ekspor ulang di komputer yang kuncinya terbuka.</source>
        <translation>This register is not signed, so anybody can write it. Export again on the computer on which the key is open.</translation>
    </message>
    <message>
        <source>Register ini tertanggal {made}, di masa depan. Jam komputer ini atau jam pembuatnya keliru; periksa keduanya, lalu ekspor ulang.</source>
        <translation>This register is dated {made}, in the future. The clock of this computer or of its maker is wrong; check both, then export again.</translation>
    </message>
    <message>
        <source>Register di dalamnya asli, tetapi halaman di sekelilingnya bukan buatan program ini. Mungkin dibuat versi lain, atau skripnya diubah. Ekspor ulang dan ganti halamannya.</source>
        <translation>The register inside is genuine, but the page around it was not made by this program. Perhaps another version made it, or its script was altered. Export again and replace the page.</translation>
    </message>
    <message>
        <source>Register ini terpotong. Tidak ada yang dinilai. Unduh atau salin ulang.</source>
        <translation>This register is cut off. Nothing was judged. Download or copy it again.</translation>
    </message>
    <message>
        <source>Berkas ini bukan register unit, atau isinya rusak. Tidak ada yang dinilai. Pilih register.json atau verifikasi.html.</source>
        <translation>This file is no register of the unit, or it is damaged. Nothing was judged. Choose register.json or verifikasi.html.</translation>
    </message>
    <message>
        <source>Register ini dibuat versi program yang lain. Tidak ada yang dinilai. Ekspor ulang, atau periksa dengan versi yang membuatnya.</source>
        <translation>This register was made by another version of the program. Nothing was judged. Export again, or check with the version that made it.</translation>
    </message>
    <message>
        <source>Register tidak ditulis: kunci {key} terkunci di komputer ini, jadi tidak dapat menandatanganinya. Berkas lama utuh. Buka kuncinya di Pengaturan, Kunci keaslian.</source>
        <translation>The register was not written: key {key} is locked on this computer, so it cannot sign. The old file is whole. Open the key in Settings, Authenticity key.</translation>
    </message>
    <message>
        <source>Register tidak ditulis: kunci unit sudah dicabut dan belum ada penggantinya. Berkas lama utuh. Buat kunci baru di Pengaturan, Kunci keaslian, lalu ekspor lagi.</source>
        <translation>The register was not written: the unit&apos;s key was revoked and has no successor yet. The old file is whole. Make a new key in Settings, Authenticity key, and export again.</translation>
    </message>
    <message>
        <source>Naskah ini disetujui tanpa Kode keaslian. Nomor dan isinya sah; kode tidak dapat ditambahkan kemudian.</source>
        <translation>This text was approved without an authenticity code. Its number and content are valid; a code cannot be added later.</translation>
    </message>
    <message>
        <source>Nomor ini tidak tercatat, hanya mirip nomor {twin}. Ada huruf dari aksara lain, O dan nol yang tertukar, garis panjang, atau tanda tak terlihat. Salah ketik atau tiruan: ketik ulang dengan tangan, dan periksa kodenya.</source>
        <translation>This number is not recorded, it only resembles number {twin}. There are letters of another script, O and zero swapped, a long dash, or invisible signs. A typing error or a fake: type it again by hand, and check the code.</translation>
    </message>
    <message>
        <source>Ada {n} Kode keaslian yang berbeda di sini; naskah unit hanya membawa satu. Belum dinilai. Periksa satu per satu, dan bandingkan isinya.</source>
        <translation>There are {n} different authenticity codes here; a text of the unit carries just one. Not judged yet. Check them one by one, and compare the content.</translation>
    </message>
</context>
</TS>
