"""The last backup that was restored and compared, its age, and a button that makes one now."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.services import backups
from pasopati_desktop.services.backups import BackupRow
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import icons, theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.home import lines
from pasopati_desktop.ui.tasks import Clash, TaskRunner
from pasopati_desktop.ui.widgets.buttons import button
from pasopati_desktop.ui.widgets.section_card import SectionCard


class BackupCard(SectionCard):
    made = Signal()
    failed = Signal(object)
    """A `PasopatiError`."""

    def __init__(
        self, workspace: Workspace, tasks: TaskRunner, parent: QWidget | None = None
    ) -> None:
        super().__init__(translate("Home", "Cadangan"), parent)
        self._workspace, self._tasks = workspace, tasks
        self._ink = "text2"
        holder = QWidget()
        body = theme.measure(QVBoxLayout(holder), (16, 8, 12, 10), 8)
        row = theme.measure(QHBoxLayout(), (0, 0, 0, 0), 12)
        body.addLayout(row)
        self._icon = QLabel()
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        column = theme.measure(QVBoxLayout(), (0, 0, 0, 0), 0)
        self.what = theme.dress(QLabel(), "body_medium", "text")
        self.when = theme.dress(QLabel(), "meta", "text3")
        for label in (self.what, self.when):
            label.setWordWrap(True)
            column.addWidget(label)
        row.addLayout(column, 1)
        self.button = button(
            translate("Home", "Cadangkan sekarang"), dense=True, on_click=self.back_up
        )
        below = theme.measure(QHBoxLayout(), (30, 0, 0, 0), 0)
        below.addWidget(self.button)
        below.addStretch(1)
        body.addLayout(below)
        self._may = workspace.identity.may(Permission.BACKUP)
        self.button.setVisible(self._may)
        self.set_rows([holder])

    def show_backup(self, made_at: datetime | None, now: datetime) -> None:
        what, when, self._ink = lines.backup(made_at, now)
        if not self._may and self._ink != "good":
            when += ". " + translate("Home", "Minta sekretaris mencadangkan")
        self.what.setText(what)
        self.when.setText(when)
        self.theme_changed()

    def theme_changed(self) -> None:
        self._icon.setPixmap(icons.pixmap("hard-drive", self._ink, 18))

    def back_up(self) -> None:
        """Make a backup in a worker; it counts once it was restored and compared."""
        workspace = self._workspace

        def job(control: JobControl) -> BackupRow:
            return backups.create(workspace, control)

        self.button.setEnabled(False)
        self._tasks.start(
            translate("Home", "Membuat cadangan"),
            job,
            on_done=self._done,
            on_failed=self._failed,
            on_cancelled=lambda: self.button.setEnabled(True),
            key="backup",
            clash=Clash.JOIN,
            owner=self,
        )

    def _done(self, _row: object) -> None:
        self.button.setEnabled(True)
        self.made.emit()

    def _failed(self, error: Exception) -> None:
        self.button.setEnabled(True)
        self.failed.emit(error)
