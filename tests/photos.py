"""Photographs and scans of a printed page, made up: angle, blur, noise, shadow, compression."""

import io
import math
import random
from dataclasses import dataclass

import pypdfium2
from PIL import Image, ImageChops, ImageFilter

DPI = 600
"""Of the paper that is photographed."""


@dataclass(frozen=True)
class Shot:
    """How a page was taken. `dpi` is what reaches the sensor at the page's middle."""

    dpi: int = 200
    turn: float = 0.0
    """Degrees."""
    tilt: float = 0.0
    """Share by which the far edge is shorter."""
    skew: float = 0.0
    """The same sideways."""
    blur: float = 0.0
    """Pixels of the picture, standard deviation."""
    noise: float = 0.0
    """Grey values, standard deviation."""
    shadow: float = 0.0
    """Share of light lost in the dark corner."""
    contrast: float = 1.0
    quality: int = 75
    """JPEG."""


def page(pdf: bytes, number: int = -1, dpi: int = DPI) -> Image.Image:
    document = pypdfium2.PdfDocument(pdf)
    try:
        opened = document[len(document) + number if number < 0 else number]
        picture: Image.Image = opened.render(scale=dpi / 72, grayscale=True).to_pil()
    finally:
        document.close()
    return picture


def take(paper: Image.Image, shot: Shot, seed: int = 1) -> bytes:
    """Return the JPEG of a photograph of `paper`, which was rendered at `DPI`."""
    chance = random.Random(seed)
    factor = shot.dpi / DPI
    small = paper.resize(
        (round(paper.width * factor), round(paper.height * factor)), Image.Resampling.BOX
    )
    picture = _desk(small, chance)
    if shot.turn:
        picture = picture.rotate(shot.turn, Image.Resampling.BICUBIC, expand=True, fillcolor=90)
    if shot.tilt or shot.skew:
        picture = _angle(picture, shot.tilt, shot.skew)
    if shot.shadow:
        picture = _shadow(picture, shot.shadow)
    if shot.contrast != 1.0:
        picture = picture.point(lambda value: 128 + (value - 128) * shot.contrast)
    if shot.blur:
        picture = picture.filter(ImageFilter.GaussianBlur(shot.blur))
    if shot.noise:
        grain = Image.effect_noise(picture.size, shot.noise)
        picture = ImageChops.add(picture, grain, scale=1, offset=-128)
    out = io.BytesIO()
    picture.convert("RGB").save(out, "JPEG", quality=shot.quality)
    return out.getvalue()


def _desk(paper: Image.Image, chance: random.Random) -> Image.Image:
    """Lay the page on a grey desk, as a photograph has one around it."""
    margin = round(0.06 * max(paper.size))
    ground = Image.new("L", (paper.width + 2 * margin, paper.height + 2 * margin), 90)
    ground.paste(paper, (margin + chance.randint(-5, 5), margin + chance.randint(-5, 5)))
    return ground


def _angle(picture: Image.Image, tilt: float, skew: float) -> Image.Image:
    width, height = picture.size
    x, y = width * tilt / 2, height * skew / 2
    corners = ((x, y), (width - x, 0.0), (float(width), float(height)), (0.0, height - y))
    square = ((0.0, 0.0), (float(width), 0.0), (float(width), float(height)), (0.0, float(height)))
    return picture.transform(
        picture.size,
        Image.Transform.PERSPECTIVE,
        _coefficients(corners, square),
        Image.Resampling.BICUBIC,
        fillcolor=90,
    )


def _coefficients(
    source: tuple[tuple[float, float], ...], target: tuple[tuple[float, float], ...]
) -> list[float]:
    rows = []
    for (x, y), (u, v) in zip(source, target, strict=True):
        rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y, u])
        rows.append([0, 0, 0, x, y, 1, -v * x, -v * y, v])
    for at in range(8):
        best = max(range(at, 8), key=lambda row: abs(rows[row][at]))
        rows[at], rows[best] = rows[best], rows[at]
        rows[at] = [value / rows[at][at] for value in rows[at]]
        for other in range(8):
            if other != at:
                by = rows[other][at]
                rows[other] = [a - by * b for a, b in zip(rows[other], rows[at], strict=True)]
    return [row[-1] for row in rows]


def _shadow(picture: Image.Image, loss: float) -> Image.Image:
    """Darken towards one corner, with the edge of a hand across."""
    small = Image.new("L", (64, 64))
    small.putdata(
        [
            round(
                255
                * (1 - loss * min(1.0, math.hypot(x, y) / 80))
                * (1 - (loss / 2 if x + y > 80 else 0))
            )
            for y in range(64)
            for x in range(64)
        ]
    )
    return ImageChops.multiply(picture, small.resize(picture.size, Image.Resampling.BICUBIC))
