"""The middle column: head with count and filters, the pill for new items, the list of cards."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from pasopati_desktop.ui import format as words
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.monitoring.rows import StreamRows
from pasopati_desktop.ui.panels.monitoring.views import View
from pasopati_desktop.ui.widgets.buttons import IconButton, button
from pasopati_desktop.ui.widgets.chips import FilterChip
from pasopati_desktop.ui.widgets.empty_state import EmptyState
from pasopati_desktop.ui.widgets.search_field import SearchField
from pasopati_desktop.ui.widgets.stream import NewsCard, NewsCards
from pasopati_desktop.ui.widgets.virtual_list import PagedModel, VirtualList

_TITLE_WIDTH = 170
"""px at 100 %: an issue's title may be long, the filters beside it stay."""
_KEEP = QItemSelectionModel.SelectionFlag.Select


def periods() -> list[tuple[str, timedelta | None]]:
    return [
        (translate("Monitoring", "Semua waktu"), None),
        (translate("Monitoring", "24 jam"), timedelta(hours=24)),
        (translate("Monitoring", "7 hari"), timedelta(days=7)),
        (translate("Monitoring", "30 hari"), timedelta(days=30)),
        (translate("Monitoring", "1 tahun"), timedelta(days=365)),
    ]


class StreamColumn(QWidget):
    """Shows `StreamRows`; rows under the cursor keep their place when others come."""

    changed = Signal()
    """Words, source or period were changed: read again."""
    pill_clicked = Signal()
    views_wanted = Signal()
    """The drop-down of views was pressed (narrow windows)."""
    end_near = Signal()
    """A capped list was scrolled to its end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.ground(self, "surface")
        self._rows: StreamRows | None = None
        self._asked = -1
        self.period: timedelta | None = None
        column = theme.measure(QVBoxLayout(self), (0, 0, 0, 0), 0)
        column.addWidget(self._head())
        column.addWidget(self._filters())
        self.pages = QStackedWidget()
        column.addWidget(self.pages, 1)
        self.model: PagedModel[NewsCard] = PagedModel()
        self.cards = NewsCards()
        self.list = VirtualList(self.model, self.cards)
        self.list.setAccessibleName(translate("Monitoring", "Daftar berita"))
        self.list.verticalScrollBar().valueChanged.connect(self._look_ahead)
        self.pages.addWidget(self.list)
        self.empty = EmptyState("inbox", "", "", primary=("", self._nothing))
        self.pages.addWidget(self.empty)
        self.pill = button("", "primary", icon="arrow-up", dense=True, parent=self.list)
        self.pill.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.pill.clicked.connect(self.pill_clicked)
        self.pill.hide()
        self.list.installEventFilter(self)

    def _nothing(self) -> None:
        """The empty state's button is connected by the panel."""

    def _head(self) -> QFrame:
        head = QFrame()
        head.setProperty("edge", "bottom")
        theme.fix(head, height=44)
        row = theme.measure(QHBoxLayout(head), (16, 0, 16, 0), 8)
        self.view_button = button(" ", "", icon="chevron-down", dense=True)
        self.view_button.setAccessibleName(translate("Monitoring", "Pilih tampilan"))
        self.view_button.clicked.connect(self.views_wanted)
        self.view_button.hide()
        row.addWidget(self.view_button)
        self.title = theme.dress(QLabel(), "detail_title", "text")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        row.addWidget(self.title)
        self.count = theme.dress(QLabel(), "meta", "text3")
        row.addWidget(self.count)
        self.edit_issue = IconButton("pencil", translate("Monitoring", "Ubah isu"), box=28)
        self.edit_issue.hide()
        row.addWidget(self.edit_issue)
        row.addStretch(1)
        self.period_chip = FilterChip(translate("Monitoring", "Semua waktu"), "calendar")
        self.period_chip.clicked.connect(self._choose_period)
        self.period_chip.removed.connect(lambda: self.set_period(0))
        row.addWidget(self.period_chip)
        self.filter_chip = FilterChip(translate("Monitoring", "Saring"), "funnel")
        self.filter_chip.setToolTip(translate("Monitoring", "Saring (F)"))
        self.filter_chip.clicked.connect(self.toggle_filter)
        self.filter_chip.removed.connect(self.clear_filter)
        row.addWidget(self.filter_chip)
        return head

    def _filters(self) -> QFrame:
        self.filter_bar = QFrame()
        self.filter_bar.setProperty("edge", "bottom")
        theme.fix(self.filter_bar, height=48)
        row = theme.measure(QHBoxLayout(self.filter_bar), (16, 0, 16, 0), 8)
        self.search = SearchField(translate("Monitoring", 'Cari kata, "frasa", atau awal*'))
        self.search.setMaxLength(500)
        self.search.searched.connect(lambda _text: self._filter_changed())
        row.addWidget(self.search, 3)
        label = QLabel(translate("Monitoring", "Su&mber"))
        self.source = QComboBox()
        self.source.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.source.setMinimumContentsLength(10)
        self.source.setAccessibleName(translate("Monitoring", "Sumber"))
        label.setBuddy(self.source)
        label.hide()
        self.source.addItem(translate("Monitoring", "Semua sumber"), None)
        self.source.currentIndexChanged.connect(lambda _at: self._filter_changed())
        row.addWidget(label)
        row.addWidget(self.source, 2)
        close = IconButton("x", translate("Monitoring", "Tutup saringan"), box=28)
        close.clicked.connect(self.clear_filter)
        row.addWidget(close)
        self.filter_bar.hide()
        return self.filter_bar

    # Filters.

    @property
    def source_id(self) -> int | None:
        found = self.source.currentData()
        return found if isinstance(found, int) else None

    @property
    def is_filtered(self) -> bool:
        return bool(self.search.text().strip()) or self.source_id is not None

    def set_sources(self, sources: Sequence[tuple[int, str]]) -> None:
        """Offer these to filter by; the chosen one stays."""
        kept = self.source_id
        self.source.blockSignals(True)
        while self.source.count() > 1:
            self.source.removeItem(1)
        for source_id, name in sources:
            self.source.addItem(name, source_id)
        at = self.source.findData(kept) if kept is not None else 0
        self.source.setCurrentIndex(max(0, at))
        self.source.blockSignals(False)

    def toggle_filter(self) -> None:
        if self.filter_bar.isHidden():
            self.open_filter()
        elif not self.is_filtered:
            self.filter_bar.hide()
        else:
            self.search.setFocus()

    def open_filter(self) -> None:
        self.filter_bar.show()
        self.search.setFocus()
        self.search.selectAll()

    def clear_filter(self) -> None:
        """Show everything of the view again, and put the filter away."""
        was = self.is_filtered or self.period is not None
        self.reset_filter()
        self.list.setFocus()
        if was:
            self.changed.emit()

    def reset_filter(self) -> None:
        """Empty the filter without reading anything."""
        for control in (self.search, self.source):
            control.blockSignals(True)
        self.search.clear()
        self.source.setCurrentIndex(0)
        for control in (self.search, self.source):
            control.blockSignals(False)
        self._show_period(0)
        self.filter_bar.hide()
        self._show_chip()

    def _filter_changed(self) -> None:
        self._show_chip()
        self.changed.emit()

    def _show_chip(self) -> None:
        text = self.search.text().strip()
        parts = [text] if text else []
        if self.source_id is not None:
            parts.append(self.source.currentText())
        shown = ", ".join(parts)
        shown = shown if len(shown) <= 18 else shown[:17] + "…"
        self.filter_chip.set_filter(
            shown or translate("Monitoring", "Saring"), active=self.is_filtered
        )

    def _choose_period(self) -> None:
        menu = QMenu(self)
        for at, (name, _) in enumerate(periods()):
            menu.addAction(name).triggered.connect(lambda _=False, at=at: self.set_period(at))
        menu.exec(self.period_chip.mapToGlobal(self.period_chip.rect().bottomLeft()))

    def set_period(self, at: int) -> None:
        """Show items of the n-th period of `periods`."""
        self._show_period(at)
        self.changed.emit()

    def _show_period(self, at: int) -> None:
        name, self.period = periods()[at]
        self.period_chip.set_filter(name, active=self.period is not None)

    # Rows.

    @property
    def rows(self) -> StreamRows | None:
        return self._rows

    def show_view(self, view: View, total: int) -> None:
        """Write the head: the view, how many are listed, how many there are in all."""
        short = theme.metrics("detail_title").elidedText(
            view.title, Qt.TextElideMode.ElideRight, theme.px(_TITLE_WIDTH)
        )
        self.title.setText(short)
        self.title.setToolTip(view.title if short != view.title else "")
        self.view_button.setText(f"{short}  {words.count(view.count)}".replace("&", "&&"))
        self.edit_issue.setVisible(view.issue_id is not None)
        if self._rows is None:
            return
        listed = self._rows.count()
        shown = words.count(listed)
        if self._rows.is_capped:
            shown = words.count(listed // 1000 * 1000 or listed) + "+"
        text = translate("Monitoring", "{n} dari {total}")
        whole = view.triage is None and view.issue_id is None and not self.is_filtered
        whole = whole and self.period is None
        self.count.setText(shown if whole else text.format(n=shown, total=words.count(total)))

    def show_rows(self, rows: StreamRows, *, keep_place: bool) -> None:
        """Show other rows; with `keep_place` the same items stay where they are on the screen."""
        bar = self.list.verticalScrollBar()
        anchor, offset = self._top_row() if keep_place else (None, 0)
        current = self.current_id() if keep_place else None
        marked = [card.id for card in self.marked()] if keep_place else []
        self._rows = rows
        self._asked = -1
        self.model.set_source(rows)
        self.list.updateGeometries()
        if anchor is not None:
            bar.setValue(rows.position(anchor) * self.list.row_height + offset)
        else:
            bar.setValue(0)
        if current is not None:
            place = bar.value()
            self._select(rows.position(current))
            for item_id in marked[:60]:
                at = rows.position(item_id)
                if at < self.model.rowCount():
                    self.list.selectionModel().select(self.model.index(at), _KEEP)
            if anchor is not None:
                bar.setValue(place)
        self.pages.setCurrentWidget(self.list if self.model.rowCount() else self.empty)

    def _top_row(self) -> tuple[int | None, int]:
        place = self.list.verticalScrollBar().value()
        at = place // max(1, self.list.row_height)
        card = self.model.row(at) if place and at < self.model.rowCount() else None
        return (card.id, place - at * self.list.row_height) if card else (None, 0)

    def _select(self, at: int) -> None:
        last = self.model.rowCount() - 1
        if last >= 0:
            self.list.select_row(min(at, last))

    def current_id(self) -> int | None:
        index = self.list.currentIndex()
        card = self.model.row(index.row()) if index.isValid() else None
        return card.id if card else None

    def marked_count(self) -> int:
        """Return how many rows are marked, without listing them."""
        ranges: Any = self.list.selectionModel().selection()
        return sum(part.bottom() - part.top() + 1 for part in ranges)

    def marked(self, limit: int = 500) -> list[NewsCard]:
        """Return the marked cards from the top, at most `limit`; the current one if none is."""
        places: list[int] = []
        ranges: Any = self.list.selectionModel().selection()
        for part in ranges:
            places += range(part.top(), min(part.bottom() + 1, part.top() + limit))
        current = self.list.currentIndex()
        if not places and current.isValid():
            places = [current.row()]
        found = (self.model.row(at) for at in sorted(places)[:limit])
        return [card for card in found if card is not None]

    def drop(self, item_ids: Sequence[int]) -> None:
        """Take decided items away; the cursor goes to the next one."""
        rows = self._rows
        if rows is None:
            return
        places = sorted((rows.position(item_id), item_id) for item_id in item_ids)
        if len(places) > 1:
            self._select(places[-1][0] + 1 if places[-1][0] + 1 < self.model.rowCount() else 0)
        for place, item_id in reversed(places):
            rows.remove(item_id)
            self.list.drop_row(place)
        if not self.model.rowCount():
            self.pages.setCurrentWidget(self.empty)

    def step(self) -> None:
        """Put the cursor on the next row."""
        at = self.list.currentIndex().row() + 1
        if at < self.model.rowCount():
            self.list.select_row(at)

    def show_pill(self, count: int) -> None:
        """Offer `count` new items without moving the list."""
        self.pill.setVisible(count > 0)
        if count > 0:
            shown = words.count(count) if count < 1000 else "1.000+"
            self.pill.setText(translate("Monitoring", "{n} berita baru").format(n=shown))
            self._place_pill()
            self.pill.raise_()

    def _place_pill(self) -> None:
        self.pill.adjustSize()
        self.pill.move((self.list.width() - self.pill.width()) // 2, theme.px(8))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.list and event.type() == QEvent.Type.Resize:
            self._place_pill()
        return super().eventFilter(watched, event)

    def _look_ahead(self, place: int) -> None:
        rows = self._rows
        if rows is None or not rows.is_capped or self._asked == rows.count():
            return
        bar = self.list.verticalScrollBar()
        if place + 3 * bar.pageStep() >= bar.maximum():
            self._asked = rows.count()
            self.end_near.emit()

    def set_compact(self, *, compact: bool) -> None:
        if compact != self.cards.compact:
            self.cards = NewsCards(compact=compact)
            self.list.set_cards(self.cards)
