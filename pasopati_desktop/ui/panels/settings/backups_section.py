"""Section *Cadangan*: made and tested at once, verified, copied elsewhere, put back."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QProgressBar, QWidget

from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.domain.topics import Topic
from pasopati_desktop.services import backups
from pasopati_desktop.services.backups import BackupRow, Fault
from pasopati_desktop.ui import messages, theme
from pasopati_desktop.ui.format import clock, count, file_size, medium_date, table_time
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.settings.restore_dialog import RestoreDialog
from pasopati_desktop.ui.panels.settings.section import Context, Section
from pasopati_desktop.ui.tasks import Clash, Task
from pasopati_desktop.ui.unit.text import label
from pasopati_desktop.ui.widgets.buttons import button
from pasopati_desktop.ui.widgets.row_table import Column, RowTableModel
from pasopati_desktop.ui.widgets.table_view import RowTable

KEY = "backup"


def steps() -> dict[str, str]:
    """Return the words of what a backup is doing."""
    return {
        "database": translate("Backups", "menyalin pangkalan data"),
        "compare": translate("Backups", "membandingkan"),
        "files": translate("Backups", "menyalin berkas"),
        "manifest": translate("Backups", "menulis daftar isi"),
        "restore": translate("Backups", "menguji pulih"),
        "done": translate("Backups", "selesai"),
    }


def told(control: JobControl, words: dict[str, str], total: int) -> JobControl:
    """Return a control that reports only the great steps, in words; cancel passes through."""
    at, now = 0, ""

    def report(done: int, of: int, what: str) -> None:
        nonlocal at, now
        if of == total and what in words:
            at, now = done, words[what]
        control.step(at, total, now)

    return JobControl(report)


def day_and_time(row: BackupRow) -> str:
    return f"{medium_date(row.made_at)}, {clock(row.made_at)} WIB"


class BackupsSection(Section):
    topics = frozenset({Topic.OPERATIONS})
    permission = Permission.BACKUP

    restore_requested = Signal(object)
    """The folder of the backup to put back; the officer has been asked and has proved who."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            translate("Settings", "Cadangan"),
            translate(
                "Settings",
                "Setiap cadangan langsung dipulihkan ke tempat uji dan dibandingkan sebelum "
                "dianggap sah.",
            ),
            width=960,
        )
        self._root: Path | None = None
        self._task = 0
        self._running = False
        row = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 8)
        self.make_button = button(
            translate("Backups", "Cadangkan sekarang"), "primary", icon="save", on_click=self.make
        )
        self.export_button = button(
            translate("Backups", "Cadangkan ke folder lain …"),
            icon="download",
            on_click=self.export,
        )
        self.place_button = button(
            translate("Backups", "Lihat folder lain …"),
            "quiet",
            icon="folder-open",
            on_click=self.look_elsewhere,
        )
        for made in (self.make_button, self.export_button, self.place_button):
            row.addWidget(made)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(self._progress_row())
        self.place = label("", "meta", "text3")
        self.body.addWidget(self.place)
        self._model: RowTableModel[BackupRow] = RowTableModel(
            self._columns(),
            lambda row: f"{day_and_time(row)}, {self._tested(row)}",
        )
        self.table = RowTable(row_height=40)
        self.table.setModel(self._model)
        self.table.setAccessibleName(translate("Backups", "Daftar cadangan"))
        self.table.current_row.connect(lambda _row: self._arrange())
        frame = QFrame()
        frame.setProperty("card", "card")
        around = theme.measure(QHBoxLayout(frame), (1, 1, 1, 1), 0)
        around.addWidget(self.table)
        theme.fix(frame, height=33 + 40 * 5 + 2)
        self.body.addWidget(frame)
        acts = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 8)
        self.verify_button = button(
            translate("Backups", "Uji cadangan ini"), icon="shield-check", on_click=self.verify
        )
        self.restore_button = button(
            translate("Backups", "Pulihkan …"),
            "danger",
            icon="archive-restore",
            on_click=self.restore,
        )
        acts.addWidget(self.verify_button)
        acts.addWidget(self.restore_button)
        acts.addStretch(1)
        self.body.addLayout(acts)
        self.hint = label("", "meta", "text3")
        self.body.addWidget(self.hint)
        context.tasks.progressed.connect(self._progress)

    def _columns(self) -> list[Column[BackupRow]]:
        now = self.workspace.clock
        return [
            Column(
                translate("Backups", "Dibuat"),
                lambda row: table_time(row.made_at, now()),
                width=150,
                flexible=True,
                ink="text",
            ),
            Column(translate("Backups", "Ukuran"), lambda row: file_size(row.size), width=110),
            Column(translate("Backups", "Catatan"), lambda row: count(row.rows), width=110),
            Column(translate("Backups", "Uji pulih"), self._tested, width=150),
            Column(
                translate("Backups", "Folder"),
                lambda row: row.folder.name,
                width=220,
                flexible=True,
                collapse=1,
            ),
        ]

    @staticmethod
    def _tested(row: BackupRow) -> str:
        return (
            translate("Backups", "lulus")
            if row.is_verified
            else translate("Backups", "belum teruji")
        )

    def _progress_row(self) -> QWidget:
        self.progress = QWidget()
        row = theme.measure(QHBoxLayout(self.progress), (0, 0, 0, 0), 12)
        self.progress_bar = QProgressBar(textVisible=False)
        self.progress_bar.setRange(0, 6)
        theme.fix(self.progress_bar, width=200)
        self.progress_text = label("", "meta", "text2")
        self.cancel_button = button(
            translate("Backups", "Batalkan cadangan"), "plain", on_click=self.cancel, dense=True
        )
        row.addWidget(self.progress_bar)
        row.addWidget(self.progress_text, 1)
        row.addWidget(self.cancel_button)
        self.progress.hide()
        return self.progress

    def refresh(self) -> None:
        kept = self.chosen()
        rows = backups.list_backups(self.workspace, self._root)
        self._model.set_rows(rows)
        wanted = kept.folder if kept else (rows[0].folder if rows else None)
        self.table.select_where(lambda row: row.folder == wanted)
        folder = self._root or self.workspace.data.backups
        words = translate("Backups", "Folder: {path}")
        self.place.setText(words.format(path=folder))
        self._arrange()

    def first(self) -> QWidget:
        return self.make_button if self.make_button.isEnabled() else self.table

    def chosen(self) -> BackupRow | None:
        rows = self.table.selected_rows()
        return rows[0] if rows else None

    def make(self) -> None:
        self._create(None)

    def export(self) -> None:
        folder = self.ask_folder(translate("Backups", "Pilih folder untuk cadangan"))
        if folder is not None:
            self._create(folder)

    def look_elsewhere(self) -> None:
        """Show the backups of another folder, or again those of the data folder."""
        if self._root is not None:
            self._root = None
        else:
            self._root = self.ask_folder(translate("Backups", "Pilih folder berisi cadangan"))
        self.place_button.setText(
            translate("Backups", "Kembali ke folder data")
            if self._root
            else translate("Backups", "Lihat folder lain …")
        )
        self.refresh()

    def ask_folder(self, title: str) -> Path | None:
        """Ask for a folder. A test replaces this."""
        name = QFileDialog.getExistingDirectory(self, title)
        return Path(name) if name else None

    def cancel(self) -> None:
        self.context.tasks.cancel(self._task)

    def verify(self) -> None:
        row = self.chosen()
        if row is None:
            return

        def job(control: JobControl) -> list[Fault]:
            return backups.prove(row.folder, told(control, steps(), 0))

        self.context.tasks.start(
            translate("Backups", "Menguji cadangan"),
            job,
            on_done=lambda faults: self._verified(row, faults),
            on_failed=self.context.tell_error,
            key="backup check",
            clash=Clash.JOIN,
            owner=self,
        )

    def restore(self) -> None:
        row = self.chosen()
        if row is not None and RestoreDialog.ask(self.context, row, day_and_time(row), self):
            self.restore_requested.emit(row.folder)

    def _create(self, root: Path | None) -> None:
        workspace = self.workspace

        def job(control: JobControl) -> BackupRow:
            return backups.create(workspace, told(control, steps(), 6), root)

        self._start(job, root)

    def _start(self, job: Callable[[JobControl], BackupRow], root: Path | None) -> None:
        self._set_running(on=True)
        self._task = self.context.tasks.start(
            translate("Backups", "Mencadangkan"),
            job,
            on_done=lambda row: self._made(row, root),
            on_failed=self._failed,
            on_cancelled=self._cancelled,
            key=KEY,
            clash=Clash.JOIN,
            owner=self,
        )

    def _set_running(self, *, on: bool) -> None:
        self._running = on
        self.progress.setVisible(on)
        self.progress_bar.setValue(0)
        self.progress_text.setText(translate("Backups", "Mencadangkan …"))
        self._arrange()

    def _progress(self, task: Task) -> None:
        if task.number == self._task:
            self.progress_bar.setValue(task.done)
            words = translate("Backups", "Mencadangkan: {what}")
            self.progress_text.setText(words.format(what=task.what))

    def _made(self, row: BackupRow, root: Path | None) -> None:
        self._task = 0
        self._set_running(on=False)
        self.refresh()
        self.table.select_where(lambda one: one.folder == row.folder)
        words = translate("Backups", "Cadangan {time} lulus uji pulih.")
        detail = (
            translate("Backups", "Tersimpan di {path}.").format(path=row.folder) if root else ""
        )
        self.context.tell(
            messages.good(
                words.format(time=table_time(row.made_at, self.workspace.clock())), detail
            )
        )

    def _failed(self, error: Exception) -> None:
        self._task = 0
        self._set_running(on=False)
        self.refresh()
        self.context.tell_error(error)

    def _cancelled(self) -> None:
        self._task = 0
        self._set_running(on=False)
        self.context.tell(
            messages.info(
                translate("Backups", "Pencadangan dibatalkan."),
                translate("Backups", "Cadangan sebelumnya tetap ada."),
            )
        )

    def _verified(self, row: BackupRow, faults: list[Fault]) -> None:
        when = day_and_time(row)
        if not faults:
            words = translate("Backups", "Cadangan {when} utuh dan dapat dipulihkan.")
            self.context.tell(messages.good(words.format(when=when)))
            return
        first = messages.text(faults[0].code, part=faults[0].part, folder=row.folder.name)
        words = translate("Backups", "Cadangan {when} tidak lulus: {n} kesalahan.")
        self.context.tell(messages.warn(words.format(when=when, n=len(faults)), first))

    def _arrange(self) -> None:
        may, row = self.may_change, self.chosen()
        for made in (self.make_button, self.export_button):
            made.setEnabled(may and not self._running)
        self.verify_button.setEnabled(row is not None)
        local = self.workspace.database.is_sqlite
        self.restore_button.setEnabled(may and row is not None and local and not self._running)
        if not local:
            self.hint.setText(
                translate(
                    "Backups",
                    "Pangkalan data bersama dipulihkan admin server: pasopati backup restore.",
                )
            )
        elif row is None:
            self.hint.setText(translate("Backups", "Belum ada cadangan di folder ini."))
        self.hint.setVisible(not local or row is None)
