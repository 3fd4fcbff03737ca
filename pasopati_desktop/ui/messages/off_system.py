"""Sentences about signatures that were given outside the program."""

from pasopati_desktop.ui.i18n import translate


def sentences() -> dict[str, str]:
    """Built on call: the language is chosen at start-up."""
    return {**_fields(), **_evidence(), **_acts()}


def _fields() -> dict[str, str]:
    return {
        "off_system.step": translate("messages", "Pilih langkah yang ditandatangani."),
        "off_system.nobody": translate("messages", "Pilih pejabat yang memberi persetujuan."),
        "off_system.before_text": translate(
            "messages", "Pilih waktu sesudah versi naskah ini disimpan."
        ),
        "off_system.note_short": translate(
            "messages", "Tulis apa yang dikatakan, sedikitnya 10 huruf."
        ),
        "off_system.note_long": translate("messages", "Tulis paling banyak {limit} huruf."),
        "off_system.no_evidence": translate(
            "messages", "Lampirkan foto atau pindaian surat atau pesannya."
        ),
        "off_system.evidence_missing": translate(
            "messages", "Berkas bukti tidak ada lagi. Pilih sekali lagi."
        ),
    }


def _evidence() -> dict[str, str]:
    return {
        "off_system.evidence_not_a_file": translate(
            "messages", "Berkas itu tidak dapat dibaca. Isian tetap ada. Pilih berkas lain."
        ),
        "off_system.evidence_too_large": translate(
            "messages",
            "Berkas itu lebih dari 30 MB. Isian tetap ada. Pilih yang lebih kecil.",
        ),
        "off_system.evidence_kind": translate(
            "messages",
            "Berkas itu bukan PDF, JPEG, PNG, atau TIFF. Isian tetap ada. Pilih berkas lain.",
        ),
    }


def _acts() -> dict[str, str]:
    return {
        "off_system.missing": translate(
            "messages", "Catatan persetujuan itu tidak ada. Data lain utuh. Muat ulang."
        ),
        "off_system.not_a_signer": translate(
            "messages",
            "Pejabat itu tidak memegang peran ini pada waktu itu, atau akunnya tidak aktif lagi. "
            "Tidak ada yang ditandatangani. Periksa pejabat dan waktunya.",
        ),
        "off_system.signer_records": translate(
            "messages",
            "Persetujuan sendiri tidak dicatat sendiri. Tidak ada yang dicatat. "
            "Tandatangani langsung di program ini.",
        ),
        "off_system.pending": translate(
            "messages",
            "Persetujuan untuk langkah ini sudah dicatat dan menunggu saksi. "
            "Tidak ada yang berubah. Minta petugas lain menyaksikannya.",
        ),
        "off_system.over": translate(
            "messages",
            "Catatan ini sudah disaksikan atau dibatalkan. Tidak ada yang berubah. Muat ulang.",
        ),
        "off_system.same_person": translate(
            "messages",
            "Pencatat dan pemberi persetujuan tidak menjadi saksi. Tidak ada yang ditandatangani. "
            "Minta petugas ketiga.",
        ),
        "off_system.author_witness": translate(
            "messages",
            "Penyusun naskah tidak menjadi saksi. Tidak ada yang ditandatangani. "
            "Minta petugas lain.",
        ),
        "off_system.not_yours": translate(
            "messages", "Catatan ini atas nama petugas lain. Tidak ada yang berubah."
        ),
        "off_system.settled": translate(
            "messages",
            "Catatan ini belum disaksikan, atau sudah dijawab. Tidak ada yang berubah. Muat ulang.",
        ),
    }
