"""A word given outside the program: witnessed, confirmed or disputed by PIN, or taken back."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from pasopati_desktop.domain.errors import PasopatiError
from pasopati_desktop.domain.off_system import MAX_NOTE_CHARS, WordState, note_problem
from pasopati_desktop.services import off_system
from pasopati_desktop.services.off_system_words import Word
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui import messages, theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.statements import labels
from pasopati_desktop.ui.unit.fields import Fields
from pasopati_desktop.ui.unit.task_dialog import Act, TaskDialog
from pasopati_desktop.ui.unit.text import label
from pasopati_desktop.ui.widgets.buttons import button
from pasopati_desktop.ui.widgets.dialog import MEDIUM
from pasopati_desktop.ui.widgets.form_field import FormField

_PICTURE_HEIGHT = 200
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff")


class _SecretWordDialog(TaskDialog):
    """Shows a word and asks for the own PIN."""

    def __init__(
        self,
        workspace: Workspace,
        word: Word,
        parent: QWidget | None,
        *,
        title: str,
        line: str,
        verb: str,
        danger: bool = False,
    ) -> None:
        super().__init__(title, line, verb=verb, width=MEDIUM, danger=danger, parent=parent)
        self._workspace, self._word = workspace, word
        self.body.addWidget(label(word_facts(word), "body", "text"))
        self._show_evidence()
        adopted = Fields()
        for name, more in self.more_fields():
            self.body.addWidget(more)
            adopted.adopt(name, more, limit=MAX_NOTE_CHARS)
        self.secret = QLineEdit()
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        field = FormField(
            translate("OffSystem", "&PIN atau kata sandi sendiri"), self.secret, required=True
        )
        self.body.addWidget(field)
        adopted.adopt("secret", field)
        self.adopt_form(adopted)

    def more_fields(self) -> Sequence[tuple[str, FormField[Any]]]:
        """Return further fields, to stand above the secret."""
        return ()

    def _show_evidence(self) -> None:
        word = self._word
        if not word.evidence_sha256:
            self.body.addWidget(label(translate("OffSystem", "Tanpa foto atau pindaian."), "meta"))
            return
        picture = QLabel()
        picture.setAccessibleName(translate("OffSystem", "Bukti"))
        try:
            data = self._workspace.files.read(word.evidence_sha256)
        except PasopatiError as error:
            self.body.addWidget(label(messages.explain(error).text, "body", "bad"))
            return
        if data.startswith(_PICTURES):
            shown = QPixmap()
            if shown.loadFromData(QByteArray(data)):
                high = theme.px(_PICTURE_HEIGHT)
                picture.setPixmap(
                    shown.scaledToHeight(
                        min(high, shown.height()), Qt.TransformationMode.SmoothTransformation
                    )
                )
                self.body.addWidget(picture)
        row = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 10)
        copy = button(
            translate("OffSystem", "Simpan salinan bukti …"),
            dense=True,
            icon="download",
            on_click=lambda: self._save_copy(data),
        )
        told = translate("OffSystem", "{name} · sidik {sha}")
        row.addWidget(
            label(told.format(name=word.evidence_name, sha=word.evidence_sha256[:16]), "meta"), 1
        )
        row.addWidget(copy)
        self.body.addLayout(row)

    def _save_copy(self, data: bytes) -> None:
        title = translate("OffSystem", "Simpan salinan bukti")
        name, _ = QFileDialog.getSaveFileName(self, title, self._word.evidence_name)
        if not name:
            return
        try:
            Path(name).write_bytes(data)
        except OSError:
            self.set_trouble(messages.text("file.not_writable", path=Path(name).name))

    def form_problems(self) -> Mapping[str, str]:
        return {} if self.secret.text() else {"secret": "input.required"}

    def confirm_discard(self) -> bool:
        return True  # nobody wants to be asked whether to drop a half-typed PIN


class WitnessDialog(_SecretWordDialog):
    """With the witness's PIN the word becomes a signature."""

    def __init__(self, workspace: Workspace, word: Word, parent: QWidget | None = None) -> None:
        super().__init__(
            workspace,
            word,
            parent,
            title=translate("OffSystem", "Saksikan persetujuan {name}?").format(name=word.signer),
            line=word.statement_title,
            verb=translate("OffSystem", "Saksikan dan sahkan"),
        )

    def act(self) -> Act:
        workspace, word_id, secret = self._workspace, self._word.id, self.secret.text()
        return lambda: off_system.witness(workspace, word_id, secret=secret)


class ConfirmWordDialog(_SecretWordDialog):
    """The official says that it was the own word."""

    def __init__(self, workspace: Workspace, word: Word, parent: QWidget | None = None) -> None:
        super().__init__(
            workspace,
            word,
            parent,
            title=translate("OffSystem", "Cabut sanggahan sendiri?")
            if word.state is WordState.DISPUTED
            else translate("OffSystem", "Konfirmasi persetujuan sendiri?"),
            line=word.statement_title,
            verb=translate("OffSystem", "Cabut sanggahan")
            if word.state is WordState.DISPUTED
            else translate("OffSystem", "Konfirmasi persetujuan"),
        )

    def act(self) -> Act:
        workspace, word_id, secret = self._workspace, self._word.id, self.secret.text()
        return lambda: off_system.confirm(workspace, word_id, secret=secret)


class DisputeWordDialog(_SecretWordDialog):
    """The official says that it was never said so."""

    def __init__(self, workspace: Workspace, word: Word, parent: QWidget | None = None) -> None:
        super().__init__(
            workspace,
            word,
            parent,
            title=translate("OffSystem", "Sanggah persetujuan atas nama sendiri?"),
            line=translate(
                "OffSystem",
                "Tanda tangan ini tidak dihitung lagi dan naskah tertahan sampai ditandatangani "
                "ulang. Kepala, ketua TKK, dan sekretaris diberi tahu.",
            ),
            verb=translate("OffSystem", "Sanggah"),
            danger=True,
        )

    def more_fields(self) -> Sequence[tuple[str, FormField[Any]]]:
        self.note_edit, field = _note_field()
        return (("note", field),)

    def form_problems(self) -> Mapping[str, str]:
        found = dict(super().form_problems())
        if code := note_problem(self.note_edit.toPlainText()):
            found["note"] = code
        return found

    def act(self) -> Act:
        workspace, word_id = self._workspace, self._word.id
        note, secret = self.note_edit.toPlainText(), self.secret.text()
        return lambda: off_system.dispute(workspace, word_id, note, secret=secret)


class CancelWordDialog(TaskDialog):
    """Why a recorded word is taken back."""

    def __init__(self, workspace: Workspace, word: Word, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("OffSystem", "Batalkan catatan persetujuan {name}?").format(name=word.signer),
            word.statement_title,
            verb=translate("OffSystem", "Batalkan catatan"),
            danger=True,
            parent=parent,
        )
        self._workspace, self._word = workspace, word
        self.note_edit, field = _note_field()
        self.body.addWidget(field)
        fields = Fields()
        fields.adopt("note", field, limit=MAX_NOTE_CHARS)
        self.adopt_form(fields)

    def form_problems(self) -> Mapping[str, str]:
        code = note_problem(self.note_edit.toPlainText())
        return {"note": code} if code else {}

    def act(self) -> Act:
        workspace, word_id, note = self._workspace, self._word.id, self.note_edit.toPlainText()
        return lambda: off_system.cancel(workspace, word_id, note)


def _note_field() -> tuple[QPlainTextEdit, FormField[QPlainTextEdit]]:
    edit = QPlainTextEdit()
    edit.setTabChangesFocus(True)
    theme.fix(edit, height=72)
    return edit, FormField(translate("OffSystem", "&Alasan"), edit, required=True)


def word_facts(word: Word) -> str:
    """Return who said what, how and when, and who wrote it down."""
    told = translate(
        "OffSystem",
        "{signer} ({step}) lewat {channel}, {time}: “{note}”. Dicatat {recorder}, {at}.",
    )
    return told.format(
        signer=word.signer,
        step=labels.link_label(word.step),
        channel=labels.given_by_word(word.channel),
        time=words.exact(word.given_at),
        note=word.note.rstrip("."),
        recorder=word.recorder,
        at=words.exact(word.recorded_at),
    )
