"""Sentences about backups, restoring, and what an integrity check finds."""

from pasopati_desktop.ui.i18n import translate


def sentences() -> dict[str, str]:
    """Built on call: the language is chosen at start-up."""
    return {**_backups(), **_findings()}


def _backups() -> dict[str, str]:
    return {
        "backup.missing": translate(
            "messages",
            "Cadangan {folder} tidak ditemukan. Data utama utuh. "
            "Sambungkan diskanya, atau pilih cadangan lain.",
        ),
        "backup.not_verified": translate(
            "messages",
            "Cadangan gagal diuji pada bagian {part}. "
            "Data utama utuh; cadangan sebelumnya tetap ada. "
            "Cadangkan sekali lagi, bila perlu ke diska lain.",
        ),
        "backup.damaged": translate(
            "messages",
            "Cadangan {folder} rusak. Data utama utuh dan tidak disentuh. "
            "Pilih cadangan lain yang teruji.",
        ),
        "backup.disk_full": translate(
            "messages",
            "Cadangan tidak dapat ditulis: diska penuh atau tidak dapat ditulisi. Data utama utuh. "
            "Kosongkan ruang, atau pilih folder lain.",
        ),
        "backup.part_missing": translate(
            "messages",
            "Bagian {part} tidak ada di dalam cadangan.",
        ),
        "backup.differs": translate(
            "messages",
            "Bagian {part} berbeda dari data saat dicadangkan.",
        ),
        "restore.not_empty": translate(
            "messages",
            "Pangkalan data tujuan sudah berisi. Tidak ada yang ditimpa. "
            "Pulihkan ke pangkalan data yang kosong.",
        ),
    }


def _findings() -> dict[str, str]:
    return {
        "check.pages": translate(
            "messages",
            "Halaman berkas pangkalan data rusak.",
        ),
        "check.reference": translate(
            "messages",
            "Catatan merujuk ke catatan yang tidak ada.",
        ),
        "check.full_text": translate(
            "messages",
            "Indeks pencarian tidak cocok dengan isinya.",
        ),
        "check.audit": translate(
            "messages",
            "Rantai jejak audit terputus.",
        ),
        "check.untraced": translate(
            "messages",
            "Catatan ada tanpa jejak audit.",
        ),
        "check.row_changed": translate(
            "messages",
            "Isi catatan berbeda dari jejak auditnya.",
        ),
        "check.row_missing": translate(
            "messages",
            "Catatan hilang, padahal jejak auditnya ada.",
        ),
        "check.text": translate(
            "messages",
            "Naskah pernyataan tidak cocok dengan sidik jarinya.",
        ),
        "check.file": translate(
            "messages",
            "Berkas rusak atau hilang dari gudang berkas.",
        ),
        "check.unreadable": translate(
            "messages",
            "Bagian pangkalan data tidak dapat dibaca.",
        ),
    }
