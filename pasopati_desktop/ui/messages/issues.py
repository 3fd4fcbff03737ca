"""Sentences about issues."""

from pasopati_desktop.ui.i18n import translate


def sentences() -> dict[str, str]:
    """Built on call: the language is chosen at start-up."""
    return {
        "issue.missing": translate(
            "messages", "Isu itu tidak ada lagi. Beritanya tetap tersimpan. Muat ulang daftarnya."
        ),
    }
