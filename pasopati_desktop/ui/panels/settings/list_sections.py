"""Sections *Kategori*, *Karya: kategori* and *Tingkat*."""

from collections.abc import Mapping
from itertools import pairwise
from typing import Any

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from pasopati_desktop.domain.guideline import Category, DocumentKind, Level, Severity
from pasopati_desktop.services.guideline import MAX_CODE_CHARS, MAX_LABEL_CHARS
from pasopati_desktop.ui import messages, theme
from pasopati_desktop.ui.forms.ui_category_editor import Ui_CategoryEditor
from pasopati_desktop.ui.forms.ui_level_form import Ui_LevelForm
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.settings.ordered_list import OrderedList
from pasopati_desktop.ui.panels.settings.section import Context
from pasopati_desktop.ui.panels.settings.versioned import VersionedSection
from pasopati_desktop.ui.unit.fields import Fields
from pasopati_desktop.ui.unit.task_dialog import Act, TaskDialog
from pasopati_desktop.ui.unit.text import label
from pasopati_desktop.ui.widgets.buttons import button
from pasopati_desktop.ui.widgets.row_table import Column, RowTableModel
from pasopati_desktop.ui.widgets.table_view import RowTable


class CategoryDialog(TaskDialog):
    """One category: code, name, and the kinds inside."""

    def __init__(
        self,
        category: Category | None,
        taken: set[str],
        *,
        with_subtypes: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            translate("CategoryDialog", "Ubah kategori")
            if category
            else translate("CategoryDialog", "Tambah kategori"),
            translate("CategoryDialog", "Berlaku setelah disimpan sebagai versi baru."),
            verb=translate("CategoryDialog", "Pakai kategori"),
            parent=parent,
        )
        self._taken = taken
        self.ui = Ui_CategoryEditor()
        holder = QWidget()
        self.ui.setupUi(holder)
        theme.measure(self.ui.column, (0, 0, 0, 0), 12)
        theme.measure(self.ui.names, (0, 0, 0, 0), 12)
        fields = Fields(self.ui, holder)
        fields.add("code", required=True, limit=MAX_CODE_CHARS)
        fields.add("label", required=True, limit=MAX_LABEL_CHARS)
        subtypes = fields.add("subtypes", limit=MAX_LABEL_CHARS)
        subtypes.setVisible(with_subtypes)
        theme.fix(self.ui.subtypes, height=160)
        self.body.addWidget(holder)
        self.adopt_form(fields)
        if category is not None:
            self.ui.code.setText(category.code)
            self.ui.label.setText(category.label)
            self.ui.subtypes.setPlainText("\n".join(category.subtypes))

    def value(self) -> Category:
        lines = (line.strip() for line in self.ui.subtypes.toPlainText().split("\n"))
        return Category(
            self.ui.code.text().strip(),
            self.ui.label.text().strip(),
            tuple(dict.fromkeys(line for line in lines if line)),
        )

    def form_problems(self) -> Mapping[str, str]:
        value, found = self.value(), {}
        for name, text, limit in (
            ("code", value.code, MAX_CODE_CHARS),
            ("label", value.label, MAX_LABEL_CHARS),
        ):
            if not text:
                found[name] = "input.required"
            elif len(text) > limit:
                found[name] = "input.too_long"
        if value.code in self._taken:
            found["code"] = "guideline.code_twice"
        if any(len(line) > MAX_LABEL_CHARS for line in value.subtypes):
            found["subtypes"] = "input.line_too_long"
        return found

    def act(self) -> Act:
        return lambda: None

    @classmethod
    def ask(
        cls, category: Category | None, taken: set[str], parent: QWidget, *, with_subtypes: bool
    ) -> Category | None:
        dialog = cls(category, taken, with_subtypes=with_subtypes, parent=parent)
        return dialog.value() if dialog.exec() == cls.DialogCode.Accepted else None


class CategoryList(OrderedList[Category]):
    """A table of categories in their order."""

    def __init__(self, *, with_subtypes: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._with_subtypes = with_subtypes
        column = theme.measure(QVBoxLayout(self), (0, 0, 0, 0), 8)
        row = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 8)
        words = (
            (translate("Categories", "Tambah …"), "plus", self.add),
            (translate("Categories", "Ubah …"), "pencil", self.edit),
            (translate("Categories", "Naikkan"), "arrow-up", lambda: self.move_current(-1)),
            (translate("Categories", "Turunkan"), "arrow-down", lambda: self.move_current(1)),
            (translate("Categories", "Hapus"), "trash-2", self.remove),
        )
        self.buttons = [button(text, icon=icon, on_click=act) for text, icon, act in words]
        for made in self.buttons:
            row.addWidget(made)
        row.addStretch(1)
        column.addLayout(row)
        columns: list[Column[Category]] = [
            Column(translate("Categories", "Kode"), lambda row: row.code, width=150),
            Column(
                translate("Categories", "Kategori"),
                lambda row: row.label,
                second=(lambda row: ", ".join(row.subtypes)) if with_subtypes else None,
                width=260,
                flexible=True,
                ink="text",
            ),
        ]
        self._model: RowTableModel[Category] = RowTableModel(
            columns, lambda row: f"{row.code}, {row.label}, {', '.join(row.subtypes)}"
        )
        self.table = RowTable(row_height=48 if with_subtypes else 32)
        self.table.setModel(self._model)
        self.table.setAccessibleName(translate("Categories", "Daftar kategori"))
        self.table.opened.connect(lambda _row: self.edit())
        self.table.current_row.connect(lambda _row: self._arrange())
        frame = QFrame()
        frame.setProperty("card", "card")
        around = theme.measure(QHBoxLayout(frame), (1, 1, 1, 1), 0)
        around.addWidget(self.table)
        theme.fix(frame, height=33 + (48 * 6 if with_subtypes else 32 * 10) + 2)
        column.addWidget(frame)
        self.error = label("", "meta_medium", "bad")
        self.error.hide()
        column.addWidget(self.error)

    def set_error(self, text: str) -> None:
        self.error.setText(text)
        self.error.setVisible(bool(text))

    def add(self) -> None:
        taken = {item.code for item in self._items}
        made = CategoryDialog.ask(None, taken, self, with_subtypes=self._with_subtypes)
        if made is not None:
            self._items.append(made)
            self._renew(len(self._items) - 1)

    def edit(self) -> None:
        at = self._current()
        if at is None or not self._editable:
            return
        taken = {item.code for index, item in enumerate(self._items) if index != at}
        made = CategoryDialog.ask(self._items[at], taken, self, with_subtypes=self._with_subtypes)
        if made is not None:
            self._items[at] = made
            self._renew(at)


class CategoriesSection(VersionedSection):
    kind = DocumentKind.CATEGORIES
    with_subtypes = True

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            translate("Settings", "Kategori krisis"),
            translate("Settings", "Bidang insiden dan jenis di dalamnya. Kode dipakai di laporan."),
        )

    def build(self) -> None:
        self.list = CategoryList(with_subtypes=self.with_subtypes)
        self.list.changed.connect(self.edited)
        self.body.addWidget(self.list)

    def set_form(self, value: tuple[Category, ...]) -> None:
        self.list.set_value(value)

    def form_value(self) -> tuple[Category, ...]:
        return self.list.value()

    def show_problems(self, problems: dict[str, str]) -> None:
        code = next(iter(problems.values()), "")
        self.list.set_error(messages.text(code, limit=MAX_LABEL_CHARS) if code else "")

    def set_editable(self, on: bool) -> None:
        self.list.set_editable(on)

    def first(self) -> QWidget:
        return self.list.table

    def describe(self, value: tuple[Category, ...]) -> list[str]:
        return [
            " · ".join(part for part in (item.code, item.label, ", ".join(item.subtypes)) if part)
            for item in value
        ]


class WorkCategoriesSection(CategoriesSection):
    kind = DocumentKind.WORK_CATEGORIES
    with_subtypes = False

    def __init__(self, context: Context) -> None:
        VersionedSection.__init__(
            self,
            context,
            translate("Settings", "Karya: kategori"),
            translate("Settings", "Kelompok karya di galeri dan katalog."),
        )


class LevelsSection(VersionedSection):
    kind = DocumentKind.LEVELS

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            translate("Settings", "Tingkat"),
            translate(
                "Settings",
                "Jumlah skor enam kriteria (0 sampai 18) mengusulkan tingkat; tenggat pernyataan "
                "pertama dihitung sejak diketahui.",
            ),
        )

    def build(self) -> None:
        self.ui = Ui_LevelForm()
        holder = QWidget()
        self.ui.setupUi(holder)
        theme.measure(self.ui.column, (0, 0, 0, 0), 12)
        self.fields = Fields(self.ui, holder)
        for level in Severity:
            row = getattr(self.ui, f"level_{int(level)}")
            theme.measure(row, (0, 0, 0, 0), 12)
            for at, stretch in enumerate((2, 1, 1)):
                row.setStretch(at, stretch)
            self.fields.add(f"label_{int(level)}", required=True, limit=MAX_LABEL_CHARS)
            self.fields.add(f"score_{int(level)}")
            self.fields.add(f"minutes_{int(level)}", low=1, high=43200)
        self.ui.score_1.setEnabled(False)
        self.fields.connect(self.edited)
        self.body.addWidget(holder)

    def set_form(self, value: tuple[Level, ...]) -> None:
        for level in value:
            number = int(level.severity)
            getattr(self.ui, f"label_{number}").setText(level.label)
            getattr(self.ui, f"score_{number}").setValue(level.min_score)
            getattr(self.ui, f"minutes_{number}").setValue(level.first_statement_minutes)

    def form_value(self) -> tuple[Level, ...]:
        return tuple(
            Level(
                level,
                getattr(self.ui, f"label_{int(level)}").text().strip(),
                getattr(self.ui, f"score_{int(level)}").value(),
                getattr(self.ui, f"minutes_{int(level)}").value(),
            )
            for level in Severity
        )

    def show_problems(self, problems: dict[str, str]) -> None:
        told: dict[str, str] = {}
        value = self.form_value()
        if "items" in problems:
            code = problems["items"]
            for level in value:
                bad = not level.label if code == "input.required" else True
                if bad and (code != "input.too_long" or len(level.label) > MAX_LABEL_CHARS):
                    told[f"label_{int(level.severity)}"] = code
        if "min_score" in problems:
            for before, level in pairwise(value):
                if level.min_score <= before.min_score:
                    told[f"score_{int(level.severity)}"] = problems["min_score"]
        self.fields.show(told)

    def focus_first_error(self) -> None:
        self.fields.focus_first_error()

    def set_editable(self, on: bool) -> None:
        self.fields.set_enabled(on)
        self.ui.score_1.setEnabled(False)

    def first(self) -> QWidget:
        return self.ui.label_1

    def describe(self, value: Any) -> list[str]:
        words = translate("Settings", "{label}: mulai skor {score}, {minutes} menit")
        return [
            words.format(
                label=level.label, score=level.min_score, minutes=level.first_statement_minutes
            )
            for level in value
        ]
