"""A process of its own for bytes from outside: it answers in JSON, or is ended.

PDF and picture libraries are large and written in C. What breaks them breaks a child only, and what
keeps them busy for ever ends with it.
"""

import json
import logging
import multiprocessing
import os
import signal
import time
from collections.abc import Callable, Mapping
from multiprocessing.connection import Connection
from typing import Any

from pasopati_desktop.documents import child_limits
from pasopati_desktop.domain.jobs import JobControl

log = logging.getLogger(__name__)

MAX_ANSWER = 16 * 1024 * 1024
_ACCESS_VIOLATION = 0xC0000005
"""How a process of Windows ends that touched foreign memory."""

Answer = Mapping[str, Any]


class ChildFailed(Exception):
    """The child gave no answer. `too_much`: it was ended for its time or its memory."""

    def __init__(self, *, too_much: bool) -> None:
        super().__init__(too_much)
        self.too_much = too_much


def ask(
    task: Callable[..., Answer],
    arguments: tuple[object, ...],
    *,
    seconds: float,
    memory: int,
    name: str,
    control: JobControl,
) -> Answer:
    """Return what `task` answers in a child process. `task` is a function of a module.

    `seconds`: of the child, its start included. `memory`: bytes; see `child_limits`.

    Raises:
        ChildFailed: it took too long or too much memory, or the library broke.
        Cancelled: the officer cancelled; the child was ended.
    """
    spawn = multiprocessing.get_context("spawn")
    receiving, sending = spawn.Pipe(duplex=False)
    child = spawn.Process(
        target=_work, args=(sending, task, arguments, memory, int(seconds) + 1), daemon=True
    )
    try:
        child.start()
        sending.close()
        until = time.monotonic() + seconds
        while not receiving.poll(0.02):
            control.step(0, 0, name)
            if time.monotonic() > until:
                log.info("child ended seconds=%.0f", seconds)
                raise ChildFailed(too_much=True)
        answer = json.loads(receiving.recv_bytes(MAX_ANSWER))
    except (EOFError, OSError, ValueError) as error:
        if child.pid is None:  # no process could be made
            raise ChildFailed(too_much=True) from error
        child.join(2)
        log.info("child failed error=%s exit=%s", type(error).__name__, child.exitcode)
        raise ChildFailed(too_much=_was_too_much(child.exitcode)) from error
    finally:
        if child.pid is not None:
            child.kill()
            child.join()
            child.close()
        sending.close()
        receiving.close()
    if not isinstance(answer, dict) or "failed" in answer:
        told = answer.get("failed") if isinstance(answer, dict) else type(answer).__name__
        log.info("child failed error=%s", str(told)[:60])
        raise ChildFailed(too_much=told == MemoryError.__name__)
    return answer


def _was_too_much(exitcode: int | None) -> bool:
    """Tell whether a child that died without a word was stopped, or ran out of memory.

    The libraries end themselves when memory is refused; a wrong address is a broken file.
    """
    return exitcode not in {None, 0, -signal.SIGSEGV, _ACCESS_VIOLATION}


def _work(
    sending: Connection,
    task: Callable[..., Answer],
    arguments: tuple[object, ...],
    memory: int,
    seconds: int,
) -> None:
    _limit(memory, seconds)
    try:
        answer = task(*arguments)
    except Exception as error:  # noqa: BLE001 - whatever hostile bytes raise, the answer is a word
        answer = {"failed": type(error).__name__}
    sending.send_bytes(json.dumps(answer).encode("ascii"))


def _limit(memory: int, seconds: int) -> None:
    try:  # what the libraries print of a broken file is nothing for the officer
        silent = os.open(os.devnull, os.O_WRONLY)
        os.dup2(silent, 2)
        os.close(silent)
    except OSError:
        pass
    child_limits.limit(memory, seconds)
