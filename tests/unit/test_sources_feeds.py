"""Feeds to items: the shipped samples, dates as portals write them, ids that last."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pasopati_desktop import resources
from pasopati_desktop.domain.errors import Refused
from pasopati_desktop.domain.news import Feed, FeedItem
from pasopati_desktop.sources.charset import to_utf8
from pasopati_desktop.sources.dates import read_date
from pasopati_desktop.sources.fallback import parse_apart
from pasopati_desktop.sources.feeds import (
    MANY_ATTRIBUTES,
    MAX_ITEMS,
    parse_feed,
    web_link,
    without_outlet,
)
from pasopati_desktop.sources.parsers import fast, tolerant

NOW = datetime(2026, 11, 21, 8, 0, tzinfo=UTC)
SAMPLES = {
    "harian-cakrawala.atom.xml": ("atom", "Harian Cakrawala", 9),
    "kabar-ibu-kota.xml": ("rss", "Kabar Ibu Kota » Terkini", 11),
    "media-center-lapas.xml": ("rss", "Media Center Lapas", 10),
    "nusantara-pos.rdf.xml": ("rdf", "Nusantara Pos", 10),
    "suara-timur-online.xml": ("rss", "Suara Timur Online", 10),
    "warta-jakarta.xml": ("rss", "Warta Jakarta - Metro", 10),
}


def sample(name: str) -> Feed:
    return parse_feed(resources.path("samples", "feeds", name).read_bytes(), "", now=NOW)


def rss(*items: str, head: str = '<?xml version="1.0"?>') -> bytes:
    channel = f"<channel><title>U</title>{''.join(items)}</channel>"
    return f"{head}<rss version='2.0'>{channel}</rss>".encode()


def one(item: str, base: str = "https://sumber.example/rss") -> FeedItem:
    (found,) = parse_feed(rss(f"<item>{item}</item>"), base, now=NOW).items
    return found


def refusal(body: bytes) -> str:
    with pytest.raises(Refused) as caught:
        parse_feed(body, "https://sumber.example/", now=NOW)
    return caught.value.code


@pytest.mark.parametrize("name", SAMPLES)
def test_shipped_samples_are_read_whole(name: str) -> None:
    feed = sample(name)
    assert (feed.kind, feed.title, len(feed.items), feed.left_out) == (*SAMPLES[name], 0)
    for item in feed.items:
        assert item.title
        assert item.summary
        assert item.link.startswith(("https://", "http://"))
        assert item.published is not None
        assert item.published.utcoffset() == timedelta(0)
        assert "<" not in item.title + item.summary
        assert "&" not in item.summary.replace(" & ", "")
    assert len({item.id for item in feed.items}) == len(feed.items)


def test_every_shipped_sample_is_tested() -> None:
    folder = resources.path("samples", "feeds")
    assert {path.name for path in folder.iterdir()} == set(SAMPLES)


def test_the_odd_encoding_and_wib_times_are_understood() -> None:
    item = sample("suara-timur-online.xml").items[0]
    assert "“Kami hanya ingin kepastian,”" in item.summary
    assert item.published == datetime(2026, 11, 21, 7, 26, tzinfo=UTC)


def test_links_are_completed_and_only_web_links_kept() -> None:
    base = "https://sumber.example/a/rss.xml"
    assert web_link("b?x=1", base) == "https://sumber.example/a/b?x=1"
    assert web_link("//lain.example/c", base) == "https://lain.example/c"
    assert web_link(" https://x.example/\n d ", base) == "https://x.example/d"
    for bad in ("javascript:alert(1)", "JaVaScRiPt:x", "java\nscript:x", "data:text/html,x"):
        assert web_link(bad, base) == ""
    for bad in ("file:///etc/passwd", "mailto:a@b", "https://", "http://[::1", "//", "x" * 3000):
        assert web_link(bad, "") == ""


def test_markup_in_fields_becomes_text() -> None:
    item = one(
        "<title>&lt;b&gt;Razia&lt;/b&gt; &amp;amp; apel &lt;script&gt;x()&lt;/script&gt;</title>"
        "<link>javascript:alert(1)</link>"
        "<description><![CDATA[<p>Satu</p><p>dua<img src=x onerror=y()>]]></description>"
        "<author>&lt;i&gt;N. Wira&lt;/i&gt;</author>"
    )
    assert item.title == "Razia & apel"
    assert item.summary == "Satu dua"
    assert (item.link, item.author) == ("", "N. Wira")


def test_summary_falls_back_to_the_full_text() -> None:
    body = (
        "<rss version='2.0' xmlns:c='http://purl.org/rss/1.0/modules/content/'><channel><item>"
        "<title>a</title><c:encoded><![CDATA[<p>Isi lengkap</p>]]></c:encoded></item></channel>"
        "</rss>"
    )
    assert parse_feed(body.encode(), "", now=NOW).items[0].summary == "Isi lengkap"


def test_ids_last_when_the_source_gives_none() -> None:
    plain = one("<title>a</title><link>https://www.x.example/b/?utm_source=rss&amp;id=2</link>")
    again = one("<title>A baru</title><link>https://x.example/b?id=2</link>")
    assert plain.id == again.id == "https://x.example/b?id=2"
    bare = one("<title>tanpa tautan</title>")
    assert bare.id.startswith("sha256:")
    assert bare.id == one("<title>tanpa tautan</title>").id


def test_a_feed_that_numbers_everything_1_loses_nothing() -> None:
    items = [
        f"<item><guid>1</guid><title>t{n}</title><link>https://x.example/{n}</link></item>"
        for n in range(3)
    ]
    feed = parse_feed(rss(*items, items[0]), "", now=NOW)
    assert [item.title for item in feed.items] == ["t0", "t1", "t2"]
    assert feed.left_out == 1


def test_outlet_name_is_cut_from_titles_only_at_the_end() -> None:
    assert without_outlet("Razia - Kabar Kota", "Kabar Kota » Terkini") == "Razia"
    assert without_outlet("Razia | Kabar Kota", "Kabar Kota") == "Razia"
    assert without_outlet("Razia - lanjutan", "Kabar Kota") == "Razia - lanjutan"


def test_empty_feeds_are_feeds() -> None:
    assert parse_feed(rss(), "").items == ()
    assert parse_feed(b"<feed xmlns='http://www.w3.org/2005/Atom'/>", "").kind == "atom"


def test_items_beyond_the_cap_are_counted() -> None:
    items = [f"<item><title>t{n}</title></item>" for n in range(MAX_ITEMS + 7)]
    feed = parse_feed(rss(*items), "", now=NOW)
    assert (len(feed.items), feed.left_out) == (MAX_ITEMS, 7)


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"", "feed.no_content"),
        (b" \n\x00 ", "feed.no_content"),
        (b"<!DOCTYPE html><html><body>Masuk</body></html>", "feed.is_html"),
        (b"<!-- x --><HTML lang=id><p>", "feed.is_html"),
        (b"\xef\xbb\xbf<script>location='/masuk'</script>", "feed.is_html"),
        (b"hanya teks", "feed.not_a_feed"),
        (b'{"error": "kunci salah"}', "feed.not_a_feed"),
        (b"<urlset><url/></urlset>", "feed.not_a_feed"),
        (b"%PDF-1.7 ...", "feed.not_a_feed"),
        (b"\x89PNG\r\n", "feed.not_a_feed"),
        (b"PK\x03\x04....", "feed.not_a_feed"),
    ],
)
def test_what_is_no_feed_is_said(body: bytes, code: str) -> None:
    assert refusal(body) == code


def test_json_feed() -> None:
    body = (
        b'{"version": "https://jsonfeed.org/version/1.1", "title": "J", "items": ['
        b'{"id": "1", "url": "https://x.example/1", "title": "a <b>c</b>",'
        b'"content_text": "isi", "date_published": "2026-11-21T08:00:00+07:00"}]}'
    )
    feed = parse_feed(body, "", now=NOW)
    assert (feed.kind, feed.items[0].title) == ("json", "a c")
    assert feed.items[0].published == datetime(2026, 11, 21, 1, 0, tzinfo=UTC)


# --- dates -------------------------------------------------------------------------------------

EIGHT_WIB = datetime(2026, 11, 20, 1, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "Fri, 20 Nov 2026 08:00:00 +0700",
        "Fri, 20 Nov 2026 01:00:00 GMT",
        "20 Nov 26 01:00 UT",
        "Jum, 20 Nov 2026 08:00:00 WIB",
        "Jumat, 20 November 2026 08.00 WIB",
        "Jum'at, 20 Nopember 2026 pukul 08.00 WIB",
        "Jumat, 20 November 2026 | 09:00 WITA",
        "20 November 2026, 10:00 WIT",
        "20-Nov-2026 08:00",
        "2026-11-20T08:00:00+07:00",
        "2026-11-20T01:00:00Z",
        "2026-11-20 08:00:00.123456",
        "2026-11-20T08:00:00+0700",
        "2026/11/20 08:00 WIB",
        "20/11/2026 08:00",
        "20-11-2026 08.00 WIB",
        "Jumat, 20/11/2026 08:00 WIB",
        "Nov 20, 2026 8:00 AM",
        "November 20, 2026 8:00 a.m. (WIB)",
        "Thu, 19 Nov 2026 20:00:00 EST",
    ],
)
def test_dates_as_portals_write_them(text: str) -> None:
    assert read_date(text, NOW) == EIGHT_WIB
    item = one(f"<title>a</title><pubDate>{text}</pubDate>")
    assert item.published == EIGHT_WIB


@pytest.mark.parametrize(
    "text",
    [
        "",
        "kemarin",
        "31/02/2026 08:00",
        "20/13/2026",
        "2026-11-20T25:00:00Z",
        "0001-01-01T00:00:00Z",
        "Thu, 01 Jan 1970 00:00:00 GMT",
        "9999-12-31T23:59:59-14:00",
        "2026-11-21T09:00:00Z",
        "Sat, 21 Nov 2026 15:00:00 GMT",
        "20 Smarch 2026 08:00",
        "20 Nov 2026 08:00 XYZ",
        "20 Nov 2026 +9999",
        "²⁰ Nov 2026",
        "1795132800",
    ],
)
def test_absurd_unreadable_and_future_dates_are_none(text: str) -> None:
    assert read_date(text, NOW) is None
    assert one(f"<title>a</title><pubDate>{text}</pubDate>").published is None


@pytest.mark.parametrize("guid", ["7", "2026", "12", "21 Nov 2026", "<![CDATA[7]]>", "~7"])
def test_an_id_is_never_taken_for_a_date(guid: str) -> None:
    item = one(f"<title>a</title><guid isPermaLink='false'>{guid}</guid>")
    assert item.published is None
    assert item.id == guid.replace("<![CDATA[", "").replace("]]>", "")


def test_a_guid_that_is_an_address_serves_as_link() -> None:
    assert one("<title>a</title><guid>https://x.example/3</guid>").link == "https://x.example/3"


def test_day_comes_before_month_and_zones_default_to_wib() -> None:
    assert read_date("05/06/2026", NOW) == datetime(2026, 6, 4, 17, 0, tzinfo=UTC)


@given(st.text(max_size=200))
def test_any_text_is_a_sane_date_or_none(text: str) -> None:
    found = read_date(text, NOW)
    assert found is None or datetime(1990, 1, 1, tzinfo=UTC) <= found <= NOW + timedelta(minutes=10)


MONTHS = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember"


@given(
    st.datetimes(NOW.replace(year=1991, tzinfo=None), NOW.replace(day=20, tzinfo=None)),
    st.sampled_from([("WIB", 7), ("WITA", 8), ("WIT", 9)]),
)
def test_indonesian_dates_come_back(moment: datetime, zone: tuple[str, int]) -> None:
    month = MONTHS.split()[moment.month - 1]
    text = f"Senin, {moment.day} {month} {moment.year} {moment:%H.%M} {zone[0]}"
    expected = moment.replace(second=0, microsecond=0, tzinfo=UTC) - timedelta(hours=zone[1])
    assert read_date(text, NOW) == expected


# --- encodings and the second parser -----------------------------------------------------------


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_unicode_encodings_are_found_without_a_label(encoding: str) -> None:
    text = "<rss><channel><item><title>Café “Ruang” 𝐀</title></item></channel></rss>"
    assert parse_feed(text.encode(encoding), "").items[0].title == "Café “Ruang” 𝐀"


@pytest.mark.parametrize(
    ("label", "encoding"),
    [
        ("ISO-8859-1", "cp1252"),
        ("windows-1252", "cp1252"),
        ("UTF-8", "cp1252"),
        ("x-ngawur", "cp1252"),
        ("unicode_escape", "cp1252"),
        ("zlib", "cp1252"),
        ("shift_jis", "shift_jis"),
    ],
)
def test_labelled_and_mislabelled_bytes(label: str, encoding: str) -> None:
    title = "日本語" if encoding == "shift_jis" else "Café “Ruang”"
    text = rss(f"<item><title>{title}</title></item>").decode()
    text = text.replace('"1.0"', f'"1.0" encoding="{label}"')
    assert parse_feed(text.encode(encoding), "").items[0].title == title


def test_the_servers_charset_counts_where_the_document_is_silent() -> None:
    body = "<rss><channel><item><title>Привет</title></item></channel></rss>".encode("koi8-r")
    assert parse_feed(body, "", "text/xml; charset=KOI8-R").items[0].title == "Привет"


@given(st.binary(max_size=400), st.sampled_from(["", "utf-8", "koi8-r", "punycode", "\x00"]))
def test_any_bytes_become_utf8_that_xml_allows(body: bytes, charset: str) -> None:
    text = to_utf8(body, charset).decode("utf-8")
    assert "\x00" not in text


@given(st.binary(max_size=600))
def test_any_bytes_are_a_feed_or_refused(body: bytes) -> None:
    for document in (body, b"<rss><channel><item><title>" + body):
        try:
            feed = parse_feed(document, "https://x.example/")
        except Refused:
            continue
        assert all(item.title.isprintable() for item in feed.items)


def test_the_second_parser_says_the_same_as_the_first() -> None:
    body = rss(
        "<item><title>Apel pagi</title><guid>g-7</guid><link>https://x.example/</link></item>"
    )
    first, second = fast(body), tolerant(body)
    assert first is not None
    assert second is not None
    assert (first.title, *first.entries) == (second.title, *second.entries)


CDF = (
    b"<!-- kanal --><rss><channel><title>Lama</title>"
    b"<item><title>Apel</title><link>https://x.example/1</link></item></rdf:RDF>"
)


def test_what_the_first_parser_refuses_the_second_may_read() -> None:
    """The document says it is XML twice; the first parser gives up on it."""
    found = parse_apart(CDF, 10)
    assert found is not None
    assert [entry["title"] for entry in found.entries] == ["Apel"]


def test_a_feed_heavy_with_attributes_is_parsed_apart_and_whole() -> None:
    link = "&lt;a href='https://x.example/?a=b&amp;amp;c=d'&gt;x&lt;/a&gt;"
    items = [
        f"<item><title>t{n}</title><description>{link * 30}</description></item>"
        for n in range(120)
    ]
    body = rss(*items)
    assert body.count(b"=") > MANY_ATTRIBUTES
    assert [item.title for item in parse_feed(body, "").items] == [f"t{n}" for n in range(120)]


def test_the_second_parser_is_ended_when_it_takes_too_long() -> None:
    busy = ("<rss><channel><item " + " ".join(f"a{n}='x'" for n in range(100_000)) + "/>").encode()
    assert parse_apart(busy, 10, seconds=1.5) is None


def test_addresses_and_file_names_are_never_opened_by_the_second_parser(tmp_path: Path) -> None:
    secret = tmp_path / "rahasia.xml"
    secret.write_bytes(rss("<item><title>rahasia</title></item>"))
    for name in (str(secret), secret.as_uri()):
        assert tolerant(name.encode()) is None
        assert parse_apart(name.encode(), 10) is None
