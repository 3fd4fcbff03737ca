"""Sentences about step clocks and reminders."""

from pasopati_desktop.ui.i18n import translate


def sentences() -> dict[str, str]:
    """Built on call: the language is chosen at start-up."""
    return {
        "due.nobody_waits": translate(
            "messages", "Naskah ini tidak menunggu siapa pun. Tidak ada yang diingatkan."
        ),
        "due.own_turn": translate(
            "messages", "Langkah ini giliran sendiri. Tidak ada yang diingatkan."
        ),
        "due.reminded_lately": translate(
            "messages",
            "{name} sudah mengingatkan dalam satu jam ini. Tidak dikirim dua kali. "
            "Coba lagi setelah {minutes} menit.",
        ),
    }
