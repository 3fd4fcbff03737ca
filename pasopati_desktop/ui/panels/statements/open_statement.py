"""The statement that is open: read, typed into, checked, saved, and never lost."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from pasopati_desktop.domain.errors import Conflict, InvalidInput, PasopatiError
from pasopati_desktop.domain.figure_rules import named
from pasopati_desktop.domain.remarks import Mark
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.domain.statement_checks import Surroundings, checks, submit_problems
from pasopati_desktop.domain.statements import MAX_SECTION_CHARS, StatementContent
from pasopati_desktop.domain.workflow import Step
from pasopati_desktop.services import statement_checking, statements
from pasopati_desktop.services.statement_preview import Preview
from pasopati_desktop.services.statement_views import StatementDetail
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui import messages
from pasopati_desktop.ui.drafts import DraftKeeper, restore_prompt
from pasopati_desktop.ui.messages import Notice
from pasopati_desktop.ui.panel import Panel
from pasopati_desktop.ui.panels.statements.comparing.desk import CompareDesk
from pasopati_desktop.ui.panels.statements.editor.editor import StatementEditor
from pasopati_desktop.ui.panels.statements.editor.figure_desk import FigureDesk
from pasopati_desktop.ui.panels.statements.editor.word_import import WordImport
from pasopati_desktop.ui.panels.statements.listing.table import StatementColumn
from pasopati_desktop.ui.panels.statements.notices import (
    blocking_notice,
    conflict_notice,
    paste_notice,
)
from pasopati_desktop.ui.panels.statements.papers.desk import PaperDesk
from pasopati_desktop.ui.panels.statements.papers.exports import ExportDesk
from pasopati_desktop.ui.panels.statements.people.around import Around
from pasopati_desktop.ui.panels.statements.preview_column import PreviewColumn
from pasopati_desktop.ui.panels.statements.remarks.desk import Drawn, RemarksDesk
from pasopati_desktop.ui.panels.statements.unsaved import Unsaved, UnsavedTexts
from pasopati_desktop.ui.panels.statements.workflow.endings_desk import EndingDesk, OutcomeBars
from pasopati_desktop.ui.panels.statements.workflow.steps import StepDesk
from pasopati_desktop.ui.tasks import TaskRunner
from pasopati_desktop.ui.writing.pasted import cleaned_notice

CHECK_DELAY_MS = 300


class OpenStatement(Panel):
    """List, editor and paper show the same statement; the panel arranges the three."""

    def __init__(
        self,
        workspace: Workspace,
        tasks: TaskRunner,
        parent: QWidget | None,
        drafts: DraftKeeper | None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._detail: StatementDetail | None = None
        self._base = 0
        self._unprintable: tuple[tuple[str, str], ...] = ()
        self._around = Surroundings()
        self._unsaved = UnsavedTexts(workspace, drafts, self)
        self.may_write = workspace.identity.may(Permission.WRITE_STATEMENT)
        self.column = StatementColumn(workspace, tasks, may_write=self.may_write)
        self.editor = StatementEditor()
        self.preview = PreviewColumn(workspace, tasks)
        self.steps = StepDesk(self, self, workspace, tasks)
        self.papers = PaperDesk(self, self, workspace, tasks)
        self.exports = ExportDesk(self, self, workspace, tasks)
        self.desk = Around(workspace, tasks, self, self.editor.layout())
        self.compares = CompareDesk(
            self,
            self,
            workspace,
            tasks,
            sign=self.steps.take,
            turn_down=self.steps.turn_down,
            on_facts=lambda incident: self.navigate.emit("incidents", incident),
        )
        self._told: list[Notice] = []
        self._checking = QTimer(self, interval=CHECK_DELAY_MS, singleShot=True)
        self._checking.timeout.connect(self._check)
        editor = self.editor
        editor.changed.connect(self._typed)
        editor.history_requested.connect(self.papers.show_history)
        editor.check_requested.connect(self._check_anew)
        editor.paste_cut.connect(self._paste_cut)
        editor.paste_cleaned.connect(lambda cut: self.tell(cleaned_notice(cut)))
        self.word_import = WordImport(editor, tasks, self.tell)
        editor.acts.taken.connect(self._take)
        editor.acts.turned_down.connect(self.steps.turn_down)
        editor.acts.save_requested.connect(self.save)
        editor.acts.embargo_over.connect(self.refresh)
        editor.acts.concurrence_requested.connect(self.steps.record_concurrence)
        bars = OutcomeBars()
        editor.bars.addWidget(bars)
        self.endings = EndingDesk(
            workspace,
            tasks,
            bars,
            self,
            tell=self.tell,
            refresh=self.refresh,
            open_record=self.show_record,
            proofs=self.papers,
        )
        self.figures = FigureDesk(
            self, workspace, tasks, editor, tell=self.tell, end=self.endings.take
        )
        self.figures.chosen.connect(self._check_anew)
        editor.shown.connect(self.endings.show_detail)
        editor.shown.connect(self.compares.follow)
        self.remarks = RemarksDesk(self, self, workspace, editor.beside, editor.links)
        editor.shown.connect(self.remarks.follow)
        editor.checks.jump.connect(self.remarks.jump)
        self.remarks.changed.connect(self._check)
        self.papers.compare_requested.connect(self.compares.open_pair)
        editor.acts.ended.connect(self.endings.take)
        editor.acts.recipients_requested.connect(self.endings.show_recipients)
        self.column.chosen.connect(self._choose)
        self.column.filter_changed.connect(self._reload_list)
        self.preview.print_requested.connect(self.papers.print_paper)
        self.preview.export_requested.connect(
            lambda: self.exports.show_menu(self.preview.export_button)
        )
        self.preview.drawn.connect(self._drawn)

    def _settle(self) -> None:
        """Arrange the columns, after another statement, or none, is open."""

    # Reading.

    @property
    def detail(self) -> StatementDetail | None:
        """The statement that is shown."""
        return self._detail

    def now(self) -> datetime:
        return self._workspace.clock()

    def _reload_list(self) -> None:
        try:
            self.column.reload(self._detail.id if self._detail else None)
        except PasopatiError as error:
            self.tell_error(error)
            return
        self._settle()

    def _choose(self, statement_id: int | None) -> None:
        if statement_id is not None and (self._detail is None or self._detail.id != statement_id):
            self._show(statement_id)

    def _show(self, statement_id: int) -> None:
        """Show another statement; an unsaved text of this one waits until it is opened again."""
        self._unsaved.leave(self._current())
        try:
            detail = statements.detail(self._workspace, statement_id)
        except PasopatiError as error:
            self.tell_error(error)
            return
        self._detail = detail
        self._withdraw_told()
        self._base = detail.version_number
        self._unprintable = ()
        waiting = self._unsaved.waiting(statement_id) if detail.may_edit else None
        if waiting is not None:
            self._base = waiting.base
        self.editor.show_detail(detail, self.now(), waiting.content if waiting else None)
        self.column.list.blockSignals(True)
        self.column.select(statement_id)
        self.column.list.blockSignals(False)
        self.column.list.viewport().update()
        self._begin_editing(detail, offer_kept=waiting is None)
        self.desk.show_detail(detail, dirty=waiting is not None)
        self._settle()
        self._check_anew()
        self.preview.show_paper(detail.id, self.text, soon=False)

    def _begin_editing(self, detail: StatementDetail, *, offer_kept: bool) -> None:
        if not detail.may_edit:
            return
        self._unsaved.open(detail.id, self._current)
        kept = self._unsaved.kept(detail.id, detail.sha256) if offer_kept else None
        if kept is not None and kept.kept_at is not None:
            self.notice.emit(
                restore_prompt(
                    words.local(kept.kept_at),
                    lambda: self._restore(detail.id, kept),
                    lambda: self._unsaved.forget(detail.id),
                    title=detail.title,
                )
            )

    def _restore(self, statement_id: int, kept: Unsaved) -> None:
        if self._detail is None or self._detail.id != statement_id:
            self._show(statement_id)
        self._base = kept.base
        self.editor.restore(kept.content)

    def _reload_detail(self) -> None:
        """Read the statement again; what is being typed stays."""
        shown = self._detail
        if shown is None:
            return
        unsaved = self._current()
        try:
            detail = statements.detail(self._workspace, shown.id)
        except PasopatiError as error:
            self.tell_error(error)
            return
        if unsaved is not None and detail.may_edit:
            if detail.version_number > shown.version_number:
                newer = Conflict("statement.newer_version", version=detail.version_number)
                self.tell(conflict_notice(newer, self.papers.show_history, self.save))
            self._detail = detail
            self.editor.show_detail(detail, self.now(), unsaved.content)
            self.desk.show_detail(detail, dirty=True)
            return
        if unsaved is not None:
            self._unsaved.leave(unsaved)
        self._detail = detail
        self._base = detail.version_number
        self.editor.show_detail(detail, self.now())
        self.desk.show_detail(detail, dirty=False)
        if not shown.may_edit and detail.may_edit:
            self._begin_editing(detail, offer_kept=False)
        self._check_anew()
        changed = (detail.sha256, detail.status) != (shown.sha256, shown.status)
        if changed or detail.pdf_sha256 != shown.pdf_sha256:
            self.preview.show_paper(detail.id, self.text, soon=False)

    @property
    def base(self) -> int:
        """The version that the text on the screen was begun with."""
        return self._base

    def chosen_passage(self) -> Mark | None:
        """Return the passage that is chosen in the text, or in the comparison over it."""
        if self.compares.is_open:
            return next(iter(self.compares.page.marked()), None)
        found = self.editor.selection()
        return Mark(*found) if found else None

    def draw_marks(self, marks: Drawn) -> None:
        self.editor.set_marks(marks)

    def show_passage(self, place: Mark) -> None:
        self.compares.close()
        self.editor.jump_to(place.field, place.start, place.length)

    def _current(self) -> Unsaved | None:
        if self._detail is None or not self.editor.is_dirty():
            return None
        return Unsaved(self.editor.content(), self._base)

    def text(self) -> StatementContent:
        """Return the text on the screen while it is written, else the stored one."""
        assert self._detail is not None  # noqa: S101 - asked only while a statement is shown
        return self.editor.content() if self._detail.may_edit else self._detail.content

    def marked_passages(self) -> Sequence[Mark]:
        """Return the passages that are marked on the screen, to go along with a return."""
        if self.compares.is_open:
            return self.compares.page.marked()
        return [Mark(*found) for found in self.editor.form.passages.selections()]

    # Writing.

    def _typed(self) -> None:
        self._checking.start()
        self.desk.typed()
        if self._detail is not None:
            self.preview.show_paper(self._detail.id, self.text, soon=True)

    def _check(self) -> None:
        self._checking.stop()
        if self._detail is None:
            return
        text = self.text()
        if not named(text.figures) <= self._around.standings.keys():
            self._ask_around()  # a text that came back from a draft or a merge names others
        around = replace(self._around, now=self.now(), unprintable=self._unprintable)
        self.editor.set_checks(self.remarks.among(checks(text, around)))
        self.editor.show_meta(dirty=self.editor.is_dirty())

    def _check_anew(self) -> None:
        """Ask again what was said before, and which words the unit avoids; then check."""
        self._ask_around()
        self._check()

    def _ask_around(self) -> None:
        if self._detail is not None:
            try:
                self._around = statement_checking.surroundings(
                    self._workspace, self._detail.id, self.text()
                )
            except PasopatiError as error:
                self.tell_error(error)

    def _take(self, step: Step) -> None:
        """Take a step, unless the checks know that it would be refused: then show them."""
        self._withdraw_told()  # what held the last try back may be mended by now
        self._check_anew()
        if step is Step.SUBMIT and self.editor.checks.blocking():
            found = submit_problems(self.text(), self._around)
            self.editor.set_problems({name: self._sentence(found[name]) for name in found})
            self.tell(blocking_notice(len(self.editor.checks.blocking())))
            self.editor.jump_to_checks()
            return
        self.compares.take(step)

    @staticmethod
    def _sentence(code: str) -> str:
        return messages.text(code, limit=MAX_SECTION_CHARS)

    def _drawn(self, made: Preview) -> None:
        self._unprintable = made.unprintable
        self._check()

    def _tick(self) -> None:
        self.editor.tick(self.now())
        if self.column.has_clocks():
            self.column.list.viewport().update()

    def _paste_cut(self, letters: int) -> None:
        self.tell(paste_notice(letters))

    def save(self) -> None:
        """Keep the text as a version."""
        if self._detail is not None and self._detail.may_edit:
            self.save_text()

    def save_text(self) -> bool:
        """Save what was typed, if anything; tell whether the newest version is on the screen."""
        detail = self._detail
        if detail is None or not self.editor.is_dirty():
            return detail is not None
        mine = self.editor.content()
        try:
            statements.save(self._workspace, detail.id, mine, base_version=self._base)
        except Conflict as conflict:
            if not self.desk.merge(mine, self._base):
                self.tell(conflict_notice(conflict, self.papers.show_history, self.save))
                return False
        except InvalidInput as error:
            self.show_problems(error)
            return False
        except PasopatiError as error:
            self.tell_error(error)
            return False
        self.adopt_saved()
        return True

    def adopt_saved(self) -> None:
        """Show the version that was just kept; what is on the screen stands in it."""
        assert self._detail is not None  # noqa: S101 - asked only while a statement is shown
        statement_id = self._detail.id
        self._unsaved.forget(statement_id)
        self.desk.saved()
        self._detail = statements.detail(self._workspace, statement_id)
        self._base = self._detail.version_number
        self.editor.show_detail(self._detail, self.now())
        self._unsaved.open(statement_id, self._current)
        self._reload_list()
        self._check()

    # Telling.

    def tell(self, notice: Notice) -> None:
        """Show a bar; a warning says "this text", so it stands only while the text does."""
        if notice.kind is messages.Kind.WARN:
            self._told.append(notice)
        self.notice.emit(notice)

    def _withdraw_told(self) -> None:
        told, self._told = self._told, []
        for notice in told:
            self.outdated.emit(notice)

    def set_busy(self, busy: bool) -> None:
        self.editor.acts.set_busy(busy)
        self.compares.page.set_busy(busy)

    def tell_error(self, error: Exception) -> None:
        self.tell(messages.explain(error))

    def show_problems(self, error: InvalidInput) -> None:
        """Put the sentences of a refused text beside their fields."""
        self.editor.set_problems(
            {field: messages.text(code, **error.params) for field, code in error.problems.items()}
        )
        self.tell_error(error)
