"""Reading the audit trail: by whom, in what order, a page at a time."""

import pytest

from pasopati_desktop.domain.errors import PermissionDenied
from pasopati_desktop.domain.people import OfficerDraft
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.services import audit_trail, auth, people
from pasopati_desktop.services.audit_trail import PAGE, TrailFilter
from tests.data import PASSWORD, Desk


def test_only_readers_of_the_trail_may_read_it(desk: Desk) -> None:
    for role in (Role.WRITER, Role.VERIFIER, Role.SECRETARY):
        with pytest.raises(PermissionDenied):
            audit_trail.entries(desk.as_role(role))
        with pytest.raises(PermissionDenied):
            audit_trail.tables(desk.as_role(role))
    for role in (Role.AUDITOR, Role.HEAD_OF_UNIT, Role.SYSADMIN):
        assert audit_trail.entries(desk.as_role(role))


def test_the_newest_change_comes_first_with_before_and_after(desk: Desk) -> None:
    admin = desk.as_role(Role.SYSADMIN)
    row = next(row for row in people.list_officers(admin) if row.username == "b.prasetyo")
    people.edit_officer(admin, row.id, OfficerDraft("b.prasetyo", "B. Prasetya"), row.version)
    first = audit_trail.entries(desk.as_role(Role.AUDITOR))[0]
    assert (first.officer, first.action, first.table) == (
        "A. Teknisi",
        "people.edit_officer",
        "officer",
    )
    assert first.workstation == "MEJA-1"
    assert first.before["name"] == "B. Prasetyo"
    assert first.after["name"] == "B. Prasetya"
    assert "username" not in first.after


def test_pages_follow_each_other_without_gap_or_overlap(desk: Desk) -> None:
    admin = desk.as_role(Role.SYSADMIN)
    for number in range(PAGE + 5):
        people.add_officer(admin, OfficerDraft(f"baru{number}", f"Petugas {number}"), None)
    reader = desk.as_role(Role.AUDITOR)
    seen: list[int] = []
    before = None
    while page := audit_trail.entries(reader, before=before):
        assert len(page) <= PAGE
        seen += [entry.seq for entry in page]
        before = page[-1].seq
    assert seen == list(range(seen[0], 0, -1))


def test_the_trail_is_filtered_by_record_and_officer(desk: Desk) -> None:
    writer = desk.as_role(Role.WRITER)
    auth.set_pin(writer, PASSWORD, "739214")
    reader = desk.as_role(Role.AUDITOR)
    own = audit_trail.entries(reader, TrailFilter(officer_id=writer.officer_id))
    assert [entry.action for entry in own] == ["auth.set_pin"]
    record = str(writer.officer_id)
    found = audit_trail.entries(reader, TrailFilter(table="officer", record=record))
    assert [entry.action for entry in found] == ["auth.set_pin", "set_up.run", "set_up.run"]
    assert audit_trail.entries(reader, TrailFilter(table="incident")) == []


def test_secrets_do_not_show_and_long_values_are_cut(desk: Desk) -> None:
    writer = desk.as_role(Role.WRITER)
    auth.set_pin(writer, PASSWORD, "739214")
    entry = audit_trail.entries(desk.as_role(Role.AUDITOR))[0]
    assert entry.after["pin_hash"] == "***"
    body = audit_trail.entries(desk.as_role(Role.AUDITOR), TrailFilter(table="guideline_version"))
    longest = max(len(value) for entry in body for value in entry.after.values())
    assert longest < audit_trail.LONGEST_VALUE + 20


def test_the_filter_offers_what_the_trail_names(desk: Desk) -> None:
    assert audit_trail.tables(desk.as_role(Role.AUDITOR)) == [
        "assignment",
        "guideline_version",
        "officer",
    ]
