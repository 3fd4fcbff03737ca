"""What a PDF carries besides its pages: programs, attachments, notes, forms, layers, links, title.

Our papers have only links and a title. Each can change what another program shows or does.
"""

import io
import re
import time
from pathlib import Path
from typing import Any
from xml.sax.saxutils import unescape

SCRIPT, ATTACHMENT, ANNOTATION = "script", "attachment", "annotation"
FORM, LAYER, LINK, TITLE = "form", "layer", "link", "title"
SECONDS = 4.0
MAX_PAGES = 60
MAX_LINKS = 2000
_SCRIPTS = (b"/JavaScript", b"/JS ", b"/JS(", b"/JS<", b"/Launch", b"/RichMedia", b"/SubmitForm")
_ATTACHMENTS = (b"/EmbeddedFile", b"/Collection ")
_HARMLESS = {"/Link", "/Popup"}
_XMP_TITLE = re.compile(rb"<dc:title>.{0,300}?<rdf:li[^>]{0,80}>([^<]{0,600})<", re.DOTALL)
_XMP_BYTES = 200_000


def found(source: Path | bytes) -> frozenset[str]:
    """Return what `source` carries; a link and a title with what they say.

    A file that this reader cannot open tells nothing: pages are judged by another one.
    """
    import pikepdf

    try:
        with pikepdf.open(source if isinstance(source, Path) else io.BytesIO(source)) as pdf:
            return frozenset(_carried(pdf))
    except (pikepdf.PdfError, ValueError, TypeError, RuntimeError, RecursionError, OSError):
        return frozenset()


def _carried(pdf: Any) -> set[str]:
    import pikepdf

    kinds = set()
    if "/OCProperties" in pdf.Root:
        kinds.add(LAYER)
    if "/AcroForm" in pdf.Root:
        kinds.add(FORM)
    until = time.monotonic() + SECONDS
    for item in pdf.objects:
        if time.monotonic() > until:
            break
        told = item.stream_dict if isinstance(item, pikepdf.Stream) else item
        if isinstance(told, pikepdf.Dictionary | pikepdf.Array):
            raw = told.unparse(resolved=True)
            if any(mark in raw for mark in _SCRIPTS):
                kinds.add(SCRIPT)
            if any(mark in raw for mark in _ATTACHMENTS):
                kinds.add(ATTACHMENT)
    return kinds | _laid_on(pdf, until) | _titles(pdf)


def _titles(pdf: Any) -> set[str]:
    """Return the titles that a program shows above the page; readers differ in which they take."""
    titles = {str(pdf.docinfo.get("/Title", ""))}
    metadata = pdf.Root.get("/Metadata")
    if metadata is not None:
        raw = metadata.read_bytes()[:_XMP_BYTES]
        titles |= {found.decode("utf-8", "replace") for found in _XMP_TITLE.findall(raw)}
    return {f"{TITLE} {' '.join(unescape(title).split())}"[:600] for title in titles if title}


def _laid_on(pdf: Any, until: float) -> set[str]:
    """Return what the annotations of the pages are."""
    kinds: set[str] = set()
    for number, page in enumerate(pdf.pages):
        if number >= MAX_PAGES or time.monotonic() > until:
            break
        for note in page.obj.get("/Annots") or ():
            subtype = str(note.get("/Subtype", ""))
            if subtype == "/Widget":
                kinds.add(FORM)
            elif subtype not in _HARMLESS:
                kinds.add(ANNOTATION)
            elif subtype == "/Link" and len(kinds) < MAX_LINKS:
                kinds |= _address(note)
    return kinds


def _address(note: Any) -> set[str]:
    action = note.get("/A")
    if action is None:
        return set()
    return {f"{LINK} {action.get('/URI', action.get('/F', action.get('/S', '')))}"[:500]}
