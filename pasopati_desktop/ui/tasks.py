"""Long work beside the GUI thread.

A job is a plain function of a `JobControl`. Workers are Python threads that touch no Qt object but
the runner's own signals: objects made or freed in a worker crash the program at random.
"""

import logging
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import Enum
from functools import partial
from itertools import count
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from pasopati_desktop.domain.errors import Conflict, PasopatiError
from pasopati_desktop.domain.jobs import Cancelled, JobControl

if TYPE_CHECKING:
    from concurrent.futures import Future as PoolFuture
    from concurrent.futures import ThreadPoolExecutor

log = logging.getLogger(__name__)

T = TypeVar("T")
Job = Callable[[JobControl], T]

WORKERS = 4
PROGRESS_INTERVAL = 0.05
"""Seconds between two reports of one job: a loop of 100,000 steps must not flood the GUI thread."""


class Clash(Enum):
    """What to do when a task with the same key is still running."""

    QUEUE = "queue"
    JOIN = "join"
    """Start nothing; the new callbacks hear of the running one's end."""
    REFUSE = "refuse"


@dataclass(frozen=True)
class Task:
    """One job as the task bar shows it. `total` 0 means: length unknown."""

    number: int
    name: str
    key: str | None = None
    done: int = 0
    total: int = 0
    what: str = ""
    waiting: bool = False
    cancelling: bool = False
    quiet: bool = False
    """Not shown in the task bar (searches, checks that take no time)."""


@dataclass(frozen=True)
class _Listener:
    on_done: Callable[[Any], object]
    on_failed: Callable[[Exception], object] | None
    on_cancelled: Callable[[], object] | None
    owner: QObject | None

    @property
    def alive(self) -> bool:
        return self.owner is None or isValid(self.owner)


@dataclass
class _Entry:
    task: Task
    job: Job[Any]
    control: JobControl
    listeners: list[_Listener] = field(default_factory=list)


class TaskRunner(QObject):
    """Runs jobs on a pool and reports in the GUI thread."""

    started = Signal(object)
    """A `Task`."""
    progressed = Signal(object)
    finished = Signal(object)
    """Emitted after the callbacks, however the task ended."""
    failed = Signal(object, object)
    """`Task` and exception, when nobody else wanted to know: the window tells the officer."""

    _finished = Signal(int, object, object)
    _reported = Signal(int, int, int, str)

    def __init__(self, parent: QObject | None = None, *, workers: int = WORKERS) -> None:
        super().__init__(parent)
        self._workers = workers
        self._pool: ThreadPoolExecutor | None = None
        self._numbers = count(1)
        self._entries: dict[int, _Entry] = {}
        self._futures: dict[int, PoolFuture[None]] = {}
        self._retired: deque[_Entry] = deque(maxlen=WORKERS)
        self._closed = False
        self._finished.connect(self._settle, Qt.ConnectionType.QueuedConnection)
        self._reported.connect(self._report, Qt.ConnectionType.QueuedConnection)

    def start(
        self,
        name: str,
        job: Job[T],
        *,
        on_done: Callable[[T], object],
        on_failed: Callable[[Exception], object] | None = None,
        on_cancelled: Callable[[], object] | None = None,
        key: str | None = None,
        clash: Clash = Clash.QUEUE,
        owner: QObject | None = None,
        quiet: bool = False,
    ) -> int:
        """Run `job` in a worker; return the task's number. All callbacks run in the GUI thread.

        `key` names work that must not run twice at once; `clash` says what happens then.
        `owner` is the widget the callbacks belong to: once it is deleted they are not called.

        Raises:
            Conflict: `task.already_running`, with `clash=Clash.REFUSE`.
            RuntimeError: the runner was shut down.
        """
        if self._closed:
            raise RuntimeError("the task runner is shut down")
        listener = _Listener(on_done, on_failed, on_cancelled, owner)
        same = [e for e in self._entries.values() if key is not None and e.task.key == key]
        if same and clash is Clash.REFUSE:
            raise Conflict("task.already_running", name=name)
        if same and clash is Clash.JOIN:
            same[-1].listeners.append(listener)
            return same[-1].task.number
        number = next(self._numbers)
        control = JobControl(partial(self._on_progress, number, [0.0]))
        task = Task(number, name, key, waiting=bool(same), quiet=quiet)
        self._entries[number] = _Entry(task, job, control, [listener])
        self.started.emit(task)
        if not same:
            self._submit(number)
        return number

    def cancel(self, number: int) -> None:
        """Ask the task to stop at its next step; one that still waits never starts."""
        entry = self._entries.get(number)
        if entry is None:
            return
        entry.control.cancel()
        if entry.task.waiting:
            self._settle(number, None, Cancelled())
            return
        entry.task = replace(entry.task, cancelling=True)
        self.progressed.emit(entry.task)

    def tasks(self) -> list[Task]:
        """Return what runs or waits, oldest first."""
        return [entry.task for entry in self._entries.values()]

    def running(self, key: str) -> bool:
        return any(entry.task.key == key for entry in self._entries.values())

    def shutdown(self, timeout: float = 5.0) -> bool:
        """Cancel everything and wait up to `timeout` seconds; call no callback any more.

        Return whether every worker came to its end.
        """
        self._closed = True
        for entry in self._entries.values():
            entry.control.cancel()
        if self._pool is None:
            return True
        from concurrent.futures import wait

        self._pool.shutdown(wait=False, cancel_futures=True)
        # What was cancelled before it began never counts as done to `wait`.
        begun = [future for future in self._futures.values() if not future.cancelled()]
        left = wait(begun, timeout).not_done
        if left:
            log.warning("tasks still running at shutdown count=%d", len(left))
        self._entries.clear()
        self._futures.clear()
        return not left

    def _submit(self, number: int) -> None:
        if self._pool is None:
            from concurrent.futures import (
                ThreadPoolExecutor,
            )

            self._pool = ThreadPoolExecutor(self._workers, thread_name_prefix="task")
        entry = self._entries[number]
        self._futures[number] = self._pool.submit(
            self._run, number, entry.task.name, entry.job, entry.control
        )

    # The two methods below run in the worker.

    def _run(self, number: int, name: str, job: Job[Any], control: JobControl) -> None:
        result: object = None
        problem: Exception | None = None
        try:
            control.step(0, 0)
            result = job(control)
        except Cancelled as stop:
            problem = stop
        except Exception as error:  # the receiver of `failed` tells the officer
            log.warning(
                "task failed name=%s error=%s",
                name,
                error.code if isinstance(error, PasopatiError) else type(error).__name__,
                exc_info=None if isinstance(error, PasopatiError) else error,
            )
            problem = error
        if not self._closed:
            self._finished.emit(number, result, problem)

    def _on_progress(
        self, number: int, last: list[float], done: int, total: int, what: str
    ) -> None:
        now = time.monotonic()
        if self._closed or (now - last[0] < PROGRESS_INTERVAL and done < total):
            return
        last[0] = now
        self._reported.emit(number, done, total, what)

    # From here on: the GUI thread.

    def _report(self, number: int, done: int, total: int, what: str) -> None:
        if entry := self._entries.get(number):
            entry.task = replace(entry.task, done=done, total=total, what=what)
            self.progressed.emit(entry.task)

    def _settle(self, number: int, result: object, problem: Exception | None) -> None:
        entry = self._entries.pop(number, None)
        self._futures.pop(number, None)
        if entry is None or self._closed:
            return
        # The worker may still hold the job: were its reference the last one, widgets the job
        # knows would be freed in the worker.
        self._retired.append(entry)
        if not entry.task.waiting:
            self._start_next(entry.task.key)
        try:
            for listener in entry.listeners:
                if listener.alive:
                    self._tell(entry.task, listener, result, problem)
        finally:
            self.finished.emit(entry.task)

    def _start_next(self, key: str | None) -> None:
        for number, entry in self._entries.items():
            if key is not None and entry.task.key == key and entry.task.waiting:
                entry.task = replace(entry.task, waiting=False)
                self._submit(number)
                self.progressed.emit(entry.task)
                return

    def _tell(
        self, task: Task, listener: _Listener, result: object, problem: Exception | None
    ) -> None:
        if problem is None:
            listener.on_done(result)
        elif isinstance(problem, Cancelled):
            if listener.on_cancelled:
                listener.on_cancelled()
        elif listener.on_failed:
            listener.on_failed(problem)
        else:
            self.failed.emit(task, problem)
