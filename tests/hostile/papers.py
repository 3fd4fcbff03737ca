"""Tools of the hands that tamper with a paper: it is opened, changed and written anew."""

import io
from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pikepdf
import pypdfium2
from pikepdf import Array, Dictionary, Name

if TYPE_CHECKING:
    from collections.abc import Iterator

TARGET = "Sebanyak 19 Warga Binaan"
"""Stands on the first page of the paper; most forgeries are after it."""


@dataclass(frozen=True)
class Genuine:
    """What a stranger has in hand: our paper of two pages, another of ours, and a key of his."""

    pdf: bytes
    number: str
    other: bytes
    other_token: str
    foreign_token: str


Forgery = Callable[[Genuine], bytes]


class Opened:
    """A paper on the operating table."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self.pdf = pdf

    def page(self, number: int = 0) -> pikepdf.Page:
        return self.pdf.pages[number]

    def words(self, change: Callable[[bytes], bytes], number: int = 0) -> None:
        """Rewrite the drawing of a page."""
        page = self.page(number)
        old = page.Contents.read_bytes()
        new = change(old)
        assert new != old, "the forgery changed nothing"
        page.Contents = self.pdf.make_stream(new)

    def over(self, drawing: str, number: int = 0, *, under: bool = False) -> None:
        self.page(number).contents_add(f"q {drawing} Q".encode("latin-1"), prepend=under)

    def part(self, name: str, kind: str, value: Any) -> None:
        """Add a font, picture or other resource to the first page."""
        kinds = self.page().Resources
        if kind not in kinds:
            kinds[kind] = Dictionary()
        kinds[kind][name] = self.pdf.make_indirect(value)

    def annotate(self, **entries: Any) -> None:
        page = self.page()
        entry = Dictionary(Type=Name.Annot, F=4, **entries)
        held = page.obj.get("/Annots", Array())
        page.obj.Annots = Array([*held, self.pdf.make_indirect(entry)])


@contextmanager
def opened(pdf: bytes, out: io.BytesIO, **saving: Any) -> "Iterator[Opened]":
    with pikepdf.open(io.BytesIO(pdf)) as document:
        yield Opened(document)
        document.save(out, **saving)


def forged(act: Callable[[Opened], None]) -> Forgery:
    """Return the forgery that does `act` to the opened paper."""

    def forgery(genuine: Genuine) -> bytes:
        out = io.BytesIO()
        with opened(genuine.pdf, out) as paper:
            act(paper)
        return out.getvalue()

    return forgery


def place(pdf: bytes, words: str = TARGET, number: int = 0) -> tuple[float, float, float, float]:
    """Return left, bottom, right, top of words, in points."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        area = document[number].get_textpage()
        found = area.search(words).get_next()
        assert found is not None, words
        boxes = [area.get_charbox(found[0] + at) for at in range(found[1])]
        area.close()
    finally:
        document.close()
    lefts, bottoms, rights, tops = zip(*boxes, strict=True)
    return min(lefts), min(bottoms), max(rights), max(tops)
