"""Is a masked word anywhere in a finished PDF? Looked for as a reader and as a thief would."""

import io
import re
import unicodedata
from collections.abc import Sequence

import pikepdf

from pasopati_desktop.documents.preview import page_texts

_MIN_CHARS = 4
"""Shorter words stand inside others by chance."""
_MIN_BYTES = 7
"""Shorter ones come up in packed pictures and fonts by chance."""


def leaks(pdf: bytes, words: Sequence[str], allowed: str = "") -> list[str]:
    """Return those of `words` that can still be read out of `pdf`.

    Looked at: the text of the pages, every string and stream of the file once unpacked, and its
    metadata. `allowed`: text that stands on the paper anyway, such as the letterhead.
    """
    squeezed = _squeezed("\n".join(page_texts(pdf)))
    raw = _unpacked(pdf)
    known = _squeezed(allowed)
    found = []
    for word in words:
        bare = _squeezed(word)
        if len(bare) < _MIN_CHARS or bare in known:
            continue
        plain = unicodedata.normalize("NFC", word).casefold()
        forms = (
            plain.encode("utf-8"),
            plain.encode("latin-1", "ignore"),
            plain.encode("utf-16-be"),
            plain.encode("utf-16-be").hex().encode(),
        )
        is_word = re.search(rf"(?<!\w){re.escape(bare)}(?!\w)", squeezed) is not None
        if is_word or any(len(form) >= _MIN_BYTES and form in raw for form in forms):
            found.append(word)
    return found


def _squeezed(text: str) -> str:
    text = unicodedata.normalize("NFKC", text).casefold()
    text = re.sub(r"[\u00ad\ufffe\x02]\s*", "", text)
    return re.sub(r"\s+", " ", text).strip()


def _unpacked(pdf: bytes) -> bytes:
    """Return every object of the file, unpacked, in small letters."""
    parts: list[bytes] = [pdf]
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        for item in opened.objects:
            if isinstance(item, pikepdf.Stream):
                try:
                    parts.append(item.read_bytes())
                except pikepdf.PdfError:
                    parts.append(item.read_raw_bytes())
            else:
                parts.append(item.unparse(resolved=True))
    return b"\n".join(parts).lower()
