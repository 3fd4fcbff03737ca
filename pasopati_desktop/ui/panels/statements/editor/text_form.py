"""The form of a statement of any kind: title, sections, table, facts and particulars."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from pasopati_desktop.domain.rich_text import Block
from pasopati_desktop.domain.statement_kinds import (
    KINDS,
    SECTIONS,
    Rows,
    SectionSpec,
    StatementKind,
)
from pasopati_desktop.domain.statements import (
    MAX_SECTION_CHARS,
    MAX_TITLE_CHARS,
    StatementContent,
)
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.statements.editor import tab_order
from pasopati_desktop.ui.panels.statements.editor.form_passages import Control, Passages
from pasopati_desktop.ui.panels.statements.editor.particulars import Particulars
from pasopati_desktop.ui.panels.statements.editor.rows import (
    ClaimsEditor,
    FactsEditor,
    QuestionsEditor,
    RowsEditor,
)
from pasopati_desktop.ui.writing import whole_text
from pasopati_desktop.ui.writing.fields import Field, TextArea
from pasopati_desktop.ui.writing.rich_area import RichArea
from pasopati_desktop.ui.writing.toolbar import Area

_LINES = {"body": 6, "lead": 3, "summary": 3, "actions": 3, "about": 3, "truth": 4, "chronology": 4}
_AFTER = {Rows.CLAIMS: "summary", Rows.QUESTIONS: "scope"}
"""The section below which the table of a kind stands."""


class TextForm(QWidget):
    """Shows a content and gives it back. What the kind has no field for stays as it was."""

    changed = Signal()
    paste_cut = Signal(int)
    paste_cleaned = Signal(object)
    area_made = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind: StatementKind | None = None
        self.sections: dict[str, Field] = {}
        self._loaded: StatementContent | None = None
        self._filling = False
        column = theme.measure(QVBoxLayout(self), (0, 0, 0, 0), 14)
        self.title = QLineEdit()
        self.title.setMaxLength(MAX_TITLE_CHARS)
        self.title.textChanged.connect(self._touched)
        self.title_field = Field(translate("Statements", "Judul"), self.title, required=True)
        column.addWidget(self.title_field)
        self._parts = theme.measure(QVBoxLayout(), (0, 0, 0, 0), 14)
        column.addLayout(self._parts)
        self.claims, self.questions, self.facts = ClaimsEditor(), QuestionsEditor(), FactsEditor()
        for rows in (self.claims, self.questions, self.facts):
            rows.changed.connect(self._touched)
            rows.paste_cut.connect(self.paste_cut)
        column.addWidget(self.facts)
        self.particulars = Particulars()
        self.particulars.changed.connect(self._touched)
        column.addWidget(self.particulars)
        self.passages = Passages(self.controls)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_changed)

    # Content in and out.

    def show_content(self, content: StatementContent) -> None:
        """Show a content of today's format."""
        self._filling = True
        try:
            self._build(content.kind)
            self._loaded = content
            if self.title.text() != content.title:
                self.title.setText(content.title)
                self.title.setCursorPosition(0)
            for code, area in self.areas():
                area.set_text(content.sections.get(code, ""))
            self.claims.set_rows(content.claims)
            self.questions.set_rows(content.questions)
            self.facts.set_rows(content.facts)
            self.particulars.show_content(content)
        finally:
            self._filling = False

    def content(self) -> StatementContent:
        """Return the text as it stands on the screen."""
        loaded = self._loaded
        assert loaded is not None  # noqa: S101 - asked only while a text is shown
        written = {code: area.text() for code, area in self.areas()}
        rows = KINDS[loaded.kind].rows
        return self.particulars.applied(
            replace(
                loaded,
                title=self.title.text(),
                sections=dict(loaded.sections) | written,
                claims=self.claims.rows() if rows is Rows.CLAIMS else loaded.claims,
                questions=self.questions.rows() if rows is Rows.QUESTIONS else loaded.questions,
                facts=self.facts.rows(),
            )
        )

    def put_blocks(self, parts: Mapping[str, Sequence[Block]], *, replacing: bool) -> None:
        """Put blocks into sections, behind or in place of what stands there.

        Each field takes it as one step that can be undone there.
        """
        for code, area in self.areas():
            blocks = parts.get(code)
            if blocks and not area.isReadOnly():
                (area.replace_all if replacing else area.add_blocks)(blocks)

    def areas(self) -> list[tuple[str, Area]]:
        return [
            (code, field.control)
            for code, field in self.sections.items()
            if isinstance(field.control, Area)
        ]

    # Showing.

    def set_read_only(self, read_only: bool) -> None:
        theme.set_property(self.title, "readOnly", read_only)
        self.title_field.setVisible(not read_only)
        for field in self.sections.values():
            if isinstance(field.control, Area):
                field.control.set_read_only(read_only)
            field.set_reading(read_only)
        for rows in (self.claims, self.questions, self.facts):
            rows.set_read_only(read_only)
        self.particulars.set_read_only(read_only)

    def set_problems(self, problems: Mapping[str, str]) -> None:
        """Show sentences beside their fields."""
        self.title_field.set_problem(problems.get("title", ""))
        for code, field in self.sections.items():
            field.set_problem(problems.get(code, ""))
        self.claims.set_problem(problems.get("claims", ""))
        self.questions.set_problem(problems.get("questions", ""))
        self.facts.set_problem(problems.get("facts", ""))
        self.particulars.set_problems(problems)

    def target(self, name: str) -> QWidget | None:
        """Return the widget of a field."""
        rows: dict[str, RowsEditor[object]] = {
            "claims": self.claims,  # type: ignore[dict-item] # only shown, never written here
            "questions": self.questions,  # type: ignore[dict-item] # the same
            "facts": self.facts,  # type: ignore[dict-item] # the same
        }
        if name == "title":
            return self.title_field
        return rows.get(name) or self.sections.get(name) or self.particulars.control(name)

    def controls(self) -> Iterator[tuple[str, Control]]:
        """Yield every field of words in reading order; a table has one for each cell."""
        yield "title", self.title
        rows = KINDS[self.kind].rows if self.kind is not None else Rows.NONE
        for code, area in self.areas():
            yield code, area
            if code == _AFTER.get(rows):
                table = self.claims if rows is Rows.CLAIMS else self.questions
                yield from ((rows.value, cell) for cell in table.cells())
        yield from (("facts", cell) for cell in self.facts.cells())
        yield "copies_to", self.particulars.release.copies

    # Inside.

    def _build(self, kind: StatementKind) -> None:
        if kind is self.kind:
            return
        self.kind = kind
        for rows in (self.claims, self.questions):
            self._parts.removeWidget(rows)
            rows.setParent(None)
        while self._parts.count():
            item = self._parts.takeAt(0)
            if item is not None and (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.sections = {}
        table = KINDS[kind].rows
        for spec in SECTIONS[kind]:
            area = self._area(spec)
            field = Field(spec.label, area, hint=spec.hint, required=spec.required)
            self.sections[spec.code] = field
            self._parts.addWidget(field)
            if spec.code == _AFTER.get(table):
                self._parts.addWidget(self.claims if table is Rows.CLAIMS else self.questions)
        self.claims.setVisible(table is Rows.CLAIMS)
        self.questions.setVisible(table is Rows.QUESTIONS)

    def _area(self, spec: SectionSpec) -> Area:
        lines = _LINES.get(spec.code, 2)
        area: Area
        if spec.rich:
            area = RichArea(MAX_SECTION_CHARS, lines=lines)
            area.paste_cleaned.connect(self.paste_cleaned)
        elif spec.is_line:
            area = TextArea(MAX_SECTION_CHARS, lines=1, style="body", one_line=True)
        else:
            area = TextArea(MAX_SECTION_CHARS, lines=lines)
        area.textChanged.connect(self._touched)
        area.paste_cut.connect(self.paste_cut)
        self.area_made.emit(area)
        return area

    def focusNextPrevChild(self, forward: bool) -> bool:
        return tab_order.move(self, forward=forward) or super().focusNextPrevChild(forward)

    def _focus_changed(self, old: QObject | None, new: QWidget | None) -> None:
        if new is not None and self.isAncestorOf(new):
            self.passages.note(new)
            # By its letter a field is reached from anywhere; `old` is None when a window comes back
            if old is not None and new.visibleRegion().isEmpty():
                whole_text.bring_field_into_view(new)

    def _touched(self) -> None:
        if not self._filling:
            self.changed.emit()


def give_focus(widget: QWidget) -> None:
    """Give the focus to a field's control."""
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
    if isinstance(widget, Field):
        widget.control.setFocus(Qt.FocusReason.OtherFocusReason)
