"""Sentences about incidents: registering, levels, timeline, status."""

from pasopati_desktop.ui.i18n import translate


def sentences() -> dict[str, str]:
    """Built on call: the language is chosen at start-up."""
    return {
        "incident.missing": translate(
            "messages", "Insiden itu tidak ada. Data lain utuh. Muat ulang daftarnya."
        ),
        "incident.after_detected": translate(
            "messages", "Pilih waktu sebelum atau sama dengan waktu diketahui."
        ),
        "incident.same_level": translate("messages", "Pilih tingkat yang lain dari sekarang."),
        "incident.only_head_lowers": translate(
            "messages", "Hanya kepala unit yang menurunkan tingkat."
        ),
        "incident.below_floor": translate(
            "messages", "Tingkat tidak boleh di bawah batas bawah keadaan yang dicentang."
        ),
        "incident.status_not_allowed": translate(
            "messages",
            "Status insiden sudah berubah. Tidak ada yang ditulis. Muat ulang halamannya.",
        ),
        "incident.entry_missing": translate(
            "messages", "Catatan lini masa itu tidak ada. Data lain utuh. Muat ulang halamannya."
        ),
        "incident.entry_corrected_before": translate(
            "messages",
            "Catatan ini sudah diralat petugas lain. Ralat itu tetap ada. "
            "Ralat catatan yang terbaru.",
        ),
        "incident.entry_of_program": translate(
            "messages",
            "Catatan ini ditulis program dan tidak diralat. Tidak ada yang berubah. "
            "Ubah tingkat, tautan berita, atau pernyataannya.",
        ),
        "input.reason_short": translate(
            "messages", "Tulis sedikitnya {limit} huruf, sekarang {now}."
        ),
    }
