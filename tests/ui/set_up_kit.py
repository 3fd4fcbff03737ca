"""The window of the first run for tests, with a real empty database behind it; bad logos."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pasopati_desktop.domain.people import AssignmentDraft, OfficerDraft
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.services import set_up
from pasopati_desktop.services.set_up import FirstOfficer
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.storage import migrate
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.set_up import SetUpWindow
from pasopati_desktop.ui.tasks import TaskRunner
from pasopati_desktop.ui.window_state import WindowState
from tests import data
from tests.data import NOW, UNIT, Clock

PASSWORD = "pagi yang cerah"
PASSPHRASE = "sawah hijau di timur kota"
KEY_STEP, SUMMARY_STEP = 4, 5

HEAD = FirstOfficer(
    OfficerDraft("h.kusuma", "H. Kusuma"),
    (AssignmentDraft(Role.HEAD_OF_UNIT, "Kepala", valid_from=date(2026, 1, 2)),),
    "ABCD-EFGH-JKLM",
)


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Workspace]:
    """A migrated database in which nobody has set anything up."""
    folder = tmp_path / "data"
    url = f"sqlite:///{folder / 'pasopati.sqlite3'}"
    workspace = data.open_workspace(url, folder, Clock())
    migrate.upgrade(workspace.database)
    yield workspace
    workspace.database.close()


@pytest.fixture
def runner() -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    assert runner.shutdown()


@pytest.fixture
def window(
    qtbot: QtBot, qapp: QApplication, empty: Workspace, runner: TaskRunner, tmp_path: Path
) -> SetUpWindow:
    theme.apply(qapp, "light", 1.0)
    window = SetUpWindow(
        lambda plan: set_up.run(empty, plan),
        runner,
        WindowState(tmp_path / "window.ini"),
        lambda: NOW,
    )
    window.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
    qtbot.addWidget(window, before_close_func=lambda _window: window.leave())
    window.show()
    window.activateWindow()
    with qtbot.waitActive(window):
        pass
    return window


def fill(window: SetUpWindow) -> None:
    wizard = window.wizard
    wizard.unit_page.unit.set_value(UNIT)
    wizard.account_page.form.name.setText("A. Teknisi")
    wizard.account_page.form.password.setText(PASSWORD)
    wizard.account_page.form.again.setText(PASSWORD)
    wizard.key_page.passphrase.setText(PASSPHRASE)
    wizard.key_page.repeated.setText(PASSPHRASE)


def a_picture(folder: Path, name: str, size: tuple[int, int], **more: object) -> Path:
    path = folder / name
    Image.new("RGB", size, "navy").save(path, **more)  # type: ignore[arg-type] # Pillow's options
    return path


def bad_logos(folder: Path) -> list[tuple[Path, str]]:
    pdf = folder / "kop.pdf"
    pdf.write_bytes(b"%PDF-1.7\n1 0 obj <<>> endobj\n")
    huge = folder / "besar.png"
    Image.new("1", (20_000, 20_000)).save(huge)
    frames = [Image.new("RGB", (40, 40), colour) for colour in ("red", "blue")]
    animated = folder / "gerak.png"
    frames[0].save(animated, save_all=True, append_images=frames[1:])
    cut = a_picture(folder, "rusak.png", (400, 400))
    cut.write_bytes(cut.read_bytes()[:200])
    return [
        (pdf, "bukan gambar PNG atau JPEG"),
        (huge, "lebih besar dari 25 juta piksel"),
        (animated, "Gambar logo bergerak"),
        (cut, "rusak atau terpotong"),
        (folder / "tidak-ada.png", "tidak dapat dibaca"),
    ]
