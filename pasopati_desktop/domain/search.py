"""What an officer may type into the search field, and what a list of news is filtered by.

Words find every form of a word (`dilatih` finds `pelatihan`), `"kata kata"` finds a phrase as
written, `narko*` finds beginnings, `=petugas` finds exactly that word. Everything must be found.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from pasopati_desktop.domain.news import Triage

MAX_TERMS = 20
MAX_QUERY_CHARS = 500
MIN_PREFIX_CHARS = 2
"""Shorter beginnings find nearly everything, slowly; they are read as whole words."""

_WORD = re.compile(r"[^\W_]+")
_QUOTES = str.maketrans("“”„«»", '"' * 5)
_TERM = re.compile(r'"([^"]*)"?|(\S+)')


class TermKind(Enum):
    WORD = "word"
    """Any form of the word: compared by stem."""
    EXACT = "exact"
    """One word, or several in a row, as written."""
    PREFIX = "prefix"


@dataclass(frozen=True)
class Term:
    kind: TermKind
    tokens: tuple[str, ...]
    """Letters and digits only, lower case; stems if the kind is WORD."""


Query = tuple[Term, ...]
"""All terms must be found. Empty: nothing was asked."""


def words_of(text: str) -> list[str]:
    """Return the words of `text` as both engines cut them: runs of letters and digits."""
    return _WORD.findall(text.lower())


def parse(text: str, stem: Callable[[str], str]) -> Query:
    """Return the terms of what was typed; whatever it is, there is an answer.

    `stem` returns the stem of one lower-case word.
    """
    found: dict[Term, None] = {}
    for match in _TERM.finditer(text[:MAX_QUERY_CHARS].translate(_QUOTES)):
        term = _term(match, stem)
        if term is not None:
            found[term] = None
        if len(found) == MAX_TERMS:
            break
    return tuple(found)


def _term(match: re.Match[str], stem: Callable[[str], str]) -> Term | None:
    phrase, word = match[1], match[2]
    tokens = tuple(words_of(phrase if word is None else word))
    if not tokens:
        return None
    if word is None or len(tokens) > 1 or word.startswith("="):
        # `e-KTP` and `1.284` are several words to both engines, found in a row.
        return Term(TermKind.EXACT, tokens)
    if word.endswith("*") and len(tokens[0]) >= MIN_PREFIX_CHARS:
        return Term(TermKind.PREFIX, tokens)
    stemmed = stem(tokens[0])
    return Term(TermKind.WORD, (stemmed,)) if stemmed else None


@dataclass(frozen=True)
class NewsFilter:
    """Which items a list shows, newest first. None means: whatever."""

    triage: Triage | None = None
    source_id: int | None = None
    issue_id: int | None = None
    since: datetime | None = None
    until: datetime | None = None
    """Exclusive."""
    query: Query = ()

    @property
    def is_exact(self) -> bool:
        """Whether such a list can be counted and jumped in: plain views, not searches."""
        return not self.query and self.issue_id is None
