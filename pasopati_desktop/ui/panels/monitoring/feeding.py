"""Where the news comes from: add a source, see how they all are, fetch now."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pasopati_desktop.domain.errors import PasopatiError
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.services import polling, sources
from pasopati_desktop.services.polling import PollResult
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui import messages
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.messages import good
from pasopati_desktop.ui.panel import Command
from pasopati_desktop.ui.panels.monitoring.sources_dialog import SourcesDialog
from pasopati_desktop.ui.tasks import Clash, TaskRunner

if TYPE_CHECKING:
    from pasopati_desktop.ui.panels.monitoring.panel import MonitoringPanel


class Feeding(QObject):
    """The panel's verbs about sources."""

    def __init__(self, panel: "MonitoringPanel", workspace: Workspace, tasks: TaskRunner) -> None:
        super().__init__(panel)
        self._panel = panel
        self._workspace = workspace
        self._tasks = tasks

    def add_source(self) -> None:
        dialog = SourcesDialog(self._workspace, self._tasks, self._panel)
        if dialog.may_manage:
            dialog.add()
        else:
            self._panel.notice.emit(messages.warn(*messages.split(dialog.refusal.text())))
        dialog.deleteLater()
        self._panel.refresh()

    def open_sources(self) -> None:
        SourcesDialog.show_for(self._workspace, self._tasks, self._panel)
        self._panel.refresh()

    def poll(self) -> None:
        """Visit every source that is switched on, due or not; who may not, reads again."""
        if not self._workspace.identity.may(Permission.POLL):
            self._panel.refresh()
            return
        workspace = self._workspace

        def job(control: JobControl) -> PollResult:
            wanted = [row.id for row in sources.list_sources(workspace) if row.draft.enabled]
            return polling.poll(workspace, control, only=wanted)

        self._tasks.start(
            translate("Monitoring", "Mengambil berita"),
            job,
            on_done=self.polled,
            on_failed=self._failed,
            key="poll",
            clash=Clash.JOIN,
            owner=self._panel,
        )

    def polled(self, result: PollResult) -> None:
        """Tell what a round brought."""
        if result.offline:
            title, detail = messages.split(messages.text("network.unreachable"))
            self._panel.notice.emit(messages.warn(title, detail))
        else:
            text = translate("Monitoring", "{sources} sumber diambil, {new} berita baru.")
            said = text.format(
                sources=words.count(result.polled), new=words.count(result.new_items)
            )
            failed = translate("Monitoring", "{n} sumber gagal.")
            more = failed.format(n=words.count(len(result.failures))) if result.failures else ""
            self._panel.notice.emit(good(said, more))
        self._panel.show_offline(offline=result.offline)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, PasopatiError):
            raise error
        self._panel.notice.emit(messages.explain(error))

    def commands(self) -> Sequence[Command]:
        return (
            Command(
                "monitoring.poll",
                translate("Monitoring", "Ambil berita sekarang"),
                self.poll,
                "refresh-cw",
                "F5",
            ),
            Command(
                "monitoring.sources",
                translate("Monitoring", "Kesehatan sumber"),
                self.open_sources,
                "rss",
            ),
            Command(
                "monitoring.add_source",
                translate("Monitoring", "Tambah sumber"),
                self.add_source,
                "plus",
                "Ctrl+N",
            ),
        )
