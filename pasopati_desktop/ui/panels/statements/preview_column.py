"""The paper beside the text: drawn in a task when typing stops; the old page stays until then."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from pasopati_desktop.domain.errors import PasopatiError
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.statements import StatementContent
from pasopati_desktop.services import statement_preview
from pasopati_desktop.services.statement_preview import Preview
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.ui import messages, theme
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.tasks import TaskRunner
from pasopati_desktop.ui.widgets.buttons import button
from pasopati_desktop.ui.widgets.pdf_preview import PageImage, PdfPreview

log = logging.getLogger(__name__)

DELAY_MS = 300
"""After the last key."""


class PreviewColumn(QFrame):
    """Pages, and what can be done with the paper."""

    print_requested = Signal()
    export_requested = Signal()
    drawn = Signal(object)
    """A `Preview`: its pages are on the screen, and its unprintable letters are known."""

    def __init__(
        self, workspace: Workspace, tasks: TaskRunner, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._tasks = tasks
        self._wanted: tuple[int, Callable[[], StatementContent]] | None = None
        self._shown_id: int | None = None
        self._running: int | None = None
        self.setProperty("edge", "left")
        theme.ground(self, "surface")
        theme.fix(self, width=390)
        self._delay = QTimer(self, interval=DELAY_MS, singleShot=True)
        self._delay.timeout.connect(self._draw)
        column = theme.measure(QVBoxLayout(self), (1, 0, 0, 0), 0)
        self.pages = PdfPreview()
        column.addWidget(self.pages, 1)
        self._problem = theme.dress(QLabel(), "meta", "bad")
        self._problem.setWordWrap(True)
        self._problem.setContentsMargins(16, 6, 16, 6)
        self._problem.hide()
        column.addWidget(self._problem)
        column.addWidget(self._foot())
        self.theme_changed()

    def _foot(self) -> QWidget:
        foot = theme.ground(QFrame(), "surface")
        foot.setProperty("edge", "top")
        line = theme.measure(QHBoxLayout(foot), (16, 9, 16, 10), 8)
        self.print_button = button(translate("Statements", "Cetak"), icon="printer")
        self.print_button.setToolTip(translate("Statements", "Cetak (Ctrl+P)"))
        self.print_button.clicked.connect(self.print_requested)
        self.export_button = button(translate("Statements", "Ekspor"), icon="download")
        self.export_button.setToolTip(
            translate("Statements", "PDF, Word, web, WhatsApp, salinan disamarkan")
        )
        self.export_button.clicked.connect(self.export_requested)
        self._about = theme.dress(QLabel(), "meta", "text3")
        line.addWidget(self.print_button)
        line.addWidget(self.export_button)
        line.addStretch(1)
        line.addWidget(self._about)
        return foot

    def show_paper(
        self, statement_id: int, read: Callable[[], StatementContent], *, soon: bool
    ) -> None:
        """Draw the paper of what `read` returns; `soon`: wait for a pause in the typing first."""
        self._wanted = (statement_id, read)
        if soon:
            self._delay.start()
        else:
            self._draw()

    def theme_changed(self) -> None:
        """In the dark the head has one button more, so its words are fewer."""
        self.pages.set_line(
            translate("Statements", "seperti cetakan")
            if theme.is_dark()
            else translate("Statements", "sama dengan hasil cetak")
        )

    def clear(self) -> None:
        self._wanted = None
        self._shown_id = None
        self._delay.stop()
        self.pages.set_pages([])
        self._about.setText("")

    def _draw(self) -> None:
        if self._wanted is None or self._running is not None:
            return  # what is wanted by the end of the running one is drawn then
        statement_id, read = self._wanted
        content = read()
        workspace = self._workspace
        self._delay.stop()
        self._wanted = None

        def job(control: JobControl) -> Preview:
            return statement_preview.preview(workspace, statement_id, content, control)

        try:
            self._running = self._tasks.start(
                translate("Statements", "Membuat pratinjau"),
                job,
                on_done=lambda made: self._show(statement_id, made),
                on_failed=self._fail,
                on_cancelled=self._next,
                owner=self,
                quiet=True,
            )
        except RuntimeError:
            log.debug("no preview: the program is closing")

    def _show(self, statement_id: int, made: Preview) -> None:
        pages = [
            PageImage(page.content, page.width, page.height, page.stride, "BGRX")
            for page in made.pages
        ]
        self.pages.set_pages(pages)
        if statement_id != self._shown_id:
            self.pages.go_to(1)
        self._shown_id = statement_id
        about = translate("Statements", "{paper} · {n} halaman")
        self._about.setText(about.format(paper=made.paper.value, n=made.page_count))
        self._tell("")
        self.drawn.emit(made)
        self._next()

    def _fail(self, error: Exception) -> None:
        notice = messages.explain(error) if isinstance(error, PasopatiError) else None
        self._next()
        if notice is None:
            raise error
        self._tell(notice.text)

    def _next(self) -> None:
        self._running = None
        if self._wanted is not None and not self._delay.isActive():
            self._draw()

    def _tell(self, problem: str) -> None:
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
