"""Foreign text made safe to show: no tags, no control or direction-changing characters."""

import html
import re
import unicodedata

TITLE_CHARS = 500
SUMMARY_CHARS = 4000

_RAW_FACTOR = 16
"""Raw characters looked at for each character wanted; the rest of a giant field is not read."""
_INLINE = re.compile(
    r"</?(?:a|abbr|b|big|code|del|em|font|i|ins|mark|s|small|span|strong|sub|sup|u)"
    r"(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
_TAG = re.compile(r"<[a-zA-Z/!?][^<>]*>|<[a-zA-Z/!?][^<>]*\Z")
"""Each `<` is tried once and `[^<>]` stops at the next one, so the cost is linear."""
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad"
    "\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff"
    "\ud800-\udfff\ufff9-\uffff\U000e0000-\U000e0fff]"
)
"""Controls, bidi marks and overrides, invisible fillers, lone surrogates, tag characters.

The zero-width joiners stay: emoji and some scripts need them.
"""
_SUSPECT = re.compile("[<&]")
_ASCII_LOWER = {code: code + 32 for code in range(ord("A"), ord("Z") + 1)}
_HIDDEN_ELEMENTS = ("script", "style")
_HIDDEN = re.compile("<(?:script|style)", re.IGNORECASE | re.ASCII)


def plain_text(raw: str, limit: int) -> str:
    """Return `raw` as one line of at most `limit` characters, tags gone, entities read once.

    Feeds escape HTML once, twice or not at all. After reading entities, what then looks like a
    tag is removed as well: better to lose a literal `<b>` than to hand one to a rich-text widget.
    """
    text = raw[: limit * _RAW_FACTOR]
    if _SUSPECT.search(text):
        text = without_tags(text)
        if "&" in text:
            text = without_tags(html.unescape(text))
    if not text.isascii() or not text.isprintable():
        text = _UNSEEN.sub("", text)
        text = unicodedata.normalize("NFC", text[: limit * 2])
    # Joining the pieces around removed characters may have made a new tag.
    while "<" in text and _TAG.search(text):
        text = without_tags(text)
    text = " ".join(text.split())
    if len(text) > limit:
        text = text[: limit - 1].rstrip() + "…"
    return text


def without_tags(text: str) -> str:
    """Return `text` without tags, comments, and the insides of script and style elements."""
    if "<" not in text:
        return text
    if _HIDDEN.search(text):
        for name in _HIDDEN_ELEMENTS:
            text = _without_element(text, name)
    return _TAG.sub(" ", _INLINE.sub("", text))


def _without_element(text: str, name: str) -> str:
    """Remove `<name …>…</name>`; an element that is never closed takes the rest with it."""
    lower = text.translate(_ASCII_LOWER)
    if f"<{name}" not in lower:
        return text
    pieces, position = [], 0
    while (start := lower.find(f"<{name}", position)) >= 0:
        pieces.append(text[position:start])
        end = lower.find(f"</{name}", start)
        if end < 0:
            return " ".join(pieces)
        position = end
    pieces.append(text[position:])
    return " ".join(pieces)
