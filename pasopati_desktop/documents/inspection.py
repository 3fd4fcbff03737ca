"""What a file from outside holds: its words, its pages and the codes on them.

PDF and picture libraries meet hostile bytes only in a child process that is ended when it takes too
long or too much memory, and that answers in JSON. Bounded are also pages, pixels and characters.
"""

import json
import logging
import multiprocessing
import sys
import time
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path

from pasopati_desktop.domain.jobs import JobControl

log = logging.getLogger(__name__)

TIME_LIMIT = 45.0
"""Seconds of the child, its start included."""
READ_SECONDS = 20.0
"""Seconds that codes are looked for."""
MEMORY_LIMIT = 2 * 1024**3
"""Bytes of address space, where the system can limit it (not on Windows)."""
MAX_PDF_BYTES = 60 * 1024 * 1024
MAX_PAGES = 60
MAX_SEARCHED_PAGES = 12
MAX_CHARS = 1_000_000
MAX_PIXELS = 130_000_000
SCRIPT_SECONDS = 5.0
_SCRIPTS = (b"/JavaScript", b"/JS ", b"/JS(", b"/JS<", b"/Launch")
MAX_FRAMES = 6
MAX_CODES = 8
SCAN_SHARE = 0.6
_MAX_ANSWER = 16 * 1024 * 1024
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
    control = control or JobControl()
    spawn = multiprocessing.get_context("spawn")
    receiving, sending = spawn.Pipe(duplex=False)
    child = spawn.Process(target=_child, args=(sending, str(path), is_pdf, wanted), daemon=True)
    try:
        child.start()
        sending.close()
        until = time.monotonic() + seconds
        while not receiving.poll(0.05):
            control.step(0, 0, path.name)
            if time.monotonic() > until:
                log.info("inspection stopped seconds=%.0f", seconds)
                return Inspection("verify.takes_too_long")
        return _checked(json.loads(receiving.recv_bytes(_MAX_ANSWER)))
    except (EOFError, OSError, ValueError) as error:
        log.info("inspection failed error=%s", type(error).__name__)
        return Inspection("verify.damaged" if is_pdf else "verify.image_damaged")
    finally:
        if child.pid is not None:
            child.kill()
            child.join()
            child.close()
        receiving.close()


def _checked(answer: object) -> Inspection:
    """Believe only shapes: what has eaten hostile bytes is not believed blindly."""
    if not isinstance(answer, dict):
        return Inspection("verify.damaged")
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


def _child(sending: Connection, path: str, is_pdf: bool, wanted: str) -> None:
    _limit_resources()
    try:
        found = read_pdf(Path(path), wanted) if is_pdf else read_picture(Path(path), wanted)
    except MemoryError:
        found = Inspection("verify.takes_too_long")
    sending.send_bytes(json.dumps(asdict(found)).encode("ascii"))


def _limit_resources() -> None:
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))
    seconds = int(TIME_LIMIT) + 1
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


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
        codes = _codes(document, pages, wanted)
        is_scan = _is_scan(document)
    except pypdfium2.PdfiumError:
        return Inspection("verify.damaged")
    finally:
        document.close()
    return Inspection("", pages, text, codes, _has_script(path), is_scan)


def _words(document: "object", pages: int) -> str:
    parts: list[str] = []
    room = MAX_CHARS
    for number in range(min(pages, MAX_PAGES)):
        page = document[number]  # type: ignore[index] # pypdfium2 ships no types
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
    return "\n".join(parts)


def _is_scan(document: "object") -> bool:
    """Tell whether one picture covers most of the first page."""
    import pypdfium2

    page = document[0]  # type: ignore[index] # pypdfium2 ships no types
    try:
        width, height = page.get_size()
        for item in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE], max_depth=2):
            left, bottom, right, top = item.get_bounds()
            if (right - left) * (top - bottom) >= SCAN_SHARE * width * height:
                return True
    finally:
        page.close()
    return False


def _order(pages: int) -> Iterable[int]:
    """The code stands with the signature: on the last page, else on the first, else between."""
    return [pages - 1, *range(min(pages - 1, MAX_SEARCHED_PAGES - 1))]


def _codes(document: "object", pages: int, wanted: str) -> tuple[str, ...]:
    import zxingcpp

    formats = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    seen: dict[str, None] = {}
    until = time.monotonic() + READ_SECONDS
    for dpi in _DPI:
        for number in _order(pages):
            page = document[number]  # type: ignore[index] # pypdfium2 ships no types
            width, height = page.get_size()
            scale = dpi / 72
            if 0 < width * height * scale * scale <= _PAGE_PIXELS:
                picture = page.render(scale=scale, grayscale=True, may_draw_forms=False).to_pil()
                for code in zxingcpp.read_barcodes(picture, formats=formats):
                    if wanted in code.text:
                        return (code.text, *seen)
                    if len(seen) < MAX_CODES:
                        seen[code.text] = None
            page.close()
            if time.monotonic() > until:
                return tuple(seen)
    return tuple(seen)


def _has_script(path: Path) -> bool:
    """Tell whether a script or launched program stands anywhere; ours have none."""
    import pikepdf

    until = time.monotonic() + SCRIPT_SECONDS
    try:
        with pikepdf.open(path) as pdf:
            for item in pdf.objects:
                if time.monotonic() > until:
                    return False
                if isinstance(item, pikepdf.Dictionary | pikepdf.Array) and any(
                    mark in item.unparse(resolved=True) for mark in _SCRIPTS
                ):
                    return True
    except (pikepdf.PdfError, ValueError, TypeError, RuntimeError):
        return False
    return False


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
