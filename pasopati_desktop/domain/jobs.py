"""Progress and cancel for work that takes longer than a glance."""

import threading
from collections.abc import Callable


class Cancelled(Exception):
    """The officer cancelled; raised only between units of work, so each unit stays whole."""


class JobControl:
    """What a long job is given: a way to report, and the one place where it can be stopped."""

    def __init__(self, on_progress: Callable[[int, int, str], None] | None = None) -> None:
        self._on_progress = on_progress or (lambda _done, _total, _what: None)
        self._cancel = threading.Event()

    def cancel(self) -> None:
        self._cancel.set()

    def step(self, done: int, total: int, what: str = "") -> None:
        """Report `done` of `total` units (`what` names the present one), or stop here.

        Raises:
            Cancelled: between units, so each unit stays whole.
        """
        if self._cancel.is_set():
            raise Cancelled
        self._on_progress(done, total, what)
