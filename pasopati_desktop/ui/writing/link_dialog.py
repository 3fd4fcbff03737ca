"""Asks where a link leads."""

from typing import Any

from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from pasopati_desktop.domain.rich_text import address
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.widgets.dialog import PasopatiDialog
from pasopati_desktop.ui.widgets.form_field import FormField


class LinkDialog(PasopatiDialog):
    """Words and address; a blank address takes the link away."""

    def __init__(self, words: str, target: str, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("Statements", "Tautan"),
            translate("Statements", "Ke laman atau pos-el; dicetak dengan alamatnya."),
            verb=translate("Statements", "Pasang tautan"),
            icon="link",
            parent=parent,
        )
        self.words = FormField(translate("Statements", "&Kata yang ditautkan"), QLineEdit())
        self.words.control.setText(words)
        self.target = FormField(
            translate("Statements", "&Alamat"),
            QLineEdit(),
            help_text=translate(
                "Statements", "https://, http:// atau mailto:; kosong untuk melepas tautan"
            ),
        )
        self.target.control.setText(target)
        self.add_field(self.words)
        self.add_field(self.target)
        if words:
            self.target.control.setFocus()

    def problems(self) -> dict[FormField[Any], str]:
        written = self.target.control.text().strip()
        if written and not address(completed(written)):
            told = translate(
                "Statements", "Tulis alamat laman atau pos-el, misalnya https://contoh.go.id"
            )
            return {self.target: told}
        return {}

    @classmethod
    def ask(cls, words: str, target: str, parent: QWidget | None) -> tuple[str, str] | None:
        """Return words and address, or nothing if the officer cancelled."""
        dialog = cls(words, target, parent)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return None
        return dialog.words.control.text(), address(completed(dialog.target.control.text()))


def completed(written: str) -> str:
    """Return what was typed with the scheme that people leave out."""
    text = written.strip()
    if text and ":" not in text.split("/")[0]:
        return ("mailto:" if "@" in text and "/" not in text else "https://") + text
    return text
