"""Settings: the chains of signatures, edited by keys and clicks, and number patterns per kind."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from pasopati_desktop.domain.chains import DEFAULT_CHAINS, ChainRule
from pasopati_desktop.domain.guideline import DEFAULT_LEVELS, DocumentKind, Severity
from pasopati_desktop.domain.release import Authority
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.workflow import Stage, Status, Step
from pasopati_desktop.services import chain_book, guideline
from pasopati_desktop.ui.messages import Notice
from pasopati_desktop.ui.panels.settings.chain_dialog import Boxes, RuleDialog
from pasopati_desktop.ui.panels.settings.chains_section import ChainsSection
from pasopati_desktop.ui.panels.settings.panel import SettingsPanel
from pasopati_desktop.ui.panels.settings.unit_sections import NumberingSection
from tests.ui.office_kit import Office, office
from tests.ui.settings_kit import Open, notices, open_panel

__all__ = ["notices", "office", "open_panel"]


def section_of(panel: SettingsPanel) -> ChainsSection:
    section = panel.open("chains")
    assert isinstance(section, ChainsSection)
    return section


def box(boxes: Boxes, value: object) -> QCheckBox:
    return next(box for box, each in boxes.boxes if each == value)


HOLDING = DEFAULT_CHAINS.rules[0]
ANY = ChainRule(
    (StatementKind.ERRATUM,),
    (Severity.MINOR, None),
    (
        Stage(Status.VERIFYING, (Step.VERIFY,), minutes=20),
        Stage(Status.REVIEW, (Step.REVIEW, Step.SPOKESPERSON), True, 45, (Step.LEGAL,)),
        Stage(Status.APPROVAL, (Step.APPROVE,), minutes=10),
    ),
    (Authority.REGIONAL,),
)


@pytest.mark.parametrize("rule", [*DEFAULT_CHAINS.rules, ANY])
def test_a_rule_comes_out_of_the_dialog_as_it_went_in(qtbot: QtBot, rule: ChainRule) -> None:
    dialog = RuleDialog(rule, DEFAULT_LEVELS)
    qtbot.addWidget(dialog)
    made = dialog.value()
    assert set(made.kinds) == set(rule.kinds)
    assert set(made.levels) == set(rule.levels)
    assert made.stages == rule.stages
    assert made.concurrence == rule.concurrence
    assert dialog.form_problems() == {}


def test_a_chain_without_review_is_for_a_holding_statement_only(qtbot: QtBot) -> None:
    dialog = RuleDialog(DEFAULT_CHAINS.rules[1], DEFAULT_LEVELS)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.reviewers[Step.REVIEW].setCurrentIndex(0)
    dialog.submit()
    assert dialog.isVisible()
    assert dialog.form is not None
    assert dialog.form["stages"].error.startswith("Jalur cepat")
    box(dialog.kinds, StatementKind.HOLDING).setChecked(True)
    dialog.submit()
    assert not dialog.isVisible()


def test_any_of_and_always_are_kept_apart(qtbot: QtBot) -> None:
    dialog = RuleDialog(None, DEFAULT_LEVELS)
    qtbot.addWidget(dialog)
    dialog.reviewers[Step.SPOKESPERSON].setCurrentIndex(1)
    dialog.reviewers[Step.LEGAL].setCurrentIndex(2)
    review = dialog.value().stages[1]
    assert (review.signatures, review.any_of) == (
        (Step.REVIEW, Step.LEGAL, Step.SPOKESPERSON),
        False,
    )
    dialog.any_of.setChecked(True)
    review = dialog.value().stages[1]
    assert (review.signatures, review.any_of) == ((Step.REVIEW, Step.SPOKESPERSON), True)
    assert review.also == (Step.LEGAL,)


def test_a_new_rule_is_saved_as_a_version_with_its_reason(
    open_panel: Open, office: Office, notices: list[Notice], monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = open_panel(Role.HEAD_OF_UNIT)
    section = section_of(panel)
    assert section.list.value() == DEFAULT_CHAINS.rules
    assert "bawaan" in section.version_line.text()
    monkeypatch.setattr(RuleDialog, "ask", classmethod(lambda cls, *_: ANY))
    section.list.buttons[0].click()
    box(section.categories, "KAMTIB").setChecked(True)
    section.reason_edit.setText("Ralat cukup satu penelaah")
    QTest.keyClick(section.reason_edit, Qt.Key.Key_Return)
    office.settle()
    kept = chain_book.current(office.as_role(Role.AUDITOR))
    assert kept.number == 1
    assert kept.value.rules == (ANY, *DEFAULT_CHAINS.rules)
    assert set(kept.value.legal_categories) == {"INTEGRITAS", "KAMTIB"}
    assert notices[-1].title == "Versi 1 berlaku."


def test_a_rule_that_is_never_reached_is_not_saved(open_panel: Open, office: Office) -> None:
    section = section_of(open_panel(Role.HEAD_OF_UNIT))
    rules = section.list.value()
    section.list.set_value((*rules, HOLDING))
    section.reason_edit.setText("Uji")
    section.save()
    office.settle()
    assert section.list.error.text().startswith("Aturan 6: Aturan ini tidak pernah terpakai")
    assert chain_book.current(office.as_role(Role.AUDITOR)).number == 0
    section.list.set_value((HOLDING,))
    assert "tidak kena aturan mana pun" in section.list.error.text()


def test_two_who_edit_the_chains_hear_of_each_other(
    open_panel: Open, office: Office, notices: list[Notice]
) -> None:
    section = section_of(open_panel(Role.HEAD_OF_UNIT))
    section.list.set_value((ANY, *DEFAULT_CHAINS.rules))
    other = office.as_role(Role.SYSADMIN)
    book = DEFAULT_CHAINS.__class__(DEFAULT_CHAINS.rules, (), ())
    guideline.amend(other, DocumentKind.CHAINS, book, "Tanpa hukum", seen=0)
    section.reason_edit.setText("Uji")
    section.save()
    office.settle()
    assert notices[-1].code == "record.changed_by_other"
    assert section.list.value()[0] == ANY  # what was edited stays on the screen
    assert chain_book.current(other).value == book


def test_others_read_the_chains_and_change_nothing(open_panel: Open) -> None:
    section = section_of(open_panel(Role.WRITER))
    assert not any(made.isEnabled() for made in section.list.buttons)
    assert not section.shipped_button.isEnabled()
    assert not section.categories.boxes[0][0].isEnabled()


def test_a_kind_gets_a_code_and_a_pattern_with_its_example(
    open_panel: Open, office: Office
) -> None:
    section = open_panel(Role.HEAD_OF_UNIT).open("numbering")
    assert isinstance(section, NumberingSection)
    kinds = section.form.kinds
    reply = StatementKind.RIGHT_OF_REPLY
    QTest.keyClicks(kinds._codes[reply], "HJ")
    QTest.keyClicks(kinds._patterns[reply], "{type_code}-{serial:03}/{year}")
    assert kinds._examples[reply].text() == "HJ-042/2026"
    assert kinds._examples[StatementKind.APOLOGY].text() == "HM.01.02-42"
    kinds._own[reply].setChecked(True)
    section.reason_edit.setText("Hak jawab bernomor sendiri")
    section.save()
    office.settle()
    scheme = guideline.numbering_scheme(office.as_role(Role.AUDITOR)).value
    assert scheme.type_codes == {"RIGHT_OF_REPLY": "HJ"}
    assert scheme.own_series == ("RIGHT_OF_REPLY",)
    assert scheme.pattern_of("statement", "RIGHT_OF_REPLY") == "{type_code}-{serial:03}/{year}"
    assert any("HJ" in line for line in section.describe(scheme))


def test_a_kind_that_would_repeat_a_number_is_not_saved(open_panel: Open, office: Office) -> None:
    section = open_panel(Role.HEAD_OF_UNIT).open("numbering")
    assert isinstance(section, NumberingSection)
    section.form.kinds._own[StatementKind.ERRATUM].setChecked(True)
    section.reason_edit.setText("Uji")
    section.save()
    office.settle()
    assert section.form.kinds.error.text().startswith("Ralat: Jenis yang berhitung sendiri")
    assert guideline.numbering_scheme(office.as_role(Role.AUDITOR)).number == 1
