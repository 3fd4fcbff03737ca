"""Photo intake: what is accepted, and clean pictures made of it. Everything here is hostile.

Only a short list of formats is ever tried (others would start foreign programs), nothing of the
original's metadata reaches an output: its pixels are pasted into a new picture.
"""

import importlib
import io
import logging
import stat
import warnings
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final, TypeVar

from PIL import Image, UnidentifiedImageError

from pasopati_desktop.domain.clean_jpeg import metadata_left
from pasopati_desktop.domain.errors import Refused
from pasopati_desktop.domain.jobs import JobControl
from pasopati_desktop.media import pixels

log = logging.getLogger(__name__)
_T = TypeVar("_T")

MAX_BYTES: Final = 60 * 1024 * 1024
MAX_PIXELS: Final = 100_000_000
SIZES: Final = (1600, 960, 480)
"""Longest edge of each rendition, pixels."""
RECIPE: Final = "1"
"""Changes whenever the same original would give other bytes; part of every rebuild key."""
_QUALITY = 80
_FORMATS = ("JPEG", "PNG", "WEBP", "TIFF", "GIF", "BMP", "AVIF")
"""A rule of safety, not of taste: without it EPS runs Ghostscript. MPO opens through JPEG."""
_ORIENTATION = 0x0112

Image.MAX_IMAGE_PIXELS = MAX_PIXELS
warnings.filterwarnings("ignore", module=r"PIL\.")
# Pillow only warns up to twice the limit; for us the limit is the limit.
warnings.filterwarnings("error", category=Image.DecompressionBombWarning)


@dataclass(frozen=True)
class PhotoCheck:
    accepted: bool
    reason: str | None = None
    """Code of the refusal, such as `photo.damaged`."""
    width: int | None = None
    """Pixels as seen, after rotation; known for some refused pictures too."""
    height: int | None = None
    format: str | None = None
    """Such as `JPEG`."""


@dataclass(frozen=True)
class Rendition:
    width: int
    height: int
    data: bytes
    """JPEG, sRGB, progressive, without any metadata."""


@dataclass(frozen=True)
class Renditions:
    source: PhotoCheck
    items: tuple[Rendition, ...]
    """Largest first; never larger than the original, never empty."""
    recipe: str = RECIPE


@dataclass(frozen=True)
class _Opened:
    picture: Image.Image
    orientation: int
    check: PhotoCheck


def check_photo(source: Path | bytes) -> PhotoCheck:
    """Tell what intake makes of a file or its bytes; decodes all of it, raises nothing."""
    try:
        data = source if isinstance(source, bytes) else read_photo(source)
        return _open(data, SIZES[-1]).check
    except Refused as refusal:
        size = refusal.params
        return PhotoCheck(
            accepted=False,
            reason=refusal.code,
            width=_number(size.get("width")),
            height=_number(size.get("height")),
            format=str(size["format"]) if "format" in size else None,
        )


def make_renditions(
    data: bytes, sizes: Sequence[int] = SIZES, control: JobControl | None = None
) -> Renditions:
    """Decode once and shrink step by step to each size (longest edge, pixels).

    Raises:
        Refused: the code says why (`photo.*`); nothing was made.
        Cancelled: between two sizes.
    """
    control = control or JobControl()
    edges = sorted(set(sizes), reverse=True)
    control.step(0, len(edges) + 1)
    opened = _open(data, edges[0])
    check = opened.check
    longest = max(check.width or 0, check.height or 0)
    fitting = sorted({min(edge, longest) for edge in edges}, reverse=True)
    items = []
    present = _guarded(lambda: _finished(opened, fitting[0]), check)
    for done, edge in enumerate(fitting):
        control.step(done + 1, len(edges) + 1)
        present = pixels.shrink(present, edge)
        items.append(_encode(present))
    control.step(len(edges) + 1, len(edges) + 1)
    return Renditions(check, tuple(items))


def _finished(opened: _Opened, edge: int) -> Image.Image:
    """Shrink first: colour and rotation are cheapest on the small picture."""
    return pixels.to_srgb(pixels.shrink(opened.picture, edge), opened.orientation)


def _encode(picture: Image.Image) -> Rendition:
    clean = Image.new("RGB", picture.size)
    clean.paste(picture)
    out = io.BytesIO()
    clean.save(out, "JPEG", quality=_QUALITY, progressive=True, optimize=True)
    data = out.getvalue()
    if left := metadata_left(data):  # a newer Pillow could think of something to add
        raise Refused("photo.not_clean", left=", ".join(left))
    return Rendition(picture.width, picture.height, data)


def read_photo(path: Path) -> bytes:
    """Return the bytes of a photo file, never more than the limit.

    Raises:
        Refused: `photo.missing`, `.not_a_file`, `.not_readable` or `.too_many_bytes`.
    """
    try:
        facts = path.stat()
        if not stat.S_ISREG(facts.st_mode):  # a pipe or device would wait for ever
            raise Refused("photo.not_a_file")
        if facts.st_size > MAX_BYTES:
            raise Refused("photo.too_many_bytes")
        with path.open("rb") as stream:
            return stream.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise Refused("photo.missing") from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise Refused("photo.not_readable") from error


def _open(data: bytes, edge: int) -> _Opened:
    """Decode `data`, coarsely where the format can, but no smaller than `edge`."""
    if not data:
        raise Refused("photo.empty")
    if len(data) > MAX_BYTES:
        raise Refused("photo.too_many_bytes")
    formats = list(_formats())
    if _is_heif(data) and "HEIF" not in formats:
        raise Refused("photo.heif", format="HEIF")
    try:
        picture = Image.open(io.BytesIO(data), formats=formats)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise Refused("photo.too_many_pixels") from error
    except UnidentifiedImageError as error:
        raise Refused("photo.unknown_format") from error
    except Exception as error:  # KeyError, SyntaxError, EOFError and more occur
        log.info("photo refused at opening error=%s", type(error).__name__)
        raise Refused("photo.damaged") from error
    name = "JPEG" if picture.format == "MPO" else picture.format or ""
    width, height = picture.size
    seen = PhotoCheck(accepted=True, width=width, height=height, format=name)
    if width * height > MAX_PIXELS:
        raise _refusal("photo.too_many_pixels", seen)
    return _guarded(lambda: _decode(picture, seen, edge), seen)


def _decode(picture: Image.Image, seen: PhotoCheck, edge: int) -> _Opened:
    width, height = picture.size
    before = _orientation(picture)
    scale = min(1.0, edge / max(width, height))
    picture.draft(None, (max(1, int(width * scale)), max(1, int(height * scale))))
    picture.load()
    # Pillow turns a TIFF itself, and tells its size as turned; that is not done twice.
    orientation = 1 if picture.format == "TIFF" else before
    swapped = orientation >= 5
    check = PhotoCheck(
        accepted=True,
        width=height if swapped else width,
        height=width if swapped else height,
        format=seen.format,
    )
    return _Opened(pixels.plain_mode(picture), orientation, check)


def _orientation(picture: Image.Image) -> int:
    with suppress(Exception):  # broken EXIF: the picture stands as it is stored
        value = picture.getexif().get(_ORIENTATION, 1)
        return value if isinstance(value, int) and 1 <= value <= 8 else 1
    return 1


def _guarded(work: Callable[[], _T], seen: PhotoCheck) -> _T:
    """Run a step of Pillow; whatever it raises about these bytes is a refusal."""
    try:
        return work()
    except Refused as refusal:
        raise _refusal(refusal.code, seen) from refusal
    except (Image.DecompressionBombError, Image.DecompressionBombWarning, MemoryError) as error:
        raise _refusal("photo.too_many_pixels", seen) from error
    except Exception as error:
        log.info("photo refused at decoding error=%s", type(error).__name__)
        raise _refusal("photo.damaged", seen) from error


def _refusal(code: str, seen: PhotoCheck) -> Refused:
    return Refused(code, width=seen.width, height=seen.height, format=seen.format)


def _number(value: object) -> int | None:
    return value if isinstance(value, int) else None


def _is_heif(data: bytes) -> bool:
    return data[4:8] == b"ftyp" and data[8:12] in {b"heic", b"heix", b"heif", b"mif1", b"hevc"}


@cache
def _formats() -> tuple[str, ...]:
    """Return the allowed formats; HEIF joins when the optional decoder is installed."""
    with suppress(ImportError):
        importlib.import_module("pillow_heif").register_heif_opener()
        return (*_FORMATS, "HEIF")
    return _FORMATS
