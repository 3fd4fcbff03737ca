"""The number book on the screen: a table of all numbers, one number's facts, paper and files."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from pasopati_desktop.domain.errors import PasopatiError
from pasopati_desktop.services import number_book, number_book_print
from pasopati_desktop.services.number_book import BookRow
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui import messages, theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.statements.number_book import columns as table
from pasopati_desktop.ui.panels.statements.number_book.side import BookSide
from pasopati_desktop.ui.printing.desk import PrintDesk
from pasopati_desktop.ui.printing.items import paper_item
from pasopati_desktop.ui.tasks import Clash, TaskRunner
from pasopati_desktop.ui.widgets.buttons import IconButton, button
from pasopati_desktop.ui.widgets.chips import Pill
from pasopati_desktop.ui.widgets.empty_state import EmptyState
from pasopati_desktop.ui.widgets.paged_rows import PagedRows
from pasopati_desktop.ui.widgets.row_table import RowTableModel
from pasopati_desktop.ui.widgets.table_view import RowTable

DETAIL = 300
DETAIL_FROM = 1180
"""Effective width of the window from which the facts stand beside the table."""


def chosen_path(parent: QWidget, name: str, kinds: str) -> Path | None:
    """Ask where to keep a file; return nothing if the officer cancelled. A test replaces this."""
    from PySide6.QtWidgets import QFileDialog

    title = translate("NumberBook", "Simpan buku nomor")
    path, _ = QFileDialog.getSaveFileName(parent, title, name, kinds)
    return Path(path) if path else None


class NumberBookPage(QWidget):
    """`side` stands in the panel's left column."""

    opened = Signal(str, object)
    """Kind and id of the record that has a number: `statement` and 12."""
    back = Signal()
    told = Signal(object)
    """A `Notice`."""

    def __init__(
        self, workspace: Workspace, tasks: TaskRunner, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._tasks = tasks
        self._row: BookRow | None = None
        self._prints = PrintDesk(
            workspace,
            tasks,
            self,
            on_printed=self.told.emit,
            on_failed=lambda error: self.told.emit(messages.explain(error)),
        )
        self.side = BookSide(workspace.clock())
        theme.ground(self, "surface")
        self.table = RowTable()
        self.table.setAccessibleName(translate("NumberBook", "Buku nomor"))
        self.model: RowTableModel[BookRow] = RowTableModel(
            table.columns(), sentence=table.sentence, parent=self.table
        )
        self.table.setModel(self.model)
        self._empty = EmptyState("book-open", "", "")
        self._nothing = EmptyState(
            "funnel",
            translate("NumberBook", "Tidak ada nomor yang cocok"),
            translate(
                "NumberBook", "Longgarkan kata yang dicari, atau tampilkan yang berlaku juga."
            ),
            other=(translate("NumberBook", "Hapus saringan"), self.side.clear),
        )
        self._stack = QStackedWidget()
        for page in (self.table, self._empty, self._nothing):
            self._stack.addWidget(page)
        box = theme.measure(QVBoxLayout(self), (0, 0, 0, 0), 0)
        box.addWidget(self._bar())
        line = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 0)
        line.addWidget(self._stack, 1)
        self._detail = self._facts_pane()
        line.addWidget(self._detail)
        box.addLayout(line, 1)
        self.table.current_row.connect(self._show_facts)
        self.table.opened.connect(self._open)
        self.side.changed.connect(self.refresh)

    def _bar(self) -> QFrame:
        bar = theme.ground(QFrame(), "surface")
        bar.setProperty("edge", "bottom")
        line = theme.measure(QHBoxLayout(bar), (16, 0, 16, 0), 8)
        self.back_button = IconButton(
            "arrow-left", translate("NumberBook", "Ke seri dan periode"), keys="Esc"
        )
        self.back_button.clicked.connect(self.back)
        self.back_button.hide()
        line.addWidget(self.back_button)
        title = QLabel(translate("NumberBook", "Buku nomor"))
        line.addWidget(theme.dress(title, "detail_title", "text"))
        self.summary = theme.dress(QLabel(), "meta", "text2")
        line.addWidget(self.summary)
        self.order = Pill("", "good")
        line.addWidget(self.order)
        line.addStretch(1)
        self.export_button = button(translate("NumberBook", "Ekspor …"), icon="download")
        self.export_button.clicked.connect(self._ask_export)
        self.pdf_button = button(translate("NumberBook", "Simpan PDF …"), icon="save")
        self.pdf_button.clicked.connect(self.save_pdf)
        self.print_button = button(translate("NumberBook", "Cetak …"), "primary", icon="printer")
        self.print_button.setToolTip(translate("NumberBook", "Cetak buku nomor (Ctrl+P)"))
        self.print_button.clicked.connect(self.print_book)
        for made in (self.export_button, self.pdf_button, self.print_button):
            line.addWidget(made)
        return theme.fix(bar, height=51)

    def _facts_pane(self) -> QFrame:
        pane = QFrame()
        pane.setProperty("edge", "left")
        theme.ground(pane, "surface")
        theme.fix(pane, width=DETAIL)
        outer = theme.measure(QVBoxLayout(pane), (1, 0, 0, 0), 0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = theme.ground(QWidget(), "surface")
        self._facts = theme.measure(QVBoxLayout(inner), (16, 14, 16, 14), 2)
        scroll.setWidget(inner)
        outer.addWidget(scroll, 1)
        foot = theme.measure(QHBoxLayout(), (16, 8, 16, 12), 0)
        self.open_button = button(translate("NumberBook", "Buka"), icon="arrow-right")
        self.open_button.clicked.connect(lambda: self._open(self._row))
        foot.addWidget(self.open_button)
        foot.addStretch(1)
        outer.addLayout(foot)
        return pane

    # Reading.

    def refresh(self) -> None:
        """Read the book again; the cursor stays on its number."""
        kept = self._row.id if self._row is not None else None
        wanted = self.side.wanted
        try:
            self.side.show_series(number_book.series(self._workspace))
            ids = number_book.order(self._workspace, wanted)
            summary = number_book.summary(self._workspace, wanted)
        except PasopatiError as error:
            self.told.emit(messages.explain(error))
            return
        place = self.table.verticalScrollBar().value()
        self.model.set_rows(PagedRows(ids, self._read))  # type: ignore[arg-type] # rows may be None
        self.table.verticalScrollBar().setValue(place)
        text = translate("NumberBook", "{n} nomor").format(n=words.count(summary.count))
        if summary.voids:
            told = translate("NumberBook", "{n} batal").format(n=words.count(summary.voids))
            text += f" · {told}"
        self.summary.setText(text)
        if summary.is_whole:
            self.order.set_text(translate("NumberBook", "Urut lengkap"), "good")
        else:
            self.order.set_text(translate("NumberBook", "Ada nomor yang hilang"), "bad")
        self.order.setVisible(bool(summary.runs))
        self.side.show_order(summary.runs)
        for made in (self.print_button, self.pdf_button, self.export_button):
            made.setEnabled(bool(summary.count))
        if len(ids):
            at = ids.index(kept) if kept is not None and kept in ids else 0
            self.table.setCurrentIndex(self.model.index(at, 0))
        else:
            self._show_facts(None)
        self._settle(len(ids))

    def _read(self, ids: Sequence[int]) -> Sequence[BookRow]:
        return number_book.rows(self._workspace, ids)

    def _settle(self, found: int) -> None:
        if found:
            self._stack.setCurrentWidget(self.table)
        elif self.side.wanted.is_narrowed:
            self._stack.setCurrentWidget(self._nothing)
        else:
            self._empty.set_text(
                translate("NumberBook", "Belum ada nomor pada periode ini"),
                translate("NumberBook", "Nomor diberikan saat pernyataan disetujui."),
            )
            self._stack.setCurrentWidget(self._empty)

    def _show_facts(self, row: BookRow | None) -> None:
        self._row = row
        while (old := self._facts.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.deleteLater()
        self.open_button.setVisible(row is not None and row.record_id is not None)
        if row is None:
            self._facts.addStretch(1)
            return
        for text, style, ink in (
            (row.number, "detail_title", "text"),
            (row.subject, "body", "text2"),
        ):
            self._facts.addWidget(_label(text, style, ink))
        self._facts.addSpacing(theme.px(10))
        for name, value in table.facts(row):
            self._facts.addWidget(_label(name, "meta_medium", "text3"))
            self._facts.addWidget(_label(value, "body", "text"))
            self._facts.addSpacing(theme.px(6))
        self._facts.addStretch(1)

    def _open(self, row: BookRow | None) -> None:
        if row is not None and row.record_id is not None:
            self.opened.emit(row.record_kind, row.record_id)

    # Paper and files.

    def print_book(self) -> None:
        """Print the agenda book of what is shown."""
        workspace, wanted = self._workspace, self.side.wanted
        period = f"{words.short_date(wanted.first)} – {words.short_date(wanted.last)}"
        self._prints.begin(
            paper_item(
                workspace,
                translate("NumberBook", "Cetak buku nomor"),
                period,
                lambda control: number_book_print.for_print(workspace, wanted, control),
            )
        )

    def save_pdf(self) -> None:
        """Ask where, then write the agenda book of what is shown."""
        self._save(".pdf", translate("NumberBook", "PDF (*.pdf)"))

    def _ask_export(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, suffix, kinds in (
            (
                translate("NumberBook", "Lembar kerja (.xlsx) …"),
                ".xlsx",
                translate("NumberBook", "Lembar kerja (*.xlsx)"),
            ),
            (
                translate("NumberBook", "Teks berpemisah (.csv) …"),
                ".csv",
                translate("NumberBook", "Teks berpemisah (*.csv)"),
            ),
        ):
            act = menu.addAction(text)
            act.triggered.connect(lambda _on, s=suffix, k=kinds: self._save(s, k))
        menu.popup(self.export_button.mapToGlobal(self.export_button.rect().bottomLeft()))

    def _save(self, suffix: str, kinds: str) -> None:
        wanted = self.side.wanted
        name = f"buku-nomor-{wanted.first:%Y%m%d}-{wanted.last:%Y%m%d}{suffix}"
        path = chosen_path(self, name, kinds)
        if path is None:
            return
        if path.suffix.lower() != suffix:
            path = path.with_name(path.name + suffix)
        workspace = self._workspace
        text = translate("NumberBook", "Buku nomor disimpan sebagai {name}.")
        self._tasks.start(
            translate("NumberBook", "Membuat buku nomor"),
            lambda control: number_book.save(workspace, wanted, path, control),
            on_done=lambda _none: self.told.emit(messages.good(text.format(name=path.name))),
            on_failed=lambda error: self.told.emit(messages.explain(error)),
            key=f"number-book/{path}",
            clash=Clash.QUEUE,
            owner=self,
        )

    # What the panel asks for.

    def adapt(self, effective_width: int) -> None:
        wide = effective_width >= DETAIL_FROM or not effective_width
        self._detail.setVisible(wide)
        self.summary.setVisible(wide)

    def show_alone(self, alone: bool) -> None:
        self.back_button.setVisible(alone)

    def first_pane(self) -> QWidget:
        shown = self._stack.currentWidget()
        if shown is self._nothing:
            return self._nothing.buttons[0]
        return self.table if shown is self.table else self.side.series


def _label(text: str, style: str, ink: str) -> QLabel:
    made = theme.dress(QLabel(text), style, ink)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
