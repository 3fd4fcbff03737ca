"""Bounded reading of compressed bodies: a bomb is stopped at the cap, not after it."""

import zlib

from pasopati_desktop.domain.errors import EnvironmentFailure, Refused

MAX_MEMBERS = 64
"""Gzip members in one body. Honest servers send one; a chain of tiny ones costs time."""


class Inflater:
    """Takes a body in pieces and gives it uncompressed; never holds more than `cap` bytes out."""

    def __init__(self, coding: str, cap: int) -> None:
        """Start a body with the given Content-Encoding.

        Raises:
            Refused: `fetch.bad_encoding`, a coding that was not asked for.
        """
        self._coding = coding.strip().lower()
        self._cap = cap
        self._out = bytearray()
        self._raw = 0
        self._members = 1
        self._step: zlib._Decompress | None = None
        if self._coding in {"gzip", "x-gzip"}:
            self._step = zlib.decompressobj(31)
        elif self._coding == "deflate":
            self._step = zlib.decompressobj(15)
        elif self._coding not in {"", "identity"}:
            raise Refused("fetch.bad_encoding", coding=self._coding[:40])

    def feed(self, chunk: bytes) -> int:
        """Take the next piece; return how many bytes there are uncompressed so far.

        Raises:
            Refused: `fetch.too_large`, or `fetch.bad_encoding` if it is not what it says.
        """
        self._raw += len(chunk)
        if self._raw > self._cap:
            raise Refused("fetch.too_large", limit=self._cap)
        if self._step is None:
            self._out += chunk
            return len(self._out)
        while chunk:
            chunk = self._inflate(chunk)
        return len(self._out)

    def _inflate(self, chunk: bytes) -> bytes:
        """Inflate one piece; return what follows it, if a further gzip member begins there."""
        step = self._step
        assert step is not None  # noqa: S101 - only called when there is a coding
        room = self._cap - len(self._out)
        try:
            self._out += step.decompress(chunk, room + 1)
        except zlib.error as error:
            if self._coding == "deflate" and not self._out and self._raw == len(chunk):
                # Some servers mean the bare stream when they say deflate.
                self._step = zlib.decompressobj(-15)
                self._coding = "bare deflate"
                return chunk
            raise Refused("fetch.bad_encoding", coding=self._coding) from error
        if len(self._out) > self._cap:
            raise Refused("fetch.too_large", limit=self._cap)
        if not step.eof:
            return b""
        following = step.unused_data
        if self._coding in {"gzip", "x-gzip"} and following.startswith(b"\x1f\x8b"):
            self._members += 1
            if self._members > MAX_MEMBERS:
                raise Refused("fetch.bad_encoding", coding=self._coding)
            self._step = zlib.decompressobj(31)
            return following
        return b""

    def finish(self) -> bytes:
        """Return the whole body.

        Raises:
            EnvironmentFailure: `fetch.cut_short`, the compressed body ended in the middle.
        """
        if self._step is not None and self._raw and not self._step.eof:
            raise EnvironmentFailure("fetch.cut_short")
        return bytes(self._out)
