"""Section *Rantai persetujuan*: the rules in order, and what brings the legal companion in."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from pasopati_desktop.domain.chains import DEFAULT_CHAINS, ChainBook, ChainRule
from pasopati_desktop.domain.guideline import DocumentKind, Level
from pasopati_desktop.domain.statements import Concern
from pasopati_desktop.services import guideline
from pasopati_desktop.ui import messages, theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.settings import chain_words as words
from pasopati_desktop.ui.panels.settings.chain_dialog import Boxes, RuleDialog
from pasopati_desktop.ui.panels.settings.ordered_list import OrderedList
from pasopati_desktop.ui.panels.settings.section import Context
from pasopati_desktop.ui.panels.settings.versioned import VersionedSection
from pasopati_desktop.ui.unit.text import heading, label
from pasopati_desktop.ui.widgets.buttons import button
from pasopati_desktop.ui.widgets.form_field import FormField
from pasopati_desktop.ui.widgets.row_table import Column, RowTableModel
from pasopati_desktop.ui.widgets.table_view import RowTable

WIDTH = 880
"""px at 100 %: a chain stands in one line."""
_ROWS_SHOWN = 6


class RuleList(OrderedList[ChainRule]):
    """The rules in their order: the first that fits is taken."""

    def __init__(self, levels: Sequence[Level], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._levels = levels
        column = theme.measure(QVBoxLayout(self), (0, 0, 0, 0), 8)
        row = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 8)
        acts = (
            (translate("Chains", "Tambah …"), "plus", self.add),
            (translate("Chains", "Ubah …"), "pencil", self.edit),
            (translate("Chains", "Naikkan"), "arrow-up", lambda: self.move_current(-1)),
            (translate("Chains", "Turunkan"), "arrow-down", lambda: self.move_current(1)),
            (translate("Chains", "Hapus"), "trash-2", self.remove),
        )
        self.buttons = [button(text, icon=icon, on_click=act) for text, icon, act in acts]
        for made in self.buttons:
            row.addWidget(made)
        row.addStretch(1)
        column.addLayout(row)
        self._model: RowTableModel[ChainRule] = RowTableModel(
            self._columns(), lambda rule: words.rule_line(rule, self._levels)
        )
        self.table = RowTable(row_height=48)
        self.table.setModel(self._model)
        self.table.setAccessibleName(translate("Chains", "Aturan rantai persetujuan"))
        self.table.opened.connect(lambda _row: self.edit())
        self.table.current_row.connect(lambda _row: self._arrange())
        frame = QFrame()
        frame.setProperty("card", "card")
        around = theme.measure(QHBoxLayout(frame), (1, 1, 1, 1), 0)
        around.addWidget(self.table)
        theme.fix(frame, height=33 + 48 * _ROWS_SHOWN + 2)
        column.addWidget(frame)
        self.error = label("", "meta_medium", "bad")
        self.error.hide()
        column.addWidget(self.error)

    def _columns(self) -> list[Column[ChainRule]]:
        return [
            Column(
                translate("Chains", "Berlaku untuk"),
                words.kinds_line,
                second=lambda rule: words.levels_line(rule, self._levels),
                width=220,
                ink="text",
            ),
            Column(
                translate("Chains", "Rantai"),
                lambda rule: words.chain_line(rule.stages),
                second=lambda rule: words.minutes_line(rule.stages),
                width=300,
                flexible=True,
            ),
            Column(
                translate("Chains", "Atasan"),
                lambda rule: words.authorities_line(rule.concurrence),
                width=140,
            ),
        ]

    def show_problems(self, problems: dict[str, str]) -> None:
        """Name the rule a sentence is about; the one of the whole list stands first."""
        told = [messages.text(problems["rules"])] if "rules" in problems else []
        text = translate("Chains", "Aturan {n}: {problem}")
        told += [
            text.format(n=at + 1, problem=messages.text(problems[f"rules.{at}"]))
            for at in range(len(self._items))
            if f"rules.{at}" in problems
        ]
        self.error.setText("\n".join(told))
        self.error.setVisible(bool(told))

    def add(self) -> None:
        """A new rule goes first: behind one for everything it would never be reached."""
        made = RuleDialog.ask(None, self._levels, self)
        if made is not None:
            self._items.insert(0, made)
            self._renew(0)

    def edit(self) -> None:
        at = self._current()
        if at is None or not self._editable:
            return
        made = RuleDialog.ask(self._items[at], self._levels, self)
        if made is not None:
            self._items[at] = made
            self._renew(at)


class ChainsSection(VersionedSection):
    kind = DocumentKind.CHAINS

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            translate("Settings", "Rantai persetujuan"),
            translate(
                "Settings",
                "Aturan pertama yang cocok dipakai. Naskah yang sudah dikirim tetap mengikuti "
                "rantai pada saat dikirim.",
            ),
            width=WIDTH,
        )

    def build(self) -> None:
        self._levels = guideline.levels(self.workspace).value
        self.list = RuleList(self._levels)
        self.list.changed.connect(self.edited)
        self.body.addWidget(self.list)
        self.body.addWidget(heading(translate("Chains", "Pendamping hukum ikut menelaah")))
        known = guideline.categories(self.workspace).value
        self.categories = Boxes([(item.label, item.code) for item in known], 2)
        self.concerns = Boxes([(words.concern_label(item), item) for item in Concern], 2)
        for title, boxes in (
            (translate("Chains", "Bila kategori insidennya"), self.categories),
            (translate("Chains", "Bila naskah menyangkut"), self.concerns),
        ):
            self.body.addWidget(FormField(title, boxes))
            for box, _value in boxes.boxes:
                box.toggled.connect(lambda _on: self.edited())
        self.shipped_button = button(
            translate("Chains", "Muat rantai bawaan"), icon="archive-restore"
        )
        self.shipped_button.setToolTip(
            translate("Chains", "Mengisi formulir dengan rantai bawaan; belum menyimpannya")
        )
        self.shipped_button.clicked.connect(lambda: self.set_form(DEFAULT_CHAINS))
        self.body.addWidget(self.shipped_button)

    def set_form(self, value: ChainBook) -> None:
        self.categories.set_chosen(value.legal_categories)
        self.concerns.set_chosen(value.legal_concerns)
        self.list.set_value(value.rules)

    def form_value(self) -> ChainBook:
        return ChainBook(
            self.list.value(), self.categories.chosen(str), self.concerns.chosen(Concern)
        )

    def show_problems(self, problems: dict[str, str]) -> None:
        self.list.show_problems(problems)

    def focus_first_error(self) -> None:
        self.list.table.setFocus()

    def set_editable(self, on: bool) -> None:
        self.list.set_editable(on)
        self.shipped_button.setEnabled(on)
        for boxes in (self.categories, self.concerns):
            for box, _value in boxes.boxes:
                box.setEnabled(on)

    def first(self) -> QWidget:
        return self.list.table

    def describe(self, value: ChainBook) -> list[str]:
        return words.book_lines(value, self._levels)
