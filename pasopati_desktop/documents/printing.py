"""Printing through CUPS: the finished file goes to the queue as it is, sharp and searchable.

CUPS's own commands are used, so that the system's printers, policies and users hold. Elsewhere,
and where CUPS is missing, the screen prints pictures of the pages (`preview.PRINT_SCALE`).
"""

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from pasopati_desktop.domain.errors import EnvironmentFailure, InvalidInput
from pasopati_desktop.domain.paper import PaperSize

ASK_SECONDS = 10
SEND_SECONDS = 60
MAX_COPIES = 99
_MEDIA = {PaperSize.A4: "A4", PaperSize.F4: "Custom.215x330mm"}

_PRINTER = re.compile(r"printer (\S+) (?:is (idle)|now (printing)|(disabled))")
_ACCEPTING = re.compile(r"(\S+) (not )?accepting requests")
_DEFAULT = re.compile(r"system default destination: (\S+)")
_REQUEST = re.compile(r"request id is (\S+)")
_NO_SERVER = re.compile(r"Scheduler is not running|Unable to connect|Bad file descriptor|refused")
_NO_PRINTER = re.compile(r"does not exist|not-found|Unknown destination", re.IGNORECASE)
_NO_QUEUES = re.compile(r"No destinations added")


class QueueState(StrEnum):
    IDLE = "idle"
    PRINTING = "printing"
    STOPPED = "stopped"
    """Out of paper, switched off, or held by the administrator."""
    REJECTING = "rejecting"
    """Takes no new jobs."""
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class PrintQueue:
    name: str
    is_default: bool
    state: QueueState


@dataclass(frozen=True)
class PrintJob:
    """`id` is what CUPS calls it, such as `Kantor-17`."""

    id: str
    queue: str


def list_queues() -> list[PrintQueue]:
    """Return the printers CUPS knows, the default one first; none if there are none.

    Raises:
        EnvironmentFailure: `printer.no_cups` (not installed), `printer.server_gone`, or
            `printer.timeout`.
    """
    answer = _run(["lpstat", "-p", "-a", "-d"], ASK_SECONDS)
    told = answer.stdout + answer.stderr
    if answer.returncode != 0 and not _NO_QUEUES.search(told):
        if _NO_SERVER.search(answer.stderr):
            raise EnvironmentFailure("printer.server_gone", reason=_first_line(answer.stderr))
        if not answer.stdout.strip():
            raise EnvironmentFailure(
                "printer.refused", printer="CUPS", reason=_first_line(answer.stderr)
            )
    default = _DEFAULT.search(told)
    states: dict[str, QueueState] = {}
    for line in answer.stdout.splitlines():
        if found := _PRINTER.match(line):
            states[found.group(1)] = _state(found)
        elif (found := _ACCEPTING.match(line)) and found.group(2):
            states[found.group(1)] = QueueState.REJECTING
    queues = [
        PrintQueue(name, default is not None and default.group(1) == name, state)
        for name, state in states.items()
    ]
    return sorted(queues, key=lambda queue: (not queue.is_default, queue.name.casefold()))


def print_file(
    path: Path, queue: str, copies: int = 1, paper: PaperSize = PaperSize.A4, title: str = ""
) -> PrintJob:
    """Hand the PDF at `path` to `queue`, unscaled; return the job once CUPS has taken it.

    Raises:
        InvalidInput: `copies` is not 1 to 99.
        EnvironmentFailure: `file.missing`, `printer.missing`, `printer.refused`,
            `printer.no_cups`, `printer.server_gone` or `printer.timeout`; nothing is printed,
            except that after a time-out CUPS may still have taken the job.
    """
    if not 1 <= copies <= MAX_COPIES:
        raise InvalidInput({"copies": "print.copies_out_of_range"}, limit=MAX_COPIES)
    if not path.is_file():
        raise EnvironmentFailure("file.missing", path=path)
    command = ["lp", "-d", queue, "-n", str(copies), "-t", _job_title(title or path.stem)]
    command += ["-o", f"media={_MEDIA[paper]}", "-o", "print-scaling=none"]
    answer = _run([*command, "--", str(path.resolve())], SEND_SECONDS)
    if answer.returncode == 0 and (found := _REQUEST.search(answer.stdout)):
        return PrintJob(found.group(1), queue)
    reason = _first_line(answer.stderr)
    # `lp` says that the printer does not exist when it is the whole server that is gone.
    asked = _run(["lpstat", "-r"], ASK_SECONDS)
    if "not running" in asked.stdout + asked.stderr or _NO_SERVER.search(reason):
        raise EnvironmentFailure("printer.server_gone", reason=reason)
    if _NO_PRINTER.search(reason):
        raise EnvironmentFailure("printer.missing", printer=queue)
    raise EnvironmentFailure("printer.refused", printer=queue, reason=reason)


def _state(found: re.Match[str]) -> QueueState:
    if found.group(2):
        return QueueState.IDLE
    if found.group(3):
        return QueueState.PRINTING
    return QueueState.STOPPED if found.group(4) else QueueState.UNKNOWN


def _run(command: list[str], seconds: int) -> subprocess.CompletedProcess[str]:
    try:
        return subprocess.run(
            command,
            check=False,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=seconds,
            stdin=subprocess.DEVNULL,
            env=_environment(),
        )
    except FileNotFoundError as exc:
        raise EnvironmentFailure("printer.no_cups", command=command[0]) from exc
    except subprocess.TimeoutExpired as exc:
        raise EnvironmentFailure("printer.timeout", seconds=seconds) from exc
    except OSError as exc:
        raise EnvironmentFailure("printer.no_cups", command=command[0], reason=str(exc)) from exc


def _environment() -> dict[str, str]:
    """English answers, and the system's own libraries where we run from a bundle."""
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "LANGUAGE": "C"}
    if getattr(sys, "frozen", False):
        original = environment.pop("LD_LIBRARY_PATH_ORIG", None)
        environment.pop("LD_LIBRARY_PATH", None)
        if original:
            environment["LD_LIBRARY_PATH"] = original
    return environment


def _first_line(text: str) -> str:
    return next((line.strip() for line in text.splitlines() if line.strip()), "")[:200]


def _job_title(title: str) -> str:
    return "".join(char for char in title if char.isprintable())[:100] or "PASOPATI"
