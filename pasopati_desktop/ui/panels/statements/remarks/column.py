"""The remarks beside the text: open ones first to read, closed ones on request."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.services.remarks import RemarkRow
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.statements.remarks.cards import RemarkCard
from pasopati_desktop.ui.widgets.buttons import IconButton, button

WIDTH = 264
LOW = 220
"""Height where it stands below the text."""
SHOWN = 60
"""Cards that are built at once."""


class RemarksSide(QFrame):
    """A column beside the text, or below it in a narrow editor."""

    add_requested = Signal()
    chosen = Signal(object)
    acted = Signal(str, object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("edge", "left")
        theme.ground(self, "sunken")
        self.setAccessibleName(translate("Statements", "Catatan pada naskah"))
        self._rows: tuple[RemarkRow, ...] = ()
        self._kind: StatementKind | None = None
        self._limit = SHOWN
        self._active: int | None = None
        self.cards: list[RemarkCard] = []
        column = theme.measure(QVBoxLayout(self), (0, 0, 0, 0), 0)
        column.addWidget(self._head())
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget()
        self._column = theme.measure(QVBoxLayout(page), (10, 8, 10, 10), 8)
        self._empty = theme.dress(QLabel(), "body", "text3")
        self._empty.setWordWrap(True)
        self._column.addWidget(self._empty)
        self._more = button("", "plain", on_click=self._show_more)
        self._column.addWidget(self._more)
        self._column.addStretch(1)
        self._scroll.setWidget(page)
        column.addWidget(self._scroll, 1)

    def _head(self) -> QWidget:
        head = QFrame()
        head.setProperty("edge", "bottom")
        column = theme.measure(QVBoxLayout(head), (12, 6, 8, 6), 2)
        line = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 2)
        self._title = theme.dress(QLabel(), "body_strong", "text")
        line.addWidget(self._title, 1)
        self.add = IconButton(
            "plus",
            translate("Statements", "Beri catatan pada yang dipilih"),
            keys="Ctrl+Shift+M",
            box=28,
        )
        self.add.clicked.connect(self.add_requested)
        self.previous_button = IconButton(
            "chevron-up", translate("Statements", "Catatan sebelumnya"), keys="Ctrl+,", box=28
        )
        self.previous_button.clicked.connect(lambda: self.step(-1))
        self.next_button = IconButton(
            "chevron-down", translate("Statements", "Catatan berikutnya"), keys="Ctrl+.", box=28
        )
        self.next_button.clicked.connect(lambda: self.step(1))
        self.close_button = IconButton("x", translate("Statements", "Lipat catatan"), box=28)
        self.close_button.clicked.connect(self.closed)
        for made in (self.add, self.previous_button, self.next_button, self.close_button):
            line.addWidget(made)
        column.addLayout(line)
        self.all_box = QCheckBox(translate("Statements", "Tampilkan yang sudah selesai"))
        self.all_box.toggled.connect(self._rebuild)
        column.addWidget(self.all_box)
        return head

    # Showing.

    @property
    def shown(self) -> Sequence[RemarkRow]:
        """The remarks that the list has now, in its order."""
        return [row for row in self._rows if row.is_open or self.all_box.isChecked()]

    def show_rows(self, rows: Sequence[RemarkRow], kind: StatementKind, *, may_add: bool) -> None:
        self.add.setEnabled(may_add)
        if tuple(rows) == self._rows and kind is self._kind:
            return
        self._rows, self._kind = tuple(rows), kind
        self._rebuild()

    def _rebuild(self, _checked: object = None) -> None:
        if self._kind is None:
            return
        for card in self.cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        shown = self.shown
        self.cards = []
        for at, row in enumerate(shown[: self._limit]):
            card = RemarkCard(row, self._kind)
            card.chosen.connect(self._choose)
            card.acted.connect(self.acted)
            self.cards.append(card)
            self._column.insertWidget(at, card)
        open_ones = sum(row.is_open for row in self._rows)
        closed = len(self._rows) - open_ones
        text = translate("Statements", "Catatan, {n} terbuka")
        self._title.setText(text.format(n=open_ones))
        self.all_box.setVisible(bool(closed))
        self._empty.setVisible(not shown)
        self._empty.setText(
            translate("Statements", "Semua catatan selesai.")
            if self._rows
            else translate(
                "Statements", "Belum ada catatan. Pilih kata di naskah, lalu tekan Ctrl+Shift+M."
            )
        )
        rest = len(shown) - len(self.cards)
        self._more.setVisible(rest > 0)
        self._more.setText(translate("Statements", "Tampilkan {n} lagi").format(n=rest))
        for made in (self.previous_button, self.next_button):
            made.setEnabled(bool(shown))
        self.set_active(self._active)

    def _show_more(self) -> None:
        self._limit += SHOWN
        self._rebuild()

    def _choose(self, row: RemarkRow) -> None:
        self.set_active(row.id)
        self.chosen.emit(row)

    def set_active(self, remark_id: int | None) -> None:
        """Show which remark's passage is in view."""
        self._active = remark_id
        for card in self.cards:
            active = card.row.id == remark_id
            card.set_active(active)
            if active:
                self._scroll.ensureWidgetVisible(card, 0, theme.px(8))

    def step(self, by: int) -> None:
        """Go to the next or the previous remark, round and round."""
        shown = self.shown
        if not shown:
            return
        ids = [row.id for row in shown]
        if self._active in ids:
            at = (ids.index(self._active) + by) % len(ids)
        else:
            at = 0 if by > 0 else len(ids) - 1
        while at >= self._limit:
            self._show_more()
        self._choose(shown[at])

    def set_below(self, below: bool) -> None:
        """Stand below the text instead of beside it."""
        theme.set_property(self, "edge", "top" if below else "left")
        if below:
            self.setMinimumWidth(0)
            self.setMaximumWidth(16_777_215)
            theme.fix(self, height=LOW)
        else:
            self.setMinimumHeight(0)
            self.setMaximumHeight(16_777_215)
            theme.fix(self, width=WIDTH)
