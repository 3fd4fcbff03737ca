"""The rules under the sources: ids, health, canonical links, clean text, politeness."""

import random
import threading
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pasopati_desktop.domain.errors import EnvironmentFailure
from pasopati_desktop.domain.news import (
    MAX_SEQUENCE,
    SourceHealth,
    SourceState,
    canonical_url,
    first_item_id,
    make_item_id,
    split_item_id,
    usual_gap,
)
from pasopati_desktop.domain.plain_text import plain_text
from pasopati_desktop.sources.addresses import is_public, safe_url
from pasopati_desktop.sources.pace import LONGEST_WAIT, HostGate, jittered, next_wait, retry_after

NOW = datetime(2026, 11, 21, 8, 0, tzinfo=UTC)
moments = st.datetimes(NOW.replace(year=1971, tzinfo=None), timezones=st.just(UTC))

# --- ids ---------------------------------------------------------------------------------------


@given(moments, st.integers(0, MAX_SEQUENCE))
def test_an_id_gives_back_its_second_and_sequence(moment: datetime, sequence: int) -> None:
    item_id = make_item_id(moment, sequence)
    assert split_item_id(item_id) == (moment.replace(microsecond=0), sequence)
    assert item_id < 2**63


@given(moments, moments)
def test_ids_are_ordered_by_time(one: datetime, other: datetime) -> None:
    if one.replace(microsecond=0) < other.replace(microsecond=0):
        assert make_item_id(one, MAX_SEQUENCE) < first_item_id(other)


def test_ids_refuse_what_they_cannot_hold() -> None:
    for moment, sequence in [
        (NOW.replace(tzinfo=None), 0),
        (NOW, -1),
        (NOW, MAX_SEQUENCE + 1),
        (datetime(1969, 12, 31, 23, 59, 59, 900_000, tzinfo=UTC), 0),
    ]:
        with pytest.raises(ValueError, match=r"aware|range|1970"):
            make_item_id(moment, sequence)
    wib = NOW.astimezone(timezone(timedelta(hours=7)))
    assert make_item_id(wib, 3) == make_item_id(NOW, 3)


# --- health ------------------------------------------------------------------------------------


def a_health(**changed: object) -> SourceHealth:
    fields: dict[str, object] = {
        "last_tried_at": NOW,
        "last_good_at": NOW,
        "items_in_feed": 20,
        "newest_item_at": NOW - timedelta(hours=5),
        "usual_gap": timedelta(hours=4),
    }
    return SourceHealth(**(fields | changed))  # type: ignore[arg-type] # fields by name


@pytest.mark.parametrize(
    ("changed", "state"),
    [
        ({"last_tried_at": None}, SourceState.NEW),
        ({}, SourceState.OK),
        ({"last_error": "fetch.dns"}, SourceState.FAILING),
        ({"items_in_feed": 0, "newest_item_at": None}, SourceState.EMPTY),
        ({"newest_item_at": NOW - timedelta(hours=12)}, SourceState.OK),
        ({"newest_item_at": NOW - timedelta(hours=12, seconds=1)}, SourceState.SILENT),
        ({"newest_item_at": NOW - timedelta(days=2), "usual_gap": None}, SourceState.OK),
        ({"newest_item_at": NOW - timedelta(days=4), "usual_gap": None}, SourceState.SILENT),
        # A burst of items a minute apart does not make one quiet hour a silence.
        ({"usual_gap": timedelta(minutes=1)}, SourceState.OK),
        ({"newest_item_at": None}, SourceState.OK),
        # A failure is never hidden behind an older silence or emptiness.
        ({"last_error": "feed.is_html", "items_in_feed": 0}, SourceState.FAILING),
    ],
)
def test_source_states(changed: dict[str, object], state: SourceState) -> None:
    assert a_health(**changed).state(NOW) is state


def test_usual_gap_is_the_median() -> None:
    hours = [0, 1, 2, 3, 40]
    assert usual_gap(NOW + timedelta(hours=h) for h in reversed(hours)) == timedelta(hours=1)
    assert usual_gap([NOW, NOW, NOW + timedelta(hours=1)]) is None


# --- canonical links ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "url",
    [
        "https://portal.example/a?id=1",
        "http://www.portal.example/a/?id=1#komentar",
        "HTTPS://PORTAL.example:443/a/amp?id=1&utm_source=x&fbclid=y",
        "https://portal.example/a?page=all&id=1",
        "https://www.google.com/url?rct=j&url=https://portal.example/a%3Fid%3D1&ct=ga",
    ],
)
def test_the_same_article_has_one_canonical_link(url: str) -> None:
    assert canonical_url(url) == "https://portal.example/a?id=1"


def test_different_articles_stay_different() -> None:
    assert canonical_url("https://a.example/?p=1") != canonical_url("https://a.example/?p=2")
    assert canonical_url("https://a.example/x") != canonical_url("https://a.example/X")
    for bad in ("", "javascript:x", "//a.example", "http://[", "http://a:b/", "https://"):
        assert canonical_url(bad) == ""


@given(st.text(max_size=120).map(lambda tail: "https://a.example/" + tail) | st.text(max_size=80))
def test_canonical_is_canonical(url: str) -> None:
    once = canonical_url(url)
    assert canonical_url(once) == once


# --- clean text --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("  Razia\n\trutin ", "Razia rutin"),
        ("ka<b>bur</b>", "kabur"),
        ("<p>satu</p><p>dua</p>", "satu dua"),
        ("a &amp; b &lt;b&gt;c&lt;/b&gt;", "a & b c"),
        ("<scr<b>ipt>alert(1)</script>", "alert(1)"),
        ("a<script>jahat()</script>b<STYLE>x{}</STYLE>c", "a b c"),
        ("a<script>tak ditutup", "a"),
        ("3 < 5 dan 7 > 2", "3 < 5 dan 7 > 2"),
        ("<img src=x onerror=alert(1)", ""),
        ("&#60;img src=x&#62;halo", "halo"),
        ("<\u200bimg src=x>halo", "halo"),
        ("lapas\u202egpj.exe\u2066", "lapasgpj.exe"),
        ("a\x00b\x1b[31mc\ud800d\ufeff", "ab[31mcd"),
        ("السجن 👨‍👩‍👧 é", "السجن 👨‍👩‍👧 é"),
        ("e\u0301", "é"),
    ],
)
def test_text_is_cleaned(raw: str, clean: str) -> None:
    assert plain_text(raw, 500) == clean


@given(
    st.text(alphabet=st.sampled_from("<>&;/!ab sript lg=\"'#x3c\u200b\u202e\ud800"), max_size=200)
)
def test_no_tag_control_or_surrogate_survives(raw: str) -> None:
    clean = plain_text(raw, 100)
    assert len(clean) <= 100
    assert not any(f"<{letter}" in clean for letter in "abcdefghilprstx/!")
    assert clean.isprintable()
    clean.encode("utf-8")


@given(st.text(max_size=300), st.integers(2, 50))
def test_text_is_one_line_within_its_limit(raw: str, limit: int) -> None:
    clean = plain_text(raw, limit)
    assert len(clean) <= limit
    assert clean == " ".join(clean.split())


# --- addresses ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "address",
    [
        *("127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1"),
        *("0.0.0.0", "255.255.255.255", "224.0.0.1", "240.0.0.1", "192.0.2.1", "198.18.0.1"),  # noqa: S104 - refused ones
        *("::", "::1", "fe80::1", "fe80::1%eth0", "fc00::1", "fec0::1", "ff02::1", "2001:db8::1"),
        *("::ffff:127.0.0.1", "::ffff:10.0.0.1", "::7f00:1", "64:ff9b::7f00:1", "2002:7f00:1::"),
        *("64:ff9b:1::a00:1", "64:ff9b:1:2::1", "2001:0:4136:e378:8000:63bf:f5ff:fffe"),
        *("", "localhost", "999.1.1.1"),
    ],
)
def test_inward_and_senseless_addresses_are_not_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize(
    "address",
    [
        "93.184.216.34",
        "8.8.8.8",
        "2606:4700::1111",
        "64:ff9b::808:808",
        "::ffff:8.8.8.8",
        "2002:808:808::",
    ],
)
def test_public_addresses_are_public(address: str) -> None:
    assert is_public(address)


def test_logged_addresses_hold_no_secrets() -> None:
    assert safe_url("https://u:p@a.example/x?token=t#f") == "https://a.example/x?…"
    assert "rahasia" not in safe_url("https://rahasia@[::1/")
    assert safe_url("http://a.example/\x1b[31m\n") == "http://a.example/[31m"


# --- politeness --------------------------------------------------------------------------------


@given(st.floats(1, 7200), st.floats(0, 0.5), st.integers())
def test_jitter_stays_near(seconds: float, spread: float, seed: int) -> None:
    moved = jittered(seconds, spread, random.Random(seed))
    assert abs(moved - seconds) <= seconds * spread * 1.000001


def test_waiting_grows_with_failures_and_respects_the_server() -> None:
    assert next_wait(600, 0) == 600
    assert [next_wait(600, n) for n in (1, 2, 3)] == [1200, 2400, 4800]
    assert next_wait(600, 10**6) == LONGEST_WAIT
    assert next_wait(600, 0, retry_after=3600) == 3600
    assert next_wait(600, 3, retry_after=10) == 4800


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("120", 120.0),
        ("99999999999999999999", LONGEST_WAIT),
        ("Sat, 21 Nov 2026 08:05:00 GMT", 300.0),
        ("Sat, 21 Nov 2026 07:00:00 GMT", 0.0),
        ("", None),
        (None, None),
        ("-5", None),
        ("nanti", None),
        ("²", None),
    ],
)
def test_retry_after(header: str | None, seconds: float | None) -> None:
    assert retry_after(header, NOW) == seconds


def test_the_gate_lets_others_pass_and_gives_up_in_time() -> None:
    gate = HostGate(limit=1, patience=0.05)
    with gate.turn("a.example"), gate.turn("b.example"):
        with pytest.raises(EnvironmentFailure) as caught, gate.turn("a.example"):
            pass
        assert caught.value.code == "fetch.host_busy"
    passed = threading.Event()
    with gate.turn("a.example"):
        passed.set()
    assert passed.is_set()
