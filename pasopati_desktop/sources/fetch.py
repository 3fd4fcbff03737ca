"""Hardened HTTP for everything that comes in: one way to fetch, whatever the address.

Guards, measured in recipes/monitoring.md section 2: libraries follow redirects inward, inflate
bombs whole, and time out per read only. Here each hop is checked, the body is capped compressed and
inflated, and one deadline covers name lookup, connecting, headers and body.
"""

import logging
import os
import stat
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic
from types import TracebackType
from typing import Self

import httpcore
import httpx

from pasopati_desktop import __version__
from pasopati_desktop.domain.errors import EnvironmentFailure, PasopatiError, Refused
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.sources.addresses import Resolver, safe_url, system_addresses
from pasopati_desktop.sources.inflate import Inflater
from pasopati_desktop.sources.network import Current, PinnedBackend, Visit, tls_context
from pasopati_desktop.sources.pace import HostGate, retry_after
from pasopati_desktop.sources.request_parts import (
    authorization,
    conditional,
    content_type,
    core_url,
    joined,
    kept_validator,
    origin,
    parsed,
    without_credentials,
)

log = logging.getLogger(__name__)
# At DEBUG httpcore writes whole request headers, passwords included.
logging.getLogger("httpcore").setLevel(logging.WARNING)

MAX_BODY = 8 * 1024 * 1024
"""Bytes, compressed or not."""
MAX_HOPS = 5
"""Redirects followed."""
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_ACCEPT = (
    "application/rss+xml, application/atom+xml, application/feed+json;q=0.9,"
    " application/xml;q=0.9, text/xml;q=0.9, text/html;q=0.5, */*;q=0.1"
)


@dataclass(frozen=True)
class FetchPolicy:
    """What may be fetched, and how much patience there is. Durations are seconds."""

    deadline: float = 20.0
    """From the first name lookup to the last byte, over all hops."""
    connect_timeout: float = 8.0
    """For each address of a host."""
    max_body: int = MAX_BODY
    max_hops: int = MAX_HOPS
    per_host: int = 2
    host_patience: float = 60.0
    """How long to wait for a place at a host; not counted in `deadline`."""
    allowed_hosts: frozenset[str] = frozenset()
    """Lower-case hosts that may have private addresses (a feed on the office's intranet)."""
    allow_private: bool = False
    authority: Path | None = None
    """PEM file of one more certificate authority."""

    def may_be_private(self, host: str) -> bool:
        return self.allow_private or host.lower() in self.allowed_hosts


DEFAULT_POLICY = FetchPolicy()


@dataclass(frozen=True)
class Hop:
    """A redirect that was followed: `status` at `url` (without credentials)."""

    status: int
    url: str


@dataclass(frozen=True)
class Fetched:
    """A good answer: 2xx, or 304 with `not_modified` and an empty body."""

    status: int
    url: str
    """Where it finally came from, without credentials."""
    body: bytes = field(repr=False)
    content_type: str
    """Lower case, without parameters; "" if the server named none."""
    charset: str
    """As the server named it; "" if not. The document may know better."""
    etag: str | None
    last_modified: str | None
    not_modified: bool
    retry_after: float | None
    """Seconds the server asks to be left alone."""
    hops: tuple[Hop, ...] = ()


class Fetcher:
    """Fetches under one policy and keeps connections open between visits. Safe in any thread.

    The pool belongs to the policy, so a connection allowed under a lenient one is never used under
    a strict one. Close it, or use it as a context manager.
    """

    def __init__(
        self,
        policy: FetchPolicy = DEFAULT_POLICY,
        *,
        resolve: Resolver = system_addresses,
        connections: int = 32,
    ) -> None:
        self._policy = policy
        self._current = Current()
        self._gate = HostGate(policy.per_host, policy.host_patience)
        self._pool = httpcore.ConnectionPool(
            ssl_context=tls_context(policy.authority),
            max_connections=connections,
            max_keepalive_connections=connections,
            keepalive_expiry=30.0,
            network_backend=PinnedBackend(policy, resolve, self._current),
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        self._pool.close()

    def get(
        self,
        url: str,
        *,
        etag: str | None = None,
        last_modified: str | None = None,
        control: JobControl | None = None,
    ) -> Fetched:
        """Fetch `url`, conditionally if `etag` or `last_modified` of the last visit is given.

        Raises:
            Refused: `fetch.bad_url`, `fetch.scheme`, `fetch.private_address`,
                `fetch.too_many_redirects`, `fetch.too_large`, `fetch.bad_encoding`.
            EnvironmentFailure: `fetch.dns`, `fetch.connect`, `fetch.tls`, `fetch.deadline`,
                `fetch.cut_short`, `fetch.protocol`, `fetch.host_busy`, or `fetch.http_status` with
                `status` and `retry_after` (seconds or None).
            Cancelled: through `control`.
        """
        try:
            return self._follow(parsed(url), conditional(etag, last_modified), control)
        except PasopatiError as error:
            error.params.setdefault("url", safe_url(url))
            log.info("fetch failed url=%s code=%s", safe_url(url), error.code)
            raise

    def _follow(
        self, url: httpx.URL, conditions: dict[str, str], control: JobControl | None
    ) -> Fetched:
        hops: list[Hop] = []
        spent = 0.0
        credentials = authorization(url)
        while True:
            with self._gate.turn(url.host):
                visit = Visit(
                    deadline=monotonic() + self._policy.deadline - spent,
                    control=control,
                    host=url.host,
                    expected=self._policy.max_body,
                )
                started = monotonic()
                found = self._visit(visit, url, conditions | credentials, tuple(hops))
                spent += monotonic() - started
            if isinstance(found, Fetched):
                return found
            hops.append(Hop(found.status, safe_url(str(url))))
            if len(hops) > self._policy.max_hops:
                raise Refused("fetch.too_many_redirects", limit=self._policy.max_hops)
            following = joined(url, found.url)
            if origin(following) != origin(url):
                credentials = authorization(following)
            url = following

    def _visit(
        self, visit: Visit, url: httpx.URL, headers: dict[str, str], hops: tuple[Hop, ...]
    ) -> Fetched | Hop:
        self._current.visit = visit
        try:
            try:
                return self._ask(visit, url, headers, hops)
            except (httpcore.NetworkError, httpcore.RemoteProtocolError):
                if visit.connected or visit.received:
                    raise
                # The server closed a pooled connection just as it was used again.
                return self._ask(visit, url, headers, hops)
        except (httpcore.TimeoutException, httpcore.PoolTimeout):
            visit.remaining()
            raise EnvironmentFailure("fetch.deadline") from None
        except httpcore.NetworkError as error:
            raise EnvironmentFailure("fetch.connect", host=url.host) from error
        except httpcore.RemoteProtocolError as error:
            code = "fetch.cut_short" if visit.received else "fetch.protocol"
            raise EnvironmentFailure(code, host=url.host) from error
        except (httpcore.ProtocolError, httpcore.UnsupportedProtocol) as error:
            raise EnvironmentFailure("fetch.protocol", host=url.host) from error
        finally:
            self._current.visit = None

    def _ask(
        self, visit: Visit, url: httpx.URL, headers: dict[str, str], hops: tuple[Hop, ...]
    ) -> Fetched | Hop:
        with self._pool.stream(
            "GET",
            core_url(url),
            headers=[
                ("Host", url.netloc.decode("ascii")),
                ("User-Agent", f"PASOPATI-Desktop/{__version__}"),
                ("Accept", _ACCEPT),
                ("Accept-Encoding", "gzip"),
                *headers.items(),
            ],
            extensions={"timeout": {"pool": visit.remaining()}},
        ) as response:
            answer = httpx.Headers(response.headers)
            location = answer.get("location")
            if response.status in _REDIRECTS and location is not None:
                return Hop(response.status, location)
            pause = retry_after(answer.get("retry-after"), datetime.now(UTC))
            if response.status != 304 and not 200 <= response.status < 300:
                raise EnvironmentFailure(
                    "fetch.http_status", status=response.status, retry_after=pause
                )
            kind, charset = content_type(answer.get("content-type", ""))
            return Fetched(
                status=response.status,
                url=without_credentials(url),
                body=self._body(visit, response, answer),
                content_type=kind,
                charset=charset,
                etag=kept_validator(answer.get("etag")),
                last_modified=kept_validator(answer.get("last-modified")),
                not_modified=response.status == 304,
                retry_after=pause,
                hops=hops,
            )

    def _body(self, visit: Visit, response: httpcore.Response, answer: httpx.Headers) -> bytes:
        if response.status == 304:
            # Its headers describe the body we have; reading to the end keeps the connection.
            return b"".join(response.iter_stream())[:0]
        cap = self._policy.max_body
        announced = answer.get("content-length", "")
        if announced.isascii() and announced.isdigit():
            if len(announced) > 18 or int(announced) > cap:
                raise Refused("fetch.too_large", limit=cap)
            visit.expected = int(announced)
        inflater = Inflater(answer.get("content-encoding", ""), cap)
        for chunk in response.iter_stream():
            visit.received += len(chunk)
            visit.remaining()
            inflater.feed(chunk)
        return inflater.finish()


def fetch(
    url: str,
    policy: FetchPolicy = DEFAULT_POLICY,
    *,
    etag: str | None = None,
    last_modified: str | None = None,
    control: JobControl | None = None,
) -> Fetched:
    """Fetch once; see `Fetcher.get` for what is raised. For many sources keep a `Fetcher`."""
    with Fetcher(policy, connections=1) as fetcher:
        return fetcher.get(url, etag=etag, last_modified=last_modified, control=control)


def read_file(path: Path, limit: int = MAX_BODY) -> bytes:
    """Read a feed or table given as a file of at most `limit` bytes.

    Raises:
        EnvironmentFailure: `fetch.file_missing`, `fetch.file_unreadable`.
        Refused: `fetch.not_a_file` (a folder, a pipe, a device), `fetch.too_large`.
    """
    try:
        # Look before opening: opening a pipe waits for a writer.
        if not stat.S_ISREG(path.stat().st_mode):
            raise Refused("fetch.not_a_file", path=str(path))
        with path.open("rb") as stream:
            if os.fstat(stream.fileno()).st_size > limit:
                raise Refused("fetch.too_large", limit=limit, path=str(path))
            body = stream.read(limit + 1)
    except FileNotFoundError as error:
        raise EnvironmentFailure("fetch.file_missing", path=str(path)) from error
    except (OSError, ValueError) as error:
        raise EnvironmentFailure("fetch.file_unreadable", path=str(path)) from error
    if len(body) > limit:
        raise Refused("fetch.too_large", limit=limit, path=str(path))
    return body
