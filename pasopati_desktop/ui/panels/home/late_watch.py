"""Looks every minute, whichever panel is shown: what became overdue, and whose rights changed."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from pasopati_desktop.domain.errors import PasopatiError
from pasopati_desktop.services import delegation, due
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import format as words
from pasopati_desktop.ui import messages
from pasopati_desktop.ui.i18n import translate

_LOOK_MS = 60_000


class LateWatch(QObject):
    """Each thing is told once; what was late before the sign-in stands in the list already."""

    def __init__(
        self,
        workspace: Workspace,
        tell: Callable[[messages.Notice], object],
        open_statement: Callable[[int], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._tell = tell
        self._open = open_statement
        self._late = {(step.id, step.due_at) for step in due.late_steps(workspace)}
        self._rights_told = False
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Tell of a step of this officer that became overdue, and of changed rights."""
        try:
            found = due.late_steps(self._workspace)
            changed = delegation.has_new_rights(self._workspace)
        except PasopatiError:
            return  # told by whoever reads next; the clock itself is in the list
        for step in found:
            if (step.id, step.due_at) not in self._late:
                title = translate("Home", "Langkah Anda lewat tenggat {time}.")
                act = (translate("Home", "Buka"), lambda step=step: self._open(step.id))
                told = title.format(time=words.clock_zone(step.due_at))
                self._tell(messages.warn(told, step.title, act))
        self._late = {(step.id, step.due_at) for step in found}
        if changed and not self._rights_told:
            title = translate("Home", "Wewenang akun ini berubah.")
            detail = translate("Home", "Keluar lalu masuk lagi agar layar mengikutinya.")
            self._tell(messages.info(title, detail))
        self._rights_told = changed
