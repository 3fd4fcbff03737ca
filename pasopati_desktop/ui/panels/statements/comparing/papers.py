"""The printed comparison: to a printer, or kept as a file."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.services import comparison_paper
from pasopati_desktop.services.comparison import Comparison, VersionRef
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import messages
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.statements.comparing import words as compare_words
from pasopati_desktop.ui.panels.statements.workflow.steps import Room
from pasopati_desktop.ui.printing.desk import PrintDesk
from pasopati_desktop.ui.printing.items import paper_item
from pasopati_desktop.ui.tasks import TaskRunner


def chosen_path(parent: QWidget, name: str) -> Path | None:
    """Ask where to keep the file; return nothing if the officer cancelled. A test replaces this."""
    from PySide6.QtWidgets import QFileDialog

    title = translate("Statements", "Simpan perbandingan PDF")
    path, _ = QFileDialog.getSaveFileName(parent, title, name, "PDF (*.pdf)")
    return Path(path) if path else None


def _refs(found: Comparison) -> tuple[VersionRef, VersionRef]:
    """Return both versions; a comparison that can be printed has an old one."""
    return (found.old or found.new).ref, found.new.ref


class ComparePapers(QObject):
    """Draws in a task; the page on the screen stays usable."""

    def __init__(
        self, room: Room, window: QWidget, workspace: Workspace, tasks: TaskRunner
    ) -> None:
        super().__init__(window)
        self._room = room
        self._window = window
        self._workspace = workspace
        self._tasks = tasks
        self._prints = PrintDesk(
            workspace, tasks, window, on_printed=room.tell, on_failed=room.tell_error
        )

    def print_pages(self, found: Comparison) -> None:
        old, new = _refs(found)
        statement_id = found.statement_id
        workspace = self._workspace
        self._prints.begin(
            paper_item(
                workspace,
                translate("Statements", "Cetak perbandingan"),
                compare_words.title(found),
                lambda control: comparison_paper.for_print(
                    workspace, statement_id, old, new, control
                ),
            )
        )

    def save_pages(self, found: Comparison) -> None:
        old, new = _refs(found)
        workspace, statement_id = self._workspace, found.statement_id
        name = comparison_paper.file_name(found)
        path = chosen_path(self._window, name)
        if path is None:
            return

        def job(control: JobControl) -> None:
            comparison_paper.save_pages(
                workspace, statement_id, old, new, path=path, control=control
            )

        text = translate("Statements", "PDF disimpan sebagai {name}.")
        self._tasks.start(
            translate("Statements", "Membuat perbandingan PDF"),
            job,
            on_done=lambda _none: self._room.tell(messages.good(text.format(name=path.name))),
            on_failed=self._room.tell_error,
            owner=self,
        )
