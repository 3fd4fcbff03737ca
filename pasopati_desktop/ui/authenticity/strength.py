"""What a passphrase is worth, in a word and a hint, while it is typed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from pasopati_desktop.domain import passphrases
from pasopati_desktop.domain.passphrases import Strength
from pasopati_desktop.ui import icons, theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.unit.text import label

_LOOKS: dict[Strength, tuple[str, str]] = {
    Strength.SHORT: ("minus", "text3"),
    Strength.WEAK: ("triangle-alert", "warn"),
    Strength.FAIR: ("check", "good"),
    Strength.STRONG: ("shield-check", "good"),
}


def strength_words(passphrase: str) -> str:
    match passphrases.strength(passphrase):
        case Strength.SHORT:
            words = translate("Strength", "{n} dari {least} huruf")
            return words.format(n=len(passphrase.strip()), least=passphrases.LEAST_CHARS)
        case Strength.WEAK:
            return translate("Strength", "Lemah: mudah ditebak. Tambah kata yang tidak biasa.")
        case Strength.FAIR:
            return translate("Strength", "Cukup. Satu kata lagi lebih baik.")
        case Strength.STRONG:
            return translate("Strength", "Kuat.")


class StrengthLine(QWidget):
    """Stands under the field; the word says it, the mark only repeats it."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__()
        self._field = field
        self._mark = QLabel()
        theme.fix(self._mark, width=16)
        self.said = label("", "meta_medium", "text2")
        row = theme.measure(QHBoxLayout(self), (0, 0, 0, 0), 6)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.said, 1)
        field.textChanged.connect(self.theme_changed)
        self.theme_changed()

    def theme_changed(self, _text: str = "") -> None:
        typed = self._field.text()
        icon, ink = _LOOKS[passphrases.strength(typed)]
        self._mark.setPixmap(icons.pixmap(icon, ink, 14))
        words = strength_words(typed)
        self.said.setText(words)
        theme.dress(self.said, "", "text2" if ink == "text3" else ink)
        self.setAccessibleName(words)
        self._field.setAccessibleDescription(words)
