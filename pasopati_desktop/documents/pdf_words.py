"""The words of a PDF, read with a program that did not write it. Hostile files are expected."""

import re
import unicodedata
from collections.abc import Iterator

import pypdfium2

from pasopati_desktop.domain.errors import Refused
from pasopati_desktop.domain.jobs import JobControl

MAX_PAGES = 200
MAX_CHARS = 2_000_000
_BREAK = re.compile("[-\u00ad\ufffe\x02]\\s*\n?\\s*")
"""A hyphen where a line ends; ordinary hyphens go too, so both sides are read alike."""


def words(pdf: bytes, control: JobControl | None = None) -> list[str]:
    """Return the words of all pages in reading order, folded so that line breaks do not matter.

    Raises:
        Refused: `pdf.encrypted`, `pdf.unreadable` or `pdf.too_long`.
        Cancelled: the officer cancelled.
    """
    return list(_words(pdf, control or JobControl()))


def _words(pdf: bytes, control: JobControl) -> Iterator[str]:
    try:
        document = pypdfium2.PdfDocument(pdf)
    except pypdfium2.PdfiumError as error:
        code = "pdf.encrypted" if "password" in str(error).lower() else "pdf.unreadable"
        raise Refused(code) from error
    left = MAX_CHARS
    with document:
        if len(document) > MAX_PAGES:
            raise Refused("pdf.too_long", limit=MAX_PAGES)
        for number in range(len(document)):
            control.step(number, len(document))
            try:
                page = document[number]
                text = page.get_textpage().get_text_bounded()
            except pypdfium2.PdfiumError as error:
                raise Refused("pdf.unreadable") from error
            left -= len(text)
            if left < 0:
                raise Refused("pdf.too_long", limit=MAX_PAGES)
            yield from folded(text)


def folded(text: str) -> list[str]:
    """Return the words of `text` without hyphens, in one form and case."""
    joined = _BREAK.sub("", unicodedata.normalize("NFKC", text))
    return joined.casefold().split()


def holds(given: list[str], wanted: list[str], *, spare: int) -> bool:
    """Tell whether `wanted` stands in `given`, in order, with at most `spare` words between.

    Signing services add a line or a code to each page, and nothing else.
    """
    if len(given) > len(wanted) + spare:
        return False
    rest = iter(given)
    return all(any(word == found for found in rest) for word in wanted)
