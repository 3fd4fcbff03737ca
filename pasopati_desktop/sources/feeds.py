"""Feeds to plain items: whatever is in the file, the answer is small, clean text in bounded time.

fastfeedparser reads the usual feed. Where it fails, feedparser tries in a process of its own that
can be ended (`fallback.py`), and so does the fast one where it would be slow. Neither cleans titles
or links; that is done here.
"""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from itertools import chain
from urllib.parse import urljoin, urlsplit

from pasopati_desktop.domain.errors import Refused
from pasopati_desktop.domain.news import Feed, FeedItem, canonical_url
from pasopati_desktop.domain.plain_text import SUMMARY_CHARS, TITLE_CHARS, plain_text
from pasopati_desktop.sources.charset import to_utf8
from pasopati_desktop.sources.dates import plausible, read_date
from pasopati_desktop.sources.fallback import parse_apart
from pasopati_desktop.sources.parsers import Entry, Parsed, fast

MAX_BODY = 8 * 1024 * 1024
MAX_ITEMS = 500
AUTHOR_CHARS = 200
ID_CHARS = 500
URL_CHARS = 2000

MANY_ATTRIBUTES = 8000
"""Equal signs in a document from which on it is parsed apart: the fast parser takes the square of
one element's attributes, and holds all other threads meanwhile. Ordinary feeds have some hundreds.
"""

_ROOT = re.compile(rb"<([A-Za-z_][\w.:-]{0,60})")
_KINDS = {"rss": "rss", "feed": "atom", "rdf": "rdf"}
_HTML_ROOTS = frozenset({"html", "head", "body", "script", "div", "meta", "title", "p"})
_ENTITY = re.compile(rb"<!ENTITY", re.IGNORECASE)
_ITEM = re.compile(rb"<(?:[\w.-]{1,40}:)?(?:item|entry)[\s>/]", re.IGNORECASE)
_HTML_TAG = re.compile(rb"<(?:!doctype\s+html|html)[\s>]", re.IGNORECASE)
_DATE = re.compile(
    rb"(<(?:[\w.-]{1,40}:)?(?:pubDate|date|published|updated|modified|issued|created)"
    rb"(?:\s[^<>]{0,200})?>)\s{0,200}(?:<!\[CDATA\[)?([^<>\]]{4,120})(?:\]\]>)?\s{0,200}(</)",
    re.IGNORECASE,
)
_PLAIN_LINK = re.compile(r"https?://[a-z0-9][a-z0-9.-]*(?::\d{1,5})?(?:/[!-;=?-Z_a-z~]*)?")
"""The usual link, absolute already: nothing to join."""
_PLAIN_DATE = re.compile(
    rb"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d"
    rb" (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
    rb" \d{4} \d\d:\d\d:\d\d (?:[+-]\d{4}|GMT)"
)
"""What the parser reads right by itself."""
_GUID = re.compile(rb"(<guid(?:\s[^<>]{0,200})?>\s{0,200}(?:<!\[CDATA\[)?)(?!\s*https?:)")
"""fastfeedparser makes a date of an id such as `7` when an item has none; `~7` it leaves alone."""
_BINARY = (
    (b"%PDF", "PDF"),
    (b"PK\x03\x04", "ZIP"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"\x1f\x8b", "GZIP"),
    (b"RIFF", "RIFF"),
    (b"\x7fELF", "ELF"),
    (b"MZ", "EXE"),
)


def parse_feed(
    body: bytes, base_url: str, content_type: str = "", *, now: datetime | None = None
) -> Feed:
    """Read a feed that was fetched from `base_url`; a feed without items is a good feed.

    `content_type` is the server's whole header; only its charset is believed, and only where the
    document itself does not say. `now` bounds dates (default: the system's clock).

    Raises:
        Refused: `feed.is_html`, `feed.not_a_feed`, `feed.no_content`, `feed.too_large`,
            `feed.entities` (the document defines its own, as bombs do).
    """
    if len(body) > MAX_BODY:
        raise Refused("feed.too_large", limit=MAX_BODY)
    for magic, name in _BINARY:
        if body.startswith(magic):
            raise Refused("feed.not_a_feed", found=name)
    moment = now or datetime.now(UTC)
    document = to_utf8(body, _charset(content_type)).lstrip()
    if not document:
        raise Refused("feed.no_content")
    kind = _kind(document)
    if kind != "json":
        document = _DATE.sub(lambda found: _utc_date(found, moment), document)
        document = _GUID.sub(rb"\1~", document)
    parsed = _parsed(document, kind)
    # A feed given as a file has no address; its own front page then completes short links.
    base = base_url or web_link(parsed.home, "")
    return _feed(kind, plain_text(parsed.title, TITLE_CHARS), parsed.entries, base, moment)


def _kind(document: bytes) -> str:
    """Return the kind of feed by its outermost element.

    Raises:
        Refused: it is a web page, something else, or carries its own entities.
    """
    if document.startswith(b"{"):
        if b"jsonfeed.org/version/" not in document[:4096]:
            raise Refused("feed.not_a_feed", found="JSON")
        return "json"
    prolog_end, root = _first_element(document)
    if _ENTITY.search(document, 0, prolog_end):
        raise Refused("feed.entities")
    local = root.rpartition(":")[2].lower()
    if local in _KINDS:
        return _KINDS[local]
    if local in _HTML_ROOTS or _HTML_TAG.search(document, 0, 4096):
        raise Refused("feed.is_html")
    raise Refused("feed.not_a_feed", found=root[:40] or "teks")


def _first_element(document: bytes) -> tuple[int, str]:
    """Return where the first element begins, comments passed over, and its name."""
    position = 0
    while (start := document.find(b"<", position)) >= 0:
        if document.startswith(b"<!--", start):
            end = document.find(b"-->", start + 4)
            if end < 0:
                break
            position = end + 3
        elif match := _ROOT.match(document, start):
            return start, match[1].decode("ascii", "replace")
        else:
            position = start + 1
    return len(document), ""


def _utc_date(found: re.Match[bytes], now: datetime) -> bytes:
    """Rewrite a date element to UTC: the parser takes WIB, and no zone at all, for UTC."""
    if _PLAIN_DATE.fullmatch(found[2]):
        return found[0]
    moment = read_date(found[2].decode("utf-8", "replace"), now)
    stamp = moment.isoformat().encode() if moment else b""
    return found[1] + stamp + found[3]


def _parsed(document: bytes, kind: str) -> Parsed:
    """Return title, front page and raw entries.

    Raises:
        Refused: `feed.not_a_feed`, no parser can make anything of it.
    """
    if document.count(b"=") < MANY_ATTRIBUTES:
        parsed = fast(document)
        first = next(parsed.entries, None) if parsed else None
        if parsed and first is not None:
            return replace(parsed, entries=chain([first], parsed.entries))
        if kind == "json" or _ITEM.search(document) is None:
            # A feed without items; if the parser failed, a broken one without any.
            return parsed or Parsed("", "", iter(()))
    found = parse_apart(document, MAX_ITEMS + 1)
    if found is None:
        raise Refused("feed.not_a_feed", found="XML")
    return found


def _feed(kind: str, title: str, entries: Iterable[Entry], base_url: str, now: datetime) -> Feed:
    items: list[FeedItem] = []
    seen: set[str] = set()
    links = {""}
    left_out = 0
    for entry in entries:
        if len(items) == MAX_ITEMS:
            left_out += 1
            continue
        item = _item(entry, base_url, title, now)
        if item is not None and item.id in seen and item.link not in links:
            item = _renamed(item)
        if item is None or item.id in seen:
            left_out += 1
            continue
        seen.add(item.id)
        links.add(item.link)
        items.append(item)
    return Feed(kind, title, tuple(items), left_out)


def _item(entry: Entry, base_url: str, outlet: str, now: datetime) -> FeedItem | None:
    """Return the cleaned item; None if it has neither title, link nor text."""
    summary = plain_text(entry["summary"], SUMMARY_CHARS)
    title = plain_text(entry["title"], TITLE_CHARS) or plain_text(summary, 120)
    title = without_outlet(title, outlet)
    link = web_link(entry["link"], base_url)
    if not title and not link:
        return None
    return FeedItem(
        id=_item_id(entry["id"].removeprefix("~"), link, title, summary),
        title=title or link[:TITLE_CHARS],
        link=link,
        published=_moment(entry["published"], now),
        summary=summary,
        author=plain_text(entry["author"], AUTHOR_CHARS),
    )


def without_outlet(title: str, outlet: str) -> str:
    """Return `title` without a closing ` - Outlet` that repeats the name of its own feed."""
    for mark in (" - ", " | ", " – "):
        head, found, tail = title.rpartition(mark)
        if found and len(tail) > 2 and head and outlet.lower().startswith(tail.lower()):
            return head.rstrip()
    return title


def _item_id(given: str, link: str, title: str, summary: str) -> str:
    given = plain_text(given, ID_CHARS + 1)
    if 0 < len(given) <= ID_CHARS:
        # fastfeedparser fills a missing id with the link; its canonical form lasts longer.
        return (canonical_url(given) or given) if given == link else given
    if given:
        return "sha256:" + hashlib.sha256(given.encode()).hexdigest()
    if link:
        return canonical_url(link) or link
    return "sha256:" + hashlib.sha256(f"{title}\n{summary}".encode()).hexdigest()


def _renamed(item: FeedItem) -> FeedItem:
    """Give an item whose id is taken its link as id: some feeds number every item 1."""
    return replace(item, id=canonical_url(item.link) or item.link)


def _moment(text: str, now: datetime) -> datetime | None:
    if not text:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return read_date(text, now)
    if moment.tzinfo is None:
        return read_date(text, now)
    try:
        return plausible(moment.astimezone(UTC), now)
    except OverflowError:
        return None


def web_link(link: str, base_url: str) -> str:
    """Return `link` made absolute; "" unless it is http or https and has a host."""
    if _PLAIN_LINK.fullmatch(link) and len(link) <= URL_CHARS:
        return link
    link = "".join(link[: URL_CHARS * 2].split())
    if not link or not link.isprintable():
        return ""
    try:
        joined = urljoin(base_url, link)
        parts = urlsplit(joined)
        host = parts.hostname
    except ValueError:
        return ""
    if parts.scheme not in {"http", "https"} or not host or len(joined) > URL_CHARS:
        return ""
    return joined


def _charset(content_type: str) -> str:
    found = re.search(r"charset\s*=\s*[\"']?([\w.:-]{1,40})", content_type[:300], re.IGNORECASE)
    return found[1].lower() if found else ""
