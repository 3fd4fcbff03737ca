"""Language of the interface. Source strings are Indonesian; other languages are translations."""

import logging
import sys
from typing import TYPE_CHECKING, Final

from pasopati_desktop import resources

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QCoreApplication, QTranslator

log = logging.getLogger(__name__)

LANGUAGES: Final = {"id": "Bahasa Indonesia", "en": "English"}
"""Code and own name. Indonesian needs no file for our own words, but one for Qt's own dialogs."""


def translate(context: str, text: str, n: int = -1) -> str:
    """Return `text` in the chosen language; call it late, never at import, never on an f-string.

    `n` chooses the plural form in languages that have one and fills `%n`.
    """
    core = sys.modules.get("PySide6.QtCore")
    if core is None:
        # A headless command runs without Qt, so nobody has chosen another language.
        return text if n < 0 else text.replace("%n", str(n))
    return str(core.QCoreApplication.translate(context, text, "", n))


def install(app: "QCoreApplication", language: str = "id") -> "list[QTranslator]":
    """Load the translations of `language`; number and date formats stay Indonesian.

    Returns what `remove` takes. (The children of the application are not asked for translators:
    that wraps Qt's own objects too and costs the first window 5 ms.)
    A missing file is logged and leaves the source strings, which are complete.
    """
    from PySide6.QtCore import QLocale, QTranslator

    QLocale.setDefault(QLocale(QLocale.Language.Indonesian, QLocale.Country.Indonesia))
    loaded = []
    for name in (f"qtbase_{language}.qm", f"pasopati_{language}.qm"):
        try:
            file = resources.path("translations", name)
        except FileNotFoundError:
            if (name, language) not in {("qtbase_en.qm", "en"), ("pasopati_id.qm", "id")}:
                log.warning("translation missing file=%s", name)
            continue
        translator = QTranslator(app)
        if translator.load(str(file)) and app.installTranslator(translator):
            loaded.append(translator)
        else:
            log.warning("translation unreadable file=%s", name)
    return loaded


def remove(app: "QCoreApplication", installed: "Iterable[QTranslator]") -> None:
    """Take translations out again: what is left are the source strings."""
    for old in installed:
        app.removeTranslator(old)
        old.deleteLater()
