"""What became of the open statement: one or two bars, and the acts that end a statement."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pasopati_desktop.domain.errors import PasopatiError
from pasopati_desktop.domain.workflow import Status, Step
from pasopati_desktop.services import endings
from pasopati_desktop.services.statement_outcome import Linked, Outcome
from pasopati_desktop.services.statement_views import StatementDetail
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import messages, theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.messages import Notice
from pasopati_desktop.ui.panels.statements.people.desk_bar import Act, DeskBar
from pasopati_desktop.ui.panels.statements.workflow import endings_words as words
from pasopati_desktop.ui.panels.statements.workflow.endings_dialogs import (
    CorrectionDialog,
    EndingDialog,
)
from pasopati_desktop.ui.panels.statements.workflow.recipients import RecipientsDialog
from pasopati_desktop.ui.tasks import TaskRunner


class Proofs(Protocol):
    """What makes copies for use inside while an embargo runs."""

    def print_proof(self) -> None: ...
    def save_proof(self) -> None: ...


class OutcomeBars(QWidget):
    """What became of the text above, and below it what still holds it back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = theme.measure(QVBoxLayout(self), (0, 0, 0, 0), 0)
        self.state = DeskBar()
        self.hold = DeskBar()
        column.addWidget(self.state)
        column.addWidget(self.hold)


class EndingDesk(QObject):
    """Shows what became of a statement, and asks what an ending needs."""

    def __init__(
        self,
        workspace: Workspace,
        tasks: TaskRunner,
        bars: OutcomeBars,
        window: QWidget,
        *,
        tell: Callable[[Notice], object],
        refresh: Callable[[], object],
        open_record: Callable[[object], object],
        proofs: Proofs,
    ) -> None:
        super().__init__(window)
        self._workspace, self._tasks = workspace, tasks
        self._bars, self._window = bars, window
        self._tell, self._refresh, self._open = tell, refresh, open_record
        self._proofs = proofs
        self._detail: StatementDetail | None = None

    def show_detail(self, detail: StatementDetail) -> None:
        self._detail = detail
        self._show_state(detail)
        self._show_hold(detail)

    def _show_state(self, detail: StatementDetail) -> None:
        outcome, bar = detail.outcome, self._bars.state
        acts: list[Act] = []
        if text := words.state_sentence(detail):
            if outcome.after:
                acts.append(self._opening(words.in_its_place(outcome)))
            bar.show_words(text, acts, kind="bad", icon="octagon-alert")
        elif outcome.after and outcome.after[-1].status is not Status.REJECTED:
            bar.show_words(
                words.successor_sentence(outcome.after[-1]),
                [self._opening(outcome.after[-1])],
                icon="file-pen",
            )
        elif text := words.origin_sentence(outcome):
            bar.show_words(text, [self._opening(outcome.before[-1])], icon="file-pen")
        else:
            bar.clear()

    def _show_hold(self, detail: StatementDetail) -> None:
        outcome, bar = detail.outcome, self._bars.hold
        acts: list[Act] = []
        if text := words.embargo_sentence(outcome):
            acts = [
                (translate("Statements", "Cetak salinan periksa …"), self._proofs.print_proof),
                (translate("Statements", "Simpan …"), self._proofs.save_proof),
            ]
            bar.show_words(text, acts, kind="warn", icon="lock")
        elif outcome.review_due is not None:
            if Step.CORRECT in outcome.acts:
                acts.append((words.ending_label(Step.CORRECT), lambda: self.take(Step.CORRECT)))
            text = words.review_sentence(outcome.review_due)
            bar.show_words(text, acts, kind="warn", icon="calendar-days")
        else:
            bar.clear()

    def _opening(self, linked: Linked) -> Act:
        return words.opening_label(linked), lambda: self._open(linked.id)

    def take(self, step: Step) -> None:
        """Begin an ending: CORRECT, WITHDRAW, VOID or ARCHIVE."""
        detail = self._detail
        if detail is None:
            return
        match step:
            case Step.CORRECT:
                made = CorrectionDialog.ask(self._workspace, detail, self._window)
                if made is not None:
                    self._done(step, detail.outcome)
                    self._open(made)
            case Step.ARCHIVE:
                try:
                    endings.archive(self._workspace, detail.id)
                except PasopatiError as error:
                    self._tell(messages.explain(error))
                    self._refresh()
                else:
                    self._done(step, detail.outcome)
            case _:
                if EndingDialog.ask(step, self._workspace, detail, self._tasks, self._window):
                    self._done(step, detail.outcome)

    def show_recipients(self) -> None:
        """Open the list of who received the text."""
        if self._detail is not None:
            dialog = RecipientsDialog(
                self._workspace, self._detail, self._window, changed=self._refresh
            )
            dialog.exec()

    def _done(self, step: Step, before: Outcome) -> None:
        title, detail = words.ended_sentence(step, before)
        self._tell(messages.good(title, detail))
        self._refresh()
