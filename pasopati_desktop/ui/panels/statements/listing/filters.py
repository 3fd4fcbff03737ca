"""What folds out above the list: words to look for, a menu of conditions, chips for what is set."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from pasopati_desktop.domain.errors import PasopatiError
from pasopati_desktop.domain.guideline import Severity
from pasopati_desktop.domain.statement_filter import MAX_TEXT_CHARS, Condition, RowFilter, Sort
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.statements import InformationAccess
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.services import incident_reading, statement_list
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.paint import level_word
from pasopati_desktop.ui.panels.statements import labels
from pasopati_desktop.ui.panels.statements.listing import words as list_words
from pasopati_desktop.ui.panels.statements.listing.view_dialogs import DaysDialog
from pasopati_desktop.ui.theme import px
from pasopati_desktop.ui.widgets.buttons import button
from pasopati_desktop.ui.widgets.chips import FilterChip
from pasopati_desktop.ui.widgets.search_field import SearchField

MOST_INCIDENTS = 20
"""In the menu; any other is reached by its number as a word to look for."""

ROOM = 232
"""For a line of chips, px at 100 %."""

Choice = tuple[str, object]


class FilterFold(QFrame):
    """Holds the filter and tells when the officer changed it."""

    changed = Signal()
    save_requested = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._wanted = RowFilter()
        self._writers: Mapping[int, str] = {}
        self._incidents: Mapping[int, str] = {}
        self._chips: dict[str, FilterChip] = {}
        theme.ground(self, "sunken")
        self.setProperty("edge", "bottom")
        box = theme.measure(QVBoxLayout(self), (12, 8, 12, 8), 6)
        self.text = SearchField(translate("StatementList", "Judul atau nomor"), "F")
        self.text.setMaxLength(MAX_TEXT_CHARS)
        self.text.searched.connect(lambda text: self._set(text=text))
        box.addWidget(self.text)
        line = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 6)
        self.add_button = self._menu_button(translate("StatementList", "Saring"), "funnel")
        self.add_button.clicked.connect(lambda: self._drop(self.add_button, self.menu()))
        self.sort_button = self._menu_button("", "arrow-up-down")
        self.sort_button.clicked.connect(lambda: self._drop(self.sort_button, self._sorts()))
        line.addWidget(self.add_button)
        line.addWidget(self.sort_button)
        line.addStretch(1)
        box.addLayout(line)
        self._chip_box = theme.measure(QVBoxLayout(), (0, 0, 0, 0), 2)
        box.addLayout(self._chip_box)
        self.save_button = button(
            translate("StatementList", "Simpan tampilan …"), "plain", icon="bookmark", dense=True
        )
        self.save_button.clicked.connect(self.save_requested)
        box.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.save_button.hide()
        self._show()

    @staticmethod
    def _menu_button(text: str, icon: str) -> QPushButton:
        made = button(text, icon=icon, dense=True)
        made.setAutoDefault(False)
        return made

    # The filter.

    @property
    def wanted(self) -> RowFilter:
        return self._wanted

    def set_wanted(self, wanted: RowFilter) -> None:
        """Show another filter without telling."""
        self._wanted = wanted
        if self.text.text() != wanted.text:
            blocked = self.text.blockSignals(True)
            self.text.setText(wanted.text)
            self.text.blockSignals(blocked)
            self.text.theme_changed()
        self._show()

    def offer_save(self, on: bool) -> None:
        self.save_button.setVisible(on)

    def told(self) -> str:
        """Return the filter in words, for the page that found nothing."""
        found = [f"“{self._wanted.text.strip()}”"] if self._wanted.text.strip() else []
        found += [text for _, text in self._parts()]
        shown = ", ".join(found)
        return shown if len(shown) <= 90 else shown[:89] + "…"

    def _set(self, **changes: Any) -> None:
        wanted = replace(self._wanted, **changes)
        if wanted != self._wanted:
            self._wanted = wanted
            self._show()
            self.changed.emit()

    def _set_condition(self, condition: Condition, on: bool) -> None:
        self._wanted = self._wanted.with_condition(condition, on=on)
        self._show()
        self.changed.emit()

    def remove(self, part: str) -> None:
        """Drop one part of the filter, by its name in `list_words.parts`."""
        name, _, value = part.partition("/")
        if name == "condition":
            self._set_condition(Condition(value), on=False)
        elif name == "days":
            self._set(since=None, until=None)
        else:
            self._set(**{name: () if name == "statuses" else None})

    # Chips.

    def _parts(self) -> list[tuple[str, str]]:
        self._learn_names()
        return list_words.parts(self._wanted, self._writers, self._incidents)

    def _learn_names(self) -> None:
        """Read the names that the chips need, once and only if one is asked for."""
        wanted = self._wanted
        if wanted.writer_id is not None and wanted.writer_id not in self._writers:
            self._writers = dict(self._read(lambda: statement_list.writers(self._workspace)))
        if wanted.incident_id is not None and wanted.incident_id not in self._incidents:
            rows = self._read(
                lambda: incident_reading.rows(self._workspace, [wanted.incident_id or 0])
            )
            self._incidents = {**self._incidents, **{row.id: row.number for row in rows}}

    @staticmethod
    def _read(read: Callable[[], Iterable[Any]]) -> list[Any]:
        try:
            return list(read())
        except PasopatiError:  # a chip without its name is better than no list
            return []

    def _show(self) -> None:
        self.sort_button.setText(list_words.sort_word(self._wanted.sort))
        told = translate("StatementList", "Urutan: {order}")
        told = told.format(order=list_words.sort_label(self._wanted.sort))
        self.sort_button.setAccessibleName(told)
        self.sort_button.setToolTip(told)
        shown = dict(self._parts())
        focused = next((name for name, chip in self._chips.items() if chip.hasFocus()), None)
        while (old := self._chip_box.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._chips = {}
        line, room = QHBoxLayout(), 0
        for name, text in shown.items():
            chip = FilterChip("")
            chip.set_filter(text, active=True)
            chip.removed.connect(partial(self.remove, name))
            chip.clicked.connect(partial(self.remove, name))
            wide = chip.sizeHint().width() + px(4)
            if wide > room:
                line, room = self._chip_line(), px(ROOM)
            line.insertWidget(line.count() - 1, chip)
            room -= wide
            self._chips[name] = chip
        if focused is not None:
            (self._chips.get(focused) or self.add_button).setFocus()

    def _chip_line(self) -> QHBoxLayout:
        """Begin another line of chips."""
        around = QWidget()
        line = theme.measure(QHBoxLayout(around), (0, 0, 0, 0), 4)
        line.addStretch(1)
        self._chip_box.addWidget(around)
        return line

    def theme_changed(self) -> None:
        self._show()

    # Menus.

    def _drop(self, under: QWidget, menu: QMenu) -> None:
        menu.popup(under.mapToGlobal(under.rect().bottomLeft()))

    def menu(self) -> QMenu:
        """Return the menu of everything one can filter by."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        wanted = self._wanted
        self._add_statuses(menu.addMenu(translate("StatementList", "Status")))
        kinds: list[Choice] = [(labels.kind_label(kind), kind) for kind in StatementKind]
        self._add(menu, translate("StatementList", "Jenis"), "kind", kinds)
        levels: list[Choice] = [(level_word(int(level)), level) for level in Severity]
        self._add(menu, translate("StatementList", "Tingkat insiden"), "severity", levels)
        classes: list[Choice] = [(labels.access_label(item), item) for item in InformationAccess]
        self._add(menu, translate("StatementList", "Kelas informasi"), "access", classes)
        self._writers = dict(self._read(lambda: statement_list.writers(self._workspace)))
        writers: list[Choice] = [(name, key) for key, name in self._writers.items()]
        self._add(menu, translate("StatementList", "Penyusun"), "writer_id", writers)
        self._add_incidents(menu)
        states = menu.addMenu(translate("StatementList", "Keadaan"))
        for condition in Condition:
            act = states.addAction(list_words.condition_label(condition))
            act.setCheckable(True)
            act.setChecked(condition in wanted.wanted)
            act.toggled.connect(partial(self._set_condition, condition))
        self._add_days(menu.addMenu(translate("StatementList", "Waktu perubahan")))
        menu.addSeparator()
        clear = menu.addAction(translate("StatementList", "Hapus saringan"))
        clear.setEnabled(not wanted.is_plain)
        clear.triggered.connect(lambda _on: self.clear())
        return menu

    def clear(self) -> None:
        """Let everything through again; the order stays."""
        self.set_wanted(RowFilter(sort=self._wanted.sort))
        self.changed.emit()

    def _add_statuses(self, menu: QMenu) -> None:
        choices = list_words.status_groups()
        for at, (name, group) in enumerate(
            [*choices, *((labels.status_label(status), (status,)) for status in Status)]
        ):
            if at == len(choices):
                menu.addSeparator()
            self._add_choice(menu, name, "statuses", group)

    def _add(self, menu: QMenu, title: str, field: str, choices: list[Choice]) -> None:
        inner = menu.addMenu(title)
        inner.setEnabled(bool(choices))
        for name, value in choices:
            self._add_choice(inner, name, field, value)

    def _add_choice(self, menu: QMenu, name: str, field: str, value: object) -> None:
        act = menu.addAction(name.replace("&", "&&"))
        act.setCheckable(True)
        is_set = getattr(self._wanted, field) == value
        act.setChecked(is_set)
        off: object = () if field == "statuses" else None
        act.triggered.connect(lambda on, value=value: self._set(**{field: value if on else off}))

    def _add_incidents(self, menu: QMenu) -> None:
        rows = self._read(lambda: incident_reading.list_rows(self._workspace, limit=MOST_INCIDENTS))
        self._incidents = {**self._incidents, **{row.id: row.number for row in rows}}
        choices: list[Choice] = [(f"{row.number} · {row.title[:48]}", row.id) for row in rows]
        self._add(menu, translate("StatementList", "Insiden"), "incident_id", choices)

    def _add_days(self, menu: QMenu) -> None:
        today = words.local(self._workspace.clock()).date()
        for name, first in (
            (translate("StatementList", "Hari ini"), today),
            (translate("StatementList", "7 hari terakhir"), today - timedelta(days=6)),
            (translate("StatementList", "30 hari terakhir"), today - timedelta(days=29)),
            (translate("StatementList", "Tahun ini"), date(today.year, 1, 1)),
        ):
            act = menu.addAction(name)
            act.triggered.connect(lambda _on, first=first: self._set(since=first, until=today))
        menu.addSeparator()
        act = menu.addAction(translate("StatementList", "Rentang …"))
        act.triggered.connect(lambda _on: self._ask_days())

    def _ask_days(self) -> None:
        chosen = DaysDialog.ask(self._wanted.since, self._wanted.until, self.window())
        if chosen is not None:
            self._set(since=chosen[0], until=chosen[1])

    def _sorts(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for sort in Sort:
            act = menu.addAction(list_words.sort_label(sort))
            act.setCheckable(True)
            act.setChecked(sort is self._wanted.sort)
            act.triggered.connect(lambda _on, sort=sort: self._set(sort=sort))
        return menu
