"""What a crash report holds: enough to find the fault, nothing of a person.

Exception texts may quote records and paths may hold user names: neither is written. A report has
the kinds of errors, the places in the code, versions, and the names of the last log events.
"""

import platform
import re
import sys
import traceback
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import qVersion

_PACKAGE = Path(__file__).resolve().parents[2]


def describe(
    kind: type[BaseException],
    error: BaseException,
    trace: TracebackType | None,
    *,
    version: str,
    now: datetime,
) -> str:
    """Return the report as plain text (times in UTC, ISO 8601)."""
    lines = [
        f"PASOPATI Desktop {version}",
        f"Python {platform.python_version()}, Qt {qVersion()}",
        f"{platform.system()} {platform.machine()}",
        f"{now:%Y-%m-%dT%H:%M:%SZ}",
        "",
    ]
    seen: set[int] = set()
    link: BaseException | None = error
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        lines.append(_kind(kind if link is error else type(link), link))
        lines += _places(trace if link is error else link.__traceback__)
        link = link.__cause__ or link.__context__
    return "\n".join(lines) + "\n"


def _kind(kind: type[BaseException], error: BaseException) -> str:
    code = getattr(error, "code", "")
    name = f"{kind.__module__}.{kind.__qualname__}"
    return f"{name} ({code})" if isinstance(code, str | int) and code else name


def _places(trace: TracebackType | None) -> list[str]:
    return [
        f"  {_short(frame.filename)}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(trace)
    ]


def _short(filename: str) -> str:
    """Return a path without the folders that may name a person."""
    path = Path(filename)
    if path.is_relative_to(_PACKAGE):
        return path.relative_to(_PACKAGE).as_posix()
    for root in sys.path:
        if root and path.is_relative_to(root):
            return path.relative_to(root).as_posix()
    return path.name


def scrub(line: str) -> str:
    """Return a line of Qt's messages without paths, addresses and long numbers."""
    line = re.sub(r"(?:[A-Za-z]:)?(?:[/\\][^\s/\\\"']+){2,}", "<path>", line)
    line = re.sub(r"[\w.+-]+@[\w.-]+", "<address>", line)
    return re.sub(r"\d{6,}", "<number>", line)
