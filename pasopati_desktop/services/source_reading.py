"""One visit to a source, whatever kind it is: address or file to a feed, or the reason why not."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self
from urllib.parse import urlsplit
from urllib.request import url2pathname

from pasopati_desktop.domain.errors import EnvironmentFailure
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.domain.news import Feed

if TYPE_CHECKING:
    pass

NETWORK_CODES = frozenset({"fetch.dns", "fetch.connect"})
"""What every source says when the office itself is offline."""


@dataclass(frozen=True)
class Visit:
    """What a visit gave. `feed` is None if the source said that nothing changed."""

    feed: Feed | None
    status: int | None
    etag: str | None
    last_modified: str | None
    retry_after: float | None
    """Seconds."""


class Reader:
    """Visits sources, strictly or with leave for the office's own network. Safe in threads."""

    def __init__(self, connections: int = 32) -> None:
        from pasopati_desktop.sources.fetch import Fetcher, FetchPolicy

        self._strict: Fetcher = Fetcher(FetchPolicy(), connections=connections)
        self._lenient: Fetcher = Fetcher(FetchPolicy(allow_private=True), connections=connections)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._strict.close()
        self._lenient.close()

    def visit(
        self,
        url: str,
        *,
        allow_private: bool,
        now: datetime,
        etag: str | None = None,
        last_modified: str | None = None,
        control: JobControl | None = None,
    ) -> Visit:
        """Visit once.

        Raises:
            PasopatiError: codes of `Fetcher.get`, `read_file` and `parse_feed`.
            Cancelled: through `control`.
        """
        from pasopati_desktop.sources.feeds import parse_feed

        if url.startswith("file:"):
            return _visit_file(url, etag, now)
        fetcher = self._lenient if allow_private else self._strict
        got = fetcher.get(url, etag=etag, last_modified=last_modified, control=control)
        feed = None
        if not got.not_modified:
            feed = parse_feed(
                got.body, got.url, f"{got.content_type}; charset={got.charset}", now=now
            )
        return Visit(
            feed,
            got.status,
            got.etag or (etag if got.not_modified else None),
            got.last_modified or (last_modified if got.not_modified else None),
            got.retry_after,
        )


def _visit_file(url: str, etag: str | None, now: datetime) -> Visit:
    from pasopati_desktop.sources.feeds import parse_feed
    from pasopati_desktop.sources.fetch import read_file

    path = file_path(url)
    try:
        facts = path.stat()
    except (OSError, ValueError) as error:
        raise EnvironmentFailure("fetch.file_missing", path=str(path)) from error
    mark = f"{facts.st_mtime_ns}-{facts.st_size}"
    if mark == etag:
        return Visit(None, 304, etag, None, None)
    return Visit(parse_feed(read_file(path), "", now=now), None, mark, None, None)


def file_path(url: str) -> Path:
    """Return the path of a `file:` address."""
    return Path(url2pathname(urlsplit(url).path))
