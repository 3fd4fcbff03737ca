"""How hard a passphrase is to guess, in four words. An estimate, and said to be one.

Counted are words, not signs: a guesser tries words. Of a word of the language about 2,000 are
common (11 bits); what is neither a word nor known counts by its signs. With the slow derivation of
the key (`documents.authenticity`) 44 bits outlast any attacker a prison's media desk will meet.

Source of bits per word: the Diceware reckoning (Reinhold), with a shorter list, because people
choose common words.
"""

import re
from enum import StrEnum

LEAST_CHARS = 12
_WORD_BITS, _LETTER_BITS, _SIGN_BITS, _KNOWN_BITS = 11.0, 4.0, 3.3, 3.0
_WEAK_BELOW, _FAIR_BELOW = 30.0, 44.0
_PARTS = re.compile(r"[^\W\d_]+|\d+|[\W_]")
_KNOWN_WORDS = """
password sandi rahasia kunci keaslian admin administrator pasopati lapas rutan bapas lpka
pemasyarakatan lembaga kelas kemenkumham imigrasi humas kepala kantor petugas warga binaan
indonesia merdeka bismillah qwerty asdfgh zxcvbn qwertyuiop asdfghjkl sayang selamat pagi
satu dua tiga empat lima enam tujuh delapan
"""
"""Tried first by whoever knows where the passphrase was made up."""
_KNOWN = frozenset(_KNOWN_WORDS.split())
_RUNS = ("01234567890", "abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm")


class Strength(StrEnum):
    SHORT = "SHORT"
    """Shorter than is allowed."""
    WEAK = "WEAK"
    FAIR = "FAIR"
    STRONG = "STRONG"


def strength(passphrase: str) -> Strength:
    if len(passphrase.strip()) < LEAST_CHARS:
        return Strength.SHORT
    guessed = bits(passphrase)
    if guessed < _WEAK_BELOW:
        return Strength.WEAK
    return Strength.FAIR if guessed < _FAIR_BELOW else Strength.STRONG


def bits(passphrase: str) -> float:
    """Return about how many bits a guesser who knows people has to try."""
    seen: set[str] = set()
    total = 0.0
    for part in _PARTS.findall(passphrase.casefold()):
        if part in seen or part.isspace():
            continue  # said again is no harder to guess
        seen.add(part)
        total += _bits_of(part)
    return total


def _bits_of(part: str) -> float:
    if part in _KNOWN:
        return _KNOWN_BITS
    distinct = len(set(part))
    if len(part) <= 2:
        return (_LETTER_BITS if part.isalpha() else _SIGN_BITS) * distinct
    if distinct <= 2 or any(part in run or part[::-1] in run for run in _RUNS):
        return _KNOWN_BITS
    if not part.isalpha():
        return min(_SIGN_BITS * distinct, _WORD_BITS)  # a year, a date
    # A long part is more than one word written together, or none at all.
    return max(_WORD_BITS if len(part) > 3 else 2 * _LETTER_BITS, _WORD_BITS * len(part) / 6 - 3)
