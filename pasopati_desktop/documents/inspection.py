"""What a file from outside holds: its words, its pages and the codes on them.

PDF and picture libraries meet hostile bytes only in a child process (`child`) that is ended when it
takes too long or too much memory. Bounded are also pages, pixels and characters.
"""

import time
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from pasopati_desktop.documents import child, extras
from pasopati_desktop.domain.jobs import JobControl

TIME_LIMIT = 20.0
"""Seconds of the child, its start included."""
READ_SECONDS = 4.0
"""Seconds of the processor that codes are looked for."""
PDF_MEMORY = 1024**3
PICTURE_MEMORY = 2 * 1024**3
"""Bytes of address space; a picture of 130 million pixels takes most of it."""
MAX_PDF_BYTES = 60 * 1024 * 1024
MAX_PAGES = 60
MAX_SEARCHED_PAGES = 12
MAX_CHARS = 1_000_000
MAX_PIXELS = 130_000_000
MAX_FRAMES = 6
MAX_SCANS = 3
"""Pages of a scanned PDF that are looked at longer."""
MAX_CODES = 8
SCAN_SHARE = 0.6
PAGE_BREAK = "\f\n"
"""Between the words of two pages."""
_PAGE_PIXELS = 30_000_000
_DPI = (200, 300)


@dataclass(frozen=True)
class Inspection:
    """`problem` is the code of a sentence, if the file could not be read."""

    problem: str = ""
    pages: int = 0
    text: str = ""
    """What a PDF says in words; empty for pictures."""
    codes: tuple[str, ...] = field(default=())
    """Texts of the QR codes, the wanted one first."""
    has_script: bool = False
    is_scan: bool = False
    """Its pages are pictures; words over them come from a scanner's guesses, not from us."""


def inspect(
    path: Path,
    *,
    is_pdf: bool,
    wanted: str,
    control: JobControl | None = None,
    seconds: float = TIME_LIMIT,
) -> Inspection:
    """Read `path` in a child process.

    `wanted`: what the text of the looked-for code begins with. Problems: `verify.encrypted`,
    `.damaged`, `.image_damaged`, `.too_many_pixels`, `.takes_too_long`.

    Raises:
        Cancelled: the officer cancelled; the child was ended.
    """
    try:
        answer = child.ask(
            read,
            (str(path), is_pdf, wanted),
            seconds=seconds,
            memory=PDF_MEMORY if is_pdf else PICTURE_MEMORY,
            name=path.name,
            control=control or JobControl(),
        )
    except child.ChildFailed as failed:
        if failed.too_much:
            return Inspection("verify.takes_too_long")
        return Inspection("verify.damaged" if is_pdf else "verify.image_damaged")
    return _checked(answer)


def _checked(answer: child.Answer) -> Inspection:
    """Believe only shapes: what has eaten hostile bytes is not believed blindly."""
    codes = answer.get("codes")
    pages = answer.get("pages")
    return Inspection(
        problem=str(answer.get("problem") or "")[:60],
        pages=pages if isinstance(pages, int) else 0,
        text=str(answer.get("text") or "")[:MAX_CHARS],
        codes=tuple(str(code)[:4000] for code in codes[:MAX_CODES])
        if isinstance(codes, list)
        else (),
        has_script=answer.get("has_script") is True,
        is_scan=answer.get("is_scan") is True,
    )


def read(path: str, is_pdf: bool, wanted: str) -> child.Answer:
    """Read a file; for the child."""
    found = read_pdf(Path(path), wanted) if is_pdf else read_picture(Path(path), wanted)
    return asdict(found)


def read_pdf(path: Path, wanted: str) -> Inspection:
    """Read words, codes and scripts of a PDF; for the child."""
    import pypdfium2

    if path.stat().st_size > MAX_PDF_BYTES:
        return Inspection("verify.huge")
    try:
        document = pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError as error:
        locked = "password" in str(error).lower() or "security" in str(error).lower()
        return Inspection("verify.encrypted" if locked else "verify.damaged")
    try:
        pages = len(document)
        if not pages:
            return Inspection("verify.damaged")
        text = _words(document, pages)
        is_scan = _is_scan(document, pages)
        codes = _codes(document, pages, wanted)
        if is_scan and not any(wanted in code for code in codes):
            codes = (*_codes_of_scans(document, pages, wanted), *codes)[:MAX_CODES]
    except pypdfium2.PdfiumError:
        return Inspection("verify.damaged")
    finally:
        document.close()
    return Inspection("", pages, text, codes, extras.SCRIPT in extras.found(path), is_scan)


def _words(document: Any, pages: int) -> str:
    parts: list[str] = []
    room = MAX_CHARS
    for number in range(min(pages, MAX_PAGES)):
        page = document[number]
        area = page.get_textpage()
        try:
            part = str(area.get_text_bounded())[:room]
        finally:
            area.close()
            page.close()
        parts.append(part)
        room -= len(part)
        if room <= 0:
            break
    return PAGE_BREAK.join(parts)


def _is_scan(document: Any, pages: int) -> bool:
    """Tell whether the pages are pictures, and their words only a scanner's guesses.

    Such words are not seen: they stand behind the picture, or are not drawn. A page that looks
    different without its words shows them, whatever picture is behind.
    """
    import pypdfium2

    raw = pypdfium2.raw
    pictures = False
    for number in range(min(pages, MAX_PAGES)):
        page = document[number]
        try:
            width, height = page.get_size()
            items = list(page.get_objects(max_depth=8))
            words = [item for item in items if item.type == raw.FPDF_PAGEOBJ_TEXT]
            pictures = pictures or any(
                _share(item, width * height) >= SCAN_SHARE
                for item in items
                if item.type == raw.FPDF_PAGEOBJ_IMAGE
            )
            if words:
                before = _small(page)
                for item in words:
                    raw.FPDFTextObj_SetTextRenderMode(item.raw, raw.FPDF_TEXTRENDERMODE_INVISIBLE)
                if _small(page) != before:
                    return False
        finally:
            page.close()
    return pictures


def _share(item: Any, of: float) -> float:
    left, bottom, right, top = item.get_bounds()
    return float((right - left) * (top - bottom)) / max(of, 1.0)


def _small(page: Any) -> bytes:
    """Return the page as a picture, whatever its size."""
    width, height = page.get_size()
    scale = min(1.0, 1200 / max(width, height, 1))
    return bytes(page.render(scale=scale, grayscale=True, may_draw_forms=False).buffer)


def _order(pages: int) -> Iterable[int]:
    """The code stands with the signature: on the last page, else on the first, else between."""
    return [pages - 1, *range(min(pages - 1, MAX_SEARCHED_PAGES - 1))]


def _codes(document: Any, pages: int, wanted: str) -> tuple[str, ...]:
    """Return the codes of the first page that bears a wanted one, all of them; others after."""
    import zxingcpp

    formats = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    seen: dict[str, None] = {}
    until = time.process_time() + READ_SECONDS
    for dpi in _DPI:
        for number in _order(pages):
            page = document[number]
            width, height = page.get_size()
            scale = dpi / 72
            if 0 < width * height * scale * scale <= _PAGE_PIXELS:
                picture = page.render(scale=scale, grayscale=True, may_draw_forms=False).to_pil()
                texts = [code.text for code in zxingcpp.read_barcodes(picture, formats=formats)]
                if ours := [text for text in texts if wanted in text]:
                    return tuple(dict.fromkeys((*ours, *seen)))[:MAX_CODES]
                seen.update(dict.fromkeys(texts[: MAX_CODES - len(seen)]))
            page.close()
            if time.process_time() > until:
                return tuple(seen)
    return tuple(seen)


def _codes_of_scans(document: Any, pages: int, wanted: str) -> tuple[str, ...]:
    """Look longer at the likeliest pages: a code on a scan may be blurred or pale."""
    from pasopati_desktop.documents import code_reading

    for number in [*_order(pages)][:MAX_SCANS]:
        page = document[number]
        width, height = page.get_size()
        scale = min(_DPI[-1] / 72, (_PAGE_PIXELS / 3 / max(width * height, 1)) ** 0.5)
        picture = page.render(scale=scale, grayscale=True, may_draw_forms=False).to_pil()
        page.close()
        texts = code_reading.read(picture, wanted, READ_SECONDS / 2)
        if any(wanted in text for text in texts):
            return texts
    return ()


def read_picture(path: Path, wanted: str) -> Inspection:
    """Read the codes of a photograph or scan; for the child."""
    from PIL import Image, UnidentifiedImageError

    from pasopati_desktop.documents import code_reading

    Image.MAX_IMAGE_PIXELS = None  # measured below, frame by frame, before anything is decoded
    seen: dict[str, None] = {}
    try:
        with Image.open(path, formats=("JPEG", "PNG", "TIFF", "WEBP")) as picture:
            frames = min(getattr(picture, "n_frames", 1), MAX_FRAMES)
            for frame in range(frames):
                picture.seek(frame)
                if picture.width * picture.height > MAX_PIXELS:
                    return Inspection("verify.too_many_pixels")
                picture.load()
                for text in code_reading.read(picture, wanted, READ_SECONDS / frames):
                    seen[text] = None
                if any(wanted in text for text in seen):
                    break
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        return Inspection("verify.too_many_pixels")
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, EOFError, TypeError):
        return Inspection("verify.image_damaged")
    codes = sorted(seen, key=lambda text: wanted not in text)
    return Inspection("", frames, "", tuple(codes[:MAX_CODES]))
