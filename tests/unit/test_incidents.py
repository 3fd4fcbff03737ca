"""Incidents: numbers without gaps, levels by rule, a timeline that is only added to."""

import threading
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pasopati_desktop.domain import guideline as matrix
from pasopati_desktop.domain.clocks import ClockState, ResponseClock
from pasopati_desktop.domain.errors import Conflict, InvalidInput, PermissionDenied, RuleViolation
from pasopati_desktop.domain.guideline import CRITERIA, DEFAULT_FLOORS, Assessment, Severity
from pasopati_desktop.domain.incidents import (
    EntryDraft,
    IncidentDraft,
    IncidentStatus,
    level_change_problems,
)
from pasopati_desktop.domain.news import Triage
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.services import incident_reading, incident_status, incidents, news
from pasopati_desktop.storage import audit, check
from pasopati_desktop.storage.incidents import IncidentFilter, Sort
from tests.data import NOW, Desk
from tests.scenario import a_news_item


def a_draft(**changes: object) -> IncidentDraft:
    draft = IncidentDraft(
        title="Dugaan keracunan makanan di dapur umum",
        category="KESEHATAN",
        severity=Severity.MODERATE,
        detected_at=NOW - timedelta(minutes=47),
        place="Dapur umum",
    )
    return replace(draft, **changes)  # type: ignore[arg-type] # any field


@pytest.mark.parametrize(
    ("scores", "flags", "level"),
    [
        ((0, 0, 1, 1, 1, 1), set(), Severity.MINOR),
        ((2, 1, 1, 1, 0, 1), set(), Severity.MODERATE),
        ((0, 2, 2, 1, 0, 2), {"one_escape"}, Severity.MODERATE),
        ((0, 0, 2, 3, 2, 2), set(), Severity.SEVERE),
        ((3, 0, 0, 0, 0, 1), {"unnatural_death"}, Severity.SEVERE),
        ((3, 3, 3, 3, 1, 3), {"three_deaths"}, Severity.EXTRAORDINARY),
    ],
)
def test_the_matrix_proposes_what_the_handbook_says(
    scores: tuple[int, ...], flags: set[str], level: Severity
) -> None:
    found = Assessment(dict(zip(CRITERIA, scores, strict=True)), frozenset(flags))
    assert matrix.propose_level(found) == level


@given(
    st.lists(st.integers(0, 3), min_size=6, max_size=6),
    st.sets(st.sampled_from(sorted(DEFAULT_FLOORS))),
)
def test_a_level_is_never_below_a_floor(scores: list[int], flags: set[str]) -> None:
    found = Assessment(dict(zip(CRITERIA, scores, strict=True)), frozenset(flags))
    assert matrix.propose_level(found) >= matrix.floor_of(found)


def test_an_incident_gets_the_next_number_of_its_year(desk: Desk) -> None:
    monitor = desk.as_role(Role.MEDIA_MONITOR)
    ids = [incidents.register(monitor, a_draft()) for _ in range(3)]
    rows = incident_reading.list_rows(monitor)
    assert [row.number for row in rows] == ["INS-2026-0003", "INS-2026-0002", "INS-2026-0001"]
    assert {row.id for row in rows} == set(ids)


def test_the_year_of_a_number_is_the_offices(desk: Desk) -> None:
    desk.clock.now = NOW.replace(month=12, day=31, hour=17, minute=30)  # 00.30 WIB of 1 January
    monitor = desk.as_role(Role.MEDIA_MONITOR)
    incidents.register(monitor, a_draft())
    assert incident_reading.list_rows(monitor)[0].number == "INS-2027-0001"


def test_workstations_registering_at_once_get_different_consecutive_numbers(desk: Desk) -> None:
    monitor = desk.as_role(Role.MEDIA_MONITOR)
    threads = [
        threading.Thread(target=incidents.register, args=(monitor, a_draft())) for _ in range(12)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    numbers = sorted(row.number for row in incident_reading.list_rows(monitor))
    assert numbers == [f"INS-2026-{number:04}" for number in range(1, 13)]
    with desk.nobody.database.reading() as session:
        assert audit.verify(session).broken_at is None


def test_a_refused_incident_leaves_no_trace_and_no_gap(desk: Desk) -> None:
    monitor = desk.as_role(Role.MEDIA_MONITOR)
    with pytest.raises(InvalidInput) as caught:
        incidents.register(monitor, a_draft(detected_at=NOW + timedelta(hours=1), title=" "))
    assert caught.value.problems == {"title": "input.required", "detected_at": "input.in_future"}
    incidents.register(monitor, a_draft())
    assert [row.number for row in incident_reading.list_rows(monitor)] == ["INS-2026-0001"]


def test_an_auditor_registers_nothing(desk: Desk) -> None:
    with pytest.raises(PermissionDenied):
        incidents.register(desk.as_role(Role.AUDITOR), a_draft())


def test_only_the_head_lowers_with_a_reason(desk: Desk) -> None:
    monitor, head = desk.as_role(Role.MEDIA_MONITOR), desk.as_role(Role.HEAD_OF_UNIT)
    incident = incidents.register(monitor, a_draft(severity=Severity.SEVERE))
    with pytest.raises(InvalidInput) as caught:
        incidents.change_level(monitor, incident, Severity.MINOR, "Ternyata hanya dua orang pusing")
    assert caught.value.problems == {"severity": "incident.only_head_lowers"}
    with pytest.raises(InvalidInput) as caught:
        incidents.change_level(head, incident, Severity.MINOR, "terlalu tinggi")
    assert caught.value.problems == {"reason": "input.reason_short"}
    incidents.change_level(head, incident, Severity.MINOR, "Hasil laboratorium negatif seluruhnya")
    detail = incident_reading.detail(head, incident)
    assert [level.new for level in detail.levels] == [Severity.SEVERE, Severity.MINOR]
    assert "Tingkat diturunkan dari Berat ke Ringan" in detail.timeline[0].text


@given(
    st.sampled_from(Severity), st.sampled_from(Severity), st.sampled_from(Severity), st.booleans()
)
def test_no_rule_lets_a_level_sink_below_its_floor(
    old: Severity, new: Severity, floor: Severity, may_lower: bool
) -> None:
    found = level_change_problems(old, new, floor, "alasan yang cukup panjang", may_lower=may_lower)
    if not found:
        assert new > old or (may_lower and new >= floor)


def test_a_correction_leaves_the_first_line_standing(desk: Desk) -> None:
    monitor = desk.as_role(Role.MEDIA_MONITOR)
    incident = incidents.register(monitor, a_draft())
    first = incidents.add_entry(monitor, incident, EntryDraft(NOW, "17 orang dirawat"))
    incidents.correct_entry(monitor, first, EntryDraft(NOW, "19 orang dirawat"))
    rows = {row.id: row for row in incident_reading.detail(monitor, incident).timeline}
    assert rows[first].text == "17 orang dirawat"
    assert rows[rows[first].corrected_by_id or 0].text == "19 orang dirawat"
    with pytest.raises(Conflict):
        incidents.correct_entry(monitor, first, EntryDraft(NOW, "20 orang dirawat"))


def test_the_second_editor_loses_nothing(desk: Desk) -> None:
    monitor = desk.as_role(Role.MEDIA_MONITOR)
    incident = incidents.register(monitor, a_draft())
    seen = incident_reading.detail(monitor, incident)
    incidents.edit(monitor, incident, replace(seen.draft, place="Blok timur"), seen.version)
    with pytest.raises(Conflict):
        incidents.edit(monitor, incident, replace(seen.draft, place="Gerbang"), seen.version)
    assert incident_reading.detail(monitor, incident).draft.place == "Blok timur"


def test_the_register_filters_by_words_as_typed(desk: Desk) -> None:
    monitor = desk.as_role(Role.MEDIA_MONITOR)
    incidents.register(monitor, a_draft(title="100% aman_sentosa"))
    incidents.register(monitor, a_draft())
    found = incident_reading.list_rows(monitor, IncidentFilter(words="100% _sentosa"))
    assert [row.title for row in found] == ["100% aman_sentosa"]


def test_old_incidents_keep_the_categories_they_were_made_under(desk: Desk) -> None:
    from pasopati_desktop.services import guideline

    monitor = desk.as_role(Role.MEDIA_MONITOR)
    incident = incidents.register(monitor, a_draft())
    renamed = tuple(
        replace(item, label="Kesehatan dan gizi") if item.code == "KESEHATAN" else item
        for item in guideline.categories(monitor).value
    )
    admin = desk.as_role(Role.SYSADMIN)
    guideline.amend(admin, matrix.DocumentKind.CATEGORIES, renamed, "Istilah baru")
    assert incident_reading.detail(monitor, incident).row.category_label == "Kesehatan"
    newer = incidents.register(monitor, a_draft())
    assert incident_reading.detail(monitor, newer).row.category_label == "Kesehatan dan gizi"


def test_clocks_follow_stored_times() -> None:
    clock = ResponseClock(NOW, NOW + timedelta(hours=1))
    assert clock.state(NOW + timedelta(minutes=44)) is ClockState.ON_TIME
    assert clock.state(NOW + timedelta(minutes=45)) is ClockState.SOON
    assert clock.state(NOW + timedelta(minutes=61)) is ClockState.LATE
    done = replace(clock, done_at=NOW + timedelta(minutes=59))
    assert done.state(NOW + timedelta(days=9)) is ClockState.DONE
    late = replace(clock, done_at=NOW + timedelta(minutes=61))
    assert late.state(NOW + timedelta(days=9)) is ClockState.DONE_LATE


def test_all_of_it_is_traced(desk: Desk) -> None:
    monitor = desk.as_role(Role.MEDIA_MONITOR)
    incident = incidents.register(monitor, a_draft())
    incidents.add_entry(monitor, incident, EntryDraft(NOW, "Sampel diserahkan 🧪 \u202e"))
    with desk.nobody.database.reading() as session:
        assert check.examine(session) == []


def test_what_a_level_was_judged_by_is_kept_and_sets_the_floor(desk: Desk) -> None:
    monitor, head = desk.as_role(Role.MEDIA_MONITOR), desk.as_role(Role.HEAD_OF_UNIT)
    judged = Assessment({"safety": 3, "attention": 1}, frozenset({"unnatural_death"}))
    with pytest.raises(InvalidInput) as caught:
        incidents.register(monitor, a_draft(), assessment=judged)
    assert caught.value.problems == {"severity": "incident.below_floor"}
    incident = incidents.register(monitor, a_draft(severity=Severity.SEVERE), assessment=judged)
    found = incident_reading.detail(monitor, incident)
    assert (found.floor, found.assessment) == (Severity.SEVERE, judged)
    reason = "Ternyata hanya pingsan, bukan meninggal"
    with pytest.raises(InvalidInput) as caught:
        incidents.change_level(head, incident, Severity.MODERATE, reason)
    assert caught.value.problems == {"severity": "incident.below_floor"}
    milder = Assessment({"safety": 1, "attention": 1})
    incidents.change_level(head, incident, Severity.MODERATE, reason, milder)
    assert incident_reading.detail(monitor, incident).floor is Severity.MINOR


def test_only_who_lowers_levels_lowers_a_floor(desk: Desk) -> None:
    monitor = desk.as_role(Role.MEDIA_MONITOR)
    severe = Assessment(flags=frozenset({"riot"}))
    incident = incidents.register(monitor, a_draft(severity=Severity.SEVERE), assessment=severe)
    incidents.change_level(monitor, incident, Severity.EXTRAORDINARY, "Meluas", Assessment())
    assert incident_reading.detail(monitor, incident).floor is Severity.SEVERE


def test_an_incident_ends_by_steps_each_with_its_reason(desk: Desk) -> None:
    monitor, head = desk.as_role(Role.MEDIA_MONITOR), desk.as_role(Role.HEAD_OF_UNIT)
    incident = incidents.register(monitor, a_draft())
    with pytest.raises(InvalidInput) as caught:
        incident_status.await_evaluation(monitor, incident, "selesai")
    assert caught.value.problems == {"reason": "input.reason_short"}
    reason = "Tidak ada pemberitaan baru selama tiga hari"
    incident_status.await_evaluation(monitor, incident, reason)
    with pytest.raises(PermissionDenied):
        incident_status.close(monitor, incident, reason)
    incident_status.close(head, incident, reason)
    with pytest.raises(InvalidInput) as caught:
        incident_status.close(head, incident, reason)
    assert caught.value.problems == {"status": "incident.status_not_allowed"}
    assert incident_reading.counts(monitor)[IncidentStatus.CLOSED] == 1
    incident_status.reopen(monitor, incident, "Muncul pemberitaan baru dari media nasional")
    found = incident_reading.detail(monitor, incident)
    assert found.row.status is IncidentStatus.OPEN
    said = [entry.text for entry in found.timeline if entry.kind == "status"]
    assert said[1] == f"Insiden dinyatakan selesai: {reason}"


def test_lines_of_the_program_are_not_corrected(desk: Desk) -> None:
    monitor = desk.as_role(Role.MEDIA_MONITOR)
    incident = incidents.register(monitor, a_draft())
    incidents.change_level(monitor, incident, Severity.SEVERE, "Meluas")
    line = incident_reading.detail(monitor, incident).timeline[0]
    with pytest.raises(RuleViolation):
        incidents.correct_entry(monitor, line.id, EntryDraft(NOW, "Bukan begitu"))


def test_the_register_is_ordered_by_what_is_asked(desk: Desk) -> None:
    monitor, verifier = desk.as_role(Role.MEDIA_MONITOR), desk.as_role(Role.VERIFIER)
    made = {}
    for name, severity, minutes, owner in (
        ("bawah", Severity.MINOR, 300, monitor),
        ("Atas", Severity.EXTRAORDINARY, 10, verifier),
        ("cepat", Severity.SEVERE, 30, monitor),
    ):
        desk.clock.forward(timedelta(seconds=1))
        made[name] = incidents.register(
            monitor,
            a_draft(
                title=name,
                severity=severity,
                detected_at=NOW - timedelta(minutes=minutes),
                owner_id=owner.officer_id,
            ),
        )

    def names(sort: Sort, *, descending: bool) -> list[str]:
        found = incident_reading.order(monitor, IncidentFilter(), sort, descending=descending)
        return [row.title for row in incident_reading.rows(monitor, found)]

    assert names(Sort.TITLE, descending=False) == ["Atas", "bawah", "cepat"]
    assert names(Sort.SEVERITY, descending=True) == ["Atas", "cepat", "bawah"]
    assert names(Sort.CLOCK, descending=False) == ["cepat", "Atas", "bawah"]
    assert names(Sort.CHANGED, descending=True) == ["cepat", "Atas", "bawah"]
    assert names(Sort.OWNER, descending=True)[0] == "Atas"  # S. Maharani


def test_rows_come_in_the_order_asked_and_without_what_is_gone(desk: Desk) -> None:
    monitor = desk.as_role(Role.MEDIA_MONITOR)
    first, second = (incidents.register(monitor, a_draft()) for _ in range(2))
    found = incident_reading.rows(monitor, [second, 404, first])
    assert [row.id for row in found] == [second, first]
    assert incident_reading.rows(monitor, []) == []


def test_changing_the_category_takes_it_from_the_list_in_force(desk: Desk) -> None:
    from pasopati_desktop.services import guideline

    monitor = desk.as_role(Role.MEDIA_MONITOR)
    incident = incidents.register(monitor, a_draft())
    more = (*guideline.categories(monitor).value, matrix.Category("SIBER", "Serangan siber"))
    admin = desk.as_role(Role.SYSADMIN)
    guideline.amend(admin, matrix.DocumentKind.CATEGORIES, more, "Kategori baru")
    seen = incident_reading.detail(monitor, incident)
    incidents.edit(monitor, incident, replace(seen.draft, category="SIBER"), seen.version)
    assert incident_reading.detail(monitor, incident).row.category_label == "Serangan siber"


def test_news_that_becomes_an_incident_is_marked_as_a_crisis(desk: Desk) -> None:
    monitor = desk.as_role(Role.MEDIA_MONITOR)
    item = a_news_item(desk)
    incidents.register(monitor, a_draft(), [item])
    assert news.detail(monitor, item).triage is Triage.CRISIS
