"""Step 5: the unit's key for the code of authenticity, now or later."""

from collections.abc import Mapping

from PySide6.QtWidgets import QFrame, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from pasopati_desktop.services import unit_keys
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.authenticity.strength import StrengthLine
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.set_up.page import Page
from pasopati_desktop.ui.unit.fields import Fields
from pasopati_desktop.ui.unit.text import heading, label
from pasopati_desktop.ui.widgets.form_field import FormField


class KeyPage(Page):
    prefix = "key."

    def __init__(self) -> None:
        super().__init__(
            translate("SetUp", "Kunci keaslian"),
            translate(
                "SetUp",
                "Kunci unit menandatangani Kode keaslian di setiap naskah yang disetujui, agar "
                "redaksi dapat memeriksa asalnya. Tanpa kunci, naskah terbit tanpa kode.",
            ),
        )
        self.now = QRadioButton(translate("SetUp", "&Buat kunci sekarang"))
        self.later = QRadioButton(translate("SetUp", "&Nanti di Pengaturan"))
        self.now.setChecked(True)
        choices = theme.measure(QVBoxLayout(), (0, 0, 0, 0), 0)
        choices.addWidget(self.now)
        choices.addWidget(self.later)
        self.body.addLayout(choices)
        self.fields = Fields()
        self.passphrase = self._secret(
            "passphrase",
            translate("SetUp", "&Frasa sandi kunci"),
            translate("SetUp", "Sedikitnya 12 huruf; empat kata yang tidak berhubungan."),
        )
        self.strength = StrengthLine(self.passphrase)
        self.repeated = self._secret("repeated", translate("SetUp", "&Ulangi frasa sandi"))
        self._making = QWidget()
        column = theme.measure(QVBoxLayout(self._making), (0, 0, 0, 0), 8)
        column.addWidget(self.fields["passphrase"])
        column.addWidget(self.strength)
        column.addWidget(self.fields["repeated"])
        column.addWidget(
            _box(
                translate("SetUp", "Siapkan brankas"),
                translate(
                    "SetUp",
                    "Frasa ini tidak disimpan di mana pun; tanpa frasa, kunci tidak dapat "
                    "dipulihkan. Di akhir penyiapan cetak lembar cadangan untuk brankas, terpisah "
                    "dari frasanya, dan lembar kunci publik untuk redaksi.",
                ),
            )
        )
        self.body.addWidget(self._making)
        self._waiting = _box(
            translate("SetUp", "Sampai kuncinya dibuat"),
            translate(
                "SetUp",
                "Naskah tetap disetujui dan bernomor, tetapi tanpa Kode keaslian, dan kode tidak "
                "dapat ditambahkan kemudian. Beranda mengingatkan sampai kunci dibuat di "
                "Pengaturan, Kunci keaslian.",
            ),
        )
        self.body.addWidget(self._waiting)
        self.fields.connect(self.changed.emit)
        self.now.toggled.connect(self._choose)
        self._choose()

    def first(self) -> QWidget:
        return self.passphrase if self.now.isChecked() else self.later

    def value(self) -> str | None:
        """Return the passphrase, or None for later."""
        return self.passphrase.text() if self.now.isChecked() else None

    def own_problems(self) -> dict[str, str]:
        if not self.now.isChecked():
            return {}
        found = unit_keys.passphrase_problems(self.passphrase.text(), self.repeated.text())
        return {name: code for name, code in found.items() if name == "repeated"}

    def show_problems(self, problems: Mapping[str, str]) -> None:
        self.fields.show(problems)

    def focus_first_error(self) -> None:
        self.fields.focus_first_error()

    def _secret(self, name: str, title: str, help_text: str = "") -> QLineEdit:
        edit = QLineEdit()
        edit.setEchoMode(QLineEdit.EchoMode.Password)
        edit.setMaxLength(unit_keys.MAX_PASSPHRASE)
        made: FormField[QWidget] = FormField(title, edit, required=True, help_text=help_text)
        limits = {"limit": unit_keys.MAX_PASSPHRASE, "least": unit_keys.MIN_PASSPHRASE}
        self.fields.adopt(name, made, **limits)
        return edit

    def _choose(self) -> None:
        if self.later.isChecked() and self.passphrase.hasFocus() | self.repeated.hasFocus():
            self.later.setFocus()  # else hiding the field sends the focus away
        self._making.setVisible(self.now.isChecked())
        self._waiting.setVisible(self.later.isChecked())
        self.changed.emit()


def _box(title: str, words: str) -> QFrame:
    frame = QFrame()
    frame.setProperty("card", "sunken")
    column = theme.measure(QVBoxLayout(frame), (12, 10, 12, 10), 4)
    column.addWidget(heading(title))
    column.addWidget(label(words, "meta"))
    return frame
