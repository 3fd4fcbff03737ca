"""The logo of a letterhead: a picture from outside, so it is checked before it is used."""

import functools
import io
import re
import warnings
from dataclasses import dataclass

from PIL import Image, ImageOps, UnidentifiedImageError

from pasopati_desktop.domain.errors import Refused

MAX_BYTES = 10_000_000
MAX_PIXELS = 25_000_000
MIN_SIDE = 16
"""Pixels. Below this nothing recognisable is printed."""
_PRINT_DPI = 600
_HEAD = 4096
_SVG = re.compile(rb"<svg[\s>]|<!DOCTYPE\s+svg|s\x00v\x00g\x00", re.IGNORECASE)
_MM_PER_INCH = 25.4

# Pillow only warns about pictures made to fill the memory: it must not be a matter of taste.
warnings.filterwarnings("error", category=Image.DecompressionBombWarning)


@dataclass(frozen=True)
class LogoInfo:
    """Size in pixels as seen, after the camera's rotation; format is `PNG` or `JPEG`."""

    width: int
    height: int
    format: str


def check_logo(data: bytes) -> LogoInfo:
    """Return what the logo is, having decoded it once completely.

    Raises:
        Refused: `logo.not_an_image`, `logo.too_large` (bytes), `logo.too_many_pixels`,
            `logo.too_small`, `logo.animated`, `logo.svg` or `logo.damaged`.
    """
    picture, info = _open(data)
    picture.close()
    return info


@functools.lru_cache(maxsize=4)
def prepare_logo(data: bytes, width_mm: float, height_mm: float) -> Image.Image:
    """Return the logo on white, no finer than a printer shows in a box of this size.

    Raises:
        Refused: as `check_logo`.
    """
    picture, _ = _open(data)
    box = (
        max(1, round(width_mm / _MM_PER_INCH * _PRINT_DPI)),
        max(1, round(height_mm / _MM_PER_INCH * _PRINT_DPI)),
    )
    if picture.width > box[0] or picture.height > box[1]:
        picture = ImageOps.contain(picture, box, Image.Resampling.LANCZOS)
    return picture


def _open(data: bytes) -> tuple[Image.Image, LogoInfo]:
    if len(data) > MAX_BYTES:
        raise Refused("logo.too_large", size=len(data), limit=MAX_BYTES)
    if _SVG.search(data[:_HEAD]):  # drawn by rules that may fetch and run things: never opened
        raise Refused("logo.svg")
    try:
        with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as opened:
            kind = str(opened.format)
            _refuse_unfit(opened)
            opened.load()
            picture = _on_white(ImageOps.exif_transpose(opened))
    except Refused:
        raise
    except UnidentifiedImageError as exc:
        raise Refused("logo.not_an_image") from exc
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as exc:
        raise Refused("logo.too_many_pixels", limit=MAX_PIXELS) from exc
    except Exception as exc:  # decoders fail in many ways on hostile bytes
        raise Refused("logo.damaged", reason=type(exc).__name__) from exc
    return picture, LogoInfo(picture.width, picture.height, kind)


def _refuse_unfit(opened: Image.Image) -> None:
    """Judge by the header alone, before any pixel is decoded."""
    pixels = opened.width * opened.height
    if pixels > MAX_PIXELS:
        raise Refused("logo.too_many_pixels", pixels=pixels, limit=MAX_PIXELS)
    if min(opened.size) < MIN_SIDE:
        raise Refused("logo.too_small", width=opened.width, height=opened.height)
    if getattr(opened, "is_animated", False):
        raise Refused("logo.animated")


def _on_white(picture: Image.Image) -> Image.Image:
    """Flatten: paper is white, and a file without transparency prints the same everywhere."""
    if picture.mode.startswith("I"):  # 16 bit grey: PNG keeps the high byte's meaning
        picture = picture.convert("I").point(lambda value: value / 256).convert("L")
    if picture.mode in {"L", "1"} and "transparency" not in picture.info:
        return picture.convert("L")
    if "transparency" in picture.info or picture.mode in {"LA", "PA", "RGBA", "La", "RGBa"}:
        layer = picture.convert("RGBA")
        paper = Image.new("RGBA", layer.size, "white")
        paper.alpha_composite(layer)
        return paper.convert("RGB")
    return picture.convert("RGB")
