"""Numbers that look the same and are not: Cyrillic letters, long dashes, O for 0, hidden signs.

A forger needs no key where a reader only compares by eye. Two numbers with one skeleton cannot be
told apart on paper; where their signs differ, that is said.

Sources: Unicode Technical Standard 39 (confusables), of which the signs that numbers are made of.
"""

import unicodedata
from collections.abc import Iterable

_SAME = str.maketrans(
    {
        # Cyrillic and Greek capitals and small letters drawn like Latin ones, after casefold.
        **dict(zip("аеорсухкмнтвіјѕԁԛԝһ", "aeopcyxkmhtbijsdqwh", strict=True)),
        **dict(zip("αβεζηικμνορτυχ", "abezhikmnoptyx", strict=True)),
        # Digits and letters that many typefaces draw alike.
        **dict.fromkeys("iıl|ǀ∣", "1"),
        "o": "0",
        # Dashes, dots and slashes.
        **dict.fromkeys("‐‑‒–—―−﹘﹣－ー_", "-"),
        **dict.fromkeys("․·‧∙•。｡﹒．,", "."),
        **dict.fromkeys("⁄∕╱／\\", "/"),
    }
)


def skeleton(number: str) -> str:
    """Return the form that all numbers have which look like this one."""
    wide = unicodedata.normalize("NFKC", number).casefold()
    seen = "".join(sign for sign in wide if unicodedata.category(sign)[0] not in "CZM")
    # Twice: a Cyrillic o becomes a Latin one, and that a nought.
    return seen.translate(_SAME).translate(_SAME)


def like(number: str, known: Iterable[str]) -> str | None:
    """Return a known number that looks the same as `number` but is another one."""
    wanted = skeleton(number)
    if not wanted:
        return None
    return next((each for each in known if each != number and skeleton(each) == wanted), None)
