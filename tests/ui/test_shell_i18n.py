"""Language: Qt's own words are Indonesian too, and nothing we say is left out of the catalogue."""

import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication, QLibraryInfo
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLineEdit
from pytestqt.qtbot import QtBot

from pasopati_desktop.ui import i18n
from tests.ui.shell_fixtures import app

__all__ = ["app"]

ROOT = Path(__file__).resolve().parents[2]

SHOWN_BY_A_WIDGETS_PROGRAM = {
    "CloseButton", "QAbstractFileIconProvider", "QAbstractSpinBox", "QAccessibleActionInterface",
    "QColorDialog", "QComboBox", "QCupsJobWidget", "QCupsPrinterSupport", "QDialog",
    "QDialogButtonBox", "QDockWidget", "QErrorMessage", "QFileDialog", "QFileSystemModel",
    "QFontDialog", "QFontDatabase", "QInputDialog", "QKeySequenceEdit", "QLineEdit",
    "QMdiSubWindow", "QPageSetupWidget", "QPlatformTheme", "QPrintDialog",
    "QPrintPreviewDialog", "QPrintPropertiesDialog", "QPrintPropertiesWidget",
    "QPrintSettingsOutput", "QPrintWidget", "QProgressDialog", "QScrollBar", "QTabBar",
    "QUndoGroup", "QUndoStack", "QWidgetTextControl", "QWizard",
}  # fmt: skip


@pytest.fixture
def indonesian(app: QApplication) -> Iterator[QApplication]:
    installed = i18n.install(app, "id")
    assert len(installed) == 1
    yield app
    i18n.remove(app, installed)


def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translate", ROOT / "ui" / "translate.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_word_of_qts_dialogs_is_indonesian() -> None:
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    assert folder.is_relative_to(Path(PySide6.__file__).parent)
    module = tool()
    shipped = set(module.sources_of_qm(folder / "qtbase_de.qm"))
    ours = set(module.sources_of_qm(ROOT / "resources" / "translations" / "qtbase_id.qm"))
    wanted = {pair for pair in shipped if pair[0] in SHOWN_BY_A_WIDGETS_PROGRAM}
    assert len(wanted) > 300
    assert wanted - ours == set()
    assert {pair for pair in ours if pair not in shipped} == set(), "Qt has no such words"


def test_buttons_menus_and_keys_speak_indonesian(qtbot: QtBot, indonesian: QApplication) -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Batal"
    edit = QLineEdit()
    qtbot.addWidget(edit)
    texts = [
        action.text().partition("\t")[0] for action in edit.createStandardContextMenu().actions()
    ]
    assert "&Salin" in texts
    assert "Pilih semua" in texts
    native = QKeySequence.SequenceFormat.NativeText
    assert QKeySequence("Ctrl+Space").toString(native) == "Ctrl+Spasi"
    assert QCoreApplication.translate("QFileDialog", "Save As") == "Simpan sebagai"


def test_mnemonics_of_a_context_menu_are_unique(indonesian: QApplication) -> None:
    words = ["&Undo", "&Redo", "Cu&t", "&Copy", "&Paste"]
    texts = [QCoreApplication.translate("QLineEdit", word) for word in words]
    keys = [text[text.index("&") + 1].casefold() for text in texts]
    assert len(set(keys)) == len(keys), texts


def test_a_language_nobody_translated_leaves_the_source(app: QApplication) -> None:
    assert i18n.install(app, "xx") == []
    assert i18n.translate("TopBar", "Keluar") == "Keluar"


def test_lupdate_finds_our_strings(tmp_path: Path) -> None:
    module = tool()
    target = tmp_path / "found.ts"
    module.collect(target)
    found = set(module.missing(target))
    assert {"Kunci layar", "Caps Lock menyala", "&Nama pengguna"} <= found
    assert sys.executable


def test_the_window_speaks_english_when_asked(app: QApplication) -> None:
    installed = i18n.install(app, "en")
    assert i18n.translate("TopBar", "Keluar") == "Sign out"
    assert i18n.translate("SignIn", "&Nama pengguna") == "&User name"
    i18n.remove(app, installed)
    assert i18n.translate("TopBar", "Keluar") == "Keluar"


def test_translations_keep_placeholders_and_mnemonics() -> None:
    import re
    import xml.etree.ElementTree as ET

    file = ROOT / "resources" / "translations" / "pasopati_en.ts"
    tree = ET.parse(file).getroot()  # noqa: S314 - our own file
    for message in tree.iter("message"):
        source, translation = message.findtext("source", ""), message.find("translation")
        assert translation is not None
        if translation.get("type") == "unfinished":
            continue
        text = translation.text or ""
        assert sorted(re.findall(r"{\w*}", source)) == sorted(re.findall(r"{\w*}", text)), source
        assert source.count("&") == text.count("&"), source
