"""Bytes of unknown encoding to UTF-8, before any parser sees them.

The parsers disagree on encodings, stop at NUL bytes and drop what follows a wrong byte. After this
they all see the same clean UTF-8.
"""

import codecs
import re

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (b"<\x00", "utf-16-le"),
    (b"\x00<", "utf-16-be"),
)
_DECLARATION = re.compile(rb"\A\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*[\"']([A-Za-z0-9._:-]{1,40})")
_DECLARED = re.compile(r"(\A\s*<\?xml[^>]{0,200}?)\s+encoding\s*=\s*(?:\"[^\"]*\"|'[^']*')")
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_CONTROLS = bytes(code for code in range(32) if code not in b"\t\n\r")
_TEXT_CODECS = re.compile(
    r"cp\d{3,4}|iso8859-\d+|koi8-\w+|gb18030|big5\w*|shift_jis\w*|euc_\w+|iso2022_\w+"
    r"|mac-\w+|tis-620"
)
"""Python's own names. Others it knows (punycode, unicode-escape, utf-7) are no one's feed."""
_BROADER = {
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "latin-1": "cp1252",
    "latin1": "cp1252",
    "us-ascii": "cp1252",
    "ascii": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
}
"""What is called so is often the broader one, as browsers know."""
_UTF8 = frozenset({"utf-8", "utf8"})


def to_utf8(body: bytes, charset: str = "") -> bytes:
    """Return `body` as UTF-8 without byte order mark, control characters or encoding label.

    Order of belief: byte order mark, valid UTF-8, the document's own label, `charset` (the
    server's), Windows-1252. Bytes that fit nothing become U+FFFD.
    """
    for mark, encoding in _MARKS:
        if body.startswith(mark):
            return _clean(body.decode(encoding, "replace").removeprefix("\ufeff"))
    label = _DECLARATION.match(body[:300])
    named = label[1].decode("ascii").lower() if label else ""
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        return _clean(_decoded(body, (named, charset.lower())))
    if named.startswith("iso-2022") and body.isascii():
        return _clean(_decoded(body, (named,)))
    if (named in _UTF8 or not named) and len(body.translate(None, _CONTROLS)) == len(body):
        return body  # the usual case
    return _clean(text)


def _decoded(body: bytes, names: tuple[str, ...]) -> str:
    for name in names:
        try:
            codec = codecs.lookup(_BROADER.get(name, name)).name
        except (LookupError, ValueError):
            continue
        if _TEXT_CODECS.fullmatch(codec) is None:
            continue
        try:
            return body.decode(codec)
        except UnicodeError:
            continue
    if _mostly_utf8(body):
        return body.decode("utf-8", "replace")
    return body.decode("cp1252", "replace")


def _mostly_utf8(body: bytes) -> bool:
    """Whether a body cut or spoilt in a few places is still UTF-8 at heart."""
    text = body.decode("utf-8", "replace")
    wrong = text.count("\ufffd")
    return wrong * 4 < len(body) - len(text) + wrong


def _clean(text: str) -> bytes:
    text = _DECLARED.sub(r"\1", text, count=1)
    return _NOT_XML.sub("", text).encode("utf-8")
