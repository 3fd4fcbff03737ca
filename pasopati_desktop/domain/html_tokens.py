"""HTML of elsewhere as a row of tokens, in linear time whatever it is.

The parser of the standard library is quadratic on marks that are never closed, and clipboards and
Word files are not to be trusted. This reader looks at each letter a fixed number of times: a mark
without its end is text, and after `MAX_TAGS` tags the rest is read without its marks.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

MAX_TAGS = 60_000
MAX_ATTRIBUTE_CHARS = 20_000
"""Of one tag; a picture inside an address is longer, and of no use."""

_NAME = re.compile(r"</?([a-zA-Z][^\s/>]*+)")
_REST = re.compile(r"""((?:[^>"']++|"[^"]*+"|'[^']*+')*+)>""")
_ATTRIBUTE = re.compile(r"""([a-zA-Z][\w:-]*+)\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s"'>]++))""")
_ANY_TAG = re.compile(r"<[^<>]*+>")
_RAW = frozenset(
    {"script", "style", "title", "textarea", "noscript", "template", "svg", "math", "xml"}
)
"""What stands inside is no text."""


@dataclass(frozen=True)
class Text:
    words: str


@dataclass(frozen=True)
class Start:
    name: str
    attributes: dict[str, str]


@dataclass(frozen=True)
class End:
    name: str


@dataclass(frozen=True)
class Note:
    """A comment or declaration; Word marks its lists with them."""

    text: str


Token = Text | Start | End | Note


def tokens(html: str) -> Iterator[Token]:
    """Yield what `html` is made of, with entities as letters."""
    at, count = 0, 0
    quotes_pair = True
    low: str | None = None
    without_end: set[str] = set()
    while at < len(html):
        opened = html.find("<", at)
        if opened < 0 or count >= MAX_TAGS:
            yield Text(unescape(_ANY_TAG.sub(" ", html[at:])))
            return
        if opened > at:
            yield Text(unescape(html[at:opened]))
        count += 1
        if html.startswith(("<!", "<?"), opened):
            end, note = _note(html, opened, without_end)
            if note is not None:
                yield note
            at = end
            continue
        named = _NAME.match(html, opened)
        if named is None:
            yield Text("<")
            at = opened + 1
            continue
        # A quotation mark without its partner is looked for once, over all that is left.
        rest = _REST.match(html, named.end()) if quotes_pair else None
        quotes_pair = rest is not None
        end = rest.end() if rest else html.find(">", named.end()) + 1
        if not end:
            yield Text(unescape(html[opened:]))
            return
        attributes = html[named.end() : end - 1]
        at, name = end, named[1].lower()
        if html[opened + 1] == "/":
            yield End(name)
            continue
        yield Start(name, _attributes(attributes))
        if name in _RAW and not attributes.endswith("/"):
            low = html.lower() if low is None else low
            at = _after_raw(low, name, at, without_end)


def _note(html: str, opened: int, without_end: set[str]) -> tuple[int, Note | None]:
    """Return where a comment or declaration ends, and what it says."""
    is_comment = html.startswith("<!--", opened)
    closing = "-->" if is_comment else ">"
    end = -1 if closing in without_end else html.find(closing, opened + 2)
    if end < 0:
        without_end.add(closing)  # looked for once: no later mark has an end either
        if is_comment:
            return _note_without_dashes(html, opened, without_end)
        return len(html), None
    return end + len(closing), Note(html[opened : min(end, opened + 200)])


def _note_without_dashes(html: str, opened: int, without_end: set[str]) -> tuple[int, Note | None]:
    end = -1 if ">" in without_end else html.find(">", opened)
    if end < 0:
        without_end.add(">")
        return len(html), None
    return end + 1, None


def _after_raw(low: str, name: str, at: int, without_end: set[str]) -> int:
    if name in without_end:
        return at
    end = low.find(f"</{name}", at)
    if end < 0:
        without_end.add(name)
        return len(low) if name in {"script", "style"} else at
    return end


def _attributes(text: str) -> dict[str, str]:
    if "=" not in text:
        return {}
    found: dict[str, str] = {}
    for match in _ATTRIBUTE.finditer(text[:MAX_ATTRIBUTE_CHARS]):
        value = match[2] or match[3] or match[4] or ""
        found.setdefault(match[1].lower(), unescape(value))
    return found
