"""Views an officer keeps: own, in order, named once."""

import pytest

from pasopati_desktop.domain.errors import InvalidInput, RecordMissing
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.statement_filter import Condition, RowFilter, Sort
from pasopati_desktop.domain.workflow import Status
from pasopati_desktop.services import saved_views
from tests.data import Desk

LATE = RowFilter(conditions=frozenset({Condition.OVERDUE}), sort=Sort.DUE)
DRAFTS = RowFilter(statuses=(Status.DRAFT,))


def names(desk: Desk, role: Role) -> list[str]:
    return [view.name for view in saved_views.own(desk.as_role(role))]


def test_views_are_kept_moved_renamed_and_put_back(desk: Desk) -> None:
    writer = desk.as_role(Role.WRITER)
    first = saved_views.keep(writer, "  Yang  lewat ", LATE)
    second = saved_views.keep(writer, "Draf", DRAFTS)
    third = saved_views.keep(writer, "Semua", RowFilter())
    assert names(desk, Role.WRITER) == ["Yang lewat", "Draf", "Semua"]
    assert saved_views.own(writer)[0].wanted == LATE
    assert names(desk, Role.HEAD_OF_UNIT) == []
    saved_views.move(writer, third, -2)
    assert names(desk, Role.WRITER) == ["Semua", "Yang lewat", "Draf"]
    saved_views.move(writer, third, 99)
    saved_views.rename(writer, second, "Draf tim")
    saved_views.change(writer, first, DRAFTS)
    assert names(desk, Role.WRITER) == ["Yang lewat", "Draf tim", "Semua"]
    removed = saved_views.remove(writer, second)
    assert names(desk, Role.WRITER) == ["Yang lewat", "Semua"]
    saved_views.keep(writer, removed.name, removed.wanted, position=removed.position)
    assert names(desk, Role.WRITER) == ["Yang lewat", "Draf tim", "Semua"]
    assert [view.position for view in saved_views.own(writer)] == [0, 1, 2]


def test_names_and_numbers_of_views_have_rules(desk: Desk) -> None:
    writer = desk.as_role(Role.WRITER)
    kept = saved_views.keep(writer, "Lewat", LATE)
    for name, code in (
        ("", "input.required"),
        ("x" * 61, "input.too_long"),
        ("LEWAT", "view.name_taken"),
    ):
        with pytest.raises(InvalidInput) as caught:
            saved_views.keep(writer, name, LATE)
        assert caught.value.problems == {"name": code}
    saved_views.rename(writer, kept, "lewat")  # its own name in other letters
    for number in range(saved_views.MOST - 1):
        saved_views.keep(writer, f"Tampilan {number}", LATE)
    with pytest.raises(InvalidInput) as caught:
        saved_views.keep(writer, "Satu lagi", LATE)
    assert caught.value.problems == {"name": "view.too_many"}
    saved_views.keep(desk.as_role(Role.AUDITOR), "Lewat", LATE)  # another officer's own


def test_nobody_touches_another_officers_view(desk: Desk) -> None:
    view_id = saved_views.keep(desk.as_role(Role.WRITER), "Lewat", LATE)
    other = desk.as_role(Role.HEAD_OF_UNIT)
    for act in (
        lambda: saved_views.rename(other, view_id, "Milik saya"),
        lambda: saved_views.move(other, view_id, 1),
        lambda: saved_views.change(other, view_id, DRAFTS),
        lambda: saved_views.remove(other, view_id),
    ):
        with pytest.raises(RecordMissing):
            act()
    assert names(desk, Role.WRITER) == ["Lewat"]
