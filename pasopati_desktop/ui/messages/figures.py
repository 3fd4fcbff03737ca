"""Sentences about who can be recognised on the pictures of a text."""

from pasopati_desktop.ui.i18n import translate


def sentences() -> dict[str, str]:
    """Built on call: the language is chosen at start-up."""
    return {**_declared(), **_agreed(), **_leaving()}


def _declared() -> dict[str, str]:
    return {
        "figure.unseen": translate(
            "messages", "Ada gambar yang belum dilihat. Pilih siapa yang dapat dikenali di sana."
        ),
        "figure.protected": translate(
            "messages",
            "Anak, orang sakit, korban, saksi, dan keluarga tidak pernah ditampilkan. "
            "Hapus atau ganti gambarnya.",
        ),
        "figure.nobody_named": translate(
            "messages", "Pilih izin setiap Warga Binaan yang dapat dikenali di gambar."
        ),
        "figure.too_many_inmates": translate(
            "messages", "Terlalu banyak orang di satu gambar. Pilih gambar lain."
        ),
    }


def _agreed() -> dict[str, str]:
    return {
        "figure.consent_missing": translate(
            "messages",
            "Izin orang di gambar tidak ditemukan. Pilih izinnya lagi, atau ganti gambarnya.",
        ),
        "figure.consent_withdrawn": translate(
            "messages", "Izin orang di gambar sudah ditarik. Hapus atau ganti gambarnya."
        ),
        "figure.consent_blocked": translate(
            "messages", "Ada pembatasan pihak ketiga atas orang di gambar. Hapus gambarnya."
        ),
        "figure.consent_expired": translate(
            "messages",
            "Izin orang di gambar sudah habis. Mintakan yang baru, atau ganti gambarnya.",
        ),
        "figure.consent_draft": translate(
            "messages", "Formulir izin orang di gambar belum lengkap. Lengkapi di Karya."
        ),
        "figure.consent_purpose": translate(
            "messages", "Izin orang di gambar tidak mencakup siaran pers. Mintakan izin tambahan."
        ),
        "figure.consent_level": translate(
            "messages", "Izin orang di gambar tidak mencakup wajah. Ganti gambarnya."
        ),
        "figure.consent_channel": translate(
            "messages", "Izin orang di gambar tidak mencakup pers. Mintakan izin tambahan."
        ),
        "figure.child": translate(
            "messages", "Wajah anak tidak pernah ditampilkan. Hapus atau ganti gambarnya."
        ),
        "figure.patient": translate(
            "messages", "Orang sakit tidak pernah ditampilkan. Hapus atau ganti gambarnya."
        ),
    }


def _leaving() -> dict[str, str]:
    return {
        "statement.figure_channel": translate(
            "messages",
            "Orang di gambar tidak mengizinkan kanal ini. Pilih kanal lain, atau mintakan izin "
            "tambahan.",
        ),
        "statement.figure_held": translate(
            "messages",
            "Naskah ditahan karena gambar {number}: izin orangnya tidak berlaku. Naskah utuh, "
            "tetapi yang sudah disetujui tidak dapat diubah. Catat izin barunya di Karya, atau "
            "batalkan naskah ini dan buat lagi tanpa gambar itu.",
        ),
        "statement.figure_out": translate(
            "messages",
            "Salinan tidak dibuat karena gambar {number}: izin orangnya tidak berlaku lagi. Naskah "
            "tetap dapat dibaca di sini. Ralat tanpa gambar itu, tarik naskahnya, atau kirim "
            "teksnya saja (WhatsApp).",
        ),
    }
