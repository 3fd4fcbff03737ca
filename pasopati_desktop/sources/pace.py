"""Politeness: few requests at once to one host, no marching in step, waiting longer after refusals.

All durations are seconds.
"""

import random
import threading
from collections import Counter
from collections.abc import Generator
from contextlib import contextmanager
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from time import monotonic

from pasopati_desktop.domain.errors import EnvironmentFailure

LONGEST_WAIT = 86_400.0
"""One day: a source is tried at least this often, whatever it asks for."""


class HostGate:
    """Lets at most `limit` requests to one host run at a time, in any number of threads."""

    def __init__(self, limit: int, patience: float) -> None:
        self._limit = limit
        self._patience = patience
        self._active: Counter[str] = Counter()
        self._changed = threading.Condition()

    @contextmanager
    def turn(self, host: str) -> Generator[None]:
        """Wait for a place at `host`.

        Raises:
            EnvironmentFailure: `fetch.host_busy` after the gate's patience.
        """
        until = monotonic() + self._patience
        with self._changed:
            while self._active[host] >= self._limit:
                if not self._changed.wait(until - monotonic()) and monotonic() >= until:
                    raise EnvironmentFailure("fetch.host_busy", host=host)
            self._active[host] += 1
        try:
            yield
        finally:
            with self._changed:
                self._active[host] -= 1
                if not self._active[host]:
                    del self._active[host]
                self._changed.notify_all()


def jittered(seconds: float, spread: float = 0.1, chance: random.Random | None = None) -> float:
    """Return `seconds` moved by up to `spread` of it: sources must not all fall due at once."""
    roll = (chance or random).uniform(-spread, spread)
    return max(0.0, seconds * (1.0 + roll))


def next_wait(interval: float, failures: int, retry_after: float | None = None) -> float:
    """Return how long to wait after `failures` failed visits in a row, usually `interval`.

    Doubled for each failure, never sooner than the server asked, at most a day.
    """
    wait = interval * 2.0 ** min(failures, 12)
    return min(max(wait, retry_after or 0.0), max(LONGEST_WAIT, interval))


def retry_after(header: str | None, now: datetime) -> float | None:
    """Read a Retry-After header, seconds or a date; None if absent or senseless."""
    text = (header or "").strip()[:64]
    if text.isascii() and text.isdigit():
        return min(float(text), LONGEST_WAIT)
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, OverflowError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return min(max((moment - now).total_seconds(), 0.0), LONGEST_WAIT)
