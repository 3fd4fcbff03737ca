"""What officers do with works: each act is one service call, and its outcome is told."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from pasopati_desktop.channels.site_content import SiteReport
from pasopati_desktop.domain.errors import PasopatiError
from pasopati_desktop.domain.works import WorkStatus
from pasopati_desktop.services import consents, drafts, gallery, work_reading, works
from pasopati_desktop.services.work_reading import WorkDetail
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui import messages
from pasopati_desktop.ui.drafts import DraftKeeper, restore_prompt
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.messages import good, warn
from pasopati_desktop.ui.panels.works import labels
from pasopati_desktop.ui.panels.works.consent_editor import ConsentEditor
from pasopati_desktop.ui.panels.works.editor import WorkEditor
from pasopati_desktop.ui.panels.works.withdrawal import WithdrawalDialog
from pasopati_desktop.ui.tasks import Clash, TaskRunner

BUILDING = "gallery"
"""Task key."""


class WorkActs(QObject):
    notice = Signal(object)
    changed = Signal()
    saved = Signal(int)
    """Id of a work that was added or changed: show it."""
    building = Signal(bool)

    def __init__(
        self,
        workspace: Workspace,
        tasks: TaskRunner,
        keeper: DraftKeeper | None,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._tasks = tasks
        self._drafts = keeper
        self._window = parent

    def add(self, *, restored: bool = False) -> None:
        kept = WorkEditor.ask(
            self._workspace, self._tasks, self._drafts, self._window, restored=restored
        )
        if kept is not None:
            self.saved.emit(kept[0])

    def edit(self, work: WorkDetail, *, restored: bool = False) -> None:
        kept = WorkEditor.ask(
            self._workspace, self._tasks, self._drafts, self._window, work=work, restored=restored
        )
        if kept is None:
            return
        self.saved.emit(kept[0])
        if kept[1] is not work.row.status:
            self.notice.emit(
                warn(
                    translate("Works", "{code} kembali ke kurasi.").format(code=work.row.code),
                    translate("Works", "Isinya berubah; kepala unit memutuskan lagi."),
                )
            )

    def record_consent(self, work: WorkDetail, *, restored: bool = False) -> None:
        if ConsentEditor.ask(
            self._workspace, self._tasks, self._drafts, self._window, work, restored=restored
        ):
            self.saved.emit(work.row.id)

    def move(self, work: WorkDetail, to: WorkStatus) -> None:
        self._do(lambda: works.move(self._workspace, work.row.id, to, work.version))

    def publish(self, work: WorkDetail) -> None:
        if self._do(lambda: works.publish(self._workspace, work.row.id, work.version)):
            self.notice.emit(
                good(
                    translate("Works", "{code} terbit.").format(code=work.row.code),
                    translate("Works", "Tampil setelah galeri dibangun."),
                    (translate("Works", "Bangun galeri"), self.build),
                )
            )

    def withdraw(self, work: WorkDetail) -> None:
        try:
            plan = consents.withdrawal_plan(self._workspace, work.row.id)
        except PasopatiError as error:
            self.notice.emit(messages.explain(error))
            return
        answer = WithdrawalDialog.ask(plan, f"{work.row.code} · {work.row.title}", self._window)
        if answer is None:
            return
        done = self._do(
            lambda: consents.withdraw(
                self._workspace, work.row.id, answer.reason, whole_person=answer.whole_person
            )
        )
        channels = plan.all_channels if answer.whole_person else plan.channels
        said = labels.channels_line(channels).capitalize() + "." if channels else ""
        if plan.statements:
            shown = translate("Works", "Ralat atau tarik naskah {numbers}.")
            numbers = ", ".join(plan.statements)
            said = " ".join(part for part in (said, shown.format(numbers=numbers)) if part)
        if done and channels:
            self.notice.emit(
                warn(
                    translate("Works", "{n} kanal belum dibersihkan.").format(n=len(channels)),
                    said,
                    (translate("Works", "Bangun galeri"), self.build),
                )
            )
        elif done and said:
            self.notice.emit(warn(translate("Works", "Orangnya tampak di naskah."), said))

    def mark_removed(self, removal_id: int) -> None:
        self._do(lambda: consents.mark_removed(self._workspace, removal_id))

    def build(self) -> None:
        """Build the gallery in a worker; the task bar shows progress and cancels."""
        if self._tasks.running(BUILDING):
            return
        workspace = self._workspace
        self.building.emit(True)
        self._tasks.start(
            translate("Works", "Membangun galeri"),
            lambda control: gallery.build(workspace, control),
            on_done=self._built,
            on_failed=self._not_built,
            on_cancelled=self._cancelled,
            key=BUILDING,
            clash=Clash.JOIN,
            owner=self,
        )

    def open_folder(self) -> None:
        self.show_folder(QUrl.fromLocalFile(str(self._workspace.data.site)))

    @classmethod
    def show_folder(cls, url: QUrl) -> None:
        """Open a folder in the file manager. A test replaces this."""
        QDesktopServices.openUrl(url)

    # What was typed before a power cut.

    def offer_drafts(self) -> None:
        """Offer the latest unsaved text of a work or a consent."""
        for kept in drafts.kept(self._workspace):
            noun, _, key = kept.key.partition("/")
            if noun in {"work", "consent"}:
                self.notice.emit(
                    restore_prompt(
                        words.local(kept.saved_at),
                        partial(self.restore, noun, key),
                        partial(drafts.discard, self._workspace, kept.key),
                    )
                )
                return

    def restore(self, noun: str, key: str) -> None:
        """Open the editor with what was kept."""
        try:
            work = work_reading.detail(self._workspace, int(key)) if key.isdigit() else None
        except PasopatiError as error:
            self.notice.emit(messages.explain(error))
            return
        if noun == "consent" and work is not None:
            self.record_consent(work, restored=True)
        elif work is not None:
            self.edit(work, restored=True)
        else:
            self.add(restored=True)

    def _do(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except PasopatiError as error:
            self.notice.emit(messages.explain(error))
            self.changed.emit()
            return False
        self.changed.emit()
        return True

    def _built(self, report: SiteReport) -> None:
        self.building.emit(False)
        self.changed.emit()
        said = translate("Works", "Galeri selesai: {n} karya.").format(
            n=words.count(len(report.published))
        )
        folder = (translate("Works", "Buka folder"), self.open_folder)
        if not report.refused:
            self.notice.emit(good(said, "", folder))
            return
        left = [
            f"{labels.short_code(code)}: {messages.text(reasons[0], path=code)}"
            for code, reasons in report.refused[:3]
        ]
        n = len(report.refused)
        head = translate("Works", "{n} karya tidak ikut.").format(n=words.count(n))
        self.notice.emit(warn(said, " ".join([head, *left]), folder))

    def _not_built(self, error: Exception) -> None:
        self.building.emit(False)
        self.notice.emit(messages.explain(error))

    def _cancelled(self) -> None:
        self.building.emit(False)
        self.notice.emit(
            messages.info(
                translate("Works", "Galeri tidak jadi dibangun."),
                translate("Works", "Yang lama tetap utuh."),
            )
        )
