"""The first window. It is painted before any database code is imported."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.ui.backdrop import Backdrop
from pasopati_desktop.ui.format import clock_zone, long_date
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.sign_in_card import SignInCard
from pasopati_desktop.ui.status_line import StatusLine
from pasopati_desktop.ui.tasks import Clash, TaskRunner
from pasopati_desktop.ui.window_state import WindowState

CheckCredentials = Callable[[str, str, bool], object]
"""User name, secret, whether the emergency account is meant; returns who signed in.

Runs in a worker. Raises a `PasopatiError`: `auth.wrong`, `auth.disabled`, or
`auth.locked` with `seconds` until the next try.
"""


class SignInWindow(Backdrop):
    """Sign-in over the pattern, with the state of the data under it."""

    accepted = Signal(object)
    """What `check` returned."""
    painted = Signal()
    """Once, after the first paint (or a second after showing): now heavy work may begin. A worker
    that imports a database library before that holds up the paint."""
    closed = Signal()
    """The officer closed the window without signing in."""

    def __init__(
        self,
        check: CheckCredentials,
        runner: TaskRunner,
        state: WindowState,
        clock: Callable[[], datetime],
        *,
        unit: str = "",
        versions: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self.card = SignInCard()
        super().__init__(self.card, parent)
        self._check = check
        self._runner = runner
        self._state = state
        self._clock = clock
        self._emergency = False
        self._done = False
        self._painted = False
        self.setWindowTitle("PASOPATI Desktop")
        self.foot_left.setText(versions)
        self.set_unit(unit)
        self.card.form.username.setText(state.last_officer)
        self.card.submitted.connect(self._submit)
        self.card.other_chosen.connect(self._toggle_emergency)
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self._tick()
        state.restore_window(self)

    def set_unit(self, unit: str) -> None:
        self.card.form.unit.setText(unit)
        self.card.form.unit.setVisible(bool(unit))

    def set_versions(self, versions: str) -> None:
        self.foot_left.setText(versions)

    def set_status(self, lines: Sequence[StatusLine]) -> None:
        self.card.set_status(lines)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(1000, self, self._tell_painted)
        known = bool(self.card.form.username.text())
        (self.card.form.secret if known else self.card.form.username).setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            QTimer.singleShot(0, self, self._tell_painted)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._state.store_window(self)
        super().closeEvent(event)
        if not self._done:
            self.closed.emit()

    def _tell_painted(self) -> None:
        if not self._painted:
            self._painted = True
            self.painted.emit()

    def _submit(self, username: str, secret: str) -> None:
        self.card.set_busy(True)
        emergency = self._emergency

        def check(_control: JobControl) -> object:
            return self._check(username, secret, emergency)

        self._runner.start(
            translate("SignIn", "Masuk"),
            check,
            on_done=lambda officer: self._accept(username, officer),
            on_failed=self.card.fail,
            on_cancelled=lambda: self.card.set_busy(False),
            key="sign_in",
            clash=Clash.REFUSE,
            owner=self,
            quiet=True,
        )

    def _accept(self, username: str, officer: object) -> None:
        if not self._emergency:
            self._state.last_officer = username
        self._done = True
        self.card.set_busy(False)
        self.card.clear()
        self.accepted.emit(officer)

    def _toggle_emergency(self) -> None:
        self._emergency = not self._emergency
        form = self.card.form
        if self._emergency:
            form.other.setText(translate("SignIn", "&Akun biasa"))
            self.card.set_submit_text(translate("SignIn", "&Masuk dengan akun darurat"))
            self.card.set_note(
                translate("SignIn", "Pakai amplop tersegel dari brankas. Pemakaian dicatat.")
            )
            form.username.clear()
        else:
            form.other.setText(translate("SignIn", "&Akun darurat"))
            self.card.set_submit_text(translate("SignIn", "&Masuk"))
            self.card.set_note("")
            form.username.setText(self._state.last_officer)
        form.secret.clear()
        form.username.setFocus()

    def _tick(self) -> None:
        now = self._clock()
        self.foot_right.setText(f"{long_date(now)}, {clock_zone(now)}")
