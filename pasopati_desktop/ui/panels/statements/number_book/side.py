"""What stands left of the number book: series, period, words, and what the check for gaps found."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from pasopati_desktop.domain.number_book import MAX_TEXT_CHARS, BookFilter, Run
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui import messages, theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.statements.number_book.columns import order_told, series_label
from pasopati_desktop.ui.widgets.buttons import button
from pasopati_desktop.ui.widgets.day_edit import DayEdit
from pasopati_desktop.ui.widgets.form_field import FormField
from pasopati_desktop.ui.widgets.search_field import SearchField


class BookSide(QScrollArea):
    """Holds the filter of the book and tells when it changed."""

    changed = Signal()

    def __init__(self, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        today = words.local(now).date()
        self._today = today
        self._years: Sequence[int] = (today.year,)
        self.wanted = BookFilter(date(today.year, 1, 1), date(today.year, 12, 31))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = theme.ground(QWidget(), "surface")
        box = theme.measure(QVBoxLayout(inner), (12, 4, 12, 12), 10)
        self.text = SearchField(translate("NumberBook", "Nomor atau perihal"), "F")
        self.text.setMaxLength(MAX_TEXT_CHARS)
        self.text.searched.connect(lambda text: self._set(text=text))
        box.addWidget(self.text)
        self.series = QComboBox()
        self.series.activated.connect(
            lambda _at: self._set(series=str(self.series.currentData() or ""))
        )
        box.addWidget(FormField(translate("NumberBook", "&Seri"), self.series))
        box.addLayout(self._period())
        self.voids = QCheckBox(translate("NumberBook", "Hanya yang batal"))
        self.voids.toggled.connect(lambda on: self._set(voids_only=on))
        box.addWidget(self.voids)
        heading = QLabel(translate("NumberBook", "Pemeriksaan urutan"))
        box.addWidget(theme.dress(heading, "micro_strong", "text3"))
        self._order = theme.measure(QVBoxLayout(), (0, 0, 0, 0), 6)
        box.addLayout(self._order)
        box.addStretch(1)
        self.setWidget(inner)

    def _period(self) -> QVBoxLayout:
        column = theme.measure(QVBoxLayout(), (0, 0, 0, 0), 6)
        row = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 8)
        self.first, self.last = DayEdit(), DayEdit()
        self._fields: dict[str, FormField[Any]] = {
            "first": FormField(translate("NumberBook", "&Dari"), self.first),
            "last": FormField(translate("NumberBook", "S&ampai"), self.last),
        }
        for edit, field in ((self.first, self._fields["first"]), (self.last, self._fields["last"])):
            edit.editingFinished.connect(self._read_days)
            row.addWidget(field)
        column.addLayout(row)
        quick = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 6)
        for text, act in (
            (translate("NumberBook", "Bulan ini"), self._this_month),
            (translate("NumberBook", "Tahun ini"), self._this_year),
            (translate("NumberBook", "Semua"), self._all_years),
        ):
            quick.addWidget(button(text, dense=True, on_click=act))
        quick.addStretch(1)
        column.addLayout(quick)
        self._show_days()
        return column

    # The period.

    def _show_days(self) -> None:
        self.first.set_day(self.wanted.first)
        self.last.set_day(self.wanted.last)
        for field in self._fields.values():
            field.set_error("")

    def _read_days(self) -> None:
        first, last = self.first.day(), self.last.day()
        errors = {"first": "", "last": ""}
        if first is None:
            errors["first"] = messages.text("input.not_a_date")
        if last is None:
            errors["last"] = messages.text("input.not_a_date")
        elif first is not None and last < first:
            errors["last"] = messages.text("input.before_start")
        for name, field in self._fields.items():
            field.set_error(errors[name])
        if first is not None and last is not None and first <= last:
            self._set(first=first, last=last)

    def _choose(self, first: date, last: date) -> None:
        self.wanted = replace(self.wanted, first=first, last=last)
        self._show_days()
        self.changed.emit()

    def _this_month(self) -> None:
        begin = self._today.replace(day=1)
        following = (begin.replace(day=28) + timedelta(days=4)).replace(day=1)
        self._choose(begin, following - timedelta(days=1))

    def _this_year(self) -> None:
        year = self._today.year
        self._choose(date(year, 1, 1), date(year, 12, 31))

    def _all_years(self) -> None:
        self._choose(date(min(self._years), 1, 1), date(max(self._years), 12, 31))

    # The filter.

    def _set(self, **changes: Any) -> None:
        wanted = replace(self.wanted, **changes)
        if wanted != self.wanted:
            self.wanted = wanted
            self.changed.emit()

    def clear(self) -> None:
        """Drop words and voids; series and period stay."""
        self.wanted = replace(self.wanted, text="", voids_only=False)
        for widget in (self.text, self.voids):
            widget.blockSignals(True)
        self.text.clear()
        self.voids.setChecked(False)
        for widget in (self.text, self.voids):
            widget.blockSignals(False)
        self.changed.emit()

    def show_series(self, found: Sequence[tuple[str, int, int]]) -> None:
        """Offer the series that have a number, and remember the years they reach over."""
        self._years = sorted({self._today.year, *(y for _, a, b in found for y in (a, b))})
        names = list(dict.fromkeys([*(name for name, _, _ in found), self.wanted.series, ""]))
        names = sorted((name for name in names if name), key=_rank)
        shown = [*names, ""]
        if [self.series.itemData(at) for at in range(self.series.count())] != shown:
            self.series.clear()
            for name in shown:
                self.series.addItem(series_label(name), name)
        self.series.setCurrentIndex(self.series.findData(self.wanted.series))

    def show_order(self, runs: Sequence[Run]) -> None:
        """Tell of each year whether a number is missing."""
        while (old := self._order.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.deleteLater()
        with_series = len({run.series for run in runs}) > 1
        told = [(order_told(run, with_series=with_series), run.is_whole) for run in reversed(runs)]
        for (head, text), is_whole in told:
            name = theme.dress(QLabel(head), "meta_strong", "text")
            line = theme.dress(QLabel(text), "meta", "text2" if is_whole else "bad")
            line.setWordWrap(True)
            self._order.addWidget(name)
            self._order.addWidget(line)
        if not told:
            nothing = QLabel(translate("NumberBook", "Belum ada nomor pada tahun itu."))
            self._order.addWidget(theme.dress(nothing, "meta", "text3"))


def _rank(name: str) -> tuple[int, str]:
    known = ("statement", "incident", "issue", "work")
    plain = name.partition("/")[0]
    return (known.index(plain) if plain in known else len(known), name)
