"""From the first painted window to the last: open the data, sign in, make the window, close.

The sign-in window is painted before anything that knows a database is imported; a worker opens the
data meanwhile. Everything imported late here is imported late for that reason.
"""

import logging
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from pasopati_desktop import __version__, paths
from pasopati_desktop.domain.errors import PasopatiError
from pasopati_desktop.domain.jobs import Cancelled, JobControl
from pasopati_desktop.paths import DataDir
from pasopati_desktop.ui import i18n, theme
from pasopati_desktop.ui.change_signal import ChangeSignal
from pasopati_desktop.ui.collector import Collector
from pasopati_desktop.ui.format import clock
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.sign_in import SignInWindow
from pasopati_desktop.ui.status_line import StatusLine
from pasopati_desktop.ui.tasks import Clash, TaskRunner
from pasopati_desktop.ui.window_state import WindowState

if TYPE_CHECKING:
    from concurrent.futures import Future

    from pasopati_desktop import logs
    from pasopati_desktop.app.session import Session
    from pasopati_desktop.domain.people import Identity
    from pasopati_desktop.services.opening import OpenData
    from pasopati_desktop.services.workspace import Workspace
    from pasopati_desktop.ui.crash_dialog import CrashGuard
    from pasopati_desktop.ui.set_up import SetUpDone, SetUpWindow

log = logging.getLogger(__name__)

SAMPLE_FOLDER = "contoh"
"""Sample data lives in a folder of its own, so that removing it can touch nothing else."""


def run(arguments: Sequence[str]) -> int:
    """Start the program with `--data-dir FOLDER` or nothing, and run until the last window."""
    chosen = arguments[-1].removeprefix("--data-dir=") if arguments else None
    os.environ.setdefault("QT_STYLE_OVERRIDE", "fusion")  # see theme.apply
    app = QApplication([sys.argv[0]])
    app.setApplicationName(paths.APP_NAME)
    app.setApplicationDisplayName("PASOPATI Desktop")
    app.setQuitOnLastWindowClosed(False)
    program = Program(app, paths.locate(chosen))
    program.start()
    code = app.exec()
    program.end()
    return code


class Program(QObject):
    """Owns what outlives a sign-in: the runner, the crash guard, the open data."""

    def __init__(self, app: QApplication, data: DataDir) -> None:
        super().__init__()
        self.app = app
        self.home = data
        self.data = data
        self.state = WindowState(data.settings_file)
        mode, factor = self.state.look()
        i18n.install(app, self.state.language)
        calm = str(self.state.settings.value("look/reduced_motion", "false")) == "true"
        theme.set_reduced_motion(calm)
        theme.apply(app, mode, factor)
        self.collector = Collector()
        self.runner = TaskRunner()
        self.changes = ChangeSignal()
        self._guard: CrashGuard | None = None
        self.sign_in: SignInWindow | None = None
        self.set_up: SetUpWindow | None = None
        self.session: Session | None = None
        self._log_file: logs.LogFile | None = None
        self._ending = False
        self._left: list[Future[OpenData]] = []
        """Openings that were left for others and are to be closed."""

    @property
    def guard(self) -> "CrashGuard":
        """The hooks for what nobody foresaw; in place right after the first window is painted."""
        if self._guard is None:
            from pasopati_desktop.ui.crash_dialog import CrashGuard

            self._guard = CrashGuard(__version__)
            self._guard.install()
        return self._guard

    @cached_property
    def _opening(self) -> "Future[OpenData]":
        """What will be open; replaced whenever the data is opened again."""
        return _nothing_yet()

    # The way in.

    def start(self) -> None:
        """Show the sign-in window at once; the data is opened once that is painted."""
        self.show_sign_in().painted.connect(self._open)

    def adopt(self, opened: "OpenData") -> None:
        """Work with data that is open already; for the tour."""
        self.data = self.home = opened.workspace.data
        self._opening.set_result(opened)
        opened.workspace.database.announce_to(self.changes.announce)

    def release(self) -> None:
        """Let go of adopted data without closing it."""
        self._end_session()
        if self.sign_in is not None:
            self.sign_in.closed.disconnect()
            self.sign_in.close()
        self.runner.shutdown()
        self.guard.uninstall()
        self.collector.stop()

    def set_look(self, mode: theme.Mode, factor: float) -> None:
        theme.apply(self.app, mode, factor)

    def show_sign_in(self) -> SignInWindow:
        """Show the first window; it does not wait for the data."""
        window = SignInWindow(
            self._check,
            self.runner,
            self.state,
            _now,
            unit=str(self.state.settings.value("sign_in/unit", "")),
            versions=translate("Program", "Versi {version}").format(version=__version__),
        )
        window.accepted.connect(self.signed_in)
        window.closed.connect(self.app.quit)
        self.sign_in = window
        window.show()
        window.painted.connect(self._guard_first_window)
        return window

    def _guard_first_window(self) -> None:
        if self.sign_in is not None:
            self.guard.handle_known(self.sign_in.card.fail)

    def _open(self) -> None:
        future = self._opening = _nothing_yet()

        def job(_control: JobControl) -> "OpenData":
            from pasopati_desktop.services import opening

            try:
                opened = opening.open_data(self.data, url=self._url())
            except BaseException as error:
                future.set_exception(error)
                raise
            future.set_result(opened)
            return opened

        self.runner.start(
            translate("Program", "Membuka data"),
            job,
            on_done=self._opened,
            on_failed=self._not_opened,
            key="open",
            quiet=True,
        )

    def _url(self) -> str | None:
        """Sample data is always a file of its own, even where the unit's is on a server."""
        return None if self.data == self.home else f"sqlite:///{self.data.database}"

    def _opened(self, opened: "OpenData") -> None:
        from pasopati_desktop import logs
        from pasopati_desktop.services import set_up

        if self._log_file is not None:
            self._log_file.close()
        self._log_file = logs.start(self.data.logs)
        opened.workspace.database.announce_to(self.changes.announce)

        if set_up.is_needed(opened.workspace):
            self._show_set_up(opened.workspace)
            return
        if self.sign_in is not None:
            self.sign_in.set_status(self._facts(opened))

    def _facts(self, opened: "OpenData") -> list[StatusLine]:
        time = clock(_now())
        lines = [
            StatusLine(
                "database",
                translate("Program", "Data utuh, diperiksa {time}").format(time=time),
                "good",
            ),
            StatusLine("wifi-off", translate("Program", "Bekerja penuh tanpa jaringan")),
        ]
        if opened.after_crash:
            said = translate("Program", "Program sebelumnya tidak ditutup dengan benar; data utuh")
            lines.append(StatusLine("history", said, "warn"))
        if opened.clock_behind is not None:
            said = translate("Program", "Jam komputer mundur; periksa tanggal dan jam")
            lines.append(StatusLine("triangle-alert", said, "warn"))
        if self.data != self.home:
            lines.append(StatusLine("info", self._sample_hint(), "info"))
        elif (self.home.root / SAMPLE_FOLDER).exists():
            said = translate("Program", "Buka data contoh")
            lines.append(StatusLine("info", said, "info", self.use_sample))
        return lines

    def _sample_hint(self) -> str:
        from pasopati_desktop.services import sample

        words = translate("Program", "Data contoh: {name}, sandi {password}, PIN {pin}")
        return words.format(name=sample.FIRST_USERNAME, password=sample.PASSWORD, pin=sample.PIN)

    def _not_opened(self, error: Exception) -> None:
        log.warning("data not opened error=%s", error)
        if self.sign_in is None:
            return
        if isinstance(error, PasopatiError):
            self.sign_in.card.fail(error)
        else:
            self.guard.report(error)

    def _check(self, username: str, secret: str, _emergency: bool) -> "Identity":
        """Wait for the data, then check who signs in; runs in a worker."""
        from pasopati_desktop.services import auth

        while not self._ending:
            opening = self._opening  # a restore may put another in its place at any moment
            with suppress(TimeoutError):
                opened = opening.result(timeout=0.1)
                who = auth.sign_in(opened.workspace, username, secret)
                if opening is self._opening:
                    return who
        raise Cancelled

    # First run.

    def _show_set_up(self, workspace: "Workspace") -> None:
        from pasopati_desktop.services import set_up
        from pasopati_desktop.ui.set_up import SetUpWindow

        window = SetUpWindow(
            lambda plan: set_up.run(workspace, plan), self.runner, self.state, _now
        )
        window.finished.connect(self._set_up_done)
        window.sample_chosen.connect(self.use_sample)
        window.closed.connect(self.app.quit)
        self.set_up = window
        if self.sign_in is not None:
            self.sign_in.accepted.disconnect()
            self.sign_in.closed.disconnect()
            self.sign_in.close()
            self.sign_in = None
        window.show()

    def _set_up_done(self, done: "SetUpDone") -> None:
        self.state.last_officer = done.username
        if done.with_sample:
            self.use_sample()
            return
        window, self.set_up = self.set_up, None
        self.show_sign_in()
        if self.sign_in is not None:
            self.sign_in.set_status(self._facts(self._opening.result()))
        if window is not None:
            window.leave()

    def use_sample(self) -> None:
        """Make the sample data where it is missing, and go in there."""
        from pasopati_desktop.services import sample

        folder = DataDir(self.home.root / SAMPLE_FOLDER)
        self._change_data(
            folder,
            lambda control: sample.make(folder, control),
            translate("Program", "Menyiapkan data contoh"),
        )

    def remove_sample(self) -> None:
        """Take the sample data away, folder and all, and go back to the unit's own."""
        from pasopati_desktop.services import sample

        folder = DataDir(self.home.root / SAMPLE_FOLDER)
        self._change_data(
            self.home,
            lambda _control: sample.remove(folder),
            translate("Program", "Menghapus data contoh"),
        )

    # Signed in.

    def signed_in(self, identity: object) -> None:
        """Begin the session of who was accepted."""
        from pasopati_desktop.app.session import Session
        from pasopati_desktop.domain.people import Identity

        if not isinstance(identity, Identity):
            raise TypeError(type(identity))
        if not self._opening.done():
            return  # accepted by data that has just been left
        opened = self._opening.result()
        self.session = Session(self, opened, opened.workspace.as_officer(identity))
        self.session.show()
        if self.sign_in is not None:
            self.sign_in.close()
            self.sign_in = None

    def sign_out(self) -> None:
        """End the officer's session; the data stays open for the next one."""
        self._end_session()
        self.show_sign_in()
        if self.sign_in is not None:
            self.sign_in.set_status(self._facts(self._opening.result()))

    def _end_session(self) -> None:
        session, self.session = self.session, None
        if session is not None:
            session.end()

    # Changing what is open.

    def restore(self, folder: Path) -> None:
        """Close the data, put a backup in its place, and start over at the sign-in."""
        from pasopati_desktop.services import backups

        self._change_data(
            self.data,
            lambda control: backups.restore(self.data, folder, _now(), control),
            translate("Program", "Memulihkan cadangan"),
        )

    def _change_data(self, folder: DataDir, job: Callable[[JobControl], object], name: str) -> None:
        self._end_session()
        self._left.append(self._opening)
        self._opening = _nothing_yet()  # who signs in from now on waits for what comes
        window, self.set_up = self.set_up, None
        if self.sign_in is None:
            self.show_sign_in()
        if window is not None:
            window.leave()
        if self.sign_in is not None:
            self.sign_in.set_status([StatusLine("loader", name)])

        def whole(control: JobControl) -> object:
            self._close_data()
            return job(control)

        def failed(error: Exception) -> None:
            self._open()
            self._not_opened(error)

        def done(_result: object) -> None:
            self.data = folder
            self._open()

        self.runner.start(
            name, whole, on_done=done, on_failed=failed, key="data", clash=Clash.QUEUE
        )

    def _close_data(self) -> None:
        """Close what was left, and what was opened since then."""
        left, self._left = [*self._left, self._opening], []
        self._opening = _nothing_yet()
        for opening in left:
            if opening.done() and opening.exception() is None:
                opening.result().close()

    # The way out.

    def end(self) -> None:
        """Stop the workers, mark the data closed in order, put the hooks back."""
        self._ending = True
        self._end_session()
        self.runner.shutdown()
        self._close_data()
        self.guard.uninstall()
        self.collector.stop()
        if self._log_file is not None:
            self._log_file.close()


def _nothing_yet() -> "Future[OpenData]":
    from concurrent.futures import Future

    return Future()


def _now() -> datetime:
    return datetime.now(UTC)
