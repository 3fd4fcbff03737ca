"""Triage, notes, undo, lists of any length, imports and issues."""

from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from pasopati_desktop.domain.errors import Conflict, InvalidInput, RecordMissing, Refused
from pasopati_desktop.domain.issues import IssueDraft, IssueStatus
from pasopati_desktop.domain.jobs import Cancelled, JobControl
from pasopati_desktop.domain.news import Triage
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.search import NewsFilter
from pasopati_desktop.domain.segments import STRIDE, Segments
from pasopati_desktop.services import issues, news, news_imports
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.storage import audit, check
from pasopati_desktop.storage.tables import NewsItem
from tests.data import NOW, Desk
from tests.news_data import a_source, an_item, put

ALL = NewsFilter()


@pytest.fixture
def monitor(desk: Desk) -> Workspace:
    return desk.as_role(Role.MEDIA_MONITOR)


def test_triage_is_kept_with_who_and_when(desk: Desk, monitor: Workspace) -> None:
    (item,) = put(desk.nobody, [an_item("Satu")])
    news.triage(monitor, [item], Triage.WATCHED)
    found = news.detail(monitor, item)
    assert (found.triage, found.triaged_by) == (Triage.WATCHED, "R. Wulandari")
    assert news.view_counts(monitor) == news.ViewCounts(0, 1, 0, 1)


def test_a_response_needs_a_reason_which_is_kept(desk: Desk, monitor: Workspace) -> None:
    (item,) = put(desk.nobody, [an_item("Satu")])
    with pytest.raises(InvalidInput) as caught:
        news.triage(monitor, [item], Triage.RESPOND, "  ")
    assert caught.value.problems == {"reason": "input.required"}
    news.triage(monitor, [item], Triage.RESPOND, "Keluarga bertanya")
    assert news.detail(monitor, item).note == "Keluarga bertanya"


def test_undo_puts_everything_back(desk: Desk, monitor: Workspace) -> None:
    items = put(desk.nobody, [an_item("Satu"), an_item("Dua")])
    before = news.triage(monitor, items, Triage.RESPOND, "Sebab")
    news.undo(monitor, before)
    found = news.detail(monitor, items[0])
    assert (found.triage, found.note, found.triaged_by) == (Triage.NEW, "", "")
    with desk.nobody.database.reading() as session:
        assert check.examine(session) == []


def test_undo_does_not_overwrite_another_officer(desk: Desk, monitor: Workspace) -> None:
    (item,) = put(desk.nobody, [an_item("Satu")])
    before = news.triage(monitor, [item], Triage.IGNORED)
    news.triage(desk.as_role(Role.TEAM_LEAD), [item], Triage.WATCHED)
    with pytest.raises(Conflict):
        news.undo(monitor, before)
    assert news.detail(monitor, item).triage is Triage.WATCHED


def test_one_gone_item_stops_the_whole_act(desk: Desk, monitor: Workspace) -> None:
    (item,) = put(desk.nobody, [an_item("Satu")])
    with pytest.raises(RecordMissing):
        news.triage(monitor, [item, 12345], Triage.IGNORED)
    assert news.detail(monitor, item).triage is Triage.NEW


def test_a_note_tells_the_second_writer(desk: Desk, monitor: Workspace) -> None:
    (item,) = put(desk.nobody, [an_item("Satu")])
    seen = news.detail(monitor, item).version
    news.set_note(monitor, item, "Pertama", seen)
    with pytest.raises(Conflict):
        news.set_note(desk.as_role(Role.TEAM_LEAD), item, "Kedua", seen)
    assert news.detail(monitor, item).note == "Pertama"


def test_a_million_characters_of_note_are_refused(desk: Desk, monitor: Workspace) -> None:
    (item,) = put(desk.nobody, [an_item("Satu")])
    with pytest.raises(InvalidInput):
        news.set_note(monitor, item, "a" * 1_000_000, 1)


# Lists of any length.


@pytest.fixture
def long_list(desk: Desk) -> list[int]:
    """3,700 items with gaps between the ids, every third watched; newest first."""
    ids = put(
        desk.nobody,
        [an_item(f"Judul {i}", at=NOW - timedelta(seconds=37 * i)) for i in range(3700)],
    )
    actor = audit.Actor(None, "uji", "MEJA-1", "test", NOW)
    with desk.nobody.database.writing(actor) as session:
        for item in session.execute(select(NewsItem).where(NewsItem.id.in_(ids[::3]))).scalars():
            item.triage = Triage.WATCHED
    return ids


@pytest.mark.parametrize("triage", [None, Triage.NEW, Triage.WATCHED, Triage.CRISIS])
def test_any_row_is_found_by_its_place(
    desk: Desk, long_list: list[int], triage: Triage | None
) -> None:
    reader = desk.as_role(Role.AUDITOR)
    wanted = NewsFilter(triage=triage)
    expected = [
        item
        for place, item in enumerate(long_list)
        if triage is None or (Triage.WATCHED if place % 3 == 0 else Triage.NEW) is triage
    ]
    found = news.segments(reader, wanted)
    assert found.count == len(expected)
    for place in [0, 1, 59, 999, 1000, 1001, len(expected) - 1]:
        if 0 <= place < len(expected):
            start, skip = found.locate(place)
            rows = news.rows_at(reader, wanted, start, skip, 60)
            assert [row.id for row in rows] == expected[place : place + 60]
            assert skip <= STRIDE
            before, anchor = found.before(expected[place])
            assert before + news.rows_above(reader, wanted, anchor, expected[place]) == place


def test_a_source_and_dates_narrow_a_plain_view(desk: Desk) -> None:
    source = a_source(desk, "https://warta.contoh.id/rss")
    put(
        desk.nobody,
        [
            an_item(f"J{i}", at=NOW - timedelta(hours=i), source_id=source if i % 2 else None)
            for i in range(10)
        ],
    )
    reader = desk.as_role(Role.AUDITOR)
    wanted = NewsFilter(
        source_id=source, since=NOW - timedelta(hours=7), until=NOW - timedelta(hours=1)
    )
    assert [row.title for row in news.newest(reader, wanted)] == ["J3", "J5", "J7"]
    assert news.segments(reader, wanted).count == 3
    both = NewsFilter(triage=Triage.NEW, source_id=source)
    assert news.segments(reader, both).count == 5


def test_what_is_newer_is_counted_apart(desk: Desk, long_list: list[int]) -> None:
    reader = desk.as_role(Role.AUDITOR)
    assert news.newer_count(reader, ALL, long_list[4]) == 4
    assert news.segments(reader, ALL, ceiling=long_list[4]).count == len(long_list) - 4


@given(
    st.integers(0, 5 * STRIDE),
    st.lists(st.tuples(st.booleans(), st.integers(0, 10**6)), max_size=40),
)
def test_segments_agree_with_a_plain_list(length: int, changes: list[tuple[bool, int]]) -> None:
    ids = [10 * (length - i) for i in range(length)]
    anchors = ids[::STRIDE]
    found = Segments(anchors, length - STRIDE * (len(anchors) - 1) if anchors else 0)
    for is_insert, where in changes:
        if is_insert and len(ids) > 1:
            at = 1 + where % (len(ids) - 1)
            new = ids[at] + 1
            if new not in ids:
                ids.insert(at, new)
                found.insert(new)
        elif not is_insert and ids:
            found.remove(ids.pop(where % len(ids)))
    assert found.count == len(ids)
    for place in range(0, len(ids), 317):
        start, skip = found.locate(place)
        below = [item for item in ids if item <= start]
        assert below[skip] == ids[place]


# Imports.


def test_a_table_is_imported_once_with_its_errors(
    desk: Desk, monitor: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "berita.csv"
    path.write_text(
        "judul;tautan;media;tanggal\n"
        "Satu;https://warta.contoh.id/1;Warta;21/11/2026 10:00\n"
        ";https://warta.contoh.id/2;Warta;21/11/2026\n"
        "Tiga;javascript:alert(1);Warta;\n"
        "Empat;;Warta;20/11/2026\n",
        "utf-8",
    )
    report = news_imports.import_items(monitor, path, JobControl())
    assert (report.new, report.known, report.error_count) == (2, 0, 2)
    assert [(row.number, row.code) for row in report.errors] == [
        (3, "row.no_title"),
        (4, "row.bad_link"),
    ]
    again = news_imports.import_items(monitor, path, JobControl())
    assert (again.new, again.known) == (0, 2)
    assert [row.title for row in news.newest(monitor, ALL)] == ["Satu", "Empat"]


def test_a_cancelled_import_can_be_repeated(desk: Desk, monitor: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "berita.csv"
    lines = "".join(f"Judul {i};https://warta.contoh.id/{i}\n" for i in range(2500))
    path.write_text("judul;tautan\n" + lines, "utf-8")
    control = JobControl(lambda done, _total, _what: control.cancel() if done else None)
    with pytest.raises(Cancelled):
        news_imports.import_items(monitor, path, control)
    stored = news.view_counts(monitor).all
    assert 0 < stored < 2500
    report = news_imports.import_items(monitor, path, JobControl())
    assert (report.new, report.known) == (2500 - stored, stored)


def test_a_table_without_titles_is_refused(monitor: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "berita.csv"
    path.write_text("a;b\n1;2\n", "utf-8")
    with pytest.raises(Refused, match=r"table\.no_title_column"):
        news_imports.import_items(monitor, path, JobControl())


# Issues.

FOOD = IssueDraft("Keracunan makanan", "KESEHATAN")


def test_an_issue_takes_a_number_and_its_items(desk: Desk, monitor: Workspace) -> None:
    items = put(desk.nobody, [an_item("Satu"), an_item("Dua"), an_item("Tiga")])
    first = issues.open_issue(monitor, FOOD, items[:2])
    second = issues.open_issue(monitor, IssueDraft("Overkapasitas", "INTEGRITAS"))
    rows = {row.id: row for row in issues.running(monitor)}
    assert (rows[first].items, rows[second].items) == (2, 0)
    assert rows[first].number != rows[second].number
    assert issues.add_items(monitor, first, items) == 1
    wanted = NewsFilter(issue_id=first)
    assert {row.id for row in news.newest(monitor, wanted)} == set(items)
    assert news.newest(monitor, wanted)[0].issues == ("Keracunan makanan",)
    assert news.detail(monitor, items[0]).issues[0][0] == first
    issues.remove_items(monitor, first, items[:1])
    assert issues.item_ids(monitor, first) == sorted(items[1:], reverse=True)


def test_a_search_may_stay_inside_an_issue(desk: Desk, monitor: Workspace) -> None:
    items = put(desk.nobody, [an_item("Lapas satu"), an_item("Lapas dua"), an_item("Rutan")])
    issue = issues.open_issue(monitor, FOOD, items[1:])
    wanted = NewsFilter(issue_id=issue, query=news.query("lapas"))
    assert [row.title for row in news.newest(monitor, wanted)] == ["Lapas dua"]


def test_a_closed_issue_is_not_running(monitor: Workspace) -> None:
    issue = issues.open_issue(monitor, FOOD)
    row = issues.get(monitor, issue)
    closed = IssueDraft(FOOD.title, FOOD.category, status=IssueStatus.CLOSED)
    issues.edit(monitor, issue, closed, row.version)
    assert issues.running(monitor) == []
    assert [row.draft.status for row in issues.list_issues(monitor)] == [IssueStatus.CLOSED]
    with pytest.raises(Conflict):
        issues.edit(monitor, issue, FOOD, row.version)


def test_a_wrong_issue_takes_no_number(monitor: Workspace) -> None:
    for draft in (IssueDraft("", "KESEHATAN"), IssueDraft("Judul", "TIDAK_ADA")):
        with pytest.raises(InvalidInput):
            issues.open_issue(monitor, draft)
    with pytest.raises(RecordMissing):
        issues.open_issue(monitor, FOOD, [12345])
    first = issues.get(monitor, issues.open_issue(monitor, FOOD))
    assert first.number.endswith("1")
