"""What Beranda shows: only what waits for this officer, counted whole, nearest first."""

from dataclasses import replace
from datetime import timedelta
from time import perf_counter

from sqlalchemy import insert

from pasopati_desktop.domain.guideline import Severity
from pasopati_desktop.domain.incidents import IncidentDraft
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.news import SourceState as HealthState
from pasopati_desktop.domain.news import Triage, make_item_id
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.workflow import Status, Step
from pasopati_desktop.services import backups, home, incident_reading, incident_status, incidents
from pasopati_desktop.storage.audit import Actor
from pasopati_desktop.storage.tables import NewsItem, Source, SourceState
from tests.data import NOW, Desk
from tests.statement_data import a_clarification, a_draft, bring_to


def an_incident(desk: Desk, minutes_ago: int, severity: Severity = Severity.SEVERE) -> int:
    draft = IncidentDraft(
        f"Diketahui {minutes_ago} menit lalu",
        "KESEHATAN",
        severity,
        NOW - timedelta(minutes=minutes_ago),
    )
    return incidents.register(desk.as_role(Role.MEDIA_MONITOR), draft)


def add_rows(desk: Desk, *rows: object) -> None:
    with desk.nobody.database.writing(Actor(None, "uji", "MEJA-1", "test.write", NOW)) as session:
        session.add_all(rows)


def a_source(name: str, number: int) -> Source:
    return Source(
        id=number,
        name=name,
        outlet=name,
        url=f"https://sumber{number}.invalid/umpan",
        created_at=NOW,
    )


def test_a_quiet_day_is_quiet(desk: Desk) -> None:
    found = home.overview(desk.as_role(Role.VERIFIER))
    assert (found.total, found.urgent, found.backup_at, found.source_count) == (0, None, None, 0)
    assert home.count(desk.as_role(Role.VERIFIER)) == 0


def test_a_clock_that_can_still_be_met_comes_before_one_lost_long_ago(desk: Desk) -> None:
    lost = an_incident(desk, 26 * 60, Severity.MINOR)
    near = an_incident(desk, 47)
    an_incident(desk, 5)
    found = home.overview(desk.as_role(Role.VERIFIER))
    assert found.urgent is not None
    assert found.urgent.incident.id == near
    assert found.clocks[0].id == lost, "the list goes by deadline"
    assert found.clock_count == 3


def test_a_clock_stops_with_the_statement_and_with_the_incident(desk: Desk) -> None:
    incident = an_incident(desk, 40)
    other = an_incident(desk, 30)
    statement = a_draft(desk, a_clarification(), incident)
    found = home.overview(desk.as_role(Role.WRITER)).urgent
    assert found is not None
    assert found.statement == home.OpenStatement(
        statement, Status.DRAFT, found.statement.since if found.statement else NOW
    )
    bring_to(desk, statement, Status.APPROVED)
    rows = home.overview(desk.as_role(Role.WRITER)).clocks
    assert [row.id for row in rows] == [other]
    head = desk.as_role(Role.HEAD_OF_UNIT)
    incident_status.close(head, other, "Laporan ternyata tidak benar sama sekali")
    assert home.overview(head).clocks == ()


def test_a_statement_waits_only_for_who_may_take_the_step(desk: Desk) -> None:
    incident = an_incident(desk, 40, Severity.MODERATE)
    statement = a_draft(desk, a_clarification(), incident)
    bring_to(desk, statement, Status.VERIFYING)
    verifier = home.overview(desk.as_role(Role.VERIFIER))
    (row,) = verifier.waiting
    assert (row.id, row.step, row.position, row.signatures) == (statement, Step.VERIFY, 1, 3)
    assert row.author == "B. Prasetyo"
    assert row.clock is not None
    # The step's own two hours end before the four of the incident's first statement.
    assert row.clock.due_at - row.clock.started_at == timedelta(hours=2)
    assert verifier.only_signatures
    for role in (Role.WRITER, Role.TEAM_LEAD, Role.HEAD_OF_UNIT):
        assert home.overview(desk.as_role(role)).waiting == ()
    bring_to(desk, statement, Status.REVIEW)
    (row,) = home.overview(desk.as_role(Role.TEAM_LEAD)).waiting
    assert (row.step, row.position) == (Step.REVIEW, 2)


def test_news_to_answer_is_shown_newest_first_and_counted_whole(desk: Desk) -> None:
    items = []
    for n in range(home.ROWS + 3):
        at = NOW - timedelta(minutes=n)
        items.append(
            NewsItem(
                id=make_item_id(at, n),
                outlet="Warta Jakarta",
                guid_hash=f"{n:032x}",
                url="https://warta.invalid/1",
                title=f"Berita {n}",
                summary="",
                stem="",
                published_at=at,
                fetched_at=at,
                triage=Triage.NEW if n == 0 else Triage.RESPOND,
            )
        )
    add_rows(desk, *items)
    found = home.overview(desk.as_role(Role.VERIFIER))
    assert [item.title for item in found.news] == [f"Berita {n}" for n in range(1, home.ROWS + 1)]
    assert (found.news_count, found.total) == (home.ROWS + 2, home.ROWS + 2)
    assert home.count(desk.as_role(Role.VERIFIER)) == found.total


def test_troubled_sources_say_why(desk: Desk) -> None:
    seen = {"polled_at": NOW, "ok_at": NOW, "items_seen": 9, "newest_at": NOW}
    add_rows(desk, *(a_source(name, n) for n, name in enumerate(("Sehat", "Diam", "Gagal"), 1)))
    silent = {**seen, "newest_at": NOW - timedelta(hours=9), "gap_seconds": 2400}
    add_rows(
        desk,
        SourceState(source_id=1, **seen),
        SourceState(source_id=2, **silent),
        SourceState(source_id=3, **{**seen, "error_code": "fetch.http_status", "http_status": 503}),
    )
    found = home.overview(desk.as_role(Role.VERIFIER))
    assert [(row.name, row.state) for row in found.sources] == [
        ("Gagal", HealthState.FAILING),
        ("Diam", HealthState.SILENT),
    ]
    assert found.sources[0].http_status == 503
    assert found.sources[1].usual_gap == timedelta(minutes=40)
    assert (found.troubled_count, found.source_count) == (2, 3)


def test_only_a_verified_backup_counts(desk: Desk) -> None:
    secretary = desk.as_role(Role.SECRETARY)
    if not secretary.database.is_sqlite:
        return  # a server is backed up by its own means; the folder is the same
    row = backups.create(secretary, JobControl())
    assert home.overview(secretary).backup_at == row.made_at
    (row.folder / backups.MANIFEST_NAME).write_text("{}", encoding="utf-8")
    assert home.overview(secretary).backup_at is None


def test_beranda_is_there_at_once_with_many_incidents(desk: Desk) -> None:
    """Budget 100 ms; a thousand incidents, three hundred sources, twenty thousand news."""
    incident = an_incident(desk, 40)
    detail = incident_reading.detail(desk.as_role(Role.AUDITOR), incident)
    with desk.nobody.database.engine.begin() as connection:
        one = connection.exec_driver_sql("SELECT * FROM incident").mappings().one()
        rows = [
            {**one, "id": 1000 + n, "number": f"INS-X-{n}", "title": f"{detail.row.title} {n}"}
            for n in range(1000)
        ]
        columns = ", ".join(rows[0])
        marks = ", ".join(f":{name}" for name in rows[0])
        from sqlalchemy import text

        connection.execute(text(f"INSERT INTO incident ({columns}) VALUES ({marks})"), rows)
        connection.execute(
            insert(NewsItem),
            [
                {
                    "id": make_item_id(NOW - timedelta(seconds=n), 0),
                    "outlet": "Warta",
                    "guid_hash": f"{n:032x}",
                    "url": "https://warta.invalid/1",
                    "title": f"Berita {n}",
                    "summary": "",
                    "stem": "",
                    "published_at": NOW,
                    "fetched_at": NOW,
                    "triage": "respond" if n % 100 == 0 else "new",
                }
                for n in range(20_000)
            ],
        )
    workspace = desk.as_role(Role.VERIFIER)
    home.overview(workspace)
    times = []
    for _ in range(5):
        started = perf_counter()
        found = home.overview(workspace)
        times.append(perf_counter() - started)
    assert (found.clock_count, found.news_count) == (1001, 200)
    assert min(times) < 0.1, times


def test_the_nearest_of_equal_clocks_is_the_graver(desk: Desk) -> None:
    an_incident(desk, 40, Severity.SEVERE)
    graver = an_incident(desk, 40, Severity.EXTRAORDINARY)  # both have an hour
    found = home.overview(desk.as_role(Role.VERIFIER)).urgent
    assert found is not None
    assert found.incident.id == graver
    assert replace(found.incident).severity is Severity.EXTRAORDINARY
