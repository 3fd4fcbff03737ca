"""The number book (buku nomor, buku agenda): every official number of a period, voids included.

Source: PASOPATI handbook section 8 (one counter a unit, series and year; never reused; voided
numbers stay visible) and section 14, rule 1 (unique and gapless except voids).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from pasopati_desktop.domain.paper import Letterhead

MAX_TEXT_CHARS = 200


@dataclass(frozen=True)
class BookFilter:
    """Which numbers: of a series (blank for all), given from the first to the last day."""

    first: date
    last: date
    series: str = "statement"
    text: str = ""
    """Words in number or subject, in any case."""
    voids_only: bool = False

    @property
    def is_narrowed(self) -> bool:
        """Tell whether some numbers of the period are left out."""
        return bool(self.text.strip()) or self.voids_only


@dataclass(frozen=True)
class Run:
    """One series in one year, looked at whole: is a number missing?"""

    series: str
    year: int
    first: int
    last: int
    count: int
    voids: int
    missing: tuple[tuple[int, int], ...] = ()
    """Ranges of serials that no number has, both ends included."""

    @property
    def is_whole(self) -> bool:
        return not self.missing


def missing_serials(serials: Sequence[int], start: int, last: int) -> tuple[tuple[int, int], ...]:
    """Return the ranges between `start` and `last` that ascending `serials` leave out."""
    found = []
    expected = start
    for serial in serials:
        if serial > expected:
            found.append((expected, serial - 1))
        expected = max(expected, serial + 1)
    if expected <= last:
        found.append((expected, last))
    return tuple(found)


def without_leap(
    missing: tuple[tuple[int, int], ...], versions: Mapping[int, int], before: int
) -> tuple[tuple[int, int], ...]:
    """Leave out the leap to behind `before` that a new pattern without the year makes.

    `versions`: serial -> version of the patterns it was given by; `before`: the highest serial of
    earlier years. Numbers that begin anew each January go on behind all earlier ones once they
    tell the year no more, or one would stand for two documents.
    """
    return tuple(
        (first, last)
        for first, last in missing
        if last != before or versions.get(first - 1) == versions.get(last + 1)
    )


def start_of(first: int, before: int) -> int:
    """Return where a year's numbers begin: at 1, or behind `before`, the highest of earlier years.

    A pattern without the year goes on counting in January.
    """
    return first if before and first == before + 1 else 1


@dataclass(frozen=True)
class BookLine:
    """One number as the printed book shows it."""

    serial: str
    day: str
    number: str
    kind: str
    subject: str
    officer: str
    note: str
    """Why it is void and who said so, or what became of the text."""


@dataclass(frozen=True)
class BookPaper:
    """What stands around the lines."""

    letterhead: Letterhead
    unit_name: str
    series_label: str
    period: str
    order: tuple[str, ...]
    """What the check of each year found, such as `2026: urut lengkap 1–214, 2 batal`."""
    made_at: datetime
    made_by: str
    checked_by: str = ""
    class_label: str = "Untuk internal"
