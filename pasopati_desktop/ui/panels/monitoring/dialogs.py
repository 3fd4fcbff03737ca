"""Questions of the monitoring panel. Each has a classmethod `ask` that a test replaces."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from pasopati_desktop.domain.guideline import Category
from pasopati_desktop.domain.issues import (
    MAX_SUMMARY_CHARS,
    MAX_TITLE_CHARS,
    IssueDraft,
    IssueStatus,
    issue_problems,
)
from pasopati_desktop.services.issues import IssueRow
from pasopati_desktop.services.news import MAX_NOTE_CHARS
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui import messages, theme
from pasopati_desktop.ui.forms.ui_issue_editor import Ui_IssueEditor
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.monitoring import labels
from pasopati_desktop.ui.widgets.dialog import PasopatiDialog
from pasopati_desktop.ui.widgets.form_dialog import FormDialog, fill
from pasopati_desktop.ui.widgets.form_field import FormField


class TextDialog(PasopatiDialog):
    """One text of a few lines: the reason of a decision, or a note."""

    def __init__(
        self,
        title: str,
        line: str,
        *,
        verb: str,
        label: str,
        text: str = "",
        required: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, line, verb=verb, parent=parent)
        edit = QPlainTextEdit(text)
        edit.setTabChangesFocus(True)
        theme.fix(edit, height=96)
        self._required = required
        self.field = FormField(label, edit, required=required)
        self.add_field(self.field)
        edit.setFocus()

    def problems(self) -> dict[FormField[QPlainTextEdit], str]:
        text = self.text()
        if self._required and not text:
            return {self.field: messages.text("input.required")}
        if len(text) > MAX_NOTE_CHARS:
            limit = words.count(MAX_NOTE_CHARS)
            return {self.field: messages.text("input.too_long", limit=limit)}
        return {}

    def text(self) -> str:
        return self.field.control.toPlainText().strip()

    @classmethod
    def ask_reason(cls, count: int, parent: QWidget) -> str | None:
        """Ask why `count` items need a response; return nothing if cancelled."""
        dialog = cls(
            translate("Monitoring", "Tandai {n} berita perlu respons").format(n=words.count(count)),
            translate("Monitoring", "Alasan tersimpan sebagai catatan pada berita"),
            verb=translate("Monitoring", "Tandai perlu respons"),
            label=translate("Monitoring", "&Alasan"),
            required=True,
            parent=parent,
        )
        return dialog.text() if dialog.exec() == QDialog.DialogCode.Accepted else None

    @classmethod
    def ask_note(cls, text: str, parent: QWidget) -> str | None:
        """Ask for the note of an item; return nothing if cancelled."""
        dialog = cls(
            translate("Monitoring", "Catatan"),
            translate("Monitoring", "Dibaca semua petugas, tidak ikut terbit"),
            verb=translate("Monitoring", "Simpan catatan"),
            label=translate("Monitoring", "&Catatan"),
            text=text,
            parent=parent,
        )
        return dialog.text() if dialog.exec() == QDialog.DialogCode.Accepted else None


@dataclass(frozen=True)
class IssueChoice:
    """A running issue to add items to, or a new one."""

    issue_id: int | None
    draft: IssueDraft


class IssueDialog(FormDialog):
    """Make an issue of items, add them to a running one, or edit an issue."""

    def __init__(
        self,
        categories: Sequence[Category],
        running: Sequence[IssueRow],
        draft: IssueDraft,
        *,
        count: int = 0,
        editing: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        title = (
            translate("Monitoring", "Ubah isu")
            if editing
            else translate("Monitoring", "Jadikan {n} berita isu").format(n=words.count(count))
        )
        line = "" if editing else translate("Monitoring", "Isu baru langsung bernomor")
        verb = (
            translate("Monitoring", "Simpan isu")
            if editing
            else translate("Monitoring", "Jadikan isu")
        )
        super().__init__(title, line, verb=verb, parent=parent)
        self.form = Ui_IssueEditor()
        self.set_form(self.form)
        self._editing = editing
        self._new = draft
        self._running = {row.id: row for row in running}
        form = self.form
        fill(form.target, [(translate("Monitoring", "Isu baru"), None)])
        fill(form.target, [(f"{row.number}  {row.title}", row.id) for row in running])
        fill(form.category, [(translate("Monitoring", "Pilih kategori"), "")])
        fill(form.category, [(category.label, category.code) for category in categories])
        if draft.category and form.category.findData(draft.category) < 0:
            fill(form.category, [(draft.category, draft.category)])
        fill(form.status, [(labels.status_word(status), status) for status in IssueStatus])
        theme.fix(form.summary, height=72)
        self._show(draft)
        for widget in (form.target_label, form.target):
            widget.setVisible(bool(running) and not editing)
        form.target.currentIndexChanged.connect(lambda _at: self._retarget())
        form.title.setFocus()

    def _show(self, draft: IssueDraft) -> None:
        form = self.form
        form.title.setText(draft.title)
        form.category.setCurrentIndex(max(0, form.category.findData(draft.category)))
        form.status.setCurrentIndex(max(0, form.status.findData(draft.status)))
        form.summary.setPlainText(draft.summary)

    def _retarget(self) -> None:
        """A running issue is only shown; a new one can be filled in."""
        row = self._running.get(self.target() or 0)
        self._show(row.draft if row else self._new)
        for widget in (self.form.title, self.form.category, self.form.status, self.form.summary):
            widget.setEnabled(row is None)

    def target(self) -> int | None:
        found = self.form.target.currentData()
        return found if isinstance(found, int) else None

    def draft(self) -> IssueDraft:
        form = self.form
        return IssueDraft(
            form.title.text().strip(),
            str(form.category.currentData() or ""),
            form.summary.toPlainText().strip(),
            IssueStatus(form.status.currentData()),
            self._new.owner_id,
        )

    def rules(self) -> dict[str, str]:
        if self.target() is not None:
            return {}
        draft = self.draft()
        found = issue_problems(draft, frozenset({draft.category} - {""}))
        limits = {"title": MAX_TITLE_CHARS, "summary": MAX_SUMMARY_CHARS}
        return {
            field: messages.text(rule, limit=words.count(limits.get(field, 0)))
            for field, rule in found.items()
        }

    @classmethod
    def ask(
        cls,
        categories: Sequence[Category],
        running: Sequence[IssueRow],
        draft: IssueDraft,
        count: int,
        parent: QWidget,
    ) -> IssueChoice | None:
        """Ask which issue `count` items belong to; return nothing if cancelled."""
        dialog = cls(categories, running, draft, count=count, parent=parent)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return None
        return IssueChoice(dialog.target(), dialog.draft())

    @classmethod
    def ask_edit(
        cls, categories: Sequence[Category], row: IssueRow, parent: QWidget
    ) -> IssueDraft | None:
        """Ask for the changes of an issue; return nothing if cancelled."""
        dialog = cls(categories, (), row.draft, editing=True, parent=parent)
        return dialog.draft() if dialog.exec() == QDialog.DialogCode.Accepted else None
