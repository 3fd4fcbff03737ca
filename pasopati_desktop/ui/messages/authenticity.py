"""Sentences about the check of authenticity and about the unit's key."""

from pasopati_desktop.ui.i18n import translate


def sentences() -> dict[str, str]:
    """Built on call: the language is chosen at start-up."""
    return {
        **_genuine(),
        **_ended(),
        **_not_authentic(),
        **_codes(),
        **_keys(),
    }


def _genuine() -> dict[str, str]:
    return {
        "verify.current": translate(
            "messages", "Asli dan berlaku, nomor {number}. Isinya sama persis dengan arsip unit."
        ),
        "verify.signed_copy": translate(
            "messages",
            "Asli dan berlaku, nomor {number}. Ini {kind}, sama persis dengan arsip unit.",
        ),
        "verify.code_current": translate(
            "messages",
            "Kodenya asli dan nomor {number} berlaku. Kode hanya membuktikan asalnya: "
            "bandingkan isinya dengan teks yang tercatat.",
        ),
        "verify.number_current": translate(
            "messages",
            "Nomor {number} tercatat dan berlaku. Nomor saja tidak membuktikan apa pun: "
            "bandingkan judul dan isinya, dan periksa kodenya.",
        ),
    }


def _ended() -> dict[str, str]:
    return {
        "verify.corrected": translate(
            "messages",
            "Asli tetapi sudah diralat, nomor {number}. Yang berlaku nomor {successor}.",
        ),
        "verify.withdrawn": translate(
            "messages",
            "Asli tetapi sudah ditarik, nomor {number}. Jangan dipakai lagi.",
        ),
        "verify.voided": translate(
            "messages",
            "Asli tetapi batal, nomor {number}. Naskah ini tidak pernah diterbitkan.",
        ),
        "verify.code_corrected": translate(
            "messages",
            "Kodenya asli, tetapi nomor {number} sudah diralat. Yang berlaku nomor {successor}.",
        ),
        "verify.code_withdrawn": translate(
            "messages", "Kodenya asli, tetapi nomor {number} sudah ditarik. Jangan dipakai lagi."
        ),
        "verify.code_voided": translate(
            "messages",
            "Kodenya asli, tetapi nomor {number} batal. Naskah ini tidak pernah diterbitkan.",
        ),
    }


def _not_authentic() -> dict[str, str]:
    return {
        "verify.altered": translate(
            "messages",
            "Berkas ini diubah. {bytes} bita berbeda dari arsip nomor {number}. "
            "Minta berkas aslinya dari unit.",
        ),
        "verify.appended": translate(
            "messages",
            "Berkas ini ditambahi {bytes} bita di belakang arsip nomor {number}. Tambahan dapat "
            "mengubah yang terlihat. Bila itu tanda tangan elektronik, daftarkan berkasnya dulu.",
        ),
        "verify.rewritten": translate(
            "messages",
            "Bukan berkas asli: disimpan ulang. Kodenya asli; kata-kata dan tampilan tiap halaman "
            "sama dengan arsip nomor {number}. Bitanya tidak dijamin: pakai berkas dari arsip.",
        ),
        "verify.words_only": translate(
            "messages",
            "Bukan berkas asli: disimpan ulang. Kodenya asli dan kata-katanya cocok dengan nomor "
            "{number}, tetapi tampilannya tidak dapat diperiksa: cocokkan dengan arsip.",
        ),
        "verify.seen_differs": translate(
            "messages",
            "Yang terlihat di halaman {pages} berbeda dari arsip nomor {number}, di bawah kode "
            "yang asli. Ada yang ditutupi, disembunyikan, diganti, atau digeser. Jangan dipakai.",
        ),
        "verify.other_letters": translate(
            "messages",
            "Bukan berkas asli: disimpan ulang. Yang terlihat sama dengan arsip nomor {number}, "
            "tetapi huruf yang tersimpan lain: salin dan cari memberi kata yang salah.",
        ),
        "verify.wrapped": translate(
            "messages",
            "Arsip nomor {number} ada utuh di dalam berkas ini, tetapi {bytes} bita ditambahkan di "
            "sekelilingnya. Program lain dapat menampilkan isi lain. Pakai berkas dari unit.",
        ),
        "verify.rearranged": translate(
            "messages",
            "Kata-katanya sama dengan nomor {number}, tetapi urutan atau letaknya lain: halaman "
            "ditukar atau diputar, atau kalimat dipindah. Jangan dipakai.",
        ),
        "verify.pages_added": translate(
            "messages",
            "Halaman ditambahkan di bawah kode yang asli: berkas ini {pages} halaman, arsip nomor "
            "{number} {ours} halaman. Jangan dipakai.",
        ),
        "verify.pages_missing": translate(
            "messages",
            "Ada halaman yang dihilangkan: berkas ini {pages} halaman, arsip nomor {number} {ours} "
            "halaman. Jangan dipakai; minta berkas yang utuh.",
        ),
        "verify.added_text": translate(
            "messages",
            "Isinya ditambahi di bawah kode yang asli, dengan kata yang tidak ada pada nomor "
            "{number}. Jangan dipakai; lihat tambahannya di bawah.",
        ),
        "verify.removed_text": translate(
            "messages",
            "Sebagian isinya dihilangkan di bawah kode yang asli: kata-kata nomor {number} tidak "
            "lengkap. Jangan dipakai; lihat yang hilang di bawah.",
        ),
        "verify.marked_copy": translate(
            "messages",
            "Salinan bertanda dari nomor {number}, yang berlaku. Kodenya asli dan kata-katanya "
            "sama dengan naskah yang tercatat; hanya tanda salinannya yang bertambah.",
        ),
        "verify.masked_copy": translate(
            "messages",
            "Salinan disamarkan dari nomor {number} tanpa kode keaslian: tidak dapat dibuktikan. "
            "Kata yang terbaca sama dengan naskah yang tercatat; mintalah penegasan dari unit.",
        ),
        "verify.swapped_text": translate(
            "messages",
            "Isinya diganti di bawah kode yang asli. Kata-katanya berbeda dari nomor {number} yang "
            "tercatat. Jangan dipakai; lihat bedanya di bawah.",
        ),
        "verify.text_differs": translate(
            "messages",
            "Memakai nomor {number}, tetapi isinya lain dan tidak ada kode keaslian. "
            "Jangan dipakai; lihat bedanya di bawah.",
        ),
        "verify.same_text_no_code": translate(
            "messages",
            "Kata-katanya sama dengan nomor {number}, tetapi ini bukan berkas arsip dan tanpa kode "
            "keaslian. Pakai berkas dari unit.",
        ),
        "verify.draft": translate(
            "messages",
            "Ini draf, bukan naskah resmi. Belum disetujui dan belum bernomor. Jangan dikutip.",
        ),
        "verify.javascript": translate(
            "messages",
            "PDF ini memuat program (JavaScript) dan tidak dikenal. Naskah unit tidak pernah "
            "memuat program. Jangan dibuka di komputer lain.",
        ),
        "verify.not_in_register": translate(
            "messages",
            "Tidak ada arsip yang sama persis. Berkas ini bukan terbitan unit, atau sudah diubah.",
        ),
        "verify.huge": translate(
            "messages",
            "Tidak ada arsip yang sama persis. Berkas sebesar ini bukan naskah unit; isinya tidak "
            "dibaca.",
        ),
    }


def _codes() -> dict[str, str]:
    return {
        "code.malformed": translate(
            "messages", "Itu bukan Kode keaslian yang utuh. Salin ulang seluruh teks kodenya."
        ),
        "verify.not_a_code": translate(
            "messages",
            "Kode ini terpotong atau salah ketik. Tidak dapat dinilai. Pindai atau salin ulang.",
        ),
        "verify.foreign_key": translate(
            "messages",
            "Kode ini ditandatangani kunci lain ({key}), bukan kunci unit ini. "
            "Naskahnya bukan dari unit.",
        ),
        "verify.bad_signature": translate(
            "messages",
            "Tanda tangan kode ini palsu atau rusak. Ia mengaku dari kunci {key} dan nomor "
            "{number}. Jangan dipakai.",
        ),
        "verify.unknown_number": translate(
            "messages",
            "Kode ini benar ditandatangani kunci unit, tetapi nomor {number} tidak tercatat. "
            "Mungkin dari basis data lain atau kunci dicuri. Laporkan kepada admin.",
        ),
        "verify.other_text": translate(
            "messages",
            "Kode ini memakai kunci unit dan nomor {number}, tetapi untuk teks lain dari yang "
            "tercatat. Jangan dipakai; laporkan kepada admin.",
        ),
        "verify.old_version": translate(
            "messages",
            "Kode ini untuk versi lama naskah nomor {number}, bukan versi yang disetujui. "
            "Minta naskah yang berlaku.",
        ),
        "verify.key_revoked": translate(
            "messages",
            "Kunci {key} sudah dicabut. Tanda tangannya untuk nomor {number} tidak dipercaya. "
            "Minta naskah baru dari unit.",
        ),
        "verify.no_such_number": translate(
            "messages",
            "Nomor {number} tidak tercatat. Periksa ejaannya, seperti tertulis di naskah. "
            "Bila memang begitu, naskahnya bukan dari unit.",
        ),
        "verify.other_code": translate(
            "messages",
            "Ada kode QR, tetapi bukan Kode keaslian unit. Potret bagian yang berlabel Kode "
            "keaslian; bila tidak ada, naskahnya tidak membawa kode.",
        ),
        "verify.no_code": translate(
            "messages",
            "Kode tidak terbaca. Bukan berarti palsu. Potret lebih dekat, lurus dari atas, terang, "
            "dan tidak goyang; atau pindai 200 dpi; atau ketik nomornya.",
        ),
    }


def _keys() -> dict[str, str]:
    return {
        "key.none": translate(
            "messages",
            "Unit belum mempunyai kunci keaslian. Naskah disetujui tanpa kode. "
            "Buat kuncinya di Pengaturan, Kunci keaslian.",
        ),
        "key.locked": translate(
            "messages",
            "Kunci keaslian terkunci di komputer ini. Naskah yang disetujui di sini tanpa kode. "
            "Minta admin membukanya di Pengaturan, Kunci keaslian.",
        ),
        "key.missing": translate(
            "messages", "Kunci {key} tidak ada lagi. Kunci lain utuh. Muat ulang daftarnya."
        ),
        "key.not_active": translate(
            "messages",
            "Kunci {key} sudah diganti atau dicabut. Tidak ada yang berubah. Pakai kunci terbaru.",
        ),
        "key.already_revoked": translate(
            "messages", "Kunci {key} sudah dicabut. Tidak ada yang berubah."
        ),
        "key.wrong_passphrase": translate(
            "messages",
            "Frasa sandi tidak cocok dengan kunci ini. Tidak ada yang berubah. "
            "Periksa huruf besar dan spasinya.",
        ),
        "key.damaged": translate(
            "messages",
            "Data kunci ini rusak. Tidak ada yang berubah. Pulihkan dari lembar cadangannya.",
        ),
        "key.not_kept": translate(
            "messages",
            "Berkas kunci {path} tidak dapat ditulis, jadi kunci terkunci di komputer ini. "
            "Kuncinya utuh. Periksa ruang dan izin folder data, lalu buka lagi.",
        ),
        "key.not_forgotten": translate(
            "messages",
            "Berkas kunci {path} tidak dapat dihapus. Kunci masih terbuka di komputer ini. "
            "Tutup program lain, lalu ulangi.",
        ),
        "key.paper_length": translate(
            "messages",
            "Ketik kedelapan baris, masing-masing 18 huruf. Atau tempel hasil pindai kodenya.",
        ),
        "key.paper_line": translate(
            "messages", "Baris {line} salah ketik. Cocokkan lagi dengan lembar."
        ),
        "key.passphrase_short": translate(
            "messages", "Tulis sedikitnya {least} huruf, lebih baik beberapa kata."
        ),
        "key.passphrase_differs": translate("messages", "Kedua frasa sandi tidak sama."),
    }
