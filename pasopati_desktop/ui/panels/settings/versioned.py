"""A section of versioned data: form, reason, history, and what to do when two edit it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from pasopati_desktop.domain.errors import Conflict, InvalidInput
from pasopati_desktop.domain.guideline import DocumentKind
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.domain.topics import Topic
from pasopati_desktop.services import guideline, people
from pasopati_desktop.services.guideline import Versioned
from pasopati_desktop.ui import messages, theme
from pasopati_desktop.ui.format import table_time
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.link_button import LinkButton
from pasopati_desktop.ui.panels.settings.comparison import ComparisonDialog
from pasopati_desktop.ui.panels.settings.section import FORM_WIDTH, Context, Section
from pasopati_desktop.ui.unit.text import heading, label
from pasopati_desktop.ui.widgets.buttons import button
from pasopati_desktop.ui.widgets.form_field import FormField
from pasopati_desktop.ui.widgets.row_table import Column, RowTableModel
from pasopati_desktop.ui.widgets.table_view import RowTable

MAX_REASON = 300
_SHOWN_VERSIONS = 5


@dataclass(frozen=True)
class _Line:
    id: int
    number: int
    at: datetime
    by: str
    reason: str
    in_force: bool


def _columns(clock: Callable[[], datetime]) -> list[Column[_Line]]:
    return [
        Column(
            translate("Versions", "Versi"),
            lambda row: (
                translate("Versions", "{n} · berlaku").format(n=row.number)
                if row.in_force
                else str(row.number)
            ),
            width=110,
        ),
        Column(translate("Versions", "Sejak"), lambda row: table_time(row.at, clock()), width=120),
        Column(translate("Versions", "Oleh"), lambda row: row.by, width=120, collapse=1),
        Column(translate("Versions", "Alasan"), lambda row: row.reason, width=160, flexible=True),
    ]


class VersionedSection(Section):
    """Subclasses say which kind, and connect their form by the five methods below."""

    topics = frozenset({Topic.GUIDELINE})
    permission = Permission.MANAGE_UNIT
    kind: DocumentKind

    def __init__(self, context: Context, title: str, line: str, *, width: int = FORM_WIDTH) -> None:
        super().__init__(context, title, line, width=width)
        self._loaded: Versioned[Any] | None = None
        self._baseline: Any = None
        self._reviewed = False
        self._saving = False
        self._newest: Versioned[Any] | None = None
        self.version_line = label("", "meta_medium", "text2")
        self.body.addWidget(self.version_line)
        self._newer = self._make_newer()
        self.body.addWidget(self._newer)
        self.build()
        self._build_history()
        self._build_foot()

    # What a subclass says.

    def build(self) -> None:
        """Put the form into `body` and connect its change to `edited`."""
        raise NotImplementedError

    def set_form(self, value: Any) -> None:
        raise NotImplementedError

    def form_value(self) -> Any:
        raise NotImplementedError

    def show_problems(self, problems: dict[str, str]) -> None:
        raise NotImplementedError

    def describe(self, value: Any) -> list[str]:
        """Return the content as lines, to compare two versions."""
        raise NotImplementedError

    def set_editable(self, on: bool) -> None:
        """Enable or disable the form."""

    def rules(self, value: Any) -> dict[str, str]:
        """Return field -> code of what is wrong with the form's value."""
        return guideline.problems(self.kind, value)

    def prepare(self, value: Any) -> Any:
        """Complete the value in a worker just before it is saved, such as by storing a logo."""
        return value

    # What all of them do.

    def refresh(self) -> None:
        newest = self.read()
        if self._loaded is None or not self.dirty():
            self._load(newest)
        elif newest.number != self._loaded.number and not self._saving:
            self._tell_newer(newest)
        self._fill_history(newest)

    def read(self) -> Versioned[Any]:
        return guideline.newest(self.workspace, self.kind)

    def dirty(self) -> bool:
        return self._loaded is not None and self.form_value() != self._baseline

    def edited(self) -> None:
        """Call after every change of the form."""
        dirty = self.dirty()
        self.save_button.setEnabled(dirty and self.may_change and not self._saving)
        self.undo_button.setEnabled(dirty)
        self.reason_edit.setEnabled(dirty and self.may_change)
        if self._reviewed:
            self.show_problems(self.rules(self.form_value()))

    def save(self) -> None:
        """Put a new version in force, if the rules are kept and a reason is given."""
        if not self.dirty() or self._saving or self._loaded is None or not self.may_change:
            return
        value, reason, seen = self.form_value(), self.reason_edit.text(), self._loaded.number
        found = self.rules(value)
        self._reviewed = True
        self.show_problems(found)
        wrong_reason = self._judge_reason(reason)
        self._reason_field.set_error(wrong_reason)
        if found or wrong_reason:
            if not found:
                self.reason_edit.setFocus()
            else:
                self.focus_first_error()
            return
        self._saving = True
        self.save_button.setEnabled(False)
        workspace, kind, prepare = self.workspace, self.kind, self.prepare

        def job(_control: JobControl) -> int:
            return guideline.amend(workspace, kind, prepare(value), reason, seen=seen)

        self.context.tasks.start(
            translate("Versions", "Menyimpan versi"),
            job,
            on_done=self._saved,
            on_failed=self._failed,
            owner=self,
            quiet=True,
        )

    def undo(self) -> None:
        """Drop what was typed and show what is in force."""
        self._loaded = None
        self._reviewed = False
        self.refresh()

    def focus_first_error(self) -> None:
        """Go to the first field that shows one; override."""

    def _judge_reason(self, reason: str) -> str:
        if not reason.strip():
            return messages.text("input.required")
        if len(reason.strip()) > MAX_REASON:
            return messages.text("input.too_long_now", limit=MAX_REASON, length=len(reason))
        return ""

    def _saved(self, number: int) -> None:
        self._saving = False
        self._loaded = None
        self._reviewed = False
        self.refresh()
        self.context.tell(
            messages.good(
                translate("Versions", "Versi {n} berlaku.").format(n=number),
                translate("Versions", "Catatan lama tetap memakai versinya sendiri."),
            )
        )

    def _failed(self, error: Exception) -> None:
        self._saving = False
        self.edited()
        if isinstance(error, InvalidInput):
            self.show_problems(error.problems)
            self.focus_first_error()
        elif isinstance(error, Conflict):
            self._tell_newer(self.read())
            self.context.tell_error(error)
        else:
            self.context.tell_error(error)

    def _load(self, version: Versioned[Any]) -> None:
        self._loaded = version
        self.set_form(version.value)
        self._baseline = self.form_value()
        self._newer.hide()
        self.reason_edit.clear()
        self._reason_field.set_error("")
        self.show_problems({})
        words = translate("Versions", "Simpan sebagai versi {n}")
        self.save_button.setText(words.format(n=version.number + 1))
        self.set_editable(self.may_change)
        self.edited()

    def _tell_newer(self, newest: Versioned[Any]) -> None:
        words = translate(
            "Versions", "Versi {n} tersedia, disimpan petugas lain. Tulisan di layar tetap ada."
        )
        self._newer_text.setText(words.format(n=newest.number))
        self._newest = newest
        self._newer.show()

    def _compare(self) -> None:
        newest = self._newest
        if newest is None:
            return
        ComparisonDialog.show_pairs(
            translate("Versions", "Versi {n} dan tulisan ini").format(n=newest.number),
            self.describe(newest.value),
            self.describe(self.form_value()),
            self,
        )
        # What was compared may be replaced on purpose.
        self._loaded = newest
        words = translate("Versions", "Simpan sebagai versi {n}")
        self.save_button.setText(words.format(n=newest.number + 1))

    def _make_newer(self) -> QFrame:
        bar = QFrame()
        bar.setProperty("bar", "info")
        row = theme.measure(QHBoxLayout(bar), (12, 4, 8, 4), 8)
        self._newer_text = label("", "body", "text")
        row.addWidget(self._newer_text, 1)
        self.compare_link = LinkButton(translate("Versions", "Bandingkan"), "info")
        self.compare_link.clicked.connect(self._compare)
        take = LinkButton(translate("Versions", "Pakai yang berlaku"), "info")
        take.clicked.connect(self.undo)
        row.addWidget(self.compare_link)
        row.addWidget(take)
        bar.hide()
        return bar

    def _build_history(self) -> None:
        self.body.addWidget(heading(translate("Versions", "Riwayat versi")))
        how = translate("Versions", "Enter memuat isi versi itu ke formulir, belum menyimpannya.")
        if self.may_change:
            self.body.addWidget(label(how, "meta", "text3"))
        self._model: RowTableModel[_Line] = RowTableModel(_columns(self.workspace.clock))
        self.history_table = RowTable(row_height=32)
        self.history_table.setModel(self._model)
        self.history_table.setAccessibleName(translate("Versions", "Riwayat versi"))
        self.history_table.opened.connect(self._load_old)
        frame = QFrame()
        frame.setProperty("card", "card")
        around = theme.measure(QHBoxLayout(frame), (1, 1, 1, 1), 0)
        around.addWidget(self.history_table)
        self._history_frame = frame
        self.body.addWidget(frame)

    def _fill_history(self, newest: Versioned[Any]) -> None:
        names = {row.id: row.name for row in people.list_officers(self.workspace)}
        program = translate("Versions", "penyiapan")
        lines = [
            _Line(
                row.id,
                row.number,
                row.created_at,
                names.get(row.created_by, program) if row.created_by else program,
                row.reason,
                row.id == newest.version_id,
            )
            for row in guideline.history(self.workspace, self.kind)
        ]
        self._model.set_rows(lines)
        shown = min(len(lines), _SHOWN_VERSIONS)
        theme.fix(self._history_frame, height=33 + 32 * shown + 2)
        self._history_frame.setVisible(bool(lines))
        if not lines:
            self.version_line.setText(translate("Versions", "Berlaku bawaan program."))
            return
        words = translate("Versions", "Versi {n} berlaku sejak {time}: {reason}")
        now = lines[0]
        time = table_time(now.at, self.workspace.clock())
        self.version_line.setText(words.format(n=now.number, time=time, reason=now.reason))

    def _load_old(self, line: _Line) -> None:
        if not self.may_change:
            return
        self.set_form(guideline.version(self.workspace, line.id).value)
        self.edited()
        if self.dirty():
            words = translate("Versions", "Kembali ke isi versi {n}").format(n=line.number)
            self.reason_edit.setText(words)
            self.save_button.setFocus()

    def _build_foot(self) -> None:
        row = self.add_foot()
        self.reason_edit = QLineEdit()
        self.reason_edit.setPlaceholderText(
            translate("Versions", "Misalnya: nomor telepon baru per 1 Desember")
        )
        self._reason_field = FormField(
            translate("Versions", "Alasan perubahan"), self.reason_edit, required=True
        )
        self.reason_edit.textChanged.connect(lambda _text: self._reason_field.set_error(""))
        self.reason_edit.returnPressed.connect(self.save)
        row.addWidget(self._reason_field, 1)
        self.undo_button = button(translate("Versions", "Batalkan"), on_click=self.undo)
        self.save_button = button(translate("Versions", "Simpan"), "primary", on_click=self.save)
        buttons = QWidget()
        side = theme.measure(QHBoxLayout(buttons), (0, 22, 0, 0), 8)
        side.addWidget(self.undo_button)
        side.addWidget(self.save_button)
        row.addWidget(buttons)
