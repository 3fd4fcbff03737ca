"""Breaking text where ReportLab does not serve: table cells, letterheads, web addresses."""

import re

from pasopati_desktop.documents import fonts, hyphenation

_WORD = re.compile(r"[^ \n]+")
_LETTERS = re.compile(r"(\W*)(\w+)(\W*)")
_GOOD_ENDS = frozenset("/-_.?&=,;:")
"""A web address is cut after one of these if one is near."""
_LONG_WORD = 20
"""Characters. Shorter words are narrower than any column of text."""


def wrap(text: str, font: str, size: float, width: float, *, hyphenate: bool = False) -> list[str]:
    """Break printable one-line `text` at spaces, inside a word only if it is wider than `width`.

    With `hyphenate`, Indonesian words are broken between syllables as well.
    """
    lines: list[str] = []
    line = ""
    for word in text.split(" "):
        joined = f"{line} {word}" if line else word
        if fonts.text_width(joined, font, size) <= width:
            line = joined
            continue
        start = f"{line} " if line else ""
        if hyphenate and (cut := _syllables(start, word, font, size, width)):
            lines.append(start + cut[0])
            rest = cut[1]
        else:
            lines += [line] if line else []
            rest = word
        *full, line = chop(rest, font, size, width)
        lines += full
    return [*lines, line]


def fit_words(text: str, font: str, size: float, width: float) -> str:
    """Put a line break into each word of `text` that is wider than `width`, and nowhere else.

    ReportLab lets the second part of a long web address run out of the page.
    """

    def fit(match: re.Match[str]) -> str:
        word = match.group()
        if len(word) < _LONG_WORD or fonts.text_width(word, font, size) <= width:
            return word
        parts = "\n".join(chop(word, font, size, width))
        return f"\n{parts}" if match.start() and text[match.start() - 1] != "\n" else parts

    return _WORD.sub(fit, text)


def chop(word: str, font: str, size: float, width: float, *, at_most: int = 0) -> list[str]:
    """Cut `word` into parts that fit, if possible after a sign that ends a part of an address.

    `at_most`: stop after so many cuts; the rest is left out.
    """
    parts: list[str] = []
    while len(word) > 1 and fonts.text_width(word, font, size) > width:
        at, used = 1, fonts.text_width(word[0], font, size)
        while at < len(word):
            used += fonts.text_width(word[at], font, size)
            if used > width:
                break
            at += 1
        good = (i for i in range(at, max(at * 2 // 3, 1), -1) if word[i - 1] in _GOOD_ENDS)
        at = next(good, at)
        parts.append(word[:at])
        word = word[at:]
        if at_most and len(parts) == at_most:
            return parts
    return [*parts, word]


def _syllables(
    start: str, word: str, font: str, size: float, width: float
) -> tuple[str, str] | None:
    found = _LETTERS.fullmatch(word)
    if found is None:
        return None
    before, letters, after = found.groups()
    for head, tail in hyphenation.breaks(letters):
        if fonts.text_width(f"{start}{before}{head}-", font, size) <= width:
            return f"{before}{head}-", tail + after
    return None
