"""Pixels of every kind made into plain sRGB on white. Pure: pictures in, new pictures out."""

import io
from functools import lru_cache

from PIL import Image, ImageCms

from pasopati_desktop.domain.errors import Refused

_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""EXIF orientation -> what makes it upright (CIPA DC-008, tag 0x0112)."""
_SPACES = {"L": "GRAY", "RGB": "RGB", "CMYK": "CMYK"}
_MAX_PROFILE_BYTES = 4 << 20


def plain_mode(picture: Image.Image) -> Image.Image:
    """Return the picture as L, RGB, RGBA or CMYK.

    Raises:
        Refused: `photo.unknown_colours`.
    """
    mode = picture.mode
    if mode.startswith("I") or mode == "F":
        return _eight_bits(picture)
    if picture.has_transparency_data:
        return picture if mode == "RGBA" else picture.convert("RGBA")
    if mode in _SPACES:
        return picture
    if mode == "1":
        return picture.convert("L")
    if mode in {"P", "RGBX", "YCbCr", "HSV"}:
        return picture.convert("RGB")
    raise Refused("photo.unknown_colours")


def _eight_bits(picture: Image.Image) -> Image.Image:
    """Scale deep greys down; a plain convert would clip all above 255 to white."""
    if picture.mode not in {"I;16", "I", "F"}:  # other byte orders
        picture = picture.convert("I")
    extremes = picture.getextrema()
    low, high = float(extremes[0]), float(extremes[1])  # type: ignore[arg-type]  # one band
    if not (abs(low) < 1e30 and abs(high) < 1e30):  # false for NaN too
        raise Refused("photo.unknown_colours")
    if picture.mode == "F":
        floor, ceiling = (0.0, 1.0) if 0 <= low <= high <= 1 else (min(low, 0.0), high)
    else:
        floor = min(low, 0.0)
        ceiling = 65535.0 if 255 < high <= 65535 or picture.mode == "I;16" else max(high, 255.0)
    scale = 255.0 / ((ceiling - floor) or 1.0)
    if picture.mode == "I;16":
        # Pillow has no scaling for this mode that does not clip; 32 bits have.
        picture = picture.convert("I")
    return picture.point(lambda value: value * scale - floor * scale).convert("L")


def shrink(picture: Image.Image, edge: int) -> Image.Image:
    """Return the picture with its longest side at most `edge` pixels; never enlarged."""
    width, height = picture.size
    scale = edge / max(width, height)
    if scale >= 1:
        return picture
    size = max(1, round(width * scale)), max(1, round(height * scale))
    return picture.resize(size, Image.Resampling.HAMMING, reducing_gap=2.0)


def to_srgb(picture: Image.Image, orientation: int) -> Image.Image:
    """Return RGB pixels in sRGB, transparent parts on white, turned upright."""
    profile = picture.info.get("icc_profile")
    if picture.mode == "RGBA":
        white = Image.new("RGBA", picture.size, (255, 255, 255, 255))
        picture = Image.alpha_composite(white, picture).convert("RGB")
    if isinstance(profile, bytes) and 0 < len(profile) <= _MAX_PROFILE_BYTES:
        picture = _by_profile(picture, profile)
    if picture.mode != "RGB":
        picture = picture.convert("RGB")
    turn = _TURNS.get(orientation)
    return picture if turn is None else picture.transpose(turn)


def _by_profile(picture: Image.Image, profile: bytes) -> Image.Image:
    try:
        transform = _transform(profile, picture.mode)
        if transform is None:
            return picture
        return transform.apply(picture)
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return picture  # a broken profile costs exact colours, not the picture


@lru_cache(maxsize=8)
def _transform(profile: bytes, mode: str) -> ImageCms.ImageCmsTransform | None:
    """Return how to reach sRGB, or None when the pixels are there already."""
    source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
    if source.profile.xcolor_space.strip() != _SPACES.get(mode):
        return None
    if mode == "RGB" and ImageCms.getProfileDescription(source).startswith("sRGB"):
        return None
    transform = ImageCms.buildTransform(source, ImageCms.createProfile("sRGB"), mode, "RGB")
    return transform if isinstance(transform, ImageCms.ImageCmsTransform) else None
