"""Asks how to print and sees a paper through to the printer and into the log."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from pasopati_desktop.domain.errors import EnvironmentFailure, PasopatiError, PermissionDenied
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.printing import Abilities, PrintOrder, PrintQueue, Scaling
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.services import printing
from pasopati_desktop.services.printing import PrintPaper
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.messages import Notice
from pasopati_desktop.ui.printing import words
from pasopati_desktop.ui.printing.dialog import PrintChoice, PrintDialog, PrintQuestion
from pasopati_desktop.ui.printing.items import PrintItem
from pasopati_desktop.ui.printing.memory import PrintMemory
from pasopati_desktop.ui.tasks import TaskRunner

Told = Callable[[Notice], object]
Failed = Callable[[Exception], object]


@dataclass(frozen=True)
class _Ready:
    paper: PrintPaper
    queues: list[PrintQueue]
    known: dict[str, Abilities]


class PrintDesk(QObject):
    """`on_printed` gets what to tell once the printer has taken a paper."""

    def __init__(
        self,
        workspace: Workspace | None,
        tasks: TaskRunner,
        window: QWidget,
        *,
        on_printed: Told,
        on_failed: Failed,
    ) -> None:
        super().__init__(window)
        self._tasks = tasks
        self._window = window
        self._workspace = workspace
        self._memory = PrintMemory.of(workspace)
        self._on_printed = on_printed
        self._on_failed = on_failed

    def begin(self, item: PrintItem) -> None:
        """Draw the paper, look for printers, ask, print."""
        seen = self._workspace
        if seen and not item.for_everybody and not seen.identity.may(Permission.PRINT):
            self._on_failed(PermissionDenied("permission.missing", permission="print"))
            return
        last = self._memory.habit().printer

        def look(control: JobControl) -> _Ready:
            paper = item.prepare(control)
            queues = printing.queues_if_any()
            names = [queue.name for queue in queues]
            first = last if last in names else next(iter(names), "")
            return _Ready(paper, queues, {first: printing.abilities(first)} if first else {})

        self._tasks.start(
            translate("Printing", "Menyiapkan cetakan"),
            look,
            on_done=lambda ready: self._ask(item, ready),
            on_failed=self._on_failed,
            owner=self,
            key=f"print-{id(self)}",
        )

    def _ask(self, item: PrintItem, ready: _Ready) -> None:
        from pasopati_desktop.ui.printing import screen_printers

        taken = {queue.name for queue in ready.queues}
        others = [name for name in screen_printers.names() if name not in taken]
        if not ready.queues and not others:
            self._on_failed(EnvironmentFailure("printer.none"))
            return
        question = PrintQuestion(
            heading=item.heading,
            what=item.what,
            paper=ready.paper,
            queues=ready.queues,
            others=others,
            known=ready.known,
            habit=self._memory.habit(),
            extra_label=item.extra_label if item.extra is not None else "",
            note=item.note,
        )
        choice = PrintDialog.ask(question, self._probe, self._memory.keep, self._window)
        if choice is not None:
            self.print_item(item, ready.paper, choice)

    def _probe(self, name: str, as_pictures: bool, tell: Callable[[Abilities], object]) -> None:
        if as_pictures:
            from pasopati_desktop.ui.printing import screen_printers

            tell(screen_printers.abilities(name))
            return
        self._tasks.start(
            translate("Printing", "Menanyakan pencetak"),
            lambda _control: printing.abilities(name),
            on_done=tell,
            on_failed=lambda _error: tell(Abilities()),
            owner=self,
            quiet=True,
        )

    def print_item(self, item: PrintItem, paper: PrintPaper, choice: PrintChoice) -> None:
        """Print as chosen; what goes along is printed second."""
        if choice.as_pictures:
            self._print_pictures(item, choice)
            return
        order = choice.order

        def job(control: JobControl) -> Exception | None:
            item.send(paper, order, control)
            if not choice.with_extra or item.extra is None:
                return None
            try:
                sheet = item.extra.prepare(control)
                item.extra.send(sheet, alongside(order, paper, sheet), control)
            except PasopatiError as error:
                return error  # the paper itself was printed, and that has to be told
            return None

        self._tasks.start(
            translate("Printing", "Mencetak {what}").format(what=item.what),
            job,
            on_done=lambda failure: self._tell(order, failure),
            on_failed=self._on_failed,
            owner=self,
        )

    def _tell(self, order: PrintOrder, failure: Exception | None) -> None:
        self._on_printed(words.sent(order))
        if failure is not None:
            self._on_failed(failure)

    def _print_pictures(self, item: PrintItem, choice: PrintChoice) -> None:
        order = choice.order

        def done(paper: PrintPaper) -> None:
            self._on_printed(words.sent(order))
            if choice.with_extra and item.extra is not None:
                extra = item.extra
                self._draw(extra, lambda sheet: alongside(order, paper, sheet), lambda _sheet: None)

        self._draw(item, lambda _paper: order, done)

    def _draw(
        self,
        item: PrintItem,
        order_of: Callable[[PrintPaper], PrintOrder],
        on_done: Callable[[PrintPaper], object],
    ) -> None:
        """Prepare the paper anew: it is what the rules let out now, not when the dialog opened."""
        from pasopati_desktop.ui.printing.pictures import PictureJob

        def begin(paper: PrintPaper) -> None:
            PictureJob(
                self._tasks,
                item,
                paper,
                order_of(paper),
                on_done=lambda: on_done(paper),
                on_failed=self._on_failed,
                parent=self,
            ).begin()

        self._tasks.start(
            translate("Printing", "Menyiapkan cetakan"),
            item.prepare,
            on_done=begin,
            on_failed=self._on_failed,
            owner=self,
        )


def alongside(order: PrintOrder, paper: PrintPaper, sheet: PrintPaper) -> PrintOrder:
    """Return the order for what goes along: whole, once, on the same paper if that is its own."""
    made = replace(order, copies=1, pages=())
    if sheet.paper is paper.paper:
        return made
    return replace(made, sheet=None, scaling=Scaling.TRUE)
