"""Writing a template: its text, its places, and how it reads when they are filled."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from pasopati_desktop.domain import templates as rules
from pasopati_desktop.domain.guideline import Category, Severity
from pasopati_desktop.domain.statement_kinds import KINDS, SECTIONS, Rows, StatementKind
from pasopati_desktop.domain.statements import MAX_TITLE_CHARS, InformationAccess
from pasopati_desktop.domain.templates import (
    MAX_CODE_CHARS,
    MAX_EXPLANATION_CHARS,
    MAX_NAME_CHARS,
    MAX_SECTION_CHARS,
    Template,
)
from pasopati_desktop.services import templates
from pasopati_desktop.services.templates import MAX_REASON_CHARS, TemplateRow
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.settings.template_places import Places
from pasopati_desktop.ui.panels.statements import labels
from pasopati_desktop.ui.panels.statements.beginning import template_words
from pasopati_desktop.ui.unit.fields import Fields
from pasopati_desktop.ui.unit.task_dialog import Act, TaskDialog
from pasopati_desktop.ui.widgets.dialog import WIDE
from pasopati_desktop.ui.widgets.form_field import FormField
from pasopati_desktop.ui.widgets.tabs import SegmentedTabs, Tab

FOLLOW_MS = 250
"""After typing stops the places and the preview follow the text."""
PREVIEW_HEIGHT = 420
_PARTS = {Rows.CLAIMS: 3, Rows.QUESTIONS: 2, Rows.NONE: 0}
_TEXT, _PLACES, _PREVIEW = "text", "places", "preview"


class TemplateDialog(TaskDialog):
    """Three pages of one template. `row` is the version to edit, None for a new template."""

    def __init__(
        self,
        workspace: Workspace,
        row: TemplateRow | None,
        categories: Sequence[Category],
        parent: QWidget | None = None,
    ) -> None:
        save = translate("TemplateDialog", "Simpan templat")
        if row is not None:
            version = translate("TemplateDialog", "Simpan sebagai versi {n}")
            save = version.format(n=row.number + 1)
        super().__init__(
            translate("TemplateDialog", "Ubah templat")
            if row
            else translate("TemplateDialog", "Templat baru"),
            translate("TemplateDialog", "Berlaku untuk pernyataan yang dimulai sesudahnya"),
            verb=save,
            width=WIDE,
            parent=parent,
        )
        self._workspace = workspace
        self._row = row
        self._known_kind: StatementKind | None = None
        self._sections: dict[str, QPlainTextEdit] = {}
        self._follow = QTimer(self, interval=FOLLOW_MS, singleShot=True)
        self._follow.timeout.connect(self.follow)
        self.tabs = SegmentedTabs(
            [
                Tab(_TEXT, translate("TemplateDialog", "Teks")),
                Tab(_PLACES, translate("TemplateDialog", "Isian")),
                Tab(_PREVIEW, translate("TemplateDialog", "Pratinjau")),
            ]
        )
        self.tabs.chosen.connect(self.show_page)
        self.body.addWidget(self.tabs)
        self.places = Places()
        self._pages = {
            _TEXT: self._text_page(categories),
            _PLACES: self.places,
            _PREVIEW: self._preview_page(),
        }
        for page in self._pages.values():
            self.body.addWidget(page)
        self.reason = QLineEdit()
        self.reason.setMaxLength(MAX_REASON_CHARS)
        reason = FormField(
            translate("TemplateDialog", "Alasan p&erubahan"), self.reason, required=True
        )
        self.body.addWidget(reason)
        self.adopt_form(self._all_fields(reason))
        self._fill(row.template if row else None)
        self.show_page(_TEXT)

    # Building.

    def _text_page(self, categories: Sequence[Category]) -> QWidget:
        page = QWidget()
        column = theme.measure(QVBoxLayout(page), (0, 0, 0, 0), 12)
        self.name, self.code = QLineEdit(), QLineEdit()
        self.title, self.about = QLineEdit(), QLineEdit()
        self.kind, self.category = QComboBox(), QComboBox()
        self.severity, self.access = QComboBox(), QComboBox()
        for kind in StatementKind:
            self.kind.addItem(labels.kind_label(kind), kind)
        anything = translate("TemplateDialog", "Semua")
        for combo in (self.category, self.severity):
            combo.addItem(anything, None)
        for category in categories:
            self.category.addItem(category.label, category.code)
        for severity in Severity:
            self.severity.addItem(template_words.level_word(severity), int(severity))
        for access in InformationAccess:
            self.access.addItem(labels.access_label(access), access)
        self._heads: dict[str, FormField[Any]] = {}
        self._line_of(column, ("name", translate("TemplateDialog", "&Nama templat"), self.name))
        self._line_of(
            column,
            ("code", translate("TemplateDialog", "&Kode"), self.code),
            ("kind", translate("TemplateDialog", "&Jenis"), self.kind),
        )
        self._line_of(
            column,
            ("category", translate("TemplateDialog", "Ka&tegori"), self.category),
            ("severity", translate("TemplateDialog", "Tin&gkat"), self.severity),
            ("access", translate("TemplateDialog", "Ke&las informasi"), self.access),
        )
        self._line_of(column, ("about", translate("TemplateDialog", "Kapan &dipakai"), self.about))
        self._line_of(column, ("title", translate("TemplateDialog", "J&udul"), self.title))
        self._texts = theme.measure(QVBoxLayout(), (0, 0, 0, 0), 12)
        column.addLayout(self._texts)
        self.kind.currentIndexChanged.connect(lambda _index: self._build_texts())
        self.title.textChanged.connect(lambda _text: self._follow.start())
        return page

    def _line_of(self, column: QVBoxLayout, *fields: tuple[str, str, QWidget]) -> None:
        line = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 12)
        for name, label, control in fields:
            required = name in {"name", "code", "title"}
            made: FormField[Any] = FormField(label, control, required=required)
            if isinstance(control, QComboBox):
                control.setSizeAdjustPolicy(
                    QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
                )
            self._heads[name] = made
            line.addWidget(made, 1)
        column.addLayout(line)

    def _preview_page(self) -> QWidget:
        self.preview = QPlainTextEdit()
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        self.preview.setAccessibleName(translate("TemplateDialog", "Pratinjau"))
        return theme.fix(self.preview, height=PREVIEW_HEIGHT)

    def _all_fields(self, reason: FormField[Any]) -> Fields:
        fields = Fields()
        limits = {
            "name": MAX_NAME_CHARS,
            "code": MAX_CODE_CHARS,
            "about": MAX_EXPLANATION_CHARS,
            "title": MAX_TITLE_CHARS,
        }
        for name, field in self._heads.items():
            fields.adopt(name, field, limit=limits.get(name, 0))
        fields.adopt("reason", reason, limit=MAX_REASON_CHARS)
        return fields

    def _build_texts(self) -> None:
        """Show a text area for each section of the kind, and one for the rows it has."""
        kind = self.chosen_kind()
        if kind is self._known_kind:
            return
        kept = {name: edit.toPlainText() for name, edit in self._sections.items()}
        self._known_kind = kind
        while self._texts.count():
            item = self._texts.takeAt(0)
            if item is not None and (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._sections = {}
        for spec in SECTIONS[kind]:
            self._add_text(spec.code, spec.label, spec.hint, required=spec.required)
        if parts := _PARTS[KINDS[kind].rows]:
            name, label = {
                3: ("claims", translate("TemplateDialog", "Baris tudingan")),
                2: ("questions", translate("TemplateDialog", "Baris pertanyaan")),
            }[parts]
            hint = {
                3: translate("TemplateDialog", "Satu baris: tudingan | hasil verifikasi | bukti"),
                2: translate("TemplateDialog", "Satu baris: pertanyaan | jawaban"),
            }[parts]
            self._add_text(name, label, hint, required=False)
        for name, edit in self._sections.items():
            edit.setPlainText(kept.get(name, ""))
        self._watched = False  # the text areas are new
        if self.isVisible():
            self._watch_typing()
            self._order_by_place()
        self._fit()

    def _add_text(self, name: str, label: str, hint: str, *, required: bool) -> None:
        edit = QPlainTextEdit()
        edit.setTabChangesFocus(True)
        theme.fix(edit, height=76)
        edit.textChanged.connect(self._follow.start)
        field = FormField(label.replace("&", "&&"), edit, required=required, help_text=hint)
        self._sections[name] = edit
        self._texts.addWidget(field)
        if self.form is not None:
            self.form.adopt(name, field, limit=MAX_SECTION_CHARS)
        theme.redo(field)

    def _fill(self, template: Template | None) -> None:
        if template is None:
            self._build_texts()
            self.follow()
            return
        self.kind.setCurrentIndex(self.kind.findData(template.kind))
        self._build_texts()
        self.name.setText(template.name)
        self.code.setText(template.code)
        self.title.setText(template.title)
        self.about.setText(template.about)
        self.category.setCurrentIndex(max(0, self.category.findData(template.category)))
        severity = None if template.severity is None else int(template.severity)
        self.severity.setCurrentIndex(max(0, self.severity.findData(severity)))
        self.access.setCurrentIndex(max(0, self.access.findData(template.access)))
        for name, text in template.sections.items():
            if name in self._sections:
                self._sections[name].setPlainText(text)
        for name, rows in (("claims", template.claims), ("questions", template.questions)):
            if name in self._sections:
                self._sections[name].setPlainText("\n".join(" | ".join(row) for row in rows))
        # Code and kind say which template it is: they stay.
        self.code.setReadOnly(True)
        self.kind.setEnabled(False)
        self.places.set_value(template.variables)
        self.follow()

    # What the pages show.

    def show_page(self, key: str) -> None:
        self.tabs.set_current(key)
        self.follow()
        for name, page in self._pages.items():
            page.setVisible(name == key)
        self._fit()

    def follow(self) -> None:
        """Let places and preview follow the text."""
        self._follow.stop()
        template = self.value()
        self.places.follow(rules.names(template))
        shown = self.value()
        text = template_words.preview_text(shown, template_words.examples(shown))
        if self.preview.toPlainText() != text:
            self.preview.setPlainText(text)

    def chosen_kind(self) -> StatementKind:
        return StatementKind(self.kind.currentData())  # Qt keeps it as plain text

    def value(self) -> Template:
        """Return the template as it stands on the screen."""
        kind = self.chosen_kind()
        severity = self.severity.currentData()
        specs = {spec.code for spec in SECTIONS[kind]}
        claims = [(a, b, c) for a, b, c in self._rows("claims", 3)]
        questions = [(a, b) for a, b in self._rows("questions", 2)]
        name = " ".join(self.name.text().split())
        return Template(
            code=self.code.text().strip() or _code_of(name),
            kind=kind,
            name=name,
            title=" ".join(self.title.text().split()),
            sections={
                code: text
                for code, edit in self._sections.items()
                if code in specs and (text := edit.toPlainText().strip())
            },
            variables=self.places.value(),
            about=" ".join(self.about.text().split()),
            category=self.category.currentData(),
            severity=None if severity is None else Severity(severity),
            access=InformationAccess(self.access.currentData()),
            questions=tuple(questions),
            claims=tuple(claims),
        )

    def _rows(self, name: str, parts: int) -> list[list[str]]:
        """Return the cells of each line; what stands too much stays with the last cell."""
        edit = self._sections.get(name)
        lines = edit.toPlainText().split("\n") if edit is not None else []
        found = []
        for line in lines:
            if line.strip():
                cells = [cell.strip() for cell in line.split("|", parts - 1)]
                found.append(cells + [""] * (parts - len(cells)))
        return found

    # Saving.

    def form_problems(self) -> Mapping[str, str]:
        self.follow()
        found = rules.problems(self.value())
        if not self.reason.text().strip():
            found["reason"] = "input.required"
        return found

    def show_problems(self, problems: Mapping[str, str], **params: object) -> int:
        """Show them, on the page they belong to."""
        count = super().show_problems(problems, **params)
        if "variables" in problems:
            self.show_page(_PLACES)
            self.places.setFocus()
        elif set(problems) - {"reason"}:
            self.show_page(_TEXT)
            self.focus_first_error()
        return count

    def act(self) -> Act:
        workspace, template, reason = self._workspace, self.value(), self.reason.text()
        seen = self._row.number if self._row else None
        return lambda: templates.save(workspace, template, reason, seen=seen)


def _code_of(name: str) -> str:
    """Return a code for a name, such as `siaran-pers-panen`."""
    words = re.findall(r"[a-z0-9]+", name.lower())
    return "-".join(words)[:MAX_CODE_CHARS].strip("-")
