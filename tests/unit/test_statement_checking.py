"""The checks on real data: the unit's words, earlier statements, and what hands a text in."""

from dataclasses import replace

import pytest

from pasopati_desktop.domain.errors import InvalidInput
from pasopati_desktop.domain.guideline import DocumentKind
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.statement_checks import Gate, State, checks
from pasopati_desktop.domain.statements import Clearance, Fact, FactStatus, StatementContent
from pasopati_desktop.domain.wording import DEFAULT_WORDING
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.services import approvals, guideline, statement_checking, statements
from tests.data import UNIT, Desk
from tests.statement_data import a_draft, a_press_release, an_incident, at_status, status_of


def a_text(count: int, title: str = "Perkembangan penanganan") -> StatementContent:
    content = a_press_release(
        title, facts=(Fact(f"{count} orang dirawat", FactStatus.CONFIRMED, "Klinik lapas"),)
    )
    lead = f"Sebanyak {count} Warga Binaan dirawat di klinik lapas sejak Sabtu pagi."
    return replace(content, sections={**content.sections, "lead": lead})


def handed_in(desk: Desk, statement_id: int, content: StatementContent) -> None:
    writer = desk.as_role(Role.WRITER)
    base = statements.detail(writer, statement_id).version_number
    saved = statements.save(writer, statement_id, content, base_version=base)
    approvals.submit(writer, statement_id, sha256=saved.sha256)


def test_what_was_given_out_about_the_incident_has_to_be_told_the_same_or_explained(
    desk: Desk,
) -> None:
    incident = an_incident(desk)
    at_status(desk, Status.APPROVED, a_text(19), incident)
    at_status(desk, Status.APPROVED, a_text(44, "Insiden lain"))
    second = a_draft(desk, a_text(21), incident)
    writer = desk.as_role(Role.WRITER)
    around = statement_checking.surroundings(writer, second)
    assert [text.label for text in around.earlier] == ["HM.01.02-1"]
    found = [check for check in checks(a_text(21), around) if check.key]
    assert [check.code for check in found] == ["conflict_number_earlier"]
    with pytest.raises(InvalidInput) as caught:
        handed_in(desk, second, a_text(21, "Judul lain"))
    assert caught.value.problems == {"lead": "statement.finding_open"}
    assert status_of(desk, second) is Status.DRAFT
    cleared = replace(a_text(21), clearances=(Clearance(found[0].key, "Dua menyusul dirawat"),))
    handed_in(desk, second, cleared)
    assert status_of(desk, second) is Status.VERIFYING
    kept = statements.detail(desk.as_role(Role.VERIFIER), second).content
    shown = [check for check in checks(kept, around) if check.note]
    assert [check.note for check in shown] == ["Dua menyusul dirawat"], "the verifier reads why"


def test_a_reason_is_a_part_of_what_is_signed(desk: Desk) -> None:
    first = a_draft(desk, a_text(19))
    writer = desk.as_role(Role.WRITER)
    before = statements.detail(writer, first)
    changed = replace(before.content, clearances=(Clearance("abc", "Sudah diperiksa"),))
    saved = statements.save(writer, first, changed, base_version=before.version_number)
    assert saved.is_new
    assert saved.sha256 != before.sha256
    assert statements.detail(writer, first).content.clearances == changed.clearances


def test_the_units_own_words_and_contacts_are_known(desk: Desk) -> None:
    statement = a_draft(desk, a_text(19))
    head = desk.as_role(Role.HEAD_OF_UNIT)
    words = replace(DEFAULT_WORDING, banned=("klinik = poliklinik",))
    guideline.amend(head, DocumentKind.WORDING, words, "Istilah baru", seen=0)
    around = statement_checking.surroundings(desk.as_role(Role.WRITER), statement)
    assert around.wording.banned == ("klinik = poliklinik",)
    assert UNIT.phone in around.own_contacts
    codes = {check.code: check.state for check in checks(a_text(19), around)}
    assert codes["word_banned_instead"] is State.LOOK


@pytest.mark.parametrize(
    ("status", "gate"),
    [
        (Status.DRAFT, Gate.SUBMIT),
        (Status.VERIFYING, Gate.VERIFY),
        (Status.REVIEW, Gate.REVIEW),
        (Status.APPROVED, Gate.NONE),
    ],
)
def test_the_gate_follows_the_status(desk: Desk, status: Status, gate: Gate) -> None:
    statement, _ = at_status(desk, status)
    around = statement_checking.surroundings(desk.as_role(Role.AUDITOR), statement)
    assert around.gate is gate
