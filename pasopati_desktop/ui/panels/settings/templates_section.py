"""Templates of statements: the list, how each reads, its versions, and what can be done with it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from pasopati_desktop.domain.errors import PasopatiError
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.domain.topics import Topic
from pasopati_desktop.services import guideline, templates
from pasopati_desktop.services.templates import MAX_REASON_CHARS, TemplateHistory, TemplateRow
from pasopati_desktop.ui import messages, theme
from pasopati_desktop.ui.format import table_time
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.settings.section import Context, Section
from pasopati_desktop.ui.panels.settings.template_dialog import TemplateDialog
from pasopati_desktop.ui.panels.statements.beginning import template_words
from pasopati_desktop.ui.unit.text import heading
from pasopati_desktop.ui.widgets.buttons import button
from pasopati_desktop.ui.widgets.dialog import PasopatiDialog
from pasopati_desktop.ui.widgets.form_field import FormField, line_field
from pasopati_desktop.ui.widgets.row_table import Column, RowTableModel
from pasopati_desktop.ui.widgets.search_field import SearchField
from pasopati_desktop.ui.widgets.table_view import RowTable

_LIST_HEIGHT = 420
_SHOWN_VERSIONS = 4


class ReasonDialog(PasopatiDialog):
    """One line: why a template changes its state."""

    def __init__(self, title: str, name: str, verb: str, parent: QWidget | None = None) -> None:
        super().__init__(title, name, verb=verb, parent=parent)
        self.reason = line_field(
            translate("TemplatesSection", "&Alasan"), required=True, limit=MAX_REASON_CHARS
        )
        self.add_field(self.reason)

    def problems(self) -> dict[FormField[QWidget], str]:
        if self.text():
            return {}
        return {self.reason: messages.text("input.required")}  # type: ignore[dict-item] # a field of a line edit is one of a widget

    def text(self) -> str:
        return " ".join(self.reason.control.text().split())

    @classmethod
    def ask(cls, title: str, name: str, verb: str, parent: QWidget) -> str | None:
        dialog = cls(title, name, verb, parent)
        return dialog.text() if dialog.exec() == cls.DialogCode.Accepted else None


class TemplatesSection(Section):
    topics = frozenset({Topic.GUIDELINE})
    permission = Permission.EDIT_TEMPLATES

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            translate("Settings", "Templat naskah"),
            translate(
                "Settings",
                "Dipakai saat memulai pernyataan. Naskah lama tetap memakai versinya sendiri.",
            ),
            width=0,
        )
        self._rows: list[TemplateRow] = []
        self._kinds = {item.code: item for item in guideline.categories(self.workspace).value}
        self._build_tools()
        row = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 16)
        row.addWidget(self._build_list(), 3)
        row.addLayout(self._build_side(), 2)
        self.body.addLayout(row)

    # Building.

    def _build_tools(self) -> None:
        line = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 8)
        self.search = SearchField(translate("TemplatesSection", "Cari templat"))
        self.search.searched.connect(lambda _text: self._filter())
        self.new_button = button(
            translate("TemplatesSection", "Templat baru …"), icon="plus", on_click=self.add
        )
        self.edit_button = button(
            translate("TemplatesSection", "Ubah …"), icon="pencil", on_click=self.edit
        )
        self.active_button = button(
            translate("TemplatesSection", "Nonaktifkan …"), icon="eye-off", on_click=self.switch
        )
        self.restore_button = button(
            translate("TemplatesSection", "Pulihkan bawaan …"),
            icon="archive-restore",
            on_click=self.restore,
        )
        line.addWidget(self.search, 1)
        for made in (self.new_button, self.edit_button, self.active_button, self.restore_button):
            line.addWidget(made)
        self.body.addLayout(line)

    def _build_list(self) -> QFrame:
        columns: list[Column[TemplateRow]] = [
            Column(
                translate("TemplatesSection", "Templat"),
                lambda row: row.template.name,
                second=lambda row: template_words.written_for(row.template, self._kinds),
                width=220,
                flexible=True,
                ink="text",
            ),
            Column(translate("TemplatesSection", "Versi"), _version_word, width=110),
        ]
        self._model: RowTableModel[TemplateRow] = RowTableModel(
            columns, lambda row: f"{row.template.name}, {_version_word(row)}"
        )
        self.table = RowTable()
        self.table.setModel(self._model)
        self.table.setAccessibleName(translate("TemplatesSection", "Daftar templat"))
        self.table.opened.connect(lambda _row: self.edit())
        self.table.current_row.connect(lambda _row: self._show())
        return theme.fix(_framed(self.table), height=_LIST_HEIGHT)

    def _build_side(self) -> QVBoxLayout:
        side = theme.measure(QVBoxLayout(), (0, 0, 0, 0), 8)
        self.preview = QPlainTextEdit()
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        self.preview.setAccessibleName(translate("TemplatesSection", "Pratinjau"))
        side.addWidget(self.preview, 1)
        side.addWidget(heading(translate("TemplatesSection", "Riwayat versi")))
        clock = self.workspace.clock
        columns: list[Column[TemplateHistory]] = [
            Column(translate("TemplatesSection", "Versi"), _number_word, width=80),
            Column(
                translate("TemplatesSection", "Sejak"),
                lambda row: table_time(row.created_at, clock()) if row.created_at else "",
                width=96,
                collapse=2,
            ),
            Column(
                translate("TemplatesSection", "Alasan"),
                lambda row: " · ".join(part for part in (row.reason, row.created_by) if part),
                width=90,
                flexible=True,
            ),
        ]
        self._versions: RowTableModel[TemplateHistory] = RowTableModel(columns)
        self.history_table = RowTable(row_height=32)
        self.history_table.setModel(self._versions)
        self.history_table.setAccessibleName(translate("TemplatesSection", "Riwayat versi"))
        self.history_table.setToolTip(
            translate("TemplatesSection", "Enter menampilkan isi versi itu")
        )
        self.history_table.opened.connect(self._show_version)
        frame = theme.fix(_framed(self.history_table), height=33 + 32 * _SHOWN_VERSIONS + 2)
        side.addWidget(frame)
        return side

    # Reading.

    def refresh(self) -> None:
        self._rows = templates.list_templates(self.workspace, with_inactive=True)
        self._kinds = {item.code: item for item in guideline.categories(self.workspace).value}
        self._filter()

    def first(self) -> QWidget:
        return self.table

    def _filter(self) -> None:
        chosen = self.current()
        words = self.search.text().casefold().split()

        def fits(row: TemplateRow) -> bool:
            told = template_words.written_for(row.template, self._kinds)
            text = f"{row.template.name} {told} {row.template.code}".casefold()
            return all(word in text for word in words)

        found = [row for row in self._rows if fits(row)]
        self._model.set_rows(found)
        code = chosen.template.code if chosen else ""
        if not self.table.select_where(lambda row: row.template.code == code) and found:
            self.table.select_where(lambda row: row is found[0])
        self._show()

    def current(self) -> TemplateRow | None:
        index = self.table.currentIndex()
        rows = self._model.rows
        return rows[index.row()] if index.isValid() and index.row() < len(rows) else None

    def _show(self) -> None:
        row = self.current()
        may = self.may_change and row is not None
        self.new_button.setEnabled(self.may_change)
        self.edit_button.setEnabled(may)
        self.active_button.setEnabled(may)
        self.restore_button.setEnabled(
            may and row is not None and row.is_shipped and row.number > 0
        )
        if row is None:
            self.preview.setPlainText(translate("TemplatesSection", "Tidak ada yang cocok."))
            self._versions.set_rows([])
            return
        self.active_button.setText(
            translate("TemplatesSection", "Nonaktifkan …")
            if row.is_active
            else translate("TemplatesSection", "Aktifkan …")
        )
        self._show_text(row)
        self._versions.set_rows(templates.history(self.workspace, row.template.code))

    def _show_text(self, row: TemplateRow) -> None:
        values = template_words.examples(row.template)
        self.preview.setPlainText(template_words.preview_text(row.template, values))

    def _show_version(self, line: TemplateHistory) -> None:
        row = self.current()
        if row is not None:
            self._show_text(templates.get(self.workspace, row.template.code, line.number))

    # Acts.

    def add(self) -> None:
        self._open(None)

    def edit(self) -> None:
        row = self.current()
        if row is not None and self.may_change:
            self._open(row)

    def _open(self, row: TemplateRow | None) -> None:
        categories = tuple(self._kinds.values())
        dialog = TemplateDialog(self.workspace, row, categories, self)
        if dialog.exec() == TemplateDialog.DialogCode.Accepted:
            code = dialog.value().code
            self.refresh()
            self.table.select_where(lambda other: other.template.code == code)
            words = translate("TemplatesSection", "Versi {n} templat ini berlaku.")
            self.context.tell(messages.good(words.format(n=dialog.outcome)))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def switch(self) -> None:
        """Take the template out of the choice, or back into it."""
        row = self.current()
        if row is None:
            return
        if row.is_active:
            title = translate("TemplatesSection", "Nonaktifkan templat ini?")
            verb = translate("TemplatesSection", "Nonaktifkan")
        else:
            title = translate("TemplatesSection", "Aktifkan templat ini?")
            verb = translate("TemplatesSection", "Aktifkan")
        reason = ReasonDialog.ask(title, row.template.name, verb, self)
        if reason is not None:
            workspace, code = self.workspace, row.template.code
            self._do(
                lambda: templates.set_active(workspace, code, reason, active=not row.is_active)
            )

    def restore(self) -> None:
        """Put the shipped text in force again, as a further version."""
        row = self.current()
        if row is None:
            return
        title = translate("TemplatesSection", "Pulihkan teks bawaan?")
        verb = translate("TemplatesSection", "Pulihkan bawaan")
        reason = ReasonDialog.ask(title, row.template.name, verb, self)
        if reason is not None:
            code = row.template.code
            self._do(lambda: templates.restore_shipped(self.workspace, code, reason))

    def _do(self, act: Callable[[], object]) -> None:
        try:
            act()
        except PasopatiError as error:
            self.context.tell_error(error)
        self.refresh()


def _framed(table: RowTable) -> QFrame:
    frame = QFrame()
    frame.setProperty("card", "card")
    around = theme.measure(QHBoxLayout(frame), (1, 1, 1, 1), 0)
    around.addWidget(table)
    return frame


def _version_word(row: TemplateRow) -> str:
    number = translate("TemplatesSection", "{n}").format(n=row.number)
    if row.number == 0:
        number = translate("TemplatesSection", "bawaan")
    if row.is_active:
        return number
    return translate("TemplatesSection", "{n} · nonaktif").format(n=number)


def _number_word(row: TemplateHistory) -> str:
    return translate("TemplatesSection", "bawaan") if row.number == 0 else str(row.number)
