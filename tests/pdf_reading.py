"""Reading PDFs back with programs that did not write them: poppler and pdfium."""

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

import pypdfium2

POINTS_PER_MM = 72 / 25.4
_XHTML = "{http://www.w3.org/1999/xhtml}"


@dataclass(frozen=True)
class Word:
    """Millimetres from the top left corner of its page (numbered from 0)."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    page: int


def poppler(command: str, *arguments: str, pdf: bytes, folder: Path) -> str:
    """Run a poppler tool on `pdf`; a word on standard error is a failure."""
    file = folder / "read-back.pdf"
    file.write_bytes(pdf)
    done = subprocess.run(
        [command, *arguments, str(file), *(["-"] if command == "pdftotext" else [])],
        capture_output=True,
        check=False,
        timeout=150,  # the structure of a hundred pages takes it 15 s of processor
    )
    assert (done.returncode, done.stderr.decode()) == (0, "")
    return done.stdout.decode()


def words(pdf: bytes, folder: Path) -> list[Word]:
    xml = poppler("pdftotext", "-bbox", pdf=pdf, folder=folder)
    found = []
    for number, page in enumerate(ET.fromstring(xml).iter(f"{_XHTML}page")):  # noqa: S314 - poppler's own
        for word in page.iter(f"{_XHTML}word"):
            left, top, right, bottom = (
                float(word.attrib[key]) / POINTS_PER_MM for key in ("xMin", "yMin", "xMax", "yMax")
            )
            found.append(Word(word.text or "", left, top, right, bottom, number))
    return found


def text(pdf: bytes, folder: Path) -> str:
    return poppler("pdftotext", "-raw", pdf=pdf, folder=folder)


def squeezed(string: str) -> str:
    """Without white space and hyphens, which line breaks add and take."""
    return re.sub(r"[\s\-\u00ad\ufffe\x02]+", "", string)


def page_texts(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.get_textpage().get_text_bounded() for page in document]
    finally:
        document.close()


def renders_silently(pdf: bytes, folder: Path) -> None:
    """Let poppler draw every page: it complains on standard error where pdfium forgives."""
    file = folder / "drawn.pdf"
    file.write_bytes(pdf)
    done = subprocess.run(
        ["pdftoppm", "-r", "20", str(file), str(folder / "drawn")],
        capture_output=True,
        check=False,
        timeout=150,  # the structure of a hundred pages takes it 15 s of processor
    )
    assert (done.returncode, done.stderr.decode()) == (0, "")
