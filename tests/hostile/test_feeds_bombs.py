"""Hostile feeds, generated here: bounded time, bounded memory, nothing rendered, no crash (E4)."""

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from pasopati_desktop.domain.errors import Refused
from pasopati_desktop.domain.news import Feed
from pasopati_desktop.sources.feeds import MAX_BODY, parse_feed

SECONDS = 15.0
"""Longest for any single document: the second parser's ten and some for a busy machine."""


def rss(inner: str | bytes) -> bytes:
    raw = inner if isinstance(inner, bytes) else inner.encode()
    return b"<rss version='2.0'><channel><title>U</title>" + raw + b"</channel></rss>"


def laughs() -> bytes:
    lines = ["<!ENTITY a0 'ha'>"]
    lines += [f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 11)]
    head = f"<?xml version='1.0'?><!DOCTYPE rss [{''.join(lines)}]>".encode()
    return head + rss("<item><title>&a10;</title></item>")


def quadratic() -> bytes:
    head = f"<!DOCTYPE rss [<!entity a '{'x' * 100_000}'>]>".encode()
    return head + rss(f"<item><title>{'&a;' * 50_000}</title></item>")


def external() -> bytes:
    head = b"<!DOCTYPE rss [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"
    return head + rss("<item><title>&a;</title></item>")


def hidden_entity() -> bytes:
    return external().decode().encode("utf-16")


def nested() -> bytes:
    return rss(b"<a>" * 200_000 + b"</a>" * 200_000)


def nested_unclosed() -> bytes:
    return rss(b"<item><title>x</title><a>" * 200_000)


def attributes() -> bytes:
    many = " ".join(f"a{n}='{n}'" for n in range(300_000))
    return rss(f"<item {many}><title>x</title></item>")


def namespaces() -> bytes:
    many = " ".join(f"xmlns:n{n}='urn:{n}'" for n in range(50_000))
    return rss(f"<item {many}><title>x</title></item>")


def wide_title() -> bytes:
    return rss(b"<item><title>" + b"A" * (MAX_BODY - 200) + b"</title></item>")


def tag_title() -> bytes:
    return rss(b"<item><title><![CDATA[" + b"<script " * 500_000 + b"]]></title></item>")


def angle_title() -> bytes:
    return rss(b"<item><title>" + b"&lt;" * 1_500_000 + b"</title></item>")


def many_items() -> bytes:
    return rss(b"<item><title>x</title><pubDate>2</pubDate></item>" * 150_000)


def many_dates() -> bytes:
    return rss(b"<item><pubDate>" + b"<pubDate>  9" * 500_000 + b"</item>")


def open_dates() -> bytes:
    return rss(b"<pubDate " * 800_000)


def combining() -> bytes:
    marks = ("\u0301\u0327" * 500_000).encode()
    return rss(b"<item><title>a" + marks + b"</title></item>")


def comments() -> bytes:
    return b"<!--" * 1_500_000 + rss("")


def declarations() -> bytes:
    return b"<?xml version='1.0'" + b" encoding='x'" * 600_000 + b"?>" + rss("")


def open_cdata() -> bytes:
    return rss(b"<item><title><![CDATA[" * 300_000)


def controls() -> bytes:
    return rss(b"<item><title>a" + bytes(range(9)) * 100_000 + b"b</title></item>")


def not_utf8() -> bytes:
    return b"<?xml version='1.0' encoding='utf-8'?>" + rss(
        b"<item><title>" + b"\xff\xfe\xc0\x80" * 1_000_000 + b"</title></item>"
    )


def json_deep() -> bytes:
    return b'{"version": "https://jsonfeed.org/version/1", "items": ' + b"[" * 3_000_000


CORPUS: list[Callable[[], bytes]] = [
    *(laughs, quadratic, external, hidden_entity, nested, nested_unclosed, attributes, namespaces),
    *(wide_title, tag_title, angle_title, many_items, many_dates, open_dates, combining, comments),
    *(declarations, open_cdata, controls, not_utf8, json_deep),
]
IN_PROCESS = [make for make in CORPUS if make not in {attributes, namespaces}]
"""All but those that are parsed apart, in a process with a limit of its own."""


def parsed(body: bytes) -> Feed | str:
    """Return the feed, or the code of the refusal; anything else is a failure."""
    started = time.monotonic()
    try:
        answer: Feed | str = parse_feed(body, "https://sumber.example/rss")
    except Refused as refusal:
        answer = refusal.code
    assert time.monotonic() - started < SECONDS
    return answer


@pytest.mark.parametrize("make", CORPUS, ids=lambda make: make.__name__)
def test_bombs_are_bounded(make: Callable[[], bytes]) -> None:
    answer = parsed(make())
    if isinstance(answer, Feed):
        assert len(answer.items) <= 500
        for item in answer.items:
            assert len(item.title) <= 500
            assert len(item.summary) <= 4000
            assert item.title.isprintable()
            assert "<script" not in item.title


@pytest.mark.parametrize("make", [laughs, quadratic, external, hidden_entity])
def test_documents_with_their_own_entities_are_refused(make: Callable[[], bytes]) -> None:
    assert parsed(make()) == "feed.entities"


def test_more_than_the_cap_is_not_even_looked_at() -> None:
    started = time.monotonic()
    assert parsed(b"<" * (200 * 1024 * 1024)) == "feed.too_large"
    assert time.monotonic() - started < 2


def test_memory_stays_capped_over_the_whole_corpus(tmp_path: Path) -> None:
    """In a process with 1 GB of address space, every bomb is refused or read, none kills it."""
    script = (
        "import resource, sys\n"
        f"sys.path[:0] = [{str(Path(__file__).parent)!r}]\n"
        "import test_feeds_bombs as bombs\n"
        "resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))\n"
        "if __name__ == '__main__':\n"
        "    for make in bombs.IN_PROCESS:\n"
        "        bombs.parsed(make())\n"
        "    print(len(bombs.IN_PROCESS))\n"
    )
    file = tmp_path / "anak.py"
    file.write_text(script)
    done = subprocess.run(
        [sys.executable, str(file)], capture_output=True, text=True, check=False, timeout=120
    )
    assert done.stdout.strip() == str(len(IN_PROCESS)), done.stderr


@pytest.mark.parametrize("cut", range(40, 900, 43))
def test_a_feed_cut_anywhere_gives_its_whole_items(cut: int) -> None:
    items = "".join(
        f"<item><title>judul {n}</title><guid>g{n}</guid><link>https://x.example/{n}</link></item>"
        for n in range(12)
    )
    answer = parsed(rss(items)[:cut])
    if isinstance(answer, Feed):
        whole = [item for item in answer.items if item.link]
        assert [item.title for item in whole] == [f"judul {n}" for n in range(len(whole))]


@pytest.mark.parametrize(
    "field", ["title", "description", "author", "link", "guid", "pubDate", "category"]
)
@pytest.mark.parametrize(
    "value",
    [
        "<img src='file:///etc/passwd'>",
        "&lt;a href=&quot;javascript:x&quot;&gt;klik&lt;/a&gt;",
        "<![CDATA[<svg onload=x>]]>",
        "%s{0}$(id)`id`",
        "'; DROP TABLE item; --",
        "\u202e\u2066\u200b",
        "=cmd|' /C calc'!A0",
    ],
)
def test_no_field_carries_markup_out(field: str, value: str) -> None:
    answer = parsed(rss(f"<item><title>biasa</title><{field}>{value}</{field}></item>"))
    assert isinstance(answer, Feed)
    for item in answer.items:
        shown = item.title + item.summary + item.author
        assert not any(tag in shown for tag in ("<img", "<a ", "<svg"))
        assert shown.isprintable()
        assert item.link == "" or item.link.startswith("https://sumber.example/")
