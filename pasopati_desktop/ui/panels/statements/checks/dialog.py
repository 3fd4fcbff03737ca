"""The question why a finding of the checks may stand."""

from PySide6.QtWidgets import QDialog, QLabel, QWidget

from pasopati_desktop.domain.statement_checks import Check
from pasopati_desktop.domain.statement_rules import MAX_NOTE_CHARS
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.statements.checks import words as check_words
from pasopati_desktop.ui.widgets.dialog import PasopatiDialog
from pasopati_desktop.ui.widgets.form_field import FormField, line_field

LEAST = 5
"""Letters of a reason; a dot is none."""


class ClearanceDialog(PasopatiDialog):
    """The finding, and a line for the reason. Whoever signs the text reads it."""

    def __init__(self, check: Check, parent: QWidget | None = None) -> None:
        lead, about = check_words.check_lines(check)
        super().__init__(
            check_words.group_label(check.group),
            f"{lead} · {about}",
            verb=translate("Checks", "Konfirmasi"),
            icon="check",
            parent=parent,
        )
        text = translate(
            "Checks", "Alasan ini ikut ditandatangani dan dibaca setiap pemeriksa sesudah Anda."
        )
        note = theme.dress(QLabel(text), "body", "text2")
        note.setWordWrap(True)
        self.body.addWidget(note)
        self.reason = line_field(
            translate("Checks", "&Mengapa boleh tetap ada"),
            required=True,
            help_text=translate("Checks", "Misalnya: angka terbaru dari klinik pukul 15.00"),
            limit=MAX_NOTE_CHARS,
        )
        self.add_field(self.reason)

    def problems(self) -> dict[FormField[QWidget], str]:
        if len(self.note_text()) >= LEAST:
            return {}
        words = translate("Checks", "Tulis sedikitnya {least} huruf.")
        return {self.reason: words.format(least=LEAST)}  # type: ignore[dict-item] # a field of a line edit is one of a widget

    def note_text(self) -> str:
        return " ".join(self.reason.control.text().split())

    @classmethod
    def ask(cls, check: Check, parent: QWidget | None) -> str | None:
        """Open the dialog; return the reason, or None if the officer cancelled."""
        dialog = cls(check, parent)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        return dialog.note_text() if accepted else None
