"""Photographs and scans of a printed page, made up: angle, blur, noise, shadow, compression."""

import io
import math
import random
from dataclasses import dataclass

import pypdfium2
from PIL import Image, ImageChops, ImageDraw, ImageFilter

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
    shake: float = 0.0
    """Pixels that the hand moved while the picture was taken."""
    fold: float = 0.0
    """Grey values of a fold across the code."""
    stamp: float = 0.0
    """Grey values that an office stamp over the code takes away."""
    moire: float = 0.0
    """Grey values of the stripes of a screen or a copier."""
    bitonal: bool = False
    """Black and white only, as a fax."""
    side: int = 0
    """Pixels of the longer side that a messenger leaves; 0 for all."""


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
    if shot.fold or shot.stamp:
        paper = _marked(paper, shot, chance)
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
    if shot.shake:
        picture = _shaken(picture, shot.shake)
    if shot.moire:
        picture = _striped(picture, shot.moire)
    if shot.noise:
        grain = Image.effect_noise(picture.size, shot.noise)
        picture = ImageChops.add(picture, grain, scale=1, offset=-128)
    if shot.side and max(picture.size) > shot.side:
        factor = shot.side / max(picture.size)
        size = (round(picture.width * factor), round(picture.height * factor))
        picture = picture.resize(size, Image.Resampling.BICUBIC)
    if shot.bitonal:
        picture = picture.point(lambda value: 255 if value > 128 else 0)
    out = io.BytesIO()
    picture.convert("RGB").save(out, "JPEG", quality=shot.quality)
    return out.getvalue()


def _marked(paper: Image.Image, shot: Shot, chance: random.Random) -> Image.Image:
    """Fold and stamp the paper where the code stands: left, in the lower half or the upper."""
    marks = Image.new("L", paper.size, 255)
    pen = ImageDraw.Draw(marks)
    x, y = _code_place(paper)
    side = 25 / 25.4 * DPI
    if shot.fold:
        at = y + side * chance.uniform(0.3, 0.7)
        pen.line(
            (0, at, paper.width, at + side * 0.1), fill=255 - round(shot.fold), width=DPI // 90
        )
    if shot.stamp:
        middle = (x + side * chance.uniform(0.2, 0.8), y + side * chance.uniform(0.2, 0.8))
        for radius in (0.55 * side, 0.42 * side):
            box = tuple(part + by for by in (-radius, radius) for part in middle)
            pen.ellipse(box, outline=255 - round(shot.stamp), width=DPI // 60)
        pen.text(
            middle, "KEPALA LAPAS", fill=255 - round(shot.stamp), anchor="mm", font_size=DPI / 9
        )
    return ImageChops.subtract(paper, ImageChops.invert(marks))


def _code_place(paper: Image.Image) -> tuple[float, float]:
    """Return left and top of the code."""
    import zxingcpp

    small = paper.resize((paper.width // 3, paper.height // 3))
    (found,) = zxingcpp.read_barcodes(small)
    return 3.0 * found.position.top_left.x, 3.0 * found.position.top_left.y


def _shaken(picture: Image.Image, way: float) -> Image.Image:
    """Add up the picture along a slanted way."""
    steps = max(2, round(way * 2))
    held = picture.copy()
    for step in range(1, steps):
        x, y = way * step / steps, 0.5 * way * step / steps
        moved = picture.transform(
            picture.size, Image.Transform.AFFINE, (1, 0, x, 0, 1, y), Image.Resampling.BILINEAR
        )
        held = Image.blend(held, moved, 1 / (step + 1))
    return held


def _striped(picture: Image.Image, strength: float) -> Image.Image:
    size = max(picture.size)
    line = Image.new("L", (size, 1))
    line.putdata([round(strength * (0.5 + 0.5 * math.sin(at * 0.9))) for at in range(size)])
    stripes = line.resize((size * 3 // 2, size * 3 // 2)).rotate(17, expand=False)
    return ImageChops.subtract(picture, stripes.crop((0, 0, *picture.size)))


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
