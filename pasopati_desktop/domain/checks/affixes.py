"""Indonesian affixes, well enough to know *kelalaiannya* for *lalai*. No dictionary, no stems.

Source: common rules of Indonesian morphology (Tata Bahasa Baku): nasal prefixes me-, pe-; di-,
ter-, ber-, ke-, se-; suffixes -kan, -an, -i; clitics -nya, -ku, -mu, -lah, -kah, -pun.
"""

from functools import lru_cache

_CLITICS = ("nya", "lah", "kah", "pun", "ku", "mu")
_SUFFIXES = ("kan", "an", "i")
_PREFIXES = ("di", "ter", "ber", "ke", "se", "per", "pe", "me")
_NASALS: dict[str, tuple[str, ...]] = {
    "meng": ("", "k"),
    "peng": ("", "k"),
    "meny": ("s",),
    "peny": ("s",),
    "mem": ("", "p"),
    "pem": ("", "p"),
    "men": ("", "t"),
    "pen": ("", "t"),
}
"""A nasal prefix and the first letters it may have swallowed."""
LEAST = 4
"""Letters of a root; a shorter rest is no word of its own."""
_LONGEST = 30


@lru_cache(maxsize=8192)
def roots(word: str) -> frozenset[str]:
    """Return `word` (lower case) and what it may come from by taking affixes off."""
    found = {word}
    if len(word) <= LEAST or len(word) > _LONGEST:
        return frozenset(found)
    ends = {word}
    for clitic in _CLITICS:
        if word.endswith(clitic):
            ends.add(word.removesuffix(clitic))
    for end in tuple(ends):
        for suffix in _SUFFIXES:
            if end.endswith(suffix):
                ends.add(end.removesuffix(suffix))
    for end in ends:
        found.add(end)
        for once in _without_prefix(end):
            found.add(once)
            found |= _without_prefix(once)
    found.add(word)
    return frozenset(root for root in found if root == word or len(root) >= LEAST)


def _without_prefix(word: str) -> set[str]:
    found = {word.removeprefix(prefix) for prefix in _PREFIXES if word.startswith(prefix)}
    for prefix, swallowed in _NASALS.items():
        if word.startswith(prefix):
            rest = word.removeprefix(prefix)
            found |= {letters + rest for letters in swallowed}
    return found


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """Return the shortest root, to compare words of two texts with one another."""
    return min(roots(word), key=lambda root: (len(root), root))
