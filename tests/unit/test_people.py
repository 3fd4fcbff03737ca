"""Sign-in, delays, roles and the rules that keep an office able to work."""

from datetime import date, timedelta

import pytest

from pasopati_desktop.domain.errors import InvalidInput, PermissionDenied, RuleViolation
from pasopati_desktop.domain.paper import ActingKind, Signatory
from pasopati_desktop.domain.people import MAX_DELAY, AssignmentDraft, OfficerDraft, delay_after
from pasopati_desktop.domain.roles import CONTENT_RIGHTS, Permission, Role, permissions_of
from pasopati_desktop.services import auth, people
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.storage import audit, check
from tests.data import PASSWORD, PIN, Desk


def test_an_officer_signs_in_with_todays_rights(desk: Desk) -> None:
    who = auth.sign_in(desk.nobody, " B.Prasetyo ", PASSWORD)
    assert who.name == "B. Prasetyo"
    assert who.may(Permission.WRITE_STATEMENT)
    assert not who.may(Permission.APPROVE_STATEMENT)


@pytest.mark.parametrize("username", ["b.prasetyo", "nobody"])
def test_wrong_secret_and_unknown_name_sound_the_same(desk: Desk, username: str) -> None:
    with pytest.raises(RuleViolation) as caught:
        auth.sign_in(desk.nobody, username, "salah-sekali-1")
    assert caught.value.code == "auth.wrong"


def test_the_delay_grows_survives_a_restart_and_passes(desk: Desk) -> None:
    for _ in range(3):
        with pytest.raises(RuleViolation, match="auth.wrong"):
            auth.sign_in(desk.nobody, "b.prasetyo", "salah-sekali-1")
    with pytest.raises(RuleViolation) as caught:
        auth.sign_in(desk.nobody, "b.prasetyo", PASSWORD)
    assert caught.value.code == "auth.locked"
    assert caught.value.params["seconds"] == 5
    desk.clock.forward(timedelta(seconds=6))
    assert auth.sign_in(desk.nobody, "b.prasetyo", PASSWORD).username == "b.prasetyo"


def test_a_clock_set_back_cannot_lock_an_officer_out_for_days(desk: Desk) -> None:
    for _ in range(3):
        with pytest.raises(RuleViolation):
            auth.sign_in(desk.nobody, "b.prasetyo", "salah-sekali-1")
    desk.clock.forward(timedelta(days=-30))
    with pytest.raises(RuleViolation) as caught:
        auth.sign_in(desk.nobody, "b.prasetyo", PASSWORD)
    assert caught.value.params["seconds"] == MAX_DELAY.total_seconds()


def test_delays_never_shrink() -> None:
    delays = [delay_after(failures) for failures in range(60)]
    assert delays == sorted(delays)
    assert delays[-1] == MAX_DELAY


def test_a_disabled_officer_loses_rights_at_once(desk: Desk) -> None:
    writer = desk.as_role(Role.WRITER)
    people.set_active(desk.as_role(Role.SYSADMIN), writer.officer_id or 0, active=False)
    with pytest.raises(PermissionDenied):
        auth.set_pin(writer, PASSWORD, "739214")


def test_approval_asks_for_the_pin_or_the_password(desk: Desk) -> None:
    head = desk.as_role(Role.HEAD_OF_UNIT)
    auth.confirm(head, PIN)
    auth.confirm(head, PASSWORD)
    with pytest.raises(RuleViolation, match="auth.wrong_pin"):
        auth.confirm(head, "000000")


def test_the_administrator_holds_no_content_right_whatever_else_is_assigned() -> None:
    held = permissions_of([Role.SYSADMIN, *Role])
    assert not held & CONTENT_RIGHTS
    for content in (
        Permission.EDIT_TEMPLATES,
        Permission.ARCHIVE_STATEMENT,
        Permission.LOWER_LEVEL,
        Permission.CLOSE_INCIDENT,
    ):
        assert content not in held


def test_the_last_administrator_stays(desk: Desk) -> None:
    admin = desk.as_role(Role.SYSADMIN)
    with pytest.raises(RuleViolation, match="people.last_admin"):
        people.set_active(admin, admin.officer_id or 0, active=False)
    assert [row.is_active for row in people.list_officers(admin) if row.username == "admin"] == [
        True
    ]


def test_an_acting_head_needs_a_decree_and_is_the_signatory(desk: Desk) -> None:
    admin = desk.as_role(Role.SYSADMIN)
    deputy = desk.as_role(Role.TEAM_LEAD).officer_id or 0
    title = "Kepala Lembaga Pemasyarakatan Kelas I Cipinang"
    draft = AssignmentDraft(
        Role.HEAD_OF_UNIT, title, ActingKind.DAILY, "", date(2026, 11, 20), date(2026, 11, 22)
    )
    with pytest.raises(InvalidInput) as caught:
        people.assign(admin, deputy, draft)
    assert caught.value.problems == {"decree_number": "input.required_for_acting"}
    decreed = AssignmentDraft(
        draft.role, title, draft.acting, "SK-1", draft.valid_from, draft.valid_to
    )
    people.assign(admin, deputy, decreed)
    signatory = expected_signatory(admin)
    assert signatory is not None
    assert (signatory.name, signatory.acting) == ("D. Arya", ActingKind.DAILY)
    desk.clock.forward(timedelta(days=3))
    signatory = expected_signatory(admin)
    assert signatory is not None
    assert signatory.name == "H. Kusuma"


def test_the_emergency_account_acts_as_administrator_only(desk: Desk) -> None:
    account = people.issue_emergency_account(desk.as_role(Role.SYSADMIN))
    who = auth.sign_in(desk.nobody, account.username, account.password)
    assert who.is_emergency
    assert who.may(Permission.MANAGE_PEOPLE)
    assert not who.permissions & CONTENT_RIGHTS


def test_a_user_name_is_taken_once(desk: Desk) -> None:
    with pytest.raises(InvalidInput) as caught:
        people.add_officer(desk.as_role(Role.SYSADMIN), OfficerDraft("ADMIN", "Lain"), PASSWORD)
    assert caught.value.problems == {"username": "people.username_taken"}


def test_a_reset_password_must_be_changed(desk: Desk) -> None:
    writer = desk.as_role(Role.WRITER)
    temporary = people.reset_password(desk.as_role(Role.SYSADMIN), writer.officer_id or 0)
    auth.sign_in(desk.nobody, "b.prasetyo", temporary)
    auth.change_password(writer, temporary, "Kata-Sandi-Baru-9")
    auth.sign_in(desk.nobody, "b.prasetyo", "Kata-Sandi-Baru-9")


def test_every_change_is_on_the_chain_and_no_secret_is(desk: Desk) -> None:
    auth.set_pin(desk.as_role(Role.WRITER), PASSWORD, "739214")
    with desk.nobody.database.reading() as session:
        bodies = [row.body for row in audit.bodies(session)]
        assert audit.verify(session).broken_at is None
        assert check.examine(session) == []
    assert not any("argon2" in body for body in bodies)
    assert '"action":"auth.set_pin"' in bodies[-1]


def expected_signatory(workspace: Workspace) -> Signatory | None:
    with workspace.reading() as session:
        return people.signatory_on(session, workspace.clock())
