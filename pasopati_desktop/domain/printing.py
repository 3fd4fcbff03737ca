"""What is asked of a printer, and whether the document's paper is the paper it holds.

Lengths are millimetres of the upright sheet. A page number counts from 1, as people do.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from pasopati_desktop.domain.errors import InvalidInput
from pasopati_desktop.domain.paper import PaperSize

MAX_COPIES = 99
MANY_COPIES = 20
"""From here on a slip of the finger is likelier than a wish."""
MAX_PAGES_CHARS = 300
SAME = 1.6
"""Two sheets this close are the same: 215 x 330 mm and 8.5 x 13 inches are both called F4."""
NEAR = 6.0
"""So much less lies within every margin: Folio is 210 mm wide and takes an F4 text whole."""


class QueueState(StrEnum):
    IDLE = "idle"
    PRINTING = "printing"
    STOPPED = "stopped"
    """Out of paper, switched off, or held by the administrator."""
    REJECTING = "rejecting"
    """Takes no new jobs."""
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class PrintQueue:
    name: str
    is_default: bool
    state: QueueState

    @property
    def is_ready(self) -> bool:
        return self.state in {QueueState.IDLE, QueueState.PRINTING}


class Trouble(StrEnum):
    """What a printer says of itself."""

    NO_PAPER = "no_paper"
    JAM = "jam"
    OPEN = "open"
    NO_INK = "no_ink"
    OFFLINE = "offline"


class Sides(StrEnum):
    """The values are those of IPP."""

    ONE = "one-sided"
    LONG = "two-sided-long-edge"
    SHORT = "two-sided-short-edge"


class Scaling(StrEnum):
    TRUE = "none"
    """As drawn, from the upper left corner."""
    FIT = "fit"
    """Reduced until the whole page is on the sheet."""


class PageSet(StrEnum):
    ALL = "all"
    ODD = "odd"
    EVEN = "even"


@dataclass(frozen=True)
class Sheet:
    """A size of paper; `width` is the shorter side."""

    name: str
    """As officers call it."""
    width: float
    height: float
    key: str = ""
    """As the queue calls it, such as `Custom.215x330mm`."""


@dataclass(frozen=True)
class Abilities:
    """What a queue holds and can do, as far as it tells."""

    sheets: tuple[Sheet, ...] = ()
    loaded: Sheet | None = None
    """What it prints on unless it is asked for something else."""
    takes_any_size: bool = False
    sides: tuple[Sides, ...] = ()
    """Blank if it prints on one side only."""
    gray: str = ""
    """Its option that drops the colours, such as `ColorModel=Gray`; blank if it has none."""
    troubles: tuple[Trouble, ...] = ()
    state: QueueState = QueueState.UNKNOWN


@dataclass(frozen=True)
class PrintOrder:
    """Nothing that is not said here is done: the queue's own habits never change a paper."""

    printer: str
    copies: int = 1
    pages: tuple[int, ...] = ()
    """Ascending; blank means all of them."""
    sheet: Sheet | None = None
    """None means the document's own paper."""
    scaling: Scaling = Scaling.TRUE
    sides: Sides | None = None
    """None is for a printer that was not asked whether it can turn the sheet."""
    gray: str = ""
    """The option of `Abilities.gray`; blank leaves the colours."""


# Pages.

_DASH = re.compile(r"\s*(?:[-‐‑‒–—−]|s\s*[./]\s*d\s*\.?|\bsampai\b|\bhingga\b)\s*", re.IGNORECASE)
_BETWEEN = re.compile(r"[,;&+\s]+|\bdan\b", re.IGNORECASE)
_PIECE = re.compile(r"([0-9]{1,9})(?:-([0-9]{1,9}))?")


def chosen_pages(text: str, count: int, wanted: PageSet = PageSet.ALL) -> tuple[int, ...]:
    """Return the pages that `text` names of a document with `count` pages, ascending.

    A blank text means every page. People write `1-3, 5`, `1–3; 5` and `1 s.d. 3`.

    Raises:
        InvalidInput: `pages` holds something that is no page of this document.
    """
    found = set(range(1, count + 1)) if not text.strip() else _named(text, count)
    if wanted is not PageSet.ALL:
        rest = 1 if wanted is PageSet.ODD else 0
        found = {page for page in found if page % 2 == rest}
        if not found:
            code = "print.no_odd_page" if rest else "print.no_even_page"
            raise InvalidInput({"pages": code})
    return tuple(sorted(found))


def _named(text: str, count: int) -> set[int]:
    if len(text) > MAX_PAGES_CHARS:
        raise InvalidInput({"pages": "print.pages_too_long"}, limit=MAX_PAGES_CHARS)
    found: set[int] = set()
    for piece in filter(None, _BETWEEN.split(_DASH.sub("-", text.strip()))):
        match = _PIECE.fullmatch(piece)
        if match is None:
            raise InvalidInput({"pages": "print.pages_unreadable"}, piece=piece)
        first = int(match.group(1))
        last = int(match.group(2)) if match.group(2) else first
        if not first or not last:
            raise InvalidInput({"pages": "print.pages_from_one"})
        if last < first:
            raise InvalidInput(
                {"pages": "print.pages_backwards"}, piece=piece, turned=f"{last}-{first}"
            )
        if last > count:
            raise InvalidInput({"pages": "print.pages_beyond"}, page=last, pages=count)
        found.update(range(first, last + 1))
    if not found:
        raise InvalidInput({"pages": "print.pages_unreadable"}, piece=text.strip())
    return found


def ranges(pages: Iterable[int], between: str = ",") -> str:
    """Return ascending page numbers as `1-3,5`."""
    runs: list[list[int]] = []
    for page in pages:
        if runs and page == runs[-1][1] + 1:
            runs[-1][1] = page
        else:
            runs.append([page, page])
    return between.join(str(first) if first == last else f"{first}-{last}" for first, last in runs)


def check_order(order: PrintOrder, page_count: int) -> None:
    """Refuse what no printer should be asked for.

    Raises:
        InvalidInput: `copies` is not 1 to 99, or `pages` names one that is not there.
    """
    if not 1 <= order.copies <= MAX_COPIES:
        raise InvalidInput({"copies": "print.copies_out_of_range"}, limit=MAX_COPIES)
    if order.pages and not (order.pages[0] >= 1 and order.pages[-1] <= page_count):
        raise InvalidInput({"pages": "print.pages_beyond"}, page=order.pages[-1], pages=page_count)


def sheets_used(pages: int, copies: int, sides: Sides | None) -> int:
    """Return how many sheets of paper that takes."""
    return copies * (-(-pages // 2) if sides in {Sides.LONG, Sides.SHORT} else pages)


# Paper.

_NAMED: dict[str, tuple[float, float]] = {
    "a3": (297, 420),
    "a4": (210, 297),
    "a5": (148, 210),
    "a6": (105, 148),
    "b4": (257, 364),
    "b5": (182, 257),
    "jisb4": (257, 364),
    "jisb5": (182, 257),
    "isob4": (250, 353),
    "isob5": (176, 250),
    "letter": (215.9, 279.4),
    "legal": (215.9, 355.6),
    "executive": (184.2, 266.7),
    "statement": (139.7, 215.9),
    "tabloid": (279.4, 431.8),
    "ledger": (279.4, 431.8),
    "f4": (215, 330),
    "folio": (210, 330),
    "foliosp": (215, 315),
    "foolscap": (215.9, 330.2),
    "fanfoldgermanlegal": (215.9, 330.2),
}
"""Names of PPD files and of IPP, as CUPS's table of media has them; F4 as Indonesia has it."""
_MEASURES = re.compile(
    r"(?:^|[_.])([0-9]{1,4}(?:\.[0-9]{1,4})?)x([0-9]{1,4}(?:\.[0-9]{1,4})?)(mm|in)?$"
)
_OWN_KEYS = {PaperSize.A4: "A4", PaperSize.F4: "Custom.215x330mm"}
_MM = {PaperSize.A4: (210.0, 297.0), PaperSize.F4: (215.0, 330.0)}
_INCH = 25.4
_SHORTEST, _LONGEST = 50.0, 2000.0


def sheet_of(paper: PaperSize) -> Sheet:
    """Return the document's own sheet, by the name that every queue of CUPS understands."""
    width, height = _MM[paper]
    return Sheet(paper.value, width, height, _OWN_KEYS[paper])


def sheet_named(key: str) -> Sheet | None:
    """Return the sheet that a queue calls `key`; None if the name does not tell its size."""
    plain = key.removesuffix(".Fullbleed").removesuffix(".Borderless")
    size = _NAMED.get(plain.lower())
    if size is None and (found := _MEASURES.search(plain)):
        # PWG names and CUPS's own give the unit; a bare `5x13` of a PPD file is in inches.
        factor = 1.0 if found.group(3) == "mm" else _INCH
        size = (float(found.group(1)) * factor, float(found.group(2)) * factor)
    if size is None or not (min(size) >= _SHORTEST and max(size) <= _LONGEST):
        return None
    return sheet_sized(min(size), max(size), key=key, name=plain)


def sheet_sized(width: float, height: float, *, key: str, name: str) -> Sheet:
    """Return a sheet under the name officers know it by, where they know it."""
    made = Sheet(name, round(width, 1), round(height, 1), key)
    for paper in PaperSize:
        if is_same(made, sheet_of(paper)):
            return replace(made, name=paper.value)
    return made


def is_same(one: Sheet, other: Sheet) -> bool:
    return abs(one.width - other.width) <= SAME and abs(one.height - other.height) <= SAME


def cut_off(document: Sheet, sheet: Sheet) -> tuple[int, int]:
    """Return how many millimetres of the width and of the height have no room on `sheet`."""
    wide = max(0.0, document.width - sheet.width)
    high = max(0.0, document.height - sheet.height)
    return (round(wide) if wide > SAME else 0, round(high) if high > SAME else 0)


def loses_text(document: Sheet, sheet: Sheet) -> bool:
    return max(cut_off(document, sheet)) > NEAR


def reduced_to(document: Sheet, sheet: Sheet) -> int:
    """Return to how many per cent the document shrinks when it is made to fit."""
    return int(min(1.0, sheet.width / document.width, sheet.height / document.height) * 100)


@dataclass(frozen=True)
class PaperOption:
    sheet: Sheet
    scaling: Scaling = Scaling.TRUE


def askable(document: Sheet, abilities: Abilities) -> Sheet | None:
    """Return how the queue calls the document's own paper; None if it does not know that."""
    if not abilities.sheets and not abilities.takes_any_size:
        return document  # it does not tell, so it is asked in the usual way
    for sheet in abilities.sheets:
        if is_same(sheet, document):
            return replace(sheet, name=document.name)
    if abilities.takes_any_size:
        key = f"Custom.{document.width:g}x{document.height:g}mm"
        return replace(document, key=key)
    return next((sheet for sheet in abilities.sheets if _is_near(document, sheet)), None)


def _is_near(document: Sheet, sheet: Sheet) -> bool:
    """A bit narrower, as Folio is for F4; never lower, or the last lines would be missing."""
    wide, high = document.width - sheet.width, document.height - sheet.height
    return 0 <= wide <= NEAR and abs(high) <= SAME


def paper_options(document: Sheet, abilities: Abilities) -> tuple[PaperOption, ...]:
    """Return what can be chosen, the document's own paper first.

    A4 and F4 are always among them if the queue has them: the tray holds what it holds, whatever
    the queue believes.
    """
    own = askable(document, abilities)
    sheets = [sheet for sheet in (own, abilities.loaded) if sheet is not None]
    for paper in PaperSize:
        known = askable(sheet_of(paper), abilities) if abilities.sheets else None
        sheets += [known] if known is not None else []
    found: list[PaperOption] = []
    seen: list[Sheet] = []
    for sheet in sheets:
        if any(is_same(sheet, other) for other in seen):
            continue
        seen.append(sheet)
        found.append(PaperOption(sheet))
        if loses_text(document, sheet):
            found.append(PaperOption(sheet, Scaling.FIT))
    return tuple(found)


def preselected(document: Sheet, options: Sequence[PaperOption]) -> PaperOption | None:
    """Return the option that changes nothing on paper; None if the officer has to choose."""
    return next(
        (
            option
            for option in options
            if option.scaling is Scaling.TRUE and not loses_text(document, option.sheet)
        ),
        None,
    )
