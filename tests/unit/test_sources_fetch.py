"""Fetching against a real server that misbehaves; every guard has a test that fails without it."""

import ssl
import threading
import time
import tracemalloc
from collections.abc import Generator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import quote

import pytest

from pasopati_desktop.domain.errors import EnvironmentFailure, PasopatiError, Refused
from pasopati_desktop.domain.jobs import Cancelled, JobControl
from pasopati_desktop.sources.fetch import Fetcher, FetchPolicy, fetch, read_file
from pasopati_desktop.sources.inflate import Inflater
from tests.servers import http_faults
from tests.servers.http_faults import FEED, FaultServer

INSIDE = FetchPolicy(allow_private=True, deadline=5.0)


@pytest.fixture(scope="module")
def server() -> Generator[FaultServer]:
    with http_faults.running(everywhere=True) as running:
        yield running


@pytest.fixture
def fetcher() -> Generator[Fetcher]:
    with Fetcher(INSIDE) as one:
        yield one


def code_of(call: object) -> str:
    assert callable(call)
    with pytest.raises(PasopatiError) as caught:
        call()
    return caught.value.code


def test_a_feed_arrives_with_its_validators(server: FaultServer, fetcher: Fetcher) -> None:
    found = fetcher.get(server.url("/feed"))
    assert (found.status, found.body, found.not_modified) == (200, FEED, False)
    assert (found.content_type, found.charset) == ("application/rss+xml", "utf-8")
    assert (found.etag, found.last_modified) == (http_faults.ETAG, http_faults.LAST_MODIFIED)


def test_unchanged_costs_no_body_and_keeps_the_connection(
    server: FaultServer, fetcher: Fetcher
) -> None:
    first = fetcher.get(server.url("/feed"))
    by_tag = fetcher.get(server.url("/feed"), etag=first.etag)
    by_time = fetcher.get(server.url("/feed"), last_modified=first.last_modified)
    assert by_tag.not_modified
    assert by_time.not_modified
    assert by_tag.body == b""
    assert len({seen.client_port for seen in server.seen[-3:]}) == 1


def test_only_gzip_is_asked_for_and_nobody_is_named(server: FaultServer, fetcher: Fetcher) -> None:
    fetcher.get(server.url("/feed"))
    headers = server.seen[-1].headers
    assert headers["accept-encoding"] == "gzip"
    assert headers["user-agent"].startswith("PASOPATI-Desktop/")
    assert headers["host"] == f"127.0.0.1:{server.port}"
    assert "cookie" not in headers


@pytest.mark.parametrize(
    "path", ["/gzip", "/gzip-members", "/deflate", "/deflate?bare=1", "/odd-type"]
)
def test_compressed_bodies_are_read(server: FaultServer, fetcher: Fetcher, path: str) -> None:
    assert fetcher.get(server.url(path)).body == FEED


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("/brotli", "fetch.bad_encoding"),
        ("/false-gzip", "fetch.bad_encoding"),
        ("/many-members", "fetch.bad_encoding"),
        ("/cut-gzip", "fetch.cut_short"),
        ("/cut", "fetch.cut_short"),
        ("/bomb", "fetch.too_large"),
        ("/endless", "fetch.too_large"),
        ("/announced?n=8388609", "fetch.too_large"),
        ("/announced?n=99999999999999999999", "fetch.too_large"),
        ("/hang-up", "fetch.protocol"),
        ("/not-http", "fetch.protocol"),
        ("/endless-headers", "fetch.protocol"),
        ("/loop", "fetch.too_many_redirects"),
        ("/to?url=file:///etc/passwd", "fetch.scheme"),
        ("/to?url=ftp://127.0.0.1/", "fetch.scheme"),
        ("/to?url=http://[::1", "fetch.bad_url"),
    ],
)
def test_what_a_bad_server_gets(
    server: FaultServer, fetcher: Fetcher, path: str, code: str
) -> None:
    started = time.monotonic()
    assert code_of(lambda: fetcher.get(server.url(path))) == code
    assert time.monotonic() - started < INSIDE.deadline + 1


def test_a_bomb_is_never_inflated_beyond_the_cap() -> None:
    bomb = http_faults.gzip_bomb()
    inflater = Inflater("gzip", cap=1_000_000)
    tracemalloc.start()
    try:
        with pytest.raises(Refused):
            inflater.feed(bomb[:1_000_000])
        assert tracemalloc.get_traced_memory()[1] < 10_000_000
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("path", ["/drip", "/slow-headers", "/silence"])
def test_one_deadline_covers_every_slowness(server: FaultServer, path: str) -> None:
    started = time.monotonic()
    with Fetcher(FetchPolicy(allow_private=True, deadline=0.7)) as fetcher:
        assert code_of(lambda: fetcher.get(server.url(path))) == "fetch.deadline"
    assert 0.6 < time.monotonic() - started < 2.5


def test_the_deadline_covers_tls_handshake_and_name_lookup() -> None:
    quick = FetchPolicy(allow_private=True, deadline=0.5)
    stopped = threading.Event()

    def slow(host: str, port: int) -> Sequence[str]:
        stopped.wait(5)
        return ["127.0.0.1"]

    with http_faults.listening_only() as port, Fetcher(quick) as fetcher:
        started = time.monotonic()
        code = code_of(lambda: fetcher.get(f"https://127.0.0.1:{port}/"))
        assert code == "fetch.deadline"
        with Fetcher(quick, resolve=slow) as slow_names:
            assert code_of(lambda: slow_names.get(f"http://lambat.test:{port}/")) == "fetch.dns"
        assert time.monotonic() - started < 3
        stopped.set()


@pytest.mark.parametrize(
    ("status", "after", "pause"), [(429, "120", 120.0), (503, "", None), (500, "", None)]
)
def test_a_refusal_carries_its_status_and_pause(
    server: FaultServer, fetcher: Fetcher, status: int, after: str, pause: float | None
) -> None:
    with pytest.raises(EnvironmentFailure) as caught:
        fetcher.get(server.url(f"/status?code={status}&after={after}"))
    assert caught.value.code == "fetch.http_status"
    assert caught.value.params["status"] == status
    assert caught.value.params["retry_after"] == pause


def test_redirects_are_followed_and_told(server: FaultServer, fetcher: Fetcher) -> None:
    found = fetcher.get(server.url("/to?code=301&url=/to?url=/feed"))
    assert found.body == FEED
    assert found.url == server.url("/feed")
    assert [hop.status for hop in found.hops] == [301, 302]


# --- where a source may lead -------------------------------------------------------------------


def test_inward_addresses_are_refused_before_connecting(server: FaultServer) -> None:
    before = len(server.seen)
    for host in ("127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]"):
        code = code_of(lambda host=host: fetch(server.url("/feed", host)))
        assert code == "fetch.private_address", host
    assert len(server.seen) == before


def test_one_inward_address_among_public_ones_is_enough_to_refuse() -> None:
    def mixed(host: str, port: int) -> Sequence[str]:
        return ["93.184.216.34", "10.0.0.8"]

    with Fetcher(FetchPolicy(), resolve=mixed) as fetcher:
        assert code_of(lambda: fetcher.get("http://campur.test/")) == "fetch.private_address"


def test_a_redirect_inward_is_refused(server: FaultServer) -> None:
    policy = FetchPolicy(allowed_hosts=frozenset({"127.0.0.2"}), deadline=5)
    inward = quote(server.url("/feed"), safe="")
    with Fetcher(policy) as fetcher:
        assert fetcher.get(server.url("/feed", "127.0.0.2")).body == FEED
        code = code_of(lambda: fetcher.get(server.url(f"/to?url={inward}", "127.0.0.2")))
    assert code == "fetch.private_address"


def test_the_connection_goes_to_the_address_that_was_checked(server: FaultServer) -> None:
    """A name that changes its address between check and use (rebinding) gains nothing."""
    answers = [["127.0.0.3"], ["127.0.0.4"]]
    asked: list[str] = []

    def changing(host: str, port: int) -> Sequence[str]:
        asked.append(host)
        return answers[min(len(asked), 2) - 1]

    policy = FetchPolicy(allowed_hosts=frozenset({"sumber.test"}), deadline=5)
    with Fetcher(policy, resolve=changing) as fetcher:
        fetcher.get(server.url("/feed", "sumber.test"))
        fetcher.get(server.url("/feed", "sumber.test"))
    assert asked == ["sumber.test"]  # the second visit used the checked connection again
    assert [seen.server_address for seen in server.seen[-2:]] == ["127.0.0.3"] * 2
    assert server.seen[-1].headers["host"] == f"sumber.test:{server.port}"


def test_the_next_address_is_tried_when_one_does_not_answer(server: FaultServer) -> None:
    def two(host: str, port: int) -> Sequence[str]:
        return ["::1", "127.0.0.5"]

    policy = FetchPolicy(allowed_hosts=frozenset({"dua.test"}), deadline=5)
    with Fetcher(policy, resolve=two) as fetcher:
        assert fetcher.get(server.url("/feed", "dua.test")).body == FEED
    assert server.seen[-1].server_address == "127.0.0.5"


def test_certificates_are_checked_against_the_name_not_the_address(tmp_path: Path) -> None:
    cert, key = http_faults.certificate(tmp_path, "umpan.test")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(cert, key)

    def local(host: str, port: int) -> Sequence[str]:
        return ["127.0.0.1"]

    trusting = FetchPolicy(allow_private=True, authority=cert, deadline=5)
    with http_faults.running(tls=context) as secure:
        with Fetcher(trusting, resolve=local) as fetcher:
            assert fetcher.get(secure.url("/feed", "umpan.test")).body == FEED
            wrong_name = code_of(lambda: fetcher.get(secure.url("/feed", "lain.test")))
        with Fetcher(INSIDE, resolve=local) as stranger:
            unknown = code_of(lambda: stranger.get(secure.url("/feed", "umpan.test")))
    assert (wrong_name, unknown) == ("fetch.tls", "fetch.tls")


@pytest.mark.parametrize(
    "url", ["", "contoh", "http://", "http://a:b", "http://[::1", "http://\x00/"]
)
def test_unreadable_addresses(url: str) -> None:
    assert code_of(lambda: fetch(url)) in {"fetch.bad_url", "fetch.scheme"}


def test_names_that_do_not_exist() -> None:
    assert code_of(lambda: fetch("http://tidak-ada.invalid/")) == "fetch.dns"
    assert code_of(lambda: fetch("http://127.0.0.1:1/", INSIDE)) == "fetch.connect"


# --- credentials -------------------------------------------------------------------------------


def test_credentials_reach_only_their_own_server_and_no_log(
    server: FaultServer, fetcher: Fetcher, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    with_secret = server.url("/feed").replace("://", "://humas:rahasia@")
    found = fetcher.get(with_secret)
    assert server.seen[-1].headers["authorization"] == "Basic aHVtYXM6cmFoYXNpYQ=="
    assert "rahasia" not in found.url
    elsewhere = quote(server.url("/feed", "127.0.0.9"), safe="")
    fetcher.get(with_secret.replace("/feed", f"/to?url={elsewhere}"))
    assert server.seen[-1].server_address == "127.0.0.9"
    assert "authorization" not in server.seen[-1].headers
    with pytest.raises(EnvironmentFailure) as caught:
        fetcher.get(with_secret.replace("/feed", "/status?code=500"))
    assert "rahasia" not in caplog.text + str(caught.value)
    assert "aHVtYXM6" not in caplog.text


# --- politeness and cancel ---------------------------------------------------------------------


def test_at_most_two_at_once_to_one_host() -> None:
    with http_faults.running() as quiet, Fetcher(INSIDE) as fetcher:
        with ThreadPoolExecutor(8) as pool:
            bodies = list(pool.map(lambda _: fetcher.get(quiet.url("/short-rest")).body, range(8)))
        assert bodies == [FEED] * 8
        assert quiet.most_active == 2


def test_different_hosts_do_not_wait_for_each_other() -> None:
    with http_faults.running(everywhere=True) as quiet, Fetcher(INSIDE) as fetcher:
        urls = [quiet.url("/short-rest", f"127.0.1.{n}") for n in range(1, 9)]
        with ThreadPoolExecutor(8) as pool:
            assert [f.body for f in pool.map(fetcher.get, urls)] == [FEED] * 8
        assert quiet.most_active > 2


def test_a_pooled_connection_the_server_dropped_is_replaced(
    server: FaultServer, fetcher: Fetcher
) -> None:
    for _ in range(5):
        assert fetcher.get(server.url("/drop-next")).body == FEED


def test_cancel_stops_a_slow_answer_at_once(server: FaultServer, fetcher: Fetcher) -> None:
    control = JobControl()
    timer = threading.Timer(0.3, control.cancel)
    timer.start()
    started = time.monotonic()
    with pytest.raises(Cancelled):
        fetcher.get(server.url("/silence"), control=control)
    assert time.monotonic() - started < 2
    timer.join()
    assert fetcher.get(server.url("/feed")).body == FEED


def test_progress_is_told(server: FaultServer, fetcher: Fetcher) -> None:
    told: list[tuple[int, int, str]] = []
    fetcher.get(server.url("/feed"), control=JobControl(lambda *step: told.append(step)))
    assert told[-1] == (len(FEED), len(FEED), "127.0.0.1")


# --- files -------------------------------------------------------------------------------------


def test_files_are_read_within_bounds(tmp_path: Path) -> None:
    good = tmp_path / "umpan.xml"
    good.write_bytes(FEED)
    assert read_file(good) == FEED
    assert code_of(lambda: read_file(good, limit=10)) == "fetch.too_large"
    assert code_of(lambda: read_file(tmp_path)) == "fetch.not_a_file"
    assert code_of(lambda: read_file(Path("/dev/zero"))) == "fetch.not_a_file"
    assert code_of(lambda: read_file(tmp_path / "tidak-ada.xml")) == "fetch.file_missing"
    assert code_of(lambda: read_file(tmp_path / "a\0b")) == "fetch.file_unreadable"
    sparse = tmp_path / "besar.xml"
    with sparse.open("wb") as stream:
        stream.truncate(200 * 1024 * 1024)
    with pytest.raises(Refused):
        read_file(sparse)
