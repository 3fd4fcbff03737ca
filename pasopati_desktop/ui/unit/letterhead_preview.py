"""The letterhead as it will be printed, drawn in a worker 300 ms after typing stops."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pasopati_desktop.domain.errors import PasopatiError
from pasopati_desktop.domain.guideline import UnitProfile
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.paper import Letterhead
from pasopati_desktop.services import unit_papers
from pasopati_desktop.ui import messages, theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.tasks import TaskRunner
from pasopati_desktop.ui.unit.text import label
from pasopati_desktop.ui.widgets.pdf_preview import PageImage, PdfPreview

PAUSE_MS = 300
SCALE = 1.6
"""Pixels per point: sharp up to a pane of about 950 px."""

Subject = tuple[UnitProfile, Letterhead, bytes | None]


class LetterheadPreview(QWidget):
    """Asks `subject` what to draw; the old page stays until the new one is ready."""

    def __init__(
        self,
        tasks: TaskRunner,
        subject: Callable[[], Subject],
        clock: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._subject = subject
        self._clock = clock
        self._wanted = 0
        self.shown = 0
        """Counts the pages that were drawn."""
        self.preview = PdfPreview(translate("LetterheadPreview", "Pratinjau kop"))
        self.trouble = label("", "meta_medium", "bad")
        self.trouble.hide()
        column = theme.measure(QVBoxLayout(self), (0, 0, 0, 0), 0)
        column.addWidget(self.preview, 1)
        column.addWidget(self.trouble)
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self.draw)

    def renew(self) -> None:
        """Draw again soon."""
        if self.isVisible():
            self._pause.start()

    def draw(self) -> None:
        unit, letterhead, logo = self._subject()
        at = self._clock()
        self._wanted += 1
        wanted = self._wanted

        def job(control: JobControl) -> tuple[PageImage, ...]:
            pdf = unit_papers.letterhead_sample(unit, letterhead, logo, at, control=control)
            return tuple(
                PageImage(page.data, page.width, page.height, page.stride, "BGRX")
                for page in unit_papers.pages(pdf, SCALE, control)
            )

        self._tasks.start(
            translate("LetterheadPreview", "Menggambar kop"),
            job,
            on_done=lambda pages: self._show(wanted, pages),
            on_failed=lambda error: self._fail(wanted, error),
            key="letterhead preview",
            owner=self,
            quiet=True,
        )

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]  # Qt gives a QShowEvent
        self._pause.start()

    def hideEvent(self, event: object) -> None:
        super().hideEvent(event)  # type: ignore[arg-type]  # Qt gives a QHideEvent
        self._pause.stop()

    def _show(self, wanted: int, pages: tuple[PageImage, ...]) -> None:
        if wanted != self._wanted:
            return
        self.shown += 1
        self.trouble.hide()
        self.preview.set_pages(pages)

    def _fail(self, wanted: int, error: Exception) -> None:
        if wanted != self._wanted:
            return
        if not isinstance(error, PasopatiError):
            raise error
        self.trouble.setText(messages.text(error.code, **error.params))
        self.trouble.show()
