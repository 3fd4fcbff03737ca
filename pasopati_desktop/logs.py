"""The program's log: one rotating file of `event key=value` lines without personal data.

Callers log ids, not names. What slips through all the same (an exception that quotes a field, an
address with a password) is struck out here, on the finished line, before it reaches the disk.
"""

import builtins
import copy
import io
import logging
import logging.handlers
import os
import re
import time
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

from pasopati_desktop.domain.errors import EnvironmentFailure

FILE_NAME = "pasopati.log"
FILE_BYTES = 1024 * 1024
FILE_COUNT = 5
LONGEST_LINE = 2000
"""Characters. Longer text comes from outside, and striking out takes time by its square."""

_REPLACEMENTS: tuple[tuple[re.Pattern[str], str], ...] = (
    # Database errors quote the row they failed on.
    (re.compile(r"(?<=\)=)\([^\n]*\)(?= )"), "(…)"),
    (re.compile(r"(?<=row contains )\([^\n]*\)"), "(…)"),
    # User, password and query of an address; its host and path say enough.
    (re.compile(r"(?<=://)[^\s/@]+@"), "…@"),
    (re.compile(r"(?<!\w)(\w{1,20}://[^\s?#\"'<>]+)[?#][^\s\"'<>]*"), r"\1?…"),
    (re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+"), "<surel>"),
)
_QUOTED = re.compile(
    r"""(?P<file>File\ ")(?P<path>[^"\n]*)"      # a traceback's own file names stay
      | (?<!\w)(?P<quote>['"])(?P<text>.*?)(?P=quote)(?!\w)
      | (?P<open>[“‘«])[^“‘«”’»\n]*[”’»]""",
    re.VERBOSE,
)
_CODE_WORD = re.compile(r"[a-z_][a-z0-9_]*(?:\.\w+)*|PySide6(?:\.\w+)*|Q[A-Z]\w+")
_TYPE_NAMES = frozenset(
    [name for name, kind in vars(builtins).items() if isinstance(kind, type)] + ["NoneType"]
)
_NUMBER = re.compile(
    r"(?P<own>\b(?:\w+_)?(?:id|bytes|pid|ms|count|seconds)=)?"
    r"(?<!\w)(?!\d{4}-\d\d-\d\d\b)\+?\d(?:[ .-]?\d){9,}(?!\w)"
)
"""Ten digits or more: identity and phone numbers; not a date with its hour."""
_SHORT_PHONE = re.compile(r"(?<![\w.-])\(?\+?(?:62|0)(?:[\s.()-]{0,2}\d){7,}(?![\w-])")


def redact(text: str) -> str:
    """Return `text` without identity numbers, phone numbers, addresses and quoted free text.

    Long numbers after `id=`, `bytes=` and the like stay: they are the program's own.
    """
    home = str(Path.home())
    if len(home) > 1:
        text = text.replace(home, "~")
    return "\n".join(map(_redact_line, _without_parameters(text).split("\n")))


def _without_parameters(text: str) -> str:
    """Cut the values of a failed statement, which SQLAlchemy quotes over several lines."""
    opening, closing = "[parameters: ", "]"
    kept = []
    rest = text
    while True:
        before, found, rest = rest.partition(opening)
        kept.append(before)
        if not found:
            return "".join(kept)
        _values, end, after = rest.partition(f"{closing}\n")
        kept.append(f"{opening}…{closing}")
        rest = f"\n{after}" if end else ""


def _redact_line(line: str) -> str:
    if len(line) > LONGEST_LINE:
        line = line[:LONGEST_LINE] + "…"
    for pattern, replacement in _REPLACEMENTS:
        line = pattern.sub(replacement, line)
    line = _QUOTED.sub(_strike_quoted, line)
    line = _NUMBER.sub(lambda found: found[0] if found["own"] else "<nomor>", line)
    return _SHORT_PHONE.sub("<nomor>", line)


def _strike_quoted(found: re.Match[str]) -> str:
    if found["file"]:
        return found[0]
    if found["open"]:
        return "“…”"
    text, quote = found["text"], found["quote"]
    if text in _TYPE_NAMES or _CODE_WORD.fullmatch(text) or not any(map(str.isalnum, text)):
        return found[0]
    return f"{quote}…{quote}"


class LineFormatter(logging.Formatter):
    """`2026-11-21T03:04:05.678Z INFO pasopati_desktop.services.incidents event key=value`."""

    converter = staticmethod(time.gmtime)
    default_time_format = "%Y-%m-%dT%H:%M:%S"
    default_msec_format = "%s.%03dZ"

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        # A copy, since other handlers share the record and may have cached its bare traceback.
        line = copy.copy(record)
        line.exc_text = None
        # One event is one line: text from outside cannot forge another. Tracebacks follow after.
        line.msg, line.args = redact(_one_line(record.getMessage()[: LONGEST_LINE + 1])), None
        if line.exc_info:
            line.exc_text = _indented(redact(self.formatException(line.exc_info)))
        if line.stack_info:
            line.stack_info = _indented(redact(line.stack_info))
        return super().format(line)


def _one_line(text: str) -> str:
    return "".join(
        character if character.isprintable() else character.encode("unicode_escape").decode()
        for character in text
    )


def _indented(text: str) -> str:
    return "\n".join(f"    {line}" for line in text.splitlines())


class _QuietFileHandler(logging.handlers.RotatingFileHandler):
    """A disk that is full or gone must not stop an officer's work, nor print a traceback."""

    def handleError(self, record: logging.LogRecord) -> None:
        pass

    def _open(self) -> io.TextIOWrapper:
        stream = super()._open()
        os.chmod(self.baseFilename, 0o600)  # noqa: PTH101 - the handler keeps a str
        return stream


class LogFile:
    """The open log; closing it gives the logging system back as it was."""

    def __init__(self, path: Path, handler: logging.Handler, previous_level: int) -> None:
        self.path = path
        self._handler = handler
        self._previous_level = previous_level

    def close(self) -> None:
        root = logging.getLogger()
        if self._handler in root.handlers:
            root.removeHandler(self._handler)
            root.setLevel(self._previous_level)
            self._handler.close()


def start(folder: Path, level: int = logging.INFO) -> LogFile:
    """Log everything of `level` and above to `FILE_NAME` in `folder` (1 MB x 5), until closed.

    Raises:
        EnvironmentFailure: `file.not_writable` with `path`.
    """
    path = folder / FILE_NAME
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = _QuietFileHandler(
            path, maxBytes=FILE_BYTES, backupCount=FILE_COUNT - 1, encoding="utf-8"
        )
    except OSError as error:
        raise EnvironmentFailure("file.not_writable", path=path) from error
    handler.setFormatter(LineFormatter())
    root = logging.getLogger()
    previous_level = root.level
    root.addHandler(handler)
    root.setLevel(level)
    return LogFile(path, handler, previous_level)


def qt_message_handler() -> Callable[[object, object, str | None], None]:
    """Return what `qInstallMessageHandler` wants: Qt's messages go to logger `qt`.

    Qt itself is not imported here; its message type is known by its name (`QtWarningMsg`).
    """
    log = logging.getLogger("qt")
    levels = {
        "QtDebugMsg": logging.DEBUG,
        "QtInfoMsg": logging.INFO,
        "QtWarningMsg": logging.WARNING,
        "QtCriticalMsg": logging.ERROR,
        "QtFatalMsg": logging.CRITICAL,
    }

    def handle(kind: object, context: object, message: str | None) -> None:
        level = levels.get(str(getattr(kind, "name", "")), logging.WARNING)
        category = getattr(context, "category", None) or "default"
        log.log(level, "message category=%s text=%s", category, message or "")

    return handle


def make_bundle(target: Path, facts: Mapping[str, str], *, folder: Path) -> Path:
    """Write a ZIP for whoever helps: `facts.txt` and the log files of `folder`, redacted again.

    Raises:
        EnvironmentFailure: `file.not_writable` with `path`; no half file is left.
    """
    partial = target.with_name(target.name + ".partial")
    try:
        with zipfile.ZipFile(partial, "w", zipfile.ZIP_DEFLATED) as bundle:
            lines = [f"{name}: {_one_line(value)}" for name, value in facts.items()]
            bundle.writestr("facts.txt", redact("\n".join(lines)) + "\n")
            for log_file in sorted(folder.glob(f"{FILE_NAME}*")):
                text = log_file.read_text(encoding="utf-8", errors="replace")
                bundle.writestr(log_file.name, redact(text))
        with partial.open("rb+") as stream:
            os.fsync(stream.fileno())
        partial.replace(target)
    except OSError as error:
        raise EnvironmentFailure("file.not_writable", path=target) from error
    finally:
        partial.unlink(missing_ok=True)
    return target
