"""Pictures behind a text, and who can be recognised on each: declared by the writer, then signed.

The declaration is a guard on the release, and still it is part of the text that is hashed. Whoever
signs "the privacy check is done" relies on it, so it must not change under a signature; and it has
to be found again years later beside the very picture it was made about. It names a signed form, not
its state: whether the consent holds is asked anew each time something leaves (`figure_rules`).

Source: handbook section 10 (consent and privacy).
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

MAX_INMATES = 20
"""On one picture; where more can be recognised, nobody asked them all."""


class Recognisable(StrEnum):
    """Who can be recognised, by face, body, clothes, a name on a shirt, or the place."""

    UNSEEN = ""
    """Nobody has looked yet."""
    NOBODY = "nobody"
    OFFICERS = "officers"
    """Officers on duty and public figures only."""
    INMATES = "inmates"
    """Each needs a consent that reaches the press and shows the face."""
    PROTECTED = "protected"
    """A child, an ill person, a victim or witness, or somebody's family: never shown."""


@dataclass(frozen=True, order=True)
class ShownInmate:
    """One inmate who can be recognised, by a consent of theirs. There is no name here."""

    consent_id: int
    subject_code: str
    """Local and random, as on the consent; another code there means another person."""


@dataclass(frozen=True)
class Figure:
    """A picture printed after the text; the file lies in the store, free of metadata."""

    sha256: str
    caption: str = ""
    alternative: str = ""
    """What a reader who cannot see it is told; asked for before the text is handed in."""
    recognisable: Recognisable = Recognisable.UNSEEN
    inmates: tuple[ShownInmate, ...] = ()


def tidied(figure: Figure) -> Figure:
    """Return the figure as it is stored: inmates once each, and only where they are declared."""
    named = figure.inmates if figure.recognisable is Recognisable.INMATES else ()
    return replace(
        figure,
        caption=figure.caption.strip(),
        alternative=figure.alternative.strip(),
        inmates=tuple(sorted(set(named))),
    )


def canonical_row(figure: Figure) -> list[object]:
    """Return what is hashed. Where nobody declared anything it is the row of earlier programs."""
    figure = tidied(figure)
    row: list[object] = [figure.sha256, figure.caption, figure.alternative]
    if figure.recognisable is Recognisable.UNSEEN:
        return row
    inmates = [[item.consent_id, item.subject_code] for item in figure.inmates]
    return [*row, figure.recognisable.value, inmates]


def parsed_row(row: Sequence[object]) -> Figure:
    """Return the figure of a row that `canonical_row` wrote.

    Raises:
        ValueError: it is not such a row.
    """
    match row:
        case [str(sha256), str(caption), str(alternative)]:
            return Figure(sha256, caption, alternative)
        case [str(sha256), str(caption), str(alternative), str(who), list(inmates)]:
            found = tuple(ShownInmate(int(number), str(code)) for number, code in inmates)
            return Figure(sha256, caption, alternative, Recognisable(who), found)
    raise ValueError("figure")


def merged(
    figures: Iterable[Figure], mine: Sequence[Figure], theirs: Sequence[Figure]
) -> tuple[Figure, ...]:
    """Return what a merge kept of two writers' pictures, no picture oftener than either had it.

    Where both declared the same picture, each differently, nobody has looked at it for both: it
    has to be looked at again.
    """
    most = Counter(item.sha256 for item in mine) | Counter(item.sha256 for item in theirs)
    kept: list[Figure] = []
    places: dict[str, list[int]] = {}
    for figure in figures:
        there = places.setdefault(figure.sha256, [])
        if len(there) < most[figure.sha256]:
            there.append(len(kept))
            kept.append(figure)
            continue
        for at in there:
            if _declared(kept[at]) != _declared(figure):
                kept[at] = replace(kept[at], recognisable=Recognisable.UNSEEN, inmates=())
    return tuple(kept)


def _declared(figure: Figure) -> tuple[Recognisable, tuple[ShownInmate, ...]]:
    return figure.recognisable, figure.inmates
