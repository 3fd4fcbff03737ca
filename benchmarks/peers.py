"""Other programs to measure beside, each in an environment of its own, away from the project's.

A peer answers on its standard output, one line for each line it is told, so that rounds of ours
and of the peer take turns and both stay warm.
"""

import hashlib
import os
import subprocess
import sys
import venv
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

CACHE = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "pasopati-benchmarks"


def python_with(requirements: Sequence[str]) -> Path:
    """Return the interpreter of an environment with these packages; made at the first call.

    Raises:
        subprocess.CalledProcessError: the packages cannot be had.
    """
    name = hashlib.sha256("\n".join([sys.version, *requirements]).encode()).hexdigest()[:16]
    folder = CACHE / name
    python = folder / "bin" / "python"
    if not (folder / "ready").exists():
        venv.create(folder, with_pip=True, clear=True)
        subprocess.run(
            [python, "-m", "pip", "install", "-q", "--disable-pip-version-check", *requirements],
            check=True,
            stdout=sys.stderr,
        )
        (folder / "ready").touch()
    return python


class Peer:
    """A warm program that does one piece of work for each line and answers with milliseconds."""

    def __init__(self, python: Path, script: Path, *arguments: str) -> None:
        self._process = subprocess.Popen(
            [python, script, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def do(self, line: str) -> float:
        """Return the CPU milliseconds the peer took for `line`."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()
        return float(self._process.stdout.readline())

    def __enter__(self) -> "Peer":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(30)
