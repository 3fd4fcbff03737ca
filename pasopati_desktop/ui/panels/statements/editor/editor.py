"""One statement: head, chain, the text in its sections, checks, and the row of acts."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from pasopati_desktop.domain.statement_checks import Check, State
from pasopati_desktop.domain.statement_kinds import SECTIONS
from pasopati_desktop.domain.statements import (
    StatementContent,
    content_hash,
    tidied,
    upgraded,
)
from pasopati_desktop.services.statement_views import StatementDetail
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.link_button import LinkButton
from pasopati_desktop.ui.panels.statements import labels
from pasopati_desktop.ui.panels.statements.checks.card import ChecksCard
from pasopati_desktop.ui.panels.statements.clock import clock_of
from pasopati_desktop.ui.panels.statements.editor.fact_dialog import FactDialog
from pasopati_desktop.ui.panels.statements.editor.form_passages import FieldMark
from pasopati_desktop.ui.panels.statements.editor.rows import RowsEditor
from pasopati_desktop.ui.panels.statements.editor.text_form import TextForm, give_focus
from pasopati_desktop.ui.panels.statements.workflow.acts import ActRow
from pasopati_desktop.ui.panels.statements.workflow.chain import chain_steps
from pasopati_desktop.ui.widgets.chips import ClockChip
from pasopati_desktop.ui.widgets.elided_label import ElidedLabel
from pasopati_desktop.ui.widgets.steps import ApprovalChain
from pasopati_desktop.ui.writing import whole_text
from pasopati_desktop.ui.writing.pasted import one_file
from pasopati_desktop.ui.writing.toolbar import TextBar

LOW = 420
"""Height of the editor at 100 %."""
DEFAULT_EMBARGO = timedelta(hours=2)


class StatementEditor(QWidget):
    """Shows a `StatementDetail` and gives back the text as it stands on the screen."""

    changed = Signal()
    """Something was typed or chosen."""
    history_requested = Signal()
    check_requested = Signal()
    paste_cut = Signal(int)
    paste_cleaned = Signal(object)
    """`paste.Cut`: what of a paste has no place in a text."""
    import_requested = Signal()
    """Somebody wants to take a text over from a Word file."""
    file_dropped = Signal(object)
    """Path of a file that was let fall on the text."""
    shown = Signal(object)
    """The `StatementDetail` that stands on the screen now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.ground(self, "surface")
        self._detail: StatementDetail | None = None
        self._base_sha = ""
        self._filling = False
        self.setAcceptDrops(True)
        self.acts = ActRow()
        column = theme.measure(QVBoxLayout(self), (0, 0, 0, 0), 0)
        column.addWidget(self._head())
        self.bars = theme.measure(QVBoxLayout(), (0, 0, 0, 0), 0)
        column.addLayout(self.bars)
        self.tools = TextBar(self)
        self.tools.fact_requested.connect(self.insert_fact)
        self.tools.variable_requested.connect(self.next_variable)
        self.tools.import_requested.connect(self.import_requested)
        self.tools.bind_keys(self)
        column.addWidget(self.tools)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._page())
        self.beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        theme.measure(self.beside, (0, 0, 0, 0), 0)
        self.beside.addWidget(self._scroll, 1)
        column.addLayout(self.beside, 1)
        column.addWidget(self.acts)

    # Building.

    def _head(self) -> QWidget:
        head = QWidget()
        column = theme.measure(QVBoxLayout(head), (16, 10, 16, 8), 2)
        line = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 8)
        self._title = theme.dress(QLabel(), "detail_title", "text")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setMinimumWidth(1)
        line.addWidget(self._title, 1)
        self._clock = ClockChip()
        line.addWidget(self._clock)
        column.addLayout(line)
        second = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 8)
        self._meta = theme.dress(ElidedLabel(), "meta", "text3")
        second.addWidget(self._meta, 1)
        self._sum = LinkButton("", style="meta_strong", underline=False)
        self._sum.clicked.connect(self.jump_to_checks)
        second.addWidget(self._sum)
        self.links = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 8)
        second.addLayout(self.links)
        self._history = LinkButton(
            translate("Statements", "Riwayat"), style="meta_strong", underline=False
        )
        self._history.clicked.connect(self.history_requested)
        second.addWidget(self._history)
        column.addLayout(second)
        column.addSpacing(theme.px(6))
        self.chain = ApprovalChain()
        self._chain_line = theme.measure(QVBoxLayout(), (0, 0, 0, 0), 0)
        self._chain_line.addWidget(self.chain)
        column.addLayout(self._chain_line)
        return head

    def _page(self) -> QWidget:
        page = theme.ground(QWidget(), "surface")
        self._column = theme.measure(QVBoxLayout(page), (16, 12, 16, 16), 14)
        self._returned = QLabel()
        self._returned.setTextFormat(Qt.TextFormat.PlainText)
        self._returned.setWordWrap(True)
        self._returned_card = QFrame()
        self._returned_card.setProperty("bar", "warn")
        inside = theme.measure(QHBoxLayout(self._returned_card), (12, 8, 12, 8), 8)
        inside.addWidget(theme.dress(self._returned, "body", "text"))
        self._column.addWidget(self._returned_card)
        self.form = TextForm()
        self.form.area_made.connect(self.tools.follow)
        self.form.changed.connect(self._touched)
        self.form.paste_cut.connect(self.paste_cut)
        self.form.paste_cleaned.connect(self.paste_cleaned)
        self.title, self.particulars = self.form.title, self.form.particulars
        self.claims, self.facts = self.form.claims, self.form.facts
        self._column.addWidget(self.form)
        self.checks = ChecksCard()
        self.checks.jump.connect(self.jump_to_check)
        self.checks.cleared.connect(self._cleared)
        self.checks.again.connect(self.check_requested)
        self._column.addWidget(self.checks)
        self._column.addStretch(1)
        return page

    # What the panel asks for.

    def show_detail(
        self, detail: StatementDetail, now: datetime, content: StatementContent | None = None
    ) -> None:
        """Show a statement; `content` is an unsaved text of it to go on with."""
        is_other = self._detail is None or self._detail.id != detail.id
        self._detail = detail
        self._filling = True
        try:
            self.particulars.set_default_embargo(now + DEFAULT_EMBARGO)
            self._base_sha = content_hash(tidied(upgraded(detail.content)))
            self._fill(content or detail.content)
        finally:
            self._filling = False
        self._set_reading(not detail.may_edit)
        self.chain.set_steps(chain_steps(detail.chain))
        self._show_returned(detail)
        self.acts.show_detail(detail)
        self.tick(now)
        self.show_meta(dirty=content is not None)
        self.set_problems({})
        self.shown.emit(detail)
        if is_other:
            self._scroll.verticalScrollBar().setValue(0)

    def content(self) -> StatementContent:
        """Return the text as it stands on the screen."""
        return tidied(replace(self.form.content(), clearances=self.checks.clearances()))

    def is_dirty(self) -> bool:
        """Tell whether the screen holds a text that is not the newest version.

        A text of the first format counts as what it says in today's: showing it changes nothing.
        """
        detail = self._detail
        if detail is None or not detail.may_edit:
            return False
        return content_hash(self.content()) != self._base_sha

    def restore(self, content: StatementContent) -> None:
        """Put an unsaved text back into the fields."""
        self._fill(content)
        self._touched()

    def set_problems(self, problems: Mapping[str, str]) -> None:
        """Show sentences beside their fields; the first one gets the focus."""
        self.form.set_problems(problems)
        if problems:
            self.jump_to(next(iter(problems)))

    def set_checks(self, checks: Sequence[Check]) -> None:
        self.checks.show_checks(checks)
        self._sum.setText(self.checks.summary())
        self._sum.setAccessibleName(self.checks.summary())
        self._sum.set_token("accentText" if self.checks.worst() is State.PASSED else "warn")
        self._sum.updateGeometry()

    def tick(self, now: datetime) -> None:
        """Move the clocks on."""
        self.acts.tick(now)
        detail = self._detail
        due = detail is not None and detail.due_at is not None and detail.target is not None
        self._clock.setVisible(due)
        if detail is not None and detail.due_at is not None and detail.target is not None:
            state, text, rest = clock_of(detail.due_at, detail.target, now)
            rule = translate("Statements", "Pernyataan pertama paling lambat {time}")
            self._clock.set_clock(state, text, rest, rule.format(time=words.exact(detail.due_at)))

    def show_meta(self, *, dirty: bool) -> None:
        """Show the line under the title: version, incident or number, and when it was saved."""
        detail = self._detail
        if detail is None:
            return
        time = words.clock(detail.saved_at)
        saved = translate("Statements", "tersimpan {time}").format(time=time)
        parts = (
            translate("Statements", "Versi {n}").format(n=detail.version_number),
            detail.number or "",
            detail.incident_number or "",
        )
        named = [part for part in parts if part]
        last = translate("Statements", "belum disimpan") if dirty else saved
        short = "" if dirty else " · ".join((*named, time))
        self._meta.show_text(" · ".join((*named, last)), short)
        self._show_title()

    def jump_to_check(self, check: Check) -> None:
        """Go to the passage that a line of the checks is about."""
        rows = self.form.target(check.field)
        if check.row is None or not isinstance(rows, RowsEditor):
            is_day = check.field == "disputed" and check.code.startswith("letter_")
            self.jump_to("published_on" if is_day else check.field, check.start, check.length)
        elif rows.focus_cell(check.row, check.cell, check.start, check.length):
            self._reveal(rows.focusWidget() or rows)
        else:
            self.jump_to(check.field)

    def jump_to(self, field: str, start: int | None = None, length: int | None = None) -> None:
        """Bring a field into view, give it the focus and choose a passage of its plain words.

        Places are those of `remarks.field_words`: in a table the cells are lines of one field.
        """
        target = self.form.target(field)
        if target is None:
            return
        give_focus(target)
        self._reveal(target)
        if start is not None:
            control = self.form.passages.select(field, start, length or 0)
            if control is not None:
                control.setFocus(Qt.FocusReason.OtherFocusReason)
                self._reveal(control)

    def selection(self) -> tuple[str, int, int, str] | None:
        """Return field, start, length and words of what is chosen in the last text field."""
        return self.form.passages.selection()

    def set_marks(self, marks: Sequence[FieldMark]) -> None:
        """Draw passages `(field, start, length, kind)`; former drawings go.

        Kinds are those of `rich_marks.KINDS`.
        """
        self.form.passages.show(marks)

    def insert_text(self, field: str, text: str) -> None:
        """Put plain words at the cursor of a field, in place of what is chosen there."""
        area = dict(self.form.areas()).get(field)
        if area is not None and not area.isReadOnly():
            area.insert_words(text)
            area.setFocus()

    def insert_fact(self) -> None:
        """Ask for a fact of this statement, and put its sentence at the cursor."""
        area = self.tools.target() or next(iter(dict(self.form.areas()).values()), None)
        if area is None or area.isReadOnly():
            return
        sentence = FactDialog.ask(self.form.facts.rows(), self)
        if sentence is not None:
            area.insert_words(sentence)
        area.setFocus()

    def next_variable(self, back: bool) -> None:
        """Go to the next, or last, place of the text that waits for words."""
        control = self.form.passages.next_variable(back=back)
        if control is not None:
            control.setFocus(Qt.FocusReason.OtherFocusReason)
            self._reveal(control)

    def _reveal(self, widget: QWidget) -> None:
        whole_text.bring_into_view(self._scroll, widget)

    def jump_to_checks(self) -> None:
        self.checks.focus_first()
        QTimer.singleShot(0, self, self._show_checks)

    def _show_checks(self) -> None:
        """Bring the head of the card to the top, once it has unfolded."""
        self._scroll.verticalScrollBar().setValue(self.checks.y() - theme.px(8))

    def jump_to_start(self) -> None:
        """Begin writing: the first part of the text."""
        kind = self.form.kind
        self.jump_to(SECTIONS[kind][0].code if kind is not None else "title")

    def shown_id(self) -> int | None:
        """Return the id of the statement, while somebody may write it."""
        detail = self._detail
        return detail.id if detail is not None and detail.may_edit else None

    def first_field(self) -> QWidget:
        return self.title

    # Inside.

    def _fill(self, content: StatementContent) -> None:
        now = upgraded(content)
        self.form.show_content(now)
        self.checks.set_clearances(now.clearances)

    def _cleared(self) -> None:
        self._touched()
        self.check_requested.emit()

    def _set_reading(self, reading: bool) -> None:
        self.form.set_read_only(reading)
        self.checks.set_read_only(reading)
        self.tools.setVisible(not reading)

    def _show_returned(self, detail: StatementDetail) -> None:
        step = detail.returned
        self._returned_card.setVisible(step is not None)
        if step is not None:
            text = translate("Statements", "{what} oleh {who}, {at}. {why}")
            self._returned.setText(
                text.format(
                    what=labels.step_label(step.step),
                    who=step.officer,
                    at=words.exact(step.at),
                    why=step.reason,
                )
            )

    def _touched(self) -> None:
        if not self._filling:
            self.changed.emit()

    def _show_title(self) -> None:
        text = self.title.text() or translate("Statements", "Tanpa judul")
        room = max(theme.px(80), self._title.width())
        elided = theme.metrics("detail_title").elidedText(text, Qt.TextElideMode.ElideRight, room)
        self._title.setText(elided)
        self._title.setToolTip(text if elided != text else "")
        self._title.setAccessibleName(text)

    def _place_chain(self) -> None:
        """In a low window, as at 200 % text, the chain scrolls with the text."""
        is_low = self.height() < theme.px(LOW)
        if is_low and self._chain_line.count():
            self._column.insertWidget(0, self.chain)
        elif not is_low and not self._chain_line.count():
            self._chain_line.addWidget(self.chain)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._dropped(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = self._dropped(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.file_dropped.emit(path)

    def _dropped(self, data: QMimeData) -> Path | None:
        return one_file(data) if self.shown_id() is not None else None

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type] # Qt's own event object
        self._place_chain()
        QTimer.singleShot(0, self, self._show_title)
