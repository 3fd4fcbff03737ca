"""One statement: head, chain, the text in its sections, checks, and the row of acts."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from pasopati_desktop.domain.statement_checks import Check, State
from pasopati_desktop.domain.statement_kinds import SECTIONS, StatementKind
from pasopati_desktop.domain.statements import (
    MAX_SECTION_CHARS,
    MAX_TITLE_CHARS,
    StatementContent,
    content_hash,
    tidied,
)
from pasopati_desktop.services.statement_views import StatementDetail
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.link_button import LinkButton
from pasopati_desktop.ui.panels.statements import labels
from pasopati_desktop.ui.panels.statements.acts import ActRow
from pasopati_desktop.ui.panels.statements.chain import chain_steps
from pasopati_desktop.ui.panels.statements.checks import ChecksCard
from pasopati_desktop.ui.panels.statements.clock import clock_of
from pasopati_desktop.ui.panels.statements.fields import Field, TextArea, select
from pasopati_desktop.ui.panels.statements.particulars import Particulars
from pasopati_desktop.ui.panels.statements.rows import ClaimsEditor, FactsEditor, RowsEditor
from pasopati_desktop.ui.panels.statements.toolbar import TextBar
from pasopati_desktop.ui.widgets.chips import ClockChip
from pasopati_desktop.ui.widgets.steps import ApprovalChain

_LINES = {"body": 6, "lead": 3, "summary": 3, "actions": 3, "about": 3}
LOW = 420
"""Height of the editor at 100 %."""
DEFAULT_EMBARGO = timedelta(hours=2)
_ONE_LINE = frozenset({"dateline", "quote_source"})


class StatementEditor(QWidget):
    """Shows a `StatementDetail` and gives back the text as it stands on the screen."""

    changed = Signal()
    """Something was typed or chosen."""
    history_requested = Signal()
    check_requested = Signal()
    paste_cut = Signal(int)
    shown = Signal(object)
    """The `StatementDetail` that stands on the screen now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.ground(self, "surface")
        self._detail: StatementDetail | None = None
        self._kind: StatementKind | None = None
        self._filling = False
        self._sections: dict[str, Field] = {}
        self.acts = ActRow()
        column = theme.measure(QVBoxLayout(self), (0, 0, 0, 0), 0)
        column.addWidget(self._head())
        self.bars = theme.measure(QVBoxLayout(), (0, 0, 0, 0), 0)
        column.addLayout(self.bars)
        self.tools = TextBar(self)
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
        self._meta = theme.dress(QLabel(), "meta", "text3")
        self._meta.setTextFormat(Qt.TextFormat.PlainText)
        self._meta.setMinimumWidth(1)
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
        self.title = QLineEdit()
        self.title.setMaxLength(MAX_TITLE_CHARS)
        self.title.textChanged.connect(self._touched)
        self._title_field = Field(translate("Statements", "Judul"), self.title, required=True)
        self._column.addWidget(self._title_field)
        self._parts = theme.measure(QVBoxLayout(), (0, 0, 0, 0), 14)
        self._column.addLayout(self._parts)
        self.claims = ClaimsEditor()
        self.facts = FactsEditor()
        for rows in (self.claims, self.facts):
            rows.changed.connect(self._touched)
            rows.paste_cut.connect(self.paste_cut)
        self._column.addWidget(self.facts)
        self.particulars = Particulars()
        self.particulars.changed.connect(self._touched)
        self._column.addWidget(self.particulars)
        self.checks = ChecksCard()
        self.checks.jump.connect(self.jump_to_check)
        self.checks.cleared.connect(self._cleared)
        self.checks.again.connect(self.check_requested)
        self._column.addWidget(self.checks)
        self._column.addStretch(1)
        return page

    def _build_sections(self, kind: StatementKind) -> None:
        if kind is self._kind:
            return
        self._kind = kind
        self._parts.removeWidget(self.claims)
        self.claims.setParent(None)
        while self._parts.count():
            item = self._parts.takeAt(0)
            if item is not None and (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._sections = {}
        for spec in SECTIONS[kind]:
            area = TextArea(MAX_SECTION_CHARS, lines=_LINES.get(spec.code, 2))
            if spec.code in _ONE_LINE:
                area = TextArea(MAX_SECTION_CHARS, lines=1, style="body")
            area.textChanged.connect(self._touched)
            area.paste_cut.connect(self.paste_cut)
            self.tools.follow(area)
            field = Field(spec.label, area, hint=spec.hint, required=spec.required)
            self._sections[spec.code] = field
            self._parts.addWidget(field)
            if kind is StatementKind.CLARIFICATION and spec.code == "summary":
                self._parts.addWidget(self.claims)
        self.claims.setVisible(kind is StatementKind.CLARIFICATION)

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
            self._build_sections(detail.kind)
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
        assert self._kind is not None  # noqa: S101 - asked only while a statement is shown
        return tidied(
            StatementContent(
                kind=self._kind,
                title=self.title.text(),
                sections={code: area.toPlainText() for code, area in self._areas()},
                claims=self.claims.rows() if self._kind is StatementKind.CLARIFICATION else (),
                facts=self.facts.rows(),
                access=self.particulars.access(),
                embargo_until=self.particulars.embargo_until(),
                copies_to=self.particulars.copies_to(),
                privacy_checked=self.particulars.privacy_checked(),
                clearances=self.checks.clearances(),
            )
        )

    def is_dirty(self) -> bool:
        """Tell whether the screen holds a text that is not the newest version."""
        detail = self._detail
        if detail is None or not detail.may_edit:
            return False
        return content_hash(self.content()) != detail.sha256

    def restore(self, content: StatementContent) -> None:
        """Put an unsaved text back into the fields."""
        self._fill(content)
        self._touched()

    def set_problems(self, problems: Mapping[str, str]) -> None:
        """Show sentences beside their fields; the first one gets the focus."""
        self._title_field.set_problem(problems.get("title", ""))
        for code, field in self._sections.items():
            field.set_problem(problems.get(code, ""))
        self.claims.set_problem(problems.get("claims", ""))
        self.facts.set_problem(problems.get("facts", ""))
        self.particulars.set_problems(problems)
        if problems:
            self.jump_to(next(iter(problems)))

    def set_checks(self, checks: Sequence[Check]) -> None:
        self.checks.show_checks(checks)
        self._sum.setText(self.checks.summary())
        self._sum.setAccessibleName(self.checks.summary())
        self._sum.set_token("accentText" if self.checks.worst() is State.PASSED else "warn")
        self._sum.updateGeometry()

    def tick(self, now: datetime) -> None:
        """Move the clock on."""
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
        saved = translate("Statements", "tersimpan {time}").format(
            time=words.clock(detail.saved_at)
        )
        parts = (
            translate("Statements", "Versi {n}").format(n=detail.version_number),
            detail.number or "",
            detail.incident_number or "",
            translate("Statements", "belum disimpan")
            if dirty
            else saved.format(time=words.clock(detail.saved_at)),
        )
        self._meta.setText(" · ".join(part for part in parts if part))
        self._show_title()

    def jump_to_check(self, check: Check) -> None:
        """Go to the passage that a line of the checks is about."""
        rows = self._target(check.field)
        if check.row is None or not isinstance(rows, RowsEditor):
            self.jump_to(check.field, check.start, check.length)
        elif rows.focus_cell(check.row, check.cell, check.start, check.length):
            self._scroll.ensureWidgetVisible(rows.focusWidget() or rows, 0, theme.px(60))
        else:
            self.jump_to(check.field)

    def jump_to(self, name: str, start: int | None = None, length: int = 0) -> None:
        """Bring a field into view, give it the focus and select a passage of its plain words."""
        target = self._target(name)
        if target is None:
            return
        self._scroll.ensureWidgetVisible(target, 0, theme.px(60))
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(target, Field):
            target.control.setFocus(Qt.FocusReason.OtherFocusReason)
            if start is not None:
                select(target.control, start, length)

    def jump_to_checks(self) -> None:
        self.checks.focus_first()
        QTimer.singleShot(0, self, self._show_checks)

    def _show_checks(self) -> None:
        """Bring the head of the card to the top, once it has unfolded."""
        self._scroll.verticalScrollBar().setValue(self.checks.y() - theme.px(8))

    def jump_to_start(self) -> None:
        """Begin writing: the first part of the text."""
        self.jump_to(next(iter(self._sections), "title"))

    def first_field(self) -> QWidget:
        return self.title

    # Inside.

    def _areas(self) -> list[tuple[str, TextArea]]:
        found = []
        for code, field in self._sections.items():
            if isinstance(field.control, TextArea):
                found.append((code, field.control))
        return found

    def _target(self, name: str) -> QWidget | None:
        if name == "title":
            return self._title_field
        if name in {"claims", "facts"}:
            return self.claims if name == "claims" else self.facts
        return self._sections.get(name) or self.particulars.control(name)

    def _fill(self, content: StatementContent) -> None:
        if self.title.text() != content.title:
            self.title.setText(content.title)
            self.title.setCursorPosition(0)
        for code, area in self._areas():
            area.set_text(content.sections.get(code, ""))
        self.claims.set_rows(content.claims)
        self.facts.set_rows(content.facts)
        self.particulars.show_content(content)
        self.checks.set_clearances(content.clearances)

    def _cleared(self) -> None:
        self._touched()
        self.check_requested.emit()

    def _set_reading(self, reading: bool) -> None:
        theme.set_property(self.title, "readOnly", reading)
        self._title_field.setVisible(not reading)
        for _, area in self._areas():
            area.set_read_only(reading)
        for field in self._sections.values():
            field.set_reading(reading)
        self.claims.set_read_only(reading)
        self.facts.set_read_only(reading)
        self.particulars.set_read_only(reading)
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

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type] # Qt's own event object
        self._place_chain()
        QTimer.singleShot(0, self, self._show_title)
