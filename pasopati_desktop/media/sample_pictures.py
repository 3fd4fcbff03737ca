"""Invented pictures of works, for training data, the tour and tests; nobody's photograph.

`python -m pasopati_desktop.media.sample_pictures FOLDER` draws them again. Measures are pixels of
a 1600 x 1200 canvas, drawn at twice that and shrunk.
"""

import io
import math
import random
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PIL import Image, ImageChops, ImageDraw, ImageFilter

WIDTH: Final = 1600
HEIGHT: Final = 1200
_SCALE = 2
MAX_BYTES: Final = 150_000

Colour = tuple[int, int, int]
Point = tuple[float, float]


class _Canvas:
    def __init__(self, top: Colour, bottom: Colour) -> None:
        self.picture = _gradient(top, bottom)
        self._draw = ImageDraw.Draw(self.picture)

    def shape(self, points: list[Point], fill: Colour) -> None:
        self._draw.polygon([(x * _SCALE, y * _SCALE) for x, y in points], fill=fill)

    def oval(  # noqa: PLR0917 - x, y, radii, colour: the order every drawing call has
        self, x: float, y: float, rx: float, ry: float, fill: Colour, turn: float = 0
    ) -> None:
        """`turn` is in degrees, clockwise."""
        angle = math.radians(turn)
        points = []
        for step in range(48):
            a = step * math.tau / 48
            u, v = rx * math.cos(a), ry * math.sin(a)
            points.append(
                (x + u * math.cos(angle) - v * math.sin(angle),
                 y + u * math.sin(angle) + v * math.cos(angle))
            )  # fmt: skip
        self.shape(points, fill)

    def bar(self, x: float, y: float, width: float, height: float, fill: Colour) -> None:
        self.shape([(x, y), (x + width, y), (x + width, y + height), (x, y + height)], fill)

    def shadow(self, x: float, y: float, rx: float, ry: float, depth: int = 90) -> None:
        mask = Image.new("L", (WIDTH // 4, HEIGHT // 4))
        box = ((x - rx) / 4, (y - ry) / 4, (x + rx) / 4, (y + ry) / 4)
        ImageDraw.Draw(mask).ellipse(box, fill=depth)
        mask = mask.filter(ImageFilter.GaussianBlur(7)).resize(self.picture.size)
        self.picture.paste((20, 18, 16), (0, 0), mask)

    def finished(self, vignette: int = 50) -> Image.Image:
        picture = self.picture.resize((WIDTH, HEIGHT), Image.Resampling.BOX)
        edge = Image.radial_gradient("L").resize((WIDTH, HEIGHT))
        edge = edge.point(lambda value: 255 - max(0, value - 110) * vignette // 145)
        picture = ImageChops.multiply(picture, Image.merge("RGB", (edge, edge, edge)))
        return picture.filter(ImageFilter.GaussianBlur(0.4))


def _gradient(top: Colour, bottom: Colour) -> Image.Image:
    ramp = Image.linear_gradient("L").resize((WIDTH * _SCALE, HEIGHT * _SCALE))
    bands = []
    for first, last in zip(top, bottom, strict=True):
        bands.append(ramp.point([round(first + (last - first) * v / 255) for v in range(256)]))
    return Image.merge("RGB", bands)


def batik_kawung(chance: random.Random) -> Image.Image:
    canvas = _Canvas((66, 44, 30), (50, 32, 22))
    cream, brown = (233, 214, 168), (92, 60, 36)
    for row in range(-1, 8):
        for column in range(-1, 10):
            x, y = column * 190 + 95.0, row * 190 + 85.0
            for turn in (45, 135, 225, 315):
                angle = math.radians(turn)
                px, py = x + 67 * math.cos(angle), y + 67 * math.sin(angle)
                canvas.oval(px, py, 60, 33, cream, turn)
                canvas.oval(px, py, 40, 17, brown, turn)
                canvas.oval(px, py, 28, 5 + chance.random() * 2, cream, turn)
            canvas.oval(x, y, 9, 9, cream)
            canvas.oval(x + 95, y, 8, 8, (176, 140, 90))
            canvas.oval(x, y + 95, 8, 8, (176, 140, 90))
    return canvas.finished(vignette=110)


def batik_parang(chance: random.Random) -> Image.Image:
    canvas = _Canvas((26, 40, 72), (20, 30, 58))
    cream, gold = (236, 224, 196), (190, 142, 74)
    for band in range(-7, 10):
        for step in range(-2, 18):
            x = band * 230 + step * 84.0
            y = 1260 - step * 97.0
            canvas.oval(x + 4, y + 4, 74, 30, cream, 62)
            canvas.oval(x + 30, y - 34, 34, 34, cream)
            canvas.oval(x + 34, y - 36, 19, 19, (26, 40, 72))
            canvas.oval(x - 4, y + 10, 46, 9 + chance.random() * 3, (52, 72, 116), 62)
        start = (band * 230 + 112.0, 1260.0)
        end = (start[0] + 1300 * 84 / 97, -40.0)
        canvas.shape([start, (start[0] + 14, 1260), (end[0] + 14, -40), end], gold)
    return canvas.finished(vignette=90)


def _ridge(chance: random.Random, base: float, height: float) -> list[Point]:
    waves = [(chance.uniform(0.5, 3.2), chance.uniform(0, 6.3), chance.random()) for _ in range(5)]
    points: list[Point] = [(0.0, float(HEIGHT))]
    for x in range(0, WIDTH + 1, 8):
        lift = sum(size * math.sin(x / WIDTH * 6.3 * pace + shift) for pace, shift, size in waves)
        points.append((x, base - height * lift / 2.4))
    return [*points, (float(WIDTH), float(HEIGHT))]


def painting_sunset(chance: random.Random) -> Image.Image:
    canvas = _Canvas((236, 120, 74), (250, 196, 124))
    canvas.oval(1030, 420, 170, 170, (255, 226, 160))
    canvas.oval(1030, 420, 150, 150, (255, 238, 190))
    for x, y, length in ((300.0, 210.0, 420), (760, 150, 300), (1240, 250, 330), (180, 330, 260)):
        canvas.oval(x + length / 2, y, length / 2, 9, (255, 206, 150))
        canvas.oval(x + length / 2 + 60, y + 24, length / 3, 6, (252, 190, 132))
    hills = ((640, 120, (170, 98, 110)), (790, 110, (120, 74, 108)), (930, 90, (74, 56, 96)))
    for base, height, fill in hills:
        canvas.shape(_ridge(chance, base, height), fill)
    canvas.shape(_ridge(chance, 1060, 50), (42, 36, 66))
    for _ in range(1500):  # strokes of the brush
        x, y = chance.uniform(0, WIDTH), chance.uniform(0, HEIGHT)
        tone = canvas.picture.getpixel((int(x * _SCALE) % (WIDTH * _SCALE), int(y * _SCALE)))
        if isinstance(tone, tuple):
            r, g, b = (min(255, max(0, part + chance.randint(-9, 11))) for part in tone[:3])
            canvas.oval(x, y, chance.uniform(20, 60), chance.uniform(2, 5), (r, g, b), -4)
    for place in ((0, 0, WIDTH, 44), (0, HEIGHT - 44, WIDTH, 44), (0, 0, 44, HEIGHT)):
        canvas.bar(*place, (58, 38, 26))
    canvas.bar(WIDTH - 44, 0, 44, HEIGHT, (58, 38, 26))
    return canvas.finished(vignette=20)


def chair_teak(chance: random.Random) -> Image.Image:
    canvas = _Canvas((233, 228, 218), (206, 196, 182))
    canvas.bar(0, 880, WIDTH, 320, (196, 184, 168))
    canvas.shadow(800, 1010, 420, 70)
    dark, wood, light = (112, 66, 34), (158, 98, 52), (184, 122, 70)
    for x in (560.0, 980.0):
        canvas.shape([(x + 10, 120), (x + 62, 120), (x + 52, 640), (x, 640)], dark)
    for y in (180.0, 300.0, 420.0):
        canvas.shape([(566, y), (1036, y), (1030, y + 62), (572, y + 62)], wood)
        canvas.bar(570, y, 462, 10, light)
    for near, far in ((520, 470), (1020, 1070)):
        canvas.shape([(near, 700), (near + 60, 700), (far + 56, 1020), (far, 1020)], wood)
    canvas.shape([(600, 700), (650, 700), (620, 960), (580, 960)], dark)
    canvas.shape([(950, 700), (1000, 700), (1020, 960), (980, 960)], dark)
    canvas.shape([(530, 620), (1070, 620), (1120, 700), (480, 700)], light)
    canvas.bar(480, 700, 640, 46, wood)
    for _ in range(60):
        x, y = chance.uniform(600, 1000), chance.uniform(626, 694)
        canvas.oval(x, y, chance.uniform(20, 60), 1.4, (168, 106, 58))
    return canvas.finished()


def coffee_bags(chance: random.Random) -> Image.Image:
    canvas = _Canvas((44, 58, 52), (26, 34, 32))
    canvas.bar(0, 940, WIDTH, 260, (34, 42, 38))
    canvas.shadow(800, 965, 560, 60, 150)
    for x in (380.0, 830.0):
        canvas.shape([(x, 280), (x + 390, 280), (x + 405, 950), (x - 15, 950)], (196, 148, 92))
        canvas.shape([(x + 330, 280), (x + 390, 280), (x + 405, 950), (x + 345, 950)],
                     (176, 130, 78))  # fmt: skip
        canvas.bar(x - 4, 210, 398, 84, (126, 84, 50))
        canvas.bar(x - 4, 284, 398, 6, (98, 62, 36))
        canvas.bar(x + 70, 460, 250, 330, (246, 238, 222))
        canvas.oval(x + 195, 590, 52, 76, (62, 36, 24))
        canvas.shape([(x + 190, 520), (x + 202, 520), (x + 212, 590), (x + 198, 660),
                      (x + 188, 660), (x + 200, 590)], (246, 238, 222))  # fmt: skip
        canvas.bar(x + 125, 716, 140, 9, (62, 36, 24))
        canvas.bar(x + 150, 742, 90, 6, (150, 124, 100))
    for _ in range(75):
        x, y = chance.gauss(800, 330), chance.uniform(1000, 1110)
        turn = chance.uniform(0, 180)
        canvas.oval(x, y, 26, 17, chance.choice([(70, 40, 26), (54, 30, 20), (84, 50, 32)]), turn)
        canvas.oval(x, y, 22, 2, (34, 18, 12), turn)
    return canvas.finished(vignette=70)


def ship_pinisi(chance: random.Random) -> Image.Image:
    canvas = _Canvas((214, 230, 232), (166, 192, 198))
    canvas.bar(0, 980, WIDTH, 220, (150, 172, 176))
    canvas.shadow(800, 1040, 560, 44)
    canvas.bar(360, 990, 880, 44, (112, 70, 42))
    canvas.bar(360, 990, 880, 8, (150, 98, 62))
    hull = [(330.0, 760.0), (1290.0, 740.0), (1130.0, 960.0), (480.0, 960.0)]
    canvas.shape(hull, (104, 62, 36))
    canvas.shape([(330, 760), (1290, 740), (1276, 768), (352, 788)], (160, 106, 64))
    for y in (806.0, 840.0, 874.0, 908.0, 942.0):
        canvas.bar(430 + (y - 800) * 0.5, y, 1570 - y, 4, (84, 48, 28))
    canvas.shape([(1270, 742), (1480, 640), (1484, 650), (1276, 760)], (120, 74, 44))
    for x, top in ((560, 180), (800, 130), (1040, 200)):
        canvas.bar(x, top, 12, 640, (96, 58, 34))
        sail = [(x - 6.0, top + 40.0)]
        sail += [(x - 6 - 110 * math.sin(s / 20 * math.pi), top + 40 + s * 25) for s in range(21)]
        canvas.shape(sail, (246, 238, 222))
        other = [(x + 18 + 96 * math.sin(s / 20 * math.pi), top + 60 + s * 23) for s in range(21)]
        canvas.shape([(x + 18.0, top + 60.0), *other], (234, 222, 200))
        for line in range(4):
            y = top + 140 + line * 100 + chance.uniform(-4, 4)
            canvas.bar(x - 80, y, 68, 2.5, (214, 200, 176))
    canvas.shape([(1060, 240), (1470, 640), (1070, 640)], (250, 244, 232))
    return canvas.finished()


def lettuce_rows(chance: random.Random) -> Image.Image:
    canvas = _Canvas((226, 238, 216), (206, 222, 194))
    greens = [(60, 128, 50), (88, 156, 66), (120, 184, 84), (150, 206, 108), (74, 142, 58)]
    for y in (190.0, 480.0, 770.0, 1060.0):
        canvas.bar(0, y + 70, WIDTH, 60, (246, 248, 246))
        canvas.bar(0, y + 122, WIDTH, 12, (196, 206, 200))
        for plant in range(-1, 9):
            x = plant * 200 + (60.0 if y in (190, 770) else 150.0)
            for leaf in range(16):
                turn = -90 + (leaf - 7.5) * 15 + chance.uniform(-7, 7)
                angle = math.radians(turn)
                reach = chance.uniform(54, 84)
                px, py = x + reach * math.cos(angle) * 1.2, y + 70 + reach * math.sin(angle)
                canvas.oval(px, py, 56, 25, chance.choice(greens), turn)
                canvas.oval(px, py, 46, 2.4, (176, 218, 136), turn)
    return canvas.finished(vignette=40)


def knitted_bag(chance: random.Random) -> Image.Image:
    canvas = _Canvas((242, 236, 230), (222, 212, 204))
    canvas.bar(0, 960, WIDTH, 240, (212, 200, 190))
    canvas.shadow(800, 1020, 430, 56)
    for side in (0, 1):
        for step in range(90):
            a = math.pi * step / 89
            x, y = 800 - 230 * math.cos(a), 470 - (330 - side * 40) * math.sin(a)
            canvas.oval(x, y, 17, 13, (120, 44, 50) if side else (150, 60, 64), math.degrees(a))
    reds = [(168, 62, 66), (182, 74, 76), (156, 54, 60)]
    cream, gold = (240, 226, 200), (206, 158, 84)
    for row in range(24):
        half = 380 + 46 * math.sin(row / 24 * math.pi)
        for stitch in range(int(-half // 26), int(half // 26) + 1):
            x, y = 800 + stitch * 26.0, 440 + row * 24.0
            zigzag = abs((stitch % 12) - 6)
            fill = chance.choice(reds)
            if 8 <= row <= 16 and abs(row - 12) == zigzag % 5:
                fill = cream if row % 2 else gold
            canvas.oval(x - 6, y, 14, 8, fill, 50)
            canvas.oval(x + 6, y, 14, 8, fill, 130)
    return canvas.finished()


PICTURES: Final[dict[str, Callable[[random.Random], Image.Image]]] = {
    "batik-kawung": batik_kawung,
    "batik-parang": batik_parang,
    "lukisan-senja": painting_sunset,
    "kursi-jati": chair_teak,
    "kopi-robusta": coffee_bags,
    "miniatur-pinisi": ship_pinisi,
    "selada-hidroponik": lettuce_rows,
    "tas-rajut": knitted_bag,
}


def draw(name: str, seed: int = 0) -> bytes:
    """Return one picture as JPEG of at most `MAX_BYTES`; another seed is another piece."""
    picture = PICTURES[name](random.Random(f"{name}/{seed}"))  # noqa: S311 - a picture, no secret
    while True:
        for quality in (84, 74, 64, 54, 46):
            out = io.BytesIO()
            picture.save(out, "JPEG", quality=quality, progressive=True, optimize=True)
            if out.tell() <= MAX_BYTES:
                return out.getvalue()
        # Fine patterns look better small than coarse.
        picture = picture.resize(
            (picture.width * 4 // 5, picture.height * 4 // 5), Image.Resampling.LANCZOS
        )


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name in PICTURES:
        (folder / f"{name}.jpg").write_bytes(draw(name))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
