"""Indonesian words to their stems: what search compares, on both engines and in both directions.

Stems are for finding, never for alarms: *petugas* and *tugas* share one.
"""

import re
import threading
import unicodedata

import Stemmer

_WORD = re.compile(r"[^\W_]+")
_MAX_CACHED = 200_000
"""Words. A million items hold some 65,000 different ones; junk must not fill the memory."""
_MAX_WORD_CHARS = 40
"""Longer runs of letters are addresses and codes, which have no stem."""


class _Own(threading.local):
    """A stemmer keeps state while it works, so each thread has its own."""

    def __init__(self) -> None:
        self.stemmer = Stemmer.Stemmer("indonesian")


_own = _Own()
_cache: dict[str, str] = {}


def stem_word(word: str) -> str:
    """Return the stem of one word, folded: lower case, without accents."""
    found = _cache.get(word)
    if found is None:
        folded = fold(word)
        found = folded if len(folded) > _MAX_WORD_CHARS else str(_own.stemmer.stemWord(folded))
        if len(_cache) >= _MAX_CACHED:
            _cache.clear()
        _cache[word] = found
    return found


def stem_text(text: str) -> str:
    """Return every word of `text` stemmed, in order, with single spaces."""
    cache = _cache
    return " ".join(
        [cache.get(word) or stem_word(word) for word in _WORD.findall(text.lower())]
    ).strip()


def fold(text: str) -> str:
    """Return `text` in lower case without accents; other marks and letters stay."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in parts if not unicodedata.combining(c) and (c.isalnum() or c == " "))
