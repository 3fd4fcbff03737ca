"""Step clocks, reminders, and how long steps take: all from stored times."""

from datetime import timedelta

import pytest

from pasopati_desktop.domain.chains import DEFAULT_CHAINS
from pasopati_desktop.domain.clocks import ClockState
from pasopati_desktop.domain.due import Taken, cycle_time, step_clock
from pasopati_desktop.domain.errors import RuleViolation
from pasopati_desktop.domain.guideline import Severity
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.workflow import Status, Step
from pasopati_desktop.services import approvals, due, home, statements
from pasopati_desktop.storage import audit
from tests.data import NOW, PIN, Desk
from tests.statement_data import a_draft, a_press_release, an_incident, at_status, sha_of


def test_the_clock_of_a_step_runs_from_the_moment_it_came() -> None:
    chain = DEFAULT_CHAINS.chain_for(StatementKind.PRESS_RELEASE, Severity.SEVERE)
    clock = step_clock(chain, Status.VERIFYING, NOW)
    assert clock is not None
    minute = timedelta(minutes=1)
    assert clock.due_at == NOW + 30 * minute
    assert clock.state(NOW + 22 * minute) is ClockState.ON_TIME
    assert clock.state(NOW + 23 * minute) is ClockState.SOON
    assert clock.state(NOW + 30 * minute) is ClockState.SOON
    assert clock.state(NOW + 31 * minute) is ClockState.LATE
    assert step_clock(chain, Status.DRAFT, NOW) is None


def test_the_deadline_survives_a_restart_and_is_kept_with_the_step(desk: Desk) -> None:
    incident = an_incident(desk, Severity.SEVERE)
    statement_id, sha256 = at_status(desk, Status.VERIFYING, incident_id=incident)
    view = desk.as_role(Role.WRITER)
    before = statements.detail(view, statement_id)
    assert before.step_target == timedelta(minutes=30)
    desk.clock.forward(timedelta(hours=9))  # switched off overnight
    again = statements.detail(desk.as_role(Role.WRITER), statement_id)
    assert again.step_due_at == before.step_due_at
    late = due.late_steps(desk.as_role(Role.VERIFIER))
    assert [(item.id, item.due_at) for item in late] == [(statement_id, before.step_due_at)]
    assert due.late_steps(desk.as_role(Role.TEAM_LEAD)) == ()
    lead = home.overview(desk.as_role(Role.TEAM_LEAD)).desk
    assert [row.id for row in lead.late] == [statement_id]
    assert home.overview(desk.as_role(Role.VERIFIER)).desk.late == ()
    approvals.verify(desk.as_role(Role.VERIFIER), statement_id, sha256=sha256)
    assert due.late_steps(desk.as_role(Role.VERIFIER)) == ()


def test_a_reminder_stands_on_the_screen_of_who_is_in_turn_once_an_hour(desk: Desk) -> None:
    statement_id, sha256 = at_status(desk, Status.VERIFYING)
    writer, verifier = desk.as_role(Role.WRITER), desk.as_role(Role.VERIFIER)
    assert home.overview(verifier).waiting[0].reminded is None
    with writer.reading() as session:
        before = audit.head(session)[0]
    due.remind(writer, statement_id)
    with writer.reading() as session:
        assert audit.head(session)[0] == before + 1
    told = home.overview(verifier).waiting[0].reminded
    assert told is not None
    assert told.by == "B. Prasetyo"
    desk.clock.forward(timedelta(minutes=20))
    with pytest.raises(RuleViolation) as caught:
        due.remind(desk.as_role(Role.TEAM_LEAD), statement_id)
    assert caught.value.code == "due.reminded_lately"
    assert caught.value.params == {"name": "B. Prasetyo", "minutes": 40}
    desk.clock.forward(timedelta(minutes=41))
    due.remind(desk.as_role(Role.TEAM_LEAD), statement_id)
    with pytest.raises(RuleViolation, match=r"due\.own_turn"):
        due.remind(verifier, statement_id)
    approvals.verify(verifier, statement_id, sha256=sha256)
    due.remind(writer, statement_id)  # another step is due now: another reminder
    last = due.last_reminder(writer, statement_id)
    assert last is not None
    assert last.by == "B. Prasetyo"


def test_nobody_is_reminded_of_a_draft(desk: Desk) -> None:
    with pytest.raises(RuleViolation, match=r"due\.nobody_waits"):
        due.remind(desk.as_role(Role.WRITER), a_draft(desk))


def test_figures_of_steps_count_from_the_entry_of_their_stage(desk: Desk) -> None:
    incident = an_incident(desk, Severity.SEVERE)
    statement_id = a_draft(desk, a_press_release(), incident)
    sha256 = sha_of(desk, statement_id)
    minute = timedelta(minutes=1)
    approvals.submit(desk.as_role(Role.WRITER), statement_id, sha256=sha256)
    for step, role, wait in (
        (approvals.verify, Role.VERIFIER, 10),
        (approvals.legal, Role.LEGAL, 5),
        (approvals.review, Role.TEAM_LEAD, 40),
    ):
        desk.clock.forward(wait * minute)
        step(desk.as_role(role), statement_id, sha256=sha256)
    desk.clock.forward(20 * minute)
    approvals.approve(desk.as_role(Role.HEAD_OF_UNIT), statement_id, sha256=sha256, secret=PIN)
    found = {item.step: item for item in due.cycle_of(desk.as_role(Role.AUDITOR), statement_id)}
    wanted = {Step.VERIFY: 10, Step.LEGAL: 5, Step.REVIEW: 45, Step.APPROVE: 20}
    assert {step: found[step].median for step in found} == {
        step: minutes * minute for step, minutes in wanted.items()
    }
    assert [found[step].in_time for step in (Step.VERIFY, Step.LEGAL, Step.REVIEW)] == [1, 1, 0]
    assert due.cycle_times(desk.as_role(Role.AUDITOR)) == tuple(found.values())
    desk.clock.forward(timedelta(days=91))
    assert due.cycle_times(desk.as_role(Role.AUDITOR)) == ()


def test_the_median_and_the_share_in_time() -> None:
    minute = timedelta(minutes=1)
    taken = [
        Taken(Step.VERIFY, 10 * minute, True),
        Taken(Step.VERIFY, 30 * minute, False),
        Taken(Step.VERIFY, 20 * minute, None),
    ]
    figure = cycle_time(Step.VERIFY, taken)
    assert (figure.count, figure.median, figure.in_time) == (3, 20 * minute, 0.5)
    assert cycle_time(Step.VERIFY, taken[2:]).in_time is None


def test_what_came_back_is_told_to_everybody_who_signed(desk: Desk) -> None:
    statement_id, _ = at_status(desk, Status.REVIEW)
    approvals.send_back(desk.as_role(Role.TEAM_LEAD), statement_id, "Ubah kalimat pertama")
    verifier = home.overview(desk.as_role(Role.VERIFIER)).desk
    assert [row.id for row in verifier.returned] == [statement_id]
    writer = home.overview(desk.as_role(Role.WRITER))
    assert [row.id for row in writer.waiting] == [statement_id]
    assert writer.desk.returned == ()  # it is among what waits, not twice
    assert home.overview(desk.as_role(Role.LEGAL)).desk.returned == ()
