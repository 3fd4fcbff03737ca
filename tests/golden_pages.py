"""Pictures of whole papers, small and grey, and how far a new one may differ from the kept one."""

from collections.abc import Iterator
from pathlib import Path

from PIL import Image, ImageChops

from pasopati_desktop.documents.preview import page_count, render_page
from pasopati_desktop.documents.statement_pdf import render_statement
from pasopati_desktop.domain.paper import StatementPaper
from tests.papers import a_logo

FOLDER = Path(__file__).resolve().parent / "golden"
SCALE = 40 / 72
"""Pixels per point: 40 dots per inch. Lines of text are seen, letters are not."""
MOST_MEAN = 0.5
"""Of 255, over the page: another version of the renderer stays below."""
MOST_SHARE = 0.002
"""Of the pixels may differ by more than a quarter of the range."""


def pages(paper: StatementPaper) -> Iterator[Image.Image]:
    pdf = render_statement(paper, a_logo())
    for number in range(page_count(pdf)):
        image = render_page(pdf, number, SCALE)
        size = (image.width, image.height)
        yield Image.frombuffer("RGB", size, image.data, "raw", "BGRX", image.stride).convert("L")


def path_of(name: str, page: int) -> Path:
    return FOLDER / f"{name}-{page}.png"


def difference(seen: Image.Image, kept: Image.Image) -> str:
    """Return what is wrong with a picture, or nothing."""
    if seen.size != kept.size:
        return f"size {seen.size}, kept {kept.size}"
    histogram = ImageChops.difference(seen, kept).histogram()
    total = seen.width * seen.height
    mean = sum(value * count for value, count in enumerate(histogram)) / total
    share = sum(histogram[64:]) / total
    if mean > MOST_MEAN or share > MOST_SHARE:
        return f"mean {mean:.3f}, share {share:.5f}"
    return ""
