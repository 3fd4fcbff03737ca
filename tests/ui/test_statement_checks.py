"""The checks inside the panel: a line leads to its words, a reason lets the text go."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.statement_checks import State
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.services import statements
from pasopati_desktop.ui.panels.statements.checks.card import CheckLine
from pasopati_desktop.ui.panels.statements.checks.dialog import ClearanceDialog
from pasopati_desktop.ui.panels.statements.panel import StatementsPanel
from tests.statement_data import a_draft, a_press_release, status_of
from tests.ui.statements_kit import Room, area, codes, make_room

__all__ = ["make_room"]

pytestmark = pytest.mark.parametrize("engine_url", ["sqlite"], indirect=True)


def line_of(panel: StatementsPanel, code: str) -> CheckLine:
    return next(
        line for line in panel.editor.checks.lines if line.check and line.check.code == code
    )


def test_a_line_leads_to_the_words_it_is_about(room: Room) -> None:
    content = a_press_release()
    body = "## Keadaan\n\nPertama **tebal**.\n\n- Dirawat di blok C2\n- Pulang"
    content = replace(content, sections={**content.sections, "body": body})
    panel = room.open(Role.WRITER, a_draft(room.desk, content))
    QTest.keyClick(line_of(panel, "private_cell"), Qt.Key.Key_Return)
    assert area(panel, "body").hasFocus()
    assert area(panel, "body").textCursor().selectedText() == "blok C2"
    QTest.keyClick(line_of(panel, "words_few"), Qt.Key.Key_Space)
    assert area(panel, "body").hasFocus()


def test_a_reason_lets_a_finding_stand_and_goes_with_the_text(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = a_press_release()
    sections = {**content.sections, "body": "Kegiatan berlangsung di blok C2."}
    statement = a_draft(room.desk, replace(content, sections=sections))
    panel = room.open(Role.WRITER, statement)
    panel.editor.acts.primary.click()
    assert status_of(room.desk, statement) is Status.DRAFT
    monkeypatch.setattr(ClearanceDialog, "ask", classmethod(lambda cls, *_: "Nama gedung umum"))
    cell = next(c for c in panel.editor.checks._cells if c.line is line_of(panel, "private_cell"))
    cell.act.click()
    assert panel.editor.is_dirty()
    assert codes(panel)["private_cell"] is State.LOOK
    panel.editor.acts.primary.click()
    room.settle()
    assert status_of(room.desk, statement) is Status.VERIFYING
    kept = statements.detail(room.desk.as_role(Role.VERIFIER), statement).content
    assert [item.note for item in kept.clearances] == ["Nama gedung umum"]
    reader = room.open(Role.VERIFIER, statement)
    assert "Nama gedung umum" in line_of(reader, "private_cell").text()
    assert not any(made.act.isVisible() for made in reader.editor.checks._cells)


def test_the_card_stays_folded_while_one_types(room: Room) -> None:
    panel = room.open(Role.WRITER, a_draft(room.desk))
    panel.editor.checks.fold(folded=True)
    panel.editor.form.title.setText("NIK 3175021234567890")
    room.settle()
    assert panel.editor.checks.is_folded()
    assert panel.editor.checks.summary().startswith("1 menghalangi")
    panel.editor._sum.click()
    assert not panel.editor.checks.is_folded()
    assert panel.editor.checks.lines[0].hasFocus()
