"""A finding of the checks: what it is, whether it blocks, where it stands."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from enum import StrEnum
from zoneinfo import ZoneInfo

from pasopati_desktop.domain.figure_rules import Standing
from pasopati_desktop.domain.wording import DEFAULT_WORDING, Wording

MOST_OF_ONE = 12
"""Findings of one rule that are listed; who has mended these sees the next."""


class State(StrEnum):
    PASSED = "passed"
    LOOK = "look"
    """Worth a look; forbids nothing."""
    MISSING = "missing"
    """Stands between the text and the next step."""


class Gate(StrEnum):
    """The step that the text is about to take; each has rules of its own."""

    SUBMIT = "submit"
    VERIFY = "verify"
    REVIEW = "review"
    NONE = "none"
    """Nothing is due that the text could be kept from."""


class Group(StrEnum):
    """What a line is about, in the order of the card."""

    SECTIONS = "sections"
    LENGTH = "length"
    VARIABLES = "variables"
    FACTS = "facts"
    CONFLICTS = "conflicts"
    PRIVACY = "privacy"
    PICTURES = "pictures"
    FAMILY = "family"
    WORDS = "words"
    EMPATHY = "empathy"
    SPELLING = "spelling"
    FORMATS = "formats"
    LEAD = "lead"
    CONTACT = "contact"
    ACCESS = "access"
    TIMING = "timing"
    LETTER = "letter"
    GLYPHS = "glyphs"


@dataclass(frozen=True)
class Check:
    """One line of the card. `code` and `params` choose its words, `field` where it leads."""

    code: str
    state: State
    field: str
    params: tuple[tuple[str, object], ...] = ()
    group: Group = Group.SECTIONS
    start: int | None = None
    """Where the passage begins in the plain words of the field or cell; None for all of it."""
    length: int = 0
    row: int | None = None
    """Row of a table, from 0; then `start` counts in the cell `cell`."""
    cell: int = 0
    key: str = ""
    """Set where the finding has to be looked at and confirmed before the text is handed in."""
    note: str = ""
    """Why it may stand, once somebody confirmed it."""


@dataclass(frozen=True)
class Earlier:
    """A statement of the same incident that was given out before."""

    label: str
    """Its number, or its title."""
    text: str
    """Plain words."""


_WIB = ZoneInfo("Asia/Jakarta")


@dataclass(frozen=True)
class Surroundings:
    """What the checks know besides the text."""

    now: datetime | None = None
    zone: tzinfo = _WIB
    wording: Wording = DEFAULT_WORDING
    earlier: tuple[Earlier, ...] = ()
    own_contacts: tuple[str, ...] = ()
    """Telephone numbers and addresses of the unit itself, which are no private data."""
    unprintable: tuple[tuple[str, str], ...] = ()
    """Pairs of field and characters that the paper's font lacks."""
    gate: Gate = Gate.SUBMIT
    standings: Mapping[int, Standing | None] = field(default_factory=dict)
    """What is known now of the consents that pictures name, by their id."""


def key_of(code: str, *parts: str) -> str:
    """Return the same short key for the same words, whatever stands around them.

    It is a hash, so that a number that was taken out of the text does not live on in the key.
    """
    words = "|".join([code, *(" ".join(part.casefold().split()) for part in parts)])
    return hashlib.sha256(words.encode()).hexdigest()[:12]
