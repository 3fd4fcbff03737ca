"""The connections under `fetch`: address checked and pinned, every wait under one deadline.

httpcore is the engine of httpx; httpx itself gives no public way to put in a network backend.
A connection pool asks the backend for each new connection, so the check and the connect are one
act: DNS cannot change in between, and a pooled connection is to an address that was checked.
"""

import ssl
import threading
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from time import monotonic
from typing import Any, Protocol

import certifi
import httpcore

from pasopati_desktop.domain.errors import EnvironmentFailure
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.sources.addresses import Resolver, addresses_within, require_public

SLICE = 0.5
"""Seconds: how long one read may block before a cancel is looked for."""


class AddressRule(Protocol):
    """The part of a fetch policy that connections need."""

    @property
    def connect_timeout(self) -> float: ...
    def may_be_private(self, host: str) -> bool: ...


@dataclass
class Visit:
    """One request on its way, seen by all connections it uses (they run in its own thread)."""

    deadline: float
    """On the monotonic clock."""
    control: JobControl | None = None
    connected: bool = False
    """A new connection was made, so a sudden end is not a stale pooled connection."""
    host: str = ""
    received: int = 0
    expected: int = 0
    """Bytes of the body, so far and at most: what `control` is told."""

    def remaining(self) -> float:
        """Return the seconds left.

        Raises:
            EnvironmentFailure: `fetch.deadline`.
            Cancelled: the officer stopped the job.
        """
        if self.control is not None:
            self.control.step(self.received, self.expected, self.host)
        left = self.deadline - monotonic()
        if left <= 0:
            raise EnvironmentFailure("fetch.deadline")
        return left


@dataclass
class Current(threading.local):
    """The visit of the calling thread."""

    visit: Visit | None = field(default=None)

    def require(self) -> Visit:
        if self.visit is None:
            raise RuntimeError("a connection was used outside a visit")
        return self.visit


class DeadlineStream(httpcore.NetworkStream):
    """A stream that reads in slices, so that one byte a second cannot outlive the deadline."""

    def __init__(self, inner: httpcore.NetworkStream, current: Current) -> None:
        self._inner = inner
        self._current = current

    def read(
        self,
        max_bytes: int,
        timeout: float | None = None,  # noqa: ARG002 - httpcore's signature
    ) -> bytes:
        visit = self._current.require()
        while True:
            left = visit.remaining()
            try:
                return self._inner.read(max_bytes, min(left, SLICE))
            except httpcore.ReadTimeout:
                continue

    def write(
        self,
        buffer: bytes,
        timeout: float | None = None,  # noqa: ARG002 - httpcore's signature
    ) -> None:
        self._inner.write(buffer, self._current.require().remaining())

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ARG002 - httpcore's signature
    ) -> httpcore.NetworkStream:
        left = self._current.require().remaining()
        try:
            secured = self._inner.start_tls(ssl_context, server_hostname, left)
        except httpcore.ConnectError as error:
            if isinstance(error.__cause__ or error.__context__, ssl.SSLError):
                raise EnvironmentFailure("fetch.tls", host=server_hostname or "") from error
            raise
        return DeadlineStream(secured, self._current)

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


class PinnedBackend(httpcore.NetworkBackend):
    """Resolves, checks every address, then connects to one of exactly those."""

    def __init__(self, rule: AddressRule, resolve: Resolver, current: Current) -> None:
        self._rule = rule
        self._resolve = resolve
        self._current = current
        self._inner = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ARG002 - httpcore's signature
        local_address: str | None = None,  # noqa: ARG002 - httpcore's signature
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,  # noqa: ARG002 - httpcore's signature
    ) -> httpcore.NetworkStream:
        visit = self._current.require()
        visit.connected = True
        addresses = addresses_within(self._resolve, host, port, visit.remaining())
        if not self._rule.may_be_private(host):
            require_public(host, addresses)
        for address in addresses:
            limit = min(visit.remaining(), self._rule.connect_timeout)
            try:
                stream = self._inner.connect_tcp(address, port, limit, socket_options=[])
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                continue
            return DeadlineStream(stream, self._current)
        visit.remaining()
        raise EnvironmentFailure("fetch.connect", host=host)

    def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        raise NotImplementedError("sources are never unix sockets")


@cache
def tls_context(extra_authority: Path | None) -> ssl.SSLContext:
    """Return the context that checks certificates: the system's authorities and certifi's.

    The system's may hold the office's own authority; a bundle on a bare system has only certifi's.
    Reading them takes some 60 ms, so it is done once.
    """
    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    if extra_authority is not None:
        context.load_verify_locations(extra_authority)
    return context
