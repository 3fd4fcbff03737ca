"""The card *Pemeriksaan* as a writer uses it: by keyboard, folded, and with reasons given."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pasopati_desktop.domain.statement_checks import Check, State, checks
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.statements import Clearance, Fact, FactStatus, StatementContent
from pasopati_desktop.ui import theme
from pasopati_desktop.ui.panels.statements.checks import words as check_words
from pasopati_desktop.ui.panels.statements.checks.card import MOST_SHOWN, ChecksCard
from pasopati_desktop.ui.panels.statements.checks.dialog import ClearanceDialog
from tests.check_data import variants, whole
from tests.statement_data import a_press_release


def a_bad_text() -> StatementContent:
    content = a_press_release(facts=(Fact("21 dirawat", FactStatus.CONFIRMED, "Klinik"),))
    sections = {**content.sections, "quote": "", "lead": "Teras."}
    sections["body"] = "Ada 19 dirawat di blok C2."
    return replace(content, sections=sections)


@pytest.fixture
def card(qtbot: QtBot, qapp: QApplication) -> ChecksCard:
    theme.apply(qapp, "light", 1.0)
    made = ChecksCard()
    qtbot.addWidget(made)
    made.resize(470, 600)
    made.show()
    made.show_checks(checks(a_bad_text()))
    return made


def test_what_blocks_stands_first_and_the_sum_counts(card: ChecksCard) -> None:
    shown = [line.check.state for line in card.lines if line.check]
    assert shown == sorted(shown, key=list(reversed(State)).index)
    blocking = [line for line in card.lines if line.check and line.check.state is State.MISSING]
    assert [line.check.code for line in blocking if line.check] == [
        "section_missing",
        "conflict_number",
        "private_cell",
    ]
    assert card.summary().startswith("3 menghalangi, ")
    assert card.worst() is State.MISSING
    assert blocking[0].accessibleName() == "Menghalangi: Kosong: Kutipan. bagian wajib"


def test_the_lines_are_walked_and_pressed_by_keyboard(card: ChecksCard) -> None:
    went: list[Check] = []
    card.jump.connect(went.append)
    card.focus_first()
    assert card.lines[0].hasFocus()
    QTest.keyClick(card.lines[0], Qt.Key.Key_Down)
    assert card.lines[1].hasFocus()
    QTest.keyClick(card.lines[1], Qt.Key.Key_Return)
    assert [check.code for check in went] == ["conflict_number"]
    assert went[0].start is not None
    QTest.keyClick(card.lines[1], Qt.Key.Key_Up)
    assert card.lines[0].hasFocus()


def test_it_folds_to_its_sum_and_opens_for_what_blocks(card: ChecksCard) -> None:
    high = card.sizeHint().height()
    card.fold_button.click()
    assert card.is_folded()
    assert card.sizeHint().height() < high / 3
    assert card.fold_button.accessibleName() == "Buka pemeriksaan"
    card.focus_first()
    assert not card.is_folded()


def test_a_finding_is_confirmed_with_a_reason_and_taken_back(
    card: ChecksCard, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[bool] = []
    card.cleared.connect(lambda: told.append(True))
    monkeypatch.setattr(ClearanceDialog, "ask", classmethod(lambda cls, *_: "Izin tertulis"))
    cell = next(c for c in card._cells if c.line.check and c.line.check.code == "private_cell")
    assert cell.act.text() == "Konfirmasi …"
    cell.act.click()
    assert [item.note for item in card.clearances()] == ["Izin tertulis"]
    card.show_checks(checks(replace(a_bad_text(), clearances=card.clearances())))
    cell = next(c for c in card._cells if c.line.check and c.line.check.code == "private_cell")
    assert "dikonfirmasi: Izin tertulis" in cell.line.text()
    assert cell.act.text() == "Cabut"
    cell.act.click()
    assert card.clearances() == ()
    assert told == [True, True]
    monkeypatch.setattr(ClearanceDialog, "ask", classmethod(lambda cls, *_: None))
    card.show_checks(checks(a_bad_text()))
    card._cells[1].act.click()
    assert card.clearances() == ()


def test_a_reader_sees_reasons_but_confirms_nothing(card: ChecksCard) -> None:
    card.set_clearances((Clearance("a", "b"),))
    card.set_read_only(True)
    assert not any(cell.act.isVisible() for cell in card._cells)
    assert card.clearances() == (Clearance("a", "b"),)


def test_a_reason_has_more_than_a_dot(qtbot: QtBot) -> None:
    found = next(check for check in checks(a_bad_text()) if check.key)
    dialog = ClearanceDialog(found)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.primary_button.click()
    assert dialog.reason.error == "Tulis sedikitnya 5 huruf."
    QTest.keyClicks(dialog.reason.control, "Angka pukul 15.00")
    dialog.primary_button.click()
    assert not dialog.isVisible()
    assert dialog.note_text() == "Angka pukul 15.00"


def test_very_many_findings_are_cut_and_counted(card: ChecksCard) -> None:
    content = a_bad_text()
    body = " ".join(f"{{{{isian {n}}}}}" for n in range(60))
    card.show_checks(checks(replace(content, sections={**content.sections, "body": body})))
    blocking = [line for line in card.lines if line.check and line.check.state is State.MISSING]
    assert len(blocking) == MOST_SHOWN
    assert "lagi tidak tampil" in card._heads[State.MISSING].text()


def test_a_narrow_card_has_one_column(card: ChecksCard, qtbot: QtBot) -> None:
    card.show_checks(checks(whole(StatementKind.HOLDING)))
    first, second = card.lines[-2:]
    card.resize(300, 600)
    qtbot.waitUntil(
        lambda: first.mapTo(card, first.pos()).y() != second.mapTo(card, second.pos()).y()
    )


@pytest.mark.parametrize("kind", list(StatementKind))
def test_every_finding_has_its_words(kind: StatementKind) -> None:
    for content in variants(kind):
        for check in checks(content):
            lead, about = check_words.check_lines(check)
            assert lead
            assert about
            assert "{" not in lead.replace("{{", "")
            assert len(lead) < 160
