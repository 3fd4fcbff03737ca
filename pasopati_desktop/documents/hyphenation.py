"""Where an Indonesian word may be broken at the end of a line.

The rules are the syllable rules of the official spelling guide (EYD V, pemenggalan kata). They are
applied with care: where the guide separates an affix from its stem and syllables alone cannot tell
(`kat-an` or `ka-tan`), the word is not broken at that place at all.
"""

import re
from functools import lru_cache
from itertools import pairwise

SHORTEST_WORD = 7
"""Letters. Shorter words are moved to the next line whole."""
SHORTEST_PART = 3
"""Letters left on either side; two-letter stubs read badly in a letter."""

_UNIT = re.compile(r"ng|ny|sy|kh|[a-z]")
_VOWELS = frozenset("aiueo")
_KEPT_TOGETHER = frozenset({"ai", "au", "oi", "ei", "eu"})
"""Possible diphthongs: never broken, since `ra-ih` and `pan-tai` look alike to a rule."""
_FOREIGN = re.compile(r"[qx]|ck|[cgpst]h|(?<!n)gg|([bdflmprstz])\1")
"""Spellings that Indonesian has not: the rules would break such words wrongly."""
_PLAIN = re.compile(r"[a-z]+|[A-Z][a-z]{10,}")
"""Small letters, or a long word with a capital: `Pemasyarakatan`, but hardly a person's name."""
_CLOSED_PREFIXES = ("trans", "eks")
_AMBIGUOUS_END = re.compile(r"[^aiueo]an|[^aiueo]i")


@lru_cache(maxsize=8192)
def breaks(word: str) -> tuple[tuple[str, str], ...]:
    """Return the possible (head, tail) pairs of `word`, longest head first.

    Short words with a capital (names), digits, hyphens or foreign spellings have none: a
    reduplicated word breaks only at the hyphen it already has.
    """
    small = word.lower()
    if len(word) < SHORTEST_WORD or not _PLAIN.fullmatch(word) or _FOREIGN.search(small):
        return ()
    return tuple(
        (word[:at], word[at:])
        for at in reversed(_boundaries(small))
        if at >= SHORTEST_PART
        and len(word) - at >= SHORTEST_PART
        and not _AMBIGUOUS_END.fullmatch(word[at:])
    )


def _boundaries(word: str) -> list[int]:
    for prefix in _CLOSED_PREFIXES:
        rest = word[len(prefix) :]
        if word.startswith(prefix) and rest[:1] not in {*_VOWELS, ""}:
            return [len(prefix), *(len(prefix) + at for at in _boundaries(rest))]
    units = [(match.start(), match.group()) for match in _UNIT.finditer(word)]
    vowels = [index for index, (_, unit) in enumerate(units) if unit in _VOWELS]
    found: list[int] = []
    for first, second in pairwise(vowels):
        between = second - first - 1
        if between == 0:
            if units[first][1] + units[second][1] not in _KEPT_TOGETHER:
                found.append(units[second][0])
        elif between == 1:
            found.append(units[first + 1][0])
        else:  # two or more consonants: the first closes its syllable
            found.append(units[first + 2][0])
    return found
