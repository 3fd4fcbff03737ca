"""The trail walked and replayed: whatever is wrong is named, page after page, in little memory."""

import sqlite3
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import text

from pasopati_desktop.domain.audit import chained_hash
from pasopati_desktop.domain.guideline import Severity
from pasopati_desktop.domain.incidents import EntryDraft, IncidentDraft
from pasopati_desktop.domain.jobs import Cancelled, JobControl
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.services import incidents
from pasopati_desktop.storage import audit, check
from pasopati_desktop.storage.audit import ChainReport
from pasopati_desktop.storage.check import Finding
from pasopati_desktop.storage.tables import TimelineEntry
from tests.data import NOW, Desk


def with_entries(desk: Desk, count: int) -> None:
    monitor = desk.as_role(Role.MEDIA_MONITOR)
    draft = IncidentDraft("Uji jejak", "KAMTIB", Severity.MINOR, NOW)
    incident = incidents.register(monitor, draft)
    incidents.add_entry(monitor, incident, EntryDraft(NOW, "Catatan pertama"))
    with desk.nobody.database.writing(_actor()) as session:
        session.add_all(
            TimelineEntry(
                incident_id=incident, happened_at=NOW, recorded_at=NOW, text=f"Catatan ke-{number}"
            )
            for number in range(1, count)
        )


def verified(desk: Desk) -> ChainReport:
    with desk.nobody.database.reading() as session:
        return audit.verify(session)


def found(desk: Desk, control: JobControl | None = None) -> list[Finding]:
    with desk.nobody.database.reading() as session:
        return check.examine(session, control)


def behind_the_back(path: Path, *commands: str) -> None:
    raw = sqlite3.connect(path)
    query = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit'"
    for (trigger,) in raw.execute(query).fetchall():
        raw.execute(f"DROP TRIGGER {trigger}")
    for command in commands:
        raw.execute(command)
    raw.commit()
    raw.close()


@pytest.mark.parametrize("engine_url", ["sqlite"], indirect=True)
def test_a_body_that_is_no_text_is_named_also_where_its_hash_fits(desk: Desk) -> None:
    with_entries(desk, 3)
    with desk.nobody.database.reading() as session:
        rows = session.execute(text("SELECT seq, hash FROM audit ORDER BY seq")).all()
    seq, before = rows[-1][0], rows[-2][1]
    behind_the_back(
        desk.nobody.data.database,
        f"UPDATE audit SET body = X'00', hash = '{chained_hash(before, '')}' WHERE seq = {seq}",
    )
    report = verified(desk)
    assert (report.broken_at, report.reason) == (seq, "hash")


@pytest.mark.parametrize("engine_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    ("command", "at", "reason"),
    [
        ("UPDATE audit SET body = CAST(X'7BFF7D' AS TEXT) WHERE seq = 7", 7, "hash"),
        ("UPDATE audit SET action = CAST(X'FF' AS TEXT) WHERE seq = 7", 7, "hash"),
        ("UPDATE audit SET body = CAST(body AS BLOB) WHERE seq = 7", 7, "hash"),
        ("UPDATE audit SET hash = CAST(hash AS BLOB) WHERE seq = 7", 7, "hash"),
        ("UPDATE audit SET at = 'kemarin' WHERE seq = 7", 7, "columns"),
        ("UPDATE audit SET at = 5 WHERE seq = 7", 7, "columns"),
        ("UPDATE audit SET officer_id = 'x' WHERE seq = 7", 7, "columns"),
        ("UPDATE audit SET record = record || '0' WHERE seq = 7", 7, "columns"),
        ("DELETE FROM audit WHERE seq = 7", 7, "missing"),
        ("UPDATE audit SET seq = 700 WHERE seq = 7", 7, "missing"),
    ],
)
def test_a_broken_row_is_named_whatever_stands_in_it(
    desk: Desk, command: str, at: int, reason: str
) -> None:
    whole = verified(desk)
    assert (whole.broken_at, whole.reason) == (None, "")
    assert whole.rows > 8
    path = desk.nobody.database.path
    assert path is not None
    desk.nobody.database.close()
    behind_the_back(path, command)
    report = verified(desk)
    assert (report.broken_at, report.reason) == (at, reason)


@pytest.mark.parametrize("engine_url", ["sqlite"], indirect=True)
def test_a_row_before_the_first_shows(desk: Desk) -> None:
    path = desk.nobody.database.path
    assert path is not None
    rows = verified(desk).rows
    columns = "at, officer_id, action, table_name, record, body, hash"
    command = f"INSERT INTO audit (seq, {columns}) SELECT 0, {columns} FROM audit WHERE seq = 1"
    behind_the_back(path, command)
    report = verified(desk)
    assert (report.broken_at, report.reason, report.rows) == (rows + 1, "order", rows + 1)


@pytest.fixture
def small_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check, "_RECORDS", 3)
    monkeypatch.setattr(audit, "_PAGE", 3)


_COPY = (
    "INSERT INTO timeline_entry (id, incident_id, happened_at, recorded_at, kind, text, pinned)"
    " SELECT {id}, incident_id, happened_at, recorded_at, kind, text, pinned"
    " FROM timeline_entry WHERE {which}"
)


@pytest.mark.usefixtures("small_pages")
def test_every_page_of_records_is_compared(desk: Desk) -> None:
    with_entries(desk, 20)
    assert found(desk) == []
    with desk.nobody.database.engine.begin() as connection:
        for command in (
            "UPDATE timeline_entry SET text = 'Lain' WHERE id IN (2, 11)",
            "DELETE FROM timeline_entry WHERE id = 9",
            _COPY.format(id="id + 100", which="id > 15"),
        ):
            connection.execute(text(command))
    named = sorted((item.code, item.record, item.detail) for item in found(desk))
    assert named[:3] == [
        ("check.row_changed", "11", "text"),
        ("check.row_changed", "2", "text"),
        ("check.row_missing", "9", ""),
    ]
    assert {item[:2] for item in named[3:]} == {
        ("check.untraced", str(number)) for number in range(116, 122)
    }


@pytest.mark.usefixtures("small_pages")
def test_a_deleted_record_that_is_back_has_no_trail(desk: Desk) -> None:
    with_entries(desk, 4)
    with desk.nobody.database.writing(_actor()) as session:
        session.delete(session.get_one(TimelineEntry, 3))
    assert found(desk) == []
    with desk.nobody.database.engine.begin() as connection:
        connection.execute(text(_COPY.format(id="3", which="id = 2")))
    assert [(item.code, item.record) for item in found(desk)] == [("check.untraced", "3")]


def _actor() -> audit.Actor:
    return audit.Actor(None, "uji", "MEJA-1", "test.write", NOW)


@pytest.mark.usefixtures("small_pages")
def test_a_check_stops_in_the_middle_of_the_trail(desk: Desk) -> None:
    with_entries(desk, 5)
    seen: list[int] = []

    def stop(done: int, _total: int, _what: str) -> None:
        seen.append(done)
        if seen.count(3) > 2:  # the chain, page by page
            control.cancel()

    control = JobControl(stop)
    with pytest.raises(Cancelled):
        found(desk, control)
    assert max(seen) == 3


@pytest.mark.parametrize("engine_url", ["sqlite"], indirect=True)
def test_nobody_waits_for_a_check_of_the_index(desk: Desk) -> None:
    """The full-text index is asked by an INSERT; its lock must not outlast the question."""
    database = desk.nobody.database
    path = database.path
    assert path is not None
    wrote: list[int] = []

    def write(done: int, _total: int, _what: str) -> None:
        if done == 4:  # the records, after index and chain
            other = sqlite3.connect(path, timeout=0)
            other.execute("UPDATE meta SET name = name")
            other.commit()
            other.close()
            wrote.append(done)

    assert found(desk, JobControl(write)) == []
    assert wrote


@pytest.mark.parametrize("engine_url", ["sqlite"], indirect=True)
def test_a_longer_trail_takes_no_more_memory(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check, "_RECORDS", 100)
    monkeypatch.setattr(audit, "_PAGE", 100)
    with_entries(desk, 300)
    found(desk)  # what is made once
    short = _peak(lambda: found(desk))
    with_entries(desk, 6000)
    # Twenty times the rows; what the collector has not come to yet is allowed for.
    assert _peak(lambda: found(desk)) < short * 4


def _peak(act: Callable[[], object]) -> int:
    tracemalloc.start()
    act()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak
