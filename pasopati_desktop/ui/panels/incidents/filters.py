"""The bar under the register's title: words, level, category, order, and what was found."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QWidget

from pasopati_desktop.domain.guideline import Category, Level
from pasopati_desktop.storage.incidents import IncidentFilter, Sort
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.incidents import table
from pasopati_desktop.ui.widgets.chips import FilterChip
from pasopati_desktop.ui.widgets.search_field import SearchField


class FilterBar(QFrame):
    """Holds the filter; tells when it changed."""

    changed = Signal()
    sort_chosen = Signal(object)
    """A `Sort`."""

    def __init__(self, wanted: IncidentFilter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wanted = wanted
        self._levels: Sequence[Level] = ()
        self._categories: Sequence[Category] = ()
        self._sort = Sort.CHANGED
        theme.ground(self, "surface")
        self.setProperty("edge", "bottom")
        row = theme.measure(QHBoxLayout(self), (16, 0, 16, 0), 8)
        self.search = SearchField(translate("Register", "Saring judul, nomor, tempat"), "F")
        self.search.setProperty("dense", True)
        theme.fix(self.search, min_width=120, max_width=248)
        self.search.searched.connect(lambda text: self.choose(words=text))
        row.addWidget(self.search, 1000)  # as wide as it may be, before the empty room
        self.level = FilterChip("")
        self.level.clicked.connect(self._ask_level)
        self.level.removed.connect(partial(self.choose, severity=None))
        self.category = FilterChip("")
        self.category.clicked.connect(self._ask_category)
        self.category.removed.connect(partial(self.choose, category=""))
        self.sort = FilterChip("", "arrow-up-down")
        self.sort.clicked.connect(self._ask_sort)
        for chip in (self.level, self.category, self.sort):
            row.addWidget(chip)
        row.addStretch(1)
        self.summary = theme.dress(QLabel(), "meta", "text2")
        row.addWidget(self.summary)
        theme.fix(self, height=44)

    @property
    def is_filtered(self) -> bool:
        wanted = self.wanted
        return bool(wanted.words or wanted.category or wanted.severity)

    def choose(self, **changes: Any) -> None:
        """Set fields of the filter, such as `category="OPINI"`."""
        self.wanted = replace(self.wanted, **changes)
        self.changed.emit()

    def clear(self) -> None:
        """Drop everything but the tab."""
        self.wanted = IncidentFilter(status=self.wanted.status)
        if self.search.text():
            self.search.clear()  # tells by itself
        else:
            self.changed.emit()

    def told(self) -> str:
        """Return the filter in words, for the page that found nothing."""
        parts = [f"“{self.wanted.words}”" if self.wanted.words else ""]
        if self.wanted.severity is not None:
            parts.append(self.level.text())
        if self.wanted.category:
            parts.append(self.category.text())
        shown = ", ".join(part for part in parts if part)
        return shown if len(shown) <= 70 else shown[:69] + "…"

    def show_filter(
        self, levels: Sequence[Level], categories: Sequence[Category], sort: Sort
    ) -> None:
        """Write the values of the chips with today's names."""
        self._levels, self._categories, self._sort = levels, categories, sort
        every = translate("Register", "semua")
        names = {level.severity: level.label.lower() for level in levels}
        severity, code = self.wanted.severity, self.wanted.category
        self.level.set_filter(
            translate("Register", "Tingkat: {value}").format(
                value=names.get(severity, every) if severity is not None else every
            ),
            active=severity is not None,
        )
        labels = {item.code: item.label.lower() for item in categories}
        self.category.set_filter(
            translate("Register", "Kategori: {value}").format(
                value=labels.get(code, code) if code else every
            ),
            active=bool(code),
        )
        told = translate("Register", "Urut: {value}")
        self.sort.set_filter(told.format(value=table.sort_label(sort)), active=False)

    def _ask_level(self) -> None:
        options: list[tuple[str, Any]] = [(translate("Register", "Semua"), None)]
        options += [(level.label, level.severity) for level in self._levels]
        self._ask(self.level, options, self.wanted.severity, lambda v: self.choose(severity=v))

    def _ask_category(self) -> None:
        options: list[tuple[str, Any]] = [(translate("Register", "Semua"), "")]
        options += [(item.label, item.code) for item in self._categories]
        self._ask(self.category, options, self.wanted.category, lambda v: self.choose(category=v))

    def _ask_sort(self) -> None:
        options = [(table.sort_label(sort).capitalize(), sort) for sort in table.SORTS]
        self._ask(self.sort, options, self._sort, self.sort_chosen.emit)

    def _ask(
        self,
        chip: QWidget,
        options: Sequence[tuple[str, Any]],
        chosen: object,
        act: Callable[[Any], object],
    ) -> None:
        menu = QMenu(chip)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, value in options:
            action = QAction(text, menu)
            action.setCheckable(True)
            action.setChecked(value == chosen)
            action.triggered.connect(partial(_chosen, act, value))
            menu.addAction(action)
            if value == chosen:
                menu.setActiveAction(action)
        menu.popup(chip.mapToGlobal(chip.rect().bottomLeft()))


def _chosen(act: Callable[[Any], object], value: object, _checked: bool = False) -> None:
    act(value)
