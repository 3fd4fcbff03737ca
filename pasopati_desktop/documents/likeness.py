"""Does a page look like the archived one? Words may be the same and the page another.

A white box, a layer that is switched off, a note pasted over a line or a font that shows other
letters than it tells leave the words of a file as they were. So both are drawn by the same program
and compared as pictures, in a child process.

A page that another program saved anew is drawn up to a dot of a pixel aside. So a dot counts only
where the other page has nothing of the kind within `reach` of it.
"""

import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pasopati_desktop.documents import child, extras
from pasopati_desktop.domain.jobs import JobControl

if TYPE_CHECKING:
    from PIL import Image

SECONDS = 20.0
MEMORY = 1024**3
MAX_PAGES = 60
MAX_PLACES = 6
DPI = 200
SAME_SIZE = 1.5
"""Points that two pages of the same size may differ by."""
ALIGNED = 0.06
"""Share of the inked cells that may differ before two pages are no pictures of the same page."""
_CELL = 16
_PLACE_CHARS = 160


@dataclass(frozen=True)
class Manner:
    """How closely pages are compared."""

    reach: int
    """Pixels at `DPI` that a stroke may stand aside."""
    contrast: int
    """Grey values of 255 that a dot must differ by."""
    dots: int
    """Of them within a window of some 1.6 mm, to count as a difference."""


DRAWN = Manner(reach=2, contrast=30, dots=3)
"""Both are drawn from letters and lines: a missing point at the end of a sentence is found."""
PICTURED = Manner(reach=3, contrast=96, dots=6)
"""One is a picture of the page: another figure is found, a point may be lost."""


@dataclass(frozen=True)
class Likeness:
    problem: str = ""
    """Code of a sentence where the pages could not be compared."""
    pages: int = 0
    our_pages: int = 0
    differing: tuple[int, ...] = ()
    """Pages that look different, from 1."""
    turned: tuple[int, ...] = ()
    """Pages of another size or direction, from 1; these are not drawn."""
    aligned: bool = True
    """False where so much differs that it must be another picture, such as a scan."""
    hidden: tuple[str, ...] = ()
    """Our words at the places that differ."""
    shown: tuple[str, ...] = ()
    """The other file's words there, where it has any."""
    extras: tuple[str, ...] = ()
    """What the file carries and ours does not (`extras`)."""

    @property
    def same(self) -> bool:
        return not (self.problem or self.differing or self.turned or self.pages != self.our_pages)


def compare(
    path: Path,
    ours: bytes,
    *,
    manner: Manner = DRAWN,
    first: int = 0,
    foot: float = 0.0,
    control: JobControl | None = None,
) -> Likeness:
    """Compare how the PDF at `path` looks with `ours`.

    `first`: compare only so many pages (0: all). `foot`: points at the foot that are not compared.

    Raises:
        Cancelled: the officer cancelled.
    """
    try:
        answer = child.ask(
            look,
            (str(path), ours, manner, first, foot),
            seconds=SECONDS,
            memory=MEMORY,
            name=path.name,
            control=control or JobControl(),
        )
    except child.ChildFailed as failed:
        return Likeness("verify.takes_too_long" if failed.too_much else "verify.damaged")
    return _checked(answer)


def _checked(answer: child.Answer) -> Likeness:
    """Believe only shapes: what has eaten hostile bytes is not believed blindly."""

    def numbers(name: str) -> tuple[int, ...]:
        given = answer.get(name)
        return tuple(int(one) for one in given[:MAX_PAGES]) if isinstance(given, list) else ()

    def words(name: str, most: int) -> tuple[str, ...]:
        given = answer.get(name)
        return tuple(str(one)[:_PLACE_CHARS] for one in given[:most]) if given else ()

    try:
        return Likeness(
            problem=str(answer.get("problem") or "")[:60],
            pages=int(answer["pages"]),
            our_pages=int(answer["our_pages"]),
            differing=numbers("differing"),
            turned=numbers("turned"),
            aligned=answer.get("aligned") is True,
            hidden=words("hidden", MAX_PLACES),
            shown=words("shown", MAX_PLACES),
            extras=words("extras", 20),
        )
    except (KeyError, TypeError, ValueError):
        return Likeness("verify.damaged")


def look(path: str, ours: bytes, manner: Manner, first: int, foot: float) -> child.Answer:
    """Draw and compare; for the child."""
    import pypdfium2

    until = time.monotonic() + SECONDS * 0.8
    given = pypdfium2.PdfDocument(path)
    mine = pypdfium2.PdfDocument(ours)
    given.init_forms()
    pages, our_pages = len(given), len(mine)
    compared = min(pages, our_pages, first or MAX_PAGES)
    turned: list[int] = []
    found = _Found()
    for number in range(compared):
        if time.monotonic() > until:
            return {"problem": "verify.takes_too_long", "pages": pages, "our_pages": our_pages}
        theirs, page = given[number], mine[number]
        if max(abs(a - b) for a, b in zip(theirs.get_size(), page.get_size(), strict=True)) > (
            SAME_SIZE
        ):
            turned.append(number + 1)
        else:
            found.add(number + 1, theirs, page, manner, foot)
        theirs.close()
        page.close()
    if our_pages > MAX_PAGES and not first:
        return {"problem": "verify.takes_too_long", "pages": pages, "our_pages": our_pages}
    carried = extras.found(Path(path)) - extras.found(ours)
    return {
        "pages": compared if first else pages,
        "our_pages": compared if first else our_pages,
        "differing": found.pages,
        "turned": turned,
        "aligned": found.cells <= ALIGNED * max(found.inked, 1),
        "hidden": found.hidden,
        "shown": found.shown,
        "extras": sorted({kind.split(" ")[0] for kind in carried}),
    }


class _Found:
    def __init__(self) -> None:
        self.pages: list[int] = []
        self.hidden: list[str] = []
        self.shown: list[str] = []
        self.cells = self.inked = 0

    def add(self, number: int, theirs: Any, ours: Any, manner: Manner, foot: float) -> None:
        """Compare one page with one of ours."""
        from PIL import ImageChops

        scale = DPI / 72
        width, height = ours.get_size()
        mine = ours.render(scale=scale, grayscale=True).to_pil()
        other = theirs.render(scale=scale, grayscale=True).to_pil()
        if other.size != mine.size:
            other = other.resize(mine.size)
        if foot:
            kept = (0, 0, mine.width, round((height - foot) * scale))
            mine, other = mine.crop(kept), other.crop(kept)
        inked = mine.point(_below(128)).reduce(_CELL).point(_above(0))
        self.inked += inked.histogram()[255]
        if ImageChops.difference(mine, other).getbbox() is None:
            return
        pictures = [
            (
                max(0, round(left * scale)),
                max(0, round((height - top) * scale)),
                min(mine.width, round(right * scale)),
                min(mine.height, round((height - bottom) * scale)),
            )
            for left, bottom, right, top in _pictures(ours)
        ]
        marks = differing(mine, other, manner, pictures)
        if marks.getbbox() is None:
            return
        self.pages.append(number)
        cells = marks.reduce(_CELL).point(_above(0))
        self.cells += cells.histogram()[255]
        for left, top, right, bottom in _places(cells):
            box = (left / scale, height - bottom / scale, right / scale, height - top / scale)
            for page, into in ((ours, self.hidden), (theirs, self.shown)):
                words = _words(page, box, width)
                if words and words not in into and len(into) < MAX_PLACES:
                    into.append(words)


def differing(
    mine: "Image.Image",
    other: "Image.Image",
    manner: Manner,
    pictures: Iterable[tuple[int, int, int, int]] = (),
) -> "Image.Image":
    """Return white where one page shows what the other has nowhere near.

    `pictures`: left, top, right and bottom of the photographs on our page; programs that make a
    file smaller make those coarser.
    """
    from PIL import ImageChops, ImageFilter

    apart = ImageChops.lighter(
        ImageChops.lighter(
            ImageChops.subtract(_spread(other, manner.reach, ImageChops.darker), mine),
            ImageChops.subtract(_spread(mine, manner.reach, ImageChops.darker), other),
        ),
        ImageChops.lighter(
            ImageChops.subtract(mine, _spread(other, manner.reach, ImageChops.lighter)),
            ImageChops.subtract(other, _spread(mine, manner.reach, ImageChops.lighter)),
        ),
    )
    far = apart.point(_above(manner.contrast))
    for box in pictures:
        if box[0] < box[2] and box[1] < box[3]:
            far.paste(apart.crop(box).point(_above(PICTURED.contrast)), box[:2])
    if far.getbbox() is None:
        return far
    # A window of 13 by 13 dots: one white dot in it is worth 255 / 169 of a grey value.
    crowd = far.filter(ImageFilter.BoxBlur(6)).point(_above(int(manner.dots * 255 / 169) - 1))
    return ImageChops.darker(far, crowd)


def _pictures(page: Any) -> list[tuple[float, float, float, float]]:
    """Return left, bottom, right and top of the pictures on a page of ours, in points."""
    import pypdfium2

    kind = [pypdfium2.raw.FPDF_PAGEOBJ_IMAGE]
    return [item.get_bounds() for item in page.get_objects(filter=kind, max_depth=2)]


def _spread(picture: "Image.Image", reach: int, keep: Any) -> "Image.Image":
    """Let each dark (or light) dot grow by `reach` to all sides."""
    from PIL import ImageChops

    for x, y in ((1, 0), (0, 1)):
        grown = picture
        for step in range(1, reach + 1):
            for by in (step, -step):
                grown = keep(grown, ImageChops.offset(picture, x * by, y * by))
        picture = grown
    return picture


def _above(value: int) -> list[int]:
    return [255 if grey > value else 0 for grey in range(256)]


def _below(value: int) -> list[int]:
    return [255 if grey < value else 0 for grey in range(256)]


def _places(cells: "Image.Image") -> list[tuple[int, int, int, int]]:
    """Return left, top, right and bottom, in pixels, of the lines where something differs."""
    places: list[tuple[int, int, int, int]] = []
    for row in range(cells.height):
        line = cells.crop((0, row, cells.width, row + 1)).getbbox()
        if line is None:
            continue
        left, _, right, _ = line
        top = row
        if places and places[-1][3] >= row and places[-1][3] - places[-1][1] < 3:
            before = places.pop()
            left, right, top = min(left, before[0]), max(right, before[2]), before[1]
        places.append((left, top, right, row + 1))
    return [
        (left * _CELL, top * _CELL, right * _CELL, bottom * _CELL)
        for left, top, right, bottom in places[:MAX_PLACES]
    ]


def _words(page: Any, box: tuple[float, float, float, float], width: float) -> str:
    """Return the words of a page at a place, whole ones: half a figure says nothing."""
    left, bottom, right, top = box
    area = page.get_textpage()
    try:
        part = str(area.get_text_bounded(left - 4, bottom, right + 4, top)).strip()
        line = str(area.get_text_bounded(0, bottom, width, top))
    finally:
        area.close()
    start = line.find(part)
    if start < 0 or not part:
        return " ".join(part.split())[:_PLACE_CHARS]
    end = start + len(part)
    while start and not line[start - 1].isspace():
        start -= 1
    while end < len(line) and not line[end].isspace():
        end += 1
    return " ".join(line[start:end].split())[:_PLACE_CHARS]
