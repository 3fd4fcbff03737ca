"""Opens the pictures of a text, and tells what became of the consents they stand on."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pasopati_desktop.domain.checks.pictures import line
from pasopati_desktop.domain.errors import PasopatiError
from pasopati_desktop.domain.statement_checks import Check, State
from pasopati_desktop.domain.workflow import Step
from pasopati_desktop.services import figure_consents
from pasopati_desktop.services import figures as service
from pasopati_desktop.services.figure_consents import Affected
from pasopati_desktop.services.statement_views import StatementDetail
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import messages
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.messages import Notice
from pasopati_desktop.ui.panels.statements.checks.words import check_lines
from pasopati_desktop.ui.panels.statements.editor.editor import StatementEditor
from pasopati_desktop.ui.panels.statements.editor.figures_dialog import FiguresDialog
from pasopati_desktop.ui.panels.statements.people.desk_bar import Act, DeskBar
from pasopati_desktop.ui.panels.statements.workflow.endings_words import ending_label
from pasopati_desktop.ui.tasks import TaskRunner


class FigureDesk(QObject):
    """Opens the dialog for the fields of a text, and puts the pictures back into them."""

    chosen = Signal()
    """The officer chose other pictures, or declared others of them."""

    def __init__(
        self,
        window: QWidget,
        workspace: Workspace,
        tasks: TaskRunner,
        editor: StatementEditor,
        *,
        tell: Callable[[Notice], object],
        end: Callable[[Step], object],
    ) -> None:
        super().__init__(window)
        self._window, self._workspace, self._tasks = window, workspace, tasks
        self._fields = editor.particulars.release
        self._tell, self._end = tell, end
        self._may_edit = False
        self.bar = DeskBar()
        editor.bars.addWidget(self.bar)
        editor.shown.connect(self.follow)
        editor.checks.jump.connect(self.jump)
        self._fields.figures_wanted.connect(self.open)

    def open(self, at: int | None = None) -> None:
        """Show the pictures; `at`: the one that something is wrong with."""
        workspace, before = self._workspace, self._fields.figures
        try:
            choices = figure_consents.choices(workspace, before)
        except PasopatiError as error:
            self._tell(messages.explain(error))
            return
        chosen = FiguresDialog.ask(
            before,
            lambda path: service.take(workspace, path),
            lambda sha256: service.picture(workspace, sha256),
            choices,
            self._window,
            tasks=self._tasks,
            at=at,
        )
        if chosen is not None and chosen != before:
            self._fields.set_figures(chosen)
            self.chosen.emit()

    def jump(self, check: Check) -> None:
        """Open the picture that a line of the checks is about."""
        if check.field == "figures" and check.row is not None and self._may_edit:
            self.open(check.row)

    def follow(self, detail: StatementDetail) -> None:
        """Tell of an approved text whose pictures do not leave any more."""
        self._may_edit = detail.may_edit
        held = None
        if detail.number is not None and detail.content.figures:
            try:
                held = figure_consents.held_back(self._workspace, detail.id)
            except PasopatiError as error:
                self._tell(messages.explain(error))
        if held is None or detail.outcome.ended_at is not None:
            self.bar.clear()
            return
        steps = (Step.CORRECT, Step.WITHDRAW) if held.is_out else (Step.VOID,)
        acts: list[Act] = [
            (ending_label(step), partial(self._end, step))
            for step in steps
            if step in detail.outcome.acts
        ]
        is_bad = not held.is_out or any(fault.is_taken_back for fault in held.faults)
        kind = "bad" if is_bad else "warn"
        self.bar.show_words(_sentence(held), acts, kind=kind, icon="octagon-alert")


def _sentence(held: Affected) -> str:
    what = check_lines(line(held.faults[0], State.LOOK))[0]
    if not held.is_out:
        text = translate(
            "Figures", "{what}. Naskah ditahan. Catat izin baru di Karya, atau batalkan."
        )
    elif held.faults[0].is_taken_back:
        text = translate("Figures", "{what}. Ralat tanpa gambar itu, atau tarik naskah ini.")
    else:
        text = translate("Figures", "{what}. Salinan baru ditahan. Ralat, atau catat izin barunya.")
    return text.format(what=what)
