"""Parts of the statements panel on their own: rows, columns, dialogs."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pasopati_desktop.domain.statements import Fact, FactStatus
from pasopati_desktop.ui.panels.statements.collapse import arrange
from pasopati_desktop.ui.panels.statements.editor.rows import FactsEditor
from pasopati_desktop.ui.panels.statements.workflow.dialogs import (
    ConcurrenceDialog,
    PublishDialog,
)
from pasopati_desktop.ui.widgets.form_dialog import FormDialog
from tests.data import NOW


def test_rows_are_added_moved_and_removed_by_keyboard(qtbot: QtBot) -> None:
    editor = FactsEditor()
    qtbot.addWidget(editor)
    editor.show()
    for text in ("satu", "dua"):
        editor.add_row()
        QTest.keyClicks(editor._cards[-1].cells[0], text)
    assert [row.text for row in editor.rows()] == ["satu", "dua"]
    QTest.keyClick(editor._cards[1].cells[0], Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [row.text for row in editor.rows()] == ["dua", "satu"]
    editor._cards[0].buttons[2].click()
    assert editor.rows() == (Fact("satu"),)
    editor.set_rows((Fact("tiga", FactStatus.WRONG, "x"),))
    assert editor.rows() == (Fact("tiga", FactStatus.WRONG, "x"),)
    editor.set_read_only(True)
    assert not editor.add_button.isVisible()


@pytest.mark.parametrize(
    ("width", "shown", "preview", "reading", "expected"),
    [
        (1366, True, None, False, (True, True, True)),
        (1366, True, False, False, (True, True, False)),
        (1366, False, None, False, (True, True, False)),
        (1100, True, None, False, (True, True, False)),
        (1100, True, True, False, (False, True, True)),
        (910, True, None, False, (True, True, False)),
        (910, True, True, False, (False, False, True)),
        (780, True, None, False, (True, False, False)),
        (780, True, None, True, (False, True, False)),
        (780, False, None, True, (True, False, False)),
    ],
)
def test_the_preview_goes_first_then_the_list(
    width: int, shown: bool, preview: bool | None, reading: bool, expected: tuple[bool, ...]
) -> None:
    made = arrange(width, shown=shown, preview=preview, reading=reading)
    assert (made.list, made.editor, made.preview) == expected


def press(dialog: FormDialog) -> None:
    dialog.primary_button.click()


def test_the_dialogs_give_back_what_was_filled_in(qtbot: QtBot) -> None:
    publish = PublishDialog(NOW, NOW - timedelta(hours=1), "Judul")
    concurrence = ConcurrenceDialog(NOW, (), "Judul")
    for dialog in (publish, concurrence):
        qtbot.addWidget(dialog)
        dialog.show()
    publish.form.proof.setText("Grup wartawan")
    assert publish.draft().at == NOW
    publish.form.at.setDateTime(publish.form.at.dateTime().addSecs(-600))
    assert publish.draft().at == NOW.replace(second=0) - timedelta(minutes=10)
    press(publish)
    assert not publish.isVisible()
    for edit in (concurrence.form.name, concurrence.form.position, concurrence.form.evidence):
        edit.setText("Contoh")
    assert concurrence.draft().at == NOW.replace(second=0)
    press(concurrence)
    assert not concurrence.isVisible()
