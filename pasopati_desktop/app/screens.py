"""Screenshots of every screen in light and dark, 1366x768, from the real program."""

import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from pasopati_desktop.app import screen_scenes
from pasopati_desktop.app.program import Program
from pasopati_desktop.app.session import Session
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.services import people, sample
from pasopati_desktop.services.opening import OpenData
from pasopati_desktop.ui import theme

SIZE = (1366, 768)
SHORT_PAUSE_MS = 500
MODES: tuple[theme.Mode, ...] = ("light", "dark")


def take(
    opened: OpenData, folder: Path, role: Role, files: Sequence[Path] = ()
) -> dict[str, list[str]]:
    """Open each panel as the officer who holds `role`; return name -> pictures written.

    `files` are given to the check of authenticity. A draft is shown to a writer. Everything is
    gone through once in each mode: changing the looks of windows that are open takes longer.
    """
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(["pasopati"])
    app.setQuitOnLastWindowClosed(False)
    program = Program(app, opened.workspace.data)
    program.adopt(opened)
    camera = _Camera(program, folder)
    try:
        for mode in MODES:
            camera.use(mode)
            program.show_sign_in()
            if program.sign_in is not None:
                camera.shoot("masuk", program.sign_in)
                program.sign_in.hide()
            _go_through(camera, _signed_in(program, opened, role), files)
            program.sign_out()
            writer = _signed_in(program, opened, Role.WRITER)
            for name, shown in screen_scenes.of_writer(writer):
                camera.shoot(name, shown)
            program.sign_out()
        camera.use(MODES[0])
    finally:
        program.release()
    return camera.taken


class _Camera:
    def __init__(self, program: Program, folder: Path) -> None:
        self.taken: dict[str, list[str]] = {}
        self._program = program
        self._folder = folder
        self._mode: theme.Mode = MODES[0]

    def use(self, mode: theme.Mode) -> None:
        self._mode = mode
        self._program.set_look(mode, 1.0)

    def shoot(self, name: str, shown: QWidget) -> None:
        """Picture a window once its background work is done; a dialog keeps its own size."""
        parent = shown.parentWidget()
        window = parent.window() if parent is not None else shown
        window.resize(*SIZE)
        window.show()
        _settle(self._program, window)
        file = f"{name}-{self._mode}.png"
        shown.grab().save(str(self._folder / file))
        self.taken.setdefault(name, []).append(file)


def _signed_in(program: Program, opened: OpenData, role: Role) -> Session:
    username = next(
        row.username
        for row in people.list_officers(opened.workspace.as_system())
        if role in row.roles
    )
    program.signed_in(sample.as_officer(opened.workspace, username).identity)
    if program.session is None:
        raise RuntimeError("nobody is signed in")
    return program.session


def _go_through(camera: _Camera, session: Session, files: Sequence[Path]) -> None:
    window = session.window
    for spec in window.specs():
        window.open_panel(spec.key)
        camera.shoot(spec.key, window)
        for name, record in session.records_to_show(spec.key):
            window.open_panel(spec.key, record)
            camera.shoot(f"{spec.key}-{name}", window)
    for name, shown in screen_scenes.of_approver(session, files):
        camera.shoot(name, shown)


def _spin(seconds: float) -> None:
    """Let a real event loop run: only there what was to be deleted later is, too."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop, loop.quit)
    loop.exec()


def _settle(program: Program, window: QWidget, limit: float = 8.0) -> None:
    """Wait until the background work of a screen is done: previews, thumbnails, pages."""
    until = time.monotonic() + limit
    calm = 0
    while calm < 3 and time.monotonic() < until:  # what was done may set off something else
        _spin(0.03)
        calm = 0 if program.runner.tasks() or _begins_soon(window) else calm + 1


def _begins_soon(window: QWidget) -> bool:
    """Tell whether a short pause is running, after which a screen reads, draws or checks."""
    return any(
        timer.isActive() and timer.isSingleShot() and timer.interval() <= SHORT_PAUSE_MS
        for timer in window.findChildren(QTimer)
    )
