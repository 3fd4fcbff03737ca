"""Where a search's words stand in a shown text. Works on the text as shown, not on an index."""

import re

from pasopati_desktop.analysis.stemming import stem_word
from pasopati_desktop.domain.search import Query, Term, TermKind

_WORD = re.compile(r"[^\W_]+")

Hits = tuple[tuple[int, int], ...]
"""Pairs of start and length, in order, not overlapping."""


def hits(text: str, query: Query) -> Hits:
    """Return where the terms of `query` stand in `text`."""
    if not query or not text:
        return ()
    words = [(match[0].lower(), match.start(), match.end()) for match in _WORD.finditer(text)]
    found: list[tuple[int, int]] = []
    for term in query:
        found.extend(_places(words, term))
    return _merged(found)


def _places(words: list[tuple[str, int, int]], term: Term) -> list[tuple[int, int]]:
    first = term.tokens[0]
    match term.kind:
        case TermKind.WORD:
            return [(start, end) for word, start, end in words if stem_word(word) == first]
        case TermKind.PREFIX:
            return [(start, end) for word, start, end in words if word.startswith(first)]
        case TermKind.EXACT:
            length = len(term.tokens)
            return [
                (words[at][1], words[at + length - 1][2])
                for at in range(len(words) - length + 1)
                if all(words[at + i][0] == term.tokens[i] for i in range(length))
            ]


def _merged(found: list[tuple[int, int]]) -> Hits:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return tuple((start, end - start) for start, end in merged)
