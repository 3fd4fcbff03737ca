"""News items and their sources: what a feed gives, how a source is doing, how items are numbered.

Everything here is pure: text in, text out; times are aware datetimes, compared in UTC.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from itertools import pairwise
from statistics import median
from urllib.parse import parse_qs, parse_qsl, urlencode, urlsplit, urlunsplit

SEQUENCE_BITS = 20
MAX_SEQUENCE = (1 << SEQUENCE_BITS) - 1
"""Items that may share one second of publication: 1,048,575 and one."""

SILENT_FACTOR = 3
"""Silent means: longer than this many usual gaps without a new item (features.md F3)."""
SHORTEST_GAP = timedelta(hours=2)
"""A burst of items must not make the night look like silence."""
UNKNOWN_GAP = timedelta(days=1)
"""Assumed until a source has shown its own rhythm."""

_TRACKING_PREFIXES = ("utm_", "at_", "mc_", "hsa_")
_TRACKING = frozenset(
    {
        *("fbclid", "gclid", "dclid", "igshid", "igsh", "yclid", "msclkid", "ref", "ref_src"),
        *("source", "cmpid", "ocid", "amp", "outputtype", "_ga", "gaa_at", "spm", "si", "feature"),
    }
)
_WHOLE_PAGE = frozenset({("page", "all"), ("single", "1"), ("showpage", "all")})
"""Portals split articles; these ask for the same article in one piece."""
_DEFAULT_PORTS = {"http": 80, "https": 443}
_MAX_URL_CHARS = 2000


class Triage(StrEnum):
    """What the officer made of an item (the four keys of F14)."""

    NEW = "new"
    IGNORED = "ignored"
    WATCHED = "watched"
    RESPOND = "respond"
    CRISIS = "crisis"


class SourceState(StrEnum):
    """The five states an officer sees: baru, OK, kosong, diam, gagal."""

    NEW = "new"
    OK = "ok"
    EMPTY = "empty"
    SILENT = "silent"
    FAILING = "failing"


@dataclass(frozen=True)
class SourceHealth:
    """What is remembered of a source's visits; `state` is computed, never stored."""

    last_tried_at: datetime | None = None
    last_good_at: datetime | None = None
    """Last visit that gave a feed, changed or not (304)."""
    last_error: str | None = None
    """Code of the last visit's failure; None when it went well."""
    http_status: int | None = None
    items_in_feed: int | None = None
    """Items the feed held at the last visit that gave one."""
    newest_item_at: datetime | None = None
    usual_gap: timedelta | None = None

    def state(self, now: datetime) -> SourceState:
        """Return the state at `now`: a failure shows at once, silence needs a known newest item."""
        if self.last_tried_at is None:
            return SourceState.NEW
        if self.last_error is not None:
            return SourceState.FAILING
        if self.items_in_feed == 0:
            return SourceState.EMPTY
        if self.newest_item_at is not None:
            gap = max(self.usual_gap or UNKNOWN_GAP, SHORTEST_GAP)
            if now - self.newest_item_at > SILENT_FACTOR * gap:
                return SourceState.SILENT
        return SourceState.OK


def usual_gap(published: Iterable[datetime]) -> timedelta | None:
    """Return the median time between neighbouring items; None with fewer than three of them."""
    times = sorted(set(published))
    if len(times) < 3:
        return None
    gaps = [(later - earlier).total_seconds() for earlier, later in pairwise(times)]
    return timedelta(seconds=median(gaps))


@dataclass(frozen=True)
class FeedItem:
    """One entry as the source gave it, cleaned: plain text, an http(s) link or none."""

    id: str
    """The source's own id, else the canonical link, else a hash: stable from visit to visit."""
    title: str
    link: str
    published: datetime | None
    """UTC; None if the source gave no date, or one that cannot be true."""
    summary: str = ""
    author: str = ""


@dataclass(frozen=True)
class Feed:
    kind: str
    """`rss`, `atom`, `rdf` or `json`."""
    title: str
    items: tuple[FeedItem, ...]
    left_out: int = 0
    """Entries beyond the cap, or doubled."""


def make_item_id(published: datetime, sequence: int) -> int:
    """Return the time-ordered id: epoch seconds in the high bits, `sequence` in the low 20.

    Raises:
        ValueError: a naive time, a time before 1970, or a sequence out of range.
    """
    if published.tzinfo is None:
        raise ValueError("published must be aware")
    if not 0 <= sequence <= MAX_SEQUENCE:
        raise ValueError(f"sequence out of range: {sequence}")
    seconds = int(published.timestamp() // 1)
    if seconds < 0:
        raise ValueError(f"before 1970: {published.isoformat()}")
    return seconds << SEQUENCE_BITS | sequence


def split_item_id(item_id: int) -> tuple[datetime, int]:
    """Return the publication second (UTC) and the sequence that `item_id` was made of."""
    seconds, sequence = item_id >> SEQUENCE_BITS, item_id & MAX_SEQUENCE
    return datetime.fromtimestamp(seconds, UTC), sequence


def first_item_id(moment: datetime) -> int:
    """Return the smallest id of `moment`'s second: a bound for "since" and "until" queries."""
    return make_item_id(moment, 0)


def canonical_url(url: str) -> str:
    """Return the form under which two links to one article are equal; "" if it is no web link.

    A key for comparing, not an address to open: it is always https, without `www.`, fragment,
    tracking parameters, `/amp` and trailing slash, with sorted parameters.
    """
    for _ in range(3):  # an alert's link may wrap another wrapped link, but not for ever
        wrapped = _unwrapped(url)
        if wrapped is None:
            break
        url = wrapped
    try:
        parts = urlsplit(url.strip())
        host, port = (parts.hostname or "").rstrip("."), parts.port
        query = parse_qsl(parts.query, keep_blank_values=True, max_num_fields=100)
    except ValueError:
        return ""
    if parts.scheme.lower() not in _DEFAULT_PORTS or not host or len(url) > _MAX_URL_CHARS:
        return ""
    host = host.removeprefix("www.")
    if ":" in host:
        host = f"[{host}]"
    if port is not None and port not in _DEFAULT_PORTS.values():
        host = f"{host}:{port}"
    kept = sorted(
        (name, value)
        for name, value in query
        if name.lower() not in _TRACKING
        and not name.lower().startswith(_TRACKING_PREFIXES)
        and (name.lower(), value.lower()) not in _WHOLE_PAGE
    )
    return urlunsplit(("https", host, _canonical_path(parts.path), urlencode(kept), ""))


def _canonical_path(path: str) -> str:
    while True:
        shorter = path.rstrip("/").removesuffix("/amp")
        if shorter == path:
            return path
        path = shorter


def _unwrapped(url: str) -> str | None:
    """Return the link inside a search alert's link, if it is one."""
    try:
        parts = urlsplit(url.strip())
        host = (parts.hostname or "").removeprefix("www.")
        if host in {"google.com", "google.co.id"} and parts.path == "/url":
            fields = parse_qs(parts.query, max_num_fields=20)
            inner = fields.get("url") or fields.get("q")
            return inner[0] if inner else None
    except ValueError:
        return None
    return None
