"""Roles handed over for some days: who may, for what, until when, and what a signature becomes."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from pasopati_desktop.domain import delegation as rules
from pasopati_desktop.domain.delegation import DelegationDraft, Scope, Term
from pasopati_desktop.domain.errors import (
    InvalidInput,
    PasopatiError,
    PermissionDenied,
    RuleViolation,
)
from pasopati_desktop.domain.guideline import DocumentKind, Severity
from pasopati_desktop.domain.paper import ActingKind
from pasopati_desktop.domain.people import AssignmentDraft, OfficerDraft
from pasopati_desktop.domain.roles import CONTENT_RIGHTS, Permission, Role
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.workflow import Status, Step
from pasopati_desktop.services import approvals, delegation, guideline, people, statements
from pasopati_desktop.services.workspace import Workspace
from tests.data import NOW, PASSWORD, PIN, UNIT, Desk
from tests.statement_data import a_press_release, an_incident, at_status

TODAY = date(2026, 11, 21)


def a_draft(desk: Desk, **changes: object) -> DelegationDraft:
    draft = DelegationDraft(
        Role.HEAD_OF_UNIT,
        desk.as_role(Role.SECRETARY).officer_id,
        "W10.PAS-SP.12",
        TODAY,
        TODAY + timedelta(days=2),
    )
    return replace(draft, **changes)  # type: ignore[arg-type] # test helper for any field


def handed(desk: Desk, **changes: object) -> int:
    return delegation.hand_over(desk.as_role(Role.HEAD_OF_UNIT), a_draft(desk, **changes))


def approve(desk: Desk, role: Role, statement_id: int, sha256: str) -> approvals.Approval:
    return approvals.approve(desk.as_role(role), statement_id, sha256=sha256, secret=PIN)


def test_the_acting_head_signs_and_the_paper_says_plh(desk: Desk) -> None:
    handed(desk)
    statement_id, sha256 = at_status(desk, Status.APPROVAL)
    done = approve(desk, Role.SECRETARY, statement_id, sha256)
    assert done.signatory.acting is ActingKind.DAILY
    assert done.signatory.title == "Kepala Lembaga Pemasyarakatan Kelas I Cipinang"
    assert done.signatory.name == "N. Sari"
    step = statements.detail(desk.as_role(Role.WRITER), statement_id).steps[-1]
    assert step.title == "Plh. Kepala Lembaga Pemasyarakatan Kelas I Cipinang"


def test_it_ends_by_itself_with_the_day_and_is_told_plainly(desk: Desk) -> None:
    handed(desk)
    statement_id, sha256 = at_status(desk, Status.APPROVAL)
    acting = desk.as_role(Role.SECRETARY)  # signed in while it still ran
    desk.clock.now = datetime(2026, 11, 23, 16, 59, tzinfo=UTC)  # 23.59 WIB of the last day
    assert Role.HEAD_OF_UNIT in desk.as_role(Role.SECRETARY).identity.roles
    desk.clock.now = datetime(2026, 11, 23, 17, 1, tzinfo=UTC)
    assert Role.HEAD_OF_UNIT not in desk.as_role(Role.SECRETARY).identity.roles
    with pytest.raises(PasopatiError) as caught:
        approvals.approve(acting, statement_id, sha256=sha256, secret=PIN)
    assert caught.value.code == "delegation.ended"
    assert caught.value.params["day"] == "23-11-2026"
    kept = statements.detail(acting, statement_id)
    assert (kept.status, kept.number, kept.sha256) == (Status.APPROVAL, None, sha256)
    assert approve(desk, Role.HEAD_OF_UNIT, statement_id, sha256).number


@pytest.mark.parametrize(("zone", "hour"), [("Asia/Jakarta", 17), ("Asia/Jayapura", 15)])
def test_days_are_the_units_own(desk: Desk, zone: str, hour: int) -> None:
    head = desk.as_role(Role.HEAD_OF_UNIT)
    label = {"Asia/Jakarta": "WIB", "Asia/Jayapura": "WIT"}[zone]
    unit = replace(UNIT, timezone=zone, zone_label=label, address="Jalan Lain 2")
    guideline.amend(head, DocumentKind.UNIT, unit, "Zona unit")
    handed(desk, last_day=TODAY)
    midnight = datetime(2026, 11, 21, hour, tzinfo=UTC)
    desk.clock.now = midnight - timedelta(minutes=1)
    assert Role.HEAD_OF_UNIT in desk.as_role(Role.SECRETARY).identity.roles
    desk.clock.now = midnight + timedelta(minutes=1)
    assert Role.HEAD_OF_UNIT not in desk.as_role(Role.SECRETARY).identity.roles


def test_a_kind_outside_the_scope_is_refused_in_the_transaction(desk: Desk) -> None:
    handed(desk, scope=Scope((StatementKind.CLARIFICATION,)))
    statement_id, sha256 = at_status(desk, Status.APPROVAL)
    acting = desk.as_role(Role.SECRETARY)
    offer = statements.detail(acting, statement_id).offer
    assert offer is not None
    assert offer.blocked == "delegation.out_of_scope"
    with pytest.raises(RuleViolation, match=r"delegation\.out_of_scope"):
        approvals.approve(acting, statement_id, sha256=sha256, secret=PIN)
    with pytest.raises(RuleViolation, match=r"delegation\.out_of_scope"):
        approvals.send_back(acting, statement_id, "Belum sesuai dengan fakta")
    assert statements.detail(acting, statement_id).number is None


def test_a_level_that_rises_takes_the_statement_out_of_the_scope(desk: Desk) -> None:
    handed(desk, scope=Scope(max_level=Severity.MODERATE))
    low, low_sha = at_status(
        desk, Status.APPROVAL, incident_id=an_incident(desk, Severity.MODERATE)
    )
    high, high_sha = at_status(
        desk, Status.APPROVAL, incident_id=an_incident(desk, Severity.SEVERE)
    )
    with pytest.raises(RuleViolation, match=r"delegation\.out_of_scope"):
        approve(desk, Role.SECRETARY, high, high_sha)
    assert approve(desk, Role.SECRETARY, low, low_sha).number
    assert approve(desk, Role.HEAD_OF_UNIT, high, high_sha).number


def test_limits_give_no_other_right_of_the_official(desk: Desk) -> None:
    handed(desk, scope=Scope(max_level=Severity.MODERATE))
    limited = desk.as_role(Role.SECRETARY).identity
    assert limited.may(Permission.APPROVE_STATEMENT)
    assert not limited.may(Permission.CLOSE_INCIDENT)
    assert not limited.may(Permission.MANAGE_UNIT)
    whole_days = {"first_day": TODAY + timedelta(days=5), "last_day": TODAY + timedelta(days=6)}
    handed(desk, **whole_days)
    desk.clock.forward(timedelta(days=5))
    assert desk.as_role(Role.SECRETARY).identity.may(Permission.CLOSE_INCIDENT)


def test_the_writer_signs_nothing_also_as_acting_head(desk: Desk) -> None:
    handed(desk, delegate_id=desk.as_role(Role.WRITER).officer_id)
    statement_id, sha256 = at_status(desk, Status.APPROVAL)
    with pytest.raises(RuleViolation, match=r"statement\.four_eyes"):
        approve(desk, Role.WRITER, statement_id, sha256)


def refused(desk: Desk, giver: Role = Role.HEAD_OF_UNIT, **changes: object) -> dict[str, str]:
    view = desk.as_role(giver)
    draft = a_draft(desk, **changes)
    told = delegation.problems(view, draft)
    before = delegation.list_rows(view)
    with pytest.raises(InvalidInput) as caught:
        delegation.hand_over(view, draft)
    assert caught.value.problems == told
    assert delegation.list_rows(view) == before
    return told


def test_what_may_not_be_handed_over(desk: Desk) -> None:
    admin = desk.as_role(Role.SYSADMIN).officer_id
    head = desk.as_role(Role.HEAD_OF_UNIT).officer_id
    day = timedelta(days=1)
    assert refused(desk, delegate_id=None) == {"delegate_id": "delegation.nobody"}
    assert refused(desk, delegate_id=head) == {"delegate_id": "delegation.to_oneself"}
    assert refused(desk, delegate_id=admin) == {"delegate_id": "delegation.to_administrator"}
    assert refused(desk, letter_number="  ") == {"letter_number": "input.required_for_acting"}
    assert refused(desk, letter_number="x" * 121) == {"letter_number": "input.too_long"}
    assert refused(desk, acting=ActingKind.NONE) == {"acting": "delegation.acting"}
    assert refused(desk, first_day=TODAY - day) == {"first_day": "delegation.in_past"}
    assert refused(desk, last_day=TODAY - day) == {"last_day": "input.before_start"}
    assert refused(desk, last_day=TODAY + 366 * day) == {"last_day": "delegation.too_long"}
    assert refused(desk, role=Role.WRITER)["role"] == "delegation.role"
    assert refused(desk, Role.VERIFIER) == {"role": "delegation.not_own"}


def test_who_holds_it_for_a_time_cannot_hand_it_on(desk: Desk) -> None:
    handed(desk)
    to = desk.as_role(Role.TEAM_LEAD).officer_id
    assert refused(desk, Role.SECRETARY, delegate_id=to) == {"role": "delegation.not_own"}


def test_one_role_has_one_deputy_a_day_for_the_same_thing(desk: Desk) -> None:
    handed(desk, scope=Scope((StatementKind.CLARIFICATION,)))
    to = desk.as_role(Role.TEAM_LEAD).officer_id
    again = refused(desk, delegate_id=to)
    assert again == {"first_day": "delegation.overlaps"}
    assert handed(desk, delegate_id=to, scope=Scope((StatementKind.HOLDING,)))
    later = TODAY + timedelta(days=3)
    assert handed(desk, first_day=later, last_day=later)


def test_a_disabled_officer_receives_nothing(desk: Desk) -> None:
    people.set_active(
        desk.as_role(Role.SYSADMIN), desk.as_role(Role.SECRETARY).officer_id or 0, active=False
    )
    with desk.nobody.reading() as session:
        from pasopati_desktop.storage import officers

        row = officers.by_username(session, "n.sari")
        assert row is not None
    head = desk.as_role(Role.HEAD_OF_UNIT)
    draft = DelegationDraft(Role.HEAD_OF_UNIT, row.id, "SP-1", TODAY, TODAY)
    assert delegation.problems(head, draft) == {"delegate_id": "delegation.not_active"}
    assert row.id not in {item.id for item in delegation.candidates(head)}


def test_an_administrator_with_a_delegation_still_signs_nothing(desk: Desk) -> None:
    admin = desk.as_role(Role.SYSADMIN)
    new = OfficerDraft("ganda", "G. Anda")
    until = TODAY + timedelta(days=1)
    officer = people.add_officer(
        admin, new, PASSWORD, (AssignmentDraft(Role.WRITER, "Penulis", valid_from=TODAY),)
    )
    handed(desk, delegate_id=officer, last_day=until)
    assert desk.as_username("ganda").identity.may(Permission.APPROVE_STATEMENT)
    people.assign(admin, officer, AssignmentDraft(Role.SYSADMIN, "Admin", valid_from=TODAY))
    assert not desk.as_username("ganda").identity.permissions & CONTENT_RIGHTS


def end(view: Workspace, delegation_id: int, day: date) -> None:
    delegation.end_early(view, delegation_id, day)


def test_it_ends_early_at_once_and_what_was_signed_stays(desk: Desk) -> None:
    delegation_id = handed(desk)
    head = desk.as_role(Role.HEAD_OF_UNIT)
    yesterday = TODAY - timedelta(days=1)
    assert delegation.earliest_end(head, delegation_id) == yesterday
    statement_id, sha256 = at_status(desk, Status.APPROVAL)
    done = approve(desk, Role.SECRETARY, statement_id, sha256)
    assert delegation.earliest_end(head, delegation_id) == TODAY
    with pytest.raises(InvalidInput) as caught:
        end(head, delegation_id, yesterday)
    assert caught.value.problems == {"last_day": "delegation.end_too_early"}
    end(head, delegation_id, TODAY)
    desk.clock.forward(timedelta(days=1))
    (row,) = delegation.list_rows(head)
    assert row.term is Term.PAST
    assert statements.detail(head, statement_id).number == done.number
    with pytest.raises(RuleViolation, match=r"delegation\.over"):
        end(head, delegation_id, TODAY + timedelta(days=2))


def test_only_the_giver_or_the_head_ends_it(desk: Desk) -> None:
    lead = desk.as_role(Role.TEAM_LEAD)
    draft = a_draft(desk, role=Role.TEAM_LEAD, first_day=TODAY + timedelta(days=1))
    delegation_id = delegation.hand_over(lead, draft)
    with pytest.raises(RuleViolation, match=r"delegation\.not_yours"):
        end(desk.as_role(Role.VERIFIER), delegation_id, TODAY)
    with pytest.raises(InvalidInput):
        end(lead, delegation_id, TODAY + timedelta(days=30))
    end(desk.as_role(Role.HEAD_OF_UNIT), delegation_id, TODAY)  # it never began
    (row,) = delegation.list_rows(lead)
    assert row.term is Term.PAST
    assert not row.may_end


def test_the_list_is_ordered_by_what_runs(desk: Desk) -> None:
    day = timedelta(days=1)
    first = handed(desk, last_day=TODAY)
    coming = handed(desk, first_day=TODAY + 3 * day, last_day=TODAY + 4 * day)
    desk.clock.forward(day)
    current = handed(desk, first_day=TODAY + day, last_day=TODAY + day)
    rows = delegation.list_rows(desk.as_role(Role.HEAD_OF_UNIT))
    assert [row.id for row in rows] == [current, coming, first]
    assert [row.term for row in rows] == [Term.CURRENT, Term.COMING, Term.PAST]
    assert rows[0].delegate == "N. Sari"


def test_a_scope_is_stored_and_read_back() -> None:
    scope = Scope((StatementKind.HOLDING, StatementKind.APOLOGY), Severity.SEVERE)
    assert rules.decode(rules.encode(scope)) == scope
    assert rules.encode(Scope()) is None
    assert rules.decode(None) == Scope()
    assert scope.covers(StatementKind.APOLOGY, None)
    assert not scope.covers(StatementKind.APOLOGY, Severity.EXTRAORDINARY)
    assert not scope.covers(StatementKind.ERRATUM, Severity.MINOR)


def test_verifier_and_lead_hand_over_too(desk: Desk) -> None:
    for role in (Role.VERIFIER, Role.LEGAL, Role.MEDIA_LIAISON):
        view = desk.as_role(role)
        assert [item.role for item in delegation.own_roles(view)] == [role]
        delegation.hand_over(view, a_draft(desk, role=role))
    statement_id, sha256 = at_status(desk, Status.VERIFYING, a_press_release("Lain"))
    approvals.verify(desk.as_role(Role.SECRETARY), statement_id, sha256=sha256)
    assert NOW.date() == TODAY


def test_the_preview_names_the_official_where_the_delegation_does_not_reach(desk: Desk) -> None:
    handed(desk, scope=Scope((StatementKind.CLARIFICATION,)))
    statement_id, _ = at_status(desk, Status.APPROVAL)
    head = desk.as_role(Role.HEAD_OF_UNIT)
    with head.reading() as session:
        at = desk.clock()
        release = people.signatory_on(session, at, StatementKind.PRESS_RELEASE)
        clarification = people.signatory_on(session, at, StatementKind.CLARIFICATION)
    assert release is not None
    assert clarification is not None
    assert (release.name, clarification.name) == ("H. Kusuma", "N. Sari")
    link = next(
        link for link in statements.detail(head, statement_id).chain if link.step is Step.APPROVE
    )
    assert link.officer == "H. Kusuma"


def test_a_right_that_began_or_ended_since_the_sign_in_is_noticed(desk: Desk) -> None:
    secretary = desk.as_role(Role.SECRETARY)
    assert not delegation.has_new_rights(secretary)
    handed(desk)
    assert delegation.has_new_rights(secretary)
    assert not delegation.has_new_rights(desk.as_role(Role.SECRETARY))


def test_an_administrator_cannot_lengthen_what_a_letter_limits(desk: Desk) -> None:
    admin, day = desk.as_role(Role.SYSADMIN), timedelta(days=1)
    delegation_id = handed(desk)
    for last_day, code in (
        (TODAY + 3 * day, "delegation.end_too_late"),
        (TODAY - 2 * day, "delegation.end_too_early"),
    ):
        with pytest.raises(InvalidInput) as caught:
            people.end_assignment(admin, delegation_id, last_day)
        assert caught.value.problems == {"valid_to": code}
    people.end_assignment(admin, delegation_id, TODAY + day)  # sooner is possible
    with pytest.raises(InvalidInput) as caught:
        people.end_assignment(admin, delegation_id, TODAY + 2 * day)
    assert caught.value.problems == {"valid_to": "delegation.end_too_late"}
    desk.clock.forward(3 * day)
    with pytest.raises(RuleViolation, match=r"delegation\.over"):
        people.end_assignment(admin, delegation_id, TODAY + 3 * day)
    statement_id, sha256 = at_status(desk, Status.APPROVAL)
    with pytest.raises(PermissionDenied):
        approve(desk, Role.SECRETARY, statement_id, sha256)


def test_what_was_signed_under_a_delegation_stays_covered_for_the_administrator_too(
    desk: Desk,
) -> None:
    delegation_id = handed(desk)
    statement_id, sha256 = at_status(desk, Status.APPROVAL)
    approve(desk, Role.SECRETARY, statement_id, sha256)
    with pytest.raises(InvalidInput) as caught:
        people.end_assignment(desk.as_role(Role.SYSADMIN), delegation_id, TODAY - timedelta(days=1))
    assert caught.value.problems == {"valid_to": "delegation.end_too_early"}
