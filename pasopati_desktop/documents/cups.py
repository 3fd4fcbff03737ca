"""CUPS's own commands, so that the system's printers, policies and users hold."""

import os
import subprocess
import sys

from pasopati_desktop.domain.errors import EnvironmentFailure


def run(command: list[str], seconds: int) -> subprocess.CompletedProcess[str]:
    """Return what a command of CUPS answered, in English.

    Raises:
        EnvironmentFailure: `printer.no_cups` or `printer.timeout`.
    """
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


def first_line(text: str) -> str:
    """Return the first line that says something."""
    return next((line.strip() for line in text.splitlines() if line.strip()), "")[:200]


def _environment() -> dict[str, str]:
    """English answers, and the system's own libraries where we run from a bundle."""
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "LANGUAGE": "C"}
    if getattr(sys, "frozen", False):
        original = environment.pop("LD_LIBRARY_PATH_ORIG", None)
        environment.pop("LD_LIBRARY_PATH", None)
        if original:
            environment["LD_LIBRARY_PATH"] = original
    return environment
