"""Takes a text over from a Word file: chosen or let fall, read in the background, then shown."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from pasopati_desktop.documents import docx_import
from pasopati_desktop.documents.docx_import import Imported
from pasopati_desktop.domain import section_match
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.ui import messages
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.messages import Notice, good
from pasopati_desktop.ui.panels.statements.editor.editor import StatementEditor
from pasopati_desktop.ui.panels.statements.editor.import_dialog import ImportDialog
from pasopati_desktop.ui.tasks import Clash, TaskRunner

KEY = "statement.import"


def ask_file(parent: QWidget | None) -> Path | None:
    """Ask for a Word file. A test replaces this."""
    chosen, _ = QFileDialog.getOpenFileName(
        parent,
        translate("Statements", "Impor dari Word"),
        "",
        translate("Statements", "Dokumen Word (*.docx *.docm)"),
    )
    return Path(chosen) if chosen else None


class WordImport(QObject):
    """Listens to an editor; `tell` shows a message bar."""

    def __init__(
        self,
        editor: StatementEditor,
        tasks: TaskRunner,
        tell: Callable[[Notice], None],
    ) -> None:
        super().__init__(editor)
        self._editor = editor
        self._tasks = tasks
        self._tell = tell
        editor.import_requested.connect(self.choose)
        editor.file_dropped.connect(self.begin)

    def choose(self) -> None:
        path = ask_file(self._editor)
        if path is not None:
            self.begin(path)

    def begin(self, path: Path) -> None:
        """Read a file in the background."""
        kind = self._editor.form.kind
        detail_id = self._editor.shown_id()
        if kind is None or detail_id is None:
            return
        headings = frozenset(section_match.names(kind))

        def job(control: JobControl) -> Imported:
            return docx_import.read(path, control, headings)

        self._tasks.start(
            translate("Statements", "Membaca {name}").format(name=path.name),
            job,
            on_done=partial(self._show, detail_id),
            on_failed=lambda error: self._tell(messages.explain(error)),
            key=KEY,
            clash=Clash.QUEUE,
            owner=self._editor,
        )

    def _show(self, detail_id: int, imported: Imported) -> None:
        """Ask where the parts go, unless another statement was opened meanwhile."""
        form = self._editor.form
        if self._editor.shown_id() != detail_id or form.kind is None:
            return
        filled = frozenset(code for code, area in form.areas() if area.plain().strip())
        chosen = ImportDialog.ask(imported, form.kind, filled, self._editor)
        if chosen is None or self._editor.shown_id() != detail_id:
            return
        parts, title, replacing = chosen
        form.put_blocks(parts, replacing=replacing)
        if title:
            form.title.setText(title)
        self._editor.jump_to(next(iter(parts), "title"))
        told = translate("Statements", "Isi {name} sudah masuk ke naskah.")
        self._tell(
            good(
                told.format(name=imported.name),
                translate("Statements", "Belum disimpan; Ctrl+Z di tiap bagian mengembalikannya."),
            )
        )
