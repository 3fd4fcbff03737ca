"""Blocks side by side: the head of a letter, and a code beside a signature. Lengths in points."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.platypus import Flowable

from pasopati_desktop.documents import tagging


@dataclass(frozen=True)
class Column:
    """Flowables one under another, `width` wide, with the left edge at `left`."""

    left: float
    width: float
    parts: Sequence[Flowable]
    at_foot: bool = False
    """Whether they stand at the foot of the row instead of its top."""


class Columns(Flowable):  # type: ignore[misc]  # reportlab ships no types
    """One row of columns that stays together on its page."""

    def __init__(self, columns: Sequence[Column]) -> None:
        super().__init__()
        self._columns = columns

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        del available_height
        self.width = available_width
        self.height = max((_height(column) for column in self._columns), default=0.0)
        return self.width, self.height

    def draw(self) -> None:
        canvas: Any = self.canv
        for column in self._columns:
            top = _height(column) if column.at_foot else self.height
            for number, part in enumerate(column.parts):
                if number:
                    top -= part.getSpaceBefore()
                _, height = part.wrap(column.width, 1e9)
                top -= height
                start = len(canvas._code)  # noqa: SLF001 - ReportLab's own list of operators
                part.drawOn(canvas, column.left, top)
                tagging.mark_untagged(canvas, start, str(getattr(part, "alternative", "")))
                top -= part.getSpaceAfter()


def _height(column: Column) -> float:
    """Return the height of a column; spaces above the first and below the last do not count."""
    total = 0.0
    for number, part in enumerate(column.parts):
        if number:
            total += part.getSpaceBefore()
        total += part.wrap(column.width, 1e9)[1]
        if number < len(column.parts) - 1:
            total += part.getSpaceAfter()
    return total
