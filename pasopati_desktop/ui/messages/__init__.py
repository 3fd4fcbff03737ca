"""From an expected failure to a sentence: what happened, what is safe, what to do.

Each noun has a module in this package with a function `sentences()`. A sentence may be a plain
string, then its first sentence is the bold title and the rest the detail.
"""

import string
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib import import_module
from pathlib import PurePath
from pkgutil import iter_modules
from typing import Any

from pasopati_desktop.domain.errors import (
    Conflict,
    EnvironmentFailure,
    InvalidInput,
    PasopatiError,
    PermissionDenied,
    RecordMissing,
    Refused,
    RuleViolation,
)


class Kind(StrEnum):
    BAD = "bad"
    WARN = "warn"
    INFO = "info"
    GOOD = "good"


@dataclass(frozen=True)
class Notice:
    """A message bar. `actions` are at most two pairs of label and what to do."""

    kind: Kind
    title: str
    detail: str = ""
    code: str = ""
    actions: tuple[tuple[str, Callable[[], object]], ...] = ()

    @property
    def text(self) -> str:
        """All in one line, as a screen reader says it; the code stands last, in brackets."""
        return " ".join([part for part in (self.title, self.detail_with_code) if part])

    @property
    def detail_with_code(self) -> str:
        return f"{self.detail} ({self.code})".strip() if self.code else self.detail


def good(title: str, detail: str = "", *actions: tuple[str, Callable[[], object]]) -> Notice:
    return Notice(Kind.GOOD, title, detail, actions=actions)


def info(title: str, detail: str = "", *actions: tuple[str, Callable[[], object]]) -> Notice:
    return Notice(Kind.INFO, title, detail, actions=actions)


def warn(title: str, detail: str = "", *actions: tuple[str, Callable[[], object]]) -> Notice:
    return Notice(Kind.WARN, title, detail, actions=actions)


_KINDS: dict[type[PasopatiError], Kind] = {
    InvalidInput: Kind.WARN,
    RuleViolation: Kind.WARN,
    PermissionDenied: Kind.WARN,
    RecordMissing: Kind.WARN,
    Conflict: Kind.WARN,
    Refused: Kind.WARN,
    EnvironmentFailure: Kind.BAD,
}


def explain(error: BaseException) -> Notice:
    """Return what to tell the officer about an expected failure.

    Raises:
        BaseException: `error` itself, when nobody foresaw it: it belongs to the crash dialog.
    """
    if not isinstance(error, PasopatiError):
        raise error
    kind = next((_KINDS[cls] for cls in type(error).__mro__ if cls in _KINDS), Kind.BAD)
    title, detail = split(text(error.code, **error.params))
    if isinstance(error, InvalidInput) and error.problems:
        rules = dict.fromkeys(text(rule, **error.params) for rule in error.problems.values())
        detail = " ".join([detail, *rules]).strip()
    return Notice(kind, title, detail, error.code)


def text(code: str, **params: object) -> str:
    """Return the sentence of `code` with its parameters filled in."""
    sentences = _sentences()
    sentence = sentences.get(code)
    if sentence is None:
        noun = code.partition(".")[0]
        sentence = sentences.get(f"{noun}.*", sentences["other.unnamed"])
    return _Plain().vformat(sentence, (), params)


def known(code: str) -> bool:
    """Tell whether somebody wrote a sentence for exactly this code."""
    return code in _sentences()


def split(sentence: str) -> tuple[str, str]:
    """Return the first sentence, which is set bold, and the rest."""
    head, stop, rest = sentence.partition(". ")
    return (f"{head}.", rest) if stop else (sentence, "")


def forget_language() -> None:
    """Build the sentences again, after the language changed."""
    _sentences.cache_clear()


@cache
def _sentences() -> Mapping[str, str]:
    found: dict[str, str] = {}
    for module in iter_modules(__path__):
        build: Callable[[], Mapping[str, str]] = import_module(
            f"{__name__}.{module.name}"
        ).sentences
        found.update(build())
    return found


class _Plain(string.Formatter):
    """Fills names only: no attributes, no indexes, and a missing name stays readable."""

    def get_field(self, field_name: str, args: Any, kwargs: Any) -> tuple[object, str]:
        del args  # sentences name their parameters
        return kwargs.get(field_name, "…"), field_name

    def format_field(self, value: object, format_spec: str) -> str:
        del format_spec
        if isinstance(value, PurePath):
            value = value.name or str(value)
        return _shorten(str(value))


def _shorten(value: str, limit: int = 120) -> str:
    """Values come from outside: one line, printable, not endless."""
    line = "".join(c if c.isprintable() else " " for c in value)
    return line if len(line) <= limit else line[: limit - 1] + "…"
