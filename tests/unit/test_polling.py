"""A round of visits: what is stored, what is remembered of sources, what trouble does to it."""

import threading
import time
from collections.abc import Generator
from dataclasses import replace
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from sqlalchemy import func, select

from pasopati_desktop.domain.errors import PermissionDenied, RecordMissing
from pasopati_desktop.domain.jobs import Cancelled, JobControl
from pasopati_desktop.domain.news import SourceState as HealthState
from pasopati_desktop.domain.news import split_item_id
from pasopati_desktop.domain.roles import Role
from pasopati_desktop.domain.search import NewsFilter
from pasopati_desktop.services import news, polling, sources
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.storage import audit, check
from pasopati_desktop.storage.news import digest
from pasopati_desktop.storage.tables import NewsItem
from tests import data
from tests.data import NOW, Desk
from tests.news_data import a_source, an_item, feed_file, put, rss

HOUR = timedelta(hours=1)


class FeedServer(ThreadingHTTPServer):
    """Serves one feed with an ETag; `answer` may be changed while it runs."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.body = rss([("g1", "Berita satu", NOW - HOUR), ("g2", "Berita dua", NOW - 2 * HOUR)])
        self.status = 200
        self.pause = 0.0
        """Seconds before an answer."""
        self.headers: dict[str, str] = {"ETag": '"satu"'}
        self.conditions: list[str | None] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/rss"


class _Handler(BaseHTTPRequestHandler):
    server: FeedServer

    def do_GET(self) -> None:
        asked = self.headers.get("If-None-Match")
        self.server.conditions.append(asked)
        time.sleep(self.server.pause)
        unchanged = asked is not None and asked == self.server.headers.get("ETag")
        status = 304 if unchanged and self.server.status == 200 else self.server.status
        body = b"" if status == 304 else self.server.body.encode()
        self.send_response(status)
        for name, value in self.server.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's name
        """Keep the suite quiet."""


@pytest.fixture
def server() -> Generator[FeedServer]:
    made = FeedServer()
    thread = threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield made
    made.shutdown()
    thread.join()
    made.server_close()


def poll(desk: Desk, **options: object) -> polling.PollResult:
    return polling.poll(desk.nobody.as_system(), JobControl(), **options)  # type: ignore[arg-type] # test helper


def stored(workspace: Workspace) -> list[news.NewsRow]:
    return news.newest(workspace.as_system(), NewsFilter())


def test_a_feed_is_stored_newest_first_and_only_once(desk: Desk, server: FeedServer) -> None:
    a_source(desk, server.url, allow_private=True)
    result = poll(desk)
    assert (result.polled, result.new_items, result.failures) == (1, 2, ())
    assert [row.title for row in stored(desk.nobody)] == ["Berita satu", "Berita dua"]
    desk.clock.forward(HOUR)
    again = poll(desk)
    assert (again.polled, again.unchanged, again.new_items) == (1, 1, 0)
    assert server.conditions == [None, '"satu"']


def test_a_new_item_in_a_known_feed_is_the_only_new_one(desk: Desk, server: FeedServer) -> None:
    a_source(desk, server.url, allow_private=True)
    poll(desk)
    server.headers["ETag"] = '"dua"'
    server.body = rss([("g3", "Berita tiga", NOW), ("g1", "Berita satu", NOW - HOUR)])
    desk.clock.forward(HOUR)
    assert poll(desk).new_items == 1
    assert stored(desk.nobody)[0].title == "Berita tiga"


def test_nothing_is_due_before_its_time(desk: Desk, server: FeedServer) -> None:
    a_source(desk, server.url, allow_private=True, interval_minutes=60)
    poll(desk)
    desk.clock.forward(timedelta(minutes=30))
    assert poll(desk).polled == 0
    desk.clock.forward(timedelta(minutes=40))
    assert poll(desk).polled == 1


def test_a_clock_set_back_does_not_silence_a_source(desk: Desk, server: FeedServer) -> None:
    a_source(desk, server.url, allow_private=True)
    desk.clock.forward(timedelta(days=400))
    poll(desk)
    desk.clock.forward(timedelta(days=-400))
    assert poll(desk).polled == 1


def test_a_source_switched_off_is_not_visited(desk: Desk, server: FeedServer) -> None:
    source = a_source(desk, server.url, allow_private=True)
    sources.set_enabled(desk.as_role(Role.SECRETARY), source, enabled=False)
    assert poll(desk).polled == 0
    assert server.conditions == []


def test_failures_show_back_off_and_heal(desk: Desk, server: FeedServer) -> None:
    a_source(desk, server.url, allow_private=True, interval_minutes=15)
    server.status = 500
    result = poll(desk)
    assert [failure.code for failure in result.failures] == ["fetch.http_status"]
    row = sources.list_sources(desk.nobody.as_system())[0]
    assert (row.state, row.http_status, row.failures) == (HealthState.FAILING, 500, 1)
    desk.clock.forward(timedelta(minutes=20))
    assert poll(desk).polled == 0, "a failed source waits twice as long"
    desk.clock.forward(timedelta(minutes=20))
    server.status = 200
    assert poll(desk).new_items == 2
    row = sources.list_sources(desk.nobody.as_system())[0]
    assert (row.state, row.failures, row.error_code) == (HealthState.OK, 0, "")


def test_retry_after_is_kept(desk: Desk, server: FeedServer) -> None:
    a_source(desk, server.url, allow_private=True)
    server.status = 429
    server.headers["Retry-After"] = "7200"
    poll(desk)
    row = sources.list_sources(desk.nobody.as_system())[0]
    assert row.next_at is not None
    assert row.next_at >= NOW + timedelta(hours=2)


def test_without_a_network_no_source_is_blamed(desk: Desk) -> None:
    a_source(desk, "https://satu.contoh.invalid/rss")
    a_source(desk, "https://dua.contoh.invalid/rss")
    result = poll(desk)
    assert result.offline
    rows = sources.list_sources(desk.nobody.as_system())
    assert {row.state for row in rows} == {HealthState.NEW}
    desk.clock.forward(polling.OFFLINE_WAIT + timedelta(seconds=1))
    assert poll(desk).polled == 2, "the network is looked for soon again"


def test_one_dead_name_among_good_ones_is_that_sources_fault(
    desk: Desk, server: FeedServer
) -> None:
    a_source(desk, "https://satu.contoh.invalid/rss", name="Mati")
    a_source(desk, server.url, allow_private=True, name="Hidup")
    result = poll(desk)
    assert not result.offline
    states = {row.draft.name: row.state for row in sources.list_sources(desk.nobody.as_system())}
    assert states == {"Mati": HealthState.FAILING, "Hidup": HealthState.OK}


def test_a_private_address_needs_leave(desk: Desk, server: FeedServer) -> None:
    a_source(desk, server.url)
    assert [failure.code for failure in poll(desk).failures] == ["fetch.private_address"]
    assert server.conditions == []


def test_a_file_is_a_source_too(desk: Desk, tmp_path: Path) -> None:
    url = feed_file(tmp_path, "umpan.xml", [("a", "Dari berkas", NOW - HOUR)])
    a_source(desk, url)
    assert poll(desk).new_items == 1
    desk.clock.forward(HOUR)
    assert poll(desk).unchanged == 1
    (tmp_path / "umpan.xml").unlink()
    desk.clock.forward(HOUR)
    assert [failure.code for failure in poll(desk).failures] == ["fetch.file_missing"]


def test_items_without_a_date_get_the_time_of_fetching(desk: Desk, tmp_path: Path) -> None:
    items = [(f"g{i}", f"Tanpa tanggal {i}", None) for i in range(30)]
    a_source(desk, feed_file(tmp_path, "umpan.xml", items))
    poll(desk)
    rows = stored(desk.nobody)
    assert [row.title for row in rows] == [f"Tanpa tanggal {i}" for i in range(30)]
    assert len({split_item_id(row.id)[0] for row in rows}) == 1
    assert not any(row.dated_by_feed for row in rows)


def test_items_of_one_second_keep_the_feeds_order(desk: Desk, tmp_path: Path) -> None:
    midnight = NOW.replace(hour=0, minute=0, second=0)
    url = feed_file(tmp_path, "a.xml", [(f"g{i}", f"Judul {i}", midnight) for i in range(50)])
    a_source(desk, url)
    poll(desk)
    assert [row.title for row in stored(desk.nobody)] == [f"Judul {i}" for i in range(50)]
    more = feed_file(tmp_path, "b.xml", [("x", "Sedetik juga", midnight)])
    a_source(desk, more)
    assert poll(desk).new_items == 1
    assert (
        len({row.id for row in news.newest(desk.nobody.as_system(), NewsFilter(), limit=99)}) == 51
    )


def test_ids_stay_unique_when_the_clock_goes_back(desk: Desk, tmp_path: Path) -> None:
    for name in ("a", "b", "c"):
        items = [(f"{name}{i}", f"{name} {i}", None) for i in range(5)]
        a_source(desk, feed_file(tmp_path, f"{name}.xml", items))
        desk.clock.now = NOW
        poll(desk)
    assert len({row.id for row in stored(desk.nobody)}) == 15


def test_two_pollers_at_once_store_each_item_once(
    desk: Desk, server: FeedServer, tmp_path: Path
) -> None:
    """On the server they are two workstations; on one machine two threads."""
    a_source(desk, server.url, allow_private=True)
    many = [(f"g{i}", f"Judul {i}", NOW - HOUR) for i in range(200)]
    a_source(desk, feed_file(tmp_path, "a.xml", many))
    found: list[polling.PollResult] = []

    def work() -> None:
        own = data.open_workspace(desk.nobody.database.url, tmp_path / "data", desk.clock)
        try:
            found.append(polling.poll(own.as_system(), JobControl()))
        finally:
            own.database.close()

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(result.new_items for result in found) == 202
    with desk.nobody.database.reading() as session:
        assert session.scalar(select(func.count()).select_from(NewsItem)) == 202
        assert audit.verify(session).broken_at is None


def test_a_batch_is_audited_with_ids_and_hash(desk: Desk, server: FeedServer) -> None:
    a_source(desk, server.url, allow_private=True)
    poll(desk)
    with desk.nobody.database.reading() as session:
        last = list(audit.bodies(session))[-1]
        items = [
            {column.name: getattr(row, column.name) for column in NewsItem.__table__.columns}
            for row in session.execute(select(NewsItem).order_by(NewsItem.id)).scalars()
        ]
        assert check.examine(session) == []
    assert '"action":"polling.poll"' in last.body
    assert all(str(item["id"]) in last.body for item in items)
    assert digest(items) in last.body
    assert digest([{**items[0], "title": "lain"}, *items[1:]]) not in last.body


def test_an_unchanged_round_leaves_no_audit_row(desk: Desk, server: FeedServer) -> None:
    a_source(desk, server.url, allow_private=True)
    poll(desk)
    with desk.nobody.database.reading() as session:
        before = audit.head(session)
    desk.clock.forward(HOUR)
    poll(desk)
    with desk.nobody.database.reading() as session:
        assert audit.head(session) == before


def test_polling_needs_the_right(desk: Desk) -> None:
    with pytest.raises(PermissionDenied):
        polling.poll(desk.as_role(Role.AUDITOR), JobControl())


def test_a_cancelled_round_ends_soon_and_keeps_what_it_has(
    desk: Desk, server: FeedServer, tmp_path: Path
) -> None:
    for number in range(6):
        a_source(desk, feed_file(tmp_path, f"{number}.xml", [(f"g{number}", "Judul", NOW)]))
    server.pause = 1.5  # the round is still running when the officer cancels
    a_source(desk, server.url, allow_private=True)
    control = JobControl(lambda done, _total, _what: control.cancel() if done else None)
    with pytest.raises(Cancelled):
        polling.poll(desk.nobody.as_system(), control, workers=2)
    assert len(stored(desk.nobody)) >= 1


def test_a_hostile_feed_harms_only_itself(desk: Desk, server: FeedServer) -> None:
    server.body = "<html><body>Masuk dulu</body></html>"
    a_source(desk, server.url, allow_private=True)
    assert [failure.code for failure in poll(desk).failures] == ["feed.is_html"]
    server.body = rss([("g", "<b>Judul</b> &lt;script&gt;alert(1)&lt;/script&gt; 🔥", NOW)])
    desk.clock.forward(timedelta(hours=2))
    poll(desk)
    assert [row.title for row in stored(desk.nobody)] == ["Judul 🔥"]


def test_a_source_that_moved_starts_anew(desk: Desk, server: FeedServer) -> None:
    source = a_source(desk, "https://mati.contoh.invalid/rss", allow_private=True)
    poll(desk)
    keeper = desk.as_role(Role.MEDIA_MONITOR)
    row = sources.list_sources(keeper)[0]
    assert row.state is HealthState.FAILING
    sources.edit(keeper, source, replace(row.draft, url=server.url), row.version)
    row = sources.list_sources(keeper)[0]
    assert (row.state, row.failures) == (HealthState.NEW, 0)
    assert poll(desk).new_items == 2


def test_only_the_named_sources_are_visited(desk: Desk, server: FeedServer) -> None:
    first = a_source(desk, server.url, allow_private=True)
    a_source(desk, server.url + "?lain", allow_private=True)
    assert poll(desk, only=[first]).polled == 1
    assert poll(desk, only=[first]).polled == 1, "asked for by name, due or not"


def test_a_gone_item_is_said_to_be_gone(desk: Desk) -> None:
    put(desk.nobody, [an_item("Ada")])
    with pytest.raises(RecordMissing):
        news.detail(desk.nobody.as_system(), 12345)
