"""The window of the first run: a start screen, six steps, and the emergency account."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from pasopati_desktop.domain.errors import InvalidInput
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.services import unit_papers
from pasopati_desktop.services.people import EmergencyAccount
from pasopati_desktop.services.set_up import Ready, SetUp
from pasopati_desktop.ui import messages, theme
from pasopati_desktop.ui.brand import fill_with_pattern
from pasopati_desktop.ui.format import local
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.paint_guard import never_raises
from pasopati_desktop.ui.set_up.finish_page import FinishPage
from pasopati_desktop.ui.set_up.start_card import StartCard
from pasopati_desktop.ui.set_up.wizard import Wizard
from pasopati_desktop.ui.tasks import TaskRunner
from pasopati_desktop.ui.unit.text import label
from pasopati_desktop.ui.widgets.buttons import button
from pasopati_desktop.ui.widgets.dialog import ask
from pasopati_desktop.ui.window_state import WindowState


@dataclass(frozen=True)
class SetUpDone:
    """What the first run ended with."""

    account: EmergencyAccount
    username: str
    """Of the administrator, for the sign-in that follows."""
    with_sample: bool
    """Sample data was asked for as well."""


class SetUpWindow(QWidget):
    """`run` writes everything in a worker; the rest is shown and asked here."""

    finished = Signal(object)
    """A `SetUpDone`, once the emergency account was acknowledged."""
    sample_chosen = Signal()
    closed = Signal()
    """The window was closed before the end."""

    def __init__(
        self,
        run: Callable[[SetUp], Ready],
        runner: TaskRunner,
        state: WindowState,
        clock: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._run = run
        self._runner = runner
        self._clock = clock
        self._leaving = False
        self._done: SetUpDone | None = None
        self.setWindowTitle(translate("SetUp", "PASOPATI Desktop: penyiapan pertama"))
        column = theme.measure(QVBoxLayout(self), (0, 0, 0, 0), 0)
        self.stack = QStackedWidget()
        column.addWidget(self.stack)
        self.start = StartCard()
        self.start.set_up_chosen.connect(self.begin)
        self.start.sample_chosen.connect(self.sample_chosen)
        self.stack.addWidget(_centred(self.start))
        self.wizard = Wizard(runner, self.today, clock)
        self.wizard.completed.connect(self._write)
        self.wizard.left.connect(self._to_start)
        self.stack.addWidget(self.wizard)
        self.finish: FinishPage | None = None
        self.enter_button: QPushButton | None = None
        state.restore_window(self)

    def today(self) -> date:
        return local(self._clock()).date()

    def begin(self) -> None:
        """Show the first step."""
        self.stack.setCurrentWidget(self.wizard)
        self.wizard.open(self.wizard.at)

    def leave(self) -> None:
        """Close without asking."""
        self._leaving = True
        self.close()

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]  # Qt gives a QShowEvent
        if self.stack.currentIndex() == 0:
            self.start.set_up_button.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button it stands on, else goes on."""
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
            return
        focused = QApplication.focusWidget()
        if isinstance(focused, QPushButton):
            focused.click()
        elif self.stack.currentWidget() is self.wizard:
            self.wizard.next_button.click()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        factor = theme.factor()
        self.wizard.adapt(round(self.width() / factor), round(self.height() / factor))

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._leaving and not self._may_close():
            event.ignore()
            return
        super().closeEvent(event)
        if not self._leaving:
            self._leaving = True
            self.closed.emit()

    def confirm_close(self) -> bool:
        """Ask before what was typed, or the emergency account, is gone. A test replaces this."""
        if self._done is not None:
            return ask(
                self,
                translate("SetUp", "Tutup sebelum menyimpan akun darurat?"),
                translate(
                    "SetUp",
                    "Unit sudah siap. Akun darurat tidak dapat ditampilkan lagi; administrator "
                    "dapat menerbitkan yang baru di Pengaturan.",
                ),
                translate("SetUp", "Tutup penyiapan"),
            )
        return ask(
            self,
            translate("SetUp", "Tutup penyiapan ini?"),
            translate("SetUp", "Yang sudah diketik belum disimpan dan akan hilang."),
            translate("SetUp", "Tutup penyiapan"),
        )

    @never_raises
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill_with_pattern(painter, self.rect())
        painter.end()

    def _may_close(self) -> bool:
        if self._runner.running("set up"):
            return False
        return not (self.wizard.touched or self._done is not None) or self.confirm_close()

    def _to_start(self) -> None:
        self.stack.setCurrentIndex(0)
        self.start.set_up_button.setFocus()

    def _write(self, plan: SetUp, with_sample: bool) -> None:
        self.wizard.set_busy(True)
        run = self._run

        def job(_control: JobControl) -> Ready:
            return run(plan)

        self._runner.start(
            translate("SetUp", "Menyiapkan unit"),
            job,
            on_done=lambda ready: self._show_end(plan, ready, with_sample=with_sample),
            on_failed=self._fail,
            on_cancelled=lambda: self.wizard.set_busy(False),
            key="set up",
            owner=self,
        )

    def _fail(self, error: Exception) -> None:
        self.wizard.set_busy(False)
        if isinstance(error, InvalidInput):
            self.wizard.show_first_wrong(error.problems)
            return
        self.wizard.set_trouble(messages.explain(error).text)

    def _show_end(self, plan: SetUp, ready: Ready, *, with_sample: bool) -> None:
        self.wizard.set_busy(False)
        account = ready.account
        self._done = SetUpDone(account, plan.administrator.username, with_sample)
        at = self._clock()

        def make_sheet() -> bytes:
            return unit_papers.emergency_sheet(
                plan.unit,
                plan.letterhead,
                account,
                at=at,
                made_by=plan.administrator.name,
                logo=plan.logo,
            )

        self.finish = FinishPage(plan, ready, at, make_sheet, self._runner)
        self.enter_button = button(
            translate("SetUp", "&Masuk ke PASOPATI"), "primary", on_click=self._end
        )
        self.enter_button.setEnabled(False)
        self.enter_note = label(
            translate("SetUp", "Centang dulu bahwa akun darurat sudah dicetak atau disalin."),
            "meta",
            "text3",
        )
        self.finish.card.acknowledged.connect(self.enter_button.setEnabled)
        self.finish.card.acknowledged.connect(self.enter_note.setHidden)
        frame = self.wizard.wrap(self.finish, self.enter_note, self.enter_button)
        self.stack.addWidget(frame)
        self.stack.setCurrentWidget(frame)
        theme.redo(frame)
        self.finish.first().setFocus()

    def _end(self) -> None:
        if self._done is not None:
            done, self._leaving = self._done, True
            self.finished.emit(done)


def _centred(card: QWidget) -> QScrollArea:
    middle = QWidget()
    column = theme.measure(QHBoxLayout(middle), (16, 16, 16, 16), 0)
    column.addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(middle)
    return scroll
