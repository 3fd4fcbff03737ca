"""Who has a statement in hand: told, handed on, forgotten after a minute, never in the way."""

import threading
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pasopati_desktop.domain.desk_locks import Purpose, purpose_of, slot_of
from pasopati_desktop.domain.errors import InvalidInput, RecordMissing
from pasopati_desktop.domain.guideline import Severity
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.topics import Topic
from pasopati_desktop.domain.workflow import Status, Step
from pasopati_desktop.services import desk_locks, statement_list, statements
from pasopati_desktop.services.desk_locks import Desk as AtDesk
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.storage import audit
from tests.data import Desk, open_workspace
from tests.statement_data import a_draft, a_press_release, an_incident, at_status

EDIT, REVIEW = Purpose.EDIT, Purpose.REVIEW


def two(desk: Desk) -> tuple[Workspace, Workspace]:
    lead = replace(desk.as_role(Role.TEAM_LEAD), workstation="MEJA-2")
    return desk.as_role(Role.WRITER), lead


def test_the_second_is_told_who_and_since_when(desk: Desk) -> None:
    statement_id = a_draft(desk)
    writer, lead = two(desk)
    mine = desk_locks.hold(writer, statement_id, EDIT)
    assert mine.mine(EDIT)
    assert mine.other(EDIT) is None
    began = desk.clock.now
    desk.clock.forward(timedelta(seconds=15))
    found = desk_locks.hold(lead, statement_id, EDIT).other(EDIT)
    assert found is not None
    assert (found.name, found.workstation) == ("B. Prasetyo", "MEJA-1")
    assert abs(found.since - began) < timedelta(seconds=1)
    assert desk_locks.look(lead, statement_id).mine(EDIT) is False


def test_a_lock_lives_by_its_refreshes(desk: Desk) -> None:
    statement_id = a_draft(desk)
    writer, lead = two(desk)
    desk_locks.hold(writer, statement_id, EDIT)
    for _ in range(6):
        desk.clock.forward(timedelta(seconds=20))
        desk_locks.hold(writer, statement_id, EDIT)
    assert desk_locks.look(lead, statement_id).other(EDIT) is not None
    desk.clock.forward(timedelta(seconds=61))
    assert desk_locks.look(lead, statement_id).holders == ()
    assert desk_locks.hold(lead, statement_id, EDIT).mine(EDIT)
    back = desk_locks.hold(writer, statement_id, EDIT)
    assert back.other(EDIT) is not None
    assert back.takeover is None  # it had expired: nothing was taken from anybody


def test_one_officer_at_two_workstations_is_told_as_well(desk: Desk) -> None:
    statement_id = a_draft(desk)
    writer = desk.as_role(Role.WRITER)
    desk_locks.hold(writer, statement_id, EDIT)
    elsewhere = replace(writer, workstation="MEJA-9")
    assert desk_locks.hold(elsewhere, statement_id, EDIT).other(EDIT) is not None


def test_taking_over_needs_a_note_and_is_told_to_the_first(desk: Desk) -> None:
    statement_id = a_draft(desk)
    writer, lead = two(desk)
    desk_locks.hold(writer, statement_id, EDIT)
    with pytest.raises(InvalidInput) as caught:
        desk_locks.take_over(lead, statement_id, EDIT, "  saya   ")
    assert caught.value.problems == {"note": "input.too_short"}
    assert desk_locks.look(writer, statement_id).mine(EDIT)
    with desk.nobody.reading() as session:
        before = audit.head(session)[0]
    assert desk_locks.take_over(lead, statement_id, EDIT, "Penyusun sedang rapat").mine(EDIT)
    told = desk_locks.hold(writer, statement_id, EDIT)
    assert not told.mine(EDIT)
    assert told.takeover is not None
    assert (told.takeover.by, told.takeover.note) == ("D. Arya", "Penyusun sedang rapat")
    with desk.nobody.reading() as session:
        assert audit.head(session)[0] == before + 1  # the takeover; locks leave no trace
    desk_locks.release(lead, statement_id, EDIT)
    assert desk_locks.hold(writer, statement_id, EDIT).mine(EDIT)


def test_a_lock_never_stops_a_save(desk: Desk) -> None:
    statement_id = a_draft(desk)
    writer, lead = two(desk)
    desk_locks.hold(writer, statement_id, EDIT)
    saved = statements.save(lead, statement_id, a_press_release("Disimpan ketua"), base_version=2)
    assert saved.is_new


def test_editing_and_reviewing_are_two_things(desk: Desk) -> None:
    statement_id, _ = at_status(desk, Status.VERIFYING)
    verifier = desk.as_role(Role.VERIFIER)
    desk_locks.hold(verifier, statement_id, REVIEW)
    lead = desk.as_role(Role.TEAM_LEAD)
    assert desk_locks.hold(lead, statement_id, EDIT).other(REVIEW) is not None
    assert statements.detail(lead, statement_id).reviewing == ("S. Maharani",)
    assert statements.detail(verifier, statement_id).reviewing == ()
    (row,) = [row for row in statements.list_rows(lead) if row.id == statement_id]
    assert row.reviewing == ("S. Maharani",)
    desk_locks.release(lead, statement_id, REVIEW)  # not one's own: nothing happens
    assert desk_locks.look(lead, statement_id).other(REVIEW) is not None
    desk_locks.release(verifier, statement_id, REVIEW)
    assert desk_locks.look(lead, statement_id).other(REVIEW) is None


def test_reviewers_stand_side_by_side(desk: Desk) -> None:
    incident = an_incident(desk, Severity.SEVERE)  # so that two officers review at once
    statement_id, _ = at_status(desk, Status.REVIEW, incident_id=incident)
    lead, legal = desk.as_role(Role.TEAM_LEAD), desk.as_role(Role.LEGAL)
    desk_locks.hold(lead, statement_id, REVIEW)
    desk.clock.forward(timedelta(seconds=5))
    at_desk = desk_locks.hold(legal, statement_id, REVIEW)
    assert at_desk.mine(REVIEW)
    assert [who.name for who in at_desk.others(REVIEW)] == ["D. Arya"]
    head = desk.as_role(Role.HEAD_OF_UNIT)
    both = ("D. Arya", "L. Hapsari")
    assert tuple(who.name for who in desk_locks.look(head, statement_id).others(REVIEW)) == both
    assert statement_list.rows(head, [statement_id])[0].reviewing == both
    detail = statements.detail(head, statement_id)
    assert detail.reviewing == both
    told = {link.step: link.reviewing for link in detail.chain if link.reviewing}
    assert told == {Step.REVIEW: ("D. Arya",), Step.LEGAL: ("L. Hapsari",)}
    assert statements.detail(legal, statement_id).reviewing == ("D. Arya",)
    desk_locks.release(lead, statement_id, REVIEW)
    assert statements.detail(head, statement_id).reviewing == ("L. Hapsari",)
    desk.clock.forward(timedelta(seconds=61))
    assert statements.detail(head, statement_id).reviewing == ()


@given(st.integers(1, 10**10 - 1))
def test_a_reviewer_s_mark_fits_its_column(officer_id: int) -> None:
    slot = slot_of(REVIEW, officer_id)
    assert len(slot) <= 12
    assert purpose_of(slot) is REVIEW
    assert purpose_of(slot_of(EDIT, officer_id)) is EDIT
    assert purpose_of("review") is REVIEW  # as an earlier version wrote it


def test_a_refresh_is_no_news(desk: Desk) -> None:
    statement_id = a_draft(desk)
    heard: list[frozenset[Topic]] = []
    desk.nobody.database.announce_to(heard.append)
    writer = desk.as_role(Role.WRITER)
    desk_locks.hold(writer, statement_id, EDIT)
    assert heard == [frozenset({Topic.STATEMENTS})]
    desk_locks.hold(writer, statement_id, EDIT)
    assert len(heard) == 1


def test_a_missing_statement_is_told(desk: Desk) -> None:
    with pytest.raises(RecordMissing):
        desk_locks.hold(desk.as_role(Role.WRITER), 999, EDIT)


def test_four_workstations_at_once_give_one_holder(desk: Desk, engine_url: str) -> None:
    statement_id = a_draft(desk)
    start, found = threading.Barrier(4), list[AtDesk]()

    def begin(number: int) -> None:
        workspace = open_workspace(engine_url, desk.nobody.data.root, desk.clock)
        role = (Role.WRITER, Role.TEAM_LEAD, Role.SECRETARY, Role.SPOKESPERSON)[number % 3]
        view = replace(
            workspace.as_officer(desk.as_role(role).identity), workstation=f"MEJA-{number}"
        )
        try:
            start.wait()
            found.append(desk_locks.hold(view, statement_id, EDIT))
        finally:
            workspace.database.close()

    threads = [threading.Thread(target=begin, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(each.mine(EDIT) for each in found) == 1
    assert len(found) == 4
