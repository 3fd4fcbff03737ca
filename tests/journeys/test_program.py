"""The program whole: first run, sign-in, panels, lock, sample data, restore, sign-out, the end."""

import shutil
from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pasopati_desktop.app.program import Program
from pasopati_desktop.app.session import Session
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.paths import DataDir
from pasopati_desktop.services import backups, people, sample, set_up
from pasopati_desktop.services import opening as service
from pasopati_desktop.ui.sign_in import SignInWindow
from tests import data as known

WAIT = 60_000
"""ms; the sample office is made while one waits, on a busy machine."""


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory) -> DataDir:
    """A data folder that was set up, with a writer and all the others; only to be copied."""
    data = DataDir(tmp_path_factory.mktemp("ready") / "data")
    opened = service.open_data(data, url=f"sqlite:///{data.database}")
    set_up.run(opened.workspace, known.plan(), own_passwords=True)
    opened.close()
    return data


@pytest.fixture
def folder(ready: DataDir, tmp_path: Path) -> DataDir:
    shutil.copytree(ready.root, tmp_path / "data")
    return DataDir(tmp_path / "data")


Start = Callable[[DataDir], Program]


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication) -> Generator[Start]:
    running: list[Program] = []

    def begin(data: DataDir) -> Program:
        program = Program(qapp, data)
        running.append(program)
        program.start()
        return program

    yield begin
    for program in running:
        if program.sign_in is not None:
            program.sign_in.closed.disconnect()
            program.sign_in.close()
        if program.set_up is not None:
            program.set_up.leave()
        program.end()


def window_of(program: Program, qtbot: QtBot) -> SignInWindow:
    qtbot.waitUntil(lambda: program.sign_in is not None, timeout=WAIT)
    assert program.sign_in is not None
    return program.sign_in


def open_whole(program: Program, qtbot: QtBot) -> None:
    """Wait until the data is open and the sign-in window says so."""
    window_of(program, qtbot)
    qtbot.waitUntil(lambda: program._opening.done() and not program.runner.tasks(), timeout=WAIT)


def sign_in(program: Program, qtbot: QtBot, username: str, password: str) -> Session:
    """Type name and password and press Enter, as an officer does."""
    form = window_of(program, qtbot).card.form
    form.username.setText(username)
    form.secret.setText(password)
    QTest.keyClick(form.secret, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.session is not None, timeout=WAIT)
    assert program.session is not None
    return program.session


def test_an_officer_signs_in_and_every_panel_opens_by_key(
    start: Start, folder: DataDir, qtbot: QtBot
) -> None:
    session = sign_in(start(folder), qtbot, "b.prasetyo", known.PASSWORD)
    window = session.window
    for number, spec in enumerate(window.specs(), start=1):
        key = Qt.Key(Qt.Key.Key_0 + number)
        QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda spec=spec: window.stack.key == spec.key)  # type: ignore[misc] # default
    assert len(list(window.stack.panels())) == len(window.specs())


def test_a_wrong_password_is_said_and_nobody_is_in(
    start: Start, folder: DataDir, qtbot: QtBot
) -> None:
    program = start(folder)
    form = window_of(program, qtbot).card.form
    form.username.setText("b.prasetyo")
    form.secret.setText("salah-sekali-1")
    QTest.keyClick(form.secret, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: form.secret.isEnabled() and not form.secret.text(), timeout=WAIT)
    assert program.session is None


def test_sign_out_gives_the_desk_to_the_next_officer(
    start: Start, folder: DataDir, qtbot: QtBot
) -> None:
    program = start(folder)
    session = sign_in(program, qtbot, "b.prasetyo", known.PASSWORD)
    session.window.sign_out()
    assert program.session is None
    assert sign_in(program, qtbot, "admin", known.PASSWORD).workspace.identity.username == "admin"


def test_a_blank_folder_begins_with_the_first_run(
    start: Start, tmp_path: Path, qtbot: QtBot
) -> None:
    program = start(DataDir(tmp_path / "blank"))
    qtbot.waitUntil(lambda: program.set_up is not None, timeout=WAIT)
    assert program.sign_in is None


def test_sample_data_is_tried_and_removed_without_a_trace(
    start: Start, folder: DataDir, qtbot: QtBot
) -> None:
    """Whoever signs in while the data changes is checked by what comes, not by what is left."""
    program = start(folder)
    open_whole(program, qtbot)
    program.use_sample()
    place = DataDir(folder.root / "contoh")
    session = sign_in(program, qtbot, sample.FIRST_USERNAME, sample.PASSWORD)
    assert sample.is_sample(place)
    assert program.data == place
    assert session.workspace.data.root == place.root
    assert sample.PASSWORD in program._sample_hint()
    assert sample.PIN in program._sample_hint()
    usernames = {row.id: row.username for row in people.list_officers(session.workspace)}
    assert usernames[session.workspace.identity.officer_id or 0] == sample.FIRST_USERNAME
    program.remove_sample()
    session = sign_in(program, qtbot, "admin", known.PASSWORD)
    assert program.data == folder
    assert not place.root.exists()
    names = {row.username for row in people.list_officers(session.workspace)}
    assert sample.FIRST_USERNAME in names  # the unit's own officer of that name
    assert session.workspace.data.root == folder.root


def test_a_folder_without_the_mark_is_never_removed(tmp_path: Path) -> None:
    from pasopati_desktop.domain.errors import Refused

    (tmp_path / "berharga.txt").write_text("x", encoding="utf-8")
    with pytest.raises(Refused):
        sample.remove(DataDir(tmp_path))
    assert (tmp_path / "berharga.txt").exists()


def test_a_restore_from_the_window_starts_over_at_the_sign_in(
    start: Start, folder: DataDir, qtbot: QtBot
) -> None:
    program = start(folder)
    admin = sign_in(program, qtbot, "admin", known.PASSWORD)
    row = backups.create(admin.workspace, JobControl())
    writer = next(
        item for item in people.list_officers(admin.workspace) if Role.WRITER in item.roles
    )
    people.set_active(admin.workspace, writer.id, active=False)
    program.restore(row.folder)
    qtbot.waitUntil(lambda: program.session is None, timeout=WAIT)
    session = sign_in(program, qtbot, "b.prasetyo", known.PASSWORD)
    assert session.workspace.identity.username == "b.prasetyo"


def test_a_second_start_is_told_why(start: Start, folder: DataDir, qtbot: QtBot) -> None:
    held = service.open_data(folder, url=f"sqlite:///{folder.database}")
    try:
        program = start(folder)
        card = window_of(program, qtbot).card
        qtbot.waitUntil(lambda: bool(card.hint()), timeout=WAIT)
        assert program.session is None
    finally:
        held.close()
