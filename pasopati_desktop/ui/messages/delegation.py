"""Sentences about handing a role over (Plh., Plt.)."""

from pasopati_desktop.ui.i18n import translate


def sentences() -> dict[str, str]:
    """Built on call: the language is chosen at start-up."""
    return {**_fields(), **_acts()}


def _fields() -> dict[str, str]:
    return {
        "delegation.role": translate("messages", "Pilih peran yang menandatangani naskah."),
        "delegation.nobody": translate("messages", "Pilih petugas yang menerima wewenang."),
        "delegation.acting": translate("messages", "Pilih Plh. atau Plt."),
        "delegation.in_past": translate("messages", "Mulai hari ini atau sesudahnya."),
        "delegation.too_long": translate(
            "messages", "Paling lama 366 hari. Perpanjang nanti dengan surat baru."
        ),
        "delegation.not_own": translate(
            "messages", "Peran ini bukan milik sendiri pada hari itu; limpahan tidak diteruskan."
        ),
        "delegation.beyond_own_term": translate(
            "messages", "Tidak melewati hari terakhir peran sendiri."
        ),
        "delegation.overlaps": translate(
            "messages",
            "Peran ini sudah dilimpahkan pada hari yang sama. Akhiri dulu, atau pilih hari lain.",
        ),
        "delegation.not_active": translate(
            "messages", "Akun petugas ini tidak aktif atau tidak dapat masuk."
        ),
        "delegation.to_oneself": translate("messages", "Pilih petugas lain."),
        "delegation.to_administrator": translate(
            "messages", "Administrator sistem tidak memegang wewenang atas naskah."
        ),
        "delegation.holds_already": translate(
            "messages", "Petugas ini sudah memegang peran itu pada hari yang sama."
        ),
        "delegation.end_too_early": translate(
            "messages", "Terlalu awal: hari itu sudah lewat atau sudah ada yang ditandatangani."
        ),
        "delegation.end_too_late": translate(
            "messages",
            "Tidak melewati hari terakhir yang disepakati. Perpanjang dengan surat baru.",
        ),
    }


def _acts() -> dict[str, str]:
    return {
        "delegation.missing": translate(
            "messages", "Pelimpahan itu tidak ada. Data lain utuh. Muat ulang daftarnya."
        ),
        "delegation.over": translate(
            "messages", "Pelimpahan ini sudah berakhir. Tidak ada yang berubah."
        ),
        "delegation.not_yours": translate(
            "messages",
            "Hanya pemberi wewenang atau kepala unit yang mengakhirinya. Tidak ada yang berubah.",
        ),
        "delegation.out_of_scope": translate(
            "messages",
            "Pelimpahan wewenang tidak mencakup naskah ini. Tidak ada yang ditandatangani. "
            "Minta pejabatnya sendiri, atau surat pelimpahan yang lebih luas.",
        ),
        "delegation.ended": translate(
            "messages",
            "Pelimpahan sebagai {title} berakhir {day}. Tidak ada yang ditandatangani dan naskah "
            "utuh. Minta pejabatnya sendiri, atau surat pelimpahan baru.",
        ),
    }
