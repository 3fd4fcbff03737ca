"""Where the changes and the words of a comparison stand in its document."""

from collections.abc import Sequence
from dataclasses import dataclass

from pasopati_desktop.domain.word_diff import Kind, LineDiff, Segment
from pasopati_desktop.ui.i18n import translate
from pasopati_desktop.ui.panels.statements import field_words

Range = tuple[int, int]


@dataclass(frozen=True)
class Stop:
    """One change, where J and K halt: its ranges in the document, and what a reader is told."""

    ranges: tuple[Range, ...]
    said: str


MOST_LINES = 3_000
"""Of one field on the screen. The printed comparison has them all."""
AROUND = 2
"""Unchanged lines that are shown on either side of a change in a longer field."""


def shown_lines(lines: Sequence[LineDiff]) -> Sequence[LineDiff]:
    """Return the lines for the screen: all, or of an endless text those around the changes."""
    if len(lines) <= MOST_LINES:
        return lines
    near = {
        at
        for number, line in enumerate(lines)
        if line.is_changed
        for at in range(number - AROUND, number + AROUND + 1)
    }
    return [line for at, line in enumerate(lines) if at in near][:MOST_LINES]


@dataclass(frozen=True)
class Place:
    """Letters of the new text: `begin` in the document, `start` in the words of a field.

    Qt counts letters beyond the basic plane, such as emoji, twice.
    """

    begin: int
    text: str
    field: str
    start: int

    @property
    def end(self) -> int:
        return self.begin + units(self.text)

    def letters(self, position: int) -> int:
        """Return how many letters stand before a place of the document."""
        wanted = position - self.begin
        if units(self.text) == len(self.text):
            return min(max(wanted, 0), len(self.text))
        encoded = self.text.encode("utf-16-le")[: 2 * max(0, wanted)]
        return len(encoded.decode("utf-16-le", "ignore"))


def units(text: str) -> int:
    """Return the length of `text` as Qt counts it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def left_first(part: Segment) -> int:
    return 0 if part.kind is Kind.REMOVED else 1


def said(cluster: Sequence[Segment]) -> str:
    gone = " ".join(part.old.strip() for part in cluster if part.kind is Kind.REMOVED)
    come = " ".join(part.new.strip() for part in cluster if part.kind is Kind.ADDED)
    if gone and come:
        text = translate("Statements", "{old} diganti {new}")
    elif come:
        text = translate("Statements", "ditambah {new}")
    else:
        text = translate("Statements", "dihapus {old}")
    return text.format(old=field_words.short(gone, 200), new=field_words.short(come, 200))


def beside(lines: Sequence[LineDiff]) -> list[tuple[LineDiff | None, LineDiff | None]]:
    """Put a removed line beside the added one that follows it."""
    found: list[tuple[LineDiff | None, LineDiff | None]] = []
    waiting: list[LineDiff] = []
    for line in lines:
        if line.new is None:
            waiting.append(line)
        elif line.old is None and waiting:
            found.append((waiting.pop(0), line))
        else:
            found += [(gone, None) for gone in waiting]
            waiting = []
            found.append((line, None) if line.old is not None else (None, line))
    return found + [(gone, None) for gone in waiting]
