"""The list of statements: order, conditions, counts and board, on both engines."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pasopati_desktop.domain.guideline import Severity
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.statement_filter import (
    BOARD,
    RUNNING,
    SHIPPED,
    Condition,
    RowFilter,
    ShippedView,
    Sort,
    decode,
    encode,
)
from pasopati_desktop.domain.statement_kinds import StatementKind
from pasopati_desktop.domain.statements import InformationAccess
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.services import approvals, sample_statements, statement_list, statements
from pasopati_desktop.storage import check
from pasopati_desktop.storage.audit import Actor
from pasopati_desktop.storage.tables import DeskLock
from tests.data import Desk
from tests.statement_data import a_clarification, a_draft, a_press_release, an_incident, at_status


def ids(desk: Desk, role: Role, wanted: RowFilter) -> list[int]:
    return list(statement_list.order(desk.as_role(role), wanted))


def only(*conditions: Condition) -> RowFilter:
    return RowFilter(conditions=frozenset(conditions))


def test_the_queue_holds_what_waits_for_this_officer_and_nothing_else(desk: Desk) -> None:
    draft = a_draft(desk)
    verifying, _ = at_status(desk, Status.VERIFYING)
    severe = an_incident(desk, Severity.SEVERE)  # so that the legal companion signs as well
    review, sha256 = at_status(desk, Status.REVIEW, incident_id=severe)
    approval, _ = at_status(desk, Status.APPROVAL)
    approved, _ = at_status(desk, Status.APPROVED)
    returned, _ = at_status(desk, Status.VERIFYING)
    approvals.send_back(desk.as_role(Role.VERIFIER), returned, "Sumber fakta kedua belum ada")
    queue = SHIPPED[ShippedView.QUEUE]
    found = {role: ids(desk, role, queue) for role in Role if role is not Role.SYSADMIN}
    assert found[Role.VERIFIER] == [verifying]
    assert found[Role.LEGAL] == [review]
    assert found[Role.TEAM_LEAD] == [review]
    assert found[Role.HEAD_OF_UNIT] == [approval]
    assert found[Role.MEDIA_LIAISON] == [approved]
    assert found[Role.WRITER] == [returned]
    assert found[Role.AUDITOR] == []
    approvals.legal(desk.as_role(Role.LEGAL), review, sha256=sha256)
    assert ids(desk, Role.LEGAL, queue) == []
    assert ids(desk, Role.TEAM_LEAD, queue) == [review]
    assert statement_list.waiting(desk.as_role(Role.TEAM_LEAD)) == 1
    assert ids(desk, Role.WRITER, SHIPPED[ShippedView.MY_DRAFTS]) == [draft]
    assert set(ids(desk, Role.WRITER, SHIPPED[ShippedView.WITH_OTHERS])) == {
        verifying,
        review,
        approval,
        approved,
    }
    assert ids(desk, Role.WRITER, only(Condition.RETURNED)) == [returned]
    assert ids(desk, Role.VERIFIER, only(Condition.RETURNED)) == []


def test_the_queue_agrees_with_the_rule_row_by_row_in_every_state(desk: Desk) -> None:
    """What SQL and the short cuts find is what each row alone says of itself."""
    an_incident(desk, Severity.SEVERE)
    an_incident(desk, Severity.MINOR)
    sample_statements.fill(desk.nobody.as_system(), 150, JobControl())
    seen = set()
    for role in (Role.VERIFIER, Role.LEGAL, Role.TEAM_LEAD, Role.HEAD_OF_UNIT, Role.WRITER):
        view = desk.as_role(role)
        rows = statement_list.rows(view, statement_list.order(view))
        waiting = {row.id for row in rows if row.is_waiting}
        assert waiting == set(statement_list.order(view, only(Condition.WAITING))), role
        late = set(statement_list.order(view, only(Condition.OVERDUE)))
        now = view.clock()
        told = {
            row.id
            for row in rows
            if row.status in RUNNING
            and any(due is not None and due < now for due in (row.due_at, row.step_due_at))
        }
        assert late <= told
        seen |= {row.status for row in rows}
    assert len(seen) > 8


def test_parts_of_the_filter_narrow_together(desk: Desk) -> None:
    incident = an_incident(desk, Severity.SEVERE)
    first = a_draft(desk, a_press_release("Panen 100% hidroponik"), incident)
    second, _ = at_status(desk, Status.VERIFYING, a_clarification("Video lama"))
    day = desk.clock.now.date()
    cases: list[tuple[RowFilter, list[int]]] = [
        (RowFilter(), [second, first]),
        (RowFilter(text="PANEN"), [first]),
        (RowFilter(text="100%"), [first]),
        (RowFilter(text="_"), []),
        (RowFilter(text="panen ins-2026"), [first]),
        (RowFilter(kind=StatementKind.CLARIFICATION), [second]),
        (RowFilter(severity=Severity.SEVERE), [first]),
        (RowFilter(incident_id=incident), [first]),
        (RowFilter(access=InformationAccess.ON_DEMAND), [second]),
        (RowFilter(statuses=(Status.DRAFT, Status.REVIEW)), [first]),
        (RowFilter(since=day, until=day), [second, first]),
        (RowFilter(until=day - timedelta(days=1)), []),
        (RowFilter(since=day + timedelta(days=1)), []),
        (RowFilter(severity=Severity.SEVERE, kind=StatementKind.CLARIFICATION), []),
    ]
    for wanted, expected in cases:
        assert ids(desk, Role.VERIFIER, wanted) == expected, wanted
        assert statement_list.counts(desk.as_role(Role.VERIFIER), [wanted]) == [len(expected)]
    writer = desk.as_role(Role.WRITER).officer_id
    verifier = desk.as_role(Role.VERIFIER).officer_id
    assert ids(desk, Role.AUDITOR, RowFilter(writer_id=writer)) == [second, first]
    assert ids(desk, Role.AUDITOR, RowFilter(writer_id=verifier)) == []
    assert [name for _, name in statement_list.writers(desk.as_role(Role.AUDITOR))] == [
        "B. Prasetyo"
    ]


def test_dates_and_ends_have_their_views(desk: Desk) -> None:
    soon = desk.clock.now + timedelta(hours=5)
    embargoed = a_draft(desk, a_press_release("Embargo", embargo_until=soon))
    to_review, _ = at_status(
        desk, Status.APPROVED, a_press_release("Tinjau", review_on=desk.clock.now.date())
    )
    later, _ = at_status(
        desk,
        Status.APPROVED,
        a_press_release("Nanti", review_on=desk.clock.now.date() + timedelta(days=2)),
    )
    assert ids(desk, Role.AUDITOR, SHIPPED[ShippedView.EMBARGO]) == [embargoed]
    assert ids(desk, Role.AUDITOR, SHIPPED[ShippedView.REVIEW_DUE]) == [to_review]
    desk.clock.forward(timedelta(days=2))
    assert ids(desk, Role.AUDITOR, SHIPPED[ShippedView.EMBARGO]) == []
    assert ids(desk, Role.AUDITOR, SHIPPED[ShippedView.REVIEW_DUE]) == [later, to_review]


def test_what_is_late_comes_first_by_deadline(desk: Desk) -> None:
    slow, _ = at_status(desk, Status.VERIFYING)
    urgent = an_incident(desk, Severity.EXTRAORDINARY)
    fast, _ = at_status(desk, Status.VERIFYING, incident_id=urgent)
    draft = a_draft(desk)
    view = desk.as_role(Role.VERIFIER)
    assert list(statement_list.order(view, RowFilter(sort=Sort.DUE))) == [fast, slow, draft]
    assert ids(desk, Role.VERIFIER, SHIPPED[ShippedView.OVERDUE]) == []
    desk.clock.forward(timedelta(minutes=30))
    assert ids(desk, Role.VERIFIER, SHIPPED[ShippedView.OVERDUE]) == [fast]
    row = statement_list.rows(view, [fast])[0]
    assert row.step_due_at is not None
    assert row.step_due_at < desk.clock.now
    assert statement_list.order(view, RowFilter(sort=Sort.LEVEL))[0] == fast
    assert list(statement_list.order(view, RowFilter(sort=Sort.AGE))) == [slow, fast, draft]


def test_a_row_tells_who_reviews_it_while_the_mark_is_fresh(desk: Desk) -> None:
    statement_id, _ = at_status(desk, Status.VERIFYING)
    view = desk.as_role(Role.WRITER)
    assert statement_list.rows(view, [statement_id])[0].reviewing == ()
    at = desk.clock()
    with desk.nobody.database.writing(Actor(None, "uji", "MEJA-1", "test", at)) as session:
        session.add(
            DeskLock(
                statement_id=statement_id,
                purpose="review",
                officer_id=3,
                officer_name="S. Maharani",
                since=at,
                refreshed_at=at,
            )
        )
    assert statement_list.rows(view, [statement_id])[0].reviewing == ("S. Maharani",)
    desk.clock.forward(timedelta(minutes=5))
    assert statement_list.rows(view, [statement_id])[0].reviewing == ()


def test_the_board_has_every_status_once_and_counts_whole(desk: Desk) -> None:
    drafts = [a_draft(desk, a_press_release(f"Draf {n}")) for n in range(4)]
    verifying, _ = at_status(desk, Status.VERIFYING)
    columns = statement_list.board(desk.as_role(Role.VERIFIER), limit=3)
    assert tuple(column.status for column in columns) == BOARD
    by_status = {column.status: column for column in columns}
    assert by_status[Status.DRAFT].count == 4
    assert [row.id for row in by_status[Status.DRAFT].rows] == drafts[:3]  # the oldest first
    assert [row.id for row in by_status[Status.VERIFYING].rows] == [verifying]
    assert by_status[Status.PUBLISHED].count == 0
    mine = statement_list.board(desk.as_role(Role.VERIFIER), only(Condition.WAITING))
    assert {column.status: column.count for column in mine if column.count} == {Status.VERIFYING: 1}
    drafts_only = statement_list.board(
        desk.as_role(Role.VERIFIER), RowFilter(statuses=(Status.DRAFT,))
    )
    assert [column.status for column in drafts_only] == [Status.DRAFT]


def test_pages_keep_the_order_and_leave_out_what_is_gone(desk: Desk) -> None:
    first, second = a_draft(desk), a_draft(desk)
    view = desk.as_role(Role.WRITER)
    rows = statement_list.rows(view, [second, 999_999, first])
    assert [row.id for row in rows] == [second, first]
    assert statement_list.rows(view, []) == []


def test_the_sample_is_whole_and_its_statements_go_on_by_the_services(desk: Desk) -> None:
    an_incident(desk, Severity.MODERATE)
    made = sample_statements.fill(desk.nobody.as_system(), 90, JobControl())
    assert made == 90
    with desk.nobody.database.reading() as session:
        assert check.examine(session) == []
    head = desk.as_role(Role.VERIFIER)
    waiting = statement_list.order(head, only(Condition.WAITING))
    assert len(waiting) > 0
    sha256 = statements.detail(head, waiting[0]).sha256
    approvals.verify(head, waiting[0], sha256=sha256)
    assert waiting[0] not in statement_list.order(head, only(Condition.WAITING))
    new = a_draft(desk)  # ids go on behind those the filling named
    assert new > max(waiting)


@given(
    st.builds(
        RowFilter,
        statuses=st.lists(st.sampled_from(Status), unique=True, max_size=4).map(tuple),
        kind=st.none() | st.sampled_from(StatementKind),
        text=st.text(max_size=30),
        incident_id=st.none() | st.integers(1, 2**40),
        conditions=st.frozensets(st.sampled_from(Condition)),
        severity=st.none() | st.sampled_from(Severity),
        access=st.none() | st.sampled_from(InformationAccess),
        writer_id=st.none() | st.integers(1, 2**40),
        since=st.none() | st.dates(),
        until=st.none() | st.dates(),
        sort=st.sampled_from(Sort),
    )
)
def test_a_filter_survives_being_kept(wanted: RowFilter) -> None:
    assert decode(encode(wanted)) == wanted


@given(
    st.dictionaries(
        st.sampled_from(
            ["statuses", "kind", "text", "conditions", "severity", "since", "sort", "x"]
        ),
        st.none() | st.booleans() | st.integers() | st.text() | st.lists(st.text() | st.integers()),
    )
)
def test_a_damaged_filter_is_read_as_far_as_it_makes_sense(body: dict[str, object]) -> None:
    wanted = decode(body)
    assert decode(encode(wanted)) == wanted


def test_what_an_older_view_kept_as_waiting_is_the_condition() -> None:
    kept = replace(RowFilter(), waiting_only=True)
    assert decode(encode(kept)) == only(Condition.WAITING)
    assert kept.with_condition(Condition.WAITING, on=False) == RowFilter()
    assert not kept.is_plain
    assert RowFilter(sort=Sort.TITLE).is_plain


@pytest.mark.parametrize("day", [date.min, date.max])
def test_days_at_the_end_of_time_are_no_fault(desk: Desk, day: date) -> None:
    a_draft(desk)
    wanted = RowFilter(since=day, until=day)
    assert ids(desk, Role.AUDITOR, wanted) == []
