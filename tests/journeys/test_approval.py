"""A statement from the first word to the press, through seven officers, and each refusal."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from pasopati_desktop.domain.errors import (
    Conflict,
    InvalidInput,
    PermissionDenied,
    RuleViolation,
)
from pasopati_desktop.domain.guideline import Severity
from pasopati_desktop.domain.paper import ActingKind
from pasopati_desktop.domain.people import AssignmentDraft
from pasopati_desktop.domain.release import (
    Authority,
    ConcurrenceDraft,
    GivenBy,
)
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.statements import Exemption, Fact, FactStatus, InformationAccess
from pasopati_desktop.domain.workflow import Status, Step
from pasopati_desktop.services import (
    approvals,
    people,
    releases,
    statement_papers,
    statements,
)
from pasopati_desktop.services.statement_views import LinkState
from pasopati_desktop.storage import audit, officers
from pasopati_desktop.storage.tables import Incident
from tests.data import PASSWORD, PIN, Desk
from tests.statement_data import (
    a_clarification,
    a_draft,
    a_press_release,
    a_publication,
    an_incident,
    at_status,
    bring_to,
    sha_of,
    status_of,
)


def a_concurrence(desk: Desk, authority: Authority = Authority.REGIONAL) -> ConcurrenceDraft:
    return ConcurrenceDraft(
        authority, "P. Kawil", "Kepala Kantor Wilayah", GivenBy.PHONE, desk.clock.now, "Catatan 12"
    )


def test_the_whole_way_with_seven_officers(desk: Desk) -> None:
    incident = an_incident(desk, Severity.SEVERE)
    people.assign(
        desk.as_role(Role.SYSADMIN),
        desk.as_role(Role.SECRETARY).officer_id or 0,
        AssignmentDraft(Role.UPWARD_LIAISON, "Penghubung Kanwil", valid_from=date(2026, 1, 2)),
    )
    statement_id = a_draft(desk, incident_id=incident)
    sha256 = sha_of(desk, statement_id)

    def waits_for(role: Role) -> bool:
        return any(row.is_waiting for row in statements.list_rows(desk.as_role(role)))

    approvals.submit(desk.as_role(Role.WRITER), statement_id, sha256=sha256)
    assert waits_for(Role.VERIFIER)
    assert not waits_for(Role.TEAM_LEAD)
    approvals.verify(desk.as_role(Role.VERIFIER), statement_id, sha256=sha256)
    assert waits_for(Role.TEAM_LEAD)
    assert waits_for(Role.LEGAL)
    approvals.review(desk.as_role(Role.TEAM_LEAD), statement_id, sha256=sha256)
    assert status_of(desk, statement_id) is Status.REVIEW
    approvals.legal(desk.as_role(Role.LEGAL), statement_id, sha256=sha256)
    head = desk.as_role(Role.HEAD_OF_UNIT)
    approval = approvals.approve(head, statement_id, sha256=sha256, secret=PIN)
    assert approval.number == "HM.01.02-1"
    assert approval.dated == date(2026, 11, 21)
    liaison = desk.as_role(Role.MEDIA_LIAISON)
    with pytest.raises(RuleViolation, match="statement.no_concurrence"):
        releases.publish(liaison, statement_id, a_publication(desk))
    upward = desk.as_role(Role.SECRETARY)
    releases.record_concurrence(upward, statement_id, a_concurrence(desk))
    desk.clock.forward(timedelta(minutes=3))
    releases.publish(liaison, statement_id, a_publication(desk))

    detail = statements.detail(desk.as_role(Role.AUDITOR), statement_id)
    assert detail.status is Status.PUBLISHED
    assert [step.step for step in detail.steps] == [
        Step.SUBMIT,
        Step.VERIFY,
        Step.REVIEW,
        Step.LEGAL,
        Step.APPROVE,
        Step.PUBLISH,
    ]
    assert len({step.officer for step in detail.steps}) == 6  # the seventh told the Kanwil's word
    assert {step.sha256 for step in detail.steps} == {sha256}
    assert [link.state for link in detail.chain] == [LinkState.DONE] * 6
    assert detail.publication is not None
    assert detail.publication["proof"] == "Grup pers, 42 anggota"
    with desk.nobody.reading() as session:
        assert audit.verify(session).broken_at is None


def test_the_number_is_given_at_approval_and_only_then(desk: Desk) -> None:
    first, _ = at_status(desk, Status.APPROVAL)
    second, _ = at_status(desk, Status.APPROVAL, a_clarification())
    for statement_id in (second, first):
        assert statement_papers.paper_of(desk.as_role(Role.WRITER), statement_id).is_draft
        bring_to(desk, statement_id, Status.APPROVED)
    rows = statements.list_rows(desk.as_role(Role.WRITER))
    assert {row.id: row.number for row in rows} == {second: "HM.01.02-1", first: "HM.01.02-2"}


@pytest.mark.parametrize(
    ("role", "act"),
    [
        (Role.VERIFIER, approvals.verify),
        (Role.TEAM_LEAD, approvals.review),
        (Role.LEGAL, approvals.legal),
    ],
)
def test_no_step_out_of_turn(desk: Desk, role: Role, act: Callable[..., None]) -> None:
    statement_id = a_draft(desk)
    with pytest.raises(RuleViolation, match="statement.step_not_allowed"):
        act(desk.as_role(role), statement_id, sha256=sha_of(desk, statement_id))
    assert statements.detail(desk.as_role(role), statement_id).steps == ()


def test_the_head_cannot_approve_before_the_reviews(desk: Desk) -> None:
    statement_id, sha256 = at_status(desk, Status.REVIEW)
    with pytest.raises(RuleViolation, match="statement.chain_incomplete"):
        approvals.approve(desk.as_role(Role.HEAD_OF_UNIT), statement_id, sha256=sha256, secret=PIN)


@pytest.mark.parametrize("secret", ["000000", "", "Rahasia-Uji-2027"])
def test_approval_needs_the_secret_again(desk: Desk, secret: str) -> None:
    statement_id, sha256 = at_status(desk, Status.APPROVAL)
    head = desk.as_role(Role.HEAD_OF_UNIT)
    with pytest.raises(RuleViolation, match="auth.wrong_pin"):
        approvals.approve(head, statement_id, sha256=sha256, secret=secret)
    assert status_of(desk, statement_id) is Status.APPROVAL
    assert approvals.approve(head, statement_id, sha256=sha256, secret=PASSWORD).number


def test_a_text_the_officer_did_not_see_is_not_signed(desk: Desk) -> None:
    statement_id, _ = at_status(desk, Status.APPROVAL)
    with pytest.raises(Conflict, match="statement.text_changed"):
        approvals.approve(
            desk.as_role(Role.HEAD_OF_UNIT), statement_id, sha256="0" * 64, secret=PIN
        )


def test_who_wrote_any_version_signs_none(desk: Desk) -> None:
    admin = desk.as_role(Role.SYSADMIN)
    writer = desk.as_role(Role.WRITER)
    for role in (Role.VERIFIER, Role.TEAM_LEAD, Role.HEAD_OF_UNIT):
        people.assign(
            admin,
            writer.officer_id or 0,
            AssignmentDraft(role, "Rangkap jabatan", valid_from=date(2026, 1, 2)),
        )
    both = desk.as_role(Role.WRITER)
    statement_id = a_draft(desk)
    secretary = desk.as_role(Role.SECRETARY)  # a second hand on the text frees nobody
    statements.save(secretary, statement_id, a_press_release("Judul lain"), base_version=2)
    sha256 = sha_of(desk, statement_id)
    approvals.submit(secretary, statement_id, sha256=sha256)
    with pytest.raises(RuleViolation, match="statement.four_eyes"):
        approvals.verify(both, statement_id, sha256=sha256)
    approvals.verify(desk.as_role(Role.VERIFIER), statement_id, sha256=sha256)
    with pytest.raises(RuleViolation, match="statement.four_eyes"):
        approvals.review(both, statement_id, sha256=sha256)
    with pytest.raises(RuleViolation, match="statement.four_eyes"):
        approvals.send_back(both, statement_id, "Saya ingin mengubahnya lagi")
    approvals.review(desk.as_role(Role.TEAM_LEAD), statement_id, sha256=sha256)
    with pytest.raises(RuleViolation, match="statement.four_eyes"):
        approvals.approve(both, statement_id, sha256=sha256, secret=PIN)
    offer = statements.detail(both, statement_id).offer
    assert offer is not None
    assert offer.blocked == "statement.four_eyes"


def test_the_administrator_approves_nothing_even_with_the_role(desk: Desk) -> None:
    admin = desk.as_role(Role.SYSADMIN)
    people.assign(
        admin,
        admin.officer_id or 0,
        AssignmentDraft(Role.HEAD_OF_UNIT, "Kepala", valid_from=date(2026, 1, 2)),
    )
    statement_id, sha256 = at_status(desk, Status.APPROVAL)
    with pytest.raises(PermissionDenied):
        approvals.approve(desk.as_role(Role.SYSADMIN), statement_id, sha256=sha256, secret=PASSWORD)


def test_an_approved_text_cannot_be_edited_returned_or_approved_again(desk: Desk) -> None:
    statement_id, sha256 = at_status(desk, Status.APPROVED)
    with pytest.raises(RuleViolation, match="statement.not_editable"):
        statements.save(
            desk.as_role(Role.WRITER), statement_id, a_press_release("Lain"), base_version=2
        )
    head = desk.as_role(Role.HEAD_OF_UNIT)
    acts: list[Callable[[], None]] = [
        lambda: approvals.send_back(head, statement_id, "Terlambat menyesal"),
        lambda: approvals.reject(head, statement_id, "Terlambat menyesal"),
        lambda: approvals.revise(desk.as_role(Role.WRITER), statement_id),
    ]
    for act in acts:
        with pytest.raises(RuleViolation, match="statement.step_not_allowed"):
            act()
    with pytest.raises(RuleViolation, match="statement.already_signed"):
        approvals.approve(head, statement_id, sha256=sha256, secret=PIN)


def test_a_return_voids_all_signatures_and_everyone_sees_why(desk: Desk) -> None:
    statement_id, sha256 = at_status(desk, Status.APPROVAL)
    head = desk.as_role(Role.HEAD_OF_UNIT)
    for short in ("", "  ", "kurang"):
        with pytest.raises(InvalidInput):
            approvals.send_back(head, statement_id, short)
    with pytest.raises(PermissionDenied):
        approvals.send_back(desk.as_role(Role.VERIFIER), statement_id, "Bukan giliran saya")
    approvals.send_back(head, statement_id, "Sebutkan jam pembaruan berikutnya")
    for role in (Role.WRITER, Role.VERIFIER, Role.TEAM_LEAD):
        row = statements.list_rows(desk.as_role(role))[0]
        assert row.is_told
        assert row.status is Status.RETURNED
    writer = desk.as_role(Role.WRITER)
    detail = statements.detail(writer, statement_id)
    assert detail.returned is not None
    assert detail.returned.reason == "Sebutkan jam pembaruan berikutnya"
    assert [step.is_void for step in detail.steps] == [False, True, True, False]
    assert statements.list_rows(writer)[0].is_waiting
    approvals.revise(writer, statement_id)
    approvals.submit(writer, statement_id, sha256=sha256)  # even the same text starts anew
    with pytest.raises(RuleViolation, match="statement.step_not_allowed"):
        approvals.approve(head, statement_id, sha256=sha256, secret=PIN)
    bring_to(desk, statement_id, Status.APPROVED)


def test_a_rejected_statement_stays_readable_and_moves_no_more(desk: Desk) -> None:
    statement_id, sha256 = at_status(desk, Status.VERIFYING)
    approvals.reject(desk.as_role(Role.VERIFIER), statement_id, "Fakta tidak dapat diperiksa")
    detail = statements.detail(desk.as_role(Role.WRITER), statement_id)
    assert detail.status is Status.REJECTED
    assert detail.offer is None
    assert detail.content.title == "Penanganan keluhan makanan"
    with pytest.raises(RuleViolation):
        approvals.submit(desk.as_role(Role.WRITER), statement_id, sha256=sha256)


def test_submit_names_what_is_missing(desk: Desk) -> None:
    content = replace(
        a_press_release(), sections={}, access=InformationAccess.UNCLASSIFIED, facts=()
    )
    statement_id = a_draft(desk, content)
    with pytest.raises(InvalidInput) as caught:
        approvals.submit(desk.as_role(Role.WRITER), statement_id, sha256=sha_of(desk, statement_id))
    assert {"lead", "body", "quote", "access", "facts"} <= set(caught.value.problems)
    assert status_of(desk, statement_id) is Status.DRAFT


@pytest.mark.parametrize(
    "fact",
    [
        Fact("19 Warga Binaan dirawat", None, "Klinik"),
        Fact("19 Warga Binaan dirawat", FactStatus.CONFIRMED, " "),
        Fact("19 Warga Binaan  DIRAWAT", FactStatus.UNCONFIRMED, "Pesan berantai"),
    ],
)
def test_the_verifier_signs_no_doubtful_fact(desk: Desk, fact: Fact) -> None:
    statement_id, sha256 = at_status(desk, Status.VERIFYING, a_press_release(facts=(fact,)))
    with pytest.raises(InvalidInput):
        approvals.verify(desk.as_role(Role.VERIFIER), statement_id, sha256=sha256)
    assert status_of(desk, statement_id) is Status.VERIFYING


def test_no_review_without_the_privacy_check(desk: Desk) -> None:
    content = a_press_release(privacy_checked=False)
    statement_id, sha256 = at_status(desk, Status.REVIEW, content)
    with pytest.raises(InvalidInput) as caught:
        approvals.review(desk.as_role(Role.TEAM_LEAD), statement_id, sha256=sha256)
    assert caught.value.problems == {"privacy_checked": "statement.privacy_unchecked"}


def test_a_level_raised_after_the_review_brings_the_legal_companion_in(desk: Desk) -> None:
    incident_id = an_incident(desk, Severity.MODERATE)
    statement_id, sha256 = at_status(desk, Status.APPROVAL, incident_id=incident_id)
    actor = audit.Actor(None, "uji", "MEJA-1", "test", desk.clock())
    with desk.nobody.database.writing(actor) as session:
        session.get_one(Incident, incident_id).severity = Severity.SEVERE
    head = desk.as_role(Role.HEAD_OF_UNIT)
    with pytest.raises(RuleViolation, match="statement.chain_incomplete"):
        approvals.approve(head, statement_id, sha256=sha256, secret=PIN)
    approvals.legal(desk.as_role(Role.LEGAL), statement_id, sha256=sha256)
    assert approvals.approve(head, statement_id, sha256=sha256, secret=PIN).number


def test_an_exempt_paper_says_so_and_is_not_given_out(desk: Desk) -> None:
    exemption = Exemption("Pasal 17 huruf a", "Nota 12", "L. Hapsari", date(2027, 1, 1))
    content = a_press_release(access=InformationAccess.EXEMPT, exemption=exemption)
    statement_id, _ = at_status(desk, Status.APPROVED, content)
    liaison = desk.as_role(Role.MEDIA_LIAISON)
    assert statement_papers.paper_of(liaison, statement_id).class_label == "DIKECUALIKAN"
    with pytest.raises(RuleViolation, match="statement.exempt"):
        releases.publish(liaison, statement_id, a_publication(desk))


def test_an_embargo_holds_until_its_minute(desk: Desk) -> None:
    until = desk.clock.now + timedelta(hours=2)
    content = a_press_release(embargo_until=until)
    statement_id, _ = at_status(desk, Status.APPROVED, content)
    liaison = desk.as_role(Role.MEDIA_LIAISON)
    obstacle = releases.release_obstacle(liaison, statement_id)
    assert obstacle is not None
    assert obstacle.code == "statement.embargoed"
    with pytest.raises(RuleViolation, match="statement.embargoed"):
        releases.publish(liaison, statement_id, a_publication(desk))
    desk.clock.forward(timedelta(hours=3))
    assert releases.release_obstacle(liaison, statement_id) is None
    releases.publish(liaison, statement_id, a_publication(desk))


def test_a_publication_needs_link_or_proof_and_a_sane_time(desk: Desk) -> None:
    statement_id, _ = at_status(desk, Status.APPROVED)
    liaison = desk.as_role(Role.MEDIA_LIAISON)
    for changes, field in (
        ({"proof": " "}, "link"),
        ({"link": "laman kami"}, "link"),
        ({"at": desk.clock.now + timedelta(hours=1)}, "at"),
        ({"at": desk.clock.now - timedelta(hours=1)}, "at"),
    ):
        with pytest.raises(InvalidInput) as caught:
            releases.publish(liaison, statement_id, a_publication(desk, **changes))
        assert list(caught.value.problems) == [field]
    assert status_of(desk, statement_id) is Status.APPROVED


def test_the_word_of_the_kanwil_counts_for_the_text_it_was_given_to(desk: Desk) -> None:
    incident = an_incident(desk, Severity.EXTRAORDINARY)
    statement_id, _ = at_status(desk, Status.REVIEW, incident_id=incident)
    lead = desk.as_role(Role.TEAM_LEAD)
    for authority in Authority:
        releases.record_concurrence(lead, statement_id, a_concurrence(desk, authority))
    assert statements.detail(lead, statement_id).missing_concurrence == ()
    approvals.send_back(lead, statement_id, "Kalimat kedua terlalu panjang")
    writer = desk.as_role(Role.WRITER)
    approvals.revise(writer, statement_id)
    statements.save(writer, statement_id, a_press_release("Judul kedua"), base_version=2)
    bring_to(desk, statement_id, Status.APPROVED)
    assert statements.detail(lead, statement_id).missing_concurrence == tuple(Authority)
    with pytest.raises(RuleViolation, match="statement.no_concurrence"):
        releases.publish(desk.as_role(Role.MEDIA_LIAISON), statement_id, a_publication(desk))


def test_an_acting_head_signs_as_plh(desk: Desk) -> None:
    statement_id, sha256 = at_status(desk, Status.APPROVAL)
    deputy = desk.as_role(Role.LEGAL)
    people.assign(
        desk.as_role(Role.SYSADMIN),
        deputy.officer_id or 0,
        AssignmentDraft(
            Role.HEAD_OF_UNIT,
            "Kepala Lembaga Pemasyarakatan Kelas I Cipinang",
            ActingKind.DAILY,
            "SP-12/2026",
            date(2026, 11, 20),
            date(2026, 11, 22),
        ),
    )
    approval = approvals.approve(desk.as_role(Role.LEGAL), statement_id, sha256=sha256, secret=PIN)
    assert (approval.signatory.acting, approval.signatory.name) == (ActingKind.DAILY, "L. Hapsari")
    detail = statements.detail(deputy, statement_id)
    assert detail.steps[-1].title == "Plh. Kepala Lembaga Pemasyarakatan Kelas I Cipinang"


def test_a_disabled_officer_signs_nothing(desk: Desk) -> None:
    statement_id, sha256 = at_status(desk, Status.VERIFYING)
    verifier = desk.as_role(Role.VERIFIER)
    people.set_active(desk.as_role(Role.SYSADMIN), verifier.officer_id or 0, active=False)
    with pytest.raises(PermissionDenied):
        approvals.verify(verifier, statement_id, sha256=sha256)
    with desk.nobody.reading() as session:
        assert officers.identity(session, verifier.officer_id or 0, desk.clock.now) is None
