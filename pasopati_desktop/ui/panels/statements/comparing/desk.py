"""Opens the comparison over the panel: on request, and before a signature that has to see it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from pasopati_desktop.domain.errors import PasopatiError
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.workflow import SIGNATURES, Step
from pasopati_desktop.services import comparison, remarks
from pasopati_desktop.services.comparison import Comparison, VersionRef
from pasopati_desktop.services.statement_views import StatementDetail
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import messages
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panel import Command
from pasopati_desktop.ui.panels.statements.comparing.page import ComparePage
from pasopati_desktop.ui.panels.statements.comparing.papers import ComparePapers
from pasopati_desktop.ui.panels.statements.remarks.words import open_line
from pasopati_desktop.ui.panels.statements.workflow.steps import Room
from pasopati_desktop.ui.tasks import Clash, TaskRunner

_SEEN = SIGNATURES | {Step.RETURN, Step.REJECT}


class CompareDesk(QObject):
    """Between the panel and `ComparePage`. `sign` and `turn_down` are the acts themselves."""

    def __init__(
        self,
        room: Room,
        window: QWidget,
        workspace: Workspace,
        tasks: TaskRunner,
        *,
        sign: Callable[[Step], object],
        turn_down: Callable[[Step], object],
        on_facts: Callable[[int], object],
    ) -> None:
        super().__init__(window)
        self._room = room
        self._window = window
        self._workspace = workspace
        self._tasks = tasks
        self._sign = sign
        self._on_facts = on_facts
        self._back_to: QWidget | None = None
        self._shown: tuple[int, str] | None = None
        """Statement and hash of the newest text, as the page was opened."""
        self.papers = ComparePapers(room, window, workspace, tasks)
        self.page = ComparePage(window)
        self.page.closed.connect(self.close)
        self.page.chosen.connect(self._choose)
        self.page.taken.connect(sign)
        self.page.turned_down.connect(turn_down)
        self.page.facts_requested.connect(self._facts)
        self.page.print_requested.connect(self.print_pages)
        self.page.save_requested.connect(self._save)
        window.installEventFilter(self)

    @property
    def is_open(self) -> bool:
        return not self.page.isHidden()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize and self.is_open:
            self.page.setGeometry(self._window.rect())
        return super().eventFilter(watched, event)

    # Opening.

    def open(self) -> None:
        """Ctrl+D: what changed since this officer, or anybody, signed or returned it last."""
        if self.is_open:
            self.close()
            return
        if self._room.detail is None or not self._room.save_text():
            return
        detail = self._room.detail
        self._open(detail, self._due(detail), lambda: self._since(detail))

    def open_pair(self, old: int, new: int) -> None:
        """Compare two versions of this statement, chosen in the history."""
        detail = self._room.detail
        if detail is not None:
            self.open_versions(VersionRef(detail.id, old), new)

    def open_versions(self, old: VersionRef | None, new: int | None) -> None:
        """Compare the versions that were chosen elsewhere, such as in the history."""
        detail = self._room.detail
        if detail is not None:
            workspace = self._workspace
            self._open(
                detail,
                self._due(detail),
                lambda: comparison.compare(workspace, detail.id, old, new),
            )

    def take(self, step: Step) -> None:
        """Take a step; a signature first shows what changed since the officer knew the text.

        An approval always opens here; where there is nothing to compare, it shows the text whole.
        """
        detail = self._room.detail
        if detail is None or step not in SIGNATURES:
            self._sign(step)
        elif self.is_open and self.page.step is step:
            self.page.take()
        elif step is Step.APPROVE or _came_back(detail):
            workspace, statement_id = self._workspace, detail.id
            self._open(detail, step, lambda: comparison.for_signing(workspace, statement_id))
        else:
            self._sign(step)

    def _due(self, detail: StatementDetail) -> Step | None:
        """Return the signature this officer may give now."""
        offer = detail.offer
        if offer is None or offer.blocked or offer.step not in SIGNATURES:
            return None
        return offer.step

    def _since(self, detail: StatementDetail) -> Comparison:
        found = comparison.for_signing(self._workspace, detail.id)
        earlier = [row.number for row in detail.versions if row.number < detail.version_number]
        if found.old is None and earlier:
            old = VersionRef(detail.id, max(earlier))
            return comparison.compare(self._workspace, detail.id, old)
        return found

    def _open(
        self, detail: StatementDetail, step: Step | None, make: Callable[[], Comparison]
    ) -> None:
        if not self.is_open:
            self._back_to = QApplication.focusWidget()
        self.page.setGeometry(self._window.rect())
        self.page.wait(step)
        self._shown = (detail.id, detail.sha256)

        def job(_control: JobControl) -> Comparison:
            return make()

        self._tasks.start(
            translate("Statements", "Membandingkan versi"),
            job,
            on_done=lambda found: self._show(detail, found),
            on_failed=self._failed,
            owner=self,
            key="statement-compare",
            clash=Clash.QUEUE,
            quiet=True,
        )

    def _show(self, detail: StatementDetail, found: Comparison) -> None:
        current = self._room.detail
        if not self.is_open or current is None or current.id != found.statement_id:
            return
        told = ""
        if self.page.step is not None:
            try:
                told = open_line(remarks.open_remarks(self._workspace, detail.id))
            except PasopatiError as error:
                self._room.tell_error(error)
        self.page.show_comparison(
            found, self._room.now(), may_send_back=current.may_send_back, remarks=told
        )

    def _failed(self, error: Exception) -> None:
        self.close()
        self._room.tell_error(error)

    def _choose(self, old: VersionRef | None, new: VersionRef | None) -> None:
        if new is not None:
            self.open_versions(old, new.number)

    # Staying true.

    def follow(self, detail: StatementDetail | None) -> None:
        """The panel read again: close what is over, show what is new."""
        if not self.is_open or self._shown is None:
            return
        if detail is None or detail.id != self._shown[0]:
            self.close()
            return
        step = self.page.step
        if step is not None and self._due(detail) is not step:
            self.close()
        elif detail.sha256 != self._shown[1]:
            text = translate("Statements", "Naskah berubah selagi dibaca: kini versi {n}.")
            rest = translate(
                "Statements", "Perbandingannya dimuat ulang. Tidak ada yang ditandatangani."
            )
            self._room.tell(messages.warn(text.format(n=detail.version_number), rest))
            if step is not None:
                self._open(detail, step, lambda: comparison.for_signing(self._workspace, detail.id))
            else:
                self._open(detail, None, lambda: self._since(detail))

    def close(self) -> bool:
        """Close the page; tell whether it was open."""
        if not self.is_open:
            return False
        self.page.hide()
        self._shown = None
        if self._back_to is not None and self._back_to.isVisible():
            self._back_to.setFocus()
        return True

    def panes(self) -> list[QWidget]:
        """Return where F6 stops while the page is open."""
        found: list[QWidget] = [self.page.old.box, self.page.view]
        return [*found, self.page.primary] if self.page.step is not None else found

    def commands(self) -> list[Command]:
        """Return what Ctrl+K offers."""
        title = translate("Statements", "Bandingkan versi pernyataan")
        words = translate("Statements", "beda perubahan diff")
        return [Command("statements.compare", title, self.open, "file-diff", "Ctrl+D", words)]

    def set_busy(self, busy: bool) -> None:
        self.page.set_busy(busy)

    # Leading on.

    def _facts(self) -> None:
        found = self.page.found
        if found is not None and found.incident_id is not None:
            self.close()
            self._on_facts(found.incident_id)

    def print_pages(self) -> None:
        found = self.page.found
        if found is not None and found.old is not None:
            self.papers.print_pages(found)

    def _save(self) -> None:
        found = self.page.found
        if found is not None and found.old is not None:
            self.papers.save_pages(found)


def _came_back(detail: StatementDetail) -> bool:
    """Tell whether an earlier version was signed, returned or rejected."""
    return any(
        step.step in _SEEN and step.version_number != detail.version_number for step in detail.steps
    )
