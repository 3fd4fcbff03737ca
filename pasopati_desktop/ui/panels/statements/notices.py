"""Bars of this panel that carry an act, or a count."""

from collections.abc import Callable
from dataclasses import replace

from pasopati_desktop.domain.errors import Conflict
from pasopati_desktop.domain.statements import MAX_SECTION_CHARS
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui import messages
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.messages import Notice


def conflict_notice(
    conflict: Conflict, on_history: Callable[[], object], on_merge: Callable[[], object]
) -> Notice:
    """Return the bar for a text somebody else saved first: merge both, or look at it first."""
    actions = (
        (translate("Statements", "Gabungkan …"), on_merge),
        (translate("Statements", "Riwayat"), on_history),
    )
    return replace(messages.explain(conflict), actions=actions)


def paste_notice(letters: int) -> Notice:
    """Return the bar for a paste that did not fit."""
    text = translate("Statements", "{n} huruf dari tempelan tidak ikut.")
    detail = translate("Statements", "Satu bagian memuat paling banyak {limit} huruf.")
    return messages.warn(
        text.format(n=words.count(letters)), detail.format(limit=words.count(MAX_SECTION_CHARS))
    )


def blocking_notice(count: int) -> Notice:
    """Return the bar for a text that the checks keep at the desk."""
    title = translate("Statements", "{n} hal menghalangi pengiriman.").format(n=count)
    detail = translate(
        "Statements",
        "Naskah tetap ada di layar. Tekan Enter pada setiap baris untuk pergi ke tempatnya.",
    )
    return messages.warn(title, detail)
