"""Periksa keaslian with nothing but a number."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pasopati_desktop.domain.roles import Role
from pasopati_desktop.ui.authenticity.dialog import AuthenticityDialog
from tests.authenticity_kit import a_key, a_released
from tests.ui.office_kit import Office, office

__all__ = ["office"]


def is_whole(part: QWidget) -> bool:
    """Tell whether a part of a result can be read without scrolling."""
    return part.height() > 0 and part.visibleRegion().boundingRect().height() == part.height()


def test_a_number_is_called_no_genuine_code_and_its_result_is_in_view(
    office: Office, qtbot: QtBot
) -> None:
    a_key(office.desk)
    made = a_released(office.desk)
    dialog = AuthenticityDialog(office.as_role(Role.WRITER), office.runner)
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClicks(dialog.code, made.number)
    QTest.keyClick(dialog.code, Qt.Key.Key_Return)
    office.settle()
    assert dialog.cards[0].word.text() == "Nomor tercatat, bandingkan isinya"
    assert "Kode asli" not in dialog.cards[0].accessibleName()
    qtbot.waitUntil(lambda: is_whole(dialog.cards[0].sentence))
