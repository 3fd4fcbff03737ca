"""What officers do with a statement: submit, sign, return, reject, revise, give out."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from pasopati_desktop.domain.errors import InvalidInput, PasopatiError
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.remarks import Mark
from pasopati_desktop.domain.workflow import Step
from pasopati_desktop.services import (
    approvals,
    endings,
    figure_consents,
    releases,
    statement_papers,
    unit_keys,
)
from pasopati_desktop.services.approvals import Approval
from pasopati_desktop.services.statement_views import StatementDetail
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import messages
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.messages import Notice
from pasopati_desktop.ui.panels.statements import labels
from pasopati_desktop.ui.panels.statements.workflow.dialogs import (
    ConcurrenceDialog,
    PublishDialog,
    ReasonDialog,
    SecretDialog,
)
from pasopati_desktop.ui.tasks import Clash, TaskRunner

_SIGN: dict[Step, Callable[..., None]] = {
    Step.SUBMIT: approvals.submit,
    Step.VERIFY: approvals.verify,
    Step.REVIEW: approvals.review,
    Step.LEGAL: approvals.legal,
    Step.SPOKESPERSON: approvals.initial,
}

Approved = tuple[Approval, PasopatiError | None]


class Room(Protocol):
    """The panel, as far as a step needs it."""

    @property
    def detail(self) -> StatementDetail | None: ...
    def now(self) -> datetime: ...
    def save_text(self) -> bool: ...
    def marked_passages(self) -> Sequence[Mark]: ...
    def refresh(self) -> None: ...
    def tell(self, notice: Notice) -> None: ...
    def tell_error(self, error: Exception) -> None: ...
    def show_problems(self, error: InvalidInput) -> None: ...
    def set_busy(self, busy: bool) -> None: ...


class StepDesk(QObject):
    """Asks what a step needs, calls its service, and tells what came of it."""

    def __init__(
        self, room: Room, window: QWidget, workspace: Workspace, tasks: TaskRunner
    ) -> None:
        super().__init__(window)
        self._room = room
        self._window = window
        self._workspace = workspace
        self._tasks = tasks
        self._begun: dict[tuple[int, Step], str] = {}
        """Reasons that were begun and not given yet."""
        self._knew_of_no_code = False
        """The page said before the approval that there would be none."""

    def take(self, step: Step) -> None:
        """Take the step that the primary button offers."""
        if self._room.detail is None or not self._room.save_text():
            return
        detail = self._room.detail
        match step:
            case Step.APPROVE:
                self._approve(detail)
            case Step.PUBLISH:
                self._publish(detail)
            case Step.ARCHIVE:
                self._do(step, lambda: endings.archive(self._workspace, detail.id))
            case Step.REVISE:
                self._do(step, lambda: approvals.revise(self._workspace, detail.id))
            case _:
                sign = _SIGN[step]
                self._do(step, lambda: sign(self._workspace, detail.id, sha256=detail.sha256))

    def turn_down(self, step: Step) -> None:
        """Return or reject, with a reason."""
        detail = self._room.detail
        if detail is None:
            return
        begun = (detail.id, step)
        told = ReasonDialog.ask(
            step,
            detail,
            self._window,
            marks=self._room.marked_passages(),
            kept=self._begun.get(begun, ""),
        )
        self._begun[begun] = told.reason
        if not told.is_meant:
            return
        act = approvals.send_back if step is Step.RETURN else approvals.reject
        if self._do(step, lambda: act(self._workspace, detail.id, told.reason, told.marks)):
            del self._begun[begun]

    def record_concurrence(self) -> None:
        """Write down the word of Kanwil or Ditjenpas."""
        detail = self._room.detail
        if detail is None:
            return
        draft = ConcurrenceDialog.ask(
            self._room.now(), detail.missing_concurrence, detail.title, self._window
        )
        if draft is None:
            return
        try:
            releases.record_concurrence(self._workspace, detail.id, draft, sha256=detail.sha256)
        except PasopatiError as error:
            self._room.tell_error(error)
        else:
            words = translate("Statements", "Persetujuan {who} tercatat.")
            who = labels.authority_label(draft.authority)
            self._room.tell(messages.good(words.format(who=who)))
        self._room.refresh()

    def _do(self, step: Step, act: Callable[[], None]) -> bool:
        """Let `act` be done and tell what came of it; return whether it was."""
        try:
            act()
        except InvalidInput as error:
            self._room.refresh()
            self._room.show_problems(error)
            return False
        except PasopatiError as error:
            self._room.tell_error(error)
            self._room.refresh()
            return False
        self._room.tell(messages.good(labels.done_sentence(step)))
        self._room.refresh()
        return True

    def _publish(self, detail: StatementDetail) -> None:
        problem = releases.release_obstacle(self._workspace, detail.id)
        if problem is not None:
            title, rest = messages.split(messages.text(problem.code, **problem.params))
            self._room.tell(Notice(messages.Kind.WARN, title, rest, problem.code))
            return
        now = self._room.now()
        refused = figure_consents.refused_channels(self._workspace, detail.id)
        draft = PublishDialog.ask(
            now, detail.approved_at or now, detail.title, self._window, refused=refused
        )
        if draft is not None:
            self._do(Step.PUBLISH, lambda: releases.publish(self._workspace, detail.id, draft))

    def _approve(self, detail: StatementDetail) -> None:
        secret = SecretDialog.ask(detail, self._window)
        if secret is None:
            return
        workspace = self._workspace
        self._knew_of_no_code = bool(detail.number) or unit_keys.absence(workspace) is not None

        def job(control: JobControl) -> Approved:
            approval = approvals.approve(workspace, detail.id, sha256=detail.sha256, secret=secret)
            try:
                statement_papers.archive(workspace, detail.id)
            except PasopatiError as error:  # approved all the same; drawn again when needed
                return approval, error
            control.step(1, 1)
            return approval, None

        self._room.set_busy(True)
        try:
            self._tasks.start(
                translate("Statements", "Menyetujui dan membuat PDF"),
                job,
                on_done=self._approved,
                on_failed=self._not_approved,
                on_cancelled=self._settled,
                owner=self,
                key=f"statement-approve-{detail.id}",
                clash=Clash.REFUSE,
            )
        except PasopatiError as error:
            self._not_approved(error)

    def _approved(self, result: Approved) -> None:
        approval, problem = result
        words = translate("Statements", "Disetujui dengan nomor {number}.")
        detail = ""
        if approval.token is None and self._knew_of_no_code:
            detail = translate("Statements", "Tanpa kode keaslian.")
        elif approval.token is None:
            self._room.tell(
                messages.warn(
                    translate("Statements", "Naskah ini tidak membawa kode keaslian."),
                    translate(
                        "Statements",
                        "Persetujuan dan nomornya sah. Kunci unit belum dibuat atau terkunci di "
                        "komputer ini; minta admin membuka Pengaturan, Kunci keaslian.",
                    ),
                )
            )
        self._room.tell(messages.good(words.format(number=approval.number), detail))
        if problem is not None:
            self._room.tell_error(problem)
        self._settled()

    def _not_approved(self, error: Exception) -> None:
        self._settled()
        self._room.tell_error(error)

    def _settled(self) -> None:
        self._room.set_busy(False)
        self._room.refresh()
