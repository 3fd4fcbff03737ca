"""Saying something about a passage: a comment, other words for it, or an answer."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QLabel, QPlainTextEdit, QWidget

from pasopati_desktop.domain import remarks as rules
from pasopati_desktop.domain.remarks import ROWS, Mark, RemarkDraft
from pasopati_desktop.services.remarks import RemarkRow
from pasopati_desktop.ui import messages, theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.statements import field_words
from pasopati_desktop.ui.widgets.dialog import PasopatiDialog
from pasopati_desktop.ui.widgets.form_field import FormField

QUOTE = 600


def _area(height: int) -> QPlainTextEdit:
    made = QPlainTextEdit()
    made.setTabChangesFocus(True)
    return theme.fix(made, height=height)


def _plain(text: str, style: str, ink: str) -> QLabel:
    made = theme.dress(QLabel(text), style, ink)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    return made


class RemarkDialog(PasopatiDialog):
    """`place`: the chosen passage, or None to speak of the whole. `signs`: may sign this text."""

    def __init__(
        self, place: Mark | None, field: str, *, signs: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            translate("Statements", "Beri catatan"),
            field,
            verb=translate("Statements", "Simpan catatan"),
            icon="message-square-text",
            parent=parent,
        )
        self._place = place
        if place is not None:
            quote = field_words.short(place.quote, QUOTE)
            self.body.addWidget(_plain(f"“{quote}”", "body", "text2"))
        self.text = FormField(translate("Statements", "&Catatan"), _area(88))
        self.add_field(self.text)
        self.suggests = QCheckBox(translate("Statements", "&Usulkan kata pengganti"))
        may_suggest = place is not None and place.field not in ROWS
        self.suggests.setVisible(may_suggest)
        self.body.addWidget(self.suggests)
        self.words = FormField(translate("Statements", "&Kata pengganti"), _area(88))
        self.words.control.setPlainText(place.quote if place else "")
        self.add_field(self.words)
        self.warning = _plain(
            translate(
                "Statements",
                "Bila diterima, kata ini masuk naskah dan pengusulnya ikut menjadi penyusun: "
                "tidak lagi dapat memeriksa atau menyetujui naskah ini. "
                "Catatan biasa tidak mengubah hak itu.",
            ),
            "meta",
            "warn",
        )
        self._signs = signs
        self.body.addWidget(self.warning)
        self.suggests.toggled.connect(self._toggle)
        self._toggle(False)

    def _toggle(self, suggesting: bool) -> None:
        self.words.setVisible(suggesting)
        self.warning.setVisible(suggesting and self._signs)
        verb = (
            translate("Statements", "Simpan usul")
            if suggesting
            else translate("Statements", "Simpan catatan")
        )
        self.primary_button.setText(verb)
        self._fit()

    def restore(self, draft: RemarkDraft) -> None:
        """Put back what could not be kept."""
        self.text.control.setPlainText(draft.body)
        if draft.replacement is not None:
            self.suggests.setChecked(True)
            self.words.control.setPlainText(draft.replacement)

    def draft(self) -> RemarkDraft:
        words = self.words.control.toPlainText() if self.suggests.isChecked() else None
        return RemarkDraft(self._place, self.text.control.toPlainText(), words)

    def problems(self) -> dict[FormField[Any], str]:
        found = rules.problems(self.draft())
        shown: dict[FormField[Any], str] = {}
        for name, code in found.items():
            field = self.words if name == "replacement" else self.text
            limit = {
                "replacement": rules.MAX_REPLACEMENT_CHARS,
                "place": rules.MAX_QUOTE_CHARS,
            }.get(name, rules.MAX_BODY_CHARS)
            shown[field] = messages.text(code, limit=limit)
        return shown

    @classmethod
    def ask(
        cls,
        place: Mark | None,
        field: str,
        signs: bool,
        parent: QWidget | None,
        draft: RemarkDraft | None = None,
    ) -> RemarkDraft | None:
        """Open the dialog, with what was typed before; return nothing if the officer cancelled."""
        dialog = cls(place, field, signs=signs, parent=parent)
        if draft is not None:
            dialog.restore(draft)
        return dialog.draft() if dialog.exec() == QDialog.DialogCode.Accepted else None


class ReplyDialog(PasopatiDialog):
    """An answer under a remark."""

    def __init__(self, row: RemarkRow, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("Statements", "Balas catatan"),
            row.author,
            verb=translate("Statements", "Simpan balasan"),
            icon="corner-down-right",
            parent=parent,
        )
        said = row.body or row.reason or row.mark.quote
        self.body.addWidget(_plain(field_words.short(said, QUOTE), "body", "text2"))
        self.text = FormField(translate("Statements", "&Balasan"), _area(88), required=True)
        self.add_field(self.text)

    def problems(self) -> dict[FormField[Any], str]:
        found = rules.problems(RemarkDraft(None, self.text.control.toPlainText()))
        code = next(iter(found.values()), "")
        return {self.text: messages.text(code, limit=rules.MAX_BODY_CHARS)} if code else {}

    @classmethod
    def ask(cls, row: RemarkRow, parent: QWidget | None, body: str = "") -> str | None:
        dialog = cls(row, parent)
        dialog.text.control.setPlainText(body)
        answered = dialog.exec() == QDialog.DialogCode.Accepted
        return dialog.text.control.toPlainText() if answered else None
