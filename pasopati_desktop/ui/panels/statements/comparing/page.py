"""The comparison: two versions, their changes one after the other, and the act they lead to."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from pasopati_desktop.domain.remarks import Mark
from pasopati_desktop.domain.workflow import Step
from pasopati_desktop.services.comparison import Comparison, VersionRef
from pasopati_desktop.ui import icons, theme
from pasopati_desktop.ui.announce import announce
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.statements import labels
from pasopati_desktop.ui.panels.statements.comparing import words as compare_words
from pasopati_desktop.ui.panels.statements.comparing.parts import (
    CompareView,
    CountChip,
    VersionHead,
    tab_within,
)
from pasopati_desktop.ui.panels.statements.comparing.places import Stop
from pasopati_desktop.ui.panels.statements.comparing.text import CompareDocument
from pasopati_desktop.ui.widgets.buttons import IconButton, button

TWO_COLUMNS = 1100
"""Least width of the page at 100 % for two columns."""


class ComparePage(QFrame):
    """Stands over the whole panel while it is open."""

    closed = Signal()
    chosen = Signal(object, object)
    """Old `VersionRef` or None, and the new one."""
    taken = Signal(object)
    turned_down = Signal(object)
    print_requested = Signal()
    save_requested = Signal()
    facts_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme.ground(self, "surface")
        self.setAccessibleName(translate("Statements", "Perbandingan versi"))
        self._found: Comparison | None = None
        self._today: datetime | None = None
        self._step: Step | None = None
        self._stops: list[Stop] = []
        self._drawn: CompareDocument | None = None
        self._at = -1
        self._columns = 0
        column = theme.measure(QVBoxLayout(self), (0, 0, 0, 0), 0)
        column.addWidget(self._head())
        column.addWidget(self._versions())
        self.view = CompareView()
        self._around = theme.measure(QVBoxLayout(), (0, 10, 0, 0), 0)
        self._around.addWidget(self.view)
        column.addLayout(self._around, 1)
        column.addWidget(self._facts())
        column.addWidget(self._acts())
        self._drawing = QTimer(self, interval=60, singleShot=True)
        self._drawing.timeout.connect(self._redraw)
        self.hide()

    # Building.

    def _head(self) -> QWidget:
        head = QFrame()
        head.setProperty("edge", "bottom")
        self._head_grid = theme.measure(QGridLayout(head), (16, 8, 12, 8), 8)
        self._head_grid.setColumnStretch(0, 1)
        names = theme.measure(QVBoxLayout(), (0, 0, 0, 0), 2)
        self._title = theme.dress(QLabel(), "detail_title", "text")
        self._subtitle = theme.dress(QLabel(), "meta", "text3")
        for label in (self._title, self._subtitle):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setMinimumWidth(1)
            names.addWidget(label)
        self._head_grid.addLayout(names, 0, 0)
        self._tools = QWidget()
        line = theme.measure(QHBoxLayout(self._tools), (0, 0, 0, 0), 8)
        self._head_grid.addWidget(self._tools, 0, 1)
        self.added, self.removed, self.other = (
            CountChip("added"),
            CountChip("removed"),
            CountChip("neu"),
        )
        for chip in (self.added, self.removed, self.other):
            line.addWidget(chip)
        line.addStretch(1)
        self.previous_button = button(
            translate("Statements", "Sebelumnya  K"), on_click=self.previous
        )
        self.next_button = button(translate("Statements", "Berikutnya  J"), on_click=self.next)
        self.printer = IconButton("printer", translate("Statements", "Cetak perbandingan"))
        self.printer.clicked.connect(self.print_requested)
        self.saver = IconButton("download", translate("Statements", "Simpan perbandingan PDF"))
        self.saver.clicked.connect(self.save_requested)
        self.close_button = button(translate("Statements", "Tutup  Esc"), "quiet")
        self.close_button.clicked.connect(self.closed)
        for widget in (
            self.previous_button, self.next_button, self.printer, self.saver, self.close_button,
        ):  # fmt: skip
            line.addWidget(widget)
        return head

    def _versions(self) -> QWidget:
        frame = QFrame()
        frame.setProperty("edge", "bottom")
        line = theme.measure(QHBoxLayout(frame), (0, 0, 0, 0), 0)
        self.old = VersionHead(translate("Statements", "Versi lama"))
        self.new = VersionHead(translate("Statements", "Versi baru"))
        line.addWidget(self.old, 1)
        line.addWidget(self.new, 1)
        self.old.chosen.connect(lambda ref: self._choose(ref, self._ref(self.new)))
        self.new.chosen.connect(lambda ref: self._choose(self._ref(self.old), ref))
        return frame

    @staticmethod
    def _ref(head: VersionHead) -> VersionRef | None:
        ref = head.box.currentData()
        return ref if isinstance(ref, VersionRef) else None

    def _choose(self, old: VersionRef | None, new: VersionRef | None) -> None:
        self.chosen.emit(old, new)

    def _facts(self) -> QWidget:
        self._facts_bar = QFrame()
        self._facts_bar.setProperty("edge", "top")
        line = theme.measure(QHBoxLayout(self._facts_bar), (16, 9, 16, 9), 12)
        self._facts_icon = QLabel()
        line.addWidget(self._facts_icon, 0, Qt.AlignmentFlag.AlignVCenter)
        names = theme.measure(QVBoxLayout(), (0, 0, 0, 0), 2)
        self.facts_lead = theme.dress(QLabel(), "body_strong", "text")
        self.facts_rest = theme.dress(QLabel(), "meta", "text2")
        for label in (self.facts_lead, self.facts_rest):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            names.addWidget(label)
        line.addLayout(names, 1)
        self.facts_button = button(translate("Statements", "Lihat tabel fakta"))
        self.facts_button.clicked.connect(self.facts_requested)
        line.addWidget(self.facts_button)
        return self._facts_bar

    def _acts(self) -> QWidget:
        self._act_bar = QFrame()
        self._act_bar.setProperty("edge", "top")
        line = theme.measure(QHBoxLayout(self._act_bar), (16, 9, 16, 10), 8)
        self.primary = button("", "primary")
        self.primary.clicked.connect(self.take)
        self.send_back = button(translate("Statements", "Kembalikan …"))
        self.send_back.clicked.connect(lambda: self.turned_down.emit(Step.RETURN))
        self.reject = button(translate("Statements", "Tolak …"), "danger")
        self.reject.clicked.connect(lambda: self.turned_down.emit(Step.REJECT))
        for made in (self.primary, self.send_back, self.reject):
            line.addWidget(made)
        self.why = theme.dress(QLabel(), "meta", "warn")
        self.why.setTextFormat(Qt.TextFormat.PlainText)
        self.why.setWordWrap(True)
        line.addWidget(self.why, 1)
        return self._act_bar

    # Showing.

    @property
    def found(self) -> Comparison | None:
        return self._found

    @property
    def step(self) -> Step | None:
        """The signature this page leads to."""
        return self._step

    def wait(self, step: Step | None) -> None:
        """Open with nothing to see yet: the comparison is on its way."""
        self._step = step
        self._found = None
        self._stops = []
        self.view.clear()
        self.view.is_parted = False
        self._title.setText(translate("Statements", "Membandingkan …"))
        for label in (self._subtitle, self.facts_lead, self.facts_rest):
            label.setText("")
        for chip in (self.added, self.removed, self.other):
            chip.show_text("")
        self._facts_bar.hide()
        self._act_bar.hide()
        for widget in (self.previous_button, self.next_button, self.printer, self.saver):
            widget.setEnabled(False)
        self.show()
        self.raise_()
        self.view.setFocus()

    def show_comparison(
        self, found: Comparison, today: datetime, *, may_send_back: bool, remarks: str
    ) -> None:
        """Show what changed; `remarks` is told beside the act."""
        self._found, self._today = found, today
        self._title.setText(compare_words.title(found))
        self._subtitle.setText(compare_words.subtitle(found))
        self._subtitle.setToolTip(self._subtitle.text())
        self.old.show_versions(found.choices, found.old, today, may_be_none=True)
        own = [item for item in found.choices if item.ref.statement_id == found.statement_id]
        self.new.show_versions(own, found.new, today, may_be_none=False)
        self._count(found)
        self._tell(found)
        for widget in (self.printer, self.saver):
            widget.setEnabled(found.old is not None)
        step = self._step
        self._act_bar.setVisible(step is not None)
        if step is not None:
            self.primary.setText(labels.act_label(step))
            self.primary.setToolTip(
                translate("Statements", "{act} (Ctrl+Enter)").format(act=labels.act_label(step))
            )
            icons.set_icon(self.primary, labels.act_icon(step), "onAccent")
            is_newest = found.new.ref == max(item.ref for item in own)
            self.primary.setEnabled(is_newest)
            self.send_back.setVisible(may_send_back)
            self.reject.setVisible(may_send_back)
            older = translate("Statements", "Yang ditandatangani selalu versi terbaru.")
            self.why.setText(remarks if is_newest else older)
        self._redraw()
        self.view.setFocus()
        announce(self, self._title.text())

    def _count(self, found: Comparison) -> None:
        counts = found.diff.counts
        is_compared = found.old is not None
        new = translate("Statements", "+ {n} bagian baru").format(n=counts.added)
        gone = translate("Statements", "− {n} dihapus").format(n=counts.removed)
        others = counts.restyled + len(found.diff.values)
        rest = translate("Statements", "{n} isian atau gaya").format(n=others)
        self.added.show_text(new if is_compared else "")
        self.removed.show_text(gone if is_compared else "")
        self.other.show_text(rest if is_compared and others else "")

    def _tell(self, found: Comparison) -> None:
        lead, rest = compare_words.facts_line(found)
        if found.old is not None and not found.diff.is_changed:
            lead = translate("Statements", "Tidak ada kata atau isian yang berubah.")
            if not found.is_same_hash:
                rest = translate(
                    "Statements", "Sidiknya berbeda, tetapi semua kata dan isian terbaca sama."
                )
        elif found.old is None:
            lead = translate("Statements", "Naskah ditampilkan utuh: belum ada pembanding.")
        self.facts_lead.setText(lead)
        self.facts_lead.setVisible(bool(lead))
        self.facts_rest.setText(rest)
        self.facts_rest.setVisible(bool(rest))
        is_warning = bool(found.facts or found.lapsed)
        name, ink = ("triangle-alert", "warn") if is_warning else ("info", "text3")
        self._facts_icon.setPixmap(icons.pixmap(name, ink, 18))
        self.facts_button.setVisible(bool(found.facts) and found.incident_id is not None)
        self._facts_bar.setVisible(bool(lead or rest))

    def _place_tools(self) -> None:
        """Below the title where both do not fit in one row."""
        self._head_grid.removeWidget(self._tools)
        if self._wanted_columns() == 2:
            self._head_grid.addWidget(self._tools, 0, 1)
        else:
            self._head_grid.addWidget(self._tools, 1, 0, 1, 2)

    def _wanted_columns(self) -> int:
        return 2 if self.width() >= TWO_COLUMNS * theme.factor() else 1

    def _redraw(self) -> None:
        found = self._found
        if found is None:
            return
        self._columns = self._wanted_columns()
        self.view.wrap_for(found.diff)
        drawn = CompareDocument(found, self.view.document(), columns=self._columns)
        self._drawn = drawn
        self._stops = drawn.stops
        self._at = -1
        self.view.is_parted = self._columns == 2 and found.old is not None
        self.view.setExtraSelections([])
        self._place_tools()
        self.view.moveCursor(QTextCursor.MoveOperation.Start)
        if self.view.is_parted:  # into the first cell, not before the table
            self.view.moveCursor(QTextCursor.MoveOperation.NextCharacter)
        self.view.viewport().update()
        for widget in (self.previous_button, self.next_button):
            widget.setEnabled(bool(self._stops))

    def theme_changed(self) -> None:
        self._drawing.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._found is not None and self._wanted_columns() != self._columns:
            self._drawing.start()

    # Going from change to change.

    @property
    def stops(self) -> Sequence[Stop]:
        return tuple(self._stops)

    @property
    def at(self) -> int:
        """The change that is shown, from 0; -1 before the first."""
        return self._at

    def next(self) -> None:
        self._go(self._at + 1)

    def previous(self) -> None:
        self._go(self._at - 1)

    def _go(self, at: int) -> None:
        if not self._stops:
            return
        self._at = min(max(at, 0), len(self._stops) - 1)
        stop = self._stops[self._at]
        shown = []
        for begin, end in stop.ranges:
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.view.document())
            cursor.setPosition(begin)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            mark.cursor = cursor
            mark.format.setBackground(QColor(theme.color("hitFill")))
            mark.format.setForeground(QColor(theme.color("hit")))
            shown.append(mark)
        self.view.setExtraSelections(shown)
        cursor = QTextCursor(self.view.document())
        cursor.setPosition(stop.ranges[-1][0])
        self.view.setTextCursor(cursor)
        self.view.ensureCursorVisible()
        told = translate("Statements", "Perubahan {n} dari {all}: {what}").format(
            n=self._at + 1, all=len(self._stops), what=stop.said
        )
        self.view.setAccessibleDescription(told)
        announce(self.view, told)

    def marked(self) -> tuple[Mark, ...]:
        """Return the chosen passages of the new text, for a return or a remark."""
        cursor = self.view.textCursor()
        if self._drawn is None or not cursor.hasSelection() or self._found is None:
            return ()
        return self._drawn.marked(cursor.selectionStart(), cursor.selectionEnd())

    # Acts.

    def take(self) -> None:
        """Go on to the signature."""
        if self._step is not None and self._found is not None and self.primary.isEnabled():
            self.taken.emit(self._step)

    def set_busy(self, busy: bool) -> None:
        for made in (self.primary, self.send_back, self.reject):
            made.setEnabled(not busy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if plain and event.key() == Qt.Key.Key_J:
            self.next()
        elif plain and event.key() == Qt.Key.Key_K:
            self.previous()
        elif plain and event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif plain and event.text().isalnum():
            event.accept()  # the panel's single letters act on what lies below this page
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep Tab on this page: what lies below it cannot be seen."""
        return tab_within(self, forward=forward)
