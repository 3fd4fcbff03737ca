"""Screenshots of every screen in light and dark, 1366x768, from the real program."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QWidget

from pasopati_desktop.app.program import Program
from pasopati_desktop.app.session import Session
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.services import people, sample
from pasopati_desktop.services.opening import OpenData
from pasopati_desktop.ui import theme

SIZE = (1366, 768)
MODES: tuple[theme.Mode, ...] = ("light", "dark")


def take(opened: OpenData, folder: Path, role: Role) -> dict[str, list[str]]:
    """Open each panel as the officer who holds `role`; return name -> files written."""
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(["pasopati"])
    app.setQuitOnLastWindowClosed(False)
    program = Program(app, opened.workspace.data)
    program.adopt(opened)
    taken: dict[str, list[str]] = {}
    try:
        program.show_sign_in()
        if program.sign_in is not None:
            _shoot(program.sign_in, "masuk", folder, taken, program.set_look)
            program.sign_in.hide()
        username = next(
            row.username
            for row in people.list_officers(opened.workspace.as_system())
            if role in row.roles
        )
        program.signed_in(sample.as_officer(opened.workspace, username).identity)
        session = program.session
        if session is not None:
            _shoot_panels(session, folder, taken)
    finally:
        program.release()
    return taken


def _shoot_panels(session: Session, folder: Path, taken: dict[str, list[str]]) -> None:
    window = session.window
    for spec in window.specs():
        window.open_panel(spec.key)
        _settle(session)
        _shoot(window, spec.key, folder, taken, window.set_look)
        for name, record in session.records_to_show(spec.key):
            window.open_panel(spec.key, record)
            _settle(session)
            _shoot(window, f"{spec.key}-{name}", folder, taken, window.set_look)


def _shoot(
    window: QWidget,
    name: str,
    folder: Path,
    taken: dict[str, list[str]],
    set_look: Callable[[theme.Mode, float], object],
) -> None:
    window.resize(*SIZE)
    window.show()
    for mode in MODES:
        set_look(mode, 1.0)
        _spin(0.2)
        file = f"{name}-{mode}.png"
        window.grab().save(str(folder / file))
        taken.setdefault(name, []).append(file)
    set_look(MODES[0], 1.0)


def _spin(seconds: float) -> None:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def _settle(session: Session, limit: float = 8.0) -> None:
    """Wait until the background work of a screen is done: previews, thumbnails, pages."""
    until = time.monotonic() + limit
    _spin(0.4)
    while session.program.runner.tasks() and time.monotonic() < until:
        _spin(0.05)
    _spin(0.2)
