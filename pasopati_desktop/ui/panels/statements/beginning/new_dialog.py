"""Beginning a statement: choose a text, fill what nobody can know beforehand, and write.

Enter takes what is proposed, Enter again makes the draft: a holding statement in two keys.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from pasopati_desktop.domain import templates as rules
from pasopati_desktop.domain.errors import PasopatiError
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.statements import MAX_CELL_CHARS, MAX_TITLE_CHARS
from pasopati_desktop.services import template_values, templates
from pasopati_desktop.services.statements import NewStatement
from pasopati_desktop.services.templates import TemplateChoice, TemplateRow
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import messages, theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.statements import labels
from pasopati_desktop.ui.panels.statements.beginning import template_words
from pasopati_desktop.ui.widgets.buttons import button
from pasopati_desktop.ui.widgets.dialog import WIDE, PasopatiDialog
from pasopati_desktop.ui.widgets.form_field import FormField, line_field
from pasopati_desktop.ui.widgets.row_table import Column, RowTableModel
from pasopati_desktop.ui.widgets.search_field import SearchField
from pasopati_desktop.ui.widgets.table_view import RowTable

LIST_HEIGHT = 330


@dataclass(frozen=True)
class _Choice:
    """A line of the list: a template, or a blank text of a kind."""

    kind: StatementKind
    name: str
    about: str
    row: TemplateRow | None = None


def _choices(rows: Sequence[TemplateRow]) -> list[_Choice]:
    found = [_Choice(row.template.kind, row.template.name, row.template.about, row) for row in rows]
    blank = translate("NewStatement", "Tanpa templat: {kind}")
    about = translate("NewStatement", "Bagian wajib kosong, isian unit sudah ada")
    found += [
        _Choice(kind, blank.format(kind=labels.kind_label(kind).lower()), about)
        for kind in StatementKind
    ]
    return found


def _label(name: str) -> str:
    """Return a place's name as a label: a capital, and no mnemonic."""
    return (name[:1].upper() + name[1:]).replace("&", "&&")


class _List(RowTable):
    """The table of texts; letters go to the filter above it."""

    def __init__(self, search: SearchField) -> None:
        super().__init__()
        self._search = search

    def keyPressEvent(self, event: QKeyEvent) -> None:
        modified = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if event.text().isalnum() and not modified:
            self._search.setFocus()
            self._search.insert(event.text())
            return
        super().keyPressEvent(event)


class NewStatementDialog(PasopatiDialog):
    """First the text to begin with, then its open places. `draft` gives the answer."""

    def __init__(
        self,
        workspace: Workspace,
        incidents: Sequence[tuple[int, str]],
        incident_id: int | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            translate("NewStatement", "Pernyataan baru"),
            translate("NewStatement", "Enter memakai usulan teratas; sisanya dapat diisi nanti"),
            verb=translate("NewStatement", "Lanjut"),
            icon="file-plus",
            width=WIDE,
            parent=parent,
        )
        self._workspace = workspace
        self._values: dict[str, str] = {}
        self._all: list[_Choice] = []
        self._chosen: _Choice | None = None
        self._places: dict[str, FormField[QLineEdit]] = {}
        self._filling = False
        self._first = self._make_first(incidents, incident_id)
        self._second = QWidget()
        self._form = theme.measure(QVBoxLayout(self._second), (0, 0, 0, 0), 12)
        self.body.addWidget(self._first)
        self.body.addWidget(self._second)
        self._second.hide()
        self.back_button = button(
            translate("NewStatement", "Pilih lagi"), icon="arrow-left", on_click=self.back
        )
        self.back_button.setAutoDefault(False)
        self.foot.insertWidget(1, self.back_button)
        self.back_button.hide()
        self._propose()

    def _make_first(self, incidents: Sequence[tuple[int, str]], incident_id: int | None) -> QWidget:
        page = QWidget()
        column = theme.measure(QVBoxLayout(page), (0, 0, 0, 0), 10)
        self.incident = QComboBox()
        self.incident.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.incident.addItem(translate("NewStatement", "Tanpa insiden"), None)
        for key, label in incidents:
            self.incident.addItem(label, key)
        self.incident.setCurrentIndex(max(0, self.incident.findData(incident_id)))
        self.incident.currentIndexChanged.connect(lambda _index: self._propose())
        column.addWidget(
            FormField(
                translate("NewStatement", "&Insiden"),
                self.incident,
                help_text=translate(
                    "NewStatement", "Menentukan usulan, isian, dan siapa yang menyetujui"
                ),
            )
        )
        self.search = SearchField(translate("NewStatement", "Cari templat"))
        self.search.searched.connect(lambda _text: self._filter())
        self.search.installEventFilter(self)
        column.addWidget(self.search)
        row = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 12)
        row.addWidget(self._make_list(), 3)
        self.preview = QPlainTextEdit()
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        self.preview.setAccessibleName(translate("NewStatement", "Isi templat"))
        row.addWidget(self.preview, 2)
        column.addLayout(row)
        return page

    def _make_list(self) -> QFrame:
        columns: list[Column[_Choice]] = [
            Column(
                translate("NewStatement", "Mulai dari"),
                lambda row: row.name,
                second=lambda row: row.about,
                width=240,
                flexible=True,
                ink="text",
            ),
        ]
        self._model: RowTableModel[_Choice] = RowTableModel(
            columns, lambda row: f"{row.name}. {row.about}"
        )
        self.list = _List(self.search)
        self.list.setModel(self._model)
        self.list.setAccessibleName(translate("NewStatement", "Mulai dari"))
        self.list.opened.connect(lambda _row: self.submit())
        self.list.current_row.connect(lambda _row: self._show_preview())
        frame = QFrame()
        frame.setProperty("card", "card")
        around = theme.measure(QHBoxLayout(frame), (1, 1, 1, 1), 0)
        around.addWidget(self.list)
        return theme.fix(frame, height=LIST_HEIGHT)

    # The two steps.

    def showEvent(self, event: object) -> None:
        super().showEvent(event)
        if self._first.isVisibleTo(self):
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def submit(self) -> None:
        """Go on to the open places, or finish."""
        if self._chosen is None:
            self._forward()
        elif not self.review():
            self.accept()

    def back(self) -> None:
        """Choose another text; what was typed for places of the same name stays."""
        self._values |= {name: field.control.text() for name, field in self._places.items()}
        self._chosen = None
        self._second.hide()
        self.back_button.hide()
        self._first.show()
        self.note.setText("")
        self.primary_button.setText(translate("NewStatement", "Lanjut"))
        self.show_count(0)
        self._show_preview()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forward(self) -> None:
        chosen = self._current()
        if chosen is None:
            return
        self._chosen = chosen
        self._fill_second(chosen)
        self._first.hide()
        self._second.show()
        self.back_button.show()
        self.primary_button.setText(translate("NewStatement", "Buat draf"))
        self._watched = False  # the fields are new
        self._watch_typing()
        theme.redo(self._second)
        self._order_tabs()
        self._fit()
        if self.fields:
            self.fields[0].control.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.primary_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill_second(self, chosen: _Choice) -> None:
        while self._form.count():
            item = self._form.takeAt(0)
            if item is not None and (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._fields.clear()
        self._places = {}
        head = theme.dress(QLabel(chosen.name), "body_strong", "text")
        self._form.addWidget(head)
        if chosen.row is None:
            self._title = line_field(
                translate("NewStatement", "&Judul"),
                required=True,
                help_text=translate("NewStatement", "Dicetak di bawah nomor"),
                limit=MAX_TITLE_CHARS,
            )
            self._title.control.setText(self._values.get("judul", ""))
            self.add_field(self._title, self._form)
            return
        template = chosen.row.template
        proposed = {item.name: item.default for item in template.variables} | self._values
        for variable in rules.asked(template, proposed):
            field = line_field(
                _label(variable.name),
                help_text=variable.explanation,
                limit=MAX_CELL_CHARS,
            )
            field.control.setText(proposed.get(variable.name, ""))
            field.control.setCursorPosition(0)
            if variable.example:
                example = translate("NewStatement", "Misalnya: {example}")
                field.control.setPlaceholderText(example.format(example=variable.example))
            self._places[variable.name] = field
            self.add_field(field, self._form)
            field.control.textChanged.connect(lambda _text: self._tell_open())
        self._tell_open()

    def _tell_open(self) -> None:
        left = sum(not field.control.text().strip() for field in self._places.values())
        words = translate("NewStatement", "{n} isian kosong tetap bertanda di naskah")
        self.note.setText(words.format(n=left) if left else "")

    def problems(self) -> dict[FormField[QWidget], str]:
        if self._chosen is None or self._chosen.row is not None:
            return {}
        if self._title.control.text().strip() or self.incident.currentData() is not None:
            return {}
        return {self._title: messages.text("input.required")}  # type: ignore[dict-item] # a field of a line edit is one of a widget

    def draft(self) -> NewStatement:
        """Return what was chosen and typed."""
        chosen = self._chosen or self._current()
        assert chosen is not None  # noqa: S101 - asked only after a choice
        incident = self.incident.currentData()
        if chosen.row is None:
            return NewStatement(chosen.kind, self._title.control.text(), incident)
        values = tuple((name, field.control.text()) for name, field in self._places.items())
        template = chosen.row.template
        choice = TemplateChoice(template.code, chosen.row.number, values)
        return NewStatement(chosen.kind, "", incident, choice)

    # The list.

    def _propose(self) -> None:
        """Order the texts for the incident and read what is known of it."""
        incident = self.incident.currentData()
        try:
            rows = templates.proposals(self._workspace, incident)
            self._values = template_values.known_values(self._workspace, incident)
        except PasopatiError as error:
            self.note.setText(messages.explain(error).title)
            rows = []
        self._all = _choices(rows)
        self._filter()

    def _filter(self) -> None:
        words = self.search.text().casefold().split()

        def fits(choice: _Choice) -> bool:
            kind = labels.kind_label(choice.kind)
            text = f"{choice.name} {choice.about} {kind}".casefold()
            return all(word in text for word in words)

        found = [choice for choice in self._all if fits(choice)]
        self._model.set_rows(found)
        if found:
            self.list.select_where(lambda row: row is found[0])
        self.primary_button.setEnabled(bool(found))
        self._show_preview()

    def _current(self) -> _Choice | None:
        index = self.list.currentIndex()
        rows = self._model.rows
        return rows[index.row()] if index.isValid() and index.row() < len(rows) else None

    def _show_preview(self) -> None:
        chosen = self._current()
        if chosen is None:
            self.preview.setPlainText(translate("NewStatement", "Tidak ada templat yang cocok."))
        elif chosen.row is None:
            self.preview.setPlainText(chosen.about)
        else:
            text = template_words.preview_text(chosen.row.template, self._values)
            self.preview.setPlainText(text)

    def eventFilter(self, watched: object, event: object) -> bool:
        """Let Up and Down in the filter move in the list."""
        if watched is self.search and isinstance(event, QKeyEvent):
            is_press = event.type() == QEvent.Type.KeyPress
            if is_press and event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
                self.list.setFocus()
                return True
        return super().eventFilter(watched, event)  # type: ignore[arg-type] # Qt's own objects

    @classmethod
    def ask(
        cls,
        workspace: Workspace,
        incidents: Sequence[tuple[int, str]],
        incident_id: int | None,
        parent: QWidget | None,
    ) -> NewStatement | None:
        """Open the dialog; return nothing if the officer cancelled."""
        dialog = cls(workspace, incidents, incident_id, parent)
        return dialog.draft() if dialog.exec() == QDialog.DialogCode.Accepted else None
