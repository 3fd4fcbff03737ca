"""What officers do with the paper and the history: print, keep as a file, look back."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.services import (
    comparison,
    printing,
    statement_preview,
    statement_proofs,
    statements,
)
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import messages
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.messages import Notice
from pasopati_desktop.ui.panels.statements.history import HistoryActs, HistoryDialog
from pasopati_desktop.ui.panels.statements.papers.printing import item_of, proof_of, sheet_of
from pasopati_desktop.ui.panels.statements.workflow.steps import Room
from pasopati_desktop.ui.printing.desk import PrintDesk
from pasopati_desktop.ui.tasks import TaskRunner


def chosen_path(parent: QWidget, name: str) -> Path | None:
    """Ask where to keep a file; return nothing if the officer cancelled. A test replaces this."""
    from PySide6.QtWidgets import QFileDialog

    title = translate("Statements", "Simpan PDF")
    path, _ = QFileDialog.getSaveFileName(parent, title, name, "PDF (*.pdf)")
    return Path(path) if path else None


class PaperDesk(QObject):
    """Every act saves what was typed first, so that paper and record agree."""

    compare_requested = Signal(int, int)
    """The older and the newer of two versions, chosen in the history."""

    def __init__(
        self, room: Room, window: QWidget, workspace: Workspace, tasks: TaskRunner
    ) -> None:
        super().__init__(window)
        self._room = room
        self._window = window
        self._workspace = workspace
        self._tasks = tasks
        self._prints = PrintDesk(
            workspace, tasks, window, on_printed=self._printed, on_failed=room.tell_error
        )

    def print_paper(self) -> None:
        if self._room.save_text() and self._room.detail is not None:
            self._prints.begin(item_of(self._workspace, self._room.detail))

    def print_proof(self) -> None:
        """Print the copy for use inside while the embargo runs."""
        if self._room.detail is not None:
            self._prints.begin(proof_of(self._workspace, self._room.detail))

    def save_proof(self) -> None:
        """Save that copy as a file."""
        detail, workspace = self._room.detail, self._workspace
        if detail is not None:
            self._keep(
                translate("Statements", "Membuat salinan periksa"),
                translate("Statements", "salinan-periksa-{id}.pdf").format(id=detail.id),
                lambda path, control: statement_proofs.save_proof(
                    workspace, detail.id, path, control
                ),
            )

    def show_history(self) -> None:
        detail = self._room.detail
        if detail is None:
            return
        workspace = self._workspace
        may_name = workspace.identity.may(Permission.SAVE_DRAFT)

        def name(number: int, text: str) -> str:
            return comparison.name_version(workspace, detail.id, number, text)

        acts = HistoryActs(
            read=lambda number: statements.version_content(workspace, detail.id, number),
            sheet=lambda: self._save_sheet(detail.id),
            print_sheet=(lambda: self._prints.begin(sheet_of(workspace, detail)))
            if workspace.identity.may(Permission.PRINT)
            else None,
            name=name if may_name else None,
            compare=self.compare_requested.emit,
            printed=printing.log_of(
                workspace, f"statement/{detail.id}", f"approval_sheet/{detail.id}"
            ),
        )
        HistoryDialog.ask(detail, acts, self._window)
        if may_name:
            self._room.refresh()

    def _save_sheet(self, statement_id: int) -> None:
        workspace = self._workspace
        self._keep(
            translate("Statements", "Membuat riwayat persetujuan"),
            translate("Statements", "riwayat-{id}.pdf").format(id=statement_id),
            lambda path, control: statement_preview.save_sheet(
                workspace, statement_id, path, control
            ),
        )

    def _keep(self, what: str, name: str, write: Callable[[Path, JobControl], None]) -> None:
        path = chosen_path(self._window, name)
        if path is None:
            return
        text = translate("Statements", "PDF disimpan sebagai {name}.")
        self._tasks.start(
            what,
            lambda control: write(path, control),
            on_done=lambda _none: self._room.tell(messages.good(text.format(name=path.name))),
            on_failed=self._room.tell_error,
            owner=self,
        )

    def _printed(self, notice: Notice) -> None:
        self._room.tell(notice)
        self._room.refresh()
